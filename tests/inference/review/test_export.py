"""What a review hands over comes back as it was, says what it is, names nobody, and is there whole or not at all."""

from __future__ import annotations

import csv
import io
import json
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader

from imaging.faults import Fault
from inference.review.export import ExportOrder, Going, Kind, NotWritten, Target, Written, export, kind_of
from inference.review.export_final import NOTHING, Sayings, Why
from inference.review.store import ReviewStore, Stamp
from inference.review.types import Role, Said, Verdict
from inference.table import columns as score_columns
from inference.types import DISCLAIMER
from tests.inference.review.handed import (
    A_BOX,
    FOLDER,
    PATIENT,
    UID,
    a_card,
    a_row,
    adjudicate,
    make_review,
    read_by_two,
    say,
)
from training.data.labels import read_labels

TABLES = (Kind.CSV, Kind.JSON, Kind.XLSX)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture
def review(tmp_path: Path) -> Iterator[ReviewStore]:
    """Five films: 1 both call abnormal, 2 they differ on, 3 differed on and settled, 4 Ada is unsure of, 5 unread."""
    with make_review(tmp_path, (0.9, 0.6, 0.3, 0.48, 0.1)) as store:
        say(store, 1, Said.AGREE, "abnormal", note="left base", key_image=True, regions=(A_BOX,))
        say(store, 1, Said.AGREE, "abnormal", "Björn", score_visible=False)
        say(store, 2, Said.AGREE, "abnormal")
        say(store, 2, Said.OVERRIDE, "normal", "Björn")
        say(store, 3, Said.AGREE, "normal")
        say(store, 3, Said.OVERRIDE, "abnormal", "Björn")
        adjudicate(store, 3, Said.OVERRIDE, "abnormal")
        say(store, 4, Said.UNSURE)
        yield store


def file_of(kind: Kind, out: Path) -> Path:
    return out / ("labels.csv" if kind is Kind.LABELS else f"review.{kind}")


def written(store: ReviewStore, out: Path, *kinds: Kind, **changes: object) -> list[Written]:
    targets = tuple(Target(kind, file_of(kind, out)) for kind in kinds)
    events = list(export(store, ExportOrder(targets, **changes)))  # type: ignore[arg-type]  # the caller names fields
    assert not [event for event in events if isinstance(event, NotWritten)]
    return [event for event in events if isinstance(event, Written)]


def csv_rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode(), newline="")))


def sheet_rows(path: Path, sheet: str = "Films") -> list[dict[str, object]]:
    book = openpyxl.load_workbook(path, read_only=True)
    lines = list(book[sheet].iter_rows(values_only=True))
    book.close()
    return [dict(zip(lines[0], line, strict=True)) for line in lines[1:]]


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


# Round trips


def test_a_csv_has_the_columns_of_scores_then_of_each_reader(review: ReviewStore, out: Path) -> None:
    written(review, out, Kind.CSV)
    rows = csv_rows(out / "review.csv")
    names = list(rows[0])
    scores = [name for name in score_columns(a_card()) if name not in ("path", "sop_instance_uid")]
    assert [name for name in names if name in scores] == scores
    assert names[:2] == ["film", "patient"]
    assert names[-3:] == ["final_label", "final_why", "disclaimer"]
    assert names.index("said_Ada") < names.index("said_Björn") < names.index("adjudicator") < names.index("final_label")
    assert [row["final_label"] for row in rows] == ["abnormal", "", "abnormal", "", ""]
    assert [row["final_why"] for row in rows] == [
        *("readers agree", "readers differ", "adjudicated", "unsure", "no verdict"),
    ]
    first = rows[0]
    assert (first["said_Ada"], first["label_Ada"], first["note_Ada"]) == ("agree", "abnormal", "left base")
    assert (first["key_image_Ada"], first["key_image_Björn"], rows[4]["key_image_Ada"]) == ("yes", "no", "")
    assert (first["score_visible_Ada"], first["score_visible_Björn"]) == ("yes", "no")
    assert first["regions_Ada"] == "box 10.0 20.0 30.0 45.0"
    assert [row["decision"] for row in rows] == ["abnormal", "abnormal", "normal", "unsure", "normal"]


