"""Marks: drawn where the hand drew them, however the film is turned, hit where they are seen, moved by handles."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from imaging.display.viewport import Viewport
from imaging.image import Image, ImageRef, Point, Window
from inference.prediction import Extent
from review.verdicts import Region, Shape
from tests.viewer.hands import LEFT, NONE, drag, hover, move
from tests.viewer.panes import bare_pane, show
from viewer.film.composition import Scene
from viewer.film.film_view import FilmView
from viewer.film.mark_kind import FilmMark, MarkKind, hit, screen_lines
from viewer.film.marks import FilmMarks
from viewer.film.region_tools import BOX, ELLIPSE, RegionKind, mark_of, region_of
from viewer.film.tool import MarkTool

FILM, SIZE = (400, 300), (200, 200)
WAYS = [Viewport.fit(FILM, SIZE, turns, flipped) for turns in range(4) for flipped in (False, True)] + [
    Viewport(120.0, 80.0, 2.5, 1, True)
]
LINE = MarkTool("line", "Line", "A line of nobody", "D", '<path d="M3 21 21 3"/>', kind=MarkKind())


def scene_of(viewport: Viewport, size: tuple[int, int] = SIZE) -> Scene:
    return Scene(viewport, size, None)


def on_screen(point: Point, scene: Scene) -> Point:
    return scene.viewport.to_screen(point, scene.size)


def spanned(shape: Shape, first: Point, second: Point, scene: Scene) -> Region | None:
    """What a drag between two screen points draws."""
    marks = FilmMarks()
    marks.begin(RegionKind(shape), first, scene)
    marks.draw(second, scene, FILM)
    return None if marks.draft is None else region_of(marks.draft)


@pytest.mark.parametrize("viewport", WAYS)
def test_a_drag_gives_the_region_under_it_however_the_film_is_turned(viewport: Viewport) -> None:
    scene = scene_of(viewport)
    extent = Extent(100.0, 60.0, 150.0, 90.0)
    first, second = on_screen((extent.left, extent.bottom), scene), on_screen((extent.right, extent.top), scene)
    drawn = spanned(Shape.BOX, first, second, scene)
    assert drawn is not None
    assert (drawn.extent.left, drawn.extent.top, drawn.extent.right, drawn.extent.bottom) == pytest.approx(
        (100.0, 60.0, 150.0, 90.0)
    )


def test_a_region_ends_at_the_film_and_a_trembling_click_is_none() -> None:
    scene = scene_of(Viewport.fit(FILM, SIZE))
    assert spanned(Shape.ELLIPSE, (-50, -50), (400, 400), scene) == Region(Shape.ELLIPSE, Extent(0, 0, 400, 300))
    assert spanned(Shape.ELLIPSE, (50, 50), (52, 90), scene) is None
    assert spanned(Shape.BOX, (-50, 50), (-5, 90), scene) is None


@pytest.mark.parametrize("viewport", WAYS)
def test_the_outline_of_an_ellipse_lies_on_it(viewport: Viewport) -> None:
    scene = scene_of(viewport)
    (line,) = screen_lines(mark_of(Region(Shape.ELLIPSE, Extent(100, 60, 200, 120))), scene)
    assert line.closed
    for point in line.points:
        x, y = viewport.to_film(point, SIZE)
        assert math.hypot((x - 150) / 50, (y - 90) / 30) == pytest.approx(1.0, abs=1e-6)


def test_a_click_hits_the_nearest_outline_then_the_smallest_region_around_it() -> None:
    scene = scene_of(Viewport(200, 150, 1.0), (400, 300))
    large, small = Region(Shape.BOX, Extent(50, 50, 350, 250)), Region(Shape.ELLIPSE, Extent(150, 100, 250, 200))
    marks = (mark_of(large), mark_of(small))
    assert hit(marks, on_screen((52, 150), scene), scene) == 0
    assert hit(marks, on_screen((151, 150), scene), scene) == 1
    assert hit(marks, on_screen((200, 150), scene), scene) == 1
    assert hit(marks, on_screen((100, 100), scene), scene) == 0
    assert hit(marks, on_screen((10, 10), scene), scene) == -1


def test_an_open_line_is_hit_along_it_and_not_where_its_ends_would_meet() -> None:
    scene = scene_of(Viewport(200, 150, 1.0), (400, 300))
    corner = FilmMark(MarkKind(), ((100.0, 100.0), (200.0, 100.0), (200.0, 200.0)))
    assert hit((corner,), on_screen((150, 103), scene), scene) == 0
    assert hit((corner,), on_screen((150, 150), scene), scene) == -1
    assert hit((corner,), on_screen((150, 109), scene), replace(scene, unit=2.0)) == 0


def test_the_corners_of_an_ellipse_are_not_in_it() -> None:
    extent = Extent(0, 0, 10, 10)
    box, ellipse = mark_of(Region(Shape.BOX, extent)), mark_of(Region(Shape.ELLIPSE, extent))
    assert box.kind.area(box, (0.5, 0.5)) == 100.0
    assert ellipse.kind.area(ellipse, (0.5, 0.5)) is None


def test_a_region_is_the_same_after_it_was_a_mark() -> None:
    for shape in Shape:
        region = Region(shape, Extent(1.5, 2.0, 30.0, 41.25))
        assert region_of(mark_of(region)) == region
    assert region_of(FilmMark(MarkKind(), ((0.0, 0.0), (1.0, 1.0)))) is None


@pytest.mark.parametrize("viewport", WAYS)
@pytest.mark.parametrize("corner", range(4))
def test_a_handle_of_the_chosen_region_moves_its_corner_and_the_opposite_one_stays(
    viewport: Viewport, corner: int, qtbot: QtBot
) -> None:
    scene, mark = scene_of(viewport), mark_of(Region(Shape.BOX, Extent(100, 60, 180, 140)))
    (x, y), (left, top) = mark.kind.handles(mark)[corner], mark.kind.handles(mark)[corner - 2]
    marks = FilmMarks()
    marks.show([mark])
    marks.choose(on_screen((140.0, 100.0), scene), scene)
    marks.begin(ELLIPSE.kind, on_screen((x, y), scene), scene)
    goal = (left + 1.5 * (x - left), top + 1.25 * (y - top))
    marks.draw(on_screen(goal, scene), scene, FILM)
    with qtbot.waitSignal(marks.edited) as edited, qtbot.assertNotEmitted(marks.drawn):
        marks.end(of_verdict=True)
    place, moved = edited.args
    assert place == 0
    assert moved.kind is mark.kind
    (x0, y0), (x1, y1) = moved.points
    assert [x0, x1] == pytest.approx(sorted((left, goal[0])))
    assert [y0, y1] == pytest.approx(sorted((top, goal[1])))
    assert marks.kept == (mark,), "the review says what is kept"


def test_delete_takes_the_verdicts_marks_by_its_leave_and_the_others_at_once(qtbot: QtBot) -> None:
    scene = scene_of(Viewport.fit(FILM, SIZE))
    region, marks = mark_of(Region(Shape.BOX, Extent(100, 60, 180, 140))), FilmMarks()
    marks.show([region])
    draw(marks, (10, 60), (60, 60), scene)
    assert len(marks.kept) == 2
    assert marks.chosen == 1, "what was drawn last can be moved"
    marks.choose(on_screen((140.0, 100.0), scene), scene)
    with qtbot.waitSignal(marks.removed) as removed:
        marks.remove()
    assert removed.args == [0]
    marks.choose((2.0, 2.0), scene)
    assert marks.chosen == -1
    with qtbot.assertNotEmitted(marks.removed):
        marks.remove()
    assert marks.kept == (region,)
    with qtbot.waitSignal(marks.removed) as removed:
        marks.remove()
    assert removed.args == [-1]


def draw(marks: FilmMarks, first: Point, second: Point, scene: Scene) -> None:
    marks.begin(LINE.kind, first, scene)
    marks.draw(second, scene, FILM)
    marks.end(of_verdict=False)


def test_marks_stay_with_their_frame_and_those_of_a_verdict_wait_to_be_shown() -> None:
    scene = scene_of(Viewport.fit(FILM, SIZE))
    first, marks = ImageRef(Path("a.dcm"), frames=2), FilmMarks()
    marks.turn_to(first)
    marks.show([mark_of(Region(Shape.BOX, Extent(100, 60, 180, 140)))])
    draw(marks, (10, 60), (60, 60), scene)
    (_, line) = marks.kept
    marks.turn_to(replace(first, frame=1))
    assert marks.kept == ()
    assert marks.chosen == -1
    marks.turn_to(first)
    assert marks.kept == (line,)


def test_what_is_being_drawn_outlasts_the_answer_to_what_was_drawn_before(qtbot: QtBot) -> None:
    scene = scene_of(Viewport.fit(FILM, SIZE))
    region, other = (mark_of(Region(Shape.BOX, Extent(x, 60, x + 80, 140))) for x in (100, 200))
    marks = FilmMarks()
    marks.begin(BOX.kind, (10, 60), scene)
    marks.draw((60, 90), scene, FILM)
    marks.show([region])
    with qtbot.waitSignal(marks.drawn):
        marks.end(of_verdict=True)

    marks.choose(on_screen((140.0, 100.0), scene), scene)
    marks.show([other])
    assert marks.chosen == 0, "it was moved, and can be moved on"
    marks.begin(BOX.kind, on_screen((200.0, 60.0), scene), scene)
    marks.draw(on_screen((190.0, 60.0), scene), scene, FILM)
    marks.show([])
    with qtbot.assertNotEmitted(marks.edited), qtbot.assertNotEmitted(marks.drawn):
        marks.end(of_verdict=True)
    assert marks.chosen == -1


def test_an_end_of_a_line_is_moved_and_a_line_of_nothing_is_not_kept() -> None:
    scene, marks = scene_of(Viewport.fit(FILM, SIZE)), FilmMarks()
    draw(marks, (10, 60), (12, 61), scene)
    assert marks.kept == ()
    draw(marks, (10, 60), (60, 60), scene)
    draw(marks, (61, 61), (90, 80), scene)
    (line,) = marks.kept
    assert [on_screen(point, scene) for point in line.points] == [pytest.approx((10, 60)), pytest.approx((90, 80))]
    draw(marks, (30, 90), (80, 120), scene)
    assert len(marks.kept) == 2


@pytest.fixture
def view(qtbot: QtBot) -> FilmView:
    widget = FilmView(bare_pane())
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    values = np.full((300, 400), 500, np.uint16)
    show(widget, Image(ImageRef(Path("f.dcm"), rows=300, columns=400), values), voi=Window(500.0, 1000.0))
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


@pytest.mark.parametrize("ended", ["cancelled", "released elsewhere"])
def test_what_was_being_drawn_goes_with_a_drag_that_has_no_release(view: FilmView, qtbot: QtBot, ended: str) -> None:
    bare = view.grab_view()
    view.settings.set_tool(BOX)
    with qtbot.assertNotEmitted(view.pane.marks.drawn):
        QTest.mousePress(view, LEFT, NONE, QPoint(100, 100))
        move(view, (200, 200))
        assert view.grab_view() != bare
        if ended == "cancelled":
            assert view.cancel_drag()
        else:
            hover(view, (210, 210))
            assert not view.cancel_drag()
    view.point_at(None)
    assert view.pane.marks.draft is None
    assert view.grab_view() == bare


def test_a_tool_of_ones_own_draws_marks_that_are_chosen_and_moved_with_the_mouse(view: FilmView) -> None:
    view.settings.set_tool(LINE)
    drag(view, LEFT, (50, 50), (150, 100))
    drag(view, LEFT, (150, 100), (250, 200))
    (line,) = view.pane.marks.kept
    assert line.points == (pytest.approx((50.0, 50.0)), pytest.approx((250.0, 200.0)))
    QTest.mouseClick(view, LEFT, NONE, QPoint(380, 20))
    assert view.pane.marks.chosen == -1
    drag(view, LEFT, (250, 200), (300, 200))
    assert len(view.pane.marks.kept) == 2, "only the chosen mark has handles"
    QTest.mouseClick(view, LEFT, NONE, QPoint(100, 87))
    assert view.pane.marks.chosen == 0


def test_what_is_written_beside_a_mark_stays_in_the_view(view: FilmView) -> None:
    class Captioned(MarkKind):
        def caption(self, mark: FilmMark, image: Image) -> str:
            return f"{image.columns} px wide"

    def drawn_with(kind: MarkKind) -> np.ndarray:
        view.settings.set_tool(replace(LINE, kind=kind))
        drag(view, LEFT, (350, 200), (395, 296))
        view.point_at(None)
        grab = view.grab_view()
        view.pane.marks.remove()
        return np.frombuffer(grab.constBits(), np.uint8).reshape(300, 400, 4).copy()

    bare, written = drawn_with(MarkKind()), drawn_with(Captioned())
    places = np.argwhere((bare != written).any(axis=2))
    assert np.ptp(places[:, 1]) > 50
    assert places[:, 0].min() > 240, "above what the view is not for"
