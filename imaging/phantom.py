"""A chest film of nobody: what the program shows where no film may be shipped, and whose opacity is known.

`python -m imaging.phantom FOLDER` writes the example films. The picture is computed as a detector would see it:
attenuation, scatter, photon noise, logarithm, and the contrast curve of a film for presentation.
"""

from __future__ import annotations

import argparse
import uuid
from dataclasses import dataclass
from pathlib import Path

import cv2
import imagecodecs
import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import UID, DigitalXRayImageStorageForPresentation, JPEGLSLossless

from imaging.anatomy import Chest, build_chest
from imaging.canvas import FIELD, Array, Canvas
from imaging.dicom_attributes import PHANTOM

SIZE = 1536
BITS = 12
TOP = (1 << BITS) - 1

_SOFT, _LUNG, _BONE = 0.19, 0.055, 0.36
_PHOTONS_PER_CM2 = 4.0e9
_SCATTER = 0.22
_BORDER = 0.55
_NAMESPACE = uuid.UUID("8c0f9a52-6c3e-5d0b-9b7e-2f2f6d6c9a11")


@dataclass(frozen=True, slots=True)
class Opacity:
    """A consolidation: its center in cm (x from the midline to the image's right, y from the top), radius, depth."""

    x: float = -8.2
    y: float = 23.6
    radius: float = 3.0
    depth: float = 6.0


@dataclass(frozen=True, slots=True, eq=False)
class PhantomFilm:
    """The made film: `values` (size, size) uint16 of 12 bits, bones bright; `box` of the opacity in film pixels.

    `opacity` (size, size) bool is where the opacity is at least a third of its depth; `box` is its outline as
    (left, top, right, bottom), right and bottom exclusive. Without an opacity both are None.
    """

    values: NDArray[np.uint16]
    opacity: NDArray[np.bool_] | None
    box: tuple[int, int, int, int] | None
    seed: int

    def write_dicom(self, path: Path, *, monochrome1: bool = False) -> None:
        """A DX image for presentation, JPEG-LS lossless; its UIDs follow from the seed and the opacity."""
        dataset = _dataset(self, monochrome1)
        dataset.save_as(path, enforce_file_format=True)

    def write_png(self, path: Path) -> None:
        """A 16-bit grey PNG; the 12-bit values are shifted up by four bits, so that other programs show them."""
        path.write_bytes(imagecodecs.png_encode(self.values << (16 - BITS), level=9))


def make_phantom(seed: int = 0, opacity: Opacity | None = None, size: int = SIZE) -> PhantomFilm:
    """The film of one synthetic chest, the same for the same arguments on every machine.

    NumPy's RandomState is used because its stream is frozen; all arithmetic that reaches a pixel is in float64.
    """
    canvas = Canvas(size)
    random = np.random.RandomState(seed)
    chest = build_chest(canvas, random)
    filled = _consolidation(canvas, chest, opacity, seed) if opacity else np.zeros_like(chest.lung)
    attenuation = (
        _SOFT * np.maximum(chest.tissue - chest.lung - chest.gas + filled, 0.0)
        + _LUNG * np.maximum(chest.lung - filled, 0.0)
        + _BONE * chest.bone
    )
    values = _presented(canvas, _detected(canvas, attenuation, random))
    _burn_in(canvas, values)
    mask = filled > filled.max() / 3.0 if opacity else None
    return PhantomFilm(values, mask, None if mask is None else _box(mask), seed)


def _consolidation(canvas: Canvas, chest: Chest, opacity: Opacity, seed: int) -> Array:
    """Depth in cm of lung whose air is replaced: a soft, uneven cloud with a fine mottle."""
    random = np.random.RandomState(seed + 1)
    distance = np.hypot(canvas.x - opacity.x, (canvas.y - opacity.y) * 1.15) / opacity.radius
    clouds = canvas.blurred(random.standard_normal(distance.shape), 0.8)
    mottle = canvas.blurred(random.standard_normal(distance.shape), 0.2)
    uneven = distance + 0.13 * clouds / float(clouds.std())
    depth = opacity.depth / (1.0 + np.exp((uneven - 0.8) / 0.2))
    depth *= np.clip(1.0 + 0.05 * mottle / float(mottle.std()), 0.0, None)
    return np.minimum(depth, 0.85 * chest.lung)


