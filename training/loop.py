"""The training loop: epochs over prepared pictures, an average of the weights, a checkpoint after each epoch.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from imaging.faults import Code, Fault, Problem
from inference.network import SplitNetwork
from inference.prepare import normalize
from training import checkpoint
from training.augment import Augmenter
from training.checkpoint import Checkpoint
from training.events import Batch, Epoch
from training.figures import auc
from training.pictures import Pictures
from training.recipe import Balance, Recipe

_VIEWS = 1 << 20  # added to the number of a view, so that it shares no seed with an epoch


@dataclass(frozen=True, slots=True, eq=False)
class Examples:
    """Pictures (n, rows, columns) and for each the number of its label (n,) int64; `rows` picks those of one split."""

    pictures: Pictures
    labels: NDArray[np.int64]
    rows: NDArray[np.int64]


class Trainer:
    """One training: the network that learns, the running average that is kept, and the optimizer."""

    def __init__(self, recipe: Recipe, network: SplitNetwork, train: Examples, validation: Examples) -> None:
        self.recipe = recipe
        self.network = network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # stub
        self.average = {name: tensor.detach().clone() for name, tensor in network.state_dict().items()}
        self.history: tuple[Epoch, ...] = ()
        self._train = train
        self._validation = validation
        self._augment = Augmenter(recipe.augmentation, recipe.input.rows, recipe.input.columns)
        self._weights = torch.from_numpy(_class_weights(train, len(recipe.labels), recipe.balance is Balance.WEIGHTS))
        self._frozen = _freeze(network, recipe.frozen)
        self._optimizer = torch.optim.AdamW(_groups(recipe, network), weight_decay=recipe.weight_decay)

    def restore(self, saved: Checkpoint) -> None:
        """Go on from a checkpoint."""
        self.network.load_state_dict(dict(saved.network))
        self.average = dict(saved.average)
        self.history = saved.history
        checkpoint.restore_optimizer(self._optimizer, saved.optimizer)

    def run(self, folder: Path, key: str) -> Iterator[Batch | Epoch]:
        """Train the epochs that are left; each ends with a checkpoint in `folder` and its `Epoch`.

        Raises Fault (TRAINING_FAILED) where the loss is no number, naming the batch.
        """
        while len(self.history) < self.recipe.epochs:
            start, number = time.monotonic(), len(self.history) + 1
            loss = math.nan
            for batch in self._epoch(number):
                loss = batch.loss
                yield batch
            validation_loss, validation_auc = self._validate()
            epoch = Epoch(number, loss, validation_loss, validation_auc, time.monotonic() - start)
            self.history += (epoch,)
            state = self.network.state_dict()
            tensors = checkpoint.optimizer_tensors(self._optimizer)
            checkpoint.write(folder, Checkpoint(key, self.history, state, self.average, tensors))
            yield epoch

    def _epoch(self, number: int) -> Iterator[Batch]:
        rows = self._train.rows
        order = np.random.default_rng((self.recipe.seed, number)).permutation(rows)
        steps = max(1, len(order) // self.recipe.batch)
        self.network.train()
        for block in self._frozen:
            block.eval()
        total = 0.0
        for step in range(steps):
            chosen = order[step * self.recipe.batch : (step + 1) * self.recipe.batch]
            _set_rates(self._optimizer, _progress(self.recipe, steps, number - 1 + step / steps))
            total += self._step(chosen, number, step)
            yield Batch(number, (step + 1) * self.recipe.batch, len(order), total / (step + 1))

    def _step(self, rows: NDArray[np.int64], number: int, step: int) -> float:
        films = [self._augment(self._train.pictures[row], _seed(self.recipe, number, int(row))).numpy() for row in rows]
        batch = _input(self.recipe, np.stack(films))
        labels = torch.from_numpy(self._train.labels[rows])
        torch.manual_seed(_seed(self.recipe, number, -1 - step))  # for dropout
        with torch.autocast("cpu", torch.bfloat16):
            logits = self.network(batch)
        loss = functional.cross_entropy(
            logits.float(), labels, self._weights, label_smoothing=self.recipe.label_smoothing
        )
        value = float(loss.detach())
        if not math.isfinite(value):
            message = f"The loss is no number in batch {step + 1} of epoch {number}."
            raise Fault(Problem(Code.TRAINING_FAILED, message, "Use a lower learning rate; the last checkpoint stays."))
        self._optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]  # torch's stub
        nn.utils.clip_grad_norm_(self.network.parameters(), 5.0)
        self._optimizer.step()
        self._follow()
        return value

    def _follow(self) -> None:
        """Move the average toward the network: weights and batch-norm statistics alike."""
        for name, tensor in self.network.state_dict().items():
            if tensor.is_floating_point() and self.recipe.ema > 0:
                self.average[name].lerp_(tensor.detach(), 1 - self.recipe.ema)
            else:
                self.average[name].copy_(tensor)

    def _validate(self) -> tuple[float, float]:
        """Balanced cross entropy and AUC of the averaged weights on plain and augmented validation pictures."""
        learned = {name: tensor.clone() for name, tensor in self.network.state_dict().items()}
        self.network.load_state_dict(self.average)
        parts = [_forward(self.recipe, self.network, films) for _, films in views(self.recipe, self._validation, 1)]
        logits = torch.cat([batch for part in parts for batch in part]).numpy()
        self.network.load_state_dict(learned)
        labels = np.tile(self._validation.labels[self._validation.rows], 2)
        weights = torch.from_numpy(_class_weights(self._validation, len(self.recipe.labels), balanced=True))
        loss = functional.cross_entropy(torch.from_numpy(logits), torch.from_numpy(labels), weights)
        abnormal = np.array([label in self.recipe.abnormal_labels for label in self.recipe.labels])
        odds = logits[:, abnormal].max(axis=1) - logits[:, ~abnormal].max(axis=1)
        return float(loss), auc(odds.astype(np.float64), abnormal[labels])


def views(recipe: Recipe, examples: Examples, copies: int) -> Iterator[tuple[int, Iterator[NDArray[np.float32]]]]:
    """View 0 holds the plain pictures of `examples.rows`, views 1 to `copies` an augmented copy of each.

    Pictures are (rows, columns) float32 0..255; the same recipe gives the same copies.
    """
    augment = Augmenter(recipe.augmentation, recipe.input.rows, recipe.input.columns)

    def view_of(view: int) -> Iterator[NDArray[np.float32]]:
        for row in examples.rows:
            picture = examples.pictures[row]
            if view == 0:
                yield picture.astype(np.float32)
            else:
                yield augment(picture, _seed(recipe, _VIEWS + view, int(row))).numpy()

    for view in range(copies + 1):
        yield view, view_of(view)


def _forward(recipe: Recipe, network: SplitNetwork, films: Iterator[NDArray[np.float32]]) -> list[Tensor]:
    network.eval()
    logits: list[Tensor] = []
    while batch := list(islice(films, recipe.batch)):
        with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
            logits.append(network(_input(recipe, np.stack(batch))).float())
    return logits


def _seed(recipe: Recipe, epoch: int, number: int) -> int:
    return hash((recipe.seed, epoch, number)) & (2**62 - 1)


def _input(recipe: Recipe, films: NDArray[np.float32]) -> Tensor:
    return torch.from_numpy(normalize(films, recipe.input)).to(memory_format=torch.channels_last)


def _class_weights(examples: Examples, labels: int, balanced: bool) -> NDArray[np.float32]:
    counts = np.bincount(examples.labels[examples.rows], minlength=labels)
    weights = counts.sum() / np.maximum(counts, 1) / labels if balanced else np.ones(labels)
    return np.asarray(weights, np.float32)


def _freeze(network: SplitNetwork, blocks: int) -> list[nn.Module]:
    frozen = list(network.features.children())[:blocks]
    for block in frozen:
        block.requires_grad_(False)
    return frozen


def _groups(recipe: Recipe, network: SplitNetwork) -> list[dict[str, object]]:
    features = [parameter for parameter in network.features.parameters() if parameter.requires_grad]
    return [
        {"params": features, "lr": recipe.learning_rate, "peak": recipe.learning_rate},
        {"params": list(network.head.parameters()), "lr": recipe.head_learning_rate, "peak": recipe.head_learning_rate},
    ]


def _progress(recipe: Recipe, steps: int, epochs_done: float) -> float:
    """The share of the peak learning rate: a linear rise, then a cosine to 0 (Loshchilov and Hutter 2017)."""
    if epochs_done < recipe.warmup:
        return (epochs_done + 1 / steps) / (recipe.warmup + 1 / steps)
    return 0.5 * (1 + math.cos(math.pi * (epochs_done - recipe.warmup) / max(recipe.epochs - recipe.warmup, 1e-9)))


def _set_rates(optimizer: torch.optim.Optimizer, share: float) -> None:
    for group in optimizer.param_groups:
        group["lr"] = group["peak"] * share
