"""A presentation state on its film: what is drawn over it, its grey levels, and which part of it is seen."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from imaging.display.viewport import Size, Viewport
from imaging.display.windowing import voi_fraction
from imaging.image import Image, Photometric, Voi, VoiLut
from imaging.study_objects import GreyScale, Presentation, StudyObject

_BITS = 16


def presented(image: Image, presentation: Presentation) -> Image:
    """The image with what the state draws over it in place of what the file does; the values are the same."""
    groups = {plane.group for plane in presentation.overlays}
    own = (plane for plane in image.overlays if plane.group in presentation.activated and plane.group not in groups)
    return replace(image, shutter=presentation.shutter, overlays=(*own, *presentation.overlays))


def presentation_of(
    source: StudyObject,
    file: Image,
    shown: Image,
    viewport: Viewport,
    size: Size,
    *,
    whole: bool,
    voi: Voi | None,
    inverted: bool,
    shutter: bool = True,
    overlays: bool = True,
) -> Presentation:
    """How a film is looked at, as a state has it; without drawings.

    file, shown: the image as its file has it, and with what lies over it now (`presented`). whole: the film fits the
    view. shutter, overlays: whether those are drawn. source: title, description and creator to save it with.
    """
    area = None
    if not whole:
        corners = [viewport.to_film(corner, size) for corner in ((0.0, 0.0), (float(size[0]), float(size[1])))]
        (left, right), (top, bottom) = (sorted(axis) for axis in zip(*corners, strict=True))
        area = (float(round(left)), float(round(top)), float(round(right)), float(round(bottom)))
    groups = {plane.group for plane in file.overlays}
    drawn = shown.overlays if overlays else ()
    own = tuple(plane for plane in drawn if plane not in file.overlays)
    return Presentation(
        source=source,
        grey=voi,
        inverse=inverted != (shown.photometric is Photometric.MONOCHROME1),
        quarter_turns=viewport.quarter_turns,
        flipped=viewport.flipped,
        area=area,
        shutter=shown.shutter if shutter else None,
        overlays=own,
        activated=frozenset(plane.group for plane in drawn) & groups - {plane.group for plane in own},
    )


def grey_of(presentation: Presentation) -> Voi | None:
    """What the film is to be shown through; None where that cannot be applied.

    What is no plain window becomes one table of 16 bits: modality, VOI and presentation transformation in one.
    """
    grey = presentation.grey
    if not isinstance(grey, GreyScale):
        return grey
    fraction = voi_fraction(grey.values, grey.voi)
    if grey.lut is not None:
        place = np.rint(fraction * (len(grey.lut) - 1)).astype(np.intp)
        fraction = grey.lut[place]
    top = (1 << _BITS) - 1
    return VoiLut(grey.first, _BITS, np.rint(fraction * top).astype(np.uint16))


def is_negative(image: Image, presentation: Presentation) -> bool:
    """Whether the reader's inversion is on. The polarity is the state's, whatever the film's (PS3.4 N.2.1.4)."""
    return presentation.inverse != (image.photometric is Photometric.MONOCHROME1)


def viewport_of(image: Image, presentation: Presentation, size: Size) -> tuple[Viewport, bool]:
    """Where a view of `size` (width, height) looks, and whether that is all of the film and follows the view's size.

    A displayed area is seen as a whole, with what lies around it where the view has another shape.
    """
    film = (image.columns, image.rows)
    turns, flipped = presentation.quarter_turns, presentation.flipped
    whole = Viewport.fit(film, size, turns, flipped, image.pixel_aspect)
    if presentation.area is None and presentation.magnification is None:
        return whole, True
    left, top, right, bottom = presentation.area or (0.0, 0.0, *map(float, film))
    area = max(round(right - left), 1), max(round(bottom - top), 1)
    zoom = presentation.magnification or Viewport.fit(area, size, turns, flipped, image.pixel_aspect).zoom
    there = replace(whole, center_x=(left + right) / 2, center_y=(top + bottom) / 2, zoom=zoom)
    return there.limited(film, size), False
