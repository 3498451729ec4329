"""The films of a review in its tables: what is stored of a row, and rows as the window's table has them."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from imaging.faults import Code, Problem, as_told
from imaging.image import FileKind, ImageRef
from imaging.reasons import ENGLISH, as_note
from imaging.records import Records
from inference.decide import decide, leading_label, operating_point
from inference.models.card import ModelCard
from inference.models.population import Subject, population_of
from inference.prediction import Anatomy, Failed, NotScored, Outcome, Prediction, Provenance, Scored, Status
from review.database import plain, told
from review.verdicts import STATUSES, Columns


@dataclass(frozen=True, slots=True)
class FileStamp:
    """What a file looked like when it was read: its size in bytes and its time of change in nanoseconds."""

    size: int
    changed_ns: int


@dataclass(frozen=True, slots=True)
class NewRow:
    """A frame, or a file that cannot be opened, as the pipeline hands it to the store.

    path: relative to the folder, as in `Columns`. digest: SHA-256 of the file's bytes, hexadecimal; "" where it could
    not be read (the film is then known by its path, and asked again the next time). patient_id: identity as the file
    has it, which is not stored. outcome: None where this content has a row already and only its place is new.
    """

    path: str
    place: int
    stamp: FileStamp
    digest: str
    frame: int
    ref: ImageRef | None
    outcome: Outcome | None
    patient_id: str = ""


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A file that was read before: how it looked, its content, and its frames (() where it could not be opened).

    place: where it stood in the order of the folder.
    """

    stamp: FileStamp
    digest: str
    frames: tuple[ImageRef, ...]
    place: int


class KnownFiles(Mapping[str, KnownFile]):
    """Files by their path, each made when it is asked for: 100,000 at once would take seconds."""

    def __init__(
        self, files: Mapping[str, tuple[int, int, bytes, int]], frames: Callable[[str, bytes], tuple[ImageRef, ...]]
    ) -> None:
        """files: path -> size, time of change, content, place; frames: of a path with a content."""
        self._files = files
        self._frames = frames

    def __getitem__(self, path: str) -> KnownFile:
        size, changed_ns, content, place = self._files[path]
        return KnownFile(FileStamp(size, changed_ns), content.hex(), self._frames(path, content), place)

    def __contains__(self, path: object) -> bool:
        return path in self._files

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


_RECORDS = Records()
_AT_ONCE = 500
_COLUMNS = """
    SELECT film.id, film.place, film.path, film.frame, film.copies, film.here, film.pseudonym, film.patient,
        result.status, result.code, result.message, result.notes, result.abnormal, result.scored_at,
        result.population, result.age, result.view, result.scores
    FROM film JOIN result ON result.film = film.id"""
_IN_SIGHT = """
    WHERE film.stands_in = 0 OR film.copies > 0 OR EXISTS (SELECT 1 FROM file WHERE file.content = film.content)
        OR EXISTS (SELECT 1 FROM verdict WHERE verdict.film = film.id)"""
_REFS = """
    SELECT film.id, film.path, film.frame, ref.frames, ref.kind, ref."rows", ref.columns, ref.modality, ref.sop,
        ref.series, ref.study, ref.syntax
    FROM film JOIN ref ON ref.film = film.id"""
_RESULT = """
    SELECT film.path, film.frame, result.status, result.code, result.message, result.next_step, result.problem_frame,
        result.scores, result.abnormal, result.calibrated, result.notes, result.device, result.seconds,
        result.population, result.age, result.view, result.anatomy
    FROM film JOIN result ON result.film = film.id WHERE film.id = ?"""


def path_bytes(path: str) -> bytes:
    """A relative path as it is stored: every name that a system can give comes back as it was."""
    return path.encode("utf-8", "surrogatepass")


def path_text(stored: bytes) -> str:
    """The path that was stored."""
    return stored.decode("utf-8", "surrogatepass")


def content_of(digest: str, path: str) -> bytes:
    """32 bytes by which a film is known: the SHA-256 of its file, or a stand-in where the file cannot be read."""
    return bytes.fromhex(digest) if digest else hashlib.sha256(b"cannot be read\0" + path_bytes(path)).digest()


@dataclass(frozen=True, slots=True)
class Names:
    """How films and patients are called where nobody's name is wanted."""

    film: Callable[[bytes, int], str]
    patient: Callable[[str], str]


