"""A review in the real window, by keys alone: verdicts, labels, notes, regions, and what stays hidden."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QKeyCombination, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea, QSlider
from pytestqt.qtbot import QtBot

from inference.models.card import findings_of
from review.film_table import Query, Sort
from review.structure import (
    FORM_FILE,
    Certainty,
    OwnField,
    PatientSide,
    PlacedFinding,
    Quality,
    Recall,
    Structure,
    VerdictForm,
    Zone,
    read_form,
)
from review.verdicts import Agreed, ReviewLabel, Shape
from tests.review.handed import make_review
from tests.viewer.hands import LEFT, NONE, drag, press
from tests.viewer.review.reading import FILMS, go_to, name, shown, verdict
from viewer.app.key_sheet import KeySheet
from viewer.app.main_window import MainWindow
from viewer.commands import is_key_of
from viewer.film.region_tools import BOX, ELLIPSE, region_of
from viewer.film.tools import WINDOW
from viewer.review import findings_dialog
from viewer.review.answers import Key as VerdictKey
from viewer.review.findings_dialog import FindingsDialog
from viewer.review.review_rows import review_row
from viewer.review.store_worker import form_of
from viewer.review.verdict_box import LabelMenu

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Opened = Callable[..., MainWindow]


@pytest.fixture
def opened(qtbot: QtBot, world, make_window: Callable[[], MainWindow]) -> Opened:
    def open_review(read_first: bool | None = None, reader: str = "Ada", films: tuple[str, ...] = FILMS) -> MainWindow:
        if not world.entries:
            world.films(*films)
        window = make_window()
        window.review.open(Path("/films"), reader, read_first)
        review = window.review.review
        qtbot.waitUntil(lambda: review.is_open)
        if not review.read_only:
            qtbot.waitUntil(lambda: review.scoring.finished is not None)
        qtbot.waitUntil(lambda: len(review.order) == len(world.entries))
        return window

    return open_review


def test_the_table_takes_the_place_of_the_list_and_gives_it_back(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    assert window.review.table.isVisible()
    assert not window.strip.isVisible()
    assert window.review.box.isVisible()
    assert window.docks.films.windowTitle().endswith("of 4")
    with qtbot.waitSignal(window.review.review.closed):
        press(window, Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert window.strip.isVisible()
    assert not window.review.box.isVisible()
    assert not window.actions_by_id["abnormal"].isEnabled()


def test_one_key_for_each_verdict(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    review = window.review.review
    go_to(qtbot, review, "0.95")
    press(window, Key.Key_Y)
    shown(qtbot, review, "0.80")
    press(window, Key.Key_X)
    shown(qtbot, review, "0.30")
    press(window, Key.Key_U)
    shown(qtbot, review, "0.10")
    press(window, Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: verdict(review, "0.10") is not None)
    said = [(verdict(review, film).said, verdict(review, film).label) for film in ("0.95", "0.80", "0.30", "0.10")]
    assert said == [
        (Agreed.AGREE, "pneumonia"),
        (Agreed.OVERRIDE, "normal"),
        (Agreed.UNSURE, ""),
        (Agreed.OVERRIDE, "pneumonia"),
    ]


@pytest.mark.parametrize("read_first", [False, True])
def test_the_keys_mean_what_is_written_on_the_buttons_whether_scores_are_hidden_or_not(
    qtbot: QtBot, opened: Opened, read_first: bool
) -> None:
    window = opened(read_first)
    review, box = window.review.review, window.review.box
    review.set_auto_advance(False)
    assert [button.text() for button in box.keys.values()] == ["Y  abnormal", "X  normal", "U  unsure"]
    presses = ((Key.Key_Y, "pneumonia"), (Key.Key_X, "normal"), (Key.Key_U, ""))
    for film, (place, (key, label)) in product(("0.95", "0.10"), enumerate(presses)):
        go_to(qtbot, review, film)
        press(window, key)
        qtbot.waitUntil(lambda label=label: review.verdict().said is not None and review.verdict().label == label)
        assert (name(review), verdict(review, film).label) == (film, label)
        assert [button.isChecked() for button in box.keys.values()] == [place == each for each in range(3)]


def test_a_page_has_the_verdict_on_the_film_and_no_score_before_it(qtbot: QtBot, opened: Opened) -> None:
    window = opened(True)
    review = window.review.review
    review.set_auto_advance(False)
    go_to(qtbot, review, "0.95")
    qtbot.waitUntil(lambda: window.session.pane.opened is not None)
    before = window.report_page.film()
    assert (before.score, before.problem, before.said) == (None, None, None)
    press(window, Key.Key_Y)
    qtbot.waitUntil(lambda: review.has_verdict and window.report_page.film().score is not None)
    said = window.report_page.film().said
    assert (said.words, said.label, said.score_visible) == ("Agrees with the model", "pneumonia", False)


def test_enter_backspace_undo_and_redo(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    review = window.review.review
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    go_to(qtbot, review, "0.95")
    press(window, Key.Key_Y)
    shown(qtbot, review, "0.80")
    press(window, Key.Key_Return)
    shown(qtbot, review, "0.30")
    press(window, Key.Key_Backspace)
    shown(qtbot, review, "0.80")
    press(window, Key.Key_Z, control)
    shown(qtbot, review, "0.95")
    assert verdict(review, "0.95").said is None
    press(window, Key.Key_Z, control | shift)
    qtbot.waitUntil(lambda: verdict(review, "0.95").said is Agreed.AGREE)


def test_arrows_go_through_the_review_and_letters_reach_it_from_the_table(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    review = window.review.review
    go_to(qtbot, review, "0.95")
    window.review.table.setFocus()
    QTest.keyClick(window.review.table, Key.Key_Down)
    shown(qtbot, review, "0.80")
    press(window, Key.Key_Left)
    shown(qtbot, review, "0.95")
    QTest.keyClick(window.review.table, Key.Key_U)
    qtbot.waitUntil(lambda: verdict(review, "0.95") is not None)


def test_a_note_is_written_over_the_film_and_its_letters_are_no_keys(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    review, note = window.review.review, window.review.note
    go_to(qtbot, review, "0.95")
    press(window, Key.Key_N)
    assert note.isVisible()
    QTest.keyClicks(note.text, "fully unsure")
    QTest.keyClick(note.text, Key.Key_Return)
    qtbot.waitUntil(lambda: verdict(review, "0.95") is not None)
    assert (verdict(review, "0.95").note, verdict(review, "0.95").said) == ("fully unsure", None)
    assert not note.isVisible()
    press(window, Key.Key_N)
    QTest.keyClicks(note.text, " no")
    QTest.keyClick(note.text, Key.Key_Escape)
    assert not note.isVisible()
    assert verdict(review, "0.95").note == "fully unsure"


def test_a_region_is_drawn_where_it_is_dragged_and_delete_takes_it_away(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    review, view = window.review.review, window.view_area.view
    go_to(qtbot, review, "0.95")
    press(window, Key.Key_E)
    assert view.settings.tool is ELLIPSE
    middle = view.rect().center()
    drag(view, LEFT, (middle.x() - 60, middle.y() - 40), (middle.x() + 60, middle.y() + 40))
    qtbot.waitUntil(lambda: verdict(review, "0.95") is not None)
    (region,) = verdict(review, "0.95").regions
    assert region.shape is Shape.ELLIPSE
    x, y = view.pane.viewport.to_film((middle.x(), middle.y()), view.screen_size())
    assert ((region.extent.left + region.extent.right) / 2, (region.extent.top + region.extent.bottom) / 2) == (
        pytest.approx((x, y), abs=1.0)
    )
    assert [region_of(mark) for mark in view.pane.marks.kept] == [region]
    press(window, Key.Key_Delete)
    qtbot.waitUntil(lambda: verdict(review, "0.95").regions == ())
    assert view.pane.marks.kept == ()


def test_a_corner_of_the_region_that_was_clicked_is_moved_and_undo_moves_it_back(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    review, view = window.review.review, window.view_area.view
    go_to(qtbot, review, "0.95")
    press(window, Key.Key_Q)
    middle = view.rect().center()
    left, top, right, bottom = middle.x() - 60, middle.y() - 40, middle.x() + 60, middle.y() + 40
    drag(view, LEFT, (left, top), (right, bottom))
    drag(view, LEFT, (left - 40, top - 40), (left - 10, top - 10))
    qtbot.waitUntil(lambda: len(view.pane.marks.kept) == 2)
    before = verdict(review, "0.95").regions
    QTest.mouseClick(view, LEFT, pos=QPoint(left, middle.y()))
    assert view.pane.marks.chosen == 0
    drag(view, LEFT, (right, bottom), (right + 30, bottom + 20))
    qtbot.waitUntil(lambda: verdict(review, "0.95").regions != before)
    moved, other = verdict(review, "0.95").regions
    assert other == before[1]
    assert (moved.extent.left, moved.extent.top) == pytest.approx((before[0].extent.left, before[0].extent.top))
    goal = view.pane.viewport.to_film((right + 30, bottom + 20), view.screen_size())
    assert (moved.extent.right, moved.extent.bottom) == pytest.approx(goal)
    press(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: verdict(review, "0.95").regions == before)


def test_undo_takes_back_marks_of_the_film_first_and_only_then_what_was_said(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    review, view = window.review.review, window.view_area.view
    go_to(qtbot, review, "0.95")
    review.set_auto_advance(False)
    press(window, Key.Key_U)
    qtbot.waitUntil(lambda: verdict(review, "0.95") is not None)
    middle = view.rect().center()
    x, y = middle.x(), middle.y()
    press(window, Key.Key_D)
    drag(view, LEFT, (x - 60, y), (x + 60, y))
    press(window, Key.Key_Q)
    drag(view, LEFT, (x - 60, y + 20), (x + 60, y + 60))
    qtbot.waitUntil(lambda: len(view.pane.marks.kept) == 2)
    press(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: verdict(review, "0.95").regions == ())
    assert [mark.kind.id for mark in view.pane.marks.kept] == ["distance"]
    press(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.pane.marks.kept == ()
    assert verdict(review, "0.95").said is Agreed.UNSURE
    press(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: verdict(review, "0.95") is None or verdict(review, "0.95").said is None)


def test_undo_takes_a_region_of_the_film_shown_whatever_was_said_since(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    review, view = window.review.review, window.view_area.view
    review.set_auto_advance(False)
    go_to(qtbot, review, "0.95")
    press(window, Key.Key_Q)
    x, y = view.rect().center().toTuple()
    drag(view, LEFT, (x - 60, y + 20), (x + 60, y + 60))
    qtbot.waitUntil(lambda: verdict(review, "0.95") is not None)
    (region,) = verdict(review, "0.95").regions
    press(window, Key.Key_U)
    qtbot.waitUntil(lambda: verdict(review, "0.95").said is Agreed.UNSURE)
    go_to(qtbot, review, "0.80")
    press(window, Key.Key_U)
    qtbot.waitUntil(lambda: verdict(review, "0.80") is not None)
    go_to(qtbot, review, "0.95")
    press(window, Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: verdict(review, "0.95").regions == ())
    assert (name(review), verdict(review, "0.95").said) == ("0.95", Agreed.UNSURE)
    assert verdict(review, "0.80").said is Agreed.UNSURE
    assert window.line.currentMessage() == "Undone: your region on 0.95.png."
    press(window, Key.Key_Z, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: verdict(review, "0.95").regions == (region,))
    press(window, Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: verdict(review, "0.95").regions == ())
    press(window, Key.Key_Z, CONTROL)
    shown(qtbot, review, "0.80")
    qtbot.waitUntil(lambda: verdict(review, "0.80").said is None)
    assert window.line.currentMessage() == "Undone: your verdict on 0.80.png."
    press(window, Key.Key_Z, CONTROL)
    shown(qtbot, review, "0.95")
    qtbot.waitUntil(lambda: verdict(review, "0.95").said is None)
    assert verdict(review, "0.95").regions == ()
    press(window, Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: window.line.currentMessage() == "Nothing is left to undo.")


def test_a_region_that_was_taken_back_from_another_film_is_not_asked_for_again(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    review, view = window.review.review, window.view_area.view
    review.set_auto_advance(False)
    go_to(qtbot, review, "0.95")
    press(window, Key.Key_U)
    qtbot.waitUntil(lambda: verdict(review, "0.95") is not None)
    press(window, Key.Key_Q)
    x, y = view.rect().center().toTuple()
    drag(view, LEFT, (x - 60, y + 20), (x + 60, y + 60))
    qtbot.waitUntil(lambda: len(verdict(review, "0.95").regions) == 1)
    go_to(qtbot, review, "0.80")
    press(window, Key.Key_Z, CONTROL)
    shown(qtbot, review, "0.95")
    qtbot.waitUntil(lambda: verdict(review, "0.95").regions == ())
    press(window, Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: verdict(review, "0.95").said is None)


def test_a_region_has_the_same_words_in_a_review_as_elsewhere_and_is_its_readers(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    review, view = window.review.review, window.view_area.view
    marks = view.pane.marks
    go_to(qtbot, review, "0.95")
    x, y = view.rect().center().toTuple()

    def drawn() -> list[str]:
        press(window, Key.Key_E)
        before = len(marks.kept)
        drag(view, LEFT, (x - 60, y - 40), (x + 60, y + 40))
        qtbot.waitUntil(lambda: len(marks.kept) == before + 1)
        marks.choose_at(-1)
        return [marks.caption(mark, view.pane.image) for mark in marks.kept]

    of_ada = drawn()
    assert "mean" in of_ada[0]
    with qtbot.waitSignal(review.reader_changed):
        review.set_reader("Ben")
    go_to(qtbot, review, "0.95")
    assert marks.kept == ()
    assert drawn() == of_ada
    QTest.mouseClick(view, LEFT, pos=QPoint(x - 60, y))
    press(window, Key.Key_D)
    drag(view, LEFT, (x - 60, y + 60), (x + 60, y + 60))
    assert [mark.kind.id for mark in marks.kept] == ["ellipse", "distance"]
    QTest.mouseClick(view, LEFT, pos=QPoint(x - 60, y))
    assert marks.chosen == 0
    press(window, Key.Key_Delete)
    qtbot.waitUntil(lambda: verdict(review, "0.95").regions == ())
    assert [mark.kind.id for mark in marks.kept] == ["distance"]
    with qtbot.waitSignal(review.reader_changed):
        review.set_reader("Ada")
    go_to(qtbot, review, "0.95")
    assert [mark.kind.id for mark in marks.kept] == ["ellipse"]
    with qtbot.waitSignal(review.closed):
        review.close()
    assert view.pane.marks.reader is None


def test_a_region_is_on_the_film_that_is_read_in_every_pane_and_no_other_pane_takes_it_away(
    qtbot: QtBot, opened: Opened
) -> None:
    window = opened()
    review, session = window.review.review, window.session
    first, other = session.pane, session.add_pane()
    go_to(qtbot, review, "0.95")
    press(window, Key.Key_Q)
    x, y = window.view_area.view.rect().center().toTuple()
    drag(window.view_area.view, LEFT, (x - 30, y - 20), (x + 30, y + 20))
    qtbot.waitUntil(lambda: len(first.marks.kept) == 1)
    session.show_in(other, review.current)
    qtbot.waitUntil(lambda: other.opened is not None)
    assert other.opened.ref == first.opened.ref
    assert other.marks.kept == first.marks.kept
    other.marks.choose_at(0)
    press(window, Key.Key_Delete)
    qtbot.waitUntil(lambda: not verdict(review, "0.95").regions)
    assert other.marks.kept == first.marks.kept == ()
    press(window, Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: len(first.marks.kept) == 1)
    go_to(qtbot, review, "0.80")
    qtbot.waitUntil(lambda: first.opened is not None and first.opened.ref != other.opened.ref)
    session.focus(first)
    press(window, Key.Key_Q)
    drag(window.view_area.view, LEFT, (x - 30, y - 20), (x + 30, y + 20))
    qtbot.waitUntil(lambda: len(first.marks.kept) == 1)
    session.focus(other)
    assert other.marks.kept == (), "its verdict is not the one that is given now"
    other.marks.remove()
    other.marks.edited.emit(0, first.marks.kept[0])
    qtbot.waitUntil(lambda: review.keeping.is_idle)
    assert len(verdict(review, "0.80").regions) == 1


def test_a_measurement_in_a_review_is_not_the_verdicts_and_no_other_reader_sees_it(
    qtbot: QtBot, opened: Opened
) -> None:
    window = opened()
    review, view = window.review.review, window.view_area.view
    go_to(qtbot, review, "0.95")
    middle = view.rect().center()
    press(window, Key.Key_D)
    drag(view, LEFT, (middle.x() - 60, middle.y()), (middle.x() + 60, middle.y()))
    (line,) = view.pane.marks.kept
    assert line.reader == review.reader
    assert verdict(review, "0.95") is None
    before = review.reader
    with qtbot.waitSignal(review.reader_changed):
        review.set_reader("Somebody else")
    go_to(qtbot, review, "0.95")
    assert view.pane.marks.kept == ()
    with qtbot.waitSignal(review.reader_changed):
        review.set_reader(before)
    go_to(qtbot, review, "0.95")
    assert view.pane.marks.kept == (line,)
    with qtbot.waitSignal(review.closed):
        review.close()


def test_an_ellipse_outside_a_review_is_a_measurement_alone(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    with qtbot.waitSignal(window.review.review.closed):
        window.review.review.close()
    assert window.session.pane.marks.reader is None
    assert window.actions_by_id["tool.ellipse"].isEnabled()


def test_the_drawing_tools_are_put_down_with_the_review(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    press(window, Key.Key_Q)
    assert window.view_area.view.settings.tool is BOX
    with qtbot.waitSignal(window.review.review.closed):
        window.review.review.close()
    assert window.view_area.view.settings.tool is WINDOW


def test_abnormal_of_several_labels_asks_which_and_takes_a_number(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    review = window.review.review
    with qtbot.waitSignal(review.labels_changed):
        review.set_labels((ReviewLabel("normal", False), ReviewLabel("pneumonia", True), ReviewLabel("TB", True)))
    go_to(qtbot, review, "0.95")
    press(window, Key.Key_Y)
    qtbot.waitUntil(lambda: window.review.menu is not None and window.review.menu.isVisible())
    QTest.keyClick(window.review.menu, Key.Key_1)  # normal, which is none of them
    assert window.review.menu.isVisible()
    QTest.keyClick(window.review.menu, Key.Key_3)
    qtbot.waitUntil(lambda: verdict(review, "0.95") is not None)
    assert verdict(review, "0.95").label == "TB"
    assert window.review.menu is None


def test_labels_are_called_as_the_card_calls_them(qtbot: QtBot, world, opened: Opened) -> None:
    titles = {"titles": {"abnormal": "other & unclear"}}
    world.card = replace(world.card, findings=findings_of(("normal", "abnormal"), ("abnormal",), **titles))
    window = opened()
    review, box = window.review.review, window.review.box
    review.set_auto_advance(False)
    assert [button.accessibleName() for button in box.labels] == ["normal", "other & unclear"]
    go_to(qtbot, review, "0.95")
    press(window, Key.Key_Y)
    qtbot.waitUntil(lambda: verdict(review, "0.95") is not None)
    assert verdict(review, "0.95").label == "abnormal", "what is kept is the label"
    look = review_row(review, review.listing, review.current)
    assert look.verdict_words == "Agreed: other & unclear"
    menu = LabelMenu(review.labels[1:], review.labels, review.words, window)
    assert menu.actions()[-1].text() == "&2  other && unclear"


def asked_which(qtbot: QtBot, window: MainWindow, film: str) -> QMenu:
    """The menu that asks which of two labels that mean abnormal."""
    review = window.review.review
    if len(review.labels) < 3:
        with qtbot.waitSignal(review.labels_changed):
            review.set_labels((ReviewLabel("normal", False), ReviewLabel("pneumonia", True), ReviewLabel("TB", True)))
    go_to(qtbot, window.review.review, film)
    window.actions_by_id["abnormal"].trigger()  # a screen without a window manager forgets who has keys with a menu
    qtbot.waitUntil(lambda: window.review.menu is not None and window.review.menu.isVisible())
    return window.review.menu


def test_no_key_is_lost_while_a_label_is_asked_for(qtbot: QtBot, opened: Opened) -> None:
    window = opened(films=("0.52", "0.95", "0.10"))
    review = window.review.review
    QTest.keyClick(asked_which(qtbot, window, "0.52"), Key.Key_K)
    qtbot.waitUntil(lambda: verdict(review, "0.52") is not None and verdict(review, "0.52").key_image)
    assert window.review.menu is None
    QTest.keyClick(asked_which(qtbot, window, "0.52"), Key.Key_U)
    shown(qtbot, review, "0.95")
    assert verdict(review, "0.52").said is Agreed.UNSURE
    QTest.keyClick(asked_which(qtbot, window, "0.52"), Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: verdict(review, "0.52").said is None)
    QTest.keyClick(asked_which(qtbot, window, "0.52"), Key.Key_Escape)
    assert window.review.menu is None
    assert verdict(review, "0.52").said is None
    menu = asked_which(qtbot, window, "0.52")
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Return):
        QTest.keyClick(menu, key)
    qtbot.waitUntil(lambda: verdict(review, "0.52").label == "TB")


def test_a_label_that_is_asked_for_is_never_given_to_the_next_film(qtbot: QtBot, opened: Opened) -> None:
    window = opened(films=("0.52", "0.95", "0.10"))
    review = window.review.review
    asked_which(qtbot, window, "0.52")
    review.unsure()
    assert window.review.menu is None
    shown(qtbot, review, "0.95")
    review.go_back()
    shown(qtbot, review, "0.52")
    asked_which(qtbot, window, "0.52")
    review.go_by(1)
    assert window.review.menu is None


def test_a_sign_typed_with_shift_is_the_key_of_its_command(opened: Opened) -> None:
    window = opened()
    shift = Qt.KeyboardModifier.ShiftModifier
    assert is_key_of(window.actions_by_id["keys"], QKeyCombination(shift, Key.Key_Question))
    assert is_key_of(window.actions_by_id["abnormal"], QKeyCombination(NONE, Key.Key_Y))
    assert not is_key_of(window.actions_by_id["abnormal"], QKeyCombination(shift, Key.Key_Y))
    assert not is_key_of(window.actions_by_id["charts"], QKeyCombination(NONE, Key.Key_Y))


def test_the_heat_map_is_off_in_a_review_until_g_or_the_verdict(qtbot: QtBot, opened: Opened) -> None:
    window = opened(films=("0.95", "0.90", "0.85"))
    review, session = window.review.review, window.session
    review.set_auto_advance(False)
    go_to(qtbot, review, "0.95")
    qtbot.waitUntil(lambda: session.pane.heatmap is not None)
    assert not session.pane.heat_style.visible
    assert not window.actions_by_id["heat_map"].isChecked()
    press(window, Key.Key_U)
    qtbot.waitUntil(lambda: session.pane.heat_style.visible)
    assert window.view_area.view.pane.scene.heat_style.visible
    go_to(qtbot, review, "0.90")
    assert not session.pane.heat_style.visible
    press(window, Key.Key_G)
    assert session.pane.heat_style.visible
    go_to(qtbot, review, "0.85")
    assert session.pane.heat_style.visible  # the reader wants it in reviews
    review.close()
    assert session.pane.heat_style.visible  # as it was in plain viewing
    window.panel.heat.visible.click()
    assert (session.heat_wanted.plain, session.heat_wanted.review) == (False, True)
    window.close()
    assert window.settings.heat_wanted() == session.heat_wanted


def test_panel_and_verdict_box_fit_a_small_screen_even_with_another_operating_point(
    qtbot: QtBot, opened: Opened
) -> None:
    window = opened()
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: window.panel.bar.look().score is not None)
    window.panel.points.activated.emit(0)
    assert window.panel.moved.isVisible()
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1280, 720)
    assert window.panel.findChild(QScrollArea).verticalScrollBar().maximum() == 0
    for part in (window.panel.whom, window.panel.bar, window.panel.heat, window.panel.more, window.review.box):
        assert window.rect().contains(QRect(part.mapTo(window, QPoint()), part.size())), part
    assert window.session.point_change.films == len(window.review.review.listing.columns)


def test_hidden_scores_are_nowhere_in_the_window(qtbot: QtBot, opened: Opened) -> None:
    window = opened(read_first=True)
    review = window.review.review
    review.set_auto_advance(False)
    go_to(qtbot, review, "0.95")
    assert window.panel.bar.look().word == "Hidden"
    assert window.panel.bar.look().score is None
    assert "hidden until your verdict" in window.panel.reason.text()
    assert window.view_area.view.pane.scene.heatmap is None
    assert not window.actions_by_id["score_anyway"].isEnabled()
    assert [button.text() for button in window.review.box.keys.values()] == ["Y  abnormal", "X  normal", "U  unsure"]
    press(window, Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    hidden = QGuiApplication.clipboard().image()
    press(window, Key.Key_Y)
    qtbot.waitUntil(lambda: window.panel.bar.look().score is not None)
    qtbot.waitUntil(lambda: window.view_area.view.pane.scene.heatmap is not None)
    press(window, Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().image() != hidden
    assert verdict(review, "0.95").said is Agreed.AGREE


@pytest.mark.parametrize(("read_first", "word", "score"), [(False, "Below threshold", 0.10), (True, "Hidden", None)])
def test_what_the_store_knows_is_shown_while_the_film_is_being_read(
    qtbot: QtBot, opened: Opened, world, read_first: bool, word: str, score: float | None
) -> None:
    window = opened(read_first, films=("0.95", "0.90", "0.85", "0.80", "0.75", "0.10"))
    review = window.review.review
    review.set_query(Query(Sort.FOLDER, descending=False))
    go_to(qtbot, review, "0.95")
    qtbot.waitUntil(window.session.io.is_idle)
    window.session.cache.clear()  # whatever was shown first, or read ahead
    world.gate.clear()
    review.go_to_place(5 - review.place)  # the other end
    qtbot.waitUntil(lambda: window.session.pane.is_reading)
    look = window.panel.bar.look()
    assert (look.word, look.score) == (word, score if score is None else pytest.approx(score))
    assert not window.panel.anyway.isVisible()
    world.gate.set()
    shown(qtbot, review, "0.10")
    assert window.panel.bar.look().word == word


def test_a_second_window_says_in_its_line_why_it_keeps_nothing(qtbot: QtBot, opened: Opened) -> None:
    opened()
    second = opened()
    review = second.review.review
    assert review.read_only
    go_to(qtbot, review, "0.95")
    assert second.review.box.state.text() == "Read only"
    press(second, Key.Key_Y)
    assert "Another window" in second.line.currentMessage()


def test_a_window_opened_again_stands_where_it_was(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    go_to(qtbot, window.review.review, "0.30")
    window.close()
    again = opened(reader="")
    shown(qtbot, again.review.review, "0.30")
    assert again.review.review.reader == "Ada"


def test_the_box_says_what_is_kept(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    review, box = window.review.review, window.review.box
    review.set_auto_advance(False)
    go_to(qtbot, review, "0.95")
    box.keys[VerdictKey.POSITIVE].click()
    qtbot.waitUntil(lambda: box.state.text() == "as the model \u00b7 Saved")
    assert box.advance.width() >= box.advance.sizeHint().width(), "its words are whole beside what is said"
    assert [button.isChecked() for button in box.keys.values()] == [True, False, False]
    assert [button.isChecked() for button in box.labels] == [False, True]
    box.key_image.click()
    qtbot.waitUntil(lambda: verdict(review, "0.95").key_image)
    assert name(review) == "0.95"


def test_no_word_of_the_box_is_cut_at_the_smallest_window(qtbot: QtBot, opened: Opened) -> None:
    window = opened(read_first=True)
    window.resize(window.minimumSizeHint())
    QApplication.processEvents()
    box = window.review.box
    for button in (*box.keys.values(), *box.labels, box.key_image, box.note):
        assert "\u2026" not in button.text(), button.text()


def test_the_sheet_has_the_keys_of_the_review(opened: Opened) -> None:
    window = opened()
    sheet = KeySheet(window.actions_by_id, window.settings, window.view_area.view.settings.mouse_scheme, window)
    assert sheet.pane.area.widget().sizeHint().width() <= 1024 - 40
    shown = {row.command.id for group in sheet.pane.groups for row in group.rows if not row.isHidden()}
    assert {
        command.id for command in window.review.commands.all if command.keys[0:1] and "Alt" not in command.keys[0]
    } < shown
    sheet.deleteLater()


def test_after_a_search_the_keys_speak_to_the_film(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    review, search = window.review.review, window.review.header.search
    review.set_auto_advance(False)
    go_to(qtbot, review, "0.95")
    for leave in (Key.Key_Return, Key.Key_Escape):
        press(window, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert window.focusWidget() is search
        QTest.keyClicks(search, "0.80")
        QTest.keyClick(search, leave)
        assert window.focusWidget() is window.view_area.view
    qtbot.waitUntil(lambda: review.query.text == "")
    shown(qtbot, review, "0.80")
    QTest.keyClick(window.focusWidget(), Key.Key_U)
    qtbot.waitUntil(lambda: verdict(review, "0.80") is not None)


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Return])
def test_esc_and_enter_leave_a_box_and_a_slider_without_doing_anything_else(
    qtbot: QtBot, opened: Opened, key: Key
) -> None:
    window = opened()
    review = window.review.review
    go_to(qtbot, review, "0.95")
    for field in (window.panel.points, window.review.header.sort, *window.panel.heat.findChildren(QSlider)[:1]):
        field.setFocus()
        QTest.keyClick(field, key)
        assert window.focusWidget() is window.view_area.view
    assert name(review) == "0.95"


def test_title_filters_and_progress_count_the_same_films(qtbot: QtBot, opened: Opened) -> None:
    window = opened(films=("0.95", "0.10", "sideways", "bad"))
    review, header = window.review.review, window.review.header
    review.set_auto_advance(False)
    go_to(qtbot, review, "0.95")
    press(window, Key.Key_Y)
    qtbot.waitUntil(lambda: verdict(review, "0.95") is not None)
    assert window.docks.films.windowTitle().endswith("of 4")
    assert header.counts.reading.text() == "1 of 3 read \u00b7 1 cannot be opened"
    chips = [int(chip.text().rsplit(" ", 1)[1]) for chip in header.filters.chips.values()]
    assert sum(chips) == 4


def test_the_window_says_which_model_a_review_goes_on_with_and_begins_again_with_the_one_in_use(
    qtbot: QtBot, opened: Opened
) -> None:
    window = opened()
    review, box = window.review.review, window.review.box
    review.set_auto_advance(False)
    notice = window.review.header.counts.notice
    assert not notice.isVisible()
    assert not window.actions_by_id["begin_again"].isEnabled()
    go_to(qtbot, review, "0.95")
    press(window, Key.Key_X)
    qtbot.waitUntil(lambda: verdict(review, "0.95") is not None and not review.keeping.is_saving)
    window.session.model_choice.use(Path("/models/other"))
    qtbot.waitUntil(notice.isVisible)
    assert "goes on with test-model 1.2, which it began with; other 1.2 is in use now" in notice.text()
    assert window.panel.model.text() == "test-model 1.2"
    with qtbot.waitSignal(review.opened):
        window.actions_by_id["begin_again"].trigger()
    qtbot.waitUntil(lambda: review.scoring.finished is not None and len(review.order) == 4)
    assert window.panel.model.text() == "other 1.2"
    assert not notice.isVisible()
    go_to(qtbot, review, "0.95")
    assert box.state.text() == "said under test-model 1.2 \u00b7 Saved"
    assert [button.isChecked() for button in box.keys.values()] == [False, True, False]


def test_a_review_that_is_let_go_of_is_not_painted_any_more(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    review, table = window.review.review, window.review.table
    go_to(qtbot, review, "0.95")
    press(window, Key.Key_X)
    qtbot.waitUntil(lambda: window.review.header.counts.bar.value() == 1 and not review.keeping.is_saving)
    table.films.refresh_rows(None)  # to be painted again: the bar of films read has the whole window do so
    with qtbot.waitSignal(review.closed):
        review.close()
    assert table.model().rowCount() == 0


def test_findings_are_kept_beside_a_verdict_and_taken_back_alone(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    review, box = window.review.review, window.review.box
    go_to(qtbot, review, "0.95")
    press(window, Key.Key_Y)
    shown(qtbot, review, "0.80")
    go_to(qtbot, review, "0.95")
    press(window, Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    dialog = window.review.findings
    assert dialog is not None
    assert dialog.findings.name.itemText(0) == "pneumonia"
    dialog.findings.name.setCurrentText("Nodule")
    dialog.findings.side.setCurrentText("left")
    dialog.findings.zone.setCurrentText("upper")
    dialog.findings.add.click()
    dialog.findings.add.click()  # what stands there already is not said twice
    dialog.quality.setCurrentText("limited")
    dialog.recall.setCurrentText("yes")
    dialog.keep.click()
    said = Structure((PlacedFinding("Nodule", PatientSide.LEFT, Zone.UPPER),), Quality.LIMITED, recall=Recall.YES)
    qtbot.waitUntil(lambda: review.verdict().structure == said)
    assert name(review) == "0.95", "findings do not go on to the next film"
    assert review.verdict().said is Agreed.AGREE
    assert box.structured.text() == "Nodule (left, upper zone); image quality limited; recall"
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not review.verdict().structure)
    assert review.verdict().said is Agreed.AGREE
    assert "Undone: your list of findings" in window.line.currentMessage()


def test_findings_are_of_the_film_that_they_were_asked_for(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    review = window.review.review
    go_to(qtbot, review, "0.95")
    press(window, Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    dialog = window.review.findings
    go_to(qtbot, review, "0.80")
    dialog.quality.setCurrentText("repeat")
    dialog.keep.click()
    qtbot.waitUntil(lambda: review.keeping.is_idle)
    assert not review.verdict().structure
    assert "not kept" in window.line.currentMessage()


def test_what_was_said_stays_chosen_in_another_language(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(findings_dialog, "tr", lambda text: f"{text} in another language")
    form = VerdictForm(fields=(OwnField("Projection", ("not said", "bedside")), OwnField("Remark")))
    own = (("Projection", "not said"), ("Remark", "rotated"), ("Of before", "kept"))
    for said in (Structure(), Structure((), Quality.LIMITED, Certainty.HIGH, Recall.NO, own)):
        dialog = FindingsDialog(form, ["Nodule"], said)
        qtbot.addWidget(dialog)
        assert dialog.structure() == said


def test_the_buttons_under_the_film_have_one_width_and_say_shortly_what_was_kept(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    review, box = window.review.review, window.review.box
    for size in (window.minimumSizeHint(), window.size() * 2):
        window.resize(size)
        QApplication.processEvents()
        assert len({button.width() for button in box.keys.values()}) == 1
        top = box.bar.mapTo(window, QPoint(0, 0)).y()
        assert top >= window.view_area.mapTo(window, QPoint(0, 0)).y() + window.view_area.height()
    go_to(qtbot, review, "0.95")
    assert box.bar.kept.text() == ""
    press(window, Key.Key_Y)
    shown(qtbot, review, "0.80")
    assert box.bar.kept.text() == "Kept: pneumonia, Ctrl+Z"
    press(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    shown(qtbot, review, "0.95")
    assert box.bar.kept.text() == ""
    press(window, Key.Key_U)
    shown(qtbot, review, "0.80")
    assert box.bar.kept.text().startswith("Kept: unsure")
    review.set_reader("Björn")
    qtbot.waitUntil(lambda: review.reader == "Björn")
    assert box.bar.kept.text() == "", "what one reader said is not for the next"
    press(window, Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not box.bar.isVisible())


def test_a_form_says_what_else_can_be_said(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    review = window.review.review
    review.form = read_form(
        '[[field]]\nname = "Implant"\nchoices = ["none", "pacemaker"]\n[[field]]\nname = "Remark"\n'
    )
    go_to(qtbot, review, "0.95")
    review.want_findings()
    dialog = window.review.findings
    dialog.own["Implant"].setCurrentText("pacemaker")
    dialog.own["Remark"].setText(" two leads ")
    dialog.keep.click()
    qtbot.waitUntil(lambda: review.verdict().structure.own == (("Implant", "pacemaker"), ("Remark", "two leads")))


def test_a_form_beside_the_films_is_the_reviews_from_then_on(tmp_path: Path) -> None:
    with make_review(tmp_path, (0.9,)) as store:
        assert form_of(store) == (VerdictForm(), "")
        path = store.folder / FORM_FILE
        path.write_text('findings = ["Nodule"]', encoding="utf-8")
        assert form_of(store) == (VerdictForm(("Nodule",)), "")
        path.write_text("findings = [1]", encoding="utf-8")
        form, words = form_of(store)
        assert form == VerdictForm(("Nodule",))
        assert words == "hilum-review.toml was not used: each finding is text."
        path.unlink()
        assert form_of(store) == (VerdictForm(("Nodule",)), "")
        assert form_of(store, 'findings = ["Cavity"]') == (VerdictForm(("Cavity",)), "")
        assert form_of(store) == (VerdictForm(("Cavity",)), ""), "it is the review's from then on"
