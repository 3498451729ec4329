"""Agreement of readers, against scikit-learn, a worked example, and counting one by one."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import cohen_kappa_score

from inference.figures import FEWEST, repeats_for, wilson
from review.agreement import MODEL, Agreement, ReaderPair, agreement, cohen_kappa, kappa_band
from review.final_verdict import film_verdicts
from review.label_matrix import LabelMatrix, gather
from review.verdicts import Agreed, LogEntry, Role, Verdict
from tests.resampling import with_intervals
from tests.review.listed import LABELS, POINT, make_columns

READERS = ("Ann", "Ben")
WORDS = {"n": "clear", "a": "nodule", "u": "", "?": "odd"}


def make_calls(
    scores: list[float], said: dict[str, str], seen: bool = True, patients: list[str] | None = None
) -> LabelMatrix:
    """Calls of films with these scores; said: by reader one letter a film, n, a, u for unsure, ? unknown, - nothing."""
    names = patients or [""] * len(scores)
    rows = [{"abnormal": score, "patient": name} for score, name in zip(scores, names, strict=True)]
    entries = [
        LogEntry(
            1,
            Verdict(film, reader, Agreed.UNSURE if letter == "u" else Agreed.AGREE, WORDS[letter], score_visible=seen),
        )
        for reader, letters in said.items()
        for film, letter in enumerate(letters, start=1)
        if letter != "-"
    ]
    return calls_of(rows, entries, tuple(said))


def calls_of(rows: list[dict[str, object]], entries: list[LogEntry], readers: tuple[str, ...] = READERS) -> LabelMatrix:
    held = {(own.verdict.film, own.verdict.reader, str(own.verdict.role)): own for own in entries}
    return gather(make_columns(*rows), film_verdicts(held, readers), readers, LABELS, POINT)


def pair_of(found: Agreement, first: str, second: str) -> ReaderPair:
    return next(pair for pair in found.pairs if (pair.first, pair.second) == (first, second))


def test_kappa_of_three_diagnoses_is_that_of_the_paper() -> None:
    """200 patients, 140 judged alike where chance gives 82: (140 - 82) / (200 - 82) = 0.492 (Cohen 1960)."""
    table = np.array([[88, 14, 18], [10, 40, 10], [2, 6, 12]], np.float64)
    assert float(cohen_kappa(table)) == pytest.approx((140 - 82) / (200 - 82))
    assert round(float(cohen_kappa(table)), 3) == 0.492


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), min_size=1, max_size=40))
def test_kappa_agrees_with_scikit_learn(pairs: list[tuple[int, int]]) -> None:
    one, other = zip(*pairs, strict=True)
    table = np.zeros((3, 3))
    np.add.at(table, (np.array(one), np.array(other)), 1)
    own = float(cohen_kappa(table))
    if len({*one, *other}) == 1:
        assert math.isnan(own)
    else:
        assert own == pytest.approx(cohen_kappa_score(one, other, labels=[0, 1, 2]))


def test_many_tables_at_once_have_each_its_kappa() -> None:
    tables = np.array([[[5, 0], [0, 5]], [[0, 5], [5, 0]], [[0, 0], [0, 0]], [[7, 0], [0, 0]]], np.float64)
    assert cohen_kappa(tables)[:2].tolist() == [1.0, -1.0]
    assert np.isnan(cohen_kappa(tables)[2:]).all()


def test_two_readers_are_counted_film_by_film() -> None:
    calls = make_calls([0.9] * 8, {"Ann": "nnaau?-a", "Ben": "nanauaa-"})
    pair = pair_of(agreement(calls), "Ann", "Ben")
    assert pair.table == ((1, 1, 0), (1, 1, 0), (0, 0, 1))
    assert (pair.both, pair.sure, pair.unknown, pair.seen) == (6, 4, 1, 0)
    assert pair.agreed is not None
    assert pair.agreed.value == 0.5
    assert pair.kappa is not None
    assert pair.kappa.value == 0.0


def test_a_reader_is_held_against_the_model_where_both_are_sure() -> None:
    calls = make_calls([0.9, 0.2, 0.5, 0.9], {"Ann": "aaan"})
    pair = pair_of(agreement(calls), "Ann", MODEL)
    assert pair.table == ((0, 1, 0), (1, 1, 1), (0, 0, 0)), "0.5 is in the unsure band"
    assert (pair.both, pair.sure, pair.seen) == (4, 3, 4)


def test_who_agrees_that_a_film_is_unsure_is_unsure() -> None:
    entries = [LogEntry(1, Verdict(1, "Ann", Agreed.AGREE)), LogEntry(2, Verdict(1, "Ben", Agreed.UNSURE))]
    assert pair_of(agreement(calls_of([{"abnormal": 0.5}], entries)), "Ann", "Ben").table[2] == (0, 0, 1)


def test_films_that_wait_for_adjudication_are_those_whose_labels_differ() -> None:
    entries = [
        LogEntry(1, Verdict(1, "Ann", Agreed.AGREE, "nodule")),
        LogEntry(2, Verdict(1, "Ben", Agreed.AGREE, "mass")),
        LogEntry(3, Verdict(2, "Ann", Agreed.AGREE, "nodule")),
        LogEntry(4, Verdict(2, "Ben", Agreed.OVERRIDE, "clear")),
        LogEntry(5, Verdict(2, "Cleo", Agreed.AGREE, "nodule", role=Role.ADJUDICATOR)),
        LogEntry(6, Verdict(3, "Ann", Agreed.UNSURE)),
        LogEntry(7, Verdict(3, "Ben", Agreed.AGREE, "nodule")),
    ]
    found = agreement(calls_of([{}, {}, {}], entries))
    assert (found.read_by_two, found.waiting) == (3, 1)
    assert found.sentences()[0] == "Two or more readers read 3 films; 1 film waits for adjudication."


def _many(films: int, each: int = 1) -> LabelMatrix:
    generator = np.random.default_rng(7)
    truth = generator.random(films) < 0.5
    letters = {name: "".join("na"[int(t ^ (generator.random() < 0.2))] for t in truth) for name in READERS}
    patients = [f"P{number // each}" for number in range(films)]
    return make_calls(np.where(truth, 0.9, 0.1).tolist(), letters, patients=patients)


@pytest.mark.parametrize("each", [1, 3])
def test_intervals_are_those_of_patients_drawn_one_by_one(each: int) -> None:
    calls = _many(90, each)
    pair = pair_of(agreement(calls), "Ann", "Ben")
    one, other = calls.readers["Ann"], calls.readers["Ben"]

    def of(rows: np.ndarray) -> dict[str, float]:
        alike, first, second = (one[rows] == other[rows]).mean(), one[rows].mean(), other[rows].mean()
        chance = first * second + (1 - first) * (1 - second)
        return {"kappa": float((alike - chance) / (1 - chance)), "agreed": float(alike)}

    plain = with_intervals(of, calls.patients.tolist(), repeats=repeats_for(90))
    assert pair.kappa is not None
    assert pair.agreed is not None
    for own, name in ((pair.kappa, "kappa"), (pair.agreed, "agreed")):
        assert own.interval is not None
        assert own.interval.value == pytest.approx(plain[name].value)
        assert own.interval.low == pytest.approx(plain[name].low)
        assert own.interval.high == pytest.approx(plain[name].high)


def test_films_that_are_left_out_take_their_patients_with_them() -> None:
    letters = {"Ann": "na" * 30, "Ben": "nnaa" * 15}
    patients = [f"P{film // 3}" for film in range(60)]
    short = agreement(make_calls([0.9] * 60, letters, patients=patients))
    unsure = {name: "u" * 20 + own for name, own in letters.items()}
    longer = agreement(make_calls([0.9] * 80, unsure, patients=[f"Q{film}" for film in range(20)] + patients))
    left_out = pair_of(longer, "Ann", "Ben")
    assert left_out.kappa is not None
    assert left_out.kappa.interval is not None
    assert (left_out.kappa, left_out.patients) == (pair_of(short, "Ann", "Ben").kappa, 20)


def test_films_of_one_patient_widen_the_interval_and_films_without_one_are_their_own() -> None:
    letters = ("na" * 60, ("na" * 60)[:84] + "an" * 18)
    said = dict(zip(READERS, letters, strict=True))
    alone = pair_of(agreement(make_calls([0.9] * 120, said)), "Ann", "Ben")
    together = pair_of(
        agreement(make_calls([0.9] * 120, said, patients=[f"P{film // 4}" for film in range(120)])), "Ann", "Ben"
    )
    assert (alone.patients, together.patients) == (120, 30)
    assert alone.kappa is not None
    assert together.kappa is not None
    assert alone.kappa.value == together.kappa.value
    assert together.kappa.high - together.kappa.low > 1.5 * (alone.kappa.high - alone.kappa.low)


def test_few_patients_give_figures_without_intervals_and_say_so() -> None:
    pair = pair_of(agreement(make_calls([0.9] * 8, {"Ann": "nnaannaa", "Ben": "nnaanaaa"})), "Ann", "Ben")
    assert pair.kappa is not None
    assert pair.kappa.interval is None
    assert pair.agreed is not None
    assert pair.agreed.interval is None
    assert f"Films of 8 patients are too few for an interval: it takes {FEWEST}." in pair.sentences()
    assert pair.sentences()[1] == "Cohen's kappa is 0.75, substantial by the scale of Landis and Koch."


def test_who_calls_every_film_the_same_leaves_kappa_nothing_to_say() -> None:
    one_sided = pair_of(agreement(make_calls([0.9] * 30, {"Ann": "a" * 30, "Ben": "n" * 3 + "a" * 27})), "Ann", "Ben")
    assert one_sided.kappa is not None
    assert (one_sided.kappa.value, one_sided.kappa.interval) == (0.0, None)
    assert "kappa is 0 however often they agree" in " ".join(one_sided.sentences())
    same = pair_of(agreement(make_calls([0.9] * 30, {"Ann": "a" * 30, "Ben": "a" * 30})), "Ann", "Ben")
    assert same.kappa is None
    assert "kappa cannot be computed" in " ".join(same.sentences())


def test_readers_who_never_differ_are_not_said_to_be_certain() -> None:
    pair = pair_of(agreement(make_calls([0.9] * 40, dict.fromkeys(READERS, "na" * 20))), "Ann", "Ben")
    assert pair.agreed is not None
    assert (pair.agreed.value, pair.agreed.low) == (1.0, pytest.approx(wilson(40, 40).low))
    assert pair.kappa is not None
    assert (pair.kappa.value, pair.kappa.interval) == (1.0, None)
    assert "no interval of kappa" in " ".join(pair.sentences())


def test_agreement_with_a_model_whose_score_was_seen_is_said_to_flatter() -> None:
    seen = pair_of(agreement(make_calls([0.9, 0.1], {"Ann": "an"})), "Ann", MODEL)
    hidden = pair_of(agreement(make_calls([0.9, 0.1], {"Ann": "an"}, seen=False)), "Ann", MODEL)
    assert "saw the model's score before judging 2 of 2" in " ".join(seen.sentences())
    assert "saw the model's score" not in " ".join(hidden.sentences())


def test_without_films_in_common_nothing_is_claimed() -> None:
    found = agreement(make_calls([0.9] * 2, {"Ann": "--", "Ben": "--"}))
    assert all(pair.kappa is None and pair.both == 0 for pair in found.pairs)
    assert "nothing is known of agreement" in found.sentences()[-1]
    alone = agreement(calls_of([{"abnormal": 0.9}], [], ()))
    assert alone.pairs == ()
    assert alone.read_by_two == 0


@pytest.mark.parametrize(
    ("kappa", "word"),
    [
        (-0.1, "worse than chance"),
        (0.0, "slight"),
        (0.2, "slight"),
        (0.21, "fair"),
        (0.6, "moderate"),
        (1.0, "almost perfect"),
    ],
)
def test_kappa_has_the_words_of_landis_and_koch(kappa: float, word: str) -> None:
    assert kappa_band(kappa) == word


@given(st.integers(1, 400), st.data())
def test_the_ends_of_wilsons_interval_are_the_shares_that_the_score_test_just_keeps(
    films: int, data: st.DataObject
) -> None:
    hits = data.draw(st.integers(0, films))
    found = wilson(hits, films)
    assert 0 <= found.low <= found.value <= found.high <= 1
    assert (found.low == 0, found.high == 1) == (hits == 0, hits == films)
    for end in {found.low, found.high} - {0.0, 1.0}:
        off = abs(found.value - end) / math.sqrt(end * (1 - end) / films)
        assert off == pytest.approx(1.959963984540054, rel=1e-6)


def test_wilsons_interval_of_no_hits_in_ten() -> None:
    """0 of 10: from 0 to z^2 / (10 + z^2) = 0.2775."""
    assert wilson(0, 10).high == pytest.approx(0.27753, abs=1e-5)
    with pytest.raises(ValueError, match="no films"):
        wilson(0, 0)
