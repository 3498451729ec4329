"""A program that scores and is read with, killed at random moments: what it acknowledged is there, and only once.

HILUM_KILLS says how often; `make fuzz` says 2,000.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from review import recovery
from review.store import ReviewStore
from tests.review.store_rows import CARD, digest_of, make_row, review_file, say, score_of

REPOSITORY = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("HILUM_KILLS", "6"))
LONGEST_S = 0.4
ROWS = 5
IN_ONE = 100
"""Kills of one review; then another begins, as all that was acknowledged is looked at after each kill."""


@pytest.mark.timeout(60 + 10 * KILLS)
def test_nothing_that_was_acknowledged_is_lost_or_doubled(tmp_path: Path) -> None:
    chance = random.Random(41)
    total, slowest = 0, 0.0
    for first in range(0, KILLS, IN_ONE):
        folder = tmp_path / str(first)
        folder.mkdir()
        told = folder / "told"
        told.touch()
        for _ in range(min(IN_ONE, KILLS - first)):
            kill_after(chance.uniform(0, LONGEST_S), folder)
            start = time.perf_counter()
            with ReviewStore.open(folder / "films", CARD, root=folder / "data") as store:
                assert not store.read_only
                assert store.recovered == ""
                store.columns()
                slowest = max(slowest, time.perf_counter() - start)
                check(store, told.read_text().split())
        acknowledged = told.read_text().split()
        lose_the_review_itself(folder, acknowledged)
        total += len(acknowledged)
    print(f"{KILLS} kills, {total} acknowledged, slowest to resume {slowest:.3f} s")  # noqa: T201
    assert total > KILLS


def kill_after(seconds: float, folder: Path) -> None:
    """Let a child work for a while, from the moment at which it begins to open the review."""
    child = subprocess.Popen([sys.executable, "-m", __spec__.name, str(folder)], cwd=REPOSITORY, stdout=subprocess.PIPE)
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == b"begins\n"
        time.sleep(seconds)
        assert child.poll() is None, "the child ended by itself"
    finally:
        child.kill()
        child.communicate()


def check(store: ReviewStore, acknowledged: Sequence[str]) -> None:
    """What was acknowledged is there once, in its order; of what was being done, all or nothing."""
    verdicts = [int(word[1:]) for word in acknowledged if word[0] == "v"]
    batches = [int(word[1:]) for word in acknowledged if word[0] == "r"]
    notes = [int(entry.verdict.note) for entry in store.log()]
    assert notes == sorted(set(notes))
    assert set(verdicts) <= set(notes)
    columns = store.columns()
    assert len(columns) % ROWS == 0
    assert columns.film.tolist() == list(range(1, len(columns) + 1))
    assert columns.score.tolist() == [score_of(number) for number in range(len(columns))]
    for batch in batches:
        assert all(store.known_contents(digest_of(batch * ROWS + place)) == 1 for place in range(ROWS))
    assert len(store.known_files()) == len(columns)


def lose_the_review_itself(folder: Path, acknowledged: Sequence[str]) -> None:
    """After all these deaths the backups are sound: at most what came since the last one is missing."""
    review_file(folder / "data").write_bytes(b"")
    verdicts = [int(word[1:]) for word in acknowledged if word[0] == "v"]
    with ReviewStore.open(folder / "films", CARD, root=folder / "data") as store:
        assert "restored from its backup" in store.recovered
        notes = {int(entry.verdict.note) for entry in store.log()}
        assert set(verdicts[: -recovery._VERDICTS]) <= notes


def work(folder: Path) -> None:
    """The child: score and read until it is killed; each acknowledgement is told at once. Backups come often."""
    recovery._VERDICTS, recovery._ROWS = 7, 25
    told = os.open(folder / "told", os.O_WRONLY | os.O_APPEND)
    films = folder / "films"
    chance = random.Random(os.getpid())
    sys.stdout.write("begins\n")
    sys.stdout.flush()
    while True:
        with ReviewStore.open(films, CARD, root=folder / "data") as store, store.again() as other:
            notes = [int(entry.verdict.note) for entry in store.log()]
            film, note = len(store.columns()), max(notes, default=0) + 1
            for _ in range(40):
                if not film or chance.random() < 0.3:
                    other.record([make_row(films, number) for number in range(film, film + ROWS)])
                    os.write(told, f"r{film // ROWS}\n".encode())
                    film += ROWS
                else:
                    store.append(say(chance.randint(1, film), note=str(note)))
                    os.write(told, f"v{note}\n".encode())
                    note += 1


if __name__ == "__main__":
    work(Path(sys.argv[1]))
