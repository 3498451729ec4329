"""Measurements on phantoms of known lengths, angles, areas and values; where their millimetres come from."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.dataset import Dataset

from imaging.image import Badge, Image, ImageRef, Photometric, Spacing, SpacingSource
from imaging.measure.geometry import AreaShape, angle, area, area_values, cobb_angle, length, values_inside
from imaging.measure.lengths import PixelSize, calibrated, pixel_size
from imaging.reading.dicom_groups import spacing_of

SQUARE = PixelSize(1.0, 1.0, "px", "", "")
TALL = PixelSize(0.4, 0.1, "mm", "", "")
"""Pixels four times as high as wide."""

COORDINATES = st.floats(-2000, 2000)
POINTS = st.tuples(COORDINATES, COORDINATES)


def film(
    values: np.ndarray | None = None, spacing: Spacing | None = None, modality: str = "DX", **more: object
) -> Image:
    values = np.zeros((40, 60), np.uint16) if values is None else values
    ref = ImageRef(Path("a.dcm"), rows=values.shape[0], columns=values.shape[1], modality=modality)
    return replace(Image(ref, values, spacing=spacing), **more)


def header(**values: object) -> Dataset:
    dataset = Dataset()
    for keyword, value in values.items():
        setattr(dataset, keyword, value)
    return dataset


def test_a_length_goes_by_the_height_and_the_width_of_a_pixel() -> None:
    assert length((0, 0), (30, 0), TALL) == pytest.approx(3.0)
    assert length((0, 0), (0, 30), TALL) == pytest.approx(12.0)
    assert length((10, 10), (40, 20), TALL) == pytest.approx(5.0)


def test_an_angle_is_that_of_the_patient_where_pixels_are_not_square() -> None:
    assert angle((10, 0), (0, 0), (0, 10), SQUARE) == pytest.approx(90.0)
    assert angle((10, 0), (0, 0), (10, 10), SQUARE) == pytest.approx(45.0)
    assert angle((40, 0), (0, 0), (40, 10), TALL) == pytest.approx(45.0)
    assert angle((10, 0), (0, 0), (-10, 0), TALL) == pytest.approx(180.0)


def test_a_cobb_angle_does_not_ask_which_way_the_lines_were_drawn() -> None:
    level = ((0.0, 0.0), (100.0, 0.0))
    tilted = ((0.0, 100.0), (100.0, 100.0 + 100.0 * math.tan(math.radians(25))))
    for first in (level, level[::-1]):
        for second in (tilted, tilted[::-1]):
            assert cobb_angle(first, second, SQUARE) == pytest.approx(25.0)
            assert cobb_angle(second, first, SQUARE) == pytest.approx(25.0)


@given(POINTS, POINTS, POINTS, POINTS, st.floats(0.01, 3), st.floats(0.01, 3), st.floats(1, 359))
def test_no_measurement_depends_on_how_the_film_lies(
    one: tuple[float, float],
    two: tuple[float, float],
    three: tuple[float, float],
    four: tuple[float, float],
    height: float,
    width: float,
    degrees: float,
) -> None:
    size = PixelSize(height, width, "mm", "", "")
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))

    def turned(point: tuple[float, float]) -> tuple[float, float]:
        """About the origin, in millimetres."""
        x, y = point[0] * width, point[1] * height
        return (cos * x - sin * y) / width, (sin * x + cos * y) / height

    lengths = [length(one, two, size), length(two, three, size), length(three, four, size)]
    assert length(turned(one), turned(two), size) == pytest.approx(lengths[0], rel=1e-6, abs=1e-6)
    if min(lengths) > 1e-3:
        before, after = angle(one, two, three, size), angle(turned(one), turned(two), turned(three), size)
        assert after == pytest.approx(before, abs=1e-3)
        before = cobb_angle((one, two), (three, four), size)
        after = cobb_angle((turned(one), turned(two)), (turned(three), turned(four)), size)
        assert after == pytest.approx(before, abs=1e-3)
        assert 0.0 <= before <= 90.0


def test_areas_of_known_shapes() -> None:
    assert area((10, 10), (40, 20), AreaShape.RECTANGLE, TALL) == pytest.approx(3.0 * 4.0)
    assert area((40, 20), (10, 10), AreaShape.ELLIPSE, TALL) == pytest.approx(math.pi * 1.5 * 2.0)


def test_a_rectangle_takes_the_pixels_whose_middle_lies_in_it() -> None:
    values = np.arange(40 * 60, dtype=np.uint16).reshape(40, 60)
    found = area_values(film(values), (2.4, 3.6), (5.6, 6.4), AreaShape.RECTANGLE)
    inside = values[4:6, 2:6].astype(float)
    assert found is not None
    assert (found.count, found.minimum, found.maximum) == (8, inside.min(), inside.max())
    assert found.mean == pytest.approx(inside.mean())
    assert found.deviation == pytest.approx(inside.std())
    listed = values_inside(film(values), (5.6, 3.6), (2.4, 6.4), AreaShape.RECTANGLE)
    assert sorted(listed) == sorted(inside.ravel())


def test_an_ellipse_covers_a_disc_and_not_the_corners_around_it() -> None:
    rows, columns = np.mgrid[:200, :200] + 0.5
    disc = np.where(np.hypot(columns - 100, rows - 90) <= 50, 1000, 0).astype(np.int16)
    found = area_values(film(disc), (50, 40), (150, 140), AreaShape.ELLIPSE)
    assert found is not None
    assert (found.mean, found.deviation, found.minimum) == (1000.0, 0.0, 1000.0)
    assert found.count == (disc > 0).sum()
    assert found.count == pytest.approx(math.pi * 50**2, rel=0.002)
    box = area_values(film(disc), (50, 40), (150, 140), AreaShape.RECTANGLE)
    assert box is not None
    assert box.minimum == 0.0
    assert box.mean == pytest.approx(1000 * found.count / 100**2)


def test_padding_what_is_no_number_and_rows_that_are_missing_are_left_out() -> None:
    values = np.full((40, 60), 100, np.int16)
    values[:10], values[30:] = -2000, 7
    padded = film(values, padding=(-2000.0, -2000.0), present=0.75)
    found = area_values(padded, (0, 0), (60, 40), AreaShape.RECTANGLE)
    assert found is not None
    assert (found.count, found.minimum, found.maximum) == (20 * 60, 100.0, 100.0)
    lost = np.where(values == 100, values, np.nan).astype(np.float32)
    found = area_values(film(lost), (0, 0), (60, 40), AreaShape.RECTANGLE)
    assert found is not None
    assert found.count == 20 * 60


def test_a_film_at_a_lower_resolution_than_sent_has_all_its_values() -> None:
    reduced = film(np.full((40, 60), 100, np.int16), present=0.0, badges=(Badge.REDUCED,))
    found = area_values(reduced, (0, 0), (60, 40), AreaShape.RECTANGLE)
    assert found is not None
    assert found.count == 40 * 60


def test_there_are_no_values_in_color_or_where_there_is_no_pixel() -> None:
    color = film(np.zeros((40, 60, 3), np.uint8), photometric=Photometric.RGB)
    assert area_values(color, (0, 0), (60, 40), AreaShape.RECTANGLE) is None
    assert area_values(film(), (2.6, 2.6), (3.4, 3.4), AreaShape.ELLIPSE) is None
    assert area_values(film(), (-9, -9), (-1, -1), AreaShape.ELLIPSE) is None


@pytest.mark.parametrize(
    ("modality", "attributes", "size", "short"),
    [
        ("CT", {"PixelSpacing": [0.7, 0.6]}, (0.7, 0.6), "Pixel Spacing"),
        ("DX", {"PixelSpacing": [0.2, 0.1]}, (0.2, 0.1), "Pixel Spacing, not calibrated"),
        ("OT", {"PixelSpacing": [0.2, 0.1]}, (0.2, 0.1), "Pixel Spacing, not calibrated"),
        (
            "DX",
            {
                "PixelSpacing": [0.2, 0.1],
                "PixelSpacingCalibrationType": "FIDUCIAL",
                "PixelSpacingCalibrationDescription": "a ball of 25 mm",
            },
            (0.2, 0.1),
            "calibrated: FIDUCIAL: a ball of 25 mm",
        ),
        (
            "CR",
            {"PixelSpacing": [0.18, 0.09], "ImagerPixelSpacing": [0.2, 0.1]},
            (0.18, 0.09),
            "calibrated: how is not said",
        ),
        ("DX", {"ImagerPixelSpacing": [0.2, 0.1]}, (0.2, 0.1), "at the detector"),
        ("DX", {"PixelSpacing": [0.2, 0.1], "ImagerPixelSpacing": [0.2, 0.1]}, (0.2, 0.1), "at the detector"),
        (
            "DX",
            {"ImagerPixelSpacing": [0.25, 0.125], "EstimatedRadiographicMagnificationFactor": 1.25},
            (0.2, 0.1),
            "magnification estimated",
        ),
        ("CR", {"NominalScannedPixelSpacing": [0.2, 0.1]}, (0.2, 0.1), "nominal, of the scanner"),
        ("DX", {}, (1.0, 1.0), "not calibrated"),
    ],
)
def test_every_length_says_where_its_millimetres_come_from(
    modality: str, attributes: dict[str, object], size: tuple[float, float], short: str
) -> None:
    spacing, _ = spacing_of(header(**attributes), 0)
    found = pixel_size(film(spacing=spacing, modality=modality))
    assert found[:2] == pytest.approx(size)
    assert found.short == short
    assert found.words(length((0, 0), (30, 0), found)).endswith(f" ({short})")


def test_pixels_that_are_not_square_are_counted_in_widths_where_there_is_no_spacing() -> None:
    found = pixel_size(film(pixel_aspect=2.0))
    assert (found.height, found.width, found.unit) == (2.0, 1.0, "px")
    assert length((0, 0), (30, 20), found) == pytest.approx(50.0)
    assert found.words(50.0) == "50.0 px (pixel widths, not calibrated)"
    assert pixel_size(film()).words(50.0) == "50.0 px (not calibrated)"


def test_angles_and_areas_are_those_of_the_film_as_it_was_in_front_of_the_tube() -> None:
    size = pixel_size(film(spacing=Spacing(0.4, 0.1, SpacingSource.PIXEL_SPACING_CALIBRATED)))
    # 8 mm along a row and 8 mm down: 80 columns and 20 rows, which would be 14 degrees in pixels.
    assert angle((180, 50), (100, 50), (180, 70), size) == pytest.approx(45.0)
    assert cobb_angle(((0, 0), (80, 20)), ((0, 0), (80, -20)), size) == pytest.approx(90.0)
    assert area((0, 0), (80, 20), AreaShape.ELLIPSE, size) == pytest.approx(math.pi * 4**2)
    assert area((0, 0), (80, 20), AreaShape.RECTANGLE, size) == pytest.approx(64.0)


@pytest.mark.parametrize(
    "image",
    [film(), film(pixel_aspect=4.0), film(spacing=Spacing(0.4, 0.1, SpacingSource.IMAGER))],
)
def test_a_known_length_calibrates_the_film_and_keeps_the_shape_of_its_pixels(image: Image) -> None:
    before = pixel_size(image)
    spacing = calibrated(image, (10, 10), (40, 20), 100.0, "2026-11-29")
    after = pixel_size(replace(image, spacing=spacing))
    assert length((10, 10), (40, 20), after) == pytest.approx(100.0)
    assert after.height / after.width == pytest.approx(before.height / before.width)
    assert (after.unit, after.short) == ("mm", "calibrated: on a line of 100 mm, 2026-11-29")
    assert after.source == "Calibrated: on a line of 100 mm, 2026-11-29"
    with pytest.raises(ValueError, match="without a length"):
        calibrated(image, (10, 10), (10, 10), 100.0, "")


def test_lengths_and_areas_in_words() -> None:
    size = PixelSize(0.1, 0.1, "mm", "Imager Pixel Spacing, at the detector", "at the detector")
    assert size.words(45.23) == "45.2 mm (at the detector)"
    assert size.area_words(99.96) == "100.0 mm\u00b2 (at the detector)"
    assert size.area_words(1236.0) == "12.36 cm\u00b2 (at the detector)"
    assert SQUARE._replace(short="not calibrated").area_words(5000) == "5,000 px\u00b2 (not calibrated)"
