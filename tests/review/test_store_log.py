from __future__ import annotations

import re
import sqlite3
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inference.prediction import Extent
from review.log import Steps, before, holds, steps
from review.store import ReviewStore
from review.verdicts import Agreed, LogEntry, Region, Role, Shape, Verdict
from tests.review.store_rows import CARD, make_row, say, state_of

FILMS = 4


@pytest.fixture
def store(tmp_path: Path):
    """A review of four films."""
    with ReviewStore.open(tmp_path / "films", CARD, root=tmp_path / "data") as opened:
        opened.record([make_row(tmp_path / "films", number) for number in range(FILMS)])
        yield opened


def test_a_verdict_comes_back_with_all_that_was_said(store: ReviewStore) -> None:
    region = Region(Shape.ELLIPSE, Extent(1.5, 2.0, 30.25, 40.0))
    verdict = Verdict(
        *(2, "Dr. Ö. 🩻", Agreed.OVERRIDE, "abnormal", 'left "upper" lobe\n', True),
        *((region, Region(Shape.BOX, Extent(0, 0, 1, 1))), False, "2026-01-02T03:04:05.678Z", 12.5, Role.ADJUDICATOR),
    )
    assert store.append(verdict) == LogEntry(1, verdict)
    assert list(store.log()) == [LogEntry(1, verdict)]
    assert store.verdicts() == {(2, "Dr. Ö. 🩻", "adjudicator"): LogEntry(1, verdict)}


def test_the_moment_is_set_where_none_is_given(store: ReviewStore) -> None:
    entry = store.append(say(1))
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", entry.verdict.at)
    assert list(store.log()) == [entry]


def test_the_last_entry_of_a_film_a_reader_and_a_role_holds(store: ReviewStore) -> None:
    store.append(say(1, "ann"))
    bob = store.append(say(1, "bob", Agreed.OVERRIDE, label="abnormal"))
    ann = store.append(say(1, "ann", Agreed.UNSURE, label=""))
    chair = store.append(say(1, "ann", role=Role.ADJUDICATOR))
    assert store.verdicts() == {(1, "ann", "reader"): ann, (1, "bob", "reader"): bob, (1, "ann", "adjudicator"): chair}
    assert store.readers() == ("ann", "bob")


def test_the_log_is_read_on_from_any_number(store: ReviewStore) -> None:
    entries = [store.append(say(1 + number % FILMS, note=str(number))) for number in range(1030)]
    assert list(store.log()) == entries
    assert list(store.log(after=1000)) == entries[1000:]
    assert list(store.log(after=1030)) == []


@pytest.mark.parametrize("statement", ["UPDATE verdict SET note = 'other'", "DELETE FROM verdict"])
def test_nothing_that_was_said_can_be_changed_or_taken_away(store: ReviewStore, statement: str) -> None:
    entry = store.append(say(1))
    with pytest.raises(sqlite3.IntegrityError, match="only grows"):
        store._connection.execute(statement)
    assert list(store.log()) == [entry]


def test_taking_back_says_again_what_was_said_before(store: ReviewStore) -> None:
    first = store.append(say(1, note="clear"))
    second = store.append(say(1, said=Agreed.OVERRIDE, label="abnormal"))
    back = store.append(before(store.log(), second.seq), undoes=second.seq)
    assert (back.undoes, back.verdict) == (2, first.verdict)
    assert store.verdicts()[1, "ann", "reader"] == back
    nothing = before(store.log(), first.seq)
    assert nothing == Verdict(1, "ann", None)
    with pytest.raises(KeyError):
        before(store.log(), 99)


def test_undo_and_redo_go_on_after_another_start(store: ReviewStore) -> None:
    def take_back(seq: int) -> int:
        return store.append(before(store.log(), seq), undoes=seq).seq

    assert steps(store.log(), "ann") == Steps((), ())
    for film in (1, 2, 3):
        store.append(say(film))
    store.append(say(1, "bob"))
    assert steps(store.log(), "ann") == Steps((1, 2, 3), ())
    assert take_back(3) == 5
    assert take_back(2) == 6
    assert steps(store.log(), "ann") == Steps((1,), (5, 6))
    assert take_back(6) == 7
    assert steps(store.log(), "ann") == Steps((1, 7), (5,))
    assert store.verdicts()[2, "ann", "reader"].verdict.said is Agreed.AGREE
    assert take_back(7) == 8
    assert steps(store.log(), "ann") == Steps((1,), (5, 8))
    store.append(say(3, said=Agreed.UNSURE, label=""))
    assert steps(store.log(), "ann") == Steps((1, 9), ())
    assert steps(store.log(), "bob") == Steps((4,), ())
    assert steps(store.log(), "ann", Role.ADJUDICATOR) == Steps((), ())


_numbers = st.floats(-1e6, 1e6)
_regions = st.builds(
    Region, st.sampled_from(Shape), st.builds(Extent, left=_numbers, top=_numbers, right=_numbers, bottom=_numbers)
)
_text = st.text(st.characters(codec="utf-8"), max_size=12)
_verdicts = st.builds(
    Verdict,
    film=st.integers(1, FILMS),
    reader=st.sampled_from(["ann", "bob", "Ωmega"]),
    said=st.none() | st.sampled_from(Agreed),
    label=_text,
    note=_text,
    key_image=st.booleans(),
    regions=st.lists(_regions, max_size=3).map(tuple),
    score_visible=st.booleans(),
    at=st.sampled_from(["", "2026-02-03T04:05:06.007Z"]),
    seconds=st.floats(0, 1e5),
    role=st.sampled_from(Role),
)


@settings(max_examples=25)
@given(st.lists(st.tuples(_verdicts, st.booleans()), max_size=12), st.sets(st.integers(0, 11)))
def test_any_log_gives_the_same_state_after_another_start(said: list[tuple[Verdict, bool]], restarts: set[int]) -> None:
    with tempfile.TemporaryDirectory() as name:
        films, root = Path(name) / "films", Path(name) / "data"
        store = ReviewStore.open(films, CARD, root=root)
        store.record([make_row(films, number) for number in range(FILMS)])
        entries: list[LogEntry] = []
        for place, (verdict, undoes) in enumerate(said):
            entries.append(store.append(verdict, undoes=entries[-1].seq if undoes and entries else None))
            if place in restarts:
                state = state_of(store)
                store.close()
                store = ReviewStore.open(films, CARD, root=root)
                assert state_of(store) == state
        assert list(store.log()) == entries
        assert [entry.seq for entry in entries] == list(range(1, len(said) + 1))
        assert [entry.verdict.note for entry in entries] == [verdict.note for verdict, _ in said]
        assert store.verdicts() == holds(entries)
        store.close()
        with ReviewStore.open(films, CARD, root=root) as store:
            assert list(store.log()) == entries
            assert store.verdicts() == holds(entries)
            assert store.recovered == ""
