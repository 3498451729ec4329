"""The film shown as a picture, with what is wanted on it: into a file by a job thread, or to the clipboard."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from imaging.whole_files import write_whole
from inference.decide import leading_label, leading_words
from inference.prediction import Scored
from viewer.app.film_commands import has_film
from viewer.app.view_area import ViewArea
from viewer.browser.session import Session
from viewer.commands import Command, Menu
from viewer.film.film_view import FilmView, PictureParts, whole_film
from viewer.film.view_settings import ViewSettings
from viewer.jobs.job_thread import JobStarter, Latest, Priority
from viewer.widgets.forms import Field, column, is_folder, is_there, named_path, resize_on_screen, rolled, row, said
from viewer.widgets.language import tr

_FILTER = tr("Pictures (*.png *.jpg *.jpeg *.tif *.tiff)")
_STAYS = tr(
    "Text that is in the film itself stays on the picture, and so does text in the file's overlays while they are on."
)
COPIED = tr("Copied, without the patient's identity. Text in the film or its overlays stays on it.")


def pixels_of(image: QImage) -> NDArray[np.uint8]:
    """(h, w, 3) uint8 RGB of an opaque picture, its own memory."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return lines[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3).copy()  # Qt's memory goes with its image


def _saving(image: QImage, path: Path, texts: dict[str, str]) -> Iterator[str]:
    """Write a picture; "" where it is there, else what the disk said."""
    from inference.render import encoded_picture  # here and below: not before the window is seen

    try:
        write_whole(path, encoded_picture(pixels_of(image), path.suffix.lower(), texts))
    except OSError as error:
        yield error.strerror or tr("it refused")
    else:
        yield ""


def _is_same(film: Path, path: Path, real: Path) -> bool:
    """Whether a film is the file of this path, or has its name. real: the path, links followed."""
    own = os.path.normcase(os.path.abspath(film))  # noqa: PTH100  as in `PictureDialog.path`
    if own in (os.path.normcase(path), os.path.normcase(real)):
        return True
    try:
        return film.samefile(path)
    except OSError:  # one of them is not there
        return False


