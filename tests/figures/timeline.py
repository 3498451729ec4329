"""`python tests/figures/timeline.py FILM [ROOT]`: what is loaded and seen when, from the start to the first score.

ROOT: a checkout of another commit, whose window is opened; without it this one's. Milliseconds on the clock and of the
processor since the process began, of the window's own process; on a folder of settings of its own.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

_RUN = """
if __name__ == "__main__":
    import sys, time
    began = time.time() - time.clock_gettime(time.CLOCK_PROCESS_CPUTIME_ID)
    watched = {
        "numpy": "numpy", "PySide6.QtWidgets": "Qt's widgets", "viewer.app.main_window": "the window's modules",
        "cv2": "OpenCV", "inference.score": "what scores", "onnxruntime": "ONNX Runtime", "torch": "PyTorch",
        "inference.lungs": "what outlines lungs", "safetensors": "safetensors", "pydicom": "pydicom",
    }
    def mark(what):
        sys.stdout.write(f"{1000 * (time.time() - began):7.0f} {1000 * time.process_time():7.0f}  {what}\\n")
    def hook(event, arguments):
        if event == "import" and arguments[0] in watched:
            mark(watched.pop(arguments[0]))
    sys.addaudithook(hook)
    from PySide6.QtCore import QTimer
    import viewer.app.application
    from viewer.app.main_window import MainWindow
    made, shown = MainWindow.__init__, MainWindow.showEvent
    def painted(window):
        window.repaint()
        mark("-- the window is painted")
    def show(window, event):
        shown(window, event)
        QTimer.singleShot(0, window, lambda: painted(window))
    def film(window):
        if window.session.pane.opened is not None and "film" in open_marks:
            open_marks.discard("film")
            mark("-- the film is on the screen")
    def scored(window):
        mark("-- the first score is told")
        window.close()
    open_marks = {"film"}
    def make(window, *arguments):
        made(window, *arguments)
        window.session.film_changed.connect(lambda: QTimer.singleShot(0, window, lambda: film(window)))
        told = getattr(window.session, "scores", window.session)
        told.outcome_changed.connect(lambda ref: QTimer.singleShot(0, window, lambda: scored(window)))
    MainWindow.__init__, MainWindow.showEvent = make, show
    import main
    main.main([sys.argv[1]])
"""


def main(film: Path, root: Path) -> None:
    """Run the window twice and print the second run, for which all modules are compiled."""
    with tempfile.TemporaryDirectory() as home:
        script = Path(home) / "run.py"
        script.write_text(_RUN)
        folders = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"), home)
        platform = {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"), "PYTHONDONTWRITEBYTECODE": ""}
        for _ in range(2):
            words = [sys.executable, str(script), str(film.resolve())]
            environment = os.environ | folders | platform | {"PYTHONPATH": str(root)}
            done = subprocess.run(words, capture_output=True, text=True, timeout=120, check=True, env=environment)
    sys.stdout.write("  clock     CPU\n" + done.stdout)


if __name__ == "__main__":
    other = sys.argv[2:]
    main(Path(sys.argv[1]), Path(other[0]).resolve() if other else Path(__file__).resolve().parents[2])
