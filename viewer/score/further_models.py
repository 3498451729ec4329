"""The further models in the score panel: a block for each, in what two disagree, and the menu that chooses them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QWidget

from inference.disagreement import model_names
from inference.models.card import ModelCard, capital
from inference.models.catalogue import full_name
from inference.prediction import Decision, NotScored, Outcome, Prediction, Scored
from viewer.browser.session import Session
from viewer.score.score_bar import BarLook, ScoreBar
from viewer.widgets.dialogs import model_card
from viewer.widgets.forms import LinesLabel, LinkButton, column, row
from viewer.widgets.language import LANGUAGE, tr
from viewer.widgets.outcome_text import (
    age_words,
    for_whom,
    how_it_did,
    how_it_was_chosen,
    leading_finding,
    mark_of,
    measured_on_test,
    number,
    what_the_score_is,
    where_it_came_from,
    word,
)
from viewer.widgets.theme import Mark, icon

_MANY = 4
"""Further models at once: each takes the time of a score."""
_HIDDEN = tr("Hidden until your verdict, as every score is.")
_DISAGREE_TIP = tr(
    "Models that answer the same question. Scores are compared at one share of positive films, and only where both\n"
    "are calibrated for one; beyond a small shift of the picture only where that was measured for both models.\n"
    "Neither model is right because the other is wrong: look at the film."
)


class FurtherModels(QWidget):
    """Hidden while there are none. The blocks have their places from the start, as the parts of the panel have."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.blocks: list[ModelBlock] = []
        self.disagreement = LinesLabel(3, color="unsure", grows=True)
        self.menu = QMenu(tr("Also score &with"), parent)
        self._column = column(self, 8)
        self._column.addWidget(self.disagreement)
        self.menu.setToolTipsVisible(True)
        scores = session.scores
        scores.further.available_changed.connect(self._fill)
        scores.further.models_changed.connect(self._on_models)
        scores.model_changed.connect(self._on_models)
        session.heat_changed.connect(self.refresh)
        self._on_models()

    # The menu

    @Slot()
    def _fill(self) -> None:
        further, deciding = self._session.scores.further, self._session.scores.card
        self.menu.clear()
        offered = [card for card in further.available if card != deciding]
        chosen = [name for name in further.chosen if name in map(full_name, offered)]
        for card in offered:
            name = full_name(card)
            action = self.menu.addAction(
                f"{card.headline.spoken(LANGUAGE).starting}: {card.id} {card.version}".replace("&", "&&")
            )
            action.setToolTip(f"{card.title}\n{for_whom(card)}")
            action.setCheckable(True)
            action.setChecked(name in chosen)
            action.setEnabled(action.isChecked() or len(chosen) < _MANY)
            action.toggled.connect(partial(self._on_toggled, name))
        if self.menu.isEmpty():
            self._say_none()

    def _say_none(self) -> None:
        nothing = QAction(tr("No other model is installed"), self.menu)
        nothing.setEnabled(False)
        self.menu.addAction(nothing)

    def _on_toggled(self, name: str, checked: bool) -> None:
        further = self._session.scores.further
        others = [one for one in further.chosen if one != name]
        further.choose([*others, name] if checked else others)

    # The blocks

    @Slot()
    def _on_models(self) -> None:
        for block in self.blocks:
            self._column.removeWidget(block)
            block.deleteLater()
        scores = self._session.scores
        cards = scores.further.cards if scores.card is not None else ()
        self.blocks = [
            ModelBlock(self._session, card, name) for card, name in zip(cards, model_names(cards), strict=True)
        ]
        for block in self.blocks:
            self._column.addWidget(block)
        self.disagreement.setVisible(scores.share_a_task)
        self.setVisible(bool(self.blocks))
        self._fill()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """What each says of the film shown, and in what two of them disagree."""
        pane, scores = self._session.pane, self._session.scores
        ref = pane.ref if pane.problem is None else None
        for block in self.blocks:
            outcome = scores.further.outcome(ref, block.card) if ref is not None else None
            block.show_outcome(outcome, hidden=ref is not None and scores.is_hidden(ref))
        found = scores.further.disagreement(ref, scores.outcome(ref)) if ref is not None else None
        if found is None or found.kind is None:
            self.disagreement.set_text("")
        else:
            self.disagreement.set_text("\n".join(found.lines()), f"{found.sentence()}\n{_DISAGREE_TIP}")


