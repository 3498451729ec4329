"""The connection to a Dask scheduler: what may go wrong with it is said in plain sentences.

Imports distributed, which comes with the extra `dask`: import this module only where a cluster is used.
"""

from __future__ import annotations

import json
import logging
import time
import warnings
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

import distributed
from distributed import CancelledError, Client, Future, KilledWorker, Security, comm

from imaging.faults import Code, Fault, Problem
from inference.dask_station import Files, Station, differing, score, versions
from inference.pipeline import Judged

_GATHER_S = 60.0
_CLOSE_S = 2.0
_POLL_S = 0.2
_LOOK_S = 2.0
_AGAIN = "The rows so far are kept; go on with --resume."
_START = "Start some with: dask worker SCHEDULER."
_INSTALL = "Install hilum[dask] in the same version on every computer of the cluster."
_FAILURES = (OSError, ValueError, TypeError, RuntimeError, KeyError, CancelledError)
"""What letting go of a cluster that is gone may raise."""


class Killed(Exception):
    """The workers that had a task died, as often as Dask tries again."""


class Link:
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

    def send(self, station: Callable[[str], Station]) -> None:
        """Send the station of a name to every worker, and to those that join later. Once."""
        with self._lost():
            self._client.register_plugin(station(self._name), self._name)

    def submit(self, files: Files) -> Future:
        """Begin a task; it runs again where its worker dies."""
        self._tasks += 1
        with self._lost():
            return self._client.submit(score, self._name, files, key=f"{self._name}-{self._tasks}", pure=False)

    def result(self, future: Future) -> tuple[Judged, ...]:
        """What a task gave that has `ended`. Raises Killed, and Fault where a worker is unfit or all is gone."""
        answer: tuple[Judged, ...] | Problem | str = ()
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
                message = f"No worker was there for {self._no_worker_s:g} seconds."
                raise Fault(Problem(Code.NO_CLUSTER, message, f"{_AGAIN} {_START}"))
        return self._threads

    def _connected(self, connect_s: float) -> Client:
        address = _address(self._scheduler)
        try:
            with _quiet():
                return Client(address, timeout=connect_s, set_as_default=False, name="hilum")
        except OSError as error:
            message = f"No Dask scheduler answers at {address}."
            raise Fault(Problem(Code.NO_CLUSTER, message, "Start one with: dask scheduler.")) from error

    def _await_workers(self) -> None:
        try:
            with self._lost():
                self._client.wait_for_workers(1, timeout=self._no_worker_s)
        except distributed.TimeoutError as error:
            message = f"The scheduler has had no worker for {self._no_worker_s:g} seconds."
            raise Fault(Problem(Code.NO_CLUSTER, message, _START)) from error

    def _check_versions(self) -> None:
        with self._lost():
            found = {f"The worker {who}": what for who, what in self._client.run(versions, on_error="return").items()}
            try:
                found["The scheduler"] = self._client.run_on_scheduler(versions)
            except ImportError as error:
                found["The scheduler"] = error
        for who, what in found.items():
            if isinstance(what, Exception):
                raise Fault(Problem(Code.NO_CLUSTER, f"{who} has no Hilum that works ({what}).", _INSTALL)) from what
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
            message = f"The Dask scheduler at {self._scheduler} is gone."
            raise Fault(Problem(Code.NO_CLUSTER, message, _AGAIN)) from error


def _address(scheduler: str) -> str:
    """The address that is given, or the one in a scheduler file. Raises Fault where it cannot be one.

    Looked at before a client is made: Dask's own client does not survive a wrong one in an orderly way.
    """
    path = Path(scheduler)
    try:
        address = str(json.loads(path.read_text("utf-8"))["address"]) if path.is_file() else scheduler
        comm.resolve_address(address)
    except (OSError, ValueError, KeyError, TypeError) as error:
        message = f"{scheduler} is not the address of a Dask scheduler, nor its scheduler file."
        raise Fault(Problem(Code.NO_CLUSTER, message, "An address is like tcp://HOST:8786.")) from error
    if address.startswith("tls:") and Security().get_connection_args("client").get("ssl_context") is None:
        step = "Name them in Dask's configuration: distributed.comm.tls."
        raise Fault(Problem(Code.NO_CLUSTER, f"There are no certificates for {address}.", step))
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
