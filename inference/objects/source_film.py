"""What a DICOM object needs of the film that it is about, and how an object is written.

Patient and study come from the film's own file, each value checked: one that DICOM does not allow is left empty, and
named. Whatever the file's character set is, objects are written in UTF-8.
"""

from __future__ import annotations

import io
import logging
import re
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

import pydicom
from pydicom.datadict import dictionary_description, dictionary_VR, tag_for_keyword
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue
from pydicom.uid import UID, generate_uid
from pydicom.valuerep import DA, TM, validate_value

from imaging.faults import Code, Fault, Problem
from imaging.image import FileKind, ImageRef
from imaging.reading.dicom_header import Header, dataset_of, open_header
from imaging.whole_files import whole_file
from inference.model_reasons import ModelReason

if TYPE_CHECKING:
    from highdicom.sr import SourceImageForRegion

# highdicom says in warnings and in its log which names it doubts.
warnings.filterwarnings("ignore", module=r"highdicom(\.|$)")
logging.getLogger("highdicom").addHandler(logging.NullHandler())
logging.getLogger("highdicom").propagate = False

MANUFACTURER = "Hilum"
MODEL_NAME = "Hilum"
"""Not that of the drawn films (`dicom_attributes.PHANTOM`)."""
CHARACTER_SET = "ISO_IR 192"

REPORT_SERIES, HEAT_MAP_SERIES, LUNGS_SERIES, PRESENTATION_SERIES, KEY_SERIES, FILM_SERIES = range(9101, 9107)
"""Series Number (0020,0011) of what Hilum adds to a study, behind those of the machine."""

_SEEDED: ContextVar[Iterator[UID] | None] = ContextVar("seeded", default=None)
_UIDS = ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID", "SOPClassUID")
_EMPTY = (
    *("PatientName", "PatientID", "PatientBirthDate", "PatientSex"),
    *("StudyDate", "StudyTime", "ReferringPhysicianName", "StudyID", "AccessionNumber"),
)
"""Patient (PS3.3 C.7.1.1) and General Study (C.7.2.1), type 2: there in every object, and empty where not known."""
_OPTIONAL = (
    *("IssuerOfPatientID", "PatientIdentityRemoved", "DeidentificationMethod", "StudyDescription"),
    *("PatientAge", "PatientSize", "PatientWeight"),
    *("Modality", "BodyPartExamined", "Laterality", "ImageLaterality", "ViewPosition", "PatientOrientation"),
    *("FrameOfReferenceUID", "PositionReferenceIndicator", "BurnedInAnnotation", "NumberOfFrames", "Rows", "Columns"),
    *("PixelSpacing", "ImagerPixelSpacing", "PixelAspectRatio"),
    *("LossyImageCompression", "LossyImageCompressionRatio", "LossyImageCompressionMethod"),
)
_SEVERAL = frozenset(
    (
        *("PatientOrientation", "PixelSpacing", "ImagerPixelSpacing", "PixelAspectRatio"),
        *("LossyImageCompressionRatio", "LossyImageCompressionMethod", "DeidentificationMethod"),
    )
)
_DEFINED: Mapping[str, re.Pattern[str]] = {
    "PatientSex": re.compile("[MFO]"),
    "PatientIdentityRemoved": re.compile("YES|NO"),
    "BurnedInAnnotation": re.compile("YES|NO"),
    "LossyImageCompression": re.compile("00|01"),
    "Laterality": re.compile("[RL]"),
    "ImageLaterality": re.compile("[RLUB]"),
    "PatientOrientation": re.compile("[ALRPHF]{1,3}"),
    "PatientName": re.compile(r"[^=^]*(\^[^=^]*){0,4}(=[^=^]*(\^[^=^]*){0,4}){0,2}"),
    "ReferringPhysicianName": re.compile(r"[^=^]*(\^[^=^]*){0,4}(=[^=^]*(\^[^=^]*){0,4}){0,2}"),
}
_ABOVE_ZERO = frozenset(("PixelSpacing", "ImagerPixelSpacing", "PixelAspectRatio", "LossyImageCompressionRatio"))
_UID = re.compile(r"[0-9]+(\.[0-9]+)+")