class ModelBlock(QWidget):
    """What one further model says of the film shown: its question, decision and bar, and for whom that is."""

    def __init__(self, session: Session, card: ModelCard, name: str) -> None:
        super().__init__()
        self.setObjectName("furtherModel")
        self.card = card
        self._session = session
        self.title = QLabel(card.headline.spoken(LANGUAGE).starting)
        self.title.setProperty("role", "heading")
        self.heat = QToolButton()
        self.heat.setIcon(icon("heat"))
        self.heat.setCheckable(True)
        self.heat.setProperty("role", "chip")
        self.heat.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.heat.setToolTip(
            tr("Show the heat map of this model: of {title}, {name}", title=tr(card.headline.title), name=name)
        )
        self.heat.setAccessibleName(tr("Heat map of {title}, {name}", title=tr(card.headline.title), name=name))
        self.bar = ScoreBar(compact=True)
        self.said = LinesLabel(3, grows=True)
        self.model = LinkButton()
        self.model.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.model.setToolTip(tr("What the model learned from, its figures and its limits"))
        self.model.show_name(f"{card.id} {card.version}")
        whole = column(self, 2)
        head = row(self.title, self.model, self.heat)
        head.setStretch(0, 0)
        head.setStretch(1, 1)
        whole.addLayout(head)
        whole.addWidget(self.bar)
        whole.addWidget(self.said)
        self.heat.clicked.connect(self._on_heat)
        self.model.clicked.connect(self._show_card)

    def show_outcome(self, outcome: Outcome | None, *, hidden: bool) -> None:
        """What is known of a film; nothing of one whose scores are hidden."""
        scored = outcome.prediction if isinstance(outcome, Scored) else None
        headline, mark = self.card.headline.spoken(LANGUAGE), mark_of(outcome)
        finding = leading_finding(self.card, scored) if scored and scored.decision is Decision.POSITIVE else ""
        point = scored.operating_point if scored is not None and scored.undecided is None else None
        self.bar.show_look(
            BarLook(
                mark,
                tr("Hidden") if hidden else word(mark, headline),
                finding,
                scored.score if scored is not None else None,
                point,
                headline=headline,
            )
        )
        self.said.set_text(*self._words(outcome, hidden))
        self.heat.setChecked(self._session.pane.heat_card == self.card)
        self.heat.setEnabled(mark is not Mark.REFUSED)

    def _words(self, outcome: Outcome | None, hidden: bool) -> tuple[str, str]:
        """For whom it was decided and what that is worth, or why there is no decision; and all of it for the tip."""
        if hidden:
            return _HIDDEN, ""
        if isinstance(outcome, NotScored):
            return LANGUAGE.sentence(outcome.problem), ""
        if not isinstance(outcome, Scored):
            return for_whom(self.card), ""
        said = outcome.prediction
        if (why := said.undecided) is not None:
            return LANGUAGE.sentence(why), ""
        return self._worth(said)

    def _worth(self, said: Prediction) -> tuple[str, str]:
        point, population = said.operating_point, said.population
        whom = self.card.population(population).words(LANGUAGE)
        first = capital(", ".join(filter(None, (whom, age_words(self.card, said)))))
        tested = measured_on_test(self.card, point, population)
        if tested is None:
            worth = tr("Not measured on test films of such patients.")
        else:
            figures = tr(
                "Sensitivity {value:.2f}, specificity {specificity_value:.2f}",
                value=tested.sensitivity.value,
                specificity_value=tested.specificity.value,
            )
            worth = tr("{figures}\non {n:,} test films", figures=figures, n=tested.n)
        notes = [LANGUAGE.message(note) for note in said.notes]
        labels = ", ".join(f"{tr(self.card.words(label))} {number(score)}" for label, score in said.scores.items())
        tip = (
            what_the_score_is(self.card, population),
            how_it_did(self.card, point, population),
            how_it_was_chosen(point),
            tr("Labels, before calibration: {labels}", labels=labels),
            where_it_came_from(said),
        )
        return "\n".join(filter(None, (first, worth, *notes))), "\n".join(tip)

    @Slot()
    def _on_heat(self) -> None:
        self._session.pane.choose_heat_model(self.card if self.heat.isChecked() else None)

    @Slot()
    def _show_card(self) -> None:
        model_card(self.card, self.window()).exec()
