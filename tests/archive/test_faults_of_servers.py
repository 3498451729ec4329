"""What servers do wrong: gone in the middle, silent, sending what was not asked for; nothing is lost or half there."""

from __future__ import annotations

import queue
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pydicom import Dataset, dcmread
from pynetdicom import AE, _config, evt
from pynetdicom.sop_class import (
    StudyRootQueryRetrieveInformationModelFind,
    StudyRootQueryRetrieveInformationModelGet,
)

import main
import resources
from imaging.archive import association
from imaging.archive.dimse import DimseClient
from imaging.archive.exchange import ExchangeEnded, FoundStudy, NotTransferred, PacsQuery, Retrieved, Wanted
from imaging.archive.servers import Server
from imaging.display.presenting import presentation_of
from imaging.display.viewport import Viewport
from imaging.faults import Code
from imaging.reading.read import read, read_refs
from imaging.study_objects import StudyObject, StudyObjectKind
from inference.objects.key_images import key_selection
from inference.objects.saved_view import saved_view
from inference.objects.source_film import read_source, write_object
from tests.archive import servers
from tests.archive.films import study_of
from tests.archive.servers import RunningServer
from tests.archive.test_dimse import all_of, code_of
from tests.inference.objects.sound import write_sound


def test_a_server_killed_in_the_middle_is_told_and_the_rest_comes_when_it_is_back(tmp_path: Path) -> None:
    with servers.orthanc(tmp_path / "orthanc") as running:
        study, paths = study_of(tmp_path / "films", ("1.2.840.10008.1.2.1",) * 12, size=512)
        assert all_of(DimseClient(running.server).send(paths))[1] == ExchangeEnded()
        act = DimseClient(running.server).get(Wanted(study), tmp_path / "got")
        assert isinstance(next(act), Retrieved)
        running.process.kill()
        running.process.wait()
        _, end = all_of(act)
        assert code_of(end) in (Code.SERVER_LOST, Code.UNREACHABLE, Code.INCOMPLETE)
    there = sorted((tmp_path / "got").rglob("*"))
    whole = [path for path in there if path.is_file()]
    assert 1 <= len(whole) < 12
    assert all(len(dcmread(path).PixelData) == 512 * 512 * 2 for path in whole)
    with servers.orthanc(tmp_path / "orthanc") as running:
        events, end = all_of(DimseClient(running.server).get(Wanted(study), tmp_path / "got"))
        assert end == ExchangeEnded()
        assert sum(event.was_there for event in events) == len(whole)
    assert len(list((tmp_path / "got").rglob("*.dcm"))) == 12


def test_a_server_that_says_nothing_is_waited_for_so_long_and_no_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(association, "ANSWER_SECONDS", 0.5)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        server = Server("Silent", host="127.0.0.1", port=silent.getsockname()[1], called="SILENT")
        _, end = all_of(DimseClient(server).find(PacsQuery()))
    assert code_of(end) is Code.SERVER_LOST


