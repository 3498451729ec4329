"""What the job thread of the models does: list, import, try, export, remove and measure them. No Qt here."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from imaging.faults import Code, Fault, Problem
from imaging.image import Image, ImageRef
from inference.explain.heat_map import overlay_rgb
from inference.model_reasons import ModelReason
from inference.models import catalogue, importing
from inference.models.card import Interval, ModelCard, OperatingPoint
from inference.models.catalogue import CHANCE, InstalledModel
from inference.models.foreign import Foreign, ForeignWeights, model_of, read_weights
from inference.prediction import Prediction, Scored
from inference.render import backdrop
from review.export_rows import plan
from review.final_verdict import readers_in
from review.label_matrix import NEGATIVE, POSITIVE, by_other_model, gather
from review.performance import AUC, SideBySide, side_by_side
from review.places import reviews_with
from review.store import ReviewStore
from viewer.jobs.film_jobs import Services
from viewer.widgets.language import tr


@dataclass(frozen=True, slots=True)
class ModelList:
    """What is installed, the folder of the model in use, the model before it, and folders that cannot be read."""

    models: tuple[InstalledModel, ...]
    used: Path | None
    before: InstalledModel | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """Something was done with a model: in words, and the folder of the model to look at, where there is one."""

    said: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Dependants:
    """What depends on a model that is to be removed."""

    model: InstalledModel
    reviews: int


@dataclass(frozen=True, slots=True, eq=False)
class WeightsFound:
    """What a file of weights is: its numbers, and the network that they are of by their names; "" for none known."""

    weights: ForeignWeights
    guess: str


@dataclass(frozen=True, slots=True)
class CardFound:
    """A model folder, or a zip of one, with what its card says; nothing else of it was looked at."""

    path: Path
    card: ModelCard


@dataclass(frozen=True, slots=True, eq=False)
class FilmTried:
    """One film scored by a model that is not installed: the picture (h, w, 3) uint8 with its heat map.

    is_mapped: whether the map speaks for the finding anywhere.
    """

    card: ModelCard
    prediction: Prediction
    picture: NDArray[np.uint8]
    is_mapped: bool


@dataclass(frozen=True, slots=True)
class MeasuringStep:
    """So many films of so many are scored."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class MeasuredBeside:
    """A model beside the one of the review."""

    card: ModelCard
    beside: ModelCard
    result: SideBySide

    @property
    def area(self) -> Interval | None:
        """The AUC with its interval; of no width where it has none and is no better than chance; else None."""
        found = self.result.other.figures.get(AUC)
        if found is None or found.interval is not None:
            return found.interval if found is not None else None
        return Interval(found.value, found.value, found.value) if found.value <= CHANCE else None


@dataclass(frozen=True, slots=True)
class ReviewToMeasure:
    """A review that is open: its model, the point in use, and a connection of its own for the thread that asks."""

    card: ModelCard
    point: OperatingPoint
    connect: Callable[[], ReviewStore]


def listing() -> Iterator[ModelList]:
    """What there is now."""
    models = catalogue.installed()
    scoring = bool(catalogue.available())
    used = catalogue.in_use() if scoring else None
    yield ModelList(models, used, catalogue.model_before() if scoring else None, catalogue.unusable())


def looking(path: Path) -> Iterator[WeightsFound | CardFound | Problem]:
    """What somebody wants to import."""
    with _Told() as told:
        if not path.exists():
            raise Fault(Problem(Code.MODEL_REFUSED, ModelReason.NO_PATH, {"path": path}, path))
        if importing.is_model(path):
            yield CardFound(path, importing.card_of(path))
        else:
            weights = read_weights(path)
            yield WeightsFound(weights, weights.guess())
    yield from told


def installing(path: Path) -> Iterator[Changed | Problem]:
    """A model folder, or a zip of one, tried and installed."""
    with _Told() as told:
        card = importing.install_model(path)
        yield _installed(card)
    yield from told


def installing_weights(weights: ForeignWeights, what: Foreign) -> Iterator[Changed | Problem]:
    """Foreign weights as a model."""
    with _Told() as told:
        yield _installed(importing.install_weights(weights, what))
    yield from told


def _installed(card: ModelCard) -> Changed:
    held = catalogue.holding(card)
    return Changed(
        tr("{title} is installed. It scores once you use it.", title=card.title),
        held.name if held is not None else card.id,
    )


