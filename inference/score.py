"""A film in; a prediction with its provenance, or the reason why there is none, out."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from imaging import program_log
from imaging.faults import Code, Fault, Problem
from imaging.image import Image
from imaging.reasons import Remark, Values
from inference.decide import calibrated, decide, headline_logit, label_scores, map_labels, operating_point
from inference.engine import Engine, RawScores, open_engine
from inference.explain.faithfulness import faithfulness
from inference.explain.heat_map import strongest
from inference.explain.methods import Explaining, Method
from inference.input.admission import Admission, Admitted, Refused
from inference.input.anatomy import anatomy_of
from inference.input.prepare import normalize
from inference.lungs import LungFinder, Lungs
from inference.model_reasons import ModelReason
from inference.models import catalogue, store
from inference.models.card import POSITIVE_CODE, ModelCard, ModelKind, OperatingPoint, Population
from inference.models.card_file import refused
from inference.models.population import UNKNOWN, Subject, population_of
from inference.prediction import (
    Anatomy,
    Decision,
    Faithfulness,
    Heatmap,
    NotScored,
    Prediction,
    Provenance,
    Scored,
    Stability,
)
from inference.stability import Scores, stability

_LOG = program_log.log("score")
T = TypeVar("T")


class Scorer:
    """One engine and one operating point; the same call scores for the window, the batch and the command line.

    `point` is that of the card's first population; each film is decided at the one of its own population that has the
    same name. `subjects`: age and view of films for which something else than the file is believed, as a labels file.
    `method`: how heat maps are made; Grad-CAM costs next to nothing. `lungs`: what outlines the lungs where `answer`
    is asked for what they tell; None where nothing does. `with_stability`, `with_faithfulness`: whether each film that
    is scored is also asked how far its score moves, and whether it rests on its heat map.
    """

    def __init__(self, engine: Engine, operating_point_name: str | None = None) -> None:
        """Raises Fault (MODEL_REFUSED) where the card has no operating point of that name."""
        self.engine = engine
        self.subjects: Mapping[Path, Subject] = {}
        self.method = Method.GRAD_CAM
        self.lungs: LungFinder | None = None
        self.with_stability = self.with_faithfulness = False
        _check_scores(engine.card)
        try:
            self.point: OperatingPoint = operating_point(engine.card, operating_point_name)
        except KeyError:
            known = tuple(point.name for point in engine.card.all_points)
            values: Values = {"model": engine.card.id, "name": str(operating_point_name), "known": known}
            raise refused(ModelReason.NO_OPERATING_POINT, values) from None

    @classmethod
    def open(
        cls,
        model: str | Path | None = None,
        device: str = "auto",
        operating_point_name: str | None = None,
        engine: str = "auto",
    ) -> Scorer:
        """The scorer of an installed model or a model folder (None: the default model). Raises Fault.

        Loads what computes (`open_engine`) once the model is found and its weights are whole: a wrong name is told at
        once.
        """
        loaded = store.load(catalogue.default_model() if model is None else catalogue.find(model))
        _check_scores(loaded.card)
        return cls(open_engine(loaded, device, engine), operating_point_name)

    @property
    def card(self) -> ModelCard:
        """The model's card."""
        return self.engine.card

    def score(
        self, image: Image, *, heatmaps: Sequence[str] | str | None = None, force: bool = False
    ) -> Scored | NotScored:
        """The prediction of one film, or why it gets none. See `score_many`."""
        return self.score_many([image], heatmaps=heatmaps, force=force)[0]

    def score_many(
        self, images: Sequence[Image], *, heatmaps: Sequence[str] | str | None = None, force: bool = False
    ) -> list[Scored | NotScored]:
        """One answer per film, in order, in one forward pass.

        heatmaps: labels of the model, or POSITIVE_CODE for what counts to its headline, together; None for none.
        force: score films that the check of the picture refuses; the prediction says so and decides nothing.
        `seconds` of a film is its own preparation plus its share of the forward pass, plus its heat maps.
        Raises ValueError for a label that the model has not, and Fault (OUT_OF_MEMORY).
        """
        admission = self.admission(force=force)
        return self.answer([admission(image) for image in images], heatmaps=heatmaps)

    def explain(self, image: Image, label: str, method: Method) -> Iterator[Explaining | Heatmap | Problem]:
        """The heat map of one film by a method: how far it is, and at the end the map, or why there is none.

        label: as in `score_many`. Films that the check of the picture refuses are explained as well: that is for who
        has them scored. Raises ValueError for a label that the model has not.
        """
        self.check_labels(label)
        film = self.admission(force=True)(image)
        if isinstance(film, Refused):
            yield film.problem
            return
        start = time.perf_counter()
        try:
            raw = self.engine.forward(normalize(film.prepared.grey[None], self.card.input))
            maps = yield from self._steps(film, raw, 0, self._labels(label), method)
        except Fault as fault:
            yield fault.problem
            return
        provenance = self._provenance(film.seconds + time.perf_counter() - start)
        yield from self._heatmaps(film, maps, provenance, method).values()

    def stability(self, image: Image) -> Iterator[Explaining | Stability | Problem]:
        """How far the score of a film moves with the film: how far that is, and at the end the answer, or why there is
        none. Films that the check of the picture refuses are asked as well, as `explain` does.
        """
        film = self.admission(force=True)(image)
        if isinstance(film, Refused):
            yield film.problem
            return
        scores = self._scores_of(self._population(film)[0])
        try:
            yield (
                yield from stability(film.prepared, self.card.input, float(scores(film.prepared.grey[None])[0]), scores)
            )
        except Fault as fault:
            yield fault.problem

    def faithfulness(self, image: Image, label: str, method: Method) -> Iterator[Explaining | Faithfulness | Problem]:
        """Whether the score of a label rests on what its heat map by a method marks; as `stability` and `explain`.

        The headline's score is the calibrated one, another label's is as the network gives it.
        """
        self.check_labels(label)
        film = self.admission(force=True)(image)
        if isinstance(film, Refused):
            yield film.problem
            return
        try:
            raw = self.engine.forward(normalize(film.prepared.grey[None], self.card.input))
            (own,) = self._labels(label)
            maps = yield from self._steps(film, raw, 0, (own,), method)
            yield (yield from self._faithfulness(film, maps[own], own))
        except Fault as fault:
            yield fault.problem

    @property
    def can_be_sent(self) -> bool:
        """Whether it can be pickled for other processes, which then give the same answers as this one."""
        lungs = self.lungs is None or self.lungs.can_be_sent
        return self.engine.can_be_sent and self.method is Method.GRAD_CAM and lungs

    def admission(self, *, force: bool = False, anatomy: bool = False) -> Admission:
        """What comes before the network, which any process can do; `answer` takes what it gives.

        anatomy: films are made ready for the network that outlines lungs as well, where there is one.
        """
        lungs = self.lungs.spec if anatomy and self.lungs is not None else None
        return Admission(self.card.input, self.engine.model.gate, force, lungs)

    def answer(
        self,
        films: Sequence[Admitted | Refused],
        *,
        heatmaps: Sequence[str] | str | None = None,
        outlines: bool = False,
    ) -> list[Scored | NotScored]:
        """One answer per film that was looked at, in order, in one forward pass. As `score_many`.

        With what the lungs tell of films that were made ready for it, which is no part of their `seconds`. outlines:
        with the lungs themselves.
        """
        self.check_labels(heatmaps)
        for film in films:
            if isinstance(film, Refused):
                _LOG.info("A film was refused by the input gate: %s", film.problem.code)
        ready = [film for film in films if isinstance(film, Admitted)]
        scored: Iterator[Scored | NotScored] = iter(())
        if ready:
            start = time.perf_counter()
            pictures = np.stack([film.prepared.grey for film in ready])
            raw = self.engine.forward(normalize(pictures, self.card.input))
            share = (time.perf_counter() - start) / len(ready)
            scored = iter(
                [
                    self._answer(film, raw, row, film.seconds + share, heatmaps, outlines)
                    for row, film in enumerate(ready)
                ]
            )
        return [
            NotScored(film.ref, film.problem, self._provenance(film.seconds), film.may_overrule)
            if isinstance(film, Refused)
            else next(scored)
            for film in films
        ]

    def check_labels(self, heatmaps: Sequence[str] | str | None) -> None:
        """Raises ValueError for a label that the model has not."""
        asked = [heatmaps] if isinstance(heatmaps, str) else heatmaps or ()
        unknown = [label for label in asked if label not in (*map_labels(self.card), POSITIVE_CODE)]
        if unknown:
            raise ValueError(f"{self.card.id} has no label {unknown[0]}; it has {', '.join(self.card.labels)}")

    def _answer(
        self,
        film: Admitted,
        raw: RawScores,
        row: int,
        seconds: float,
        heatmaps: Sequence[str] | str | None,
        outlines: bool,
    ) -> Scored | NotScored:
        logits = raw.logits[row : row + 1]
        if not np.isfinite(logits).all():
            problem = Problem(Code.BAD_OUTPUT, ModelReason.NO_NUMBER, {}, film.ref.path, film.ref.frame)
            return NotScored(film.ref, problem, self._provenance(seconds))
        scores = label_scores(logits, self.card.activation)[0]
        subject = self._subject(film)
        population, outside = self._population(film)
        point = operating_point(self.card, self.point.name, population.name)
        score = float(calibrated(headline_logit(logits, self.card), population.calibration)[0])
        start = time.perf_counter()
        maps = self._maps(film, raw, row, self._labels(heatmaps))
        provenance = self._provenance(seconds + time.perf_counter() - start)
        prediction = Prediction(
            ref=film.ref,
            scores=dict(zip(self.card.labels, (float(score) for score in scores), strict=True)),
            score=score,
            calibrated=population.calibration.method != "none" and outside is None,
            operating_point=point,
            decision=decide(score, point) if outside is None and film.overruled is None else None,
            provenance=provenance,
            notes=film.notes,
            population=population.name if outside is None else "",
            age=subject.age,
            view=subject.view,
            outside=outside,
            overruled=film.overruled,
        )
        shown = self._heatmaps(film, maps, provenance, self.method)
        lungs = self._outlined(film)
        anatomy = self._anatomy(film, lungs, raw, row, provenance) if lungs is not None else None
        answer = Scored(film.ref, prediction, shown, anatomy, lungs if outlines else None)
        return self._trusted(answer, film, raw, row, population, maps)

    def _trusted(
        self,
        answer: Scored,
        film: Admitted,
        raw: RawScores,
        row: int,
        population: Population,
        maps: Mapping[str, NDArray[np.float32]],
    ) -> Scored:
        """With what it was asked about its score; a score that crosses the threshold gets a note."""
        prediction, label = answer.prediction, self.card.headline.label
        if self.with_stability:
            steps = stability(film.prepared, self.card.input, prediction.score, self._scores_of(population))
            found = _end_of(steps)
            crossed = found.crossings(prediction.operating_point.threshold) if prediction.decision is not None else 0
            if crossed:
                note = Remark(ModelReason.CROSSES, {"crossed": crossed, "count": len(found.moved)})
                prediction = replace(prediction, notes=(*prediction.notes, note))
            answer = replace(answer, prediction=prediction, stability=found)
        if self.with_faithfulness and prediction.decision in (Decision.POSITIVE, Decision.UNSURE):
            heat = maps[label] if label in maps else self._maps(film, raw, row, (label,))[label]
            answer = replace(answer, faithfulness=_end_of(self._faithfulness(film, heat, label)))
        return answer

    def _faithfulness(
        self, film: Admitted, heat: NDArray[np.float32], label: str
    ) -> Generator[Explaining, None, Faithfulness]:
        scores = self._scores_of(self._population(film)[0], label)
        return (yield from faithfulness(film.prepared.grey, heat, scores))

    def _scores_of(self, population: Population, label: str = "") -> Scores:
        """What gives the score of a label, else of the headline as of a population, to prepared pictures."""
        card = self.card

        def scores(pictures: NDArray[np.float32]) -> NDArray[np.float64]:
            logits = self.engine.forward(normalize(pictures, card.input)).logits
            if label in ("", card.headline.label):
                return calibrated(headline_logit(logits, card), population.calibration)
            own: NDArray[np.float64] = label_scores(logits, card.activation)[:, card.labels.index(label)]
            return own

        return scores

    def _subject(self, film: Admitted) -> Subject:
        return self.subjects.get(film.ref.path, UNKNOWN).or_else(film.subject)

    def _population(self, film: Admitted) -> tuple[Population, Problem | None]:
        """By whose calibration and points a film is scored, and why it is none of the model's."""
        found = population_of(self.card, self._subject(film))
        return (self.card.populations[0], found) if isinstance(found, Problem) else (found, None)

    def _outlined(self, film: Admitted) -> Lungs | None:
        """The lungs of a film; None where they were not asked for, are not found, or are not learned."""
        if self.lungs is None or not self.lungs.is_for(self._subject(film)):
            return None
        return self.lungs.segment(film.for_lungs) if film.for_lungs is not None else film.lungs

    def _anatomy(self, film: Admitted, lungs: Lungs, raw: RawScores, row: int, provenance: Provenance) -> Anatomy:
        """What the lungs tell of a film."""
        label = map_labels(self.card)[0]
        values = {label: self.engine.heat_map(raw, row, label)}
        heat = self._heatmaps(film, values, provenance, Method.GRAD_CAM)[label]
        return anatomy_of(lungs, heat, strongest(heat), mirrored=film.mirrored, pixel_aspect=film.pixel_aspect)

    def _labels(self, heatmaps: Sequence[str] | str | None) -> tuple[str, ...]:
        asked = (heatmaps,) if isinstance(heatmaps, str) else heatmaps or ()
        known = map_labels(self.card)
        return tuple(label if label in known else known[0] for label in asked)

    def _maps(
        self, film: Admitted, raw: RawScores, row: int, labels: tuple[str, ...]
    ) -> dict[str, NDArray[np.float32]]:
        return _end_of(self._steps(film, raw, row, labels, self.method))

    def _steps(
        self, film: Admitted, raw: RawScores, row: int, labels: tuple[str, ...], method: Method
    ) -> Generator[Explaining, None, dict[str, NDArray[np.float32]]]:
        """The unnormalized maps of a film's labels by a method. Raises Fault where memory runs out."""
        if not labels:
            return {}
        if method is Method.GRAD_CAM:
            return {label: self.engine.heat_map(raw, row, label) for label in labels}
        batch = normalize(film.prepared.grey[None], self.card.input)
        return (yield from self.engine.explain(batch, raw, row, labels, method))

    def _heatmaps(
        self,
        film: Admitted,
        maps: Mapping[str, NDArray[np.float32]],
        provenance: Provenance,
        method: Method,
    ) -> dict[str, Heatmap]:
        own = method is Method.GRAD_CAM
        return {
            label: Heatmap(
                ref=film.ref,
                values=_read_only(values),
                peak=float(values.max()),
                extent=film.prepared.placement.extent(),
                label=label,
                layer=self.engine.layer,
                method=method.words,
                reference=self.card.heatmap_reference if own else float(values.max()) or 1.0,
                provenance=provenance,
                own_scale=not own,
            )
            for label, values in maps.items()
        }

    def _provenance(self, seconds: float) -> Provenance:
        card = self.card
        return Provenance(card.id, card.version, card.weights_sha256, self.engine.device, seconds, self.engine.name)


def _end_of(steps: Generator[Explaining, None, T]) -> T:
    """What work comes to, without a look at its steps."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result


def _check_scores(card: ModelCard) -> None:
    """Raises Fault (MODEL_REFUSED) for a model of another kind."""
    if card.kind is not ModelKind.CLASSIFIER:
        raise refused(ModelReason.NO_CLASSIFIER, {"model": card.id, "kind": str(card.kind)})


def _read_only(values: NDArray[np.float32]) -> NDArray[np.float32]:
    values.flags.writeable = False
    return values
