from __future__ import annotations

import csv
import errno
import shutil
import signal
import sqlite3
import subprocess
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image as Pillow

import inference.watch_folder as watch_folder
from imaging.archive.watch import WatchedFolder
from imaging.workers.pool import DecoderPool
from inference.pipeline import FrameDone, judge_files
from inference.score import Scorer
from inference.watch_command import journal_path
from inference.watch_events import FilmKept, FilmRepeated, FolderSeen, ResultsHeld, TableAside, WatchEvent
from inference.watch_folder import WatchResults, watch
from inference.watch_journal import FollowingTable, OutputHeld, WatchJournal, WatchRefused
from inference.worker_jobs import ObjectsWanted
from tests.arriving import Writers, command, killed_after, rows_of
from tests.imaging.builders import dataset, write
from tests.inference.conftest import chest, write_chest
from tests.processes import environment, wait_for
from tests.program import hilum

FACTS = {"model": "tiny"}


@pytest.fixture(scope="module")
def pool() -> Iterator[DecoderPool]:
    with DecoderPool(1) as pool:
        yield pool


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    return folder


class Watcher:
    """A watch of a folder in this process; each `run` goes on until nothing is left, as another process would."""

    def __init__(self, folder: Path, output: Path, scorer: Scorer, pool: DecoderPool) -> None:
        self.folder, self.output, self.scorer = folder, output, scorer
        self.dicom: Path | None = None
        self.judge = partial(judge_files, scorer=scorer, pool=pool)

    def run(self, until: Callable[[WatchEvent], bool] = lambda _: False) -> list[WatchEvent]:
        judge = self.judge
        if self.dicom is not None:
            judge = partial(judge, heatmaps="abnormal", objects=ObjectsWanted(seed="model"))
        with WatchJournal(journal_path(self.output), FACTS) as journal:
            results = WatchResults(journal, self.scorer.card, self.output, "csv", dicom=self.dicom)
            arrivals = WatchedFolder(self.folder, rest_s=0.02)
            events = []
            for event in watch(arrivals, results, judge, once=True, look_s=0.01):
                if event is not None and not isinstance(event, FolderSeen):
                    events.append(event)
                if event is not None and until(event):
                    break
            return events

    def rows(self) -> list[dict[str, str]]:
        with self.output.open(encoding="utf-8", newline="") as stream:
            return list(csv.DictReader(stream))

    def names(self) -> list[str]:
        return sorted(Path(row["path"]).name for row in self.rows())


@pytest.fixture
def watcher(folder: Path, tmp_path: Path, scorer: Scorer, pool: DecoderPool) -> Watcher:
    return Watcher(folder, tmp_path / "table.csv", scorer, pool)


def write_dicom(path: Path, seed: int, **attributes: object) -> Path:
    own = {"SOPInstanceUID": f"2.25.{1000 + seed}", "StudyInstanceUID": f"2.25.{2000 + seed}"} | attributes
    return write(path, dataset(chest(seed, 140, 120), bits=12, **own))


def test_each_film_is_one_row_as_hilum_score_writes_it(watcher: Watcher, tiny_model: Path, tmp_path: Path) -> None:
    for number in (1, 2):
        write_chest(watcher.folder / f"film {number}.png", number)
    Pillow.fromarray(np.zeros((90, 90), np.uint16)).save(watcher.folder / "film 3.png")
    (watcher.folder / "film 4.png").write_text("no film at all")
    assert len(watcher.run()) == 4
    scored = tmp_path / "scored.csv"
    hilum("score", watcher.folder, "--model", tiny_model, "--device", "cpu", "--no-lungs", "--output", scored)
    with scored.open(encoding="utf-8", newline="") as stream:
        others = {row["path"]: row for row in csv.DictReader(stream)}
    rows = {row["path"]: row for row in watcher.rows()}
    assert [row["code"] for row in others.values()] == ["", "", "blank", "not_an_image"]
    for path, row in rows.items():
        assert row | {"seconds": "", "device": ""} == others[path] | {"seconds": "", "device": ""}
    assert watcher.run() == []
    assert len(watcher.rows()) == 4


def test_a_zip_archive_gets_one_row_that_says_what_it_is(watcher: Watcher, tmp_path: Path) -> None:
    with zipfile.ZipFile(watcher.folder / "study.zip", "w") as archive:
        archive.write(write_dicom(tmp_path / "film.dcm", 1), "film.dcm")
    watcher.run()
    (row,) = watcher.rows()
    assert (row["status"], row["code"]) == ("failed", "archive_refused")
    assert "zip archive" in row["message"]


