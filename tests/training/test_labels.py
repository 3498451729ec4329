from __future__ import annotations

import os
from pathlib import Path

import pytest

from imaging.faults import Code, Fault
from imaging.reasons import ENGLISH
from inference.models.card import known_label
from training.data.layouts import read_labels, read_set


def _write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_a_labels_file_gives_films_with_their_patient_split_source_and_other_columns(tmp_path: Path) -> None:
    labels = _write(
        tmp_path / "labels.csv", "path,label,patient_id,split,source,age\na/1.png,normal,P1,val,H,63\n2.png,sick,,,,\n"
    )
    first, second = read_labels(labels)
    assert (first.path, first.label, first.patient) == (tmp_path / "a/1.png", "normal", "P1")
    assert (first.split, first.source, dict(first.columns)) == ("validation", "H", {"age": "63"})
    assert second.patient == str(second.path), "a film without a patient is its own"
    assert second.split == ""


def test_the_split_may_stand_in_another_column(tmp_path: Path) -> None:
    labels = _write(tmp_path / "labels.csv", "path,label,orig\n1.png,a,test\n2.png,b,train\n")
    assert [film.split for film in read_labels(labels, "orig")] == ["test", "train"]


def test_class_folders_below_split_folders_give_label_and_split(tmp_path: Path) -> None:
    for part, label in (("train", "NORMAL"), ("val", "PNEUMONIA"), ("test", "NORMAL")):
        (tmp_path / part / label).mkdir(parents=True)
        (tmp_path / part / label / "film.jpeg").touch()
        (tmp_path / part / label / "notes.txt").touch()
    found = {(film.split, film.label) for film in read_labels(tmp_path)}
    assert found == {("train", "NORMAL"), ("validation", "PNEUMONIA"), ("test", "NORMAL")}


def test_plain_class_folders_give_films_without_a_split(tmp_path: Path) -> None:
    (tmp_path / "normal").mkdir()
    (tmp_path / "normal" / "1.dcm").touch()
    (film,) = read_labels(tmp_path)
    assert (film.label, film.split) == ("normal", "")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("file,label\n1.png,a\n", "columns"),
        ("path,label\n", "no labelled films"),
        ("path,label\n1.png,\n", "Line 2"),
        ("path,label,split\n1.png,a,dev\n", "split dev"),
    ],
)
def test_a_labels_file_that_cannot_be_used_says_why(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(Fault) as caught:
        read_labels(_write(tmp_path / "labels.csv", text))
    assert caught.value.problem.code is Code.BAD_LABELS
    assert says in ENGLISH.message(caught.value.problem)


def test_a_missing_labels_file_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="no such file"):
        read_labels(tmp_path / "none.csv")


def test_films_that_a_review_left_unsure_or_unlabelled_are_left_out_and_counted(tmp_path: Path) -> None:
    text = "path,label,patient_id,source,verdict,reader,score_visible\n1.png,normal,7,H,agree,A,yes\n"
    labels = _write(tmp_path / "labels.csv", text + "2.png,unsure,8,H,unsure,A,no\n3.png,,9,H,,,\n")
    found = read_set(labels)
    assert [film.path.name for film in found.films] == ["1.png"]
    assert dict(found.left_out) == {"labelled unsure": 1, "no label yet": 1}
    assert found.films[0].columns["verdict"] == "agree"


def test_a_folder_with_a_labels_file_is_read_by_that_file(tmp_path: Path) -> None:
    _write(tmp_path / "labels.csv", "path,label\nimages/1.png,normal\n")
    (tmp_path / "images").mkdir()
    found = read_set(tmp_path)
    assert found.layout == "labels file"
    assert found.films[0].path == tmp_path / "images/1.png"


def test_a_labels_file_may_be_parted_by_semicolons(tmp_path: Path) -> None:
    labels = _write(tmp_path / "labels.csv", "path;label;source\n1.png;normal;A, B\n")
    (film,) = read_labels(labels)
    assert (film.label, film.source) == ("normal", "A, B")


@pytest.mark.parametrize(
    ("column", "written", "name", "value"),
    [
        ("View Position", "pa", "view", "PA"),
        ("Patient_Age", "063Y", "age", "63"),
        ("age", "018M", "age", "1"),
        ("Gender", "Female", "sex", "F"),
        ("Finding Labels", "Mass|Nodule", "findings", "Mass|Nodule"),
    ],
)
def test_view_age_sex_and_findings_get_their_standard_names(
    tmp_path: Path, column: str, written: str, name: str, value: str
) -> None:
    labels = _write(tmp_path / "labels.csv", f"path,label,{column}\n1.png,normal,{written}\n")
    assert read_labels(labels)[0].columns[name] == value


def test_an_age_of_four_hundred_years_is_not_taken(tmp_path: Path) -> None:
    labels = _write(tmp_path / "labels.csv", "path,label,Patient Age\n1.png,normal,412Y\n")
    assert "age" not in read_labels(labels)[0].columns


ROWS = [("1.png", "normal", "P1"), ("2.png", "abnormal", "P1"), ("3.png", "normal", "P2")]


def _table(names: tuple[str, ...] = ("path", "label", "patient_id"), parted: str = ",", end: str = "\n") -> str:
    return end.join(parted.join(row) for row in (names, *ROWS)) + end


