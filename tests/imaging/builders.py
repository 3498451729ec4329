"""Small films made on the spot: DICOM in any transfer syntax, and rasters."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom import uid
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate

from imaging.specimens import encode

LOSSLESS = (
    uid.ImplicitVRLittleEndian,
    uid.ExplicitVRLittleEndian,
    uid.ExplicitVRBigEndian,
    uid.DeflatedExplicitVRLittleEndian,
    uid.RLELossless,
    uid.JPEGLossless,
    uid.JPEGLosslessSV1,
    uid.JPEGLSLossless,
    uid.JPEG2000Lossless,
    uid.HTJ2KLossless,
    uid.HTJ2KLosslessRPCL,
)


def dataset(
    pixels: NDArray[Any], syntax: str = uid.ExplicitVRLittleEndian, *, bits: int | None = None, **attributes: Any
) -> Dataset:
    """A DX film, or one frame after another for 3-D (4-D in color) pixels, encoded in `syntax`."""
    found = Dataset()
    found.file_meta = FileMetaDataset()
    found.file_meta.TransferSyntaxUID = syntax
    found.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.1.1"
    found.file_meta.MediaStorageSOPInstanceUID = "2.25.1"
    found.SOPClassUID = "1.2.840.10008.5.1.4.1.1.1.1"
    found.SOPInstanceUID, found.SeriesInstanceUID, found.StudyInstanceUID = "2.25.1", "2.25.2", "2.25.3"
    found.Modality = "DX"
    found.PatientName, found.PatientID = "Nobody^Test", "SECRET-1"
    color = pixels.shape[-1] == 3 and pixels.ndim > 2
    frames = pixels if pixels.ndim == 3 + color else pixels[None]
    found.Rows, found.Columns = frames.shape[1:3]
    found.SamplesPerPixel = 3 if color else 1
    if color:
        found.PlanarConfiguration = 0
    found.PhotometricInterpretation = "RGB" if color else "MONOCHROME2"
    if len(frames) > 1:
        found.NumberOfFrames = len(frames)
    found.BitsAllocated = 8 * pixels.dtype.itemsize
    found.BitsStored = bits or found.BitsAllocated
    found.HighBit = found.BitsStored - 1
    found.PixelRepresentation = int(pixels.dtype.kind == "i")
    if uid.UID(syntax).is_encapsulated:
        found.PixelData = encapsulate([encode(frame, syntax, found.BitsStored) for frame in frames])
        found["PixelData"].VR = "OB"
    else:
        order = ">" if syntax == uid.ExplicitVRBigEndian else "<"
        data = frames.astype(frames.dtype.newbyteorder(order)).tobytes()
        found.PixelData = data + b"\0" * (len(data) % 2)
        found["PixelData"].VR = "OB" if found.BitsAllocated == 8 else "OW"
    for key, value in attributes.items():
        setattr(found, key, value)
    return found


def film(shape: tuple[int, ...] = (24, 32), dtype: Any = np.uint16, top: int = 4095, seed: int = 0) -> NDArray[Any]:
    """Noise from the lowest to `top`, both ends present; signed types go as far below zero."""
    dtype = np.dtype(dtype)
    low = -top - 1 if dtype.kind == "i" else 0
    values = np.random.default_rng(seed).integers(low, top, shape, dtype=np.int64, endpoint=True)
    values.flat[0], values.flat[-1] = low, top
    return values.astype(dtype)


def write(path: Path, data: Dataset, **options: Any) -> Path:
    """Save `data` at `path` in its own transfer syntax."""
    data.save_as(path, enforce_file_format=options.pop("enforce_file_format", True), **options)
    return path


def write_film(path: Path, pixels: NDArray[Any], syntax: str = uid.ExplicitVRLittleEndian, **options: Any) -> Path:
    """`dataset` and `write` in one."""
    return write(path, dataset(pixels, syntax, **options))


def raw_element(group: int, number: int, vr: bytes, value: bytes, length: int | None = None) -> bytes:
    """One explicit little-endian element, with a `length` that need not be true."""
    head = group.to_bytes(2, "little") + number.to_bytes(2, "little") + vr
    size = len(value) if length is None else length
    if vr in (b"OB", b"OW", b"SQ", b"UN", b"UT"):
        return head + b"\0\0" + size.to_bytes(4, "little") + value
    return head + size.to_bytes(2, "little") + value


def part10(body: bytes, syntax: str = uid.ExplicitVRLittleEndian, preamble: bytes = bytes(128)) -> bytes:
    """A DICOM file around `body`, the bytes of a data set, whatever is wrong with them."""
    name = syntax.encode()
    meta = raw_element(2, 0x10, b"UI", name + b"\0" * (len(name) % 2))
    return preamble + b"DICM" + raw_element(2, 0, b"UL", len(meta).to_bytes(4, "little")) + meta + body


def items(frames: Sequence[bytes], table: Sequence[int] | None = (), parts: int = 1) -> bytes:
    """Fragments of encapsulated pixel data (PS3.5 A.4), `parts` of each frame, behind a `table` or without any."""
    found = [] if table is None else [struct.pack(f"<{len(table)}I", *table)]
    for frame in frames:
        step = -(-len(frame) // parts)
        step += step % 2
        found += [frame[start : start + step] for start in range(0, len(frame), step)]
    padded = [one + b"\0" * (len(one) % 2) for one in found]
    return b"".join(b"\xfe\xff\x00\xe0" + struct.pack("<I", len(one)) + one for one in padded)


def tiff(values: NDArray[Any], *, planar: int = 1, bits: int | None = None, photometric: int | None = None) -> bytes:
    """TIFF 6.0 of (rows, columns[, samples]), one strip for each plane; fewer `bits` than a byte or word are packed."""
    rows, columns = values.shape[:2]
    samples = values.shape[2] if values.ndim == 3 else 1
    planes = [values[..., index] for index in range(samples)] if planar == 2 else [values]
    strips = [
        _packed(plane, bits) if bits else plane.astype(values.dtype.newbyteorder("<")).tobytes() for plane in planes
    ]
    places = [8 + sum(len(strip) + len(strip) % 2 for strip in strips[:index]) for index in range(len(strips))]
    body = b"".join(strip + b"\0" * (len(strip) % 2) for strip in strips)
    tags: dict[int, tuple[str, Sequence[int]]] = {
        256: ("I", [columns]),
        257: ("I", [rows]),
        258: ("H", [bits or 8 * values.dtype.itemsize] * samples),
        259: ("H", [1]),
        262: ("H", [(2 if samples > 2 else 1) if photometric is None else photometric]),
        273: ("I", places),
        277: ("H", [samples]),
        278: ("I", [rows]),
        279: ("I", [len(strip) for strip in strips]),
        284: ("H", [planar]),
        **({338: ("H", [2])} if samples in (2, 4) else {}),
        339: ("H", [{"u": 1, "i": 2, "f": 3}[values.dtype.kind]] * samples),
    }
    directory = 8 + len(body)
    entries, more = b"", b""
    for tag, (form, numbers) in sorted(tags.items()):
        value = struct.pack(f"<{len(numbers)}{form}", *numbers)
        if len(value) > 4:
            place = directory + 2 + 12 * len(tags) + 4 + len(more)
            more, value = more + value, struct.pack("<I", place)
        entries += struct.pack("<HHI", tag, {"H": 3, "I": 4}[form], len(numbers)) + value.ljust(4, b"\0")
    return b"II*\0" + struct.pack("<I", directory) + body + struct.pack("<H", len(tags)) + entries + bytes(4) + more


def _packed(plane: NDArray[Any], bits: int) -> bytes:
    """Each row's samples of so many bits after one another, the highest bit first."""
    wide = np.unpackbits(plane.reshape(len(plane), -1).astype(">u2").view(np.uint8), axis=1)
    return np.packbits(wide.reshape(len(plane), -1, 16)[:, :, 16 - bits :].reshape(len(plane), -1), axis=1).tobytes()


def interlaced_png(values: NDArray[np.uint8], keep: int | None = None, end: bool = True) -> bytes:
    """An Adam7 PNG (8.1) of (rows, columns), its packed pixels cut after `keep` bytes, with an end chunk or without."""
    passes = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
    parts = [values[top::down, left::across] for left, top, across, down in passes]
    lines = b"".join(b"\0" + line.tobytes() for part in parts if part.size for line in part)
    head = struct.pack(">IIBBBBB", values.shape[1], values.shape[0], 8, 0, 0, 0, 1)
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(lines)[:keep]), *([(b"IEND", b"")] if end else [])]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in chunks
    )
