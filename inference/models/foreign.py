"""Weights of other programs (torch.save, safetensors) made a model, read by a process that loads numbers only."""

from __future__ import annotations

import codecs
import json
import tempfile
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np
import safetensors
import safetensors.numpy

from imaging.faults import Code, Problem
from imaging.reading.sniff import read_head
from imaging.reasons import Values
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
    usual_input,
)
from inference.models.card_file import refused
from inference.models.limited import Limits, in_process
from inference.models.store import Weights

if TYPE_CHECKING:
    from torch import Tensor

_LARGEST_FILE = 4 << 30
_LARGEST_GROWTH = 4
_LARGEST_DIRECTORY = 4 << 20
_MOST_TENSORS = 20_000
_END, _END_64 = b"PK\x05\x06", b"PK\x06\x06"
_UNKNOWN = Interval(0.0, 0.0, 1.0)
_TAKEN = "It was assumed that the labels exclude each other (softmax); the file does not say so."
_INPUT_TAKEN = "The input preparation is the usual one for networks trained on ImageNet and may not be the model's own."
_INPUT_SAID = "The input preparation is the one given at import; whether it is right is not known here."
_NOBODY_SAID = "Nobody said for which patients it is: of which ages, and with which views."


@dataclass(frozen=True, slots=True)
class Foreign:
    """What a weights file cannot say itself: the model's id, its network, what its outputs mean, for whom it is.

    title: "" for one with the file's name. input: None for the usual one of networks trained on ImageNet, and the card
    says that this was taken; population: None where nobody said for whom it is, and the card says that.
    """

    id: str
    architecture: str
    labels: tuple[str, ...]
    positive_labels: tuple[str, ...]
    activation: Activation | None = None
    """None: softmax for several labels, as if they excluded each other, and the card says that this was taken."""
    task: str = DEFAULT_TASK
    title: str = ""
    input: InputSpec | None = None
    population: Population | None = None


@dataclass(frozen=True, slots=True, eq=False)
class ForeignWeights:
    """The numbers of a file under their names there, without the wrappers' `prefixes`, the outer one first.

    left_out: names of numbers that belong to a loss and not to the network.
    """

    path: Path
    arrays: Weights
    prefixes: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()

    def guess(self) -> str:
        """The architecture whose feature extractor has just these names and shapes, "" for none known; loads torch."""
        from inference.models.weight_names import guess

        return guess({name: array.shape for name, array in self.arrays.items()})

    def outputs(self, architecture: str) -> int:
        """How many outputs the file's network has, taken as of this architecture; 0 where that cannot be told."""
        from inference.models.weight_names import outputs

        return outputs({name: array.shape for name, array in self.arrays.items()}, architecture)

    @property
    def channels(self) -> int:
        """How many channels its first convolution takes; 0 where it has none."""
        return next((int(own.shape[1]) for own in self.arrays.values() if own.ndim == 4 and own.shape[1] in (1, 3)), 0)


def read_weights(path: Path) -> ForeignWeights:
    """The numbers of a file that torch.save or safetensors wrote, read by a process of its own.

    Raises Fault (MODEL_REFUSED) for a file that holds program code, expands beyond measure, takes too much time or
    memory, or holds no numbers by name; OSError.
    """
    check_sizes(path)
    with tempfile.TemporaryDirectory(prefix="hilum-") as folder:
        output = Path(folder) / store.WEIGHTS_FILE
        reason = in_process(_convert, (path, output), Limits.of(path.stat().st_size), path)
        if reason is not None:
            raise refused(reason, {"file": path.name}, path)
        arrays = safetensors.numpy.load_file(output)
    names, prefixes, left_out = _unwrapped(list(arrays))
    return ForeignWeights(path, {own: arrays[name] for name, own in names.items()}, prefixes, left_out)


_LOSSES = ("criterion.", "loss.", "loss_fn.", "criterion_", "loss_", "class_weights", "pos_weight")


def _unwrapped(names: list[str]) -> tuple[dict[str, str], tuple[str, ...], tuple[str, ...]]:
    """Names in the file -> names in the network, the prefixes that all had, and what belongs to a loss.

    A network has a part before and a part behind its pooling, so that what all names begin with is a wrapper: `module.`
    of DataParallel, `model.` or `net.` of Lightning, the attribute of somebody's own class.
    """
    lossy = tuple(name for name in names if name.startswith(_LOSSES))
    own = {name: name for name in names if name not in lossy}
    prefixes: list[str] = []
    while own:
        firsts = {name.partition(".")[0] for name in own.values()}
        first = firsts.pop()
        if firsts or first in ("features", "head") or not all("." in name for name in own.values()):
            break
        own = {name: short.partition(".")[2] for name, short in own.items()}
        prefixes.append(f"{first}.")
    return own, tuple(prefixes), lossy


