"""What is to be trained: a recipe, films, and where everything goes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from training.recipe import Recipe


@dataclass(frozen=True, slots=True)
class TrainingJob:
    """What to train: `data` a labels file or class folders, `init` weights to start from, `output` the model folder.

    `work` holds prepared pictures and the checkpoint; `resume` goes on from it. `start`: an installed model's folder that
    is adapted to the films instead of starting from `init`. `old`: the model folder in use, measured beside the new one
    on the same validation patients. `tensorboard`: a folder for TensorBoard's logs.
    """

    recipe: Recipe
    data: Path
    output: Path
    work: Path
    init: Path | None = None
    start: Path | None = None
    old: Path | None = None
    split_column: str = "split"
    device: str = "auto"
    tensorboard: Path | None = None
    resume: bool = False
    command: str = ""
