"""The page on which everything begins: what can be opened, what was opened last, and which model would score it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from imaging.faults import Problem
from inference.models.card import ModelCard
from viewer.app.go_on import GoOn
from viewer.app.opening_menu import OpeningMenu, short_name
from viewer.browser.session import Session
from viewer.commands import Command, native
from viewer.jobs.job_thread import Latest, Priority
from viewer.widgets.forms import ChoiceButton, EnterButton, LinkButton, column, is_there, row
from viewer.widgets.language import LANGUAGE, tr
from viewer.widgets.theme import icon, text_scale

_BEGINNINGS = (
    (tr("Open a film"), "open"),
    (tr("Open a folder"), "folder"),
    (tr("Review a folder"), "review"),
    (tr("Open the example"), "example"),
)
"""What the ways to begin are called here, and their icons."""
_ROWS = 5
"""Of what was opened last so many are shown; the menu has the rest."""
_OFFERS = 3
_CRASHED = tr("Open again what was open when Hilum ended unexpectedly?")
_GAP = 6
_TWO_COLUMNS = 380
_SEARCHING = tr("The model is being looked for \u2026")
_NOTHING = tr("What you open is listed here, by its name alone.")


class StartPage(QWidget):
    """Two columns: the ways to begin, and what was opened last. Below them the model in use, and where help is."""

    def __init__(
        self,
        beginnings: Sequence[Command],
        links: Sequence[Command],
        opening: OpeningMenu,
        going_on: GoOn,
        session: Session,
    ) -> None:
        """Beginnings: as many commands as `_BEGINNINGS`. Links: the command of the model's card, then those of help."""
        super().__init__()
        self._beginnings, self._links = beginnings, links
        self._opening, self._going_on, self._session = opening, going_on, session
        self._looking = Latest()
        self._gone: frozenset[Path] = frozenset()
        self.beginnings = [ChoiceButton(icon(picture)) for _, picture in _BEGINNINGS]
        self.crashed = QFrame()
        self.again, self.leave = EnterButton(tr("Open again")), EnterButton(tr("Leave it"))
        self.go_on_title, self.recent_title = _heading(tr("Go on")), _heading(tr("Recent"))
        self.going_on = [ChoiceButton(low=True) for _ in range(_OFFERS)]
        self.recent = [ChoiceButton(low=True) for _ in range(_ROWS)]
        self.nothing = _label(_NOTHING)
        self.model = _label("")
        self.card, *self.helps = (LinkButton() for _ in links)
        self._build()
        for place, button in enumerate(self.recent):
            button.clicked.connect(partial(self._open_recent, place))
        for place, button in enumerate(self.going_on):
            button.clicked.connect(partial(self._go_on, place))
        self.again.clicked.connect(partial(self._answer, True))
        self.leave.clicked.connect(partial(self._answer, False))
        going_on.changed.connect(self._on_recent)
        buttons: list[QPushButton] = [*self.beginnings, self.card, *self.helps]
        for asking, command in zip(buttons, (*beginnings, *links), strict=True):
            asking.clicked.connect(command.trigger)
            command.keys_changed.connect(self._show_keys)
        opening.recent.changed.connect(self._on_recent)
        session.scores.model_changed.connect(self._on_model)
        self._show_keys()
        self._show_recent()
        self._on_model()

    def sizeHint(self) -> QSize:
        """Wide enough for two columns to be read."""
        return QSize(640, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where there is no room for two."""
        super().resizeEvent(event)
        narrow = self.width() < _TWO_COLUMNS * text_scale()
        ways = QBoxLayout.Direction
        self._sides.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        links = sum(link.sizeHint().width() + self._foot.spacing() for link in (self.card, *self.helps))
        self._foot.setDirection(ways.TopToBottom if links > self.width() else ways.LeftToRight)

    def showEvent(self, event: QShowEvent) -> None:
        """What was opened last may be gone since."""
        super().showEvent(event)
        self._look()

    def _build(self) -> None:
        left = _column_of(_heading(tr("Begin")), *self.beginnings)
        right = _column_of(self.go_on_title, *self.going_on, self.recent_title, *self.recent, self.nothing)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(28)
        self._sides.addLayout(left, 1)
        self._sides.addLayout(right, 1)
        foot = self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        foot.setSpacing(18)
        for link in (self.card, *self.helps):
            link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            foot.addWidget(link)
        foot.addStretch()
        self.crashed.setObjectName("card")
        line = row(_label(_CRASHED), self.again, self.leave)
        line.setContentsMargins(14, 10, 10, 10)
        self.crashed.setLayout(line)
        whole = column(self, 0)
        whole.addWidget(self.crashed)
        self._below_crashed = QWidget()
        self._below_crashed.setFixedHeight(14)
        whole.addWidget(self._below_crashed)
        whole.addLayout(self._sides)
        whole.addSpacing(16)
        whole.addWidget(_heading(tr("Model in use")))
        whole.addSpacing(4)
        whole.addWidget(self.model)
        whole.addSpacing(8)
        whole.addLayout(foot)

    @Slot()
    def _show_keys(self) -> None:
        for button, command, (name, _) in zip(self.beginnings, self._beginnings, _BEGINNINGS, strict=True):
            button.show_name(name, _first_key(command))
            button.setToolTip(command.toolTip())
        for link, command in zip((self.card, *self.helps), self._links, strict=True):
            key = _first_key(command)
            link.show_name(f"{command.name} ({key})" if key else command.name)
            link.setToolTip(command.toolTip())

    # What was opened last

    @Slot()
    def _on_recent(self) -> None:
        self._show_recent()
        if self.isVisible():
            self._look()

    def _show_recent(self) -> None:
        offers = self._going_on.offers()
        self.go_on_title.setVisible(bool(offers))
        self.recent_title.setContentsMargins(0, 8 if offers else 0, 0, 0)
        self._show_ways(self.going_on, [(offer.path, offer.words, offer.detail) for offer in offers])
        for part in (self.crashed, self._below_crashed):
            part.setVisible(self._going_on.left is not None)
        if self._going_on.left is not None:
            self.again.setToolTip(self._going_on.left.words())
        paths = self._opening.recent.paths()[: _ROWS - len(offers)]
        self._show_ways(self.recent, [(path, short_name(path), "") for path in paths])
        self.nothing.setVisible(not paths)

    def _show_ways(self, buttons: Sequence[ChoiceButton], ways: Sequence[tuple[Path | None, str, str]]) -> None:
        """A button for each path with its name and what stands behind it; not to be pressed where it is gone."""
        for button in buttons[len(ways) :]:
            button.hide()
        for button, (path, name, detail) in zip(buttons, ways, strict=False):
            gone = path in self._gone
            button.show_name(name, "gone" if gone else detail)
            button.setToolTip(tr("{path}\nIt is no longer there.", path=path) if gone else str(path))
            button.setEnabled(not gone)
            button.show()

    def _look(self) -> None:
        """Ask the disk, which may be slow, in the job thread that reads."""
        offered = (offer.path for offer in self._going_on.offers())
        paths = (*self._opening.recent.paths()[:_ROWS], *(path for path in offered if path is not None))
        if paths:
            job = self._session.io.job(lambda: _missing(paths), Priority.LATER)
            self._looking.start(job, self._on_looked, self._session.crashed)

    @Slot(object)
    def _on_looked(self, gone: frozenset[Path]) -> None:
        self._gone = gone
        self._show_recent()

    def _open_recent(self, place: int) -> None:
        paths = self._opening.recent.paths()
        if place < len(paths):
            self._opening.open_recent(paths[place])

    def _go_on(self, place: int) -> None:
        offers = self._going_on.offers()
        if place < len(offers):
            offers[place].does()

    def _answer(self, again: bool) -> None:
        self._going_on.answer(again)

    # The model

    @Slot()
    def _on_model(self) -> None:
        model = self._session.scores.model
        if isinstance(model, ModelCard):
            self.model.setText(f"{model.id} {model.version}. {what_it_cannot(model)}".strip())
        else:
            self.model.setText(LANGUAGE.sentence(model) if isinstance(model, Problem) else _SEARCHING)
        self.card.setVisible(isinstance(model, ModelCard))


def what_it_cannot(card: ModelCard) -> str:
    """The first sentence of a model's limits, and what they forbid outright; "" where the card names none."""
    sentences, told = (
        _sentences(card.limits[0]) if card.limits else [],
        _sentences(tr(card.limits[0])) if card.limits else [],
    )
    if len(sentences) != len(told):
        return " ".join(told)
    forbidden = [said for text, said in zip(sentences[1:], told[1:], strict=True) if text.startswith("Do not ")]
    return " ".join(told[:1] + forbidden)


def _sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.!?])\s+", text.strip())


def _first_key(command: Command) -> str:
    return native(command.keys[0]) if command.keys else ""


def _missing(paths: Sequence[Path]) -> Iterator[frozenset[Path]]:
    """Those of the paths that are not there."""
    yield frozenset(path for path in paths if not is_there(path))


def _column_of(*widgets: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setSpacing(_GAP)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch()
    return layout


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "muted")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
