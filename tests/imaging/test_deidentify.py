"""Copies without identity: nothing of it in any byte, references hold, pixels are the same, and what is refused."""

from __future__ import annotations

import argparse
import csv
import io
import os
import re
import shutil
import stat
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from PIL import Image as Pillow
from pydicom import uid
from pydicom.datadict import dictionary_VR, keyword_for_tag, tag_for_keyword
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes

from imaging.commands import add_parsers
from imaging.faults import Code as Fails
from imaging.faults import Problem
from imaging.identity import deidentify
from imaging.identity.cleaning import REMOVED, Kept
from imaging.identity.copies import _CODES, Box, Copied, Wishes, copies
from imaging.identity.key import IdentityKey, forget_key, kept_key
from imaging.identity.shifted import shifted_date, shifted_datetime, shifted_pair, shifted_time
from imaging.reading.confidentiality import _rows, confidentiality
from imaging.reading.presentation_states import read_presentation
from imaging.reading.read import read, read_refs
from imaging.reasons import ENGLISH
from imaging.workers.pool import DecoderPool
from tests.imaging.builders import LOSSLESS, dataset, film, write
from tests.imaging.states import item, presentation_state, reference
from tests.inference.objects.sound import sound_film

KEY = IdentityKey(bytes(range(32)))
LOOKED = Wishes(looked_at=True)
SEED = "Zqvseed"
NUMBER = "77318842"
SECRETS = (SEED.encode(), SEED.upper().encode(), NUMBER.encode(), b"19530811", b"1953", b"031427", b"1.2.999.77")
"""Of a name, a number, a date of birth, a time and UIDs: none of them may be in a copy."""
TEXTS = ("AE", "CS", "LO", "LT", "PN", "SH", "ST", "UC", "UR", "UT")


@pytest.fixture(scope="module")
def pool() -> Iterator[DecoderPool]:
    with DecoderPool() as made:
        yield made


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(deidentify, "key_place", lambda: tmp_path / "home" / "identity.key")
    return tmp_path / "home"


def made(paths: list[Path], output: Path, pool: DecoderPool, wishes: Wishes = LOOKED) -> list[Copied | Problem]:
    return list(copies(paths, output, KEY, lambda _: wishes, pool))


def one(path: Path, output: Path, pool: DecoderPool, wishes: Wishes = LOOKED) -> Dataset:
    (done,) = made([path], output, pool, wishes)
    assert isinstance(done, Copied), done
    return pydicom.dcmread(done.copy)


def value_of(vr: str, name: str) -> Any:
    texts = dict.fromkeys(TEXTS, f"{SEED} {name}"[:16])
    numbers = {"AS": "071Y", "DA": "19530811", "DT": "19530811031427", "TM": "031427", "UI": "1.2.999.77.5"}
    raw = {"IS": NUMBER, "DS": NUMBER, "CS": SEED.upper(), "AE": SEED, "UR": f"http://{SEED}/", "PN": f"{SEED}^Ann"}
    plain = {"UN": f"{SEED} ".encode(), "OB": f"{SEED} ".encode(), "OW": f"{SEED} ".encode()}
    return (texts | numbers | raw | plain).get(vr)


def listed() -> Iterator[tuple[str, str]]:
    """Every attribute of the table that pydicom knows, with a value that identifies: keyword and VR."""
    for tag in _rows():
        keyword = "" if "x" in tag else keyword_for_tag(int(tag, 16))
        if keyword and int(tag, 16) >> 16 not in (0, 2, 4, 0xFFFA, 0xFFFC):
            yield keyword, dictionary_VR(int(tag, 16))


