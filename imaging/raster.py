"""PNG, JPEG and TIFF films: one reference per page from the header, and one page as an image."""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import PIL.Image
import PIL.JpegImagePlugin
import PIL.PngImagePlugin
import PIL.TiffImagePlugin
from numpy.typing import NDArray

from imaging.faults import Code, Fault, Problem
from imaging.limits import MAX_FRAMES, MAX_INFLATED_BYTES, MAX_PIXELS
from imaging.modality import Rescale
from imaging.source import open_source
from imaging.types import Badge, FileKind, Image, ImageRef, Photometric

# Pillow's own limit only warns at first; the one that is checked here refuses.
PIL.Image.MAX_IMAGE_PIXELS = MAX_PIXELS
warnings.filterwarnings("ignore", module=r"PIL(\.|$)")  # what is wrong with a file becomes its problem or a badge

_ORIENTATION, _PHOTOMETRIC = 0x0112, 0x0106
_MIN_IS_WHITE = 0
_PNG_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_BY_PILLOW = frozenset(("P", "PA", "CMYK", "YCbCr", "LAB", "HSV"))


def read_refs(path: Path, kind: FileKind) -> tuple[ImageRef, ...]:
    """One reference for each page of the raster file at `path`, from its header; sizes are those displayed.

    Raises Fault UNREADABLE, TOO_LARGE and those of `imaging.source.open_source`.
    """
    with open_source(path) as file, _opened(file, path, kind) as picture:
        frames = getattr(picture, "n_frames", 1) if kind is FileKind.TIFF else 1
        if frames > MAX_FRAMES:
            message = f"The file claims {frames} pages."
            raise Fault(Problem(Code.TOO_LARGE, message, "It is damaged or no radiograph.", path))
        refs = []
        for frame in range(frames):
            if frames > 1:
                picture.seek(frame)
            columns, rows = _checked_size(picture, path)
            if _orientation(picture) >= 5:
                rows, columns = columns, rows
            refs.append(ImageRef(path, frame, frames, kind, rows, columns))
        return tuple(refs)


def read(ref: ImageRef) -> Image:
    """The page `ref` upright (EXIF orientation applied), as stored values or RGB; `values` is read-only.

    Values are uint8, uint16, int16, int32 or float32. RGB whose three channels are the same is grey; an alpha
    channel is left out. TIFF's WhiteIsZero is MONOCHROME1. Of a PNG or JPEG cut short the rest takes the lowest
    value. Raises Fault CODEC_FAILED, CUT_SHORT and those of `read_refs`.
    """
    with open_source(ref.path) as file:
        data = file.read()
    with _opened(io.BytesIO(data), ref.path, ref.kind) as picture:
        if ref.frame:
            picture.seek(ref.frame)
        _checked_size(picture, ref.path)
        orientation = _orientation(picture)
        values, present = _decode(data, ref, picture)
        inverted = _is_min_white(picture, ref)
    grey = _grey(values)
    photometric = Photometric.MONOCHROME1 if inverted else Photometric.MONOCHROME2
    if grey is None:
        grey, photometric = _eight_bits(values[..., :3]), Photometric.RGB
    upright = np.ascontiguousarray(_upright(grey, orientation))
    upright.flags.writeable = False
    return Image(
        ref=ref,
        values=upright,
        photometric=photometric,
        bits_stored=8 * values.dtype.itemsize,
        badges=_badges(values, ref.kind, present),
        present=present,
    )


@contextmanager
def _opened(file: Any, path: Path, kind: FileKind) -> Iterator[PIL.Image.Image]:
    """The header as Pillow reads it, for sizes, orientation and pages; its pixels only for rare color spaces."""
    try:
        with PIL.Image.open(file, formats=[kind.value]) as picture:
            yield picture
    except PIL.Image.DecompressionBombError as error:
        raise Fault(_too_large(path)) from error
    except (Fault, MemoryError):
        raise
    except Exception as error:  # a hostile header may raise anything in Pillow; it becomes the file's problem
        message = f"The {kind.value.upper()} file cannot be read."
        raise Fault(Problem(Code.UNREADABLE, message, "Copy or export it again.", path)) from error


def _too_large(path: Path) -> Problem:
    message = f"The picture has more than {MAX_PIXELS // 1_000_000} million pixels."
    return Problem(Code.TOO_LARGE, message, "It is damaged or no radiograph.", path)


def _checked_size(picture: PIL.Image.Image, path: Path) -> tuple[int, int]:
    columns, rows = picture.size
    if columns * rows > MAX_PIXELS:
        raise Fault(_too_large(path))
    return columns, rows