def test_the_same_film_under_another_name_is_named_as_a_repeat_once(watcher: Watcher) -> None:
    first = write_chest(watcher.folder / "first.png", 1)
    shutil.copy(first, watcher.folder / "second.png")
    kept, repeat = watcher.run()
    assert isinstance(kept, FilmKept)
    assert repeat == FilmRepeated(watcher.folder / "second.png", str(first))
    shutil.copy(first, watcher.folder / "third.png")
    assert watcher.run() == [FilmRepeated(watcher.folder / "third.png", str(first))]
    assert watcher.run() == []
    assert watcher.names() == ["first.png"]


def test_a_film_sent_again_with_another_header_is_a_repeat_and_with_other_pixels_is_none(watcher: Watcher) -> None:
    write_dicom(watcher.folder / "1.dcm", 1)
    watcher.run()
    write_dicom(watcher.folder / "2.dcm", 1, InstitutionName="Sent on")
    write_dicom(watcher.folder / "3.dcm", 2, SOPInstanceUID="2.25.1001")
    events = watcher.run()
    assert FilmRepeated(watcher.folder / "2.dcm", str(watcher.folder / "1.dcm")) in events
    assert watcher.run() == []
    assert watcher.names() == ["1.dcm", "3.dcm"]
    message = watcher.rows()[1]["message"]
    assert message.endswith(f"Another film with the same SOP Instance UID came as {watcher.folder / '1.dcm'}.")


def test_a_film_that_is_replaced_gets_a_row_of_its_own(watcher: Watcher) -> None:
    write_chest(watcher.folder / "film.png", 1)
    watcher.run()
    write_chest(watcher.folder / "film.png", 2)
    watcher.run()
    assert watcher.names() == ["film.png", "film.png"]


def test_a_film_that_changes_before_it_is_scored_gets_the_row_of_what_it_is_then(watcher: Watcher) -> None:
    path = write_chest(watcher.folder / "film.png", 1)
    judge = watcher.judge
    digests = []

    def late(paths: Iterator[Path]) -> Iterator[FrameDone | None]:
        for own in judge(list(paths)):
            digests.append(own.reading.digest if own is not None else "")
            yield own

    def changing(paths: Iterator[Path]) -> Iterator[FrameDone | None]:
        taken = list(paths)
        if not digests:
            write_chest(path, 2)
        yield from late(iter(taken))

    watcher.judge = changing
    (kept,) = watcher.run()
    assert isinstance(kept, FilmKept)
    assert watcher.run() == []  # the row is that of the film which is there
    assert watcher.names() == ["film.png"]


def test_a_film_that_is_here_and_not_seen_where_it_is_scored_is_said_and_waited_for(watcher: Watcher) -> None:
    path = write_chest(watcher.folder / "film.png", 1)
    judge, away = watcher.judge, path.with_suffix(".part")
    tries = []

    def elsewhere(paths: Iterator[Path]) -> Iterator[FrameDone | None]:
        """As a worker of a cluster, whose share has the film later."""
        for own in paths:
            tries.append(own)
            if len(tries) <= 3:
                path.rename(away)
            stamp = away.stat() if away.exists() else None
            for one in judge([own]):
                if stamp is not None and away.exists():
                    away.rename(path)
                yield one

    watcher.judge = elsewhere
    events = watcher.run()
    assert [type(event) for event in events] == [ResultsHeld, FilmKept, ResultsHeld]
    assert events[2] == ResultsHeld("")
    assert len(tries) == 4
    assert [row["status"] for row in watcher.rows()] == ["scored"]


def test_a_table_cut_short_is_completed_and_one_that_was_changed_is_kept_aside(watcher: Watcher) -> None:
    for number in (1, 2, 3):
        write_chest(watcher.folder / f"{number}.png", number)
    watcher.run()
    whole = watcher.output.read_bytes()
    for length in (0, 30, len(whole) - 1, len(whole) - 200):
        watcher.output.write_bytes(whole[:length])
        assert watcher.run() == []
        assert watcher.output.read_bytes() == whole
    watcher.output.unlink()
    watcher.run()
    assert watcher.output.read_bytes() == whole
    changed = whole.replace(b"scored", b"Scored", 1)
    watcher.output.write_bytes(changed)
    assert watcher.run() == [TableAside(watcher.output.with_name("table.before-1.csv"))]
    assert watcher.output.with_name("table.before-1.csv").read_bytes() == changed
    assert watcher.output.read_bytes() == whole
    watcher.output.write_bytes(whole + b"a note\n")
    assert watcher.run() == [TableAside(watcher.output.with_name("table.before-2.csv"))]
    assert watcher.output.read_bytes() == whole
    assert watcher.output.with_name("table.before-2.csv").read_bytes() == whole + b"a note\n"


