"""A review that tests open and write: the folder of its films, the data folder it is kept in, and its store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from inference.review.store import ReviewStore
from tests.inference.review.store_rows import CARD


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
