"""Model folders: where they are, and their weights read with every check before anything runs."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import platformdirs
import safetensors
import safetensors.numpy
from numpy.typing import NDArray

import resources
from imaging.faults import Fault, Problem
from inference.card import CARD_FILE, read_card, refused, write_card
from inference.disk import write_whole
from inference.gate import GateModel
from inference.types import ModelCard

if TYPE_CHECKING:
    from torch import Tensor

WEIGHTS_FILE = "model.safetensors"
PICKLES = frozenset({".pt", ".pth", ".ckpt", ".bin", ".pkl", ".pickle", ".joblib"})
_GATE_PREFIX = "gate."
_LARGEST_WEIGHTS = 4 << 30
_USED_FILE = "in-use.json"
_LONGEST_HISTORY = 50

Weights: TypeAlias = Mapping[str, NDArray[Any]]
"""Parameter and buffer names of the network -> arrays."""


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model folder whose card was read; its weights are checked when it is loaded."""

    folder: Path
    card: ModelCard
    bundled: bool


@dataclass(frozen=True, slots=True, eq=False)
class LoadedModel:
    """A model whose digest matched: its card, the network's weights, and its input gate where it has one."""

    folder: Path
    card: ModelCard
    weights: Weights
    gate: GateModel | None


def bundled_folder() -> Path:
    """Where the models lie that came with the program."""
    return Path(resources.__file__).parent / "models"


def user_folder() -> Path:
    """Where models lie that the user installed; it may not exist yet."""
    return platformdirs.user_data_path("hilum", appauthor=False) / "models"


def available() -> tuple[InstalledModel, ...]:
    """Every model with a readable card: the bundled ones first, each group by id, an id only once."""
    found: dict[str, InstalledModel] = {}
    for folder, bundled in _folders():
        try:
            card = read_card(folder)
        except Fault:
            continue  # `unusable` tells of it
        found.setdefault(card.id, InstalledModel(folder, card, bundled))
    return tuple(found.values())


def unusable() -> tuple[Problem, ...]:
    """What is wrong with each installed folder whose card cannot be read."""
    problems = []
    for folder, _ in _folders():
        try:
            read_card(folder)
        except Fault as fault:
            problems.append(fault.problem)
    try:
        _history()
    except Fault as fault:
        problems.append(fault.problem)
    return tuple(problems)


def find(id_or_folder: str | Path) -> Path:
    """The folder of an installed model's id, or the given folder. Raises Fault (MODEL_REFUSED) where there is none."""
    for model in available():
        if model.card.id == str(id_or_folder):
            return model.folder
    path = Path(id_or_folder)
    if path.suffix.lower() in PICKLES and path.is_file():
        raise _pickle(path)
    if path.is_dir():
        return path
    known = ", ".join(model.card.id for model in available()) or "none"
    raise refused(f"There is no model named {id_or_folder}.", None, f"Installed models: {known}.")


def default_model() -> Path:
    """The folder of the model that scores where none is named: `in_use`."""
    return in_use()


def in_use() -> Path:
    """The folder of the model chosen last with `use` and still installed, else of the bundled one, else of the first.

    Raises Fault (MODEL_REFUSED) where no model is installed.
    """
    installed = {model.card.id: model.folder for model in available()}
    try:
        chosen = [name for name in _history() if name in installed]
    except Fault:
        chosen = []  # `unusable` tells of it
    for name in [*reversed(chosen), *installed]:
        return installed[name]
    raise refused("No model is installed.", None, "Install one with: hilum models import FOLDER.")


def use(name: str) -> Path:
    """Let the installed model of that id score from now on; `rollback` goes back to the one before. Returns its folder.

    What was chosen is on the disk, whole, when this returns. Raises Fault (MODEL_REFUSED) for an id that is not
    installed, and OSError where the choice cannot be written.
    """
    installed = {model.card.id: model.folder for model in available()}
    if name not in installed:
        known = ", ".join(installed) or "none"
        raise refused(f"There is no installed model named {name}.", None, f"Installed models: {known}.")
    before = _used_before()
    if before[-1] != name:
        _write_history([*before, name])
    return installed[name]


def rollback() -> Path:
    """Let the model that scored before the one in use score again; returns its folder.

    Raises Fault (MODEL_REFUSED) where there is none that is still installed.
    """
    before = _used_before()
    if len(before) < 2:
        raise refused("There is no model to go back to.", in_use(), "Choose one with: hilum models use ID.")
    _write_history(before[:-1])
    return in_use()


def previous() -> str | None:
    """The id of the model that `rollback` would go back to; None where there is none. Raises nothing."""
    try:
        return next(iter(_used_before()[-2:-1]), None)
    except Fault:
        return None


def install(folder: Path) -> ModelCard:
    """Copy a model folder into the user's models, byte by byte, and return its card; it is not yet `in_use`.

    Its digest is checked before anything is written. The same model installed already is left as it is. Raises Fault
    (MODEL_REFUSED) for a folder that `load` refuses and for an id that another model has; OSError from the disk.
    """
    card = load(folder).card
    for model in available():
        if model.card.id == card.id:
            if model.card == card:
                return card
            raise refused(f"A model named {card.id} is installed already.", None, "Remove it, or choose another id.")
    copy(folder, user_folder() / card.id)
    return card


def copy(source: Path, target: Path) -> None:
    """Copy a model folder's two files byte by byte, so that the digest stays; the card last, which makes it a model."""
    target.mkdir(parents=True, exist_ok=True)
    for name in (WEIGHTS_FILE, CARD_FILE):
        write_whole(target / name, (source / name).read_bytes())


