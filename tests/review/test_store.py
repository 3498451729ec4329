"""What a review keeps of its films: files, copies, frames, outcomes, labels and pseudonyms, read back as they were."""

from __future__ import annotations

import os
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest

from imaging.faults import as_told
from imaging.image import FileKind, ImageRef
from inference.prediction import Failed, NotScored, Scored, Status
from review.store import KEY_FILE, FileStamp, KnownFile, ReviewStore
from review.verdicts import STATUSES, Agreed, ReviewLabel, label_set
from tests.review.store_rows import (
    CARD,
    digest_of,
    make_row,
    not_scored_row,
    review_file,
    say,
    score_of,
    scored,
    unreadable_row,
)

# Films


def test_a_review_has_its_films_when_it_is_opened_again(folder: Path, root: Path) -> None:
    with ReviewStore.open(folder, CARD, root=root) as store:
        rows = [make_row(folder, number) for number in range(2000)]
        recorded = store.record(rows)
        assert len(recorded) == 2000
    with ReviewStore.open(folder, CARD, root=root) as store:
        columns = store.columns()
        assert columns.path == [row.path for row in rows]
        assert columns.film.tolist() == recorded.film.tolist()
        np.testing.assert_array_equal(columns.score, [score_of(number) for number in range(2000)])
        assert columns.here.all()
        assert (columns.copies == 1).all()
        assert (columns.scored_at > 1.7e9).all()
        assert store.recovered == ""


def test_films_in_the_order_of_the_folder_keep_what_is_known_of_them(store: ReviewStore, folder: Path) -> None:
    columns = store.record([make_row(folder, number, f"{number}.png", place=9 - number) for number in range(1, 9)])
    ordered = columns.in_folder_order()
    assert ordered.path == [f"{number}.png" for number in range(8, 0, -1)]
    for field in fields(columns):
        np.testing.assert_array_equal(getattr(ordered, field.name), getattr(columns, field.name)[::-1])
    assert len(store.columns([]).in_folder_order()) == 0


def test_nothing_is_written_beside_the_films_and_no_name_says_whose_they_are(folder: Path, root: Path) -> None:
    with ReviewStore.open(folder, CARD, root=root) as store:
        store.record([make_row(folder, 1, patient_id="MILLER^ANN")])
        store.append(say(1))
    assert list(folder.iterdir()) == []
    for path in root.rglob("*"):
        assert "films" not in path.name
        assert path.is_dir() or b"MILLER" not in path.read_bytes()
    assert len(review_file(root).parent.name) == 16


