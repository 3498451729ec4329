"""What the window says is what is said in a radiology department; `python -m tests.sentences` lists it for reading."""

from __future__ import annotations

import re

import pytest

from tests.sentences import PACKAGES, sentences

NOT_SAID = {
    "nobody expected": "unexpectedly",
    "undoes it": "To undo this: ...",
    "ends in nothing that": "the file type is not supported",
    "the model before": "the previous model",
    "gone on with": "continued",
    "anew": "again, from the beginning",
    "go on from what was said": "verdict",
    "nothing is said of": "there is no ... for",
    "of nobody": "of no patient",
    "not there any more": "no longer there",
    "around and around": "in a loop",
    "let go of": "closed",
    "what you say": "your verdicts",
    "what was said": "the verdicts",
    "you cannot say": "not sure",
    "order it again": "set it up again",
}
"""What was read in the window and mended, and what is said instead."""
IN_FILES = {
    "review/dicom_export.py",
    "review/export.py",
    "review/film_table.py",
    "review/summary.py",
}
"""What others read by their words in files that were handed on stays as it is."""


@pytest.mark.parametrize("words", NOT_SAID)
def test_no_sentence_of_the_program_has_words_that_the_field_does_not(words: str) -> None:
    found = [
        f"{file}:{line}: {text}"
        for file, line, text in sentences(PACKAGES)
        if file not in IN_FILES and re.search(rf"\b{words}\b", text, re.IGNORECASE)
    ]
    assert found == []


def test_strings_of_the_window_are_listed_with_their_values_named_and_docstrings_are_not() -> None:
    listed = {text for _, _, text in sentences(("viewer",))}
    assert "Invert" not in listed
    assert {"&Invert", "Black for white", "{name} is no longer there."} <= listed
    assert not any("Owned by the window." in text for text in listed)