@pytest.mark.parametrize("said", [b"\x02\x00\x00", b"\x02\x00\x00\x00\x01\x00half"], ids=["a header", "a message"])
def test_a_server_that_falls_silent_within_a_message_is_waited_for_no_longer(
    said: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(association, "ANSWER_SECONDS", 0.25)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        server = Server("Silent", host="127.0.0.1", port=silent.getsockname()[1], called="SILENT")
        ended: queue.SimpleQueue[ExchangeEnded] = queue.SimpleQueue()
        threading.Thread(target=lambda: ended.put(all_of(DimseClient(server).echo())[1]), daemon=True).start()
        here, _ = silent.accept()
        with here:
            here.sendall(said)
            assert code_of(ended.get(timeout=10)) is Code.SERVER_LOST


def test_a_search_is_ended_at_once_although_the_server_is_silent_within_a_message() -> None:
    def find(asked: evt.Event) -> Iterator[tuple[int, Dataset | None]]:
        answer = Dataset()
        answer.QueryRetrieveLevel, answer.StudyInstanceUID = "STUDY", "1.2.3"
        yield 0xFF00, answer
        time.sleep(0.2)  # the answer is written by another thread
        asked.assoc.dul.socket.socket.sendall(b"\x04\x00\x00\x00\x10\x00half")
        goes_on.wait(20)

    goes_on, ended, found = threading.Event(), threading.Event(), threading.Event()
    own = AE("ODD")
    own.add_supported_context(StudyRootQueryRetrieveInformationModelFind)

    def search(server: Server) -> None:
        events = DimseClient(server).find(PacsQuery())
        assert next(events) == FoundStudy("1.2.3")
        found.set()
        time.sleep(0.4)
        events.close()
        ended.set()

    with servers.serving(own, (evt.EVT_C_FIND, find)) as server:
        threading.Thread(target=search, args=(server,), daemon=True).start()
        try:
            assert found.wait(10)
            assert ended.wait(5)
        finally:
            goes_on.set()


def test_a_computer_of_two_addresses_is_asked_at_the_one_of_ipv4(monkeypatch: pytest.MonkeyPatch) -> None:
    real = socket.getaddrinfo

    def two(host: str, port: int, *words: int, **more: int) -> list[object]:
        if host != "two.example":
            return real(host, port, *words, **more)
        families = ((socket.AF_INET6, "::1"), (socket.AF_INET, "127.0.0.1"))
        return [(family, socket.SOCK_STREAM, 6, "", (address, port)) for family, address in families]

    monkeypatch.setattr(socket, "getaddrinfo", two)
    monkeypatch.setattr(association, "ANSWER_SECONDS", 0.25)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        server = Server("Two", host="two.example", port=silent.getsockname()[1], called="TWO")
        assert code_of(all_of(DimseClient(server).echo())[1]) is Code.SERVER_LOST  # reached, and silent


@contextmanager
def answering(study: str, listed: Path, sent: list[Path]) -> Iterator[Server]:
    """A server that lists one object of a study, and sends others when it is asked for it."""
    film = dcmread(listed)

    def find(asked: evt.Event) -> Iterator[tuple[int, Dataset | None]]:
        answer = Dataset()
        answer.QueryRetrieveLevel = asked.identifier.QueryRetrieveLevel
        answer.StudyInstanceUID, answer.SeriesInstanceUID = study, film.SeriesInstanceUID
        answer.SOPInstanceUID, answer.SOPClassUID = film.SOPInstanceUID, film.SOPClassUID
        answer.StudyDescription = "one\r\n\x1b[2Jtwo"
        yield 0xFF00, answer

    def get(asked: evt.Event) -> Iterator[object]:
        yield len(sent)
        for path in sent:
            yield 0xFF00, dcmread(path)

    own = AE("ODD")
    own.add_supported_context(StudyRootQueryRetrieveInformationModelFind)
    own.add_supported_context(StudyRootQueryRetrieveInformationModelGet)
    own.add_supported_context(film.SOPClassUID, "1.2.840.10008.1.2.1", scu_role=True, scp_role=True)
    with servers.serving(own, (evt.EVT_C_FIND, find), (evt.EVT_C_GET, get)) as server:
        yield server


def test_what_a_server_sends_of_another_study_is_not_kept_and_what_comes_twice_is_there_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_config, "STORE_SEND_CHUNKED_DATASET", False)  # of the server, which is of this process
    study, (own,) = study_of(tmp_path / "one")
    _, (other,) = study_of(tmp_path / "two")
    with answering(study, own, [other, own, own]) as server:
        events, end = all_of(DimseClient(server).get(Wanted(study), tmp_path / "got"))
        (found,), _ = all_of(DimseClient(server).find(PacsQuery()))
    assert [type(event) for event in events] == [NotTransferred, Retrieved, Retrieved], (events, end)
    assert [event.was_there for event in events[1:]] == [False, True]
    assert end == ExchangeEnded()
    (kept,) = (tmp_path / "got").rglob("*.dcm")
    assert dcmread(kept).SOPInstanceUID == dcmread(own).SOPInstanceUID
    assert isinstance(found, FoundStudy)
    assert found.description == "one[2Jtwo"
    with answering(study, own, [other]) as server:
        _, end = all_of(DimseClient(server).get(Wanted(study), tmp_path / "none"))
    assert code_of(end) is Code.INCOMPLETE
    assert not list((tmp_path / "none").rglob("*.dcm"))


def test_a_films_own_objects_come_back_as_they_were_sent(orthanc: RunningServer, tmp_path: Path) -> None:
    film = write_sound(tmp_path, "dx")
    example = Path(resources.__file__).parent / "example" / "phantom-opacity.dcm"
    words = ["score", example, "--dicom", tmp_path / "made", "--output", tmp_path / "table.csv"]
    assert main.main(list(map(str, words))) == 0
    ref = read_refs(film)[0]
    source, image = read_source(ref), read(ref)
    size = (image.columns, image.rows)
    said = StudyObject(Path(), StudyObjectKind.PRESENTATION, title="LUNG", description="As seen")
    fitted, voi = Viewport.fit(size, (240, 200)), image.voi[0]
    view = presentation_of(said, image, image, fitted, (240, 200), whole=True, voi=voi, inverted=False)
    write_object(tmp_path / "made" / "view.dcm", saved_view(source, image, view))
    write_object(tmp_path / "made" / "keys.dcm", key_selection([source], "For teaching"))
    paths = [example, film, *sorted((tmp_path / "made").glob("*.dcm"))]
    client = DimseClient(orthanc.server)
    assert all_of(client.send(paths))[1] == ExchangeEnded()
    events = []
    for one in (example, film):
        came, end = all_of(client.get(Wanted(str(dcmread(one).StudyInstanceUID)), tmp_path / "got"))
        assert end == ExchangeEnded()
        events += came
    sent = {one.SOPInstanceUID: one for one in map(dcmread, paths)}
    got = {one.SOPInstanceUID: one for one in (dcmread(event.path) for event in events)}
    assert {one.Modality for one in got.values()} >= {"DX", "SR", "SEG", "OT", "PR", "KO"}
    assert got == sent
