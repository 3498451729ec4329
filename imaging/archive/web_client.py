"""A DICOMweb server asked as every server of films is (`PacsClient`)."""

from __future__ import annotations

import errno
import hashlib
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from imaging.archive.credentials import keep_password, password_of
from imaging.archive.dicomweb import DicomJson, DicomWeb, Login, WebAddress, WebReason, refused, values_of
from imaging.archive.exchange import (
    Answered,
    Found,
    FoundPatient,
    FoundStudy,
    Level,
    NotTransferred,
    PacsQuery,
    Retrieved,
    Sent,
    Wanted,
    found_in,
    is_uid,
    keys_of,
)
from imaging.archive.servers import Server
from imaging.faults import Code, Fault
from imaging.image import FileKind
from imaging.reading.sniff import kind_of, read_head
from imaging.reading.source import problem_of
from imaging.whole_files import whole_file

_PAGE = 200
"""Matches that are asked for at a time."""
_MOST_PAGES = 500
_OF_ONE_OBJECT = {
    *(WebReason.GONE, WebReason.STRANGE, WebReason.TOO_LARGE, WebReason.REFUSED, WebReason.NOT_STORED),
    *(WebReason.NO_OBJECT, WebReason.NOT_DICOM),
}
"""What is wrong with one object; the others go on."""


class WebClient:
    """A `PacsClient` by DICOMweb; each act has its own connection."""

    def __init__(self, server: Server, password: str = "", *, keep: bool = False) -> None:
        """password: "" for what the system's keyring has. keep: it goes into the keyring once the server took it."""
        self._server, self._password, self._keeps = server, password, keep and bool(password)

    def echo(self) -> Iterator[Answered]:
        """Whether it answers a search for one study."""
        began = time.perf_counter()
        with self._connect() as web:
            self._search(web, "/studies", [("limit", "1")])
        yield Answered(time.perf_counter() - began)

    def find(self, query: PacsQuery) -> Iterator[Found]:
        """What matches, in the order of the server; QIDO has no search for patients: theirs are gathered of studies."""
        by_patient = query.level is Level.PATIENT
        level = Level.STUDY if by_patient else query.level
        keys = keys_of(query) | (dict.fromkeys(("StudyInstanceUID",), query.study) if by_patient else {})
        path = "/studies" if level is Level.STUDY else "/series"
        if level is Level.SERIES and query.study:
            path = f"/studies/{keys.pop('StudyInstanceUID')}/series"
        keys.pop("NumberOfPatientRelatedStudies", None)
        asked = [(key, value) for key, value in keys.items() if value]
        asked += [("includefield", key) for key, value in keys.items() if not value]
        patients: dict[str, FoundPatient] = {}
        with self._connect() as web:
            for number, found in enumerate(self._matches(web, path, asked, level)):
                if number >= query.limit and not by_patient:
                    return
                if not by_patient:
                    yield found
                elif isinstance(found, FoundStudy) and found.patient_id:
                    known = patients.get(found.patient_id)
                    studies = 1 + ((known.studies or 0) if known is not None else 0)
                    patients[found.patient_id] = FoundPatient(
                        found.patient_id, found.patient_name, found.birth_date, found.sex, studies
                    )
        yield from list(patients.values())[: query.limit]

    def get(self, wanted: Wanted, folder: Path) -> Iterator[Retrieved | NotTransferred]:
        """Each object in the transfer syntax that the server keeps it in; one at a time, whole or not at all."""
        study, series = f"/studies/{wanted.study}", f"/series/{wanted.series}" if wanted.series else ""
        with self._connect() as web:
            names = list(self._instances(web, f"{study}{series}/instances", wanted))
            for done, (its_series, uid) in enumerate(names, 1):
                file = place_of(folder, wanted.study, uid)
                if file.is_file():
                    yield Retrieved(file, file.stat().st_size, done, len(names), was_there=True)
                    continue
                try:
                    with received_file(file, uid) as stream:
                        for _ in web.retrieve(f"{study}/series/{its_series}/instances/{uid}", stream):
                            """Each piece is a place to stop."""
                except Fault as fault:
                    if fault.problem.reason not in _OF_ONE_OBJECT:
                        raise
                    yield NotTransferred(fault.problem)
                    continue
                yield Retrieved(file, file.stat().st_size, done, len(names))

    def send(self, paths: Sequence[Path]) -> Iterator[Sent | NotTransferred]:
        """One request for each, so that one that is refused does not take others along."""
        with self._connect() as web:
            for done, path in enumerate(paths, 1):
                try:
                    if kind_of(read_head(path)) is not FileKind.DICOM:
                        raise refused(WebReason.NOT_DICOM, {}, Code.NOT_AN_IMAGE)
                    web.store(path)
                except OSError as error:
                    yield NotTransferred(problem_of(error, path))
                except Fault as fault:
                    if fault.problem.reason not in _OF_ONE_OBJECT:
                        raise
                    yield NotTransferred(replace(fault.problem, path=path))
                else:
                    yield Sent(path, done, len(paths))

    # How it is asked

    def _connect(self) -> DicomWeb:
        server, password = self._server, self._password
        if server.user and not password:
            password = password_of(server.url, server.user) or ""
            if not password:
                raise refused(WebReason.NO_PASSWORD, {"user": server.user, "name": server.name}, Code.NO_PERMISSION)
        login = Login(server.user, password) if server.user else None
        return DicomWeb(WebAddress(server.url, server.authority, server.certificate, server.key), login)

    def _search(self, web: DicomWeb, path: str, asked: Sequence[tuple[str, str]]) -> list[DicomJson]:
        """A search; once the server has answered one, it has taken the password."""
        found = web.search(path, asked)
        if self._keeps:
            self._keeps = False
            keep_password(self._server.url, self._server.user, self._password)
        return found

    def _pages(self, web: DicomWeb, path: str, asked: Sequence[tuple[str, str]]) -> Iterator[DicomJson]:
        """All matches, page by page, until the server has no more or says the same again."""
        before: list[DicomJson] = []
        for page in range(_MOST_PAGES):
            found = self._search(web, path, [*asked, ("limit", str(_PAGE)), ("offset", str(page * _PAGE))])
            if found == before:
                return
            yield from found
            if len(found) < _PAGE:
                return
            before = found

    def _matches(self, web: DicomWeb, path: str, asked: Sequence[tuple[str, str]], level: Level) -> Iterator[Found]:
        seen = set()
        for answer in self._pages(web, path, asked):
            found = found_in(values_of(answer), level)
            if found is not None and found not in seen:
                seen.add(found)
                yield found

    def _instances(self, web: DicomWeb, path: str, wanted: Wanted) -> Iterator[tuple[str, str]]:
        """The SeriesInstanceUID and SOPInstanceUID of each object."""
        seen = set()
        for answer in self._pages(web, path, ()):
            values = values_of(answer)
            series, uid = values.get("SeriesInstanceUID", wanted.series), values.get("SOPInstanceUID", "")
            if isinstance(series, str) and isinstance(uid, str) and is_uid(series) and is_uid(uid) and uid not in seen:
                seen.add(uid)
                yield series, uid


