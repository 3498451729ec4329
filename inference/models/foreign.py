"""Weights of other programs (.pt, .pth) made a model folder, read by a process of its own that loads only numbers."""

from __future__ import annotations

import codecs
import multiprocessing
import tempfile
import zipfile
from dataclasses import dataclass, replace
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np
import safetensors.numpy

from imaging.reading.sniff import read_head
from imaging.whole_files import write_whole
from inference.model_reasons import ModelReason
from inference.models import store
from inference.models.card import (
    DEFAULT_TASK,
    Activation,
    InputSpec,
    Interval,
    ModelCard,
    OperatingPoint,
    Population,
    findings_of,
)
from inference.models.card_file import refused
from inference.models.store import Weights

_LARGEST_FILE = 4 << 30
_LARGEST_GROWTH = 4
_CHILD_MEMORY = 16 << 30
_CHILD_SECONDS = 300.0
_UNKNOWN = Interval(0.0, 0.0, 1.0)
_TAKEN = "It was taken that the labels exclude each other (softmax); the file does not say so."
_IMAGENET_MEAN = (123.675, 116.28, 103.53)
_IMAGENET_STD = (58.395, 57.12, 57.375)


@dataclass(frozen=True, slots=True)
class Foreign:
    """What a weights file cannot say itself: the model's id, its network, and what its outputs mean."""

    id: str
    architecture: str
    labels: tuple[str, ...]
    positive_labels: tuple[str, ...]
    activation: Activation | None = None
    """None: softmax for several labels, as if they excluded each other, and the card says that this was taken."""
    task: str = DEFAULT_TASK


def import_weights(path: Path, what: Foreign, folder: Path) -> ModelCard:
    """Convert a .pt or .pth state dict into the model folder `folder`, checked by building the network with it.

    Raises Fault (MODEL_REFUSED) for a file that holds program code, expands beyond measure, or does not fit.
    """
    from inference.models.weight_names import own_head
    from inference.torch_engine import TorchEngine

    check_sizes(path)
    weights = _read(path, what.architecture)
    card = _card(path, what)
    if "head.6.weight" in weights:
        card = replace(card, head=own_head(what.architecture))
    with tempfile.TemporaryDirectory() as trial:
        store.save(Path(trial), card, weights)
        TorchEngine(store.load(Path(trial)), "cpu")
    return store.save(folder, card, weights)


def starting_weights(path: Path, architecture: str, output: Path) -> int:
    """Convert a .pt or .pth state dict into the safetensors file `output`, for a training to start from.

    Only the feature extractor is taken, whatever the file's outputs mean (ImageNet's thousand, mostly); its number of
    tensors is returned. Raises Fault (MODEL_REFUSED) for a file that holds program code, expands beyond measure, or
    does not fit.
    """
    from inference.models.network import build
    from inference.models.weight_names import without_head

    check_sizes(path)
    weights = _read(path, architecture)
    expected = {f"features.{name}": tuple(t.shape) for name, t in build(architecture, 1).features.state_dict().items()}
    features, surplus = without_head(weights, tuple(expected))
    wrong = [name for name, array in features.items() if array.shape != expected[name]]
    if surplus or wrong or len(features) < len(expected):
        odd = next(iter((*surplus, *wrong, *(name for name in expected if name not in features))))
        raise refused(ModelReason.DOES_NOT_FIT, {"file": path.name, "architecture": architecture, "name": odd}, path)
    write_whole(output, safetensors.numpy.save(features))
    return len(features)


def check_sizes(path: Path) -> None:
    """Refuse a file that holds no weights or is too large, or whose members would be: few bytes can stand for many."""
    other = store.no_weights(read_head(path), path)
    if other is not None:
        raise refused(ModelReason.OTHER_FILE_TO_IMPORT, {"what": other}, path)
    size = path.stat().st_size
    total = size
    if zipfile.is_zipfile(path):
        try:
            with zipfile.ZipFile(path) as archive:
                total = sum(member.file_size for member in archive.infolist())
        except zipfile.BadZipFile as error:
            raise refused(ModelReason.DAMAGED_ARCHIVE, {"file": path.name}, path) from error
    if total > _LARGEST_FILE or total > max(size, 1 << 20) * _LARGEST_GROWTH:
        raise refused(ModelReason.WOULD_EXPAND, {"file": path.name, "size": size, "total": total}, path)


