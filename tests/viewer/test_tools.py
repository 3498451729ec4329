"""The tools: what a button does under a scheme, and what a drag with each does to a view."""

from __future__ import annotations

import pytest

from imaging.display.dragging import WINDOW_SPEED
from viewer.film import mouse_scheme
from viewer.film.mouse_controller import tool_of
from viewer.film.mouse_scheme import Button, Wheel
from viewer.film.tool import SLACK, Drag, Tool
from viewer.film.tools import PAN, TOOLS, WINDOW, ZOOM


def test_a_trembling_click_is_no_drag_and_a_drag_gives_the_slack_back() -> None:
    drag = Drag((10.0, 10.0), (10.0, 10.0))
    assert drag.to((10.0 + SLACK, 10.0)) == (0.0, 0.0)
    assert not drag.moved
    assert drag.to((20.0, 10.0)) == (10.0, 0.0)
    assert drag.moved
    assert drag.to((11.0, 10.0)) == (-9.0, 0.0)


def test_a_drag_says_where_it_is_in_pixels_of_the_screen() -> None:
    drag = Drag((10.0, 20.0), (10.0, 20.0), unit=1.5)
    drag.to((40.0, 20.0))
    assert (drag.start, drag.here) == ((15.0, 30.0), (60.0, 30.0))


@pytest.mark.parametrize("chosen", TOOLS, ids=lambda tool: tool.id)
def test_the_left_button_has_the_chosen_tool_and_space_makes_it_pan(chosen: Tool) -> None:
    for scheme in mouse_scheme.SCHEMES.values():
        assert tool_of(Button.LEFT, chosen, scheme, space=False) is chosen
        assert tool_of(Button.LEFT, chosen, scheme, space=True) is PAN
        assert tool_of(Button.MIDDLE, chosen, scheme, space=False) is PAN


def test_the_schemes_differ_as_documented() -> None:
    assert tool_of(Button.RIGHT, WINDOW, mouse_scheme.HILUM, space=False) is ZOOM
    assert tool_of(Button.RIGHT, WINDOW, mouse_scheme.WEASIS, space=False) is None
    assert (mouse_scheme.HILUM.wheel, mouse_scheme.WEASIS.wheel) == (Wheel.ZOOM, Wheel.FRAMES)
    assert mouse_scheme.REVERSE.up_is_darker
    assert WINDOW_SPEED * 300 == 1.0
