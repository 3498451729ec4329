"""What a reader of a review sees and when: the score, hidden until one has read, and the row's own frame."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from inference.review.query import Flag, Query, Sort
from inference.review.run import Finished, Recorded
from inference.review.store import NewRow, ReviewStore, Stamp
from inference.review.types import Said
from tests.viewer.conftest import an_image
from tests.viewer.review.reading import FILMS, go_to, heard, stem, verdict


def test_the_score_is_there_with_the_film_and_the_heat_map_follows(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS)
    session, known = review.session, []
    session.film_changed.connect(
        lambda: known.append(session.scores.outcome(session.opened.ref)) if session.opened is not None else None
    )
    go_to(qtbot, review, "0.30")
    qtbot.waitUntil(lambda: session.heatmap is not None)
    assert known[0].prediction.abnormal == pytest.approx(0.3)


def test_read_first_hides_the_score_until_the_verdict_and_keeps_that_it_was_hidden(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS, read_first=True)
    review.set_auto_advance(False)
    go_to(qtbot, review, "0.95")
    ref = review.session.opened.ref
    assert review.is_blind
    assert review.session.scores.outcome(ref) is None
    assert review.session.heatmap is None
    review.say_normal()
    qtbot.waitUntil(lambda: not review.is_blind)
    said = verdict(review, "0.95")
    assert (said.said, said.label, said.score_visible) == (Said.OVERRIDE, "normal", False)
    assert review.session.scores.outcome(ref) is not None
    review.say_abnormal()
    qtbot.waitUntil(lambda: verdict(review, "0.95").label == "pneumonia")
    assert verdict(review, "0.95").score_visible


def test_a_score_that_was_seen_is_not_unseen_by_an_undo_nor_by_hiding_it(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS, read_first=True)
    review.set_auto_advance(False)
    go_to(qtbot, review, "0.95")
    review.say_abnormal()
    review.undo()
    qtbot.waitUntil(lambda: verdict(review, "0.95") is not None and verdict(review, "0.95").said is None)
    assert review.is_blind
    review.say_normal()
    qtbot.waitUntil(lambda: verdict(review, "0.95").said is Said.OVERRIDE)
    assert verdict(review, "0.95").score_visible
    go_to(qtbot, review, "0.80")
    review.set_read_first(False)
    review.set_read_first(True)
    review.say_abnormal()
    qtbot.waitUntil(lambda: verdict(review, "0.80") is not None)
    assert verdict(review, "0.80").score_visible
    review.set_reader("Ben")
    review.say_abnormal()
    qtbot.waitUntil(lambda: verdict(review, "0.80") is not None)
    assert not verdict(review, "0.80").score_visible


def test_what_is_hidden_stays_hidden_until_the_next_film_is_shown(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS, read_first=True)
    review.set_auto_advance(False)
    go_to(qtbot, review, "0.95")
    review.say_abnormal()
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


def test_a_row_shows_its_own_frame_and_nothing_is_said_of_another(qtbot: QtBot, open_review, world) -> None:
    two_frames(world)
    review = open_review()
    sentences = heard(review)
    row = review.listing.columns.frame.tolist().index(1)
    review.go_to(row)
    qtbot.waitUntil(lambda: not review._is_held() and review.current == row)
    assert review.session.opened.ref.frame == 1
    review.session.step_frame(1)
    qtbot.waitUntil(lambda: review.session.opened is not None and review.session.opened.ref.frame == 2)
    review.say_abnormal()
    review.toggle_key_image()
    review.want_note()
    assert ["not the frame of the row" in sentence for sentence in sentences] == [True] * 3
    assert review.listing.verdict(row) is None
    review.session.step_frame(-1)
    qtbot.waitUntil(lambda: not review._is_held())
    review.say_abnormal()
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


def test_the_worst_is_first_again_once_scores_are_no_longer_hidden(open_review) -> None:
    review = open_review(*FILMS)
    review.set_query(Query(flags=frozenset([Flag.NOTE])))
    review.set_read_first(True)
    assert review.query.sort is Sort.SHUFFLED
    review.set_read_first(False)
    assert review.query == Query(flags=frozenset([Flag.NOTE]))
    review.set_query(Query(Sort.FOLDER, descending=False))
    review.set_read_first(True)
    review.set_read_first(False)
    assert review.query == Query(Sort.FOLDER, descending=False)
