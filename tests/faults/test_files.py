"""Files that are broken, hostile or in the wrong place get one plain sentence each."""

from __future__ import annotations

import errno
import os
import socket
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pydicom import uid
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from imaging.faults import Code, Fault, Problem
from imaging.image import Badge
from imaging.reading.dicom_header import open_header
from imaging.reading.read import read, read_refs
from imaging.reading.scan import FoundFile, refs_of, scan, scan_files
from imaging.reasons import ENGLISH
from imaging.workers.worker import look
from tests.imaging.builders import dataset, encode, film, items, part10, raw_element, write, write_film


def problem_of(path: Path) -> Problem:
    with pytest.raises(Fault) as caught:
        read(read_refs(path)[0])
    problem = caught.value.problem
    assert problem.path == path
    assert ENGLISH.message(problem)
    assert ENGLISH.next_step(problem)
    assert "Nobody" not in ENGLISH.sentence(problem)
    return problem


def test_fault_1_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "film.dcm").touch()

    assert problem_of(tmp_path / "film.dcm").code is Code.EMPTY


def test_fault_2_what_is_no_image_is_named(tmp_path: Path) -> None:
    (tmp_path / "film.dcm").write_bytes(b"%PDF-1.7 ...")

    problem = problem_of(tmp_path / "film.dcm")

    assert problem.code is Code.NOT_AN_IMAGE
    assert "PDF" in ENGLISH.message(problem)


@pytest.mark.parametrize("syntax", [uid.ImplicitVRLittleEndian, uid.ExplicitVRLittleEndian, uid.ExplicitVRBigEndian])
def test_fault_3_without_preamble_and_meta_it_opens(tmp_path: Path, syntax: str) -> None:
    pixels = film()
    data = dataset(pixels, syntax)
    del data.file_meta
    path = tmp_path / "film"
    data.save_as(
        path, implicit_vr=syntax == uid.ImplicitVRLittleEndian, little_endian=syntax != uid.ExplicitVRBigEndian
    )

    image = read(read_refs(path)[0])

    np.testing.assert_array_equal(image.values, pixels)
    assert Badge.NO_PREAMBLE in image.badges


