"""One DICOMweb server: what it has (QIDO-RS), films as it keeps them (WADO-RS), films sent to it (STOW-RS); PS3.18 10.

Goes to the named server and to no other: redirects are followed to the same scheme, host and port only, no proxy and no
password file of the environment is used. TLS is checked against the system's authorities or a file of the user's own.
"""

from __future__ import annotations

import json
import re
import ssl
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias
from urllib.parse import quote

from imaging.archive.multipart import StreamedFiles, boundary_of, parts
from imaging.faults import Code, Fault, Problem
from imaging.reasons import Reason, Values

if TYPE_CHECKING:
    import httpx2

DicomJson: TypeAlias = Mapping[str, Any]
"""A data set in the DICOM JSON model (PS3.18 F): tag of eight digits -> vr and Value."""

AS_KEPT = 'multipart/related; type="application/dicom"; transfer-syntax=*'
"""A film in the transfer syntax that the server has it in: without it, servers unpack each film (PS3.18 8.7.3.5.2)."""

MAX_ANSWER_BYTES = 64 << 20
"""Bytes of an answer that is no film."""

MAX_FILM_BYTES = 4 << 30
"""Bytes of one object that is retrieved."""

_CONNECT_SECONDS, _SILENT_SECONDS = 10.0, 60.0
_KEPT_SECONDS = 0.5
"""How long a connection without work is used again: servers end theirs after a second or more."""
_REDIRECTS = 5
_PIECE = 1 << 18
_UNESCAPED = "*?^-,/:;=@!$'()"
"""What a query may hold as it is (WHATWG URL 4.1): Orthanc 1.10, for one, searches for an escape as for its letters."""
_OK, _SOME_FAILED, _NONE_STORED = 200, 202, 409
_GONE = (404, 410)
_TAG = re.compile("[0-9A-Fa-f]{8}")


class WebReason(Reason):
    """What a DICOMweb server answers, or that it does not."""

    NO_ANSWER = "{host} does not answer.", "Check the address, and that the server runs and can be reached from here."
    SILENT = "{host} stopped answering.", "Try again; what has arrived is kept."
    BROKE_OFF = "The connection to {host} broke off.", "Try again; what has arrived is kept."
    UNTRUSTED = (
        "The certificate of {host} cannot be trusted.",
        "Ask who runs the server for the file of its certificate authority, and name it in the server's settings.",
    )
    NO_TLS = (
        "{host} and this program do not agree on how to encrypt.",
        "Check whether the address begins with https:// or http://.",
    )
    NO_AUTHORITY = "The file of certificates cannot be read: {file}.", "Name another file in the server's settings."
    PASSWORD = "{host} does not accept this name and password.", "Enter them again."
    NO_LOGIN = "{host} wants a user's name and password.", "Enter the user in the server's settings."
    NO_PASSWORD = "No password is known for {user} at {name}.", "Enter it."
    FORBIDDEN = "{host} does not allow this.", "Ask who runs the server to allow it."
    ELSEWHERE = (
        "{host} sends this on to {other}, which is not the server that you named.",
        "If you trust that one, name its address in the server's settings.",
    )
    NO_DICOMWEB = "There is no DICOMweb at this address of {host}.", "Check the address, often it ends with /dicom-web."
    REFUSED = "{host} refused this (HTTP {status}).", "Ask who runs the server."
    STRANGE = "The answer of {host} is not DICOMweb: {what}.", "Check the address, or ask who runs the server."
    TOO_LARGE = "The answer of {host} is too large.", "Search for less."
    NOT_STORED = "{host} did not store it{why}.", "Ask who runs the server."
    GONE = "{host} no longer has it.", "Search again."


@dataclass(frozen=True, slots=True)
class WebAddress:
    """Where a DICOMweb server is. url: up to before "/studies". authorities: a PEM file that its certificate is checked
    against in place of the system's. certificate, key: PEM files of this program's own, where the server asks for one.
    """

    url: str
    authorities: Path | None = None
    certificate: Path | None = None
    key: Path | None = None


@dataclass(frozen=True, slots=True)
class Login:
    """A user's name and password for a server. Its text has no password in it."""

    user: str
    password: str

    def __repr__(self) -> str:
        return f"Login({self.user!r})"


def refused(reason: WebReason, values: Values, code: Code = Code.SERVER_REFUSED) -> Fault:
    """What is raised for it."""
    return Fault(Problem(code, reason, values))


class Taking(Protocol):
    """What takes bytes as they come."""

    def write(self, data: bytes, /) -> int:
        """Take the next bytes."""


