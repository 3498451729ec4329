"""Measuring through the window: each tool drawn, chosen, moved, taken back and taken away, with its words beside it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import SIGNAL, QPoint, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from imaging.display.corner_text import scale_across
from imaging.image import Image, ImageRef, Spacing, SpacingSource, Window
from imaging.measure.geometry import AreaValues, area_values
from imaging.measure.store import (
    FilmMeasurements,
    Measured,
    Measurement,
    film_key,
    measurements_data,
    read_measurements,
    write_measurements,
)
from tests.viewer.hands import LEFT, NONE, drag, hover, move, press
from tests.viewer.panes import bare_pane, show
from viewer.app.history import HistoryFolders
from viewer.app.main_window import MainWindow
from viewer.film import region_tools
from viewer.film.film_view import FilmView
from viewer.film.mark_kind import FilmMark
from viewer.film.marks import FrameMarks
from viewer.film.measuring_tools import ANGLE, COBB, DISTANCE
from viewer.film.note_tools import ARROW, TEXT
from viewer.film.pane import Pane
from viewer.film.region_tools import BOX, ELLIPSE
from viewer.film.tool import Tool
from viewer.film.tools import PAN, WINDOW

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Show = Callable[[MainWindow, list[Path]], None]


def detector_film(frame: int = 0, **more: object) -> Image:
    """400 x 300 pixels, each 0.2 mm high and 0.1 wide at the detector; 500 on the left, 1500 on the right."""
    values = np.full((300, 400), 500, np.uint16)
    values[:, 200:] = 1500
    spacing = Spacing(0.2, 0.1, SpacingSource.IMAGER)
    return Image(ImageRef(Path("f.dcm"), frame, 2, rows=300, columns=400, modality="DX"), values, spacing=spacing)


@pytest.fixture
def view(qtbot: QtBot) -> FilmView:
    """One pixel of the film on one of the view."""
    widget = FilmView(bare_pane())
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    show(widget, detector_film(), voi=Window(1000.0, 2000.0))
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def words(pane: Pane) -> list[str]:
    """What is written beside the marks."""
    assert pane.image is not None
    return [pane.marks.caption(mark, pane.image) for mark in pane.marks.kept]


def test_a_distance_says_its_length_and_whose_millimetres_these_are(view: FilmView) -> None:
    view.settings.set_tool(DISTANCE)
    drag(view, LEFT, (50, 50), (150, 50))
    drag(view, LEFT, (50, 100), (50, 200))
    assert words(view.pane) == ["10.0 mm (at the detector)", "20.0 mm (at the detector)"]


def test_an_angle_is_a_drag_and_a_click_and_right_on_pixels_that_are_not_square(view: FilmView) -> None:
    view.settings.set_tool(ANGLE)
    drag(view, LEFT, (300, 100), (100, 100))
    assert view.pane.marks.kept == ()
    assert view.pane.marks.draft is not None
    QTest.mouseClick(view, LEFT, NONE, QPoint(200, 150))
    assert words(view.pane) == ["45.0\u00b0"]
    drag(view, LEFT, (300, 250), (100, 250))
    drag(view, LEFT, (110, 240), (100, 200))
    assert words(view.pane)[1] == "90.0\u00b0"


def test_a_cobb_angle_is_two_lines_apart_and_esc_leaves_one_alone(view: FilmView) -> None:
    view.settings.set_tool(COBB)
    drag(view, LEFT, (50, 50), (250, 50))
    assert view.cancel_drag()
    assert not view.cancel_drag()
    assert view.pane.marks.draft is None
    drag(view, LEFT, (50, 50), (250, 50))
    QTest.mouseClick(view, LEFT, NONE, QPoint(300, 200))
    assert view.pane.marks.is_unfinished, "a click is no line"
    drag(view, LEFT, (50, 250), (250, 150))
    assert words(view.pane) == ["Cobb 45.0\u00b0"]


def test_another_tool_puts_down_what_was_begun(view: FilmView) -> None:
    view.settings.set_tool(COBB)
    drag(view, LEFT, (50, 50), (250, 50))
    view.settings.set_tool(DISTANCE)
    drag(view, LEFT, (50, 100), (150, 100))
    assert [mark.kind.id for mark in view.pane.marks.kept] == ["distance"]


@pytest.mark.parametrize(("tool", "size"), [(BOX, "800.0 mm\u00b2"), (ELLIPSE, "628.3 mm\u00b2")])
def test_an_area_says_its_size_and_the_values_in_it(view: FilmView, tool: Tool, size: str) -> None:
    view.settings.set_tool(tool)
    drag(view, LEFT, (100, 50), (300, 250))
    assert words(view.pane) == [f"{size} (at the detector)\nmean 1000  SD 500\nmin 500  max 1500"]


def test_a_mark_may_begin_on_what_is_written_beside_the_chosen_one(view: FilmView) -> None:
    view.settings.set_tool(BOX)
    drag(view, LEFT, (60, 60), (120, 110))
    view.grab()
    place = view.pane.marks.written(view.pane.marks.kept[0]).center().toPoint()
    assert place != QPoint()
    drag(view, LEFT, (place.x(), place.y()), (place.x() + 40, place.y() + 40))
    assert len(view.pane.marks.kept) == 2
    view.settings.set_tool(WINDOW)
    first = view.pane.marks.kept
    view.pane.marks.choose_at(0)
    view.grab()
    drag(view, LEFT, (place.x(), place.y()), (place.x() + 20, place.y()))
    assert view.pane.marks.kept != first, "with any other tool it is moved by its words"


def test_the_mark_that_is_chosen_is_moved_with_any_tool_and_others_are_not(view: FilmView) -> None:
    view.settings.set_tool(DISTANCE)
    drag(view, LEFT, (50, 50), (150, 50))
    QTest.mouseClick(view, LEFT, NONE, QPoint(300, 200))
    for tool in (WINDOW, PAN):
        view.settings.set_tool(tool)
        before = view.pane.scene
        drag(view, LEFT, (100, 50), (100, 80))
        assert view.pane.scene != before, "what is not chosen is no obstacle"
        view.pane.reset()
    view.settings.set_tool(WINDOW)
    before = view.pane.scene
    QTest.mouseClick(view, LEFT, NONE, QPoint(100, 50))
    assert view.pane.marks.chosen == 0
    drag(view, LEFT, (100, 50), (120, 90))
    (line,) = view.pane.marks.kept
    assert line.points == ((70.0, 90.0), (170.0, 90.0))
    drag(view, LEFT, (170, 90), (270, 90))
    (line,) = view.pane.marks.kept
    assert line.points == ((70.0, 90.0), (270.0, 90.0))
    assert view.pane.scene == before
    drag(view, LEFT, (100, 90), (100, -200))
    (line,) = view.pane.marks.kept
    assert line.points == ((70.0, 0.0), (270.0, 0.0)), "a mark stays on the film"
    QTest.mouseClick(view, LEFT, NONE, QPoint(300, 200))
    assert view.pane.marks.chosen == -1


def test_a_mark_is_chosen_by_what_is_written_beside_it(view: FilmView) -> None:
    view.settings.set_tool(DISTANCE)
    drag(view, LEFT, (50, 50), (150, 50))
    QTest.mouseClick(view, LEFT, NONE, QPoint(300, 200))
    view.grab()
    view.settings.set_tool(WINDOW)
    QTest.mouseClick(view, LEFT, NONE, QPoint(200, 63))
    assert view.pane.marks.chosen == 0


def test_undo_takes_back_act_by_act_and_redo_does_it_again(view: FilmView) -> None:
    view.settings.set_tool(DISTANCE)
    marks = view.pane.marks
    drag(view, LEFT, (50, 50), (150, 50))
    drag(view, LEFT, (100, 50), (100, 80))
    drag(view, LEFT, (50, 200), (150, 200))
    marks.remove()
    states = [marks.kept]
    while marks.undo():
        states.append(marks.kept)
    assert [len(kept) for kept in states] == [1, 2, 1, 1, 0]
    assert not marks.can_undo
    assert states[2][0].points[0] == (50.0, 80.0)
    assert states[3][0].points[0] == (50.0, 50.0)
    again = [marks.kept]
    while marks.redo():
        again.append(marks.kept)
    assert again == states[::-1]
    marks.undo()
    drag(view, LEFT, (50, 250), (150, 250))
    assert not marks.can_redo


def test_what_is_written_beside_marks_leaves_other_writing_free_and_stays_in_the_view(view: FilmView) -> None:
    view.settings.set_tool(DISTANCE)
    for shift in range(3):
        drag(view, LEFT, (60, 100 + shift), (160, 100 + shift))
        QTest.mouseClick(view, LEFT, NONE, QPoint(390, 20))
    drag(view, LEFT, (300, 200), (396, 297))
    view.grab()
    marks = view.pane.marks
    boxes = [marks.written(mark) for mark in marks.kept]
    assert all(QRectF(0, 0, 400, 300).contains(box) for box in boxes)
    for place, box in enumerate(boxes):
        assert box.width() > 100
        assert not any(box.intersects(other) for other in boxes[place + 1 :])


def test_nothing_is_written_in_the_view_of_a_mark_that_is_out_of_it(view: FilmView) -> None:
    view.settings.set_tool(DISTANCE)
    drag(view, LEFT, (20, 20), (80, 20))
    QTest.mouseClick(view, LEFT, NONE, QPoint(390, 200))
    view.pane.pan_by(-200, 0)
    with_mark = pixels(view)
    (line,) = view.pane.marks.kept
    assert view.pane.marks.written(line).isEmpty()
    view.pane.marks.remove()
    assert (pixels(view) == with_mark).all()


def test_marks_are_seen_on_bone_and_on_air_and_stay_in_the_view(view: FilmView) -> None:
    view.settings.set_tool(ARROW)
    bare = pixels(view)
    drag(view, LEFT, (50, 50), (350, 50))
    QTest.mouseClick(view, LEFT, NONE, QPoint(200, 200))
    changed = np.abs(pixels(view).astype(int) - bare).max(axis=2) > 40
    assert changed[45:55, 60:190].any(axis=0).all()
    assert changed[45:55, 210:340].any(axis=0).all()


def pixels(view: FilmView) -> np.ndarray:
    hover(view, (390, 290))
    grab = view.grab_view()
    return np.frombuffer(grab.constBits(), np.uint8).reshape(300, 400, 4)[..., :3].copy()


def test_what_stays_is_painted_the_same_while_another_mark_is_moved(view: FilmView) -> None:
    """The picture that is kept of them is made anew when the film lies or is calibrated otherwise."""
    view.settings.set_tool(DISTANCE)
    drag(view, LEFT, (50, 50), (150, 50))
    drag(view, LEFT, (50, 200), (150, 200))
    before = pixels(view)
    QTest.mousePress(view, LEFT, NONE, QPoint(100, 200))
    move(view, (100, 230))
    during = pixels(view)
    assert (before[:100] == during[:100]).all()
    view.cancel_drag()
    view.pane.marks.calibrate(Spacing(1.0, 1.0, SpacingSource.KNOWN_LENGTH))
    assert words(view.pane)[0] == "100.0 mm (calibrated)"
    assert (pixels(view)[:100] != before[:100]).any()
    view.pane.pan_by(0, 20)
    assert (pixels(view)[65:75, 50:150] != during[65:75, 50:150]).any()


def test_marks_go_with_a_film_that_is_panned_and_what_is_written_does_not_hop(view: FilmView, qtbot: QtBot) -> None:
    view.settings.set_tool(DISTANCE)
    for shift in range(3):
        drag(view, LEFT, (60, 80 + shift), (120, 80 + shift))
    QTest.mouseClick(view, LEFT, NONE, QPoint(390, 250))
    view.point_at(None)
    view._corner_text.paint = lambda _painter, _region: None
    shown = seen(view)[60:180, 40:300]
    for steps in range(1, 4):
        view.pane.pan_by(9, 14)
        x, y = 9 * steps, 14 * steps
        assert (seen(view)[60 + y : 180 + y, 40 + x : 300 + x] == shown).all()
    assert view._is_moving
    qtbot.waitUntil(lambda: not view._is_moving)
    assert (seen(view) == seen(view, at_rest=True)).all()
    words = view.pane.marks.written(view.pane.marks.kept[0]).center().toPoint()
    assert words.y() > 110
    view.settings.set_tool(WINDOW)
    QTest.mouseClick(view, LEFT, NONE, words)
    assert view.pane.marks.chosen == 0


def test_marks_go_with_a_film_that_is_zoomed_and_keep_what_is_written_beside_them(view: FilmView) -> None:
    view.settings.set_tool(DISTANCE)
    for shift in range(3):
        drag(view, LEFT, (60, 100 + shift), (160, 100 + shift))
    QTest.mouseClick(view, LEFT, NONE, QPoint(390, 250))
    seen(view)
    marks, pane = view.pane.marks, view.pane

    def ways() -> list[tuple[float, float]]:
        ends = [pane.viewport.to_screen(mark.points[-1], pane.scene.size) for mark in marks.kept]
        boxes = [marks.written(mark) for mark in marks.kept]
        return [(box.x() - x, box.y() - y) for box, (x, y) in zip(boxes, ends, strict=True)]

    before = ways()
    for _ in range(3):
        view.pane.zoom_about((160.0, 100.0), 1.1)
        seen(view)
        assert view.pane.marks.kept == marks.kept
    assert view._is_moving
    assert ways() == [pytest.approx(way) for way in before]


def seen(view: FilmView, *, at_rest: bool = False) -> np.ndarray:
    """What is on the screen now."""
    image = view.grab_view() if at_rest else view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(300, 400, 4)[..., :3].copy()


def test_what_is_written_is_worked_out_once_also_on_a_calibrated_film(
    view: FilmView, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []

    def counted(*given: object) -> AreaValues | None:
        asked.append(given)
        return area_values(*given)

    view.settings.set_tool(BOX)
    drag(view, LEFT, (100, 50), (300, 250))
    monkeypatch.setattr(region_tools, "area_values", counted)
    view.pane.marks.calibrate(Spacing(1.0, 1.0, SpacingSource.KNOWN_LENGTH))
    pixels(view)
    assert len(asked) == 1
    for _ in range(3):
        view.pane.pan_by(0, 5)
        pixels(view)
    assert len(asked) == 1


def test_a_reader_sees_no_marks_of_another(view: FilmView) -> None:
    view.settings.set_tool(DISTANCE)
    marks = view.pane.marks
    drag(view, LEFT, (50, 50), (150, 50))
    marks.read_by("Ada")
    assert marks.kept == ()
    drag(view, LEFT, (50, 100), (150, 100))
    drag(view, LEFT, (100, 100), (100, 120))
    marks.read_by("Ben")
    assert marks.kept == ()
    assert not marks.undo()
    marks.read_by("Ada")
    (line,) = marks.kept
    assert (line.reader, line.points[0]) == ("Ada", (50.0, 120.0))
    marks.read_by(None)
    assert len(marks.kept) == 2


def test_what_was_kept_comes_under_what_was_drawn_meanwhile(view: FilmView) -> None:
    view.settings.set_tool(DISTANCE)
    drag(view, LEFT, (50, 50), (150, 50))
    assert view.pane.ref is not None or view.pane.opened is not None
    line = FilmMark(DISTANCE.kind, ((0.0, 0.0), (10.0, 0.0)))
    view.pane.marks.all_kept.restore(
        view.pane.opened.ref, FrameMarks((line,), Spacing(1.0, 1.0, SpacingSource.KNOWN_LENGTH))
    )
    assert view.pane.marks.kept[0] is line
    assert words(view.pane) == ["10.0 mm (calibrated)", "100.0 mm (calibrated)"]


# In the window


def test_the_keys_of_measuring(window: MainWindow, world, scored: Show, qtbot: QtBot) -> None:
    scored(window, world.films("0.91", side=300))
    view = window.view_area.view
    names = {
        Key.Key_D: "distance",
        Key.Key_A: "angle",
        Key.Key_B: "cobb",
        Key.Key_R: "arrow",
        Key.Key_J: "text",
        Key.Key_E: "ellipse",
        Key.Key_Q: "box",
    }
    for key, name in names.items():
        press(window, key)
        assert view.settings.tool.id == name
    assert not window.actions_by_id["undo"].isEnabled()
    press(window, Key.Key_D)
    middle = view.rect().center()
    drag(view, LEFT, (middle.x() - 60, middle.y()), (middle.x() + 60, middle.y()))
    assert words(view.pane)[0].endswith("px (not calibrated)")
    press(window, Key.Key_Z, CONTROL)
    assert view.pane.marks.kept == ()
    press(window, Key.Key_Z, CONTROL | SHIFT)
    assert len(view.pane.marks.kept) == 1
    press(window, Key.Key_Delete)
    assert view.pane.marks.kept == ()
    assert not window.actions_by_id["remove_region"].isEnabled()


def test_a_text_is_asked_for_and_stands_where_it_was_clicked(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.91", side=300))
    view = window.view_area.view
    press(window, Key.Key_J)
    middle = view.rect().center()
    QTest.mouseClick(view, LEFT, NONE, middle)
    dialog = window.measuring.dialog
    assert dialog is not None
    dialog.setTextValue("  old   fracture ")
    dialog.accept()
    assert words(view.pane) == ["old fracture"]
    QTest.mouseClick(view, LEFT, NONE, middle + QPoint(0, 60))
    assert window.measuring.dialog is not dialog
    window.measuring.dialog.reject()
    assert len(view.pane.marks.kept) == 1


def test_a_text_is_written_otherwise_after_a_double_click_or_enter(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.91", side=300))
    view = window.view_area.view
    marks, middle = view.pane.marks, view.rect().center()
    at = view.pane.viewport.to_film(middle.toTuple(), view.pane.scene.size)
    marks.add(FilmMark(TEXT.kind, (at,), "old fracture"))
    marks.choose_at(-1)
    view.grab()
    press(window, Key.Key_W)
    place = marks.written(marks.kept[0]).center().toPoint()
    QTest.mouseDClick(view, LEFT, NONE, place)
    dialog = window.measuring.dialog
    assert dialog.textValue() == "old fracture"
    dialog.setTextValue("healed fracture")
    dialog.accept()
    assert words(view.pane) == ["healed fracture"]
    assert marks.kept[0].points == (at,)
    view.setFocus()
    assert marks.chosen == 0
    press(view, Key.Key_Return)
    assert window.measuring.dialog is not dialog
    window.measuring.dialog.setTextValue("   ")
    window.measuring.dialog.accept()
    assert words(view.pane) == ["healed fracture"], "no text is no other text"
    press(window, Key.Key_Z, CONTROL)
    assert words(view.pane) == ["old fracture"]


def test_captions_leave_each_other_free_while_there_is_room_beside_the_mark(view: FilmView) -> None:
    view._corner_text.paint = lambda _painter, _region: None
    view._corner_text.standing = tuple
    for place in range(20):
        view.pane.marks.add(FilmMark(DISTANCE.kind, ((150.0, 150.0), (210.0, 150.0 + place))))
    view.pane.marks.choose_at(-1)
    view.grab()
    boxes = [view.pane.marks.written(mark) for mark in view.pane.marks.kept]
    assert len({box.left() for box in boxes}) == 2, "right of their marks, and left"
    for place, box in enumerate(boxes):
        assert not any(box.intersects(other) for other in boxes[place + 1 :])
        assert QRectF(0, 0, 400, 300).contains(box)


def test_the_words_of_a_region_lie_below_it_however_the_film_lies_and_off_the_corner_texts(view: FilmView) -> None:
    view.pane.marks.add(FilmMark(BOX.kind, ((120.0, 100.0), (180.0, 140.0))))
    box, standing = view.pane.marks.kept[0], view._corner_text.standing
    view._corner_text.standing = tuple
    for turn in (lambda: None, lambda: view.pane.mirror("horizontal"), lambda: view.pane.rotate(2)):
        turn()
        view.grab()
        corners = [view.pane.viewport.to_screen(point, (400, 300)) for point in box.points]
        written = view.pane.marks.written(box)
        assert written.top() >= max(y for _, y in corners)
        assert written.left() == min(max(x for x, _ in corners) + 5, 400 - written.width())
    view._corner_text.standing = standing
    view.pane.reset()
    view.pane.marks.add(FilmMark(DISTANCE.kind, ((0.0, 296.0), (1.0, 299.0))))
    view.grab()
    assert view._corner_text._overlay.rectangles()["bottom_left"]
    line = view.pane.marks.kept[1]
    for rect in view._corner_text.standing():
        assert not view.pane.marks.written(line).intersects(QRectF(rect))
    before = view._corner_text.standing()
    hover(view, (200, 150))
    view.grab()
    assert view._corner_text.standing() == before


def test_the_histogram_of_a_region_is_shown_on_request_and_follows_the_choice(
    window: MainWindow, world, scored: Show
) -> None:
    scored(window, world.films("0.91", side=300))
    pane, ask = window.session.pane, window.actions_by_id["region_histogram"]
    assert not ask.isEnabled()
    draw_line(window)
    assert not ask.isEnabled()
    pane.marks.add(FilmMark(BOX.kind, ((10.0, 20.0), (30.0, 60.0))))
    ask.trigger()
    shown = window.measuring.histogram
    assert shown.isVisible()
    assert shown.view.histogram.counts.sum() == 800
    assert shown.words.text() == words(pane)[1]
    pane.marks.choose_at(0)
    assert shown.view.histogram is None
    assert shown.words.text() == ""
    pane.marks.add(FilmMark(ELLIPSE.kind, ((100.0, 100.0), (110.0, 110.0))))
    assert shown.view.histogram.counts.sum() == 80
    shown.close()


def test_a_question_goes_with_its_film(qtbot: QtBot, window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.91", "0.5", "0.4", side=300))
    view = window.view_area.view
    press(window, Key.Key_J)
    QTest.mouseClick(view, LEFT, NONE, view.rect().center())
    dialog = window.measuring.dialog
    for row in (1, 2):
        window.session.go_to(row)
        qtbot.waitUntil(lambda row=row: window.session.pane.opened is not None and window.session.pane.row == row)
    assert dialog is window.measuring.dialog
    assert all(not pane.marks.kept for pane in window.session.panes)
    assert not [one for one in window.findChildren(QInputDialog) if one.isVisible()]


def test_a_double_click_is_no_mark(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.91", side=300))
    view = window.view_area.view
    press(window, Key.Key_D)
    QTest.mouseDClick(view, LEFT, NONE, view.rect().center())
    assert view.pane.marks.kept == ()


def test_a_known_length_calibrates_the_film_until_that_is_taken_back(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.91", side=300))
    pane, calibrate = window.session.pane, window.actions_by_id["calibrate"]
    assert not calibrate.isEnabled()
    draw_line(window)
    calibrate.trigger()
    dialog = window.measuring.dialog
    assert dialog is not None
    dialog.length.setValue(50.0)
    dialog.accept()
    (said,) = words(pane)
    assert said.startswith("50.0 mm (calibrated: on a line of 50 mm, 20")
    assert "on a line of 50 mm" in scale_across(pane.marks.measured(pane.image), pane.viewport).note
    press(window, Key.Key_Z, CONTROL)
    assert words(pane)[0].endswith("px (not calibrated)")
    press(window, Key.Key_Z, CONTROL | SHIFT)
    window.actions_by_id["calibration_back"].trigger()
    assert words(pane)[0].endswith("px (not calibrated)")
    assert not window.actions_by_id["calibration_back"].isEnabled()


def test_the_list_names_every_measurement_and_chooses_the_one_that_is_clicked(
    window: MainWindow, world, scored: Show
) -> None:
    scored(window, world.films("0.91", side=300))
    marks, menu = window.session.pane.marks, window.measuring.menu
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["None on this film"]
    draw_line(window)
    draw_line(window)
    draw_line(window)
    press(window, Key.Key_R)
    drag(window.view_area.view, LEFT, (200, 200), (260, 260))
    menu.aboutToShow.emit()
    lines = menu.actions()
    assert lines[0].text().startswith("1. ")
    assert "px (not calibrated)" in lines[0].text()
    assert lines[-1].text().endswith("Arrow")
    assert lines[-1].isChecked()
    lines[0].trigger()
    assert marks.chosen == 0
    before = len(marks.kept)
    press(window, Key.Key_Delete)
    assert len(marks.kept) == before - 1
    window.actions_by_id["remove_marks"].trigger()
    assert marks.kept == ()
    press(window, Key.Key_Z, CONTROL)
    assert len(marks.kept) == before - 1


# Kept


@pytest.fixture
def kept(world, tmp_path: Path) -> ImageRef:
    """A film that can be known again, in the world of the window."""
    ref = ImageRef(Path("/films/0.91.dcm"), rows=300, columns=400, modality="DX", sop_instance_uid="1.2.3")
    world.entries.append(ref)
    return ref


def draw_line(window: MainWindow) -> None:
    press(window, Key.Key_D)
    middle = window.view_area.view.rect().center()
    drag(window.view_area.view, LEFT, (middle.x() - 60, middle.y()), (middle.x() + 60, middle.y()))


def test_measurements_are_there_again_in_the_next_window(
    qtbot: QtBot, make_window: Callable[[], MainWindow], kept: ImageRef, scored: Show, tmp_path: Path
) -> None:
    first = make_window()
    scored(first, [Path("/films")])
    draw_line(first)
    (line,) = first.session.pane.marks.kept
    first.close()
    (file,) = (tmp_path / "measurements").iterdir()
    assert "px (not calibrated)" in file.read_text("utf-8")
    second = make_window()
    scored(second, [Path("/films")])
    qtbot.waitUntil(lambda: second.session.pane.marks.kept == (line,))
    assert not second.actions_by_id["undo"].isEnabled()
    second.session.pane.marks.remove()
    qtbot.waitUntil(lambda: not file.exists())


def test_one_film_in_two_panes_has_the_same_marks_in_both(
    qtbot: QtBot, window: MainWindow, kept: ImageRef, scored: Show, tmp_path: Path
) -> None:
    """The second pane comes later, and what is done in either is kept."""
    scored(window, [Path("/films")])
    session = window.session
    first = session.pane
    draw_line(window)
    other = session.add_pane()
    session.show_in(other, first.row)
    qtbot.waitUntil(lambda: other.opened is not None)
    (line,) = other.marks.kept
    assert first.marks.kept == (line,)
    assert (first.marks.chosen, other.marks.chosen) == (0, -1)
    painted: list[int] = []
    first.scene_changed.connect(lambda: painted.append(1))
    other.marks.add(FilmMark(ARROW.kind, ((10.0, 10.0), (50.0, 50.0))))
    assert [mark.kind.id for mark in first.marks.kept] == ["distance", "arrow"]
    assert painted
    assert (first.marks.chosen, other.marks.chosen) == (0, 1)
    other.marks.calibrate(Spacing(1.0, 1.0, SpacingSource.KNOWN_LENGTH))
    assert "(calibrated" in words(first)[0]
    session.focus(first)
    for count in (2, 1, 0):
        press(window, Key.Key_Z, CONTROL)
        assert [len(pane.marks.kept) for pane in (first, other)] == [count, count]
    press(window, Key.Key_Z, CONTROL | SHIFT)
    session.remove_pane(other)
    assert session.scores.receivers(SIGNAL("lungs_changed(PyObject)")) == 1
    first.marks.remove_all()
    first.marks.undo()
    qtbot.waitUntil(lambda: session.io.is_idle() and (tmp_path / "measurements").exists())
    qtbot.waitUntil(
        lambda: [one.kind for one in read_measurements(tmp_path / "measurements", kept).frames[0].marks] == ["distance"]
    )


def test_what_a_pane_that_came_later_shows_is_brought_back_and_kept(
    qtbot: QtBot, window: MainWindow, world, scored: Show, tmp_path: Path
) -> None:
    folder = tmp_path / "measurements"
    names = {"0.91": "1.2.3", "0.4": "1.2.4"}
    world.entries += [
        ImageRef(Path(f"/films/{name}.dcm"), rows=300, columns=400, modality="DX", sop_instance_uid=uid)
        for name, uid in names.items()
    ]
    film = world.entries[1]
    line = Measurement("distance", ((10.0, 10.0), (60.0, 10.0)))
    write_measurements(folder, film, FilmMeasurements(300, 400, {0: Measured((line,))}))
    scored(window, [Path("/films")])
    pane = window.session.add_pane()
    window.session.show_in(pane, 1)
    qtbot.waitUntil(lambda: len(pane.marks.kept) == 1)
    pane.marks.remove()
    qtbot.waitUntil(lambda: not list(folder.iterdir()))


def test_numbers_are_kept_beside_words_and_given_as_json(
    qtbot: QtBot, window: MainWindow, kept: ImageRef, scored: Show, tmp_path: Path
) -> None:
    scored(window, [Path("/films")])
    qtbot.waitUntil(window.session.io.is_idle)
    pane = window.session.pane
    image = pane.image
    box = FilmMark(BOX.kind, ((10.0, 20.0), (30.0, 60.0)))
    pane.marks.add(FilmMark(DISTANCE.kind, ((10.0, 10.0), (40.0, 50.0))))
    pane.marks.add(FilmMark(ANGLE.kind, ((10.0, 10.0), (40.0, 10.0), (40.0, 60.0))))
    pane.marks.add(box)
    folder = tmp_path / "measurements"

    def numbers() -> list[dict[str, object]]:
        return [mark["numbers"] for frame in measurements_data(folder, kept) for mark in frame["marks"]]

    qtbot.waitUntil(lambda: len(numbers()) == 3)
    inside = image.values[20:60, 10:30]
    assert numbers() == [
        {"value": 50.0, "unit": "px", "spacing": "none"},
        {"value": 90.0, "unit": "deg"},
        {
            "value": 800.0,
            "unit": "px2",
            "spacing": "none",
            "pixels": 800,
            "mean": pytest.approx(inside.mean()),
            "deviation": pytest.approx(inside.std()),
            "minimum": inside.min(),
            "maximum": inside.max(),
            "values_unit": "",
        },
    ]
    pane.marks.calibrate(Spacing(0.5, 0.5, SpacingSource.KNOWN_LENGTH))
    qtbot.waitUntil(lambda: numbers()[0] == {"value": 25.0, "unit": "mm", "spacing": "known_length"})
    assert (numbers()[2]["value"], numbers()[2]["unit"]) == (200.0, "mm2")


def test_what_is_drawn_before_the_disk_has_answered_is_kept_with_what_was_there(
    make_window: Callable[[], MainWindow], kept: ImageRef, scored: Show, tmp_path: Path
) -> None:
    first = make_window()
    scored(first, [Path("/films")])
    draw_line(first)
    first.close()
    second = make_window()
    scored(second, [Path("/films")])
    keeper = second.measuring.keeper
    for known in (keeper._known, keeper._asked):  # as before the answer
        known.clear()
    second.session.marks.forget()
    draw_line(second)
    assert len(second.session.pane.marks.kept) == 1
    second.close()
    (file,) = (tmp_path / "measurements").iterdir()
    assert file.read_text("utf-8").count('"distance"') == 2


def test_a_film_that_was_calibrated_is_so_in_the_next_window_and_undo_takes_it_back(
    qtbot: QtBot, make_window: Callable[[], MainWindow], kept: ImageRef, scored: Show, tmp_path: Path
) -> None:
    """The whole way: a known length is drawn and typed; captions and ruler are in its millimetres."""
    first = make_window()
    scored(first, [Path("/films")])
    view, pane = first.view_area.view, first.session.pane
    x, y = view.rect().center().toTuple()
    press(first, Key.Key_D)
    drag(view, LEFT, (x - 60, y - 50), (x + 60, y - 50))
    press(first, Key.Key_E)
    drag(view, LEFT, (x - 40, y), (x + 40, y + 50))
    press(first, Key.Key_D)
    drag(view, LEFT, (x - 30, y + 80), (x + 30, y + 80))
    before = words(pane)
    assert all("px" in caption for caption in before)
    QTest.mouseClick(view, LEFT, NONE, QPoint(x, y - 50))
    first.actions_by_id["calibrate"].trigger()
    dialog = first.measuring.dialog
    dialog.length.setValue(60.0)
    dialog.accept()

    def calibrated(of: Pane) -> list[str]:
        line, area, half = words(of)
        assert line.startswith("60.0 mm (calibrated: on a line of 60 mm")
        assert half.startswith("30.0 mm (calibrated: on a line of 60 mm")
        assert float(area.split(" ")[0]) == pytest.approx(np.pi * 20 * 12.5, abs=0.1)
        assert area.split("\n")[0].split(" ")[1] == "mm\u00b2"
        return words(of)

    after = calibrated(pane)
    view.grab()
    assert any("calibrated" in text.casefold() for text in view._corner_text._overlay.texts()["ruler"])
    press(first, Key.Key_Z, CONTROL)
    assert words(pane) == before
    press(first, Key.Key_Z, CONTROL | SHIFT)
    assert words(pane) == after
    first.close()
    second = make_window()
    scored(second, [Path("/films")])
    qtbot.waitUntil(lambda: len(second.session.pane.marks.kept) == 3)
    assert calibrated(second.session.pane) == after
    second.actions_by_id["calibration_back"].trigger()
    assert words(second.session.pane) == before
    press(second, Key.Key_Z, CONTROL)
    assert words(second.session.pane) == after


def test_damaged_measurements_are_moved_aside_and_told(
    qtbot: QtBot, window: MainWindow, kept: ImageRef, scored: Show, tmp_path: Path
) -> None:
    folder = tmp_path / "measurements"
    folder.mkdir()
    (folder / f"{film_key(kept)}.json").write_text("{")
    scored(window, [Path("/films")])
    qtbot.waitUntil(lambda: "were damaged" in window.line.currentMessage())
    draw_line(window)
    qtbot.waitUntil(lambda: len(list(folder.iterdir())) == 2)


def test_what_a_later_version_kept_is_not_overwritten(
    qtbot: QtBot, window: MainWindow, kept: ImageRef, scored: Show, tmp_path: Path
) -> None:
    folder = tmp_path / "measurements"
    folder.mkdir()
    file = folder / f"{film_key(kept)}.json"
    file.write_text('{"form": 99}')
    scored(window, [Path("/films")])
    qtbot.waitUntil(lambda: "later version" in window.line.currentMessage())
    draw_line(window)
    window.close()
    assert file.read_text() == '{"form": 99}'


def test_a_mark_of_an_unknown_kind_stays_in_the_file(
    qtbot: QtBot, window: MainWindow, kept: ImageRef, scored: Show, tmp_path: Path
) -> None:
    folder = tmp_path / "measurements"
    strange = Measurement("of the future", ((1.0, 1.0),))
    write_measurements(folder, kept, FilmMeasurements(300, 400, {0: Measured((strange,))}))
    scored(window, [Path("/films")])
    qtbot.waitUntil(window.session.io.is_idle)
    draw_line(window)
    qtbot.waitUntil(lambda: len(read_measurements(folder, kept).frames[0].marks) == 2)
    assert read_measurements(folder, kept).frames[0].marks[0] == strange


def test_a_disk_that_refuses_is_told_and_the_marks_stay(
    qtbot: QtBot, window: MainWindow, kept: ImageRef, scored: Show, tmp_path: Path
) -> None:
    scored(window, [Path("/films")])
    qtbot.waitUntil(window.session.io.is_idle)
    (tmp_path / "measurements").write_text("a file where the folder is to be")
    draw_line(window)
    qtbot.waitUntil(lambda: "are not kept" in window.line.currentMessage())
    assert len(window.session.pane.marks.kept) == 1


def test_forgetting_the_history_leaves_measurements_unless_they_are_ticked(
    qtbot: QtBot, window: MainWindow, kept: ImageRef, scored: Show, tmp_path: Path
) -> None:
    folder = tmp_path / "measurements"
    window.forgetting.places = HistoryFolders(tmp_path / "r", tmp_path / "t", tmp_path / "c", folder)
    scored(window, [Path("/films")])
    qtbot.waitUntil(window.session.io.is_idle)
    draw_line(window)
    qtbot.waitUntil(folder.exists)
    for ticked in (False, True):
        qtbot.waitUntil(window.session.io.is_idle)
        window.forgetting.ask()
        qtbot.waitUntil(lambda: window.forgetting.dialog is not None)
        dialog = window.forgetting.dialog
        assert "measurements of 1 measured film" in dialog.measurements.text()
        assert not dialog.measurements.isChecked()
        dialog.measurements.setChecked(ticked)
        with qtbot.waitSignal(window.forgetting.said):
            dialog.accept()
        assert folder.exists() != ticked
        assert bool(window.session.pane.marks.kept) != ticked
        qtbot.waitUntil(lambda: window.forgetting.dialog is None)
