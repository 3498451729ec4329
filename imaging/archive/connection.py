"""A connection as a receiver reads it: waited for, bounded, and with objects straight from the network to the disk.

pynetdicom decodes each message in one thread and serves it in another, and both look for work every millisecond: an
object takes 10 ms. Here C-STORE requests (PS3.7 9.3.1) of an association that pynetdicom has negotiated are read where
they come; everything else, as a release or an echo, is given back to pynetdicom.
"""

from __future__ import annotations

import select
import socket
import ssl
import struct
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pydicom.filebase import DicomBytesIO
from pydicom.filewriter import write_file_meta_info
from pydicom.uid import UID
from pynetdicom.association import Association
from pynetdicom.dsutils import create_file_meta
from pynetdicom.transport import AssociationSocket

from imaging.archive.arrivals import Incoming

LARGEST_PDU = 1 << 17
_LOOK_SECONDS, _GLANCE_SECONDS = 0.005, 0.0002
_BUSY_SECONDS = 0.1
"""How long a connection is waited for before what is to be sent is seen to; less where something has just come."""
_HANDED_OVER_SECONDS = 2.0
_P_DATA = 0x04
_STORE, _STORE_ANSWER, _NO_DATA = 0x0001, 0x8001, 0x0101
_CLASS, _FIELD, _NUMBER, _ANSWERED, _DATA_KIND, _STATUS, _INSTANCE = 0x02, 0x100, 0x110, 0x120, 0x800, 0x900, 0x1000
_COMMAND, _LAST = 1, 2
"""Bits of the header of a piece (PS3.8 E.2)."""


class PromptSocket(AssociationSocket):
    """A connection that is waited for where pynetdicom looks and sleeps, and that no peer makes hold much memory."""

    @property
    def ready(self) -> bool:
        """Whether there is something to read, now or within some milliseconds."""
        connection = self.socket
        if connection is None or not self._is_connected or self._is_lent():
            time.sleep(_LOOK_SECONDS)
            return False
        if vars(self).get("_back") or (isinstance(connection, ssl.SSLSocket) and connection.pending()):
            return True
        now = time.monotonic()
        busy = now - vars(self).get("_read_at", 0.0) < _BUSY_SECONDS
        try:
            found = bool(select.select([connection], [], [], _GLANCE_SECONDS if busy else _LOOK_SECONDS)[0])
        except (OSError, ValueError):
            self.event_queue.put("Evt17")  # the connection is closed (PS3.8 9.2.3)
            return False
        if found:
            self._read_at = now
        return found

    def recv(self, nr_bytes: int) -> bytearray:
        """So many bytes; fewer where the connection ends, none where a peer announces more than it was allowed.

        Raises TimeoutError, an OSError, where nothing comes for as long as the connection may be silent.
        """
        connection = self.socket
        if connection is None or nr_bytes > 2 * LARGEST_PDU:
            return bytearray()
        back: bytes = vars(self).get("_back", b"")
        count = min(len(back), nr_bytes)
        data = bytearray(nr_bytes)
        data[:count], self._back = back[:count], back[count:]
        view = memoryview(data)
        while count < nr_bytes:
            read = connection.recv_into(view[count:])
            if not read:
                break
            count += read
        view.release()
        del data[count:]
        return data

    def borrow(self) -> bool:
        """Have pynetdicom leave off reading; False where it does not within two seconds."""
        self._lending = "asked"
        until = time.monotonic() + _HANDED_OVER_SECONDS
        while vars(self).get("_lending") != "lent":
            if time.monotonic() > until:
                self._lending = ""
                return False
            time.sleep(_GLANCE_SECONDS)
        return True

    def give_back(self, unread: bytes) -> None:
        """Let pynetdicom read on, these bytes first."""
        self._back = unread
        self._lending = ""

    def _is_lent(self) -> bool:
        """Asked by who reads for pynetdicom, and so the moment at which it reads nothing."""
        if vars(self).get("_lending"):
            self._lending = "lent"
        return bool(vars(self).get("_lending"))


def take_objects(association: Association, begin: Callable[[], Incoming], keep: Callable[[Incoming, str], int]) -> None:
    """Take the objects of an association that was accepted, until something else comes or the connection ends.

    begin: where the next object goes. keep: puts one with its SOPInstanceUID into place and gives the status that its
    sender is told.
    """
    wrapped: Any = association.dul.socket
    if not isinstance(wrapped, PromptSocket) or not wrapped.borrow():
        return
    unread = b""
    try:
        if association.dimse.message is None and association.dimse.msg_queue.empty():
            unread = _ObjectReader(association, wrapped, begin, keep).run()
    finally:
        wrapped.give_back(unread)


class _OtherMessageError(Exception):
    """What came asks for something else than to take an object."""


class _BrokenMessageError(Exception):
    """What came is no message, or none that was agreed on: pynetdicom, given it, would leave its thread."""


