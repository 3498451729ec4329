from __future__ import annotations

import hashlib
from pathlib import Path

import cv2
import imagecodecs
import numpy as np
import pydicom
import pytest
from numpy.typing import NDArray
from pydicom.encaps import get_frame

from imaging.image import Badge
from imaging.info import describe
from imaging.reading.read import read, read_refs
from tests.imaging import builders
from tests.phantom import TOP, Opacity, PhantomFilm, make_phantom

EXAMPLES = Path(__file__).resolve().parents[2] / "resources" / "example"


def stored(path: Path) -> NDArray[np.uint16]:
    dataset = pydicom.dcmread(path)
    return np.asarray(imagecodecs.jpegls_decode(get_frame(dataset.PixelData, 0, number_of_frames=1)))


@pytest.fixture(scope="module")
def normal() -> PhantomFilm:
    return make_phantom(seed=1)


@pytest.fixture(scope="module")
def opaque() -> PhantomFilm:
    return make_phantom(seed=2, opacity=Opacity())


def test_the_committed_films_are_what_the_generator_makes(normal: PhantomFilm, opaque: PhantomFilm) -> None:
    kept = stored(EXAMPLES / "phantom-opacity.dcm")
    for film, made in ((stored(EXAMPLES / "phantom-normal.dcm"), normal), (kept, opaque)):
        apart = np.abs(film.astype(np.int64) - made.values)
        assert apart.max() <= 1, "sums over parts of a picture depend on how many cores there are"
        assert np.mean(apart > 0) < 1e-4
    png = cv2.imread(str(EXAMPLES / "phantom-opacity.png"), cv2.IMREAD_UNCHANGED)
    assert np.array_equal(png, kept << 4)


def test_the_committed_films_are_small() -> None:
    sizes = [path.stat().st_size for path in EXAMPLES.iterdir()]
    assert len(sizes) == 4
    assert max(sizes) < 2_000_000


def test_lungs_are_dark_and_bones_and_heart_bright(normal: PhantomFilm) -> None:
    def median(x: float, y: float) -> float:
        column, row = (round((value + offset) / 40 * 1536) for value, offset in ((x, 20), (y, 0)))
        return float(np.median(normal.values[row - 20 : row + 20, column - 20 : column + 20])) / TOP

    right, left, heart, spine, liver = (median(*p) for p in ((-10, 25), (10, 25), (4, 27), (0, 25), (-8, 36)))
    assert 0.08 < right < 0.35
    assert 0.08 < left < 0.35
    assert heart > right + 0.35
    assert spine > heart
    assert liver > right + 0.35
    assert median(-19, 30) < 0.02


def test_the_heart_lies_on_the_image_right(normal: PhantomFilm) -> None:
    row = normal.values[round(27 / 40 * 1536)].astype(float)
    bright = row > 0.6 * TOP
    assert bright[768 : 768 + 330].sum() > bright[768 - 330 : 768].sum() + 60


def test_the_opacity_is_where_it_says_and_nowhere_else() -> None:
    with_it, without = make_phantom(5, Opacity(), 512), make_phantom(5, None, 512)
    assert with_it.box is not None
    assert with_it.opacity is not None
    left, top, right, bottom = with_it.box
    center_x, center_y = (left + right) / 2 / 512 * 40 - 20, (top + bottom) / 2 / 512 * 40
    assert center_x == pytest.approx(Opacity().x, abs=1.5)
    assert center_y == pytest.approx(Opacity().y, abs=1.5)
    assert with_it.opacity[top:bottom, left:right].any(axis=1).all()
    inside = with_it.values[with_it.opacity].mean() - without.values[with_it.opacity].mean()
    assert inside > 0.1 * TOP
    far = np.ones((512, 512), bool)
    far[max(top - 60, 0) : bottom + 60, max(left - 60, 0) : right + 60] = False
    assert np.abs(with_it.values[far].astype(int) - without.values[far]).max() < 0.01 * TOP


def test_a_phantom_is_the_same_every_time_and_another_for_another_seed() -> None:
    one, same, other = (make_phantom(seed, None, 256).values for seed in (3, 3, 4))
    assert np.array_equal(one, same)
    assert not np.array_equal(one, other)
    assert other.dtype == np.uint16
    assert hashlib.sha256(one.tobytes()).hexdigest() != hashlib.sha256(other.tobytes()).hexdigest()


@pytest.mark.parametrize("monochrome1", [False, True])
def test_the_dicom_says_synthetic_wherever_one_looks(tmp_path: Path, monochrome1: bool) -> None:
    film = make_phantom(3, Opacity(), 256)
    film.write_dicom(tmp_path / "film.dcm", monochrome1=monochrome1)
    dataset = pydicom.dcmread(tmp_path / "film.dcm")
    assert dataset.PatientName == "Synthetic^Phantom"
    assert dataset.PatientID == "HILUM-PHANTOM"
    assert dataset.BurnedInAnnotation == "YES"
    assert "SYNTHETIC" in dataset.ImageComments
    assert str(film.box) in dataset.ImageComments
    assert dataset.SeriesDescription == "Synthetic phantom, not a patient"
    for uid in (dataset.SOPInstanceUID, dataset.StudyInstanceUID, dataset.SeriesInstanceUID):
        assert uid.startswith("2.25.")
        assert uid.is_valid
    assert dataset.SOPInstanceUID == dataset.file_meta.MediaStorageSOPInstanceUID
    assert float(dataset.ImagerPixelSpacing[0]) == pytest.approx(400 / 256)
    pixels = stored(tmp_path / "film.dcm")
    assert np.array_equal(TOP - pixels if monochrome1 else pixels, film.values)


def test_a_phantom_opens_with_the_badge_synthetic_and_no_other_film_does(tmp_path: Path) -> None:
    make_phantom(3, None, 128).write_dicom(tmp_path / "phantom.dcm")
    other = builders.write_film(tmp_path / "other.dcm", builders.film(), Manufacturer="Hilum")
    badges = [read(read_refs(path)[0]).badges for path in (tmp_path / "phantom.dcm", other)]
    assert [Badge.SYNTHETIC in one for one in badges] == [True, False]
    assert "synthetic" in describe(tmp_path / "phantom.dcm")["badges"]


def test_writing_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    film = make_phantom(3, None, 128)
    for name in ("a.dcm", "b.dcm"):
        film.write_dicom(tmp_path / name)
    assert (tmp_path / "a.dcm").read_bytes() == (tmp_path / "b.dcm").read_bytes()
