"""The part of a Dask worker that scores films: the model it was sent, and films decoded and scored with it.

Imports distributed, which comes with the extra `dask`: import this module only where a cluster is used.
"""

from __future__ import annotations

import json
import logging
import multiprocessing
import tempfile
import time
import traceback
import warnings
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path
from platform import python_version
from typing import Any, TypeAlias
from uuid import uuid4

import distributed
from dask.utils import SerializableLock
from distributed import CancelledError, Client, Future, KilledWorker, Security, WorkerPlugin, comm, get_worker

from imaging.faults import Code, Fault, Problem
from imaging.reasons import Remark, Value, Values
from imaging.whole_files import write_whole
from imaging.workers.pool import DecoderPool
from inference.engine import Engine, open_engine
from inference.explain.methods import Method
from inference.input.admission import Admitted, Refused
from inference.lungs import LungFinder
from inference.model_reasons import ModelReason
from inference.models import store
from inference.models.card import ModelCard
from inference.models.card_file import write_card
from inference.models.store import LoadedModel
from inference.pipeline import FrameDone, judge_files
from inference.prediction import Failed, NotScored, Scored
from inference.score import Scorer

_DECIDE = ("hilum", "torch", "onnxruntime", "imagecodecs", "opencv-python-headless", "distributed")

SentModel: TypeAlias = tuple[ModelCard, Mapping[str, bytes]]
"""A model's card and its files by name: the weights, and the file for ONNX Runtime where that computes."""

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


def differing(theirs: Versions, ours: Versions, who: Value) -> Problem | None:
    """What to say where `who` has other versions than this computer; None where they are the same."""
    other = tuple(
        Remark(ModelReason.OTHER_VERSION, {"name": name, "found": theirs[name], "needed": ours[name]})
        if name in theirs
        else Remark(ModelReason.VERSION_MISSING, {"name": name, "needed": ours[name]})
        for name in ours
        if theirs.get(name) != ours[name]
    )
    return Problem(Code.NO_CLUSTER, ModelReason.OTHER_VERSIONS, {"who": who, "what": other}) if other else None


def score(name: str, files: Files) -> tuple[FrameDone, ...] | Problem | str:
    """A task: what became of each frame of the files, by this cluster worker; a problem where the worker is unfit.

    An error that nobody thought of is a trace as text: one that Dask cannot send would leave the task open for ever.
    """
    plugin: ClusterWorker = get_worker().plugins[name]
    try:
        return plugin.score(files)
    except Exception:  # noqa: BLE001  # raised again by `ClusterLink.result`
        return traceback.format_exc()


class ClusterWorker(WorkerPlugin):
    """A model sent once to each worker of a cluster, also to one that joins later; its scorer is made once a process.

    Decoding runs in processes of its own, as on one computer; films of several threads are scored one after another,
    by the engine of the computer that sent the model, with as many threads of torch as that one has.

    threads: of torch; 0 where another engine computes. trust: `Scorer.with_stability` and `with_faithfulness`.
    """

    def __init__(
        self,
        name: str,
        model: SentModel,
        *,
        device: str,
        point: str,
        threads: int,
        method: Method,
        lungs: SentModel | None = None,
        trust: tuple[bool, bool] = (False, False),
    ) -> None:
        self.name = name
        self._model: SentModel | None = model
        self._lungs = lungs
        self._device = device
        self._point = point
        self._threads = threads
        self._method = method
        self._trust = trust
        self._ours: Versions = versions()

    def setup(self, worker: Any) -> None:
        """Called by Dask where the model arrives: cheap, since the worker answers nobody meanwhile."""
        self._address = str(worker.address)
        self._lock, self._turn = SerializableLock(), SerializableLock()  # Dask's: nothing else here knows of threads
        self._scorer: Scorer | None = None
        self._pool: DecoderPool | None = None
        self._unfit = differing(versions(), self._ours, ModelReason.IT)

    def teardown(self, worker: Any) -> None:
        """Called by Dask where the run has ended: end the decoders, forget the model."""
        with self._lock:
            if self._pool is not None:
                self._pool.close()
            self._scorer = self._pool = None

    def score(self, files: Files) -> tuple[FrameDone, ...] | Problem:
        """What became of each frame of the files, or what makes this worker unfit: versions, model, device."""
        try:
            with self._lock:
                scorer, pool = self._ready()
            wanted = files.heatmaps
            judged = judge_files(files.paths, scorer, pool, heatmaps=wanted, pictures=wanted is not None)
            return tuple(_light(one) for one in judged if one is not None)
        except Fault as fault:
            problem = fault.problem
            values: Values = {"address": self._address, "problem": problem}
            return replace(problem, reason=ModelReason.ON_WORKER, values=values)

    def _ready(self) -> tuple[Scorer, DecoderPool]:
        if self._unfit is not None:
            raise Fault(self._unfit)
        if self._scorer is None or self._pool is None:
            self._scorer = _InTurn(self._engine(), self._point, self._turn)
            self._scorer.method = self._method
            self._scorer.lungs = self._finder()
            self._scorer.with_stability, self._scorer.with_faithfulness = self._trust
            self._model = self._lungs = None
            _allow_children()
            self._pool = DecoderPool()
        return self._scorer, self._pool

    def _engine(self) -> Engine:
        """The engine of the model that was sent: read through `store.load`, which checks its digest."""
        if self._threads:
            import torch

            torch.set_num_threads(self._threads)  # sums are split among them: others would change the sixth digit
        if self._model is None:
            raise RuntimeError("the model that was sent is used once")
        with _received(self._model) as model:
            return open_engine(model, self._device)

    def _finder(self) -> LungFinder | None:
        """What outlines lungs, ready; None where no model was sent for it."""
        if self._lungs is None:
            return None
        with _received(self._lungs) as model:
            finder = LungFinder(model)
            finder.get_ready()
            return finder


