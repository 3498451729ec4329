"""DICOM files copied without identity: one after another, each read once and its pixels streamed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import accumulate, chain
from pathlib import Path
from typing import Any, BinaryIO, Literal

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.filebase import DicomBytesIO
from pydicom.filewriter import write_dataset, write_file_meta_info
from pydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

from imaging.faults import Code, Fault, Problem
from imaging.film_reasons import FilmReason
from imaging.identity.cleaning import Cleaned, Kept, clean, patient_of
from imaging.identity.key import IdentityKey
from imaging.image import FileKind
from imaging.reading.dicom import check_syntax, read_fragments, read_stored
from imaging.reading.dicom_attributes import text
from imaging.reading.dicom_header import Header, dataset_of, open_header
from imaging.reading.dicom_layout import UNDEFINED
from imaging.reading.limits import MAX_HEADER_BYTES
from imaging.reading.pixel_format import PixelFormat, index_of_films, pixel_format
from imaging.reading.read import read_refs
from imaging.reading.scan import FoundFile, scan_files
from imaging.reading.sniff import sniff
from imaging.reading.source import was_there
from imaging.reading.syntaxes import is_native
from imaging.reasons import Reason
from imaging.whole_files import whole_file
from imaging.workers.pool import DecoderPool

METHOD = ("Hilum, PS3.15 2026c table E.1-1", "unlisted texts, names and UIDs too")
"""De-identification Method (0012,0063)."""
_CODES = {
    "basic": ("113100", "Basic Application Confidentiality Profile"),
    "pixels": ("113101", "Clean Pixel Data Option"),
    "graphics": ("113103", "Clean Graphics Option"),
    "content": ("113104", "Clean Structured Content Option"),
    Kept.DATES: ("113106", "Retain Longitudinal Temporal Information Full Dates Option"),
    "moved": ("113107", "Retain Longitudinal Temporal Information Modified Dates Option"),
    Kept.PATIENT: ("113108", "Retain Patient Characteristics Option"),
    Kept.DEVICE: ("113109", "Retain Device Identity Option"),
    Kept.UIDS: ("113110", "Retain UIDs Option"),
    Kept.INSTITUTION: ("113112", "Retain Institution Identity Option"),
}
"""PS3.16 CID 7050."""
_IMPLEMENTATION = "2.25.75324455088449117698240735144787743491"
_SECONDARY = "1.2.840.10008.5.1.4.1.1.7"
_SEGMENTATION = "1.2.840.10008.5.1.4.1.1.66."
_UID = re.compile(r"[0-9.]{1,64}")
"""What a UID may consist of (PS3.5 9.1); another text may say a name, or lead out of the folder of the copies."""
_DOCUMENT = 0x00420011
_CHUNK = 1 << 20
_ITEM, _END = b"\xfe\xff\x00\xe0", b"\xfe\xff\xdd\xe0\0\0\0\0"
_SCAN = 0xDA
_MARKER = re.compile(rb"\xff[\x80-\xcf\xd8-\xfe]")
"""What coded samples have nowhere: a marker, but for those that restart the coder."""
_JPEG, _JPEG2000 = b"\xff\xd8", b"\xff\x4f\xff\x51"


class Burned(Reason):
    """Why a film must be looked at before its copy goes out."""

    SAID = "its file says so"
    UNSAID = "its file does not say that there is none"
    CAPTURE = "it is a picture of a screen or of paper"
    IN_PIXELS = "an overlay lies in its pixels"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of film pixels to be blacked out, its left upper pixel counted from 0."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is asked of copies. looked_at: somebody has looked at each film and saw no text that names anybody.

    boxes: are blacked out in every film.
    """

    kept: frozenset[Kept] = frozenset()
    looked_at: bool = False
    boxes: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class Copied:
    """A file that was copied, and what became of it; `patient` and the UIDs before identify (for the table alone)."""

    path: Path
    copy: Path
    patient: str = field(repr=False)
    new_patient: str
    uid: str = field(repr=False)
    new_uid: str


