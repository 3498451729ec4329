"""The charts of a review, each a function that draws into axes; matplotlib is loaded when one is drawn."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from inference.chart_style import DARK, ChartStyle, short, style, unit_axes
from inference.figures import FEWEST_FOR_CURVES, enough_for_curves, wilson
from inference.models.card import Headline
from review.label_matrix import NEGATIVE, POSITIVE
from review.performance import AUC
from review.summary import Summary

if TYPE_CHECKING:
    from matplotlib.axes import Axes


_TWENTIETHS = np.linspace(0, 1, 21)
_TENTHS = np.linspace(0, 1, 11)
_MOST_PAIRS = 5
_SHORTEST = 600.0
"""Seconds that the axis of time covers at least."""
_LINES = ("-", "--", "-.", ":")


Draw: TypeAlias = Callable[["Axes", Summary, ChartStyle], None]


@dataclass(frozen=True, slots=True)
class ReviewChart:
    """One chart: its title, what draws it, and what is said in its place where there is nothing to draw."""

    title: str
    draw: Draw
    empty: str = ""


def charts(summary: Summary) -> tuple[ReviewChart, ...]:
    """The charts of a review, always the same ones in the same order."""
    scored = "" if np.isfinite(summary.calls.scores).any() else "No film has a score yet."
    positive, headline = _labelled(summary)[1], summary.calls.headline
    labelled = "" if len(positive) else "No scored film has a final label yet."
    both = labelled or ("" if enough_for_curves(positive) else _too_few(positive, headline))
    judged = "" if any(pair.agreed for pair in summary.agreement.pairs) else "Nobody has judged the same films yet."
    read = "" if any(len(times) for times in summary.read_at.values()) else "Nobody has given a verdict yet."
    return (
        ReviewChart("Scores by final label", score_chart, scored),
        ReviewChart("ROC of the model, final labels as truth", roc_chart, both),
        ReviewChart(f"Called {headline.title} in each tenth of the score", reliability_chart, labelled),
        ReviewChart("Called alike, and kappa", agreement_chart, judged),
        ReviewChart("Scores here and on the card", drift_chart, scored),
        ReviewChart("Films read over time", progress_chart, read),
    )


def _too_few(positive: NDArray[np.bool_], headline: Headline) -> str:
    """Why there is no curve of these films."""
    ill = int(np.count_nonzero(positive))
    here = f"here are {len(positive) - ill:,} {headline.lacking} and {ill:,} {headline.having}"
    return f"A curve takes {FEWEST_FOR_CURVES} films of each kind: {here}."


def png(
    chart: ReviewChart, summary: Summary, width: int, height: int, *, scale: float = 1.0, look: ChartStyle = DARK
) -> bytes:
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


def draw(ax: Axes, chart: ReviewChart, summary: Summary, look: ChartStyle) -> None:
    """A chart with its title; where there is nothing to draw, the sentence that says why."""
    ax.set_title(chart.title)
    if chart.empty:
        ax.set_axis_off()
        ax.text(0.5, 0.5, chart.empty, ha="center", va="center", color=look.faint, wrap=True, transform=ax.transAxes)
        return
    chart.draw(ax, summary, look)


def score_chart(ax: Axes, summary: Summary, look: ChartStyle) -> None:
    """How many films have which score, by final label, with the operating point and its unsure band."""
    known = np.isfinite(summary.calls.scores)
    scores, final = summary.calls.scores[known], summary.calls.final[known]
    headline = summary.calls.headline
    bottom = np.zeros(len(_TWENTIETHS) - 1)
    for rows, name, color, hatch in (
        (final == NEGATIVE, headline.negative, look.negative, ""),
        (final == POSITIVE, headline.title, look.positive, "////"),
        ((final != NEGATIVE) & (final != POSITIVE), "no final label", look.faint, "...."),
    ):
        if not rows.any():
            continue
        top = bottom + np.histogram(scores[rows], _TWENTIETHS)[0]
        fill: dict[str, Any] = {"facecolor": "none" if hatch else color, "edgecolor": color, "hatch": hatch or None}
        label = f"{name} ({np.count_nonzero(rows):,})"
        ax.stairs(top, _TWENTIETHS, baseline=bottom, fill=True, label=label, lw=0.8, alpha=0.9, **fill)
        bottom = top
    _point(ax, summary, look)
    ax.set(xlim=(0, 1), ylim=(0, None), xlabel=_score_name(summary), ylabel="films")
    _whole_numbers(ax, "y")
    ax.legend(loc="best")


def roc_chart(ax: Axes, summary: Summary, look: ChartStyle) -> None:
    """Sensitivity against false alarms where the final labels are taken for the truth, the operating point marked."""
    scores, positive, thresholds = _labelled(summary)
    false_alarms, sensitivity = roc(scores, positive)
    area = summary.measure.final[0].figures.get(AUC)
    name = f"AUC {area.in_words(percent=False)}" if area is not None else "AUC not known"
    ax.plot([0, 1], [0, 1], color=look.faint, lw=0.8, ls=":")
    ax.plot(false_alarms, sensitivity, color=look.first, label=f"{name}, {len(scores):,} films")
    point = summary.calls.point
    called = scores >= thresholds
    x, y = float(called[~positive].mean()), float(called[positive].mean())
    ax.plot([x], [y], "o", ms=7, color=look.positive, label=f"{point.name} ({summary.measure.threshold_text()})")
    unit_axes(ax, "1 - specificity (false alarms)", "sensitivity")
    ax.legend(loc="lower right")


def reliability_chart(ax: Axes, summary: Summary, look: ChartStyle) -> None:
    """The share of films with a positive final label in each tenth of the score, with Wilson's 95 % interval."""
    scores, positive, _ = _labelled(summary)
    number = np.minimum((scores * 10).astype(np.int64), 9)
    if summary.calibrated:
        ax.plot([0, 1], [0, 1], color=look.faint, lw=0.8, ls=":")
    for tenth in np.unique(number).tolist():
        own = positive[number == tenth]
        share, middle = wilson(int(own.sum()), len(own)), (tenth + 0.5) / 10
        ax.bar(middle, share.value, 0.08, color=look.first, alpha=0.55, lw=0)
        ax.plot([middle, middle], [share.low, share.high], color=look.ink, lw=1.1)
        ax.text(middle, 1.04, f"{len(own):,}", ha="center", va="bottom", fontsize=7.5)
    unit_axes(ax, f"{_score_name(summary)}; films above", f"share called {summary.calls.headline.title}")
    ax.set_ylim(0, 1.13)


