"""Two processes that torchrun starts, beside one alone: the same films in a step give the same weights."""

from __future__ import annotations

import socket
from pathlib import Path

import numpy as np
import pytest
import torch
from torch.nn import functional

from inference.models import store
from inference.models.card import Head
from inference.models.network import build
from tests.processes import run_python
from tests.training.drawn import write_recipe
from training.learning.distributed import ProcessGroup, joined


def _train(start: list[str], labels: Path, recipe: Path, output: Path) -> str:
    arguments = ["--data", labels, "--split-column", "part", "--recipe", recipe, "--output", output, "--no-report"]
    done = run_python(*start, "main.py", "train", *arguments, "--device", "cpu", OMP_NUM_THREADS="1")
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_two_processes_end_in_the_weights_of_one_with_the_same_batch(labels_file: Path, tmp_path: Path) -> None:
    changes = {"architecture": "small_cnn", "epochs": 2, "dropout": 0.0, "mixed": False, "learning_rate": 1e-3}
    recipe = write_recipe(tmp_path / "shared.toml", augmentation={"contrast": 0.2}, **changes)
    alone = _train([], labels_file, recipe, tmp_path / "alone")
    shared = _train(
        ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"],
        labels_file,
        recipe,
        tmp_path / "shared",
    )
    assert alone.count("epoch") == shared.count("epoch") == 2, "only the first process speaks"
    one, two = (store.load(tmp_path / name).weights for name in ("alone", "shared"))
    for name, array in one.items():
        np.testing.assert_allclose(two[name], array, atol=1e-5, err_msg=name)


def _gradients(rank: int, size: int, port: int, path: Path) -> None:
    """One backward pass of a network with batch norms, in doubles, over the same eight films."""
    torch.set_num_threads(1)
    place = {"RANK": rank, "WORLD_SIZE": size, "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": port}
    with pytest.MonkeyPatch.context() as patch:
        for name, value in place.items():
            patch.setenv(name, str(value))
        with joined("cpu") as world:
            _write_gradients(world, path)
    threads = [name.read_text() for name in Path("/proc/self/task").glob("*/comm")]
    assert not [name for name in threads if "gloo" in name], "they would abort a process that ends"


def _write_gradients(world: ProcessGroup, path: Path) -> None:
    torch.manual_seed(0)
    network = world.with_shared_norms(build("resnet18", 2, Head(norm=True), dropout=0.0)).double().train()
    torch.optim.AdamW(network.parameters())
    films = torch.randn(8, 3, 64, 64, generator=torch.Generator().manual_seed(1)).double()
    rows, labels = world.share(np.arange(8)), torch.arange(8) % 2
    shared = world.parallel(network)
    loss = functional.cross_entropy(shared(films[rows]), labels[rows], reduction="sum")
    (loss * (world.size / 8)).backward()
    if world.first:
        gradients = {f"gradient of {name}": own.grad for name, own in network.named_parameters()}
        torch.save(gradients | dict(network.state_dict()), path)


def test_batch_norms_of_two_processes_see_all_films_forward_and_backward(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    _gradients(0, 1, port, tmp_path / "one.pt")
    torch.multiprocessing.spawn(_gradients, args=(2, port, tmp_path / "two.pt"), nprocs=2)
    one, two = (torch.load(tmp_path / name, weights_only=True) for name in ("one.pt", "two.pt"))
    for name, tensor in one.items():
        difference = float((two[name] - tensor).abs().max() / tensor.abs().max().clamp(min=1e-3))
        assert difference < 1e-9, f"{name} differs by {difference}"


def test_every_row_goes_to_one_process_and_comes_back_in_its_place() -> None:
    rows = np.arange(7)
    shares = [ProcessGroup(rank, 3, "cpu").share(rows) for rank in range(3)]
    assert sorted(np.concatenate(shares)) == list(rows)
