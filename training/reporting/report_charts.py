"""The charts of a report, each a function that draws into axes; matplotlib is loaded by whoever gives them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from inference.chart_style import LIGHT, short, style, unit_axes
from inference.figures import Scores, Truth
from inference.models.card import Headline, OperatingPoint, ReliabilityBin
from training.evaluation.metrics import Curves, LabelReport, Sweep
from training.events import Epoch

if TYPE_CHECKING:
    from matplotlib.axes import Axes


INK, FAINT, LINE, PAPER = LIGHT.ink, LIGHT.faint, LIGHT.line, LIGHT.paper
FIRST, SECOND, THIRD = LIGHT.first, LIGHT.positive, LIGHT.negative
"""Colors of the print; the page puts its own in their place, for light and for dark."""

STYLE: Mapping[Any, Any] = {
    **style(LIGHT),
    "figure.facecolor": "none",
    "axes.facecolor": "none",
    "savefig.facecolor": "none",
    "svg.fonttype": "none",
}
"""matplotlib's settings for every chart."""

_MARKS = ("o", "^", "s", "D", "v")


def losses(ax: Axes, epochs: Sequence[Epoch], kept: int | None) -> None:
    """Cross entropy of training and validation films by epoch; the kept epoch is marked."""
    numbers = [epoch.epoch for epoch in epochs]
    ax.plot(numbers, [epoch.train_loss for epoch in epochs], "o-", ms=3, color=FIRST, label="training")
    ax.plot(numbers, [epoch.validation_loss for epoch in epochs], "s--", ms=3, color=SECOND, label="validation")
    ax.set_ylim(bottom=0)
    _epochs(ax, numbers, kept, "loss (cross entropy)")


def accuracies(ax: Axes, epochs: Sequence[Epoch], kept: int | None) -> None:
    """Accuracy of training and validation films and validation AUC by epoch; the kept epoch is marked."""
    numbers = [epoch.epoch for epoch in epochs]
    ax.plot(numbers, [epoch.train_accuracy for epoch in epochs], "o-", ms=3, color=FIRST, label="training accuracy")
    ax.plot(
        numbers, [epoch.validation_accuracy for epoch in epochs], "s--", ms=3, color=SECOND, label="validation accuracy"
    )
    ax.plot(numbers, [epoch.validation_auc for epoch in epochs], "^:", ms=3, color=THIRD, label="validation AUC")
    ax.set_ylim(top=1.005)
    _epochs(ax, numbers, kept, "share")


def roc(ax: Axes, curve: Curves, points: Sequence[OperatingPoint], area: str) -> None:
    """Sensitivity against false alarms, with the card's operating points on it."""
    ax.plot([0, 1], [0, 1], color=FAINT, lw=0.8, ls=":")
    ax.plot(curve.false_alarms, curve.sensitivity, color=FIRST, label=f"AUC {area}")
    for mark, point in zip(_MARKS, points, strict=False):
        x, y = _at(curve, curve.false_alarms, point), _at(curve, curve.sensitivity, point)
        ax.plot([x], [y], mark, ms=6, color=SECOND, label=f"{point.name} ({point.threshold:.2f})")
    unit_axes(ax, "1 - specificity (false alarms)", "sensitivity (recall)")
    ax.legend(loc="lower right")


def precision_recall(ax: Axes, curve: Curves, points: Sequence[OperatingPoint], area: str, share: float) -> None:
    """Precision against recall, with the card's operating points; the share of positive films is what chance gives."""
    ax.axhline(share, color=FAINT, lw=0.8, ls=":", label=f"by chance {share:.2f}")
    ax.step(curve.sensitivity, curve.precision, color=FIRST, where="pre", label=f"average precision {area}")
    for mark, point in zip(_MARKS, points, strict=False):
        x, y = _at(curve, curve.sensitivity, point), _at(curve, curve.precision, point)
        ax.plot([x], [y], mark, ms=6, color=SECOND, label=point.name)
    unit_axes(ax, "recall (sensitivity)", "precision")
    ax.legend(loc="best")


