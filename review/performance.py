"""How the model does against what readers say: of which films, how sure, and what such figures cannot say. Numpy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from math import isfinite

import numpy as np
from numpy.typing import NDArray

from inference.figures import (
    FEWEST,
    FEWEST_FOR_CURVES,
    FEWEST_OF_A_KIND,
    Estimate,
    figure_intervals,
    figures,
    films_text,
    patients_text,
    repeats_for,
    tellable,
    wilson,
)
from inference.models.card import DEFAULT_HEADLINE, Headline, Interval, Metrics, ModelCard, OperatingPoint
from review.label_matrix import NEGATIVE, POSITIVE, UNSURE, LabelMatrix, count_patients

_EVEN = 0.2


@dataclass(frozen=True, slots=True)
class VerificationBias:
    """Of how many films the truth is known: scored films, and those that the model calls positive and negative at the
    threshold, each with how many of them have a final label.
    """

    scored: int
    known: int
    called_positive: int
    called_positive_known: int
    called_negative: int
    called_negative_known: int

    @property
    def even(self) -> bool:
        """Whether films that the model calls positive and negative were read alike: their shares differ by a fifth at
        most. Else sensitivity and specificity are those of the choice of films as much as of the model.
        """
        if not (self.called_positive and self.called_negative):
            return self.known == self.scored
        known = self.called_positive_known / self.called_positive, self.called_negative_known / self.called_negative
        return abs(known[0] - known[1]) <= _EVEN

    def sentences(self, headline: Headline = DEFAULT_HEADLINE) -> tuple[str, ...]:
        """What these films can say of the folder."""
        return tuple(_verified_words(self, headline))


def verification_bias(calls: LabelMatrix) -> VerificationBias:
    """How many films of each kind have a final label that means either side."""
    scored = np.isfinite(calls.scores)
    known = scored & ((calls.final == NEGATIVE) | (calls.final == POSITIVE))
    above = scored & (calls.scores >= calls.thresholds)
    below = scored & ~above
    counted = (scored, known, above, above & known, below, below & known)
    return VerificationBias(*(int(np.count_nonzero(rows)) for rows in counted))


def _verified_words(own: VerificationBias, headline: Headline) -> Iterator[str]:
    if not own.scored:
        return
    if own.known == own.scored:
        yield "Every scored film has a final label, so these are figures of the whole folder."
        return
    yield (
        f"{own.known:,} of {own.scored:,} scored films have a final label ({own.known / own.scored * 100:.0f} %): "
        f"{own.called_positive_known:,} of {own.called_positive:,} that the model calls {headline.title}, "
        f"{own.called_negative_known:,} of {own.called_negative:,} below its threshold."
    )
    if own.even:
        yield "Both kinds were read about alike, so these figures may stand for the folder if nobody chose the films."
        return
    if not own.called_negative_known:
        yield (
            "As none below the threshold was read, it can neither have missed one nor have been right about "
            "one: sensitivity and specificity say nothing yet."
        )
    yield (
        "Films read worst first are no random sample of the folder: sensitivity comes out too high and specificity too "
        "low (verification bias, Begg and Greenes 1983), and neither can be held against the card's. "
        "Reading some films in shuffled order tells what the model misses."
    )


FINAL = "final labels"
SENSITIVITY, SPECIFICITY, ACCURACY, AUC = "sensitivity", "specificity", "accuracy", "auc"
NAMES = (SENSITIVITY, SPECIFICITY, ACCURACY, AUC)


class ScoreVisibility(StrEnum):
    """Which films: all, or those judged without or with the model's score in sight."""

    ALL = "all films"
    BLIND = "score hidden until the verdict"
    SEEN = "score in sight"


@dataclass(frozen=True, slots=True)
class ReaderPerformance:
    """The model against one truth: the final labels, or what one reader says.

    n: scored films that this truth calls negative or positive, `n_positive` of them positive, of `patients` patients.
    unsure: how many of them the model is unsure of; at the threshold they are called like any other, as in the card.
    figures: by name (`NAMES`), without those that no film of a class allows; a figure has an interval from enough
    patients on.
    """

    truth: str
    sight: ScoreVisibility
    n: int
    n_positive: int
    patients: int
    unsure: int
    figures: Mapping[str, Estimate]

    def sentences(self, headline: Headline = DEFAULT_HEADLINE) -> tuple[str, ...]:
        """What is said of these films, one thing a sentence."""
        return tuple(_measured_words(self, headline))


