"""Whether there is a newer version: on request, and in the browser; Hilum itself asks no network."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, metadata

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from inference.selfcheck.versions import program_version

_LABELS = ("releases", "download", "homepage")
"""Names of addresses in the program's own description, the best first."""


def address(lines: Sequence[str] | None = None) -> str:
    """Where new versions are published; "" where this copy names no such address.

    `lines`: "Name, address" each; None: those of the installed program's description (Project-URL).
    """
    split = (line.partition(",") for line in _lines(lines))
    by_name = {name.strip().lower(): url.strip() for name, _, url in split}
    return next((by_name[label] for label in _LABELS if by_name.get(label, "").startswith("https://")), "")


def ask(parent: QWidget | None = None) -> None:
    """Say which version this is and, where an address is known, ask whether the browser shall open it."""
    url = address()
    box = question(url, parent)
    if box.exec() == QMessageBox.StandardButton.Open and url:
        QDesktopServices.openUrl(QUrl(url))


def question(url: str, parent: QWidget | None = None) -> QMessageBox:
    """What is asked, or told where there is no address; nothing has been sent when it is shown, whatever is chosen."""
    box = QMessageBox(parent)
    box.setWindowTitle("Check for a new version")
    box.setText(f"This is Hilum {program_version()}.")
    if not url:
        box.setInformativeText(
            "It knows no address where new versions are published: look where you got this copy. Nothing was sent."
        )
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        return box
    box.setInformativeText(
        f"New versions are published at {url}.\n\n"
        "Hilum itself sends nothing and never looks by itself. If you go on, your browser asks that address for its "
        "page, as for any other; nothing about you, this computer or your films is added."
    )
    box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    return box


def _lines(lines: Sequence[str] | None) -> Sequence[str]:
    if lines is not None:
        return lines
    try:
        return [str(line) for line in metadata("hilum").get_all("Project-URL") or ()]
    except PackageNotFoundError:
        return ()
