"""The figures of a review at one moment, gathered from what the films, the readers and the card say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version

import numpy as np
from numpy.typing import NDArray

from inference.review.export_final import Final
from inference.review.export_rows import Cell, Plan, text
from inference.review.export_summary import COUNTS, PROGRESS, FigureRow, Summary
from inference.review.types import STATUSES, ReviewLabel, Said, Status, Verdict
from inference.types import DISCLAIMER, ModelCard

_NOTHING_READ = "Nobody has given a verdict yet."


def summarize(plan: Plan, labels: Sequence[ReviewLabel]) -> Summary:
    """All figures of a review. labels: of this review, which say what means abnormal."""
    finals = [plan.sayings(film).final() for film in plan.columns.film.tolist()]
    meaning = {"normal": 0, "abnormal": 1, **{label.name: int(label.abnormal) for label in labels}}
    truth = np.array([meaning.get(final.label, -1) for final in finals], np.int8)
    scored = np.isfinite(plan.columns.abnormal)
    said = {reader: _verdicts(plan, reader) for reader in plan.readers}
    lacking = {} if any(said.values()) else {PROGRESS: _NOTHING_READ}
    return Summary(
        about=about(plan),
        figures=(*_counts(plan, finals), *_progress(said)),
        point=plan.point,
        scores=plan.columns.abnormal[scored],
        truth=truth[scored],
        calibrated=plan.card.calibration.method != "none",
        read_at={reader: _times(own) for reader, own in said.items() if own},
        key_images=_key_images(plan),
        lacking=lacking,
    )


def about(plan: Plan) -> dict[str, Cell]:
    """What must stand beside every figure: the model, the operating point, whose verdicts, and what it is not for."""
    card, point = plan.card, plan.point
    cells: dict[str, Cell] = {
        "disclaimer": DISCLAIMER,
        "made": plan.made,
        "program": f"Hilum {_program_version()}",
        "model": card.id,
        "model_version": card.version,
        "model_sha256": card.weights_sha256,
        "score": what_the_score_is(card),
        "operating_point": point.name,
        "threshold": round(point.threshold, 6),
        "unsure_band": f"{point.unsure_low:.3f} to {point.unsure_high:.3f}",
        "films": len(plan.columns),
        "readers": ", ".join(text(reader) for reader in plan.readers) or "none",
        "final_label": "The adjudicator's, else the one that all readers named here have in common, else none.",
    }
    if plan.identity:
        cells["folder"] = text(str(plan.folder))
        cells["identity"] = "Included: paths and UIDs of the films. Paths may hold names."
    else:
        cells["identity"] = "Left out: films and patients have pseudonyms. Notes stand as the readers wrote them."
    return cells


def what_the_score_is(card: ModelCard) -> str:
    """What the number called abnormal means: a probability only where it was calibrated, and on what."""
    calibration = card.calibration
    if calibration.method == "none":
        return "Score of abnormal, not calibrated: not a probability."
    return f"P(abnormal), calibrated on {calibration.data or 'data that the card does not name'}."


def _counts(plan: Plan, finals: Sequence[Final]) -> Iterator[FigureRow]:
    columns = plan.columns
    total = len(columns)
    statuses = Counter(STATUSES[place] for place in columns.status.tolist())
    yield FigureRow(COUNTS, "films", total, about="One for each content; copies of the same bytes count once.")
    for status, words in (
        (Status.SCORED, "Opened, and the model gave a score."),
        (Status.NOT_SCORED, "Opened, but no score; the reason stands beside each film."),
        (Status.FAILED, "Could not be opened; the reason stands beside each film."),
    ):
        yield FigureRow(COUNTS, str(status).replace("_", " "), statuses[status], n=total, about=words)
    gone = int(np.count_nonzero(~columns.here))
    if gone:
        yield FigureRow(
            COUNTS, "not there any more", gone, n=total, about="Their files were gone when last looked for."
        )
    labels = Counter(final.label for final in finals if final.label)
    for label, count in sorted(labels.items()):
        yield FigureRow(
            COUNTS, f"final label {text(label)}", count, n=total, about="By the adjudicator or all readers."
        )
    for why, count in sorted(Counter(str(final.why) for final in finals if not final.label).items()):
        yield FigureRow(COUNTS, f"no final label: {why}", count, n=total, about="Left out of the figures below.")


def _progress(said: Mapping[str, Sequence[Verdict]]) -> Iterator[FigureRow]:
    for reader, own in said.items():
        counts = Counter(verdict.said for verdict in own)
        name = text(reader)
        words = ", ".join(f"{counts[kind]:,} {_WORDS[kind]}" for kind in Said)
        yield FigureRow(PROGRESS, f"read by {name}", len(own), about=f"{words}.")
        seconds = [verdict.seconds for verdict in own if verdict.seconds > 0]
        if seconds:
            yield FigureRow(
                PROGRESS,
                f"seconds a film, {name}",
                float(np.median(seconds)),
                n=len(seconds),
                about="Median of how long a film had been shown when the verdict was given.",
            )
        blind = sum(not verdict.score_visible for verdict in own)
        if blind:
            yield FigureRow(
                PROGRESS, f"read first, {name}", blind, n=len(own), about="The score was hidden until then."
            )


_WORDS = {Said.AGREE: "agreed with the model", Said.OVERRIDE: "overrode it", Said.UNSURE: "unsure"}


def _verdicts(plan: Plan, reader: str) -> list[Verdict]:
    """What a reader said, of every film of which anything was said."""
    return [
        verdict
        for own in plan.said.values()
        for verdict in own.readers
        if verdict.reader == reader and verdict.said is not None
    ]


def _times(said: Sequence[Verdict]) -> NDArray[np.float64]:
    """(n,) when verdicts were given, seconds since 1970, UTC, rising; without those that name no time."""
    times = []
    for verdict in said:
        try:
            times.append(datetime.fromisoformat(verdict.at).timestamp())
        except ValueError:
            continue
    return np.sort(np.array(times, np.float64))


def _key_images(plan: Plan) -> tuple[str, ...]:
    """The pseudonyms of the films that anybody marked."""
    return tuple(
        plan.columns.pseudonym[row]
        for row, film in enumerate(plan.columns.film.tolist())
        if any(
            verdict.key_image
            for verdict in (*plan.sayings(film).readers, plan.sayings(film).adjudicated)
            if verdict is not None
        )
    )


def _program_version() -> str:
    try:
        return version("hilum")
    except PackageNotFoundError:
        return "development"
