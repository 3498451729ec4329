"""The one place that imports torchvision, so that it also works beside a torch its binary was not built for.

torchvision's Python code registers fake kernels for `torchvision::nms` and `qnms`, which exist only once its compiled
extension has loaded. Beside a torch of another build (the CPU build, where only the CUDA wheel of torchvision is at
hand) the extension does not load and the import fails with RuntimeError. The networks and transforms need no compiled
operator, so the two names are then declared without an implementation and the import is tried again. Where
torchvision is whole nothing is touched: declaring them there would abort the process.

Still unusable after that: torchvision.io, transforms.v2.JPEG, and the operators nms, roi_pool and deform_conv2d.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

_DECLARED = (
    "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
)
_kept: list[Any] = []  # a torch.library.Library undoes its definitions when it is collected


def import_torchvision() -> ModuleType:
    """Import and return torchvision; raises ImportError where it is missing or fails for any other reason."""
    try:
        import torchvision
    except RuntimeError as error:
        if "torchvision::" not in str(error):
            raise ImportError(f"torchvision cannot be imported: {error}") from error
        _declare_operators()
        import torchvision
    return torchvision  # type: ignore[no-any-return]  # torchvision ships no types


def _declare_operators() -> None:
    import torch

    for name in [name for name in sys.modules if name.partition(".")[0] == "torchvision"]:
        del sys.modules[name]
    library: Any = torch.library.Library("torchvision", "DEF")  # type: ignore[no-untyped-call]  # torch has no types for it
    for schema in _DECLARED:
        library.define(schema)
    _kept.append(library)
