from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image as Pillow

from imaging.display.viewport import Viewport
from imaging.image import ImageRef
from inference.explain.heat_map import (
    HeatLayer,
    blend,
    color_table,
    colormaps,
    heat_layer,
    heat_levels,
    hot_region,
    overlay_rgb,
    strongest,
)
from inference.input.prepare import place
from inference.models.card import Fit, InputSpec
from inference.prediction import Extent, Heatmap, Provenance

FILM = (1000, 700)  # rows, columns
IDENTITY = np.array([[1.0, 0, 0], [0, 1, 0]])


def heat_of(
    values: NDArray[np.float32], extent: Extent, film: tuple[int, int] = FILM, reference: float = 1.0
) -> Heatmap:
    ref = ImageRef(Path("film.png"), rows=film[0], columns=film[1])
    who = Provenance("m", "1", "0" * 64, "cpu", 0.0)
    return Heatmap(ref, values, float(values.max()), extent, "abnormal", "last", "Grad-CAM", reference, who)


def lightness(table: NDArray[np.uint8]) -> NDArray[np.float64]:
    share = table / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    luminance = linear @ [0.2126, 0.7152, 0.0722]
    return np.asarray(116 * np.cbrt(np.maximum(luminance, 0.008856)) - 16)


def center_of(levels: NDArray[np.uint8]) -> tuple[float, float]:
    """The middle (x, y) of the highest part of a map in a view, in view coordinates."""
    rows, columns = np.nonzero(levels == levels.max())
    return (columns.min() + columns.max() + 1) / 2, (rows.min() + rows.max() + 1) / 2


def drawn(heat: Heatmap, matrix: NDArray[np.float64], size: tuple[int, int], threshold: float = 0.25) -> HeatLayer:
    """An opaque layer: its color is that of the color map."""
    return heat_layer(heat_levels(heat, matrix, size), 1.0, threshold, "ember")


@pytest.mark.parametrize("fit", list(Fit))
@pytest.mark.parametrize("cell", [(3, 2), (4, 4), (2, 5)])
def test_the_peak_lands_where_its_cell_lies_on_the_film(fit: Fit, cell: tuple[int, int]) -> None:
    placement = place(*FILM, InputSpec(rows=224, columns=224, fit=fit))
    values = np.zeros((7, 7), np.float32)
    values[cell] = 1.0
    levels = heat_levels(heat_of(values, placement.extent()), IDENTITY, FILM[::-1])
    x = placement.scale_x * (cell[1] + 0.5) * 32 + placement.offset_x
    y = placement.scale_y * (cell[0] + 0.5) * 32 + placement.offset_y
    assert center_of(levels) == pytest.approx((x, y), abs=0.5)


@pytest.mark.parametrize("aspect", [0.25, 0.7, 2.0])
@pytest.mark.parametrize("turns", [0, 1])
def test_the_peak_is_where_it_is_on_the_film_where_pixels_are_not_square(aspect: float, turns: int) -> None:
    values = np.zeros((9, 9), np.float32)
    values[6, 2] = 1
    heat = heat_of(values, Extent(0, 0, FILM[1], FILM[0]))
    size = (640, 512)
    viewport = Viewport.fit((FILM[1], FILM[0]), size, turns, True, aspect)
    middle = viewport.to_screen((2.5 / 9 * FILM[1], 6.5 / 9 * FILM[0]), size)
    assert center_of(heat_levels(heat, viewport.matrix(size), size)) == pytest.approx(middle, abs=1.5)


@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("flipped", [False, True])
def test_the_peak_follows_flips_turns_and_zoom(turns: int, flipped: bool) -> None:
    values = np.zeros((7, 5), np.float32)
    values[1, 3] = 1.0
    size = (801, 640)
    viewport = replace(Viewport.fit((FILM[1], FILM[0]), size, turns, flipped), zoom=0.57)
    heat = heat_of(values, Extent(0, 0, FILM[1], FILM[0]))
    levels = heat_levels(heat, viewport.matrix(size), size)
    assert center_of(levels) == pytest.approx(viewport.to_screen((490.0, 1500 / 7), size), abs=0.5)


