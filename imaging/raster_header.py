"""What PNG, JPEG and TIFF files say of their pictures before their pixels, read from their own structure."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO

import PIL.Image
import PIL.TiffImagePlugin

from imaging.limits import MAX_FRAMES
from imaging.types import FileKind

_ORIENTATION = 0x0112
_PNG_SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_PNG_PALETTE = 3
_JPEG_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SOF_LS, _APP1, _SOS, _EOI = 0xF7, 0xE1, 0xDA, 0xD9
_BARE = frozenset((0x01, *range(0xD0, 0xD9)))
_WIDTH, _HEIGHT, _BITS, _PHOTOMETRIC, _SAMPLES, _PLANAR = 256, 257, 258, 262, 277, 284
_PLACES, _LENGTHS = (273, 324), (279, 325)
_MIN_IS_WHITE, _MIN_IS_BLACK, _RGB = 0, 1, 2
_BIG_TIFF = 43
_MAX_TAGS_BYTES = 16 << 20


@dataclass(frozen=True, slots=True)
class Page:
    """One picture as its header has it, before it is turned upright.

    samples, bits: of each pixel, and of each sample. planar: the samples lie in planes, one after another. rare: of a
    color space that is neither grey nor RGB. orientation: 1 to 8 (CIPA DC-008, 4.6.5.1.6). jpeg_ls: a JPEG-LS stream.
    """

    rows: int
    columns: int
    samples: int
    bits: int
    orientation: int = 1
    planar: bool = False
    min_is_white: bool = False
    rare: bool = False
    jpeg_ls: bool = False
    end: int = 0

    @property
    def shape(self) -> tuple[int, ...]:
        """Of what a decoder has to give: (rows, columns) or (rows, columns, samples)."""
        return (self.rows, self.columns, *((self.samples,) if self.samples > 1 else ()))


def read_pages(file: BinaryIO, kind: FileKind) -> tuple[Page, ...]:
    """Every picture of a raster file; all but TIFF have one.

    Raises ValueError where the header cannot be understood, and what Pillow raises on a TIFF directory.
    """
    file.seek(0)
    if kind is FileKind.TIFF:
        return tuple(_tiff(file))
    return (_png(file) if kind is FileKind.PNG else _jpeg(file),)


def _png(file: BinaryIO) -> Page:
    """PNG 3rd edition, 11.2.1 and 11.3.4.5; what stands behind the first pixels is not looked for."""
    file.seek(8)
    head = b""
    exif = b""
    while len(start := file.read(8)) == 8 and start[4:] not in (b"IDAT", b"IEND"):
        length = int.from_bytes(start[:4], "big")
        after = file.tell() + length + 4
        if start[4:] == b"IHDR":
            head = file.read(min(length, 13))
        elif start[4:] == b"eXIf" and length < _MAX_TAGS_BYTES:
            exif = file.read(length)
        file.seek(after)
    if len(head) < 13 or head[9] not in _PNG_SAMPLES:
        raise ValueError("no PNG header")
    columns, rows = int.from_bytes(head[:4], "big"), int.from_bytes(head[4:8], "big")
    return _page(rows, columns, _PNG_SAMPLES[head[9]], head[8], _exif(exif), rare=head[9] == _PNG_PALETTE)


def _jpeg(file: BinaryIO) -> Page:
    """ITU-T T.81 B.2.2; of several frame headers the first counts."""
    file.seek(2)
    orientation = 1
    while (marker := _next_marker(file)) not in (None, _SOS, _EOI):
        if marker in _BARE:
            continue
        length = int.from_bytes(file.read(2), "big") - 2
        if length < 0:
            break
        if marker in _JPEG_SIZES or marker == _SOF_LS:
            body = file.read(length)
            if len(body) < 6:
                break
            rows, columns = int.from_bytes(body[1:3], "big"), int.from_bytes(body[3:5], "big")
            rare = body[5] not in (1, 3)
            return _page(rows, columns, body[5], body[0], orientation, rare=rare, jpeg_ls=marker == _SOF_LS)
        if marker == _APP1:
            orientation = max(orientation, _exif(file.read(length)))
        else:
            file.seek(length, os.SEEK_CUR)
    raise ValueError("no JPEG frame header")


def _next_marker(file: BinaryIO) -> int | None:
    """The marker at which the file stands, bytes before it passed over."""
    byte = file.read(1)
    while byte and byte != b"\xff":
        byte = file.read(1)
    while byte == b"\xff":
        byte = file.read(1)
    return byte[0] if byte else None


def _exif(data: bytes) -> int:
    exif = PIL.Image.Exif()
    try:
        exif.load(data)
        return _oriented(exif.get(_ORIENTATION))
    except Exception:  # noqa: BLE001  # Pillow on hostile tags may raise anything; the picture stays as it is stored
        return 1


def _oriented(found: object) -> int:
    return found if isinstance(found, int) and 1 <= found <= 8 else 1


def _tiff(file: BinaryIO) -> Iterator[Page]:
    """TIFF 6.0, and BigTIFF: the directories of the chain that begins in the header."""
    head = file.read(8)
    if _BIG_TIFF in head[2:4]:
        head += file.read(8)
    tags = PIL.TiffImagePlugin.ImageFileDirectory_v2(head)
    place, seen = int(tags.next), set[int]()
    while place and place not in seen and len(seen) <= MAX_FRAMES:
        seen.add(place)
        file.seek(place)
        tags.load(file)
        yield _directory(tags)
        place = int(tags.next)
    if not seen:
        raise ValueError("no TIFF directory")


def _directory(tags: PIL.TiffImagePlugin.ImageFileDirectory_v2) -> Page:
    bits = tags.get(_BITS, (1,))
    photometric = tags.get(_PHOTOMETRIC, _MIN_IS_BLACK)
    places = _numbers(tags, _PLACES)
    if not places:
        raise ValueError("no pixels")
    ends = [place + length for place, length in zip(places, _numbers(tags, _LENGTHS), strict=False)]
    page = _page(
        int(tags[_HEIGHT]),
        int(tags[_WIDTH]),
        int(tags.get(_SAMPLES, 1)),
        int(bits[0] if isinstance(bits, tuple) else bits),
        _oriented(tags.get(_ORIENTATION)),
        planar=tags.get(_PLANAR, 1) == 2,
        min_is_white=photometric == _MIN_IS_WHITE,
        rare=photometric not in (_MIN_IS_WHITE, _MIN_IS_BLACK, _RGB),
    )
    return replace(page, end=max(ends, default=0))


def _numbers(tags: PIL.TiffImagePlugin.ImageFileDirectory_v2, either: tuple[int, int]) -> tuple[int, ...]:
    """Values of a tag of strips, or of that of tiles."""
    found = next((tags[tag] for tag in either if tag in tags), ())
    return tuple(int(one) for one in found) if isinstance(found, tuple) else (int(found),)


def _page(rows: int, columns: int, samples: int, bits: int, orientation: int, **more: bool) -> Page:
    if rows < 1 or columns < 1 or samples < 1 or not 1 <= bits <= 64:
        raise ValueError("no size that a picture can have")
    return Page(rows, columns, samples, bits, orientation, **more)
