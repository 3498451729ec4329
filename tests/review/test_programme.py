"""A review as a programme: read, recalled, agreement on recall, time for each film."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from sklearn.metrics import cohen_kappa_score

from inference.decide import operating_point
from review.export_rows import plan
from review.final_verdict import FilmVerdicts
from review.programme import programme, recall_of
from review.structure import Quality, Recall, Structure
from review.summary import PROGRAMME, summarize
from review.verdicts import Agreed, Role, Verdict
from tests.review.handed import make_review, say

YES, NO = Structure(recall=Recall.YES), Structure(recall=Recall.NO)


def _said(*told: Structure, decided: Structure | None = None) -> FilmVerdicts:
    readers = [Verdict(1, name, Agreed.AGREE, "a", structure=own) for name, own in zip("ABC", told, strict=False)]
    own = None if decided is None else Verdict(1, "Z", Agreed.AGREE, "a", role=Role.ADJUDICATOR, structure=decided)
    return FilmVerdicts(tuple(readers), own)


@pytest.mark.parametrize(
    ("said", "recall"),
    [
        (_said(), Recall.NONE),
        (_said(Structure(), YES), Recall.YES),
        (_said(YES, NO), None),
        (_said(YES, NO, decided=NO), Recall.NO),
        (_said(YES, YES, decided=Structure()), Recall.YES),
    ],
)
def test_recall_is_the_adjudicators_else_what_readers_have_in_common(said: FilmVerdicts, recall: Recall | None) -> None:
    assert recall_of(said) is recall


def test_shares_and_kappa_are_those_of_an_oracle() -> None:
    random = np.random.default_rng(1)
    one, other = random.random(200) < 0.3, random.random(200) < 0.3
    other = np.where(random.random(200) < 0.8, one, other)
    said = [_said(YES if a else NO, YES if b else NO) for a, b in zip(one, other, strict=True)]
    run = programme(said, ("A", "B"), np.array([f"P{place}" for place in range(200)]))
    [pair] = run.pairs
    assert pair.agreed.value == pytest.approx((one == other).mean())
    assert pair.kappa is not None
    assert pair.kappa.value == pytest.approx(cohen_kappa_score(one, other))
    assert pair.kappa.low < pair.kappa.value < pair.kappa.high
    assert (run.read, run.by_two, run.recalls, run.apart) == (200, 200, (one & other).sum(), (one != other).sum())
    assert run.recalled.value == pytest.approx((one & other).sum() / (one == other).sum())
    assert run.recalled.low < run.recalled.value < run.recalled.high


def test_a_summary_says_how_the_programme_goes(tmp_path: Path) -> None:
    with make_review(tmp_path, (0.9, 0.8, 0.2, 0.1)) as store:
        say(store, 1, Agreed.AGREE, "abnormal", structure=YES, seconds=2.0)
        say(store, 2, Agreed.AGREE, "abnormal", structure=Structure(quality=Quality.REPEAT), seconds=8.0)
        say(store, 3, Agreed.AGREE, "normal", structure=NO, seconds=3.0)
        summary = summarize(plan(store, operating_point(store.card), ("Ada",)), store.labels())
    rows = {row.name: (row.value, row.n) for row in summary.of(PROGRAMME)}
    assert rows == {
        "read": (3, 4),
        "recalled": (1, 2),
        "recall rate": (0.5, 2),
        "to be repeated": (1, 4),
        "seconds a film": (3.0, 3),
    }
    assert summary.sentences[PROGRAMME] == ("3 of 4 films are read.", "1 of 2 films is recalled: 50 %.")


def test_a_review_without_structure_says_so(tmp_path: Path) -> None:
    with make_review(tmp_path, (0.9,)) as store:
        summary = summarize(plan(store, operating_point(store.card), ()), store.labels())
    assert summary.sentences[PROGRAMME] == ("0 of 1 film are read.", "Nobody has said whether to recall.")
