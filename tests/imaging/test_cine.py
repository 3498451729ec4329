"""How fast a cine is shown, by the file's attributes, and which frame is due."""

from __future__ import annotations

import pytest

from imaging.display.cine import cine_rate, frame_due


@pytest.mark.parametrize(
    ("attributes", "rate", "source"),
    [
        ({"RecommendedDisplayFrameRate": "15", "CineRate": "25", "FrameTime": "100"}, 15.0, "Recommended Display"),
        ({"CineRate": "25", "FrameTime": "100"}, 25.0, "Cine Rate"),
        ({"FrameTime": "33.333"}, 30.0, "Frame Time"),
        ({"CineRate": "0", "FrameTime": "40"}, 25.0, "Frame Time"),
        ({"CineRate": "nan", "FrameTime": "none"}, 10.0, ""),
        ({"FrameTime": "0.1"}, 60.0, "Frame Time"),
        ({"FrameTime": "20000"}, 1.0, "Frame Time"),
        ({}, 10.0, ""),
    ],
)
def test_the_rate_is_the_files_within_what_can_be_seen(attributes: dict[str, str], rate: float, source: str) -> None:
    found = cine_rate(attributes)
    assert found.per_second == pytest.approx(rate, rel=1e-4)
    assert found.source.startswith(source)
    assert bool(found.source) is bool(source)


def test_frames_are_due_one_after_the_other_and_around() -> None:
    assert [frame_due(8, tenths / 10, 10.0, 10) for tenths in range(5)] == [8, 9, 0, 1, 2]
    assert frame_due(0, 100.05, 10.0, 7) == 1000 % 7
