"""A chest film of nobody: what the program shows where no film may be shipped, and whose opacity is known.

`python -m tests.phantom FOLDER` writes the example films. The picture is computed as a detector would see it:
attenuation, scatter, photon noise, logarithm, and the contrast curve of a film for presentation.
"""

from __future__ import annotations

import argparse
import uuid
from dataclasses import dataclass
from pathlib import Path

import cv2
import imagecodecs
import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import UID, DigitalXRayImageStorageForPresentation, JPEGLSLossless

from imaging.reading.dicom_attributes import PHANTOM

FIELD = 40.0
"""Side of the detector in cm."""

Array = NDArray[np.float64]
Curve = tuple[tuple[float, float], ...]


class Canvas:
    """A square grid of `size` pixels over the detector, and the few ways shapes are drawn on it."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.scale = size / FIELD
        axis = (np.arange(size) + 0.5) / self.scale
        self.x: Array = np.broadcast_to(axis - FIELD / 2, (size, size))
        self.y: Array = np.broadcast_to(axis[:, None], (size, size))

    def inside(self, outline: Curve) -> NDArray[np.uint8]:
        """1 inside the smooth closed curve through the points."""
        mask = np.zeros((self.size, self.size), np.uint8)
        cv2.fillPoly(mask, [self._pixels(spline(outline, closed=True))], 1, shift=4)
        return mask

    def stroke(self, curves: list[Array], width: float) -> Array:
        """1 within half a `width` of the curves, which are (points, 2) in cm."""
        mask = np.zeros((self.size, self.size), np.uint8)
        thickness = max(1, round(width * self.scale))
        cv2.polylines(mask, [self._pixels(curve) for curve in curves], False, 1, thickness, shift=4)
        return mask.astype(np.float64)

    def rounded(self, mask: NDArray[np.uint8], rim: float) -> Array:
        """The mask as a smooth body: 0 at its edge, 1 from `rim` cm inwards, with a circle's profile between."""
        distance = cv2.distanceTransform(mask, cv2.DIST_L2, cv2.DIST_MASK_PRECISE).astype(np.float64)
        outward = 1.0 - np.minimum(distance / (rim * self.scale), 1.0)
        return np.asarray(np.sqrt(1.0 - outward**2), dtype=np.float64)

    def blurred(self, values: Array, sigma: float) -> Array:
        """A Gaussian of `sigma` cm; wide ones are made on a smaller grid."""
        pixels = sigma * self.scale
        if pixels < 0.3:
            return values
        shrink = max(1, int(pixels / 6))
        small = max(self.size // shrink, 8)
        if shrink == 1 or small >= self.size:
            return np.asarray(cv2.GaussianBlur(values, (0, 0), pixels, borderType=cv2.BORDER_REPLICATE))
        coarse = cv2.resize(values, (small, small), interpolation=cv2.INTER_AREA)
        sigma_small = pixels * small / self.size
        coarse = cv2.GaussianBlur(coarse, (0, 0), sigma_small, borderType=cv2.BORDER_REPLICATE)
        return np.asarray(cv2.resize(coarse, (self.size, self.size), interpolation=cv2.INTER_CUBIC))

    def _pixels(self, curve: Array) -> NDArray[np.int32]:
        """Points in cm as OpenCV's fixed-point pixels with four fractional bits."""
        pixels = (curve + np.array([FIELD / 2, 0.0])) * self.scale - 0.5
        return np.asarray(np.rint(pixels * 16), dtype=np.int32)


def spline(points: Curve, *, closed: bool = False, steps: int = 12) -> Array:
    """A Catmull-Rom curve through the points: (n, 2)."""
    p = np.array(points, dtype=np.float64)
    padded = np.vstack([p[-1], p, p[:2]]) if closed else np.vstack([2 * p[0] - p[1], p, 2 * p[-1] - p[-2]])
    t = (np.arange(steps) / steps)[:, None]
    pieces = [
        0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
        for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False)
    ]
    return np.vstack([*pieces, padded[-2][None]])


