from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from imaging.display.enhancing import Enhancement, Sharpening, enhanced
from imaging.display.film import Film, render_view
from imaging.display.viewport import Viewport, pixel_sides
from imaging.display.windowing import to_grey
from imaging.image import Image, ImageRef, Photometric, Window


def image_of(values: NDArray[Any], photometric: Photometric = Photometric.MONOCHROME2) -> Image:
    return Image(ImageRef(Path("film")), values, photometric)


def noise(shape: tuple[int, ...], dtype: type[np.integer[Any]] = np.uint16) -> NDArray[Any]:
    info = np.iinfo(dtype)
    return np.random.default_rng(7).integers(info.min, info.max, shape, dtype, endpoint=True)


def ramp(width: int = 400, height: int = 300) -> Image:
    return image_of((10 * np.arange(width)[None, :] + 20 * np.arange(height)[:, None]).astype(np.uint16))


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.int16])
@pytest.mark.parametrize("photometric", [Photometric.MONOCHROME1, Photometric.MONOCHROME2])
@pytest.mark.parametrize("size", [(31, 47), (40, 64)])
def test_one_to_one_is_exactly_the_grey_of_the_image(
    dtype: type[np.integer[Any]], photometric: Photometric, size: tuple[int, int]
) -> None:
    image = image_of(noise(size, dtype), photometric)
    film = Film.from_image(image)
    view = (image.columns, image.rows)
    window = Window(60, 90)
    shown = render_view(film, film.table(window), Viewport.fit(film.size, view), view)
    assert np.array_equal(shown, to_grey(image, window))


def test_color_at_one_to_one_is_the_image_and_inverts_to_its_negative() -> None:
    image = image_of(noise((20, 31, 3), np.uint8), Photometric.RGB)
    film = Film.from_image(image)
    fit = Viewport.fit(film.size, film.size)
    assert np.array_equal(render_view(film, film.table(None), fit, film.size), image.values)
    negative = render_view(film, film.table(None, invert=True), fit, film.size)
    assert np.array_equal(negative, to_grey(image, None, invert=True))


@settings(deadline=None)
@given(st.integers(0, 3), st.booleans(), st.floats(-40, 90), st.floats(-40, 70), st.sampled_from([(64, 41), (33, 90)]))
def test_at_one_to_one_screen_pixels_are_the_film_pixels_under_them(
    turns: int, flipped: bool, x: float, y: float, size: tuple[int, int]
) -> None:
    film = Film.from_image(image_of(noise((30, 50))))
    viewport = Viewport(x, y, 1.0, turns, flipped)
    sample = film.sample(viewport, size)
    part = film.outline(viewport, size)
    assert sample.shape == (size[1], size[0])
    for row in range(0, size[1], 7):
        for column in range(0, size[0], 7):
            value = film.value_at(*viewport.to_film((column + 0.5, row + 0.5), size))
            inside = part.left <= column < part.right and part.top <= row < part.bottom
            assert inside == (value is not None)
            assert sample[row, column] == (value or 0)


@settings(deadline=None)
@given(
    st.integers(0, 3),
    st.booleans(),
    st.floats(0.05, 12.0).filter(lambda zoom: zoom != 1.0),
    st.floats(100, 300),
    st.floats(80, 220),
)
def test_a_linear_film_is_shown_linearly_wherever_the_view_looks(
    turns: int, flipped: bool, zoom: float, x: float, y: float
) -> None:
    film = Film.from_image(ramp())
    viewport, size = Viewport(x, y, zoom, turns, flipped), (120, 90)
    sample = film.sample(viewport, size)
    # One film pixel of a level is what the border replicates; a 32nd of it is OpenCV's step of interpolation.
    margin = 1.0 / zoom + 1
    tolerance = 30 * max(1.0, 1.5 / zoom) / 16 + 1
    for row in range(5, 90, 20):
        for column in range(5, 120, 20):
            fx, fy = viewport.to_film((column + 0.5, row + 0.5), size)
            if margin < fx < 400 - margin and margin < fy < 300 - margin:
                assert sample[row, column] == pytest.approx(10 * (fx - 0.5) + 20 * (fy - 0.5), abs=tolerance)


