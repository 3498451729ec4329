"""Chest films as they might have been taken, pictures made of chest films that are none, and drawn other pictures."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

SIDE = 224
_WORDS = ("R", "L", "PORTABLE", "AP", "SUPINE", "2020/02/05", "12:34", "ERECT")

Grey = NDArray[np.float32]
"""(224, 224), 0..255."""
Generator = np.random.Generator
Pair = tuple[float, float]


def retaken(film: NDArray[np.generic], random: Generator) -> Grey:
    """The same patient elsewhere: lines, a tilt to 15 degrees, size, words, processing, collimators, padding."""
    grey = np.ascontiguousarray(film, dtype=np.float32)
    if random.random() < 0.12:
        grey = _white_out(grey, random)
    if random.random() < 0.5:
        grey = _with_lines(grey, random)
    if random.random() < 0.85:
        grey = moved(grey, random)
    if random.random() < 0.2:
        grey = _with_words(grey, random)
    grey = _collimated(processed(grey, random), random)
    if random.random() < 0.2:
        grey = _padded(grey, random)
    return np.clip(grey, 0, 255)


def other_than_upright(film: NDArray[np.generic], beside: NDArray[np.generic], random: Generator) -> Grey:
    """No upright chest film, made of one: turned, a negative, askew, a part, in pieces, small on a page, scrambled."""
    grey = np.ascontiguousarray(film, dtype=np.float32)
    ways: tuple[Callable[[], Grey], ...] = (
        lambda: retaken(np.rot90(grey, random.integers(1, 4)), random),
        lambda: retaken(grey[::-1], random),
        lambda: retaken(255 - grey, random),
        lambda: processed(moved(grey, random, 0, float(random.choice([-1, 1]) * random.uniform(40, 140))), random),
        lambda: processed(moved(grey[::-1, ::-1] if random.random() < 0.5 else 255 - grey, random, 30), random),
        lambda: retaken(_part_of(grey, random), random),
        lambda: processed(_in_pieces(grey, random), random),
        lambda: processed(_on_a_page(grey, np.asarray(beside, dtype=np.float32), random), random),
        lambda: processed(_scrambled(grey, random), random),
    )
    return ways[random.integers(len(ways))]()


def drawn(random: Generator) -> Grey:
    """A cut across a trunk or a head, limbs, ultrasound, a test card, text or clouds, drawn roughly."""
    black = float(random.choice([0, 0, 0, 60, 255]))
    canvas = np.full((SIDE, SIDE), black, np.float32)
    kind = random.integers(0, 10)
    if kind <= 2:
        _draw_trunk(canvas, random)
    elif kind <= 4:
        _draw_head(canvas, random)
    elif kind <= 6:
        _draw_limbs(canvas, random)
    elif kind == 7:
        canvas = _ultrasound(random)
    elif kind == 8:
        canvas = _card(canvas, random)
    else:
        canvas = _clouds(random)
    if random.random() < 0.5:
        grain = cv2.GaussianBlur(random.normal(0, 1, (SIDE, SIDE)).astype(np.float32), (0, 0), random.uniform(0.5, 6))
        canvas = canvas + grain / grain.std() * random.uniform(2, 25)
    if kind < 7 and random.random() < 0.25:
        canvas = 255 - canvas
    softened = cv2.GaussianBlur(moved(canvas, random), (0, 0), random.uniform(0.5, 2.5))
    return processed(softened, random)


def moved(grey: NDArray[np.generic], random: Generator, tilt: float = 15, turn: float = 0) -> Grey:
    """Shifted, scaled, sheared a little, and turned by `turn` and up to `tilt` degrees either way."""
    scale = np.exp(random.uniform(-0.3, 0.25) + random.uniform(-0.12, 0.12, 2))
    angle = np.deg2rad(turn + random.uniform(-tilt, tilt))
    shear = random.uniform(-0.05, 0.05)
    linear = np.array([[np.cos(angle), -np.sin(angle) + shear], [np.sin(angle), np.cos(angle)]]) * scale[:, None]
    middle = np.array([SIDE / 2, SIDE / 2])
    matrix = np.column_stack([linear, middle + random.uniform(-0.12, 0.12, 2) * SIDE - linear @ middle])
    edge = random.choice([cv2.BORDER_REPLICATE, cv2.BORDER_CONSTANT, cv2.BORDER_REFLECT_101], p=[0.5, 0.4, 0.1])
    return cv2.warpAffine(
        np.ascontiguousarray(grey, dtype=np.float32),
        matrix,
        (SIDE, SIDE),
        flags=cv2.INTER_LINEAR,
        borderMode=int(edge),
        borderValue=0.0 if random.random() < 0.75 else 255.0,
    )


def processed(grey: Grey, random: Generator) -> Grey:
    """Local equalization, gamma, a steeper or flatter curve, shading, blur and noise; 0..255 again."""
    part = np.clip(grey, 0, 255).astype(np.float32) / 255
    if random.random() < 0.35:
        tiles = int(random.integers(2, 9))
        local = cv2.createCLAHE(clipLimit=float(random.uniform(1, 6)), tileGridSize=(tiles, tiles))
        part = local.apply((part * 255).astype(np.uint8)).astype(np.float32) / 255
    if random.random() < 0.25:
        part = _whole(part - random.uniform(0.3, 0.9) * cv2.GaussianBlur(part, (0, 0), random.uniform(8, 40)))
    part = np.clip(part, 0, 1) ** np.exp(random.uniform(-0.8, 0.8))
    if random.random() < 0.3:
        part = _whole(1 / (1 + np.exp(-random.uniform(3, 9) * (part - random.uniform(0.3, 0.7)))))
    if random.random() < 0.3:
        down, across = np.mgrid[0:SIDE, 0:SIDE] / SIDE - 0.5
        part = part + random.uniform(-0.5, 0.5) * down + random.uniform(-0.5, 0.5) * across
    part = np.asarray(part * 255, dtype=np.float32)
    if random.random() < 0.3:
        part = cv2.GaussianBlur(part, (0, 0), random.uniform(0.5, 3))
    if random.random() < 0.3:
        part = part + random.normal(0, random.uniform(2, 14), part.shape)
    low, high = np.percentile(part, (0.5, 99.5))
    return np.clip((part - low) * 255 / max(high - low, 1e-3), 0, 255).astype(np.float32)


def _whole(values: NDArray[np.floating]) -> NDArray[np.floating]:
    return (values - values.min()) / (np.ptp(values) + 1e-6)


def _white_out(grey: Grey, random: Generator) -> Grey:
    """One lung dense, or both bases."""
    veil = np.zeros_like(grey)
    side = random.choice([0.3, 0.7, 0.5])
    _ellipse(veil, (side * SIDE, random.uniform(0.4, 0.8) * SIDE), (random.uniform(30, 60), random.uniform(40, 90)), 1)
    veil = cv2.GaussianBlur(veil, (0, 0), random.uniform(6, 20)) * random.uniform(0.3, 1)
    return grey * (1 - veil) + veil * float(np.percentile(grey, 85))


def _with_lines(grey: Grey, random: Generator) -> Grey:
    """Tubes, cables and electrodes, mostly bright."""
    film = grey.copy()
    for _ in range(random.integers(0, 9)):
        bends = np.cumsum(np.vstack([random.uniform(0, SIDE, 2), random.normal(0, 0.18 * SIDE, (5, 2))]), axis=0)
        steps = np.linspace(0, 5, 80)
        curve = np.stack([np.interp(steps, range(6), bends[:, axis]) for axis in (0, 1)], axis=1)
        line = np.zeros_like(film)
        cv2.polylines(line, [curve.astype(np.int32)], False, 1.0, int(random.integers(1, 4)), cv2.LINE_AA)
        film += line * random.choice([1, 1, 1, -1]) * random.uniform(20, 150)
    for _ in range(random.integers(0, 5)):
        spot = np.zeros_like(film)
        _ellipse(spot, random.uniform(0, SIDE, 2), random.uniform(2, 13, 2), 1, random.uniform(0, 180))
        film += spot * random.choice([1, 1, -1]) * random.uniform(30, 200)
    return film


def _with_words(grey: Grey, random: Generator) -> Grey:
    film = grey.copy()
    for _ in range(random.integers(1, 3)):
        place = tuple(int(value) for value in random.uniform(0.02, 0.9, 2) * SIDE)
        shade = float(random.choice([255, 0, 220]))
        size = random.uniform(0.3, 1.2)
        cv2.putText(film, str(random.choice(_WORDS)), place, cv2.FONT_HERSHEY_SIMPLEX, size, shade, 1, cv2.LINE_AA)
    return film


def _collimated(grey: Grey, random: Generator) -> Grey:
    """Black or white strips at the sides, sometimes a collimator that stands askew."""
    film = grey.copy()
    for turns in range(4):
        if random.random() < 0.25:
            side = np.rot90(film, turns)
            side[: int(random.uniform(0, 0.16) * len(side))] = 255.0 if random.random() < 0.35 else 0.0
    if random.random() < 0.12:
        middle, size = random.uniform(0.42, 0.58, 2) * SIDE, random.uniform(0.75, 1.1, 2) * SIDE
        window = np.zeros_like(film)
        corners = cv2.boxPoints((middle.tolist(), size.tolist(), float(random.uniform(-14, 14))))
        cv2.fillPoly(window, [corners.astype(np.int32)], 1.0)
        film = film * window + (1 - window) * (0.0 if random.random() < 0.7 else 255.0)
    return film


def _padded(grey: Grey, random: Generator) -> Grey:
    """A tall or wide film within a square."""
    short = int(SIDE * random.uniform(0.7, 1))
    size = (SIDE, short) if random.random() < 0.5 else (short, SIDE)
    film = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    square = np.full((SIDE, SIDE), 0.0 if random.random() < 0.8 else 255.0, np.float32)
    top, left = (SIDE - film.shape[0]) // 2, (SIDE - film.shape[1]) // 2
    square[top : top + film.shape[0], left : left + film.shape[1]] = film
    return square


def cut_out(grey: NDArray[np.generic], random: Generator, sizes: Pair) -> Grey:
    """A part of the picture, its sides `sizes` (least, most) of the shorter side, enlarged or shrunk to 224 x 224."""
    rows, columns = grey.shape
    height = int(min(rows, columns) * random.uniform(*sizes))
    width = int(np.clip(height * np.exp(random.uniform(-0.2, 0.2)), 8, columns))
    top, left = random.integers(0, rows - height + 1), random.integers(0, columns - width + 1)
    part = np.ascontiguousarray(grey[top : top + height, left : left + width], dtype=np.float32)
    return cv2.resize(part, (SIDE, SIDE), interpolation=cv2.INTER_AREA if height > SIDE else cv2.INTER_LINEAR)


def _part_of(grey: Grey, random: Generator) -> Grey:
    return cut_out(grey, random, (0.15, 0.42))


def _in_pieces(grey: Grey, random: Generator) -> Grey:
    """Square pieces in another order."""
    count = int(random.integers(2, 5))
    side = SIDE // count
    order = random.permutation(count**2)
    if (order == np.arange(count**2)).all():
        order = order[::-1]
    film = np.zeros_like(grey)
    for target, source in enumerate(order):
        down, across = divmod(target, count)
        from_down, from_across = divmod(int(source), count)
        film[down * side : (down + 1) * side, across * side : (across + 1) * side] = grey[
            from_down * side : (from_down + 1) * side, from_across * side : (from_across + 1) * side
        ]
    return film


def _on_a_page(grey: Grey, beside: Grey, random: Generator) -> Grey:
    """Small on an empty page, or two films side by side or one above the other."""
    page = np.full((SIDE, SIDE), float(random.choice([0, 255, 128])), np.float32)
    if random.random() < 0.5:
        side = int(random.uniform(0.25, 0.42) * SIDE)
        top, left = random.integers(0, SIDE - side, 2)
        page[top : top + side, left : left + side] = cv2.resize(grey, (side, side), interpolation=cv2.INTER_AREA)
        return page
    size = (SIDE // 2, SIDE) if random.random() < 0.5 else (SIDE, SIDE // 2)
    halves = [cv2.resize(film, size, interpolation=cv2.INTER_AREA) for film in (grey, beside)]
    return np.concatenate(halves, axis=1 if size[0] < SIDE else 0)


def _scrambled(grey: Grey, random: Generator) -> Grey:
    """The film's frequencies, at other places."""
    spectrum = np.fft.rfft2(grey)
    phase = np.angle(spectrum) + random.uniform(0.6, 1) * random.uniform(-np.pi, np.pi, spectrum.shape)
    return np.fft.irfft2(np.abs(spectrum) * np.exp(1j * phase), s=grey.shape).astype(np.float32)