def test_the_scale_is_absolute_and_ends_at_the_reference() -> None:
    extent = Extent(0, 0, 8, 8)
    table = color_table("ember")
    for value, level in ((0.5, 128), (1.0, 255), (7.0, 255)):
        heat = heat_of(np.full((2, 2), value, np.float32), extent, (8, 8))
        assert heat_levels(heat, IDENTITY, (8, 8))[4, 4] == level
        if level == 255:
            assert drawn(heat, IDENTITY, (8, 8)).color[4, 4].tolist() == table[level].tolist()
        levels = heat_levels(heat, IDENTITY, (8, 8))
        twice = replace(heat, values=heat.values * 2, reference=2.0)
        np.testing.assert_array_equal(heat_levels(twice, IDENTITY, (8, 8)), levels)


def test_below_the_threshold_and_outside_the_film_nothing_is_drawn() -> None:
    heat = heat_of(np.array([[0.2, 0.2], [0.9, 0.9]], np.float32), Extent(-10, 0, 30, 20), (20, 20))
    layer = heat_layer(heat_levels(heat, np.array([[1.0, 0, 5], [0, 1, 5]]), (40, 30)), 0.5, threshold=0.5)
    rows, columns = np.nonzero(layer.hot)
    assert (columns.min(), columns.max()) == (5, 24)
    assert rows.min() > 10
    assert rows.max() == 24
    grey = np.full((30, 40), 77, np.uint8)
    picture = blend(grey, layer)
    assert (picture[layer.hot == 0] == 77).all()
    assert (picture[layer.hot > 0] != 77).any()


def test_a_map_of_zeros_draws_nothing_even_without_a_threshold() -> None:
    heat = heat_of(np.zeros((3, 3), np.float32), Extent(0, 0, 9, 9), (9, 9))
    assert not drawn(heat, IDENTITY, (9, 9), threshold=0.0).hot.any()
    assert hot_region(heat, 0.0) == ()


def test_opacity_mixes_film_and_color_and_leaves_the_film_untouched() -> None:
    heat = heat_of(np.ones((2, 2), np.float32), Extent(0, 0, 4, 4), (4, 4))
    grey = np.full((4, 4), 100, np.uint8)
    top = color_table("ember")[255].astype(float)
    for opacity in (0.0, 0.25, 1.0):
        picture = overlay_rgb(grey, heat, IDENTITY, opacity)
        np.testing.assert_allclose(picture[2, 2], 100 * (1 - opacity) + top * opacity, atol=1)
    assert (grey == 100).all()
    colored = np.dstack([grey] * 3)
    np.testing.assert_array_equal(overlay_rgb(colored, heat, IDENTITY, 0.25), overlay_rgb(grey, heat, IDENTITY, 0.25))


@given(st.floats(0, 1), st.integers(0, 2**32 - 1))
def test_a_mixture_is_within_a_level_and_a_half_of_the_exact_one(opacity: float, seed: int) -> None:
    rng = np.random.default_rng(seed)
    grey, levels = rng.integers(0, 256, (2, 16, 16), dtype=np.uint8)
    color = color_table("ember")[levels].astype(float)
    exact = grey[..., None] * (1 - opacity) + color * opacity
    picture = blend(grey, heat_layer(levels, opacity, threshold=0.0)).astype(float)
    assert np.abs(picture - exact)[levels >= 128].max() <= 1.5  # from half of the scale on it is wholly faded in
    assert (picture == grey[..., None])[levels == 0].all()


@pytest.mark.parametrize("threshold", [0.0, 0.25, 0.6, 1.0])
def test_a_map_fades_in_from_the_threshold_and_grows_no_fainter(threshold: float) -> None:
    levels = np.arange(256, dtype=np.uint8)[None]
    layer = heat_layer(levels, 0.4, threshold)
    hidden = 255 - layer.film[0].astype(int)
    first = max(1, round(threshold * 255))
    assert layer.hot[0].tolist() == [0] * first + [255] * (256 - first)
    assert not hidden[:first].any()
    assert (np.diff(hidden) >= 0).all()
    assert hidden[255] == round(0.4 * 255)
    if threshold < 1:
        assert hidden[first] <= 1  # no edge where the map begins
        assert np.diff(hidden).max() <= 4


