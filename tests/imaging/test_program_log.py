"""The program's log: what is in it, that it stays small and names nobody, and that it never does harm."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from imaging import program_log
from imaging.faults import Code, Fault
from imaging.image import Image, ImageRef
from imaging.program_log import EARLIER_FILES, LARGEST_BYTES
from imaging.reading.read import read_refs
from imaging.specimens import write_specimen
from imaging.workers.pool import DecoderPool
from tests.processes import run_python

WARD = "Doe^Jane"
LINE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ (INFO|WARNING|ERROR) hilum\.\w+: .+")


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    file = tmp_path / "logs" / "hilum.log"
    program_log.begin(file)
    yield file
    program_log.end()


@pytest.fixture
def packed(tmp_path: Path) -> ImageRef:
    from pydicom.uid import RLELossless

    path = tmp_path / WARD / "film.dcm"
    path.parent.mkdir()
    write_specimen(path, RLELossless)
    return read_refs(path)[0]


def lines(file: Path) -> list[str]:
    found = file.read_text("utf-8").splitlines() if file.exists() else []
    assert all(LINE.fullmatch(line) for line in found), found
    assert WARD not in " ".join(found)
    return found


def test_nothing_is_written_before_there_is_something(file: Path) -> None:
    assert not file.parent.exists()
    program_log.log("models").info("one is in use")
    program_log.log("models").info("another is in use")
    assert [line.partition(" INFO ")[2] for line in lines(file)] == [
        "hilum.models: one is in use",
        "hilum.models: another is in use",
    ]


def test_an_unexpected_error_is_logged_by_type_and_place_without_its_message(file: Path) -> None:
    try:
        raise ValueError(f"/{WARD}/film.dcm")
    except ValueError as error:
        program_log.unexpected("window", error)
    (line,) = lines(file)
    assert re.search(r"ERROR hilum.window: Unexpected ValueError at \S*test_program_log:\d+$", line)


def test_what_repeats_is_written_once_and_counted(file: Path) -> None:
    for _ in range(1000):
        program_log.log("score").info("A film was refused by the input gate: %s", Code.BLANK)
    program_log.log("score").info("A film was refused by the input gate: %s", Code.COLOR)
    program_log.end()
    said = [line.partition("hilum.score: ")[2] for line in lines(file)]
    assert said == [
        "A film was refused by the input gate: blank",
        "The line before came 999 times more.",
        "A film was refused by the input gate: color",
    ]


def test_what_repeats_last_is_counted_at_the_end(file: Path) -> None:
    for _ in range(3):
        program_log.log("score").info("again")
    program_log.end()
    assert [line.partition("hilum.score: ")[2] for line in lines(file)][1:] == ["The line before came 2 times more."]


def test_the_files_stay_within_their_bounds(file: Path) -> None:
    for number in range(4 * LARGEST_BYTES // 10_000):
        program_log.log("score").info("%06d %s", number, "x" * 10_000)
    found = sorted(path.name for path in file.parent.iterdir())
    assert found == ["hilum.log", *(f"hilum.log.{place}" for place in range(1, EARLIER_FILES + 1))]
    assert all(path.stat().st_size <= LARGEST_BYTES for path in file.parent.iterdir())
    program_log.forget(file)
    assert list(file.parent.iterdir()) == []


def test_two_processes_write_to_one_file_whichever_begins_a_new_one(file: Path) -> None:
    other = f"""
from pathlib import Path
from imaging import program_log
program_log.begin(Path({str(file)!r}))
program_log.log("x").info("theirs")
"""
    program_log.log("x").info("ours")
    assert run_python("-c", other).returncode == 0
    file.rename(file.with_name("hilum.log.1"))  # as another process does when it is full
    program_log.log("x").info("ours again")
    assert run_python("-c", other).returncode == 0
    assert [len(lines(one)) for one in (file.with_name("hilum.log.1"), file)] == [2, 2]


@pytest.mark.parametrize("kind", ["a file in the way", "no permission"])
def test_a_folder_that_cannot_be_written_does_no_harm(
    tmp_path: Path, kind: str, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "logs"
    if kind == "a file in the way":
        folder.write_text("")
    else:
        folder.mkdir(mode=0o500)
        if os.access(folder, os.W_OK):
            pytest.skip("this user may write everywhere")
    program_log.begin(folder / "hilum.log")
    try:
        for number in range(3):
            program_log.log("x").error("%d", number)
        program_log.log("x").error("2")
    finally:
        program_log.end()
    program_log.forget(folder / "hilum.log")
    assert capfd.readouterr() == ("", "")


def test_without_a_log_nothing_is_said(capfd: pytest.CaptureFixture[str]) -> None:
    program_log.end()
    program_log.log("x").error("to nobody")
    assert capfd.readouterr() == ("", "")


def test_a_decoder_that_is_lost_is_logged_once_and_not_its_film(file: Path, packed: ImageRef) -> None:
    with DecoderPool() as pool:
        worker = pool.take()
        assert worker.is_up()
        worker.process.kill()
        worker.process.join(5)
        worker.begin(packed, 5)
        with pytest.raises(Fault):
            worker.finish()
        pool.give_back(worker)
    (line,) = lines(file)
    assert "WARNING hilum.workers: A process that reads films ended by itself (exit code -9)" in line


@dataclass(frozen=True)
class Ending:
    """What ends the process that it is done in."""

    def __call__(self, _image: Image) -> None:
        os._exit(3)


def test_a_worker_that_is_lost_among_many_films_is_logged_once(file: Path, packed: ImageRef) -> None:
    with DecoderPool() as pool:
        found = [reading for reading in pool.work([packed.path], Ending()) if reading is not None]
    assert len(found) == 1
    (line,) = lines(file)
    assert "WARNING hilum.workers: A process that reads films ended by itself" in line
