"""A review that is opened, closed and opened again: what is found, who may write, and what ends it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inference.models.card import ModelCard
from review.film_table import Query, Sort
from review.scoring import FolderScored, FolderSearched
from review.store import ReviewStore
from review.verdicts import Agreed
from tests.review.store_rows import say
from tests.viewer.review.conftest import SlowStore, end
from tests.viewer.review.reading import FILMS, go_to, heard, name, shown, verdict
from viewer.review.review_controller import ReviewController
from viewer.review.store_jobs import Opening


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


def test_a_film_that_was_read_stands_where_its_reader_left_it(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS)
    go_to(qtbot, review, "0.95")
    review.set_auto_advance(False)
    review.say_positive()
    qtbot.waitUntil(lambda: verdict(review, "0.95") is not None)
    end(review)
    assert name(open_review()) == "0.95"


def test_after_a_death_a_verdict_newer_than_the_place_leads_on(qtbot: QtBot, open_review, world) -> None:
    review = open_review(*FILMS)
    go_to(qtbot, review, "0.95")
    end(review)
    with ReviewStore.open(Path("/films"), world.card, root=world.reviews) as store:
        columns = store.columns()
        (worst,) = columns.film[columns.score > 0.9]
        store.append(say(worst, reader="Ada", label="pneumonia"))
    again = open_review()
    assert name(again) == "0.80"
    assert verdict(again, "0.95").said is Agreed.AGREE


def test_the_place_is_remembered_however_fast_the_reader_goes_on(
    qtbot: QtBot, open_review, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[object] = []
    review = open_review(*FILMS)
    monkeypatch.setattr(Opening, "remember", lambda _opening, reader, remembered: kept.append((reader, remembered)))
    steps = 0
    while not kept and steps < 200:
        review.go_by(1 if steps % 6 < 3 else -1)
        steps += 1
        qtbot.wait(20)
    assert kept, "going on keeps it from being remembered"


def test_what_is_being_kept_when_the_window_closes_is_kept(qtbot: QtBot, open_review, slow: SlowStore) -> None:
    review = open_review(*FILMS)
    go_to(qtbot, review, "0.95")
    review.say_positive()
    slow.gate.set()
    end(review)
    again = open_review(reader="Ada")
    assert verdict(again, "0.95").said is Agreed.AGREE


def test_a_second_window_reads_and_says_why_it_keeps_nothing(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS)
    go_to(qtbot, review, "0.95")
    second = open_review()
    sentences = heard(second)
    assert second.read_only
    go_to(qtbot, second, "0.95")
    second.say_positive()
    second.toggle_key_image()
    assert sentences == [sentences[0]] * 2
    assert "Another window has this review open" in sentences[0]


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
    review.say_positive()
    with qtbot.waitSignal(review.opened):
        review.open(Path("/films"), "Ada")
    assert not review.read_only
    assert verdict(review, "0.95").said is Agreed.AGREE


def test_opening_films_ends_the_review(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS)
    with qtbot.waitSignal(review.closed):
        review.session.open([Path("/films")])
    assert not review.is_open
    qtbot.waitUntil(lambda: len(review.session.films.entries) == 4)


def test_before_the_first_verdict_another_model_is_another_review_of_the_same_folder(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS)
    sentences = heard(review)
    go_to(qtbot, review, "0.95")
    with qtbot.waitSignal(review.opened):
        review.session.model_choice.use(Path("/models/other"))
    qtbot.waitUntil(lambda: review.scoring.finished is not None)
    assert any("is in use now: this is its own review of the folder" in sentence for sentence in sentences)
    assert (review.card.id, review.session.scores.card.id) == ("other", "other")
    assert verdict(review, "0.95") is None


def use_another(qtbot: QtBot, review: ReviewController) -> None:
    """After a verdict on the worst film another model is put into use."""
    go_to(qtbot, review, "0.95")
    review.say_negative()
    shown(qtbot, review, "0.80")
    review.set_note("a tube")
    qtbot.waitUntil(lambda: verdict(review, "0.80") is not None)
    with qtbot.waitSignal(review.model_changed):
        review.session.model_choice.use(Path("/models/other"))


def test_a_review_that_was_begun_goes_on_with_its_model_and_says_so(qtbot: QtBot, open_review, world) -> None:
    review = open_review(*FILMS)
    sentences = heard(review)
    use_another(qtbot, review)
    assert sentences[-1] == "This review goes on with test-model 1.2, which it began with."
    assert (review.session.scores.card.id, review.other_model.id) == ("test-model", "other")
    world.films("0.60")
    review.go_on_scoring()
    qtbot.waitUntil(lambda: len(review.listing.columns) == 5)
    end(review)
    again = open_review(reader="Ada")
    assert (again.card.id, again.session.scores.card.id, again.other_model.id) == ("test-model", "test-model", "other")
    assert verdict(again, "0.95").label == "normal"
    with qtbot.waitSignal(again.closed):
        again.close()
    assert again.session.scores.card.id == "other", "what is opened beside it is scored by the model in use"


def test_begun_again_with_the_new_model_it_takes_along_what_was_said_and_says_under_which(
    qtbot: QtBot, open_review
) -> None:
    review = open_review(*FILMS)
    use_another(qtbot, review)
    with qtbot.waitSignal(review.opened):
        review.begin_again()
    qtbot.waitUntil(lambda: review.scoring.finished is not None and len(review.order) == 4)
    assert (review.card.id, review.session.scores.card.id, review.other_model) == ("other", "other", None)
    said = verdict(review, "0.95")
    assert (said.said, said.label, said.under, said.reader) == (Agreed.LABEL, "normal", "test-model 1.2", "Ada")
    assert (verdict(review, "0.80").said, verdict(review, "0.80").note) == (None, "a tube")
    assert review.listing.disagrees(review.listing.row_of(said.film)), "against what the new model says"
    go_to(qtbot, review, "0.95")
    review.set_note("seen again")
    qtbot.waitUntil(lambda: verdict(review, "0.95").note != "")
    assert verdict(review, "0.95").under == "test-model 1.2", "a note says nothing of the film anew"
    review.say_positive()
    qtbot.waitUntil(lambda: verdict(review, "0.95").said is Agreed.AGREE)
    assert verdict(review, "0.95").under == ""
    end(review)
    again = open_review(reader="Ada")
    assert (again.card.id, verdict(again, "0.95").label) == ("other", "pneumonia")


def test_a_model_put_into_use_while_a_review_is_being_opened_never_scores_anothers_review(
    qtbot: QtBot, open_review, world
) -> None:
    review = open_review(*FILMS)
    session, opens, gate = review.session, threading.Event(), threading.Event()
    real = world.open_review

    def slowly(folder: Path, card: ModelCard) -> ReviewStore:
        opens.set()
        gate.wait(10)
        return real(folder, card)

    world.open_review = slowly
    review.open(Path("/films"), "Ada")
    qtbot.waitUntil(opens.is_set)
    session.model_choice.use(Path("/models/other"))
    qtbot.waitUntil(lambda: session.scores.card.id == "other")
    gate.set()
    qtbot.waitUntil(lambda: review.is_open and review.card.id == "other")
    assert session.scores.card == review.card


def test_after_two_quick_changes_of_the_model_the_review_opens(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS)
    session, gate = review.session, threading.Event()

    def slow() -> Iterator[None]:
        gate.wait(20)
        yield None

    session.scores.job_thread.job(slow).start()  # a step of a second, as torch being loaded
    session.model_choice.use(Path("/models/new"))
    qtbot.waitUntil(lambda: session.scores.card.id == "new")
    session.model_choice.roll_back()
    qtbot.waitUntil(lambda: session.scores.card.id == "test-model")
    gate.set()
    qtbot.waitUntil(lambda: review.is_open)
    assert review.folder == Path("/films")


def test_using_the_model_in_use_again_leaves_the_scoring_of_the_folder_alone(qtbot: QtBot, open_review, world) -> None:
    review = open_review(*FILMS)
    release = threading.Event()

    def run(store: ReviewStore, scorer: object) -> Iterator[object]:
        while not release.wait(0.02):
            yield FolderSearched(9, 0, complete=False)
        yield FolderScored(0, 0, 0, 9)

    world.score_folder = run
    review.go_on_scoring()
    qtbot.waitUntil(lambda: review.progress is not None and review.progress.done == 9)
    review.session.scores.set_model(review.session.scores.card)
    release.set()
    qtbot.waitUntil(lambda: not review.scoring.is_running)
    assert review.scoring.finished == FolderScored(0, 0, 0, 9)
