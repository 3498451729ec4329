"""Pictures as DICOM objects: a heat map as Secondary Capture, lungs as Segmentation, a PNG or JPEG film as a DICOM one.

A heat map is no Segmentation: it has no border that anybody drew, so it goes out as what it is, a picture, with its
scale, its method and what it is not written into it.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from highdicom import AlgorithmIdentificationSequence
from highdicom.sc import SCImage
from highdicom.seg import SegmentAlgorithmTypeValues, Segmentation, SegmentationTypeValues, SegmentDescription
from numpy.typing import NDArray
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes
from pydicom.uid import SecondaryCaptureImageStorage

from imaging.image import FileKind, Image
from imaging.reading.source import file_size
from inference.explain.heat_map import color_table, overlay_rgb
from inference.explain.methods import DEFAULT_THRESHOLD
from inference.objects.source_film import (
    FILM_SERIES,
    HEAT_MAP_SERIES,
    LUNGS_SERIES,
    MANUFACTURER,
    SourceFilm,
    checked_source,
    identity_of,
    new_uid,
    series_of,
)
from inference.prediction import DISCLAIMER, Heatmap, Prediction
from inference.render import Backdrop, provenance_texts

if TYPE_CHECKING:
    from matplotlib.ft2font import FT2Font

    from inference.lungs import Lungs
    from inference.models.card import Headline

_NARROWEST = 640
_PAPER, _INK, _FAINT = 0, 235, 160
_SHORT_DIGEST = 12


def heat_map_capture(
    source: SourceFilm, film: Backdrop, heat: Heatmap, prediction: Prediction, headline: Headline, finding: str = ""
) -> SCImage:
    """The film with its heat map, in color, and under it the scale, the method, the model and the disclaimer.

    film: as it is first shown, of any size. headline, finding: as of `render.provenance_texts`.
    """
    picture = heat_picture(film, heat, prediction, headline, finding)
    made = _capture(source, picture, HEAT_MAP_SERIES, f"Hilum: heat map of {heat.label}"[:64])
    made.DerivationDescription = (
        f"Heat map of {heat.label} by {heat.method}, drawn over the film by Hilum. No segmentation, no probability."
    )
    made.BurnedInAnnotation = "YES"
    made.SourceImageSequence = [_reference(source)]
    return made


def heat_picture(
    film: Backdrop, heat: Heatmap, prediction: Prediction, headline: Headline, finding: str = ""
) -> NDArray[np.uint8]:
    """(rows, columns, 3) uint8 RGB: the film with its map, and what must be known of it in writing below."""
    rows, columns = film.grey.shape[:2]
    matrix = np.array([[columns / film.columns, 0, 0], [0, rows / film.rows, 0]])
    drawn = overlay_rgb(film.grey, heat, matrix)
    width = max(columns, _NARROWEST)
    left = (width - columns) // 2
    padded = np.full((rows, width, 3), _PAPER, np.uint8)
    padded[:, left : left + columns] = drawn
    texts = provenance_texts(heat, prediction, headline, finding)
    own = "of this film alone: not to be compared with other films" if heat.own_scale else "the same for every film"
    lines = (
        f"Heat map of {heat.label} ({heat.method} at {heat.layer}). Color begins at {DEFAULT_THRESHOLD:.0%} of full "
        f"color, the scale is {own}.",
        f"Model {texts['Model'].replace(prediction.provenance.sha256, prediction.provenance.sha256[:_SHORT_DIGEST])}.",
        f"{texts['Score']}; {texts['Calibration']}.",
        "Not a segmentation and not a probability. " + DISCLAIMER,
    )
    size = max(13, round(width / 64))
    scale = _scale(width, size, heat)
    return np.concatenate([padded, scale, *(_paragraph(line, width, size) for line in lines), _gap(width, size)])


def lungs_segmentation(source: SourceFilm, lungs: Lungs, rows: int, columns: int) -> Segmentation:
    """Both lungs of a film of this size as one binary segment on its own pixels."""
    who = lungs.model
    algorithm = AlgorithmIdentificationSequence(
        name=who.model[:64],
        family=codes.DCM.ArtificialIntelligence,
        version=who.version[:64],
        source=MANUFACTURER,
        parameters={"sha256": who.sha256},
    )
    lung = SegmentDescription(
        segment_number=1,
        segment_label="Lungs",
        segmented_property_category=codes.SCT.AnatomicalStructure,
        segmented_property_type=codes.SCT.Lung,
        algorithm_type=SegmentAlgorithmTypeValues.AUTOMATIC,
        algorithm_identification=algorithm,
    )
    made = Segmentation(
        source_images=[_one_frame(source)],
        pixel_array=film_mask(lungs, rows, columns).astype(np.uint8)[None],
        segmentation_type=SegmentationTypeValues.BINARY,
        segment_descriptions=[lung],
        content_label="LUNGS",
        content_description="Lungs as a network outlined them",
        **series_of(source, LUNGS_SERIES, "Hilum: lungs"),
    )
    made.PatientOrientation = source.dataset.get("PatientOrientation", "")
    made.walk(lambda item, element: _refer(item, element, source))
    return made


def film_mask(lungs: Lungs, rows: int, columns: int) -> NDArray[np.bool_]:
    """(rows, columns) bool: the lungs on the film's pixels, each as the pixel of the mask that its middle lies in."""
    place = lungs.placement
    down = np.floor((np.arange(rows) + 0.5 - place.offset_y) / place.scale_y).astype(np.int64)
    across = np.floor((np.arange(columns) + 0.5 - place.offset_x) / place.scale_x).astype(np.int64)
    inside = ((down >= 0) & (down < lungs.mask.shape[0]))[:, None] & ((across >= 0) & (across < lungs.mask.shape[1]))
    mask = lungs.mask[np.clip(down, 0, lungs.mask.shape[0] - 1)][:, np.clip(across, 0, lungs.mask.shape[1] - 1)]
    found: NDArray[np.bool_] = mask & inside
    return found


