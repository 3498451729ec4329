from __future__ import annotations

import argparse
import io
import json
from pathlib import Path

import resources
from imaging.commands import add_parsers

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
