"""What is said, as a reason with named values; only the edge makes a sentence of it."""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any, Protocol, TypeAlias


class Reason(Enum):
    """Something that is said: its English sentence and what to do next, with places for named values.

    Each package lists its own. A place is `{name}` or `{name:format}`; `{count:film|films}` is the word for that many,
    `{names:; }` several with that between them (else a comma), `{problem:next_step}` what another one says to do.
    """

    def __init__(self, message: str, next_step: str = "") -> None:
        self.message = message
        self.next_step = next_step

    @property
    def reason(self) -> Reason:
        """Itself: a reason without places is something said."""
        return self

    @property
    def values(self) -> Values:
        """None: it has no places."""
        return {}


class Said(Protocol):
    """A reason with what fills its places: a remark, a problem, or a reason without places."""

    @property
    def reason(self) -> Reason:
        """What is said."""

    @property
    def values(self) -> Mapping[str, Value]:
        """What fills its places."""


Value: TypeAlias = "str | int | float | Path | Said | tuple[Value, ...]"
"""What fills a place: a number or a name as it is, another sentence, or several of them, between commas."""


Values: TypeAlias = Mapping[str, Value]


class Told(Reason):
    """What is known as a text only, because it was stored so."""

    TOLD = "{message}", "{next_step}"


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that a reader must know, and no failure. Holds no patient identity."""

    reason: Reason
    values: Values = field(default_factory=dict, hash=False)


def as_note(message: str) -> Remark:
    """A remark of which only the sentence is known: as it was stored."""
    return Remark(Told.TOLD, {"message": message, "next_step": ""})


class Sentences(string.Formatter):
    """Makes sentences of reasons, texts and values, in English. Another language has them `translated`."""

    def translated(self, text: str) -> str:
        """A text, or a template of one, in this language."""
        return text

    def text(self, text: str, /, **values: object) -> str:
        """A text in this language with values in its places, as those of a `Reason`; without values as it stands."""
        return self.vformat(self.translated(text), (), values) if values else self.translated(text)

    def number(self, value: float, format_spec: str) -> str:
        """A number, `written`."""
        return self.written(format(value, format_spec))

    def written(self, number: str) -> str:
        """A number that has a point, and commas between thousands, as this language writes it."""
        return number

    def dates(self, text: str) -> str:
        """A text with its ISO dates as this language writes them."""
        return text

    def templates(self, reason: Reason) -> tuple[str, str]:
        """The message and the next step of a reason, with places."""
        return self.translated(reason.message), self.translated(reason.next_step)

    def message(self, said: Said) -> str:
        """What is the case, in one plain sentence."""
        return self.vformat(self.templates(said.reason)[0], (), said.values)

    def next_step(self, said: Said) -> str:
        """What to do next; "" where there is nothing."""
        return self.vformat(self.templates(said.reason)[1], (), said.values)

    def sentence(self, said: Said) -> str:
        """Message and next step as one line of text."""
        return f"{self.message(said)} {self.next_step(said)}".strip()

    def format_field(self, value: Any, format_spec: str) -> str:
        """One value in its place."""
        if "|" in format_spec:
            one, several = format_spec.split("|")
            return one if value == 1 else several
        if isinstance(value, tuple):
            return (format_spec or ", ").join(self.format_field(one, "") for one in value)
        if hasattr(value, "reason"):
            return self.next_step(value) if format_spec == "next_step" else self.message(value)
        return format(value, format_spec)


ENGLISH = Sentences()
"""The language of the command line and of what is written to files."""
