"""Which models are installed, which of them scores, and which did before it."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import platformdirs

import resources
from imaging import program_log
from imaging.faults import Fault, Problem
from imaging.reasons import Remark, Value, Values
from imaging.whole_files import write_whole
from inference.model_reasons import ModelReason
from inference.models import place_points, store
from inference.models.card import Interval, ModelCard, ModelKind
from inference.models.card_file import CARD_FILE, read_card, refused

_LOG = program_log.log("models")
_USED_FILE = "in-use.json"
_EARLIER = "earlier"
"""The folder of bundled models that others took the place of: reviews that began with one go on with it."""
_LONGEST_HISTORY = 50
_AUC = "auc"
CHANCE = 0.5
"""The AUC of who guesses."""
_UNSAFE = re.compile(r"[^A-Za-z0-9@._+-]")
"""What a version may hold and a folder's name may not."""


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model folder whose card was read; its weights are checked when it is loaded.

    name: what it is asked for by: its id, or id@version where another model has the bare id.
    """

    folder: Path
    card: ModelCard
    bundled: bool
    name: str


def bundled_folder() -> Path:
    """Where the models lie that came with the program."""
    return Path(resources.__file__).parent / "models"


def user_folder() -> Path:
    """Where models lie that the user installed; it may not exist yet."""
    return platformdirs.user_data_path("hilum", appauthor=False) / "models"


def available() -> tuple[InstalledModel, ...]:
    """Every model that scores, in the order of `installed`."""
    return tuple(model for model in installed() if model.card.kind is ModelKind.CLASSIFIER)


def outlining(task: str) -> InstalledModel | None:
    """The model that outlines what this task names, the user's own rather than the bundled one; None without any."""
    found = [model for model in installed() if model.card.kind is ModelKind.SEGMENTATION and model.card.task == task]
    return next(iter(sorted(found, key=lambda model: model.bundled)), None)


def installed() -> tuple[InstalledModel, ...]:
    """Every model with a readable card: the bundled ones first, then the user's, each group by its folders' names, then
    the bundled ones of before. A version of an id only once; the first version of an id has the bare id for its name.
    """
    found: dict[tuple[str, str], InstalledModel] = {}
    names: set[str] = set()
    for folder, bundled in _folders():
        try:
            card = read_card(folder)
        except Fault:
            continue  # `unusable` tells of it
        if (card.id, card.version) not in found:
            name = full_name(card) if card.id in names else card.id
            names.add(name)
            found[card.id, card.version] = InstalledModel(folder, card, bundled, name)
    return tuple(found.values())


def named(name: str) -> InstalledModel | None:
    """The installed model of an id, or of an id@version; None where there is none."""
    return _named(name, installed())


def _named(name: str, models: Sequence[InstalledModel]) -> InstalledModel | None:
    found = [model for model in models if model.name == name]
    return next(iter([*found, *(model for model in models if full_name(model.card) == name)]), None)


def holding(card: ModelCard) -> InstalledModel | None:
    """The installed model with this id, version and weights; None where it is not installed."""
    wanted = (card.id, card.version, card.weights_sha256)
    found = (model for model in installed() if _parts(model.card) == wanted)
    return next(found, None)


def unusable() -> tuple[Problem, ...]:
    """What is wrong with each installed folder whose card cannot be read."""
    problems = []
    for folder, _ in _folders():
        try:
            card = read_card(folder)
        except Fault as fault:
            problems.append(fault.problem)
        else:
            problems += [wrong] if (wrong := place_points.damaged(card)) is not None else []
    try:
        _history()
    except Fault as fault:
        problems.append(fault.problem)
    return tuple(problems)


def find(id_or_folder: str | Path) -> Path:
    """The folder of an installed model's id or id@version, or the given folder.

    Raises Fault (MODEL_REFUSED) where there is none.
    """
    if (model := named(str(id_or_folder))) is not None:
        return model.folder
    path = Path(id_or_folder)
    if path.suffix.lower() in store.PICKLES and path.is_file():
        raise store.pickle(path)
    if path.is_dir():
        return path
    known = tuple(model.name for model in installed()) or ModelReason.NONE
    raise refused(ModelReason.NO_MODEL, {"name": str(id_or_folder), "known": known})


def default_model() -> Path:
    """The folder of the model that scores where none is named: `in_use`."""
    return in_use()


def in_use() -> Path:
    """The folder of the model chosen last with `use` and still installed, else of the bundled one, else of the first.

    Raises Fault (MODEL_REFUSED) where no model is installed.
    """
    models = available()
    try:
        chosen = [model for name in _history() if (model := _named(name, models)) is not None]
    except Fault:
        chosen = []  # `unusable` tells of it
    for model in (*reversed(chosen), *models):
        return model.folder
    raise refused(ModelReason.NO_MODELS)


def use(name: str) -> Path:
    """Let the installed model of that id, or id@version, score from now on; returns its folder.

    `rollback` goes back to the one before. What was chosen is on the disk, whole, when this returns. Raises Fault
    (MODEL_REFUSED) for an id that is not installed or gives no score, and OSError where it cannot be written.
    """
    model = named(name)
    if model is not None and model.card.kind is not ModelKind.CLASSIFIER:
        raise refused(ModelReason.NO_CLASSIFIER, {"model": name, "kind": str(model.card.kind)}, model.folder)
    if model is None:
        known = tuple(model.name for model in available()) or ModelReason.NONE
        raise refused(ModelReason.NOT_INSTALLED, {"name": name, "known": known})
    before = _used_before()
    if before[-1] != model.name:
        _write_history([*before, model.name])
        _LOG.info("%s is in use instead of %s", model.name, before[-1])
    return model.folder


