"""The cardiothoracic ratio and what else the lungs give, through the window: drawn, proposed, snapped, kept, shown."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from imaging.image import Image, ImageRef, Spacing, SpacingSource, Window
from imaging.measure.store import MarkOrigin, measurements_data, read_measurements
from inference.input.anatomy import PictureRemark
from inference.lungs import Lungs
from inference.prediction import Extent, Heatmap
from tests.inference.chest import MODEL, Chest, lungs_on
from tests.processes import output_of
from tests.viewer.hands import LEFT, NONE, drag, press
from tests.viewer.panes import bare_pane, check_snapshot, picture, show
from viewer.app.main_window import MainWindow
from viewer.film.composition import HeatStyle
from viewer.film.film_view import FilmView
from viewer.film.pane import Pane
from viewer.film.ratio_tool import RATIO_TOOL
from viewer.film.tools import WINDOW
from viewer.jobs.film_jobs import FilmLungs
from viewer.score.heat_controls import where_words

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Show = Callable[[MainWindow, list[Path]], None]
CHEST = Chest(heart=0.165, heart_at=0.53)


def detector_film(view_position: str = "") -> Image:
    """400 x 300 pixels, each 0.2 mm high and 0.1 wide at the detector."""
    ref = ImageRef(Path("f.dcm"), rows=300, columns=400, modality="DX")
    spacing = Spacing(0.2, 0.1, SpacingSource.IMAGER)
    values = np.full((300, 400), 500, np.uint16)
    return Image(ref, values, spacing=spacing, attributes={"ViewPosition": view_position})


@pytest.fixture
def view(qtbot: QtBot) -> FilmView:
    """One pixel of the film on one of the view."""
    widget = FilmView(bare_pane())
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    show(widget, detector_film(), voi=Window(1000.0, 2000.0))
    widget.settings.set_tool(RATIO_TOOL)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def words(pane: Pane) -> list[str]:
    """What is written beside the marks, line by line."""
    assert pane.image is not None
    return [line for mark in pane.marks.kept for line in pane.marks.caption(mark, pane.image).split("\n")]


def lungs_of(image: Image) -> Lungs:
    """The drawn chest all over a film."""
    return lungs_on(image.rows, image.columns, CHEST.mask())


def test_a_ratio_is_two_drags_and_its_lines_stay_level(view: FilmView) -> None:
    drag(view, LEFT, (150, 160), (260, 190))
    assert view.pane.marks.kept == ()
    drag(view, LEFT, (300, 220), (80, 250))
    (mark,) = view.pane.marks.kept
    assert mark.points == ((150, 160), (260, 190), (300, 220), (80, 220))
    for line in mark.kind.lines(mark):
        assert all(one[0] == two[0] or one[1] == two[1] for one, two in zip(line.points, line.points[1:], strict=False))
    assert words(view.pane) == [
        "cardiothoracic ratio 0.50, by hand",
        "heart 11.0, thorax 22.0 mm (at the detector)",
        "usual limit for adults on PA films: 0.50",
        "view unknown; AP films enlarge the heart",
    ]


def test_a_click_or_an_upright_drag_is_no_width_and_esc_ends_it(view: FilmView) -> None:
    drag(view, LEFT, (150, 60), (151, 190))
    assert not view.pane.marks.is_unfinished
    drag(view, LEFT, (150, 160), (260, 190))
    drag(view, LEFT, (80, 220), (81, 280))
    assert view.pane.marks.is_unfinished
    assert view.cancel_drag()
    assert view.pane.marks.kept == ()


@pytest.mark.parametrize(
    ("position", "said"),
    [
        ("PA", ["usual limit for adults on PA films: 0.50"]),
        ("AP", ["usual limit for adults on PA films: 0.50", "this is an AP film, which enlarges the heart"]),
    ],
)
def test_what_is_usual_is_said_for_the_films_own_view(view: FilmView, position: str, said: list[str]) -> None:
    show(view, detector_film(position))
    drag(view, LEFT, (150, 160), (260, 160))
    drag(view, LEFT, (80, 220), (300, 220))
    assert words(view.pane)[2:] == said
    assert "cardiomegaly" not in " ".join(words(view.pane)).lower()


def test_a_handle_moves_across_and_not_down(view: FilmView) -> None:
    drag(view, LEFT, (150, 160), (260, 190))
    drag(view, LEFT, (80, 220), (300, 220))
    drag(view, LEFT, (150, 160), (170, 260))
    drag(view, LEFT, (300, 220), (280, 90))
    (mark,) = view.pane.marks.kept
    assert mark.points == ((170, 160), (260, 190), (80, 220), (280, 220))
    drag(view, LEFT, (170, 160), (259, 160))
    assert view.pane.marks.kept == (mark,), "a width of nothing is none"
    assert mark.origin is MarkOrigin.HAND


# From the lungs


@pytest.fixture
def with_lungs(qtbot: QtBot, world, scored: Show) -> Callable[[MainWindow], None]:
    """Show a film whose lungs are known, and wait for them."""
    world.outline = lungs_of
    world.entries.append(ImageRef(Path("/films/0.91.dcm"), rows=300, columns=400, sop_instance_uid="1.2.3"))

    def wait(window: MainWindow) -> None:
        scored(window, [Path("/films")])
        qtbot.waitUntil(lambda: window.session.pane.lungs is not None)

    return wait


def on_screen(window: MainWindow, point: tuple[float, float]) -> tuple[int, int]:
    scene = window.session.pane.scene
    assert scene is not None
    x, y = scene.viewport.to_screen(point, scene.size)
    return round(x), round(y)


def test_the_key_proposes_and_a_handle_that_is_moved_snaps_to_the_lungs(
    qtbot: QtBot, window: MainWindow, with_lungs: Callable[[MainWindow], None]
) -> None:
    with_lungs(window)
    pane, view = window.session.pane, window.view_area.view
    press(window, Key.Key_C)
    (proposed,) = pane.marks.kept
    assert proposed.origin is MarkOrigin.PROPOSED
    assert words(pane)[0] == f"cardiothoracic ratio {CHEST.ratio:.2f}, proposed"
    assert len(proposed.kind.lines(proposed)) > 20, "it is dashed"
    assert "Drag an end" in window.line.currentMessage()
    press(window, Key.Key_C)
    assert pane.marks.kept == (proposed,), "once is enough"
    x, y = on_screen(window, proposed.points[1])
    drag(view, LEFT, (x, y), (x + 40, y))
    (away,) = pane.marks.kept
    assert away.points[1][0] > proposed.points[1][0] + 5
    assert away.origin is MarkOrigin.CORRECTED
    assert words(pane)[0].endswith("proposed, corrected")
    here = on_screen(window, away.points[1])
    drag(view, LEFT, here, (x + 4, y + 30))
    (snapped,) = pane.marks.kept
    assert snapped.points[1] == pytest.approx(proposed.points[1], abs=1.0), "within reach of the outline"
    drag(view, LEFT, on_screen(window, snapped.points[1]), (x + 4, y), SHIFT)
    assert on_screen(window, pane.marks.kept[0].points[1])[0] == x + 4, "Shift holds it where the hand is"
    for _ in range(3):
        press(window, Key.Key_Z, CONTROL)
    assert pane.marks.kept == (proposed,)
    press(window, Key.Key_Z, CONTROL)
    assert pane.marks.kept == ()
    press(window, Key.Key_Z, CONTROL | SHIFT)
    assert pane.marks.kept == (proposed,)


def test_a_proposal_is_accepted_by_its_command(window: MainWindow, with_lungs: Callable[[MainWindow], None]) -> None:
    with_lungs(window)
    accept = window.actions_by_id["accept_ratio"]
    assert not accept.isEnabled()
    press(window, Key.Key_C)
    accept.trigger()
    (mark,) = window.session.pane.marks.kept
    assert mark.origin is MarkOrigin.ACCEPTED
    assert words(window.session.pane)[0].endswith("proposed, accepted")
    assert not accept.isEnabled()
    press(window, Key.Key_Z, CONTROL)
    assert window.session.pane.marks.kept[0].origin is MarkOrigin.PROPOSED


def test_a_ratio_drawn_by_hand_takes_the_place_of_one_only_proposed(
    window: MainWindow, with_lungs: Callable[[MainWindow], None]
) -> None:
    with_lungs(window)
    press(window, Key.Key_C)
    marks, view = window.session.pane.marks, window.view_area.view
    for y, half in ((60, 60), (90, 140)):
        middle = on_screen(window, (200, y))
        drag(view, LEFT, (middle[0] - half, middle[1]), (middle[0] + half, middle[1]), SHIFT)
    (mark,) = marks.kept
    assert mark.origin is MarkOrigin.HAND
    press(window, Key.Key_C)
    assert marks.kept == (mark,), "a film that has a ratio gets no proposal"


def test_a_ratio_is_kept_and_there_again_with_how_it_came_about(
    qtbot: QtBot, make_window: Callable[[], MainWindow], with_lungs: Callable[[MainWindow], None], tmp_path: Path
) -> None:
    first = make_window()
    with_lungs(first)
    press(first, Key.Key_C)
    (mark,) = first.session.pane.marks.kept
    ref = first.session.pane.ref
    assert ref is not None
    first.close()
    (kept,) = read_measurements(tmp_path / "measurements", ref).frames[0].marks
    assert (kept.kind, kept.origin) == ("ratio", MarkOrigin.PROPOSED)
    assert kept.said.startswith(f"cardiothoracic ratio {CHEST.ratio:.2f}, proposed")
    (frame,) = measurements_data(tmp_path / "measurements", ref)
    (data,) = frame["marks"]
    assert data["origin"] == "proposed"
    assert data["numbers"]["value"] == pytest.approx(CHEST.ratio, abs=0.005)
    assert data["numbers"]["heart"] == pytest.approx(2 * CHEST.heart * 400, abs=2)
    assert (data["numbers"]["widths_unit"], data["numbers"]["spacing"]) == ("px", "none")
    second = make_window()
    second.open_paths([Path("/films")])
    qtbot.waitUntil(lambda: second.session.pane.marks.kept == (mark,))


def test_without_lungs_the_key_says_how_it_is_done_by_hand(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.91", side=300))
    press(window, Key.Key_C)
    assert window.session.pane.marks.kept == ()
    assert window.line.currentMessage().startswith("The lungs are not outlined on this film. Drag across the heart")


def test_lungs_that_give_no_sure_ratio_propose_none(
    qtbot: QtBot, window: MainWindow, world, with_lungs: Callable[[MainWindow], None]
) -> None:
    one = CHEST.mask()
    one[:, 128:] = False
    world.outline = lambda image: lungs_on(image.rows, image.columns, one)
    with_lungs(window)
    press(window, Key.Key_C)
    assert window.session.pane.marks.kept == ()
    assert "no sure ratio" in window.line.currentMessage()


# What else the lungs give


def test_nothing_moves_and_no_window_changes_when_the_lungs_arrive(
    qtbot: QtBot, window: MainWindow, world, scored: Show
) -> None:
    asked, answer = threading.Event(), threading.Event()

    def slowly(image: Image) -> Lungs:
        asked.set()
        answer.wait(10)
        return lungs_of(image)

    world.outline = slowly
    scored(window, world.films("0.91", side=300))
    pane = window.session.pane
    qtbot.waitUntil(asked.is_set)
    press(window, Key.Key_3)
    assert pane.opened is not None
    lung = next(place for place, preset in enumerate(pane.opened.presets) if preset.name == "Lung")
    pane.choose_preset(lung)
    voi, before = pane.voi, picture(window.view_area.view.grab_view())
    parts = [window.panel.heat, window.panel.notes, window.panel.more, window.panel.heat.where]
    places = [(part.pos(), part.size()) for part in parts]
    answer.set()
    qtbot.waitUntil(lambda: pane.lungs is not None)
    assert pane.voi is voi
    assert np.array_equal(picture(window.view_area.view.grab_view()), before)
    assert [(part.pos(), part.size()) for part in parts] == places
    pane.choose_preset(lung)
    assert pane.lungs is not None
    assert pane.voi is pane.lungs.window
    assert window.preset_button.text().startswith("Lung")
    assert not np.array_equal(picture(window.view_area.view.grab_view()), before)


def test_a_film_left_with_the_window_of_its_lungs_comes_back_with_it(
    qtbot: QtBot, window: MainWindow, world, scored: Show
) -> None:
    world.outline = lungs_of
    scored(window, world.films("0.91", "0.5", side=300))
    pane = window.session.pane
    qtbot.waitUntil(lambda: pane.lungs is not None)
    assert pane.opened is not None
    pane.choose_preset([preset.name for preset in pane.opened.presets].index("Lung"))
    chosen = pane.voi
    window.session.go_to(1)
    qtbot.waitUntil(lambda: pane.lungs is not None and pane.row == 1)
    assert pane.voi != chosen
    window.session.go_to(0)
    qtbot.waitUntil(lambda: pane.opened is not None and pane.row == 0)
    assert pane.voi == chosen
    assert window.preset_button.text().startswith("Lung")


def test_the_lungs_are_outlined_on_request(
    qtbot: QtBot, window: MainWindow, with_lungs: Callable[[MainWindow], None]
) -> None:
    with_lungs(window)
    view, command = window.view_area.view, window.actions_by_id["lungs"]
    assert not command.isChecked()
    before = picture(view.grab_view())
    command.trigger()
    changed = (picture(view.grab_view()) != before).any(axis=2)
    ring = np.zeros(changed.shape, np.uint8)
    scene = window.session.pane.scene
    assert scene is not None
    for line in window.session.pane.lung_outlines:
        points = np.array([scene.viewport.to_screen((x, y), scene.size) for x, y in line])
        cv2.polylines(ring, [points.round().astype(np.int32)], True, 1, 5)
    assert changed.sum() > 1000
    assert not changed[ring == 0].any(), "a thin line and nothing else"
    command.trigger()
    assert np.array_equal(picture(view.grab_view()), before)


def test_lungs_are_not_looked_for_on_a_film_that_the_check_refused(
    qtbot: QtBot, window: MainWindow, world, scored: Show
) -> None:
    asked: list[str] = []
    world.outline = lambda image: asked.append(image.ref.path.stem)
    scored(window, world.films("sideways"))
    window.session.scores.get_ready()
    assert asked == []
    window.actions_by_id["score_anyway"].trigger()
    qtbot.waitUntil(lambda: asked == ["sideways"])


def heat(peak: tuple[int, int], strength: float = 1.0) -> Heatmap:
    """Of a film of 1024, 16 x 16, strongest in one of its cells (row, column)."""
    values = np.zeros((16, 16), np.float32)
    values[peak] = strength
    ref = ImageRef(Path("f.png"), rows=1024, columns=1024)
    return Heatmap(ref, values, strength, Extent(0, 0, 1024, 1024), "a", "l", "grad-cam", 1.0, MODEL)


def test_the_zone_of_the_peak_is_named_where_the_map_is_seen() -> None:
    image = Image(ImageRef(Path("f.png"), rows=1024, columns=1024), np.zeros((1024, 1024), np.uint8))
    lungs, style = FilmLungs.of(image, lungs_of(image)), HeatStyle()
    place, share = where_words(style, heat((10, 4)), lungs)
    assert place == "Strongest: right lower zone"
    assert share.endswith(" % of the heat map lies in the lungs")
    assert where_words(style, heat((10, 4)), replace(lungs, mirrored=True))[0].startswith("Strongest: left lower zone")
    outside = ("Strongest: outside the lungs", "0 % of the heat map lies in the lungs")
    assert where_words(style, heat((1, 1)), lungs) == outside
    assert where_words(style, heat((10, 4), 0.1), lungs) == ("", ""), "too weak to be seen"
    assert where_words(replace(style, visible=False), heat((10, 4)), lungs) == ("", "")
    assert where_words(style, None, lungs) == where_words(style, heat((10, 4)), None) == ("", "")


def test_the_panel_says_where_the_map_is_strongest_and_how_the_film_was_taken(
    qtbot: QtBot, window: MainWindow, world, scored: Show
) -> None:
    low = Chest(top=0.28).mask()
    world.outline = lambda image: lungs_on(image.rows, image.columns, low)
    scored(window, world.films("0.91", side=300))
    panel = window.panel
    qtbot.waitUntil(lambda: panel.heat.where.text() != "")
    assert panel.heat.where.text().startswith("Strongest: ")
    assert "the patient's" in panel.heat.where.toolTip()
    assert panel.heat.said.text().endswith(" % of the heat map lies in the lungs")
    assert panel.notes.text().lower() == PictureRemark.LOW.message
    assert "one hospital" in panel.notes.toolTip()
    window.actions_by_id["heat_map"].trigger()
    assert panel.heat.where.text() == ""
    assert panel.notes.text() != ""


# How it looks

SCENE = """
import sys
import cv2, numpy as np
from pathlib import Path
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from imaging.image import Image, ImageRef, Window
from tests.inference.chest import Chest, lungs_on
from tests.viewer.panes import bare_pane, show
from viewer.film.film_view import FilmView
from viewer.film.ratio_tool import RATIO_KIND
from viewer.jobs.film_jobs import FilmLungs