def test_a_full_disk_is_said_and_waited_for(watcher: Watcher, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch_folder, "_RETRY_S", 0.2)
    write_chest(watcher.folder / "1.png", 1)
    write_chest(watcher.folder / "2.png", 2)
    left = [2, 2]
    add, put = FollowingTable.add, WatchJournal.add

    def full(place: int) -> None:
        if left[place]:
            left[place] -= 1
            raise OSError(errno.ENOSPC, "No space left on device", str(watcher.output))

    def full_table(table: FollowingTable, rows: object) -> None:
        try:
            full(0)
        except OSError as error:
            raise OutputHeld.of(error, table.path) from error
        add(table, rows)

    def full_journal(journal: WatchJournal, film: object) -> None:
        if left[1]:
            left[1] -= 1
            raise OutputHeld("The disk is full.")
        put(journal, film)

    monkeypatch.setattr(FollowingTable, "add", full_table)
    monkeypatch.setattr(WatchJournal, "add", full_journal)
    events = watcher.run()
    said = [event.why for event in events if isinstance(event, ResultsHeld)]
    assert said[:3] == [
        "The disk is full.",
        "The disk is full.",
        "table.csv cannot be written (No space left on device).",
    ]
    assert said[-1] == ""
    assert watcher.names() == ["1.png", "2.png"]


def test_a_drive_that_is_removed_is_waited_for(
    watcher: Watcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch_folder, "_RETRY_S", 0.2)
    drive, written = tmp_path / "drive", []
    drive.mkdir()
    watcher.output = drive / "table.csv"

    def put_back() -> None:
        written.extend(drive.iterdir())
        shutil.rmtree(drive)
        (tmp_path / "away").rename(drive)

    write_chest(watcher.folder / "1.png", 1)

    def happens(event: WatchEvent) -> bool:
        if isinstance(event, FilmKept) and event.path.name == "1.png":
            drive.rename(tmp_path / "away")
            drive.mkdir()  # as an empty mount point
            write_chest(watcher.folder / "2.png", 2)
        if isinstance(event, ResultsHeld) and event.why:
            threading.Timer(0.5, put_back).start()  # it was tried again by then
        return False

    events = watcher.run(happens)
    assert [event.why for event in events if isinstance(event, ResultsHeld)] == [
        "table.csv.watch cannot be written (No such file or directory).",
        "",
    ]
    assert not written
    assert watcher.names() == ["1.png", "2.png"]


def test_a_table_is_written_by_one_watch_and_for_one_model(watcher: Watcher, tmp_path: Path) -> None:
    path = journal_path(watcher.output)
    with WatchJournal(path, FACTS), pytest.raises(WatchRefused, match="is in use: another hilum watch"):
        WatchJournal(path, FACTS)
    with pytest.raises(WatchRefused, match=r"begun with another model \(tiny, not large\)"):
        WatchJournal(path, {"model": "large"})
    (tmp_path / "odd.watch").write_text("something else entirely, and long enough to be looked at" * 20)
    with pytest.raises(WatchRefused, match="is damaged or no journal"):
        WatchJournal(tmp_path / "odd.watch", FACTS)


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE film SET scores = '[{\"path\": 1'",
        "UPDATE film SET scores = CAST(x'FFFE' AS TEXT)",
        "UPDATE film SET place = 'first'",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = CAST(x'43FDFE' AS TEXT) WHERE name = 'film'",
    ],
)
def test_a_damaged_journal_is_one_sentence(watcher: Watcher, harm: str) -> None:
    write_chest(watcher.folder / "film.png", 1)
    watcher.run()
    with closing(sqlite3.connect(journal_path(watcher.output), isolation_level=None)) as journal:
        journal.executescript(harm)
    with pytest.raises(WatchRefused, match="is damaged or no journal"):
        watcher.run()


