"""Documents of a study: structured reports as lines of words (PS3.3 C.17.3), and the pages of an encapsulated PDF."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from pydicom.dataset import Dataset

from imaging.faults import Code, Fault, Problem
from imaging.film_reasons import FilmReason
from imaging.reading.dicom_attributes import items, text
from imaging.reading.dicom_header import open_header
from imaging.reading.limits import MAX_DOCUMENT_BYTES
from imaging.reading.object_header import DOCUMENT, elements_of, object_of
from imaging.study_objects import DrawnPage, ReportLine, StructuredReport, StudyObjectKind

MOST_LINES = 5_000
_DEEPEST = 40
_LONGEST_VALUE = 8_000
_MOST_NUMBERS = 12
MOST_PAGES = 500
_LARGEST_PAGE = 1 << 24
"""Pixels of a page that is drawn."""


def read_report(path: Path) -> StructuredReport:
    """The structured report or key object selection at `path` as lines, so many at most and so deep.

    Raises Fault as `object_header.read_object` does, NO_PIXELS where it is of another kind.
    """
    with open_header(path) as header:
        source = object_of(header, path)
        if source.kind not in (StudyObjectKind.REPORT, StudyObjectKind.KEY_OBJECTS):
            values = {"kind": source.kind.message}
            raise Fault(Problem(Code.NO_PIXELS, FilmReason.NO_PICTURE, values, path))
        dataset = elements_of(header, path)
        lines: list[ReportLine] = []
        whole = _gather(dataset, 0, lines)
        return StructuredReport(
            source,
            tuple(lines),
            verified=text(dataset, "VerificationFlag").upper() == "VERIFIED",
            complete=text(dataset, "CompletionFlag").upper() != "PARTIAL",
            cut_short=not whole,
        )


def _gather(item: Dataset, depth: int, lines: list[ReportLine]) -> bool:
    """Take a content item and those below it; False where some were left out."""
    if len(lines) >= MOST_LINES or depth >= _DEEPEST:
        return False
    kind = text(item, "ValueType").upper()
    name, value = text(item, "ConceptNameCodeSequence"), _value(item, kind)
    if name or value or not depth:
        relation = text(item, "RelationshipType").upper()
        lines.append(ReportLine(depth, name, value[:_LONGEST_VALUE], relation, kind == "PNAME"))
    whole = len(value) <= _LONGEST_VALUE
    for below in items(item, "ContentSequence"):
        whole &= _gather(below, depth + 1, lines)
    return whole


def _value(item: Dataset, kind: str) -> str:
    """What a content item says, in words (PS3.3 C.17.3.2.1)."""
    if kind == "NUM":
        return " ".join(filter(None, _measured(item)))
    if kind in _VALUES:
        return text(item, _VALUES[kind])
    if kind in ("IMAGE", "COMPOSITE", "WAVEFORM"):
        return "; ".join(_referenced(one) for one in items(item, "ReferencedSOPSequence"))
    if kind in ("SCOORD", "SCOORD3D"):
        data = item.get("GraphicData") or ()
        numbers = [f"{float(one):g}" for one in list(data)[:_MOST_NUMBERS]]
        more = " ..." if len(data) > _MOST_NUMBERS else ""
        return f"{text(item, 'GraphicType').lower()} {' '.join(numbers)}{more}"
    if kind == "TCOORD":
        return text(item, "TemporalRangeType").lower()
    return ""


_VALUES = {
    "TEXT": "TextValue",
    "CODE": "ConceptCodeSequence",
    "PNAME": "PersonName",
    "DATE": "Date",
    "TIME": "Time",
    "DATETIME": "DateTime",
    "UIDREF": "UID",
}


def _measured(item: Dataset) -> Iterator[str]:
    """A number with its unit, or why there is none."""
    for measured in items(item, "MeasuredValueSequence")[:1]:
        yield text(measured, "NumericValue")
        for unit in items(measured, "MeasurementUnitsCodeSequence")[:1]:
            code = text(unit, "CodeValue")
            yield "" if code in ("1", "{ratio}") else text(unit, "CodeMeaning") if code.startswith("{") else code
    yield text(item, "NumericValueQualifierCodeSequence")


def _referenced(item: Dataset) -> str:
    frames = text(item, "ReferencedFrameNumber")
    uid = text(item, "ReferencedSOPInstanceUID")
    return f"{uid}, frame {frames}" if frames else uid


def pdf_of(path: Path) -> bytes:
    """The PDF inside an Encapsulated PDF object, or the content of a PDF file. Raises Fault.

    TOO_LARGE beyond `limits.MAX_DOCUMENT_BYTES`, NO_PIXELS where there is none, and as `open_header` does.
    """
    with open_header(path) as header:
        element = next((one for one in header.elements if one.tag == DOCUMENT), None)
        if element is None or object_of(header, path).kind is not StudyObjectKind.PDF:
            raise Fault(Problem(Code.NO_PIXELS, FilmReason.NO_PICTURE, {"kind": "DICOM"}, path))
        if element.length > MAX_DOCUMENT_BYTES:
            values = {"megabytes": MAX_DOCUMENT_BYTES >> 20}
            raise Fault(Problem(Code.TOO_LARGE, FilmReason.LARGE_DOCUMENT, values, path))
        header.source.seek(element.value)
        return header.source.read(element.length)


def draw_page(path: Path, page: int, width: int) -> DrawnPage | Problem:
    """One page, from 0, of the PDF in a DICOM object, `width` pixels wide; or why there is none.

    For worker processes alone: PDFium is a large program that a hostile file may crash. No script in a document runs.
    """
    try:
        data = pdf_of(path)
    except Fault as fault:
        return fault.problem
    import pypdfium2 as pdfium  # here, because only who reads a document needs it

    try:
        with pdfium.PdfDocument(data) as document:
            pages = min(len(document), MOST_PAGES)
            if not 0 <= page < pages:
                raise ValueError(f"{pages} pages")
            own = document[page]
            across, down = own.get_size()
            scale = width / across
            if not 0 < width * down * scale <= _LARGEST_PAGE:
                raise ValueError("an endless page")
            drawn = own.render(scale=scale, rev_byteorder=True).to_numpy()
            return DrawnPage(page, pages, np.ascontiguousarray(drawn[..., :3]))
    except (pdfium.PdfiumError, ValueError, ZeroDivisionError):
        return Problem(Code.CODEC_FAILED, FilmReason.BAD_DOCUMENT, {}, path)
