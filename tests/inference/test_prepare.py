from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from numpy.typing import NDArray

from imaging.image import Image, OverlayPlane, Photometric, Shutter
from inference.input.prepare import normalize, place, prepare, value_range
from inference.models.card import Fit, InputSpec
from tests.inference.conftest import chest, make_image

SPEC = InputSpec(rows=32, columns=24)
FILMS = arrays.arrays(np.uint16, st.tuples(st.integers(8, 70), st.integers(8, 70)), elements=st.integers(0, 4095))


@given(FILMS)
@settings(max_examples=60, deadline=None)
def test_the_same_picture_in_any_storage_gives_the_same_input_bit_for_bit(film: NDArray[np.uint16]) -> None:
    expected = prepare(make_image(film), SPEC).grey
    stored: list[Image] = [
        make_image(film.astype(np.int16) - 2048),
        make_image(film.astype(np.int32) - 1024),
        make_image(film.astype(np.float32)),
        make_image(4095 - film, photometric=Photometric.MONOCHROME1),
        make_image(2047 - film.astype(np.int16), photometric=Photometric.MONOCHROME1),
        make_image(np.asfortranarray(film)),
        make_image(film + np.uint16(60000)),
    ]
    for image in stored:
        np.testing.assert_array_equal(prepare(image, SPEC).grey, expected)


@given(FILMS, st.floats(0, 49), st.floats(51, 100))
@settings(max_examples=60, deadline=None)
def test_the_range_is_that_of_the_sorted_values(film: NDArray[np.uint16], low: float, high: float) -> None:
    ordered = np.sort(film, axis=None)
    last = ordered.size - 1
    expected = (ordered[int(low / 100 * last)], ordered[last - int((100 - high) / 100 * last)])
    for values, shift in ((film, 0), (film.astype(np.int16) - 4000, 4000), (film.astype(np.float64), 0)):
        found = value_range(values, low, high)
        assert (found[0] + shift, found[1] + shift) == expected


def test_what_a_file_draws_over_its_film_and_the_shape_of_its_pixels_change_no_input() -> None:
    film = np.random.default_rng(1).integers(0, 4096, (60, 40)).astype(np.uint16)
    image = make_image(film)
    plane = OverlayPlane(0x6000, 0, 0, 40, 60, b"\xff" * 300)
    other = replace(image, pixel_aspect=2.0, shutter=Shutter((10.0, 10.0, 20.0, 20.0)), overlays=(plane,))
    np.testing.assert_array_equal(prepare(other, SPEC).grey, prepare(image, SPEC).grey)
    assert place(other.rows, other.columns, SPEC) == place(image.rows, image.columns, SPEC)


def test_padding_takes_no_part_in_the_range() -> None:
    film = np.full((20, 20), 4000, np.uint16)
    film[:10] = np.arange(10)[:, None] + 100
    assert value_range(film, 0, 100, (4000, 4000)) == (100, 109)
    assert value_range(film.astype(np.int32), 0, 100, (4000, 4000)) == (100, 109)
    assert value_range(film, 0, 100, (0, 5000)) == (0, 0)


def test_counts_stay_exact_beyond_what_float32_can_count() -> None:
    film = np.zeros((5000, 4000), np.uint8)
    film[-1, -1] = 9
    assert value_range(film, 0, 100) == (0, 9)
    assert value_range(film, 0, 99.9999) == (0, 0)
    darkest = (1 << 24) + 1  # no float32
    film = np.ones((12_300, 4096), np.uint8)
    film.ravel()[:darkest] = 0
    for rank, value in ((darkest - 1, 0), (darkest, 1)):
        assert value_range(film, 100 * (rank + 0.5) / (film.size - 1), 100)[0] == value


def test_a_film_of_equal_values_is_black_and_not_nan() -> None:
    for values in (np.full((40, 40), 7, np.uint8), np.full((40, 40), np.nan, np.float32)):
        grey = prepare(make_image(values), SPEC).grey
        assert not grey.any()


def test_greys_fill_0_to_255_and_normalize_to_the_cards_range() -> None:
    spec = InputSpec()
    prepared = prepare(make_image(chest()), replace(spec, low=0, high=100))
    assert prepared.grey.min() >= 0
    assert prepared.grey.max() == pytest.approx(255, abs=1)
    batch = normalize(prepared.grey, spec)
    assert batch.shape == (1, 3, 224, 224)
    np.testing.assert_allclose(batch[0, 1], (prepared.grey - 128) / 128, atol=1e-6)


