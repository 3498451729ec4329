"""How fast a folder of films is scored, beside its bare decoding and network on both cores, and beside a plain script.

HILUM_BENCH_FILMS: how many films of 1024x1024 (default 400). Bare parts and the plain script are measured on some.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import torch
from PIL import Image as Pillow

from imaging.reading.read import read, read_refs
from imaging.workers.pool import DecoderPool
from inference.input.prepare import normalize, prepare
from inference.lungs import LungFinder
from inference.models import catalogue, store
from inference.models.network import build
from inference.models.torchvision_import import import_torchvision
from inference.pipeline import RowDone, score_paths
from inference.score import Scorer
from inference.score_command import HeatmapTable
from tests.benchmarks.row import row
from tests.phantom import make_phantom

FILMS = int(os.environ.get("HILUM_BENCH_FILMS", "400"))
SOME = 60
WORKERS = 2
SIDE = 1024
REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "nih_1024" / "images"


def measure() -> list[dict[str, Any]]:
    """Rows of bench.json: milliseconds a film of whole runs, and of what they are held against."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "films"
        folder.mkdir()
        films = make_films(folder, FILMS)
        bare, lungs = _bare(films)
        plain = _plain(films[:SOME])
        alone, outlined, drawn, written = (
            _run(folder),
            _run(folder, "--lungs"),
            _run(folder, "--maps"),
            _run(folder, "--write", str(Path(temporary) / "maps")),
        )
    both = "half the CPU of bare decoding and network"
    all_three = "half the CPU of bare decoding and both networks"
    return [
        row("a film of a folder", alone["wall"], bare / 2, both),
        row("a film of a folder and what its lungs tell", outlined["wall"], (bare + lungs) / 2, all_three),
        row("a film of a folder and its heat map", drawn["wall"], bare / 2, both),
        row("the same, heat map written as PNG", written["wall"], alone["wall"], "without heat maps"),
        row("a film of a folder and its heat map", drawn["wall"], plain, "Pillow, torchvision, grad-cam"),
        row("CPU of a film of a folder", alone["cpu"], bare, "of bare decoding and network"),
        row("the same with its lungs", outlined["cpu"], bare + lungs, "of bare decoding and both networks"),
        row("CPU of the busiest process, a film", alone["busiest"], bare / 2, both),
        row("the same with its lungs", outlined["busiest"], (bare + lungs) / 2, all_three),
        row("CPU of a film and its heat map as PNG", written["cpu"], alone["cpu"], "without heat maps"),
        row("memory of all processes", max(alone["peak"], written["peak"]), 1500.0, "what is allowed", "MB"),
    ]


def make_films(folder: Path, count: int) -> list[Path]:
    """Copies of the real films with noise, or of the phantom where they are not there; PNG as Pillow writes it."""
    sources = [read(read_refs(path)[0]).values for path in sorted(REAL.glob("*.png"))] or [_phantom()]
    generator = np.random.default_rng(0)
    paths = []
    for number in range(count):
        source = sources[number % len(sources)]
        noise = generator.integers(-2, 3, source.shape, np.int16)
        paths.append(folder / f"film {number + 1}.png")
        Pillow.fromarray(np.clip(source + noise, 0, 255).astype(np.uint8)).save(paths[-1])
    return paths


def _phantom() -> np.ndarray[Any, Any]:
    film = make_phantom().values[:SIDE, :SIDE].astype(np.float32)
    return np.asarray(255 * (film - film.min()) / np.ptp(film), np.uint8)


