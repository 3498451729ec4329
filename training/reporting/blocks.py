"""What a report is made of before it is a page or a print: sections of text, tables, charts and pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from matplotlib.axes import Axes


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph; `warning` sets it apart as something the reader must not miss."""

    text: str
    warning: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of text under column names; the first `words` columns are text, the rest numbers. note: below it."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    words: int = 1
    note: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Chart:
    """A chart: its title, what it shows in words for those who cannot see it, and what draws it into axes."""

    title: str
    words: str
    draw: Callable[[Axes], None]


@dataclass(frozen=True, slots=True, eq=False)
class FilmPicture:
    """A film as an example (h, w, 3) uint8 RGB, with lines of text below it."""

    pixels: NDArray[np.uint8]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Charts:
    """Charts side by side."""

    charts: tuple[Chart, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Pictures:
    """Films side by side under a title."""

    title: str
    pictures: tuple[FilmPicture, ...]
    note: str = ""


Block: TypeAlias = Text | Table | Charts | Pictures


@dataclass(frozen=True, slots=True, eq=False)
class Section:
    """A part of the report under its title."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """A whole report: title, a line below it, the disclaimer, and its sections."""

    title: str
    subtitle: str
    disclaimer: str
    sections: tuple[Section, ...]
