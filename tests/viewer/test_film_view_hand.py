"""What a hand on mouse, wheel, touchpad and keys does to the film, as the reader is told."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from imaging.display.dragging import wheel_zoom
from imaging.display.film import Film, render_view
from imaging.image import Image, ImageRef, Photometric, VoiLut, Window
from tests.viewer.hands import LEFT, NONE, drag, hover, move
from tests.viewer.panes import bare_pane, show
from viewer.film.composition import HeatStyle
from viewer.film.film_view import FilmView
from viewer.film.mouse_scheme import HILUM, REVERSE, WEASIS
from viewer.film.painting import DIAMETER, lens_viewport
from viewer.film.tools import PAN, SCROLL, TOOLS

MIDDLE, RIGHT = Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
WINDOW = Window(2000.0, 1000.0)


def an_image(frames: int = 1, photometric: Photometric = Photometric.MONOCHROME2) -> Image:
    shape = (600, 600, 3) if photometric is Photometric.RGB else (600, 600)
    top, kind = (256, np.uint8) if photometric is Photometric.RGB else (4096, np.uint16)
    values = np.random.default_rng(1).integers(0, top, shape).astype(kind)
    return Image(ImageRef(Path("f.dcm"), frames=frames, rows=600, columns=600), values, photometric)


@pytest.fixture
def view(qtbot: QtBot) -> FilmView:
    widget = FilmView(bare_pane())
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    show(widget, an_image(), voi=WINDOW)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


@pytest.fixture
def steps(view: FilmView, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The frames by which the pane was asked to go on or back."""
    asked: list[int] = []
    monkeypatch.setattr(view.pane, "step_frame", asked.append)
    return asked


def wheel(
    view: QWidget, point: tuple[float, float], angle: int, modifiers: Qt.KeyboardModifier = NONE, sideways: bool = False
) -> bool:
    position = QPointF(*point)
    delta = QPoint(angle, 0) if sideways else QPoint(0, angle)
    event = QWheelEvent(
        position,
        view.mapToGlobal(position),
        QPoint(),
        delta,
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)
    return event.isAccepted()


def under(view: FilmView, point: tuple[float, float]) -> tuple[float, float]:
    """The film point under a widget point."""
    viewport = view.pane.viewport
    assert viewport is not None
    return viewport.to_film(point, view.screen_size())


def window_of(view: FilmView) -> Window:
    voi = view.pane.voi
    assert isinstance(voi, Window)
    return voi


def test_left_drag_right_widens_the_window_by_the_documented_amount(view: FilmView) -> None:
    drag(view, LEFT, (100, 100), (160, 100))
    assert window_of(view).width == pytest.approx(1000 * math.exp(60 / 300))
    assert window_of(view).center == 2000.0


def test_left_drag_up_lowers_the_center_and_brightens(view: FilmView) -> None:
    drag(view, LEFT, (100, 100), (100, 40))
    assert window_of(view).center == pytest.approx(2000 - 60 * 1000 / 300)


def test_shift_is_ten_times_as_fine(view: FilmView) -> None:
    drag(view, LEFT, (100, 100), (100, 40), SHIFT)
    assert window_of(view).center == pytest.approx(2000 - 6 * 1000 / 300)


@pytest.mark.parametrize("photometric", [Photometric.MONOCHROME1, Photometric.MONOCHROME2])
@pytest.mark.parametrize("inverted", [False, True])
def test_up_brightens_every_film_inverted_or_not(view: FilmView, photometric: Photometric, inverted: bool) -> None:
    show(view, an_image(photometric=photometric), voi=WINDOW)
    view.pane.set_inverted(inverted)

    def brightness() -> float:
        image = view.grab_view()
        return float(np.mean(np.frombuffer(image.constBits(), np.uint8)))

    before = brightness()
    drag(view, LEFT, (100, 140), (100, 60))
    assert brightness() > before + 5


def test_a_drag_whose_release_went_elsewhere_ends_with_the_next_move(view: FilmView) -> None:
    QTest.mousePress(view, LEFT, NONE, QPoint(100, 100))
    move(view, (120, 100))
    dragged = view.pane.voi
    hover(view, (200, 200))
    move(view, (220, 220))
    assert view.pane.voi == dragged


def test_the_reverse_scheme_turns_up_into_darker(view: FilmView) -> None:
    view.settings.set_mouse_scheme(REVERSE)
    drag(view, LEFT, (100, 100), (100, 40))
    assert window_of(view).center > 2000


