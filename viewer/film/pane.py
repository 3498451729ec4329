"""A film on the screen: which one, how it is looked at, what is drawn over it, and the reading of it.

Lives in the GUI thread and knows no widget. Each fact has one signal; a view only listens and asks.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QObject, Signal, Slot

from imaging.display.enhancing import NO_ENHANCEMENT, Enhancement
from imaging.display.presets import AUTO, LUNG, Preset, PresetSource
from imaging.display.viewport import Size, Viewport
from imaging.faults import Problem
from imaging.image import Image, ImageRef, Point, Voi
from imaging.study_objects import Presentation
from inference.decide import map_labels
from inference.models.card import ModelCard
from inference.prediction import Heatmap, Outcome, Scored
from viewer.film.composition import HeatStyle, Scene
from viewer.film.film_cache import FilmReader
from viewer.film.heat_method import OWN, HeatMethod
from viewer.film.mark_kind import ClosedLine
from viewer.film.marks import FilmMarks, KeptMarks
from viewer.film.view_state import KeptByFile, KeptView, ViewState
from viewer.jobs.film_jobs import Entry, FilmLungs, Opened, OpeningFailed
from viewer.jobs.scores import Scores

ZOOM_STEP = 1.25


def heat_label(card: ModelCard | None, chosen: str) -> str:
    """The label that was chosen, where the model has it; else the headline's."""
    if card is None:
        return ""
    return chosen if chosen in map_labels(card) else card.headline.label


def label_after(card: ModelCard | None, label: str) -> str:
    """The label after this one, around; "" without a model."""
    labels = map_labels(card) if card is not None else ("",)
    return labels[(labels.index(label) + 1) % len(labels)]


def with_lung_window(opened: Opened, lungs: FilmLungs | None) -> Opened:
    """A film whose preset for the lungs is made of the values in them, where it is known where they are."""
    if lungs is None or (window := lungs.window) is None:
        return opened
    presets = tuple(
        replace(preset, voi=window) if preset.name == LUNG and preset.source is PresetSource.PROGRAM else preset
        for preset in opened.presets
    )
    return replace(opened, presets=presets)