@contextmanager
def _received(sent: SentModel) -> Iterator[LoadedModel]:
    """The model, read through `store.load`, which checks the digest; its files are there within it."""
    card, files = sent
    with tempfile.TemporaryDirectory(prefix="hilum-") as name:
        folder = Path(name)
        for own, data in files.items():
            write_whole(folder / own, data)
        write_card(folder, card)
        model = store.load(folder)
        yield replace(
            model, card=replace(model.card, place_points=card.place_points)
        )  # those of who asks, not of this place


class _InTurn(Scorer):
    """A scorer for several threads: the films of one are scored after those of the other."""

    def __init__(self, engine: Engine, point: str, turn: SerializableLock) -> None:
        super().__init__(engine, point)
        self._turn = turn

    def answer(
        self,
        films: Sequence[Admitted | Refused],
        *,
        heatmaps: Sequence[str] | str | None = None,
        outlines: bool = False,
    ) -> list[Scored | NotScored]:
        """As of `Scorer`."""
        with self._turn:
            return super().answer(films, heatmaps=heatmaps, outlines=outlines)


def _allow_children() -> None:
    """Let this process start decoders: a worker under a nanny is a daemon, which may have no children by default.

    That rule is there because children of a killed daemon would go on alone; decoders end with their parent.
    """
    process = multiprocessing.current_process()
    if process.daemon:
        process.daemon = False


def _light(judged: FrameDone) -> FrameDone:
    """The judgement without the film. A file that is not there says what to do."""
    outcome = judged.outcome
    if isinstance(outcome, Failed) and outcome.problem.code in (Code.VANISHED, Code.UNREACHABLE):
        problem = replace(outcome.problem, reason=ModelReason.NOT_SHARED, values={"problem": outcome.problem})
        outcome = replace(outcome, problem=problem)
    return replace(judged, reading=replace(judged.reading, result=None), outcome=outcome)


_GATHER_S = 60.0
_CLOSE_S = 2.0
_POLL_S = 0.2
_LOOK_S = 2.0
_FAILURES = (OSError, ValueError, TypeError, RuntimeError, KeyError, CancelledError)
"""What letting go of a cluster that is gone may raise."""


class Killed(Exception):
    """The workers that had a task died, as often as Dask tries again."""