def _ellipse(
    canvas: Grey, middle: NDArray[np.floating] | Pair, radii: NDArray[np.floating] | Pair, value: float, turn: float = 0
) -> None:
    center = int(middle[0]), int(middle[1])
    axes = max(1, int(radii[0])), max(1, int(radii[1]))
    cv2.ellipse(canvas, center, axes, float(turn), 0, 360, float(value), -1, cv2.LINE_AA)


def _draw_trunk(canvas: Grey, random: Generator) -> None:
    """As CT cuts it: skin, lungs and heart or organs, spine, ribs, sometimes a round field and the table."""
    middle = np.array([112, 112]) + random.uniform(-15, 15, 2)
    radii = np.array([random.uniform(75, 110), random.uniform(55, 95)])
    if random.random() < 0.4:
        canvas[:] = random.uniform(0, 90)
        _ellipse(canvas, (112, 112), (112, 112), random.uniform(0, 120))
    _ellipse(canvas, middle, radii, random.uniform(120, 220))
    _ellipse(canvas, middle, radii - random.uniform(3, 14), random.uniform(90, 200))
    if random.random() < 0.7:
        air = random.uniform(0, 80)
        for side in (-1, 1):
            place = middle + radii * (side * random.uniform(0.42, 0.55), -random.uniform(-0.1, 0.2))
            size = radii * (random.uniform(0.3, 0.42), random.uniform(0.5, 0.72))
            _ellipse(canvas, place, size, air, side * random.uniform(-20, 20))
        size = radii * (random.uniform(0.15, 0.4), random.uniform(0.25, 0.45))
        place = middle[0] + random.uniform(-5, 15), middle[1] - radii[1] * 0.2
        _ellipse(canvas, place, size, random.uniform(120, 210), random.uniform(-40, 40))
    else:
        _draw_blobs(canvas, middle, radii, random, (3, 9), (60, 230))
    _ellipse(canvas, (middle[0], middle[1] + radii[1] * 0.62), radii * (0.14, 0.2), random.uniform(200, 255))
    for angle in np.linspace(0, 2 * np.pi, int(random.integers(8, 18))):
        place = middle + radii * 0.9 * (np.cos(angle), np.sin(angle))
        _ellipse(canvas, place, (6, 3), random.uniform(200, 255), np.rad2deg(angle) + 90)
    if random.random() < 0.4:
        cv2.ellipse(canvas, (112, 212), (110, 40), 0, 0, 180, float(random.uniform(80, 200)), 3)


