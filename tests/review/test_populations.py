"""Films of several populations in one review: decided each by its own, and outside ones in no figure."""

from __future__ import annotations

import json
import math
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from imaging.faults import Code, Problem, as_told
from imaging.image import FileKind, ImageRef
from inference.decide import at_point, decide, operating_point, points_by_population
from inference.models.card import ModelCard
from inference.models.population import for_whom
from inference.prediction import Anatomy, Decision, Prediction, Provenance, Scored, Status
from inference.table import ANATOMY, ENGINE
from review.agreement import agreement
from review.export import ExportKind
from review.film_table import Listing, Query, Sort
from review.final_verdict import film_verdicts
from review.label_matrix import gather
from review.log import holds
from review.performance import performance
from review.score_shift import score_shift
from review.store import ReviewStore
from review.verdicts import Agreed, RowState
from tests.models import make_card, two_populations
from tests.review.handed import csv_rows, written
from tests.review.listed import LABELS, films_of, make_columns, make_entry
from tests.review.store_rows import CARD, downgrade, make_row, review_file, say, state_of, unreadable_row

TWO = two_populations()
POINT = operating_point(TWO)
OUTSIDE = as_told(Code.OUTSIDE_POPULATION, "The patient's age is 9 years.", "Read this film without it.")


def said_of(path: Path, score: float, population: str, age: int | None, outside: Problem | None = None) -> Scored:
    ref = ImageRef(path, 0, 1, FileKind.PNG, 60, 50)
    point = operating_point(TWO, None, population)
    made = Provenance(TWO.id, TWO.version, TWO.weights_sha256, "cpu", 0.25)
    decision = decide(score, point) if outside is None else None
    scores = {"normal": 1 - score, "abnormal": score}
    own = Prediction(ref, scores, score, outside is None, point, decision, made)
    return Scored(ref, replace(own, population=population, age=age, view="AP", outside=outside))


def outcomes(folder: Path) -> list[Scored]:
    """An adult and a child of the same score, one of unknown age, and one whom the model is not for."""
    films = (("adults", 45, None), ("children", 3, None), ("adults", None, None), ("", 9, OUTSIDE))
    return [
        said_of(folder / f"film {number}.png", 0.62, name, age, replace(outside, path=folder) if outside else None)
        for number, (name, age, outside) in enumerate(films)
    ]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "films"


@pytest.fixture
def two(folder: Path, root: Path) -> ReviewStore:
    """A review with those films."""
    folder.mkdir()
    store = ReviewStore.open(folder, TWO, root=root)
    store.record(
        [
            make_row(folder, number, f"film {number}.png", outcome=outcome)
            for number, outcome in enumerate(outcomes(folder))
        ]
    )
    return store


def test_a_review_gives_back_for_whom_a_film_was_decided(two: ReviewStore, folder: Path) -> None:
    with two:
        found = [two.outcome(film) for film in two.columns().film.tolist()]
        columns = two.columns()
    expected = outcomes(folder)
    for own, there in zip(found, expected, strict=True):
        assert isinstance(own, Scored)
        same = replace(there.prediction, ref=own.ref)
        if same.outside is not None:
            same = replace(same, outside=replace(same.outside, path=own.ref.path))
        assert own.prediction == same
    assert columns.population == ["adults", "children", "adults", ""]
    assert [None if math.isnan(age) else int(age) for age in columns.age] == [45, 3, None, 9]
    assert columns.view == ["AP"] * 4
    assert columns.outside.tolist() == [False, False, False, True]


def test_a_film_that_was_scored_anyway_counts_as_outside_where_it_is(two: ReviewStore, folder: Path) -> None:
    sideways = as_told(Code.ROTATED, "The film lies on its side.", "Turn it.")
    with two:
        for number, (age, name) in enumerate(((45, "adults"), (9, "")), 4):
            own = said_of(folder / f"film {number}.png", 0.9, name, age, OUTSIDE if age == 9 else None)
            said = replace(own.prediction, overruled=sideways, decision=None)
            two.record([make_row(folder, number, own.ref.path.name, outcome=replace(own, prediction=said))])
        columns = two.columns()
        assert columns.code[4:] == ["rotated", "rotated"]
        assert columns.outside.tolist()[4:] == [False, True]
        assert columns.undecided().all() is np.False_
        assert Listing(columns, [], "Ann", POINT).outside() == 2
        kept = [two.outcome(film) for film in columns.film.tolist()[4:]]
    said = [own.prediction for own in kept if isinstance(own, Scored)]
    assert [own.outside is not None for own in said] == [False, True]
    assert [own.overruled == replace(sideways, path=own.ref.path) for own in said] == [True, True]


def test_the_table_decides_each_film_by_its_population_and_an_outside_one_not_at_all(two: ReviewStore) -> None:
    with two:
        listing = Listing(two.columns(), [], "ann", POINT, two.labels(), points_by_population(TWO))
        assert [listing.decision(row) for row in range(4)] == ["abnormal", "normal", "abnormal", ""]
        assert listing.state(3) is RowState.TO_READ
        listing.set_point(TWO.operating_points[1], points_by_population(TWO, "high_sensitivity"))
        assert [listing.decision(row) for row in range(4)] == ["abnormal", "abnormal", "abnormal", ""]


