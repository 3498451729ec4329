from __future__ import annotations

import io
import os
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image as Pillow
from pydicom import uid

from imaging.archive.watch import PATIENCE, Arrival, WatchedFolder, has_end
from imaging.faults import Code
from tests.imaging.builders import LOSSLESS, film, write_film

REST_S = 3.0


class Watched:
    """A folder with a clock of its own: `after` lets seconds pass, a look each second, and tells what was given out."""

    def __init__(self, folder: Path, **options: Any) -> None:
        self.arrivals = WatchedFolder(folder, rest_s=REST_S, **options)
        self.now_s = 100.0
        self.last: list[Arrival] = []

    def after(self, seconds: int) -> list[str]:
        names = []
        for _ in range(seconds):
            self.arrivals.look(self.now_s)
            self.now_s += 1.0
            while (arrival := self.arrivals.take()) is not None:
                self.last.append(arrival)
                names.append(arrival.path.name)
        return names


@pytest.fixture
def watched(tmp_path: Path) -> Watched:
    return Watched(tmp_path)


def picture(kind: str = "PNG", seed: int = 0, **options: Any) -> bytes:
    values = np.random.default_rng(seed).integers(0, 255, (60, 50), np.uint8)
    stream = io.BytesIO()
    Pillow.fromarray(values).save(stream, kind, **options)
    return stream.getvalue()


