"""Presentation states of small films, made on the spot as another program would."""

from __future__ import annotations

from typing import Any

from pydicom import uid
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence

GSPS = "1.2.840.10008.5.1.4.1.1.11.1"


def item(**attributes: Any) -> Dataset:
    """A data set with these attributes; lists of data sets become sequences."""
    found = Dataset()
    for keyword, value in attributes.items():
        is_sequence = isinstance(value, list) and all(isinstance(one, Dataset) for one in value)
        setattr(found, keyword, Sequence(value) if is_sequence else value)
    return found


def reference(film: Dataset, frame: int | None = None) -> Dataset:
    """An Image SOP Instance Reference."""
    found = item(ReferencedSOPClassUID=film.SOPClassUID, ReferencedSOPInstanceUID=film.SOPInstanceUID)
    if frame is not None:
        found.ReferencedFrameNumber = frame
    return found


def area(film: Dataset, first: tuple[int, int] | None = None, last: tuple[int, int] | None = None) -> Dataset:
    """A displayed area, the whole film where no corners (column, row, from 1) are given."""
    return item(
        DisplayedAreaTopLeftHandCorner=list(first or (1, 1)),
        DisplayedAreaBottomRightHandCorner=list(last or (film.Columns, film.Rows)),
        PresentationSizeMode="SCALE TO FIT",
        PresentationPixelAspectRatio=[1, 1],
    )


def presentation_state(film: Dataset, label: str = "TEST", **attributes: Any) -> Dataset:
    """A Grayscale Softcopy Presentation State of a film, its whole range upright, with these attributes instead."""
    found = Dataset()
    found.file_meta = FileMetaDataset()
    found.file_meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    own = uid.generate_uid(entropy_srcs=[label, str(attributes)])
    found.file_meta.MediaStorageSOPClassUID, found.file_meta.MediaStorageSOPInstanceUID = GSPS, own
    found.SOPClassUID, found.SOPInstanceUID = GSPS, own
    found.StudyInstanceUID, found.SeriesInstanceUID = film.StudyInstanceUID, f"{film.SeriesInstanceUID}.99"
    found.PatientName, found.PatientID = film.PatientName, film.PatientID
    found.PatientBirthDate = found.PatientSex = found.StudyDate = found.StudyTime = found.StudyID = ""
    found.AccessionNumber = found.ReferringPhysicianName = ""
    found.Modality, found.Manufacturer, found.SeriesNumber, found.InstanceNumber = "PR", "Elsewhere", 99, 1
    found.PresentationCreationDate, found.PresentationCreationTime = "20240102", "131415"
    found.ContentLabel, found.ContentDescription, found.ContentCreatorName = label, "As read", "Reader^Rita"
    named = item(SeriesInstanceUID=film.SeriesInstanceUID, ReferencedImageSequence=[reference(film)])
    found.ReferencedSeriesSequence = Sequence([named])
    found.DisplayedAreaSelectionSequence = Sequence([area(film)])
    found.PresentationLUTShape = "IDENTITY"
    for keyword, value in attributes.items():
        if value is None:
            delattr(found, keyword)
        else:
            one = item(**{keyword: value})
            found[keyword] = one[keyword]
    return found


def window(center: float, width: float, **attributes: Any) -> Dataset:
    """An item of the Softcopy VOI LUT Sequence."""
    return item(WindowCenter=center, WindowWidth=width, **attributes)
