"""What the program keeps of what was done with it: what there is, how large it is, and its removal."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import platformdirs
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QMessageBox, QWidget

from imaging.archive.index import forget as forget_index
from imaging.archive.index import index_file
from imaging.measure.store import measurements_folder
from review.database import WriterLock
from review.places import REVIEW_FILE, data_folder, reviews_folder
from viewer.app.opening_menu import OpeningMenu
from viewer.browser.session import Session
from viewer.commands import Command, Menu
from viewer.jobs.job_thread import Priority
from viewer.review.review_view import ReviewView
from viewer.training.training_controller import TrainingController
from viewer.widgets.forms import column, fit_screen, said
from viewer.widgets.language import LANGUAGE, tr, untranslated
from viewer.widgets.theme import text_scale

_WORK = "-work"
_PATIENCE, _PAUSE = 20, 0.05
"""How often a lock is asked for, and the seconds between."""


@dataclass(frozen=True, slots=True)
class StoredAmount:
    """Reviews, trainings or films measured in the data folder: how many, and how many bytes."""

    count: int = 0
    size: int = 0


@dataclass(frozen=True, slots=True)
class History:
    """What is kept beside the settings."""

    reviews: StoredAmount
    trainings: StoredAmount
    measured: StoredAmount = StoredAmount()


@dataclass(frozen=True, slots=True)
class Removed:
    """What is gone; `left` names what could not be removed, and why."""

    reviews: StoredAmount = StoredAmount()
    trainings: StoredAmount = StoredAmount()
    measured: StoredAmount = StoredAmount()
    left: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HistoryFolders:
    """Where the history lies. A review or a training each has a folder of its own in its place, a film that was
    measured a file.
    """

    reviews: Path
    trainings: Path
    cache: Path
    measurements: Path | None = None
    index: Path | None = None
    """Of the headers of films that were found."""

    @classmethod
    def of_user(cls) -> HistoryFolders:
        """Those of the person who is logged in."""
        data = data_folder()
        return cls(
            reviews_folder(data),
            data / "trainings",
            platformdirs.user_cache_path("hilum", appauthor=False),
            measurements_folder(),
            index_file(),
        )


def looking(places: HistoryFolders) -> Iterator[History]:
    """What there is."""
    yield History(_reviews(places.reviews), _trainings(places.trainings), _measured(places.measurements))


def removing(
    places: HistoryFolders, *, reviews: bool, trainings: bool, measurements: bool = False
) -> Iterator[Removed]:
    """Remove what the program made to be quick, and reviews, trainings and measurements if they are not wanted."""
    left: list[str] = []
    shutil.rmtree(places.cache, ignore_errors=True)
    if places.index is not None:
        try:
            forget_index(places.index)
        except OSError:
            left.append(
                tr("What the folders that were opened hold: another window is looking through one. Try it again.")
            )
    gone_reviews = _remove_reviews(places.reviews, left) if reviews else StoredAmount()
    gone_trainings = _remove_trainings(places.trainings, left) if trainings else StoredAmount()
    gone_measured = _remove_measured(places.measurements, left) if measurements else StoredAmount()
    yield Removed(gone_reviews, gone_trainings, gone_measured, tuple(left))


REVIEWS = untranslated("{count:,} {count:review|reviews}")
_TRAININGS = untranslated("{count:,} {count:training|trainings}")
_MEASURED = untranslated("{count:,} {count:measured film|measured films}")


def amount(kept: StoredAmount, words: str) -> str:
    """In words: "3 reviews (1.2 MB)"; `words` is a template of them."""
    return tr("{counted} ({size})", counted=tr(words, count=kept.count), size=size_text(kept.size))


def size_text(size: int) -> str:
    """Bytes as people say them, in powers of ten."""
    for unit, factor in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if size >= factor:
            return f"{LANGUAGE.number(size / factor, '.1f')} {unit}"
    return tr("{size} bytes", size=size)


def _reviews(folder: Path) -> StoredAmount:
    found = [place for place in _folders(folder) if (place / REVIEW_FILE).is_file()]
    return StoredAmount(len(found), sum(map(_size, found)))


def _trainings(folder: Path) -> StoredAmount:
    """A model and the work folder beside it are one training."""
    found = _folders(folder)
    return StoredAmount(len({place.name.removesuffix(_WORK) for place in found}), sum(map(_size, found)))


def _remove_reviews(folder: Path, left: list[str]) -> StoredAmount:
    """Each review that nobody has open; the lock is let go of first, because an open file stays on some systems."""
    before = _reviews(folder)
    for place in _folders(folder):
        lock = _lock(place)
        if lock is None:
            left.append(tr("The review {name} is open in another window.", name=place.name))
            continue
        lock.free()
        _remove(place, left)
    after = _reviews(folder)
    return StoredAmount(before.count - after.count, before.size - after.size)


def _lock(place: Path) -> WriterLock | None:
    """The lock of a review, which a window that has just closed it may hold for a moment yet."""
    for _ in range(_PATIENCE):
        try:
            lock = WriterLock.take(place)
        except sqlite3.Error:
            return None
        if lock is not None:
            return lock
        time.sleep(_PAUSE)
    return None


def _remove_trainings(folder: Path, left: list[str]) -> StoredAmount:
    before = _trainings(folder)
    for place in _folders(folder):
        _remove(place, left)
    after = _trainings(folder)
    return StoredAmount(before.count - after.count, before.size - after.size)


def _measured(folder: Path | None) -> StoredAmount:
    """Damaged ones that were moved aside are counted by their size alone."""
    if folder is None or not folder.is_dir():
        return StoredAmount()
    return StoredAmount(sum(1 for _ in folder.glob("*.json")), _size(folder))


def _remove_measured(folder: Path | None, left: list[str]) -> StoredAmount:
    before = _measured(folder)
    if folder is not None and folder.is_dir():
        _remove(folder, left)
    after = _measured(folder)
    return StoredAmount(before.count - after.count, before.size - after.size)


def _remove(place: Path, left: list[str]) -> None:
    try:
        shutil.rmtree(place)
    except OSError as error:
        left.append(
            tr("{place} cannot be removed: {strerror}.", place=place, strerror=error.strerror or tr("the disk refused"))
        )


def _folders(folder: Path) -> list[Path]:
    """Folders in it, no links: what lies elsewhere is not ours."""
    try:
        return sorted(place for place in folder.iterdir() if place.is_dir() and not place.is_symlink())
    except OSError:
        return []


def _size(folder: Path) -> int:
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            try:
                total += Path(place, name).lstat().st_size
            except OSError:
                continue  # it went while we looked
    return total


_WIDTH = 480
_ALWAYS = tr(
    "The list of what was opened, what those folders hold and whose films they are, the folders that dialogs begin "
    "in, the log, and the settings of a training that has no model yet are forgotten. Films that came from a PACS are "
    "removed, unless you named a folder for them. Other films, installed models and your settings stay."
)


@dataclass(frozen=True, slots=True)
class InUse:
    """What must not be removed now."""

    review: bool = False
    training: bool = False


class ForgetDialog(QDialog):
    """`reviews`, `trainings` and `measurements` are the ticks."""

    def __init__(self, history: History, in_use: InUse, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Forget history"))
        self.reviews = _tick(history.reviews, REVIEWS, in_use.review, tr("No review is kept"))
        self.trainings = _tick(history.trainings, _TRAININGS, in_use.training, tr("No training is kept"))
        self.measurements = _tick(
            history.measured,
            _MEASURED,
            False,
            tr("No measured film is kept"),
            untranslated("Remove the measurements of {kept} too"),
        )
        whole = column(self, 8, margins=(18, 16, 18, 14))
        always = QLabel(_ALWAYS)
        always.setTextFormat(Qt.TextFormat.PlainText)
        always.setWordWrap(True)
        whole.addWidget(always)
        self.notes: list[str] = []
        for tick, kept, lost, busy, why in (
            (
                self.reviews,
                history.reviews,
                tr("Verdicts that were not exported are lost."),
                in_use.review,
                tr("A review is open. Close it first: Review > Close the review."),
            ),
            (
                self.trainings,
                history.trainings,
                tr("Models that were not put into use are lost."),
                in_use.training,
                tr("A training is running. It is remembered until it ends."),
            ),
            (self.measurements, history.measured, tr("Lines, areas, texts and calibrations are lost."), False, ""),
        ):
            self.notes.append((why if busy else lost) if kept.count or busy else "")
            note = said("warning" if busy else "muted", self.notes[-1])
            note.setContentsMargins(24, 0, 0, 0)
            whole.addSpacing(6)
            whole.addWidget(tick)
            if self.notes[-1]:
                whole.addWidget(note)
        whole.addSpacing(8)
        whole.addStretch()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.addButton(tr("Forget"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        whole.addWidget(buttons)
        self.setFixedWidth(min(round(_WIDTH * max(1.0, text_scale())), self.screen().availableSize().width() - 40))
        self.resize(self.width(), whole.totalHeightForWidth(self.width()))
        fit_screen(self)
        self.go.setFocus()


def _tick(
    kept: StoredAmount, counted: str, busy: bool, none: str, remove: str = untranslated("Remove {kept} too")
) -> QCheckBox:
    tick = QCheckBox(tr(remove, kept=amount(kept, counted)) if kept.count else none)
    tick.setEnabled(bool(kept.count) and not busy)
    return tick


class ForgetHistory(QObject):
    """Owned by the window. `forgotten` tells whoever keeps something else, such as the log."""

    said = Signal(str)
    forgotten = Signal()
    measurements_removed = Signal()

    def __init__(
        self, session: Session, opening: OpeningMenu, training: TrainingController, review: ReviewView, window: QWidget
    ) -> None:
        super().__init__(window)
        self.command = Command(
            "forget",
            tr("Forget &history..."),
            Menu.FILE,
            tr("Remove what the program remembers of what was opened"),
            self.ask,
        )
        self.places = HistoryFolders.of_user()
        self.dialog: ForgetDialog | None = None
        self.warning: QMessageBox | None = None
        self._session, self._window = session, window
        self._opening, self._training, self._review = opening, training, review
        self._before = ""

    @Slot()
    def ask(self) -> None:
        """Ask, once the disk has said what there is."""
        if self.dialog is None:
            job = self._session.io.job(lambda: looking(self.places), Priority.NOW)
            job.start(self._on_looked, self._session.crashed)

    @Slot(object)
    def _on_looked(self, history: History) -> None:
        if self.dialog is None:
            in_use = InUse(self._review.review.is_open, self._training.run.is_running)
            self.dialog = ForgetDialog(history, in_use, self._window)
            self.dialog.accepted.connect(self._on_accepted)
            self.dialog.finished.connect(self._on_closed)
            self.dialog.open()

    @Slot()
    def _on_accepted(self) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        reviews = dialog.reviews.isChecked() and not self._review.review.is_open
        trainings = dialog.trainings.isChecked() and not self._training.run.is_running
        measurements = dialog.measurements.isChecked()
        self._before = self._forget()
        if measurements:
            self.measurements_removed.emit()
        job = self._session.io.job(
            lambda: removing(self.places, reviews=reviews, trainings=trainings, measurements=measurements), Priority.NOW
        )
        job.start(self._on_removed, self._session.crashed)

    def _forget(self) -> str:
        """What needs no disk but the settings'; returns what that was, in words."""
        count = len(self._opening.recent.paths())
        order = self._training.run.order is not None and not self._training.run.is_running
        self._opening.recent.forget()
        self._training.forget()
        self._review.asking.forget()
        self.forgotten.emit()
        names = [tr("{count} recent {count:path|paths}", count=count), tr("the log")]
        return ", ".join([*names, tr("the settings of a training")] if order else names)

    @Slot(object)
    def _on_removed(self, removed: Removed) -> None:
        parts = [
            amount(kept, counted)
            for kept, counted in (
                (removed.reviews, REVIEWS),
                (removed.trainings, _TRAININGS),
                (removed.measured, _MEASURED),
            )
            if kept.count
        ]
        gone = tr(" Removed: {parts}.", parts=", ".join(parts)) if parts else ""
        sentence = tr("Forgotten: {before}.{gone}", before=self._before, gone=gone)
        self.said.emit(sentence)
        if removed.left:
            self.warning = QMessageBox(self._window)
            self.warning.setIcon(QMessageBox.Icon.Warning)
            self.warning.setWindowTitle(tr("Forget history"))
            self.warning.setText("\n".join((sentence, "", tr("Not removed:"), *removed.left)))
            self.warning.open()

    @Slot()
    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
