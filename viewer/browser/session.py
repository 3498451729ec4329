"""What the window is about: the films, the one shown and how it is shown. The one thing that changes.

Lives in the GUI thread and knows no widget. Each fact has one signal; the window only listens and asks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from imaging.display.presets import AUTO
from imaging.faults import Problem
from imaging.image import ImageRef, Voi
from inference.decide import map_labels
from inference.models.card import ModelCard
from inference.prediction import Heatmap, Scored
from viewer.browser.film_cache import FilmReader
from viewer.browser.heat_method import OWN, HeatMethod
from viewer.browser.scores import JobProgress, ModelChoice, Scores
from viewer.film.composition import HeatStyle, HeatWanted
from viewer.film.view_state import KeptByFile
from viewer.jobs.film_jobs import Entry, Opened, OpeningFailed, RowsFound, Services, finding, neighbors
from viewer.jobs.job_thread import JobThread, Latest, Priority
from viewer.widgets.outcome_text import LANGUAGE


class FilmSource(Protocol):
    """Asked by the session for everything about the way from film to film."""

    @property
    def progress(self) -> JobProgress | None:
        """Films being looked for or scored."""

    def decisions(self) -> Mapping[str, str]:
        """The decision of each film that may be told, by what the film is called."""

    @property
    def has_verdict(self) -> bool:
        """Whether the reader has said what is on the film shown."""

    def go_by(self, places: int) -> None:
        """So many films on, or back."""

    def go_to_place(self, place: int) -> None:
        """The film at a place of the order, or at the nearest there is."""

    def cancel(self) -> None:
        """Stop the long work that the bar shows."""

    def leave(self) -> None:
        """Choose no film any more: the session is about to show something else."""


def heat_label(card: ModelCard | None, chosen: str) -> str:
    """The label that was chosen, where the model has it; else the headline's."""
    if card is None:
        return ""
    return chosen if chosen in map_labels(card) else card.headline.label


def label_after(card: ModelCard | None, label: str) -> str:
    """The label after this one, around; "" without a model."""
    labels = map_labels(card) if card is not None else ("",)
    return labels[(labels.index(label) + 1) % len(labels)]


class FilmList(QObject):
    """Rows only come, until others are asked for. `was_asked`: whether any films were."""

    entries_reset = Signal()
    entries_added = Signal(int, int)
    """First and last new row."""
    finding_changed = Signal()
    crashed = Signal(object)
    """An exception nobody expected, from a job thread."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.io = JobThread("io", self)
        self.entries: list[Entry] = []
        self.finding: JobProgress | None = None
        self.was_asked = False
        self._finding = Latest()

    def _find(self, paths: Sequence[Path]) -> None:
        """Look for films, in the job thread that reads."""
        self.was_asked = True
        job = self.io.job(lambda: finding(self.services, tuple(paths)), Priority.LATER)
        job.reported.connect(self._on_found)
        job.crashed.connect(self.crashed)
        job.ended.connect(self._on_found_all)
        self._set_finding(JobProgress("Looking for films:", 0))
        self._finding.start(job)

    def _stop_finding(self) -> None:
        """What was found is all there is."""
        if self.finding is not None:
            self._finding.cancel()
            self._on_found_all()

    def _forget_entries(self) -> None:
        """No films."""
        self._finding.cancel()
        self._set_finding(None)
        self.entries.clear()
        self.entries_reset.emit()

    @Slot(object)
    def _on_found(self, found: RowsFound) -> None:
        first = len(self.entries)
        if not found.entries or self.finding is None:
            return
        self.entries.extend(found.entries)
        self.entries_added.emit(first, len(self.entries) - 1)
        self._set_finding(replace(self.finding, done=len(self.entries)))
        self._found(first)

    @Slot()
    def _on_found_all(self) -> None:
        self._set_finding(None)
        self._found_all()

    def _found(self, first: int) -> None:
        """There are more rows, from this one on."""

    def _found_all(self) -> None:
        """There will be no more rows."""

    def _set_finding(self, progress: JobProgress | None) -> None:
        if progress != self.finding:
            self.finding = progress
            self.finding_changed.emit()


@dataclass(frozen=True, slots=True)
class PointChange:
    """What choosing an operating point did: the name of the one before, the films decided otherwise, of how many."""

    before: str
    changed: tuple[str, ...]
    films: int


@dataclass(frozen=True, slots=True, eq=False)
class KeptWindow:
    """The window and inversion that the reader left a film in; `preset`: its place among the film's presets, or -1."""

    voi: Voi
    preset: int
    inverted: bool

    def voi_of(self, opened: Opened) -> Voi:
        """The same window on the film, which may have been read again."""
        return opened.presets[self.preset].voi if 0 <= self.preset < len(opened.presets) else self.voi


