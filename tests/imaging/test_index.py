"""The index of headers: a second look at a folder opens no file, and says what is true whatever happened meanwhile."""

from __future__ import annotations

import os
import shutil
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Picture
from pydicom import uid

from imaging.archive import index
from imaging.archive.index import films_of_patient, forget, scan_indexed
from imaging.faults import Code, Problem
from imaging.image import Exam, ImageRef
from imaging.reading.scan import FoundFile, refs_of, scan
from imaging.reading.source import Stamp
from tests.imaging.builders import film, write_film

OLD_S = 1_500_000_000


def age(folder: Path) -> None:
    """Let all be of another day than this."""
    for path in folder.rglob("*"):
        if path.is_file():
            os.utime(path, (OLD_S, OLD_S))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Films of two patients, one of several frames, a picture, and files that are none."""
    top = tmp_path / "films"
    for number in range(4):
        below = top / f"patient-{number % 2}"
        below.mkdir(parents=True, exist_ok=True)
        write_film(
            below / f"IM{number}.dcm",
            film((3, 6, 8) if number == 3 else (6, 8)),
            PatientName=f"Dö^Jane{number % 2}",
            SpecificCharacterSet="ISO_IR 100",
            PatientID=f"ID-{number % 2}",
            PatientBirthDate="19500102",
            StudyDate=f"2020010{number + 1}",
            ViewPosition="PA",
        )
    Picture.fromarray(np.zeros((6, 8), np.uint8)).save(top / "picture.png")
    (top / "words").write_text("no film")
    (top / "empty").touch()
    age(top)
    return top


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "data" / "headers.sqlite"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the files that were opened."""
    names: list[str] = []

    def watched(file: FoundFile) -> Iterator[ImageRef | Problem]:
        names.append(file.path.name)
        return refs_of(file)

    monkeypatch.setattr(index, "refs_of", watched)
    return names


def same(found: list[ImageRef | Problem], folder: Path) -> bool:
    """Whether all is as looking through the folder without an index says, also whose films they are."""
    right = list(scan([folder]))
    return found == right and [getattr(one, "exam", None) for one in found] == [
        getattr(one, "exam", None) for one in right
    ]


def look(folder: Path, place: Path) -> list[ImageRef | Problem]:
    return list(scan_indexed([folder], place))


def test_the_second_look_opens_no_file_and_says_the_same(folder: Path, place: Path, opened: list[str]) -> None:
    assert same(look(folder, place), folder)
    assert len(opened) == 7
    opened.clear()
    again = look(folder, place)
    assert opened == []
    assert same(again, folder)
    assert [one.code for one in again if isinstance(one, Problem)] == [Code.EMPTY, Code.NOT_AN_IMAGE]


def test_only_its_user_may_read_it_and_nothing_is_written_beside_the_films(folder: Path, place: Path) -> None:
    before = sorted(folder.rglob("*"))
    look(folder, place)
    assert place.stat().st_mode & 0o777 == 0o600
    place.chmod(0o644)
    look(folder, place)
    assert place.stat().st_mode & 0o777 == 0o600
    assert sorted(folder.rglob("*")) == before


def rewritten(path: Path) -> None:
    data = path.read_bytes().replace(b"ID-0", b"ID-X")
    path.write_bytes(data)
    os.utime(path, (OLD_S, OLD_S))


def replaced(path: Path) -> None:
    other = path.with_name("other")
    other.write_bytes(path.read_bytes().replace(b"ID-0", b"ID-X"))
    os.utime(other, (OLD_S, OLD_S))
    other.replace(path)


def grown(path: Path) -> None:
    write_film(path, film((7, 8)), PatientID="ID-X")


def removed(path: Path) -> None:
    path.unlink()


def no_film(path: Path) -> None:
    path.write_text("no film any more")


def linked_anew(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.with_name("IM2.dcm"))


