"""The table of `hilum score`: one row per frame, or per file that cannot be opened, flushed as it comes."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Literal, Protocol, TypeAlias

from imaging.faults import Problem
from imaging.image import ImageRef
from imaging.reasons import ENGLISH
from imaging.whole_files import path_text
from inference.decide import decision_words, leading_label, leading_words
from inference.disagreement import TaskAnswer, disagreement, share_a_task
from inference.models.card import ModelCard
from inference.models.population import for_whom, is_assumed
from inference.prediction import Decision, Heatmap, NotScored, Outcome, Prediction, Provenance, Scored

Format: TypeAlias = Literal["csv", "json", "jsonl"]
FORMATS: tuple[Format, ...] = ("csv", "json", "jsonl")
Cell: TypeAlias = str | int | float | bool | None
Row: TypeAlias = Mapping[str, Cell]
DECISION_WORDS = "decision_words"
"""The decision as people read it, with the finding that leads; `decision` is its code."""
DECIDED = ("population", "age", "view", DECISION_WORDS)
"""The columns of every table of films that say for whom each was decided, and what, in words."""
MODEL_WHOM = "model_population"
"""The column of every table of films, behind those of `DECIDED`: for whom the model is, in words."""
ANATOMY = ("strongest_side", "strongest_zone", "energy_in_lungs", "picture_remarks")
"""The columns behind `MODEL_WHOM` in a table of scores: what the outline of the lungs tells of a film."""
ENGINE = "engine"
"""Behind them: what computed the score."""
STABILITY = ("moved_lowest", "moved_highest")
"""Behind that, where it was asked for: between what the score stays where the film is moved a little."""
FAITHFULNESS = ("map_deletion", "map_insertion", "random_order", "map_road")
"""Behind those, where it was asked for: whether the score rests on what the heat map marks."""
SCORE, DECISION = "abnormal", "decision"
"""The columns of the headline's score and of what is decided, in every table of films, whatever the task."""
DISAGREEMENT = ("disagreement", "score_difference")
"""The very last columns where two of a table's models answer one question: in what they disagree, and by how much."""
_FURTHER = ("score", DECISION, DECISION_WORDS, "operating_point", "threshold", "population", "message")
_FURTHER_MODEL = ("model", "model_version", "model_sha256")
_DIGITS, _SHARE_DIGITS = 6, 3
_RUN = r"('*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]+)"
_FORMULA = re.compile(rf"(^|;){_RUN}")
_HARMLESS = re.compile(rf"(^|;)'{_RUN}")


class TableWriter(Protocol):
    """Writes rows one by one; `close` ends the table and leaves the stream open."""

    def write(self, row: Row) -> None:
        """Write one row and flush it."""

    def close(self) -> None:
        """End the table."""


def columns(card: ModelCard, further: Sequence[ModelCard] = (), *, more: Sequence[str] = ()) -> tuple[str, ...]:
    """The columns of a model's table, in order; behind them those of further models, in theirs.

    more: those of `STABILITY` and `FAITHFULNESS`, where they were asked for.
    """
    own = (*_own_columns(card), *more)
    behind = (
        f"{name}_{column}"
        for name, one in zip(further_names(card, further), further, strict=True)
        for column in (*_FURTHER, *(f"score_{label}" for label in one.labels), *_FURTHER_MODEL)
    )
    return (*own, *behind, *(DISAGREEMENT if share_a_task((card, *further)) else ()))


def further_names(card: ModelCard, further: Sequence[ModelCard]) -> tuple[str, ...]:
    """What the columns of further models begin with, all of them different.

    The model's task; with @ and the model's id where that is the task of another model as well, and with @ and the
    version behind it where another version of the model scores, too.
    """
    every, own = (card, *further), set(_own_columns(card))
    tasks, ids = [one.task for one in every], [one.id for one in every]
    names = []
    for one in further:
        is_taken = any(f"{one.task}_{column}" in own for column in (*_FURTHER, *_FURTHER_MODEL))
        name = one.task if tasks.count(one.task) == 1 and not is_taken else f"{one.task}@{one.id}"
        names.append(f"{name}@{one.version}" if ids.count(one.id) > 1 else name)
    return tuple(names)


def _own_columns(card: ModelCard) -> tuple[str, ...]:
    return (
        *("path", "frame", "sop_instance_uid", "status", "code", "message", SCORE, DECISION),
        *("operating_point", "threshold"),
        *(f"score_{label}" for label in card.labels),
        *("model", "model_version", "model_sha256", "device", "seconds"),
        *(*DECIDED, MODEL_WHOM, *ANATOMY, ENGINE),
    )


