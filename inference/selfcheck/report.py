"""The self-check as text to read and copy, and as one JSON object a line for scripts and for the window."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict

from inference.selfcheck.privacy import without_identity
from inference.selfcheck.types import Begun, Check, Event, State
from inference.selfcheck.versions import libraries, system

_WORDS = {State.OK: "ok     ", State.WARNING: "warning  ", State.WRONG: "WRONG  ", State.LEFT_OUT: "left out  "}


def heading() -> list[str]:
    """Two lines: program and system; every library with its version. No host, no user, no folder."""
    return [system(), ", ".join(f"{name} {number}" for name, number in libraries().items())]


def line(check: Check) -> str:
    """A check as `hilum selfcheck` writes it: "ok     name: ...", "WRONG  name: ...", "left out  name: ..."."""
    return f"{_WORDS[check.state]}{check.name}: {check.sentence}"


def verdict(checks: Iterable[Check], seconds: float) -> str:
    """The last line: how many checks, what of them, and the seconds of all together."""
    states = [check.state for check in checks]
    wrong, warned, left = (states.count(state) for state in (State.WRONG, State.WARNING, State.LEFT_OUT))
    said = f"{wrong} of them wrong" if wrong else "nothing is wrong"
    said += f", {warned} with a warning" if warned else ""
    said += f", {left} left out" if left else ""
    return f"{len(states)} checks in {seconds:.1f} s: {said}."


def text(about: Sequence[str], checks: Sequence[Check], seconds: float) -> str:
    """The whole report, as the command writes it; lines end with a newline each."""
    return "\n".join([*about, *(line(check) for check in checks), verdict(checks, seconds)]) + "\n"


def heading_to_json(about: Sequence[str]) -> str:
    """The first line of `--json`: {"event": "about", "lines": [...]}."""
    return json.dumps({"event": "about", "lines": [without_identity(one) for one in about]})


def to_json(event: Event) -> str:
    """One event as a line: {"event": "begun" or "check", ...} with the fields of `Begun` or `Check`."""
    return json.dumps({"event": "begun" if isinstance(event, Begun) else "check", **asdict(event)})


def end_to_json(checks: Sequence[Check], seconds: float) -> str:
    """The last line of `--json`: {"event": "end", "checks", "wrong", "seconds", "sentence"}."""
    wrong = [check.name for check in checks if check.state is State.WRONG]
    end = {"event": "end", "checks": len(checks), "wrong": wrong, "seconds": round(seconds, 3)}
    return json.dumps({**end, "sentence": verdict(checks, seconds)})


def from_json(text_line: str) -> Event | None:
    """The event of a line that `to_json` made; None for any other line. Raises nothing."""
    try:
        raw = json.loads(text_line)
        kind = raw.pop("event")
        if kind == "begun":
            return Begun(**raw)
        return Check(**{**raw, "state": State(raw["state"])}) if kind == "check" else None
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def heading_from_json(text_line: str) -> list[str] | None:
    """The lines of a heading that `heading_to_json` made; None for any other line. Raises nothing."""
    try:
        raw = json.loads(text_line)
        return [str(one) for one in raw["lines"]] if raw["event"] == "about" else None
    except (ValueError, TypeError, KeyError):
        return None