def seeded(number: int) -> Dataset:
    """A film full of identity: in each attribute of the table, in sequences, in overlays, behind the pixels."""
    syntax = LOSSLESS[number % len(LOSSLESS)]
    found = dataset(film((16, 16), seed=number), syntax, bits=12)
    fill(found)
    inner = Dataset()
    fill(inner)
    found.AnatomicRegionSequence = [inner]
    inner.add_new(0x00090010, "LO", f"{SEED} MAKER")
    deep = item(ReferencedSOPInstanceUID="1.2.999.77.9", PatientName=f"{SEED}^Deep", PatientComments=SEED)
    found.ContentSequence = [item(ValueType="CONTAINER", ContentSequence=[text_item(), deep])]
    found.GraphicAnnotationSequence = [item(TextObjectSequence=[item(UnformattedTextValue=f"{SEED} on the film")])]
    found.PersonIdentificationCodeSequence = [item(CodeValue=NUMBER, CodingSchemeDesignator="L", CodeMeaning=SEED)]
    found.add_new(0x00090010, "LO", f"{SEED} MAKER")
    for place, vr in enumerate((*TEXTS, "DA", "DT", "TM", "AS", "IS", "DS", "UI", "OB", "OW", "UN")):
        found.add_new(0x00091000 + place, vr, value_of(vr, "private"))
    found.add_new(0x00091080, "SQ", [item(PatientName=f"{SEED}^Private")])
    found.add_new(0x00091090, "FD", 77318842.0)
    for group in (0x60000000, 0x60020000):
        found.add_new(group | 0x0010, "US", 16)
        found.add_new(group | 0x0011, "US", 16)
        found.add_new(group | 0x0022, "LO", f"{SEED} overlay")
        found.add_new(group | 0x1500, "LO", f"{SEED} label")
        found.add_new(group | 0x3000, "OB", (SEED * 5)[:32].encode())
        found.add_new(group | 0x4000, "LT", f"{SEED} comment")
    found.add_new(0x50000022, "LO", f"{SEED} curve")
    # Not in the table, and still somebody's:
    found.BodyPartThickness = "70"
    found.LUTExplanation, found.ContentDescription, found.ContentLabel = f"For {SEED}", f"of {SEED}, Ann", SEED.upper()
    found.SegmentDescription, found.RetrieveURL = f"{SEED} upper left", f"http://{SEED}/a"
    found.file_meta.SourceApplicationEntityTitle = SEED
    found.file_meta.PrivateInformationCreatorUID, found.file_meta.PrivateInformation = "1.2.999.77.1", SEED.encode() * 2
    found.file_meta.ImplementationVersionName, found.file_meta.ImplementationClassUID = SEED, "1.2.999.77.2"
    found.preamble = (SEED * 20)[:128].encode()
    found.SOPInstanceUID = found.file_meta.MediaStorageSOPInstanceUID = f"1.2.999.77.100.{number}"
    found.StudyInstanceUID, found.SeriesInstanceUID = "1.2.999.77.200", "1.2.999.77.300"
    found.PatientName, found.PatientID = f"{SEED}^Ann", NUMBER
    found.DataSetTrailingPadding = SEED.encode() * 2
    return found


def fill(found: Dataset) -> None:
    for keyword, vr in listed():
        value = value_of(vr, keyword)
        if value is not None and keyword not in ("SOPInstanceUID", "EncapsulatedDocument"):
            setattr(found, keyword, value)


def text_item() -> Dataset:
    return item(ValueType="TEXT", TextValue=f"{SEED} was seen", ConceptNameCodeSequence=[code("121106", "Comment")])


def code(value: str, meaning: str) -> Dataset:
    return item(CodeValue=value, CodingSchemeDesignator="DCM", CodeMeaning=meaning)


def test_nothing_of_an_identity_is_in_any_byte_or_name_of_fifty_copies(tmp_path: Path, pool: DecoderPool) -> None:
    start = tmp_path / f"{SEED} films"
    start.mkdir()
    for number in range(50):
        path = write(start / f"{SEED}_{NUMBER}_{number}.dcm", seeded(number), enforce_file_format=False)
        assert all(secret in path.read_bytes() for secret in SECRETS) or number % 11 == 3, "deflated ones show nothing"
    done = made([start], tmp_path / "out", pool)
    assert [type(one) for one in done] == [Copied] * 50
    found = sorted(path for path in (tmp_path / "out").rglob("*") if path.is_file())
    assert len(found) == 50
    for path in found:
        assert not [secret for secret in SECRETS if secret in path.read_bytes()], path
        assert SEED not in str(path.relative_to(tmp_path))
        assert NUMBER not in str(path.relative_to(tmp_path))
    for one_done in done:
        assert isinstance(one_done, Copied)
        before, after = read(read_refs(one_done.path)[0]), read(read_refs(one_done.copy)[0])
        assert np.array_equal(before.values, after.values)
        assert not after.overlays


