"""Model folders: written whole, and read with every check before anything runs."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import safetensors
import safetensors.numpy
from numpy.typing import NDArray

import resources
from imaging.faults import Fault
from imaging.image import OtherFile
from imaging.reading.sniff import describe_other, read_head
from imaging.reasons import Remark
from imaging.whole_files import write_whole
from inference.input import gate as gates
from inference.input.gate import ChestGate, Gate
from inference.model_reasons import ModelReason
from inference.models.card import ModelCard
from inference.models.card_file import CARD_FILE, read_card, refused, write_card

if TYPE_CHECKING:
    from torch import Tensor


WEIGHTS_FILE = "model.safetensors"
PICKLES = frozenset({".pt", ".pth", ".ckpt", ".bin", ".pkl", ".pickle", ".joblib"})
GATE_PREFIX = "gate."
_LARGEST_WEIGHTS = 4 << 30
_LARGEST_HEADER = 8 << 20
_CHEST_GATE = Path(resources.__file__).parent / "chest-gate.safetensors"

Weights: TypeAlias = Mapping[str, NDArray[Any]]
"""Parameter and buffer names of the network -> arrays."""


@dataclass(frozen=True, slots=True, eq=False)
class LoadedModel:
    """A model whose digest matched: its card, the network's weights, and its input gate where it has one."""

    folder: Path
    card: ModelCard
    weights: Weights
    gate: Gate | None


def copy(source: Path, target: Path) -> None:
    """Copy a model folder's files byte by byte, so that digests stay; the card last, which makes it a model.

    Those for other engines (`model.NAME`) come along where they are there.
    """
    target.mkdir(parents=True, exist_ok=True)
    others = (f"model.{name}" for name in read_card(source).engines)
    for name in (WEIGHTS_FILE, *(name for name in others if (source / name).is_file()), CARD_FILE):
        write_whole(target / name, (source / name).read_bytes())


def load(folder: Path) -> LoadedModel:
    """Read a model folder once: digest, format, names of the gate and finite values are checked on the bytes used.

    Raises Fault (MODEL_REFUSED) for a digest that differs, a pickle, and NaN or infinity in any array.
    """
    card = read_card(folder)
    data = _weight_bytes(folder)
    digest = hashlib.sha256(data).hexdigest()
    if digest != card.weights_sha256:
        raise refused(ModelReason.OTHER_DIGEST, {"model": card.id}, folder)
    try:
        arrays = safetensors.numpy.load(data)
    except (safetensors.SafetensorError, KeyError, ValueError, TypeError) as error:
        raise refused(ModelReason.NO_FLOATS, {"model": card.id}, folder) from error
    for name, array in arrays.items():
        if array.dtype.kind == "f" and not np.isfinite(array).all():
            raise refused(ModelReason.NOT_FINITE, {"model": card.id, "name": name}, folder)
    gate_arrays = {name.removeprefix(GATE_PREFIX): a for name, a in arrays.items() if name.startswith(GATE_PREFIX)}
    weights = {name: array for name, array in arrays.items() if not name.startswith(GATE_PREFIX)}
    return LoadedModel(folder, card, weights, _gate(card, gate_arrays, folder))


def save(
    folder: Path, card: ModelCard, state: Mapping[str, Tensor | NDArray[Any]], gate: Gate | None = None
) -> ModelCard:
    """Write weights, then the card with their SHA-256 filled in; returns that card.

    Each file is replaced whole, the card last: a folder left between the two is refused, never loaded wrongly.
    Raises Fault (MODEL_REFUSED) for values that are not finite or a card that is not valid.
    """
    arrays = {name: _array(value) for name, value in state.items()}
    if gate is not None:
        arrays |= {GATE_PREFIX + name: array for name, array in gate.arrays().items()}
        card = replace(card, gate=gate.settings())
    for name, array in arrays.items():
        if array.dtype.kind == "f" and not np.isfinite(array).all():
            raise refused(ModelReason.NOT_FINITE_NOT_WRITTEN, {"name": name}, folder)
    data = safetensors.numpy.save(arrays)
    card = replace(card, weights_sha256=hashlib.sha256(data).hexdigest())
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(folder / WEIGHTS_FILE, data)
    write_card(folder, card)
    return card


