"""A model's scores calibrated again on a place's own films: measured across patients, kept as a version beside the old.

The network and what it ranks higher stay; only what a score is called as a probability changes. Numpy, but for keeping.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inference.calibration import choose_calibration, cross_fitted
from inference.decide import calibrated, uncalibrated
from inference.figures import Scores, bin_of, films_text, interval, patients_text, repeats_for, resampled_sums
from inference.models import catalogue, store
from inference.models.card import Calibration, Headline, Interval, Metrics, ModelCard, OperatingPoint, with_chosen
from inference.models.card_file import write_card
from inference.place_threshold import PlaceFilms, why_not_kept

_BINS = 10
_OF_CALIBRATION = frozenset({"brier", "ece"})
"""Figures of a card that another calibration makes untrue."""
_OWN_VERSION = re.compile(r"\+own(\d+)$")


@dataclass(frozen=True, slots=True)
class Recalibrated:
    """A calibration fitted on a place's films, and what it is worth on patients that it has not seen.

    before, after: Brier score and expected calibration error, positive and negative films weighing half each, the
    calibration of `after` chosen and fitted on other patients. changed: after less before, of the same draws. All with
    95 % intervals by patient. refused: why there is no calibration; all else then says nothing.
    """

    calibration: Calibration
    population: str
    before: tuple[Interval, Interval]
    after: tuple[Interval, Interval]
    changed: tuple[Interval, Interval]
    n_positive: int = 0
    refused: str = ""

    @property
    def helps(self) -> bool:
        """Whether the Brier score is better by more than chance."""
        return not self.refused and self.changed[0].high < 0

    def sentences(self, headline: Headline) -> tuple[str, ...]:
        """What was done on which films, what it is worth, and whether it helps."""
        if self.refused:
            return (self.refused,)
        own = self.calibration
        rows = zip(("Brier score", "Calibration error"), self.before, self.after, self.changed, strict=True)
        return (
            f"{own.method.capitalize()} on {films_text(own.n)} ({self.n_positive:,} {headline.having}) of "
            f"{patients_text(own.patients)}: {own.data}.",
            *(f"{name}: {_text(old)} now, {_text(new)} then; change {_text(gap)}." for name, old, new, gap in rows),
            "Measured on patients that the fit had not seen, both kinds of films weighing half; lower is better.",
            self.verdict(),
        )

    def verdict(self) -> str:
        """Whether it helps, in a sentence."""
        if self.helps:
            return "It helps: probabilities are nearer to the truth on films like these."
        if self.changed[0].low > 0:
            return "It does harm: probabilities are farther from the truth on films that the fit has not seen."
        return "It does not help clearly: the change may be chance. The old version is as good on films like these."


_NOTHING = (Interval(0.0, 0.0, 0.0), Interval(0.0, 0.0, 0.0))


def recalibrate(films: PlaceFilms, card: ModelCard) -> Recalibrated:
    """Calibrate the scores of one of the card's populations again on these films of it.

    Temperature, Platt or, from 100 patients, isotonic regression, as `choose_calibration` chooses. Films of too few
    patients, and those that say nothing of a threshold, are refused.
    """
    current = card.population(films.population).calibration

    def refused(why: str) -> Recalibrated:
        return Recalibrated(current, films.population, _NOTHING, _NOTHING, _NOTHING, refused=why)

    if why := why_not_kept(films, card.headline):
        return refused(why)
    patients = list(films.patients)
    logits = uncalibrated(films.scores, current)
    unseen = cross_fitted(logits, films.positive, patients, films.source)
    found = choose_calibration(logits, films.positive, patients, films.source)
    if unseen is None or found.method == "none":
        return refused("Parts of these films are ranked the wrong way round: their scores cannot be calibrated.")
    old, new = (_errors(scores, films, patients) for scores in (films.scores, unseen))
    before, after, changed = (
        tuple(interval(float(errors[0]), errors[1:]) for errors in own.T) for own in (old, new, new - old)
    )
    return Recalibrated(
        calibration=replace(found, note=" ".join((found.note, *films.cautions))),
        population=films.population,
        before=(before[0], before[1]),
        after=(after[0], after[1]),
        changed=(changed[0], changed[1]),
        n_positive=int(films.positive.sum()),
    )


def _errors(scores: Scores, films: PlaceFilms, patients: list[str]) -> NDArray[np.float64]:
    """(1 + draws, 2): Brier score and calibration error of the films, then of each draw; a class weighs one half."""
    kinds = np.stack([films.positive, ~films.positive]).astype(np.float64)
    gap, number = scores - films.positive, bin_of(scores, _BINS)
    columns = [*kinds, *(gap**2 * kinds), *(gap * kind * (number == place) for place in range(_BINS) for kind in kinds)]
    table = np.stack(columns, axis=1)
    drawn = resampled_sums(table, patients, repeats=repeats_for(len(scores)))
    sums = np.concatenate([table.sum(axis=0, keepdims=True), drawn])
    with np.errstate(invalid="ignore", divide="ignore"):
        brier = (sums[:, 2:4] / sums[:, :2]).sum(axis=1) / 2
        gaps = (sums[:, 4:].reshape(len(sums), _BINS, 2) / sums[:, None, :2]).sum(axis=2) / 2
    return np.stack([brier, np.abs(gaps).sum(axis=1)], axis=1)


def recalibrated_card(
    card: ModelCard, found: Recalibrated, versions: Iterable[str], kept_by: str, at: str
) -> ModelCard:
    """The card as a new version with this calibration for the population that its films are of.

    Its thresholds move with the scores, so that every film is called as before. Figures of the old calibration are left
    out; all others, and for whom the model is, stay. Operating points of the place are not taken along. versions: of
    this id that there are. kept_by, at: who wanted it and when, for the card. Raises ValueError where it was refused.
    """
    if found.refused:
        raise ValueError(found.refused)
    whose = card.population(found.population)
    points = tuple(_moved(point, whose.calibration, found.calibration) for point in whose.operating_points)
    metrics = tuple(_without_calibration(own) if own.population in (whose.name, "") else own for own in card.metrics)
    told = {
        "from_version": card.version,
        "on": found.calibration.data,
        "films": found.calibration.n,
        "patients": found.calibration.patients,
        "population": whose.name or "all",
        "by": kept_by,
        "at": at,
        "change_of_brier_score": _text(found.changed[0]),
    }
    made = with_chosen(card, found.calibration, points, whose.name)
    version = next_version(card.version, versions)
    training = {**card.training, "recalibrated": told}
    return replace(made, version=version, metrics=metrics, training=training, created=at[:10], place_points=())


def next_version(version: str, versions: Iterable[str]) -> str:
    """The version behind a model's own, with the first number that none of `versions` has: "2.1" -> "2.1+own1"."""
    base = _OWN_VERSION.sub("", version)
    numbers = [
        int(number[1])
        for own in (version, *versions)
        if _OWN_VERSION.sub("", own) == base and (number := _OWN_VERSION.search(own)) is not None
    ]
    return f"{base}+own{max(numbers, default=0) + 1}"


