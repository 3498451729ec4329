"""What is asked before a review: with what is shown at first, Enter is enough."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inference.models.card import DEFAULT_HEADLINE
from review.verdicts import ReviewLabel
from tests.viewer.review.reviewing import LABELS
from viewer.review.start_dialog import (
    KnownReview,
    ReviewOrder,
    StartDialog,
    default_reader,
    label_fault,
    reader_fault,
    reader_note,
)
from viewer.widgets import theme

FOLDER = Path("/films")
OWN = (ReviewLabel("clear", abnormal=False), ReviewLabel("effusion", abnormal=True))


def shown(qtbot: QtBot, known: KnownReview, reader: str = "Ada", read_first: bool = False) -> StartDialog:
    theme.apply(QApplication.instance())
    dialog = StartDialog(FOLDER, known, reader, read_first)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    return dialog


def test_enter_starts_with_what_is_shown_at_first(qtbot: QtBot) -> None:
    dialog = shown(qtbot, KnownReview(LABELS))
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.order() == ReviewOrder(FOLDER, "Ada", False, LABELS)


def test_the_answer_holds_what_was_chosen(qtbot: QtBot) -> None:
    dialog = shown(qtbot, KnownReview(LABELS, ("Ada", "Ben")))
    QTest.keyClicks(dialog.reader.edit.lineEdit(), "  Eve ")
    dialog.read_first.click()
    assert dialog.order() == ReviewOrder(FOLDER, "Eve", True, LABELS)
    assert [dialog.reader.edit.itemText(place) for place in range(2)] == ["Ada", "Ben"]


def test_nobody_reads_without_a_name(qtbot: QtBot) -> None:
    dialog = shown(qtbot, KnownReview(LABELS), reader="")
    assert not dialog.go.isEnabled()
    assert dialog.reason.text() == "Enter who reads: a name or initials."
    QTest.keyClicks(dialog.reader.edit.lineEdit(), "Ada")
    assert dialog.go.isEnabled()
    assert not dialog.reason.isVisible()


def test_own_labels_are_written_in_a_table(qtbot: QtBot) -> None:
    dialog = shown(qtbot, KnownReview(LABELS))
    assert not dialog.labels.table.isVisible()
    height = dialog.height()
    dialog.labels.of_reader.click()
    assert dialog.height() > height
    table = dialog.labels.table
    table.add.click()
    assert dialog.order().labels == LABELS
    table.table.item(2, 0).setText("effusion")
    table.table.item(0, 0).setText("clear")
    assert [label.name for label in dialog.order().labels] == ["clear", "pneumonia", "effusion"]
    table.table.item(2, 0).setText("clear")
    assert dialog.reason.text() == "The label clear is there twice. Rename one."
    table.table.setCurrentCell(2, 0)
    table.remove.click()
    assert dialog.go.isEnabled()
    table.table.item(1, 1).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.reason.text() == "No label means abnormal. Check one that does."
    dialog.labels.of_model.click()
    assert dialog.order().labels == LABELS


def test_a_review_with_labels_of_its_own_keeps_them(qtbot: QtBot) -> None:
    dialog = shown(qtbot, KnownReview(LABELS, own=OWN))
    assert dialog.labels.table.isVisible()
    assert dialog.order().labels == OWN


def test_nothing_in_the_dialog_is_cut(qtbot: QtBot) -> None:
    dialog = shown(qtbot, KnownReview(LABELS, ("Ada", "Ben", "Cleo"), own=OWN), reader="Eve")
    QApplication.processEvents()
    parts = [dialog.reader, dialog.labels, dialog.labels.table, dialog.buttons]
    tops = [part.mapTo(dialog, part.rect().topLeft()).y() for part in (dialog.reader, dialog.labels, dialog.buttons)]
    assert tops == sorted(tops)
    assert all(part.height() >= part.minimumSizeHint().height() for part in parts)
    assert dialog.buttons.geometry().bottom() < dialog.height()


@pytest.mark.parametrize(
    ("name", "readers", "part"),
    [
        ("Ada", (), "kept under this name"),
        ("Ada", ("Ada", "Ben"), "Goes on where"),
        ("Eve", ("Ada",), "Ada has read here"),
        ("Eve", ("Ada", "Ben", "Cleo"), "Ada, Ben and Cleo have read here"),
    ],
)
def test_a_second_reader_is_told_what_that_means(name: str, readers: tuple[str, ...], part: str) -> None:
    assert part in reader_note(name, readers)


def test_names_and_labels_that_cannot_be_are_refused() -> None:
    assert reader_fault("Ada") == ""
    assert "at most 80" in reader_fault("a" * 81)
    assert "invisible" in reader_fault("a\x07b")
    assert label_fault(LABELS, DEFAULT_HEADLINE) == ""
    assert "Add one that does not" in label_fault(LABELS[1:], DEFAULT_HEADLINE)
    assert label_fault((), DEFAULT_HEADLINE) != ""


def test_who_read_last_is_offered_first(monkeypatch: pytest.MonkeyPatch) -> None:
    assert default_reader("Ben") == "Ben"
    monkeypatch.setenv("LOGNAME", "ada")
    assert default_reader("") == "ada"

    def nobody() -> str:
        raise OSError

    monkeypatch.setattr("viewer.review.start_dialog.getpass.getuser", nobody)
    assert default_reader("") == ""
