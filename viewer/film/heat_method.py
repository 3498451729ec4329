"""The heat map of the film that is shown by another method than the model's own: made beside the window when asked."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

from imaging.faults import Problem
from imaging.image import Image, ImageRef
from inference.explain.methods import Explaining, Method
from inference.models.card import ModelCard
from inference.prediction import Heatmap
from viewer.jobs.job_thread import Latest
from viewer.jobs.scores import Scores

OWN = Method.GRAD_CAM
"""The model's own way: made with every score, in closed form."""

_Asked: TypeAlias = tuple[ImageRef, str, Method, str]
"""A film, a label, a method, and the digest of the model."""


class HeatMethod(QObject):
    """Part of the session, in the GUI thread: the method chosen, and its maps of one film as far as they are made."""

    changed = Signal()
    """Another method, a map, how far one is, or why there is none."""
    crashed = Signal(object)

    def __init__(self, scores: Scores, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.method = OWN
        self.progress: Explaining | None = None
        self.problem: Problem | None = None
        self._scores = scores
        self._work = Latest()
        self._asked: _Asked | None = None
        self._maps: dict[_Asked, Heatmap] = {}
        scores.model_changed.connect(self._forget)

    def choose(self, method: Method) -> None:
        """Another method from now on; what was being made by the one before is given up."""
        if method is not self.method:
            self.method = method
            self._stop()
            self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Give up the map that is being made, and go back to the model's own."""
        self.choose(OWN)

    def explain(self, image: Image | None, label: str, card: ModelCard | None = None) -> None:
        """Have this film's map of a label by one of the models, unless it is there; None: no map is wanted now."""
        if image is None or self.method is OWN:
            self._stop()
            return
        asked = (image.ref, label, self.method, _digest(card))
        if asked == self._asked:
            return
        self._stop()
        self._maps = {known: heat for known, heat in self._maps.items() if known[0] == image.ref}
        self._asked = asked
        if asked in self._maps:
            return
        job = self._scores.explaining(image, label, self.method, card)
        if job is None:
            return
        self.progress = Explaining(0, 1)
        self._work.start(job, self._on_event, self.crashed, self._on_end)
        self.changed.emit()

    def heatmap(self, ref: ImageRef, label: str, card: ModelCard | None = None) -> Heatmap | None:
        """The map of a film by one of the models, where it is made."""
        return self._maps.get((ref, label, self.method, _digest(card)))

    def _stop(self) -> None:
        self._work.cancel()
        self._asked, self.progress, self.problem = None, None, None

    @Slot()
    def _forget(self) -> None:
        """Another model: the job thread is silent about what was under way, and maps of the one before are nobody's."""
        self._stop()
        self._maps.clear()
        self.changed.emit()

    @Slot(object)
    def _on_event(self, event: Explaining | Heatmap | Problem) -> None:
        if isinstance(event, Explaining):
            self.progress = event
        elif isinstance(event, Problem):
            self.problem = event
        elif self._asked is not None:
            self._maps[self._asked] = event
        self.changed.emit()

    @Slot()
    def _on_end(self) -> None:
        self.progress = None
        self.changed.emit()


def _digest(card: ModelCard | None) -> str:
    return "" if card is None else card.weights_sha256
