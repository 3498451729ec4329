"""What is written over a film: corner texts, orientation letters, ruler and badges, laid out and painted.

Everything here is in screen pixels; `unit` is screen pixels per logical pixel, so that text stays sharp at any scaling.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from imaging.display.corner_text import (
    Corner,
    CornerLevel,
    CornerTexts,
    Letters,
    Ruler,
    Scale,
    corner_texts,
    drawn_texts,
    letters,
    pointed_text,
    ruler,
    saved_texts,
    scale_across,
    side_warning,
    turn_text,
)
from imaging.display.film import Film
from imaging.display.viewport import Size
from imaging.image import Image, Point
from imaging.opencv import cv2
from inference.prediction import DISCLAIMER
from viewer.film.composition import Scene
from viewer.widgets.language import LANGUAGE, tr
from viewer.widgets.theme import DARK, ON_FILM

PURPOSE = tr("not for diagnosis")
"""On every film in the window, whatever else the reader wants written; no chip, which hides film."""

_NO_SIDE = tr("side unknown")
"""A chip in the place of letters: nothing in the file tells left from right."""


@dataclass(frozen=True, slots=True)
class ViewText:
    """Everything written over one view; an empty line keeps its place.

    turned and purpose are never left out, whatever the room: how the film lies and what was done to its picture stands
    under the left corner, what the view is not for under the right one. warning: what must not be overlooked.
    borders: screen pixels that are free to the left and right of the film; 0 where they are too few to write in.
    """

    corners: CornerTexts = field(default_factory=CornerTexts)
    letters: Letters = field(default_factory=Letters)
    scale: Scale | None = None
    badges: tuple[str, ...] = ()
    turned: str = ""
    warning: str = ""
    purpose: str = ""
    borders: tuple[int, int] = (0, 0)


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
        return pointed_text((self.x, self.y), self.value, LANGUAGE)


def view_text(
    image: Image,
    scene: Scene,
    pointed: Pointed | None,
    level: CornerLevel,
    *,
    identity: bool,
    exported: bool = False,
    places: Mapping[str, Corner] = MappingProxyType({}),
) -> ViewText:
    """What is written over a scene of `image`.

    Badges of the film are always there: each is something the reader must know. So are the letters of orientation, how
    the view differs from the film as stored, and what it is not for; on a picture that is `exported` that in full.
    """
    badges = tuple(LANGUAGE.message(badge) for badge in image.badges)
    if 0.0 < image.present < 1.0:
        badges = (tr("{floor} % present", floor=math.floor(100 * image.present)), *badges)
    badges = (
        *badges,
        *drawn_texts(image, shutter=scene.shutter, overlays=scene.overlays, names=identity, language=LANGUAGE),
    )
    badges = (*saved_texts(scene.presentation, names=identity, language=LANGUAGE), *badges)
    sides = letters(image, scene.viewport)
    if not any(sides):
        badges = (*badges, _NO_SIDE)
    turned = turn_text(scene.viewport, inverted=scene.inverted, language=LANGUAGE)
    always = ViewText(
        letters=sides,
        badges=badges,
        turned="  ".join(filter(None, (turned, scene.enhancement.words(LANGUAGE)))),
        warning=side_warning(sides, scene.viewport, LANGUAGE),
        purpose=tr(DISCLAIMER) if exported else PURPOSE,
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
        places=places,
        language=LANGUAGE,
    )
    if pointed is None:  # its line stays free, so that nothing moves when the pointer comes
        corners = corners._replace(bottom_left=(*corners.bottom_left, ""))
    return replace(
        always, corners=corners, scale=scale_across(image, scene.viewport, LANGUAGE), borders=_borders(image, scene)
    )


def _borders(image: Image, scene: Scene) -> tuple[int, int]:
    ends = [scene.viewport.to_screen(point, scene.size)[0] for point in ((0, 0), (image.columns, image.rows))]
    free = math.floor(min(ends)), math.floor(scene.size[0] - max(ends))
    before, after = (width if width >= _BORDER * scene.unit else 0 for width in free)
    return before, after


_TEXT = QColor(DARK.text)
_DARKEST = 205
_MOST_LABELS = 256


class OutlinedLines:
    """Lines of text with a soft dark outline, drawn once and kept: a repaint copies them."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._images: dict[tuple[str, int, bool], QImage] = {}
        self._elided: dict[tuple[str, int, float], str] = {}

    def font(self, pixels: int, bold: bool) -> QFont:
        """The view's font at a size in pixels."""
        font = QFont(self._font)
        font.setPixelSize(max(pixels, 1))
        font.setBold(bold)
        return font

    def size(self, text: str, pixels: int, bold: bool) -> tuple[int, int]:
        """Width and height of `image`."""
        image = self.image(text, pixels, bold)
        return image.width(), image.height()

    def elided(self, text: str, pixels: int, width: float) -> str:
        """The text with its middle left out where it is wider than `width`."""
        key = (text, pixels, width)
        if key not in self._elided:
            if len(self._elided) >= _MOST_LABELS:
                self._elided.clear()
            metrics = QFontMetricsF(self.font(pixels, False))
            room = max(width - rim_of(pixels) * 2, 0.0)
            self._elided[key] = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room)
        return self._elided[key]

    def image(self, text: str, pixels: int, bold: bool) -> QImage:
        """The text as a picture, its outline included."""
        key = (text, pixels, bold)
        if key not in self._images:
            if len(self._images) >= _MOST_LABELS:
                self._images.clear()
            self._images[key] = self._drawn(*key)
        return self._images[key]

    def _drawn(self, text: str, pixels: int, bold: bool) -> QImage:
        font = self.font(pixels, bold)
        metrics = QFontMetricsF(font)
        rim = rim_of(pixels)
        size = QSize(math.ceil(metrics.horizontalAdvance(text)) + 2 * rim, math.ceil(metrics.height()) + 2 * rim)
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        _write(image, text, font, rim)
        _make_halo(image, rim)
        _write(image, text, font, rim)
        return image