@pytest.mark.skipif(shutil.which("dcmdump") is None, reason="dcmtk is not installed")
def test_dcmtk_reads_the_copies(tmp_path: Path, pool: DecoderPool) -> None:
    for number in range(len(LOSSLESS)):
        write(tmp_path / f"{number}.dcm", seeded(number), enforce_file_format=False)
    done = made([tmp_path], tmp_path.parent / f"{tmp_path.name}-out", pool)
    for one_done in done:
        assert isinstance(one_done, Copied)
        told = subprocess.run(["dcmdump", one_done.copy], capture_output=True, check=False)
        assert told.returncode == 0, told.stderr


@pytest.mark.skipif(shutil.which("dciodvfy") is None, reason="dicom3tools is not installed")
@pytest.mark.parametrize("kind", ["dx", "dx1", "cr"])
def test_a_sound_film_gets_a_sound_copy(tmp_path: Path, pool: DecoderPool, kind: str) -> None:
    def errors(path: Path) -> set[str]:
        told = subprocess.run(["dciodvfy", "-new", path], capture_output=True, text=True, errors="replace", check=False)
        return {line for line in told.stderr.splitlines() if line.startswith("Error")}

    path = write(tmp_path / "a.dcm", sound_film(kind))
    (done,) = made([path], tmp_path / "out", pool)
    assert isinstance(done, Copied)
    assert errors(done.copy) <= errors(path)


def test_a_study_stays_one_with_the_objects_made_of_it(tmp_path: Path, pool: DecoderPool) -> None:
    picture = dataset(film(), StudyDate="20240301", StudyTime="101500", AccessionNumber="A-77")
    state = presentation_state(picture, GraphicAnnotationSequence=[annotation(picture)])
    later = dataset(film(seed=1), StudyDate="20240311", StudyTime="101500", SOPInstanceUID="2.25.77")
    later.StudyInstanceUID = "2.25.78"
    paths = [write(tmp_path / name, data) for name, data in (("film", picture), ("state", state), ("later", later))]
    done = made(paths, tmp_path / "out", pool)
    new_film, new_state, new_later = (pydicom.dcmread(one.copy) for one in done if isinstance(one, Copied))
    named = new_state.ReferencedSeriesSequence[0]
    assert named.ReferencedImageSequence[0].ReferencedSOPInstanceUID == new_film.SOPInstanceUID != "2.25.1"
    assert (named.SeriesInstanceUID, new_state.StudyInstanceUID) == (
        new_film.SeriesInstanceUID,
        new_film.StudyInstanceUID,
    )
    assert new_film.PatientID == new_state.PatientID == new_later.PatientID == new_film.PatientName
    assert new_later.StudyInstanceUID != new_film.StudyInstanceUID
    days = timedelta(days=10)
    assert moment(new_later) - moment(new_film) == days
    assert moment(new_film) < moment(picture) - timedelta(days=360)
    (again,) = made(paths[:1], tmp_path / "again", pool)
    assert isinstance(again, Copied)
    assert again.copy.read_bytes() == done[0].copy.read_bytes()
    shown = read_presentation(done[1].copy, read_refs(done[0].copy)[0])
    assert [text.text for text in shown.texts] == [REMOVED]
    other = next(copies(paths[:1], tmp_path / "other", IdentityKey(bytes(32)), lambda _: LOOKED, pool))
    assert isinstance(other, Copied)
    assert other.new_uid != again.new_uid
    assert other.new_patient != again.new_patient


def annotation(picture: Dataset) -> Dataset:
    text = item(
        UnformattedTextValue=f"{SEED} here",
        BoundingBoxAnnotationUnits="PIXEL",
        BoundingBoxTopLeftHandCorner=[2.0, 2.0],
        BoundingBoxBottomRightHandCorner=[20.0, 10.0],
        BoundingBoxTextHorizontalJustification="LEFT",
    )
    return item(GraphicLayer="NOTES", TextObjectSequence=[text], ReferencedImageSequence=[reference(picture)])


