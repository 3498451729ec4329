"""What is asked before the history is forgotten: whether reviews and trainings go with it. At first neither does."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QWidget

from viewer.forms import column, said
from viewer.history import History, Kept, amount

_WIDTH = 480
_ALWAYS = (
    "The list of what was opened, the folders that dialogs begin in, the log of unexpected errors, and the order of a "
    "training that has no model yet are forgotten. Films, installed models and your settings stay."
)


@dataclass(frozen=True, slots=True)
class InUse:
    """What must not be removed now."""

    review: bool = False
    training: bool = False


class ForgetDialog(QDialog):
    """`reviews` and `trainings` are the ticks."""

    def __init__(self, history: History, in_use: InUse, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Forget history")
        self.reviews = _tick(history.reviews, "review", in_use.review)
        self.trainings = _tick(history.trainings, "training", in_use.training)
        whole = column(self, 8, margins=(18, 16, 18, 14))
        always = QLabel(_ALWAYS)
        always.setTextFormat(Qt.TextFormat.PlainText)
        always.setWordWrap(True)
        whole.addWidget(always)
        self.notes: list[str] = []
        for tick, kept, lost, busy, why in (
            (
                self.reviews,
                history.reviews,
                "Verdicts that were not handed over are lost.",
                in_use.review,
                "A review is open. Close it first: Review > Close the review.",
            ),
            (
                self.trainings,
                history.trainings,
                "Models that were not put into use are lost.",
                in_use.training,
                "A training is running. It is remembered until it ends.",
            ),
        ):
            self.notes.append((why if busy else lost) if kept.count or busy else "")
            note = said("warning" if busy else "muted")
            note.setText(self.notes[-1])
            note.setContentsMargins(24, 0, 0, 0)
            whole.addSpacing(6)
            whole.addWidget(tick)
            if self.notes[-1]:
                whole.addWidget(note)
        whole.addSpacing(8)
        whole.addStretch()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.addButton("Forget", QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        whole.addWidget(buttons)
        self.setFixedWidth(min(_WIDTH, self.screen().availableSize().width() - 40))
        self.resize(self.width(), whole.totalHeightForWidth(self.width()))
        self.go.setFocus()


def _tick(kept: Kept, one: str, busy: bool) -> QCheckBox:
    tick = QCheckBox(f"Remove {amount(kept, one)} too" if kept.count else f"No {one} is kept")
    tick.setEnabled(bool(kept.count) and not busy)
    return tick
