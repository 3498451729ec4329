"""What tests of a review ask again and again: which film is read, what was said of it, and to wait for it."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from review.verdicts import Verdict
from viewer.review.review_controller import ReviewController

FILMS = ("0.10", "0.95", "0.30", "0.80")
WORST_FIRST = ["0.95", "0.80", "0.30", "0.10"]


def stem(review: ReviewController, row: int) -> str:
    return Path(review.listing.columns.path[row]).stem


def name(review: ReviewController) -> str:
    return stem(review, review.current)


def shown(qtbot: QtBot, review: ReviewController, film: str = "") -> None:
    """Wait until the film that is read, or this one, is on the screen and nothing is being kept."""
    qtbot.waitUntil(
        lambda: not review.navigator.is_held() and not review.keeping.is_saving and film in ("", name(review)),
        timeout=10_000,
    )


def verdict(review: ReviewController, film: str) -> Verdict | None:
    rows = [row for row in range(len(review.listing.columns)) if stem(review, row) == film]
    return review.listing.verdict(rows[0])


def go_to(qtbot: QtBot, review: ReviewController, film: str) -> None:
    review.go_to(next(row for row in range(len(review.listing.columns)) if stem(review, row) == film))
    shown(qtbot, review, film)


def heard(review: ReviewController) -> list[str]:
    """The sentences that the review says from now on."""
    sentences: list[str] = []
    review.said.connect(sentences.append)
    return sentences
