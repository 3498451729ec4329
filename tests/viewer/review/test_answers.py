"""What the keys of a verdict mean, for every decision, with two labels and with several; and what old logs meant."""

from __future__ import annotations

import pytest

from review.verdicts import Agreed, ReviewLabel
from tests.viewer.review.reviewing import a_verdict
from viewer.review.answers import Asked, Choice, Key, NoAnswer, ReaderAnswer, answered, key_of, labelled

NORMAL, PNEUMONIA, TB = ReviewLabel("normal", False), ReviewLabel("pneumonia", True), ReviewLabel("TB", True)
TWO, THREE = (NORMAL, PNEUMONIA), (NORMAL, PNEUMONIA, TB)


@pytest.mark.parametrize("labels", [TWO, (PNEUMONIA, NORMAL)])
@pytest.mark.parametrize("decision", ["abnormal", "normal", "unsure", ""])
def test_a_key_says_the_same_whatever_the_model_decided(decision: str, labels: tuple[ReviewLabel, ...]) -> None:
    asked = Asked(labels, decision)
    said = [answered(key, asked) for key in (Key.POSITIVE, Key.NEGATIVE, Key.UNSURE)]
    assert [answer.label for answer in said] == ["pneumonia", "normal", ""]
    assert said[2].said is Agreed.UNSURE


@pytest.mark.parametrize(
    ("key", "decision", "answer"),
    [
        (Key.POSITIVE, "abnormal", ReaderAnswer(Agreed.AGREE, "pneumonia")),
        (Key.NEGATIVE, "normal", ReaderAnswer(Agreed.AGREE, "normal")),
        (Key.POSITIVE, "normal", ReaderAnswer(Agreed.OVERRIDE, "pneumonia")),
        (Key.NEGATIVE, "abnormal", ReaderAnswer(Agreed.OVERRIDE, "normal")),
        (Key.NEGATIVE, "unsure", ReaderAnswer(Agreed.LABEL, "normal")),
        (Key.POSITIVE, "unsure", ReaderAnswer(Agreed.LABEL, "pneumonia")),
        (Key.POSITIVE, "", ReaderAnswer(Agreed.LABEL, "pneumonia")),
        (Key.UNSURE, "", ReaderAnswer(Agreed.UNSURE)),
        (Key.UNSURE, "normal", ReaderAnswer(Agreed.UNSURE)),
    ],
)
def test_agree_and_override_follow_from_the_decision_and_are_neither_without_one(
    key: Key, decision: str, answer: ReaderAnswer
) -> None:
    assert answered(key, Asked(TWO, decision)) == answer


@pytest.mark.parametrize("decision", ["abnormal", "normal", ""])
def test_of_several_labels_that_mean_it_the_reader_chooses_whatever_the_model_says(decision: str) -> None:
    assert answered(Key.POSITIVE, Asked(THREE, decision)) == Choice((PNEUMONIA, TB))
    assert answered(Key.NEGATIVE, Asked((*THREE, ReviewLabel("clear", False)), decision)) == Choice(
        (NORMAL, ReviewLabel("clear", False))
    )


def test_a_review_without_a_label_that_means_it_says_so() -> None:
    answer = answered(Key.NEGATIVE, Asked((PNEUMONIA, TB)))
    assert isinstance(answer, NoAnswer)
    assert "no label that means normal" in answer.reason


def test_a_label_agrees_where_it_means_what_was_decided() -> None:
    assert labelled("pneumonia", Asked(THREE, "abnormal")) == ReaderAnswer(Agreed.AGREE, "pneumonia")
    assert labelled("normal", Asked(THREE, "abnormal")) == ReaderAnswer(Agreed.OVERRIDE, "normal")
    assert labelled("normal", Asked(THREE)) == ReaderAnswer(Agreed.LABEL, "normal")
    assert isinstance(labelled("fracture", Asked(THREE)), NoAnswer)


@pytest.mark.parametrize(
    ("said", "label", "key"),
    [
        (Agreed.AGREE, "pneumonia", Key.POSITIVE),
        (Agreed.AGREE, "normal", Key.NEGATIVE),
        (Agreed.OVERRIDE, "pneumonia", Key.POSITIVE),
        (Agreed.OVERRIDE, "normal", Key.NEGATIVE),
        (Agreed.AGREE, "", Key.UNSURE),  # as it was kept where the reader agreed that the film is unsure
        (Agreed.UNSURE, "", Key.UNSURE),
        (Agreed.LABEL, "TB", Key.POSITIVE),
        (Agreed.OVERRIDE, "fracture", None),
        (None, "", None),
    ],
)
def test_what_a_log_of_before_says_reads_as_what_it_meant(said: Agreed | None, label: str, key: Key | None) -> None:
    assert key_of(a_verdict(1, said, label), THREE) is key
