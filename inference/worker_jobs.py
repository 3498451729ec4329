"""What worker processes do with a film, before the network and after it; they load no more than that needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from imaging.image import Image
from inference.input.admission import Admission, Admitted, Refused
from inference.models.card import Headline
from inference.prediction import Heatmap, Prediction

if TYPE_CHECKING:
    from inference.render import Backdrop


@dataclass(frozen=True, slots=True, eq=False)
class AdmissionResult:
    """What a worker makes of a film: what the network needs, and the film itself where it was asked for.

    further: the same for each of the further admissions of the job.
    """

    film: Admitted | Refused
    image: Image | None
    backdrop: Backdrop | None
    further: tuple[Admitted | Refused, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class AdmissionJob:
    """The work on a film that needs no network.

    further: for the networks of further models that need another picture or have another gate.
    """

    admission: Admission
    keep: bool
    draw: bool
    further: tuple[Admission, ...] = ()

    def __call__(self, image: Image) -> AdmissionResult:
        """Prepare the film, and what its heat map will be drawn on."""
        film = self.admission(image)
        drawn = None
        if self.draw and isinstance(film, Admitted):
            from inference.render import backdrop

            drawn = backdrop(image)
        further = tuple(admission(image) for admission in self.further)
        return AdmissionResult(film, image if self.keep else None, drawn, further)


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
