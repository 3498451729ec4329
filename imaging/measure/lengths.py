"""Lengths of a film's pixels: in millimetres, with where these come from, or in pixels. The one home of both."""

from __future__ import annotations

import math
from typing import NamedTuple

from imaging.image import Image, Point, Spacing, SpacingSource
from imaging.reasons import ENGLISH, Sentences

_IN_PATIENT = frozenset(("CT", "MR", "PT", "NM"))
"""Modalities whose Pixel Spacing is that of a plane in the patient; on a projection it may be the detector's."""

_SHORT = {
    SpacingSource.PIXEL_SPACING: "Pixel Spacing",
    SpacingSource.PIXEL_SPACING_CALIBRATED: "calibrated",
    SpacingSource.IMAGER: "at the detector",
    SpacingSource.IMAGER_MAGNIFICATION: "magnification estimated",
    SpacingSource.NOMINAL: "nominal, of the scanner",
    SpacingSource.KNOWN_LENGTH: "calibrated",
}


class PixelSize(NamedTuple):
    """Height and width of a film's pixel in `unit` ("mm" or "px"), and where that comes from.

    source: in full. short: in a word or two, for the ruler and beside a measurement. code: in files.
    """

    height: float
    width: float
    unit: str
    source: str
    short: str
    code: str = "none"

    def words(self, length: float, language: Sentences = ENGLISH) -> str:
        """A length in this unit, and whose it is: "45.2 mm (at the detector)"."""
        return f"{language.number(length, '.1f')} {self.unit} ({self.short})"

    def area_words(self, area: float, language: Sentences = ENGLISH) -> str:
        """An area in the square of this unit, and whose it is; from 10 square centimetres on in these."""
        if self.unit == "mm" and area >= 1000.0:
            return f"{language.number(area / 100, '.2f')} cm\u00b2 ({self.short})"
        number = language.number(area, ".1f" if self.unit == "mm" else ",.0f")
        return f"{number} {self.unit}\u00b2 ({self.short})"


def pixel_size(image: Image, language: Sentences = ENGLISH) -> PixelSize:
    """How large a pixel of a film is (PS3.3 10.7.1.3).

    Without a spacing it is in widths of a pixel: one high, or as many as Pixel Aspect Ratio (0028,0034) says. Where it
    is not one, the words say what is counted.
    """
    spacing = image.spacing
    if spacing is None:
        if image.pixel_aspect == 1.0:
            source, short = language.text("no spacing in the file"), language.text("not calibrated")
        else:
            source = language.text("no spacing in the file, in pixel widths")
            short = language.text("pixel widths, not calibrated")
        return PixelSize(image.pixel_aspect, 1.0, "px", source, short)
    source = ": ".join(filter(None, (language.translated(spacing.source), language.dates(spacing.note))))
    short = language.translated(_SHORT[spacing.source])
    if spacing.source is SpacingSource.PIXEL_SPACING and image.ref.modality not in _IN_PATIENT:
        short = language.text("{source}, not calibrated", source=short)
    elif spacing.source is not SpacingSource.IMAGER_MAGNIFICATION and spacing.note:
        short = f"{short}: {_elided(language.dates(spacing.note))}"
    return PixelSize(spacing.row, spacing.column, "mm", source, short, spacing.source.name.lower())


def calibrated(image: Image, first: Point, second: Point, millimetres: float, when: str) -> Spacing:
    """The spacing of a film on which a line between two points is so long.

    The pixels keep the shape that the file gives them. millimetres: above 0. when: the day, as it is shown.
    Raises ValueError where the line has no length.
    """
    size = pixel_size(image)
    length = math.hypot((second[0] - first[0]) * size.width, (second[1] - first[1]) * size.height)
    if not (length > 0.0 and millimetres > 0.0):
        raise ValueError("a line without a length calibrates nothing")
    factor = millimetres / length
    note = f"on a line of {millimetres:g} mm, {when}"
    return Spacing(size.height * factor, size.width * factor, SpacingSource.KNOWN_LENGTH, note)


_LONGEST = 36


def _elided(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}\u2026"
