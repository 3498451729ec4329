"""The list of windows a film can be shown with: its own first, then those of resources/presets, then the user's."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

import numpy as np
import platformdirs
from numpy.typing import NDArray

from imaging.display.overlays import open_part
from imaging.display.windowing import as_asked, full_range, span
from imaging.faults import Code, Problem
from imaging.film_reasons import FilmReason
from imaging.image import FileKind, Image, Photometric, Shutter, Voi, VoiFunction, VoiLut, Window
from imaging.whole_files import write_whole

_SAMPLES = 1 << 18
_UNIFORM = 0.03
_DEEPEST_BORDER = 0.35
_GAP = 1 / 64


@dataclass(frozen=True, slots=True, eq=False)
class Exposure:
    """The picture's values in ascending order, at most about 260,000 of them taken on a regular grid.

    `dark_is_high` is true for MONOCHROME1, whose percentiles count from the high values. Where the file has a shutter,
    only what lies inside of it is measured, whether it is drawn or not.
    """

    ordered: NDArray[Any]
    dark_is_high: bool

    @classmethod
    def of(cls, image: Image) -> Exposure:
        """Measure a grey image; empty when no value is finite and outside the padding."""
        step = max(1, int(np.ceil(np.sqrt(image.values.size / _SAMPLES))))
        sample = image.values[::step, ::step]
        shown = np.isfinite(sample)
        if image.padding is not None:
            shown &= (sample < image.padding[0]) | (sample > image.padding[1])
        if image.shutter is not None:
            sample, shown = _opened(image, image.shutter, sample, shown, step)
        field = collimated_field(sample)
        inside = sample[field][shown[field]]
        ordered = np.sort(inside if inside.size else sample[shown], kind="stable")
        return cls(_without_outlying_ends(ordered), image.photometric is Photometric.MONOCHROME1)

    def between(self, dark: float, bright: float) -> tuple[float, float]:
        """The values (low, high) between two percentiles 0..100 that count from dark to bright; (0, 0) if empty."""
        if self.ordered.size == 0:
            return 0.0, 0.0
        if self.dark_is_high:
            dark, bright = 100.0 - bright, 100.0 - dark
        last = self.ordered.size - 1
        low, high = (self.ordered[round(percent / 100.0 * last)] for percent in (dark, bright))
        return float(low), float(high)


def _opened(
    image: Image, shutter: Shutter, sample: NDArray[Any], shown: NDArray[np.bool_], step: int
) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    """The part of a sample of every so many pixels that a shutter leaves open, and which of it is shown."""
    # The middle of sampled pixel i, at i * step + 1/2 on the film, is at i + 1/2 of the sample.
    shift = 0.5 - 0.5 / step
    matrix = np.array([[1 / step, 0.0, shift], [0.0, 1 / step, shift]])
    inside = open_part(shutter, image.pixel_aspect, matrix, (sample.shape[1], sample.shape[0]))
    if not inside.any():
        return sample, shown
    rows, columns = (np.flatnonzero(inside.any(axis=axis)) for axis in (1, 0))
    part = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
    return sample[part], (shown & inside)[part]


def collimated_field(values: NDArray[Any]) -> tuple[slice, slice]:
    """Rows and columns of (rows, columns) values inside uniform strips along the edges.

    A strip is uniform where nine tenths of a line differ by less than 3 % of what the whole image spans; at most
    35 % is taken from a side. Nothing is taken when that would leave a uniform image.
    """
    finite = np.nan_to_num(values, nan=0.0, posinf=0.0, neginf=0.0) if values.dtype.kind == "f" else values
    low, high = np.percentile(finite, (1, 99))
    limit = _UNIFORM * (float(high) - float(low))
    if limit <= 0.0:
        return slice(None), slice(None)
    rows = _inner(finite, limit)
    columns = _inner(finite[rows].T, limit)
    return rows, columns


def _inner(lines: NDArray[Any], limit: float) -> slice:
    """The lines of (lines, samples) between the uniform ones at both ends."""
    count = len(lines)
    deepest = int(count * _DEEPEST_BORDER)
    low, high = np.percentile(lines[:, :: max(1, lines.shape[1] // 128)], (5, 95), axis=1)
    varied = (high - low) > limit
    first = int(np.argmax(varied[: deepest + 1])) if varied[: deepest + 1].any() else 0
    backwards = varied[::-1][: deepest + 1]
    last = count - (int(np.argmax(backwards)) if backwards.any() else 0)
    return slice(first, last)


def _without_outlying_ends(ordered: NDArray[Any]) -> NDArray[Any]:
    """Drop the lowest or highest value where a gap sets it apart: a shutter's black, a marker's white."""
    if ordered.size == 0:
        return ordered
    first = int(np.searchsorted(ordered, ordered[0], side="right"))
    last = int(np.searchsorted(ordered, ordered[-1], side="left"))
    if first >= last:
        return ordered
    lowest, highest = float(ordered[first]), float(ordered[last - 1])
    gap = _GAP * (highest - lowest)
    start = first if lowest - float(ordered[0]) > gap else 0
    stop = last if float(ordered[-1]) - highest > gap else ordered.size
    return ordered[start:stop] if ordered[start] < ordered[stop - 1] else ordered


AUTO = "Auto"
FULL_RANGE = "Full range"
LUNG = "Lung"
"""Of a radiograph a wide middle, until it is known where the lungs are."""
_ANY_MODALITY = "*"


class PresetSource(StrEnum):
    """Who says that a film may be shown so."""

    FILE = "file"
    PROGRAM = "program"
    USER = "user"


@dataclass(frozen=True, slots=True, eq=False)
class Preset:
    """A window or VOI LUT with the name it has in menus."""

    name: str
    voi: Voi
    source: PresetSource


@dataclass(frozen=True, slots=True)
class PresetRule:
    """A preset as data: for which modalities ("*": those that no rule names), and a window or two percentiles."""

    name: str
    modalities: tuple[str, ...]
    window: Window | None = None
    percentiles: tuple[float, float] | None = None
    source: PresetSource = PresetSource.PROGRAM


@dataclass(frozen=True, slots=True)
class PresetFile:
    """A file of a user's presets, all for the same modalities, in their order."""

    path: Path
    modalities: tuple[str, ...]
    rules: tuple[PresetRule, ...] = ()


