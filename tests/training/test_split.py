from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from training.labels import LabelledFilm
from training.split import Draw, shared_patients, split_by_patient

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
