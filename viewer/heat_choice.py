"""Which label's heat map is shown: the reader's choice, else what the scores say."""

from __future__ import annotations

from inference.card_types import ModelCard
from inference.decide import leading_label
from inference.types import Scored


def heat_label(card: ModelCard | None, chosen: str, scored: Scored | None) -> str:
    """The label that was chosen, where the model has it; else the abnormal label with the highest score."""
    if card is None:
        return ""
    if chosen in card.labels:
        return chosen
    scores = scored.prediction.scores if scored is not None else {}
    return leading_label(card, scores)


def label_after(card: ModelCard | None, label: str) -> str:
    """The model's label after this one, around; "" without a model."""
    return card.labels[(card.labels.index(label) + 1) % len(card.labels)] if card is not None else ""
