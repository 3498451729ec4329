"""The figures of a review at one moment, gathered from what the films, the readers and the card say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version

import numpy as np
from numpy.typing import NDArray

from inference.decide import score_meaning
from inference.figures import Estimate
from inference.models.card import Headline, Interval, OperatingPoint, capital
from inference.models.population import for_whom
from inference.prediction import DISCLAIMER, Status
from inference.table import Cell
from review.agreement import Agreement, agreement
from review.export_rows import Plan, text
from review.final_verdict import FinalVerdict
from review.label_matrix import LabelMatrix, gather
from review.performance import FINAL, Performance, ReaderPerformance, ScoreVisibility, performance
from review.programme import Programme, programme
from review.score_shift import ScoreShift, score_shift
from review.verdicts import STATUSES, Agreed, ReviewLabel, Verdict

COUNTS = "Films"
PROGRAMME = "Programme"
MODEL = "The model against the readers"
AGREEMENT = "Agreement"
DRIFT = "Scores here and on the card"
PROGRESS = "Reading"
PARTS = (COUNTS, PROGRAMME, MODEL, AGREEMENT, DRIFT, PROGRESS)


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure. part: what it belongs to. low, high: its 95 % interval. n: of how many films. about: what it is."""

    part: str
    name: str
    value: float | int | str | None
    low: float | None = None
    high: float | None = None
    n: int | None = None
    about: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Summary:
    """A review at one moment.

    sentences: what is said of a part beside its figures, also why it has none. read_at: when each reader gave the
    verdicts that hold, seconds since 1970, UTC, rising. key_images: pseudonyms of the films that anybody marked.
    """

    about: Mapping[str, Cell]
    figures: tuple[FigureRow, ...]
    sentences: Mapping[str, tuple[str, ...]]
    calls: LabelMatrix
    measure: Performance
    agreement: Agreement
    drift: ScoreShift
    calibrated: bool
    read_at: Mapping[str, NDArray[np.float64]]
    key_images: tuple[str, ...] = ()

    def of(self, part: str) -> tuple[FigureRow, ...]:
        """The figures of a part."""
        return tuple(own for own in self.figures if own.part == part)


def value_text(row: FigureRow) -> str:
    """A figure as it is written: two decimals and its interval, whole numbers with commas, words as they are."""
    if isinstance(row.value, float):
        interval = f" ({row.low:.2f}\u2013{row.high:.2f})" if row.low is not None and row.high is not None else ""
        return f"{row.value:.2f}{interval}"
    if isinstance(row.value, int):
        return f"{row.value:,}"
    return row.value or "\u2013"


_NOTHING_READ = "Nobody has given a verdict yet."
_WORDS = {
    Agreed.AGREE: "agreed with the model",
    Agreed.OVERRIDE: "overrode it",
    Agreed.UNSURE: "unsure",
    Agreed.LABEL: "labelled where it decided nothing",
}