def test_fault_4_a_preamble_that_is_a_program(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.dcm", film())
    path.write_bytes(b"MZ" + path.read_bytes()[2:])

    assert Badge.EXECUTABLE_PREAMBLE in read(read_refs(path)[0]).badges


@pytest.mark.parametrize("keep", [0.2, 0.5, 0.8])
def test_fault_5_a_header_cut_short_is_said(tmp_path: Path, keep: float) -> None:
    path = write_film(tmp_path / "film.dcm", film(), PatientComments="x" * 600)
    whole = path.read_bytes()
    header = whole.index(b"\xe0\x7f\x10\x00")
    path.write_bytes(whole[: 400 + int((header - 400) * keep)])

    assert problem_of(path).code is Code.CUT_SHORT


def nested(depth: int, defined: bool) -> bytes:
    inner = b""
    for _ in range(depth):
        if defined:
            item = b"\xfe\xff\x00\xe0" + len(inner).to_bytes(4, "little") + inner
            inner = raw_element(0x0040, 0xA730, b"SQ", item)
        else:
            item = b"\xfe\xff\x00\xe0\xff\xff\xff\xff" + inner + b"\xfe\xff\x0d\xe0\0\0\0\0"
            inner = raw_element(0x0040, 0xA730, b"SQ", item + b"\xfe\xff\xdd\xe0\0\0\0\0", 0xFFFFFFFF)
    return inner


@pytest.mark.parametrize(("depth", "defined"), [(65, True), (65, False), (200, True), (200, False), (20_000, False)])
def test_fault_6_nesting_beyond_64_is_refused(tmp_path: Path, depth: int, defined: bool) -> None:
    path = tmp_path / "film.dcm"
    path.write_bytes(part10(nested(depth, defined)))

    assert problem_of(path).code is Code.NESTED_TOO_DEEP


@pytest.mark.parametrize("defined", [True, False])
def test_fault_6_nesting_of_64_is_not(tmp_path: Path, defined: bool) -> None:
    path = tmp_path / "film.dcm"
    path.write_bytes(part10(nested(64, defined)))

    assert problem_of(path).code is Code.NO_PIXELS


def test_fault_7_a_deflate_bomb_is_refused_in_under_a_second(tmp_path: Path) -> None:
    deflater = zlib.compressobj(9, wbits=-15)
    block = bytes(1 << 20)
    packed = deflater.compress(raw_element(8, 5, b"CS", b"ISO_IR 100"))
    packed += b"".join(deflater.compress(block) for _ in range(1024)) + deflater.flush()
    path = tmp_path / "film.dcm"
    path.write_bytes(part10(packed, uid.DeflatedExplicitVRLittleEndian))
    start = time.process_time()  # what others compute meanwhile does not count

    assert problem_of(path).code is Code.TOO_LARGE
    assert time.process_time() - start < 1.0


def test_fault_8_a_bad_value_does_not_stop_the_film(tmp_path: Path) -> None:
    pixels = film()
    path = write_film(tmp_path / "film.dcm", pixels, KVP="120", ExposureTime="35")
    path.write_bytes(path.read_bytes().replace(b"120 ", b"12,O").replace(b"ExposureTime", b"ExposureTime"))

    image = read(read_refs(path)[0])

    np.testing.assert_array_equal(image.values, pixels)
    assert Badge.UNREADABLE_ATTRIBUTE in image.badges
    assert "KVP" not in image.attributes
    assert image.attributes["ExposureTime"] == "35"


def test_fault_8_a_bad_vr_does_not_stop_the_film(tmp_path: Path) -> None:
    pixels = film()
    path = write_film(tmp_path / "film.dcm", pixels, BodyPartExamined="CHEST")
    path.write_bytes(path.read_bytes().replace(b"\x18\x00\x15\x00CS", b"\x18\x00\x15\x00ZZ"))

    np.testing.assert_array_equal(read(read_refs(path)[0]).values, pixels)


@pytest.mark.parametrize("table", [(), (0,), None])
@pytest.mark.parametrize("syntax", [uid.JPEGBaseline8Bit, uid.RLELossless, uid.ExplicitVRLittleEndian])
def test_fragments_of_an_icon_are_no_elements(tmp_path: Path, syntax: str, table: tuple[int, ...] | None) -> None:
    pixels = film(dtype=np.uint8, top=255)
    icon = Dataset()
    # PS3.3 C.7.6.1.1.6: an icon may be compressed as the film is; its bytes may look like anything.
    for inside in (encode(pixels, uid.JPEGBaseline8Bit, 8), b"\x08\x00\x00\x00OB\xff\xff\xff\xff\xff\x7f" * 3):
        icon.PixelData = items([inside], table)
        icon["PixelData"].VR, icon["PixelData"].is_undefined_length = "OB", True
        data = dataset(pixels, syntax, IconImageSequence=Sequence([icon]))
        image = read(read_refs(write(tmp_path / "film.dcm", data))[0])
        assert Badge.UNREADABLE_ATTRIBUTE not in image.badges
        assert np.abs(image.values.astype(int) - pixels).max() <= (40 if syntax == uid.JPEGBaseline8Bit else 0)


@pytest.mark.parametrize("implicit", [False, True])
def test_what_is_inside_a_sequence_of_known_length_cannot_lead_out_of_it(tmp_path: Path, implicit: bool) -> None:
    pixels = film()
    inside = Dataset()
    inside.add_new(0x00090010, "LO", "MAKER")
    inside.add_new(0x00091001, "LT", "0123456789")
    syntax = uid.ImplicitVRLittleEndian if implicit else uid.ExplicitVRLittleEndian
    path = write(tmp_path / "film.dcm", dataset(pixels, syntax, RequestAttributesSequence=Sequence([inside])))
    text = path.read_bytes()
    place = text.index(b"0123456789") - (4 if implicit else 2)
    path.write_bytes(text[:place] + b"\xf0\x7f" + text[place + 2 :])

    np.testing.assert_array_equal(read(read_refs(path)[0]).values, pixels)


def test_private_fragments_of_an_unknown_kind_are_passed_over(tmp_path: Path) -> None:
    pixels = film()
    path = write_film(tmp_path / "film.dcm", pixels)
    text = path.read_bytes()
    begin = text.index(b"\x10\x00\x10\x00PN")
    fragments = items(
        [encode(pixels.astype(np.uint8), uid.JPEGBaseline8Bit, 8), b"\x08\x00\x00\x00\xf0\xff\xff\x7f" * 9]
    )
    private = raw_element(9, 0x1010, b"UN", fragments + b"\xfe\xff\xdd\xe0\0\0\0\0", 0xFFFFFFFF)
    path.write_bytes(text[:begin] + private + text[begin:])

    np.testing.assert_array_equal(read(read_refs(path)[0]).values, pixels)


@pytest.mark.parametrize("name", [uid.JPEGBaseline8Bit, uid.ImplicitVRLittleEndian, uid.ExplicitVRBigEndian])
def test_a_second_transfer_syntax_is_not_believed(tmp_path: Path, name: str) -> None:
    pixels = film()
    path = write_film(tmp_path / "film.dcm", pixels)
    text = path.read_bytes()
    second = raw_element(2, 0x10, b"UI", name.encode() + b"\0" * (len(name) % 2))
    begin = text.index(b"\x08\x00\x16\x00UI")
    path.write_bytes(text[:begin] + second + text[begin:])

    (ref,) = read_refs(path)

    assert ref.transfer_syntax_uid == uid.ExplicitVRLittleEndian
    np.testing.assert_array_equal(read(ref).values, pixels)


@pytest.mark.parametrize("keyword", ["Rows", "Columns", "BitsAllocated"])
def test_fault_9_a_missing_pixel_attribute_is_named(tmp_path: Path, keyword: str) -> None:
    data = dataset(film())
    delattr(data, keyword)

    problem = problem_of(write(tmp_path / "film.dcm", data))

    assert problem.code is Code.MISSING_ATTRIBUTE
    assert keyword in ENGLISH.message(problem)


def test_fault_40_a_film_that_changes_while_it_is_read_is_refused(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.dcm", film())

    with pytest.raises(Fault) as caught, open_header(path), path.open("ab") as file:
        file.write(b"more")

    assert caught.value.problem.code is Code.CHANGED_WHILE_READ


def test_what_never_was_there_what_has_gone_and_what_cannot_be_reached_are_told_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_film(tmp_path / "film.dcm", film())
    (ref,) = read_refs(path)
    (found,) = scan_files([tmp_path])
    assert isinstance(found, FoundFile)
    path.unlink()

    assert [problem.code for problem in scan([path]) if isinstance(problem, Problem)] == [Code.NOT_FOUND]
    assert [problem.code for problem in refs_of(found) if isinstance(problem, Problem)] == [Code.VANISHED]
    assert problem_of_call(lambda: read_refs(tmp_path / "no" / "film.dcm")).code is Code.NOT_FOUND
    assert problem_of_call(lambda: read(ref)).code is Code.VANISHED
    looked = look(path, tries=1).problem
    assert looked is not None
    assert looked.code is Code.VANISHED

    def away(*_: object, **__: object) -> os.stat_result:
        raise OSError(errno.ESTALE, "Stale file handle")

    monkeypatch.setattr(Path, "stat", away)
    assert problem_of_call(lambda: read_refs(path)).code is Code.UNREACHABLE
    assert [problem.code for problem in scan([path]) if isinstance(problem, Problem)] == [Code.UNREACHABLE]


def problem_of_call(call: Callable[[], object]) -> Problem:
    with pytest.raises(Fault) as caught:
        call()
    return caught.value.problem


def not_files(folder: Path) -> dict[str, Path]:
    """A pipe, a socket, a device, and a link to each."""
    os.mkfifo(folder / "pipe.dcm")
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind(str(folder / "socket.dcm"))
    kinds = {"pipe": folder / "pipe.dcm", "socket": folder / "socket.dcm", "device": Path("/dev/zero")}
    for name, target in tuple(kinds.items()):
        kinds[f"link to a {name}"] = folder / f"link-{name}.dcm"
        kinds[f"link to a {name}"].symlink_to(target)
    return kinds


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_what_is_no_regular_file_is_refused_at_once_and_left_out_of_folders(tmp_path: Path) -> None:
    folder = tmp_path / "f"
    folder.mkdir()
    path = write_film(folder / "film.dcm", film())
    start = time.monotonic()

    for name, other in not_files(folder).items():
        (problem,) = scan([other])
        assert isinstance(problem, Problem)
        assert problem.code is Code.NOT_A_FILE
        assert name.rpartition(" ")[2] in ENGLISH.message(problem)
        assert problem_of_call(lambda other=other: read_refs(other)).code is Code.NOT_A_FILE
        looked = look(other).problem
        assert looked is not None
        assert looked.code is Code.NOT_A_FILE
    assert [found.path for found in scan([folder])] == [path]
    assert time.monotonic() - start < 10


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.dcm", film())
    path.chmod(0)

    assert problem_of(path).code is Code.NO_PERMISSION
