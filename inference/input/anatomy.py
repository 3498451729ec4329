"""What the outline of the lungs tells of a film: side and zone, cardiothoracic ratio, how the film was taken.

Pure functions of `Lungs`; points are in film coordinates. The right lung is at the film's left unless `mirrored` says
otherwise. The figures were chosen on the lung masks of 1,896 films of adults read as normal.
"""

from __future__ import annotations

import math
from dataclasses import replace
from enum import StrEnum, unique
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.display.presets import LUNG
from imaging.display.windowing import span
from imaging.image import Image, Point, Window
from imaging.reasons import Reason
from inference.lungs import Lungs, contours_of, solidity
from inference.prediction import Anatomy, Heatmap, Placement

_FINER = 4
"""Steps of a pixel that an outline is exact to."""

_SMALLEST_LUNG = 0.5
"""Area of a lung by that of the other below which neither's border is trusted."""
_RAGGED = 0.75
"""Area of a lung by that of its convex hull below which it is ragged."""
_SIDE_BY_SIDE = 0.6
"""Rows in which there are both lungs, by the height of the higher."""
_WIDEST_BELOW = 0.35
"""How far down the lungs, as a share, the thorax is measured at the earliest."""
_WIDER_ABOVE = 0.02
"""How much wider it may be above: else an outer border is missing below."""
_HEART_BELOW = (0.6, 0.5)
"""How far down the right and the left lung, as a share, the border of the heart begins."""
_NARROW = 0.08
"""Width of a lung by that of the thorax below which it is only the tip beside the diaphragm."""
_ROUNDED = 0.03
"""By the height of a lung, what is left out above the angle of heart and diaphragm, which outlines round off."""
_APEX_ABOVE = 0.05
"""By the height of the lungs, how far above the right angle of heart and diaphragm the left one is at most."""
_JUMP = 0.04
"""By the width of the thorax, how far the border of the heart goes sideways from row to row at most."""
_LEVEL = 1.5
"""Pixels of the mask within which a border is level."""
_RATIOS = (0.25, 0.75)
"""Ratios that are believed."""

_WINDOW = (1, 99)
"""Percentiles of the values in the lungs between which they are shown."""
_SAMPLES = 1 << 18

_AT_EDGE = 0.01
"""By the film's side, how near the edge a lung is cut off."""
_UPPER_WIDTHS = (0.77, 1.10)
"""Width of the upper left lung by that of the right, between the 1st and the 99th percentile of PA films."""
_LOW = 0.62
"""Height of the lungs by the width of the thorax: the 2.5th percentile of PA films."""
_UPPER = (0.15, 0.45)
"""The part of the lungs that is neither apex nor beside the heart, as shares of their height."""


class Side(StrEnum):
    """A side of the patient."""

    RIGHT = "right"
    LEFT = "left"


class Third(StrEnum):
    """A third of a lung's height."""

    UPPER = "upper"
    MIDDLE = "middle"
    LOWER = "lower"


class LungZone(NamedTuple):
    """Where something lies in the lungs."""

    side: Side
    third: Third

    @property
    def words(self) -> str:
        """As a reader says it."""
        return f"{self.side} {self.third} zone"


@unique
class PictureRemark(Reason):
    """What the lungs' outline says of how a film was taken."""

    APICES = "apices cut off"
    BASES = "bases cut off"
    CHEST_WALL = "chest wall cut off"
    ROTATED = "perhaps rotated"
    LOW = "perhaps poor inspiration"


class Cardiothoracic(NamedTuple):
    """The widths of heart and inner thorax: a border at each end, the one at the film's left first.

    The heart's borders may lie at two heights: its width is the sum of their distances from the midline
    (Danzer 1919). The thorax is measured where it is widest, at one height.
    """

    heart: tuple[Point, Point]
    thorax: tuple[Point, Point]

    @property
    def ratio(self) -> float:
        """The heart's width by that of the thorax."""
        return (self.heart[1][0] - self.heart[0][0]) / (self.thorax[1][0] - self.thorax[0][0])


def lung_window(image: Image, lungs: Lungs) -> Window | None:
    """The window from the 1st to the 99th percentile of the modality values in the lungs, padding left out.

    Of a grid of at most about 260,000 pixels; None in color, and where nothing is in them.
    """
    if image.is_color:
        return None
    place, (rows, columns) = lungs.placement, lungs.mask.shape
    step = max(1, round(math.sqrt(image.rows * image.columns / _SAMPLES)))
    values = image.values[::step, ::step]
    down = ((np.arange(values.shape[0]) * step + 0.5 - place.offset_y) / place.scale_y).astype(np.int64)
    across = ((np.arange(values.shape[1]) * step + 0.5 - place.offset_x) / place.scale_x).astype(np.int64)
    held = np.ix_((down >= 0) & (down < rows), (across >= 0) & (across < columns))
    inside = values[held][lungs.mask[down.clip(0, rows - 1)][:, across.clip(0, columns - 1)][held]]
    inside = inside[np.isfinite(inside)]
    if image.padding is not None:
        inside = inside[(inside < image.padding[0]) | (inside > image.padding[1])]
    if not inside.size:
        return None
    low, high = np.percentile(inside, _WINDOW)
    return span(float(low), float(high), LUNG) if high > low else None


