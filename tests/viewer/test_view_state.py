"""What is kept of films that are not on the screen."""

from __future__ import annotations

from pathlib import Path

from viewer.film.view_state import KeptByFile


def test_what_is_kept_by_file_is_bounded_and_the_least_recent_goes() -> None:
    kept: KeptByFile[int] = KeptByFile(most=3)
    for number in (0, 1, 2, 0, 3):
        kept.put(Path(f"{number}.png"), number)
    assert len(kept) == 3
    assert [kept.get(Path(f"{number}.png")) for number in range(4)] == [0, None, 2, 3]
