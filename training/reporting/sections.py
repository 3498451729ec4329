"""A report as sections of blocks: what is said, in which order and words, before it becomes a page or a print."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np
from numpy.typing import NDArray

from inference.calibration import reliability
from inference.decide import decision_words
from inference.figures import FEWEST_FOR_CURVES, calibration_error, enough_for_curves
from inference.models.card import Calibration, Headline, Metrics, ModelCard, OperatingPoint, Population
from inference.prediction import DISCLAIMER
from training import formatting
from training.evaluation.compare import Comparison
from training.evaluation.evaluation import Evaluation
from training.evaluation.metrics import LabelReport, LabelRow, curves, sweep
from training.reporting import report_charts
from training.reporting.blocks import Block, Chart, Charts, Document, FilmPicture, Pictures, Section, Table, Text
from training.reporting.report import Report, Sample

_MOST_SOURCES = 3
"""So many sources get a column beside all of them; where there are more, they stand among the groups."""

_SHOWN = ("auc", "accuracy", "sensitivity", "specificity")


def figure_blocks(report: Report, evaluation: Evaluation) -> Iterator[Block]:
    """Figures with intervals by source, the card's operating points, confusion matrix and classification report."""
    several = len(evaluation.metrics) > _MOST_SOURCES + 1
    together = [own for own in evaluation.metrics if own.source == evaluation.whole.source]
    metrics = tuple((together if several else evaluation.metrics)[::-1])
    rows = [(f"films ({report.card.headline.having})", *(f"{own.n:,} ({own.n_positive:,})" for own in metrics))]
    rows += [("patients", *(f"{own.patients:,}" for own in metrics))]
    rows += [
        (name, *(formatting.spread(own.figures.get(key)) for own in metrics))
        for key, name in formatting.NAMES.items()
        if any(key in own.figures for own in metrics)
    ]
    point, own_points, headline = evaluation.point, len(report.card.populations) > 1, report.card.headline
    start = f"{headline.title} from a score of {point.threshold:.3f}"
    start = "each film by its population's threshold" if own_points else start
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
            f"{formatting.films(evaluation.without_score)} got no score and are in none of the figures.", warning=True
        )
    if evaluation.outside:
        yield Text(
            f"{formatting.films(evaluation.outside)} are of patients that the model is not for and are in none of the "
            "figures.",
            warning=True,
        )
    if len(report.card.operating_points) > 1:
        yield _points(report, evaluation)
    labels = evaluation.labels
    confusion = Chart("Confusion matrix", _confusion_words(labels), partial(report_charts.confusion, labels=labels))
    swept = partial(
        report_charts.thresholds,
        swept=sweep(evaluation.said.scores, evaluation.said.positive),
        point=point,
        headline=headline,
    )
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
                formatting.number(_mean(called[said.positive])),
                formatting.number(_mean(~called[~said.positive])),
                formatting.number(_mean(inside)),
            )
        )
    columns = ("operating point", "threshold", "unsure", "sensitivity", "specificity", "share unsure")
    note = "On these films. Sensitivity and specificity count unsure films by the threshold."
    return Table("Every operating point of the card", columns, tuple(rows), note=note)


def _label_table(labels: LabelReport) -> Table:
    def row(own: LabelRow) -> tuple[str, ...]:
        shares = (formatting.number(value) for value in (own.precision, own.recall, own.f1))
        area = (formatting.number(own.auc),) if labels.macro.auc is not None else ()
        return (own.label, *shares, *area, f"{own.support:,}")

    columns = ("label", "precision", "recall", "f1", *(("AUC",) if labels.macro.auc is not None else ()), "support")
    rows = [row(own) for own in (*labels.rows, labels.macro, labels.weighted)]
    note = f"Accuracy {formatting.number(labels.accuracy)}. Support: films that have the label."
    return Table("Classification report", columns, tuple(rows), note=note)


