"""The program's icon in the forms that the three systems want, drawn from resources/icons/hilum.svg."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)


def write_icons(folder: Path) -> None:
    """Write hilum-SIZE.png for each of SIZES, hilum.ico (up to 256) and hilum.icns into `folder`."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PIL import Image
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication([])
    drawing = QSvgRenderer(str(ROOT / "resources" / "icons" / "hilum.svg"))
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        picture = QImage(size, size, QImage.Format.Format_ARGB32)
        picture.fill(0)
        painter = QPainter(picture)
        drawing.render(painter)
        painter.end()
        if not picture.save(str(folder / f"hilum-{size}.png")):
            raise OSError(f"{folder} cannot be written")
    del application
    drawn = {size: Image.open(folder / f"hilum-{size}.png") for size in SIZES}
    small = [size for size in SIZES if size <= 256]
    drawn[256].save(folder / "hilum.ico", sizes=[(s, s) for s in small], append_images=[drawn[s] for s in small[:-1]])
    drawn[1024].save(folder / "hilum.icns", append_images=[drawn[s] for s in SIZES[:-1]])


if __name__ == "__main__":
    write_icons(Path(sys.argv[1]))
