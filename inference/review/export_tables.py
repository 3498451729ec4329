"""A review's rows as CSV and as JSON, written one by one."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from typing import Any, BinaryIO, Protocol

from inference.review.export_file import Utf8
from inference.review.export_rows import FilmRow, Plan, beside_decision, flat, names, text
from inference.review.types import Region, Verdict
from inference.table import harmless


class Writer(Protocol):
    """Writes films one by one; `close` ends the content and leaves the stream open."""

    def write(self, row: FilmRow) -> None:
        """Write one film."""

    def close(self) -> None:
        """End the content."""

    def abandon(self) -> None:
        """Let go of everything: the file is not wanted any more, or cannot be written."""


class CsvWriter:
    """RFC 4180 in UTF-8, one line ending for all systems; the disclaimer is a column."""

    def __init__(self, stream: BinaryIO, plan: Plan) -> None:
        self._plan = plan
        self._names = names(plan)
        self._writer = csv.writer(Utf8(stream), lineterminator="\n")
        self._writer.writerow([harmless(text(name)) for name in self._names])

    def write(self, row: FilmRow) -> None:
        """One line."""
        cells = flat(row, self._plan)
        self._writer.writerow([harmless(cells[name]) for name in self._names])

    def close(self) -> None:
        """Nothing is left to write."""

    def abandon(self) -> None:
        """Nothing is held."""


class JsonWriter:
    """One object: about, figures, and the list of films, a film a line; verdicts are lists of objects in it."""

    def __init__(self, stream: BinaryIO, plan: Plan, about: Mapping[str, Any], figures: Any) -> None:
        self._text = Utf8(stream)
        head = json.dumps({"about": about, "figures": figures}, ensure_ascii=False, indent=1, allow_nan=False)
        self._text.write(head.removesuffix("\n}") + ',\n "films": [')
        self._before = "\n"

    def write(self, row: FilmRow) -> None:
        """One object of the list."""
        said = [*row.said.readers, *([row.said.adjudicated] if row.said.adjudicated is not None else [])]
        film = {
            **row.cells,
            "verdicts": [_verdict(verdict) for verdict in said],
            "final_label": row.final.label or None,
            "final_why": str(row.final.why),
            **row.whom,
        }
        self._text.write(self._before + "  " + json.dumps(film, ensure_ascii=False, allow_nan=False))
        self._before = ",\n"

    def close(self) -> None:
        """End list and object."""
        self._text.write("\n ]\n}\n")

    def abandon(self) -> None:
        """Nothing is held."""


def _verdict(verdict: Verdict) -> dict[str, Any]:
    return {
        "reader": text(verdict.reader),
        "role": str(verdict.role),
        "said": beside_decision(verdict) or None,
        "label": verdict.label or None,
        "note": text(verdict.note) or None,
        "key_image": verdict.key_image,
        "regions": [_region(region) for region in verdict.regions],
        "score_visible": verdict.score_visible if verdict.said is not None else None,
        "at": verdict.at or None,
        "seconds": round(verdict.seconds, 1),
        **({"said_under": verdict.under} if verdict.under else {}),
        **({"more": dict(verdict.more)} if verdict.more else {}),
    }


def _region(region: Region) -> dict[str, Any]:
    extent = region.extent
    sides = {"left": extent.left, "top": extent.top, "right": extent.right, "bottom": extent.bottom}
    return {"shape": str(region.shape), **{name: round(side, 1) for name, side in sides.items()}}
