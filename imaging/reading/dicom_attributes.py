"""Which attributes of a film are kept as text, and how an element becomes text or numbers without failing."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from typing import Any

from pydicom.datadict import dictionary_VR, tag_for_keyword
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue
from pydicom.sequence import Sequence
from pydicom.tag import BaseTag

from imaging.image import Exam

_DECIMAL = re.compile(rb"[ \x00]*[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?[ \x00]*")


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


IDENTITY = _words(
    """
    PatientName PatientID IssuerOfPatientID PatientBirthDate PatientSex PatientAge OtherPatientIDs PatientComments
    InstitutionName StationName ReferringPhysicianName OperatorsName StudyID AccessionNumber StudyDate
    StudyTime SeriesDate SeriesTime AcquisitionDate AcquisitionTime ContentDate ContentTime
    StudyInstanceUID SeriesInstanceUID SOPInstanceUID DeviceSerialNumber DetectorID ImageComments
    """
)
"""Keywords that may point to a person: shown by their own switch, exported only on request (PS3.15 E.1)."""

TECHNICAL = _words(
    """
    SOPClassUID Modality ConversionType ImageType PresentationIntentType Manufacturer
    ManufacturerModelName SoftwareVersions StudyDescription SeriesDescription SeriesNumber
    InstanceNumber AcquisitionNumber ProtocolName BodyPartExamined ViewPosition Laterality
    ImageLaterality PatientOrientation PatientPosition AnatomicRegionSequence ViewCodeSequence
    ImageOrientationPatient ImagePositionPatient SliceLocation SliceThickness KVP Exposure ExposureInuAs
    ExposureTime XRayTubeCurrent ExposureIndex TargetExposureIndex DeviationIndex RelativeXRayExposure
    Sensitivity DistanceSourceToDetector DistanceSourceToPatient
    EstimatedRadiographicMagnificationFactor DetectorType DetectorConfiguration FilterType Grid
    CollimatorShape CollimatorLeftVerticalEdge CollimatorRightVerticalEdge CollimatorUpperHorizontalEdge
    CollimatorLowerHorizontalEdge PhotometricInterpretation SamplesPerPixel PlanarConfiguration Rows
    Columns NumberOfFrames BitsAllocated BitsStored HighBit PixelRepresentation PixelSpacing
    ImagerPixelSpacing NominalScannedPixelSpacing PixelSpacingCalibrationType
    PixelSpacingCalibrationDescription PixelAspectRatio PixelIntensityRelationship
    PixelIntensityRelationshipSign PixelPaddingValue PixelPaddingRangeLimit RescaleIntercept
    RescaleSlope RescaleType WindowCenter WindowWidth WindowCenterWidthExplanation VOILUTFunction
    PresentationLUTShape LossyImageCompression LossyImageCompressionRatio LossyImageCompressionMethod
    RecommendedDisplayFrameRate CineRate FrameTime
    BurnedInAnnotation RecognizableVisualFeatures QualityControlImage DerivationDescription
    """
)
"""Keywords that describe the picture and not the person."""

_STRUCTURE = _words(
    """
    SpecificCharacterSet ModalityLUTSequence VOILUTSequence SharedFunctionalGroupsSequence
    PerFrameFunctionalGroupsSequence RedPaletteColorLookupTableDescriptor
    GreenPaletteColorLookupTableDescriptor BluePaletteColorLookupTableDescriptor
    RedPaletteColorLookupTableData GreenPaletteColorLookupTableData BluePaletteColorLookupTableData
    SegmentedRedPaletteColorLookupTableData SegmentedGreenPaletteColorLookupTableData
    SegmentedBluePaletteColorLookupTableData
    DirectoryRecordSequence ShutterShape ShutterLeftVerticalEdge ShutterRightVerticalEdge
    ShutterUpperHorizontalEdge ShutterLowerHorizontalEdge CenterOfCircularShutter RadiusOfCircularShutter
    VerticesOfThePolygonalShutter ShutterPresentationValue ShutterOverlayGroup
    """
)


PHANTOM = {"Manufacturer": "Hilum", "ManufacturerModelName": "Hilum phantom"}
"""What our phantom films say of their making; removing identity from a copy leaves it there."""


def _tags(keywords: Iterable[str]) -> frozenset[int]:
    return frozenset(tag for tag in map(tag_for_keyword, keywords) if tag is not None)


WANTED = _tags((*IDENTITY, *TECHNICAL, *_STRUCTURE))
"""Tags of the outermost data set that are read at all."""


def texts(dataset: Dataset) -> dict[str, str]:
    """Keyword -> text of every known attribute that has a value, in the order of this module."""
    found = {}
    for keyword in (*IDENTITY, *TECHNICAL):
        value = text(dataset, keyword)
        if value:
            found[keyword] = value
    return found


def value_of(dataset: Dataset, keyword: str) -> Any:
    """Value of `keyword`, None when absent or when it cannot be read: those inside sequences are not yet checked."""
    try:
        return dataset.get(keyword)
    except Exception:  # noqa: BLE001  # pydicom on hostile bytes may raise anything; the value counts as absent
        return None


def text(dataset: Dataset, keyword: str) -> str:
    """Value of `keyword` as DICOM writes it (values parted by a backslash), "" when absent.

    Of a code sequence, the meaning of its first item (PS3.3 8.3).
    """
    value = value_of(dataset, keyword)
    if isinstance(value, Sequence):
        return text(value[0], "CodeMeaning") if value else ""
    if value is None or isinstance(value, bytes):
        return ""
    if isinstance(value, MultiValue | list | tuple):
        return "\\".join(str(one) for one in value)
    return str(value).strip()


def exam_of(dataset: Dataset) -> Exam:
    """Patient, study and view of a film."""
    return Exam(
        patient_name=text(dataset, "PatientName"),
        patient_id=text(dataset, "PatientID"),
        issuer=text(dataset, "IssuerOfPatientID"),
        birth_date=text(dataset, "PatientBirthDate"),
        study_date=text(dataset, "StudyDate"),
        study_time=text(dataset, "StudyTime"),
        study_description=text(dataset, "StudyDescription"),
        series_description=text(dataset, "SeriesDescription"),
        view=text(dataset, "ViewPosition") or text(dataset, "ViewCodeSequence"),
        laterality=text(dataset, "ImageLaterality") or text(dataset, "Laterality"),
    )


def is_phantom(dataset: Dataset) -> bool:
    """True for one of our phantom films, which show nobody."""
    return all(text(dataset, keyword) == value for keyword, value in PHANTOM.items())


def numbers(dataset: Dataset, keyword: str) -> tuple[float, ...]:
    """Values of `keyword` as finite floats; () when absent or when any of them is no finite number."""
    value = value_of(dataset, keyword)
    many: Iterable[Any] = value if isinstance(value, MultiValue | list | tuple) else (value,)
    try:
        found = tuple(float(one) for one in many)
    except (TypeError, ValueError):
        return ()
    return found if all(map(math.isfinite, found)) else ()


def mend_commas(dataset: Dataset) -> bool:
    """Write the decimal commas of `dataset`'s own decimal strings as points (PS3.5 6.2, DS); whether there were any.

    Only of values that are numbers then. Sequences inside are not entered.
    """
    found = False
    for tag in tuple(dataset.keys()):
        if _dictionary_vr(tag) != "DS":
            continue
        try:
            raw: object = dataset.get_item(tag)
        except Exception:  # noqa: BLE001, S112  # as above
            continue
        if not isinstance(raw, RawDataElement) or not raw.value or b"," not in raw.value:
            continue
        if all(map(_DECIMAL.fullmatch, raw.value.split(b"\\"))):
            dataset[tag] = raw._replace(value=raw.value.replace(b",", b"."))
            found = True
    return found


def _dictionary_vr(tag: BaseTag) -> str:
    try:
        return dictionary_VR(tag)
    except KeyError:
        return ""


def number(dataset: Dataset, keyword: str) -> float | None:
    """First value of `keyword` as a finite float, or None."""
    found = numbers(dataset, keyword)
    return found[0] if found else None


def integer(dataset: Dataset, keyword: str) -> int | None:
    """First value of `keyword` as a whole number, or None when absent or not whole."""
    found = number(dataset, keyword)
    return int(found) if found is not None and found == int(found) else None


def items(dataset: Dataset, keyword: str) -> tuple[Dataset, ...]:
    """Items of the sequence `keyword`; () when absent or no sequence."""
    value = value_of(dataset, keyword)
    return tuple(value) if isinstance(value, Sequence) else ()
