"""The network a training starts from: random weights, or those of a file.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

from pathlib import Path

import safetensors
import safetensors.torch
import torch

from imaging.faults import Code, Fault, Problem
from inference.network import SplitNetwork, architectures, build
from training.recipe import Recipe


def starting_network(recipe: Recipe, init: Path | None) -> SplitNetwork:
    """The recipe's network; with `init` (safetensors) every weight of the feature extractor comes from that file.

    Raises Fault (BAD_RECIPE) for an unknown architecture, (MODEL_REFUSED) for a file whose weights do not fit.
    """
    if recipe.architecture not in architectures():
        known = ", ".join(architectures())
        problem = Problem(Code.BAD_RECIPE, f"There is no architecture {recipe.architecture}.", f"There are: {known}.")
        raise Fault(problem)
    torch.manual_seed(recipe.seed)
    network = build(recipe.architecture, len(recipe.outputs), recipe.head, dropout=recipe.dropout)
    if init is not None:
        _fill(network, init)
    return network


def _fill(network: SplitNetwork, init: Path) -> None:
    try:
        weights = safetensors.torch.load_file(init)
        own = {name: tensor for name, tensor in weights.items() if name.startswith("features.")}
        missing = network.load_state_dict(own, strict=False).missing_keys
    except (OSError, safetensors.SafetensorError, RuntimeError) as error:
        raise _refused(init, "The weights to start from cannot be used: they do not fit the network.") from error
    lacking = [name for name in missing if name.startswith("features.")]
    if lacking:
        raise _refused(init, f"The weights to start from lack {lacking[0]} ({len(lacking)} in all).")


def _refused(init: Path, message: str) -> Fault:
    return Fault(Problem(Code.MODEL_REFUSED, message, "Give a safetensors file of the recipe's network.", init))