@pytest.mark.parametrize("change", [rewritten, replaced, grown, removed, no_film, linked_anew])
def test_a_changed_file_is_looked_at_again(
    folder: Path, place: Path, opened: list[str], change: Callable[[Path], None]
) -> None:
    """Also where it has the size and the time of change of before."""
    look(folder, place)
    opened.clear()
    change(folder / "patient-0" / "IM0.dcm")
    assert same(look(folder, place), folder)
    assert opened == ([] if change is removed else ["IM0.dcm"])
    with closing(sqlite3.connect(place)) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM file")}
    assert (b"IM0.dcm" in names) is (change in (rewritten, replaced, linked_anew))


def test_another_folder_of_the_same_name_is_looked_at_anew(folder: Path, place: Path, opened: list[str]) -> None:
    """As where another disc or drive is where one was."""
    look(folder, place)
    shutil.copytree(folder, folder.with_name("copy"))
    folder.rename(folder.with_name("gone"))
    folder.with_name("copy").rename(folder)
    opened.clear()
    assert same(look(folder, place), folder)
    assert len(opened) == 7


def test_a_file_changed_just_now_is_not_kept(folder: Path, place: Path, opened: list[str]) -> None:
    (folder / "patient-0" / "IM0.dcm").touch()
    look(folder, place)
    opened.clear()
    look(folder, place)
    assert opened == ["IM0.dcm"]


def test_what_is_named_is_kept_and_its_folder_not_taken_for_looked_through(
    folder: Path, place: Path, opened: list[str]
) -> None:
    look(folder, place)
    list(scan_indexed([folder / "patient-0" / "IM0.dcm"], place))
    opened.clear()
    look(folder, place)
    assert opened == []


def test_what_is_no_file_of_a_disk_is_not_kept(folder: Path, place: Path, opened: list[str]) -> None:
    """As in an archive, whose films may be locked by a password and have no times of their own."""
    path = folder / "patient-0" / "IM0.dcm"
    for _ in range(2):
        found = index.HeaderIndex(place)
        assert len(list(found.entries(FoundFile(path, Stamp.of(path.stat()))))) == 1
        found.finish([])
        found.close()
    assert opened == ["IM0.dcm"] * 2
    assert b"ID-0" not in place.read_bytes()


def test_an_archive_among_films_costs_none_of_them_its_place_in_the_index(
    folder: Path, place: Path, opened: list[str]
) -> None:
    films = folder / "patient-0"
    with zipfile.ZipFile(films / "IM1.zip", "w") as archive:  # between IM0 and IM2
        archive.write(films / "IM0.dcm", "a/film.dcm")
    age(folder)
    look(folder, place)
    for _ in range(2):
        opened.clear()
        assert same(look(folder, place), folder)
        assert opened == ["film.dcm"]


def test_what_was_found_before_a_cancel_is_kept(folder: Path, place: Path, opened: list[str]) -> None:
    started = scan_indexed([folder], place)
    for _ in range(4):
        next(started)
    started.close()
    first = list(opened)
    opened.clear()
    assert same(look(folder, place), folder)
    assert not set(first[:-1]) & set(opened)


def damaged_whole(data: bytearray) -> None:
    data[:] = b"This is no database. " * 500


def damaged_head(data: bytearray) -> None:
    data[16:100] = bytes(84)


def damaged_middle(data: bytearray) -> None:
    for at in range(4096, len(data), 37):
        data[at] ^= 0x55


