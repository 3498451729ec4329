"""Decoders may crash, hang and swell; the next film opens all the same and no process stays."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
from pydicom import uid

from imaging.faults import Code, Fault, Problem
from imaging.image import NO_EXAM, FileKind, Image, ImageRef
from imaging.reading.read import read, read_refs
from imaging.workers import supervisor
from imaging.workers.pool import CallDone, DecoderPool, PoolClosed, needs_codec
from tests.imaging.builders import film, write_film
from tests.processes import decoders, environment, run_python, wait_for


@pytest.fixture
def pool() -> Iterator[DecoderPool]:
    with DecoderPool(timeout_s=20) as one:
        yield one
    assert not decoders()


@pytest.fixture
def packed(tmp_path: Path) -> ImageRef:
    return read_refs(write_film(tmp_path / "packed.dcm", film(), uid.JPEGLSLossless))[0]


def test_so_many_workers_start_as_are_wanted(pool: DecoderPool) -> None:
    pool.warm(1)
    assert len(decoders()) == 1
    pool.warm(1)
    assert len(decoders()) == 1
    pool.warm()
    assert len(decoders()) == pool.workers + 1


def test_workers_leave_out_whose_a_film_is(pool: DecoderPool, packed: ImageRef) -> None:
    assert packed.exam.patient_id == "SECRET-1"
    (read_,) = filter(None, pool.work([packed.path], _rows))
    assert read_.ref == packed
    assert read_.ref.exam == NO_EXAM


def _rows(image: Image) -> int:
    return image.rows


@dataclass(frozen=True)
class Turned:
    """An errand as large as its answer."""

    content: bytes

    def __call__(self) -> bytes:
        return self.content[::-1]


def errands_of(pool: DecoderPool, errands: list[Callable[[], object]]) -> dict[int, object]:
    workers = pool.worker_pool([], read)
    for number, errand in enumerate(errands):
        workers.send(number, errand)
    return {done.tag: done.result for done in workers.run() if isinstance(done, CallDone)}


@pytest.mark.parametrize("size", [1 << 20, 6 << 20], ids=["of a film", "beyond the pipe"])
def test_errands_and_answers_that_fill_the_pipe_do_not_wait_for_each_other(pool: DecoderPool, size: int) -> None:
    contents = [bytes([number]) + bytes(size) for number in range(24)]
    answers = errands_of(pool, [Turned(content) for content in contents])
    assert answers == {number: content[::-1] for number, content in enumerate(contents)}


def test_an_errand_that_hangs_costs_itself_however_large_those_behind_it_are() -> None:
    with DecoderPool(timeout_s=1) as pool:
        answers = errands_of(pool, [partial(time.sleep, 60), *(Turned(bytes(3 << 20)) for _ in range(8))])
    assert isinstance(answers[0], Problem)
    assert answers[0].code is Code.CODEC_TIMEOUT
    assert all(answers[number] == bytes(3 << 20) for number in range(1, 9))


def test_a_film_from_a_worker_is_the_film(pool: DecoderPool, packed: ImageRef) -> None:
    here, there = read(packed), pool.read(packed)

    np.testing.assert_array_equal(there.values, here.values)
    assert not there.values.flags.writeable
    assert (there.ref, there.badges, there.attributes) == (here.ref, here.badges, here.attributes)


def test_only_what_needs_a_codec_goes_to_a_worker(pool: DecoderPool, tmp_path: Path, packed: ImageRef) -> None:
    (native,) = read_refs(write_film(tmp_path / "native.dcm", film()))

    pool.read(native)

    assert not needs_codec(native)
    assert not decoders()
    assert needs_codec(packed)
    assert needs_codec(ImageRef(Path("film.png"), kind=FileKind.PNG))


def test_the_problem_of_a_file_comes_back_as_a_fault(pool: DecoderPool, packed: ImageRef) -> None:
    packed.path.unlink()

    with pytest.raises(Fault) as caught:
        pool.read(packed)

    assert caught.value.problem.code is Code.VANISHED


def test_a_film_that_grew_since_its_header_was_read_is_said(pool: DecoderPool, packed: ImageRef) -> None:
    write_film(packed.path, film((200, 300)), uid.JPEGLSLossless)

    with pytest.raises(Fault) as caught:
        pool.read(packed)

    assert caught.value.problem.code is Code.CHANGED_WHILE_READ


def test_after_a_crash_the_next_film_opens_within_a_second(pool: DecoderPool, packed: ImageRef) -> None:
    pool.read(packed)
    assert all(worker.is_up() for worker in pool._idle)  # the spare, too
    worker = pool._idle[-1]
    pid = worker.process.pid or 0
    os.kill(pid, signal.SIGSTOP)  # or it might be quicker than the signal that ends it
    worker.begin(packed, 10)
    os.kill(pid, signal.SIGSEGV)
    os.kill(pid, signal.SIGCONT)
    worker.process.join()

    with pytest.raises(Fault) as caught:
        pool.read(packed)
    start = time.perf_counter()
    image = pool.read(packed)

    assert caught.value.problem.code is Code.CODEC_CRASHED
    assert time.perf_counter() - start < 1.0
    assert isinstance(image, Image)


def test_a_codec_that_hangs_is_ended_in_time(packed: ImageRef) -> None:
    with DecoderPool(timeout_s=0.3) as pool:
        pool.read(packed)
        os.kill(pool._idle[-1].process.pid or 0, signal.SIGSTOP)
        start = time.perf_counter()

        with pytest.raises(Fault) as caught:
            pool.read(packed)

        assert caught.value.problem.code is Code.CODEC_TIMEOUT
        assert time.perf_counter() - start < 1.5


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the address space of a process")
def test_a_codec_that_swells_is_refused_memory(tmp_path: Path, packed: ImageRef) -> None:
    path = tmp_path / "film.png"
    path.write_bytes(bytes(imagecodecs.png_encode(np.zeros((9000, 9000), np.uint16), level=1)))

    with DecoderPool(memory_bytes=400 << 20) as pool:
        with pytest.raises(Fault) as caught:
            pool.read(read_refs(path)[0])
        assert pool.read(packed).values.any()

    assert caught.value.problem.code is Code.CODEC_MEMORY


def test_many_films_come_in_order_with_their_problems(pool: DecoderPool, tmp_path: Path) -> None:
    refs = []
    for index in range(6):
        syntax = uid.JPEGLSLossless if index % 2 else uid.ExplicitVRLittleEndian
        refs += read_refs(write_film(tmp_path / f"{index}.dcm", film(seed=index), syntax))
    refs[3].path.unlink()

    found = list(pool.map(refs))

    assert [ref for ref, _ in found] == refs
    assert [type(one) for _, one in found] == [Image, Image, Image, Problem, Image, Image]
    np.testing.assert_array_equal(found[5][1].values, film(seed=5))


def test_reading_within_a_batch_that_is_read_ahead_does_not_wait_forever(pool: DecoderPool, packed: ImageRef) -> None:
    for _, image in pool.map([packed] * 3):
        assert isinstance(image, Image)
        assert isinstance(pool.read(packed), Image)


def test_leaving_a_batch_early_leaves_no_worker_busy(pool: DecoderPool, packed: ImageRef) -> None:
    batch = pool.map([packed] * 5)
    next(batch)
    batch.close()

    assert pool._busy == 0
    assert isinstance(pool.read(packed), Image)


def test_threads_read_at_the_same_time(pool: DecoderPool, packed: ImageRef) -> None:
    found: list[Image] = []
    threads = [threading.Thread(target=lambda: found.append(pool.read(packed))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(found) == 3
    assert len(decoders()) <= 3


def test_a_script_without_a_guard_hears_once_why_no_worker_starts(tmp_path: Path, packed: ImageRef) -> None:
    script = tmp_path / "unguarded.py"
    script.write_text(
        "import sys\n"
        "from pathlib import Path\n"
        "from imaging.workers.pool import DecoderPool\n"
        "from imaging.reading.read import read_refs\n"
        "refs = read_refs(Path(sys.argv[1])) * 50\n"
        "with DecoderPool() as pool:\n"
        "    for ref, found in pool.map(refs):\n"
        "        print('a row')\n"
    )
    done = run_python(script, packed.path)

    assert done.returncode == 1
    assert done.stdout == ""
    assert "exit code 1; a script that reads films must do its own work under" in done.stderr.splitlines()[-1]


def test_a_process_that_cannot_be_made_is_tried_twice_and_then_said(
    monkeypatch: pytest.MonkeyPatch, packed: ImageRef
) -> None:
    tried: list[int] = []

    def start(_: object) -> None:
        tried.append(1)
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(supervisor.CONTEXT.Process, "start", start)

    with DecoderPool() as pool, pytest.raises(RuntimeError, match="Resource temporarily unavailable"):
        pool.read(packed)
    assert len(tried) == 2


def test_a_worker_that_dies_while_it_starts_is_replaced(pool: DecoderPool, packed: ImageRef) -> None:
    pool.warm()
    for worker in pool._idle:
        worker.process.kill()
        worker.process.join()

    assert isinstance(pool.read(packed), Image)


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of POSIX")
def test_workers_end_silently_when_their_parent_is_killed(tmp_path: Path, packed: ImageRef) -> None:
    script = tmp_path / "parent.py"
    script.write_text(
        "import sys, time\n"
        "if __name__ == '__main__':\n"
        "    from pathlib import Path\n"
        "    from imaging.workers.pool import DecoderPool\n"
        "    from imaging.reading.read import read_refs\n"
        "    pool = DecoderPool()\n"
        "    pool.read(read_refs(Path(sys.argv[1]))[0])\n"
        "    print(*[worker.process.pid for worker in pool._idle], flush=True)\n"
        "    time.sleep(60)\n"
    )
    command, said = [sys.executable, str(script), str(packed.path)], tmp_path / "stderr.txt"
    with (
        said.open("w") as stderr,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=stderr, text=True, env=environment()) as parent,
    ):
        assert parent.stdout is not None
        pids = [int(word) for word in parent.stdout.readline().split()]
        parent.kill()

    assert len(pids) == 2
    assert wait_for(lambda: not any(alive(pid) for pid in pids), 10)
    assert "Traceback" not in said.read_text()


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{pid}/stat")
    return not (state.exists() and state.read_text().split(") ")[1][0] == "Z")


@pytest.fixture
def starts(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Processes that were started since."""
    started: list[object] = []
    start = supervisor.CONTEXT.Process.start

    def noted(process: Any) -> None:
        started.append(process)
        start(process)

    monkeypatch.setattr(supervisor.CONTEXT.Process, "start", noted)
    return started


