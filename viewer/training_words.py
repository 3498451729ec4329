"""What the pane says of a training, in words and tables of rich text."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt

from inference.card_types import Interval, Metrics
from training.events import Compared
from viewer.theme import COLORS
from viewer.training_chart import ChartLook, Curve
from viewer.training_state import Phase, TrainingState, probability, verdict

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
        Curve("training", tuple(training), COLORS.muted, Qt.PenStyle.DashLine),
        Curve("validation", validation, COLORS.accent),
    )
    return ChartLook("Loss", curves, state.epochs, _best(state))


def figures_look(state: TrainingState) -> ChartLook:
    """AUC and accuracy on validation, accuracy on the training films."""
    history = state.history
    curves = (
        Curve("AUC", tuple((float(own.epoch), own.validation_auc) for own in history), COLORS.accent),
        Curve(
            "accuracy",
            tuple((float(own.epoch), own.validation_accuracy) for own in history),
            COLORS.text,
            Qt.PenStyle.DashLine,
        ),
    )
    return ChartLook("Validation", curves, state.epochs, _best(state), top=1.0)


def _best(state: TrainingState) -> int | None:
    return next((own.epoch for own in reversed(state.history) if own.kept), None)


def story(state: TrainingState) -> str:
    """Everything to read beside the curves, as rich text: the result where there is one, then the messages."""
    parts = []
    if state.exported is not None:
        parts.append(_result(state.exported.metrics, state.compared))
    if state.messages:
        title = f"<p></p>{_title('Messages')}" if parts else ""
        parts.append(title + "".join(f"<p style='margin:0 0 4px 0'>{escape(text)}</p>" for text in state.messages))
    return "".join(parts)


def _result(metrics: Metrics, compared: Compared | None) -> str:
    """The figures, and left of them the comparison where there is one."""
    if compared is None:
        return _figures(metrics)
    return (
        f"<table width='100%'><tr><td width='46%' style='padding-right:18px'>{_comparison(compared)}</td>"
        f"<td>{_figures(metrics)}</td></tr></table>"
    )


def _comparison(compared: Compared) -> str:
    rows = [
        ("", "AUC", "95 % interval"),
        (f"{compared.new} (new)", *_cells(compared.new_auc)),
        (f"{compared.old} (old)", *_cells(compared.old_auc)),
        ("difference", *_cells(compared.difference, signed=True)),
        ("p", probability(compared.p), ""),
    ]
    return _title("New and old") + f"<p style='margin:0 0 6px 0'>{escape(verdict(compared))}</p>" + _table(rows)


def _figures(metrics: Metrics) -> str:
    at = f", operating point {metrics.operating_point}" if metrics.operating_point else ""
    told = (
        f"{metrics.n:,} {metrics.split} films ({metrics.n_abnormal:,} abnormal) of {metrics.patients:,} patients{at}. "
        f"{metrics.note}"
    )
    order = [name for name in _FIRST if name in metrics.figures]
    order += [name for name in metrics.figures if name not in _FIRST]
    rows = [("", "", "95 % interval")]
    rows += [(_SHORT.get(name, name.replace("_", " ")), *_cells(metrics.figures[name])) for name in order]
    return _title("The new model") + f"<p style='margin:0 0 6px 0'>{escape(told.strip())}</p>" + _table(rows)


def _cells(figure: Interval, *, signed: bool = False) -> tuple[str, str]:
    value = f"{figure.value:+.3f}" if signed else f"{figure.value:.3f}"
    return value, f"{figure.low:.3f} to {figure.high:.3f}"


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
