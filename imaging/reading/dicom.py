"""DICOM films: one reference per frame from the header, and one frame as an image."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NoReturn

import numpy as np
from numpy.typing import NDArray
from pydicom.pixels.decoders.base import get_decoder
from pydicom.uid import JPEG2000TransferSyntaxes

from imaging.faults import Code, Fault, Problem
from imaging.film_reasons import FilmReason
from imaging.image import Badge, FileKind, Image, ImageRef, Photometric, Voi
from imaging.reading.color import apply_palette, to_eight_bits, ybr_to_rgb
from imaging.reading.dicom_attributes import exam_of, text, texts
from imaging.reading.dicom_groups import (
    intent_badges,
    modality_of,
    padding_of,
    pixel_aspect_of,
    polarity_of,
    spacing_of,
    voi_of,
)
from imaging.reading.dicom_header import Header, inflate, open_header
from imaging.reading.dicom_layout import UNDEFINED
from imaging.reading.dicom_overlays import overlays_of, shutter_of
from imaging.reading.pixel_format import PixelFormat, pixel_format
from imaging.reading.syntaxes import DEFLATED_FRAMES, is_native, is_readable, name_of

if TYPE_CHECKING:
    from imaging.reading.codecs import DecodeReport


_ITEM = b"\xfe\xff\x00\xe0"
_STARTS = (b"\xff\xd8\xff", b"\xff\x4f\xff\x51", b"\x00\x00\x00\x0cjP  ")
_MAX_SEGMENTS = 15
_FIRST_SEGMENT = 64


@dataclass(frozen=True, slots=True)
class Fragment:
    """One item that is no offset table: its tag at `place`, `length` bytes from `start`, all of them in the file.

    begins: these bytes begin a JPEG, JPEG-LS, JPEG 2000 or RLE frame.
    """

    place: int
    start: int
    length: int
    begins: bool


@dataclass(frozen=True, slots=True)
class Fragments:
    """All fragments of a file, in order, with anything in them; `table` is the Basic Offset Table, unchecked.

    cut_short: the file ends where another item or the end of the sequence should be.
    """

    found: tuple[Fragment, ...]
    table: tuple[int, ...]
    cut_short: bool

    @property
    def frames_begun(self) -> int:
        """How many fragments begin a frame as its bytes show; 0 where they do not show it."""
        return sum(fragment.begins for fragment in self.found) if self.found and self.found[0].begins else 0


def read_fragments(source: BinaryIO, start: int, size: int) -> Fragments:
    """The items from `start`, where the value of the pixel element begins, to their end or to `size`."""
    items: list[Fragment] = []
    position, cut_short = start, True
    while position + 8 <= size:
        source.seek(position)
        head = source.read(16)
        if head[:4] != _ITEM:
            cut_short = False
            break
        length = int.from_bytes(head[4:8], "little")
        end = size if length == UNDEFINED else position + 8 + length
        inside = min(end, size) - position - 8
        items.append(Fragment(position, position + 8, inside, _begins(head[8 : 8 + inside])))
        position = end
    table: tuple[int, ...] = ()
    # The first item is the table (A.4), unless a writer has left it out.
    if items and not items[0].begins:
        source.seek(items[0].start)
        values = source.read(items[0].length // 4 * 4)
        table = tuple(int.from_bytes(values[at : at + 4], "little") for at in range(0, len(values), 4))
        items = items[1:]
    return Fragments(tuple(item for item in items if item.length), table, cut_short)


def frame_fragments(fragments: Fragments, frames: int, frame: int) -> tuple[Fragment, ...]:
    """The fragments of `frame` (from 0) of so many; () where it is missing.

    Where as many fragments begin a frame as there are frames, or there is one for each, no table is asked. It is where
    it has an offset for each frame, rising, and each is that of an item. Raises ValueError where nothing tells frames
    apart.
    """
    found = fragments.found
    begun = fragments.frames_begun
    if begun not in (0, len(found)) or begun > frames:
        starts = [index for index, fragment in enumerate(found) if fragment.begins]
        if begun == frames or begun > frames == 1:
            return _part(found, starts, frame)
    elif len(found) <= frames:
        return found[frame : frame + 1]
    starts = _starts_by_table(fragments, frames)
    if starts:
        return _part(found, starts, frame)
    if frames == 1:
        return found
    if begun and fragments.cut_short:
        return _part(found, [index for index, fragment in enumerate(found) if fragment.begins], frame)
    raise ValueError("nothing tells the frames apart")


def _part(found: Sequence[Fragment], starts: Sequence[int], frame: int) -> tuple[Fragment, ...]:
    if frame >= len(starts):
        return ()
    return tuple(found[starts[frame] : starts[frame + 1] if frame + 1 < len(starts) else None])


def _starts_by_table(fragments: Fragments, frames: int) -> list[int]:
    """Index of the first fragment of each frame by the table, as far as the file goes; [] where it cannot be right."""
    table, found = fragments.table, fragments.found
    if len(table) != frames or not found or any(b <= a for a, b in pairwise(table)):
        return []
    index = {fragment.place - found[0].place: at for at, fragment in enumerate(found)}
    end = found[-1].start + found[-1].length - found[0].place
    present = [offset for offset in table if offset in index or not (fragments.cut_short and offset >= end)]
    return [index[offset] for offset in present] if all(offset in index for offset in present) else []


def _begins(head: bytes) -> bool:
    if head.startswith(_STARTS):
        return True
    # PS3.5 G.5: the number of segments, and where the first begins, behind the header of 64 bytes.
    count, first = int.from_bytes(head[:4], "little"), int.from_bytes(head[4:8], "little")
    return len(head) == 8 and 1 <= count <= _MAX_SEGMENTS and first == _FIRST_SEGMENT


_NO_TABLE = _ITEM + bytes(4)
_COMPRESSED = (b"\xfe\xff\x00\xe0", b"\xff\xd8\xff", b"\xff\x4f\xff\x51")


@dataclass(frozen=True, slots=True, eq=False)
class Stored:
    """Stored values (rows, columns[, 3]), what color they are now, and the fraction that the file held.

    raw: (rows, columns) with the bits that hold no value, where a whole frame of one sample has such bits.
    """

    values: NDArray[Any]
    photometric: str
    present: float = 1.0
    badges: tuple[Badge, ...] = ()
    raw: NDArray[Any] | None = None


def read_stored(header: Header, form: PixelFormat, frame: int, path: Path) -> Stored:
    """Stored values of `frame` (from 0), bits above and below the stored ones removed (PS3.5 8.1.1).

    Raises Fault UNSUPPORTED_SYNTAX, WRONG_SYNTAX, SIZE_DIFFERS, CUT_SHORT, FRAME_MISSING, CODEC_FAILED, CODEC_MEMORY,
    TOO_LARGE.
    """
    check_syntax(header, path)
    if is_native(header.syntax):
        return _native(header, form, frame, path)
    return _encapsulated(header, form, frame, path)


def check_syntax(header: Header, path: Path) -> None:
    """Raise Fault UNSUPPORTED_SYNTAX or WRONG_SYNTAX when the pixels of `header` cannot be what the syntax says."""
    if not is_readable(header.syntax):
        values = {"syntax": name_of(header.syntax)}
        raise Fault(Problem(Code.UNSUPPORTED_SYNTAX, FilmReason.UNKNOWN_SYNTAX, values, path))
    undefined = header.pixels is not None and header.pixels.length == UNDEFINED
    if is_native(header.syntax) and undefined:
        _wrong_syntax(path)
    if not is_native(header.syntax) and not undefined:
        raise Fault(Problem(Code.WRONG_SYNTAX, FilmReason.NOT_PACKED, {"syntax": name_of(header.syntax)}, path))


def _wrong_syntax(path: Path) -> NoReturn:
    raise Fault(Problem(Code.WRONG_SYNTAX, FilmReason.PACKED, path=path))


def _native(header: Header, form: PixelFormat, frame: int, path: Path) -> Stored:
    form = _without_subsampling(form.place.length, form)
    bits = form.samples_per_frame * form.allocated
    first = frame * bits // 8
    wanted = (frame * bits % 8 + bits + 7) // 8
    header.source.seek(form.place.value)
    head = header.source.read(4)
    if head.startswith(_COMPRESSED) and abs(form.place.length - form.frames * bits // 8) > 1:
        _wrong_syntax(path)
    swapped = not header.encoding.little and form.allocated == 8 and form.place.vr == b"OW"
    # 8-bit samples in big-endian words: whole words are read, and the neighbor's byte is dropped.
    lead = first % 2 if swapped else 0
    header.source.seek(form.place.value + first - lead)
    room = max(0, form.place.length - first + lead)
    data = header.source.read(min(wanted + lead + (wanted + lead) % 2 if swapped else wanted, room))
    if swapped:
        data = np.frombuffer(data[: len(data) // 2 * 2], ">u2").astype("<u2").tobytes()[lead:][:wanted]
    if not data:
        raise Fault(Problem(Code.CUT_SHORT, FilmReason.ENDS_BEFORE_FRAME, {"frame": frame + 1}, path, frame))
    badges = (Badge.EXCESS_BYTES,) if form.place.length > (form.frames * bits + 7) // 8 + 1 else ()
    samples = _samples(data, form, frame * bits % 8, header.encoding.little)
    return _assemble(samples, form, badges)


def _without_subsampling(length: int, form: PixelFormat) -> PixelFormat:
    """Pixels that say YBR_FULL_422 but have room for every sample are YBR_FULL in fact."""
    if form.photometric == "YBR_FULL_422" and length >= form.frames * form.rows * form.columns * 3:
        return replace(form, photometric="YBR_FULL")
    return form


def _samples(data: bytes, form: PixelFormat, bit: int, little: bool) -> NDArray[Any]:
    """Flat samples of one frame, as many as `data` holds; 1-bit samples begin at `bit` of the first byte."""
    if form.allocated == 1:
        return np.unpackbits(np.frombuffer(data, np.uint8), bitorder="little")[bit:][: form.samples_per_frame]
    order = form.dtype.newbyteorder("<" if little else ">")
    whole = np.frombuffer(data[: len(data) // order.itemsize * order.itemsize], order)
    return whole.astype(form.dtype, copy=False)[: form.samples_per_frame]


def _assemble(samples: NDArray[Any], form: PixelFormat, badges: tuple[Badge, ...] = ()) -> Stored:
    """Samples of one frame as (rows, columns[, 3]); where some are missing the rest takes the lowest value."""
    expected = form.samples_per_frame
    present = len(samples) / expected
    raw = _with_unused_bits(samples, form)
    samples = _stored_bits(samples, form)
    if present < 1:
        rest = np.full(expected - len(samples), samples.min() if len(samples) else 0, samples.dtype)
        samples = np.concatenate((samples, rest))
        badges = (*badges, Badge.CUT_SHORT)
    if form.is_subsampled:
        return Stored(_upsample(samples, form), "YBR_FULL", present, badges)
    values: NDArray[Any]
    if form.samples == 1:
        values = samples.reshape(form.rows, form.columns)
    elif form.planar:
        values = np.ascontiguousarray(samples.reshape(3, form.rows, form.columns).transpose(1, 2, 0))
    else:
        values = samples.reshape(form.rows, form.columns, 3)
    return Stored(values, form.photometric, present, badges, raw)


def _with_unused_bits(samples: NDArray[Any], form: PixelFormat) -> NDArray[Any] | None:
    """A whole frame of one sample as (rows, columns) where it has bits that hold no value; else None."""
    whole = samples.size == form.samples_per_frame and form.samples == 1
    if not whole or form.floating or form.stored == form.allocated:
        return None
    return samples.reshape(form.rows, form.columns)


def _stored_bits(samples: NDArray[Any], form: PixelFormat) -> NDArray[Any]:
    """Only the stored bits (PS3.5 8.1.1): overlays above and below them go, the sign is extended from High Bit."""
    if form.floating or form.stored == form.allocated:
        return samples
    if form.signed:
        signed: NDArray[Any] = (samples << (form.allocated - 1 - form.high)) >> (form.allocated - form.stored)
        return signed
    mask = samples.dtype.type((1 << form.stored) - 1)
    unsigned: NDArray[Any] = (samples >> (form.high + 1 - form.stored)) & mask
    return unsigned


def _upsample(samples: NDArray[Any], form: PixelFormat) -> NDArray[Any]:
    """YBR_FULL of YBR_FULL_422: Y1 Y2 Cb Cr for each pair of pixels (PS3.3 C.7.6.3.1.2)."""
    pairs = samples[: len(samples) // 4 * 4].reshape(-1, 4)
    out = pairs[:, [0, 2, 3, 1, 2, 3]].reshape(-1, 3)
    missing = form.rows * form.columns - len(out)  # of an odd number of pixels, which the standard does not allow
    if missing > 0:
        out = np.concatenate((out, np.zeros((missing, 3), out.dtype)))
    return np.ascontiguousarray(out[: form.rows * form.columns]).reshape(form.rows, form.columns, 3)


def _encapsulated(header: Header, form: PixelFormat, frame: int, path: Path) -> Stored:
    from imaging.reading.codecs import DecodeReport  # here, because a native film needs no codec loaded

    fragments = read_fragments(header.source, form.place.value, header.size)
    parts = _frame(fragments, form, frame, path)
    data = b"".join(_bytes(header, part) for part in parts)
    report = DecodeReport(cut_short=fragments.cut_short and parts[-1] is fragments.found[-1])
    try:
        if header.syntax == DEFLATED_FRAMES:
            data = inflate(data, _frame_bytes(form) + 2, path)
            return _assemble(_samples(data, form, 0, little=True), form)
        values, photometric = _decoded(data, header, form, report)
    except Fault:
        raise
    except Exception as error:  # noqa: BLE001  # hostile bytes in a codec or in pydicom: anything may come
        _failed(report.failure or error, report.cut_short, path, frame)
    raw = None
    if header.syntax not in JPEG2000TransferSyntaxes:
        # JPEG 2000 alone carries a sign and a precision of its own.
        raw, values = _with_unused_bits(values, form), _stored_bits(values, form)
    badges = (Badge.EXCESS_BYTES,) if report.excess or fragments.frames_begun > form.frames else ()
    if report.whole_rows is None:
        return Stored(values, photometric, badges=badges, raw=raw)
    if report.reduced:
        return Stored(values, photometric, 0.0, (Badge.CUT_SHORT, Badge.REDUCED))
    values[report.whole_rows :] = values[: report.whole_rows].min()
    return Stored(values, photometric, report.whole_rows / form.rows, (Badge.CUT_SHORT,))


def _frame_bytes(form: PixelFormat) -> int:
    return (form.samples_per_frame * form.allocated + 7) // 8


def _frame(fragments: Fragments, form: PixelFormat, frame: int, path: Path) -> tuple[Fragment, ...]:
    """Where the compressed bytes of one frame lie (PS3.5 A.4). Raises Fault CUT_SHORT, FRAME_MISSING."""
    try:
        parts = frame_fragments(fragments, form.frames, frame)
    except ValueError as error:
        values = {"frames": form.frames}
        raise Fault(Problem(Code.FRAME_MISSING, FilmReason.FRAMES_UNMARKED, values, path, frame)) from error
    if not parts and fragments.cut_short:
        _ends_within(path, frame)
    if not parts:
        values = {"frames": form.frames, "found": fragments.frames_begun or len(fragments.found)}
        raise Fault(Problem(Code.FRAME_MISSING, FilmReason.FEWER_FRAMES, values, path, frame))
    return parts


def _bytes(header: Header, fragment: Fragment) -> bytes:
    header.source.seek(fragment.start)
    return header.source.read(fragment.length)


def _decoded(data: bytes, header: Header, form: PixelFormat, report: DecodeReport) -> tuple[NDArray[Any], str]:
    options: dict[str, Any] = {
        "rows": form.rows,
        "columns": form.columns,
        "number_of_frames": 1,
        "samples_per_pixel": form.samples,
        "photometric_interpretation": form.photometric,
        "bits_allocated": form.allocated,
        "bits_stored": form.stored,
        "pixel_representation": int(form.signed),
        "planar_configuration": form.planar,
        "pixel_keyword": "PixelData",
        "correct_unused_bits": False,
        "report": report,
    }
    # One fragment of its own, so that no table of the file has a say in what is decoded.
    alone = b"".join((_NO_TABLE, _ITEM, len(data).to_bytes(4, "little"), data))
    values, properties = get_decoder(header.syntax).as_array(alone, index=0, raw=True, validate=False, **options)
    if properties.get("pixel_representation") == 1:
        values = values.view(values.dtype.str.replace("u", "i"))
    return values, str(properties["photometric_interpretation"])


def _ends_within(path: Path, frame: int, error: Exception | None = None) -> NoReturn:
    raise Fault(Problem(Code.CUT_SHORT, FilmReason.ENDS_WITHIN_FRAME, {"frame": frame + 1}, path, frame)) from error


def _failed(error: Exception, cut_short: bool, path: Path, frame: int) -> NoReturn:
    from imaging.reading.codecs import SizeDiffersError, SyntaxDiffersError

    if isinstance(error, SyntaxDiffersError):
        values = {"said": error.said, "found": error.found}
        raise Fault(Problem(Code.WRONG_SYNTAX, FilmReason.OTHER_CODEC, values, path, frame)) from error
    if isinstance(error, SizeDiffersError):
        values = {"said": error.said, "found": error.found}
        raise Fault(Problem(Code.SIZE_DIFFERS, FilmReason.OTHER_FRAME_SIZE, values, path, frame)) from error
    if cut_short:
        _ends_within(path, frame, error)
    if isinstance(error, MemoryError):
        raise Fault(Problem(Code.CODEC_MEMORY, FilmReason.MUCH_MEMORY, {}, path, frame)) from error
    raise Fault(Problem(Code.CODEC_FAILED, FilmReason.UNDECODABLE, {}, path, frame)) from error


def read_refs(path: Path) -> tuple[ImageRef, ...]:
    """One reference for each frame of the DICOM file at `path`, from its header.

    Raises Fault as `imaging.reading.dicom_header.open_header`, `pixel_format` and `check_syntax` do.
    """
    with open_header(path) as header:
        form = pixel_format(header, path)
        check_syntax(header, path)
        first = _ref(header, form, path)
        return (first, *(replace(first, frame=frame) for frame in range(1, form.frames)))


def read_attributes(path: Path) -> dict[str, str]:
    """Keyword -> text of the attributes of the film at `path`. Raises Fault as `read_refs` does."""
    with open_header(path) as header:
        pixel_format(header, path)
        return texts(header.dataset)


def _ref(header: Header, form: PixelFormat, path: Path) -> ImageRef:
    return ImageRef(
        path=path,
        frame=0,
        frames=form.frames,
        kind=FileKind.DICOM,
        rows=form.rows,
        columns=form.columns,
        modality=text(header.dataset, "Modality"),
        sop_instance_uid=text(header.dataset, "SOPInstanceUID"),
        series_instance_uid=text(header.dataset, "SeriesInstanceUID"),
        study_instance_uid=text(header.dataset, "StudyInstanceUID"),
        transfer_syntax_uid=str(header.syntax),
        exam=exam_of(header.dataset),
    )


def read(ref: ImageRef) -> Image:
    """The frame `ref` as modality values or RGB, with everything needed to show it; `values` is read-only.

    Raises Fault as `read_refs` and `imaging.reading.dicom.read_stored` do.
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
    aspect, aspect_badges = pixel_aspect_of(dataset, ref.frame)
    overlays, overlay_badges = overlays_of(header, form, ref.frame, stored.raw)
    shutter, shutter_badges = shutter_of(dataset, ref.frame, form, overlays)
    if shutter is not None and shutter.bitmap is not None:
        overlays = tuple(plane for plane in overlays if plane is not shutter.bitmap)
    badges += (*spacing_badges, *aspect_badges, *overlay_badges, *shutter_badges)
    badges += (*intent_badges(dataset), *_quality(header, form))
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
        pixel_aspect=aspect,
        shutter=shutter,
        overlays=overlays,
    )


def _color(stored: Stored, form: PixelFormat, header: Header, ref: ImageRef) -> NDArray[np.uint8]:
    values: NDArray[Any] = stored.values
    if form.samples == 1:
        rgb = apply_palette(values, header.dataset, header.encoding.little, form.stored_range)
        if rgb is None:
            raise Fault(Problem(Code.BAD_ATTRIBUTE, FilmReason.NO_PALETTE, {}, ref.path, ref.frame))
        return rgb
    if form.signed:
        values = values.view(values.dtype.str.replace("i", "u"))
    eight = to_eight_bits(values, form.stored)
    return ybr_to_rgb(eight) if stored.photometric in ("YBR_FULL", "YBR_FULL_422") else eight


def _quality(header: Header, form: PixelFormat) -> tuple[Badge, ...]:
    return ((Badge.LOSSY,) if header.is_lossy else ()) + ((Badge.EIGHT_BIT,) if form.stored <= 8 else ())
