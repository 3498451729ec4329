"""Worst first, from the first film on: where a reader is kept while films are scored, and where Enter leads."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from review.film_table import Query, Sort
from review.store import ReviewStore
from review.verdicts import Agreed
from tests.models import two_populations
from tests.viewer.conftest import FakeScorer, a_card
from tests.viewer.review.conftest import end
from tests.viewer.review.reading import FILMS, go_to, heard, name, shown, stem, verdict
from viewer.browser.session import Session
from viewer.review import navigator
from viewer.review.review_controller import ReviewController

GROWING = ("0.10", "0.30", "0.95", "0.80")
"""In the order in which they are scored."""


class Growing:
    """A review whose films are scored one at a time, as a test says."""

    def __init__(self, qtbot: QtBot, world) -> None:
        self.steps = threading.Semaphore(0)
        real = world.score_folder

        def slowly(store: ReviewStore, scorer: FakeScorer) -> Iterator[object]:
            for event in real(store, scorer):
                self.steps.acquire()
                yield event

        world.films(*GROWING)
        world.score_folder = slowly
        self.qtbot, self.review = qtbot, ReviewController(Session(world.services()))
        self.review.session.start()
        self.review.open(Path("/films"), "Ada")
        qtbot.waitUntil(lambda: self.review.is_open)
        self.steps.release()  # what is known

    def score(self, films: int) -> None:
        """Until the review has so many films."""
        self.steps.release()
        self.qtbot.waitUntil(lambda: len(self.review.order) == films)

    def end(self) -> None:
        self.steps.release(99)
        end(self.review)


@pytest.fixture
def growing(qtbot: QtBot, world) -> Iterator[Growing]:
    growing = Growing(qtbot, world)
    yield growing
    growing.end()


def test_until_the_first_verdict_the_reader_stays_at_the_top(qtbot: QtBot, growing: Growing, monkeypatch) -> None:
    monkeypatch.setattr(navigator, "_LOOKED_S", 0.0)
    review = growing.review
    for count, film in enumerate(("0.10", "0.30", "0.95"), 1):
        growing.score(count)
        shown(qtbot, review, film)
        assert review.place == 0
    review.say_positive()
    qtbot.waitUntil(lambda: verdict(review, "0.95") is not None)
    shown(qtbot, review, "0.30")
    growing.score(4)
    assert name(review) == "0.30", "who has said something is not taken away from their film"
    review.go_to_next_unread()
    shown(qtbot, review, "0.80")


def test_who_goes_to_a_film_is_left_there(qtbot: QtBot, growing: Growing) -> None:
    review = growing.review
    growing.score(1)
    growing.score(2)
    shown(qtbot, review, "0.30")
    go_to(qtbot, review, "0.10")
    growing.score(3)
    assert name(review) == "0.10"


def test_no_verdict_is_given_to_a_film_that_slid_under_the_readers_finger(
    qtbot: QtBot, growing: Growing, monkeypatch
) -> None:
    monkeypatch.setattr(navigator, "_LOOKED_S", 60.0)
    review = growing.review
    sentences = heard(review)
    growing.score(1)
    shown(qtbot, review, "0.10")
    growing.score(2)
    shown(qtbot, review, "0.30")
    review.say_negative()
    assert "just come to the top" in sentences[-1]
    assert verdict(review, "0.30") is None
    monkeypatch.setattr(navigator, "_LOOKED_S", 0.0)
    review.say_negative()
    qtbot.waitUntil(lambda: verdict(review, "0.30") is not None)


def test_a_review_that_nobody_began_begins_with_the_worst_again(qtbot: QtBot, world, open_review) -> None:
    review = open_review("0.10", "0.30")
    shown(qtbot, review, "0.30")
    end(review)
    world.films("0.99")
    again = open_review(reader="Ada")
    shown(qtbot, again, "0.99")


def test_enter_goes_to_the_highest_unread_and_comes_back_to_those_left_out_at_the_end(
    qtbot: QtBot, open_review
) -> None:
    review = open_review(*FILMS)
    go_to(qtbot, review, "0.30")
    review.say_negative()
    shown(qtbot, review, "0.95")
    seen = []
    for _ in range(4):
        review.go_to_next_unread()
        shown(qtbot, review)
        seen.append(name(review))
    assert seen == ["0.80", "0.10", "0.95", "0.80"]


def test_in_the_order_of_the_folder_the_next_film_is_the_next_one(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS)
    review.set_query(Query(Sort.FOLDER, descending=False))
    go_to(qtbot, review, "0.30")
    review.say_negative()
    shown(qtbot, review, "0.80")


# Read first, in two steps


def test_read_first_shows_the_score_after_the_verdict_and_enter_keeps_it(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS, read_first=True)
    sentences = heard(review)
    go_to(qtbot, review, "0.95")
    review.say_negative()
    qtbot.waitUntil(lambda: verdict(review, "0.95") is not None and not review.keeping.is_saving)
    assert name(review) == "0.95", "the score is there to be seen before the next film comes"
    assert not review.is_blind
    assert review.session.scores.outcome(review.session.pane.opened.ref) is not None
    assert "Enter goes on" in sentences[-1]
    review.go_to_next_unread()
    shown(qtbot, review)
    assert name(review) != "0.95"
    assert (verdict(review, "0.95").said, verdict(review, "0.95").score_visible) == (Agreed.OVERRIDE, False)


def test_read_first_a_second_opinion_is_logged_beside_the_first_and_leads_on(qtbot: QtBot, open_review, world) -> None:
    review = open_review(*FILMS, read_first=True)
    go_to(qtbot, review, "0.95")
    review.say_negative()
    qtbot.waitUntil(lambda: verdict(review, "0.95") is not None and not review.keeping.is_saving)
    review.say_positive()
    qtbot.waitUntil(lambda: verdict(review, "0.95").label == "pneumonia" and name(review) != "0.95")
    end(review)
    with ReviewStore.open(Path("/films"), world.card, root=world.reviews) as store:
        log = [(entry.verdict.label, entry.verdict.score_visible) for entry in store.log()]
    assert log == [("normal", False), ("pneumonia", True)]


def test_read_first_the_same_answer_again_keeps_the_first_and_goes_on(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS, read_first=True)
    go_to(qtbot, review, "0.95")
    review.say_positive()
    qtbot.waitUntil(lambda: verdict(review, "0.95") is not None and not review.keeping.is_saving)
    review.say_positive()
    qtbot.waitUntil(lambda: name(review) != "0.95")
    assert not verdict(review, "0.95").score_visible


def test_films_outside_the_models_populations_come_last_and_a_verdict_on_one_is_a_label_alone(
    qtbot: QtBot, world, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(navigator, "_LOOKED_S", 0.0)
    world._score_with(replace(a_card(), populations=two_populations().populations))
    world.films("0.97@9", "0.20@3", "0.60@40")
    review = ReviewController(Session(world.services()))
    review.session.start()
    review.open(Path("/films"), "Ada")
    qtbot.waitUntil(lambda: len(review.order) == 3 and not review.scoring.is_running)
    shown(qtbot, review)
    assert [stem(review, row) for row in review.order] == ["0.60@40", "0.20@3", "0.97@9"]
    go_to(qtbot, review, "0.97@9")
    review.say_positive()
    qtbot.waitUntil(lambda: verdict(review, "0.97@9") is not None)
    said = verdict(review, "0.97@9")
    assert (said.said, said.label) == (Agreed.LABEL, "pneumonia")
    end(review)
