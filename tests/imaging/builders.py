"""Small films made on the spot: DICOM in any transfer syntax, and rasters."""

from __future__ import annotations

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
