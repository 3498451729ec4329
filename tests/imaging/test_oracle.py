"""Greys against two strangers: pydicom's own processing, and dcmtk, which shares no code with this program."""

from __future__ import annotations

import csv
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pydicom
import pytest
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.pixels import apply_color_lut, apply_modality_lut, apply_voi, apply_windowing, pixel_array

from imaging.display.windowing import full_range, to_grey
from imaging.faults import Fault
from imaging.image import FileKind, Image, Photometric, VoiFunction, VoiLut, Window
from imaging.reading.read import read, read_refs

EXAMPLES = Path(__file__).resolve().parents[2] / "resources" / "example"

Greys = NDArray[np.floating[Any]]
Oracle = Callable[[Path, Image, Window | VoiLut], Greys | None]

PYDICOM_EXCEPTIONS = {
    "*/OBXXXX1A_expb*.dcm": "pydicom exchanges the bytes of 8-bit palettes in big-endian files; dcmtk agrees with us,"
    " and so does the little-endian original",
    "*/TOSHIBA_J2K_SIZ1_PixRep0.dcm": "the JPEG 2000 stream says signed, the header unsigned; the values are CT numbers"
    " from -2048, so the stream is right",
}
"""Files whose greys differ from pydicom's by more than one level, and why ours are kept."""

DCMTK_EXCEPTIONS = {
    "*/rtdose_expb*.dcm": "dcmtk exchanges the words of 32-bit values in big-endian files; pydicom agrees with us, and"
    " so does the little-endian original",
    "*/SC_rgb_jpeg_lossy_gdcm.dcm": "two JPEG decoders spread color of half resolution differently over its edges",
    "*/SC_ybr_full_uncompressed.dcm": "YBR_FULL becomes RGB with two levels of rounding in saturated blue; as pydicom",
}
"""Files whose greys differ from dcmtk's by more than one level, and why ours are kept."""


def shown_voi(image: Image) -> Window | VoiLut:
    """The first VOI of the file, or a plain window over everything, which the oracle is then given as well."""
    return image.voi[0] if image.voi else replace(full_range(image), function=VoiFunction.LINEAR)


def frame_dataset(path: Path, frame: int) -> Dataset:
    """The dataset of one frame as pydicom's processing wants it: functional groups flat, empty elements gone."""
    dataset = pydicom.dcmread(path, force=True)
    groups = [*dataset.get("SharedFunctionalGroupsSequence", [])[:1]]
    groups += [*dataset.get("PerFrameFunctionalGroupsSequence", [])[frame : frame + 1]]
    for group in groups:
        for macro in ("PixelValueTransformationSequence", "FrameVOILUTSequence"):
            for item in group.get(macro, [])[:1]:
                dataset.update(item)
    for keyword in ("WindowCenter", "WindowWidth", "RescaleSlope", "RescaleIntercept"):
        if keyword in dataset and dataset[keyword].is_empty:
            del dataset[keyword]
    for keyword in ("ModalityLUTSequence", "VOILUTSequence"):
        if keyword in dataset and not [item for item in dataset[keyword].value if item.get("LUTDescriptor")]:
            del dataset[keyword]
    return dataset


def pydicom_greys(path: Path, image: Image, voi: Window | VoiLut) -> Greys | None:
    """pydicom's modality, VOI and color transformations, scaled to 0..255; None where pydicom cannot."""
    dataset = frame_dataset(path, image.ref.frame)
    try:
        stored = pixel_array(dataset, index=image.ref.frame)
    except (AttributeError, NotImplementedError, RuntimeError, ValueError, KeyError, TypeError):
        return None
    if dataset.PhotometricInterpretation == "PALETTE COLOR":
        color = apply_color_lut(stored, dataset)
        return color / (1.0 if color.dtype == np.uint8 else 257.0)
    if dataset.SamplesPerPixel == 3:
        return stored / (2.0**dataset.BitsStored - 1) * 255
    values = apply_modality_lut(stored, dataset)
    if isinstance(voi, VoiLut):
        top = 2.0 ** int(dataset.VOILUTSequence[0].LUTDescriptor[2]) - 1
        greys = np.asarray(apply_voi(values, dataset)) / top * 255
    else:
        if "WindowCenter" not in dataset or not image.voi:
            dataset.WindowCenter, dataset.WindowWidth = voi.center, voi.width
            dataset.VOILUTFunction = voi.function.value
        for keyword, value in (("BitsStored", 16), ("PixelRepresentation", 0)):
            if keyword not in dataset:
                setattr(dataset, keyword, value)
        ends = np.asarray(apply_windowing(np.array([-1e12, 1e12]), dataset))
        greys = (np.asarray(apply_windowing(values, dataset)) - ends[0]) / (ends[1] - ends[0]) * 255
    return 255 - greys if dataset.PhotometricInterpretation == "MONOCHROME1" else greys


