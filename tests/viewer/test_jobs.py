"""Lanes and jobs: order, silence, cancellation, and threads that end."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, QThread, QTimer, Slot
from pytestqt.qtbot import QtBot

from viewer.jobs.job_thread import Job, JobGroup, JobThread, Latest, Priority


class Listener(QObject):
    """Hears a job, and where it hears it."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.events: list[Any] = []
        self.errors: list[Exception] = []
        self.threads: set[QThread] = set()
        self.ended = 0
        job.reported.connect(self.on_event)
        job.crashed.connect(self.on_error)
        job.ended.connect(self.on_end)

    @Slot(object)
    def on_event(self, event: Any) -> None:
        self.events.append(event)
        self.threads.add(QThread.currentThread())

    @Slot(object)
    def on_error(self, error: Exception) -> None:
        self.errors.append(error)

    @Slot()
    def on_end(self) -> None:
        self.ended += 1


@pytest.fixture
def job_thread(qapp: object) -> Iterator[JobThread]:
    job_thread = JobThread("test")
    yield job_thread
    job_thread.close()


def counting(n: int) -> Callable[[], Iterator[int]]:
    return lambda: iter(range(n))


def test_events_arrive_in_order_in_the_thread_of_the_window(qtbot: QtBot, job_thread: JobThread) -> None:
    job = job_thread.job(counting(200))
    heard = Listener(job)
    with qtbot.waitSignal(job.ended):
        job.start()
    assert heard.events == list(range(200))
    assert heard.threads == {QThread.currentThread()}
    assert job_thread.is_idle()


def test_work_runs_in_the_thread_of_its_lane(qtbot: QtBot, job_thread: JobThread) -> None:
    def work() -> Iterator[int]:
        yield threading.get_ident()

    job = job_thread.job(work)
    heard = Listener(job)
    with qtbot.waitSignal(job.ended):
        job.start()
    assert heard.events[0] != threading.get_ident()


def test_a_cancelled_job_is_silent_even_about_events_on_their_way(qtbot: QtBot, job_thread: JobThread) -> None:
    arrived = threading.Event()

    def work() -> Iterator[int]:
        yield 1
        arrived.set()
        yield 2

    job = job_thread.job(work)
    heard = Listener(job)
    job.start()
    assert arrived.wait(5)
    job.cancel()
    after = job_thread.job(counting(1))
    with qtbot.waitSignal(after.ended):
        after.start()
    assert heard.events == []
    assert heard.ended == 0


def test_a_cancelled_generator_is_closed_at_its_next_yield(qtbot: QtBot, job_thread: JobThread) -> None:
    closed, go = threading.Event(), threading.Event()

    def work() -> Iterator[int]:
        try:
            yield 0
            go.wait(5)
            while True:
                yield 1
        finally:
            closed.set()

    job = job_thread.job(work)
    with qtbot.waitSignal(job.reported):
        job.start()
    job.cancel()
    go.set()
    assert closed.wait(5)


def test_urgent_work_overtakes_at_a_yield_and_the_other_goes_on_after_it(qtbot: QtBot, job_thread: JobThread) -> None:
    order: list[str] = []
    started, go = threading.Event(), threading.Event()

    def slow() -> Iterator[int]:
        order.append("slow 1")
        started.set()
        go.wait(5)
        yield 1
        order.append("slow 2")
        yield 2

    def urgent() -> Iterator[int]:
        order.append("urgent")
        yield 1

    later, now = job_thread.job(slow, Priority.LATER), job_thread.job(urgent, Priority.NOW)
    heard = Listener(later)
    with qtbot.waitSignals([later.ended, now.ended]):
        later.start()
        assert started.wait(5)
        now.start()
        go.set()
    assert order == ["slow 1", "urgent", "slow 2"]
    assert heard.events == [1, 2]


def test_an_unexpected_error_is_told_and_the_lane_lives_on(qtbot: QtBot, job_thread: JobThread) -> None:
    def work() -> Iterator[int]:
        yield 1
        raise ValueError("nobody expected this")

    job = job_thread.job(work)
    heard = Listener(job)
    with qtbot.waitSignal(job.ended):
        job.start()
    assert [str(error) for error in heard.errors] == ["nobody expected this"]
    after = job_thread.job(counting(3))
    with qtbot.waitSignal(after.ended):
        after.start()


def test_a_newer_request_silences_the_older(qtbot: QtBot, job_thread: JobThread) -> None:
    latest = Latest()
    first, second = job_thread.job(counting(5)), job_thread.job(counting(5))
    old, new = Listener(first), Listener(second)
    with qtbot.waitSignal(second.ended):
        latest.start(first)
        latest.start(second)
    assert old.events == []
    assert new.events == [0, 1, 2, 3, 4]


