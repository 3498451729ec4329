"""What worker processes do with a film: before the network and after it, or all; they load no more than that needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from imaging.faults import Fault
from imaging.image import FileKind, Image
from inference.decide import leading_label, leading_words
from inference.input.admission import Admission, Admitted, Refused
from inference.lungs import LungFinder
from inference.models.card import Headline, ModelCard
from inference.prediction import Heatmap, NotScored, Prediction, Scored

if TYPE_CHECKING:
    from inference.objects.film_objects import FilmObjects, ObjectsJob
    from inference.render import Backdrop
    from inference.score import Scorer


@dataclass(frozen=True, slots=True, eq=False)
class AdmissionResult:
    """What a worker makes of a film: what the network needs, and the film itself where it was asked for.

    backdrop, capture: what a heat map is drawn on, as PNG and as DICOM object, where these are wanted. further: the
    film for each of the further admissions of the job.
    """

    film: Admitted | Refused
    image: Image | None
    backdrop: Backdrop | None
    capture: Backdrop | None = None
    further: tuple[Admitted | Refused, ...] = ()


@dataclass(frozen=True, slots=True)
class ObjectsWanted:
    """That DICOM objects are made of scored films. wrap: of PNG, JPEG and their like as well.

    seed: with it a film gets the same UIDs again for its objects; "" for new ones each time.
    """

    wrap: bool = False
    seed: str = ""

    def keeps(self, image: Image) -> bool:
        """Whether the pixels are needed: a film that is wrapped goes into an object whole."""
        return self.wrap and image.ref.kind is not FileKind.DICOM


@dataclass(frozen=True, slots=True, eq=False)
class AdmissionJob:
    """The work on a film that needs no network that scores.

    further: for the networks of further models that need another picture or have another gate. lungs: what outlines
    them here, where they are not outlined beside the score.
    """

    admission: Admission
    keep: bool
    draw: bool
    objects: ObjectsWanted | None = None
    further: tuple[Admission, ...] = ()
    lungs: LungFinder | None = None

    def __call__(self, image: Image) -> AdmissionResult:
        """Prepare the film, and what its heat map will be drawn on."""
        film = self.admission(image)
        drawn = capture = None
        keep = self.keep
        if isinstance(film, Admitted):
            if self.lungs is not None and film.for_lungs is not None and self.lungs.is_for(film.subject):
                film = replace(film, for_lungs=None, lungs=self.lungs.segment(film.for_lungs))
            drawn, capture = self._backdrops(image)
            keep = keep or (self.objects is not None and self.objects.keeps(image))
        further = tuple(admission(image) for admission in self.further)
        return AdmissionResult(film, image if keep else None, drawn, capture, further)

    def _backdrops(self, image: Image) -> tuple[Backdrop | None, Backdrop | None]:
        if not self.draw and self.objects is None:
            return None, None
        from inference.render import CAPTURE_SIDE, backdrop

        drawn = backdrop(image) if self.draw else None
        return drawn, backdrop(image, CAPTURE_SIDE) if self.objects is not None else None


@dataclass(frozen=True, slots=True, eq=False)
class HeatmapJob:
    """The work on a film that comes after the network: the picture of the first of its heat maps."""

    film: Backdrop
    heatmaps: Mapping[str, Heatmap]
    prediction: Prediction
    headline: Headline
    finding: str

    @classmethod
    def of(cls, film: Backdrop, answer: Scored, card: ModelCard) -> HeatmapJob:
        """The job for a film that was scored."""
        finding = leading_words(card, leading_label(card, answer.prediction.scores))
        return cls(film, answer.heatmaps, answer.prediction, card.headline, finding)

    def __call__(self) -> dict[str, bytes]:
        """The PNG file under the map's label."""
        from inference.render import heatmap_png

        first, said = list(self.heatmaps.items())[:1], (self.prediction, self.headline, self.finding)
        return {label: heatmap_png(self.film, heat, *said) for label, heat in first}


@dataclass(frozen=True, slots=True, eq=False)
class FilesJob:
    """The work on a scored film that makes files: what of both is wanted."""

    picture: HeatmapJob | None
    objects: ObjectsJob | None

    def __call__(self) -> tuple[dict[str, bytes], FilmObjects | None]:
        """PNG files by label, and the objects."""
        return self.picture() if self.picture else {}, self.objects() if self.objects else None


@dataclass(frozen=True, slots=True, eq=False)
class ScoringResult:
    """What a worker makes of a film that it scored, with the film itself and its picture where they were asked for."""

    answer: Scored | NotScored
    image: Image | None
    pictures: Mapping[str, bytes]


@dataclass(frozen=True, slots=True, eq=False)
class ScoringJob:
    """All of the work on a film, by a scorer that was sent along; a film that is refused comes back unanswered."""

    admitting: AdmissionJob
    scorer: Scorer
    heatmaps: Sequence[str] | str | None

    def __call__(self, image: Image) -> ScoringResult | AdmissionResult:
        """The answer, as the scorer gives it anywhere."""
        made = self.admitting(image)
        if isinstance(made.film, Refused):
            return made
        answer: Scored | NotScored
        try:
            (answer,) = self.scorer.answer([made.film], heatmaps=self.heatmaps)
        except Fault as fault:  # out of memory
            answer = NotScored(image.ref, fault.problem)
        if made.backdrop is None or not isinstance(answer, Scored):
            return ScoringResult(answer, made.image, {})
        return ScoringResult(answer, made.image, HeatmapJob.of(made.backdrop, answer, self.scorer.card)())
