"""What is to be trained: a recipe, films, and where everything goes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from training.recipe import Recipe

IMAGENET = "imagenet"
"""In place of a file of starting weights: those of ImageNet, downloaded."""


@dataclass(frozen=True, slots=True)
class TrainingJob:
    """What to train: `data` a labels file or class folders, `init` weights to start from, `output` the model folder.

    `init`: a file, IMAGENET, or None for random weights. `work` holds the checkpoint, written after each epoch and
    every `checkpoint_seconds`, from which `resume` goes on, and prepared pictures unless `pictures` names their
    folder. `start`: an installed model's folder that is adapted to the films instead of starting from `init`. `old`:
    the folder of the model in use, measured beside the new one on the same validation patients. `fold`: (number from 1,
    of how many) of a cross-validation by patient, where test films stay test films. `former`: labelled films of the
    training that `start` came from, to see what it forgot. `test`: measure the finished model once on the test films.
    `average`: folders of models that earlier trainings of the recipe's network made of one start; their mean weights
    become the model, no epoch is trained (Wortsman et al. 2022, model soups). `report`: write the page about the
    training. `tensorboard`: a folder for its logs.
    """

    recipe: Recipe
    data: Path
    output: Path
    work: Path
    pictures: Path | None = None
    init: Path | str | None = None
    start: Path | None = None
    average: tuple[Path, ...] = ()
    old: Path | None = None
    former: Path | None = None
    test: bool = False
    report: bool = True
    split_column: str = "split"
    fold: tuple[int, int] | None = None
    device: str = "auto"
    tensorboard: Path | None = None
    resume: bool = False
    checkpoint_seconds: float = 180.0
    command: str = ""

    @property
    def name_of_data(self) -> str:
        """The folder of the data, which names the set."""
        return self.data.resolve().parent.name if self.data.is_file() else self.data.resolve().name

    @property
    def starts_from(self) -> str:
        """What the weights were before, in a word or a file's name."""
        if self.start is not None:
            return self.start.name
        if self.average:
            return f"the mean of {', '.join(own.name for own in self.average)}"
        return Path(self.init).name if self.init else "random"


def init_of(word: str | None) -> Path | str | None:
    """What the command line's --init means."""
    return word if word in (None, IMAGENET) else Path(word)
