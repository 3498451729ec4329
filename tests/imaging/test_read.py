"""Whatever the kind of a film: read by its content, referred to by a key, and given in values nobody can change."""

from __future__ import annotations

import pickle
from dataclasses import replace
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from pydicom import uid

from imaging.faults import Code, Fault
from imaging.image import FileKind, ImageRef
from imaging.reading.read import read, read_refs
from imaging.reasons import ENGLISH
from tests.imaging.builders import film, write_film

KINDS = ["native", "packed", "float", "color", "palette", "png", "jpeg", "tiff", "cut png"]
GREY = film((24, 32), np.uint8, 255)


def make(kind: str, folder: Path) -> Path:
    """A film of the kind, under a name that says nothing."""
    path = folder / "film"
    match kind:
        case "native":
            return write_film(path, film())
        case "packed":
            return write_film(path, film(), uid.JPEGLSLossless)
        case "float":
            return write_film(path, film(), RescaleSlope="0.5", RescaleIntercept="1")
        case "color":
            return write_film(path, film((24, 32, 3), np.uint8, 255))
        case "palette":
            tables = {}
            for color in ("Red", "Green", "Blue"):
                tables[f"{color}PaletteColorLookupTableDescriptor"] = [256, 0, 16]
                tables[f"{color}PaletteColorLookupTableData"] = np.arange(256, dtype="<u2").tobytes()
            return write_film(path, GREY, PhotometricInterpretation="PALETTE COLOR", **tables)
        case "png":
            path.write_bytes(bytes(imagecodecs.png_encode(film())))
        case "cut png":
            path.write_bytes(bytes(imagecodecs.png_encode(film()))[:-400])
        case "jpeg":
            path.write_bytes(bytes(imagecodecs.jpeg8_encode(GREY)))
        case "tiff":
            path.write_bytes(bytes(imagecodecs.tiff_encode(film())))
    return path


@pytest.mark.parametrize("kind", KINDS)
def test_the_content_and_not_the_name_says_what_a_film_is(tmp_path: Path, kind: str) -> None:
    (ref,) = read_refs(make(kind, tmp_path))

    image = read(ref)

    assert ref.kind == {"png": "png", "cut png": "png", "jpeg": "jpeg", "tiff": "tiff"}.get(kind, "dicom")
    assert (image.ref, image.rows, image.columns) == (ref, ref.rows, ref.columns)
    assert image.is_color == (kind in ("color", "palette"))


@pytest.mark.parametrize("kind", KINDS)
def test_values_cannot_be_changed(tmp_path: Path, kind: str) -> None:
    values = read(read_refs(make(kind, tmp_path))[0]).values

    assert values.dtype in (np.uint8, np.uint16, np.int16, np.int32, np.float32)
    with pytest.raises(ValueError, match="read-only"):
        values[0, 0] = 1


def test_references_to_one_frame_are_one_key(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.dcm", film((3, 8, 8)))
    refs = read_refs(path)

    assert refs == read_refs(path)
    assert len({*refs, *read_refs(path), *pickle.loads(pickle.dumps(refs))}) == 3  # noqa: S301  # our own bytes
    assert [ref.frame for ref in refs] == [0, 1, 2]
    assert replace(refs[1]) in dict.fromkeys(refs)


def test_references_to_other_frames_and_files_differ() -> None:
    ref = ImageRef(Path("a"), frames=2)

    assert ref not in (ImageRef(Path("b"), frames=2), replace(ref, frame=1), replace(ref, kind=FileKind.PNG))


@pytest.mark.parametrize(
    ("content", "code", "words"),
    [
        (b"", Code.EMPTY, "empty"),
        (b"%PDF-1.7", Code.NOT_AN_IMAGE, "a PDF document"),
        (b"PK\x03\x04", Code.ARCHIVE_REFUSED, "zip archive"),
        (b"one, two\n", Code.NOT_AN_IMAGE, "text"),
        (b"\x89PNG\r\n\x1a\n", Code.UNREADABLE, "PNG"),
    ],
)
def test_what_is_no_film_is_named(tmp_path: Path, content: bytes, code: Code, words: str) -> None:
    path = tmp_path / "film.dcm"
    path.write_bytes(content)

    with pytest.raises(Fault) as caught:
        read_refs(path)

    problem = caught.value.problem
    assert (problem.code, problem.path) == (code, path)
    assert words in ENGLISH.message(problem)
    assert ENGLISH.next_step(problem)
