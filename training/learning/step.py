"""One step of a training: gradients of a batch, in parts where memory is short, then the optimizer.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from imaging.faults import Code, Fault, Problem
from inference.engine import out_of_memory
from training.learning.learner import Learner
from training.learning.losses import Loss, right
from training.learning.precision import fast
from training.learning.world import World
from training.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Done:
    """Sums over the films of a step, of all processes: loss times weight, weight, films that were right."""

    loss: float
    weight: float
    right: int


class Stepper:
    """Takes steps of the recipe's batch, each of `accumulate` parts or more: parts halve where memory runs out."""

    def __init__(
        self, recipe: Recipe, learner: Learner, optimizer: torch.optim.Optimizer, loss: Loss, world: World
    ) -> None:
        self._recipe = recipe
        self._learner = learner
        self._network = world.parallel(learner.part)
        self._optimizer = optimizer
        self._loss = loss
        self._world = world
        self._size = -(-recipe.batch // world.size)
        self._weight: Tensor = learner.network.classifier[-1].get_parameter("weight")
        pulled = optimizer.param_groups if recipe.anchor else []
        self._start = [[own.detach().clone() for own in group["params"]] for group in pulled]

    def step(self, films: Tensor, labels: Tensor, marks: Mapping[int, Tensor] | None = None) -> Done:
        """Films (n, ...) and labels (n,) int64 of this process: the weights move by one step of the optimizer.

        marks: place of a film -> (rows, columns) 0..1, where its map of what is abnormal should be.

        The gradient is that of the mean over all films of all processes, however they are parted. Raises Fault
        (OUT_OF_MEMORY) where not even one film fits. With a loss that is no number the weights stay.
        """
        labels = labels.to(self._world.device)
        weight = self._world.total(self._loss.weight(labels))
        while True:
            self._optimizer.zero_grad(set_to_none=True)
            try:
                loss, hits = self._gradients(films, labels, weight, marks or {})
                break
            except RuntimeError as error:
                if not out_of_memory(error) or self._world.size > 1:
                    raise
                self._halve(error)
        done = Done(self._world.total(loss), weight, int(self._world.total(hits)))
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
            own, truths = films[at : at + self._size].to(self._world.device), labels[at : at + self._size]
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
                (loss * (self._world.size / weight)).backward()
            total += float(loss.detach())
            said = logits.detach().float().cpu().numpy()
            hits += int(right(self._recipe, said, truths.cpu().numpy()).sum())
        return total, hits

    def _precision(self) -> AbstractContextManager[object]:
        return fast(self._world.device, self._recipe.mixed and not self._learner.on_features)

    def _unshared(self) -> AbstractContextManager[object]:
        """Gradients of all but the last part stay in this process."""
        network = self._network
        return network.no_sync() if isinstance(network, nn.parallel.DistributedDataParallel) else nullcontext()

    def _halve(self, error: RuntimeError) -> None:
        if self._size == 1:
            message = "There is not enough memory to train with even one film at a time."
            raise Fault(Problem(Code.OUT_OF_MEMORY, message, "Close programs, or use a smaller network.")) from error
        self._size = self._size // 2
        if self._world.device == "cuda":
            torch.cuda.empty_cache()
