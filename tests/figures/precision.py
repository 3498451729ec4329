"""`python -m tests.figures.precision FILMS.csv [MODEL]`: what int8 and bfloat16 on a CPU would do to a model's answers.

FILMS.csv as `tests.figures.films` writes it: 200 training films set the ranges of int8, validation and test films are
scored. Needs the package onnx, which is no part of the program. For each precision: CPU of a film in turns with single
precision; AUC of adults that radiologists read; the largest change of a score; films decided surely before and
otherwise after, at the first operating point; and those that went past the unsure band at any point.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime as ort
import torch
from numpy.typing import NDArray

from imaging.reading.read import read, read_refs
from inference.decide import calibrated, decide, headline_logit
from inference.engine import ONNX_FILE
from inference.figures import auc
from inference.input.prepare import normalize, prepare
from inference.models import catalogue, store
from inference.models.card import ModelCard, OperatingPoint
from inference.prediction import Decision
from inference.torch_engine import TorchEngine
from training.data.layouts import LabelledFilm, read_labels

Scores = Callable[[NDArray[np.float32]], NDArray[np.float32]]
_RANGES, _TURNS = 200, 40


def main(labels: Path, model: str = "chest-mobilenet-v2") -> None:
    """Print a line for each precision and split."""
    loaded = store.load(catalogue.find(model))
    films = read_labels(labels)
    train = [film for film in films if film.split == "train"]
    chosen = [train[place] for place in np.random.default_rng(0).permutation(len(train))[:_RANGES]]
    with tempfile.TemporaryDirectory() as folder:
        ways = dict(_ways(loaded, [_input(film, loaded.card) for film in chosen], Path(folder)))
        for split in ("validation", "test"):
            own = [film for film in films if film.split == split]
            _tell(split, own, [_input(film, loaded.card) for film in own], ways, loaded.card)


def _input(film: LabelledFilm, card: ModelCard) -> NDArray[np.float32]:
    return normalize(prepare(read(read_refs(film.path)[0]), card.input).grey[None], card.input)


def _ways(
    loaded: store.LoadedModel, films: Sequence[NDArray[np.float32]], folder: Path
) -> Iterator[tuple[str, Scores]]:
    from onnxruntime.quantization import CalibrationMethod, QuantType, quantize_dynamic, quantize_static
    from onnxruntime.quantization.shape_inference import quant_pre_process

    whole, made = folder / "whole.onnx", folder / "made.onnx"
    yield "single", _session(loaded.folder / ONNX_FILE)
    quant_pre_process(loaded.folder / ONNX_FILE, whole, skip_symbolic_shape=True)
    for method in (CalibrationMethod.MinMax, CalibrationMethod.Percentile, CalibrationMethod.Entropy):
        kinds = {"activation_type": QuantType.QUInt8, "weight_type": QuantType.QInt8}
        quantize_static(whole, made, _Films(films), per_channel=True, calibrate_method=method, **kinds)
        yield f"int8 {method.name.lower()}", _session(made)
    quantize_dynamic(whole, made, per_channel=True, weight_type=QuantType.QInt8)
    yield "int8 dynamic", _session(made)
    engine = TorchEngine(loaded, "cpu")

    def halved(film: NDArray[np.float32]) -> NDArray[np.float32]:
        with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
            return engine._through(film)[1]

    yield "bfloat16", halved


class _Films:
    """What gives films to the quantizer, one by one."""

    def __init__(self, films: Sequence[NDArray[np.float32]]) -> None:
        self._films = iter(films)

    def get_next(self) -> dict[str, Any] | None:
        """The next film; None after the last."""
        film = next(self._films, None)
        return None if film is None else {"film": film}


def _session(path: Path) -> Scores:
    options = ort.SessionOptions()
    options.intra_op_num_threads, options.log_severity_level = 1, 3
    session = ort.InferenceSession(path.read_bytes(), options, providers=["CPUExecutionProvider"])
    return lambda film: session.run(None, {"film": film})[-1]


def _tell(
    split: str,
    films: Sequence[LabelledFilm],
    inputs: Sequence[NDArray[np.float32]],
    ways: dict[str, Scores],
    card: ModelCard,
) -> None:
    took: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(_TURNS):
        for name, way in ways.items():
            start = time.process_time()
            way(inputs[turn % len(inputs)])
            took[name].append(1000 * (time.process_time() - start))
    known = {population.name: population for population in card.populations}
    whose = [known.get(film.columns.get("population", ""), card.populations[0]) for film in films]
    positive = np.array([film.label != "normal" for film in films])
    adults = np.array([film.columns.get("population") == "adults" and bool(film.columns.get("read")) for film in films])
    single: NDArray[np.float64] | None = None
    for name, way in ways.items():
        odds = headline_logit(np.concatenate([way(film) for film in inputs]), card)
        scores = np.array([calibrated(odds[row : row + 1], own.calibration)[0] for row, own in enumerate(whose)])
        single = scores if single is None else single
        first = _decided(single, [own.operating_points[0] for own in whose])
        second = _decided(scores, [own.operating_points[0] for own in whose])
        changed = sum(one != other and one is not Decision.UNSURE for one, other in zip(first, second, strict=True))
        past = 0
        for place in range(len(card.operating_points)):
            points = [own.operating_points[place] for own in whose]
            pairs = zip(_decided(single, points), _decided(scores, points), strict=True)
            past += sum(set(pair) == {Decision.POSITIVE, Decision.NEGATIVE} for pair in pairs)
        sys.stdout.write(
            f"{split:10s} {name:16s} {np.median(took[name]):6.1f} ms  AUC {auc(scores[adults], positive[adults]):.4f}  "
            f"largest {np.abs(scores - single).max():.3f}  changed {changed} of {len(films)}  past the band {past}\n"
        )


def _decided(scores: NDArray[np.float64], points: Sequence[OperatingPoint]) -> list[Decision]:
    return [decide(float(score), point) for score, point in zip(scores, points, strict=True)]


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
