"""All that a reader sets, as one value: read from a window, put into it at once, written to a file and read again."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from imaging.display.corner_text import CORNER_LINES, Corner, CornerLevel
from imaging.display.presets import PresetFile, preset_content, preset_file
from inference.explain.heat_map import colormaps
from viewer.commands import Conflict, portable
from viewer.film.composition import HeatStyle, HeatWanted
from viewer.film.mouse_scheme import HILUM, SCHEMES
from viewer.widgets import theme
from viewer.widgets.language import LANGUAGES, SYSTEM, tr
from viewer.widgets.theme import TEXT_PERCENTS, Theme

if TYPE_CHECKING:
    from viewer.app.main_window import MainWindow

FORM = "hilum_settings"
VERSION = 1
LARGEST = 1 << 20
"""Bytes of a file of settings."""

_ID = re.compile(r"[A-Za-z0-9_.-]{1,60}")
_MOST_KEYS = 1000
_MOST_PRESETS = 200
_HEAT = HeatStyle()


@dataclass(frozen=True, slots=True)
class Preferences:
    """Everything that the settings window changes. The first ones of the program are the defaults.

    single_keys: a letter, digit or sign alone is a key. keys: the reader's own, by command id, "" takes them away.
    heat_films, heat_reviews: whether the heat map is shown at first, in plain viewing and in reviews. corner_places:
    attributes that are in another corner than their own. presets: the reader's own windows.
    """

    theme: Theme = Theme.DARK
    text_percent: int = 100
    language: str = SYSTEM
    mouse: str = HILUM.name
    single_keys: bool = True
    keys: Mapping[str, str] = field(default_factory=dict)
    heat_films: bool = True
    heat_reviews: bool = False
    heat_opacity: float = _HEAT.opacity
    heat_threshold: float = _HEAT.threshold
    heat_colors: str = _HEAT.colormap
    heat_outline: bool = _HEAT.outlined
    corner_level: CornerLevel = CornerLevel.ALL
    overlays: bool = True
    shutters: bool = True
    corner_places: Mapping[str, Corner] = field(default_factory=dict)
    presets: tuple[PresetFile, ...] = ()


SECTIONS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "appearance": ("theme", "text_percent", "language"),
        "keys_and_mouse": ("mouse", "single_keys", "keys"),
        "window_presets": ("presets",),
        "heat_map": ("heat_films", "heat_reviews", "heat_opacity", "heat_threshold", "heat_colors", "heat_outline"),
        "corners": ("corner_level", "corner_places", "overlays", "shutters"),
    }
)
"""The fields of each page, which is a section of the file."""


def first(section: str, now: Preferences) -> Preferences:
    """The preferences with one page as the program has it."""
    program = Preferences()
    return replace(now, **{name: getattr(program, name) for name in SECTIONS[section]})


# The window


def collected(window: MainWindow) -> Preferences:
    """Those of a window as it is now."""
    settings, views, session = window.settings, window.view_settings, window.session
    style, wanted = session.pane.heat_style, session.heat_wanted
    return Preferences(
        theme=settings.theme(),
        text_percent=settings.text_percent(),
        language=settings.language(),
        mouse=views.mouse_scheme.name,
        single_keys=window.actions_by_id.hears_signs,
        keys=settings.bindings(),
        heat_films=wanted.plain,
        heat_reviews=wanted.review,
        heat_opacity=style.opacity,
        heat_threshold=style.threshold,
        heat_colors=style.colormap,
        heat_outline=style.outlined,
        corner_level=views.corner_level,
        overlays=views.shows_overlays,
        shutters=views.shows_shutters,
        corner_places=views.corner_places,
        presets=window.own_presets.files(),
    )


def put(window: MainWindow, wanted: Preferences) -> tuple[Conflict, ...]:
    """Have these from now on, and on the disk; returns the keys that a command did not get, and who has them."""
    now, settings, views = collected(window), window.settings, window.view_settings
    if (now.theme, now.text_percent) != (wanted.theme, wanted.text_percent):
        settings.save_theme(wanted.theme)
        settings.save_text_percent(wanted.text_percent)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, wanted.theme, wanted.text_percent)
    if wanted.language != now.language:
        settings.save_language(wanted.language)
    if wanted.mouse != now.mouse:
        views.set_mouse_scheme(SCHEMES[wanted.mouse])
        settings.save_mouse_scheme(views.mouse_scheme)
    if wanted.single_keys is not now.single_keys:
        settings.save_hears_signs(wanted.single_keys)
        hear_signs(window, wanted.single_keys)
    conflicts = _put_keys(window, now.keys, wanted.keys) if wanted.keys != now.keys else ()
    _put_heat(window, now, wanted)
    if wanted.corner_level is not now.corner_level:
        views.set_corner_level(wanted.corner_level)
        settings.save_corner_level(wanted.corner_level)
    if wanted.corner_places != now.corner_places:
        views.set_corner_places(wanted.corner_places)
        settings.save_corner_places(wanted.corner_places)
    if wanted.overlays is not now.overlays:
        views.set_overlays_shown(wanted.overlays)
        settings.save_overlays_shown(wanted.overlays)
    if wanted.shutters is not now.shutters:
        views.set_shutters_shown(wanted.shutters)
        settings.save_shutters_shown(wanted.shutters)
    if wanted.presets != now.presets:
        window.own_presets.put_all(wanted.presets)
    settings.sync()
    window.actions_by_id.refresh()
    return conflicts


def hear_signs(window: MainWindow, hears: bool) -> None:
    """Whether a sign alone is a key, of commands and of presets."""
    window.actions_by_id.hear_signs(hears)
    window.presets.hear_signs(hears)


def _put_keys(window: MainWindow, now: Mapping[str, str], wanted: Mapping[str, str]) -> tuple[Conflict, ...]:
    conflicts = window.actions_by_id.bind(wanted)
    refused = {conflict.command.id for conflict in conflicts}
    for name in {*now, *wanted}:
        keys = wanted[name].split() if name in wanted and name not in refused else None
        window.settings.save_binding(name, keys)
    return conflicts


def _put_heat(window: MainWindow, now: Preferences, wanted: Preferences) -> None:
    session = window.session
    if any(getattr(now, name) != getattr(wanted, name) for name in SECTIONS["heat_map"]):
        shown = wanted.heat_films if session.film_source is None else wanted.heat_reviews
        was = now.heat_films if session.film_source is None else now.heat_reviews
        for pane in session.panes:
            pane.set_heat_style(
                HeatStyle(
                    shown if shown is not was else pane.heat_style.visible,
                    wanted.heat_opacity,
                    wanted.heat_threshold,
                    wanted.heat_colors,
                    wanted.heat_outline,
                )
            )
        session.want_heat(HeatWanted(wanted.heat_films, wanted.heat_reviews))
        window.settings.save_heat_style(session.pane.heat_style)
        window.settings.save_heat_wanted(session.heat_wanted)


# The file


def text_of(preferences: Preferences) -> str:
    """The file of these preferences: JSON, one section for each page. No path and no identity is in it."""
    content: dict[str, Any] = {FORM: VERSION}
    for section, names in SECTIONS.items():
        content[section] = {name: _written(getattr(preferences, name)) for name in names}
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def _written(value: object) -> object:
    if isinstance(value, Mapping):
        return {name: str(value[name]) for name in sorted(value)}
    if isinstance(value, tuple):
        return [preset_content(file) for file in value]
    return value


def read(data: bytes, now: Preferences) -> Preferences | str:
    """The preferences of a file, those of `now` where it does not name them; or why it is refused, as a sentence.

    All or nothing: an unknown section or name, and a value that is none of those known, refuse the whole file.
    """
    if len(data) > LARGEST:
        return tr("This file is too large to be one of settings. Nothing was changed.")
    try:
        content = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        return tr("This file cannot be read as settings: it is damaged or of another program. Nothing was changed.")
    if not isinstance(content, dict) or FORM not in content:
        return tr("This is no file of settings of Hilum. Nothing was changed.")
    if content.pop(FORM) != VERSION:
        return tr("These settings are of another version of Hilum. Nothing was changed.")
    changes: dict[str, Any] = {}
    for section, own in content.items():
        if section not in SECTIONS or not isinstance(own, dict):
            return _damaged(tr("“{section}” is no part of them", section=section[:40]))
        for name, value in own.items():
            if name not in SECTIONS[section]:
                return _damaged(tr("“{name}” is no part of {section}", name=name[:40], section=section))
            try:
                changes[name] = _READ[name](value)
            except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
                return _damaged(tr("“{name}” has a value that it cannot have", name=name))
    return replace(now, **changes)


def _damaged(why: str) -> str:
    return tr("The settings are damaged: {why}. Nothing was changed.", why=why)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _share(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
        raise ValueError
    return float(value)


def _one_of(known: Callable[[], Collection[object]]) -> Callable[[object], object]:
    def read_one(value: object) -> object:
        if isinstance(value, (bool, float)) or value not in known():
            raise ValueError
        return value

    return read_one


def _keys(value: object) -> dict[str, str]:
    if not isinstance(value, dict) or len(value) > _MOST_KEYS:
        raise TypeError
    for name, keys in value.items():
        if not _ID.fullmatch(name) or not isinstance(keys, str) or any(not portable(key) for key in keys.split()):
            raise ValueError
    return dict(value)


def _places(value: object) -> dict[str, Corner]:
    if not isinstance(value, dict) or not set(value) <= set(CORNER_LINES):
        raise ValueError
    return {name: Corner(corner) for name, corner in value.items()}


def _presets(value: object) -> tuple[PresetFile, ...]:
    if not isinstance(value, list) or len(value) > _MOST_PRESETS:
        raise TypeError
    found = tuple(preset_file(own, Path()) for own in value)
    if len({file.modalities for file in found}) < len(found) or sum(len(file.rules) for file in found) > _MOST_PRESETS:
        raise ValueError
    return found


_READ: Mapping[str, Callable[[Any], Any]] = MappingProxyType(
    {
        "theme": Theme,
        "text_percent": _one_of(lambda: TEXT_PERCENTS),
        "language": _one_of(lambda: (SYSTEM, *LANGUAGES)),
        "mouse": _one_of(lambda: tuple(SCHEMES)),
        "single_keys": _flag,
        "keys": _keys,
        "heat_films": _flag,
        "heat_reviews": _flag,
        "heat_opacity": _share,
        "heat_threshold": _share,
        "heat_colors": _one_of(lambda: tuple(colormaps())),
        "heat_outline": _flag,
        "corner_level": CornerLevel,
        "overlays": _flag,
        "shutters": _flag,
        "corner_places": _places,
        "presets": _presets,
    }
)
"""What makes the value of a field of what is in the file; raises where it can be none."""
