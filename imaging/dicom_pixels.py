"""The stored values of one frame of a DICOM file, native or compressed, without touching the other frames."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import numpy as np
from numpy.typing import NDArray
from pydicom.pixels.decoders.base import get_decoder
from pydicom.uid import JPEG2000TransferSyntaxes

from imaging.dicom_header import Header, inflate
from imaging.dicom_layout import UNDEFINED
from imaging.faults import Code, Fault, Problem
from imaging.fragments import Fragment, Fragments, frame_fragments, read_fragments
from imaging.pixel_format import PixelFormat
from imaging.syntaxes import DEFLATED_FRAMES, is_native, is_readable, name_of
from imaging.types import Badge

if TYPE_CHECKING:
    from imaging.codecs import Report

_SOUND_COPY = "Ask the sender for a sound copy."
_ITEM = b"\xfe\xff\x00\xe0"
_NO_TABLE = _ITEM + bytes(4)
_COMPRESSED = (b"\xfe\xff\x00\xe0", b"\xff\xd8\xff", b"\xff\x4f\xff\x51")


@dataclass(frozen=True, slots=True, eq=False)
class Stored:
    """Stored values (rows, columns[, 3]), what color they are now, and the fraction that the file held."""

    values: NDArray[Any]
    photometric: str
    present: float = 1.0
    badges: tuple[Badge, ...] = ()


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
        message = f"The transfer syntax {name_of(header.syntax)} is not supported."
        step = "Ask for the film in another transfer syntax, for instance Explicit VR Little Endian."
        raise Fault(Problem(Code.UNSUPPORTED_SYNTAX, message, step, path))
    undefined = header.pixels is not None and header.pixels.length == UNDEFINED
    if is_native(header.syntax) and undefined:
        _wrong_syntax(path)
    if not is_native(header.syntax) and not undefined:
        message = f"The transfer syntax says {name_of(header.syntax)}, but the pixels are not packed that way."
        raise Fault(Problem(Code.WRONG_SYNTAX, message, "Ask the sender for a sound copy.", path))


def _wrong_syntax(path: Path) -> NoReturn:
    message = "The pixels are compressed, but the transfer syntax says they are not."
    raise Fault(Problem(Code.WRONG_SYNTAX, message, "Ask the sender for a sound copy.", path))


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
        message = f"The file ends before frame {frame + 1} begins."
        raise Fault(Problem(Code.CUT_SHORT, message, "Copy or send it again.", path, frame))
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
    samples = _stored_bits(samples, form)
    if present < 1:
        rest = np.full(expected - len(samples), samples.min() if len(samples) else 0, samples.dtype)
        samples = np.concatenate((samples, rest))
        badges = (*badges, Badge.CUT_SHORT)
    if form.photometric == "YBR_FULL_422":
        return Stored(_upsample(samples, form), "YBR_FULL", present, badges)
    values: NDArray[Any]
    if form.samples == 1:
        values = samples.reshape(form.rows, form.columns)
    elif form.planar:
        values = np.ascontiguousarray(samples.reshape(3, form.rows, form.columns).transpose(1, 2, 0))
    else:
        values = samples.reshape(form.rows, form.columns, 3)
    return Stored(values, form.photometric, present, badges)


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
    out = pairs[:, [0, 2, 3, 1, 2, 3]]
    return np.ascontiguousarray(out).reshape(form.rows, form.columns, 3)


def _encapsulated(header: Header, form: PixelFormat, frame: int, path: Path) -> Stored:
    from imaging.codecs import Report  # here, because a native film needs no codec loaded

    fragments = read_fragments(header.source, form.place.value, header.size)
    parts = _frame(fragments, form, frame, path)
    data = b"".join(_bytes(header, part) for part in parts)
    report = Report(cut_short=fragments.cut_short and parts[-1] is fragments.found[-1])
    try:
        if header.syntax == DEFLATED_FRAMES:
            data = inflate(data, _frame_bytes(form) + 2, path)
            return _assemble(_samples(data, form, 0, little=True), form)
        values, photometric = _decoded(data, header, form, report)
    except Fault:
        raise
    except Exception as error:  # noqa: BLE001  # hostile bytes in a codec or in pydicom: anything may come
        _failed(report.failure or error, report.cut_short, path, frame)
    if header.syntax not in JPEG2000TransferSyntaxes:
        # JPEG 2000 alone carries a sign and a precision of its own.
        values = _stored_bits(values, form)
    badges = (Badge.EXCESS_BYTES,) if report.excess else ()
    if report.whole_rows is None:
        return Stored(values, photometric, badges=badges)
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
        message = f"The file has {form.frames} frames and does not say where each begins."
        raise Fault(Problem(Code.FRAME_MISSING, message, _SOUND_COPY, path, frame)) from error
    if not parts and fragments.cut_short:
        _ends_within(path, frame)
    if not parts:
        count = fragments.frames_begun or len(fragments.found)
        message = f"The file says that it has {form.frames} frames, but it holds {count}."
        raise Fault(Problem(Code.FRAME_MISSING, message, _SOUND_COPY, path, frame))
    return parts


def _bytes(header: Header, fragment: Fragment) -> bytes:
    header.source.seek(fragment.start)
    return header.source.read(fragment.length)


def _decoded(data: bytes, header: Header, form: PixelFormat, report: Report) -> tuple[NDArray[Any], str]:
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
    message, step = f"The file ends within frame {frame + 1}.", "Copy or send it again."
    raise Fault(Problem(Code.CUT_SHORT, message, step, path, frame)) from error


def _failed(error: Exception, cut_short: bool, path: Path, frame: int) -> NoReturn:
    from imaging.codecs import SizeDiffersError, SyntaxDiffersError

    if isinstance(error, SyntaxDiffersError):
        message = f"The transfer syntax says {error.said}, but the pixels are {error.found}."
        raise Fault(Problem(Code.WRONG_SYNTAX, message, _SOUND_COPY, path, frame)) from error
    if isinstance(error, SizeDiffersError):
        message = f"The compressed picture is {error.found}, but the header says {error.said}."
        raise Fault(Problem(Code.SIZE_DIFFERS, message, _SOUND_COPY, path, frame)) from error
    if cut_short:
        _ends_within(path, frame, error)
    if isinstance(error, MemoryError):
        message = "Decompressing the film asks for too much memory."
        raise Fault(Problem(Code.CODEC_MEMORY, message, "It is probably damaged.", path, frame)) from error
    message = "The compressed pixels cannot be decoded."
    raise Fault(Problem(Code.CODEC_FAILED, message, _SOUND_COPY, path, frame)) from error
