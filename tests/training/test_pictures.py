"""Prepared films on disk: whole or absent, whatever is killed, full or doing the same at the same time."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as PillowImage

from imaging.faults import Code, Fault
from imaging.reading.read import read, read_refs
from imaging.reasons import ENGLISH
from inference.input.prepare import prepare
from inference.models.card import Fit, InputSpec
from tests.imaging.builders import write_film
from tests.processes import REPOSITORY
from training.data import pictures
from training.data.facts import FACTS, border_level, facts_of
from training.data.layouts import LabelledFilm
from training.data.pictures import PreparedFilms, prepare_films
from training.events import Unusable

SPEC = InputSpec(rows=32, columns=32)


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> tuple[LabelledFilm, ...]:
    """Native films, which take no worker process."""
    folder = tmp_path_factory.mktemp("films")
    generator = np.random.default_rng(0)
    for number in range(12):
        write_film(
            folder / f"{number:02d}.dcm", generator.integers(0, 4096, (80 + number, 70), dtype=np.uint16), bits=12
        )
    return tuple(LabelledFilm(path, "normal", path.name) for path in sorted(folder.iterdir()))


def _prepared(films: Sequence[LabelledFilm], folder: Path, spec: InputSpec = SPEC) -> PreparedFilms:
    *_, last = prepare_films(films, spec, folder)
    assert isinstance(last, PreparedFilms)
    return last


def _own(path: Path) -> list[str]:
    return [own.name for own in path.iterdir()]


def test_pictures_and_facts_stand_row_for_row_with_the_films_that_could_be_read(
    films: tuple[LabelledFilm, ...], tmp_path: Path
) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\nnothing more")
    gone = LabelledFilm(tmp_path / "gone.png", "normal", "gone")
    asked = [films[0], gone, films[1], LabelledFilm(broken, "normal", "broken"), *films[2:]]
    *events, last = prepare_films(asked, SPEC, tmp_path / "cache")
    assert isinstance(last, PreparedFilms)
    assert [event.problem.path for event in events if isinstance(event, Unusable)] == [gone.path, broken]
    assert [problem.path for problem in last.problems] == [gone.path, broken]
    assert (last.films, last.unusable) == (films, 2)
    for film, picture, facts in zip(last.films, last.pictures, last.facts, strict=True):
        image = read(read_refs(film.path)[0])
        np.testing.assert_array_equal(picture, np.rint(prepare(image, SPEC).grey))
        assert facts == facts_of(image)
        assert (facts["bytes"], facts["rows"], facts["columns"]) == (film.path.stat().st_size, image.rows, 70)


def test_the_second_time_nothing_is_opened(
    films: tuple[LabelledFilm, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = _prepared(films, tmp_path)
    monkeypatch.setattr("training.data.pictures.read_refs", lambda path: pytest.fail(f"{path} was opened"))
    again = _prepared(films, tmp_path)
    np.testing.assert_array_equal(again.pictures, first.pictures)
    np.testing.assert_array_equal(again.facts, first.facts)
    assert not again.pictures.flags.writeable
    assert not again.facts.flags.writeable


def test_a_film_that_changed_is_prepared_anew(films: tuple[LabelledFilm, ...], tmp_path: Path) -> None:
    copy = tmp_path / "film.dcm"
    shutil.copy(films[0].path, copy)
    film = LabelledFilm(copy, "normal", "a")
    first = np.array(_prepared([film], tmp_path / "cache").pictures)
    shutil.copy(films[1].path, copy)
    assert (np.array(_prepared([film], tmp_path / "cache").pictures) != first).any()


def test_films_that_were_moved_are_read_but_not_prepared_again(
    films: tuple[LabelledFilm, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "films"
    folder.mkdir()
    (folder / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nnothing more")
    here = [LabelledFilm(Path(shutil.copy(film.path, folder)), "normal", film.patient) for film in films]
    here[3:3] = [LabelledFilm(folder / name, "normal", name) for name in ("broken.png", "gone.png")]
    first = _prepared(here, tmp_path / "cache")
    pictures, facts = np.array(first.pictures), np.array(first.facts)
    there = tmp_path / "there"
    folder.rename(there)
    moved = [replace(film, path=there / film.path.name) for film in here]
    (tmp_path / "cache").rename(tmp_path / "moved cache")
    with monkeypatch.context() as patch:
        patch.setattr("training.data.pictures.read_refs", lambda path: pytest.fail(f"{path} was prepared again"))
        again = _prepared(moved, tmp_path / "moved cache")
        patch.setattr("training.data.pictures._content", lambda path: pytest.fail(f"{path} was read again"))
        _prepared(moved, tmp_path / "moved cache")
    np.testing.assert_array_equal(again.pictures, pictures)
    np.testing.assert_array_equal(again.facts, facts)
    assert [film.path.parent for film in again.films] == [there] * len(films)
    assert [problem.path for problem in again.problems] == [there / "broken.png", there / "gone.png"]
    assert len(_own(tmp_path / "moved cache")) == 1


def test_a_film_that_was_moved_and_changed_is_prepared_again(films: tuple[LabelledFilm, ...], tmp_path: Path) -> None:
    """With the size and time that it had: only its content tells."""
    own = [LabelledFilm(Path(shutil.copy2(film.path, tmp_path)), "normal", film.patient) for film in films[:3]]
    first = np.array(_prepared(own, tmp_path / "cache").pictures)
    (tmp_path / "there").mkdir()
    moved = [replace(film, path=film.path.rename(tmp_path / "there" / film.path.name)) for film in own]
    status, content = moved[1].path.stat(), bytearray(moved[1].path.read_bytes())
    content[-2000:] = bytes(2000)
    moved[1].path.write_bytes(content)
    os.utime(moved[1].path, ns=(status.st_atime_ns, status.st_mtime_ns))
    second = np.array(_prepared(moved, tmp_path / "cache").pictures)
    assert [bool((second[row] != first[row]).any()) for row in range(3)] == [False, True, False]
    assert len(_own(tmp_path / "cache")) == 2, "what was prepared before stays"


def test_only_what_was_used_last_is_kept(films: tuple[LabelledFilm, ...], tmp_path: Path) -> None:
    for rows in range(30, 37):
        _prepared(films, tmp_path, InputSpec(rows=rows, columns=32))
    assert len(_own(tmp_path)) == 4
    assert _prepared(films, tmp_path, InputSpec(rows=36, columns=32)).pictures.shape == (12, 36, 32)


def test_the_same_film_has_the_same_digest_of_pixels_whatever_its_format(tmp_path: Path) -> None:
    film = np.random.default_rng(1).integers(0, 256, (40, 30), dtype=np.uint8)
    film.flat[:2] = 0, 255
    PillowImage.fromarray(film).save(tmp_path / "film.png")
    PillowImage.fromarray(film).save(tmp_path / "film.tif")
    write_film(tmp_path / "film.dcm", film.astype(np.uint16), bits=8)
    others = film.copy()
    others[20, 20] ^= 1
    PillowImage.fromarray(others).save(tmp_path / "other.png")
    png, tif, dcm, other = (
        facts_of(read(read_refs(tmp_path / name)[0])) for name in ("film.png", "film.tif", "film.dcm", "other.png")
    )
    assert png["pixels"].tobytes() == tif["pixels"].tobytes() == dcm["pixels"].tobytes()
    assert png["file"].tobytes() != tif["file"].tobytes()
    assert other["pixels"].tobytes() != png["pixels"].tobytes()
    assert png["file"].tobytes() == hashlib.sha256((tmp_path / "film.png").read_bytes()).digest()


def test_facts_do_not_depend_on_how_the_network_gets_the_film(tmp_path: Path) -> None:
    write_film(tmp_path / "film.dcm", np.random.default_rng(1).integers(0, 4096, (300, 200), dtype=np.uint16), bits=12)
    films = [LabelledFilm(tmp_path / "film.dcm", "normal", "a")]
    expected = facts_of(read(read_refs(films[0].path)[0]))
    for spec in (InputSpec(), SPEC, InputSpec(fit=Fit.PAD), InputSpec(low=2.0), InputSpec(rows=299, columns=299)):
        assert _prepared(films, tmp_path / "cache", spec).facts[0] == expected


def test_the_border_is_the_outermost_three_percent() -> None:
    grey = np.zeros((100, 200), np.float32)
    grey[:3], grey[-3:], grey[:, :6], grey[:, -6:] = 200, 200, 200, 200
    assert border_level(grey) == pytest.approx(200)
    grey[3:-3, 6:-6] = 90
    assert border_level(grey) == pytest.approx(200)


def test_too_little_room_is_said_before_any_film_is_read(
    films: tuple[LabelledFilm, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=1000)
    monkeypatch.setattr(pictures.shutil, "disk_usage", lambda path: usage)
    with pytest.raises(Fault, match="no room for the prepared films") as caught:
        _prepared(films, tmp_path / "cache")
    assert caught.value.problem.code is Code.DISK_FULL
    assert str(tmp_path / "cache") in ENGLISH.message(caught.value.problem)
    assert "another work folder" in ENGLISH.next_step(caught.value.problem)


class _FullDisk:
    """A file on a disk that has room for so many bytes more."""

    def __init__(self, file: object, room: int) -> None:
        self._file, self._room = file, room

    def __getattr__(self, name: str) -> object:
        return getattr(self._file, name)

    def write(self, data: bytes) -> int:
        self._room -= memoryview(data).nbytes
        if self._room < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        return self._file.write(data)


def test_a_disk_that_fills_up_midway_is_said_and_leaves_what_was_there(
    films: tuple[LabelledFilm, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = np.array(_prepared(films[:3], tmp_path).pictures)
    opened = Path.open

    def full(path: Path, mode: str = "r", **options: object) -> object:
        file = opened(path, mode, **options)
        return _FullDisk(file, 5000) if path.name == "pictures.npy" and "w" in mode else file

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", full)
        with pytest.raises(Fault, match="no room") as caught:
            _prepared(films, tmp_path)
    assert caught.value.problem.code is Code.DISK_FULL
    assert len(_own(tmp_path)) == 1, "nothing half done is left"
    np.testing.assert_array_equal(_prepared(films[:3], tmp_path).pictures, earlier)
    assert len(_prepared(films, tmp_path).films) == 12, "with room it goes on"


def test_a_cache_that_was_damaged_is_made_anew(films: tuple[LabelledFilm, ...], tmp_path: Path) -> None:
    first = np.array(_prepared(films, tmp_path).pictures)
    (own,) = tmp_path.iterdir()
    with (own / "pictures.npy").open("r+b") as file:
        file.truncate(400)
    np.testing.assert_array_equal(_prepared(films, tmp_path).pictures, first)


_PREPARES = """
import sys
from pathlib import Path
from inference.models.card import InputSpec
from training.data.layouts import LabelledFilm
from training.data.pictures import PreparedFilms, prepare_films

