"""A receiver: whole films under names of its own, whoever sends them, however they end; and TLS on both sides."""

from __future__ import annotations

import os
import queue
import shutil
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from pydicom import dcmread, uid
from pynetdicom.association import Association
from pynetdicom.presentation import build_context

from imaging.archive.acts import Act, PacsRequest
from imaging.archive.arrivals import Arrivals
from imaging.archive.association import SYNTAXES, entity
from imaging.archive.dimse import DimseClient
from imaging.archive.exchange import Answered, ExchangeEnded, NotTransferred, Received, Receiving, Sent, from_line
from imaging.archive.receiver import receive, receiving
from imaging.archive.servers import Receiver, Server
from imaging.archive.watch import Arrival, WatchedFolder
from imaging.faults import Code, Fault
from imaging.reasons import ENGLISH
from tests.archive.films import study_of
from tests.archive.servers import free_port
from tests.archive.test_dimse import all_of, code_of, fill_disk
from tests.processes import REPOSITORY, wait_for

OWN = Receiver("127.0.0.1", 0, "OWN")
DX = uid.DigitalXRayImageStorageForPresentation


@contextmanager
def running(folder: Path, receiver: Receiver = OWN) -> Iterator[tuple[Server, queue.SimpleQueue[object]]]:
    with Arrivals(folder, by_study=False) as arrivals, receiving(receiver, arrivals) as (port, events):
        yield Server("Own", host=receiver.host, port=port, called=receiver.title, calling="SENDER"), events