def moment(found: Dataset) -> Any:
    from pydicom.valuerep import DT

    return DT(f"{found.StudyDate}{found.StudyTime}")


def test_the_copy_says_what_it_is(tmp_path: Path, pool: DecoderPool) -> None:
    path = write(tmp_path / "a", dataset(film(), PatientSex="F", StationName="Room 1", InstitutionName="Here"))
    found = one(path, tmp_path / "out", pool)
    assert found.PatientIdentityRemoved == "YES"
    assert found.DeidentificationMethod
    assert found.LongitudinalTemporalInformationModified == "MODIFIED"
    told = {method.CodeValue for method in found.DeidentificationMethodCodeSequence}
    assert told == {"113100", "113101", "113107"}
    assert (found.PatientSex, found.BurnedInAnnotation) == ("", "NO")
    assert (found.StationName, found.InstitutionName) == (REMOVED, REMOVED)
    every = one(path, tmp_path / "kept", pool, Wishes(frozenset(Kept), looked_at=True))
    assert (every.PatientSex, every.StationName, every.InstitutionName) == ("F", "Room 1", "Here")
    assert every.SOPInstanceUID == "2.25.1"
    assert every.LongitudinalTemporalInformationModified == "UNMODIFIED"
    assert every.PatientName != "Nobody^Test"


def test_the_codes_are_those_of_dicom() -> None:
    known = [getattr(codes.cid7050, name) for name in codes.cid7050.dir()]
    assert dict(_CODES.values()).items() <= {code.value: code.meaning for code in known}.items()


@pytest.mark.parametrize(
    ("attributes", "looks"),
    [
        ({"BurnedInAnnotation": "NO"}, False),
        ({"BurnedInAnnotation": "YES"}, True),
        ({}, True),
        ({"BurnedInAnnotation": "NO", "SOPClassUID": "1.2.840.10008.5.1.4.1.1.7"}, True),
        ({"BurnedInAnnotation": "NO", "SOPClassUID": "1.2.840.10008.5.1.4.1.1.7.4"}, True),
    ],
)
def test_a_film_that_may_have_text_in_it_is_not_copied_unseen(
    tmp_path: Path, pool: DecoderPool, attributes: dict[str, str], looks: bool
) -> None:
    path = write(tmp_path / "a", dataset(film(), **attributes))
    (done,) = made([path], tmp_path / "out", pool, Wishes())
    assert isinstance(done, Problem) is looks
    if isinstance(done, Problem):
        assert (done.code, done.path) == (Fails.BURNED_IN, path)
        assert "--looked-at" in ENGLISH.next_step(done)
        assert not (tmp_path / "out").exists()
        assert one(path, tmp_path / "seen", pool).BurnedInAnnotation == "NO"


def test_an_overlay_in_the_pixels_does_not_come_along(tmp_path: Path, pool: DecoderPool) -> None:
    values = film()
    drawn = dataset(values | np.uint16(0x8000), bits=12, BurnedInAnnotation="NO")
    for number, value in ((0x10, 24), (0x11, 32), (0x100, 16), (0x102, 15)):
        drawn.add_new(0x60000000 | number, "US", value)
    path = write(tmp_path / "a", drawn)
    (refused,) = made([path], tmp_path / "out", pool, Wishes())
    assert isinstance(refused, Problem)
    assert "overlay" in ENGLISH.message(refused)
    found = one(path, tmp_path / "out", pool)
    assert np.array_equal(np.frombuffer(found.PixelData, "<u2").reshape(24, 32), values)


@pytest.mark.parametrize("syntax", LOSSLESS)
def test_a_rectangle_is_blacked_out_and_the_rest_stays(tmp_path: Path, pool: DecoderPool, syntax: str) -> None:
    values = np.stack([film(seed=1), film(seed=2)]) + np.uint16(5)
    path = write(tmp_path / "a", dataset(values, syntax, bits=13, BurnedInAnnotation="YES"))
    (done,) = made([path], tmp_path / "out", pool, Wishes(boxes=(Box(4, 2, 10, 3), Box(30, 22, 50, 50))))
    assert isinstance(done, Copied), done
    for number, ref in enumerate(read_refs(done.copy)):
        wanted = values[number].copy()
        wanted[2:5, 4:14] = wanted[22:, 30:] = values[number].min()
        assert np.array_equal(read(ref).values, wanted)
    assert pydicom.dcmread(done.copy).BurnedInAnnotation == "NO"