BODY: Curve = (
    (4.6, -2), (4.8, 1.5), (6.4, 3.6), (11.5, 4.9), (16.0, 5.9), (19.4, 8), (22.2, 12.5), (24, 18),
    (23.4, 21.4), (20.2, 18.4), (17.9, 17.0), (16.8, 18.2), (16.2, 21),
    (15.9, 24), (15.7, 28), (15.6, 33), (15.9, 38), (16.2, 42),
)  # fmt: skip
RIGHT_LUNG: Curve = (
    (-5.0, 5.0), (-7.4, 5.9), (-9.5, 8.2), (-11.2, 12), (-12.3, 16), (-13.0, 20), (-13.5, 25), (-13.8, 29),
    (-13.8, 31.6), (-13.4, 32.4), (-12.4, 30.9), (-10.4, 29.2), (-8.2, 28.3), (-6.2, 28.2), (-4.3, 29.0),
    (-2.8, 30.4), (-2.0, 29.5), (-1.9, 25), (-1.9, 20), (-1.9, 14), (-2.0, 10), (-2.4, 7), (-3.2, 5.4),
)  # fmt: skip
LEFT_LUNG: Curve = (
    (5.0, 5.0), (7.4, 5.9), (9.5, 8.2), (11.2, 12), (12.3, 16), (13.0, 20), (13.4, 25), (13.7, 30),
    (13.7, 32.7), (13.3, 33.4), (12.3, 31.9), (10.4, 30.4), (8.4, 29.6), (6.4, 29.8), (4.4, 30.6),
    (2.6, 31.4), (1.8, 30.0), (1.8, 25), (1.8, 20), (1.8, 14), (2.0, 10), (2.4, 7), (3.2, 5.4),
)  # fmt: skip
HEART: Curve = (
    (0.4, 19.0), (3.0, 19.4), (4.6, 20.6), (6.3, 23.2), (7.7, 26.0), (8.4, 28.4), (8.0, 30.4), (6.0, 31.8),
    (2.0, 32.2), (-2.0, 31.6), (-3.9, 30.0), (-4.6, 27.6), (-4.5, 25.0), (-3.7, 22.4), (-2.4, 20.0),
)  # fmt: skip
GREAT_VESSELS: Curve = (
    (-1.6, 3.0), (-2.1, 8.0), (-2.5, 12), (-2.8, 16), (-3.1, 20), (-2.4, 23), (2.4, 23), (4.3, 20.6),
    (4.2, 18.6), (3.5, 17.2), (3.2, 16.2), (3.5, 15.2), (3.3, 13.9), (2.6, 13.1), (2.3, 10), (1.9, 6), (1.6, 3.0),
)  # fmt: skip
CLAVICLE: Curve = ((1.5, 9.4), (3.2, 8.6), (6.0, 7.7), (9.0, 6.7), (12.0, 5.7), (14.6, 5.6), (16.6, 6.5))
SCAPULA: Curve = ((12.6, 8.0), (15.8, 7.4), (17.0, 9.2), (15.9, 12.6), (14.8, 17.2), (13.9, 18.4), (13.1, 15.2))
SCAPULAR_SPINE: Curve = ((12.4, 9.6), (14.4, 8.4), (16.6, 7.0), (18.2, 6.6))
HUMERUS: Curve = ((17.3, 8.8), (18.6, 11.6), (20.6, 15.4), (23.0, 20))
TRACHEA: Curve = ((0.0, -1.0), (-0.1, 6.0), (-0.3, 11.0), (-0.4, 15.2))
BRONCHI: tuple[Curve, Curve] = (
    ((-0.4, 15.0), (-1.7, 16.6), (-2.9, 18.2), (-3.8, 20.0)),
    ((-0.4, 15.0), (1.5, 16.5), (3.4, 17.6), (4.6, 18.8)),
)


@dataclass(frozen=True, slots=True, eq=False)
class Chest:
    """Path lengths in cm, each (size, size) float64: all tissue, the air-filled lung within it, gas, compact bone."""

    tissue: Array
    lung: Array
    gas: Array
    bone: Array


def mirrored(points: Curve) -> Curve:
    """The same shape on the other side of the midline."""
    return tuple((-x, y) for x, y in points)


def both_sides(points: Curve) -> list[Array]:
    """The open curve through the points, on both sides."""
    return [spline(points), spline(mirrored(points))]


