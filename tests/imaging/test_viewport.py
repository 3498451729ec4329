from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from imaging.display.viewport import MAX_ZOOM, Viewport, shown_size

FILM = (3000, 2500)
VIEW = (1201, 800)

zooms = st.floats(0.02, MAX_ZOOM).filter(lambda zoom: zoom != 1.0)
coordinates = st.floats(-500.0, 3500.0)
aspects = st.sampled_from([1.0, 2.0, 0.5, 1.2, 16.0, 1 / 16])
viewports = st.builds(Viewport, coordinates, coordinates, zooms, st.integers(0, 3), st.booleans(), aspects)
square = st.builds(Viewport, coordinates, coordinates, zooms, st.integers(0, 3), st.booleans())
screen_points = st.tuples(st.floats(-100, 1300), st.floats(-100, 900))


@given(viewports, screen_points)
def test_a_screen_point_goes_to_the_film_and_back(viewport: Viewport, point: tuple[float, float]) -> None:
    assert viewport.to_screen(viewport.to_film(point, VIEW), VIEW) == pytest.approx(point, abs=1e-6)


@given(viewports, screen_points, st.floats(0.2, 5.0))
def test_zooming_leaves_the_film_point_under_the_pointer(
    viewport: Viewport, point: tuple[float, float], factor: float
) -> None:
    zoomed = viewport.zoomed_about(point, factor, VIEW)
    if zoomed.zoom == 1.0:
        return
    assert zoomed.zoom == pytest.approx(viewport.zoom * factor)
    assert zoomed.to_film(point, VIEW) == pytest.approx(viewport.to_film(point, VIEW), abs=1e-6)


@given(viewports, st.floats(-300, 300), st.floats(-300, 300), screen_points)
def test_panning_moves_every_film_point_with_the_hand(
    viewport: Viewport, dx: float, dy: float, point: tuple[float, float]
) -> None:
    film_point = viewport.to_film(point, VIEW)
    moved = viewport.panned(dx, dy).to_screen(film_point, VIEW)
    assert moved == pytest.approx((point[0] + dx, point[1] + dy), abs=1e-6)


@given(viewports, screen_points)
def test_mirroring_exchanges_left_and_right_as_seen(viewport: Viewport, point: tuple[float, float]) -> None:
    film_point = viewport.to_film(point, VIEW)
    assert viewport.mirrored("horizontal").to_screen(film_point, VIEW) == pytest.approx(
        (VIEW[0] - point[0], point[1]), abs=1e-6
    )
    assert viewport.mirrored("vertical").to_screen(film_point, VIEW) == pytest.approx(
        (point[0], VIEW[1] - point[1]), abs=1e-6
    )


@given(viewports, screen_points)
def test_a_quarter_turn_is_clockwise_as_seen(viewport: Viewport, point: tuple[float, float]) -> None:
    film_point = viewport.to_film(point, VIEW)
    dx, dy = point[0] - VIEW[0] / 2, point[1] - VIEW[1] / 2
    assert viewport.rotated(1).to_screen(film_point, VIEW) == pytest.approx(
        (VIEW[0] / 2 - dy, VIEW[1] / 2 + dx), abs=1e-6
    )


@given(viewports)
def test_four_turns_and_two_mirrorings_change_nothing(viewport: Viewport) -> None:
    assert viewport.rotated(1).rotated(1).rotated(1).rotated(1) == viewport
    assert viewport.rotated(1).rotated(-1) == viewport
    assert viewport.mirrored("horizontal").mirrored("horizontal") == viewport
    assert viewport.mirrored("vertical").mirrored("vertical") == viewport


@given(st.integers(0, 3), st.booleans(), st.integers(1, 2000), st.integers(1, 2000), aspects)
def test_fit_shows_the_whole_film_and_touches_the_view(
    turns: int, flipped: bool, wide: int, high: int, aspect: float
) -> None:
    viewport = Viewport.fit(FILM, (wide, high), turns, flipped, aspect)
    corners = [viewport.to_screen(point, (wide, high)) for point in ((0.0, 0.0), (3000.0, 2500.0))]
    xs, ys = sorted(x for x, _ in corners), sorted(y for _, y in corners)
    slack = 0.51 if viewport.zoom == 1.0 else 1e-6
    assert xs[0] >= -slack
    assert xs[1] <= wide + slack
    assert ys[0] >= -slack
    assert ys[1] <= high + slack
    fills = max((xs[1] - xs[0]) / wide, (ys[1] - ys[0]) / high)
    assert fills == pytest.approx(1.0)


@given(viewports, st.integers(0, 2999), st.integers(0, 2499))
def test_a_pixel_that_is_not_square_is_as_much_higher_than_wide_on_the_screen(
    viewport: Viewport, column: int, row: int
) -> None:
    corners = [viewport.to_screen(point, VIEW) for point in ((column, row), (column + 1, row), (column, row + 1))]
    across, down = (math.dist(corners[0], other) for other in corners[1:])
    assert down / across == pytest.approx(viewport.pixel_aspect, rel=1e-6)
    assert min(across, down) == pytest.approx(viewport.zoom, rel=1e-6)
    assert viewport.scales == pytest.approx((across, down), rel=1e-6)


@given(square, st.integers(1, 1500), st.integers(1, 1500))
def test_one_to_one_puts_film_pixels_on_screen_pixels(viewport: Viewport, wide: int, high: int) -> None:
    matrix = viewport.one_to_one().matrix((wide, high))
    assert np.array_equal(matrix, np.round(matrix))
    assert abs(round(np.linalg.det(matrix[:, :2]))) == 1


@given(viewports)
def test_limits_keep_the_film_in_view_and_the_zoom_sane(viewport: Viewport) -> None:
    limited = replace(viewport, zoom=viewport.zoom * 100).limited(FILM, VIEW)
    assert 0 <= limited.center_x <= FILM[0]
    assert 0 <= limited.center_y <= FILM[1]
    assert limited.zoom <= MAX_ZOOM
    assert limited.limited(FILM, VIEW) == limited
    smallest = replace(viewport, zoom=1e-9).limited(FILM, VIEW)
    assert max(shown_size(FILM, viewport.pixel_aspect)) * smallest.zoom == pytest.approx(32.0)


def test_fit_is_inside_the_limits_even_in_a_tiny_view() -> None:
    fit = Viewport.fit(FILM, (10, 10))
    assert fit.limited(FILM, (10, 10)) == fit
