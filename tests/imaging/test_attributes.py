"""All attributes of a file as a tree: sequences, private ones, identity, what is long or broken, and rasters."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Picture
from PIL.PngImagePlugin import PngInfo
from pydicom import uid
from pydicom.dataset import Dataset

from imaging.faults import Code, Fault
from imaging.reading.attributes import LONGEST_TEXT, Attribute, read_all_attributes
from imaging.reading.confidentiality import identifies
from imaging.reading.limits import MAX_NESTING
from tests.imaging.builders import LOSSLESS, dataset, film, raw_element, write, write_film


def flat(attributes: tuple[Attribute, ...]) -> Iterator[Attribute]:
    for attribute in attributes:
        yield attribute
        yield from flat(attribute.below)


def by_tag(attributes: tuple[Attribute, ...]) -> dict[str, Attribute]:
    return {attribute.tag: attribute for attribute in attributes}


@pytest.mark.parametrize("syntax", [uid.ImplicitVRLittleEndian, uid.ExplicitVRBigEndian, *LOSSLESS[3:5]])
def test_every_attribute_is_there_with_tag_name_vr_and_value(tmp_path: Path, syntax: str) -> None:
    found = by_tag(read_all_attributes(write_film(tmp_path / "a", film(), syntax, KVP="125.5")))
    kvp = found["(0018,0060)"]
    assert (kvp.name, kvp.vr, kvp.value, kvp.note, kvp.identifies) == ("KVP", "DS", "125.5", "", False)
    assert found["(0002,0010)"].value == syntax
    assert found["(0010,0010)"].identifies
    pixels = found["(7FE0,0010)"]
    assert (pixels.name, pixels.value) == ("Pixel Data", "")
    assert ("bytes" in pixels.note) or pixels.note == "in fragments"
    assert list(found) == sorted(found)


def test_sequences_are_trees_and_hide_what_is_in_them(tmp_path: Path) -> None:
    code, study = Dataset(), Dataset()
    code.CodeValue, code.CodeMeaning = "399348003", "postero-anterior"
    study.ReferencedSOPInstanceUID, study.CodeMeaning = "2.25.9", "of this patient"
    path = write_film(tmp_path / "a", film(), ViewCodeSequence=[code, code], ReferencedStudySequence=[study])
    found = by_tag(read_all_attributes(path))
    view = found["(0054,0220)"]
    assert [item.name for item in view.below] == ["Item 1", "Item 2"]
    assert by_tag(view.below[0].below)["(0008,0104)"].value == "postero-anterior"
    assert not by_tag(view.below[0].below)["(0008,0104)"].identifies
    inside = by_tag(found["(0008,1110)"].below[0].below)
    assert inside["(0008,0104)"].identifies, "what is in a sequence that identifies, does"
    empty = write_film(tmp_path / "b", film(), ViewCodeSequence=[])
    assert by_tag(read_all_attributes(empty))["(0054,0220)"].note == "no items"


def test_sequences_in_an_attribute_of_unknown_kind_end_at_the_depth_of_others(tmp_path: Path) -> None:
    inner = b""
    for _ in range(150):  # implicit VR, as PS3.5 6.2.2 has it in UN
        item = struct.pack("<HHI", 0xFFFE, 0xE000, len(inner)) + inner
        inner = struct.pack("<HHI", 0x0040, 0xA730, len(item)) + item
    path = write_film(tmp_path / "a", film())
    unknown = raw_element(0x0040, 0xA730, b"UN", inner[8:])
    data = path.read_bytes()
    pixels = data.index(struct.pack("<HH", 0x7FE0, 0x0010))
    path.write_bytes(data[:pixels] + unknown + data[pixels:])
    deepest = [one for one in flat(read_all_attributes(path)) if one.tag == "(0040,A730)"]
    assert len(deepest) == MAX_NESTING + 1
    assert deepest[-1].note == "nested too deep"


@pytest.mark.parametrize("syntax", [uid.ImplicitVRLittleEndian, uid.ExplicitVRLittleEndian])
def test_private_attributes_are_told_by_their_creator_and_identify(tmp_path: Path, syntax: str) -> None:
    data = dataset(film(), syntax)
    block = data.private_block(0x0029, "ACME 1", create=True)
    block.add_new(0x01, "LO", "exposure 4")
    found = by_tag(read_all_attributes(write(tmp_path / "a", data)))
    own = found["(0029,1001)"]
    assert (own.creator, own.value, own.identifies) == ("ACME 1", "exposure 4", True)
    creator = found["(0029,0010)"]
    assert (creator.name, creator.value, creator.identifies) == ("Private Creator", "ACME 1", False)


def test_what_is_long_is_cut_and_says_how_long_it_is(tmp_path: Path) -> None:
    data = dataset(film(), ImageComments="x" * 5_000)
    data.add_new(0x00282000, "OB", bytes(range(200)))
    data.add_new(0x00081197, "UT", "y" * 2_000_000)
    found = by_tag(read_all_attributes(write(tmp_path / "a", data)))
    assert (len(found["(0020,4000)"].value), found["(0020,4000)"].note) == (LONGEST_TEXT, "5,000 characters")
    assert found["(0028,2000)"].value.startswith("00 01 02")
    assert found["(0028,2000)"].note == "200 bytes"
    assert (found["(0008,1197)"].value, found["(0008,1197)"].note) == ("", "2,000,000 bytes")


def test_a_broken_value_is_told_as_such_and_the_others_are_there(tmp_path: Path) -> None:
    path = write_film(tmp_path / "a", film(), KVP="12", SeriesNumber="3")
    content = path.read_bytes()
    kvp = struct.pack("<HH2sH", 0x0018, 0x0060, b"DS", 2) + b"12"
    assert content.count(kvp) == 1
    path.write_bytes(content.replace(kvp, kvp[:-2] + b"ab"))
    found = by_tag(read_all_attributes(path))
    assert (found["(0018,0060)"].value, found["(0018,0060)"].note) == ("ab", "not valid")
    assert found["(0020,0011)"].value == "3"
    path.write_bytes(content.replace(kvp, kvp[:4] + b"QQ" + kvp[6:]))
    found = by_tag(read_all_attributes(path))
    assert found["(0018,0060)"].note == "cannot be read"
    assert found["(0020,0011)"].value == "3"


def test_a_file_cut_short_says_where_and_an_object_without_pixels_is_read(tmp_path: Path) -> None:
    data = dataset(film())
    del data.PixelData
    path = write(tmp_path / "a", data)
    assert by_tag(read_all_attributes(path))["(0010,0020)"].value == "SECRET-1"
    path.write_bytes(path.read_bytes()[:-3])
    assert read_all_attributes(path)[-1].name == "The file ends here, within an attribute."


@pytest.mark.parametrize("name", ["Müller^Ångström", "王^小东"])
def test_texts_are_read_in_their_character_set(tmp_path: Path, name: str) -> None:
    path = write_film(tmp_path / "a", film(), SpecificCharacterSet="ISO_IR 192", PatientName=name)
    found = by_tag(read_all_attributes(path))
    assert found["(0010,0010)"].value == name
    assert found["(0008,0005)"].value == "ISO_IR 192"


def test_files_that_cannot_be_read_are_faults(tmp_path: Path) -> None:
    with pytest.raises(Fault) as gone:
        read_all_attributes(tmp_path / "gone.dcm")
    assert gone.value.problem.code in (Code.VANISHED, Code.NOT_FOUND)
    (tmp_path / "note.dcm").write_text("no film")
    with pytest.raises(Fault) as other:
        read_all_attributes(tmp_path / "note.dcm")
    assert other.value.problem.code is Code.NOT_AN_IMAGE


def test_rasters_say_size_depth_and_the_text_that_they_have(tmp_path: Path) -> None:
    info = PngInfo()
    info.add_text("Description", "Chest of Jane Doe")
    picture = Picture.fromarray(np.zeros((30, 40), np.uint8))
    picture.save(tmp_path / "a.png", pnginfo=info)
    found = {attribute.name: attribute for attribute in read_all_attributes(tmp_path / "a.png")}
    assert [found[name].value for name in ("Format", "Columns", "Rows", "Pixels")] == [
        "PNG",
        "40",
        "30",
        "8 bits, grey",
    ]
    assert found["Description"].value == "Chest of Jane Doe"
    assert found["Description"].identifies
    picture.save(tmp_path / "b.png")
    assert read_all_attributes(tmp_path / "b.png")[-1].name == "The file says nothing else."
    exif = Picture.Exif()
    exif[0x013B] = "A. Photographer"
    picture.save(tmp_path / "c.jpg", exif=exif)
    found = {attribute.name: attribute for attribute in read_all_attributes(tmp_path / "c.jpg")}
    assert found["EXIF Artist"].value == "A. Photographer"
    assert found["EXIF Artist"].identifies


def test_the_list_of_what_identifies_is_that_of_ps315() -> None:
    for tag in (0x00100010, 0x00100020, 0x00080080, 0x0020000D, 0x60003000, 0x60103000, 0x50000005, 0x00291001):
        assert identifies(tag), f"{tag:08x}"
    for tag in (0x00080060, 0x00280010, 0x00180060, 0x00185101, 0x60000010):
        assert not identifies(tag), f"{tag:08x}"
