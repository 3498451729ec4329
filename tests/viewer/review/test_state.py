"""A review without a window: what keys say of which film, when it is kept, and what is found again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from imaging.faults import Code, Fault, Problem
from inference.review.listing import Flag, Query, Sort
from inference.review.store import ReviewStore
from inference.review.types import Region, ReviewLabel, Role, Said, Shape, State, Verdict
from inference.types import Extent
from tests.viewer.review.conftest import end
from viewer.review.state import Review

FILMS = ("0.10", "0.95", "0.30", "0.80")


def name(review: Review) -> str:
    return Path(review.listing.columns.path[review.current]).stem


def shown(qtbot: QtBot, review: Review) -> None:
    """Wait until the film that is read is on the screen and nothing is being kept."""
    qtbot.waitUntil(lambda: not review._is_held() and not review.keeping.is_saving)


def said(review: Review, film: str) -> Verdict | None:
    rows = [row for row, path in enumerate(review.listing.columns.path) if Path(path).stem == film]
    return review.listing.verdict(rows[0])


def go_to(qtbot: QtBot, review: Review, film: str) -> None:
    review.go_to(next(row for row, path in enumerate(review.listing.columns.path) if Path(path).stem == film))
    shown(qtbot, review)


def test_the_worst_film_comes_first(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS)
    assert [Path(review.listing.columns.path[row]).stem for row in review.order] == ["0.95", "0.80", "0.30", "0.10"]
