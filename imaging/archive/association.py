"""How this program associates with others (PS3.8): who it is, what it offers, and where objects are written.

pynetdicom writes an object that arrives into a temporary file of its own. Here it is given a place in the folder that
the object is for: a full disk is told to the sender, and what is whole is put into place by its new name alone.
"""

from __future__ import annotations

import logging
import queue
import select
import socket
import ssl
import time
from collections.abc import Callable
from contextvars import ContextVar
from functools import partial
from pathlib import Path
from typing import Any

from pydicom import uid
from pynetdicom import AE, _config, dimse_messages, evt
from pynetdicom.dimse import DIMSEServiceProvider
from pynetdicom.events import Event as Asked
from pynetdicom.presentation import AllStoragePresentationContexts, PresentationContext, build_context
from pynetdicom.transport import AssociationSocket

from imaging.archive.arrivals import Arrivals, Incoming
from imaging.archive.exchange import NotTransferred, Received, plain
from imaging.archive.server_reasons import ServerReason
from imaging.faults import Code, Fault, Problem
from imaging.reading import dicom_header  # noqa: F401  # it silences pydicom, which would quote what it reads
from imaging.reading.syntaxes import CODED, DEFLATED_FRAMES, NATIVE

SYNTAXES = (
    *(uid.ExplicitVRLittleEndian, uid.ImplicitVRLittleEndian, uid.DeflatedExplicitVRLittleEndian),
    *(uid.ExplicitVRBigEndian, *CODED, DEFLATED_FRAMES),
)
"""Every transfer syntax that can be read, those without a codec first."""
assert set(SYNTAXES) >= NATIVE  # noqa: S101  # a syntax that can be read can be received
CONNECT_SECONDS = 10.0
ANSWER_SECONDS = 30.0
_LARGEST_PDU = 1 << 17
_LOOK_SECONDS, _GLANCE_SECONDS = 0.005, 0.0002
_BUSY_SECONDS = 0.1
"""How long a connection is waited for before what is to be sent is seen to; less where something has just come."""

OUT_OF_RESOURCES, NOT_AS_ANNOUNCED, NOT_UNDERSTOOD = 0xA700, 0xA900, 0xC000
"""Statuses of C-STORE (PS3.4 B.2.3)."""
_STATUSES = {
    Code.DISK_FULL: OUT_OF_RESOURCES,
    Code.NO_PERMISSION: OUT_OF_RESOURCES,
    Code.SERVER_REFUSED: NOT_AS_ANNOUNCED,
}

_config.LOG_HANDLER_LEVEL = "none"
_config.LOG_REQUEST_IDENTIFIERS = _config.LOG_RESPONSE_IDENTIFIERS = False
_config.STORE_RECV_CHUNKED_DATASET = _config.STORE_SEND_CHUNKED_DATASET = True
logging.getLogger("pynetdicom").setLevel(logging.CRITICAL + 1)  # it would quote what it sends and gets

_ARRIVALS: ContextVar[Arrivals] = ContextVar("arrivals")


def _incoming(*_: Any, **__: Any) -> Incoming:
    return _ARRIVALS.get().begin()


vars(dimse_messages)["NamedTemporaryFile"] = _incoming


def storing(
    arrivals: Arrivals, study: str, told: Callable[[Received | NotTransferred], object]
) -> list[tuple[evt.EventType, Callable[..., Any]] | tuple[evt.EventType, Callable[..., Any], list[Any]]]:
    """What an association does with objects that it brings: each is kept in `arrivals`, and then told.

    study: the StudyInstanceUID that they must have; "" for any.
    """

    def begin(_: Asked) -> None:
        _ARRIVALS.set(arrivals)  # each association reads in a thread, and so in a context, of its own

    def store(asked: Asked) -> int:
        kept = _keep(asked, arrivals, study)
        told(kept)
        return _STATUSES.get(kept.problem.code, NOT_UNDERSTOOD) if isinstance(kept, NotTransferred) else 0

    return [
        (evt.EVT_PDU_RECV, begin),
        (evt.EVT_C_STORE, store),
        (evt.EVT_CONN_CLOSE, _discard_rest),
        AT_ONCE,
    ]


