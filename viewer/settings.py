"""What the window remembers from one run to the next: its shape, its style, the keys, the recent paths. No identity."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from imaging.archive.servers import Receiver
from imaging.display.corner_text import CORNER_LINES, Corner, CornerLevel
from imaging.records import Records
from inference.explain.heat_map import colormaps
from viewer.film.composition import HeatStyle, HeatWanted
from viewer.film.mouse_scheme import HILUM, SCHEMES, MouseScheme
from viewer.film.view_settings import PaneLayout
from viewer.widgets.language import LANGUAGE_KEY, chosen_language
from viewer.widgets.theme import TEXT_PERCENTS, Theme

_IN_REVIEWS = "view/heat_in_reviews"
_RECORDS = Records(paths=True)
_RENAMED = {"agree": "abnormal", "override": "normal"}
"""Commands by their ids of before and of now: a reader's own key stays where it was."""


class Settings:
    """Typed access to one file of settings. What is missing or damaged in it is as on the first run."""

    def __init__(self, file: Path) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def geometry(self) -> QByteArray:
        """The window's place and size, as Qt saved it."""
        return self._bytes("window/geometry")

    def state(self) -> QByteArray:
        """Where toolbars and docks are, as Qt saved it."""
        return self._bytes("window/state")

    def save_window(self, geometry: QByteArray, state: QByteArray) -> None:
        """Remember the window's shape."""
        self._store.setValue("window/geometry", geometry)
        self._store.setValue("window/state", state)

    def theme(self) -> Theme:
        """How the window looks."""
        try:
            return Theme(self._text("view/theme"))
        except ValueError:
            return Theme.DARK

    def save_theme(self, theme: Theme) -> None:
        """Remember how the window looks."""
        self._store.setValue("view/theme", theme.value)

    def language(self) -> str:
        """The language of the window from the next start on: its code, or "system"."""
        return chosen_language(self._store)

    def save_language(self, code: str) -> None:
        """Remember the language, on disk at once: a new start reads it before anything else."""
        self._store.setValue(LANGUAGE_KEY, code)
        self._store.sync()

    def text_percent(self) -> int:
        """How large text is, 100 as the system has it."""
        text = self._text("view/text")
        return int(text) if text.isdecimal() and int(text) in TEXT_PERCENTS else 100

    def save_text_percent(self, percent: int) -> None:
        """Remember how large text is."""
        self._store.setValue("view/text", percent)

    def hears_signs(self) -> bool:
        """Whether a letter, a digit or another sign alone is a key."""
        return self._text("view/signs") != "off"

    def save_hears_signs(self, hears: bool) -> None:
        """Remember whether a sign alone is a key."""
        self._store.setValue("view/signs", "on" if hears else "off")

    def corner_places(self) -> dict[str, Corner]:
        """The attributes that are in another corner than their own; those of another version are left out."""
        try:
            raw = json.loads(self._text("view/corner_places"))
            return {name: Corner(corner) for name, corner in raw.items() if name in CORNER_LINES}
        except (ValueError, TypeError, AttributeError, RecursionError):
            return {}

    def save_corner_places(self, places: Mapping[str, Corner]) -> None:
        """Remember which attributes are in another corner."""
        self._store.setValue("view/corner_places", json.dumps(dict(places)))

    def bindings(self) -> dict[str, str]:
        """The reader's own keys, by command id; see `Commands.bind`."""
        self._store.beginGroup("keys")
        found = {name: str(self._store.value(name, "")) for name in self._store.allKeys()}
        self._store.endGroup()
        for before, now in _RENAMED.items():
            if before in found:
                found.setdefault(now, found.pop(before))
        return found

    def save_binding(self, name: str, keys: Sequence[str] | None) -> None:
        """Remember a command's keys, on disk at once; None: those of the program."""
        for before, now in _RENAMED.items():
            if now == name:
                self._store.remove(f"keys/{before}")
        if keys is None:
            self._store.remove(f"keys/{name}")
        else:
            self._store.setValue(f"keys/{name}", " ".join(keys))
        self._store.sync()

    def heat_style(self) -> HeatStyle:
        """How heat maps were shown last; an outline only where it was chosen: once all maps had one."""
        try:
            raw = json.loads(self._text("view/heat"))
            style = HeatStyle(**raw)
            if not self._text(_IN_REVIEWS):
                style = replace(style, outlined=False)
            in_range = 0 <= style.opacity <= 1 and 0 <= style.threshold <= 1 and style.colormap in colormaps()
        except (ValueError, TypeError, KeyError, RecursionError):
            return HeatStyle()
        return style if in_range else HeatStyle()

    def save_heat_style(self, style: HeatStyle) -> None:
        """Remember how heat maps are shown."""
        self._store.setValue("view/heat", json.dumps(asdict(style)))

    def heat_wanted(self) -> HeatWanted:
        """Whether heat maps were shown last, in plain viewing and in reviews."""
        return HeatWanted(self.heat_style().visible, self._text(_IN_REVIEWS) == "shown")

    def save_heat_wanted(self, wanted: HeatWanted) -> None:
        """Remember whether heat maps are shown, after `save_heat_style`."""
        self._store.setValue(_IN_REVIEWS, "shown" if wanted.review else "hidden")
        self.save_heat_style(replace(self.heat_style(), visible=wanted.plain))

    def details_open(self) -> bool:
        """Whether the score panel's details are open."""
        return self._text("view/details") == "open"

    def save_details_open(self, are_open: bool) -> None:
        """Remember whether the score panel's details are open."""
        self._store.setValue("view/details", "open" if are_open else "closed")

    def corner_level(self) -> CornerLevel:
        """How much the corners say."""
        try:
            return CornerLevel(self._text("view/corners"))
        except ValueError:
            return CornerLevel.ALL

    def save_corner_level(self, level: CornerLevel) -> None:
        """Remember how much the corners say."""
        self._store.setValue("view/corners", level.value)

    def identity_visible(self) -> bool:
        """Whether the corners say who the patient is."""
        return self._text("view/identity") != "hidden"

    def save_identity_visible(self, visible: bool) -> None:
        """Remember whether the corners say who the patient is."""
        self._store.setValue("view/identity", "shown" if visible else "hidden")

    def overlays_shown(self) -> bool:
        """Whether the overlays of a film are drawn."""
        return self._text("view/overlays") != "hidden"

    def save_overlays_shown(self, shown: bool) -> None:
        """Remember whether the overlays of a film are drawn."""
        self._store.setValue("view/overlays", "shown" if shown else "hidden")

    def shutters_shown(self) -> bool:
        """Whether what lies outside of a film's shutter is covered."""
        return self._text("view/shutters") != "hidden"

    def save_shutters_shown(self, shown: bool) -> None:
        """Remember whether what lies outside of a film's shutter is covered."""
        self._store.setValue("view/shutters", "shown" if shown else "hidden")

    def mouse_scheme(self) -> MouseScheme:
        """What the mouse does."""
        return SCHEMES.get(self._text("view/mouse"), HILUM)

    def save_mouse_scheme(self, scheme: MouseScheme) -> None:
        """Remember what the mouse does."""
        self._store.setValue("view/mouse", scheme.name)

    def layout(self) -> PaneLayout:
        """How the views lay last."""
        return next((one for one in PaneLayout if one.code == self._text("view/layout")), PaneLayout.ONE)

    def save_layout(self, layout: PaneLayout) -> None:
        """Remember how the views lie; not which films they show."""
        self._store.setValue("view/layout", layout.code)

    def screen_measured(self, screen: str) -> tuple[float, str] | None:
        """Logical pixels for a millimetre of a screen, and the day on which the reader measured it."""
        try:
            raw = json.loads(self._text(f"screens/{screen}"))
            pixels, day = float(raw["pixels"]), str(raw["day"])
        except (ValueError, TypeError, KeyError, RecursionError, OverflowError):
            return None
        return (pixels, day) if 0.1 < pixels < 100.0 else None

    def save_screen_measured(self, screen: str, pixels: float, day: str) -> None:
        """Remember a screen that was measured, on disk at once: it is done once."""
        self._store.setValue(f"screens/{screen}", json.dumps({"pixels": pixels, "day": day}))
        self._store.sync()

    def operating_point(self) -> str:
        """The name of the operating point chosen last; empty for the model's own."""
        return self._text("score/operating_point")

    def save_operating_point(self, name: str) -> None:
        """Remember the operating point."""
        self._store.setValue("score/operating_point", name)

    def further_models(self) -> list[str]:
        """The names of the models that score beside the first one, in their order."""
        return [text for text in self._list("score/further") if isinstance(text, str)]

    def save_further_models(self, names: Sequence[str]) -> None:
        """Remember which models score beside the first one."""
        self._store.setValue("score/further", json.dumps(list(names)))

    def recent(self) -> list[Path]:
        """The paths opened last, the newest first."""
        return [Path(text) for text in self._list("recent/paths") if isinstance(text, str)]

    def save_recent(self, paths: list[Path]) -> None:
        """Remember these paths, and on disk at once: forgetting them must not wait for the end of the program."""
        self._store.setValue("recent/paths", json.dumps([str(path) for path in paths]))
        self._store.sync()

    def pacs_folder(self) -> Path | None:
        """Where films of servers are kept; None: where the program has them by itself."""
        text = self._text("pacs/folder")
        return Path(text) if text else None

    def save_pacs_folder(self, folder: Path | None) -> None:
        """Remember where films of servers are kept."""
        self._store.setValue("pacs/folder", "" if folder is None else str(folder))

    def receiver(self) -> Receiver:
        """Where films were received last, and from whom. Whether they are is asked each time."""
        try:
            found: Receiver = _RECORDS.decode(Receiver, json.loads(self._text("pacs/receiver")), "receiver")
        except (ValueError, RecursionError):
            return Receiver()
        return found if 0 < found.port < 1 << 16 else Receiver()

    def save_receiver(self, receiver: Receiver) -> None:
        """Remember where films are received, and from whom."""
        self._store.setValue("pacs/receiver", json.dumps(_RECORDS.encode(receiver, "receiver")))

    def left_off(self) -> str:
        """The films that were open last, as text; "" where none were."""
        return self._text("recent/left_off")

    def save_left_off(self, text: str) -> None:
        """Remember the films that are open, on disk at once."""
        self._store.setValue("recent/left_off", text)
        self._store.sync()

    def last_review(self) -> Path | None:
        """The folder that was reviewed last."""
        text = self._text("recent/review")
        return Path(text) if text else None

    def save_last_review(self, folder: Path | None) -> None:
        """Remember the folder that is reviewed, on disk at once."""
        self._store.setValue("recent/review", "" if folder is None else str(folder))
        self._store.sync()

    def training(self) -> str:
        """The training that was ordered and has no model yet, as text; "" where there is none."""
        return self._text("training/unfinished")

    def save_training(self, order: str) -> None:
        """Remember an order until its model is there, on disk at once: a window that dies must not lose it."""
        self._store.setValue("training/unfinished", order)
        self._store.sync()

    def notice(self) -> int:
        """The version of the notice that was understood; 0 where none was."""
        text = self._text("first_run/notice")
        return int(text) if text.isdecimal() else 0

    def save_notice(self, version: int) -> None:
        """Remember that the notice was understood, on disk at once: it is asked once."""
        self._store.setValue("first_run/notice", version)
        self._store.sync()

    def review_keys(self) -> int:
        """The version of what a review's keys mean that was told; 0 where none was."""
        text = self._text("first_run/review_keys")
        return int(text) if text.isdecimal() else 0

    def save_review_keys(self, version: int) -> None:
        """Remember that it was told, on disk at once: it is said once."""
        self._store.setValue("first_run/review_keys", version)
        self._store.sync()

    def tour_offered(self) -> bool:
        """Whether the tour was offered."""
        return self._text("first_run/tour") == "offered"

    def save_tour_offered(self) -> None:
        """Remember that the tour was offered."""
        self._store.setValue("first_run/tour", "offered")

    def sync(self) -> None:
        """Write to disk now."""
        self._store.sync()

    def _list(self, key: str) -> list[object]:
        try:
            raw = json.loads(self._text(key))
        except (ValueError, RecursionError):
            return []
        return raw if isinstance(raw, list) else []

    def _text(self, key: str) -> str:
        return str(self._store.value(key, ""))

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()
