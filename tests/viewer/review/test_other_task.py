"""A model that looks for something else than abnormal: the panel, the review and its menu speak of that alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.models import change_card
from tests.viewer.conftest import FakeScorer, a_card
from viewer.app.main_window import MainWindow
from viewer.review.answers import Key

LABELS = {"labels": ("normal", "tuberculosis"), "positive_labels": ("tuberculosis",)}


def words_of(widget: QWidget) -> Iterator[str]:
    """What is written in a widget and its parts, said in their tooltips, and told to screen readers."""
    for part in (widget, *widget.findChildren(QWidget)):
        yield part.toolTip()
        yield part.accessibleName()
        if isinstance(part, QLabel | QAbstractButton):
            yield part.text()


def test_panel_review_and_menu_speak_of_tuberculosis(
    qtbot: QtBot, make_window: Callable[[], MainWindow], world, scored: Callable[[MainWindow, list[Path]], None]
) -> None:
    world.card = change_card(a_card(), task="tuberculosis", **LABELS)
    world.scorer = FakeScorer(world.card)
    world.models = [world.card]
    scored(window := make_window(), world.films("0.91", "0.11"))
    look = window.panel.bar.look()
    assert (look.word, look.finding) == ("Tuberculosis", "")
    assert window.panel.meaning.text() == "P(tuberculosis), calibrated on 500 validation films."
    assert window.panel.bar.accessibleName().startswith("Tuberculosis, score of tuberculosis 0.91")
    assert "a film is called tuberculosis (balanced)" in window.panel.bar.toolTip()
    assert window.panel.points.toolTip().startswith("Where no tuberculosis ends and tuberculosis begins.")

    review = window.review.review
    with qtbot.waitSignal(review.opened):
        review.open(Path("/films"), "Ada", False)
    qtbot.waitUntil(lambda: review.scoring.finished is not None and not review.scoring.is_running)
    qtbot.waitUntil(lambda: len(review.order) == 2)
    box = window.review.box
    assert [button.accessibleName() for button in box.keys.values()] == [
        "Y  tuberculosis",
        "X  no tuberculosis",
        "U  unsure",
    ]
    assert box.keys[Key.NEGATIVE].toolTip() == "The film shows no tuberculosis (X)"
    said = (window.review.commands.positive, window.review.commands.negative)
    assert [action.text() for action in said] == ["Tuberculosis", "No tuberculosis"]
    model = window.review.table.model()
    rows = [model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert rows[0].startswith("0.91.png, Tuberculosis, 0.91")

    parts = (window.panel, box, window.review.header, window.review.table)
    words = [*rows, *(text for part in parts for text in words_of(part))]
    words += [text for action in said for text in (action.text(), action.toolTip())]
    assert not [word for word in words if "abnormal" in word.lower()]
