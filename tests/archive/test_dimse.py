"""Servers by DIMSE: asked, searched, retrieved from and sent to, against Orthanc and dcmtk's archive."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from pydicom import dcmread, uid
from pynetdicom import AE, evt
from pynetdicom.presentation import build_context
from pynetdicom.sop_class import StudyRootQueryRetrieveInformationModelFind

from imaging.archive.arrivals import Arrivals
from imaging.archive.association import AT_ONCE, entity
from imaging.archive.dimse import DimseClient
from imaging.archive.exchange import (
    Answered,
    Event,
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
from imaging.archive.server_reasons import ServerReason
from imaging.archive.servers import Server
from imaging.faults import Code
from tests.archive.films import study_of
from tests.archive.servers import OWN_TITLE, RunningServer, free_port, serving

NATIVE = (uid.ImplicitVRLittleEndian, uid.ExplicitVRLittleEndian)
ALL_OF_ORTHANC = (
    *(*NATIVE, uid.ExplicitVRBigEndian, uid.DeflatedExplicitVRLittleEndian, uid.RLELossless, uid.JPEGLossless),
    *(uid.JPEGLosslessSV1, uid.JPEGLSLossless, uid.JPEG2000Lossless),
)
"""What Orthanc 1.10 takes of what is read here; HTJ2K it does not know."""


def all_of(events: Iterable[Event]) -> tuple[list[Event], ExchangeEnded]:
    """The events of an act, and how it ended."""
    *rest, last = until_ended(iter(events))
    assert isinstance(last, ExchangeEnded)
    return rest, last


def sent(client: DimseClient, paths: Sequence[Path]) -> None:
    """Send files that the server must take."""
    events, end = all_of(client.send(paths))
    assert [type(event) for event in events] == [Sent] * len(paths), events
    assert end == ExchangeEnded()


def pixels_of(paths: Iterable[Path]) -> dict[str, object]:
    read = [dcmread(path) for path in paths]
    return {str(one.SOPInstanceUID): one.pixel_array.tolist() for one in read}


def fill_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on nothing that arrives has room."""
    real = Arrivals.begin

    def full(self: Arrivals) -> object:
        incoming = real(self)
        incoming.refused = OSError(28, "No space left on device")
        return incoming

    monkeypatch.setattr(Arrivals, "begin", full)


def code_of(end: ExchangeEnded) -> Code | None:
    return end.problem.code if end.problem is not None else None


def test_a_server_answers(pacs: RunningServer) -> None:
    ((answer,), end) = all_of(DimseClient(pacs.server).echo())
    assert isinstance(answer, Answered)
    assert 0 < answer.seconds < 30
    assert end == ExchangeEnded()


def test_patients_studies_and_series_are_found(pacs: RunningServer, tmp_path: Path) -> None:
    client = DimseClient(pacs.server)
    name = {"PatientName": "Müller^Ana", "PatientID": f"P-{pacs.server.name}", "SpecificCharacterSet": "ISO_IR 192"}
    study, paths = study_of(tmp_path, **name)
    sent(client, paths)
    (found,), _ = all_of(client.find(PacsQuery(patient_name="Müller*", patient_id=f"P-{pacs.server.name}")))
    assert isinstance(found, FoundStudy)
    assert (found.study, found.patient_name, found.date) == (study, "Müller^Ana", "20240131")
    (patient,), _ = all_of(client.find(PacsQuery(Level.PATIENT, patient_id=f"P-{pacs.server.name}")))
    assert isinstance(patient, FoundPatient)
    assert patient.patient_name == "Müller^Ana"
    (series,), _ = all_of(client.find(PacsQuery(Level.SERIES, study=study)))
    assert isinstance(series, FoundSeries)
    assert (series.study, series.modality, series.number) == (study, "DX", 1)


def test_a_search_is_held_to_dates_modality_body_part_and_number(pacs: RunningServer, tmp_path: Path) -> None:
    client = DimseClient(pacs.server)
    who = {"PatientID": f"D-{pacs.server.name}"}
    for day in ("20200101", "20210101", "20220101"):
        sent(client, study_of(tmp_path / day, StudyDate=day, **who)[1])

    def dates(**wanted: str) -> list[str]:
        found, end = all_of(client.find(PacsQuery(patient_id=who["PatientID"], **wanted)))
        assert end == ExchangeEnded()
        return sorted(one.date for one in found if isinstance(one, FoundStudy))

    assert dates() == ["20200101", "20210101", "20220101"]
    assert dates(first_date="20200601") == ["20210101", "20220101"]
    assert dates(first_date="20200601", last_date="20210601") == ["20210101"]
    if pacs.url:  # dcmtk's archive knows neither the modalities of a study nor body parts
        assert dates(modality="MG") == []
        assert not all_of(client.find(PacsQuery(Level.SERIES, body_part="HAND", **_snake(who))))[0]
    assert len(all_of(client.find(PacsQuery(Level.SERIES, body_part="CHEST", **_snake(who))))[0]) == 3
    assert len(all_of(client.find(PacsQuery(patient_id=who["PatientID"], limit=2)))[0]) == 2