def test_a_pool_that_was_stopped_starts_no_process_and_goes_on_with_those_it_has(
    pool: DecoderPool, packed: ImageRef, starts: list[object]
) -> None:
    assert isinstance(pool.read(packed), Image)
    batch = pool.map([packed] * 5)
    next(batch)
    pool.stop()
    starts.clear()
    pool.warm()
    assert isinstance(pool.read(packed), Image)
    batch.close()  # ends what was read ahead, and starts nothing in its place
    taken = [pool.take() for _ in range(len(pool._idle))]
    with pytest.raises(PoolClosed):
        pool.read(packed)
    with pytest.raises(PoolClosed):
        list(pool.work([packed.path], read))
    for worker in taken:
        pool.give_back(worker)
    assert starts == []
    assert pool._busy == 0


def test_a_pool_that_was_closed_starts_no_process(pool: DecoderPool, packed: ImageRef, starts: list[object]) -> None:
    pool.close()
    with pytest.raises(PoolClosed):
        pool.read(packed)
    assert starts == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("after_s", [0, 0.05, None], ids=["at once", "starting", "ready"])
def test_a_stop_of_the_whole_group_is_not_held_against_a_film(
    pool: DecoderPool, packed: ImageRef, number: int, after_s: float | None
) -> None:
    worker = pool.take()
    if after_s is None:
        assert worker.is_up()
    else:
        time.sleep(after_s)
    os.kill(worker.process.pid or 0, number)
    pool.give_back(worker)
    assert isinstance(pool.read(packed), Image)
    assert worker.alive
    assert signal.pthread_sigmask(signal.SIG_BLOCK, ()) == set()