def test_objects_that_are_made_again_after_a_kill_are_the_same(
    watcher: Watcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watcher.dicom = tmp_path / "objects"
    watcher.dicom.mkdir()
    for number in (1, 2):
        write_dicom(watcher.folder / f"{number}.dcm", number)

    class Killed(Exception):
        pass

    def killed(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(WatchJournal, "add", killed)  # objects are written, the film is not kept yet
        with pytest.raises(Killed):
            watcher.run()
    before = contents(watcher.dicom)
    assert {name[:6] for name in before if name.endswith(".dcm")} == {"000001"}
    watcher.run()
    after = contents(watcher.dicom)
    assert all(after[name] == data for name, data in before.items() if name.endswith(".dcm"))
    with (watcher.dicom / "objects.csv").open(encoding="utf-8", newline="") as stream:
        told = {row["file"]: row["sop_instance_uid"] for row in csv.DictReader(stream)}
    found = {path.name: pydicom.dcmread(path).SOPInstanceUID for path in watcher.dicom.glob("*.dcm")}
    assert told == found
    assert len(set(found.values())) == len(found) == 4
    (tmp_path / "other").mkdir()
    other = Watcher(watcher.folder, tmp_path / "other" / "table.csv", watcher.scorer, watcher.judge.keywords["pool"])
    other.dicom = tmp_path / "other"
    other.run()
    again = {path.name: pydicom.dcmread(path).SOPInstanceUID for path in other.dicom.glob("*.dcm")}
    assert sorted(again.values()) == sorted(found.values())


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


# The command


def test_films_of_four_writers_are_each_scored_once_though_the_watch_is_killed_twice(
    folder: Path, tiny_model: Path, tmp_path: Path
) -> None:
    films = {}
    for number in range(12):
        films[f"{number}.dcm"] = write_dicom(tmp_path / "film", number).read_bytes()
    table, objects = tmp_path / "table.csv", tmp_path / "objects"
    words = command(folder, table, tiny_model, "--rest", "0.3", "--dicom", objects)
    done = partial(rows_of, table)
    with Writers(folder, films, 0.2):
        for so_many in (2, 6):
            killed_after(words, table, so_many)
    ended = subprocess.run(
        [*words, "--once"], capture_output=True, text=True, env=environment(), timeout=120, check=False
    )
    assert ended.returncode == 0, ended.stderr
    assert sorted(row["path"] for row in done()) == sorted(str(folder / name) for name in films)
    assert {row["status"] for row in done()} == {"scored"}
    with (objects / "objects.csv").open(encoding="utf-8", newline="") as stream:
        told = [(row["path"], row["object"]) for row in csv.DictReader(stream)]
    assert len(told) == len(set(told)) == 2 * len(films)
    found = [pydicom.dcmread(path, stop_before_pixels=True).SOPInstanceUID for path in objects.glob("*.dcm")]
    assert len(found) == len(set(found)) == len(told)
    assert sorted(path.name for path in folder.iterdir()) == sorted(films)


def test_ctrl_c_ends_it_at_once_with_what_it_did(folder: Path, tiny_model: Path, tmp_path: Path) -> None:
    write_chest(folder / "1.png", 1)
    table = tmp_path / "table.csv"
    words = command(folder, table, tiny_model, "--rest", "0.1")

    def heeding() -> None:  # whoever runs the tests in the background ignores it
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    options = {"stderr": subprocess.PIPE, "text": True, "env": environment(), "preexec_fn": heeding}
    with subprocess.Popen(words, **options) as watching:
        assert wait_for(lambda: len(rows_of(table)) == 1, 60)
        begun = time.monotonic()
        watching.send_signal(signal.SIGINT)
        _, err = watching.communicate(timeout=20)
        assert time.monotonic() - begun < 10  # a fraction of a second where nothing else keeps the computer busy
    assert watching.returncode == 0
    assert err == "1 film, 0 not scored, 0 repeated; 1 in the table so far.\n"


def test_its_own_files_in_the_folder_are_no_films_and_the_current_folder_is_a_folder(
    folder: Path, tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_chest(folder / "1.png", 1)
    (folder / "DICOMDIR").write_bytes(b"an index")
    monkeypatch.chdir(folder)
    words = ("watch", ".", "--model", tiny_model, "--device", "cpu", "--no-lungs", "--rest", "0.2", "--once")
    status, _, err = hilum(*words, "--output", "table.csv", "--dicom", "objects", "--wrap")
    assert (status, [row["path"] for row in rows_of(folder / "table.csv")]) == (0, ["1.png"])
    assert err.endswith("1 film, 0 not scored, 0 repeated; 1 in the table so far.\n")


def test_what_cannot_begin_is_one_sentence(folder: Path, tiny_model: Path, tmp_path: Path) -> None:
    other = tmp_path / "scores.csv"
    other.write_text("path\n")
    for words, sentence in (
        ((tmp_path / "none", "--output", tmp_path / "t.csv"), "is no folder that can be seen."),
        ((folder, "--output", other), "scores.csv is there already and was not begun by hilum watch."),
        ((folder, "--output", tmp_path / "t.json"), "A table that grows is csv or jsonl."),
        ((folder, "--output", tmp_path / "t.csv", "--wrap"), "--wrap needs --dicom."),
        ((folder, "--output", tmp_path / "no" / "t.csv"), "t.csv.watch cannot be written"),
        ((folder, "--output", tmp_path / "t.csv", "--dicom", folder / "."), "--dicom is the folder that is watched."),
        ((folder, "--output", tmp_path / "t.csv", "--heatmaps", folder), "--heatmaps is the folder that is watched."),
    ):
        status, out, err = hilum("watch", *words, "--model", tiny_model, "--device", "cpu", "--once")
        assert (status, out) == (2, "")
        assert sentence in err
    assert other.read_text() == "path\n"
