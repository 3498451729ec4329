"""What the model says of the films: the model, the operating point and one outcome for each film."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from imaging.faults import Problem
from imaging.image import Image, ImageRef
from inference.decide import at_point, operating_point
from inference.disagreement import share_a_task
from inference.explain.methods import Method
from inference.models import place_points
from inference.models.card import DEFAULT_HEADLINE, Headline, ModelCard, OperatingPoint, PlacePoint
from inference.prediction import Heatmap, NotScored, Outcome, Provenance, Scored
from viewer.jobs.film_jobs import (
    FilmLungs,
    ModelWorker,
    Services,
    WindowScorer,
    changing_model,
    changing_points,
    looking_up,
    outlining,
)
from viewer.jobs.further_scores import FurtherScores
from viewer.jobs.job_thread import Job, JobGroup, JobStarter, JobThread, Latest, Priority, Work
from viewer.widgets.language import LANGUAGE, tr

_RECALLED = 64
"""Films whose outcome from before is at hand beside the one shown."""
_OUTLINED = 512
"""Films whose lungs are kept: about 100 kB each."""
_MAPPED = 8
"""Films whose heat maps are kept: the one shown, those beside it, and those looked at last."""


@dataclass(frozen=True, slots=True)
class JobProgress:
    """Long work that is under way: what, how far, and of how many (0 while unknown)."""

    text: str
    done: int
    total: int = 0

    def sentence(self) -> str:
        """As the status bar says it."""
        return (
            tr("{text} {done:,} of {total:,}", text=self.text, done=self.done, total=self.total)
            if self.total
            else f"{self.text} {self.done:,}"
        )


class Scores(QObject):
    """Part of the session, in the GUI thread; its job thread is where torch is loaded, with the first film.

    `device` is where the last score was made; "" before the first score of a model. `hidden` is the film of which
    nothing is told, whatever is known: the reader says first what they see. `only`: the one film of which anything is
    told, unless it is hidden; None: all others are. `further`: what other models say, each after this one.
    """

    model_changed = Signal()
    """Another model, or none: what the one before said is forgotten."""
    in_use_changed = Signal()
    """Another model was put into use, or the same again; it scores unless a review holds the one that it began with."""
    operating_point_changed = Signal()
    points_changed = Signal()
    """This place has other operating points of its own for the same model."""
    outcome_changed = Signal(object)
    """The ImageRef whose outcome is another."""
    waiting_changed = Signal()
    lungs_changed = Signal(object)
    """The ImageRef of a scored film whose lungs are known now: none were found, or `lungs` tells them."""
    progress_changed = Signal()
    device_changed = Signal()
    """Where scores are made is known, or is another."""
    crashed = Signal(object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.job_thread = JobThread("inference", self)
        self.model: ModelCard | Problem | None = None
        """The one that scores."""
        self.in_use: ModelCard | Problem | None = None
        self._held: ModelCard | None = None
        self.progress: JobProgress | None = None
        self.device = ""
        self._services = services
        self._worker: ModelWorker | None = None
        self._is_ready = False
        self.hidden: ImageRef | None = None
        self.only: ImageRef | None = None
        self._outcomes: dict[ImageRef, Outcome] = {}
        self._heatmaps: OrderedDict[ImageRef, Mapping[str, Heatmap]] = OrderedDict()
        self._recalled: dict[ImageRef, Outcome] = {}
        self._lungs: OrderedDict[ImageRef, FilmLungs] = OrderedDict()
        self._waiting: ImageRef | None = None
        self._point_name = ""
        self._looking, self._scoring, self._outlining, self._rest = Latest(), Latest(), Latest(), Latest()
        self._jobs = JobGroup()
        """Of the model that scores. Not those of others, as of a review that waits there until scoring is over."""
        self.further = FurtherScores(services, self.job_thread, self.is_hidden, self.point_of, self)
        self.further.crashed.connect(self.crashed)
        self.further.rest_changed.connect(self._on_further_rest)

    def look_up_model(self, job_thread: JobStarter) -> None:
        """Read in `job_thread` which model there is."""
        job = job_thread.job(lambda: looking_up(self._services))
        self._looking.start(job, self.set_model, self.crashed)

    @Slot(object)
    def set_model(self, model: ModelCard | Problem) -> None:
        """This model is in use from now on, and scores unless another one is held."""
        self._looking.cancel()
        self.in_use = model
        if self._held is None:
            self._score_with(model)
        self.in_use_changed.emit()

    def hold(self, card: ModelCard | None) -> None:
        """Score with this model, whichever is put into use, until another call; None: with the one in use again."""
        self._held = card
        model = self.in_use if card is None else card
        if model is not None and model != self.model:
            self._score_with(model)

    def take_points(self, card: ModelCard) -> None:
        """The own operating points of this place are now those of `card`; films are decided again, and none scored."""
        before = self.operating_point
        self.in_use = card if self.in_use == card else self.in_use
        self._held = card if self._held == card else self._held
        if self.model == card:
            self.model = card
            self.points_changed.emit()
            if self.operating_point != before:
                self.operating_point_changed.emit()

    def _score_with(self, model: ModelCard | Problem) -> None:
        """What another model said is forgotten, and what it is about to say stays unsaid."""
        self._jobs.cancel()
        self.clear()
        self.model = model
        self._worker = ModelWorker(self._services, model) if isinstance(model, ModelCard) else None
        self._is_ready = False
        self.further.follow(self.card)
        self._set_device("")
        self.model_changed.emit()

    @property
    def card(self) -> ModelCard | None:
        """The model's card; None while there is no model."""
        return self.model if isinstance(self.model, ModelCard) else None

    @property
    def share_a_task(self) -> bool:
        """Whether two of the models that score answer one question, and may disagree."""
        return self.card is not None and share_a_task((self.card, *self.further.cards))

    @property
    def headline(self) -> Headline:
        """What the model's findings come to; that of most models while there is none."""
        return (DEFAULT_HEADLINE if self.card is None else self.card.headline).spoken(LANGUAGE)

    @property
    def operating_point(self) -> OperatingPoint | None:
        """The chosen operating point, else the one that the model is scored with by itself."""
        return self.point_of(self.card) if self.card is not None else None

    def point_of(self, card: ModelCard) -> OperatingPoint:
        """The operating point at which a model's scores are judged."""
        named = [point for point in card.all_points if point.name == self._point_name]
        return named[0] if named else operating_point(card)

    @property
    def own_point(self) -> OperatingPoint | None:
        """The operating point that the model is scored with by itself."""
        return operating_point(self.card) if self.card is not None else None

    def choose_operating_point(self, name: str) -> None:
        """Judge all scores at another operating point of the card."""
        if name != self._point_name:
            self._point_name = name
            self.operating_point_changed.emit()

    def decisions(self) -> dict[str, str]:
        """The decision of each film that was scored and may be told, by what the film is called."""
        known = {ref: self.outcome(ref) for ref in self._outcomes}
        return {
            tr("{name}, frame {frame}", name=ref.path.name, frame=ref.frame + 1)
            if ref.frames > 1
            else ref.path.name: outcome.prediction.decision
            for ref, outcome in known.items()
            if isinstance(outcome, Scored) and outcome.prediction.decision is not None
        }

    def outcome(self, ref: ImageRef) -> Outcome | None:
        """What is known of a film and may be told, its decision taken at the chosen operating point."""
        outcome = self._outcomes.get(ref, self._recalled.get(ref)) if not self.is_hidden(ref) else None
        if isinstance(outcome, Scored) and ref in self._heatmaps:
            outcome = replace(outcome, heatmaps=self._heatmaps[ref])
        if isinstance(outcome, Scored) and self.card is not None and self.operating_point is not None:
            return replace(outcome, prediction=at_point(outcome.prediction, self.card, self.operating_point.name))
        return outcome

    def lungs(self, ref: ImageRef) -> FilmLungs | None:
        """What the lungs of a film tell that was scored.

        None where there are none, where they are not known yet, and of a hidden film.
        """
        found = self._lungs.get(ref) if not self.is_hidden(ref) else None
        return found if found is not None and found.lungs is not None else None

    def recall(self, ref: ImageRef, outcome: Outcome) -> None:
        """What is known of a film from before, without heat maps, until it is scored here."""
        if self._recalled.get(ref) is not outcome:
            self._recalled = {**dict(list(self._recalled.items())[-_RECALLED:]), ref: outcome}
            self.outcome_changed.emit(ref)

    def hide(self, ref: ImageRef | None, only: ImageRef | None = None) -> None:
        """Tell nothing of this film from now on, and of the one hidden before what is known; None hides none.

        only: nor of any film but this one.
        """
        if (ref, only) != (self.hidden, self.only):
            changed = {self.hidden, ref, self.only, only}
            if (only is None) != (self.only is None):
                changed |= self._outcomes.keys() | self._recalled.keys()
            self.hidden, self.only = ref, only
            for film in changed - {None}:
                self.outcome_changed.emit(film)

    def is_hidden(self, ref: ImageRef) -> bool:
        """True where nothing is told of a film; each of its frames would tell of the others."""
        film = replace(ref, frame=0)
        if self.hidden is not None and film == replace(self.hidden, frame=0):
            return True
        return self.only is not None and film != replace(self.only, frame=0)

    def is_waiting(self, ref: ImageRef) -> bool:
        """True while the reader waits for this film's score."""
        return ref == self._waiting

    def get_ready(self) -> None:
        """Load the model while the first film is read; what goes wrong is told when that film is scored."""
        if self._worker is not None and not self._is_ready:
            self._is_ready = True
            self._jobs.add(self.job_thread.job(self._worker.getting_ready)).start()

    def score(self, image: Image, *, anyway: bool = False) -> None:
        """Score the film that is shown, before anything else; nothing to do without a model or when it is known.

        One whose score is known and whose heat maps are not is scored again for those, and nobody waits for it.
        """
        worker = self._worker
        if image.ref in self._heatmaps:
            self._heatmaps.move_to_end(image.ref)
        if worker is None or (self._is_known(image.ref) and not anyway):
            self._scoring.cancel()
            self._stop_waiting()
            self._on_scored(image, self._was_overruled(image.ref))
            return
        anyway = anyway or self._was_overruled(image.ref)
        job = self._job(lambda: worker.scoring(image, anyway), Priority.NOW)
        job.ended.connect(partial(self._on_scored, image, anyway))
        self._stop_waiting()
        if anyway or image.ref not in self._outcomes:
            self._waiting = image.ref
            self.waiting_changed.emit()
        self._scoring.start(job)

    def _on_scored(self, image: Image, anyway: bool) -> None:
        """What else there is to find out of the film that is shown, once it has a score that can be seen."""
        self._outline(image)
        self.further.score(image, anyway=anyway)

    def _outline(self, image: Image) -> None:
        """Look for the lungs of the film that is shown, once it has a score; what is known of it is kept a while."""
        ref = image.ref
        if ref in self._lungs:
            self._lungs.move_to_end(ref)
        elif isinstance(self._outcomes.get(ref), Scored):
            job = self._jobs.add(self.job_thread.job(partial(outlining, self._services, image), Priority.SOON))
            self._outlining.start(job, self._on_lungs, self._on_crash)

    @Slot(object)
    def _on_lungs(self, found: FilmLungs) -> None:
        self._lungs[found.ref] = found
        while len(self._lungs) > _OUTLINED:
            self._lungs.popitem(last=False)
        self.lungs_changed.emit(found.ref)

    def _was_overruled(self, ref: ImageRef) -> bool:
        known = self._outcomes.get(ref, self._recalled.get(ref))
        return isinstance(known, Scored) and known.prediction.overruled is not None

    def _is_known(self, ref: ImageRef) -> bool:
        """Whether nothing is left to be found out of a film: it gets no score, or its heat maps are there as well."""
        return ref in self._outcomes and (ref in self._heatmaps or not isinstance(self._outcomes[ref], Scored))

    def score_soon(self, image: Image) -> None:
        """Score a film that is about to be shown."""
        worker = self._worker
        if not self._is_known(image.ref) and worker is not None:
            anyway = self._was_overruled(image.ref)
            self._job(lambda: worker.scoring(image, anyway), Priority.SOON).start()

    def score_rest(self, refs: Sequence[ImageRef]) -> None:
        """Score every film that has no outcome yet, when nothing else is to be done; then by the further models."""
        files = {ref.path for ref in self._outcomes}  # of 100,000 films, asking each takes the window half a second
        left = tuple(ref for ref in refs if ref.path not in files or ref not in self._outcomes)
        worker = self._worker
        if worker is None or len(refs) < 2:  # a film alone is scored because it is shown
            return
        if not left:
            self.further.score_rest(refs)
            return
        self.further.cancel_rest()
        job = self._job(lambda: worker.scoring_files(left), Priority.LATER)
        job.reported.connect(self._on_rest)
        job.ended.connect(self.cancel_rest)
        job.ended.connect(partial(self.further.score_rest, refs))
        self._set_progress(JobProgress(tr("Scoring"), len(refs) - len(left), len(refs)))
        self._rest.start(job)

    def job(self, work: Callable[[WindowScorer], Iterator[Any]]) -> Job | None:
        """Long work with the model, when nothing else is to be done; None without a model, a Problem where it fails."""
        worker = self._worker
        return self.job_thread.job(lambda: worker.working(work), Priority.LATER) if worker is not None else None

    def told(self, ref: ImageRef, card: ModelCard | None) -> Outcome | None:
        """What this model, the one that decides or a further one, says of a film, as far as it may be told."""
        return self.outcome(ref) if card is None or card == self.card else self.further.outcome(ref, card)

    def explaining(self, image: Image, label: str, method: Method, card: ModelCard | None = None) -> Job | None:
        """A film's heat map by a method, step by step, once nobody waits for a score; None without a model.

        card: of a further model; None: the one that decides.
        """
        if card is not None and card != self.card:
            return self.further.explaining(image, label, method, card)
        return self.soon(lambda scorer: scorer.explain(image, label, method))

    def soon(self, work: Callable[[WindowScorer], Iterator[Any]]) -> Job | None:
        """Work about a film that is shown, once nobody waits for a score; silent with another model, None without."""
        worker = self._worker
        if worker is None:
            return None
        return self._jobs.add(self.job_thread.job(partial(worker.working, work), Priority.SOON))

    @Slot()
    def cancel_rest(self) -> None:
        """Leave the rest unscored."""
        self._rest.cancel()
        self.further.cancel_rest()
        self._set_progress(None)

    @Slot(int, int)
    def _on_further_rest(self, done: int, total: int) -> None:
        self._set_progress(JobProgress(tr("Scoring by further models:"), done, total) if total else None)

    def clear(self) -> None:
        """Forget every outcome, and stop the work for them."""
        self._scoring.cancel()
        self._outlining.cancel()
        self.cancel_rest()
        self.further.clear()
        self._outcomes.clear()
        self._lungs.clear()
        self._heatmaps.clear()
        self._recalled.clear()
        self._stop_waiting()

    def close(self) -> None:
        """End the work; returns when the job thread has ended."""
        self.job_thread.close()

    def _job(self, work: Work, priority: Priority) -> Job:
        job = self._jobs.add(self.job_thread.job(work, priority))
        job.reported.connect(self._on_outcome)
        job.crashed.connect(self._on_crash)
        return job

    @Slot(object)
    def _on_outcome(self, outcome: Outcome) -> None:
        ref = outcome.ref
        if ref is None:
            return
        if isinstance(outcome, Scored) and outcome.heatmaps:
            self._heatmaps[ref] = outcome.heatmaps
            self._heatmaps.move_to_end(ref)
            while len(self._heatmaps) > _MAPPED:
                self._heatmaps.popitem(last=False)
            outcome = replace(outcome, heatmaps={})
        self._outcomes[ref] = outcome
        if (provenance := _provenance(outcome)) is not None:
            self._set_device(provenance.device)
        if ref == self._waiting:
            self._stop_waiting()
        self.outcome_changed.emit(ref)

    @Slot(object)
    def _on_rest(self, _outcome: Outcome) -> None:
        if self.progress is not None:
            self._set_progress(replace(self.progress, done=self.progress.done + 1))

    @Slot(object)
    def _on_crash(self, error: Exception) -> None:
        self._stop_waiting()
        self.crashed.emit(error)

    def _stop_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting = None
            self.waiting_changed.emit()

    def _set_device(self, device: str) -> None:
        if device != self.device:
            self.device = device
            self.device_changed.emit()

    def _set_progress(self, progress: JobProgress | None) -> None:
        if progress != self.progress:
            self.progress = progress
            self.progress_changed.emit()