def test_films_outside_come_after_all_others_by_score_and_before_those_without_one() -> None:
    outside = {"code": "outside_population"}
    columns = make_columns(
        {"abnormal": 0.99, **outside},
        {"status": Status.FAILED},
        {"abnormal": 0.2},
        {"abnormal": 0.9},
        {"abnormal": 0.995, **outside},
    )
    listing = Listing(columns, [], "Ann", POINT)
    assert films_of(listing, Query()) == [4, 3, 5, 1, 2]
    assert films_of(listing, Query(descending=False)) == [3, 4, 1, 5, 2]
    assert films_of(listing, Query(Sort.UNCERTAINTY))[:2] == [3, 4]
    assert films_of(listing, Query(decisions=frozenset({""}))) == [5, 1, 2]
    assert listing.outside() == 2


def test_figures_leave_films_outside_out_and_take_each_population_at_its_own_threshold() -> None:
    films = [{"abnormal": 0.62, "population": "adults"}] * 3 + [{"abnormal": 0.62, "population": "children"}] * 3
    films += [{"abnormal": 0.1, "code": "outside_population"}] * 4
    columns = make_columns(*films)
    said = [make_entry(row + 1, row + 1, Agreed.OVERRIDE, "nodule") for row in range(10)]
    verdicts = holds(said)
    calls = gather(columns, film_verdicts(verdicts, ("Ann",)), ("Ann",), LABELS, POINT, points_by_population(TWO))
    whole = performance(calls, TWO).final[0]
    assert (whole.n, whole.n_positive, calls.outside) == (6, 6, 4)
    assert whole.figures["sensitivity"].value == 0.5
    assert performance(calls, TWO).sentences()[0] == "At balanced (threshold of each film's population):"
    of_children = make_columns(*films[3:6])
    calls_of_children = gather(of_children, {}, (), LABELS, POINT, points_by_population(TWO))
    assert (calls_of_children.population, calls_of_children.point.threshold) == ("children", 0.7)
    assert np.isnan(calls.scores[6:]).all()
    assert score_shift(columns, TWO, POINT, points_by_population(TWO)).n == 3


def test_readers_of_different_frames_of_a_file_are_not_compared_and_that_is_said() -> None:
    columns = make_columns(*({"path": "a.dcm", "frame": frame} for frame in range(3)), {"path": "b.dcm"})
    said = [
        make_entry(1, 1, Agreed.LABEL, "nodule"),
        make_entry(2, 2, Agreed.LABEL, "normal", reader="Ben"),
    ]
    calls = gather(columns, film_verdicts(holds(said), ("Ann", "Ben")), ("Ann", "Ben"), LABELS, POINT)
    assert calls.apart == {("Ann", "Ben"): 1}
    assert "Ann and Ben judged different frames of 1 file, which is not compared." in agreement(calls).sentences()
    same = [*said, make_entry(3, 1, Agreed.LABEL, "normal", reader="Ben")]
    calls = gather(columns, film_verdicts(holds(same), ("Ann", "Ben")), ("Ann", "Ben"), LABELS, POINT)
    assert "different frames" not in " ".join(agreement(calls).sentences())


