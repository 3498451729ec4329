"""The films that a search finds on a server, brought by a process of its own and given out as each is whole."""

from __future__ import annotations

import os
import signal
import sys
from collections import deque
from contextlib import closing, suppress
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Self

from imaging.archive.acts import bring_found, client_of
from imaging.archive.exchange import Event, ExchangeEnded, NotTransferred, PacsQuery, Retrieved, until_ended
from imaging.archive.server_reasons import ServerReason
from imaging.archive.servers import Server
from imaging.archive.watch import Arrival, digest_of
from imaging.faults import Code, Problem
from imaging.reading.source import Stamp, open_file, problem_of
from imaging.workers.supervisor import CONTEXT, signals_held
from imaging.workers.worker import STOPPING

_END_S = 2.0
"""How long the process has to let go of the server; then it is killed, and what was not whole stays hidden."""


class RetrievedFilms:
    """The films of the series that match a query, those that lie in the folder already first; use it in a `with`.

    They are given out as `watch.WatchedFolder` gives out its own. What the server sends goes on to the disk whether
    films are taken or not.
    """

    def __init__(self, server: Server, query: PacsQuery, folder: Path) -> None:
        self.problem: Problem | None = None
        """None: a server that is not there is not waited for; see `ended`."""
        self.ended: ExchangeEnded | None = None
        """How the retrieving ended; None as long as it goes on."""
        self._connection, self._theirs = CONTEXT.Pipe()
        self._process = CONTEXT.Process(
            target=_bring, args=(self._theirs, server, query, folder), name="hilum-retrieve", daemon=True
        )
        self._server = server
        self._ready: deque[Path] = deque()
        self._again: list[Path] = []
        self._problems: list[Problem] = []
        self._left = 0
        """Objects of the series under way that have not come."""

    def __enter__(self) -> Self:
        with signals_held():
            self._process.start()
        self._theirs.close()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()  # which ends it after the object under way
        self._process.join(_END_S)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()

    @property
    def waiting(self) -> int:
        """Films that were not given out yet, as far as they are known of; 0 once all were."""
        return len(self._ready) + len(self._again) + (max(1, self._left) if self.ended is None else 0)

    def look(self, now_s: float) -> None:
        """See what has come."""
        del now_s
        self._ready.extend(self._again)
        self._again.clear()
        try:
            while self.ended is None and self._connection.poll():
                self._heed(self._connection.recv())
        except (EOFError, OSError):
            values = {"name": self._server.name}
            self.ended = ExchangeEnded(Problem(Code.SERVER_LOST, ServerReason.CHILD_LOST, values))

    def take(self) -> Arrival | None:
        """The next film that has come, read once from end to end; None where there is none now."""
        while self._ready:
            path = self._ready.popleft()
            try:
                with open_file(path) as file:
                    return Arrival(path, Stamp.of(os.fstat(file.fileno())), digest_of(file))
            except OSError as error:
                self._problems.append(problem_of(error, path))
        return None

    def again(self, path: Path) -> None:
        """Give this file out once more."""
        self._again.append(path)

    def problems(self) -> list[Problem]:
        """What did not come, or was gone when it was taken; each is told once."""
        told, self._problems = self._problems, []
        return told

    def _heed(self, event: Event) -> None:
        match event:
            case Retrieved(path, _, done, total):
                self._ready.append(path)
                self._left = max(0, total - done)
            case NotTransferred(problem):
                self._problems.append(problem)
            case ExchangeEnded():
                self.ended = event


def _bring(connection: Connection, server: Server, query: PacsQuery, folder: Path) -> None:
    """The process: tell each event until it has ended, or until whoever listens closes the pipe."""
    for number in STOPPING:  # they are for the parent, which closes the pipe then
        signal.signal(number, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPPING)
    with suppress(OSError), closing(until_ended(bring_found(client_of(server), query, folder))) as events:
        for event in events:
            connection.send(event)
            if connection.poll():
                break
