"""A review without a window: what keys say of which film, when it is kept, and which film comes then."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from imaging.reasons import ENGLISH
from inference import table
from inference.decide import operating_point
from inference.prediction import Extent, NotScored, Status
from review.film_table import Query
from review.label_matrix import gather
from review.store import ReviewStore
from review.verdicts import STATUSES, Agreed, Region, ReviewLabel, Role, RowState, Shape
from tests.viewer.conftest import SIDEWAYS
from tests.viewer.review.conftest import SlowStore, end
from tests.viewer.review.reading import FILMS, WORST_FIRST, go_to, heard, name, shown, stem, verdict
from viewer.review.review_controller import ReviewController


def read_two(qtbot: QtBot, review: ReviewController) -> None:
    """The worst film is abnormal, the next one normal; the third is on the screen."""
    go_to(qtbot, review, "0.95")
    review.say_positive()
    shown(qtbot, review, "0.80")
    review.say_negative()
    shown(qtbot, review, "0.30")


def test_the_worst_film_comes_first(open_review) -> None:
    review = open_review(*FILMS)
    assert [stem(review, row) for row in review.order] == WORST_FIRST


def test_a_key_gives_its_label_keeps_beside_it_whether_the_model_agrees_and_goes_on(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS)
    read_two(qtbot, review)
    review.say_negative()
    shown(qtbot, review, "0.10")
    assert (verdict(review, "0.95").said, verdict(review, "0.95").label) == (Agreed.AGREE, "pneumonia")
    assert (verdict(review, "0.80").said, verdict(review, "0.80").label) == (Agreed.OVERRIDE, "normal")
    assert (verdict(review, "0.30").said, verdict(review, "0.30").label) == (Agreed.AGREE, "normal")


def test_a_film_without_a_decision_takes_a_label_that_neither_agrees_nor_overrides(qtbot: QtBot, open_review) -> None:
    review = open_review("sideways", "0.52", "0.95")
    review.set_auto_advance(False)
    go_to(qtbot, review, "sideways")
    review.say_positive()
    qtbot.waitUntil(lambda: verdict(review, "sideways") is not None and not review.keeping.is_saving)
    go_to(qtbot, review, "0.52")
    review.give_label("normal")
    qtbot.waitUntil(lambda: verdict(review, "0.52") is not None)
    assert (verdict(review, "sideways").said, verdict(review, "sideways").label) == (Agreed.LABEL, "pneumonia")
    assert (verdict(review, "0.52").said, verdict(review, "0.52").label) == (Agreed.LABEL, "normal")
    assert review.listing.counts()[RowState.NO_DECISION] == 2


def test_nothing_is_said_of_a_film_that_cannot_be_opened(qtbot: QtBot, open_review) -> None:
    review = open_review("bad", "0.95")
    sentences = heard(review)
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
        review.say_positive()
    assert [label.name for label in review.choices] == ["pneumonia", "TB"]
    review.give_label("TB")
    shown(qtbot, review, "0.10")
    assert (verdict(review, "0.95").said, verdict(review, "0.95").label) == (Agreed.AGREE, "TB")


def test_without_auto_advance_the_film_stays(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS)
    review.set_auto_advance(False)
    go_to(qtbot, review, "0.95")
    with qtbot.waitSignal(review.keeping.kept):
        review.say_positive()
    assert name(review) == "0.95"


def test_nothing_is_shown_as_said_before_the_disk_has_it(qtbot: QtBot, open_review, slow: SlowStore) -> None:
    review = open_review(*FILMS)
    go_to(qtbot, review, "0.95")
    review.say_positive()
    assert review.keeping.is_saving
    assert (name(review), verdict(review, "0.95")) == ("0.95", None)
    slow.gate.set()
    shown(qtbot, review, "0.80")
    assert verdict(review, "0.95").said is Agreed.AGREE


def test_keys_that_come_while_saving_apply_to_the_films_that_are_read_then(
    qtbot: QtBot, open_review, slow: SlowStore
) -> None:
    review = open_review(*FILMS)
    go_to(qtbot, review, "0.95")
    review.say_positive()
    review.say_negative()
    review.go_by(1)
    review.unsure()
    slow.gate.set()
    qtbot.waitUntil(lambda: verdict(review, "0.10") is not None)
    assert [verdict(review, film).said if verdict(review, film) else None for film in WORST_FIRST] == [
        Agreed.AGREE,
        Agreed.OVERRIDE,
        None,
        Agreed.UNSURE,
    ]


def test_a_film_that_was_scored_anyway_says_so_after_the_next_start_and_in_the_export(
    qtbot: QtBot, open_review, world
) -> None:
    review = open_review("0.95", "sideways")
    go_to(qtbot, review, "sideways")
    row = review.current
    scores, ref = review.session.scores, review.session.pane.ref
    qtbot.waitUntil(lambda: isinstance(scores.outcome(ref), NotScored) and scores.outcome(ref).may_overrule)
    review.session.score_anyway()
    qtbot.waitUntil(lambda: STATUSES[review.listing.columns.status[row]] is Status.SCORED)
    assert review.listing.decision(row) == ""
    assert review.listing.outside() == 0
    end(review)
    with ReviewStore.open(Path("/films"), world.card, root=world.reviews) as store:
        kept = store.outcome(int(review.listing.columns.film[row]))
        assert ENGLISH.message(kept.prediction.overruled) == ENGLISH.message(SIDEWAYS)
        assert table.row(kept, world.card)["message"].startswith("Scored although the input check said:")
        assert gather(store.columns(), {}, (), (), operating_point(world.card)).model.tolist().count(-1) == 1
    again = open_review()
    go_to(qtbot, again, "sideways")
    qtbot.waitUntil(lambda: again.session.pane.ref in again.session.scores._outcomes)
    assert again.session.scores.outcome(again.session.pane.ref).prediction.overruled is not None


def test_a_full_disk_stops_the_advance_drops_what_waited_and_says_what_to_do(
    qtbot: QtBot, open_review, slow: SlowStore
) -> None:
    review = open_review(*FILMS)
    sentences = heard(review)
    go_to(qtbot, review, "0.95")
    slow.full = True
    review.say_positive()
    review.say_negative()
    slow.gate.set()
    qtbot.waitUntil(lambda: review.keeping.problem is not None)
    assert "The disk is full. Make room" in sentences[-1]
    assert [verdict(review, film) for film in WORST_FIRST] == [None] * 4
    assert name(review) == "0.95"
    slow.full = False
    review.say_positive()
    shown(qtbot, review, "0.80")
    assert review.keeping.problem is None


def test_undo_takes_back_goes_there_and_redo_says_it_again(qtbot: QtBot, open_review, world) -> None:
    review = open_review(*FILMS)
    read_two(qtbot, review)
    review.undo()
    shown(qtbot, review, "0.80")
    assert verdict(review, "0.80").said is None
    review.undo()
    shown(qtbot, review, "0.95")
    assert review.listing.counts()[RowState.TO_READ] == 4
    review.redo()
    qtbot.waitUntil(lambda: verdict(review, "0.95").said is Agreed.AGREE)
    review.session.close()
    review.end()
    with ReviewStore.open(Path("/films"), world.card, root=world.reviews) as store:
        assert [(entry.seq, entry.undoes) for entry in store.log()] == [(1, None), (2, None), (3, 2), (4, 1), (5, 4)]


def test_enter_goes_to_what_is_left_and_backspace_back_through_the_films_visited(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS)
    sentences = heard(review)
    for film in WORST_FIRST[:2]:
        go_to(qtbot, review, film)
        review.say_positive()
        shown(qtbot, review)
    go_to(qtbot, review, "0.95")
    review.go_to_next_unread()
    shown(qtbot, review, "0.30")
    review.go_back()
    shown(qtbot, review, "0.95")
    go_to(qtbot, review, "0.30")
    review.say_positive()
    shown(qtbot, review, "0.10")
    review.say_positive()
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
    review.say_positive()
    shown(qtbot, review, "0.80")
    said = verdict(review, "0.95")
    assert (said.key_image, said.note, said.regions, said.label) == (True, "seventh rib", (ring,), "pneumonia")


def test_two_readers_who_differ_are_adjudicated(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS)
    go_to(qtbot, review, "0.95")
    review.say_positive()
    shown(qtbot, review, "0.80")
    review.set_reader("Ben")
    go_to(qtbot, review, "0.95")
    review.say_negative()
    shown(qtbot, review, "0.80")
    review.set_adjudicating(True)
    assert [stem(review, row) for row in review.order] == ["0.95"]
    shown(qtbot, review, "0.95")
    review.say_positive()
    qtbot.waitUntil(lambda: not review.listing.differ(review.current))
    decided = review.listing.adjudicated(review.current)
    assert (decided.reader, decided.role, decided.label) == ("Ben", Role.ADJUDICATOR, "pneumonia")
    assert verdict(review, "0.95").said is Agreed.OVERRIDE


def test_films_read_in_a_filter_leave_it_and_the_next_one_is_not_skipped(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS)
    review.set_query(Query(states=frozenset([RowState.TO_READ])))
    go_to(qtbot, review, "0.95")
    review.set_auto_advance(False)
    review.say_positive()
    qtbot.waitUntil(lambda: len(review.order) == 3)
    assert review.place == -1
    review.go_by(1)
    shown(qtbot, review, "0.80")


def test_an_adjudicator_keeps_a_note_that_came_before_the_decision_and_another_ones_decision_stands(
    qtbot: QtBot, open_review
) -> None:
    review = open_review(*FILMS)
    review.set_auto_advance(False)
    go_to(qtbot, review, "0.95")
    row = review.current
    review.set_adjudicating(True)
    review.set_query(Query())
    review.set_note("a shadow at the left base")
    qtbot.waitUntil(lambda: review.verdict().note != "")
    review.give_label("pneumonia")
    qtbot.waitUntil(lambda: review.listing.adjudicated(row) is not None)
    assert (review.verdict().label, review.verdict().note) == ("pneumonia", "a shadow at the left base")
    review.set_reader("Ben")
    review.set_note("so do I")
    qtbot.waitUntil(lambda: review.verdict().note == "so do I")
    assert (review.verdict().said, review.listing.adjudicated(row).reader) == (None, "Ada")


def test_something_new_that_is_said_leaves_nothing_to_redo(qtbot: QtBot, open_review) -> None:
    review = open_review(*FILMS)
    review.set_auto_advance(False)
    sentences = heard(review)
    go_to(qtbot, review, "0.95")
    review.say_positive()
    review.undo()
    review.unsure()
    qtbot.waitUntil(lambda: verdict(review, "0.95") is not None and verdict(review, "0.95").said is Agreed.UNSURE)
    review.redo()
    assert sentences[-1] == "Nothing is left to redo."
    assert verdict(review, "0.95").said is Agreed.UNSURE


def test_a_key_pressed_before_the_film_is_on_the_screen_waits_for_it(qtbot: QtBot, open_review, world) -> None:
    review = open_review(*FILMS)
    review.set_auto_advance(False)
    go_to(qtbot, review, "0.95")
    qtbot.waitUntil(review.session.io.is_idle)
    review.session.cache.clear()  # what was read ahead
    world.gate.clear()
    review.go_to(next(row for row in range(4) if stem(review, row) == "0.10"))
    review.say_positive()
    assert review.navigator.is_held()
    assert not review.keeping.is_idle, "the key waits"
    assert not review.keeping.is_saving, "and nothing is said of a film that nobody has seen"
    assert verdict(review, "0.10") is None
    world.gate.set()
    qtbot.waitUntil(lambda: verdict(review, "0.10") is not None)


def test_who_adjudicates_while_something_is_kept_does_so_after_it_and_takes_none_of_it_back(
    qtbot: QtBot, open_review, slow: SlowStore
) -> None:
    review = open_review(*FILMS)
    sentences = heard(review)
    slow.gate.set()
    read_two(qtbot, review)
    slow.gate.clear()
    review.undo()
    assert review.keeping.is_saving
    review.set_adjudicating(True)
    assert not review.adjudicating
    slow.gate.set()
    qtbot.waitUntil(lambda: review.adjudicating)
    assert verdict(review, "0.80").said is None
    review.redo()
    assert sentences[-1] == "Nothing is left to redo."
