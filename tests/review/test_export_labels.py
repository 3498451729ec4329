"""The label that a film has in the end, and the labels that a training reads."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from review.export import ExportKind, ExportOrder, Target, Written, export
from review.final_verdict import NOTHING, FilmVerdicts, FinalReason
from review.store import FileStamp, ReviewStore
from review.verdicts import Agreed, Role, Verdict
from tests.review.handed import FOLDER, a_row, adjudicate, csv_rows, make_review, say, written
from training.data.layouts import read_labels

# What is said of a film in the end


def verdict(reader: str, said: Agreed | None, label: str = "", role: Role = Role.READER) -> Verdict:
    return Verdict(1, reader, said, label, role=role)


@pytest.mark.parametrize(
    ("sayings", "label", "why"),
    [
        (NOTHING, "", FinalReason.NO_VERDICT),
        (FilmVerdicts((verdict("A", None),)), "", FinalReason.NO_VERDICT),
        (FilmVerdicts((verdict("A", Agreed.AGREE, "normal"),)), "normal", FinalReason.READER),
        (
            FilmVerdicts((verdict("A", Agreed.AGREE, "normal"), verdict("B", Agreed.OVERRIDE, "normal"))),
            "normal",
            FinalReason.READERS,
        ),
        (
            FilmVerdicts((verdict("A", Agreed.AGREE, "normal"), verdict("B", Agreed.OVERRIDE, "abnormal"))),
            "",
            FinalReason.DIFFER,
        ),
        (FilmVerdicts((verdict("A", Agreed.AGREE, "normal"), verdict("B", Agreed.UNSURE))), "", FinalReason.UNSURE),
        (FilmVerdicts((verdict("A", Agreed.AGREE),)), "", FinalReason.UNSURE),
        (
            FilmVerdicts(
                (verdict("A", Agreed.AGREE, "normal"),), verdict("C", Agreed.OVERRIDE, "abnormal", Role.ADJUDICATOR)
            ),
            "abnormal",
            FinalReason.ADJUDICATED,
        ),
        (FilmVerdicts((verdict("A", Agreed.AGREE, "normal"),), verdict("C", Agreed.UNSURE)), "", FinalReason.UNSURE),
        (FilmVerdicts((verdict("A", Agreed.AGREE, "normal"),), verdict("C", None)), "normal", FinalReason.READER),
    ],
)
def test_the_adjudicator_has_the_last_word_and_readers_must_have_one_in_common(
    sayings: FilmVerdicts, label: str, why: FinalReason
) -> None:
    final = sayings.final()
    assert (final.label, final.why) == (label, why)


def test_of_two_adjudicators_the_later_one_holds(review: ReviewStore, out: Path) -> None:
    adjudicate(review, 3, Agreed.AGREE, "normal", "Second chief")
    written(review, out, ExportKind.CSV)
    row = csv_rows(out / "review.csv")[2]
    assert (row["adjudicator"], row["final_label"], row["final_why"]) == ("Second chief", "normal", "adjudicated")


# Labels


def test_labels_are_what_a_training_reads(review: ReviewStore, out: Path) -> None:
    [event] = written(review, out, ExportKind.LABELS)
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
        say(store, 1, Agreed.AGREE, "abnormal", score_visible=False)
        written(store, out, ExportKind.LABELS)
    assert csv_rows(out / "labels.csv")[0]["score_visible"] == "no"


def test_own_labels_of_a_review_are_kept(tmp_path: Path, out: Path) -> None:
    with make_review(tmp_path, (0.9,)) as store:
        say(store, 1, Agreed.OVERRIDE, "Erguß, links")
        written(store, out, ExportKind.LABELS)
    assert [film.label for film in read_labels(out / "labels.csv")] == ["Erguß, links"]


def test_films_are_found_from_any_folder_whatever_they_are_called(tmp_path: Path) -> None:
    names = ("=cmd.dcm", "-x.dcm", 'a, "b".dcm', " lead.dcm", "deep/er/ü😀.dcm", "@at.dcm")
    deep = tmp_path / "some" / "where"
    deep.mkdir(parents=True)
    with make_review(tmp_path, [0.9] * len(names), names, touch=False) as store:
        (store.folder / "deep" / "er").mkdir(parents=True)
        for film, name in enumerate(names, start=1):
            (store.folder / name).write_bytes(b"")
            say(store, film, Agreed.AGREE, "abnormal")
        inside = tuple(Target(ExportKind.LABELS, folder / "labels.csv") for folder in (deep, store.folder))
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
            say(store, film, Agreed.AGREE, "abnormal")
        labels, table = written(store, out, ExportKind.LABELS, ExportKind.CSV, identity=True)
    assert (labels.films, labels.left_out) == (1, {"a name that a table cannot hold": 1})
    assert csv_rows(out / "review.csv")[0]["path"].endswith("f\\xff.dcm")
    assert table.films == 2


def test_further_frames_and_files_that_are_gone_are_left_out_and_counted(tmp_path: Path, out: Path) -> None:
    with make_review(tmp_path, (0.9, 0.8)) as store:
        row = a_row(store.folder, "frames.dcm", 2, store.card, 0.7)
        frames = [replace(row, frame=frame, stamp=FileStamp(1, 1)) for frame in (0, 1)]
        store.record(frames)
        store.found(["film_001.dcm", "frames.dcm"])
        for film in range(1, 5):
            say(store, film, Agreed.AGREE, "abnormal")
        [event] = written(store, out, ExportKind.LABELS)
    assert (event.films, event.left_out) == (2, {"file not there any more": 1, "a further frame of a file": 1})
