"""Frozen dataclasses as JSON values and back, strictly: nothing unknown, nothing missing, no number that is none."""

from __future__ import annotations

import json
import math
import types
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields, is_dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints

from imaging.faults import Problem, StoredProblem, as_told
from imaging.reasons import Sentences

_PLAIN: Mapping[type, str] = {str: "text", int: "whole number", float: "number", bool: "yes or no", Path: "path"}


@dataclass(frozen=True, slots=True)
class Records:
    """How dataclasses of texts, numbers, paths, enumerations, tuples, mappings and dataclasses become JSON values.

    gaps: a number that is not finite becomes null, and null becomes NaN; without it both are refused.
    paths: a path is written as text; without it it is refused: what others get names no place of this computer.
    keys: how fields are written that have another name in JSON.
    """

    gaps: bool = False
    paths: bool = False
    keys: Mapping[str, str] = field(default_factory=dict)

    def encode(self, value: Any, where: str) -> Any:
        """The value as JSON values. Raises ValueError naming the place, which starts with `where`."""
        if isinstance(value, Problem):
            value = StoredProblem.of(value)
        if is_dataclass(value) and not isinstance(value, type):
            named = {own.name: getattr(value, own.name) for own in fields(value)}
            stored = {self._key(name): own for name, own in named.items() if not isinstance(own, Sentences)}
            return {key: self.encode(own, f"{where}.{key}") for key, own in stored.items()}
        if isinstance(value, Mapping):
            return {str(key): self.encode(item, f"{where}.{key}") for key, item in value.items()}
        if isinstance(value, list | tuple):
            return [self.encode(item, f"{where}[{number}]") for number, item in enumerate(value)]
        if isinstance(value, float) and not math.isfinite(value):
            if self.gaps:
                return None
            raise ValueError(f"{where} is not a finite number")
        if isinstance(value, StrEnum) or (self.paths and isinstance(value, Path)):
            return str(value)
        if value is None or isinstance(value, bool | int | float | str):
            return value
        raise ValueError(f"{where} holds a {type(value).__name__}, which JSON has not")

    def decode(self, kind: Any, raw: Any, where: str) -> Any:
        """The value of type `kind` that JSON values stand for. Raises ValueError with the place and the reason."""
        origin, arguments = get_origin(kind), get_args(kind)
        if kind is Any:
            return self.encode(raw, where)
        if kind is Problem:
            stored = self._record(StoredProblem, raw, where)
            return as_told(stored.code, stored.message, stored.next_step, stored.path, stored.frame)
        if is_dataclass(kind) and isinstance(kind, type):
            return self._record(kind, raw, where)
        if origin in (Union, types.UnionType):
            return None if raw is None else self.decode(arguments[0], raw, where)
        if origin is tuple:
            if not isinstance(raw, list):
                raise ValueError(f"{where} is not a list")
            return tuple(self.decode(arguments[0], item, f"{where}[{number}]") for number, item in enumerate(raw))
        if origin is Mapping:
            if not isinstance(raw, dict):
                raise ValueError(f"{where} is not an object")
            return {key: self.decode(arguments[1], item, f"{where}.{key}") for key, item in raw.items()}
        return self._scalar(kind, raw, where)

    def _record(self, kind: type, raw: Any, where: str) -> Any:
        if not isinstance(raw, dict):
            raise ValueError(f"{where} is not an object")
        hints = get_type_hints(kind)
        known = {self._key(own.name): own for own in fields(kind) if own.metadata.get("stored", True)}
        for key in raw:
            if key not in known:
                raise ValueError(f"{where}.{key} is unknown")
        for key, own in known.items():
            if key not in raw and own.default is MISSING and own.default_factory is MISSING:
                raise ValueError(f"{where}.{key} is missing")
        names = {key: known[key].name for key in raw}
        return kind(**{name: self.decode(hints[name], raw[key], f"{where}.{key}") for key, name in names.items()})

    def _key(self, name: str) -> str:
        return self.keys.get(name, name)

    def _scalar(self, kind: type, raw: Any, where: str) -> Any:
        if issubclass(kind, StrEnum):
            try:
                return kind(raw)
            except ValueError:
                known = ", ".join(str(member) for member in kind)
                raise ValueError(f"{where} is {raw!r}, not one of {known}") from None
        if issubclass(kind, Path) and isinstance(raw, str):
            return kind(raw)
        if kind is float:
            if raw is None and self.gaps:
                return math.nan
            raw = float(raw) if isinstance(raw, int) and not isinstance(raw, bool) else raw
        if type(raw) is not kind:
            raise ValueError(f"{where} is not a {_PLAIN[kind]}")
        if isinstance(raw, float) and not math.isfinite(raw):
            raise ValueError(f"{where} is not a finite number")
        return raw


@dataclass(frozen=True, slots=True)
class EventLines:
    """What a child process reports, an event a line: ASCII JSON with the event's name under "event", then its fields.

    kinds: the dataclass of each name.
    """

    kinds: Mapping[str, type]
    records: Records = Records()

    def write(self, event: object) -> str:
        """The line of an event, without its end. Raises ValueError for a value that `records` refuses."""
        name = next(name for name, kind in self.kinds.items() if type(event) is kind)
        return json.dumps({_EVENT: name} | self.records.encode(event, name), allow_nan=False)

    def read(self, text: str) -> Any:
        """The event of a line that `write` made.

        Raises ValueError, which says where, for anything else: other text, an unknown event, a field too many or too
        few.
        """
        try:
            raw: Any = json.loads(text, parse_constant=_no_constant)
        except RecursionError as error:
            raise ValueError("it is nested too deep") from error
        name = raw.pop(_EVENT, None) if isinstance(raw, dict) else None
        if not isinstance(name, str) or name not in self.kinds:
            raise ValueError("it is no such event")
        return self.records.decode(self.kinds[name], raw, name)


_EVENT = "event"


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not a number")
