"""One act at a server, in a child process: its events as signals, and how it ended. Nothing here waits for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from imaging.archive.acts import PacsRequest
from imaging.archive.exchange import ExchangeEnded, from_line
from imaging.archive.server_reasons import ServerReason
from imaging.archive.servers import Server, Way
from imaging.faults import Code, Problem
from viewer.jobs.child_process import Child, Ending
from viewer.widgets.language import tr

_PATIENCE_MS = 2_000
"""How long an act that was asked to stop has for the object under way; then it is ended, and leaves nothing of it."""


class PacsRun(QObject):
    """Connect to the signals, then `start`."""

    reported = Signal(object)
    """An event of `imaging.archive.exchange`, but for the last one."""
    ended = Signal(object)
    """The `ExchangeEnded`, once."""

    def __init__(self, program: Sequence[str], request: PacsRequest, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.request = request
        self._end: ExchangeEnded | None = None
        self._stops = False
        self._child = Child([*program, "pacs-request"], self)
        self._child.line.connect(self._on_line)
        self._child.ended.connect(self._on_ended)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._child.kill)

    def start(self) -> None:
        """Begin; returns at once."""
        self._child.start()
        self._child.write_line(self.request.line())

    def stop(self) -> None:
        """Ask it to end; `ended` follows within two seconds."""
        if not self._stops and self._child.is_running():
            self._stops = True
            self._child.ask_to_stop()
            self._patience.start()

    def close(self) -> None:
        """End it at once and silently."""
        self._patience.stop()
        if self._child.is_running():
            self._child.close()

    @Slot(str)
    def _on_line(self, line: str) -> None:
        try:
            event = from_line(line)
        except ValueError:
            return  # no event: what a library said on stdout
        if isinstance(event, ExchangeEnded):
            self._end = event
        else:
            self.reported.emit(event)

    @Slot(object)
    def _on_ended(self, ending: Ending) -> None:
        self._patience.stop()
        end = self._end
        if end is None and (self._stops or ending.killed):
            end = ExchangeEnded(stopped=True)
        elif end is None:
            lost, name = ServerReason.CHILD_LOST, self.request.server.name
            if self.request.receiver is not None:
                lost = ServerReason.RECEIVER_LOST
            end = ExchangeEnded(Problem(Code.SERVER_LOST, lost, {"name": name}))
        self.ended.emit(end)


def where_words(server: Server) -> str:
    """A server as it is always named: with its place, and whether what passes is encrypted."""
    is_safe = server.tls if server.way is Way.DIMSE else server.url.startswith("https:")
    safety = tr("encrypted") if is_safe else tr("not encrypted")
    return f"{server.name} ({server.place}, {safety})"
