"""What is written over one view, decided without Qt: all of it as one value, so that a change of it can be seen."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
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
    side_warning,
    turn_text,
)
from imaging.film import Film
from imaging.types import Image
from imaging.viewport import Point
from inference.types import DISCLAIMER
from viewer.composition import Scene

PURPOSE = "not for diagnosis"
"""On every film in the window, whatever else the reader wants written; no chip, which hides film."""

_NO_SIDE = "side unknown"
"""A chip in the place of letters: nothing in the file tells left from right."""


class Note(NamedTuple):
    """A text beside a point of the view, in screen pixels."""

    text: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Writing:
    """Everything written over one view; an empty line keeps its place.

    turned and purpose are never left out, whatever the room: how the film lies stands under the left corner, what the
    view is not for under the right one. warning: what must not be overlooked.
    """

    corners: CornerTexts = field(default_factory=CornerTexts)
    letters: Letters = field(default_factory=Letters)
    scale: Scale | None = None
    badges: tuple[str, ...] = ()
    note: Note | None = None
    turned: str = ""
    warning: str = ""
    purpose: str = ""


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

    Badges of the film are always there: each is something the reader must know. So are the letters of orientation, how
    the view differs from the film as stored, and what it is not for; on a picture that is `exported` that in full.
    """
    badges = tuple(badge.value for badge in image.badges)
    if 0.0 < image.present < 1.0:
        badges = (f"{math.floor(100 * image.present)} % present", *badges)
    note = None
    if probing and pointed:
        note = Note(pointed.text(), *scene.viewport.to_screen((pointed.x + 1, pointed.y + 1), scene.size))
    sides = letters(image, scene.viewport)
    if not any(sides):
        badges = (*badges, _NO_SIDE)
    always = Writing(
        letters=sides,
        badges=badges,
        note=note,
        turned=turn_text(scene.viewport, inverted=scene.inverted),
        warning=side_warning(sides, scene.viewport),
        purpose=DISCLAIMER if exported else PURPOSE,
    )
    if level is CornerLevel.NONE:
        return always
    corners = corner_texts(
        image,
        voi=scene.voi,
        viewport=scene.viewport,
        level=level,
        identity=identity,
        pointed=pointed.text() if pointed else "",
    )
    if pointed is None:  # its line stays free, so that nothing moves when the pointer comes
        corners = corners._replace(bottom_left=(*corners.bottom_left, ""))
    return replace(always, corners=corners, scale=scale_across(image, scene.viewport))
