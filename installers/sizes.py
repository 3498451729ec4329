"""What each large part of a package costs: python -m installers.sizes dist/hilum."""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

_PARTS = (
    ("torch, its library", r"torch/lib/"),
    ("torch, its Python", r"torch/|torch-"),
    ("torchvision, timm", r"torchvision|timm"),
    ("ONNX Runtime", r"onnxruntime"),
    ("highdicom, pydicom: DICOM objects", r"highdicom|pydicom"),
    ("PDFium, pages of documents", r"pypdfium2"),
    ("scipy, for grad-cam", r"scipy"),
    ("scikit-learn, for grad-cam", r"sklearn|scikit_learn|joblib|threadpoolctl|narwhals|ttach|grad_cam"),
    ("OpenCV", r"cv2/|opencv"),
    ("Qt and PySide6", r"PySide6/|shiboken6|libQt6|libpyside6|libshiboken6"),
    ("the program: every module of Python, packed", r"hilum(-window)?(\.exe)?$"),
    ("numpy", r"numpy"),
    ("models, examples, icons, help", r"resources/|docs/"),
    ("matplotlib", r"matplotlib|kiwisolver|contourpy|fontTools"),
    ("imagecodecs, Pillow: codecs", r"imagecodecs|PIL/|pillow"),
    ("Python", r"libpython|python3|base_library"),
    ("licences", r"licences/"),
    ("libraries of the system it was built on", r"lib[^/]*$"),
)


def measure(folder: Path) -> dict[str, int]:
    """Bytes of each part of a package's folder, the largest first; links count as nothing."""
    sizes: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_symlink() or not path.is_file():
            continue
        name = path.relative_to(folder).as_posix().removeprefix("_internal/")
        part = next((part for part, pattern in _PARTS if re.match(pattern, name)), "the rest")
        sizes[part] += path.stat().st_size
    return dict(sizes.most_common())


if __name__ == "__main__":
    measured = measure(Path(sys.argv[1]))
    for what, size in measured.items():
        print(f"{size / 1e6:8.1f} MB  {what}")
    print(f"{sum(measured.values()) / 1e6:8.1f} MB  in all")
