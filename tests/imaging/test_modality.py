"""Modality values are exact, in as few bits as hold them."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from imaging.reading.modality import ModalityLut, Rescale

STORED = st.sampled_from([np.uint8, np.int8, np.uint16, np.int16]).flatmap(lambda dtype: arrays(dtype, (3, 4)))


@given(STORED, st.integers(-300, 300).filter(bool), st.integers(-70000, 70000))
def test_whole_slopes_and_intercepts_are_exact(stored: np.ndarray, slope: int, intercept: int) -> None:
    values = Rescale(float(slope), float(intercept)).apply(stored)

    assert values.dtype in (np.uint8, np.uint16, np.int16, np.int32)
    np.testing.assert_array_equal(values.astype(np.int64), stored.astype(np.int64) * slope + intercept)


@given(STORED)
def test_identity_changes_no_value(stored: np.ndarray) -> None:
    np.testing.assert_array_equal(Rescale().apply(stored), stored)


def test_identity_copies_nothing() -> None:
    stored = np.zeros((2, 2), np.uint16)

    assert Rescale().apply(stored) is stored


def test_values_beyond_32_bits_become_floats() -> None:
    values = Rescale().apply(np.array([[0, 2**32 - 1]], np.uint32))

    assert values.dtype == np.float32


def test_a_table_maps_single_values_as_it_maps_arrays() -> None:
    table = ModalityLut(-1, np.array([5, 6, 7], np.uint16))

    assert table.apply(np.array([-9, -1, 0, 1, 9])).tolist() == [5, 5, 6, 7, 7]
    assert [table.one(value) for value in (-9, -1, 0, 1, 9)] == [5, 5, 6, 7, 7]
