"""Where the elements of a DICOM data set lie, found without reading their values."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import BinaryIO

from imaging.reading.limits import MAX_NESTING

PIXEL_TAGS = frozenset({0x7FE00008, 0x7FE00009, 0x7FE00010})
"""Float, Double Float and plain Pixel Data (PS3.3 C.7.6.24, C.7.6.25, C.7.6.3)."""

UNDEFINED = 0xFFFFFFFF
_ITEM, _ITEM_END, _SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
_DELIMITERS = frozenset((_ITEM, _ITEM_END, _SEQUENCE_END))
_LONG_VRS = frozenset((b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV"))
_OPAQUE_VRS = frozenset((b"OB", b"OW", b"OD", b"OF", b"OL", b"OV"))
_MAX_ELEMENTS = 2_000_000


class TooDeepError(ValueError):
    """Sequences are nested deeper than `MAX_NESTING`."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """How elements are written (PS3.5 7.1): with or without VR, and in which byte order."""

    implicit: bool = False
    little: bool = True


@dataclass(frozen=True, slots=True)
class Element:
    """One element of the outermost data set: header at `start`, value at `value`, all of it before `end`.

    `vr` is empty where the encoding carries none; `length` is the declared one and may be `UNDEFINED`.
    """

    tag: int
    vr: bytes
    start: int
    value: int
    length: int
    end: int


@dataclass(frozen=True, slots=True)
class Layout:
    """The outermost elements before the pixels, the pixels if any, and whether the file ended inside an element."""

    elements: tuple[Element, ...]
    pixels: Element | None
    cut_short: bool


@dataclass(slots=True)
class _Level:
    """What is open: a sequence (`items`) or an item of one; `opaque` where the items are fragments (PS3.5 A.4).

    `end` is that of the innermost level of defined length, None where there is none.
    """

    end: int | None
    items: bool
    encoding: Encoding
    opaque: bool = False


def read_layout(source: BinaryIO, start: int, size: int, encoding: Encoding, meta: bool = False) -> Layout:
    """Walk a data set from `start` to its pixels or to `size`, the bytes in `source`.

    With `meta`, stops before the first element outside group 2 (PS3.10 7.1), whatever the group length says.
    Raises TooDeepError, and ValueError when there are absurdly many elements.
    """
    return _Walk(source, size, encoding).run(start, meta)


class _Walk:
    """One pass over a data set with a stack of its own, so that no file can exhaust Python's."""

    def __init__(self, source: BinaryIO, size: int, encoding: Encoding) -> None:
        self.source = source
        self.size = size
        self.encoding = encoding
        self.found: list[Element] = []
        self.stack: list[_Level] = []

    def run(self, start: int, meta: bool) -> Layout:
        position = start
        for _ in range(_MAX_ELEMENTS):
            position = self._leave(position)
            if position >= self.size:
                return self._layout(None, cut_short=bool(self.stack) or position > self.size)
            element = self._header(position)
            if element is None:
                return self._layout(None, cut_short=not self._only_padding(position))
            if not self.stack:
                if meta and element.tag >> 16 != 2:
                    return self._layout(None, cut_short=False)
                if element.tag == 0:
                    return self._layout(None, cut_short=False)
                if element.tag in PIXEL_TAGS:
                    return self._layout(element, cut_short=False)
            position = self._enter(element)
        raise ValueError("too many elements")

    def _leave(self, position: int) -> int:
        """Close what ends at or before `position`; returns where to go on.

        Where the contents of an item or of an outermost element run over its length, the length is believed if an item
        or element follows there: what is inside may be anything.
        """
        opened = bool(self.stack)
        end: int | None = None
        while self.stack and self.stack[-1].end is not None and position >= self.stack[-1].end:
            end = self.stack.pop().end
        if self.stack and end is not None and end < position:
            following = self._header(end)
            return end if following is not None and following.tag in _DELIMITERS else position
        if opened and not self.stack and self.found and self.found[-1].end < position:
            last = self.found[-1]
            if last.length != UNDEFINED and self._follows(last):
                return last.end
        return position

    def _follows(self, last: Element) -> bool:
        """Whether another element of the data set begins where `last` says that it ends."""
        following = self._header(last.end)
        if following is None:
            return last.end == self.size
        inside = following.length == UNDEFINED or following.value + following.length <= self.size
        return following.tag > last.tag and following.tag >> 16 != _ITEM >> 16 and inside

    def _layout(self, pixels: Element | None, cut_short: bool) -> Layout:
        if self.stack and self.found and self.found[-1].length == UNDEFINED:
            self.found.pop()
        complete = tuple(element for element in self.found if element.end <= self.size)
        return Layout(complete, pixels, cut_short)

    def _only_padding(self, position: int) -> bool:
        self.source.seek(position)
        return not self.source.read(8).strip(b"\x00")

    def _header(self, position: int) -> Element | None:
        encoding = self.stack[-1].encoding if self.stack else self.encoding
        self.source.seek(position)
        head = self.source.read(12)
        if len(head) < 8:
            return None
        order = "<" if encoding.little else ">"
        group, number = struct.unpack(order + "HH", head[:4])
        tag = group << 16 | number
        vr = head[4:6]
        if encoding.implicit or group == 0xFFFE or not (vr.isalpha() and vr.isupper()):
            (length,) = struct.unpack(order + "I", head[4:8])
            return Element(tag, b"", position, position + 8, length, position + 8)
        if vr not in _LONG_VRS:
            (length,) = struct.unpack(order + "H", head[6:8])
            return Element(tag, vr, position, position + 8, length, position + 8)
        if len(head) < 12:
            return None
        (length,) = struct.unpack(order + "I", head[8:12])
        return Element(tag, vr, position, position + 12, length, position + 12)

    def _enter(self, element: Element) -> int:
        """Step into or over `element`; returns where the next one starts."""
        tag, length = element.tag, element.length
        if tag in _DELIMITERS:
            return self._delimiter(element)
        if not self.stack:
            self._close_previous(element.start)
        nested = element.vr == b"SQ" or length == UNDEFINED or (not element.vr and self._is_item(element))
        if nested:
            outer = self.stack[-1].encoding if self.stack else self.encoding
            # PS3.5 6.2.2 note 2: the contents of UN with undefined length are implicit little endian.
            inner = Encoding(implicit=True) if element.vr == b"UN" else outer
            opaque = length == UNDEFINED and (element.vr in _OPAQUE_VRS or (not element.vr and tag in PIXEL_TAGS))
            self._push(_Level(self._end(element), True, inner, opaque))
            after = element.value
        else:
            after = element.value + length
        if not self.stack or (nested and len(self.stack) == 1):
            end = after if not nested else element.value + (0 if length == UNDEFINED else length)
            self.found.append(Element(tag, element.vr, element.start, element.value, length, end))
        return after

    def _is_item(self, element: Element) -> bool:
        """Without VR, a value that begins with an item is a sequence (PS3.5 7.5)."""
        if element.length < 8:
            return False
        self.source.seek(element.value)
        item = b"\xfe\xff\x00\xe0" if self.encoding.little else b"\xff\xfe\xe0\x00"
        return self.source.read(4) == item

    def _delimiter(self, element: Element) -> int:
        if element.tag == _ITEM and self.stack and self.stack[-1].opaque:
            return element.value + (0 if element.length == UNDEFINED else element.length)
        if element.tag == _ITEM and self.stack:
            self._push(_Level(self._end(element), False, self.stack[-1].encoding))
        elif self.stack:
            items = element.tag == _SEQUENCE_END
            while self.stack and self.stack[-1].items != items:
                self.stack.pop()
            if self.stack:
                self.stack.pop()
        if not self.stack:
            self._close_previous(element.value)
        return element.value

    def _end(self, element: Element) -> int | None:
        """Where a sequence or item ends at the latest: none goes beyond the one that it is in."""
        outer = self.stack[-1].end if self.stack else None
        if element.length == UNDEFINED:
            return outer
        own = element.value + element.length
        return own if outer is None else min(own, outer)

    def _push(self, level: _Level) -> None:
        self.stack.append(level)
        if len(self.stack) > 2 * MAX_NESTING:
            raise TooDeepError(f"sequences are nested more than {MAX_NESTING} deep")

    def _close_previous(self, position: int) -> None:
        """The end of a sequence of undefined length is where the next element begins."""
        if self.found and self.found[-1].length == UNDEFINED:
            last = self.found[-1]
            self.found[-1] = Element(last.tag, last.vr, last.start, last.value, last.length, position)
