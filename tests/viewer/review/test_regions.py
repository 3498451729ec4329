"""Regions: drawn where the hand drew them, whichever way the film is turned, and hit where they are seen."""

from __future__ import annotations

import math

import pytest

from imaging.display.viewport import Viewport
from inference.prediction import Extent
from review.verdicts import Region, Shape
from viewer.film.region_marks import View, contains, hit, outline, spanned

FILM, SIZE = (400, 300), (200, 200)
WAYS = [Viewport.fit(FILM, SIZE, turns, flipped) for turns in range(4) for flipped in (False, True)] + [
    Viewport(120.0, 80.0, 2.5, 1, True)
]


@pytest.mark.parametrize("viewport", WAYS)
def test_a_drag_gives_the_region_under_it_however_the_film_is_turned(viewport: Viewport) -> None:
    view = View(viewport, SIZE)
    extent = Extent(100.0, 60.0, 150.0, 90.0)
    first, second = view.screen((extent.left, extent.bottom)), view.screen((extent.right, extent.top))
    drawn = spanned(Shape.BOX, first, second, FILM, view)
    assert drawn is not None
    assert (drawn.extent.left, drawn.extent.top, drawn.extent.right, drawn.extent.bottom) == pytest.approx(
        (100.0, 60.0, 150.0, 90.0)
    )


def test_a_region_ends_at_the_film_and_a_trembling_click_is_none() -> None:
    view = View(Viewport.fit(FILM, SIZE), SIZE)
    assert spanned(Shape.ELLIPSE, (-50, -50), (400, 400), FILM, view) == Region(Shape.ELLIPSE, Extent(0, 0, 400, 300))
    assert spanned(Shape.ELLIPSE, (50, 50), (52, 90), FILM, view) is None
    assert spanned(Shape.BOX, (-50, 50), (-5, 90), FILM, view) is None


@pytest.mark.parametrize("viewport", WAYS)
def test_the_outline_of_an_ellipse_lies_on_it(viewport: Viewport) -> None:
    view = View(viewport, SIZE)
    region = Region(Shape.ELLIPSE, Extent(100, 60, 200, 120))
    for point in outline(region, view):
        x, y = view.film(point)
        assert math.hypot((x - 150) / 50, (y - 90) / 30) == pytest.approx(1.0, abs=1e-6)


def test_a_click_hits_the_nearest_outline_then_the_smallest_region_around_it() -> None:
    view = View(Viewport(200, 150, 1.0), (400, 300))
    large, small = Region(Shape.BOX, Extent(50, 50, 350, 250)), Region(Shape.ELLIPSE, Extent(150, 100, 250, 200))
    regions = (large, small)
    assert hit(regions, view.screen((52, 150)), view) == 0
    assert hit(regions, view.screen((151, 150)), view) == 1
    assert hit(regions, view.screen((200, 150)), view) == 1
    assert hit(regions, view.screen((100, 100)), view) == 0
    assert hit(regions, view.screen((10, 10)), view) == -1


def test_the_corners_of_an_ellipse_are_not_in_it() -> None:
    extent = Extent(0, 0, 10, 10)
    assert contains(Region(Shape.BOX, extent), (0.5, 0.5))
    assert not contains(Region(Shape.ELLIPSE, extent), (0.5, 0.5))