@dataclass(frozen=True, slots=True, eq=False)
class SourceFilm:
    """The film that objects are made of, as they refer to it.

    dataset: its patient, study, series and what else objects need, every value allowed by DICOM; it has no pixels. What
    is required but not known is empty (type 2). left_out: names of attributes whose value was not allowed.
    """

    ref: ImageRef
    dataset: Dataset
    left_out: tuple[str, ...] = ()

    @property
    def frame_number(self) -> int | None:
        """Its frame from 1, as DICOM counts; None where its file holds one alone."""
        return self.ref.frame + 1 if self.ref.frames > 1 else None

    def image_reference(self) -> SourceImageForRegion:
        """What points at the film from a report."""
        from highdicom.sr import SourceImageForRegion

        own, number = self.dataset, self.frame_number
        frames = None if number is None else [number]
        return SourceImageForRegion(own.SOPClassUID, own.SOPInstanceUID, referenced_frame_numbers=frames)


def read_source(ref: ImageRef) -> SourceFilm:
    """What objects need of the file that a film is in. Reads its header; raises Fault as `open_header`.

    Raises Fault EXPORT_REFUSED for a film that is no DICOM file, and for one that does not say which image it is, of
    which class, study and series: an object that refers to it could not be found.
    """
    if ref.kind is not FileKind.DICOM:
        raise Fault(Problem(Code.EXPORT_REFUSED, ModelReason.NO_DICOM_FILM, {"kind": ref.kind.words}, ref.path))
    with open_header(ref.path) as header:
        found = _found(header)
    source = checked_source(ref, found)
    missing = tuple(name for name in _UIDS if name not in source.dataset)
    if missing:
        names = tuple(dictionary_description(name) for name in missing)
        raise Fault(Problem(Code.EXPORT_REFUSED, ModelReason.NOT_LINKED, {"names": names}, ref.path))
    return source


def checked_source(ref: ImageRef, found: Dataset) -> SourceFilm:
    """A film's attributes with what DICOM does not allow left out."""
    own, left_out = Dataset(), []
    for keyword in (*_UIDS, *_EMPTY, *_OPTIONAL):
        value = _allowed(found, keyword)
        if value is None and keyword in found and not _is_blank(found, keyword):
            left_out.append(dictionary_description(keyword))
        if value is not None:
            setattr(own, keyword, value)
        elif keyword in _EMPTY:
            setattr(own, keyword, "")
    if own.get("PatientIdentityRemoved") == "YES" and "DeidentificationMethod" not in own:
        left_out.append(dictionary_description("PatientIdentityRemoved"))
        del own.PatientIdentityRemoved  # how it was removed is required with it (PS3.3 C.7.1.1)
    own.SpecificCharacterSet = CHARACTER_SET
    return SourceFilm(ref, own, tuple(left_out))


def series_of(source: SourceFilm, number: int, description: str) -> dict[str, Any]:
    """What highdicom's objects want to know of a new series of one object beside a film: by their names there."""
    return {
        "series_instance_uid": new_uid(),
        "series_number": number,
        "series_description": description,
        "sop_instance_uid": new_uid(),
        "instance_number": 1,
        "manufacturer": MANUFACTURER,
        "manufacturer_model_name": MODEL_NAME,
        "software_versions": software_version(),
        "device_serial_number": "none",
        "specific_character_set": CHARACTER_SET,
    }


def identity_of(source: SourceFilm) -> dict[str, Any]:
    """Patient and study for those of highdicom's objects that do not take them from a film: by their names there."""
    own = source.dataset
    return {
        "study_instance_uid": own.StudyInstanceUID,
        "patient_id": own.PatientID,
        "patient_name": own.PatientName,
        "patient_birth_date": own.PatientBirthDate,
        "patient_sex": own.PatientSex,
        "accession_number": own.AccessionNumber,
        "study_id": own.StudyID,
        "study_date": own.StudyDate,
        "study_time": own.StudyTime,
        "referring_physician_name": own.ReferringPhysicianName,
    }


def new_uid() -> UID:
    """A UID that nothing else has: a random UUID (PS3.5 B.2), or the next of `uids_from`."""
    seeded = _SEEDED.get()
    return generate_uid(prefix=None) if seeded is None else next(seeded)


