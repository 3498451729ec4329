"""How every chart looks: colors for light and for dark, matplotlib's settings, and what axes have in common."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from matplotlib.axes import Axes


_LONGEST_NAME = 18


@dataclass(frozen=True, slots=True)
class ChartStyle:
    """Colors of a chart; what they tell apart is told apart without them as well."""

    ink: str
    faint: str
    line: str
    paper: str
    first: str
    negative: str
    positive: str


LIGHT = ChartStyle(
    ink="#1d2023",
    faint="#5d646b",
    line="#d3d7db",
    paper="#fefefe",
    first="#1f5f9f",
    negative="#2f7a4b",
    positive="#b3541e",
)
DARK = ChartStyle(
    ink="#e8e8e8",
    faint="#b4b4b4",
    line="#414141",
    paper="#232323",
    first="#6aa9e9",
    negative="#74c48e",
    positive="#f2845c",
)

FONTS = ("DejaVu Sans",)
"""matplotlib brings it, so a print is the same on every computer."""


def style(look: ChartStyle) -> Mapping[Any, Any]:
    """matplotlib's settings for charts of this look."""
    return {
        "font.family": "sans-serif",
        "font.sans-serif": list(FONTS),
        "font.size": 8.5,
        "axes.edgecolor": look.faint,
        "axes.labelcolor": look.ink,
        "axes.titlecolor": look.ink,
        "axes.titlesize": 9.5,
        "axes.titleweight": "bold",
        "axes.titlelocation": "left",
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.grid": True,
        "axes.axisbelow": True,
        "grid.color": look.line,
        "grid.linewidth": 0.6,
        "xtick.color": look.faint,
        "ytick.color": look.faint,
        "xtick.labelcolor": look.ink,
        "ytick.labelcolor": look.ink,
        "text.color": look.ink,
        "legend.frameon": True,
        "legend.facecolor": look.paper,
        "legend.edgecolor": "none",
        "legend.framealpha": 0.8,
        "legend.borderpad": 0.2,
        "legend.fontsize": 8,
        "hatch.linewidth": 0.8,
        "lines.linewidth": 1.6,
        "figure.facecolor": look.paper,
        "axes.facecolor": look.paper,
        "text.parse_math": False,
    }


def unit_axes(ax: Axes, across: str, up: str) -> None:
    """Axes from 0 to 1 both ways, with their names."""
    ticks = np.linspace(0, 1, 6)
    ax.set(xlim=(-0.02, 1.02), ylim=(-0.02, 1.02), xlabel=across, ylabel=up, xticks=ticks, yticks=ticks)


def short(name: str) -> str:
    """A name that fits into a chart: its end is left out where it is long."""
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "\u2026"
