"""What the commands about films do: each by its id, asked of the session or of the views."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from viewer.app.view_area import ViewArea
from viewer.browser.session import Session
from viewer.commands import Handler
from viewer.film.mouse_scheme import SCHEMES
from viewer.film.pane import Pane
from viewer.film.tools import TOOLS
from viewer.score.heat_controls import OPACITY_STEP

_TEN = 10
_END = 1 << 31


def of_session(session: Session) -> Mapping[str, Handler]:
    """Commands about the list of films and about the pane that has the focus: its window, place, heat map and score."""
    return {
        "invert": lambda: session.pane.set_inverted(not session.pane.inverted),
        "auto_window": lambda: session.pane.choose_auto_window(),
        "previous": lambda: session.go_by(-1),
        "next": lambda: session.go_by(1),
        "ten_back": lambda: session.go_by(-_TEN),
        "ten_on": lambda: session.go_by(_TEN),
        "first": lambda: session.go_to(0),
        "last": lambda: session.go_to(_END),
        "frame_back": lambda: session.pane.step_frame(-1),
        "frame_on": lambda: session.pane.step_frame(1),
        "heat_fainter": lambda: _shift_opacity(session.pane, -OPACITY_STEP),
        "heat_stronger": lambda: _shift_opacity(session.pane, OPACITY_STEP),
        "heat_label": lambda: session.pane.next_heat_label(),
        "score_anyway": session.score_anyway,
        "fit": lambda: session.pane.fit(),
        "one_to_one": lambda: session.pane.one_to_one(),
        "double": lambda: session.pane.double(),
        "zoom_in": lambda: session.pane.zoom_in(),
        "zoom_out": lambda: session.pane.zoom_out(),
        "rotate_right": lambda: session.pane.rotate(1),
        "rotate_left": lambda: session.pane.rotate(-1),
        "flip_horizontal": lambda: session.pane.mirror("horizontal"),
        "flip_vertical": lambda: session.pane.mirror("vertical"),
        "reset": lambda: session.pane.reset(),
    }


def of_view_area(area: ViewArea) -> Mapping[str, Handler]:
    """The tools of the mouse, in all views."""
    own: dict[str, Handler] = {f"tool.{tool.id}": partial(area.set_tool, tool) for tool in TOOLS}
    return own | {f"mouse.{scheme.name}": partial(area.set_mouse_scheme, scheme) for scheme in SCHEMES.values()}


def _shift_opacity(pane: Pane, step: float) -> None:
    style = pane.heat_style
    pane.set_heat_style(replace(style, opacity=round(min(max(style.opacity + step, 0.0), 1.0), 2)))
