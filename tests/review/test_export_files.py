"""A file of a review is there whole or not at all, and nothing else is written over."""

from __future__ import annotations

from pathlib import Path

import pytest

from imaging.faults import Fault
from imaging.reasons import ENGLISH
from review.export import ExportKind, ExportOrder, Going, NotWritten, Target, Written, export, kind_of
from review.store import ReviewStore
from tests.review.handed import file_of, read_by_two


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.csv", ExportKind.CSV),
        ("A.XLSX", ExportKind.XLSX),
        ("labels.csv", ExportKind.LABELS),
        ("a.tsv", ExportKind.TSV),
        ("a.json", ExportKind.JSON),
        ("b.PDF", ExportKind.PDF),
    ],
)
def test_a_files_ending_says_what_it_is(name: str, kind: ExportKind) -> None:
    assert kind_of(Path(name)) is kind


def test_another_ending_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(
        Fault,
        match=r"^review\.docx has an unsupported file type\. "
        r"Give it one of these endings: \.xlsx, \.csv, \.tsv, \.json, \.pdf, \.zip\.$",
    ):
        kind_of(Path("review.docx"))


def test_a_film_is_never_written_over_and_the_other_files_are_written(review: ReviewStore, out: Path) -> None:
    film = out / "review.csv"
    film.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    events = list(
        export(review, ExportOrder((Target(ExportKind.CSV, film), Target(ExportKind.JSON, out / "review.json"))))
    )
    refused, there = [event for event in events if not isinstance(event, Going)]
    assert isinstance(refused, NotWritten)
    assert ENGLISH.message(refused.problem) == "review.csv is a film and is not written over."
    assert isinstance(there, Written)
    assert film.read_bytes().startswith(b"\x89PNG")


def test_the_folder_of_the_films_is_left_alone_unless_asked(review: ReviewStore) -> None:
    target = Target(ExportKind.CSV, review.folder / "review.csv")
    [event] = export(review, ExportOrder((target,)))
    assert isinstance(event, NotWritten)
    assert not target.path.exists()
    assert isinstance(list(export(review, ExportOrder((target,), inside=True)))[-1], Written)


@pytest.mark.parametrize("kind", list(ExportKind))
def test_what_is_cancelled_leaves_the_file_as_it_was(kind: ExportKind, review: ReviewStore, out: Path) -> None:
    path = file_of(kind, out)
    path.write_text("as it was", "utf-8")
    events = export(review, ExportOrder((Target(kind, path),)))
    assert isinstance(next(events), Going)
    events.close()
    assert path.read_text("utf-8") == "as it was"
    assert list(out.iterdir()) == [path]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full is a thing of Linux")
@pytest.mark.parametrize("kind", list(ExportKind))
def test_a_full_disk_is_said_and_leaves_nothing(
    kind: ExportKind, review: ReviewStore, out: Path, monkeypatch: pytest.MonkeyPatch
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
    assert "No space left" in ENGLISH.message(event.problem)
    assert list(out.iterdir()) == []


def test_a_folder_that_is_not_there_is_said(review: ReviewStore, out: Path) -> None:
    [event] = export(review, ExportOrder((Target(ExportKind.CSV, out / "no" / "review.csv"),)))
    assert isinstance(event, NotWritten)
    assert "There is no folder" in ENGLISH.message(event.problem)