def test_every_row_of_every_table_says_model_operating_point_and_what_it_is_not_for(
    review: ReviewStore, out: Path
) -> None:
    written(review, out, *TABLES)
    films = json.loads((out / "review.json").read_text("utf-8"))
    sheet = sheet_rows(out / "review.xlsx")
    for row in (*csv_rows(out / "review.csv"), *films["films"], *sheet):
        assert (row["model"], str(row["model_version"]), row["model_sha256"]) == ("review-model", "2.1", "ab" * 32)
        assert (row["operating_point"], float(row["threshold"])) == ("balanced", 0.5)
    assert all(row["disclaimer"] == DISCLAIMER for row in csv_rows(out / "review.csv"))
    assert films["about"]["disclaimer"] == DISCLAIMER
    about = {str(row[0]): row[1] for row in openpyxl.load_workbook(out / "review.xlsx")["About"].values}
    assert about["disclaimer"] == DISCLAIMER
    assert about["model_sha256"] == "ab" * 32


def test_json_holds_verdicts_as_objects(review: ReviewStore, out: Path) -> None:
    written(review, out, Kind.JSON)
    read = json.loads((out / "review.json").read_text("utf-8"))
    first, third = read["films"][0], read["films"][2]
    assert [own["reader"] for own in first["verdicts"]] == ["Ada", "Björn"]
    assert first["verdicts"][0]["regions"] == [{"shape": "box", "left": 10, "top": 20, "right": 30, "bottom": 45}]
    assert first["verdicts"][1]["score_visible"] is False
    assert third["verdicts"][2]["role"] == "adjudicator"
    assert read["about"]["films"] == len(read["films"]) == 5
    assert {"part", "name", "value", "low", "high", "n", "about"} == set(read["figures"][0])


def test_a_workbook_has_frozen_headings_filters_numbers_and_three_sheets(review: ReviewStore, out: Path) -> None:
    written(review, out, Kind.XLSX)
    book = openpyxl.load_workbook(out / "review.xlsx")
    films = book["Films"]
    assert book.sheetnames == ["Films", "Figures", "About"]
    assert films.freeze_panes == "B2"
    assert films.auto_filter.ref == films.dimensions
    rows = sheet_rows(out / "review.xlsx")
    assert [row["abnormal"] for row in rows] == [0.9, 0.6, 0.3, 0.48, 0.1]
    heads = [cell.value for cell in films[1]]
    assert films.cell(2, heads.index("abnormal") + 1).number_format == "0.000"
    assert [(row["label_Ada"], row["final_label"]) for row in rows[:3]] == [
        *(("abnormal", "abnormal"), ("abnormal", None), ("normal", "abnormal")),
    ]
    assert sheet_rows(out / "review.xlsx", "Figures")[0]["value"] == 5


def test_scores_are_decided_at_the_operating_point_that_is_asked_for(review: ReviewStore, out: Path) -> None:
    written(review, out, Kind.CSV, point=a_card().operating_points[1])
    rows = csv_rows(out / "review.csv")
    assert [row["decision"] for row in rows] == ["abnormal"] * 4 + ["normal"]
    assert {(row["operating_point"], row["threshold"]) for row in rows} == {("high sensitivity", "0.2")}


def test_only_the_chosen_readers_are_handed_over_and_adjudications_stay(review: ReviewStore, out: Path) -> None:
    written(review, out, Kind.CSV, Kind.JSON, readers=("Björn",))
    rows = csv_rows(out / "review.csv")
    assert not [name for name in rows[0] if name.endswith("_Ada")]
    assert [row["final_label"] for row in rows] == ["abnormal", "normal", "abnormal", "", ""]
    assert "Ada" not in (out / "review.json").read_text("utf-8")


def test_films_without_a_score_stand_there_with_the_reason(tmp_path: Path, out: Path) -> None:
    with make_review(tmp_path, (0.9, None, -1)) as store:
        written(store, out, Kind.CSV, Kind.XLSX)
    rows = csv_rows(out / "review.csv")
    assert [(row["status"], row["code"], row["abnormal"]) for row in rows] == [
        ("scored", "", "0.9"),
        ("not_scored", "not_frontal", ""),
        ("failed", "cut_short", ""),
    ]
    assert rows[1]["message"] == f"{rows[1]['film']} looks like a lateral view."
    assert {row["threshold"] for row in rows} == {"0.5"}