@dataclass(frozen=True, slots=True)
class CardComparison:
    """A figure here beside the card's at the same operating point; where: of which films the card's is."""

    name: str
    here: Estimate
    card: Interval
    where: str

    @property
    def clearly(self) -> str:
        """ "lower" or "higher" where the two intervals do not meet; "" where they do, or where one is missing."""
        if self.here.low is None or self.here.high is None:
            return ""
        if self.here.high < self.card.low:
            return "lower"
        return "higher" if self.here.low > self.card.high else ""

    def sentence(self) -> str:
        """The two beside each other."""
        there = _figure(self.name, Estimate(self.card.value, self.card.low, self.card.high, 0))
        start = f"{_title(self.name)} is {_figure(self.name, self.here)} here and {there} on the card ({self.where})"
        if self.here.interval is None:
            return f"{start}; there are too few films here to compare them."
        return f"{start}: {f'clearly {self.clearly} here' if self.clearly else 'no clear difference'}."


@dataclass(frozen=True, slots=True)
class Alike:
    """How many films readers called as the model did, of those judged with its score hidden, and in sight."""

    blind: Interval | None
    blind_n: int
    seen: Interval | None
    seen_n: int

    def sentences(self) -> tuple[str, ...]:
        """Whether readers follow what they see."""
        if self.blind is None or self.seen is None:
            return ()
        blind, seen = (Estimate(own.value, own.low, own.high, 0).in_words() for own in (self.blind, self.seen))
        return (
            f"Readers called {seen} of {self.seen_n:,} films as the model did with its score in sight, and {blind} of "
            f"{self.blind_n:,} with the score hidden. These are not the same films, but a higher first figure is what "
            "following the model looks like.",
        )


@dataclass(frozen=True, slots=True)
class Performance:
    """All that verdicts say of the model. final: against the final labels, all films first; readers: against each.

    mixed: whether the films have different thresholds, being of several populations.
    """

    point: OperatingPoint
    final: tuple[ReaderPerformance, ...]
    readers: tuple[ReaderPerformance, ...]
    verified: VerificationBias
    compared: tuple[CardComparison, ...]
    alike: Alike
    mixed: bool = False
    headline: Headline = DEFAULT_HEADLINE

    def threshold_text(self) -> str:
        """The threshold; in words where each population has its own."""
        return "of each film's population" if self.mixed else f"{self.point.threshold:.2f}"

    def sentences(self) -> tuple[str, ...]:
        """What is said of the model, the most needed first."""
        whole = self.final[0]
        if not whole.n:
            return ("No scored film has a final label yet, so nothing is known of how the model does here.",)
        more = [own for own in self.final[1:] if own.n]
        return (
            f"At {self.point.name} (threshold {self.threshold_text()}):",
            *whole.sentences(self.headline),
            *self.verified.sentences(self.headline),
            *(own.sentence() for own in self.compared if self.verified.even or own.name == AUC),
            *(sentence for own in (more if len(more) > 1 else []) for sentence in own.sentences(self.headline)),
            *self.alike.sentences(),
        )