def dcmtk_greys(path: Path, image: Image, voi: Window | VoiLut) -> Greys | None:
    """dcmtk's dcm2pnm, or its siblings for JPEG and JPEG-LS; None where dcmtk cannot."""
    if isinstance(voi, VoiLut):
        choice = ["+Wl", "1"]
    elif image.voi:
        choice = ["+Wi", "1"]
    else:
        choice = ["+Ww", f"{voi.center:.4f}", f"{voi.width:.4f}"]
    options = ["-q", "-O", "-S", "+F", str(image.ref.frame + 1), *([] if image.is_color else choice)]
    for tool in ("dcm2pnm", "dcmj2pnm", "dcml2pnm"):
        done = subprocess.run([tool, *options, str(path)], capture_output=True, timeout=30, check=False)
        if done.returncode == 0 and done.stdout:
            picture = cv2.imdecode(np.frombuffer(done.stdout, np.uint8), cv2.IMREAD_UNCHANGED)
            if picture is not None:
                return np.asarray(picture[..., ::-1] if picture.ndim == 3 else picture, dtype=np.float64)
    return None


def films(root: Path) -> Iterator[tuple[str, Path, Image]]:
    """The first and the last frame of every DICOM film under the manifest that this program reads."""
    with (root / "manifest.csv").open(newline="") as file:
        names = [row["path"] for row in csv.DictReader(file)]
    for name in names:
        try:
            refs = read_refs(root / name)
            for ref in dict.fromkeys((refs[0], refs[-1])):
                if ref.kind is FileKind.DICOM:
                    yield name, root / name, read(ref)
        except Fault:
            continue


def disagreements(oracle: Oracle, root: Path) -> tuple[dict[str, float], set[str]]:
    """File -> greatest difference where it is more than one level; and every file compared."""
    differing: dict[str, float] = {}
    compared: set[str] = set()
    for name, path, image in films(root):
        voi = shown_voi(image)
        theirs = oracle(path, image, voi)
        if theirs is None:
            continue
        compared.add(name)
        ours = to_grey(image, voi).astype(np.float64)
        difference = float(np.abs(ours - theirs).max()) if ours.shape == theirs.shape else np.inf
        if not difference <= 1.0 + 1e-9:
            differing[name] = max(difference, differing.get(name, 0.0))
    return differing, compared


def unexplained(differing: dict[str, float], exceptions: dict[str, str]) -> dict[str, float]:
    return {name: d for name, d in differing.items() if not any(fnmatch(name, pattern) for pattern in exceptions)}


needs_dcmtk = pytest.mark.skipif(shutil.which("dcm2pnm") is None, reason="dcmtk is not installed")


@pytest.mark.shared
def test_greys_agree_with_pydicom_on_every_film_that_both_read(shared: Path) -> None:
    differing, compared = disagreements(pydicom_greys, shared / "data" / "dicom")
    assert unexplained(differing, PYDICOM_EXCEPTIONS) == {}
    assert len(compared) >= 265


@pytest.mark.shared
@needs_dcmtk
def test_greys_agree_with_dcmtk_on_every_film_that_both_read(shared: Path) -> None:
    differing, compared = disagreements(dcmtk_greys, shared / "data" / "dicom")
    assert unexplained(differing, DCMTK_EXCEPTIONS) == {}
    assert len(compared) >= 200


@pytest.mark.parametrize("oracle", [pydicom_greys, pytest.param(dcmtk_greys, marks=needs_dcmtk)])
@pytest.mark.parametrize("name", ["phantom-normal.dcm", "phantom-opacity.dcm"])
def test_greys_of_the_example_films_agree(oracle: Oracle, name: str) -> None:
    (ref,) = read_refs(EXAMPLES / name)
    image = read(ref)
    assert image.photometric is Photometric.MONOCHROME2
    for voi in image.voi[:1]:
        theirs = oracle(EXAMPLES / name, image, voi)
        assert theirs is not None
        assert np.abs(to_grey(image, voi) - theirs).max() <= 1