def _card(path: Path, what: Foreign) -> ModelCard:
    point = OperatingPoint(
        name="default",
        threshold=0.5,
        unsure_low=0.5,
        unsure_high=0.5,
        rule="half, by habit",
        data="",
        n=0,
        sensitivity=_UNKNOWN,
        specificity=_UNKNOWN,
    )
    return ModelCard(
        id=what.id,
        task=what.task,
        version="imported",
        title=f"Imported weights {path.name}",
        architecture=what.architecture,
        findings=findings_of(what.labels, what.positive_labels),
        activation=what.activation or (Activation.SOFTMAX if len(what.labels) > 1 else Activation.SIGMOID),
        input=InputSpec(mean=_IMAGENET_MEAN, std=_IMAGENET_STD),
        populations=(Population(operating_points=(point,)),),
        metrics=(),
        weights_sha256="0" * 64,
        intended_use="Unknown: these weights were made by another program.",
        limits=(
            "Nothing about this model was measured here; its scores are not calibrated.",
            "The input preparation is the usual one for networks trained on ImageNet and may not be the model's own.",
            "There is no input gate: pictures that are no chest films are scored too.",
            *((_TAKEN,) if what.activation is None and len(what.labels) > 1 else ()),
        ),
        created=date.today().isoformat(),
    )


def _read(path: Path, architecture: str) -> Weights:
    """The file's weights under our names."""
    from safetensors.torch import load

    from inference.models.weight_names import own_tensors

    named = own_tensors(load(_read_in_child(path)), architecture)
    return {name: tensor.contiguous().numpy() for name, tensor in named.items()}


def _read_in_child(path: Path) -> bytes:
    """The file as safetensors."""
    context = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / store.WEIGHTS_FILE
        ours, theirs = context.Pipe(duplex=False)
        child = context.Process(target=_convert, args=(path, output, theirs), daemon=True)
        child.start()
        theirs.close()
        try:
            reason: ModelReason | None = ours.recv() if ours.poll(_CHILD_SECONDS) else ModelReason.SLOW_TO_READ
        except EOFError:
            reason = ModelReason.MUCH_MEMORY
        finally:
            child.kill()
            child.join()
            child.close()
            ours.close()
        if reason is not None:
            raise refused(reason, {"file": path.name}, path)
        return output.read_bytes()


def _convert(path: Path, output: Path, answer: Connection) -> None:
    """The child: loads numbers only, writes them as safetensors, and says what is wrong, or None."""
    _limit_memory()
    import pickle

    import torch
    from safetensors.torch import save_file

    try:
        with torch.serialization.safe_globals(_numbers()):
            loaded = torch.load(path, map_location="cpu", weights_only=True)
    except (pickle.UnpicklingError, RuntimeError, EOFError, ValueError, KeyError, AttributeError) as error:
        code = isinstance(error, pickle.UnpicklingError) and read_head(path).startswith((b"\x80", b"PK"))
        answer.send(ModelReason.PROGRAM_CODE if code else ModelReason.NO_TORCH)
        return
    for wrapper in ("state_dict", "model_state_dict", "model"):
        if isinstance(loaded, dict) and isinstance(loaded.get(wrapper), dict):
            loaded = loaded[wrapper]
    if not isinstance(loaded, dict) or not all(isinstance(value, torch.Tensor) for value in loaded.values()):
        answer.send(ModelReason.NO_STATE_DICT)
        return
    numbers = {
        name: (value.float() if value.is_floating_point() else value).clone().contiguous()
        for name, value in loaded.items()
    }
    save_file(numbers, output)
    answer.send(None)


def _numbers() -> list[Any]:
    """What numpy's numbers and arrays are written with: they stand beside weights, say as the best accuracy.

    Files name numpy's module as it was before version 2, or as it is since.
    """
    scalar: Any = np.float64(0).__reduce__()[0]
    array: Any = np.empty(0).__reduce__()[0]
    made = [(own, f"numpy.{core}.multiarray.{own.__name__}") for own in (scalar, array) for core in ("core", "_core")]
    kinds = {type(np.dtype(code)) for code in "?bhilqBHILQefd"}
    return [*made, np.ndarray, np.dtype, *kinds, codecs.encode]


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit; the sizes were checked before
        return
    resource.setrlimit(resource.RLIMIT_AS, (_CHILD_MEMORY, _CHILD_MEMORY))
