from __future__ import annotations

import json
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from imaging.display.presets import (
    Exposure,
    Preset,
    PresetFile,
    PresetSource,
    collimated_field,
    default_preset,
    file_for,
    find,
    own_rule,
    presets,
    read_presets,
    with_own,
    write_presets,
)
from imaging.display.windowing import to_grey
from imaging.film_reasons import FilmReason
from imaging.image import FileKind, Image, ImageRef, Photometric, VoiFunction, VoiLut, Window
from imaging.reasons import ENGLISH


def image_of(values: NDArray[Any], modality: str = "DX", kind: FileKind = FileKind.DICOM, **fields: Any) -> Image:
    return Image(ImageRef(Path("film"), kind=kind, modality=modality), values, **fields)


def body(low: int = 800, high: int = 3200, size: int = 400) -> NDArray[np.uint16]:
    """A film whose values are spread evenly between two bounds, in a picture that varies along both axes."""
    values = np.random.default_rng(5).integers(low, high, (size, size), endpoint=True)
    return values.astype(np.uint16)


def bounds(preset: Preset | None) -> tuple[float, float]:
    assert preset is not None
    assert isinstance(preset.voi, Window)
    return preset.voi.center - preset.voi.width / 2, preset.voi.center + preset.voi.width / 2


def names(image: Image) -> list[str]:
    return [preset.name for preset in presets(image)]


def test_a_radiograph_is_offered_its_own_windows_first_and_never_hounsfield() -> None:
    own = (
        VoiLut(0, 8, np.arange(256, dtype=np.uint16), "THORAX"),
        Window(1500, 2000, explanation="Normal"),
        Window(1500, 900, VoiFunction.SIGMOID),
    )
    image = image_of(body(), voi=own)
    assert names(image) == [
        "THORAX",
        "Normal",
        "Window of the file",
        "Auto",
        "Lung",
        "Mediastinum",
        "Bone",
        "Full range",
    ]
    assert default_preset(image).voi is own[0]
    assert [preset.source for preset in presets(image)][:4] == [PresetSource.FILE] * 3 + [PresetSource.PROGRAM]


def test_a_ct_is_offered_hounsfield_windows() -> None:
    image = image_of(np.arange(-1000, 1500, dtype=np.int16).reshape(50, 50), "CT")
    assert names(image)[:7] == ["Lung", "Soft tissue", "Mediastinum", "Bone", "Abdomen", "Liver", "Brain"]
    lung = find(image, "lung")
    assert lung is not None
    assert lung.voi == Window(-600, 1500, explanation="Lung")


def test_windows_of_one_name_are_told_apart() -> None:
    image = image_of(body(), voi=(Window(1, 2), Window(3, 4), Window(5, 6, explanation="Auto")))
    assert names(image)[:4] == ["Window of the file 1", "Window of the file 2", "Auto", "Auto (2)"]
    twice = find(image, "auto (2)")
    assert twice is not None
    assert twice.source is PresetSource.PROGRAM


def test_auto_spans_the_picture() -> None:
    low, high = bounds(find(image_of(body()), "Auto"))
    assert low == pytest.approx(800, abs=20)
    assert high == pytest.approx(3200, abs=20)


@pytest.mark.parametrize("border", [0, 4095])
def test_auto_leaves_out_what_the_collimator_covers(border: int) -> None:
    values = body()
    values[:60] = values[-30:] = border
    values[:, :50] = values[:, -80:] = border
    values[10:40, 100:140] = 4095 - border
    low, high = bounds(find(image_of(values), "Auto"))
    assert low == pytest.approx(800, abs=20)
    assert high == pytest.approx(3200, abs=20)


def test_auto_leaves_out_a_burned_in_marker_and_a_round_shutter() -> None:
    values = body()
    values[20:60, 20:60] = 65535
    row, column = np.ogrid[:400, :400]
    values[(row - 200) ** 2 + (column - 200) ** 2 > 230**2] = 0
    low, high = bounds(find(image_of(values), "Auto"))
    assert low == pytest.approx(800, abs=20)
    assert high == pytest.approx(3200, abs=20)


def test_auto_leaves_out_padding() -> None:
    values = body().astype(np.int16)
    values[:, ::2] = -2000
    low, _ = bounds(find(image_of(values, padding=(-2000.0, -1999.0)), "Auto"))
    assert low == pytest.approx(800, abs=20)


def test_dense_presets_follow_the_polarity_of_the_film() -> None:
    plain = image_of(body())
    negative = image_of(4095 - body(), photometric=Photometric.MONOCHROME1)
    for name in ("Lung", "Mediastinum", "Bone"):
        one, other = find(plain, name), find(negative, name)
        assert one is not None
        assert other is not None
        assert np.abs(to_grey(plain, one.voi).astype(int) - to_grey(negative, other.voi)).max() <= 2


@pytest.mark.parametrize(
    "values",
    [
        np.full((30, 30), 9, np.uint16),
        np.full((30, 30), np.nan, np.float32),
        np.array([[0, 255]], np.uint8),
        np.array([[3]], np.int16),
        np.where(np.eye(40) > 0, np.float32(np.inf), np.float32(0.5)),
    ],
    ids=["constant", "not numbers", "two values", "one pixel", "infinite"],
)
def test_every_image_has_usable_windows(values: NDArray[Any]) -> None:
    for preset in presets(image_of(values)):
        assert isinstance(preset.voi, Window)
        assert preset.voi.width > 0
        assert np.isfinite(preset.voi.center)


def test_two_values_stay_black_and_white() -> None:
    image = image_of(np.tile(np.array([0, 4095], np.uint16), (40, 20)))
    auto = find(image, "Auto")
    assert auto is not None
    assert set(np.unique(to_grey(image, auto.voi))) == {0, 255}


