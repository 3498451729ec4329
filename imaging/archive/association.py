"""How this program associates with others (PS3.8): who it is, what it offers, and where objects are written.

pynetdicom writes an object that arrives into a temporary file of its own. Here it is given a place in the folder that
the object is for: a full disk is told to the sender, and what is whole is put into place by its new name alone.
"""

from __future__ import annotations

import logging
import queue
import socket
import ssl
from collections.abc import Callable
from contextvars import ContextVar
from functools import partial
from pathlib import Path
from typing import Any

from pydicom import uid
from pynetdicom import AE, _config, dimse_messages, evt
from pynetdicom.association import Association
from pynetdicom.dimse import DIMSEServiceProvider
from pynetdicom.events import Event as Asked
from pynetdicom.presentation import AllStoragePresentationContexts, PresentationContext, build_context

from imaging.archive.arrivals import Arrivals, Incoming
from imaging.archive.connection import LARGEST_PDU, PromptSocket, take_objects
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
_LOOK_SECONDS = 0.005

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

    def kept(association: Association, incoming: object, instance: str) -> int:
        event = _kept(arrivals, incoming, (instance, study), association.requestor.ae_title)
        told(event)
        return _STATUSES.get(event.problem.code, NOT_UNDERSTOOD) if isinstance(event, NotTransferred) else 0

    def store(asked: Asked) -> int:
        instance = str(getattr(asked.request, "AffectedSOPInstanceUID", ""))
        return kept(asked.assoc, asked.request._dataset_file, instance)

    def established(asked: Asked) -> None:
        if asked.assoc.is_acceptor:
            take_objects(asked.assoc, arrivals.begin, partial(kept, asked.assoc))

    return [
        (evt.EVT_PDU_RECV, begin),
        (evt.EVT_C_STORE, store),
        (evt.EVT_ESTABLISHED, established),
        (evt.EVT_CONN_CLOSE, _discard_rest),
        AT_ONCE,
    ]


def _begin(opened: Asked) -> None:
    level = opened.assoc.dul
    wrapped: Any = level.socket
    if wrapped is not None and wrapped.socket is not None:
        wrapped.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        wrapped.socket.settimeout(opened.assoc.network_timeout)  # half a PDU too is not waited for longer
        wrapped.__class__ = PromptSocket
        level._run_loop_delay = 0  # the socket is what it waits for
        messages = opened.assoc.dimse
        next_message = _next_message if opened.assoc.is_acceptor else _awaited_message
        vars(messages)["get_msg"] = partial(next_message, messages)


def _next_message(messages: DIMSEServiceProvider, block: bool = False) -> tuple[Any, Any]:
    """The next message as soon as it is there: a receiver would look for it every millisecond."""
    try:
        return messages.msg_queue.get(timeout=messages.dimse_timeout if block else _LOOK_SECONDS)
    except queue.Empty:
        return None, None


def _awaited_message(messages: DIMSEServiceProvider, block: bool = False) -> tuple[Any, Any]:
    """The next message where an act waits for it; pynetdicom's thread waits for none, and would take an answer away."""
    return DIMSEServiceProvider.get_msg(messages, block=True) if block else (None, None)


AT_ONCE = (evt.EVT_CONN_OPEN, _begin)
"""What every association does: neither a short message waits for the next (40 ms each), nor who reads for a timer."""


def _kept(arrivals: Arrivals, incoming: object, uids: tuple[str, str], sender: str) -> Received | NotTransferred:
    """Put an object into place; uids: of itself and of its study, as they must be."""
    if not isinstance(incoming, Incoming):
        return NotTransferred(Problem(Code.UNREADABLE, ServerReason.OTHER_OBJECT))
    try:
        arrived = arrivals.keep(incoming, *uids)
    except Fault as fault:
        return NotTransferred(fault.problem)
    return Received(arrived.path, arrived.size, plain(sender, 16), arrived.was_there)


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
    own.maximum_pdu_size = LARGEST_PDU
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


class _LateHandshake(ssl.SSLContext):
    """Agrees with a sender in the thread that serves it: pynetdicom would, in the one that all others wait for."""

    def wrap_socket(
        self,
        sock: socket.socket,
        server_side: bool = False,
        do_handshake_on_connect: bool = False,
        suppress_ragged_eofs: bool = True,
        server_hostname: str | bytes | None = None,
        session: ssl.SSLSession | None = None,
    ) -> ssl.SSLSocket:
        """As of any context, but that the handshake comes with the first byte that is read."""
        words = (server_side, do_handshake_on_connect, suppress_ragged_eofs, server_hostname, session)
        return super().wrap_socket(sock, *words)


def receiver_tls(certificate: Path, key: Path, authority: Path | None) -> ssl.SSLContext:
    """What a receiver shows who it is with; authority: senders need a certificate signed by it. Raises OSError."""
    context = _LateHandshake(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(certificate, key)
    if authority is not None:
        context.load_verify_locations(authority)
        context.verify_mode = ssl.CERT_REQUIRED
    return context