class PictureDialog(QDialog):
    """Asks what is on the picture and where it goes."""

    wrote = Signal(object)
    """The path of a picture that was written."""
    copied = Signal(bool)
    """A picture is on the clipboard; whether it says who the patient is."""
    crashed = Signal(object)

    def __init__(
        self,
        job_thread: JobStarter,
        view: FilmView,
        path: Path,
        texts: dict[str, str],
        is_film: Callable[[Path], bool],
        parent: QWidget | None = None,
    ) -> None:
        """texts: what the file says of the heat map, where that is on it. is_film: whether a path is that of a film."""
        super().__init__(parent)
        self.setWindowTitle(tr("Save as picture"))
        self._job_thread, self._view, self._texts, self._is_film = job_thread, view, texts, is_film
        self._writing = Latest()
        self._path: Path | None = None
        self.as_seen, self.whole = QRadioButton(), QRadioButton()
        self.texts = QCheckBox(tr("Texts: corners, letters, ruler"))
        self.identity = QCheckBox(tr("The patient's name, id and dates among them"))
        self.marks = QCheckBox(tr("Marks, the file's overlays, the outline of the lungs"))
        self.heat = QCheckBox(tr("Heat map"))
        self.place = QLineEdit(str(path))
        self.place.setAccessibleName(tr("File for the picture"))
        self.browse = QPushButton(tr("File ..."))
        self.browse.setAutoDefault(False)  # Enter writes
        self.reason = said()
        self.buttons = QDialogButtonBox()
        self.go = self.buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy = self.buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.end = self.buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.go.setDefault(True)
        self._build()
        self.place.textChanged.connect(self._refresh)
        self.texts.toggled.connect(self._refresh)
        self.browse.clicked.connect(self._choose)
        self.go.clicked.connect(self.start)
        self.copy.clicked.connect(self._copy)
        self.end.clicked.connect(self.reject)
        self._refresh()

    def parts(self) -> PictureParts:
        """What is to be on the picture."""
        return PictureParts(
            whole=self.whole.isChecked(),
            texts=self.texts.isChecked(),
            identity=self.texts.isChecked() and self.identity.isEnabled() and self.identity.isChecked(),
            marks=self.marks.isChecked(),
            heat=self.heat.isEnabled() and self.heat.isChecked(),
        )

    def path(self) -> Path | None:
        """The file that is named; None for none."""
        path = named_path(self.place)
        return Path(os.path.abspath(path)) if path is not None else None  # noqa: PTH100  no link is followed

    def lacking(self) -> str:
        """What keeps the picture from being written; "" where nothing does."""
        from inference.render import PICTURE_ENDINGS

        path = self.path()
        if path is None:
            return tr("Say where the picture goes.")
        if path.suffix.lower() not in PICTURE_ENDINGS:
            return tr("Give the file a name that ends in .png, .jpg or .tif.")
        if not is_folder(path.parent):
            return tr("There is no such folder.")
        return tr("This is a film in the list. Films are never written over.") if self._is_film(path) else ""

    @Slot()
    def start(self) -> None:
        """Write the picture."""
        path, parts = self.path(), self.parts()
        if self._path is not None or self.lacking() or path is None:
            return
        image, texts = self._view.export(parts), self._texts if parts.heat else {}
        self._path = path
        self.go.setEnabled(False)
        self.reason.setText(tr("Writing ..."))
        job = self._job_thread.job(lambda: _saving(image, path, texts), Priority.NOW)
        self._writing.start(job, self._on_saved, self._on_crashed)

    def reject(self) -> None:
        """Close; what is being written then is written, and nobody hears of it."""
        self._writing.cancel()
        super().reject()

    # Parts

    def _build(self) -> None:
        what, drawn, where = Field(tr("Picture")), Field(tr("On it")), Field(tr("Where"))
        state = self._view.pane.view_state
        width, height = self._view.screen_size()
        self.as_seen.setText(
            tr("The view as on the screen ({width:,} × {height:,} pixels)", width=width, height=height)
        )
        self.as_seen.setChecked(True)
        if state is not None:
            _, (width, height) = whole_film(state.scene.viewport, state.composition.film.size)
        self.whole.setText(tr("All of the film at 1:1 ({width:,} × {height:,} pixels)", width=width, height=height))
        shows_heat = state is not None and state.scene.heatmap is not None and state.scene.heat_style.visible
        for box in (self.texts, self.marks):
            box.setChecked(True)
        self.heat.setChecked(shows_heat)
        self.heat.setEnabled(shows_heat)
        self.identity.setToolTip(tr("Only where the window shows who the patient is: View > Patient identity"))
        for choice in (self.as_seen, self.whole):
            what.column.addWidget(choice)
        for part in (self.texts, self.identity, self.marks, self.heat):
            drawn.column.addWidget(part)
        drawn.column.addWidget(said(text=_STAYS))
        where.column.addLayout(row(self.place, self.browse))
        whole = column(self, 10, margins=(12, 12, 12, 12))
        whole.addWidget(rolled(what, drawn, where), 1)
        whole.addWidget(self.reason)
        whole.addWidget(self.buttons)
        resize_on_screen(self, 620, 440)

    @Slot()
    def _refresh(self) -> None:
        self.identity.setEnabled(self.texts.isChecked() and self._view.settings.shows_identity)
        lacking = self.lacking()
        self.go.setEnabled(not lacking and self._path is None)
        if self._path is None:
            path = self.path()
            written_over = path is not None and is_there(path)
            over = tr("There is a file of this name: it will be written over.") if written_over else ""
            self.reason.setText(lacking or over)

    @Slot()
    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("File for the picture"), self.place.text(), _FILTER)
        if name:
            self.place.setText(name if Path(name).suffix else f"{name}.png")

    @Slot()
    def _copy(self) -> None:
        parts = self.parts()
        QGuiApplication.clipboard().setImage(self._view.export(parts))
        self.reason.setText(tr("Copied."))
        self.copied.emit(parts.identity)

    # What happens

    @Slot(object)
    def _on_saved(self, error: str) -> None:
        path, self._path = self._path, None
        self._refresh()
        name = path.name if path is not None else ""
        self.reason.setText(
            tr("{name} cannot be written. The disk said: {error}.", name=name, error=error)
            if error
            else tr("{name} is written.", name=name)
        )
        if not error:
            self.wrote.emit(path)

    @Slot(object)
    def _on_crashed(self, error: BaseException) -> None:
        self._path = None
        self._refresh()
        self.reason.setText(tr("The picture could not be made."))
        self.crashed.emit(error)