def test_all_padding_still_has_a_window() -> None:
    image = image_of(np.zeros((20, 20), np.int16), padding=(0.0, 0.0))
    assert default_preset(image).name == "Auto"


def test_an_8_bit_raster_opens_as_other_programs_show_it() -> None:
    values = body(40, 90).astype(np.uint8)
    raster = image_of(values, "", FileKind.PNG)
    assert default_preset(raster).name == "Full range"
    assert np.array_equal(to_grey(raster, default_preset(raster).voi), values)
    assert default_preset(image_of(body(), "", FileKind.PNG)).name == "Auto"
    assert default_preset(image_of(values)).name == "Auto"


def test_color_is_offered_only_itself() -> None:
    image = image_of(np.zeros((4, 4, 3), np.uint8), photometric=Photometric.RGB)
    assert names(image) == ["Full range"]
    assert default_preset(image).name == "Full range"


def test_the_default_is_one_of_those_offered_and_measures_nothing_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    image = image_of(body())
    offered = presets(image)
    monkeypatch.setattr(Exposure, "of", lambda _: pytest.fail("measured twice"))
    assert any(default_preset(image, offered) is preset for preset in offered)


def test_a_name_that_is_not_offered_is_not_found() -> None:
    assert find(image_of(body()), "Brain") is None


def test_users_add_their_own_and_a_bad_file_is_put_aside(tmp_path: Path) -> None:
    good = {
        "modalities": ["DX"],
        "presets": [
            {"name": "Catheter", "percentiles": [40, 99]},
            {"name": "Fixed", "center": 1000, "width": 50, "function": "sigmoid"},
        ],
    }
    bad = {
        "b": "{not json",
        "c": '{"modalities": ["DX"], "presets": [{"name": "x", "center": 1, "width": 0}]}',
        "d": '{"modalities": ["DX"], "presets": [{"name": "x", "percentiles": [9, 2]}]}',
        "e": "[]",
        "f": "[" * 100_000,
    }
    (tmp_path / "a.json").write_text(json.dumps(good))
    for letter, text in bad.items():
        (tmp_path / f"{letter}.json").write_text(text)
    files, problems = read_presets(tmp_path)
    assert [problem.path for problem in problems] == [tmp_path / f"{letter}.json" for letter in bad]
    for problem, text in zip(problems, bad.values(), strict=True):
        assert not problem.path.exists()
        assert (tmp_path / problem.values["aside"]).read_text() == text
        assert problem.values["aside"] in ENGLISH.message(problem)
    image = image_of(body())
    offered = with_own(image, presets(image), files)
    assert [preset.name for preset in offered[-2:]] == ["Catheter", "Fixed"]
    assert offered[-1].voi == Window(1000, 50, VoiFunction.SIGMOID, "Fixed")
    assert offered[-1].source is PresetSource.USER
    other = image_of(body(), "CR")
    plain = presets(other)
    assert with_own(other, plain, files) == plain
    assert read_presets(tmp_path) == (files, ())


@pytest.mark.parametrize("function", list(VoiFunction))
def test_a_window_that_is_kept_is_read_as_it_was(tmp_path: Path, function: VoiFunction) -> None:
    rule = own_rule(
        "Tiefe L\u00fcge, half \ud83d of a character",
        Window(1234.5, 0.25 if function is VoiFunction.LINEAR else 77.0, function),
        "CT",
    )
    file = file_for("CT", tmp_path / "presets", ())
    write_presets(replace(file, rules=(rule,)))
    assert read_presets(tmp_path / "presets") == ((replace(file, rules=(rule,)),), ())
    write_presets(file)
    assert list((tmp_path / "presets").iterdir()) == []


def test_a_file_is_named_by_its_modality_whatever_that_holds(tmp_path: Path) -> None:
    known: list[PresetFile] = []
    for modality, name in (
        ("DX", "DX"),
        ("../etc", "etc"),
        ("", "no-modality"),
        ("D X", "DX-2"),
        ("\u00e4", "no-modality-2"),
    ):
        known.append(file_for(modality, tmp_path, known))
        assert (known[-1].path, known[-1].modalities) == (tmp_path / f"{name}.json", (modality,))
    assert file_for("DX", tmp_path, known) is known[0]


def test_a_file_that_the_disk_refuses_stays(tmp_path: Path) -> None:
    (tmp_path / "a.json").mkdir()
    files, problems = read_presets(tmp_path)
    assert (files, problems[0].reason) == ((), FilmReason.PRESETS_REFUSED)
    assert (tmp_path / "a.json").is_dir()


def test_the_field_of_a_uniform_image_is_all_of_it() -> None:
    assert collimated_field(np.full((50, 60), 7)) == (slice(None), slice(None))


def test_measuring_nine_million_pixels_is_quick() -> None:
    image = image_of(body(size=3000))
    Exposure.of(image)
    start = time.process_time()
    Exposure.of(image)
    assert time.process_time() - start < 0.15


@pytest.mark.parametrize("values", [np.uint8, np.uint16])
@pytest.mark.parametrize("own", [(), (Window(3.0, 4.0), Window(5.0, 6.0))])
@pytest.mark.parametrize("kind", [FileKind.DICOM, FileKind.PNG])
def test_the_first_window_is_the_same_whether_all_were_looked_for_or_not(
    values: type, own: tuple, kind: FileKind
) -> None:
    film = np.arange(6400).reshape(80, 80).astype(values)
    image = Image(ImageRef(Path("film"), kind=kind), film, voi=own)
    alone, among = default_preset(image), default_preset(image, presets(image))
    assert (alone.name, alone.voi, alone.source) == (among.name, among.voi, among.source)
