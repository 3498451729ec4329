"""A review handed over as DICOM objects: reports with verdicts, key images by study, valid and read again."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset

from imaging.reading.documents import read_report
from imaging.study_objects import StudyObjectKind
from imaging.workers.pool import DecoderPool
from inference.objects.key_images import key_selection
from inference.objects.source_film import read_source
from inference.prediction import Extent
from inference.score import Scorer
from review.dicom_export import NO_DICOM, outline_of
from review.export import ExportKind, ExportOrder, NotWritten, Target, Written, export
from review.scoring import score_folder
from review.store import ReviewStore
from review.structure import PatientSide, PlacedFinding, Quality, Recall, Structure, Zone
from review.verdicts import Agreed, Region, Shape
from tests.imaging.builders import write
from tests.inference.conftest import write_chest
from tests.inference.objects.sound import sound_film
from tests.review.handed import A_BOX, say

_BESIDE = Structure(
    (
        PlacedFinding("Nodule", PatientSide.LEFT, Zone.UPPER),
        PlacedFinding("Effusion", PatientSide.BOTH),
        PlacedFinding("Fracture"),
    ),
    Quality.LIMITED,
    recall=Recall.YES,
    own=(("Implant \\ device", "a text that is longer than the sixty-four characters which a meaning holds"),),
)


@pytest.fixture
def films(tmp_path: Path) -> Path:
    """Two films of one study, one of another, and one that is no DICOM."""
    folder = tmp_path / "films"
    folder.mkdir()
    write(folder / "a.dcm", sound_film("dx"))
    second = sound_film("cr", StudyInstanceUID="2.25.301", SeriesInstanceUID="2.25.209", PatientID="SECRET-1")
    write(folder / "b.dcm", second)
    write(folder / "c.dcm", sound_film("dx1"))
    write_chest(folder / "d.png", 4, 100, 90)
    return folder


@pytest.fixture
def store(films: Path, scorer: Scorer, tmp_path: Path) -> Iterator[ReviewStore]:
    with ReviewStore.open(films, scorer.card, root=tmp_path / "data") as opened, DecoderPool(1) as pool:
        list(score_folder(opened, scorer, pool))
        ids = dict(zip(opened.columns().path, opened.columns().film.tolist(), strict=True))
        say(opened, ids["a.dcm"], Agreed.LABEL, "abnormal", regions=(A_BOX,), note="see CT", structure=_BESIDE)
        say(opened, ids["b.dcm"], Agreed.LABEL, "normal", key_image=True)
        say(opened, ids["c.dcm"], Agreed.LABEL, "normal")
        yield opened


def _handed_over(store: ReviewStore, out: Path, *, names: bool = False) -> tuple[Written, dict[str, bytes]]:
    target = Target(ExportKind.DICOM, out / "review-dicom.zip")
    last = list(export(store, ExportOrder((target,), names=names)))[-1]
    assert not isinstance(last, NotWritten), last
    assert isinstance(last, Written)
    with zipfile.ZipFile(target.path) as archive:
        assert archive.testzip() is None
        return last, {name: archive.read(name) for name in archive.namelist()}


def _words(folder: Path, data: bytes) -> str:
    path = folder / "object.dcm"
    path.write_bytes(data)
    return "\n".join(f"{line.name}: {line.value}" for line in read_report(path).lines)


def test_a_report_for_each_dicom_film_and_key_images_by_study(store: ReviewStore, out: Path) -> None:
    written, files = _handed_over(store, out)
    assert sorted(files) == [
        "000001_key_images.dcm",
        "000001_report.dcm",
        "000002_report.dcm",
        "000003_report.dcm",
        "objects.csv",
    ]
    assert written.films == 3
    assert written.left_out == {NO_DICOM: 1}
    first = _words(out, files["000001_report.dcm"])
    for words in (
        "Gives a label",
        "abnormal",
        "see CT",
        "The model's score could be seen.",
        "Region that a reader marked",
        "Finding of a reader",
        "Nodule",
        "Left",
        "upper zone",
        "Right and left",
        "Image quality: limited",
        "Recall: yes",
        "Implant / device: a text that is longer than the sixty-four characters which a meaning holds",
    ):
        assert words in first
    assert "Ada" not in first
    key = pydicom.dcmread(io.BytesIO(files["000001_key_images.dcm"]))
    assert key.StudyInstanceUID == "2.25.301"
    named = [
        item.ReferencedSOPSequence[0].ReferencedSOPInstanceUID
        for item in key.ContentSequence
        if item.ValueType == "IMAGE"
    ]
    assert named == ["2.25.101", "2.25.103"]
    assert "called abnormal in the end" in _words(out, files["000001_key_images.dcm"])
    table = files["objects.csv"].decode()
    assert "SECRET" not in table
    assert "000002_report.dcm,report" in table
    assert table.count(",yes,") == 3


def test_readers_are_named_only_when_asked(store: ReviewStore, out: Path) -> None:
    _, files = _handed_over(store, out, names=True)
    assert "Ada" in _words(out, files["000001_report.dcm"])


@pytest.mark.skipif(shutil.which("dciodvfy") is None, reason="dciodvfy (Debian: dicom3tools) is not installed")
def test_they_are_valid(store: ReviewStore, out: Path) -> None:
    _, files = _handed_over(store, out, names=True)
    for name, data in files.items():
        if name.endswith(".dcm"):
            path = out / name
            path.write_bytes(data)
            told = subprocess.run(["dciodvfy", path], capture_output=True, text=True, check=False)
            assert [line for line in told.stderr.splitlines() if line.startswith("Error")] == [], name


@pytest.mark.skipif(shutil.which("dsrdump") is None, reason="dsrdump (Debian: dcmtk) is not installed")
def test_dsrdump_reads_them(store: ReviewStore, out: Path) -> None:
    _, files = _handed_over(store, out)
    for name in ("000001_key_images.dcm", "000001_report.dcm"):
        path = out / name
        path.write_bytes(files[name])
        told = subprocess.run(["dsrdump", path], capture_output=True, text=True, check=True)
        assert "E:" not in told.stderr
        assert ("Key Object Selection" if "key" in name else "Comprehensive 3D SR") in told.stdout


def test_a_frame_is_named(tmp_path: Path) -> None:
    from imaging.reading.read import read_refs

    many = sound_film("cr", NumberOfFrames=2)
    many.PixelData = many.PixelData * 2
    ref = read_refs(write(tmp_path / "two.dcm", many))[1]
    made: Dataset = key_selection([read_source(ref)], "why")
    (image,) = (item for item in made.ContentSequence if item.ValueType == "IMAGE")
    assert image.ReferencedSOPSequence[0].ReferencedFrameNumber == 2
    with pytest.raises(ValueError, match="one study"):
        key_selection([], "why")


def test_a_key_selection_is_a_document_of_the_window(store: ReviewStore, out: Path) -> None:
    _, files = _handed_over(store, out)
    path = out / "key.dcm"
    path.write_bytes(files["000001_key_images.dcm"])
    found = read_report(path).source
    assert found.kind is StudyObjectKind.KEY_OBJECTS
    assert found.title == "Of Interest"
    assert [film.sop_instance_uid for film in found.films] == ["2.25.101", "2.25.103"]


def test_regions_as_lines() -> None:
    box = outline_of(Region(Shape.BOX, Extent(1.0, 2.0, 5.0, 8.0)))
    assert box.tolist() == [[1, 2], [5, 2], [5, 8], [1, 8]]
    ring = outline_of(Region(Shape.ELLIPSE, Extent(0.0, 0.0, 4.0, 2.0)))
    inside = ((ring - (2, 1)) / (2, 1)) ** 2
    assert np.allclose(inside.sum(axis=1), 1)