app = QApplication([])
view = FilmView(bare_pane())
view.resize(640, 560)
grey = cv2.GaussianBlur((~Chest().mask()).astype(np.float32), (0, 0), 2)
values = (60 + 140 * grey).astype(np.uint8)
image = Image(ImageRef(Path("x.png"), rows=256, columns=256), values, attributes={"ViewPosition": "AP"})
show(view, image, voi=Window(128.0, 256.0))
lungs = FilmLungs.of(image, lungs_on(256, 256, Chest().mask()))
view.pane.scores._on_lungs(lungs)
view.settings.set_lungs_outlined(True)
view.show()
app.processEvents()
view.pane.marks.add(RATIO_KIND.proposed(lungs.ratio, (256, 256)))
shown = view.grab_view().convertToFormat(QImage.Format.Format_Grayscale8)
rows = np.frombuffer(shown.constBits(), np.uint8).reshape(shown.height(), shown.bytesPerLine())
cv2.imwrite(sys.argv[1], rows[:, : shown.width()])
"""


@pytest.mark.parametrize("factor", [1, 2])
def test_a_proposal_on_outlined_lungs_looks_as_it_did(factor: int, tmp_path: Path) -> None:
    made = tmp_path / "made.png"
    environment = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(factor)}
    output_of(SCENE.replace("sys.argv[1]", repr(str(made))), **environment)
    shown = cv2.imread(str(made), cv2.IMREAD_GRAYSCALE)
    assert shown.shape == (560 * factor, 640 * factor)
    check_snapshot(shown, f"ratio_{factor}00.png", 5 * factor)


def test_a_click_with_another_tool_chooses_a_ratio_and_moves_it_whole(view: FilmView) -> None:
    drag(view, LEFT, (150, 160), (260, 190))
    drag(view, LEFT, (80, 220), (300, 220))
    view.settings.set_tool(WINDOW)
    QTest.mouseClick(view, LEFT, NONE, QPoint(20, 20))
    assert view.pane.marks.chosen == -1
    QTest.mouseClick(view, LEFT, NONE, QPoint(100, 220))
    assert view.pane.marks.chosen == 0
    drag(view, LEFT, (100, 220), (110, 200))
    (mark,) = view.pane.marks.kept
    assert mark.points == ((160, 140), (270, 170), (90, 200), (310, 200))
