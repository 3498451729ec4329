"""The window as a program: services, theme, the hook for the unexpected, and the event loop from start to end."""

from __future__ import annotations

import faulthandler
import os
import signal
import socket
import sys
import tempfile
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from types import FrameType, TracebackType
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QEvent, QObject, QSettings, QSize, QSocketNotifier, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from imaging import program_log
from imaging.archive.index import films_of_patient, index_file, scan_indexed
from imaging.faults import Fault, Problem
from imaging.image import Exam, Image, ImageRef
from imaging.reading.limits import HANDS
from imaging.reading.scan import scan
from imaging.reading.zip_members import PASSWORDS
from imaging.study_objects import DrawnPage
from imaging.workers.pool import DecoderPool
from inference.model_reasons import ModelReason
from inference.models import catalogue
from inference.models.card import ModelCard
from inference.models.card_file import read_card, refused
from review.places import begun_with, data_folder
from viewer.app.first_run import FirstRun
from viewer.app.main_window import MainWindow
from viewer.browser.session import Session
from viewer.jobs.film_jobs import Services, WindowScorer
from viewer.settings import Settings
from viewer.widgets import theme
from viewer.widgets.dialogs import report
from viewer.widgets.display import has_display
from viewer.widgets.language import LANGUAGE, default_file, tr

if TYPE_CHECKING:
    from inference.lungs import LungFinder, Lungs
    from review.scoring import RunEvent
    from review.store import ReviewStore

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
        """Keep nothing of what was written, in the log neither."""
        program_log.forget()
        self._errors.unlink(missing_ok=True)
        self._native.truncate(0)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, trace)
            return
        program_log.unexpected("window", error)
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


class FileOpen(QObject):
    """Listens to every event of `application`, its parent, for those that name a file to open."""

    asked = Signal(object)
    """A list with the `Path`."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events that name a file; the others go on to whom they are for."""
        if event.type() != QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent) or not event.file():
            return False
        self.asked.emit([Path(event.file())])
        return True


def listener(application: QApplication) -> FileOpen | None:
    """Where the desktop tells by events which film to open, whoever listens to them; None where it does not."""
    return FileOpen(application) if sys.platform == "darwin" else None


_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Interrupt(QObject):
    """Python runs its handlers between its own instructions; a socket wakes Qt's event loop so that there are some."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)
        self._before = [signal.signal(number, self._on_signal) for number in _SIGNALS]
        self._fd_before = signal.set_wakeup_fd(self._write.fileno())

    def close(self) -> None:
        """Put things back as they were."""
        signal.set_wakeup_fd(self._fd_before)
        for number, before in zip(_SIGNALS, self._before, strict=True):
            signal.signal(number, before)
        self._notifier.setEnabled(False)
        self._read.close()
        self._write.close()

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self.asked.emit()

    @Slot()
    def _on_woken(self) -> None:
        self._read.recv(64)


_SIZE = QSize(1440, 900)
_SETTLE_MS = 300
_LONGEST_MS = 120_000


class Screenshot(QObject):
    """Watches a window, saves one picture, closes the window. `status` is 0 when a film was shown."""

    def __init__(self, window: MainWindow, file: Path) -> None:
        super().__init__(window)
        self.status = 1
        self._window = window
        self._file = file
        window.resize(_SIZE)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._save)
        session = window.session
        for fact in (session.film_changed, session.outcome_changed, session.scores.model_changed):
            fact.connect(self._look)
        QTimer.singleShot(_LONGEST_MS, self, self._save)

    @Slot()
    def _look(self) -> None:
        """Once all of the film shown is known, the picture is taken as soon as nothing more of it has changed for a
        moment: a folder may be looked through and scored for hours.
        """
        session = self._window.session
        pane, model = session.pane, session.scores.model
        unscored = model is not None and session.scores.card is None and pane.opened is not None
        if pane.outcome is not None or unscored or pane.problem is not None:
            self._settle.start()

    @Slot()
    def _save(self) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        saved = self._window.grab().save(str(self._file))
        self.status = 0 if saved and self._window.session.pane.opened is not None else 1
        self._window.close()


_WARM_MS = 300
"""From the window to the start of decoders where nothing is to be opened yet."""
_FOREIGN = QSettings.Format.NativeFormat
"""Not the format of the window's own settings."""


