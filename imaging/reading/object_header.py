"""What a DICOM object without a picture says of itself in its header, and which files of a folder are such objects."""

from __future__ import annotations

import os
import stat
from collections.abc import Container, Iterator
from pathlib import Path

from pydicom.datadict import tag_for_keyword
from pydicom.dataset import Dataset

from imaging.faults import Code, Fault, Problem
from imaging.film_reasons import FilmReason
from imaging.reading.dicom_attributes import exam_of, items, text, value_of
from imaging.reading.dicom_header import Header, dataset_of, open_header
from imaging.reading.limits import MAX_OBJECT_BYTES
from imaging.reading.scan import is_sidecar
from imaging.reading.source import open_file
from imaging.reading.zip_directory import read_directory
from imaging.reading.zip_members import split
from imaging.study_objects import FilmReference, StudyObject, StudyObjectKind

CONTENT, DOCUMENT = 0x0040A730, 0x00420011
"""Content Sequence of a report, and the bytes of an encapsulated document."""
_CHARACTER_SET = 0x00080005
_OVERLAYS = range(0x6000, 0x6100)
_HEAD = 1024
_ABOUT_CLASS = b"\x02\x00\x02\x00UI"
_MOST_BESIDE = 4096
"""Files of a folder that are looked at for objects that belong to one of its films."""
_AT_ONCE = 32
_MOST_FILMS = 10_000
_LONGEST = 200
_WANTED = """
    SpecificCharacterSet SOPClassUID SOPInstanceUID StudyDate StudyTime ContentDate ContentTime StudyDescription
    SeriesDescription PatientName PatientID IssuerOfPatientID PatientBirthDate StudyInstanceUID ContentLabel
    ContentDescription ContentCreatorName PresentationCreationDate PresentationCreationTime DocumentTitle
    ConceptNameCodeSequence ReferencedSeriesSequence CurrentRequestedProcedureEvidenceSequence
    PertinentOtherEvidenceSequence SourceInstanceSequence AuthorObserverSequence VerifyingObserverSequence
"""
_OBSERVERS = (("VerifyingObserverSequence", "VerifyingObserverName"), ("AuthorObserverSequence", "PersonName"))
_TAGS = frozenset(tag for tag in map(tag_for_keyword, _WANTED.split()) if tag is not None)


def read_object(path: Path) -> StudyObject:
    """The presentation state, report or document at `path`, from its header.

    Raises Fault as `dicom_header.open_header` does, and NO_PIXELS where it is neither a film nor one of these.
    """
    with open_header(path) as header:
        return object_of(header, path)


def object_of(header: Header, path: Path) -> StudyObject:
    """What an open object says of itself. Raises Fault as `read_object` does."""
    dataset = elements_of(header, path, only=_TAGS)
    kind = StudyObjectKind.of(text(dataset, "SOPClassUID"))
    if kind is None:
        values = {"kind": text(header.dataset, "Modality") or "DICOM"}
        raise Fault(Problem(Code.NO_PIXELS, FilmReason.NO_PICTURE, values, path))
    date, time = text(dataset, "ContentDate"), text(dataset, "ContentTime")
    title, creator = text(dataset, "DocumentTitle") or text(dataset, "ConceptNameCodeSequence"), ""
    if kind is StudyObjectKind.PRESENTATION:
        title, creator = text(dataset, "ContentLabel"), text(dataset, "ContentCreatorName")
        date, time = text(dataset, "PresentationCreationDate"), text(dataset, "PresentationCreationTime")
    for keyword, name in _OBSERVERS:
        creator = creator or next((text(item, name) for item in items(dataset, keyword)), "")
    return StudyObject(
        path=path,
        kind=kind,
        uid=text(dataset, "SOPInstanceUID"),
        study_instance_uid=text(dataset, "StudyInstanceUID"),
        exam=exam_of(dataset),
        title=title[:_LONGEST],
        description=text(dataset, "ContentDescription")[:_LONGEST],
        creator=creator[:_LONGEST],
        made=date + time,
        films=tuple(_references(dataset)),
    )


