"""The network a training starts from: random weights, those of a file, or ImageNet's.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

import socket
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import safetensors
import safetensors.torch
import torch
from torch import Tensor

from imaging.reading.sniff import read_head
from imaging.reasons import Values
from inference.models.card_file import refused
from inference.models.network import BASES, Origin, SplitNetwork, build, import_timm, origin
from inference.models.store import no_weights
from inference.models.torchvision_import import import_torchvision
from inference.models.weight_names import own_tensors, without_head
from training.job import IMAGENET
from training.recipe import Recipe
from training.training_reasons import TrainingReason

_SECONDS = 10.0


def imagenet_weights(architecture: str) -> Mapping[str, Tensor]:
    """Weights under torchvision's or timm's names, from their cache on this computer or downloaded into it.

    Raises Fault (MODEL_REFUSED) where there are none or where they cannot be downloaded.
    """
    architecture = BASES.get(architecture, architecture)
    made_by = origin(architecture)
    if made_by not in (Origin.TORCHVISION, Origin.TIMM):
        raise refused(TrainingReason.NO_IMAGENET, {"architecture": architecture})
    try:
        with _impatient():
            return _torchvision(architecture) if made_by is Origin.TORCHVISION else _timm(architecture)
    except Exception as error:  # whatever the two raise, and what urllib, httpx and the hub raise below them
        if _offline(error):
            raise refused(TrainingReason.NO_NETWORK, {"architecture": architecture}) from error
        values = {"architecture": architecture, "error": f"{type(error).__name__}: {error}".splitlines()[0][:200]}
        raise refused(TrainingReason.NOT_DOWNLOADED, values) from error


def _torchvision(name: str) -> Mapping[str, Tensor]:
    weights = import_torchvision().models.get_model_weights(name).DEFAULT
    state: Mapping[str, Tensor] = weights.get_state_dict(progress=False, check_hash=True, weights_only=True)
    return state


def _timm(architecture: str) -> Mapping[str, Tensor]:
    """timm asks Hugging Face's hub, which tries for a minute to reach a server: so it is told whether that answers."""
    from huggingface_hub import constants

    before = constants.HF_HUB_OFFLINE
    constants.HF_HUB_OFFLINE = before or not _answers(constants.ENDPOINT)
    try:
        name = architecture.removeprefix("timm:")
        network = import_timm().create_model(name, pretrained=True, num_classes=0, global_pool="")
    finally:
        constants.HF_HUB_OFFLINE = before
    state: Mapping[str, Tensor] = network.state_dict()
    return state


def _answers(server: str) -> bool:
    """Whether a server on the web says anything at all, through the proxy where there is one."""
    if urlsplit(server).scheme not in ("http", "https"):
        return False
    try:
        asked = urllib.request.Request(server, method="HEAD")  # noqa: S310  # its scheme was looked at
        with urllib.request.urlopen(asked, timeout=_SECONDS):  # noqa: S310  # the same
            return True
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False


@contextmanager
def _impatient() -> Iterator[None]:
    """Seconds, not minutes, until a server that does not answer is given up."""
    before = socket.getdefaulttimeout()
    socket.setdefaulttimeout(_SECONDS)
    try:
        yield
    finally:
        socket.setdefaulttimeout(before)


def _offline(error: BaseException | None) -> bool:
    """Whether a name that could not be looked up or a connection that was not made is at the bottom of it."""
    while error is not None:
        kind = type(error).__name__
        if isinstance(error, socket.gaierror | ConnectionError | TimeoutError) or kind in (
            "ConnectError",
            "ConnectTimeout",
            "URLError",
            "LocalEntryNotFoundError",
            "OfflineModeIsEnabled",
        ):
            return True
        error = error.__cause__ or error.__context__
    return False


_PICKLES = frozenset({".pt", ".pth", ".ckpt", ".bin", ".pkl", ".tar", ".h5"})


def starting_network(recipe: Recipe, init: Path | str | None) -> SplitNetwork:
    """The recipe's network; `init` gives every weight of its feature extractor, and the head is drawn from the seed.

    init: a safetensors file with torchvision's, timm's or our names; IMAGENET for those weights, downloaded; None for
    random ones. A pyramid also starts from the weights of the network in it, with the rest of its own drawn. Raises
    Fault (BAD_RECIPE) for an unknown architecture or one without a feature map, (MODEL_REFUSED) for a file whose
    weights do not fit and for weights that cannot be downloaded.
    """
    torch.manual_seed(recipe.seed)
    network = build(recipe.architecture, len(recipe.outputs), recipe.head, dropout=recipe.dropout)
    if init == IMAGENET:
        _fill(network, imagenet_weights(recipe.architecture), recipe.architecture, None)
    elif init is not None:
        _fill(network, _read(Path(init)), recipe.architecture, Path(init))
    return network


def _read(path: Path) -> Mapping[str, Tensor]:
    other = no_weights(read_head(path), path) if path.is_file() else None
    if other is not None:
        raise refused(TrainingReason.OTHER_FILE, {"what": other}, path)
    if path.suffix.lower() in _PICKLES:
        raise refused(TrainingReason.PICKLE, {"file": path.name}, path)
    try:
        state: Mapping[str, Tensor] = safetensors.torch.load_file(path)
    except FileNotFoundError as error:
        raise refused(TrainingReason.NO_FILE, {"file": path.name}, path) from error
    except (OSError, safetensors.SafetensorError) as error:
        raise refused(TrainingReason.UNREADABLE_WEIGHTS, {"file": path.name}, path) from error
    return state


def _fill(network: SplitNetwork, state: Mapping[str, Tensor], architecture: str, path: Path | None) -> None:
    expected = {f"features.{name}": tensor for name, tensor in network.features.state_dict().items()}
    given, surplus = without_head(own_tensors(state, architecture), tuple(expected))
    ours = () if architecture not in BASES else tuple(name for name in expected if ".stages." not in name)
    lacking = [name for name in expected if name not in given and (name not in ours or given.keys() & set(ours))]
    for names, reason in ((lacking, TrainingReason.LACKS), (surplus, TrainingReason.SURPLUS)):
        if names:
            values: Values = {"name": names[0], "count": len(names), "architecture": architecture}
            raise refused(reason, values, path)
    for name, tensor in given.items():
        if tensor.shape != expected[name].shape:
            shapes = {"shape": str(tuple(tensor.shape)), "wanted": str(tuple(expected[name].shape))}
            raise refused(TrainingReason.OTHER_SHAPE, shapes | {"name": name, "architecture": architecture}, path)
    network.load_state_dict(given, strict=False)
