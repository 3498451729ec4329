"""The quick reading of plainly written headers: what it gives is what the careful reading gives, or nothing."""

from __future__ import annotations

import io
from collections.abc import Sequence as Many
from pathlib import Path

import pydicom
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from pydicom import uid
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from imaging.faults import Fault
from imaging.image import ImageRef
from imaging.reading import dicom
from imaging.reading.plain_header import plain_refs
from imaging.reading.read import read_refs
from tests.imaging.builders import dataset, film, part10, raw_element, write_film

SYNTAXES = (uid.ExplicitVRLittleEndian, uid.ImplicitVRLittleEndian, uid.RLELossless)
LETTERS = some.text("AZaz09^ .-_,:/*", max_size=20)
TEXTS = {
    "PatientName": some.text("AZaz^ äößéÅ=", max_size=16),
    "PatientID": LETTERS,
    "IssuerOfPatientID": LETTERS,
    "StudyDescription": some.text("AZ az\\äøñ", max_size=16),
    "SeriesDescription": some.text("AZ az王☢", max_size=8),
    "PatientBirthDate": some.sampled_from(("", "19500102", "1950.01.02", "19500102 ")),
    "StudyDate": some.sampled_from(("", "20200102")),
    "StudyTime": some.sampled_from(("", "101112", "101112.123456")),
    "ViewPosition": some.sampled_from(("", "PA", "LL", "pa ")),
    "ImageLaterality": some.sampled_from(("", "L", "U")),
    "Laterality": some.sampled_from(("", "R")),
    "SpecificCharacterSet": some.sampled_from(("", "ISO_IR 100", "ISO_IR 192", "ISO_IR 144", ["", "ISO 2022 IR 87"])),
    "NumberOfFrames": some.sampled_from(("1", " 1", "1 ", "0")),
    "ImageComments": LETTERS,
}


def careful(path: Path) -> tuple[ImageRef, ...] | None:
    try:
        return dicom.read_refs(path)
    except Fault:
        return None


def quick(path: Path) -> tuple[ImageRef, ...] | None:
    with path.open("rb") as file:
        return plain_refs(file, path)


def agree(path: Path) -> bool:
    """Whether the quick reading gives anything; then it has to be what the careful one gives, whose exam is no key."""
    found = quick(path)
    if found is not None:
        right = careful(path)
        assert right is not None, found
        assert found == right
        assert [ref.exam for ref in found] == [ref.exam for ref in right]
    return found is not None


def as_bytes(data: Dataset, syntax: str) -> bytes:
    file = io.BytesIO()
    data.file_meta.TransferSyntaxUID = uid.UID(syntax)
    pydicom.dcmwrite(file, data, enforce_file_format=True)
    return file.getvalue()


def a_film(syntax: str, *, undefined: bool = True) -> Dataset:
    data = dataset(
        film((6, 8)), syntax, PatientBirthDate="19500102", StudyDate="20200102", IssuerOfPatientID="HOSPITAL"
    )
    item, inner = Dataset(), Dataset()
    inner.CodeValue, inner.CodeMeaning = "T-1", "Chest"
    item.CodeValue, item.CodeMeaning, item.AnatomicRegionModifierSequence = "R-1", "postero-anterior", Sequence([inner])
    data.ViewCodeSequence, data.ProcedureCodeSequence = Sequence([item]), Sequence([inner, Dataset()])
    for sequence in (data.ViewCodeSequence, item.AnatomicRegionModifierSequence):
        sequence.is_undefined_length = undefined
    data.private_block(0x0019, "MAKER", create=True).add_new(1, "LO", "something")
    return data


@pytest.mark.parametrize("undefined", [True, False])
@pytest.mark.parametrize("syntax", SYNTAXES)
def test_a_plain_film_is_read_quickly_and_like_by_the_careful_reading(
    tmp_path: Path, syntax: str, undefined: bool
) -> None:
    path = tmp_path / "film.dcm"
    path.write_bytes(as_bytes(a_film(syntax, undefined=undefined), syntax))
    assert agree(path)
    (ref,) = read_refs(path)
    assert (ref.rows, ref.columns, ref.transfer_syntax_uid) == (6, 8, syntax)
    assert (ref.exam.patient_id, ref.exam.issuer, ref.exam.view) == ("SECRET-1", "HOSPITAL", "postero-anterior")


