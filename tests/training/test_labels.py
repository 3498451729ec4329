from __future__ import annotations

from pathlib import Path

import pytest

from imaging.faults import Code, Fault
from training.data.labels import read_labels, read_set


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
    assert says in caught.value.problem.message


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
