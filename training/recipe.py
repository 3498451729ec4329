"""How a model is trained: everything that a recipe says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any

from inference.models.card import DEFAULT_TASK, POSITIVE_CODE, Activation, Head, Headline, InputSpec, headline_of
from inference.models.card_file import KEYS
from inference.prediction import DISCLAIMER
from training.data.split import Draw


@dataclass(frozen=True, slots=True)
class Augmentation:
    """What is done to a training picture, each a chance (0..1) or a largest amount; all 0 does nothing.

    crop: share of the side cut away at most; aspect: how far the sides' ratio is changed, as a factor above 1;
    degrees, scale (down by it, up by half of it), shift (share of the side), shear (degrees): of the affine; contrast:
    gamma up to exp(±contrast) and gain and offset alike; shade: chance of a slow change of brightness across the film;
    blur, coarse (scaled down and up again), noise, recompress (JPEG quality 10 to 95), border (black or white bars),
    erase: chances. marker: chance of side letters and words such as PORTABLE, drawn or covered near the borders.
    sharpen: chance of the edges that processing adds. flip: chance that left and right are exchanged; 0 unless asked
    for: the heart is on the left.
    """

    crop: float = 0.0
    aspect: float = 1.0
    degrees: float = 0.0
    scale: float = 0.0
    shift: float = 0.0
    shear: float = 0.0
    contrast: float = 0.0
    shade: float = 0.0
    blur: float = 0.0
    coarse: float = 0.0
    noise: float = 0.0
    recompress: float = 0.0
    border: float = 0.0
    erase: float = 0.0
    marker: float = 0.0
    sharpen: float = 0.0
    flip: float = 0.0


@dataclass(frozen=True, slots=True)
class CardTexts:
    """What the recipe says on the model's card: the films it learns from, the use it is for, and its limits."""

    version: str = "1.0.0"
    data: str = ""
    intended_use: str = DISCLAIMER
    limits: tuple[str, ...] = ()
    licence: str = ""


class Optimizer(StrEnum):
    """How a step follows from gradients: torch's optimizers of these names."""

    ADAMW = "adamw"
    ADAM = "adam"
    ADAMAX = "adamax"
    SGD = "sgd"


class Schedule(StrEnum):
    """How the learning rate goes on after `warmup`."""

    COSINE = "cosine"
    """To 0 at the last epoch (Loshchilov and Hutter 2017)."""
    STEP = "step"
    """Times `decay` after every `decay_epochs`."""
    CONSTANT = "constant"


class Balance(StrEnum):
    """What is done about labels with more films than others."""

    WEIGHTS = "weights"
    """Every label weighs the same in the loss."""
    SAMPLING = "sampling"
    """Every label gives the same number of films to an epoch, films of rare labels repeated."""
    GROUPS = "groups"
    """Films are drawn so that nothing in `balance_by` tells the two sides of the task apart."""
    NONE = "none"


class Keep(StrEnum):
    """Which epoch's weights become the model."""

    LAST = "last"
    LOSS = "loss"
    """The lowest validation loss."""
    AUC = "auc"
    """The highest validation AUC."""
    ACCURACY = "accuracy"
    """The highest validation accuracy at a score of one half."""
    RECALL = "recall"
    """The highest validation recall (sensitivity) at a score of one half; of equal ones the lower loss."""


