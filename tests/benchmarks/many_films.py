"""A folder of as many files as a hospital's archive has: small films of some thousand patients, pictures, and the rest.

`python -m tests.benchmarks.many_films FOLDER [FILES]` makes one of 100,000 files in about a minute, 0.9 GB on the disk.
"""

from __future__ import annotations

import io
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import PIL.Image
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian

FILES = 100_000
FILMS_OF_STUDY = 8
STUDIES_OF_PATIENT = 4
_UID = "1.2.826.0.1.3680043.8.498."
_DIGITS = 12
_OLD_S = 1_600_000_000
"""When the files were changed last: an archive's are not of this minute."""


def make_folder(folder: Path, files: int = FILES) -> None:
    """Nine in ten are films, by patient and study; the rest are PNG files, texts, and files that are no films.

    Every file is one of its own, with UIDs of its own; every second patient's are Implicit VR.
    """
    films = files * 9 // 10
    templates = [_template(implicit) for implicit in (False, True)]
    png = _png()
    for number, place in enumerate(_places(folder, films)):
        study, patient = number // FILMS_OF_STUDY, number // (FILMS_OF_STUDY * STUDIES_OF_PATIENT)
        place.write_bytes(_film(templates[patient % 2], number, study, patient))
    others = files - films
    for number in range(others):
        below = folder / f"other-{number // 500:04d}"
        below.mkdir(parents=True, exist_ok=True)
        kind = number % 4
        name = f"picture-{number:06d}.png" if kind < 2 else f"notes-{number:06d}" + (".txt" if kind == 2 else "")
        (below / name).write_bytes(png if kind < 2 else b"These are notes, and no film.\n" * 8)
    for place, _, names in os.walk(folder):
        for name in names:
            os.utime(Path(place, name), (_OLD_S, _OLD_S))


def _places(folder: Path, films: int) -> Iterator[Path]:
    study = folder
    for number in range(films):
        if number % FILMS_OF_STUDY == 0:
            of = number // FILMS_OF_STUDY
            patient = of // STUDIES_OF_PATIENT
            study = folder / f"{patient // 100:03d}" / f"patient-{patient:05d}" / f"study-{of % STUDIES_OF_PATIENT}"
            study.mkdir(parents=True, exist_ok=True)
        yield study / f"IM{number % FILMS_OF_STUDY + 1:04d}{'' if number % 3 else '.dcm'}"


def _uid(kind: int, number: int) -> str:
    return f"{_UID}{kind}{number:0{_DIGITS}d}"


def _film(template: bytes, number: int, study: int, patient: int) -> bytes:
    changes = (
        (_uid(1, 0), _uid(1, number)),
        (_uid(2, 0), _uid(2, study)),
        (_uid(3, 0), _uid(3, study)),
        ("PATIENT-00000000", f"PATIENT-{patient:08d}"),
        ("Name00000000^Given", f"Name{patient:08d}^Given"),
        ("19000101", f"{1930 + patient % 80}{1 + patient % 12:02d}{1 + patient % 28:02d}"),
        ("20000101", f"{2010 + study % STUDIES_OF_PATIENT}{1 + patient % 12:02d}15"),
    )
    for old, new in changes:
        template = template.replace(old.encode(), new.encode())
    return template


def _template(implicit: bool) -> bytes:
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian if implicit else ExplicitVRLittleEndian
    dataset.SpecificCharacterSet = "ISO_IR 100"
    dataset.ImageType = ["ORIGINAL", "PRIMARY"]
    dataset.SOPClassUID = dataset.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.1.1"
    dataset.SOPInstanceUID = dataset.file_meta.MediaStorageSOPInstanceUID = _uid(1, 0)
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = _uid(2, 0), _uid(3, 0)
    dataset.PatientName, dataset.PatientID = "Name00000000^Given", "PATIENT-00000000"
    dataset.PatientBirthDate, dataset.PatientSex, dataset.PatientAge = "19000101", "F", "061Y"
    for keyword in ("StudyDate", "SeriesDate", "AcquisitionDate", "ContentDate"):
        setattr(dataset, keyword, "20000101")
    for keyword in ("StudyTime", "SeriesTime", "AcquisitionTime", "ContentTime"):
        setattr(dataset, keyword, "101530.120")
    dataset.AccessionNumber, dataset.StudyID, dataset.Modality = "A123456", "1", "DX"
    dataset.PresentationIntentType, dataset.Manufacturer = "FOR PRESENTATION", "Maker"
    dataset.InstitutionName, dataset.InstitutionAddress = "Hospital", "1 Street, Town"
    dataset.ReferringPhysicianName, dataset.StationName = "Doctor^Some", "ROOM1"
    dataset.StudyDescription, dataset.SeriesDescription = "Chest", "Chest PA"
    dataset.ManufacturerModelName, dataset.SoftwareVersions = "Model 1", "1.2.3"
    dataset.BodyPartExamined, dataset.ViewPosition, dataset.KVP = "CHEST", "PA", "120"
    dataset.DistanceSourceToDetector, dataset.DistanceSourceToPatient = "1800", "1750"
    dataset.ExposureTime, dataset.XRayTubeCurrent, dataset.Exposure = "5", "320", "2"
    dataset.ImagerPixelSpacing, dataset.PixelSpacing = [0.143, 0.143], [0.143, 0.143]
    dataset.SeriesNumber, dataset.InstanceNumber, dataset.PatientOrientation = "1", "1", ["L", "F"]
    dataset.ImageLaterality, dataset.ExposureIndex, dataset.DeviationIndex = "U", "312", "0.4"
    for keyword, code, meaning in (("ViewCodeSequence", "R-10214", "postero-anterior"), *_CODES):
        item = Dataset()
        item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = code, "SRT", meaning
        sequence = Sequence([item])
        sequence.is_undefined_length = keyword == "ViewCodeSequence"
        setattr(dataset, keyword, sequence)
    block = dataset.private_block(0x0019, "MAKER 1.0", create=True)
    for element in range(12):
        block.add_new(element, "LO", f"value {element}")
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    dataset.Rows = dataset.Columns = 64
    dataset.BitsAllocated = dataset.BitsStored = 8
    dataset.HighBit, dataset.PixelRepresentation = 7, 0
    dataset.PixelIntensityRelationship, dataset.PixelIntensityRelationshipSign = "LOG", -1
    dataset.RescaleIntercept, dataset.RescaleSlope, dataset.RescaleType = "0", "1", "US"
    dataset.WindowCenter, dataset.WindowWidth, dataset.LossyImageCompression = "128", "256", "00"
    dataset.PixelData = np.random.default_rng(1).integers(0, 256, (64, 64)).astype(np.uint8).tobytes()
    dataset["PixelData"].VR = "OW" if implicit else "OB"
    file = io.BytesIO()
    dataset.save_as(file, enforce_file_format=True)
    return file.getvalue()


_CODES = (
    ("AnatomicRegionSequence", "T-D3000", "Chest"),
    ("ProcedureCodeSequence", "P5-1000", "Radiography of chest"),
)


def _png() -> bytes:
    file = io.BytesIO()
    values = np.random.default_rng(2).integers(0, 256, (64, 64)).astype(np.uint8)
    PIL.Image.fromarray(values).save(file, "PNG")
    return file.getvalue()


def main(arguments: list[str]) -> None:
    """Make the folder that is named."""
    began = time.monotonic()
    make_folder(Path(arguments[0]), int(arguments[1]) if len(arguments) > 1 else FILES)
    sys.stdout.write(f"made in {time.monotonic() - began:.0f} s\n")


if __name__ == "__main__":
    main(sys.argv[1:])
