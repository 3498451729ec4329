"""How a film is looked at as a DICOM object: a Grayscale Softcopy Presentation State (PS3.3 A.33.1).

Window, polarity, turn, displayed area, shutter, overlays, and drawings with their texts. Made with pydicom alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence as DicomSequence
from pydicom.uid import UID, ExplicitVRLittleEndian

from imaging.display.presenting import grey_of
from imaging.faults import Code, Fault, Problem
from imaging.image import Image, OverlayPlane, Point, Shutter, VoiFunction, VoiLut, Window
from imaging.reading.dicom_groups import modality_of
from imaging.reading.dicom_header import open_header
from imaging.reading.modality import Modality, ModalityLut
from imaging.reading.pixel_format import pixel_format
from imaging.study_objects import Graphic, GraphicText, Presentation
from inference.model_reasons import ModelReason
from inference.objects.source_film import PRESENTATION_SERIES, SourceFilm, identity_of, series_of

_STATE = UID("1.2.840.10008.5.1.4.1.1.11.1")
_LAYER = "HILUM"
_MOST_POINTS = 4_000
"""Of one drawing: Graphic Data (0070,0022) of 64 KB holds 8,191 pairs."""
_SIGNED = 32_768


def saved_view(source: SourceFilm, image: Image, presentation: Presentation) -> Dataset:
    """The presentation state of one frame that has it shown like this.

    presentation: its `source` gives title, description and creator, its grey a window or table of the film's own
    values, None where the whole range is shown. Raises Fault EXPORT_REFUSED for a color film, whose states are of
    another kind, and as `open_header`.
    """
    if image.is_color:
        raise Fault(Problem(Code.EXPORT_REFUSED, ModelReason.COLOR_STATE, path=source.ref.path))
    with open_header(source.ref.path) as header:
        modality, _ = modality_of(header.dataset, source.ref.frame, pixel_format(header, source.ref.path))
    made = _begun(source)
    now = datetime.now().astimezone()
    made.PresentationCreationDate, made.PresentationCreationTime = now.strftime("%Y%m%d"), now.strftime("%H%M%S")
    made.ContentLabel = re.sub(r"[^A-Z0-9_ ]", " ", presentation.source.title.upper())[:16].strip() or "VIEW"
    made.ContentDescription = presentation.source.description[:64]
    made.ContentCreatorName = presentation.source.creator
    named = _item(SeriesInstanceUID=source.dataset.SeriesInstanceUID, ReferencedImageSequence=[_reference(source)])
    made.ReferencedSeriesSequence = DicomSequence([named])
    _put_modality(made, modality)
    voi = grey_of(presentation)
    if voi is not None:
        made.SoftcopyVOILUTSequence = DicomSequence([_voi_item(voi)])
    made.PresentationLUTShape = "INVERSE" if presentation.inverse else "IDENTITY"
    turns = -presentation.quarter_turns % 4 if presentation.flipped else presentation.quarter_turns
    made.ImageRotation, made.ImageHorizontalFlip = 90 * turns, "Y" if presentation.flipped else "N"
    made.DisplayedAreaSelectionSequence = DicomSequence([_area_item(image, presentation)])
    _put_shutter(made, presentation.shutter)
    _put_overlays(made, presentation)
    _put_drawings(made, source, presentation)
    return made


def _item(**attributes: Any) -> Dataset:
    found = Dataset()
    for keyword, value in attributes.items():
        is_sequence = isinstance(value, list) and value and isinstance(value[0], Dataset)
        setattr(found, keyword, DicomSequence(value) if is_sequence else value)
    return found


def _begun(source: SourceFilm) -> Dataset:
    """Patient, study, series, equipment and SOP Common (PS3.3 C.7.1.1 to C.7.5.1, C.12.1)."""
    own = series_of(source, PRESENTATION_SERIES, "Hilum: views")
    made = Dataset()
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    made.file_meta.MediaStorageSOPClassUID = _STATE
    made.file_meta.MediaStorageSOPInstanceUID = own["sop_instance_uid"]
    made.SpecificCharacterSet = own["specific_character_set"]
    made.SOPClassUID, made.SOPInstanceUID = _STATE, own["sop_instance_uid"]
    named = identity_of(source)
    made.PatientName, made.PatientID = named["patient_name"], named["patient_id"]
    made.PatientBirthDate, made.PatientSex = named["patient_birth_date"], named["patient_sex"]
    for keyword in ("IssuerOfPatientID", "PatientIdentityRemoved", "DeidentificationMethod", "StudyDescription"):
        if keyword in source.dataset:
            setattr(made, keyword, source.dataset[keyword].value)
    made.StudyInstanceUID, made.StudyID = named["study_instance_uid"], named["study_id"]
    made.StudyDate, made.StudyTime = named["study_date"], named["study_time"]
    made.AccessionNumber = named["accession_number"]
    made.ReferringPhysicianName = named["referring_physician_name"]
    made.Laterality = source.dataset.get("Laterality", "")
    made.Modality, made.SeriesInstanceUID = "PR", own["series_instance_uid"]
    made.SeriesNumber, made.InstanceNumber = own["series_number"], own["instance_number"]
    made.SeriesDescription = own["series_description"]
    made.Manufacturer, made.ManufacturerModelName = own["manufacturer"], own["manufacturer_model_name"]
    made.SoftwareVersions, made.DeviceSerialNumber = own["software_versions"], own["device_serial_number"]
    return made


def _reference(source: SourceFilm) -> Dataset:
    own = source.dataset
    found = _item(ReferencedSOPClassUID=own.SOPClassUID, ReferencedSOPInstanceUID=own.SOPInstanceUID)
    if (number := source.frame_number) is not None:
        found.ReferencedFrameNumber = number
    return found


# Grey values


def _put_modality(made: Dataset, modality: Modality) -> None:
    """The film's own modality transformation: without one the state would undo it (PS3.4 N.2.1)."""
    if isinstance(modality, ModalityLut):
        table = _table_item(modality.first, 16, modality.data)
        table.ModalityLUTType = "US"
        made.ModalityLUTSequence = DicomSequence([table])
    else:
        made.RescaleSlope, made.RescaleIntercept = _decimal(modality.slope), _decimal(modality.intercept)
        made.RescaleType = "US"


