"""All checks, one after another: one that cannot be made is wrong and does not end the others."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from imaging.faults import Fault
from inference.selfcheck.films import codecs, workers
from inference.selfcheck.folders import folders, review, space
from inference.selfcheck.models import devices, heat_map, models, scores
from inference.selfcheck.privacy import without_identity
from inference.selfcheck.types import Begun, Check, Event, Group, State
from inference.selfcheck.versions import present

GROUPS: tuple[Group, ...] = (
    ("libraries", present),
    ("folders", folders),
    ("free space", space),
    ("codecs", codecs),
    ("decoder workers", workers),
    ("devices", devices),
    ("models", models),
    ("score", scores),
    ("review", review),
    ("heat map", heat_map),
)


def run_checks(first: Sequence[Group] = (), groups: Sequence[Group] = GROUPS) -> Iterator[Event]:
    """Each group as it begins, and each check as it ends, with the seconds since what came before it.

    `first`: groups of the caller's own, such as those about the window. Sentences name neither user nor host.
    """
    every = (*first, *groups)
    for place, (name, group) in enumerate(every):
        yield Begun(name, place, len(every))
        start = time.perf_counter()
        for check in _told(name, group):
            now = time.perf_counter()
            yield replace(check, sentence=without_identity(check.sentence), seconds=now - start)
            start = time.perf_counter()


def _told(name: str, group: Callable[[], Iterator[Check]]) -> Iterator[Check]:
    """The checks of a group; where it breaks off, why, as the last one."""
    try:
        yield from group()
    except Fault as fault:
        yield Check(name, State.WRONG, fault.problem.sentence())
    except Exception as error:  # noqa: BLE001  # a broken library raises anything; the other checks are wanted too
        yield Check(name, State.WRONG, f"{type(error).__name__}: {error}")