def wrapped_film(image: Image) -> tuple[SourceFilm, SCImage]:
    """A film that is no DICOM file as a Secondary Capture of a new study, and as what objects refer to.

    It has no patient: the file names none. Its values are those that were read, 8 or 16 bits of grey, or RGB. Raises
    OSError where the file is not there any more.
    """
    new = Dataset()
    new.StudyInstanceUID, new.SeriesInstanceUID, new.SOPInstanceUID = new_uid(), new_uid(), new_uid()
    new.SOPClassUID = SecondaryCaptureImageStorage
    now = datetime.now().astimezone()
    new.StudyDate, new.StudyTime = now.strftime("%Y%m%d"), now.strftime("%H%M%S")
    new.Modality = "OT"
    new.Rows, new.Columns = image.rows, image.columns
    if image.ref.kind is FileKind.JPEG:
        new.LossyImageCompression, new.LossyImageCompressionMethod = "01", "ISO_10918_1"
        new.LossyImageCompressionRatio = f"{image.values.nbytes / max(file_size(image.ref.path), 1):.4g}"
    source = checked_source(replace(image.ref, frame=0, frames=1), new)
    values = image.values if image.values.dtype in (np.uint8, np.uint16) else image.values.astype(np.uint16)
    made = _capture(source, values, FILM_SERIES, "Hilum: film that was no DICOM file", grey=str(image.photometric))
    made.SeriesInstanceUID, made.SOPInstanceUID = new.SeriesInstanceUID, new.SOPInstanceUID
    made.file_meta.MediaStorageSOPInstanceUID = new.SOPInstanceUID
    return source, made


def _capture(
    source: SourceFilm, picture: NDArray[Any], series: int, description: str, grey: str = "MONOCHROME2"
) -> SCImage:
    own = source.dataset
    made = SCImage(
        pixel_array=np.ascontiguousarray(picture),
        photometric_interpretation="RGB" if picture.ndim == 3 else grey,
        bits_allocated=8 * picture.dtype.itemsize,
        coordinate_system="PATIENT",
        patient_orientation=("L", "F"),  # it wants one of a human being that is known; the film's own follows
        **identity_of(source),
        **series_of(source, series, description),
    )
    made.copy_patient_and_study_information(own)
    made.PatientOrientation = own.get("PatientOrientation", "")
    made.BodyPartExamined = "CHEST"
    made.ImageType = ["DERIVED", "SECONDARY"]
    made.ConversionType = "WSD"
    for keyword in ("LossyImageCompression", "LossyImageCompressionRatio", "LossyImageCompressionMethod"):
        if keyword in own:
            setattr(made, keyword, own[keyword].value)
    return made


