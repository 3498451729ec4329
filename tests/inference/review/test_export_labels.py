"""The label that a film has in the end, and the labels that a training reads."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from inference.review.export import ExportOrder, Kind, Target, Written, export
from inference.review.export_final import NOTHING, Sayings, Why
from inference.review.store import ReviewStore, Stamp
from inference.review.types import Role, Said, Verdict
from tests.inference.review.handed import FOLDER, a_row, adjudicate, csv_rows, make_review, say, written
from training.data.labels import read_labels

# What is said of a film in the end


def verdict(reader: str, said: Said | None, label: str = "", role: Role = Role.READER) -> Verdict:
    return Verdict(1, reader, said, label, role=role)


@pytest.mark.parametrize(
    ("sayings", "label", "why"),
    [
        (NOTHING, "", Why.NO_VERDICT),
        (Sayings((verdict("A", None),)), "", Why.NO_VERDICT),
        (Sayings((verdict("A", Said.AGREE, "normal"),)), "normal", Why.READER),
        (
            Sayings((verdict("A", Said.AGREE, "normal"), verdict("B", Said.OVERRIDE, "normal"))),
            "normal",
            Why.READERS,
        ),
        (Sayings((verdict("A", Said.AGREE, "normal"), verdict("B", Said.OVERRIDE, "abnormal"))), "", Why.DIFFER),
        (Sayings((verdict("A", Said.AGREE, "normal"), verdict("B", Said.UNSURE))), "", Why.UNSURE),
        (Sayings((verdict("A", Said.AGREE),)), "", Why.UNSURE),
        (
            Sayings((verdict("A", Said.AGREE, "normal"),), verdict("C", Said.OVERRIDE, "abnormal", Role.ADJUDICATOR)),
            "abnormal",
            Why.ADJUDICATED,
        ),
        (Sayings((verdict("A", Said.AGREE, "normal"),), verdict("C", Said.UNSURE)), "", Why.UNSURE),
        (Sayings((verdict("A", Said.AGREE, "normal"),), verdict("C", None)), "normal", Why.READER),
    ],
)
def test_the_adjudicator_has_the_last_word_and_readers_must_have_one_in_common(
    sayings: Sayings, label: str, why: Why
) -> None:
    final = sayings.final()
    assert (final.label, final.why) == (label, why)


def test_of_two_adjudicators_the_later_one_holds(review: ReviewStore, out: Path) -> None:
    adjudicate(review, 3, Said.AGREE, "normal", "Second chief")
    written(review, out, Kind.CSV)
    row = csv_rows(out / "review.csv")[2]
    assert (row["adjudicator"], row["final_label"], row["final_why"]) == ("Second chief", "normal", "adjudicated")


# Labels


def test_labels_are_what_a_training_reads(review: ReviewStore, out: Path) -> None:
    [event] = written(review, out, Kind.LABELS)
    films = read_labels(out / "labels.csv")
    assert [(film.path.resolve().name, film.label) for film in films] == [
        ("film_000.dcm", "abnormal"),
        ("film_002.dcm", "abnormal"),
    ]
    assert all(film.path.is_file() for film in films)
    assert [film.patient[:2] for film in films] == ["P-", "P-"]
    assert {film.source for film in films} == {FOLDER}
    assert films[0].columns["verdict"] == "agree"
    assert films[0].columns["reader"] == "Ada|Björn"
    assert films[1].columns == films[1].columns | {"verdict": "adjudicated", "reader": "Chief", "score_visible": "yes"}
    assert (event.films, event.left_out) == (2, {"readers differ": 1, "unsure": 1, "no verdict": 1})


def test_a_label_given_without_seeing_the_score_says_so(tmp_path: Path, out: Path) -> None:
    with make_review(tmp_path, (0.9,)) as store:
        say(store, 1, Said.AGREE, "abnormal", score_visible=False)
        written(store, out, Kind.LABELS)
    assert csv_rows(out / "labels.csv")[0]["score_visible"] == "no"


def test_own_labels_of_a_review_are_kept(tmp_path: Path, out: Path) -> None:
    with make_review(tmp_path, (0.9,)) as store:
        say(store, 1, Said.OVERRIDE, "Erguß, links")
        written(store, out, Kind.LABELS)
    assert [film.label for film in read_labels(out / "labels.csv")] == ["Erguß, links"]


def test_films_are_found_from_any_folder_whatever_they_are_called(tmp_path: Path) -> None:
    names = ("=cmd.dcm", "-x.dcm", 'a, "b".dcm', " lead.dcm", "deep/er/ü😀.dcm", "@at.dcm")
    deep = tmp_path / "some" / "where"
    deep.mkdir(parents=True)
    with make_review(tmp_path, [0.9] * len(names), names, touch=False) as store:
        (store.folder / "deep" / "er").mkdir(parents=True)
        for film, name in enumerate(names, start=1):
            (store.folder / name).write_bytes(b"")
            say(store, film, Said.AGREE, "abnormal")
        inside = tuple(Target(Kind.LABELS, folder / "labels.csv") for folder in (deep, store.folder))
        assert (
            len([event for event in export(store, ExportOrder(inside, inside=True)) if isinstance(event, Written)]) == 2
        )
        for folder in (deep, store.folder):
            films = read_labels(folder / "labels.csv")
            assert [film.path.is_file() for film in films] == [True] * len(names)
            assert not [row for row in csv_rows(folder / "labels.csv") if row["path"].startswith(("=", "-", "@", "+"))]


@pytest.mark.skipif(os.name == "nt", reason="names on Windows are always text")
def test_a_film_whose_name_is_no_text_is_left_out_and_counted(tmp_path: Path, out: Path) -> None:
    name = os.fsdecode(b"f\xff.dcm")
    with make_review(tmp_path, (0.9, 0.8), (name, "good.dcm"), touch=False) as store:
        for film in (1, 2):
            say(store, film, Said.AGREE, "abnormal")
        labels, table = written(store, out, Kind.LABELS, Kind.CSV, identity=True)
    assert (labels.films, labels.left_out) == (1, {"a name that a table cannot hold": 1})
    assert csv_rows(out / "review.csv")[0]["path"].endswith("f\\xff.dcm")
    assert table.films == 2


def test_further_frames_and_files_that_are_gone_are_left_out_and_counted(tmp_path: Path, out: Path) -> None:
    with make_review(tmp_path, (0.9, 0.8)) as store:
        row = a_row(store.folder, "frames.dcm", 2, store.card, 0.7)
        frames = [replace(row, frame=frame, stamp=Stamp(1, 1)) for frame in (0, 1)]
        store.record(frames)
        store.found(["film_001.dcm", "frames.dcm"])
        for film in range(1, 5):
            say(store, film, Said.AGREE, "abnormal")
        [event] = written(store, out, Kind.LABELS)
    assert (event.films, event.left_out) == (2, {"file not there any more": 1, "a further frame of a file": 1})
