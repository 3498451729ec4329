"""What is done to a training picture so that the network learns anatomy and not how the film was made.

Imports torch: import this module only where tensors are made. Each picture draws from its own seed, so that a run
that was stopped goes on exactly as it would have.
"""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image as PillowImage
from torch import Tensor, nn

from inference.models.torchvision_import import import_torchvision
from training.recipe import Augmentation

v2: Any = import_torchvision("transforms.v2")
functional = import_torchvision("transforms.v2.functional")


_DOWN = (cv2.INTER_AREA, cv2.INTER_LINEAR, cv2.INTER_CUBIC, cv2.INTER_LANCZOS4)
_UP = (cv2.INTER_LINEAR, cv2.INTER_CUBIC, cv2.INTER_LANCZOS4)
_MARKERS = (
    "L",
    "R",
    "A",
    "O",
    "1",
    "AP",
    "PA",
    "L AP",
    "R PA",
    "BED",
    "ERECT",
    "SUPINE",
    "MOBILE",
    "UPRIGHT",
    "PORTABLE",
)


class Augmenter:
    """Applies an `Augmentation` to pictures of one size, with torchvision's transforms where it has them."""

    def __init__(self, settings: Augmentation, rows: int, columns: int) -> None:
        self._geometry = nn.Sequential(*_geometry(settings, rows, columns))
        self._transform = nn.Sequential(self._geometry, *_appearance(settings))

    def __call__(self, picture: NDArray[np.uint8], seed: int) -> Tensor:
        """(rows, columns) grey 0..255 -> (rows, columns) float32 0..255, the same for the same seed."""
        torch.manual_seed(seed)
        unit = torch.from_numpy(picture.astype(np.float32) / 255)[None]
        changed: Tensor = self._transform(unit)
        return changed[0].clamp(0, 1) * 255

    def moved(self, marks: NDArray[np.uint8], seed: int) -> Tensor:
        """Marks (rows, columns) 0 or 1, moved as the picture is with this seed -> (rows, columns) float32 0..1."""
        torch.manual_seed(seed)
        changed: Tensor = self._geometry(torch.from_numpy(marks.astype(np.float32))[None])
        return changed[0]


def _geometry(settings: Augmentation, rows: int, columns: int) -> list[Any]:
    crop = v2.RandomResizedCrop(
        (rows, columns),
        scale=((1 - settings.crop) ** 2, 1.0),
        ratio=(1 / settings.aspect, settings.aspect),
        antialias=True,
    )
    affine = v2.RandomAffine(
        settings.degrees,
        translate=(settings.shift, settings.shift),
        scale=(1 - settings.scale, 1 + settings.scale / 2),
        shear=(-settings.shear, settings.shear),
        interpolation=v2.InterpolationMode.BILINEAR,
    )
    moved = settings.degrees or settings.scale or settings.shift or settings.shear
    return [crop] * bool(settings.crop or settings.aspect > 1) + [affine] * bool(moved)


def _appearance(settings: Augmentation) -> list[Any]:
    chances = (
        (settings.flip, v2.RandomHorizontalFlip(p=1.0)),
        (settings.shade, Shade()),
        (float(settings.contrast > 0), Contrast(settings.contrast)),
        (settings.marker, Marker()),
        (settings.border, Border()),
        (settings.coarse, Coarse()),
        (settings.sharpen, Sharpen()),
        (settings.blur, Blur()),
        (settings.noise, Noise()),
        (settings.recompress, Recompress()),
        (settings.erase, v2.RandomErasing(p=1.0, scale=(0.01, 0.08), value=0)),
    )
    return [v2.RandomApply([transform], p=chance) for chance, transform in chances if chance > 0]


def _one_of(choices: Sequence[Any]) -> Any:
    return choices[int(_uniform(0, len(choices)))]


def _uniform(low: float, high: float) -> float:
    return low + (high - low) * float(torch.rand(()))


class Contrast(v2.Transform):
    """Gamma, gain and offset of a film that was exposed or processed otherwise."""

    def __init__(self, amount: float) -> None:
        super().__init__()
        self._amount = amount

    def forward(self, picture: Tensor) -> Tensor:
        """(1, rows, columns) 0..1 -> the same shape."""
        amount = self._amount
        changed = picture.clamp(0, 1) ** math.exp(_uniform(-amount, amount))
        gain, offset = math.exp(_uniform(-amount, amount) / 2), _uniform(-amount, amount) / 5
        return ((changed - 0.5) * gain + 0.5 + offset).clamp(0, 1)


class Shade(v2.Transform):
    """A slow change of brightness across the film, as scatter, the heel effect and postprocessing make it."""

    def forward(self, picture: Tensor) -> Tensor:
        """(1, rows, columns) 0..1 -> the same shape."""
        coarse = torch.rand(1, 3, 3) * 0.8 + 0.6
        shade: Tensor = functional.resize(coarse, list(picture.shape[-2:]), antialias=False)
        return picture * shade