def cut(data: bytearray) -> None:
    del data[len(data) // 2 :]


@pytest.mark.parametrize("damage", [damaged_whole, damaged_head, damaged_middle, cut, bytearray.clear])
def test_a_damaged_index_is_made_anew(
    folder: Path, place: Path, opened: list[str], damage: Callable[[bytearray], None]
) -> None:
    look(folder, place)
    data = bytearray(place.read_bytes())
    damage(data)
    place.write_bytes(bytes(data))
    assert same(look(folder, place), folder)
    assert same(look(folder, place), folder)
    opened.clear()
    assert same(look(folder, place), folder)
    assert opened == []


def no_table(place: Path) -> None:
    with closing(sqlite3.connect(place)) as connection:
        connection.executescript("DROP TABLE file")


def no_text(place: Path) -> None:
    """Letters that are no UTF-8, which Python cannot hand over."""
    with closing(sqlite3.connect(place)) as connection, connection:
        connection.execute("UPDATE file SET said = CAST(x'FFFE' AS TEXT)")


def no_schema(place: Path) -> None:
    """A name that SQLite quotes in a sentence that Python cannot read."""
    data = place.read_bytes()
    place.write_bytes(data.replace(b"CREATE TABLE folder", b"CREATE TAB\xebE folder"))


@pytest.mark.parametrize("damage", [no_table, no_text, no_schema])
def test_an_index_that_sqlite_opens_and_cannot_use_is_made_anew(
    folder: Path, place: Path, opened: list[str], damage: Callable[[Path], None]
) -> None:
    look(folder, place)
    damage(place)
    assert films_of_patient(Exam(patient_id="ID-0"), place) == ()
    assert same(look(folder, place), folder)
    assert same(look(folder, place), folder)
    opened.clear()
    assert same(look(folder, place), folder)
    assert opened == []
    damage(place)
    forget(place)
    assert not place.exists() or b"Jane" not in place.read_bytes()


def test_an_index_whose_cells_are_of_another_kind_is_not_believed(folder: Path, place: Path) -> None:
    look(folder, place)
    with closing(sqlite3.connect(place)) as connection, connection:
        connection.execute("UPDATE file SET said = CAST(said AS BLOB)")
        connection.execute("UPDATE folder SET seen = 'long ago'")
    assert films_of_patient(Exam(patient_id="ID-0"), place) == ()
    assert same(look(folder, place), folder)


@pytest.mark.parametrize("bare", [shutil.rmtree, lambda below: [path.unlink() for path in below.iterdir()]])
def test_a_folder_that_is_gone_or_empty_is_forgotten_with_its_names(
    folder: Path, place: Path, bare: Callable[[Path], object]
) -> None:
    look(folder, place)
    other = folder.with_name("films of others")
    shutil.copytree(folder, other)
    look(other, place)
    bare(folder / "patient-0")
    shutil.rmtree(other / "patient-0")
    look(folder, place)
    with closing(sqlite3.connect(place)) as connection:
        paths = {os.fsdecode(path) for (path,) in connection.execute("SELECT path FROM folder")}
    assert paths == {
        str(folder),
        str(folder / "patient-1"),
        *map(str, (other, other / "patient-0", other / "patient-1")),
    }
    look(other, place)
    assert b"ID-0" not in place.read_bytes()


def test_a_folder_that_is_away_is_kept(folder: Path, place: Path, opened: list[str]) -> None:
    look(folder, place)
    folder.rename(folder.with_name("away"))
    look(folder, place)
    folder.with_name("away").rename(folder)
    opened.clear()
    assert same(look(folder, place), folder)
    assert opened == []


def test_no_damaged_byte_makes_a_film_of_somebody_else(folder: Path, place: Path) -> None:
    look(folder, place)
    whole = place.read_bytes()
    at = [at for at in range(len(whole)) if whole.startswith(b"ID-0", at)]
    assert at
    for number in at:
        place.write_bytes(whole[: number + 3] + b"7" + whole[number + 4 :])
        assert same(look(folder, place), folder)


def test_an_index_of_another_version_is_made_anew(folder: Path, place: Path, opened: list[str]) -> None:
    place.parent.mkdir()
    with closing(sqlite3.connect(place)) as connection:
        connection.executescript("CREATE TABLE file (a); CREATE TABLE odd (b); PRAGMA user_version = 77;")
    assert same(look(folder, place), folder)
    opened.clear()
    look(folder, place)
    assert opened == []


def test_where_the_index_cannot_be_written_all_is_read(
    folder: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert same(look(folder, folder / "picture.png" / "headers.sqlite"), folder)
    look(folder, place)
    monkeypatch.setattr(index, "_PATIENCE_S", 0.05)
    with closing(sqlite3.connect(place, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert same(look(folder, place), folder)


def test_an_index_that_is_locked_is_waited_for_once(folder: Path, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    look(folder, place)
    monkeypatch.setattr(index, "_PATIENCE_S", 0.05)
    found = index.HeaderIndex(place)
    with closing(sqlite3.connect(place, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        asked = [found._try(lambda connection: connection.execute("SELECT name FROM file").fetchone()) for _ in "ab"]
        assert asked == [None, None]
        assert found._connection is None
    found.close()


def test_two_windows_look_through_a_folder_at_once(folder: Path, place: Path, opened: list[str]) -> None:
    one, other = scan_indexed([folder], place), scan_indexed([folder], place)
    found = list(zip(one, other, strict=True))
    assert same([first for first, _ in found], folder)
    assert same([second for _, second in found], folder)
    opened.clear()
    look(folder, place)
    assert opened == []


def test_it_has_no_more_files_than_it_may_and_those_looked_at_last(
    folder: Path, place: Path, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "MOST_FILES", 9)
    monkeypatch.setattr(index.time, "time", lambda: OLD_S)
    look(folder, place)
    monkeypatch.undo()
    monkeypatch.setattr(index, "MOST_FILES", 9)
    other = folder.with_name("others")
    shutil.copytree(folder, other)
    look(other, place)
    with closing(sqlite3.connect(place)) as connection:
        assert connection.execute("SELECT count(*) FROM file").fetchone()[0] <= 9
        paths = {
            os.fsdecode(path) for (path,) in connection.execute("SELECT path FROM folder JOIN file ON folder = id")
        }
    assert {str(other), str(other / "patient-0"), str(other / "patient-1")} <= paths


def test_forgotten_no_name_is_left_in_it(folder: Path, place: Path) -> None:
    look(folder, place)
    assert b"Jane" in place.read_bytes()
    forget(place)
    for path in place.parent.iterdir():
        content = path.read_bytes()
        assert not any(word in content for word in (b"Jane", b"ID-0", b"IM0", str(folder).encode())), path
    place.write_bytes(b"no database" * 1000)
    forget(place)
    assert not place.exists()
    forget(place)
    place.touch()
    forget(place)


def names(found: tuple[ImageRef, ...]) -> list[str]:
    return sorted(ref.path.name for ref in found)


def test_films_of_a_patient_are_known_while_they_are_there(folder: Path, place: Path) -> None:
    assert films_of_patient(Exam(patient_id="ID-0"), place) == ()
    look(folder, place)
    assert names(films_of_patient(Exam(patient_id="ID-0"), place)) == ["IM0.dcm", "IM2.dcm"]
    named = Exam(patient_name="dö jane1", birth_date="1950.01.02")
    assert names(films_of_patient(named, place)) == ["IM1.dcm", "IM3.dcm"]
    assert films_of_patient(Exam(), place) == ()
    (folder / "patient-0" / "IM0.dcm").unlink()
    rewritten(folder / "patient-0" / "IM2.dcm")
    assert films_of_patient(Exam(patient_id="ID-0"), place) == ()
    place.write_bytes(b"no database" * 1000)
    assert films_of_patient(named, place) == ()


def test_an_id_that_many_share_is_nobody_s(folder: Path, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    look(folder, place)
    monkeypatch.setattr(index, "MOST_FILMS_OF_PATIENT", 1)
    assert films_of_patient(Exam(patient_id="ID-0"), place) == ()


def test_names_that_are_no_text_are_kept(folder: Path, place: Path, opened: list[str]) -> None:
    odd = os.fsdecode(os.fsencode(folder) + b"/odd-\xff.dcm")
    try:
        shutil.copy(folder / "patient-0" / "IM0.dcm", odd)
    except OSError:
        pytest.skip("this file system has names of text alone")
    write_film(folder / "big.dcm", film((6, 8)), syntax=uid.ExplicitVRBigEndian)
    age(folder)
    look(folder, place)
    opened.clear()
    assert same(look(folder, place), folder)
    assert opened == []
