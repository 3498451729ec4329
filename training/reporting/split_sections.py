"""What a report says of one split: figures, curves and groups."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np
from numpy.typing import NDArray

from inference.card_types import Metrics, ModelCard
from inference.figures import FEWEST_FOR_CURVES, calibration_error, enough_for_curves
from training import words
from training.measuring.calibrate import reliability
from training.measuring.curves import curves, sweep
from training.measuring.measured import Evaluation
from training.measuring.tables import LabelReport, LabelRow
from training.reporting import charts
from training.reporting.blocks import Block, Chart, Charts, Table, Text
from training.reporting.report import Report

_MOST_SOURCES = 3
"""So many sources get a column beside all of them; where there are more, they stand among the groups."""

_SHOWN = ("auc", "accuracy", "sensitivity", "specificity")


def figure_blocks(report: Report, evaluation: Evaluation) -> Iterator[Block]:
    """Figures with intervals by source, the card's operating points, confusion matrix and classification report."""
    several = len(evaluation.metrics) > _MOST_SOURCES + 1
    together = [own for own in evaluation.metrics if own.source == evaluation.whole.source]
    metrics = tuple((together if several else evaluation.metrics)[::-1])
    rows = [("films (abnormal)", *(f"{own.n:,} ({own.n_abnormal:,})" for own in metrics))]
    rows += [("patients", *(f"{own.patients:,}" for own in metrics))]
    rows += [
        (name, *(words.spread(own.figures.get(key)) for own in metrics))
        for key, name in words.NAMES.items()
        if any(key in own.figures for own in metrics)
    ]
    point, own_points = evaluation.point, len(report.card.populations) > 1
    start = (
        "each film by its population's threshold" if own_points else f"abnormal from a score of {point.threshold:.3f}"
    )
    yield Table(
        f"At {point.name}: {start}",
        ("figure", *(_whose(own, report.card) for own in metrics)),
        tuple(rows),
        note="In brackets: 95 % intervals from 2,000 draws of patients with replacement. AUC, average precision, Brier "
        "score and ECE (expected calibration error, ten bins) do not depend on the operating point. Of Brier score and "
        "ECE less is better, of all others more.",
    )
    if evaluation.without_score:
        yield Text(
            f"{words.films(evaluation.without_score)} got no score and are in none of the figures.", warning=True
        )
    if evaluation.outside:
        yield Text(
            f"{words.films(evaluation.outside)} are of nobody that the model is for and are in none of the figures.",
            warning=True,
        )
    if len(report.card.operating_points) > 1:
        yield _points(report, evaluation)
    labels = evaluation.labels
    confusion = Chart("Confusion matrix", _confusion_words(labels), partial(charts.confusion, labels=labels))
    swept = partial(charts.thresholds, swept=sweep(evaluation.said.scores, evaluation.said.abnormal), point=point)
    thresholds = Chart("Threshold sweep", "Sensitivity, specificity, accuracy and f1 by threshold.", swept)
    yield Charts((confusion, thresholds))
    yield _label_table(labels)
    if evaluation.pairs:
        yield _pair_table(evaluation)


def _whose(metrics: Metrics, card: ModelCard) -> str:
    """The source of figures, and the population where the card has several."""
    named = metrics.population if len(card.populations) > 1 else ""
    return f"{metrics.source}, {named}" if named else metrics.source


def _points(report: Report, evaluation: Evaluation) -> Table:
    said = evaluation.said
    rows = []
    for point in report.card.operating_points:
        low, threshold, high = said.bounds(report.card, point.name).T
        called = said.scores >= threshold
        inside = (said.scores >= low) & (said.scores < high)
        rows.append(
            (
                point.name,
                f"{point.threshold:.3f}",
                f"{point.unsure_low:.3f} to {point.unsure_high:.3f}",
                words.number(_mean(called[said.abnormal])),
                words.number(_mean(~called[~said.abnormal])),
                words.number(_mean(inside)),
            )
        )
    columns = ("operating point", "threshold", "unsure", "sensitivity", "specificity", "share unsure")
    note = "On these films. Sensitivity and specificity count unsure films by the threshold."
    return Table("Every operating point of the card", columns, tuple(rows), note=note)


def _label_table(labels: LabelReport) -> Table:
    def row(own: LabelRow) -> tuple[str, ...]:
        shares = (words.number(value) for value in (own.precision, own.recall, own.f1))
        area = (words.number(own.auc),) if labels.macro.auc is not None else ()
        return (own.label, *shares, *area, f"{own.support:,}")

    columns = ("label", "precision", "recall", "f1", *(("AUC",) if labels.macro.auc is not None else ()), "support")
    rows = [row(own) for own in (*labels.rows, labels.macro, labels.weighted)]
    note = f"Accuracy {words.number(labels.accuracy)}. Support: films that have the label."
    return Table("Classification report", columns, tuple(rows), note=note)


