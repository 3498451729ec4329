"""The way through a review: the order of its rows, where in it the reader is, and the films visited. Without Qt."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

_VISITED = 10_000
"""Films back that are remembered."""


class Navigator:
    """Rows are those of the listing; places count in `order`. `row` is the film read now, -1 for none.

    A film that a filter takes out of the order keeps its place: the next one is the one that stands there now.
    """

    def __init__(self) -> None:
        self.order: NDArray[np.int64] = np.empty(0, np.int64)
        self.row = -1
        self._place = -1
        self._listed = False
        self._visited: list[int] = []
        self._standing: Callable[[int], int] = lambda row: row

    def set_order(self, order: NDArray[np.int64], standing: Callable[[int], int] | None = None) -> None:
        """Another order; the film read stays. `standing`: the row of the order that a frame is shown by."""
        self.order, self._standing = order, standing or self._standing
        self._find()

    def step(self, row: int) -> None:
        """Another frame of the film is read."""
        self.row = row
        self._find()

    def go(self, row: int, *, back: bool = False) -> None:
        """Read a row; `back`: it was visited before, and is not left behind as another one."""
        if not back and self.row >= 0 and self.row != row:
            self._visited = [*self._visited[-_VISITED:], self.row]
        self.row = row
        self._find()

    def back(self) -> int:
        """The row read before this one, which is taken off the way back; -1 where there is none."""
        return self._visited.pop() if self._visited else -1

    @property
    def place(self) -> int:
        """Where the film stands in the order; -1 where it does not."""
        return self._place if self._listed else -1

    def at(self, place: int) -> int:
        """The row at a place, or at the nearest there is; -1 in an empty order."""
        return int(self.order[min(max(place, 0), len(self.order) - 1)]) if len(self.order) else -1

    def by(self, places: int) -> int:
        """The row so many places on; the ends hold."""
        gone = 1 if not self._listed and places > 0 else 0
        return self.at(self._place + places - gone)

    def before(self) -> int:
        """The place after which the search for the next film begins."""
        return self._place if self._listed else self._place - 1

    def around(self, places: int) -> list[int]:
        """The rows so many places on, the next one first, then the one before: what is worth reading ahead."""
        after = [self.by(step) for step in range(1, places + 1)]
        rows = dict.fromkeys([*after, self.by(-1)])
        return [row for row in rows if row not in (-1, self.row)]

    def _find(self) -> None:
        row = self._standing(self.row) if self.row >= 0 else -1
        if 0 <= self._place < len(self.order) and self.order[self._place] == row:
            self._listed = True
            return
        found = np.flatnonzero(self.order == row)
        self._listed = bool(found.size)
        if self._listed:
            self._place = int(found[0])
        else:
            self._place = min(max(self._place, 0), max(len(self.order) - 1, 0))
