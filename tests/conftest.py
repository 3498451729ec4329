"""What tests of every package share: the real films, where they are, and a folder to write to."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

import inference  # noqa: F401  # sets how torch's threads wait, which must be said before torch is loaded
from imaging import program_log

settings.register_profile("hilum", deadline=None)  # tests wait for answers, not for time
settings.load_profile("hilum")

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"


def pytest_collection_finish() -> None:
    """Modules and tests stay to the end: the collector need not look through millions of their objects in each test."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real films beside the checkout; the test is skipped where it is absent."""
    if not (SHARED / "data").is_dir():
        pytest.skip("the real films are not beside this checkout")
    return SHARED


@pytest.fixture(scope="session", autouse=True)
def no_users_log(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What is logged here and in processes begun here does not go into the log of who runs the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))
        yield


@pytest.fixture
def logged(tmp_path: Path) -> Iterator[Callable[[], list[str]]]:
    """Gives what was logged since, each line from the name of its logger on."""
    file = tmp_path / "log" / "hilum.log"
    program_log.begin(file)
    yield lambda: [
        line.partition(" hilum.")[2] for line in (file.read_text("utf-8") if file.exists() else "").splitlines()
    ]
    program_log.end()


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An empty folder to write to."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder
