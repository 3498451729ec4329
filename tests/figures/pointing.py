"""`python -m tests.figures.pointing FILMS.csv MODEL [SPLIT]`: do heat maps point at what radiologists boxed?

Of the films of a split (test, unless another is named) that have boxes (column boxes) and that the model calls abnormal
at its balanced point, for each way to draw a map of everything abnormal: the pointing game (share of films whose map
is highest inside a box; Zhang et al. 2018) and the share of the map's energy inside the boxes. Chance is the share of
the film that the boxes cover. The other ways than the model's own are those of the grad-cam package.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from inference.decide import calibrated, headline_logit, operating_point
from inference.explain.gradcam import grad_cam, output_of
from inference.input.prepare import normalize
from inference.models import catalogue, store
from inference.torch_engine import TorchEngine, unfused
from training.data.boxes import marks_of
from training.data.layouts import read_labels
from training.data.pictures import PreparedFilms, prepare_films
from training.recipe_file import load

Map = NDArray[np.float32]
_METHODS = ("GradCAM", "HiResCAM", "GradCAMPlusPlus", "XGradCAM", "LayerCAM", "EigenCAM")


def main(labels: Path, model: str, split: str = "test") -> None:
    """Print a line for each way."""
    engine = TorchEngine(store.load(catalogue.find(model)), "cpu")
    prepared, marks = _marked(labels, split, engine)
    spec, point = engine.card.input, operating_point(engine.card)
    pictures = {row: normalize(prepared.pictures[row].astype(np.float32), spec) for row in marks}
    said = {row: engine.forward(picture) for row, picture in pictures.items()}
    found = [
        row
        for row, raw in said.items()
        if float(calibrated(headline_logit(raw.logits, engine.card), engine.card.calibration)[0]) >= point.threshold
    ]
    cover = float(np.mean([marks[row].mean() for row in found]))
    sys.stdout.write(f"{len(marks)} films with boxes, {len(found)} found; the boxes cover {cover:.3f}\n")
    target = output_of(engine.card, engine.card.headline.label)
    ways: list[tuple[str, Callable[[int], Map]]] = [
        ("ours", lambda row: grad_cam(said[row].features, engine.network.head, target))
    ]
    ways += _of_the_package(engine, pictures, target)
    for name, way in ways:
        hits, energies = zip(*(_measured(way(row), marks[row]) for row in found), strict=True)
        share, error = float(np.mean(hits)), float(np.std(hits) / np.sqrt(len(hits)))
        sys.stdout.write(f"{name:40s} pointing {share:.3f} +- {error:.3f}  energy {np.mean(energies):.3f}\n")
        sys.stdout.flush()


def _marked(labels: Path, split: str, engine: TorchEngine) -> tuple[PreparedFilms, dict[int, NDArray[np.uint8]]]:
    films = [film for film in read_labels(labels) if film.split == split and film.columns.get("boxes")]
    recipe = replace(load("chest-mobilenet-v2"), input=engine.card.input)
    with TemporaryDirectory() as folder:
        *_, prepared = prepare_films(films, engine.card.input, Path(folder))
        if not isinstance(prepared, PreparedFilms):
            raise TypeError("prepare_films ends with the prepared films")
        copied = replace(prepared, pictures=np.array(prepared.pictures))
    return copied, marks_of(copied, recipe)


def _measured(values: Map, marks: NDArray[np.uint8]) -> tuple[bool, float]:
    """Whether the highest point lies in a box, and the share of the map that does."""
    fine = cv2.resize(values, marks.shape[::-1], interpolation=cv2.INTER_CUBIC).clip(0)
    inside = float(fine[marks > 0].sum() / fine.sum()) if fine.any() else 0.0
    return bool(marks.flat[int(fine.argmax())]), inside


def _of_the_package(
    engine: TorchEngine, pictures: dict[int, Any], target: Any
) -> Iterator[tuple[str, Callable[[int], Map]]]:
    """Each method at each stage of the network whose map is smaller than an eighth of the input."""
    import pytorch_grad_cam

    network = unfused(engine.model).eval()
    for stage, layer in _stages(network, engine).items():
        for method in _METHODS:
            cam = getattr(pytorch_grad_cam, method)(network, [layer])

            def way(row: int, cam: Any = cam) -> Map:
                tensor = torch.from_numpy(pictures[row])
                values: Map = cam(tensor, [target], aug_smooth=False)[0]
                return values

            yield f"{method} at {stage}", way


def _stages(network: Any, engine: TorchEngine) -> dict[str, nn.Module]:
    """The last layer of each size of map, named."""
    sizes: dict[int, tuple[str, nn.Module]] = {}
    hooks = []
    for name, module in network.features.named_modules():
        if name.count(".") <= 1 and name:

            def note(own: nn.Module, _inputs: Any, output: Any, name: str = name) -> None:
                if (
                    isinstance(output, torch.Tensor)
                    and output.ndim == 4
                    and output.shape[2] <= engine.card.input.rows // 8
                ):
                    sizes[output.shape[2]] = (f"{name} ({output.shape[2]} x {output.shape[3]})", own)

            hooks.append(module.register_forward_hook(note))
    spec = engine.card.input
    with torch.inference_mode():
        network.features(torch.zeros(1, spec.channels, spec.rows, spec.columns))
    for hook in hooks:
        hook.remove()
    return dict(sizes.values())


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:4])
