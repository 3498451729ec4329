"""A process of its own for files that nobody vouches for: with limits to its time and its memory."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from imaging.faults import Fault, Problem
from imaging.reasons import Values
from inference.model_reasons import ModelReason
from inference.models.card_file import refused

_START_SECONDS = 60.0
"""For the libraries, which a busy computer loads slowly; no file is looked at before."""
_READY = "ready"
CONTEXT = multiprocessing.get_context("spawn")
"""How processes begin: as everywhere, with nothing of the window's."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How long the work may take once libraries are loaded, and how much memory beyond them."""

    seconds: float
    memory: int

    @classmethod
    def of(cls, size: int) -> Limits:
        """For a file of so many bytes: what one that means no harm needs, several times over."""
        return cls(5 + size / (20 << 20), (400 << 20) + 3 * size)


def in_process(work: Callable[..., None], given: tuple[Any, ...], limits: Limits, file: Path) -> ModelReason | None:
    """Call `work(*given, answer)`, a function of a module, in a new process that is gone when this returns.

    Returns what it sends: what is wrong with `file`, or None. Raises Fault (MODEL_REFUSED) for one raised there, and
    where its time was over, its memory full, or native code in it broke off.
    """
    ours, theirs = CONTEXT.Pipe(duplex=False)
    child = CONTEXT.Process(target=_work, args=(work, given, limits.memory, theirs), daemon=True)
    child.start()
    theirs.close()
    about: Values = {"file": file.name}
    try:
        for seconds in (_START_SECONDS, limits.seconds):
            if not ours.poll(seconds):
                raise refused(ModelReason.SLOW_TO_READ, about, file)
            answer = ours.recv()
            if answer != _READY:
                break
    except EOFError:
        child.join()
        reason = ModelReason.BROKE_OFF if child.exitcode == -signal.SIGSEGV else ModelReason.MUCH_MEMORY
        raise refused(reason, about, file) from None
    finally:
        child.kill()
        child.join()
        child.close()
        ours.close()
    if isinstance(answer, Problem):
        raise Fault(answer)
    return answer if isinstance(answer, ModelReason) else None


def _work(work: Callable[..., None], given: tuple[Any, ...], memory: int, answer: Connection) -> None:
    import torch

    torch.set_num_threads(1)
    _limit(memory)
    answer.send(_READY)
    try:
        work(*given, answer)
    except Fault as fault:
        answer.send(fault.problem)


def _limit(memory: int) -> None:
    """Room for so many bytes more than the libraries take by now."""
    try:
        import resource
    except ImportError:  # Windows has no such limit; sizes and shapes were checked before
        return
    with suppress(OSError, ValueError):  # macOS says no, or does not tell; sizes and shapes are checked there, too
        pages = int(Path("/proc/self/statm").read_text().split()[0])
        resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + memory,) * 2)
