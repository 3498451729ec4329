"""Many films scored by a Dask cluster: the events of `batch.score_paths`, in the same order with the same rows.

Dask spreads the films, tries again where a worker dies and sends the model to a worker that joins later. What is here:
so many films under way and no more, rows in order, and films tried alone where their worker died.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeAlias

from imaging.faults import Code, Fault, Problem
from imaging.scan import scan
from imaging.types import ImageRef
from inference import store
from inference.batch import Done, Event, Found, RowDone
from inference.score import Scorer
from inference.table import key
from inference.types import Failed, NotScored, Scored

if TYPE_CHECKING:
    from distributed import Future

    from inference.dask_link import Link
    from inference.dask_station import Reply, Station

_CHUNK = 8
_CHUNKS_A_THREAD = 3
_FOUND_EVERY = 100
_CONNECT_S = 10.0
_NO_WORKER_S = 30.0

_Part: TypeAlias = list[tuple[int, ImageRef | Problem]]
"""Films of one task with their places in the order of the input, and between them files that cannot be opened."""


@dataclass(frozen=True, slots=True, eq=False)
class RowDrawn(RowDone):
    """A row that was made elsewhere: no film, but its heat maps as PNG files by label."""

    pictures: Mapping[str, bytes]


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
        self._link: Link | None = None

    def __enter__(self) -> Self:
        if find_spec("distributed") is None:
            step = "Install it with: pip install 'hilum[dask]'."
            raise Fault(Problem(Code.NO_CLUSTER, "Dask is not installed here.", step))
        from inference.dask_link import Link

        link = Link(self._scheduler, *self._patience)
        try:
            link.send(self._station)
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
        chunk: int = _CHUNK,
    ) -> Iterator[Event]:
        """As `batch.score_paths`, with RowDrawn for RowDone: this computer finds files, the workers read them.

        A path must mean the same file everywhere. A film that ends every process that scores it is a row
        (CODEC_CRASHED). Raises Fault (NO_CLUSTER) where the scheduler is gone, where no worker was there for
        `no_worker_s`, and where a worker that joined has other versions; as the worker says where it cannot score.
        """
        items: list[ImageRef | Problem] = []
        for item in scan(paths):
            items.append(item)
            if len(items) % _FOUND_EVERY == 0:
                yield Found(len(items), complete=False)
        yield Found(len(items), complete=True)
        waiting: _Part = [(place, item) for place, item in enumerate(items) if key(item) not in done]
        counts = {Scored: 0, NotScored: 0, Failed: 0}
        for place, reply in self._replies(waiting, heatmaps, chunk):
            counts[type(reply.outcome)] += 1
            yield RowDrawn(place, len(items), reply.outcome, None, reply.pictures)
        yield Done(counts[Scored], counts[NotScored], counts[Failed], len(items) - len(waiting))

    def _station(self, name: str) -> Station:
        import torch

        from inference.dask_station import Station

        weights = (self._scorer.engine.model.folder / store.WEIGHTS_FILE).read_bytes()
        card, point = self._scorer.card, self._scorer.point.name
        return Station(name, card, weights, self._device, point, torch.get_num_threads())

    def _replies(self, waiting: _Part, heatmaps: Sequence[str] | str | None, chunk: int) -> Iterator[tuple[int, Reply]]:
        if self._link is None:
            raise RuntimeError("a cluster is used in a with statement")
        films = iter(waiting)
        return _Run(self._link, heatmaps).replies(iter(lambda: list(islice(films, chunk)), []))


class _Run:
    """One folder under way: tasks begun in order, and only so many that memory does not grow with the folder."""

    def __init__(self, link: Link, heatmaps: Sequence[str] | str | None) -> None:
        self._link = link
        self._heatmaps = heatmaps
        self._ahead: deque[tuple[_Part, Future | None]] = deque()

    def replies(self, parts: Iterator[_Part]) -> Iterator[tuple[int, Reply]]:
        """Every film's place and reply in order, while the films after it are under way."""
        try:
            for part in parts:
                refs = [item for _, item in part if isinstance(item, ImageRef)]
                self._ahead.append((part, self._begin(refs) if refs else None))
                while len(self._ahead) > max(1, self._link.threads() * _CHUNKS_A_THREAD):
                    yield from self._first()
            while self._ahead:
                yield from self._first()
        finally:
            self._link.cancel([future for _, future in self._ahead if future is not None])

    def _begin(self, refs: Sequence[ImageRef]) -> Future:
        from inference.dask_station import Films

        return self._link.submit(Films(tuple(refs), self._heatmaps))

    def _first(self) -> Iterator[tuple[int, Reply]]:
        from inference.dask_link import Killed
        from inference.dask_station import Reply

        part, future = self._ahead.popleft()
        replies: Iterator[Reply]
        try:
            replies = iter(() if future is None else self._link.result(future))
        except Killed:
            # Dask suspects every task that waited at a worker which died: one that is tried alone has no company.
            self._link.wait([other for _, other in self._ahead if other is not None])
            replies = (self._alone(item) for _, item in part if isinstance(item, ImageRef))
        for place, item in part:
            yield place, next(replies) if isinstance(item, ImageRef) else Reply(_unread(item), {})

    def _alone(self, ref: ImageRef) -> Reply:
        """The reply of one film while nothing else is under way: where its worker dies, it is this film's doing."""
        from inference.dask_link import Killed
        from inference.dask_station import Reply

        future = self._begin([ref])
        try:
            (reply,) = self._link.result(future)
        except Killed:
            message = "Each worker that scored this film ended."
            step = "It is probably damaged or too large for the workers' memory."
            reply = Reply(Failed(Problem(Code.CODEC_CRASHED, message, step, ref.path, ref.frame), ref), {})
        finally:
            self._link.cancel([future])
        return reply


def _unread(problem: Problem) -> NotScored | Failed:
    """The row of a file that could not be opened; an index is no failure, its films have rows of their own."""
    if problem.code is Code.INDEX and problem.path is not None:
        return NotScored(ImageRef(problem.path), problem)
    return Failed(problem)
