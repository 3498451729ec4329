"""What an image is: the frozen values that flow from the reader to the screen and to the network.

Arrays are (row, column). Film coordinates are (x right, y down) in pixels with the origin at the outer
corner of the first pixel, so pixel (r, c) covers [c, c+1) x [r, r+1).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Self, TypeAlias

import numpy as np
from numpy.typing import NDArray

from imaging.reasons import Reason

Grey: TypeAlias = NDArray[np.uint8]
"""Display levels: (rows, columns), or (rows, columns, 3) RGB; 0 is black, 255 white."""

Point: TypeAlias = tuple[float, float]
"""(x, y) in film coordinates, or in pixels of the screen."""


class FileKind(StrEnum):
    """What the content of a film's file is, whatever its name says.

    words: its name as people write it. endings: of such files' names. beginnings: how their content begins; DICOM says
    what it is behind 128 bytes (`sniff`).
    """

    words: str
    endings: tuple[str, ...]
    beginnings: tuple[bytes, ...]

    DICOM = "dicom", "DICOM", (".dcm", ".dicom"), ()
    PNG = "png", "PNG", (".png",), (b"\x89PNG\r\n\x1a\n",)
    JPEG = "jpeg", "JPEG", (".jpg", ".jpeg"), (b"\xff\xd8\xff",)
    TIFF = "tiff", "TIFF", (".tif", ".tiff"), (b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")
    JPEG2000 = (
        "jpeg2000",
        "JPEG 2000",
        (".jp2", ".j2k", ".jpf", ".jpx"),
        (b"\x00\x00\x00\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51"),
    )

    def __new__(
        cls, code: str, words: str = "", endings: tuple[str, ...] = (), beginnings: tuple[bytes, ...] = ()
    ) -> Self:
        """A kind is the text of its code, by which it is found again."""
        kind = str.__new__(cls, code)
        kind._value_ = code
        kind.words, kind.endings, kind.beginnings = words, endings, beginnings
        return kind


class OtherFile(Reason):
    """What a file that is no image seems to be, and how such a file begins."""

    PDF = "a PDF document", b"%PDF"
    ZIP = "a zip archive or an office document", b"PK\x03\x04"
    EMPTY_ZIP = "an empty zip archive", b"PK\x05\x06"
    GZIP = "a gzip archive", b"\x1f\x8b"
    SEVEN_ZIP = "a 7-Zip archive", b"7z\xbc\xaf\x27\x1c"
    RAR = "a RAR archive", b"Rar!\x1a\x07"
    GIF = "a GIF picture", b"GIF8"
    BITMAP = "a Windows bitmap", b"BM"
    NUMPY = "a NumPy array", b"\x93NUMPY"
    NIFTI = "a NIfTI volume", b"\x5c\x01\x00\x00"
    NRRD = "an NRRD volume", b"NRRD"
    HDF5 = "an HDF5 file", b"\x89HDF\r\n\x1a\n"
    WINDOWS = "a Windows program", b"MZ"
    LINUX = "a Linux program", b"\x7fELF"
    MACOS = "a macOS program", b"\xcf\xfa\xed\xfe"
    SQLITE = "a SQLite database", b"SQLite format 3"
    RICH_TEXT = "a rich text document", b"{\\rtf"
    RIFF = "a sound, video or WebP file", b"RIFF"
    XML = "an XML document", b"<?xml"
    WEB_PAGE = "a web page", b"<!DOCTYPE", b"<html"
    VIDEO = "a video or HEIF file"
    TEXT = "text"
    UNKNOWN = "data of an unknown kind"

    def __init__(self, message: str, *beginnings: bytes) -> None:
        super().__init__(message)
        self.beginnings = beginnings


ARCHIVES = frozenset({OtherFile.ZIP, OtherFile.EMPTY_ZIP, OtherFile.GZIP, OtherFile.SEVEN_ZIP, OtherFile.RAR})


class Photometric(StrEnum):
    """How values become light after decoding (PS3.3 C.7.6.3.1.2). Palette and YBR are converted to RGB on reading."""

    MONOCHROME1 = "MONOCHROME1"
    MONOCHROME2 = "MONOCHROME2"
    RGB = "RGB"


class VoiFunction(StrEnum):
    """VOI LUT Function (0028,1056), PS3.3 C.11.2.1.3."""

    LINEAR = "LINEAR"
    LINEAR_EXACT = "LINEAR_EXACT"
    SIGMOID = "SIGMOID"


@dataclass(frozen=True, slots=True, repr=False)
class Exam:
    """Whose film it is, of which study, and how it was taken, as its header says it; "" where it says nothing.

    It identifies a patient: it is shown by the switch of identity, has no `repr`, and goes into no log and no export.
    Texts are DICOM's own (dates YYYYMMDD). issuer: of the patient id (0010,0021). view: View Position (0018,5101), else
    the meaning of View Code Sequence (0054,0220).
    """

    patient_name: str = ""
    patient_id: str = ""
    issuer: str = ""
    birth_date: str = ""
    study_date: str = ""
    study_time: str = ""
    study_description: str = ""
    series_description: str = ""
    view: str = ""
    laterality: str = ""

    @property
    def patient(self) -> tuple[str, ...]:
        """What tells one patient from another: id, issuer and birth date; without an id, name and birth date.

        () where the file does not say who it is.
        """
        if self.patient_id:
            return self.patient_id, self.issuer, self.birth_date
        name = self.patient_name.strip("^ ").casefold()
        return ("", name, self.birth_date) if name else ()


NO_EXAM = Exam()
"""Of a file that says nothing of it, as all that are not DICOM."""


@dataclass(frozen=True, slots=True)
class ImageRef:
    """One frame of one file, known from the header alone. The key of every cache and result.

    `frame` counts from 0; `rows` and `columns` are as displayed (after EXIF orientation); UIDs are empty for rasters.
    exam: no part of the key, and not known of films that come from the store of a review.
    """

    path: Path
    frame: int = 0
    frames: int = 1
    kind: FileKind = FileKind.DICOM
    rows: int = 0
    columns: int = 0
    modality: str = ""
    sop_instance_uid: str = ""
    series_instance_uid: str = ""
    study_instance_uid: str = ""
    transfer_syntax_uid: str = ""
    exam: Exam = field(default=NO_EXAM, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Window:
    """A VOI window in modality values (PS3.3 C.11.2.1.2): center, width (> 0) and function."""

    center: float
    width: float
    function: VoiFunction = VoiFunction.LINEAR
    explanation: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class VoiLut:
    """A VOI LUT (PS3.3 C.11.2.1.1): `data` (entries,) uint16, first modality value mapped, bits of its entries."""

    first: int
    bits: int
    data: NDArray[np.uint16]
    explanation: str = ""


Voi: TypeAlias = Window | VoiLut


class SpacingSource(StrEnum):
    """Where millimetres come from. Detector millimetres are never patient millimetres."""

    PIXEL_SPACING = "Pixel Spacing"
    PIXEL_SPACING_CALIBRATED = "Pixel Spacing, calibrated"
    IMAGER = "Imager Pixel Spacing, at the detector"
    IMAGER_MAGNIFICATION = "Imager Pixel Spacing / magnification"
    NOMINAL = "Nominal Scanned Pixel Spacing"
    KNOWN_LENGTH = "Calibrated"
    """By the reader, on a length that is known."""


@dataclass(frozen=True, slots=True)
class Spacing:
    """Millimetres between pixel centers: down a column (`row`) and along a row (`column`), and their provenance."""

    row: float
    column: float
    source: SpacingSource
    note: str = ""


class Badge(Reason):
    """A short remark shown on the film, each something the reader must know."""

    LOSSY = "lossy compression"
    EIGHT_BIT = "8-bit source"
    CUT_SHORT = "cut short"
    REDUCED = "lower resolution than sent"
    NO_PREAMBLE = "no DICOM preamble"
    EXECUTABLE_PREAMBLE = "preamble is a program"
    EXCESS_BYTES = "excess bytes"
    UNREADABLE_ATTRIBUTE = "unreadable attribute"
    WRONG_CHARACTER_SET = "character set guessed"
    BAD_WINDOW = "window in file unusable"
    BAD_SPACING = "spacing in file unusable"
    BAD_RESCALE = "rescale in file unusable"
    DOUBTFUL_TABLE = "grey table in file doubtful"
    DECIMAL_COMMA = "decimal comma in file"
    POLARITY = "black and white in doubt"
    SHUTTER = "shutter not drawn"
    OVERLAY = "overlay not drawn"
    ASPECT = "pixels not square"
    FOR_PROCESSING = "raw image, not for viewing"
    SYNTHETIC = "synthetic"


@dataclass(frozen=True, slots=True, eq=False)
class OverlayPlane:
    """A bitmap that lies over a film (PS3.3 C.9.2), as far as it does: `columns` by `rows` film pixels of it.

    group: 0x6000 to 0x601E. left, top: its first film pixel. packed: its bits row after row without a gap, the lowest
    of a byte first, as in the file. is_region: it marks a region of interest (type R) and is no drawing (G).
    """

    group: int
    left: int
    top: int
    columns: int
    rows: int
    packed: bytes
    is_region: bool = False
    label: str = ""
    description: str = ""

    def bits(self) -> NDArray[np.uint8]:
        """(rows, columns) uint8, 1 where it is drawn."""
        flat = np.unpackbits(np.frombuffer(self.packed, np.uint8), count=self.rows * self.columns, bitorder="little")
        return flat.reshape(self.rows, self.columns)


@dataclass(frozen=True, slots=True, eq=False)
class Shutter:
    """What a film asks to be covered (PS3.3 C.7.6.11): all that lies outside of any of these shapes, in film points.

    rectangle: left, top, right, bottom. circle: x, y and the radius, in widths of a pixel. bitmap: covers where its
    bits are 1 (C.7.6.15). grey: of the cover, a display level 0 to 255.
    """

    rectangle: tuple[float, float, float, float] | None = None
    circle: tuple[float, float, float] | None = None
    polygon: tuple[Point, ...] = ()
    bitmap: OverlayPlane | None = None
    grey: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Image:
    """One frame, read: modality values and everything needed to show and to score it.

    values: read-only, (rows, columns) uint8, uint16, int16, int32 or float32 modality values (after modality LUT or
        rescale, PS3.3 C.11.1), or (rows, columns, 3) uint8 for RGB.
    voi: windows and VOI LUTs of the file, LUTs first (pydicom's and PS3.3's order of preference), only usable ones.
    padding: closed range (low, high) of modality values that are padding (0028,0120/0121), or None.
    bits_stored: bits of the stored values, which says what "full range" means.
    attributes: DICOM keyword -> text, what corner texts and `hilum info` show (identity included: never log it).
    present: fraction of the frame's pixels that the file held, counted from the top; below 1 the rest is filled with
        the lowest value. 0 with the badge REDUCED: no pixel is as it was sent, all are there at a lower resolution.
    pixel_aspect: height of a pixel by its width (PS3.3 C.7.6.3.1.7), as the film is shown; 1 where it is nearly square.
    shutter, overlays: what the file has drawn over the film; `values` are those of the whole film.
    """

    ref: ImageRef
    values: NDArray[Any]
    photometric: Photometric = Photometric.MONOCHROME2
    voi: tuple[Voi, ...] = ()
    padding: tuple[float, float] | None = None
    spacing: Spacing | None = None
    bits_stored: int = 8
    attributes: Mapping[str, str] = field(default_factory=dict)
    badges: tuple[Badge, ...] = ()
    present: float = 1.0
    pixel_aspect: float = 1.0
    shutter: Shutter | None = None
    overlays: tuple[OverlayPlane, ...] = ()

    @property
    def rows(self) -> int:
        """Height in pixels."""
        return int(self.values.shape[0])

    @property
    def columns(self) -> int:
        """Width in pixels."""
        return int(self.values.shape[1])

    @property
    def rows_held(self) -> int:
        """How many rows, from the top, are of the file: all where it has them at a lower resolution (`present` 0)."""
        return math.floor(self.present * self.rows) if self.present else self.rows

    @property
    def is_color(self) -> bool:
        """True for (rows, columns, 3) RGB values."""
        return self.photometric is Photometric.RGB
