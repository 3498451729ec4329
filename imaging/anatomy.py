"""A frontal chest as thickness maps: how much soft tissue, lung and bone an X-ray passes at each place.

Lengths are centimeters on a 40 x 40 cm detector, x from the midline to the image's right (the patient's left), y down
from the top. The shapes are drawn from general anatomy; no film was measured.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from imaging.canvas import FIELD, Array, Canvas, Curve, spline

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
