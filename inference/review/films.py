"""The films of a table as they come: columns that grow, their order in the folder, and the search in their words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.review.growing import Growing
from inference.review.opinions import folded
from inference.review.types import Columns

_ARRAYS = ("film", "place", "frame", "copies", "here", "status", "abnormal", "scored_at", "age")
_TEXTS = ("path", "pseudonym", "patient", "code", "message", "notes", "population", "view")
_TOLD = ("message", "notes")
_BETWEEN = "\x1f"
"""What stands between two texts of a film; nobody types it into a search."""


class Films:
    """Films by row, known by their id."""

    def __init__(self) -> None:
        self._rows: dict[int, int] = {}
        self._held = Growing(
            {
                "film": np.int64(0),
                "place": np.int64(0),
                "frame": np.int32(0),
                "copies": np.int32(0),
                "here": np.bool_(False),
                "status": np.uint8(0),
                "abnormal": np.float64("nan"),
                "scored_at": np.float64("nan"),
                "remark": np.bool_(False),
                "age": np.float64("nan"),
                "outside": np.bool_(False),
                "of": np.int32(0),
            }
        )
        self._populations: dict[str, int] = {}
        self._texts: dict[str, list[str]] = {name: [] for name in _TEXTS}
        self._columns = self._seen()
        self._folder_order: NDArray[np.int64] | None = None
        self._words: dict[str, list[str]] = {"path": [], "pseudonym": [], "told": []}
        """What is searched of each film, as `folded`; "told" is what the model says of it."""
        self._stale: list[int] = []

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, name: str) -> NDArray[Any]:
        """(n,) a column of `Columns` that is an array, or "remark": whether the model remarks something, "outside": as
        `Columns.outside`, "of": places in `populations`.
        """
        return self._held[name]

    @property
    def columns(self) -> Columns:
        """All films side by side, not copied; good until the next `extend`."""
        return self._columns

    @property
    def populations(self) -> tuple[str, ...]:
        """The names of all populations of these films."""
        return tuple(self._populations)

    @property
    def folder_order(self) -> NDArray[np.int64]:
        """(n,) all rows, as their files and frames stand in the folder."""
        if self._folder_order is None:
            self._folder_order = self._columns.folder_order()
        return self._folder_order

    def of_several_frames(self) -> dict[int, list[int]]:
        """The rows of each file that is there with several frames, by each of these rows."""
        if not self._held["frame"].any():
            return {}
        found: dict[str, list[int]] = {}
        for row, (path, here) in enumerate(zip(self._texts["path"], self._held["here"].tolist(), strict=True)):
            if here:
                found.setdefault(path, []).append(row)
        several = [rows for rows in found.values() if len(rows) > 1 and self._held["frame"][rows].any()]
        return {row: rows for rows in several for row in rows}

    def find(self, film: int) -> int | None:
        """The row of a film; None where it is not there."""
        return self._rows.get(film)

    def row_of(self, film: int) -> int:
        """The row of a film. Raises KeyError."""
        return self._rows[film]

    def extend(self, columns: Columns) -> NDArray[np.int64]:
        """Take in new films, and what is new of known ones; returns their rows, in the order of `columns`."""
        before = len(self)
        ids = columns.film.tolist()
        rows = np.array([self._rows.setdefault(film, len(self._rows)) for film in ids], np.int64)
        self._held.grow(len(self))
        for name in _ARRAYS:
            self._held[name][rows] = getattr(columns, name)
        self._held["remark"][rows] = [bool(notes) for notes in columns.notes]
        self._held["outside"][rows] = columns.outside()
        known = self._populations
        self._held["of"][rows] = [known.setdefault(name, len(known)) for name in columns.population]
        for name, texts in self._texts.items():
            texts.extend([""] * (len(self) - before))
            for row, text in zip(rows.tolist(), getattr(columns, name), strict=True):
                texts[row] = text
        self._stale += [row for row in rows.tolist() if row < len(self._words["path"])]
        self._folder_order = None
        self._columns = self._seen()
        return rows

    def holding(
        self,
        rows: NDArray[np.int64],
        words: Sequence[str],
        notes: Mapping[int, str],
        told: NDArray[np.bool_],
        *,
        pseudonyms: bool,
    ) -> NDArray[np.int64]:
        """(k,) rows -> those whose name, note, or what the model says of them, hold every word; all as `folded`.

        told: (n,) whether what the model says may be asked. pseudonyms: they stand in place of the files' names.
        """
        searched, seen = self._searched(), told.tolist()
        named, said, left = searched["pseudonym" if pseudonyms else "path"], searched["told"], rows.tolist()
        for word in words:
            left = [
                row
                for row in left
                if word in named[row] or (seen[row] and word in said[row]) or (row in notes and word in notes[row])
            ]
        return np.array(left, np.int64)

    def _searched(self) -> Mapping[str, list[str]]:
        """What is searched of the films, brought up to date."""
        start = len(self._words["path"])
        for row in self._stale:
            for name, words in self._words.items():
                words[row] = self._word(name, row)
        for name, words in self._words.items():
            words += [self._word(name, row) for row in range(start, len(self))]
        self._stale = []
        return self._words

    def _word(self, name: str, row: int) -> str:
        parts = _TOLD if name == "told" else (name,)
        return folded(_BETWEEN.join(self._texts[part][row] for part in parts))

    def _seen(self) -> Columns:
        arrays, texts = self._held, self._texts
        return Columns(
            film=arrays["film"],
            place=arrays["place"],
            path=texts["path"],
            frame=arrays["frame"],
            copies=arrays["copies"],
            here=arrays["here"],
            pseudonym=texts["pseudonym"],
            patient=texts["patient"],
            status=arrays["status"],
            code=texts["code"],
            message=texts["message"],
            notes=texts["notes"],
            abnormal=arrays["abnormal"],
            scored_at=arrays["scored_at"],
            population=texts["population"],
            age=arrays["age"],
            view=texts["view"],
        )
