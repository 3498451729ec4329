"""Makes what lies beside this file, with the program as it was before its packages were divided into rooms.

    git worktree add --detach /tmp/before 3f2ecc9
    PYTHONPATH=/tmp/before python tests/stored/make.py /tmp/stored

It runs with that version only. Nothing here is made again when the program changes: that is what it is for.
"""

from __future__ import annotations

import csv
import json
import shutil
import sys
import zipfile
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import safetensors.numpy
from PIL import Image as PillowImage

FILMS = 20
WARD = Path("/ward of long ago")
"""The folder of the review's films; it never was."""


def draw(abnormal: bool, number: int) -> np.ndarray:
    """A film in 16 greys, so that its file stays small."""
    y, x = np.mgrid[0:80, 0:72]
    film = 40 + 120 * np.exp(-(((x - 30 - number % 11) / 9) ** 2))
    if abnormal:
        film += 90 * np.exp(-((x - 18) ** 2 + (y - 20 - 2 * number) ** 2) / 90)
    return (np.clip(film, 0, 255) // 16 * 16).astype(np.uint8)


def make_films(out: Path) -> None:
    with (out / "labels.csv").open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("path", "label", "patient_id", "part"))
        for number in range(FILMS):
            patient = number // 2
            abnormal = patient % 2 == 1
            name = f"film{number:02}.png"
            PillowImage.fromarray(draw(abnormal, number)).save(out / name, optimize=True)
            label, part = "PNEUMONIA" if abnormal else "NORMAL", ("train", "train", "validation")[patient // 2 % 3]
            writer.writerow((name, label, f"P{patient}", part))


def make_weights(path: Path) -> None:
    """Weights of `small_cnn`'s feature extractor, most of them 0, so that they take little room in an archive."""
    from inference.network import build

    generator = np.random.default_rng(11)
    arrays = {}
    for name, tensor in build("small_cnn", 2).state_dict().items():
        if name.startswith("features"):
            shape = tuple(tensor.shape)
            inputs = int(np.prod(shape[1:])) or 1
            chosen = generator.random(shape) < min(1, 12 / inputs)
            arrays[name] = np.where(chosen, generator.choice([-0.25, 0.25, 0.5], shape), 0).astype(np.float32)
    safetensors.numpy.save_file(arrays, path)


def make_training(out: Path) -> None:
    """The recipe, a training broken off in its third epoch, and the model of one that was left alone."""
    import os

    from inference import store
    from training import recipe_file
    from training.events import Batch
    from training.job import TrainingJob
    from training.train import train

    text = """\
title = "Drawn films of long ago"
architecture = "small_cnn"
labels = ["normal", "abnormal"]
abnormal_labels = ["abnormal"]
epochs = 4
batch = 4
last_layers = 0
dropout = 0.3
ema = 0.9
keep = "loss"
validation = 0.25
head_learning_rate = 0.02
label_smoothing = 0.1
seed = 7

[label_map]
NORMAL = "normal"
PNEUMONIA = "abnormal"

[input]
rows = 64
columns = 64
"""
    (out / "recipe.toml").write_text(text)
    make_weights(out / "init.safetensors")
    os.chdir(out)  # a training's key holds the paths of its films as they are named
    recipe = recipe_file.load("recipe.toml")
    job = TrainingJob(
        recipe, Path("labels.csv"), Path("model"), Path("model-work"), init=Path("init.safetensors"), device="cpu"
    )
    job = replace(job, split_column="part", report=False)
    for _ in train(job):
        pass
    whole = store.load(Path("model"))
    store.save(Path("model"), replace(whole.card, gate={}), whole.weights)  # the gate alone takes 175 kB
    shutil.rmtree("model-work")
    for event in train(replace(job, output=Path("never"), checkpoint_seconds=0.0)):
        if isinstance(event, Batch) and (event.epoch, event.done) == (3, 12):
            break
    for path in Path("model-work").iterdir():
        if path.is_dir():
            shutil.rmtree(path)


def make_scores(out: Path) -> None:
    from tests.processes import run_python

    done = run_python("main.py", "score", *sorted(out.glob("film0*.png")), "--model", out / "model", "--device", "cpu")
    rows = list(csv.reader(done.stdout.splitlines()))
    path = rows[0].index("path")
    with (out / "scores.csv").open("w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(
            [row if row is rows[0] else [*row[:path], Path(row[path]).name, *row[path + 1 :]] for row in rows]
        )


def make_settings(out: Path) -> None:
    from imaging.corners import CornerLevel
    from inference.overlay import colormaps
    from PySide6.QtCore import QByteArray
    from viewer.composition import HeatStyle, HeatWanted
    from viewer.mouse import SCHEMES
    from viewer.training_order import Order, Start

    from viewer.settings import Settings

    settings = Settings(out / "window.ini")
    settings.save_window(QByteArray(b"\x01\xd9\xd0\xcb place"), QByteArray(b"\x00\x00\x00\xff docks"))
    settings.save_heat_style(HeatStyle(False, 0.35, 0.6, list(colormaps())[-1], True))
    settings.save_heat_wanted(HeatWanted(True, True))
    settings.save_details_open(True)
    settings.save_corner_level(list(CornerLevel)[-1])
    settings.save_identity_visible(False)
    settings.save_mouse_scheme(list(SCHEMES.values())[-1])
    settings.save_operating_point("high_sensitivity")
    settings.save_recent([Path("/films/a b.dcm"), Path("/films/größe.png")])
    order = Order(
        *(Path("/films/labels.csv"), "", "lungs-of-long-ago", Path("/models"), Start.FILE, Path("/models/init.bin")),
        *("", 3, "cpu", "part", True),
    )
    settings.save_training(replace(order, recipe="tiny"))
    settings.save_notice(2)
    settings.save_review_keys(1)
    settings.save_tour_offered()
    settings._store.setValue("keys/agree", "J")
    settings._store.setValue("keys/zoom_in", "Ctrl+9")
    settings.sync()
    said = {
        "corner_level": settings.corner_level().value,
        "mouse_scheme": settings.mouse_scheme().name,
        "keys": settings.bindings(),
        "heat_style": asdict(settings.heat_style()),
    }
    (out / "settings.json").write_text(json.dumps(said, indent=1) + "\n")


def make_a_review(out: Path) -> None:
    """Eight films of a folder that never was, two readers and an adjudicator; and what the program of then says."""
    from inference.review.export import ExportOrder, Kind, Target, export
    from inference.review.listing import Listing
    from inference.review.query import Query, Sort
    from inference.review.store import ReviewStore
    from inference.review.types import Region, Role, Said, Shape, Verdict
    from inference.types import Extent
    from tests.inference.review.handed import a_card, a_row

    from inference.decide import operating_point

    card, root = a_card(), out / "data"
    names = [f"ward {number % 2}/film {number}.dcm" for number in range(8)]
    scores = (0.91, 0.62, 0.33, 0.48, 0.12, 0.97, None, -1)
    with ReviewStore.open(WARD, card, root=root) as store:
        pairs = enumerate(zip(names, scores, strict=True))
        store.record([a_row(WARD, name, place, card, score) for place, (name, score) in pairs])
        store.found(names)
        store.set_setting("read_first", "1")
        box, ellipse = Region(Shape.BOX, Extent(10, 20, 30, 45)), Region(Shape.ELLIPSE, Extent(1.5, 2.5, 40, 50.25))

        def say(film: int, said: Said | None, label: str = "", reader: str = "Ada", **more: Any) -> int:
            undoes = more.pop("undoes", None)
            at = f"2026-03-01T10:{film:02}:00.250Z"
            return store.append(Verdict(film, reader, said, label, at=at, seconds=4.5, **more), undoes).seq

        say(1, Said.AGREE, "abnormal", note="Left base?", key_image=True, regions=(box, ellipse))
        say(1, Said.AGREE, "abnormal", "Björn", score_visible=False)
        say(2, Said.AGREE, "abnormal")
        say(2, Said.OVERRIDE, "normal", "Björn")
        say(3, Said.AGREE, "normal")
        say(3, Said.OVERRIDE, "abnormal", "Björn", regions=(box,))
        say(3, Said.OVERRIDE, "abnormal", "Chief", role=Role.ADJUDICATOR, note="An edge.")
        say(4, Said.UNSURE)
        taken_back = say(5, Said.OVERRIDE, "abnormal")
        say(5, None, undoes=taken_back)
        first = say(6, Said.AGREE, "abnormal")
        back = say(6, None, undoes=first)
        say(6, Said.AGREE, "abnormal", undoes=back)
        say(7, Said.LABEL, "normal")
        listing = Listing(store.columns(), store.log(), "Ada", operating_point(card), store.labels())
        said = {
            "log": [asdict(entry) for entry in store.log()],
            "verdicts": [entry.seq for entry in store.verdicts().values()],
            "readers": store.readers(),
            "labels": [asdict(label) for label in store.labels()],
            "paths": store.columns().path,
            "scores": [None if np.isnan(score) else float(score) for score in store.columns().abnormal],
            "states": [listing.state(row).value for row in range(len(listing))],
            "worst_first": listing.order(Query()).tolist(),
            "disagreement": listing.order(Query(Sort.DISAGREEMENT)).tolist(),
        }
        (out / "review.json").write_text(json.dumps(said, indent=1, ensure_ascii=False, default=str) + "\n")
        for kind in (Kind.CSV, Kind.LABELS):
            list(export(store, ExportOrder((Target(kind, out / f"review-{kind}.csv"),), identity=True)))


def pack(out: Path, name: str) -> None:
    """A folder as an archive of the same name."""
    with zipfile.ZipFile(out / f"{name}.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted((out / name).rglob("*")):
            archive.write(path, path.relative_to(out).as_posix())
    shutil.rmtree(out / name)


def main(out: Path) -> None:
    out.mkdir(parents=True)
    out = out.resolve()
    make_films(out)
    make_a_review(out)
    make_settings(out)
    make_training(out)
    make_scores(out)
    (out / "start").mkdir()
    (out / "init.safetensors").rename(out / "start" / "init.safetensors")
    (out / "films").mkdir()
    for path in out.glob("film*.png"):
        path.rename(out / "films" / path.name)
    for name in ("data", "model", "model-work", "start", "films"):
        pack(out, name)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
