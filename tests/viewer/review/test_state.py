"""A review without a window: what keys say of which film, when it is kept, and what is found again."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from imaging.faults import Code, Fault, Problem
from inference.review.listing import Flag, Query, Sort
from inference.review.run import Finished, Recorded
from inference.review.store import NewRow, ReviewStore, Stamp
from inference.review.types import LogEntry, Region, ReviewLabel, Role, Said, Shape, State, Verdict
from inference.types import Extent
from tests.viewer.conftest import an_image
from tests.viewer.review.conftest import end
from tests.viewer.review.reading import go_to, name, shown, stem, verdict

FILMS = ("0.10", "0.95", "0.30", "0.80")
WORST_FIRST = ["0.95", "0.80", "0.30", "0.10"]


@pytest.fixture
def sentences() -> list[str]:
    return []


class SlowStore:
    """Holds back what is to be kept until `gate` is set; fails where `full` says so."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.gate = threading.Event()
        self.full = False
        real = ReviewStore.append

        def append(store: ReviewStore, verdict: Verdict, undoes: int | None = None) -> LogEntry:
            self.gate.wait(10)
            if self.full:
                raise Fault(Problem(Code.DISK_FULL, "The disk is full.", "Make room, then say it again."))
            return real(store, verdict, undoes)

        monkeypatch.setattr(ReviewStore, "append", append)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowStore]:
    slow = SlowStore(monkeypatch)
    yield slow
    slow.gate.set()


def test_the_worst_film_comes_first(open_review) -> None:
    review = open_review(*FILMS)
    assert [stem(review, row) for row in review.order] == WORST_FIRST


def test_agree_and_override_give_the_labels_that_the_decision_names_and_go_on(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS)
    go_to(qtbot, review, "0.95")
    review.agree()
    shown(qtbot, review, "0.80")
    review.override()
    shown(qtbot, review, "0.30")
    review.agree()
    shown(qtbot, review, "0.10")
    assert (verdict(review, "0.95").said, verdict(review, "0.95").label) == (Said.AGREE, "pneumonia")
    assert (verdict(review, "0.80").said, verdict(review, "0.80").label) == (Said.OVERRIDE, "normal")
    assert (verdict(review, "0.30").said, verdict(review, "0.30").label) == (Said.AGREE, "normal")


def test_a_film_without_a_score_has_nothing_to_agree_with_but_takes_a_label(
    qtbot: QtBot, open_review, sentences: list[str]
) -> None:
    review = open_review("sideways", "0.95")
    review.said.connect(sentences.append)
    go_to(qtbot, review, "sideways")
    review.agree()
    assert "no score to agree with" in sentences[-1]
    review.give_label("normal")
    shown(qtbot, review, "0.95")
    assert (verdict(review, "sideways").said, verdict(review, "sideways").label) == (Said.OVERRIDE, "normal")


def test_nothing_is_said_of_a_film_that_cannot_be_opened(qtbot: QtBot, open_review, sentences: list[str]) -> None:
    review = open_review("bad", "0.95")
    review.said.connect(sentences.append)
    go_to(qtbot, review, "bad")
    review.unsure()
    assert "could not be opened" in sentences[-1]
    assert verdict(review, "bad") is None


def test_where_several_labels_are_left_the_reader_chooses(qtbot: QtBot, open_review) -> None:
    review = open_review("0.95", "0.10")
    with qtbot.waitSignal(review.labels_changed):
        review.set_labels(
            (ReviewLabel("normal", abnormal=False), ReviewLabel("pneumonia", abnormal=True), ReviewLabel("TB", True))
        )
    go_to(qtbot, review, "0.95")
    with qtbot.waitSignal(review.choice_wanted):
        review.override()
    assert [label.name for label in review.choices] == ["normal", "TB"]
    review.give_label("TB")
    shown(qtbot, review, "0.10")
    assert (verdict(review, "0.95").said, verdict(review, "0.95").label) == (Said.AGREE, "TB")


def test_without_auto_advance_the_film_stays(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS)
    review.set_auto_advance(False)
    go_to(qtbot, review, "0.95")
    with qtbot.waitSignal(review.keeping.kept):
        review.agree()
    assert name(review) == "0.95"


def test_nothing_is_shown_as_said_before_the_disk_has_it(qtbot: QtBot, open_review, slow: SlowStore) -> None:
    review = open_review(*FILMS)
    go_to(qtbot, review, "0.95")
    review.agree()
    assert review.keeping.is_saving
    assert (name(review), verdict(review, "0.95")) == ("0.95", None)
    slow.gate.set()
    shown(qtbot, review, "0.80")
    assert verdict(review, "0.95").said is Said.AGREE