def curve_blocks(report: Report, evaluation: Evaluation) -> Iterator[Block]:
    """ROC, precision against recall, calibration before and after, scores, threshold sweep."""
    said, point, card, headline = evaluation.said, evaluation.point, report.card, report.card.headline
    if said.positive.all() or not said.positive.any():
        yield Text("All films have one label: there are no curves.")
        return
    if not enough_for_curves(said.positive):
        yield Text(f"It takes {FEWEST_FOR_CURVES} films of either label for a curve, or an area under one.")
        return
    if len(card.populations) > 1:
        first = card.populations[0].name
        yield Text(
            f"The curves are of all populations together, each film calibrated as one of its own; the thresholds drawn "
            f"are those of {first}."
        )
    curve, points = curves(said.scores, said.positive), card.operating_points
    figures = evaluation.whole.figures
    area, precision = (f"{figures[name].value:.3f}" for name in ("auc", "average_precision"))
    weights = _weights(said.positive, card.calibration.prevalence)
    bins = [reliability(scores, said.positive, weights=weights) for scores in (said.raw, said.scores)]
    names = [
        f"{name}, ECE {calibration_error(scores, said.positive, weights=weights):.3f}"
        for name, scores in (("before", said.raw), ("after", said.scores))
    ]
    roc = partial(report_charts.roc, curve=curve, points=points, area=area)
    pr = partial(
        report_charts.precision_recall, curve=curve, points=points, area=precision, share=float(said.positive.mean())
    )
    yield Charts(
        (
            Chart("ROC", f"ROC curve, area {area}.", roc),
            Chart("Precision and recall", f"Precision against recall, average {precision}.", pr),
        )
    )
    reliable = partial(report_charts.calibration, before=bins[0], after=bins[1], names=names, headline=headline)
    spread = partial(
        report_charts.histogram, scores=said.scores, positive=said.positive, point=point, headline=headline
    )
    yield Charts(
        (
            Chart("Calibration", f"Share of {headline.films()} by score: {names[0]}; {names[1]}.", reliable),
            Chart("Scores", f"Distribution of the scores of {headline.both}.", spread),
        )
    )
    if card.calibration.prevalence is not None:
        share = 100 * card.calibration.prevalence
        yield Text(
            f"In the calibration diagram films are weighed so that {share:.0f} % of them are {headline.having}, which "
            "the probability is meant for; the ECE among the figures takes the films as they are."
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
                formatting.spread(pair.auc),
            )
            for pair in evaluation.pairs
        ),
        words=2,
        note="A source that has one label only gives it away: there the figures above may be those of the source. Here "
        "two labels are told apart inside one source, of those with 10 films of each at least.",
    )


def group_blocks(report: Report, evaluation: Evaluation) -> Iterator[Block]:
    """A table for each kind of group: source, view, age, sex."""
    for kind in dict.fromkeys(group.kind for group in evaluation.groups):
        own = [group for group in evaluation.groups if group.kind == kind]
        rows = tuple(
            (
                group.name,
                f"{group.n:,} ({group.n_positive:,})",
                f"{group.patients:,}",
                *(formatting.spread(group.figures.get(name)) for name in _SHOWN),
            )
            for group in own
        )
        notes = "; ".join(f"{group.name}: {group.note}" for group in own if group.note)
        columns = (
            kind,
            f"films ({report.card.headline.having})",
            "patients",
            *(formatting.NAMES[name] for name in _SHOWN),
        )
        yield Table(f"By {kind}", columns, rows, note=f"{notes}." if notes else "")


def _confusion_words(labels: LabelReport) -> str:
    lines = (
        f"of {sum(row):,} {label}: "
        + ", ".join(f"{count:,} said {name}" for name, count in zip(labels.labels, row, strict=True))
        for label, row in zip(labels.labels, labels.counts, strict=True)
    )
    return "; ".join(lines) + "."


def _weights(positive: NDArray[np.bool_], prevalence: float | None) -> NDArray[np.float64] | None:
    if prevalence is None:
        return None
    share = float(positive.mean())
    weights: NDArray[np.float64] = np.where(positive, prevalence / share, (1 - prevalence) / (1 - share))
    return weights


def _mean(values: NDArray[np.bool_]) -> float | None:
    return float(values.mean()) if len(values) else None


def document(report: Report) -> Document:
    """The whole report; sections without content are left out."""
    card = report.card
    parts = [
        Section("In short", tuple(_short(report))),
        Section("Model and run", tuple(_run(report))),
        Section("Films", tuple(_films(report))),
        Section("Learning", tuple(_learning(report))),
    ]
    for evaluation in report.evaluations:
        parts.append(Section(_of(evaluation, "figures"), tuple(figure_blocks(report, evaluation))))
        parts.append(Section(_of(evaluation, "curves"), tuple(curve_blocks(report, evaluation))))
        parts.append(Section(_of(evaluation, "groups"), tuple(group_blocks(report, evaluation))))
    parts += [
        Section("Calibration and operating points", tuple(_calibration(report))),
        Section("Heat maps and changes of the film", tuple(_sanity(report))),
        Section(
            "Two models on the same films", tuple(block for own in report.comparisons for block in _comparison(own))
        ),
        Section("What earlier projects reported", tuple(_earlier(report))),
        Section("Examples", tuple(_samples(report))),
        Section("Limits", tuple(Text(limit) for limit in card.limits)),
    ]
    subtitle = f"{card.id}, version {card.version}, {report.created}"
    return Document(report.title, subtitle, DISCLAIMER, tuple(part for part in parts if part.blocks))


