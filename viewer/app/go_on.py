"""Going on where one was: with the films, the review or the training of last time, and after a window that was killed.

What is open is kept as paths, the film shown and its frame: in the settings when the window closes, and while it is
open in a file of its own that a clean end removes. That file has the layout, too, and how the film is looked at.
"""

from __future__ import annotations

import json
import math
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from imaging.display.viewport import Viewport
from imaging.image import ImageRef, VoiFunction, Window
from imaging.whole_files import write_whole
from review.database import WriterLock
from viewer.app.opening_menu import OpeningMenu, short_name
from viewer.browser.session import Session
from viewer.film.pane import Pane
from viewer.film.view_settings import PaneLayout
from viewer.film.view_state import KeptView
from viewer.jobs.job_thread import Priority
from viewer.review.review_view import ReviewView
from viewer.settings import Settings
from viewer.training.training_controller import TrainingController
from viewer.widgets.language import tr

_FILE = "open.json"
_PAUSE_MS = 500
_MOST_PATHS = 1_000
"""Of more paths that were opened together the rest is not kept."""


@dataclass(frozen=True, slots=True)
class LeftOff:
    """What was open: a review's folder, or the paths that were opened, the film shown and its frame, from 0.

    layout: its code; "" where it is not known. view: how the film was looked at, as `_as_text` says it. beside: the
    films of the other panes, in their order; None for an empty one.
    """

    paths: tuple[Path, ...] = ()
    film: Path | None = None
    frame: int = 0
    review: Path | None = None
    layout: str = ""
    view: str = ""
    beside: tuple[Path | None, ...] = ()

    @property
    def place(self) -> Path | None:
        """By which it is called."""
        return self.review or (self.paths[0] if self.paths else None)

    def words(self) -> str:
        """The place, and how many more there were."""
        more = tr(" and {paths:,} more", paths=len(self.paths) - 1) if len(self.paths) > 1 else ""
        return short_name(self.place) + more if self.place is not None else ""

    def to_text(self) -> str:
        """As it is stored."""
        review, film = (None if path is None else str(path) for path in (self.review, self.film))
        paths = [str(path) for path in self.paths[:_MOST_PATHS]]
        beside = [None if path is None else str(path) for path in self.beside]
        seen = {"layout": self.layout, "view": self.view, "beside": beside}
        return json.dumps({"paths": paths, "film": film, "frame": self.frame, "review": review} | seen)

    @classmethod
    def from_text(cls, text: str) -> LeftOff | None:
        """What was stored; None where it is nothing, or damaged."""
        try:
            raw = json.loads(text)
            review, film = (None if raw[name] is None else Path(raw[name]) for name in ("review", "film"))
            beside = tuple(None if path is None else Path(path) for path in raw.get("beside", ()))
            found = cls(
                paths=tuple(map(Path, raw["paths"])),
                film=film,
                frame=max(int(raw["frame"]), 0),
                review=review,
                layout=str(raw.get("layout", "")),
                view=str(raw.get("view", "")),
                beside=beside,
            )
        except (ValueError, TypeError, KeyError, RecursionError, OverflowError):
            return None
        return found if found.place is not None else None


def _as_text(view: KeptView | None) -> str:
    """How a film is looked at, as JSON; "" where that is by a VOI LUT that is none of its presets."""
    if view is None or (view.preset < 0 and not isinstance(view.voi, Window)):
        return ""
    at, voi = view.viewport, view.voi
    window = [voi.center, voi.width, voi.function.value] if isinstance(voi, Window) else None
    place = [at.center_x, at.center_y, at.zoom, at.quarter_turns, at.flipped]
    return json.dumps([view.size, place, view.is_fitted, view.inverted, view.preset, window])


def _view_from(text: str) -> KeptView | None:
    """What `_as_text` wrote; None where it is nothing, or damaged."""
    try:
        (width, height), (x, y, zoom, turns, flipped), fitted, inverted, preset, window = json.loads(text)
        at = Viewport(float(x), float(y), float(zoom), int(turns) % 4, bool(flipped))
        voi = Window(float(window[0]), float(window[1]), VoiFunction(window[2])) if window is not None else None
        view = KeptView((int(width), int(height)), at, bool(fitted), voi, int(preset), inverted=bool(inverted))
    except (ValueError, TypeError, IndexError, KeyError, RecursionError, OverflowError):
        return None
    numbers = (at.center_x, at.center_y, at.zoom, *((voi.center, voi.width) if voi is not None else ()))
    usable = all(map(math.isfinite, numbers)) and at.zoom > 0.0 and (voi is None or voi.width > 0.0)
    return view if usable else None


