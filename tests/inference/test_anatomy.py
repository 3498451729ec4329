"""What lungs tell of a film, on drawn ones: ratios that are known, zones, a heat map's share, cut and turned films."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from imaging.image import Image, ImageRef, Photometric, Window
from inference.input.anatomy import (
    Cardiothoracic,
    LungZone,
    PictureRemark,
    Side,
    Third,
    cardiothoracic,
    is_mirrored,
    lung_window,
    outline,
    picture_remarks,
    share_inside,
    side_and_zone,
)
from inference.lungs import Lungs
from inference.prediction import Extent, Heatmap, Placement
from tests.inference.chest import MODEL, Chest

SAME = Placement(4.0, 4.0, 0.0, 0.0, 256, 256)


def lungs_of(mask: NDArray[np.bool_], placement: Placement = SAME) -> Lungs:
    return Lungs(mask, placement, MODEL)


def measured(mask: NDArray[np.bool_], placement: Placement = SAME) -> Cardiothoracic:
    found = cardiothoracic(lungs_of(mask, placement))
    assert found is not None
    return found


CHESTS = [
    Chest(),
    Chest(heart=0.15, heart_at=0.52),
    Chest(heart=0.165, heart_at=0.53),
    Chest(heart=0.21, heart_at=0.54),
    Chest(heart=0.235, heart_at=0.53, across=0.42),
    Chest(heart=0.24, heart_at=0.52, across=0.40),
    Chest(across=0.345, heart=0.17),
    Chest(across=0.445, heart=0.18, middle=0.495, heart_at=0.53),
    Chest(middle=0.47, heart_at=0.50),
    Chest(base=0.80, top=0.05),
    Chest(raised=0.02),
]


@pytest.mark.parametrize("chest", CHESTS, ids=lambda chest: f"{chest.ratio:.3f}")
@pytest.mark.parametrize("side", [256, 320])
def test_a_phantom_has_the_ratio_that_it_was_drawn_with(chest: Chest, side: int) -> None:
    placement = Placement(1024 / side, 1024 / side, 0.0, 0.0, side, side)
    assert measured(chest.mask(side), placement).ratio == pytest.approx(chest.ratio, abs=0.005)


def test_both_widths_lie_where_they_are_on_the_film() -> None:
    chest = Chest()
    found = measured(chest.mask(), Placement(8.0, 4.0, -100.0, 20.0, 256, 256))
    (right, left), (outer_right, outer_left) = found.heart, found.thorax
    across = 256 * 8.0
    assert right[0] == pytest.approx((chest.heart_at - chest.heart) * across - 100, abs=8)
    assert left[0] == pytest.approx((chest.heart_at + chest.heart) * across - 100, abs=8)
    assert outer_right[0] == pytest.approx((chest.middle - chest.across) * across - 100, abs=8)
    assert outer_left[0] == pytest.approx((chest.middle + chest.across) * across - 100, abs=8)
    assert outer_right[1] == outer_left[1] == pytest.approx(0.62 * 256 * 4 + 20, abs=60)
    assert found.ratio == pytest.approx(chest.ratio, abs=0.005), "of widths, so a pixel's shape is no matter"


def test_a_rounded_angle_of_heart_and_diaphragm_makes_no_heart_wider() -> None:
    mask = np.zeros((256, 256), np.uint8)
    for left, right in ((30, 100), (150, 220)):
        cv2.rectangle(mask, (left + 14, 44), (right - 15, 205), 1, cv2.FILLED)
    round_ones = cv2.dilate(mask, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (29, 29))) > 0
    assert measured(round_ones).ratio == pytest.approx(50 / 190, abs=0.01)


def test_a_film_from_behind_has_the_same_ratio_with_its_borders_in_order() -> None:
    mask = Chest().mask()
    found = cardiothoracic(lungs_of(mask[:, ::-1]), mirrored=True)
    assert found is not None
    assert found.ratio == pytest.approx(measured(mask).ratio)
    assert found.heart[0][0] < found.heart[1][0]
    assert found.thorax[0][0] < found.thorax[1][0]


@pytest.mark.parametrize("seed", range(6))
def test_ragged_borders_islands_and_holes_move_a_ratio_little(seed: int) -> None:
    rng = np.random.default_rng(seed)
    chest, mask = Chest(), Chest().mask()
    noise = cv2.GaussianBlur(rng.normal(size=mask.shape).astype(np.float32), (0, 0), 2.5)
    shaken = cv2.GaussianBlur(mask.astype(np.float32), (0, 0), 2.0) + 1.5 * noise > 0.5
    shaken[100:104, 70:74] = False
    shaken[240:246, 20:26] = True
    assert measured(shaken).ratio == pytest.approx(chest.ratio, abs=0.02)


def test_a_ratio_that_cannot_be_trusted_is_not_proposed() -> None:
    mask = Chest().mask()
    one = mask.copy()
    one[:, 128:] = False
    touching = mask.copy()
    touching[60:66, 100:160] = True
    collapsed = mask.copy()
    collapsed[110:, 128:] = False
    bitten = mask.copy()
    bitten[90:150, 20:70] = False
    cut = np.roll(mask, -26, axis=1)
    cut[:, -26:] = False
    for name, wrong in (("one", one), ("touching", touching), ("collapsed", collapsed), ("bitten", bitten)):
        assert cardiothoracic(lungs_of(wrong)) is None, name
    assert cardiothoracic(lungs_of(cut)) is None, "the chest wall is not on the film"
    assert cardiothoracic(lungs_of(np.zeros_like(mask))) is None
    assert cardiothoracic(lungs_of(Chest(heart=0.36, across=0.42, heart_at=0.5).mask())) is None


def test_a_heart_in_one_line_with_the_diaphragm_or_under_a_raised_one_gives_no_ratio() -> None:
    steep = [Chest(heart=0.25, heart_at=0.53, steep=0.3), Chest(across=0.38, heart=0.245, heart_at=0.56, steep=0.1)]
    at_the_wall = [Chest(heart=0.26, heart_at=at, steep=0.2) for at in (0.56, 0.58, 0.60, 0.62)]
    raised = [Chest(raised=up) for up in (0.06, 0.08, 0.10)]
    for chest in (*steep, *at_the_wall, *raised):
        assert cardiothoracic(lungs_of(chest.mask())) is None, chest


def test_a_point_is_named_by_the_patients_side_and_a_third_of_that_lung() -> None:
    lungs = lungs_of(Chest().mask())
    assert side_and_zone(lungs, 300, 220) == LungZone(Side.RIGHT, Third.UPPER)
    assert side_and_zone(lungs, 720, 420) == LungZone(Side.LEFT, Third.MIDDLE)
    found = side_and_zone(lungs, 200, 720)
    assert found is not None
    assert found.words == "right lower zone"
    assert side_and_zone(lungs, 200, 720, mirrored=True) == LungZone(Side.LEFT, Third.LOWER)
    assert side_and_zone(lungs, 512, 300) is None, "the mediastinum"
    assert side_and_zone(lungs, -5, 300) is None
    alone = lungs.mask.copy()
    alone[:, :128] = False
    assert side_and_zone(lungs_of(alone), 720, 220) == LungZone(Side.LEFT, Third.UPPER)


def test_the_share_inside_counts_the_film_and_nothing_beside_it() -> None:
    mask = np.zeros((256, 256), np.bool_)
    mask[64:192, 0:64] = mask[64:192, 192:] = True
    ref = ImageRef(Path("f.png"), rows=1024, columns=1024)
    even = Heatmap(ref, np.ones((8, 8), np.float32), 1.0, Extent(0, 0, 1024, 1024), "a", "l", "m", 1.0, MODEL)
    assert share_inside(even, lungs_of(mask)) == pytest.approx(0.25, abs=0.01)
    padded = replace(even, extent=Extent(-512, 0, 1536, 1024))
    assert share_inside(padded, lungs_of(mask)) == pytest.approx(0.25, abs=0.01), "what was padded is no film"
    wide = np.zeros((256, 256), np.bool_)
    wide[64:192, 64:96] = wide[64:192, 160:192] = True
    on_padded = Lungs(wide, Placement(8.0, 4.0, -512.0, 0.0, 256, 256), MODEL)
    assert share_inside(padded, on_padded) == pytest.approx(0.25, abs=0.01)
    corner = np.zeros((8, 8), np.float32)
    corner[0, 3] = 1.0
    assert share_inside(replace(even, values=corner), lungs_of(mask)) == 0.0
    assert share_inside(replace(even, values=np.zeros((8, 8), np.float32)), lungs_of(mask)) == 0.0


def test_an_outline_runs_around_each_lung_on_the_film() -> None:
    mask = np.zeros((256, 256), np.bool_)
    mask[50:200, 30:90] = mask[50:180, 150:220] = True
    mask[100:110, 40:50] = False
    lines = outline(lungs_of(mask, Placement(4.0, 2.0, 8.0, 0.0, 256, 256)))
    assert len(lines) == 2
    boxes = sorted((*line.min(axis=0), *line.max(axis=0)) for line in lines)
    assert boxes[0] == pytest.approx((128, 100, 368, 400), abs=2)
    assert boxes[1] == pytest.approx((608, 100, 888, 360), abs=2)
    assert outline(lungs_of(np.zeros_like(mask))) == ()


def test_a_film_that_was_taken_well_has_no_remarks() -> None:
    assert picture_remarks(lungs_of(Chest().mask()), 1024, 1024) == ()
    assert picture_remarks(lungs_of(np.zeros((256, 256), np.bool_)), 1024, 1024) == ()


def test_lungs_that_reach_the_edge_are_cut_off() -> None:
    mask = Chest().mask()
    up, down, aside = (np.zeros_like(mask) for _ in range(3))
    up[:216] = mask[40:]
    down[60:] = mask[:196]
    aside[:, :226] = mask[:, 30:]
    assert picture_remarks(lungs_of(up), 1024, 1024) == (PictureRemark.APICES,)
    assert picture_remarks(lungs_of(down), 1024, 1024) == (PictureRemark.BASES,)
    assert picture_remarks(lungs_of(aside), 1024, 1024) == (PictureRemark.CHEST_WALL,)


def test_unequal_lungs_are_perhaps_rotated_and_low_ones_perhaps_a_poor_inspiration() -> None:
    mask = Chest().mask()
    turned = mask.copy()
    turned[:, 128:164] = False
    assert picture_remarks(lungs_of(turned), 1024, 1024) == (PictureRemark.ROTATED,)
    low = lungs_of(Chest(top=0.28).mask())
    assert picture_remarks(low, 1024, 1024) == (PictureRemark.LOW,)
    assert picture_remarks(low, 1024, 1024, pixel_aspect=1.6) == (), "pixels need not be square"


@pytest.mark.parametrize(("orientation", "mirrored"), [("L\\F", False), ("R\\F", True), ("", False), ("r\\F", True)])
def test_the_file_says_which_side_is_at_the_left(orientation: str, mirrored: bool) -> None:
    values = np.zeros((2, 2), np.uint8)
    image = Image(ImageRef(Path("f.dcm"), rows=2, columns=2), values, attributes={"PatientOrientation": orientation})
    assert is_mirrored(image) is mirrored


@pytest.mark.parametrize("kind", [np.uint8, np.int16, np.float32])
def test_the_window_of_the_lungs_is_of_the_values_in_them(kind: type) -> None:
    lungs = lungs_of(Chest().mask())
    values = np.full((1024, 1024), 100, kind)
    inside = np.kron(lungs.mask, np.ones((4, 4), np.bool_))
    values[inside] = np.linspace(10, 60, int(inside.sum())).astype(kind)
    ref = ImageRef(Path("f.png"), rows=1024, columns=1024)
    found = lung_window(Image(ref, values), lungs)
    assert found is not None
    assert found.explanation == "Lung"
    assert found.center == pytest.approx(35, abs=1)
    assert found.width == pytest.approx(50, abs=3)
    negative = Image(ref, values, photometric=Photometric.MONOCHROME1)
    assert lung_window(negative, lungs) == found, "the film says which end is dark"


def test_padding_color_and_lungs_beside_the_film_give_no_window() -> None:
    lungs = lungs_of(Chest().mask())
    ref = ImageRef(Path("f.png"), rows=1024, columns=1024)
    values = np.tile(np.arange(1024, dtype=np.uint16), (1024, 1))
    whole, padded = (lung_window(Image(ref, values, padding=own), lungs) for own in (None, (0, 500)))
    assert isinstance(whole, Window)
    assert isinstance(padded, Window)
    assert padded.center - padded.width / 2 > 500 > whole.center - whole.width / 2
    assert lung_window(Image(ref, np.zeros((1024, 1024, 3), np.uint8)), lungs) is None
    assert lung_window(Image(ref, np.zeros((1024, 1024), np.uint8)), lungs) is None, "all values alike"
    beside = replace(lungs, placement=replace(SAME, offset_x=5000.0))
    assert lung_window(Image(ref, values), beside) is None
