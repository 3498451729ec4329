"""The collections of real films: every file a film or a problem, and the values what pydicom makes of them."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from imaging.faults import Code, Fault, Problem
from imaging.image import Image, ImageRef
from imaging.reading.color import ybr_to_rgb
from imaging.reading.dicom import read_stored
from imaging.reading.dicom_header import open_header
from imaging.reading.pixel_format import pixel_format
from imaging.reading.read import read_refs
from imaging.reading.scan import scan
from imaging.reasons import ENGLISH
from imaging.workers.pool import DecoderPool

pytestmark = pytest.mark.shared

UNLIKE_PYDICOM = {
    "TOSHIBA_J2K_SIZ1_PixRep0.dcm": "signed values under an unsigned header: kept signed, pydicom adds 32768",
    "ljdata/ds/JPEGBaseline/SC_rgb_jpeg_lossy_gdcm.dcm": "YCbCr that says RGB; its sampling gives it away",
    "IM00001.fragmented_no_bot_jpeg_baseline.50.dcm": "libjpeg's integer color conversion rounds one level otherwise",
}
"""Films whose values differ from pydicom's, and why."""

ORACLE = """
import sys, warnings, numpy, pydicom
warnings.simplefilter("ignore")
for line in sys.stdin:
    source, target = line.rstrip("\\n").split("\\t")
    try:
        values = pydicom.dcmread(source, force=True).pixel_array
    except Exception:
        continue
    numpy.save(target, values)
"""


def manifest(shared: Path) -> list[dict[str, str]]:
    with (shared / "data" / "dicom" / "manifest.csv").open(newline="") as file:
        return list(csv.DictReader(file))


def test_every_file_is_a_film_or_a_problem(shared: Path) -> None:
    root = shared / "data" / "dicom"
    rows = manifest(shared)

    found = {row["path"]: list(scan([root / row["path"]])) for row in rows}

    assert all(found.values())
    for row in rows:
        if row["decode"].startswith("ok"):
            refs = found[row["path"]]
            assert all(isinstance(ref, ImageRef) for ref in refs), row["path"]
            assert len(refs) == int(row["frames"] or 1), row["path"]


def test_a_worker_gives_every_film_or_its_problem(shared: Path) -> None:
    root = shared / "data" / "dicom"
    decodable = {str(root / row["path"]) for row in manifest(shared) if row["decode"].startswith("ok")}
    refs = [ref for ref in scan([root]) if isinstance(ref, ImageRef) and ref.frame == 0]

    with DecoderPool() as pool:
        for ref, image in pool.map(refs):
            assert isinstance(image, Image | Problem)
            assert isinstance(image, Image) or str(ref.path) not in decodable, ENGLISH.message(image)
            if isinstance(image, Image):
                assert image.values.shape[:2] == (ref.rows, ref.columns)


def test_stored_values_equal_those_of_pydicom(shared: Path, tmp_path: Path) -> None:
    root = shared / "data" / "dicom"
    films = [root / row["path"] for row in manifest(shared) if row["decode"].startswith("ok")]
    listed = "".join(f"{film}\t{tmp_path / f'{index}.npy'}\n" for index, film in enumerate(films))
    # In a process of its own, where pydicom has its own decoders and not this program's.
    subprocess.run([sys.executable, "-c", ORACLE], input=listed, text=True, check=True, capture_output=True)

    compared = 0
    for index, film in enumerate(films):
        oracle = tmp_path / f"{index}.npy"
        if not oracle.exists() or any(str(film).endswith(name) for name in UNLIKE_PYDICOM):
            continue
        with open_header(film) as header:
            form = pixel_format(header, film)
            expected = np.load(oracle, mmap_mode="r")
            for frame in range(min(form.frames, 3)):
                stored = read_stored(header, form, frame, film)
                values = ybr_to_rgb(stored.values) if stored.photometric.startswith("YBR") else stored.values
                np.testing.assert_array_equal(values, expected[frame] if form.frames > 1 else expected, str(film))
        compared += 1
    assert compared >= 220


def test_a_film_with_a_remark_between_its_last_tile_and_its_end_is_that_without(shared: Path) -> None:
    odd, plain = (next((shared / "data" / "dicom").glob(f"**/{name}.dcm")) for name in ("966", "966_fixed"))

    with DecoderPool() as pool:
        np.testing.assert_array_equal(pool.read(read_refs(odd)[0]).values, pool.read(read_refs(plain)[0]).values)


def test_a_film_broken_on_purpose_is_refused_in_words(shared: Path) -> None:
    (path,) = (shared / "data" / "dicom").glob("**/JPEG2000-embedded-sequence-delimiter.dcm")

    with DecoderPool() as pool, pytest.raises(Fault) as caught:
        pool.read(read_refs(path)[0])

    assert caught.value.problem.code is Code.CODEC_FAILED
    assert ENGLISH.next_step(caught.value.problem)
