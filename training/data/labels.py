"""What the labels say: films with a label, a patient and, where given, a split, in whatever layout they come."""

from __future__ import annotations

from pathlib import Path

from training.data.labelled import SPLITS, LabelledFilm, LabelledSet
from training.data.layouts import read_set

__all__ = ["SPLITS", "LabelledFilm", "LabelledSet", "read_labels", "read_set"]


def read_labels(data: Path, split_column: str = "split", *, other: bool = False) -> tuple[LabelledFilm, ...]:
    """The films of `read_set`, with its errors; what was left out is not said."""
    return read_set(data, split_column, other=other).films
