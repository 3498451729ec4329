"""The command line of servers: `hilum pacs`, as tables for people and scripts, or as events for whoever started it."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, fields
from pathlib import Path
from typing import IO, TYPE_CHECKING, TextIO, TypeAlias

from imaging.archive.exchange import (
    Answered,
    Event,
    ExchangeEnded,
    FoundPatient,
    FoundSeries,
    FoundStudy,
    Level,
    NotTransferred,
    PacsQuery,
    Received,
    Receiving,
    Retrieved,
    Sent,
    Wanted,
    check_query,
    to_line,
    until_ended,
)
from imaging.archive.servers import Receiver, Server, Way, read_servers, server_named, servers_file, write_servers
from imaging.faults import Fault, Problem
from imaging.image import FileKind
from imaging.reading.sniff import sniff
from imaging.reasons import ENGLISH
from imaging.stopping import Stopping, heeding_signals
from imaging.whole_files import path_text
from inference.commands import SCORE_ON_DASK, add_kept
from inference.models.card import capital
from inference.table import FORMATS, Cell, open_table, table_format

if TYPE_CHECKING:
    from imaging.commands import Parsers

Tell: TypeAlias = Callable[[Event], "dict[str, Cell] | None"]
_WAYS = "With a web server that asks for a password, it is the keyring's, else that of HILUM_PACS_PASSWORD."
_STATUS = "Exit status: 0 done; 1 done, but some objects were not (listed on stderr); 2 nothing could be done."
_DATE = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})")


def add_parsers(subparsers: Parsers) -> None:
    """Add pacs with its acts; each sets `run`: arguments, stdout and stderr -> exit status."""
    parser = subparsers.add_parser(
        "pacs",
        help="ask a server of films, retrieve from it, send to it, or receive",
        description="Servers of films by DIMSE and DICOMweb. No server is known until you name one with `hilum pacs "
        "servers add`; nothing is sent but by `hilum pacs send`, and only to a server that you named.",
        epilog=_WAYS,
    )
    acts = parser.add_subparsers(title="acts", metavar="ACT ...", required=True)
    _add_servers(acts)
    for name, add, run, said in (
        ("echo", _add_nothing, _echo, "ask whether a server answers"),
        ("find", _add_find, _find, "search patients, studies or series"),
        ("get", _add_get, _get, "retrieve a study or one of its series"),
        ("send", _add_send, _send, "send DICOM files as they are"),
    ):
        act = acts.add_parser(name, help=said, description=f"{capital(said)}.", epilog=f"{_WAYS} {_STATUS}")
        act.add_argument("server", metavar="SERVER", help="the name that you gave it")
        add(act)
        _add_output(act)
        act.set_defaults(run=run)
    act = acts.add_parser(
        "score",
        help="retrieve the films that a search finds, and score them as they come",
        description="Retrieve the series that match and score each film as soon as it is whole, while others still "
        "come: one row per frame, or per file that cannot be opened. Ctrl+C ends it; the same command goes on later: "
        "no film is retrieved or scored twice. What was done is kept in TABLE.watch.",
        epilog=f"{_WAYS} {SCORE_ON_DASK} "
        "Exit status: 0 done; 1 done, some objects did not come or some files failed (listed on stderr); 2 wrong "
        "usage, it cannot begin, or the server ended it.",
    )
    act.add_argument("server", metavar="SERVER", help="the name that you gave it")
    _add_query(act)
    act.add_argument(
        "--into",
        type=Path,
        metavar="FOLDER",
        help="where films go (default: a folder in the cache of this user); with --dask one that every worker sees",
    )
    add_kept(act)
    act.set_defaults(run=_score, wrap=False)  # what comes is DICOM
    act = acts.add_parser(
        "receive",
        help="take what others send into a folder",
        description="Wait for senders (C-STORE) until ended by Ctrl+C. What comes lies in FOLDER once it is whole, "
        "under names of its own. Without --from any sender is served; without --certificate nothing is encrypted.",
        epilog=_STATUS,
    )
    act.add_argument("folder", type=Path, metavar="FOLDER", help="where it goes")
    act.add_argument("--host", default="127.0.0.1", help="address to be reached at (default: this computer alone)")
    act.add_argument("--port", type=int, default=11112, help="default: 11112")
    act.add_argument("--title", default="HILUM", help="AE title by which it is called (default: HILUM)")
    act.add_argument(
        "--from", dest="senders", action="append", default=[], metavar="TITLE", help="who may send (again)"
    )
    act.add_argument("--most", type=int, default=10, metavar="N", help="senders at once (default: 10)")
    _add_certificates(act, "senders need a certificate signed by it")
    _add_output(act)
    act.set_defaults(run=_receive)
    act = acts.add_parser("empty", help="remove retrieved films", description="Remove what was retrieved.")
    act.add_argument("folder", type=Path, nargs="?", metavar="FOLDER", help="default: where `get` puts it")
    act.set_defaults(run=_empty)


def _add_nothing(parser: argparse.ArgumentParser) -> None:
    del parser


def _add_output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--output", type=Path, metavar="FILE", help="where the table goes (default: stdout)")
    parser.add_argument("--format", choices=FORMATS, help="default: by the ending of FILE, else csv")
    parser.add_argument(
        "--events", choices=("text", "json"), default="text", help="json: an event a line, and stop on stdin ends it"
    )


def _add_certificates(parser: argparse.ArgumentParser, authority: str) -> None:
    parser.add_argument("--certificate", type=Path, metavar="FILE", help="PEM file of this program's own certificate")
    parser.add_argument("--key", type=Path, metavar="FILE", help="PEM file of its key")
    parser.add_argument("--authority", type=Path, metavar="FILE", help=f"PEM file: {authority}")


def _add_servers(acts: Parsers) -> None:
    parser = acts.add_parser("servers", help="list, add and remove servers", description="The servers that you named.")
    what = parser.add_subparsers(title="what", metavar="WHAT ...")
    parser.set_defaults(run=_list, format="csv", output=None)
    listing = what.add_parser("list", help="list them (also without a word)", description="List the servers.")
    listing.add_argument("--format", choices=FORMATS, default="csv")
    listing.set_defaults(run=_list, output=None)
    add = what.add_parser(
        "add",
        help="name a server, or change one of that name",
        description="Name a server: --host, --port and --called for DIMSE, --url for DICOMweb. No password is kept.",
    )
    add.add_argument("name", metavar="NAME", help="how you will call it")
    add.add_argument("--host", default="", help="its computer's name or address")
    add.add_argument("--port", type=int, default=104, help="default: 104")
    add.add_argument("--called", default="", metavar="TITLE", help="its AE title")
    add.add_argument(
        "--calling", default="HILUM", metavar="TITLE", help="the AE title of this program (default: HILUM)"
    )
    add.add_argument("--move-port", type=int, default=0, metavar="PORT", help="retrieve by C-MOVE to this port of ours")
    add.add_argument("--tls", action="store_true", help="DIMSE over TLS")
    add.add_argument("--url", default="", help="base of its DICOMweb addresses")
    add.add_argument("--user", default="", help="who logs in there")
    _add_certificates(add, "certificates that are trusted instead of the system's")
    add.set_defaults(run=_add)
    remove = what.add_parser("remove", help="forget a server", description="Forget a server; it keeps what it has.")
    remove.add_argument("name", metavar="NAME")
    remove.set_defaults(run=_remove)


def _add_find(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--level", choices=("patient", "study", "series"), default="study", help="default: study")
    _add_query(parser)


def _add_query(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", default="", help="family^given, with * and ? for what you do not know")
    parser.add_argument("--id", default="", help="patient ID")
    parser.add_argument("--birth-date", default="", metavar="DATE", help="as 1970-01-31")
    parser.add_argument("--from", dest="first", default="", metavar="DATE", help="studies of that day and later")
    parser.add_argument("--to", dest="last", default="", metavar="DATE", help="studies of that day and earlier")
    parser.add_argument("--modality", default="", help="as CR, DX")
    parser.add_argument("--body-part", default="", help="as CHEST; servers know it of series")
    parser.add_argument("--accession", default="", help="accession number")
    parser.add_argument("--study", default="", metavar="UID", help="StudyInstanceUID")
    parser.add_argument("--limit", type=int, default=1000, metavar="N", help="no more than so many (default: 1000)")


def _add_get(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("study", metavar="STUDY", help="StudyInstanceUID, as `find` tells it")
    parser.add_argument("--series", default="", metavar="UID", help="that series alone")
    parser.add_argument("--into", type=Path, metavar="FOLDER", help="default: a folder in the cache of this user")


def _add_send(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="DICOM file, or a folder with all of its own"
    )


def _list(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    with _problems_told(err) as told:
        names = tuple(own.name for own in fields(Server))
        table = open_table(out, args.format, names)
        for server in read_servers(servers_file()):
            table.write({name: _cell(getattr(server, name)) for name in names})
        table.close()
    return 2 if told else 0


def _add(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    with _problems_told(err) as told:
        given = {own.name: getattr(args, own.name) for own in fields(Server) if own.name != "way"}
        files = {name: path.resolve() for name, path in given.items() if isinstance(path, Path)}
        server = Server(**given | files, way=Way.WEB if args.url else Way.DIMSE)
        others = [own for own in read_servers(servers_file()) if own.name.casefold() != server.name.casefold()]
        write_servers(servers_file(), (*others, server))
        out.write(f"{server.name}: {server.place}\n")
    return 2 if told else 0


def _remove(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    with _problems_told(err) as told:
        servers = read_servers(servers_file())
        gone = server_named(args.name, servers)
        write_servers(servers_file(), [own for own in servers if own != gone])
        out.write(f"{gone.name} is forgotten.\n")
    return 2 if told else 0


def _echo(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from imaging.archive.acts import client_of

    def tell(event: Event) -> dict[str, Cell] | None:
        return {"server": args.server, "seconds": round(event.seconds, 3)} if isinstance(event, Answered) else None

    return _run(_Shown(args, out, err, ("server", "seconds"), tell), lambda server: client_of(server).echo())


def _find(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from imaging.archive.acts import client_of, find

    level = Level(args.level)
    query = _query(args, level)
    kinds = {Level.PATIENT: FoundPatient, Level.STUDY: FoundStudy, Level.SERIES: FoundSeries}
    names = tuple(own.name for own in fields(kinds[level]))

    def tell(event: Event) -> dict[str, Cell] | None:
        return {name: _cell(getattr(event, name)) for name in names} if isinstance(event, kinds[level]) else None

    return _run(_Shown(args, out, err, names, tell), lambda server: find(client_of(server), query))


def _get(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from imaging.archive.acts import client_of
    from imaging.archive.arrivals import retrieved_folder

    folder = args.into if args.into is not None else retrieved_folder()

    def tell(event: Event) -> dict[str, Cell] | None:
        if not isinstance(event, Retrieved):
            return None
        return {"path": path_text(event.path), "size": event.size, "was_there": event.was_there}

    wanted = Wanted(args.study, args.series)
    shown = _Shown(args, out, err, ("path", "size", "was_there"), tell)
    return _run(shown, lambda server: client_of(server).get(wanted, folder))


def _score(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from imaging.archive.arrivals import retrieved_folder
    from imaging.workers.pool import DecoderPool

    del out
    args.into = args.into if args.into is not None else retrieved_folder()
    status = 2
    with _problems_told(err):
        query = _query(args, Level.SERIES)
        check_query(query)
        server = server_named(args.server, read_servers(servers_file()))
        with DecoderPool(args.workers) as films:
            if args.dask is None:
                films.warm(1)
            from inference.watch_command import run_on_server

            status = run_on_server(args, films, server, query, err)
    return status


def _send(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from imaging.archive.acts import client_of

    paths = [path for given in args.paths for path in _films_under(given)]

    def tell(event: Event) -> dict[str, Cell] | None:
        return {"path": path_text(event.path), "server": args.server} if isinstance(event, Sent) else None

    def begin(server: Server) -> Iterator[Event]:
        count = f"{len(paths)} file" + ("" if len(paths) == 1 else "s")
        err.write(f"hilum pacs send: {count} to {server.name} at {server.place}\n")
        return client_of(server).send(paths)

    return _run(_Shown(args, out, err, ("path", "server"), tell), begin)


def _receive(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from imaging.archive.receiver import receive

    def tell(event: Event) -> dict[str, Cell] | None:
        if isinstance(event, Receiving):
            err.write(f"hilum pacs receive: waiting at {event.host}:{event.port} as {event.title}\n")
        if not isinstance(event, Received):
            return None
        return {"path": path_text(event.path), "size": event.size, "sender": event.sender, "was_there": event.was_there}

    receiver = Receiver(
        *(args.host, args.port, args.title, tuple(args.senders), args.most, args.certificate, args.key, args.authority)
    )
    stopping = _stopping(args)
    shown = _Shown(args, out, err, ("path", "size", "sender", "was_there"), tell)
    return shown.all_of(until_ended(receive(receiver, args.folder, stopping)), stopping, heeds=True)


def _empty(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from imaging.archive.arrivals import empty, retrieved_folder

    del err
    gone = empty(args.folder if args.folder is not None else retrieved_folder())
    out.write(f"{gone} {'object' if gone == 1 else 'objects'} removed.\n")
    return 0


@dataclass(frozen=True, slots=True)
class _Shown:
    """How an act is told: rows of these names that `tell` makes of its events, or the events themselves as lines."""

    args: argparse.Namespace
    out: TextIO
    err: TextIO
    names: tuple[str, ...]
    tell: Tell

    def all_of(self, events: Generator[Event, None, None], stopping: Stopping, *, heeds: bool = False) -> int:
        """Tell them to the end, or until they are asked to end; heeds: they ask `stopping` themselves."""
        args, err = self.args, self.err
        lacking = False
        last: ExchangeEnded | None = None
        try:
            with heeding_signals(stopping), closing(events), _table(args.output, self.out) as stream:
                writer = _Lines(stream) if args.events == "json" else _Rows(stream, self)
                for event in events:
                    writer.write(event)
                    last = event if isinstance(event, ExchangeEnded) else None
                    if isinstance(event, NotTransferred):
                        lacking = True
                        self._say(event.problem)
                    if last is None and not heeds and stopping():
                        last = ExchangeEnded(stopped=True)
                        writer.write(last)
                        break
                writer.close()
        except OSError as error:
            err.write(f"hilum pacs: {error.filename or 'the output'} cannot be written ({error.strerror}).\n")
            return 2
        if last is not None and last.problem is not None:
            self._say(last.problem)
            return 2
        return 1 if lacking else 0

    def _say(self, problem: Problem) -> None:
        where = f"{path_text(problem.path)}: " if problem.path is not None else ""
        self.err.write(f"hilum pacs: {where}{ENGLISH.sentence(problem)}\n")


class _Rows:
    """Events as the rows of a table."""

    def __init__(self, stream: IO[str], shown: _Shown) -> None:
        self._tell = shown.tell
        self._table = open_table(stream, table_format(shown.args.format, shown.args.output), shown.names)

    def write(self, event: Event) -> None:
        row = self._tell(event)
        if row is not None:
            self._table.write(row)

    def close(self) -> None:
        self._table.close()


class _Lines:
    """Events as lines."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream

    def write(self, event: Event) -> None:
        self._stream.write(to_line(event) + "\n")
        self._stream.flush()

    def close(self) -> None:
        self._stream.flush()


