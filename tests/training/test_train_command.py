"""`hilum train` as a child process: events as lines, and the ways it is asked to end. The training itself is played."""

from __future__ import annotations

import argparse
import io
import os
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

from imaging.stopping import Stopping, heeding_signals
from inference.models import catalogue, store
from inference.models.card import Interval, Metrics
from tests.models import make_card
from training import train_command
from training.commands import add_parsers
from training.events import Batch, Compared, Event, Exported, Noticed, Preparing, Started, Stopped, from_line
from training.job import TrainingJob

FIGURE = Interval(0.9, 0.8, 1.0)
METRICS = Metrics("drawn", "validation", 10, 5, 8, {"auc": FIGURE}, "balanced")
STARTED = Started(10, 5, 4, 2, 0, 2)


@dataclass
class Play:
    """What the played training was given, and what happens in it: called before a batch, by its number."""

    jobs: list[TrainingJob] = field(default_factory=list)
    before: dict[int, Callable[[], object]] = field(default_factory=dict)

    def train(self, job: TrainingJob, stopping: Callable[[], bool]) -> Iterator[Event]:
        """Three batches that heed `stopping`; then films are prepared to be measured on."""
        self.jobs.append(job)
        yield Preparing(1, 2)
        yield Noticed("A shortcut.")
        yield STARTED
        for number in (1, 2, 3):
            self.before.get(number, bool)()
            yield Batch(1, number, 3, 0.5)
            if stopping():
                yield Stopped(1, "It was asked to.")
                break
        yield Preparing(2, 2)
        yield Compared("old", "new", 4, 2, FIGURE, FIGURE, FIGURE, 0.04)
        yield Exported(job.output, METRICS)


@pytest.fixture
def play(monkeypatch: pytest.MonkeyPatch) -> Play:
    play = Play()
    monkeypatch.setattr(train_command, "train", play.train)
    monkeypatch.setattr(catalogue, "bundled_folder", lambda: Path("/nowhere"))
    monkeypatch.setattr(catalogue, "user_folder", lambda: Path("/nowhere"))
    return play


