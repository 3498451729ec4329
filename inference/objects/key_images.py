"""Films that readers found worth another look, as a DICOM Key Object Selection (PS3.3 A.35.4, PS3.16 TID 2010)."""

from __future__ import annotations

from collections.abc import Sequence

from highdicom.ko import KeyObjectSelection, KeyObjectSelectionDocument
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes

from inference.objects.source_film import KEY_SERIES, SourceFilm, series_of
from inference.objects.structured_report import device_observer

_LONGEST = 1024


def key_selection(films: Sequence[SourceFilm], description: str, beside: Sequence[Dataset] = ()) -> Dataset:
    """One document that names films of one study, titled "Of Interest" (113000, DCM).

    description: why they are key, in a sentence. beside: objects of the same study that are named with them. Raises
    ValueError for no film, or films of several studies.
    """
    studies = {film.dataset.StudyInstanceUID for film in films}
    if len(studies) != 1:
        raise ValueError("one document names films of one study")
    objects = [*(film.dataset for film in films), *beside]
    content = KeyObjectSelection(
        document_title=codes.DCM.OfInterest,
        referenced_objects=objects,
        observer_device_context=device_observer(),
        description=description[:_LONGEST],
    )
    _name_frames(content, films)
    own = series_of(films[0], KEY_SERIES, "Hilum: key images")
    for taken in ("manufacturer_model_name", "software_versions", "device_serial_number"):
        own.pop(taken)
    unique = {str(one.SOPInstanceUID): one for one in objects}
    return KeyObjectSelectionDocument(evidence=list(unique.values()), content=content, **own)


def _name_frames(content: KeyObjectSelection, films: Sequence[SourceFilm]) -> None:
    """Which frame is meant, for films of several; highdicom's template names whole objects."""
    images = [item for item in content[0].ContentSequence if item.ValueType == "IMAGE"]
    for item, film in zip(images, films, strict=False):
        if (number := film.frame_number) is not None:
            item.ReferencedSOPSequence[0].ReferencedFrameNumber = number
