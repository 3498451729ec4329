"""What the dialogs of handing over ask of a lane: files written, figures gathered, charts drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from inference.card_types import OperatingPoint
from inference.review.charts import charts, png
from inference.review.export import ExportEvent, ExportOrder, export
from inference.review.export_figures import summarize
from inference.review.export_final import readers_in
from inference.review.export_rows import plan
from inference.review.export_summary import Summary
from inference.review.store import ReviewStore

Open = Callable[[], ReviewStore]
"""Called in the lane: a store of that thread's own, as `ReviewStore.again` gives it; closed there when it is done."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A review to hand over: its folder, who has read in it, the operating point in use, how many films it has."""

    folder: Path
    readers: tuple[str, ...]
    point: OperatingPoint
    films: int


@dataclass(frozen=True, slots=True)
class Drawn:
    """One of the charts, by its place, as a PNG; "" or the sentence that stands in its place."""

    place: int
    title: str
    picture: bytes
    empty: str = ""


def exporting(opened: Open, order: ExportOrder, is_cancelled: Callable[[], bool]) -> Iterator[ExportEvent]:
    """The events of an export; once cancelled no more is written, and what was written by then has been told."""
    if is_cancelled():
        return
    store = opened()
    try:
        with closing(export(store, order)) as events:
            for event in events:
                yield event
                if is_cancelled():
                    return
    finally:
        store.close()


def gathering(
    opened: Open, point: OperatingPoint, readers: tuple[str, ...], size: tuple[int, int], scale: float
) -> Iterator[Summary | Drawn]:
    """The figures of a review, then its charts one by one. readers: () for everybody; size: in logical pixels."""
    store = opened()
    try:
        chosen = readers or readers_in(store.verdicts().values())
        summary = summarize(plan(store, point, chosen), store.labels())
    finally:
        store.close()
    yield summary
    for place, chart in enumerate(charts(summary)):
        picture = b"" if chart.empty else png(chart, summary, *size, scale=scale)
        yield Drawn(place, chart.title, picture, chart.empty)
