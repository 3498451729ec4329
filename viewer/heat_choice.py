"""Which heat map is shown: that of the label that the reader chose, else the headline's."""

from __future__ import annotations

from inference.card_types import ModelCard
from inference.decide import headline, map_labels


def heat_label(card: ModelCard | None, chosen: str) -> str:
    """The label that was chosen, where the model has it; else the headline's, everything abnormal together."""
    if card is None:
        return ""
    return chosen if chosen in map_labels(card) else headline(card)


def label_after(card: ModelCard | None, label: str) -> str:
    """The label after this one, around; "" without a model."""
    labels = map_labels(card) if card is not None else ("",)
    return labels[(labels.index(label) + 1) % len(labels)]