def agreement_chart(ax: Axes, summary: Summary, look: ChartStyle) -> None:
    """Share called alike and kappa of each pair, each with its 95 % interval; a kappa of 0 is chance, 1 is always."""
    pairs = [pair for pair in summary.agreement.pairs if pair.agreed is not None][:_MOST_PAIRS]
    places = np.arange(len(pairs))[::-1]
    lowest = 0.0
    for place, pair in zip(places, pairs, strict=True):
        for up, own, color, hatch in ((0.12, pair.agreed, look.negative, ""), (-0.18, pair.kappa, look.first, "////")):
            if own is None:
                continue
            fill: dict[str, Any] = {"facecolor": "none" if hatch else color, "edgecolor": color, "hatch": hatch or None}
            ax.barh(place + up, own.value, 0.26, alpha=0.75, lw=0.8, **fill)
            if own.low is not None and own.high is not None:
                ax.plot([own.low, own.high], [place + up] * 2, "|-", ms=6, color=look.ink, lw=1.1)
                lowest = min(lowest, own.low)
            lowest = min(lowest, own.value)
            words = own.in_words(percent=own is pair.agreed)
            ax.text(1.04, place + up, words, va="center", fontsize=7.5)
    ax.axvline(0, color=look.faint, lw=0.8)
    ax.barh([0], [np.nan], color=look.negative, alpha=0.75, label="called alike")
    ax.barh([0], [np.nan], facecolor="none", edgecolor=look.first, hatch="////", label="kappa")
    for place, pair in zip(places, pairs, strict=True):
        names = f"{short(pair.first)} and {short(pair.second)}, n = {pair.sure:,}"
        ax.text(lowest + 0.01, place + 0.38, names, va="center", fontsize=8)
    ax.set(xlim=(lowest, 1.42), ylim=(-0.5, max(2, len(pairs)) - 0.35), xticks=np.linspace(0, 1, 6), yticks=[])
    ax.spines["left"].set_visible(False)
    ax.grid(visible=False, axis="y")
    ax.legend(loc="upper right", bbox_to_anchor=(1.0, -0.06), ncols=2)


