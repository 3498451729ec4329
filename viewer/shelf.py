"""The films that were opened last, kept up to a size, so that going back and forth does not read them again."""

from __future__ import annotations

from collections import OrderedDict

from imaging.types import ImageRef
from viewer.works import Opened

SHELF_BYTES = 512 << 20
"""About twenty radiographs of 3000 x 2500 with their pyramids."""

_PYRAMID = 4 / 3


class Shelf:
    """Least recently used first out; the film put last always stays."""

    def __init__(self, limit: int = SHELF_BYTES) -> None:
        self._limit = limit
        self._films: OrderedDict[ImageRef, Opened] = OrderedDict()

    def put(self, opened: Opened) -> None:
        """Keep a film, and let go of the oldest ones beyond the limit."""
        self._films[opened.ref] = opened
        self._films.move_to_end(opened.ref)
        while len(self._films) > 1 and sum(map(_bytes, self._films.values())) > self._limit:
            self._films.popitem(last=False)

    def get(self, ref: ImageRef) -> Opened | None:
        """The film, if it is still here."""
        if ref in self._films:
            self._films.move_to_end(ref)
        return self._films.get(ref)

    def __contains__(self, ref: ImageRef) -> bool:
        return ref in self._films

    def clear(self) -> None:
        """Let go of every film."""
        self._films.clear()


def _bytes(opened: Opened) -> float:
    base = opened.film.level(0)
    shared = opened.image.values is base
    return base.nbytes * _PYRAMID + (0 if shared else opened.image.values.nbytes)
