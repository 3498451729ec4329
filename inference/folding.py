"""Batch norms folded into the convolutions before them: the same numbers with fewer passes over the maps.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

from typing import Any

from torch import nn
from torch.fx import GraphModule, Tracer
from torch.nn.utils.fusion import fuse_conv_bn_eval


def folded_features(features: nn.Module) -> nn.Module:
    """The feature extractor (in evaluation mode) without the batch norms that follow a convolution alone.

    What it computes is the same up to rounding; the caller checks that. Raises whatever torch.fx raises for a network
    that it cannot trace.
    """
    graph = _Tracer().trace(features)
    traced = GraphModule(features, graph)
    modules = dict(traced.named_modules())
    for node in list(graph.nodes):
        norm = modules.get(str(node.target)) if node.op == "call_module" else None
        if not isinstance(norm, nn.BatchNorm2d):
            continue
        before = node.args[0]
        convolution = modules.get(str(before.target)) if before.op == "call_module" else None
        if type(convolution) is not nn.Conv2d or len(before.users) > 1:  # kinds of it may change their weights first
            continue
        after = _after(norm)
        if after is None:
            continue
        traced.set_submodule(str(before.target), fuse_conv_bn_eval(convolution, norm))
        if len(after):
            traced.set_submodule(str(node.target), after)
        else:
            node.replace_all_uses_with(before)
            graph.erase_node(node)
    traced.delete_all_unused_submodules()
    traced.recompile()
    return traced


class _Tracer(Tracer):
    """Keeps every batch norm whole, also timm's, which torch.fx would trace through."""

    def is_leaf_module(self, m: nn.Module, module_qualified_name: str) -> bool:
        return isinstance(m, nn.BatchNorm2d) or bool(super().is_leaf_module(m, module_qualified_name))


def _after(norm: nn.BatchNorm2d) -> nn.Sequential | None:
    """What a batch norm does beside normalizing: nothing, timm's dropout and activation, or (None) who knows what."""
    if type(norm) is nn.BatchNorm2d:
        return nn.Sequential()
    parts: list[Any] = [getattr(norm, "drop", None), getattr(norm, "act", None)]
    if type(norm).__name__ != "BatchNormAct2d" or not all(isinstance(part, nn.Module) for part in parts):
        return None
    return nn.Sequential(*(part for part in parts if not isinstance(part, nn.Identity)))
