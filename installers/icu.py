"""Qt's data about languages (ICU), without what Hilum, which speaks English, never asks for: 32 MB become 9.

What stays: sorting of every language, letter case, time zones, names of encodings. What goes: names of countries,
languages, currencies and units, transliteration, tables of encodings other than Unicode, dictionaries of words.
The layout is that of ICU's common data files ("CmnD", icu4c source/common/ucmndata.h).
"""

from __future__ import annotations

import re
import struct
import subprocess
import tempfile
from pathlib import Path

_GONE = re.compile(r"/(unit|zone|curr|lang|region|translit|rbnf)/|\.(cnv|dict)$|/unames\.icu$")
_ALIGNED = 16
_MAGIC = b"\xda\x27"


def slim_data(library: Path) -> None:
    """Write the ICU data library `library` (libicudata.so.NN) anew with fewer entries; needs cc and nm.

    Raises ValueError where it is not laid out as expected: it is then left as it was.
    """
    address, symbol = _table_of(library)
    data = library.read_bytes()[address:]  # its one section is loaded where it lies in the file
    if data[2:4] != _MAGIC or data[12:16] != b"CmnD":
        raise ValueError(f"{library.name} does not hold ICU's common data")
    with tempfile.TemporaryDirectory() as work:
        table, code, made = Path(work) / "icu.dat", Path(work) / "icu.s", Path(work) / library.name
        table.write_bytes(without_entries(data, _GONE))
        code.write_text(
            f'.section .rodata\n.balign 16\n.globl {symbol}\n.type {symbol}, %object\n{symbol}:\n.incbin "{table}"\n'
            f'.size {symbol}, .-{symbol}\n.section .note.GNU-stack,"",%progbits\n'
        )
        soname = f"-Wl,-soname,{library.name}"
        command = ["cc", "-shared", "-nostdlib", "-Wl,--build-id=none", soname, "-o", str(made), str(code)]
        subprocess.run(command, check=True)
        library.write_bytes(made.read_bytes())


def without_entries(data: bytes, gone: re.Pattern[str]) -> bytes:
    """The common data without the entries whose names match: header, sorted table of contents, contents."""
    (header,) = struct.unpack_from("<H", data, 0)
    (count,) = struct.unpack_from("<I", data, header)
    entries = [struct.unpack_from("<II", data, header + 4 + 8 * number) for number in range(count)]
    names = [data[header + name : data.index(b"\0", header + name)] for name, _ in entries]
    ends = [start for _, start in entries[1:]] + [len(data) - header]
    kept = [
        (name, data[header + start : header + end])
        for name, (_, start), end in zip(names, entries, ends, strict=True)
        if not gone.search(name.decode("ascii"))
    ]
    at = 4 + 8 * len(kept)
    strings = b"".join(name + b"\0" for name, _ in kept)
    contents = bytearray(at) + strings
    struct.pack_into("<I", contents, 0, len(kept))
    for number, (name, body) in enumerate(kept):
        contents += b"\xaa" * (-(header + len(contents)) % _ALIGNED)
        struct.pack_into("<II", contents, 4 + 8 * number, at, len(contents))
        at += len(name) + 1
        contents += body
    return data[:header] + bytes(contents)


def _table_of(library: Path) -> tuple[int, str]:
    said = subprocess.run(["nm", "-D", str(library)], check=True, capture_output=True, text=True).stdout
    for line in said.splitlines():
        address, _, symbol = line.split()
        if re.fullmatch(r"icudt\d+_dat", symbol):
            return int(address, 16), symbol
    raise ValueError(f"{library.name} names no table of ICU's")
