"""Codecs crash, hang and swell in the midst of a folder: one row each, in its place, and the others do not wait."""

from __future__ import annotations

import os
import shutil
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pydicom import uid

from imaging.faults import Code, Problem
from imaging.image import Image
from imaging.workers import pool as pool_module
from imaging.workers.pool import DecoderPool, FrameRead
from inference.decide import leading_label, leading_words
from inference.pipeline import FilesFound, RowDone, judge_files, score_paths
from inference.prediction import Failed, Scored
from inference.render import backdrop, heatmap_png
from inference.score import Scorer
from tests.imaging.builders import film as noise
from tests.imaging.builders import write_film
from tests.inference.conftest import chest, write_chest
from tests.processes import decoders


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Twelve films; what a name says is what `Act` does with it."""
    folder = tmp_path_factory.mktemp("films")
    return [write_chest(folder / f"film {number}.png", number) for number in range(1, 13)]


@dataclass(frozen=True)
class Act:
    """Does what a hostile file does to a codec; gives the sum of the others."""

    crash: str = ""
    hang: str = ""
    log: Path | None = None

    def __call__(self, image: Image) -> int:
        name = image.ref.path.name
        if self.log is not None:
            with self.log.open("a") as log:
                log.write(name + "\n")
        if name == self.crash:
            os.kill(os.getpid(), signal.SIGSEGV)
        if name == self.hang:
            time.sleep(60)
        return int(image.values.sum())


def work(paths: list[Path], act: Act, workers: int = 2, timeout_s: float = 20) -> list[FrameRead[int]]:
    with DecoderPool(workers, timeout_s) as pool:
        found = [reading for reading in pool.work(paths, act) if reading is not None]
        assert pool._busy == 0
    assert not decoders()
    return found


def test_every_film_is_read_once_with_its_digest_and_stamp(films: list[Path]) -> None:
    found = {reading.place: reading for reading in work(films, Act())}
    assert sorted(found) == list(range(12))
    for place, path in enumerate(films):
        reading = found[place]
        assert reading.path == path
        assert reading.result == int((chest(place + 1) * 16).sum())
        assert len(reading.digest) == 64
        assert reading.stamp is not None
        assert (reading.stamp.size, reading.stamp.changed_ns) == (path.stat().st_size, path.stat().st_mtime_ns)
    assert len({reading.digest for reading in found.values()}) == 12


def test_a_codec_that_crashes_costs_one_film(films: list[Path]) -> None:
    found = {reading.path.name: reading.result for reading in work(films, Act(crash="film 4.png"))}
    assert len(found) == 12
    problem = found.pop("film 4.png")
    assert isinstance(problem, Problem)
    assert (problem.code, problem.path) == (Code.CODEC_CRASHED, films[3])
    assert all(isinstance(result, int) for result in found.values())


def test_a_codec_that_hangs_costs_one_film_and_the_others_do_not_wait(films: list[Path]) -> None:
    found = work(films, Act(hang="film 1.png"), timeout_s=1.5)
    assert found[-1].path.name == "film 1.png"
    assert isinstance(found[-1].result, Problem)
    assert found[-1].result.code is Code.CODEC_TIMEOUT
    assert [type(reading.result) for reading in found[:-1]] == [int] * 11


def test_one_worker_alone_gets_over_a_crash_and_a_hang(films: list[Path]) -> None:
    found = work(films, Act(crash="film 2.png", hang="film 3.png"), workers=1, timeout_s=1.0)
    problems = {reading.path.name: reading.result.code for reading in found if isinstance(reading.result, Problem)}
    assert problems == {"film 2.png": Code.CODEC_CRASHED, "film 3.png": Code.CODEC_TIMEOUT}
    assert len(found) == 12


def test_only_so_many_files_are_taken_ahead_of_one_that_hangs(films: list[Path]) -> None:
    taken: list[Path] = []

    def paths() -> Iterator[Path]:
        for path in films:
            taken.append(path)
            yield path

    with DecoderPool(2, timeout_s=60) as pool:
        readings = pool.worker_pool(paths(), Act(hang="film 1.png"), ahead=4).run()
        for reading in readings:
            if reading is None and len(taken) == 5:
                break
        readings.close()
    assert taken == films[:5]


def test_content_that_is_known_is_not_decoded(films: list[Path], tmp_path: Path) -> None:
    log = tmp_path / "decoded"
    with DecoderPool(2) as pool:
        (first,) = [reading for reading in pool.work(films[:1], Act()) if reading is not None]
        known = [
            reading
            for reading in pool.work(films[:3], Act(log=log), lambda digest, _: digest == first.digest)
            if reading is not None and reading.result is None
        ]
    assert [reading.path for reading in known] == films[:1]
    assert known[0].ref == first.ref
    assert sorted(log.read_text().split("\n")) == ["", "film 2.png", "film 3.png"]


def test_each_frame_of_a_film_is_a_reading_and_the_patient_comes_along(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.dcm", noise((3, 20, 30)), uid.JPEGLSLossless)
    found = work([path], Act())
    assert sorted(reading.ref.frame for reading in found if reading.ref) == [0, 1, 2]
    assert {(reading.frames, reading.patient_id) for reading in found} == {(3, "SECRET-1")}


def test_a_file_that_changes_between_its_hash_and_its_pixels_gets_no_result(films: list[Path], tmp_path: Path) -> None:
    path = tmp_path / "film.png"
    shutil.copy(films[0], path)

    def changing(_digest: str, _frames: int) -> bool:
        os.utime(path, ns=(1, 1))
        return False

    with DecoderPool(1) as pool:
        (found,) = [reading for reading in pool.work([path], Act(), changing) if reading is not None]
    assert isinstance(found.result, Problem)
    assert found.result.code is Code.CHANGED_WHILE_READ


def test_a_folder_that_is_gone_is_unreachable_and_a_file_that_is_gone_has_vanished(
    films: list[Path], tmp_path: Path
) -> None:
    found = {reading.path: reading.result for reading in work([films[0], tmp_path / "a", tmp_path / "b" / "c"], Act())}
    assert isinstance(found[films[0]], int)
    codes = [result.code for result in found.values() if isinstance(result, Problem)]
    assert sorted(codes) == [Code.UNREACHABLE, Code.VANISHED]


def test_closing_ends_within_a_second_whatever_hangs(films: list[Path]) -> None:
    with DecoderPool(2, timeout_s=60) as pool:
        readings = pool.work(films, Act(hang="film 2.png"))
        next(readings)
        start = time.monotonic()
        readings.close()
        assert time.monotonic() - start < 1.0
        assert pool._busy == 0


def test_someone_who_waits_for_a_film_that_hangs_is_heard_four_times_a_second(films: list[Path]) -> None:
    with DecoderPool(1, timeout_s=60) as pool:
        readings = pool.work(films[:1], Act(hang="film 1.png"))
        next(readings)
        start = time.monotonic()
        assert [next(readings) for _ in range(4)] == [None] * 4
        assert time.monotonic() - start < 1.5
        readings.close()


def test_rows_are_in_order_though_a_film_is_slow(
    films: list[Path], scorer: Scorer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first film is stopped with its worker; it is the last to be done and the first row."""
    monkeypatch.setattr(pool_module, "_LOOK_S", 1.0)
    with DecoderPool(2, timeout_s=1.0) as pool:
        list(pool.work(films[:4], Act()))
        stopped = pool._idle[-1].process.pid or 0
        os.kill(stopped, signal.SIGSTOP)
        events = list(score_paths(films, scorer, pool))
    rows = [event for event in events if isinstance(event, RowDone)]
    assert [row.position for row in rows] == list(range(12))
    assert [path_of(row) for row in rows] == films
    assert [type(row.outcome) for row in rows].count(Scored) >= 11
    assert any(isinstance(event, FilesFound) and event.complete for event in events)


