"""What tests of every package share: the real films, where they are, and a folder to write to."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

import inference  # noqa: F401  # sets how torch's threads wait, which must be said before torch is loaded

settings.register_profile("hilum", deadline=None)  # tests wait for answers, not for time
settings.load_profile("hilum")

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real films beside the checkout; the test is skipped where it is absent."""
    if not (SHARED / "data").is_dir():
        pytest.skip("the real films are not beside this checkout")
    return SHARED


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An empty folder to write to."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder
