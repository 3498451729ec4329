from __future__ import annotations

import csv
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imaging.faults import Code, Fault
from training.data.layouts import LabelledFilm
from training.data.split import (
    Draw,
    folds,
    relative_names,
    shared_patients,
    split_by_patient,
    write_splits,
)

_FILMS = st.lists(
    st.tuples(st.integers(0, 30), st.sampled_from(["normal", "abnormal"]), st.sampled_from(["", "train", "test"])),
    max_size=60,
)


def _film(number: int, patient: int, label: str, split: str = "") -> LabelledFilm:
    return LabelledFilm(Path(f"{number}.png"), label, f"P{patient}", split)


@given(_FILMS, st.sampled_from(Draw), st.integers(0, 5))
def test_no_drawn_patient_is_both_taught_and_held_back(rows: list[tuple[int, str, str]], draw: Draw, seed: int) -> None:
    films = [_film(n, patient, label, split) for n, (patient, label, split) in enumerate(rows)]
    result = split_by_patient(films, 0.3, seed, draw=draw)
    assert [film.path for film in result] == [film.path for film in films]
    taught = {film.patient for film in result if film.split == "train"}
    held = {film.patient for film in result if film.split == "validation"}
    assert not taught & held
    assert all(new.split == "test" for old, new in zip(films, result, strict=True) if old.split == "test")


def test_the_same_seed_draws_the_same_patients_and_another_seed_others() -> None:
    films = [_film(n, n, "normal" if n % 2 else "abnormal") for n in range(100)]
    first, again, other = (split_by_patient(films, 0.2, seed) for seed in (1, 1, 2))
    assert first == again
    assert first != other


def test_each_label_gives_its_share_of_patients() -> None:
    films = [_film(n, n, "normal" if n < 20 else "abnormal") for n in range(100)]
    held = [film for film in split_by_patient(films, 0.1, 0) if film.split == "validation"]
    assert [film.label for film in held].count("normal") == 2
    assert [film.label for film in held].count("abnormal") == 8


def test_a_label_of_few_patients_gives_one_and_a_label_of_one_patient_keeps_it_for_teaching() -> None:
    films = [_film(n, n, "rare" if n < 4 else "alone" if n == 4 else "normal") for n in range(40)]
    held = [film.label for film in split_by_patient(films, 0.1, 0) if film.split == "validation"]
    assert sorted(set(held)) == ["normal", "rare"]
    assert held.count("rare") == 1


def test_drawing_first_takes_the_lowest_ids_in_natural_order() -> None:
    films = [_film(n, n, "normal") for n in range(1, 21)]
    held = {film.patient for film in split_by_patient(films, 0.2, 0, draw=Draw.FIRST) if film.split == "validation"}
    assert held == {"P1", "P2", "P3", "P4"}


def test_validation_films_that_are_given_stay_the_only_ones() -> None:
    films = [_film(1, 1, "normal", "validation"), *(_film(n, n, "normal") for n in range(2, 20))]
    result = split_by_patient(films, 0.5, 0)
    assert [film.split for film in result].count("validation") == 1


def test_a_patient_in_two_splits_is_found() -> None:
    films = [_film(1, 7, "normal", "train"), _film(2, 7, "normal", "test"), _film(3, 8, "normal", "test")]
    assert shared_patients(films) == ("P7",)


def test_each_source_gives_its_share_of_each_label() -> None:
    films = [
        replace(_film(n, n, "normal" if n % 2 else "abnormal"), source="large" if n < 160 else "small")
        for n in range(200)
    ]
    held = [film for film in split_by_patient(films, 0.1, 0) if film.split == "validation"]
    assert Counter((film.label, film.source) for film in held) == {
        ("normal", "large"): 8,
        ("abnormal", "large"): 8,
        ("normal", "small"): 2,
        ("abnormal", "small"): 2,
    }


def test_the_patients_that_are_left_over_come_from_the_sources_that_they_are_due_to() -> None:
    """A quarter of 13 and of 7 patients: 3.25 and 1.75, five in all."""
    films = [replace(_film(n, n, "normal"), source="large" if n < 13 else "small") for n in range(20)]
    held = [film for film in split_by_patient(films, 0.25, 0) if film.split == "validation"]
    assert Counter(film.source for film in held) == {"large": 3, "small": 2}


def test_many_small_sources_do_not_make_the_validation_part_larger() -> None:
    films = [replace(_film(n, n, "normal"), source=f"S{n // 2}") for n in range(100)]
    held = [film for film in split_by_patient(films, 0.1, 0) if film.split == "validation"]
    assert len(held) == 10


