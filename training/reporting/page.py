"""A report as one HTML page: charts as inline SVG, films as inline PNG, no scripts, nothing from elsewhere."""

from __future__ import annotations

import base64
import io
import re
from pathlib import Path

import imagecodecs
import numpy as np
from numpy.typing import NDArray

import resources
from training.reporting import charts
from training.reporting.blocks import Chart, Document

_SIZE = (4.7, 3.5)
_NAMES = {
    charts.INK: "--ink",
    charts.FAINT: "--faint",
    charts.LINE: "--line",
    charts.PAPER: "--paper",
    charts.FIRST: "--first",
    charts.SECOND: "--second",
    charts.THIRD: "--third",
}
_COLOR = re.compile("|".join(_NAMES))


def page(document: Document) -> str:
    """The whole page as text in UTF-8."""
    from jinja2 import Environment, FileSystemLoader

    folder = Path(resources.__file__).parent / "report"
    environment = Environment(loader=FileSystemLoader(folder), autoescape=True, trim_blocks=True, lstrip_blocks=True)
    style = (folder / "report.css").read_text(encoding="utf-8")
    filled: str = environment.get_template("report.html").render(
        document=document, style=style, svg=svg, png=png, kind=lambda block: type(block).__name__
    )
    return filled.replace(" %", "\u00a0%")


def svg(chart: Chart) -> str:
    """The chart as an SVG element whose colors are the page's variables, so that light and dark suit it alike."""
    import matplotlib
    from matplotlib.figure import Figure

    file = io.StringIO()
    with matplotlib.rc_context({**charts.STYLE, "svg.hashsalt": chart.title}):
        figure = Figure(figsize=_SIZE, layout="constrained")
        chart.draw(figure.add_subplot())
        figure.savefig(file, format="svg", metadata={"Date": None, "Creator": None})
    text = file.getvalue()
    return _COLOR.sub(lambda match: f"var({_NAMES[match[0]]})", text[text.index("<svg") :])


def png(pixels: NDArray[np.uint8]) -> str:
    """(h, w, 3) RGB as a data URI."""
    return "data:image/png;base64," + base64.b64encode(imagecodecs.png_encode(np.ascontiguousarray(pixels))).decode()
