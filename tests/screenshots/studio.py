"""A window of the real program on films of nobody, and a camera: what the scenes are taken with."""

from __future__ import annotations

import io
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

import numpy as np
import platformdirs
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from imaging.reading.limits import HANDS
from imaging.workers.pool import DecoderPool
from viewer.app.application import services
from viewer.app.main_window import MainWindow
from viewer.browser.session import Session
from viewer.settings import Settings
from viewer.widgets import theme

PICTURES = Path(__file__).resolve().parents[2] / "docs" / "pictures"
EXAMPLE = Path(__file__).resolve().parents[2] / "resources" / "example"
SIZE = QSize(1280, 720)

_COLORS = 256
_SEEN, _FEW = 10, 0.002
"""Levels of a color that an eye may tell apart, and the share of pixels that may be so far off."""

_SETTLE_MS = 350
"""What follows a change by a timer, such as the thumbnails of rows, has come by then."""


def until(holds: Callable[[], bool], what: str, seconds: float = 90.0) -> None:
    """Let the window go on until this holds. Raises TimeoutError, which names what was waited for."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError(f"Waited {seconds:.0f} seconds for {what}.")
        QTest.qWait(20)


class Studio:
    """Where the films lie, and a window on demand. `home` is the only place that anything is written to."""

    def __init__(self, app: QApplication, home: Path) -> None:
        self.app, self.home = app, home
        self.taken: list[str] = []

    @contextmanager
    def window(self, name: str = "window") -> Iterator[MainWindow]:
        """A window of its own, with settings named so; closed at the end."""
        settings = Settings(self.home / f"{name}.ini")
        window = MainWindow(Session(services(DecoderPool(hands=HANDS))), settings)  # which closes the pool
        window.resize(SIZE)
        window.show()
        window.session.start()
        until(lambda: window.session.scores.model is not None, "the model")
        try:
            yield window
        finally:
            window.close()

    def take(self, widget: QWidget, name: str) -> None:
        """Save a picture of a widget as it is once everything has settled, as docs/pictures/NAME.png."""
        QTest.qWait(_SETTLE_MS)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        widget.grab().save(buffer, "PNG")
        PICTURES.mkdir(exist_ok=True)
        path = PICTURES / f"{name}.png"
        path.write_bytes(small(bytes(buffer.data().data())))
        self.taken.append(name)


def small(png: bytes) -> bytes:
    """The same picture, in 256 colors chosen for it where nobody sees the difference."""
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    few = picture.quantize(_COLORS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    apart = np.abs(np.asarray(picture, np.int16) - np.asarray(few.convert("RGB"), np.int16)).max(axis=2)
    written = io.BytesIO()
    (few if (apart > _SEEN).mean() < _FEW else picture).save(written, "PNG", optimize=True)
    return written.getvalue()


@contextmanager
def studio() -> Iterator[Studio]:
    """A studio whose settings, reviews and models lie in a folder of the same name every time, removed at the end."""
    home = Path(tempfile.gettempdir()) / "reader"
    home.mkdir()  # not there before: what is removed at the end is ours
    try:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            os.environ[name] = str(home / ".local")
        if not platformdirs.user_data_path("hilum").is_relative_to(home):
            raise OSError("Pictures are taken on Linux, where the data folder can be another for one program.")
        os.environ["HOME"] = str(home)
        import_module("torch")  # beside `until`, which seldom lets go of the interpreter, it would load for a minute
        app = QApplication([])
        theme.apply(app)
        yield Studio(app, home)
    finally:
        shutil.rmtree(home)