def is_mirrored(image: Image) -> bool:
    """Whether the file says that the patient's left is at the film's left (Patient Orientation, PS3.3 C.7.6.1.1.1)."""
    return image.attributes.get("PatientOrientation", "").upper().startswith("R")


def outline(lungs: Lungs) -> tuple[NDArray[np.float64], ...]:
    """The outlines of the lungs, (n, 2) film points (x, y) each, closed without repeating the first, largest first."""
    found: list[NDArray[np.float64]] = []
    for soft in lungs.soft_parts:
        left, top, width, height = cv2.boundingRect((soft >= 0.5).astype(np.uint8))
        left, top, right, bottom = max(left - 1, 0), max(top - 1, 0), left + width + 1, top + height + 1
        fine = cv2.resize(soft[top:bottom, left:right], None, fx=_FINER, fy=_FINER, interpolation=cv2.INTER_LINEAR)
        longest = max(contours_of(fine >= 0.5), key=len, default=None)
        if longest is not None:
            ring = cv2.approxPolyDP(longest, 0.8, True)[:, 0, :] + (left * _FINER, top * _FINER)
            found.append(_on_film((ring + 0.5) / _FINER, lungs.placement))
    return tuple(found)


def side_and_zone(lungs: Lungs, x: float, y: float, *, mirrored: bool = False) -> LungZone | None:
    """In which lung a film point lies, and in which third of that lung's height; None outside the lungs.

    One part alone is of the side of the film that its middle is on.
    """
    place, mask = lungs.placement, lungs.mask
    column, row = int((x - place.offset_x) // place.scale_x), int((y - place.offset_y) // place.scale_y)
    if not (0 <= row < mask.shape[0] and 0 <= column < mask.shape[1]):
        return None
    parts = lungs.parts
    for part in parts:
        if part[row, column]:
            at_left = _middle(part) < (_middle(parts[0] | parts[1]) if len(parts) == 2 else mask.shape[1] / 2)
            rows = np.flatnonzero(part.any(axis=1))
            share = (row + 0.5 - rows[0]) / (rows[-1] + 1 - rows[0])
            third = tuple(Third)[min(int(3 * share), 2)]
            return LungZone(Side.RIGHT if at_left != mirrored else Side.LEFT, third)
    return None


def share_inside(heatmap: Heatmap, lungs: Lungs) -> float:
    """The share of a heat map's sum over the film that lies in the lungs, 0 to 1; 0 of an empty map."""
    place, mask, extent = lungs.placement, lungs.mask, heatmap.extent
    film = heatmap.ref.columns or extent.right, heatmap.ref.rows or extent.bottom
    axes: list[NDArray[np.float32]] = []
    inside = np.ones(mask.shape, np.bool_)
    for axis, (scale, offset, start, end, limit) in enumerate(
        (
            (place.scale_x, place.offset_x, extent.left, extent.right, film[0]),
            (place.scale_y, place.offset_y, extent.top, extent.bottom, film[1]),
        )
    ):
        count, cells = mask.shape[1 - axis], heatmap.values.shape[1 - axis]
        position = (np.arange(count) + 0.5) * scale + offset
        covered = (position >= max(start, 0.0)) & (position < min(end, limit))
        inside &= covered[None, :] if axis == 0 else covered[:, None]
        axes.append(((position - start) / (end - start) * cells - 0.5).astype(np.float32))
    columns, rows = np.meshgrid(*axes)
    values = cv2.remap(heatmap.values, columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    total = float(values[inside].sum(dtype=np.float64))
    return float(values[inside & mask].sum(dtype=np.float64)) / total if total > 0.0 else 0.0


def picture_remarks(lungs: Lungs, rows: int, columns: int, pixel_aspect: float = 1.0) -> tuple[PictureRemark, ...]:
    """How a film of rows x columns was taken, as far as its lungs' outline says.

    pixel_aspect: height of the film's pixels by their width. Cut off: a lung reaches within 1 % of the film's edge.
    Rotated: the lungs above the heart are less alike in width than those of 98 of 100 PA films. Poor inspiration: the
    lungs are lower, by the width of the thorax, than those of 97 of 100. The last two only with two whole lungs.
    """
    every = np.concatenate(list(outline(lungs)) or [np.zeros((0, 2))])
    if not len(every):
        return ()
    (left, top), (right, bottom) = every.min(axis=0), every.max(axis=0)
    found: list[PictureRemark] = []
    if top <= _AT_EDGE * rows:
        found.append(PictureRemark.APICES)
    if bottom >= (1 - _AT_EDGE) * rows:
        found.append(PictureRemark.BASES)
    if left <= _AT_EDGE * columns or right >= (1 - _AT_EDGE) * columns:
        found.append(PictureRemark.CHEST_WALL)
    if found or (both := _both(lungs)) is None:
        return tuple(found)
    one, other = both
    shared = _shared_rows(one, other)
    low, high = (round(share * len(shared)) for share in _UPPER)
    upper = shared[low:high]
    widths = float((other.last - other.first)[upper].mean() / (one.last - one.first)[upper].mean())
    if not _UPPER_WIDTHS[0] <= widths <= _UPPER_WIDTHS[1]:
        found.append(PictureRemark.ROTATED)
    height = (one.height + other.height) / 2 * lungs.placement.scale_y * pixel_aspect
    if height < _LOW * float((other.last - one.first)[shared].max()) * lungs.placement.scale_x:
        found.append(PictureRemark.LOW)
    return tuple(found)


def anatomy_of(
    lungs: Lungs, heat: Heatmap, peak: Point, *, mirrored: bool = False, pixel_aspect: float = 1.0
) -> Anatomy:
    """What tables say of a film whose heat map has its `peak` at a film point; the rest as of `picture_remarks`."""
    found = side_and_zone(lungs, *peak, mirrored=mirrored) if heat.peak > 0 else None
    where = (str(found.side), str(found.third)) if found is not None else ("", "")
    inside = share_inside(heat, lungs) if heat.peak > 0 else None
    remarks = picture_remarks(lungs, heat.ref.rows, heat.ref.columns, pixel_aspect)
    return Anatomy(*where, inside, tuple(remark.name.lower() for remark in remarks))


def cardiothoracic(lungs: Lungs, *, mirrored: bool = False) -> Cardiothoracic | None:
    """The widths of heart and thorax between the lungs' borders; None where they are not to be trusted.

    Thorax: the largest width between the outer borders at one height. Heart: between the inner borders, each where it
    reaches furthest into its lung, below the middle of the lung and above the angle of heart and diaphragm. That angle
    is where the inner border, going down, turns flatter than 45 degrees. Not trusted: a lung missing, ragged, cut off
    at the side or touching the other one; a border that jumps; an angle that is not found; a ratio beyond 0.25 to 0.75.
    """
    if mirrored:
        found = cardiothoracic(_from_behind(lungs))
        return found and Cardiothoracic(found.heart[::-1], found.thorax[::-1])
    both = _both(lungs)
    if both is None:
        return None
    one, other = both
    shared, place = _shared_rows(one, other), lungs.placement
    across = other.last - one.first
    below = shared[round(_WIDEST_BELOW * len(shared)) :]
    widest = int(below[across[below].argmax()])
    thorax = float(across[widest])
    is_cut = one.first[widest] <= 0.0 or other.last[widest] >= lungs.mask.shape[1]
    if is_cut or float(across[shared].max()) > (1 + _WIDER_ABOVE) * thorax:
        return None
    right = _heart_border(one, one.last, thorax, place, _HEART_BELOW[0], 0.0)
    if right is None:
        return None
    lowest = right.angle - _APEX_ABOVE * max(one.height, other.height)
    left = _heart_border(other, -other.first, thorax, place, _HEART_BELOW[1], lowest)
    if left is None:
        return None
    found = Cardiothoracic(
        (_point(one.last, right.row, place), _point(other.first, left.row, place)),
        (_point(one.first, widest, place), _point(other.last, widest, place)),
    )
    return found if _RATIOS[0] <= found.ratio <= _RATIOS[1] else None


def _from_behind(lungs: Lungs) -> Lungs:
    """The same lungs with the mask's columns the other way round."""
    place = lungs.placement
    turned = replace(place, scale_x=-place.scale_x, offset_x=place.offset_x + place.scale_x * place.columns)
    return replace(lungs, mask=lungs.mask[:, ::-1], placement=turned)


class _Borders(NamedTuple):
    """One lung row by row: `rows` (n,) in which it is; its `first` and `last` border in each row of the mask, else NaN.

    Borders are in pixels of the mask, from its outer corner.
    """

    rows: NDArray[np.int64]
    first: NDArray[np.float64]
    last: NDArray[np.float64]

    @property
    def height(self) -> int:
        """Rows from the apex to the base."""
        return int(self.rows[-1] - self.rows[0]) + 1

    def below(self, share: float) -> float:
        """The row so far down the lung."""
        return float(self.rows[0]) + share * self.height


class _HeartBorder(NamedTuple):
    """One side of the heart: the row in which it reaches furthest, and that of its angle with the diaphragm."""

    row: int
    angle: int


def _heart_border(
    lung: _Borders, inner: NDArray[np.float64], thorax: float, place: Placement, share: float, lowest: float
) -> _HeartBorder | None:
    """The heart's border in one lung, from `share` of its height down; its angle not above the row `lowest`.

    inner: the lung's inner border by row, rising toward the middle of the film.
    """
    wide = lung.rows[(lung.last - lung.first)[lung.rows] >= _NARROW * thorax]
    below = wide[wide >= max(lung.below(0.5), lowest)]
    if len(below) < 2:
        return None
    angle = int(below[(below * place.scale_y + inner[below] * abs(place.scale_x)).argmax()])
    if angle == below[-1] and below[-1] < lung.rows[-1] - 2:
        return None
    first = round(lung.below(share))
    rows = np.arange(first, max(angle - round(_ROUNDED * lung.height), first + 1) + 1)
    border = inner[rows[rows <= lung.rows[-1]]]
    if len(border) < 2 or not np.isfinite(border).all() or np.abs(np.diff(border)).max() > _JUMP * thorax:
        return None
    return _HeartBorder(first + int(border.argmin()), angle)


def _both(lungs: Lungs) -> tuple[_Borders, _Borders] | None:
    """The borders of the lung at the film's left and of the other; None where they are not two whole lungs."""
    parts = lungs.parts
    if len(parts) != 2:
        return None
    areas = [int(part.sum()) for part in parts]
    if min(areas) < _SMALLEST_LUNG * max(areas) or min(map(solidity, parts)) < _RAGGED:
        return None
    order = sorted(range(2), key=lambda number: _middle(parts[number]))
    one, other = (_borders(lungs.soft_parts[number]) for number in order)
    shared = _shared_rows(one, other)
    if len(shared) < max(_SIDE_BY_SIDE * max(one.height, other.height), 4):
        return None
    return (one, other) if bool((other.first > one.last)[shared].all()) else None


def _shared_rows(one: _Borders, other: _Borders) -> NDArray[np.int64]:
    """The rows in which there are both lungs."""
    return np.intersect1d(one.rows, other.rows)


def _borders(soft: NDArray[np.float32]) -> _Borders:
    """Where a softened lung passes one half, to a part of a pixel."""
    columns = soft.shape[1]
    inside = soft >= 0.5
    rows = np.flatnonzero(inside.any(axis=1))
    left, right = inside[rows].argmax(axis=1), columns - 1 - inside[rows, ::-1].argmax(axis=1)
    first, last = np.full(len(soft), np.nan), np.full(len(soft), np.nan)
    first[rows] = left + 0.5 - _past_half(soft[rows, left], soft[rows, (left - 1).clip(0)])
    last[rows] = right + 0.5 + _past_half(soft[rows, right], soft[rows, (right + 1).clip(max=columns - 1)])
    return _Borders(rows, first, last)


def _past_half(inside: NDArray[np.float32], outside: NDArray[np.float32]) -> NDArray[np.float32]:
    """How far outside its middle a pixel passes one half, in pixels, of values (n,); 0.5 where both are one pixel."""
    share = np.full(len(inside), 0.5, np.float32)
    np.divide(inside - 0.5, inside - outside, out=share, where=inside != outside)
    return share


def _middle(part: NDArray[np.bool_]) -> float:
    """The mean column of a part."""
    return float(np.flatnonzero(part.any(axis=0)).mean())


def _point(border: NDArray[np.float64], row: int, place: Placement) -> Point:
    """A border's place in a row, on the film: of a parabola through the rows around that lie within `_LEVEL` of it.

    A border that hardly moves from row to row is on the same side of a pixel in all of them.
    """
    away = np.flatnonzero(~(np.abs(border - border[row]) <= _LEVEL))
    first = int(away[away < row].max(initial=-1)) + 1
    end = int(away[away > row].min(initial=len(border)))
    at = float(border[row])
    if end - first >= 5:
        rows = np.arange(first, end)
        at = float(np.polynomial.Polynomial.fit(rows, border[first:end], 2)(row))
    return at * place.scale_x + place.offset_x, (row + 0.5) * place.scale_y + place.offset_y


def _on_film(points: NDArray[np.float64], place: Placement) -> NDArray[np.float64]:
    return points * (place.scale_x, place.scale_y) + (place.offset_x, place.offset_y)
