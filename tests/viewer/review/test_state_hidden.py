"""What a reader of a review sees and when: the score, hidden until one has read, and the row's own frame."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from inference.prediction import Scored
from review.film_table import Flag, Query, Sort
from review.scoring import FolderScored, Recorded
from review.store import FileStamp, NewRow, ReviewStore
from review.verdicts import Agreed, RowState
from tests.viewer.conftest import FakeScorer, an_image
from tests.viewer.review.reading import FILMS, go_to, heard, stem, verdict
from viewer.review.review_controller import ReviewController
from viewer.review.review_rows import review_row


def test_the_score_is_there_with_the_film_and_the_heat_map_follows(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS)
    session, known = review.session, []
    session.film_changed.connect(
        lambda: (
            known.append(session.scores.outcome(session.pane.opened.ref)) if session.pane.opened is not None else None
        )
    )
    go_to(qtbot, review, "0.30")
    qtbot.waitUntil(lambda: session.pane.heatmap is not None)
    assert known[0].prediction.score == pytest.approx(0.3)


def test_read_first_hides_the_score_until_the_verdict_and_keeps_that_it_was_hidden(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS, read_first=True)
    review.set_auto_advance(False)
    go_to(qtbot, review, "0.95")
    ref = review.session.pane.opened.ref
    assert review.is_blind
    assert review.session.scores.outcome(ref) is None
    assert review.session.pane.heatmap is None
    review.say_negative()
    qtbot.waitUntil(lambda: not review.is_blind)
    said = verdict(review, "0.95")
    assert (said.said, said.label, said.score_visible) == (Agreed.OVERRIDE, "normal", False)
    assert review.session.scores.outcome(ref) is not None
    review.say_positive()
    qtbot.waitUntil(lambda: verdict(review, "0.95").label == "pneumonia")
    assert verdict(review, "0.95").score_visible


def test_a_score_that_was_seen_is_not_unseen_by_an_undo_nor_by_hiding_it(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS, read_first=True)
    review.set_auto_advance(False)
    go_to(qtbot, review, "0.95")
    review.say_positive()
    review.undo()
    qtbot.waitUntil(lambda: verdict(review, "0.95") is not None and verdict(review, "0.95").said is None)
    assert review.is_blind
    review.say_negative()
    qtbot.waitUntil(lambda: verdict(review, "0.95").said is Agreed.OVERRIDE)
    assert verdict(review, "0.95").score_visible
    go_to(qtbot, review, "0.80")
    review.set_read_first(False)
    review.set_read_first(True)
    review.say_positive()
    qtbot.waitUntil(lambda: verdict(review, "0.80") is not None)
    assert verdict(review, "0.80").score_visible
    review.set_reader("Ben")
    review.say_positive()
    qtbot.waitUntil(lambda: verdict(review, "0.80") is not None)
    assert not verdict(review, "0.80").score_visible


def test_what_is_hidden_stays_hidden_until_the_next_film_is_shown(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS, read_first=True)
    review.set_auto_advance(False)
    go_to(qtbot, review, "0.95")
    review.say_positive()
    qtbot.waitUntil(lambda: not review.is_blind)
    go_to(qtbot, review, "0.10")
    hidden = review.session.pane.opened.ref
    review.places.clear()  # as after a long way: nothing is known of the film gone to
    review.go_to(next(row for row in range(4) if stem(review, row) == "0.95"))
    review.set_pseudonyms(True)
    assert review.session.pane.opened.ref == hidden
    assert review.session.scores.outcome(hidden) is None


def two_frames(world, scores: tuple[float, float] = (0.3, 0.95)) -> None:
    """One file of three frames, of which the first two are in the review."""
    world.films("0.95", frames=3)

    def score_folder(store: ReviewStore, scorer: FakeScorer) -> Iterator[object]:
        rows = []
        for frame, score in enumerate(scores):
            ref = replace(world.entries[0], frame=frame)
            image = an_image(replace(ref, path=ref.path.with_stem(str(score))))
            outcome = scorer.score(image, heatmaps=(), force=False)
            scored = Scored(ref, replace(outcome.prediction, ref=ref))
            rows.append(NewRow("0.95.png", 0, FileStamp(1, 1), "ab" * 32, frame, ref, scored))
        yield Recorded(store.record(rows), 2, 2)
        yield FolderScored(2, 0, 0, 0)

    world.score_folder = score_folder


def on_frame(qtbot: QtBot, review: ReviewController, frame: int) -> None:
    """Look at another frame of the film, as Up and Down do."""
    review.session.pane.step_frame(frame - review.session.pane.frame)
    qtbot.waitUntil(lambda: review.session.pane.opened is not None and review.session.pane.opened.ref.frame == frame)


def test_frames_of_a_file_are_one_row_and_the_one_with_the_highest_score_is_shown(
    qtbot: QtBot, open_review, world
) -> None:
    two_frames(world)
    review = open_review()
    qtbot.waitUntil(lambda: not review.navigator.is_held())
    assert (len(review.listing), len(review.order), sum(review.listing.counts().values())) == (2, 1, 1)
    assert review.session.pane.opened.ref.frame == 1
    assert review.place == 0


def test_a_verdict_is_of_the_frame_that_is_looked_at_and_of_none_that_the_review_has_not(
    qtbot: QtBot, open_review, world
) -> None:
    two_frames(world)
    review = open_review()
    review.set_auto_advance(False)
    sentences = heard(review)
    qtbot.waitUntil(lambda: not review.navigator.is_held())
    on_frame(qtbot, review, 2)
    review.say_positive()
    review.toggle_key_image()
    review.want_note()
    assert ["not in the review yet" in sentence for sentence in sentences] == [True] * 3
    on_frame(qtbot, review, 0)
    first = review.listing.columns.frame.tolist().index(0)
    assert (review.current, review.place) == (first, 0)
    assert review.asked().decision == "normal"
    review.say_positive()
    qtbot.waitUntil(lambda: review.listing.verdict(first) is not None)
    assert review.listing.verdict(first).said is Agreed.OVERRIDE
    assert review.listing.verdict(1 - first) is None
    look = review_row(review, review.listing, review.shown_row)
    assert (look.score, look.verdict_words) == (pytest.approx(0.95), "Overridden: pneumonia \u00b7 frame 1")
    assert review.listing.counts()[RowState.OVERRIDDEN] == 1
    assert review.listing.unread() == 0
    review.undo()
    qtbot.waitUntil(lambda: review.listing.unread() == 1)


def test_what_is_taken_back_is_said_of_its_frame_as_the_table_names_it(qtbot: QtBot, open_review, world) -> None:
    two_frames(world)
    review = open_review()
    review.set_auto_advance(False)
    sentences = heard(review)
    qtbot.waitUntil(lambda: not review.navigator.is_held())
    review.say_positive()
    review.undo()
    qtbot.waitUntil(lambda: bool(sentences))
    assert sentences == ["Undone: your verdict on 0.95.png \u00b7 frame 2."]


def test_where_scores_are_hidden_the_first_frame_is_shown_first(qtbot: QtBot, open_review, world) -> None:
    two_frames(world)
    review = open_review(read_first=True)
    qtbot.waitUntil(lambda: not review.navigator.is_held())
    assert review.session.pane.opened.ref.frame == 0


def test_no_frame_beside_a_film_that_is_hidden_tells_its_score(qtbot: QtBot, open_review, world) -> None:
    two_frames(world)
    review = open_review(read_first=True)
    qtbot.waitUntil(lambda: not review.navigator.is_held())
    review.session.pane.step_frame(2)
    qtbot.waitUntil(lambda: review.session.pane.opened is not None and review.session.pane.opened.ref.frame == 2)
    ref = review.session.pane.opened.ref
    qtbot.waitUntil(lambda: ref in review.session.scores._outcomes)
    assert review.session.scores.outcome(ref) is None
    assert review.session.pane.heatmap is None


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
