"""Where the lungs are on a film: what a network outlined, cleaned to two lungs at most."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Self, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging import program_log
from imaging.faults import Fault, Problem
from imaging.image import Image
from imaging.reasons import ENGLISH
from inference.devices import gently
from inference.engine import ONNX, needs_torch
from inference.input.prepare import normalize, prepare
from inference.model_reasons import ModelReason
from inference.models import catalogue, store
from inference.models.card import InputSpec, ModelKind
from inference.models.card_file import refused
from inference.models.population import Subject, population_of, subject_of
from inference.models.store import LoadedModel
from inference.prediction import Placement, Prepared, Provenance

_LOG = program_log.log("lungs")
TASK = "lungs"
"""Of the models that outline lungs."""
_SOFTENING = 1 / 170
"""How far an edge is smoothed, by the longer side of the mask: a border then lies between its pixels."""
_SMALLEST_PART, _SMALLEST, _LARGEST = 0.02, 0.05, 0.6


@dataclass(frozen=True, eq=False)
class Lungs:
    """Both lungs of one film, in at most two parts without holes, and which model outlined them.

    mask: (rows, columns) bool, read-only, on the grid of the network's input; placement: from its pixels to the film's.
    """

    mask: NDArray[np.bool_]
    placement: Placement
    model: Provenance

    @cached_property
    def parts(self) -> tuple[NDArray[np.bool_], ...]:
        """Each lung without holes, (rows, columns) bool, the larger first; looked for once."""
        return tuple(part.filled for part in parts_of(self.mask)[:2])

    @cached_property
    def soft_parts(self) -> tuple[NDArray[np.float32], ...]:
        """Each of `parts` with smoothed edges, (rows, columns) 0..1; one at the edge of the mask goes on beyond it."""
        return tuple(_soft(part) for part in self.parts)


@dataclass(frozen=True, slots=True, eq=False)
class MaskPart:
    """One connected part of a mask: its pixels, and (rows, columns) bool with its holes filled."""

    area: int
    filled: NDArray[np.bool_]


def parts_of(mask: NDArray[np.bool_]) -> list[MaskPart]:
    """The connected parts of a (rows, columns) mask, the largest first; pixels that touch at a corner are apart."""
    count, numbers = cv2.connectedComponents(mask.astype(np.uint8), connectivity=4)
    areas = np.bincount(numbers.ravel())  # in half the time that OpenCV takes to count them
    order = sorted(range(1, count), key=lambda number: -int(areas[number]))
    return [MaskPart(int(areas[number]), _filled(numbers == number)) for number in order]


def two_lungs(inside: NDArray[np.bool_]) -> NDArray[np.bool_] | None:
    """What a network outlined, cleaned: its two largest parts, of 2 % of the picture or more, without holes.

    None where they are no lungs: together below 5 % or above 60 % of the picture.
    """
    parts = [own.filled for own in parts_of(inside)[:2] if own.filled.mean() >= _SMALLEST_PART]
    if not parts:
        return None
    mask: NDArray[np.bool_] = np.logical_or.reduce(parts)
    if not _SMALLEST <= mask.mean() <= _LARGEST:
        return None
    mask.flags.writeable = False
    return mask


def _soft(part: NDArray[np.bool_]) -> NDArray[np.float32]:
    sigma = max(part.shape) * _SOFTENING
    soft = cv2.GaussianBlur(part.astype(np.float32), (0, 0), sigma, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(soft, np.float32)


def contours_of(mask: NDArray[np.bool_]) -> Sequence[NDArray[np.int32]]:
    """The outer contours of a (rows, columns) mask: (n, 1, 2) pixels (x, y) each, every pixel of the edge."""
    found, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    return cast("Sequence[NDArray[np.int32]]", found)


def solidity(part: NDArray[np.bool_]) -> float:
    """The share of its convex hull, 0..1, that one part (rows, columns) fills; raises ValueError where it is empty."""
    longest = max(contours_of(part), key=len)
    hull = cv2.fillConvexPoly(np.zeros(part.shape, np.uint8), cv2.convexHull(longest), 1)
    return float(part.sum()) / int(hull.sum())


def _filled(part: NDArray[np.bool_]) -> NDArray[np.bool_]:
    outlines = contours_of(part)
    filled: NDArray[np.bool_] = cv2.drawContours(np.zeros(part.shape, np.uint8), outlines, -1, 1, -1) > 0
    return filled


class LungFinder:
    """A model at work that outlines lungs, on the processor: 7 ms, and the same outline everywhere.

    What computes is loaded, and the network made, with the first film: ONNX Runtime where the model has a file for it.
    """

    def __init__(self, model: LoadedModel, engine: str = "auto") -> None:
        """engine: as of `open_engine`. Raises Fault (MODEL_REFUSED) for a model of another kind or task."""
        if model.card.kind is not ModelKind.SEGMENTATION or model.card.task != TASK:
            values = {"model": model.card.id, "kind": str(model.card.kind)}
            raise refused(ModelReason.NO_OUTLINES, values, model.folder)
        self.model = model
        self._engine = engine
        self._outline: Callable[[NDArray[np.float32]], NDArray[np.bool_]] | None = None
        self._is_onnx = False

    @classmethod
    def installed(cls, engine: str = "auto") -> Self | None:
        """Of the installed model that outlines lungs, ready; None where there is none.

        None, too, where it is damaged or does not fit its network: the log says so, and films are scored without it.
        """
        found = catalogue.outlining(TASK)
        if found is None:
            return None
        try:
            finder = cls(store.load(found.folder), engine)
            finder.get_ready()
        except Fault as fault:
            _LOG.warning("Lungs are not outlined, %s is refused: %s", found.name, ENGLISH.message(fault.problem))
            return None
        return finder

    def __getstate__(self) -> dict[str, Any]:
        """For another process, where `can_be_sent`: the network takes its file along."""
        return vars(self) | {"model": replace(self.model, weights={})}

    @property
    def can_be_sent(self) -> bool:
        """Whether it can be pickled for other processes, which outline the same: ready, and by ONNX Runtime."""
        return self._outline is not None and self._is_onnx

    @property
    def spec(self) -> InputSpec:
        """How a film becomes its input."""
        return self.model.card.input

    def is_for(self, subject: Subject) -> bool:
        """Whether the card's population holds this age and view; what is not known speaks against nothing."""
        return not isinstance(population_of(self.model.card, subject), Problem)

    def segment(self, prepared: Prepared) -> Lungs | None:
        """The lungs of a film that was prepared by `spec`; None where there are none to be seen.

        Raises Fault (MODEL_REFUSED) where the weights do not fit the network.
        """
        start = time.perf_counter()
        mask = two_lungs(self.get_ready()(normalize(prepared.grey, self.spec)))
        if mask is None:
            return None
        card, seconds = self.model.card, time.perf_counter() - start
        by = ONNX if self._is_onnx else "torch"
        made = Provenance(card.id, card.version, card.weights_sha256, "cpu", seconds, by)
        return Lungs(mask, prepared.placement, made)

    def lungs_of(self, image: Image) -> Lungs | None:
        """The lungs of a film, as of `segment`; None, too, where the film says that it is none of the population's."""
        if not self.is_for(subject_of(image.attributes)):
            return None
        return self.segment(prepare(image, self.spec))

    def get_ready(self) -> Callable[[NDArray[np.float32]], NDArray[np.bool_]]:
        """The network at work; raises Fault as `segment` does."""
        if (
            self._outline is None
            and self._engine != "torch"
            and not needs_torch(self.model.folder, self.model.card, "cpu")
        ):
            from inference.onnx_engine import outlined

            self._outline, self._is_onnx = outlined(self.model), True
        elif self._outline is None:
            with gently():
                from inference.models.outline_network import at_work

                self._outline = at_work(self.model)
        return self._outline
