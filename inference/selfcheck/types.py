"""What a self-check says: which check has begun, and how it came out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class State(StrEnum):
    """How a check came out."""

    OK = "ok"
    WARNING = "warning"
    """It works, and soon may not."""
    WRONG = "wrong"
    LEFT_OUT = "left out"
    """Nothing to check here, as with what is no part of this copy."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: what it is, how it came out, what was found or is wrong, and how long that took."""

    name: str
    state: State
    sentence: str
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Begun:
    """A group of checks has begun; its place in the order, from 0, and how many groups there are."""

    name: str
    place: int
    groups: int


Event: TypeAlias = Begun | Check

Group: TypeAlias = tuple[str, Callable[[], Iterator[Check]]]
"""A name and its checks; `seconds` is filled in by who runs them."""
