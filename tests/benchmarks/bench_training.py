"""How many films a second learn, and how long a frozen network takes; beside torchvision's training loop, plainly."""

from __future__ import annotations

import csv
import itertools
import math
import multiprocessing
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from PIL import Image as PillowImage
from torch import Tensor, nn
from torch.utils.data import DataLoader, Dataset

from imaging.process import LARGEST, keep_freed
from inference.models.torchvision_import import import_torchvision
from tests.benchmarks.row import row
from tests.training.drawn import draw_film
from training import recipe_file
from training.data.layouts import LabelledFilm, read_labels
from training.data.pictures import PreparedFilms, prepare_films
from training.learning.distributed import ProcessGroup
from training.learning.examples import Examples
from training.learning.initial_weights import starting_network
from training.learning.inputs import FeatureInputs, Inputs, PictureInputs, training_views
from training.learning.learner import Learner
from training.learning.loop import Part, Trainer
from training.recipe import Keep, Recipe

REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "kermany_224" / "labels.csv"
FILMS = 512
STEPS = 6
ALONE = ProcessGroup(0, 1, "cpu")
FROZEN_FILMS, FROZEN_EPOCHS, ALL_FILMS = 256, 10, 5216

Steps = Callable[[], Iterator[object]]
"""Begins a training, or goes on with it; each item it yields is a step that is done."""


def measure(rounds: int = 3) -> list[dict[str, Any]]:
    """Rows of bench.json: films a second (medians over rounds in turns), and seconds of a training with a frozen part.

    Ours is the trainer with its prepared films, as `hilum train` runs it. The peer is references/classification of
    torchvision without its command line: an ImageFolder's films opened by Pillow, its transforms, a DataLoader, the
    network in float32, cross entropy, AdamW; with no worker process and with two, the quicker of both.
    """
    with tempfile.TemporaryDirectory() as folder:
        films = _films(Path(folder))
        return [*_learning(films, Path(folder), rounds), _frozen(films[:FROZEN_FILMS], Path(folder), rounds)]


def _learning(films: list[LabelledFilm], folder: Path, rounds: int) -> list[dict[str, Any]]:
    """All layers with the transforms that both have; and the bundled model's recipe as it is."""
    bundled = recipe_file.load("chest-mobilenet-v2")
    theirs = replace(bundled.augmentation, shade=0, coarse=0, noise=0, recompress=0, border=0)
    same = replace(bundled, frozen=0, ema=0, augmentation=theirs)
    prepared, _ = _prepared(films, bundled, folder)
    return [
        _rate("training, MobileNetV2, every layer, the same transforms", same, prepared, folder, rounds),
        _rate("training, the bundled model's recipe, all its transforms", bundled, prepared, folder, rounds),
    ]


def _rate(name: str, recipe: Recipe, prepared: PreparedFilms, folder: Path, rounds: int) -> dict[str, Any]:
    plain = {f"{workers} workers": (_plain, recipe, prepared.films, workers) for workers in (0, 2)}
    rates = _rates({"ours": (_ours, recipe, prepared, folder), **plain}, recipe.batch, rounds)
    peer = max(plain, key=lambda way: rates[way])
    beside = f"torchvision's reference loop, {peer}, same layers learning"
    return row(name, rates["ours"], rates[peer], beside, "films/s", more_is_better=True)


def _rates(ways: dict[str, tuple[Any, ...]], batch: int, rounds: int) -> dict[str, float]:
    """Films a second of each way (a function that makes `Steps`, and what it is given), in turns.

    Each has a process of its own, as its users would have, so that none lives by what another sets.
    """
    seconds: dict[str, list[float]] = {way: [] for way in ways}
    context = multiprocessing.get_context("spawn")
    with ExitStack() as stack:
        asked = {}
        for way, (make, *given) in ways.items():
            asked[way], end = context.Pipe()
            process = context.Process(target=_serve, args=(end, make, given))
            process.start()
            stack.callback(process.join)
            stack.callback(asked[way].send, 0)
        for _, (way, pipe) in itertools.product(range(rounds), asked.items()):
            pipe.send(STEPS)
            seconds[way].append(pipe.recv())
    return {way: STEPS * batch / statistics.median(values) for way, values in seconds.items()}


def _serve(pipe: Any, make: Callable[..., Steps], given: list[Any]) -> None:
    """Answer each number of steps with the seconds they took, after one that is not counted; 0 ends it."""
    steps = make(*given)
    while count := pipe.recv():
        with closing(steps()) as running:
            next(running)
            start = time.perf_counter()
            for _ in range(count):
                next(running)
            pipe.send(time.perf_counter() - start)


