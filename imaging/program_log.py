"""The program's log: what went otherwise than it should, in files of bounded size, without identity.

`logging`, below the logger "hilum", in the user's log folder. A line names codes, models and places in the program;
never a film, a path, a patient or a message of an exception, which may quote any of them.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import platformdirs

LARGEST_BYTES = 1 << 20
EARLIER_FILES = 2
"""Full files that are kept beside the one that is written: hilum.log.1, the newer, and hilum.log.2."""
_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_LOGGER = logging.getLogger("hilum")
_LOGGER.setLevel(logging.INFO)
_LOGGER.propagate = False  # a program that Hilum is used in has its own log
_LOGGER.addHandler(logging.NullHandler())  # else a warning goes to stderr where no log was begun


def log(part: str) -> logging.Logger:
    """The logger of a part of the program, as "models"; silent until `begin`."""
    return _LOGGER.getChild(part)


def log_file() -> Path:
    """hilum.log in the user's log folder, whether it is there or not."""
    return platformdirs.user_log_path("hilum", appauthor=False) / "hilum.log"


def begin(file: Path | None = None) -> None:
    """Write from now on to `file` (None: `log_file`), in this process. Raises nothing: without a log all else works."""
    end()
    _LOGGER.addHandler(_File(log_file() if file is None else file))


def end() -> None:
    """Write no more."""
    for handler in list(_LOGGER.handlers):
        if isinstance(handler, _File):
            _LOGGER.removeHandler(handler)
            handler.close()


def forget(file: Path | None = None) -> None:
    """Remove what was written to `file` (None: `log_file`) and its earlier files; what cannot be removed stays."""
    own = log_file() if file is None else file
    for one in (own, *(own.with_name(f"{own.name}.{place}") for place in range(1, EARLIER_FILES + 1))):
        with suppress(OSError):
            one.unlink(missing_ok=True)


def unexpected(part: str, error: BaseException) -> None:
    """Log an error that nobody expected: its type and where it was raised and passed on, without its message."""
    log(part).error("Unexpected %s at %s", type(error).__name__, " < ".join(_places(error.__traceback__)) or "?")


def _places(trace: TracebackType | None) -> Iterator[str]:
    """The places in the program, as module:line, the innermost first."""
    places = []
    while trace is not None:
        places.append(f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}")
        trace = trace.tb_next
    return reversed(places)


class _File(RotatingFileHandler):
    """Open for a line only, as several processes of the program write to one file. What repeats is counted.

    A line that follows the same line is not written, but how often it came, once another follows or the log ends.
    """

    def __init__(self, file: Path) -> None:
        super().__init__(
            file, maxBytes=LARGEST_BYTES, backupCount=EARLIER_FILES, encoding="utf-8", delay=True, errors="replace"
        )
        self.setFormatter(logging.Formatter(_FORM, "%Y-%m-%d %H:%M:%SZ"))
        if self.formatter is not None:
            self.formatter.converter = time.gmtime
        self._last: tuple[str, int, str] | None = None
        self._repeated = 0

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line, or count it."""
        line = (record.name, record.levelno, record.getMessage())
        if line == self._last:
            self._repeated += 1
            return
        self._write_repeated()
        self._last = line
        self._write(record)

    def close(self) -> None:
        """Write what was only counted."""
        with suppress(OSError):
            self._write_repeated()
        super().close()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  # the name that logging gives it
        """A log that cannot be written, for its folder or a full disk, is no reason to say anything."""

    def _write_repeated(self) -> None:
        if self._last is not None and self._repeated:
            name, level, _ = self._last
            words = "The line before came %d times more."
            self._write(logging.LogRecord(name, level, "", 0, words, args=(self._repeated,), exc_info=None))
        self._repeated = 0

    def _write(self, record: logging.LogRecord) -> None:
        with suppress(OSError):
            Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
            super().emit(record)
        stream, self.stream = self.stream, None
        if stream is not None:
            with suppress(OSError):
                stream.close()
