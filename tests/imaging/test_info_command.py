from __future__ import annotations

import argparse
import io
import json
from pathlib import Path

import platformdirs
import pytest

import resources
from imaging.commands import add_parsers
from imaging.measure.store import FilmMeasurements, Measured, Measurement, write_measurements
from imaging.reading.read import read_refs

EXAMPLE = Path(resources.__file__).parent / "example" / "phantom-normal.dcm"


def info(*words: str) -> tuple[int, str, str]:
    parser = argparse.ArgumentParser()
    add_parsers(parser.add_subparsers())
    args = parser.parse_args(["info", *words])
    out, err = io.StringIO(), io.StringIO()
    return args.run(args, out, err), out.getvalue(), err.getvalue()


def test_a_film_tells_of_itself_as_json_without_identity() -> None:
    status, out, err = info(str(EXAMPLE))
    told = json.loads(out)
    assert (status, err) == (0, "")
    assert told["attributes"]["ViewPosition"] == "PA"
    assert "PatientName" not in told["attributes"]
    assert "PatientName" in json.loads(info(str(EXAMPLE), "--identity")[1])["attributes"]


def test_what_is_no_film_is_a_sentence_and_status_2(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")
    for path in (tmp_path / "a.txt", tmp_path / "missing.dcm"):
        status, out, err = info(str(path))
        assert (status, out) == (2, "")
        assert err.startswith("hilum info: ")
        assert err.count("\n") == 1


def test_the_measurements_of_a_film_are_given_in_place_of_all_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *name, **how: tmp_path)
    status, out, err = info("--measurements", str(EXAMPLE))
    assert (status, json.loads(out)["frames"], err) == (0, [], "")
    ref = read_refs(EXAMPLE)[0]
    line = Measurement("distance", ((1.0, 2.0), (3.0, 4.0)), said="2.8 px (not calibrated)")
    write_measurements(tmp_path / "measurements", ref, FilmMeasurements(ref.rows, ref.columns, {0: Measured((line,))}))
    told = json.loads(info("--measurements", str(EXAMPLE))[1])
    assert told["frames"][0]["marks"][0]["said"] == "2.8 px (not calibrated)"
    assert "attributes" not in told
    status, out, err = info("--measurements", str(tmp_path / "none.dcm"))
    assert (status, out, err.count("\n")) == (2, "", 1)