def _ours(recipe: Recipe, prepared: PreparedFilms, folder: Path) -> Steps:
    """Each start goes on in the epoch, which films taken several times make long enough."""
    keep_freed(LARGEST)
    learner, examples = _learner(recipe), _examples(recipe, prepared)
    part = Part(replace(examples, rows=np.tile(examples.rows, 9)), PictureInputs(recipe, examples, "cpu"))
    trainer = Trainer(recipe, learner, part, part, ALONE)
    return lambda: trainer.run(folder, "", lambda: False, math.inf)


def _plain(recipe: Recipe, films: tuple[LabelledFilm, ...], workers: int) -> Steps:
    torchvision = import_torchvision()
    network = torchvision.models.mobilenet_v2(num_classes=len(recipe.labels))
    network.train()
    for block in network.features[: recipe.frozen]:
        block.requires_grad_(False).eval()
    criterion = nn.CrossEntropyLoss(label_smoothing=recipe.label_smoothing)
    learning = [parameter for parameter in network.parameters() if parameter.requires_grad]
    optimizer = torch.optim.AdamW(learning, lr=recipe.learning_rate, weight_decay=recipe.weight_decay)
    source = _Folder(films, recipe.labels, _transforms(recipe))

    def steps() -> Iterator[object]:
        for pictures, labels in DataLoader(source, recipe.batch, shuffle=True, num_workers=workers, drop_last=True):
            loss = criterion(network(pictures), labels)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            yield loss.item()

    return steps


def _transforms(recipe: Recipe, *, augmented: bool = True) -> Callable[[Any], Tensor]:
    """As references/classification/presets.py has them, on Pillow's pictures; what is done as our recipe says."""
    import_torchvision()
    from torchvision import transforms

    spec, settings = recipe.input, recipe.augmentation
    size = (spec.rows, spec.columns)
    scale, ratio = ((1 - settings.crop) ** 2, 1.0), (1 / settings.aspect, settings.aspect)
    moved: dict[str, Any] = {
        "translate": (settings.shift, settings.shift),
        "scale": (1 - settings.scale, 1 + settings.scale / 2),
        "shear": settings.shear,
        "interpolation": transforms.InterpolationMode.BILINEAR,
    }
    tensor = [
        transforms.PILToTensor(),
        transforms.ConvertImageDtype(torch.float),
        transforms.Normalize([value / 255 for value in spec.mean], [value / 255 for value in spec.std]),
    ]
    if not augmented:
        return transforms.Compose([transforms.Resize(size, antialias=True), *tensor])
    return transforms.Compose(
        [
            transforms.RandomResizedCrop(size, scale=scale, ratio=ratio, antialias=True),
            transforms.RandomAffine(settings.degrees, **moved),
            transforms.ColorJitter(brightness=settings.contrast, contrast=settings.contrast),
            transforms.RandomApply([transforms.GaussianBlur(9, sigma=(0.3, 2.0))], p=settings.blur),
            *tensor,
            transforms.RandomErasing(p=settings.erase, scale=(0.01, 0.08)),
        ]
    )


class _Folder(Dataset[tuple[Tensor, int]]):
    """What torchvision's ImageFolder does with its files."""

    def __init__(
        self, films: tuple[LabelledFilm, ...], labels: tuple[str, ...], transform: Callable[[Any], Tensor]
    ) -> None:
        self._files = [(film.path, labels.index(film.label)) for film in films]
        self._transform = transform

    def __len__(self) -> int:
        return len(self._files)

    def __getitem__(self, number: int) -> tuple[Tensor, int]:
        path, label = self._files[number]
        with path.open("rb") as file:
            return self._transform(PillowImage.open(file).convert("RGB")), label


def _frozen(films: list[LabelledFilm], folder: Path, rounds: int) -> dict[str, Any]:
    """Seconds for all films of the Kermany set: by proportion but for our head, which learns as often as it would."""
    bundled = recipe_file.load("pneumonia-resnet50v2")
    recipe = replace(bundled, epochs=FROZEN_EPOCHS, steps=0, patience=0, keep=Keep.LAST)
    prepared, preparing = _prepared(films, recipe, folder)
    ways = {"ours": (_features, recipe, prepared, folder), "peer": (_plain_frozen, recipe, prepared.films)}
    rates = _rates(ways, recipe.batch, rounds)
    ours = ALL_FILMS * (preparing + 1 / rates["ours"]) + _head(recipe, folder)
    peer = ALL_FILMS * FROZEN_EPOCHS / rates["peer"]
    name = f"training, frozen ResNet50V2, {FROZEN_EPOCHS} epochs of {ALL_FILMS} films with their preparation"
    beside = "reference loop with the backbone under no_grad in every epoch"
    return row(name, ours, peer, beside, "s")


