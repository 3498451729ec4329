"""Reviews without widgets: on the real store in a folder of its own with a disk that is slow, and in memory."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imaging.faults import Code, Fault, as_told
from review.store import ReviewStore
from review.verdicts import LogEntry, Verdict
from tests.viewer.review.reviewing import FakeReview, columns_of
from viewer.browser.session import Session
from viewer.review.review_controller import ReviewController
from viewer.widgets import theme

OpenReview = Callable[..., ReviewController]


@pytest.fixture
def open_review(qtbot: QtBot, world) -> Iterator[OpenReview]:
    """Reviews of the world's films, each in a session of its own, opened and scored to the end."""
    made: list[ReviewController] = []

    def opened(*films: str, reader: str = "Ada", read_first: bool | None = None) -> ReviewController:
        if films:
            world.films(*films)
        review = ReviewController(Session(world.services()))
        made.append(review)
        review.session.start()
        with qtbot.waitSignal(review.opened):
            review.open(Path("/films"), reader, read_first)
        if not review.read_only:
            qtbot.waitUntil(lambda: review.scoring.finished is not None and not review.scoring.is_running)
        qtbot.waitUntil(lambda: len(review.order) == sum(review.listing.counts().values()))
        return review

    yield opened
    for review in made:
        end(review)


def end(review: ReviewController) -> None:
    """What the window does when it closes."""
    review.session.close()
    review.end()
    assert not review.store.job_thread.is_running()
    assert not review.session.io.is_running()
    assert not review.session.scores.job_thread.is_running()


@pytest.fixture
def review() -> Iterator[FakeReview]:
    """Without a store: three films with scores, one that got none, and a file that failed."""
    theme.apply(QApplication.instance())
    names = ("a/low.png", "a/high.png", "b/middle.dcm", "b/lateral.dcm", "bad.dcm")
    review = FakeReview(columns_of(names, (0.1, 0.9, 0.5, math.nan, math.nan)))
    yield review
    review.session.close()


class SlowStore:
    """Holds back what is to be kept until `gate` is set; fails where `full` says so."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.gate = threading.Event()
        self.full = False
        real = ReviewStore.append

        def append(store: ReviewStore, verdict: Verdict, undoes: int | None = None) -> LogEntry:
            self.gate.wait(10)
            if self.full:
                raise Fault(as_told(Code.DISK_FULL, "The disk is full.", "Make room, then say it again."))
            return real(store, verdict, undoes)

        monkeypatch.setattr(ReviewStore, "append", append)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowStore]:
    slow = SlowStore(monkeypatch)
    yield slow
    slow.gate.set()
