"""Teaching a network to outline: films with opacities painted into their lungs, and the loop.

Imports torch: import this module only where tensors are made. Each film of each epoch draws from a seed of its own, so
that a run that was stopped goes on as it would have.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits
from torch.nn.utils import convert_conv2d_weight_memory_format

from imaging.faults import Code, Fault, Problem
from inference.input.prepare import normalize
from inference.lungs import parts_of
from inference.models.outline_network import NETWORKS
from training.data.pictures import Pictures
from training.events import Batch, Epoch, Stopped
from training.learning import checkpoint
from training.learning.augment import Augmenter
from training.learning.checkpoint import Checkpoint, Position
from training.learning.precision import fast
from training.outline_recipe import OutlineRecipe
from training.training_reasons import TrainingReason

_CLIP = 5.0
_WHITE_LUNG = 0.06
_LINES = 0.2


@dataclass(frozen=True, slots=True, eq=False)
class OutlinedFilms:
    """Films of one split with what is to be outlined: pictures (n, rows, columns) uint8 and masks of them, bool."""

    pictures: Pictures
    masks: NDArray[np.bool_]


def paint(picture: NDArray[np.uint8], mask: NDArray[np.bool_], generator: np.random.Generator) -> NDArray[np.uint8]:
    """A copy of a film with opacities in its lungs: soft patches, white lower fields or whole lungs, and lines.

    The lungs stay where they are: what is to be learned is where they end although nothing shows it.
    """
    grey = picture.astype(np.float32)
    lungs = [own.filled for own in parts_of(mask)[:2]]
    white = float(np.percentile(grey, generator.uniform(55, 97)))
    cover = np.zeros(grey.shape, np.float32)
    for lung in lungs:
        for _ in range(int(generator.integers(0, 4))):
            cover = np.maximum(cover, _patch(lung, generator))
        if generator.random() < 0.35:
            cover = np.maximum(cover, _fluid(lung, generator))
        if generator.random() < _WHITE_LUNG:
            cover = np.maximum(cover, _near(lung, generator) * np.float32(generator.uniform(0.5, 0.95)))
    noise = generator.normal(0, 3, (grey.shape[0] // 4, grey.shape[1] // 4)).astype(np.float32)
    level = white + cv2.resize(noise, grey.shape[::-1], interpolation=cv2.INTER_LINEAR)
    grey += cover * (level - grey)
    if generator.random() < _LINES:
        _draw_lines(grey, generator)
    return np.clip(np.rint(grey), 0, 255).astype(np.uint8)


def _near(lung: NDArray[np.bool_], generator: np.random.Generator) -> NDArray[np.float32]:
    """1 inside a lung, softly falling to 0 outside, a little of it beyond the edge."""
    soft: NDArray[np.float32] = cv2.GaussianBlur(lung.astype(np.float32), (0, 0), generator.uniform(2, 7))
    near: NDArray[np.float32] = np.minimum(soft * np.float32(1.6), np.float32(1))
    return near


def _patch(lung: NDArray[np.bool_], generator: np.random.Generator) -> NDArray[np.float32]:
    """A cloud about a place in a lung, 0..1."""
    places = np.argwhere(lung)
    down, across = places[generator.integers(len(places))]
    side = max(lung.shape)
    wide, high = generator.uniform(0.03, 0.2, 2) * side
    rows, columns = np.ogrid[: lung.shape[0], : lung.shape[1]]
    distance = ((rows - down) / high) ** 2 + ((columns - across) / wide) ** 2
    cells = generator.random((int(generator.integers(4, 24)),) * 2).astype(np.float32)
    cloud = cv2.resize(cells, lung.shape[::-1], interpolation=cv2.INTER_CUBIC)
    patch = np.exp(-distance).astype(np.float32) * (0.5 + cloud) * np.float32(generator.uniform(0.4, 1.3))
    clipped: NDArray[np.float32] = np.clip(patch, 0, generator.uniform(0.5, 0.98)).astype(np.float32)
    return clipped * _near(lung, generator)


def _fluid(lung: NDArray[np.bool_], generator: np.random.Generator) -> NDArray[np.float32]:
    """A white lower field with a slanting or curved upper edge, 0..1."""
    rows, columns = np.nonzero(lung)
    top, bottom, left, right = rows.min(), rows.max(), columns.min(), columns.max()
    level = top + (bottom - top) * generator.uniform(0.3, 0.95)
    across = (np.arange(lung.shape[1]) - (left + right) / 2) / max(1, right - left)
    edge = (
        level
        - generator.uniform(-0.4, 0.4) * (bottom - top) * across
        - generator.uniform(0, 1.2) * (bottom - top) * across**2
    )
    depth = np.arange(lung.shape[0])[:, None] - edge[None, :]
    soft = 1 / (1 + np.exp(-np.clip(depth / generator.uniform(1.5, 14), -30, 30)))
    field: NDArray[np.float32] = (soft * generator.uniform(0.75, 1.0)).astype(np.float32)
    return field * _near(lung, generator)


def _draw_lines(grey: NDArray[np.float32], generator: np.random.Generator) -> None:
    """Cables, catheters and tubes over the film, brighter than what lies under them."""
    rows, columns = grey.shape
    for _ in range(int(generator.integers(1, 4))):
        points = generator.uniform(0, 1, (4, 2)) * (columns, rows)
        curve = np.array([[_bezier(points, share)] for share in np.linspace(0, 1, 24)], np.float32)
        thick = int(generator.integers(1, 3))
        level = float(generator.uniform(190, 255))
        cv2.polylines(grey, [np.rint(curve).astype(np.int32)], isClosed=False, color=level, thickness=thick)


def _bezier(points: NDArray[np.float64], share: float) -> NDArray[np.float64]:
    while len(points) > 1:
        points = points[:-1] * (1 - share) + points[1:] * share
    place: NDArray[np.float64] = points[0]
    return place


def outline_loss(logits: Tensor, masks: Tensor) -> Tensor:
    """Mean over the films of cross entropy and 1 - Dice (Milletari et al. 2016), of (n, 1, rows, columns)."""
    said = torch.sigmoid(logits)
    axes = (1, 2, 3)
    overlap = 2 * (said * masks).sum(axes) + 1
    dice = overlap / (said.sum(axes) + masks.sum(axes) + 1)
    return binary_cross_entropy_with_logits(logits, masks) + (1 - dice).mean()


def dice(said: NDArray[np.bool_], true: NDArray[np.bool_]) -> float:
    """Twice the overlap over the sum of two masks (Dice 1945), 0..1; 1 where both are empty."""
    both = int(said.sum()) + int(true.sum())
    return 2 * int((said & true).sum()) / both if both else 1.0


class OutlineTrainer:
    """One training: the network that learns, the running average that is judged, the best of those, the optimizer."""

    def __init__(self, recipe: OutlineRecipe, train: OutlinedFilms, validation: OutlinedFilms, device: str) -> None:
        torch.manual_seed(recipe.seed)
        self.recipe = recipe
        self.history: tuple[Epoch, ...] = ()
        self._train, self._validation, self._device = train, validation, device
        self._network: nn.Module = NETWORKS[recipe.architecture]().to(device)
        convert_conv2d_weight_memory_format(self._network, torch.channels_last)
        self._average = {name: tensor.detach().clone() for name, tensor in self._network.state_dict().items()}
        self._best: Mapping[str, Tensor] = {}
        self._position = Position()
        self._optimizer = torch.optim.AdamW(
            self._network.parameters(), lr=recipe.learning_rate, weight_decay=recipe.weight_decay
        )
        self._augment = Augmenter(recipe.augmentation, recipe.input.rows, recipe.input.columns)

    def restore(self, saved: Checkpoint) -> None:
        """Go on from a checkpoint."""
        self._network.load_state_dict(dict(saved.network))
        self._average = {name: tensor.to(self._device) for name, tensor in saved.average.items()}
        self._best, self.history, self._position = saved.best, saved.history, saved.position
        checkpoint.restore_optimizer(self._optimizer, saved.optimizer)

    @property
    def kept_epoch(self) -> int:
        """The epoch whose weights `result` gives; 0 before the first is over."""
        return max((epoch.epoch for epoch in self.history if epoch.kept), default=0)

    def result(self) -> dict[str, NDArray[np.float32]]:
        """The weights that are the model: those of the highest validation Dice, else those so far."""
        return {name: tensor.detach().cpu().numpy() for name, tensor in (self._best or self._average).items()}

    def run(
        self, folder: Path, key: str, stopping: Callable[[], bool], every: float
    ) -> Iterator[Batch | Epoch | Stopped]:
        """Train what is left of the epochs; checkpoints go into `folder` after each and every so many seconds.

        Raises Fault (TRAINING_FAILED) where the loss is no number, naming the batch.
        """
        saved = time.monotonic()
        while len(self.history) < self.recipe.epochs:
            for batch in self._epoch(len(self.history) + 1):
                yield batch
                asked = stopping()
                if asked or time.monotonic() - saved > every:
                    self._save(folder, key)
                    saved = time.monotonic()
                if asked:
                    yield Stopped(batch.epoch, "it was asked to")
                    return
            epoch = self._end_of_epoch()
            self._save(folder, key)
            saved = time.monotonic()
            yield epoch

    def _save(self, folder: Path, key: str) -> None:
        checkpoint.write(
            folder,
            Checkpoint(
                key=key,
                history=self.history,
                position=self._position,
                network=self._network.state_dict(),
                average=self._average,
                best=self._best,
                optimizer=checkpoint.optimizer_tensors(self._optimizer),
            ),
        )

    def _epoch(self, number: int) -> Iterator[Batch]:
        recipe, films = self.recipe, len(self._train.pictures)
        order = np.random.default_rng([recipe.seed, number]).permutation(films)
        steps = [order[at : at + recipe.batch] for at in range(0, films, recipe.batch)]
        start, before = time.monotonic(), self._position.seconds
        self._network.train()
        for rows in steps[self._position.step :]:
            at = self._position
            share = _share_of_peak(recipe, number - 1 + at.step / len(steps), len(steps))
            for group in self._optimizer.param_groups:
                group["lr"] = recipe.learning_rate * share
            loss, right = self._step(rows, number)
            if not math.isfinite(loss):
                values = {"batch": at.step + 1, "epoch": number}
                raise Fault(Problem(Code.TRAINING_FAILED, TrainingReason.NO_NUMBER, values))
            seconds = before + time.monotonic() - start
            done, count = at.films + len(rows), len(rows)
            self._position = Position(at.step + 1, at.loss + loss * count, done, done, at.right + right, seconds)
            yield Batch(number, done, films, self._position.loss / done)

    def _step(self, rows: NDArray[np.int64], number: int) -> tuple[float, int]:
        """One step of the optimizer: the loss, and how many films had a Dice of 0.95 or more."""
        pairs = [self._pair(int(row), number) for row in rows]
        grey = np.stack([picture for picture, _ in pairs])
        films = self._on_device(torch.from_numpy(normalize(grey, self.recipe.input)))
        masks = torch.from_numpy(np.stack([mask for _, mask in pairs]).astype(np.float32))[:, None].to(self._device)
        with fast(self._device):
            logits = self._network(films)
        logits = logits.float()
        loss = outline_loss(logits, masks)
        self._optimizer.zero_grad(set_to_none=True)
        loss.backward()
        value = float(loss.detach())
        if math.isfinite(value):
            nn.utils.clip_grad_norm_(self._network.parameters(), _CLIP)
            self._optimizer.step()
            self._follow()
        said = (logits.detach()[:, 0] > 0).cpu().numpy()
        return value, sum(dice(one, mask) >= 0.95 for one, (_, mask) in zip(said, pairs, strict=True))

    def _pair(self, row: int, number: int) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """A film as it is taught in an epoch, and its mask moved with it."""
        picture, mask = self._train.pictures[row], self._train.masks[row]
        generator = np.random.default_rng([self.recipe.seed, number, row])
        seed = int(generator.integers(2**62))
        if generator.random() < self.recipe.opacities:
            picture = paint(picture, mask, generator)
        moved = self._augment.moved(mask.astype(np.uint8), seed).numpy() > 0.5
        return self._augment(picture, seed).numpy(), moved

    def _follow(self) -> None:
        """Move the average toward what learns: weights and batch-norm statistics alike."""
        for name, tensor in self._network.state_dict().items():
            if tensor.is_floating_point():
                self._average[name].lerp_(tensor.detach(), 1 - self.recipe.ema)
            else:
                self._average[name].copy_(tensor)

    def _end_of_epoch(self) -> Epoch:
        start, at = time.monotonic(), self._position
        loss, right, reached = self._validate()
        best = max((own.validation_dice or 0 for own in self.history), default=-1.0)
        epoch = Epoch(
            epoch=len(self.history) + 1,
            train_loss=at.loss / at.weight,
            train_accuracy=at.right / at.films,
            validation_loss=loss,
            validation_auc=math.nan,
            validation_accuracy=right,
            validation_recall=math.nan,
            seconds=at.seconds + time.monotonic() - start,
            kept=reached > best,
            validation_dice=reached,
        )
        if epoch.kept:
            self._best = {name: tensor.clone() for name, tensor in self._average.items()}
        self.history += (epoch,)
        self._position = Position()
        return epoch

    def _validate(self) -> tuple[float, float, float]:
        """Mean loss, share of films with a Dice of 0.95 or more, and mean Dice of the averaged weights."""
        learned = {name: tensor.clone() for name, tensor in self._network.state_dict().items()}
        self._network.load_state_dict(self._average)
        self._network.eval()
        losses, reached = [], []
        for picture, mask in zip(self._validation.pictures, self._validation.masks, strict=True):
            film = self._on_device(torch.from_numpy(normalize(picture.astype(np.float32), self.recipe.input)))
            with torch.inference_mode():
                logits = self._network(film).float().cpu()
            losses.append(float(outline_loss(logits, torch.from_numpy(mask.astype(np.float32))[None, None])))
            reached.append(dice(logits[0, 0].numpy() > 0, mask))
        self._network.load_state_dict(learned)
        every = np.array(reached)
        return float(np.mean(losses)), float((every >= 0.95).mean()), float(every.mean())

    def _on_device(self, films: Tensor) -> Tensor:
        return films.to(self._device, memory_format=torch.channels_last)


def _share_of_peak(recipe: OutlineRecipe, epochs_done: float, steps: int) -> float:
    """The share of the peak learning rate: a linear rise over the warm-up, then a cosine to 0."""
    if epochs_done < recipe.warmup:
        return (epochs_done + 1 / steps) / (recipe.warmup + 1 / steps)
    gone = (epochs_done - recipe.warmup) / max(recipe.epochs - recipe.warmup, 1e-9)
    return 0.5 * (1 + math.cos(math.pi * gone))
