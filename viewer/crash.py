"""What nobody expected is written to the log folder, without identity, and told to the window."""

from __future__ import annotations

import faulthandler
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, Slot

from viewer.error_dialog import report

_LARGEST = 1 << 20


class CrashHook(QObject):
    """While it is open: unexpected exceptions and crashes of native code go to files in `folder`."""

    crashed = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        folder = _writable(folder)
        self._errors = _fresh(folder / "errors.txt")
        self._native = _fresh(folder / "crash.txt").open("a", encoding="utf-8")
        faulthandler.enable(self._native)
        self._before = sys.excepthook
        sys.excepthook = self._on_exception

    def close(self) -> None:
        """Put things back as they were."""
        sys.excepthook = self._before
        faulthandler.disable()
        self._native.close()

    @Slot(object)
    def note(self, error: BaseException) -> None:
        """Write an unexpected error down."""
        with self._errors.open("a", encoding="utf-8") as file:
            file.write(f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S}\n{report(error)}\n\n")

    @Slot()
    def forget(self) -> None:
        """Keep nothing of what was written."""
        self._errors.unlink(missing_ok=True)
        self._native.truncate(0)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, trace)
            return
        self.note(error)
        self.crashed.emit(error)


def _writable(folder: Path) -> Path:
    """The folder, or the system's temporary one: a window must not fail to open for want of a log."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return folder
    except OSError:
        return Path(tempfile.mkdtemp(prefix="hilum-"))


def _fresh(file: Path) -> Path:
    """The file, begun anew once it has grown large."""
    if file.exists() and file.stat().st_size > _LARGEST:
        file.unlink()
    return file
