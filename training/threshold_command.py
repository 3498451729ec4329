"""`hilum threshold` and `hilum recalibrate` at work: labelled films, scored now or before, choose for this place."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

import numpy as np

from imaging.faults import Fault
from imaging.reasons import ENGLISH
from inference.models import catalogue
from inference.models.card import ModelCard
from inference.models.card_file import read_card
from inference.place_command import show_recalibration, show_threshold
from inference.place_threshold import PlaceFilms
from inference.prediction import Scored
from inference.progress import Progress
from inference.score import Scorer
from inference.table import DECISION, SCORE, Cell, read_rows
from training.data.labels import LabelledFilm, bad
from training.data.layouts import read_labels
from training.evaluation.evaluate import answers
from training.evaluation.evaluation import positive_truths
from training.training_reasons import TrainingReason


@dataclass(frozen=True, slots=True)
class _Told:
    """A labelled film with its score, and the card's population it was decided for; None: of none of them."""

    film: LabelledFilm
    positive: bool
    score: float
    population: str | None


def run(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """Exit status 0; 2 with the reason on stderr where nothing can be said, or kept."""
    progress = Progress(err)
    try:
        films, card = _films(args, progress)
        progress.clear()
        if args.recalibrates:
            return show_recalibration(args, films, card, out)
        return show_threshold(args, films, card, out, err)
    except Fault as fault:
        progress.clear()
        err.write(f"hilum {args.name}: {ENGLISH.sentence(fault.problem)}\n")
    except OSError as error:
        progress.clear()
        err.write(f"hilum {args.name}: {error.filename or 'a file'}: {error.strerror}.\n")
    return 2


def _films(args: argparse.Namespace, progress: Progress) -> tuple[PlaceFilms, ModelCard]:
    """The films of one population. Raises Fault for one that the card has not."""
    labelled = [film for film in read_labels(args.data, args.split_column) if args.split in (None, film.split)]
    folder = catalogue.find(args.model) if args.model else catalogue.default_model()
    if args.scores is not None:
        card = read_card(folder)
        told = _from_table(args.scores, labelled, card)
    else:
        scorer = Scorer.open(folder, args.device)
        card, told = scorer.card, _scored(labelled, scorer, progress)
    counts = Counter(own.population for own in told if own.population is not None)
    names = [own.name for own in card.populations]
    population = args.population if args.population is not None else max(names, key=lambda name: counts[name])
    if population not in names:
        raise bad(TrainingReason.NO_POPULATION, {"name": population, "known": tuple(names)})
    inside = [own for own in told if own.population == population]
    unknown = sum(not own.film.patient_known for own in inside)
    alone = (
        f"{unknown:,} films name no patient and count as patients of their own: if some are of the same, the intervals "
        "are too narrow."
    )
    films = PlaceFilms(
        scores=np.array([own.score for own in inside], np.float64),
        positive=np.array([own.positive for own in inside], np.bool_),
        patients=[own.film.patient for own in inside],
        population=population,
        source=f"labelled films of {args.data.resolve().name}" + (f", split {args.split}" if args.split else ""),
        outside=sum(own.population is None for own in told),
        others=sum(own.population not in (population, None) for own in told),
        cautions=(alone,) if unknown else (),
    )
    return films, card


def _scored(labelled: Sequence[LabelledFilm], scorer: Scorer, progress: Progress) -> list[_Told]:
    """The films scored now; those without a score are named and left out."""
    told = []
    for number, answer in enumerate(answers(labelled, scorer)):
        progress.show(f"scoring {number + 1:,} of {len(labelled):,} with {scorer.card.id}")
        if isinstance(answer.outcome, Scored):
            own = answer.outcome.prediction
            population = scorer.card.population(own.population).name if own.undecided is None else None
            told.append(_Told(answer.film, answer.positive, own.score, population))
        else:
            progress.say(f"{answer.film.path}: {ENGLISH.sentence(answer.outcome.problem)}")
    return told


def _from_table(table: Path, labelled: Sequence[LabelledFilm], card: ModelCard) -> list[_Told]:
    """The films with their rows of a table of `hilum score`, first frames only.

    Raises Fault (BAD_LABELS) for a file that is no such table, one of another model, and where no film is in it.
    """
    try:
        rows = {_place(cells): cells for cells in read_rows(table, "jsonl" if table.suffix == ".jsonl" else "csv")}
    except (ValueError, UnicodeDecodeError) as error:
        raise bad(TrainingReason.NO_SCORE_TABLE, {"file": table.name}, table) from error
    first: Mapping[str, Cell] = next(iter(rows.values()), {})
    if not {SCORE, DECISION, "path", "model_sha256"} <= first.keys():
        raise bad(TrainingReason.NO_SCORE_TABLE, {"file": table.name}, table)
    versions = {(str(cells["model_version"]), str(cells["model_sha256"])) for cells in rows.values()}
    if versions != {(card.version, card.weights_sha256)}:
        raise bad(TrainingReason.OTHER_MODEL, {"file": table.name, "model": card.id, "version": card.version}, table)
    told = []
    for film, positive in zip(labelled, positive_truths(labelled, card), strict=True):
        cells = rows.get(film.path.resolve())
        if cells is not None and cells[SCORE] not in (None, ""):
            whose = card.population(str(cells.get("population") or "")).name if cells[DECISION] else None
            told.append(_Told(film, positive, float(str(cells[SCORE])), whose))
    if not told:
        raise bad(TrainingReason.NOT_IN_TABLE, {"file": table.name}, table)
    return told


def _place(cells: Mapping[str, Cell]) -> Path:
    """Where the film of a row lies; a later frame of a file has a place that no labelled film has."""
    path = Path(str(cells.get("path") or "")).resolve()
    return path if str(cells.get("frame") or "0") == "0" else path / str(cells["frame"])
