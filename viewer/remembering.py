"""What a window is like the next time it opens: its shape, its panels, and how films are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from viewer.main_window import MainWindow

_TITLE_BAR = 40
"""The line at the bottom is on the screen only where the bar above the window has room too."""


def restore(window: MainWindow) -> None:
    """As it was left."""
    settings, session, actions = window.settings, window.session, window.actions_by_id
    window.resize(1280, 800)
    window.restoreGeometry(settings.geometry())
    if not window.isMaximized() and not window.isFullScreen():
        window.resize(window.size().boundedTo(window.screen().availableSize() - QSize(0, _TITLE_BAR)))
    if not window.restoreState(settings.state()):
        window.docks.begin()
    session.set_heat_style(settings.heat_style())
    session.want_heat(settings.heat_wanted())
    window.panel.show_details(settings.details_open())
    session.scores.choose_operating_point(settings.operating_point())
    window.stage.view.set_corner_level(window.corner_level)
    actions["identity"].setChecked(settings.identity_visible())
    window.show_identity()
    actions[f"mouse.{settings.mouse_scheme().name}"].trigger()
    window.docks.training.hide()
    window.training.recall()
    window.docks.check(actions)
    actions["heat_map"].setChecked(session.heat_style.visible)
    session.film_changed.emit()


def remember(window: MainWindow) -> None:
    """Until the next time."""
    settings, scores = window.settings, window.session.scores
    window.docks.end_alone()
    window.docks.widen_films(False)
    settings.save_window(window.saveGeometry(), window.saveState())
    settings.save_heat_style(window.session.heat_style)
    settings.save_heat_wanted(window.session.heat_wanted)
    settings.save_details_open(window.panel.more.isChecked())
    settings.save_corner_level(window.corner_level)
    settings.save_identity_visible(window.actions_by_id["identity"].isChecked())
    settings.save_mouse_scheme(window.stage.view.mouse_scheme())
    if scores.operating_point is not None:
        settings.save_operating_point(scores.operating_point.name)
    settings.sync()