def keep_film(
    connection: sqlite3.Connection, content: bytes, frame: int, stands_in: bool, patient_id: str, names: Names
) -> int:
    """The id of a frame of a content, given to it where it has none; its patient where that was not known."""
    found = connection.execute(
        "SELECT id, patient FROM film WHERE content = ? AND frame = ?", (content, frame)
    ).fetchone()
    patient = names.patient(patient_id)
    if found is None:
        cells = (content, frame, int(stands_in), names.film(content, frame), patient)
        insert = "INSERT INTO film (content, frame, stands_in, pseudonym, patient) VALUES (?, ?, ?, ?, ?)"
        return int(connection.execute(insert, cells).lastrowid or 0)
    film, known = found
    if patient and not known:
        connection.execute("UPDATE film SET patient = ? WHERE id = ?", (patient, film))
    return int(film)


def keep_ref(connection: sqlite3.Connection, film: int, ref: ImageRef) -> None:
    """What the header of a frame says; its path is the file's."""
    cells = plain(
        *(film, ref.frames, str(ref.kind), ref.rows, ref.columns, ref.modality, ref.sop_instance_uid),
        *(ref.series_instance_uid, ref.study_instance_uid, ref.transfer_syntax_uid),
    )
    connection.execute("INSERT OR REPLACE INTO ref VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", cells)


def keep_outcome(connection: sqlite3.Connection, film: int, outcome: Outcome) -> None:
    """What became of a frame, instead of what was known before."""
    cells = (film, *plain(*_outcome_cells(outcome)), time.time(), *plain(*_whom_cells(outcome)))
    anatomy = outcome.anatomy if isinstance(outcome, Scored) else None
    stored = json.dumps(_RECORDS.encode(anatomy, "anatomy")) if anatomy is not None else ""
    insert = "INSERT OR REPLACE INTO result VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    connection.execute(insert, (*cells, stored))


def keep_file(
    connection: sqlite3.Connection, path: bytes, place: int, stamp: tuple[int, int], content: bytes
) -> bytes | None:
    """A file with what it holds now; returns the content that it held before, where that was another."""
    before = connection.execute("SELECT content FROM file WHERE path = ?", (path,)).fetchone()
    connection.execute(
        "INSERT INTO file (path, place, size, changed_ns, content, here) VALUES (?, ?, ?, ?, ?, 1) ON CONFLICT (path) "
        "DO UPDATE SET place = excluded.place, size = excluded.size, changed_ns = excluded.changed_ns, "
        "content = excluded.content, here = 1",
        (path, place, *stamp, content),
    )
    return bytes(before[0]) if before is not None and bytes(before[0]) != content else None


def put_in_order(connection: sqlite3.Connection, places: Mapping[str, int]) -> list[int]:
    """Known files stand here in the order of the folder now; returns the films whose first file does."""
    moved = [(place, path_bytes(path)) for path, place in places.items()]
    connection.executemany("UPDATE file SET place = ? WHERE path = ?", moved)
    held = (connection.execute("SELECT content FROM file WHERE path = ?", (path,)).fetchone() for _, path in moved)
    return settle(connection, {bytes(row[0]) for row in held if row is not None})


def settle(connection: sqlite3.Connection, contents: Iterable[bytes]) -> list[int]:
    """Say anew where films with these contents lie; returns those for which that is another than before."""
    changed: list[int] = []
    for content in contents:
        # Files that are there first; a film that has none left keeps the place where it was seen last.
        first = connection.execute(
            "SELECT path, place, here, (SELECT sum(here) FROM file AS other WHERE other.content = file.content) "
            "FROM file WHERE content = ? ORDER BY here DESC, place, path LIMIT 1",
            (content,),
        ).fetchone()
        was = "SELECT id, path, place, here, copies FROM film WHERE content = ?"
        for film, *seat in connection.execute(was, (content,)).fetchall():
            now = [*seat[:2], 0, 0] if first is None else list(first)
            if seat != now:
                connection.execute(
                    "UPDATE film SET path = ?, place = ?, here = ?, copies = ? WHERE id = ?", (*now, film)
                )
                changed.append(film)
    return changed


def mark_found(connection: sqlite3.Connection, paths: Iterable[str]) -> list[int]:
    """These files are there and no others; returns the films that lie elsewhere now, or nowhere."""
    there = {path_bytes(path) for path in paths}
    other = [
        (int(path in there), number, content)
        for number, path, content, here in connection.execute("SELECT id, path, content, here FROM file")
        if (path in there) != bool(here)
    ]
    connection.executemany("UPDATE file SET here = ? WHERE id = ?", ((here, number) for here, number, _ in other))
    return settle(connection, {bytes(content) for _, _, content in other})