def test_a_film_is_given_out_once_when_it_rests(watched: Watched, tmp_path: Path) -> None:
    assert watched.after(2) == []
    (tmp_path / "film.png").write_bytes(picture())
    assert watched.after(3) == []
    assert watched.arrivals.waiting == 1
    assert watched.after(2) == ["film.png"]
    assert watched.after(60) == []
    assert watched.arrivals.waiting == 0


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF"])
def test_a_film_that_comes_in_pieces_is_whole_with_the_last_one(kind: str, tmp_path: Path, watched: Watched) -> None:
    data = picture(kind)
    path = tmp_path / "film"
    for share in (0, 1, 2, 3):
        path.write_bytes(data[: len(data) * share // 4])
        assert watched.after(10) == [], share  # it rests for long enough, but has no end
    path.write_bytes(data)
    assert watched.after(5) == ["film"]


def test_a_film_whose_end_never_comes_is_given_out_as_it_is(watched: Watched, tmp_path: Path) -> None:
    (tmp_path / "film.png").write_bytes(picture()[:-20])
    assert watched.after(int(REST_S * PATIENCE)) == []
    assert watched.after(2) == ["film.png"]


@pytest.mark.parametrize("syntax", LOSSLESS)
def test_a_dicom_film_ends_with_its_pixels(syntax: str, tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.dcm", film((3, 24, 32)), syntax)
    data = path.read_bytes()
    assert ends(path)
    for length in (len(data) - 1, len(data) - 9, len(data) // 2, 900, 400, 200, 133):
        path.write_bytes(data[:length])
        # The last bytes of a deflated film are padding that nothing needs
        padding = syntax == uid.DeflatedExplicitVRLittleEndian and length >= len(data) - 1
        assert padding or not ends(path), length


def test_an_object_without_pixels_ends_with_its_last_element(tmp_path: Path) -> None:
    path = write_film(tmp_path / "report.dcm", film())
    whole = path.read_bytes()
    start = whole.index(b"\xe0\x7f\x10\x00")
    path.write_bytes(whole[:start])
    assert not ends(path)  # an image, of which the pixels may follow
    from pydicom import dcmread

    report = dcmread(path)
    del report.Rows
    report.save_as(path)
    assert ends(path)


@pytest.mark.parametrize("compression", ["raw", "tiff_lzw"])
def test_a_tiff_ends_with_what_its_directory_names(compression: str, tmp_path: Path) -> None:
    path = tmp_path / "film.tif"
    data = picture("TIFF", compression=compression)
    path.write_bytes(data)
    assert ends(path)
    for length in (len(data) - 1, len(data) // 2, 100, 9):
        path.write_bytes(data[:length])
        assert not ends(path), length


def test_other_programs_names_for_unfinished_files_are_left_alone(watched: Watched, tmp_path: Path) -> None:
    for name in ("a.png.part", "b.tmp", "c.filepart", "d.crdownload", ".e.png.Xy12", "~f.png", "g.png~", "H.PART"):
        (tmp_path / name).write_bytes(picture())
    (tmp_path / "table.csv").write_text("path\n")
    assert watched.after(80) == []
    (tmp_path / "a.png.part").rename(tmp_path / "a.png")
    assert watched.after(5) == ["a.png"]


def test_what_is_written_by_the_watch_itself_is_no_film(tmp_path: Path) -> None:
    objects, journal = tmp_path / "objects", tmp_path / "scores.csv.watch"
    objects.mkdir()
    for path in (objects / "000001_film.png", journal, tmp_path / "deep" / "objects"):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(picture(seed=1))
    assert Watched(tmp_path, leave=[objects, journal]).after(5) == ["objects"]


def test_a_film_that_is_replaced_is_given_out_again_and_one_that_is_only_read_is_not(
    watched: Watched, tmp_path: Path
) -> None:
    path = tmp_path / "film.png"
    path.write_bytes(picture(seed=1))
    assert watched.after(5) == ["film.png"]
    (tmp_path / "new").write_bytes(picture(seed=2))
    (tmp_path / "new").replace(path)
    assert watched.after(30) == ["film.png"]
    first, second = watched.last
    assert first.digest != second.digest
    path.read_bytes()
    assert watched.after(40) == []


def test_a_sleep_of_the_computer_is_no_rest(watched: Watched, tmp_path: Path) -> None:
    (tmp_path / "film.txt.gz").write_bytes(b"grows")  # nothing in it says where it ends
    watched.after(1)
    watched.now_s += 10_000
    assert watched.after(1) == []
    (tmp_path / "film.txt.gz").write_bytes(b"grows on")
    assert watched.after(2) == []


def test_a_folder_that_is_gone_for_a_while_is_told_and_its_films_are_not_given_out_again(
    watched: Watched, tmp_path: Path
) -> None:
    folder = tmp_path / "share"
    folder.mkdir()
    own = Watched(folder)
    (folder / "film.png").write_bytes(picture())
    assert own.after(5) == ["film.png"]
    folder.rename(tmp_path / "away")
    own.after(2)
    assert own.arrivals.problem is not None
    assert own.arrivals.problem.code is Code.NOT_FOUND
    (tmp_path / "away").rename(folder)
    assert own.after(30) == []
    assert own.arrivals.problem is None


def test_folders_in_it_are_seen_each_once_however_links_lead_to_them(watched: Watched, tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "film.png").write_bytes(picture())
    (tmp_path / "a" / "b" / "up").symlink_to(tmp_path / "a", target_is_directory=True)
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "DICOMDIR").write_bytes(b"an index")
    assert watched.after(5) == ["film.png"]
    assert watched.arrivals.waiting == 0


def test_a_film_is_given_out_again_where_it_was_not_what_it_was(watched: Watched, tmp_path: Path) -> None:
    (tmp_path / "film.png").write_bytes(picture())
    assert watched.after(5) == ["film.png"]
    watched.arrivals.again(tmp_path / "film.png")
    assert watched.after(5) == ["film.png"]
    watched.arrivals.again(tmp_path / "film.png")
    (tmp_path / "film.png").unlink()
    assert watched.after(5) == []


def test_the_current_folder_is_watched_as_any_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "film.png").write_bytes(picture())
    (tmp_path / "DICOMDIR").write_bytes(b"an index")
    monkeypatch.chdir(tmp_path)
    own = Watched(Path())
    assert (own.after(5), own.arrivals.waiting) == (["film.png"], 0)
    own.arrivals.again(Path("below/film.png"))
    assert own.after(5) == ["film.png"]


def test_films_are_given_out_in_the_order_of_their_names(tmp_path: Path) -> None:
    data = picture()
    for number in range(300):
        (tmp_path / f"{number}.png").write_bytes(data)
    own = Watched(tmp_path)
    assert own.after(5) == [f"{number}.png" for number in range(300)]
    shutil.rmtree(tmp_path)
    assert own.after(2) == []


def ends(path: Path) -> bool:
    with path.open("rb") as file:
        return has_end(file, path, path.stat().st_size)
