"""What the confidentiality profile of the standard does with an attribute: PS3.15 table E.1-1, kept as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Confidentiality:
    """A row of PS3.15 table E.1-1.

    action: of the Basic Profile, "X" remove, "Z" empty, "D" dummy, "U" other UID, or several of which the data set
    decides, as "X/Z/D". option: which option retains it, "device", "institution" or "patient"; "" for none.
    """

    action: str
    option: str = ""


@cache
def _rows() -> Mapping[str, Confidentiality]:
    """Rows by tags of eight hexadecimal digits, or x for any."""
    table = (files("resources") / "identity" / "ps3.15-table-e1-1.tsv").read_text("utf-8")
    lines = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return {tag: Confidentiality(action, *option) for tag, action, _, *option in lines}


_PRIVATE = Confidentiality("X")


def confidentiality(tag: int) -> Confidentiality | None:
    """What the Basic Application Level Confidentiality Profile (PS3.15 E.1) says of an attribute; None for nothing."""
    if tag >> 16 & 1:
        return _PRIVATE
    digits, rows = f"{tag:08x}", _rows()
    patterns = (digits, f"{digits[:2]}xx{digits[4:]}", f"{digits[:2]}xxxxxx")
    return next((rows[pattern] for pattern in patterns if pattern in rows), None)


def identifies(tag: int) -> bool:
    """Whether the profile changes an attribute, or removes it."""
    return confidentiality(tag) is not None
