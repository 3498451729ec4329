"""Grad-CAM at the last feature layer (Selvaraju et al. 2017): where the network saw what speaks for a label.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

METHOD = "Grad-CAM"


def grad_cam(features: Tensor, head: nn.Module, label: int) -> NDArray[np.float32]:
    """The unnormalized class activation map of one film: features (c, h, w) or (1, c, h, w) -> (h, w) float32 >= 0.

    ReLU of the sum over channels of (mean over the map of d logit / d feature) x feature. The features are those of
    the forward pass that gave the score, made without gradient; only the head is differentiated, so a map costs a
    fraction of a forward pass. What is differentiated is the label's logit, for softmax and sigmoid alike: with two
    softmax labels that is the evidence for this label, not the difference to the other. A map of zeros means that
    nothing speaks for the label.
    """
    with torch.inference_mode(False), torch.enable_grad():
        maps = features.reshape(1, *features.shape[-3:]).clone().requires_grad_()
        logit = head(maps)[0, label]
        (gradient,) = torch.autograd.grad(logit, maps)
        weights = gradient.mean(dim=(2, 3), keepdim=True)
        activation = torch.relu((weights * maps).sum(dim=1))[0]
    result: NDArray[np.float32] = activation.detach().float().cpu().numpy()
    return result
