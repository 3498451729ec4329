from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from imaging.display.dragging import (
    SCROLL_STEP,
    WindowLimits,
    as_window,
    drag_zoom,
    dragged_window,
    wheel_zoom,
    whole_steps,
    zoomed,
)
from imaging.display.film import Film
from imaging.display.viewport import MAX_ZOOM, Viewport
from imaging.image import Image, ImageRef, VoiFunction, VoiLut, Window

LIMITS = WindowLimits(low=-1000.0, high=3000.0, narrowest=2.0, widest=16_000.0)
SOFT_TISSUE = Window(40.0, 400.0, explanation="Soft tissue")
drags = st.floats(-500.0, 500.0)


def film(values: np.ndarray) -> Film:
    return Film.from_image(Image(ImageRef(Path("x.png")), values))


def test_a_window_dragged_narrower_than_linear_allows_stays_a_ramp() -> None:
    start = Window(0.5, 1.2, VoiFunction.LINEAR)

    narrow = dragged_window(start, -300, 0, WindowLimits(0, 1, 0.001, 4), brighter_is_lower=True)

    assert narrow.width < 1
    assert narrow.function is VoiFunction.LINEAR_EXACT


def test_dragging_right_widens_and_dragging_up_brightens_in_proportion_to_the_width() -> None:
    wider = dragged_window(SOFT_TISSUE, 30, 0, LIMITS, brighter_is_lower=True)
    brighter = dragged_window(SOFT_TISSUE, 0, -30, LIMITS, brighter_is_lower=True)
    assert wider.width == pytest.approx(400 * math.exp(30 / 300))
    assert wider.center == 40.0
    assert brighter.center == pytest.approx(40 - 400 * 30 / 300)
    assert brighter.width == 400.0


def test_up_brightens_a_film_whose_high_values_are_dark() -> None:
    assert dragged_window(SOFT_TISSUE, 0, -30, LIMITS, brighter_is_lower=False).center == pytest.approx(80.0)


def test_a_dragged_window_keeps_its_function_and_loses_the_name_of_its_preset() -> None:
    sigmoid = Window(40.0, 400.0, VoiFunction.SIGMOID, "Soft tissue")
    dragged = dragged_window(sigmoid, 1, 1, LIMITS, brighter_is_lower=True)
    assert (dragged.function, dragged.explanation) == (VoiFunction.SIGMOID, "")


@given(drags)
def test_dragging_the_width_there_and_back_changes_nothing(dx: float) -> None:
    there = dragged_window(SOFT_TISSUE, dx, 0, LIMITS, brighter_is_lower=True)
    back = dragged_window(there, -dx, 0, LIMITS, brighter_is_lower=True)
    assert back.width == pytest.approx(400.0)


@given(st.lists(st.tuples(drags, drags), max_size=30), st.booleans())
def test_no_drag_loses_the_film(moves: list[tuple[float, float]], lower: bool) -> None:
    window = SOFT_TISSUE
    for dx, dy in moves:
        window = dragged_window(window, dx, dy, LIMITS, brighter_is_lower=lower)
        assert LIMITS.narrowest <= window.width <= LIMITS.widest
        assert LIMITS.low <= window.center <= LIMITS.high


def test_limits_follow_the_values_of_the_film() -> None:
    integers = WindowLimits.of(film(np.array([[0, 4095]], np.uint16)))
    floats = WindowLimits.of(film(np.array([[0.0, 0.001]], np.float32)))
    constant = WindowLimits.of(film(np.full((2, 2), 7, np.uint16)))
    assert (integers.low, integers.high, integers.narrowest) == (0.0, 4095.0, 2.0)
    assert 0 < floats.narrowest < floats.widest < 0.005
    assert 0 < constant.narrowest < constant.widest


def test_a_drag_on_a_lut_starts_from_the_window_over_its_slope() -> None:
    table = np.concatenate([np.zeros(100), np.arange(50) * 1000, np.full(50, 49_000)]).astype(np.uint16)
    window = as_window(VoiLut(first=-20, bits=16, data=table))
    assert window.center - window.width / 2 == pytest.approx(80, abs=1)
    assert window.center + window.width / 2 == pytest.approx(130, abs=1)


def test_a_flat_lut_still_gives_a_window() -> None:
    assert as_window(VoiLut(0, 8, np.zeros(10, np.uint16))).width == 10.0


@given(st.floats(0.001, 1000.0), st.floats(0, 800), st.floats(0, 600), st.integers(0, 3), st.booleans())
def test_zoom_keeps_the_point_under_the_hand_and_stays_within_limits(
    factor: float, x: float, y: float, turns: int, flipped: bool
) -> None:
    size, view = (3000, 2000), (800, 600)
    before = Viewport(1500.0, 1000.0, 0.3, turns, flipped)
    after = zoomed(before, (x, y), factor, size, view)
    assert 0 < after.zoom <= MAX_ZOOM
    on_film = 0 < after.center_x < size[0] and 0 < after.center_y < size[1]
    if on_film and after.zoom != 1.0:
        assert after.to_film((x, y), view) == pytest.approx(before.to_film((x, y), view), abs=1e-6)


def test_wheel_and_drag_double_the_zoom_at_their_documented_amounts() -> None:
    assert wheel_zoom(4 * 120) == pytest.approx(2.0)
    assert drag_zoom(-120) == pytest.approx(2.0)


@given(st.lists(st.floats(-30, 30), max_size=40))
def test_parts_of_a_notch_zoom_as_far_as_the_whole(parts: list[float]) -> None:
    assert math.prod(map(wheel_zoom, parts)) == pytest.approx(wheel_zoom(sum(parts)), rel=1e-6)


@given(st.lists(st.floats(-300, 300), max_size=40))
def test_no_part_of_a_step_is_lost(amounts: list[float]) -> None:
    rest, taken = 0.0, 0
    for amount in amounts:
        steps, rest = whole_steps(rest + amount, SCROLL_STEP)
        taken += steps
    assert abs(rest) < SCROLL_STEP
    assert taken * SCROLL_STEP + rest == pytest.approx(sum(amounts), abs=1e-6)
