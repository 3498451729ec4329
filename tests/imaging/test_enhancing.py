"""Sharpening and local contrast: what they do to a picture, and that off they do nothing."""

from __future__ import annotations

import numpy as np
import pytest

from imaging.display.enhancing import Enhancement, Sharpening, enhanced

EDGE = np.full((64, 64), 80, np.uint8)
EDGE[:, 32:] = 160


def test_off_is_the_very_picture() -> None:
    assert enhanced(EDGE, Enhancement()) is EDGE
    assert not Enhancement().is_on
    assert Enhancement().words() == ""


@pytest.mark.parametrize("level", [Sharpening.LOW, Sharpening.HIGH])
def test_an_edge_gets_steeper_by_its_level_and_plain_parts_stay(level: Sharpening) -> None:
    sharp = enhanced(EDGE, Enhancement(level)).astype(int)
    assert sharp[10, 31] < 80
    assert sharp[10, 32] > 160
    assert (sharp[:, :20] == 80).all()
    assert (sharp[:, 44:] == 160).all()
    assert Enhancement(level).words() == f"sharpened ({level})"


def test_high_raises_more_than_low_and_a_finer_screen_reaches_as_far() -> None:
    low, high = (int(enhanced(EDGE, Enhancement(level))[10, 32]) for level in (Sharpening.LOW, Sharpening.HIGH))
    assert high > low
    twice = np.kron(EDGE, np.ones((2, 2), np.uint8))
    once, fine = enhanced(EDGE, Enhancement(Sharpening.LOW)), enhanced(twice, Enhancement(Sharpening.LOW), 2.0)
    changed = [np.flatnonzero(part[10] != plain[10]).size for part, plain in ((once, EDGE), (fine, twice))]
    assert changed[1] == pytest.approx(2 * changed[0], abs=2)


def test_local_contrast_spreads_a_flat_part_and_leaves_color_alone() -> None:
    flat = np.random.default_rng(0).integers(100, 110, (256, 256)).astype(np.uint8)
    raised = enhanced(flat, Enhancement(local_contrast=True))
    assert np.ptp(raised) > np.ptp(flat)
    color = np.dstack([flat] * 3)
    assert (enhanced(color, Enhancement(local_contrast=True)) == color).all()
    assert Enhancement(Sharpening.LOW, True).words() == "sharpened (low), local contrast"


@pytest.mark.parametrize("shape", [(0, 0), (1, 1), (3, 500), (9, 7, 3), (0, 4, 3)])
def test_any_shape_keeps_its_shape(shape: tuple[int, ...]) -> None:
    both = Enhancement(Sharpening.HIGH, local_contrast=True)
    assert enhanced(np.zeros(shape, np.uint8), both).shape == shape


def test_the_levels_go_around() -> None:
    assert [level.next for level in Sharpening] == [Sharpening.LOW, Sharpening.HIGH, Sharpening.OFF]