def test_color_is_scored_by_its_luma() -> None:
    grey = (chest() >> 4).astype(np.uint8)
    same = prepare(make_image(np.dstack([grey] * 3)), SPEC).grey
    np.testing.assert_array_equal(same, prepare(make_image(grey), SPEC).grey)


@pytest.mark.parametrize("fit", list(Fit))
@pytest.mark.parametrize("shape", [(400, 300), (300, 400), (333, 333), (20, 500)])
def test_the_placement_leads_back_to_where_a_spot_was(fit: Fit, shape: tuple[int, int]) -> None:
    spec = InputSpec(rows=96, columns=96, fit=fit, low=0, high=100)
    spot_row, spot_column = shape[0] // 2 - 5, shape[1] // 2 + 4
    film = np.zeros(shape, np.uint16)
    film[spot_row, spot_column] = 4000
    prepared = prepare(make_image(film), spec)
    rows, columns = np.mgrid[0:96, 0:96] + 0.5
    weight = prepared.grey / prepared.grey.sum()
    x, y = (columns * weight).sum(), (rows * weight).sum()
    back = prepared.placement
    assert back == place(*shape, spec)
    assert back.scale_x * x + back.offset_x == pytest.approx(spot_column + 0.5, abs=0.51 * max(1, back.scale_x))
    assert back.scale_y * y + back.offset_y == pytest.approx(spot_row + 0.5, abs=0.51 * max(1, back.scale_y))


SAME_SIZE = InputSpec(rows=64, columns=64, low=0, high=100)
"""No resampling: each grey is the film's own."""


def test_green_counts_most_and_blue_least() -> None:
    ramp = np.tile(np.arange(64, dtype=np.uint8) * 4, (64, 1))
    film = np.dstack([ramp, ramp[:, ::-1], np.zeros_like(ramp)])
    luma = np.rint(0.299 * film[..., 0] + 0.587 * film[..., 1]).astype(np.uint8)
    np.testing.assert_array_equal(prepare(make_image(film), SAME_SIZE).grey, prepare(make_image(luma), SAME_SIZE).grey)


@pytest.mark.parametrize("high", [1, 255, 4095])
def test_the_brightest_value_is_255_and_the_darkest_0(high: int) -> None:
    film = np.zeros((64, 64), np.uint16)
    film[:32] = high
    grey = prepare(make_image(film), SAME_SIZE).grey
    assert (grey[0, 0], grey[-1, 0]) == (255.0, 0.0)


@pytest.mark.parametrize("shape", [(400, 200), (200, 400)])
def test_padding_and_cropping_keep_the_proportions_and_the_middle(shape: tuple[int, int]) -> None:
    padded = place(*shape, replace(SAME_SIZE, fit=Fit.PAD))
    cropped = place(*shape, replace(SAME_SIZE, fit=Fit.CROP))
    assert padded.scale_x == padded.scale_y == 400 / 64
    assert cropped.scale_x == cropped.scale_y == 200 / 64
    for placed in (padded, cropped):
        middle = placed.offset_x + 32 * placed.scale_x, placed.offset_y + 32 * placed.scale_y
        assert middle == (shape[1] / 2, shape[0] / 2)


def test_of_values_between_integers_padding_and_what_is_no_number_are_left_out_and_dark() -> None:
    film = np.linspace(0.0, 10.0, 64 * 64, dtype=np.float32).reshape(64, 64)
    assert value_range(film, 0, 100, (9.0, 11.0))[1] < 9
    film[0, 0], film[0, 1] = 2.5, 7.5
    edges = np.array([[2.5, 3.0], [7.5, 7.0]])
    assert value_range(edges, 0, 100, (7.5, 8.0)) == (2.5, 7.0)
    assert value_range(edges, 0, 100, (1.0, 2.5)) == (3.0, 7.5)
    film[10, 10], film[20, 20] = np.inf, np.nan
    assert value_range(film, 0, 100)[1] <= 10
    assert prepare(make_image(film), SAME_SIZE).grey[20, 20] == 0


def test_a_film_is_shrunk_by_the_mean_of_what_falls_into_a_pixel() -> None:
    film = (np.indices((128, 128)).sum(axis=0) % 2 * 200).astype(np.uint8)  # a checkerboard
    grey = prepare(make_image(film), SAME_SIZE).grey
    np.testing.assert_allclose(grey, 127.5, atol=0.01)
