"""What a file says about itself is data, and names nobody unless asked."""

from __future__ import annotations

import json
from pathlib import Path

import imagecodecs
import pytest
from pydicom import uid

from imaging.faults import Fault
from imaging.info import describe
from tests.imaging.builders import dataset, film, write, write_film


def test_a_film_is_described_without_decoding(tmp_path: Path) -> None:
    path = write_film(
        tmp_path / "film.dcm",
        film((2, 24, 32)),
        uid.JPEGLSLossless,
        bits=12,
        WindowCenter="100",
        WindowWidth="50",
        ImagerPixelSpacing=["0.2", "0.2"],
        RescaleSlope="2",
        RescaleIntercept="-1",
    )

    found = describe(path)

    assert (found["kind"], found["rows"], found["columns"], found["frames"]) == ("dicom", 24, 32, 2)
    assert found["transfer_syntax"] == {
        "uid": "1.2.840.10008.1.2.4.80",
        "name": "JPEG-LS Lossless Image Compression",
    }
    assert (found["bits_allocated"], found["bits_stored"], found["signed"]) == (16, 12, False)
    assert found["modality_lut"] == {"slope": 2.0, "intercept": -1.0}
    assert found["voi"] == [{"center": 100.0, "width": 50.0, "function": "LINEAR", "explanation": ""}]
    assert found["spacing"]["source"] == "Imager Pixel Spacing, at the detector"
    json.dumps(found)


def test_identity_is_there_only_when_asked_for(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.dcm", film())

    plain, named = json.dumps(describe(path)), json.dumps(describe(path, identity=True))

    for secret in ("Nobody", "SECRET-1", "2.25.1", "2.25.3"):
        assert secret not in plain
        assert secret in named


def test_an_object_without_pixels_still_has_attributes(tmp_path: Path) -> None:
    data = dataset(film(), Modality="SR")
    del data.PixelData

    found = describe(write(tmp_path / "report.dcm", data))

    assert found["problem"]["code"] == "no_pixels"
    assert found["attributes"]["Modality"] == "SR"


def test_a_raster_is_described(tmp_path: Path) -> None:
    path = tmp_path / "film.png"
    path.write_bytes(bytes(imagecodecs.png_encode(film())))

    assert describe(path) == {"path": str(path), "kind": "png", "rows": 24, "columns": 32, "frames": 1}


def test_what_is_no_film_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "notes").write_text("notes")

    with pytest.raises(Fault):
        describe(tmp_path / "notes")
    with pytest.raises(Fault):
        describe(tmp_path / "gone")