def _write(image: QImage, text: str, font: QFont, rim: int) -> None:
    with QPainter(image) as painter:
        painter.setFont(font)
        painter.setPen(_TEXT)
        painter.drawText(QPointF(rim, rim + QFontMetricsF(font).ascent()), text)


def _make_halo(image: QImage, rim: int) -> None:
    """Turn what is drawn into the soft dark shape around it. Fifty times as fast as stroking the outlines."""
    pixels = np.frombuffer(image.bits(), np.uint8).reshape(image.height(), image.width(), 4)
    soft = cv2.GaussianBlur(cv2.dilate(pixels[..., 3], np.ones((3, 3), np.uint8)), (0, 0), rim * 0.4)
    pixels[..., :3] = 0
    pixels[..., 3] = cv2.min(cv2.convertScaleAbs(soft, alpha=1.7), _DARKEST)


def rim_of(pixels: int) -> int:
    """Width of the dark outline around text of a height."""
    return max(round(pixels * 0.26), 2)


_HALO = QColor(ON_FILM.halo)
_CHIP = QColor(ON_FILM.chip)
_CHIP_RIM = QColor(ON_FILM.chip_rim)
_LOUD, _DARK = QColor(DARK.unsure), QColor(DARK.film)
_CORNER_SHARE = 0.33
_BORDER = 120
"""Logical pixels of a border beside the film from which on the ruler stands there, and not on the film."""
_FOLLOWING = ("bottom_left",)
_WIDEST = "(0000, 0000) = 00000"


class TextLayout:
    """The writing of one view, laid out for its size. Lines give way to room: the last lines of a corner go first."""

    def __init__(self, font: QFont) -> None:
        self.lines = OutlinedLines(font)
        self._key: tuple[ViewText, Size, float] | None = None
        self._placed: dict[str, list[_Placed]] = {}
        self._ruler: _RulerDrawing | None = None

    def arrange(self, writing: ViewText, size: Size, unit: float) -> QRect:
        """Lay everything out; returns the rectangle that has to be painted again (empty when nothing changed)."""
        if (writing, size, unit) == self._key:
            return QRect()
        before, old = self._key, self._placed
        self._key = (writing, size, unit)
        layout = _Layout(self.lines, writing, size, unit)
        self._placed, self._ruler = layout.placed, layout.ruler
        if before is None or before[1:] != (size, unit) or _fixed(before[0]) != _fixed(writing):
            return QRect(QPoint(), QSize(*size))
        return _bounds(item for placed in (old, layout.placed) for name in _FOLLOWING for item in placed[name])

    def rectangles(self) -> dict[str, list[QRect]]:
        """Where each group of texts lies: the corners by name, letters, badges, ruler."""
        return {name: [item.rect for item in placed] for name, placed in self._placed.items()}

    def following(self) -> QRect:
        """The corner that says what lies under the pointer, down to the edge of the view."""
        placed = self._placed.get("bottom_left")
        if not placed or self._key is None:
            return QRect()
        first = min(placed, key=lambda item: item.rect.top())
        width, _ = self.lines.size(_WIDEST, first.pixels, False)
        return QRect(first.rect.left(), first.rect.top(), width, self._key[1][1] - first.rect.top())

    def texts(self) -> dict[str, list[str]]:
        """What stands in each group, as it is written: shortened where there is no room for all of it."""
        return {name: [item.text for item in placed] for name, placed in self._placed.items()}

    def source_at(self, place: QPoint) -> str:
        """Where the millimetres of the ruler come from, in full; "" where there is no ruler."""
        drawn = [*self.rectangles().get("ruler", ()), *([self._ruler.bounds()] if self._ruler is not None else ())]
        scale = self._key[0].scale if self._key is not None else None
        return scale.source if scale is not None and any(rect.contains(place) for rect in drawn) else ""

    def paint(self, painter: QPainter, region: QRect) -> None:
        """Paint what meets `region`."""
        for group in self._placed.values():
            for placed in group:
                if placed.rect.intersects(region):
                    _paint_placed(painter, placed, self.lines)
        if self._ruler is not None and self._ruler.bounds().intersects(region):
            self._ruler.paint(painter)


