from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from imaging.image import Image, ImageRef
from viewer.film.film_cache import FilmCache
from viewer.jobs.film_jobs import opened

ONE = opened(Image(ImageRef(Path("film"), frames=9, rows=30, columns=30), np.zeros((30, 30), np.uint16)))
BYTES = 30 * 30 * 2 * 4 // 3
"""With its pyramid."""


@pytest.mark.parametrize(("limit", "left"), [(BYTES * 3, [1, 3, 4]), (BYTES * 2.5, [1, 4]), (0, [4])])
def test_the_films_that_were_asked_for_longest_ago_go_and_the_last_stays(limit: float, left: list[int]) -> None:
    cache = FilmCache(int(limit))
    films = [replace(ONE, ref=replace(ONE.ref, frame=frame)) for frame in range(5)]
    for film in films[:4]:
        cache.put(film)
        cache.get(films[1].ref)
    cache.put(films[4])
    assert [film.ref.frame for film in films if film.ref in cache] == left
