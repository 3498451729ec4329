"""The pane of a training: how far it is, its curves, what it says; at the end its figures and what to do with it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from inference.models.card import Interval
from viewer.training.training_chart import ChartLook, Curve, CurveChart
from viewer.training.training_run import (
    End,
    Phase,
    TrainingRun,
    TrainingState,
    duration,
    phase_text,
    probability,
    verdict,
)
from viewer.widgets.forms import said
from viewer.widgets.language import LANGUAGE, tr
from viewer.widgets.theme import COLORS

if TYPE_CHECKING:
    from training.events import Compared, Exported

_FIRST = ("auc", "accuracy", "sensitivity", "specificity")
_SHORT = {"auc": "AUC", "ece": "ECE", "mcc": "MCC", "f1": "F1"}


def loss_look(state: TrainingState) -> ChartLook:
    """The losses of training and validation; the epoch under way is shown as far as it has come."""
    history = state.history
    training = [(float(own.epoch), own.train_loss) for own in history]
    if state.loss is not None and state.total and state.phase is Phase.LEARNING:
        training.append((state.epoch - 1 + state.done / state.total, state.loss))
    validation = tuple((float(own.epoch), own.validation_loss) for own in history)
    curves = (
        Curve("training", tuple(training), "muted", Qt.PenStyle.DashLine),
        Curve("validation", validation, "accent"),
    )
    return ChartLook(tr("Loss"), curves, state.epochs, _best(state))


def figures_look(state: TrainingState) -> ChartLook:
    """AUC and accuracy on validation, accuracy on the training films."""
    history = state.history
    curves = (
        Curve("AUC", tuple((float(own.epoch), own.validation_auc) for own in history), "accent"),
        Curve(
            "accuracy",
            tuple((float(own.epoch), own.validation_accuracy) for own in history),
            "text",
            Qt.PenStyle.DashLine,
        ),
    )
    return ChartLook(tr("Validation"), curves, state.epochs, _best(state), top=1.0)


def _best(state: TrainingState) -> int | None:
    return next((own.epoch for own in reversed(state.history) if own.kept), None)


def story(state: TrainingState) -> str:
    """Everything to read beside the curves, as rich text: the result where there is one, then the messages."""
    parts = []
    if state.exported is not None:
        parts.append(_result(state.exported, state.compared))
    if state.messages:
        title = f"<p></p>{_title('Messages')}" if parts else ""
        parts.append(title + "".join(f"<p style='margin:0 0 4px 0'>{escape(text)}</p>" for text in state.messages))
    return "".join(parts)


def _result(exported: Exported, compared: Compared | None) -> str:
    """The figures, and left of them the comparison where there is one."""
    if compared is None:
        return _figures(exported)
    return (
        f"<table width='100%'><tr><td width='46%' style='padding-right:18px'>{_comparison(compared)}</td>"
        f"<td>{_figures(exported)}</td></tr></table>"
    )


def _comparison(compared: Compared) -> str:
    rows = [
        ("", "AUC", "95 % interval"),
        (tr("{new} (new)", new=compared.new), *_cells(compared.new_auc)),
        (tr("{old} (old)", old=compared.old), *_cells(compared.old_auc)),
        ("difference", *_cells(compared.difference, signed=True)),
        ("p", probability(compared.p), ""),
    ]
    return _title(tr("New and old")) + f"<p style='margin:0 0 6px 0'>{escape(verdict(compared))}</p>" + _table(rows)


def _figures(exported: Exported) -> str:
    metrics = exported.metrics
    at = (
        tr(", operating point {operating_point}", operating_point=metrics.operating_point)
        if metrics.operating_point
        else ""
    )
    told = tr(
        "{n:,} {split} films ({n_positive:,} {having}) of {patients:,} patients{at}. {note}",
        n=metrics.n,
        split=metrics.split,
        n_positive=metrics.n_positive,
        having=exported.headline.spoken(LANGUAGE).having,
        patients=metrics.patients,
        at=at,
        note=metrics.note,
    )
    order = [name for name in _FIRST if name in metrics.figures]
    order += [name for name in metrics.figures if name not in _FIRST]
    rows = [("", "", "95 % interval")]
    rows += [(_SHORT.get(name, name.replace("_", " ")), *_cells(metrics.figures[name])) for name in order]
    return _title(tr("The new model")) + f"<p style='margin:0 0 6px 0'>{escape(told.strip())}</p>" + _table(rows)


def _cells(figure: Interval, *, signed: bool = False) -> tuple[str, str]:
    value = f"{figure.value:+.3f}" if signed else f"{figure.value:.3f}"
    return value, tr("{low:.3f} to {high:.3f}", low=figure.low, high=figure.high)


def _table(rows: list[tuple[str, str, str]]) -> str:
    """The first row is the heading; the first column stands left, the others right."""
    lines = []
    for place, own in enumerate(rows):
        style = f"padding:1px 14px 1px 0; white-space:nowrap; color:{COLORS.muted if place == 0 else COLORS.text}"
        first, *others = map(escape, own)
        cells = "".join(f"<td style='{style}' align='right'>{cell}</td>" for cell in others)
        lines.append(f"<tr><td style='{style}'>{first}</td>{cells}</tr>")
    return f"<table cellspacing='0'>{''.join(lines)}</table>"


def _title(text: str) -> str:
    return f"<p style='margin:0 0 4px 0'><b>{escape(text)}</b></p>"


_REFRESH_MS = 150
_CLOCK_MS = 1_000
_RUNNING, _DONE = (3, 3, 4), (2, 2, 6)
"""How the width is shared by the two charts and the text."""
_WIDE = 1150
_TITLE_WIDTH = 260
_ENDS = {
    End.REFUSED: tr("It cannot go on."),
    End.INTERRUPTED: tr("It is not finished."),
    End.FAILED: tr("It ended unexpectedly."),
}


class TrainingPane(QWidget):
    """Shows a `TrainingRun`, at most some times a second; its buttons ask, and decide nothing."""

    new_wanted = Signal()
    """A training is to be ordered."""
    use_wanted = Signal()
    """The new model is to score."""
    keep_wanted = Signal()
    """The old model is to score."""
    report_wanted = Signal()
    forget_wanted = Signal()
    details_wanted = Signal()
    """What the child said last is to be seen."""

    def __init__(self, run: TrainingRun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._run = run
        self._in_use = ""
        self._text = ""
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.phase = QLabel()
        self.time = QLabel()
        self.time.setProperty("role", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.stop = QPushButton(tr("Stop and keep the best"))
        self.resume = QPushButton(tr("Resume"))
        self.details = QPushButton(tr("Details ..."))
        self.change = QPushButton(tr("Change ..."))
        self.forget = QPushButton(tr("Forget"))
        self.use = QPushButton(tr("Use the new one"))
        self.keep = QPushButton(tr("Keep the old one"))
        self.report = QPushButton(tr("Open the report"))
        self.answer = said()
        self.losses = CurveChart(tr("Loss"))
        self.figures = CurveChart(tr("Validation"))
        self.story = QTextBrowser()
        self._body = QHBoxLayout()
        self._soon = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._clock = QTimer(self, interval=_CLOCK_MS)
        self._build()
        self._connect()
        self.refresh()

    def sizeHint(self) -> QSize:
        """Wide, and as high as two charts that can be read."""
        return QSize(900, 236)

    def show_model_in_use(self, name: str) -> None:
        """Which model scores now: it decides what its buttons offer."""
        self._in_use = name
        self.refresh()

    def say(self, sentence: str) -> None:
        """The answer to one of its buttons."""
        self.answer.setText(sentence)
        self.answer.setVisible(bool(sentence))

    # Parts

    def _build(self) -> None:
        self.stop.setToolTip(tr("End it after the batch under way. The best weights so far become the model."))
        self.resume.setToolTip(tr("Go on from the last checkpoint"))
        self.details.setToolTip(tr("Last messages of the training"))
        self.change.setToolTip(tr("Set it up again, with changes"))
        self.forget.setToolTip(tr("Remove it from this list. What it wrote stays on the disk."))
        self.use.setToolTip(tr("Score every film with the new model. You can go back."))
        self.story.setOpenLinks(False)
        self.story.setAccessibleName(tr("Messages and figures"))
        self.story.setMinimumWidth(250)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self.title)
        head.addWidget(self.phase)
        head.addWidget(self.bar, 1)
        head.addStretch(0)
        head.addWidget(self.time)
        for button in self._buttons():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            head.addWidget(button)
        body = self._body
        body.setSpacing(18)
        for widget in (self.losses, self.figures, self.story):
            body.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 8, 14, 10)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(self.answer)
        whole.addLayout(body, 1)
        self.answer.hide()

    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.stop, self.resume, self.details, self.change, self.forget, self.use, self.keep, self.report)

    def _connect(self) -> None:
        run = self._run
        run.changed.connect(self._on_changed)
        run.ended.connect(self.refresh)
        self._soon.timeout.connect(self.refresh)
        self._clock.timeout.connect(self._show_time)
        self.stop.clicked.connect(run.stop)
        self.resume.clicked.connect(self._on_resume)
        self.details.clicked.connect(self.details_wanted)
        self.change.clicked.connect(self.new_wanted)
        self.forget.clicked.connect(self.forget_wanted)
        self.use.clicked.connect(self.use_wanted)
        self.keep.clicked.connect(self.keep_wanted)
        self.report.clicked.connect(self.report_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What there is room for depends on the width."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """At the end the figures need more of it, and in a narrow pane the place of the losses."""
        done = self._run.state.exported is not None
        self.losses.setVisible(not done or self.width() >= _WIDE)
        for place, share in enumerate(_DONE if done else _RUNNING):
            self._body.setStretch(place, share)

    # What is shown

    @Slot()
    def _on_changed(self) -> None:
        """Batches come many times a second: the pane follows some of them."""
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _on_resume(self) -> None:
        self._run.resume()

    def changeEvent(self, event: QEvent) -> None:
        """The messages have colors of their own, which are those of now."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "story"):
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what is known now."""
        run, state = self._run, self._run.state
        self._show_title(run.order.name if run.order is not None else tr("No training yet"))
        self.phase.setText(self._phase_text())
        self.bar.setVisible(run.is_running)
        self._show_bar(state)
        self._show_time()
        self._show_buttons()
        self._share_width()
        self.losses.show_look(loss_look(state))
        self.figures.show_look(figures_look(state))
        self._show_story(state)
        if run.is_running:
            self.say("")
        elif run.end is not None and run.end.how is not End.DONE:
            self.say(run.end.text)
        self._clock.start() if run.is_running else self._clock.stop()

    def _show_title(self, name: str) -> None:
        self.title.setText(self.title.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, _TITLE_WIDTH))
        self.title.setToolTip(name)

    def _phase_text(self) -> str:
        run = self._run
        if run.order is None:
            return tr("Train a model with Score > Train a model.")
        if run.end is not None and run.end.how is not End.DONE:
            return _ENDS[run.end.how]
        if run.is_stopping:
            return tr("Stopping after this batch \u2026")
        return phase_text(run.state)

    def _show_bar(self, state: TrainingState) -> None:
        if state.phase is Phase.PREPARING:
            self.bar.setRange(0, max(state.total, 1))
            self.bar.setValue(state.done)
        elif state.phase is Phase.LEARNING:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(state.share * 1000))
        else:
            self.bar.setRange(0, 0)

    @Slot()
    def _show_time(self) -> None:
        run = self._run
        seconds = run.seconds()
        left = run.state.seconds_left(seconds) if run.is_running and not run.is_stopping else None
        parts = [duration(seconds)] if run.is_running or seconds else []
        parts += [tr("about {duration} left", duration=duration(left))] if left is not None else []
        self.time.setText(", ".join(parts))

    def _show_buttons(self) -> None:
        run = self._run
        end = run.end.how if run.end is not None else None
        done = end is End.DONE and run.state.exported is not None
        new = run.state.exported.folder.name if run.state.exported is not None else ""
        self.stop.setVisible(run.is_running)
        self.stop.setEnabled(not run.is_stopping)
        self.resume.setVisible(run.can_resume)
        self.details.setVisible(end is End.FAILED)
        for button in (self.change, self.forget):
            button.setVisible(end is not None and not done)
        for button in (self.use, self.keep):
            button.setVisible(done)
        self.use.setEnabled(self._in_use != new)
        self.keep.setText(tr("Go back to the old one") if done and self._in_use == new else tr("Keep the old one"))
        self.report.setVisible(done and run.state.exported is not None and run.state.exported.report is not None)

    def _show_story(self, state: TrainingState) -> None:
        """Only where it is another: a selection and the place read to are kept."""
        text = story(state)
        if text == self._text:
            return
        bar = self.story.verticalScrollBar()
        at_end, place = bar.value() == bar.maximum(), bar.value()
        self._text = text
        self.story.setHtml(text)
        follow = at_end and state.exported is None
        bar.setValue(bar.maximum() if follow else 0 if state.exported is not None else place)
