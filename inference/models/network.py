"""Networks, split where the explanation needs it: a feature extractor, and a head that turns its last map into logits.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise, takewhile
from typing import Any, Self

import torch
from torch import Tensor, nn
from torch.func import functional_call
from torch.nn.utils import convert_conv2d_weight_memory_format

from imaging.faults import Code, Fault, Problem
from imaging.reasons import Values
from inference.model_reasons import ModelReason
from inference.models.card import Head
from inference.models.torchvision_import import import_torchvision

_CHANNELS: Mapping[str, int] = {
    "small_cnn": 128,
    "mobilenet_v2": 1280,
    "mobilenet_v2_pyramid": 256,
    "mobilenet_v3_large": 960,
    "resnet18": 512,
    "resnet34": 512,
    "resnet50": 2048,
    "resnet101": 2048,
    "resnetv2_50": 2048,
    "vgg16": 512,
    "vgg19": 512,
    "densenet121": 1024,
    "densenet201": 1920,
    "inception_v3": 2048,
    "inception_resnet_v2": 1536,
    "efficientnet_b0": 1280,
    "convnext_tiny": 768,
}
FAMILIES = tuple(_CHANNELS)
"""Architectures that are tried here; other convolutional networks of torchvision and timm go by their names there."""

BASES: Mapping[str, str] = {"mobilenet_v2_pyramid": "mobilenet_v2"}
"""Networks of ours that hold another's blocks as `stages`, whose weights they can start from."""

_NAME = re.compile(r"[a-z0-9_]+(\.[a-z0-9_]+)?")  # timm also takes addresses and folders, which are no names
_AFTER_MAP = frozenset({"avgpool", "dropout", "flatten", "fc", "classifier", "head", "heads"})
_VGG_LAYERS: Mapping[str, str] = {"vgg11": "A", "vgg13": "B", "vgg16": "D", "vgg19": "E"}
_SIDE = 224


class Origin(StrEnum):
    """Whose network it is."""

    OURS = "ours"
    TORCHVISION = "torchvision"
    TIMM = "timm"


@dataclass(frozen=True, slots=True, eq=False)
class Extractor:
    """A feature extractor, (n, 3, rows, columns) -> (n, channels, h, w), and its last layer's name."""

    features: nn.Module
    channels: int
    layer: str


def origin(architecture: str) -> Origin | None:
    """Who makes the network of that name, ours before torchvision's before timm's; None where nobody does.

    `timm:NAME` asks for timm's. Nothing is built, but timm is loaded (a second) for a name that the others have not.
    """
    name = architecture.removeprefix("timm:")
    if not _NAME.fullmatch(name):
        return None
    if name == architecture and name in _OURS:
        return Origin.OURS
    models = import_torchvision().models
    if name == architecture and name in models.list_models(module=models):
        return Origin.TORCHVISION
    return Origin.TIMM if import_timm().is_model(name) else None


def feature_extractor(architecture: str) -> Extractor:
    """The feature extractor of that name. Raises Fault (BAD_RECIPE) where there is none, or none with a feature map."""
    makers: Mapping[Origin, Callable[[str], tuple[nn.Module, str]]] = {
        Origin.OURS: lambda name: _OURS[name](),
        Origin.TORCHVISION: _torchvision,
        Origin.TIMM: _timm,
    }
    values: Values = {"architecture": architecture, "known": tuple(FAMILIES)}
    made_by = origin(architecture)
    if made_by is None:
        raise Fault(Problem(Code.BAD_RECIPE, ModelReason.NO_ARCHITECTURE, values))
    try:
        features, layer = makers[made_by](architecture.removeprefix("timm:"))
        return Extractor(features, _CHANNELS.get(architecture) or _channels(features), layer)
    except Exception as error:  # 1,400 networks refuse what they cannot do in their own ways
        raise Fault(Problem(Code.BAD_RECIPE, ModelReason.NO_FEATURE_MAP, values)) from error


def import_timm() -> Any:
    """Import and return timm, after torchvision, which it needs."""
    import_torchvision()
    import timm

    return timm


def _small_cnn() -> tuple[nn.Module, str]:
    """Four blocks of 3x3 convolution, ReLU and max pooling."""
    blocks = (
        nn.Sequential(nn.Conv2d(before, width, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2))
        for before, width in pairwise((3, 32, 64, 128, 128))
    )
    return nn.Sequential(*blocks), "features.3"


