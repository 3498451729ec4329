"""The training loop: epochs of steps, an average of the weights, the best of them, checkpoints on the way.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from imaging.faults import Code, Fault, Problem
from inference.figures import auc
from inference.torch_engine import out_of_memory
from training.events import Batch, Epoch, Stopped
from training.learning import checkpoint
from training.learning.checkpoint import Checkpoint, Position
from training.learning.distributed import ProcessGroup
from training.learning.examples import Examples, class_weights, epoch_rows, positive_flags, seed_of
from training.learning.inputs import Inputs
from training.learning.learner import Learner
from training.learning.losses import Loss, headline_odds, right
from training.learning.precision import fast
from training.recipe import Balance, Keep, Optimizer, Recipe, Schedule
from training.training_reasons import TrainingReason


def optimizer(recipe: Recipe, blocks: Sequence[nn.Module], head: nn.Module) -> torch.optim.Optimizer:
    """The recipe's optimizer over everything that learns; each of `blocks`, first to last, has its own peak rate."""
    last = len(blocks) - 1
    parts = [(block, recipe.learning_rate * recipe.layer_decay ** (last - n)) for n, block in enumerate(blocks)]
    groups = [_group(part, peak) for part, peak in (*parts, (head, recipe.head_learning_rate))]
    learning = [group for group in groups if group["params"]]
    weight_decay, betas = recipe.weight_decay, recipe.betas
    match recipe.optimizer:
        case Optimizer.ADAMW:
            return torch.optim.AdamW(learning, betas=betas, weight_decay=weight_decay)
        case Optimizer.ADAM:
            return torch.optim.Adam(learning, betas=betas, weight_decay=weight_decay)
        case Optimizer.ADAMAX:
            return torch.optim.Adamax(learning, betas=betas, weight_decay=weight_decay)
        case Optimizer.SGD:
            return torch.optim.SGD(learning, momentum=betas[0], weight_decay=weight_decay)


def share_of_peak(recipe: Recipe, steps: int, epochs_done: float) -> float:
    """The share of the peak learning rate: a linear rise over the warm-up of `steps` an epoch, then the schedule."""
    if epochs_done < recipe.warmup:
        return (epochs_done + 1 / steps) / (recipe.warmup + 1 / steps)
    match recipe.schedule:
        case Schedule.COSINE:
            gone = (epochs_done - recipe.warmup) / max(recipe.epochs - recipe.warmup, 1e-9)
            return 0.5 * (1 + math.cos(math.pi * gone))
        case Schedule.STEP:
            return float(recipe.decay ** int(epochs_done / recipe.decay_epochs))
        case Schedule.CONSTANT:
            return 1.0


def set_rates(optimizer: torch.optim.Optimizer, share: float) -> None:
    """Give every part of the network that share of its peak rate."""
    for group in optimizer.param_groups:
        group["lr"] = group["peak"] * share


def _group(part: nn.Module, peak: float) -> dict[str, object]:
    learning: Iterable[nn.Parameter] = (parameter for parameter in part.parameters() if parameter.requires_grad)
    return {"params": list(learning), "lr": peak, "peak": peak}


def better(rule: Keep, new: Epoch, best: Epoch | None) -> bool:
    """Whether `new` becomes the model instead of `best`; of equal recalls and accuracies the lower loss."""
    if best is None or rule is Keep.LAST:
        return True
    return _rank(rule, new) > _rank(rule, best)


def best_of(rule: Keep, history: Sequence[Epoch]) -> Epoch | None:
    """The epoch whose weights are the model; None before the first."""
    best: Epoch | None = None
    for epoch in history:
        if better(rule, epoch, best):
            best = epoch
    return best


def has_stalled(recipe: Recipe, history: Sequence[Epoch]) -> bool:
    """Whether the last `patience` epochs brought nothing better."""
    best = best_of(recipe.keep, history)
    return bool(recipe.patience and best and history[-1].epoch - best.epoch >= recipe.patience)


def _rank(rule: Keep, epoch: Epoch) -> tuple[float, float]:
    value = {
        Keep.LOSS: -epoch.validation_loss,
        Keep.AUC: epoch.validation_auc,
        Keep.ACCURACY: epoch.validation_accuracy,
        Keep.RECALL: epoch.validation_recall,
        Keep.LAST: float(epoch.epoch),
    }[rule]
    return value, -epoch.validation_loss