class _Placed(NamedTuple):
    """A line of text where it belongs: its rectangle, height of the font, weight, and whether it is a chip, or loud."""

    rect: QRect
    text: str
    pixels: int
    bold: bool
    chip: bool = False
    loud: bool = False


class _RulerDrawing(NamedTuple):
    """The ruler on the screen: where its left end stands on the base line, and how it is ticked."""

    left: float
    base: float
    ruler: Ruler
    unit: float

    def bounds(self) -> QRect:
        """Everything it covers, its outline included."""
        rim = self._thin()
        return self._bars()[0].united(self._bars()[1]).united(self._bars()[-1]).adjusted(-rim, -rim, rim, rim)

    def paint(self, painter: QPainter) -> None:
        """A base line with ticks, light on dark, in whole screen pixels so that it is sharp."""
        rim = self._thin()
        for bar in self._bars():
            painter.fillRect(bar.adjusted(-rim, -rim, rim, rim), _HALO)
        for bar in self._bars():
            painter.fillRect(bar, _TEXT)

    def _thin(self) -> int:
        return max(round(self.unit), 1)

    def _bars(self) -> list[QRect]:
        """The base line, and its ticks from left to right."""
        thin, parts = self._thin(), self.ruler.parts
        bars = [QRect(round(self.left), round(self.base), round(self.ruler.pixels) + thin, thin)]
        for part in range(parts + 1):
            tall = round((8 if part in (0, parts) or 2 * part == parts else 4) * self.unit)
            bars.append(QRect(round(self.left + part * self.ruler.pixels / parts), round(self.base) - tall, thin, tall))
        return bars


