"""The grad-cam package's own map, which ours is held against: in `hilum selfcheck` and in the tests.

Imports torch and grad-cam: import this module only to compare.
"""

from __future__ import annotations

import warnings

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from inference.models.network import SplitNetwork

TOLERANCE = 1e-4


def reference_map(network: SplitNetwork, batch: NDArray[np.float32], label: int) -> NDArray[np.float32]:
    """The package's Grad-CAM of one film (1, channels, rows, columns) for a label: (rows, columns) float32 0..1.

    `network` must not be fused and must take gradients: the package hooks its feature layer and runs it backward.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the package's own imports
        from pytorch_grad_cam import GradCAM
        from pytorch_grad_cam.utils.model_targets import ClassifierOutputTarget
    with GradCAM(model=network, target_layers=[network.features]) as package:
        maps = package(torch.from_numpy(batch), [ClassifierOutputTarget(label)])
    result: NDArray[np.float32] = maps[0]
    return result


def as_reference(values: NDArray[np.float32], rows: int, columns: int) -> NDArray[np.float32]:
    """An unnormalized map (h, w) as the package gives it: stretched to 0..1, resized, and stretched again."""
    return _stretched(np.maximum(cv2.resize(_stretched(values), (columns, rows)), 0))


def _stretched(values: NDArray[np.float32]) -> NDArray[np.float32]:
    above = values - values.min()
    stretched: NDArray[np.float32] = above / (1e-7 + above.max())
    return stretched