@pytest.fixture
def stdin(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """The writing end of a pipe that is this process's stdin."""
    read, write = os.pipe()
    with os.fdopen(read) as stream:
        monkeypatch.setattr(sys, "stdin", stream)
        yield write
        os.close(write)


def hilum(*words: object) -> tuple[int, str, str]:
    parser = argparse.ArgumentParser(prog="hilum")
    add_parsers(parser.add_subparsers(required=True))
    args = parser.parse_args([str(word) for word in ("train", "--data", "labels.csv", "--output", "new", *words)])
    out, err = io.StringIO(), io.StringIO()
    return args.run(args, out, err), out.getvalue(), err.getvalue()


def kinds(out: str) -> list[str]:
    return [type(from_line(line)).__name__ for line in out.splitlines()]


WHOLE = ["Preparing", "Noticed", "Started", "Batch", "Batch", "Batch", "Preparing", "Compared", "Exported"]
STOPPED = ["Preparing", "Noticed", "Started", "Batch", "Batch", "Stopped", "Preparing", "Compared", "Exported"]
JSON = ("--recipe", "chest-children-mobilenet-v2", "--events", "json")


def test_each_event_is_one_line_and_nothing_else_is_on_stdout(play: Play, stdin: int) -> None:
    status, out, err = hilum(*JSON)
    assert (status, err) == (0, "")
    assert kinds(out) == WHOLE
    assert from_line(out.splitlines()[-1]) == Exported(Path("new"), METRICS)


def test_the_line_stop_ends_it_after_the_batch_and_the_model_is_still_made(play: Play, stdin: int) -> None:
    os.write(stdin, b"nothing\nst")
    play.before[2] = lambda: os.write(stdin, b"op\r\n")
    status, out, _ = hilum(*JSON)
    assert status == 0
    assert kinds(out) == STOPPED


def test_a_stdin_that_is_closed_asks_for_nothing(play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    with Path(os.devnull).open() as nothing:
        monkeypatch.setattr(sys, "stdin", nothing)
        assert kinds(hilum(*JSON)[1]) == WHOLE


def test_asked_before_it_has_begun_it_makes_no_model(play: Play, stdin: int) -> None:
    os.write(stdin, b"stop\n")
    status, out, err = hilum(*JSON)
    assert status == 2
    assert kinds(out) == ["Preparing"]
    assert err == "hilum train: It was stopped before it had begun. No model was made.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="a signal to oneself ends the process there")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_first_signal_stops_it_and_the_handlers_come_back(play: Play, number: signal.Signals) -> None:
    before = signal.getsignal(number)
    play.before[2] = lambda: signal.raise_signal(number)
    status, out, _ = hilum("--recipe", "chest-children-mobilenet-v2")
    assert status == 0
    assert "ended after epoch 1: It was asked to." in out
    assert signal.getsignal(number) is before


def test_a_second_signal_interrupts() -> None:
    stopping = Stopping()
    with heeding_signals(stopping):
        signal.raise_signal(signal.SIGINT)
        assert stopping()
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)


def test_a_reader_of_the_events_that_went_away_ends_the_training(play: Play, stdin: int) -> None:
    class Closed(io.StringIO):
        def write(self, text: str) -> int:
            raise BrokenPipeError(32, "Broken pipe")

    parser = argparse.ArgumentParser(prog="hilum")
    add_parsers(parser.add_subparsers(required=True))
    args = parser.parse_args(["train", "--data", "labels.csv", "--output", "new", *JSON])
    err = io.StringIO()
    assert args.run(args, Closed(), err) == 2
    assert "the output cannot be written (Broken pipe)" in err.getvalue()


def test_a_terminal_gets_lines_for_people(play: Play) -> None:
    status, out, err = hilum("--recipe", "chest-children-mobilenet-v2")
    assert status == 0
    assert "10 films of 5 patients teach, 4 of 2 choose" in out
    assert "validation AUC on 4 films of 2 patients: new 0.9000 (0.8000 to 1.0000), old 0.9000" in out
    assert "model written to new" in out
    assert err == "A shortcut.\n"


def test_options_become_the_job(play: Play, tmp_path: Path) -> None:
    store.save(tmp_path / "old", make_card(id="old"), {"w": np.ones(2, np.float32)})
    words = ("--from", tmp_path / "old", "--recipe", "chest-children-mobilenet-v2", "--device", "cpu", "--epochs", "3")
    hilum(*words, "--tensorboard", tmp_path / "logs", "--resume")
    job = play.jobs[0]
    assert (job.start, job.old, job.device, job.resume) == (tmp_path / "old", tmp_path / "old", "cpu", True)
    assert job.tensorboard == tmp_path / "logs"
    assert job.recipe.epochs == 3
    assert "--from old" in job.command
    assert "--device cpu" in job.command
    assert str(tmp_path) not in job.command


def test_the_model_in_use_is_compared_where_its_labels_are_the_recipes(
    play: Play, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogue, "user_folder", lambda: tmp_path)
    hilum("--recipe", "chest-children-mobilenet-v2")
    store.save(tmp_path / "old", make_card(id="old"), {"w": np.ones(2, np.float32)})
    hilum("--recipe", "chest-children-mobilenet-v2")
    other = make_card(id="other", labels=("normal", "covid"), positive_labels=("covid",))
    store.save(tmp_path / "other", other, {"w": np.ones(2, np.float32)})
    catalogue.use("other")
    hilum("--recipe", "chest-children-mobilenet-v2")
    hilum("--recipe", "chest-children-mobilenet-v2", "--compare", "other")
    assert [job.old for job in play.jobs] == [None, tmp_path / "old", None, tmp_path / "other"]


def test_without_a_recipe_and_a_model_it_says_which_recipes_there_are(play: Play) -> None:
    status, out, err = hilum()
    assert (status, out) == (2, "")
    assert err.startswith("hilum train: No recipe is named. Name one with --recipe: ")
