"""The names that torchvision, timm and others give to weights, as those of the split networks.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TypeVar

import torch
from torch import Tensor

from inference.models.card import Head
from inference.models.network import BASES, Origin, import_timm, origin

Value = TypeVar("Value")

_OLD_DENSENET = re.compile(r"(denselayer\d+\.(?:norm|conv))\.([12]\.)")
_NO_FEATURE = re.compile(r"features\.(classifier|classif|fc|head|last_linear|pre_logits)\.|.*\.num_batches_tracked$")
_SIDE_OUTPUTS = ("AuxLogits.", "aux1.", "aux2.")
_TORCHVISION_FEATURES: Mapping[str, tuple[str, ...]] = {
    "features.": ("alexnet", "convnext", "densenet", "efficientnet", "mobilenet", "squeezenet", "vgg"),
    "layers.": ("mnasnet",),
}
_TORCHVISION_CLASSIFIERS: Mapping[str, tuple[str, ...]] = {
    "classifier.": ("densenet",),
    "classifier.1.": ("mobilenet_v2", "efficientnet", "mnasnet"),
    "fc.": ("resne", "wide_resnet", "inception", "googlenet", "shufflenet", "regnet"),
    "head.": ("swin",),
}
_TIMM_POOLED_LAST = (
    "densenet",
    "efficientnet",
    "inception_",
    "legacy_",
    "resne",
    "seresne",
    "tf_efficientnet",
    "xception",
)
"""Families of timm with nothing but one linear layer behind the pooling: the plain head is theirs."""


def own_names(state: Mapping[str, Value], architecture: str) -> dict[str, Value]:
    """Another program's weights of a network under the names of ours: features.* and head.*, ours left as they are.

    Weights behind the pooling become the head's where ours has such layers (see `own_head`); where it has not, they
    keep their names behind "features.": a surplus that loading reports. Side outputs of training are left out.
    """
    short = {name.removeprefix("module.").removeprefix("model."): value for name, value in state.items()}
    if architecture in BASES and not any(name.startswith("features.stages.") for name in short):
        theirs = own_names(short, BASES[architecture])
        return {name.replace("features.", "features.stages.", 1): value for name, value in theirs.items()}
    if all(name.startswith(("features.", "head.", "gate.")) for name in short):
        return {name: value for name, value in short.items() if not name.startswith("gate.")}
    prefix, classifiers = _features_prefix(architecture), _classifiers(architecture)
    renamed: dict[str, Value] = {}
    for name, value in short.items():
        if name.startswith(_SIDE_OUTPUTS):
            continue
        classifier = next((theirs for theirs in classifiers if name.startswith(theirs)), None)
        if classifier is not None:
            own = classifiers[classifier] + name.removeprefix(classifier)
        else:
            own = "features." + _OLD_DENSENET.sub(r"\1\2", name.removeprefix(prefix))
        renamed[own] = value
    return renamed


def own_tensors(state: Mapping[str, Tensor], architecture: str) -> dict[str, Tensor]:
    """As `own_names`, and as our layers have them: linear layers that were written as 1x1 convolutions become linear,
    and batch norms of files from before torch counted batches get their counters.
    """
    named = own_names(state, architecture)
    for name, tensor in list(named.items()):
        if name.startswith("head.") and tensor.ndim == 4 and tensor.shape[2:] == (1, 1):
            named[name] = tensor.flatten(1)
        counter = name.removesuffix("running_var") + "num_batches_tracked"
        if name.endswith("running_var") and counter not in named:
            named[counter] = torch.tensor(0)
    return named


def own_head(architecture: str) -> Head:
    """The head that the architecture has by itself: VGG's two wide layers, else the plain one."""
    return Head(grid=7, hidden=(4096, 4096)) if _torchvision(architecture, ("vgg",)) else Head()


def without_head(named: Mapping[str, Value], expected: Sequence[str]) -> tuple[dict[str, Value], tuple[str, ...]]:
    """Own names parted: the feature extractor's weights, and names that neither it (`expected`) nor a head has."""
    known = frozenset(expected)
    features = {name: value for name, value in named.items() if name in known}
    others = (name for name in named if name not in known and name.startswith("features."))
    return features, tuple(name for name in others if not _NO_FEATURE.match(name))


def _features_prefix(architecture: str) -> str:
    return next((own for own, families in _TORCHVISION_FEATURES.items() if _torchvision(architecture, families)), "")


def _classifiers(architecture: str) -> Mapping[str, str]:
    """What stands behind the pooling under its name there -> its name in our head."""
    made_by = origin(architecture)
    if made_by is Origin.TORCHVISION:
        if architecture.startswith("vgg"):
            return {"classifier.0.": "head.3.", "classifier.3.": "head.6.", "classifier.6.": "head.9."}
        theirs = (own for own, families in _TORCHVISION_CLASSIFIERS.items() if architecture.startswith(families))
        return dict.fromkeys(theirs, "head.3.")
    name = architecture.removeprefix("timm:")
    if made_by is Origin.TIMM and name.startswith(_TIMM_POOLED_LAST):
        return {f"{import_timm().get_pretrained_cfg(name).classifier}.": "head.3."}
    return {}


def _torchvision(architecture: str, families: tuple[str, ...]) -> bool:
    return architecture.startswith(families) and origin(architecture) is Origin.TORCHVISION
