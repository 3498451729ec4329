"""What a worker of the tests' cluster does before it starts: one film ends the process that scores it."""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence
from typing import Any

from inference.input.admission import Admitted, Refused
from inference.prediction import NotScored, Scored
from inference.score import Scorer

if "before" not in globals():  # Dask loads this file more than once
    before = Scorer.answer


def answer(scorer: Scorer, films: Sequence[Admitted | Refused], **options: Any) -> Sequence[Scored | NotScored]:
    """As of `Scorer`, but for films of two names."""
    names = [film.ref.path.name for film in films]
    if "deadly.png" in names:
        os.kill(os.getpid(), signal.SIGKILL)
    if "odd.png" in names:
        raise RecursionError("an error that nobody thought of")
    return before(scorer, films, **options)


Scorer.answer = answer
