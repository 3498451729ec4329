from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from imaging.display.corner_text import (
    CORNER_LINES,
    Corner,
    CornerLevel,
    CornerTexts,
    Letters,
    Scale,
    corner_texts,
    iso_date,
    iso_time,
    letters,
    person_name,
    pointed_text,
    ruler,
    scale_across,
    side_warning,
    turn_text,
)
from imaging.display.viewport import Viewport
from imaging.image import Image, ImageRef, Photometric, Spacing, SpacingSource, Voi, VoiFunction, VoiLut, Window
from imaging.reading.dicom_attributes import IDENTITY, TECHNICAL

ATTRIBUTES = {
    "PatientName": "Doe^Jane^Q",
    "PatientBirthDate": "19700102",
    "PatientID": "4711",
    "PatientSex": "F",
    "PatientAge": "055Y",
    "InstitutionName": "County Hospital",
    "StudyDescription": "Chest two views",
    "StudyID": "12",
    "AccessionNumber": "A-9",
    "StudyDate": "20250314",
    "StudyTime": "154501.25",
    "SeriesNumber": "3",
    "Modality": "DX",
    "BodyPartExamined": "CHEST",
    "ViewPosition": "PA",
    "ImageLaterality": "U",
    "KVP": "125",
    "Exposure": "2",
    "ExposureIndex": "250",
    "DeviationIndex": "-0.4",
    "DistanceSourceToDetector": "1800",
    "PatientOrientation": "L\\F",
}


def image_of(attributes: dict[str, str] | None = None, spacing: Spacing | None = None, frames: int = 1) -> Image:
    ref = ImageRef(Path("film"), frame=frames - 1, frames=frames)
    return Image(ref, np.zeros((4, 6), np.uint16), spacing=spacing, attributes=attributes or {})


def corners(
    level: CornerLevel = CornerLevel.ALL,
    *,
    identity: bool = True,
    attributes: dict[str, str] | None = None,
    voi: Voi | None = None,
    viewport: Viewport | None = None,
    frames: int = 1,
    places: dict[str, Corner] | None = None,
) -> CornerTexts:
    return corner_texts(
        image_of(ATTRIBUTES if attributes is None else attributes, frames=frames),
        voi=voi or Window(1536, 2048),
        viewport=viewport or Viewport(0, 0, 0.58),
        level=level,
        identity=identity,
        pointed="(612, 840) = 1207",
        places=places or {},
    )


def test_all_says_patient_study_series_and_image() -> None:
    assert corners() == CornerTexts(
        ("Doe, Jane Q", "4711", "born 1970-01-02", "sex F", "55 y"),
        ("County Hospital", "Chest two views", "study 12", "accession A-9", "2025-03-14 15:45"),
        ("series 3", "DX", "CHEST PA", "125 kV", "2 mAs", "EI 250  DI -0.4", "SDD 1800 mm"),
        ("C 1536  W 2048", "58 %", "(612, 840) = 1207"),
    )


def test_an_attribute_is_written_where_the_reader_wants_it_and_never_without_its_switch() -> None:
    places = {"KVP": Corner.TOP_LEFT, "Modality": Corner.NOWHERE, "StudyDate": Corner.BOTTOM_LEFT}
    shown = corners(places=places)
    assert shown.top_left == ("Doe, Jane Q", "4711", "born 1970-01-02", "sex F", "55 y", "125 kV")
    assert shown.bottom_right == ("series 3", "CHEST PA", "2 mAs", "EI 250  DI -0.4", "SDD 1800 mm")
    assert shown.bottom_left == ("2025-03-14 15:45", "C 1536  W 2048", "58 %", "(612, 840) = 1207")
    hidden = corners(places=places, identity=False)
    assert hidden.bottom_left == ("C 1536  W 2048", "58 %", "(612, 840) = 1207")
    assert corners(CornerLevel.MINIMAL, places=places).top_left == ("Doe, Jane Q", "4711")
    assert corners(CornerLevel.NONE, places=places) == CornerTexts()
    named = corners(attributes={"OperatorsName": "Roe^Max"}, places={"OperatorsName": Corner.TOP_RIGHT})
    assert named.top_right == ("Roe, Max",)
    assert corners(attributes={"OperatorsName": "Roe^Max"}).top_right == ()


def test_every_attribute_of_a_corner_is_read_and_those_of_people_have_the_switch() -> None:
    assert set(CORNER_LINES) <= {*IDENTITY, *TECHNICAL}
    assert {name for name in CORNER_LINES if name in IDENTITY} <= {
        name for name, line in CORNER_LINES.items() if line.identity
    }