def performance(calls: LabelMatrix, card: ModelCard) -> Performance:
    """The model at `calls.point` against final labels and readers, with intervals over patients."""
    final = _by_sight(calls, FINAL, calls.final, calls.final_seen)
    readers = [
        own for reader, called in calls.readers.items() for own in _by_sight(calls, reader, called, calls.seen[reader])
    ]
    compared = tuple(_compared(final[0].figures, card, calls))
    return Performance(
        point=calls.point,
        final=final,
        readers=tuple(readers),
        verified=verification_bias(calls),
        compared=compared,
        alike=_alike(calls),
        mixed=calls.mixed,
        headline=calls.headline,
    )


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two models against the final labels of the same films: those that both scored. left_out: labelled, but not so."""

    own: ReaderPerformance
    other: ReaderPerformance
    left_out: int

    def sentences(self, own: str, other: str) -> tuple[str, ...]:
        """A line for each figure; own, other: what the models are called."""
        if not self.own.n:
            return ("No film has a final label and a score of both models: read some films first.",)
        ill = f"{self.own.n_positive:,} of them positive"
        films = f"{films_text(self.own.n)} of {patients_text(self.own.patients)} with a final label, {ill}."
        figures = [
            f"{_title(name)}: {_figure(name, self.own.figures[name])} by {own}, {_figure(name, found)} by {other}."
            for name, found in self.other.figures.items()
            if name in self.own.figures
        ]
        few = any(found.interval is None for found in self.other.figures.values())
        more = [f"Figures without an interval are of fewer than {FEWEST_OF_A_KIND} patients of a kind."] if few else []
        if self.left_out:
            more.append(f"{films_text(self.left_out)} left out: no score that counts by one of the two.")
        return (films, *figures, *more)


def side_by_side(calls: LabelMatrix, other: LabelMatrix) -> SideBySide:
    """The model of a review and another one, with intervals over patients. other: `label_matrix.by_other_model`."""
    labelled = (calls.final == NEGATIVE) | (calls.final == POSITIVE)
    rows = labelled & np.isfinite(calls.scores) & np.isfinite(other.scores)
    measured = [_measured(each, FINAL, each.final, ScoreVisibility.ALL, rows) for each in (calls, other)]
    return SideBySide(measured[0], measured[1], int(np.count_nonzero(labelled & ~rows)))


def _by_sight(
    calls: LabelMatrix, truth: str, called: NDArray[np.int8], seen: NDArray[np.bool_]
) -> tuple[ReaderPerformance, ...]:
    """All films, then those judged blind, then those judged with the score in sight."""
    own = ((called == NEGATIVE) | (called == POSITIVE)) & np.isfinite(calls.scores)
    whole = _measured(calls, truth, called, ScoreVisibility.ALL, own)
    found = [whole]
    for sight, rows in ((ScoreVisibility.BLIND, own & ~seen), (ScoreVisibility.SEEN, own & seen)):
        same = bool((rows == own).all())
        found.append(replace(whole, sight=sight) if same else _measured(calls, truth, called, sight, rows))
    return tuple(found)


def _measured(
    calls: LabelMatrix, truth: str, called: NDArray[np.int8], sight: ScoreVisibility, rows: NDArray[np.bool_]
) -> ReaderPerformance:
    positive = called[rows] == POSITIVE
    return ReaderPerformance(
        truth=truth,
        sight=sight,
        n=int(np.count_nonzero(rows)),
        n_positive=int(np.count_nonzero(positive)),
        patients=count_patients(calls, rows),
        unsure=int(np.count_nonzero(calls.model[rows] == UNSURE)),
        figures=_figures(calls.scores[rows], positive, calls.patients[rows], calls.thresholds[rows]),
    )


def _figures(
    scores: NDArray[np.float64], positive: NDArray[np.bool_], patients: NDArray[np.str_], threshold: NDArray[np.float64]
) -> dict[str, Estimate]:
    """The figures of these films; shares that are 0 or 1 have Wilson's interval for as many films as patients."""
    films = len(scores)
    if not films:
        return {}
    of_positive, of_negative = len(np.unique(patients[positive])), len(np.unique(patients[~positive]))
    whole = len(np.unique(patients))
    enough = {
        SENSITIVITY: (of_positive, of_positive >= FEWEST_OF_A_KIND, int(positive.sum())),
        SPECIFICITY: (of_negative, of_negative >= FEWEST_OF_A_KIND, int((~positive).sum())),
        ACCURACY: (whole, whole >= FEWEST, films),
        AUC: (whole, min(of_positive, of_negative) >= FEWEST_OF_A_KIND, films),
    }
    values = figures(scores, positive, threshold)
    drawn: Mapping[str, Interval] = {}
    if any(sure for _, sure, _ in enough.values()):
        drawn = figure_intervals(scores, positive, patients.tolist(), threshold, repeats=repeats_for(films))
    found = {}
    told = tellable(values, positive)
    for name, (of, sure, counted) in enough.items():
        if name in told and isfinite(values[name]):
            found[name] = _estimate(name, values[name], drawn.get(name) if sure else None, of, counted)
    return found


