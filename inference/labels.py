"""One rule for the words of labels: which spellings are one label, and which label of a model or recipe is meant."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping


def spelled(label: str) -> str:
    """What all spellings of a label have in common: no upper case, one blank for blanks, - and _ between words."""
    text = re.sub(r"(?<=\w)[\s_-]+(?=\w)", " ", unicodedata.normalize("NFKC", label).casefold().strip())
    return text or label


def known_label(label: str, words: Mapping[str, str], known: Collection[str]) -> str | None:
    """The one of the `known` labels that is meant: by the map `words`, or itself, exactly or in another spelling.

    None where none or several are: one rule for whoever reads labels in the words of a recipe or of a model.
    """
    if label in words or label in known:
        return meant if (meant := words.get(label, label)) in known else None
    alike = {meant for word, meant in words.items() if spelled(word) == spelled(label)}
    alike = alike or {own for own in known if spelled(own) == spelled(label)}
    return alike.pop() if len(alike) == 1 and alike <= set(known) else None
