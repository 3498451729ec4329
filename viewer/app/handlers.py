"""What the commands about films do: each by its id, asked of the session or of the film's view."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from viewer.browser.session import Session
from viewer.commands import Handler
from viewer.film.film_view import FilmView
from viewer.film.mouse_scheme import SCHEMES
from viewer.film.tools import TOOLS
from viewer.score.heat_controls import OPACITY_STEP

_TEN = 10
_END = 1 << 31


def of_session(session: Session) -> Mapping[str, Handler]:
    """Commands about the list of films, the window of values, the heat map and the score."""
    return {
        "invert": lambda: session.set_inverted(not session.inverted),
        "auto_window": session.choose_auto_window,
        "previous": lambda: session.go_by(-1),
        "next": lambda: session.go_by(1),
        "ten_back": lambda: session.go_by(-_TEN),
        "ten_on": lambda: session.go_by(_TEN),
        "first": lambda: session.go_to(0),
        "last": lambda: session.go_to(_END),
        "frame_back": lambda: session.step_frame(-1),
        "frame_on": lambda: session.step_frame(1),
        "heat_fainter": lambda: _shift_opacity(session, -OPACITY_STEP),
        "heat_stronger": lambda: _shift_opacity(session, OPACITY_STEP),
        "heat_label": session.next_heat_label,
        "score_anyway": session.score_anyway,
    }


def of_view(view: FilmView) -> Mapping[str, Handler]:
    """Commands about how the film lies in the view, and the tools of the mouse."""
    own: dict[str, Handler] = {
        "fit": view.fit,
        "one_to_one": view.one_to_one,
        "double": view.double,
        "zoom_in": view.zoom_in,
        "zoom_out": view.zoom_out,
        "rotate_right": lambda: view.rotate(1),
        "rotate_left": lambda: view.rotate(-1),
        "flip_horizontal": lambda: view.mirror("horizontal"),
        "flip_vertical": lambda: view.mirror("vertical"),
        "reset": view.reset,
    }
    own |= {f"tool.{tool.id}": partial(view.set_tool, tool) for tool in TOOLS}
    return own | {f"mouse.{scheme.name}": partial(view.set_mouse_scheme, scheme) for scheme in SCHEMES.values()}


def _shift_opacity(session: Session, step: float) -> None:
    style = session.heat_style
    session.set_heat_style(replace(style, opacity=round(min(max(style.opacity + step, 0.0), 1.0), 2)))
