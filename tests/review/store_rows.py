"""Rows of films that nobody drew, and the state of a review as plain values: what tests of the store stand on."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from imaging.faults import Code, as_told
from imaging.image import FileKind, ImageRef
from imaging.reasons import as_note
from inference.decide import decide, operating_point
from inference.prediction import Failed, NotScored, Outcome, Prediction, Provenance, Scored
from review.store import FileStamp, NewRow, ReviewStore
from review.verdicts import Agreed, Verdict
from tests.models import make_card

CARD = make_card()


def digest_of(number: int) -> str:
    """The SHA-256 of a file that says this number."""
    return hashlib.sha256(str(number).encode()).hexdigest()


def score_of(number: int) -> float:
    """The abnormal score of a film, another for every number."""
    return (number * 7919 % 10007) / 10007


def scored(ref: ImageRef, score: float, notes: Sequence[str] = ()) -> Scored:
    """What the model of the tests says of a film."""
    point = operating_point(CARD)
    made = Provenance(CARD.id, CARD.version, CARD.weights_sha256, "cpu", 0.25)
    scores = {"normal": 1 - score, "abnormal": score}
    remarks = tuple(map(as_note, notes))
    return Scored(ref, Prediction(ref, scores, score, True, point, decide(score, point), made, remarks))


def make_row(folder: Path, number: int, path: str = "", **changes: Any) -> NewRow:
    """A film that was scored, in a file of its own where no path is given."""
    name = path or f"ward {number % 7}/film {number}.png"
    ref = ImageRef(folder / name, 0, 1, FileKind.PNG, 60, 50)
    outcome: Outcome = scored(ref, score_of(number))
    given = {"stamp": FileStamp(1000 + number, 10**18 + number), "digest": digest_of(number), "ref": ref, "frame": 0}
    given |= {"outcome": outcome, "patient_id": f"PAT{number // 2}"}
    return NewRow(path=name, place=changes.pop("place", number), **(given | changes))


def unreadable_row(folder: Path, path: str, place: int = 0) -> NewRow:
    """A file that nobody may read."""
    problem = as_told(Code.NO_PERMISSION, "The file may not be read.", "Ask for permission.", folder / path)
    return NewRow(path, place, FileStamp(0, 0), "", 0, None, Failed(problem))


def not_scored_row(folder: Path, number: int, path: str) -> NewRow:
    """A film that opened and got no score."""
    row = make_row(folder, number, path)
    assert row.ref is not None
    problem = as_told(Code.NOT_FRONTAL, "This is no frontal film.", "Score it all the same?", folder / path, 0)
    made = Provenance(CARD.id, CARD.version, CARD.weights_sha256, "cpu", 0.5)
    return make_row(folder, number, path, outcome=NotScored(row.ref, problem, made))


def say(film: int, reader: str = "ann", said: Agreed | None = Agreed.AGREE, **changes: Any) -> Verdict:
    """A verdict with everything else as it is by itself."""
    return Verdict(film=int(film), reader=reader, said=said, **({"label": "normal"} | changes))


def review_file(root: Path) -> Path:
    """The database of the only review in a data folder."""
    (path,) = root.glob("reviews/*/review.sqlite")
    return path


def state_of(store: ReviewStore) -> tuple[Any, ...]:
    """All that a review says, to be compared."""
    columns = store.columns()
    films = zip(
        *(columns.film.tolist(), columns.place.tolist(), columns.path, columns.frame.tolist()),
        *(columns.copies.tolist(), columns.here.tolist(), columns.pseudonym, columns.patient),
        *(columns.status.tolist(), columns.code, columns.score.tolist()),
        strict=True,
    )
    return list(films), list(store.log()), dict(store.verdicts()), store.labels(), store.setting("read_first")


def downgrade(path: Path, version: int = 1) -> None:
    """Make of a review what the first or the second version wrote."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("ALTER TABLE result DROP COLUMN anatomy")
        for column in ("population", "age", "view") if version == 1 else ():
            connection.execute(f"ALTER TABLE result DROP COLUMN {column}")
        if version == 1:
            connection.execute("ALTER TABLE verdict DROP COLUMN more")
        connection.execute(f"PRAGMA user_version = {version}")
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