def test_keys_that_come_while_saving_apply_to_the_films_that_are_read_then(
    qtbot: QtBot, open_review, slow: SlowStore
) -> None:
    review = open_review(*FILMS)
    go_to(qtbot, review, "0.95")
    review.agree()
    review.override()
    review.go_by(1)
    review.unsure()
    slow.gate.set()
    qtbot.waitUntil(lambda: verdict(review, "0.10") is not None)
    assert [verdict(review, film).said if verdict(review, film) else None for film in WORST_FIRST] == [
        Said.AGREE,
        Said.OVERRIDE,
        None,
        Said.UNSURE,
    ]


def test_a_full_disk_stops_the_advance_drops_what_waited_and_says_what_to_do(
    qtbot: QtBot, open_review, slow: SlowStore, sentences: list[str]
) -> None:
    review = open_review(*FILMS)
    review.said.connect(sentences.append)
    go_to(qtbot, review, "0.95")
    slow.full = True
    review.agree()
    review.override()
    slow.gate.set()
    qtbot.waitUntil(lambda: review.keeping.problem is not None)
    assert "The disk is full. Make room" in sentences[-1]
    assert [verdict(review, film) for film in WORST_FIRST] == [None] * 4
    assert name(review) == "0.95"
    slow.full = False
    review.agree()
    shown(qtbot, review, "0.80")
    assert review.keeping.problem is None


def test_undo_takes_back_goes_there_and_redo_says_it_again(qtbot: QtBot, open_review, world) -> None:
    review = open_review(*FILMS)
    go_to(qtbot, review, "0.95")
    review.agree()
    shown(qtbot, review, "0.80")
    review.override()
    shown(qtbot, review, "0.30")
    review.undo()
    shown(qtbot, review, "0.80")
    assert verdict(review, "0.80").said is None
    review.undo()
    shown(qtbot, review, "0.95")
    assert review.listing.counts()[State.TO_READ] == 4
    review.redo()
    qtbot.waitUntil(lambda: verdict(review, "0.95").said is Said.AGREE)
    review.session.close()
    review.end()
    with ReviewStore.open(Path("/films"), world.card, root=world.reviews) as store:
        assert [(entry.seq, entry.undoes) for entry in store.log()] == [(1, None), (2, None), (3, 2), (4, 1), (5, 4)]


def test_enter_goes_to_what_is_left_and_backspace_back_through_the_films_visited(
    qtbot: QtBot, open_review, sentences: list[str]
) -> None:
    review = open_review(*FILMS)
    review.said.connect(sentences.append)
    for film in WORST_FIRST[:2]:
        go_to(qtbot, review, film)
        review.agree()
        shown(qtbot, review)
    go_to(qtbot, review, "0.95")
    review.go_to_next_unread()
    shown(qtbot, review, "0.30")
    review.go_back()
    shown(qtbot, review, "0.95")
    go_to(qtbot, review, "0.30")
    review.agree()
    shown(qtbot, review, "0.10")
    review.agree()
    qtbot.waitUntil(lambda: verdict(review, "0.10") is not None and not review.keeping.is_saving)
    assert sentences[-1] == "Nothing is left to read here."


def test_key_image_note_and_regions_belong_to_the_verdict_and_stay_with_it(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS)
    go_to(qtbot, review, "0.95")
    box, ring = Region(Shape.BOX, Extent(1, 2, 30, 40)), Region(Shape.ELLIPSE, Extent(5, 5, 20, 20))
    review.toggle_key_image()
    review.set_note("  seventh rib ")
    review.add_region(box)
    review.add_region(ring)
    review.remove_region(0)
    review.agree()
    shown(qtbot, review, "0.80")
    said = verdict(review, "0.95")
    assert (said.key_image, said.note, said.regions, said.label) == (True, "seventh rib", (ring,), "pneumonia")


def test_read_first_hides_the_score_until_the_verdict_and_keeps_that_it_was_hidden(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS, read_first=True)
    review.set_auto_advance(False)
    go_to(qtbot, review, "0.95")
    ref = review.session.opened.ref
    assert review.is_blind
    assert review.session.scores.outcome(ref) is None
    assert review.session.heatmap is None
    review.override()
    qtbot.waitUntil(lambda: not review.is_blind)
    said = verdict(review, "0.95")
    assert (said.said, said.label, said.score_visible) == (Said.OVERRIDE, "normal", False)
    assert review.session.scores.outcome(ref) is not None
    review.agree()
    qtbot.waitUntil(lambda: verdict(review, "0.95").label == "pneumonia")
    assert verdict(review, "0.95").score_visible