class SavePicture(QObject):
    """Owned by the window: the copy of the view, and one dialog at a time about the film that is shown then."""

    said = Signal(str)
    """A sentence for the line at the bottom."""

    def __init__(self, session: Session, view_area: ViewArea, settings: ViewSettings, window: QWidget) -> None:
        super().__init__(window)
        self.dialog: PictureDialog | None = None
        self._session, self._view_area, self._settings, self._window = session, view_area, settings, window
        self._path = Path.home() / "film.png"
        self.copy_command = Command(
            "copy_view",
            tr("&Copy the view"),
            Menu.FILE,
            tr("Copy the film as seen, without the patient's identity"),
            self.copy,
            "Ctrl+C Ctrl+Shift+C",
            icon="copy",
            pointer=7,
            separated=True,
            enabled=lambda: has_film(session),
            gives_way=True,
        )
        self.command = Command(
            "save_picture",
            tr("Save as pict&ure..."),
            Menu.FILE,
            tr("Write the view, or all of the film at 1:1, as PNG, JPEG or TIFF, with the parts that you choose"),
            self.ask,
            "Ctrl+S",
            enabled=lambda: session.pane.opened is not None,
            gives_way=True,
        )

    def copy(self) -> None:
        """The view on the clipboard, as it is seen but without identity."""
        if self._session.pane.opened is not None:
            QGuiApplication.clipboard().setImage(self._view_area.picture())
            self.said.emit(COPIED)

    def ask(self) -> None:
        """Ask what is to be on a picture of the film shown, and where it goes."""
        if self._session.pane.opened is None:
            return
        view = self._view_area.view
        self.dialog = dialog = PictureDialog(
            self._session.io, view, self._path, self._heat_texts(), self.is_film, self._window
        )
        dialog.wrote.connect(self._on_wrote)
        dialog.copied.connect(self._on_copied)
        dialog.crashed.connect(self._session.crashed)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _heat_texts(self) -> dict[str, str]:
        """What must be known of the heat map shown; nothing where there is none."""
        from inference.render import provenance_texts

        pane, card = self._session.pane, self._session.scores.card
        heat = pane.view_state.scene.heatmap if pane.view_state is not None else None
        if heat is None or card is None or not isinstance(pane.outcome, Scored):
            return {}
        prediction = pane.outcome.prediction
        finding = leading_words(card, leading_label(card, prediction.scores))
        return provenance_texts(heat, prediction, card.headline, finding)

    def is_film(self, path: Path) -> bool:
        """Whether a path is that of a film that is open or in the list, also through a link.

        Only films of the same file name are asked of the disk.
        """
        real = Path(os.path.realpath(path))
        names = {path.name.casefold(), real.name.casefold()}
        entries = chain([self._session.pane.ref], self._session.films.entries)
        films = (entry.path for entry in entries if entry is not None and entry.path is not None)
        return any(film.name.casefold() in names and _is_same(film, path, real) for film in films)

    @Slot(object)
    def _on_wrote(self, path: Path) -> None:
        self._path = path
        self.said.emit(tr("{name} is written.", name=path.name))

    @Slot(bool)
    def _on_copied(self, identity: bool) -> None:
        self.said.emit(tr("Copied, with the patient's identity.") if identity else COPIED)

    @Slot()
    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
