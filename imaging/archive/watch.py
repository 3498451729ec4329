"""Films that arrive in a folder: looked for again and again, and given out once each is whole.

Nothing in the folder is moved, changed or locked. A file is whole when its size and its time of change rest between
looks, nothing in its name says that somebody still writes it, and its own end has been reached: of DICOM the end of the
pixels, of PNG, JPEG and TIFF the last of what the file itself names. One that rests for long without its end is given
out all the same: it gets the row of a file that is cut short.
"""

from __future__ import annotations

import hashlib
import os
import stat
import struct
from collections import deque
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal

from imaging.faults import Fault, Problem
from imaging.image import FileKind
from imaging.reading.scan import is_index, is_sidecar, natural_key
from imaging.reading.sniff import HEAD_BYTES, kind_of
from imaging.reading.source import Stamp, open_file, problem_of

REST_S = 3.0
"""Seconds for which size and time of change of a file rest before it is read."""
PATIENCE = 20
"""So many times as long a file may rest without its end before it is given out as it is."""
_UNFINISHED = (
    *("~", ".part", ".partial", ".tmp", ".temp", ".filepart", ".crdownload", ".download", ".opdownload"),
    *(".swp", ".lock"),
)
"""Endings under which programs write what they will rename."""
_SEE_AGAIN_S = 15.0
"""So often it is seen whether files that were given out are others now."""
_BLOCK = 1 << 20
_TAIL = 1 << 16
_PNG_END, _JPEG_END = b"IEND\xaeB`\x82", b"\xff\xd9"


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file that is whole, or that nobody finishes: what it was when its bytes were read.

    digest: SHA-256 of its bytes, "" where they cannot be read.
    """

    path: Path
    stamp: Stamp
    digest: str


@dataclass(slots=True)
class _Waiting:
    """A file that was not given out yet, as of the last look. rest_s: for how long it has been so."""

    stamp: Stamp
    rest_s: float = 0.0
    unfinished: Stamp | None = None
    """What it was when it had no end."""


class WatchedFolder:
    """The films of a folder, each given out once for each of its contents; call `look` about once a second.

    Looking costs one listing of each folder and one question for each file that is not given out yet; no system's
    notices of changes are used, since those tell nothing of what another computer writes to a network share.
    leave: files and folders inside it that are none of its films, as tables that are written there. rest_s: as
    `REST_S`.
    """

    def __init__(self, folder: Path, leave: Collection[Path] = (), rest_s: float = REST_S) -> None:
        self.folder = folder
        self.rest_s = rest_s
        self.problem: Problem | None = None
        """Why the folder could not be listed at the last look."""
        self._leave = frozenset(os.path.realpath(path) for path in leave)
        self._leave_names = frozenset(path.name for path in leave)
        self._waiting: dict[str, _Waiting] = {}
        self._given: dict[str, Stamp] = {}
        self._ready: deque[str] = deque()
        self._last_s: float | None = None
        self._all_s = 0.0
        self._again: list[str] = []
        self._is_here = str(folder) == os.curdir
        """Whether the folder is the current one: names in it begin with it where they are listed, paths do not."""

    @property
    def waiting(self) -> int:
        """Files that are there and were not given out yet, or will be again."""
        return len(self._waiting) + len(self._again)

    def look(self, now_s: float) -> None:
        """See what is there. now_s: of a clock that only goes forward; a long sleep counts for half of `rest_s`."""
        step = 0.0 if self._last_s is None else min(max(now_s - self._last_s, 0.0), max(self.rest_s / 2, 0.01))
        self._last_s = now_s
        every = now_s - self._all_s >= _SEE_AGAIN_S
        self._all_s = now_s if every else self._all_s
        for name in self._again:
            if (stamp := self._given.pop(name, None)) is not None:
                self._waiting[name] = _Waiting(stamp)
        self._again.clear()
        listed: set[str] = set()
        lost: list[str] = []
        for entry in self._entries(lost):
            name = entry.path
            listed.add(name)
            given = self._given.get(name)
            if (given is None or every) and (stamp := _stamp(entry)) is not None:
                self._see(name, stamp, given, step)
        for known in (self._waiting, self._given):
            for name in [name for name in known if name not in listed and not _is_under(name, lost)]:
                del known[name]
        before = set(self._ready)
        ready = (
            (own.stamp.changed_ns, natural_key(name), name)
            for name, own in self._waiting.items()
            if self._is_due(own) and name not in before
        )
        self._ready.extend(name for _, _, name in sorted(ready))

    def _see(self, name: str, stamp: Stamp, given: Stamp | None, step: float) -> None:
        if given == stamp:
            return
        own = self._waiting.get(name)
        if own is None or own.stamp != stamp:
            self._given.pop(name, None)
            self._waiting[name] = _Waiting(stamp)
        else:
            own.rest_s += step

    def take(self) -> Arrival | None:
        """The next file that is whole, read once from end to end; None where there is none now."""
        while self._ready:
            name = self._ready.popleft()
            own = self._waiting.get(name)
            arrival = self._arrival(Path(name), own) if own is not None else None
            if arrival is not None:
                self._give(name, arrival.stamp)
                return arrival
        return None

    def again(self, path: Path) -> None:
        """Give this file out once more when it rests: it was another when it was used, or could not be reached."""
        self._again.append(self._name(path))

    def _name(self, path: Path) -> str:
        """What a file is known by here."""
        return f"{os.curdir}{os.sep}{path}" if self._is_here else str(path)

    def _give(self, name: str, stamp: Stamp) -> None:
        self._waiting.pop(name, None)
        self._given[name] = stamp

    def _is_due(self, own: _Waiting) -> bool:
        if own.rest_s < self.rest_s:
            return False
        return own.unfinished != own.stamp or own.rest_s >= self.rest_s * PATIENCE

    def _arrival(self, path: Path, own: _Waiting) -> Arrival | None:
        """The file, unless it is an index, or another than before, or has no end yet and still may get it.

        It is opened before its stamp is believed: a network share asks its server at that moment and not before.
        """
        given_up = own.rest_s >= self.rest_s * PATIENCE
        try:
            with open_file(path) as file:
                before = Stamp.of(os.fstat(file.fileno()))
                if before != own.stamp:
                    own.stamp, own.rest_s = before, 0.0
                    return None
                if not given_up and not has_end(file, path, before.size):
                    own.unfinished = before
                    return None
                digest = digest_of(file)
                if Stamp.of(os.fstat(file.fileno())) != before:
                    own.rest_s = 0.0
                    return None
        except OSError:  # Windows says so while another program writes; whoever reads it later says why
            own.unfinished = own.stamp
            return Arrival(path, own.stamp, "") if given_up else None
        if is_index(path):
            self._give(self._name(path), before)
            return None
        return Arrival(path, before, digest)

    def _entries(self, lost: list[str]) -> Iterator[os.DirEntry[str]]:
        """Files that may be films, folder by folder; each folder once, however links lead to it.

        lost: is given the folders that cannot be listed.
        """
        self.problem = None
        entered: set[tuple[int, int]] = set()
        pending = [str(self.folder)]
        while pending:
            folder = pending.pop()
            try:
                status = Path(folder).stat()
                place = status.st_dev, status.st_ino
                if place in entered and status.st_ino:
                    continue
                entered.add(place)
                with os.scandir(folder) as found:
                    entries = list(found)
            except OSError as error:
                lost.append(folder)
                if folder == str(self.folder):
                    self.problem = problem_of(error, self.folder)
                continue
            for entry in entries:
                if entry.path in self._given or entry.path in self._waiting:
                    yield entry
                elif is_unfinished(entry.name) or self._is_left(entry):
                    continue
                elif _is_folder(entry):
                    pending.append(entry.path)
                elif not is_sidecar(Path(entry.name)):
                    yield entry

    def _is_left(self, entry: os.DirEntry[str]) -> bool:
        return entry.name in self._leave_names and os.path.realpath(entry.path) in self._leave


def is_unfinished(name: str) -> bool:
    """Whether a file's name says that it is hidden, a lock, or still written under a name that it will not keep."""
    return name.startswith((".", "~")) or name.lower().endswith(_UNFINISHED)