def files_in(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_every_syntax_that_is_read_is_received_and_nothing_else_is_in_the_folder(tmp_path: Path) -> None:
    _, paths = study_of(tmp_path / "films", SYNTAXES)
    with running(tmp_path / "got") as (server, events):
        sent, end = all_of(DimseClient(server).send(paths))
        assert [type(event) for event in sent] == [Sent] * len(paths)
        assert end == ExchangeEnded()
        came = [events.get(timeout=10) for _ in paths]
    assert all(isinstance(event, Received) and event.sender == "SENDER" for event in came)
    got = files_in(tmp_path / "got")
    assert {dcmread(path, stop_before_pixels=True).file_meta.TransferSyntaxUID for path in got} == set(SYNTAXES)
    assert len(got) == len(paths)
    assert not list((tmp_path / "got").glob(".*"))


def test_what_another_program_clears_away_costs_no_film(tmp_path: Path) -> None:
    """One that begins in the same folder a day later takes a quiet receiver's own place for what a killed one left."""
    _, paths = study_of(tmp_path / "films")
    with Arrivals(tmp_path / "got", by_study=False) as arrivals:
        (own,) = (tmp_path / "got" / ".incoming").iterdir()
        os.utime(own, (1_500_000_000, 1_500_000_000))
        Arrivals(tmp_path / "got").close()
        incoming = arrivals.begin()
        incoming.write(paths[0].read_bytes())
        assert arrivals.keep(incoming).path.is_file()


def test_what_is_sent_twice_is_there_once(tmp_path: Path) -> None:
    _, paths = study_of(tmp_path / "films")
    with running(tmp_path / "got") as (server, events):
        for was_there in (False, True):
            all_of(DimseClient(server).send(paths))
            event = events.get(timeout=10)
            assert isinstance(event, Received)
            assert event.was_there is was_there
    assert len(files_in(tmp_path / "got")) == 1


def test_a_watch_of_the_folder_takes_each_film_that_was_received_once(tmp_path: Path) -> None:
    _, paths = study_of(tmp_path / "films", SYNTAXES[:3])
    folder = tmp_path / "got"
    folder.mkdir()
    watched = WatchedFolder(folder, rest_s=1.0)
    taken: list[Arrival] = []
    with running(folder) as (server, events):
        for path in (*paths, paths[0]):
            all_of(DimseClient(server).send([path]))
            events.get(timeout=10)
            watched.look(len(taken))
    for second in range(10, 18):
        watched.look(second)
        taken.extend(iter(watched.take, None))
    assert [one.path for one in taken] == sorted((one.path for one in taken), key=lambda own: own.stat().st_mtime_ns)
    assert sorted(one.path for one in taken) == files_in(folder)
    assert len(taken) == len(paths)


def test_the_name_of_a_file_is_not_the_senders(tmp_path: Path) -> None:
    _, (path,) = study_of(tmp_path / "films")
    film = dcmread(path)
    for name in ("../../../outside", "/etc/x", "1.2.3/../4"):
        film.SOPInstanceUID = film.file_meta.MediaStorageSOPInstanceUID = name
        film.save_as(path)
        with running(tmp_path / "deep" / "got") as (server, _):
            all_of(DimseClient(server).send([path]))
    assert files_in(tmp_path / "deep") == []
    assert {one.name for one in tmp_path.iterdir()} == {"films", "deep"}


def test_only_who_is_awaited_may_send_and_calls_the_receiver_by_its_title(tmp_path: Path) -> None:
    with running(tmp_path, replace(OWN, senders=("VAN",))) as (server, events):
        assert code_of(all_of(DimseClient(server).echo())[1]) is Code.SERVER_REFUSED
        assert (
            code_of(all_of(DimseClient(replace(server, calling="VAN", called="OTHER")).echo())[1])
            is Code.SERVER_REFUSED
        )
        assert all_of(DimseClient(replace(server, calling="VAN")).echo())[1] == ExchangeEnded()
        told = [events.get(timeout=10) for _ in range(2)]
        assert events.empty()
    assert [ENGLISH.message(one.problem) for one in told if isinstance(one, NotTransferred)] == [
        "SENDER at 127.0.0.1 was turned away: it is none of those that may send.",
        "VAN at 127.0.0.1 was turned away: it called OTHER, and this receiver is OWN.",
    ]


@pytest.mark.parametrize("host", ["a" * 70, "a..b", "192.0.2.1"])
def test_an_address_that_is_not_this_computers_is_said(host: str, tmp_path: Path) -> None:
    with pytest.raises(Fault, match="Nobody can be awaited"):
        list(receive(replace(OWN, host=host), tmp_path, lambda: True))


def test_a_child_process_receives_until_its_asker_is_gone(tmp_path: Path) -> None:
    _, (path,) = study_of(tmp_path / "films")
    request = PacsRequest(Act.RECEIVE, folder=tmp_path / "got", receiver=replace(OWN, senders=("VAN",)))
    words = [sys.executable, "main.py", "pacs-request"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True, "cwd": REPOSITORY}
    with subprocess.Popen(words, **pipes) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(f"{request.line()}\n")
        child.stdin.flush()
        waits = from_line(child.stdout.readline())
        assert isinstance(waits, Receiving)
        van = Server("Own", host=waits.host, port=waits.port, called="OWN", calling="VAN")
        assert all_of(DimseClient(van).send([path]))[1] == ExchangeEnded()
        came = from_line(child.stdout.readline())
        assert isinstance(came, Received)
        assert came.path.read_bytes()[128:132] == b"DICM"
        child.stdin.close()
        try:
            assert child.wait(10) == 0
        finally:
            child.kill()
        assert from_line(child.stdout.readline()) == ExchangeEnded()


def test_a_request_to_receive_has_a_receiver_and_no_other_has_one() -> None:
    for request in (PacsRequest(Act.RECEIVE), PacsRequest(Act.ECHO, receiver=OWN)):
        with pytest.raises(ValueError, match="a receiver receives"):
            PacsRequest.of_line(request.line())


def associated(server: Server, syntax: str = uid.ExplicitVRLittleEndian) -> Association:
    own = entity("SENDER")
    return own.associate(server.host, server.port, contexts=[build_context(DX, syntax)], ae_title=server.called)


def test_no_more_senders_are_served_than_were_allowed_and_others_may_come_back(tmp_path: Path) -> None:
    with running(tmp_path, replace(OWN, most=2)) as (server, _):
        first, second = associated(server), associated(server)
        assert first.is_established
        assert second.is_established
        _, end = all_of(DimseClient(server).echo())
        assert end.problem is not None
        assert "no connection to spare" in end.problem.reason.message
        first.release()
        second.release()
        assert wait_for(lambda: all_of(DimseClient(server).echo())[1] == ExchangeEnded(), 10)


def test_a_sender_that_is_gone_in_the_middle_leaves_nothing(tmp_path: Path) -> None:
    _, (path,) = study_of(tmp_path / "films", size=512)
    data = path.read_bytes()
    with running(tmp_path / "got") as (server, _):
        relay = socket.create_server(("127.0.0.1", 0))
        program = shutil.which("storescu") or pytest.skip("storescu is not installed (Debian: dcmtk)")
        words = [program, "-q", "-aec", "OWN", "127.0.0.1", str(relay.getsockname()[1]), path]
        sender = subprocess.Popen(words)
        here, _ = relay.accept()
        with here, socket.create_connection((server.host, server.port)) as there, relay:
            here.settimeout(0.02)
            there.settimeout(0.02)
            passed = 0
            while passed < len(data) // 2:
                for source, target in ((here, there), (there, here)):
                    try:
                        part = source.recv(1 << 15)
                    except TimeoutError:
                        continue
                    passed += len(part) if source is here else 0
                    target.sendall(part)
            assert wait_for(lambda: files_in(tmp_path / "got"), 5)  # half of it, under a hidden name
        sender.kill()
        sender.wait()
        assert wait_for(lambda: not files_in(tmp_path / "got"), 10)
        assert all_of(DimseClient(server).send([path]))[1] == ExchangeEnded()
    assert len(files_in(tmp_path / "got")) == 1


@pytest.mark.parametrize("cut", [40, 400, 2065])  # the last within what stands before the pixels
def test_a_film_that_ends_too_early_is_refused_and_its_sender_keeps_it(cut: int, tmp_path: Path) -> None:
    _, (path,) = study_of(tmp_path / "films")
    path.write_bytes(path.read_bytes()[:-cut])
    with running(tmp_path / "got") as (server, events):
        (refused,), end = all_of(DimseClient(server).send([path]))
        assert isinstance(refused, NotTransferred)
        assert refused.problem.values["status"] == "C000"
        assert end == ExchangeEnded()
        told = events.get(timeout=10)
        assert isinstance(told, NotTransferred)
        assert told.problem.code is Code.CUT_SHORT
    assert files_in(tmp_path / "got") == []


@pytest.mark.parametrize("syntax", [uid.JPEG2000Lossless, uid.RLELossless])
@pytest.mark.parametrize("cut", [4, 8, 100])
def test_a_compressed_film_that_ends_too_early_is_not_kept(syntax: str, cut: int, tmp_path: Path) -> None:
    _, (path,) = study_of(tmp_path / "films", (syntax,))
    with Arrivals(tmp_path / "got") as arrivals:
        incoming = arrivals.begin()
        incoming.write(path.read_bytes()[:-cut])
        with pytest.raises(Fault) as told:
            arrivals.keep(incoming)
    assert told.value.problem.code is Code.CUT_SHORT
    assert files_in(tmp_path / "got") == []


def test_another_object_than_was_announced_is_not_kept(tmp_path: Path) -> None:
    _, (path,) = study_of(tmp_path / "films")
    film = dcmread(path)
    film.file_meta.MediaStorageSOPInstanceUID = "1.2.3.4"  # what our sender announces
    film.save_as(path)
    with running(tmp_path / "got") as (server, _):
        (refused,), _ = all_of(DimseClient(server).send([path]))
    assert isinstance(refused, NotTransferred)
    assert refused.problem.values["status"] == "A900"
    assert files_in(tmp_path / "got") == []


def test_a_full_disk_is_told_to_the_sender_who_may_send_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, paths = study_of(tmp_path / "films")
    with running(tmp_path / "got") as (server, events):
        fill_disk(monkeypatch)
        (refused,), _ = all_of(DimseClient(server).send(paths))
        assert isinstance(refused, NotTransferred)
        assert refused.problem.values["status"] == "A700"
        told = events.get(timeout=10)
        assert isinstance(told, NotTransferred)
        assert told.problem.code is Code.DISK_FULL
        assert files_in(tmp_path / "got") == []
        monkeypatch.undo()
        assert all_of(DimseClient(server).send(paths))[1] == ExchangeEnded()
    assert len(files_in(tmp_path / "got")) == 1


def test_a_peer_that_announces_gigabytes_gets_no_memory_for_them(tmp_path: Path) -> None:
    with running(tmp_path) as (server, _), socket.create_connection((server.host, server.port)) as rude:
        rude.sendall(b"\x01\x00\xff\xff\xff\xff" + bytes(1000))
        rude.settimeout(10)
        assert rude.recv(100)[:1] in (b"", b"\x07")  # closed or aborted at once
        assert all_of(DimseClient(server).echo())[1] == ExchangeEnded()


@pytest.mark.parametrize("named", ["certificate", "key", "authority"])
def test_who_names_half_of_what_tls_needs_is_not_served_without_it(named: str, tmp_path: Path) -> None:
    cert, key = certificate(tmp_path, "own")
    half = replace(OWN, **{named: {"certificate": cert, "key": key, "authority": cert}[named]})
    with pytest.raises(Fault) as told:
        list(receive(half, tmp_path / "got", lambda: True))
    assert told.value.problem.code is Code.BAD_SERVER


def test_a_peer_that_begins_no_tls_keeps_no_other_waiting(tmp_path: Path) -> None:
    cert, key = certificate(tmp_path, "own")
    secure = replace(OWN, certificate=cert, key=key)
    with running(tmp_path / "got", secure) as (server, _), socket.create_connection((server.host, server.port)):
        ended: queue.SimpleQueue[ExchangeEnded] = queue.SimpleQueue()
        known = DimseClient(replace(server, tls=True, authority=cert))
        threading.Thread(target=lambda: ended.put(all_of(known.echo())[1]), daemon=True).start()
        assert ended.get(timeout=8) == ExchangeEnded()


def test_receiving_says_where_it_waits_and_ends_when_asked(tmp_path: Path) -> None:
    answers = iter((False, True))
    events = list(receive(OWN, tmp_path, lambda: next(answers)))
    assert [type(event).__name__ for event in events] == ["Receiving"]
    taken = socket.create_server(("127.0.0.1", 0))
    with taken, pytest.raises(Fault, match="Nobody can be awaited"):
        list(receive(replace(OWN, port=taken.getsockname()[1]), tmp_path, lambda: True))


def certificate(folder: Path, name: str) -> tuple[Path, Path]:
    """A certificate of its own for 127.0.0.1, and its key."""
    openssl = shutil.which("openssl") or pytest.skip("openssl is not installed")
    cert, key = folder / f"{name}.pem", folder / f"{name}.key"
    words = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, "-days", "2"]
    words += ["-subj", f"/CN={name}", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run([openssl, *words], check=True, capture_output=True)
    return cert, key


def test_films_go_over_tls_between_those_who_know_each_other_only(tmp_path: Path) -> None:
    cert, key = certificate(tmp_path, "own")
    other, other_key = certificate(tmp_path, "other")
    _, paths = study_of(tmp_path / "films")
    secure = replace(OWN, certificate=cert, key=key, authority=cert)
    with running(tmp_path / "got", secure) as (server, _):
        known = replace(server, tls=True, authority=cert, certificate=cert, key=key)
        ((answer,), end) = all_of(DimseClient(known).echo())
        assert isinstance(answer, Answered)
        assert all_of(DimseClient(known).send(paths))[1] == ExchangeEnded()
        for wrong in (
            replace(known, authority=other),
            replace(known, certificate=other, key=other_key),
            replace(known, tls=False),
        ):
            _, end = all_of(DimseClient(wrong).send(paths))
            assert end.problem is not None
    assert len(files_in(tmp_path / "got")) == 1
    with running(tmp_path / "plain") as (server, _):
        _, end = all_of(DimseClient(replace(server, tls=True, authority=cert)).echo())
        assert code_of(end) in (Code.UNREACHABLE, Code.SERVER_LOST)
    _, end = all_of(
        DimseClient(Server("X", host="127.0.0.1", port=free_port(), called="X", tls=True, authority=key)).echo()
    )
    assert code_of(end) is Code.BAD_SERVER


def p_data(*pieces: tuple[int, int, bytes], length: int | None = None) -> bytes:
    """A P-DATA-TF of pieces: context, header, bytes (PS3.8 9.3.5)."""
    body = b"".join(struct.pack(">LBB", len(data) + 2, context, header) + data for context, header, data in pieces)
    return struct.pack(">BBL", 4, 0, len(body) if length is None else length) + body


def command(**values: bytes) -> bytes:
    """A command set of a C-STORE request (PS3.7 9.3.1.1), these elements changed, as e0100=b"..."."""
    usual = {
        **{"e0002": str(DX).encode() + b"\0", "e0100": b"\1\0", "e0110": b"\1\0", "e0700": b"\0\0"},
        **{"e0800": b"\0\0", "e1000": b"1.2.3\0"},
    }
    found = {**usual, **values}
    parts = (struct.pack("<HHL", 0, int(name[1:], 16), len(value)) + value for name, value in sorted(found.items()))
    return b"".join(parts)


ODD = {
    "a piece longer than its message": struct.pack(">BBLLBB", 4, 0, 6, 99, 1, 3),
    "a piece without a header": struct.pack(">BBLL", 4, 0, 4, 0),
    "data before a command": p_data((1, 2, b"data")),
    "a command of another group": p_data((1, 3, b"\x08\0\x18\0\2\0\0\0xx")),
    "a command that ends too early": p_data((1, 3, command()[:-3])),
    "a context that was not agreed on": p_data((99, 3, command())),
    "another class than was agreed on": p_data((1, 3, command(e0002=b"1.2.840.10008.1.1\0"))),
    "data in another context": p_data((1, 3, command()), (99, 0, b"data")),
    "a command within an object": p_data((1, 3, command()), (1, 0, b"data"), (1, 3, command())),
    "an object of nothing": p_data((1, 3, command()), (1, 2, b"")),
    "an object of noise": p_data((1, 3, command()), (1, 2, bytes(range(256)) * 40)),
    "more than was allowed": p_data((1, 3, command()), length=1 << 30),
    "another kind of message": b"\x99\0\0\0\0\4abcd",
}


@pytest.mark.parametrize("sent", ODD.values(), ids=ODD)
def test_what_is_no_object_leaves_nothing_and_the_receiver_goes_on(sent: bytes, tmp_path: Path) -> None:
    with running(tmp_path / "got") as (server, _):
        one = associated(server)
        assert one.is_established
        connection = one.dul.socket.socket
        connection.sendall(sent)
        one.abort()
        assert all_of(DimseClient(server).echo())[1] == ExchangeEnded()
        assert wait_for(lambda: not files_in(tmp_path / "got"), 10)
        assert all_of(DimseClient(server).send(study_of(tmp_path / "films")[1]))[1] == ExchangeEnded()
    assert len(files_in(tmp_path / "got")) == 1


def test_an_echo_between_two_objects_is_answered(tmp_path: Path) -> None:
    _, paths = study_of(tmp_path / "films", (uid.ExplicitVRLittleEndian,) * 3)
    with running(tmp_path / "got") as (server, _):
        contexts = [build_context(DX, uid.ExplicitVRLittleEndian), build_context("1.2.840.10008.1.1")]
        one = entity("SENDER").associate(server.host, server.port, contexts=contexts, ae_title=server.called)
        for path in paths:
            assert one.send_c_store(path).Status == 0
            assert one.send_c_echo().Status == 0
        one.release()
    assert len(files_in(tmp_path / "got")) == 3