class FeaturePyramid(nn.Module):
    """One map of 1/16 of the input's sides from two stages of a network (Lin et al. 2017): fine, and yet of the whole.

    `stages` are the network's own blocks; `fine` is the last of them whose map has 1/16 of the sides. Its map and that
    of the last block (1/32, enlarged) are added under one width, and mixed over neighbors.
    """

    def __init__(self, stages: nn.Sequential, fine: int, channels: tuple[int, int], width: int) -> None:
        super().__init__()
        self.stages = stages
        self.lateral = _projection(channels[0], width)
        self.top = nn.Sequential(*_projection(channels[1], width), nn.Upsample(scale_factor=2, mode="bilinear"))
        self.mixed = nn.Sequential(
            nn.ReLU(),
            nn.Conv2d(width, width, 3, padding=1, groups=width, bias=False),
            nn.BatchNorm2d(width),
            nn.ReLU(),
            *_projection(width, width),
            nn.ReLU(),
        )
        self._fine = fine

    def forward(self, batch: Tensor) -> Tensor:
        """(n, 3, rows, columns), each side a multiple of 32 -> (n, width, rows / 16, columns / 16), not negative."""
        fine = coarse = batch
        for number, stage in enumerate(self.stages):
            coarse = stage(coarse)
            if number == self._fine:
                fine = coarse
        merged = self.lateral(fine) + self.top(coarse)
        mixed: Tensor = self.mixed(merged) + torch.relu(merged)
        return mixed


def _projection(channels: int, width: int) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(channels, width, 1, bias=False), nn.BatchNorm2d(width))


def _mobilenet_v2_pyramid() -> tuple[nn.Module, str]:
    """torchvision's MobileNetV2 under a pyramid of its 14 x 14 and 7 x 7 maps (of 224 x 224 inputs)."""
    stages, _ = _torchvision("mobilenet_v2")
    if not isinstance(stages, nn.Sequential):
        raise TypeError("torchvision's MobileNetV2 is no sequence of blocks any more")
    return FeaturePyramid(stages, 13, (96, 1280), _CHANNELS["mobilenet_v2_pyramid"]), "mixed"


_OURS: Mapping[str, Callable[[], tuple[nn.Module, str]]] = {
    "small_cnn": _small_cnn,
    "mobilenet_v2_pyramid": _mobilenet_v2_pyramid,
}


def _torchvision(name: str) -> tuple[nn.Module, str]:
    """What comes before the pooling, under torchvision's names: its `features` where it has them, else its children."""
    if name.startswith("vgg"):
        return _vgg(name)
    options = {"aux_logits": False, "init_weights": True} if name in ("inception_v3", "googlenet") else {}
    whole = import_torchvision().models.get_model(name, weights=None, **options)
    before_pool = dict(takewhile(lambda child: child[0] not in _AFTER_MAP, whole.named_children()))
    last = next(reversed(before_pool))
    if len(before_pool) == 1:
        features = before_pool[last]
        last += "." + next(reversed(dict(features.named_children())))
        if name.startswith("densenet"):
            features.add_module("relu5", nn.ReLU())  # torchvision's forward has it, in place, after `features`
        return features, last
    features = nn.Sequential()
    for own, child in before_pool.items():
        features.add_module(own, nn.Sequential(*child) if isinstance(child, nn.ModuleList) else child)
    return features, last


def _vgg(name: str) -> tuple[nn.Module, str]:
    """The convolutions alone: the 4,096-wide layers behind them take seconds to fill with numbers nobody needs."""
    vgg = import_torchvision().models.vgg
    features: nn.Sequential = vgg.make_layers(vgg.cfgs[_VGG_LAYERS[name.removesuffix("_bn")]], name.endswith("_bn"))
    for module in features:
        if isinstance(module, nn.Conv2d) and module.bias is not None:  # as torchvision's VGG does it
            nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
            nn.init.zeros_(module.bias)
    return features, f"features.{len(features) - 1}"


def _timm(name: str) -> tuple[nn.Module, str]:
    features: nn.Module = import_timm().create_model(name, pretrained=False, num_classes=0, global_pool="")
    if getattr(features, "output_fmt", "NCHW") != "NCHW":
        raise ValueError("the channels of its map come last")
    last, child = [(own, child) for own, child in features.named_children() if any(True for _ in child.parameters())][
        -1
    ]
    inner = [own for own, _ in child.named_children()] if isinstance(child, nn.Sequential) else []
    return features, ".".join([last, *inner[-1:]])


def _channels(features: nn.Module) -> int:
    """Channels of its map, found without computing: torch's meta device only keeps shapes. ValueError without a map."""
    was_training = features.training
    state = {name: tensor.to("meta") for name, tensor in features.state_dict().items()}
    state |= {name: tensor.to("meta") for name, tensor in features.named_buffers()}  # those that are not saved, too
    with torch.no_grad():
        shaped: Tensor = functional_call(features.eval(), state, (torch.zeros(1, 3, _SIDE, _SIDE, device="meta"),))
    features.train(was_training)
    if shaped.ndim != 4 or shaped.shape[2] * shaped.shape[3] < 2:
        raise ValueError(f"{tuple(shaped.shape)} is the shape of no map")
    return int(shaped.shape[1])


