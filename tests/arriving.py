"""Films that four writers drop into a folder, each in its own way, and `hilum watch` as a process that is killed."""

from __future__ import annotations

import csv
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from tests.processes import LONGEST_S, REPOSITORY, environment, wait_for


def command(folder: Path, table: Path, model: Path, *more: object) -> list[str]:
    """`hilum watch` of a folder in a process of its own."""
    words = [folder, "--output", table, "--model", model, "--device", "cpu", "--no-lungs", "--workers", "1", *more]
    return [sys.executable, str(REPOSITORY / "main.py"), "watch", *map(str, words)]


class Writers:
    """Four that drop films into a folder: whole, in pieces, renamed into place, and replaced by themselves."""

    def __init__(self, folder: Path, films: Mapping[str, bytes], pause_s: float) -> None:
        names = sorted(films)
        random.Random(7).shuffle(names)
        ways = (self._whole, self._pieces, self._renamed, self._twice)
        self._folder, self._films, self._pause_s = folder, films, pause_s
        self._threads = [
            threading.Thread(target=self._write, args=(names[place::4], way)) for place, way in enumerate(ways)
        ]

    def __enter__(self) -> None:
        for thread in self._threads:
            thread.start()

    def __exit__(self, *_: object) -> None:
        for thread in self._threads:
            thread.join()

    def _write(self, names: list[str], way: Callable[[Path, bytes], None]) -> None:
        for name in names:
            way(self._folder / name, self._films[name])
            time.sleep(self._pause_s)

    def _whole(self, path: Path, data: bytes) -> None:
        path.write_bytes(data)

    def _pieces(self, path: Path, data: bytes) -> None:
        with path.open("wb") as stream:
            for start in range(0, len(data), len(data) // 4):
                stream.write(data[start : start + len(data) // 4])
                stream.flush()
                time.sleep(self._pause_s)

    def _renamed(self, path: Path, data: bytes) -> None:
        part = path.with_name(path.name + ".part")
        self._pieces(part, data)
        part.rename(path)

    def _twice(self, path: Path, data: bytes) -> None:
        path.write_bytes(data)
        time.sleep(self._pause_s)
        path.with_name(f".{path.name}").write_bytes(data)
        path.with_name(f".{path.name}").replace(path)


def rows_of(table: Path) -> list[dict[str, str]]:
    """The whole rows of a table, none where there is no table."""
    if not table.exists():
        return []
    with table.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def killed_after(words: Sequence[str], table: Path, so_many: int) -> None:
    """Run a watch until its table has so many rows, and kill it."""
    watching = subprocess.Popen(words, stderr=subprocess.DEVNULL, env=environment())
    try:
        assert wait_for(lambda: len(rows_of(table)) >= so_many, LONGEST_S)
    finally:
        watching.kill()
        watching.wait()