def build_chest(canvas: Canvas, random: np.random.RandomState) -> Chest:
    """Thickness maps of one chest; `random` shapes its vessels and the grain of its lungs."""
    tissue = _body(canvas)
    masks = [canvas.inside(RIGHT_LUNG), canvas.inside(LEFT_LUNG)]
    depth = sum(canvas.rounded(mask, 2.6) for mask in masks) * np.clip(8.0 + 0.28 * canvas.y, 0, 14.5)
    solid = _mediastinum(canvas)
    lung = np.maximum(np.minimum(depth, tissue - 2.5) - solid, 0.0)
    edge = canvas.blurred(lung, 0.05)
    vessels = _vessels(canvas, random) * np.clip(edge / 4.0, 0.0, 1.0)
    grain = canvas.blurred(random.standard_normal(lung.shape), 0.07) - canvas.blurred(
        random.standard_normal(lung.shape), 0.3
    )
    grain *= 0.012 / max(float(grain.std()), 1e-12)
    return Chest(
        tissue=canvas.blurred(tissue, 0.03),
        lung=np.maximum(edge - vessels, 0.0) * (1.0 + grain),
        gas=_gas(canvas),
        bone=canvas.blurred(_bones(canvas), 0.025),
    )


def _body(canvas: Canvas) -> Array:
    """Soft outline: 22 cm deep in the middle, thin towards the skin, the neck and the shoulders."""
    mask = canvas.inside(BODY + tuple(reversed(mirrored(BODY))))
    deep = 21.0 - 9.0 / (1.0 + np.exp((canvas.y - 6.0) / 1.6))
    torso = np.clip(1.0 - (np.abs(canvas.x) / 17.4) ** 2.4, 0.06, 1.0) ** 0.5
    shoulders = 4.5 * np.exp(-(((canvas.y - 9.5) / 5.0) ** 2)) * np.clip((np.abs(canvas.x) - 9) / 5, 0, 1)
    return canvas.rounded(mask, 1.9) * (deep * torso + shoulders)


def _mediastinum(canvas: Canvas) -> Array:
    """Heart and great vessels: depth of solid tissue between the lungs, in cm."""
    heart = 10.5 * canvas.rounded(canvas.inside(HEART), 2.7)
    vessels = 8.5 * canvas.rounded(canvas.inside(GREAT_VESSELS), 1.2)
    hila = np.zeros_like(heart)
    right = (((-2.6, 16.0), (-3.8, 18.0), (-4.7, 20.8), (-5.3, 23.4)), 1.5)
    left = (((2.6, 16.4), (3.9, 16.8), (4.7, 18.4), (5.6, 21.0)), 1.5)
    for curve, width in (right, left):
        for part in (1.0, 0.75, 0.45):
            hila += 0.75 * canvas.stroke([spline(curve)], width * part)
    return canvas.blurred(np.maximum(heart, vessels), 0.09) + canvas.blurred(hila, 0.22)


def _gas(canvas: Canvas) -> Array:
    """Air in trachea, bronchi and stomach: depth in cm. The stomach's fluid has a level, as in a standing patient."""
    airways = np.zeros((canvas.size, canvas.size))
    for part in (1.0, 0.8, 0.5):
        airways += 0.85 * canvas.stroke([spline(TRACHEA)], 1.75 * part)
        airways += 0.45 * canvas.stroke([spline(curve) for curve in BRONCHI], 1.15 * part)
    bubble = 1.0 - ((canvas.x - 6.6) / 2.5) ** 2 - ((canvas.y - 32.6) / 1.7) ** 2
    stomach = 6.0 * np.sqrt(np.clip(bubble, 0.0, 1.0)) * (canvas.y < 33.3)
    colon = np.zeros_like(stomach)
    for x, y, wide, high in ((10.4, 36.8, 1.6, 0.9), (12.2, 36.2, 1.0, 1.2), (12.6, 38.0, 0.9, 1.2)):
        loop = 1.0 - ((canvas.x - x) / wide) ** 2 - ((canvas.y - y) / high) ** 2
        colon += 1.6 * np.sqrt(np.clip(loop, 0.0, 1.0))
    return canvas.blurred(airways, 0.08) + canvas.blurred(stomach, 0.05) + canvas.blurred(colon, 0.2)