def test_exports_say_for_whom_in_their_last_columns(two: ReviewStore, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    with two:
        for film in two.columns().film.tolist():
            two.append(say(film))
        written(two, out, ExportKind.CSV, ExportKind.JSON, ExportKind.XLSX, ExportKind.LABELS)
    rows = csv_rows(out / "review.csv")
    last = ["disclaimer", "population", "age", "view", "decision_words", "model_population", *ANATOMY, ENGINE]
    assert list(rows[0])[-11:] == last
    assert {row["model_population"] for row in rows} == {for_whom(TWO)}
    assert json.loads((out / "review.json").read_text("utf-8"))["films"][3]["model_population"] == for_whom(TWO)
    assert [(row["population"], row["age"], row["view"]) for row in rows] == [
        *(("adults", "45", "AP"), ("children", "3", "AP"), ("adults", "", "AP"), ("", "9", "AP")),
    ]
    assert [row["decision"] for row in rows] == ["abnormal", "normal", "abnormal", ""]
    assert [row["decision_words"] for row in rows] == ["Abnormal", "Below threshold", "Abnormal", "No decision"]
    assert [row["threshold"] for row in rows] == ["0.5", "0.7", "0.5", ""]
    assert (rows[3]["status"], rows[3]["code"]) == ("scored", "outside_population")
    assert rows[2]["message"].startswith("Age unknown: decided as one of adults")
    labels = csv_rows(out / "labels.csv")
    assert list(labels[0])[-2:] == ["view", "age"]
    assert [row["age"] for row in labels] == ["45", "3", "", "9"]
    assert "1950" not in (out / "review.csv").read_text("utf-8")


# Reviews from before


@pytest.fixture
def old(folder: Path, root: Path) -> tuple[object, ...]:
    """A review as the first version wrote it, with its state."""
    with ReviewStore.open(folder, CARD, root=root) as store:
        store.record([make_row(folder, number) for number in range(300)])
        for number in range(100):
            store.append(say(1 + number, note=f"{number} is what I say"))
        state = state_of(store)
    downgrade(review_file(root))
    return state


def test_an_old_review_opens_with_nothing_said_of_age_and_view(
    old: tuple[object, ...], folder: Path, root: Path
) -> None:
    with ReviewStore.open(folder, CARD, root=root) as store:
        assert state_of(store) == old
        assert set(store.columns().population) == set(store.columns().view) == {""}
        assert np.isnan(store.columns().age).all()
        assert store.append(say(3, more={"zone": "left apex"})).verdict.more == {"zone": "left apex"}


def test_a_review_keeps_and_hands_over_what_the_lungs_tell(folder: Path, root: Path, tmp_path: Path) -> None:
    anatomy = Anatomy("left", "upper", 0.25, ("low",))
    with ReviewStore.open(folder, CARD, root=root) as store:
        told, other = make_row(folder, 0), make_row(folder, 1)
        assert isinstance(told.outcome, Scored)
        prediction = replace(told.outcome.prediction, decision=Decision.POSITIVE, score=0.99)
        store.record([replace(told, outcome=replace(told.outcome, prediction=prediction, anatomy=anatomy)), other])
        kept = [store.outcome(film) for film in store.columns().film.tolist()]
        assert [own.anatomy for own in kept if isinstance(own, Scored)] == [anatomy, None]
        (tmp_path / "out").mkdir()
        written(store, tmp_path / "out", ExportKind.CSV)
    first, second = csv_rows(tmp_path / "out" / "review.csv")
    assert [first[name] for name in ANATOMY] == ["left", "upper", "0.25", "low"]
    assert [second[name] for name in ANATOMY] == [""] * 4


def test_a_review_of_the_second_version_opens_with_nothing_said_of_lungs(folder: Path, root: Path) -> None:
    with ReviewStore.open(folder, CARD, root=root) as store:
        store.record([make_row(folder, number) for number in range(3)])
        before = state_of(store)
    downgrade(review_file(root), 2)
    with ReviewStore.open(folder, CARD, root=root) as store:
        assert state_of(store) == before
        outcome = store.outcome(int(store.columns().film[0]))
        assert isinstance(outcome, Scored)
        assert outcome.anatomy is None


def test_an_old_review_that_was_damaged_gives_back_films_and_verdicts(
    old: tuple[object, ...], folder: Path, root: Path
) -> None:
    path = review_file(root)
    for backup in path.parent.glob("backup-*"):
        backup.unlink()
    for recent in path.parent.glob("*.jsonl"):
        recent.unlink()
    data = bytearray(path.read_bytes())
    middle = len(data) // 2 // 4096 * 4096
    data[middle : middle + 4096] = os.urandom(4096)
    path.write_bytes(data)
    with ReviewStore.open(folder, CARD, root=root) as store:
        assert store.recovered
        assert len(store.columns()) > 200
        notes = {entry.verdict.note for entry in store.log()}
    assert len(notes) > 50


# What a verdict holds beside its columns


def test_what_a_verdict_holds_beside_its_columns_comes_back_and_is_undone_with_it(folder: Path, root: Path) -> None:
    more = {"grade": 2, "zones": ["left apex", "rechts unten"], "of": {"what": None, "sure": 0.5}}
    with ReviewStore.open(folder, CARD, root=root) as store:
        store.record([make_row(folder, 1)])
        first = store.append(say(1, more=more))
        assert first.verdict.more == more
        store.append(say(1))
        assert [entry.verdict.more for entry in store.log()] == [more, {}]
        with pytest.raises(ValueError, match="not JSON compliant"):
            store.append(say(1, more={"share": math.nan}))
        assert len(list(store.log())) == 2
    with ReviewStore.open(folder, CARD, root=root) as store:
        assert next(iter(store.log())) == first


def test_another_point_of_the_card_is_that_of_the_films_own_population() -> None:
    card: ModelCard = TWO
    own = said_of(Path("a.png"), 0.4, "children", 3).prediction
    assert own.decision == "normal"
    assert at_point(own, card, "high_sensitivity").decision == "abnormal"


def test_each_film_has_the_abnormal_label_that_leads(tmp_path: Path, root: Path) -> None:
    labels = {"labels": ("normal", "opacity", "other"), "positive_labels": ("opacity", "other")}
    with ReviewStore.open(tmp_path, make_card(**labels), root=root) as store:
        for number, scores in enumerate(((0.6, 0.3, 0.1), (0.2, 0.3, 0.5))):
            row = make_row(tmp_path, number)
            assert isinstance(row.outcome, Scored)
            said = replace(row.outcome.prediction, scores=dict(zip(labels["labels"], scores, strict=True)))
            store.record([replace(row, outcome=replace(row.outcome, prediction=said))])
        store.record([unreadable_row(tmp_path, "bad.png", 2)])
        assert store.columns().leading == ["opacity", "other", ""]
