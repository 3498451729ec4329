"""What the film view shows: exactly the greys of imaging, at every scaling, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from imaging.display.enhancing import Enhancement
from imaging.display.film import Film, render_view
from imaging.display.viewport import Viewport
from imaging.display.windowing import to_grey
from imaging.image import Badge, Image, ImageRef, Photometric, Window
from inference.explain.heat_map import blend, heat_layer, heat_levels
from inference.prediction import Extent, Heatmap, Provenance
from tests.processes import output_of
from tests.viewer.panes import bare_pane, explain, show
from viewer.film.composition import Composition, HeatStyle, Scene
from viewer.film.film_view import FilmView
from viewer.film.painting import SURROUND, to_image
from viewer.film.tools import PAN

WINDOW = Window(2000.0, 3000.0)


def an_image(rows: int, columns: int, photometric: Photometric = Photometric.MONOCHROME2, **more: object) -> Image:
    random = np.random.default_rng(rows)
    if photometric is Photometric.RGB:
        values = random.integers(0, 256, (rows, columns, 3)).astype(np.uint8)
    else:
        values = random.integers(0, 4096, (rows, columns)).astype(np.uint16)
    name = more.pop("name", "film.png")
    ref = ImageRef(Path(str(name)), rows=rows, columns=columns)
    return Image(ref, values, photometric, **more)


def pixels(view: FilmView) -> NDArray[np.uint8]:
    """The view as painted: (height, width, 3) RGB."""
    image = view.grab_view()
    bgrx = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return bgrx[:, : image.width(), 2::-1].copy()


def smooth(image: Image) -> Image:
    return replace(image, values=cv2.GaussianBlur(image.values, (0, 0), 4))


def moving(view: FilmView) -> NDArray[np.uint8]:
    """As `pixels`, while the film is under way."""
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    bgrx = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return bgrx[..., 2::-1].copy()


def a_heatmap(image: Image) -> Heatmap:
    values = np.linspace(0, 1, 49, dtype=np.float32).reshape(7, 7)
    extent = Extent(-10.0, 0.0, image.columns + 10.0, float(image.rows))
    model = Provenance("m", "1", "0" * 64, "cpu", 0.1)
    return Heatmap(image.ref, values, 1.0, extent, "pneumonia", "features", "grad-cam", 1.0, model)


@pytest.fixture
def view(qtbot: QtBot) -> FilmView:
    widget = FilmView(bare_pane())
    qtbot.addWidget(widget)
    widget._corner_text.paint = lambda _painter, _region: None  # some of it is never off: here the film is looked at
    widget.resize(200, 160)
    return widget


@pytest.mark.parametrize("photometric", [Photometric.MONOCHROME1, Photometric.MONOCHROME2])
@pytest.mark.parametrize("inverted", [False, True])
def test_at_one_to_one_every_pixel_is_the_grey_of_imaging(
    view: FilmView, photometric: Photometric, inverted: bool
) -> None:
    image = an_image(160, 200, photometric)
    show(view, image, voi=WINDOW)
    view.pane.set_inverted(inverted)
    view.pane.one_to_one()
    expected = to_grey(image, WINDOW, invert=inverted)
    assert np.array_equal(pixels(view), np.repeat(expected[..., None], 3, axis=2))


def test_color_is_shown_as_it_is(view: FilmView) -> None:
    image = an_image(160, 200, Photometric.RGB)
    show(view, image)
    view.pane.one_to_one()
    assert np.array_equal(pixels(view), image.values)


def test_a_turned_film_is_the_turned_picture(view: FilmView) -> None:
    image = an_image(200, 160)
    show(view, image, voi=WINDOW)
    view.pane.one_to_one()
    view.pane.rotate(1)
    assert np.array_equal(pixels(view)[..., 0], np.rot90(to_grey(image, WINDOW), -1))
    view.pane.mirror("horizontal")
    assert np.array_equal(pixels(view)[..., 0], np.rot90(to_grey(image, WINDOW), -1)[:, ::-1])


def test_a_fitted_film_lies_in_a_dark_neutral_surround(view: FilmView) -> None:
    image = an_image(300, 300)
    show(view, image, voi=WINDOW)
    shown = pixels(view)
    expected = render_view(
        Film.from_image(image),
        Film.from_image(image).table(WINDOW),
        Viewport.fit((300, 300), (200, 160)),
        (200, 160),
        SURROUND,
    )
    assert np.array_equal(shown[..., 0], expected)
    assert np.all(shown[:, :20] == SURROUND)


@pytest.mark.parametrize("zoom", [1.0, 0.4])
def test_a_heat_map_is_blended_as_inference_blends_it(view: FilmView, zoom: float) -> None:
    image = an_image(160, 200)
    heat, style = a_heatmap(image), HeatStyle(opacity=0.6, threshold=0.3, outlined=False)
    show(view, image, voi=WINDOW)
    explain(view, heat)
    view.pane.set_heat_style(style)
    view.pane.one_to_one()
    size = (200, 160)
    levels = heat_levels(heat, Viewport(100.0, 80.0, 1.0).matrix(size), size)
    expected = blend(to_grey(image, WINDOW), heat_layer(levels, style.opacity, style.threshold, style.colormap))
    assert np.array_equal(pixels(view), expected)
    view.pane.set_heat_style(HeatStyle(visible=False))
    assert np.array_equal(pixels(view)[..., 0], to_grey(image, WINDOW))


def test_what_is_hot_has_an_outline_that_follows_it(view: FilmView) -> None:
    image = Image(ImageRef(Path("grey.png"), rows=160, columns=200), np.full((160, 200), 2000, np.uint16))
    heat = a_heatmap(image)
    style = HeatStyle(opacity=0.0, threshold=0.5, outlined=True)
    show(view, image, voi=WINDOW)
    view.pane.one_to_one()
    plain = pixels(view)
    explain(view, heat)
    view.pane.set_heat_style(style)
    drawn = (pixels(view) != plain).any(axis=2)
    levels = heat_levels(heat, Viewport(100.0, 80.0, 1.0).matrix((200, 160)), (200, 160))
    hot = heat_layer(levels, threshold=0.5).hot
    edge = cv2.morphologyEx(hot, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) > 0
    near = cv2.dilate(edge.astype(np.uint8), np.ones((7, 7), np.uint8)) > 0
    assert drawn.any()
    assert not (drawn & ~near).any()
    assert drawn[edge].mean() > 0.9


def test_the_outline_of_an_island_and_of_a_hole_has_no_gap(view: FilmView) -> None:
    image = Image(ImageRef(Path("grey.png"), rows=160, columns=200), np.full((160, 200), 2000, np.uint16))
    view.resize(1000, 800)
    show(view, image, voi=WINDOW)
    view.pane.set_heat_style(HeatStyle(opacity=0.0, threshold=0.4, outlined=True))
    plain = pixels(view)
    island = np.zeros((7, 7), np.float32)
    island[2:5, 3] = (0.8, 1.0, 0.6)
    for values in (island, 1 - island):
        heat = replace(a_heatmap(image), values=values)
        explain(view, heat)
        drawn = (pixels(view) != plain).any(axis=2)
        hot = heat_layer(heat_levels(heat, view.pane.viewport.matrix((1000, 800)), (1000, 800)), threshold=0.4).hot
        edge = cv2.morphologyEx(hot, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))[2:-2, 2:-2] > 0
        near = cv2.dilate(drawn.astype(np.uint8), np.ones((3, 3), np.uint8))[2:-2, 2:-2] > 0
        assert edge.any()
        assert near[edge].all()


def test_a_strip_too_narrow_for_an_outline_has_none(view: FilmView) -> None:
    image = Image(ImageRef(Path("grey.png"), rows=160, columns=200), np.full((160, 200), 2000, np.uint16))
    view.resize(1000, 800)
    show(view, image, voi=WINDOW)
    view.pane.set_heat_style(HeatStyle(opacity=0.0, threshold=0.4, outlined=True))
    plain = pixels(view)
    values = np.zeros((7, 7), np.float32)
    values[1:3, 3], values[3:, 3] = 1.0, 0.3983
    heat = replace(a_heatmap(image), values=values)
    explain(view, heat)
    hot = heat_layer(heat_levels(heat, view.pane.viewport.matrix((1000, 800)), (1000, 800)), threshold=0.4).hot
    lowest = slice(600, 780)
    assert 1 <= np.count_nonzero(hot[lowest], axis=1).max() < 7
    drawn = (pixels(view) != plain).any(axis=2)
    assert drawn[:400].any()
    assert not drawn[lowest].any()


def test_the_empty_view_says_what_to_do_and_stays_dark(view: FilmView) -> None:
    shown = pixels(view)
    assert shown.max() > 100
    assert np.median(shown) == SURROUND
    assert "Ctrl+O" in view.accessibleDescription()


def test_clearing_goes_back_to_the_invitation(view: FilmView) -> None:
    empty = pixels(view)
    show(view, an_image(10, 10))
    view.pane.show(None)
    assert view.pane.image is None
    assert view.pane.voi is None
    assert np.array_equal(pixels(view), empty)


def test_rows_that_the_file_does_not_hold_are_hatched(view: FilmView) -> None:
    values = np.zeros((160, 200), np.uint16)
    show(view, Image(ImageRef(Path("cut.dcm")), values, present=0.5), voi=WINDOW)
    view.pane.one_to_one()
    shown = pixels(view)
    assert shown[40:80].max() == 0
    assert shown[80:].max() > 30


def test_nothing_is_hatched_of_a_film_that_is_all_there_at_a_lower_resolution(view: FilmView) -> None:
    values = np.zeros((160, 200), np.uint16)
    show(view, Image(ImageRef(Path("reduced.dcm")), values, present=0.0, badges=(Badge.REDUCED,)), voi=WINDOW)
    view.pane.one_to_one()
    assert pixels(view)[40:].max() == 0


def test_a_window_change_samples_nothing_and_a_repaint_makes_nothing(view: FilmView) -> None:
    image = an_image(160, 200)
    composition = Composition(Film.from_image(image))
    scene = Scene(Viewport(100.0, 80.0, 0.5), (200, 160), WINDOW)
    first = composition.picture(scene)
    assert composition.picture(scene) is first
    sampled: list[Viewport] = []
    original = Film.sample

    def counted(film: Film, viewport: Viewport, size: tuple[int, int], **how: bool) -> NDArray[np.uint16]:
        sampled.append(viewport)
        return original(film, viewport, size, **how)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Film, "sample", counted)
        other = Scene(scene.viewport, scene.size, Window(100.0, 50.0))
        assert not np.array_equal(composition.picture(other).pixels, first.pixels)
        assert not sampled
        composition.picture(Scene(Viewport(90.0, 80.0, 0.5), (200, 160), WINDOW))
        assert len(sampled) == 1


def test_a_picture_outlives_the_array_it_was_made_from() -> None:
    picture = to_image(np.full((4, 5), 7, np.uint8))
    assert picture.pixelColor(4, 3).red() == 7


def test_a_new_film_is_fitted_in_its_own_window_and_another_frame_keeps_both(view: FilmView) -> None:
    show(view, an_image(100, 100, name="a.png"), voi=WINDOW)
    view.pane.set_voi(Window(5.0, 6.0))
    view.pane.double()
    show(view, an_image(100, 100, name="a.png"), voi=None)
    assert view.pane.voi == Window(5.0, 6.0)
    assert view.pane.viewport == Viewport(50.0, 50.0, 2.0)
    show(view, an_image(100, 100, name="b.png"), voi=WINDOW)
    assert view.pane.voi == WINDOW
    assert view.pane.is_fitted


def test_a_film_without_a_given_window_gets_its_default(view: FilmView) -> None:
    own = Window(7.0, 8.0, explanation="own")
    show(view, an_image(10, 10, voi=(own,)))
    assert view.pane.voi == own


def test_resizing_keeps_a_fitted_film_fitted_and_else_the_point_in_the_middle(view: FilmView, qtbot: QtBot) -> None:
    show(view, an_image(300, 300), voi=WINDOW)
    view.show()
    view.resize(400, 300)
    qtbot.waitUntil(lambda: view.pane.viewport == Viewport(150.0, 150.0, 1.0))
    view.pane.double()
    view.pane.pan_by(-20.0, 10.0)
    before = view.pane.viewport
    view.resize(300, 260)
    qtbot.waitUntil(lambda: view.pane.scene is not None and view.pane.scene.size == (300, 260))
    assert view.pane.viewport == before


@pytest.mark.parametrize("explained", [False, True])
def test_a_film_that_is_panned_is_under_the_hand_at_each_step_and_exact_at_rest(
    view: FilmView, qtbot: QtBot, explained: bool
) -> None:
    image = smooth(an_image(900, 1100))
    show(view, image, voi=WINDOW)
    if explained:
        explain(view, a_heatmap(image))
    view.pane.zoom_about((80.0, 60.0), 2.7)
    for dx, dy in ((7, 3), (-5, 11), (40, -20), (30, -30), (-200, 90), (3000, 0), (-4, 2), (-4, 2)):
        view.pane.pan_by(dx, dy)
        under_way = moving(view)
        at_once = FilmView(view.pane, view.settings)
        qtbot.addWidget(at_once)
        at_once._corner_text.paint = view._corner_text.paint
        at_once.resize(view.size())
        difference = np.abs(under_way.astype(int) - pixels(at_once))
        assert difference.max() <= 2, "a 16th of a pixel"
    assert view._is_moving
    qtbot.waitUntil(lambda: not view._is_moving)
    assert np.array_equal(moving(view), pixels(at_once))


def test_a_pan_makes_a_picture_once_for_many_steps(view: FilmView, monkeypatch: pytest.MonkeyPatch) -> None:
    sampled: list[object] = []
    sample = Film.sample

    def counted(film: Film, *where: object, **how: bool) -> NDArray[np.uint16]:
        sampled.append(where)
        return sample(film, *where, **how)

    monkeypatch.setattr(Film, "sample", counted)
    show(view, smooth(an_image(900, 1100)), voi=WINDOW)
    view.pane.zoom_about(None, 2.7)
    moving(view)
    sampled.clear()
    for _ in range(20):
        view.pane.pan_by(1.5, -1.25)
        moving(view)
    assert len(sampled) == 1
    sampled.clear()
    for _ in range(5):
        view.pane.look(view.pane.view_state.at(view.pane.viewport.panned(0.5, 0.0)))
        moving(view)
    assert {where[1] for where in sampled} == {(200, 160)}, "no larger one for what is no whole pixel"
    view.pane.set_voi(Window(900.0, 800.0))
    difference = np.abs(moving(view).astype(int) - pixels(view))
    assert difference.max() <= 8, "another window is never late"


def test_local_contrast_is_that_of_what_is_seen_while_the_film_is_panned_too(view: FilmView) -> None:
    show(view, smooth(an_image(900, 1100)), voi=WINDOW)
    view.pane.double()
    view.pane.look(view.pane.view_state.with_scene(enhancement=Enhancement(local_contrast=True)))
    for _ in range(3):
        view.pane.pan_by(20, 10)
        under_way = moving(view)
    assert view._is_moving
    assert np.abs(under_way.astype(int) - pixels(view)).max() <= 8


def test_parts_of_a_pixel_add_up_to_the_way_of_the_hand(view: FilmView) -> None:
    show(view, an_image(900, 1100), voi=WINDOW)
    view.pane.double()
    before = view.pane.viewport
    for _ in range(8):
        view.pane.pan_by(0.75, -0.375)
    assert view.pane.viewport.shift_from(before, (200, 160)) == (6.0, -3.0)


def test_reset_brings_back_window_place_orientation_and_polarity(view: FilmView, qtbot: QtBot) -> None:
    show(view, an_image(300, 300), voi=WINDOW)
    first = view.pane.viewport
    view.pane.set_voi(Window(1.0, 2.0))
    view.pane.rotate(-1)
    view.pane.mirror("vertical")
    view.pane.double()
    view.pane.set_inverted(True)
    with qtbot.waitSignals([view.pane.voi_changed, view.pane.viewport_changed, view.pane.inverted_changed]):
        view.pane.reset()
    assert (view.pane.voi, view.pane.viewport, view.pane.inverted) == (WINDOW, first, False)


def test_what_does_not_change_is_not_announced(view: FilmView, qtbot: QtBot) -> None:
    show(view, an_image(300, 300), voi=WINDOW)
    with qtbot.assertNotEmitted(view.pane.voi_changed), qtbot.assertNotEmitted(view.pane.viewport_changed):
        view.pane.set_voi(WINDOW)
        view.pane.fit()
        view.settings.set_tool(PAN)


def test_many_changes_in_one_turn_of_the_loop_are_one_repaint(qtbot: QtBot) -> None:
    painted: list[int] = []

    class Counting(FilmView):
        def paintEvent(self, event: object) -> None:
            painted.append(1)
            super().paintEvent(event)

    view = Counting(bare_pane())
    qtbot.addWidget(view)
    show(view, an_image(300, 300), voi=WINDOW)
    with qtbot.waitExposed(view):
        view.show()
    qtbot.waitUntil(lambda: bool(painted))
    qtbot.wait(20)
    painted.clear()
    for step in range(50):
        view.pane.set_voi(Window(2000.0 + step, 3000.0))
        view.pane.zoom_about((10.0, 10.0), 1.01)
    qtbot.waitUntil(lambda: bool(painted))
    qtbot.wait(20)
    assert len(painted) == 1


SCALED = """
import sys
import numpy as np
from pathlib import Path
from PySide6.QtWidgets import QApplication, QWidget
from imaging.image import Image, ImageRef, Window
from imaging.display.windowing import to_grey
from tests.viewer.panes import bare_pane, show
from viewer.film.film_view import FilmView

