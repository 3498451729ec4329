"""What goes into a package: distributions of Python, Python itself, libraries of the system, models; with licences.

`held` looks into a finished package; `expected` says before there is one what the distributions will be.
"""

from __future__ import annotations

import json
import platform
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from importlib.metadata import Distribution, PackageNotFoundError, distribution, packages_distributions
from pathlib import Path

from installers import parts
from installers.spdx import OF_LIBRARY, expression, may_ship

ROOT = Path(__file__).resolve().parents[1]
QT = frozenset(("pyside6-essentials", "shiboken6"))
"""Under the LGPL, which Hilum takes of the licences they offer; their metadata have no texts."""

_OURS = frozenset(("hilum", "imaging", "inference", "training", "viewer", "resources", "main", "help", "licences"))
_CODE = frozenset((".py", ".pyc", ".pyi", ".so"))
_TEXT = re.compile(r"(licen[cs]e|copying|notice|copyright)[^/]*$", re.IGNORECASE)
_REQUIREMENT = re.compile(r"([A-Za-z0-9._-]+)[^;]*(?:;(.*))?")
_LIBRARY = re.compile(r"\.(so(\.[\d.]+)?|dll|dylib)$")
_PYTHON = re.compile(r"^(lib)?python\d")


class Kind(StrEnum):
    """Where a part comes from."""

    DISTRIBUTION = "distribution"
    PYTHON = "python"
    SYSTEM = "system"
    MODEL = "model"


@dataclass(frozen=True, slots=True)
class Part:
    """One thing in the package under its own licence: an SPDX expression, "" where nobody knows it.

    `texts`: files with the words of the licence. `digest`: SHA-256 in hex of a model's weights, else "".
    """

    kind: Kind
    name: str
    version: str
    licence: str
    homepage: str
    texts: tuple[Path, ...]
    digest: str = ""

    def is_fit(self) -> bool:
        """Whether a package may hold it; shared libraries of the system and Qt's may be under the LGPL."""
        return may_ship(self.licence, as_library=self.kind is Kind.SYSTEM or self.name in QT)


def expected() -> tuple[Part, ...]:
    """Distributions that the program needs here and that `parts` does not leave out; then Python and the models."""
    found: dict[str, Distribution] = {}
    waiting = ["hilum"]
    modules = _modules()
    while waiting:
        name = waiting.pop()
        if normal(name) in found:
            continue
        try:
            known = distribution(name)
        except PackageNotFoundError:
            continue  # of another system
        found[normal(name)] = known
        waiting += _needs(known)
    left = {name for name in found if modules.get(name) and modules[name] <= set(parts.LEFT_OUT)}
    return (*_distributions(known for name, known in found.items() if name not in left), _python(), *_models())


def held(package: Path) -> tuple[Part, ...]:
    """What is in the package in that folder. It must have been built here: licences are those of what is installed."""
    inner = package / "_internal" if (package / "_internal").is_dir() else package
    names = {path.name for path in inner.iterdir()} | _archived(package)
    owners = packages_distributions()
    of_modules = {owner for name in names - sys.stdlib_module_names - _OURS for owner in owners.get(name, ())[:1]}
    carried = {path.name.removesuffix(".libs") for path in inner.glob("*.libs")}
    of_libraries = {owner for name in carried for owner in owners.get(name, (name,))[:1]}
    found = {normal(name): distribution(name) for name in {"hilum"} | of_modules | of_libraries}
    of_wheels = {Path(str(file)).name for known in found.values() for file in known.files or ()}
    libraries = (path for path in inner.iterdir() if _LIBRARY.search(path.name) and not path.is_symlink())
    strange = sorted(path.name for path in libraries if path.name not in of_wheels and not _PYTHON.match(path.name))
    return (*_distributions(found.values()), _python(), *map(_system, strange), *_models())


def normal(name: str) -> str:
    """A distribution's name as the registry writes it: lower case, dashes."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _archived(package: Path) -> set[str]:
    """Names of the top modules inside the program's own archive."""
    from PyInstaller.archive.readers import CArchiveReader

    program = next(path for path in (package / "hilum", package / "hilum.exe") if path.is_file())
    modules = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc
    return {name.partition(".")[0] for name in modules}


def _modules() -> dict[str, set[str]]:
    """Distribution -> names of its top modules that are no data."""
    found: dict[str, set[str]] = {}
    for module, owners in packages_distributions().items():
        for owner in owners:
            if module.isidentifier() and not module.startswith("_"):
                found.setdefault(normal(owner), set()).add(module)
    return found


def _needs(known: Distribution) -> Iterator[str]:
    from packaging.markers import Marker

    for line in known.requires or ():
        match = _REQUIREMENT.match(line)
        if match and (match[2] is None or Marker(match[2].strip()).evaluate({"extra": ""})):
            yield match[1]


def _distributions(known: Iterable[Distribution]) -> list[Part]:
    made = []
    for one in known:
        meta = one.metadata
        links = [link.partition(",") for link in meta.get_all("Project-URL") or ()]
        homes = [
            url.strip() for label, _, url in links if label.lower() in ("homepage", "home", "source", "repository")
        ]
        home = meta.get("Home-page") or next(iter(homes), "") or next((url.strip() for _, _, url in links), "")
        made.append(
            Part(Kind.DISTRIBUTION, normal(meta["Name"]), one.version, expression(one), home, tuple(_texts(one)))
        )
    return sorted(made, key=lambda part: part.name)


def _texts(known: Distribution) -> Iterator[Path]:
    for file in known.files or ():
        if file.suffix in _CODE:
            continue
        beside = str(file).startswith(("cv2/LICENSE", "onnxruntime/LICENSE", "onnxruntime/ThirdParty"))
        told = beside or ".dist-info/" in str(file) or "/licenses/" in str(file)
        if told and _TEXT.search(file.name if "/licenses/" not in str(file) else "license"):
            path = Path(str(known.locate_file(file)))
            if path.is_file():
                yield path
    name = normal(known.metadata["Name"])
    if name in QT:
        yield from sorted((ROOT / "installers" / "texts").glob("*GPL-3.0.txt"))  # version 3 of the LGPL adds to the GPL
    elif name == "hilum":
        yield ROOT / "LICENSE"


def _python() -> Part:
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    home = "https://www.python.org"
    texts = (text,) if text.is_file() else ()
    return Part(Kind.PYTHON, "python", platform.python_version(), "Python-2.0", home, texts)


def _models() -> Iterator[Part]:
    for file in sorted((ROOT / "resources" / "models").rglob("card.json")):
        card = json.loads(file.read_text())
        name = f"{card['id']}@{card['version']}" if file.parent.parent.name == "earlier" else card["id"]
        licence = card["licence"].partition(" ")[0]  # what follows is about the films that it learned from
        yield Part(Kind.MODEL, name, card["version"], licence, "", (ROOT / "LICENSE",), card["weights_sha256"])


def _system(name: str) -> Part:
    """A library that came from this computer's system; on Debian with its package's version and licence text."""
    licence = next((licence for start, licence in OF_LIBRARY.items() if name.startswith(start)), "")
    owner = _output("dpkg-query", "--search", f"*/{name}").partition(":")[0].partition(",")[0].strip()
    number = _output("dpkg-query", "--showformat=${Version}", "--show", owner) if owner else ""
    text = Path("/usr/share/doc") / owner / "copyright"
    return Part(Kind.SYSTEM, name, number or "unknown", licence, "", (text,) if owner and text.is_file() else ())


def _output(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    return done.stdout if done.returncode == 0 else ""