def rollback() -> Path:
    """Let the model that scored before the one in use score again; returns its folder.

    Raises Fault (MODEL_REFUSED) where there is none that is still installed.
    """
    before = _used_before()
    if len(before) < 2:
        raise refused(ModelReason.NO_MODEL_BEFORE, path=in_use())
    _write_history(before[:-1])
    _LOG.info("%s is in use again instead of %s", before[-2], before[-1])
    return in_use()


def model_before() -> InstalledModel | None:
    """The model that `rollback` would let score again; None where there is none."""
    before = _used_before()
    return named(before[-2]) if len(before) > 1 else None


def doubt(card: ModelCard, here: Interval | None = None) -> Remark | None:
    """What speaks against putting a model into use: nobody measured it, or its AUC's interval reaches chance (0.5).

    None where nothing does. here: its AUC on films of the reader's own, which stands before what its card says. Of the
    card's test films, else validation films, each set counts: one where it may be guessing is enough.
    """
    if here is not None:
        return _at_chance(card, here, ModelReason.THIS_REVIEW) if here.low <= CHANCE else None
    measured = [own for own in card.metrics if _AUC in own.figures]
    tested = [own for own in measured if own.split == "test"] or measured
    if not tested:
        return Remark(ModelReason.NOT_MEASURED, {"model": card.title})
    worst = min(tested, key=lambda own: own.figures[_AUC].low)
    return _at_chance(card, worst.figures[_AUC], worst.source) if worst.figures[_AUC].low <= CHANCE else None


def _at_chance(card: ModelCard, area: Interval, where: Value) -> Remark:
    values: Values = {"model": card.title, "where": where, "low": area.low, "high": area.high}
    return Remark(ModelReason.AT_CHANCE, values)


def install(folder: Path, *, checked: bool = False) -> ModelCard:
    """Copy a model folder into the user's models, byte by byte, and return its card; it is not yet `in_use`.

    Its digest is checked before anything is written, and that a file for ONNX Runtime says what its weights say, unless
    that is `checked` already. The same model installed already is left as it is, with files for
    other engines or without, and so is another version of it. Raises Fault (MODEL_REFUSED) for a folder that `load`
    refuses and for an id and version that another model has; OSError from the disk.
    """
    if not checked and any((folder / f"model.{name}").is_file() for name in read_card(folder).engines):
        from inference.models.folder_check import check_folder  # a process of its own: not before it is needed

        check_folder(folder)
    card = store.load(folder).card
    if card.id == _USED_FILE:
        raise refused(ModelReason.BAD_ID, {"name": card.id})
    target = user_folder() / card.id
    for model in installed():
        if model.card.id == card.id:
            if replace(model.card, engines=card.engines) == card:
                return card
            if model.card.version == card.version:
                raise refused(ModelReason.SAME_VERSION, {"model": card.id, "version": card.version})
            target = user_folder() / _UNSAFE.sub("_", full_name(card))
    store.copy(folder, target)
    _LOG.info("%s was installed, its weights are %.12s", full_name(card), card.weights_sha256)
    return card


def remove(name: str) -> None:
    """Delete an installed model's folder; where it was in use, the one before it is from now on.

    Raises Fault (MODEL_REFUSED) for one that is not installed, and for one that came with the program; OSError.
    """
    model = named(name)
    if model is None:
        raise refused(ModelReason.NOT_INSTALLED_TO_REMOVE, {"name": name})
    if model.bundled:
        raise refused(ModelReason.BUNDLED, {"model": name}, model.folder)
    shutil.rmtree(model.folder)
    _LOG.info("%s was removed", model.name)


def full_name(card: ModelCard) -> str:
    """What one version of a model is called, beside others of its id."""
    return f"{card.id}@{card.version}"


def _parts(card: ModelCard) -> tuple[str, str, str]:
    return card.id, card.version, card.weights_sha256


def _used_before() -> list[str]:
    """The names that `use` recorded and that are still installed, none twice in a row; the last is the one in use."""
    used, models = in_use(), available()
    current = next(model.name for model in models if model.folder == used)
    try:
        names = [name for name in _history() if _named(name, models) is not None]
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
    except (OSError, ValueError, RecursionError) as error:
        raise _no_history(path) from error
    if not isinstance(raw, list) or not all(isinstance(name, str) for name in raw):
        raise _no_history(path)
    return raw


def _no_history(path: Path) -> Fault:
    return refused(ModelReason.NO_HISTORY, path=path)


def _write_history(names: Sequence[str]) -> None:
    path = user_folder() / _USED_FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, (json.dumps(list(names[-_LONGEST_HISTORY:]), indent=1) + "\n").encode())


def _folders() -> Iterator[tuple[Path, bool]]:
    own = bundled_folder()
    for parent, bundled in ((own, True), (user_folder(), False), (own / _EARLIER, True)):
        if parent.is_dir():
            for folder in sorted(parent.iterdir()):
                if (folder / CARD_FILE).is_file():
                    yield folder, bundled