@dataclass(frozen=True, slots=True)
class StepSums:
    """Sums over the films of a step, of all processes: loss times weight, weight, films that were right."""

    loss: float
    weight: float
    right: int


class Stepper:
    """Takes steps of the recipe's batch, each of `accumulate` parts or more: parts halve where memory runs out."""

    def __init__(
        self, recipe: Recipe, learner: Learner, optimizer: torch.optim.Optimizer, loss: Loss, processes: ProcessGroup
    ) -> None:
        self._recipe = recipe
        self._learner = learner
        self._network = processes.parallel(learner.part)
        self._optimizer = optimizer
        self._loss = loss
        self._processes = processes
        self._size = -(-recipe.batch // processes.size)
        self._weight: Tensor = learner.network.classifier[-1].get_parameter("weight")
        pulled = optimizer.param_groups if recipe.anchor else []
        self._start = [[own.detach().clone() for own in group["params"]] for group in pulled]

    def step(self, films: Tensor, labels: Tensor, marks: Mapping[int, Tensor] | None = None) -> StepSums:
        """Films (n, ...) and labels (n,) int64 of this process: the weights move by one step of the optimizer.

        marks: place of a film -> (rows, columns) 0..1, where its map of the headline should be.

        The gradient is that of the mean over all films of all processes, however they are parted. Raises Fault
        (OUT_OF_MEMORY) where not even one film fits. With a loss that is no number the weights stay.
        """
        labels = labels.to(self._processes.device)
        weight = self._processes.total(self._loss.weight(labels))
        while True:
            self._optimizer.zero_grad(set_to_none=True)
            try:
                loss, hits = self._gradients(films, labels, weight, marks or {})
                break
            except RuntimeError as error:
                if not out_of_memory(error) or self._processes.size > 1:
                    raise
                self._halve(error)
        done = StepSums(self._processes.total(loss), weight, int(self._processes.total(hits)))
        if math.isfinite(done.loss):
            if self._recipe.clip:
                nn.utils.clip_grad_norm_(self._learner.part.parameters(), self._recipe.clip)
            self._optimizer.step()
            self._pull()
        return done

    def _pull(self) -> None:
        """Toward the starting weights, apart from the gradient as AdamW's decay is (Li, Grandvalet, Davoine 2018)."""
        with torch.no_grad():
            for group, start in zip(self._optimizer.param_groups, self._start, strict=False):
                for own, first in zip(group["params"], start, strict=True):
                    own.lerp_(first, min(1.0, group["lr"] * self._recipe.anchor))

    def _gradients(
        self, films: Tensor, labels: Tensor, weight: float, marks: Mapping[int, Tensor]
    ) -> tuple[float, int]:
        """Sum of the loss and of the films that were right; gradients are left in the network."""
        total, hits = 0.0, 0
        parts = range(0, len(labels), self._size)
        for at in parts:
            own, truths = films[at : at + self._size].to(self._processes.device), labels[at : at + self._size]
            with nullcontext() if at == parts[-1] else self._unshared():
                marked = [place for place in range(at, at + len(own)) if place in marks]
                with self._precision():
                    logits, maps = self._network(own, with_map=True) if marked else (self._network(own), None)
                loss = self._loss(logits, truths)
                if maps is not None:
                    places = torch.tensor([place - at for place in marked], device=own.device)
                    wanted = torch.stack([marks[place] for place in marked]).to(own.device)
                    of_maps = self._loss.of_maps(maps[places], logits[places], self._weight, wanted)
                    loss = loss + self._recipe.boxes * of_maps
                (loss * (self._processes.size / weight)).backward()
            total += float(loss.detach())
            said = logits.detach().float().cpu().numpy()
            hits += int(right(self._recipe, said, truths.cpu().numpy()).sum())
        return total, hits

    def _precision(self) -> AbstractContextManager[object]:
        return fast(self._processes.device, self._recipe.mixed and not self._learner.on_features)

    def _unshared(self) -> AbstractContextManager[object]:
        """Gradients of all but the last part stay in this process."""
        network = self._network
        return network.no_sync() if isinstance(network, nn.parallel.DistributedDataParallel) else nullcontext()

    def _halve(self, error: RuntimeError) -> None:
        if self._size == 1:
            raise Fault(Problem(Code.OUT_OF_MEMORY, TrainingReason.NO_MEMORY)) from error
        self._size = self._size // 2
        if self._processes.device == "cuda":
            torch.cuda.empty_cache()


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """The films of one split, and where their batches come from."""

    examples: Examples
    inputs: Inputs


class Trainer:
    """One training: the part that learns, the running average that is judged, the best of those, and the optimizer."""

    def __init__(
        self, recipe: Recipe, learner: Learner, train: Part, validation: Part, processes: ProcessGroup
    ) -> None:
        self.recipe = recipe
        self.history: tuple[Epoch, ...] = ()
        self._learner = learner
        self._processes = processes
        self._train = train
        self._validation = validation
        self._position = Position()
        self._average = {name: tensor.detach().clone() for name, tensor in learner.part.state_dict().items()}
        self._best: Mapping[str, Tensor] = {}
        self._optimizer = optimizer(recipe, learner.blocks, learner.head)
        weights = class_weights(train.examples, len(recipe.targets), balanced=recipe.balance is Balance.WEIGHTS)
        self._stepper = Stepper(recipe, learner, self._optimizer, Loss(recipe, weights, processes.device), processes)

    def restore(self, saved: Checkpoint) -> None:
        """Go on from a checkpoint."""
        self._learner.part.load_state_dict(dict(saved.network))
        self._average = {name: tensor.to(self._processes.device) for name, tensor in saved.average.items()}
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
                if self._processes.any(stopping()):
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
        if self._processes.first:
            state, tensors = self._learner.part.state_dict(), checkpoint.optimizer_tensors(self._optimizer)
            whole = Checkpoint(
                key=key,
                history=self.history,
                position=self._position,
                network=state,
                average=self._average,
                best=self._best,
                optimizer=tensors,
            )
            checkpoint.write(folder, whole)

    def _epoch(self, number: int) -> Iterator[Batch]:
        rows = epoch_rows(self.recipe, self._train.examples, number)
        size = self.recipe.batch * self.recipe.accumulate
        steps = [rows[at : at + size] for at in range(0, len(rows), size)]
        shares = [self._processes.share(step) for step in steps]
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
                values = {"batch": at.step + 1, "epoch": number}
                raise Fault(Problem(Code.TRAINING_FAILED, TrainingReason.NO_NUMBER, values))
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
        judged = self._validate(
            Epoch(
                epoch=len(self.history) + 1,
                train_loss=at.loss / at.weight,
                train_accuracy=at.right / at.films,
                validation_loss=0,
                validation_auc=0,
                validation_accuracy=0,
                validation_recall=0,
                seconds=0,
            )
        )
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
        truths, positive = torch.from_numpy(labels), positive_flags(self.recipe)[labels]
        odds = headline_odds(self.recipe, logits)
        return replace(
            epoch,
            validation_loss=float(loss(torch.from_numpy(logits), truths)) / loss.weight(truths),
            validation_auc=auc(odds, positive),
            validation_accuracy=float(right(self.recipe, logits, labels).mean()),
            validation_recall=float((odds[positive] >= 0).mean()),
        )

    def _said(self, view: int) -> NDArray[np.float32]:
        rows = self._validation.examples.rows
        own = self._processes.share(rows)
        plan = [own[at : at + self.recipe.batch] for at in range(0, len(own), self.recipe.batch)]
        parts = [torch.zeros(0)]
        for films in self._validation.inputs.viewed(plan, view):
            with (
                torch.inference_mode(),
                fast(self._processes.device, self.recipe.mixed and not self._learner.on_features),
            ):
                parts.append(self._learner.part(films.to(self._processes.device)).float().cpu())
        logits = torch.cat(parts[1:]) if len(parts) > 1 else torch.zeros(0, len(self.recipe.outputs))
        result: NDArray[np.float32] = self._processes.joined(logits, len(rows)).numpy()
        return result