def _reference(source: SourceFilm) -> Dataset:
    """An item of Source Image Sequence (0008,2112)."""
    item, own = Dataset(), source.dataset
    item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = own.SOPClassUID, own.SOPInstanceUID
    if source.frame_number is not None:
        item.ReferencedFrameNumber = source.frame_number
    return item


_PLACED = ("NumberOfFrames", "PixelSpacing", "FrameOfReferenceUID", "PositionReferenceIndicator")


def _one_frame(source: SourceFilm) -> Dataset:
    """The film as a picture that stands alone and lies nowhere: the outline lies on its pixels.

    Whatever its class asks of places in the patient, a projection has none; highdicom takes no several frames without
    them, and does not read a spacing without a thickness. `_refer` gives the references their class again.
    """
    own = deepcopy(source.dataset)
    for keyword in _PLACED:
        if keyword in own:
            del own[keyword]
    own.SOPClassUID = SecondaryCaptureImageStorage
    return own


def _refer(item: Dataset, element: DataElement, source: SourceFilm) -> None:
    """Let a reference of an object to its one film name the film's class, and its frame where it is of several."""
    if element.keyword == "ReferencedSOPClassUID":
        element.value = source.dataset.SOPClassUID
        if source.frame_number is not None and "PurposeOfReferenceCodeSequence" in item:
            item.ReferencedFrameNumber = source.frame_number


def _scale(width: int, size: int, heat: Heatmap) -> NDArray[np.uint8]:
    """The bar of colors from 0 to full color, with its ends in numbers."""
    strip = np.full((size * 3, width, 3), _PAPER, np.uint8)
    ends = _written("0", size), _written(f"full color: activation {heat.reference:.4g}, peak {heat.peak:.4g}", size)
    left, right = size + ends[0].shape[1] + size // 2, width // 2
    colors = color_table("ember")[np.linspace(0, 255, max(right - left, 1)).astype(int)]
    colors[: round(DEFAULT_THRESHOLD * len(colors))] = _FAINT // 3
    strip[size : 2 * size, left:right] = colors
    for text, x in ((ends[0], size), (ends[1], right + size // 2)):
        _put(strip, text, x, size)
    return strip


def _paragraph(text: str, width: int, size: int) -> NDArray[np.uint8]:
    """A text on as many lines as it needs."""
    lines, words = [""], text.split(" ")
    for word in words:
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and sum(_advance(letter, size) for letter in longer) > width - 2 * size:
            lines.append(word)
        else:
            lines[-1] = longer
    strips = []
    for line in lines:
        strip = np.full((round(size * 1.5), width, 3), _PAPER, np.uint8)
        _put(strip, _written(line, size), size, round(size * 0.2))
        strips.append(strip)
    return np.concatenate(strips)


def _gap(width: int, size: int) -> NDArray[np.uint8]:
    return np.full((size, width, 3), _PAPER, np.uint8)


def _put(strip: NDArray[np.uint8], text: NDArray[np.uint8], x: int, y: int) -> None:
    rows, columns = min(text.shape[0], strip.shape[0] - y), min(text.shape[1], strip.shape[1] - x)
    if rows > 0 and columns > 0:
        strip[y : y + rows, x : x + columns] = (text[:rows, :columns, None].astype(np.uint16) * _INK // 255).astype(
            np.uint8
        )


def _written(text: str, size: int) -> NDArray[np.uint8]:
    """(rows, columns) uint8 of a line of text, 255 where it is ink; all lines have their base at the same height."""
    font = _font(size)
    font.set_text(text, 0.0)
    font.draw_glyphs_to_bitmap(antialiased=True)
    ink = np.asarray(font.get_image(), np.uint8)
    above = size + font.get_descent() // 64 - ink.shape[0]
    return np.pad(ink, ((max(above, 0), 0), (0, 0)))


@cache
def _advance(letter: str, size: int) -> float:
    """How wide a letter is."""
    return float(_font(size).load_char(ord(letter)).linearHoriAdvance) / 65536


@cache
def _font(size: int) -> FT2Font:
    from matplotlib import get_data_path
    from matplotlib.ft2font import FT2Font

    font = FT2Font(str(Path(get_data_path()) / "fonts" / "ttf" / "DejaVuSans.ttf"))
    font.set_size(size, 72)
    return font
