"""A data set without identity: PS3.15 table E.1-1, and what goes beyond it because nobody looks at each value."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any

from pydicom.datadict import keyword_for_tag, tag_for_keyword
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue
from pydicom.tag import BaseTag

from imaging.identity.key import IdentityKey
from imaging.identity.shifted import shifted_date, shifted_datetime, shifted_pair, shifted_time
from imaging.reading.confidentiality import Confidentiality, confidentiality

REMOVED = "REMOVED"
"""What stands where an attribute needs a value and its own may name somebody."""
_TIMES = frozenset(("DA", "TM", "DT"))
_FREE_TEXT = frozenset(("LT", "ST", "UT"))
_TEXTS = _FREE_TEXT | {"AE", "LO", "SH", "UC"}
_ADDRESSES = frozenset(("AE", "UR"))
_DUMMIES = {"AS": "000Y", **dict.fromkeys(("AE", "CS", "LO", "LT", "PN", "SH", "ST", "UC", "UT"), REMOVED)}
_BULK = frozenset(("OB", "OD", "OF", "OL", "OV", "OW"))
_BULK_GROUPS = frozenset((0x0028, 0x0066, 0x5400))
"""Lookup tables, surfaces and waveforms; other bytes may be anything."""
_OVERLAYS, _CURVES = range(0x6000, 0x6100), range(0x5000, 0x5100)
_STANDARD = "1.2.840.10008."
"""The root of the UIDs that DICOM itself gives away: classes, syntaxes, well-known objects (PS3.6 A)."""
_KINDS_OF_UID = ("ClassUID", "SyntaxUID", "SchemeUID", "ContextUID", "ResourceUID", "ClassesInStudy")
"""How the keywords of UIDs end that name a kind of thing and not a thing."""
_CONTENT, _GRAPHICS, _PERSON_CODE, _ACQUISITION = 0x0040A730, 0x00700001, 0x00401101, 0x00400555
_CLEANED = frozenset((_CONTENT, _GRAPHICS, 0x0040A073, 0x00081111))
"""Sequences that stay, cleaned: content, drawings, Verifying Observer and Referenced Performed Procedure Step."""
_PATIENT_NAME, _PATIENT_ID, _TEXT_VALUE, _CONCEPT = 0x00100010, 0x00100020, 0x0040A160, 0x0040A043
_CHARACTER_SET = 0x00080005
_BIRTH = frozenset((0x00100030, 0x00100032))
_CONTENT_LABEL = 0x00700080
"""A coded string that people make up; others have values of a list, which may be somebody's name."""
_SOFTWARE = frozenset(("111001", "111003", "111071"))
"""Concepts of DCM whose text is about a program: Algorithm Name, Algorithm Version, CAD Operating Point Description."""
_LEAST_NAME = 3


