"""PNG, JPEG, JPEG 2000 and TIFF films: one reference per page from the header, and one page as an image."""

from __future__ import annotations

import io
import os
import struct
import warnings
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import PIL.Image
import PIL.JpegImagePlugin
import PIL.PngImagePlugin
import PIL.TiffImagePlugin
from numpy.typing import NDArray

from imaging.faults import Code, Fault, Problem
from imaging.film_reasons import FilmReason
from imaging.image import Badge, FileKind, Image, ImageRef, Photometric
from imaging.reading.color import to_eight_bits
from imaging.reading.limits import MAX_FRAMES, MAX_INFLATED_BYTES, MAX_PIXELS
from imaging.reading.modality import Rescale
from imaging.reading.source import open_source

_ORIENTATION = 0x0112
_PNG_SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_PNG_PALETTE = 3
_JPEG_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SOC, _SIZ, _COD = b"\xff\x4f", b"\xff\x51", 0x52
_PLAIN_COLORS = (b"\x00\x00\x00\x10", b"\x00\x00\x00\x11")
_MOST_BOXES = 1000
_SOF_LS, _APP1, _SOS, _EOI = 0xF7, 0xE1, 0xDA, 0xD9
_BARE = frozenset((0x01, *range(0xD0, 0xD9)))
_WIDTH, _HEIGHT, _BITS, _PHOTOMETRIC, _SAMPLES, _PLANAR = 256, 257, 258, 262, 277, 284
_PLACES, _LENGTHS = (273, 324), (279, 325)
_MIN_IS_WHITE, _MIN_IS_BLACK, _RGB = 0, 1, 2
_BIG_TIFF = 43
_MAX_TAGS_BYTES = 16 << 20


@dataclass(frozen=True, slots=True)
class RasterPage:
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


def read_pages(file: BinaryIO, kind: FileKind) -> tuple[RasterPage, ...]:
    """Every picture of a raster file; all but TIFF have one.

    Raises ValueError where the header cannot be understood, and what Pillow raises on a TIFF directory.
    """
    file.seek(0)
    if kind is FileKind.TIFF:
        return tuple(_tiff(file))
    return (_HEADERS[kind](file),)


def _raster_header_png(file: BinaryIO) -> RasterPage:
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


def _raster_header_jpeg(file: BinaryIO) -> RasterPage:
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


def _raster_header_jpeg2000(file: BinaryIO) -> RasterPage:
    """ITU-T T.800: the sizes of the codestream (A.5.1), and which colors the boxes around it tell (Annex I)."""
    codestream, rare = 0, False
    if file.read(2) != _SOC:
        for kind, place in _boxes(file):
            file.seek(place)
            if kind == b"colr":
                colors = file.read(7)
                rare |= colors[:1] == b"\x01" and colors[3:] not in _PLAIN_COLORS
            rare |= kind == b"pclr"
            codestream = place if kind == b"jp2c" else codestream
    file.seek(codestream)
    siz = file.read(43)
    if siz[:4] != _SOC + _SIZ:
        raise ValueError("no JPEG 2000 codestream")
    right, bottom, left, top = struct.unpack_from(">4I", siz, 8)
    samples, bits = struct.unpack_from(">HB", siz, 40)
    return _page(bottom - top, right - left, samples, (bits & 0x7F) + 1, 1, rare=rare)


def _boxes(file: BinaryIO) -> Iterator[tuple[bytes, int]]:
    """Kind of each box, and where its content begins, up to the codestream."""
    place = 0
    for _ in range(_MOST_BOXES):
        file.seek(place)
        head = file.read(16)
        if len(head) < 8:
            return
        length, kind, inside = int.from_bytes(head[:4], "big"), head[4:8], place + 8
        if length == 1:
            length, inside = int.from_bytes(head[8:], "big"), place + 16
        yield kind, inside
        if kind == b"jp2c" or not length:
            return
        place = inside if kind == b"jp2h" else place + max(length, 8)


_HEADERS: Mapping[FileKind, Callable[[BinaryIO], RasterPage]] = {
    FileKind.PNG: _raster_header_png,
    FileKind.JPEG: _raster_header_jpeg,
    FileKind.JPEG2000: _raster_header_jpeg2000,
}


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


def _tiff(file: BinaryIO) -> Iterator[RasterPage]:
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


def _directory(tags: PIL.TiffImagePlugin.ImageFileDirectory_v2) -> RasterPage:
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


def _page(rows: int, columns: int, samples: int, bits: int, orientation: int, **more: bool) -> RasterPage:
    if rows < 1 or columns < 1 or samples < 1 or not 1 <= bits <= 64:
        raise ValueError("no size that a picture can have")
    return RasterPage(rows, columns, samples, bits, orientation, **more)