def test_between_cells_the_map_is_bicubic_and_goes_nowhere_beyond_what_was_measured() -> None:
    values = np.random.default_rng(3).random((7, 7)).astype(np.float32)
    heat = heat_of(values, Extent(0, 0, 280, 280), (280, 280))
    levels = heat_levels(heat, IDENTITY, (280, 280)).astype(float) / 255
    theirs = np.asarray(Pillow.fromarray(values).resize((280, 280), Pillow.Resampling.BICUBIC))
    inside = (slice(60, 220), slice(60, 220))  # elsewhere Pillow leaves out what lies beyond the border
    assert np.abs(levels - np.clip(theirs, 0, values.max()))[inside].max() <= 0.5 / 255 + 1e-6
    assert levels.max() <= values.max() + 0.5 / 255
    lonely = np.zeros((7, 7), np.float32)
    lonely[3, 3] = 0.8
    around = heat_levels(heat_of(lonely, Extent(0, 0, 280, 280), (280, 280)), IDENTITY, (280, 280))
    assert around.max() == round(0.8 * 255)
    assert not around[:40].any()  # the dip below zero beside a peak is nothing


def test_a_map_made_in_bands_is_the_map_made_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    values = np.random.default_rng(3).random((7, 7)).astype(np.float32)
    heat = heat_of(values, Extent(-20, -30, 720, 1010))
    in_bands = heat_levels(heat, IDENTITY * 1.7, (1190, 1703))
    monkeypatch.setattr("inference.explain.heat_map._BAND", 1 << 40)
    at_once = heat_levels(heat, IDENTITY * 1.7, (1190, 1703))
    assert np.abs(in_bands.astype(int) - at_once).max() <= 1
    assert (in_bands != at_once).mean() < 1e-4


@pytest.mark.parametrize("name", colormaps())
def test_color_maps_get_evenly_lighter(name: str) -> None:
    light = lightness(color_table(name))
    assert np.diff(light).min() >= 0
    steps = np.diff(light[::5])
    assert steps.min() > 0
    assert steps.max() < 2 * steps.mean()


@given(st.integers(0, 6), st.integers(0, 6), st.integers(40, 900), st.integers(40, 900))
def test_the_hot_region_surrounds_its_cell(row: int, column: int, rows: int, columns: int) -> None:
    values = np.zeros((7, 7), np.float32)
    values[row, column] = 1.0
    (region,) = hot_region(heat_of(values, Extent(0, 0, columns, rows), (rows, columns)), 0.5)
    middle = ((column + 0.5) * columns / 7, (row + 0.5) * rows / 7)
    box = region.box
    assert box.left < middle[0] < box.right
    assert box.top < middle[1] < box.bottom
    assert box.right - box.left <= 1.2 * columns / 7
    assert region.outline[:, 0].min() >= box.left
    assert region.outline[:, 1].max() <= box.bottom


def test_two_hot_places_are_two_regions_the_larger_first() -> None:
    values = np.zeros((7, 7), np.float32)
    values[1, 1], values[4:6, 4:6] = 1.0, 1.0
    large, small = hot_region(heat_of(values, Extent(0, 0, 70, 70), (70, 70)), 0.5)
    assert large.box.left > small.box.right


def test_a_map_is_strongest_between_its_places_and_an_empty_one_in_the_middle() -> None:
    values = np.zeros((4, 4), np.float32)
    values[1, 2] = values[1, 3] = 1.0
    across, down = strongest(heat_of(values, Extent(10, 20, 410, 220)))
    assert across == pytest.approx(310, abs=30)
    assert down == pytest.approx(95, abs=10)
    assert strongest(heat_of(np.zeros((4, 4), np.float32), Extent(10, 20, 410, 220))) == pytest.approx((210, 120))
