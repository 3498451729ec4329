"""What is asked of a server of films and what comes of it, as values and events: the same by DIMSE and by DICOMweb.

A child process writes each event as one line of JSON (`to_line`), which the window reads (`from_line`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, get_args

from imaging.archive.server_reasons import ServerReason
from imaging.faults import Code, Fault, Problem
from imaging.records import EventLines, Records

if TYPE_CHECKING:
    from pydicom import Dataset

MOST_MATCHES = 1_000
"""Matches that a search gives where no other number is asked for: who finds more searches for less."""
_LONGEST_TEXT = 256
_UID = re.compile(r"[0-9][0-9.]{0,63}")
_DATE = re.compile(r"[0-9]{8}")


class Level(StrEnum):
    """What is searched for."""

    PATIENT = "patient"
    STUDY = "study"
    SERIES = "series"


@dataclass(frozen=True, slots=True)
class PacsQuery:
    """What is searched for on a server; "" matches everything.

    Texts may hold the wildcards * and ? (PS3.4 C.2.2.2.4); a name is written as in DICOM, family^given. Dates are
    YYYYMMDD; `first_date` and `last_date` are those of the study, both included. `modality`: of any series of a study.
    study, series: a StudyInstanceUID and a SeriesInstanceUID. limit: matches beyond that many are not asked for.
    """

    level: Level = Level.STUDY
    patient_name: str = ""
    patient_id: str = ""
    birth_date: str = ""
    first_date: str = ""
    last_date: str = ""
    modality: str = ""
    body_part: str = ""
    accession_number: str = ""
    study: str = ""
    series: str = ""
    limit: int = MOST_MATCHES


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be retrieved: a study, or one series of it, by its UIDs."""

    study: str
    series: str = ""


@dataclass(frozen=True, slots=True)
class FoundPatient:
    """A patient that a server knows, as it says: texts from outside, bounded and without control characters."""

    patient_id: str
    patient_name: str = ""
    birth_date: str = ""
    sex: str = ""
    studies: int | None = None


@dataclass(frozen=True, slots=True)
class FoundStudy:
    """A study on a server, as it says. date YYYYMMDD, time HHMM; series, objects: how many, None where not said."""

    study: str
    patient_id: str = ""
    patient_name: str = ""
    birth_date: str = ""
    sex: str = ""
    date: str = ""
    time: str = ""
    description: str = ""
    accession_number: str = ""
    modalities: tuple[str, ...] = ()
    series: int | None = None
    objects: int | None = None


@dataclass(frozen=True, slots=True)
class FoundSeries:
    """A series on a server, as it says."""

    study: str
    series: str
    modality: str = ""
    number: int | None = None
    description: str = ""
    body_part: str = ""
    date: str = ""
    objects: int | None = None


Found: TypeAlias = FoundPatient | FoundStudy | FoundSeries


@dataclass(frozen=True, slots=True)
class Answered:
    """The server answered, after so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Retrieved:
    """An object lies whole at `path`, size in bytes; so many are there, of `total` (0: the server did not say).

    was_there: it had come before, and was not asked for again.
    """

    path: Path
    size: int
    done: int
    total: int
    was_there: bool = False


@dataclass(frozen=True, slots=True)
class Sent:
    """The server has taken the object at `path`; so many are done, of `total`."""

    path: Path
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Receiving:
    """A receiver waits for senders there."""

    host: str
    port: int
    title: str


@dataclass(frozen=True, slots=True)
class Received:
    """A sender, called so, has given an object, which lies whole at `path`; was_there: it was given before."""

    path: Path
    size: int
    sender: str
    was_there: bool = False


@dataclass(frozen=True, slots=True)
class NotTransferred:
    """One object did not come, or was not taken; the others go on. The problem's path is that of a film to be sent."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class ExchangeEnded:
    """The last event: all was done, or the problem that ended it. stopped: somebody asked it to end."""

    problem: Problem | None = None
    stopped: bool = False


Event: TypeAlias = (
    FoundPatient
    | FoundStudy
    | FoundSeries
    | Answered
    | Retrieved
    | Sent
    | Receiving
    | Received
    | NotTransferred
    | ExchangeEnded
)