def _references(dataset: Dataset) -> Iterator[FilmReference]:
    """The films that an object names (PS3.3 C.11.11, C.17.2.3, C.12.4.1), so many at most."""
    series = list(items(dataset, "ReferencedSeriesSequence"))
    for keyword in ("CurrentRequestedProcedureEvidenceSequence", "PertinentOtherEvidenceSequence"):
        for study in items(dataset, keyword):
            series += items(study, "ReferencedSeriesSequence")
    named = list(items(dataset, "SourceInstanceSequence"))
    for one in series:
        named += [*items(one, "ReferencedImageSequence"), *items(one, "ReferencedSOPSequence")]
    for item in named[:_MOST_FILMS]:
        yield reference_of(item)


def reference_of(item: Dataset) -> FilmReference:
    """A film that an item of an Image SOP Instance Reference (PS3.3 10.3) names."""
    value = value_of(item, "ReferencedFrameNumber")
    many = value if hasattr(value, "__iter__") and not isinstance(value, str) else () if value is None else (value,)
    try:
        frames = tuple(int(one) - 1 for one in many)
    except (TypeError, ValueError):
        frames = ()
    return FilmReference(text(item, "ReferencedSOPInstanceUID"), frames)


def elements_of(header: Header, path: Path, *, only: Container[int] | None = None) -> Dataset:
    """The outermost attributes of an object as a data set, those of `only` or all, but overlays and documents.

    Raises Fault TOO_LARGE beyond `limits.MAX_OBJECT_BYTES`. Values are converted when they are asked for.
    """
    wanted = [
        element
        for element in header.elements
        if element.tag not in (_CHARACTER_SET, DOCUMENT)
        and element.tag >> 16 not in _OVERLAYS
        and (only is None or element.tag in only)
    ]
    if sum(element.end - element.start for element in wanted) > MAX_OBJECT_BYTES:
        values = {"megabytes": MAX_OBJECT_BYTES >> 20}
        raise Fault(Problem(Code.TOO_LARGE, FilmReason.MANY_ATTRIBUTES, values, path))
    return dataset_of(header.source, wanted, header.encoding, list(header.characters))[0]


def objects_beside(folder: Path) -> Iterator[Path | None]:
    """The files of a folder that say in their first bytes that they are such an object (0002,0002), films left out.

    Cheap: 1 KB of each of the first 4,096 files is read. One without File Meta Information is not found. None comes
    after each few files, so that whoever reads can do something else in between.
    """
    try:
        with os.scandir(folder) as entries:
            for number, entry in enumerate(entries):
                if number >= _MOST_BESIDE:
                    return
                if number % _AT_ONCE == _AT_ONCE - 1:
                    yield None
                path = Path(entry.path)
                if not entry.name.startswith(".") and not is_sidecar(path) and _begins_object(path, entry):
                    yield path
    except OSError:
        yield from _objects_in_archive(folder)


def _objects_in_archive(folder: Path) -> Iterator[Path | None]:
    """As `objects_beside`, where the folder is one in a ZIP archive; nothing where it is none at all."""
    try:
        archive, name = split(folder / "any") or (folder, "")
        names = [own for own in read_directory(archive).members if own.rpartition("/")[0] == name.rpartition("/")[0]]
    except Fault:
        return
    for number, own in enumerate(names[:_MOST_BESIDE]):
        if number % _AT_ONCE == _AT_ONCE - 1:
            yield None
        path = archive / own
        if not path.name.startswith(".") and not is_sidecar(path) and _begins_object(path):
            yield path


def _begins_object(path: Path, entry: os.DirEntry[str] | None = None) -> bool:
    try:
        if entry is not None and not stat.S_ISREG(entry.stat().st_mode):
            return False
        with open_file(path) as file:
            head = file.read(_HEAD)
    except OSError:
        return False
    place = head.find(_ABOUT_CLASS, 132) if head[128:132] == b"DICM" else -1
    if place < 0:
        return False
    start = place + len(_ABOUT_CLASS)
    length = int.from_bytes(head[start : start + 2], "little")
    sop_class = head[start + 2 : start + 2 + length].decode("ascii", "replace").strip("\0 ")
    return StudyObjectKind.of(sop_class) is not None