def presets(image: Image) -> tuple[Preset, ...]:
    """The windows offered for every image like this, in the order of the menu and of keys 1 to 9; names are unique.

    The file's own come first under their explanation texts (PS3.3 C.11.2), then the program's. Color has one, which
    changes nothing.
    """
    if image.is_color:
        return (Preset(FULL_RANGE, full_range(image), PresetSource.PROGRAM),)
    exposure = Exposure.of(image)
    found = [Preset(_file_name(voi, image.voi), voi, PresetSource.FILE) for voi in image.voi]
    found += [Preset(rule.name, _voi(rule, image, exposure), rule.source) for rule in _program_rules(image)]
    return _with_unique_names(found)


def with_own(image: Image, offered: Sequence[Preset], files_of_user: Sequence[PresetFile]) -> tuple[Preset, ...]:
    """What is `offered` for an image, and after it the user's presets for its modality, under names of their own."""
    rules = [rule for file in files_of_user for rule in file.rules if _is_for(rule, image)]
    if image.is_color or not rules:
        return tuple(offered)
    measured = any(rule.percentiles is not None for rule in rules)
    exposure = Exposure.of(image) if measured else Exposure(np.zeros(0), False)
    own = [Preset(rule.name, _voi(rule, image, exposure), rule.source) for rule in rules]
    return _with_unique_names([*offered, *own])


def _is_for(rule: PresetRule, image: Image) -> bool:
    return _ANY_MODALITY in rule.modalities or image.ref.modality in rule.modalities


def default_preset(image: Image, offered: tuple[Preset, ...] = ()) -> Preset:
    """How an image is first shown: the file's first window; 8-bit rasters in full, all else by Auto.

    It is one of `offered`, the `presets` of the image where they are at hand. Its exposure is measured for Auto alone.
    """
    plain_raster = image.ref.kind is not FileKind.DICOM and image.values.dtype.itemsize == 1
    if not offered and image.voi and not image.is_color:
        return Preset(_file_name(image.voi[0], image.voi), image.voi[0], PresetSource.FILE)
    if not offered and plain_raster and not image.is_color:
        return Preset(FULL_RANGE, full_range(image), PresetSource.PROGRAM)
    offered = offered or presets(image)
    if image.voi or image.is_color:
        return offered[0]
    wanted = FULL_RANGE if plain_raster else AUTO
    return next(preset for preset in offered if preset.name == wanted)


def find(image: Image, name: str) -> Preset | None:
    """The preset of that name, whatever its case; None when the image is not offered it."""
    wanted = name.strip().casefold()
    return next((p for p in presets(image) if p.name.casefold() == wanted), None)


def presets_folder() -> Path:
    """Where this user's presets lie; it may not exist yet."""
    return platformdirs.user_data_path("hilum", appauthor=False) / "presets"


def read_presets(folder: Path) -> tuple[tuple[PresetFile, ...], tuple[Problem, ...]]:
    """Every *.json in a user's folder, by name, and one problem for each that is not usable.

    A damaged one is moved aside under another name; one that the disk refuses stays.
    """
    found: list[PresetFile] = []
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.json")):
        try:
            found.append(_parsed(path, PresetSource.USER, path))
        except OSError as error:
            values = {"file": path.name, "error": error.strerror or "the disk refused"}
            problems.append(Problem(Code.UNREADABLE, FilmReason.PRESETS_REFUSED, values, path))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            aside = path.with_name(f"{path.stem}.damaged-{time.time_ns()}")
            values = {"file": path.name, "aside": aside.name, "kind": type(error).__name__, "error": str(error)}
            problems.append(Problem(Code.UNREADABLE, FilmReason.BAD_PRESETS, values, path))
            try:
                path.rename(aside)
            except OSError:
                problems[-1] = Problem(Code.UNREADABLE, FilmReason.BAD_PRESETS, values | {"aside": path.name}, path)
    return tuple(found), tuple(problems)