def copies(
    paths: Sequence[Path], output: Path, key: IdentityKey, wishes_of: Callable[[Path], Wishes], pool: DecoderPool
) -> Iterator[Copied | Problem]:
    """Copy every DICOM file under `paths` to folders of patients in `output`; for each file what became of it.

    A copy is whole or not there; what cannot be copied without identity is a Problem and not copied. Holds one file's
    attributes and a part of its pixels in memory, or one frame where something is blacked out; films whose pixels must
    be decoded for that are, in a process of `pool`. Raises OSError where `output` cannot be written.
    """
    made: set[str] = set()
    for found in scan_files(paths):
        if not isinstance(found, FoundFile):
            yield found
            continue
        try:
            done = _copied(found.path, output, key, wishes_of(found.path), pool, made)
        except Fault as fault:
            yield fault.problem
            continue
        if isinstance(done, Copied):
            made.add(done.new_uid)
        yield done


def burned_in(header: Header) -> Burned | None:
    """Why text may be burned into a film; None where its file says that there is none (0028,0301).

    Objects without a picture, and segmentations, have none.
    """
    kind = text(header.dataset, "SOPClassUID")
    if header.pixels is None or kind.startswith(_SEGMENTATION):
        return None
    if any(_lies_in_pixels(header, group) for group in range(0x6000, 0x6100, 2)):
        return Burned.IN_PIXELS
    said = _read(header, 0x00280301).strip(b" \0").upper()
    if said == b"YES":
        return Burned.SAID
    if kind == _SECONDARY or kind.startswith(f"{_SECONDARY}."):
        return Burned.CAPTURE
    return None if said == b"NO" else Burned.UNSAID


def _lies_in_pixels(header: Header, group: int) -> bool:
    """Whether a group of an overlay has rows but no data of its own (retired, PS3.3-2004 C.9.2)."""
    elements = {element.tag & 0xFFFF for element in header.elements if element.tag >> 16 == group}
    return 0x0010 in elements and 0x3000 not in elements