def path_of(row: RowDone) -> Path | None:
    return row.outcome.problem.path if isinstance(row.outcome, Failed) else row.outcome.ref.path


def test_heat_maps_are_drawn_by_the_workers_as_here(films: list[Path], scorer: Scorer) -> None:
    with DecoderPool(2) as pool:
        events = list(score_paths(films, scorer, pool, heatmaps="abnormal", images=True, pictures=True))
    rows = [event for event in events if isinstance(event, RowDone)]
    assert len(rows) == 12
    for row in rows:
        assert isinstance(row.outcome, Scored)
        assert row.image is not None
        (heat,) = row.outcome.heatmaps.values()
        finding = leading_words(scorer.card, leading_label(scorer.card, row.outcome.prediction.scores))
        picture = heatmap_png(backdrop(row.image), heat, row.outcome.prediction, scorer.card.headline, finding)
        assert dict(row.pictures) == {"abnormal": picture}


def test_the_pipeline_gives_the_bits_of_a_film_scored_alone(films: list[Path], scorer: Scorer) -> None:
    with DecoderPool(2) as pool:
        judged = [one for one in judge_files(films, scorer, pool, images=True) if one is not None]
    assert len(judged) == 12
    for one in judged:
        assert one.image is not None
        alone = scorer.score(one.image)
        assert isinstance(alone, Scored)
        assert isinstance(one.outcome, Scored)
        assert one.outcome.prediction.scores == alone.prediction.scores
