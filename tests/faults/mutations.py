"""Damage to files that knows how they are built: each function takes a sound file's bytes and a source of chance."""

from __future__ import annotations

import io
import json
import math
import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, TypeAlias

from pydicom import uid

from tests.imaging.builders import LOSSLESS
from tests.imaging.scene import DEFLATED_FRAMES

Mutation: TypeAlias = Callable[[bytes, Random], bytes]

LENGTHS = (0, 1, 2, 3, 7, 8, 127, 128, 255, 256, 0x7FFF, 0x8000, 0xFFFE, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000)
LENGTHS += (0xFFFFFFFE, 0xFFFFFFFF)
RUNS = (b"\xff\xff\xff\xff", bytes(4), b"\xff\xff\xff\x7f", b"\xfe\xff\x00\xe0")
NUMBERS = ("0", "-0", "-1", "1", "0.5", "255", "256", "65535", "65536", "2147483648", "18446744073709551616", "1e308")
NUMBERS += ("-1e308", "1e-308", "1e999", "nan", "inf", "-inf", "", " ", ".", "1,5", "0x10", "9" * 400)


def changed_bytes(data: bytes, chance: Random) -> bytes:
    """Some bytes changed, and now and then a length, a run or the end of the file."""
    out = bytearray(data or b"\0")
    first = 132 if len(out) > 200 and out[128:132] == b"DICM" else 0
    for _ in range(chance.randint(1, 12)):
        out[chance.randrange(first, len(out))] = chance.randrange(256)
    place, run = chance.randrange(first, len(out)), chance.randrange(1, 64)
    kind = chance.random()
    if kind < 0.15:
        del out[chance.randrange(len(out) // 2, len(out)) :]
    elif kind < 0.25:
        out[place : place + run] = bytes(len(out[place : place + run]))
    elif kind < 0.35:
        out[place:place] = out[place : place + run]
    elif kind < 0.45:
        out[place : place + 4] = chance.choice(RUNS)
    elif kind < 0.5:
        out += chance.randbytes(run)
    return bytes(out)


def spliced(data: bytes, chance: Random) -> bytes:
    """A part of the file put elsewhere in it, taken out, or its beginning before its end."""
    first, second = sorted((chance.randrange(len(data) + 1), chance.randrange(len(data) + 1)))
    kind = chance.random()
    if kind < 0.4:
        return data[:first] + data[second:]
    if kind < 0.7:
        return data[:second] + data[first:]
    place = chance.randrange(len(data) + 1)
    return data[:place] + data[first:second] + data[place:]


def any_of(*mutations: Mutation, rest: float = 0.3) -> Mutation:
    """One to three of these, one after another; in so many cases what knows nothing of the file's parts."""

    def mutated(data: bytes, chance: Random) -> bytes:
        if chance.random() < rest:
            return chance.choice((changed_bytes, changed_bytes, spliced))(data, chance)
        for _ in range(chance.choice((1, 1, 1, 2, 3))):
            data = chance.choice(mutations)(data, chance)
        return data if chance.random() < 0.9 else changed_bytes(data, chance)

    return mutated


# DICOM (PS3.5 7.1, A.4)

_LONG = frozenset((b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV"))
_KINDS = (b"AE", b"AS", b"AT", b"CS", b"DA", b"DS", b"DT", b"FL", b"FD", b"IS", b"LO", b"LT", b"OB", b"OF", b"OW")
_KINDS += (b"PN", b"SH", b"SL", b"SQ", b"SS", b"ST", b"TM", b"UI", b"UL", b"UN", b"US", b"UT", b"UV", b"\0\0", b"??")
_SYNTAXES = (*LOSSLESS, DEFLATED_FRAMES, uid.JPEGBaseline8Bit, uid.JPEGExtended12Bit, uid.JPEGLSNearLossless)
_SYNTAXES += (uid.JPEG2000, uid.HTJ2K, uid.MPEG2MPML, uid.JPIPHTJ2KReferenced, "1.2.3", "")
_ITEM, _ITEM_END, _SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
_UNDEFINED = 0xFFFFFFFF
_PIXEL_DATA = 0x7FE00010
_OF_PIXELS: dict[int, tuple[int, ...]] = {
    0x00280002: (0, 1, 2, 3, 4, 255, 65535),
    0x00280004: (),
    0x00280006: (0, 1, 2, 65535),
    0x00280010: (0, 1, 2, 15, 17, 255, 32767, 65535),
    0x00280011: (0, 1, 2, 15, 17, 255, 32767, 65535),
    0x00280100: (0, 1, 2, 7, 8, 9, 12, 16, 24, 32, 64, 65535),
    0x00280101: (0, 1, 2, 7, 8, 9, 12, 15, 16, 17, 32, 65535),
    0x00280102: (0, 1, 7, 11, 15, 16, 31, 65535),
    0x00280103: (0, 1, 2, 65535),
}
_WORDS = ("MONOCHROME1", "MONOCHROME2", "RGB", "YBR_FULL", "YBR_FULL_422", "YBR_RCT", "PALETTE COLOR", "ARGB", "", "\0")
_WORDS += ("INVERSE", "IDENTITY", "SIGMOID", "LINEAR_EXACT", "YES", "CONTAINER", "NUM", "IMAGE", "SCOORD", "PNAME")


@dataclass(frozen=True, slots=True)
class _Element:
    """Where an element, or an item, lies in the file: its start, the bytes of its length, its value and its end."""

    tag: int
    vr: bytes
    start: int
    length_at: int
    length_size: int
    value: int
    end: int


class _Parts:
    """The elements of a DICOM file, those in sequences and fragments too, as far as they can be followed."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.order, self.explicit = "<", True
        self.found: list[_Element] = []
        body = self._walk(132, len(data), lambda tag: tag >> 16 == 2)
        syntax = next((data[own.value : own.end].rstrip(b"\0 ") for own in self.found if own.tag == 0x00020010), b"")
        self.body, self.deflated = body, syntax.decode("latin-1") == uid.DeflatedExplicitVRLittleEndian
        self.order = ">" if syntax.decode("latin-1") == uid.ExplicitVRBigEndian else "<"
        self.explicit = syntax.decode("latin-1") != uid.ImplicitVRLittleEndian
        self.meta = len(self.found)
        if not self.deflated:
            self._walk(body, len(data), lambda _: True)

    def number(self, value: int, size: int) -> bytes:
        mask = (1 << 8 * size) - 1
        return (value & mask).to_bytes(size, "little" if self.order == "<" else "big")

    def header(self, tag: int, vr: bytes, length: int) -> bytes:
        head = self.number(tag >> 16, 2) + self.number(tag & 0xFFFF, 2)
        if tag >> 16 == 0xFFFE or not self.explicit:
            return head + self.number(length, 4)
        return head + vr + (b"\0\0" + self.number(length, 4) if vr in _LONG else self.number(length, 2))

    def _walk(self, place: int, end: int, wanted: Callable[[int], bool], depth: int = 0) -> int:
        while place + 8 <= end and len(self.found) < 600:
            group, number = struct.unpack_from(f"{self.order}2H", self.data, place)
            tag = group << 16 | number
            if not wanted(tag):
                return place
            vr, length_at, size = b"", place + 4, 4
            if self.explicit and group != 0xFFFE:
                vr = self.data[place + 4 : place + 6]
                length_at, size = (place + 8, 4) if vr in _LONG else (place + 6, 2)
            value = length_at + size
            length = int.from_bytes(self.data[length_at:value], "little" if self.order == "<" else "big")
            undefined = length == _UNDEFINED and size == 4
            after = end if undefined else min(end, value + length)
            own = len(self.found)
            self.found.append(_Element(tag, vr, place, length_at, size, value, after))
            if tag in (_ITEM_END, _SEQUENCE_END):
                return value
            if undefined or vr == b"SQ" or (tag == _ITEM and depth % 2):
                inner = self._walk(value, after, lambda _: True, depth + 1)
                if undefined:
                    after = inner
                    self.found[own] = _Element(tag, vr, place, length_at, size, value, after)
            place = max(after, place + 8)
        return place


def _a_part(parts: _Parts, chance: Random) -> _Element | None:
    """Any element; more often one of those that say how pixels lie."""
    own = parts.found[parts.meta :] or parts.found
    weighty = [
        one for one in own if one.tag >> 16 in (0x28, 0x5200) or one.tag in (_PIXEL_DATA, _ITEM) or one.vr == b"SQ"
    ]
    return chance.choice(weighty if weighty and chance.random() < 0.5 else own) if own else None


def _on_parts(change: Callable[[_Parts, _Element, Random], bytes]) -> Mutation:
    def mutated(data: bytes, chance: Random) -> bytes:
        parts = _Parts(data)
        if parts.deflated:
            return _inside_deflated(parts, chance, mutated)
        own = _a_part(parts, chance)
        return changed_bytes(data, chance) if own is None else change(parts, own, chance)

    return mutated


def _inside_deflated(parts: _Parts, chance: Random, mutation: Mutation) -> bytes:
    """The same, in what a deflated file holds: written under another syntax for as long."""
    try:
        inside = zlib.decompressobj(-15).decompress(parts.data[parts.body :], 1 << 20)
    except zlib.error:
        return changed_bytes(parts.data, chance)
    name = uid.ExplicitVRLittleEndian.encode()
    plain = bytes(128) + b"DICM\x02\0\x10\0UI" + struct.pack("<H", len(name) + 1) + name + b"\0"
    found = mutation(plain + inside, chance)[len(plain) :]
    packer = zlib.compressobj(wbits=-15)
    return parts.data[: parts.body] + packer.compress(found) + packer.flush()


def _length(parts: _Parts, own: _Element, chance: Random) -> bytes:
    near = own.end - own.value + chance.choice((-8, -2, -1, 1, 2, 8, 1000))
    value = chance.choice((near, *LENGTHS, _UNDEFINED))
    return parts.data[: own.length_at] + parts.number(value, own.length_size) + parts.data[own.value :]


def _representation(parts: _Parts, own: _Element, chance: Random) -> bytes:
    vr = chance.choice(_KINDS)
    if chance.random() < 0.5:
        return parts.data[: own.start + 4] + vr + parts.data[own.start + 6 :]
    return _put(parts, own, parts.data[own.value : own.end], vr=vr)


def _put(parts: _Parts, own: _Element, value: bytes, *, vr: bytes = b"", tag: int | None = None) -> bytes:
    """The element with another value, its length said as it is."""
    header = parts.header(own.tag if tag is None else tag, vr or own.vr, len(value))
    return parts.data[: own.start] + header + value + parts.data[own.end :]


def _removed(parts: _Parts, own: _Element, _: Random) -> bytes:
    return parts.data[: own.start] + parts.data[own.end :]


def _moved(parts: _Parts, own: _Element, chance: Random) -> bytes:
    """Doubled, or moved to before or behind another."""
    other, piece = chance.choice(parts.found), parts.data[own.start : own.end]
    if chance.random() < 0.5:
        return parts.data[: other.start] + piece + parts.data[other.start :]
    place = other.start if other.end <= own.start else max(other.end, own.end) - (own.end - own.start)
    rest = parts.data[: own.start] + parts.data[own.end :]
    return rest[:place] + piece + rest[place:]


def _renamed(parts: _Parts, own: _Element, chance: Random) -> bytes:
    other = chance.choice(parts.found).tag
    tag = chance.choice(
        (other, own.tag ^ 1, own.tag + 0x20000, _PIXEL_DATA, 0x60003000, 0x00081111, _ITEM, _SEQUENCE_END)
    )
    return parts.data[: own.start] + parts.header(tag & 0xFFFFFFFF, own.vr, 0)[:4] + parts.data[own.start + 4 :]


def _value(parts: _Parts, own: _Element, chance: Random) -> bytes:
    size = own.end - own.value
    if own.vr in (b"US", b"SS", b"UL", b"SL"):
        value = parts.number(chance.choice(LENGTHS), 2 if own.vr in (b"US", b"SS") else 4)
    elif own.vr in (b"FL", b"FD", b"OF"):
        value = struct.pack(
            f"{parts.order}{'d' if own.vr == b'FD' else 'f'}", chance.choice((math.nan, math.inf, 0.0, -1e30))
        )
    elif own.vr in (b"OB", b"OW", b"UN", b""):
        value = chance.randbytes(chance.choice((0, 1, size, min(size + 2, 4096))))
    elif chance.random() < 0.6:
        value = "\\".join(chance.choice(NUMBERS) for _ in range(chance.choice((1, 1, 2, 3, 70)))).encode()
    else:
        value = chance.choice((*(word.encode() for word in _WORDS), chance.randbytes(8), b"\x1b$B" * 3, b"a" * 70_000))
    return _put(parts, own, value + b" " * (len(value) % 2))


def _pixels(parts: _Parts, _: _Element, chance: Random) -> bytes:
    """An attribute that says how pixels lie."""
    there = [one for one in parts.found if one.tag in _OF_PIXELS or one.tag in (_PIXEL_DATA, 0x00280008)]
    if not there:
        return changed_bytes(parts.data, chance)
    own = chance.choice(there)
    if own.tag == _PIXEL_DATA:
        data = parts.data[own.value : own.end]
        keep = chance.randrange(len(data) + 1)
        return _put(parts, own, chance.choice((data[: keep - keep % 2], data * 2, b"", b"\0" * 8 + data)))
    if own.tag == 0x00280004:
        return _put(parts, own, chance.choice(_WORDS).encode().ljust(16))
    if own.tag == 0x00280008:
        return _put(parts, own, chance.choice(NUMBERS)[:12].encode().ljust(12))
    return _put(parts, own, parts.number(chance.choice(_OF_PIXELS[own.tag]), 2))


def _nested(parts: _Parts, own: _Element, chance: Random) -> bytes:
    """The element inside sequences, their lengths said or not, and their ends there or not."""
    inside = parts.data[own.start : own.end]
    for _ in range(chance.choice((1, 2, 3, 30, 63, 64, 65, 200))):
        said = chance.random() < 0.3
        one = parts.header(_ITEM, b"", len(inside) if said else _UNDEFINED) + inside
        one += b"" if said or chance.random() < 0.02 else parts.header(_ITEM_END, b"", 0)
        told = chance.random() < 0.3
        inside = parts.header(0x00081115, b"SQ", len(one) if told else _UNDEFINED) + one
        inside += b"" if told or chance.random() < 0.02 else parts.header(_SEQUENCE_END, b"", 0)
    return parts.data[: own.start] + inside + parts.data[own.end :]


def _fragments(parts: _Parts, own: _Element, chance: Random) -> bytes:
    """Items and their ends: lengths, order, one more or less."""
    there = [one for one in parts.found if one.tag in (_ITEM, _ITEM_END, _SEQUENCE_END)]
    if not there:
        return _pixels(parts, own, chance)
    return chance.choice((_length, _removed, _moved, _value))(parts, chance.choice(there), chance)


def _syntax(data: bytes, chance: Random) -> bytes:
    """The same bytes under another transfer syntax."""
    parts = _Parts(data)
    own = next((one for one in parts.found if one.tag == 0x00020010), None)
    if own is None:
        return changed_bytes(data, chance)
    name = chance.choice(_SYNTAXES).encode()
    parts.order, parts.explicit = "<", True
    return _put(parts, own, name + b"\0" * (len(name) % 2))


def _start(data: bytes, chance: Random) -> bytes:
    """Without preamble, without file meta information, or with other bytes in the preamble."""
    parts = _Parts(data)
    kind = chance.random()
    if kind < 0.4:
        return data[132:]
    return data[parts.body :] if kind < 0.7 else chance.randbytes(128) + data[128:]


dicom = any_of(
    *map(_on_parts, (_length, _representation, _removed, _moved, _renamed, _value, _value, _pixels, _pixels)),
    *map(_on_parts, (_nested, _fragments)),
    _syntax,
    _start,
)


# Rasters


def _chunks(data: bytes) -> list[bytes]:
    found, place = [], 8
    while place + 12 <= len(data):
        size = int.from_bytes(data[place : place + 4], "big")
        found.append(data[place : place + 12 + size])
        place += 12 + size
    return found


def _png_chunk(data: bytes, chance: Random) -> bytes:
    """A chunk changed, its check sum right most of the time; or one more, one less, or in another place."""
    chunks = _chunks(data)
    if not chunks:
        return changed_bytes(data, chance)
    place, kind = chance.randrange(len(chunks)), chance.random()
    name, body = chunks[place][4:8], chunks[place][8:-4]
    if kind < 0.2:
        del chunks[place]
    elif kind < 0.4:
        chunks.insert(chance.randrange(len(chunks) + 1), chunks[place])
    else:
        if name == b"IHDR" and len(body) == 13 and kind < 0.8:
            body = _ihdr(body, chance)
        elif kind < 0.6:
            name = chance.choice(
                (b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"iCCP", b"zTXt", b"eXIf", b"acTL")
            )
        else:
            body = changed_bytes(body, chance)
        size = len(body) if chance.random() < 0.9 else chance.choice(LENGTHS)
        check = zlib.crc32(name + body) if chance.random() < 0.9 else 0
        chunks[place] = struct.pack(">I", size) + name + body + struct.pack(">I", check)
    return data[:8] + b"".join(chunks)


def _ihdr(body: bytes, chance: Random) -> bytes:
    fields: list[int] = [*struct.unpack(">2I5B", body)]
    place = chance.randrange(7)
    fields[place] = chance.choice(LENGTHS) if place < 2 else chance.choice((0, 1, 2, 3, 4, 6, 8, 16, 32, 255))
    return struct.pack(">2I5B", *fields)


def _png_pixels(data: bytes, chance: Random) -> bytes:
    """Other bytes in what is packed, or fewer, or more."""
    chunks = _chunks(data)
    packed = b"".join(one[8:-4] for one in chunks if one[4:8] == b"IDAT")
    try:
        plain = zlib.decompressobj().decompress(packed, 1 << 20)
    except zlib.error:
        return changed_bytes(data, chance)
    again = zlib.compress(chance.choice((changed_bytes, spliced))(plain, chance))
    own = struct.pack(">I", len(again)) + b"IDAT" + again + struct.pack(">I", zlib.crc32(b"IDAT" + again))
    others = [one for one in chunks if one[4:8] != b"IDAT"]
    return data[:8] + b"".join([*others[:-1], own, *others[-1:]])


png = any_of(_png_chunk, _png_chunk, _png_pixels)


def _segments(data: bytes) -> list[tuple[int, int]]:
    """Start and end of each marker segment up to the scan."""
    found, place = [], 2
    while place + 4 <= len(data) and data[place] == 0xFF and data[place + 1] != 0xDA:
        end = place + 2 + int.from_bytes(data[place + 2 : place + 4], "big")
        found.append((place, end))
        place = end
    return [*found, (place, len(data))]


def _jpeg_segment(data: bytes, chance: Random) -> bytes:
    """A marker segment changed, one more, one less, or in another place."""
    segments = _segments(data)
    start, end = chance.choice(segments)
    kind = chance.random()
    if kind < 0.15:
        return data[:start] + data[end:]
    if kind < 0.3:
        place = chance.choice(segments)[0]
        return data[:place] + data[start:end] + data[place:]
    if kind < 0.45:
        return (
            data[: start + 1]
            + bytes(
                [chance.choice((0xC0, 0xC1, 0xC2, 0xC3, 0xC4, 0xC9, 0xD8, 0xD9, 0xDA, 0xDB, 0xDD, 0xE1, 0xEE, 0xFE, 0))]
            )
            + data[start + 2 :]
        )
    if kind < 0.6:
        return data[: start + 2] + struct.pack(">H", chance.choice(LENGTHS) & 0xFFFF) + data[start + 4 :]
    return data[: start + 4] + changed_bytes(data[start + 4 : end], chance) + data[end:]


def _jpeg_frame(data: bytes, chance: Random) -> bytes:
    """Precision, sides, components and tables of the frame header."""
    for start, end in _segments(data):
        if data[start + 1 : start + 2] in (b"\xc0", b"\xc1", b"\xc2") and end - start >= 12:
            place = chance.randrange(start + 4, min(end, len(data)))
            return data[:place] + bytes([chance.choice((0, 1, 2, 8, 12, 16, 17, 255))]) + data[place + 1 :]
    return changed_bytes(data, chance)


def _restarts(data: bytes, chance: Random) -> bytes:
    """Markers within the scan."""
    place = chance.randrange(len(data) // 2, len(data))
    return data[:place] + b"\xff" + bytes([chance.choice((0xD0, 0xD7, 0xD8, 0xD9, 0xDA, 0xC4, 0xFF))]) + data[place:]


jpeg = any_of(_jpeg_segment, _jpeg_segment, _jpeg_frame, _restarts)

_TIFF_TAGS = (254, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 284, 317, 320, 322, 323, 324, 325, 330, 338)
_TIFF_TAGS += (339, 347, 700, 34665, 34675)


def _tiff_entry(data: bytes, chance: Random) -> bytes:
    """An entry of the directory: its tag, kind, count or value; or a directory that leads to itself."""
    order = ">" if data[:2] == b"MM" else "<"
    if len(data) < 14:
        return changed_bytes(data, chance)
    (place,) = struct.unpack_from(f"{order}I", data, 4)
    if place + 2 > len(data):
        return changed_bytes(data, chance)
    (count,) = struct.unpack_from(f"{order}H", data, place)
    if chance.random() < 0.1:
        following = place + 2 + 12 * count
        target = chance.choice((place, following, 0xFFFFFFFF, len(data) - 2))
        return data[:following] + struct.pack(f"{order}I", target) + data[following + 4 :]
    own = place + 2 + 12 * chance.randrange(max(1, count))
    if own + 12 > len(data):
        return changed_bytes(data, chance)
    fields: list[int] = [*struct.unpack_from(f"{order}2H2I", data, own)]
    which = chance.choice((0, 1, 2, 3, 3, 3))
    choices: Sequence[Sequence[int]] = (
        _TIFF_TAGS,
        range(20),
        LENGTHS,
        (*LENGTHS, len(data), 32773, 32946, 50000, 34712),
    )
    fields[which] = chance.choice(choices[which]) & (0xFFFF if which < 2 else 0xFFFFFFFF)
    return data[:own] + struct.pack(f"{order}2H2I", *fields) + data[own + 12 :]


tiff = any_of(_tiff_entry, _tiff_entry, _tiff_entry)


# Archives


def _zip_field(data: bytes, chance: Random) -> bytes:
    """A field of a local header, of the directory or of its end."""
    kinds = {b"PK\x03\x04": 30, b"PK\x01\x02": 46, b"PK\x05\x06": 22}
    places = [(found.start(), kinds[found[0]]) for found in re.finditer(rb"PK(\x03\x04|\x01\x02|\x05\x06)", data)]
    if not places:
        return changed_bytes(data, chance)
    start, size = chance.choice(places)
    place = start + 4 + 2 * chance.randrange((size - 4) // 2)
    width = chance.choice((2, 4))
    return (
        data[:place]
        + (chance.choice(LENGTHS) & ((1 << 8 * width) - 1)).to_bytes(width, "little")
        + data[place + width :]
    )


def _zip_members(data: bytes, chance: Random) -> bytes:
    """Members under other names, twice, in one another, or damaged inside."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            held = [(one.filename, archive.read(one)) for one in archive.infolist()]
    except Exception:  # noqa: BLE001  # damaged by an earlier mutation, in any way
        return changed_bytes(data, chance)
    names = ("../out.dcm", "/etc/x", "C:\\x.dcm", "a" * 300, " ", "a\x7fb", "\u202egpj.exe")
    out = io.BytesIO()
    packed = chance.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2))
    with warnings.catch_warnings(action="ignore"), zipfile.ZipFile(out, "w", packed) as archive:
        for name, content in held:
            kind = chance.random()
            if kind < 0.3:
                name = chance.choice((*names, held[0][0]))
            elif kind < 0.5:
                content = chance.choice((dicom, changed_bytes))(content or b"\0", chance)
            elif kind < 0.6:
                name, content = f"{name}.zip", data
            archive.writestr(name, content)
    return out.getvalue()


zipped = any_of(_zip_field, _zip_field, _zip_members, _zip_members)


# Texts

_VALUES: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    -1,
    1,
    2,
    1e308,
    -0.5,
    10**30,
    "",
    "a",
    "x" * 5000,
    [],
    {},
    [None],
    "\udcff",
    "\0",
    [[]],
)


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every (container, key) of a JSON value."""
    if isinstance(value, dict | list):
        for key in list(value) if isinstance(value, dict) else range(len(value)):
            yield value, key
            yield from _places(value[key])


def _json_value(data: bytes, chance: Random) -> bytes:
    """A value replaced, removed, doubled, or moved under another key; a number that no float can be."""
    try:
        whole = json.loads(data)
    except (ValueError, RecursionError):
        return changed_bytes(data, chance)
    places = list(_places(whole))
    if not places:
        return json.dumps(chance.choice(_VALUES)).encode()
    inside, key = chance.choice(places)
    kind = chance.random()
    if kind < 0.5:
        old = inside[key]
        near = [-old, old + 1, old * 1e6, str(old)] if isinstance(old, int | float) else []
        inside[key] = chance.choice((*_VALUES, *near, [old], {"a": old}))
    elif kind < 0.65:
        del inside[key]
    elif kind < 0.75:
        other, place = chance.choice(places)
        inside[key] = (
            json.loads(json.dumps(other[place]))
            if place in other or (isinstance(other, list) and place < len(other))
            else None
        )
    elif isinstance(inside, dict) and kind < 0.85:
        inside[chance.choice(("", "x", str(key).upper(), "0", "-1", "1e5"))] = inside.pop(key)
    else:
        inside[key] = "HOLE"
        odd = (
            "1e999",
            "-1e999",
            "NaN",
            "Infinity",
            "1" * 5000,
            "[" * 3000 + "]" * 3000,
            '{"a":' * 3000 + "1" + "}" * 3000,
            '"\\ud800"',
        )
        return json.dumps(whole).replace('"HOLE"', chance.choice(odd)).encode()
    return json.dumps(whole).encode()


json_text = any_of(_json_value, _json_value, _json_value, rest=0.2)


def _line(data: bytes, chance: Random) -> bytes:
    """A line removed, doubled, moved, or its value replaced."""
    lines = data.split(b"\n")
    place = chance.randrange(len(lines))
    kind = chance.random()
    if kind < 0.2:
        del lines[place]
    elif kind < 0.35:
        lines.insert(chance.randrange(len(lines) + 1), lines[place])
    else:
        key, parted, _ = lines[place].partition(b"=")
        odd = (
            *NUMBERS,
            "[]",
            "{}",
            '""',
            "true",
            "[[1]]",
            "{a = {b = 1}}",
            "1979-05-27",
            '"""',
            "'",
            "@ByteArray(\\0)",
            "@Invalid()",
        )
        odd += ("@Variant(\\0\\0\\0\\x7f)", "@Size(1 2)", '"{\\"a\\": 1e999}"', "[" * 2000)
        lines[place] = key + (parted or b" = ") + chance.choice(odd).encode()
    return b"\n".join(lines)


