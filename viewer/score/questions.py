"""What can be asked about the film's score on request: how steady it is, and whether it rests on the heat map."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QPushButton, QSizePolicy, QStackedWidget, QWidget

from imaging.faults import Problem
from inference.decide import decide
from inference.explain.methods import Explaining
from inference.prediction import Faithfulness, Scored, Stability
from viewer.browser.session import Session
from viewer.jobs.film_jobs import WindowScorer
from viewer.jobs.job_thread import Latest
from viewer.widgets.forms import column, row, said, set_role
from viewer.widgets.language import LANGUAGE, tr
from viewer.widgets.outcome_text import decision_mark, number, word

_STEADY_TIP = tr(
    "Scores the film again, moved a little: cropped by up to 2 % at each side and made noisier, as if taken twice.\n"
    "Two films of one day differ by more: breath, position and exposure are not in it. The decision stays."
)
_RESTS_TIP = tr(
    "Blurs the film bit by bit, first what the heat map marks most, and scores it on the way; then in random order.\n"
    "A score that rests on what is marked falls sooner than at random."
)
_FIFTH = 2
"""The place in a curve of tenths where a fifth of the film is taken away."""
_MOVES = 0.1
"""A score that moves by less, whatever is blurred, tells nothing of what it rests on."""


@dataclass(frozen=True, slots=True)
class ScoreQuestion:
    """One thing that can be asked about the film shown.

    about: what the answer is about, None while there is nothing to ask. work: what finds it out with the scorer. words:
    the answer as it is read, what its tooltip says, and whether it is to be heeded.
    """

    text: str
    tip: str
    about: Callable[[], Hashable | None]
    work: Callable[[], Callable[[WindowScorer], Iterator[Any]]]
    words: Callable[[Any], tuple[str, str, bool]]


class QuestionRow(QWidget):
    """A button that asks, how far the answer is with a way to give it up, and the answer, until the film is another."""

    answered = Signal()

    def __init__(self, session: Session, question: ScoreQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._question = session, question
        self._work = Latest()
        self._about: Hashable | None = None
        self._answer: object = None
        self.ask = QPushButton(question.text)
        self.bar = QProgressBar()
        self.cancel = QPushButton(tr("Cancel"))
        self.answer = said()
        self._line = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.ask.setToolTip(self._question.tip)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(self._question.text)
        for link in (self.ask, self.cancel):
            link.setObjectName("link")
            link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for layout in (row(self.ask, None), row(self.bar, self.cancel)):
            part = QWidget()
            part.setLayout(layout)
            self._line.addWidget(part)
        self._line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        lines = column(self, 2)
        lines.addWidget(self._line)
        lines.addWidget(self.answer)
        self.answer.hide()

    def _connect(self) -> None:
        session = self._session
        for changed in (session.outcome_changed, session.film_changed, session.heat_changed):
            changed.connect(self.refresh)
        session.scores.operating_point_changed.connect(self.refresh)
        session.scores.model_changed.connect(self._forget)
        session.cancelled.connect(self._give_up)
        self.ask.clicked.connect(self._ask)
        self.cancel.clicked.connect(self._give_up)
        self.refresh()

    @Slot()
    def _ask(self) -> None:
        self._forget()
        about = self._question.about()
        job = self._session.scores.soon(self._question.work()) if about is not None else None
        if job is None:
            return
        self._about = about
        self.bar.setRange(0, 0)
        self._line.setCurrentIndex(1)
        self._work.start(job, self._on_event, self._session.crashed, self._on_end)

    @Slot(object)
    def _on_event(self, event: object) -> None:
        if isinstance(event, Explaining):
            self.bar.setRange(0, event.total if event.done else 0)
            self.bar.setValue(event.done)
        else:
            self._answer = event
            self.refresh()
            self.answered.emit()

    @Slot()
    def _on_end(self) -> None:
        self._line.setCurrentIndex(0)

    @Slot()
    def _give_up(self) -> None:
        if self._line.currentIndex() == 1:
            self._forget()

    @Slot()
    def _forget(self) -> None:
        self._work.cancel()
        self._about = self._answer = None
        self._line.setCurrentIndex(0)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Another film, map or operating point: an answer about another film or map is forgotten."""
        about = self._question.about()
        self.ask.setEnabled(about is not None)
        if self._about is not None and about != self._about:
            self._forget()
            return
        if isinstance(self._answer, Problem):
            self._say(LANGUAGE.sentence(self._answer), "", heed=False)
        elif self._answer is not None:
            text, tip, heed = self._question.words(self._answer)
            self._say(text, tip, heed=heed)
        self.answer.setVisible(self._answer is not None)

    def _say(self, text: str, tip: str, *, heed: bool) -> None:
        self.answer.setText(text)
        self.answer.setToolTip(tip)
        set_role(self.answer, "warning" if heed else "muted")


