"""What goes into the part of a network that learns: augmented pictures, or features that were computed once.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.utils.data import DataLoader, Dataset

from imaging.whole_files import write_whole
from inference.models.card import InputSpec
from training.learning.augment import Augmenter
from training.learning.examples import Examples, seed_of
from training.learning.precision import fast
from training.recipe import Augmentation, Recipe

_VIEWS = 1 << 20  # added to the number of a view, so that it shares no seed with an epoch
_AT_ONCE = 32

Plan = Sequence[NDArray[np.int64]]
"""Rows of each batch, one batch after another."""


class Inputs(Protocol):
    """Batches for the part that learns, on the device where it learns."""

    def training(self, plan: Plan, epoch: int) -> Iterator[Tensor]:
        """One tensor (n, ...) for each of the plan's batches; the same for the same recipe and epoch."""

    def viewed(self, plan: Plan, view: int) -> Iterator[Tensor]:
        """As `training`, of plain films (view 0) or of the augmented copy of that number."""

    def marks(self, rows: NDArray[np.int64], epoch: int) -> Mapping[int, Tensor]:
        """Of a batch of `training`: place of each film that has marks -> (rows, columns) 0..1, moved as the film is."""


class PictureInputs:
    """Each film augmented anew in every epoch, (n, channels, rows, columns); `workers` processes do it in advance."""

    def __init__(self, recipe: Recipe, examples: Examples, device: str, workers: int = 0) -> None:
        self._recipe = recipe
        self._examples = examples
        self._device = device
        self._workers = workers

    def training(self, plan: Plan, epoch: int) -> Iterator[Tensor]:
        """See `Inputs`."""
        return self._made(_Batches(self._recipe, self._examples, plan, epoch))

    def viewed(self, plan: Plan, view: int) -> Iterator[Tensor]:
        """See `Inputs`."""
        return self._made(_Batches(self._recipe, self._examples, plan, None if view == 0 else _VIEWS + view))

    def marks(self, rows: NDArray[np.int64], epoch: int) -> Mapping[int, Tensor]:
        """See `Inputs`."""
        augment = Augmenter(self._recipe.augmentation, self._recipe.input.rows, self._recipe.input.columns)
        marked = self._examples.marks
        return {
            place: augment.moved(marked[row], seed_of(self._recipe, epoch, row))
            for place, row in enumerate(rows.tolist())
            if row in marked
        }

    def _made(self, batches: _Batches) -> Iterator[Tensor]:
        if self._workers:
            loader = DataLoader(batches, batch_size=None, num_workers=self._workers, pin_memory=self._device == "cuda")
            films: Iterator[Tensor] = iter(loader)
        else:
            films = (batches[number] for number in range(len(batches)))
        for grey in films:
            yield normalized(grey.to(self._device, non_blocking=True), self._recipe.input)


