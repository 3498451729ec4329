"""A training that is killed again and again, at any moment, ends in the weights of one that was left alone.

HILUM_KILLS says how often (20 takes some minutes).
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from inference.models import store
from tests.processes import REPOSITORY
from tests.training.drawn import write_recipe

_KILLS = int(os.environ.get("HILUM_KILLS", "3"))


def _start(labels: Path, recipe: Path, output: Path, *more: str) -> subprocess.Popen[str]:
    arguments = ["--data", labels, "--split-column", "part", "--recipe", recipe, "--output", output, "--no-report"]
    return subprocess.Popen(
        [
            sys.executable,
            "main.py",
            "train",
            *map(str, arguments),
            "--device",
            "cpu",
            "--checkpoint-minutes",
            "0",
            *more,
        ],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


@pytest.mark.timeout(60 + 60 * _KILLS)
def test_a_training_killed_at_random_moments_ends_as_if_it_had_not_been(labels_file: Path, tmp_path: Path) -> None:
    changes = {"architecture": "small_cnn", "epochs": 4, "batch": 4, "dropout": 0.3, "ema": 0.9, "keep": "loss"}
    recipe = write_recipe(tmp_path / "killed.toml", 48, {"noise": 0.5, "contrast": 0.2}, **changes)
    begin = time.monotonic()
    alone = _start(labels_file, recipe, tmp_path / "alone")
    said, _ = alone.communicate()
    assert alone.returncode == 0, said
    lasted = time.monotonic() - begin
    expected = store.load(tmp_path / "alone").weights
    generator = random.Random(5)  # the moments; what they hit differs from run to run
    kills, rounds = 0, 0
    while kills < _KILLS:
        rounds += 1
        output, finished = tmp_path / f"killed-{rounds}", False
        while not finished:
            patience = generator.uniform(0.2, 1.0) * lasted if kills < _KILLS else None
            finished = _ends(_start(labels_file, recipe, output, "--resume"), patience)
            kills += not finished
        for name, array in store.load(output).weights.items():
            np.testing.assert_allclose(array, expected[name], atol=1e-6, err_msg=name)


def _ends(training: subprocess.Popen[str], patience: float | None) -> bool:
    """Whether it came to a good end within so many seconds; it is killed where it did not."""
    try:
        told, _ = training.communicate(timeout=patience)
    except subprocess.TimeoutExpired:
        training.send_signal(signal.SIGKILL)
        training.communicate()
        return False
    assert training.returncode == 0, told
    return True