def test_closing_ends_the_thread_and_drops_what_waits(qtbot: QtBot) -> None:
    job_thread = JobThread("closing")
    started, go = threading.Event(), threading.Event()

    def work() -> Iterator[int]:
        started.set()
        go.wait(5)
        yield 1

    running, waiting = job_thread.job(work), job_thread.job(counting(1))
    heard = [Listener(running), Listener(waiting)]
    running.start()
    waiting.start()
    assert started.wait(5)
    go.set()
    job_thread.close()
    qtbot.wait(1)
    assert [listener.events for listener in heard] == [[], []]
    assert job_thread.is_idle()
    assert not job_thread.is_running()


def test_one_who_ends_their_own_jobs_ends_nobody_elses(qtbot: QtBot, job_thread: JobThread) -> None:
    gate, own, other = threading.Event(), JobGroup(), JobGroup()

    def held() -> Iterator[int]:
        gate.wait(10)
        yield 1

    first, unstarted = own.add(job_thread.job(held)), own.add(job_thread.job(counting(1)))
    others, nobodys = other.add(job_thread.job(counting(1))), job_thread.job(counting(1))
    heard = [Listener(job) for job in (first, others, nobodys)]
    for job in (first, others, nobodys):
        job.start()
    own.cancel()
    unstarted.start()
    with qtbot.waitSignal(nobodys.ended):
        gate.set()
    assert unstarted.is_over
    assert job_thread.is_idle()
    assert [(one.events, one.ended) for one in heard] == [([], 0), ([0], 1), ([0], 1)]


def test_a_job_that_was_cancelled_before_it_started_says_nothing(qtbot: QtBot, job_thread: JobThread) -> None:
    called: list[int] = []
    job, after = job_thread.job(lambda: iter(called.append(1) or ())), job_thread.job(counting(1))
    heard = Listener(job)
    job.cancel()
    job.start()
    with qtbot.waitSignal(after.ended):
        after.start()
    assert (called, heard.ended, job_thread.is_idle()) == ([], 0, True)


def test_a_job_started_in_a_thread_that_was_closed_is_no_unfinished_one(qtbot: QtBot) -> None:
    job_thread = JobThread("closed")
    job_thread.close()
    job_thread.job(counting(1)).start()
    assert job_thread.is_idle()
    assert not job_thread.is_running()


def test_a_fast_generator_waits_for_the_window_and_not_the_window_for_it(qtbot: QtBot, job_thread: JobThread) -> None:
    made, heard, most, turns = [0], [0], [0], [0]

    def work() -> Iterator[int]:
        for number in range(20_000):
            made[0] = number + 1
            yield number

    class Busy(QObject):
        @Slot(object)
        def on_event(self, _event: int) -> None:
            heard[0] += 1
            most[0] = max(most[0], made[0] - heard[0])
            time.sleep(0.0001)

        @Slot()
        def on_turn(self) -> None:
            turns[0] += 1

    busy, timer = Busy(), QTimer(interval=0)
    timer.timeout.connect(busy.on_turn)
    timer.start()
    job = job_thread.job(work)
    job.reported.connect(busy.on_event)
    with qtbot.waitSignal(job.ended, timeout=60_000):
        job.start()
    assert heard[0] == 20_000
    assert most[0] <= 100  # of events that are made and not heard
    assert turns[0] >= 100  # of the window's own, in the two seconds and more that this takes


def test_a_job_that_waits_for_the_window_ends_when_it_is_cancelled_or_the_thread_closed(qtbot: QtBot) -> None:
    job_thread, closed = JobThread("full"), [threading.Event(), threading.Event()]

    def endless(place: int) -> Iterator[int]:
        try:
            while True:
                yield 1
        finally:
            closed[place].set()

    job, other = job_thread.job(lambda: endless(0)), job_thread.job(lambda: endless(1))
    job.start()
    time.sleep(0.2)  # it waits by now, as nobody hears
    job.cancel()
    assert closed[0].wait(5)
    other.start()
    time.sleep(0.2)
    job_thread.close()
    assert closed[1].wait(5)
    assert not job_thread.is_running()


def test_a_loop_within_a_slot_hears_what_comes_next(qtbot: QtBot, job_thread: JobThread) -> None:
    heard: list[int] = []

    class Asking(QObject):
        @Slot(object)
        def on_event(self, event: int) -> None:
            heard.append(event)
            if event == 0:
                qtbot.waitUntil(lambda: len(heard) == 100)

    asking, job = Asking(), job_thread.job(counting(100))
    job.reported.connect(asking.on_event)
    with qtbot.waitSignal(job.ended):
        job.start()
    assert heard == list(range(100))


def test_an_unexpected_error_is_logged_once_even_of_a_job_that_nobody_hears(
    qtbot: QtBot, job_thread: JobThread, logged: Callable[[], list[str]]
) -> None:
    started, go = threading.Event(), threading.Event()

    def work() -> Iterator[int]:
        started.set()
        go.wait(5)
        raise ValueError("/home/Jane Doe/film.dcm")
        yield 1

    job, after = job_thread.job(work), job_thread.job(counting(1))
    job.start()
    assert started.wait(5)
    job.cancel()
    go.set()
    with qtbot.waitSignal(after.ended):
        after.start()
    (line,) = logged()
    assert line.startswith("jobs: Unexpected ValueError at ")
    assert "Jane" not in line
