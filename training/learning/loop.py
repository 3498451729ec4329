"""The training loop: epochs of steps, an average of the weights, the best of them, checkpoints on the way.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from imaging.faults import Code, Fault, Problem
from inference.figures import auc
from training.events import Batch, Epoch, Stopped
from training.learning import checkpoint
from training.learning.best import best_of, better, has_stalled
from training.learning.checkpoint import Checkpoint, Position
from training.learning.examples import Examples, abnormal_flags, class_weights, epoch_rows, seed_of
from training.learning.inputs import Inputs
from training.learning.learner import Learner
from training.learning.losses import Loss, abnormal_odds, right
from training.learning.precision import fast
from training.learning.rates import optimizer, set_rates, share_of_peak
from training.learning.step import Stepper
from training.learning.world import World
from training.recipe import Balance, Recipe


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """The films of one split, and where their batches come from."""

    examples: Examples
    inputs: Inputs


class Trainer:
    """One training: the part that learns, the running average that is judged, the best of those, and the optimizer."""

    def __init__(self, recipe: Recipe, learner: Learner, train: Part, validation: Part, world: World) -> None:
        self.recipe = recipe
        self.history: tuple[Epoch, ...] = ()
        self._learner = learner
        self._world = world
        self._train = train
        self._validation = validation
        self._position = Position()
        self._average = {name: tensor.detach().clone() for name, tensor in learner.part.state_dict().items()}
        self._best: Mapping[str, Tensor] = {}
        self._optimizer = optimizer(recipe, learner.blocks, learner.head)
        weights = class_weights(train.examples, len(recipe.targets), balanced=recipe.balance is Balance.WEIGHTS)
        self._stepper = Stepper(recipe, learner, self._optimizer, Loss(recipe, weights, world.device), world)

    def restore(self, saved: Checkpoint) -> None:
        """Go on from a checkpoint."""
        self._learner.part.load_state_dict(dict(saved.network))
        self._average = {name: tensor.to(self._world.device) for name, tensor in saved.average.items()}
        self._best, self.history, self._position = saved.best, saved.history, saved.position
        checkpoint.restore_optimizer(self._optimizer, saved.optimizer)

    def run(
        self, folder: Path, key: str, stopping: Callable[[], bool], every: float
    ) -> Iterator[Batch | Epoch | Stopped]:
        """Train what is left of the epochs; checkpoints go into `folder` after each and every so many seconds.

        Ends early with `Stopped` where the recipe's patience is at its end or `stopping` says so. Raises Fault
        (TRAINING_FAILED) where the loss is no number, naming the batch.
        """
        saved = time.monotonic()
        while len(self.history) < self.recipe.epochs:
            if has_stalled(self.recipe, self.history):
                yield Stopped(len(self.history), f"{self.recipe.patience} epochs brought nothing better")
                return
            for batch in self._epoch(len(self.history) + 1):
                yield batch
                if self._world.any(stopping()):
                    self._save(folder, key)
                    yield Stopped(batch.epoch, "it was asked to")
                    return
                if time.monotonic() - saved > every:
                    self._save(folder, key)
                    saved = time.monotonic()
            epoch = self._end_of_epoch()
            self._save(folder, key)
            saved = time.monotonic()
            yield epoch

    def result(self) -> dict[str, Tensor]:
        """The network's weights and statistics that are the model: the best epoch's, else those so far."""
        self._learner.part.load_state_dict(dict(self._best or self._average))
        return {name: tensor.detach().cpu() for name, tensor in self._learner.network.state_dict().items()}

    @property
    def kept_epoch(self) -> int:
        """The epoch whose weights `result` gives; 0 before the first is over."""
        best = best_of(self.recipe.keep, self.history)
        return best.epoch if best else 0

    def _save(self, folder: Path, key: str) -> None:
        if self._world.first:
            state, tensors = self._learner.part.state_dict(), checkpoint.optimizer_tensors(self._optimizer)
            whole = Checkpoint(key, self.history, self._position, state, self._average, self._best, tensors)
            checkpoint.write(folder, whole)

    def _epoch(self, number: int) -> Iterator[Batch]:
        rows = epoch_rows(self.recipe, self._train.examples, number)
        size = self.recipe.batch * self.recipe.accumulate
        steps = [rows[at : at + size] for at in range(0, len(rows), size)]
        shares = [self._world.share(step) for step in steps]
        left = shares[self._position.step :]
        self._learner.teach()
        start, before = time.monotonic(), self._position.seconds
        for own, films in zip(left, self._train.inputs.training(left, number), strict=True):
            at = self._position
            set_rates(self._optimizer, share_of_peak(self.recipe, len(steps), number - 1 + at.step / len(steps)))
            labels = torch.from_numpy(self._train.examples.labels[own])
            torch.manual_seed(seed_of(self.recipe, number, -1 - at.step))  # for dropout
            marks = self._train.inputs.marks(own, number) if self.recipe.boxes else {}
            done = self._stepper.step(films, labels, marks)
            if not math.isfinite(done.loss):
                message = f"The loss is no number in batch {at.step + 1} of epoch {number}."
                next_step = "Use a lower learning rate; the last checkpoint stays."
                raise Fault(Problem(Code.TRAINING_FAILED, message, next_step))
            self._follow()
            self._position = Position(
                at.step + 1,
                at.loss + done.loss,
                at.weight + done.weight,
                at.films + len(steps[at.step]),
                at.right + done.right,
                before + time.monotonic() - start,
            )
            yield Batch(number, self._position.films, len(rows), self._position.loss / self._position.weight)

    def _follow(self) -> None:
        """Move the average toward what learns: weights and batch-norm statistics alike."""
        for name, tensor in self._learner.part.state_dict().items():
            if tensor.is_floating_point() and self.recipe.ema > 0:
                self._average[name].lerp_(tensor.detach(), 1 - self.recipe.ema)
            else:
                self._average[name].copy_(tensor)

    def _end_of_epoch(self) -> Epoch:
        start, at = time.monotonic(), self._position
        judged = self._validate(Epoch(len(self.history) + 1, at.loss / at.weight, at.right / at.films, 0, 0, 0, 0, 0))
        epoch = replace(judged, seconds=at.seconds + time.monotonic() - start)
        epoch = replace(epoch, kept=better(self.recipe.keep, epoch, best_of(self.recipe.keep, self.history)))
        if epoch.kept:
            self._best = {name: tensor.clone() for name, tensor in self._average.items()}
        self.history += (epoch,)
        self._position = Position()
        return epoch

    def _validate(self, epoch: Epoch) -> Epoch:
        """The epoch with figures of the averaged weights on plain and, where points are chosen so, augmented films."""
        part = self._learner.part
        learned = {name: tensor.clone() for name, tensor in part.state_dict().items()}
        part.load_state_dict(self._average)
        part.eval()
        views = range(min(1, self.recipe.views) + 1)
        logits = np.concatenate([self._said(view) for view in views])
        part.load_state_dict(learned)
        examples = self._validation.examples
        labels = np.tile(examples.labels[examples.rows], len(views))
        weights = class_weights(examples, len(self.recipe.targets), balanced=self.recipe.balance is not Balance.NONE)
        loss = Loss(replace(self.recipe, label_smoothing=0.0), weights, "cpu")
        truths, abnormal = torch.from_numpy(labels), abnormal_flags(self.recipe)[labels]
        odds = abnormal_odds(self.recipe, logits)
        return replace(
            epoch,
            validation_loss=float(loss(torch.from_numpy(logits), truths)) / loss.weight(truths),
            validation_auc=auc(odds, abnormal),
            validation_accuracy=float(right(self.recipe, logits, labels).mean()),
            validation_recall=float((odds[abnormal] >= 0).mean()),
        )

    def _said(self, view: int) -> NDArray[np.float32]:
        rows = self._validation.examples.rows
        own = self._world.share(rows)
        plan = [own[at : at + self.recipe.batch] for at in range(0, len(own), self.recipe.batch)]
        parts = [torch.zeros(0)]
        for films in self._validation.inputs.viewed(plan, view):
            with torch.inference_mode(), fast(self._world.device, self.recipe.mixed and not self._learner.on_features):
                parts.append(self._learner.part(films.to(self._world.device)).float().cpu())
        logits = torch.cat(parts[1:]) if len(parts) > 1 else torch.zeros(0, len(self.recipe.outputs))
        result: NDArray[np.float32] = self._world.joined(logits, len(rows)).numpy()
        return result
