"""What further models say of the films, each after the model that decides: which are chosen, and their outcomes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from imaging.image import Image, ImageRef
from inference.decide import at_point
from inference.disagreement import Disagreement, TaskAnswer, disagreement
from inference.explain.methods import Method
from inference.models.card import ModelCard, OperatingPoint
from inference.models.catalogue import full_name
from inference.prediction import Heatmap, NotScored, Outcome, Scored
from viewer.jobs.film_jobs import ModelWorker, Services, cards_available
from viewer.jobs.job_thread import Job, JobGroup, JobStarter, Latest, Priority

_MAPPED = 8
"""Films whose heat maps are kept for each model."""


@dataclass(frozen=True, slots=True, eq=False)
class FurtherOutcome:
    """What one of the further models says of a film."""

    card: ModelCard
    outcome: Outcome


@dataclass(slots=True, eq=False)
class _FurtherModel:
    """A model that scores after the first one, and what it has said."""

    card: ModelCard
    worker: ModelWorker
    outcomes: dict[ImageRef, Outcome] = field(default_factory=dict)
    heatmaps: OrderedDict[ImageRef, Mapping[str, Heatmap]] = field(default_factory=OrderedDict)

    def is_known(self, ref: ImageRef) -> bool:
        """Whether nothing is left to be found out of a film: it gets no score, or its heat maps are there as well."""
        return ref in self.outcomes and (ref in self.heatmaps or not isinstance(self.outcomes[ref], Scored))

    def keep(self, ref: ImageRef, outcome: Outcome) -> None:
        """The outcome; its heat maps only of the films that were looked at last."""
        if isinstance(outcome, Scored) and outcome.heatmaps:
            self.heatmaps[ref] = outcome.heatmaps
            self.heatmaps.move_to_end(ref)
            while len(self.heatmaps) > _MAPPED:
                self.heatmaps.popitem(last=False)
            outcome = replace(outcome, heatmaps={})
        self.outcomes[ref] = outcome


class FurtherScores(QObject):
    """Part of the scores, in the GUI thread. Nothing is told of a film that `is_hidden`.

    `available`: every installed model that scores. `chosen`: the names of those that score as well, in their order, as
    the reader chose them; `cards` are those of them that are there and are not the model that decides.
    """

    available_changed = Signal()
    models_changed = Signal()
    """`cards` are others."""
    outcome_changed = Signal(object)
    """The ImageRef of which a further model has said something."""
    rest_changed = Signal(int, int)
    """So many films of the folder are scored by all further models, of so many; of none: this is over."""
    crashed = Signal(object)

    def __init__(
        self,
        services: Services,
        job_thread: JobStarter,
        is_hidden: Callable[[ImageRef], bool],
        point_of: Callable[[ModelCard], OperatingPoint],
        parent: QObject | None = None,
    ) -> None:
        """point_of: the operating point at which a model's scores are judged."""
        super().__init__(parent)
        self.available: tuple[ModelCard, ...] = ()
        self.chosen: tuple[str, ...] = ()
        self._services, self._job_thread = services, job_thread
        self._is_hidden, self._point_of = is_hidden, point_of
        self._deciding: ModelCard | None = None
        self._models: tuple[_FurtherModel, ...] = ()
        self._looking, self._scoring, self._rest = Latest(), Latest(), Latest()
        self._jobs = JobGroup()
        self._is_on_rest = False

    # Which models

    @property
    def cards(self) -> tuple[ModelCard, ...]:
        """The cards of the further models, in their order."""
        return tuple(model.card for model in self._models)

    def look_up(self, job_thread: JobStarter) -> None:
        """Read in `job_thread` which models are installed, behind the film that somebody waits for."""
        job = job_thread.job(lambda: cards_available(self._services), Priority.SOON)
        self._looking.start(job, self._on_available, self.crashed)

    def choose(self, names: Sequence[str]) -> None:
        """Score with these models as well (`catalogue.full_name`), in this order."""
        self.chosen = tuple(dict.fromkeys(names))
        self._use()

    def follow(self, card: ModelCard | None) -> None:
        """Another model decides now, which is then none of the further ones."""
        self._deciding = card
        self._use()

    @Slot(object)
    def _on_available(self, cards: tuple[ModelCard, ...]) -> None:
        self.available = cards
        self.available_changed.emit()
        self._use()

    def _use(self) -> None:
        """The models that are there now; those that were there before keep what they said."""
        names = {full_name(card): card for card in self.available}
        cards = [names[name] for name in self.chosen if name in names and names[name] != self._deciding]
        if tuple(cards) != self.cards:
            self._stop()
            kept = {full_name(model.card): model for model in self._models}
            found = (kept.get(full_name(card)) for card in cards)
            self._models = tuple(
                model
                if model is not None and model.card == card
                else _FurtherModel(card, ModelWorker(self._services, card))
                for card, model in zip(cards, found, strict=True)
            )
            self.models_changed.emit()

    # What they say

    def outcome(self, ref: ImageRef, card: ModelCard) -> Outcome | None:
        """What one of them says of a film, as far as it may be told, decided at the chosen operating point."""
        model = self._model(card)
        if model is None or self._is_hidden(ref):
            return None
        outcome = model.outcomes.get(ref)
        if isinstance(outcome, Scored):
            prediction = at_point(outcome.prediction, card, self._point_of(card).name)
            return replace(outcome, prediction=prediction, heatmaps=model.heatmaps.get(ref, {}))
        return outcome

    def disagreement(self, ref: ImageRef, first: Outcome | None) -> Disagreement | None:
        """The strongest between two models of one task, of which `first` is what the model that decides may tell."""
        if self._deciding is None or not self._models:
            return None
        rest = (TaskAnswer(card, self.outcome(ref, card)) for card in self.cards)
        return disagreement((TaskAnswer(self._deciding, first), *rest))

    def explaining(self, image: Image, label: str, method: Method, card: ModelCard) -> Job | None:
        """A film's heat map by a method and one of the further models; None where it is none of them."""
        model = self._model(card)
        if model is None:
            return None
        work = partial(model.worker.working, lambda scorer: scorer.explain(image, label, method))
        return self._jobs.add(self._job_thread.job(work, Priority.SOON))

    # Scoring

    def score(self, image: Image, *, anyway: bool = False) -> None:
        """Score the film that is shown by each of them, with its heat maps, once the first model has; see `_left`."""
        left = self._left(image.ref, anyway=anyway)
        self._scoring.cancel()
        if not left:
            return

        def scoring() -> Iterator[FurtherOutcome]:
            for model in left:
                for outcome in model.worker.scoring(image, anyway):
                    yield FurtherOutcome(model.card, outcome)

        self._scoring.start(self._job(scoring, Priority.SOON))

    def score_rest(self, refs: Sequence[ImageRef]) -> None:
        """Score every film that one of them has not scored, when nothing else is to be done."""
        models = [(model, [ref for ref in refs if ref not in model.outcomes]) for model in self._models]
        total = sum(len(left) for _, left in models)
        self.cancel_rest()
        if not total:
            return
        self._is_on_rest, done = True, 0

        def scoring() -> Iterator[FurtherOutcome]:
            for model, left in models:
                for outcome in model.worker.scoring_files(left):
                    yield FurtherOutcome(model.card, outcome)

        def count(_said: FurtherOutcome) -> None:
            nonlocal done
            done += 1
            self.rest_changed.emit(done, total)

        job = self._job(scoring, Priority.LATER)
        job.reported.connect(count)
        job.ended.connect(self.cancel_rest)
        self.rest_changed.emit(0, total)
        self._rest.start(job)

    @Slot()
    def cancel_rest(self) -> None:
        """Leave the rest unscored."""
        self._rest.cancel()
        if self._is_on_rest:
            self._is_on_rest = False
            self.rest_changed.emit(0, 0)

    def clear(self) -> None:
        """Forget what they said, and stop the work for it."""
        self._stop()
        for model in self._models:
            model.outcomes.clear()
            model.heatmaps.clear()

    def _stop(self) -> None:
        self._jobs.cancel()
        self._scoring.cancel()
        self.cancel_rest()

    def _left(self, ref: ImageRef, *, anyway: bool) -> list[_FurtherModel]:
        """Those that have not said all of a film; where it is scored anyway, those as well that refused it."""
        return [
            model
            for model in self._models
            if not model.is_known(ref) or (anyway and isinstance(model.outcomes[ref], NotScored))
        ]

    def _model(self, card: ModelCard) -> _FurtherModel | None:
        return next((model for model in self._models if model.card == card), None)

    def _job(self, work: Callable[[], Iterator[FurtherOutcome]], priority: Priority) -> Job:
        job = self._jobs.add(self._job_thread.job(work, priority))
        job.reported.connect(self._on_outcome)
        job.crashed.connect(self.crashed)
        return job

    @Slot(object)
    def _on_outcome(self, said: FurtherOutcome) -> None:
        model, ref = self._model(said.card), said.outcome.ref
        if model is not None and ref is not None:
            model.keep(ref, said.outcome)
            self.outcome_changed.emit(ref)