if __name__ == "__main__":
    paths = sorted(Path(sys.argv[1]).iterdir())
    films = [LabelledFilm(path, "normal", path.name) for path in paths]
    for step in prepare_films(films, InputSpec(rows=32, columns=32), Path(sys.argv[2])):
        if isinstance(step, PreparedFilms):
            print(len(step.films), int(step.pictures.sum()), flush=True)
        elif sys.argv[3:]:
            print("begun", flush=True)
            sys.stdin.read()
"""


def _process(films: Sequence[LabelledFilm], folder: Path, *stop: str) -> subprocess.Popen[str]:
    script = folder.with_suffix(".py")
    script.write_text(_PREPARES)
    return subprocess.Popen(
        [sys.executable, script, films[0].path.parent, folder, *stop],
        cwd=REPOSITORY,
        env={"PYTHONPATH": str(REPOSITORY)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_a_process_that_is_killed_leaves_nothing_that_is_used_or_stays(
    films: tuple[LabelledFilm, ...], tmp_path: Path
) -> None:
    folder = tmp_path / "cache"
    with _process(films, folder, "stop") as killed:
        assert killed.stdout is not None
        assert killed.stdout.readline() == "begun\n"
        killed.kill()
    (left,) = _own(folder)
    assert left.endswith(".partial")
    prepared = _prepared(films, folder)
    assert len(prepared.films) == 12
    assert len(_own(folder)) == 1
    assert left not in _own(folder)


def test_a_process_at_work_does_not_lose_its_folder_to_another(films: tuple[LabelledFilm, ...], tmp_path: Path) -> None:
    folder = tmp_path / "cache"
    with _process(films, folder, "stop") as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "begun\n"
        mine = _prepared(films, folder)
        assert len(_own(folder)) == 2, "theirs is still there"
        theirs, _ = other.communicate("")
    assert theirs.split()[-2:] == ["12", str(int(mine.pictures.sum()))]
    assert len(_own(folder)) == 1, "the one that came second was dropped"


def test_facts_take_little_room() -> None:
    assert FACTS.itemsize < 1200, "100,000 films: 120 MB"
