from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from imaging.faults import Code, Fault
from inference.card import CARD_FILE, card_text, card_to_json, read_card, write_card
from inference.card_types import Calibration, Interval, OperatingPoint
from tests.models import make_card


def change(**fields: object) -> Callable[[dict[str, Any]], None]:
    return lambda raw: raw.update(fields)


def test_a_card_reads_back_as_it_was_written(tmp_path: Path) -> None:
    card = make_card()
    write_card(tmp_path, card)
    assert read_card(tmp_path) == card
    assert [path.name for path in tmp_path.iterdir()] == [CARD_FILE]


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (change(schema=2), "schema is 2"),
        (change(unknown=1), "card.unknown is unknown"),
        (lambda raw: raw.pop("labels"), "card.labels is missing"),
        (change(labels="normal"), "card.labels is not a list"),
        (change(labels=["normal", 3]), "card.labels[1] is not a text"),
        (change(labels=["a", "a"]), "a label occurs twice"),
        (change(abnormal_labels=["cat"]), "not among its labels"),
        (change(abnormal_labels=["normal", "abnormal"]), "at least one label must not mean abnormal"),
        (change(activation="tanh"), "not one of softmax, sigmoid"),
        (change(weights_sha256="abc"), "SHA-256"),
        (change(id="../evil"), "its id may hold only"),
        (change(operating_points=[]), "no operating point"),
        (change(heatmap_reference=0), "heatmap_reference is not above 0"),
        (change(input=None), "card.input is not an object"),
        (lambda raw: raw["input"].update(std=[1.0, 0.0, 1.0]), "std above 0"),
        (lambda raw: raw["input"].update(rows=2.5), "card.input.rows is not a whole number"),
        (lambda raw: raw["input"].update(low=99, high=1), "percentiles"),
        (lambda raw: raw["operating_points"][0].update(unsure_low=0.9), "unsure_low <= threshold"),
        (lambda raw: raw["calibration"].update(slope=-1), "slope is not above 0"),
    ],
)
def test_a_wrong_card_is_refused_with_the_place_and_the_reason(
    tmp_path: Path, spoil: Callable[[dict[str, Any]], None], reason: str
) -> None:
    raw = card_to_json(make_card())
    spoil(raw)
    (tmp_path / CARD_FILE).write_text(json.dumps(raw))
    with pytest.raises(Fault) as caught:
        read_card(tmp_path)
    assert caught.value.problem.code is Code.MODEL_REFUSED
    assert reason in caught.value.problem.message


@pytest.mark.parametrize("text", ["", "{", "[]", "[" * 100_000, '{"schema": NaN}', '{"schema": 1e999}'])
def test_what_is_no_card_is_refused_and_never_crashes(tmp_path: Path, text: str) -> None:
    (tmp_path / CARD_FILE).write_text(text)
    with pytest.raises(Fault):
        read_card(tmp_path)


def test_infinity_is_neither_read_nor_written(tmp_path: Path) -> None:
    raw = json.dumps(card_to_json(make_card())).replace('"slope": 1.5', '"slope": 1e999')
    (tmp_path / CARD_FILE).write_text(raw)
    with pytest.raises(Fault, match="slope is not a finite number"):
        read_card(tmp_path)
    with pytest.raises(Fault, match="not a finite number"):
        write_card(tmp_path, make_card(training={"loss": [float("nan")]}))
    assert (tmp_path / CARD_FILE).read_text() == raw


def test_a_card_names_no_place_of_the_computer_it_was_written_on(tmp_path: Path) -> None:
    with pytest.raises(Fault, match=r"card\.training\.films holds a .*Path"):
        write_card(tmp_path, make_card(training={"films": tmp_path}))
    assert not (tmp_path / CARD_FILE).exists()


def test_a_folder_without_a_card_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="no readable card"):
        read_card(tmp_path)


def test_the_card_in_words_says_what_each_number_is() -> None:
    text = card_text(make_card())
    assert text.startswith("# A model of random numbers\n")
    assert "auc 0.500 (95 % interval 0.200 to 0.800)" in text
    assert "random films, test: 10 films (5 abnormal) of 9 patients" in text
    assert "unsure from 0.400 to 0.600" in text
    assert "calibrated (Platt) on random films, n = 10" in text
    assert "Not for diagnostic use." in text
    assert "    - seeds: 1, 2" in text


def test_the_card_in_words_admits_what_nobody_measured() -> None:
    nothing = Interval(0.0, 0.0, 1.0)
    point = OperatingPoint("default", 0.5, 0.5, 0.5, "half", "", 0, nothing, nothing)
    text = card_text(make_card(operating_points=(point,), calibration=Calibration(), metrics=()))
    assert "- default: abnormal from 0.500; half; not measured" in text
    assert "not calibrated: it ranks films and is not a probability" in text
