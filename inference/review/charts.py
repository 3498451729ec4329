"""The charts of a review, each a function that draws into axes; matplotlib is loaded when one is drawn."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from inference.review.export_summary import AGREEMENT, DRIFT, MODEL, PROGRESS, Summary

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_TWENTIETHS = np.linspace(0, 1, 21)
_TENTHS = np.linspace(0, 1, 11)
_LONGEST_NAME = 28
_LINES = ("-", "--", "-.", ":")


@dataclass(frozen=True, slots=True)
class Look:
    """Colors of a chart; what they tell apart is told apart without them as well."""

    ink: str
    faint: str
    line: str
    paper: str
    first: str
    normal: str
    abnormal: str


LIGHT = Look("#1d2023", "#5d646b", "#d3d7db", "#fefefe", "#1f5f9f", "#2f7a4b", "#b3541e")
DARK = Look("#e8e8e8", "#b4b4b4", "#414141", "#232323", "#6aa9e9", "#74c48e", "#f2845c")

Draw: TypeAlias = Callable[["Axes", Summary, Look], None]


@dataclass(frozen=True, slots=True)
class Chart:
    """One chart: its title, what draws it, and what is said in its place where there is nothing to draw."""

    title: str
    draw: Draw
    empty: str = ""


def charts(summary: Summary) -> tuple[Chart, ...]:
    """The charts of a review, always the same ones in the same order."""
    lacking = summary.lacking
    scored = "" if len(summary.scores) else "No film has a score yet."
    labelled = lacking.get(MODEL, "")
    return (
        Chart("Scores by final label", score_chart, scored),
        Chart("ROC of the model, readers as truth", roc_chart, labelled or ("" if summary.area else _TOO_FEW)),
        Chart("Abnormal by the readers in each tenth of the score", reliability_chart, labelled),
        Chart("Agreement beyond chance (Cohen's kappa)", agreement_chart, "" if summary.pairs else lacking[AGREEMENT]),
        Chart("Scores here and on the card", drift_chart, scored if scored else lacking.get(DRIFT, "")),
        Chart("Films read over time", progress_chart, "" if summary.read_at else lacking.get(PROGRESS, _TOO_FEW)),
    )


_TOO_FEW = "Too few verdicts yet."


def style(look: Look) -> Mapping[Any, Any]:
    """matplotlib's settings for charts of this look."""
    return {
        "font.family": "sans-serif",
        "font.sans-serif": ["DejaVu Sans"],
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


def png(chart: Chart, summary: Summary, width: int, height: int, *, scale: float = 1.0, look: Look = DARK) -> bytes:
    """A chart as a PNG of width x height logical pixels, `scale` dots for each; 96 logical pixels are an inch."""
    import matplotlib
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    file = io.BytesIO()
    with matplotlib.rc_context({**style(look)}):
        figure = Figure(figsize=(width / 96, height / 96), dpi=96 * scale, layout="constrained")
        FigureCanvasAgg(figure)
        ax = figure.add_subplot()
        draw(ax, chart, summary, look)
        figure.savefig(file, format="png", dpi=96 * scale)
    return file.getvalue()


def draw(ax: Axes, chart: Chart, summary: Summary, look: Look) -> None:
    """A chart with its title; where there is nothing to draw, the sentence that says why."""
    ax.set_title(chart.title)
    if chart.empty:
        ax.set_axis_off()
        ax.text(0.5, 0.5, chart.empty, ha="center", va="center", color=look.faint, wrap=True, transform=ax.transAxes)
        return
    chart.draw(ax, summary, look)


def score_chart(ax: Axes, summary: Summary, look: Look) -> None:
    """How many films have which score, by final label, with the operating point and its unsure band."""
    bottom = np.zeros(len(_TWENTIETHS) - 1)
    kinds = (
        (0, "normal", look.normal, ""),
        (1, "abnormal", look.abnormal, "////"),
        (-1, "no final label", look.faint, "...."),
    )
    for value, name, color, hatch in kinds:
        own = summary.scores[summary.truth == value]
        if not len(own):
            continue
        top = bottom + np.histogram(own, _TWENTIETHS)[0]
        fill: dict[str, Any] = {
            "facecolor": color if not hatch else "none",
            "edgecolor": color,
            "alpha": 0.9,
            "hatch": hatch,
        }
        ax.stairs(top, _TWENTIETHS, baseline=bottom, fill=True, label=f"{name} ({len(own):,})", lw=0.8, **fill)
        bottom = top
    _point(ax, summary, look)
    ax.set(xlim=(0, 1), ylim=(0, None), xlabel=_score_name(summary), ylabel="films")
    _whole_numbers(ax, "y")
    ax.legend(loc="best")


def roc_chart(ax: Axes, summary: Summary, look: Look) -> None:
    """Sensitivity against false alarms where the final labels are taken for the truth, the operating point marked."""
    false_alarms, sensitivity = roc(summary.scores[summary.truth >= 0], summary.truth[summary.truth >= 0] > 0)
    ax.plot([0, 1], [0, 1], color=look.faint, lw=0.8, ls=":")
    area = summary.area
    name = f"AUC {area.value:.2f} ({area.low:.2f}\u2013{area.high:.2f})" if area is not None else "AUC unknown"
    ax.plot(false_alarms, sensitivity, color=look.first, label=name)
    known = summary.truth >= 0
    called = summary.scores[known] >= summary.point.threshold
    abnormal = summary.truth[known] > 0
    at = float(called[~abnormal].mean()), float(called[abnormal].mean())
    name = f"{summary.point.name} ({summary.point.threshold:.2f})"
    ax.plot([at[0]], [at[1]], "o", ms=7, color=look.abnormal, label=name)
    _unit(ax, "1 - specificity (false alarms)", "sensitivity")
    ax.legend(loc="lower right")


def reliability_chart(ax: Axes, summary: Summary, look: Look) -> None:
    """The share of films that readers call abnormal in each tenth of the score; on the diagonal the score is right."""
    ax.plot([0, 1], [0, 1], color=look.faint, lw=0.8, ls=":")
    most = max(own.n for own in summary.reliability)
    for own in summary.reliability:
        middle = (own.low + own.high) / 2
        width = 0.085 * max(0.25, (own.n / most) ** 0.5)
        ax.bar(middle, own.abnormal, width, color=look.first, alpha=0.55, lw=0)
        ax.plot([own.score], [own.abnormal], "o", ms=4, color=look.abnormal)
        above = own.abnormal < 0.88
        place = own.abnormal + (0.03 if above else -0.03)
        ax.text(middle, place, f"{own.n:,}", ha="center", va="bottom" if above else "top", fontsize=7.5)
    _unit(ax, f"{_score_name(summary)} (films above the bars)", "share called abnormal")


def agreement_chart(ax: Axes, summary: Summary, look: Look) -> None:
    """Kappa of each pair with its 95 % interval; 0 is chance, 1 is always the same."""
    places = np.arange(len(summary.pairs))[::-1]
    for place, pair in zip(places, summary.pairs, strict=True):
        kappa = pair.kappa
        ax.barh(place, kappa.value, 0.45, color=look.first, alpha=0.55, lw=0)
        ax.plot([kappa.low, kappa.high], [place, place], color=look.ink, lw=1.2)
        ax.plot([kappa.low, kappa.low, kappa.high, kappa.high], [place] * 4, "|", ms=7, color=look.ink)
        words = f"{kappa.value:.2f} ({kappa.low:.2f}\u2013{kappa.high:.2f}), n = {pair.n:,}"
        ax.text(0.01 + max(0.0, *_lows(summary)), place + 0.36, words, va="center", fontsize=8)
    ax.axvline(0, color=look.faint, lw=0.8)
    ax.set_yticks(places, [_short(pair.name) for pair in summary.pairs])
    ax.set(xlim=(min(0.0, *_lows(summary)) - 0.02, 1.02), ylim=(-0.6, len(places) - 0.3), xlabel="kappa")
    ax.grid(visible=False, axis="y")


def drift_chart(ax: Axes, summary: Summary, look: Look) -> None:
    """The share of films in each tenth of the score, here and on the films that the card tells of."""
    here = np.histogram(summary.scores, _TENTHS)[0] / len(summary.scores)
    name = f"this review ({len(summary.scores):,})"
    ax.stairs(here, _TENTHS, fill=True, color=look.first, alpha=0.5, label=name)
    if summary.expected is not None:
        ax.stairs(summary.expected, _TENTHS, color=look.abnormal, lw=1.8, ls="--", label=summary.expected_of)
    _point(ax, summary, look)
    ax.set(xlim=(0, 1), ylim=(0, None), xlabel=_score_name(summary), ylabel="share of the films")
    ax.legend(loc="best")


def progress_chart(ax: Axes, summary: Summary, look: Look) -> None:
    """How many films each reader had read by when, of the verdicts that hold now."""
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter

    colors = (look.first, look.abnormal, look.normal, look.faint)
    for number, (reader, times) in enumerate(summary.read_at.items()):
        when: Any = [datetime.fromtimestamp(time, UTC) for time in times.tolist()]
        name = f"{_short(reader)} ({len(when):,})"
        line = _LINES[number // len(colors) % len(_LINES)] if number >= len(colors) else _LINES[number % len(_LINES)]
        ax.step(when, np.arange(1, len(when) + 1), line, where="post", color=colors[number % len(colors)], label=name)
        if len(when) == 1:
            ax.plot(when, [1], "o", color=colors[number % len(colors)])
    locator = AutoDateLocator(minticks=3, maxticks=6)  # type: ignore[no-untyped-call]  # stub
    ax.xaxis.set_major_locator(locator)
    ax.xaxis.set_major_formatter(ConciseDateFormatter(locator))  # type: ignore[no-untyped-call]  # stub
    ax.set(ylim=(0, None), xlabel="time (UTC)", ylabel="films read")
    _whole_numbers(ax, "y")
    ax.legend(loc="upper left")


def roc(scores: NDArray[np.float64], abnormal: NDArray[np.bool_]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """False alarms and sensitivity at every threshold, (k,) each, from (0, 0) to (1, 1); both classes must be there."""
    order = np.argsort(-scores, kind="stable")
    ends = np.flatnonzero(np.r_[scores[order][1:] != scores[order][:-1], True])
    hits, alarms = np.cumsum(abnormal[order])[ends], np.cumsum(~abnormal[order])[ends]
    return np.r_[0.0, alarms / alarms[-1]], np.r_[0.0, hits / hits[-1]]


def _point(ax: Axes, summary: Summary, look: Look) -> None:
    point = summary.point
    if point.unsure_high > point.unsure_low:
        ax.axvspan(point.unsure_low, point.unsure_high, color=look.line, alpha=0.6, lw=0, zorder=0)
    ax.axvline(point.threshold, color=look.ink, lw=1.0, label=f"{point.name} ({point.threshold:.2f})")


def _score_name(summary: Summary) -> str:
    return "P(abnormal), calibrated" if summary.calibrated else "abnormal score, not calibrated"


def _unit(ax: Axes, across: str, up: str) -> None:
    ticks = np.linspace(0, 1, 6)
    ax.set(xlim=(-0.02, 1.02), ylim=(-0.02, 1.02), xlabel=across, ylabel=up, xticks=ticks, yticks=ticks)


def _whole_numbers(ax: Axes, axis: str) -> None:
    from matplotlib.ticker import MaxNLocator

    getattr(ax, f"{axis}axis").set_major_locator(MaxNLocator(nbins=6, integer=True))


def _lows(summary: Summary) -> tuple[float, ...]:
    return tuple(pair.kappa.low for pair in summary.pairs)


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "\u2026"
