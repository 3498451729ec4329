"""ZIP archives are folders: what is met, what is meant to harm, and nothing is unpacked to disk."""

from __future__ import annotations

import io
import os
import struct
import subprocess
import sys
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest
import pyzipper

from imaging.faults import Code, Fault, Problem
from imaging.film_reasons import FilmReason
from imaging.image import Image, ImageRef
from imaging.reading.attributes import read_all_attributes
from imaging.reading.read import read, read_attributes
from imaging.reading.scan import scan
from imaging.reading.source import Stamp, file_size, open_file, open_source
from imaging.reading.zip_members import PASSWORD_VARIABLE, PASSWORDS, split
from imaging.workers.pool import DecoderPool
from imaging.workers.worker import look
from tests.imaging.builders import dataset, film, write_film

_PNG = b"\x89PNG\r\n\x1a\n"
SECRET = "Röntgen 7"  # noqa: S105  # of the archives made here


@pytest.fixture(autouse=True)
def no_passwords() -> Iterator[None]:
    yield
    PASSWORDS.forget()
    PASSWORDS.ask = None


def film_bytes(seed: int = 0, **attributes: object) -> bytes:
    stream = io.BytesIO()
    found = dataset(film((200, 300), seed=seed), SOPInstanceUID=f"2.25.{seed + 10}", **attributes)
    found.save_as(stream, enforce_file_format=True)
    return stream.getvalue()