def test_a_drag_on_a_lut_goes_on_from_a_window(view: FilmView) -> None:
    view.pane.set_voi(VoiLut(0, 16, np.arange(4096, dtype=np.uint16) * 16))
    drag(view, LEFT, (100, 100), (130, 100))
    assert window_of(view).center == pytest.approx(2048, abs=1)
    assert window_of(view).width == pytest.approx(4096 * math.exp(30 / 300), rel=1e-3)


def test_color_has_no_window_to_drag(view: FilmView, qtbot: QtBot) -> None:
    show(view, an_image(photometric=Photometric.RGB))
    with qtbot.assertNotEmitted(view.pane.voi_changed):
        drag(view, LEFT, (100, 100), (160, 100))


@pytest.mark.parametrize("how", ["middle", "space", "tool"])
def test_panning_keeps_the_film_under_the_hand(view: FilmView, how: str) -> None:
    view.pane.double()
    before = under(view, (200, 150))
    if how == "space":
        QTest.keyPress(view, Qt.Key.Key_Space)
    if how == "tool":
        view.settings.set_tool(PAN)
    drag(view, MIDDLE if how == "middle" else LEFT, (200, 150), (240, 120))
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert under(view, (240, 120)) == pytest.approx(before)
    assert window_of(view) == WINDOW
    assert not view.pane.is_fitted


def test_right_drag_up_enlarges_about_where_it_was_pressed(view: FilmView, qtbot: QtBot) -> None:
    before, zoom = under(view, (250, 200)), view.pane.viewport.zoom
    with qtbot.assertNotEmitted(view.context_menu_requested):
        drag(view, RIGHT, (250, 200), (250, 140))
    assert view.pane.viewport.zoom == pytest.approx(zoom * 2 ** (60 / 120))
    assert under(view, (250, 200)) == pytest.approx(before)


@pytest.mark.parametrize("scheme", [HILUM, WEASIS])
def test_a_right_click_is_the_menu_where_it_was_clicked(view: FilmView, qtbot: QtBot, scheme: object) -> None:
    view.settings.set_mouse_scheme(scheme)
    with qtbot.waitSignal(view.context_menu_requested) as menu:
        QTest.mouseClick(view, RIGHT, NONE, QPoint(30, 40))
    assert menu.args == [view.mapToGlobal(QPoint(30, 40))]


def test_in_the_weasis_scheme_a_right_drag_does_nothing_and_the_wheel_goes_through_films(
    view: FilmView, steps: list[int]
) -> None:
    view.settings.set_mouse_scheme(WEASIS)
    before = view.pane.viewport
    drag(view, RIGHT, (100, 100), (100, 20))
    assert view.pane.viewport == before
    wheel(view, (100, 100), -120)
    assert steps == [1]
    wheel(view, (100, 100), 120, CTRL)
    assert view.pane.viewport != before


@pytest.mark.parametrize("angle", [120, -120, 15, 480])
def test_the_wheel_zooms_about_the_pointer(view: FilmView, angle: int) -> None:
    before, zoom = under(view, (120, 180)), view.pane.viewport.zoom
    assert wheel(view, (120, 180), angle)
    assert view.pane.viewport.zoom == pytest.approx(zoom * wheel_zoom(angle))
    assert under(view, (120, 180)) == pytest.approx(before)


def test_a_wheel_turned_sideways_by_alt_still_zooms(view: FilmView) -> None:
    before = view.pane.viewport
    wheel(view, (120, 180), 120, ALT, sideways=True)
    assert view.pane.viewport.zoom > before.zoom


def test_the_wheel_goes_through_the_frames_of_a_film_that_has_several(view: FilmView, steps: list[int]) -> None:
    show(view, an_image(frames=9), voi=WINDOW)
    before = view.pane.viewport
    wheel(view, (100, 100), -240)
    assert steps == [2]
    wheel(view, (100, 100), 60)
    assert steps == [2]
    wheel(view, (100, 100), 60)
    assert steps == [2, -1]
    assert view.pane.viewport == before


def test_the_scroll_tool_goes_through_frames(view: FilmView, steps: list[int]) -> None:
    view.settings.set_tool(SCROLL)
    drag(view, LEFT, (100, 100), (100, 160))
    assert sum(steps) == 5


def test_a_pinch_zooms_about_its_middle_and_a_smart_zoom_toggles(view: FilmView) -> None:
    def gesture(kind: Qt.NativeGestureType, value: float) -> None:
        at = QPointF(90, 60)
        device = QPointingDevice.primaryPointingDevice()
        QApplication.sendEvent(
            view, QNativeGestureEvent(kind, device, 2, at, at, view.mapToGlobal(at), value, QPointF())
        )

    before, zoom = under(view, (90, 60)), view.pane.viewport.zoom
    for _ in range(5):
        gesture(Qt.NativeGestureType.ZoomNativeGesture, 0.1)
    assert view.pane.viewport.zoom == pytest.approx(zoom * 1.1**5)
    assert under(view, (90, 60)) == pytest.approx(before)
    view.pane.fit()
    gesture(Qt.NativeGestureType.SmartZoomNativeGesture, 0.0)
    assert view.pane.viewport.zoom == 1.0
    gesture(Qt.NativeGestureType.SmartZoomNativeGesture, 0.0)
    assert view.pane.is_fitted