_STAGES = frozenset({"stages", "blocks", "layers", "features", "trunk_output"})


class SplitNetwork(nn.Module):
    """`features`: (n, channels, rows, columns) -> last feature map (n, c, h, w); `head`: that -> logits (n, outputs).

    `layer` names the feature layer in the words of the architecture, for the heat map's provenance.
    """

    def __init__(self, features: nn.Module, head: nn.Sequential, layer: str) -> None:
        super().__init__()
        self.features = features
        self.head = head
        self.layer = layer

    def forward(self, batch: Tensor, *, with_map: bool = False) -> Any:
        """(n, channels, rows, columns) float -> logits (n, outputs), and the last feature map where it is asked for."""
        features = self.features(batch)
        logits: Tensor = self.head(features)
        return (logits, features) if with_map else logits

    def moved(self, device: str) -> Self:
        """This network, on the device, with weights that lie as convolutions are fastest with."""
        return convert_conv2d_weight_memory_format(self.to(device), torch.channels_last)

    @property
    def pool(self) -> nn.Sequential:
        """The head's part without weights, its first two layers: feature map (n, c, h, w) -> (n, c * grid * grid)."""
        return nn.Sequential(*list(self.head)[:2])

    @property
    def classifier(self) -> nn.Sequential:
        """The rest of the head, the same modules: averages (n, c * grid * grid) -> logits (n, outputs).

        `head(map)` is `classifier(pool(map))`, so that a head can be trained on averages computed once.
        """
        return nn.Sequential(*list(self.head)[2:])


def known(architecture: str) -> bool:
    """Whether ours, torchvision or timm has a network of that name; nothing is built.

    A network without a feature map (a vision transformer) is known and yet refused by `build`.
    """
    return origin(architecture) is not None


def build(architecture: str, outputs: int, head: Head = Head(), *, dropout: float = 0.2) -> SplitNetwork:
    """A network with random weights and `outputs` outputs; dropout (0..1) stands before each linear layer of its head.

    Raises Fault (BAD_RECIPE) for an unknown architecture and for one without a feature map (n, c, h, w).
    """
    made = feature_extractor(architecture)
    return SplitNetwork(made.features, pooled_head(made.channels, outputs, head, dropout), made.layer)


def pooled_head(channels: int, outputs: int, head: Head, dropout: float) -> nn.Sequential:
    """Pool to a grid, flatten, then linear layers as `head` says, dropout before each: (n, c, h, w) -> (n, outputs).

    The plain head is pool, flatten, dropout, linear: its weights are those of layer 3.
    """
    layers: list[nn.Module] = [nn.AdaptiveAvgPool2d(head.grid), nn.Flatten()]
    width = channels * head.grid**2
    if head.norm:
        layers.append(nn.BatchNorm1d(width))
    for hidden in head.hidden:
        layers += [nn.Dropout(dropout), nn.Linear(width, hidden), nn.ReLU()]
        width = hidden
        if head.norm:
            layers.append(nn.BatchNorm1d(width))
    return nn.Sequential(*layers, nn.Dropout(dropout), nn.Linear(width, outputs))


def blocks(network: SplitNetwork) -> tuple[nn.Module, ...]:
    """The feature extractor's blocks from input to output, together all of its weights, each weight in one of them.

    A block is a stage or unit of the architecture; single layers between two poolings (a stem, or all of VGG) are one.
    """
    found: list[list[nn.Module]] = []
    single = False
    for child in _children(network.features):
        has_weights = next(child.parameters(), None) is not None
        if has_weights and not (single and _is_layer(child)):
            found.append([child])
        elif found:
            found[-1].append(child)
        single = _is_layer(child) if has_weights else single and "Pool" not in type(child).__name__
    return tuple(parts[0] if len(parts) == 1 else nn.Sequential(*parts) for parts in found)


def weighted_layers(network: SplitNetwork) -> tuple[nn.Module, ...]:
    """The feature extractor's layers that own weights (convolutions and batch norms alike), from input to output.

    The order is that of definition, which is that of the forward pass within every family here. A module with weights
    of its own is one layer together with what is inside it (a block of ConvNeXt), so that no two layers share weights.
    """
    return tuple(_layers(network.features))


def _children(features: nn.Module) -> Iterator[nn.Module]:
    """Its children, and in place of a list of stages the stages."""
    for name, child in features.named_children():
        if name in _STAGES and next(child.children(), None) is not None:
            yield from child.children()
        else:
            yield child


def _layers(module: nn.Module) -> Iterator[nn.Module]:
    if _is_layer(module):
        yield module
    else:
        for child in module.children():
            yield from _layers(child)


def _is_layer(module: nn.Module) -> bool:
    """Whether it owns weights itself."""
    return next(module.parameters(recurse=False), None) is not None