class Blur(v2.Transform):
    """Out of focus, or smoothed by processing: a Gaussian of 0.3 to 2 pixels, one axis after the other.

    Over both at once, as torchvision has it, each pixel takes 81 products instead of 18.
    """

    def forward(self, picture: Tensor) -> Tensor:
        """(1, rows, columns) 0..1 -> the same shape."""
        sigma = _uniform(0.3, 2.0)
        across = functional.gaussian_blur(picture, [9, 1], [sigma, sigma])
        blurred: Tensor = functional.gaussian_blur(across, [1, 9], [sigma, sigma])
        return blurred


class Coarse(v2.Transform):
    """Scaled down and up again, by kernels that programs use for it: a film that came from a smaller picture."""

    def forward(self, picture: Tensor) -> Tensor:
        """(1, rows, columns) 0..1 -> the same shape."""
        rows, columns = picture.shape[-2:]
        share = _uniform(0.3, 1.0)
        grey = np.ascontiguousarray(picture[0].numpy())
        small = cv2.resize(grey, (round(columns * share), round(rows * share)), interpolation=_one_of(_DOWN))
        return torch.from_numpy(cv2.resize(small, (columns, rows), interpolation=_one_of(_UP)))[None].clamp(0, 1)


class Sharpen(v2.Transform):
    """Edges raised as processing of films does: an unsharp mask of 0.6 to 3 pixels."""

    def forward(self, picture: Tensor) -> Tensor:
        """(1, rows, columns) 0..1 -> the same shape."""
        grey = np.ascontiguousarray(picture[0].numpy())
        soft = cv2.GaussianBlur(grey, (0, 0), _uniform(0.6, 3.0))
        return torch.from_numpy(grey + _uniform(0.2, 1.5) * (grey - soft))[None].clamp(0, 1)


class Marker(v2.Transform):
    """One to three side letters or words near the borders, or patches over what stands there."""

    def forward(self, picture: Tensor) -> Tensor:
        """(1, rows, columns) 0..1 -> a changed copy."""
        grey = picture[0].numpy().copy()
        rows, columns = grey.shape
        for _ in range(1 + int(_uniform(0, 3))):
            across = int(_uniform(0, 0.85) * columns)
            down = int((_uniform(0.02, 0.2) if _uniform(0, 1) < 0.7 else _uniform(0.85, 0.98)) * rows)
            if _uniform(0, 1) < 0.4:
                high, wide = int(_uniform(0.02, 0.08) * rows), int(_uniform(0.04, 0.27) * columns)
                level = _uniform(0, 0.3) if _uniform(0, 1) < 0.8 else _uniform(0.7, 1)
                grey[max(0, down - high) : down + high, across : across + wide] = level
            else:
                size, thick = _uniform(0.25, 0.7) * columns / 224, 1 + int(_uniform(0, 1) < 0.3)
                at, font = (across, down), int(_uniform(0, 4))
                cv2.putText(
                    img=grey,
                    text=_one_of(_MARKERS),
                    org=at,
                    fontFace=font,
                    fontScale=size,
                    color=_uniform(0.6, 1),
                    thickness=thick,
                    lineType=cv2.LINE_AA,
                )
        return torch.from_numpy(grey)[None]


class Noise(v2.Transform):
    """Quantum noise: normal, of a strength drawn for each film."""

    def forward(self, picture: Tensor) -> Tensor:
        """(1, rows, columns) 0..1 -> the same shape."""
        return picture + torch.randn_like(picture) * _uniform(0.005, 0.06)


class Recompress(v2.Transform):
    """Through JPEG and back, by Pillow: torchvision's own JPEG needs its compiled extension."""

    def forward(self, picture: Tensor) -> Tensor:
        """(1, rows, columns) 0..1 -> the same shape."""
        grey = (picture[0].clamp(0, 1) * 255).round().to(torch.uint8).numpy()
        file = io.BytesIO()
        PillowImage.fromarray(grey).save(file, "JPEG", quality=int(_uniform(10, 95)))
        return torch.from_numpy(np.asarray(PillowImage.open(file), np.float32) / 255)[None]


class Border(v2.Transform):
    """Black or white bars at up to all four sides, as collimation and scanning leave them."""

    def forward(self, picture: Tensor) -> Tensor:
        """(1, rows, columns) 0..1 -> a changed copy."""
        framed = picture.clone()
        for axis in (1, 2):
            for reverse in (False, True):
                width = int(_uniform(0, 0.08) * picture.shape[axis])
                if width and torch.rand(()) < 0.5:
                    level = 1.0 if torch.rand(()) < 0.3 else 0.0
                    start = picture.shape[axis] - width if reverse else 0
                    framed.narrow(axis, start, width).fill_(level)
        return framed
