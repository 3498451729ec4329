"""A DICOMweb server asked as every server of films is (`PacsClient`)."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from imaging.archive.arrivals import Arrivals
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
    check_wanted,
    found_in,
    is_uid,
    keys_of,
)
from imaging.archive.server_reasons import ServerReason
from imaging.archive.servers import Server
from imaging.faults import Code, Fault, Problem
from imaging.image import FileKind
from imaging.reading.sniff import sniff
from imaging.reading.source import problem_of

_PAGE = 200
"""Matches that are asked for at a time."""
_MOST_PAGES = 500
_OF_ALL = frozenset((Code.UNREACHABLE, Code.SERVER_LOST, Code.NO_PERMISSION, Code.DISK_FULL))
"""What is wrong with more than one object: it ends an act, where other problems are told and the others go on."""


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
        check_wanted(wanted)
        study, series = f"/studies/{wanted.study}", f"/series/{wanted.series}" if wanted.series else ""
        with Arrivals(folder) as arrivals, self._connect() as web:
            names = list(self._instances(web, f"{study}{series}/instances", wanted))
            if not names:
                raise Fault(Problem(Code.INCOMPLETE, ServerReason.NOTHING_THERE, {"name": self._server.name}))
            for done, (its_series, uid) in enumerate(names, 1):
                there = arrivals.has(wanted.study, uid)
                if there is not None:
                    yield Retrieved(there, there.stat().st_size, done, len(names), was_there=True)
                    continue
                incoming = arrivals.begin()
                try:
                    for _ in web.retrieve(f"{study}/series/{its_series}/instances/{uid}", incoming):
                        if incoming.refused is not None:
                            break
                    arrived = arrivals.keep(incoming, uid, wanted.study)
                except Fault as fault:
                    if fault.problem.code in _OF_ALL:
                        raise
                    yield NotTransferred(fault.problem)
                else:
                    yield Retrieved(arrived.path, arrived.size, done, len(names), arrived.was_there)
                finally:
                    incoming.discard()

    def send(self, paths: Sequence[Path]) -> Iterator[Sent | NotTransferred]:
        """One request for each, so that one that is refused does not take others along."""
        with self._connect() as web:
            for done, path in enumerate(paths, 1):
                try:
                    if sniff(path) is not FileKind.DICOM:
                        raise Fault(Problem(Code.UNREADABLE, ServerReason.NO_DICOM))
                    web.store(path)
                except OSError as error:
                    yield NotTransferred(problem_of(error, path))
                except Fault as fault:
                    if fault.problem.code in _OF_ALL:
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
