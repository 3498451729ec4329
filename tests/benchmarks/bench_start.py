"""How long from the command to the window, a film in it and its score; beside the shortest programs that do so."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import pydicom

import imaging.reading.codecs  # noqa: F401  # lets pydicom decode the example film
from tests.benchmarks.row import row

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "resources" / "example" / "phantom-opacity.dcm"

# All of it for the first process only: decoders are started from the same file.
OURS_EMPTY = """
if __name__ == "__main__":
    import sys, time
    from PySide6.QtCore import QTimer
    from imaging.process import uncollected
    with uncollected("viewer.app.application"):  # as main does
        import viewer.app.application
    from viewer.app.main_window import MainWindow
    def painted(window):
        window.repaint()
        sys.stdout.write(f"{time.time()}")
        window.close()
    shown = MainWindow.showEvent
    def show(window, event):
        shown(window, event)
        QTimer.singleShot(0, window, lambda: painted(window))
    MainWindow.showEvent = show
    import main
    main.main([])
"""
PEER_EMPTY = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1200, 800)
window.show()
def painted():
    window.repaint()
    sys.stdout.write(f"{time.time()}")
    window.close()
QTimer.singleShot(0, painted)
app.exec()
"""
OURS_FILM = """
if __name__ == "__main__":
    import sys, time
    from PySide6.QtCore import QTimer
    from imaging.process import uncollected
    with uncollected("viewer.app.application"):  # as main does
        import viewer.app.application
    from viewer.app.main_window import MainWindow
    made = MainWindow.__init__
    def painted(window):
        if window.session.pane.opened is not None:
            window.view_area.view.repaint()
            sys.stdout.write(f"{time.time()}")
            window.close()
    def make(window, *arguments):
        made(window, *arguments)
        window.session.film_changed.connect(lambda: QTimer.singleShot(0, window, lambda: painted(window)))
    MainWindow.__init__ = make
    import main
    main.main([sys.argv[1]])
"""
PEER_FILM = """
import sys, time
import numpy as np
import pydicom
from pydicom.pixels import apply_windowing
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
dataset = pydicom.dcmread(sys.argv[1])
shown = apply_windowing(dataset.pixel_array, dataset)
grey = np.ascontiguousarray((shown - shown.min()) / (shown.max() - shown.min()) * 255, dtype=np.uint8)
image = QImage(grey.data, grey.shape[1], grey.shape[0], grey.shape[1], QImage.Format.Format_Grayscale8)
label = QLabel()
label.resize(1200, 800)
label.setPixmap(QPixmap.fromImage(image).scaled(1200, 800, Qt.AspectRatioMode.KeepAspectRatio,
    Qt.TransformationMode.SmoothTransformation))
label.show()
def painted():
    label.repaint()
    sys.stdout.write(f"{time.time()}")
    label.close()
QTimer.singleShot(0, painted)
app.exec()
"""
OURS_SCORE = """
if __name__ == "__main__":
    import sys, time
    from PySide6.QtCore import QTimer
    from imaging.process import uncollected
    with uncollected("viewer.app.application"):  # as main does
        import viewer.app.application
    from viewer.app.main_window import MainWindow
    made = MainWindow.__init__
    def painted(window):
        window.repaint()
        sys.stdout.write(f"{time.time()}")
        window.close()
    def make(window, *arguments):
        made(window, *arguments)
        window.session.scores.outcome_changed.connect(lambda ref: QTimer.singleShot(0, window, lambda: painted(window)))
    MainWindow.__init__ = make
    import main
    main.main([sys.argv[1]])
"""
PEER_SCORE = """
import sys, time
import inference
import cv2
import numpy as np
import pydicom
import torch
from inference.models.torchvision_import import import_torchvision
network = import_torchvision().models.mobilenet_v2(weights=None, num_classes=2).eval()
values = pydicom.dcmread(sys.argv[1]).pixel_array.astype(np.float32)
grey = cv2.resize(values / values.max(), (224, 224), interpolation=cv2.INTER_AREA)
with torch.inference_mode():
    logits = network(torch.from_numpy(np.repeat(grey[None, None], 3, 1)))
logits.softmax(1).tolist()
sys.stdout.write(f"{time.time()}")
"""

OURS_COMMAND = """
if __name__ == "__main__":
    import sys, time
    import main
    film, out = sys.argv[1], sys.stdout
    main.main(["score", film, "--output", film + ".csv"])
    out.write(f"{time.time()}")
"""
PEER_COMMAND = """
import sys, time
import cv2, imagecodecs, numpy, onnxruntime, pydicom, safetensors
sys.stdout.write(f"{time.time()}")
"""


def measure(rounds: int = 7) -> list[dict[str, Any]]:
    """Rows of bench.json: median milliseconds from the start of the process to the end of the paint, in turns."""
    with tempfile.TemporaryDirectory() as folder:
        film = _native_film(Path(folder))
        ways = {"window": OURS_EMPTY, "bare window": PEER_EMPTY, "film": OURS_FILM, "film script": PEER_FILM}
        ways |= {"command": OURS_COMMAND, "imports": PEER_COMMAND}
        ways |= {"score": OURS_SCORE, "score script": PEER_SCORE}
        seconds: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(rounds + 1):
            for name, script in ways.items():
                seconds[name].append(_start(script, film, Path(folder)))
    took = {name: 1000 * statistics.median(values[1:]) for name, values in seconds.items()}
    size = "1536x1536 12 bit"
    return [
        row("start to window on screen", took["window"], took["bare window"], "empty QMainWindow of PySide6"),
        row(f"start to film painted, {size}", took["film"], took["film script"], "pydicom, apply_windowing, QLabel"),
        row("hilum score of one film", took["command"], took["imports"], "the imports that it cannot do without"),
        row("start to score in the window", took["score"], took["score script"], "script: torchvision, no window"),
    ]


def _start(script: str, film: Path, home: Path) -> float:
    """Seconds from starting the script in a process of its own to the time it says it had painted."""
    file = home / "start.py"
    file.write_text(script)
    environment = os.environ | {
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_STATE_HOME": str(home / "state"),
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "",  # the first round, which does not count, leaves compiled modules behind
    }
    started = time.time()
    done = subprocess.run(
        [sys.executable, str(file), str(film)], capture_output=True, text=True, timeout=120, env=environment, check=True
    )
    return float(done.stdout) - started


def _native_film(folder: Path) -> Path:
    """The example film without compression, which pydicom alone can read; it has a window."""
    dataset = pydicom.dcmread(EXAMPLE)
    dataset.decompress()
    path = folder / "film.dcm"
    dataset.save_as(path)
    return path