def _run(shown: _Shown, begin: Callable[[Server], Iterator[Event]]) -> int:
    """Ask the server that was named, and tell what comes of it."""

    def events() -> Iterator[Event]:
        yield from begin(server_named(shown.args.server, read_servers(servers_file())))

    return shown.all_of(until_ended(events()), _stopping(shown.args))


def _stopping(args: argparse.Namespace) -> Stopping:
    return Stopping(sys.stdin.fileno() if args.events == "json" and sys.stdin is not None else None)


@contextmanager
def _table(output: Path | None, out: TextIO) -> Iterator[IO[str]]:
    if output is None:
        yield out
        return
    with output.open("w", encoding="utf-8", newline="") as stream:
        yield stream


@contextmanager
def _problems_told(err: TextIO) -> Iterator[list[str]]:
    """What went wrong inside is said, and is in the list then."""
    told: list[str] = []
    try:
        yield told
    except Fault as fault:
        told.append(ENGLISH.sentence(fault.problem))
    except OSError as error:
        told.append(f"{error.filename or 'the list of servers'} cannot be written ({error.strerror}).")
    for sentence in told:
        err.write(f"hilum pacs: {sentence}\n")


def _cell(value: object) -> Cell:
    if isinstance(value, tuple):
        return ";".join(map(str, value))
    if isinstance(value, Path):
        return path_text(value)
    return value if value is None or isinstance(value, int | float) else str(value)


def _query(args: argparse.Namespace, level: Level) -> PacsQuery:
    return PacsQuery(
        level=level,
        patient_name=args.name,
        patient_id=args.id,
        birth_date=_date(args.birth_date),
        first_date=_date(args.first),
        last_date=_date(args.last),
        modality=args.modality,
        body_part=args.body_part,
        accession_number=args.accession,
        study=args.study,
        limit=args.limit,
    )


def _date(text: str) -> str:
    """A date as DICOM writes it; what is none stays, and is refused with the others."""
    found = _DATE.fullmatch(text)
    return "".join(found.groups()) if found else text


def _films_under(path: Path) -> Sequence[Path]:
    """A file as it is; of a folder every DICOM file that is not hidden, nor in a hidden folder, by name."""
    if not path.is_dir():
        return (path,)
    found = sorted(own for own in path.rglob("*") if own.is_file())
    visible = (own for own in found if not any(part.startswith(".") for part in own.relative_to(path).parts))
    return [own for own in visible if _is_dicom(own)]


def _is_dicom(path: Path) -> bool:
    """Also of what cannot be read: that it was not sent is told then."""
    try:
        return sniff(path) is FileKind.DICOM
    except OSError:
        return True