def _bones(canvas: Canvas) -> Array:
    """Compact bone along the beam, in cm."""
    bone = _spine(canvas)
    for number in range(1, 12):
        bone += _rib(canvas, number)
    bone += _tube(canvas, both_sides(CLAVICLE), 1.2, 0.85)
    plates = canvas.inside(SCAPULA) | canvas.inside(mirrored(SCAPULA))
    thickness = canvas.rounded(plates, 0.9)
    bone += 0.16 * plates + 0.22 * (1.0 - thickness) * plates
    bone += _tube(canvas, both_sides(SCAPULAR_SPINE), 0.9, 0.35)
    bone += _tube(canvas, both_sides(HUMERUS), 2.3, 0.9)
    for side in (-1, 1):
        head = 1.0 - ((canvas.x - side * 17.2) ** 2 + (canvas.y - 8.6) ** 2) / 2.2**2
        bone += 0.75 * np.sqrt(np.clip(head, 0.0, 1.0))
    manubrium = ((-2.4, 8.6), (2.4, 8.6), (1.9, 11.6), (1.5, 13.2), (-1.5, 13.2), (-1.9, 11.6))
    return bone + 0.22 * canvas.blurred(canvas.inside(manubrium).astype(np.float64), 0.12)


def _tube(canvas: Canvas, curves: list[Array], width: float, thickness: float) -> Array:
    """A hollow bone: bright cortex at its edges, a paler middle."""
    whole = canvas.stroke(curves, width)
    return thickness * (whole - 0.38 * canvas.stroke(curves, width * 0.68) + 0.1 * canvas.stroke(curves, width * 0.3))


def _rib(canvas: Canvas, number: int) -> Array:
    """Both ribs of a pair (1 to 11): an inclined loop from the spine around the side to the front.

    The angle runs from the spine (0) over the side (90 degrees) to the end of the bony part; the posterior part is
    narrow and rises a little before it falls, the anterior part is broad and pale and falls towards the midline.
    """
    level = (number - 1) / 10.0
    half_width = 6.6 + 7.3 * (1.0 - (1.0 - min(level / 0.75, 1.0)) ** 2.0) ** 0.75
    start, drop = 5.3 + 24.4 * level, 4.6 + 7.6 * min(level * 1.7, 1.0)
    last = np.radians(146.0 if number < 8 else 146.0 - 13.0 * (number - 7))
    angle = np.linspace(0.05, last, 64)
    x = half_width * np.sin(angle) ** 0.86
    y = start + drop * (1.0 - np.cos(angle)) / 2.0 - (0.5 + 0.2 * level) * np.sin(2.0 * np.minimum(angle, np.pi / 2))
    x = np.maximum(x, 1.2)
    loop = np.stack([x, y], axis=1)
    side = int(np.searchsorted(angle, np.pi / 2))
    rib = np.zeros((canvas.size, canvas.size))
    for part, width, thickness in ((loop[: side + 1], 1.0, 0.52), (loop[side:], 1.25, 0.3)):
        rib = np.maximum(rib, _tube(canvas, [part, part * (-1.0, 1.0)], width, thickness))
    return rib


def _spine(canvas: Canvas) -> Array:
    """Vertebral bodies with end plates, pedicles, transverse and spinous processes, growing downwards."""
    spine = np.zeros((canvas.size, canvas.size))
    middle, height = 0.4, 1.55
    while middle < FIELD + 2:
        rows = slice(max(int((middle - 2 * height) * canvas.scale), 0), int((middle + 2 * height) * canvas.scale))
        if rows.start < canvas.size:
            spine[rows] += _vertebra(canvas.x[rows], canvas.y[rows] - middle, height, 1.25 + 0.02 * middle)
        middle += height
        height += 0.055
    return spine


def _vertebra(x: Array, y: Array, height: float, half: float) -> Array:
    """One vertebra of a height and half width, centered at (0, 0)."""
    waist = half * (0.90 + 0.10 * np.minimum((y / (0.42 * height)) ** 2, 1.0))
    body = np.clip((waist - np.abs(x)) / 0.3, 0.0, 1.0) * np.clip((height * 0.45 - np.abs(y)) / 0.14, 0.0, 1.0)
    plates = np.clip((waist - np.abs(x)) / 0.3, 0.0, 1.0) * np.exp(-(((np.abs(y) - height * 0.42) / 0.10) ** 2))
    bone = 1.0 * body + 0.4 * plates
    for side in (-1, 1):
        ring = np.hypot((x - side * half * 0.66) / 0.30, (y + height * 0.10) / 0.40)
        bone += 0.4 * np.exp(-(((ring - 0.8) / 0.45) ** 2))
        process = ((x - side * (half + 0.7)) / 0.9) ** 2 + ((y + height * 0.2) / 0.38) ** 2
        bone += 0.35 * np.exp(-(process**2))
    tip = (x / 0.24) ** 2 + ((y - height * 0.42) / 0.55) ** 2
    return np.asarray(bone + 0.55 * np.exp(-(tip**2)), dtype=np.float64)


