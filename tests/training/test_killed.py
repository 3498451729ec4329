"""A training that is killed again and again, at any moment, ends in the weights of one that was left alone.

HILUM_KILLS says how often; `make fuzz` says 200.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from inference.models import store
from tests.processes import HilumForks
from tests.training.drawn import write_recipe

_KILLS = int(os.environ.get("HILUM_KILLS", "3"))


def _words(labels: Path, recipe: Path, output: Path, *more: str) -> list[object]:
    found: list[object] = ["train", "--data", labels, "--split-column", "part", "--recipe", recipe, "--output", output]
    return [*found, "--no-report", "--device", "cpu", "--checkpoint-minutes", "0", *more]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks at processes as Linux tells of them")
@pytest.mark.timeout(60 + 60 * _KILLS)
def test_a_training_killed_at_random_moments_ends_as_if_it_had_not_been(labels_file: Path, tmp_path: Path) -> None:
    changes = {"architecture": "small_cnn", "epochs": 4, "batch": 4, "dropout": 0.3, "ema": 0.9, "keep": "loss"}
    recipe = write_recipe(tmp_path / "killed.toml", 48, {"noise": 0.5, "contrast": 0.2}, **changes)
    with HilumForks("torch", "training.train_command", "training.fit", "training.learning.augment") as hilum:
        told = tmp_path / "told"
        begin = time.monotonic()
        assert hilum.run(_words(labels_file, recipe, tmp_path / "alone"), told) == 0, told.read_text()
        lasted = time.monotonic() - begin
        expected = store.load(tmp_path / "alone").weights
        generator = random.Random(5)  # the moments; what they hit differs from run to run
        kills, rounds = 0, 0
        while kills < _KILLS:
            rounds += 1
            output, status = tmp_path / f"killed-{rounds}", -signal.SIGKILL
            while status == -signal.SIGKILL:
                patience = generator.uniform(0, 1.0) * lasted if kills < _KILLS else None
                status = hilum.run(_words(labels_file, recipe, output, "--resume"), told, patience)
                kills += status == -signal.SIGKILL
            assert status == 0, told.read_text()
            for name, array in store.load(output).weights.items():
                np.testing.assert_allclose(array, expected[name], atol=1e-6, err_msg=name)
    print(f"{kills} kills, {rounds} trainings of {lasted:.1f} s ended alike")  # noqa: T201
