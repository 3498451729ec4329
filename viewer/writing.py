"""What is written over one view, decided without Qt: all of it as one value, so that a change of it can be seen."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import NamedTuple

from imaging.corners import (
    CornerLevel,
    CornerTexts,
    Letters,
    Scale,
    corner_texts,
    letters,
    pointed_text,
    scale_across,
)
from imaging.film import Film
from imaging.types import Image
from imaging.viewport import Point
from inference.types import DISCLAIMER
from viewer.composition import Scene

PURPOSE = "not for diagnosis"
"""On every film in the window, unless the reader wants no writing; no chip, which hides film."""


class Note(NamedTuple):
    """A text beside a point of the view, in screen pixels."""

    text: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Writing:
    """Everything written over one view; an empty line keeps its place. The disclaimer stands under the right corner."""

    corners: CornerTexts = field(default_factory=CornerTexts)
    letters: Letters = field(default_factory=Letters)
    scale: Scale | None = None
    badges: tuple[str, ...] = ()
    note: Note | None = None
    disclaimer: str = ""


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
        return pointed_text((self.x, self.y), self.value)


def writing(
    image: Image,
    scene: Scene,
    pointed: Pointed | None,
    level: CornerLevel,
    *,
    identity: bool,
    probing: bool,
    exported: bool = False,
) -> Writing:
    """What is written over a scene of `image`; `probing` has the value beside the pixel too.

    Badges of the film are always there: each is something the reader must know. So is, on a picture that is `exported`,
    what it is not for, in full.
    """
    badges = tuple(badge.value for badge in image.badges)
    if 0.0 < image.present < 1.0:
        badges = (f"{math.floor(100 * image.present)} % present", *badges)
    note = None
    if probing and pointed:
        note = Note(pointed.text(), *scene.viewport.to_screen((pointed.x + 1, pointed.y + 1), scene.size))
    disclaimer = DISCLAIMER if exported else ""
    if level is CornerLevel.NONE:
        return Writing(badges=badges, note=note, disclaimer=disclaimer)
    corners = corner_texts(
        image,
        voi=scene.voi,
        viewport=scene.viewport,
        level=level,
        identity=identity,
        inverted=scene.inverted,
        pointed=pointed.text() if pointed else "",
    )
    if pointed is None:  # its line stays free, so that nothing moves when the pointer comes
        corners = corners._replace(bottom_left=(*corners.bottom_left, ""))
    if not exported:
        corners = corners._replace(bottom_right=(*corners.bottom_right, PURPOSE))
    turned, scale = letters(image, scene.viewport), scale_across(image, scene.viewport)
    return Writing(corners, turned, scale, badges, note, disclaimer)
