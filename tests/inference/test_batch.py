"""Rows of a batch: one for each frame or broken file, in order, whatever the files do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from imaging.faults import Code, Fault, as_told
from imaging.image import ImageRef
from imaging.workers.pool import DecoderPool
from inference.pipeline import BatchDone, FilesFound, RowDone, score_paths
from inference.prediction import Failed, NotScored, Scored
from inference.score import Scorer
from inference.table import key
from tests.imaging.builders import dataset, film, write
from tests.imaging.documents import report
from tests.inference.conftest import write_chest, write_films


@pytest.fixture(scope="module")
def pool() -> Iterator[DecoderPool]:
    with DecoderPool(workers=2) as one:
        yield one


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Films 1 to 12; number 3 is blank, 5 is cut short, 7 is text."""
    return write_films(tmp_path, 12)


def rows(folder: Path, scorer: Scorer, pool: DecoderPool, **options: object) -> tuple[list[RowDone], BatchDone]:
    events = list(score_paths([folder], scorer, pool, **options))
    assert isinstance(events[0], FilesFound)
    done = events[-1]
    assert isinstance(done, BatchDone)
    return [event for event in events if isinstance(event, RowDone)], done


def test_every_file_is_one_row_in_the_order_of_names(folder: Path, scorer: Scorer, pool: DecoderPool) -> None:
    found, done = rows(folder, scorer, pool)
    assert [event.position for event in found] == list(range(12))
    assert {event.total for event in found} == {12}
    kinds = {event.position + 1: event.outcome for event in found}
    assert [number for number, outcome in kinds.items() if isinstance(outcome, NotScored)] in ([3], [3, 5])
    assert isinstance(kinds[7], Failed)
    assert kinds[7].problem.code is Code.NOT_AN_IMAGE
    assert done.scored + done.not_scored + done.failed == 12
    for number, outcome in kinds.items():
        path = outcome.ref.path if outcome.ref else outcome.problem.path
        assert path is not None
        assert path.name == f"film {number}.png"


def test_scores_are_those_of_a_film_alone(folder: Path, scorer: Scorer, pool: DecoderPool) -> None:
    found, _ = rows(folder, scorer, pool, images=True)
    scored = [event for event in found if isinstance(event.outcome, Scored)]
    assert len(scored) > 5
    for event in scored:
        assert event.image is not None
        alone = scorer.score(event.image)
        assert isinstance(alone, Scored)
        assert isinstance(event.outcome, Scored)
        assert alone.prediction.scores == event.outcome.prediction.scores
        assert alone.prediction.score == event.outcome.prediction.score


def test_films_are_kept_only_where_they_are_asked_for(folder: Path, scorer: Scorer, pool: DecoderPool) -> None:
    found, _ = rows(folder, scorer, pool)
    assert all(event.image is None for event in found)


def test_rows_done_before_are_left_out_and_counted(folder: Path, scorer: Scorer, pool: DecoderPool) -> None:
    earlier = {key(ImageRef(folder / f"film {number}.png")) for number in (1, 2, 12)}
    found, done = rows(folder, scorer, pool, done=earlier)
    assert [event.position + 1 for event in found] == [3, 4, 5, 6, 7, 8, 9, 10, 11]
    assert done.skipped == 3


def test_a_batch_can_be_stopped_at_any_event(folder: Path, scorer: Scorer, pool: DecoderPool) -> None:
    events = score_paths([folder], scorer, pool)
    assert isinstance(next(events), FilesFound)
    assert any(isinstance(event, RowDone) for event in events)
    events.close()
    assert list(events) == []


def test_no_memory_is_a_row_and_not_the_end(
    folder: Path, scorer: Scorer, pool: DecoderPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise Fault(as_told(Code.OUT_OF_MEMORY, "No memory."))

    monkeypatch.setattr(scorer.engine, "forward", full)
    found, done = rows(folder, scorer, pool)
    assert done.scored == 0
    codes = [event.outcome.problem.code for event in found if isinstance(event.outcome, NotScored)]
    assert codes.count(Code.OUT_OF_MEMORY) == 9
    assert len(found) == 12


def test_a_report_beside_films_is_a_row_that_did_not_fail(tmp_path: Path, scorer: Scorer, pool: DecoderPool) -> None:
    write(tmp_path / "report.dcm", report(dataset(film())))
    *_, row, done = score_paths([tmp_path], scorer, pool)
    assert isinstance(row, RowDone)
    assert isinstance(row.outcome, NotScored)
    assert row.outcome.problem.code is Code.OTHER_OBJECT
    assert isinstance(done, BatchDone)
    assert done.failed == 0


def test_the_index_of_a_disk_is_a_row_that_did_not_fail(tmp_path: Path, scorer: Scorer, pool: DecoderPool) -> None:
    write_chest(tmp_path / "film.png", 1)
    (tmp_path / "DICOMDIR").write_bytes(b"an index")
    events = list(score_paths([tmp_path], scorer, pool))
    index, film = (event.outcome for event in events if isinstance(event, RowDone))
    assert isinstance(index, NotScored)
    assert index.problem.code is Code.INDEX
    assert film.ref is not None
    assert film.ref.path == tmp_path / "film.png"
    done = events[-1]
    assert isinstance(done, BatchDone)
    assert done.failed == 0