def _draw_head(canvas: Grey, random: Generator) -> None:
    middle = np.array([112, 112]) + random.uniform(-15, 15, 2)
    radii = np.array([random.uniform(60, 95), random.uniform(75, 105)])
    _ellipse(canvas, middle, radii, random.uniform(180, 255))
    _ellipse(canvas, middle, radii - random.uniform(5, 16), random.uniform(40, 180))
    _draw_blobs(canvas, middle, radii, random, (3, 20), (0, 255))


def _draw_blobs(
    canvas: Grey,
    middle: NDArray[np.floating],
    radii: NDArray[np.floating],
    random: Generator,
    count: Pair,
    values: Pair,
) -> None:
    for _ in range(random.integers(*count)):
        place, size = middle + random.uniform(-0.65, 0.65, 2) * radii, radii * random.uniform(0.05, 0.38, 2)
        _ellipse(canvas, place, size, random.uniform(*values), random.uniform(0, 180))


def _draw_limbs(canvas: Grey, random: Generator) -> None:
    """Flesh, bone and marrow of one to three limbs, some with a joint, upright or lying."""
    if random.random() < 0.5:
        canvas[:] = 255.0
    for _ in range(random.integers(1, 4)):
        across, width, turn = random.uniform(30, 190), random.uniform(15, 60), random.uniform(-40, 40)
        for share, values in ((1.0, (60, 120)), (0.5, (160, 220)), (0.25, (110, 200))):
            _ellipse(canvas, (across, 112), (width * share, random.uniform(150, 220)), random.uniform(*values), turn)
        if random.random() < 0.5:
            place = (across + random.uniform(-20, 20), random.uniform(40, 190))
            _ellipse(canvas, place, (width * 0.7, width * 0.6), random.uniform(150, 230), turn)
    if random.random() < 0.3:
        canvas[:] = canvas.T.copy()


