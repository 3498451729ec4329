"""The one place that imports torchvision, so that it also works beside a torch its binary was not built for.

torchvision's Python code registers fake kernels for `torchvision::nms` and `qnms`, which exist only once its compiled
extension has loaded. Beside a torch of another build (the CPU build, where only the CUDA wheel of torchvision is at
hand) the extension does not load and the import fails with RuntimeError. The networks and transforms need no compiled
operator, so the two names are then declared without an implementation and the import is tried again. Where
torchvision is whole nothing is touched: declaring them there would abort the process.

Still unusable after that: torchvision.io, transforms.v2.JPEG, and the operators nms, roi_pool and deform_conv2d.

torchvision.ops.roi_align also takes one function from torch._dynamo.utils, and with it torch's compiler and sympy: a
second in which nothing is used here. A stand-in gives it that function, which looks the real one up when it is called,
and goes when torchvision is imported. Whoever wants torch._dynamo, then or later, gets the real one.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

_DECLARED = (
    "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
)
_COMPILER = "torch._dynamo"
_ASKED_OF_IT = "torch._dynamo.utils"
_kept: list[Any] = []  # a torch.library.Library undoes its definitions when it is collected


def import_torchvision(part: str = "") -> ModuleType:
    """Import and return torchvision, or a `part` of it such as "transforms.v2".

    Raises ImportError where it is missing or fails for any other reason.
    """
    with _without_compiler():
        try:
            import torchvision
        except RuntimeError as error:
            if "torchvision::" not in str(error):
                raise ImportError(f"torchvision cannot be imported: {error}") from error
            _declare_operators()
            import torchvision
    whole: ModuleType = torchvision
    return importlib.import_module(f"torchvision.{part}") if part else whole


class _StandIn(ModuleType):
    """`torch._dynamo.utils` as long as nobody asks it for more than whether a device can be compiled for."""

    @staticmethod
    def is_compile_supported(device_type: str) -> Any:
        """What the real function says; by the time of the first call it is the real module that is imported."""
        return importlib.import_module(_ASKED_OF_IT).is_compile_supported(device_type)

    def __getattr__(self, name: str) -> Any:
        """Asked for anything else: make room for the real module and answer with what it has."""
        if name.startswith("__"):
            raise AttributeError(name)
        self.leave()
        return getattr(importlib.import_module(_ASKED_OF_IT), name)

    def leave(self) -> None:
        """Take it out of the modules, if it is still there."""
        if sys.modules.get(_ASKED_OF_IT) is self:
            del sys.modules[_ASKED_OF_IT]


@contextmanager
def _without_compiler() -> Iterator[None]:
    """Within it torch's compiler is not loaded for that one function; nothing is done where it is loaded already."""
    if "torchvision" in sys.modules or _COMPILER in sys.modules:
        yield
        return
    stand_in = _StandIn(_ASKED_OF_IT)
    sys.modules[_ASKED_OF_IT] = stand_in
    try:
        yield
    finally:
        stand_in.leave()


def _declare_operators() -> None:
    import torch

    for name in [name for name in sys.modules if name.partition(".")[0] == "torchvision"]:
        del sys.modules[name]
    library: Any = torch.library.Library("torchvision", "DEF")
    for schema in _DECLARED:
        library.define(schema)
    _kept.append(library)