def _snake(who: dict[str, str]) -> dict[str, str]:
    return {"patient_id": who["PatientID"]}


@pytest.mark.parametrize("moving", [False, True], ids=["get", "move"])
def test_a_study_comes_whole_and_once(pacs: RunningServer, moving: bool, tmp_path: Path) -> None:
    client = DimseClient(pacs.moving() if moving else pacs.server)
    study, paths = study_of(tmp_path / "sent", NATIVE)
    sent(client, paths)
    events, end = all_of(client.get(Wanted(study), tmp_path / "got"))
    assert end == ExchangeEnded()
    assert [(event.done, event.total, event.was_there) for event in events] == [(1, 2, False), (2, 2, False)]
    files = sorted((tmp_path / "got").rglob("*"))
    assert [path for path in files if path.is_file()] == sorted(event.path for event in events)
    wanted = {dcmread(path).SOPInstanceUID: dcmread(path).pixel_array.tolist() for path in paths}
    assert {
        dcmread(path).SOPInstanceUID: dcmread(path).pixel_array.tolist() for path in files if path.is_file()
    } == wanted
    again, end = all_of(client.get(Wanted(study), tmp_path / "got"))
    assert [event.was_there for event in again] == [True, True]
    assert end == ExchangeEnded()
    assert sorted((tmp_path / "got").rglob("*")) == files


@pytest.mark.parametrize("moving", [False, True], ids=["get", "move"])
def test_films_come_in_the_syntax_that_they_are_kept_in(orthanc: RunningServer, moving: bool, tmp_path: Path) -> None:
    study, paths = study_of(tmp_path / "sent", ALL_OF_ORTHANC)
    client = DimseClient(orthanc.moving() if moving else orthanc.server)
    sent(client, paths)
    events, end = all_of(client.get(Wanted(study), tmp_path / "got"))
    assert end == ExchangeEnded()
    got = [dcmread(event.path) for event in events if isinstance(event, Retrieved)]
    assert sorted(one.file_meta.TransferSyntaxUID for one in got) == sorted(ALL_OF_ORTHANC)


def test_what_lacks_is_retrieved_when_asked_again(pacs: RunningServer, tmp_path: Path) -> None:
    client = DimseClient(pacs.server)
    study, paths = study_of(tmp_path / "sent", NATIVE * 2)
    sent(client, paths)
    stopped = client.get(Wanted(study), tmp_path / "got")
    first = next(stopped)
    stopped.close()
    assert isinstance(first, Retrieved)
    assert not list((tmp_path / "got").glob(".*/*"))
    events, end = all_of(client.get(Wanted(study), tmp_path / "got"))
    assert end == ExchangeEnded()
    assert sum(event.was_there for event in events) >= 1
    assert len(list((tmp_path / "got").rglob("*.dcm"))) == 4


def test_no_answer_is_taken_away_from_who_waits_for_it(pacs: RunningServer) -> None:
    where = pacs.server
    contexts = [build_context("1.2.840.10008.1.1")]
    one = entity(OWN_TITLE).associate(
        where.host, where.port, contexts=contexts, ae_title=where.called, evt_handlers=[AT_ONCE]
    )
    one.dimse_timeout = 2.0
    answer = (1, object())
    one.dimse.msg_queue.put(answer)
    time.sleep(0.1)  # pynetdicom's thread looks for messages every millisecond
    assert one.dimse.get_msg(block=True) == answer
    one.release()


def test_a_move_to_where_nobody_is_known_is_told(archive: RunningServer, tmp_path: Path) -> None:
    study, paths = study_of(tmp_path / "sent")
    sent(DimseClient(archive.server), paths)
    events, _ = all_of(DimseClient(replace(archive.moving(), calling="NOBODY")).get(Wanted(study), tmp_path / "got"))
    assert [event.problem.reason for event in events] == [ServerReason.NO_SUCH_PLACE]


def test_one_series_comes_alone(pacs: RunningServer, tmp_path: Path) -> None:
    client = DimseClient(pacs.server)
    study, paths = study_of(tmp_path / "one")
    _, more = study_of(tmp_path / "two", StudyInstanceUID=study)
    sent(client, [*paths, *more])
    events, _ = all_of(client.get(Wanted(study, str(dcmread(more[0]).SeriesInstanceUID)), tmp_path / "got"))
    assert [dcmread(event.path).SOPInstanceUID for event in events] == [dcmread(more[0]).SOPInstanceUID]


@pytest.mark.parametrize("wanted", [Wanted(""), Wanted("*"), Wanted("1.2\\1.3"), Wanted("1.2", "*"), Wanted("..")])
def test_nothing_but_a_study_that_was_named_is_asked_for(wanted: Wanted, pacs: RunningServer, tmp_path: Path) -> None:
    client = DimseClient(pacs.server)
    sent(client, study_of(tmp_path / "sent")[1])
    events, end = all_of(client.get(wanted, tmp_path / "got"))
    assert events == []
    assert code_of(end) is Code.BAD_QUERY