@contextmanager
def uids_from(seed: str) -> Iterator[None]:
    """Inside, `new_uid` gives the same UIDs for the same seed: UUIDs of version 5 (PS3.5 B.2); "" changes nothing.

    For who may have to make the objects of a film a second time, and must not have them twice.
    """
    token = _SEEDED.set(_numbered(seed) if seed else _SEEDED.get())
    try:
        yield
    finally:
        _SEEDED.reset(token)


def _numbered(seed: str) -> Iterator[UID]:
    for number in count():
        yield UID(f"2.25.{uuid5(NAMESPACE_URL, f'hilum object {number} of {seed}').int}")


@cache
def software_version() -> str:
    """What Hilum calls itself, short enough for Software Versions (0018,1020)."""
    try:
        return version("hilum")[:64]
    except PackageNotFoundError:
        return "unknown"


def object_bytes(made: Dataset) -> bytes:
    """A DICOM file (PS3.10) with this object in it."""
    stream = io.BytesIO()
    made.save_as(stream, enforce_file_format=True)
    return stream.getvalue()


def write_object(path: Path, made: Dataset) -> None:
    """Write an object whole or not at all. Raises OSError."""
    with whole_file(path) as stream:
        stream.write(object_bytes(made))


def _is_image(uid: str) -> bool:
    """Whether this is a class of images of medicine that is in use: others name modules that nobody here knows."""
    known = UID(uid)
    if known.type != "SOP Class" or "Image Storage" not in known.name:
        return False
    return not known.is_retired and not known.name.startswith(("DICOS", "Eddy"))  # the last of baggage and materials


_TAGS = frozenset(tag for tag in map(tag_for_keyword, (*_UIDS, *_EMPTY, *_OPTIONAL)) if tag is not None)


def _found(header: Header) -> Dataset:
    """What objects need of a header, as the file has it; a value that cannot be read is one that is not allowed."""
    wanted = [element for element in header.elements if element.tag in _TAGS]
    found, lost = dataset_of(header.source, wanted, header.encoding, list(header.characters))
    for element in lost:
        found[element.tag] = DataElement(element.tag, "UN", b"?")
    return found


def _is_blank(found: Dataset, keyword: str) -> bool:
    try:
        return not str(found[keyword].value or "").strip()
    except Exception:  # noqa: BLE001  # pydicom on hostile bytes may raise anything; there is something then
        return False


def _allowed(found: Dataset, keyword: str) -> Any:
    """The value of an attribute where DICOM allows it, in the types of its VR; None where not."""
    try:
        value = found[keyword].value if keyword in found else None
        values = list(value) if isinstance(value, MultiValue) else [value]
        if value is None or found[keyword].VR == "UN" or not (len(values) == 1 or keyword in _SEVERAL):
            return None
        checked = [_checked(keyword, one) for one in values]
    except Exception:  # noqa: BLE001  # pydicom on hostile bytes may raise anything; such a value is not allowed
        return None
    if not checked or any(one is None for one in checked):
        return None
    return checked if keyword in _SEVERAL and len(checked) > 1 else checked[0]


def _checked(keyword: str, value: Any) -> Any:
    """One value of an attribute; None, or ValueError, where its VR (PS3.5 6.2) or its definition does not allow it."""
    vr, text, pattern = dictionary_VR(keyword), str(value).strip(), _DEFINED.get(keyword)
    if vr in ("US", "UL"):
        return int(value)
    if keyword == "SOPClassUID":
        return UID(text) if _is_image(text) else None
    if vr == "UI":
        return UID(text) if _UID.fullmatch(text) and len(text) <= 64 else None
    validate_value(vr, text, pydicom.config.RAISE)
    if not text or not text.isprintable() or "\\" in text or (pattern and not pattern.fullmatch(text)):
        return None
    if keyword in _ABOVE_ZERO and not float(text) > 0:
        return None
    if vr in ("DA", "TM"):
        if not text.replace(".", "", 1).isdigit():
            return None
        _ = DA(text) if vr == "DA" else TM(text)  # a day or a time that there is
    return text
