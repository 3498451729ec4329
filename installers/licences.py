"""Licences of all that a package holds: their texts and a table, and an end where something may not be shipped.

    python -m installers.licences [--package FOLDER]

Writes build/licences; with a finished package (dist/hilum where it is there) also its own folder of licences.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from installers import lock
from installers.shipped import ROOT, Kind, Part, expected, held

OUT = ROOT / "build" / "licences"
PACKAGE = ROOT / "dist" / "hilum"
_HEAD = """\
# Licences of what this package holds

Hilum itself is under the Apache License 2.0 (LICENSE). The texts of the others are in folders of their names.

Qt and Qt for Python (PySide6, shiboken6) are used under the GNU Lesser General Public License 3: they lie in this
package as shared libraries of their own, which may be replaced by other builds of the same version; nothing here
forbids to take the package apart for that, and their source is offered at https://code.qt.io and
https://download.qt.io. The same holds for the system's libraries under the LGPL. Licences of what is inside Qt:
https://doc.qt.io/qt-6/licenses-used-in-qt.html

| name | version | licence | home page |
|---|---|---|---|
"""


def write(found: Sequence[Part], folder: Path) -> None:
    """The table LICENSES.md and the texts, a folder for each part, in place of what is in `folder`."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    rows = [f"| {part.name} | {part.version} | {part.licence} | {part.homepage} |\n" for part in found]
    (folder / "LICENSES.md").write_text(_HEAD + "".join(rows), encoding="utf-8")
    shutil.copyfile(ROOT / "LICENSE", folder / "LICENSE")
    for part in found:
        names: set[str] = set()
        for number, text in enumerate(part.texts):
            name = text.name if text.name not in names else f"{text.parent.name}-{number}-{text.name}"
            names.add(name)
            (folder / part.name).mkdir(exist_ok=True)
            shutil.copyfile(text, folder / part.name / name)


def wrong(found: Sequence[Part]) -> Iterator[str]:
    """A sentence for each part that may not be shipped as it is: its licence, no text of it, or not in the lock."""
    locked = {pin.name for pin in lock.read(lock.LOCK.read_text(encoding="utf-8"))} | {"hilum"}
    for part in found:
        if not part.is_fit():
            yield f"{part.name} {part.version}: the licence {part.licence or 'is unknown and'} may not be shipped"
        elif not part.texts and part.kind is not Kind.SYSTEM:
            yield f"{part.name} {part.version}: there is no text of its licence"
        if part.kind is Kind.DISTRIBUTION and part.name not in locked:
            yield f"{part.name} {part.version}: not in the lock; leave it out in installers/parts.py, or run make lock"


def main() -> int:
    """Collect and judge. 0, or 1 where something may not be shipped."""
    parser = argparse.ArgumentParser(description="licences of what the package holds")
    parser.add_argument("--package", type=Path, default=PACKAGE, help="finished package; default: dist/hilum if there")
    package = parser.parse_args().package
    found = held(package) if package.is_dir() else expected()
    write(found, OUT)
    if package.is_dir():
        inner = package / "_internal"
        write(found, (inner if inner.is_dir() else package) / "licences")
    sentences = list(wrong(found))
    sys.stdout.writelines(f"{sentence}\n" for sentence in sentences)
    texts = sum(len(part.texts) for part in found)
    where = OUT.relative_to(ROOT)
    sys.stdout.write(f"{where}: {len(found)} parts, {texts} texts, {len(sentences)} may not be shipped\n")
    return 1 if sentences else 0


if __name__ == "__main__":
    sys.exit(main())
