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

from imaging.faults import Code, Fault, Problem
from imaging.reading.sniff import read_head
from inference.models.network import BASES, Origin, SplitNetwork, build, import_timm, origin
from inference.models.store import no_weights
from inference.models.torchvision_import import import_torchvision
from inference.models.weight_names import own_tensors, without_head
from training.job import IMAGENET
from training.recipe import Recipe

_SECONDS = 10.0


def imagenet_weights(architecture: str) -> Mapping[str, Tensor]:
    """Weights under torchvision's or timm's names, from their cache on this computer or downloaded into it.

    Raises Fault (MODEL_REFUSED) where there are none or where they cannot be downloaded.
    """
    architecture = BASES.get(architecture, architecture)
    made_by = origin(architecture)
    if made_by not in (Origin.TORCHVISION, Origin.TIMM):
        raise _imagenet_refused(f"There are no ImageNet weights of {architecture}.")
    try:
        with _impatient():
            return _torchvision(architecture) if made_by is Origin.TORCHVISION else _timm(architecture)
    except Exception as error:  # whatever the two raise, and what urllib, httpx and the hub raise below them
        reason = "no network" if _offline(error) else f"{type(error).__name__}: {error}".splitlines()[0][:200]
        raise _imagenet_refused(
            f"The ImageNet weights of {architecture} could not be downloaded ({reason})."
        ) from error


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


def _imagenet_refused(message: str) -> Fault:
    next_step = "Give a file with --init, or leave it out to start from random weights."
    return Fault(Problem(Code.MODEL_REFUSED, message, next_step))


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
    other = no_weights(read_head(path)) if path.is_file() else ""
    if other:
        raise _refused(path, f"{path.name} {other}.")
    if path.suffix.lower() in _PICKLES:
        raise Fault(
            Problem(
                Code.MODEL_REFUSED,
                f"{path.name} may hold program code and was not opened.",
                "Make it safetensors first: hilum models import FILE --architecture NAME --start-weights OUTPUT.",
                path,
            )
        )
    try:
        state: Mapping[str, Tensor] = safetensors.torch.load_file(path)
    except FileNotFoundError as error:
        raise _refused(path, f"There is no {path.name} to start from.") from error
    except (OSError, safetensors.SafetensorError) as error:
        raise _refused(path, f"{path.name} cannot be read: it is no safetensors file, or it is damaged.") from error
    return state


def _fill(network: SplitNetwork, state: Mapping[str, Tensor], architecture: str, path: Path | None) -> None:
    expected = {f"features.{name}": tensor for name, tensor in network.features.state_dict().items()}
    given, surplus = without_head(own_tensors(state, architecture), tuple(expected))
    ours = () if architecture not in BASES else tuple(name for name in expected if ".stages." not in name)
    lacking = [name for name in expected if name not in given and (name not in ours or given.keys() & set(ours))]
    for names, verb in ((lacking, "lack"), (surplus, "have a surplus")):
        if names:
            several = f" ({len(names)} in all)" if len(names) > 1 else ""
            raise _refused(path, f"The weights to start from {verb} {names[0]}{several} for {architecture}.")
    for name, tensor in given.items():
        if tensor.shape != expected[name].shape:
            shapes = f"the shape {tuple(tensor.shape)}, not {tuple(expected[name].shape)}"
            raise _refused(path, f"{name} of the weights to start from has {shapes}, as {architecture} needs.")
    network.load_state_dict(given, strict=False)


def _refused(path: Path | None, message: str) -> Fault:
    return Fault(Problem(Code.MODEL_REFUSED, message, "Give a safetensors file of the recipe's network.", path))
