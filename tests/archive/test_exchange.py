"""What is asked of servers and what they say: keys, untrusted answers, and lines of events."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydicom import Dataset
from pydicom.dataelem import RawDataElement
from pydicom.tag import BaseTag

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
    Received,
    Receiving,
    Retrieved,
    Sent,
    found_in,
    from_line,
    keys_of,
    plain,
    to_line,
    until_ended,
)
from imaging.archive.server_reasons import ServerReason
from imaging.faults import Code, Fault, Problem, StoredProblem

LOST = Problem(Code.BAD_SERVER, ServerReason.UNKNOWN, {"name": "a"})
EVENTS: tuple[Event, ...] = (
    FoundPatient("1", "Doe^Jane", "19700101", "F", None),
    FoundStudy("1.2", "1", modalities=("CR", "SR"), series=2, objects=None),
    FoundSeries("1.2", "1.2.3", number=None),
    Answered(0.25),
    Retrieved(Path("a.dcm"), 512, 1, 0),
    Sent(Path("a.dcm"), 1, 2),
    Receiving("127.0.0.1", 11112, "HILUM"),
    Received(Path("a.dcm"), 512, "VAN", was_there=True),
    ExchangeEnded(stopped=True),
)


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_an_event_is_the_same_behind_a_line(event: Event) -> None:
    line = to_line(event)
    assert "\n" not in line
    assert from_line(line) == event


def test_a_problem_in_an_event_keeps_its_sentence() -> None:
    for event in (NotTransferred(LOST), ExchangeEnded(LOST)):
        back = from_line(to_line(event))
        assert isinstance(back, NotTransferred | ExchangeEnded)
        assert back.problem is not None
        assert StoredProblem.of(back.problem) == StoredProblem.of(LOST)


def test_an_act_says_last_how_it_ended() -> None:
    def act() -> object:
        yield Answered(1.0)
        raise Fault(LOST)

    assert list(until_ended(act())) == [Answered(1.0), ExchangeEnded(LOST)]
    assert list(until_ended(iter(()))) == [ExchangeEnded()]


def test_a_query_names_what_is_to_match_and_what_is_to_be_told() -> None:
    keys = keys_of(PacsQuery(patient_name="DOE*", first_date="20240101", modality="CR", body_part="CHEST"))
    assert keys["PatientName"] == "DOE*"
    assert keys["StudyDate"] == "20240101-"
    assert keys["ModalitiesInStudy"] == "CR"
    assert keys["StudyInstanceUID"] == ""
    assert "BodyPartExamined" not in keys
    series = keys_of(PacsQuery(Level.SERIES, study="1.2", body_part="CHEST"))
    assert (series["BodyPartExamined"], series["StudyInstanceUID"]) == ("CHEST", "1.2")
    assert "ModalitiesInStudy" not in series


@pytest.mark.parametrize(
    "wrong",
    [
        {"patient_name": "A\nB"},
        {"patient_id": "1\\2"},
        {"patient_name": "A" * 65},
        {"birth_date": "1970"},
        {"last_date": "20240101-"},
        {"study": "1.2*"},
        {"series": "a"},
    ],
)
def test_what_no_server_could_match_is_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(Fault) as told:
        keys_of(PacsQuery(**wrong))
    assert told.value.problem.code is Code.BAD_QUERY


def test_what_a_server_says_is_bounded_and_without_controls() -> None:
    answer = Dataset()
    answer.StudyInstanceUID = "1.2.3"
    answer.PatientName = "Doe\x1b[31m^Jane\u202e" + "x" * 5000
    answer.StudyDate = "20240131"
    answer.StudyTime = "121314.5"
    answer.ModalitiesInStudy = ["CR", "SR"]
    answer.NumberOfStudyRelatedInstances = 7
    found = found_in(answer, Level.STUDY)
    assert isinstance(found, FoundStudy)
    assert found.patient_name.startswith("Doe[31m^Janex")
    assert len(found.patient_name) == 256
    assert (found.date, found.time, found.modalities, found.objects) == ("20240131", "1213", ("CR", "SR"), 7)
    assert found_in(answer, Level.SERIES) is None
    assert found_in(Dataset(), Level.PATIENT) is None
    assert plain("a\x00b\tc\u200bd") == "abcd"


def test_an_answer_that_cannot_be_decoded_is_left_out_and_the_rest_is_told() -> None:
    answer = Dataset()
    answer.StudyInstanceUID = "1.2.3"
    for tag, vr, value in ((0x00201208, "IS", b"\xff\xfe"), (0x00080020, "DA", b"no date")):
        answer[tag] = RawDataElement(BaseTag(tag), vr, len(value), value, 0, False, True)
    found = found_in(answer, Level.STUDY)
    assert found == FoundStudy("1.2.3")
