"""The presentation states, reports and documents that lie beside the films that are looked at."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from imaging.faults import Fault
from imaging.image import Exam, FileKind, Image
from imaging.study_objects import StudyObject, StudyObjectKind
from viewer.browser.session import Session
from viewer.film.pane import Pane
from viewer.jobs.job_thread import Job, JobGroup, JobThread, Priority, Work

_MOST = 4096


class ObjectRead(NamedTuple):
    """A file that is such an object, from its header; None where that cannot be read."""

    path: Path
    found: StudyObject | None


class ObjectIndex(QObject):
    """Knows each by its header, read once: those among the paths that were opened, and those in the folder of each
    DICOM film that is shown.

    job_thread: where they are read, so that no film waits for a document, nor a document for thumbnails.
    """

    changed = Signal()
    """More is known, of a whole folder at a time, so that what is the newest is known too."""
    opened_alone = Signal(object)
    """Objects that were opened without any film, `StudyObject`s."""
    crashed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.job_thread = JobThread("objects", self)
        self._objects: dict[Path, StudyObject | None] = {}
        self._folders: set[Path] = set()
        self._is_news = False
        self._jobs = JobGroup()
        session.films.objects_found.connect(self._on_found)
        session.films.cleared.connect(self._on_cleared)
        session.pane_added.connect(self._watch)
        for pane in session.panes:
            self._watch(pane)

    def close(self) -> None:
        """Read no more; returns when the job thread has ended."""
        self._jobs.cancel()
        self.job_thread.close()

    def states_of(self, image: Image) -> tuple[StudyObject, ...]:
        """The presentation states of a frame, the newest first."""
        uid, frame = image.attributes.get("SOPInstanceUID", ""), image.ref.frame
        found = (own for own in self._known() if own.kind is StudyObjectKind.PRESENTATION and own.is_about(uid, frame))
        return tuple(sorted(found, key=_age, reverse=True))

    def unknown_states_of(self, image: Image) -> int:
        """How many states of another kind the frame has, for color and blending: they are not applied."""
        uid, frame = image.attributes.get("SOPInstanceUID", ""), image.ref.frame
        other = StudyObjectKind.OTHER_PRESENTATION
        return sum(own.kind is other and own.is_about(uid, frame) for own in self._known())

    def documents_of(self, image: Image) -> tuple[StudyObject, ...]:
        """What there is to read of the patient: of the film's study first, then the newest."""
        study, patient = image.attributes.get("StudyInstanceUID", ""), _exam_of(image).patient
        found = [
            own
            for own in self._known()
            if own.kind.is_document and (own.study_instance_uid == study != "" or own.exam.patient == patient != ())
        ]
        found.sort(key=_age, reverse=True)
        return tuple(sorted(found, key=lambda own: own.study_instance_uid != study))

    def paths_of(self, studies: Collection[str]) -> tuple[Path, ...]:
        """The files of the known objects of these studies, by Study Instance UID."""
        return tuple(own.path for own in self._known() if own.study_instance_uid in studies)

    def look_again(self, folder: Path) -> None:
        """Something was written into a folder."""
        self._folders.discard(folder)
        self._look(folder)

    def _known(self) -> Iterator[StudyObject]:
        return (own for own in self._objects.values() if own is not None)

    # Finding them

    @Slot(object)
    def _watch(self, pane: Pane) -> None:
        pane.film_changed.connect(partial(self._on_film, pane))

    def _on_film(self, pane: Pane) -> None:
        if pane.opened is not None and pane.opened.ref.kind is FileKind.DICOM:
            self._look(pane.opened.ref.path.parent)

    def _look(self, folder: Path) -> None:
        if folder not in self._folders:
            self._folders.add(folder)
            known = frozenset(self._objects)
            self._read(lambda: _looking(folder, known)).start()

    @Slot(object, bool)
    def _on_found(self, paths: tuple[Path, ...], alone: bool) -> None:
        job = self._read(lambda: _reading(paths))
        if alone:
            job.ended.connect(partial(self._tell_alone, paths))
        job.start()

    def _tell_alone(self, paths: tuple[Path, ...]) -> None:
        self.opened_alone.emit(tuple(own for path in paths if (own := self._objects.get(path)) is not None))

    def _read(self, work: Work) -> Job:
        job = self._jobs.add(self.job_thread.job(work, Priority.SOON))
        job.reported.connect(self._on_read)
        job.ended.connect(self._on_all_read)
        job.crashed.connect(self.crashed)
        return job

    @Slot(object)
    def _on_read(self, read: ObjectRead | None) -> None:
        if read is not None and len(self._objects) < _MOST and self._objects.get(read.path) != read.found:
            self._objects[read.path] = read.found
            self._is_news = True

    @Slot()
    def _on_all_read(self) -> None:
        if self._is_news:
            self._is_news = False
            self.changed.emit()

    @Slot()
    def _on_cleared(self) -> None:
        self._jobs.cancel()
        self._objects.clear()
        self._folders.clear()
        self.changed.emit()


def _age(own: StudyObject) -> tuple[str, str]:
    return own.made, own.uid


def _exam_of(image: Image) -> Exam:
    """Whose film it is; a film of a review has it in its attributes alone."""
    said = image.attributes
    return Exam(
        patient_name=said.get("PatientName", ""),
        patient_id=said.get("PatientID", ""),
        issuer=said.get("IssuerOfPatientID", ""),
        birth_date=said.get("PatientBirthDate", ""),
    )


def _looking(folder: Path, known: frozenset[Path]) -> Iterator[ObjectRead | None]:
    """Those of a folder; None now and then, where more urgent work may come first."""
    from imaging.reading.object_header import objects_beside  # here and below, because pydicom comes with it

    for path in objects_beside(folder):
        if path is None:
            yield None
        elif path not in known:
            yield from _reading((path,))


def _reading(paths: tuple[Path, ...]) -> Iterator[ObjectRead | None]:
    from imaging.reading.object_header import read_object

    for path in paths:
        try:
            yield ObjectRead(path, read_object(path))
        except Fault:
            yield ObjectRead(path, None)