def summarize(plan: Plan, labels: Sequence[ReviewLabel]) -> Summary:
    """All figures of a review. labels: of this review, which say what counts to the headline."""
    calls = gather(plan.columns, plan.said, plan.readers, labels, plan.point, plan.points, headline=plan.card.headline)
    measured, agreed = performance(calls, plan.card), agreement(calls)
    drifted = score_shift(plan.columns, plan.card, plan.point, plan.points)
    told = [plan.sayings(film) for film in plan.columns.film.tolist()]
    finals = [own.final() for own in told]
    run = programme(told, plan.readers, calls.patients)
    said = {reader: _verdicts(plan, reader) for reader in plan.readers}
    figures = (
        *_counts(plan, finals, calls.outside),
        *_programme(run),
        *_model(measured, plan.card.headline),
        *_agreement(agreed),
        *_drift(drifted),
        *_progress(said),
    )
    return Summary(
        about=about(plan),
        figures=figures,
        sentences={
            PROGRAMME: run.sentences(),
            MODEL: measured.sentences(),
            AGREEMENT: agreed.sentences() if len(plan.readers) > 1 or any(said.values()) else (_NOTHING_READ,),
            DRIFT: drifted.sentences(),
            PROGRESS: () if any(said.values()) else (_NOTHING_READ,),
        },
        calls=calls,
        measure=measured,
        agreement=agreed,
        drift=drifted,
        calibrated=plan.card.calibration.method != "none",
        read_at={reader: _times(own) for reader, own in said.items() if own},
        key_images=_key_images(plan),
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
        "score": score_meaning(card.calibration, card.headline),
        "operating_point": point.name,
        "threshold": round(point.threshold, 6),
        "unsure_band": _band(point),
        **_kept(plan),
        **_whom(plan),
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


def _kept(plan: Plan) -> dict[str, Cell]:
    """Where an operating point comes from that is none of the card's but of the place."""
    own = plan.card.place_point(plan.point.name)
    if own is None:
        return {}
    kept = f"This place's own, not the card's; kept by {text(own.kept_by)} on {own.kept_at[:10]}."
    return {"operating_point_from": " ".join((kept, own.point.rule, f"{capital(own.point.data)}.", *own.cautions))}


def _whom(plan: Plan) -> dict[str, Cell]:
    """For whom the model is, where its card says so, and the thresholds of its other populations."""
    card = plan.card
    cells: dict[str, Cell] = {"model_is_for": said} if (said := for_whom(card)) else {}
    others = {own.name: plan.points[own.name] for own in card.populations[1:] if own.name in plan.points}
    cells |= {f"threshold_{name}": round(own.threshold, 6) for name, own in others.items()}
    return cells | {f"unsure_band_{name}": _band(own) for name, own in others.items()}


def _band(point: OperatingPoint) -> str:
    if point.unsure_high <= point.unsure_low:
        return "none"
    return f"{point.unsure_low:.3f} to {point.unsure_high:.3f}"


def _counts(plan: Plan, finals: Sequence[FinalVerdict], outside: int) -> Iterator[FigureRow]:
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
    if outside:
        words = "Scored, but of none of those that the model is for: not decided, and in no figure below."
        yield FigureRow(COUNTS, "outside the model's populations", outside, n=total, about=words)
    gone = int(np.count_nonzero(~columns.here))
    if gone:
        yield FigureRow(COUNTS, "not there any more", gone, n=total, about="Gone when last looked for.")
    labels = Counter(final.label for final in finals if final.label)
    for label, count in sorted(labels.items()):
        yield FigureRow(COUNTS, f"final label {text(label)}", count, n=total, about="Of adjudicator or readers.")
    for why, count in sorted(Counter(str(final.why) for final in finals if not final.label).items()):
        yield FigureRow(COUNTS, f"no final label: {why}", count, n=total, about="Not used to measure the model.")


def _programme(run: Programme) -> Iterator[FigureRow]:
    yield FigureRow(PROGRAMME, "read", run.read, n=run.films, about="Films with a verdict of anybody.")
    if run.by_two:
        yield FigureRow(PROGRAMME, "read by two", run.by_two, n=run.films, about="By two readers or more.")
    if run.recalled is not None:
        words = (
            "The share of the films with a word on recall: the adjudicator's, else that of all readers who said any."
        )
        yield FigureRow(PROGRAMME, "recalled", run.recalls, n=run.recalled.n, about="The patient is to come again.")
        yield _row(PROGRAMME, "recall rate", run.recalled, words)
    if run.apart:
        yield FigureRow(PROGRAMME, "recall open", run.apart, n=run.films, about="Readers differ, nobody adjudicated.")
    if run.repeats:
        words = "Films whose image quality anybody found to be repeated."
        yield FigureRow(PROGRAMME, "to be repeated", run.repeats, n=run.films, about=words)
    for pair in run.pairs:
        names = f"{text(pair.first)} and {text(pair.second)}"
        words = "The share of films of which both said whether to recall, and said alike."
        yield _row(PROGRAMME, f"recall alike, {names}", pair.agreed, words)
        if pair.kappa is not None:
            yield _row(PROGRAMME, f"recall kappa, {names}", pair.kappa, "Cohen's kappa: 0 is chance, 1 always.")
    if run.seconds is not None:
        words = "Median over all verdicts of how long a film had been shown when it was given."
        yield FigureRow(PROGRAMME, "seconds a film", run.seconds, n=run.timed, about=words)


def _model(measured: Performance, headline: Headline) -> Iterator[FigureRow]:
    """Against the final labels, of all films and where both are known apart; then against each reader."""
    parts = [own for own in measured.final[1:] if own.n]
    shown = [measured.final[0], *(parts if len(parts) > 1 else [])]
    shown += [own for own in measured.readers if own.sight is ScoreVisibility.ALL]
    sides = {
        "ill": headline.having,
        "well": headline.lacking,
        "an_ill": _one(headline.films(noun="film")),
        "a_well": _one(headline.films(positive=False, noun="one")),
    }
    threshold = "the threshold of its population" if measured.mixed else measured.threshold_text()
    for own in shown:
        truth = FINAL if own.truth == FINAL else text(own.truth)
        name = truth if own.sight is ScoreVisibility.ALL else f"{truth}, {own.sight}"
        for figure, estimate in own.figures.items():
            words = _MEANT[figure].format(threshold=threshold, truth=_truth(own), **sides)
            yield _row(MODEL, f"{_TITLES.get(figure, figure)}, {name}", estimate, words)


_TITLES = {"auc": "AUC"}
_MEANT = {
    "sensitivity": "Of the films {ill} by {truth}: the share scored at or above {threshold}.",
    "specificity": "Of the films {well} by {truth}: the share scored below {threshold}.",
    "accuracy": "The share of films on the side of {threshold} that {truth} puts them on.",
    "auc": "How often {an_ill} by {truth} scores above {a_well}; needs no threshold.",
}


def _one(words: str) -> str:
    """Words with their article, unless they begin with "one"."""
    return words if words.startswith("one ") else f"{'an' if words[0] in 'aeiou' else 'a'} {words}"


def _truth(own: ReaderPerformance) -> str:
    return "final label" if own.truth == FINAL else text(own.truth)


def _agreement(agreed: Agreement) -> Iterator[FigureRow]:
    for pair in agreed.pairs:
        names = f"{text(pair.first)} and {text(pair.second)}"
        if pair.agreed is not None:
            words = f"The share of films that both call {agreed.headline.either} and call alike."
            yield _row(AGREEMENT, f"called alike, {names}", pair.agreed, words)
        if pair.kappa is not None:
            yield _row(AGREEMENT, f"kappa, {names}", pair.kappa, "Cohen's kappa of these films: 0 is chance, 1 always.")


def _drift(drifted: ScoreShift) -> Iterator[FigureRow]:
    if drifted.stability is not None:
        words = f"Over {len(drifted.ranges)} ranges of the score; by chance up to {drifted.by_chance or 0:.2f}."
        yield FigureRow(DRIFT, "population stability index", drifted.stability, n=drifted.n, about=words)
    for name, own, n, where in (
        ("at or above the point, here", drifted.above, drifted.n, "the films here"),
        ("at or above the point, card", drifted.above_card, None, drifted.where),
    ):
        if own is not None:
            words = f"The share of {where} with a score of at least {drifted.point.threshold:.2f}."
            yield _row(DRIFT, name, own, words, n)


def _progress(said: Mapping[str, Sequence[Verdict]]) -> Iterator[FigureRow]:
    for reader, own in said.items():
        counts = Counter(verdict.said for verdict in own)
        name = text(reader)
        words = ", ".join(f"{counts[kind]:,} {_WORDS[kind]}" for kind in Agreed)
        yield FigureRow(PROGRESS, f"films read by {name}", len(own), about=f"{words}.")
        seconds = [verdict.seconds for verdict in own if verdict.seconds > 0]
        if seconds:
            words = "Median of how long a film had been shown when the verdict was given."
            yield FigureRow(PROGRESS, f"seconds a film, {name}", float(np.median(seconds)), n=len(seconds), about=words)
        blind = sum(not verdict.score_visible for verdict in own)
        if blind:
            yield FigureRow(PROGRESS, f"read first, {name}", blind, n=len(own), about="Score hidden until then.")


def _row(part: str, name: str, own: Estimate | Interval, words: str, n: int | None = None) -> FigureRow:
    return FigureRow(
        part=part,
        name=name,
        value=own.value,
        low=own.low,
        high=own.high,
        n=own.n if isinstance(own, Estimate) else n,
        about=words,
    )


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
    marked = []
    for row, film in enumerate(plan.columns.film.tolist()):
        own = plan.sayings(film)
        if any(verdict.key_image for verdict in (*own.readers, own.adjudicated) if verdict is not None):
            marked.append(plan.columns.pseudonym[row])
    return tuple(marked)


def _program_version() -> str:
    try:
        return version("hilum")
    except PackageNotFoundError:
        return "development"
