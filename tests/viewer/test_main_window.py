"""The window: keys, drops, memory of its shape, and what it says when there is nothing to show."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from imaging.display.corner_text import CornerLevel
from imaging.faults import Code, as_told
from imaging.image import FileKind, ImageRef, Window
from tests.viewer.hands import hover, press
from viewer.app.history import HistoryFolders
from viewer.app.main_window import MainWindow
from viewer.film.mouse_scheme import HILUM, WEASIS
from viewer.film.tool import Tool
from viewer.film.tools import PAN, SCROLL, TOOLS, WINDOW, ZOOM
from viewer.jobs.scores import JobProgress
from viewer.widgets.theme import Mark

Show = Callable[[MainWindow, list[Path]], None]


def test_an_empty_window_says_how_to_begin(window: MainWindow) -> None:
    assert window.view_area.place.currentWidget() is window.message
    assert "Drop" in window.message.title.text()
    assert window.windowTitle() == "Hilum"
    assert not window.actions_by_id["fit"].isEnabled()


def test_a_folder_without_films_says_so(qtbot: QtBot, window: MainWindow) -> None:
    window.open_paths([Path("/films")])
    qtbot.waitUntil(lambda: window.session.films.finding is None)
    assert window.message.title.text() == "No films there"


def test_a_film_is_shown_with_its_score(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.91"))
    assert window.view_area.place.currentWidget() is window.view_area.view
    assert window.panel.bar.look().mark is Mark.POSITIVE
    assert window.panel.bar.look().score == pytest.approx(0.91)
    assert window.windowTitle() == "0.91.png \u2013 Hilum"
    assert window.view_area.view.pane.scene.heatmap is window.session.pane.heatmap


def test_the_line_at_the_bottom_says_where_scores_are_made_once_that_is_known(
    qtbot: QtBot, window: MainWindow, world, scored: Show
) -> None:
    scores = window.session.scores
    qtbot.waitUntil(lambda: scores.card is not None)
    assert window.line.device.isHidden()
    scored(window, world.films("0.91"))
    assert (window.line.device.text(), window.line.device.isHidden()) == ("CPU", False)
    with qtbot.waitSignal(scores.device_changed):
        scores.set_model(as_told(Code.MODEL_REFUSED, "No model is installed.", "Install one."))
    assert window.line.device.isHidden()


def test_a_broken_film_says_why_and_what_next_without_a_dialog(qtbot: QtBot, window: MainWindow, world) -> None:
    world.broken.add("cut")
    window.open_paths(world.films("cut"))
    qtbot.waitUntil(lambda: window.session.pane.problem is not None)
    assert window.view_area.place.currentWidget() is window.message
    assert "cut.png is cut short." in window.message.text.text()
    assert "Fetch it again." in window.message.text.text()
    assert QApplication.activeModalWidget() is None
    assert window.panel.bar.look().word == "Not opened"


def test_arrows_and_their_kin_go_through_the_films(qtbot: QtBot, window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films(*(f"0.{n:02}" for n in range(30))))
    qtbot.waitUntil(lambda: len(window.session.films.entries) == 30)
    rows = []
    for key in (
        Qt.Key.Key_Right,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Left,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_Home,
    ):
        press(window, key)
        rows.append(window.session.pane.row)
    assert rows == [1, 11, 10, 29, 19, 0]


def test_up_and_down_go_through_the_frames(qtbot: QtBot, window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("stack", frames=3))
    press(window, Qt.Key.Key_Down)
    assert window.session.pane.frame == 1
    press(window, Qt.Key.Key_Up)
    assert window.session.pane.frame == 0


@pytest.mark.parametrize(
    ("key", "tool"),
    [
        (Qt.Key.Key_T, PAN),
        (Qt.Key.Key_Z, ZOOM),
        (Qt.Key.Key_S, SCROLL),
        (Qt.Key.Key_W, WINDOW),
    ],
)
def test_a_letter_chooses_the_tool(window: MainWindow, key: Qt.Key, tool: Tool) -> None:
    press(window, key)
    assert window.view_area.view.settings.tool is tool
    assert window.actions_by_id[f"tool.{tool.id}"].isChecked()


def test_i_inverts_the_film_and_shift_esc_brings_the_first_view_back(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.2"))
    first = window.session.pane.voi
    press(window, Qt.Key.Key_I)
    press(window, Qt.Key.Key_1)
    assert window.view_area.view.pane.inverted
    assert window.actions_by_id["invert"].isChecked()
    assert window.session.pane.voi is window.session.pane.opened.presets[1].voi
    press(window, Qt.Key.Key_Escape)
    assert window.session.pane.inverted  # Esc changes nothing of the film
    press(window, Qt.Key.Key_Escape, Qt.KeyboardModifier.ShiftModifier)
    assert not window.session.pane.inverted
    assert not window.actions_by_id["invert"].isChecked()
    assert window.session.pane.voi is first


def test_esc_leaves_full_screen_and_the_film_alone_and_stops_work(
    qtbot: QtBot, window: MainWindow, world, scored: Show
) -> None:
    scored(window, world.films("0.2", "0.3"))
    press(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert window.actions_by_id["full_screen"].isChecked()
    window.view_area.view.alone_toggled.emit()
    press(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert not window.actions_by_id["full_screen"].isChecked()
    assert not window.docks.score.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert window.docks.score.isVisible()
    qtbot.waitUntil(lambda: window.session.progress is None)
    window.session.scores._set_progress(JobProgress("Scoring", 1, 2))
    press(window, Qt.Key.Key_Escape)
    assert window.session.progress is None


def test_esc_lets_go_of_a_drag_before_anything_else(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.2"))
    view = window.view_area.view
    window.session.scores._set_progress(JobProgress("Scoring", 1, 2))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
    QTest.mouseMove(view, view.rect().center() + QPoint(30, 0))
    press(window, Qt.Key.Key_Escape)
    held = view.pane.voi
    QTest.mouseMove(view, view.rect().center() + QPoint(90, 0))
    assert view.pane.voi == held
    assert window.session.progress is not None


def test_an_empty_folder_or_a_text_file_throws_nothing_away(
    qtbot: QtBot, window: MainWindow, world, scored: Show
) -> None:
    scored(window, world.films("0.91", "0.2"))
    session = window.session
    qtbot.waitUntil(lambda: session.progress is None)
    session.go_to(1)
    qtbot.waitUntil(lambda: session.pane.opened is not None and session.pane.opened.ref.path.stem == "0.2")
    qtbot.waitUntil(session.scores.job_thread.is_idle)
    films, known = list(session.films.entries), dict(session.scores._outcomes)
    text = as_told(Code.NOT_AN_IMAGE, "notes.txt is not an image.", "Open another file.", Path("notes.txt"))
    for found, said in (((), "There is no film in folder."), ((text,), "notes.txt is not an image.")):
        world.scan = lambda paths, found=found: iter(found)
        with qtbot.waitSignal(session.films.nothing_found) as told:
            window.open_paths([Path("/folder")])
        assert told.args == [f"{said} What was open stays open."]
        assert session.films.entries == films
        assert session.pane.row == 1
        assert session.pane.opened is not None
        assert session.scores._outcomes == known
    other = ImageRef(Path("/other/0.5.png"), 0, 1, FileKind.PNG, 64, 80)
    world.scan = lambda paths: iter((text, other))
    window.open_paths([Path("/other")])
    qtbot.waitUntil(lambda: session.pane.opened is not None and session.pane.opened.ref == other)
    assert session.films.entries == [text, other]


def test_the_preset_in_use_is_named_and_checked(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.2"))
    press(window, Qt.Key.Key_1)
    name = next(preset.name for preset in window.session.pane.opened.presets if preset.name != "Auto")
    assert name in window.preset_button.text()
    window.view_area.view.pane.drag_window(40, 0, 1 / 300)
    assert "Own window" in window.preset_button.text()
    press(window, Qt.Key.Key_0)
    assert "Automatic window" in window.preset_button.text()


def test_the_automatic_window_has_one_place_and_one_key(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.2"))
    listed = window.presets._group.actions()
    assert "Auto" in [preset.name for preset in window.session.pane.opened.presets]
    assert "Auto" not in [action.text() for action in listed]
    assert [action.shortcut().toString() for action in listed] == [*"12345"][: len(listed)]
    press(window, Qt.Key.Key_0)
    assert window.auto_window.isChecked()
    assert not any(action.isChecked() for action in listed)
    press(window, Qt.Key.Key_1)
    assert not window.auto_window.isChecked()
    assert listed[0].isChecked()


def test_zoom_turn_and_flip_have_their_keys(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.2"))
    view = window.view_area.view
    press(window, Qt.Key.Key_1, Qt.KeyboardModifier.ShiftModifier)
    assert view.pane.viewport.zoom == 1.0
    press(window, Qt.Key.Key_2, Qt.KeyboardModifier.ShiftModifier)
    assert view.pane.viewport.zoom == 2.0
    press(window, Qt.Key.Key_F)
    assert view.pane.is_fitted
    press(window, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert view.pane.viewport.quarter_turns == 1
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    press(window, Qt.Key.Key_H)
    assert view.pane.viewport.flipped
    press(window, Qt.Key.Key_H)
    assert not view.pane.viewport.flipped


def test_g_switches_the_heat_map_and_brackets_change_its_opacity(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.9"))
    before = window.session.pane.heat_style
    press(window, Qt.Key.Key_G)
    assert window.session.pane.heat_style.visible is not before.visible
    assert window.view_area.view.pane.scene.heat_style == window.session.pane.heat_style
    assert window.panel.heat.visible.isChecked() is window.session.pane.heat_style.visible
    press(window, Qt.Key.Key_BracketRight)
    assert window.session.pane.heat_style.opacity == pytest.approx(before.opacity + 0.1)
    press(window, Qt.Key.Key_BracketLeft)
    assert window.session.pane.heat_style.opacity == pytest.approx(before.opacity)
    press(window, Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier)
    assert window.session.pane.heat_label == "normal"


def test_g_held_is_a_peek(qtbot: QtBot, window: MainWindow, world, scored: Show, monkeypatch) -> None:
    monkeypatch.setattr("viewer.score.heat_controls.HELD_MS", -30)
    scored(window, world.films("0.9"))
    before = window.session.pane.heat_style.visible
    changes: list[bool] = []
    window.session.heat_changed.connect(lambda: changes.append(window.session.pane.heat_style.visible))
    for _ in range(3):  # as a keyboard repeats where the system does not say so
        QTest.keyPress(window, Qt.Key.Key_G)
        QTest.keyRelease(window, Qt.Key.Key_G)
    qtbot.waitUntil(lambda: len(changes) == 2)
    assert changes == [not before, before]


def test_f2_and_f3_fold_the_panels(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F2)
    press(window, Qt.Key.Key_F3)
    assert window.docks.films.isHidden()
    assert window.docks.score.isHidden()
    assert not window.actions_by_id["films_panel"].isChecked()
    press(window, Qt.Key.Key_F3)
    assert not window.docks.score.isHidden()


def test_the_film_alone_and_back(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.9"))
    window.view_area.view.alone_toggled.emit()
    assert window.docks.films.isHidden()
    assert window.toolbar.isHidden()
    assert window.line.score.isVisible()
    assert window.line.score.text().startswith("Abnormal  0.90  balanced")
    window.view_area.view.alone_toggled.emit()
    assert not window.docks.films.isHidden()
    assert not window.toolbar.isHidden()
    assert not window.line.score.isVisible()


def test_dropping_files_opens_them(qtbot: QtBot, window: MainWindow, world, tmp_path: Path) -> None:
    world.films("0.5")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(400, 300), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(400, 300), Qt.DropAction.CopyAction, mime, buttons, keys))
    qtbot.waitUntil(lambda: window.session.pane.opened is not None)
    assert window.opening.recent.paths() == [tmp_path]


def test_who_drops_a_file_is_told_that_it_was_copied_and_never_that_it_was_moved(
    window: MainWindow, tmp_path: Path
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    enter = QDragEnterEvent(QPoint(400, 300), both, mime, *held)
    drop = QDropEvent(QPointF(400, 300), both, mime, *held)
    for event in (enter, drop):
        assert event.proposedAction() is Qt.DropAction.MoveAction
        QApplication.sendEvent(window, event)
        assert event.isAccepted()
        assert event.dropAction() is Qt.DropAction.CopyAction


def test_what_was_opened_is_remembered_and_can_be_forgotten(
    qtbot: QtBot, window: MainWindow, make_window: Callable[[], MainWindow], world, scored: Show, tmp_path: Path
) -> None:
    scored(window, world.films("0.5"))
    again = make_window()
    assert [action.data() for action in again.opening.menu.actions()] == [Path("/films")]
    again.forgetting.places = HistoryFolders(tmp_path / "reviews", tmp_path / "trainings", tmp_path / "cache")
    again.actions_by_id["forget"].trigger()
    qtbot.waitUntil(lambda: again.forgetting.dialog is not None)
    again.forgetting.dialog.accept()
    assert again.opening.recent.paths() == []
    assert not again.opening.menu.isEnabled()
    assert "films" not in (tmp_path / "window.ini").read_text()


def test_a_recent_path_that_is_gone_is_told(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.5"))
    window.opening.menu.actions()[0].trigger()
    assert window.line.currentMessage() == "films is no longer there."


def test_many_films_opened_together_do_not_push_the_folder_before_them_out(
    window: MainWindow, world, scored: Show, tmp_path: Path
) -> None:
    scored(window, world.films("0.5"))
    window.open_paths([tmp_path / f"{number}.png" for number in range(30)])
    assert Path("/films") in window.opening.recent.paths()


def test_the_name_of_the_preset_stays_while_the_next_film_is_read(
    qtbot: QtBot, window: MainWindow, world, scored: Show
) -> None:
    scored(window, world.films("0.2", "0.3", "0.4", "0.5"))
    qtbot.waitUntil(lambda: len(window.session.films.entries) == 4 and window.session.io.is_idle())
    before = window.preset_button.text()
    world.gate.clear()
    window.session.go_to(3)
    assert window.session.pane.is_reading
    assert window.preset_button.text() == before
    assert window.preset_button.isEnabled()
    world.gate.set()
    qtbot.waitUntil(lambda: not window.session.pane.is_reading)


def test_the_scheme_of_the_mouse_is_chosen_in_the_menu_and_remembered(
    window: MainWindow, make_window: Callable[[], MainWindow]
) -> None:
    assert window.view_area.view.settings.mouse_scheme is HILUM
    window.actions_by_id["mouse.weasis"].trigger()
    assert window.view_area.view.settings.mouse_scheme is WEASIS
    window.close()
    again = make_window()
    assert again.view_area.view.settings.mouse_scheme is WEASIS
    assert again.actions_by_id["mouse.weasis"].isChecked()


def test_shape_and_style_are_remembered(
    window: MainWindow, make_window: Callable[[], MainWindow], world, scored: Show
) -> None:
    scored(window, world.films("0.5"))
    press(window, Qt.Key.Key_F2)
    press(window, Qt.Key.Key_G)
    press(window, Qt.Key.Key_O)
    window.session.scores.choose_operating_point("high sensitivity")
    style, corners = window.session.pane.heat_style, window.settings
    window.close()
    again = make_window()
    assert again.docks.films.isHidden()
    assert again.session.pane.heat_style == style
    assert again.settings.corner_level() == corners.corner_level()
    assert again.settings.operating_point() == "high sensitivity"


def test_the_readers_keys_are_honored_and_a_conflict_is_told(
    window: MainWindow, make_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    window.close()
    with (tmp_path / "window.ini").open("a") as file:
        file.write("\n[keys]\ninvert=Ctrl+I\nfit=W\n")
    again = make_window()
    assert again.actions_by_id["invert"].shortcut().toString() == "Ctrl+I"
    assert again.actions_by_id["fit"].shortcut().toString() == "F"
    assert "W for Fit to the window was ignored" in again.line.currentMessage()


def test_the_copied_view_has_the_size_of_the_view_and_says_that_identity_is_left_out(
    window: MainWindow, world, scored: Show
) -> None:
    scored(window, world.films("0.5"))
    window.actions_by_id["copy_view"].trigger()
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == window.view_area.view.screen_size()
    assert "without the patient's identity" in window.line.currentMessage()


def test_the_copied_view_says_what_it_is_not_for_even_where_the_reader_wants_no_writing(
    window: MainWindow, world, scored: Show
) -> None:
    scored(window, world.films("0.5"))
    window.view_area.view.settings.set_corner_level(CornerLevel.NONE)
    window.actions_by_id["copy_view"].trigger()
    copied = QGuiApplication.clipboard().image()
    shown = window.view_area.view.grab_view().convertToFormat(copied.format())
    corner = copied.rect().adjusted(copied.width() // 2, copied.height() // 2, 0, 0)
    assert copied.copy(corner) != shown.copy(corner)
    upper = copied.rect().adjusted(0, 0, 0, -(copied.height() // 2))
    assert copied.copy(upper) == shown.copy(upper)


def test_every_button_on_the_toolbar_says_what_it_does(window: MainWindow) -> None:
    buttons = [button for button in window.toolbar.findChildren(QToolButton) if button.defaultAction()]
    assert len(buttons) > 8
    for button in buttons:
        assert "\n" in button.toolTip()


def test_whichever_tool_is_in_hand_its_button_is_pressed(window: MainWindow) -> None:
    for tool in TOOLS:
        window.actions_by_id[f"tool.{tool.id}"].setEnabled(True)  # some wait for a review
        window.actions_by_id[f"tool.{tool.id}"].trigger()
        assert window.view_area.view.settings.tool is tool
        pressed = {
            button.defaultAction()
            for button in window.toolbar.findChildren(QToolButton)
            if button.isChecked() and button.isVisible()
        }
        assert window.actions_by_id[f"tool.{tool.id}"] in pressed


def test_an_unexpected_error_is_shown_once_without_its_message(window: MainWindow, qtbot: QtBot) -> None:
    message = " ".join(["Patient", "Doe,", "Jane"])
    for _ in range(2):
        try:
            raise ValueError(message)
        except ValueError as error:
            window.session.crashed.emit(error)
    dialog = window.error
    assert dialog is not None
    assert dialog.isVisible()
    text = dialog.details.toPlainText()
    assert "ValueError" in text
    assert "Doe" not in text
    assert "PySide" in text
    dialog.reject()


def test_no_text_is_clipped_in_a_small_window(window: MainWindow, world, scored: Show) -> None:
    window.resize(1024, 576)  # 1280 x 720 at 125 %
    scored(window, world.films("0.91"))
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1024, 576)
    for button in window.toolbar.findChildren(QToolButton):
        if button.objectName() == "qt_toolbar_ext_button":
            assert not button.isVisible()
        elif button.isVisible():
            assert button.width() >= button.sizeHint().width()
    for choice in (window.panel.points, window.panel.heat.label, window.panel.heat.colormap):
        assert choice.width() >= choice.sizeHint().width()
    for widget in window.panel.findChildren(QWidget):
        assert widget.height() >= widget.minimumSizeHint().height() or not widget.isVisible(), widget


def test_a_film_that_the_reader_comes_back_to_is_looked_at_as_it_was_left(
    qtbot: QtBot, window: MainWindow, world, scored
) -> None:
    scored(window, world.films("0.1", "0.2"))
    session, view = window.session, window.view_area.view
    qtbot.waitUntil(lambda: session.progress is None)

    def shown(place: int) -> None:
        session.go_to(place)
        path = session.films.entries[place].path
        qtbot.waitUntil(lambda: view.pane.image is not None and view.pane.image.ref.path == path)

    first = view.pane.scene
    view.pane.rotate(1)
    view.pane.mirror("horizontal")
    view.pane.double()
    view.pane.pan_by(30, 20)
    view.pane.set_inverted(True)
    session.pane.set_voi(Window(700, 300))
    left = view.pane.scene
    shown(1)
    assert view.pane.is_fitted
    assert (session.pane.inverted, session.pane.voi) == (False, session.pane.opened.default.voi)
    view.pane.mirror("vertical")
    other = view.pane.viewport
    shown(0)
    assert (view.pane.viewport, view.pane.voi, view.pane.inverted) == (left.viewport, left.voi, True)
    assert not view.pane.is_fitted
    assert (session.pane.voi, session.pane.inverted) == (left.voi, True)
    shown(1)
    assert view.pane.viewport == other
    assert view.pane.is_fitted
    shown(0)
    window.actions_by_id["reset"].trigger()
    assert (view.pane.viewport, view.pane.voi, view.pane.inverted) == (first.viewport, first.voi, False)
    shown(1)
    shown(0)
    assert (view.pane.viewport, view.pane.voi, view.pane.inverted) == (first.viewport, first.voi, False)
    before = session.pane.opened
    window.open_paths([Path("/films")])
    qtbot.waitUntil(
        lambda: (
            session.pane.opened is not None and session.pane.opened is not before and len(session.films.entries) == 2
        )
    )
    shown(1)
    assert view.pane.viewport == other


def test_a_film_left_in_a_preset_comes_back_in_that_preset_when_it_is_read_again(
    qtbot: QtBot, window: MainWindow, world, scored
) -> None:
    scored(window, world.films("0.1", "0.2"))
    session = window.session
    qtbot.waitUntil(lambda: session.progress is None)
    place = len(session.pane.opened.presets) - 1
    session.pane.choose_preset(place)
    session.pane.set_inverted(True)
    before = session.pane.opened
    window.open_paths([Path("/films")])
    qtbot.waitUntil(lambda: session.pane.opened is not None and session.pane.opened is not before)
    assert session.pane.voi is session.pane.opened.presets[place].voi
    assert session.pane.inverted
    assert window.view_area.view.pane.inverted


def test_alt_over_the_film_is_the_magnifier_whatever_has_the_keyboard(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.2"))
    view = window.view_area.view
    hover(view, (200, 150))
    bare = view.grab_view()
    for part in (window.strip, window.panel.heat.opacity, view):
        part.setFocus()
        assert part.hasFocus()
        QTest.keyPress(part, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
        assert view.grab_view() != bare, part
        QTest.keyRelease(part, Qt.Key.Key_Alt)
        assert view.grab_view() == bare, part
        assert window.menuBar().activeAction() is None


def test_alt_beside_the_film_is_the_menu_bars(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.2"))
    view = window.view_area.view
    hover(view, (200, 150))
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    event.ignore()
    QApplication.sendEvent(view, event)
    assert not event.isAccepted()
