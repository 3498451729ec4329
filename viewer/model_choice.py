"""Changing the model that scores: putting another one into use, and going back to the one before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from imaging.faults import Problem
from inference.card_types import ModelCard
from viewer.jobs import Latest
from viewer.lanes import Lane, Priority
from viewer.scores import Scores
from viewer.works import Services, changing_model


class ModelChoice(QObject):
    """Part of the session, in the GUI thread; the scores then tell that the model is another."""

    refused = Signal(object)
    """A Problem: why the model was not changed."""
    crashed = Signal(object)

    def __init__(self, services: Services, lane: Lane, scores: Scores, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._lane = lane
        self._scores = scores
        self._changing = Latest()

    def use(self, folder: Path) -> None:
        """Install a model folder where it is not, and score with it from now on; every film is scored again."""
        self._change(lambda: self._services.use(folder))

    def roll_back(self) -> None:
        """Score with the model that was in use before."""
        self._change(self._services.roll_back)

    def cancel(self) -> None:
        """Hear no more of a change that is under way."""
        self._changing.cancel()

    def _change(self, change: Callable[[], ModelCard]) -> None:
        job = self._lane.job(lambda: changing_model(change), Priority.NOW)
        job.reported.connect(self._on_changed)
        job.crashed.connect(self.crashed)
        self._changing.start(job)

    @Slot(object)
    def _on_changed(self, model: ModelCard | Problem) -> None:
        if isinstance(model, Problem):
            self.refused.emit(model)
        else:
            self._scores.set_model(model)
