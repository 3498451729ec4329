"""How the film is looked at, saved as a presentation state: a file that other programs and Hilum itself apply."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from imaging.display.presenting import presentation_of
from imaging.faults import Fault, Problem
from imaging.image import FileKind, Image, ImageRef, Point
from imaging.measure.store import MarkOrigin
from imaging.study_objects import Graphic, GraphicText, Presentation, StudyObject, StudyObjectKind
from viewer.browser.object_index import ObjectIndex
from viewer.browser.session import Session
from viewer.commands import Command, Menu
from viewer.film.mark_kind import FilmMark
from viewer.film.pane import Pane
from viewer.film.view_settings import ViewSettings
from viewer.jobs.job_thread import Priority
from viewer.widgets.outcome_text import LANGUAGE

_TITLE = "HILUM VIEW"


def view_of(pane: Pane, settings: ViewSettings) -> Presentation | None:
    """How a pane shows its film, its marks as drawings with what stands beside them; None without a film.

    A heat map, filters, and what the program proposed and nobody accepted are no part of it.
    """
    opened, state = pane.opened, pane.view_state
    if opened is None or state is None:
        return None
    scene, image = state.scene, state.image
    source = StudyObject(opened.ref.path, StudyObjectKind.PRESENTATION, title=_TITLE)
    found = presentation_of(
        source,
        opened.image,
        image,
        scene.viewport,
        scene.size,
        whole=state.is_fitted,
        voi=scene.voi,
        inverted=scene.inverted,
        shutter=settings.shows_shutters,
        overlays=settings.shows_overlays,
    )
    marks = [mark for mark in pane.marks.kept if mark.origin is not MarkOrigin.PROPOSED]
    graphics = [
        Graphic(tuple(map(_plain, line.points)), line.closed)
        for mark in marks
        for line in mark.kind.lines(mark)
        if len(set(line.points)) > 1
    ]
    texts = [text for mark in marks if (text := _text(pane, mark, image)) is not None]
    before = scene.presentation
    if before is not None:
        graphics, texts = [*before.graphics, *graphics], [*before.texts, *texts]
    return replace(found, graphics=tuple(graphics), texts=tuple(texts))


def _text(pane: Pane, mark: FilmMark, image: Image) -> GraphicText | None:
    caption = pane.marks.caption(mark, image)
    return GraphicText(caption, anchor=_plain(mark.kind.words_at(mark))) if caption.strip() else None


def _plain(point: Point) -> Point:
    return float(point[0]), float(point[1])


class SaveView(QObject):
    """Asks where, and writes in the job thread of the objects."""

    said = Signal(str)
    crashed = Signal(object)

    def __init__(self, session: Session, index: ObjectIndex, settings: ViewSettings, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._index, self._settings, self._window = session, index, settings, window
        self.command = Command(
            "save_view",
            "Save presentation state ...",
            Menu.FILE,
            "Window, turn, part and measurements of the film as a DICOM file, with whose film it is",
            self.ask,
            enabled=self._can,
        )

    def _can(self) -> bool:
        opened = self._session.pane.opened
        return opened is not None and opened.ref.kind is FileKind.DICOM and not opened.image.is_color

    def ask(self) -> None:
        """Where the file is to be."""
        opened = self._session.pane.opened
        if opened is None:
            return
        offered = _free(opened.ref.path.parent)
        name, _ = QFileDialog.getSaveFileName(
            self._window, "Save presentation state", str(offered), "DICOM files (*.dcm);;All files (*)"
        )
        if name:
            self.save(Path(name))

    def save(self, path: Path) -> None:
        """Write how the film shown is looked at; what came of it is said."""
        pane = self._session.pane
        view = view_of(pane, self._settings)
        if view is None or pane.opened is None:
            return
        ref, image = pane.opened.ref, pane.opened.image
        job = self._index.job_thread.job(lambda: _saving(path, ref, image, view), Priority.NOW)
        job.reported.connect(self._on_saved)
        job.crashed.connect(self.crashed)
        job.start()

    @Slot(object)
    def _on_saved(self, saved: Path | Problem | str) -> None:
        if isinstance(saved, Problem):
            self.said.emit(LANGUAGE.sentence(saved))
        elif isinstance(saved, str):
            self.said.emit(saved)
        else:
            self.said.emit("Saved, with the patient's identity. It is applied when it lies beside its film.")
            self._index.look_again(saved.parent)


def _free(folder: Path) -> Path:
    """A name in a folder that nothing has."""
    names = (folder / f"view{number or ''}.dcm" for number in range(1000))
    return next((path for path in names if not path.exists()), folder / "view.dcm")


def _saving(path: Path, ref: ImageRef, image: Image, view: Presentation) -> Iterator[Path | Problem | str]:
    from imaging.reading.read import read_refs  # here, because pydicom comes with it
    from inference.objects.saved_view import saved_view
    from inference.objects.source_film import read_source, write_object

    try:
        if path.exists() and read_refs(path):
            yield "There is a film of that name: nothing was saved."
            return
    except Fault:
        pass  # no film, and who asked has been told that there is a file
    try:
        write_object(path, saved_view(read_source(ref), image, view))
    except Fault as fault:
        yield fault.problem
    except OSError as error:
        yield f"The presentation state could not be saved: {error.strerror or 'the disk refused it'}."
    else:
        yield path