def _vessels(canvas: Canvas, random: np.random.RandomState) -> Array:
    """Pulmonary vessels: trees that branch and taper from both hila; depth of blood in cm."""
    by_radius: dict[int, list[Array]] = {}
    for side, hilum in ((-1, (-4.4, 18.4)), (1, (4.6, 17.8))):
        for direction in np.radians((-78, -52, -25, 0, 18, 36, 54, 70, 84)):
            heading = direction + random.uniform(-0.12, 0.12)
            _grow(by_radius, random, np.array(hilum), heading, side, 0.30 + random.uniform(0, 0.07), 0)
    blood = np.zeros((canvas.size, canvas.size))
    for step, curves in by_radius.items():
        radius = 0.4 * 0.8**step
        for part in (1.0, 0.66):
            blood += 1.7 * radius * canvas.stroke(curves, 2.0 * radius * part)
    return canvas.blurred(blood, 0.03)


def _grow(
    by_radius: dict[int, list[Array]],
    random: np.random.RandomState,
    start: Array,
    heading: float,
    side: int,
    radius: float,
    generation: int,
) -> None:
    """One branch and, at its end, its two daughters, filed under the logarithm of their radius."""
    length = (3.1 * 0.83**generation) * random.uniform(0.75, 1.2)
    bends = heading + np.cumsum(random.normal(0.0, 0.10, 6))
    steps = np.stack([side * np.cos(bends), np.sin(bends)], axis=1) * (length / 6)
    path = np.vstack([start, start + np.cumsum(steps, axis=0)])
    by_radius.setdefault(round(np.log(radius / 0.4) / np.log(0.8)), []).append(path)
    if generation == 6 or radius < 0.035:
        return
    spread = random.uniform(0.22, 0.5)
    share = random.uniform(0.66, 0.84)
    _grow(by_radius, random, path[-1], bends[-1] + spread * 0.6, side, radius * share, generation + 1)
    _grow(by_radius, random, path[-1], bends[-1] - spread, side, radius * (1.42 - share), generation + 1)


SIZE = 1536
BITS = 12
TOP = (1 << BITS) - 1

_SOFT, _LUNG, _BONE = 0.19, 0.055, 0.36
_PHOTONS_PER_CM2 = 4.0e9
_SCATTER = 0.22
_BORDER = 0.55
_NAMESPACE = uuid.UUID("8c0f9a52-6c3e-5d0b-9b7e-2f2f6d6c9a11")


@dataclass(frozen=True, slots=True)
class Opacity:
    """A consolidation: its center in cm (x from the midline to the image's right, y from the top), radius, depth."""

    x: float = -8.2
    y: float = 23.6
    radius: float = 3.0
    depth: float = 6.0


@dataclass(frozen=True, slots=True, eq=False)
class PhantomFilm:
    """The made film: `values` (size, size) uint16 of 12 bits, bones bright; `box` of the opacity in film pixels.

    `opacity` (size, size) bool is where the opacity is at least a third of its depth; `box` is its outline as
    (left, top, right, bottom), right and bottom exclusive. Without an opacity both are None.
    """

    values: NDArray[np.uint16]
    opacity: NDArray[np.bool_] | None
    box: tuple[int, int, int, int] | None
    seed: int

    def write_dicom(self, path: Path, *, monochrome1: bool = False) -> None:
        """A DX image for presentation, JPEG-LS lossless; its UIDs follow from the seed and the opacity."""
        dataset = _dataset(self, monochrome1)
        dataset.save_as(path, enforce_file_format=True)

    def write_png(self, path: Path) -> None:
        """A 16-bit grey PNG; the 12-bit values are shifted up by four bits, so that other programs show them."""
        path.write_bytes(imagecodecs.png_encode(self.values << (16 - BITS), level=9))


def make_phantom(seed: int = 0, opacity: Opacity | None = None, size: int = SIZE) -> PhantomFilm:
    """The film of one synthetic chest, the same for the same arguments on every machine.

    NumPy's RandomState is used because its stream is frozen; all arithmetic that reaches a pixel is in float64.
    """
    canvas = Canvas(size)
    random = np.random.RandomState(seed)
    chest = build_chest(canvas, random)
    filled = _consolidation(canvas, chest, opacity, seed) if opacity else np.zeros_like(chest.lung)
    attenuation = (
        _SOFT * np.maximum(chest.tissue - chest.lung - chest.gas + filled, 0.0)
        + _LUNG * np.maximum(chest.lung - filled, 0.0)
        + _BONE * chest.bone
    )
    values = _presented(canvas, _detected(canvas, attenuation, random))
    _burn_in(canvas, values)
    mask = filled > filled.max() / 3.0 if opacity else None
    return PhantomFilm(values, mask, None if mask is None else _box(mask), seed)


