"""What is asked about a score: nothing by itself, said in words, given up, and forgotten with the film."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from inference.explain.methods import Method
from tests.models import change_card, make_point
from viewer.film.composition import HeatStyle
from viewer.score.questions import QuestionRow

if TYPE_CHECKING:
    from tests.viewer.conftest import FakeWorld
    from viewer.app.main_window import MainWindow

Scored = Callable[["MainWindow", list[Path]], None]


@pytest.fixture
def shown(window: MainWindow, world: FakeWorld, scored: Scored) -> MainWindow:
    scored(window, world.films("0.91", "0.52", "heavy", "0.45"))
    window.panel.show_details(True)
    return window


def go_to(qtbot: QtBot, window: MainWindow, row: int) -> None:
    window.session.go_to(row)
    qtbot.waitUntil(lambda: window.session.pane.outcome is not None and window.session.pane.row == row)


def answered(qtbot: QtBot, row: QuestionRow) -> str:
    qtbot.waitUntil(row.ask.isEnabled)  # a film that was scored with all others gets its map when it is shown
    row.ask.click()
    qtbot.waitUntil(lambda: row.answer.isVisible() and not row.bar.isVisible())
    return row.answer.text()


def test_nothing_is_asked_until_somebody_asks(qtbot: QtBot, shown: MainWindow, world: FakeWorld) -> None:
    qtbot.waitUntil(shown.session.scores.job_thread.is_idle)
    for row in (shown.panel.steady, shown.panel.rests):
        assert row.ask.isVisible()
        qtbot.waitUntil(row.ask.isEnabled)
        assert not row.answer.isVisible()
        assert not row.bar.isVisible()
    assert world.scorer.begun == []


def test_a_steady_score_is_said_with_what_is_decided_each_time(qtbot: QtBot, shown: MainWindow) -> None:
    steady = shown.panel.steady
    said = answered(qtbot, steady)
    assert said == "Moved a little, the score lies between 0.86 and 0.96: abnormal each time."
    assert steady.answer.property("role") == "muted"
    assert "breath, position and exposure" in steady.ask.toolTip()


def test_one_that_crosses_the_threshold_is_to_be_heeded_at_the_point_that_is_chosen(
    qtbot: QtBot, make_window: Callable[[], MainWindow], world: FakeWorld, scored: Scored
) -> None:
    points = (make_point("balanced", 0.5), make_point("high_sensitivity", 0.2))
    world.card = change_card(world.card, operating_points=points)
    world.scorer.card = world.card
    window = make_window()
    scored(window, world.films("0.52"))
    window.panel.show_details(True)
    steady, point = window.panel.steady, window.session.scores
    said = answered(qtbot, steady)
    assert said == (
        "Moved a little, the score lies between 0.47 and 0.57: on the other side of the threshold in 7 of 24."
    )
    assert steady.answer.property("role") == "warning"
    assert window.panel.bar.look().word == "Abnormal", "the decision stays"
    point.choose_operating_point("high_sensitivity")
    assert steady.answer.text().endswith("between 0.47 and 0.57: abnormal each time.")
    assert steady.answer.property("role") == "muted"


def test_a_score_within_the_unsure_band_of_its_threshold_says_so(
    qtbot: QtBot, make_window: Callable[[], MainWindow], world: FakeWorld, scored: Scored
) -> None:
    world.card = change_card(world.card, operating_points=(make_point("balanced", 0.3, 0.2),))
    world.scorer.card = world.card
    window = make_window()
    scored(window, world.films("0.52"))
    window.panel.show_details(True)
    assert answered(qtbot, window.panel.steady).endswith(": on one side of the threshold, some of them unsure.")


def test_a_film_without_a_decision_has_its_range_alone(
    qtbot: QtBot, window: MainWindow, world: FakeWorld, scored: Scored
) -> None:
    world.films("sideways")
    window.open_paths([Path("/films")])
    qtbot.waitUntil(lambda: window.panel.anyway.isVisible())
    assert not window.panel.steady.ask.isEnabled()
    window.panel.anyway.click()
    window.panel.show_details(True)
    qtbot.waitUntil(window.panel.steady.ask.isEnabled)
    assert answered(qtbot, window.panel.steady) == "Moved a little, the score lies between 0.65 and 0.75."


def test_an_answer_is_forgotten_with_its_film_and_why_there_is_none_is_said(qtbot: QtBot, shown: MainWindow) -> None:
    steady = shown.panel.steady
    answered(qtbot, steady)
    go_to(qtbot, shown, 2)
    assert not steady.answer.isVisible()
    assert answered(qtbot, steady) == "There is not enough memory. Choose another method."


def test_a_question_can_be_given_up_and_another_film_gives_it_up(
    qtbot: QtBot, shown: MainWindow, world: FakeWorld
) -> None:
    steady = shown.panel.steady
    world.scorer.steps.clear()
    steady.ask.click()
    qtbot.waitUntil(steady.bar.isVisible)
    steady.cancel.click()
    assert steady.ask.isVisible()
    steady.ask.click()
    qtbot.waitUntil(steady.bar.isVisible)
    world.gate.set()
    shown.session.go_to(1)
    qtbot.waitUntil(lambda: not steady.bar.isVisible())
    world.scorer.steps.set()
    qtbot.waitUntil(shown.session.scores.job_thread.is_idle)
    assert not steady.answer.isVisible()


def test_escape_gives_it_up_too(qtbot: QtBot, shown: MainWindow, world: FakeWorld) -> None:
    world.scorer.steps.clear()
    for row in (shown.panel.steady, shown.panel.rests):
        qtbot.waitUntil(row.ask.isEnabled)
        row.ask.click()
        qtbot.waitUntil(row.bar.isVisible)
        shown.actions_by_id["leave"].trigger()
        assert not row.bar.isVisible()
    world.scorer.steps.set()


def test_what_the_score_rests_on_is_said_beside_random_tries(qtbot: QtBot, shown: MainWindow, world: FakeWorld) -> None:
    rests = shown.panel.rests
    assert answered(qtbot, rests) == (
        "Where the fifth that the map marks most is blurred, the score goes from 0.90 to 0.40; where a random fifth is "
        "(8 tries), to 0.70 to 0.80. So it rests more on what the map marks than elsewhere."
    )
    assert rests.answer.property("role") == "muted"
    assert "ROAD +0.100" in rests.answer.toolTip()
    shown.session.pane.choose_heat_label("normal")
    assert not rests.answer.isVisible(), "another map is another question"
    said = answered(qtbot, rests)
    assert "the score of normal goes from 0.75 to 0.72" in said
    assert said.endswith("It hardly moves either way, so this tells nothing about the map.")
    shown.session.pane.choose_heat_label("abnormal")
    shown.session.pane.set_heat_style(HeatStyle(visible=True))
    shown.session.pane.heat_method.choose(Method.LAYER_CAM)
    qtbot.waitUntil(rests.ask.isEnabled)
    assert answered(qtbot, rests).endswith("So the map does not show what it rests on.")
    assert rests.answer.property("role") == "warning"
    assert world.scorer.begun[-1] is Method.LAYER_CAM


def test_an_answer_is_brought_into_sight(qtbot: QtBot, shown: MainWindow) -> None:
    shown.resize(1280, 480)
    rests = shown.panel.rests
    answered(qtbot, rests)
    qtbot.waitUntil(lambda: rests.answer.visibleRegion().boundingRect().height() == rests.answer.height())


def test_another_model_forgets_what_was_said(qtbot: QtBot, shown: MainWindow, world: FakeWorld) -> None:
    answered(qtbot, shown.panel.steady)
    shown.session.scores.set_model(change_card(world.card, version="2"))
    assert not shown.panel.steady.answer.isVisible()


def test_a_hidden_score_cannot_be_asked_about(qtbot: QtBot, shown: MainWindow) -> None:
    answered(qtbot, shown.panel.steady)
    ref = shown.session.pane.ref
    shown.session.scores.hide(ref)
    for row in (shown.panel.steady, shown.panel.rests):
        assert not row.ask.isEnabled()
        assert not row.answer.isVisible()