def load(folder: Path) -> LoadedModel:
    """Read a model folder once: digest, format, names of the gate and finite values are checked on the bytes used.

    Raises Fault (MODEL_REFUSED) for a digest that differs, a pickle, and NaN or infinity in any array.
    """
    card = read_card(folder)
    data = _weight_bytes(folder)
    digest = hashlib.sha256(data).hexdigest()
    if digest != card.weights_sha256:
        raise refused(
            f"The weights of {card.id} are not those its card names: their SHA-256 differs.",
            folder,
            "Install the model again.",
        )
    try:
        arrays = safetensors.numpy.load(data)
    except (safetensors.SafetensorError, KeyError, ValueError, TypeError) as error:
        raise refused(f"The weights of {card.id} are not a safetensors file of float arrays.", folder) from error
    for name, array in arrays.items():
        if array.dtype.kind == "f" and not np.isfinite(array).all():
            raise refused(f"The weights of {card.id} hold values that are not finite ({name}).", folder)
    gate_arrays = {name.removeprefix(_GATE_PREFIX): a for name, a in arrays.items() if name.startswith(_GATE_PREFIX)}
    weights = {name: array for name, array in arrays.items() if not name.startswith(_GATE_PREFIX)}
    return LoadedModel(folder, card, weights, _gate(card, gate_arrays, folder))


def save(
    folder: Path, card: ModelCard, state: Mapping[str, Tensor | NDArray[Any]], gate: GateModel | None = None
) -> ModelCard:
    """Write weights, then the card with their SHA-256 filled in; returns that card.

    Each file is replaced whole, the card last: a folder left between the two is refused, never loaded wrongly.
    Raises Fault (MODEL_REFUSED) for values that are not finite or a card that is not valid.
    """
    arrays = {name: _array(value) for name, value in state.items()}
    if gate is not None:
        arrays |= {_GATE_PREFIX + name: array for name, array in gate.arrays().items()}
        card = replace(card, gate=gate.settings())
    for name, array in arrays.items():
        if array.dtype.kind == "f" and not np.isfinite(array).all():
            raise refused(f"The weights hold values that are not finite ({name}).", folder, "Nothing was written.")
    data = safetensors.numpy.save(arrays)
    card = replace(card, weights_sha256=hashlib.sha256(data).hexdigest())
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(folder / WEIGHTS_FILE, data)
    write_card(folder, card)
    return card


def _used_before() -> list[str]:
    """The ids that `use` recorded and that are still installed, no id twice in a row; the last is the one in use."""
    current = read_card(in_use()).id
    installed = {model.card.id for model in available()}
    try:
        names = [name for name in _history() if name in installed]
    except Fault:
        names = []  # damaged: it is begun anew
    kept = [name for place, name in enumerate(names) if place == 0 or names[place - 1] != name]
    return kept or [current]


def _history() -> list[str]:
    """The ids in the order they were chosen. Raises Fault (MODEL_REFUSED) where the file is damaged."""
    path = user_folder() / _USED_FILE
    try:
        raw = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return []
    except (OSError, ValueError) as error:
        raise _no_history(path) from error
    if not isinstance(raw, list) or not all(isinstance(name, str) for name in raw):
        raise _no_history(path)
    return raw


def _no_history(path: Path) -> Fault:
    return refused("Which model was chosen last cannot be read.", path, "Choose one with: hilum models use ID.")


def _write_history(names: Sequence[str]) -> None:
    path = user_folder() / _USED_FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, (json.dumps(list(names[-_LONGEST_HISTORY:]), indent=1) + "\n").encode())


def _folders() -> Iterator[tuple[Path, bool]]:
    for parent, bundled in ((bundled_folder(), True), (user_folder(), False)):
        if parent.is_dir():
            for folder in sorted(parent.iterdir()):
                if (folder / CARD_FILE).is_file():
                    yield folder, bundled


def _weight_bytes(folder: Path) -> bytes:
    path = folder / WEIGHTS_FILE
    if not path.is_file():
        for other in sorted(folder.iterdir()):
            if other.suffix.lower() in PICKLES:
                raise _pickle(other)
        raise refused(f"The model folder has no {WEIGHTS_FILE}.", folder)
    try:
        if path.stat().st_size > _LARGEST_WEIGHTS:
            raise refused(f"{WEIGHTS_FILE} is larger than {_LARGEST_WEIGHTS >> 30} GB.", folder)
        data = path.read_bytes()
    except OSError as error:
        raise refused(f"{WEIGHTS_FILE} cannot be read ({error.strerror}).", folder) from error
    if data[8:9] != b"{" and (data[:4] == b"PK\x03\x04" or data[:1] == b"\x80"):  # torch.save: a zip, or a bare pickle
        raise _pickle(path)
    return data


def _pickle(path: Path) -> Fault:
    return refused(
        f"{path.name} is a pickle: it contains program code and was not opened.",
        path,
        f"If you trust where it comes from, convert it: hilum models import {path.name}.",
    )


def _gate(card: ModelCard, arrays: Weights, folder: Path) -> GateModel | None:
    if not arrays and not card.gate:
        return None
    try:
        return GateModel.restore(arrays, card.gate)
    except (KeyError, ValueError, TypeError) as error:
        raise refused(f"The input gate of {card.id} does not fit its card.", folder) from error


def _array(value: Tensor | NDArray[Any]) -> NDArray[Any]:
    array = value if isinstance(value, np.ndarray) else value.detach().cpu().numpy()
    return np.asarray(array, order="C")
