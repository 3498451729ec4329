"""`hilum models` at work: list, show, use, import, export and remove model folders."""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path
from typing import TextIO

from imaging import program_log
from imaging.faults import Fault
from imaging.reasons import ENGLISH
from inference.model_reasons import ModelReason
from inference.models import catalogue, place_points, store
from inference.models.card import NEGATIVE_CODE, Activation, ModelCard, ModelKind
from inference.models.card_file import card_text, read_card, refused

_LOG = program_log.log("models")


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
    _say_used(catalogue.use(args.model), out)


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
    card = _import_folder(path) if path.is_dir() else _import_file(args)
    out.write(f"installed {card.id} {card.version}, SHA-256 {card.weights_sha256}\n")


def _write_start_weights(args: argparse.Namespace, out: TextIO) -> None:
    from inference.models.foreign import starting_weights

    if not args.architecture:
        raise refused(ModelReason.NO_NETWORK_SAID, {"file": args.path.name}, args.path)
    count = starting_weights(args.path, args.architecture, args.start_weights)
    out.write(f"{count} tensors of {args.architecture} are in {args.start_weights}; start with hilum train --init\n")


def _import_folder(path: Path) -> ModelCard:
    from inference.engine import LARGEST_DIFFERENCE, ONNX_FILE, open_engine
    from inference.lungs import LungFinder
    from inference.onnx_engine import apart, noise

    model = store.load(path)
    card = model.card
    if any((known.card.id, known.card.version) == (card.id, card.version) for known in catalogue.installed()):
        raise refused(ModelReason.SAME_VERSION_TO_IMPORT, {"model": card.id, "version": card.version}, path)
    if card.kind is ModelKind.SEGMENTATION:
        LungFinder(model).get_ready()
        return catalogue.install(path)
    own, reference = open_engine(model, "cpu"), open_engine(model, "cpu", "torch")
    off = apart(own, reference, noise(card))
    if not off <= LARGEST_DIFFERENCE:
        raise refused(ModelReason.ENGINES_APART, {"model": card.id, "file": ONNX_FILE, "apart": off}, path)
    return catalogue.install(path)


def _import_file(args: argparse.Namespace) -> ModelCard:
    from inference import onnx_engine
    from inference.models.foreign import Foreign, import_weights
    from inference.torch_engine import TorchEngine

    if not args.architecture or not args.labels:
        raise refused(ModelReason.NO_LABELS_SAID, {"file": args.path.name}, args.path)
    positive = args.positive or tuple(label for label in args.labels if label != NEGATIVE_CODE)
    name = args.id or args.path.stem.lower().replace(" ", "-")
    activation = Activation(args.activation) if args.activation else None
    what = Foreign(name, args.architecture, args.labels, positive, activation, args.task)
    folder = _free_folder(name)
    import_weights(args.path, what, folder)
    card = onnx_engine.add(TorchEngine(store.load(folder), "cpu"))
    _LOG.info("%s@%s was made of foreign weights, its weights are %.12s", card.id, card.version, card.weights_sha256)
    return card


def _export(args: argparse.Namespace, out: TextIO, err: TextIO) -> None:
    model = store.load(catalogue.find(args.model))
    if args.output.exists() and any(args.output.iterdir()):
        raise refused(ModelReason.NOT_EMPTY, {"path": args.output}, args.output)
    store.copy(model.folder, args.output)
    out.write(f"{model.card.id} {model.card.version} is in {args.output}\n")


def _remove(args: argparse.Namespace, out: TextIO, err: TextIO) -> None:
    model = catalogue.named(args.model)
    if model is not None:
        if args.point is not None:
            name = place_points.place_name(args.point)
            place_points.remove(model.card, name)
            out.write(f"removed {name} from {model.name}\n")
            return
        if model.bundled:
            raise refused(ModelReason.BUNDLED, {"model": args.model}, model.folder)
        shutil.rmtree(model.folder)
        _LOG.info("%s was removed", model.name)
        out.write(f"removed {args.model}\n")
        return
    raise refused(ModelReason.NOT_INSTALLED_TO_REMOVE, {"name": args.model})


def _free_folder(name: str) -> Path:
    if any(model.card.id == name for model in catalogue.installed()):
        raise refused(ModelReason.SAME_NAME, {"model": name})
    return catalogue.user_folder() / name
