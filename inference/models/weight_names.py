"""The names that torchvision, timm and others give to weights, as those of the split networks.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias, TypeVar

import torch
from torch import Tensor

from inference.models.card import Head
from inference.models.network import BASES, FAMILIES, Origin, feature_extractor, import_timm, origin

Value = TypeVar("Value")
Shapes: TypeAlias = Mapping[str, tuple[int, ...]]
"""Names of weights -> their shapes."""

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
    inner = {theirs: _only_layer(short, theirs) for theirs in classifiers}
    renamed: dict[str, Value] = {}
    for name, value in short.items():
        if name.startswith(_SIDE_OUTPUTS):
            continue
        classifier = next((theirs for theirs in classifiers if name.startswith(theirs)), None)
        if classifier is not None:
            own = classifiers[classifier] + name.removeprefix(classifier).removeprefix(inner.get(classifier, ""))
        else:
            own = "features." + _OLD_DENSENET.sub(r"\1\2", name.removeprefix(prefix))
        renamed[own] = value
    return renamed


_LIKELY: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("features.denseblock1.", ("densenet121", "densenet169", "densenet201", "densenet161")),
    ("layer1.0.conv3.", ("resnet50", "resnet101", "resnet152", "wide_resnet50_2", "resnext50_32x4d")),
    ("layer1.0.conv1.", ("resnet18", "resnet34")),
    ("features.1.conv.", ("mobilenet_v2",)),
    ("features.1.block.", ("mobilenet_v3_large", "mobilenet_v3_small", "convnext_tiny", "convnext_small")),
    ("features.1.0.block.", (*(f"efficientnet_b{size}" for size in range(8)), "convnext_tiny", "convnext_small")),
    ("features.0.weight", ("vgg16", "vgg19", "vgg11", "vgg13", "vgg16_bn", "vgg19_bn", "vgg11_bn", "vgg13_bn")),
    ("Conv2d_1a_3x3.", ("inception_v3",)),
    ("conv2d_1a.", ("inception_resnet_v2",)),
    ("stages.0.blocks.0.norm1.", ("resnetv2_50",)),
    ("blocks.0.0.conv_dw.", (*(f"timm:efficientnet_b{size}" for size in range(5)), "timm:mobilenetv3_large_100")),
    ("stages.0.blocks.0.conv_dw.", ("timm:convnext_tiny", "timm:convnext_small", "timm:convnext_base")),
)
"""What a name begins with in the networks of a family, and which these are: so that few are tried on."""


def guess(shapes: Shapes) -> str:
    """The architecture whose feature extractor has the names and shapes of these weights, and no others; "" for none.

    A first convolution of one channel counts as one of three.
    """
    own = any(name.startswith("features.") for name in shapes) and any(name.startswith("head.") for name in shapes)
    likely = [one for start, names in _LIKELY for one in names if any(name.startswith(start) for name in shapes)]
    return next((one for one in dict.fromkeys(FAMILIES if own else likely) if _fits(shapes, one)), "")


def outputs(shapes: Shapes, architecture: str) -> int:
    """How many outputs a network of these weights has, where it is of this architecture; 0 where that is not told."""
    last = [
        (int(name.split(".")[1]), shape[0])
        for name, shape in own_names(shapes, architecture).items()
        if re.fullmatch(r"head\.\d+\.weight", name) and len(shape) > 1
    ]
    return max(last)[1] if last else 0


def _fits(shapes: Shapes, architecture: str) -> bool:
    with torch.device("meta"):
        features = feature_extractor(architecture).features
    expected = {f"features.{name}": tuple(own.shape) for name, own in features.state_dict().items()}
    theirs, surplus = without_head(own_names(shapes, architecture), tuple(expected))
    needed = {name: shape for name, shape in expected.items() if not name.endswith("num_batches_tracked")}
    found = {name: shape for name, shape in theirs.items() if name in needed}
    first = next((name for name, shape in found.items() if len(shape) == 4), "")
    if first and found[first][1] == 1:
        found[first] = (found[first][0], 3, *found[first][2:])
    return not surplus and found == needed


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


def _only_layer(names: Iterable[str], classifier: str) -> str:
    """ "1." where a classifier is a sequence with one layer of weights in that place, as behind a dropout; else ""."""
    parts = {name.removeprefix(classifier).rpartition(".")[0] for name in names if name.startswith(classifier)}
    only = parts.pop() if len(parts) == 1 else ""
    return f"{only}." if only.isdigit() else ""


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