def drift_chart(ax: Axes, summary: Summary, look: ChartStyle) -> None:
    """The share of films in each range of the score, here and on the films that the card tells of."""
    own = summary.drift
    edges = [*(part.low for part in own.ranges), 1.0] if own.ranges else _TENTHS
    scores = summary.calls.scores
    counts = [part.here for part in own.ranges] if own.ranges else np.histogram(scores[np.isfinite(scores)], _TENTHS)[0]
    here = np.array(counts, np.float64) / max(1, sum(counts))
    ax.stairs(here, edges, fill=True, color=look.first, alpha=0.5, label=f"this folder ({sum(counts):,})")
    if own.n_card:
        card = np.array([part.card for part in own.ranges], np.float64) / own.n_card
        ax.stairs(card, edges, color=look.positive, lw=1.8, ls="--", label=f"the card ({own.n_card:,})")
    _point(ax, summary, look)
    ax.set(xlim=(0, 1), ylim=(0, None), xlabel=_score_name(summary), ylabel="share of the films")
    ax.legend(loc="best")


def progress_chart(ax: Axes, summary: Summary, look: ChartStyle) -> None:
    """How many films each reader had read by when, of the verdicts that hold now."""
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter, date2num

    colors = (look.first, look.positive, look.negative, look.faint)
    for number, (reader, times) in enumerate(summary.read_at.items()):
        if not len(times):
            continue
        when: Any = [datetime.fromtimestamp(time, UTC) for time in times.tolist()]
        name = f"{short(reader)} ({len(when):,})"
        line = _LINES[number // len(colors) % len(_LINES)] if number >= len(colors) else _LINES[number % len(_LINES)]
        ax.step(when, np.arange(1, len(when) + 1), line, where="post", color=colors[number % len(colors)], label=name)
        if len(when) == 1:
            ax.plot(when, [1], "o", color=colors[number % len(colors)])
    ends = [times[place] for times in summary.read_at.values() if len(times) for place in (0, -1)]
    if max(ends) - min(ends) < _SHORTEST:
        middle = (max(ends) + min(ends)) / 2
        left, right = (date2num(datetime.fromtimestamp(middle + side * _SHORTEST / 2, UTC)) for side in (-1, 1))
        ax.set_xlim(left, right)
    locator = AutoDateLocator(minticks=2, maxticks=7)
    ax.xaxis.set_major_locator(locator)
    ax.xaxis.set_major_formatter(ConciseDateFormatter(locator))
    ax.set(ylim=(0, None), xlabel="time (UTC)", ylabel="films read")
    _whole_numbers(ax, "y")
    ax.legend(loc="upper left")


def roc(scores: NDArray[np.float64], positive: NDArray[np.bool_]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """False alarms and sensitivity at every threshold, (k,) each, from (0, 0) to (1, 1); both classes must be there."""
    order = np.argsort(-scores, kind="stable")
    ends = np.flatnonzero(np.r_[scores[order][1:] != scores[order][:-1], True])
    hits, alarms = np.cumsum(positive[order])[ends], np.cumsum(~positive[order])[ends]
    return np.r_[0.0, alarms / alarms[-1]], np.r_[0.0, hits / hits[-1]]


def _labelled(summary: Summary) -> tuple[NDArray[np.float64], NDArray[np.bool_], NDArray[np.float64]]:
    """Of the films with a final label that means either side: score, whether it is positive, threshold."""
    calls = summary.calls
    known = np.isfinite(calls.scores) & ((calls.final == NEGATIVE) | (calls.final == POSITIVE))
    return calls.scores[known], calls.final[known] == POSITIVE, calls.thresholds[known]


def _point(ax: Axes, summary: Summary, look: ChartStyle) -> None:
    point = summary.calls.point
    if point.unsure_high > point.unsure_low:
        ax.axvspan(point.unsure_low, point.unsure_high, color=look.line, alpha=0.6, lw=0, zorder=0)
    whose = ", the first population" if summary.calls.mixed else ""
    ax.axvline(point.threshold, color=look.ink, lw=1.0, label=f"{point.name} ({point.threshold:.2f}{whose})")


def _score_name(summary: Summary) -> str:
    title = summary.calls.headline.title
    return f"P({title}), calibrated" if summary.calibrated else f"{title} score, not calibrated"


def _whole_numbers(ax: Axes, axis: str) -> None:
    from matplotlib.ticker import MaxNLocator

    getattr(ax, f"{axis}axis").set_major_locator(MaxNLocator(nbins=6, integer=True))