def _of(evaluation: Evaluation, text: str) -> str:
    """The text with the split before it, where there is one."""
    first = text if evaluation.split == "all" else f"{evaluation.split}: {text}"
    return first[0].upper() + first[1:]


def _short(report: Report) -> Iterator[Block]:
    for evaluation in report.evaluations:
        own = evaluation.whole
        figures = own.figures
        yield Text(
            f"{_of(evaluation, formatting.films(own.n))} of {own.patients:,} patients, "
            f"{own.n_positive:,} {report.card.headline.having}. AUC {formatting.spread(figures.get('auc'))}. "
            f"At the operating point {evaluation.point.name}: sensitivity "
            f"{formatting.spread(figures.get('sensitivity'))}, specificity "
            f"{formatting.spread(figures.get('specificity'))}. Intervals are 95 %, by patient."
        )
        if own.note:
            yield Text(own.note, warning=True)
    for comparison in report.comparisons:
        yield Text(comparison.sentence())
    if report.sanity is not None:
        for sentence in report.sanity.limits:
            yield Text(sentence, warning=True)
    for note in report.notes:
        yield Text(note)


def _run(report: Report) -> Iterator[Block]:
    card = report.card
    rows = [
        ("model", f"{card.id}, version {card.version}: {card.title}"),
        ("weights, SHA-256", card.weights_sha256),
        ("network", f"{card.architecture}, input {card.input.rows} × {card.input.columns}, {card.input.fit}"),
        ("labels", f"{', '.join(card.labels)}; {card.headline.title}: {', '.join(card.positive_labels)}"),
        ("recipe", report.recipe),
        ("command", report.command),
        ("films", report.data),
        ("films, SHA-256", report.data_digest),
        ("seed", "" if report.seed is None else str(report.seed)),
        ("versions", ", ".join(f"{name} {own}" for name, own in report.versions.items())),
        ("made", report.created),
    ]
    yield Table("", ("", ""), tuple(row for row in rows if row[1]), words=2)


def _films(report: Report) -> Iterator[Block]:
    if report.counts:
        sources = any(count.source for count in report.counts)
        rows = tuple(
            (
                count.split or "no split",
                *((count.source or "unnamed source",) if sources else ()),
                count.label,
                f"{count.films:,}",
                f"{count.patients:,}",
            )
            for count in report.counts
        )
        columns = ("split", *(("source",) if sources else ()), "label", "films", "patients")
        yield Table("Films by split and label", columns, rows, words=len(columns) - 2)
    for finding in report.findings:
        yield Text(finding, warning=True)


def _learning(report: Report) -> Iterator[Block]:
    if not report.epochs:
        return
    kept = report.kept_epoch
    yield Charts(
        (
            Chart(
                "Loss",
                "Loss of training and validation films by epoch.",
                partial(report_charts.losses, epochs=report.epochs, kept=kept),
            ),
            Chart(
                "Accuracy and AUC",
                "Accuracy of training and validation films and validation AUC by epoch.",
                partial(report_charts.accuracies, epochs=report.epochs, kept=kept),
            ),
        )
    )
    seconds = sum(epoch.seconds for epoch in report.epochs)
    yield Text(
        f"{len(report.epochs)} epochs in {seconds / 60:.1f} minutes; the weights of epoch {kept} are the model. "
        "Accuracy is at a score of one half, before calibration; training figures are those of the augmented films "
        "while they taught."
    )


def _calibration(report: Report) -> Iterator[Block]:
    populations, headline = report.card.populations, report.card.headline
    for population in populations:
        yield from _chosen(population, headline, f" for {population.name}" if len(populations) > 1 else "")


