"""Checks of the disk: folders that can be written, a review that is kept, and room for more."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from importlib.resources import as_file, files
from pathlib import Path

import platformdirs

from imaging.faults import Fault
from inference import installed
from inference.card import read_card
from inference.review.places import data_folder
from inference.selfcheck.types import Check, State

LITTLE_BYTES = 2 << 30
"""Free space below which a warning is given: a training or a large review may need more."""

_TOO_LITTLE_BYTES = 100 << 20
_SETTING = "selfcheck"


def folders() -> Iterator[Check]:
    """The folders for data, settings and log: a file can be written in each, and is removed again."""
    for name, folder in (
        ("data folder", data_folder()),
        ("settings folder", platformdirs.user_config_path("hilum", appauthor=False)),
        ("log folder", platformdirs.user_log_path("hilum", appauthor=False)),
    ):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=folder) as file:
                file.write(b"selfcheck")
        except OSError as error:
            yield Check(name, State.WRONG, f"{folder} cannot be written ({error.strerror}). Make it yours to write.")
        else:
            yield Check(name, State.OK, f"{folder} can be written")


def review() -> Iterator[Check]:
    """A review is made in the data folder, told something, closed, and opened again; then it is removed."""
    from inference.review.store import ReviewStore

    name = "review in the data folder"
    if not installed.available():
        yield Check(name, State.LEFT_OUT, "a review needs a model, and none is installed")
        return
    card = read_card(installed.default_model())
    root = data_folder()
    root.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="selfcheck-", dir=root) as place, as_file(files("resources")) as films:
        try:
            with ReviewStore.open(films / "example", card, root=Path(place)) as writing:
                writing.set_setting(_SETTING, "kept")
            with ReviewStore.open(films / "example", card, root=Path(place)) as again:
                kept = again.setting(_SETTING) == "kept" and not again.read_only
        except Fault as fault:
            yield Check(name, State.WRONG, fault.problem.sentence())
            return
    if kept:
        yield Check(name, State.OK, "what is written is there when it is opened again")
    else:
        yield Check(name, State.WRONG, "What was written is not there when it is opened again.")


def space() -> Iterator[Check]:
    """Free bytes where data are kept and where temporary files lie."""
    for name, folder in (("free space for data", data_folder()), ("free space for temporary files", _temporary())):
        yield free_space(name, _existing(folder))


def free_space(name: str, folder: Path) -> Check:
    """How much room there is on the disk of an existing folder; little is a warning, hardly any is wrong."""
    free = shutil.disk_usage(folder).free
    said = f"{free / 1e9:,.1f} GB"
    if free < _TOO_LITTLE_BYTES:
        return Check(name, State.WRONG, f"{said}: too little to keep what you say. Make room.")
    if free < LITTLE_BYTES:
        return Check(name, State.WARNING, f"{said}: little. Make room before a training or a large review.")
    return Check(name, State.OK, said)


def _temporary() -> Path:
    return Path(tempfile.gettempdir())


def _existing(folder: Path) -> Path:
    """The folder, or the nearest one above it that exists."""
    return next(place for place in (folder, *folder.parents) if place.exists())
