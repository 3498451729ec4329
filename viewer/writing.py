"""What is written over a film, decided without Qt: corners, orientation letters, ruler and badges of one view."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import NamedTuple

from imaging.corners import CornerLevel
from imaging.film import Film
from imaging.types import Image
from imaging.viewport import Point
from viewer.composition import Scene


class Corners(NamedTuple):
    """The lines of the four corners from top to bottom."""

    top_left: tuple[str, ...] = ()
    top_right: tuple[str, ...] = ()
    bottom_right: tuple[str, ...] = ()
    bottom_left: tuple[str, ...] = ()


class Letters(NamedTuple):
    """The orientation at the edges of the view; empty where unknown."""

    left: str = ""
    right: str = ""
    top: str = ""
    bottom: str = ""


@dataclass(frozen=True, slots=True)
class Scale:
    """What a screen pixel is long across the view, in `unit` ("mm" or "px"), and where that comes from."""

    per_pixel: float
    unit: str
    note: str


@dataclass(frozen=True, slots=True)
class Writing:
    """Everything written over one view."""

    corners: Corners = field(default_factory=Corners)
    letters: Letters = field(default_factory=Letters)
    scale: Scale | None = None
    badges: tuple[str, ...] = ()


class Ruler(NamedTuple):
    """A ruler to draw: its length on the screen, the parts it is ticked into, and what is written on it."""

    pixels: float
    parts: int
    text: str


@dataclass(frozen=True, slots=True)
class Pointed:
    """The pixel of the film under the pointer, column `x` and row `y`, and its modality value (RGB for color)."""

    x: int
    y: int
    value: int | float | tuple[int, int, int]

    @classmethod
    def at(cls, film: Film, point: Point) -> Pointed | None:
        """The pixel that covers a film point; None outside the film."""
        value = film.value_at(*point)
        return None if value is None else cls(math.floor(point[0]), math.floor(point[1]), value)

    def text(self) -> str:
        """As written in the corner."""
        value = self.value
        shown = ", ".join(map(str, value)) if isinstance(value, tuple) else f"{value:.6g}"
        return f"({self.x}, {self.y}) = {shown}"


def writing(image: Image, scene: Scene, pointed: Pointed | None, level: CornerLevel, *, identity: bool) -> Writing:
    """What is written over a view of an image."""
    if level is CornerLevel.NONE:
        return Writing(badges=tuple(image.badges))
    a = image.attributes.get
    corners = Corners(
        (a("PatientName", "A"), a("PatientID", "B")) if identity else (),
        (a("InstitutionName", ""), a("StudyDescription", ""), a("StudyDate", "")),
        (a("Modality", ""), a("ViewPosition", "")),
        (
            f"C {scene.voi.center:.0f}  W {scene.voi.width:.0f}",
            f"{scene.viewport.zoom * 100:.0f} %",
            pointed.text() if pointed else "",
        ),
    )
    scale = Scale(1 / scene.viewport.zoom, "px", "no spacing in the file")
    if image.spacing:
        scale = Scale(image.spacing.column / scene.viewport.zoom, "mm", str(image.spacing.source))
    return Writing(corners, Letters("R", "L", "H", "F"), scale, tuple(image.badges))


def ruler(scale: Scale, longest: float) -> Ruler:
    """The ruler of the longest round length (1, 2 or 5 times a power of ten) that fits `longest` screen pixels."""
    room = longest * scale.per_pixel
    power = 10.0 ** math.floor(math.log10(room))
    digit, parts = next(((d, p) for d, p in ((5, 5), (2, 4)) if d * power <= room), (1, 10))
    length = digit * power
    text = f"{length / 10:g} cm" if scale.unit == "mm" and length >= 10 else f"{length:g} {scale.unit}"
    return Ruler(length / scale.per_pixel, parts, text)