def steady(session: Session) -> QuestionRow:
    """How far the score moves with the film."""

    def about() -> Hashable | None:
        outcome = session.pane.outcome
        return outcome.ref if isinstance(outcome, Scored) else None

    def work() -> Callable[[WindowScorer], Iterator[Any]]:
        opened = session.pane.opened
        return (lambda scorer: scorer.stability(opened.image)) if opened is not None else _nothing

    question = ScoreQuestion(tr("How steady is this score?"), _STEADY_TIP, about, work, partial(_steady_words, session))
    return QuestionRow(session, question)


def rests(session: Session) -> QuestionRow:
    """Whether the score rests on what the heat map that is chosen marks."""

    def about() -> Hashable | None:
        heat, pane = session.pane.heatmap, session.pane
        return (heat.ref, heat.label, pane.heat_method.method) if heat is not None and heat.peak > 0 else None

    def work() -> Callable[[WindowScorer], Iterator[Any]]:
        pane, opened = session.pane, session.pane.opened
        label, method = pane.heat_label, pane.heat_method.method
        return (lambda scorer: scorer.faithfulness(opened.image, label, method)) if opened is not None else _nothing

    question = ScoreQuestion(
        tr("Does the score rest on this map?"), _RESTS_TIP, about, work, partial(_rests_words, session)
    )
    return QuestionRow(session, question)


def _nothing(_scorer: WindowScorer) -> Iterator[Any]:
    return iter(())


def _steady_words(session: Session, found: Stability) -> tuple[str, str, bool]:
    low, high = number(found.lowest), number(found.highest)
    lies = tr("is {low}", low=low) if low == high else tr("lies between {low} and {high}", low=low, high=high)
    text, outcome = tr("Moved a little, the score {lies}", lies=lies), session.pane.outcome
    if not isinstance(outcome, Scored) or outcome.prediction.decision is None:
        return f"{text}.", _STEADY_TIP, False
    point = outcome.prediction.operating_point
    if crossed := found.crossings(point.threshold):
        text += tr(
            ": on the other side of the threshold in {crossed} of {moved}.", crossed=crossed, moved=len(found.moved)
        )
        return text, _STEADY_TIP, True
    decisions = {decide(score, point) for score in (found.score, *found.moved)}
    if len(decisions) > 1:
        return tr("{text}: on one side of the threshold, some of them unsure.", text=text), _STEADY_TIP, False
    decision = word(decision_mark(decisions.pop()), session.scores.headline)
    return (
        tr("{text}: {decision} each time.", text=text, decision=LANGUAGE.inside(decision)),
        _STEADY_TIP,
        False,
    )


def _rests_words(session: Session, found: Faithfulness) -> tuple[str, str, bool]:
    by_map, chance = found.deleted[_FIFTH], [curve[_FIFTH] for curve in found.chance]
    label, headline = session.pane.heat_label, session.scores.headline
    whose = "" if label == headline.label else tr(" of {label}", label=label)
    text = tr(
        "Where the fifth that the map marks most is blurred, the score{whose} goes from "
        "{deleted} to {by_map}; where a random fifth is ({chance} tries), to {min} to {max}. ",
        whose=whose,
        deleted=number(found.deleted[0]),
        by_map=number(by_map),
        chance=len(chance),
        min=number(min(chance)),
        max=number(max(chance)),
    )
    is_lower = by_map < min(chance)
    moves = max(abs(score - found.deleted[0]) for score in (by_map, *chance)) >= _MOVES
    if not moves:
        text += tr("It hardly moves either way, so this tells nothing about the map.")
    elif is_lower:
        text += tr("So it rests more on what the map marks than elsewhere.")
    else:
        text += tr("So the map does not show what it rests on.")
    tip = tr(
        "{rests_tip}\n"
        "Areas under the score: {deletion:.2f} blurred and {insertion:.2f} brought back as "
        "the map ranks it, {random_order:.2f} at random; ROAD {road:+.3f}.\n"
        "Blurred all over, the film has {deleted}.",
        rests_tip=_RESTS_TIP,
        deletion=found.deletion,
        insertion=found.insertion,
        random_order=found.random_order,
        road=found.road,
        deleted=number(found.deleted[-1]),
    )
    return text, tip, moves and not is_lower
