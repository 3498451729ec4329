"""The objects of one film: which are made, from the same values for the command line and for the window."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from imaging.faults import Fault, Problem
from imaging.image import FileKind, Image, ImageRef
from imaging.reading.source import problem_of
from inference.decide import leading_label, leading_words
from inference.models.card import ModelCard
from inference.prediction import Heatmap, Prediction

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

    from imaging.measure.store import Measurement
    from imaging.study_objects import Presentation
    from inference.lungs import Lungs
    from inference.objects.source_film import SourceFilm
    from inference.render import Backdrop


class ObjectKind(StrEnum):
    """What an object is, in the word of its file's name and of the table."""

    REPORT = "report"
    HEAT_MAP = "heat_map"
    LUNGS = "lungs"
    VIEW = "view"
    FILM = "film"


MEASURED_KINDS = ("distance", "angle", "cobb", "ratio", "ellipse", "box")
"""Kinds of marks (`Measurement.kind`) that a report has as measurements."""


def object_name(number: int, kind: str) -> str:
    """The name of an object's file: the film's number and what the object is; no name, no id, nothing of the file's."""
    return f"{number:06d}_{kind}.dcm"


def next_number(folder: Path) -> int:
    """The number of a film whose objects come into a folder beside those that are there. Raises OSError."""
    found = (re.fullmatch(r"(\d{6,})_\w+\.dcm", path.name) for path in folder.iterdir())
    return max((int(name[1]) for name in found if name), default=0) + 1


@dataclass(frozen=True, slots=True)
class MadeObject:
    """One object as the DICOM file that it becomes."""

    kind: ObjectKind
    sop_instance_uid: str
    data: bytes


@dataclass(frozen=True, slots=True)
class FilmObjects:
    """What was made of a film; left_out: attributes of its file that DICOM does not allow; problem: why nothing was."""

    made: tuple[MadeObject, ...] = ()
    left_out: tuple[str, ...] = ()
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class ReportedScore:
    """What one model says of the film, and its heat map where there is one."""

    prediction: Prediction
    card: ModelCard
    heat: Heatmap | None = None


@dataclass(frozen=True, slots=True, eq=False)
class ReaderSaid:
    """What a reader said of the film, in words; `name` only where it is asked for that it is told.

    label: what the reader sees, in words. at: when, ISO 8601. score_visible: whether the score could be seen then.
    outlines: what the reader marked as belonging to it, closed lines (n, 2) in film coordinates. note: free text, which
    may name somebody. findings: name, side ("right", "left", "both" or "") and zone ("upper", "middle", "lower" or "")
    of each. beside: what else was said, name and value.
    """

    words: str
    label: str = ""
    at: str = ""
    score_visible: bool = True
    name: str = ""
    note: str = ""
    outlines: tuple[NDArray[np.float64], ...] = ()
    findings: tuple[tuple[str, str, str], ...] = ()
    beside: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class ObjectsJob:
    """The work of making a film's objects, which any process can do.

    film: as it is first shown, for the heat map's picture. whole: its pixels, where a film that is no DICOM file is to
    be wrapped or its view saved. measurements, readers: as of `structured_report.measurement_report`. view: how it is
    looked at, of a DICOM film in grey. kinds: which are wanted, beside the film itself where it is wrapped. seed: as of
    `source_film.uids_from`.
    """

    ref: ImageRef
    film: Backdrop
    scores: Sequence[ReportedScore] = ()
    lungs: Lungs | None = None
    measurements: Sequence[Measurement] = ()
    readers: Sequence[ReaderSaid] = ()
    whole: Image | None = None
    view: Presentation | None = None
    kinds: Collection[ObjectKind] = tuple(ObjectKind)
    seed: str = ""

    def __call__(self) -> FilmObjects:
        """The objects; the report comes last and names the others. highdicom is loaded here."""
        from inference.objects.source_film import uids_from

        with uids_from(self.seed):
            return self._made()

    def _made(self) -> FilmObjects:
        from inference.objects.captures import heat_map_capture, lungs_segmentation, wrapped_film
        from inference.objects.source_film import object_bytes, read_source
        from inference.objects.structured_report import measurement_report

        made: list[tuple[ObjectKind, Dataset]] = []
        try:
            if self.ref.kind is not FileKind.DICOM and self.whole is not None:
                source, wrapped = wrapped_film(self.whole)
                made.append((ObjectKind.FILM, wrapped))
            else:
                source = read_source(self.ref)
            view = self._saved_view(source)
        except Fault as fault:
            return FilmObjects(problem=fault.problem)
        except OSError as error:
            return FilmObjects(problem=problem_of(error, self.ref.path))
        for score in self.scores:
            if score.heat is not None and ObjectKind.HEAT_MAP in self.kinds:
                finding = leading_words(score.card, leading_label(score.card, score.prediction.scores))
                said = score.prediction, score.card.headline, finding
                made.append((ObjectKind.HEAT_MAP, heat_map_capture(source, self.film, score.heat, *said)))
        if self.lungs is not None and ObjectKind.LUNGS in self.kinds:
            size = self.film.rows, self.film.columns
            made.append((ObjectKind.LUNGS, lungs_segmentation(source, self.lungs, *size)))
        beside = [own for _, own in made]
        if ObjectKind.REPORT in self.kinds:
            report = measurement_report(source, self.scores, self.measurements, self.readers, beside)
            made += [(ObjectKind.REPORT, report)] if report is not None else []
        made += [(ObjectKind.VIEW, view)] if view is not None else []
        files = tuple(MadeObject(kind, str(own.SOPInstanceUID), object_bytes(own)) for kind, own in made)
        return FilmObjects(files, source.left_out)

    def _saved_view(self, source: SourceFilm) -> Dataset | None:
        """The presentation state, where one is wanted. Raises Fault as `saved_view`."""
        if self.view is None or self.whole is None or ObjectKind.VIEW not in self.kinds:
            return None
        from inference.objects.saved_view import saved_view

        return saved_view(source, self.whole, self.view)
