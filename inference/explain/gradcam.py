"""Grad-CAM at the last feature layer (Selvaraju et al. 2017): where the network saw what speaks for a label.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from inference.models.card import Activation, ModelCard


def output_of(card: ModelCard, label: str) -> int | Callable[[Tensor], Tensor]:
    """What a heat map of this label explains: the label's own logit, or, where the headline's stands for several, the
    odds of all of them together, from logits (outputs,) as `decide.headline_logit` has them."""
    if label in card.labels:
        return card.labels.index(label)
    chosen = torch.tensor([own in card.positive_labels for own in card.labels])
    if card.activation is Activation.SIGMOID:
        return lambda logits: logits[chosen.to(logits.device)].max()
    return lambda logits: logits[chosen.to(logits.device)].logsumexp(0) - logits[~chosen.to(logits.device)].logsumexp(0)


def grad_cam(features: Tensor, head: nn.Module, output: int | Callable[[Tensor], Tensor]) -> NDArray[np.float32]:
    """The unnormalized class activation map of one film: features (c, h, w) or (1, c, h, w) -> (h, w) float32 >= 0.

    ReLU of the sum over channels of (mean over the map of d logit / d feature) x feature. The features are those of
    the forward pass that gave the score, made without gradient; only the head is differentiated, so a map costs a
    fraction of a forward pass. What is differentiated is a label's logit (`output`, its place), for softmax and sigmoid
    alike: with two softmax labels that is the evidence for this label, not the difference to the other; or what a
    function makes of the logits (outputs,), as `output_of` gives it. A map of zeros means that nothing speaks for it.

    Behind a head of one linear layer each place's value is what it adds to the logit (Zhou et al. 2016), divided by a
    constant: Grad-CAM, HiResCAM and the class activation map are one there.
    """
    with torch.inference_mode(False), torch.enable_grad():
        maps = features.reshape(1, *features.shape[-3:]).clone().requires_grad_()
        logits = head(maps)[0]
        logit = logits[output] if isinstance(output, int) else output(logits)
        (gradient,) = torch.autograd.grad(logit, maps)
        weights = gradient.mean(dim=(2, 3), keepdim=True)
        activation = torch.relu((weights * maps).sum(dim=1))[0]
    result: NDArray[np.float32] = activation.detach().float().cpu().numpy()
    return result
