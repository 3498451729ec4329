"""What worker processes do with a film, before the network and after it; they load no more than that needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from imaging.image import FileKind, Image
from inference.input.admission import Admission, Admitted, Refused
from inference.models.card import Headline
from inference.prediction import Heatmap, Prediction

if TYPE_CHECKING:
    from inference.objects.film_objects import FilmObjects, ObjectsJob
    from inference.render import Backdrop


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
    """That DICOM objects are made of scored films. wrap: of PNG, JPEG and their like as well."""

    wrap: bool = False

    def keeps(self, image: Image) -> bool:
        """Whether the pixels are needed: a film that is wrapped goes into an object whole."""
        return self.wrap and image.ref.kind is not FileKind.DICOM


@dataclass(frozen=True, slots=True, eq=False)
class AdmissionJob:
    """The work on a film that needs no network.

    further: for the networks of further models that need another picture or have another gate.
    """

    admission: Admission
    keep: bool
    draw: bool
    objects: ObjectsWanted | None = None
    further: tuple[Admission, ...] = ()

    def __call__(self, image: Image) -> AdmissionResult:
        """Prepare the film, and what its heat map will be drawn on."""
        film = self.admission(image)
        drawn = capture = None
        keep = self.keep
        if isinstance(film, Admitted) and (self.draw or self.objects is not None):
            from inference.render import CAPTURE_SIDE, backdrop

            drawn = backdrop(image) if self.draw else None
            capture = backdrop(image, CAPTURE_SIDE) if self.objects is not None else None
            keep = keep or (self.objects is not None and self.objects.keeps(image))
        further = tuple(admission(image) for admission in self.further)
        return AdmissionResult(film, image if keep else None, drawn, capture, further)


@dataclass(frozen=True, slots=True, eq=False)
class HeatmapJob:
    """The work on a film that comes after the network: the picture of the first of its heat maps."""

    film: Backdrop
    heatmaps: Mapping[str, Heatmap]
    prediction: Prediction
    headline: Headline
    finding: str

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
