"""Servers of films that tests start and end: Orthanc with its DICOMweb plugin, and dcmtk's archive."""

from __future__ import annotations

import base64
import http.client
import json
import os
import select
import shutil
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from pynetdicom import AE, evt

from imaging.archive.servers import Server
from tests.processes import wait_for

OWN_TITLE = "HILUM_TEST"
USER, PASSWORD = "reader", "not-a-secret"
_DICOMWEB = Path("/usr/share/orthanc/plugins/libOrthancDicomWeb.so")
_READY_SECONDS = 30.0


@dataclass(frozen=True)
class RunningServer:
    """A server on loopback. `server` is how it is spoken to by DIMSE; move_port is where it sends after a C-MOVE."""

    process: subprocess.Popen[bytes]
    server: Server
    move_port: int
    url: str = ""

    @property
    def web(self) -> str:
        """The base of its DICOMweb addresses."""
        return f"{self.url}/dicom-web"

    def moving(self) -> Server:
        """The server, asked by C-MOVE."""
        return replace(self.server, move_port=self.move_port)

    def ask(self, path: str) -> object:
        """What Orthanc's own interface says."""
        connection = http.client.HTTPConnection("127.0.0.1", int(self.url.rpartition(":")[2]), timeout=10)
        try:
            name = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
            connection.request("GET", path, headers={"Authorization": f"Basic {name}"})
            return json.loads(connection.getresponse().read())
        finally:
            connection.close()


def free_port() -> int:
    """A port of loopback that nobody listens at."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@contextmanager
def orthanc(folder: Path, **more: object) -> Iterator[RunningServer]:
    """An Orthanc of its own with its data in `folder`; the test is skipped where it is not installed."""
    program = shutil.which("Orthanc") or shutil.which("Orthanc", path="/usr/sbin")
    if program is None or not _DICOMWEB.exists():
        pytest.skip("Orthanc and its DICOMweb plugin are not installed (Debian: orthanc, orthanc-dicomweb)")
    folder.mkdir(parents=True, exist_ok=True)
    port, web, move = free_port(), free_port(), free_port()
    settings = {
        **{"Name": "tests", "StorageDirectory": str(folder / "data"), "IndexDirectory": str(folder / "data")},
        **{"DicomPort": port, "DicomAet": "ORTHANC", "DicomCheckCalledAet": True, "HttpPort": web},
        **{"RemoteAccessAllowed": False, "AuthenticationEnabled": True, "RegisteredUsers": {USER: PASSWORD}},
        **{"DicomAlwaysAllowGet": True, "DicomAlwaysAllowMove": True, "DicomAlwaysAllowFind": True},
        **{"DicomModalities": {"tests": [OWN_TITLE, "127.0.0.1", move]}, "Plugins": [str(_DICOMWEB)]},
        **{"DicomWeb": {"Enable": True, "Root": "/dicom-web/"}, "OverwriteInstances": False},
        **{"TranscodeDicomProtocol": False, "ConcurrentJobs": 2, "SaveJobs": False},
    }
    file = folder / "orthanc.json"
    file.write_text(json.dumps({**settings, **more}))
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen([program, file], stdout=log, stderr=log, env=os.environ | {"TCP_NODELAY": "1"})
        try:
            assert wait_for(lambda: listens(web) and listens(port), _READY_SECONDS), (folder / "log").read_text()
            server = Server("Orthanc", host="127.0.0.1", port=port, called="ORTHANC", calling=OWN_TITLE)
            yield RunningServer(process, server, move, f"http://127.0.0.1:{web}")
        finally:
            _end(process)


@contextmanager
def dcmqrscp(folder: Path, *options: str) -> Iterator[RunningServer]:
    """An archive of dcmtk with its films in `folder`; the test is skipped where it is not installed."""
    program = shutil.which("dcmqrscp")
    if program is None:
        pytest.skip("dcmqrscp is not installed (Debian: dcmtk)")
    data, port, move = folder / "data", free_port(), free_port()
    data.mkdir(parents=True, exist_ok=True)
    file = folder / "dcmqrscp.cfg"
    file.write_text(
        f"NetworkTCPPort = {port}\nMaxPDUSize = 131072\nMaxAssociations = 16\n"
        f"HostTable BEGIN\ntests = ({OWN_TITLE}, 127.0.0.1, {move})\nHostTable END\n"
        f"AETable BEGIN\nARCHIVE {data} RW (500, 1024mb) ANY\nAETable END\n"
    )
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [program, "-c", file, *options], stdout=log, stderr=log, env=os.environ | {"TCP_NODELAY": "1"}
        )
        try:
            assert wait_for(lambda: listens(port), _READY_SECONDS), (folder / "log").read_text()
            server = Server("Archive", host="127.0.0.1", port=port, called="ARCHIVE", calling=OWN_TITLE)
            yield RunningServer(process, server, move)
        finally:
            _end(process)


@contextmanager
def serving(own: AE, *handlers: tuple[evt.EventType, Callable[[evt.Event], object]]) -> Iterator[Server]:
    """A server of pynetdicom in this process, which is called by its own title."""
    running = own.start_server(("127.0.0.1", 0), block=False, evt_handlers=list(handlers))
    try:
        yield Server("Own", host="127.0.0.1", port=running.server_address[1], called=own.ae_title)
    finally:
        running.shutdown()


@contextmanager
def held(server: Server, most: int) -> Iterator[tuple[Server, threading.Event]]:
    """The server at another port, from which so many bytes come and more once the event is set; in the end it is gone.

    It serves one connection after another.
    """
    goes_on, ends = threading.Event(), threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        relaying = threading.Thread(target=_relay, args=(listening, server.port, most, goes_on, ends))
        relaying.start()
        try:
            yield replace(server, port=listening.getsockname()[1]), goes_on
        finally:
            ends.set()
            relaying.join()


def _relay(listening: socket.socket, port: int, most: int, goes_on: threading.Event, ends: threading.Event) -> None:
    came = 0
    listening.settimeout(0.02)
    while not ends.is_set():
        try:
            asking, _ = listening.accept()
        except TimeoutError:
            continue
        with asking, socket.create_connection(("127.0.0.1", port)) as answering:
            data = {asking: b"any"}
            while all(data.values()) and not ends.is_set():
                both = [asking] if came >= most and not goes_on.is_set() else [asking, answering]
                ready, _, _ = select.select(both, [], [], 0.02)
                data = {own: own.recv(1 << 14) for own in ready}
                for own, text in data.items():
                    (answering if own is asking else asking).sendall(text)
                came += len(data.get(answering, b""))


def listens(port: int) -> bool:
    """Whether somebody listens at a port of loopback."""
    with socket.socket() as tried:
        return tried.connect_ex(("127.0.0.1", port)) == 0


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(10)
