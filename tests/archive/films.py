"""Films for servers: studies of a few objects with UIDs of their own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from pydicom.uid import ExplicitVRLittleEndian, JPEGBaseline8Bit, generate_uid

from tests.imaging.builders import dataset, film, write

_EIGHT_BITS = (JPEGBaseline8Bit,)


def study_of(
    folder: Path, syntaxes: tuple[str, ...] = (ExplicitVRLittleEndian,), *, size: int = 32, **attributes: Any
) -> tuple[str, list[Path]]:
    """A study with a film in each transfer syntax, all of one series: its UID, and the files."""
    study, series = generate_uid(None), generate_uid(None)
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number, syntax in enumerate(syntaxes, 1):
        instance = generate_uid(None)
        more = {"StudyInstanceUID": study, "SeriesInstanceUID": series, "SOPInstanceUID": instance}
        more |= {"StudyID": "1", "SeriesNumber": "1", "InstanceNumber": str(number), "BodyPartExamined": "CHEST"}
        more |= {"StudyDate": "20240131", "StudyTime": "101112", "AccessionNumber": "A1", "StudyDescription": "Chest"}
        bits = 8 if syntax in _EIGHT_BITS else 12
        pixels = film((size, size), np.uint8 if bits == 8 else np.uint16, (1 << bits) - 1, number)
        made = dataset(pixels, syntax, bits=bits, **{**more, **attributes})
        made.file_meta.MediaStorageSOPInstanceUID = instance
        paths.append(write(folder / f"{number}.dcm", made))
    return study, paths
