"""What follows when a model is written: the old one beside it, what it forgot, the test films once, and the report.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from imaging.faults import Code, Fault, Problem
from imaging.reasons import ENGLISH
from inference.engine import Engine, open_engine
from inference.models import catalogue, store
from inference.models.card_file import write_card
from training.data.data_warnings import DataCheck
from training.data.layouts import LabelledFilm, read_labels
from training.data.pictures import PreparedFilms
from training.data.split import data_digest
from training.evaluation.compare import Comparison, Contender, compare
from training.evaluation.evaluation import Evaluation, evaluation
from training.evaluation.predict import ask, prepared_for
from training.events import Event, Exported, Noticed
from training.export_model import TrainedModel
from training.fit import Taught
from training.job import TrainingFilms, TrainingJob
from training.reporting.output import write_report
from training.reporting.report import Report, Sample, counts, versions
from training.reporting.samples import draw_samples, sample_rows
from training.training_reasons import TrainingReason

_FORMER = ("validation", "test")


@dataclass(frozen=True, slots=True, eq=False)
class MeasuredModel:
    """What was found of a finished model: beside the one in use, on former films, on validation and, if asked, test.

    shown: the prepared films of the last evaluation, for the pictures of the report.
    """

    beside: Comparison | None
    former: Comparison | None
    evaluations: tuple[Evaluation, ...]
    shown: PreparedFilms


def measure(
    job: TrainingJob, films: TrainingFilms, prepared: PreparedFilms, finished: TrainedModel
) -> Generator[Event, None, MeasuredModel]:
    """Compare the model with others, ask it the test films once, and put what was found on its card."""
    beside = yield from _beside(job, films, finished)
    former = yield from _former(job, finished)
    evaluations: tuple[Evaluation, ...] = (finished.validation,)
    shown = prepared
    if job.test and films.held_out:
        shown = yield from prepared_for(finished.engine, films.held_out, job.work / "test")
        said = yield from ask(finished.engine, films.held_out, job.work / "test")
        evaluations += (evaluation(said, finished.engine.card, "test"),)
    _record(job, finished.engine, evaluations, former)
    return MeasuredModel(beside, former, evaluations, shown)


def report(
    job: TrainingJob,
    prepared: PreparedFilms,
    check: DataCheck,
    taught: Taught,
    finished: TrainedModel,
    measured: MeasuredModel,
) -> Exported:
    """Write the page about the training, where the job asks for one."""
    headline = finished.engine.card.headline
    if not job.report:
        return Exported(job.output, finished.validation.whole, headline=headline)
    test = measured.evaluations[1:]
    page = Report(
        title=f"{finished.engine.card.title}: training",
        card=finished.engine.card,
        command=job.command,
        created=datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        data=job.name_of_data,
        data_digest=data_digest(prepared.films, job.data),
        counts=counts(prepared.films + tuple(film for own in test for film in own.said.films)),
        evaluations=measured.evaluations,
        seed=job.recipe.seed,
        versions=versions(),
        findings=tuple(ENGLISH.sentence(found.said) for found in check.findings),
        epochs=taught.history,
        samples=_samples(finished.engine, measured.evaluations[-1], measured.shown),
        sanity=finished.sanity,
        comparisons=tuple(own for own in (measured.beside, measured.former) if own is not None),
        notes=_notes(job, prepared, measured.beside),
    )
    return Exported(job.output, finished.validation.whole, write_report(page, job.output / "report"), headline)


def _beside(
    job: TrainingJob, films: TrainingFilms, finished: TrainedModel
) -> Generator[Event, None, Comparison | None]:
    """The model in use and the new one on the validation films."""
    if job.old is None:
        return None
    pictures = job.pictures or job.work / "pictures"
    found = yield from _compared(job, finished, job.old, films.seen, pictures, "validation")
    if found is not None:
        yield found.summary
    return found


def _former(job: TrainingJob, finished: TrainedModel) -> Generator[Event, None, Comparison | None]:
    """Before and after on films of the training that the model came from."""
    if job.former is None or job.start is None:
        return None
    films = read_labels(job.former, job.split_column, other=True)
    split = next((name for name in _FORMER if any(film.split == name for film in films)), None)
    films = tuple(film for film in films if split in (None, film.split))
    found = yield from _compared(job, finished, job.start, films, job.work / "former", split)
    if found is not None:
        own = found.summary
        yield Noticed(
            f"On {own.n:,} films of the former training the AUC was {own.old_auc.value:.3f} and is "
            f"{own.new_auc.value:.3f} now (difference {own.difference.low:+.3f} to {own.difference.high:+.3f})."
        )
    return found


def _compared(
    job: TrainingJob,
    finished: TrainedModel,
    old: Path,
    films: Sequence[LabelledFilm],
    pictures: Path,
    split: str | None,
) -> Generator[Event, None, Comparison | None]:
    try:
        before = open_engine(store.load(catalogue.find(old)), job.device)
        first = yield from ask(before, films, pictures, split)
        second = yield from ask(finished.engine, films, pictures, split)
        rows = np.flatnonzero(~(first.outside | second.outside))
        first, second = first.of(rows), second.of(rows)
        if first.positive.all() or not first.positive.any():
            raise Fault(Problem(Code.BAD_LABELS, TrainingReason.ONE_CLASS))
    except Fault as fault:
        yield Noticed(f"The model {old.name} is not compared: {ENGLISH.message(fault.problem)}")
        return None
    names = [engine.card.id for engine in (before, finished.engine)]
    names[0] += " (before)" * (names[0] == names[1])
    return compare(
        Contender(names[0], first.scores, first.bounds(before.card)[:, 1]),
        Contender(names[1], second.scores, second.bounds(finished.engine.card)[:, 1]),
        first.positive,
        [film.patient for film in first.films],
    )


def _samples(engine: Engine, measured: Evaluation, prepared: PreparedFilms) -> tuple[Sample, ...]:
    """Films that were decided right and wrong, with heat maps."""
    rows = sample_rows(measured.said, measured.points)
    place = {film.path: row for row, film in enumerate(prepared.films)}
    pictures = [prepared.pictures[place[measured.said.films[row].path]] for row in rows]
    return draw_samples(engine, measured.said, measured.points, rows, pictures)


def _record(job: TrainingJob, engine: Engine, evaluations: Sequence[Evaluation], former: Comparison | None) -> None:
    """Add the test figures and what was forgotten to the card in the model folder."""
    card = engine.card
    metrics = tuple(own for measured in evaluations for own in measured.metrics)
    training = dict(card.training)
    if former is not None:
        own = former.summary
        training["former_films"] = {"n": own.n, "auc_before": own.old_auc.value, "auc_after": own.new_auc.value}
    write_card(job.output, replace(card, metrics=metrics, training=training))


def _notes(job: TrainingJob, prepared: PreparedFilms, beside: Comparison | None) -> tuple[str, ...]:
    notes = []
    if beside is not None:
        notes.append(f"If {beside.summary.old} learned from some of these films, the comparison flatters it.")
    if prepared.unusable:
        notes.append(f"{prepared.unusable:,} films could not be read and are left out.")
    if job.fold is not None:
        notes.append(f"Fold {job.fold[0]} of {job.fold[1]} of a cross-validation by patient.")
    return tuple(notes)
