"""Models that come and go: from a folder, a zip of one or a weights file into the installed ones, and out of them."""

from __future__ import annotations

import tempfile
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from lzma import LZMAError
from pathlib import Path

from imaging import program_log
from imaging.whole_files import whole_file
from inference.engine import ONNX_FILE
from inference.model_reasons import ModelReason
from inference.models import catalogue, foreign, store
from inference.models.card import ModelCard
from inference.models.card_file import CARD_FILE, check_id, read_card, refused
from inference.models.folder_check import check_folder
from inference.models.foreign import Foreign, ForeignWeights

_LOG = program_log.log("models")
_PARTS = (store.WEIGHTS_FILE, ONNX_FILE, CARD_FILE)
_PIECE = 1 << 20
ZIP = ".zip"


def is_model(path: Path) -> bool:
    """Whether a path is a model folder, or a zip with a card in it; anything else may be a file of weights."""
    if path.is_dir():
        return True
    return path.suffix.lower() == ZIP or (zipfile.is_zipfile(path) and bool(_found(path)))


def install_model(path: Path) -> ModelCard:
    """Install a model folder, or a zip of one, after everything in it was tried; returns its card.

    Raises Fault (MODEL_REFUSED) for one that is not sound, whose engines tell different scores, or of which another
    with the same id and version is installed; OSError.
    """
    with _as_folder(path) as folder:
        check_folder(folder)
        card = read_card(folder)
        if any((known.card.id, known.card.version) == (card.id, card.version) for known in catalogue.installed()):
            raise refused(ModelReason.SAME_VERSION_TO_IMPORT, {"model": card.id, "version": card.version}, path)
        return catalogue.install(folder, checked=True)


def card_of(path: Path) -> ModelCard:
    """The card of a model folder, or of a zip of one, and nothing more. Raises Fault (MODEL_REFUSED), OSError."""
    with _as_folder(path, (CARD_FILE,)) as folder:
        return read_card(folder)


def install_weights(weights: ForeignWeights, what: Foreign) -> ModelCard:
    """Install foreign weights as a model of a new id, with a file for ONNX Runtime where that tells the same.

    Raises Fault (MODEL_REFUSED) where they do not fit, or the id cannot be had; OSError.
    """
    from inference import onnx_engine
    from inference.torch_engine import TorchEngine

    check_id(what.id)
    if any(model.card.id == what.id for model in catalogue.installed()):
        raise refused(ModelReason.SAME_NAME, {"model": what.id})
    folder = catalogue.user_folder() / what.id
    foreign.model_of(weights, what, folder)
    card = onnx_engine.add(TorchEngine(store.load(folder), "cpu"))
    _LOG.info("%s@%s was made of foreign weights, its weights are %.12s", card.id, card.version, card.weights_sha256)
    return card


def export_model(folder: Path, target: Path) -> ModelCard:
    """Copy a model into a new folder, or into a zip where the target's name ends so; either can be imported again.

    Raises Fault (MODEL_REFUSED) for a model that is damaged and a folder that holds something; OSError.
    """
    card = store.load(folder).card
    if target.suffix.lower() != ZIP:
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise refused(ModelReason.NOT_EMPTY, {"path": target}, target)
        store.copy(folder, target)
        return card
    target.parent.mkdir(parents=True, exist_ok=True)
    with whole_file(target) as stream, zipfile.ZipFile(stream, "w") as archive:  # weights do not pack
        for name in _PARTS:
            if (folder / name).is_file():
                archive.write(folder / name, f"{card.id}/{name}")
    return card


@contextmanager
def _as_folder(path: Path, wanted: Sequence[str] = _PARTS) -> Iterator[Path]:
    """The folder itself, or these parts of a model in a zip in a folder that lasts as long. Raises Fault, OSError.

    Names in the zip choose what is taken and never where it is written, so that none leads out of that folder.
    """
    if path.is_dir():
        yield path
        return
    parts = {name: member for name, member in _found(path).items() if name in wanted}
    if not parts:
        raise refused(ModelReason.NO_MODEL_IN_ZIP, {"file": path.name}, path)
    foreign.check_growth(path, parts.values())
    with tempfile.TemporaryDirectory(prefix="hilum-") as folder:
        try:
            with zipfile.ZipFile(path) as archive:
                for name, member in parts.items():
                    _unpack(archive, member, Path(folder) / name)
        except (zipfile.BadZipFile, RuntimeError, ValueError, EOFError, zlib.error, LZMAError) as error:
            raise refused(ModelReason.DAMAGED_ARCHIVE, {"file": path.name}, path) from error
        yield Path(folder)


def _unpack(archive: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path) -> None:
    """Write a member, no byte more than it says to have."""
    left = member.file_size
    with archive.open(member) as source, target.open("wb") as file:
        while left > 0 and (piece := source.read(min(_PIECE, left))):
            file.write(piece)
            left -= len(piece)


def _found(path: Path) -> dict[str, zipfile.ZipInfo]:
    """The parts of a model in a zip by their names, all of one folder; empty where no card is in it.

    Raises Fault (MODEL_REFUSED) for a damaged zip.
    """
    held = {member.filename: member for member in foreign.members(path) if not member.is_dir()}
    cards = [name for name in held if name.rpartition("/")[2] == CARD_FILE and name.count("/") <= 1]
    inside = cards[0].removesuffix(CARD_FILE) if len(cards) == 1 else None
    return {} if inside is None else {name: held[inside + name] for name in _PARTS if inside + name in held}
