"""A review to hand over, with films, scores and two readers in it, in a store of its own; and what was written."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import openpyxl

from imaging.faults import Code, as_told
from imaging.image import FileKind, ImageRef
from inference.decide import decide, operating_point
from inference.models.card import ModelCard
from inference.prediction import Extent, Failed, NotScored, Outcome, Prediction, Provenance, Scored
from review.export import ExportKind, ExportOrder, NotWritten, Target, Written, export
from review.store import FileStamp, NewRow, ReviewStore
from review.verdicts import Agreed, Region, Role, Shape, Verdict
from tests.models import make_card, make_point

PATIENT = "MUELLER-4711"
UID = "1.2.826.0.1.3680043.8.498.777"
FOLDER = "Hans_Mueller_1950"


def a_card() -> ModelCard:
    return make_card(
        id="review-model",
        version="2.1",
        weights_sha256="ab" * 32,
        operating_points=(make_point("balanced", 0.5, 0.05), make_point("high sensitivity", 0.2)),
    )


def an_outcome(ref: ImageRef, score: float, card: ModelCard) -> Outcome:
    point = operating_point(card)
    scores = {"normal": 1 - score, "abnormal": score}
    provenance = Provenance(card.id, card.version, card.weights_sha256, "cpu", 0.02)
    return Scored(ref, Prediction(ref, scores, score, True, point, decide(score, point), provenance))


def a_row(folder: Path, name: str, place: int, card: ModelCard, score: float | None, **changes: Any) -> NewRow:
    """A film; no score: refused by the gate, below 0: could not be opened."""
    path = folder / name
    ref = ImageRef(path, 0, 1, FileKind.DICOM, 100, 90, "DX", f"{UID}.{place}")
    outcome: Outcome
    if score is None:
        problem = as_told(Code.NOT_FRONTAL, f"{path.name} looks like a lateral view.", "Open a frontal film.", path)
        outcome = NotScored(ref, problem, Provenance(card.id, card.version, card.weights_sha256, "cpu", 0.01))
    elif score < 0:
        outcome = Failed(as_told(Code.CUT_SHORT, f"{path} is cut short.", "Fetch it again.", path), ref)
    else:
        outcome = an_outcome(ref, score, card)
    digest = hashlib.sha256(name.encode("utf-8", "surrogateescape")).hexdigest()
    fields: dict[str, Any] = {
        **{"path": name, "place": place, "stamp": FileStamp(10, 20), "digest": digest, "frame": 0, "ref": ref},
        **{"outcome": outcome, "patient_id": f"{PATIENT}-{place}"},
    }
    return NewRow(**(fields | changes))


def make_review(
    root: Path, scores: Sequence[float | None] = (), names: Sequence[str] = (), *, touch: bool = True
) -> ReviewStore:
    """An open review with a film for each score, film_000.dcm and so on unless names are given."""
    folder = root / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    card = a_card()
    store = ReviewStore.open(folder, card, root=root / "data")
    named = names or [f"film_{number:03}.dcm" for number in range(len(scores))]
    if touch:
        for name in named:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(b"no film in fact")
    films = enumerate(zip(named, scores, strict=True))
    store.record([a_row(folder, name, place, card, score) for place, (name, score) in films])
    store.found(named)
    return store


def say(store: ReviewStore, film: int, said: Agreed, label: str = "", reader: str = "Ada", **changes: Any) -> None:
    fields: dict[str, Any] = {"film": film, "reader": reader, "said": said, "label": label, "seconds": 4.0, **changes}
    store.append(Verdict(**fields))


def adjudicate(store: ReviewStore, film: int, said: Agreed, label: str = "", reader: str = "Chief") -> None:
    say(store, film, said, label, reader, role=Role.ADJUDICATOR)


A_BOX = Region(Shape.BOX, Extent(10, 20, 30, 45))


def read_by_two(store: ReviewStore, films: int, seed: int = 0) -> None:
    """Ada reads all films but the last tenth, Björn two thirds; they differ on some, and some of these are settled."""
    random = np.random.default_rng(seed)
    columns = store.columns()
    for place, film in enumerate(columns.film.tolist()[:films]):
        score = columns.score[place]
        truth = random.random() < (score if np.isfinite(score) else 0.5)
        for reader, share, slip in (("Ada", 0.9, 0.06), ("Björn", 0.66, 0.12)):
            if place >= share * films:
                continue
            positive = truth != (random.random() < slip)
            label = "abnormal" if positive else "normal"
            agrees = positive == (score >= 0.5)
            said = Agreed.AGREE if agrees else Agreed.OVERRIDE
            if random.random() < 0.03:
                said, label = Agreed.UNSURE, ""
            at = f"2026-03-{1 + place // 60:02}T{9 + place % 60 // 20:02}:{place * 3 % 60:02}:{place % 60:02}.000Z"
            say(store, film, said, label, reader, at=at, key_image=place % 17 == 3, seconds=3 + 9 * random.random())
        if random.random() < 0.1:
            adjudicate(store, film, Agreed.OVERRIDE, "abnormal" if truth else "normal")


def file_of(kind: ExportKind, out: Path) -> Path:
    return out / ("labels.csv" if kind is ExportKind.LABELS else f"review.{kind}")


def written(store: ReviewStore, out: Path, *kinds: ExportKind, **changes: Any) -> list[Written]:
    targets = tuple(Target(kind, file_of(kind, out)) for kind in kinds)
    events = list(export(store, ExportOrder(targets, **changes)))
    assert not [event for event in events if isinstance(event, NotWritten)]
    return [event for event in events if isinstance(event, Written)]


def csv_rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode(), newline="")))


def sheet_rows(path: Path, sheet: str = "Films") -> list[dict[str, object]]:
    book = openpyxl.load_workbook(path, read_only=True)
    lines = list(book[sheet].iter_rows(values_only=True))
    book.close()
    return [dict(zip(lines[0], line, strict=True)) for line in lines[1:]]