@settings(deadline=None, max_examples=60)
@given(
    st.integers(0, 3),
    st.booleans(),
    st.floats(0.1, 8.0),
    st.floats(0, 400),
    st.floats(0, 300),
    st.sampled_from([(200, 160), (161, 203)]),
)
def test_a_film_under_way_lies_within_a_16th_of_a_pixel(
    turns: int, flipped: bool, zoom: float, x: float, y: float, size: tuple[int, int]
) -> None:
    """On a ramp of 10 and 20 a film pixel, a way aside is that much of a difference; borders are those of the film."""
    film, viewport = Film.from_image(ramp()), Viewport(x, y, zoom, turns, flipped)
    exact, moving = (film.sample(viewport, size, moving=way).astype(float) for way in (False, True))
    assert moving.shape == exact.shape
    aside = (1 / 16 + 1 / 32) * (10 + 20) / zoom
    assert np.abs(moving - exact).max(initial=0) <= aside + 1.5


def test_color_under_way_is_color() -> None:
    film = Film.from_image(image_of(cv2.GaussianBlur(noise((300, 400, 3), np.uint8), (0, 0), 5), Photometric.RGB))
    viewport = Viewport(180.0, 140.0, 0.77, 1)
    exact, moving = (film.sample(viewport, (200, 150), moving=way).astype(int) for way in (False, True))
    assert np.abs(exact - moving).max() <= 4


def test_odd_sizes_keep_their_place_down_the_pyramid() -> None:
    values = np.zeros((1001, 1003), np.uint16)
    values[-40:, -40:] = 60000
    film = Film.from_image(image_of(values))
    sample = film.sample(Viewport.fit(film.size, (100, 100)), (100, 100))
    assert sample[98, 98] == pytest.approx(60000, rel=0.01)
    assert sample[94, 94] < 6000


def test_outside_the_film_is_background_and_not_the_grey_of_zero() -> None:
    film = Film.from_image(image_of(np.zeros((10, 10), np.uint16), Photometric.MONOCHROME1))
    shown = render_view(film, film.table(Window(100, 200)), Viewport(5, 5, 1.0), (20, 20), background=30)
    assert (shown[5:15, 5:15] == 255).all()
    assert (shown == 30).sum() == 400 - 100


@pytest.mark.parametrize(
    "filters", [Enhancement(Sharpening.HIGH), Enhancement(local_contrast=True), Enhancement(Sharpening.LOW, True)]
)
def test_filters_know_nothing_of_what_is_around_a_film(filters: Enhancement) -> None:
    film = Film.from_image(image_of(noise((40, 60))))
    table, one_to_one = film.table(None), Viewport(30, 20, 1.0)
    shown = render_view(film, table, one_to_one, (100, 100), background=30, enhancement=filters)
    assert np.array_equal(shown[30:70, 20:80], enhanced(Film.grey(film.level(0), table), filters))
    shown[30:70, 20:80] = 30
    assert (shown == 30).all()


def test_a_film_out_of_sight_gives_only_background() -> None:
    film = Film.from_image(image_of(noise((10, 10))))
    viewport = Viewport(-500, 5, 2.0)
    assert film.outline(viewport, (20, 20)).is_empty
    assert (render_view(film, film.table(None), viewport, (20, 20), background=9) == 9).all()


@pytest.mark.parametrize("size", [(1, 1), (0, 0), (1, 400)])
def test_any_size_of_view_gives_a_picture_of_that_size(size: tuple[int, int]) -> None:
    film = Film.from_image(image_of(noise((30, 50))))
    viewport = Viewport.fit(film.size, size)
    assert render_view(film, film.table(None), viewport, size).shape == (size[1], size[0])


def test_a_film_of_one_pixel_can_be_magnified() -> None:
    film = Film.from_image(image_of(np.array([[700]], np.uint16)))
    assert (film.sample(Viewport(0.5, 0.5, 20.0), (20, 20)) == 700).all()


def test_values_under_the_pointer_are_the_exact_modality_values() -> None:
    values = np.array([[0.25, 1e6], [-3.5, 7.125]], np.float32)
    film = Film.from_image(image_of(values))
    assert film.value_at(0.99, 1.5) == -3.5
    assert film.value_at(1.0, 1.0) == 7.125
    assert film.value_at(2.0, 0.0) is None
    assert film.value_at(-0.1, 0.0) is None
    rgb = Film.from_image(image_of(np.array([[[1, 2, 3]]], np.uint8), Photometric.RGB))
    assert rgb.value_at(0, 0) == (1, 2, 3)