def test_a_folder_of_plain_films_needs_no_careful_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_film(tmp_path / "film.dcm", film((3, 6, 8)))
    monkeypatch.setattr(dicom, "read_refs", None)
    assert [ref.frame for ref in read_refs(path)] == [0, 1, 2]


@pytest.mark.filterwarnings("ignore:Failed to encode value")
@settings(max_examples=150)
@given(data=some.data())
def test_whatever_a_header_says_both_readings_agree(
    tmp_path_factory: pytest.TempPathFactory, data: some.DataObject
) -> None:
    syntax = data.draw(some.sampled_from(SYNTAXES))
    made = a_film(syntax, undefined=data.draw(some.booleans()))
    for keyword, values in TEXTS.items():
        if data.draw(some.booleans()):
            setattr(made, keyword, data.draw(values))
    for keyword in (
        "Rows",
        "BitsStored",
        "HighBit",
        "SamplesPerPixel",
        "PatientID",
        "StudyInstanceUID",
        "ViewCodeSequence",
    ):
        if data.draw(some.integers(0, 9)) == 0 and keyword in made:
            delattr(made, keyword)
    try:
        written = as_bytes(made, syntax)
    except UnicodeEncodeError:
        return
    path = tmp_path_factory.mktemp("header") / "film.dcm"
    path.write_bytes(written)
    agree(path)


@settings(max_examples=300)
@given(
    syntax=some.sampled_from(SYNTAXES[:2]),
    undefined=some.booleans(),
    changes=some.lists(some.tuples(some.integers(132, 900), some.integers(0, 255)), min_size=1, max_size=4),
    cut=some.integers(0, 40),
)
def test_whatever_is_damaged_both_readings_agree(
    tmp_path_factory: pytest.TempPathFactory, syntax: str, undefined: bool, changes: Many[tuple[int, int]], cut: int
) -> None:
    whole = bytearray(as_bytes(a_film(syntax, undefined=undefined), syntax))
    for place, value in changes:
        whole[place % len(whole)] = value
    path = tmp_path_factory.mktemp("damaged") / "film.dcm"
    path.write_bytes(bytes(whole[: len(whole) - cut * 20]))
    agree(path)


def test_a_header_longer_than_what_is_read_at_first_is_read_all_the_same(tmp_path: Path) -> None:
    for number, (size, is_plain) in enumerate(((30_000, True), (300_000, False))):
        made = a_film(uid.ExplicitVRLittleEndian)
        made.private_block(0x0021, "MAKER", create=True).add_new(1, "OB", bytes(size))
        path = tmp_path / f"{number}.dcm"
        path.write_bytes(as_bytes(made, uid.ExplicitVRLittleEndian))
        assert agree(path) is is_plain
        assert len(read_refs(path)) == 1


def test_elements_in_another_order_or_of_another_kind_are_left_to_the_careful_reading(tmp_path: Path) -> None:
    start = raw_element(8, 0x18, b"UI", b"2.25.1\x00\x00")
    rest = raw_element(0x28, 0x10, b"US", b"\x02\x00") + raw_element(0x28, 0x11, b"US", b"\x02\x00")
    rest += raw_element(0x28, 0x100, b"US", b"\x08\x00") + raw_element(0x7FE0, 0x10, b"OB", bytes(4))
    for number, body in enumerate(
        (
            start + raw_element(0x10, 0x20, b"LO", b"A1") + rest,
            start + raw_element(0x10, 0x20, b"UN", b"A1") + rest,
            start + raw_element(0x10, 0x20, b"LT", b"A1") + rest,
            start + raw_element(0x10, 0x20, b"LO", b"A1") + raw_element(0x10, 0x10, b"PN", b"A1") + rest,
            raw_element(0x10, 0x20, b"LO", b"A1") + start + rest,
            start + raw_element(0x10, 0x20, b"LO", b"A1\\B") + rest,
        )
    ):
        path = tmp_path / f"{number}.dcm"
        path.write_bytes(part10(body))
        assert agree(path) is (number == 0)
        assert careful(path) is not None


def test_all_real_films_and_all_files_that_failed_agree(shared: Path) -> None:
    films = [path for name in ("data", "cases") for path in (shared / name).rglob("*") if path.is_file()]
    heads = [path for path in films if path.stat().st_size > 140 and path.suffix.lower() not in (".png", ".jpeg")]
    read = [path for path in heads if path.read_bytes()[128:132] == b"DICM"]
    plain = sum(map(agree, read))
    assert len(read) > 100
    assert plain > len(read) / 2
