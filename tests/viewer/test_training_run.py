"""A training in a child process: what it says, how it ends, whether it can go on. The child is `fake_child`."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from viewer.jobs.child_process import Child, ChildQuery, Ending, program
from viewer.training.training_order import Order, Start
from viewer.training.training_run import End, Phase, TrainingRun

FAKE = (sys.executable, str(Path(__file__).with_name("fake_child.py")))
LONG_MS = 20_000


@pytest.fixture
def run(qapp: object) -> Iterator[TrainingRun]:
    run = TrainingRun(FAKE)
    yield run
    run.close()


@pytest.fixture
def an_order(tmp_path: Path) -> Callable[[str], Order]:
    return lambda recipe: Order(tmp_path, recipe, "clinic", tmp_path / "models", Start.RANDOM)


def to_its_end(qtbot: QtBot, run: TrainingRun, order: Order) -> None:
    with qtbot.waitSignal(run.ended, timeout=LONG_MS):
        run.start(order)


def test_a_training_is_followed_to_its_model(qtbot: QtBot, run: TrainingRun, an_order) -> None:
    to_its_end(qtbot, run, an_order("good"))
    state = run.state
    assert run.end.how is End.DONE
    assert state.phase is Phase.DONE
    assert [epoch.epoch for epoch in state.history] == list(range(1, 9))
    assert state.compared.new == "clinic"
    assert state.exported.folder == run.order.output
    assert not run.is_running
    assert not run.can_resume
    assert run.seconds() > 0


def test_the_child_gets_the_words_of_the_order_and_speaks_json(qtbot: QtBot, run: TrainingRun, an_order) -> None:
    to_its_end(qtbot, run, an_order("good"))
    words = json.loads((run.order.work / "arguments.json").read_text())
    assert words == [*run.order.arguments(), "--events", "json"]


def test_asked_to_stop_it_keeps_the_best_model(qtbot: QtBot, run: TrainingRun, an_order) -> None:
    run.start(an_order("waits"))
    qtbot.waitUntil(lambda: run.state.epoch == 5, timeout=LONG_MS)
    assert run.is_running
    with qtbot.waitSignal(run.ended, timeout=LONG_MS):
        run.stop()
        assert run.is_stopping
    assert run.end.how is End.DONE
    assert "It was asked to." in run.state.messages[-1]


def test_killed_it_can_be_resumed_from_where_it_was(qtbot: QtBot, run: TrainingRun, an_order) -> None:
    run.start(an_order("waits"))
    qtbot.waitUntil(lambda: run.state.epoch == 5, timeout=LONG_MS)
    with qtbot.waitSignal(run.ended, timeout=LONG_MS):
        run.kill()
    assert run.end.how is End.INTERRUPTED
    assert run.can_resume
    with qtbot.waitSignal(run.ended, timeout=LONG_MS):
        run.resume()
    assert run.end.how is End.DONE
    assert run.state.resumed == 3
    assert json.loads((run.order.work / "arguments.json").read_text())[-1] == "--resume"


def test_a_refusal_is_the_sentence_that_the_program_said(qtbot: QtBot, run: TrainingRun, an_order) -> None:
    to_its_end(qtbot, run, an_order("refuses"))
    assert run.end.how is End.REFUSED
    assert run.end.text == "The labels file has no columns path and label. Name them in its first line."
    assert not run.can_resume


def test_an_end_without_a_sentence_keeps_the_last_lines_it_wrote(qtbot: QtBot, run: TrainingRun, an_order) -> None:
    to_its_end(qtbot, run, an_order("crashes"))
    assert run.end.how is End.FAILED
    assert "exit status was 1" in run.end.details
    assert run.end.details.endswith("RuntimeError: the lights went out")
    assert run.can_resume


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals")
def test_killed_by_the_system_it_says_what_that_often_means(qtbot: QtBot, run: TrainingRun, an_order) -> None:
    to_its_end(qtbot, run, an_order("dies"))
    assert run.end.how is End.FAILED
    assert "memory" in run.end.text
    assert "signal 9" in run.end.details


def test_lines_that_are_no_events_are_messages_and_the_training_goes_on(
    qtbot: QtBot, run: TrainingRun, an_order
) -> None:
    to_its_end(qtbot, run, an_order("junk"))
    assert run.end.how is End.DONE
    assert "nonsense <b>that</b> is no event" in run.state.messages
    assert any(text.startswith('{"event": "epoch", "epo') for text in run.state.messages)


def test_a_program_that_cannot_be_started_is_an_end_and_not_a_wait(qtbot: QtBot, an_order, tmp_path: Path) -> None:
    run = TrainingRun([str(tmp_path / "no program")])
    to_its_end(qtbot, run, an_order("good"))
    assert run.end.how is End.FAILED
    assert "cannot be started" in run.end.details


def test_while_one_training_runs_no_other_begins(qtbot: QtBot, run: TrainingRun, an_order) -> None:
    first = an_order("waits")
    run.start(first)
    run.start(an_order("good"))
    assert run.order is first
    run.recall(an_order("good"))
    run.forget()
    assert run.order is first


def test_closing_leaves_no_process_and_says_nothing_more(qtbot: QtBot, run: TrainingRun, an_order) -> None:
    run.start(an_order("waits"))
    qtbot.waitUntil(lambda: run.state.epoch == 5, timeout=LONG_MS)
    with qtbot.assertNotEmitted(run.ended, wait=200):
        run.close()
    assert not run.is_running


def test_a_line_comes_whole_however_it_was_written(qtbot: QtBot, qapp: object) -> None:
    lines: list[str] = []
    script = "import sys,time\nfor c in 'one\\ntwo\\nthr': sys.stdout.write(c); sys.stdout.flush(); time.sleep(0.005)"
    child = Child([sys.executable, "-c", script])
    child.line.connect(lines.append)
    with qtbot.waitSignal(child.ended, timeout=LONG_MS) as ended:
        child.start()
    assert lines == ["one", "two", "thr"]
    assert ended.args[0] == Ending(0)


def test_a_question_is_answered_whole_and_not_at_all_once_cancelled(qtbot: QtBot, qapp: object) -> None:
    asking = ChildQuery([*FAKE, "recipes", "list"])
    with qtbot.waitSignal(asking.answered, timeout=LONG_MS) as answer:
        asking.start()
    assert json.loads(answer.args[0].text)[0]["name"] == "good"
    asking = ChildQuery([*FAKE, "recipes", "list"])
    with qtbot.assertNotEmitted(asking.answered, wait=200):
        asking.start()
        asking.cancel()


@pytest.mark.parametrize(
    ("errors", "sentence"),
    [
        (("hilum train: No film could be read.",), "No film could be read."),
        (("hilum: interrupted.",), "interrupted."),
        (("A warning: mind it", "hilum train: No."), "No."),
        (("hilum: error: unrecognized arguments: --json",), None),
        (("RuntimeError: it broke",), None),
        ((), None),
    ],
)
def test_the_sentence_of_the_program_is_told_from_other_lines(errors: tuple[str, ...], sentence: str | None) -> None:
    assert Ending(2, errors=errors).sentence() == sentence


def test_the_program_that_is_started_is_this_one(qtbot: QtBot, qapp: object) -> None:
    asking = ChildQuery([*program(), "--version"])
    with qtbot.waitSignal(asking.answered, timeout=LONG_MS) as answer:
        asking.start()
    assert answer.args[0].text.startswith("hilum ")