def calibration(
    ax: Axes,
    before: Sequence[ReliabilityBin],
    after: Sequence[ReliabilityBin],
    names: Sequence[str],
    headline: Headline,
) -> None:
    """The share of positive films in each tenth of the score, before and after calibration; the diagonal is perfect."""
    ax.plot([0, 1], [0, 1], color=FAINT, lw=0.8, ls=":")
    for bins, line, color, name in ((before, "s--", SECOND, names[0]), (after, "o-", FIRST, names[1])):
        ax.plot([own.score for own in bins], [own.positive for own in bins], line, ms=4, color=color, label=name)
    unit_axes(ax, "mean score in the bin", f"share of {headline.films()}")
    ax.legend(loc="best")


def thresholds(ax: Axes, swept: Sweep, point: OperatingPoint, headline: Headline) -> None:
    """Accuracy, sensitivity, specificity and f1 by threshold; the operating point and its unsure band are marked."""
    ax.axvspan(point.unsure_low, point.unsure_high, color=LINE, alpha=0.6, lw=0, label="unsure")
    ax.axvline(point.threshold, color=INK, lw=0.9, label=f"{point.name} ({point.threshold:.2f})")
    ax.plot(swept.thresholds, swept.sensitivity, "-", color=FIRST, label="sensitivity")
    ax.plot(swept.thresholds, swept.specificity, "--", color=SECOND, label="specificity")
    ax.plot(swept.thresholds, swept.accuracy, "-.", color=THIRD, label="accuracy")
    ax.plot(swept.thresholds, swept.f1, ":", color=INK, label="f1")
    unit_axes(ax, f"threshold on the {headline.title} score", "share")
    ax.legend(loc="lower center", ncols=2, columnspacing=1.0)


def histogram(ax: Axes, scores: Scores, positive: Truth, point: OperatingPoint, headline: Headline) -> None:
    """How the scores of negative and of positive films are spread, each as a share of its own films."""
    edges = np.linspace(0, 1, 21)
    names = (headline.lacking, headline.having)
    for rows, color, hatch, name in ((~positive, THIRD, "", names[0]), (positive, SECOND, "////", names[1])):
        share = np.histogram(scores[rows], edges)[0] / max(1, int(rows.sum()))
        ax.stairs(
            share, edges, fill=not hatch, color=color, alpha=None if hatch else 0.45, hatch=hatch or None, label=name
        )
    ax.axvline(point.threshold, color=INK, lw=0.9, label=f"{point.name} ({point.threshold:.2f})")
    ax.set_xlim(0, 1)
    ax.set_xlabel(f"{headline.title} score")
    ax.set_ylabel("share of the films of a label")
    ax.legend(loc="best")


def confusion(ax: Axes, labels: LabelReport) -> None:
    """Counts of what is true (rows) against what was said (columns); darker is a larger share of its row."""
    counts = np.array(labels.counts)
    shares = counts / np.maximum(1, counts.sum(axis=1, keepdims=True))
    size = len(labels.labels)
    for row in range(size):
        for column in range(size):
            box = {"facecolor": FIRST, "alpha": 0.08 + 0.42 * shares[row, column], "lw": 0}
            ax.axvspan(column - 0.48, column + 0.48, (size - row - 0.98) / size, (size - row - 0.02) / size, **box)
            words = f"{counts[row, column]:,}\n{shares[row, column]:.0%}"
            ax.text(column, row, words, ha="center", va="center", fontsize=11 if size < 4 else 8.5, fontweight="bold")
    names = [short(label) for label in labels.labels]
    ax.set_xticks(range(size), names)
    ax.set_yticks(range(size), names, rotation=90, va="center")
    ax.set(xlim=(-0.5, size - 0.5), ylim=(size - 0.5, -0.5), xlabel="said", ylabel="true")
    ax.grid(visible=False)
    ax.tick_params(length=0)
    ax.spines[:].set_visible(False)


def _epochs(ax: Axes, numbers: Sequence[int], kept: int | None, name: str) -> None:
    if kept is not None:
        ax.axvline(kept, color=INK, lw=0.9, ls=(0, (1, 2)), label=f"kept: epoch {kept}")
    low, high = min(numbers), max(numbers)
    ax.set_xlim(low - 0.5, high + 0.5)
    ax.set_xticks(sorted({round(number) for number in np.linspace(low, high, min(8, len(numbers)))}))
    ax.set_xlabel("epoch")
    ax.set_ylabel(name)
    ax.legend(loc="best")


def _at(curve: Curves, values: Scores, point: OperatingPoint) -> float:
    """Where the curve is at a threshold: at the lowest score that reaches it."""
    return float(values[int(np.searchsorted(-curve.thresholds, -point.threshold, side="right")) - 1])