def _voi_item(voi: Window | VoiLut) -> Dataset:
    if isinstance(voi, VoiLut):
        if voi.bits in (8, 16):
            return _item(VOILUTSequence=[_table_item(voi.first, voi.bits, voi.data)])
        whole = np.rint(voi.data * (65_535.0 / ((1 << voi.bits) - 1))).astype(np.uint16)
        return _item(VOILUTSequence=[_table_item(voi.first, 16, whole)])
    found = _item(WindowCenter=_decimal(voi.center), WindowWidth=_decimal(voi.width))
    if voi.function is not VoiFunction.LINEAR:
        found.VOILUTFunction = str(voi.function)
    return found


def _table_item(first: int, bits: int, data: NDArray[np.uint16]) -> Dataset:
    found = Dataset()
    entries = len(data) % 65_536
    signed = first < 0
    found.add_new(0x00283002, "SS" if signed else "US", [_as_signed(entries) if signed else entries, first, bits])
    found.add_new(0x00283006, "OW", data.astype("<u2").tobytes())
    return found


def _as_signed(count: int) -> int:
    return count - 65_536 if count >= _SIGNED else count


def _decimal(value: float) -> str:
    """A decimal string (PS3.5 6.2, DS) of 16 characters at most."""
    for digits in range(15, 5, -1):
        text = f"{value:.{digits}g}"
        if len(text) <= 16:
            return text
    return f"{value:.6g}"


# Place


def _area_item(image: Image, presentation: Presentation) -> Dataset:
    """The displayed area: the pixel that is at the top left once the film is turned, and that at the bottom right."""
    left, top, right, bottom = presentation.area or (0.0, 0.0, float(image.columns), float(image.rows))
    columns, rows = (round(left) + 1, round(right)), (round(top) + 1, round(bottom))
    first, second = (
        (columns[1 - x if presentation.flipped else x], rows[y]) for x, y in _CORNERS[presentation.quarter_turns % 4]
    )
    aspect = image.pixel_aspect
    found = _item(
        DisplayedAreaTopLeftHandCorner=list(first),
        DisplayedAreaBottomRightHandCorner=list(second),
        PresentationSizeMode="SCALE TO FIT" if presentation.magnification is None else "MAGNIFY",
    )
    if presentation.magnification is not None:
        found.PresentationPixelMagnificationRatio = presentation.magnification
    if image.spacing is not None:
        found.PresentationPixelSpacing = [_decimal(image.spacing.row), _decimal(image.spacing.column)]
    else:
        found.PresentationPixelAspectRatio = [round(1000 * aspect), 1000] if aspect != 1.0 else [1, 1]
    return found


_CORNERS = (((0, 0), (1, 1)), ((0, 1), (1, 0)), ((1, 1), (0, 0)), ((1, 0), (0, 1)))
"""By quarter turns clockwise: which end of columns and rows is at the top left, and which at the bottom right."""


# What is drawn