def read_columns(connection: sqlite3.Connection, card: ModelCard, films: Sequence[int] | None = None) -> Columns:
    """All films with an outcome by this model, or these, by id. Stand-ins of files read since are left out."""
    if films is None:
        return _columns(connection.execute(f"{_COLUMNS} {_IN_SIGHT} ORDER BY film.id").fetchall(), card)
    rows: list[tuple[Any, ...]] = []
    for some, marks in _in_parts(films):
        rows += connection.execute(f"{_COLUMNS} WHERE film.id IN ({marks})", some)  # marks only
    return _columns(sorted(rows), card)


def read_refs(connection: sqlite3.Connection, folder: Path, films: Sequence[int]) -> list[ImageRef | None]:
    """Where each film lies now, in the order asked for; None where it could not be opened."""
    found: dict[int, ImageRef] = {}
    for some, marks in _in_parts(films):
        for film, path, frame, *cells in connection.execute(f"{_REFS} WHERE film.id IN ({marks})", some):
            found[film] = _ref(folder / path_text(path), frame, cells)
    return [found.get(film) for film in films]


def read_outcome(connection: sqlite3.Connection, folder: Path, card: ModelCard, film: int) -> Outcome:
    """What was said of a film, at the card's default operating point. Raises KeyError."""
    row = connection.execute(_RESULT, (int(film),)).fetchone()
    if row is None:
        raise KeyError(film)
    path, frame, *cells = row
    (ref,) = read_refs(connection, folder, [film])
    return _outcome(folder / path_text(path), frame, ref, card, cells)


def read_known(connection: sqlite3.Connection, folder: Path, place: Path) -> KnownFiles:
    """Each file that was read to its last frame; its frames are asked for when they are needed.

    place: where the review lies, for what goes wrong then.
    """
    interrupted = {
        content
        for (content,) in connection.execute(
            "SELECT film.content FROM ref JOIN film ON film.id = ref.film JOIN result ON result.film = film.id "
            "WHERE ref.frames > 1 GROUP BY film.content HAVING count(*) < max(ref.frames)"
        )
    }
    select = """SELECT path, size, changed_ns, content, place FROM file WHERE EXISTS (SELECT 1 FROM film JOIN result
        ON result.film = film.id WHERE film.content = file.content AND film.stands_in = 0)"""
    files = {
        path_text(path): (size, changed_ns, content, place)
        for path, size, changed_ns, content, place in connection.execute(select)
        if content not in interrupted
    }

    def frames(path: str, content: bytes) -> tuple[ImageRef, ...]:
        with told(place):
            rows = connection.execute(f"{_REFS} WHERE film.content = ? ORDER BY film.frame", (content,))
            return tuple(_ref(folder / path, frame, cells) for _, _, frame, *cells in rows)

    return KnownFiles(files, frames)


def _in_parts(films: Sequence[int]) -> Iterator[tuple[list[int], str]]:
    """So many ids as SQLite takes at once, and as many question marks."""
    for start in range(0, len(films), _AT_ONCE):
        some = [int(film) for film in films[start : start + _AT_ONCE]]
        yield some, ", ".join("?" * len(some))


def _columns(rows: list[tuple[Any, ...]], card: ModelCard) -> Columns:
    parts: list[Sequence[Any]] = [*zip(*rows, strict=True)] if rows else [()] * 18
    film, place, path, frame, copies, here, pseudonym, patient, status, code, message, notes, score, at = parts[:14]
    population, age, view, scores = parts[14:]
    return Columns(
        film=np.array(film, np.int64),
        place=np.array(place, np.int64),
        path=[path_text(stored) for stored in path],
        frame=np.array(frame, np.int32),
        copies=np.array(copies, np.int32),
        here=np.array(here, np.bool_),
        pseudonym=list(pseudonym),
        patient=list(patient),
        status=np.array(status, np.uint8),
        code=list(code),
        message=list(message),
        notes=[text if text == "" else " ".join(json.loads(text)) for text in notes],
        abnormal=np.array(score, np.float64),  # None becomes NaN
        scored_at=np.array(at, np.float64),
        population=list(population),
        age=np.array(age, np.float64),  # None becomes NaN
        view=list(view),
        leading=_leading(scores, card),
        outside=np.array(
            [
                bool(why) and own is not None and _is_outside(why, card, years, seen)
                for why, own, years, seen in zip(code, score, age, view, strict=True)
            ],
            np.bool_,
        ),
    )