def test_the_data_folder_is_the_users_where_none_is_given(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_DATA_HOME", "HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    ReviewStore.open(folder, CARD).close()
    assert len(list((tmp_path / "home").rglob("review.sqlite"))) == 1


def test_the_same_row_twice_is_one_row(store: ReviewStore, folder: Path) -> None:
    first = store.record([make_row(folder, 1), make_row(folder, 1)])
    again = store.record([make_row(folder, 1)])
    assert first.film.tolist() == again.film.tolist() == store.columns().film.tolist()
    assert store.known_contents(digest_of(1)) == 1
    assert store.known_contents(digest_of(2)) == store.known_contents("") == 0


def test_two_files_with_one_content_are_one_film_with_two_copies(store: ReviewStore, folder: Path) -> None:
    store.record([make_row(folder, 1, "b.png", place=2)])
    columns = store.record([make_row(folder, 1, "a.png", place=1, outcome=None)])
    assert columns.copies.tolist() == [2]
    assert columns.path == ["a.png"]
    assert columns.place.tolist() == [1]
    (film,) = columns.film
    assert store.files(film) == ("a.png", "b.png")
    gone = store.found(["b.png"])
    assert (gone.path, gone.copies.tolist(), gone.here.tolist()) == (["b.png"], [1], [True])
    assert store.files(film) == ("b.png",)


def test_a_renamed_film_keeps_its_verdict_and_is_not_scored_again(store: ReviewStore, folder: Path) -> None:
    (film,) = store.record([make_row(folder, 1, "old.png")]).film
    store.append(say(film))
    columns = store.record([make_row(folder, 1, "new.png", outcome=None)])
    store.found(["new.png"])
    assert columns.film.tolist() == [film]
    assert columns.score.tolist() == [score_of(1)]
    assert store.columns().path == ["new.png"]
    assert (int(film), "ann", "reader") in store.verdicts()


def test_a_changed_file_is_another_film_and_the_former_is_not_here(store: ReviewStore, folder: Path) -> None:
    (former,) = store.record([make_row(folder, 1, "film.png")]).film
    store.append(say(former))
    both = store.record([make_row(folder, 2, "film.png")])
    assert both.here.tolist() == [False, True]
    assert both.film[0] == former
    assert both.path == ["film.png", "film.png"]
    assert both.copies.tolist() == [0, 1]
    assert [entry.verdict.film for entry in store.log()] == [former]


def test_films_that_vanish_are_not_here_and_come_back(store: ReviewStore, folder: Path) -> None:
    rows = [make_row(folder, number) for number in range(5)]
    store.record(rows)
    gone = store.found([row.path for row in rows[:3]])
    assert (gone.path, gone.here.any()) == ([row.path for row in rows[3:]], False)
    assert store.columns().here.tolist() == [True, True, True, False, False]
    assert len(store.found(row.path for row in rows[:3])) == 0
    back = store.found([row.path for row in rows])
    assert (back.film.tolist(), back.here.all()) == (gone.film.tolist(), True)


def test_a_file_that_cannot_be_read_has_a_row_until_it_can(store: ReviewStore, folder: Path) -> None:
    failed = store.record([unreadable_row(folder, "film.png")])
    assert [STATUSES[status] for status in failed.status] == [Status.FAILED]
    assert failed.code == ["no_permission"]
    assert np.isnan(failed.score).all()
    assert "film.png" not in store.known_files()
    store.record([unreadable_row(folder, "film.png")])
    assert len(store.columns()) == 1
    both = store.record([make_row(folder, 1, "film.png")])
    assert both.here.tolist() == [False, True]
    assert store.columns().film.tolist() == [both.film[1]]


def test_a_stand_in_that_somebody_wrote_about_stays_in_the_table(store: ReviewStore, folder: Path) -> None:
    (film,) = store.record([unreadable_row(folder, "film.png")]).film
    store.append(say(film, said=None, label="", note="ask the archive"))
    store.record([make_row(folder, 1, "film.png")])
    assert store.columns().here.tolist() == [False, True]


def test_two_files_that_cannot_be_read_are_two_rows(store: ReviewStore, folder: Path) -> None:
    assert len(store.record([unreadable_row(folder, "a.png"), unreadable_row(folder, "b.png")])) == 2


def test_outcomes_come_back_as_they_were(store: ReviewStore, folder: Path) -> None:
    ref = ImageRef(folder / "a.dcm", 0, 1, FileKind.DICOM, 20, 30, "DX", "1.2.3", "1.2", "1", "1.2.840.10008.1.2.1")
    rows = [
        make_row(folder, 1, "a.dcm", ref=ref, outcome=scored(ref, 0.55, ("Left and right may be exchanged.",))),
        not_scored_row(folder, 2, "b.png"),
        unreadable_row(folder, "c.png"),
    ]
    films = [int(film) for film in store.record(rows).film]
    first = store.outcome(films[0])
    assert isinstance(first, Scored)
    assert isinstance(rows[0].outcome, Scored)
    assert first.prediction == rows[0].outcome.prediction
    assert first.ref == ref
    assert store.outcome(films[1]) == rows[1].outcome
    assert isinstance(store.outcome(films[1]), NotScored)
    assert store.outcome(films[2]) == rows[2].outcome
    assert isinstance(store.outcome(films[2]), Failed)
    assert store.refs([films[2], films[1], films[0]]) == [None, rows[1].ref, ref]
    assert store.columns().notes == ["Left and right may be exchanged.", "", ""]
    with pytest.raises(KeyError):
        store.outcome(99)


def test_what_computed_a_score_is_kept_and_unknown_of_one_of_before(store: ReviewStore, folder: Path) -> None:
    row = make_row(folder, 1)
    assert isinstance(row.outcome, Scored)
    said = row.outcome.prediction
    new = replace(row.outcome, prediction=replace(said, provenance=replace(said.provenance, engine="onnx")))
    films = store.record([replace(row, outcome=new), make_row(folder, 2)]).film.tolist()
    made = [store.outcome(film).prediction.provenance for film in films]
    assert [(own.device, own.engine) for own in made] == [("cpu", "onnx"), ("cpu", "")]


def test_an_outcome_names_where_the_film_lies_now(store: ReviewStore, folder: Path) -> None:
    (film,) = store.record([make_row(folder, 1, "old.png")]).film
    store.record([make_row(folder, 1, "sub/new.png", outcome=None)])
    store.found(["sub/new.png"])
    outcome = store.outcome(film)
    assert outcome.ref is not None
    assert outcome.ref.path == folder / "sub" / "new.png"


def test_known_files_say_how_they_looked_and_what_they_hold(store: ReviewStore, folder: Path) -> None:
    row = make_row(folder, 1, "a.png")
    store.record([row, replace(unreadable_row(folder, "no film.txt", 1), digest=digest_of(5))])
    known = store.known_files()
    assert row.ref is not None
    assert dict(known) == {
        "a.png": KnownFile(row.stamp, row.digest, (row.ref,), place=1),
        "no film.txt": KnownFile(FileStamp(0, 0), digest_of(5), (), place=1),
    }
    assert "b.png" not in known


def test_a_file_that_was_interrupted_between_its_frames_is_not_known(store: ReviewStore, folder: Path) -> None:
    refs = [ImageRef(folder / "loop.dcm", frame, 3) for frame in range(3)]
    rows = [make_row(folder, 9, "loop.dcm", ref=ref, frame=ref.frame, outcome=scored(ref, 0.5)) for ref in refs]
    store.record(rows[:2])
    assert store.known_contents(digest_of(9)) == 2
    assert "loop.dcm" not in store.known_files()
    store.record(rows)
    assert store.known_files()["loop.dcm"].frames == tuple(refs)
    assert store.columns().frame.tolist() == [0, 1, 2]


@pytest.mark.parametrize(
    "name", ["صورة.png", "фильм/🩻.png", os.fsdecode(b"caf\xe9.png"), "a" * 250 + ".png", "semi;colon'quote\".png"]
)
def test_any_name_comes_back_as_it_was(folder: Path, root: Path, name: str) -> None:
    with ReviewStore.open(folder, CARD, root=root) as store:
        store.record([make_row(folder, 1, name), unreadable_row(folder, name + "x")])
    with ReviewStore.open(folder, CARD, root=root) as store:
        assert store.columns().path == [name, name + "x"]
        assert list(store.known_files()) == [name]
        assert len(store.found([name, name + "x"])) == 0


def test_text_that_is_no_text_is_kept_in_a_way_that_can_be_read(store: ReviewStore, folder: Path) -> None:
    row = unreadable_row(folder, "a.png")
    assert isinstance(row.outcome, Failed)
    problem = as_told(row.outcome.problem.code, os.fsdecode(b"caf\xe9 cannot be read"))
    assert store.record([replace(row, outcome=Failed(problem))]).message == ["caf\\udce9 cannot be read"]


def test_columns_of_some_films_come_in_the_order_of_all(store: ReviewStore, folder: Path) -> None:
    store.record([make_row(folder, number) for number in range(1200)])
    asked = np.array([900, 3, 1100, 3])
    some = store.columns(asked)
    assert some.film.tolist() == [3, 900, 1100]
    assert len(store.columns([])) == 0


# Pseudonyms


def test_pseudonyms_say_nothing_and_are_the_same_in_every_review(folder: Path, root: Path, tmp_path: Path) -> None:
    rows = [make_row(folder, 1, patient_id="MILLER"), make_row(folder, 2, patient_id=" MILLER "), make_row(folder, 5)]
    rows[2] = replace(rows[2], patient_id="")
    with ReviewStore.open(folder, CARD, root=root) as store:
        first = store.record(rows)
    with ReviewStore.open(tmp_path, CARD, root=root) as store:
        second = store.record(rows)
    assert first.pseudonym == second.pseudonym
    assert len(set(first.pseudonym)) == 3
    assert first.patient[0] == first.patient[1] == second.patient[0]
    assert first.patient[2] == ""
    for name in [*first.pseudonym, first.patient[0]]:
        assert name[:2] in ("F-", "P-")
        assert len(name) == 10
        assert set(name[2:]) <= set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")


def test_another_computer_has_other_pseudonyms(folder: Path, tmp_path: Path) -> None:
    names = []
    for computer in ("one", "other"):
        with ReviewStore.open(folder, CARD, root=tmp_path / computer) as store:
            names.append(store.record([make_row(folder, 1)]).pseudonym)
    assert names[0] != names[1]


def test_the_key_is_the_users_alone_and_a_damaged_one_is_told(folder: Path, root: Path) -> None:
    with ReviewStore.open(folder, CARD, root=root) as store:
        before = store.record([make_row(folder, 1)]).pseudonym
    key = root / "reviews" / KEY_FILE
    assert len(key.read_bytes()) == 32
    assert os.name == "nt" or key.stat().st_mode & 0o777 == 0o600
    key.write_bytes(b"short")
    with ReviewStore.open(folder, CARD, root=root) as store:
        assert "pseudonyms was lost" in store.recovered
        assert store.columns().pseudonym == before
    assert key.with_name("key.damaged").read_bytes() == b"short"
    with ReviewStore.open(folder, CARD, root=root) as store:
        assert store.recovered == ""


# Verdicts and labels


def test_verdicts_on_what_is_not_there_are_the_callers_fault(store: ReviewStore, folder: Path) -> None:
    with pytest.raises(KeyError):
        store.append(say(1))
    store.record([make_row(folder, 1)])
    with pytest.raises(KeyError):
        store.append(say(1), undoes=7)
    assert store.append(say(1, said=Agreed.UNSURE, label="")).seq == 1


def test_labels_are_the_models_until_readers_have_their_own(folder: Path, root: Path) -> None:
    own = (ReviewLabel("TB", abnormal=True), ReviewLabel("clear", abnormal=False))
    with ReviewStore.open(folder, CARD, root=root) as store:
        assert store.labels() == label_set(CARD)
        store.set_labels(own)
        store.set_setting("read_first", "1")
        assert store.setting("none") == ""
    with ReviewStore.open(folder, CARD, root=root) as store:
        assert store.labels() == own
        assert store.setting("read_first") == "1"


@pytest.mark.parametrize("names", [(), ("",), (" ",), ("a", "a")])
def test_labels_without_a_name_or_with_one_name_twice_are_refused(store: ReviewStore, names: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="labels"):
        store.set_labels([ReviewLabel(name, abnormal=True) for name in names])
    assert store.labels() == label_set(CARD)


def test_labels_stand_as_they_were_given_and_those_before_are_gone(store: ReviewStore) -> None:
    first = (ReviewLabel("zebra", abnormal=True), ReviewLabel("ant", abnormal=False))
    store.set_labels((*first, ReviewLabel("mole", abnormal=True)))
    store.set_labels(first)
    assert store.labels() == first


def test_each_frame_of_a_content_has_a_pseudonym_of_its_own(store: ReviewStore, folder: Path) -> None:
    rows = [make_row(folder, 1, "film.dcm", frame=frame) for frame in (0, 1)]
    assert len(set(store.record(rows).pseudonym)) == 2
