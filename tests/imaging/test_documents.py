"""Reports as lines and documents as pages, hostile ones too."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from imaging.faults import Code, Fault, Problem
from imaging.reading import documents
from imaging.reading.documents import draw_page, pdf_of, read_report
from imaging.reading.object_header import read_object
from imaging.study_objects import DrawnPage, StudyObjectKind
from imaging.workers.pool import DecoderPool
from tests.imaging.builders import dataset, film, part10, raw_element, write
from tests.imaging.documents import document, number, pdf, report, said


@pytest.fixture
def pool() -> Iterator[DecoderPool]:
    with DecoderPool(timeout_s=20) as one:
        yield one


def test_a_report_in_words(tmp_path: Path) -> None:
    path = write(tmp_path / "report.dcm", report(dataset(film())))
    found = read_report(path)
    assert [(line.depth, line.name, line.value) for line in found.lines] == [
        (0, "Chest X-ray Report", ""),
        (1, "Person Observer Name", "Reader^Rita"),
        (1, "Findings", ""),
        (2, "Finding", "<b>Round</b> opacity, left & low."),
        (2, "Diameter", "14 mm"),
        (2, "Laterality", "Left"),
        (2, "Source", "2.25.1"),
    ]
    assert [line.names_person for line in found.lines] == [False, True, False, False, False, False, False]
    assert (found.verified, found.complete, found.cut_short) == (True, True, False)
    assert found.source.kind is StudyObjectKind.REPORT
    assert (found.source.title, found.source.creator) == ("Chest X-ray Report", "Reader^Rita")
    assert found.source.made == "20240203101112"
    assert found.source.is_about("2.25.1", 0)


@pytest.mark.skipif(shutil.which("dsrdump") is None, reason="dcmtk is not installed")
def test_a_report_says_what_dsrdump_says(tmp_path: Path) -> None:
    path = write(tmp_path / "report.dcm", report(dataset(film())))
    told = subprocess.run(["dsrdump", "-Ee", "+Pl", path], capture_output=True, text=True, check=True).stdout
    for line in read_report(path).lines[3:6]:
        assert line.name in told
        assert line.value.removesuffix(" mm") in told


def test_a_report_without_end_is_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "MOST_LINES", 300)
    many = [number(f"Value {place}", str(place), "mm") for place in range(400)]
    found = read_report(write(tmp_path / "many.dcm", report(dataset(film()), many)))
    assert len(found.lines) == 300
    assert found.cut_short
    deep = said("TEXT", "deepest", TextValue="never read")
    for place in range(50):
        deep = said("CONTAINER", f"level {place}", [deep])
    found = read_report(write(tmp_path / "deep.dcm", report(dataset(film()), [deep])))
    assert len(found.lines) == 40
    assert found.cut_short
    for _ in range(30):
        deep = said("CONTAINER", "deeper", [deep])
    with pytest.raises(Fault) as told:
        read_report(write(tmp_path / "deeper.dcm", report(dataset(film()), [deep])))
    assert told.value.problem.code is Code.NESTED_TOO_DEEP


def test_pages_of_a_document(tmp_path: Path, pool: DecoderPool) -> None:
    path = write(tmp_path / "letter.dcm", document(dataset(film())))
    assert read_object(path).title == "Letter"
    assert pdf_of(path).startswith(b"%PDF")
    first = pool.call(partial(draw_page, path, 0, 420))
    assert isinstance(first, DrawnPage)
    assert (first.page, first.pages) == (0, 2)
    assert first.pixels.shape == (595, 420, 3)
    assert first.pixels.max() == 255
    assert 0.001 < np.mean(first.pixels < 128) < 0.1
    second = pool.call(partial(draw_page, path, 1, 420))
    assert isinstance(second, DrawnPage)
    assert not np.array_equal(first.pixels, second.pixels)
    beyond = pool.call(partial(draw_page, path, 2, 420))
    assert isinstance(beyond, Problem)
    assert beyond.code is Code.CODEC_FAILED


@pytest.mark.parametrize("content", [b"", b"no PDF at all", pdf()[:200], pdf().replace(b"420 595", b"1 99999999")])
def test_what_is_no_document_is_a_problem(tmp_path: Path, content: bytes) -> None:
    path = write(tmp_path / "letter.dcm", document(dataset(film()), content))
    found = draw_page(path, 0, 400)
    assert isinstance(found, Problem)
    assert found.code in (Code.CODEC_FAILED, Code.NO_PIXELS)


def test_a_crash_costs_the_page_alone(tmp_path: Path, pool: DecoderPool) -> None:
    path = write(tmp_path / "letter.dcm", document(dataset(film())))
    crashed = pool.call(_crash)
    assert isinstance(crashed, Problem)
    assert crashed.code is Code.CODEC_CRASHED
    assert isinstance(pool.call(partial(draw_page, path, 0, 100)), DrawnPage)


def _crash() -> None:
    import os

    os._exit(3)


def test_a_document_that_claims_too_much(tmp_path: Path) -> None:
    body = raw_element(8, 0x16, b"UI", b"1.2.840.10008.5.1.4.1.1.104.1\0")
    path = tmp_path / "letter.dcm"
    path.write_bytes(part10(body + raw_element(0x42, 0x11, b"OB", b"%PDF", length=1 << 30)))
    with pytest.raises(Fault) as told:
        pdf_of(path)
    assert told.value.problem.code is Code.NO_PIXELS
