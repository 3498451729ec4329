"""What lies beside films in a study: presentation states, reports and documents, as values. No pydicom here."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import unique
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from imaging.image import NO_EXAM, Exam, OverlayPlane, Point, Shutter, Voi
from imaging.reasons import Reason


@unique
class StudyObjectKind(Reason):
    """What a DICOM object without a picture of its own is, in words, and its SOP Classes or how they begin."""

    PRESENTATION = "a presentation state", "1.2.840.10008.5.1.4.1.1.11.1"
    KEY_OBJECTS = "a selection of key images", "1.2.840.10008.5.1.4.1.1.88.59"
    REPORT = "a structured report", "1.2.840.10008.5.1.4.1.1.88."
    PDF = "a PDF document", "1.2.840.10008.5.1.4.1.1.104.1"
    OTHER_PRESENTATION = "a presentation state of another kind", "1.2.840.10008.5.1.4.1.1.11."

    def __init__(self, message: str, sop_class: str) -> None:
        super().__init__(message)
        self.sop_class = sop_class

    @property
    def is_document(self) -> bool:
        """Whether people read it by itself."""
        return self in (StudyObjectKind.REPORT, StudyObjectKind.KEY_OBJECTS, StudyObjectKind.PDF)

    @classmethod
    def of(cls, sop_class: str) -> StudyObjectKind | None:
        """Which kind a SOP Class UID is of; None for all others."""
        for kind in cls:
            if sop_class == kind.sop_class or (kind.sop_class.endswith(".") and sop_class.startswith(kind.sop_class)):
                return kind
        return None


@dataclass(frozen=True, slots=True)
class FilmReference:
    """A film that an object is about, by its SOP Instance UID. frames: from 0; () for all."""

    sop_instance_uid: str
    frames: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class StudyObject:
    """A DICOM object without a picture, known from its header. It identifies a patient, as `Exam` does.

    title: what it calls itself. creator: who made it, a person name of DICOM. made: date and time as DICOM writes
    them, one after the other. films: those it is about.
    """

    path: Path
    kind: StudyObjectKind
    uid: str = ""
    study_instance_uid: str = ""
    exam: Exam = NO_EXAM
    title: str = ""
    description: str = ""
    creator: str = ""
    made: str = ""
    films: tuple[FilmReference, ...] = ()

    def is_about(self, sop_instance_uid: str, frame: int) -> bool:
        """Whether a frame of a film, counted from 0, is among its films."""
        return bool(sop_instance_uid) and any(
            film.sop_instance_uid == sop_instance_uid and (not film.frames or frame in film.frames)
            for film in self.films
        )


@unique
class LeftOut(Reason):
    """A part of a presentation state that is not applied."""

    GREYS = "its grey values"
    MASK = "the subtraction of another frame"
    TRUE_SIZE = "its true size (shown to fit)"
    SHUTTER = "its shutter"
    OVERLAY = "an overlay"
    DRAWINGS = "some of its drawings"


@dataclass(frozen=True, slots=True)
class Graphic:
    """A drawing through film points: a line, closed or not, also a circle or an ellipse; one point is a dot."""

    points: tuple[Point, ...]
    closed: bool = False
    filled: bool = False


@dataclass(frozen=True, slots=True)
class GraphicText:
    """A text with its box between two film points, as they lie on the screen, or beside the point it is about.

    anchor: the film point that it points at. align: -1 left, 0 in the middle, 1 right in its box.
    """

    text: str
    box: tuple[Point, Point] | None = None
    anchor: Point | None = None
    align: int = -1


@dataclass(frozen=True, slots=True, eq=False)
class GreyScale:
    """How values become grey where a window of the film's own values does not say it (PS3.4 N.2.1).

    first, values: the whole modality values of the film from `first` on, each as a value (n,) float64 of the object's
    own modality transformation, which `voi` is about. lut: presentation values (m,) as fractions 0 to 1, over the
    range of `voi`; None for the fraction itself.
    """

    first: int
    values: NDArray[Any]
    voi: Voi
    lut: NDArray[np.float64] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Presentation:
    """How a presentation state wants one frame to be shown (PS3.3 A.33.1). It stands in place of what the file says.

    grey: the window in modality values of the film, or what is to be made into one; None where it cannot be applied.
    inverse: the lowest value is white. quarter_turns, flipped: as in `Viewport`, mirrored first. area: left, top, right
    and bottom of the film to be shown, None for all of it. magnification: screen pixels per film pixel, None to fit.
    activated: groups of the film's own overlays that are drawn; overlays are those of the state.
    """

    source: StudyObject
    grey: Voi | GreyScale | None
    inverse: bool = False
    quarter_turns: int = 0
    flipped: bool = False
    area: tuple[float, float, float, float] | None = None
    magnification: float | None = None
    shutter: Shutter | None = None
    overlays: tuple[OverlayPlane, ...] = ()
    activated: frozenset[int] = frozenset()
    graphics: tuple[Graphic, ...] = ()
    texts: tuple[GraphicText, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A line of a structured report: what it is called, what is said, how far it stands in.

    relation: to the line above it, in DICOM's words. names_person: the value is a person's name.
    """

    depth: int
    name: str
    value: str = ""
    relation: str = ""
    names_person: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class DrawnPage:
    """A page of a document, from 0, of how many there are, as (height, width, 3) uint8 RGB."""

    page: int
    pages: int
    pixels: NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class StructuredReport:
    """A structured report or a selection of key images as lines, in its order.

    verified: whether a person vouched for it (PS3.3 C.17.2). cut_short: it has more lines than are read.
    """

    source: StudyObject
    lines: tuple[ReportLine, ...] = field(default_factory=tuple)
    verified: bool = False
    complete: bool = True
    cut_short: bool = False
