"""The score panel: what the model says of the film shown, what that is worth, and why there is no score."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from imaging.faults import Problem
from inference.models.card import OperatingPoint, PlacePoint, capital
from inference.prediction import DISCLAIMER, Decision, Failed, NotScored, Outcome, Prediction, Scored
from viewer.browser.session import Session
from viewer.commands import Command, Menu
from viewer.score.further_models import FurtherModels
from viewer.score.heat_controls import HeatControls
from viewer.score.questions import rests, steady
from viewer.score.score_bar import BarLook, LabelScores, ScoreBar
from viewer.widgets.dialogs import model_card
from viewer.widgets.forms import LinesLabel, LinkButton, only_with_focus
from viewer.widgets.language import LANGUAGE, tr
from viewer.widgets.outcome_text import (
    age_words,
    for_whom,
    how_it_did,
    how_it_was_chosen,
    leading_finding,
    mark_of,
    measured_on_test,
    what_the_score_is,
    where_it_came_from,
    word,
)
from viewer.widgets.theme import Mark, text_scale

_NARROWEST = 276
"""Narrower, figures and the words of verdicts are cut, and a window that was small once would keep it so."""
_REASON_LINES = 3
_GAP = 4
_SIDE = 14
_UNDECIDED = tr("So there is no decision and there are no figures for it.")
_HIDDEN = tr("The score is hidden until your verdict. Say first what you see.")
_HIDDEN_BESIDE = tr("The scores of other films are hidden while you say first what you see.")
_NO_POINT = tr("Operating point")
_RAW = tr("Labels, before calibration")
_RULES = tr(
    "By rules about the lungs' outline, chosen on adults' films of one hospital: rotated where the upper lungs are\n"
    "unequal in width, poor inspiration where the lungs are low for theirs. Look at the film before repeating it."
)
_MANY = 12
"""Films that a tooltip names."""


class ScorePanel(QWidget):
    """Shows the session's scores; asks the session for everything else. Its parts have their places from the start.

    From top to bottom: for whom the model is; what it says; what that is worth, or why it says nothing; what further
    models say; where it saw it; and, closed at first, the details.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(round(_NARROWEST * max(1.0, text_scale())))
        self._session = session
        self.whom = LinesLabel(2, color="text")
        self._disclaimer = QLabel(tr(DISCLAIMER))
        self.bar = ScoreBar()
        self.meaning = LinesLabel(3)
        self.moved = LinesLabel(2, color="unsure", grows=True)
        self.undo = QPushButton(tr("Undo"))
        self.points = only_with_focus(QComboBox())
        self.reached = LinesLabel(3)
        self.raw = QLabel(_RAW)
        self.labels = LabelScores()
        self.reason = LinesLabel(_REASON_LINES, color="text", grows=True)
        self.anyway = QPushButton(tr("Score anyway"))
        self.notes = LinesLabel(2, color="unsure", grows=True)
        self.model = LinkButton()
        self.more = QPushButton()
        self.details = QWidget()
        self.made = QLabel()
        self.heat = HeatControls(session)
        self.steady, self.rests = steady(session), rests(session)
        self.further = FurtherModels(session, self)
        self.card_command = Command(
            "model_card",
            tr("&Model card"),
            Menu.SCORE,
            tr("What the model learned from, and its limits"),
            self._show_card,
            icon="card",
            enabled=lambda: session.scores.card is not None,
        )
        self.commands = (
            *self.heat.commands,
            Command(
                "score_anyway",
                tr("Score &anyway"),
                Menu.SCORE,
                tr("Score a film that the checks refused; it stays marked"),
                session.score_anyway,
                separated=True,
                enabled=self._may_score_anyway,
            ),
            Command(
                "remove_point",
                tr("Remove this place's operating &point..."),
                Menu.SCORE,
                tr("Remove the operating point that is chosen, where it is not the model's; the model's own stay"),
                self.remove_point,
                enabled=lambda: self._place_point() is not None,
            ),
        )
        """Those above the commands of the training; `card_command` is below them."""
        self._point = QWidget()
        self._answer = QStackedWidget()
        self._build()
        self._connect()
        self._on_model()

    def sizeHint(self) -> QSize:
        """Wide enough for two figures with their intervals."""
        return QSize(self.minimumWidth(), 480)

    def changeEvent(self, event: QEvent) -> None:
        """With larger letters it is wider."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.setMinimumWidth(round(_NARROWEST * max(1.0, text_scale())))

    def showEvent(self, event: QShowEvent) -> None:
        """Once the style is known, so are the heights."""
        super().showEvent(event)
        self.anyway.ensurePolished()
        self._keep_height()

    def _build(self) -> None:
        self.points.setAccessibleName(tr("Operating point"))
        self.points.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.anyway.setToolTip(tr("Score although the input check refused this film. The score stays marked."))
        for button in (self.anyway, self.model, self.undo, self.more):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for link in (self.undo, self.more):
            link.setObjectName("link")
        self.undo.setToolTip(tr("Decide as before"))
        for figures in (self.meaning, self.reached):
            policy = figures.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            figures.setSizePolicy(policy)
        self.more.setCheckable(True)
        self.more.setToolTip(tr("Operating points, scores of the labels, colors of the heat map"))
        self.model.setToolTip(tr("What the model learned from, its figures and its limits"))
        self.made.setProperty("role", "muted")
        self.made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        disclaimer = self._disclaimer
        disclaimer.setProperty("role", "disclaimer")
        disclaimer.setIndent(0)
        disclaimer.setWordWrap(True)

        refusal = QWidget()
        column = _column(refusal, _GAP)
        column.addWidget(self.reason)
        column.addWidget(self.anyway, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        worth = QWidget()
        column = _column(worth, _GAP)
        column.addWidget(self.meaning)
        column.addWidget(self.reached)
        column.addWidget(self.notes)
        column.addStretch()
        self._answer.addWidget(worth)
        self._answer.addWidget(refusal)
        row = QHBoxLayout(self._point)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.moved, 1)
        row.addWidget(self.undo)

        column = _column(self.details, _GAP, margins=(0, 2, 0, 0))
        self.raw.setProperty("role", "muted")
        column.addWidget(self.points)
        column.addWidget(self.raw)
        column.addWidget(self.labels)
        column.addWidget(self.steady)
        column.addWidget(self.heat.more)
        column.addWidget(self.rests)
        column.addWidget(self.made)

        body = QWidget()
        body.setObjectName("panelBody")
        column = _column(body, _GAP, margins=(_SIDE, 4, _SIDE, 4))
        column.addWidget(self.bar)
        column.addWidget(self._point)
        column.addWidget(self._answer)
        column.addWidget(self.further)
        column.addWidget(_line())
        column.addWidget(self.heat)
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addStretch()
        row.addWidget(self.model)
        column.addLayout(row)
        column.addWidget(self.details)
        column.addStretch()
        self.show_details(False)

        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        scroll.setAccessibleName(tr("Score"))
        scroll.verticalScrollBar().rangeChanged.connect(self._keep_height)
        self._scroll = scroll
        for asked in (self.steady, self.rests):
            asked.answered.connect(partial(QTimer.singleShot, 0, asked, partial(scroll.ensureWidgetVisible, asked)))
        column = _column(self, 0)
        whom = QVBoxLayout()
        whom.setContentsMargins(_SIDE, 4, _SIDE, 0)
        whom.addWidget(self.whom)
        column.addLayout(whom)
        column.addWidget(scroll, 1)
        footer = QVBoxLayout()
        footer.setContentsMargins(_SIDE, 0, _SIDE, 8)
        footer.addWidget(disclaimer)
        column.addLayout(footer)

    def _connect(self) -> None:
        session, scores = self._session, self._session.scores
        scores.model_changed.connect(self._on_model)
        scores.points_changed.connect(self._on_model)
        scores.operating_point_changed.connect(self._on_point)
        session.point_chosen.connect(self._show_change)
        self.undo.clicked.connect(session.undo_operating_point)
        self.more.toggled.connect(self.show_details)
        session.outcome_changed.connect(self._refresh)
        scores.waiting_changed.connect(self._refresh)
        session.film_changed.connect(self._refresh)
        self.points.activated.connect(self._on_point_chosen)
        self.anyway.clicked.connect(session.score_anyway)
        self.model.clicked.connect(self._show_card)

    def add_below(self, widget: QWidget) -> None:
        """Give another widget its place under the score and the heat map, always in sight."""
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.count() - 1, widget)

    @Slot()
    def _show_card(self) -> None:
        card = self._session.scores.card
        if card is not None:
            model_card(card, self.window()).exec()

    def _place_point(self) -> PlacePoint | None:
        """The operating point that is chosen, where it is of this place."""
        card, point = self._session.scores.card, self._session.scores.operating_point
        return card.place_point(point.name) if card is not None and point is not None else None

    @Slot()
    def remove_point(self) -> None:
        """Ask, then remove the operating point of this place that is chosen; films are decided at the model's own."""
        card, own = self._session.scores.card, self._place_point()
        if card is None or own is None:
            return
        question = tr(
            "Remove {name}, which {kept_by} kept on {kept_at}?",
            name=own.point.name,
            kept_by=own.kept_by,
            kept_at=own.kept_at[:10],
        )
        box = QMessageBox(QMessageBox.Icon.Question, tr("Operating point"), question, parent=self.window())
        box.setInformativeText(
            tr("What was written with it stays. {id} goes on with its own operating points.", id=card.id)
        )
        remove = box.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.setEscapeButton(box.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole))
        box.exec()
        if box.clickedButton() is remove:
            self._session.model_choice.remove_point(card, own.point.name)

    def _may_score_anyway(self) -> bool:
        outcome = self._session.pane.outcome
        return isinstance(outcome, NotScored) and outcome.may_overrule

    @Slot(bool)
    def show_details(self, shown: bool) -> None:
        """Open what is behind the answer, or close it."""
        self.more.setChecked(shown)
        self.more.setText(tr("Details \u25be") if shown else tr("Details \u25b8"))
        self.details.setVisible(shown)

    @Slot()
    def _on_model(self) -> None:
        card, headline = self._session.scores.card, self._session.scores.headline
        self.points.clear()
        self.points.addItems([capital(tr(point.name)) for point in card.all_points] if card else [_NO_POINT])
        for place, point in enumerate(card.all_points if card else ()):
            tip = f"{how_it_did(card, point)}\n{how_it_was_chosen(point, card)}" if card else ""
            self.points.setItemData(place, tip, Qt.ItemDataRole.ToolTipRole)
        self.points.setEnabled(card is not None)
        sides = tr("Where {negative} ends and {title} begins.", negative=headline.negative, title=headline.title)
        self.points.setToolTip(tr("{sides} The score stays the same.", sides=sides))
        self.raw.setVisible(card is not None and card.calibration.method != "none")
        self.labels.set_labels(card.labels if card else ())
        self.whom.set_text(for_whom(card) if card else "")
        self.model.show_name(f"{card.id} {card.version}" if card else tr("No model installed"))
        self.model.setEnabled(card is not None)
        self._on_point()

    @Slot()
    def _on_point(self) -> None:
        scores = self._session.scores
        point = scores.operating_point
        if scores.card is not None and point is not None:
            self.points.setCurrentIndex(scores.card.all_points.index(point))
        self._show_change()
        self._refresh()

    @Slot()
    def _show_change(self) -> None:
        """Say that the model decides elsewhere than by itself, and what the last choice changed, with the way back."""
        scores, change = self._session.scores, self._session.point_change
        point, own = scores.operating_point, scores.own_point
        is_own = point is None or own is None or point.name == own.name
        self._point.setVisible(point is not None and (change is not None or not is_own))
        if point is None:
            return
        whose = tr("the model's own") if is_own else tr("not the model's own")
        if scores.card is not None and scores.card.place_point(point.name) is not None:
            whose = tr("chosen here, not the model's own")
        text, tip = f"{capital(tr(point.name))}: {whose}.", ""
        if change is not None and change.films:
            changed = len(change.changed)
            text += tr(" {changed:,} of {films:,} {films:film|films} changed.", changed=changed, films=change.films)
            rest = tr("\nand {changed:,} more", changed=changed - _MANY) if changed > _MANY else ""
            tip = "\n".join((text, *change.changed[:_MANY])) + rest
        self.moved.set_text(text, tip)

    @Slot(int)
    def _on_point_chosen(self, place: int) -> None:
        card = self._session.scores.card
        if card is not None:
            self._session.choose_operating_point(card.all_points[place].name)

    @Slot()
    def _refresh(self) -> None:
        """Show what is known of the film shown, also while it is being read."""
        pane, scores = self._session.pane, self._session.scores
        ref = pane.ref if pane.problem is None else None
        outcome = scores.outcome(ref) if ref is not None else None
        scored = outcome.prediction if isinstance(outcome, Scored) else None
        mark = mark_of(outcome) if pane.problem is None else Mark.FAILED
        card, point = scores.card, scores.operating_point
        finding, remark, population = "", "", ""
        if card is not None and scored is not None:
            point = scored.operating_point if scored.undecided is None else None
            finding = leading_finding(card, scored) if scored.decision is Decision.POSITIVE else ""
            remark, population = age_words(card, scored), scored.population
        said = self._word(outcome)
        score, headline = scored.score if scored else None, scores.headline
        is_coming = outcome is None and pane.entry is not None and pane.problem is None
        decided_at = point if scored is not None or is_coming else None
        self.bar.show_look(BarLook(mark, said, finding, score, decided_at, remark, headline=headline))
        self._show_worth(point, population)
        for figures in (self.meaning, self.reached):  # of a score; their room stays, so that nothing moves with one
            figures.setVisible(scored is not None)
        self.labels.set_scores(scored.scores if scored else {})
        self.notes.set_text(*self._notes(scored))
        self.made.setText(where_it_came_from(scored) if scored else "")
        hidden = ref is not None and scores.is_hidden(ref)
        why = _HIDDEN if pane is self._session.reading_pane else _HIDDEN_BESIDE
        reason = why if hidden else self._reason(outcome)
        self.reason.set_text(reason)
        self.anyway.setVisible(self._may_score_anyway())
        self._answer.setCurrentIndex(1 if reason else 0)
        self.further.refresh()
        self._keep_height()

    def _notes(self, scored: Prediction | None) -> tuple[str, str]:
        """What is to be heeded with a score, how the film was taken last; and by which rules that is said."""
        lungs = self._session.pane.lungs
        remarks = lungs.remarks if scored is not None and lungs is not None else ()
        taken = capital("; ".join(map(LANGUAGE.message, remarks)))
        notes = [*map(LANGUAGE.message, scored.notes if scored is not None else ()), *([taken] if taken else [])]
        return "\n".join(notes), "\n".join([*notes, _RULES]) if taken else ""

    def _show_worth(self, point: OperatingPoint | None, population: str) -> None:
        """What the number means and what the operating point is worth, for the population of the film shown."""
        card = self._session.scores.card
        if card is None or point is None:
            self.meaning.set_text("")
            self.reached.set_text("")
            return
        self.meaning.set_text(what_the_score_is(card, population))
        reached, tested = how_it_did(card, point, population), measured_on_test(card, point, population)
        source = tr("\n95 % intervals in brackets. {where}.", where=tested.where) if tested else ""
        self.reached.set_text(reached, f"{reached}{source}\n{how_it_was_chosen(point, card)}")

    def _word(self, outcome: Outcome | None) -> str:
        pane, scores = self._session.pane, self._session.scores
        if pane.problem is not None:
            return word(Mark.FAILED, scores.headline)
        if pane.ref is not None and scores.is_hidden(pane.ref):
            return tr("Hidden")
        if outcome is not None:
            return word(mark_of(outcome), scores.headline)
        if isinstance(scores.model, Problem):
            return tr("No model")
        if pane.opened is not None and scores.is_waiting(pane.opened.ref):
            return tr("Scoring \u2026")
        return word(Mark.WAITING, scores.headline) if pane.entry is not None else tr("No film")

    def _reason(self, outcome: Outcome | None) -> str:
        """Why there is no score, or no decision beside it; empty where there are both."""
        if isinstance(outcome, NotScored | Failed):
            return LANGUAGE.sentence(outcome.problem)
        if isinstance(outcome, Scored) and (why := outcome.prediction.undecided) is not None:
            own = _UNDECIDED if outcome.prediction.overruled is not None else LANGUAGE.sentence(why)
            return " ".join((*map(LANGUAGE.message, outcome.prediction.notes), own))
        model = self._session.scores.model
        return LANGUAGE.sentence(model) if isinstance(model, Problem) else ""

    @Slot()
    def _keep_height(self) -> None:
        """The answer's place is as high as a reason with its button or all figures with notes, whatever is in it.

        Where further models stand below, which need the room, as high as the figures or what is said instead of them;
        where the panel is too low for all of it, without the room for notes that the film does not have.
        """
        figures = (self.meaning, self.reached, self.notes)
        is_shared = bool(self.further.blocks)
        for part in (*figures, self.reason):
            part.set_fitted(is_shared)
        button = self.anyway.sizeHint().height() if self._may_score_anyway() or not is_shared else 0
        reason = self.reason.sizeHint().height() + button + _GAP
        worth = sum(part.sizeHint().height() for part in figures) + _GAP * (len(figures) - 1)
        body = self._scroll.widget()
        rest = body.minimumSizeHint().height() - self._answer.height() if body is not None else 0
        if not self.notes.text() and rest + max(reason, worth) > self._scroll.viewport().height():
            before = self.notes.sizeHint().height()
            self.notes.set_fitted(True)  # else the layout takes its lines from the figures
            worth -= before - self.notes.sizeHint().height()
        self._answer.setFixedHeight(max(reason, worth))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words take other lines in another width. What it is not for is never cut, however low the panel is."""
        super().resizeEvent(event)
        self._disclaimer.setMinimumHeight(self._disclaimer.heightForWidth(self.width() - 2 * _SIDE))
        self._keep_height()


def _column(parent: QWidget, spacing: int, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    layout = QVBoxLayout(parent)
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    return layout


def _line() -> QFrame:
    line = QFrame()
    line.setObjectName("line")
    line.setFixedHeight(1)
    return line