app = QApplication([])
window = QWidget()
window.resize(301, 251)
view = FilmView(bare_pane(), parent=window)
view.setGeometry(37, 23, 163, 131)
values = np.random.default_rng(0).integers(0, 4096, (600, 600)).astype(np.uint16)
image = Image(ImageRef(Path("x.png"), rows=600, columns=600), values)
view._corner_text.paint = lambda _painter, _region: None
show(view, image, voi=Window(2000.0, 3000.0))
view.pane.one_to_one()
window.show()
app.processEvents()
ratio = view.devicePixelRatioF()
grab = window.grab().toImage().convertToFormat(view.grab_view().format())
shown = np.frombuffer(grab.constBits(), np.uint8).reshape(grab.height(), -1, 4)[..., 0]
top, left = round(23 * ratio), round(37 * ratio)
part = shown[top + 2 : top + round(131 * ratio) - 2, left + 2 : left + round(163 * ratio) - 2]
grey = to_grey(image, Window(2000.0, 3000.0))
x, y = (int(v) for v in view.pane.viewport.to_film((2.0, 2.0), view.screen_size()))
found = any(
    np.array_equal(part, grey[y + dy : y + dy + part.shape[0], x + dx : x + dx + part.shape[1]])
    for dy in (-1, 0, 1)
    for dx in (-1, 0, 1)
)
print(ratio, found, part.shape)
"""


@pytest.mark.parametrize("factor", ["1.25", "1.5", "2"])
def test_one_to_one_is_exact_on_a_scaled_screen_wherever_the_view_lies(factor: str) -> None:
    said = output_of(SCALED, QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR=factor)
    ratio, found, *_ = said.split()
    assert float(ratio) == float(factor)
    assert found == "True", said
