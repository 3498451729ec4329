from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inference.figures import auc
from training.evaluation.compare import Comparison, Contender, compare, delong, mcnemar

_FILMS = st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8), st.booleans()), min_size=6, max_size=30).filter(
    lambda rows: 2 <= sum(row[2] for row in rows) <= len(rows) - 2
)


def _brute_delong(first: np.ndarray, second: np.ndarray, positive: np.ndarray) -> float:
    """DeLong, DeLong and Clarke-Pearson (1988) as their formulas stand: every pair of films, equations 3 to 6."""

    def kernel(scores: np.ndarray) -> np.ndarray:
        above = scores[positive][:, None] - scores[~positive][None, :]
        return (above > 0) + 0.5 * (above == 0)

    pairs = [kernel(first), kernel(second)]
    m, n = pairs[0].shape
    theta = np.array([own.mean() for own in pairs])
    v10, v01 = np.array([own.mean(axis=1) for own in pairs]), np.array([own.mean(axis=0) for own in pairs])
    s10 = (v10 - theta[:, None]) @ (v10 - theta[:, None]).T / (m - 1)
    s01 = (v01 - theta[:, None]) @ (v01 - theta[:, None]).T / (n - 1)
    spread = s10 / m + s01 / n
    contrast = np.array([1, -1])
    variance = contrast @ spread @ contrast
    if variance < 1e-18:
        return 1.0 if abs(theta[0] - theta[1]) < 1e-9 else 0.0
    return math.erfc(abs(theta[0] - theta[1]) / math.sqrt(2 * variance))


@given(_FILMS)
def test_delong_by_midranks_is_delong_by_every_pair(rows: list[tuple[int, int, bool]]) -> None:
    first, second = (np.array([float(row[place]) for row in rows]) for place in (0, 1))
    positive = np.array([row[2] for row in rows])
    assert delong(first, second, positive) == pytest.approx(_brute_delong(first, second, positive), abs=1e-9)


def test_delong_of_a_small_example_worked_by_hand() -> None:
    """Four abnormal, four normal films; AUC 1 and 0.75. By hand: V10 of the second 1, 1, 0.5, 0.5, V01 the same.

    The first has no variance; S10 = S01 = 1/12, so Var = 1/48 + 1/48 = 1/24 and z = 0.25 / sqrt(1/24) = 1.2247.
    """
    positive = np.array([True] * 4 + [False] * 4)
    first = np.array([5.0, 6, 7, 8, 1, 2, 3, 4])
    second = np.array([8.0, 7, 3, 4, 1, 2, 5, 6])
    assert auc(second, positive) == 0.75
    assert delong(first, second, positive) == pytest.approx(math.erfc(0.25 / math.sqrt(1 / 24) / math.sqrt(2)))


def test_the_same_scores_do_not_differ() -> None:
    scores = np.linspace(0, 1, 30)
    positive = np.arange(30) % 3 == 0
    assert delong(scores, scores, positive) == 1
    assert delong(scores, scores**3, positive) == 1, "only the order counts"


def test_one_film_of_a_class_gives_no_p() -> None:
    positive = np.array([True, False, False, False])
    assert math.isnan(delong(np.array([1.0, 2, 3, 0]), np.array([3.0, 2, 1, 0]), positive))


def test_repeating_every_film_of_a_patient_adds_no_evidence() -> None:
    generator = np.random.default_rng(0)
    positive = generator.random(120) < 0.5
    first, second = (positive * shift + generator.normal(0, 1, 120) for shift in (1.0, 1.5))
    alone = delong(first, second, positive)
    repeated = [np.repeat(values, 10) for values in (first, second, positive)]
    patients = [str(number // 10) for number in range(1200)]
    assert delong(*repeated, patients) == pytest.approx(alone, rel=0.02)
    assert delong(*repeated) < alone / 100, "as films they would look like ten times as many"


def test_under_no_difference_a_twentieth_of_the_ps_is_below_a_twentieth() -> None:
    generator = np.random.default_rng(1)
    below = 0
    for _ in range(400):
        positive = np.repeat(generator.random(60) < 0.5, 2)
        patients = [str(number // 2) for number in range(120)]
        shared = np.repeat(generator.normal(0, 1, 60), 2)
        first, second = (positive + shared + generator.normal(0, 0.7, 120) for _ in range(2))
        below += delong(first, second, positive, patients) < 0.05
    assert 8 <= below <= 34


@pytest.mark.parametrize(
    ("only_first", "only_second", "p"),
    [(0, 0, 1.0), (5, 5, 1.0), (0, 5, 2 * 0.5**5), (1, 9, 2 * (1 + 10) / 1024), (9, 1, 2 * (1 + 10) / 1024)],
)
def test_mcnemar_is_the_two_sided_binomial_test(only_first: int, only_second: int, p: float) -> None:
    assert mcnemar(only_first, only_second) == pytest.approx(p)


def test_mcnemar_of_many_films_does_not_overflow() -> None:
    assert 0 < mcnemar(4000, 4400) < 0.001


def _comparison(shift: float, films: int = 300) -> Comparison:
    generator = np.random.default_rng(2)
    positive = generator.random(films) < 0.5
    noise = generator.normal(0, 1, films)
    old = 1 / (1 + np.exp(-(positive * 1.5 + noise)))
    new = 1 / (1 + np.exp(-(positive * (1.5 + shift) + 0.9 * noise + 0.44 * generator.normal(0, 1, films))))
    patients = [str(number // 2) for number in range(films)]
    return compare(Contender("old", old, 0.6), Contender("new", new, 0.65), positive, patients, repeats=400)


def test_a_better_model_is_said_to_be_better() -> None:
    found = _comparison(1.5)
    own = found.summary
    assert own.difference.value == pytest.approx(own.new_auc.value - own.old_auc.value)
    assert own.difference.low > 0
    assert own.p < 0.01
    assert (own.n, own.patients) == (300, 150)
    assert found.sentence().startswith("new ranks these films better than old: AUC higher by")
    assert found.only_new > found.only_old
    assert found.mcnemar < 0.05
    assert found.old_point[0].value < found.new_point[0].value


def test_a_difference_within_chance_is_said_to_be_none() -> None:
    found = _comparison(0.0)
    assert found.summary.difference.low < 0 < found.summary.difference.high
    assert "No difference" in found.sentence()


def test_the_difference_is_narrower_than_two_separate_intervals() -> None:
    own = _comparison(0.2).summary
    apart = (own.new_auc.high - own.new_auc.low) + (own.old_auc.high - own.old_auc.low)
    assert own.difference.high - own.difference.low < apart / 1.5


def test_films_of_one_label_cannot_compare_models() -> None:
    one = Contender("one", np.array([0.1, 0.2]), 0.5)
    with pytest.raises(ValueError, match="films of both sides"):
        compare(one, one, np.array([True, True]), ["a", "b"])


@settings(max_examples=10)
@given(st.integers(0, 1000))
def test_the_order_of_the_models_turns_the_difference_round(seed: int) -> None:
    generator = np.random.default_rng(seed)
    positive = np.arange(40) % 2 == 0
    one, other = (Contender(name, generator.random(40), 0.5) for name in ("one", "other"))
    patients = [str(number) for number in range(40)]
    there, back = (compare(*pair, positive, patients, repeats=50) for pair in ((one, other), (other, one)))
    assert there.summary.p == pytest.approx(back.summary.p)
    assert there.summary.difference.low == pytest.approx(-back.summary.difference.high)
    assert (there.only_old, there.only_new) == (back.only_new, back.only_old)