class LayoutOwner(Protocol):
    """Who lays the views out, as far as is asked here."""

    @property
    def own_layout(self) -> PaneLayout:
        """The layout that the reader chose."""

    def set_layout(self, layout: PaneLayout) -> None:
        """Have another one."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One way to go on: what is said, what stands behind it, the path that must be there for it, what it does."""

    words: str
    detail: str
    path: Path | None
    does: Callable[[], object]


class Traces:
    """What windows that ended unexpectedly had open. Each window has a folder here, and its lock while it lives."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._own: Path | None = None
        self._locks: dict[Path, WriterLock] = {}

    def left_behind(self) -> LeftOff | None:
        """The newest that a dead window left, which stays until `drop`; nothing of windows that live."""
        found: list[tuple[float, LeftOff]] = []
        for place in sorted(self._folder.iterdir()) if self._folder.is_dir() else ():
            lock = self._lock(place)
            if lock is None:
                continue
            self._locks[place] = lock
            with suppress(OSError, UnicodeDecodeError):
                file = place / _FILE
                left = LeftOff.from_text(file.read_text("utf-8"))
                if left is not None:
                    found.append((file.stat().st_mtime, left))
        return max(found, key=lambda one: one[0])[1] if found else None

    def keep(self, left: LeftOff) -> None:
        """Write what is open now. Raises OSError where the disk refuses."""
        if self._own is None:
            own = self._folder / uuid4().hex
            own.mkdir(parents=True)
            lock = self._lock(own)
            if lock is not None:
                self._locks[own] = lock
            self._own = own
        write_whole(self._own / _FILE, left.to_text().encode())

    def drop(self, *, own: bool = False) -> None:
        """Forget what dead windows left; with `own`, this one's too."""
        for place in [place for place in self._locks if own or place != self._own]:
            self._locks.pop(place).free()
            shutil.rmtree(place, ignore_errors=True)
        if own:
            self._own = None
            with suppress(OSError):
                self._folder.rmdir()  # where no other window has anything in it

    def _lock(self, place: Path) -> WriterLock | None:
        try:
            return WriterLock.take(place)
        except sqlite3.Error:
            return None


