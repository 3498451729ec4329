"""ImageNet weights, downloaded by torchvision or timm where there is a network, and refused in plain words where not.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

import socket
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from urllib.parse import urlsplit

from torch import Tensor

from imaging.faults import Code, Fault, Problem
from inference.extractors import BASES, Origin, import_timm, origin
from inference.torchvision_import import import_torchvision

_SECONDS = 10.0


def imagenet_weights(architecture: str) -> Mapping[str, Tensor]:
    """Weights under torchvision's or timm's names, from their cache on this computer or downloaded into it.

    Raises Fault (MODEL_REFUSED) where there are none or where they cannot be downloaded.
    """
    architecture = BASES.get(architecture, architecture)
    made_by = origin(architecture)
    if made_by not in (Origin.TORCHVISION, Origin.TIMM):
        raise _refused(f"There are no ImageNet weights of {architecture}.")
    try:
        with _impatient():
            return _torchvision(architecture) if made_by is Origin.TORCHVISION else _timm(architecture)
    except Exception as error:  # whatever the two raise, and what urllib, httpx and the hub raise below them
        reason = "no network" if _offline(error) else f"{type(error).__name__}: {error}".splitlines()[0][:200]
        raise _refused(f"The ImageNet weights of {architecture} could not be downloaded ({reason}).") from error


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


def _refused(message: str) -> Fault:
    next_step = "Give a file with --init, or leave it out to start from random weights."
    return Fault(Problem(Code.MODEL_REFUSED, message, next_step))
