"""The network a training starts from: random weights, those of a file, or ImageNet's.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import safetensors
import safetensors.torch
import torch
from torch import Tensor

from imaging.faults import Code, Fault, Problem
from imaging.sniff import read_head
from inference.extractors import BASES
from inference.network import SplitNetwork, build
from inference.store import no_weights
from inference.weight_names import own_tensors, without_head
from training.job import IMAGENET
from training.learning.imagenet import imagenet_weights
from training.recipe import Recipe

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