def test_a_patient_counts_with_the_label_and_the_source_of_most_of_its_films() -> None:
    """Ten patients with one normal film and two abnormal ones, ten the other way round, the one film named first."""
    rows = [(f"P{n}", label, source) for n in range(10) for label, source in (("b", "z"), ("a", "y"), ("a", "y"))]
    rows += [(f"Q{n}", label, source) for n in range(10) for label, source in (("a", "y"), ("b", "z"), ("b", "z"))]
    films = [LabelledFilm(Path(f"{n}.png"), label, who, source=source) for n, (who, label, source) in enumerate(rows)]
    held = {film.patient for film in split_by_patient(films, 0.2, 0) if film.split == "validation"}
    assert Counter(patient[0] for patient in held) == {"P": 2, "Q": 2}
    for parts in folds(films, 5, 0), folds(films[:30], 5, 0):
        for part in parts:
            own = {film.patient[0] for film in part if film.split == "validation"}
            assert own == {film.patient[0] for film in part}
    few = [film for film in films if film.patient[0] == "P"] + films[30:33]
    with pytest.raises(Fault, match="The label b has 1 patients"):
        folds(few, 2, 0)


@given(st.lists(st.tuples(st.integers(0, 40), st.sampled_from("ab"), st.sampled_from("AB")), max_size=80))
def test_each_patient_stands_in_exactly_one_validation_fold(rows: list[tuple[int, str, str]]) -> None:
    ends = [
        (patient, label, "A") for label in "ab" for patient in (100 + ord(label), 200 + ord(label), 300 + ord(label))
    ]
    films = [replace(_film(n, p, label), source=s) for n, (p, label, s) in enumerate([*rows, *ends])]
    dealt = folds(films, 3, 1)
    assert all([film.path for film in fold] == [film.path for film in films] for fold in dealt)
    held = [{film.patient for film in fold if film.split == "validation"} for fold in dealt]
    assert sum(map(len, held)) == len(set().union(*held)) == len({film.patient for film in films})
    assert all(not shared_patients(fold) for fold in dealt)
    assert max(map(len, held)) - min(map(len, held)) <= 1


def test_folds_have_as_many_patients_of_each_label_and_leave_the_test_films_alone() -> None:
    films = [_film(n, n, "normal" if n < 20 else "abnormal", "test" if n % 10 == 0 else "") for n in range(100)]
    for fold in folds(films, 3, 0):
        assert all(new.split == "test" for old, new in zip(films, fold, strict=True) if old.split == "test")
        held = Counter(film.label for film in fold if film.split == "validation")
        assert (held["normal"], held["abnormal"]) == (6, 24)


def test_too_few_patients_of_a_label_for_the_folds_is_said() -> None:
    films = [_film(n, n, "normal" if n < 3 else "abnormal") for n in range(20)]
    with pytest.raises(Fault, match="The label normal has 3 patients, too few for 5 folds") as caught:
        folds(films, 5, 0)
    assert caught.value.problem.code is Code.BAD_LABELS


@pytest.mark.parametrize("k", [1, 0, -3])
def test_fewer_than_two_folds_are_refused(k: int) -> None:
    with pytest.raises(ValueError, match="at least two folds"):
        folds([_film(n, n, "normal") for n in range(20)], k, 0)


def test_splits_that_were_written_are_read_back_and_name_no_patient(tmp_path: Path) -> None:
    films = [
        LabelledFilm(tmp_path / "data" / "a" / f"{n}.png", "normal", f"MRN-{n // 2}", "test" if n > 3 else "train")
        for n in range(6)
    ]
    path = tmp_path / "run" / "splits.csv"
    write_splits(films, path, data=tmp_path / "data")
    text = path.read_text()
    assert text.splitlines()[:3] == ["path,label,split,patient", "a/0.png,normal,train,1", "a/1.png,normal,train,1"]
    assert "MRN" not in text
    rows = list(csv.DictReader(text.splitlines()))
    assert [(tmp_path / "data" / row["path"], row["label"], row["split"]) for row in rows] == [
        (film.path, film.label, film.split) for film in films
    ]
    assert [row["patient"] for row in rows] == ["1", "1", "2", "2", "3", "3"]


def test_films_are_named_relative_to_the_folder_that_holds_them_all(tmp_path: Path) -> None:
    films = [LabelledFilm(tmp_path / "x" / name, "normal", "P") for name in ("a/1.png", "b/2.png")]
    assert relative_names(films) == ("a/1.png", "b/2.png")
    assert relative_names(films, tmp_path) == ("x/a/1.png", "x/b/2.png")
