"""Three films without a fault of their own: DX and CR that dciodvfy has nothing to say against."""

from __future__ import annotations

from pathlib import Path

from pydicom.dataset import Dataset

from tests.imaging import builders
from tests.inference.conftest import chest

DX, CR = "1.2.840.10008.5.1.4.1.1.1.1", "1.2.840.10008.5.1.4.1.1.1"


def code(value: str, scheme: str, meaning: str) -> Dataset:
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, scheme, meaning
    return item


def sound_film(kind: str, rows: int = 200, columns: int = 180, **changes: object) -> Dataset:
    """kind: "dx" (MONOCHROME2), "dx1" (MONOCHROME1, names in Chinese) or "cr"."""
    values = chest(len(kind), rows, columns)
    made = builders.dataset(4095 - values if kind == "dx1" else values, bits=12)
    number = {"dx": 1, "dx1": 2, "cr": 3}[kind]
    made.file_meta.MediaStorageSOPClassUID = made.SOPClassUID = CR if kind == "cr" else DX
    made.SOPInstanceUID = made.file_meta.MediaStorageSOPInstanceUID = f"2.25.10{number}"
    made.SeriesInstanceUID, made.StudyInstanceUID = f"2.25.20{number}", f"2.25.30{number}"
    made.Modality = "CR" if kind == "cr" else "DX"
    made.PatientName, made.PatientID = "Doe^Jane", f"SECRET-{number}"
    made.PatientBirthDate, made.PatientSex, made.PatientAge = "19600229", "F", "064Y"
    made.StudyDate, made.StudyTime, made.StudyID, made.AccessionNumber = "20240301", "101500", "S1", "A1"
    made.ReferringPhysicianName = "Roe^Richard"
    made.SeriesNumber, made.InstanceNumber, made.BodyPartExamined, made.ViewPosition = 1, 1, "CHEST", "PA"
    made.Manufacturer = "Maker"
    made.PatientOrientation = ["L", "F"]
    made.AcquisitionDate = made.ContentDate = "20240301"
    made.AcquisitionTime = made.ContentTime = "101530"
    if kind == "cr":
        made.ImagerPixelSpacing = [0.2, 0.2]
    else:
        _digital(made, kind)
    for name, value in changes.items():
        setattr(made, name, value)
    return made


def _digital(made: Dataset, kind: str) -> None:
    """What the DX modules want (PS3.3 A.26)."""
    inverted = kind == "dx1"
    if inverted:
        made.SpecificCharacterSet, made.PatientName = "GB18030", "Wang^XiaoDong=王^小东"
        made.PhotometricInterpretation = "MONOCHROME1"
    made.PresentationLUTShape = "INVERSE" if inverted else "IDENTITY"
    made.PresentationIntentType = "FOR PRESENTATION"
    made.ImageType = ["ORIGINAL", "PRIMARY", ""]
    made.ImageLaterality = "U"
    made.AnatomicRegionSequence = [code("51185008", "SCT", "Chest")]
    made.ViewCodeSequence = [code("399348003", "SCT", "antero-posterior")]
    made.ViewCodeSequence[0].ViewModifierCodeSequence = []
    made.PixelIntensityRelationship, made.PixelIntensityRelationshipSign = "LOG", -1 if inverted else 1
    made.RescaleIntercept, made.RescaleSlope, made.RescaleType = 0, 1, "US"
    made.LossyImageCompression, made.BurnedInAnnotation = "00", "NO"
    made.DetectorType = "DIRECT"
    made.ImagerPixelSpacing = [0.143, 0.143]
    made.PatientOrientation = ["L", "F"]
    made.WindowCenter, made.WindowWidth = 2048, 4096
    made.AcquisitionContextSequence = []
    made.PositionerType = "NONE"
    made.VOILUTFunction = "LINEAR"


def write_sound(folder: Path, kind: str, **changes: object) -> Path:
    return builders.write(folder / f"{kind}.dcm", sound_film(kind, **changes))


KINDS = ("dx", "dx1", "cr")
