"""The part of a Dask worker that scores films: the model it was sent, and films decoded and scored with it.

Imports distributed, which comes with the extra `dask`: import this module only where a cluster is used.
"""

from __future__ import annotations

import multiprocessing
import tempfile
import traceback
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path
from platform import python_version
from typing import TYPE_CHECKING, Any, TypeAlias

from dask.utils import SerializableLock
from distributed import WorkerPlugin, get_worker

from imaging.faults import Code, Fault, Problem
from imaging.pool import DecoderPool
from inference import store
from inference.admission import Admitted, Refused
from inference.card import write_card
from inference.card_types import ModelCard
from inference.disk import write_whole
from inference.pipeline import Judged, judge_files
from inference.score import Scorer
from inference.types import Failed, NotScored, Scored

if TYPE_CHECKING:
    from inference.engine import Engine

_DECIDE = ("hilum", "torch", "imagecodecs", "opencv-python-headless", "distributed")
_SHARE = "Share the folder under the same path with every computer that has a worker."

Versions: TypeAlias = Mapping[str, str]
"""What decides over a film's score, by name: the same everywhere, or the rows would not be those of one computer."""


@dataclass(frozen=True, slots=True, repr=False)
class Files:
    """Files of one task. Says nothing of itself: Dask writes the arguments of a task that fails into its log."""

    paths: tuple[Path, ...]
    heatmaps: Sequence[str] | str | None


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


def score(station: str, files: Files) -> tuple[Judged, ...] | Problem | str:
    """A task: what became of each frame of the files, by this worker's station; a problem where the worker is unfit.

    An error that nobody thought of is a trace as text: one that Dask cannot send would leave the task open for ever.
    """
    plugin: Station = get_worker().plugins[station]
    try:
        return plugin.score(files)
    except Exception:  # noqa: BLE001  # raised again by `Link.result`
        return traceback.format_exc()


class Station(WorkerPlugin):
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
        self._lock, self._turn = SerializableLock(), SerializableLock()  # Dask's: nothing else here knows of threads
        self._scorer: Scorer | None = None
        self._pool: DecoderPool | None = None
        self._unfit = differing(versions(), self._ours, "It")

    def teardown(self, worker: Any) -> None:
        """Called by Dask where the run has ended: end the decoders, forget the model."""
        with self._lock:
            if self._pool is not None:
                self._pool.close()
            self._scorer = self._pool = None

    def score(self, files: Files) -> tuple[Judged, ...] | Problem:
        """What became of each frame of the files, or what makes this worker unfit: versions, model, device."""
        try:
            with self._lock:
                scorer, pool = self._ready()
            wanted = files.heatmaps
            judged = judge_files(files.paths, scorer, pool, heatmaps=wanted, pictures=wanted is not None)
            return tuple(_light(one) for one in judged if one is not None)
        except Fault as fault:
            return replace(fault.problem, message=f"The worker {self._address}: {fault.problem.message}")

    def _ready(self) -> tuple[Scorer, DecoderPool]:
        if self._unfit is not None:
            raise Fault(self._unfit)
        if self._scorer is None or self._pool is None:
            self._scorer = _InTurn(self._engine(), self._point, self._turn)
            _allow_children()
            self._pool = DecoderPool()
        return self._scorer, self._pool

    def _engine(self) -> Engine:
        """The engine of the model that was sent: read through `store.load`, which checks its digest."""
        import torch

        from inference.engine import Engine

        torch.set_num_threads(self._threads)  # sums are split among them: others would change the sixth digit
        with tempfile.TemporaryDirectory(prefix="hilum-") as name:
            folder = Path(name)
            write_whole(folder / store.WEIGHTS_FILE, self._weights)
            write_card(folder, self._card)
            engine = Engine(store.load(folder), self._device)
        self._weights = b""
        return engine


class _InTurn(Scorer):
    """A scorer for several threads: the films of one are scored after those of the other."""

    def __init__(self, engine: Engine, point: str, turn: SerializableLock) -> None:
        super().__init__(engine, point)
        self._turn = turn

    def answer(
        self, films: Sequence[Admitted | Refused], *, heatmaps: Sequence[str] | str | None = None
    ) -> list[Scored | NotScored]:
        """As of `Scorer`."""
        with self._turn:
            return super().answer(films, heatmaps=heatmaps)


def _allow_children() -> None:
    """Let this process start decoders: a worker under a nanny is a daemon, which may have no children by default.

    That rule is there because children of a killed daemon would go on alone; decoders end with their parent.
    """
    process = multiprocessing.current_process()
    if process.daemon:
        process.daemon = False


def _light(judged: Judged) -> Judged:
    """The judgement without the film. A file that is not there says what to do."""
    outcome = judged.outcome
    if isinstance(outcome, Failed) and outcome.problem.code in (Code.VANISHED, Code.UNREACHABLE):
        outcome = replace(outcome, problem=replace(outcome.problem, next_step=_SHARE))
    return replace(judged, reading=replace(judged.reading, result=None), outcome=outcome)
