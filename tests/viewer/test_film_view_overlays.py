"""What a file lays over its film, and pixels that are not square, in the view: drawn, switched, said, and measured."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from imaging.display.corner_text import CornerLevel
from imaging.display.film import Film, render_view
from imaging.display.overlays import INK
from imaging.display.viewport import Viewport
from imaging.image import Image, ImageRef, OverlayPlane, Shutter, Spacing, SpacingSource, Window
from inference.prediction import Extent, Heatmap, Provenance
from tests.viewer.conftest import FakeWorld
from tests.viewer.hands import LEFT, drag, press
from tests.viewer.panes import bare_pane, explain, picture, show
from viewer.app.main_window import MainWindow
from viewer.film.composition import Composition, HeatStyle, Scene
from viewer.film.film_view import FilmView
from viewer.film.measuring_tools import DISTANCE
from viewer.film.text_overlay import view_text
from viewer.jobs.film_jobs import thumbnails

SIDE = 200


def plane(bits: NDArray[np.uint8], label: str = "") -> OverlayPlane:
    packed = np.packbits(bits.reshape(-1), bitorder="little").tobytes()
    return OverlayPlane(0x6000, 0, 0, bits.shape[1], bits.shape[0], packed, label=label)


def a_film(label: str = "") -> Image:
    """A flat film with a square on it, and a shutter that leaves its middle open."""
    bits = np.zeros((SIDE, SIDE), np.uint8)
    bits[80:120, 80] = bits[80:120, 119] = bits[80, 80:120] = bits[119, 80:120] = 1
    values = np.full((SIDE, SIDE), 2000, np.uint16)
    values[0, 0], values[-1, -1] = 0, 4095
    return Image(
        ImageRef(Path("film.dcm"), rows=SIDE, columns=SIDE, modality="DX"),
        values,
        bits_stored=12,
        shutter=Shutter((40.0, 40.0, 160.0, 160.0)),
        overlays=(plane(bits, label),),
    )


@pytest.fixture
def view(qtbot: QtBot) -> FilmView:
    widget = FilmView(bare_pane())
    qtbot.addWidget(widget)
    widget.resize(600, 600)
    widget.settings.set_corner_level(CornerLevel.NONE)
    return widget


def at(view: FilmView, film_point: tuple[float, float]) -> list[int]:
    scene = view.pane.scene
    assert scene is not None
    x, y = scene.viewport.to_screen(film_point, scene.size)
    return picture(view.grab_view())[int(y), int(x)].tolist()


@pytest.mark.parametrize("zoom", [0.5, 1.0, 2.7])
def test_overlay_and_shutter_are_drawn_and_switched(view: FilmView, zoom: float) -> None:
    show(view, a_film())
    view.pane.one_to_one()
    view.pane.zoom_about(None, zoom)
    bare = at(view, (100.5, 100.5))

    assert at(view, (80.5, 100.5)) == [INK] * 3
    assert at(view, (39.0, 100.5)) == [0, 0, 0]
    view.settings.set_overlays_shown(False)
    assert at(view, (80.5, 100.5)) == bare
    assert at(view, (39.0, 100.5)) == [0, 0, 0]
    view.settings.set_shutters_shown(False)
    assert at(view, (39.0, 100.5)) == bare
    view.settings.set_overlays_shown(True)
    assert at(view, (80.5, 100.5)) == [INK] * 3
    view.pane.set_inverted(True)
    assert at(view, (80.5, 100.5)) == [INK] * 3


def test_the_value_under_the_cover_is_still_told(view: FilmView) -> None:
    show(view, a_film())
    scene = view.pane.scene
    assert scene is not None
    view.point_at(scene.viewport.to_screen((20.5, 20.5), scene.size))

    pointed = view._corner_text.pointed
    assert pointed is not None
    assert pointed.text() == "(20, 20) = 2000"


def test_a_heat_map_is_seen_on_the_cover_and_under_the_overlay(view: FilmView) -> None:
    image = a_film()
    show(view, image)
    view.pane.set_heat_style(HeatStyle(opacity=1.0, threshold=0.1))
    extent, who = Extent(0, 0, SIDE, SIDE), Provenance("m", "1", "ab", "cpu", 0.1)
    values = np.ones((7, 7), np.float32)
    explain(view, Heatmap(image.ref, values, 1.0, extent, view.pane.heat_label, "features", "grad-cam", 1.0, who))

    assert len(set(at(view, (20.5, 20.5)))) > 1
    assert at(view, (80.5, 100.5)) == [INK] * 3


def test_the_badge_says_what_is_drawn_and_names_it_with_the_identity_alone(view: FilmView) -> None:
    image = a_film("Nobody's nodule")
    show(view, image)
    scene = view.pane.scene
    assert scene is not None

    def badges(identity: bool = True, **changes: bool) -> tuple[str, ...]:
        shown = replace(scene, **changes)
        return view_text(image, shown, None, CornerLevel.ALL, identity=identity).badges

    assert badges()[:2] == ("shutter", "overlay: Nobody's nodule")
    assert badges(identity=False)[:2] == ("shutter", "overlay")
    assert badges(shutter=False, overlays=False)[:2] == ("shutter off", "overlay off")


@pytest.mark.parametrize("turns", [0, 1])
@pytest.mark.parametrize("spacing", [(0.4, 0.2), (0.2, 0.5)])
def test_a_line_as_long_on_the_screen_measures_as_long_whichever_way_it_lies(
    view: FilmView, turns: int, spacing: tuple[float, float]
) -> None:
    values = np.zeros((SIDE, SIDE), np.uint16)
    where = Spacing(*spacing, SpacingSource.PIXEL_SPACING_CALIBRATED)
    ref = ImageRef(Path("film.dcm"), rows=SIDE, columns=SIDE, modality="DX")
    show(view, Image(ref, values, spacing=where, pixel_aspect=spacing[0] / spacing[1]))
    view.pane.rotate(turns)
    view.settings.set_tool(DISTANCE)
    drag(view, LEFT, (250, 300), (350, 300))
    drag(view, LEFT, (300, 260), (300, 360))

    image, marks = view.pane.image, view.pane.marks
    assert image is not None
    across, down = (float(marks.caption(mark, image).split()[0]) for mark in marks.kept)
    assert across == pytest.approx(down, abs=0.11)
    scene = view.pane.scene
    assert scene is not None
    assert across == pytest.approx(100 * min(spacing) / scene.viewport.zoom, abs=0.11)
    scale = view_text(image, scene, None, CornerLevel.ALL, identity=True).scale
    assert scale is not None
    assert scale.per_pixel == pytest.approx(min(spacing) / scene.viewport.zoom)


def test_a_short_drag_along_the_longer_side_of_a_pixel_draws(view: FilmView) -> None:
    ref = ImageRef(Path("film.dcm"), rows=50, columns=SIDE, modality="DX")
    show(view, Image(ref, np.zeros((50, SIDE), np.uint16), pixel_aspect=8.0))
    view.pane.one_to_one()
    view.settings.set_tool(DISTANCE)
    drag(view, LEFT, (300, 300), (300, 316))

    assert len(view.pane.marks.kept) == 1


def test_a_film_left_and_come_back_to_and_another_frame_keep_their_shape(view: FilmView) -> None:
    values = np.zeros((50, SIDE), np.uint16)
    ref = ImageRef(Path("film.dcm"), frames=2, rows=50, columns=SIDE, modality="DX")
    show(view, Image(ref, values, pixel_aspect=3.0))
    first = view.pane.viewport
    show(view, Image(replace(ref, path=Path("other.dcm")), values))
    assert view.pane.viewport is not None
    assert view.pane.viewport.pixel_aspect == 1.0
    show(view, Image(ref, values, pixel_aspect=3.0))
    assert view.pane.viewport == first
    show(view, Image(replace(ref, frame=1), values, pixel_aspect=2.0))
    assert view.pane.viewport.pixel_aspect == 2.0
    view.pane.reset()
    assert view.pane.viewport.pixel_aspect == 2.0


def test_the_commands_switch_and_the_window_remembers(
    make_window: Callable[[], MainWindow], world: FakeWorld, qtbot: QtBot
) -> None:
    window = make_window()
    settings = window.view_settings
    press(window.view_area.view, Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
    assert (settings.shows_overlays, settings.shows_shutters) == (False, True)
    window.actions_by_id["shutters"].trigger()
    assert (settings.shows_overlays, settings.shows_shutters) == (False, False)
    assert not window.actions_by_id["overlays"].isChecked()
    window.close()

    again = make_window().view_settings
    assert (again.shows_overlays, again.shows_shutters) == (False, False)


def test_the_lens_has_what_the_view_has(view: FilmView) -> None:
    show(view, a_film())
    view.pane.one_to_one()
    scene = view.pane.scene
    assert scene is not None
    place = scene.viewport.to_screen((80.5, 100.5), scene.size)
    view._mouse.lens = place
    shown = picture(view.grab_view())[int(place[1]), int(place[0])].tolist()
    view.settings.set_overlays_shown(False)
    hidden = picture(view.grab_view())[int(place[1]), int(place[0])].tolist()

    assert shown == [INK] * 3
    assert hidden != [INK] * 3


def test_a_thumbnail_has_the_shape_of_the_film_and_its_shutter(world: FakeWorld) -> None:
    film = replace(a_film(), pixel_aspect=2.0)
    services = replace(world.services(), read=lambda ref: film)

    (small,) = thumbnails(services, [film.ref], 100)

    assert small.grey is not None
    assert small.grey.shape == (100, 50)
    assert small.grey[10, 5] == 0
    assert (small.grey[38:62, 18:32] == INK).any()


@pytest.mark.parametrize("zoom", [0.31, 1.0, 1.7])
@pytest.mark.parametrize("shutter", [False, True])
@pytest.mark.parametrize("overlays", [False, True])
def test_a_view_is_composed_of_what_a_picture_of_it_is(zoom: float, shutter: bool, overlays: bool) -> None:
    image = replace(a_film(), pixel_aspect=1.3, shutter=Shutter(circle=(90.0, 110.0, 66.6), grey=31))
    film, size = Film.from_image(image), (300, 260)
    viewport = Viewport(95.5, 90.25, zoom, 1, True, 1.3)
    scene = Scene(viewport, size, Window(2000, 3000), shutter=shutter, overlays=overlays)

    shown = Composition(film).picture(scene)

    expected = render_view(film, film.table(scene.voi), viewport, size, shutter=shutter, overlays=overlays)
    part = shown.outline
    np.testing.assert_array_equal(shown.pixels, expected[part.top : part.bottom, part.left : part.right])