def _ultrasound(random: Generator) -> Grey:
    """Speckle in a fan."""
    down, across = np.mgrid[0:SIDE, 0:SIDE]
    middle = random.uniform(97, 127)
    inside = (np.abs(np.arctan2(across - middle, down + 20)) < random.uniform(0.4, 1)) & (
        np.hypot(across - middle, down - random.uniform(-20, 30)) < random.uniform(120, 220)
    )
    speckle = cv2.GaussianBlur(random.rayleigh(1, (SIDE, SIDE)).astype(np.float32), (0, 0), random.uniform(0.6, 2.5))
    tissue = cv2.GaussianBlur(random.uniform(0, 1, (SIDE, SIDE)).astype(np.float32), (0, 0), random.uniform(6, 20))
    fan = np.asarray(speckle * tissue * inside, dtype=np.float32)
    return fan * np.float32(255 / max(np.percentile(fan, 99.5), 1e-3))


def _card(canvas: Grey, random: Generator) -> Grey:
    """Squares or bars of many greys, or lines of text."""
    if random.random() < 0.5:
        count = int(random.integers(2, 12))
        greys = random.uniform(0, 255, (count, count if random.random() < 0.5 else 1)).astype(np.float32)
        card = cv2.resize(greys, (SIDE, SIDE), interpolation=cv2.INTER_NEAREST)
        return np.ascontiguousarray(card.T) if random.random() < 0.5 else card
    for row in range(10, SIDE, int(random.integers(12, 30))):
        text = "".join(random.choice(list("abcdef gh KL 123"), 30))
        size = random.uniform(0.3, 1)
        cv2.putText(canvas, text, (int(random.uniform(0, 30)), row), cv2.FONT_HERSHEY_SIMPLEX, size, 200.0, 1)
    return canvas


def _clouds(random: Generator) -> Grey:
    clouds = np.zeros((SIDE, SIDE), np.float32)
    for size in (3, 8, 20, 45):
        grain = cv2.GaussianBlur(random.normal(0, 1, (SIDE, SIDE)).astype(np.float32), (0, 0), size)
        clouds += grain * np.float32(size * random.uniform(0.2, 1))
    return np.asarray(_whole(clouds) * 255, dtype=np.float32)