def _detected(canvas: Canvas, attenuation: Array, random: np.random.RandomState) -> Array:
    """Logarithm of the open field's signal over each pixel's: scatter added, photons counted, optics blurred."""
    primary = np.exp(-attenuation)
    signal = primary + _SCATTER * canvas.blurred(primary, 3.2) * np.exp(-0.25 * attenuation)
    signal = canvas.blurred(signal / (1.0 + _SCATTER), 0.012)
    photons = _PHOTONS_PER_CM2 / canvas.scale**2
    signal += np.sqrt(signal / photons) * random.standard_normal(signal.shape)
    return np.asarray(-np.log(np.maximum(signal, 1e-5)), dtype=np.float64)


def _presented(canvas: Canvas, density: Array) -> NDArray[np.uint16]:
    """Twelve-bit values for presentation: detail raised a little, a film's S-shaped contrast, the border blackened."""
    detail = density - canvas.blurred(density, 0.9)
    fine = density - canvas.blurred(density, 0.09)
    enhanced = density + 0.35 * detail + 0.3 * fine
    grey = 1.0 / (1.0 + np.exp(-(enhanced - 2.45) / 0.72))
    floor = 1.0 / (1.0 + np.exp(2.45 / 0.72))
    grey = (grey - floor) / (1.0 - floor)
    inward = np.minimum.reduce([canvas.x + FIELD / 2, FIELD / 2 - canvas.x, canvas.y, FIELD - canvas.y])
    grey *= np.clip((inward - _BORDER) / 0.06, 0.0, 1.0)
    levels: NDArray[np.uint16] = np.rint(np.clip(grey, 0.0, 1.0) * 0.97 * TOP).astype(np.uint16)
    return levels


def _burn_in(canvas: Canvas, values: NDArray[np.uint16]) -> None:
    """The side marker on the patient's left, and the word that says what this is."""
    _write(canvas, values, "L", (16.4, 3.6), 1.5, 0.24)
    _write(canvas, values, "SYNTHETIC", (-18.9, 38.6), 0.8, 0.12)


def _write(
    canvas: Canvas, values: NDArray[np.uint16], text: str, at: tuple[float, float], height: float, stroke: float
) -> None:
    """White letters of a height in cm, from their lower left corner in cm."""
    pixels = height * canvas.scale
    corner = (round((at[0] + FIELD / 2) * canvas.scale), round(at[1] * canvas.scale))
    mask = np.zeros(values.shape, np.uint8)
    thickness = max(1, round(stroke * canvas.scale))
    cv2.putText(mask, text, corner, cv2.FONT_HERSHEY_SIMPLEX, pixels / 21.0, 1, thickness)
    values[mask > 0] = TOP


def _box(mask: NDArray[np.bool_]) -> tuple[int, int, int, int]:
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def _uid(*parts: object) -> UID:
    """A UID under 2.25 (PS3.5 B.2) that is always the same for the same parts."""
    return UID(f"2.25.{uuid.uuid5(_NAMESPACE, '/'.join(map(str, parts))).int}")


def _dataset(film: PhantomFilm, monochrome1: bool) -> FileDataset:
    """The DX instance of a film (PS3.3 A.26)."""
    size = film.values.shape[0]
    identity = (film.seed, size, film.box, monochrome1)
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = DigitalXRayImageStorageForPresentation
    meta.MediaStorageSOPInstanceUID = _uid("instance", *identity)
    meta.TransferSyntaxUID = JPEGLSLossless
    meta.ImplementationClassUID = _uid("implementation")
    dataset = FileDataset("", {}, file_meta=meta, preamble=bytes(128))
    for keyword, value in _patient_and_study(film, identity).items():
        setattr(dataset, keyword, value)
    for keyword, value in _image_attributes(size, monochrome1).items():
        setattr(dataset, keyword, value)
    stored = TOP - film.values if monochrome1 else film.values
    dataset.PixelData = encapsulate([bytes(imagecodecs.jpegls_encode(np.ascontiguousarray(stored)))])
    dataset["PixelData"].VR = "OB"
    return dataset