def curve_blocks(report: Report, evaluation: Evaluation) -> Iterator[Block]:
    """ROC, precision against recall, calibration before and after, scores, threshold sweep."""
    said, point, card = evaluation.said, evaluation.point, report.card
    if said.abnormal.all() or not said.abnormal.any():
        yield Text("All films have one label: there are no curves.")
        return
    if not enough_for_curves(said.abnormal):
        yield Text(f"It takes {FEWEST_FOR_CURVES} films of either label for a curve, or an area under one.")
        return
    if len(card.populations) > 1:
        first = card.populations[0].name
        yield Text(
            f"The curves are of all populations together, each film calibrated as one of its own; the thresholds drawn "
            f"are those of {first}."
        )
    curve, points = curves(said.scores, said.abnormal), card.operating_points
    figures = evaluation.whole.figures
    area, precision = (f"{figures[name].value:.3f}" for name in ("auc", "average_precision"))
    weights = _weights(said.abnormal, card.calibration.prevalence)
    bins = [reliability(scores, said.abnormal, weights=weights) for scores in (said.raw, said.scores)]
    names = [
        f"{name}, ECE {calibration_error(scores, said.abnormal, weights=weights):.3f}"
        for name, scores in (("before", said.raw), ("after", said.scores))
    ]
    roc = partial(charts.roc, curve=curve, points=points, area=area)
    pr = partial(charts.precision_recall, curve=curve, points=points, area=precision, share=float(said.abnormal.mean()))
    yield Charts(
        (
            Chart("ROC", f"ROC curve, area {area}.", roc),
            Chart("Precision and recall", f"Precision against recall, average {precision}.", pr),
        )
    )
    reliable = partial(charts.calibration, before=bins[0], after=bins[1], names=names)
    spread = partial(charts.histogram, scores=said.scores, abnormal=said.abnormal, point=point)
    yield Charts(
        (
            Chart("Calibration", f"Share of abnormal films by score: {names[0]}; {names[1]}.", reliable),
            Chart("Scores", "Distribution of the scores of normal and of abnormal films.", spread),
        )
    )
    if card.calibration.prevalence is not None:
        share = 100 * card.calibration.prevalence
        yield Text(
            f"In the calibration diagram films are weighed so that {share:.0f} % of them are abnormal, which the "
            "probability is meant for; the ECE among the figures takes the films as they are."
        )


def _pair_table(evaluation: Evaluation) -> Table:
    return Table(
        "Labels that share a source",
        ("source", "labels", "films", "patients", "AUC"),
        tuple(
            (
                pair.source,
                f"{pair.second} or {pair.first}",
                f"{pair.films[1]:,} or {pair.films[0]:,}",
                f"{pair.patients:,}",
                words.spread(pair.auc),
            )
            for pair in evaluation.pairs
        ),
        words=2,
        note="A source that has one label only gives it away: there the figures above may be those of the source. Here "
        "two labels are told apart inside one source, of those with 10 films of each at least.",
    )


def group_blocks(evaluation: Evaluation) -> Iterator[Block]:
    """A table for each kind of group: source, view, age, sex."""
    for kind in dict.fromkeys(group.kind for group in evaluation.groups):
        own = [group for group in evaluation.groups if group.kind == kind]
        rows = tuple(
            (
                group.name,
                f"{group.n:,} ({group.n_abnormal:,})",
                f"{group.patients:,}",
                *(words.spread(group.figures.get(name)) for name in _SHOWN),
            )
            for group in own
        )
        notes = "; ".join(f"{group.name}: {group.note}" for group in own if group.note)
        columns = (kind, "films (abnormal)", "patients", *(words.NAMES[name] for name in _SHOWN))
        yield Table(f"By {kind}", columns, rows, note=f"{notes}." if notes else "")


def _confusion_words(labels: LabelReport) -> str:
    lines = (
        f"of {sum(row):,} {label}: "
        + ", ".join(f"{count:,} said {name}" for name, count in zip(labels.labels, row, strict=True))
        for label, row in zip(labels.labels, labels.counts, strict=True)
    )
    return "; ".join(lines) + "."


def _weights(abnormal: NDArray[np.bool_], prevalence: float | None) -> NDArray[np.float64] | None:
    if prevalence is None:
        return None
    share = float(abnormal.mean())
    weights: NDArray[np.float64] = np.where(abnormal, prevalence / share, (1 - prevalence) / (1 - share))
    return weights


def _mean(values: NDArray[np.bool_]) -> float | None:
    return float(values.mean()) if len(values) else None
