"""Measurements of a film, kept in the user's data folder by what the film is: never beside it, and without its name.

One file of JSON for each film, written whole or not at all. It is named by a digest of the SOP Instance UID, or of the
file's content where there is none, so that a film that was moved or copied has its measurements again.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import math
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeAlias

import platformdirs

from imaging.image import ImageRef, Point, Spacing, SpacingSource
from imaging.reading.source import open_file
from imaging.whole_files import write_whole

FORM = 2
"""The form of the files: 2 has numbers beside words. One of a higher number is left alone."""

Numbers: TypeAlias = Mapping[str, float | str]
"""What stands beside a mark as numbers. value, in `unit` ("mm", "mm2", "px", "px2", "deg"); spacing: where millimetres
come from, a `SpacingSource` by its name in lower case, or "none". Of an area also pixels (how many), mean, deviation,
minimum and maximum of the modality values in it, in `values_unit`. Of a cardiothoracic ratio (unit "ratio") also heart
and thorax, the two widths, in `widths_unit`.
"""

_MOST_BYTES = 8 << 20
_PART_BYTES = 1 << 20
_MOST_POINTS = 64
_MOST_TEXT = 1000


class MarkOrigin(StrEnum):
    """How a mark came about: drawn by hand, or proposed by the program and then left, accepted or corrected."""

    HAND = ""
    PROPOSED = "proposed"
    ACCEPTED = "proposed, accepted"
    CORRECTED = "proposed, corrected"


@dataclass(frozen=True, slots=True)
class Measurement:
    """A mark: its kind by name and its points in film coordinates.

    text: what the reader wrote. reader: who drew it in a review, else "". said and numbers: what stood beside it when
    it was kept, for who reads the file with no film at hand; numbers are not there for what an older version kept.
    origin: how it came about.
    """

    kind: str
    points: tuple[Point, ...]
    text: str = ""
    reader: str = ""
    said: str = ""
    numbers: Numbers = field(default_factory=dict)
    origin: MarkOrigin = MarkOrigin.HAND


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured on one frame, and the spacing that the reader calibrated it to."""

    marks: tuple[Measurement, ...] = ()
    calibration: Spacing | None = None


@dataclass(frozen=True, slots=True)
class FilmMeasurements:
    """What is kept of a film of `rows` x `columns`, by frame.

    aside: where a file went that could not be read, None where nothing was wrong.
    """

    rows: int
    columns: int
    frames: dict[int, Measured] = field(default_factory=dict)
    aside: Path | None = None


def measurements_folder() -> Path:
    """Where this user's measurements lie; it may not exist yet."""
    return platformdirs.user_data_path("hilum", appauthor=False) / "measurements"


def film_key(ref: ImageRef) -> str:
    """The name of a film's file. Reads the film where it has no SOP Instance UID. Raises OSError."""
    if ref.sop_instance_uid:
        name = f"SOP Instance UID {ref.sop_instance_uid} {ref.rows} x {ref.columns}"
        return hashlib.sha256(name.encode()).hexdigest()
    digest = hashlib.sha256()
    with open_file(ref.path) as file:
        while part := file.read(_PART_BYTES):
            digest.update(part)
    return digest.hexdigest()


def read_measurements(folder: Path, ref: ImageRef) -> FilmMeasurements:
    """What is kept of a film.

    Nothing where nothing is, or where the film is of another size than the one that was measured. A damaged file is
    moved aside. Raises OSError where the disk refuses, ValueError for a file of a later form.
    """
    none, path = FilmMeasurements(ref.rows, ref.columns), _place(folder, ref)
    try:
        if path.stat().st_size > _MOST_BYTES:
            return _aside(path, none)
        raw = json.loads(path.read_bytes())
    except FileNotFoundError:
        return none
    except (ValueError, RecursionError):
        return _aside(path, none)
    if isinstance(raw, dict) and isinstance(raw.get("form"), int) and raw["form"] > FORM:
        raise ValueError(f"{path} is of a later version of Hilum.")
    try:
        found = _film(raw)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        return _aside(path, none)
    return found if (found.rows, found.columns) == (ref.rows, ref.columns) else none


