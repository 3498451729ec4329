"""One training from a recipe and labelled films to a model folder, as a generator of events."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING

from imaging.faults import Code, Fault, Problem
from training.data.checks import NO_TRAINING, DataCheck, DataWarning, Severity, check
from training.data.layouts import LabelledFilm, read_set
from training.data.pictures import PreparedFilms, prepare_films
from training.data.split import write_splits
from training.events import Event, Noticed
from training.job import TrainingJob, held_out_films, labelled_films

if TYPE_CHECKING:
    from training.learning.distributed import ProcessGroup


def train(job: TrainingJob, stopping: Callable[[], bool] = lambda: False) -> Iterator[Event]:
    """Prepare, check, train, choose on validation, export; the last event is `Exported`. Test films are not opened.

    When `stopping` turns true the training ends after its batch, and the best weights so far become the model. Under
    torchrun every process takes its share of each batch; the first one yields the events and writes the model.

    Raises Fault (BAD_LABELS, TRAINING_FAILED, MODEL_REFUSED) where it cannot go on; what was checkpointed stays.
    """
    from inference.devices import choose
    from training.learning.distributed import joined

    films = labelled_films(job)
    with joined(choose(job.device)) as world:
        for event in _events(job, films, world, stopping):
            if world.first:
                yield event


def _events(
    job: TrainingJob, films: tuple[LabelledFilm, ...], world: ProcessGroup, stopping: Callable[[], bool]
) -> Iterator[Event]:
    from training.fit import fit

    if not world.first:
        world.wait()  # until the first process has prepared the films
    prepared: PreparedFilms | None = None
    for step in prepare_films(films, job.recipe.input, job.pictures or job.work / "pictures"):
        if isinstance(step, PreparedFilms):
            prepared = step
        else:
            yield step
    if world.first:
        world.wait()
    if prepared is None or not len(prepared.films):
        raise Fault(Problem(Code.TRAINING_FAILED, "No film could be read.", "Look at the messages above."))
    found = yield from _checked(job, prepared)
    if world.first:
        write_splits(films, job.work / "splits.csv", data=job.data)
    yield from fit(job, prepared, found, world, stopping)


def _checked(job: TrainingJob, prepared: PreparedFilms) -> Generator[Event, None, DataCheck]:
    """What the prepared films show by themselves, said to whoever collected them."""
    notes = read_set(job.data, job.split_column, other=job.former is not None).notes
    yield from map(Noticed, notes)
    films = (*labelled_films(job), *held_out_films(job))
    abnormal, labels = job.recipe.abnormal_labels, job.recipe.labels
    for item in check(films, abnormal=abnormal, prepared=prepared, data=job.data, labels=labels, notes=notes):
        if isinstance(item, DataWarning) and item.kind == NO_TRAINING:
            continue  # `labelled_films` has refused what is to be refused
        if isinstance(item, DataWarning) and item.severity is not Severity.NOTE:
            yield Noticed(item.sentence())
        elif isinstance(item, DataCheck):
            found = item
    return found
