"""A server that is spoken to by DIMSE (PS3.7): asked, searched, retrieved from by C-GET or C-MOVE, and sent to."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from pydicom import Dataset, uid
from pydicom.filereader import dcmread, read_file_meta_info
from pynetdicom import build_role
from pynetdicom.association import Association
from pynetdicom.presentation import PresentationContext, build_context
from pynetdicom.sop_class import (  # type: ignore[attr-defined]  # made when the module is loaded
    PatientRootQueryRetrieveInformationModelFind,
    StudyRootQueryRetrieveInformationModelFind,
    StudyRootQueryRetrieveInformationModelGet,
    StudyRootQueryRetrieveInformationModelMove,
    Verification,
)

from imaging.archive.arrivals import Arrivals
from imaging.archive.association import AT_ONCE, CONNECT_SECONDS, SYNTAXES, client_tls, entity, storing
from imaging.archive.exchange import (
    Answered,
    Found,
    FoundSeries,
    FoundStudy,
    Level,
    NotTransferred,
    PacsQuery,
    Received,
    Retrieved,
    Sent,
    Wanted,
    check_wanted,
    found_in,
    is_uid,
    keys_of,
)
from imaging.archive.receiver import receiving
from imaging.archive.server_reasons import ServerReason
from imaging.archive.servers import Receiver, Server
from imaging.faults import Code, Fault, Problem
from imaging.reading.source import open_file, problem_of
from imaging.reading.syntaxes import name_of
from imaging.reasons import Values

_PENDING = frozenset((0xFF00, 0xFF01))
_CANCELLED, _WARNING, _NO_SUCH_PLACE = 0xFE00, 0xB, 0xA801
"""Statuses (PS3.7 Annex C, PS3.4 C.4.2.1.5): cancelled; the first digit of a warning; no such destination of a move."""
_MOST_CONTEXTS = 128
"""Presentation contexts of one association (PS3.8 9.3.2.2: odd numbers to 255)."""
_UIDS_AT_ONCE = 64
_ABORTED_SECONDS, _LOOK_SECONDS = 0.5, 0.01
"""How long the last word to a server is given, and how often it is looked at whether it was said."""
_USUAL = (
    *(
        uid.DigitalXRayImageStorageForPresentation,
        uid.ComputedRadiographyImageStorage,
        uid.SecondaryCaptureImageStorage,
    ),
    *(uid.DigitalXRayImageStorageForProcessing, uid.CTImageStorage, uid.GrayscaleSoftcopyPresentationStateStorage),
    uid.ComprehensiveSRStorage,
)
"""What is awaited of a server that does not say which kinds of objects it will send."""
_CONVERTIBLE = (uid.ExplicitVRLittleEndian, uid.ImplicitVRLittleEndian)
_UNKNOWN_CALLING, _UNKNOWN_CALLED, _PRESENTATION = (1, 3), (1, 7), 3
"""Source and reason of a rejection (PS3.8 9.3.4); what the presentation service refuses passes with time."""


@dataclass(frozen=True, slots=True)
class _Object:
    """An object on a server: its series, its UID and its SOP class ("" where the server did not say)."""

    series: str
    instance: str
    kind: str


class DimseClient:
    """A server by DIMSE; see `exchange.PacsClient`. Each act has associations of its own."""

    def __init__(self, server: Server) -> None:
        self.server = server

    def echo(self) -> Iterator[Answered]:
        """C-ECHO (PS3.4 Annex A). Raises Fault."""
        began = time.perf_counter()
        with self._associated([build_context(Verification)]) as association:
            self._succeeded(association.send_c_echo())
        yield Answered(time.perf_counter() - began)

    def find(self, query: PacsQuery) -> Iterator[Found]:
        """C-FIND (PS3.4 C.4.1) in the patient root for patients, in the study root for studies and series.

        Series of no named study are sought study by study (PS3.4 C.4.1.3.1.1). What says that it is of another
        modality or body part is left out: servers ignore what they do not know. Raises Fault: BAD_QUERY, UNREACHABLE,
        SERVER_REFUSED, SERVER_LOST.
        """
        if query.level is Level.SERIES and not query.study:
            for study in list(self.find(replace(query, level=Level.STUDY, series="", body_part=""))):
                if isinstance(study, FoundStudy):
                    yield from self.find(replace(query, study=study.study))
            return
        root = Level.PATIENT if query.level is Level.PATIENT else Level.STUDY
        keys = keys_of(query)
        if query.level is Level.SERIES:  # above it the study's UID alone
            above = ("PatientName", "PatientID", "PatientBirthDate", "StudyDate", "AccessionNumber")
            keys = {keyword: value for keyword, value in keys.items() if keyword not in above}
        count = 0
        for answer in self._answers(root, query.level, keys):
            found = found_in(answer, query.level)
            if found is not None and _may_be(found, query):
                yield found
                count += 1
            if count >= query.limit:
                return

    def get(self, wanted: Wanted, folder: Path) -> Iterator[Retrieved | NotTransferred]:
        """C-GET, or C-MOVE to `Server.move_port` (PS3.4 C.4.2, C.4.3), of what is not in the folder yet.

        Raises Fault: as `find`, and INCOMPLETE where objects lack in the end, DISK_FULL, NO_PERMISSION. What came
        stays, and is not asked for again.
        """
        check_wanted(wanted)
        with Arrivals(folder) as arrivals:
            objects = list(self._objects(wanted))
            kept = {one.instance: arrivals.has(wanted.study, one.instance) for one in objects}
            done, total = 0, len(objects)
            for path in filter(None, kept.values()):
                done += 1
                yield Retrieved(path, path.stat().st_size, done, total, was_there=True)
            lacking = [one for one in objects if kept[one.instance] is None]
            for event in self._transfer(wanted, lacking, total, arrivals):
                if isinstance(event, NotTransferred):
                    yield event
                    if event.problem.code in (Code.DISK_FULL, Code.NO_PERMISSION):
                        raise Fault(event.problem)
                    continue
                done += 1
                yield Retrieved(event.path, event.size, done, total, event.was_there)
            missing = sum(arrivals.has(wanted.study, one.instance) is None for one in lacking)
            if not total and not done:
                raise Fault(Problem(Code.INCOMPLETE, ServerReason.NOTHING_THERE, {"name": self.server.name}))
            if missing:
                values: Values = {"missing": missing, "total": total}
                raise Fault(Problem(Code.INCOMPLETE, ServerReason.INCOMPLETE, values))

    def send(self, paths: Sequence[Path]) -> Iterator[Sent | NotTransferred]:
        """C-STORE (PS3.4 Annex B) of files as they are; of uncompressed ones in another uncompressed syntax if need be.

        Raises Fault: UNREACHABLE, SERVER_REFUSED, SERVER_LOST.
        """
        kinds: dict[Path, tuple[str, str]] = {}
        paths = tuple(dict.fromkeys(paths))
        for path in paths:
            try:
                kinds[path] = _kind_of(path)
            except Fault as fault:
                yield NotTransferred(fault.problem)
        done = len(paths) - len(kinds)
        for group in _grouped(kinds):
            for path, event in self._all_sent({path: kinds[path] for path in group}):
                done += 1
                yield Sent(path, done, len(paths)) if event is None else event

    def _all_sent(self, kinds: Mapping[Path, tuple[str, str]]) -> Iterator[tuple[Path, NotTransferred | None]]:
        """Send files in one association; with each why it was not taken, None where it was."""
        contexts = [build_context(kind, syntax) for kind, syntax in _with_native(kinds.values())]
        try:
            with self._associated(contexts) as association:
                for path, kind in kinds.items():
                    yield path, self._sent(association, path, kind)
        except Fault as fault:
            if fault.problem.reason is not ServerReason.NOT_OFFERED:
                raise
            for path, (_, syntax) in kinds.items():
                yield path, self._not_taken(path, syntax)

    def _not_taken(self, path: Path, syntax: str) -> NotTransferred:
        values: Values = {"name": self.server.name, "syntax": name_of(syntax)}
        return NotTransferred(Problem(Code.UNSUPPORTED_SYNTAX, ServerReason.NOT_TAKEN, values, path))

    def _sent(self, association: Association, path: Path, kind: tuple[str, str]) -> NotTransferred | None:
        """None where the server took the file."""
        accepted = {(cx.abstract_syntax, cx.transfer_syntax[0]) for cx in association.accepted_contexts}
        other = [syntax for syntax in _CONVERTIBLE if (kind[0], syntax) in accepted]
        if kind not in accepted and not (other and kind[1] in _CONVERTIBLE):
            return self._not_taken(path, kind[1])
        try:
            status = association.send_c_store(path if kind in accepted else dcmread(path))
        except Exception as error:  # pydicom on a file that may be anything raises anything
            if not association.is_established:
                raise lost(self.server) from error
            return NotTransferred(_unreadable(error, path))
        code = status.get("Status")
        if code is None:
            raise lost(self.server)
        if code == 0 or code >> 12 == _WARNING:
            return None
        told: Values = {"name": self.server.name, "status": f"{code:04X}"}
        return NotTransferred(Problem(Code.SERVER_REFUSED, ServerReason.STATUS, told, path))

    def _objects(self, wanted: Wanted) -> Iterator[_Object]:
        """Every object that is wanted, as the server lists them."""
        series = [wanted.series]
        if not wanted.series:
            query = PacsQuery(Level.SERIES, study=wanted.study)
            series = [one.series for one in self.find(query) if isinstance(one, FoundSeries)]
        for one in series:
            keys = {"StudyInstanceUID": wanted.study, "SeriesInstanceUID": one, "SOPInstanceUID": "", "SOPClassUID": ""}
            known = set()
            for answer in self._answers(Level.STUDY, "IMAGE", keys):
                instance, kind = str(answer.get("SOPInstanceUID") or ""), str(answer.get("SOPClassUID") or "")
                if is_uid(instance) and instance not in known:
                    known.add(instance)
                    yield _Object(one, instance, kind if is_uid(kind) else "")

    def _answers(self, root: Level, level: str, keys: Mapping[str, str]) -> Iterator[Dataset]:
        """The identifiers of the answers to a C-FIND; to close it cancels the search."""
        model = PatientRootQueryRetrieveInformationModelFind
        if root is Level.STUDY:
            model = StudyRootQueryRetrieveInformationModelFind
        with self._associated([build_context(model, list(_CONVERTIBLE))]) as association:
            for status, answer in association.send_c_find(_identifier(level, keys), model):
                code = status.get("Status")
                if code in _PENDING and answer is not None:
                    try:
                        yield answer
                    except GeneratorExit:
                        association.send_c_cancel(1, query_model=model)
                        raise
                elif code not in _PENDING:
                    self._succeeded(status)

    def _transfer(
        self, wanted: Wanted, lacking: Sequence[_Object], total: int, arrivals: Arrivals
    ) -> Iterator[Received | NotTransferred]:
        """Ask for the objects that lack, a series at a time, and tell of each that comes."""
        if not total:  # the server lists no objects: everything is asked for at once
            yield from self._retrieve(wanted, [], (), arrivals)
        for series in dict.fromkeys(one.series for one in lacking):
            objects = [one for one in lacking if one.series == series]
            most = _MOST_CONTEXTS // len(SYNTAXES)
            kinds = sorted({one.kind for one in objects})
            for start in range(0, len(kinds), most):
                some = kinds[start : start + most]
                instances = [one.instance for one in objects if one.kind in some]
                for first in range(0, len(instances), _UIDS_AT_ONCE):
                    part = instances[first : first + _UIDS_AT_ONCE]
                    yield from self._retrieve(Wanted(wanted.study, series), part, tuple(filter(None, some)), arrivals)

    def _retrieve(
        self, wanted: Wanted, instances: Sequence[str], kinds: Sequence[str], arrivals: Arrivals
    ) -> Iterator[Received | NotTransferred]:
        """One C-GET or C-MOVE; instances: of the series, none for all of it. A refusal is told by what lacks later."""
        keys = {"StudyInstanceUID": wanted.study}
        if wanted.series:
            keys["SeriesInstanceUID"] = wanted.series
        if instances:
            keys["SOPInstanceUID"] = "\\".join(instances)
        level = "IMAGE" if instances else "SERIES" if wanted.series else "STUDY"
        identifier = _identifier(level, keys)
        if self.server.move_port:
            yield from self._move(identifier, wanted.study, arrivals)
        else:
            yield from self._get(identifier, wanted.study, kinds or _USUAL, arrivals)

    def _get(
        self, identifier: Dataset, study: str, kinds: Sequence[str], arrivals: Arrivals
    ) -> Iterator[Received | NotTransferred]:
        model = StudyRootQueryRetrieveInformationModelGet
        came: SimpleQueue[Received | NotTransferred] = SimpleQueue()
        contexts = [build_context(kind, syntax) for kind in kinds for syntax in SYNTAXES]
        roles = [build_role(kind, scp_role=True) for kind in kinds]
        handlers = storing(arrivals, study, came.put)
        offered = [build_context(model, list(_CONVERTIBLE)), *contexts]
        with self._associated(offered, roles, handlers) as association:
            if model not in {context.abstract_syntax for context in association.accepted_contexts}:
                raise self._not_offered(model)
            yield from self._sub_operations(association, association.send_c_get(identifier, model), model, came)

    def _move(self, identifier: Dataset, study: str, arrivals: Arrivals) -> Iterator[Received | NotTransferred]:
        model = StudyRootQueryRetrieveInformationModelMove
        server = self.server
        with self._associated([build_context(model, list(_CONVERTIBLE))]) as association:
            here = association.requestor.address_info
            host = here.address if here is not None else ""
            own = Receiver(host, server.move_port, server.calling)
            if server.tls and server.certificate is not None:
                own = replace(own, certificate=server.certificate, key=server.key, authority=server.authority)
            with receiving(own, arrivals, study) as (_, came):
                answers = association.send_c_move(identifier, server.calling, model)
                yield from self._sub_operations(association, answers, model, came)

    def _sub_operations(
        self,
        association: Association,
        answers: Iterable[tuple[Dataset, Dataset | None]],
        model: str,
        came: SimpleQueue[Received | NotTransferred],
    ) -> Iterator[Received | NotTransferred]:
        """What came, behind each answer of the server; to close it cancels what is under way."""
        try:
            for status, _ in answers:
                while not came.empty():
                    yield came.get()
                if "Status" not in status:
                    raise lost(self.server)
                code = status.Status
                failed = code not in _PENDING and code not in (0, _CANCELLED) and code >> 12 != _WARNING
                if failed and not status.get("NumberOfCompletedSuboperations"):
                    yield NotTransferred(self._failed(code).problem)
        except GeneratorExit:
            if association.is_established:
                association.send_c_cancel(1, query_model=model)
            raise
        while not came.empty():
            yield came.get()

    @contextmanager
    def _associated(
        self,
        contexts: Sequence[PresentationContext],
        roles: Sequence[Any] = (),
        handlers: Sequence[Any] = (),
    ) -> Iterator[Association]:
        """An association that is released in the end, aborted where something went wrong. Raises Fault."""
        server = self.server
        address = self._address()
        own = entity(server.calling)
        tls = (self._tls(), server.host) if server.tls else None
        association = own.associate(
            address,
            server.port,
            contexts=list(contexts),
            ae_title=server.called,
            ext_neg=list(roles),
            tls_args=tls,
            evt_handlers=list(handlers or (AT_ONCE,)),
        )
        if not association.is_established:
            if association.rejected_contexts and not association.accepted_contexts:
                raise self._not_offered(str(contexts[0].abstract_syntax))
            raise self._why(association, address)
        try:
            yield association
            if association.is_established:
                association.release()
        finally:
            if association.is_established:
                _hang_up(association)

    def _address(self) -> str:
        """The server's address by number, of IPv4 where it has one. Raises Fault (UNREACHABLE)."""
        try:
            found = socket.getaddrinfo(self.server.host, self.server.port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            values = {"host": self.server.host}
            raise Fault(Problem(Code.UNREACHABLE, ServerReason.NO_SUCH_COMPUTER, values)) from error
        return str(min(found, key=lambda one: one[0] is not socket.AF_INET)[4][0])

    def _tls(self) -> ssl.SSLContext:
        try:
            return client_tls(self.server.authority, self.server.certificate, self.server.key)
        except OSError as error:
            values: Values = {"name": self.server.name, "error": error.strerror or str(error)}
            raise Fault(Problem(Code.BAD_SERVER, ServerReason.BAD_TLS, values)) from error

    def _why(self, association: Association, address: str) -> Fault:
        """Why an association did not come about: what the server said, or what a plain connection meets."""
        server = self.server
        if association.is_rejected:
            said = association.acceptor.primitive
            source, reason = getattr(said, "result_source", 0), getattr(said, "diagnostic", 0)
            if (source, reason) == _UNKNOWN_CALLING:
                return refused(ServerReason.REJECTED_CALLING, {"name": server.name, "title": server.calling})
            if (source, reason) == _UNKNOWN_CALLED:
                return refused(ServerReason.REJECTED_CALLED, {"name": server.name, "title": server.called})
            is_busy = source == _PRESENTATION
            return refused(ServerReason.REJECTED_BUSY if is_busy else ServerReason.REJECTED, {"name": server.name})
        reached = False
        try:
            with socket.create_connection((address, server.port), CONNECT_SECONDS) as plain:
                reached = True
                if server.tls:
                    self._tls().wrap_socket(plain, server_hostname=server.host).close()
        except OSError as error:
            values: Values = {"name": server.name, "error": error.strerror or str(error)}
            if reached:
                return Fault(Problem(Code.UNREACHABLE, ServerReason.NOT_TLS, values))
            values = {"name": server.name, "place": server.place, "error": error.strerror or str(error)}
            return Fault(Problem(Code.UNREACHABLE, ServerReason.UNREACHABLE, values))
        return lost(server)

    def _not_offered(self, kind: str) -> Fault:
        return refused(ServerReason.NOT_OFFERED, {"name": self.server.name, "what": uid.UID(kind).name})

    def _succeeded(self, status: Dataset) -> None:
        """Raises Fault where a last answer is none, or another than success or cancelled."""
        code = status.get("Status")
        if code is None:
            raise lost(self.server)
        if code not in (0, _CANCELLED):
            raise self._failed(code)

    def _failed(self, code: int) -> Fault:
        name = self.server.name
        if code == _NO_SUCH_PLACE:
            return refused(ServerReason.NO_SUCH_PLACE, {"name": name, "title": self.server.calling})
        return refused(ServerReason.FAILED, {"name": name, "status": f"{code:04X}"})


def refused(reason: ServerReason, values: Values) -> Fault:
    """What a server refuses, as a fault."""
    return Fault(Problem(Code.SERVER_REFUSED, reason, values))


def lost(server: Server) -> Fault:
    """That a server went away or fell silent, as a fault."""
    return Fault(Problem(Code.SERVER_LOST, ServerReason.ENDED, {"name": server.name}))


def _hang_up(association: Association) -> None:
    """Abort an association at once, also one whose peer fell silent in the middle of a message."""
    association.abort(block=False)
    until = time.monotonic() + _ABORTED_SECONDS
    while association.dul.is_alive() and not association.dul.stop_dul() and time.monotonic() < until:
        time.sleep(_LOOK_SECONDS)
    wrapped = association.dul.socket
    if wrapped is not None and wrapped.socket is not None:
        with suppress(OSError):
            wrapped.socket.shutdown(socket.SHUT_RDWR)
    association.kill()


def _may_be(found: Found, query: PacsQuery) -> bool:
    """False where what was found says itself that it is not what was sought."""
    modalities = found.modalities if isinstance(found, FoundStudy) else ()
    parts: tuple[str, ...] = ()
    if isinstance(found, FoundSeries):
        modalities, parts = tuple(filter(None, (found.modality,))), tuple(filter(None, (found.body_part,)))
    return _has(modalities, query.modality) and _has(parts, query.body_part)


def _has(values: Sequence[str], wanted: str) -> bool:
    return not values or not wanted or any(fnmatchcase(one.upper(), wanted.upper()) for one in values)


def _identifier(level: str, keys: Mapping[str, str]) -> Dataset:
    """What is asked for at a level (PS3.4 C.4.1.1.3.1)."""
    identifier = Dataset()
    identifier.QueryRetrieveLevel = level.upper()
    if not all(value.isascii() for value in keys.values()):
        identifier.SpecificCharacterSet = "ISO_IR 192"
    for keyword, value in keys.items():
        setattr(identifier, keyword, value)
    return identifier


def _kind_of(path: Path) -> tuple[str, str]:
    """SOP class and transfer syntax of a DICOM file by its meta information (PS3.10 7.1). Raises Fault for others."""
    try:
        with open_file(path):
            meta = read_file_meta_info(path)
        kind, syntax = str(meta.MediaStorageSOPClassUID), str(meta.TransferSyntaxUID)
    except Exception as error:  # pydicom on a file that may be anything raises anything
        raise Fault(_unreadable(error, path)) from error
    if not is_uid(kind) or not is_uid(syntax) or "MediaStorageSOPInstanceUID" not in meta:
        raise Fault(Problem(Code.UNREADABLE, ServerReason.NO_DICOM, path=path))
    return kind, syntax


def _unreadable(error: Exception, path: Path) -> Problem:
    """What is said of a file that cannot be sent: why it cannot be opened, else that it is no DICOM file."""
    if isinstance(error, OSError):
        return problem_of(error, path)
    return Problem(Code.UNREADABLE, ServerReason.NO_DICOM, path=path)


def _with_native(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The pairs of SOP class and syntax, and those that an uncompressed object can be converted to."""
    found = dict.fromkeys(pairs)
    for kind, syntax in list(found):
        if syntax in _CONVERTIBLE:
            found |= dict.fromkeys((kind, other) for other in _CONVERTIBLE)
    return list(found)


def _grouped(kinds: Mapping[Path, tuple[str, str]]) -> Iterator[list[Path]]:
    """The files in their order, in groups that one association has contexts for."""
    group: list[Path] = []
    for path in kinds:
        if len(_with_native(kinds[one] for one in (*group, path))) > _MOST_CONTEXTS:
            yield group
            group = []
        group.append(path)
    if group:
        yield group
