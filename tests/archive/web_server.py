"""A DICOMweb server of one's own, in this process, that also does what no good server does."""

from __future__ import annotations

import base64
import json
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from pydicom import dcmread
from pydicom.dataset import Dataset

USER, PASSWORD = "reader", "not-a-secret"
BOUNDARY = "a-boundary"
_MOVED = "/dicom-web/moved"
_MATCHED = {"PatientID", "StudyInstanceUID", "SeriesInstanceUID"}


@dataclass
class WebServer:
    """files: what it has, by SOPInstanceUID. asked: method, path and whether a password came, of each request.

    Faults: `slow` is how long it waits before each film; `breaks_after` how many films it sends before it breaks off in
    the middle of one; `moved` where it sends on to who asks below /moved; `broken` the objects that it sends as
    something else; `refuses` those that it does not take; `repeats` that it ignores what page is asked for.
    """

    files: dict[str, bytes] = field(default_factory=dict)
    user: str = USER
    slow: float = 0.0
    breaks_after: int | None = None
    moved: str = ""
    broken: set[str] = field(default_factory=set)
    refuses: set[str] = field(default_factory=set)
    repeats: bool = False
    answer: bytes | None = None
    stored: list[bytes] = field(default_factory=list)
    asked: list[tuple[str, str, bool]] = field(default_factory=list)
    accepted: list[str] = field(default_factory=list)
    sent: int = 0
    port: int = 0
    scheme: str = "http"

    @property
    def url(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}/dicom-web"

    def add(self, *films: Dataset) -> None:
        for film in films:
            with BytesIO() as stream:
                film.save_as(stream, enforce_file_format=True)
                self.files[film.SOPInstanceUID] = stream.getvalue()

    def paths(self, kind: str = "") -> list[str]:
        return [path for method, path, _ in self.asked if not kind or method == kind]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def log_message(self, *words: object) -> None:
        """Says nothing."""

    def do_GET(self) -> None:
        own, where = self.server.own, urlsplit(self.path)
        if not self._begin():
            return
        if own.moved and where.path.startswith(_MOVED):
            self._answer(302, b"", Location=own.moved + where.path.removeprefix(_MOVED))
            return
        if own.answer is not None:
            self._answer(200, own.answer, **{"Content-Type": "application/dicom+json"})
            return
        parts = where.path.removeprefix("/dicom-web").strip("/").split("/")
        if len(parts) == 6:
            self._film(parts[-1])
        elif parts[-1] in ("studies", "series", "instances"):
            self._search(parts, dict(parse_qsl(where.query)))
        else:
            self._answer(404, b"")

    def do_POST(self) -> None:
        own = self.server.own
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if not self._begin():
            return
        part = body.split(b"\r\n\r\n", 1)[1].rsplit(b"\r\n--", 1)[0]
        uid = dcmread(BytesIO(part), stop_before_pixels=True).SOPInstanceUID
        sequence = "00081198" if uid in own.refuses else "00081199"
        item = {"00081155": {"vr": "UI", "Value": [uid]}}
        if uid in own.refuses:
            item["00081197"] = {"vr": "US", "Value": [0xC000]}
        else:
            own.stored.append(part)
        answer = json.dumps({sequence: {"vr": "SQ", "Value": [item]}}).encode()
        self._answer(409 if uid in own.refuses else 200, answer, **{"Content-Type": "application/dicom+json"})

    def _begin(self) -> bool:
        own = self.server.own
        said = self.headers.get("Authorization", "")
        own.asked.append((self.command, self.path, bool(said)))
        own.accepted.append(self.headers.get("Accept", ""))
        right = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        if own.user and said != f"Basic {right}":
            self._answer(401, b"")
            return False
        return True

    def _search(self, parts: list[str], asked: dict[str, str]) -> None:
        own, level = self.server.own, parts[-1]
        wanted = {key: value for key, value in asked.items() if key in _MATCHED}
        for name, keyword in (("studies", "StudyInstanceUID"), ("series", "SeriesInstanceUID")):
            if name in parts[:-1]:
                wanted[keyword] = parts[parts.index(name) + 1]
        key = {"studies": "StudyInstanceUID", "series": "SeriesInstanceUID", "instances": "SOPInstanceUID"}[level]
        found: dict[str, dict[str, object]] = {}
        for data in own.files.values():
            film = dcmread(BytesIO(data), stop_before_pixels=True)
            if all(film.get(name) == value for name, value in wanted.items()):
                known = found.setdefault(film.get(key), json.loads(film.to_json(suppress_invalid_tags=True)))
                counted = known.setdefault("00201208", {"vr": "IS", "Value": [0]})
                counted["Value"][0] += 1  # type: ignore[index]
        first = 0 if own.repeats else int(asked.get("offset", 0))
        page = list(found.values())[first : first + int(asked.get("limit", 1000))]
        self._answer(200, json.dumps(page).encode(), **{"Content-Type": "application/dicom+json"})

    def _film(self, uid: str) -> None:
        own = self.server.own
        time.sleep(own.slow)
        data = own.files.get(uid)
        if data is None:
            self._answer(404, b"")
            return
        data = b"nothing of the kind" if uid in own.broken else data
        own.sent += 1
        head = f"--{BOUNDARY}\r\nContent-Type: application/dicom\r\n\r\n".encode()
        body = head + data + f"\r\n--{BOUNDARY}--\r\n".encode()
        kind = f'multipart/related; type="application/dicom"; boundary={BOUNDARY}'
        if own.breaks_after is not None and own.sent > own.breaks_after:
            self._answer(200, body, cut=len(body) // 2, **{"Content-Type": kind})
            self.connection.close()
            return
        self._answer(200, body, **{"Content-Type": kind})

    def _answer(self, status: int, body: bytes, cut: int | None = None, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body if cut is None else body[:cut])
        self.close_connection = cut is not None


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    own: WebServer

    def handle_error(self, request: object, address: object) -> None:
        """Those who break off are no errors here."""


@contextmanager
def web_server(certificate: tuple[Path, Path] | None = None) -> Iterator[WebServer]:
    """A server on loopback until the end; over TLS with a certificate and its key."""
    server = _Server(("127.0.0.1", 0), _Handler)
    server.own = WebServer(port=server.server_address[1], scheme="https" if certificate else "http")
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server.own
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