def _is_outside(code: str, card: ModelCard, age: int | None, view: str) -> bool:
    """Whether a film with a score is of none of the populations; where it was overruled, that is another reason."""
    return code == Code.OUTSIDE_POPULATION or isinstance(population_of(card, Subject(age, view)), Problem)


def _leading(scores: Sequence[str], card: ModelCard) -> list[str]:
    """The leading label of each film by its stored scores, which are read only where there is a choice."""
    if len(card.positive_labels) == 1:
        return [card.positive_labels[0] if stored else "" for stored in scores]
    return [leading_label(card, json.loads(stored)) if stored else "" for stored in scores]


def _ref(path: Path, frame: int, cells: Sequence[Any]) -> ImageRef:
    frames, kind, rows, columns, modality, sop, series, study, syntax = cells
    return ImageRef(
        path=path,
        frame=frame,
        frames=frames,
        kind=FileKind(kind),
        rows=rows,
        columns=columns,
        modality=modality,
        sop_instance_uid=sop,
        series_instance_uid=series,
        study_instance_uid=study,
        transfer_syntax_uid=syntax,
    )


def _outcome_cells(outcome: Outcome) -> tuple[Any, ...]:
    """The columns of a result between its film and its time."""
    status = STATUSES.index(outcome.status)
    if isinstance(outcome, Scored):
        said = outcome.prediction
        notes = json.dumps([ENGLISH.message(note) for note in said.notes]) if said.notes else ""
        scores = json.dumps({label: float(score) for label, score in said.scores.items()})
        device, seconds = _computed(said.provenance), said.provenance.seconds
        problem = said.undecided
        why = ("", "", "") if problem is None else _why(problem)
        return status, *why, None, scores, float(said.score), int(said.calibrated), notes, device, seconds
    problem = outcome.problem
    made = outcome.provenance if isinstance(outcome, NotScored) else None
    return (
        status,
        *_why(problem),
        problem.frame,
        "",
        None,
        0,
        "",
        _computed(made) if made else "",
        made.seconds if made else 0.0,
    )


def _computed(made: Provenance) -> str:
    """The column of the device; the engine, which reviews of before have not, stands behind it."""
    return f"{made.device} {made.engine}".rstrip()


def _why(problem: Problem) -> tuple[str, str, str]:
    return str(problem.code), ENGLISH.message(problem), ENGLISH.next_step(problem)


def _whom_cells(outcome: Outcome) -> tuple[Any, ...]:
    """Population, age and view; of what has no score nothing is known."""
    if not isinstance(outcome, Scored):
        return "", None, ""
    said = outcome.prediction
    return said.population, said.age, said.view


def _code(text: str) -> Code:
    try:
        return Code(text)
    except ValueError as error:
        raise sqlite3.DatabaseError("a code that is none") from error  # as any damage


def _outcome(path: Path, frame: int, ref: ImageRef | None, card: ModelCard, cells: Sequence[Any]) -> Outcome:
    status, code, message, next_step, problem_frame, scores, score, calibrated, notes, device, seconds = cells[:11]
    population, age, view, anatomy = cells[11:]
    device, _, engine = device.partition(" ")
    made = Provenance(card.id, card.version, card.weights_sha256, device, seconds, engine)
    if STATUSES[status] is Status.SCORED:
        ref, point = ref or ImageRef(path, frame), operating_point(card, None, population)
        why = as_told(_code(code), message, next_step, path, problem_frame) if code else None
        outside, overruled = (why, None) if code in ("", Code.OUTSIDE_POPULATION) else (None, why)
        if overruled is not None and isinstance(found := population_of(card, Subject(age, view)), Problem):
            outside = found
        decision = decide(score, point) if why is None else None
        remarks = tuple(as_note(note) for note in json.loads(notes)) if notes else ()
        prediction = Prediction(
            ref=ref,
            scores=json.loads(scores),
            score=score,
            calibrated=bool(calibrated),
            operating_point=point,
            decision=decision,
            provenance=made,
            notes=remarks,
        )
        return Scored(
            ref,
            replace(prediction, population=population, age=age, view=view, outside=outside, overruled=overruled),
            anatomy=_RECORDS.decode(Anatomy, json.loads(anatomy), "anatomy") if anatomy else None,
        )
    problem = as_told(_code(code), message, next_step, path, problem_frame)
    if STATUSES[status] is Status.NOT_SCORED:
        return NotScored(ref or ImageRef(path, frame), problem, made if device else None)
    return Failed(problem, ref)