def test_an_age_that_is_a_bare_number_says_what_it_is() -> None:
    assert corners(attributes={"PatientAge": "81"}).top_left[-1] == "age 81"


def test_numbers_are_written_plainly_whatever_their_padding() -> None:
    stored = {"KVP": "+125.0", "Exposure": "2.50", "ExposureIndex": "n/a", "DistanceSourceToDetector": "+1450.0"}
    assert corners(attributes=stored).bottom_right == ("125 kV", "2.5 mAs", "EI n/a", "SDD 1450 mm")


def test_hashes_in_the_place_of_dates_and_numbers_are_shown_but_not_across_the_film() -> None:
    digest = "0123456789abcdef" * 4
    stored = {"PatientName": digest, "PatientBirthDate": digest, "AccessionNumber": digest, "StudyDate": digest}
    shown = corners(attributes=stored)
    assert shown.top_left == (f"{digest[:39]}…", f"born {digest[:34]}…")
    assert shown.top_right == (f"accession {digest[:29]}…", f"{digest[:39]}…")
    assert corners(attributes={"StudyDescription": "x" * 40}).top_right == ("x" * 40,)


def test_minimal_keeps_who_when_and_how_it_is_shown() -> None:
    assert corners(CornerLevel.MINIMAL) == CornerTexts(
        ("Doe, Jane Q", "4711"),
        ("2025-03-14 15:45",),
        ("CHEST PA",),
        ("C 1536  W 2048", "58 %", "(612, 840) = 1207"),
    )


def test_none_is_empty() -> None:
    assert corners(CornerLevel.NONE) == CornerTexts()


@pytest.mark.parametrize("level", list(CornerLevel))
def test_without_identity_nothing_that_identifies_is_written(level: CornerLevel) -> None:
    marked = {keyword: f"<{keyword}>" for keyword in (*ATTRIBUTES, *IDENTITY)}
    text = "\n".join("\n".join(corner) for corner in corners(level, identity=False, attributes=marked))
    assert not [keyword for keyword in IDENTITY if keyword in text]


def test_a_film_without_attributes_says_only_how_it_is_shown() -> None:
    bare = corners(attributes={})
    assert bare[:3] == ((), (), ())
    assert bare.bottom_left[0] == "C 1536  W 2048"


@pytest.mark.parametrize(
    ("voi", "text"),
    [
        (Window(0.5, 1.25), "C 0.50  W 1.25"),
        (Window(100, 200, VoiFunction.SIGMOID), "C 100  W 200  sigmoid"),
        (VoiLut(0, 8, np.zeros(2, np.uint16), "THORAX"), "VOI LUT THORAX"),
    ],
)
def test_the_window_is_written_as_it_is(voi: Voi, text: str) -> None:
    assert corners(voi=voi).bottom_left[0] == text


def test_turns_mirroring_inversion_and_frames_are_told() -> None:
    viewport = Viewport(0, 0, 0.042, 3, flipped=True)
    assert turn_text(viewport, inverted=True) == "turned 270°  mirrored  inverted"
    assert turn_text(Viewport(0, 0, 1), inverted=False) == ""
    assert corners(viewport=viewport, frames=7).bottom_left[1:3] == ("4.2 %", "frame 7/7")


def test_a_mirrored_view_and_one_from_behind_are_warned_of() -> None:
    facing, behind, unknown = Letters("R", "L", "H", "F"), Letters("L", "R", "H", "F"), Letters()
    as_stored, mirrored = Viewport(0, 0, 1), Viewport(0, 0, 1, flipped=True)
    assert side_warning(facing, as_stored) == side_warning(unknown, as_stored) == ""
    assert side_warning(unknown, mirrored) == side_warning(facing, mirrored) == "Mirrored"
    assert side_warning(behind, as_stored) == "The patient's left is on the left"
    assert side_warning(behind, mirrored) == "Mirrored: the patient's left is on the left"


