"""Histograms: every value is counted once, whole numbers fall alike into bins, padding and missing rows into none."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from imaging.display.histogram import BINS, film_histogram, histogram
from imaging.display.windowing import bounds_of, voi_fraction, with_bounds
from imaging.image import Image, ImageRef, Photometric, VoiFunction, Window


def an_image(values: np.ndarray) -> Image:
    return Image(ImageRef(Path("film.dcm"), rows=values.shape[0], columns=values.shape[1]), values, bits_stored=12)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.int16, np.int32, np.float32])
def test_counts_are_those_of_numpy_over_the_same_edges(dtype: type) -> None:
    values = np.random.default_rng(4).normal(60, 20, (40, 50)).clip(0, 250).astype(dtype)
    found = histogram(values)
    assert found.counts.sum() == values.size
    assert len(found.edges) == len(found.counts) + 1 <= BINS + 1
    assert found.low <= values.min() <= values.max() <= found.high
    np.testing.assert_array_equal(found.counts, np.histogram(values, found.edges)[0])


def test_a_ramp_of_whole_numbers_has_no_comb() -> None:
    found = histogram(np.arange(4000, dtype=np.uint16))
    assert set(found.counts[:-1].tolist()) == {16}


def test_a_constant_film_has_one_bin_around_its_value() -> None:
    found = histogram(np.full((3, 3), 7, np.uint16))
    assert (found.counts.tolist(), found.edges.tolist()) == ([9], [6.5, 7.5])
    assert histogram(np.full(4, 2.5, np.float32)).counts.sum() == 4


def test_what_is_not_finite_is_not_counted() -> None:
    assert histogram(np.array([np.nan, 1.0, 2.0, np.inf], np.float32)).counts.sum() == 2
    assert histogram(np.array([np.nan], np.float32)) is None
    assert histogram(np.array([], np.uint16)) is None


def test_padding_and_rows_that_the_file_lacks_are_left_out_and_color_has_none() -> None:
    values = np.full((10, 10), 500, np.uint16)
    values[:, :4] = 0
    values[5:] = 100
    film = replace(an_image(values), padding=(0.0, 0.0), present=0.5)
    found = film_histogram(film)
    assert (found.counts.sum(), found.low, found.high) == (30, 499.5, 500.5)
    color = np.zeros((4, 4, 3), np.uint8)
    assert film_histogram(replace(an_image(color), values=color, photometric=Photometric.RGB)) is None


@pytest.mark.parametrize("function", list(VoiFunction))
def test_bounds_are_where_a_window_ends_and_make_it_again(function: VoiFunction) -> None:
    window = Window(600.0, 400.0, function, "of the file")
    low, high = bounds_of(window)
    again = with_bounds(window, low, high)
    assert (again.center, again.width, again.function, again.explanation) == (600.0, 400.0, function, "")
    at = voi_fraction(np.array([low, high, (low + high) / 2]), window)
    if function is VoiFunction.SIGMOID:
        assert at[0] == pytest.approx(1 - at[1])
    else:
        assert at[:2].tolist() == [0.0, 1.0]
    assert at[2] == pytest.approx(0.5)


def test_the_narrowest_linear_window_has_bounds_in_one_place() -> None:
    low, high = bounds_of(Window(10.0, 1.0))
    assert low == high == 9.5
    assert with_bounds(Window(10.0, 1.0), 9.5, 9.5).width >= 1.0