def _features(recipe: Recipe, prepared: PreparedFilms, folder: Path) -> Steps:
    keep_freed(LARGEST)
    examples = _examples(recipe, prepared)
    pictures = PictureInputs(recipe, examples, "cpu")
    features = FeatureInputs(recipe, pictures, examples, _learner(recipe).pooled, "")
    return lambda: features.compute(training_views(recipe), folder)


def _plain_frozen(recipe: Recipe, films: tuple[LabelledFilm, ...]) -> Steps:
    network = starting_network(recipe, None).train()
    network.features.eval()
    optimizer = torch.optim.Adam(network.head.parameters(), lr=recipe.head_learning_rate)
    source = _Folder(films, recipe.labels, _transforms(recipe, augmented=False))

    def steps() -> Iterator[object]:
        for pictures, labels in DataLoader(source, recipe.batch, shuffle=True, num_workers=0):
            with torch.no_grad():
                maps = network.features(pictures)
            loss = nn.functional.binary_cross_entropy_with_logits(network.head(maps)[:, 0], labels.float())
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            yield loss.item()

    return steps


def _head(recipe: Recipe, folder: Path) -> float:
    """Seconds of all epochs, checkpoints and validation with features (as many values as the real ones) at hand."""
    learner = _learner(recipe)
    width = next(layer.in_features for layer in learner.head.modules() if isinstance(layer, nn.Linear))
    known = torch.randn(ALL_FILMS, width)
    part = Part(Examples(np.empty((0, 0, 0), np.uint8), np.arange(ALL_FILMS) % 2, np.arange(ALL_FILMS)), _Known(known))
    start = time.perf_counter()
    for _ in Trainer(recipe, learner, part, part, ALONE).run(folder, "", lambda: False, 180.0):
        pass
    return time.perf_counter() - start


class _Known(Inputs):
    """Vectors that are there."""

    def __init__(self, values: Tensor) -> None:
        self._values = values

    def training(self, plan: Any, epoch: int) -> Iterator[Tensor]:
        return self.viewed(plan, epoch)

    def viewed(self, plan: Any, view: int) -> Iterator[Tensor]:
        return (self._values[torch.from_numpy(rows)] for rows in plan)


def _learner(recipe: Recipe) -> Learner:
    learner = Learner(recipe, starting_network(recipe, None).to(memory_format=torch.channels_last))
    learner.teach()
    return learner


def _examples(recipe: Recipe, prepared: PreparedFilms) -> Examples:
    labels = np.array([recipe.labels.index(film.label) for film in prepared.films], np.int64)
    return Examples(prepared.pictures, labels, np.arange(len(labels)))


def _prepared(films: list[LabelledFilm], recipe: Recipe, folder: Path) -> tuple[PreparedFilms, float]:
    """The films as the network wants them, and the seconds that one took once the decoders were running."""
    marks: list[tuple[int, float]] = []
    words = recipe.label_map
    films = [replace(film, label=words.get(film.label, film.label)) for film in films]
    for step in prepare_films(films, recipe.input, folder / recipe.name):
        if isinstance(step, PreparedFilms):
            (first, begun), (last, over) = marks[1], marks[-1]
            return step, (over - begun) / (last - first)
        marks.append((getattr(step, "done", 0), time.perf_counter()))
    raise AssertionError("prepare_films ends with the prepared films")


def _films(folder: Path) -> list[LabelledFilm]:
    """Training films of the Kermany set where it is beside the checkout, evenly over its order; else drawn ones."""
    if REAL.is_file():
        training = [film for film in read_labels(REAL, "orig_split") if film.split == "train"]
        return training[:: len(training) // FILMS][:FILMS]
    generator = np.random.default_rng(0)
    with (folder / "labels.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("path", "label", "patient_id"))
        for number in range(FILMS):
            film = PillowImage.fromarray(draw_film(number % 2 == 1, generator)).resize((224, 224))
            film.save(folder / f"{number}.jpeg", quality=90)
            writer.writerow((f"{number}.jpeg", ("normal", "abnormal")[number % 2], f"P{number}"))
    return list(read_labels(folder / "labels.csv"))
