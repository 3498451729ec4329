"""DICOM films: one reference per frame from the header, and one frame as an image."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from imaging.color import apply_palette, to_eight_bits, ybr_to_rgb
from imaging.dicom_attributes import text, texts
from imaging.dicom_groups import display_badges, modality_of, padding_of, polarity_of, spacing_of, voi_of
from imaging.dicom_header import Header, open_header
from imaging.dicom_pixels import Stored, check_syntax, read_stored
from imaging.faults import Code, Fault, Problem
from imaging.pixel_format import PixelFormat, pixel_format
from imaging.types import Badge, FileKind, Image, ImageRef, Photometric, Voi


def read_refs(path: Path) -> tuple[ImageRef, ...]:
    """One reference for each frame of the DICOM file at `path`, from its header.

    Raises Fault as `imaging.dicom_header.open_header`, `pixel_format` and `check_syntax` do.
    """
    with open_header(path) as header:
        form = pixel_format(header, path)
        check_syntax(header, path)
        return tuple(_ref(header, form, path, frame) for frame in range(form.frames))


def _ref(header: Header, form: PixelFormat, path: Path, frame: int) -> ImageRef:
    return ImageRef(
        path=path,
        frame=frame,
        frames=form.frames,
        kind=FileKind.DICOM,
        rows=form.rows,
        columns=form.columns,
        modality=text(header.dataset, "Modality"),
        sop_instance_uid=text(header.dataset, "SOPInstanceUID"),
        series_instance_uid=text(header.dataset, "SeriesInstanceUID"),
        study_instance_uid=text(header.dataset, "StudyInstanceUID"),
        transfer_syntax_uid=str(header.syntax),
    )


def read(ref: ImageRef) -> Image:
    """The frame `ref` as modality values or RGB, with everything needed to show it; `values` is read-only.

    Raises Fault as `read_refs` and `imaging.dicom_pixels.read_stored` do.
    """
    with open_header(ref.path) as header:
        form = pixel_format(header, ref.path)
        stored = read_stored(header, form, ref.frame, ref.path)
        return _image(ref, header, form, stored)


def _image(ref: ImageRef, header: Header, form: PixelFormat, stored: Stored) -> Image:
    dataset = header.dataset
    badges = [*header.badges, *stored.badges]
    spacing, spacing_badges = spacing_of(dataset, ref.frame)
    voi: tuple[Voi, ...] = ()
    padding = None
    if form.samples == 1 and form.photometric != "PALETTE COLOR":
        modality, more = modality_of(dataset, ref.frame, form)
        values = modality.apply(stored.values)
        voi, voi_badges = voi_of(dataset, ref.frame, modality.ends(form.stored_range))
        padding = padding_of(dataset, modality, form)
        photometric, doubts = polarity_of(dataset, form.photometric)
        badges += (*more, *voi_badges, *doubts)
    else:
        values, photometric = _color(stored, form, header, ref), Photometric.RGB
    badges += (*spacing_badges, *display_badges(dataset, ref.frame), *_quality(header, form))
    values.flags.writeable = False
    return Image(
        ref=ref,
        values=values,
        photometric=photometric,
        voi=voi,
        padding=padding,
        spacing=spacing,
        bits_stored=form.stored,
        attributes=texts(dataset),
        badges=tuple(dict.fromkeys(badges)),
        present=stored.present,
    )


def _color(stored: Stored, form: PixelFormat, header: Header, ref: ImageRef) -> NDArray[np.uint8]:
    values: NDArray[Any] = stored.values
    if form.samples == 1:
        rgb = apply_palette(values, header.dataset, header.encoding.little, form.stored_range)
        if rgb is None:
            message = "The color palette of the film is missing or damaged."
            step = "Ask the sender for a sound copy."
            raise Fault(Problem(Code.BAD_ATTRIBUTE, message, step, ref.path, ref.frame))
        return rgb
    if form.signed:
        values = values.view(values.dtype.str.replace("i", "u"))
    eight = to_eight_bits(values, form.stored)
    return ybr_to_rgb(eight) if stored.photometric in ("YBR_FULL", "YBR_FULL_422") else eight


def _quality(header: Header, form: PixelFormat) -> tuple[Badge, ...]:
    return ((Badge.LOSSY,) if header.is_lossy else ()) + ((Badge.EIGHT_BIT,) if form.stored <= 8 else ())