class ClusterLink:
    """A scheduler that answers and has workers that fit; `close` it. Raises Fault (NO_CLUSTER) where it does not."""

    def __init__(self, scheduler: str, connect_s: float, no_worker_s: float) -> None:
        self._scheduler = scheduler
        self._no_worker_s = no_worker_s
        self._name = f"hilum-{uuid4().hex}"
        self._tasks = 0
        self._threads = 0
        self._seen_s = time.monotonic()
        self._looked_s = 0.0
        self._client = self._connected(connect_s)
        try:
            self._await_workers()
            self._check_versions()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of everything that was sent; tasks that nobody waits for are not begun."""
        with _quiet():
            with suppress(*_FAILURES):
                if self._client.status == "running":
                    self._client.unregister_worker_plugin(self._name)
            with suppress(*_FAILURES):
                self._client.close(timeout=_CLOSE_S)

    def send(self, worker: Callable[[str], ClusterWorker]) -> None:
        """Send the cluster worker of a name to every worker of Dask, and to those that join later. Once."""
        with self._lost():
            self._client.register_plugin(worker(self._name), self._name)

    def submit(self, files: Files) -> Future:
        """Begin a task; it runs again where its worker dies."""
        self._tasks += 1
        with self._lost():
            return self._client.submit(score, self._name, files, key=f"{self._name}-{self._tasks}", pure=False)

    def result(self, future: Future) -> tuple[FrameDone, ...]:
        """What a task gave that has `ended`. Raises Killed, and Fault where a worker is unfit or all is gone."""
        answer: tuple[FrameDone, ...] | Problem | str = ()
        with self._lost():
            error = future.exception(timeout=_GATHER_S)
            if error is None:
                answer = future.result(timeout=_GATHER_S)
        if isinstance(error, KilledWorker):
            raise Killed from error
        if error is not None or isinstance(answer, str):
            raise RuntimeError(f"A worker did what it should not: {error or answer}") from error
        if isinstance(answer, Problem):
            raise Fault(answer)
        return answer

    def ended(self, future: Future) -> bool:
        """Whether a task has ended, one way or another; waits for a moment. Raises Fault where the cluster is gone."""
        with self._lost(), suppress(distributed.TimeoutError):
            future.exception(timeout=_POLL_S)  # waits; what came of it is for `result`
        self.threads()
        return bool(future.status != "pending")

    def cancel(self, futures: Collection[Future]) -> None:
        """Forget tasks, whatever state the cluster is in."""
        with _quiet(), suppress(*_FAILURES):
            self._client.cancel(list(futures))

    def threads(self) -> int:
        """Tasks that run at the same time, as of two seconds ago at most. Raises Fault where there is no worker."""
        now = time.monotonic()
        if now - self._looked_s >= _LOOK_S:
            with self._lost():
                self._threads = sum(self._client.nthreads().values())
            self._looked_s = now
            if self._threads:
                self._seen_s = now
            elif now - self._seen_s > self._no_worker_s:
                raise Fault(Problem(Code.NO_CLUSTER, ModelReason.WORKERS_GONE, {"seconds": self._no_worker_s}))
        return self._threads

    def _connected(self, connect_s: float) -> Client:
        address = _address(self._scheduler)
        try:
            with _quiet():
                return Client(address, timeout=connect_s, set_as_default=False, name="hilum")
        except OSError as error:
            raise Fault(Problem(Code.NO_CLUSTER, ModelReason.NO_SCHEDULER, {"address": address})) from error

    def _await_workers(self) -> None:
        try:
            with self._lost():
                self._client.wait_for_workers(1, timeout=self._no_worker_s)
        except distributed.TimeoutError as error:
            raise Fault(Problem(Code.NO_CLUSTER, ModelReason.NO_WORKER, {"seconds": self._no_worker_s})) from error

    def _check_versions(self) -> None:
        with self._lost():
            told = self._client.run(versions, on_error="return")
            found = [(Remark(ModelReason.WORKER, {"address": own}), what) for own, what in told.items()]
            try:
                what = self._client.run_on_scheduler(versions)
            except ImportError as error:
                what = error
            found.append((Remark(ModelReason.SCHEDULER), what))
        for who, what in found:
            if isinstance(what, Exception):
                values: Values = {"who": who, "error": str(what)}
                raise Fault(Problem(Code.NO_CLUSTER, ModelReason.NO_HILUM, values)) from what
            problem = differing(what, versions(), who)
            if problem is not None:
                raise Fault(problem)

    @contextmanager
    def _lost(self) -> Iterator[None]:
        """A connection that ends becomes a sentence; that a wait took long stays what it is."""
        try:
            with _quiet():
                yield
        except distributed.TimeoutError:
            raise
        except (OSError, CancelledError) as error:
            values = {"address": self._scheduler}
            raise Fault(Problem(Code.NO_CLUSTER, ModelReason.SCHEDULER_GONE, values)) from error


def _address(scheduler: str) -> str:
    """The address that is given, or the one in a scheduler file. Raises Fault where it cannot be one.

    Looked at before a client is made: Dask's own client does not survive a wrong one in an orderly way.
    """
    path = Path(scheduler)
    try:
        address = str(json.loads(path.read_text("utf-8"))["address"]) if path.is_file() else scheduler
        comm.resolve_address(address)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Fault(Problem(Code.NO_CLUSTER, ModelReason.NO_ADDRESS, {"address": scheduler})) from error
    if address.startswith("tls:") and Security().get_connection_args("client").get("ssl_context") is None:
        raise Fault(Problem(Code.NO_CLUSTER, ModelReason.NO_CERTIFICATES, {"address": address}))
    return address


@contextmanager
def _quiet() -> Iterator[None]:
    """No lines of Dask's own on stderr meanwhile: what matters is said as a sentence."""
    log = logging.getLogger("distributed")
    client = logging.getLogger("distributed.client")
    before = log.level, client.level
    log.setLevel(logging.CRITICAL)
    client.setLevel(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        log.setLevel(before[0])
        client.setLevel(before[1])
