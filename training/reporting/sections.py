"""A report as sections of blocks: what is said, in which order and words, before it becomes a page or a print."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from inference.card_types import Calibration, OperatingPoint, Population
from inference.decide import decision_words
from inference.types import DISCLAIMER
from training import words
from training.measuring.compare import Comparison
from training.measuring.measured import Evaluation
from training.reporting import charts
from training.reporting.blocks import Block, Chart, Charts, Document, Picture, Pictures, Section, Table, Text
from training.reporting.report import Report
from training.reporting.split_sections import curve_blocks, figure_blocks, group_blocks


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
        parts.append(Section(_of(evaluation, "groups"), tuple(group_blocks(evaluation))))
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
            f"{_of(evaluation, words.films(own.n))} of {own.patients:,} patients, "
            f"{own.n_abnormal:,} abnormal. AUC {words.spread(figures.get('auc'))}. At the operating point "
            f"{evaluation.point.name}: sensitivity {words.spread(figures.get('sensitivity'))}, specificity "
            f"{words.spread(figures.get('specificity'))}. Intervals are 95 %, by patient."
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
        ("labels", f"{', '.join(card.labels)}; abnormal: {', '.join(card.abnormal_labels)}"),
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
                partial(charts.losses, epochs=report.epochs, kept=kept),
            ),
            Chart(
                "Accuracy and AUC",
                "Accuracy of training and validation films and validation AUC by epoch.",
                partial(charts.accuracies, epochs=report.epochs, kept=kept),
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
    populations = report.card.populations
    for population in populations:
        yield from _chosen(population, f" for {population.name}" if len(populations) > 1 else "")


def _chosen(population: Population, whose: str) -> Iterator[Block]:
    """What was chosen for a population; `whose` names it where the card has several."""
    own = population.calibration
    method = "not calibrated" if own.method == "none" else f"calibrated: {own.method}"
    if own.data:
        yield Text(f"The abnormal score{whose} is {method}, on {_counted(own)}: {own.data}. {own.note}".strip())
    if own.tried:
        rows = tuple(
            (trial.method, words.number(trial.brier, 4), words.number(trial.log_loss, 4), words.number(trial.ece, 4))
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
            words.spread(point.sensitivity),
            words.spread(point.specificity),
        )
        for point in points
    )
    if chosen:
        columns = ("operating point", "rule", "threshold", "sensitivity", "specificity")
        note = f"Chosen and measured on {_counted(points[0])}: {points[0].data}."
        yield Table(f"Operating points{whose} as chosen", columns, chosen, words=2, note=note)


def _counted(chosen: Calibration | OperatingPoint) -> str:
    return words.films(chosen.n) + (f" of {chosen.patients:,} patients" if chosen.patients else "")


def _sanity(report: Report) -> Iterator[Block]:
    if report.sanity is None:
        return
    verdict = {True: "passed", False: "FAILED", None: "not asked"}
    rows = tuple(
        (check.name, check.question, words.number(check.value), f"{check.limit:g}", str(check.n), verdict[check.passed])
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
        ("AUC", words.spread(summary.old_auc), words.spread(summary.new_auc)),
        ("sensitivity at its own point", words.spread(own.old_point[0]), words.spread(own.new_point[0])),
        ("specificity at its own point", words.spread(own.old_point[1]), words.spread(own.new_point[1])),
        ("films that it alone decides right", f"{own.only_old:,}", f"{own.only_new:,}"),
    )
    gap = summary.difference
    note = (
        f"{words.films(summary.n)} of {summary.patients:,} patients. Difference of AUC {words.signed(gap.value)} "
        f"({words.signed(gap.low)} to {words.signed(gap.high)}, the same draws of patients for both), DeLong's p "
        f"{words.p_value(summary.p)}; decisions: McNemar's exact p {words.p_value(own.mcnemar)}."
    )
    yield Table(f"{summary.old} and {summary.new}", ("", summary.old, summary.new), rows, note=note)


def _earlier(report: Report) -> Iterator[Block]:
    if not report.evaluations:
        return
    ours = report.evaluations[-1]
    for own in report.earlier:
        rows = tuple(
            (words.NAMES[name], f"{value:.3f}", words.spread(ours.whole.figures.get(name)))
            for name, value in own.figures.items()
        )
        columns = ("figure", "as reported", f"ours, {ours.split}")
        yield Table(own.project, columns, rows, note=own.note)


def _samples(report: Report) -> Iterator[Block]:
    wrong = sorted((own for own in report.samples if not own.right), key=lambda own: -abs(own.score - 0.5))
    right = [own for own in report.samples if own.right]
    for title, chosen in (("Wrong, the surest first", wrong), ("Right", right)):
        if chosen:
            pictures = tuple(
                Picture(
                    own.picture,
                    (
                        f"film {own.number}, {own.label}",
                        f"score {own.score:.3f}: {decision_words(own.decision).lower()}",
                    ),
                )
                for own in chosen
            )
            yield Pictures(title, pictures)
    if report.samples:
        yield Text(
            "Films as the network gets them, with the heat map for abnormal on the card's absolute scale: no color "
            "means little activation. A heat map is neither a segmentation nor a probability. The numbers are places "
            "among the films of this report."
        )
