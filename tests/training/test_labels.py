from __future__ import annotations

from pathlib import Path

import pytest

from imaging.faults import Code, Fault
from training.labels import read_labels


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
