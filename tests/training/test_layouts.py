"""Tiny trees made like the public sets, as they unpack."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from imaging.faults import Code, Fault
from training.data.layouts import LabelledFilm, read_labels, read_set


def _touch(folder: Path, names: Iterable[str]) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def _by_name(films: Iterable[LabelledFilm]) -> dict[str, LabelledFilm]:
    return {film.path.name: film for film in films}


KAGGLE = (
    "train/NORMAL/IM-0115-0001.jpeg",
    "train/NORMAL/NORMAL2-IM-0115-0001.jpeg",
    "train/PNEUMONIA/person1_bacteria_2.jpeg",
    "train/PNEUMONIA/person1_virus_6.jpeg",
    "val/NORMAL/NORMAL2-IM-1427-0001.jpeg",
    "val/PNEUMONIA/person1_bacteria_9.jpeg",
    "test/NORMAL/IM-0001-0001.jpeg",
    "test/PNEUMONIA/person1_virus_7.jpeg",
)


@pytest.mark.parametrize("inside", [".", "chest_xray", "chest_xray/chest_xray"])
def test_kaggle_pneumonia_gives_patients_by_file_name_wherever_the_archive_unpacked(
    tmp_path: Path, inside: str
) -> None:
    _touch(tmp_path / inside, KAGGLE)
    _touch(tmp_path / inside, ["train/NORMAL/.DS_Store", "train/.hidden/IM-0001-0001.jpeg"])
    _touch(tmp_path, ["__MACOSX/chest_xray/train/NORMAL/._IM-0115-0001.jpeg"])
    found = read_set(tmp_path)
    films = _by_name(found.films)
    assert found.layout.startswith("Kaggle pneumonia")
    assert len(films) == len(found.films) == len(KAGGLE)
    assert {film.split for film in found.films} == {"train", "validation", "test"}
    assert films["person1_bacteria_2.jpeg"].patient == films["person1_virus_6.jpeg"].patient
    assert films["person1_bacteria_2.jpeg"].patient != films["person1_virus_7.jpeg"].patient, "ids restart for test"
    assert films["person1_bacteria_2.jpeg"].patient == films["person1_bacteria_9.jpeg"].patient, "val came from train"
    assert films["IM-0115-0001.jpeg"].patient != films["NORMAL2-IM-0115-0001.jpeg"].patient
    assert films["person1_virus_7.jpeg"].columns["findings"] == "viral pneumonia"


def test_class_folders_with_other_names_keep_each_film_as_its_own_patient(tmp_path: Path) -> None:
    _touch(tmp_path, ["sick/a/1.dcm", "well/2.png", "well/readme.txt"])
    found = read_set(tmp_path)
    assert found.layout == "class folders"
    assert [(film.label, film.path.name) for film in found.films] == [("sick", "1.dcm"), ("well", "2.png")]
    assert dict(found.left_out) == {"no film by its name": 1}


NIH = """\
Image Index,Finding Labels,Follow-up #,Patient ID,Patient Age,Patient Gender,View Position,OriginalImage[Width,Height],x
00000001_000.png,Cardiomegaly|Effusion,0,1,058Y,M,PA,2682,2749
00000002_000.png,No Finding,0,2,81,F,AP,2500,2048
00000002_001.png,No Finding,1,2,82,F,AP,2500,2048
00000003_000.png,Hernia,0,3,414Y,F,PA,2500,2048
"""


def test_nih_is_read_by_its_table_and_lists_from_several_folders_of_images(tmp_path: Path) -> None:
    (tmp_path / "Data_Entry_2017_v2020.csv").write_text(NIH)
    (tmp_path / "train_val_list.txt").write_text("00000001_000.png\n00000003_000.png\n")
    (tmp_path / "test_list.txt").write_text("00000002_000.png\n00000002_001.png\n")
    _touch(tmp_path, ["images_001/images/00000001_000.png", "images_002/images/00000002_000.png"])
    _touch(tmp_path, ["images_002/images/00000003_000.png"])
    found = read_set(tmp_path)
    films = _by_name(found.films)
    assert found.layout == "NIH ChestX-ray14"
    assert dict(found.left_out) == {"film not there": 1}
    sick, well = films["00000001_000.png"], films["00000002_000.png"]
    assert (sick.label, sick.patient, sick.split) == ("abnormal", "1", "train")
    assert dict(sick.columns) == {"view": "PA", "age": "58", "sex": "M", "findings": "Cardiomegaly|Effusion"}
    assert (well.label, well.split, well.columns["age"]) == ("normal", "test", "81")
    assert "age" not in films["00000003_000.png"].columns, "414 years is no age"


def test_the_nih_table_itself_may_be_named(tmp_path: Path) -> None:
    (tmp_path / "Data_Entry_2017.csv").write_text(NIH)
    _touch(tmp_path, ["images/00000001_000.png"])
    (film,) = read_labels(tmp_path / "Data_Entry_2017.csv")
    assert (film.label, film.split) == ("abnormal", "")


CHEXPERT = "Path,Sex,Age,Frontal/Lateral,AP/PA,No Finding,Cardiomegaly,Edema,Support Devices\n"
CHEXPERT_TRAIN = f"""{CHEXPERT}\
CheXpert-v1.0-small/train/patient00001/study1/view1_frontal.jpg,Female,68,Frontal,AP,1.0,,,1.0
CheXpert-v1.0-small/train/patient00002/study1/view1_frontal.jpg,Male,87,Frontal,PA,,1.0,-1.0,
CheXpert-v1.0-small/train/patient00002/study1/view2_lateral.jpg,Male,87,Lateral,,,1.0,,
CheXpert-v1.0-small/train/patient00003/study1/view1_frontal.jpg,Male,41,Frontal,AP,,-1.0,0.0,
CheXpert-v1.0-small/train/patient00004/study1/view1_frontal.jpg,Male,41,Frontal,AP,,,,1.0
CheXpert-v1.0-small/train/patient00005/study1/view1_frontal.jpg,Male,41,Frontal,AP,1.0,,,
"""
CHEXPERT_VALID = f"""{CHEXPERT}\
CheXpert-v1.0-small/valid/patient64541/study1/view1_frontal.jpg,Male,73,Frontal,AP,0.0,1.0,0.0,0.0
"""


@pytest.mark.parametrize("given", [".", "CheXpert-v1.0-small"])
def test_chexpert_leaves_out_lateral_and_uncertain_films_and_counts_them(tmp_path: Path, given: str) -> None:
    root = tmp_path / "CheXpert-v1.0-small"
    _touch(root, [f"train/patient0000{n}/study1/view1_frontal.jpg" for n in (1, 2, 3, 4)])
    _touch(root, ["valid/patient64541/study1/view1_frontal.jpg"])
    (root / "train.csv").write_text(CHEXPERT_TRAIN)
    (root / "valid.csv").write_text(CHEXPERT_VALID)
    found = read_set(tmp_path / given)
    assert found.layout == "CheXpert"
    assert [(film.patient, film.label, film.split) for film in found.films] == [
        ("patient00001", "normal", "train"),
        ("patient00002", "abnormal", "train"),
        ("patient64541", "abnormal", "validation"),
    ]
    assert dict(found.films[1].columns) == {"view": "PA", "age": "87", "sex": "M", "findings": "Cardiomegaly"}
    assert dict(found.left_out) == {
        "lateral film": 1,
        "only uncertain findings": 1,
        "no finding stated": 1,
        "film not there": 1,
    }


def test_vindr_takes_the_majority_of_its_readers(tmp_path: Path) -> None:
    (tmp_path / "annotations").mkdir()
    header = "image_id,rad_id,Nodule/Mass,Pleural effusion,No finding\n"
    rows = "a,R1,1,0,0\na,R2,1,1,0\na,R3,0,0,1\nb,R1,0,0,1\nb,R2,0,0,1\nb,R3,0,1,0\nc,R1,1,0,0\nc,R2,0,0,1\n"
    (tmp_path / "annotations" / "image_labels_train.csv").write_text(header + rows + "d,R1,0,0,1\n")
    test = "image_id,Nodule/Mass,Pleural effusion,No finding\ne,0,1,0\n"
    (tmp_path / "annotations" / "image_labels_test.csv").write_text(test)
    (tmp_path / "annotations" / "annotations_train.csv").write_text("image_id,rad_id,class_name,x_min\na,R1,Nodule,4\n")
    _touch(tmp_path, ["train/a.dicom", "train/b.dicom", "train/c.dicom", "test/e.dicom"])
    found = read_set(tmp_path)
    assert found.layout == "VinDr-CXR"
    films = {film.patient: film for film in found.films}
    assert {name: (film.label, film.split) for name, film in films.items()} == {
        "a": ("abnormal", "train"),
        "b": ("normal", "train"),
        "e": ("abnormal", "test"),
    }
    assert films["a"].columns["findings"] == "Nodule/Mass", "effusion was named by one of three"
    assert dict(found.left_out) == {"readers disagree": 1, "film not there": 1}


def test_vindr_as_kaggle_has_it_is_read_too(tmp_path: Path) -> None:
    rows = "a,No finding,14,R1\na,No finding,14,R2\na,Edema,5,R3\nb,Edema,5,R1\nb,Edema,5,R1\nb,Mass,7,R2\n"
    (tmp_path / "train.csv").write_text("image_id,class_name,class_id,rad_id\n" + rows)
    _touch(tmp_path, ["train/a.dicom", "train/b.dicom"])
    assert {film.patient: film.label for film in read_labels(tmp_path)} == {"a": "normal", "b": "abnormal"}


def test_a_public_set_without_its_films_says_so(tmp_path: Path) -> None:
    (tmp_path / "Data_Entry_2017.csv").write_text(NIH)
    with pytest.raises(Fault, match="left out: 4 × film not there") as caught:
        read_set(tmp_path)
    assert caught.value.problem.code is Code.BAD_LABELS


def test_films_named_by_their_uid_are_films_by_what_is_in_them(tmp_path: Path) -> None:
    (tmp_path / "normal").mkdir()
    for name in ("1.2.826.0.1.3680043", "film.jfif", "film.IMA"):
        (tmp_path / "normal" / name).write_bytes(b"\xff\xd8\xff\xe0" + bytes(40))
    (tmp_path / "normal" / "notes.bak").write_text("no film")
    found = read_set(tmp_path)
    assert {film.path.name for film in found.films} == {"1.2.826.0.1.3680043", "film.jfif", "film.IMA"}
    assert dict(found.left_out) == {"no film by its content": 1}


def test_splits_are_found_in_the_one_folder_of_an_archive_and_inside_class_folders(tmp_path: Path) -> None:
    outer, inner = tmp_path / "outer", tmp_path / "inner"
    _touch(outer, ["my films (1)/train/normal/1.png", "my films (1)/test/normal/2.png"])
    _touch(inner, ["normal/train/1.png", "normal/test/2.png"])
    for folder in (outer, inner):
        films = {film.path.name: (film.label, film.split) for film in read_set(folder).films}
        assert films == {"1.png": ("normal", "train"), "2.png": ("normal", "test")}


def test_films_beside_split_folders_are_counted_as_left_out(tmp_path: Path) -> None:
    _touch(tmp_path, ["train/normal/1.png", "extra/normal/2.png"])
    found = read_set(tmp_path)
    assert (len(found.films), dict(found.left_out)) == (1, {"beside the split folders": 1})


def test_class_folders_that_differ_in_spelling_are_one_label(tmp_path: Path) -> None:
    _touch(tmp_path, ["train/Normal/1.png", "test/NORMAL/2.png", "test/NORMAL/3.png"])
    assert {film.label for film in read_set(tmp_path).films} == {"NORMAL"}
