from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.pixels import apply_voi_lut

from imaging.display.grey import index_values, look_up
from imaging.display.windowing import full_range, grey_levels, grey_table, to_grey
from imaging.image import Image, ImageRef, Photometric, VoiFunction, VoiLut, Window


def image_of(values: NDArray[Any], **fields: Any) -> Image:
    return Image(ImageRef(Path("film")), values, **fields)


# PS3.3 C.11.2.1.2.1, its notes and worked examples, in greys of 0..255: center, width, value, grey.
LINEAR_TABLE = [
    (2048, 4096, 0, 0),
    (2048, 4096, 4095, 255),
    (2048, 4096, 2047, 127),
    (2048, 4096, 2048, 128),
    (2048, 1, 2047, 0),
    (2048, 1, 2048, 255),
    (0, 100, -50, 0),
    (0, 100, 49, 255),
    (0, 100, -51, 0),
    (0, 100, 50, 255),
    (0, 1, -1, 0),
    (0, 1, 0, 255),
]


@pytest.mark.parametrize(("center", "width", "value", "grey"), LINEAR_TABLE)
def test_linear_follows_the_formula_with_its_halves(center: float, width: float, value: int, grey: int) -> None:
    assert grey_levels(np.array([value]), Window(center, width))[0] == grey


@pytest.mark.parametrize(("value", "grey"), [(0, 0), (4096, 255), (2048, 128), (1024, 64), (-1, 0), (9999, 255)])
def test_linear_exact_has_no_halves(value: int, grey: int) -> None:
    window = Window(2048, 4096, VoiFunction.LINEAR_EXACT)
    assert grey_levels(np.array([value]), window)[0] == grey


def test_sigmoid_is_half_at_the_center_and_never_clips_sharply() -> None:
    window = Window(100, 50, VoiFunction.SIGMOID)
    greys = grey_levels(np.array([-1e9, 75, 100, 125, 1e9]), window)
    assert greys.tolist() == [0, round(255 / (1 + np.exp(2))), 128, round(255 / (1 + np.exp(-2))), 255]


windows = st.builds(
    Window,
    st.floats(-40000, 70000),
    st.floats(1, 70000),
    st.sampled_from(list(VoiFunction)),
)


@given(windows, hnp.arrays(np.int16, st.integers(1, 60)))
def test_greys_agree_with_pydicom_within_one_level(window: Window, values: NDArray[np.int16]) -> None:
    ds = Dataset()
    ds.PhotometricInterpretation = "MONOCHROME2"
    ds.BitsStored, ds.PixelRepresentation = 16, 1
    ds.WindowCenter, ds.WindowWidth, ds.VOILUTFunction = window.center, window.width, window.function.value
    theirs = (np.asarray(apply_voi_lut(values, ds), dtype=float) + 32768) / 65535 * 255
    ours = grey_levels(values, window).astype(float)
    assert np.abs(ours - theirs).max() <= 1.0


@given(windows, hnp.arrays(np.int16, (3, 4)), st.booleans())
def test_the_table_of_a_film_gives_the_greys_of_its_values(
    window: Window, values: NDArray[np.int16], negative: bool
) -> None:
    indices, index_map = index_values(values)
    table = grey_table(index_map, window, negative=negative)
    assert np.array_equal(look_up(indices, table), grey_levels(values, window, negative=negative))


@given(windows)
def test_more_value_is_never_darker(window: Window) -> None:
    greys = grey_levels(np.arange(-40000, 70000, 7), window)
    assert (np.diff(greys.astype(int)) >= 0).all()


def test_a_voi_lut_clamps_its_index_and_scales_by_its_bits() -> None:
    lut = VoiLut(first=-2, bits=10, data=np.array([0, 300, 600, 1023], dtype=np.uint16))
    greys = grey_levels(np.array([-3000, -2, -1, 0, 1, 3000]), lut)
    assert greys.tolist() == [0, 0, 75, 150, 255, 255]


def test_a_voi_lut_with_entries_beyond_its_bits_stays_white() -> None:
    lut = VoiLut(first=0, bits=8, data=np.array([0, 4095], dtype=np.uint16))
    assert grey_levels(np.array([0, 1]), lut).tolist() == [0, 255]


def test_monochrome1_is_inverted_exactly_once() -> None:
    values = np.array([[0, 100, 4095]], dtype=np.uint16)
    window = Window(2048, 4096)
    plain = to_grey(image_of(values), window)
    negative = to_grey(image_of(values, photometric=Photometric.MONOCHROME1), window)
    assert np.array_equal(negative, 255 - plain)
    inverted = to_grey(image_of(values, photometric=Photometric.MONOCHROME1), window, invert=True)
    assert np.array_equal(inverted, plain)


def test_color_passes_through_and_can_be_negated() -> None:
    rgb = np.arange(24, dtype=np.uint8).reshape(2, 4, 3)
    image = image_of(rgb, photometric=Photometric.RGB)
    assert np.array_equal(to_grey(image, Window(1, 1)), rgb)
    assert np.array_equal(to_grey(image, None, invert=True), 255 - rgb)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.int16, np.int32, np.float32])
def test_every_type_of_value_gives_the_same_greys(dtype: type[np.generic]) -> None:
    values = np.arange(0, 250, dtype=dtype).reshape(25, 10)
    window = Window(100, 80)
    assert np.array_equal(to_grey(image_of(values), window), grey_levels(values, window))


def test_values_that_are_not_numbers_are_the_lowest() -> None:
    values = np.array([[np.nan, -np.inf, np.inf, 0.0, 10.0]], dtype=np.float32)
    assert to_grey(image_of(values), None).tolist() == [[0, 0, 255, 0, 255]]
    indices, _ = index_values(values)
    assert indices.tolist() == [[0, 0, 65535, 0, 65535]]


def test_a_constant_or_empty_range_still_has_a_window() -> None:
    constant = image_of(np.full((4, 4), 77, dtype=np.uint16))
    assert full_range(constant).width == 1
    assert (to_grey(constant, None) == 128).all()
    nothing = image_of(np.full((4, 4), np.nan, dtype=np.float32))
    assert (to_grey(nothing, None) == 0).all()


def test_full_range_leaves_padding_out() -> None:
    values = np.array([[-2000, -100, 300]], dtype=np.int16)
    window = full_range(image_of(values, padding=(-2000.0, -2000.0)))
    assert (window.center, window.width) == (100, 400)


def test_a_window_without_width_is_a_threshold() -> None:
    values = np.array([4, 5, 6])
    assert grey_levels(values, Window(5, 0)).tolist() == [0, 255, 255]
    assert grey_levels(values, Window(5, -3, VoiFunction.LINEAR_EXACT)).tolist() == [0, 128, 255]


@given(hnp.arrays(np.int32, (2, 3), elements=st.integers(-(2**31), 2**31 - 1)))
def test_wide_integers_keep_their_order_and_their_ends(values: NDArray[np.int32]) -> None:
    indices, index_map = index_values(values)
    assert indices.dtype == np.uint16
    order = np.argsort(values, axis=None, kind="stable")
    assert (np.diff(indices.reshape(-1)[order].astype(int)) >= 0).all()
    back = index_map.values()[indices]
    assert np.abs(back - values).max() <= index_map.step * 0.501