@dataclass(frozen=True, slots=True)
class Whom:
    """Patients that the model is to be for: a name in the plural, ages in whole years (both included) and views.

    ages: None, and views: () where nothing is claimed.
    """

    name: str
    ages: tuple[int, int] | None = None
    views: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recipe:
    """One training, complete: the same recipe, films, weights and seed give the same model.

    labels: what a film can be; `label_map` turns words of the labels file into them. positive_labels: those that count
    to the task (in files they have the key of `KEYS`). task, headline_title: as on the card, in one word and as shown.
    activation: softmax has one output per label; sigmoid, for two labels, one output for the positive one.
    head: what stands between the feature map and the outputs; dropout: before each of its linear layers.
    frozen: how many of the feature extractor's first blocks keep their weights and batch-norm statistics; last_layers:
    only so many of its last layers with weights learn (0: none, and the head is trained on features computed once);
    None: all that are not frozen. copies: where nothing of the feature extractor learns, how many augmented copies of
    each film are computed, taken in turn by the epochs.
    norms: whether batch norms of the feature extractor that learn take their statistics from the batches.
    learning_rate, head_learning_rate: the peaks for features and head, reached after `warmup` epochs; layer_decay: each
    block's peak as a factor of the next one's.
    anchor: pull of what learns back to where it started, as a factor of the learning rate (L2-SP).
    accumulate: a step follows from the gradients of so many batches. clip: largest norm of the gradient, 0 for none.
    mixed: half precision where the device has it.
    steps: batches of an epoch, 0 for all films. films_per_label: training films of a label at most, 0 for all.
    balance_by: with `balance` "groups", columns of the labels file (such as population and view): an epoch draws, with
    replacement, as many negative as positive films from each group of films that agree in them, and as many from each
    group; inside them each source and label by the square root of its films. `steps` says how many.
    boxes: weight of the loss that draws the map of the headline into the boxes of the labels file's column "boxes";
    it needs a plain head.
    ema: decay of the running average of weights that is kept as the model, per step; 0 keeps the weights themselves.
    keep: which epoch becomes the model; patience: epochs without a better one after which the training stops, 0: never.
    validation: share of the training patients held back, drawn as `draw` says.
    views: augmented copies of each validation film on which, beside the plain ones, calibration and operating points
    are chosen.
    populations: for whom the model is, the first for films that do not say their patient's age; calibration and
    operating points are chosen for each. titles: how labels are shown.
    """

    name: str
    title: str
    architecture: str
    labels: tuple[str, ...]
    positive_labels: tuple[str, ...]
    label_map: Mapping[str, str]
    input: InputSpec
    augmentation: Augmentation
    card: CardTexts = CardTexts()
    activation: Activation = Activation.SOFTMAX
    head: Head = Head()
    dropout: float = 0.2
    epochs: int = 10
    batch: int = 32
    accumulate: int = 1
    mixed: bool = True
    steps: int = 0
    films_per_label: int = 0
    frozen: int = 0
    last_layers: int | None = None
    norms: bool = True
    copies: int = 1
    optimizer: Optimizer = Optimizer.ADAMW
    betas: tuple[float, float] = (0.9, 0.999)
    learning_rate: float = 1e-4
    head_learning_rate: float = 1e-3
    layer_decay: float = 1.0
    weight_decay: float = 1e-4
    anchor: float = 0.0
    clip: float = 5.0
    schedule: Schedule = Schedule.COSINE
    warmup: float = 0.0
    decay: float = 1.0
    decay_epochs: int = 1
    label_smoothing: float = 0.0
    balance: Balance = Balance.WEIGHTS
    balance_by: tuple[str, ...] = ()
    boxes: float = 0.0
    ema: float = 0.0
    keep: Keep = Keep.LAST
    patience: int = 0
    validation: float = 0.15
    draw: Draw = Draw.RANDOM
    views: int = 0
    seed: int = 0
    populations: tuple[Whom, ...] = ()
    task: str = DEFAULT_TASK
    headline_title: str = ""
    titles: Mapping[str, str] = field(default_factory=dict)

    @property
    def targets(self) -> tuple[str, ...]:
        """What a film can be taught as: the labels and, where several are positive, POSITIVE_CODE: one of those."""
        several = len(self.positive_labels) > 1 and POSITIVE_CODE not in self.labels
        return (*self.labels, POSITIVE_CODE) if several else self.labels

    @property
    def outputs(self) -> tuple[str, ...]:
        """The labels the network has an output for: all of them, or with sigmoid the positive one."""
        return self.labels if self.activation is Activation.SOFTMAX else self.positive_labels

    @property
    def headline(self) -> Headline:
        """That of the model's card."""
        return headline_of(self.task, self.headline_title, self.positive_labels)


def as_table(recipe: Recipe) -> dict[str, Any]:
    """The recipe as plain values, for the model card and the record beside a training."""
    return {KEYS.get(name, name): value for name, value in plain(recipe).items()}


def plain(value: Any) -> Any:
    """A value of any recipe as TOML has it: dataclasses as tables, tuples as lists."""
    if hasattr(value, "__dataclass_fields__"):
        return {one.name: plain(getattr(value, one.name)) for one in fields(value)}
    return [plain(one) for one in value] if isinstance(value, tuple) else value


def decisive(recipe: Recipe) -> dict[str, Any]:
    """What decides the weights, as plain values: without texts, and without what stands at its default."""
    silent = {"name", "title", "card", "views", "populations", "titles", "task", KEYS["headline_title"]}
    usual = as_table(
        Recipe(
            name="",
            title="",
            architecture="",
            labels=(),
            positive_labels=(),
            label_map={},
            input=InputSpec(),
            augmentation=Augmentation(),
        )
    )
    return {key: value for key, value in as_table(recipe).items() if key not in silent and value != usual[key]}