def test_a_score_that_was_seen_is_not_unseen_by_an_undo_nor_by_hiding_it(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS, read_first=True)
    review.set_auto_advance(False)
    go_to(qtbot, review, "0.95")
    review.agree()
    review.undo()
    qtbot.waitUntil(lambda: verdict(review, "0.95") is not None and verdict(review, "0.95").said is None)
    assert review.is_blind
    review.override()
    qtbot.waitUntil(lambda: verdict(review, "0.95").said is Said.OVERRIDE)
    assert verdict(review, "0.95").score_visible
    go_to(qtbot, review, "0.80")
    review.set_read_first(False)
    review.set_read_first(True)
    review.agree()
    qtbot.waitUntil(lambda: verdict(review, "0.80") is not None)
    assert verdict(review, "0.80").score_visible
    review.set_reader("Ben")
    review.agree()
    qtbot.waitUntil(lambda: verdict(review, "0.80") is not None)
    assert not verdict(review, "0.80").score_visible


def test_what_is_hidden_stays_hidden_until_the_next_film_is_shown(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS, read_first=True)
    review.set_auto_advance(False)
    go_to(qtbot, review, "0.95")
    review.agree()
    qtbot.waitUntil(lambda: not review.is_blind)
    go_to(qtbot, review, "0.10")
    hidden = review.session.opened.ref
    review._places.use(review._opening.desk)  # as after a long way: nothing is known of the film gone to
    review.go_to(next(row for row in range(4) if stem(review, row) == "0.95"))
    review.set_pseudonyms(True)
    assert review.session.opened.ref == hidden
    assert review.session.scores.outcome(hidden) is None


def two_frames(world) -> None:
    """One file of three frames, of which the first two are rows."""
    world.films("0.95", frames=3)

    def score_folder(store: ReviewStore, scorer: object) -> Iterator[object]:
        rows = []
        for frame in (0, 1):
            ref = replace(world.entries[0], frame=frame)
            outcome = replace(scorer.score(an_image(ref), heatmaps=(), force=False), heatmaps={})
            rows.append(NewRow("0.95.png", 0, Stamp(1, 1), "ab" * 32, frame, ref, outcome))
        yield Recorded(store.record(rows), 2, 2)
        yield Finished(2, 0, 0, 0)

    world.score_folder = score_folder


def test_a_row_shows_its_own_frame_and_nothing_is_said_of_another(
    qtbot: QtBot, open_review, world, sentences: list[str]
) -> None:
    two_frames(world)
    review = open_review()
    review.said.connect(sentences.append)
    row = review.listing.columns.frame.tolist().index(1)
    review.go_to(row)
    qtbot.waitUntil(lambda: not review._is_held() and review.current == row)
    assert review.session.opened.ref.frame == 1
    review.session.step_frame(1)
    qtbot.waitUntil(lambda: review.session.opened is not None and review.session.opened.ref.frame == 2)
    review.agree()
    review.toggle_key_image()
    review.want_note()
    assert ["not the frame of the row" in sentence for sentence in sentences] == [True] * 3
    assert review.listing.verdict(row) is None
    review.session.step_frame(-1)
    qtbot.waitUntil(lambda: not review._is_held())
    review.agree()
    qtbot.waitUntil(lambda: review.listing.verdict(row) is not None)


def test_no_frame_beside_a_film_that_is_hidden_tells_its_score(qtbot: QtBot, open_review, world) -> None:
    two_frames(world)
    review = open_review(read_first=True)
    qtbot.waitUntil(lambda: not review._is_held())
    review.session.step_frame(2)
    qtbot.waitUntil(lambda: review.session.opened is not None and review.session.opened.ref.frame == 2)
    ref = review.session.opened.ref
    qtbot.waitUntil(lambda: ref in review.session.scores._outcomes)
    assert review.session.scores.outcome(ref) is None
    assert review.session.heatmap is None


def test_read_first_asks_nothing_that_tells_of_scores(open_review) -> None:
    review = open_review(*FILMS, read_first=True)
    assert review.query.sort is Sort.SHUFFLED
    review.set_query(Query(Sort.UNCERTAINTY, decisions=frozenset(["abnormal"]), flags=frozenset([Flag.NOTE])))
    assert review.query == Query(Sort.SHUFFLED, flags=frozenset([Flag.NOTE]))


def test_a_review_stands_where_its_reader_left_it(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS)
    go_to(qtbot, review, "0.30")
    review.set_auto_advance(False)
    review.set_query(Query(Sort.FOLDER, descending=False))
    end(review)
    again = open_review(reader="")
    shown(qtbot, again, "0.30")
    again.go_back()
    assert name(again) == "0.30"
    assert (again.reader, again.auto_advance, again.query.sort) == ("Ada", False, Sort.FOLDER)
    end(again)
    other = open_review(reader="Ben")
    assert (other.auto_advance, other.query.sort) == (True, Sort.SCORE)


