"""Arrays that grow at the end: what a table holds whose films keep coming. Numpy."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

_FIRST_ROOM = 1024


class Growing:
    """Arrays of one length, by name; room is doubled, so that n rows cost n copies however they come."""

    def __init__(self, fills: Mapping[str, np.generic]) -> None:
        """`fills`: what a new row holds, whose type is the type of its array."""
        self._fills = dict(fills)
        self._length = 0
        self._held: dict[str, NDArray[Any]] = {name: np.full(0, fill) for name, fill in fills.items()}

    def __len__(self) -> int:
        return self._length

    def __getitem__(self, name: str) -> NDArray[Any]:
        """(n,) the array itself, not a copy; good until the next `grow`."""
        return self._held[name][: self._length]

    def grow(self, length: int) -> None:
        """Have `length` rows; a smaller number changes nothing."""
        room = len(next(iter(self._held.values())))
        if length > room:
            more = max(length, 2 * room, _FIRST_ROOM) - room
            for name, fill in self._fills.items():
                self._held[name] = np.concatenate([self._held[name], np.full(more, fill)])
        self._length = max(length, self._length)
