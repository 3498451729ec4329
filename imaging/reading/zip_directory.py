"""The list of files in a ZIP archive, read within limits and without unpacking anything (PKWARE APPNOTE 6.3.10)."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO, NamedTuple

from imaging.faults import Code, Fault, Problem
from imaging.film_reasons import FilmReason
from imaging.image import OtherFile
from imaging.reading.limits import MAX_ARCHIVE_BYTES, MAX_ARCHIVE_FILES, MAX_ARCHIVE_GROWTH, MAX_ARCHIVE_LIST_BYTES
from imaging.reading.source import Stamp, open_file, open_source

_END, _ENTRY = b"PK\5\6", b"PK\1\2"
_END_FORM, _ENTRY_FORM = struct.Struct("<4s4H2LH"), struct.Struct("<4s4B4H3L5H2L")
_END64, _LOCATOR64 = struct.Struct("<4sQ2H2L4Q"), struct.Struct("<4sLQL")
_LOCAL_BYTES = 30
_LATER_BYTES = 1 << 20
"""Bytes behind an archive in which its end is looked for: a comment, or what was appended."""
_ENDS_TRIED = 64
_ZIP64, _UNICODE_NAME, _AES = 0x0001, 0x7075, 0x9901
_LARGE, _LARGE_SHORT = 0xFFFFFFFF, 0xFFFF
_ENCRYPTED, _STRONG, _UTF8 = 1, 0x40 | 0x2000, 0x800
_LINK, _KIND = 0xA000, 0xF000
_DOCUMENT_NAMES = frozenset({"[Content_Types].xml", "META-INF/MANIFEST.MF", "mimetype", "AndroidManifest.xml"})
_COMMON_HANZI = 0.8
"""From this share of pairs in the first level of GB 2312 on, bytes are taken for GBK."""


class Member(NamedTuple):
    """A file in an archive as its list has it; nothing of it was read.

    start: where its local header lies. packed, size: bytes in the archive and of the file, as declared. aes: the body
    of the extra field of WinZip's AES, b"" without.
    """

    raw_name: bytes
    start: int
    packed: int
    size: int
    method: int
    flags: int
    crc: int
    time: int
    aes: bytes = b""

    @property
    def encrypted(self) -> bool:
        """Whether a password is needed."""
        return bool(self.flags & _ENCRYPTED or self.aes)

    @property
    def unread(self) -> bool:
        """Whether it is encrypted as nothing here decrypts it."""
        return bool(self.flags & _STRONG)


@dataclass(frozen=True, slots=True)
class Directory:
    """What an archive holds: its files by names that are apart, and how many were left out.

    outside: names that lead out of the archive (absolute, with .., a drive). links: symbolic links.
    """

    members: Mapping[str, Member]
    outside: int = 0
    links: int = 0

    @property
    def encrypted(self) -> tuple[str, ...]:
        """Names of what needs a password, the smallest file first and empty ones last: they prove no password."""
        return tuple(
            sorted(
                (name for name, member in self.members.items() if member.encrypted),
                key=lambda name: (self.members[name].size == 0, self.members[name].packed),
            )
        )


def read_directory(path: Path) -> Directory:
    """The list of the archive at `path`, kept while the archive is as it was.

    Takes at most 1 MB of its end and 32 MB of its list into memory, and 131,072 files. Raises Fault: ARCHIVE_REFUSED
    for a damaged list, a part of a split archive, a document that is a ZIP inside, and a bomb (files that overlap as in
    Fifield, "A better zip bomb", 2019, or that would grow more than 100 times beyond 512 MB); TOO_LARGE for a list
    beyond the limits; and those of `source.open_source`.
    """
    with open_source(path) as file:
        return _kept(path, Stamp.of_file(file))


def is_archive_at(path: Path) -> bool:
    """Whether a file that was named is a ZIP archive: by how it begins, or by its name where something precedes it."""
    try:
        with open_file(path) as file:
            head = file.read(4)
    except OSError:
        return False
    if head.startswith((b"PK\3\4", _END, b"PK\7\x08")):
        return True
    if not is_archive_name(path.name):
        return False
    try:
        read_directory(path)
    except Fault as fault:
        return fault.problem.reason is not FilmReason.ZIP_DAMAGED
    return True


def is_archive_name(name: str) -> bool:
    """Whether a file is named as ZIP archives are."""
    return name.lower().endswith(".zip")


@lru_cache(maxsize=8)
def _kept(path: Path, _stamp: Stamp) -> Directory:
    with open_source(path) as file:
        return _List(file, path).directory()


class _List:
    """Reads one archive's end and list."""

    def __init__(self, file: BinaryIO, path: Path) -> None:
        self._file, self._path = file, path
        self._size = file.seek(0, 2)

    def directory(self) -> Directory:
        before, begin, length, count = self._end()
        if length > MAX_ARCHIVE_LIST_BYTES or count > MAX_ARCHIVE_FILES:
            raise self._too_many()
        self._file.seek(begin)
        listed = self._file.read(length)
        if listed.count(_ENTRY) > MAX_ARCHIVE_FILES:
            raise self._too_many()
        entries = list(self._entries(listed, before))
        if len(entries) & _LARGE_SHORT != count & _LARGE_SHORT:
            raise self._refused(FilmReason.ZIP_DAMAGED)
        self._check_growth([member for member, _ in entries], begin)
        return self._named(entries)

    # Where the list lies

    def _end(self) -> tuple[int, int, int, int]:
        """Bytes before the archive, where its list begins, its length and its count of files."""
        from_place = max(0, self._size - _LATER_BYTES - _END_FORM.size)
        self._file.seek(from_place)
        tail = self._file.read(_LATER_BYTES + _END_FORM.size)
        place, split = len(tail), False
        for _ in range(_ENDS_TRIED):
            place = tail.rfind(_END, 0, place)
            if place < 0:
                break
            if len(tail) - place < _END_FORM.size:
                continue
            _, *disks, count, length, begin, _ = _END_FORM.unpack_from(tail, place)
            found = self._checked(from_place + place, tuple(disks), count, length, begin)
            if isinstance(found, tuple):
                return found
            split = split or found
        raise self._refused(FilmReason.ZIP_SPLIT if split else FilmReason.ZIP_DAMAGED)

    def _checked(
        self, end: int, disks: tuple[int, ...], count: int, length: int, begin: int
    ) -> tuple[int, int, int, int] | bool:
        """As `_end`; where no list lies before, whether this is the end of one part of several."""
        if _LARGE in (length, begin) or _LARGE_SHORT in (count, *disks):
            large = self._large(end)
            if large is not None:
                end, disks, count, length, begin = large
        disk, first, here = disks
        if disk or first or here != count:
            return disk != 0 or first != 0
        before = end - length - begin
        if before < 0:
            return False
        self._file.seek(begin + before)
        if length and self._file.read(4) != _ENTRY:
            return False
        return before, begin + before, length, count

    def _large(self, end: int) -> tuple[int, tuple[int, ...], int, int, int] | None:
        """What the end of a ZIP64 archive says, which lies before the locator before the end (4.3.14, 4.3.15)."""
        place = end - _LOCATOR64.size - _END64.size
        if place < 0:
            return None
        self._file.seek(place)
        data = self._file.read(_END64.size + _LOCATOR64.size)
        sign, _, _, _, disk, first, here, count, length, begin = _END64.unpack_from(data)
        if sign != b"PK\6\6" or data[_END64.size :][:4] != b"PK\6\7":
            return None
        return place, (disk, first, here), count, length, begin

    # What it names

    def _entries(self, data: bytes, before: int) -> Iterator[tuple[Member, int]]:
        """Each file and its mode where a Unix system gave it, else 0."""
        place = 0
        while place < len(data):
            if len(data) - place < _ENTRY_FORM.size or data[place : place + 4] != _ENTRY:
                raise self._refused(FilmReason.ZIP_DAMAGED)
            fields = _ENTRY_FORM.unpack_from(data, place)
            system, flags, method, time = fields[2], fields[5], fields[6], fields[7]
            crc, packed, size, name_bytes, extra_bytes, comment_bytes = fields[9:15]
            place += _ENTRY_FORM.size
            name = data[place : place + name_bytes]
            extra = data[place + name_bytes : place + name_bytes + extra_bytes]
            place += name_bytes + extra_bytes + comment_bytes
            if place > len(data):
                raise self._refused(FilmReason.ZIP_DAMAGED)
            known = dict(_extras(extra)) if extra else {}
            large = known.get(_ZIP64, b"")
            wide = (int.from_bytes(large[at : at + 8], "little") for at in range(0, len(large) // 8 * 8, 8))
            size, packed, start = (
                next(wide, value) if value == _LARGE else value for value in (size, packed, fields[18])
            )
            utf8 = _unicode_name(known.get(_UNICODE_NAME, b""), name)
            member = Member(
                raw_name=utf8 or name,
                start=start + before,
                packed=packed,
                size=size,
                method=method,
                flags=flags | _UTF8 if utf8 else flags,
                crc=crc,
                time=time,
                aes=known.get(_AES, b"") if method == 99 else b"",
            )
            yield member, fields[17] >> 16 if system == 3 else 0

    def _check_growth(self, members: Sequence[Member], end: int) -> None:
        """Files lie one behind another before the list and become no more than films do."""
        spans = sorted((one.start, one.start + _LOCAL_BYTES + one.packed) for one in members)
        if any(start < 0 or stop > end for start, stop in spans):
            raise self._refused(FilmReason.ZIP_DAMAGED)
        if any(earlier[1] > later[0] for earlier, later in pairwise(spans)):
            raise self._refused(FilmReason.ZIP_BOMB)
        whole = sum(member.size for member in members)
        if whole > MAX_ARCHIVE_BYTES and whole > MAX_ARCHIVE_GROWTH * self._size:
            raise self._refused(FilmReason.ZIP_BOMB)

    def _named(self, entries: Sequence[tuple[Member, int]]) -> Directory:
        code_page = _code_page([member.raw_name for member, _ in entries if not member.flags & _UTF8])
        members: dict[str, Member] = {}
        names = _Names()
        outside = links = 0
        for member, mode in entries:
            name = _text(member, code_page).replace("\\", "/")
            if name.endswith("/"):
                continue
            if mode & _KIND == _LINK:
                links += 1
            elif _leads_out(name):
                outside += 1
            else:
                members[names.apart(name)] = member
        if any(name in members for name in _DOCUMENT_NAMES) or any(name.endswith("/data.pkl") for name in members):
            raise Fault(Problem(Code.ARCHIVE_REFUSED, FilmReason.ARCHIVE, {"what": OtherFile.ZIP}, self._path))
        return Directory(members, outside, links)

    def _refused(self, reason: FilmReason) -> Fault:
        return Fault(Problem(Code.ARCHIVE_REFUSED, reason, path=self._path))

    def _too_many(self) -> Fault:
        return Fault(Problem(Code.TOO_LARGE, FilmReason.ZIP_MANY, {"most": MAX_ARCHIVE_FILES}, self._path))


def _extras(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Tags and bodies of extra fields (4.5), as far as they go."""
    place = 0
    while place + 4 <= len(data):
        tag, length = struct.unpack_from("<2H", data, place)
        yield tag, data[place + 4 : place + 4 + length]
        place += 4 + length


def _unicode_name(field: bytes, name: bytes) -> bytes:
    """The name in UTF-8 of an Info-ZIP Unicode Path (4.6.9) that is of this name; b"" without."""
    if len(field) < 6 or field[0] != 1 or int.from_bytes(field[1:5], "little") != zlib.crc32(name):
        return b""
    return field[5:]


def _code_page(names: Sequence[bytes]) -> str:
    """What names without the mark of UTF-8 are written in, all of an archive alike: UTF-8, GBK, else cp437 (4.4.4)."""
    foreign = [name for name in names if not name.isascii()]
    if not foreign:
        return "ascii"
    if all(_decodes(name, "utf-8") for name in foreign):
        return "utf-8"
    pairs = [pair for name in foreign if _decodes(name, "gbk") for pair in _pairs(name)]
    hanzi = sum(0xB0 <= first <= 0xD7 and second >= 0xA1 for first, second in pairs)
    return "gbk" if all(_decodes(name, "gbk") for name in foreign) and hanzi >= _COMMON_HANZI * len(pairs) else "cp437"


def _pairs(name: bytes) -> Iterator[tuple[int, int]]:
    place = 0
    while place < len(name):
        if name[place] >= 0x80:
            yield name[place], name[place + 1]
            place += 1
        place += 1


def _decodes(name: bytes, code_page: str) -> bool:
    try:
        name.decode(code_page)
    except UnicodeDecodeError:
        return False
    return True


def _text(member: Member, code_page: str) -> str:
    code_page = "utf-8" if member.flags & _UTF8 else code_page
    return member.raw_name.decode(code_page if _decodes(member.raw_name, code_page) else "cp437")


def _leads_out(name: str) -> bool:
    """Whether a name is absolute, climbs, or has what no file can be called."""
    parts = name.split("/")
    is_absolute = name.startswith("/") or (len(name) > 1 and name[1] == ":")
    return is_absolute or ".." in parts or parts[-1] in ("", ".") or "\0" in name


class _Names:
    """Gives each file a name of its own: of several alike all but the first have a number before their ending."""

    def __init__(self) -> None:
        self._given: dict[str, int] = {}

    def apart(self, name: str) -> str:
        """The name without empty parts, or as it comes to be where another file has it."""
        name = "/".join(part for part in name.split("/") if part not in ("", "."))
        if name not in self._given:
            self._given[name] = 1
            return name
        folder, slash, last = name.rpartition("/")
        stem, dot, ending = last.rpartition(".")
        stem, ending = (stem, dot + ending) if stem else (last, "")
        found = name
        while found in self._given:
            self._given[name] += 1
            found = f"{folder}{slash}{stem} ({self._given[name]}){ending}"
        self._given[found] = 1
        return found
