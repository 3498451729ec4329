"""What a review hands over as DICOM, in one ZIP file: a report for each film, the key images of each study.

Each object has patient and study of its film, whatever else of the review goes out without identity.
"""

from __future__ import annotations

import csv
import io
import math
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, BinaryIO

import numpy as np
from numpy.typing import NDArray

from imaging.faults import Fault
from imaging.image import FileKind, ImageRef
from inference.decide import at_point
from inference.objects.film_objects import ReaderSaid, ReportedScore
from inference.prediction import Scored
from inference.table import harmless
from review.export_rows import Plan
from review.final_verdict import FilmVerdicts
from review.store import ReviewStore
from review.structure import Structure
from review.verdicts import Agreed, Region, Role, Shape, Verdict, sides

if TYPE_CHECKING:
    from inference.objects.source_film import SourceFilm

GONE, NO_DICOM, NOTHING_SAID = "file not there any more", "no DICOM film", "no score and no verdict"
UNLINKED = "a file that says too little of its study, or cannot be read"
TABLE = "objects.csv"
_COLUMNS = ("file", "object", "film", "key_image", "left_empty")
_KEY = "Marked as a key image by a reader of a review, or called {positive} in the end."
_SIDES = 48
_SAID = {
    Agreed.AGREE: "Agrees with the model",
    Agreed.OVERRIDE: "Disagrees with the model",
    Agreed.UNSURE: "Unsure",
    Agreed.LABEL: "Gives a label",
}


def is_key(said: FilmVerdicts, positive: Mapping[str, bool]) -> bool:
    """Whether a film is a key image: somebody marked it with the star, or its final label counts to the headline."""
    return any(verdict.key_image for verdict in said.all) or positive.get(said.final().label, False)


@dataclass(slots=True)
class _Study:
    """The key images of a study, and where the first of them stands."""

    films: list[SourceFilm] = field(default_factory=list)
    pseudonyms: list[str] = field(default_factory=list)


def write_objects(
    stream: BinaryIO, store: ReviewStore, planned: Plan, left_out: Counter[str], *, names: bool
) -> Iterator[int]:
    """Write the ZIP file; yields after each film how many films have a report. Why films are left out is counted.

    names: the readers' names stand in the reports. The ZIP file holds reports as NUMBER_report.dcm, one
    NUMBER_key_images.dcm for each study that has any, and a table that says which is which. highdicom is loaded here.
    """
    positive = sides(store.labels())
    written, studies, rows = 0, dict[str, _Study](), []
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        refs = store.refs(planned.columns.film.tolist())
        for row, ref in enumerate(refs):
            source = _source(planned, row, ref, left_out)
            if source is not None:
                said = planned.sayings(int(planned.columns.film[row]))
                key = is_key(said, positive)
                report = _report(store, planned, row, source, said, names=names)
                if report is None:
                    left_out[NOTHING_SAID] += 1
                else:
                    written += 1
                    name = f"{row + 1:06d}_report.dcm"
                    archive.writestr(name, report)
                    empty = "; ".join(source.left_out)
                    rows.append((name, "report", planned.columns.pseudonym[row], "yes" if key else "no", empty))
                if key:
                    study = studies.setdefault(str(source.dataset.StudyInstanceUID), _Study())
                    study.films.append(source)
                    study.pseudonyms.append(planned.columns.pseudonym[row])
            yield written
        for number, study in enumerate(studies.values(), start=1):
            name = f"{number:06d}_key_images.dcm"
            archive.writestr(name, _selection(study, planned))
            rows.append((name, "key images", "; ".join(study.pseudonyms), "yes", ""))
        archive.writestr(TABLE, _table(rows))


def _source(planned: Plan, row: int, ref: ImageRef | None, left_out: Counter[str]) -> SourceFilm | None:
    """What objects need of a film; None, and counted why, where there can be none."""
    from inference.objects.source_film import read_source

    if not planned.columns.here[row]:
        left_out[GONE] += 1
    elif ref is None or ref.kind is not FileKind.DICOM:
        left_out[NO_DICOM] += 1
    else:
        try:
            return read_source(ref)
        except Fault:
            left_out[UNLINKED] += 1
    return None


def _report(
    store: ReviewStore, planned: Plan, row: int, source: SourceFilm, said: FilmVerdicts, *, names: bool
) -> bytes | None:
    """The report of a film as a file: its score at the plan's point, and beside it what each reader said."""
    from inference.objects.source_film import object_bytes
    from inference.objects.structured_report import measurement_report

    outcome = store.outcome(int(planned.columns.film[row]))
    scores = []
    if isinstance(outcome, Scored):
        scores.append(ReportedScore(at_point(outcome.prediction, planned.card, planned.point.name), planned.card))
    readers = [reader_said(verdict, names=names) for verdict in said.all if verdict.said is not None]
    made = measurement_report(source, scores, (), readers)
    return None if made is None else object_bytes(made)


def reader_said(verdict: Verdict, *, names: bool) -> ReaderSaid:
    """A verdict as objects and pages tell of it; `names`: with who gave it."""
    words = _SAID[verdict.said] if verdict.said is not None else ""
    found = ReaderSaid(
        f"Adjudicated: {words.lower()}" if verdict.role is Role.ADJUDICATOR else words,
        label=verdict.label,
        at=verdict.at,
        score_visible=verdict.score_visible,
        note=verdict.note,
        outlines=tuple(map(outline_of, verdict.regions)),
        findings=tuple((own.name, str(own.side), str(own.zone)) for own in verdict.structure.findings),
        beside=_beside(verdict.structure),
    )
    return replace(found, name=verdict.reader) if names else found


def _beside(own: Structure) -> tuple[tuple[str, str], ...]:
    """What was said beside label and findings: what it is, and its value."""
    plain = (("Image quality", own.quality), ("Certainty", own.certainty), ("Recall", own.recall))
    return (*((name, str(value)) for name, value in plain if value), *own.own)


def outline_of(region: Region) -> NDArray[np.float64]:
    """The closed line (n, 2) around a region, in film coordinates."""
    extent = region.extent
    left, top, right, bottom = extent.left, extent.top, extent.right, extent.bottom
    if region.shape is Shape.BOX:
        return np.array([(left, top), (right, top), (right, bottom), (left, bottom)], np.float64)
    angles = np.arange(_SIDES) * (2 * math.pi / _SIDES)
    x, y = (left + right) / 2, (top + bottom) / 2
    ring = np.stack([x + np.cos(angles) * (right - left) / 2, y + np.sin(angles) * (bottom - top) / 2], axis=1)
    return np.asarray(ring, np.float64)


def _selection(study: _Study, planned: Plan) -> bytes:
    from inference.objects.key_images import key_selection
    from inference.objects.source_film import object_bytes

    return object_bytes(key_selection(study.films, _KEY.format(positive=planned.card.headline.title)))


def _table(rows: Sequence[tuple[str, ...]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8")
