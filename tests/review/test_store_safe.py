"""A review whose file was damaged, and one whose disk is full."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from imaging.faults import Code, Fault
from imaging.reasons import ENGLISH
from inference.prediction import Scored
from review import recovery
from review.places import REVIEW_FILE
from review.store import ReviewStore
from review.verdicts import LogEntry, ReviewLabel
from tests.processes import run_python
from tests.review.store_rows import CARD, make_row, review_file, say, state_of

FILMS = 600
SAID = 300
LATER = 60


@dataclass(frozen=True)
class Day:
    """A data folder with a review, and what the review said."""

    root: Path
    films: list[Any]
    log: list[LogEntry]
    has_log_of_changes: bool


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of films; the store never looks into it."""
    return tmp_path_factory.mktemp("ward") / "films"


@pytest.fixture(scope="module", params=["log of changes", "one file"])
def one_day(request: pytest.FixtureRequest, folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Day:
    """A review with a backup at closing, then gone on with, and killed: no backup of what came last.

    What came last is in SQLite's log of changes beside the file, or in the file itself.
    """
    root = tmp_path_factory.mktemp("day") / "data"
    with ReviewStore.open(folder, CARD, root=root) as store:
        store.record([make_row(folder, number) for number in range(FILMS)])
        for number in range(SAID):
            store.append(say(1 + number % FILMS, note=f"{number} is what I say"))
    store = ReviewStore.open(folder, CARD, root=root)
    store.record([make_row(folder, number) for number in range(FILMS, FILMS + LATER)])
    for number in range(LATER):
        store.append(say(FILMS + 1 + number, note=f"later {number}"))
    films, log, *_ = state_of(store)
    if request.param == "log of changes":
        shutil.copytree(root, root.with_name("as the kill left it"))
        root = root.with_name("as the kill left it")
        assert review_file(root).with_name("review.sqlite-wal").stat().st_size
    kill(store)
    return Day(root, films, log, request.param == "log of changes")


@pytest.fixture
def day(one_day: Day, root: Path) -> Day:
    """The same, to be damaged."""
    shutil.copytree(one_day.root, root)
    return replace(one_day, root=root)


def kill(store: ReviewStore) -> None:
    """Let go of a review without closing it, as the system does for a process that is killed: no backup."""
    assert store._kept.lock is not None
    store._connection.close()
    store._kept.lock.free()


def overwrite_the_middle(path: Path) -> None:
    data = bytearray(path.read_bytes())
    middle = len(data) // 2 // 4096 * 4096
    data[middle : middle + 3 * 4096] = os.urandom(3 * 4096)
    path.write_bytes(data)


def overwrite_everything(path: Path) -> None:
    path.write_bytes(os.urandom(path.stat().st_size))


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size * 2 // 3)


def zero_the_header(path: Path) -> None:
    with path.open("rb+") as file:
        file.write(bytes(100))


def empty(path: Path) -> None:
    os.truncate(path, 0)


def remove(path: Path) -> None:
    path.unlink()


def notes_of(store: ReviewStore) -> list[str]:
    return [entry.verdict.note for entry in store.log()]


DAMAGES = [overwrite_the_middle, overwrite_everything, cut, zero_the_header, empty, remove]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_review_is_set_aside_and_restored(folder: Path, day: Day, damage: Callable[[Path], None]) -> None:
    path = review_file(day.root)
    damage(path)
    damaged = path.read_bytes() if path.exists() else None
    healed = damage is zero_the_header and day.has_log_of_changes  # which has that page, so that nothing is lost
    with ReviewStore.open(folder, CARD, root=day.root) as store:
        assert not store.read_only
        assert list(store.log()) == day.log[: max(SAID + 50, len(list(store.log())))]
        assert state_of(store)[0][:FILMS] == day.films[:FILMS]
        assert store.append(say(1)).seq > SAID + 50
        pattern = r"was restored from its backup of \d{4}-\d\d-\d\d \d\d:\d\d UTC with \d+ verdicts"
        assert bool(re.search(pattern, store.recovered)) is not healed
    aside = list(path.parent.glob("damaged-*.sqlite"))
    assert [kept.read_bytes() for kept in aside] == ([] if damaged is None or healed else [damaged])
    assert all(kept.name in store.recovered for kept in aside)
    with ReviewStore.open(folder, CARD, root=day.root) as store:
        assert store.recovered == ""


@pytest.mark.parametrize("damage", [overwrite_the_middle, zero_the_header])
def test_what_is_newer_than_the_backup_is_read_out_of_the_damage(
    folder: Path, day: Day, damage: Callable[[Path], None]
) -> None:
    damage(review_file(day.root))
    with ReviewStore.open(folder, CARD, root=day.root) as store:
        assert list(store.log()) == day.log
        assert [film[0] for film in state_of(store)[0]] == [film[0] for film in day.films]
        assert "could not be read" not in store.recovered
        assert "may be missing" not in store.recovered


def test_what_was_set_since_the_backup_is_read_out_of_the_damage(folder: Path, root: Path) -> None:
    """Under which version carried verdicts were said, as all settings: or they would pass for what was said today."""
    later = replace(CARD, version="9.9")
    with ReviewStore.open(folder, CARD, root=root) as old, ReviewStore.open(folder, later, root=root) as store:
        for each in (old, store):
            each.record([make_row(folder, number) for number in range(3)])
        old.append(say(1, note="before"))
        store._kept.backups.make(store._connection)
        assert store.carry(old) == 1
        store.set_setting("order", "worst")
        store.set_labels([ReviewLabel("clear", False)])
        said, kept, path = list(store.log()), store.labels(), store._kept.place / REVIEW_FILE
        assert said[0].verdict.under == CARD.version
        kill(store)
    zero_the_header(path)
    path.with_name("review.sqlite-wal").unlink(missing_ok=True)
    with ReviewStore.open(folder, later, root=root) as store:
        assert store.recovered
        assert (list(store.log()), store.setting("order"), store.labels()) == (said, "worst", kept)


def test_verdicts_that_were_carried_over_outlive_the_whole_file(folder: Path, root: Path) -> None:
    later = replace(CARD, version="9.9")
    with ReviewStore.open(folder, CARD, root=root) as old, ReviewStore.open(folder, later, root=root) as store:
        old.record([make_row(folder, 0)])
        old.append(say(1))
        assert store.carry(old) == 1
        said, path = list(store.log()), store._kept.place / REVIEW_FILE
        kill(store)
    overwrite_everything(path)
    with ReviewStore.open(folder, later, root=root) as store:
        assert list(store.log()) == said


def test_a_review_that_has_less_than_its_backups_is_restored(folder: Path, day: Day) -> None:
    """As where the log of changes is lost: what is left is an older review, and SQLite finds no fault with it."""
    path = review_file(day.root)
    path.with_name("review.sqlite-wal").unlink(missing_ok=True)
    with ReviewStore.open(folder, CARD, root=day.root) as store:
        log = list(store.log())
    assert log == day.log[: len(log)]
    assert len(log) == (SAID + 50 if day.has_log_of_changes else SAID + LATER)
    assert ("may be missing" in store.recovered) is day.has_log_of_changes


def test_verdicts_that_cannot_be_read_are_counted_and_their_numbers_never_given_again(folder: Path, day: Day) -> None:
    if day.has_log_of_changes:
        ReviewStore.open(folder, CARD, root=day.root).close()  # now the file has it all
    path = review_file(day.root)
    for name in (*recovery.BACKUPS, recovery.RECENT_FILE):
        path.with_name(name).unlink(missing_ok=True)
    # The pages that hold the last verdicts; the row that says how many there were is elsewhere.
    pages = {match.start() // 4096 for match in re.finditer(rb"later \d+", path.read_bytes())}
    with path.open("rb+") as file:
        for page in pages:
            file.seek(page * 4096)
            file.write(os.urandom(4096))
    with ReviewStore.open(folder, CARD, root=day.root) as store:
        lost = SAID + LATER - len(list(store.log()))
        assert lost >= LATER
        assert f"{lost} could not be read" in store.recovered
        assert store.append(say(1)).seq == SAID + LATER + 1


def test_without_a_backup_what_can_be_read_is_kept(folder: Path, day: Day) -> None:
    root = day.root
    path = review_file(root)
    for name in (*recovery.BACKUPS, recovery.RECENT_FILE):
        path.with_name(name).unlink(missing_ok=True)
    data = bytearray(path.read_bytes())
    place = data.index(b"150 is what I say") // 4096 * 4096
    data[place : place + 4096] = os.urandom(4096)
    path.write_bytes(data)
    with ReviewStore.open(folder, CARD, root=root) as store:
        kept = set(notes_of(store))
        assert 0 < len(day.log) - len(kept) < 60
        assert kept < {entry.verdict.note for entry in day.log}
        assert "restored from what could be read of it" in store.recovered
        assert f"{len(day.log) - len(kept)} could not be read" in store.recovered


def test_a_damaged_backup_is_passed_over_for_the_one_before(folder: Path, day: Day) -> None:
    root = day.root
    with ReviewStore.open(folder, CARD, root=root) as store:
        store.append(say(1, note="the last"))
    path = review_file(root)
    overwrite_everything(path)
    overwrite_everything(path.with_name(recovery.BACKUPS[0]))
    with ReviewStore.open(folder, CARD, root=root) as store:
        assert notes_of(store) == [*(entry.verdict.note for entry in day.log), "the last"]


def rename(path: Path, old: bytes, new: bytes, name: bytes = b"film") -> None:
    """Put other bytes into how the table of films is made, and into its name."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        (made,) = connection.execute("SELECT CAST(sql AS BLOB) FROM sqlite_schema WHERE name = 'film'").fetchone()
        assert old in made
        update = "UPDATE sqlite_schema SET sql = CAST(? AS TEXT), name = CAST(? AS TEXT) WHERE name = 'film'"
        connection.execute(update, (made.replace(old, new), name))


def test_a_column_that_is_called_otherwise_is_a_damage(folder: Path, day: Day) -> None:
    """No page of such a file is damaged, and SQLite's own check finds nothing."""
    rename(review_file(day.root), b"copies INTEGER", b"copied INTEGER")
    with ReviewStore.open(folder, CARD, root=day.root) as store:
        assert list(store.log()) == day.log
        assert "was damaged and was restored from its backup" in store.recovered
        assert len(store.columns()) == len(day.films)


def test_a_name_that_is_no_text_is_a_damage(folder: Path, day: Day) -> None:
    """Python cannot read the sentence in which SQLite quotes it."""
    path = review_file(day.root)
    for broken in (path, path.with_name(recovery.BACKUPS[0])):
        rename(broken, b"CREATE TABLE film", b"CREATE TABXE film", b"\xfdilm")
    with ReviewStore.open(folder, CARD, root=day.root) as store:
        assert "was damaged and was restored from" in store.recovered
        assert {entry.verdict.note for entry in store.log()} <= {entry.verdict.note for entry in day.log}


def break_result(root: Path, film: int, name: str = "scores", text: str = '{"a": 1 b') -> None:
    """Neither the pages nor SQLite's own check show it."""
    with closing(sqlite3.connect(review_file(root), isolation_level=None)) as connection:
        connection.execute(f"UPDATE result SET {name} = ? WHERE film = ?", (text, film))  # noqa: S608  # our own words


@pytest.mark.parametrize(("name", "text"), [("scores", '{"a": 1 b'), ("code", "DEFAULT    ")])
def test_a_result_that_is_none_is_a_damage_and_restored_as_is_said(
    folder: Path, day: Day, name: str, text: str
) -> None:
    with ReviewStore.open(folder, CARD, root=day.root) as store:
        break_result(day.root, 1, name, text)
        with pytest.raises(Fault, match="damaged") as caught:
            store.outcome(1)
        assert caught.value.problem.code is Code.REVIEW_REFUSED
        assert "Open the review again: it is restored" in ENGLISH.sentence(caught.value.problem)
    with ReviewStore.open(folder, CARD, root=day.root) as store:
        assert "was damaged and was restored from its backup" in store.recovered
        assert list(store.log()) == day.log
        assert isinstance(store.outcome(1), Scored)


def test_broken_scores_that_no_backup_has_are_those_of_a_film_to_be_scored(folder: Path, day: Day) -> None:
    break_result(day.root, FILMS + LATER)
    for recovered in (True, False):
        with ReviewStore.open(folder, CARD, root=day.root) as store:
            assert bool(store.recovered) == recovered
            assert list(store.log()) == day.log
            assert len(store.columns()) == FILMS + LATER - 1
            assert isinstance(store.outcome(FILMS + LATER - 1), Scored)
            with pytest.raises(KeyError):
                store.outcome(FILMS + LATER)


def test_a_verdict_outlives_the_row_of_its_film(folder: Path, root: Path) -> None:
    """Films that came after the backup, a file that is wholly lost: what was said is kept, and found again."""
    with ReviewStore.open(folder, CARD, root=root) as store:
        store.record([make_row(folder, 0)])
    store = ReviewStore.open(folder, CARD, root=root)
    store.record([make_row(folder, 1)])
    for number in range(60):
        store.append(say(2, note=f"{number}"))
    kill(store)
    overwrite_everything(review_file(root))
    with ReviewStore.open(folder, CARD, root=root) as store:
        assert notes_of(store) == [str(number) for number in range(50)]
        assert "verdicts given after" in store.recovered
        assert store.columns().film.tolist() == [1]
        assert store.known_contents(make_row(folder, 1).digest) == 0
        assert store.record([make_row(folder, 1)]).film.tolist() == [2]
        assert store.verdicts()[2, "ann", "reader"].verdict.note == "49"


def test_a_restoration_that_was_killed_is_done_again(folder: Path, day: Day, tmp_path: Path) -> None:
    root = day.root
    path = review_file(root)
    overwrite_the_middle(path)
    shutil.copytree(root, tmp_path / "once")
    ReviewStore.open(folder, CARD, root=tmp_path / "once").close()
    # Killed before the damaged file was set aside, and after.
    path.with_name("restored.sqlite.partial").write_bytes(b"the half of it")
    shutil.copy(review_file(tmp_path / "once"), path.with_name("restored.sqlite"))
    shutil.copytree(root, tmp_path / "twice")
    review_file(tmp_path / "twice").unlink()
    for data in (root, tmp_path / "twice"):
        with ReviewStore.open(folder, CARD, root=data) as store:
            assert list(store.log()) == day.log
        assert not list(data.rglob("*.partial*"))
        assert not list(data.rglob("restored*"))


def test_a_damage_that_shows_while_reading_says_what_to_do(folder: Path, day: Day) -> None:
    root = day.root
    store = ReviewStore.open(folder, CARD, root=root)
    overwrite_everything(review_file(root))
    store._connection.execute("PRAGMA cache_size = 0")
    store._connection.execute("PRAGMA shrink_memory")
    with pytest.raises(Fault, match="restored from its backup") as caught:
        store.columns()
    assert caught.value.problem.code is Code.REVIEW_REFUSED
    store.close()


def test_backups_are_made_as_a_review_grows_and_two_are_kept(folder: Path, root: Path) -> None:
    with ReviewStore.open(folder, CARD, root=root) as store:
        place = review_file(root).parent
        store.record([make_row(folder, number) for number in range(4999)])
        assert not (place / recovery.BACKUPS[0]).exists()
        store.record([make_row(folder, 4999)])
        assert (place / recovery.BACKUPS[0]).exists()
        assert not (place / recovery.BACKUPS[1]).exists()
        for _ in range(49):
            store.append(say(1))
        assert len(list(recovery.read_recent(place))) == 0
        store.append(say(1))
        assert len(list(recovery.read_recent(place))) == 50
    assert (recovery.covered(place / recovery.BACKUPS[0]), recovery.covered(place / recovery.BACKUPS[1])) == (50, 0)
    stamp = (place / recovery.BACKUPS[0]).stat().st_mtime_ns
    with ReviewStore.open(folder, CARD, root=root) as store:
        store.columns()
    assert (place / recovery.BACKUPS[0]).stat().st_mtime_ns == stamp  # nothing changed, nothing copied


def test_a_backup_that_finds_no_room_stops_no_verdict(
    folder: Path, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with ReviewStore.open(folder, CARD, root=root) as store:
        store.record([make_row(folder, 1)])
        with monkeypatch.context() as patch:
            patch.setattr(recovery, "write_whole", fail)
            patch.setattr(recovery, "copy_whole", fail)
            entries = [store.append(say(1)) for _ in range(120)]
        assert list(store.log()) == entries
        entries.append(store.append(say(1)))
        assert len(list(recovery.read_recent(review_file(root).parent))) == 121


def test_what_is_acknowledged_is_on_the_disk_before(store: ReviewStore) -> None:
    """No test can cut the power: SQLite is asked whether each commit waits for the disk (2 is FULL, of its log too)."""
    asked = [store._connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")]
    assert asked == ["wal", 2]


def test_a_call_that_found_no_room_can_be_made_again(folder: Path, root: Path) -> None:
    with ReviewStore.open(folder, CARD, root=root) as store:
        store.record([make_row(folder, 0)])
        (pages,) = store._connection.execute("PRAGMA page_count").fetchone()
        store._connection.execute(f"PRAGMA max_page_count = {pages}")
        before = state_of(store)
        rows = [make_row(folder, number) for number in range(500)]
        with pytest.raises(Fault, match="Make room") as caught:
            store.record(rows)
        assert caught.value.problem.code is Code.DISK_FULL
        assert state_of(store) == before
        store._connection.execute("PRAGMA max_page_count = 100000")
        assert len(store.record(rows)) == 500


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no limit for the size of files")
def test_a_disk_that_is_full_at_any_write_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    done = run_python("-m", "tests.review.full_disk", tmp_path)
    assert done.returncode == 0, done.stderr
    places, failed = map(int, done.stdout.split())
    assert places > 50
    assert failed >= places - 1  # only the last, which has room enough, goes through at once
