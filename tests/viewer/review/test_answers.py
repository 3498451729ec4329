"""What the keys of a verdict mean, for every decision, with two labels and with several; and what old logs meant."""

from __future__ import annotations

import pytest

from inference.review.types import ReviewLabel, Said
from tests.viewer.review.reviewing import a_verdict
from viewer.review.answers import Answer, Asked, Choice, Key, NoAnswer, answered, key_of, labelled

NORMAL, PNEUMONIA, TB = ReviewLabel("normal", False), ReviewLabel("pneumonia", True), ReviewLabel("TB", True)
TWO, THREE = (NORMAL, PNEUMONIA), (NORMAL, PNEUMONIA, TB)


@pytest.mark.parametrize("labels", [TWO, (PNEUMONIA, NORMAL)])
@pytest.mark.parametrize("decision", ["abnormal", "normal", "unsure", ""])
def test_a_key_says_the_same_whatever_the_model_decided(decision: str, labels: tuple[ReviewLabel, ...]) -> None:
    asked = Asked(labels, decision)
    said = [answered(key, asked) for key in (Key.ABNORMAL, Key.NORMAL, Key.UNSURE)]
    assert [answer.label for answer in said] == ["pneumonia", "normal", ""]
    assert said[2].said is Said.UNSURE


@pytest.mark.parametrize(
    ("key", "decision", "answer"),
    [
        (Key.ABNORMAL, "abnormal", Answer(Said.AGREE, "pneumonia")),
        (Key.NORMAL, "normal", Answer(Said.AGREE, "normal")),
        (Key.ABNORMAL, "normal", Answer(Said.OVERRIDE, "pneumonia")),
        (Key.NORMAL, "abnormal", Answer(Said.OVERRIDE, "normal")),
        (Key.NORMAL, "unsure", Answer(Said.LABEL, "normal")),
        (Key.ABNORMAL, "unsure", Answer(Said.LABEL, "pneumonia")),
        (Key.ABNORMAL, "", Answer(Said.LABEL, "pneumonia")),
        (Key.UNSURE, "", Answer(Said.UNSURE)),
        (Key.UNSURE, "normal", Answer(Said.UNSURE)),
    ],
)
def test_agree_and_override_follow_from_the_decision_and_are_neither_without_one(
    key: Key, decision: str, answer: Answer
) -> None:
    assert answered(key, Asked(TWO, decision)) == answer


@pytest.mark.parametrize("decision", ["abnormal", "normal", ""])
def test_of_several_labels_that_mean_it_the_reader_chooses_whatever_the_model_says(decision: str) -> None:
    assert answered(Key.ABNORMAL, Asked(THREE, decision)) == Choice((PNEUMONIA, TB))
    assert answered(Key.NORMAL, Asked((*THREE, ReviewLabel("clear", False)), decision)) == Choice(
        (NORMAL, ReviewLabel("clear", False))
    )


def test_a_review_without_a_label_that_means_it_says_so() -> None:
    answer = answered(Key.NORMAL, Asked((PNEUMONIA, TB)))
    assert isinstance(answer, NoAnswer)
    assert "no label that means normal" in answer.reason


def test_a_label_agrees_where_it_means_what_was_decided() -> None:
    assert labelled("pneumonia", Asked(THREE, "abnormal")) == Answer(Said.AGREE, "pneumonia")
    assert labelled("normal", Asked(THREE, "abnormal")) == Answer(Said.OVERRIDE, "normal")
    assert labelled("normal", Asked(THREE)) == Answer(Said.LABEL, "normal")
    assert isinstance(labelled("fracture", Asked(THREE)), NoAnswer)


@pytest.mark.parametrize(
    ("said", "label", "key"),
    [
        (Said.AGREE, "pneumonia", Key.ABNORMAL),
        (Said.AGREE, "normal", Key.NORMAL),
        (Said.OVERRIDE, "pneumonia", Key.ABNORMAL),
        (Said.OVERRIDE, "normal", Key.NORMAL),
        (Said.AGREE, "", Key.UNSURE),  # as it was kept where the reader agreed that the film is unsure
        (Said.UNSURE, "", Key.UNSURE),
        (Said.LABEL, "TB", Key.ABNORMAL),
        (Said.OVERRIDE, "fracture", None),
        (None, "", None),
    ],
)
def test_what_a_log_of_before_says_reads_as_what_it_meant(said: Said | None, label: str, key: Key | None) -> None:
    assert key_of(a_verdict(1, said, label), THREE) is key
