"""What import-linter cannot see: nothing imports the entry point, and a layer loads no more than it may."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import indent

import pytest

from tests.processes import output_of

ROOT = Path(__file__).resolve().parents[1]
LAYERS = ("imaging", "inference", "review", "training", "viewer", "resources")
EXAMPLE = ROOT / "resources" / "example" / "phantom-opacity.dcm"
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
        "inference.score_command, inference.onnx_engine",
    ],
)
def test_reading_films_and_models_loads_neither_qt_nor_torch(modules: str) -> None:
    code = f"import sys, {modules}; sys.stdout.write(' '.join(set({HEAVY!r}) & set(sys.modules)))"
    assert output_of(code) == ""


def test_opening_the_window_loads_neither_torch_nor_what_reads_films() -> None:
    late = (*HEAVY[1:], "pydicom", "PIL", "onnxruntime", "highdicom")
    code = f"import sys, viewer.app.application; sys.stdout.write(' '.join(set({late!r}) & set(sys.modules)))"
    assert output_of(code) == ""


PAINTED = """
import sys
import main
from PySide6.QtCore import QTimer
from viewer.app.main_window import MainWindow
shown = MainWindow.showEvent
def painted(window):
    window.repaint()
    sys.stdout.write(" ".join(sys.modules))
    window.close()
def show(window, event):
    shown(window, event)
    QTimer.singleShot(0, window, lambda: painted(window))
MainWindow.showEvent = show
main.main([])
"""
NOT_SEEN = (
    *(
        "training",
        "inference.pipeline",
        "inference.score",
        "inference.engine",
        "inference.lungs",
        "inference.input.anatomy",
    ),
    *("inference.input.admission", "inference.commands", "imaging.commands", "review.scoring", "review.store"),
    *("viewer.help.help_window", "viewer.help.selfcheck", "viewer.help.selfcheck_page", "viewer.help.checks"),
    *("viewer.training.training_dialog", "viewer.review.charts_dialog", "viewer.review.export_dialog"),
    *("torch", "cv2", "onnxruntime", "pydicom", "PIL", "matplotlib", "imagecodecs", "highdicom"),
)
"""What nobody sees in a window without a film, and what is loaded for it."""


def test_a_window_is_painted_before_what_nobody_sees_in_it_is_loaded(tmp_path: Path) -> None:
    folders = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    loaded = set(output_of(PAINTED, QT_QPA_PLATFORM="offscreen", **folders).split())
    assert "viewer.app.main_window" in loaded
    assert not loaded & set(NOT_SEEN)


COMMAND = """
import sys, main
main.main(sys.argv[1:])
sys.stderr.write(" ".join({"torch", "PySide6", "matplotlib", "pydicom", "highdicom"} & set(sys.modules)))
"""
FIRST_SCORE = """
import sys, time
import main
from PySide6.QtCore import QTimer
from viewer.app.main_window import MainWindow
made = MainWindow.__init__
def told(window):
    late = {'torch', 'highdicom'} & set(sys.modules)
    sys.stdout.write(f"{type(window.session.pane.outcome).__name__} {len(late)}")
    window.close()
def make(window, *arguments):
    made(window, *arguments)
    window.session.scores.outcome_changed.connect(lambda ref: QTimer.singleShot(0, window, lambda: told(window)))
MainWindow.__init__ = make
if __name__ == "__main__":
    main.main([sys.argv[1]])
"""


def test_a_folder_is_scored_without_torch_and_a_film_without_pydicom_in_the_program_itself(tmp_path: Path) -> None:
    (tmp_path / "command.py").write_text(f"if __name__ == '__main__':\n{indent(COMMAND, '    ')}")
    output = tmp_path / "table.csv"
    asked = ("--heatmaps", tmp_path / "maps", "--stability", "--faithfulness")
    done = program(tmp_path / "command.py", "score", EXAMPLE, "--output", output, *asked)
    assert not {"torch", "PySide6", "matplotlib", "pydicom", "highdicom"} & set(done.stderr.split()), done.stderr
    assert "scored" in output.read_text()
    assert len(list((tmp_path / "maps").glob("*.png"))) == 1


def test_the_first_score_in_the_window_loads_neither_torch_nor_highdicom(tmp_path: Path) -> None:
    (tmp_path / "first.py").write_text(FIRST_SCORE)
    assert program(tmp_path / "first.py", EXAMPLE).stdout.split() == ["Scored", "0"]


def program(script: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """A script in a process of its own, with settings and logs beside it."""
    own = {"XDG_CONFIG_HOME": script.parent / "config", "XDG_STATE_HOME": script.parent / "state"}
    environment = os.environ | {name: str(folder) for name, folder in own.items()}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join([str(ROOT), *filter(None, sys.path)])}
    command = [sys.executable, str(script), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, env=environment, check=True)


def test_every_module_says_its_one_reason_first() -> None:
    for layer in LAYERS:
        for path in (ROOT / layer).rglob("*.py"):
            assert ast.get_docstring(ast.parse(path.read_text("utf-8"))), path
