"""By which presentation state each film is shown: the newest beside it, another one that was chosen, or none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from imaging.display.corner_text import iso_date, iso_time, person_name
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
from viewer.film.view_state import KeptByFile
from viewer.jobs.job_thread import JobGroup, Priority
from viewer.widgets.language import LANGUAGE, tr

_NONE = ""
_TITLE = "HILUM VIEW"


class StateRead(NamedTuple):
    """What a state asks for of a frame, or why it cannot be read."""

    ref: ImageRef
    uid: str
    found: Presentation | Problem


class Presentations(QObject):
    """Shows a film by the newest state beside it when it is first shown, unless the reader has changed its view.

    In a review no state is applied by itself, for it may tell what somebody else saw; the reader can choose it.
    """

    said = Signal(str)
    crashed = Signal(object)

    def __init__(self, session: Session, index: ObjectIndex, settings: ViewSettings, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._index, self._settings = session, index, settings
        self._chosen: KeptByFile[str] = KeptByFile()
        self._touched: set[Path] = set()
        self._told: set[Path] = set()
        self._jobs: dict[Pane, JobGroup] = {}
        self._under_way: dict[Pane, tuple[ImageRef, str]] = {}
        self.menu = QMenu(tr("Presentation states"), window)
        self.menu.aboutToShow.connect(self._fill)
        self.command = Command(
            "presentation",
            tr("Sho&w as saved"),
            Menu.VIEW,
            tr(
                "As a presentation state beside the film has it: window, turn, part, drawings; "
                "or as the film's file says"
            ),
            self._toggle,
            "Shift+P",
            gives_way=True,
            enabled=lambda: bool(self.states()),
            checked=lambda: session.pane.presentation is not None,
        )
        index.changed.connect(self._on_index)
        session.pane_added.connect(self._watch)
        session.pane_removed.connect(self._forget)
        for pane in session.panes:
            self._watch(pane)

    def states(self) -> tuple[StudyObject, ...]:
        """Those of the film shown, the newest first."""
        opened = self._session.pane.opened
        return self._index.states_of(opened.image) if opened is not None else ()

    def title(self, state: StudyObject) -> str:
        """A state in a line of the menu; without who and when where identity is hidden."""
        words = [state.title or tr("Presentation state")]
        if self._settings.shows_identity:
            words += [
                person_name(state.creator),
                f"{LANGUAGE.dates(iso_date(state.made[:8]))} {iso_time(state.made[8:])}".strip(),
            ]
        return " \u00b7 ".join(filter(None, words))

    def choose(self, uid: str) -> None:
        """Show the film by one of its states from now on; "": by none."""
        pane = self._session.pane
        if pane.opened is not None:
            self._chosen.put(pane.opened.ref.path, uid)
            self._show(pane, looks=True)

    def _toggle(self) -> None:
        states = self.states()
        if self._session.pane.presentation is None and states:
            self.choose(states[0].uid)
        else:
            self.choose(_NONE)

    @Slot()
    def _fill(self) -> None:
        self.menu.clear()
        shown, group = self._session.pane.presentation, QActionGroup(self.menu)
        choices = [(_NONE, tr("As the film's file says")), *((own.uid, self.title(own)) for own in self.states())]
        for uid, words in choices:
            action = self.menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(uid == (shown.source.uid if shown is not None else _NONE))
            action.triggered.connect(partial(self._on_chosen, uid))
            group.addAction(action)

    def _on_chosen(self, uid: str, _checked: bool = False) -> None:
        self.choose(uid)

    # Showing

    @Slot(object)
    def _watch(self, pane: Pane) -> None:
        self._jobs[pane] = JobGroup()
        pane.film_changed.connect(partial(self._on_film, pane))
        pane.adjusted.connect(partial(self._on_adjusted, pane))

    @Slot(object)
    def _forget(self, pane: Pane) -> None:
        self._jobs.pop(pane).cancel()
        self._under_way.pop(pane, None)

    def _on_adjusted(self, pane: Pane, _before: object) -> None:
        if pane.opened is not None:
            self._touched.add(pane.opened.ref.path)

    def _on_film(self, pane: Pane) -> None:
        self._jobs[pane].cancel()
        self._under_way.pop(pane, None)
        self._suggest(pane)

    @Slot()
    def _on_index(self) -> None:
        self.command.refresh()
        for pane in self._session.panes:
            if pane.presentation is None:
                self._suggest(pane)

    def _suggest(self, pane: Pane) -> None:
        """By the state that was chosen, as the reader left the view; by the newest where the film is new to them."""
        if pane.opened is None or pane.view_state is None:
            return
        path = pane.opened.ref.path
        if path not in self._told and self._index.unknown_states_of(pane.opened.image):
            self._told.add(path)
            self.said.emit(tr("A presentation state beside the film is of another kind and is not applied."))
        if self._chosen.get(path) is not None:
            self._show(pane, looks=False)
        elif self._session.film_source is None and path not in self._touched:
            states = self._index.states_of(pane.opened.image)
            if states:
                self._chosen.put(path, states[0].uid)
                self._show(pane, looks=True)

    def _show(self, pane: Pane, *, looks: bool) -> None:
        opened = pane.opened
        if opened is None:
            return
        uid = self._chosen.get(opened.ref.path)
        state = next((own for own in self._index.states_of(opened.image) if own.uid == uid), None)
        if state is None:
            if pane.presentation is not None:
                pane.present(None, looks=looks)
                self.command.refresh()
            return
        ref, source = opened.ref, state
        if self._under_way.get(pane) == (ref, uid):
            return
        self._jobs[pane].cancel()
        self._under_way[pane] = (ref, state.uid)
        job = self._jobs[pane].add(self._index.job_thread.job(lambda: _presenting(source, ref), Priority.NOW))
        job.start(partial(self._on_read, pane, looks), self.crashed)

    def _on_read(self, pane: Pane, looks: bool, read: StateRead) -> None:
        self._under_way.pop(pane, None)
        if pane.opened is None or pane.opened.ref != read.ref or self._chosen.get(read.ref.path) != read.uid:
            return
        if isinstance(read.found, Problem):
            self.said.emit(tr("The presentation state is not applied: {message}", message=LANGUAGE.message(read.found)))
            return
        pane.present(read.found, looks=looks)
        self.command.refresh()


def _presenting(state: StudyObject, ref: ImageRef) -> Iterator[StateRead]:
    from imaging.reading.presentation_states import read_presentation  # here, because pydicom comes with it

    try:
        yield StateRead(ref, state.uid, read_presentation(state.path, ref))
    except Fault as fault:
        yield StateRead(ref, state.uid, fault.problem)


def view_of(pane: Pane, settings: ViewSettings) -> Presentation | None:
    """How a pane shows its film, its marks as drawings with what stands beside them.

    None without a film, and for one in color or in no DICOM file, which can have no presentation state. A heat map,
    filters, and what the program proposed and nobody accepted are no part of it.
    """
    opened, state = pane.opened, pane.view_state
    if opened is None or state is None or opened.image.is_color or opened.ref.kind is not FileKind.DICOM:
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
