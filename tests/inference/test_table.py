from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imaging.faults import Code, as_told
from imaging.image import ImageRef
from imaging.reasons import as_note
from imaging.whole_files import path_text
from inference.prediction import Anatomy, Decision, Failed, NotScored, Outcome, Prediction, Provenance, Scored
from inference.table import (
    ANATOMY,
    Format,
    columns,
    harmless,
    key,
    open_table,
    plain,
    read_rows,
    row,
    row_key,
)
from tests.models import make_card, two_populations

CARD = make_card()
WHO = Provenance("tiny", "1.0", "0" * 64, "cpu", 0.0123456, "onnx")
REF = ImageRef(Path("a b/film, 1.dcm"), frame=2, frames=3, sop_instance_uid="1.2.3")
SCORED = Scored(
    REF,
    Prediction(
        REF,
        {"normal": 0.1, "abnormal": 0.9},
        0.87654321,
        True,
        CARD.operating_points[0],
        Decision.POSITIVE,
        WHO,
        (as_note("A note."),),
    ),
)
REFUSED = NotScored(REF, as_told(Code.BLANK, "It is blank.", "Look.", REF.path, 2), WHO)
FAILED = Failed(as_told(Code.EMPTY, "The file is empty.", "", Path("b.dcm")))
OUTCOMES: tuple[Outcome, ...] = (SCORED, REFUSED, FAILED)


def test_the_columns_are_those_that_scripts_depend_on() -> None:
    assert " ".join(columns(CARD)) == (
        "path frame sop_instance_uid status code message abnormal decision operating_point threshold score_normal "
        "score_abnormal model model_version model_sha256 device seconds population age view "
        "decision_words model_population strongest_side strongest_zone energy_in_lungs picture_remarks engine"
    )


def test_a_row_says_what_was_found() -> None:
    scored, refused, failed = (row(outcome, CARD) for outcome in OUTCOMES)
    assert all(tuple(cells) == columns(CARD) for cells in (scored, refused, failed))
    assert (scored["status"], scored["abnormal"], scored["decision"]) == ("scored", 0.876543, "abnormal")
    assert (scored["path"], scored["frame"], scored["message"]) == ("a b/film, 1.dcm", 2, "A note.")
    assert (refused["status"], refused["code"], refused["abnormal"]) == ("not_scored", "blank", None)
    assert (refused["device"], refused["frame"], refused["engine"]) == ("cpu", 2, "onnx")
    assert (failed["status"], failed["path"], failed["frame"]) == ("failed", "b.dcm", None)
    assert failed["model_sha256"] == "0" * 64


def test_a_row_says_what_the_lungs_tell_and_where_the_map_is_strongest_of_positive_films_alone() -> None:
    anatomy = Anatomy("right", "lower", 0.512345, ("apices", "rotated"))
    cells = row(replace(SCORED, anatomy=anatomy), CARD)
    assert [cells[name] for name in ANATOMY] == ["right", "lower", 0.512, "apices; rotated"]
    below = replace(SCORED, anatomy=anatomy, prediction=replace(SCORED.prediction, decision=Decision.NEGATIVE))
    assert [row(below, CARD)[name] for name in ANATOMY] == [None, None, None, "apices; rotated"]
    outside = row(replace(SCORED, anatomy=Anatomy(inside=0.25)), CARD)
    assert [outside[name] for name in ANATOMY] == [None, None, 0.25, None]
    assert [row(SCORED, CARD)[name] for name in ANATOMY] == [None] * 4


def test_a_row_says_for_whom_the_film_was_decided_and_how_old_the_patient_is() -> None:
    card = two_populations()
    said = replace(SCORED.prediction, population="children", age=3, view="AP")
    cells = row(replace(SCORED, prediction=said), card)
    assert tuple(cells)[-10:-5] == ("population", "age", "view", "decision_words", "model_population")
    assert cells["model_population"] == "adults 18 to 91, PA or AP; children 1 to 5, AP"
    assert (cells["population"], cells["age"], cells["view"]) == ("children", 3, "AP")
    assert (cells["code"], cells["message"]) == (None, "A note.")
    assert (cells["decision"], cells["decision_words"]) == ("abnormal", "Abnormal")
    unknown = row(replace(SCORED, prediction=replace(said, population="adults", age=None, view="")), card)
    assert (unknown["population"], unknown["age"], unknown["view"]) == ("adults", None, None)
    assert unknown["message"] == "Age unknown: decided as one of adults 18 to 91, PA or AP. A note."