def _put_shutter(made: Dataset, shutter: Shutter | None) -> None:
    """Display Shutter, or Bitmap Display Shutter (PS3.3 C.7.6.11, C.7.6.15)."""
    if shutter is None:
        return
    shapes = []
    if shutter.rectangle is not None:
        left, top, right, bottom = shutter.rectangle
        shapes.append("RECTANGULAR")
        made.ShutterLeftVerticalEdge, made.ShutterRightVerticalEdge = round(left) + 1, round(right)
        made.ShutterUpperHorizontalEdge, made.ShutterLowerHorizontalEdge = round(top) + 1, round(bottom)
    if shutter.circle is not None:
        x, y, radius = shutter.circle
        shapes.append("CIRCULAR")
        made.CenterOfCircularShutter, made.RadiusOfCircularShutter = [round(y + 0.5), round(x + 0.5)], round(radius)
    if shutter.polygon:
        shapes.append("POLYGONAL")
        made.VerticesOfThePolygonalShutter = [round(one + 0.5) for x, y in shutter.polygon for one in (y, x)]
    if shutter.bitmap is not None:
        shapes.append("BITMAP")
        made.ShutterOverlayGroup = shutter.bitmap.group
        _put_plane(made, shutter.bitmap)
    made.ShutterShape = shapes if len(shapes) > 1 else shapes[0]
    made.ShutterPresentationValue = round(shutter.grey / 255 * 65535)


def _put_overlays(made: Dataset, presentation: Presentation) -> None:
    """Planes of the state itself, and which of them and of the film's are drawn (PS3.3 C.9.2, C.11.7)."""
    for plane in presentation.overlays:
        _put_plane(made, plane)
    for group in sorted(presentation.activated | {plane.group for plane in presentation.overlays}):
        made.add_new(group << 16 | 0x1001, "CS", _LAYER)


def _put_plane(made: Dataset, plane: OverlayPlane) -> None:
    group = plane.group << 16
    made.add_new(group | 0x0010, "US", plane.rows)
    made.add_new(group | 0x0011, "US", plane.columns)
    made.add_new(group | 0x0040, "CS", "R" if plane.is_region else "G")
    made.add_new(group | 0x0050, "SS", [plane.top + 1, plane.left + 1])
    made.add_new(group | 0x0100, "US", 1)
    made.add_new(group | 0x0102, "US", 0)
    made.add_new(group | 0x3000, "OW", plane.packed + b"\0" * (len(plane.packed) % 2))


def _put_drawings(made: Dataset, source: SourceFilm, presentation: Presentation) -> None:
    """One layer with all drawings and texts, on the film's pixels (PS3.3 C.10.5, C.10.7)."""
    graphics = [_graphic_item(own) for own in presentation.graphics]
    texts = [_text_item(own) for own in presentation.texts]
    if graphics or texts:
        layer = _item(GraphicLayer=_LAYER, ReferencedImageSequence=[_reference(source)])
        if graphics:
            layer.GraphicObjectSequence = DicomSequence(graphics)
        if texts:
            layer.TextObjectSequence = DicomSequence(texts)
        made.GraphicAnnotationSequence = DicomSequence([layer])
    if graphics or texts or presentation.overlays or presentation.activated:
        made.GraphicLayerSequence = DicomSequence([_item(GraphicLayer=_LAYER, GraphicLayerOrder=1)])


def _graphic_item(own: Graphic) -> Dataset:
    points: Sequence[Point] = own.points[:: -(-len(own.points) // _MOST_POINTS)]
    if own.closed:
        points = [*points, points[0]]
    kind = "POINT" if len(points) == 1 else "POLYLINE"
    found = _item(
        GraphicAnnotationUnits="PIXEL",
        GraphicDimensions=2,
        NumberOfGraphicPoints=len(points),
        GraphicData=_flat(points),
        GraphicType=kind,
    )
    if own.closed:
        found.GraphicFilled = "Y" if own.filled else "N"
    return found


def _text_item(own: GraphicText) -> Dataset:
    found = _item(UnformattedTextValue=own.text.replace("\n", "\r\n"))
    if own.box is not None:
        found.BoundingBoxAnnotationUnits = "PIXEL"
        found.BoundingBoxTopLeftHandCorner, found.BoundingBoxBottomRightHandCorner = map(list, own.box)
        found.BoundingBoxTextHorizontalJustification = ("LEFT", "CENTER", "RIGHT")[own.align + 1]
    if own.anchor is not None:
        found.AnchorPointAnnotationUnits, found.AnchorPoint = "PIXEL", list(own.anchor)
        found.AnchorPointVisibility = "Y" if own.box is not None else "N"
    return found


def _flat(points: Iterable[Point]) -> list[float]:
    return [float(one) for point in points for one in point]
