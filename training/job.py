"""What is to be trained: a recipe, films, and where everything goes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from training.recipe import Recipe


@dataclass(frozen=True, slots=True)
class TrainingJob:
    """What to train: `data` a labels file or class folders, `init` weights to start from, `output` the model folder.

    `work` holds prepared pictures and the checkpoint, written after each epoch and every `checkpoint_seconds`; `resume`
    goes on from it. `start`: an installed model's folder that is adapted to the films instead of starting from `init`.
    `old`: the folder of the model in use, measured beside the new one on the same validation patients. `fold`: (number
    from 1, of how many) of a cross-validation by patient, where test films stay test films. `tensorboard`: a folder for
    TensorBoard's logs.
    """

    recipe: Recipe
    data: Path
    output: Path
    work: Path
    init: Path | None = None
    start: Path | None = None
    old: Path | None = None
    split_column: str = "split"
    fold: tuple[int, int] | None = None
    device: str = "auto"
    tensorboard: Path | None = None
    resume: bool = False
    checkpoint_seconds: float = 180.0
    command: str = ""
