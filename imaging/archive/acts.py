"""What a child process is to do with a server, read from its stdin: no name and no password is in a command line."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import TextIO

from imaging.archive.credentials import forget_password
from imaging.archive.exchange import (
    Event,
    ExchangeEnded,
    FoundSeries,
    FoundStudy,
    Level,
    NotTransferred,
    PacsClient,
    PacsQuery,
    Wanted,
    to_line,
    until_ended,
)
from imaging.archive.servers import Receiver, Server, Way
from imaging.faults import Code, Fault
from imaging.records import Records
from imaging.stopping import Stopping

_RECORDS = Records(paths=True)
_LONGEST = 1 << 22
_NOBODY = Server("")
_STDIN = 0


class Act(StrEnum):
    """What can be asked of a server, or of a child process for oneself."""

    ECHO = "echo"
    FIND = "find"
    GET = "get"
    SEND = "send"
    RECEIVE = "receive"
    """Await senders at an address of this computer; goes on until it is asked to end or who asked is gone."""
    FORGET = "forget"
    """Take the server's password out of the keyring; the server is not asked."""


@dataclass(frozen=True, slots=True)
class PacsRequest:
    """One act. query: of FIND. wanted, folder: of GET. paths: of SEND. receiver, folder: of RECEIVE, without server.

    password: "" for what the system's keyring has; keep: it is put there once the server took it.
    """

    act: Act
    server: Server = _NOBODY
    query: PacsQuery | None = None
    wanted: Wanted | None = None
    folder: Path = Path()
    paths: tuple[Path, ...] = ()
    receiver: Receiver | None = None
    password: str = field(default="", repr=False)
    keep: bool = False

    def line(self) -> str:
        """As one line of JSON, which holds the password: for the child's stdin and nothing else."""
        return json.dumps(_RECORDS.encode(self, "request"))

    @classmethod
    def of_line(cls, text: str) -> PacsRequest:
        """The request of such a line. Raises ValueError."""
        found: PacsRequest = _RECORDS.decode(cls, json.loads(text), "request")
        if (found.act is Act.RECEIVE) != (found.receiver is not None):
            raise ValueError("a receiver receives, and nothing else does")
        return found


def client_of(server: Server, password: str = "", *, keep: bool = False) -> PacsClient:
    """What asks this server; password and keep as `PacsRequest` has them."""
    if server.way is Way.WEB:
        from imaging.archive.web_client import WebClient

        return WebClient(server, password, keep=keep)
    from imaging.archive.dimse import DimseClient

    return DimseClient(server)


def events_of(request: PacsRequest, stopping: Callable[[], bool] = lambda: False) -> Iterator[Event]:
    """Do it; the last event is an `ExchangeEnded`. stopping: asked by RECEIVE, which has no end of its own."""
    if request.act is Act.FORGET:
        forget_password(request.server.url, request.server.user)
        return iter((ExchangeEnded(),))
    if request.receiver is not None:
        from imaging.archive.receiver import receive

        return until_ended(receive(request.receiver, request.folder, stopping))
    client = client_of(request.server, request.password, keep=request.keep)
    acts: dict[Act, Callable[[], Iterator[Event]]] = {
        Act.ECHO: client.echo,
        Act.FIND: lambda: find(client, request.query or PacsQuery()),
        Act.GET: lambda: client.get(request.wanted or Wanted(""), request.folder),
        Act.SEND: lambda: client.send(request.paths),
    }
    return until_ended(acts[request.act]())


def find(client: PacsClient, query: PacsQuery) -> Iterator[Event]:
    """As `PacsClient.find`. Studies of a body part are those of its series: that is where servers keep it."""
    if query.level is not Level.STUDY or not query.body_part:
        yield from client.find(query)
        return
    told: set[str] = set()
    for series in client.find(replace(query, level=Level.SERIES)):
        if isinstance(series, FoundSeries) and series.study not in told and len(told) < query.limit:
            told.add(series.study)
            for study in client.find(PacsQuery(study=series.study)):
                if isinstance(study, FoundStudy) and study.study == series.study:
                    yield study


def bring_found(client: PacsClient, query: PacsQuery, folder: Path) -> Iterator[Event]:
    """As `PacsClient.get`, of each series that matches, at most `limit` of them; one that lacks objects is told."""
    matches = client.find(replace(query, level=Level.SERIES))
    for series in list(islice(matches, query.limit)):
        if isinstance(series, FoundSeries):
            try:
                yield from client.get(Wanted(series.study, series.series), folder)
            except Fault as fault:
                if fault.problem.code is not Code.INCOMPLETE:
                    raise
                yield NotTransferred(fault.problem)


def run_request(out: TextIO) -> int:
    """Read one request from stdin, write its events as lines; exit status 0, or 2 where there is no request."""
    try:
        request = PacsRequest.of_line(_first_line())
    except (ValueError, RecursionError):
        return 2
    receives = request.act is Act.RECEIVE
    stopping = Stopping(_STDIN, with_asker=receives)  # nothing listens for a window that is gone
    for event in events_of(request, stopping):
        _write(event, out)
        if not receives and stopping() and not isinstance(event, ExchangeEnded):
            _write(ExchangeEnded(stopped=True), out)
            break
    return 0


def _write(event: Event, out: TextIO) -> None:
    out.write(to_line(event) + "\n")
    out.flush()


def _first_line() -> str:
    """Without reading on: what comes later is heard by `Stopping`."""
    text = b""
    while len(text) < _LONGEST and (letter := os.read(_STDIN, 1)) not in (b"", b"\n"):
        text += letter
    return text.decode("utf-8", "replace")
