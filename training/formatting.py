"""Figures as text: one way to write numbers, intervals and the names of figures, on pages and in the terminal."""

from __future__ import annotations

import math
from collections.abc import Mapping

from inference.models.card import Interval

NAMES: Mapping[str, str] = {
    "auc": "AUC",
    "average_precision": "average precision",
    "accuracy": "accuracy",
    "balanced_accuracy": "balanced accuracy",
    "sensitivity": "recall (sensitivity)",
    "specificity": "specificity",
    "precision": "precision",
    "f1": "f1",
    "mcc": "MCC",
    "brier": "Brier score",
    "ece": "ECE",
}
"""What each of `inference.figures.figures` is called, in the order in which they are shown."""


def number(value: float | None, digits: int = 3) -> str:
    """The number, or a dash where there is none."""
    return "–" if value is None or not math.isfinite(value) else f"{value:.{digits}f}"


def spread(figure: Interval | None) -> str:
    """0.941 (0.920 to 0.958), or a dash."""
    return "–" if figure is None else f"{figure.value:.3f} ({figure.low:.3f} to {figure.high:.3f})"


def signed(value: float) -> str:
    """+0.012, -0.003, or 0.000 without a sign."""
    text = f"{value:+.3f}"
    return text[1:] if not float(text) else text


def p_value(p: float) -> str:
    """0.04, or < 0.001."""
    return "–" if not math.isfinite(p) else "< 0.001" if p < 0.001 else f"{p:.3f}"


def films(count: int) -> str:
    """1 film, 1,020 films."""
    return f"{count:,} film" + ("s" if count != 1 else "")
