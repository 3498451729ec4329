"""One scene stored in many ways, and a table of what each way has to give: worked out by hand, not by the program."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom import uid
from pydicom.dataset import Dataset

from imaging.reading.syntaxes import DEFLATED_FRAMES
from imaging.specimens import encode
from tests.imaging.builders import dataset, items, write

MARKS = (0, 100, 255)
"""Scene values, bright is high, for which the table says what is stored and what the modality value is."""


def scene() -> NDArray[np.int64]:
    """(64, 80) scene values 0..255: a soft picture that has them all, no border, unlike its mirror images."""
    down, across = np.mgrid[:64, :80]
    values = 2 * down + across * 3 // 2 + np.random.default_rng(7).integers(0, 11, (64, 80))
    values = np.clip(values, 0, 255)
    values.flat[:256] = np.arange(256)
    return values


@dataclass(frozen=True, slots=True)
class Way:
    """How the scene is stored: `stored` and `modality` values of `MARKS`, between which all is linear.

    allocated, bits, high, signed: as in the Image Pixel Module. above: bits above the stored ones hold something else.
    modality: None where the film is color, whose samples are the scene's values.
    """

    stored: tuple[int, int, int]
    modality: tuple[float, float, float] | None
    allocated: int = 16
    bits: int = 16
    high: int | None = None
    signed: bool = False
    above: bool = False
    photometric: str = "MONOCHROME2"
    syntax: str = uid.ExplicitVRLittleEndian
    more: Mapping[str, Any] = field(default_factory=dict)


def lut(first: int, bits: int, entries: NDArray[Any], vr: str = "US") -> list[Dataset]:
    """A LUT sequence of one item (PS3.3 C.11.1, C.11.2)."""
    item = Dataset()
    item.add_new("LUTDescriptor", vr, [len(entries) % 65536, first, bits])
    item.add_new("LUTData", "OW", np.asarray(entries, "<u2").tobytes())
    return [item]


def palette(bits: int, entries: NDArray[Any]) -> dict[str, Any]:
    """Three equal palette tables (PS3.3 C.7.6.3.1.5, C.7.6.3.1.6)."""
    found: dict[str, Any] = {}
    for color in ("Red", "Green", "Blue"):
        found[f"{color}PaletteColorLookupTableDescriptor"] = [len(entries), 0, bits]
        found[f"{color}PaletteColorLookupTableData"] = np.asarray(entries, "<u2").tobytes()
    return found


_EIGHT = {"allocated": 8, "bits": 8}
_SAME = (0, 100, 255)
_SIXTEENTH = {"RescaleSlope": "0.0625", "RescaleIntercept": "0"}
_ALL = np.arange(256)

WAYS: dict[str, Way] = {
    # name: what is stored for 0, 100 and 255; the modality values of these
    "8 bits": Way((0, 100, 255), _SAME, **_EIGHT),
    "MONOCHROME1, 8 bits": Way((255, 155, 0), (255, 155, 0), **_EIGHT, photometric="MONOCHROME1"),
    "MONOCHROME1, INVERSE, 12 bits": Way(
        (4080, 2480, 0), (4080, 2480, 0), bits=12, photometric="MONOCHROME1", more={"PresentationLUTShape": "INVERSE"}
    ),
    "MONOCHROME1, slope -1": Way(
        (0, 100, 255), (0, -100, -255), photometric="MONOCHROME1", more={"RescaleSlope": "-1", "RescaleIntercept": "0"}
    ),
    "9 bits, slope 0.5": Way((0, 200, 510), _SAME, bits=9, more={"RescaleSlope": "0.5", "RescaleIntercept": "0"}),
    "10 bits, slope 0.25": Way((0, 400, 1020), _SAME, bits=10, more={"RescaleSlope": "0.25", "RescaleIntercept": "0"}),
    "12 bits, slope 1/16": Way((0, 1600, 4080), _SAME, bits=12, more=_SIXTEENTH),
    "12 bits, no rescale": Way((0, 1600, 4080), (0, 1600, 4080), bits=12),
    "14 bits, slope 1/64": Way(
        (0, 6400, 16320), _SAME, bits=14, more={"RescaleSlope": "0.015625", "RescaleIntercept": "0"}
    ),
    "16 bits, slope 1/256": Way((0, 25600, 65280), _SAME, more={"RescaleSlope": "0.00390625", "RescaleIntercept": "0"}),
    "intercept -1024": Way((1024, 1124, 1279), _SAME, more={"RescaleSlope": "1", "RescaleIntercept": "-1024"}),
    "slope -1, intercept 255": Way((255, 155, 0), _SAME, more={"RescaleSlope": "-1", "RescaleIntercept": "255"}),
    "signed 8 bits": Way(
        (-128, -28, 127), _SAME, **_EIGHT, signed=True, more={"RescaleSlope": "1", "RescaleIntercept": "128"}
    ),
    "signed 12 bits": Way((-2048, -448, 2032), (-2048, -448, 2032), bits=12, signed=True),
    "signed 16 bits": Way((-100, 0, 155), (-100, 0, 155), signed=True),
    "8 bits at the top of 16": Way((0, 100, 255), _SAME, bits=8, high=15),
    "other bits above 12": Way((0, 1600, 4080), _SAME, bits=12, above=True, more=_SIXTEENTH),
    "signed, other bits above 12": Way((-2048, -448, 2032), (-2048, -448, 2032), bits=12, signed=True, above=True),
    "modality LUT": Way((7, 307, 772), _SAME, more={"ModalityLUTSequence": lut(7, 8, np.arange(766) // 3)}),
    "modality LUT from -200": Way(
        (-200, -100, 55), _SAME, signed=True, more={"ModalityLUTSequence": lut(-200, 8, _ALL, "SS")}
    ),
    "modality LUT from -200, written US": Way(
        (-200, -100, 55), _SAME, signed=True, more={"ModalityLUTSequence": lut(65336, 8, _ALL)}
    ),
    "VOI LUT": Way((0, 100, 255), _SAME, more={"VOILUTSequence": lut(0, 12, _ALL * 16)}),
    "VOI LUT from -100, implicit": Way(
        (0, 100, 255),
        (-100, 0, 155),
        syntax=uid.ImplicitVRLittleEndian,
        more={"RescaleSlope": "1", "RescaleIntercept": "-100", "VOILUTSequence": lut(-100, 16, _ALL * 257, "SS")},
    ),
    "window": Way((0, 100, 255), _SAME, more={"WindowCenter": "90", "WindowWidth": "20"}),
    "palette of 8 bits": Way((0, 100, 255), None, **_EIGHT, photometric="PALETTE COLOR", more=palette(8, _ALL)),
    "palette of 16 bits, falling": Way(
        (255, 155, 0), None, **_EIGHT, photometric="PALETTE COLOR", more=palette(16, _ALL[::-1] * 257)
    ),
    "implicit": Way((0, 1600, 4080), _SAME, bits=12, more=_SIXTEENTH, syntax=uid.ImplicitVRLittleEndian),
    "big endian": Way((0, 1600, 4080), _SAME, bits=12, more=_SIXTEENTH, syntax=uid.ExplicitVRBigEndian),
    "big endian, 8 bits": Way((0, 100, 255), _SAME, **_EIGHT, syntax=uid.ExplicitVRBigEndian),
    "deflated": Way((0, 1600, 4080), _SAME, bits=12, more=_SIXTEENTH, syntax=uid.DeflatedExplicitVRLittleEndian),
    "deflated frames": Way((0, 1600, 4080), _SAME, bits=12, more=_SIXTEENTH, syntax=DEFLATED_FRAMES),
    "RLE": Way((0, 1600, 4080), _SAME, bits=12, more=_SIXTEENTH, syntax=uid.RLELossless),
    "RLE, signed": Way((-100, 0, 155), (-100, 0, 155), signed=True, syntax=uid.RLELossless),
    "JPEG lossless": Way((0, 1600, 4080), _SAME, bits=12, more=_SIXTEENTH, syntax=uid.JPEGLossless),
    "JPEG lossless, first order": Way((0, 1600, 4080), _SAME, bits=12, more=_SIXTEENTH, syntax=uid.JPEGLosslessSV1),
    "JPEG lossless, signed": Way(
        (-2048, -448, 2032), (-2048, -448, 2032), bits=12, signed=True, syntax=uid.JPEGLosslessSV1
    ),
    "JPEG-LS": Way((0, 1600, 4080), _SAME, bits=12, more=_SIXTEENTH, syntax=uid.JPEGLSLossless),
    "JPEG-LS, signed": Way((-2048, -448, 2032), (-2048, -448, 2032), bits=12, signed=True, syntax=uid.JPEGLSLossless),
    "JPEG 2000": Way((0, 1600, 4080), _SAME, bits=12, more=_SIXTEENTH, syntax=uid.JPEG2000Lossless),
    "JPEG 2000, signed": Way((-100, 0, 155), (-100, 0, 155), signed=True, syntax=uid.JPEG2000Lossless),
    "HTJ2K": Way((0, 1600, 4080), _SAME, bits=12, more=_SIXTEENTH, syntax=uid.HTJ2KLossless),
    "HTJ2K, RPCL": Way((0, 1600, 4080), _SAME, bits=12, more=_SIXTEENTH, syntax=uid.HTJ2KLosslessRPCL),
}


def linear(marks: tuple[float, float, float], values: NDArray[np.int64]) -> NDArray[np.float64]:
    """What the table says for each scene value, exactly."""
    step = (marks[2] - marks[0]) / 255
    assert marks[0] + 100 * step == marks[1]
    return marks[0] + step * values


def write_way(path: Path, way: Way) -> Path:
    """The scene as a DICOM film, stored that way."""
    dtype = np.dtype(f"{'i' if way.signed else 'u'}{way.allocated // 8}")
    stored = linear(way.stored, scene()).astype(np.int64)
    high = way.bits - 1 if way.high is None else way.high
    words = stored << (high + 1 - way.bits)
    if way.above:
        noise = np.random.default_rng(3).integers(0, 1 << (way.allocated - high - 1), words.shape)
        words = (words & ((1 << (high + 1)) - 1)) | noise << (high + 1)
    pixels = words.astype(f"u{dtype.itemsize}").view(dtype)
    plain = uid.ExplicitVRLittleEndian if way.syntax == DEFLATED_FRAMES else way.syntax
    found = dataset(pixels, plain, bits=way.bits, PhotometricInterpretation=way.photometric, **way.more)
    found.HighBit = high
    if way.syntax == DEFLATED_FRAMES:
        found.PixelData = items([encode(pixels, DEFLATED_FRAMES, way.bits)])
        found["PixelData"].VR, found["PixelData"].is_undefined_length = "OB", True
        found.file_meta.TransferSyntaxUID, found.preamble = uid.UID(DEFLATED_FRAMES), bytes(128)
        found.save_as(path, implicit_vr=False, little_endian=True, force_encoding=True)
        return path
    return write(path, found)
