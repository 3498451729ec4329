"""Drawn films, a labelled set of them, and recipes small enough to learn from it in seconds."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
from PIL import Image as PillowImage

TITLE = "Drawn films, small pictures"


def draw_film(positive: bool, generator: np.random.Generator) -> np.ndarray:
    """A dark field with a bright middle; abnormal ones have a bright spot at one side."""
    y, x = np.mgrid[0:96, 0:80]
    film = 40 + 120 * np.exp(-(((x - 40) / 9) ** 2)) + generator.normal(0, 6, (96, 80))
    if positive:
        film += 90 * np.exp(-((x - 20) ** 2 + (y - generator.uniform(35, 60)) ** 2) / 90)
    return np.clip(film, 0, 255).astype(np.uint8)


def draw_set(folder: Path, **more: Callable[[int], str]) -> Path:
    """The labels file of 48 films of 24 patients, half of them abnormal; `more` are columns, by a patient's number."""
    folder.mkdir(exist_ok=True)
    generator = np.random.default_rng(3)
    with (folder / "labels.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("path", "label", "patient_id", *more))
        for number in range(48):
            patient, name = number // 2, f"film{number:02d}.png"
            positive = patient % 2 == 1
            PillowImage.fromarray(draw_film(positive, generator)).save(folder / name)
            label = "PNEUMONIA" if positive else "NORMAL"
            writer.writerow((name, label, f"P{patient}", *(column(patient) for column in more.values())))
    return folder / "labels.csv"


def write_recipe(
    path: Path, side: int = 32, augmentation: Mapping[str, float] | None = None, **settings: object
) -> Path:
    """A recipe for that set: MobileNetV2, one epoch of pictures of `side` pixels, unless `settings` say otherwise."""
    top = {"title": TITLE, "architecture": "mobilenet_v2", "labels": ["normal", "abnormal"]}
    top |= {"abnormal_labels": ["abnormal"], "epochs": 1, "batch": 8, "validation": 0.25} | settings
    tables = {"label_map": {"NORMAL": "normal", "PNEUMONIA": "abnormal"}, "input": {"rows": side, "columns": side}}
    tables |= {"augmentation": augmentation} if augmentation else {}
    lines = _lines(top)
    for name, table in tables.items():
        lines += [f"[{name}]", *_lines(table)]
    path.write_text("\n".join(lines) + "\n")
    return path


def _lines(table: Mapping[str, object]) -> list[str]:
    """Strings, numbers, booleans and lists are the same in TOML and JSON."""
    return [f"{name} = {json.dumps(value)}" for name, value in table.items()]
