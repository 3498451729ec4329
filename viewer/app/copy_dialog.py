"""Copies of the open films without identity: each film that may have text in it is looked at first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from imaging.display.presets import default_preset
from imaging.display.windowing import to_grey
from imaging.faults import Fault, Problem
from imaging.identity.cleaning import Kept
from imaging.identity.copies import Box, Copied, Wishes, burned_in, copies
from imaging.identity.key import kept_key, key_place
from imaging.image import FileKind, Image, ImageRef
from imaging.reading.dicom_header import open_header
from imaging.workers.pool import DecoderPool
from viewer.browser.object_index import ObjectIndex
from viewer.browser.session import Session
from viewer.film.painting import to_image
from viewer.jobs.job_thread import Latest, Priority
from viewer.widgets.forms import EnterButton, Field, column, named_path, resize_on_screen, row, said
from viewer.widgets.language import LANGUAGE, tr
from viewer.widgets.theme import DARK, ON_FILM

_KEPT = {
    Kept.PATIENT: tr("Sex, age, size and weight"),
    Kept.DATES: tr("Dates and times (else moved by one to ten years)"),
    Kept.UIDS: "UIDs",
    Kept.DEVICE: tr("The device and the station"),
    Kept.INSTITUTION: tr("The institution"),
}
_LOOK = tr(
    "Look for names, dates and numbers, in the corners above all. "
    "Draw a rectangle over each: it is blacked out in the copy."
)
_KEYS = tr(
    "Enter puts a rectangle on the film. Arrows move it, with Shift they size it, with Ctrl by single pixels. "
    "Delete removes it."
)
_PUTS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Insert)
_REMOVES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""The keys that move a rectangle, and where to: across and down."""
_NONE = tr("The files of these films say that no text is burned in.")
_CORNER = QSize(180, 120)
_GAP = 8
_BREATH = 20


@dataclass(frozen=True, slots=True)
class _ToLookAt:
    """Frames of films that may have text burned in. folders: in which all of the films lie, links followed."""

    refs: tuple[ImageRef, ...]
    folders: frozenset[Path] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class _Picture:
    """A film as it is first shown, (rows, columns) or (rows, columns, 3) uint8, or why there is none."""

    ref: ImageRef
    grey: NDArray[np.uint8] | None
    why: str = ""


@dataclass(slots=True)
class _Result:
    """What was written so far."""

    made: int = 0
    problems: list[Problem] = field(default_factory=list)
    error: str = ""
    done: bool = False

    def sentence(self, folder: Path) -> str:
        """In words."""
        if self.error:
            return self.error
        line = tr("{made:,} {made:copy|copies} written into {name}.", made=self.made, name=folder.name or folder)
        if self.problems:
            line += tr(
                " {problems:,} not copied. The first: {sentence}",
                problems=len(self.problems),
                sentence=LANGUAGE.sentence(self.problems[0]),
            )
        return line


def _finding(refs: tuple[ImageRef, ...]) -> Iterator[_ToLookAt | None]:
    """Which of these are to be looked at; None now and then, so that somebody may close the dialog."""
    found: list[ImageRef] = []
    seen: dict[Path, bool] = {}
    folders: dict[Path, Path] = {}
    for ref in refs:
        if ref.path not in seen:
            if ref.path.parent not in folders:
                folders[ref.path.parent] = ref.path.parent.resolve()
            try:
                with open_header(ref.path) as header:
                    seen[ref.path] = burned_in(header) is not None
            except Fault:
                seen[ref.path] = False
            if len(seen) % _BREATH == 0:
                yield None
        if seen[ref.path]:
            found.append(ref)
    yield _ToLookAt(tuple(found), frozenset(folders.values()))


def _reading(read: Callable[[ImageRef], Image], ref: ImageRef) -> Iterator[_Picture]:
    """The whole film, without the shutter that its file asks for: what is behind it is in the copy."""
    try:
        image = read(ref)
    except Fault as fault:
        yield _Picture(ref, None, LANGUAGE.sentence(fault.problem))
        return
    yield _Picture(ref, np.ascontiguousarray(to_grey(image, default_preset(image).voi)))


def _copying(paths: tuple[Path, ...], folder: Path, wishes_of: Callable[[Path], Wishes]) -> Iterator[_Result]:
    result = _Result()
    try:
        key = kept_key(key_place())
        with DecoderPool() as pool:
            for done in copies(paths, folder, key, wishes_of, pool):
                if isinstance(done, Copied):
                    result.made += 1
                else:
                    result.problems.append(done)
                yield result
    except Fault as fault:
        result.error = LANGUAGE.sentence(fault.problem)
    except OSError as error:
        result.error = tr("The disk said: {strerror}.", strerror=error.strerror)
    result.done = True
    yield result


