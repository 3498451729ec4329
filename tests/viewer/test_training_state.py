"""The state of a training: its events folded, its time judged, its end put into words."""

from __future__ import annotations

from functools import reduce
from pathlib import Path

import pytest

from imaging.faults import Code, as_told
from inference.models.card import Interval, Metrics
from training.events import Batch, Compared, Epoch, Event, Exported, Noticed, Preparing, Started, Stopped, Unusable
from viewer.training.training_chart import scale
from viewer.training.training_pane import figures_look, loss_look, story
from viewer.training.training_run import Phase, TrainingState, after, duration, phase_text, verdict

STARTED = Started(100, 50, 20, 10, 0, 4)
FIGURE = Interval(0.9, 0.8, 1.0)


def an_epoch(number: int, *, kept: bool = True) -> Epoch:
    return Epoch(number, 1 / number, 0.7, 1.1 / number, 0.9, 0.8, 0.85, 10.0, kept)


def told(*events: Event, now: float = 0.0) -> TrainingState:
    return reduce(lambda state, event: after(state, event, now), events, TrainingState())


def compared(low: float, value: float, high: float, p: float = 0.02) -> Compared:
    return Compared("old", "new", 200, 90, FIGURE, FIGURE, Interval(value, low, high), p)


def test_the_phases_follow_one_another() -> None:
    states = [told()]
    for event in (Preparing(3, 9), STARTED, Batch(1, 32, 100, 0.7), an_epoch(1), an_epoch(4), Preparing(1, 20)):
        states.append(after(states[-1], event, 1.0))
    assert [phase_text(state) for state in states] == [
        "Beginning \u2026",
        "Preparing films: 3 of 9",
        "Epoch 1 of 4",
        "Epoch 1 of 4: 32 of 100 films",
        "Epoch 2 of 4",
        "Measuring and writing the model \u2026",
        "Measuring and writing the model: 1 of 20 films",
    ]


def test_the_time_left_is_judged_by_what_is_learned_so_far() -> None:
    state = after(told(Preparing(9, 9)), STARTED, 100.0)
    assert state.seconds_left(100.0) is None
    state = after(after(state, an_epoch(1), 110.0), Batch(2, 50, 100, 0.5), 115.0)
    assert state.seconds_left(115.0) == pytest.approx(25.0)
    assert after(state, an_epoch(4), 140.0).seconds_left(140.0) is None


def test_a_resumed_training_does_not_count_what_was_done_before() -> None:
    state = after(TrainingState(), Started(100, 50, 20, 10, 2, 4), 0.0)
    assert state.epoch == 3
    state = after(state, Batch(3, 50, 100, 0.5), 6.0)
    assert state.share == pytest.approx(2.5 / 4)
    assert state.seconds_left(6.0) == pytest.approx(18.0)


def test_what_was_left_out_and_noticed_is_kept_as_messages() -> None:
    problem = as_told(Code.CUT_SHORT, "It ends early.", "Fetch it again.", Path("a/film.png"))
    state = told(Noticed("A shortcut."), Unusable(problem), STARTED, Stopped(2, "It was asked to."))
    assert state.messages[0] == "A shortcut."
    assert state.messages[1] == "Left out. film.png: It ends early."
    assert state.messages[3] == "The learning ended after epoch 2. It was asked to."
    assert state.unusable == 1
    assert state.phase is Phase.FINISHING


def test_of_very_many_messages_the_last_ones_are_kept() -> None:
    state = told(*(Noticed(str(number)) for number in range(700)))
    assert len(state.messages) == 500
    assert state.messages[-1] == "699"


def test_the_curves_hold_every_epoch_and_how_far_the_one_under_way_is() -> None:
    state = told(STARTED, an_epoch(1), an_epoch(2, kept=False), Batch(3, 25, 100, 0.4))
    training, validation = loss_look(state).curves
    assert training.points == ((1.0, 1.0), (2.0, 0.5), (2.25, 0.4))
    assert validation.points == ((1.0, 1.1), (2.0, 0.55))
    assert loss_look(state).best == 1
    assert figures_look(state).epochs == 4
    assert training.style != validation.style


@pytest.mark.parametrize(
    ("gap", "says"),
    [
        (
            compared(0.002, 0.011, 0.02),
            "the new model ranks better: its AUC is higher by 0.011 (0.002 to 0.020), p 0.02",
        ),
        (compared(-0.02, -0.011, -0.002), "ranks worse: its AUC is lower by 0.011 (0.002 to 0.020)"),
        (compared(-0.01, 0.011, 0.03, 0.4), "do not show which model ranks better: the difference in AUC is 0.011"),
        (compared(0.1, 0.2, 0.3, 0.0), "p below 0.001"),
    ],
)
def test_the_comparison_is_one_plain_sentence_with_its_reserve(gap: Compared, says: str) -> None:
    said = verdict(gap)
    assert says in said
    assert "200 validation films of 90 patients" in said
    assert said.endswith("The new model was chosen on these films, which flatters it.")


def test_the_result_holds_figures_with_intervals_and_nothing_is_taken_for_markup() -> None:
    metrics = Metrics("set", "validation", 20, 10, 8, {"brier": FIGURE, "auc": FIGURE}, "balanced", "a <b>note</b>")
    page = story(told(Noticed("<img src=x>"), compared(0.1, 0.2, 0.3), Exported(Path("/m/new"), metrics)))
    for part in ("0.900", "0.800 to 1.000", "new (new)", "old (old)", "+0.200", "20 validation films (10 abnormal)"):
        assert part in page
    assert page.index("AUC") < page.index("brier")
    assert "&lt;img" in page
    assert "<img" not in page
    assert "a &lt;b&gt;note" in page


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.2, "0 s"), (59.4, "59 s"), (61, "1 min"), (3540, "59 min"), (7500, "2 h 05 min")]
)
def test_seconds_are_said_as_people_say_them(seconds: float, text: str) -> None:
    assert duration(seconds) == text


@pytest.mark.parametrize(
    ("low", "high", "top"),
    [(0.41, 0.68, None), (0.9, 0.995, 1.0), (0.5, 0.5, 1.0), (1e-4, 3e3, None), (0.0, 0.0, None), (1.0, 1.0, 1.0)],
)
def test_an_axis_holds_its_values_between_round_numbers(low: float, high: float, top: float | None) -> None:
    bottom, ceiling, step = scale(low, high, top)
    assert bottom <= low + step * 1e-6
    assert high <= ceiling + step * 1e-6
    assert bottom < ceiling
    assert 1 <= round((ceiling - bottom) / step, 6) <= 6
    assert top is None or ceiling <= top