class FeatureInputs:
    """Pooled features (n, values) of films, computed once with a feature extractor that does not learn, kept on disk.

    The augmented copies are taken in turn by the epochs.
    """

    def __init__(
        self, recipe: Recipe, pictures: PictureInputs, examples: Examples, pooled: nn.Module, key: str
    ) -> None:
        """`pooled`: (n, channels, rows, columns) -> (n, values); `key` names the films."""
        self._recipe = recipe
        self._pictures = pictures
        self._rows = {int(row): number for number, row in enumerate(examples.rows)}
        self._plan = [examples.rows[at : at + _AT_ONCE] for at in range(0, len(examples.rows), _AT_ONCE)]
        self._pooled = pooled.eval()
        self._known: dict[int, NDArray[np.float32]] = {}
        self._digest = _digest(pooled, recipe, examples.rows, key)

    def compute(self, views: Sequence[int], folder: Path) -> Iterator[tuple[int, int]]:
        """Fill these views from `folder` or by computing; yields films done and films in all."""
        total, done = len(self._rows) * len(views), 0
        for view in views:
            path = folder / f"features-{self._digest}-{view}.npy"
            self._known[view] = np.load(path, mmap_mode="r") if path.is_file() else np.empty((0, 0), np.float32)
            if self._known[view].shape[0] != len(self._rows):
                parts = []
                for batch in self._pictures.viewed(self._plan, view):
                    with torch.inference_mode(), fast(str(batch.device.type), self._recipe.mixed):
                        parts.append(self._pooled(batch).float().cpu().numpy())
                    done += len(batch)
                    yield done, total
                self._known[view] = np.concatenate(parts)
                _save(path, self._known[view])

    def training(self, plan: Plan, epoch: int) -> Iterator[Tensor]:
        """See `Inputs`."""
        return self.viewed(plan, training_views(self._recipe)[(epoch - 1) % len(training_views(self._recipe))])

    def viewed(self, plan: Plan, view: int) -> Iterator[Tensor]:
        """See `Inputs`; raises KeyError for a view that was not computed."""
        known = self._known[view]
        for rows in plan:
            yield torch.from_numpy(known[[self._rows[int(row)] for row in rows]])

    def marks(self, rows: NDArray[np.int64], epoch: int) -> Mapping[int, Tensor]:
        """None: pooled features have no places."""
        return {}


def training_views(recipe: Recipe) -> tuple[int, ...]:
    """The copies of training films whose features are kept: plain ones where nothing is augmented."""
    return tuple(range(1, recipe.copies + 1)) if recipe.augmentation != Augmentation() else (0,)


def normalized(grey: Tensor, spec: InputSpec) -> Tensor:
    """(n, rows, columns) grey 0..255 -> (n, channels, rows, columns), as `prepare.normalize` makes it."""
    mean = torch.tensor(spec.mean, dtype=torch.float32, device=grey.device).view(1, -1, 1, 1)
    std = torch.tensor(spec.std, dtype=torch.float32, device=grey.device).view(1, -1, 1, 1)
    return ((grey[:, None] - mean) / std).contiguous(memory_format=torch.channels_last)


def view_of(recipe: Recipe, examples: Examples, view: int) -> Iterator[NDArray[np.float32]]:
    """Each film of `examples.rows` (rows, columns) float32 0..255: plain (view 0), or the augmented copy `view`."""
    batches = _Batches(recipe, examples, [examples.rows], None if view == 0 else _VIEWS + view)
    return (batches.film(int(row)).numpy() for row in examples.rows)


class _Batches(Dataset[Tensor]):
    """Grey pictures (n, rows, columns) float32 0..255 of each batch of a plan; `epoch` None leaves them plain."""

    def __init__(self, recipe: Recipe, examples: Examples, plan: Plan, epoch: int | None) -> None:
        self._recipe = recipe
        self._pictures = examples.pictures
        self._plan = plan
        self._epoch = epoch
        self._augment = Augmenter(recipe.augmentation, recipe.input.rows, recipe.input.columns)

    def __len__(self) -> int:
        return len(self._plan)

    def __getitem__(self, number: int) -> Tensor:
        return torch.stack([self.film(int(row)) for row in self._plan[number]])

    def film(self, row: int) -> Tensor:
        picture = self._pictures[row]
        if self._epoch is None:
            return torch.from_numpy(picture.astype(np.float32))
        return self._augment(picture, seed_of(self._recipe, self._epoch, row))


def _digest(pooled: nn.Module, recipe: Recipe, rows: NDArray[np.int64], key: str) -> str:
    """Changes with the films, the extractor's weights, the augmentation and the seed."""
    about = (key, recipe.architecture, recipe.input, recipe.augmentation, recipe.seed, rows.tolist())
    state = hashlib.sha256(repr(about).encode())
    for tensor in pooled.state_dict().values():
        state.update(tensor.detach().cpu().contiguous().numpy().tobytes())
    return state.hexdigest()[:16]


def _save(path: Path, array: NDArray[np.float32]) -> None:
    file = io.BytesIO()
    np.save(file, array)
    write_whole(path, file.getvalue())
