"""What a file says about itself, as data for `hilum info`: no pixels decoded, no identity unless asked for."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from imaging.faults import Fault, Problem
from imaging.image import Badge, FileKind, ImageRef, Shutter, Voi, Window
from imaging.measure.store import FORM, measurements_data, measurements_folder
from imaging.reading.dicom_attributes import IDENTITY, texts
from imaging.reading.dicom_groups import intent_badges, modality_of, pixel_aspect_of, polarity_of, spacing_of, voi_of
from imaging.reading.dicom_header import Header, open_header
from imaging.reading.dicom_overlays import OverlayHeader, overlay_headers, overlays_of, shutter_of
from imaging.reading.modality import ModalityLut, Rescale
from imaging.reading.pixel_format import pixel_format
from imaging.reading.read import read_refs
from imaging.reading.scan import scan_files
from imaging.reading.sniff import sniff
from imaging.reading.syntaxes import name_of
from imaging.reasons import ENGLISH


def describe(path: Path, *, identity: bool = False) -> dict[str, Any]:
    """Kind, size, encoding, windows, spacing, badges and attributes of the file at `path`, ready for JSON.

    A film that cannot be opened still has its attributes, beside a "problem". Names, numbers, dates and UIDs that
    point to a person are there only with `identity`. Raises Fault when nothing at all can be said.
    """
    problem: Problem | None = None
    refs: tuple[ImageRef, ...] = ()
    try:
        refs = read_refs(path)
    except Fault as fault:
        if _kind(path) is not FileKind.DICOM:
            raise
        problem = fault.problem
    found: dict[str, Any] = {"path": str(path), "kind": str(refs[0].kind) if refs else str(FileKind.DICOM)}
    if refs:
        found |= {"rows": refs[0].rows, "columns": refs[0].columns, "frames": refs[0].frames}
    if found["kind"] == FileKind.DICOM:
        found |= _dicom(path, identity, complete=bool(refs))
    if problem is not None:
        found["problem"] = _problem(problem)
    return found


def _problem(problem: Problem) -> dict[str, str]:
    return {
        "code": str(problem.code),
        "message": ENGLISH.message(problem),
        "next_step": ENGLISH.next_step(problem),
    }


def describe_archive(path: Path, *, identity: bool = False) -> dict[str, Any]:
    """`describe` of each film in the ZIP archive at `path`, and what is wrong with those that say nothing."""
    films: list[dict[str, Any]] = []
    for found in scan_files([path]):
        try:
            if isinstance(found, Problem):
                raise Fault(found)
            films.append(describe(found.path, identity=identity))
        except Fault as fault:
            films.append({"path": str(fault.problem.path or path), "problem": _problem(fault.problem)})
    return {"path": str(path), "kind": "zip", "films": films}


def describe_measurements(path: Path, folder: Path | None = None) -> dict[str, Any]:
    """What was measured on the film at `path`, ready for JSON: marks by frame, each with what stood beside it.

    That is in words and in numbers (`imaging.measure.store.Numbers`). folder: where measurements lie; None is the
    user's. Raises Fault where the film cannot be opened, and as `read_measurements`.
    """
    ref = read_refs(path)[0]
    frames = measurements_data(measurements_folder() if folder is None else folder, ref)
    return {"path": str(path), "form": FORM, "rows": ref.rows, "columns": ref.columns, "frames": frames}


def _kind(path: Path) -> FileKind | None:
    """As `sniff`, and None where the file cannot be opened at all."""
    try:
        return sniff(path)
    except OSError:
        return None


def _dicom(path: Path, identity: bool, complete: bool) -> dict[str, Any]:
    with open_header(path) as header:
        attributes = texts(header.dataset)
        if not identity:
            attributes = {key: value for key, value in attributes.items() if key not in IDENTITY}
        badges = list(header.badges)
        found: dict[str, Any] = {
            "transfer_syntax": {"uid": str(header.syntax), "name": name_of(header.syntax)},
            "lossy": header.is_lossy,
        }
        if complete:
            found |= _picture(header, path, badges, identity=identity)
        found["badges"] = [ENGLISH.message(badge) for badge in dict.fromkeys(badges)]
        found["attributes"] = attributes
        return found


def _picture(header: Header, path: Path, badges: list[Badge], *, identity: bool) -> dict[str, Any]:
    """What of the first frame the header decides; adds to `badges` what it finds wrong."""
    form = pixel_format(header, path)
    modality, modality_badges = modality_of(header.dataset, 0, form)
    voi, voi_badges = voi_of(header.dataset, 0, modality.ends(form.stored_range))
    spacing, spacing_badges = spacing_of(header.dataset, 0)
    aspect, aspect_badges = pixel_aspect_of(header.dataset, 0)
    planes = overlay_headers(header)
    drawn, overlay_badges = overlays_of(header, form, 0)
    shutter, shutter_badges = shutter_of(header.dataset, 0, form, drawn)
    if any(plane.data is None for plane in planes):
        overlay_badges = ()  # whether it can be drawn the pixels decide
    badges += (*modality_badges, *voi_badges, *spacing_badges, *aspect_badges, *overlay_badges, *shutter_badges)
    badges += intent_badges(header.dataset)
    if form.photometric.startswith("MONOCHROME"):
        badges += polarity_of(header.dataset, form.photometric)[1]
    return {
        "photometric": form.photometric,
        "samples": form.samples,
        "bits_allocated": form.allocated,
        "bits_stored": form.stored,
        "high_bit": form.high,
        "signed": form.signed,
        "modality_lut": _modality(modality),
        "voi": [_voi(one) for one in voi],
        "spacing": None if spacing is None else asdict(spacing) | {"source": str(spacing.source)},
        "pixel_aspect": aspect,
        "shutter": None if shutter is None else _shutter(shutter),
        "overlays": [_overlay(plane, identity) for plane in planes],
    }


def _shutter(shutter: Shutter) -> dict[str, Any]:
    """Its shapes in film points, and the display level of its cover."""
    bitmap = shutter.bitmap
    shapes = {"rectangle": shutter.rectangle, "circle": shutter.circle, "polygon": shutter.polygon or None}
    return shapes | {"overlay": None if bitmap is None else f"{bitmap.group:04X}", "grey": shutter.grey}


def _overlay(plane: OverlayHeader, identity: bool) -> dict[str, Any]:
    """What it says of itself; its words only with `identity`, for they may name a person."""
    words = {"label": plane.label, "description": plane.description} if identity else {}
    return {
        "group": f"{plane.group:04X}",
        "rows": plane.rows,
        "columns": plane.columns,
        "origin": plane.origin,
        "frames": plane.frames,
        "type": "region" if plane.is_region else "graphics",
        "in_pixels": plane.data is None,
    } | words


def _modality(modality: Rescale | ModalityLut) -> dict[str, Any]:
    if isinstance(modality, Rescale):
        return asdict(modality)
    return {"entries": len(modality.data), "first": modality.first}


def _voi(voi: Voi) -> dict[str, Any]:
    if isinstance(voi, Window):
        return asdict(voi) | {"function": str(voi.function)}
    return {"entries": len(voi.data), "first": voi.first, "bits": voi.bits, "explanation": voi.explanation}
