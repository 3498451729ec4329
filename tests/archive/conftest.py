"""What tests of servers share: an Orthanc and an archive of dcmtk, each started once, and films to send."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pynetdicom.transport import ThreadedAssociationServer

from tests.archive import servers
from tests.archive.servers import RunningServer


@pytest.fixture(scope="session")
def orthanc(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """An Orthanc with its DICOMweb plugin; a test gives its films studies of their own."""
    with servers.orthanc(tmp_path_factory.mktemp("orthanc")) as running:
        yield running


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """An archive of dcmtk (dcmqrscp)."""
    with servers.dcmqrscp(tmp_path_factory.mktemp("dcmqrscp")) as running:
        yield running


@pytest.fixture(params=["orthanc", "archive"])
def pacs(request: pytest.FixtureRequest) -> RunningServer:
    """Each of both."""
    running: RunningServer = request.getfixturevalue(request.param)
    return running


@pytest.fixture(autouse=True)
def ends_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A receiver that ends is heard of by its thread at once, and not at the next half second."""
    forever = ThreadedAssociationServer.serve_forever
    monkeypatch.setattr(ThreadedAssociationServer, "serve_forever", lambda server: forever(server, 0.02))
