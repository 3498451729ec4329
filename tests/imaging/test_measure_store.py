"""Measurements on the disk: found again wherever the film lies, whole or not at all, and never lost by damage."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from imaging.image import FileKind, ImageRef, Spacing, SpacingSource
from imaging.measure.store import (
    FilmMeasurements,
    Measured,
    Measurement,
    film_key,
    measurements_data,
    read_measurements,
    write_measurements,
)

REF = ImageRef(Path("/films/a.dcm"), rows=300, columns=400, sop_instance_uid="1.2.3.4")
LINE = Measurement("distance", ((1.5, 2.0), (30.0, 40.25)), said="45.2 mm (at the detector)")
TEXT = Measurement("text", ((5.0, 6.0),), "alte Fraktur \u00e4", "Ada")
KEPT = FilmMeasurements(
    300,
    400,
    {
        0: Measured((LINE, TEXT), Spacing(0.4, 0.1, SpacingSource.KNOWN_LENGTH, "on a line of 100 mm, 2026-11-29")),
        2: Measured((LINE,)),
    },
)


def only(folder: Path) -> Path:
    (path,) = folder.iterdir()
    return path


def test_what_is_written_is_read_again_by_instance_wherever_the_film_lies(out: Path) -> None:
    write_measurements(out, REF, KEPT)
    assert read_measurements(out, REF) == KEPT
    assert read_measurements(out, replace(REF, path=Path("/elsewhere/b.dcm"))) == KEPT
    assert read_measurements(out, replace(REF, sop_instance_uid="1.2.3.5")) == FilmMeasurements(300, 400)


def test_a_film_without_an_instance_is_known_by_its_content(out: Path, tmp_path: Path) -> None:
    film, copy = tmp_path / "a.png", tmp_path / "b.png"
    film.write_bytes(b"a picture")
    ref = ImageRef(film, kind=FileKind.PNG, rows=300, columns=400)
    write_measurements(out, ref, KEPT)
    shutil.copy(film, copy)
    film.write_bytes(b"another")
    assert read_measurements(out, replace(ref, path=copy)) == KEPT
    assert read_measurements(out, ref) == FilmMeasurements(300, 400)
    with pytest.raises(FileNotFoundError):
        film_key(replace(ref, path=tmp_path / "none.png"))


def test_the_name_and_the_content_say_nothing_of_the_film(out: Path) -> None:
    write_measurements(out, REF, KEPT)
    text = only(out).name + only(out).read_text("utf-8")
    assert "1.2.3.4" not in text
    assert "films" not in text


def test_other_pixels_of_the_same_instance_have_measurements_of_their_own(out: Path) -> None:
    write_measurements(out, REF, KEPT)
    smaller = replace(REF, rows=150, columns=200)
    assert read_measurements(out, smaller) == FilmMeasurements(150, 200)
    write_measurements(out, smaller, FilmMeasurements(150, 200, {0: Measured((LINE,))}))
    assert read_measurements(out, REF) == KEPT


def test_no_file_is_left_of_no_measurements(out: Path) -> None:
    write_measurements(out, REF, KEPT)
    write_measurements(out, REF, FilmMeasurements(300, 400, {0: Measured()}))
    assert list(out.iterdir()) == []
    write_measurements(out, REF, FilmMeasurements(300, 400))


def frames_of(zero: str) -> bytes:
    return f'{{"form": 1, "rows": 300, "columns": 400, "frames": {{"0": {zero}}}}}'.encode()


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[1, 2]",
        frames_of('{"marks": [{"kind": "distance", "points": [[1]]}]}'),
        frames_of('{"marks": [{"kind": "x", "points": [[1, NaN]]}]}'),
        frames_of('{"marks": [], "calibration": {"row": 0, "column": 1}}'),
        b"[" * 100_000,
        b'{"rows": 1e999, "columns": 400, "frames": {}}',
    ],
)
def test_a_damaged_file_is_moved_aside_and_no_byte_of_it_is_lost(out: Path, damaged: bytes) -> None:
    write_measurements(out, REF, KEPT)
    path = only(out)
    path.write_bytes(damaged)
    found = read_measurements(out, REF)
    assert found.frames == {}
    assert found.aside is not None
    assert found.aside.read_bytes() == damaged
    assert not path.exists()
    write_measurements(out, REF, KEPT)
    assert read_measurements(out, REF) == KEPT
    assert found.aside.read_bytes() == damaged


def test_half_a_character_in_a_text_is_kept_as_it_was(out: Path) -> None:
    text = Measurement("text", ((1.0, 2.0),), "half \ud83d of one, \u00e4")
    kept = FilmMeasurements(REF.rows, REF.columns, {0: Measured((text,))})
    write_measurements(out, REF, kept)
    assert read_measurements(out, REF) == kept
    assert "\u00e4" in only(out).read_text("utf-8")


def test_a_file_of_the_first_form_opens_and_is_given_as_json_without_numbers(out: Path) -> None:
    write_measurements(out, REF, KEPT)
    path = only(out)
    raw = json.loads(path.read_text("utf-8"))
    assert raw["form"] == 2
    path.write_text(json.dumps(raw | {"form": 1}), "utf-8")
    assert read_measurements(out, REF) == KEPT
    (first, _) = measurements_data(out, REF)
    assert "numbers" not in first["marks"][0]


def test_numbers_come_back_and_what_is_none_is_left_out(out: Path) -> None:
    numbers = {"value": 45.25, "unit": "mm", "spacing": "imager"}
    write_measurements(out, REF, FilmMeasurements(300, 400, {0: Measured((replace(LINE, numbers=numbers),))}))
    (mark,) = read_measurements(out, REF).frames[0].marks
    assert mark.numbers == numbers
    path = only(out)
    raw = json.loads(path.read_text("utf-8"))
    raw["frames"]["0"]["marks"][0]["numbers"] = {"value": 1e999, "unit": "mm", "more": ["a"]}
    path.write_text(json.dumps(raw), "utf-8")
    (mark,) = read_measurements(out, REF).frames[0].marks
    assert mark.numbers == {"unit": "mm"}


def test_a_file_of_a_later_form_is_left_as_it_is(out: Path) -> None:
    write_measurements(out, REF, KEPT)
    path = only(out)
    path.write_text(json.dumps({"form": 3, "else": True}), "utf-8")
    with pytest.raises(ValueError, match="later version"):
        read_measurements(out, REF)
    assert json.loads(path.read_text("utf-8")) == {"form": 3, "else": True}


def test_a_write_that_fails_leaves_what_was(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_measurements(out, REF, KEPT)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", full)
        with pytest.raises(OSError, match="No space"):
            write_measurements(out, REF, FilmMeasurements(300, 400, {0: Measured((TEXT,))}))
    assert read_measurements(out, REF) == KEPT
    only(out)


def test_they_are_given_as_json(out: Path) -> None:
    write_measurements(out, REF, KEPT)
    first, second = json.loads(json.dumps(measurements_data(out, REF)))
    assert (first["frame"], second["frame"]) == (0, 2)
    assert first["marks"][0] == {
        "kind": "distance",
        "points": [[1.5, 2.0], [30.0, 40.25]],
        "said": "45.2 mm (at the detector)",
    }
    assert first["marks"][1]["reader"] == "Ada"
    assert first["calibration"]["row"] == 0.4
