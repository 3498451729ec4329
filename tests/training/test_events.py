"""Events as lines: what a training in another process says arrives whole, and nothing else is taken for it."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import get_args

import pytest

from imaging.faults import Code, as_told
from inference.models.card import Interval, Metrics
from training.events import (
    Batch,
    Compared,
    Epoch,
    Event,
    Exported,
    Noticed,
    Preparing,
    Started,
    Stopped,
    Unusable,
    from_line,
    to_line,
)

FIGURE = Interval(0.9, 0.85, 0.95)
METRICS = Metrics("drawn", "validation", 10, 5, 8, {"auc": FIGURE, "sensitivity": FIGURE}, "balanced", "a note")
EVENTS: tuple[Event, ...] = (
    Preparing(3, 12),
    Unusable(as_told(Code.CUT_SHORT, "It ends early.", "Fetch it again.", Path("films") / "Müller \u2028 1.png", 2)),
    Unusable(as_told(Code.EMPTY, "It is empty.")),
    Noticed('Two films are "the same"\nand one is not.'),
    Started(10, 5, 4, 2, 0, 8),
    Batch(1, 32, 64, 0.6931471805599453),
    Epoch(2, 0.5, 0.8, 0.4, 0.91, 0.85, 0.9, 12.5, kept=False),
    Stopped(3, "It was asked to."),
    Compared("old", "new", 40, 30, FIGURE, Interval(0.92, 0.9, 0.94), Interval(0.02, -0.01, 0.05), 0.07),
    Exported(Path("/models/new"), METRICS, Path("/models/new report/index.html")),
    Exported(Path("/models/new"), METRICS),
)


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_an_event_is_one_line_and_comes_back_the_same(event: Event) -> None:
    line = to_line(event)
    assert line.isascii()
    assert len(line.splitlines()) == 1
    assert from_line(line) == event


def test_every_kind_of_event_is_among_those_tried() -> None:
    from training import events

    assert {type(event) for event in EVENTS} == set(get_args(events.Event))


def test_a_path_that_no_text_can_say_comes_back_the_same() -> None:
    path = Path("films") / b"\xff.png".decode("utf-8", "surrogateescape")
    event = Unusable(as_told(Code.EMPTY, "It is empty.", path=path))
    to_line(event).encode("ascii")
    assert from_line(to_line(event)) == event


def test_a_number_that_is_not_finite_is_null_on_the_line_and_no_number_after_it() -> None:
    for value in (math.nan, math.inf):
        line = to_line(Batch(1, 2, 3, value))
        assert json.loads(line)["loss"] is None
        back = from_line(line)
        assert isinstance(back, Batch)
        assert math.isnan(back.loss)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Epoch 1 of 8",
        "[1, 2]",
        "3",
        '{"event": "epoch"}',
        '{"event": "unknown", "done": 1}',
        '{"done": 1, "total": 2}',
        '{"event": ["preparing"], "done": 1, "total": 2}',
        '{"event": "preparing", "done": 1}',
        '{"event": "preparing", "done": 1, "total": 2, "more": 3}',
        '{"event": "preparing", "done": 1.5, "total": 2}',
        '{"event": "preparing", "done": true, "total": 2}',
        '{"event": "batch", "epoch": 1, "done": 2, "total": 3, "loss": NaN}',
        '{"event": "batch", "epoch": 1, "done": 2, "total": 3, "loss": "0.5"}',
        '{"event": "unusable", "problem": {"code": "none such", "message": "m"}}',
        '{"event": "preparing", "done": 1, "to',
        '{"event": "preparing", "done": 1, "total": 2} {"event": "preparing", "done": 1, "total": 2}',
        "[" * 100_000,
    ],
)
def test_a_line_that_is_no_event_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        from_line(line)
