"""The list of mutants stays true: each stands once where it says, and its tests are there."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.mutants import ROOT, Mutant, Tried, mutants, table

ALL = list(mutants())
ABOUT = {
    "dimse",
    "dicomweb",
    "prepare",
    "decide",
    "gate",
    "gradcam",
    "onnx",
    "imports",
    "lungs",
    "controls",
    "placement",
    "store",
    "verdicts",
    "splits",
    "loop",
    "calibrate",
    "threshold",
    "place points",
    "recalibration",
    "marks",
    "comparing",
    "finding",
    "display",
    "anatomy",
    "states",
    "objects",
    "trust",
    "disagreement",
    "further models",
    "headers",
    "identity",
    "watch",
    "archives",
}


@pytest.mark.parametrize("mutant", [mutant for _, mutant in ALL], ids=lambda mutant: mutant.name.replace(" ", "_"))
def test_a_mutant_changes_one_place_and_names_tests_that_are_there(mutant: Mutant) -> None:
    text = (ROOT / mutant.file).read_text(encoding="utf-8")
    assert text.count(mutant.old) == 1
    assert mutant.old != mutant.new
    compile(text.replace(mutant.old, mutant.new), mutant.file, "exec")
    assert all((ROOT / word).is_file() for word in mutant.tests.split())


def test_there_are_enough_of_each_with_names_of_their_own() -> None:
    each = Counter(about for about, _ in ALL)
    assert set(each) == ABOUT
    assert min(each.values()) >= 6
    assert len(ALL) >= 60
    names = [(about, mutant.name) for about, mutant in ALL]
    assert len(set(names)) == len(names)


def test_what_was_not_found_is_named() -> None:
    found = Tried("gate", ALL[0][1], "test_that_failed", 1.0)
    left = Tried("gate", ALL[1][1], "", 1.0)
    assert "| gate | 2 | 1 |" in table([found, left])
    assert f"- gate: {ALL[1][1].name}" in table([found, left])
