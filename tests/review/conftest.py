"""A review that tests open and write: the folder of its films, the data folder it is kept in, and its store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from review.store import ReviewStore
from review.verdicts import Agreed
from tests.inference.conftest import chest_gate, home, scorer, tiny_model
from tests.review.handed import A_BOX, adjudicate, make_review, say
from tests.review.store_rows import CARD

__all__ = ["chest_gate", "home", "scorer", "tiny_model"]
"""Fixtures that tests of a review share with those of scoring."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of films; the store never looks into it."""
    path = tmp_path / "films of the ward"
    path.mkdir()
    return path


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The user's data folder."""
    return tmp_path / "data"


@pytest.fixture
def store(folder: Path, root: Path) -> Iterator[ReviewStore]:
    """A review that is open to write."""
    with ReviewStore.open(folder, CARD, root=root) as opened:
        yield opened


@pytest.fixture
def review(tmp_path: Path) -> Iterator[ReviewStore]:
    """Five films: 1 both call abnormal, 2 they differ on, 3 differed on and settled, 4 Ada is unsure of, 5 unread."""
    with make_review(tmp_path, (0.9, 0.6, 0.3, 0.48, 0.1)) as store:
        say(store, 1, Agreed.AGREE, "abnormal", note="left base", key_image=True, regions=(A_BOX,))
        say(store, 1, Agreed.AGREE, "abnormal", "Björn", score_visible=False)
        say(store, 2, Agreed.AGREE, "abnormal")
        say(store, 2, Agreed.OVERRIDE, "normal", "Björn")
        say(store, 3, Agreed.AGREE, "normal")
        say(store, 3, Agreed.OVERRIDE, "abnormal", "Björn")
        adjudicate(store, 3, Agreed.OVERRIDE, "abnormal")
        say(store, 4, Agreed.UNSURE)
        yield store
