"""Many films scored by a Dask cluster: the events of `batch.score_paths`, in the same order with the same rows.

Dask spreads the films, tries again where a worker dies and sends the model to a worker that joins later. What is here:
so many films under way and no more, and films tried alone where their worker died.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from imaging.faults import Code, Fault, Problem
from imaging.workers.pool import FrameRead
from inference.engine import ONNX, ONNX_FILE, Engine
from inference.model_reasons import ModelReason
from inference.models import store
from inference.models.store import LoadedModel
from inference.pipeline import Event, FrameDone, in_order
from inference.prediction import Failed
from inference.score import Scorer

if TYPE_CHECKING:
    from distributed import Future

    from inference.cluster_worker import ClusterLink, ClusterWorker, SentModel


_FILES_A_TASK = 8
_TASKS_A_THREAD = 3
_CONNECT_S = 10.0
_NO_WORKER_S = 30.0


class Cluster:
    """A Dask cluster that has the model of `scorer`; use it in a `with`, which ends what is still under way.

    scheduler: its address (tcp://HOST:PORT, or tls:// with the certificates that Dask's own configuration names) or
    its scheduler file. device: of the workers. Entering raises Fault (NO_CLUSTER) where Dask is not installed, the
    scheduler does not answer within `connect_s`, no worker is there after `no_worker_s`, or versions differ.
    """

    def __init__(
        self,
        scheduler: str,
        scorer: Scorer,
        device: str = "auto",
        *,
        connect_s: float = _CONNECT_S,
        no_worker_s: float = _NO_WORKER_S,
    ) -> None:
        self._scheduler = scheduler
        self._scorer = scorer
        self._device = device
        self._patience = connect_s, no_worker_s
        self._link: ClusterLink | None = None

    def __enter__(self) -> Self:
        if find_spec("distributed") is None:
            raise Fault(Problem(Code.NO_CLUSTER, ModelReason.NO_DASK))
        from inference.cluster_worker import ClusterLink

        link = ClusterLink(self._scheduler, *self._patience)
        try:
            link.send(self._worker)
        except BaseException:
            link.close()
            raise
        self._link = link
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._link is not None:
            self._link.close()
            self._link = None

    def score_paths(
        self,
        paths: Sequence[Path],
        *,
        heatmaps: Sequence[str] | str | None = None,
        done: Collection[tuple[str, str]] = frozenset(),
    ) -> Iterator[Event]:
        """As `batch.score_paths` with `pictures`: this computer finds files, the workers read, score and draw them.

        A path must mean the same file everywhere. A file that ends every process that scores it is a row
        (CODEC_CRASHED). Raises Fault (NO_CLUSTER) where the scheduler is gone, where no worker was there for
        `no_worker_s`, and where a worker that joined has other versions; as the worker says where it cannot score.
        """
        return in_order(paths, partial(self.judge_files, heatmaps=heatmaps), done)

    def judge_files(
        self, paths: Iterable[Path], *, heatmaps: Sequence[str] | str | None = None
    ) -> Generator[FrameDone | None, None, None]:
        """As `pipeline.judge_files` with `pictures`, in the order of the files, wherever they come from.

        paths: asked for as workers have room, so that they may still be arriving; whoever gives no more has ended.
        Raises as `score_paths`.
        """
        if self._link is None:
            raise RuntimeError("a cluster is used in a with statement")
        return _Run(self._link, heatmaps).judge(iter(paths))

    def _worker(self, name: str) -> ClusterWorker:
        from inference.cluster_worker import ClusterWorker

        scorer, lungs = self._scorer, self._scorer.lungs
        return ClusterWorker(
            name,
            _sent(scorer.engine.model, onnx=scorer.engine.name == ONNX),
            device=self._device,
            point=scorer.point.name,
            threads=_torch_threads(scorer.engine),
            method=scorer.method,
            trust=(scorer.with_stability, scorer.with_faithfulness),
            lungs=_sent(lungs.model, onnx=True) if lungs is not None else None,
        )


def _sent(model: LoadedModel, *, onnx: bool) -> SentModel:
    names = [store.WEIGHTS_FILE, *([ONNX_FILE] if onnx and (model.folder / ONNX_FILE).is_file() else [])]
    return model.card, {name: (model.folder / name).read_bytes() for name in names}


def _torch_threads(engine: Engine) -> int:
    """How many threads torch has here; 0 where another engine computes."""
    if engine.name == ONNX:
        return 0
    import torch

    return torch.get_num_threads()


@dataclass(frozen=True, slots=True, eq=False)
class _Task:
    """Files under way together, and the place of the first among all."""

    first: int
    paths: tuple[Path, ...]
    future: Future


class _Run:
    """One folder under way: tasks begun in order, and only so many that memory does not grow with the folder."""

    def __init__(self, link: ClusterLink, heatmaps: Sequence[str] | str | None) -> None:
        self._link = link
        self._heatmaps = heatmaps
        self._ahead: deque[_Task] = deque()

    def judge(self, files: Iterator[Path]) -> Generator[FrameDone | None, None, None]:
        """As `pipeline.judge_files`, in the order of the files."""
        first = 0
        try:
            while paths := tuple(islice(files, _FILES_A_TASK)):
                self._ahead.append(self._begin(first, paths))
                first += len(paths)
                while len(self._ahead) > max(1, self._link.threads() * _TASKS_A_THREAD):
                    yield from self._oldest()
            while self._ahead:
                yield from self._oldest()
        finally:
            self._link.cancel([task.future for task in self._ahead])

    def _begin(self, first: int, paths: tuple[Path, ...]) -> _Task:
        from inference.cluster_worker import Files

        return _Task(first, paths, self._link.submit(Files(paths, self._heatmaps)))

    def _oldest(self) -> Generator[FrameDone | None, None, None]:
        from inference.cluster_worker import Killed

        task = self._ahead[0]
        yield from self._wait(task)
        try:
            yield from _placed(task, self._link.result(task.future))
        except Killed:
            # Dask suspects every task that waited at a worker which died: one that is tried alone has no company.
            for other in self._ahead:
                yield from self._wait(other)
            for place, path in enumerate(task.paths, task.first):
                yield from self._alone(place, path)
        self._ahead.popleft()
        task.future.release()  # at once: an error's trace would keep what the workers hold

    def _wait(self, task: _Task) -> Generator[None, None, None]:
        while not self._link.ended(task.future):
            yield None

    def _alone(self, place: int, path: Path) -> Generator[FrameDone | None, None, None]:
        """One file while nothing else is under way: where its workers die, it is the file's doing."""
        from inference.cluster_worker import Killed

        task = self._begin(place, (path,))
        try:
            yield from self._wait(task)
            yield from _placed(task, self._link.result(task.future))
        except Killed:
            problem = Problem(Code.CODEC_CRASHED, ModelReason.WORKERS_ENDED, path=path)
            yield FrameDone(
                FrameRead(place=place, path=path, stamp=None, digest="", ref=None, frames=0, result=problem),
                Failed(problem),
            )
        finally:
            self._link.cancel([task.future])


def _placed(task: _Task, judged: Sequence[FrameDone]) -> Generator[FrameDone, None, None]:
    """The same, with places among all files."""
    for one in judged:
        yield replace(one, reading=replace(one.reading, place=task.first + one.reading.place))