def test_a_study_that_is_not_there_is_told(pacs: RunningServer, tmp_path: Path) -> None:
    _, end = all_of(DimseClient(pacs.server).get(Wanted("1.2.3.4"), tmp_path / "got"))
    assert code_of(end) is Code.INCOMPLETE


def test_a_film_in_a_syntax_that_is_refused_is_told_and_others_go(archive: RunningServer, tmp_path: Path) -> None:
    _, paths = study_of(tmp_path, (uid.ExplicitVRLittleEndian, uid.JPEGLossless, uid.ImplicitVRLittleEndian))
    events, end = all_of(DimseClient(archive.server).send(paths))
    assert [type(event) for event in events] == [Sent, NotTransferred, Sent]
    assert events[1].problem.code is Code.UNSUPPORTED_SYNTAX
    assert events[1].problem.path == paths[1]
    assert end == ExchangeEnded()


def test_a_film_whose_syntax_alone_is_offered_and_refused_is_told(archive: RunningServer, tmp_path: Path) -> None:
    _, paths = study_of(tmp_path, (uid.JPEGLossless,) * 2)
    events, end = all_of(DimseClient(archive.server).send(paths))
    assert [type(event) for event in events] == [NotTransferred] * 2
    assert {event.problem.code for event in events} == {Code.UNSUPPORTED_SYNTAX}
    assert [event.problem.path for event in events] == paths
    assert end == ExchangeEnded()


def test_why_a_file_is_not_sent_is_told_and_it_counts_as_done(pacs: RunningServer, tmp_path: Path) -> None:
    _, (path,) = study_of(tmp_path / "films")
    (tmp_path / "note.txt").write_text("note")
    paths = [tmp_path / "absent.dcm", tmp_path, tmp_path / "note.txt", path, path]
    events, end = all_of(DimseClient(pacs.server).send(paths))
    told = [event.problem for event in events if isinstance(event, NotTransferred)]
    assert [problem.code for problem in told] == [Code.NOT_FOUND, Code.NOT_A_FILE, Code.UNREADABLE]
    assert [problem.path for problem in told] == paths[:3]
    assert events[-1] == Sent(path, 4, 4)
    assert end == ExchangeEnded()


def test_a_server_without_what_is_asked_of_it_is_told(tmp_path: Path) -> None:
    own = AE("STORE")
    own.supported_contexts = [build_context(uid.ComputedRadiographyImageStorage, list(NATIVE))]
    own.add_supported_context(StudyRootQueryRetrieveInformationModelFind)
    with serving(own, (evt.EVT_C_FIND, lambda _: iter(()))) as server:
        client = DimseClient(server)
        ends = [all_of(events)[1] for events in (client.echo(), client.get(Wanted("1.2"), tmp_path / "got"))]
    for end, what in zip(ends, ("Verification", "GET"), strict=True):
        assert end.problem is not None
        assert end.problem.reason is ServerReason.NOT_OFFERED
        assert what in str(end.problem.values["what"])


def test_why_a_server_is_not_reached_is_told(orthanc: RunningServer) -> None:
    for changed, code, sentence in (
        ({"port": free_port()}, Code.UNREACHABLE, "does not answer at"),
        ({"host": "no-such-computer.invalid"}, Code.UNREACHABLE, "No computer named"),
        ({"called": "NOBODY"}, Code.SERVER_REFUSED, "not its AE title"),
        ({"tls": True}, Code.UNREACHABLE, "No secure connection"),
    ):
        _, end = all_of(DimseClient(replace(orthanc.server, **changed)).echo())
        assert code_of(end) is code
        assert end.problem is not None
        assert sentence in end.problem.reason.message


def test_a_full_disk_ends_a_retrieval_and_nothing_half_is_left(
    pacs: RunningServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = DimseClient(pacs.server)
    study, paths = study_of(tmp_path / "sent")
    sent(client, paths)
    fill_disk(monkeypatch)
    _, end = all_of(client.get(Wanted(study), tmp_path / "got"))
    assert code_of(end) is Code.DISK_FULL
    assert not [path for path in (tmp_path / "got").rglob("*") if path.is_file()]
    monkeypatch.undo()
    assert all_of(client.get(Wanted(study), tmp_path / "got"))[1] == ExchangeEnded()
    assert len(list((tmp_path / "got").rglob("*.dcm"))) == 1


def test_a_server_that_nobody_named_has_nothing(tmp_path: Path) -> None:
    nobody = Server("Nobody", host="127.0.0.1", port=free_port(), called="NOBODY")
    _, end = all_of(DimseClient(nobody).send(study_of(tmp_path)[1]))
    assert code_of(end) is Code.UNREACHABLE
