"""Versions of this copy: the program, Python, the system, and every library that came with it."""

from __future__ import annotations

import getpass
import platform
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, distribution, version
from pathlib import Path
from typing import TypeAlias

from imaging.records import EventLines


class CheckState(StrEnum):
    """How a check came out."""

    OK = "ok"
    WARNING = "warning"
    """It works, and soon may not."""
    WRONG = "wrong"
    LEFT_OUT = "left out"
    """Nothing to check here, as with what is no part of this copy."""


@dataclass(frozen=True, slots=True)
class SelfCheck:
    """One thing looked at: what it is, how it came out, what was found or is wrong, and how long that took."""

    name: str
    state: CheckState
    sentence: str
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Begun:
    """A group of checks has begun; its place in the order, from 0, and how many groups there are."""

    name: str
    place: int
    groups: int


@dataclass(frozen=True, slots=True)
class CopyVersions:
    """The first lines of a report: program and system; every library with its version."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SelfCheckEnd:
    """How many checks there were, the names of those that are wrong, the seconds of all together, and that in words."""

    checks: int
    wrong: tuple[str, ...]
    seconds: float
    sentence: str


Event: TypeAlias = CopyVersions | Begun | SelfCheck | SelfCheckEnd
_LINES = EventLines({"about": CopyVersions, "begun": Begun, "check": SelfCheck, "end": SelfCheckEnd})

Group: TypeAlias = tuple[str, Callable[[], Iterator[SelfCheck]]]
"""A name and its checks; `seconds` is filled in by who runs them."""

_USER = "USER"


def without_identity(text: str, home: Path | None = None, user: str | None = None) -> str:
    """`text` with the home folder as ~ and the user's name as USER where it is a folder of a path.

    Both ways of writing separators are found, doubled backslashes of quoted paths too. `home`, `user`: default, those
    of who runs the program. Other paths stay: they say where something is missing.
    """
    folder = str(_home() if home is None else home)
    if len(folder) > 1:  # not "/", which would be in every path
        for form in {folder, folder.replace("\\", "/"), folder.replace("\\", "\\\\")}:
            text = re.sub(re.escape(form) + r"(?![^\s/\\\"':;,.])", "~", text)
    name = _user() if user is None else user
    return re.sub(rf"(?<=[/\\]){re.escape(name)}(?=[/\\])", _USER, text) if name else text


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError:  # no home folder: nothing to hide
        return Path("/")


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # the system knows no name
        return ""


_MAIN = (
    *("PySide6-Essentials", "numpy", "pydicom", "imagecodecs", "opencv-python-headless", "pillow"),
    *("torch", "torchvision", "timm", "grad-cam", "safetensors", "platformdirs", "matplotlib", "jinja2", "XlsxWriter"),
    *("highdicom", "pypdfium2", "pyzipper"),
)
"""What the program imports itself, told also where the program's own metadata are not there."""

_NAME = re.compile(r"[A-Za-z0-9._-]+")


def program_version() -> str:
    """The installed version of Hilum; "development" in a bare checkout."""
    return version_of("hilum") or "development"


def version_of(package: str) -> str | None:
    """The version of an installed distribution; None where there is none."""
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def system() -> str:
    """Program, Python and operating system in one line, as "Hilum 0.1.0, Python 3.11.7, Linux-..."; no host name."""
    return f"Hilum {program_version()}, Python {platform.python_version()}, {platform.platform()}"


def libraries() -> dict[str, str]:
    """Name -> version of each library in this copy: those the program imports first, then what those need."""
    found: dict[str, str] = {}
    waiting = [*_MAIN, *_needs("hilum")]
    known: set[str] = set()
    while waiting:
        name = waiting.pop(0)
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in known:
            continue
        known.add(key)
        number = version_of(name)
        if number is not None:
            found[name] = number
            waiting += _needs(name)
    return found


def present() -> Iterator[SelfCheck]:
    """Whether this copy has every library that the program imports; a package leaves some out on purpose."""
    absent = [name for name in _MAIN if version_of(name) is None]
    if absent:
        yield SelfCheck(
            "libraries", CheckState.LEFT_OUT, f"{', '.join(absent)}: not part of this copy, or of unknown version"
        )
    else:
        yield SelfCheck("libraries", CheckState.OK, f"all {len(_MAIN)} that the program imports are here")


def _needs(package: str) -> Iterator[str]:
    """What a distribution requires always; extras are for whoever installs them."""
    try:
        lines = distribution(package).requires or []
    except PackageNotFoundError:
        return
    for line in lines:
        name = _NAME.match(line)
        if name is not None and "extra ==" not in line:
            yield name.group()


_WORDS = {
    CheckState.OK: "ok     ",
    CheckState.WARNING: "warning  ",
    CheckState.WRONG: "WRONG  ",
    CheckState.LEFT_OUT: "left out  ",
}


def heading() -> CopyVersions:
    """Program and system in a line, libraries in another. No host, no user, no folder."""
    lines = (system(), ", ".join(f"{name} {number}" for name, number in libraries().items()))
    return CopyVersions(tuple(without_identity(one) for one in lines))


def line(event: Event) -> str:
    """An event as `hilum selfcheck` writes it: "ok     name: ...", "WRONG  name: ..."; "" where a group begins."""
    match event:
        case CopyVersions():
            return "\n".join(event.lines)
        case SelfCheck():
            return f"{_WORDS[event.state]}{event.name}: {event.sentence}"
        case SelfCheckEnd():
            return event.sentence
        case Begun():
            return ""


def verdict(checks: Iterable[SelfCheck], seconds: float) -> str:
    """The last line: how many checks, what of them, and the seconds of all together."""
    states = [check.state for check in checks]
    wrong, warned, left = (states.count(state) for state in (CheckState.WRONG, CheckState.WARNING, CheckState.LEFT_OUT))
    said = f"{wrong} of them wrong" if wrong else "nothing is wrong"
    said += f", {warned} with a warning" if warned else ""
    said += f", {left} left out" if left else ""
    return f"{len(states)} checks in {seconds:.1f} s: {said}."


def text(about: CopyVersions, checks: Sequence[SelfCheck], seconds: float) -> str:
    """The whole report, as the command writes it; lines end with a newline each."""
    events: tuple[Event, ...] = (about, *checks, end(checks, seconds))
    return "".join(f"{line(event)}\n" for event in events)


def end(checks: Sequence[SelfCheck], seconds: float) -> SelfCheckEnd:
    """What is told behind all checks."""
    wrong = tuple(check.name for check in checks if check.state is CheckState.WRONG)
    return SelfCheckEnd(len(checks), wrong, round(seconds, 3), verdict(checks, seconds))


def to_json(event: Event) -> str:
    """One event as a line of `--json`."""
    return _LINES.write(event)


def from_json(text_line: str) -> Event | None:
    """The event of a line that `to_json` made; None for any other line. Raises nothing."""
    try:
        event: Event = _LINES.read(text_line)
    except ValueError:
        return None
    return event