class GoOn(QObject):
    """Owned by the window. `left` is what a window that ended unexpectedly had open, until it is answered."""

    changed = Signal()
    """There may be other offers."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        opening: OpeningMenu,
        review: ReviewView,
        training: TrainingController,
        layouts: LayoutOwner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._layouts = layouts
        self.left: LeftOff | None = None
        self.open_now: LeftOff | None = None
        self._session, self._settings, self._opening = session, settings, opening
        self._review, self._training = review, training
        self._traces: Traces | None = None
        self._wanted: LeftOff | None = None
        self._later = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._later.timeout.connect(self._keep)
        session.films.found_first.connect(self._on_films)
        session.films.added.connect(self._on_added)
        session.films.found_all.connect(self._on_found_all)
        session.film_changed.connect(self._on_film)
        session.pane_added.connect(self._listen)
        session.pane_removed.connect(self._on_look)
        for pane in session.panes:
            self._listen(pane)
        review.review.opened.connect(self._on_review)
        review.review.closed.connect(self._on_closed)
        training.run.changed.connect(self.changed)

    def watch(self, folder: Path) -> None:
        """Keep in `folder` what is open, for whoever comes after a kill; offer what one left there before."""
        self._traces = Traces(folder)
        with suppress(OSError):
            self.left = self._traces.left_behind()
        self.changed.emit()

    def offers(self) -> tuple[Offer, ...]:
        """The ways to go on, by films, review and training, as far as there are any."""
        found = []
        films = LeftOff.from_text(self._settings.left_off())
        if films is not None:
            detail = films.film.name if films.film is not None and films.paths[:1] != (films.film,) else ""
            found.append(
                Offer(tr("Films: {words}", words=films.words()), detail, films.place, lambda: self.reopen(films))
            )
        folder = self._settings.last_review()
        if folder is not None:
            review = LeftOff(review=folder)
            found.append(Offer(tr("Review: {words}", words=review.words()), "", folder, lambda: self.reopen(review)))
        run = self._training.run
        if run.can_resume and run.order is not None:
            found.append(Offer(tr("Training: {name}", name=run.order.name), "", run.order.work, self._resume))
        return tuple(found)

    def reopen(self, left: LeftOff) -> None:
        """Open it again, at the film that was shown, as it was looked at."""
        layout = next((one for one in PaneLayout if one.code == left.layout), None)
        if layout is not None:
            self._layouts.set_layout(layout)
        if left.review is not None:
            self._review.open(left.review)
        else:
            self._wanted = left
            self._opening.open(left.paths)

    def answer(self, again: bool) -> None:
        """Open what a window had that ended unexpectedly, or forget it."""
        left, self.left = self.left, None
        if self._traces is not None:
            self._traces.drop()
        self.changed.emit()
        if again and left is not None:
            self.reopen(left)

    def remember(self) -> None:
        """For the next start, where films are open."""
        if self.open_now is not None and self.open_now.review is None:
            self._settings.save_left_off(self.open_now.to_text())

    def forget(self) -> None:
        """Keep nothing of what was and is open."""
        self.left = self.open_now = None
        self._later.stop()
        self._settings.save_left_off("")
        self._settings.save_last_review(None)
        if self._traces is not None:
            self._traces.drop(own=True)
        self.changed.emit()

    def close(self) -> None:
        """A clean end leaves nothing; called once no job thread runs any more."""
        self._later.stop()
        if self._traces is not None:
            self._traces.drop(own=True)
            self._traces = None

    def _resume(self) -> None:
        self._training.run.resume()
        self._training.wanted.emit()

    # What is open

    @Slot(object)
    def _on_films(self, paths: tuple[Path, ...]) -> None:
        """Films were opened, or added to those that are."""
        if not self._opening.is_remembered(paths):
            if self.open_now is not None:
                self.open_now = None
                self._later.start()
            return
        new = tuple(path.absolute() for path in paths)
        if self._session.films.is_adding and self.open_now is not None:
            self.open_now = replace(self.open_now, paths=tuple(dict.fromkeys((*self.open_now.paths, *new))))
        else:
            self.open_now = LeftOff(new)
        self._on_film()

    @Slot()
    def _on_film(self) -> None:
        """Another film is shown."""
        entry, now = self._session.pane.entry, self.open_now
        if now is None or self._session.film_source is not None or not isinstance(entry, ImageRef):
            return
        self.open_now = replace(now, film=entry.path.absolute(), frame=self._session.pane.frame)
        self._later.start()

    @Slot(object)
    def _listen(self, pane: Pane) -> None:
        pane.film_changed.connect(self._on_look)
        pane.viewport_changed.connect(self._on_look)
        pane.voi_changed.connect(self._on_look)
        pane.inverted_changed.connect(self._on_look)
        self._on_look()

    @Slot()
    def _on_look(self) -> None:
        """Films are looked at otherwise, or lie otherwise."""
        if self.open_now is not None and self._traces is not None:
            self._later.start()

    def _as_seen(self, now: LeftOff) -> LeftOff:
        """What is open with the layout, how the film shown is looked at, and which films are beside it."""
        session, entry = self._session, self._session.pane.entry
        now = replace(now, layout=self._layouts.own_layout.code)
        if now.review is not None or session.film_source is not None or not isinstance(entry, ImageRef):
            return now
        others = [pane.entry for pane in session.panes if pane is not session.pane]
        beside = tuple(one.path.absolute() if isinstance(one, ImageRef) else None for one in others)
        return replace(now, view=_as_text(session.view_of(entry.path)), beside=beside)

    @Slot()
    def _on_review(self) -> None:
        folder = self._review.review.folder
        if folder is not None:
            self.open_now = LeftOff(review=folder.absolute())
            self._settings.save_last_review(folder.absolute())
            self._later.start()

    @Slot()
    def _on_closed(self) -> None:
        if self.open_now is not None and self.open_now.review is not None:
            self.open_now = None
            self._later.start()

    @Slot()
    def _keep(self) -> None:
        traces, now = self._traces, self.open_now
        if traces is None:
            return
        if self.left is not None and now is not None:  # something else was opened: that is an answer
            self.answer(False)
        if now is None:
            traces.drop(own=True)
            return

        seen = self._as_seen(now)

        def keeping() -> Iterator[None]:
            if self.open_now is now:  # not forgotten since
                with suppress(OSError):
                    traces.keep(seen)
            yield None

        self._session.io.job(keeping, Priority.NOW).start()

    # The film that was shown

    @Slot(int, int)
    def _on_added(self, first: int, last: int) -> None:
        wanted = self._wanted
        if wanted is None or wanted.film is None:
            return
        session = self._session
        others = [pane for pane in session.panes if pane is not session.pane]
        for row, entry in enumerate(session.films.entries[first : last + 1], first):
            if not isinstance(entry, ImageRef):
                continue
            path = entry.path.absolute()
            for pane, film in zip(others, wanted.beside, strict=False):
                if film == path and pane.entry is None:
                    pane.show(entry, row)
            if path == wanted.film and session.pane.row != row:
                if (view := _view_from(wanted.view)) is not None:
                    session.come_back_to(entry.path, view)
                session.go_to(row)
                session.pane.step_frame(wanted.frame)

    @Slot()
    def _on_found_all(self) -> None:
        self._wanted = None
