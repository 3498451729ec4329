"""The one way in: references and images of a file of any kind, chosen by content."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from imaging.faults import Code, Fault, Problem
from imaging.film_reasons import FilmReason
from imaging.image import ARCHIVES, FileKind, Image, ImageRef
from imaging.reading.sniff import HEAD_BYTES, describe_other, kind_of
from imaging.reading.source import open_source, was_there
from imaging.reading.zip_members import is_through


def read_refs(path: Path) -> tuple[ImageRef, ...]:
    """One reference for each frame of the film at `path`, from its header alone.

    Raises Fault: EMPTY, NOT_AN_IMAGE, ARCHIVE_REFUSED, and those of `source.open_source` and of its kind.
    """
    with open_source(path) as file:
        head = file.read(HEAD_BYTES)
        kind = kind_of(head)
        if kind is FileKind.DICOM:
            from imaging.reading.plain_header import plain_refs  # here and below: a PNG does not load pydicom

            if (found := plain_refs(file, path)) is not None:
                return found
    if kind is None:
        raise Fault(_not_an_image(path, head))
    if kind is FileKind.DICOM:
        from imaging.reading import dicom

        return dicom.read_refs(path)
    from imaging.reading import raster

    return raster.read_refs(path, kind)


def read_attributes(path: Path) -> Mapping[str, str]:
    """DICOM keyword -> text of what the film at `path` says of itself, from its header; empty for other kinds.

    Raises Fault as `read_refs` does.
    """
    with open_source(path) as file:
        head = file.read(HEAD_BYTES)
    kind = kind_of(head)
    if kind is None:
        raise Fault(_not_an_image(path, head))
    if kind is not FileKind.DICOM:
        return {}
    from imaging.reading import dicom

    return dicom.read_attributes(path)


def read(ref: ImageRef) -> Image:
    """The frame `ref`, decoded in this process. Raises Fault as the reader of its kind does.

    Files that were not made by a trusted program are read through `imaging.workers.pool`.
    """
    with was_there(ref.path):
        if ref.kind is FileKind.DICOM:
            from imaging.reading import dicom

            return dicom.read(ref)
        from imaging.reading import raster

        return raster.read(ref)


def _not_an_image(path: Path, head: bytes) -> Problem:
    if not head:
        return Problem(Code.EMPTY, FilmReason.EMPTY, path=path)
    what = describe_other(head)
    if what in ARCHIVES and is_through(path):
        return Problem(Code.ARCHIVE_REFUSED, FilmReason.ZIP_IN_ZIP, {"what": what}, path)
    if what in ARCHIVES:
        return Problem(Code.ARCHIVE_REFUSED, FilmReason.ARCHIVE, {"what": what}, path)
    return Problem(Code.NOT_AN_IMAGE, FilmReason.NOT_AN_IMAGE, {"what": what}, path)