def model_of(weights: ForeignWeights, what: Foreign, folder: Path) -> ModelCard:
    """Write the model folder of foreign weights, once the network could be built with them; returns its card.

    A first convolution of one channel becomes one of three with a third of its weights each, which says the same of
    three equal channels. Raises Fault (MODEL_REFUSED) where the weights do not fit the architecture or the labels.
    """
    from inference.torch_engine import TorchEngine

    own = _own(weights, what.architecture)
    card = _card(weights.path, what)
    if "head.6.weight" in own:
        from inference.models.weight_names import own_head

        card = replace(card, head=own_head(what.architecture))
    with tempfile.TemporaryDirectory(prefix="hilum-") as trial:
        store.save(Path(trial), card, own)
        TorchEngine(store.load(Path(trial)), "cpu")
    return store.save(folder, card, own)


def import_weights(path: Path, what: Foreign, folder: Path) -> ModelCard:
    """`model_of` the weights in a file. Raises Fault as that and `read_weights` do."""
    return model_of(read_weights(path), what, folder)


def starting_weights(path: Path, architecture: str, output: Path) -> int:
    """Convert a weights file into the safetensors file `output`, for a training to start from.

    Only the feature extractor is taken, whatever the file's outputs mean (ImageNet's thousand, mostly); its number of
    tensors is returned. Raises Fault (MODEL_REFUSED) for a file that holds program code, expands beyond measure, or
    does not fit.
    """
    from inference.models.network import build
    from inference.models.weight_names import without_head

    weights = _own(read_weights(path), architecture)
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
    if path.suffix.lower() == ".onnx":
        raise refused(ModelReason.ONNX_ALONE, {"file": path.name}, path)
    head = read_head(path)
    other = store.no_weights(head, path)
    if other is not None:
        raise refused(ModelReason.OTHER_FILE_TO_IMPORT, {"what": other}, path)
    size = path.stat().st_size
    if head[8:9] == b"{" and not store.has_sound_header(head, size):
        raise refused(ModelReason.DAMAGED_SAFETENSORS, {"file": path.name}, path)
    check_growth(path, members(path) if zipfile.is_zipfile(path) else ())


def check_growth(path: Path, parts: Iterable[zipfile.ZipInfo]) -> None:
    """Raises Fault (MODEL_REFUSED) for a file whose parts would take more room than any file of weights does."""
    size = path.stat().st_size
    total = sum(member.file_size for member in parts) or size
    if total > _LARGEST_FILE or total > max(size, 1 << 20) * _LARGEST_GROWTH:
        raise refused(ModelReason.WOULD_EXPAND, {"file": path.name, "size": size, "total": total}, path)


def members(path: Path) -> list[zipfile.ZipInfo]:
    """What a zip says it holds. Raises Fault (MODEL_REFUSED) for a damaged one, and for one of very many parts."""
    try:
        if _directory_size(path) > _LARGEST_DIRECTORY:
            raise refused(ModelReason.MANY_PARTS, {"file": path.name}, path)
        with zipfile.ZipFile(path) as archive:
            return archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError) as error:
        raise refused(ModelReason.DAMAGED_ARCHIVE, {"file": path.name}, path) from error


def _directory_size(path: Path) -> int:
    """How many bytes the list of a zip's members takes by its end record (APPNOTE 4.3.16 and 4.3.14), the larger one.

    A list of a million members takes seconds and hundreds of megabytes to read, whatever the members are.
    """
    with path.open("rb") as file:
        file.seek(0, 2)
        file.seek(max(0, file.tell() - (1 << 16) - 98))
        tail = file.read()
    sizes = [0]
    for mark, place, width in ((_END, 12, 4), (_END_64, 40, 8)):
        at = tail.rfind(mark)
        field = tail[at + place : at + place + width] if at >= 0 else b""
        size = int.from_bytes(field, "little")
        sizes.append(0 if size == 0xFFFFFFFF else size)
    return max(sizes)


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
    population = what.population or Population()
    return ModelCard(
        id=what.id,
        task=what.task,
        version="imported",
        title=what.title or f"Imported weights {path.name}",
        architecture=what.architecture,
        findings=findings_of(what.labels, what.positive_labels),
        activation=what.activation or (Activation.SOFTMAX if len(what.labels) > 1 else Activation.SIGMOID),
        input=what.input or usual_input(),
        populations=(replace(population, operating_points=(point,)),),
        metrics=(),
        weights_sha256="0" * 64,
        intended_use="Unknown: these weights were made by another program.",
        limits=(
            "Nothing about this model was measured here; its scores are not calibrated.",
            _INPUT_SAID if what.input is not None else _INPUT_TAKEN,
            *(() if what.population is not None else (_NOBODY_SAID,)),
            "There is no input gate: pictures that are no chest films are scored too.",
            *((_TAKEN,) if what.activation is None and len(what.labels) > 1 else ()),
        ),
        created=date.today().isoformat(),
    )