def test_a_double_click_asks_for_this_view_alone_and_changes_nothing(view: FilmView, qtbot: QtBot) -> None:
    before = view.pane.scene
    with qtbot.waitSignal(view.alone_toggled):
        QTest.mouseDClick(view, LEFT, NONE, QPoint(50, 50))
    assert view.pane.scene == before


def test_the_pointer_says_which_pixel_it_is_on_and_that_it_has_left(view: FilmView, qtbot: QtBot) -> None:
    view.pane.one_to_one()
    with qtbot.waitSignal(view.pointer_moved) as moved:
        move(view, (30, 20))
    pointed = moved.args[0]
    image = view.pane.image
    assert image is not None
    assert (pointed.x, pointed.y) == (130, 170)
    assert pointed.value == image.values[170, 130]
    with qtbot.waitSignal(view.pointer_moved) as moved:
        QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert moved.args == [None]


def test_pointing_repaints_the_text_and_not_the_film(view: FilmView, qtbot: QtBot) -> None:
    move(view, (150, 100))
    view.repaint()
    regions: list[int] = []
    original = view.paintEvent

    def recorded(event: object) -> None:
        rect = event.rect()
        regions.append(rect.width() * rect.height())
        original(event)

    view.paintEvent = recorded
    move(view, (160, 110))
    qtbot.waitUntil(lambda: bool(regions))
    assert sum(regions) < view.width() * view.height() / 4


def test_alt_holds_up_a_lens_of_twice_the_zoom_and_lets_it_go(view: FilmView) -> None:
    view.pane.set_heat_style(HeatStyle(visible=False))
    move(view, (200, 150))
    bare = view.grab_view()
    QTest.keyPress(view, Qt.Key.Key_Alt, ALT)
    held = view.grab_view()
    QTest.keyRelease(view, Qt.Key.Key_Alt)
    image, scene = view.pane.image, view.pane.scene
    assert image is not None
    assert scene is not None
    film = Film.from_image(image)
    side = round(DIAMETER)
    through = render_view(film, film.table(WINDOW), lens_viewport(scene, (200.0, 150.0)), (side, side))
    shown = np.frombuffer(held.constBits(), np.uint8).reshape(300, 400, 4)[..., 0]
    assert np.array_equal(shown[90:210, 140:260], through[70:190, 70:190])
    assert lens_viewport(scene, (200.0, 150.0)).zoom == 2 * scene.viewport.zoom
    assert view.grab_view() == bare


def test_keys_that_are_not_held_go_on_to_the_window_and_alt_does_not_open_its_menu(qtbot: QtBot) -> None:
    seen: list[int] = []

    class Parent(QWidget):
        def keyPressEvent(self, event: QKeyEvent) -> None:
            seen.append(event.key())

    parent = Parent()
    qtbot.addWidget(parent)
    view = FilmView(bare_pane(), parent=parent)
    show(view, an_image(), voi=WINDOW)
    move(view, (10, 10))
    keys = [Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_W, Qt.Key.Key_Escape]
    for key in (*keys, Qt.Key.Key_Alt, Qt.Key.Key_Space):
        QTest.keyPress(view, key)
        QTest.keyRelease(view, key)
    assert seen == keys
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Alt, ALT)
    override.ignore()
    QApplication.sendEvent(view, override)
    assert override.isAccepted()


def test_the_cursor_tells_the_tool(view: FilmView) -> None:
    shapes = set()
    for tool in TOOLS:
        view.settings.set_tool(tool)
        cursor = view.cursor()
        shapes.add((cursor.shape(), cursor.pixmap().cacheKey() if not cursor.pixmap().isNull() else 0))
    assert len(shapes) == len(TOOLS)


def test_nothing_happens_without_a_film(view: FilmView, qtbot: QtBot) -> None:
    view.pane.show(None)
    with qtbot.assertNotEmitted(view.pane.voi_changed), qtbot.assertNotEmitted(view.context_menu_requested):
        for button in (LEFT, MIDDLE, RIGHT):
            drag(view, button, (50, 50), (80, 80))
        assert not wheel(view, (50, 50), 120)
        view.pane.zoom_in()
        view.pane.rotate(1)
        view.pane.reset()
    assert view.pane.viewport is None