def run(
    paths: Sequence[Path] = (),
    screenshot: Path | None = None,
    *,
    review: Path | None = None,
    reader: str = "",
    read_first: bool | None = None,
    form: str = "",
    model: str | None = None,
    operating_point: str | None = None,
) -> int:
    """Show the window with these films and folders until it is closed; returns the exit status.

    `review` is a folder to review instead, by `reader` ("": who read last), scores hidden if `read_first` (None: as
    they read last), with the `form` that a TOML text says ("": the one that it has). `model`: id or folder of the one
    that scores (None: the one in use); `operating_point`: its name.

    With `screenshot`, save a picture of the window there once the first film is shown and its score is known, write
    the picture's path to stdout and end: 0, or 1 where no film could be shown. Nothing is remembered of such a run, and
    it needs no display. Any other run without a display says so on stderr and returns 2.
    """
    PASSWORDS.ask = None  # the window asks
    if not has_display():
        if screenshot is None:
            sys.stderr.write(tr("There is no display. Use --screenshot FILE for a picture of the window.\n"))
            return 2
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # it tells of what it cannot do with windows
    with DecoderPool(hands=HANDS) as pool, tempfile.TemporaryDirectory() as nowhere:
        wanted_at_once = bool(paths) or review is not None
        if wanted_at_once:
            pool.warm()
            threading.Thread(target=_link, args=(model,), name="hilum-link", daemon=True).start()
        app = _application()
        if (qt := LANGUAGE.of_qt()) is not None:
            app.installTranslator(qt)
        hook = CrashHook(platformdirs.user_log_path("hilum", appauthor=False))
        settings = Settings(Path(nowhere) / "window.ini" if screenshot is not None else default_file())
        theme.apply(app, settings.theme(), settings.text_percent())
        index = index_file() if screenshot is None else None
        window = MainWindow(Session(services(pool, model, index)), settings)
        window.session.crashed.connect(hook.note)
        hook.crashed.connect(window.show_error)
        window.forgetting.forgotten.connect(hook.forget)
        window.closed.connect(app.quit)
        app.styleHints().colorSchemeChanged.connect(window.follow_system)
        interrupt = Interrupt()
        # Queued: before the event loop runs, its end would be asked for in vain.
        interrupt.asked.connect(window.close, Qt.ConnectionType.QueuedConnection)
        if (handed := listener(app)) is not None:
            handed.asked.connect(window.open_paths)
        shot = Screenshot(window, screenshot) if screenshot is not None else None
        if shot is None:
            window.going_on.watch(data_folder() / "open")
        window.show()
        QTimer.singleShot(0, window.session.start)
        if not wanted_at_once:  # processes that start would take the processor from a window that is being painted
            QTimer.singleShot(_WARM_MS, window, partial(_get_ready, pool))
        if shot is None:
            FirstRun(window).begin()
        if operating_point is not None:
            window.session.scores.choose_operating_point(operating_point)
        if review is not None:
            window.review.open(review, reader, read_first, form)
        window.open_paths(list(paths))
        app.exec()
        window.end_work()
        interrupt.close()
        hook.close()
    if shot is None:
        return 0
    sys.stdout.write(f"{screenshot}\n")
    return shot.status


def services(pool: DecoderPool, model: str | None = None, index: Path | None = None) -> Services:
    """The real ones: files, decoders and a model by its id or folder; None is the one in use.

    index: where headers are kept (`imaging.archive.index`); None: nowhere.
    """
    outlines = _Outlines()
    return Services(
        scan=partial(_scan, index),
        read=pool.read,
        read_many=pool.map,
        model=partial(_model, model),
        open_scorer=partial(_open_scorer, model),
        use=_use,
        roll_back=_roll_back,
        installed=_installed,
        stop=pool.stop,
        close=pool.close,
        open_review=_open_review,
        score_folder=partial(_score_folder, pool, outlines),
        begun_with=partial(_begun_with, model),
        outline=outlines,
        draw_page=partial(_draw_page, pool),
        available=_available,
        known_films=partial(_known_films, index),
    )


def _draw_page(pool: DecoderPool, path: Path, page: int, width: int) -> DrawnPage | Problem:
    from imaging.reading.documents import draw_page  # here, because pydicom comes with it

    return pool.call(partial(draw_page, path, page, width))