class _ObjectReader:
    """Reads the messages of one association as long as they are C-STORE requests, and answers them."""

    def __init__(
        self,
        association: Association,
        wrapped: PromptSocket,
        begin: Callable[[], Incoming],
        keep: Callable[[Incoming, str], int],
    ) -> None:
        self._association = association
        self._wrapped = wrapped
        self._begin = begin
        self._keep = keep
        self._incoming: Incoming | None = None
        self._command = b""
        self._asked: Mapping[int, bytes] = {}
        self._context = 0

    def run(self) -> bytes:
        """What was read and is pynetdicom's to see to."""
        connection = self._wrapped.socket
        if connection is None:
            return b""
        held = b""  # of a command that is not complete
        try:
            while True:
                head = bytes(self._wrapped.recv(6))
                if len(head) < 6 or head[0] != _P_DATA:
                    return held + head
                length = int.from_bytes(head[2:], "big")
                body = self._wrapped.recv(length)
                if len(body) < length:
                    return b""
                held = held + head + bytes(body) if self._incoming is None else b""
                for context, header, piece in _pieces(memoryview(body)):
                    if not header & _COMMAND:
                        held = b""
                    try:
                        self._take(connection, context, header, piece)
                    except _OtherMessageError as error:
                        if not held:
                            raise _BrokenMessageError from error
                        return held
                held = held if self._command else b""
        except (_BrokenMessageError, OSError) as error:
            if isinstance(error, _BrokenMessageError) or self._incoming is not None:
                self._association.abort()  # what comes later would be the middle of an object
            return b""
        finally:
            if self._incoming is not None:
                self._incoming.discard()

    def _take(self, connection: socket.socket, context: int, header: int, piece: memoryview) -> None:
        incoming = self._incoming
        if header & _COMMAND:
            self._command += piece
            if incoming is not None or len(self._command) > LARGEST_PDU:
                raise _BrokenMessageError
            if header & _LAST:
                self._start(context)
            return
        if incoming is None or context != self._context:
            raise _BrokenMessageError
        incoming.write(piece)
        if header & _LAST:
            self._incoming = None
            status = self._keep(incoming, _uid(self._asked, _INSTANCE))
            connection.sendall(_answer(self._asked, context, status))

    def _start(self, context: int) -> None:
        """Begin an object, if that is what the command asks for."""
        asked = _elements(self._command)
        accepted = self._association._accepted_cx.get(context)
        if accepted is None:
            raise _BrokenMessageError
        if _number(asked, _FIELD) != _STORE:
            raise _OtherMessageError
        has_data = _number(asked, _DATA_KIND) not in (-1, _NO_DATA)
        if not has_data or len(asked.get(_NUMBER, b"")) != 2 or accepted.abstract_syntax != _uid(asked, _CLASS):
            raise _BrokenMessageError
        meta = create_file_meta(
            sop_class_uid=UID(_uid(asked, _CLASS)),
            sop_instance_uid=UID(_uid(asked, _INSTANCE)),
            transfer_syntax=accepted.transfer_syntax[0],
        )
        head = DicomBytesIO()
        write_file_meta_info(head, meta)
        self._command, self._asked, self._context = b"", asked, context
        self._incoming = self._begin()
        self._incoming.write(bytes(128) + b"DICM" + head.getvalue())


def _pieces(body: memoryview) -> Iterator[tuple[int, int, memoryview]]:
    """Presentation context, header and bytes of each piece of a P-DATA-TF (PS3.8 9.3.5). Raises _BrokenMessageError."""
    position = 0
    while position < len(body):
        length = int.from_bytes(body[position : position + 4], "big")
        end = position + 4 + length
        if length < 2 or end > len(body):
            raise _BrokenMessageError
        yield body[position + 4], body[position + 5], body[position + 6 : end]
        position = end


def _elements(command: bytes) -> dict[int, bytes]:
    """The elements of a command set (PS3.7 6.3.1: implicit VR, little endian), by element number."""
    found, position = {}, 0
    while position < len(command):
        group, number, length = struct.unpack("<HHL", command[position : position + 8].ljust(8, b"\xff"))
        position += 8 + length
        if group or position > len(command):
            raise _BrokenMessageError
        found[number] = command[position - length : position]
    return found


def _number(elements: Mapping[int, bytes], number: int) -> int:
    value = elements.get(number, b"")
    return int.from_bytes(value, "little") if len(value) == 2 else -1


def _uid(elements: Mapping[int, bytes], number: int) -> str:
    return elements.get(number, b"").decode("ascii", "replace").strip("\0 ")


def _answer(asked: Mapping[int, bytes], context: int, status: int) -> bytes:
    """A C-STORE response in a PDU of its own (PS3.7 9.3.1.2)."""
    values = (
        *((_CLASS, asked.get(_CLASS, b"")), (_FIELD, struct.pack("<H", _STORE_ANSWER)), (_ANSWERED, asked[_NUMBER])),
        *((_DATA_KIND, struct.pack("<H", _NO_DATA)), (_STATUS, struct.pack("<H", status))),
        (_INSTANCE, asked.get(_INSTANCE, b"")),
    )
    rest = b"".join(struct.pack("<HHL", 0, number, len(value)) + value for number, value in values)
    command = struct.pack("<HHLL", 0, 0, 4, len(rest)) + rest
    piece = struct.pack(">LBB", len(command) + 2, context, _COMMAND | _LAST) + command
    return struct.pack(">BBL", _P_DATA, 0, len(piece)) + piece