def row(
    outcome: Outcome, card: ModelCard, further: Sequence[TaskAnswer] = (), *, more: Sequence[str] = ()
) -> dict[str, Cell]:
    """One outcome as cells: frame counts from 0, scores are rounded to 6 digits, what is unknown is None.

    The models stand in every row, of failed files too: it is the models that the row was made for. further: what
    further models say of the film, in the order of `columns`. more: as there.
    """
    cells: dict[str, Cell] = dict.fromkeys(columns(card, [one.card for one in further], more=more))
    cells |= {"model": card.id, "model_version": card.version, "model_sha256": card.weights_sha256}
    cells[MODEL_WHOM] = for_whom(card) or None
    cells["status"] = str(outcome.status)
    if isinstance(outcome, Scored):
        prediction = outcome.prediction
        cells |= _ref_cells(outcome.ref) | _prediction_cells(prediction) | _provenance_cells(prediction.provenance)
        cells |= _whom_cells(prediction, card)
        cells[DECISION_WORDS] = words_of(prediction.decision, prediction.scores, card)
        cells |= anatomy_cells(outcome)
        cells |= {name: cell for name, cell in _trust_cells(outcome).items() if name in more}
    else:
        problem = outcome.problem
        cells |= {"path": path_text(problem.path) if problem.path else None, "frame": problem.frame}
        cells |= _ref_cells(outcome.ref) if outcome.ref else {}
        cells |= {"code": str(problem.code), "message": ENGLISH.message(problem)}
        if isinstance(outcome, NotScored):
            cells |= _provenance_cells(outcome.provenance)
    return cells | _further_cells(TaskAnswer(card, outcome), further)


def _further_cells(first: TaskAnswer, further: Sequence[TaskAnswer]) -> dict[str, Cell]:
    cells: dict[str, Cell] = {}
    for name, one in zip(further_names(first.card, [own.card for own in further]), further, strict=True):
        card, said = one.card, one.prediction
        told: dict[str, Cell] = dict(zip(_FURTHER_MODEL, (card.id, card.version, card.weights_sha256), strict=True))
        if said is not None:
            own = _prediction_cells(said) | _whom_cells(said, card)
            told |= {column: cell for column, cell in own.items() if column in _FURTHER or column.startswith("score_")}
            told |= {"score": own[SCORE], DECISION_WORDS: words_of(said.decision, said.scores, card)}
        elif isinstance(one.outcome, NotScored):
            told["message"] = ENGLISH.message(one.outcome.problem)
        cells |= {f"{name}_{column}": cell for column, cell in told.items()}
    answers = (first, *further)
    if share_a_task([one.card for one in answers]) and (found := disagreement(answers)) is not None:
        apart = None if found.difference is None else round(abs(found.difference), _DIGITS)
        cells |= dict(zip(DISAGREEMENT, (None if found.kind is None else str(found.kind), apart), strict=True))
    return cells


def words_of(decision: str | None, scores: Mapping[str, float], card: ModelCard) -> str:
    """A decision in words, with the label that leads by these scores."""
    return decision_words(decision, card.headline, leading_words(card, leading_label(card, scores)))


def anatomy_cells(outcome: Scored) -> dict[str, Cell]:
    """The cells of `ANATOMY`. Where the map is strongest is told of films decided positive or unsure, and no others."""
    own = outcome.anatomy
    if own is None:
        return dict.fromkeys(ANATOMY)
    told = outcome.prediction.decision in (Decision.POSITIVE, Decision.UNSURE)
    inside = round(own.inside, _SHARE_DIGITS) if told and own.inside is not None else None
    place = (own.side or None, own.zone or None, inside) if told else (None, None, None)
    return dict(zip(ANATOMY, (*place, "; ".join(own.remarks) or None), strict=True))


def _trust_cells(outcome: Scored) -> dict[str, Cell]:
    found, asked = outcome.stability, outcome.faithfulness
    moved = (found.lowest, found.highest) if found is not None else ()
    rests = (asked.deletion, asked.insertion, asked.random_order, asked.road) if asked is not None else ()
    names = (*(STABILITY if moved else ()), *(FAITHFULNESS if rests else ()))
    return {name: round(value, _DIGITS) for name, value in zip(names, (*moved, *rests), strict=True)}


HEATMAP_COLUMNS = ("path", "frame", "label", "method", "peak", "peak_x", "peak_y")
"""The columns of heatmaps.csv, in order."""


def heatmap_row(heat: Heatmap) -> dict[str, Cell]:
    """Where a heat map is strongest: `peak` as `Heatmap.peak`, and its place in film pixels."""
    from inference.explain.heat_map import strongest  # here, because OpenCV comes with it

    across, down = strongest(heat)
    return {
        "path": path_text(heat.ref.path),
        "frame": heat.ref.frame,
        "label": heat.label,
        "method": heat.method,
        "peak": round(heat.peak, _DIGITS),
        "peak_x": round(across, 1),
        "peak_y": round(down, 1),
    }


def key(outcome: ImageRef | Problem) -> tuple[str, str]:
    """What tells rows apart: the path and frame of a frame, or of a file that cannot be opened, as text."""
    path = path_text(outcome.path) if outcome.path else ""
    return _one_line_end(path), "" if outcome.frame is None else str(outcome.frame)


def row_key(cells: Mapping[str, object]) -> tuple[str, str]:
    """`key` of a row that was read back."""
    path, frame = cells.get("path"), cells.get("frame")
    return _one_line_end(str(path or "")), "" if frame is None else str(frame)