def _estimate(name: str, value: float, drawn: Interval | None, patients: int, films: int) -> Estimate:
    """Draws of films without a miss never hold one, so that their interval would be too sure of it."""
    if drawn is None or (name == AUC and value in (0.0, 1.0)):
        return Estimate(value, None, None, films)
    own = wilson(value * patients, patients) if value in (0.0, 1.0) else drawn
    return Estimate(value, own.low, own.high, films)


def _compared(here: Mapping[str, Estimate], card: ModelCard, calls: LabelMatrix) -> Iterator[CardComparison]:
    """Sensitivity and specificity of the card's test films at this point, else of those it was chosen on; the AUC.

    The card's are of the population that the films here are of, or of several where these are.
    """
    several = len(card.populations) > 1
    tests = [
        own
        for own in card.metrics
        if own.split == "test" and own.population in ({calls.population} if several else {calls.population, ""})
    ]
    point = calls.point
    compares = card.place_point(point.name) is None  # what a place chose, the card has not
    at_point = next((own for own in tests if own.operating_point == point.name), None)
    for name, chosen in ((SENSITIVITY, point.sensitivity), (SPECIFICITY, point.specificity)):
        if not compares:
            continue
        if name in here and at_point is not None and name in at_point.figures:
            yield CardComparison(name, here[name], at_point.figures[name], _where(at_point, card.headline))
        elif name in here:
            yield CardComparison(name, here[name], chosen, f"{point.data}, on which the point was chosen")
    areas = [own for own in tests if AUC in own.figures]
    if AUC in here and areas:
        yield CardComparison(AUC, here[AUC], areas[0].figures[AUC], _where(areas[0], card.headline))


def _where(metrics: Metrics, headline: Headline) -> str:
    return f"{metrics.source}, {metrics.split}, {films_text(metrics.n)}, {metrics.n_positive:,} {headline.having}"


def _alike(calls: LabelMatrix) -> Alike:
    """Of all verdicts of readers on films that both call negative or positive."""
    counts = {False: [0, 0], True: [0, 0]}
    clear = (calls.model == NEGATIVE) | (calls.model == POSITIVE)
    for reader, called in calls.readers.items():
        own = clear & ((called == NEGATIVE) | (called == POSITIVE))
        for seen in counts:
            rows = own & (calls.seen[reader] == seen)
            counts[seen][0] += int(np.count_nonzero(called[rows] == calls.model[rows]))
            counts[seen][1] += int(np.count_nonzero(rows))
    blind, seen_ = (wilson(*counts[seen]) if counts[seen][1] else None for seen in (False, True))
    return Alike(blind, counts[False][1], seen_, counts[True][1])


def _measured_words(own: ReaderPerformance, headline: Headline) -> Iterator[str]:
    which = "" if own.sight is ScoreVisibility.ALL else f", {own.sight}"
    truth = "final labels" if own.truth == FINAL else own.truth
    if not own.n:
        yield f"Against {truth}{which}: no scored film is called {headline.either} yet."
        return
    ill = f"{own.n_positive:,} {headline.having}"
    yield f"Against {truth}{which}: {films_text(own.n)} of {patients_text(own.patients)}, {ill}."
    said = ", ".join(f"{'AUC' if name == AUC else name} {_figure(name, of)}" for name, of in own.figures.items())
    yield f"{said[0].upper()}{said[1:]}."
    without = [name for name in own.figures if own.figures[name].interval is None]
    if without:
        yield (
            f"Figures without an interval are of too few films: it takes {FEWEST_OF_A_KIND} patients with a film of "
            f"each kind and {FEWEST} in all."
        )
    if AUC not in own.figures:
        yield f"There is no AUC: it takes {FEWEST_FOR_CURVES} films of each kind."
    if own.unsure:
        yield f"{films_text(own.unsure)} in the unsure band are called by the threshold here, as on the card."


def _figure(name: str, found: Estimate) -> str:
    return found.in_words(percent=name != AUC)


def _title(name: str) -> str:
    return "AUC" if name == AUC else name.capitalize()