class Kept(StrEnum):
    """Options of PS3.15 E.3 that keep more than the Basic Profile does."""

    DATES = "dates"
    UIDS = "uids"
    PATIENT = "patient"
    DEVICE = "device"
    INSTITUTION = "institution"


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What cleaning found. graphics, content: whether there were drawings, or the content of a report, to clean."""

    graphics: bool = False
    content: bool = False


def patient_of(dataset: Dataset) -> str:
    """What tells one patient from another: the id; without one name and birth date, without both the study.

    Issuers are not looked at, because the objects of a study by other programs often leave them out.
    """
    number = _said(dataset, "PatientID")
    if number:
        return f"id {number}"
    name = _said(dataset, "PatientName").strip("^ ").casefold()
    if name:
        return f"name {name} {_said(dataset, 'PatientBirthDate')}"
    return f"study {_said(dataset, 'StudyInstanceUID')}"


def clean(dataset: Dataset, key: IdentityKey, kept: frozenset[Kept] = frozenset()) -> Cleaned:
    """Take identity out of a whole data set, in place.

    As PS3.15 table E.1-1 has it, sequences through all levels. Where an attribute may be removed or emptied or replaced
    by what its object needs, it is replaced, so that every object stays whole. Dates and times move by the patient's
    shift (option Modified Dates), UIDs become others, the content of reports and drawings stays without texts and names
    (options Clean Structured Content, Clean Graphics). Beyond the table go: every unknown attribute, every person's
    name, address, date and UID, all free text, bytes of unknown meaning; and short texts in which the patient's name or
    number, or the accession number, stands.
    """
    patient = patient_of(dataset)
    numbers = _numbers(dataset)
    searched = _words(numbers), _words(numbers | _names(dataset))
    run = _Run(key, kept, key.patient(patient), key.shift(patient), *searched)
    run.clean(dataset)
    return Cleaned(run.graphics, run.content)


@dataclass(slots=True)
class _Run:
    """One object, with all its sequences. number: what the patient is called. numbers, names: may stand in no text."""

    key: IdentityKey
    kept: frozenset[Kept]
    number: str
    shift: timedelta
    numbers: re.Pattern[str] | None
    names: re.Pattern[str] | None
    graphics: bool = False
    content: bool = False

    def clean(self, dataset: Dataset) -> None:
        """One level, and those below."""
        together = {} if Kept.DATES in self.kept else dict(self._pairs(dataset))
        for tag in list(dataset.keys()):
            element = None
            if not (tag.is_private or tag.element == 0 or tag.group in _OVERLAYS or tag.group in _CURVES):
                element = _element(dataset, tag)
            if element is None or not self._stays(element, dataset, together):
                del dataset[tag]

    def _stays(self, element: DataElement, dataset: Dataset, together: dict[int, str]) -> bool:
        """Whether an attribute stays, its value made one that may."""
        tag, vr = int(element.tag), element.VR
        if not keyword_for_tag(tag) or tag == _CHARACTER_SET or vr == "UN":
            return False
        row = confidentiality(tag)
        retained = row is not None and bool(row.option) and Kept(row.option) in self.kept
        if vr == "SQ":
            return self._sequence(element, None if retained else row)
        if vr in _TIMES and tag not in _BIRTH:
            if Kept.DATES not in self.kept:
                element.value = together[tag] if tag in together else self._moved(element)
            return True
        if vr == "UI":
            return retained or self._uid(element, row)
        if tag in (_PATIENT_NAME, _PATIENT_ID):
            element.value = self.number
            return True
        if row is not None and not retained:
            return _acted(element, row)
        return self._without_names(element) if retained else self._unlisted(element, dataset)

    def _sequence(self, element: DataElement, row: Confidentiality | None) -> bool:
        tag = int(element.tag)
        action = row.action if row is not None else ""
        if tag == _PERSON_CODE:
            element.value = [_no_code()]
            return True
        if tag in _CLEANED or not action or "U" in action:
            self.graphics |= tag == _GRAPHICS
            self.content |= tag == _CONTENT
            for item in element.value:
                self.clean(item)
            return True
        if action == "Z" or tag == _ACQUISITION:
            element.value = []
            return True
        return False

    def _moved(self, element: DataElement) -> Any:
        how = {"DA": shifted_date, "TM": shifted_time, "DT": shifted_datetime}[element.VR]
        return _each(element, lambda text: how(text, self.shift))

    def _pairs(self, dataset: Dataset) -> Iterator[tuple[int, str]]:
        """Dates and times of one moment, which move together: Study Date and Study Time."""
        for tag in list(dataset.keys()):
            keyword = keyword_for_tag(tag)
            other = tag_for_keyword(f"{keyword[:-4]}Time") if keyword.endswith("Date") else None
            if other is None or other not in dataset or tag in _BIRTH:
                continue
            day, clock = _element(dataset, tag), _element(dataset, BaseTag(other))
            if day is not None and clock is not None and (day.VR, clock.VR) == ("DA", "TM"):
                days, clocks = _texts(day), _texts(clock)
                if len(days) == len(clocks) == 1:
                    moved = shifted_pair(days[0], clocks[0], self.shift)
                    yield from zip((int(tag), other), moved, strict=True)

    def _uid(self, element: DataElement, row: Confidentiality | None) -> bool:
        if row is not None and "X" in row.action:
            return False
        if Kept.UIDS not in self.kept and (row is not None or not keyword_for_tag(element.tag).endswith(_KINDS_OF_UID)):
            element.value = _each(
                element, lambda uid: uid if not uid or uid.startswith(_STANDARD) else self.key.uid(uid)
            )
        return True

    def _unlisted(self, element: DataElement, dataset: Dataset) -> bool:
        """What the table says nothing of: kept where it is a short text or a number that names nobody."""
        vr, tag = element.VR, int(element.tag)
        if tag == _TEXT_VALUE:
            if not _is_of_software(dataset):
                element.value = REMOVED
            return self._without_names(element)
        if vr == "PN" or (vr in _FREE_TEXT and element.value):
            element.value = "" if vr == "PN" else REMOVED
        return (
            vr not in _ADDRESSES
            and not (vr in _BULK and tag >> 16 not in _BULK_GROUPS)
            and self._without_names(element)
        )

    def _without_names(self, element: DataElement) -> bool:
        """True; a text in which a name or a number of the patient stands is replaced."""
        searched = self.names if element.VR in _TEXTS or int(element.tag) == _CONTENT_LABEL else None
        if element.VR == "CS" and int(element.tag) != _CONTENT_LABEL:
            searched = self.numbers
        if searched is not None and any(searched.search(one) for one in _texts(element)):
            element.value = REMOVED
        return True


def _acted(element: DataElement, row: Confidentiality) -> bool:
    """What the Basic Profile does with an attribute that is neither date, UID nor sequence."""
    if "D" in row.action:
        element.value = _DUMMIES.get(element.VR)
        return element.VR in _DUMMIES
    if "Z" in row.action:
        element.value = None
        return True
    return False


def _no_code() -> Dataset:
    """A code that says nothing (PS3.3 8)."""
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = REMOVED, f"99{REMOVED}", REMOVED
    return item


def _is_of_software(dataset: Dataset) -> bool:
    """Whether a text item of a report is about a program (PS3.3 C.17.3)."""
    concepts = _element(dataset, BaseTag(_CONCEPT)) if _CONCEPT in dataset else None
    if concepts is None or not concepts.value:
        return False
    concept = concepts.value[0]
    return _said(concept, "CodingSchemeDesignator") == "DCM" and _said(concept, "CodeValue") in _SOFTWARE


def _numbers(dataset: Dataset) -> frozenset[str]:
    """Numbers of the patient and of the visit, as the object itself has them."""
    return frozenset(_said(dataset, keyword) for keyword in ("PatientID", "AccessionNumber", "OtherPatientIDs"))


def _names(dataset: Dataset) -> frozenset[str]:
    """Parts of the names of persons that the object itself has."""
    elements = (_element(dataset, tag) for tag in list(dataset.keys()))
    texts = (text for one in elements if one is not None and one.VR == "PN" for text in _texts(one))
    return frozenset(part for text in texts for part in re.split(r"[\^=\s,]+", text))


def _words(found: frozenset[str]) -> re.Pattern[str] | None:
    """Finds any of them as a whole word; those of less than three letters are none."""
    words = sorted((re.escape(word) for word in found if len(word) >= _LEAST_NAME), key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(words)})(?![^\W_])", re.IGNORECASE) if words else None


def _element(dataset: Dataset, tag: BaseTag) -> DataElement | None:
    """An attribute with its value; None where it cannot be read."""
    try:
        element = dataset[tag]
        _ = element.value
    except Exception:  # noqa: BLE001  # pydicom on hostile bytes may raise anything; what cannot be read does not stay
        return None
    return element


def _said(dataset: Dataset, keyword: str) -> str:
    tag = tag_for_keyword(keyword)
    element = _element(dataset, BaseTag(tag)) if tag is not None and tag in dataset else None
    return "\\".join(_texts(element)).strip() if element is not None else ""


def _texts(element: DataElement) -> list[str]:
    value: Any = element.value
    if value is None:
        return []
    many = value if isinstance(value, MultiValue | list | tuple) else (value,)
    return [str(one) for one in many]


def _each(element: DataElement, change: Callable[[str], str]) -> Any:
    texts = [change(text) for text in _texts(element)]
    return texts[0] if len(texts) == 1 else texts