class LookView(QLabel):
    """A film whole, its corners beside it one to one, and rectangles drawn over it. boxes: of this film.

    Enter puts a rectangle into the middle; the arrows move the last one, with Shift they
    make it larger and smaller, with Ctrl by one pixel; Delete removes it.
    """

    drawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(420, 300)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("The film to be looked at"))
        self.setAccessibleDescription(_KEYS)
        self.setToolTip(_KEYS)
        self.boxes: list[Box] = []
        self._image = QImage()
        self._grey: NDArray[np.uint8] | None = None
        self._from: QPointF | None = None
        self._to = QPointF()

    def show_film(self, grey: NDArray[np.uint8] | None, boxes: list[Box]) -> None:
        """Another film, or none, with the rectangles that were drawn over it."""
        self._grey, self.boxes = grey, boxes
        self._image = QImage() if grey is None else to_image(grey)
        self._from = None
        self.update()

    @property
    def has_film(self) -> bool:
        """Whether a film is shown."""
        return not self._image.isNull()

    def film_rectangle(self) -> QRect:
        """Where the whole film is."""
        room = self.rect().adjusted(0, 0, -_CORNER.width() - _GAP, 0)
        size = self._image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(QPoint(), size)
        place.moveCenter(room.center())
        return place

    def paintEvent(self, event: QPaintEvent) -> None:
        """The film, its corners, and what is blacked out."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(DARK.film))
        if self._image.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self.film_rectangle()
        painter.drawImage(place, self._image)
        scale = place.width() / self._image.width()
        for box in self.boxes:
            own = QRectF(box.x * scale, box.y * scale, box.width * scale, box.height * scale)
            self._paint_box(painter, own.translated(QPointF(place.topLeft())))
        if self._from is not None:
            painter.setPen(QPen(QColor(DARK.unsure), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self._from, self._to).normalized())
        for number in range(4):
            self._paint_corner(painter, number)
        if self.hasFocus():
            painter.setPen(QPen(QColor(DARK.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _paint_box(self, painter: QPainter, place: QRectF) -> None:
        painter.setPen(QPen(QColor(DARK.unsure), 1))
        painter.setBrush(QColor(ON_FILM.cursor_dark))
        painter.drawRect(place)

    def _paint_corner(self, painter: QPainter, number: int) -> None:
        """A corner of the film, a pixel of it for one of the screen: left above, right above, left and right below."""
        height = min(_CORNER.height(), (self.height() - 3 * _GAP) // 4)
        size = QSize(min(_CORNER.width(), self._image.width()), min(height, self._image.height()))
        right, below = number % 2, number // 2
        left = (self._image.width() - size.width()) * right
        top = (self._image.height() - size.height()) * below
        place = QPoint(self.width() - _CORNER.width(), number * (height + _GAP))
        painter.drawImage(place, self._image, QRect(QPoint(left, top), size))
        painter.save()
        painter.setClipRect(QRect(place, size))
        for box in self.boxes:
            self._paint_box(painter, QRectF(box.x - left + place.x(), box.y - top + place.y(), box.width, box.height))
        painter.restore()

    def event(self, event: QEvent) -> bool:
        """The keys of a rectangle are its own while it has the keyboard."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.takes(event):
            event.accept()
            return True
        return super().event(event)

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key is one of a rectangle."""
        return self.has_film and (event.key() in _PUTS or (bool(self.boxes) and event.key() in (*_STEPS, *_REMOVES)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put, move, size or remove a rectangle."""
        if not self.takes(event):
            super().keyPressEvent(event)
            return
        columns, rows = self._image.width(), self._image.height()
        if event.key() in _PUTS:
            width, height = max(columns // 5, 1), max(rows // 12, 1)
            self.boxes.append(Box((columns - width) // 2, (rows - height) // 2, width, height))
        elif event.key() in _REMOVES:
            self.boxes.pop()
        else:
            self._move(_STEPS[Qt.Key(event.key())], event.modifiers())
        self.drawn.emit()
        self.update()

    def _move(self, way: tuple[int, int], modifiers: Qt.KeyboardModifier) -> None:
        """The last rectangle by a hundredth of the film, or by a pixel; it stays on the film."""
        columns, rows = self._image.width(), self._image.height()
        step = 1 if modifiers & Qt.KeyboardModifier.ControlModifier else max(max(columns, rows) // 100, 1)
        box, (right, down) = self.boxes[-1], (way[0] * step, way[1] * step)
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            width = min(max(box.width + right, 1), columns - box.x)
            height = min(max(box.height + down, 1), rows - box.y)
            self.boxes[-1] = Box(box.x, box.y, width, height)
        else:
            left = min(max(box.x + right, 0), columns - box.width)
            top = min(max(box.y + down, 0), rows - box.height)
            self.boxes[-1] = Box(left, top, box.width, box.height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a rectangle."""
        if not self._image.isNull() and event.button() == Qt.MouseButton.LeftButton:
            self._from = self._to = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw it."""
        if self._from is not None:
            self._to = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep it, where it has a size and lies on the film."""
        if self._from is None:
            return
        place = self.film_rectangle()
        drawn = QRectF(self._from, event.position()).normalized().intersected(QRectF(place))
        self._from = None
        scale = self._image.width() / max(place.width(), 1)
        left, top = int((drawn.left() - place.left()) * scale), int((drawn.top() - place.top()) * scale)
        width, height = round(drawn.width() * scale), round(drawn.height() * scale)
        if width > 0 and height > 0:
            self.boxes.append(Box(left, top, width, height))
            self.drawn.emit()
        self.update()


class CopyDialog(QDialog):
    """Shows film after film that may have text in it, asks what is kept and where the copies go, and writes them."""

    crashed = Signal(object)

    def __init__(
        self, session: Session, refs: tuple[ImageRef, ...], others: tuple[Path, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Copy without identity"))
        self._session, self._refs, self._others = session, refs, others
        self._to_look_at: tuple[ImageRef, ...] = ()
        self._folders: frozenset[Path] = frozenset()
        self._seen: set[ImageRef] = set()
        self._boxes: dict[ImageRef, list[Box]] = {}
        self._at = 0
        self._why = ""
        self._is_writing = self._is_found = False
        self._finding, self._reading, self._writing = Latest(), Latest(), Latest()
        self.view = LookView()
        self.caption = QLabel()
        self.caption.setProperty("role", "heading")
        self.advice = said()
        self.back = QPushButton(tr("Back"))
        self.undo = QPushButton(tr("Remove rectangle"))
        self.seen = EnterButton(tr("Looked at, next"))
        self.boxes = {kept: QCheckBox(words) for kept, words in _KEPT.items()}
        self.place = QLineEdit()
        self.place.setAccessibleName(tr("Folder for the copies"))
        self.place.setPlaceholderText(tr("Folder for the copies"))
        self.browse = QPushButton(tr("Folder ..."))
        self.reason = said()
        self.buttons = QDialogButtonBox()
        self.go = self.buttons.addButton(tr("Write copies"), QDialogButtonBox.ButtonRole.ActionRole)
        self.end = self.buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.back, self.undo, self.browse, self.go, self.end, self.seen):
            button.setAutoDefault(False)  # Enter in the folder's line says of no film that it was looked at
        self._build()
        self.back.clicked.connect(self._go_back)
        self.undo.clicked.connect(self._remove)
        self.seen.clicked.connect(self._look_on)
        self.view.drawn.connect(self._refresh)
        self.place.textChanged.connect(self._refresh)
        self.browse.clicked.connect(self._choose)
        self.go.clicked.connect(self.start)
        self.end.clicked.connect(self.reject)
        self._refresh()
        job = session.io.job(lambda: _finding(refs), Priority.NOW)
        self._finding.start(job, self._on_found, self.crashed)

    def _build(self) -> None:
        kept, where = Field(tr("Keep in the copies")), Field(tr("Where"))
        for box in self.boxes.values():
            kept.column.addWidget(box)
        where.column.addLayout(row(self.place, self.browse))
        where.column.addStretch(1)
        whole = column(self, 8, margins=(12, 12, 12, 12))
        whole.addWidget(self.caption)
        whole.addWidget(self.advice)
        whole.addWidget(self.view, 1)
        whole.addLayout(row(self.back, self.undo, None, self.seen))
        below = row(kept, where)
        below.setStretch(1, 1)
        whole.addLayout(below)
        whole.addWidget(self.reason)
        whole.addWidget(self.buttons)
        resize_on_screen(self, 980, 680)

    def folder(self) -> Path | None:
        """The folder that is named; None for none."""
        return named_path(self.place)

    def unseen(self) -> int:
        """How many films were not looked at to the last frame, and are not copied."""
        return len({ref.path for ref in self._to_look_at if ref not in self._seen})

    def lacking(self) -> str:
        """What keeps copies from being written; "" where nothing does."""
        if not self._is_found:
            return tr("Reading the films ...")
        folder = self.folder()
        if folder is None:
            return tr("Say where the copies go.")
        if folder.resolve() in self._folders:
            return tr("The films lie in this folder; choose another.")
        return ""

    @Slot()
    def start(self) -> None:
        """Write the copies."""
        folder = self.folder()
        if self._is_writing or self.lacking() or folder is None:
            return
        self._is_writing = True
        kept = frozenset(kept for kept, box in self.boxes.items() if box.isChecked())
        boxes: dict[Path, tuple[Box, ...]] = {}
        for ref, drawn in self._boxes.items():
            boxes[ref.path] = (*boxes.get(ref.path, ()), *drawn)
        missing = {ref.path for ref in self._to_look_at if ref not in self._seen}
        looked = {ref.path for ref in self._to_look_at} - missing
        wishes = {path: Wishes(kept, True, boxes.get(path, ())) for path in looked}
        plain = Wishes(kept)
        paths = (*dict.fromkeys(ref.path for ref in self._refs if ref.path not in missing), *self._others)
        job = self._session.io.job(lambda: _copying(paths, folder, lambda path: wishes.get(path, plain)), Priority.NOW)
        self._writing.start(job, self._on_written, self._on_crashed)
        self._refresh()

    def reject(self) -> None:
        """Close; a copy that is being written is whole or not there."""
        for job in (self._finding, self._reading, self._writing):
            job.cancel()
        super().reject()

    # Looking

    @Slot(object)
    def _on_found(self, found: _ToLookAt | None) -> None:
        if found is None:
            return
        self._is_found, self._to_look_at, self._folders = True, found.refs, found.folders
        self._show()

    def _show(self) -> None:
        """The film whose turn it is."""
        if self._at < len(self._to_look_at):
            ref = self._to_look_at[self._at]
            self._why = ""
            self.view.show_film(None, self._boxes.setdefault(ref, []))
            job = self._session.io.job(lambda: _reading(self._session.services.read, ref), Priority.NOW)
            self._reading.start(job, self._on_picture, self.crashed)
        else:
            self.view.show_film(None, [])
        self._refresh()

    @Slot(object)
    def _on_picture(self, picture: _Picture) -> None:
        self._why = picture.why
        self.view.show_film(picture.grey, self._boxes.setdefault(picture.ref, []))
        self._refresh()
        if self.focusWidget() is not self.place:
            self.seen.setFocus()

    @Slot()
    def _look_on(self) -> None:
        if self._at < len(self._to_look_at) and self.view.has_film:
            self._seen.add(self._to_look_at[self._at])
        if self._at < len(self._to_look_at):
            self._at += 1
            self._show()

    @Slot()
    def _go_back(self) -> None:
        if self._at > 0:
            self._at -= 1
            self._show()

    @Slot()
    def _remove(self) -> None:
        if self.view.boxes:
            self.view.boxes.pop()
            self.view.update()
        self._refresh()

    # What happens

    @Slot()
    def _refresh(self) -> None:
        count, at = len(self._to_look_at), self._at
        looking, unseen = at < count, self.unseen()
        left = tr("{unseen:,} {unseen:film|films} not looked at will not be copied.", unseen=unseen) if unseen else ""
        name = self._to_look_at[at].path.name if looking else ""
        self.caption.setText(
            tr("Film {at} of {count} to look at: {name}", at=at + 1, count=count, name=name)
            if looking
            else left or tr("All films were looked at")
        )
        self.advice.setText((self._why or _LOOK) if looking else "")
        if self._is_found and not count:
            self.caption.setText(tr("Nothing to look at"))
            self.advice.setText(_NONE)
        elif not self._is_found:
            self.caption.setText(tr("Reading the films ..."))
        self.seen.setEnabled(looking and (self.view.has_film or bool(self._why)) and not self._is_writing)
        self.back.setEnabled(at > 0 and not self._is_writing)
        self.undo.setEnabled(looking and bool(self.view.boxes) and not self._is_writing)
        lacking = self.lacking()
        self.go.setEnabled(not lacking and not self._is_writing)
        if not self._is_writing:
            self.reason.setText(lacking or left)

    @Slot()
    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder for the copies"), self.place.text())
        if name:
            self.place.setText(name)

    @Slot(object)
    def _on_written(self, result: _Result) -> None:
        folder = self.folder()
        if result.done:
            self._is_writing = False
            self._refresh()
        if folder is not None:
            self.reason.setText(result.sentence(folder))

    @Slot(object)
    def _on_crashed(self, error: BaseException) -> None:
        self._is_writing = False
        self._refresh()
        self.reason.setText(tr("The copies could not be made."))
        self.crashed.emit(error)


def open_copy_dialog(session: Session, objects: ObjectIndex, window: QWidget) -> CopyDialog | None:
    """Ask about the DICOM films of the list and the objects of their studies; None where there is no such film."""
    entries = (session.films.entries[int(place)] for place in session.films.sequence)
    refs = tuple(entry for entry in entries if isinstance(entry, ImageRef) and entry.kind is FileKind.DICOM)
    if not refs:
        return None
    studies = {ref.study_instance_uid for ref in refs if ref.study_instance_uid}
    dialog = CopyDialog(session, refs, objects.paths_of(studies), window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.crashed.connect(session.crashed)
    dialog.open()
    return dialog