def test_float_films_are_within_one_level_of_the_exact_greys() -> None:
    values = np.random.default_rng(3).normal(0, 1, (40, 40)).astype(np.float32)
    image = image_of(values)
    film = Film.from_image(image)
    window = Window(0.1, 1.5, Window(0, 1).function)
    for voi in (window, replace(window, width=3.0), None):
        shown = render_view(film, film.table(voi), Viewport.fit(film.size, film.size), film.size)
        assert np.abs(shown.astype(int) - to_grey(image, voi)).max() <= 1


def test_the_film_uses_16_bit_values_without_a_copy() -> None:
    image = image_of(noise((30, 50)))
    assert np.shares_memory(Film.from_image(image).level(0), image.values)


def circle(aspect: float) -> Film:
    """A film of pixels so many times higher than wide, with a circle of 300 widths of a pixel on it."""
    y, x = np.mgrid[0 : round(400 / aspect), 0:400] + 0.5
    values = np.where((x - 200) ** 2 + (y * aspect - 200) ** 2 < 150**2, 60000, 0).astype(np.uint16)
    return Film.from_image(replace(image_of(values), pixel_aspect=aspect))


@pytest.mark.parametrize("aspect", [0.2, 0.5, 0.83, 1.0, 1.2, 2.0, 5.0])
@pytest.mark.parametrize("zoom", [0.1, 0.37, 0.5, 1.0, 1.7, 2.0])
@pytest.mark.parametrize("turns", [0, 1, 2])
def test_a_circle_is_round_at_every_zoom_and_turn(aspect: float, zoom: float, turns: int) -> None:
    film = circle(aspect)
    viewport = Viewport(200.0, 200.0 / aspect, zoom, turns, True, aspect)
    size = (3200, 3100)
    shown = film.sample(viewport, size) > 30000
    across, down = np.ptp(np.nonzero(shown.any(axis=0))), np.ptp(np.nonzero(shown.any(axis=1)))
    pixel = max(viewport.scales)
    assert abs(int(across) - int(down)) <= pixel + 1
    assert across == pytest.approx(300 * viewport.scales[0], abs=pixel + 2)


@pytest.mark.parametrize(
    ("aspect", "zoom", "down"),
    [
        (aspect, zoom, down)
        for aspect in (0.25, 0.5, 1.0, 2.0, 4.0)
        for zoom in (0.06, 0.125, 0.3, 0.5)
        for down in (False, True)
        if zoom * pixel_sides(aspect)[down] <= 0.5  # where the stripes are larger they are there to be seen
    ],
)
def test_a_small_picture_is_an_average_along_both_sides_of_a_pixel(aspect: float, zoom: float, down: bool) -> None:
    stripes = np.zeros((1024, 1024), np.uint16)
    if down:
        stripes[::2] = 60000
    else:
        stripes[:, ::2] = 60000
    film = Film.from_image(replace(image_of(stripes), pixel_aspect=aspect))
    viewport = Viewport(500.0, 500.0, zoom, pixel_aspect=aspect)
    shown = film.sample(viewport, (40, 40)).astype(int)
    assert abs(shown - 30000).max() <= 6000


@pytest.mark.parametrize("aspect", [0.4, 3.0])
def test_values_of_pixels_that_are_not_square_are_found_under_the_pointer(aspect: float) -> None:
    film = Film.from_image(replace(image_of(noise((30, 50))), pixel_aspect=aspect))
    viewport, size = film.fit((640, 480)), (640, 480)
    for row, column in ((0, 0), (29, 49), (13, 7)):
        place = viewport.to_screen((column + 0.5, row + 0.5), size)
        assert film.value_at(*viewport.to_film(place, size)) == film.image.values[row, column]


@pytest.mark.parametrize("aspect", [0.4, 1.7])
@pytest.mark.parametrize("zoom", [0.3, 1.0, 1.9])
@pytest.mark.parametrize("turns", [0, 1])
def test_a_film_under_way_keeps_the_shape_of_its_pixels(aspect: float, zoom: float, turns: int) -> None:
    film = circle(aspect)
    viewport = Viewport(190.0, 190.0 / aspect, zoom, turns, True, aspect)
    at_rest, moving = (film.sample(viewport, (900, 800), moving=moving).astype(float) for moving in (False, True))
    assert (abs(at_rest - moving) > 20000).mean() < 0.001