class Pane(QObject):
    """One place for a film. Every change goes through a method here.

    `entry` is the film gone to, `row` its place in the list (-1 for one that is in none) and `frame` the frame of it;
    `opened` or `problem` is what came of reading it, neither while it is read. `view_state` is how a film is looked at:
    while the next one is read it is still the one before's, until that is let go of.
    """

    entry_changed = Signal()
    """Another film was gone to."""
    film_changed = Signal()
    """`opened` and `problem` are others: a film, a refusal, or neither while one is being read."""
    frame_played = Signal()
    """Another frame of the film is shown, and soon the next: `film_changed` tells of the last one only."""
    scene_changed = Signal()
    """What is to be painted is another, the marks included."""
    voi_changed = Signal()
    viewport_changed = Signal()
    inverted_changed = Signal()
    enhancement_changed = Signal()
    presentation_changed = Signal()
    outcome_changed = Signal()
    """What is known of the film that is shown: its outcome came, or is another."""
    heat_changed = Signal()
    """The heat map's style, label or method, or how far one is that is being made."""
    heat_switched = Signal(bool)
    """The reader wants heat maps, or none."""
    adjusted = Signal(object)
    """The reader looks at the film otherwise; the `Scene` before. Not told of a film that comes, or of a resize."""
    crashed = Signal(object)
    """An exception nobody expected, from a job thread."""

    def __init__(
        self,
        reader: FilmReader,
        scores: Scores,
        kept: KeptByFile[KeptView],
        parent: QObject | None = None,
        marks: KeptMarks | None = None,
    ) -> None:
        """`reader` is this pane's own; `kept` and `marks`: how films were looked at and what was drawn on them,
        whichever pane they were shown in.
        """
        super().__init__(parent)
        self.reader = reader
        self.heat_method = HeatMethod(scores, self)
        self.entry: Entry | None = None
        self.row = -1
        self.frame = 0
        self.opened: Opened | None = None
        self.problem: Problem | None = None
        self.view_state: ViewState | None = None
        self.marks = FilmMarks(self, marks)
        self.marks.changed.connect(self.scene_changed)
        self.heat_style = HeatStyle()
        self.takes_verdict = False
        """Whether regions drawn here are part of the reader's verdict."""
        self.scores = scores
        self._kept = kept
        self._size: Size = (1, 1)
        self._unit = 1.0
        self._pan_rest: Point = (0.0, 0.0)
        self._heat_label = ""
        self._heat_card: ModelCard | None = None
        self._is_heat_switched = False
        reader.read.connect(self._on_read)
        reader.crashed.connect(self.crashed)
        scores.outcome_changed.connect(self._on_outcome)
        scores.lungs_changed.connect(self._on_lungs)
        scores.model_changed.connect(self._on_model)
        scores.further.outcome_changed.connect(self._on_outcome)
        scores.further.models_changed.connect(self._on_model)
        self.heat_method.changed.connect(self._on_heat)
        self.heat_method.crashed.connect(self.crashed)

    def close(self) -> None:
        """Show nothing any more, and end what is done for it."""
        self.show(None)
        self.heat_method.explain(None, "")
        self.scores.outcome_changed.disconnect(self._on_outcome)
        self.scores.lungs_changed.disconnect(self._on_lungs)
        self.scores.model_changed.disconnect(self._on_model)
        self.scores.further.outcome_changed.disconnect(self._on_outcome)
        self.scores.further.models_changed.disconnect(self._on_model)

    # Which film

    def show(self, entry: Entry | None, row: int = -1) -> None:
        """Show a film, its first frame or the one that is meant; None: none."""
        self.entry, self.row = entry, row
        self.frame = entry.frame if isinstance(entry, ImageRef) else 0
        self._is_heat_switched = False
        self.entry_changed.emit()
        self._read()

    def take(self, other: Pane) -> None:
        """Show what another pane shows, as it is looked at there."""
        self.show(other.entry, other.row)
        self.step_frame(other.frame - self.frame)

    def step_frame(self, step: int) -> None:
        """Go on or back by so many frames of this film."""
        ref = self.ref
        if ref is None:
            return
        frame = min(max(self.frame + step, 0), ref.frames - 1)
        if frame != self.frame:
            self.frame = frame
            self._read()

    def play(self, opened: Opened) -> None:
        """Show a frame of this film that is read, while many follow each other.

        Its picture, and that nothing is known of it, are told at once; the rest when `settle` ends this.
        """
        if self.view_state is None:
            return
        known = self.outcome
        self.frame, self.opened = opened.ref.frame, opened
        self.view_state = self.view_state.with_frame(opened.film)
        self.marks.turn_to(opened.ref)
        if known is not None or self.outcome is not None:
            self.outcome_changed.emit()
        self.scene_changed.emit()
        self.frame_played.emit()

    def settle(self) -> None:
        """Look at the frame that was played last, with the windows of its own values; nothing if it is left already."""
        if self.opened is not None and self.opened.ref == self.ref:
            self._read()

    @property
    def ref(self) -> ImageRef | None:
        """The frame that is shown, or that is being read; None for a row that is a problem."""
        return replace(self.entry, frame=self.frame) if isinstance(self.entry, ImageRef) else None

    @property
    def outcome(self) -> Outcome | None:
        """What is known of the film that is shown and may be told."""
        return self.scores.outcome(self.opened.ref) if self.opened is not None else None

    @property
    def lungs(self) -> FilmLungs | None:
        """What is known of the lungs on the film that is shown; None where there are none, or not yet."""
        return self.scores.lungs(self.opened.ref) if self.opened is not None else None

    @property
    def lung_outlines(self) -> tuple[ClosedLine, ...]:
        """The outlines of the lungs on the film that is shown."""
        return self.lungs.outlines if self.lungs is not None else ()

    @property
    def is_reading(self) -> bool:
        """True while the film gone to is being read: nothing is known of it yet."""
        return self.opened is None and self.problem is None and self.ref is not None

    def let_go(self) -> None:
        """Look no longer at the film before, which stood while the next one is read."""
        if self.opened is None and self.view_state is not None:
            self.view_state = None
            self.marks.turn_to(None)
            self.scene_changed.emit()

    def _read(self) -> None:
        """Make the film and frame gone to the one that is shown, at once if it is in the cache."""
        self.reader.cancel()
        ref = self.ref
        if ref is None:
            self._set_film(None, self.entry if isinstance(self.entry, Problem) else None)
            self.let_go()
        elif (opened := self.reader.kept(ref)) is not None:
            self._set_film(opened, None)
        else:
            self.reader.start(ref)
            self._set_film(None, None)

    @Slot(object)
    def _on_read(self, event: Opened | OpeningFailed) -> None:
        if isinstance(event, Opened):
            self._set_film(event, None)
        else:
            self._set_film(None, event.problem)
            self.let_go()

    def _set_film(self, opened: Opened | None, problem: Problem | None) -> None:
        """Another film comes as it is first shown, or as the reader left it; another frame of the same file keeps how
        the reader looks at it.
        """
        if opened is not None:
            opened = self._as_left(opened)
        self.opened, self.problem = opened, problem
        before = self.view_state
        if opened is not None:
            if before is not None and before.is_same_film(opened.image):
                self.view_state = before.with_frame(opened.film)
            else:
                first = ViewState.first(opened.film, opened.default.voi, self._size, self._unit, self.heat_style)
                self.view_state = first.come_back(self._kept.get(opened.ref.path), opened.presets)
            self._keep()
            self.marks.turn_to(opened.ref)
        self._lay_heat()
        self.film_changed.emit()
        if opened is not None:
            self.scene_changed.emit()
        for changed in (self.voi_changed, self.viewport_changed, self.inverted_changed):
            changed.emit()

    def _as_left(self, opened: Opened) -> Opened:
        """A film with the window of its lungs among its presets, where it was left with that."""
        kept, lungs = self._kept.get(opened.ref.path), self.scores.lungs(opened.ref)
        return with_lung_window(opened, lungs) if kept and lungs and kept.voi == lungs.window else opened

    # How it is looked at

    @property
    def image(self) -> Image | None:
        """The image looked at."""
        return self.view_state.image if self.view_state is not None else None

    @property
    def scene(self) -> Scene | None:
        """Everything the picture depends on; None without a film."""
        return self.view_state.scene if self.view_state is not None else None

    @property
    def voi(self) -> Voi | None:
        """The window or VOI LUT in use; None without a film."""
        return self.scene.voi if self.scene is not None else None

    @property
    def inverted(self) -> bool:
        """True when grey is turned into its negative."""
        return self.scene is not None and self.scene.inverted

    @property
    def enhancement(self) -> Enhancement:
        """The filters of the film shown, which change its picture alone."""
        return self.scene.enhancement if self.scene is not None else NO_ENHANCEMENT

    @property
    def viewport(self) -> Viewport | None:
        """Which part of the film is seen; None without a film."""
        return self.scene.viewport if self.scene is not None else None

    @property
    def is_fitted(self) -> bool:
        """True while the whole film is shown and follows the size of the view."""
        return self.view_state is None or self.view_state.is_fitted

    def resize(self, size: Size, unit: float) -> None:
        """The view is of this size, in screen pixels, with `unit` of them for a logical one."""
        self._size, self._unit = size, unit
        if self.view_state:
            self.look(self.view_state.resized(size, unit))

    def set_voi(self, voi: Voi | None) -> None:
        """Another window or VOI LUT."""
        if self.view_state:
            self._adjust(self.view_state.with_scene(voi=voi))

    def choose_preset(self, place: int) -> None:
        """The window preset at a place in the film's list, counted from 0; nothing where there is none."""
        if self.opened is not None and place < len(self.opened.presets):
            self.opened = with_lung_window(self.opened, self.lungs)
            self.set_voi(self.opened.presets[place].voi)

    def choose_auto_window(self) -> None:
        """The window that suits the film's own values; where there is none, the one it was opened with."""
        if (preset := self.auto_preset) is not None:
            self.set_voi(preset.voi)

    @property
    def auto_preset(self) -> Preset | None:
        """The window of `choose_auto_window`; None without a film."""
        if self.opened is None:
            return None
        own = (preset for preset in self.opened.presets if preset.source is PresetSource.PROGRAM)
        return next((preset for preset in own if preset.name == AUTO), self.opened.default)

    def drag_window(self, dx: float, dy: float, speed: float) -> None:
        """Widen and shift the window; up is brighter."""
        if self.view_state:
            self._adjust(self.view_state.window_dragged(dx, dy, speed))

    def set_window_bounds(self, low: float, high: float) -> None:
        """The window that is black up to one modality value and white from another on, or the other way round."""
        if self.view_state:
            self._adjust(self.view_state.window_between(low, high))

    def set_inverted(self, inverted: bool) -> None:
        """Show the negative, on top of what the photometric interpretation asks for."""
        if self.view_state:
            self._adjust(self.view_state.with_scene(inverted=inverted))

    def set_enhancement(self, enhancement: Enhancement) -> None:
        """Sharpen the picture, or raise its local contrast."""
        if self.view_state:
            self._adjust(self.view_state.with_scene(enhancement=enhancement))

    @property
    def presentation(self) -> Presentation | None:
        """The presentation state that the film shown is shown by."""
        return self.scene.presentation if self.scene is not None else None

    def present(self, presentation: Presentation | None, *, looks: bool = True) -> None:
        """Show the film by a presentation state, or by none; `looks` as in `ViewState.with_presentation`."""
        if self.view_state is not None and self.opened is not None:
            self.look(self.view_state.with_presentation(self.opened.film, presentation, looks=looks))
            self.presentation_changed.emit()

    def fit(self) -> None:
        """Show the whole film, now and when the view changes its size."""
        if self.view_state:
            self._adjust(self.view_state.fitted())

    def one_to_one(self) -> None:
        """One pixel of the screen for each of the film."""
        self._zoom_to(1.0)

    def double(self) -> None:
        """Two by two pixels of the screen for each of the film."""
        self._zoom_to(2.0)

    def zoom_in(self) -> None:
        """One step nearer, around the middle of the view."""
        self.zoom_about(None, ZOOM_STEP)

    def zoom_out(self) -> None:
        """One step away, around the middle of the view."""
        self.zoom_about(None, 1 / ZOOM_STEP)

    def zoom_about(self, point: Point | None, factor: float) -> None:
        """Zoom by a factor; the film under a screen point (None: the middle of the view) stays there."""
        if self.view_state:
            self._adjust(self.view_state.zoomed_about(point, factor))

    def pan_by(self, dx: float, dy: float) -> None:
        """Move the film by screen pixels, whole ones at a time: a part of one waits for the rest."""
        dx, dy = dx + self._pan_rest[0], dy + self._pan_rest[1]
        x, y = round(dx), round(dy)
        self._pan_rest = (dx - x, dy - y)
        if self.view_state and (x or y):
            self._adjust(self.view_state.at(self.view_state.scene.viewport.panned(x, y)))

    def rotate(self, quarter_turns: int) -> None:
        """Turn clockwise by quarter turns; negative is counter-clockwise."""
        if self.view_state:
            self._adjust(self.view_state.turned(self.view_state.scene.viewport.rotated(quarter_turns)))

    def mirror(self, axis: Literal["horizontal", "vertical"]) -> None:
        """Exchange left and right, or top and bottom, as seen."""
        if self.view_state:
            self._adjust(self.view_state.turned(self.view_state.scene.viewport.mirrored(axis)))

    def reset(self) -> None:
        """Back to how the film was first shown, or its presentation state has it."""
        if self.view_state:
            self._adjust(self.view_state.reset())

    def _zoom_to(self, zoom: float) -> None:
        if self.view_state:
            self._adjust(self.view_state.at(self.view_state.scene.viewport.at_zoom(zoom)))

    def _adjust(self, state: ViewState) -> None:
        """What the reader does."""
        before = self.scene
        self.look(state)
        self.adjusted.emit(before)

    def look(self, state: ViewState) -> None:
        """Look at the film like this; the one place where that changes, is kept and is told of."""
        before, self.view_state = self.scene, state
        scene = state.scene
        self._keep()
        if scene != before:
            self.scene_changed.emit()
        if before is None or scene.voi is not before.voi:
            self.voi_changed.emit()
        if before is None or scene.viewport != before.viewport:
            self.viewport_changed.emit()
        if before is None or scene.inverted != before.inverted:
            self.inverted_changed.emit()
        if before is None or scene.enhancement != before.enhancement:
            self.enhancement_changed.emit()

    def _keep(self) -> None:
        """The film is shown like this again when the reader comes back to it."""
        if (state := self.view_state) is not None:
            path = state.image.ref.path
            presets = self.opened.presets if self.opened is not None else ()
            self._kept.put(path, state.kept(self._kept.get(path), presets))

    # The heat map

    def set_heat_style(self, style: HeatStyle) -> None:
        """The reader's opacity, threshold and color map, this film's and the next ones', or no heat map at all."""
        if style.visible != self.heat_style.visible:
            self._is_heat_switched = True
            self.heat_switched.emit(style.visible)
        self._use_heat_style(style)

    def suggest_heat(self, visible: bool) -> None:
        """Show the heat map or not, unless the reader switched it on this film."""
        if not self._is_heat_switched:
            self._use_heat_style(replace(self.heat_style, visible=visible))

    def _use_heat_style(self, style: HeatStyle) -> None:
        if style != self.heat_style:
            self.heat_style = style
            self._on_heat()

    @property
    def heat_card(self) -> ModelCard | None:
        """The model whose heat map is shown: the further one that was chosen, while it scores, else the first."""
        return self._heat_card if self._heat_card in self.scores.further.cards else self.scores.card

    def choose_heat_model(self, card: ModelCard | None) -> None:
        """Show the heat map of one of the further models; None: of the one that decides."""
        if card != self._heat_card:
            self._heat_card = card
            self._on_heat()

    @property
    def heat_label(self) -> str:
        """The label whose heat map is chosen: the reader's, else the headline's."""
        return heat_label(self.heat_card, self._heat_label)

    def choose_heat_label(self, label: str) -> None:
        """Show another label's heat map."""
        if label != self.heat_label:
            self._heat_label = label
            self._on_heat()

    def next_heat_label(self) -> None:
        """Go on to the next label of the model, around."""
        self.choose_heat_label(label_after(self.heat_card, self.heat_label))

    @property
    def heatmap(self) -> Heatmap | None:
        """The heat map of the chosen label by the chosen method on the film that is shown, where there is one."""
        scored = self._heat_outcome
        if not isinstance(scored, Scored):
            return None
        if self.heat_method.method is OWN:
            return scored.heatmaps.get(self.heat_label)
        return self.heat_method.heatmap(scored.ref, self.heat_label, self.heat_card)

    @property
    def _heat_outcome(self) -> Outcome | None:
        return self.scores.told(self.opened.ref, self.heat_card) if self.opened is not None else None

    def _lay_heat(self) -> None:
        """Lay the heat map over the film, once that of another method is made; only where it is to be seen."""
        wanted = isinstance(self._heat_outcome, Scored) and self.heat_style.visible
        image = self.opened.image if self.opened is not None and wanted else None
        self.heat_method.explain(image, self.heat_label, self.heat_card)
        if (state := self.view_state) is not None:
            heatmap = self.heatmap if self.opened is not None else state.scene.heatmap
            self.look(state.with_scene(heatmap=heatmap, heat_style=self.heat_style))

    @Slot()
    def _on_heat(self) -> None:
        self._lay_heat()
        self.heat_changed.emit()

    @Slot(object)
    def _on_outcome(self, ref: ImageRef) -> None:
        if self.opened is not None and ref == self.opened.ref:
            self._lay_heat()
            self.outcome_changed.emit()

    @Slot(object)
    def _on_lungs(self, ref: ImageRef) -> None:
        """Nothing of the film's picture changes by itself: not its window, nor what lies over it."""
        if self.opened is not None and ref == self.opened.ref:
            self.scene_changed.emit()
            self.outcome_changed.emit()

    @Slot()
    def _on_model(self) -> None:
        self._lay_heat()
        self.outcome_changed.emit()
