"""The window as a program: services, theme, the hook for the unexpected, and the event loop from start to end."""

from __future__ import annotations

import os
import sys
import tempfile
import threading
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

import platformdirs
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from imaging.faults import Fault, Problem
from imaging.limits import HANDS
from imaging.pool import DecoderPool
from imaging.scan import scan
from imaging.types import ImageRef
from inference import installed
from inference.card import read_card, refused
from inference.card_types import ModelCard
from inference.review.places import begun_with
from inference.review.run import RunEvent, score_folder
from inference.review.store import ReviewStore
from inference.torch_loading import link
from viewer import theme
from viewer.crash import CrashHook
from viewer.display import has_display
from viewer.file_open import listener
from viewer.first_run import FirstRun
from viewer.interrupt import Interrupt
from viewer.main_window import MainWindow
from viewer.screenshot import Screenshot
from viewer.session import Session
from viewer.settings import Settings, default_file
from viewer.works import Scorer, Services

_FOREIGN = QSettings.Format.NativeFormat
"""Not the format of the window's own settings."""


def run(
    paths: Sequence[Path] = (),
    screenshot: Path | None = None,
    *,
    review: Path | None = None,
    reader: str = "",
    read_first: bool | None = None,
    model: str | None = None,
    operating_point: str | None = None,
) -> int:
    """Show the window with these films and folders until it is closed; returns the exit status.

    `review` is a folder to review instead, by `reader` ("": who read last), scores hidden if `read_first` (None: as
    they read last). `model`: id or folder of the one that scores (None: the one in use); `operating_point`: its name.

    With `screenshot`, save a picture of the window there once the first film is shown and its score is known, write
    the picture's path to stdout and end: 0, or 1 where no film could be shown. Nothing is remembered of such a run, and
    it needs no display. Any other run without a display says so on stderr and returns 2.
    """
    if not has_display():
        if screenshot is None:
            sys.stderr.write("There is no display. Use --screenshot FILE for a picture of the window.\n")
            return 2
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # it tells of what it cannot do with windows
    with DecoderPool(hands=HANDS) as pool, tempfile.TemporaryDirectory() as nowhere:
        pool.warm()
        if paths or review is not None:  # torch will be wanted as soon as the window is there
            threading.Thread(target=link, name="hilum-link", daemon=True).start()
        app = _application()
        hook = CrashHook(platformdirs.user_log_path("hilum", appauthor=False))
        settings = Settings(Path(nowhere) / "window.ini" if screenshot is not None else default_file())
        window = MainWindow(Session(services(pool, model)), settings)
        window.session.crashed.connect(hook.note)
        hook.crashed.connect(window.show_error)
        window.forgetting.forgotten.connect(hook.forget)
        window.closed.connect(app.quit)
        interrupt = Interrupt()
        # Queued: before the event loop runs, its end would be asked for in vain.
        interrupt.asked.connect(window.close, Qt.ConnectionType.QueuedConnection)
        if (handed := listener(app)) is not None:
            handed.asked.connect(window.open_paths)
        shot = Screenshot(window, screenshot) if screenshot is not None else None
        window.show()
        QTimer.singleShot(0, window.session.start)
        if shot is None:
            FirstRun(window).begin()
        if operating_point is not None:
            window.session.scores.choose_operating_point(operating_point)
        if review is not None:
            window.review.open(review, reader, read_first)
        window.open_paths(list(paths))
        app.exec()
        window.session.close()
        window.review.close()
        interrupt.close()
        hook.close()
    if shot is None:
        return 0
    sys.stdout.write(f"{screenshot}\n")
    return shot.status


def services(pool: DecoderPool, model: str | None = None) -> Services:
    """The real ones: files, decoders and a model by its id or folder; None is the one in use."""
    return Services(
        _scan,
        pool.read,
        pool.map,
        partial(_model, model),
        partial(_open_scorer, model),
        _use,
        _roll_back,
        _installed,
        pool.close,
        ReviewStore.open,
        partial(_score_folder, pool),
        partial(_begun_with, model),
    )


def _begun_with(name: str | None, folder: Path, card: ModelCard) -> ModelCard:
    """The model that a folder's review goes on with; the one that the window was opened with, where one was named."""
    return card if name is not None else begun_with(folder, card, [model.card for model in installed.available()])


def _score_folder(pool: DecoderPool, review: ReviewStore, scorer: Scorer) -> Iterator[RunEvent]:
    from inference.score import Scorer as Real

    if not isinstance(scorer, Real):
        raise TypeError("only the real scorer scores a folder")
    return score_folder(review, scorer, pool)


def _scan(paths: Iterable[Path]) -> Iterator[ImageRef | Problem]:
    return scan(list(paths))


def _model(name: str | None) -> ModelCard | Problem:
    try:
        return read_card(installed.default_model() if name is None else installed.find(name))
    except Fault as fault:
        return fault.problem


def _open_scorer(name: str | None, card: ModelCard) -> Scorer:
    """Loads torch; called in the inference lane. The scorer is of the very weights that the card names.

    `name`: the model that the window was opened with, which may lie in no store; another one may be in use since.
    """
    from inference.score import Scorer as Real

    held = installed.holding(card)
    scorer = Real.open(_named(name, card) or (held.folder if held is not None else installed.find(card.id)))
    if scorer.card != card:
        raise refused(f"{card.id} was replaced while the window was open.", None, "Start Hilum again.")
    return scorer


def _named(name: str | None, card: ModelCard) -> Path | None:
    """The folder of the model that was named, where it is the one with this card."""
    folder = installed.find(name) if name is not None else None
    return folder if folder is not None and read_card(folder) == card else None


def _use(folder: Path) -> ModelCard:
    """A model folder of the store is used where it lies; another one is installed first."""
    cards = {model.folder: model.card for model in installed.available()}
    card = cards[folder] if folder in cards else installed.install(folder)
    held = installed.holding(card)
    installed.use(held.name if held is not None else card.id)
    return card


def _roll_back() -> ModelCard:
    return read_card(installed.rollback())


def _installed() -> Sequence[ModelCard]:
    """One of each id, as a training asks for a model to start from by its id."""
    models = [model for model in installed.available() if model.name == model.card.id]
    used = installed.in_use() if models else None
    return tuple(model.card for model in sorted(models, key=lambda model: model.folder != used))


def _application() -> QApplication:
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("hilum")
    app.setApplicationDisplayName("Hilum")
    app.setDesktopFileName("hilum")
    QSettings.setPath(_FOREIGN, QSettings.Scope.UserScope, os.devnull)  # dialogs of files write paths into Qt's own
    theme.apply(app)
    return app
