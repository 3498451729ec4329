"""Structured reports and encapsulated documents of small films, made on the spot as another program would."""

from __future__ import annotations

from typing import Any

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from tests.imaging.states import item, presentation_state


def code(meaning: str, value: str = "1", scheme: str = "99TEST") -> list[Dataset]:
    """A coded concept."""
    return [item(CodeValue=value, CodingSchemeDesignator=scheme, CodeMeaning=meaning)]


def said(kind: str, name: str, below: list[Dataset] | None = None, **value: Any) -> Dataset:
    """A content item, contained in the one above it."""
    found = item(RelationshipType="CONTAINS", ValueType=kind, ConceptNameCodeSequence=code(name), **value)
    if below:
        found.ContentSequence = Sequence(below)
    return found


def number(name: str, value: str, unit: str) -> Dataset:
    """A number with its unit."""
    measured = item(NumericValue=value, MeasurementUnitsCodeSequence=code(unit, unit, "UCUM"))
    return said("NUM", name, MeasuredValueSequence=[measured])


def _object(film: Dataset, sop_class: str, modality: str) -> Dataset:
    found = presentation_state(film)
    for keyword in ("DisplayedAreaSelectionSequence", "PresentationLUTShape", "ReferencedSeriesSequence"):
        delattr(found, keyword)
    found.file_meta.MediaStorageSOPClassUID = found.SOPClassUID = sop_class
    found.Modality, found.ContentDate, found.ContentTime = modality, "20240203", "101112"
    return found


def report(film: Dataset, content: list[Dataset] | None = None) -> Dataset:
    """A Comprehensive SR about a film."""
    found = _object(film, "1.2.840.10008.5.1.4.1.1.88.33", "SR")
    found.ValueType, found.ConceptNameCodeSequence = "CONTAINER", Sequence(code("Chest X-ray Report"))
    found.CompletionFlag, found.VerificationFlag, found.ContinuityOfContent = "COMPLETE", "VERIFIED", "SEPARATE"
    found.VerifyingObserverSequence = Sequence([item(VerifyingObserverName="Reader^Rita")])
    instance = item(ReferencedSOPClassUID=film.SOPClassUID, ReferencedSOPInstanceUID=film.SOPInstanceUID)
    series = item(SeriesInstanceUID=film.SeriesInstanceUID, ReferencedSOPSequence=[instance])
    study = item(StudyInstanceUID=film.StudyInstanceUID, ReferencedSeriesSequence=[series])
    found.CurrentRequestedProcedureEvidenceSequence = Sequence([study])
    found.ContentSequence = Sequence(
        content
        or [
            said("PNAME", "Person Observer Name", PersonName="Reader^Rita"),
            said(
                "CONTAINER",
                "Findings",
                [
                    said("TEXT", "Finding", TextValue="<b>Round</b> opacity, left & low."),
                    number("Diameter", "14", "mm"),
                    said("CODE", "Laterality", ConceptCodeSequence=code("Left")),
                    said("IMAGE", "Source", ReferencedSOPSequence=[instance]),
                ],
            ),
        ]
    )
    return found


def pdf(words: str = "A letter", pages: int = 2) -> bytes:
    """A PDF of A5 pages, each with a line of text."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>"]
    kids = " ".join(f"{4 + 2 * page} 0 R" for page in range(pages))
    objects.append(f"<</Type/Pages/Count {pages}/Kids[{kids}]>>".encode())
    objects.append(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
    for page in range(pages):
        stream = f"BT /F1 24 Tf 40 500 Td ({words}, page {page + 1}) Tj ET".encode()
        content = f"/Contents {5 + 2 * page} 0 R/Resources<</Font<</F1 3 0 R>>>>"
        objects.append(f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]{content}>>".encode())
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
    whole, places = b"%PDF-1.4\n", []
    for number_, body in enumerate(objects, 1):
        places.append(len(whole))
        whole += b"%d 0 obj\n%s\nendobj\n" % (number_, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count, start = len(objects) + 1, len(whole)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % count
    return whole + head + table + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (count, start)


def document(film: Dataset, content: bytes | None = None, title: str = "Letter") -> Dataset:
    """An Encapsulated PDF in the study of a film."""
    found = _object(film, "1.2.840.10008.5.1.4.1.1.104.1", "DOC")
    own = pdf() if content is None else content
    found.DocumentTitle, found.MIMETypeOfEncapsulatedDocument = title, "application/pdf"
    found.EncapsulatedDocument = own + b"\0" * (len(own) % 2)
    found["EncapsulatedDocument"].VR = "OB"
    return found