def _chosen(population: Population, headline: Headline, whose: str) -> Iterator[Block]:
    """What was chosen for a population; `whose` names it where the card has several."""
    own = population.calibration
    method = "not calibrated" if own.method == "none" else f"calibrated: {own.method}"
    if own.data:
        yield Text(f"The {headline.title} score{whose} is {method}, on {_counted(own)}: {own.data}. {own.note}".strip())
    if own.tried:
        rows = tuple(
            (
                trial.method,
                formatting.number(trial.brier, 4),
                formatting.number(trial.log_loss, 4),
                formatting.number(trial.ece, 4),
            )
            for trial in own.tried
        )
        note = "On patients that the fit had not seen, five times a fifth of them; lower is better."
        yield Table(
            f"Ways of calibrating{whose} that were tried", ("way", "Brier score", "log loss", "ECE"), rows, note=note
        )
    points = [point for point in population.operating_points if point.n]
    chosen = tuple(
        (
            point.name,
            point.rule,
            f"{point.threshold:.3f}",
            formatting.spread(point.sensitivity),
            formatting.spread(point.specificity),
        )
        for point in points
    )
    if chosen:
        columns = ("operating point", "rule", "threshold", "sensitivity", "specificity")
        note = f"Chosen and measured on {_counted(points[0])}: {points[0].data}."
        yield Table(f"Operating points{whose} as chosen", columns, chosen, words=2, note=note)


def _counted(chosen: Calibration | OperatingPoint) -> str:
    return formatting.films(chosen.n) + (f" of {chosen.patients:,} patients" if chosen.patients else "")


def _sanity(report: Report) -> Iterator[Block]:
    if report.sanity is None:
        return
    verdict = {True: "passed", False: "FAILED", None: "not asked"}
    rows = tuple(
        (
            check.name,
            check.question,
            formatting.number(check.value),
            f"{check.limit:g}",
            str(check.n),
            verdict[check.passed],
        )
        for check in report.sanity.checks
    )
    note = (
        "Medians over films of this report. A heat map that stays with random weights shows the film, "
        "not what was learned (Adebayo et al. 2018)."
    )
    yield Table("", ("check", "what is done and measured", "median", "limit", "films", ""), rows, words=2, note=note)


def _comparison(own: Comparison) -> Iterator[Block]:
    summary = own.summary
    yield Text(own.sentence())
    rows = (
        ("AUC", formatting.spread(summary.old_auc), formatting.spread(summary.new_auc)),
        ("sensitivity at its own point", formatting.spread(own.old_point[0]), formatting.spread(own.new_point[0])),
        ("specificity at its own point", formatting.spread(own.old_point[1]), formatting.spread(own.new_point[1])),
        ("films that it alone decides right", f"{own.only_old:,}", f"{own.only_new:,}"),
    )
    gap = summary.difference
    note = (
        f"{formatting.films(summary.n)} of {summary.patients:,} patients. Difference of AUC "
        f"{formatting.signed(gap.value)} "
        f"({formatting.signed(gap.low)} to {formatting.signed(gap.high)}, the same draws of patients for both), "
        "DeLong's p "
        f"{formatting.p_value(summary.p)}; decisions: McNemar's exact p {formatting.p_value(own.mcnemar)}."
    )
    yield Table(f"{summary.old} and {summary.new}", ("", summary.old, summary.new), rows, note=note)


def _earlier(report: Report) -> Iterator[Block]:
    if not report.evaluations:
        return
    ours = report.evaluations[-1]
    for own in report.earlier:
        rows = tuple(
            (formatting.NAMES[name], f"{value:.3f}", formatting.spread(ours.whole.figures.get(name)))
            for name, value in own.figures.items()
        )
        columns = ("figure", "as reported", f"ours, {ours.split}")
        yield Table(own.project, columns, rows, note=own.note)


def _decided(sample: Sample, headline: Headline) -> str:
    words = decision_words(sample.decision, headline, sample.finding)
    return words[:1].lower() + words[1:]


def _samples(report: Report) -> Iterator[Block]:
    wrong = sorted((own for own in report.samples if not own.right), key=lambda own: -abs(own.score - 0.5))
    right = [own for own in report.samples if own.right]
    for title, chosen in (("Wrong, the surest first", wrong), ("Right", right)):
        if chosen:
            pictures = tuple(
                FilmPicture(
                    own.picture,
                    (
                        f"film {own.number}, {own.label}",
                        f"score {own.score:.3f}: {_decided(own, report.card.headline)}",
                    ),
                )
                for own in chosen
            )
            yield Pictures(title, pictures)
    if report.samples:
        yield Text(
            f"Films as the network gets them, with the heat map for {report.card.headline.title} on the card's "
            "absolute scale: no color "
            "means little activation. A heat map is neither a segmentation nor a probability. The numbers are places "
            "among the films of this report."
        )
