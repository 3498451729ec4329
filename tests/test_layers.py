"""What import-linter cannot see: nothing imports the entry point, and a layer loads no more than it may."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.processes import output_of

ROOT = Path(__file__).resolve().parents[1]
LAYERS = ("imaging", "inference", "review", "training", "viewer", "resources")
HEAVY = ("PySide6", "torch", "torchvision", "pytorch_grad_cam", "matplotlib", "sklearn")


def imported(path: Path) -> Iterator[str]:
    """Top-level names of all that a module imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


@pytest.mark.parametrize("layer", LAYERS)
def test_no_layer_imports_the_entry_point_or_the_tests(layer: str) -> None:
    for path in (ROOT / layer).rglob("*.py"):
        assert not {"main", "tests"} & set(imported(path)), path


@pytest.mark.parametrize(
    "modules",
    [
        "imaging.reading.read, imaging.workers.pool, imaging.reading.scan, imaging.display.film",
        "inference.score, inference.models.store",
        "viewer.help.selfcheck",
    ],
)
def test_reading_films_and_models_loads_neither_qt_nor_torch(modules: str) -> None:
    code = f"import sys, {modules}; sys.stdout.write(' '.join(set({HEAVY!r}) & set(sys.modules)))"
    assert output_of(code) == ""


def test_opening_the_window_loads_no_torch() -> None:
    code = f"import sys, viewer.app.application; sys.stdout.write(' '.join(set({HEAVY[1:]!r}) & set(sys.modules)))"
    assert output_of(code) == ""


def test_every_module_says_its_one_reason_first() -> None:
    for layer in LAYERS:
        for path in (ROOT / layer).rglob("*.py"):
            assert ast.get_docstring(ast.parse(path.read_text("utf-8"))), path
