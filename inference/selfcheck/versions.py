"""Versions of this copy: the program, Python, the system, and every library that came with it."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution, version

from inference.selfcheck.types import Check, State

_MAIN = (
    *("PySide6-Essentials", "numpy", "pydicom", "imagecodecs", "opencv-python-headless", "pillow"),
    *("torch", "torchvision", "timm", "grad-cam", "safetensors", "platformdirs", "matplotlib", "jinja2", "XlsxWriter"),
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


def present() -> Iterator[Check]:
    """Whether this copy has every library that the program imports; a package leaves some out on purpose."""
    absent = [name for name in _MAIN if version_of(name) is None]
    if absent:
        yield Check("libraries", State.LEFT_OUT, f"{', '.join(absent)}: not part of this copy, or of unknown version")
    else:
        yield Check("libraries", State.OK, f"all {len(_MAIN)} that the program imports are here")


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