def _consolidation(canvas: Canvas, chest: Chest, opacity: Opacity, seed: int) -> Array:
    """Depth in cm of lung whose air is replaced: a soft, uneven cloud with a fine mottle."""
    random = np.random.RandomState(seed + 1)
    distance = np.hypot(canvas.x - opacity.x, (canvas.y - opacity.y) * 1.15) / opacity.radius
    clouds = canvas.blurred(random.standard_normal(distance.shape), 0.8)
    mottle = canvas.blurred(random.standard_normal(distance.shape), 0.2)
    uneven = distance + 0.13 * clouds / float(clouds.std())
    depth = opacity.depth / (1.0 + np.exp((uneven - 0.8) / 0.2))
    depth *= np.clip(1.0 + 0.05 * mottle / float(mottle.std()), 0.0, None)
    return np.minimum(depth, 0.85 * chest.lung)


def _detected(canvas: Canvas, attenuation: Array, random: np.random.RandomState) -> Array:
    """Logarithm of the open field's signal over each pixel's: scatter added, photons counted, optics blurred."""
    primary = np.exp(-attenuation)
    signal = primary + _SCATTER * canvas.blurred(primary, 3.2) * np.exp(-0.25 * attenuation)
    signal = canvas.blurred(signal / (1.0 + _SCATTER), 0.012)
    photons = _PHOTONS_PER_CM2 / canvas.scale**2
    signal += np.sqrt(signal / photons) * random.standard_normal(signal.shape)
    return np.asarray(-np.log(np.maximum(signal, 1e-5)), dtype=np.float64)


def _presented(canvas: Canvas, density: Array) -> NDArray[np.uint16]:
    """Twelve-bit values for presentation: detail raised a little, a film's S-shaped contrast, the border blackened."""
    detail = density - canvas.blurred(density, 0.9)
    fine = density - canvas.blurred(density, 0.09)
    enhanced = density + 0.35 * detail + 0.3 * fine
    grey = 1.0 / (1.0 + np.exp(-(enhanced - 2.45) / 0.72))
    floor = 1.0 / (1.0 + np.exp(2.45 / 0.72))
    grey = (grey - floor) / (1.0 - floor)
    inward = np.minimum.reduce([canvas.x + FIELD / 2, FIELD / 2 - canvas.x, canvas.y, FIELD - canvas.y])
    grey *= np.clip((inward - _BORDER) / 0.06, 0.0, 1.0)
    levels: NDArray[np.uint16] = np.rint(np.clip(grey, 0.0, 1.0) * 0.97 * TOP).astype(np.uint16)
    return levels


def _burn_in(canvas: Canvas, values: NDArray[np.uint16]) -> None:
    """The side marker on the patient's left, and the word that says what this is."""
    _write(canvas, values, "L", (16.4, 3.6), 1.5, 0.24)
    _write(canvas, values, "SYNTHETIC", (-18.9, 38.6), 0.8, 0.12)


def _write(
    canvas: Canvas, values: NDArray[np.uint16], text: str, at: tuple[float, float], height: float, stroke: float
) -> None:
    """White letters of a height in cm, from their lower left corner in cm."""
    pixels = height * canvas.scale
    corner = (round((at[0] + FIELD / 2) * canvas.scale), round(at[1] * canvas.scale))
    mask = np.zeros(values.shape, np.uint8)
    thickness = max(1, round(stroke * canvas.scale))
    cv2.putText(mask, text, corner, cv2.FONT_HERSHEY_SIMPLEX, pixels / 21.0, 1, thickness)
    values[mask > 0] = TOP


def _box(mask: NDArray[np.bool_]) -> tuple[int, int, int, int]:
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def _uid(*parts: object) -> UID:
    """A UID under 2.25 (PS3.5 B.2) that is always the same for the same parts."""
    return UID(f"2.25.{uuid.uuid5(_NAMESPACE, '/'.join(map(str, parts))).int}")


