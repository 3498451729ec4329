"""How long a reader waits for grey: a window change, a pan, a whole film, a film from the disk; beside a peer each."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import PIL.Image
import pydicom
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.pixels import apply_modality_lut, apply_voi_lut, apply_windowing

from imaging.display.film import Film, render_view
from imaging.display.presets import default_preset, find
from imaging.display.viewport import Viewport
from imaging.display.windowing import to_grey
from imaging.image import Image, ImageRef, OverlayPlane, Shutter, Window
from imaging.reading.read import read, read_refs
from tests.benchmarks.row import row

SIDE = 3000
VIEW = (1200, 1200)
EXAMPLE = Path(__file__).resolve().parents[2] / "resources" / "example" / "phantom-opacity.dcm"


def measure(rounds: int = 15) -> list[dict[str, Any]]:
    """Rows of bench.json: median milliseconds over `rounds` alternating runs of ours and the peer's."""
    image = _image()
    film, window = Film.from_image(image), Window(30000, 20000)
    fit = Viewport.fit(film.size, VIEW)
    moved = Viewport(1400.3, 1580.7, 0.7)
    sample = film.sample(fit, VIEW)
    film.sample(moved, VIEW)
    drawn, table = Film.from_image(_with_drawings(image)), film.table(window)
    floats = PIL.Image.fromarray(image.values.astype(np.float32))
    box = (543.0, 723.0, 2257.0, 2437.0)
    return [
        _compared(
            "window change to grey, 1200x1200 view of 3000x3000",
            lambda: film.grey(sample, film.table(window)),
            lambda: _scaled(apply_windowing(image.values, _dataset())),
            "pydicom.apply_windowing of the film",
            rounds,
        ),
        _compared(
            "whole film to grey, 3000x3000",
            lambda: to_grey(image, window),
            lambda: _scaled(apply_windowing(image.values, _dataset())),
            "pydicom.apply_windowing",
            rounds,
        ),
        _compared(
            "pan or zoom, 1200x1200 view of 3000x3000",
            lambda: film.sample(moved, VIEW),
            lambda: floats.resize(VIEW, PIL.Image.Resampling.BILINEAR, box, reducing_gap=2.0),
            "Pillow resize",
            rounds,
        ),
        _compared(
            "values to first view, 3000x3000", lambda: _first_view(image), lambda: _peer_view(image), "pydicom", rounds
        ),
        _compared(
            "auto window, 3000x3000",
            lambda: find(image, "Auto"),
            lambda: np.percentile(image.values, (0.1, 99.9)),
            "numpy.percentile",
            rounds,
        ),
        _compared(
            "pan with overlay and shutter, pixels not square",
            lambda: render_view(drawn, table, drawn.fit(VIEW).panned(3.3, 2.2), VIEW),
            lambda: render_view(film, table, fit.panned(3.3, 2.2), VIEW),
            "the same film without",
            rounds,
        ),
        _compared("file to first view, JPEG-LS 1536x1536", _open, _peer_open, "pydicom, same decoder", rounds),
    ]


def _compared(
    name: str, ours: Callable[[], object], peer: Callable[[], object], peer_name: str, rounds: int
) -> dict[str, Any]:
    """Both called in turn, so that a busy machine slows both; the first call of each is not counted."""
    taken: tuple[list[float], list[float]] = ([], [])
    for number in range(rounds + 1):
        for call, times in zip((ours, peer), taken, strict=True):
            start = time.perf_counter()
            call()
            if number:
                times.append((time.perf_counter() - start) * 1e3)
    mine, theirs = (statistics.median(times) for times in taken)
    return row(name, mine, theirs, peer_name)


def _image() -> Image:
    noise = np.random.default_rng(1).integers(0, 65536, (SIDE, SIDE)).astype(np.uint16)
    return Image(ImageRef(Path("bench"), modality="DX"), cv2.GaussianBlur(noise, (0, 0), 3))


def _with_drawings(image: Image) -> Image:
    """The film with pixels a little higher than wide, a ring and a text over it, and all but a circle covered."""
    bits = np.zeros((SIDE, SIDE), np.uint8)
    cv2.circle(bits, (1500, 1500), 900, 1, 3)
    cv2.putText(bits, "TEXT", (700, 700), cv2.FONT_HERSHEY_SIMPLEX, 9, 1, 8)
    plane = OverlayPlane(0x6000, 0, 0, SIDE, SIDE, np.packbits(bits.reshape(-1), bitorder="little").tobytes())
    shutter = Shutter((200.0, 200.0, 2800.0, 2800.0), (1500.0, 1500.0, 1600.0))
    return replace(image, pixel_aspect=1.1, shutter=shutter, overlays=(plane,))


def _dataset() -> Dataset:
    dataset = Dataset()
    dataset.PhotometricInterpretation, dataset.BitsStored, dataset.PixelRepresentation = "MONOCHROME2", 16, 0
    dataset.WindowCenter, dataset.WindowWidth = 30000, 20000
    return dataset


def _scaled(values: NDArray[Any]) -> NDArray[np.uint8]:
    return (values * (255.0 / 65535.0)).astype(np.uint8)


def _first_view(image: Image) -> NDArray[np.uint8]:
    film = Film.from_image(image)
    return render_view(film, film.table(Window(30000, 20000)), Viewport.fit(film.size, VIEW), VIEW)


def _peer_view(image: Image) -> NDArray[np.uint8]:
    grey = _scaled(apply_windowing(image.values, _dataset()))
    return cv2.resize(grey, VIEW, interpolation=cv2.INTER_AREA)


def _open() -> NDArray[np.uint8]:
    image = read(read_refs(EXAMPLE)[0])
    film = Film.from_image(image)
    return render_view(film, film.table(default_preset(image).voi), Viewport.fit(film.size, VIEW), VIEW)


def _peer_open() -> NDArray[np.uint8]:
    dataset = pydicom.dcmread(EXAMPLE)
    shown = apply_voi_lut(apply_modality_lut(dataset.pixel_array, dataset), dataset)
    return cv2.resize((shown * (255.0 / 4095.0)).astype(np.uint8), VIEW, interpolation=cv2.INTER_AREA)