def _encoded(data: bytes, chance: Random) -> bytes:
    """In another encoding, or behind a mark of one."""
    text = data.decode("utf-8", "replace")
    kind = chance.choice(("utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "utf-32", "latin-1", "mark"))
    return b"\xff\xfe" + data if kind == "mark" else text.encode(kind, "replace")


lines = any_of(_line, _line, _line, _encoded)


def _cell(data: bytes, chance: Random) -> bytes:
    """A cell of a table replaced."""
    rows = data.split(b"\n")
    place = chance.choice((0, chance.randrange(len(rows))))
    cells = rows[place].split(b",")
    odd = (
        *NUMBERS,
        "path",
        "label",
        "split",
        "test",
        "TRAIN",
        "../x.png",
        "/",
        ".",
        "\0",
        '"',
        '"a""b',
        "a" * 140_000,
        "=1+1",
        "a\rb",
    )
    cells[chance.randrange(len(cells))] = chance.choice(odd).encode()
    if chance.random() < 0.2:
        cells.append(b"more")
    rows[place] = b",".join(cells)
    return b"\n".join(rows)


def _parted(data: bytes, chance: Random) -> bytes:
    """Parted by something else."""
    first = chance.choice((b"", b"sep=;\n", b"sep=\n", b"sep=,\n", b'"sep=\t"\r\n'))
    return first + data.replace(b",", chance.choice((b";", b"\t", b"|", b",,", b":", b"\0"))).replace(
        b"\n", chance.choice((b"\n", b"\r\n", b"\r"))
    )


table = any_of(_cell, _cell, _line, _encoded, _parted)


# Models


def _announced(data: bytes, chance: Random) -> bytes:
    """The list of arrays at the beginning of a safetensors file, or how long it says to be."""
    if len(data) < 8:
        return changed_bytes(data, chance)
    size = int.from_bytes(data[:8], "little")
    if chance.random() < 0.15:
        return chance.choice((*LENGTHS, size - 1, size + 1, len(data), (1 << 63) + 5)).to_bytes(8, "little") + data[8:]
    head = _json_value(data[8 : 8 + size], chance)
    return (len(head) if chance.random() < 0.9 else size).to_bytes(8, "little") + head + data[8 + size :]


def _not_finite(data: bytes, chance: Random) -> bytes:
    """A number of the weights that is none."""
    size = 8 + int.from_bytes(data[:8], "little")
    if size + 4 > len(data):
        return changed_bytes(data, chance)
    place = size + 4 * chance.randrange((len(data) - size) // 4)
    return data[:place] + struct.pack("<f", chance.choice((math.nan, math.inf, -math.inf, 3e38))) + data[place + 4 :]


weights = any_of(_announced, _announced, _not_finite)


def _messages(data: bytes, start: int, end: int, depth: int = 0) -> Iterator[tuple[int, int, int]]:
    """Start, start of the value and end of the fields of a protocol buffer that have a length, as deep as they go."""
    place = start
    while place < end:
        key, at = _varint(data, place, end)
        if key & 7 == 2:
            size, value = _varint(data, at, end)
            if value + size > end or not key >> 3:
                return
            yield place, value, value + size
            if depth < 6 and size > 1:
                yield from _messages(data, value, value + size, depth + 1)
            place = value + size
        elif key & 7 == 0:
            place = _varint(data, at, end)[1]
        elif key & 7 in (1, 5):
            place = at + (8 if key & 7 == 1 else 4)
        else:
            return


def _varint(data: bytes, place: int, end: int) -> tuple[int, int]:
    value = shift = 0
    while place < end:
        byte = data[place]
        value |= (byte & 127) << shift
        place, shift = place + 1, shift + 7
        if byte < 128 or shift > 63:
            break
    return value, place


def _field(data: bytes, chance: Random) -> bytes:
    """A field of an ONNX file removed, doubled, cut short or filled with something else."""
    small = [one for one in _messages(data, 0, len(data)) if one[2] - one[1] < 4096]
    if not small:
        return changed_bytes(data, chance)
    start, value, end = chance.choice(small)
    kind = chance.random()
    if kind < 0.2:
        return data[:start] + data[end:]
    if kind < 0.4:
        other = chance.choice(small)[0]
        return data[:other] + data[start:end] + data[other:]
    if kind < 0.8:  # as long as before, so that what is around it still holds
        return (
            data[:value]
            + chance.choice((chance.randbytes(end - value), bytes(end - value), b"\xff" * (end - value)))
            + data[end:]
        )
    return data[: value - 1] + bytes([chance.choice((0, 1, 127, 128, 255))]) + data[value:]


onnx = any_of(_field, _field, _field)


# Documents and databases


def _pdf_object(data: bytes, chance: Random) -> bytes:
    """A number, a name or a reference of a PDF, or a whole object more or less."""
    kind = chance.random()
    if kind < 0.3:
        objects = list(re.finditer(rb"\d+ 0 obj.*?endobj", data, re.DOTALL))
        if objects:
            own, other = chance.choice(objects), chance.choice(objects)
            return data[: own.start()] + (other[0] if kind < 0.2 else b"") + data[own.end() :]
    numbers = list(re.finditer(rb"\d+|/[A-Za-z]+", data))
    if not numbers:
        return changed_bytes(data, chance)
    own = chance.choice(numbers)
    odd = (
        *(number.encode() for number in NUMBERS),
        b"/Page",
        b"/Pages",
        b"/JS",
        b"<<" * 500,
        b"[" * 500,
        b"1 0 R",
        b"2 0 R",
    )
    return data[: own.start()] + chance.choice(odd) + data[own.end() :]


def document(data: bytes, chance: Random) -> bytes:
    """A PDF inside a DICOM object: mostly the PDF, at times what is around it."""
    parts = _Parts(data)
    own = next((one for one in parts.found if one.tag == 0x00420011), None)
    if own is None or chance.random() < 0.3:
        return dicom(data, chance)
    inside = any_of(_pdf_object)(data[own.value : own.end], chance)
    return _put(parts, own, inside + b"\0" * (len(inside) % 2))


def _page(data: bytes, chance: Random) -> bytes:
    """A page of an SQLite file: its kind, its counts, a pointer to a cell, zeros, or another page in its place."""
    size = int.from_bytes(data[16:18], "big") or 4096
    size = 65536 if size == 1 else size
    if size < 512 or len(data) < 2 * size:
        return changed_bytes(data, chance)
    pages = len(data) // size
    number = chance.randrange(pages)
    start = number * size
    head = start + (100 if not number else 0)
    kind = chance.random()
    if kind < 0.15:
        return data[:start] + bytes(size) + data[start + size :]
    if kind < 0.3:
        other = chance.randrange(pages) * size
        return data[:start] + data[other : other + size] + data[start + size :]
    if kind < 0.4:
        return data[: chance.choice((start, start + size // 2))]
    if kind < 0.6:
        return data[:head] + bytes([chance.choice((0, 2, 5, 10, 13, 255))]) + data[head + 1 :]
    place = head + 1 + chance.choice((0, 2, 4, 7, 7 + 2 * chance.randrange(20)))
    return data[:place] + (chance.choice(LENGTHS) & 0xFFFF).to_bytes(2, "big") + data[place + 2 :]


def _sqlite_head(data: bytes, chance: Random) -> bytes:
    """A field of the header: page size, journal, versions, sizes of lists, encoding."""
    place, width = chance.choice(
        (
            (0, 4),
            (16, 2),
            (18, 1),
            (19, 1),
            (20, 1),
            (21, 1),
            (24, 4),
            (28, 4),
            (32, 4),
            (36, 4),
            (40, 4),
            (44, 4),
            (52, 4),
            (56, 4),
            (60, 4),
            (62, 2),
            (92, 4),
        )
    )
    return (
        data[:place] + (chance.choice(LENGTHS) & ((1 << 8 * width) - 1)).to_bytes(width, "big") + data[place + width :]
    )


def _schema(data: bytes, chance: Random) -> bytes:
    """A word of the tables' making, or of a text in them, replaced by one as long."""
    words = list(re.finditer(rb"[A-Za-z_]{4,}", data))
    if not words:
        return changed_bytes(data, chance)
    own = chance.choice(words)
    return data[: own.start()] + chance.choice(words)[0].ljust(len(own[0]))[: len(own[0])] + data[own.end() :]


sqlite = any_of(_page, _page, _page, _sqlite_head, _schema)