def _patient_and_study(film: PhantomFilm, identity: tuple[object, ...]) -> dict[str, object]:
    """Attributes that say, wherever one looks, that nobody was filmed."""
    return {
        "SpecificCharacterSet": "ISO_IR 192",
        "SOPClassUID": DigitalXRayImageStorageForPresentation,
        "SOPInstanceUID": _uid("instance", *identity),
        "StudyInstanceUID": _uid("study", *identity),
        "SeriesInstanceUID": _uid("series", *identity),
        "PatientName": "Synthetic^Phantom",
        "PatientID": "HILUM-PHANTOM",
        "PatientBirthDate": "",
        "PatientSex": "O",
        "StudyDate": "20250101",
        "StudyTime": "120000",
        "ContentDate": "20250101",
        "ContentTime": "120000",
        "AccessionNumber": "",
        "ReferringPhysicianName": "",
        "StudyID": str(film.seed),
        "SeriesNumber": 1,
        "InstanceNumber": 1,
        "Modality": "DX",
        **PHANTOM,
        "StudyDescription": "Synthetic chest",
        "SeriesDescription": "Synthetic phantom, not a patient",
        "ImageComments": "SYNTHETIC. Computed by Hilum; no patient was filmed. Not for diagnostic use."
        + (f" Opacity in film pixels (left, top, right, bottom): {film.box}." if film.box else ""),
    }


def _image_attributes(size: int, monochrome1: bool) -> dict[str, object]:
    """Attributes of the picture itself; the film is frontal, seen as if facing the patient."""
    spacing = FIELD * 10.0 / size
    return {
        "ImageType": ["DERIVED", "PRIMARY"],
        "BodyPartExamined": "CHEST",
        "ViewPosition": "PA",
        "PatientOrientation": ["L", "F"],
        "ImageLaterality": "U",
        "PresentationIntentType": "FOR PRESENTATION",
        "PresentationLUTShape": "INVERSE" if monochrome1 else "IDENTITY",
        "SamplesPerPixel": 1,
        "PhotometricInterpretation": "MONOCHROME1" if monochrome1 else "MONOCHROME2",
        "Rows": size,
        "Columns": size,
        "BitsAllocated": 16,
        "BitsStored": BITS,
        "HighBit": BITS - 1,
        "PixelRepresentation": 0,
        "ImagerPixelSpacing": [f"{spacing:.6f}"] * 2,
        "PixelIntensityRelationship": "LOG",
        "PixelIntensityRelationshipSign": 1 if monochrome1 else -1,
        "RescaleIntercept": "0",
        "RescaleSlope": "1",
        "RescaleType": "US",
        "WindowCenter": ["2048", "1500"],
        "WindowWidth": ["4096", "2400"],
        "WindowCenterWidthExplanation": ["NORMAL", "LUNG DETAIL"],
        "LossyImageCompression": "00",
        "BurnedInAnnotation": "YES",
    }


def write_examples(folder: Path) -> None:
    """The example films: one chest without and one with an opacity, as DICOM; the second also as PNG."""
    folder.mkdir(parents=True, exist_ok=True)
    make_phantom(seed=1).write_dicom(folder / "phantom-normal.dcm")
    film = make_phantom(seed=2, opacity=Opacity())
    film.write_dicom(folder / "phantom-opacity.dcm")
    film.write_png(folder / "phantom-opacity.png")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Write Hilum's synthetic example films.")
    parser.add_argument("folder", type=Path, help="where to write them, for instance resources/example")
    write_examples(parser.parse_args().folder)