class PacsClient(Protocol):
    """A server that can be asked. Every act is a generator of events: to close it ends the act on the server too.

    A problem that ends an act is raised as Fault (see `until_ended`); one of a single object is `NotTransferred`.
    """

    def echo(self) -> Iterator[Answered]:
        """Ask whether it is there and speaks to us (C-ECHO, or a search for nothing)."""

    def find(self, query: PacsQuery) -> Iterator[Found]:
        """What it knows that matches, at the level of the query. A server may ignore what it does not know."""

    def get(self, wanted: Wanted, folder: Path) -> Iterator[Retrieved | NotTransferred]:
        """Bring what is wanted into a folder, object by object; what lies there already is not asked for again.

        Raises Fault: BAD_QUERY where no study is named, INCOMPLETE where the server has nothing of it.
        """

    def send(self, paths: Sequence[Path]) -> Iterator[Sent | NotTransferred]:
        """Give it these DICOM files as they are."""


def until_ended(events: Iterator[Event]) -> Generator[Event, None, None]:
    """The events of an act, and how it ended as the last of them."""
    try:
        yield from events
    except Fault as fault:
        yield ExchangeEnded(fault.problem)
        return
    yield ExchangeEnded()


_LINES = EventLines({kind.__name__.lower(): kind for kind in get_args(Event)}, Records(paths=True))


def to_line(event: Event) -> str:
    """The event as one line of JSON without its end."""
    return _LINES.write(event)


def from_line(text: str) -> Event:
    """The event of a line that `to_line` wrote. Raises ValueError, which says where, for anything else."""
    event: Event = _LINES.read(text)
    return event


def check_query(query: PacsQuery) -> None:
    """Raises Fault (BAD_QUERY) for a value that no server could match: a control character, a half date, no UID."""
    texts = {
        "The patient's name": query.patient_name,
        "The patient's ID": query.patient_id,
        "The modality": query.modality,
        "The body part": query.body_part,
        "The accession number": query.accession_number,
    }
    dates = {
        "The date of birth": query.birth_date,
        "The first date": query.first_date,
        "The last date": query.last_date,
    }
    uids = {"The study": query.study, "The series": query.series}
    wrong = [
        *((what, text) for what, text in texts.items() if text != plain(text, 64) or "\\" in text),
        *((what, text) for what, text in dates.items() if text and not _DATE.fullmatch(text)),
        *((what, text) for what, text in uids.items() if text and not is_uid(text)),
    ]
    for what, text in wrong:
        raise _unsearchable(what, text)


def check_wanted(wanted: Wanted) -> None:
    """Raises Fault (BAD_QUERY) where no study is named, which servers take for every one, or by what is no UID."""
    if not is_uid(wanted.study):
        raise _unsearchable("The study", wanted.study)
    if wanted.series and not is_uid(wanted.series):
        raise _unsearchable("The series", wanted.series)


def _unsearchable(what: str, text: str) -> Fault:
    return Fault(Problem(Code.BAD_QUERY, ServerReason.BAD_QUERY, {"what": what, "text": plain(text, 64)}))


_ANSWERS: Mapping[Level, tuple[str, ...]] = {
    Level.PATIENT: (
        *("PatientID", "PatientName", "PatientBirthDate", "PatientSex"),
        "NumberOfPatientRelatedStudies",
    ),
    Level.STUDY: (
        *("PatientID", "PatientName", "PatientBirthDate", "PatientSex"),
        *("StudyInstanceUID", "StudyDate", "StudyTime", "StudyDescription", "AccessionNumber", "ModalitiesInStudy"),
        *("NumberOfStudyRelatedSeries", "NumberOfStudyRelatedInstances"),
    ),
    Level.SERIES: (
        *("StudyInstanceUID", "SeriesInstanceUID", "Modality", "SeriesNumber", "SeriesDescription"),
        *("BodyPartExamined", "SeriesDate", "NumberOfSeriesRelatedInstances"),
    ),
}


