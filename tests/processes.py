"""Processes that tests start, look for or kill: Python of its own, decoders, and to wait for what they do."""

from __future__ import annotations

import importlib
import json
import multiprocessing
import os
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

REPOSITORY = Path(__file__).resolve().parents[1]
LONGEST_S = 170
"""A little less than a test may last."""


def environment(**changes: str) -> dict[str, str]:
    """That of this process, changed, in which this checkout is imported from any folder."""
    return {**os.environ, "PYTHONPATH": str(REPOSITORY), **changes}


def run_python(*words: object, **changes: str) -> subprocess.CompletedProcess[str]:
    """What `python WORDS` wrote in the checkout and how it ended; `changes` are of its environment."""
    command = [sys.executable, *map(str, words)]
    options = {"env": environment(**changes), "cwd": REPOSITORY, "timeout": LONGEST_S}
    return subprocess.run(command, capture_output=True, text=True, check=False, **options)


def output_of(code: str, *arguments: object, **changes: str) -> str:
    """What this code writes in an interpreter that has loaded nothing yet and must end well."""
    done = run_python("-c", code, *arguments, **changes)
    assert done.returncode == 0, done.stderr
    return done.stdout


def decoders() -> list[int]:
    """Process ids of the decoders that this process has."""
    return [child.pid or 0 for child in multiprocessing.active_children() if child.name == "hilum-decoder"]


def wait_for(happened: Callable[[], object], longest_s: float) -> bool:
    """Whether it happened within so many seconds."""
    end = time.monotonic() + longest_s
    while not happened():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


class HilumForks:
    """A process that has loaded the program and forks for each command: many are begun and killed in little time."""

    def __init__(self, *modules: str) -> None:
        words = [sys.executable, "-m", __spec__.name, *modules]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        self._server = subprocess.Popen(words, cwd=REPOSITORY, env=environment(), text=True, **pipes)
        assert self._server.stdout is not None
        assert self._server.stdout.readline() == "loaded\n"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._server.communicate()

    def run(self, arguments: Sequence[object], output: Path, patience_s: float | None = None) -> int:
        """Run `hilum ARGUMENTS`, what it writes into a file; its exit status, negative where a signal ended it.

        It is killed where it did not end within so many seconds.
        """
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        print(json.dumps([str(output), *map(str, arguments)]), file=self._server.stdin, flush=True)
        child = int(self._server.stdout.readline())
        if patience_s is not None and not wait_for(lambda: _is_over(child), patience_s):
            os.kill(child, signal.SIGKILL)  # nobody else has taken its number: it is not waited for yet
        print(file=self._server.stdin, flush=True)
        return os.waitstatus_to_exitcode(int(self._server.stdout.readline()))


def _is_over(child: int) -> bool:
    return Path(f"/proc/{child}/stat").read_text().rpartition(")")[2].split()[0] == "Z"


def _say(word: object) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def _fork_for_each() -> None:
    """The other side of `HilumForks`."""
    import main

    for name in sys.argv[1:]:
        importlib.import_module(name)
    _say("loaded")
    for line in iter(sys.stdin.readline, ""):
        output, *arguments = json.loads(line)
        child = os.fork()
        if not child:
            file = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            os.dup2(file, 1)
            os.dup2(file, 2)
            status = 1
            try:
                status = main.main(arguments)
            except BaseException:  # noqa: BLE001  # this process ends below, whatever it was
                traceback.print_exc()
            finally:
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(status)
        _say(child)
        sys.stdin.readline()
        _say(os.waitpid(child, 0)[1])


if __name__ == "__main__":
    _fork_for_each()
