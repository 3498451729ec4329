"""What the keys of a verdict mean, for every decision, with two labels and with several."""

from __future__ import annotations

import pytest

from inference.review.types import ReviewLabel, Said
from viewer.review.answers import Answer, Asked, Choice, Key, NoAnswer, answered, labelled

NORMAL, PNEUMONIA, TB = ReviewLabel("normal", False), ReviewLabel("pneumonia", True), ReviewLabel("TB", True)
TWO, THREE = (NORMAL, PNEUMONIA), (NORMAL, PNEUMONIA, TB)
SCORES = {"normal": 0.1, "pneumonia": 0.3, "TB": 0.8}


@pytest.mark.parametrize(
    ("key", "decision", "answer"),
    [
        (Key.AGREE, "abnormal", Answer(Said.AGREE, "pneumonia")),
        (Key.AGREE, "normal", Answer(Said.AGREE, "normal")),
        (Key.AGREE, "unsure", Answer(Said.AGREE, "")),
        (Key.OVERRIDE, "abnormal", Answer(Said.OVERRIDE, "normal")),
        (Key.OVERRIDE, "normal", Answer(Said.OVERRIDE, "pneumonia")),
        (Key.OVERRIDE, "unsure", Choice(TWO)),
        (Key.OVERRIDE, "", Choice(TWO)),
        (Key.UNSURE, "", Answer(Said.UNSURE)),
    ],
)
def test_two_labels_need_no_choice_where_the_model_says_one_of_them(key: Key, decision: str, answer: object) -> None:
    assert answered(key, Asked(TWO, decision)) == answer


def test_to_agree_with_abnormal_is_the_abnormal_label_with_the_highest_score() -> None:
    assert answered(Key.AGREE, Asked(THREE, "abnormal", SCORES)) == Answer(Said.AGREE, "TB")


def test_to_override_several_labels_is_a_choice_of_the_others() -> None:
    assert answered(Key.OVERRIDE, Asked(THREE, "abnormal", SCORES)) == Choice((NORMAL, PNEUMONIA))


def test_without_a_score_there_is_nothing_to_agree_with() -> None:
    assert isinstance(answered(Key.AGREE, Asked(TWO)), NoAnswer)


@pytest.mark.parametrize(
    ("key", "decision", "answer"),
    [
        (Key.AGREE, "normal", Answer(Said.OVERRIDE, "pneumonia")),
        (Key.AGREE, "abnormal", Answer(Said.AGREE, "pneumonia")),
        (Key.OVERRIDE, "normal", Answer(Said.AGREE, "normal")),
        (Key.OVERRIDE, "unsure", Answer(Said.OVERRIDE, "normal")),
        (Key.UNSURE, "normal", Answer(Said.UNSURE)),
    ],
)
def test_blind_keys_say_abnormal_and_normal_and_are_kept_against_the_decision(
    key: Key, decision: str, answer: Answer
) -> None:
    assert answered(key, Asked(TWO, decision, blind=True)) == answer


def test_a_blind_abnormal_of_several_labels_is_a_choice_that_tells_nothing_of_scores() -> None:
    assert answered(Key.AGREE, Asked(THREE, "abnormal", SCORES, blind=True)) == Choice((PNEUMONIA, TB))


def test_a_label_agrees_where_it_means_what_was_decided() -> None:
    assert labelled("pneumonia", Asked(THREE, "abnormal", SCORES)) == Answer(Said.AGREE, "pneumonia")
    assert labelled("normal", Asked(THREE, "abnormal", SCORES)) == Answer(Said.OVERRIDE, "normal")
    assert isinstance(labelled("fracture", Asked(THREE)), NoAnswer)