def _orientation(picture: PIL.Image.Image) -> int:
    if picture.format == "PNG":
        # Asked for its EXIF, Pillow would decode the whole picture to look behind it.
        exif = PIL.Image.Exif()
        exif.load(picture.info.get("exif", b""))
    else:
        exif = picture.getexif()
    found = exif.get(_ORIENTATION, 1)
    return found if isinstance(found, int) and 1 <= found <= 8 else 1


def _is_min_white(picture: PIL.Image.Image, ref: ImageRef) -> bool:
    tags = getattr(picture, "tag_v2", {}) if ref.kind is FileKind.TIFF else {}
    return bool(tags) and tags.get(_PHOTOMETRIC) == _MIN_IS_WHITE


def _decode(data: bytes, ref: ImageRef, picture: PIL.Image.Image) -> tuple[NDArray[Any], float]:
    """Samples as stored, and the fraction of them that the file held."""
    import imagecodecs  # here, because a header needs no codec loaded

    if ref.kind is FileKind.PNG:
        data, present = _mended_png(data, ref)
        return imagecodecs.png_decode(data), present
    if picture.mode in _BY_PILLOW:
        return np.asarray(picture.convert("RGB")), 1.0
    if ref.kind is FileKind.TIFF:
        return imagecodecs.tiff_decode(data, index=ref.frame), 1.0
    values = imagecodecs.jpeg8_decode(data)
    whole = data.rfind(b"\xff\xd9") > data.rfind(b"\xff\xda")
    return (values, 1.0) if whole else _mended_jpeg(data, values, ref)


def _mended_png(data: bytes, ref: ImageRef) -> tuple[bytes, float]:
    """A whole PNG of one that was cut short (rows that are missing become 0), and the fraction present.

    PNG 3rd edition, 5.3 and 10: a cut file keeps a prefix of one zlib stream. Interlaced files are not mended.
    """
    chunks = list(_png_chunks(data))
    if chunks and chunks[-1][0] == b"IEND":
        return data, 1.0
    head = next((body for name, body in chunks if name == b"IHDR"), b"")
    if len(head) < 13 or head[12]:
        raise Fault(_cut_short(ref))
    columns, rows, depth, color = struct.unpack(">IIBB", head[:10])
    row = 1 + (columns * _PNG_CHANNELS.get(color, 1) * depth + 7) // 8
    inflater = zlib.decompressobj()
    packed = b"".join(body for name, body in chunks if name == b"IDAT")
    pixels = inflater.decompress(packed, min(rows * row, MAX_INFLATED_BYTES))
    whole = len(pixels) // row
    if not whole:
        raise Fault(_cut_short(ref))
    mended = zlib.compress(pixels[: whole * row] + bytes((rows - whole) * row), 1)
    keep = [(name, body) for name, body in chunks if name in (b"IHDR", b"PLTE", b"tRNS")]
    parts = (*keep, (b"IDAT", mended), (b"IEND", b""))
    return data[:8] + b"".join(_png_chunk(name, body) for name, body in parts), whole / rows


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    position = 8
    while position + 8 <= len(data):
        length, name = int.from_bytes(data[position : position + 4], "big"), data[position + 4 : position + 8]
        yield name, data[position + 8 : position + 8 + length]
        position += 12 + length


def _png_chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def _mended_jpeg(data: bytes, values: NDArray[Any], ref: ImageRef) -> tuple[NDArray[Any], float]:
    """Of a JPEG cut short, the whole rows and from there on their lowest value; and the fraction that they are."""
    from imaging.cut_short import jpeg_rows

    whole = jpeg_rows(data, values)
    if not whole:
        raise Fault(_cut_short(ref))
    values = values.copy()
    values[whole:] = values[:whole].min()
    return values, whole / len(values)


def _cut_short(ref: ImageRef) -> Problem:
    return Problem(Code.CUT_SHORT, "The file ends before its pixels do.", "Copy or send it again.", ref.path)


def _grey(values: NDArray[Any]) -> NDArray[Any] | None:
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
    return Rescale().apply(values)


def _eight_bits(values: NDArray[Any]) -> NDArray[np.uint8]:
    if values.dtype.kind == "f":
        levels: NDArray[np.uint8] = (np.clip(values, 0, 1) * 255).astype(np.uint8)
        return levels
    high: NDArray[np.uint8] = (values >> 8 * (values.dtype.itemsize - 1)).astype(np.uint8)
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


def _badges(values: NDArray[Any], kind: FileKind, present: float) -> tuple[Badge, ...]:
    badges = [Badge.LOSSY] if kind is FileKind.JPEG else []
    if values.dtype.itemsize == 1:
        badges.append(Badge.EIGHT_BIT)
    if present < 1:
        badges.append(Badge.CUT_SHORT)
    return tuple(badges)
