"""Which review a folder opens, who may write it, and what is said of one that cannot be opened or kept."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from imaging.faults import Code, Fault
from imaging.reasons import ENGLISH
from review import database
from review.places import About
from review.store import FileStamp, ReviewStore
from review.verdicts import Agreed, Verdict, label_set
from tests.processes import output_of
from tests.review.store_rows import (
    CARD,
    downgrade,
    make_row,
    review_file,
    say,
    state_of,
)

# Which review


def test_another_model_and_another_version_have_reviews_of_their_own(folder: Path, root: Path) -> None:
    for card in (CARD, replace(CARD, version="1.1"), replace(CARD, weights_sha256="1" * 64)):
        with ReviewStore.open(folder, card, root=root) as store:
            assert len(store.columns()) == 0
            store.record([make_row(folder, 1)])
    assert len(list(root.glob("reviews/*/review.sqlite"))) == 3


def test_a_folder_that_was_renamed_takes_its_review_along(folder: Path, root: Path, tmp_path: Path) -> None:
    film = folder / "film.png"
    film.write_bytes(b"a film")
    status = film.stat()
    with ReviewStore.open(folder, CARD, root=root) as store:
        store.record([make_row(folder, 1, "film.png", stamp=FileStamp(status.st_size, status.st_mtime_ns))])
        store.append(say(1))
        before = state_of(store)
    moved = folder.rename(tmp_path / "archive")
    with ReviewStore.open(moved, CARD, root=root) as store:
        assert state_of(store) == before
        assert store.refs([1])[0] is not None
        assert store.folder == moved
    with ReviewStore.open(moved, CARD, root=root) as store:
        assert state_of(store) == before
    assert len(list(root.glob("reviews/*/review.sqlite"))) == 1


def test_another_folder_does_not_get_the_review_of_one_that_is_gone(
    folder: Path, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ReviewStore.open(folder, CARD, root=root) as store:
        store.record([make_row(folder, 1, "film.png")])
    folder.rmdir()
    other = tmp_path / "other"
    other.mkdir()
    with closing(sqlite3.connect(review_file(root))) as connection:  # as where the system gives the number again
        about = About.of(other, CARD).cells()
        connection.execute("UPDATE meta SET value = ? WHERE name = 'inode'", (about["inode"],))
        connection.commit()
    with ReviewStore.open(other, CARD, root=root) as store:
        assert len(store.columns()) == 0


def test_a_folder_that_vanished_can_still_be_reviewed(folder: Path, root: Path) -> None:
    with ReviewStore.open(folder, CARD, root=root) as store:
        store.record([make_row(folder, 1)])
    folder.rmdir()
    with ReviewStore.open(folder, CARD, root=root) as store:
        store.append(say(1))
        assert len(store.verdicts()) == 1


# One writer


def test_who_comes_second_reads_what_the_first_writes(folder: Path, root: Path) -> None:
    with ReviewStore.open(folder, CARD, root=root) as first, ReviewStore.open(folder, CARD, root=root) as second:
        assert (first.read_only, second.read_only) == (False, True)
        first.record([make_row(folder, 1)])
        first.append(say(1))
        assert state_of(second) == state_of(first)
        with second.again() as third:
            assert third.read_only
            assert state_of(third) == state_of(first)
        for call in (
            lambda: second.record([make_row(folder, 2)]),
            lambda: second.append(say(1)),
            lambda: second.found([]),
            lambda: second.put_in_order({}),
            lambda: second.set_setting("a", "b"),
            lambda: second.set_labels(label_set(CARD)),
        ):
            with pytest.raises(Fault, match="another window") as caught:
                call()
            assert caught.value.problem.code is Code.REVIEW_IN_USE
        before = state_of(first)
        first.close()
        with ReviewStore.open(folder, CARD, root=root) as next_one:
            assert not next_one.read_only
        assert state_of(second) == before


def test_connections_of_one_writer_share_its_lock_until_the_last_is_closed(folder: Path, root: Path) -> None:
    first = ReviewStore.open(folder, CARD, root=root)
    second = first.again()
    second.record([make_row(folder, 1)])
    assert first.append(say(1)).seq == 1
    first.close()
    first.close()
    assert second.append(say(1)).seq == 2
    with ReviewStore.open(folder, CARD, root=root) as other:
        assert other.read_only
    second.close()
    with ReviewStore.open(folder, CARD, root=root) as other:
        assert not other.read_only


def test_another_process_is_the_second_too(folder: Path, root: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from review.store import ReviewStore\n"
        "from tests.models import make_card\n"
        "with ReviewStore.open(Path(sys.argv[1]), make_card(), root=Path(sys.argv[2])) as store:\n"
        "    print(store.read_only, len(store.columns()), len(list(store.log())))\n"
    )

    def ask() -> list[str]:
        return output_of(script, folder, root).split()

    with ReviewStore.open(folder, CARD, root=root) as store:
        store.record([make_row(folder, 1)])
        store.append(say(1))
        assert ask() == ["True", "1", "1"]
    assert ask() == ["False", "1", "1"]


# Versions


def test_an_older_review_is_brought_up_with_a_backup_before(
    folder: Path, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ReviewStore.open(folder, CARD, root=root) as store:
        store.record([make_row(folder, 1)])
        store.append(say(1, note="before"))
        before = state_of(store)
    more = ("ALTER TABLE film ADD COLUMN ward TEXT NOT NULL DEFAULT 'none'", "CREATE TABLE extra (a INTEGER)")
    monkeypatch.setattr(database, "MIGRATIONS", (*database.MIGRATIONS, more))
    with ReviewStore.open(folder, CARD, root=root) as store:
        assert state_of(store) == before
        store.record([make_row(folder, 2)])
    with closing(sqlite3.connect(review_file(root))) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(database.MIGRATIONS),)
        assert connection.execute("SELECT ward FROM film").fetchall() == [("none",), ("none",)]
    with closing(sqlite3.connect(review_file(root).with_name("backup-2.sqlite"))) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(database.MIGRATIONS) - 1,)


def test_a_migration_that_fails_changes_nothing(folder: Path, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with ReviewStore.open(folder, CARD, root=root) as store:
        store.record([make_row(folder, 1)])
        before = state_of(store)
    with monkeypatch.context() as patch:
        patch.setattr(database, "MIGRATIONS", (*database.MIGRATIONS, ("CREATE TABLE extra (a INTEGER)", "NO SQL")))
        with pytest.raises(Fault):
            ReviewStore.open(folder, CARD, root=root)
    with ReviewStore.open(folder, CARD, root=root) as store:
        assert state_of(store) == before
        assert not store.read_only


def test_a_review_of_a_newer_program_is_refused_and_left_as_it_is(folder: Path, root: Path) -> None:
    with ReviewStore.open(folder, CARD, root=root) as store:
        store.record([make_row(folder, 1)])
    with closing(sqlite3.connect(review_file(root))) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(Fault, match="newer Hilum") as caught:
        ReviewStore.open(folder, CARD, root=root)
    assert caught.value.problem.code is Code.REVIEW_REFUSED
    with closing(sqlite3.connect(review_file(root))) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (99,)


# Where nothing can be kept


@pytest.mark.parametrize("in_the_way", ["reviews", "reviews/PLACE", "reviews/PLACE/review.sqlite"])
def test_a_data_folder_that_cannot_hold_a_review_is_named(folder: Path, root: Path, in_the_way: str) -> None:
    path = root / in_the_way.replace("PLACE", About.of(folder.resolve(), CARD).name())
    path.parent.mkdir(parents=True)
    if path.suffix:
        path.mkdir()
    else:
        path.write_bytes(b"a file")
    with pytest.raises(Fault, match="cannot be kept") as caught:
        ReviewStore.open(folder, CARD, root=root)
    assert caught.value.problem.code in (Code.NO_PERMISSION, Code.UNREADABLE)
    assert str(root) in ENGLISH.message(caught.value.problem)
    assert path.exists()


def test_a_review_whose_file_may_only_be_read_says_so(folder: Path, root: Path) -> None:
    with ReviewStore.open(folder, CARD, root=root) as store:
        store.record([make_row(folder, 1)])
        before = state_of(store)
        store._connection.execute("PRAGMA query_only = ON")  # what SQLite answers on a disk that is read only
        with pytest.raises(Fault, match="cannot be written") as caught:
            store.append(say(1))
        assert caught.value.problem.code is Code.NO_PERMISSION
        assert state_of(store) == before


def test_a_review_of_the_version_before_reads_as_what_it_meant(folder: Path, root: Path) -> None:
    with ReviewStore.open(folder, CARD, root=root) as store:
        store.record([make_row(folder, 1)])
        said = [Verdict(1, "Ada", Agreed.AGREE, "abnormal"), Verdict(1, "Ben", Agreed.OVERRIDE, "normal")]
        said += [Verdict(1, "Cy", Agreed.AGREE, ""), Verdict(1, "Di", Agreed.UNSURE)]
        for verdict in said:
            store.append(verdict)
    downgrade(review_file(root))
    with ReviewStore.open(folder, CARD, root=root) as store:
        found = [entry.verdict for entry in store.log()]
    assert [(each.said, each.label, each.under) for each in found] == [(each.said, each.label, "") for each in said]