def test_color_has_no_window() -> None:
    image = Image(ImageRef(Path("film")), np.zeros((2, 2, 3), np.uint8), Photometric.RGB)
    shown = corner_texts(image, voi=Window(1, 2), viewport=Viewport(0, 0, 1), level=CornerLevel.ALL, identity=False)
    assert shown.bottom_left == ("100 %",)


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("Doe^Jane", "Doe, Jane"),
        ("Doe", "Doe"),
        ("^Jane", "Jane"),
        ("Adams^John Robert Quincy^^Rev.^B.A. M.Div.", "Adams, John Robert Quincy"),
        ("Yamada^Tarou=山田^太郎=やまだ^たろう", "Yamada, Tarou"),
        ("=山田^太郎", "山田, 太郎"),
        ("", ""),
        ("^^", ""),
    ],
)
def test_names_are_family_comma_given(stored: str, shown: str) -> None:
    assert person_name(stored) == shown


def test_dates_and_times_are_iso_or_left_alone() -> None:
    assert [iso_date(d) for d in ("20250314", "2025.03.14", "2025", "")] == ["2025-03-14", "2025-03-14", "2025", ""]
    assert [iso_time(t) for t in ("1545", "154501.5", "15:45:01", "15", "")] == [
        "15:45",
        "15:45",
        "15:45",
        "15",
        "",
    ]


def test_letters_stand_where_the_patient_is() -> None:
    image = image_of({"PatientOrientation": "L\\F"})
    upright = Viewport(3, 2, 0.4)
    assert letters(image, upright) == Letters("R", "L", "H", "F")
    assert letters(image, upright.mirrored("horizontal")) == Letters("L", "R", "H", "F")
    assert letters(image, upright.mirrored("vertical")) == Letters("R", "L", "F", "H")
    assert letters(image, upright.rotated(1)) == Letters("F", "H", "R", "L")
    assert letters(image, upright.rotated(-1)) == Letters("H", "F", "L", "R")


def test_letters_of_a_plane_come_from_its_cosines() -> None:
    axial = image_of({"ImageOrientationPatient": "1\\0\\0\\0\\1\\0"})
    assert letters(axial, Viewport(0, 0, 1)) == Letters("R", "L", "A", "P")
    oblique = image_of({"ImageOrientationPatient": "0.8\\0.6\\0\\0\\0\\-1"})
    assert letters(oblique, Viewport(0, 0, 1)) == Letters("RA", "LP", "H", "F")


@pytest.mark.parametrize(
    "attributes",
    [
        {},
        {"PatientOrientation": "L"},
        {"PatientOrientation": "\\"},
        {"ImageOrientationPatient": "1\\0\\0"},
        {"ImageOrientationPatient": "a\\b\\c\\d\\e\\f"},
    ],
)
def test_unknown_orientation_has_no_letters(attributes: dict[str, str]) -> None:
    assert letters(image_of(attributes), Viewport(0, 0, 1)) == Letters()


def test_an_animals_words_are_shown_without_an_invented_opposite() -> None:
    assert letters(image_of({"PatientOrientation": "CD\\V"}), Viewport(0, 0, 1)) == Letters("", "CD", "", "V")


def test_the_ruler_says_whose_millimeters_they_are() -> None:
    spacing = Spacing(0.2, 0.1, SpacingSource.IMAGER)
    image = image_of(spacing=spacing)
    full = "Imager Pixel Spacing, at the detector"
    assert scale_across(image, Viewport(0, 0, 2.0)) == Scale(0.05, "mm", "at the detector", full)
    assert scale_across(image, Viewport(0, 0, 2.0, 1)).per_pixel == 0.1
    assert scale_across(image_of(), Viewport(0, 0, 0.5)) == Scale(2.0, "px", "not calibrated", "no spacing in the file")


@given(st.floats(1e-4, 1e3), st.floats(20, 2000), st.sampled_from(["mm", "px"]))
def test_the_ruler_is_round_fits_and_is_not_needlessly_short(per_pixel: float, longest: float, unit: str) -> None:
    drawn = ruler(Scale(per_pixel, unit, ""), longest)
    assert drawn.pixels <= longest * (1 + 1e-9)
    assert drawn.pixels > longest / 2.5 * (1 - 1e-9)
    number, written_unit = drawn.text.split()
    assert float(number) * (10 if written_unit == "cm" else 1) == pytest.approx(drawn.pixels * per_pixel, rel=1e-4)
    assert f"{float(number):e}"[0] in "125"


def test_the_pixel_under_the_pointer_is_written_with_its_value() -> None:
    assert pointed_text((612.7, 840.2), 1207) == "(612, 840) = 1207"
    assert pointed_text((0.5, 0.5), -0.25) == "(0, 0) = -0.25"
    assert pointed_text((0.5, 0.5), (1, 2, 3)) == "(0, 0) = 1, 2, 3"
    assert pointed_text((-1, 0), None) == ""