def has_end(file: BinaryIO, path: Path, size: int) -> bool:
    """Whether a file goes as far as it says itself; True of one that says nothing of the kind, False of an empty one.

    path: that it was opened by. Raises OSError where it cannot be read.
    """
    file.seek(0)
    kind = kind_of(file.read(HEAD_BYTES))
    if kind is FileKind.DICOM:
        return _dicom_has_end(path)
    if kind in (FileKind.PNG, FileKind.JPEG):
        file.seek(max(0, size - _TAIL))
        return (_PNG_END if kind is FileKind.PNG else _JPEG_END) in file.read(_TAIL)
    if kind is FileKind.TIFF:
        return _tiff_has_end(file, size)
    return size > 0


def _dicom_has_end(path: Path) -> bool:
    """Whether the pixels of a film are all there: to their length, or to the delimiter of their fragments (PS3.5 A.4).

    An object without pixels has its end where the last element does, unless it is an image whose pixels may follow.
    """
    from imaging.reading.dicom_header import open_header  # here, because pydicom comes with it
    from imaging.reading.dicom_layout import UNDEFINED

    try:
        with open_header(path) as header:
            pixels = header.pixels
            if header.cut_short:
                return False
            if pixels is None:
                return "Rows" not in header.dataset
            if pixels.length != UNDEFINED:
                return pixels.value + pixels.length <= header.size
            return _fragments_have_end(header.source, pixels.value, header.size, little=header.encoding.little)
    except Fault:  # refused whatever comes, or changed just now
        return True