def _bare(films: Sequence[Path]) -> tuple[float, float]:
    """CPU milliseconds of a film: decoding its bytes and the network on its picture; and the lungs' network."""
    some = films[:: max(1, len(films) // SOME)]
    contents = [path.read_bytes() for path in some]
    scorer = Scorer.open(device="cpu")
    spec = scorer.card.input
    images = [read(read_refs(path)[0]) for path in some]
    inputs = [normalize(prepare(image, spec).grey, spec) for image in images]
    bare = _cpu_ms(imagecodecs.png_decode, contents) + _cpu_ms(scorer.engine.forward, inputs)
    finder = LungFinder.installed()
    if finder is None:
        return bare, 0.0
    outlined = [normalize(prepare(image, finder.spec).grey, finder.spec) for image in images]
    return bare, _cpu_ms(finder.get_ready(), outlined)


def _cpu_ms(work: Callable[[Any], object], items: Sequence[Any]) -> float:
    work(items[0])
    start = time.process_time()
    for item in items:
        work(item)
    return 1000 * (time.process_time() - start) / len(items)


def _plain(films: Sequence[Path]) -> float:
    """Milliseconds of a film in the loop that one writes in a notebook: scores and heat maps, no file written."""
    import_torchvision()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pytorch_grad_cam import GradCAM
        from pytorch_grad_cam.utils.image import show_cam_on_image
        from pytorch_grad_cam.utils.model_targets import ClassifierOutputTarget
        from torchvision import transforms
    loaded = store.load(catalogue.default_model())
    network = build(loaded.card.architecture, len(loaded.card.labels), loaded.card.head).eval()
    network.load_state_dict({name: torch.from_numpy(np.array(array)) for name, array in loaded.weights.items()})
    steps = transforms.Compose(
        [transforms.Resize((224, 224)), transforms.ToTensor(), transforms.Normalize([0.5] * 3, [0.5] * 3)]
    )
    cam = GradCAM(model=network, target_layers=[network.features])
    target = [ClassifierOutputTarget(len(loaded.card.labels) - 1)]
    start = time.perf_counter()
    for path in films:
        picture = Pillow.open(path).convert("RGB")
        tensor = steps(picture)[None]
        with torch.no_grad():
            torch.softmax(network(tensor), dim=1)
        show_cam_on_image(np.asarray(picture.resize((224, 224))) / 255, cam(tensor, target)[0], use_rgb=True)
    return 1000 * (time.perf_counter() - start) / len(films)


def _run(folder: Path, *options: str) -> dict[str, float]:
    """A whole run in a process of its own: wall and CPU milliseconds a film, of all processes and of the busiest, which
    is how long a film takes where nothing else runs; and the peak memory of all in MB.
    """
    command = [sys.executable, "-m", "tests.benchmarks.bench_batch", str(folder), *options]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    return dict(zip(("wall", "cpu", "busiest", "peak"), map(float, done.stdout.split()), strict=True))


def main(folder: Path, options: Sequence[str]) -> None:
    """One run, from the first file looked for to the last row; model and workers are there before, as in the window."""
    scorer = Scorer.open(device="cpu")
    scorer.lungs = LungFinder.installed() if "--lungs" in options else None
    maps = Path(options[1]) if len(options) > 1 else None
    if maps is not None:
        maps.mkdir()
    with DecoderPool(WORKERS) as pool:
        _score(sorted(folder.iterdir())[:WORKERS], scorer, pool, options, maps)
        start, before = time.perf_counter(), {pid: _cpu_s(pid) for pid in _family()}
        count, peak = _score([folder], scorer, pool, options, maps)
        wall = time.perf_counter() - start
        each = [_cpu_s(pid) - before.get(pid, 0.0) for pid in _family()]
    sys.stdout.write(" ".join(str(1000 * took / count) for took in (wall, sum(each), max(each))) + f" {peak}\n")


def _score(
    paths: Sequence[Path], scorer: Scorer, pool: DecoderPool, options: Sequence[str], maps: Path | None
) -> tuple[int, float]:
    """How many rows there were, and the peak memory of all processes in MB."""
    count, peak = 0, 0.0
    table = HeatmapTable(maps, frozenset()) if maps is not None else None
    wanted = "abnormal" if options and scorer.lungs is None else None
    for event in score_paths(paths, scorer, pool, heatmaps=wanted, pictures=maps is not None):
        if isinstance(event, RowDone):
            count += 1
            if table is not None:
                table.write(event)
            if count % 25 == 0:
                peak = max(peak, sum(map(_resident_mb, _family())))
    return count, peak


def _family() -> list[int]:
    """This process and its children, where the system tells them (Linux)."""
    tasks = Path("/proc/self/task").glob("*/children")
    return [os.getpid(), *(int(word) for task in tasks for word in task.read_text().split())]


def _cpu_s(pid: int) -> float:
    cells = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(cells[11]) + int(cells[12])) / os.sysconf("SC_CLK_TCK")


def _resident_mb(pid: int) -> float:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