def write_measurements(folder: Path, ref: ImageRef, kept: FilmMeasurements) -> None:
    """Keep this of a film in place of what was; no file where there is nothing to keep. Raises OSError."""
    path = _place(folder, ref)
    frames = {str(frame): _frame_data(one) for frame, one in sorted(kept.frames.items()) if one != Measured()}
    if not frames:
        path.unlink(missing_ok=True)
        return
    folder.mkdir(parents=True, exist_ok=True)
    data = {"form": FORM, "rows": kept.rows, "columns": kept.columns, "frames": frames}
    write_whole(path, json.dumps(data, indent=1, ensure_ascii=False).encode("utf-8", "backslashreplace"))


def measurements_data(folder: Path, ref: ImageRef) -> list[dict[str, Any]]:
    """What is kept of a film, frame by frame, ready for JSON. Raises as `read_measurements`."""
    kept = read_measurements(folder, ref)
    return [{"frame": frame, **_frame_data(one)} for frame, one in sorted(kept.frames.items())]


def _place(folder: Path, ref: ImageRef) -> Path:
    return folder / f"{film_key(ref)}.json"


def _aside(path: Path, none: FilmMeasurements) -> FilmMeasurements:
    """Move a damaged file out of the way, under a name that no other has."""
    aside = path.with_name(f"{path.stem}.damaged-{time.time_ns()}")
    with contextlib.suppress(FileNotFoundError):
        path.rename(aside)
    return FilmMeasurements(none.rows, none.columns, aside=aside)


def _frame_data(one: Measured) -> dict[str, Any]:
    data: dict[str, Any] = {
        "marks": [
            {"kind": mark.kind, "points": [list(point) for point in mark.points]}
            | {name: getattr(mark, name) for name in ("text", "reader", "said", "origin") if getattr(mark, name)}
            | ({"numbers": dict(mark.numbers)} if mark.numbers else {})
            for mark in one.marks
        ]
    }
    if (spacing := one.calibration) is not None:
        data["calibration"] = {"row": spacing.row, "column": spacing.column, "note": spacing.note}
    return data


def _film(raw: Any) -> FilmMeasurements:
    frames = {int(frame): _measured(one) for frame, one in raw["frames"].items()}
    return FilmMeasurements(int(raw["rows"]), int(raw["columns"]), frames)


def _measured(raw: Any) -> Measured:
    spacing, found = None, raw.get("calibration")
    if found is not None:
        row, column = float(found["row"]), float(found["column"])
        if not (1e-9 < row < 1e9 and 1e-9 < column < 1e9):
            raise ValueError("no spacing")
        spacing = Spacing(row, column, SpacingSource.KNOWN_LENGTH, str(found.get("note", ""))[:_MOST_TEXT])
    return Measured(tuple(map(_measurement, raw["marks"])), spacing)


def _measurement(raw: Any) -> Measurement:
    points = tuple((float(x), float(y)) for x, y in raw["points"])
    if not 0 < len(points) <= _MOST_POINTS or not all(math.isfinite(value) for point in points for value in point):
        raise ValueError("no points")
    text, reader, said = (str(raw.get(name, ""))[:_MOST_TEXT] for name in ("text", "reader", "said"))
    numbers = _numbers(raw.get("numbers"))
    return Measurement(str(raw["kind"]), points, text, reader, said, numbers=numbers, origin=_origin(raw))


def _origin(raw: Any) -> MarkOrigin:
    """One that this version does not know was not drawn by hand."""
    said = raw.get("origin", "")
    return MarkOrigin(said) if said in tuple(MarkOrigin) else MarkOrigin.PROPOSED


def _numbers(raw: Any) -> Numbers:
    """Those that are numbers or short words."""
    if not isinstance(raw, dict):
        return {}
    return {
        str(name): value
        for name, value in raw.items()
        if (isinstance(value, int | float) and math.isfinite(value)) or (isinstance(value, str) and len(value) < 100)
    }