def archive_of(path: Path, files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def locked(path: Path, files: Mapping[str, bytes], password: str = SECRET, bits: int = 256) -> Path:
    """Encrypted by WinZip's AES."""
    with pyzipper.AESZipFile(path, "w", compression=pyzipper.ZIP_DEFLATED) as archive:
        archive.setpassword(password.encode())
        archive.setencryption(pyzipper.WZ_AES, nbits=bits)
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def zip_crypto(path: Path, files: Mapping[str, bytes], password: str = SECRET) -> Path:
    """Encrypted as PKWARE did first, which zipfile reads and does not write."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    data, out, entries = made.getvalue(), bytearray(), bytearray()
    with zipfile.ZipFile(made) as archive:
        for info in archive.infolist():
            begin = info.header_offset + 30 + len(info.orig_filename.encode())
            header = bytes(11) + bytes([info.CRC >> 24])
            body = _crypted(header + data[begin : begin + info.compress_size], password.encode())
            name = info.orig_filename.encode()
            common = (20, 1, 8, 0, 33, info.CRC, len(body), info.file_size, len(name), 0)
            entries += struct.pack("<4s2B5H3L5H2L", b"PK\1\2", 20, 3, *common, 0, 0, 0, 0, len(out)) + name
            out += struct.pack("<4s5H3L2H", b"PK\3\4", *common) + name + body
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, len(files), len(files), len(entries), len(out), 0)
    path.write_bytes(bytes(out + entries + end))
    return path


def _crypted(clear: bytes, password: bytes) -> bytes:
    table = [_crc_of(n) for n in range(256)]
    keys = [305419896, 591751049, 878082192]

    def update(byte: int) -> None:
        keys[0] = (keys[0] >> 8) ^ table[(keys[0] ^ byte) & 0xFF]
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = (keys[2] >> 8) ^ table[(keys[2] ^ (keys[1] >> 24)) & 0xFF]

    for byte in password:
        update(byte)
    out = bytearray()
    for byte in clear:
        low = (keys[2] | 2) & 0xFFFF
        out.append(byte ^ ((low * (low ^ 1) >> 8) & 0xFF))
        update(byte)
    return bytes(out)


def _crc_of(value: int) -> int:
    for _ in range(8):
        value = (value >> 1) ^ (0xEDB88320 if value & 1 else 0)
    return value


def raw_archive(entries: Sequence[tuple[bytes, int, int, int, int]], body: bytes, *, flags: int = 0) -> bytes:
    """A list of (name, start, packed, size, method) behind any bytes, whatever is wrong with it."""
    listed = b"".join(
        struct.pack(
            "<4s2B5H3L5H2L",
            b"PK\1\2",
            20,
            0,
            20,
            flags,
            method,
            0,
            33,
            0,
            packed,
            size,
            len(name),
            0,
            0,
            0,
            0,
            0,
            start,
        )
        + name
        for name, start, packed, size, method in entries
    )
    return (
        body
        + listed
        + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, *[len(entries) & 0xFFFF] * 2, len(listed), len(body), 0)
    )


def found_in(*paths: Path) -> list[str]:
    """What a scan finds, in words: the path behind the first archive, or the reason."""
    return [
        str(one.path).split(".zip/", 1)[1] if isinstance(one, ImageRef) else one.reason.name
        for one in scan(list(paths))
    ]


def problem_in(path: Path) -> Problem:
    (one,) = scan([path])
    assert isinstance(one, Problem)
    return one


# What is met


def test_a_zip_opens_as_a_folder_in_natural_order_without_what_is_no_film(tmp_path: Path) -> None:
    names = ["b/film 10.dcm", "b/film 2.dcm", "a.dcm", "b/c/d.dcm", "__MACOSX/a.dcm", ".hidden", "read.txt", "b/.x"]
    path = archive_of(tmp_path / "study.zip", {name: film_bytes(place) for place, name in enumerate(names)})
    assert found_in(path) == ["a.dcm", "b/film 2.dcm", "b/film 10.dcm", "b/c/d.dcm"]
    assert found_in(tmp_path) == found_in(path), "in a folder by its name"
    path.rename(tmp_path / "study")
    assert len(list(scan([tmp_path / "study"]))) == 4, "a file that was named is known by its content"


def test_each_film_of_a_zip_is_the_film_of_a_folder(tmp_path: Path) -> None:
    for syntax in ("1.2.840.10008.1.2.1", "1.2.840.10008.1.2.4.70", "1.2.840.10008.1.2.1.99"):
        plain = write_film(tmp_path / "film.dcm", film((300, 700), seed=3), syntax)
        for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            path = archive_of(tmp_path / f"{method}{syntax}.zip", {"in/film.dcm": plain.read_bytes()}, method)
            (ours,), (theirs,) = scan([path]), scan([plain])
            assert isinstance(ours, ImageRef)
            assert isinstance(theirs, ImageRef)
            assert ours.path == path / "in" / "film.dcm"
            assert (read(ours).values == read(theirs).values).all()
            assert read_attributes(ours.path) == read_attributes(plain)
            assert file_size(ours.path) == plain.stat().st_size
            assert len(read_all_attributes(ours.path)) == len(read_all_attributes(plain))


def test_pixels_of_a_zip_come_from_a_worker_process(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "a.zip", {"film.dcm": film_bytes(), "broken.dcm": film_bytes(1)[:9000]})
    with DecoderPool() as pool:
        films = {ref.path.name: got for ref, got in pool.map(one for one in scan([path]) if isinstance(one, ImageRef))}
    whole, broken = films["film.dcm"], films["broken.dcm"]
    assert isinstance(whole, Image)
    assert whole.values.shape == (200, 300)
    assert not isinstance(broken, Image) or broken.present < 1


def test_two_patients_in_one_zip_are_told_apart(tmp_path: Path) -> None:
    films = {f"{name}.dcm": film_bytes(place, PatientID=name) for place, name in enumerate("AB")}
    refs = list(scan([archive_of(tmp_path / "a.zip", films)]))
    assert [ref.exam.patient[0] for ref in refs if isinstance(ref, ImageRef)] == ["A", "B"]


@pytest.mark.parametrize(
    ("name", "code_page", "utf8"),
    [
        ("Müller/Röntgen.dcm", "cp437", False),
        ("Müller/Röntgen.dcm", "utf-8", True),
        ("Müller/Röntgen.dcm", "utf-8", False),
        ("胸部正位片/张三.dcm", "gbk", False),
        ("胸部正位片/张三.dcm", "utf-8", True),
    ],
)
def test_names_are_read_in_the_code_page_they_were_written_in(
    tmp_path: Path, name: str, code_page: str, utf8: bool
) -> None:
    data, raw = film_bytes(), name.encode(code_page)
    flags = 0x800 if utf8 else 0
    local = struct.pack(
        "<4s5H3L2H", b"PK\3\4", 20, flags, 0, 0, 33, zlib.crc32(data), len(data), len(data), len(raw), 0
    )
    body = local + raw + data
    entry = struct.pack(
        "<4s2B5H3L5H2L",
        b"PK\1\2",
        20,
        0,
        20,
        flags,
        0,
        0,
        33,
        zlib.crc32(data),
        len(data),
        len(data),
        len(raw),
        0,
        0,
        0,
        0,
        0,
        0,
    )
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, len(entry) + len(raw), len(body), 0)
    (tmp_path / "a.zip").write_bytes(body + entry + raw + end)
    assert found_in(tmp_path) == [name]


def test_a_dicomdir_in_a_zip_is_no_film_and_the_films_are_found(tmp_path: Path) -> None:
    index = b"\0" * 128 + b"DICM" + b"\2\0\0\0UL\4\0\0\0\0\0"
    assert found_in(archive_of(tmp_path / "a.zip", {"DICOMDIR": index, "IM1": film_bytes()})) == ["INDEX", "IM1"]


def test_a_zip_in_a_zip_is_one_refused_row(tmp_path: Path) -> None:
    inner = archive_of(tmp_path / "inner.zip", {"film.dcm": film_bytes()}).read_bytes()
    (tmp_path / "inner.zip").unlink()
    path = archive_of(tmp_path / "a.zip", {"inner.zip": inner, "film.dcm": film_bytes()})
    assert found_in(path) == ["film.dcm", "ZIP_IN_ZIP"]


def test_files_of_one_name_are_apart(tmp_path: Path) -> None:
    with warnings.catch_warnings(), zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        warnings.simplefilter("ignore")
        for seed in range(3):
            archive.writestr("in/film.dcm", film_bytes(seed))
    refs = [one for one in scan([tmp_path]) if isinstance(one, ImageRef)]
    uids = {ref.path.name: ref.sop_instance_uid for ref in refs}
    assert uids == {"film.dcm": "2.25.10", "film (2).dcm": "2.25.11", "film (3).dcm": "2.25.12"}


@pytest.mark.parametrize("name", ["../up.dcm", "/etc/up.dcm", "a/../../up.dcm", "..\\up.dcm", "C:\\up.dcm"])
def test_names_that_lead_out_are_refused_and_nothing_is_written(tmp_path: Path, name: str) -> None:
    inside = tmp_path / "in"
    inside.mkdir()
    path = archive_of(inside / "a.zip", {name: film_bytes(), "film.dcm": film_bytes(1)})
    before = sorted(tmp_path.rglob("*"))
    assert found_in(path) == ["ZIP_OUTSIDE", "film.dcm"]
    for climbing in (path / name, path / ".." / "up.dcm", path / ".." / ".." / "in" / "a.zip" / "film.dcm"):
        with pytest.raises(OSError, match=r"No such file|Not a directory"):
            open_file(climbing).close()
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("name", [".", "a/."])
def test_a_file_in_a_zip_that_is_called_as_its_folder_is_left_out_and_counted(tmp_path: Path, name: str) -> None:
    archive_of(tmp_path / "a.zip", {"film.dcm": film_bytes(1), name: film_bytes()})
    assert found_in(tmp_path) == ["ZIP_OUTSIDE", "film.dcm"]


def test_a_name_in_a_zip_with_digits_without_end_is_a_name(tmp_path: Path) -> None:
    """Python makes no number of more than 4,300 digits."""
    number = "9" * 5000
    archive_of(tmp_path / "a.zip", {f"{number}.dcm": film_bytes(), "2.dcm": film_bytes(1), "10.dcm": film_bytes(2)})
    assert [one.path.name for one in scan([tmp_path])] == ["2.dcm", "10.dcm", f"{number}.dcm"]


def test_links_in_a_zip_are_not_followed(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("link.dcm")
    link.create_system, link.external_attr = 3, 0o120777 << 16
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(link, "/etc/passwd")
        archive.writestr("film.dcm", film_bytes())
    assert found_in(tmp_path) == ["ZIP_LINKS", "film.dcm"]


def test_bytes_before_and_behind_an_archive_do_not_matter(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "a.zip", {"film.dcm": film_bytes()})
    data = path.read_bytes()
    for before, behind in ((b"MZ" + bytes(5000), b""), (b"", os.urandom(90_000)), (b"MZ", b"PK\5\6" * 20)):
        path.write_bytes(before + data + behind)
        (ref,) = scan([tmp_path])
        assert isinstance(ref, ImageRef)
        assert read(ref).rows == 200


def test_a_list_in_the_form_of_zip64_is_read(tmp_path: Path) -> None:
    archive_of(tmp_path / "a.zip", {"film.dcm": film_bytes()})
    data = bytearray((tmp_path / "a.zip").read_bytes())
    end = data.rfind(b"PK\5\6")
    count, length, begin = struct.unpack_from("<HLL", data, end + 10)
    large = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, count, count, length, begin)
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, end, 1)
    rest = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    (tmp_path / "a.zip").write_bytes(data[:end] + large + locator + rest)
    with zipfile.ZipFile(tmp_path / "a.zip") as theirs:
        assert theirs.namelist() == ["film.dcm"]
    assert found_in(tmp_path) == ["film.dcm"]


def test_a_film_and_a_folder_in_a_zip_can_be_named(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "a.zip", {"x/1.dcm": film_bytes(), "x/2.dcm": film_bytes(1), "y/3.dcm": film_bytes(2)})
    assert found_in(path / "x") == ["x/1.dcm", "x/2.dcm"]
    assert found_in(path / "y" / "3.dcm") == ["y/3.dcm"]
    assert problem_in(path / "z").code is Code.NOT_FOUND
    assert split(path / "x" / "1.dcm") == (path, "x/1.dcm")


# What is damaged


@pytest.mark.parametrize(
    ("harm", "reason"),
    [
        (lambda data: data[: len(data) // 2], FilmReason.ZIP_DAMAGED),
        (lambda data: data[:-30] + bytes(30), FilmReason.ZIP_DAMAGED),
        (lambda data: data.replace(b"PK\1\2", b"PK\1\3"), FilmReason.ZIP_DAMAGED),
        (lambda data: data[:-18] + b"\1\0" + data[-16:], FilmReason.ZIP_SPLIT),
        (lambda data: b"PK\7\x08" + data[:200], FilmReason.ZIP_DAMAGED),
    ],
)
def test_a_damaged_archive_is_one_row_with_its_sentence(tmp_path: Path, harm: object, reason: FilmReason) -> None:
    path = archive_of(tmp_path / "a.zip", {"film.dcm": film_bytes()})
    path.write_bytes(harm(path.read_bytes()))
    problem = problem_in(path)
    assert (problem.code, problem.reason) == (Code.ARCHIVE_REFUSED, reason)


def test_a_film_that_is_damaged_in_the_archive_is_not_scored(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "a.zip", {"bad.dcm": film_bytes(), "good.dcm": film_bytes(1)}, zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    data[90_000] ^= 1  # a pixel of the first
    path.write_bytes(data)
    assert look(path / "bad.dcm").problem == Problem(
        Code.UNREADABLE, FilmReason.ZIP_FILE_DAMAGED, path=path / "bad.dcm"
    )
    assert look(path / "good.dcm").problem is None


def test_an_archive_that_changes_is_read_anew(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "a.zip", {"1.dcm": film_bytes()})
    assert found_in(path) == ["1.dcm"]
    before = Stamp.at(path / "1.dcm")
    archive_of(path, {"2.dcm": film_bytes(1), "3.dcm": film_bytes(2)})
    assert found_in(path) == ["2.dcm", "3.dcm"]
    assert Stamp.at(path / "2.dcm") != before
    with pytest.raises(FileNotFoundError):
        Stamp.at(path / "1.dcm")
    with pytest.raises(Fault) as raised, open_source(path / "2.dcm"):
        os.utime(path, ns=(1, 1))
    assert raised.value.problem.code is Code.CHANGED_WHILE_READ


def test_documents_that_are_zips_inside_are_not_searched(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "letter.zip", {"[Content_Types].xml": b"<x/>", "word/media/1.png": _PNG})
    assert problem_in(path).reason is FilmReason.ARCHIVE
    assert problem_in(archive_of(tmp_path / "none.zip", {"readme.txt": b""})).reason is FilmReason.ZIP_EMPTY


def test_a_method_that_is_not_read_is_said(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "a.zip", {"film.dcm": film_bytes()}, zipfile.ZIP_BZIP2)
    assert problem_in(path).reason is FilmReason.ZIP_METHOD


# Passwords


@pytest.mark.parametrize("bits", [128, 192, 256])
def test_aes_is_read_with_its_password_in_this_process_and_in_workers(tmp_path: Path, bits: int) -> None:
    path = locked(tmp_path / "a.zip", {"film.dcm": film_bytes()}, bits=bits)
    assert problem_in(path).reason is FilmReason.ZIP_PASSWORD
    assert not PASSWORDS.unlock(path, "wrong")
    assert PASSWORDS.unlock(path, SECRET)
    (ref,) = scan([path])
    assert isinstance(ref, ImageRef)
    if bits == 256:
        with DecoderPool() as pool:
            assert pool.read(ref).rows == 200
            PASSWORDS.forget()
            with pytest.raises(Fault) as raised:
                pool.read(ref)
    else:
        assert read(ref).rows == 200
        PASSWORDS.forget()
        with pytest.raises(Fault) as raised:
            read(ref)
    assert raised.value.problem.reason is FilmReason.ZIP_PASSWORD


def test_zip_crypto_is_read_as_zipfile_reads_it(tmp_path: Path) -> None:
    path = zip_crypto(tmp_path / "a.zip", {"1.dcm": film_bytes(), "2.dcm": film_bytes(1)})
    with zipfile.ZipFile(path) as theirs:
        assert theirs.read("1.dcm", SECRET.encode()) == film_bytes()
    assert problem_in(path).reason is FilmReason.ZIP_PASSWORD
    assert not any(PASSWORDS.unlock(path, f"wrong {number}") for number in range(300)), (
        "one in 256 passes its own check"
    )
    assert PASSWORDS.unlock(path, SECRET)
    assert found_in(path) == ["1.dcm", "2.dcm"]
    with open_source(path / "1.dcm") as file:
        assert file.read() == film_bytes()


def test_a_password_is_not_proved_by_an_empty_file(tmp_path: Path) -> None:
    path = zip_crypto(tmp_path / "a.zip", {"empty": b"", "film.dcm": film_bytes()})
    assert not any(PASSWORDS.unlock(path, f"wrong {number}") for number in range(1500))
    assert PASSWORDS.unlock(path, SECRET)
    assert "film.dcm" in found_in(path)


def test_a_password_comes_from_the_variable_or_is_asked_for_and_a_wrong_one_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = locked(tmp_path / "a.zip", {"film.dcm": film_bytes()})
    monkeypatch.setenv(PASSWORD_VARIABLE, "wrong")
    assert problem_in(path).reason is FilmReason.ZIP_WRONG_PASSWORD
    answers, asked = ["no", SECRET], []
    PASSWORDS.ask = lambda archive, wrong: (asked.append((archive, wrong)), answers.pop(0))[1]
    assert found_in(path) == ["film.dcm"]
    assert asked == [(path, True), (path, True)]
    PASSWORDS.forget()
    PASSWORDS.ask = None
    monkeypatch.setenv(PASSWORD_VARIABLE, SECRET)
    assert found_in(path) == ["film.dcm"]


def test_a_password_shows_nowhere(tmp_path: Path) -> None:
    path = locked(tmp_path / "a.zip", {"film.dcm": film_bytes()})
    PASSWORDS.unlock(path, SECRET)
    from imaging.workers.worker import KnownPasswords

    assert SECRET not in repr(PASSWORDS) + repr(KnownPasswords(PASSWORDS.known()))
    assert b"tgen" not in repr(KnownPasswords(PASSWORDS.known())).encode()


def test_open_files_beside_encrypted_ones_are_found(tmp_path: Path) -> None:
    path = locked(tmp_path / "a.zip", {"locked.dcm": film_bytes()})
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("open.dcm", film_bytes(1))
    assert found_in(path) == ["ZIP_PASSWORD", "open.dcm"]


# What is meant to harm


def zeros(size: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(bytes(size)) + packer.flush()


def overlapping() -> bytes:
    """Fifield's: 250 names of one kernel that becomes 1 MB, 250 MB in all."""
    kernel = zeros(1 << 20)
    local = struct.pack("<4s5H3L2H", b"PK\3\4", 20, 0, 8, 0, 33, 0, len(kernel), 1 << 20, 1, 0) + b"a"
    return raw_archive([(b"%d" % n, 0, len(kernel), 1 << 20, 8) for n in range(250)], local + kernel)


def growing() -> bytes:
    kernel, body, entries = zeros(10 << 20), b"", []
    for name in (b"%d" % n for n in range(20)):
        entries.append((name, len(body), len(kernel), 100 << 20, 8))
        body += (
            struct.pack("<4s5H3L2H", b"PK\3\4", 20, 0, 8, 0, 33, 0, len(kernel), 100 << 20, len(name), 0)
            + name
            + kernel
        )
    return raw_archive(entries, body)


def undeclared(declared: int) -> bytes:
    kernel = zeros(40 << 20)
    local = struct.pack("<4s5H3L2H", b"PK\3\4", 20, 0, 8, 0, 33, 0, len(kernel), declared, 1, 0) + b"a"
    return raw_archive([(b"a", 0, len(kernel), declared, 8)], local + kernel)


def nested() -> bytes:
    """As 42.zip: archives in archives."""
    data = film_bytes()
    for _ in range(3):
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
            for place in range(4):
                archive.writestr(f"lib {place}.zip", data)
        data = made.getvalue()
    return data


def many() -> bytes:
    entry = (b"a", 0, 0, 0, 0)
    return raw_archive([entry] * 300_000, b"")


def claims_many() -> bytes:
    large = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, 10_000_000, 10_000_000, 470_000_000, 0)
    rest = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    return b"PK\3\4" + large + struct.pack("<4sLQL", b"PK\6\7", 0, 0, 1) + rest


