"""A tiny film in each transfer syntax, made on the spot: what shows that every codec of this copy works."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from pydicom import uid
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.pixels.encoders.base import RLELosslessEncoder

from imaging.reading.syntaxes import DEFLATED_FRAMES, LOSSY, is_native

_LARGEST_ERROR = 8
"""Grey levels of the 8 or 12 bits that a lossy specimen may be off."""


def write_specimen(path: Path, syntax: uid.UID) -> NDArray[np.unsignedinteger]:
    """Write a film of a few pixels at `path` in a readable `syntax`; returns the values that went in."""
    bits = 8 if syntax in (uid.JPEGBaseline8Bit, uid.JPEG2000) else 12
    rows, columns = np.mgrid[:24, :32]
    ramp = (rows * 5 + columns * 3) * ((1 << bits) - 1) // 208
    values: NDArray[np.unsignedinteger] = ramp.astype(np.uint8 if bits == 8 else np.uint16)
    film = Dataset()
    film.file_meta = FileMetaDataset()
    film.file_meta.TransferSyntaxUID = syntax
    film.file_meta.MediaStorageSOPClassUID = film.SOPClassUID = uid.DigitalXRayImageStorageForPresentation
    film.file_meta.MediaStorageSOPInstanceUID = film.SOPInstanceUID = uid.generate_uid()
    film.Modality, film.PhotometricInterpretation = "DX", "MONOCHROME2"
    film.Rows, film.Columns = values.shape
    film.SamplesPerPixel, film.PixelRepresentation = 1, 0
    film.BitsAllocated, film.BitsStored, film.HighBit = 8 * values.dtype.itemsize, bits, bits - 1
    if is_native(syntax):
        film.PixelData = values.astype(">u2" if syntax == uid.ExplicitVRBigEndian else "<u2").tobytes()
        film["PixelData"].VR = "OW"
    else:
        film.PixelData = encapsulate([encode(values, syntax, bits)])
        film["PixelData"].VR = "OB"
    if syntax == DEFLATED_FRAMES:  # which pydicom does not know
        film["PixelData"].is_undefined_length, film.preamble = True, bytes(128)
        film.save_as(path, implicit_vr=False, little_endian=True, force_encoding=True)
    else:
        film.save_as(path, enforce_file_format=True)
    return values


def is_same(decoded: NDArray[Any], values: NDArray[Any], syntax: str) -> bool:
    """Whether a specimen came back: every value in a lossless syntax, nearly in a lossy one."""
    off = np.abs(decoded.astype(np.int64) - values).max() if decoded.shape == values.shape else np.inf
    return bool(off <= (_LARGEST_ERROR if syntax in (*LOSSY, uid.JPEG2000, uid.HTJ2K) else 0))


def encode(frame: NDArray[Any], syntax: str, bits: int) -> bytes:
    """One frame (rows, columns) or (rows, columns, 3) compressed in `syntax`, `bits` of each value stored.

    Signed values go in as their bits where the codec knows no sign. Raises ValueError for a syntax without codec.
    """
    unsigned = frame.dtype.str.replace("i", "u")
    plain = frame.view(unsigned) & np.array((1 << bits) - 1, unsigned)
    if syntax == uid.RLELossless:
        return _rle(frame)
    if syntax in (uid.JPEGLossless, uid.JPEGLosslessSV1):
        predictor = 1 if syntax == uid.JPEGLosslessSV1 else 6
        color = "RGB" if frame.ndim == 3 else None
        return bytes(
            imagecodecs.jpeg8_encode(
                plain, colorspace=color, outcolorspace=color, lossless=True, predictor=predictor, bitspersample=bits
            )
        )
    if syntax in (uid.JPEGBaseline8Bit, uid.JPEGExtended12Bit):
        return bytes(imagecodecs.jpeg8_encode(frame, level=95, bitspersample=bits))
    if syntax in (uid.JPEGLSLossless, uid.JPEGLSNearLossless):
        return bytes(imagecodecs.jpegls_encode(plain, level=0 if syntax == uid.JPEGLSLossless else 2))
    if syntax == uid.JPEG2000Lossless:
        return bytes(imagecodecs.jpeg2k_encode(frame, level=0, codecformat="j2k", reversible=True, bitspersample=bits))
    if syntax == uid.JPEG2000:
        return bytes(imagecodecs.jpeg2k_encode(frame, level=90, codecformat="j2k", reversible=False))
    if syntax in (uid.HTJ2KLossless, uid.HTJ2KLosslessRPCL, uid.HTJ2K):
        return bytes(imagecodecs.htj2k_encode(frame, reversible=syntax != uid.HTJ2K))
    if syntax == DEFLATED_FRAMES:
        packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
        return packer.compress(plain.tobytes()) + packer.flush()
    raise ValueError(f"no codec for {syntax}")


def _rle(frame: NDArray[Any]) -> bytes:
    options = {
        "rows": frame.shape[0],
        "columns": frame.shape[1],
        "number_of_frames": 1,
        "samples_per_pixel": 3 if frame.ndim == 3 else 1,
        "photometric_interpretation": "RGB" if frame.ndim == 3 else "MONOCHROME2",
        "planar_configuration": 0,
        "pixel_representation": int(frame.dtype.kind == "i"),
        "bits_allocated": 8 * frame.dtype.itemsize,
        "bits_stored": 8 * frame.dtype.itemsize,
    }
    return RLELosslessEncoder.encode(frame.tobytes(), encoding_plugin="pydicom", **options)
