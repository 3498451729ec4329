"""Panes that are looked at alike: what the reader does to the window, zoom and place of one, the others follow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from imaging.display.dragging import as_window
from imaging.display.presets import AUTO, Preset
from imaging.display.windowing import as_asked
from imaging.image import Photometric, Voi, Window
from viewer.browser.session import Session
from viewer.film.composition import Scene
from viewer.film.pane import Pane
from viewer.film.view_state import ViewState

_CT = "CT"
"""Whose values have one meaning on every film (Hounsfield units)."""


def at_same_place(state: ViewState, lead: ViewState) -> ViewState:
    """A film at the place where another is looked at, as a share of its width and height, and as much nearer than
    fitted; turned and mirrored as it was.
    """
    if lead.is_fitted:
        return state.fitted()
    seen, size = lead.scene.viewport, lead.composition.film.size
    own, width, height = state.scene.viewport, *state.composition.film.size
    nearer = seen.zoom / _fitting(lead)
    return state.at(
        replace(
            own,
            center_x=seen.center_x / size[0] * width,
            center_y=seen.center_y / size[1] * height,
            zoom=nearer * _fitting(state),
        )
    )


def _fitting(state: ViewState) -> float:
    """The zoom at which all of a film is seen."""
    return state.scene.viewport.fitted(state.composition.film.size, state.scene.size).zoom


def with_same_window(
    state: ViewState, presets: Sequence[Preset], lead: ViewState, lead_presets: Sequence[Preset]
) -> ViewState:
    """A film through the window that another is looked at through.

    That is the preset of the same name, where the other's window is one. Of two CT films it is the same window. Values
    of radiographs have no unit, so there it lies to this film's automatic window as the other's does to its own, in
    center and width; darker where that one is darker, also where one of them is MONOCHROME1 (PS3.3 C.7.6.3.1.2).
    """
    voi, composition = lead.scene.voi, state.composition
    name = next((preset.name for preset in lead_presets if preset.voi is voi), None)
    named = next((preset.voi for preset in presets if preset.name == name), None)
    if named is not None:
        return state.with_scene(voi=named)
    if not isinstance(voi, Window) or composition.film.is_color or lead.composition.film.is_color:
        return state
    if _CT in (state.image.ref.modality, lead.image.ref.modality):
        same = state.image.ref.modality == lead.image.ref.modality
        return state.with_scene(voi=voi) if same else state
    own, other = _automatic(state, presets), _automatic(lead, lead_presets)
    if own is None or other is None:
        return state
    scale, limits = own.width / other.width, composition.window_limits
    dark_is_high = [one.image.photometric is Photometric.MONOCHROME1 for one in (state, lead)]
    shift = (voi.center - other.center) * scale * (1 if dark_is_high[0] == dark_is_high[1] else -1)
    center = min(max(own.center + shift, limits.low), limits.high)
    width = min(max(voi.width * scale, limits.narrowest), limits.widest)
    return state.with_scene(voi=as_asked(replace(voi, center=center, width=width)))


def _automatic(state: ViewState, presets: Sequence[Preset]) -> Window | None:
    found: Voi | None = next((preset.voi for preset in presets if preset.name == AUTO), state.first_voi)
    return as_window(found) if found is not None else None


class PaneLinks(QObject):
    """Whether the session's panes are linked, on request. Flips, turns and inversion are each film's own."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.is_on = False
        self._session = session
        for pane in session.panes:
            self._add(pane)
        session.pane_added.connect(self._add)

    def toggle(self) -> None:
        """Link them, all at the place of the one that has the focus, or let each go its own way."""
        self.is_on = not self.is_on
        if self.is_on and (lead := self._session.pane.view_state) is not None:
            for pane in self._others(self._session.pane):
                if pane.view_state is not None:
                    pane.look(at_same_place(pane.view_state, lead))
        self.changed.emit()

    @Slot(object)
    def _add(self, pane: Pane) -> None:
        pane.adjusted.connect(partial(self._on_adjusted, pane))
        pane.film_changed.connect(partial(self._on_film, pane))

    def _others(self, pane: Pane) -> list[Pane]:
        """Those with a film that is read."""
        return [one for one in self._session.panes if one is not pane and one.opened is not None]

    def _on_film(self, pane: Pane) -> None:
        """A film that comes is looked at where the others are, through its own window."""
        others = self._others(pane)
        lead = others[0].view_state if others else None
        if self.is_on and lead is not None and pane.opened is not None and pane.view_state is not None:
            pane.look(at_same_place(pane.view_state, lead))

    def _on_adjusted(self, pane: Pane, before: Scene) -> None:
        lead = pane.view_state
        if not self.is_on or lead is None:
            return
        for other in self._others(pane):
            state = other.view_state
            if state is None or other.opened is None:
                continue
            if lead.scene.voi is not before.voi:
                presets = pane.opened.presets if pane.opened is not None else ()
                state = with_same_window(state, other.opened.presets, lead, presets)
            if lead.scene.viewport != before.viewport:
                state = at_same_place(state, lead)
            other.look(state)