def _read(header: Header, tag: int) -> bytes:
    """The first bytes of an attribute as they are; b"" where it is not there."""
    for element in header.elements:
        if element.tag == tag:
            header.source.seek(element.value)
            return header.source.read(min(element.length, 64))
    return b""


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is to become of a file: its attributes, whose it is, and where its copy goes."""

    dataset: Dataset
    form: PixelFormat | None
    copied: Copied
    boxes: tuple[Box, ...]


def _copied(
    path: Path, output: Path, key: IdentityKey, wishes: Wishes, pool: DecoderPool, made: set[str]
) -> Copied | Problem:
    _check_kind(path)
    with open_header(path) as header:
        plan = _plan(header, path, output, key, wishes)
        if plan.copied.new_uid in made:
            raise Fault(Problem(Code.NOT_COPIED, FilmReason.COPY_TWICE, path=path))
        if not plan.boxes or is_native(header.syntax):
            _write(header, plan, key, wishes)
            return plan.copied
    return pool.call(partial(_in_worker, path, output, key, wishes))


def _in_worker(path: Path, output: Path, key: IdentityKey, wishes: Wishes) -> Copied | Problem:
    try:
        with open_header(path) as header:
            plan = _plan(header, path, output, key, wishes)
            _write(header, plan, key, wishes)
            return plan.copied
    except Fault as fault:
        return fault.problem


def _check_kind(path: Path) -> None:
    """Raise Fault where a file is not DICOM."""
    with was_there(path):
        kind = sniff(path)
    if kind is FileKind.DICOM:
        return
    read_refs(path)
    values = {"kind": kind.words if kind is not None else ""}
    raise Fault(Problem(Code.NOT_COPIED, FilmReason.COPY_OF_RASTER, values, path))


def _plan(header: Header, path: Path, output: Path, key: IdentityKey, wishes: Wishes) -> _Plan:
    if "DirectoryRecordSequence" in header.dataset or "FileSetID" in header.dataset:
        raise Fault(index_of_films(path))
    if any(element.tag == _DOCUMENT for element in header.elements):
        raise Fault(Problem(Code.NOT_COPIED, FilmReason.COPY_OF_DOCUMENT, path=path))
    if header.pixels is None and header.cut_short:
        raise Fault(Problem(Code.CUT_SHORT, FilmReason.ENDS_BEFORE_PIXELS, path=path))
    form = None
    if header.pixels is not None:
        form = pixel_format(header, path)
        check_syntax(header, path)
    is_film = form is not None and not text(header.dataset, "SOPClassUID").startswith(_SEGMENTATION)
    boxes = wishes.boxes if is_film else ()
    why = None if wishes.looked_at or boxes else burned_in(header)
    if why is not None:
        raise Fault(Problem(Code.BURNED_IN, FilmReason.LOOK_FIRST, {"why": why}, path))
    if form is not None and boxes and not any(box.x < form.columns and box.y < form.rows for box in boxes):
        raise Fault(Problem(Code.BURNED_IN, FilmReason.BOX_OUTSIDE, path=path))
    dataset = _attributes(header, path)
    patient, uid = patient_of(dataset), text(header.dataset, "SOPInstanceUID")
    stays = Kept.UIDS in wishes.kept and _UID.fullmatch(uid) is not None
    new_uid = uid if stays else key.uid(uid or f"file {path.resolve()}")
    number = key.patient(patient)
    place = output / number / f"{new_uid}.dcm"
    return _Plan(dataset, form, Copied(path, place, patient, number, uid, new_uid), boxes)


def _attributes(header: Header, path: Path) -> Dataset:
    """All before the pixels, but private ones and overlays, which go unread."""
    wanted = [
        element
        for element in header.elements
        if not element.tag >> 16 & 1 and element.tag >> 16 not in range(0x6000, 0x6100) and element.tag != 0x00080005
    ]
    if sum(element.end - element.start for element in wanted) > MAX_HEADER_BYTES:
        values = {"megabytes": MAX_HEADER_BYTES >> 20}
        raise Fault(Problem(Code.TOO_LARGE, FilmReason.MANY_ATTRIBUTES, values, path))
    return dataset_of(header.source, wanted, header.encoding, list(header.characters))[0]


def _write(header: Header, plan: _Plan, key: IdentityKey, wishes: Wishes) -> None:
    redrawn = bool(plan.boxes)
    found = clean(plan.dataset, key, wishes.kept)
    plain = redrawn or header.syntax == DeflatedExplicitVRLittleEndian
    syntax = ExplicitVRLittleEndian if plain else header.syntax
    implicit, little = syntax == ImplicitVRLittleEndian, syntax != ExplicitVRBigEndian
    _tell(plan, found, wishes)
    frames: Iterator[NDArray[Any]] = iter(())
    if redrawn and plan.form is not None:
        first, photometric = _blacked_out(header, plan.form, 0, plan)
        _describe(plan.dataset, plan.form, photometric)
        rest = (_blacked_out(header, plan.form, frame, plan)[0] for frame in range(1, plan.form.frames))
        frames = chain((first,), rest)
    plan.copied.copy.parent.mkdir(parents=True, exist_ok=True)
    with whole_file(plan.copied.copy) as stream:
        stream.write(bytes(128) + b"DICM")
        _write_meta(stream, plan, syntax)
        body = DicomBytesIO()
        body.is_implicit_VR, body.is_little_endian = implicit, little
        write_dataset(body, plan.dataset, "iso8859")
        stream.write(body.getvalue())
        if plan.form is None:
            return
        if redrawn:
            length = plan.form.frames * _frame_bytes(plan.form)
            stream.write(_pixel_head(plan.form, length + length % 2, implicit, little))
            for values in frames:
                stream.write(values.astype(plan.form.dtype.newbyteorder("<"), copy=False).tobytes())
            stream.write(b"\0" * (length % 2))
        elif is_native(header.syntax):
            _stream_native(header, plan.form, stream, implicit, little)
        else:
            _stream_fragments(header, plan.form, stream)


def _tell(plan: _Plan, found: Cleaned, wishes: Wishes) -> None:
    """What says that it is a copy without identity, and how it was made (PS3.15 E.1.1, PS3.3 C.7.1.1)."""
    dataset, looked = plan.dataset, plan.form is not None and (wishes.looked_at or bool(plan.boxes))
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.SOPInstanceUID = plan.copied.new_uid
    dataset.PatientName = dataset.PatientID = plan.copied.new_patient
    dataset.PatientIdentityRemoved = "YES"
    dataset.DeidentificationMethod = list(METHOD)
    used = ["basic", *(["pixels"] if looked else ()), *(["graphics"] if found.graphics else ())]
    used += [*(["content"] if found.content else ()), *([] if Kept.DATES in wishes.kept else ["moved"])]
    dataset.DeidentificationMethodCodeSequence = [_code(*_CODES[one]) for one in (*used, *sorted(wishes.kept))]
    dataset.LongitudinalTemporalInformationModified = "UNMODIFIED" if Kept.DATES in wishes.kept else "MODIFIED"
    if looked:
        dataset.BurnedInAnnotation = "NO"


def _code(value: str, meaning: str) -> Dataset:
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, "DCM", meaning
    return item


def _write_meta(stream: BinaryIO, plan: _Plan, syntax: UID) -> None:
    """File Meta Information anew (PS3.10 7.1): nothing of the old one stays."""
    meta = FileMetaDataset()
    meta.FileMetaInformationGroupLength = 0
    meta.FileMetaInformationVersion = b"\0\1"
    if "SOPClassUID" in plan.dataset:
        meta.MediaStorageSOPClassUID = plan.dataset.SOPClassUID
    meta.MediaStorageSOPInstanceUID = UID(plan.copied.new_uid)
    meta.TransferSyntaxUID = syntax
    meta.ImplementationClassUID = UID(_IMPLEMENTATION)
    meta.ImplementationVersionName = "HILUM"
    body = DicomBytesIO()
    body.is_implicit_VR, body.is_little_endian = False, True
    write_file_meta_info(body, meta, enforce_standard=False)
    stream.write(body.getvalue())


def _frame_bytes(form: PixelFormat) -> int:
    """Of a frame that is written anew: every sample in whole bytes."""
    return form.rows * form.columns * form.samples * form.dtype.itemsize


def _blacked_out(header: Header, form: PixelFormat, frame: int, plan: _Plan) -> tuple[NDArray[Any], str]:
    """Stored values of a frame with its boxes as dark as its darkest pixel, and what color they are."""
    stored = read_stored(header, form, frame, plan.copied.path)
    values = stored.values.copy()
    if stored.photometric.startswith("YBR"):
        dark: Any = (0, 128, 128)
    elif form.samples == 3 or stored.photometric == "PALETTE COLOR":
        dark = 0
    else:
        dark = values.max() if stored.photometric == "MONOCHROME1" else values.min()
    for box in plan.boxes:
        values[max(box.y, 0) : max(box.y + box.height, 0), max(box.x, 0) : max(box.x + box.width, 0)] = dark
    return values, stored.photometric


def _describe(dataset: Dataset, form: PixelFormat, photometric: str) -> None:
    """What pixels written anew are (PS3.3 C.7.6.3)."""
    dataset.PhotometricInterpretation = photometric
    if form.samples == 3:
        dataset.PlanarConfiguration = 0
    if not form.floating:
        dataset.BitsAllocated, dataset.HighBit = 8 * form.dtype.itemsize, form.stored - 1


def _pixel_head(form: PixelFormat, length: int, implicit: bool, little: bool) -> bytes:
    order: Literal["little", "big"] = "little" if little else "big"
    tag = form.place.tag
    head = (tag >> 16).to_bytes(2, order) + (tag & 0xFFFF).to_bytes(2, order)
    if implicit:
        return head + length.to_bytes(4, order)
    vr = form.place.vr if form.place.vr in (b"OB", b"OW", b"OF", b"OD") else b"OB" if form.allocated == 8 else b"OW"
    if length == UNDEFINED:
        vr = b"OB"
    return head + vr + bytes(2) + length.to_bytes(4, order)


def _stream_native(header: Header, form: PixelFormat, stream: BinaryIO, implicit: bool, little: bool) -> None:
    """Pixels as they are, without what lies behind them, and without bits that hold no value (PS3.5 8.1.1)."""
    place = form.place
    whole = form.rows * form.columns * form.samples * form.frames * form.allocated
    said = (form.frames * form.samples_per_frame * form.allocated + 7) // 8
    bits = whole if place.length >= (whole + 7) // 8 else 8 * said
    length = max(min((bits + 7) // 8, place.length, header.size - place.value), 0)
    stream.write(_pixel_head(form, length + length % 2, implicit, little))
    header.source.seek(place.value)
    left = length
    while left:
        data = header.source.read(min(_CHUNK, left))
        if not data:
            break
        stream.write(_without_unused_bits(data, form, little))
        left -= len(data)
    stream.write(bytes(left + length % 2))


def _without_unused_bits(data: bytes, form: PixelFormat, little: bool) -> bytes:
    """Samples whose bits beyond the stored ones are those of their value; the rest may hold an overlay."""
    size = form.dtype.itemsize
    if form.floating or form.allocated == 1 or form.stored == form.allocated or size == 1 or len(data) % size:
        return data
    values = np.frombuffer(data, form.dtype.newbyteorder("<" if little else ">"))
    low = form.high + 1 - form.stored
    if form.signed:
        up = form.allocated - 1 - form.high
        return ((((values << up) >> (up + low)) << low).astype(values.dtype)).tobytes()
    return (values & (((1 << form.stored) - 1) << low)).astype(values.dtype).tobytes()


def _stream_fragments(header: Header, form: PixelFormat, stream: BinaryIO) -> None:
    """Compressed frames as they are, but for what is written in them beside the picture; the table anew (PS3.5 A.4)."""
    fragments = read_fragments(header.source, form.place.value, header.size)
    sizes = [fragment.length + fragment.length % 2 for fragment in fragments.found]
    starts = [0, *accumulate(8 + size for size in sizes)]
    first = fragments.found[0].place if fragments.found else 0
    moved = {fragment.place - first: start for fragment, start in zip(fragments.found, starts, strict=False)}
    table = [moved[offset] for offset in fragments.table if offset in moved]
    if len(table) != len(fragments.table):
        table = []
    stream.write(_pixel_head(form, UNDEFINED, False, True))
    stream.write(_ITEM + (4 * len(table)).to_bytes(4, "little"))
    stream.write(b"".join(offset.to_bytes(4, "little") for offset in table))
    for fragment, size in zip(fragments.found, sizes, strict=True):
        stream.write(_ITEM + size.to_bytes(4, "little"))
        end = fragment.start + fragment.length
        position = fragment.start
        for begin, stop in _remarks(header.source, fragment.start, end):
            _pass_on(header.source, position, begin, stream)
            stream.write(bytes(stop - begin))
            position = stop
        _pass_on(header.source, position, end, stream)
        stream.write(bytes(size - fragment.length))
    stream.write(_END)


def _pass_on(source: BinaryIO, start: int, end: int, stream: BinaryIO) -> None:
    source.seek(start)
    while start < end:
        data = source.read(min(_CHUNK, end - start))
        if not data:
            stream.write(bytes(end - start))
            return
        stream.write(data)
        start += len(data)


def _remarks(source: BinaryIO, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where a JPEG, JPEG-LS or JPEG 2000 frame holds comments and what programs put there (T.81 B.2.4, T.800 A.9.2)."""
    source.seek(start)
    head = source.read(4)
    if head.startswith(_JPEG):
        keeps, ends, comment = {0xE0: 14, 0xE8: 40, 0xEE: 12}, {0xD9}, 0xFE
        programs = range(0xE0, 0xF0)
    elif head == _JPEG2000:
        keeps, ends, comment = {0x64: 2}, {0x90, 0xD9}, 0x64
        programs = range(0)
    else:
        return
    position = start + 2
    while position + 4 <= end:
        source.seek(position)
        mark = source.read(4)
        length = int.from_bytes(mark[2:], "big")
        if mark[0] != 0xFF or mark[1] in ends or length < 2:
            return
        if mark[1] == 0xFF:
            position += 1
            continue
        stop = min(position + 2 + length, end)
        begin = position + 4 + keeps.get(mark[1], 0)
        if (mark[1] == comment or mark[1] in programs) and begin < stop:
            yield begin, stop
        position = _behind_scan(source, stop, end) if mark[1] == _SCAN else stop


def _behind_scan(source: BinaryIO, start: int, end: int) -> int:
    """Where the first marker behind the coded samples of a scan is (T.81 B.1.1.5, T.87 A.1); the end where none is."""
    while start + 1 < end:
        source.seek(start)
        data = source.read(min(_CHUNK, end - start))
        found = _MARKER.search(data)
        if found is not None:
            return start + found.start()
        if len(data) < 2:
            break
        start += len(data) - 1  # the last byte may be the first of a marker
    return end