def shipped_gate() -> ChestGate:
    """The input gate that comes with the program, for new models."""
    with safetensors.safe_open(_CHEST_GATE, framework="numpy") as file:
        arrays = {name: file.get_tensor(name) for name in ("hidden", "hidden_bias", "outputs", "output_bias")}
        return ChestGate.restore(arrays, json.loads(file.metadata()["gate"]))


def has_sound_header(head: bytes, size: int) -> bool:
    """Whether a safetensors file of so many bytes can have the list of arrays that its first 8 bytes announce."""
    return int.from_bytes(head[:8], "little") <= min(size - 8, _LARGEST_HEADER)


def check_weights_file(folder: Path) -> Path:
    """The weights file of a model folder, by size and first bytes; raises Fault (MODEL_REFUSED) where it is none."""
    path = folder / WEIGHTS_FILE
    if not path.is_file():
        for other in sorted(folder.iterdir()):
            if other.suffix.lower() in PICKLES:
                raise pickle(other)
        raise refused(ModelReason.NO_WEIGHTS, {"file": WEIGHTS_FILE}, folder)
    try:
        size, head = path.stat().st_size, read_head(path)
    except OSError as error:
        why = {"file": WEIGHTS_FILE, "error": str(error.strerror)}
        raise refused(ModelReason.UNREADABLE_WEIGHTS, why, folder) from error
    if size > _LARGEST_WEIGHTS:
        raise refused(ModelReason.LARGE_WEIGHTS, {"file": WEIGHTS_FILE, "gigabytes": _LARGEST_WEIGHTS >> 30}, folder)
    what = no_weights(head, path)
    if what is not None:
        raise refused(ModelReason.OTHER_FILE, {"what": what}, path)
    if head[8:9] != b"{" and (head[:4] == b"PK\x03\x04" or head[:1] == b"\x80"):  # torch.save: a zip, or a bare pickle
        raise pickle(path)
    if head[8:9] == b"{" and not has_sound_header(head, size):
        raise refused(ModelReason.NO_FLOATS, {"model": folder.name}, folder)
    return path


def _weight_bytes(folder: Path) -> bytes:
    path = check_weights_file(folder)
    try:
        return path.read_bytes()
    except OSError as error:
        why = {"file": WEIGHTS_FILE, "error": str(error.strerror)}
        raise refused(ModelReason.UNREADABLE_WEIGHTS, why, folder) from error


def no_weights(head: bytes, path: Path) -> Remark | None:
    """What a file is that holds no weights, by its first bytes (`read_head`); None where it may hold some."""
    start = head.lstrip(b"\xef\xbb\xbf \r\n\t")
    if not head:
        return Remark(ModelReason.EMPTY, {"file": path.name})
    if start.startswith(b"version https://git-lfs"):
        return Remark(ModelReason.GIT_LFS, {"file": path.name})
    if start.startswith(b"/annex/objects/"):
        return Remark(ModelReason.GIT_ANNEX, {"file": path.name})
    if start[:1] == b"<":
        return Remark(ModelReason.WEB_PAGE, {"file": path.name})
    if head.startswith(b"\x89HDF\r\n\x1a\n"):
        return Remark(ModelReason.KERAS, {"file": path.name})
    if not head.startswith((b"PK", b"\x80")) and head[8:9] != b"{":  # a zip, a pickle, safetensors
        what = describe_other(head)
        if what is not OtherFile.UNKNOWN:
            return Remark(ModelReason.NO_FILE_OF_WEIGHTS, {"file": path.name, "what": what})
    return None


def pickle(path: Path) -> Fault:
    """What is said of a file that is not opened, because it could run a program, or that is something else."""
    other = no_weights(read_head(path), path)
    if other is not None:
        return refused(ModelReason.OTHER_FILE, {"what": other}, path)
    return refused(ModelReason.PICKLE, {"file": path.name}, path)


def _gate(card: ModelCard, arrays: Weights, folder: Path) -> Gate | None:
    if not arrays and not card.gate:
        return None
    try:
        return gates.restore(arrays, card.gate)
    except (KeyError, ValueError, TypeError) as error:
        raise refused(ModelReason.BAD_GATE, {"model": card.id}, folder) from error


def _array(value: Tensor | NDArray[Any]) -> NDArray[Any]:
    array = value if isinstance(value, np.ndarray) else value.detach().cpu().numpy()
    return np.asarray(array, order="C")
