"""Tables of a review come back as they were, say what they are, and run nothing in a spreadsheet."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from inference.prediction import DISCLAIMER
from inference.table import ANATOMY, ENGINE
from inference.table import columns as score_columns
from review.export import ExportKind
from review.store import ReviewStore
from review.verdicts import Agreed
from tests.review.handed import a_card, a_row, csv_rows, make_review, say, sheet_rows, written

# Round trips


def test_a_csv_has_the_columns_of_scores_then_of_each_reader(review: ReviewStore, out: Path) -> None:
    written(review, out, ExportKind.CSV)
    rows = csv_rows(out / "review.csv")
    names = list(rows[0])
    own = (
        "path",
        "sop_instance_uid",
        "population",
        "age",
        "view",
        "decision_words",
        "model_population",
        *ANATOMY,
        ENGINE,
    )
    scores = [name for name in score_columns(a_card()) if name not in own]
    assert [name for name in names if name in scores] == scores
    assert names[:2] == ["film", "patient"]
    assert names[-13:] == [
        *("final_label", "final_why", "disclaimer", "population", "age", "view", "decision_words", "model_population"),
        *ANATOMY,
        ENGINE,
    ]
    assert names.index("said_Ada") < names.index("said_Björn") < names.index("adjudicator") < names.index("final_label")
    readers = [name for name in names if name.startswith("said_")]
    assert readers == ["said_Ada", "said_Björn"], "who only adjudicates is no reader"
    assert [row["final_label"] for row in rows] == ["abnormal", "", "abnormal", "", ""]
    assert [row["final_why"] for row in rows] == [
        *("readers agree", "readers differ", "adjudicated", "unsure", "no verdict"),
    ]
    first = rows[0]
    assert (first["said_Ada"], first["label_Ada"], first["note_Ada"]) == ("agree", "abnormal", "left base")
    assert (first["key_image_Ada"], first["key_image_Björn"], rows[4]["key_image_Ada"]) == ("yes", "no", "")
    assert (first["score_visible_Ada"], first["score_visible_Björn"]) == ("yes", "no")
    assert first["regions_Ada"] == "box 10.0 20.0 30.0 45.0"
    assert [row["decision"] for row in rows] == ["abnormal", "abnormal", "normal", "unsure", "normal"]


def test_every_row_of_every_table_says_model_operating_point_and_what_it_is_not_for(
    review: ReviewStore, out: Path
) -> None:
    written(review, out, ExportKind.CSV, ExportKind.JSON, ExportKind.XLSX)
    films = json.loads((out / "review.json").read_text("utf-8"))
    sheet = sheet_rows(out / "review.xlsx")
    for row in (*csv_rows(out / "review.csv"), *films["films"], *sheet):
        assert (row["model"], str(row["model_version"]), row["model_sha256"]) == ("review-model", "2.1", "ab" * 32)
        assert (row["operating_point"], float(row["threshold"])) == ("balanced", 0.5)
    assert all(row["disclaimer"] == DISCLAIMER for row in csv_rows(out / "review.csv"))
    assert films["about"]["disclaimer"] == DISCLAIMER
    about = {str(row[0]): row[1] for row in openpyxl.load_workbook(out / "review.xlsx")["About"].values}
    assert about["disclaimer"] == DISCLAIMER
    assert about["model_sha256"] == "ab" * 32


def test_json_holds_verdicts_as_objects(review: ReviewStore, out: Path) -> None:
    written(review, out, ExportKind.JSON)
    read = json.loads((out / "review.json").read_text("utf-8"))
    first, third = read["films"][0], read["films"][2]
    assert [own["reader"] for own in first["verdicts"]] == ["Ada", "Björn"]
    assert first["verdicts"][0]["regions"] == [{"shape": "box", "left": 10, "top": 20, "right": 30, "bottom": 45}]
    assert first["verdicts"][1]["score_visible"] is False
    assert third["verdicts"][2]["role"] == "adjudicator"
    assert read["about"]["films"] == len(read["films"]) == 5
    assert {"part", "name", "value", "low", "high", "n", "about"} == set(read["figures"][0])


def test_a_workbook_has_frozen_headings_filters_numbers_and_three_sheets(review: ReviewStore, out: Path) -> None:
    written(review, out, ExportKind.XLSX)
    book = openpyxl.load_workbook(out / "review.xlsx")
    films = book["Films"]
    assert book.sheetnames == ["Films", "Figures", "About"]
    assert films.freeze_panes == "B2"
    assert films.auto_filter.ref == films.dimensions
    rows = sheet_rows(out / "review.xlsx")
    assert [row["abnormal"] for row in rows] == [0.9, 0.6, 0.3, 0.48, 0.1]
    heads = [cell.value for cell in films[1]]
    assert films.cell(2, heads.index("abnormal") + 1).number_format == "0.000"
    assert [(row["label_Ada"], row["final_label"]) for row in rows[:3]] == [
        *(("abnormal", "abnormal"), ("abnormal", None), ("normal", "abnormal")),
    ]
    assert sheet_rows(out / "review.xlsx", "Figures")[0]["value"] == 5


def test_scores_are_decided_at_the_operating_point_that_is_asked_for(review: ReviewStore, out: Path) -> None:
    written(review, out, ExportKind.CSV, point=a_card().operating_points[1])
    rows = csv_rows(out / "review.csv")
    assert [row["decision"] for row in rows] == ["abnormal"] * 4 + ["normal"]
    assert {(row["operating_point"], row["threshold"]) for row in rows} == {("high sensitivity", "0.2")}


def test_only_the_chosen_readers_are_handed_over_and_adjudications_stay(review: ReviewStore, out: Path) -> None:
    written(review, out, ExportKind.CSV, ExportKind.JSON, readers=("Björn",))
    rows = csv_rows(out / "review.csv")
    assert not [name for name in rows[0] if name.endswith("_Ada")]
    assert [row["final_label"] for row in rows] == ["abnormal", "normal", "abnormal", "", ""]
    assert "Ada" not in (out / "review.json").read_text("utf-8")


def test_films_without_a_score_stand_there_with_the_reason(tmp_path: Path, out: Path) -> None:
    with make_review(tmp_path, (0.9, None, -1)) as store:
        written(store, out, ExportKind.CSV, ExportKind.XLSX)
    rows = csv_rows(out / "review.csv")
    assert [(row["status"], row["code"], row["abnormal"]) for row in rows] == [
        ("scored", "", "0.9"),
        ("not_scored", "not_frontal", ""),
        ("failed", "cut_short", ""),
    ]
    assert rows[1]["message"] == f"{rows[1]['film']} looks like a lateral view."
    assert {row["threshold"] for row in rows} == {"0.5"}


def test_an_empty_review_gives_files_without_films(tmp_path: Path, out: Path) -> None:
    with make_review(tmp_path) as store:
        events = written(store, out, *ExportKind)
    assert [event.films for event in events] == [0] * len(ExportKind)
    assert csv_rows(out / "review.csv") == []
    assert json.loads((out / "review.json").read_text("utf-8"))["films"] == []
    assert sheet_rows(out / "review.xlsx") == []


def test_copies_are_counted_and_named_only_with_identity(tmp_path: Path, out: Path) -> None:
    with make_review(tmp_path, (0.9,)) as store:
        again = a_row(store.folder, "copy.dcm", 1, store.card, 0.9)
        first = a_row(store.folder, "film_000.dcm", 0, store.card, 0.9)
        store.record([replace(again, digest=first.digest, outcome=None)])
        written(store, out, ExportKind.CSV)
        assert csv_rows(out / "review.csv")[0]["copies"] == "2"
        assert "copy.dcm" not in (out / "review.csv").read_text("utf-8")
        written(store, out, ExportKind.CSV, identity=True)
        assert csv_rows(out / "review.csv")[0]["copy_paths"] == "copy.dcm"


# Spreadsheets


FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1")


@pytest.mark.parametrize("formula", FORMULAS)
def test_no_spreadsheet_runs_what_a_reader_wrote(formula: str, review: ReviewStore, out: Path) -> None:
    say(review, 5, Agreed.OVERRIDE, "abnormal", reader=formula.strip(), note=formula)
    written(review, out, ExportKind.CSV, ExportKind.XLSX, ExportKind.LABELS)
    last = csv_rows(out / "review.csv")[4]
    assert last[f"note_{formula.strip()}"] == "'" + formula.replace("\r", "\n")
    cells = [*last.values(), *last]
    assert not [cell for cell in cells if cell and cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    films = openpyxl.load_workbook(out / "review.xlsx")["Films"]
    assert {cell.data_type for line in films.iter_rows() for cell in line} <= {"s", "n", "inlineStr"}
    with (out / "labels.csv").open(newline="", encoding="utf-8") as file:
        assert not [cell for row in csv.reader(file) for cell in row if cell.startswith(("=", "+", "-", "@"))]


def test_numbers_below_zero_stay_numbers(review: ReviewStore, out: Path) -> None:
    from inference.table import harmless

    assert (harmless(-1.5), harmless("-1.5"), harmless(True)) == (-1.5, "'-1.5", "yes")


def test_a_label_where_the_model_decided_nothing_is_handed_over_without_agree_or_override(
    tmp_path: Path, out: Path
) -> None:
    with make_review(tmp_path, [None, 0.9]) as store:
        say(store, 1, Agreed.LABEL, "normal")
        say(store, 2, Agreed.AGREE, "abnormal")
        written(store, out, ExportKind.CSV, ExportKind.JSON, ExportKind.LABELS)
    rows = csv_rows(out / "review.csv")
    assert [(row["said_Ada"], row["label_Ada"]) for row in rows] == [("", "normal"), ("agree", "abnormal")]
    films = json.loads((out / "review.json").read_bytes())["films"]
    assert [(film["verdicts"][0]["said"], film["final_label"]) for film in films] == [
        (None, "normal"),
        ("agree", "abnormal"),
    ]
    assert [row["verdict"] for row in csv_rows(out / "labels.csv")] == ["", "agree"]


@pytest.mark.parametrize("decimal", [".", ","])
def test_a_table_for_a_spreadsheet_opens_in_every_country(review: ReviewStore, out: Path, decimal: str) -> None:
    say(review, 5, Agreed.AGREE, "normal", note="left\tbase\nsee CT", reader="Björn")
    say(review, 4, Agreed.AGREE, "normal", note="=1,5+2", reader="Björn")
    written(review, out, ExportKind.CSV, ExportKind.TSV, decimal=decimal)
    data = (out / "review.tsv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    lines = data.decode("utf-8-sig").split("\r\n")
    assert lines.pop() == ""
    head, *cells = [line.split("\t") for line in lines]
    plain = csv_rows(out / "review.csv")
    assert head == list(plain[0])
    assert len({len(line) for line in (head, *cells)}) == 1
    for own, row in zip(cells, plain, strict=True):
        told = dict(zip(head, own, strict=True))
        for name in ("abnormal", "seconds_Ada", "threshold"):
            assert told[name] == row[name].replace(".", decimal)
        assert (told["film"], told["final_label"]) == (row["film"], row["final_label"])
    notes = [dict(zip(head, own, strict=True))["note_Björn"] for own in cells]
    assert notes[4] == "left base see CT"
    assert notes[3] == "'=1,5+2"
