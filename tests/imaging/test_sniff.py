"""The content says what a file is."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydicom import uid

from imaging.image import FileKind
from imaging.reading.sniff import describe_other, kind_of, sniff
from tests.imaging.builders import film, part10, raw_element, write_film


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n", FileKind.PNG),
        (b"\xff\xd8\xff\xe0", FileKind.JPEG),
        (b"II*\0", FileKind.TIFF),
        (b"MM\0*", FileKind.TIFF),
        (part10(b""), FileKind.DICOM),
        (part10(b"", preamble=b"MZ".ljust(128)), FileKind.DICOM),
        (raw_element(8, 5, b"CS", b"ISO_IR 100"), FileKind.DICOM),
        (b"\x08\0\x08\0\x04\0\0\0", FileKind.DICOM),
        (b"\0\x08\0\x05CS\0\x0a", FileKind.DICOM),
        (b"", None),
        (b"%PDF-1.7", None),
        (b"path,label\n", None),
        (bytes(200), None),
    ],
)
def test_first_bytes_tell_the_kind(head: bytes, kind: FileKind | None) -> None:
    assert kind_of(head) is kind


def test_the_name_does_not_matter(tmp_path: Path) -> None:
    assert sniff(write_film(tmp_path / "film.png", film(), uid.ImplicitVRLittleEndian)) is FileKind.DICOM


@pytest.mark.parametrize(
    ("head", "words"),
    [
        (b"%PDF-1.7", "PDF"),
        (b"PK\x03\x04", "zip"),
        (b"GIF89a", "GIF"),
        (b"\xef\xbb\xbfpath,label\r\n", "text"),
        (b"<!doctype html>", "web page"),
        (b"\0\x01\x02\x03", "unknown"),
    ],
)
def test_what_is_no_film_is_named(head: bytes, words: str) -> None:
    assert words in describe_other(head).message