def _fragments_have_end(source: BinaryIO, position: int, size: int, *, little: bool) -> bool:
    order: Literal["little", "big"] = "little" if little else "big"
    while position + 8 <= size:
        source.seek(position)
        head = source.read(8)
        group, number = (int.from_bytes(head[at : at + 2], order) for at in (0, 2))
        length = int.from_bytes(head[4:8], order)
        if (group, number) == (0xFFFE, 0xE0DD):
            return True
        if (group, number) != (0xFFFE, 0xE000):
            return True  # no fragments: it is damaged, and more of it helps nobody
        position += 8 + length
    return False


_TIFF_SIZES = dict(zip((*range(1, 14), *range(16, 19)), (1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 8, 8, 8), strict=True))
"""Bytes of a value of each type (TIFF 6.0, section 2; BigTIFF)."""
_TIFF_CODES = {3: "H", 4: "I", 16: "Q"}
_TIFF_PARTS = ((273, 279), (324, 325))
"""Offsets and byte counts of strips, and of tiles (TIFF 6.0, sections 8 and 15)."""


def _tiff_has_end(file: BinaryIO, size: int) -> bool:
    """Whether the first directory lies inside the file, and all that it names (TIFF 6.0, and BigTIFF)."""
    file.seek(0)
    head = file.read(16)
    order = "<" if head[:2] == b"II" else ">"
    big = head[2:4] in (b"+\x00", b"\x00+")
    word, entry, count = ("Q", 20, "Q") if big else ("I", 12, "H")
    try:
        (place,) = struct.unpack_from(order + word, head, 8 if big else 4)
        file.seek(place)
        (fields,) = struct.unpack(order + count, file.read(struct.calcsize(count)))
        lines = [file.read(entry) for _ in range(min(fields, 4096))]
        struct.unpack(order + word, file.read(struct.calcsize(word)))  # where the next directory is
        found = dict(_tiff_field(file, order, word, size, data) for data in lines)
    except (struct.error, OverflowError):
        return False
    parts = ((found.get(offsets, ()), found.get(counts, ())) for offsets, counts in _TIFF_PARTS)
    return all(start + length <= size for own in parts for start, length in zip(*own, strict=False))


def _tiff_field(file: BinaryIO, order: str, word: str, size: int, data: bytes) -> tuple[int, tuple[int, ...]]:
    """The tag of a field, and its numbers where they are needed. Raises struct.error where its values are not there."""
    tag, kind, number = struct.unpack_from(f"{order}HH{word}", data)
    own = data[4 + struct.calcsize(word) :]
    length = _TIFF_SIZES.get(kind, 0) * number
    if length > len(own):
        (place,) = struct.unpack(order + word, own)
        if place + length > size:
            raise struct.error("the values are not there")
        file.seek(place)
        own = file.read(min(length, _BLOCK))
    if kind not in _TIFF_CODES or not any(tag in pair for pair in _TIFF_PARTS) or length > _BLOCK:
        return tag, ()
    return tag, struct.unpack_from(f"{order}{number}{_TIFF_CODES[kind]}", own)


def digest_of(file: BinaryIO) -> str:
    """The SHA-256 of the bytes of a file, in hexadecimal digits. Raises OSError."""
    digest = hashlib.sha256()
    file.seek(0)
    while block := file.read(_BLOCK):
        digest.update(block)
    return digest.hexdigest()


def _stamp(entry: os.DirEntry[str]) -> Stamp | None:
    """The stamp of a regular file, or of what a link to one leads to; None for anything else."""
    try:
        status = entry.stat()
    except OSError:
        return None
    return Stamp.of(status) if stat.S_ISREG(status.st_mode) else None


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _is_under(name: str, folders: list[str]) -> bool:
    return any(name.startswith(folder + os.sep) for folder in folders)