def keys_of(query: PacsQuery) -> dict[str, str]:
    """The query as keywords with what they are to match, "" for what is only to be told (PS3.4 C.2.2.1, C.6.2.1).

    Of a search for studies the body part is left out: it is told of series only. Raises Fault (BAD_QUERY).
    """
    check_query(query)
    dates = f"{query.first_date}-{query.last_date}" if query.first_date or query.last_date else ""
    modality = "Modality" if query.level is Level.SERIES else "ModalitiesInStudy"
    asked = {
        "PatientName": query.patient_name,
        "PatientID": query.patient_id,
        "PatientBirthDate": query.birth_date,
        "StudyInstanceUID": query.study,
        "SeriesInstanceUID": query.series,
    }
    if query.level is not Level.PATIENT:
        asked |= {"StudyDate": dates, "AccessionNumber": query.accession_number, modality: query.modality}
    if query.level is Level.SERIES:
        asked["BodyPartExamined"] = query.body_part
    return dict.fromkeys(_ANSWERS[query.level], "") | {key: value for key, value in asked.items() if value}


def found_in(answer: Dataset | Mapping[str, object], level: Level) -> Found | None:
    """One match as a server told it; None where it lacks the UID or the ID that it is known by."""
    if level is Level.PATIENT:
        patient = FoundPatient(
            patient_id=_text(answer, "PatientID"),
            patient_name=_text(answer, "PatientName"),
            birth_date=_date(answer, "PatientBirthDate"),
            sex=_text(answer, "PatientSex"),
            studies=_count(answer, "NumberOfPatientRelatedStudies"),
        )
        return patient if patient.patient_id else None
    study, series = _text(answer, "StudyInstanceUID"), _text(answer, "SeriesInstanceUID")
    if not is_uid(study) or (level is Level.SERIES and not is_uid(series)):
        return None
    if level is Level.SERIES:
        return FoundSeries(
            study=study,
            series=series,
            modality=_text(answer, "Modality"),
            number=_count(answer, "SeriesNumber"),
            description=_text(answer, "SeriesDescription"),
            body_part=_text(answer, "BodyPartExamined"),
            date=_date(answer, "SeriesDate"),
            objects=_count(answer, "NumberOfSeriesRelatedInstances"),
        )
    return FoundStudy(
        study=study,
        patient_id=_text(answer, "PatientID"),
        patient_name=_text(answer, "PatientName"),
        birth_date=_date(answer, "PatientBirthDate"),
        sex=_text(answer, "PatientSex"),
        date=_date(answer, "StudyDate"),
        time="".join(re.findall("[0-9]", _text(answer, "StudyTime")))[:4],
        description=_text(answer, "StudyDescription"),
        accession_number=_text(answer, "AccessionNumber"),
        modalities=tuple(filter(None, _text(answer, "ModalitiesInStudy").split("\\"))),
        series=_count(answer, "NumberOfStudyRelatedSeries"),
        objects=_count(answer, "NumberOfStudyRelatedInstances"),
    )


def is_uid(text: str) -> bool:
    """Whether this can be a UID (PS3.5 9.1): what servers say is held to digits and dots, a digit first, no more."""
    return _UID.fullmatch(text) is not None


def plain(text: str, longest: int = _LONGEST_TEXT) -> str:
    """Text from outside in one line: no character that controls or is not drawn, at most so many."""
    drawn = (letter for letter in text[: 4 * longest] if unicodedata.category(letter)[0] != "C")
    return "".join(drawn).strip()[:longest]


def _text(answer: Dataset | Mapping[str, object], keyword: str) -> str:
    """What the answer says under a keyword, several values between backslashes; "" where it says nothing readable."""
    try:
        value: Any = answer.get(keyword)
    except Exception:  # noqa: BLE001  # pydicom decodes late, and what a server wrote fails in many ways
        return ""
    if value is None:
        return ""
    several = not isinstance(value, str) and isinstance(value, Sequence)
    return plain("\\".join(map(str, value)) if several else str(value))


def _date(answer: Dataset | Mapping[str, object], keyword: str) -> str:
    text = _text(answer, keyword)
    return text if _DATE.fullmatch(text) else ""


def _count(answer: Dataset | Mapping[str, object], keyword: str) -> int | None:
    text = _text(answer, keyword)
    return int(text) if re.fullmatch("[0-9]{1,9}", text) else None
