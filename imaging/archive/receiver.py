"""A receiver (C-STORE SCP, PS3.4 Annex B): what other programs send lies in a folder once it is whole."""

from __future__ import annotations

import queue
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from pynetdicom import evt
from pynetdicom.association import Association
from pynetdicom.events import Event as Asked
from pynetdicom.sop_class import Verification  # type: ignore[attr-defined]  # made when the module is loaded

from imaging.archive.arrivals import Arrivals
from imaging.archive.association import entity, receiver_tls, storage_contexts, storing
from imaging.archive.exchange import NotTransferred, Received, Receiving, plain
from imaging.archive.server_reasons import ServerReason
from imaging.archive.servers import Receiver, is_title
from imaging.faults import Code, Fault, Problem

_POLL_SECONDS = 0.2


def receive(
    receiver: Receiver, folder: Path, stopping: Callable[[], bool]
) -> Iterator[Receiving | Received | NotTransferred]:
    """Take what is sent into `folder`, directly and under names made of digests, until `stopping`.

    An object is acknowledged once the disk has it under its name; what is sent twice is there once. Raises Fault:
    UNREACHABLE where the address cannot be bound, BAD_SERVER for certificates, DISK_FULL and NO_PERMISSION where the
    folder cannot be written to. A disk that fills later is told to the sender and as NotTransferred, and receiving
    goes on.
    """
    with Arrivals(folder, by_study=False) as arrivals, receiving(receiver, arrivals) as (port, events):
        yield Receiving(receiver.host, port, receiver.title)
        while not stopping():
            try:
                yield events.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                continue
    while not events.empty():
        yield events.get()


@contextmanager
def receiving(
    receiver: Receiver, arrivals: Arrivals, study: str = ""
) -> Iterator[tuple[int, queue.SimpleQueue[Received | NotTransferred]]]:
    """A receiver while it runs: its port, and what came. study: the StudyInstanceUID that objects must have.

    Who calls and may not, or calls another title, is told as NotTransferred. Raises Fault: UNREACHABLE, BAD_SERVER.
    """
    events: queue.SimpleQueue[Received | NotTransferred] = queue.SimpleQueue()

    if not all(map(is_title, (receiver.title, *receiver.senders))):
        raise Fault(Problem(Code.BAD_SERVER, ServerReason.BAD_TITLE))
    if not 0 <= receiver.port < 1 << 16:
        raise Fault(Problem(Code.BAD_SERVER, ServerReason.BAD_PORT))
    if (receiver.certificate is None) != (receiver.key is None):
        raise Fault(Problem(Code.BAD_SERVER, ServerReason.HALF_CERTIFICATE))
    if receiver.authority is not None and receiver.certificate is None:
        raise Fault(Problem(Code.BAD_SERVER, ServerReason.NO_CERTIFICATE))
    own = entity(receiver.title)
    own.require_called_aet = True
    own.require_calling_aet = list(receiver.senders)
    own.maximum_associations = receiver.most
    own.supported_contexts = storage_contexts()
    own.add_supported_context(Verification)
    tls = None
    try:
        if receiver.certificate is not None and receiver.key is not None:
            tls = receiver_tls(receiver.certificate, receiver.key, receiver.authority)
    except OSError as error:
        values = {"name": receiver.title, "error": error.strerror or str(error)}
        raise Fault(Problem(Code.BAD_SERVER, ServerReason.BAD_TLS, values)) from error

    def rejected(asked: Asked) -> None:
        if refusal := _refusal(asked, receiver):
            events.put(NotTransferred(refusal))

    handlers = [*storing(arrivals, study, events.put), (evt.EVT_REJECTED, rejected)]
    try:
        server = own.start_server((receiver.host, receiver.port), block=False, ssl_context=tls, evt_handlers=handlers)
    except (OSError, UnicodeError) as error:  # the latter of what can be no name of a computer
        why = getattr(error, "strerror", None) or str(error)
        values = {"host": receiver.host, "port": str(receiver.port), "error": why}
        raise Fault(Problem(Code.UNREACHABLE, ServerReason.BUSY_PORT, values)) from error
    if server is None:
        raise RuntimeError("a server that does not block is returned")
    try:
        yield server.server_address[1], events
    finally:
        for association in server.active_associations:
            _end(association)
        server.shutdown()


def _end(association: Association) -> None:
    """Abort an association; who has connected and not asked for one yet knows no abort (PS3.8 9.2), and is hung up."""
    wrapped = association.dul.socket
    if association.is_established or wrapped is None or wrapped.socket is None:
        association.abort()
        return
    with suppress(OSError):
        wrapped.socket.shutdown(socket.SHUT_RDWR)


def _refusal(asked: Asked, receiver: Receiver) -> Problem | None:
    """Why an association was rejected, where that is for its titles (PS3.8 9.3.4)."""
    request = asked.assoc.requestor.primitive
    if request is None:
        return None
    called, calling = plain(request.called_ae_title or "", 16), plain(request.calling_ae_title or "", 16)
    who = {"sender": calling, "address": str(asked.assoc.requestor.address or "")}
    if called != receiver.title.strip():
        titles = {"called": called, "title": receiver.title}
        return Problem(Code.SERVER_REFUSED, ServerReason.OTHER_TITLE, who | titles)
    if receiver.senders and calling not in {sender.strip() for sender in receiver.senders}:
        return Problem(Code.SERVER_REFUSED, ServerReason.UNKNOWN_SENDER, who)
    return None