@pytest.mark.parametrize(
    "column",
    ["PatientID", "patient", "Patient ID", "patientId", "subject_id", "Subject", "participant_id", "record_id", "MRN"],
)
def test_the_patient_is_known_under_the_names_that_others_use(tmp_path: Path, column: str) -> None:
    found = read_set(_write(tmp_path / "labels.csv", _table(("path", "label", column))))
    assert [(film.patient, film.patient_known) for film in found.films] == [("P1", True), ("P1", True), ("P2", True)]
    assert tuple(map(ENGLISH.message, found.notes)) == (f"The column {column} says which films belong to one patient.",)


def test_the_column_of_that_very_name_counts_before_others(tmp_path: Path) -> None:
    text = "path,label,PatientID,patient_id\n1.png,normal,x,P1\n2.png,sick,x,\n"
    first, second = read_labels(_write(tmp_path / "labels.csv", text))
    assert (first.patient, second.patient_known) == ("P1", False)


def test_patients_that_differ_in_case_only_are_one(tmp_path: Path) -> None:
    found = read_set(_write(tmp_path / "labels.csv", "path,label,patient_id\n1.png,a,p1\n2.png,b,P1\n"))
    assert {film.patient for film in found.films} == {"p1"}
    assert len(found.notes) == 1


@pytest.mark.parametrize(
    "content",
    [
        ("sep=;\r\n" + _table(parted=";", end="\r\n")).encode(),
        ('"sep=|"\n' + _table(parted="|")).encode(),
        _table(parted="\t", end="\r\n").encode("utf-16"),
        b"\xfe\xff" + _table().encode("utf-16-be"),
        _table(parted="\t").encode("utf-16-le"),
        _table().encode("utf-8-sig"),
        _table(parted="|").encode(),
        _table(end="\r").encode(),
        (_table(parted=";") + ";;\n;;\n").encode(),
        _table((" Path", "LABEL", "Patient_ID ")).encode(),
        _table(('"path"', '"label"', '"patient_id"'), parted=";").replace("\n", ';"a, b, c, d"\n', 1).encode(),
    ],
)
def test_a_labels_file_may_come_from_any_spreadsheet(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "labels.csv").write_bytes(content)
    films = read_labels(tmp_path / "labels.csv")
    assert [(film.path.name, film.label, film.patient) for film in films] == ROWS


def test_a_line_that_lacks_something_is_named_as_the_file_counts_it(tmp_path: Path) -> None:
    labels = _write(tmp_path / "labels.csv", "sep=,\npath,label\n,\n1.png,\n")
    with pytest.raises(Fault, match="Line 4"):
        read_labels(labels)


@pytest.mark.parametrize("written", ["films\\1.png", ".\\films\\1.png", "films/1.png"])
def test_paths_of_windows_are_found(tmp_path: Path, written: str) -> None:
    (tmp_path / "films").mkdir()
    (tmp_path / "films" / "1.png").touch()
    (film,) = read_labels(_write(tmp_path / "labels.csv", f"path,label\n{written},normal\n"))
    assert film.path.is_file()


@pytest.mark.skipif(os.name == "nt", reason="a backslash parts paths on Windows")
def test_a_backslash_that_is_in_the_name_stays(tmp_path: Path) -> None:
    (tmp_path / "a\\1.png").touch()
    (film,) = read_labels(_write(tmp_path / "labels.csv", "path,label\na\\1.png,normal\n"))
    assert film.path == tmp_path / "a\\1.png"


def test_spellings_of_one_label_are_one_label_and_that_is_said(tmp_path: Path) -> None:
    labels = ["Not normal", "not_normal", "not_normal", "NOT-NORMAL", "not normal\u00a0", "COVID", "COVID-"]
    text = "path,label\n" + "".join(f"{number}.png,{label}\n" for number, label in enumerate(labels))
    found = read_set(_write(tmp_path / "labels.csv", text))
    assert [film.label for film in found.films] == ["not_normal"] * 5 + ["COVID", "COVID-"]
    assert len(found.notes) == 1


def test_a_recipe_knows_its_labels_in_any_spelling() -> None:
    words = {"PNEUMONIA": "abnormal"}
    known = ("normal", "abnormal")
    said = [known_label(label, words, known) for label in ("Normal", "pneumonia", "PNEUMONIA", "abnormal", "tbc")]
    assert said == ["normal", "abnormal", "abnormal", "abnormal", None]


@pytest.mark.parametrize(("column", "taken"), [("Split", True), ("subset", True), ("Partition", True), ("part", False)])
def test_a_split_under_another_name_counts(tmp_path: Path, column: str, taken: bool) -> None:
    labels = _write(tmp_path / "labels.csv", f"path,label,{column}\n1.png,a,train\n2.png,b,Test\n")
    assert [film.split for film in read_labels(labels)] == (["train", "test"] if taken else ["", ""])


def test_a_column_that_only_may_mean_the_split_and_holds_others_does_not(tmp_path: Path) -> None:
    labels = _write(tmp_path / "labels.csv", "path,label,subset\n1.png,a,train\n2.png,b,hospital\n")
    assert [film.split for film in read_labels(labels)] == ["", ""]


def test_a_split_column_that_was_asked_for_must_be_there(tmp_path: Path) -> None:
    labels = _write(tmp_path / "labels.csv", "path,label\n1.png,a\n")
    with pytest.raises(Fault, match="no column part"):
        read_labels(labels, "part")
    assert len(read_labels(labels, "part", other=True)) == 1
