"""Checks of reading: a specimen of each transfer syntax, and a worker that dies and is replaced."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from imaging.faults import Code, Fault
from inference.selfcheck.types import Check, State

_START_S = 30.0


def codecs() -> Iterator[Check]:
    """A specimen of each transfer syntax, read as the program reads films: in a worker process where it is coded."""
    from imaging.pool import DecoderPool
    from imaging.read import read_refs
    from imaging.specimens import is_same, write_specimen
    from imaging.syntaxes import CODED, DEFLATED_FRAMES, NATIVE, name_of

    with tempfile.TemporaryDirectory() as folder, DecoderPool() as pool:
        for syntax in (*sorted(NATIVE), *CODED, DEFLATED_FRAMES):
            path, name = Path(folder) / f"{syntax}.dcm", f"codec {name_of(syntax)}"
            try:
                values = write_specimen(path, syntax)
                same = is_same(pool.read(read_refs(path)[0]).values, values, syntax)
            except Fault as fault:
                yield Check(name, State.WRONG, fault.problem.sentence())
            except (ImportError, ValueError, RuntimeError) as error:  # what a missing or broken codec raises
                yield Check(name, State.WRONG, f"{type(error).__name__}: {error}")
            else:
                yield Check(name, *((State.OK, "decodes") if same else (State.WRONG, "gives other values back")))


def workers() -> Iterator[Check]:
    """A worker process is killed with a film in its hands; that film fails by itself, and the next one opens."""
    from pydicom.uid import RLELossless

    from imaging.pool import DecoderPool
    from imaging.read import read_refs
    from imaging.specimens import is_same, write_specimen

    with tempfile.TemporaryDirectory() as folder, DecoderPool() as pool:
        path = Path(folder) / "film.dcm"
        values = write_specimen(path, RLELossless)
        ref = read_refs(path)[0]
        start = time.perf_counter()
        worker = pool.take()
        up = worker.is_up()
        started = time.perf_counter() - start
        if not up:
            pool.give_back(worker)
            yield Check("decoder workers", State.WRONG, f"The processes that read films do not start: {worker.cause}.")
            return
        worker.process.kill()
        worker.process.join(_START_S)
        worker.begin(ref)
        try:
            worker.finish(ref, pool.timeout_s)
            told = ""
        except Fault as fault:
            told = fault.problem.code
        finally:
            pool.give_back(worker)
        start = time.perf_counter()
        same = is_same(pool.read(ref).values, values, RLELossless)
        replaced = time.perf_counter() - start
    if told == Code.CODEC_CRASHED and same:
        sentence = f"start in {started:.1f} s; one that was killed was replaced in {replaced:.1f} s"
        yield Check("decoder workers", State.OK, sentence)
    else:
        wrong = "its film is said to be whole" if told != Code.CODEC_CRASHED else "the next film has other values"
        yield Check("decoder workers", State.WRONG, f"A worker was killed, and {wrong}.")
