"""The servers of films that a person named, the file that keeps their list, and the receiver; none holds a password."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from urllib.parse import urlsplit

import platformdirs

from imaging.archive.server_reasons import ServerReason
from imaging.faults import Code, Fault, Problem
from imaging.records import Records
from imaging.whole_files import write_whole

OWN_TITLE = "HILUM"
"""How this program calls itself to a server that was told no other title."""
MOST_SENDERS = 10
_LONGEST_NAME = 64
_RECORDS = Records(paths=True)


class Way(StrEnum):
    """How a server is spoken to."""

    DIMSE = "dimse"
    """The messages of PS3.7 over TCP (PS3.8)."""
    WEB = "web"
    """DICOMweb (PS3.18)."""


@dataclass(frozen=True, slots=True)
class Server:
    """A server that a person named. It holds no password.

    host, port, called: where a DIMSE server is, and its AE title. calling: the AE title that this program has there.
    move_port: where films are awaited that a server sends after a C-MOVE, to `calling`, over TLS where `tls` and by
    `certificate` then; 0: they come by C-GET.
    url, user: the base of a DICOMweb server's addresses, and the name that is logged in with ("" for none).
    tls: a DIMSE server is spoken to over TLS. authority: a PEM file of the certificates that are trusted instead of the
    system's. certificate, key: PEM files of this program's own certificate, where the server asks for one.
    """

    name: str
    way: Way = Way.DIMSE
    host: str = ""
    port: int = 104
    called: str = ""
    calling: str = OWN_TITLE
    move_port: int = 0
    url: str = ""
    user: str = ""
    tls: bool = False
    authority: Path | None = None
    certificate: Path | None = None
    key: Path | None = None

    @property
    def place(self) -> str:
        """Where it is, in a word: "pacs.example:104", or the address of a DICOMweb server."""
        return f"{self.host}:{self.port}" if self.way is Way.DIMSE else self.url


@dataclass(frozen=True, slots=True)
class Receiver:
    """Where senders are awaited, by whom, and how many at once.

    host: the address that the receiver is bound to, and reached at. title: its AE title: who calls it otherwise is
    rejected. senders: the AE titles that may send; none means any. certificate, key: PEM files, for TLS; authority:
    senders then need a certificate signed by it.
    """

    host: str = "127.0.0.1"
    port: int = 11112
    title: str = OWN_TITLE
    senders: tuple[str, ...] = ()
    most: int = MOST_SENDERS
    certificate: Path | None = None
    key: Path | None = None
    authority: Path | None = None


def servers_file() -> Path:
    """Where the list of this user's servers lies; it may not exist yet."""
    return platformdirs.user_config_path("hilum", appauthor=False) / "servers.json"


def read_servers(file: Path) -> tuple[Server, ...]:
    """The servers of the list, in its order; none where there is none. Raises Fault (BAD_SERVER) for a damaged one."""
    try:
        raw = json.loads(file.read_text("utf-8"))
        found: tuple[Server, ...] = _RECORDS.decode(tuple[Server, ...], raw, "servers")
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, RecursionError) as error:
        why = str(error.strerror if isinstance(error, OSError) else error) or type(error).__name__
        raise Fault(Problem(Code.BAD_SERVER, ServerReason.BAD_LIST, {"file": file.name, "error": why})) from error
    for server in found:
        check(server)
    return found


def write_servers(file: Path, servers: Sequence[Server]) -> None:
    """Keep the list, whole or not at all. Raises Fault (BAD_SERVER) for a server that cannot be, and OSError."""
    for server in servers:
        check(server)
    file.parent.mkdir(parents=True, exist_ok=True)
    write_whole(file, json.dumps(_RECORDS.encode(tuple(servers), "servers"), indent=2).encode())


def server_named(name: str, servers: Sequence[Server]) -> Server:
    """The server of that name, whatever its case. Raises Fault (BAD_SERVER)."""
    for server in servers:
        if server.name.casefold() == name.casefold():
            return server
    raise Fault(Problem(Code.BAD_SERVER, ServerReason.UNKNOWN, {"name": name}))


def check(server: Server) -> None:
    """Raises Fault (BAD_SERVER) with the first thing that is wrong with what was entered for a server."""
    for wrong, reason in (
        (not _is_text(server.name, _LONGEST_NAME), ServerReason.NO_NAME),
        ((server.certificate is None) != (server.key is None), ServerReason.HALF_CERTIFICATE),
        (
            server.way is Way.DIMSE and server.tls and server.move_port > 0 and server.certificate is None,
            ServerReason.NO_CERTIFICATE,
        ),
        (server.way is Way.WEB and not _is_base(server.url), ServerReason.BAD_URL),
        (server.way is Way.DIMSE and not _is_host(server.host), ServerReason.BAD_HOST),
        (server.way is Way.DIMSE and not 0 < server.port < 1 << 16, ServerReason.BAD_PORT),
        (not 0 <= server.move_port < 1 << 16, ServerReason.BAD_PORT),
        (server.way is Way.DIMSE and not is_title(server.called), ServerReason.BAD_TITLE),
        (server.way is Way.DIMSE and not is_title(server.calling), ServerReason.BAD_TITLE),
    ):
        if wrong:
            raise Fault(Problem(Code.BAD_SERVER, reason))


def is_title(text: str) -> bool:
    """Whether this can be an AE title (PS3.5 6.2: at most 16 characters of ASCII, not only blanks, no backslash)."""
    return len(text.strip()) > 0 and len(text) <= 16 and text.isascii() and text.isprintable() and "\\" not in text


def _is_text(text: str, longest: int) -> bool:
    return bool(text.strip()) and len(text) <= longest and text.isprintable()


def _is_host(host: str) -> bool:
    return _is_text(host, 255) and not set(host) & set(" /\\@")


def _is_base(url: str) -> bool:
    try:
        parts = urlsplit(url)
        rest = (parts.username, parts.password, parts.query or None, parts.fragment or None)
        is_whole = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
        return is_whole and rest == (None,) * 4 and url.isprintable() and " " not in url
    except ValueError:
        return False