class Session(FilmList):
    """The state of one window. Every change goes through a method here; `close` ends its work."""

    current_changed = Signal()
    film_changed = Signal()
    """`opened` and `problem` are others: a film, a refusal, or neither while one is being read."""
    voi_changed = Signal()
    inverted_changed = Signal()
    outcome_changed = Signal()
    """What is known of the film that is shown: its outcome came, or is another."""
    heat_changed = Signal()
    """The heat map's style, label or method, or how far one is that is being made."""
    nothing_found = Signal(str)
    """What was to be opened holds no film; a sentence that says so."""
    point_chosen = Signal()
    """The reader chose an operating point: `point_change` says what that did."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(services, parent)
        self.scores = Scores(services, self)
        self.scores.crashed.connect(self.crashed)
        self.scores.model_changed.connect(self._on_model)
        self.scores.outcome_changed.connect(self._on_outcome)
        self.heat_method = HeatMethod(self.scores, self)
        self.heat_method.changed.connect(self.heat_changed)
        self.heat_method.crashed.connect(self.crashed)
        for changed in (self.film_changed, self.outcome_changed, self.heat_changed):
            changed.connect(self._explain)
        self.model_choice = ModelChoice(services, self.io, self.scores, self)
        self.model_choice.crashed.connect(self.crashed)
        self._reading = FilmReader(services, self.io, self)
        self._reading.crashed.connect(self.crashed)
        self._reading.read.connect(self._on_read)
        self._reading.read_ahead.connect(self._on_read_ahead)
        self.film_source: FilmSource | None = None
        self.current = -1
        self.frame = 0
        self.opened: Opened | None = None
        self.problem: Problem | None = None
        self.voi: Voi | None = None
        self.inverted = False
        self.heat_style = HeatStyle()
        self.heat_wanted = HeatWanted()
        self._heat_switched = False
        self.point_change: PointChange | None = None
        self._seeing = Latest()
        self._looking_for: tuple[Path, ...] = ()
        self._why: Problem | None = None
        self._alone: Entry | None = None
        self._ahead: tuple[ImageRef, ...] = ()
        self._heat_label = ""
        self._path: Path | None = None
        self._windows: KeptByFile[KeptWindow] = KeptByFile()

    def start(self) -> None:
        """Look for the model; called once the window is on the screen."""
        self.scores.look_up_model(self.io)

    def close(self) -> None:
        """End all work: returns when no thread and no decoder process is left."""
        self.end_threads()
        self.services.close()

    def end_threads(self) -> None:
        """End the session's threads after the step under way, for which no decoder process is started any more."""
        self.services.stop()
        for work in (self._finding, self._seeing, self._reading, self.model_choice):
            work.cancel()
        self.io.close()
        self.scores.close()

    # The list of films

    def open(self, paths: Sequence[Path]) -> None:
        """Show the films at these paths and in these folders; the first one opens.

        They take the place of the films that were open, so that a list, its scores and its ranking are always those of
        one question; what was open before is one click away in the recent list. Where there is no film at all, what was
        open stays open, and `nothing_found` says why.
        """
        self._looking_for = tuple(paths)
        if self.entries or self.film_source is not None:
            self._look(paths)
        else:
            self._open()

    def _open(self) -> None:
        if self.film_source is not None:
            self.film_source.leave()
        self.was_asked = True
        self._start_anew()
        self._find(self._looking_for)

    def _look(self, paths: Sequence[Path]) -> None:
        """See whether there is a film at all."""
        self._why = None
        job = self.io.job(lambda: finding(self.services, tuple(paths)), Priority.NOW)
        job.reported.connect(self._on_seen)
        job.crashed.connect(self.crashed)
        job.ended.connect(self._on_none_seen)
        self._seeing.start(job)

    @Slot(object)
    def _on_seen(self, found: RowsFound) -> None:
        if any(isinstance(entry, ImageRef) for entry in found.entries):
            self._seeing.cancel()
            self._open()
        elif self._why is None:
            self._why = next((entry for entry in found.entries if isinstance(entry, Problem)), None)

    @Slot()
    def _on_none_seen(self) -> None:
        names = ", ".join(path.name for path in self._looking_for[:3])
        why = LANGUAGE.message(self._why) if self._why is not None else f"There is no film in {names}."
        self.nothing_found.emit(f"{why} What was open stays open.")

    def cancel(self) -> None:
        """Stop what the progress bars show."""
        self._seeing.cancel()
        self._stop_finding()
        self.scores.cancel_rest()
        if self.heat_method.progress is not None:
            self.heat_method.cancel()
        if self.film_source is not None:
            self.film_source.cancel()

    def follow(self, film_source: FilmSource | None) -> None:
        """Let another choose the films from now on, or nobody; the films that were open are closed."""
        self.film_source, self.was_asked = film_source, False
        self._start_anew()

    def show_alone(self, entry: Entry | None) -> None:
        """Show a film that the film source chose, which is in no list."""
        self._alone = entry
        self._set_current(-1)

    def read_ahead(self, refs: Sequence[ImageRef]) -> None:
        """Read these films, in this order, once the one shown is read: the film source may choose them next."""
        self._ahead = tuple(refs)
        if self.opened is not None:
            self._read_ahead()

    def go_to(self, row: int) -> None:
        """Show the film of a row, or of the nearest row there is; with a film source, of a place in its order."""
        if self.film_source is not None:
            self.film_source.go_to_place(row)
            return
        row = min(max(row, 0), len(self.entries) - 1)
        if row != self.current:
            self._set_current(row)

    def go_by(self, rows: int) -> None:
        """Go on or back by so many films."""
        if self.film_source is not None:
            self.film_source.go_by(rows)
        else:
            self.go_to(self.current + rows)

    def step_frame(self, step: int) -> None:
        """Go on or back by so many frames of this film."""
        ref = self.ref
        if ref is None:
            return
        frame = min(max(self.frame + step, 0), ref.frames - 1)
        if frame != self.frame:
            self.frame = frame
            self._show()

    @property
    def entry(self) -> Entry | None:
        """The row that is shown, or the film that the film source chose."""
        if self.film_source is not None:
            return self._alone
        return self.entries[self.current] if 0 <= self.current < len(self.entries) else None

    @property
    def ref(self) -> ImageRef | None:
        """The frame that is shown, or that is being read; None for a row that is a problem."""
        entry = self.entry
        return replace(entry, frame=self.frame) if isinstance(entry, ImageRef) else None

    @property
    def is_reading(self) -> bool:
        """True while the film gone to is being read: nothing is known of it yet."""
        return self.opened is None and self.problem is None and self.ref is not None

    @property
    def progress(self) -> JobProgress | None:
        """The long work under way, whoever does it."""
        return (
            self.finding
            or self.scores.progress
            or (self.film_source.progress if self.film_source is not None else None)
        )

    # How the film is shown

    def set_voi(self, voi: Voi | None) -> None:
        """Another window or VOI LUT."""
        if voi is not self.voi:
            self.voi = voi
            self._keep_window()
            self.voi_changed.emit()

    def choose_preset(self, place: int) -> None:
        """The window preset at a place in the film's list, counted from 0; nothing where there is none."""
        if self.opened is not None and place < len(self.opened.presets):
            self.set_voi(self.opened.presets[place].voi)

    def choose_auto_window(self) -> None:
        """The window that suits the film's own values; where there is none, the one it was opened with."""
        if self.opened is not None:
            named = [preset for preset in self.opened.presets if preset.name == AUTO]
            self.set_voi((named[0] if named else self.opened.default).voi)

    def set_inverted(self, inverted: bool) -> None:
        """Black for white."""
        if inverted != self.inverted:
            self.inverted = inverted
            self._keep_window()
            self.inverted_changed.emit()

    def _keep_window(self) -> None:
        """The film is shown like this again when the reader comes back to it."""
        if self.opened is not None and self.voi is not None:
            places = (place for place, preset in enumerate(self.opened.presets) if preset.voi is self.voi)
            self._windows.put(self.opened.ref.path, KeptWindow(self.voi, next(places, -1), self.inverted))

    # The operating point

    def choose_operating_point(self, name: str) -> None:
        """Decide at another operating point, note which films that changes, and how it was before."""
        own = self.scores.operating_point
        if own is not None and own.name == name:
            return
        before = self._decisions()
        self.scores.choose_operating_point(name)
        after = self._decisions()
        changed = tuple(film for film, decision in after.items() if before.get(film, decision) != decision)
        self.point_change = PointChange(own.name if own is not None else "", changed, len(after))
        self.point_chosen.emit()

    def undo_operating_point(self) -> None:
        """As it was before the last choice; where there was none since the start, the model's own."""
        own, change = self.scores.own_point, self.point_change
        name = change.before if change is not None else own.name if own is not None else ""
        self.scores.choose_operating_point(name)
        self.point_change = None
        self.point_chosen.emit()

    def _decisions(self) -> Mapping[str, str]:
        return self.film_source.decisions() if self.film_source is not None else self.scores.decisions()

    # The heat map

    def set_heat_style(self, style: HeatStyle) -> None:
        """Another opacity, threshold, color map, or none at all. Whether there is one is kept for reviews apart."""
        if style.visible != self.heat_style.visible:
            self.heat_wanted = replace(self.heat_wanted, **{self._heat_use: style.visible})
            self._heat_switched = True
        self._use_heat_style(style)

    def want_heat(self, wanted: HeatWanted) -> None:
        """Whether heat maps are shown, in plain viewing and in reviews."""
        self.heat_wanted = wanted
        self.tell_heat()

    @Slot()
    def tell_heat(self) -> None:
        """Show the heat map where it is wanted, and after the verdict, unless the reader switched it on this film."""
        if not self._heat_switched:
            wanted = self.heat_wanted.review if self.film_source is not None else self.heat_wanted.plain
            told = self.film_source is not None and self.film_source.has_verdict
            self._use_heat_style(replace(self.heat_style, visible=wanted or told))

    @property
    def _heat_use(self) -> str:
        return "plain" if self.film_source is None else "review"

    def _use_heat_style(self, style: HeatStyle) -> None:
        if style != self.heat_style:
            self.heat_style = style
            self.heat_changed.emit()

    @property
    def heat_label(self) -> str:
        """The label whose heat map is chosen: the reader's, else the headline's."""
        return heat_label(self.scores.card, self._heat_label)

    def choose_heat_label(self, label: str) -> None:
        """Show another label's heat map."""
        if label != self.heat_label:
            self._heat_label = label
            self.heat_changed.emit()

    def next_heat_label(self) -> None:
        """Go on to the next label of the model, around."""
        self.choose_heat_label(label_after(self.scores.card, self.heat_label))

    @property
    def heatmap(self) -> Heatmap | None:
        """The heat map of the chosen label by the chosen method on the film that is shown, where there is one."""
        scored = self._scored()
        if scored is None or self.heat_method.method is OWN:
            return scored.heatmaps.get(self.heat_label) if scored is not None else None
        return self.heat_method.heatmap(scored.ref, self.heat_label)

    @Slot()
    def _explain(self) -> None:
        """Have the map of another method made, of a film whose score is told and whose map is to be seen."""
        wanted = self.opened is not None and self._scored() is not None and self.heat_style.visible
        self.heat_method.explain(self.opened.image if self.opened is not None and wanted else None, self.heat_label)

    def score_anyway(self) -> None:
        """Score the film although the input check refused it; the outcome's notes say so."""
        if self.opened is not None:
            self.scores.score(self.opened.image, anyway=True)

    def _scored(self) -> Scored | None:
        outcome = self.scores.outcome(self.opened.ref) if self.opened is not None else None
        return outcome if isinstance(outcome, Scored) else None

    # Work

    def _start_anew(self) -> None:
        """No films: what was known of those before is forgotten."""
        self.scores.clear()
        self.point_change = None
        self._reading.clear()
        self._path, self._alone, self._ahead = None, None, ()
        self._forget_entries()
        self._set_current(-1)

    def _set_current(self, row: int) -> None:
        """The film of a row, or the film source's; its first frame, or the one that it means."""
        self.current = row
        self._heat_switched = False
        self.tell_heat()
        entry = self.entry
        self.frame = entry.frame if isinstance(entry, ImageRef) else 0
        self.current_changed.emit()
        self._show()

    def _show(self) -> None:
        """Make the film of the current row and frame the one that is shown, at once if it is on the cache."""
        self._reading.cancel()
        ref = self.ref
        if ref is None:
            self._set_film(None, self.entry if isinstance(self.entry, Problem) else None)
        elif (kept := self._reading.kept(ref)) is not None:
            self._set_film(kept, None)
            self._read_ahead()
        else:
            self._set_film(None, None)
            self._reading.start(ref)
            self.scores.get_ready()

    def _set_film(self, opened: Opened | None, problem: Problem | None) -> None:
        """Another film comes with its own window, or with the one that the reader left it in; another frame of the same
        file keeps the reader's.
        """
        self.opened, self.problem = opened, problem
        if opened is not None and opened.ref.path != self._path:
            self._path = opened.ref.path
            kept = self._windows.get(self._path)
            self.voi = kept.voi_of(opened) if kept is not None else opened.default.voi
            self.inverted = kept is not None and kept.inverted
        self.film_changed.emit()
        self.voi_changed.emit()
        self.inverted_changed.emit()
        if opened is not None:
            self.scores.score(opened.image)

    def _read_ahead(self) -> None:
        """Read the films on both sides, the next one first; with a film source, those that it named."""
        self._reading.start_ahead(
            self._ahead if self.film_source is not None else neighbors(self.entries, self.current)
        )

    def _found(self, first: int) -> None:
        if self.current < 0:
            films = (row for row in range(first, len(self.entries)) if isinstance(self.entries[row], ImageRef))
            row = next(films, -1)
            if row >= 0:
                self._set_current(row)

    def _found_all(self) -> None:
        if self.current < 0 and self.entries:
            self._set_current(0)
        self._score_rest()

    @Slot(object)
    def _on_read(self, event: Opened | OpeningFailed) -> None:
        if isinstance(event, Opened):
            self._set_film(event, None)
            self._read_ahead()
        else:
            self._set_film(None, event.problem)

    @Slot(object)
    def _on_read_ahead(self, event: Opened) -> None:
        self.scores.score_soon(event.image)

    @Slot()
    def _on_model(self) -> None:
        """The model may be found after the first film, or be another: score what is there."""
        self.point_change = None
        self.outcome_changed.emit()
        if self.is_reading:
            self.scores.get_ready()
        elif self.opened is not None:
            self.scores.score(self.opened.image)
        if self.finding is None:
            self._score_rest()

    @Slot(object)
    def _on_outcome(self, ref: ImageRef) -> None:
        if self.opened is not None and ref == self.opened.ref:
            self.outcome_changed.emit()

    def _score_rest(self) -> None:
        self.scores.score_rest([entry for entry in self.entries if isinstance(entry, ImageRef)])