class _Layout:
    """Where everything goes. Corners first; letters, badges and ruler take the middle that corners leave."""

    def __init__(self, labels: OutlinedLines, writing: ViewText, size: Size, unit: float) -> None:
        self._labels = labels
        self._width, self._height = size
        self._unit = unit
        self._margin = round(8 * unit)
        self._pixels = round(min(max(min(size) / 46, 11 * unit), 15 * unit))
        self.ruler: _RulerDrawing | None = None
        self.placed: dict[str, list[_Placed]] = {}
        self._tall: dict[str, int] = {}
        corner = self._width * _CORNER_SHARE
        for name, lines in writing.corners._asdict().items():
            always = {"bottom_left": writing.turned, "bottom_right": writing.purpose}.get(name, "")
            last = self._wrapped(always, self._pixels, corner)
            self.placed[name] = self._corner(name, lines, last)
        self.placed["letters"] = self._letters(writing.letters)
        self.placed["warning"] = self._warning(writing.warning, bool(writing.letters.top))
        self.placed["badges"] = self._badges(writing.badges, bool(writing.letters.top))
        self.placed["ruler"] = self._place_ruler(writing)

    def _corner(self, name: str, lines: Iterable[str], last: list[str]) -> list[_Placed]:
        """Up to as many lines as half the height holds, each elided to a third of the width; `last` is always there."""
        _, height = self._labels.size("X", self._pixels, False)
        pitch = height - round(1.2 * rim_of(self._pixels))
        room = max(int((self._height / 2 - self._margin - 2 * height) / pitch), 1)
        kept = [*list(lines)[: max(room - len(last), 0)], *last]
        self._tall[name] = len(kept) * pitch
        placed = []
        for number, line in enumerate(kept):
            if not line:
                continue
            text = self._labels.elided(line, self._pixels, self._width * _CORNER_SHARE)
            width, _ = self._labels.size(text, self._pixels, False)
            x = self._margin if name.endswith("left") else self._width - self._margin - width
            rows = number if name.startswith("top") else number - len(kept)
            y = self._margin + rows * pitch if rows >= 0 else self._height - self._margin + rows * pitch
            placed.append(_Placed(QRect(x, y, width, height), text, self._pixels, False))
        return placed

    def _wrapped(self, text: str, pixels: int, room: float) -> list[str]:
        """Sentences in lines that fit into a width, each beginning a line."""
        rows: list[str] = []
        for word in text.split():
            longer = f"{rows[-1]} {word}" if rows else word
            fits = self._labels.elided(longer, pixels, room) == longer
            if rows and not rows[-1].endswith(".") and fits:
                rows[-1] = longer
            else:
                rows.append(word)
        return rows

    def _letters(self, letters: Letters) -> list[_Placed]:
        pixels = round(self._pixels * 1.35)
        placed = []
        for name, text in letters._asdict().items():
            if not text:
                continue
            width, height = self._labels.size(text, pixels, True)
            x = {"left": self._margin, "right": self._width - self._margin - width}.get(
                name, (self._width - width) // 2
            )
            y = {"top": self._margin, "bottom": self._height - self._margin - height}.get(
                name, (self._height - height) // 2
            )
            placed.append(_Placed(QRect(x, y, width, height), text, pixels, True))
        return placed

    def _middle(self, edge: str) -> tuple[int, int]:
        """The width that corners leave free at an edge whatever is in them, and how tall the taller corner is."""
        width = round(self._width * (1 - 2 * _CORNER_SHARE)) - 4 * self._margin
        return width, max(self._tall[f"{edge}_left"], self._tall[f"{edge}_right"])

    def _warning(self, text: str, below_letter: bool) -> list[_Placed]:
        """A bright chip over the badges, as large as it takes to be seen; it is shortened where it has no room."""
        if not text:
            return []
        pixels = round(self._pixels * 1.2)
        text = self._labels.elided(text, pixels, self._width - 2 * self._margin)
        width, height = self._labels.size(text, pixels, True)
        width += round(16 * self._unit)
        y = self._margin + (round(self._pixels * 1.9) if below_letter else 0)
        return [_Placed(QRect((self._width - width) // 2, y, width, height), text, pixels, True, loud=True)]

    def _badges(self, badges: Iterable[str], below_letter: bool) -> list[_Placed]:
        """Rows of chips at the top of the middle, or under the corners where the middle is too narrow."""
        pixels = round(self._pixels * 0.92)
        pad, gap = round(7 * self._unit), round(6 * self._unit)
        room, tall = self._middle("top")
        y = self._margin + (round(self._pixels * 1.9) if below_letter else 0)
        if self.placed["warning"]:
            y += self.placed["warning"][0].rect.height() + gap
        if room < 200 * self._unit:
            room, y = self._width - 2 * self._margin, max(y, 2 * self._margin + tall)
        rows: list[list[tuple[str, int, int]]] = [[]]
        for badge in badges:
            text = self._labels.elided(badge, pixels, room - 2 * pad)
            width, height = self._labels.size(text, pixels, False)
            if rows[-1] and sum(w + gap for _, w, _ in rows[-1]) + width + 2 * pad > room:
                rows.append([])
            rows[-1].append((text, width + 2 * pad, height + round(2 * self._unit)))
        placed = []
        for row in rows:
            x = (self._width - sum(w + gap for _, w, _ in row) + gap) // 2
            for text, width, height in row:
                placed.append(_Placed(QRect(x, y, width, height), text, pixels, False, True))
                x += width + gap
            y += max((h + gap for _, _, h in row), default=0)
        return placed

    def _place_ruler(self, writing: ViewText) -> list[_Placed]:
        """The ruler with its caption above it: in the border beside the film where that has room for it, else at the
        bottom of the middle, over the corners where that is narrow.

        There is none where it would leave the lower half.
        """
        scale, above_letter = writing.scale, bool(writing.letters.bottom)
        if scale is None:
            return []
        before, after = writing.borders
        border, side = (before, "left") if before >= after else (after, "right")
        middle = self._width / 2
        room, tall = self._middle("bottom")
        base = self._height - self._margin - round(3 * self._unit) - (round(self._pixels * 1.9) if above_letter else 0)
        if room < 150 * self._unit:
            room, base = self._width - 2 * self._margin, min(base, self._height - 2 * self._margin - tall)
        if border:
            room, middle = border - 2 * self._margin, border / 2 if side == "left" else self._width - border / 2
            base = self._height - 2 * self._margin - self._tall[f"bottom_{side}"]
        pixels = round(self._pixels * 0.92)
        note = self._wrapped(scale.note, pixels, room)
        if base - (3 + len(note)) * self._pixels < self._height / 2:
            return []
        drawn = ruler(scale, min(room * 0.9, self._width * 0.3), LANGUAGE)
        self.ruler = _RulerDrawing(middle - drawn.pixels / 2, base, drawn, self._unit)
        placed = []
        y = round(base - 8 * self._unit)
        for line in (*reversed(note), drawn.text):
            text = self._labels.elided(line, pixels, room)
            width, height = self._labels.size(text, pixels, False)
            placed.append(_Placed(QRect(round(middle - width / 2), y - height, width, height), text, pixels, False))
            y -= height - 2 * rim_of(pixels)
        return placed


def _bounds(placed: Iterable[_Placed]) -> QRect:
    rect = QRect()
    for item in placed:
        rect = rect.united(item.rect)
    return rect


def _fixed(writing: ViewText) -> ViewText:
    """The writing without what follows the pointer."""
    return replace(writing, corners=writing.corners._replace(bottom_left=()))


def _paint_placed(painter: QPainter, placed: _Placed, labels: OutlinedLines) -> None:
    if placed.loud:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_LOUD)
        painter.drawRoundedRect(QRectF(placed.rect), placed.rect.height() / 4, placed.rect.height() / 4)
        painter.setPen(_DARK)
        painter.setFont(labels.font(placed.pixels, True))
        painter.drawText(placed.rect, Qt.AlignmentFlag.AlignCenter, placed.text)
        painter.restore()
        return
    image = labels.image(placed.text, placed.pixels, placed.bold)
    if placed.chip:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(_CHIP_RIM, 1))
        painter.setBrush(_CHIP)
        radius = placed.rect.height() / 2
        painter.drawRoundedRect(QRectF(placed.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.restore()
    x = placed.rect.left() + (placed.rect.width() - image.width()) // 2
    y = placed.rect.top() + (placed.rect.height() - image.height()) // 2
    painter.drawImage(x, y, image)


class CornerText:
    """The writing of one view.

    level: how much is in the corners. identity: whether they may say who the patient is. places: which attributes are
    in which corner. exported: whether the picture leaves the window. purpose_only: nothing but what it is not for.
    `pointed` is what lies under the pointer.
    """

    def __init__(self, font: QFont) -> None:
        self.level = CornerLevel.ALL
        self.identity = True
        self.places: Mapping[str, Corner] = {}
        self.pointed: Pointed | None = None
        self.exported = self.purpose_only = False
        self._overlay = TextLayout(font)

    def set_font(self, font: QFont) -> None:
        """Write in another font."""
        self._overlay = TextLayout(font)

    @property
    def lines(self) -> OutlinedLines:
        """What draws text in this view's font."""
        return self._overlay.lines

    def arrange(self, image: Image, scene: Scene, unit: float) -> QRect:
        """Lay out what is written over a scene; returns the part of the view to be painted again, in screen pixels."""
        written = view_text(
            image,
            scene,
            self.pointed,
            self.level,
            identity=self.identity,
            exported=self.exported,
            places=self.places,
        )
        if self.purpose_only:
            written = ViewText(purpose=written.purpose)
        return self._overlay.arrange(written, scene.size, unit)

    def standing(self) -> tuple[QRect, ...]:
        """Where something is written, in screen pixels: the same wherever the pointer is.

        The corner that says what lies under it is taken as wide as that may get.
        """
        groups = self._overlay.rectangles()
        fixed = [rect for name, group in groups.items() if name not in _FOLLOWING for rect in group]
        return (*fixed, self._overlay.following())

    def source_at(self, place: QPoint) -> str:
        """Where the millimetres of the ruler at this place come from, in full; "" where there is no ruler."""
        return self._overlay.source_at(place)

    def paint(self, painter: QPainter, region: QRect) -> None:
        """Paint what was laid out and meets `region`."""
        self._overlay.paint(painter, region)

    @contextmanager
    def of_a_picture(self, *, identity: bool, exported: bool) -> Iterator[None]:
        """For one picture of the view: without identity unless that is wanted; `exported` if it leaves the window."""
        before = self.identity, self.exported
        self.identity, self.exported = identity and self.identity, exported
        try:
            yield
        finally:
            self.identity, self.exported = before
