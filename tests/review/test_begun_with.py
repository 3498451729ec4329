"""A folder's review goes on with the model that it began with, and takes along what was said when it begins again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from inference.table import ANATOMY, ENGINE
from review.export import ExportKind
from review.places import begun_with
from review.store import ReviewStore
from review.verdicts import Agreed, ReviewLabel, Role, Verdict
from tests.review.handed import (
    A_BOX,
    FOLDER,
    a_card,
    a_row,
    adjudicate,
    csv_rows,
    make_review,
    say,
    written,
)

OLD = a_card()
NEW = replace(OLD, version="3.0", weights_sha256="cd" * 32)


def goes_on_with(root: Path, card=NEW, models=(OLD, NEW)) -> str:
    return begun_with(root / FOLDER, card, models, root=root / "data").version


def opened(root: Path, card=NEW) -> ReviewStore:
    return ReviewStore.open(root / FOLDER, card, root=root / "data")


def test_a_review_with_a_verdict_goes_on_with_its_model_while_that_is_installed(tmp_path: Path) -> None:
    assert goes_on_with(tmp_path) == "3.0"
    with make_review(tmp_path, [0.9, 0.2]) as store:
        assert goes_on_with(tmp_path) == "3.0", "nothing was said yet"
        say(store, 1, Agreed.AGREE, "abnormal")
        assert goes_on_with(tmp_path) == "2.1", "also while it is open"
    assert goes_on_with(tmp_path) == "2.1"
    assert goes_on_with(tmp_path, models=(NEW,)) == "3.0"
    assert begun_with(tmp_path, NEW, (OLD, NEW), root=tmp_path / "data") == NEW, "another folder"


def test_a_folder_that_was_moved_takes_its_review_along(tmp_path: Path) -> None:
    with make_review(tmp_path, [0.9]) as store:
        status = (tmp_path / FOLDER / "film_000.dcm").stat()
        store._connection.execute("UPDATE file SET size = ?, changed_ns = ?", (status.st_size, status.st_mtime_ns))
        say(store, 1, Agreed.AGREE, "abnormal")
    (tmp_path / FOLDER).rename(tmp_path / "moved")
    assert begun_with(tmp_path / "moved", NEW, (OLD, NEW), root=tmp_path / "data") == OLD


def test_a_damaged_review_of_another_model_is_none(tmp_path: Path) -> None:
    with make_review(tmp_path, [0.9]) as store:
        say(store, 1, Agreed.AGREE, "abnormal")
        place = store._kept.place
    (place / "review.sqlite").write_bytes(b"no review")
    assert goes_on_with(tmp_path) == "3.0"


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    """Ada and Ben have read, a chief has decided, under version 2.1."""
    with make_review(tmp_path, [0.9, 0.2, 0.6, 0.4]) as store:
        store.set_labels((ReviewLabel("normal", False), ReviewLabel("abnormal", True), ReviewLabel("tube", True)))
        say(store, 1, Agreed.AGREE, "abnormal", note="a note", regions=(A_BOX,), at="2026-03-01T09:00:00.000Z")
        say(store, 1, Agreed.OVERRIDE, "normal", "Ben", more={"zones": ["left apex"]})
        adjudicate(store, 1, Agreed.AGREE, "tube")
        say(store, 2, Agreed.UNSURE)
        say(store, 3, Agreed.OVERRIDE, "normal", key_image=True)
        store.append(Verdict(3, "Ada", None), undoes=5)
        say(store, 4, Agreed.AGREE, "")  # as was kept where the reader agreed that the film is unsure
    return tmp_path


def test_what_holds_is_carried_over_with_its_version_and_the_films_find_it_when_they_are_scored(begun: Path) -> None:
    with opened(begun, OLD) as old, opened(begun) as new:
        assert new.carry(old) == 5
        assert new.carry(old) == 0, "twice is once"
        assert len(new.columns()) == 0
        assert [label.name for label in new.labels()] == ["normal", "abnormal", "tube"]
    assert goes_on_with(begun) == "3.0"
    with opened(begun) as new:
        names = [f"film_{number:03}.dcm" for number in range(4)]
        rows = (a_row(begun / FOLDER, name, place, NEW, 0.7) for place, name in enumerate(names))
        columns = new.record(list(rows))
        film = dict(zip(columns.path, columns.film.tolist(), strict=True))
        held = {(key[0], key[1]): entry.verdict for key, entry in new.verdicts().items()}
        assert {verdict.under for verdict in held.values()} == {"2.1"}
        ada = held[film["film_000.dcm"], "Ada"]
        assert (ada.said, ada.label, ada.note, ada.regions) == (Agreed.LABEL, "abnormal", "a note", (A_BOX,))
        assert ada.at == "2026-03-01T09:00:00.000Z"
        assert held[film["film_000.dcm"], "Ben"].more == {"zones": ["left apex"]}
        assert held[film["film_000.dcm"], "Chief"].role is Role.ADJUDICATOR
        assert [held[film[f"film_00{place}.dcm"], "Ada"].said for place in (1, 3)] == [Agreed.UNSURE] * 2
        assert (film["film_002.dcm"], "Ada") not in held, "it was taken back"
        entry = new.append(replace(ada, note="another note"))
        assert entry.verdict.under == "2.1"
        assert new.verdicts()[entry.verdict.film, "Ada", "reader"].verdict.under == "2.1"


def test_what_is_said_between_two_verdicts_of_another_version_is_said_under_this_one(begun: Path) -> None:
    names = [f"film_{number:03}.dcm" for number in range(4)]
    with opened(begun) as new:
        columns = new.record([a_row(begun / FOLDER, name, place, NEW, 0.7) for place, name in enumerate(names)])
        first, second, third = columns.film.tolist()[:3]
        for film, under in ((first, "2.1"), (second, ""), (third, "2.1")):
            new.append(Verdict(film, "Ada", Agreed.LABEL, "abnormal", under=under))
        said = {key[0]: entry.verdict.under for key, entry in new.verdicts().items()}
        assert said == {first: "2.1", second: "", third: "2.1"}


def test_a_region_a_note_or_a_key_image_alone_is_carried_over_and_what_was_taken_back_is_not(tmp_path: Path) -> None:
    with make_review(tmp_path, [0.9, 0.2, 0.6, 0.4]) as store:
        store.append(Verdict(1, "Ada", None, regions=(A_BOX,)))
        store.append(Verdict(2, "Ada", None, note="look again"))
        store.append(Verdict(3, "Ada", None, key_image=True))
        seq = store.append(Verdict(4, "Ada", Agreed.AGREE, "normal")).seq
        store.append(Verdict(4, "Ada", None), undoes=seq)
    with opened(tmp_path, OLD) as old, opened(tmp_path) as new:
        assert new.carry(old) == 3
        held = [entry.verdict for entry in new.log()]
        assert [verdict.said for verdict in held] == [None] * 3
        assert [verdict.regions for verdict in held] == [(A_BOX,), (), ()]


def test_what_was_said_before_stays_and_an_export_says_under_which_version(begun: Path, tmp_path: Path) -> None:
    with opened(begun) as new:
        names = [f"film_{number:03}.dcm" for number in range(4)]
        columns = new.record([a_row(begun / FOLDER, name, place, NEW, 0.7) for place, name in enumerate(names)])
        new.found(names)
        say(new, int(columns.film[0]), Agreed.AGREE, "abnormal")
        with opened(begun, OLD) as old:
            assert new.carry(old) == 4, "but for what Ada has said of the first film by now"
        (tmp_path / "out").mkdir()
        written(new, tmp_path / "out", ExportKind.CSV)
    rows = csv_rows(tmp_path / "out" / "review.csv")
    assert [(row["said_Ada"], row["said_under_Ada"]) for row in rows] == [
        ("agree", ""),
        ("unsure", "2.1"),
        ("", ""),
        ("unsure", "2.1"),
    ]
    assert [row["said_under_Ben"] for row in rows] == ["2.1", "", "", ""]
    assert rows[0]["adjudicated_said_under"] == "2.1"
    last = ["population", "age", "view", "decision_words", "said_under_Ada", "said_under_Ben", "adjudicated_said_under"]
    assert list(rows[0])[-13:] == [*last, "model_population", *ANATOMY, ENGINE]


def test_an_ordinary_export_has_the_columns_that_it_had(tmp_path: Path) -> None:
    with make_review(tmp_path, [0.9]) as store:
        say(store, 1, Agreed.AGREE, "abnormal")
        (tmp_path / "out").mkdir()
        written(store, tmp_path / "out", ExportKind.CSV)
    assert list(csv_rows(tmp_path / "out" / "review.csv")[0])[-11:] == [
        *("disclaimer", "population", "age", "view", "decision_words", "model_population", *ANATOMY, ENGINE)
    ]