class DicomWeb:
    """A connection to one server, to be closed. Every expected failure is raised as a `Fault`."""

    def __init__(
        self, address: WebAddress, login: Login | None = None, silent_seconds: float = _SILENT_SECONDS
    ) -> None:
        """silent_seconds: how long a server may send nothing at all."""
        import httpx2

        url = httpx2.URL(address.url.rstrip("/"))
        self.host = url.host if url.port is None else f"{url.host}:{url.port}"
        self._base, self._has_login = str(url), login is not None
        self._origin = (url.scheme, url.host, url.port)
        self._client = httpx2.Client(
            auth=httpx2.BasicAuth(login.user, login.password) if login is not None else None,
            verify=self._tls(address) if url.scheme == "https" else False,
            timeout=httpx2.Timeout(silent_seconds, connect=_CONNECT_SECONDS),
            follow_redirects=False,
            trust_env=False,
            limits=httpx2.Limits(keepalive_expiry=_KEPT_SECONDS),
            headers={"Accept-Encoding": "identity", "User-Agent": "Hilum"},
        )

    def __enter__(self) -> DicomWeb:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """End the connection."""
        self._client.close()

    def search(self, path: str, parameters: Sequence[tuple[str, str]]) -> list[DicomJson]:
        """What matches, of `path` "/studies", "/studies/UID/series" and the like (PS3.18 10.6)."""
        with self._asked("GET", path, parameters, {"Accept": "application/dicom+json"}) as response:
            if response.status_code == 204:  # nothing matches
                return []
            if response.status_code in _GONE and path.count("/") > 1:  # below a study
                raise refused(WebReason.GONE, {"host": self.host}, Code.NOT_FOUND)
            self._expect(response)
            body = self._whole(response)
        return self._datasets(body)

    def retrieve(self, path: str, stream: Taking) -> Iterator[int]:
        """Write the one object of `path` "/studies/UID/series/UID/instances/UID" into a stream, in its own syntax.

        Yields the bytes written so far, piece by piece: the place to stop. A stream's own OSError is passed on.
        """
        with self._asked("GET", path, (), {"Accept": AS_KEPT}) as response:
            if response.status_code in _GONE:
                raise refused(WebReason.GONE, {"host": self.host}, Code.NOT_FOUND)
            self._expect(response)
            kind = response.headers.get("Content-Type", "")
            boundary = boundary_of(kind)
            pieces = response.iter_raw(_PIECE)
            if boundary is None and not kind.startswith("application/dicom"):
                raise self._strange(kind.partition(";")[0][:60] or "no type")
            bodies = iter((pieces,)) if boundary is None else parts(pieces, boundary)
            written = 0
            try:
                for number, body in enumerate(bodies):
                    if number:
                        raise self._strange("several objects where one was asked for")
                    for piece in body:
                        written += len(piece)
                        if written > MAX_FILM_BYTES:
                            raise refused(WebReason.TOO_LARGE, {"host": self.host}, Code.TOO_LARGE)
                        stream.write(piece)
                        yield written
            except ValueError:
                raise refused(WebReason.BROKE_OFF, {"host": self.host}, Code.SERVER_LOST) from None
            if not written:
                raise self._strange("an empty object")

    def store(self, file: Path) -> None:
        """Send one DICOM file; returns once the server has it (PS3.18 10.5). Raises OSError for the file."""
        body = StreamedFiles((file,), "application/dicom")
        headers = {
            "Accept": "application/dicom+json",
            "Content-Type": body.content_type,
            "Content-Length": str(body.length),
        }
        with self._asked("POST", "/studies", (), headers, body) as response:
            if response.status_code not in (_OK, _SOME_FAILED, _NONE_STORED):
                self._expect(response)
            answer = self._whole(response)
        stored, failed = self._stored(answer)
        if failed or not stored:
            why = f" (reason {failed[0]:04X})" if failed and failed[0] else ""
            raise refused(WebReason.NOT_STORED, {"host": self.host, "why": why})

    # How it is asked

    @contextmanager
    def _asked(
        self,
        method: str,
        path: str,
        parameters: Sequence[tuple[str, str]],
        headers: Mapping[str, str],
        body: StreamedFiles | None = None,
    ) -> Iterator[httpx2.Response]:
        """The answer, its body not read yet; a redirect to the same server is gone after."""
        import httpx2

        query = "&".join(f"{name}={quote(value, safe=_UNESCAPED)}" for name, value in parameters)
        url = httpx2.URL(f"{self._base}{path}?{query}" if query else self._base + path)
        try:
            for _ in range(_REDIRECTS):
                with self._client.stream(method, url, headers=dict(headers), content=body) as response:
                    if not response.is_redirect or body is not None:
                        yield response
                        return
                    url = self._redirected(url, response)
            raise self._strange("it sends on without end")
        except httpx2.TimeoutException as error:
            if isinstance(error, httpx2.ConnectTimeout):
                raise refused(WebReason.NO_ANSWER, {"host": self.host}, Code.UNREACHABLE) from None
            raise refused(WebReason.SILENT, {"host": self.host}, Code.SERVER_LOST) from None
        except httpx2.ConnectError as error:
            raise self._not_connected(error) from None
        except httpx2.TransportError:
            raise refused(WebReason.BROKE_OFF, {"host": self.host}, Code.SERVER_LOST) from None

    def _redirected(self, url: httpx2.URL, response: httpx2.Response) -> httpx2.URL:
        import httpx2

        try:
            further = url.join(response.headers.get("Location", ""))
        except httpx2.InvalidURL:
            raise self._strange("it sends on to no address") from None
        if (further.scheme, further.host, further.port) != self._origin:
            other = f"{further.scheme}://{further.host}"[:100]
            raise refused(WebReason.ELSEWHERE, {"host": self.host, "other": other})
        return further

    def _tls(self, address: WebAddress) -> ssl.SSLContext | bool:
        """What the server's certificate is checked with: never nothing."""
        if address.authorities is None and address.certificate is None:
            return True
        try:
            context = ssl.create_default_context(cafile=address.authorities)
            if address.certificate is not None:
                context.load_cert_chain(address.certificate, address.key)
        except (OSError, ssl.SSLError):
            file = str(address.authorities or address.certificate)
            raise refused(WebReason.NO_AUTHORITY, {"file": file}, Code.UNREADABLE) from None
        return context

    def _not_connected(self, error: BaseException) -> Fault:
        cause: BaseException | None = error
        while cause is not None and not isinstance(cause, ssl.SSLError):
            cause = cause.__cause__ or cause.__context__
        if isinstance(cause, ssl.SSLCertVerificationError):
            return refused(WebReason.UNTRUSTED, {"host": self.host}, Code.UNREACHABLE)
        reason = WebReason.NO_ANSWER if cause is None else WebReason.NO_TLS
        return refused(reason, {"host": self.host}, Code.UNREACHABLE)

    # What it answers

    def _expect(self, response: httpx2.Response) -> None:
        """Raise what a status other than 200 means."""
        status = response.status_code
        if status == 401 and not self._has_login:
            raise refused(WebReason.NO_LOGIN, {"host": self.host}, Code.NO_PERMISSION)
        if status == 401:
            raise refused(WebReason.PASSWORD, {"host": self.host}, Code.NO_PERMISSION)
        if status in (403, 407):
            raise refused(WebReason.FORBIDDEN, {"host": self.host}, Code.NO_PERMISSION)
        if status == 404:
            raise refused(WebReason.NO_DICOMWEB, {"host": self.host}, Code.NOT_FOUND)
        if status != _OK:
            raise refused(WebReason.REFUSED, {"host": self.host, "status": status})

    def _whole(self, response: httpx2.Response) -> bytes:
        answer = bytearray()
        for piece in response.iter_raw(_PIECE):
            answer += piece
            if len(answer) > MAX_ANSWER_BYTES:
                raise refused(WebReason.TOO_LARGE, {"host": self.host}, Code.TOO_LARGE)
        return bytes(answer)

    def _datasets(self, body: bytes) -> list[DicomJson]:
        if not body:
            return []
        try:
            found = json.loads(body)
        except (ValueError, RecursionError):
            raise self._strange("no JSON") from None
        if isinstance(found, dict):
            found = [found]
        if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
            raise self._strange("no list of data sets")
        return found

    def _stored(self, body: bytes) -> tuple[int, list[int]]:
        """How many objects the server says it stored, and the reasons of those that it did not (PS3.18 I.2)."""
        answers = self._datasets(body)
        failed = [
            int(reason) if isinstance(reason := values_of(item).get("FailureReason"), str) and reason.isdecimal() else 0
            for answer in answers
            for item in items(answer, "00081198")
        ]
        return sum(len(items(answer, "00081199")) for answer in answers), failed

    def _strange(self, what: str) -> Fault:
        return refused(WebReason.STRANGE, {"host": self.host, "what": what})


def values_of(dataset: DicomJson) -> dict[str, str | list[str]]:
    """The texts and numbers of a data set as text, by keyword; of a person's name its alphabetic part.

    Attributes that the standard has not, sequences and what is damaged are left out.
    """
    from pydicom.datadict import keyword_for_tag

    found: dict[str, str | list[str]] = {}
    for tag, element in dataset.items():
        values = element.get("Value") if isinstance(element, dict) else None
        if not isinstance(values, list) or not _TAG.fullmatch(tag):
            continue
        texts = [one.get("Alphabetic") if isinstance(one, dict) else one for one in values]
        plain = [str(text) for text in texts if isinstance(text, str | int | float)]
        keyword = keyword_for_tag(int(tag, 16))
        if keyword and plain:
            found[keyword] = plain if len(plain) > 1 else plain[0]
    return found


def items(dataset: DicomJson, tag: str) -> list[DicomJson]:
    """The items of a sequence; none where it is damaged."""
    element = dataset.get(tag)
    values = element.get("Value") if isinstance(element, dict) else None
    return [one for one in values if isinstance(one, dict)] if isinstance(values, list) else []
