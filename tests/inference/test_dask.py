from __future__ import annotations

import csv
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from copy import copy
from io import StringIO
from pathlib import Path

import pytest

import main
from imaging.archive.servers import servers_file, write_servers
from imaging.archive.watch import WatchedFolder
from imaging.faults import Code, Fault
from imaging.reasons import ENGLISH
from imaging.workers.pool import DecoderPool
from inference.cluster import Cluster
from inference.explain.methods import Method
from inference.models.card import POSITIVE_CODE
from inference.pipeline import Event, FilesFound, RowDone, score_paths
from inference.prediction import Failed, Outcome, Scored
from inference.score import Scorer
from inference.table import columns, open_table, row
from inference.watch_command import journal_path
from inference.watch_events import FilmKept
from inference.watch_folder import WatchResults, watch
from inference.watch_journal import WatchJournal
from tests.archive import servers
from tests.inference.conftest import sent_chests, write_films
from tests.processes import REPOSITORY, environment, wait_for
from tests.program import hilum

PRELOAD = Path(__file__).with_name("dask_preload.py")
TWICE = {"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "1"}
"""A task is tried twice and not four times."""

FILMS = 30
LONG_S = 60
"""A cluster takes that long to begin where others keep the computer busy."""

distributed = pytest.importorskip("distributed", reason="the extra dask is not installed")


@contextmanager
def program(*arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    """`dask ARGUMENTS` in a process of its own, which has ended when this has."""
    command = [sys.executable, "-m", "dask", *arguments]
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, env=environment(**TWICE), stdout=quiet, stderr=quiet, cwd=REPOSITORY)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextmanager
def scheduler(folder: Path) -> Iterator[tuple[Path, subprocess.Popen[bytes]]]:
    """A scheduler without workers: the file that says where it is, and its process."""
    file = folder / "scheduler.json"
    options = ["--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(file)]
    with program("scheduler", *options) as process:
        assert wait_for(file.is_file, LONG_S)
        yield file, process


def worker(file: Path, *options: str) -> AbstractContextManager[subprocess.Popen[bytes]]:
    """A worker with one thread."""
    plain = ["--nthreads", "1", "--no-dashboard", "--local-directory", str(file.parent), "--preload", str(PRELOAD)]
    return program("worker", "--scheduler-file", str(file), *plain, *options)


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A cluster of two workers, each with a nanny that starts it again: its scheduler file."""
    with ExitStack() as running:
        file, _ = running.enter_context(scheduler(tmp_path_factory.mktemp("cluster")))
        for _ in range(2):
            running.enter_context(worker(file))
        assert wait_for(lambda: len(pids(file)) == 2, LONG_S)
        yield file


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Films from 1 on; 3 is blank, 5 is cut short, 7 is text; an index of the disk."""
    folder = write_films(tmp_path_factory.mktemp("films"), FILMS)
    (folder / "DICOMDIR").write_bytes(b"an index")
    return folder


@pytest.fixture(scope="module")
def cluster(two: Path, scorer: Scorer) -> Iterator[Cluster]:
    """The two workers with the model."""
    with Cluster(str(two), scorer, "cpu") as cluster:
        yield cluster


def table(events: Iterable[Event], scorer: Scorer) -> str:
    """The rows as they are written, without the columns that tell where and how fast."""
    text = StringIO()
    names = tuple(name for name in columns(scorer.card) if name not in ("device", "seconds"))
    writer = open_table(text, "csv", names)
    for event in events:
        if isinstance(event, RowDone):
            cells = row(event.outcome, scorer.card)
            writer.write({name: cells[name] for name in names})
    return text.getvalue()


def on_one_computer(folder: Path, scorer: Scorer, **options: object) -> list[Event]:
    with DecoderPool() as pool:
        return list(score_paths([folder], scorer, pool, **options))


def pids(file: Path) -> list[int]:
    """The processes that score, as the scheduler knows them."""
    with distributed.Client(scheduler_file=str(file), set_as_default=False) as client:
        return list(client.run(os.getpid).values())


@contextmanager
def tries(file: Path, number: int) -> Iterator[None]:
    """Let the scheduler try a task only so often: fewer workers have to start again."""
    with distributed.Client(scheduler_file=str(file), set_as_default=False) as client:

        def allow(failures: int) -> None:
            client.run_on_scheduler(lambda dask_scheduler: setattr(dask_scheduler, "allowed_failures", failures))

        allow(number - 1)
        yield
        allow(1)


def test_rows_are_those_of_one_computer(cluster: Cluster, folder: Path, scorer: Scorer) -> None:
    there = list(cluster.score_paths([folder], heatmaps=POSITIVE_CODE))
    here = on_one_computer(folder, scorer, heatmaps=POSITIVE_CODE, pictures=True)
    assert table(there, scorer) == table(here, scorer)
    assert there[-1] == here[-1]
    drawn = [event.pictures for event in there if isinstance(event, RowDone)]
    assert drawn == [event.pictures for event in here if isinstance(event, RowDone)]
    assert sum(map(bool, drawn)) == there[-1].scored > 20


def test_heat_maps_are_made_by_the_method_that_was_asked_for(two: Path, folder: Path, scorer: Scorer) -> None:
    other = copy(scorer)
    other.method = Method.LAYER_CAM
    with Cluster(str(two), other, "cpu") as cluster:
        there = list(cluster.score_paths([folder], heatmaps=POSITIVE_CODE))
    here = on_one_computer(folder, other, heatmaps=POSITIVE_CODE, pictures=True)
    drawn = [event.pictures for event in there if isinstance(event, RowDone)]
    assert drawn == [event.pictures for event in here if isinstance(event, RowDone)]
    scored = [event.outcome for event in there if isinstance(event, RowDone) and isinstance(event.outcome, Scored)]
    assert {heat.method for outcome in scored for heat in outcome.heatmaps.values()} == {"LayerCAM"}


def test_what_is_asked_of_scores_is_asked_there(two: Path, folder: Path, scorer: Scorer) -> None:
    other = Scorer(scorer.engine)
    other.with_stability = True
    with Cluster(str(two), other, "cpu") as cluster:
        there = list(cluster.score_paths([folder / "film 1.png"]))
    here = on_one_computer(folder / "film 1.png", other)
    found = [
        event.outcome.stability
        for events in (there, here)
        for event in events
        if isinstance(event, RowDone) and isinstance(event.outcome, Scored)
    ]
    assert found[0] is not None
    assert found[0] == found[1]


def test_a_worker_that_is_killed_costs_no_row(two: Path, cluster: Cluster, folder: Path, scorer: Scorer) -> None:
    before = pids(two)
    events: list[Event] = []
    for event in cluster.score_paths([folder]):
        events.append(event)
        if isinstance(event, RowDone) and event.position == 2:
            os.kill(before[0], signal.SIGKILL)
    assert table(events, scorer) == table(on_one_computer(folder, scorer), scorer)
    assert wait_for(lambda: before[0] not in pids(two), LONG_S)


def test_a_watched_folder_is_scored_there_and_a_worker_that_is_killed_costs_no_row(
    two: Path, cluster: Cluster, folder: Path, scorer: Scorer, tmp_path: Path
) -> None:
    arriving, output = tmp_path / "in", tmp_path / "table.csv"
    arriving.mkdir()
    films = [path for path in folder.iterdir() if path.suffix == ".png"]
    for path in films[:10]:
        shutil.copy(path, arriving)
    before = pids(two)
    killed = False
    with WatchJournal(journal_path(output), {}) as journal:
        results = WatchResults(journal, scorer.card, output, "csv")
        arrivals = WatchedFolder(arriving, rest_s=0.02)
        for event in watch(arrivals, results, cluster.judge_files, once=True, look_s=0.01):
            if isinstance(event, FilmKept) and not killed:
                killed = True
                os.kill(before[0], signal.SIGKILL)
                for path in films[10:]:  # while others are under way
                    shutil.copy(path, arriving)
    with output.open(encoding="utf-8", newline="") as stream:
        rows = {Path(cells["path"]).name: cells for cells in csv.DictReader(stream)}
        stream.seek(0)
        assert sum(1 for _ in csv.DictReader(stream)) == len(rows)
    here = [row(event.outcome, scorer.card) for event in on_one_computer(folder, scorer) if isinstance(event, RowDone)]
    scores = {Path(str(cells["path"])).name: cells["abnormal"] for cells in here}
    assert {name: cells["abnormal"] for name, cells in rows.items()} == {
        name: "" if score is None else str(score) for name, score in scores.items() if name in rows
    }
    # A film that is cut short rests for longer before it is taken; it is there as well.
    assert len(rows) == len(films)
    assert wait_for(lambda: before[0] not in pids(two), LONG_S)


def test_films_of_a_search_are_scored_there_and_a_worker_that_is_killed_costs_no_row(
    two: Path, tiny_model: Path, scorer: Scorer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    table, into = tmp_path / "table.csv", tmp_path / "in"
    before = pids(two)

    def kill() -> None:
        if wait_for(lambda: table.is_file() and table.read_text().count("\n") >= 2, LONG_S):
            os.kill(before[0], signal.SIGKILL)
            goes_on.set()

    with servers.dcmqrscp(tmp_path / "archive") as archive:
        sent_chests(archive.server, tmp_path / "films", "DASK", 16, size=300)
        with servers.held(archive.server, 8 * 300 * 300 * 2) as (half, goes_on):
            write_servers(servers_file(), [half])
            words = ("score", half.name, "--id", "DASK", "--into", into, "--output", table, "--model", tiny_model)
            killing = threading.Thread(target=kill)
            killing.start()
            status, _, said = hilum("pacs", *words, "--device", "cpu", "--dask", two)
            killing.join()
    assert (status, said) == (0, "16 films, 0 not scored, 0 repeated; 16 in the table so far.\n")
    with table.open(encoding="utf-8", newline="") as stream:
        rows = [(cells["path"], cells["abnormal"]) for cells in csv.DictReader(stream)]
    alone = [row(event.outcome, scorer.card) for event in on_one_computer(into, scorer) if isinstance(event, RowDone)]
    assert sorted(rows) == sorted((cells["path"], str(cells["abnormal"])) for cells in alone)
    assert wait_for(lambda: before[0] not in pids(two), LONG_S)


def test_a_film_that_kills_its_worker_is_one_row(
    two: Path, cluster: Cluster, folder: Path, scorer: Scorer, tmp_path: Path
) -> None:
    for number in range(1, 13):
        shutil.copy(folder / f"film {number}.png", tmp_path)
    (tmp_path / "film 6.png").rename(tmp_path / "deadly.png")
    with tries(two, 1):
        events = list(cluster.score_paths([tmp_path]))
    outcomes = [event.outcome for event in events if isinstance(event, RowDone)]
    (killed,) = [outcome for outcome in outcomes if path_of(outcome).name == "deadly.png"]
    assert isinstance(killed, Failed)
    assert killed.problem.code is Code.CODEC_CRASHED
    here = [event for event in on_one_computer(folder, scorer) if isinstance(event, RowDone)]
    scores = {path_of(event.outcome).name: score(event.outcome) for event in here}
    others = {path_of(outcome).name: score(outcome) for outcome in outcomes if outcome is not killed}
    assert others == {name: scores[name] for name in others}
    assert len(others) == 11


def test_stopping_takes_back_what_is_under_way(two: Path, cluster: Cluster, folder: Path) -> None:
    events = cluster.score_paths([folder])
    next(event for event in events if isinstance(event, RowDone))
    events.close()
    with distributed.Client(scheduler_file=str(two), set_as_default=False) as client:
        assert wait_for(lambda: not any(client.processing().values()) and not any(client.has_what().values()), LONG_S)


def test_a_file_that_no_worker_sees_says_what_to_do(cluster: Cluster, folder: Path, tmp_path: Path) -> None:
    shutil.copy(folder / "film 1.png", tmp_path)
    events = cluster.score_paths([tmp_path])
    assert next(events) == FilesFound(1, complete=True)
    (tmp_path / "film 1.png").unlink()
    (outcome,) = [event.outcome for event in events if isinstance(event, RowDone)]
    assert isinstance(outcome, Failed)
    assert outcome.problem.code is Code.VANISHED
    assert "same path" in ENGLISH.next_step(outcome.problem)


def test_an_error_that_nobody_thought_of_ends_the_run(cluster: Cluster, folder: Path, tmp_path: Path) -> None:
    shutil.copy(folder / "film 1.png", tmp_path / "odd.png")
    with pytest.raises(RuntimeError, match="nobody thought of"):
        list(cluster.score_paths([tmp_path]))


def test_the_command_goes_on_where_a_table_ended(
    two: Path, folder: Path, tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "table.csv"
    command = ["score", str(folder), "--model", str(tiny_model), "--device", "cpu", "--output", str(output)]
    assert main.main([*command, "--dask", str(two)]) == 1
    whole = output.read_text("utf-8").splitlines(keepends=True)
    output.write_text("".join(whole[:20]), "utf-8")
    assert main.main([*command, "--dask", str(two), "--resume"]) == 0  # those that failed are in the table
    again = output.read_text("utf-8").splitlines(keepends=True)
    rows, before = ([row | {"device": "", "seconds": ""} for row in csv.DictReader(lines)] for lines in (again, whole))
    assert rows == before
    assert "19 rows were there before." in capsys.readouterr().err
    with distributed.Client(scheduler_file=str(two), set_as_default=False) as client:
        left = client.run(lambda dask_worker: sum(name.startswith("hilum") for name in dask_worker.plugins))
    assert max(left.values()) <= 1  # that of the tests' own cluster: the command's are gone


def test_a_worker_that_joins_later_has_the_model_and_a_lost_scheduler_is_said(
    folder: Path, scorer: Scorer, tmp_path: Path
) -> None:
    with ExitStack() as running:
        file, process = running.enter_context(scheduler(tmp_path))
        with pytest.raises(Fault, match=r"no worker for 0\.5 seconds\. Start some with: dask worker"):
            Cluster(str(file), scorer, "cpu", no_worker_s=0.5).__enter__()
        first = running.enter_context(worker(file, "--no-nanny"))
        with Cluster(str(file), scorer, "cpu") as cluster:
            rows = (event for event in cluster.score_paths([folder]) if isinstance(event, RowDone))
            assert next(rows).position == 0
            first.kill()
            first.wait()
            running.enter_context(worker(file, "--no-nanny"))
            assert wait_for(lambda: next(rows).position >= 20, LONG_S)
            process.kill()
            with pytest.raises(Fault, match=r"is gone\. The rows so far are kept; go on with --resume"):
                list(cluster.score_paths([folder]))


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("127.0.0.1:1", "No Dask scheduler answers at 127.0.0.1:1."),
        ("tls://127.0.0.1:1", "There are no certificates for tls://127.0.0.1:1."),
        ("carrier-pigeon://127.0.0.1:1", "is not the address of a Dask scheduler"),
        (str(PRELOAD), "is not the address of a Dask scheduler"),
        ("", "is not the address of a Dask scheduler"),
    ],
)
def test_where_no_scheduler_is_a_sentence_says_so(address: str, sentence: str, scorer: Scorer) -> None:
    threads = threading.active_count()
    with pytest.raises(Fault) as caught:
        Cluster(address, scorer, connect_s=0.2).__enter__()
    assert caught.value.problem.code is Code.NO_CLUSTER
    assert sentence in ENGLISH.message(caught.value.problem)
    assert wait_for(lambda: threading.active_count() <= threads + 2, LONG_S)


def test_other_versions_are_named_with_what_to_do() -> None:
    from inference.cluster_worker import differing, versions

    ours = versions()
    assert differing(ours, ours, "It") is None
    problem = differing(ours | {"torch": "1.0"}, ours, "The worker tcp://a:1")
    assert problem is not None
    assert ENGLISH.message(problem) == f"The worker tcp://a:1 has torch 1.0, not {ours['torch']}."
    assert "same versions" in ENGLISH.next_step(problem)


def test_what_dask_may_write_down_names_no_film() -> None:
    from inference.cluster_worker import Files

    assert "secret" not in repr(Files((Path("secret.png"),), None))


def path_of(outcome: Outcome) -> Path:
    path = outcome.ref.path if outcome.ref is not None else outcome.problem.path
    assert path is not None
    return path


def score(outcome: Outcome) -> float | None:
    return outcome.prediction.score if isinstance(outcome, Scored) else None