def keep_recalibrated(card: ModelCard, found: Recalibrated, kept_by: str, at: str) -> ModelCard:
    """Install the recalibrated model beside the installed one of `card`; it is not yet in use.

    Raises Fault (MODEL_REFUSED) where that model is not installed, OSError from the disk, and ValueError as
    `recalibrated_card`.
    """
    held = catalogue.holding(card)
    source = held.folder if held is not None else catalogue.find(f"{card.id}@{card.version}")
    versions = [model.card.version for model in catalogue.installed() if model.card.id == card.id]
    made = recalibrated_card(card, found, versions, kept_by, at)
    with tempfile.TemporaryDirectory(prefix="hilum-") as name:
        folder = Path(name)
        store.copy(source, folder)
        write_card(folder, made)
        return catalogue.install(folder)


def _moved(point: OperatingPoint, old: Calibration, new: Calibration) -> OperatingPoint:
    bounds = np.array([point.unsure_low, point.threshold, point.unsure_high])
    inside = calibrated(uncalibrated(bounds, old), new)
    low, threshold, high = np.where((bounds > 0) & (bounds < 1), inside, bounds).tolist()
    rule = f"{point.rule} The threshold was moved with the scores when they were calibrated again."
    return replace(point, unsure_low=low, threshold=threshold, unsure_high=high, rule=rule)


def _without_calibration(own: Metrics) -> Metrics:
    return replace(own, figures={name: value for name, value in own.figures.items() if name not in _OF_CALIBRATION})


def _text(figure: Interval) -> str:
    return f"{figure.value:.3f} ({figure.low:.3f} to {figure.high:.3f})"
