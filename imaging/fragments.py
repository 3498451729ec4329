"""Which fragments of encapsulated pixel data make which frame (PS3.5 A.4): their bytes are asked before any table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import BinaryIO

from imaging.dicom_layout import UNDEFINED

_ITEM = b"\xfe\xff\x00\xe0"
_STARTS = (b"\xff\xd8\xff", b"\xff\x4f\xff\x51", b"\x00\x00\x00\x0cjP  ")
_MAX_SEGMENTS = 15
_FIRST_SEGMENT = 64


@dataclass(frozen=True, slots=True)
class Fragment:
    """One item that is no offset table: its tag at `place`, `length` bytes from `start`, all of them in the file.

    begins: these bytes begin a JPEG, JPEG-LS, JPEG 2000 or RLE frame.
    """

    place: int
    start: int
    length: int
    begins: bool


@dataclass(frozen=True, slots=True)
class Fragments:
    """All fragments of a file, in order, with anything in them; `table` is the Basic Offset Table, unchecked.

    cut_short: the file ends where another item or the end of the sequence should be.
    """

    found: tuple[Fragment, ...]
    table: tuple[int, ...]
    cut_short: bool

    @property
    def frames_begun(self) -> int:
        """How many fragments begin a frame as its bytes show; 0 where they do not show it."""
        return sum(fragment.begins for fragment in self.found) if self.found and self.found[0].begins else 0


def read_fragments(source: BinaryIO, start: int, size: int) -> Fragments:
    """The items from `start`, where the value of the pixel element begins, to their end or to `size`."""
    items: list[Fragment] = []
    position, cut_short = start, True
    while position + 8 <= size:
        source.seek(position)
        head = source.read(16)
        if head[:4] != _ITEM:
            cut_short = False
            break
        length = int.from_bytes(head[4:8], "little")
        end = size if length == UNDEFINED else position + 8 + length
        inside = min(end, size) - position - 8
        items.append(Fragment(position, position + 8, inside, _begins(head[8 : 8 + inside])))
        position = end
    table: tuple[int, ...] = ()
    # The first item is the table (A.4), unless a writer has left it out.
    if items and not items[0].begins:
        source.seek(items[0].start)
        values = source.read(items[0].length // 4 * 4)
        table = tuple(int.from_bytes(values[at : at + 4], "little") for at in range(0, len(values), 4))
        items = items[1:]
    return Fragments(tuple(item for item in items if item.length), table, cut_short)


def frame_fragments(fragments: Fragments, frames: int, frame: int) -> tuple[Fragment, ...]:
    """The fragments of `frame` (from 0) of so many; () where it is missing.

    Where as many fragments begin a frame as there are frames, or there is one for each, no table is asked. It is where
    it has an offset for each frame, rising, and each is that of an item. Raises ValueError where nothing tells frames
    apart.
    """
    found = fragments.found
    begun = fragments.frames_begun
    if begun not in (0, len(found)) or begun > frames:
        starts = [index for index, fragment in enumerate(found) if fragment.begins]
        if begun == frames or begun > frames == 1:
            return _part(found, starts, frame)
    elif len(found) <= frames:
        return found[frame : frame + 1]
    starts = _starts_by_table(fragments, frames)
    if starts:
        return _part(found, starts, frame)
    if frames == 1:
        return found
    if begun and fragments.cut_short:
        return _part(found, [index for index, fragment in enumerate(found) if fragment.begins], frame)
    raise ValueError("nothing tells the frames apart")


def _part(found: Sequence[Fragment], starts: Sequence[int], frame: int) -> tuple[Fragment, ...]:
    if frame >= len(starts):
        return ()
    return tuple(found[starts[frame] : starts[frame + 1] if frame + 1 < len(starts) else None])


def _starts_by_table(fragments: Fragments, frames: int) -> list[int]:
    """Index of the first fragment of each frame by the table, as far as the file goes; [] where it cannot be right."""
    table, found = fragments.table, fragments.found
    if len(table) != frames or not found or any(b <= a for a, b in pairwise(table)):
        return []
    index = {fragment.place - found[0].place: at for at, fragment in enumerate(found)}
    end = found[-1].start + found[-1].length - found[0].place
    present = [offset for offset in table if offset in index or not (fragments.cut_short and offset >= end)]
    return [index[offset] for offset in present] if all(offset in index for offset in present) else []


def _begins(head: bytes) -> bool:
    if head.startswith(_STARTS):
        return True
    # PS3.5 G.5: the number of segments, and where the first begins, behind the header of 64 bytes.
    count, first = int.from_bytes(head[:4], "little"), int.from_bytes(head[4:8], "little")
    return len(head) == 8 and 1 <= count <= _MAX_SEGMENTS and first == _FIRST_SEGMENT
