"""The part of a Dask worker that scores films: the model it was sent, and films decoded and scored with it.

Imports distributed, which comes with the extra `dask`: import this module only where a cluster is used.
"""

from __future__ import annotations

import multiprocessing
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path
from platform import python_version
from typing import Any, TypeAlias

from dask.utils import SerializableLock
from distributed import WorkerPlugin, get_worker

from imaging.faults import Code, Fault, Problem
from imaging.pool import DecoderPool
from imaging.types import Image, ImageRef
from inference import store
from inference.card import write_card
from inference.disk import write_whole
from inference.score import Scorer
from inference.types import Failed, ModelCard, NotScored, Outcome, Scored

_DECIDE = ("hilum", "torch", "imagecodecs", "opencv-python-headless", "distributed")
_SHARE = "Share the folder under the same path with every computer that has a worker."

Versions: TypeAlias = Mapping[str, str]
"""What decides over a film's score, by name: the same everywhere, or the rows would not be those of one computer."""


@dataclass(frozen=True, slots=True, repr=False)
class Films:
    """Films of one task. Says nothing of itself: Dask writes the arguments of a task that fails into its log."""

    refs: tuple[ImageRef, ...]
    heatmaps: Sequence[str] | str | None


@dataclass(frozen=True, slots=True, repr=False)
class Reply:
    """One film's row, and its heat maps by label as PNG files; the outcome itself holds none."""

    outcome: Outcome
    pictures: Mapping[str, bytes]


def versions() -> dict[str, str]:
    """The versions of this process. Raises ImportError where one of them is not installed."""
    return {"Python": python_version().rpartition(".")[0]} | {name: version(name) for name in _DECIDE}


def differing(theirs: Versions, ours: Versions, who: str) -> Problem | None:
    """What to say where `who` has other versions than this computer; None where they are the same."""
    other = [
        f"{name} {theirs.get(name, 'missing')}, not {ours[name]}" for name in ours if theirs.get(name) != ours[name]
    ]
    if not other:
        return None
    return Problem(Code.NO_CLUSTER, f"{who} has {'; '.join(other)}.", "Install the same versions on every computer.")


def score(station: str, films: Films) -> tuple[Reply, ...] | Problem:
    """A task: one reply per film, in order, by this worker's station; a problem where the worker itself is unfit."""
    plugin: Station = get_worker().plugins[station]
    return plugin.score(films)


class Station(WorkerPlugin):  # type: ignore[misc]  # Dask's types are not followed
    """A model sent once to each worker of a cluster, also to one that joins later; its scorer is made once a process.

    Decoding runs in processes of its own, as on one computer; films of several threads are scored one after another,
    with as many threads of torch as the computer that sent the model has.
    """

    def __init__(self, name: str, card: ModelCard, weights: bytes, device: str, point: str, threads: int) -> None:
        self.name = name
        self._card = card
        self._weights = weights
        self._device = device
        self._point = point
        self._threads = threads
        self._ours: Versions = versions()

    def setup(self, worker: Any) -> None:
        """Called by Dask where the station arrives: cheap, since the worker answers nobody meanwhile."""
        self._address = str(worker.address)
        self._lock = SerializableLock()  # nothing else here knows of threads
        self._scorer: Scorer | None = None
        self._pool: DecoderPool | None = None
        self._unfit = differing(versions(), self._ours, "It")

    def teardown(self, worker: Any) -> None:
        """Called by Dask where the run has ended: end the decoders, forget the model."""
        with self._lock:
            if self._pool is not None:
                self._pool.close()
            self._scorer = self._pool = None

    def score(self, films: Films) -> tuple[Reply, ...] | Problem:
        """One reply per film in order, or what makes this worker unfit: versions, model, device."""
        try:
            with self._lock:
                scorer, pool = self._ready()
            read = [film for _, film in pool.map(films.refs)]
        except Fault as fault:
            return replace(fault.problem, message=f"The worker {self._address}: {fault.problem.message}")
        except RuntimeError as error:  # the processes that decode do not start
            return Problem(Code.NO_CLUSTER, f"The worker {self._address} cannot decode: {error}")
        with self._lock:
            return tuple(_replies(films, read, scorer))

    def _ready(self) -> tuple[Scorer, DecoderPool]:
        if self._unfit is not None:
            raise Fault(self._unfit)
        if self._scorer is None or self._pool is None:
            self._scorer = self._opened()
            _allow_children()
            self._pool = DecoderPool()
        return self._scorer, self._pool

    def _opened(self) -> Scorer:
        """The scorer of the model that was sent: read through `store.load`, which checks its digest."""
        import torch

        from inference.engine import Engine

        torch.set_num_threads(self._threads)  # sums are split among them: others would change the sixth digit
        with tempfile.TemporaryDirectory(prefix="hilum-") as name:
            folder = Path(name)
            write_whole(folder / store.WEIGHTS_FILE, self._weights)
            write_card(folder, self._card)
            scorer = Scorer(Engine(store.load(folder), self._device), self._point)
        self._weights = b""
        return scorer


def _allow_children() -> None:
    """Let this process start decoders: a worker under a nanny is a daemon, which may have no children by default.

    That rule is there because children of a killed daemon would go on alone; decoders end with their parent.
    """
    process = multiprocessing.current_process()
    if process.daemon:
        process.daemon = False


def _replies(films: Films, read: Sequence[Image | Problem], scorer: Scorer) -> Sequence[Reply]:
    images = [film for film in read if isinstance(film, Image)]
    try:
        answers = iter(scorer.score_many(images, heatmaps=films.heatmaps) if images else ())
    except Fault as fault:  # out of memory even film by film
        answers = iter([NotScored(image.ref, fault.problem) for image in images])
    replies = []
    for ref, film in zip(films.refs, read, strict=True):
        if isinstance(film, Problem):
            replies.append(Reply(Failed(_reachable(film), ref), {}))
        else:
            replies.append(_reply(film, next(answers)))
    return replies


def _reply(image: Image, outcome: Scored | NotScored) -> Reply:
    if not isinstance(outcome, Scored) or not outcome.heatmaps:
        return Reply(outcome, {})
    from inference.render import heatmap_png

    pictures = {label: heatmap_png(image, heat, outcome.prediction) for label, heat in outcome.heatmaps.items()}
    return Reply(replace(outcome, heatmaps={}), pictures)


def _reachable(problem: Problem) -> Problem:
    """A file that was found but is not there for the worker: most likely its computer does not share the folder."""
    return replace(problem, next_step=_SHARE) if problem.code is Code.VANISHED else problem
