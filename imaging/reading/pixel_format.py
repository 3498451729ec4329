"""How the pixels of a DICOM file are laid out, as its header says: complete and consistent, or refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import numpy as np
from pydicom.dataset import Dataset

from imaging.faults import Code, Fault, Problem
from imaging.film_reasons import FilmReason
from imaging.reading.dicom_attributes import integer, text
from imaging.reading.dicom_header import Header
from imaging.reading.dicom_layout import Element
from imaging.reading.limits import MAX_FRAMES, MAX_PIXELS
from imaging.study_objects import StudyObjectKind

_FLOATS = {0x7FE00008: 32, 0x7FE00009: 64}


@dataclass(frozen=True, slots=True)
class PixelFormat:
    """The Image Pixel Module (PS3.3 C.7.6.3) of a file, complete and consistent, and where its pixels lie."""

    place: Element
    rows: int
    columns: int
    frames: int
    samples: int
    photometric: str
    allocated: int
    stored: int
    high: int
    signed: bool
    planar: int
    floating: bool

    @property
    def dtype(self) -> np.dtype[Any]:
        """Dtype of one stored sample in memory."""
        kind = "f" if self.floating else "i" if self.signed else "u"
        return np.dtype(f"{kind}{max(self.allocated // 8, 1)}")

    @property
    def stored_range(self) -> tuple[float, float]:
        """The lowest and highest stored value that a sample can have."""
        if self.floating:
            limits = np.finfo(self.dtype)
            return float(limits.min), float(limits.max)
        if self.signed:
            return -(1 << (self.stored - 1)), (1 << (self.stored - 1)) - 1
        return 0, (1 << self.stored) - 1

    @property
    def samples_per_frame(self) -> int:
        """Stored samples of one frame; YBR_FULL_422 keeps two thirds of them (PS3.3 C.7.6.3.1.2)."""
        whole = self.rows * self.columns * self.samples
        return whole // 3 * 2 if self.is_subsampled else whole

    @property
    def is_subsampled(self) -> bool:
        """Whether two pixels share their color; a film of one sample may say so and cannot be."""
        return self.photometric == "YBR_FULL_422" and self.samples == 3


def pixel_format(header: Header, path: Path) -> PixelFormat:
    """The pixel format that the header gives. Raises Fault.

    NO_PIXELS, INDEX, OTHER_OBJECT, MISSING_ATTRIBUTE, BAD_ATTRIBUTE, TOO_LARGE.
    """
    dataset = header.dataset
    if header.pixels is None:
        _no_pixels(header, path)
    bits = _FLOATS.get(header.pixels.tag)
    need = _needs(dataset, path)
    rows, columns, samples = need("Rows"), need("Columns"), integer(dataset, "SamplesPerPixel") or 1
    allocated = bits or need("BitsAllocated")
    stored = bits or integer(dataset, "BitsStored") or allocated
    high = None if bits else integer(dataset, "HighBit")
    found = PixelFormat(
        place=header.pixels,
        rows=rows,
        columns=columns,
        frames=max(integer(dataset, "NumberOfFrames") or 1, 1),
        samples=samples,
        photometric=_photometric(dataset, samples),
        allocated=allocated,
        stored=stored,
        high=stored - 1 if high is None else high,
        signed=bits is None and integer(dataset, "PixelRepresentation") == 1,
        planar=integer(dataset, "PlanarConfiguration") or 0,
        floating=bits is not None,
    )
    _check(found, path)
    return found


def _needs(dataset: Dataset, path: Path) -> Callable[[str], int]:
    def need(keyword: str) -> int:
        value = integer(dataset, keyword)
        if value is None:
            raise Fault(Problem(Code.MISSING_ATTRIBUTE, FilmReason.MISSING_ATTRIBUTE, {"keyword": keyword}, path))
        return value

    return need


def _no_pixels(header: Header, path: Path) -> NoReturn:
    if header.cut_short:
        raise Fault(Problem(Code.CUT_SHORT, FilmReason.ENDS_BEFORE_PIXELS, path=path))
    if "DirectoryRecordSequence" in header.dataset or "FileSetID" in header.dataset:  # PS3.3 F.3
        raise Fault(index_of_films(path))
    if (known := StudyObjectKind.of(text(header.dataset, "SOPClassUID"))) is not None:
        raise Fault(Problem(Code.OTHER_OBJECT, FilmReason.OTHER_OBJECT, {"what": known}, path))
    kind = text(header.dataset, "Modality") or "DICOM"
    raise Fault(Problem(Code.NO_PIXELS, FilmReason.NO_PICTURE, {"kind": kind}, path))


def index_of_films(path: Path) -> Problem:
    """What is said of a DICOMDIR."""
    return Problem(Code.INDEX, FilmReason.INDEX, path=path)


def _photometric(dataset: Dataset, samples: int) -> str:
    found = text(dataset, "PhotometricInterpretation").upper()
    return found or ("RGB" if samples == 3 else "MONOCHROME2")


def _check(found: PixelFormat, path: Path) -> None:
    if found.rows * found.columns > MAX_PIXELS or found.frames > MAX_FRAMES:
        values = {"frames": found.frames, "columns": found.columns, "rows": found.rows}
        raise Fault(Problem(Code.TOO_LARGE, FilmReason.CLAIMS_FRAMES, values, path))
    wrong = (
        (found.rows < 1 or found.columns < 1, "Rows or Columns"),
        (found.samples not in (1, 3), "Samples per Pixel"),
        (found.samples == 3 and found.allocated not in (8, 16, 32), "Bits Allocated"),
        (found.allocated not in (1, 8, 16, 32, 64), "Bits Allocated"),
        (not 1 <= found.stored <= found.allocated, "Bits Stored"),
        (not found.stored - 1 <= found.high < found.allocated, "High Bit"),
        (found.planar not in (0, 1), "Planar Configuration"),
    )
    for is_wrong, name in wrong:
        if is_wrong:
            raise Fault(Problem(Code.BAD_ATTRIBUTE, FilmReason.BAD_ATTRIBUTE, {"name": name}, path))
