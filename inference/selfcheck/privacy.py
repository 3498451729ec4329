"""Texts without who uses this computer: the home folder is ~, and folders named for the user say so."""

from __future__ import annotations

import getpass
import re
from pathlib import Path

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