BOMBS = {
    "overlapping": (overlapping, "ZIP_BOMB"),
    "growing": (growing, "ZIP_BOMB"),
    "declared": (lambda: undeclared(400 << 20), "ZIP_LARGE"),
    "undeclared": (lambda: undeclared(1000), "ZIP_FILE_DAMAGED"),
    "nested": (nested, "ZIP_IN_ZIP"),
    "many": (many, "ZIP_MANY"),
    "claims many": (claims_many, "ZIP_DAMAGED"),
}
_TRY = """
import sys, time
from pathlib import Path
from imaging.reading.scan import scan
from imaging.reading import dicom, raster
import pyzipper
from imaging.workers.worker import look
began = time.process_time()
found = list(scan([Path(sys.argv[1])]))
looked = [look(one.path).problem for one in found if one.path != Path(sys.argv[1])]
took = time.process_time() - began
peak = int(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0])
print(*{one.reason.name for one in [*found, *filter(None, looked)]}, took, peak / 1024, sep="|")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads the most memory taken from /proc")
@pytest.mark.parametrize("kind", BOMBS)
def test_bombs_are_refused_in_a_second_and_256_mb(tmp_path: Path, kind: str) -> None:
    make, reason = BOMBS[kind]
    path = tmp_path / "bomb.zip"
    path.write_bytes(make())
    told = subprocess.run([sys.executable, "-c", _TRY, path], capture_output=True, text=True, check=True, timeout=60)
    *reasons, seconds, peak = told.stdout.strip().split("|")
    assert reasons == [reason]
    assert float(seconds) < 1.0
    assert float(peak) < 256
    assert [one.name for one in tmp_path.iterdir()] == ["bomb.zip"]