def test_an_empty_review_gives_files_without_films(tmp_path: Path, out: Path) -> None:
    with make_review(tmp_path) as store:
        events = written(store, out, *Kind)
    assert [event.films for event in events] == [0] * 5
    assert csv_rows(out / "review.csv") == []
    assert json.loads((out / "review.json").read_text("utf-8"))["films"] == []
    assert sheet_rows(out / "review.xlsx") == []


def test_copies_are_counted_and_named_only_with_identity(tmp_path: Path, out: Path) -> None:
    with make_review(tmp_path, (0.9,)) as store:
        again = a_row(store.folder, "copy.dcm", 1, store.card, 0.9)
        first = a_row(store.folder, "film_000.dcm", 0, store.card, 0.9)
        store.record([type(again)(**{**fields(again), "digest": first.digest, "outcome": None})])
        written(store, out, Kind.CSV)
        assert csv_rows(out / "review.csv")[0]["copies"] == "2"
        assert "copy.dcm" not in (out / "review.csv").read_text("utf-8")
        written(store, out, Kind.CSV, identity=True)
        assert csv_rows(out / "review.csv")[0]["copy_paths"] == "copy.dcm"


def fields(row: object) -> dict[str, object]:
    return {name: getattr(row, name) for name in row.__slots__}  # type: ignore[attr-defined]


# Identity


def everything_in(path: Path) -> bytes:
    """All bytes of a file, those of an archive's members unpacked, and what the pages of a PDF say."""
    data = path.read_bytes()
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(path) as archive:
            return b"".join(archive.read(name) for name in archive.namelist())
    return data + pdf_content(path) if path.suffix == ".pdf" else data


def pdf_content(path: Path) -> bytes:
    """The words of a PDF's pages and of its metadata, and the operators that draw it."""
    reader = PdfReader(path)
    words = [page.extract_text() for page in reader.pages]
    drawn = [page.get_contents().get_data() for page in reader.pages]
    return "\n".join([*words, str(reader.metadata)]).encode() + b"\n".join(drawn)


@pytest.mark.parametrize("kind", [Kind.CSV, Kind.JSON, Kind.XLSX, Kind.PDF])
def test_no_file_names_anybody_unless_asked(kind: Kind, tmp_path: Path, out: Path) -> None:
    with make_review(
        tmp_path, (0.9, 0.2, None, -1), ("Hans_Mueller.dcm", "b/x.dcm", "Eva_M.dcm", "Otto_K.dcm")
    ) as store:
        say(store, 1, Said.AGREE, "abnormal", key_image=True)
        written(store, out, kind)
        content = everything_in(file_of(kind, out))
        for secret in ("Mueller", FOLDER, PATIENT, UID, "Eva_M", "Otto_K", "x.dcm", str(tmp_path)):
            assert secret.encode() not in content, secret
        assert store.columns().pseudonym[0].encode() in content
        written(store, out, kind, identity=True)
        asked = everything_in(file_of(kind, out))
    assert FOLDER.encode() in asked
    if kind is not Kind.PDF:
        assert b"Hans_Mueller.dcm" in asked
        assert UID.encode() in asked


def test_pseudonyms_are_the_same_every_time(tmp_path: Path, out: Path) -> None:
    seen = []
    for _ in range(2):
        with make_review(tmp_path, (0.9, 0.2)) as store:
            written(store, out, Kind.CSV)
            seen.append([(row["film"], row["patient"]) for row in csv_rows(out / "review.csv")])
    assert seen[0] == seen[1]
    assert all(film.startswith("F-") and patient.startswith("P-") for film, patient in seen[0])
    assert len(set(seen[0])) == 2


# Spreadsheets


FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1")