def test_what_is_being_kept_when_the_window_closes_is_kept(qtbot: QtBot, open_review, slow: SlowStore) -> None:
    review = open_review(*FILMS)
    go_to(qtbot, review, "0.95")
    review.agree()
    slow.gate.set()
    end(review)
    again = open_review(reader="Ada")
    assert verdict(again, "0.95").said is Said.AGREE


def test_a_second_window_reads_and_says_why_it_keeps_nothing(qtbot: QtBot, open_review, sentences: list[str]) -> None:
    review = open_review(*FILMS)
    go_to(qtbot, review, "0.95")
    second = open_review()
    second.said.connect(sentences.append)
    assert second.read_only
    go_to(qtbot, second, "0.95")
    second.agree()
    second.toggle_key_image()
    assert sentences == [sentences[0]] * 2
    assert "Another window has this review open" in sentences[0]


def test_two_readers_who_differ_are_adjudicated(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS)
    go_to(qtbot, review, "0.95")
    review.agree()
    shown(qtbot, review, "0.80")
    review.set_reader("Ben")
    go_to(qtbot, review, "0.95")
    review.override()
    shown(qtbot, review, "0.80")
    review.set_adjudicating(True)
    assert [stem(review, row) for row in review.order] == ["0.95"]
    shown(qtbot, review, "0.95")
    review.agree()
    qtbot.waitUntil(lambda: not review.listing.differ(review.current))
    decided = review.listing.adjudicated(review.current)
    assert (decided.reader, decided.role, decided.label) == ("Ben", Role.ADJUDICATOR, "pneumonia")
    assert verdict(review, "0.95").said is Said.OVERRIDE


def test_films_read_in_a_filter_leave_it_and_the_next_one_is_not_skipped(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS)
    review.set_query(Query(states=frozenset([State.TO_READ])))
    go_to(qtbot, review, "0.95")
    review.set_auto_advance(False)
    review.agree()
    qtbot.waitUntil(lambda: len(review.order) == 3)
    assert review.place == -1
    review.go_by(1)
    shown(qtbot, review, "0.80")


def test_rows_that_were_kept_when_scoring_was_stopped_are_shown(qtbot: QtBot, open_review, world) -> None:
    review = open_review("0.95")
    world.films("0.20", "0.30")
    real, gate = world.score_folder, threading.Event()

    def slowly(store: ReviewStore, scorer: object) -> Iterator[object]:
        events = real(store, scorer)
        yield next(events)
        kept = next(events)
        gate.wait(10)
        yield kept

    world.score_folder = slowly
    review.go_on_scoring()
    qtbot.waitUntil(lambda: review.progress is not None and review.progress.done == 3)
    review.stop_scoring()
    gate.set()
    qtbot.waitUntil(lambda: len(review.listing.columns) == 2)
    assert review.progress is None


def test_closing_a_review_and_opening_it_again_leaves_it_writable(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS)
    go_to(qtbot, review, "0.95")
    review.agree()
    with qtbot.waitSignal(review.opened):
        review.open(Path("/films"), "Ada")
    assert not review.read_only
    assert verdict(review, "0.95").said is Said.AGREE


def test_opening_films_ends_the_review(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS)
    with qtbot.waitSignal(review.closed):
        review.session.open([Path("/films")])
    assert not review.is_open
    qtbot.waitUntil(lambda: len(review.session.entries) == 4)


def test_another_model_is_another_review_of_the_same_folder(qtbot: QtBot, open_review, sentences: list[str]) -> None:
    review = open_review(*FILMS)
    review.said.connect(sentences.append)
    go_to(qtbot, review, "0.95")
    review.agree()
    shown(qtbot, review)
    with qtbot.waitSignal(review.opened):
        review.session.model_choice.use(Path("/models/other"))
    qtbot.waitUntil(lambda: review.scoring.finished is not None)
    assert "is in use now: this is its own review of the folder" in sentences[-1]
    assert verdict(review, "0.95") is None


def test_the_score_is_there_with_the_film_and_the_heat_map_follows(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS)
    session, known = review.session, []
    session.film_changed.connect(
        lambda: known.append(session.scores.outcome(session.opened.ref)) if session.opened is not None else None
    )
    go_to(qtbot, review, "0.30")
    qtbot.waitUntil(lambda: session.heatmap is not None)
    assert known[0].prediction.abnormal == pytest.approx(0.3)