def harmless(cell: Cell) -> Cell:
    """A cell of a CSV table that no spreadsheet runs: text that begins like a formula has ' before it.

    Also behind a semicolon, at which spreadsheets of some countries part a line, and in the full width of Chinese
    and Japanese. Numbers stay numbers. `plain` takes the ' off again.
    """
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    return _FORMULA.sub(r"\1'\2", _one_line_end(cell)) if isinstance(cell, str) else cell


def plain(text: str) -> str:
    """The text of which `harmless` made this cell; a carriage return has become a line feed."""
    return _HARMLESS.sub(r"\1\2", text)


def table_format(asked: Format | None, output: Path | None) -> Format:
    """The form of a table: the one asked for, else by the ending of its name, else csv."""
    if asked is not None:
        return asked
    ending = output.suffix.lower().removeprefix(".") if output is not None else ""
    return next((form for form in FORMATS if form == ending), "csv")


def open_table(stream: IO[str], form: Format, names: tuple[str, ...], *, heading: bool = True) -> TableWriter:
    """A writer on a text stream; `heading` is False where rows are added to a table that has one."""
    if form == "csv":
        return _Csv(stream, names, heading)
    return _JsonLines(stream) if form == "jsonl" else _Json(stream)


def read_rows(path: Path, form: Format) -> Iterator[dict[str, Cell]]:
    """The rows of a csv (as text) or jsonl table; a last row that was cut short is left out.

    Raises ValueError for a file that is no such table.
    """
    text = path.read_text("utf-8")
    text = text[: text.rfind("\n") + 1]
    if form == "csv":
        for cells in csv.DictReader(io.StringIO(text, newline="")):
            if None not in cells and None not in cells.values():
                yield {name: plain(cell) for name, cell in cells.items()}
        return
    for line in text.splitlines():
        record = json.loads(line)
        if not isinstance(record, dict):
            raise ValueError(f"{path.name} is not a table of rows")
        yield record


def _one_line_end(text: str) -> str:
    """Line feeds for carriage returns, of which a lone one ends a row for some readers."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _ref_cells(ref: ImageRef) -> dict[str, Cell]:
    return {"path": path_text(ref.path), "frame": ref.frame, "sop_instance_uid": ref.sop_instance_uid or None}


def _prediction_cells(prediction: Prediction) -> dict[str, Cell]:
    point, decision = prediction.operating_point, prediction.decision
    cells: dict[str, Cell] = {
        SCORE: round(prediction.score, _DIGITS),
        DECISION: None if decision is None else str(decision),
        "operating_point": None if decision is None else point.name,
        "threshold": None if decision is None else round(point.threshold, _DIGITS),
    }
    return cells | {f"score_{label}": round(score, _DIGITS) for label, score in prediction.scores.items()}


def _whom_cells(prediction: Prediction, card: ModelCard) -> dict[str, Cell]:
    """For whom the film was decided, or why it was not, and what is remarked. Age in whole years; no date of birth."""
    outside, said = prediction.outside, [ENGLISH.message(note) for note in prediction.notes]
    if outside is not None:
        said.insert(0, ENGLISH.message(outside))
    elif is_assumed(population := card.population(prediction.population), prediction.age):
        said.insert(0, f"Age unknown: decided as one of {population.words()}.")
    cells: dict[str, Cell] = {"code": str(outside.code) if outside is not None else None}
    cells |= {"message": " ".join(said) or None, "population": prediction.population or None}
    return cells | {"age": prediction.age, "view": prediction.view or None}


def _provenance_cells(provenance: Provenance | None) -> dict[str, Cell]:
    if provenance is None:
        return {}
    seconds = round(provenance.seconds, 4)
    return {"device": provenance.device, "seconds": seconds, ENGINE: provenance.engine or None}


class _Csv:
    """RFC 4180, one line ending for all systems; no cell is a formula."""

    def __init__(self, stream: IO[str], names: tuple[str, ...], heading: bool) -> None:
        self._stream = stream
        self._writer = csv.DictWriter(stream, names, lineterminator="\n")
        if heading:
            self._writer.writeheader()
            stream.flush()

    def write(self, row: Row) -> None:
        self._writer.writerow({name: harmless(cell) for name, cell in row.items()})
        self._stream.flush()

    def close(self) -> None:
        self._stream.flush()


class _JsonLines:
    """One JSON object a line."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream

    def write(self, row: Row) -> None:
        self._stream.write(json.dumps(row, ensure_ascii=False) + "\n")
        self._stream.flush()

    def close(self) -> None:
        self._stream.flush()


class _Json:
    """One JSON list, an object a line; whole only after `close`."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream
        self._before = "[\n"

    def write(self, row: Row) -> None:
        self._stream.write(self._before + json.dumps(row, ensure_ascii=False))
        self._stream.flush()
        self._before = ",\n"

    def close(self) -> None:
        self._stream.write("[]\n" if self._before == "[\n" else "\n]\n")
        self._stream.flush()