def _own(weights: ForeignWeights, architecture: str) -> Weights:
    """The weights under our names, the first convolution with three channels."""
    import torch

    from inference.models.weight_names import own_tensors

    tensors = {name: torch.from_numpy(array) for name, array in weights.arrays.items()}
    named = {name: tensor.contiguous().numpy() for name, tensor in own_tensors(tensors, architecture).items()}
    first = next((name for name, array in named.items() if array.ndim == 4), "")
    if first and weights.channels == 1 and named[first].shape[1] == 1:
        named[first] = np.repeat(named[first] / 3, 3, axis=1)
    return named


def _convert(path: Path, output: Path, answer: Connection) -> None:
    """The process: loads numbers only, writes them as safetensors, and says what is wrong, or None."""
    import pickle

    import torch
    from safetensors.torch import load_file

    head = read_head(path)
    plain = head[8:9] == b"{"
    try:
        if plain:
            loaded: Any = load_file(path)
        else:
            with torch.serialization.safe_globals(_numbers()):
                loaded = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # noqa: BLE001  # a file made to do harm ends its reader in ways that nobody listed
        code = isinstance(error, pickle.UnpicklingError) and head.startswith((b"\x80", b"PK"))
        full = isinstance(error, MemoryError) or "memory" in str(error)
        other = ModelReason.DAMAGED_SAFETENSORS if plain else ModelReason.NO_TORCH
        answer.send(ModelReason.PROGRAM_CODE if code else ModelReason.MUCH_MEMORY if full else other)
        return
    for wrapper in ("state_dict", "model_state_dict", "model"):
        if isinstance(loaded, dict) and isinstance(loaded.get(wrapper), dict):
            loaded = loaded[wrapper]
    answer.send(_written(loaded, output, path))


def _written(loaded: Any, output: Path, path: Path) -> ModelReason | Problem | None:
    """Write a state dict as safetensors, tensor by tensor; what is wrong with it, or None."""
    import torch

    tensors = loaded.items() if isinstance(loaded, dict) else ()
    if not tensors or not all(isinstance(name, str) and isinstance(own, torch.Tensor) for name, own in tensors):
        return ModelReason.NO_STATE_DICT
    if len(tensors) > _MOST_TENSORS or any(len(name) > 500 for name in loaded):
        return ModelReason.MANY_PARTS
    size, total = path.stat().st_size, sum(own.numel() * 4 for own in loaded.values())
    if total > max(size, 1 << 20) * _LARGEST_GROWTH:
        values: Values = {"file": path.name, "size": size, "total": total}
        return Problem(Code.MODEL_REFUSED, ModelReason.WOULD_EXPAND, values, path)
    odd = next((name for name, own in tensors if not _is_plain(own)), None)
    if odd is not None:
        kind = str(loaded[odd].dtype).removeprefix("torch.")
        about: Values = {"file": path.name, "name": odd, "kind": kind}
        return Problem(Code.MODEL_REFUSED, ModelReason.OTHER_NUMBERS, about, path)
    with output.open("wb") as file:
        _write_safetensors(loaded, file)
    return None


def _is_plain(own: Tensor) -> bool:
    """Whether these are floating-point numbers, or a counter, that lie in memory one by one."""
    import torch

    if type(own) not in (torch.Tensor, torch.nn.Parameter) or own.layout is not torch.strided or own.is_quantized:
        return False
    counts = own.ndim == 0 and own.dtype in (torch.int64, torch.int32, torch.int16, torch.uint8)
    return own.device.type == "cpu" and (own.is_floating_point() or counts)


def _write_safetensors(tensors: Mapping[str, Tensor], file: BinaryIO) -> None:
    """float32 and int64 in the form of safetensors, one after the other, so that no second copy of all is held."""
    head: dict[str, Any] = {}
    place = 0
    for name, own in tensors.items():
        kind, width = ("F32", 4) if own.is_floating_point() else ("I64", 8)
        head[name] = {"dtype": kind, "shape": list(own.shape), "data_offsets": [place, place + own.numel() * width]}
        place += own.numel() * width
    text = json.dumps(head).encode()
    text += b" " * (-len(text) % 8)
    file.write(len(text).to_bytes(8, "little") + text)
    for own in tensors.values():
        number = own.detach().float() if own.is_floating_point() else own.long()
        file.write(number.contiguous().numpy().tobytes())


def _numbers() -> list[Any]:
    """What numpy's numbers and arrays are written with: they stand beside weights, say as the best accuracy.

    Files name numpy's module as it was before version 2, or as it is since.
    """
    scalar: Any = np.float64(0).__reduce__()[0]
    array: Any = np.empty(0).__reduce__()[0]
    made = [(own, f"numpy.{core}.multiarray.{own.__name__}") for own in (scalar, array) for core in ("core", "_core")]
    kinds = {type(np.dtype(code)) for code in "?bhilqBHILQefd"}
    return [*made, np.ndarray, np.dtype, *kinds, codecs.encode]
