"""Folders, files and DICOMDIRs become films, one after another."""

from __future__ import annotations

import itertools
import time
from dataclasses import replace
from pathlib import Path

import pytest
from pydicom.dataset import Dataset, FileMetaDataset

from imaging.faults import Code, Problem
from imaging.image import NO_EXAM, Exam, ImageRef
from imaging.reading.scan import natural_key, scan
from imaging.reasons import ENGLISH
from tests.imaging.builders import dataset, film, write, write_film


def names(folder: Path) -> list[str]:
    return [found.path.name for found in scan([folder]) if found.path is not None]


def test_films_come_in_natural_order_and_files_before_folders(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    for name in ("film 10.dcm", "film 2.dcm", "Film 1", "a/film 3.dcm"):
        write_film(tmp_path / name, film())

    assert names(tmp_path) == ["Film 1", "film 2.dcm", "film 10.dcm", "film 3.dcm"]


def test_the_order_of_the_input_is_kept(tmp_path: Path) -> None:
    paths = [write_film(tmp_path / name, film()) for name in ("b", "a", "c")]

    assert [found.path for found in scan(paths)] == paths


def test_a_film_says_whose_it_is_of_which_study_and_view(tmp_path: Path) -> None:
    said = {"IssuerOfPatientID": "North", "PatientBirthDate": "19640502", "StudyDate": "20260301"}
    view = Dataset()
    view.CodeValue, view.CodingSchemeDesignator, view.CodeMeaning = "399067008", "SCT", "lateral projection"
    path = write_film(
        tmp_path / "a", film((2, 4, 4)), StudyDescription="Thorax", ViewCodeSequence=[view], ImageLaterality="L", **said
    )

    first, second = scan([path])

    assert isinstance(first, ImageRef)
    assert isinstance(second, ImageRef)
    assert first.exam.patient == ("SECRET-1", "North", "19640502")
    assert (first.exam.study_date, first.exam.study_description) == ("20260301", "Thorax")
    assert (first.exam.view, first.exam.laterality) == ("lateral projection", "L")
    assert (second.exam, second.frame) == (first.exam, 1)
    assert first == replace(first, exam=NO_EXAM)
    assert "SECRET" not in f"{first!r} {first.exam!r}"


def test_a_patient_without_an_id_is_told_by_name_and_birth_date() -> None:
    born = Exam(patient_name="Doe^Jane", birth_date="19640502")
    assert born.patient == Exam(patient_name="DOE^JANE", birth_date="19640502").patient
    assert born.patient != replace(born, birth_date="19640503").patient
    assert Exam(birth_date="19640502").patient == ()


def test_hidden_files_and_sidecars_are_left_out_but_claims_are_not(tmp_path: Path) -> None:
    for name in (".hidden.dcm", "labels.csv", "README.md", "notes.txt", "claim.dcm", "claim.png", "none"):
        (tmp_path / name).write_text("not a film")
    write_film(tmp_path / "film.txt.dcm", film())

    found = list(scan([tmp_path]))

    assert [one.path.name for one in found if one.path] == ["claim.dcm", "claim.png", "film.txt.dcm", "none"]
    assert [one.code for one in found if isinstance(one, Problem)] == [Code.NOT_AN_IMAGE] * 3


def test_a_named_file_always_gets_a_row(tmp_path: Path) -> None:
    (tmp_path / "labels.csv").write_text("path,label")
    (tmp_path / "empty").touch()

    found = list(scan([tmp_path / "labels.csv", tmp_path / "empty", tmp_path / "gone"]))

    assert [one.code for one in found if isinstance(one, Problem)] == [Code.NOT_AN_IMAGE, Code.EMPTY, Code.NOT_FOUND]


def test_each_frame_has_a_row(tmp_path: Path) -> None:
    write_film(tmp_path / "film.dcm", film((4, 5, 6)))

    assert [found.frame for found in scan([tmp_path]) if isinstance(found, ImageRef)] == [0, 1, 2, 3]


def test_links_that_lead_in_a_circle_are_cut(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    write_film(inner / "film.dcm", film())
    (inner / "loop").symlink_to(tmp_path)

    assert names(tmp_path) == ["film.dcm"]


def test_names_of_any_kind_are_read(tmp_path: Path) -> None:
    for name in ("רנטגן", "胸部.dcm", "🫁.dcm", "x" * 200):
        write_film(tmp_path / name, film())

    assert len([found for found in scan([tmp_path]) if isinstance(found, ImageRef)]) == 4


def test_an_archive_is_refused_with_a_next_step(tmp_path: Path) -> None:
    (tmp_path / "study.zip").write_bytes(b"PK\x03\x04" + bytes(40))

    (found,) = scan([tmp_path])

    assert isinstance(found, Problem)
    assert found.code is Code.ARCHIVE_REFUSED
    assert "Unpack" in ENGLISH.next_step(found)


def test_objects_without_pixels_say_so(tmp_path: Path) -> None:
    data = dataset(film(), Modality="SR")
    del data.PixelData

    (found,) = scan([write(tmp_path / "report.dcm", data)])

    assert isinstance(found, Problem)
    assert found.code is Code.NO_PIXELS


def dicomdir(path: Path, names: list[list[str]]) -> Path:
    data = Dataset()
    data.file_meta = FileMetaDataset()
    data.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.1"
    data.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.1.3.10"
    data.file_meta.MediaStorageSOPInstanceUID = "2.25.9"
    records = []
    for name in names:
        record = Dataset()
        record.DirectoryRecordType = "IMAGE"
        record.ReferencedFileID = name
        records.append(record)
    data.DirectoryRecordSequence = records
    return write(path, data)


def test_a_dicomdir_yields_the_files_it_lists(tmp_path: Path) -> None:
    (tmp_path / "A").mkdir()
    write_film(tmp_path / "A" / "F1", film())
    write_film(tmp_path / "F2", film())
    listed = dicomdir(tmp_path / "DICOMDIR", [["F2"], ["A", "F1"], ["GONE"]])

    found = list(scan([listed]))

    assert [one.path.name for one in found if one.path] == ["F2", "F1", "GONE"]
    assert isinstance(found[2], Problem)


def test_in_a_folder_a_dicomdir_is_an_index_and_its_films_come_once(tmp_path: Path) -> None:
    write_film(tmp_path / "F1", film())
    index = dicomdir(tmp_path / "DICOMDIR", [["F1"]])

    first, second = scan([tmp_path])
    assert isinstance(first, Problem)
    assert (first.code, first.path) == (Code.INDEX, index)
    assert isinstance(second, ImageRef)
    assert second.path == tmp_path / "F1"


@pytest.mark.parametrize(
    "name", [["..", "secret"], ["/etc/passwd"], ["\\\\server\\share"], ["C:", "film"], ["link", "secret"], [".", "x"]]
)
def test_a_dicomdir_cannot_lead_outside(tmp_path: Path, name: list[str]) -> None:
    write_film(tmp_path / "secret", film())
    disk = tmp_path / "disk"
    disk.mkdir()
    (disk / "link").symlink_to(tmp_path)

    found = list(scan([dicomdir(disk / "DICOMDIR", [name])]))

    assert found
    assert {one.code for one in found if isinstance(one, Problem)} == {Code.REFUSED_REFERENCE}
    assert not any(isinstance(one, ImageRef) for one in found)


def test_the_first_film_of_very_many_comes_at_once(tmp_path: Path) -> None:
    source = write_film(tmp_path / "0", film((4, 4)))
    for index in range(1, 3000):
        (tmp_path / str(index)).hardlink_to(source)
    start = time.process_time()

    first = list(itertools.islice(scan([tmp_path]), 1))

    until_first = time.process_time() - start
    assert isinstance(first[0], ImageRef)
    assert sum(1 for _ in scan([tmp_path])) == 3000
    assert until_first < (time.process_time() - start - until_first) / 3


def test_natural_order_compares_numbers_as_numbers() -> None:
    assert sorted(["b10", "B9", "a", "10", "9"], key=natural_key) == ["9", "10", "a", "B9", "b10"]


@pytest.mark.parametrize("name", ["DICOMDIR", "dicomdir", "Dicomdir;1", "DICOMDIR.", "DICOMDIR.dcm", "INDEX.DCM"])
def test_an_index_is_known_by_what_is_in_it_whatever_its_name(tmp_path: Path, name: str) -> None:
    dicomdir(tmp_path / name, [["F1"]])
    (found,) = scan([tmp_path])
    assert isinstance(found, Problem)
    assert found.code is Code.INDEX


def test_a_film_that_is_called_dicomdir_is_a_film(tmp_path: Path) -> None:
    write_film(tmp_path / "DICOMDIR", film())
    (found,) = scan([tmp_path])
    assert isinstance(found, ImageRef)


@pytest.mark.parametrize("copied", ["images/im1", "IMAGES/IM1;1", "Images/Im1.", "images/im1.dcm", "IMAGES/im1.;1"])
def test_a_listed_film_is_found_as_copies_of_a_disc_name_it(tmp_path: Path, copied: str) -> None:
    (tmp_path / copied).parent.mkdir()
    write_film(tmp_path / copied, film())
    (found,) = scan([dicomdir(tmp_path / "dicomdir;1", [["IMAGES ", "IM1"]])])
    assert isinstance(found, ImageRef)
    assert found.path == tmp_path / copied


def test_of_two_names_that_may_be_meant_none_is_taken(tmp_path: Path) -> None:
    for name in ("im1", "Im1"):
        write_film(tmp_path / name, film())
    (found,) = scan([dicomdir(tmp_path / "DICOMDIR", [["IM1"]])])
    assert isinstance(found, Problem)