# Pillow's own limit only warns at first; the one that is checked here refuses.
PIL.Image.MAX_IMAGE_PIXELS = MAX_PIXELS
warnings.filterwarnings("ignore", module=r"PIL(\.|$)")  # what is wrong with a file becomes its problem or a badge

_PNG_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_ADAM7 = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
"""Left, top, step across and step down of each pass."""


def read_refs(path: Path, kind: FileKind) -> tuple[ImageRef, ...]:
    """One reference for each page of the raster file at `path`, from its header; sizes are those displayed.

    Raises Fault UNREADABLE, UNSUPPORTED_SYNTAX, TOO_LARGE and those of `imaging.reading.source.open_source`.
    """
    with open_source(path) as file:
        pages = _pages(file, path, kind)
    if len(pages) > MAX_FRAMES:
        raise Fault(Problem(Code.TOO_LARGE, FilmReason.CLAIMS_PAGES, {"pages": len(pages)}, path))
    refs = []
    for frame, page in enumerate(pages):
        rows, columns = (page.columns, page.rows) if page.orientation >= 5 else (page.rows, page.columns)
        refs.append(ImageRef(path, frame, len(pages), kind, rows, columns))
    return tuple(refs)


def read(ref: ImageRef) -> Image:
    """The page `ref` upright (EXIF orientation applied), as stored values or RGB; `values` is read-only.

    Values are uint8, uint16, int16, int32 or float32; fewer than 8 bits are stretched to 8. RGB whose three channels
    are the same is grey; an alpha channel is left out. TIFF's WhiteIsZero is MONOCHROME1. Of a PNG or JPEG cut short
    the rest takes the lowest value. Raises Fault CODEC_FAILED, SIZE_DIFFERS, CUT_SHORT and those of `read_refs`.
    """
    with open_source(ref.path) as file:
        data = file.read()
    pages = _pages(io.BytesIO(data), ref.path, ref.kind)
    if ref.frame >= len(pages):
        raise Fault(Problem(Code.CHANGED_WHILE_READ, FilmReason.FEWER_PAGES, {}, ref.path, ref.frame))
    page = pages[ref.frame]
    decoded = _decode(data, ref, page)
    values = decoded.values
    grey = _grey(values, page.bits)
    photometric = Photometric.MONOCHROME1 if page.min_is_white else Photometric.MONOCHROME2
    if grey is None:
        grey, photometric = _eight_bits(values[..., :3], page.bits), Photometric.RGB
    upright = np.ascontiguousarray(_upright(grey, page.orientation))
    upright.flags.writeable = False
    return Image(
        ref=ref,
        values=upright,
        photometric=photometric,
        bits_stored=min(max(page.bits, 8), 8 * values.dtype.itemsize),
        badges=_badges(ref.kind, decoded),
        present=decoded.present,
    )


