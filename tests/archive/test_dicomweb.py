"""A DICOMweb server as Hilum asks it: one that does what it should, and one that does not."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydicom import dcmread
from pydicom.uid import JPEGLSLossless, RLELossless

from imaging.archive import credentials
from imaging.archive.dicomweb import AS_KEPT, DicomWeb, WebAddress, WebReason
from imaging.archive.exchange import (
    Answered,
    ExchangeEnded,
    FoundPatient,
    FoundSeries,
    FoundStudy,
    Level,
    NotTransferred,
    PacsQuery,
    Retrieved,
    Sent,
    Wanted,
    until_ended,
)
from imaging.archive.servers import Server, Way
from imaging.archive.web_client import WebClient
from imaging.faults import Code, Fault, Problem
from imaging.reasons import ENGLISH
from tests.archive.films import study_of
from tests.archive.servers import PASSWORD as ORTHANC_PASSWORD
from tests.archive.servers import USER as ORTHANC_USER
from tests.archive.servers import RunningServer
from tests.archive.web_server import PASSWORD, USER, WebServer, web_server


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(credentials, "keyring_here", lambda: None)
    monkeypatch.delenv(credentials.PASSWORD_VARIABLE, raising=False)


@pytest.fixture
def server() -> Iterator[WebServer]:
    with web_server() as running:
        yield running


def films_of(server: WebServer, folder: Path, count: int = 3, **attributes: object) -> tuple[str, list[str]]:
    """A study on the server: its UID and those of its films."""
    study, paths = study_of(folder, ("1.2.840.10008.1.2.1",) * count, **attributes)
    films = [dcmread(path) for path in paths]
    server.add(*films)
    return study, [film.SOPInstanceUID for film in films]


def client_at(url: str, user: str = USER, password: str = PASSWORD) -> WebClient:
    return WebClient(Server("Radiology", Way.WEB, url=url, user=user), password)


def problem_of(events: list[object]) -> Problem:
    ended = events[-1]
    assert isinstance(ended, ExchangeEnded)
    assert ended.problem is not None
    return ended.problem


def test_films_are_asked_for_as_they_are_kept_and_come_byte_for_byte(
    server: WebServer, tmp_path: Path, out: Path
) -> None:
    study, names = films_of(server, tmp_path / "films")
    events = list(until_ended(client_at(server.url).get(Wanted(study), out)))
    came = [event for event in events if isinstance(event, Retrieved)]
    assert [event.done for event in came] == [1, 2, 3]
    assert {event.path.read_bytes() for event in came} == set(server.files.values())
    assert set(server.accepted[-3:]) == {AS_KEPT}
    assert not any(name in str(event.path) for event in came for name in (study, *names))
    assert events[-1] == ExchangeEnded()


def test_what_has_come_does_not_come_again(server: WebServer, tmp_path: Path, out: Path) -> None:
    study, _ = films_of(server, tmp_path / "films")
    server.breaks_after = 2
    events = list(until_ended(client_at(server.url).get(Wanted(study), out)))
    assert problem_of(events).reason is WebReason.BROKE_OFF
    assert len(list(out.rglob("*.dcm"))) == 2
    assert not [path for path in out.rglob("*") if path.is_file() and path.suffix != ".dcm"]
    server.breaks_after, server.sent = None, 0
    events = list(client_at(server.url).get(Wanted(study), out))
    assert [event.was_there for event in events] == [True, True, False]
    assert server.sent == 1


@pytest.mark.parametrize("wanted", [Wanted(""), Wanted(".."), Wanted("1.2", "../x"), Wanted("1.2/3")])
def test_nothing_but_a_study_that_was_named_is_asked_for(server: WebServer, wanted: Wanted, out: Path) -> None:
    events = list(until_ended(client_at(server.url).get(wanted, out)))
    assert problem_of(events).code is Code.BAD_QUERY
    assert server.asked == []


def test_a_study_that_is_not_there_is_told(server: WebServer, out: Path) -> None:
    events = list(until_ended(client_at(server.url).get(Wanted("1.2.3"), out)))
    assert problem_of(events).code is Code.INCOMPLETE


def test_one_film_that_is_broken_is_told_and_the_others_come(server: WebServer, tmp_path: Path, out: Path) -> None:
    study, names = films_of(server, tmp_path / "films")
    server.broken.add(names[1])
    events = list(until_ended(client_at(server.url).get(Wanted(study), out)))
    assert [type(event) for event in events] == [Retrieved, NotTransferred, Retrieved, ExchangeEnded]
    assert len(list(out.rglob("*.dcm"))) == 2


def test_an_act_that_is_closed_leaves_nothing_half(server: WebServer, tmp_path: Path, out: Path) -> None:
    study, _ = films_of(server, tmp_path / "films")
    events = client_at(server.url).get(Wanted(study), out)
    next(events)
    events.close()
    assert [path.suffix for path in out.rglob("*") if path.is_file()] == [".dcm"]


def test_a_full_disk_ends_it_and_says_so(
    server: WebServer, tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from imaging.archive import arrivals

    study, _ = films_of(server, tmp_path / "films")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(arrivals.os, "fsync", full)
    events = list(until_ended(client_at(server.url).get(Wanted(study), out)))
    assert problem_of(events).code is Code.DISK_FULL
    assert not [path for path in out.rglob("*") if path.is_file()]


def test_a_password_goes_to_the_server_that_was_named_and_to_no_other(server: WebServer) -> None:
    with web_server() as other:
        server.moved = other.url
        events = list(until_ended(client_at(f"{server.url}/moved").echo()))
        assert problem_of(events).reason is WebReason.ELSEWHERE
        assert other.asked == []


def test_a_redirect_to_the_same_server_is_followed_but_not_without_end(server: WebServer) -> None:
    server.moved = server.url
    moved = client_at(f"{server.url}/moved")
    assert isinstance(next(moved.echo()), Answered)
    server.moved = f"{server.url}/moved"
    assert problem_of(list(until_ended(moved.echo()))).reason is WebReason.STRANGE
    assert len(server.asked) < 10


@pytest.mark.parametrize(
    ("user", "password", "reason"),
    [
        (USER, "wrong", WebReason.PASSWORD),
        (USER, "", WebReason.NO_PASSWORD),
        ("", "", WebReason.NO_LOGIN),
    ],
)
def test_a_password_that_is_wrong_or_lacking_is_told(
    server: WebServer, user: str, password: str, reason: WebReason
) -> None:
    problem = problem_of(list(until_ended(client_at(server.url, user, password).echo())))
    assert (problem.code, problem.reason) == (Code.NO_PERMISSION, reason)
    assert "wrong" not in ENGLISH.sentence(problem)


@pytest.mark.parametrize(
    ("answer", "what"),
    [(b"<html>", "no JSON"), (b'"text"', "no list"), (b"[1]", "no list"), (b"[" * 100_000, "no JSON")],
)
def test_an_answer_that_is_not_dicomweb_is_told(server: WebServer, answer: bytes, what: str) -> None:
    server.answer = answer
    problem = problem_of(list(until_ended(client_at(server.url).echo())))
    assert problem.reason is WebReason.STRANGE
    assert what in ENGLISH.message(problem)


def test_matches_that_are_damaged_are_left_out(server: WebServer) -> None:
    good = {"0020000D": {"vr": "UI", "Value": ["1.2.3"]}, "00100010": {"vr": "PN", "Value": [{"Alphabetic": "A^B\n"}]}}
    bad = (
        {},
        {"0020000D": 5},
        {"0020000D": {"vr": "UI", "Value": ["../x"]}},
        {"x": {"vr": "LO", "Value": ["y"]}},
        good | {"00080020": []},
    )
    server.answer = json.dumps([good, *bad]).encode()
    assert list(client_at(server.url).find(PacsQuery())) == [FoundStudy("1.2.3", patient_name="A^B")]


def test_an_answer_without_end_is_given_up(server: WebServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("imaging.archive.dicomweb.MAX_ANSWER_BYTES", 1000)
    server.answer = b" " * 1001
    assert problem_of(list(until_ended(client_at(server.url).echo()))).code is Code.TOO_LARGE


def test_a_server_that_says_the_same_page_again_is_not_asked_for_ever(
    server: WebServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("imaging.archive.web_client._PAGE", 2)
    films_of(server, tmp_path / "films")
    films_of(server, tmp_path / "more")
    films_of(server, tmp_path / "third")
    assert len(list(client_at(server.url).find(PacsQuery()))) == 3
    assert len(list(client_at(server.url).find(PacsQuery(limit=1)))) == 1
    server.repeats = True
    assert len(list(client_at(server.url).find(PacsQuery()))) == 2


def test_patients_and_series_are_found_too(server: WebServer, tmp_path: Path) -> None:
    study, _ = films_of(server, tmp_path / "films", PatientID="P1", PatientName="MUSTER^ANNA")
    films_of(server, tmp_path / "more", PatientID="P1", PatientName="MUSTER^ANNA")
    client = client_at(server.url)
    (patient,) = client.find(PacsQuery(Level.PATIENT, patient_id="P1"))
    assert patient == FoundPatient("P1", "MUSTER^ANNA", patient.birth_date, patient.sex, 2)
    (series,) = client.find(PacsQuery(Level.SERIES, study=study))
    assert isinstance(series, FoundSeries)
    assert series.study == study


def test_nobody_there_and_a_server_that_falls_silent_are_told() -> None:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port = listening.getsockname()[1]
        problem = problem_of(list(until_ended(client_at(f"http://127.0.0.1:{port}/dicom-web").echo())))
        assert (problem.code, problem.reason) == (Code.UNREACHABLE, WebReason.NO_ANSWER)
        listening.listen()
        with DicomWeb(WebAddress(f"http://127.0.0.1:{port}/x"), silent_seconds=0.2) as web:
            with pytest.raises(Fault) as silent:
                web.search("/studies", [])
            assert silent.value.problem.reason is WebReason.SILENT


def test_objects_are_sent_as_they_are_and_one_that_is_refused_takes_no_other_along(
    server: WebServer, tmp_path: Path
) -> None:
    _, paths = study_of(tmp_path / "films", ("1.2.840.10008.1.2.1",) * 3)
    server.refuses.add(dcmread(paths[1]).SOPInstanceUID)
    (tmp_path / "note.dcm").write_text("no film")
    events = list(until_ended(client_at(server.url).send([*paths, tmp_path / "note.dcm", tmp_path / "none.dcm"])))
    assert [type(event) for event in events] == [
        Sent,
        NotTransferred,
        Sent,
        NotTransferred,
        NotTransferred,
        ExchangeEnded,
    ]
    assert server.stored == [paths[0].read_bytes(), paths[2].read_bytes()]
    problems = [event.problem for event in events if isinstance(event, NotTransferred)]
    assert [problem.path for problem in problems] == [paths[1], tmp_path / "note.dcm", tmp_path / "none.dcm"]
    assert "C000" in ENGLISH.message(problems[0])


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    program = shutil.which("openssl")
    if program is None:
        pytest.skip("openssl is not installed, which makes the certificate")
    folder = tmp_path_factory.mktemp("tls")
    own, key = folder / "own.pem", folder / "key.pem"
    words = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    more = ["-addext", "subjectAltName=IP:127.0.0.1", "-out", own, "-keyout", key]
    subprocess.run([program, *words, *more], check=True, capture_output=True)
    return own, key


def test_a_certificate_that_nobody_vouches_for_is_refused_before_a_password_is_sent(
    certificate: tuple[Path, Path], tmp_path: Path
) -> None:
    with web_server(certificate) as server:
        problem = problem_of(list(until_ended(client_at(server.url).echo())))
        assert problem.reason is WebReason.UNTRUSTED
        assert server.asked == []
        known = Server("Radiology", Way.WEB, url=server.url, user=USER, authority=certificate[0])
        assert isinstance(next(WebClient(known, PASSWORD).echo()), Answered)
        wrong = Server("Radiology", Way.WEB, url=server.url, user=USER, authority=tmp_path / "none.pem")
        assert problem_of(list(until_ended(WebClient(wrong, PASSWORD).echo()))).reason is WebReason.NO_AUTHORITY


def test_a_server_without_tls_is_told_from_one_without_trust(server: WebServer) -> None:
    problem = problem_of(list(until_ended(client_at(server.url.replace("http:", "https:")).echo())))
    assert problem.reason is WebReason.NO_TLS


# Orthanc


def of_orthanc(orthanc: RunningServer) -> WebClient:
    return client_at(orthanc.web, ORTHANC_USER, ORTHANC_PASSWORD)


def test_orthanc_takes_gives_and_finds_films_in_their_own_syntax(
    orthanc: RunningServer, tmp_path: Path, out: Path
) -> None:
    study, paths = study_of(tmp_path / "films", (RLELossless, JPEGLSLossless), PatientName="WEB^ANNA", PatientID="W1")
    client = of_orthanc(orthanc)
    assert isinstance(next(client.echo()), Answered)
    sent = list(until_ended(client.send(paths)))
    assert [type(event) for event in sent] == [Sent, Sent, ExchangeEnded]
    for query in (
        PacsQuery(patient_name="WEB^A*"),
        PacsQuery(patient_id="W1", modality="DX"),
        PacsQuery(patient_name="web*", first_date="20240101", last_date="20241231"),
    ):
        (found,) = client.find(query)
        assert isinstance(found, FoundStudy)
        assert (found.study, found.objects, found.description) == (study, 2, "Chest")
    assert not list(client.find(PacsQuery(patient_name="WEB*", first_date="20250101")))
    came = list(client.get(Wanted(study), out))
    assert {event.path.read_bytes() for event in came} == {path.read_bytes() for path in paths}


def test_an_orthanc_that_dies_in_the_middle_costs_nothing_that_has_come(tmp_path: Path, out: Path) -> None:
    from tests.archive import servers

    study, paths = study_of(tmp_path / "films", ("1.2.840.10008.1.2.1",) * 6, size=256)
    with servers.orthanc(tmp_path / "orthanc") as running:
        client = of_orthanc(running)
        list(client.send(paths))
        events = client.get(Wanted(study), out)
        came = [next(events) for _ in range(2)]
        running.process.kill()
        running.process.wait()
        rest = list(until_ended(events))
    assert problem_of(rest).code in (Code.UNREACHABLE, Code.SERVER_LOST)
    assert len(came) == 2
    whole = {path.read_bytes() for path in paths}
    assert {path.read_bytes() for path in out.rglob("*.dcm")} <= whole
    with servers.orthanc(tmp_path / "orthanc") as running:
        events = list(of_orthanc(running).get(Wanted(study), out))
    assert sum(event.was_there for event in events) >= 2
    assert {event.path.read_bytes() for event in events} == whole
