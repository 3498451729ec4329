"""`hilum pacs`: servers that were named, tables for people and scripts, events for whoever started it."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pydicom import dcmread
from pydicom.uid import generate_uid

import main
from imaging.archive.dimse import DimseClient
from imaging.archive.exchange import Receiving, from_line
from tests.archive import servers
from tests.archive.films import study_of
from tests.archive.servers import OWN_TITLE, RunningServer, free_port
from tests.inference.conftest import sent_chests
from tests.processes import REPOSITORY, environment, wait_for
from tests.program import hilum

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Any:
    with servers.dcmqrscp(tmp_path_factory.mktemp("dcmqrscp")) as running:
        yield running


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """`hilum pacs WORDS` with settings and a cache of its own: exit status, stdout, stderr."""
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))

    def hilum_pacs(*words: object) -> tuple[int, str, str]:
        status = main.main(["pacs", *map(str, words)])
        told = capsys.readouterr()
        return status, told.out, told.err

    return hilum_pacs


def named(run: Run, archive: RunningServer) -> None:
    own = archive.server
    words = ("--host", own.host, "--port", own.port, "--called", own.called, "--calling", OWN_TITLE)
    assert run("servers", "add", "archive", *words)[0] == 0


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_no_server_is_known_until_one_is_named_and_none_that_was_forgotten(run: Run) -> None:
    assert rows(run("servers")[1]) == []
    status, _, said = run("echo", "archive")
    assert status == 2
    assert "no server named archive" in said
    told = run("servers", "add", "Archive", "--host", "localhost", "--called", "A")
    assert told == (0, "Archive: localhost:104\n", "")
    assert run("servers", "add", "archive", "--host", "localhost", "--called", "B")[0] == 0
    assert [row["called"] for row in rows(run("servers", "list")[1])] == ["B"]
    assert run("servers", "remove", "ARCHIVE")[0] == 0
    assert rows(run("servers")[1]) == []
    status, _, said = run("servers", "add", "bad", "--host", "localhost", "--called", "A" * 17)
    assert status == 2
    assert "AE title" in said


def test_films_are_sent_found_retrieved_and_removed(run: Run, archive: RunningServer, tmp_path: Path) -> None:
    named(run, archive)
    status, out, _ = run("echo", "archive")
    assert (status, len(rows(out))) == (0, 1)
    study, paths = study_of(tmp_path / "films", PatientName="=cmd()^Eve", PatientID="CLI-1")
    (tmp_path / "films" / "notes.txt").write_text("no film")
    status, out, said = run("send", "archive", tmp_path / "films")
    assert (status, [row["path"] for row in rows(out)]) == (0, [str(paths[0])])
    assert f"1 file to archive at {archive.server.place}" in said
    status, out, _ = run("find", "archive", "--id", "CLI-1", "--from", "2024-01-01", "--to", "2024-12-31")
    (found,) = rows(out)
    assert (status, found["study"]) == (0, study)
    assert found["patient_name"] == "'=cmd()^Eve"  # no cell is a formula
    (series,) = json.loads(run("find", "archive", "--level", "series", "--study", study, "--format", "json")[1])
    assert series["modality"] == "DX"
    status, out, _ = run("get", "archive", study)
    (got,) = rows(out)
    assert status == 0
    assert Path(got["path"]).is_relative_to(tmp_path / "XDG_CACHE_HOME")
    assert dcmread(got["path"]).PatientID == "CLI-1"
    assert rows(run("get", "archive", study)[1])[0]["was_there"] == "yes"
    assert run("empty")[1] == "1 object removed.\n"
    assert not Path(got["path"]).parent.exists()


def without_times(table: Path) -> dict[str, dict[str, str]]:
    with table.open(encoding="utf-8", newline="") as stream:
        found = [row | {"seconds": "", "device": ""} for row in csv.DictReader(stream)]
    by_path = {row["path"]: row for row in found}
    assert len(by_path) == len(found)
    return by_path


def test_films_of_a_search_are_scored_once_with_the_rows_of_hilum_score(
    run: Run, archive: RunningServer, tiny_model: Path, tmp_path: Path
) -> None:
    named(run, archive)
    sent_chests(archive.server, tmp_path / "one", "SCORED-1", 3)
    (empty,) = sent_chests(archive.server, tmp_path / "other", "SCORED-2", 1)
    film = dcmread(empty)
    del film.PixelData
    film.SOPInstanceUID = film.file_meta.MediaStorageSOPInstanceUID = generate_uid(None)
    film.save_as(empty)
    list(DimseClient(archive.server).send([empty]))
    model = ("--model", tiny_model, "--device", "cpu", "--no-lungs")
    table, into = tmp_path / "table.csv", tmp_path / "in"
    words = ("score", "archive", "--id", "SCORED-*", "--modality", "DX", "--into", into, "--output", table, *model)
    status, out, said = run(*words)
    assert (status, out) == (1, "")
    assert said.endswith("5 films, 1 not scored, 0 repeated; 5 in the table so far.\n")
    scored = tmp_path / "scored.csv"
    assert hilum("score", into, *model, "--output", scored)[0] == 1
    assert without_times(table) == without_times(scored)
    assert sorted(row["status"] for row in without_times(table).values()) == ["failed", *["scored"] * 4]
    before = table.read_bytes()
    sent_chests(archive.server, tmp_path / "new", "SCORED-3", 2)
    assert run(*words) == (0, "", "2 films, 0 not scored, 0 repeated; 7 in the table so far.\n")
    assert table.read_bytes().startswith(before)
    assert len(without_times(table)) == 7


def test_rows_come_while_films_do_and_a_server_that_dies_in_the_middle_costs_none(
    run: Run, archive: RunningServer, tiny_model: Path, tmp_path: Path
) -> None:
    sent_chests(archive.server, tmp_path / "films", "SLOW", 10, size=400)
    table, into = tmp_path / "table.csv", tmp_path / "in"
    words = ("score", "archive", "--id", "SLOW", "--into", into, "--output", table, "--no-lungs", "--workers", "1")
    words += ("--model", tiny_model, "--device", "cpu")
    with servers.held(archive.server, 5 * 400 * 400 * 2) as (half, _):
        named(run, replace(archive, server=half))
        scoring = subprocess.Popen(command_of(*words), env=environment(), stderr=subprocess.PIPE, text=True)
        assert wait_for(lambda: table.is_file() and len(rows(table.read_text())) >= 1, 60)
    _, said = scoring.communicate(timeout=60)
    assert scoring.returncode in (1, 2)
    assert "did not come" in said or "ended the connection" in said
    whole = len(list(into.glob("*/*.dcm")))
    assert len(without_times(table)) == whole < 10
    assert not list(into.glob("*/.*"))
    named(run, archive)
    status, _, said = run(*words)
    assert status == 0
    assert said.endswith(f"{10 - whole} films, 0 not scored, 0 repeated; 10 in the table so far.\n")
    assert set(without_times(table)) == set(map(str, into.glob("*/*.dcm")))


def test_a_score_of_a_search_that_cannot_begin_is_one_sentence(
    run: Run, archive: RunningServer, tmp_path: Path
) -> None:
    named(run, archive)
    other = tmp_path / "other.csv"
    other.write_text("path\n")
    for words, sentence in (
        (("nobody", "--output", tmp_path / "t.csv"), "no server named nobody"),
        (("archive", "--output", tmp_path / "t.csv", "--from", "then"), "cannot be searched for as 'then'"),
        (("archive", "--output", other), "was not begun by hilum pacs score"),
        (("archive", "--output", tmp_path / "t.csv", "--dask", "127.0.0.1:1", "--dicom", tmp_path / "d"), "--dicom"),
    ):
        status, out, said = run("score", *words)
        assert (status, out) == (2, "")
        assert sentence in said
    assert not (tmp_path / "XDG_CACHE_HOME").exists()


def test_what_cannot_be_searched_for_or_written_is_told(run: Run, archive: RunningServer, tmp_path: Path) -> None:
    named(run, archive)
    status, _, said = run("find", "archive", "--from", "yesterday")
    assert status == 2
    assert "cannot be searched for as 'yesterday'" in said
    assert run("find", "archive", "--id", "X", "--output", tmp_path / "no" / "table.csv")[0] == 2
    status, out, said = run("send", "archive", tmp_path / "absent.dcm")
    assert (status, rows(out)) == (1, [])
    assert "absent.dcm" in said


def test_of_a_folder_no_film_that_is_still_coming_is_sent(run: Run, archive: RunningServer, tmp_path: Path) -> None:
    named(run, archive)
    _, (path,) = study_of(tmp_path / "films")
    coming = tmp_path / "films" / ".incoming" / "some"
    coming.mkdir(parents=True)
    (coming / "half.partial").write_bytes(path.read_bytes()[:-100])
    status, out, _ = run("send", "archive", tmp_path / "films")
    assert (status, [row["path"] for row in rows(out)]) == (0, [str(path)])


def test_emptying_removes_what_was_retrieved_and_nothing_else(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "mixed"
    own = folder / "0123456789abcdef" / "0123456789abcdef-0123456789abcdef.dcm"
    others = (folder / "film.dcm", folder / "0123456789abcdef" / "film.dcm", folder / "study" / own.name)
    for path in (own, *others):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    assert run("empty", folder)[1] == "1 object removed.\n"
    assert not own.exists()
    assert all(path.exists() for path in others)


def command_of(*words: object) -> list[str]:
    return [sys.executable, str(REPOSITORY / "main.py"), "pacs", *map(str, words)]


def child_of(*words: str) -> subprocess.Popen[str]:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(command_of(*words), cwd=REPOSITORY, env=environment(), text=True, **pipes)


def test_a_child_tells_events_and_ends_when_it_is_told_stop(run: Run, archive: RunningServer, tmp_path: Path) -> None:
    named(run, archive)
    study, paths = study_of(tmp_path / "films")
    list(DimseClient(archive.server).send(paths))
    asked = ("get", "archive", study, "--into", str(tmp_path / "got"), "--events", "json")
    out, _ = child_of(*asked).communicate(timeout=30)
    assert [type(from_line(line)).__name__ for line in out.splitlines()] == ["Retrieved", "ExchangeEnded"]
    port = free_port()
    child = child_of("receive", str(tmp_path / "in"), "--port", str(port), "--events", "json")
    assert child.stdout is not None
    assert isinstance(from_line(child.stdout.readline()), Receiving)
    own = servers.Server("child", host="127.0.0.1", port=port, called="HILUM", calling="TEST")
    list(DimseClient(own).send(paths))
    out, _ = child.communicate("stop\n", timeout=30)
    events = [type(from_line(line)).__name__ for line in out.splitlines()]
    assert events == ["Received", "ExchangeEnded"]
    assert child.returncode == 0
    assert len(list((tmp_path / "in").glob("*.dcm"))) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_receiver_ends_at_ctrl_c_with_its_table_whole(tmp_path: Path) -> None:
    port = free_port()
    table = tmp_path / "table.csv"
    child = child_of("receive", str(tmp_path / "in"), "--port", str(port), "--output", str(table))
    assert child.stderr is not None
    assert "waiting at 127.0.0.1" in child.stderr.readline()
    _, paths = study_of(tmp_path / "films")
    own = servers.Server("child", host="127.0.0.1", port=port, called="HILUM", calling="TEST")
    list(DimseClient(own).send(paths))
    assert wait_for(lambda: len(rows(table.read_text())) == 1, 10)
    os.kill(child.pid, signal.SIGINT)
    assert child.wait(20) == 0
    assert not list((tmp_path / "in").glob(".*"))
