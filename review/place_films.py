"""The films of a review by which a place chooses its threshold, with what their verdicts can and cannot say of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import Self

import numpy as np
from numpy.typing import NDArray

from inference.figures import films_text
from inference.models.card import ModelCard, OperatingPoint
from inference.place_threshold import PlaceFilms
from review.export_rows import plan
from review.final_verdict import readers_in
from review.label_matrix import FILM_ALONE, NEGATIVE, POSITIVE, LabelMatrix, gather
from review.performance import verification_bias
from review.store import ReviewStore


@dataclass(frozen=True, slots=True, eq=False)
class ReviewedFilms:
    """What readers say of the films of a review, read once; any of its populations can then be asked for.

    populations: (n,) of each film, as `Columns.population`. readers: how many. day: on which it was read, ISO 8601.
    """

    calls: LabelMatrix
    populations: list[str]
    card: ModelCard
    readers: int
    day: str

    @classmethod
    def of(cls, store: ReviewStore, point: OperatingPoint, readers: tuple[str, ...] = ()) -> Self:
        """The review as it is now. readers: () for everybody. point: decides on which side of it films were read."""
        own = plan(store, point, readers or readers_in(store.verdicts().values()))
        labels, headline = store.labels(), own.card.headline
        calls = gather(own.columns, own.said, own.readers, labels, own.point, own.points, headline=headline)
        return cls(calls, own.columns.population, own.card, len(own.readers), own.made[:10])

    def most_labelled(self) -> str:
        """The name of the card's population of which most films have a final label; the first one without any."""
        films = Counter(
            self.card.population(self.populations[row]).name for row in np.flatnonzero(self._known()).tolist()
        )
        return max((own.name for own in self.card.populations), key=lambda name: films[name])

    def films(self, population: str, *, blind: bool = False) -> PlaceFilms:
        """The films of one of the card's populations that have a score and a final label.

        blind: only those judged with the score hidden. What verification bias and scores in sight mean for the figures
        is among the cautions; where none of the films below the threshold was read, they can tell nothing of it.
        """
        calls, known = self.calls, self._known()
        whose = np.array([self.card.population(name).name == population for name in self.populations], np.bool_)
        rows = known & whose
        rows = rows & ~calls.final_seen if blind else rows
        readers = f"{self.readers:,} reader{'s' if self.readers != 1 else ''}"
        source = f"final labels of a review by {readers}, {self.day}"
        useless, cautions = self._cautions(whose, rows)
        return PlaceFilms(
            scores=calls.scores[rows],
            positive=calls.final[rows] == POSITIVE,
            patients=calls.patients[rows].tolist(),
            population=population,
            source=f"{source}, given with the score hidden" if blind else source,
            outside=calls.outside,
            others=int(np.count_nonzero(known & ~whose)),
            cautions=cautions,
            useless=useless,
        )

    def _known(self) -> NDArray[np.bool_]:
        """(n,) films with a score and a final label that means either side."""
        calls = self.calls
        known: NDArray[np.bool_] = np.isfinite(calls.scores)
        known &= (calls.final == NEGATIVE) | (calls.final == POSITIVE)
        return known

    def _cautions(self, whose: NDArray[np.bool_], rows: NDArray[np.bool_]) -> tuple[str, tuple[str, ...]]:
        """Why the films of these rows tell nothing ("" where they do), and what must be heeded of them."""
        calls = self.calls
        bias = verification_bias(replace(calls, scores=np.where(whose, calls.scores, np.nan)))
        said = [] if bias.even else list(bias.sentences(calls.headline))
        if seen := int(np.count_nonzero(rows & calls.final_seen)):
            said.append(
                f"{films_text(seen)} of these {int(np.count_nonzero(rows)):,} were judged with the score in sight: "
                "readers who follow the model make it look better than it is."
            )
        if alone := sum(name.startswith(FILM_ALONE) for name in calls.patients[rows].tolist()):
            said.append(
                f"{films_text(alone)} of these name no patient and count as patients of their own: if some are of the "
                "same, the intervals are too narrow."
            )
        unread = bias.called_negative > 0 and not bias.called_negative_known
        useless = (
            "None of the films below the model's threshold was read, so nobody knows whom it misses. Read some of "
            "them, in shuffled order, first."
        )
        return useless if unread else "", tuple(said)