def test_a_film_outside_is_scored_and_not_decided() -> None:
    outside = as_told(Code.OUTSIDE_POPULATION, "The patient's age is 9 years.")
    said = replace(SCORED.prediction, decision=None, age=9, outside=outside)
    cells = row(replace(SCORED, prediction=said), two_populations())
    assert (cells["status"], cells["abnormal"], cells["decision"]) == ("scored", 0.876543, None)
    assert (cells["code"], cells["message"]) == ("outside_population", "The patient's age is 9 years. A note.")
    assert (cells["operating_point"], cells["threshold"], cells["population"], cells["age"]) == (None, None, None, 9)


@pytest.mark.parametrize("form", ["csv", "json", "jsonl"])
def test_every_row_is_out_before_the_next_is_made(form: Format) -> None:
    stream = io.StringIO()
    table = open_table(stream, form, columns(CARD))
    for number, outcome in enumerate(OUTCOMES):
        table.write(row(outcome, CARD))
        assert stream.getvalue().count("model_sha256" if form != "csv" else "\n") == number + (
            2 if form == "csv" else 1
        )
    table.close()
    text = stream.getvalue()
    if form == "csv":
        rows = list(csv.DictReader(io.StringIO(text)))
        assert [cells["status"] for cells in rows] == ["scored", "not_scored", "failed"]
        assert rows[0]["path"] == "a b/film, 1.dcm"
    else:
        records = json.loads(text) if form == "json" else [json.loads(line) for line in text.splitlines()]
        assert records == [row(outcome, CARD) for outcome in OUTCOMES]


def test_a_json_table_of_nothing_is_an_empty_list() -> None:
    stream = io.StringIO()
    open_table(stream, "json", columns(CARD)).close()
    assert json.loads(stream.getvalue()) == []


@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_rows_read_back_have_the_keys_of_their_films_and_a_torn_one_is_left_out(form: Format, tmp_path: Path) -> None:
    stream = io.StringIO()
    table = open_table(stream, form, columns(CARD))
    for outcome in OUTCOMES:
        table.write(row(outcome, CARD))
    path = tmp_path / "t"
    path.write_text(stream.getvalue() + stream.getvalue().splitlines()[-1][:25])
    assert [row_key(cells) for cells in read_rows(path, form)] == [key(REF), key(REF), key(FAILED.problem)]


def test_names_that_are_no_text_stay_readable() -> None:
    assert path_text(Path("film\udcff.dcm")) == "film\\xff.dcm"
    assert path_text(Path("pulmón 胸.dcm")) == "pulmón 胸.dcm"


RUN = ("=1+1|cmd", "+1", "-1", "@SUM(A1)", "\t=1", "\uff1d1+1", "x;=1", "'=1", "''-1", ";'+1")


@pytest.mark.parametrize("name", RUN)
def test_a_name_that_a_spreadsheet_would_run_is_harmless_in_csv_and_itself_in_json(name: str, tmp_path: Path) -> None:
    film = ImageRef(Path(f"{name}.dcm"), sop_instance_uid=name)
    cells = row(NotScored(film, REFUSED.problem, WHO), CARD)
    forms: tuple[Format, ...] = ("csv", "jsonl")
    for form in forms:
        path = tmp_path / f"table.{form}"
        with path.open("w", encoding="utf-8", newline="") as stream:
            open_table(stream, form, columns(CARD)).write(cells)
        (back,) = read_rows(path, form)
        assert (back["path"], back["sop_instance_uid"]) == (f"{name}.dcm", name)
        assert row_key(back) == key(film), "a table that is continued knows the film again"
    with (tmp_path / "table.csv").open(encoding="utf-8", newline="") as stream:
        (line,) = csv.DictReader(stream)
    parts = [part for cell in (line["path"], line["sop_instance_uid"]) for part in cell.split(";")]
    assert not [part for part in parts if part.startswith(("=", "+", "-", "@", "\uff1d"))], "nor where it parts lines"


@given(st.text("'=+-@;\t\n\uff1d a", max_size=6))
def test_what_is_made_harmless_comes_back(text: str) -> None:
    cell = harmless(text)
    assert isinstance(cell, str)
    assert plain(cell) == text


def test_a_name_that_holds_an_odd_line_end_is_one_row(tmp_path: Path) -> None:
    film = ImageRef(Path("a\u2028b\x0bc\rd.dcm"))
    path = tmp_path / "table.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        open_table(stream, "csv", columns(CARD)).write(row(NotScored(film, REFUSED.problem, WHO), CARD))
    (back,) = read_rows(path, "csv")
    assert row_key(back) == key(film)
