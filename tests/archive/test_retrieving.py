"""The films of a search as they come from a process of its own: each given out once, and what lacks is told."""

from __future__ import annotations

import hashlib
import os
import signal
import time
from pathlib import Path

import pytest
from pynetdicom import _config

from imaging.archive.dimse import DimseClient
from imaging.archive.exchange import ExchangeEnded, PacsQuery
from imaging.archive.retrieving import RetrievedFilms
from imaging.archive.servers import Server
from imaging.archive.watch import Arrival
from imaging.faults import Code
from tests.archive.films import study_of
from tests.archive.servers import RunningServer, held
from tests.archive.test_dimse import sent
from tests.archive.test_faults_of_servers import answering
from tests.processes import wait_for


def taken(films: RetrievedFilms) -> list[Arrival]:
    """What is given out until all is there."""
    found: list[Arrival] = []

    def ended() -> bool:
        films.look(time.monotonic())
        while (arrival := films.take()) is not None:
            found.append(arrival)
        return not films.waiting

    assert wait_for(ended, 60)
    return found


def test_each_film_is_given_out_with_its_digest_and_again_where_that_is_asked(
    archive: RunningServer, tmp_path: Path
) -> None:
    study, paths = study_of(tmp_path / "films", ("1.2.840.10008.1.2.1",) * 3)
    sent(DimseClient(archive.server), paths)
    with RetrievedFilms(archive.server, PacsQuery(study=study), tmp_path / "got") as films:
        found = taken(films)
        assert films.ended == ExchangeEnded()
        assert sorted(one.path for one in found) == sorted((tmp_path / "got").rglob("*.dcm"))
        assert all(one.digest == hashlib.sha256(one.path.read_bytes()).hexdigest() for one in found)
        films.again(found[0].path)
        films.again(found[1].path)
        assert films.waiting == 2
        found[1].path.unlink()
        assert taken(films) == [found[0]]
        assert [(problem.code, problem.path) for problem in films.problems()] == [(Code.NOT_FOUND, found[1].path)]
        assert films.problems() == []


def test_what_did_not_come_is_told_and_the_search_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_config, "STORE_SEND_CHUNKED_DATASET", False)  # of the server, which is of this process
    study, (own,) = study_of(tmp_path / "one")
    _, (other,) = study_of(tmp_path / "two")
    with (
        answering(study, own, [other]) as server,
        RetrievedFilms(server, PacsQuery(study=study), tmp_path / "got") as films,
    ):
        assert taken(films) == []
        codes = [problem.code for problem in films.problems()]
        assert (codes[0], codes[-1]) == (Code.SERVER_REFUSED, Code.INCOMPLETE)
        assert films.ended == ExchangeEnded()


def test_a_process_that_is_killed_and_a_server_that_is_not_there_end_it(archive: RunningServer, tmp_path: Path) -> None:
    study, paths = study_of(tmp_path / "films", ("1.2.840.10008.1.2.1",) * 4, size=200)
    sent(DimseClient(archive.server), paths)
    with (
        held(archive.server, 2 * 200 * 200 * 2) as (half, _),
        RetrievedFilms(half, PacsQuery(study=study), tmp_path / "got") as films,
    ):
        process = films._process
        assert wait_for(lambda: films.look(0.0) or films.take(), 30)
        os.kill(process.pid or 0, signal.SIGKILL)
        assert len(taken(films)) < 3
        assert films.ended is not None
        assert films.ended.problem is not None
        assert films.ended.problem.code is Code.SERVER_LOST
    unreachable = Server("Nobody", host="127.0.0.1", port=1, called="NOBODY")
    with RetrievedFilms(unreachable, PacsQuery(study=study), tmp_path / "got") as films:
        assert taken(films) == []
        assert films.ended is not None
        assert films.ended.problem is not None
        assert films.ended.problem.code is Code.UNREACHABLE
