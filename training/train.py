"""One training from a recipe and labelled films to a model folder, as a generator of events."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING

from imaging.faults import Code, Fault, Problem
from imaging.reasons import ENGLISH
from training.data.checks import NO_TRAINING, DataCheck, DataWarning, Severity, check
from training.data.layouts import LabelledSet
from training.data.pictures import PreparedFilms, prepare_films
from training.data.split import write_splits
from training.events import Event, Noticed
from training.job import TrainingFilms, TrainingJob, films_of
from training.training_reasons import TrainingReason

if TYPE_CHECKING:
    from training.learning.distributed import ProcessGroup


def train(
    job: TrainingJob, stopping: Callable[[], bool] = lambda: False, labelled: LabelledSet | None = None
) -> Iterator[Event]:
    """Prepare, check, train, choose on validation, export; the last event is `Exported`. Test films are not opened.

    The labels are read once, when it begins, or not at all where the caller has `labelled` (of `job.labelled_set`).
    When `stopping` turns true the training ends after its batch, and the best weights so far become the model. Under
    torchrun every process takes its share of each batch; the first one yields the events and writes the model.

    Raises Fault (BAD_LABELS, TRAINING_FAILED, MODEL_REFUSED) where it cannot go on; what was checkpointed stays.
    """
    from inference.devices import choose
    from training.learning.distributed import joined

    films = films_of(job, labelled)
    with joined(choose(job.device)) as processes:
        for event in _events(job, films, processes, stopping):
            if processes.first:
                yield event


def _events(
    job: TrainingJob, films: TrainingFilms, processes: ProcessGroup, stopping: Callable[[], bool]
) -> Iterator[Event]:
    from training.export_model import export
    from training.finish import measure, report
    from training.fit import teach

    prepared = yield from _prepared(job, films, processes)
    found = yield from _checked(job, films, prepared)
    taught = yield from teach(job, prepared, processes, stopping)
    if processes.first:
        model = export(job, prepared, taught)
        measured = yield from measure(job, films, prepared, model)
        yield report(job, prepared, found, taught, model, measured)


def _prepared(job: TrainingJob, films: TrainingFilms, processes: ProcessGroup) -> Generator[Event, None, PreparedFilms]:
    """The films that teach and choose as the network gets them; the work folder says which do what."""
    if not processes.first:
        processes.wait()  # until the first process has prepared the films
    prepared: PreparedFilms | None = None
    for step in prepare_films(films.seen, job.recipe.input, job.pictures or job.work / "pictures"):
        if isinstance(step, PreparedFilms):
            prepared = step
        else:
            yield step
    if processes.first:
        processes.wait()
    if prepared is None or not len(prepared.films):
        raise Fault(Problem(Code.TRAINING_FAILED, TrainingReason.NO_FILM))
    if processes.first:
        write_splits(films.seen, job.work / "splits.csv", data=job.data)
    return prepared


def _checked(job: TrainingJob, films: TrainingFilms, prepared: PreparedFilms) -> Generator[Event, None, DataCheck]:
    """What the prepared films show by themselves, said to whoever collected them."""
    yield from (Noticed(ENGLISH.message(note)) for note in films.notes)
    every = (*films.seen, *films.held_out)
    headline, labels = job.recipe.headline, job.recipe.labels
    for item in check(every, headline=headline, prepared=prepared, data=job.data, labels=labels, notes=films.notes):
        if isinstance(item, DataWarning) and item.kind == NO_TRAINING:
            continue  # `films_of` has refused what is to be refused
        if isinstance(item, DataWarning) and item.severity is not Severity.NOTE:
            yield Noticed(ENGLISH.sentence(item.said))
        elif isinstance(item, DataCheck):
            found = item
    return found