def _pages(file: BinaryIO, path: Path, kind: FileKind) -> tuple[RasterPage, ...]:
    try:
        pages = read_pages(file, kind)
    except MemoryError:
        raise
    except Exception as error:  # hostile tags may raise anything in Pillow; it is the file's problem
        raise Fault(Problem(Code.UNREADABLE, FilmReason.BAD_RASTER, {"kind": kind.value.upper()}, path)) from error
    if any(page.rows * page.columns > MAX_PIXELS for page in pages):
        raise Fault(Problem(Code.TOO_LARGE, FilmReason.MANY_PIXELS, {"million": MAX_PIXELS // 1_000_000}, path))
    if any(page.jpeg_ls for page in pages):
        raise Fault(Problem(Code.UNSUPPORTED_SYNTAX, FilmReason.JPEG_LS, path=path))
    return pages


@dataclass(frozen=True, slots=True, eq=False)
class _Decoded:
    """Samples as stored, the fraction of them that the file held, and whether more lies behind them.

    reduced: at a lower resolution. lossy: as the stream itself says.
    """

    values: NDArray[Any]
    present: float = 1.0
    excess: bool = False
    reduced: bool = False
    lossy: bool = False


def _decode(data: bytes, ref: ImageRef, page: RasterPage) -> _Decoded:
    """The page's samples, of the shape that its header says. Raises Fault CODEC_FAILED, SIZE_DIFFERS, CUT_SHORT."""
    try:
        found = _decoded(data, ref, page)
    except (Fault, MemoryError):
        raise
    except Exception as error:  # hostile bytes in a codec: anything may come
        if page.end > len(data):
            raise Fault(_cut_short(ref)) from error
        raise Fault(Problem(Code.CODEC_FAILED, FilmReason.BAD_PIXELS, {}, ref.path, ref.frame)) from error
    shape = found.values.shape
    if shape[:2] != page.shape[:2] or (not page.rare and shape != page.shape):
        values = {"found": _size(shape), "said": _size(page.shape)}
        raise Fault(Problem(Code.SIZE_DIFFERS, FilmReason.OTHER_PICTURE, values, ref.path, ref.frame))
    return found


def _size(shape: tuple[int, ...]) -> str:
    return " x ".join(map(str, (shape[1], shape[0], *shape[2:]))) if len(shape) > 1 else str(shape[0])


def _decoded(data: bytes, ref: ImageRef, page: RasterPage) -> _Decoded:
    import imagecodecs  # here, because a header needs no codec loaded

    if ref.kind is FileKind.PNG:
        return _png(data, ref, page)
    if ref.kind is FileKind.JPEG:
        return _jpeg(data, ref, page)
    if ref.kind is FileKind.JPEG2000:
        return _jpeg2000(data, ref, page)
    if page.rare:
        return _Decoded(_by_pillow(data, ref))
    values = imagecodecs.tiff_decode(data, index=ref.frame)
    if page.planar and page.samples > 1 and values.shape == (page.samples, *page.shape[:2]):
        values = np.moveaxis(values, 0, -1)
    return _Decoded(values)


def _by_pillow(data: bytes, ref: ImageRef) -> NDArray[np.uint8]:
    """RGB of a palette, CMYK, YCbCr or CIELAB."""
    with PIL.Image.open(io.BytesIO(data), formats=[ref.kind.value]) as picture:
        if ref.frame:
            picture.seek(ref.frame)
        return np.asarray(picture.convert("RGB"))


def _jpeg(data: bytes, ref: ImageRef, page: RasterPage) -> _Decoded:
    import imagecodecs

    from imaging.reading.codecs import END_OF_JPEG, whole_jpeg_rows
    from imaging.reading.cut_short import stream_end

    end = stream_end(data)
    excess = end is not None and len(data[end:].rstrip(b"\x00")) > 1
    decode = partial(_by_pillow, ref=ref) if page.rare else imagecodecs.jpeg8_decode
    values: NDArray[Any] = decode(data if end is not None else data + END_OF_JPEG)
    whole = whole_jpeg_rows(data, end, values, decode)
    if whole is None:
        return _Decoded(values, excess=excess)
    if not whole:
        raise Fault(_cut_short(ref))
    values = values.copy()
    values[whole:] = values[:whole].min()
    return _Decoded(values, whole / len(values))


def _jpeg2000(data: bytes, ref: ImageRef, page: RasterPage) -> _Decoded:
    """Of a picture cut short, all of it at the best resolution that is whole."""
    import imagecodecs

    from imaging.reading.cut_short import codestream_start, jpeg2000_reduced, marker_segments, stream_end

    stream = data[codestream_start(data) or 0 :]
    lossy = any(marker == _COD and body[9:10] == b"\0" for marker, body in marker_segments(stream))
    if stream_end(data) is None:
        try:
            values, reduced = jpeg2000_reduced(stream, (page.rows, page.columns))
        except ValueError as error:
            raise Fault(_cut_short(ref)) from error
        return _Decoded(values, 0.0 if reduced else 1.0, reduced=reduced, lossy=lossy)
    return _Decoded(_by_pillow(data, ref) if page.rare else imagecodecs.jpeg2k_decode(data), lossy=lossy)


def _png(data: bytes, ref: ImageRef, page: RasterPage) -> _Decoded:
    import imagecodecs

    decode = partial(_by_pillow, ref=ref) if page.rare else imagecodecs.png_decode
    chunks = list(_png_chunks(data))
    end = 8 + sum(12 + len(body) for _, body in chunks)
    if chunks and chunks[-1][0] == b"IEND":
        with suppress(imagecodecs.PngError, OSError, SyntaxError):  # what is wrong may be but a sum or the last bytes
            return _Decoded(decode(data), excess=len(data) > end)
    mended, present = _mended_png(data, chunks, ref)
    return _Decoded(decode(mended), present)


def _mended_png(data: bytes, chunks: list[tuple[bytes, bytes]], ref: ImageRef) -> tuple[bytes, float]:
    """A whole PNG of one whose end is missing (rows that are missing become 0), and the fraction present.

    PNG 3rd edition, 5.3 and 10: a cut file keeps a prefix of one zlib stream. Interlaced ones that lack more than the
    end are not mended, for their rows do not come one after another.
    """
    head = next((body for name, body in chunks if name == b"IHDR"), b"")
    if len(head) < 13:
        raise Fault(_cut_short(ref))
    passes = _png_passes(head)
    expected = sum(rows * row for rows, row in passes)
    inflater = zlib.decompressobj()
    packed = b"".join(body for name, body in chunks if name == b"IDAT")
    pixels = inflater.decompress(packed, min(expected, MAX_INFLATED_BYTES))
    inflater.decompress(inflater.unconsumed_tail, 1)  # the sum behind the pixels is checked there, if it is there
    rows, row = passes[0]
    whole = rows if len(pixels) == expected else len(pixels) // row if len(passes) == 1 else 0
    if not whole:
        raise Fault(_cut_short(ref))
    if len(pixels) < expected:
        pixels = pixels[: whole * row] + bytes(expected - whole * row)
    keep = [(name, body) for name, body in chunks if name in (b"IHDR", b"PLTE", b"tRNS")]
    parts = (*keep, (b"IDAT", zlib.compress(pixels, 1)), (b"IEND", b""))
    return data[:8] + b"".join(_png_chunk(name, body) for name, body in parts), whole / rows


def _png_passes(head: bytes) -> list[tuple[int, int]]:
    """Rows, and bytes of each with its filter, of the picture, or of each pass of an interlaced one (Adam7, 8.1)."""
    columns, rows, depth, color = struct.unpack(">IIBB", head[:10])
    bits = _PNG_CHANNELS.get(color, 1) * depth
    grids = _ADAM7 if head[12] else ((0, 0, 1, 1),)
    sizes = [(-(-(rows - top) // down), -(-(columns - left) // across)) for left, top, across, down in grids]
    return [(high, 1 + (wide * bits + 7) // 8) for high, wide in sizes if high > 0 and wide > 0]


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Name and body of each chunk up to the end of the picture, the last one as far as it is there."""
    position = 8
    while position + 8 <= len(data):
        length, name = int.from_bytes(data[position : position + 4], "big"), data[position + 4 : position + 8]
        yield name, data[position + 8 : position + 8 + length]
        position += 12 + length
        if name == b"IEND":
            return


def _png_chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def _cut_short(ref: ImageRef) -> Problem:
    return Problem(Code.CUT_SHORT, FilmReason.ENDS_WITHIN_PIXELS, path=ref.path)


def _grey(values: NDArray[Any], bits: int) -> NDArray[Any] | None:
    """(rows, columns) of a picture that is grey in fact, in a dtype an image may have; None when it has color."""
    if values.ndim == 3 and values.shape[2] >= 3:
        if not (np.array_equal(values[..., 0], values[..., 1]) and np.array_equal(values[..., 0], values[..., 2])):
            return None
        values = values[..., 0]
    elif values.ndim == 3:
        values = values[..., 0]
    if values.dtype == np.bool_:
        levels: NDArray[np.uint8] = np.where(values, np.uint8(255), np.uint8(0))
        return levels
    return _stretched(Rescale().apply(values), bits)


def _stretched(values: NDArray[Any], bits: int) -> NDArray[Any]:
    """Fewer than 8 bits as 8; codecs that have done so already give more than the bits hold."""
    if values.dtype != np.uint8 or bits >= 8 or values.max(initial=0) >= 1 << bits:
        return values
    return to_eight_bits(values, bits)


def _eight_bits(values: NDArray[Any], bits: int) -> NDArray[np.uint8]:
    if values.dtype.kind == "f":
        levels: NDArray[np.uint8] = (np.clip(values, 0, 1) * 255).astype(np.uint8)
        return levels
    if values.dtype == np.uint8:
        return np.asarray(_stretched(values, bits), dtype=np.uint8)
    high: NDArray[np.uint8] = (values >> max(bits - 8, 0)).astype(np.uint8)
    return high


def _upright(values: NDArray[Any], orientation: int) -> NDArray[Any]:
    """The stored rows turned as EXIF Orientation (CIPA DC-008, 4.6.5.1.6) says."""
    if orientation >= 5:
        values = values.swapaxes(0, 1)
    if orientation in (3, 4, 7, 8):
        values = values[::-1]
    if orientation in (2, 3, 6, 7):
        values = values[:, ::-1]
    return values


def _badges(kind: FileKind, decoded: _Decoded) -> tuple[Badge, ...]:
    badges = [Badge.LOSSY] if kind is FileKind.JPEG or decoded.lossy else []
    if decoded.values.dtype.itemsize == 1:
        badges.append(Badge.EIGHT_BIT)
    if decoded.present < 1:
        badges.append(Badge.CUT_SHORT)
    if decoded.reduced:
        badges.append(Badge.REDUCED)
    if decoded.excess:
        badges.append(Badge.EXCESS_BYTES)
    return tuple(badges)
