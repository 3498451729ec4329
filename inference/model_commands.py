"""`hilum models` at work: list, show, use, import, export and remove model folders."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TextIO

from imaging.faults import Fault
from imaging.reasons import ENGLISH
from inference.model_reasons import ModelReason
from inference.models import catalogue, importing, place_points
from inference.models.card import (
    NEGATIVE_CODE,
    NORMALIZATIONS,
    Activation,
    Fit,
    InputSpec,
    ModelCard,
    Population,
    usual_input,
)
from inference.models.card_file import card_text, read_card, refused
from inference.models.foreign import Foreign, ForeignWeights, read_weights, starting_weights


def run(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """Exit status 0, or 2 with the reason on stderr."""
    actions = {
        "show": _show,
        "use": _use,
        "rollback": _rollback,
        "import": _import,
        "export": _export,
        "remove": _remove,
    }
    try:
        actions.get(args.action or "list", _list)(args, out, err)
    except Fault as fault:
        err.write(f"hilum models: {ENGLISH.sentence(fault.problem)}\n")
        return 2
    except OSError as error:
        err.write(f"hilum models: {error.filename}: {error.strerror}.\n")
        return 2
    return 0


def _list(args: argparse.Namespace, out: TextIO, err: TextIO) -> None:
    models = catalogue.installed()
    used = catalogue.in_use() if catalogue.available() else None
    lines = [("id", "version", "where", "task", "title")]
    for model in models:
        where = ("bundled" if model.bundled else "installed") + (", in use" if model.folder == used else "")
        lines.append((model.name, model.card.version, where, model.card.task, model.card.title))
    widths = [max(len(line[column]) for line in lines) for column in range(4)]
    for line in lines:
        start = "  ".join(text.ljust(width) for text, width in zip(line, widths, strict=False))
        out.write(f"{start}  {line[4]}\n")
    for problem in catalogue.unusable():
        err.write(f"{problem.path}: {ENGLISH.sentence(problem)}\n")


def _show(args: argparse.Namespace, out: TextIO, err: TextIO) -> None:
    out.write(card_text(read_card(catalogue.find(args.model))))


def _use(args: argparse.Namespace, out: TextIO, err: TextIO) -> None:
    folder = catalogue.use(args.model)
    _say_used(folder, out)
    if (doubt := catalogue.doubt(read_card(folder))) is not None:
        err.write(f"{ENGLISH.sentence(doubt)}\n")


def _rollback(args: argparse.Namespace, out: TextIO, err: TextIO) -> None:
    _say_used(catalogue.rollback(), out)


def _say_used(folder: Path, out: TextIO) -> None:
    card = read_card(folder)
    out.write(f"in use: {card.id} {card.version}, SHA-256 {card.weights_sha256}\n")


def _import(args: argparse.Namespace, out: TextIO, err: TextIO) -> None:
    path: Path = args.path
    if not path.exists():
        raise refused(ModelReason.NO_PATH, {"path": path}, path)
    if args.start_weights is not None and not path.is_dir():
        _write_start_weights(args, out)
        return
    card = importing.install_model(path) if importing.is_model(path) else _import_file(args, out)
    out.write(f"installed {card.id} {card.version}, SHA-256 {card.weights_sha256}\n")


def _write_start_weights(args: argparse.Namespace, out: TextIO) -> None:
    if not args.architecture:
        raise refused(ModelReason.NO_NETWORK_SAID, {"file": args.path.name}, args.path)
    count = starting_weights(args.path, args.architecture, args.start_weights)
    out.write(f"{count} tensors of {args.architecture} are in {args.start_weights}; start with hilum train --init\n")


def _import_file(args: argparse.Namespace, out: TextIO) -> ModelCard:
    if not args.labels:
        raise refused(ModelReason.NO_LABELS_SAID, {"file": args.path.name}, args.path)
    weights = read_weights(args.path)
    for prefix in weights.prefixes:
        out.write(f"the prefix {prefix} was taken off all names\n")
    architecture = args.architecture or _guessed(weights, out)
    what = Foreign(
        id=args.id or args.path.stem.lower().replace(" ", "-"),
        architecture=architecture,
        labels=args.labels,
        positive_labels=args.positive or tuple(label for label in args.labels if label != NEGATIVE_CODE),
        activation=Activation(args.activation) if args.activation else None,
        task=args.task,
        title=args.title,
        input=_input(args),
        population=_population(args),
    )
    return importing.install_weights(weights, what)


def _guessed(weights: ForeignWeights, out: TextIO) -> str:
    """The network that the names and shapes are of. Raises Fault (MODEL_REFUSED) where that is none that is known."""
    found = weights.guess()
    if not found:
        raise refused(ModelReason.NO_NETWORK_SAID, {"file": weights.path.name}, weights.path)
    out.write(f"by its names and shapes it is of {found}\n")
    return found


def _input(args: argparse.Namespace) -> InputSpec | None:
    """The preparation that was said; None where nothing was."""
    if args.size is None and args.normalization is None and args.percentiles is None and args.fit is None:
        return None
    usual = usual_input()
    rows, columns = args.size or (usual.rows, usual.columns)
    low, high = args.percentiles or (usual.low, usual.high)
    mean, std = NORMALIZATIONS[args.normalization or "imagenet"]
    return InputSpec(rows, columns, fit=Fit(args.fit or usual.fit), low=low, high=high, mean=mean, std=std)


def _population(args: argparse.Namespace) -> Population | None:
    """For whom it was said to be; None where nothing was."""
    if not args.population:
        return None
    ages = (args.ages[0], args.ages[1]) if args.ages else None
    return Population(args.population, ages, args.views or ())


def _export(args: argparse.Namespace, out: TextIO, err: TextIO) -> None:
    card = importing.export_model(catalogue.find(args.model), args.output)
    out.write(f"{card.id} {card.version} is in {args.output}\n")


def _remove(args: argparse.Namespace, out: TextIO, err: TextIO) -> None:
    model = catalogue.named(args.model)
    if model is not None and args.point is not None:
        name = place_points.place_name(args.point)
        place_points.remove(model.card, name)
        out.write(f"removed {name} from {model.name}\n")
        return
    catalogue.remove(args.model)
    out.write(f"removed {args.model}\n")
