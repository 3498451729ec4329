"""A folder is scored once: what is known is left alone, what is new is not, and nothing that is kept is lost."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from imaging.faults import Code, Fault, as_told
from imaging.workers.pool import DecoderPool
from inference.prediction import Status
from inference.score import Scorer
from review import scoring as run_module
from review.scoring import FolderScored, FolderSearched, Paused, Recorded, RunEvent, score_folder
from review.store import NewRow, ReviewStore
from review.verdicts import STATUSES, Columns
from tests.imaging import builders
from tests.imaging.documents import report
from tests.imaging.states import presentation_state
from tests.inference.conftest import write_chest
from tests.processes import decoders, environment

KILLS = int(os.environ.get("HILUM_KILLS", "4"))


@pytest.fixture(scope="module")
def pool() -> Iterator[DecoderPool]:
    with DecoderPool(2) as one:
        yield one
    assert not decoders()


@pytest.fixture
def films(tmp_path: Path) -> Path:
    """Ten films; number 3 is blank, number 7 is text."""
    folder = tmp_path / "films"
    folder.mkdir()
    for number in range(1, 11):
        write(folder / f"film {number}.png", number)
    Pillow.fromarray(np.zeros((90, 90), np.uint16)).save(folder / "film 3.png")
    (folder / "film 7.png").write_text("no film at all")
    return folder


@pytest.fixture
def store(films: Path, scorer: Scorer, tmp_path: Path) -> Iterator[ReviewStore]:
    with ReviewStore.open(films, scorer.card, root=tmp_path / "data") as opened:
        yield opened


def write(path: Path, seed: int) -> Path:
    return write_chest(path, seed, 100, 90)


def events(store: ReviewStore, scorer: Scorer, pool: DecoderPool) -> list[RunEvent]:
    return list(score_folder(store, scorer, pool))


def finished(store: ReviewStore, scorer: Scorer, pool: DecoderPool) -> FolderScored:
    last = events(store, scorer, pool)[-1]
    assert isinstance(last, FolderScored)
    return last


def here(columns: Columns) -> list[tuple[str, int]]:
    """Path and copies of the films that are in the folder, in its order."""
    rows = [row for row in range(len(columns)) if columns.here[row]]
    rows.sort(key=lambda row: int(columns.place[row]))
    return [(columns.path[row], int(columns.copies[row])) for row in rows]


def test_a_folder_is_scored_in_its_order_and_every_row_is_kept_before_it_is_said(
    store: ReviewStore, scorer: Scorer, pool: DecoderPool
) -> None:
    said: set[int] = set()
    last: RunEvent | None = None
    for last in score_folder(store, scorer, pool):
        if isinstance(last, Recorded):
            said |= set(last.columns.film.tolist())
            assert said <= set(store.columns().film.tolist())
            assert last.done <= last.total == 10
    assert last == FolderScored(scored=8, not_scored=1, failed=1, known=0)
    columns = store.columns()
    assert said == set(columns.film.tolist())
    assert here(columns) == [(f"film {number}.png", 1) for number in range(1, 11)]
    statuses = {columns.path[row]: STATUSES[columns.status[row]] for row in range(10)}
    assert statuses["film 3.png"] is Status.NOT_SCORED
    assert statuses["film 7.png"] is Status.FAILED


def test_known_files_are_not_read_again(store: ReviewStore, scorer: Scorer, pool: DecoderPool) -> None:
    events(store, scorer, pool)
    before = store.columns()

    again = events(store, scorer, pool)

    assert [event for event in again if isinstance(event, FolderSearched)] == [FolderSearched(10, 10, complete=True)]
    assert again[-1] == FolderScored(0, 0, 0, 10)
    np.testing.assert_array_equal(store.columns().scored_at, before.scored_at)


def test_a_run_that_was_stopped_goes_on_where_it_was(
    store: ReviewStore, scorer: Scorer, pool: DecoderPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_module, "_ROWS_AT_ONCE", 2)
    run = score_folder(store, scorer, pool)
    for event in run:
        if isinstance(event, Recorded):
            break
    start = time.monotonic()
    run.close()
    assert time.monotonic() - start < 1.0
    kept = len(store.columns())
    assert 2 <= kept < 10

    last = finished(store, scorer, pool)

    assert last.known == kept
    assert last.scored + last.not_scored + last.failed == 10 - kept
    assert len(store.columns()) == 10


def test_a_file_that_is_added_in_front_moves_the_known_ones_back(
    store: ReviewStore, films: Path, scorer: Scorer, pool: DecoderPool
) -> None:
    events(store, scorer, pool)
    shutil.copy(films / "film 5.png", films / "film 0.png")
    write(films / "film 2b.png", 102)

    seen = [event.columns for event in events(store, scorer, pool) if isinstance(event, Recorded)]

    columns = store.columns().in_folder_order()
    assert columns.path == [f"film {number}.png" for number in (0, 1, 2, "2b", 3, 4, 6, 7, 8, 9, 10)]
    assert len(set(columns.place.tolist())) == len(columns)
    told = {film: place for one in seen for film, place in zip(one.film.tolist(), one.place.tolist(), strict=True)}
    assert told == dict(zip(columns.film.tolist(), columns.place.tolist(), strict=True))


def test_changed_added_moved_copied_and_deleted_files(
    store: ReviewStore, films: Path, scorer: Scorer, pool: DecoderPool
) -> None:
    events(store, scorer, pool)
    first = dict(zip(store.columns().path, store.columns().film.tolist(), strict=True))
    write(films / "film 1.png", 101)
    write(films / "film 11.png", 111)
    (films / "inner").mkdir()
    (films / "film 2.png").rename(films / "inner" / "moved.png")
    shutil.copy(films / "film 4.png", films / "film 4 again.png")
    (films / "film 5.png").unlink()

    last = finished(store, scorer, pool)

    assert (last.scored, last.not_scored, last.failed) == (2, 0, 0)
    columns = store.columns()
    now = {
        path: film for path, film, there in zip(columns.path, columns.film.tolist(), columns.here, strict=True) if there
    }
    assert now["inner/moved.png"] == first["film 2.png"]
    assert now["film 1.png"] != first["film 1.png"]
    assert sorted(store.files(first["film 4.png"])) == ["film 4 again.png", "film 4.png"]
    assert first["film 5.png"] not in now.values()
    assert "film 11.png" in now
    assert finished(store, scorer, pool) == FolderScored(0, 0, 0, 11)


def test_the_same_content_twice_is_scored_once(films: Path, scorer: Scorer, pool: DecoderPool, tmp_path: Path) -> None:
    for number in range(5):
        shutil.copy(films / "film 1.png", films / f"copy {number}.png")
    with ReviewStore.open(films, scorer.card, root=tmp_path / "other") as store:
        last = finished(store, scorer, pool)
        assert (last.scored, last.known) == (8, 5)
        assert len(store.columns()) == 10
        assert len(store.files(int(store.columns().film[store.columns().copies == 6][0]))) == 6
        assert finished(store, scorer, pool) == FolderScored(0, 0, 0, 15)


def test_the_source_folder_is_only_read(store: ReviewStore, films: Path, scorer: Scorer, pool: DecoderPool) -> None:
    def seen() -> dict[str, tuple[int, int, bytes]]:
        paths = sorted(films.rglob("*"))
        return {path.name: (path.stat().st_mtime_ns, path.stat().st_size, path.read_bytes()) for path in paths}

    before, folder = seen(), films.stat().st_mtime_ns
    films.chmod(0o555)
    try:
        finished(store, scorer, pool)
    finally:
        films.chmod(0o755)
    assert (seen(), films.stat().st_mtime_ns) == (before, folder)


def test_a_folder_that_is_gone_pauses_the_run_and_no_film_is_gone(
    store: ReviewStore, films: Path, scorer: Scorer, pool: DecoderPool
) -> None:
    events(store, scorer, pool)
    away = films.rename(films.parent / "away")
    (paused,) = events(store, scorer, pool)
    assert isinstance(paused, Paused)
    assert paused.problem.code is Code.UNREACHABLE
    assert store.columns().here.all()
    away.rename(films)
    assert finished(store, scorer, pool).known == 10


def test_reports_and_presentation_states_are_no_films_of_a_review(
    store: ReviewStore, films: Path, scorer: Scorer, pool: DecoderPool
) -> None:
    own = builders.dataset(builders.film())
    builders.write(films / "a report.dcm", report(own))
    builders.write(films / "a copy of it.dcm", report(own))
    builders.write(films / "a state.dcm", presentation_state(own))
    done = finished(store, scorer, pool)
    assert (done.not_scored, done.failed) == (1, 1)
    assert here(store.columns()) == [(f"film {number}.png", 1) for number in range(1, 11)]
    again = finished(store, scorer, pool)
    assert (again.known, again.not_scored, again.failed) == (10, 0, 0)


def test_a_folder_that_vanishes_midway_pauses_the_run_and_goes_on_later(
    store: ReviewStore, films: Path, scorer: Scorer, pool: DecoderPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_module, "_ROWS_AT_ONCE", 1)
    away, last = films.parent / "away", None
    for last in score_folder(store, scorer, pool):
        if isinstance(last, Recorded) and films.exists():
            films.rename(away)
    assert isinstance(last, Paused)
    assert last.problem.code is Code.UNREACHABLE
    assert store.columns().here.all()

    away.rename(films)
    finished(store, scorer, pool)

    columns = store.columns()
    assert here(columns) == [(f"film {number}.png", 1) for number in range(1, 11)]
    assert [STATUSES[status] for status in columns.status].count(Status.SCORED) == 8


def test_a_full_disk_pauses_the_run_and_what_was_kept_stays(
    store: ReviewStore, scorer: Scorer, pool: DecoderPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_module, "_ROWS_AT_ONCE", 3)
    record = ReviewStore.record
    calls: list[int] = []

    def full(self: ReviewStore, rows: list[NewRow]) -> Columns:
        calls.append(len(rows))
        if len(calls) == 2:
            raise Fault(as_told(Code.DISK_FULL, "The disk is full.", "Make room."))
        return record(self, rows)

    monkeypatch.setattr(ReviewStore, "record", full)
    last = events(store, scorer, pool)[-1]
    assert isinstance(last, Paused)
    assert last.problem.code is Code.DISK_FULL
    assert len(store.columns()) == calls[0]

    assert finished(store, scorer, pool).known == calls[0]
    assert len(store.columns()) == 10


@pytest.mark.skipif(sys.platform == "win32", reason="links and names as POSIX has them")
def test_link_loops_and_names_that_are_no_text(
    store: ReviewStore, films: Path, scorer: Scorer, pool: DecoderPool
) -> None:
    (films / "loop").symlink_to(films)
    shutil.copy(films / "film 1.png", os.fsencode(films) + b"/b\xff.png")
    (films / "🫁 רנטגן.png").write_bytes((films / "film 2.png").read_bytes())
    last = finished(store, scorer, pool)
    assert last.scored + last.not_scored + last.failed == 10
    assert last.known == 2
    assert {int(copies) for copies in store.columns().copies} == {1, 2}
    assert finished(store, scorer, pool) == FolderScored(0, 0, 0, 12)


def test_a_file_that_could_not_be_read_is_asked_again(
    store: ReviewStore, films: Path, scorer: Scorer, pool: DecoderPool
) -> None:
    (films / "film 8.png").unlink()
    (films / "film 8.png").symlink_to(films / "nowhere")
    assert finished(store, scorer, pool).failed == 2
    (films / "film 8.png").unlink()
    write(films / "film 8.png", 8)
    assert finished(store, scorer, pool) == FolderScored(1, 0, 0, 9)
    assert len(store.columns()) == 10


SCRIPT = """
import sys, inference
from pathlib import Path
from imaging.workers.pool import DecoderPool
from review import scoring
from review.scoring import Recorded, score_folder
from review.store import ReviewStore
from inference.score import Scorer
scoring._ROWS_AT_ONCE = 2
if __name__ == "__main__":
    scorer = Scorer.open(Path(sys.argv[1]), "cpu")
    with ReviewStore.open(Path(sys.argv[2]), scorer.card, root=Path(sys.argv[3])) as store, DecoderPool(2) as pool:
        print("begun", flush=True)
        for event in score_folder(store, scorer, pool):
            if isinstance(event, Recorded):
                print(*event.columns.film.tolist(), flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of POSIX")
def test_kill_9_at_any_moment_loses_no_row_that_was_said_and_doubles_none(
    films: Path, scorer: Scorer, pool: DecoderPool, tiny_model: Path, tmp_path: Path
) -> None:
    for number in range(11, 61):
        write(films / f"film {number}.png", number)
    script = tmp_path / "run.py"
    script.write_text(SCRIPT)
    generator = random.Random(1)
    root = tmp_path / "data"
    for kill in range(KILLS):
        if kill % 4 == 0:
            shutil.rmtree(root, ignore_errors=True)
        said = killed(script, [tiny_model, films, root], generator.uniform(0, 0.8))
        with ReviewStore.open(films, scorer.card, root=root) as store:
            assert not store.recovered
            columns = store.columns()
        assert said <= set(columns.film.tolist())
        assert len(set(columns.path)) == len(columns)
    with ReviewStore.open(films, scorer.card, root=root) as store:
        finished(store, scorer, pool)
        assert [path for path, _ in here(store.columns())] == [f"film {number}.png" for number in range(1, 61)]
        assert store.columns().copies.tolist() == [1] * 60


def killed(script: Path, arguments: list[Path], after_s: float) -> set[int]:
    """Films that a process said were kept, before it was killed so many seconds after it began."""
    command = [sys.executable, str(script), *map(str, arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment()) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "begun\n"
        time.sleep(after_s)
        process.send_signal(signal.SIGKILL)
        lines = process.stdout.read().split("\n")
    return {int(word) for line in lines[:-1] for word in line.split()}
