"""The report of the film shown: what goes on the page, and that it is written and printed."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdf
import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot

from imaging.image import Image, ImageRef
from inference.film_report import NOT_MEASURED, print_report
from inference.objects.film_objects import ReaderSaid
from inference.pdf import Paper
from inference.prediction import DISCLAIMER
from tests.viewer.conftest import FakeWorld
from viewer.app.main_window import MainWindow
from viewer.app.report_page import ReportDialog, print_document, report_of
from viewer.film.mark_kind import FilmMark
from viewer.film.measuring_tools import DISTANCE
from viewer.film.note_tools import TEXT

Show = Callable[[MainWindow, list[Path]], None]
NAME = {"PatientName": "Doe^Jane", "PatientID": "4711"}
_LONG_MS = 60_000
"""The first page of a process waits until what draws it is loaded and knows the fonts of the computer."""


@pytest.fixture
def named(world: FakeWorld, monkeypatch: pytest.MonkeyPatch) -> FakeWorld:
    """Films that name their patient."""
    before = world.read

    def read(ref: ImageRef) -> Image:
        return replace(before(ref), attributes=NAME)

    monkeypatch.setattr(world, "read", read)
    return world


def asked(window: MainWindow, name: str = "report") -> ReportDialog:
    window.actions_by_id[name].trigger()
    assert window.report_page.dialog is not None
    return window.report_page.dialog


def text_of(data: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages).split())


def test_the_page_is_written_with_what_is_known_and_without_who_it_is(
    window: MainWindow, named: FakeWorld, scored: Show, told: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    scored(window, named.films("0.7"))
    pane = window.session.pane
    pane.marks.add(FilmMark(DISTANCE.kind, ((10.0, 10.0), (10.0, 40.0))))
    pane.marks.add(FilmMark(TEXT.kind, ((5.0, 5.0),), "Jane"))
    dialog, place = asked(window), tmp_path / "Befund ä.pdf"
    dialog.letter.setChecked(True)
    dialog.write(place)
    qtbot.waitUntil(lambda: "Befund ä.pdf is written." in told, timeout=_LONG_MS)
    text = text_of(place.read_bytes())
    for words in ("P(abnormal) 0.70", "test-model", "Distance", DISCLAIMER):
        assert words in text
    assert "Doe" not in text
    assert "Jane" not in text
    assert NOT_MEASURED not in text
    assert float(pypdf.PdfReader(place).pages[0].mediabox.width) == Paper.LETTER.width
    dialog.identity.setChecked(True)
    dialog.write(tmp_path / "b.pdf")
    qtbot.waitUntil(lambda: "b.pdf is written." in told, timeout=_LONG_MS)
    assert "Doe, Jane" in text_of((tmp_path / "b.pdf").read_bytes())


def test_identity_can_be_asked_for_only_where_the_window_shows_it(
    window: MainWindow, named: FakeWorld, scored: Show
) -> None:
    scored(window, named.films("0.7"))
    assert asked(window).identity.isEnabled()
    assert not window.report_page.dialog.identity.isChecked()
    window.report_page.dialog.reject()
    window.view_settings.set_identity_visible(False)
    assert not asked(window).identity.isEnabled()


def test_the_film_on_the_page_is_as_it_is_looked_at(window: MainWindow, named: FakeWorld, scored: Show) -> None:
    scored(window, named.films("0.7"))
    plain = report_of(window.report_page.film(), identity=False)
    window.session.pane.set_inverted(True)
    turned = report_of(window.report_page.film(), identity=False)
    assert np.array_equal(turned.film.grey, 255 - plain.film.grey)
    assert "inverted" in turned.shown
    assert "inverted" not in plain.shown


def test_a_verdict_is_on_the_page_and_its_reader_only_with_identity(
    window: MainWindow, named: FakeWorld, scored: Show
) -> None:
    scored(window, named.films("0.7"))
    said = ReaderSaid("Disagrees with the model", name="Dr. Roe", note="ask Jane", at="2026-03-01T10:20:30")
    film = replace(window.report_page.film(), said=said)
    for identity in (False, True):
        text = text_of(print_report(report_of(film, identity=identity)))
        assert "Disagrees with the model" in text
        assert ("Dr. Roe" in text, "ask Jane" in text) == (identity, identity)


def test_no_score_is_on_the_page_while_it_is_hidden_from_the_reader(
    window: MainWindow, named: FakeWorld, scored: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    scored(window, named.films("0.7"))
    assert window.report_page.film().score is not None
    review = type(window.review.review)
    monkeypatch.setattr(review, "is_open", property(lambda self: True))
    monkeypatch.setattr(review, "is_blind", property(lambda self: True))
    monkeypatch.setattr(window.report_page, "_said", lambda: None)
    assert window.report_page.film().score is None


def test_a_film_and_a_full_disk_are_told(
    window: MainWindow, named: FakeWorld, scored: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    scored(window, named.films("0.7"))
    dialog = asked(window)
    dialog.write(named.entries[0].path)
    assert "never written over" in dialog.reason.text()
    (tmp_path / "a.pdf").mkdir()
    dialog.write(tmp_path / "a.pdf")
    qtbot.waitUntil(lambda: "cannot be written" in dialog.reason.text(), timeout=_LONG_MS)
    assert dialog.save.isEnabled()


def test_it_is_printed_as_large_as_the_paper(
    window: MainWindow,
    named: FakeWorld,
    scored: Show,
    told: list[str],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    scored(window, named.films("0.7"))
    printed = tmp_path / "printed.pdf"

    def accept(self: QPrintDialog) -> int:
        self.printer().setOutputFileName(str(printed))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    dialog = asked(window, "print")
    dialog.print.click()
    qtbot.waitUntil(lambda: "1 page sent to the printer." in told, timeout=_LONG_MS)
    (page,) = pypdf.PdfReader(printed).pages
    assert [float(page.mediabox.width), float(page.mediabox.height)] == pytest.approx([595, 842], abs=1.5)
    (drawn,) = page.images
    assert drawn.image.size[0] == pytest.approx(595 / 72 * 300, rel=0.02)
    assert np.asarray(drawn.image.convert("L")).std() > 20


def test_every_page_is_printed(
    qtbot: QtBot, window: MainWindow, named: FakeWorld, scored: Show, tmp_path: Path
) -> None:
    scored(window, named.films("0.7"))
    film = replace(window.report_page.film(), measured=(("distance", "1 mm", ""),) * 70)
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "two.pdf"))
    assert print_document(print_report(report_of(film, identity=False)), printer) == 2
    assert len(pypdf.PdfReader(tmp_path / "two.pdf").pages) == 2
