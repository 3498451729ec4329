"""A report written: the page, its print and its figures."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from inference.disk import write_whole
from training.reporting.page import page
from training.reporting.paper import print_pages
from training.reporting.report import Report
from training.reporting.sections import document

PAGE, PRINT, FIGURES = "report.html", "report.pdf", "figures.json"


def write_report(report: Report, folder: Path) -> Path:
    """Write report.html, report.pdf and figures.json into a folder, made where it is missing; returns the page's path.

    The page is one file without scripts and without anything from elsewhere. No patient, path or file name is in it.
    """
    whole = document(report)
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(folder / FIGURES, (json.dumps(as_json(report), indent=2, allow_nan=False) + "\n").encode())
    write_whole(folder / PRINT, print_pages(whole))
    write_whole(folder / PAGE, page(whole).encode())
    return folder / PAGE


def as_json(report: Report) -> dict[str, Any]:
    """The figures as JSON values; what is no number is null. Films are not in it."""
    card = report.card
    document = {
        "model": {"id": card.id, "version": card.version, "sha256": card.weights_sha256},
        "command": report.command,
        "created": report.created,
        "data": report.data,
        "data_sha256": report.data_digest,
        "seed": report.seed,
        "versions": dict(report.versions),
        "counts": [asdict(count) for count in report.counts],
        "findings": list(report.findings),
        "metrics": [asdict(metrics) for evaluation in report.evaluations for metrics in evaluation.metrics],
        "labels": {evaluation.split: asdict(evaluation.labels) for evaluation in report.evaluations},
        "groups": {evaluation.split: [asdict(own) for own in evaluation.groups] for evaluation in report.evaluations},
        "calibration": asdict(card.calibration),
        "operating_points": [asdict(point) for point in card.operating_points],
        "epochs": [asdict(epoch) for epoch in report.epochs],
        "sanity": [asdict(check) | {"passed": check.passed} for check in report.sanity.checks] if report.sanity else [],
        "comparisons": [asdict(comparison) for comparison in report.comparisons],
        "notes": list(report.notes),
    }
    finite: dict[str, Any] = _finite(document)
    return finite


def _finite(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_finite(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
