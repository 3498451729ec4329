"""What objects take over from a film's file: what DICOM allows, and the names of what was left out."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pydicom
import pytest

from imaging.faults import Code, Fault
from imaging.reading.read import read_refs
from inference.objects.film_objects import next_number, object_name
from inference.objects.source_film import (
    CHARACTER_SET,
    SourceFilm,
    _is_image,
    identity_of,
    object_bytes,
    read_source,
    series_of,
    write_object,
)
from tests.imaging import builders


def _source(folder: Path, **attributes: object) -> SourceFilm:
    path = builders.write(folder / "film.dcm", builders.dataset(builders.film(), **attributes))
    return read_source(read_refs(path)[0])


def test_patient_and_study_are_those_of_the_film(tmp_path: Path) -> None:
    source = _source(tmp_path, PatientSex="F", StudyDate="20240229", AccessionNumber="A1")
    identity = identity_of(source)
    assert identity["patient_name"] == "Nobody^Test"
    assert identity["patient_id"] == "SECRET-1"
    assert (identity["patient_sex"], identity["study_date"], identity["accession_number"]) == ("F", "20240229", "A1")
    assert identity["study_instance_uid"] == "2.25.3"
    assert identity["referring_physician_name"] == "", "required, and empty where the film does not say"
    assert source.left_out == ()


@pytest.mark.parametrize(
    ("keyword", "value", "name"),
    [
        ("PatientBirthDate", "1994.13.01", "Patient's Birth Date"),
        ("PatientBirthDate", "20230229", "Patient's Birth Date"),
        ("StudyTime", "10:15:00", "Study Time"),
        ("PatientSex", "FEMALE", "Patient's Sex"),
        ("PatientID", "1" * 65, "Patient ID"),
        ("StudyID", "01234567890123456", "Study ID"),
        ("AccessionNumber", "A\\B", "Accession Number"),
        ("PatientName", "A=B=C=D", "Patient's Name"),
        ("PatientAge", "61", "Patient's Age"),
        ("PatientOrientation", "\\X", "Patient Orientation"),
        ("PixelSpacing", "0\\0", "Pixel Spacing"),
    ],
)
def test_a_value_that_dicom_does_not_allow_is_left_out_and_named(
    tmp_path: Path, keyword: str, value: str, name: str
) -> None:
    made = builders.dataset(builders.film())
    vr = pydicom.datadict.dictionary_VR(keyword)
    made.add(pydicom.DataElement(keyword, vr, value, validation_mode=pydicom.config.IGNORE))
    source = read_source(read_refs(builders.write(tmp_path / "film.dcm", made))[0])
    assert source.left_out == (name,)
    assert not source.dataset.get(keyword)


def test_a_name_in_any_character_set_is_written_in_utf_8(tmp_path: Path) -> None:
    source = _source(tmp_path, SpecificCharacterSet="GB18030", PatientName="Wang^XiaoDong=王^小东")
    assert source.dataset.SpecificCharacterSet == CHARACTER_SET
    again = pydicom.dcmread(io.BytesIO(_bytes(source)), force=True)
    assert str(again.PatientName) == "Wang^XiaoDong=王^小东"


def _bytes(source: SourceFilm) -> bytes:
    made = pydicom.Dataset()
    made.update(source.dataset)
    made.file_meta = pydicom.dataset.FileMetaDataset()
    made.file_meta.TransferSyntaxUID = pydicom.uid.ExplicitVRLittleEndian
    return object_bytes(made)


def test_a_film_without_a_study_cannot_be_referred_to(tmp_path: Path) -> None:
    path = builders.write(tmp_path / "film.dcm", builders.dataset(builders.film(), StudyInstanceUID=""))
    with pytest.raises(Fault, match="lacks Study Instance UID") as fault:
        read_source(read_refs(path)[0])
    assert fault.value.problem.code is Code.EXPORT_REFUSED


@pytest.mark.parametrize("uid", ["1.2.840.10008.5.1.4.1.1.6", "1.2.840.10008.5.1.4.1.1.501.1", "1.2.3.4", "nonsense"])
def test_a_film_of_a_class_that_nobody_knows_gets_no_objects(tmp_path: Path, uid: str) -> None:
    path = builders.write(tmp_path / "film.dcm", builders.dataset(builders.film(), SOPClassUID=uid))
    with pytest.raises(Fault, match="SOP Class UID"):
        read_source(read_refs(path)[0])


def test_highdicom_knows_every_class_that_objects_are_made_of() -> None:
    from highdicom._standard_utils import get_sop_class_iod_map

    classes = [uid for uid, entry in pydicom.uid.UID_dictionary.items() if entry[1] == "SOP Class"]
    taken = [uid for uid in classes if _is_image(uid)]
    assert len(taken) > 40
    assert set(taken) <= set(get_sop_class_iod_map())


def test_png_and_jpeg_get_one_sentence(tmp_path: Path) -> None:
    import PIL.Image

    PIL.Image.fromarray(np.zeros((8, 8), np.uint8)).save(tmp_path / "film.png")
    with pytest.raises(Fault, match="The film is a PNG file, which says nothing of a patient or study"):
        read_source(read_refs(tmp_path / "film.png")[0])


def test_each_object_is_a_series_of_its_own(tmp_path: Path) -> None:
    source = _source(tmp_path)
    first, second = series_of(source, 9101, "Report"), series_of(source, 9101, "Report")
    uids = {own[name] for own in (first, second) for name in ("series_instance_uid", "sop_instance_uid")}
    assert len(uids) == 4
    assert first["manufacturer"] == "Hilum"


def test_a_file_is_named_by_its_number_and_written_whole(tmp_path: Path) -> None:
    source = _source(tmp_path)
    made = pydicom.dcmread(io.BytesIO(_bytes(source)))
    path = tmp_path / object_name(7, "report")
    write_object(path, made)
    assert path.name == "000007_report.dcm"
    assert sorted(own.name for own in tmp_path.iterdir()) == ["000007_report.dcm", "film.dcm"]
    assert pydicom.dcmread(path).PatientID == "SECRET-1"
    assert next_number(tmp_path) == 8, "what comes later stands beside it"


def test_one_frame_of_several_is_pointed_at(tmp_path: Path) -> None:
    path = builders.write(tmp_path / "film.dcm", builders.dataset(builders.film((3, 24, 32))))
    refs = read_refs(path)
    assert read_source(refs[2]).frame_number == 3
    assert read_source(read_refs(path)[2]).image_reference().referenced_frame_numbers == [3]