class _PromptSocket(AssociationSocket):
    """A connection that is waited for where pynetdicom looks and sleeps, and that no peer makes hold much memory."""

    @property
    def ready(self) -> bool:
        """Whether there is something to read, now or within a millisecond."""
        connection = self.socket
        if connection is None or not self._is_connected:
            time.sleep(_LOOK_SECONDS)
            return False
        if isinstance(connection, ssl.SSLSocket) and connection.pending():
            return True
        try:
            now = time.monotonic()
            busy = now - getattr(self, "_read_at", 0.0) < _BUSY_SECONDS
            found = bool(select.select([connection], [], [], _GLANCE_SECONDS if busy else _LOOK_SECONDS)[0])
            if found:
                self._read_at = now
            return found
        except (OSError, ValueError):
            self.event_queue.put("Evt17")  # the connection is closed (PS3.8 9.2.3)
            return False

    def recv(self, nr_bytes: int) -> bytearray:
        """So many bytes; fewer where the connection ends, none where a peer announces more than it was allowed."""
        connection = self.socket
        if connection is None or nr_bytes > 2 * _LARGEST_PDU:
            return bytearray()
        data = bytearray(nr_bytes)
        view, count = memoryview(data), 0
        while count < nr_bytes:
            read = connection.recv_into(view[count:])
            if not read:
                break
            count += read
        view.release()
        del data[count:]
        return data


def _begin(opened: Asked) -> None:
    level = opened.assoc.dul
    wrapped: Any = level.socket
    if wrapped is not None and wrapped.socket is not None:
        wrapped.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        wrapped.__class__ = _PromptSocket
        level._run_loop_delay = 0  # the socket is what it waits for
        messages = opened.assoc.dimse
        if opened.assoc.is_acceptor:
            vars(messages)["get_msg"] = partial(_next_message, messages)


def _next_message(messages: DIMSEServiceProvider, block: bool = False) -> tuple[Any, Any]:
    """The next message as soon as it is there: a receiver would look for it every millisecond."""
    try:
        return messages.msg_queue.get(timeout=messages.dimse_timeout if block else _LOOK_SECONDS)
    except queue.Empty:
        return None, None


AT_ONCE = (evt.EVT_CONN_OPEN, _begin)
"""What every association does: neither a short message waits for the next (40 ms each), nor who reads for a timer."""


def _keep(asked: Asked, arrivals: Arrivals, study: str) -> Received | NotTransferred:
    incoming: object = asked.request._dataset_file
    if not isinstance(incoming, Incoming):
        return NotTransferred(Problem(Code.UNREADABLE, ServerReason.OTHER_OBJECT))
    try:
        arrived = arrivals.keep(incoming, str(getattr(asked.request, "AffectedSOPInstanceUID", "")), study)
    except Fault as fault:
        return NotTransferred(fault.problem)
    return Received(arrived.path, arrived.size, plain(asked.assoc.requestor.ae_title, 16), arrived.was_there)


def _discard_rest(closed: Asked) -> None:
    """Leave nothing of an object whose sender is gone before its end."""
    message = closed.assoc.dimse.message
    incoming: object = message._data_set_file if message is not None else None
    if isinstance(incoming, Incoming):
        incoming.discard()


def entity(title: str) -> AE:
    """This program as an application entity of that title, with its limits of time and size."""
    own = AE(title)
    own.connection_timeout = CONNECT_SECONDS
    own.acse_timeout = own.dimse_timeout = ANSWER_SECONDS
    own.network_timeout = 2 * ANSWER_SECONDS
    own.maximum_pdu_size = _LARGEST_PDU
    return own


def storage_contexts() -> list[PresentationContext]:
    """Every kind of object, in every transfer syntax that can be read: what a receiver takes."""
    kinds = [str(context.abstract_syntax) for context in AllStoragePresentationContexts]
    return [build_context(kind, list(SYNTAXES)) for kind in kinds]


def client_tls(authority: Path | None, certificate: Path | None, key: Path | None) -> ssl.SSLContext:
    """What a server's certificate is checked with, and this program's own. Raises OSError (ssl.SSLError)."""
    context = ssl.create_default_context(cafile=authority)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if certificate is not None:
        context.load_cert_chain(certificate, key)
    return context


def receiver_tls(certificate: Path, key: Path, authority: Path | None) -> ssl.SSLContext:
    """What a receiver shows who it is with; authority: senders need a certificate signed by it. Raises OSError."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(certificate, key)
    if authority is not None:
        context.load_verify_locations(authority)
        context.verify_mode = ssl.CERT_REQUIRED
    return context
