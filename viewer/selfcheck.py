"""`hilum selfcheck`: does this copy of the program work here? Window, codecs, devices, models, one film scored."""

from __future__ import annotations

import argparse
import platform
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from imaging.faults import Fault

if TYPE_CHECKING:
    from imaging.commands import Parsers

_PACKAGES = (
    *("PySide6-Essentials", "numpy", "pydicom", "imagecodecs", "opencv-python-headless", "pillow"),
    *("torch", "torchvision", "grad-cam", "safetensors"),
)
_LARGEST_DIFFERENCE = 1e-6


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: what it is, whether it works, and what was found or is wrong."""

    name: str
    ok: bool
    found: str


def add_parsers(subparsers: Parsers) -> None:
    """Add selfcheck; it sets `run`: arguments, stdout and stderr -> exit status."""
    parser = subparsers.add_parser(
        "selfcheck",
        help="whether this copy works on this computer",
        description="Look at everything that a copy of Hilum needs, and score a film that comes with it. The answer "
        "holds nothing about persons or films and can be sent to those who help.",
        epilog="Exit status: 0 everything works; 1 something does not, and the line that begins with WRONG says what.",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """Write a line for each check as it ends. Exit status 0, or 1 where something is wrong."""
    out.write(f"Hilum {program_version()}, Python {platform.python_version()}, {platform.platform()}\n")
    out.write(", ".join(f"{name} {_version(name) or 'missing'}" for name in _PACKAGES) + "\n")
    wrong = 0
    for check in checks():
        out.write(f"{'ok   ' if check.ok else 'WRONG'}  {check.name}: {check.found}\n")
        out.flush()
        wrong += not check.ok
    if wrong:
        err.write(f"hilum selfcheck: {wrong} of the checks failed.\n")
    return 1 if wrong else 0


def checks() -> Iterator[Check]:
    """Every check, one after another; one that cannot be made is wrong and does not end the others."""
    parts: tuple[tuple[str, Callable[[], Iterator[Check]]], ...] = (
        ("window", _window),
        ("codecs", _codecs),
        ("devices", _devices),
        ("models", _models),
        ("score", _score),
        ("heat map", _heat_map),
    )
    for name, part in parts:
        try:
            yield from part()
        except Fault as fault:
            yield Check(name, False, fault.problem.sentence())
        except (ImportError, OSError, RuntimeError) as error:  # what a broken or missing library raises
            yield Check(name, False, f"{type(error).__name__}: {error}")


def program_version() -> str:
    """The installed version of Hilum; "development" in a bare checkout."""
    return _version("hilum") or "development"


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _window() -> Iterator[Check]:
    from PySide6.QtCore import qVersion
    from PySide6.QtWidgets import QWidget  # loads what the system must provide, such as libEGL

    yield Check("window", bool(QWidget), f"Qt {qVersion()} loads")


def _codecs() -> Iterator[Check]:
    """A specimen of each syntax, read as the program reads films: in a worker process."""
    from imaging.pool import DecoderPool
    from imaging.read import read_refs
    from imaging.specimens import is_same, write_specimen
    from imaging.syntaxes import CODED, name_of

    with tempfile.TemporaryDirectory() as folder, DecoderPool() as pool:
        for syntax in CODED:
            path = Path(folder) / f"{syntax}.dcm"
            try:
                values = write_specimen(path, syntax)
                same = is_same(pool.read(read_refs(path)[0]).values, values, syntax)
                yield Check(f"codec {name_of(syntax)}", same, "decodes" if same else "gives other values back")
            except Fault as fault:
                yield Check(f"codec {name_of(syntax)}", False, fault.problem.sentence())


def _devices() -> Iterator[Check]:
    from inference.devices import choose

    usable = []
    for name in ("cuda", "mps", "cpu"):
        try:
            usable.append(choose(name))
        except Fault:
            continue  # not on this computer: no fault of this copy
    yield Check("devices", "cpu" in usable, f"{', '.join(usable)} (scores are made on {choose()})")


def _models() -> Iterator[Check]:
    from inference import store

    for model in store.available():
        name = f"model {model.card.id} {model.card.version}"
        try:
            yield Check(name, True, f"SHA-256 {store.load(model.folder).card.weights_sha256} is right")
        except Fault as fault:
            yield Check(name, False, fault.problem.sentence())
    for problem in store.unusable():
        yield Check("model", False, problem.sentence())


def _score() -> Iterator[Check]:
    """The example film as DICOM and as PNG: the same picture, so the same score."""
    from imaging.read import read, read_refs
    from inference.score import Scorer
    from inference.types import Scored

    scorer, scores = Scorer.open(), []
    for name in ("phantom-opacity.dcm", "phantom-opacity.png"):
        with as_file(files("resources") / "example" / name) as path:
            outcome = scorer.score(read(read_refs(path)[0]), force=True)
        if not isinstance(outcome, Scored):
            yield Check(f"score of {name}", False, outcome.problem.sentence())
            return
        scores.append(outcome.prediction.abnormal)
    same = abs(scores[0] - scores[1]) <= _LARGEST_DIFFERENCE
    found = f"{scores[0]:.6f} as DICOM, {scores[1]:.6f} as PNG, by {scorer.card.id} on {scorer.engine.device}"
    yield Check("score of the example film", same, found)


def _heat_map() -> Iterator[Check]:
    """The heat map of the example film beside the one that the grad-cam package makes of it."""
    from imaging.read import read, read_refs
    from inference import store
    from inference.engine import Engine, unfused
    from inference.gradcam import grad_cam
    from inference.gradcam_reference import TOLERANCE, as_reference, reference_map
    from inference.prepare import normalize, prepare

    model = store.load(store.default_model())
    engine, label = Engine(model, "cpu"), model.card.labels.index(model.card.abnormal_labels[0])
    with as_file(files("resources") / "example" / "phantom-opacity.dcm") as path:
        batch = normalize(prepare(read(read_refs(path)[0]), model.card.input).grey, model.card.input)
    ours = grad_cam(engine.forward(batch).features, engine.network.head, label)
    theirs = reference_map(unfused(model), batch, label)
    apart = float(abs(as_reference(ours, *theirs.shape) - theirs).max())
    yield Check("heat map of the example film", apart <= TOLERANCE, f"within {apart:.0e} of the grad-cam package's")