def _dataset(film: PhantomFilm, monochrome1: bool) -> FileDataset:
    """The DX instance of a film (PS3.3 A.26)."""
    size = film.values.shape[0]
    identity = (film.seed, size, film.box, monochrome1)
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = DigitalXRayImageStorageForPresentation
    meta.MediaStorageSOPInstanceUID = _uid("instance", *identity)
    meta.TransferSyntaxUID = JPEGLSLossless
    meta.ImplementationClassUID = _uid("implementation")
    dataset = FileDataset("", {}, file_meta=meta, preamble=bytes(128))
    for keyword, value in _patient_and_study(film, identity).items():
        setattr(dataset, keyword, value)
    for keyword, value in _image_attributes(size, monochrome1).items():
        setattr(dataset, keyword, value)
    stored = TOP - film.values if monochrome1 else film.values
    dataset.PixelData = encapsulate([bytes(imagecodecs.jpegls_encode(np.ascontiguousarray(stored)))])
    dataset["PixelData"].VR = "OB"
    return dataset


def _patient_and_study(film: PhantomFilm, identity: tuple[object, ...]) -> dict[str, object]:
    """Attributes that say, wherever one looks, that nobody was filmed."""
    return {
        "SpecificCharacterSet": "ISO_IR 192",
        "SOPClassUID": DigitalXRayImageStorageForPresentation,
        "SOPInstanceUID": _uid("instance", *identity),
        "StudyInstanceUID": _uid("study", *identity),
        "SeriesInstanceUID": _uid("series", *identity),
        "PatientName": "Synthetic^Phantom",
        "PatientID": "HILUM-PHANTOM",
        "PatientBirthDate": "",
        "PatientSex": "O",
        "StudyDate": "20250101",
        "StudyTime": "120000",
        "ContentDate": "20250101",
        "ContentTime": "120000",
        "AccessionNumber": "",
        "ReferringPhysicianName": "",
        "StudyID": str(film.seed),
        "SeriesNumber": 1,
        "InstanceNumber": 1,
        "Modality": "DX",
        **PHANTOM,
        "StudyDescription": "Synthetic chest",
        "SeriesDescription": "Synthetic phantom, not a patient",
        "ImageComments": "SYNTHETIC. Computed by Hilum; no patient was filmed. Not for diagnostic use."
        + (f" Opacity in film pixels (left, top, right, bottom): {film.box}." if film.box else ""),
    }


def _image_attributes(size: int, monochrome1: bool) -> dict[str, object]:
    """Attributes of the picture itself; the film is frontal, seen as if facing the patient."""
    spacing = FIELD * 10.0 / size
    return {
        "ImageType": ["DERIVED", "PRIMARY"],
        "BodyPartExamined": "CHEST",
        "ViewPosition": "PA",
        "PatientOrientation": ["L", "F"],
        "ImageLaterality": "U",
        "PresentationIntentType": "FOR PRESENTATION",
        "PresentationLUTShape": "INVERSE" if monochrome1 else "IDENTITY",
        "SamplesPerPixel": 1,
        "PhotometricInterpretation": "MONOCHROME1" if monochrome1 else "MONOCHROME2",
        "Rows": size,
        "Columns": size,
        "BitsAllocated": 16,
        "BitsStored": BITS,
        "HighBit": BITS - 1,
        "PixelRepresentation": 0,
        "ImagerPixelSpacing": [f"{spacing:.6f}"] * 2,
        "PixelIntensityRelationship": "LOG",
        "PixelIntensityRelationshipSign": 1 if monochrome1 else -1,
        "RescaleIntercept": "0",
        "RescaleSlope": "1",
        "RescaleType": "US",
        "WindowCenter": ["2048", "1500"],
        "WindowWidth": ["4096", "2400"],
        "WindowCenterWidthExplanation": ["NORMAL", "LUNG DETAIL"],
        "LossyImageCompression": "00",
        "BurnedInAnnotation": "YES",
    }


def write_examples(folder: Path) -> None:
    """The example films: one chest without and one with an opacity, as DICOM; the second also as PNG."""
    folder.mkdir(parents=True, exist_ok=True)
    make_phantom(seed=1).write_dicom(folder / "phantom-normal.dcm")
    film = make_phantom(seed=2, opacity=Opacity())
    film.write_dicom(folder / "phantom-opacity.dcm")
    film.write_png(folder / "phantom-opacity.png")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Write Hilum's synthetic example films.")
    parser.add_argument("folder", type=Path, help="where to write them, for instance resources/example")
    write_examples(parser.parse_args().folder)