def _provenance(outcome: Outcome) -> Provenance | None:
    if isinstance(outcome, Scored):
        return outcome.prediction.provenance
    return outcome.provenance if isinstance(outcome, NotScored) else None


class ModelChoice(QObject):
    """Part of the session, in the GUI thread; the scores then tell that the model is another."""

    refused = Signal(object)
    """A Problem: why the model was not changed."""
    not_kept = Signal(object)
    """A Problem: why this place's operating points were not changed."""
    kept = Signal(object)
    """The card with the operating points that this place has now."""
    crashed = Signal(object)

    def __init__(
        self, services: Services, job_thread: JobStarter, scores: Scores, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._job_thread = job_thread
        self._scores = scores
        self._changing, self._keeping = Latest(), Latest()

    def use(self, folder: Path) -> None:
        """Install a model folder where it is not, and score with it from now on; every film is scored again."""
        self._change(lambda: self._services.use(folder))

    def roll_back(self) -> None:
        """Score with the model that was in use before."""
        self._change(self._services.roll_back)

    def keep_point(self, card: ModelCard, own: PlacePoint) -> None:
        """Keep an operating point of this place for an installed model; `kept` tells when it is on the disk."""
        self._change_points(lambda: place_points.keep(card, own))

    def remove_point(self, card: ModelCard, name: str) -> None:
        """Remove an operating point of this place."""
        self._change_points(lambda: place_points.remove(card, name))

    def cancel(self) -> None:
        """Hear no more of a change that is under way."""
        self._changing.cancel()
        self._keeping.cancel()

    def _change_points(self, change: Callable[[], ModelCard]) -> None:
        job = self._job_thread.job(lambda: changing_points(change), Priority.NOW)
        self._keeping.start(job, self._on_points, self.crashed)

    @Slot(object)
    def _on_points(self, card: ModelCard | Problem) -> None:
        if isinstance(card, Problem):
            self.not_kept.emit(card)
        else:
            self._scores.take_points(card)
            self.kept.emit(card)

    def _change(self, change: Callable[[], ModelCard]) -> None:
        job = self._job_thread.job(lambda: changing_model(change), Priority.NOW)
        self._changing.start(job, self._on_changed, self.crashed)

    @Slot(object)
    def _on_changed(self, model: ModelCard | Problem) -> None:
        if isinstance(model, Problem):
            self.refused.emit(model)
        else:
            self._scores.set_model(model)