def trying(
    weights: ForeignWeights, what: Foreign, image: Image | Path, services: Services
) -> Iterator[FilmTried | Problem]:
    """One film by weights that are not installed; image: a film that is open, or where one lies."""
    from inference.score import Scorer

    with _Told() as told, tempfile.TemporaryDirectory(prefix="hilum-") as folder:
        card = model_of(weights, what, Path(folder))
        film = image if isinstance(image, Image) else _read(image, services)
        answer = Scorer.open(Path(folder), "cpu").score(film, heatmaps=card.headline.label, force=True)
        if not isinstance(answer, Scored):
            raise Fault(answer.problem)
        behind = backdrop(film)
        (heat,) = answer.heatmaps.values()
        rows, columns = behind.grey.shape[:2]
        matrix = np.array([[columns / behind.columns, 0, 0], [0, rows / behind.rows, 0]])
        own = replace(heat, reference=heat.peak or 1.0, own_scale=True)
        yield FilmTried(card, answer.prediction, overlay_rgb(behind.grey, own, matrix), heat.peak > 0)
    yield from told


def _read(path: Path, services: Services) -> Image:
    for entry in services.scan([path]):
        if isinstance(entry, ImageRef):
            return services.read(entry)
        raise Fault(entry)
    raise Fault(Problem(Code.MODEL_REFUSED, ModelReason.NO_PATH, {"path": path}, path))


def exporting(model: InstalledModel, target: Path) -> Iterator[Changed | Problem]:
    """A model copied into a folder or a zip."""
    with _Told() as told:
        importing.export_model(model.folder, target)
        yield Changed(tr("{title} is in {target}.", title=model.card.title, target=target), model.name)
    yield from told


def depending(model: InstalledModel) -> Iterator[Dependants]:
    """What depends on a model."""
    yield Dependants(model, reviews_with(model.card))


def removing(model: InstalledModel) -> Iterator[Changed | Problem]:
    """A model taken off the disk."""
    with _Told() as told:
        catalogue.remove(model.name)
        yield Changed(tr("{title} was removed.", title=model.card.title))
    yield from told


def measuring(
    services: Services, review: ReviewToMeasure, model: InstalledModel
) -> Iterator[MeasuringStep | MeasuredBeside | Problem]:
    """A model scores the films of a review that have a final label, and stands beside the review's own model."""
    with _Told() as told, closing(review.connect()) as store:
        own = plan(store, review.point, readers_in(store.verdicts().values()))
        headline = review.card.headline
        calls = gather(own.columns, own.said, own.readers, store.labels(), own.point, own.points, headline=headline)
        rows = np.flatnonzero(((calls.final == NEGATIVE) | (calls.final == POSITIVE)) & np.isfinite(calls.scores))
        refs = dict(zip(rows.tolist(), store.refs(own.columns.film[rows].tolist()), strict=True))
        row_of = {ref: row for row, ref in refs.items() if ref is not None}
        scores: NDArray[np.float64] = np.full(len(calls), np.nan)
        points: list[OperatingPoint | None] = [None] * len(calls)
        scorer = services.open_scorer(model.card) if row_of else None
        yield MeasuringStep(0, len(row_of))
        for done, (ref, film) in enumerate(services.read_many(row_of), 1):
            answer = (
                None if isinstance(film, Problem) or scorer is None else scorer.score(film, heatmaps=(), force=False)
            )
            if isinstance(answer, Scored) and answer.prediction.undecided is None:
                scores[row_of[ref]] = answer.prediction.score
                points[row_of[ref]] = answer.prediction.operating_point
            yield MeasuringStep(done, len(row_of))
        yield MeasuredBeside(model.card, review.card, side_by_side(calls, by_other_model(calls, scores, points)))
    yield from told


class _Told:
    """Within it a refusal becomes an event that is told afterwards: `yield from` it."""

    def __init__(self) -> None:
        self._problems: list[Problem] = []

    def __enter__(self) -> list[Problem]:
        return self._problems

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> bool:
        if isinstance(error, Fault):
            self._problems.append(error.problem)
        elif isinstance(error, OSError):
            values = {"error": error.strerror or str(error)}
            self._problems.append(Problem(Code.MODEL_REFUSED, ModelReason.DISK_SAID, values))
        else:
            return False
        return True