def write_presets(file: PresetFile) -> None:
    """Keep a file of presets, whole or not at all; none where it holds none. Raises OSError."""
    if not file.rules:
        file.path.unlink(missing_ok=True)
        return
    content = preset_content(file)
    file.path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(file.path, json.dumps(content, indent=2, ensure_ascii=False).encode("utf-8", "backslashreplace"))


def preset_content(file: PresetFile) -> dict[str, Any]:
    """A file of presets as JSON has it."""
    return {"modalities": list(file.modalities), "presets": [_data(rule) for rule in file.rules]}


def preset_file(content: dict[str, Any], path: Path, source: PresetSource = PresetSource.USER) -> PresetFile:
    """What `preset_content` made; raises ValueError, KeyError, TypeError or AttributeError if malformed."""
    modalities = tuple(str(modality) for modality in content["modalities"])
    return PresetFile(path, modalities, tuple(_rule(entry, modalities, source) for entry in content["presets"]))


def file_for(modality: str, folder: Path, known: Sequence[PresetFile]) -> PresetFile:
    """The file that holds a modality's presets and no other's; a new one where there is none ("" is no modality)."""
    alone = next((file for file in known if file.modalities == (modality,)), None)
    if alone is not None:
        return alone
    name = "".join(letter for letter in modality if letter.isascii() and letter.isalnum())[:16] or "no-modality"
    taken = {file.path.stem for file in known}
    names = (name, *(f"{name}-{number}" for number in range(2, len(taken) + 3)))
    return PresetFile(folder / f"{next(one for one in names if one not in taken)}.json", (modality,))


def own_rule(name: str, window: Window, modality: str) -> PresetRule:
    """A window as a preset of the user's."""
    return PresetRule(name, (modality,), as_asked(replace(window, explanation=name)), source=PresetSource.USER)


@cache
def _bundled_rules() -> tuple[PresetRule, ...]:
    folder = files("resources") / "presets"
    found = sorted((f for f in folder.iterdir() if f.name.endswith(".json")), key=lambda f: f.name)
    return tuple(rule for file in found for rule in _parsed(file, PresetSource.PROGRAM).rules)


def _program_rules(image: Image) -> list[PresetRule]:
    rules = _bundled_rules()
    own = [rule for rule in rules if image.ref.modality in rule.modalities]
    return own or [rule for rule in rules if _ANY_MODALITY in rule.modalities]


def _parsed(file: Path | Traversable, source: PresetSource, path: Path = Path()) -> PresetFile:
    """What a file holds; raises OSError, and ValueError, KeyError, TypeError or AttributeError if malformed."""
    return preset_file(json.loads(file.read_text(encoding="utf-8")), path, source)


def _data(rule: PresetRule) -> dict[str, Any]:
    if rule.window is None:
        return {"name": rule.name, "percentiles": list(rule.percentiles or (0.0, 100.0))}
    window = {"name": rule.name, "center": rule.window.center, "width": rule.window.width}
    function = rule.window.function
    return window if function is VoiFunction.LINEAR else {**window, "function": function.value.lower()}


def _rule(entry: dict[str, Any], modalities: tuple[str, ...], source: PresetSource) -> PresetRule:
    name = str(entry["name"])
    if "percentiles" in entry:
        dark, bright = (float(percent) for percent in entry["percentiles"])
        if not 0.0 <= dark < bright <= 100.0:
            raise ValueError(f"percentiles of {name!r} must rise within 0 and 100")
        return PresetRule(name, modalities, percentiles=(dark, bright), source=source)
    function = VoiFunction(entry.get("function", "linear").upper())
    window = Window(float(entry["center"]), float(entry["width"]), function, name)
    if not (math.isfinite(window.center) and math.isfinite(window.width) and window.width > 0):
        raise ValueError(f"the width of {name!r} must be above zero")
    return PresetRule(name, modalities, as_asked(window), source=source)


def _voi(rule: PresetRule, image: Image, exposure: Exposure) -> Voi:
    if rule.window is not None:
        return rule.window
    if rule.percentiles is None or rule.percentiles == (0.0, 100.0):
        return full_range(image)
    low, high = exposure.between(*rule.percentiles)
    return span(low, high, rule.name) if high > low else full_range(image)


def _file_name(voi: Voi, all_of_file: tuple[Voi, ...]) -> str:
    if voi.explanation.strip():
        return voi.explanation.strip()
    kind = "VOI LUT" if isinstance(voi, VoiLut) else "Window"
    same = [other for other in all_of_file if isinstance(other, type(voi)) and not other.explanation.strip()]
    number = f" {[other is voi for other in same].index(True) + 1}" if len(same) > 1 else ""
    return f"{kind} of the file{number}"


def _with_unique_names(found: list[Preset]) -> tuple[Preset, ...]:
    """Number the repeats of a name, so that a name always finds one preset."""
    taken: dict[str, int] = {}
    unique: list[Preset] = []
    for preset in found:
        times = taken[preset.name.casefold()] = taken.get(preset.name.casefold(), 0) + 1
        name = preset.name if times == 1 else f"{preset.name} ({times})"
        unique.append(Preset(name, preset.voi, preset.source))
    return tuple(unique)
