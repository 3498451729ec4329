"""Stands for `hilum watch --events json` in tests: says what its folder's name asks for. It needs no torch.

Run as: python fake_watch.py watch FOLDER --output TABLE --events json ...
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from imaging.archive.acts import run_request
from imaging.faults import Code, as_told
from inference.watch_events import (
    WATCH_LINES,
    FilmKept,
    FilmRepeated,
    FolderSeen,
    ResultsHeld,
    TableAside,
    WatchEvent,
)


def say(event: WatchEvent) -> None:
    sys.stdout.write(WATCH_LINES.write(event) + "\n")
    sys.stdout.flush()


def main() -> int:
    if sys.argv[1] == "pacs-request":  # the receiver is the real one
        return run_request(sys.stdout)
    folder = Path(sys.argv[2])
    if folder.name == "refused":
        sys.stderr.write("hilum watch: scores.csv is there already. Name another table.\n")
        return 2
    if folder.name == "dies":
        sys.stderr.write("Traceback: something\n")
        return 3
    sys.stdout.write("a library's own line\n")
    say(FolderSeen(2, 0))
    names = sorted(path.name for path in folder.iterdir())
    for done, name in enumerate(names, 1):
        refused = name.startswith("lateral")
        words = "The file's view position is LL." if refused else "abnormal, 0.91"
        say(FilmKept(folder / name, int(not refused), int(refused), False, words, done))
    say(FilmRepeated(folder / "again.png", str(folder / names[0])))
    say(TableAside(folder / "scores.before-1.csv"))
    say(ResultsHeld("The disk is full."))
    say(FolderSeen(1, len(names), as_told(Code.NOT_FOUND, "There is no such file.", "", folder)))
    if folder.name == "deaf":
        while True:
            sys.stdin.read()
    return 0 if sys.stdin.readline() == "stop\n" else 1


if __name__ == "__main__":
    sys.exit(main())