@pytest.mark.parametrize("formula", FORMULAS)
def test_no_spreadsheet_runs_what_a_reader_wrote(formula: str, review: ReviewStore, out: Path) -> None:
    say(review, 5, Said.OVERRIDE, "abnormal", reader=formula.strip(), note=formula)
    written(review, out, Kind.CSV, Kind.XLSX, Kind.LABELS)
    last = csv_rows(out / "review.csv")[4]
    assert last[f"note_{formula.strip()}"] == "'" + formula.replace("\r", "\n")
    cells = [*last.values(), *last]
    assert not [cell for cell in cells if cell and cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    films = openpyxl.load_workbook(out / "review.xlsx")["Films"]
    assert {cell.data_type for line in films.iter_rows() for cell in line} <= {"s", "n", "inlineStr"}
    with (out / "labels.csv").open(newline="", encoding="utf-8") as file:
        assert not [cell for row in csv.reader(file) for cell in row if cell.startswith(("=", "+", "-", "@"))]


def test_numbers_below_zero_stay_numbers(review: ReviewStore, out: Path) -> None:
    from inference.review.export_tables import harmless

    assert (harmless(-1.5), harmless("-1.5"), harmless(True)) == (-1.5, "'-1.5", "yes")


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
        frames = [type(row)(**{**fields(row), "frame": frame, "stamp": Stamp(1, 1)}) for frame in (0, 1)]
        store.record(frames)
        store.found(["film_001.dcm", "frames.dcm"])
        for film in range(1, 5):
            say(store, film, Said.AGREE, "abnormal")
        [event] = written(store, out, Kind.LABELS)
    assert (event.films, event.left_out) == (2, {"file not there any more": 1, "a further frame of a file": 1})


# Files


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.csv", Kind.CSV),
        ("A.XLSX", Kind.XLSX),
        ("labels.csv", Kind.LABELS),
        ("a.json", Kind.JSON),
        ("b.PDF", Kind.PDF),
    ],
)
def test_a_files_ending_says_what_it_is(name: str, kind: Kind) -> None:
    assert kind_of(Path(name)) is kind


def test_another_ending_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(Fault, match=r"\.csv, \.json, \.xlsx or \.pdf"):
        kind_of(Path("review.docx"))


def test_a_film_is_never_written_over_and_the_other_files_are_written(review: ReviewStore, out: Path) -> None:
    film = out / "review.csv"
    film.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    events = list(export(review, ExportOrder((Target(Kind.CSV, film), Target(Kind.JSON, out / "review.json")))))
    refused, there = [event for event in events if not isinstance(event, Going)]
    assert isinstance(refused, NotWritten)
    assert refused.problem.message == "review.csv is a film and is not written over."
    assert isinstance(there, Written)
    assert film.read_bytes().startswith(b"\x89PNG")


def test_the_folder_of_the_films_is_left_alone_unless_asked(review: ReviewStore) -> None:
    target = Target(Kind.CSV, review.folder / "review.csv")
    [event] = export(review, ExportOrder((target,)))
    assert isinstance(event, NotWritten)
    assert not target.path.exists()
    assert isinstance(list(export(review, ExportOrder((target,), inside=True)))[-1], Written)


@pytest.mark.parametrize("kind", list(Kind))
def test_what_is_cancelled_leaves_the_file_as_it_was(kind: Kind, review: ReviewStore, out: Path) -> None:
    path = file_of(kind, out)
    path.write_text("as it was", "utf-8")
    events = export(review, ExportOrder((Target(kind, path),)))
    assert isinstance(next(events), Going)
    events.close()  # type: ignore[attr-defined]  # it is a generator
    assert path.read_text("utf-8") == "as it was"
    assert list(out.iterdir()) == [path]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full is a thing of Linux")
@pytest.mark.parametrize("kind", list(Kind))
def test_a_full_disk_is_said_and_leaves_nothing(
    kind: Kind, review: ReviewStore, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_by_two(review, 5)
    real = Path.open
    monkeypatch.setattr(
        Path,
        "open",
        lambda self, *mode, **how: real(Path("/dev/full") if self.suffix == ".partial" else self, *mode, **how),
    )
    [event] = [
        event
        for event in export(review, ExportOrder((Target(kind, file_of(kind, out)),)))
        if not isinstance(event, Going)
    ]
    assert isinstance(event, NotWritten)
    assert "No space left" in event.problem.message
    assert list(out.iterdir()) == []


def test_a_folder_that_is_not_there_is_said(review: ReviewStore, out: Path) -> None:
    [event] = export(review, ExportOrder((Target(Kind.CSV, out / "no" / "review.csv"),)))
    assert isinstance(event, NotWritten)
    assert "There is no folder" in event.problem.message