def place_of(folder: Path, study: str, uid: str) -> Path:
    """Where an object of a study lies: named by digests, so that no name from outside becomes one of a file."""
    return folder / _digest(study) / f"{_digest(uid)}.dcm"


@contextmanager
def received_file(file: Path, uid: str) -> Iterator[BinaryIO]:
    """A stream whose bytes become the file at the end, if they are the object of that SOPInstanceUID.

    Raises Fault: INCOMPLETE where they are not, DISK_FULL and NO_PERMISSION where the disk refuses.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(file) as stream:
            yield stream
            stream.flush()
            _check(Path(stream.name), uid)
    except OSError as error:
        code = Code.DISK_FULL if error.errno in (errno.ENOSPC, errno.EDQUOT) else Code.NO_PERMISSION
        reason = WebReason.DISK_FULL if code is Code.DISK_FULL else WebReason.NOT_WRITTEN
        raise refused(reason, {"folder": str(file.parent)}, code) from None


def _check(file: Path, uid: str) -> None:
    from pydicom import dcmread

    try:
        found = dcmread(file, stop_before_pixels=True, specific_tags=["SOPInstanceUID"]).get("SOPInstanceUID", "")
    except Exception:  # what came may be anything, and pydicom raises anything for it
        found = None
    if found != uid:
        raise refused(WebReason.NO_OBJECT, {}, Code.INCOMPLETE)


def _digest(uid: str) -> str:
    return hashlib.sha256(uid.encode("ascii", "replace")).hexdigest()[:32]
