"""Makes and checks requirements/package.txt: exact versions, with digests, of all that a package is built from.

    python -m installers.lock            make it anew from pyproject.toml
    python -m installers.lock --check    compare what is installed here with it

uv resolves for Linux, Windows and macOS at once. torch has two builds: the registry's for Linux brings 4 GB for GPUs,
so the package takes the CPU build of PyTorch's own index there, under the version that it has there ("+cpu").
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements" / "package.txt"
TORCH_INDEX = "TORCH_CPU_INDEX"
"""The variable that holds the address of PyTorch's index of CPU wheels: under "Get Started" on pytorch.org."""
PYTHON = "3.11"
"""The Python that packages are built with."""

LINUX = "sys_platform == 'linux'"
_SYSTEMS = ("linux", "win32", "darwin")
_GPU_ONLY = re.compile(r"(nvidia|cuda)-|triton$")
_HEAD = f"""\
# What a package is built from, exactly: made by `make lock`, not by hand. Python {PYTHON}; Linux, Windows, macOS.
# torch on Linux is the CPU build of PyTorch's own index: without the registry's 4 GB for GPUs.
#
#   pip install --require-hashes --extra-index-url $TORCH_CPU_INDEX -r requirements/package.txt
"""


@dataclass(frozen=True, slots=True)
class Pin:
    """One line of the lock: a distribution's name (as the registry writes it), version, marker ("" always), digests."""

    name: str
    version: str
    marker: str
    digests: tuple[str, ...]

    def text(self) -> str:
        """The lines in the file."""
        first = f"{self.name}=={self.version}" + (f" ; {self.marker}" if self.marker else "")
        return " \\\n".join((first, *(f"    --hash={digest}" for digest in self.digests))) + "\n"


def read(text: str) -> tuple[Pin, ...]:
    """The pins of a lock's text, in order. Raises ValueError for a line that pins nothing."""
    pins = []
    for line in text.replace("\\\n", " ").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        pin, *digests = re.split(r"\s+--hash=", line.strip())
        requirement, _, marker = (part.strip() for part in pin.partition(" ; "))
        name, exact, number = requirement.partition("==")
        if not exact:
            raise ValueError(f"{LOCK.name}: not an exact version: {line[:80]}")
        pins.append(Pin(name, number, marker, tuple(digests)))
    return tuple(pins)


def differences(pins: Sequence[Pin]) -> Iterator[str]:
    """What is installed here in another version than the lock has; what is not installed is not told."""
    for pin in pins:
        try:
            here = version(pin.name)
        except PackageNotFoundError:
            continue
        if here not in {other.version for other in pins if other.name == pin.name}:
            yield f"{pin.name} {here} is installed, {pin.version} is locked"


def make() -> tuple[Pin, ...]:
    """Resolve anew. Raises subprocess.CalledProcessError where uv finds no solution or no registry."""
    pins: list[Pin] = []
    for pin in read(_uv("pyproject.toml", "--extra", "package")):
        if pin.name == "torch":
            pins += (_torch_for_linux(f"{pin.version}+cpu"), replace(pin, marker="sys_platform != 'linux'"))
        elif not _GPU_ONLY.match(pin.name):
            pins.append(replace(pin, marker=_where(pin.marker)))
    return tuple(pins)


def _where(marker: str) -> str:
    """uv's marker without what holds for every package: its Python, and one kind of processor for each system."""
    systems = [system for system in _SYSTEMS if f"sys_platform == '{system}'" in marker]
    return "" if len(systems) == len(_SYSTEMS) else " or ".join(f"sys_platform == '{system}'" for system in systems)


def _torch_for_linux(number: str) -> Pin:
    """The CPU build: from the folders of wheels that pip is told of, else from PyTorch's index.

    Raises KeyError where neither PIP_FIND_LINKS nor TORCH_CPU_INDEX says where it is.
    """
    for folder in os.environ.get("PIP_FIND_LINKS", "").split():
        wheels = sorted(Path(folder).glob(f"torch-{number}-cp{PYTHON.replace('.', '')}-*linux*_x86_64.whl"))
        if wheels:
            digests = tuple(f"sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}" for wheel in wheels)
            return Pin("torch", number, LINUX, digests)
    found = read(_uv("-", "--no-deps", "--index", os.environ[TORCH_INDEX], given=f"torch=={number} ; {LINUX}"))
    return replace(found[0], marker=LINUX)


def _uv(source: str, *options: str, given: str | None = None) -> str:
    command = [sys.executable, "-m", "uv", "--quiet", "pip", "compile", source, *options, "--universal"]
    command += ["--python-version", PYTHON, "--generate-hashes", "--no-header", "--no-annotate", "--upgrade"]
    done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True, input=given)
    return done.stdout


def main() -> int:
    """Make the lock, or with --check say where this environment differs. 0, or 1 where it does."""
    parser = argparse.ArgumentParser(description="the lock of the package")
    parser.add_argument("--check", action="store_true", help="compare what is installed here with the lock")
    if parser.parse_args().check:
        wrong = list(differences(read(LOCK.read_text())))
        sys.stdout.writelines(f"{line}\n" for line in wrong)
        return 1 if wrong else 0
    pins = make()
    LOCK.parent.mkdir(exist_ok=True)
    LOCK.write_text(_HEAD + "".join(pin.text() for pin in pins))
    sys.stdout.write(f"{LOCK.relative_to(ROOT)}: {len(pins)} pins\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
