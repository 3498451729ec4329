"""Operating points that a place chose for an installed model: kept in the user's data folder, beside no other version.

A file belongs to one id, version, weights and calibration, so that another version, or the same scores calibrated
otherwise, has none of its points until somebody chooses them there.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import platformdirs

from imaging import program_log
from imaging.faults import Code, Fault, Problem
from imaging.records import Records
from imaging.whole_files import write_whole
from inference.model_reasons import ModelReason
from inference.models.card import PLACE_PREFIX, ModelCard, PlacePoint

_LOG = program_log.log("models")
_RECORDS = Records()
_LARGEST = 1 << 20
_LONGEST_NAME = 40
_SCHEMA = 1


@dataclass(frozen=True, slots=True)
class _KeptPoints:
    """What a file holds. model, version, weights_sha256: of the model that the points are for."""

    schema: int
    model: str
    version: str
    weights_sha256: str
    points: tuple[PlacePoint, ...]


def points_folder() -> Path:
    """Where the points of all models lie; it may not exist yet."""
    return platformdirs.user_data_path("hilum", appauthor=False) / "operating-points"


def joined(card: ModelCard) -> ModelCard:
    """The card with this place's points for it; without any where their file is damaged, which `damaged` tells."""
    try:
        return replace(card, place_points=_read(points_file(card), card))
    except Fault:
        return replace(card, place_points=())


def keep(card: ModelCard, own: PlacePoint) -> ModelCard:
    """Keep a point, whole, in place of one of its name; returns the card with it.

    Raises Fault (MODEL_REFUSED) for a name that cannot be, and OSError.
    """
    _check_name(own.point.name)
    others = [other for other in joined(card).place_points if other.point.name != own.point.name]
    kept = _write(card, (*others, own))
    _LOG.info("an operating point of this place was kept for %s@%s", card.id, card.version)
    return kept


def remove(card: ModelCard, name: str) -> ModelCard:
    """Remove the point of that name; returns the card without it. Raises Fault (MODEL_REFUSED) where there is none."""
    there = joined(card).place_points
    left = [own for own in there if own.point.name != name]
    if len(left) == len(there):
        known = tuple(own.point.name for own in there) or ModelReason.NONE
        values = {"model": card.id, "name": name, "known": known}
        raise Fault(Problem(Code.MODEL_REFUSED, ModelReason.NO_PLACE_POINT, values))
    kept = _write(card, left)
    _LOG.info("an operating point of this place was removed from %s@%s", card.id, card.version)
    return kept


def place_name(words: str) -> str:
    """The name of a point of this place: its words behind `PLACE_PREFIX`."""
    bare = " ".join(words.split())
    return bare if bare.startswith(PLACE_PREFIX) else f"{PLACE_PREFIX}{bare}"


def damaged(card: ModelCard) -> Problem | None:
    """What is wrong with the file of a model's points; None where nothing is, or where it has none."""
    try:
        _read(points_file(card), card)
    except Fault as fault:
        return fault.problem
    return None


def points_file(card: ModelCard) -> Path:
    """The file of a model's points: named by its id and a digest of version, weights and calibrations."""
    calibrations = [
        (one.name, own.method, own.slope, own.intercept, *own.knots, *own.values)
        for one in card.populations
        for own in (one.calibration,)
    ]
    whole = json.dumps([card.id, card.version, card.weights_sha256, calibrations])
    return points_folder() / f"{card.id}-{hashlib.sha256(whole.encode()).hexdigest()[:24]}.json"


def _read(path: Path, card: ModelCard) -> tuple[PlacePoint, ...]:
    """The points of a file; () where it is not there. Raises Fault (MODEL_REFUSED) where it is damaged."""
    try:
        if path.stat().st_size > _LARGEST:
            raise ValueError("it is too large")
        raw = json.loads(path.read_text("utf-8"))
        kept: _KeptPoints = _RECORDS.decode(_KeptPoints, raw, "points")
        for wrong in _wrong(kept, card):
            raise ValueError(wrong)
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, RecursionError) as error:
        values = {"error": str(error)}
        raise Fault(Problem(Code.MODEL_REFUSED, ModelReason.BAD_PLACE_POINTS, values, path)) from error
    return kept.points


def _wrong(kept: _KeptPoints, card: ModelCard) -> Iterator[str]:
    """What types cannot say."""
    if kept.schema != _SCHEMA:
        yield f"its schema is {kept.schema}, and this program reads {_SCHEMA}"
    if (kept.model, kept.version, kept.weights_sha256) != (card.id, card.version, card.weights_sha256):
        yield "it is of another model"
    names = [own.point.name for own in kept.points]
    if len(set(names)) < len(names):
        yield "a name repeats"
    for own in kept.points:
        point = own.point
        if not point.name.startswith(PLACE_PREFIX):
            yield f"{point.name} is no name of a place's point"
        if own.population not in {one.name for one in card.populations}:
            yield f"{point.name} is for a population that the model has not"
        if not 0 <= point.unsure_low <= point.threshold <= point.unsure_high <= 1:
            yield f"{point.name}: its threshold is not between 0 and 1"


def _check_name(name: str) -> None:
    bare = name.removeprefix(PLACE_PREFIX)
    why = ""
    if not name.startswith(PLACE_PREFIX) or not bare.strip():
        why = "it has no name"
    elif len(bare) > _LONGEST_NAME:
        why = f"a name has {_LONGEST_NAME} letters at most"
    elif not bare.isprintable() or any(letter in bare for letter in '<>"'):
        why = "a name holds no quotes, brackets or line ends"
    if why:
        raise Fault(Problem(Code.MODEL_REFUSED, ModelReason.BAD_PLACE_POINT, {"name": bare, "why": why}))


def _write(card: ModelCard, points: Sequence[PlacePoint]) -> ModelCard:
    path = points_file(card)
    if points:
        kept = _KeptPoints(_SCHEMA, card.id, card.version, card.weights_sha256, tuple(points))
        raw: Any = _RECORDS.encode(kept, "points")
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, (json.dumps(raw, indent=2, ensure_ascii=False) + "\n").encode())
    else:
        path.unlink(missing_ok=True)
    return replace(card, place_points=tuple(points))