def _get_ready(pool: DecoderPool) -> None:
    """What the first film would wait for."""
    pool.warm()
    threading.Thread(target=import_module, args=("cv2",), name="hilum-opencv", daemon=True).start()


class _Outlines:
    """The lungs of films, by the installed model that outlines them; called in the inference thread, where torch is."""

    def __init__(self) -> None:
        self._finder: LungFinder | None = None
        self._is_open = False

    def __call__(self, image: Image) -> Lungs | None:
        finder = self.finder()
        return finder.lungs_of(image) if finder is not None else None

    def finder(self) -> LungFinder | None:
        """That model at work, opened once; None where there is none."""
        if not self._is_open:
            from inference.lungs import LungFinder

            self._finder, self._is_open = LungFinder.installed(), True
        return self._finder


def _open_review(folder: Path, card: ModelCard) -> ReviewStore:
    from review.store import ReviewStore as Store

    return Store.open(folder, card)


def _begun_with(name: str | None, folder: Path, card: ModelCard) -> ModelCard:
    """The model that a folder's review goes on with; the one that the window was opened with, where one was named."""
    return card if name is not None else begun_with(folder, card, [model.card for model in catalogue.available()])


def _score_folder(
    pool: DecoderPool, outlines: _Outlines, review: ReviewStore, scorer: WindowScorer
) -> Iterator[RunEvent]:
    from inference.score import Scorer as Real
    from review.scoring import score_folder

    if not isinstance(scorer, Real):
        raise TypeError("only the real scorer scores a folder")
    scorer.lungs = scorer.lungs or outlines.finder()
    return score_folder(review, scorer, pool)


def _scan(index: Path | None, paths: Iterable[Path]) -> Iterator[ImageRef | Problem]:
    return scan(list(paths)) if index is None else scan_indexed(list(paths), index)


def _known_films(index: Path | None, exam: Exam) -> Sequence[ImageRef]:
    return () if index is None else films_of_patient(exam, index)


def _model(name: str | None) -> ModelCard | Problem:
    try:
        return read_card(catalogue.default_model() if name is None else catalogue.find(name))
    except Fault as fault:
        return fault.problem


def _link(name: str | None) -> None:
    """Link torch's library early, where the model of that name (None: the one in use) will be scored by torch."""
    from inference.devices import link
    from inference.engine import needs_torch

    with suppress(Fault):  # told when the model is looked up
        folder = catalogue.default_model() if name is None else catalogue.find(name)
        if needs_torch(folder, read_card(folder)):
            link()


def _open_scorer(name: str | None, card: ModelCard) -> WindowScorer:
    """Loads what computes; called in the inference thread. The scorer is of the very weights that the card names.

    `name`: the model that the window was opened with, which may lie in no store; another one may be in use since.
    """
    from inference.score import Scorer as Real

    held = catalogue.holding(card)
    scorer = Real.open(_named(name, card) or (held.folder if held is not None else catalogue.find(card.id)))
    if scorer.card != card:
        raise refused(ModelReason.REPLACED, {"model": card.id})
    return scorer


def _named(name: str | None, card: ModelCard) -> Path | None:
    """The folder of the model that was named, where it is the one with this card."""
    folder = catalogue.find(name) if name is not None else None
    return folder if folder is not None and read_card(folder) == card else None


def _use(folder: Path) -> ModelCard:
    """A model folder of the store is used where it lies; another one is installed first."""
    cards = {model.folder: model.card for model in catalogue.available()}
    card = cards[folder] if folder in cards else catalogue.install(folder)
    held = catalogue.holding(card)
    catalogue.use(held.name if held is not None else card.id)
    return card


def _roll_back() -> ModelCard:
    return read_card(catalogue.rollback())


def _installed() -> Sequence[ModelCard]:
    """One of each id, as a training asks for a model to start from by its id."""
    models = [model for model in catalogue.available() if model.name == model.card.id]
    used = catalogue.in_use() if models else None
    return tuple(model.card for model in sorted(models, key=lambda model: model.folder != used))


def _available() -> Sequence[ModelCard]:
    return tuple(model.card for model in catalogue.available())


def _application() -> QApplication:
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("hilum")
    app.setApplicationDisplayName("Hilum")
    app.setDesktopFileName("hilum")
    QSettings.setPath(_FOREIGN, QSettings.Scope.UserScope, os.devnull)  # dialogs of files write paths into Qt's own
    return app