def test_black_is_what_looks_black(tmp_path: Path, pool: DecoderPool) -> None:
    bright = write(tmp_path / "a", dataset(film(), PhotometricInterpretation="MONOCHROME1"))
    color = write(tmp_path / "b", dataset(film((24, 32, 3), np.uint8, 255), SOPInstanceUID="2.25.9"))
    wishes = Wishes(boxes=(Box(0, 0, 2, 2),))
    found = one(bright, tmp_path / "out", pool, wishes)
    assert found.pixel_array[0, 0] == found.pixel_array.max()
    assert not one(color, tmp_path / "out", pool, wishes).pixel_array[:2, :2].any()
    (outside,) = made([bright], tmp_path / "no", pool, Wishes(boxes=(Box(32, 0, 5, 5),)))
    assert isinstance(outside, Problem)
    assert outside.code == Fails.BURNED_IN


def test_comments_inside_a_compressed_frame_do_not_come_along(tmp_path: Path, pool: DecoderPool) -> None:
    from imaging.specimens import encode

    values = film((16, 16), np.uint8, 255)
    for syntax, marker in ((uid.JPEGBaseline8Bit, b"\xff\xfe"), (uid.JPEG2000Lossless, b"\xff\x64")):
        frame = encode(values, syntax, 8)
        remark = marker + (len(SEED) + 4).to_bytes(2, "big") + b"\0\1" + SEED.encode()
        at = 2 if marker == b"\xff\xfe" else 4 + int.from_bytes(frame[4:6], "big")
        found = dataset(values, uid.ExplicitVRLittleEndian)
        found.file_meta.TransferSyntaxUID = syntax
        found.PixelData = pydicom.encaps.encapsulate([frame[:at] + remark + frame[at:]])
        found["PixelData"].VR = "OB"
        path = write(tmp_path / "a", found)
        assert SEED.encode() in path.read_bytes()
        (done,) = made([path], tmp_path / "out", pool)
        assert isinstance(done, Copied)
        assert SEED.encode() not in done.copy.read_bytes()
        assert np.array_equal(read(read_refs(done.copy)[0]).values, read(read_refs(path)[0]).values)


def test_comments_between_the_scans_of_a_frame_do_not_come_along(
    tmp_path: Path, pool: DecoderPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    values, coded = film((64, 64), np.uint8, 255), io.BytesIO()
    Pillow.fromarray(values).save(coded, "JPEG", progressive=True)
    scans = coded.getvalue().split(b"\xff\xda")
    assert len(scans) > 2
    remark = b"\xff\xfe" + (len(SEED) + 2).to_bytes(2, "big") + SEED.encode()
    found = dataset(values, uid.ExplicitVRLittleEndian)
    found.file_meta.TransferSyntaxUID = uid.JPEGBaseline8Bit
    found.PixelData = pydicom.encaps.encapsulate([(remark + b"\xff\xda").join(scans)])
    found["PixelData"].VR = "OB"
    path = write(tmp_path / "a", found)
    whole = read(read_refs(path)[0]).values
    for chunk in (1 << 20, 7):
        monkeypatch.setattr("imaging.identity.copies._CHUNK", chunk)
        (done,) = made([path], tmp_path / f"out {chunk}", pool)
        assert isinstance(done, Copied)
        assert SEED.encode() not in done.copy.read_bytes()
        assert np.array_equal(read(read_refs(done.copy)[0]).values, whole)


def test_reports_keep_what_was_measured_and_lose_what_was_written(tmp_path: Path, pool: DecoderPool) -> None:
    report = dataset(film())
    for keyword in ("PixelData", "Rows", "Columns"):
        del report[keyword]
    report.SOPClassUID = report.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.88.33"
    measured = item(ValueType="NUM", MeasuredValueSequence=[item(NumericValue="12.5")])
    algorithm = item(ValueType="TEXT", TextValue="Net 1", ConceptNameCodeSequence=[code("111001", "Algorithm Name")])
    who = item(ValueType="PNAME", PersonName=f"{SEED}^Reader")
    report.ContentSequence = [measured, algorithm, text_item(), who]
    found = one(write(tmp_path / "a", report), tmp_path / "out", pool, Wishes())
    number, name, text, person = found.ContentSequence
    assert number.MeasuredValueSequence[0].NumericValue == 12.5
    assert (name.TextValue, text.TextValue, str(person.PersonName)) == ("Net 1", REMOVED, REMOVED)
    assert {method.CodeValue for method in found.DeidentificationMethodCodeSequence} == {"113100", "113104", "113107"}


def test_documents_pictures_and_second_copies_are_refused(tmp_path: Path, pool: DecoderPool) -> None:
    paper = dataset(film())
    for keyword in ("PixelData", "Rows", "Columns"):
        del paper[keyword]
    paper.EncapsulatedDocument = b"%PDF-1.7 Zqvseed"
    twice = dataset(film())
    (tmp_path / "c.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    paths = [write(tmp_path / "a", paper), write(tmp_path / "b", twice), write(tmp_path / "b2", twice)]
    done = made([*paths, tmp_path / "c.png"], tmp_path / "out", pool)
    assert [one.code if isinstance(one, Problem) else "copied" for one in done] == [
        Fails.NOT_COPIED,
        "copied",
        Fails.NOT_COPIED,
        Fails.UNREADABLE,
    ]


def test_a_long_film_is_copied_piece_by_piece(tmp_path: Path, pool: DecoderPool) -> None:
    path = write(tmp_path / "a", dataset(np.zeros((24, 1000, 1000), np.uint16)))
    tracemalloc.start()
    (done,) = made([path], tmp_path / "out", pool)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert isinstance(done, Copied)
    assert done.copy.stat().st_size > 48_000_000
    assert peak < 16_000_000


@pytest.mark.parametrize("said", ["../../elsewhere/1", "1.2/3", SEED])
def test_what_is_no_uid_is_not_kept_and_leads_nowhere(tmp_path: Path, pool: DecoderPool, said: str) -> None:
    (tmp_path / "elsewhere").mkdir()
    path = write(tmp_path / "a.dcm", dataset(film((20, 30)), SOPInstanceUID=said))
    (done,) = made([path], tmp_path / "out", pool, Wishes(frozenset({Kept.UIDS}), looked_at=True))
    assert isinstance(done, Copied)
    assert done.new_uid == KEY.uid(said)
    assert done.copy.resolve().parent == (tmp_path / "out" / done.new_patient).resolve()
    assert pydicom.dcmread(done.copy).SOPInstanceUID == done.new_uid
    assert not any((tmp_path / "elsewhere").iterdir())


@pytest.mark.parametrize("action", ["X", "Z", "D", "U", "X/Z", "X/D", "Z/D", "X/Z/D", "X/Z/U*"])
def test_the_table_is_about_attributes_that_dicom_has(action: str) -> None:
    own = {tag: row for tag, row in _rows().items() if row.action == action}
    assert own
    unknown = [tag for tag in own if "x" not in tag and not keyword_for_tag(int(tag, 16))]
    assert len(unknown) <= 25, "those that are newer than pydicom's dictionary"
    for tag, row in own.items():
        assert row.option in ("", "device", "institution", "patient")
        if action == "U":
            assert dictionary_VR(int(tag, 16)) == "UI"


def test_private_and_repeating_attributes_are_of_the_table() -> None:
    assert confidentiality(0x00091001) is not None
    assert confidentiality(0x60023000) is not None
    assert confidentiality(0x50080010) is not None
    assert confidentiality(tag_for_keyword("Rows") or 0) is None


def test_dates_and_times_move_together_and_stay_as_exact() -> None:
    shift = -timedelta(days=400, hours=11)
    assert shifted_pair("20240301", "101500.25", shift) == ("20230125", "231500.25")
    assert shifted_pair("20240301", "12", shift) == ("20230126", "01")
    assert shifted_date("2024.03.01", shift) == "20230125"
    assert shifted_time("1015", shift) == "2315"
    assert shifted_datetime("20240301101500.5+0100", shift) == "20230125231500.5+0100"
    assert shifted_datetime("2024", shift) == "2022"
    assert (shifted_date("soon", shift), shifted_time("99", shift), shifted_datetime("x", shift)) == ("", "", "")


def test_the_key_is_kept_for_this_user_alone_until_it_is_forgotten(tmp_path: Path) -> None:
    place = tmp_path / "data" / "identity.key"
    key = kept_key(place)
    assert kept_key(place) == key
    assert "secret" not in repr(key)
    if sys.platform != "win32":
        assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert re.fullmatch(r"2\.25\.[1-9]\d+", key.uid("1.2.3"))
    assert len(key.uid("1.2.3")) <= 64
    assert forget_key(place)
    assert not forget_key(place)
    assert kept_key(place) != key


def run(*words: object) -> tuple[int, str, str]:
    parser = argparse.ArgumentParser()
    add_parsers(parser.add_subparsers())
    args = parser.parse_args(["deidentify", *map(str, words)])
    out, err = io.StringIO(), io.StringIO()
    return args.run(args, out, err), out.getvalue(), err.getvalue()


def test_the_command_copies_says_what_it_left_out_and_keeps_a_table_apart(tmp_path: Path, home: Path) -> None:
    films = tmp_path / "films"
    films.mkdir()
    write(films / "a.dcm", dataset(film(), BurnedInAnnotation="NO"))
    write(films / "b.dcm", dataset(film(), SOPInstanceUID="2.25.7"))
    status, out, err = run(films, "--output", tmp_path / "out", "--table", tmp_path / "table.csv")
    assert (status, out) == (1, f"1 copy in {tmp_path / 'out'}; 1 not copied.\n")
    assert "b.dcm: Text may be burned into the picture" in err
    assert "SECRET" not in err
    (row,) = csv.DictReader((tmp_path / "table.csv").open())
    assert (row["patient"], row["sop_instance_uid"]) == ("id SECRET-1", "2.25.1")
    assert pydicom.dcmread(row["copy"]).PatientID == row["new_patient"]
    assert (home / "identity.key").exists()
    assert run(films, "--output", tmp_path / "out", "--looked-at", "--keep", "dates", "patient")[0] == 0
    assert run("--forget-key")[1].startswith("The key is removed.")
    assert run("--forget-key")[1] == "There is no key.\n"
    assert not (home / "identity.key").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="names that are no text exist there alone")
def test_the_table_has_films_whose_names_are_no_text(tmp_path: Path, home: Path) -> None:
    path = tmp_path / os.fsdecode(b"h\xe4nde.dcm")
    write(tmp_path / "a.dcm", dataset(film((20, 30)), BurnedInAnnotation="NO")).rename(path)
    assert run(path, "--output", tmp_path / "out", "--table", tmp_path / "table.csv")[0] == 0
    (row,) = csv.DictReader((tmp_path / "table.csv").open())
    assert row["path"] == f"{tmp_path}/h\\xe4nde.dcm"


def test_the_command_refuses_what_would_go_wrong(tmp_path: Path, home: Path) -> None:
    films = write(tmp_path / "a.dcm", dataset(film())).parent
    assert run(films)[0] == 2
    assert "lies in a folder" in run(films, "--output", films / "out")[2]
    assert "may not lie among" in run(films / "a.dcm", "--output", films / "o", "--table", films / "o" / "t.csv")[2]
    film_bytes = (films / "a.dcm").read_bytes()
    written_over = run(films / "a.dcm", "--output", tmp_path / "o", "--looked-at", "--table", films / "a.dcm")
    assert (written_over[0], (films / "a.dcm").read_bytes()) == (2, film_bytes)
    assert "is a film and is not written over" in written_over[2]
    assert "--black-out needs" in run(films / "a.dcm", "--output", films / "o", "--black-out", 1, 1, 0, 5)[2]
    assert run(tmp_path / "none", "--output", films / "o")[0] == 2
    home.mkdir(exist_ok=True)
    (home / "identity.key").write_text("not a key")
    status, _, err = run(films / "a.dcm", "--output", films / "o", "--looked-at")
    assert status == 2
    assert "--forget-key" in err
