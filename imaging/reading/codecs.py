"""imagecodecs as the one decoder of every compressed still-image transfer syntax, plugged into pydicom.

pydicom's guide "Decoding plugins" describes the interface: `is_available`, `DECODER_DEPENDENCIES` and a function
of (frame, runner). Other plugins are removed, so that values never depend on what else is installed.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from pydicom import uid
from pydicom.pixels.decoders.base import DecodeRunner, get_decoder

from imaging.reading.cut_short import (
    codestream_start,
    ends_early,
    jpeg2000_reduced,
    jpeg_rows,
    jpegls_rows,
    marker_segments,
    packbits_part,
    stream_end,
)
from imaging.reading.syntaxes import CODED

PLUGIN = "imagecodecs"
DECODER_DEPENDENCIES = dict.fromkeys(CODED, ("imagecodecs",))

_JPEG = frozenset((uid.JPEGBaseline8Bit, uid.JPEGExtended12Bit, uid.JPEGLossless, uid.JPEGLosslessSV1))
_HTJ2K = frozenset((uid.HTJ2KLossless, uid.HTJ2KLosslessRPCL, uid.HTJ2K))
_SOF = frozenset((0xC0, 0xC1, 0xC2, 0xC3))
_SOF_LS = 0xF7
END_OF_JPEG = b"\xff\xd9"


@dataclass(slots=True)
class DecodeReport:
    """What `decode` and its caller tell each other past pydicom, as the option "report".

    cut_short: the end of the frame is missing, or may be: the caller says that the file ends with it. whole_rows: how
    many rows from the top are as they were sent, None for all; the values below mean nothing. reduced: no row is, but
    all of the picture is there at a lower resolution. excess: something lies behind the end. failure: what was raised,
    of which pydicom keeps only the text.
    """

    cut_short: bool = False
    whole_rows: int | None = None
    reduced: bool = False
    excess: bool = False
    failure: Exception | None = None


class SizeDiffersError(ValueError):
    """The frame inside is whole, but of another size (rows, columns[, samples]) than the header says."""

    def __init__(self, found: tuple[int, ...], said: tuple[int, ...]) -> None:
        self.found, self.said = _size(found), _size(said)
        super().__init__(f"the frame inside is {self.found}, the header says {self.said}")


class SyntaxDiffersError(ValueError):
    """The frame inside is of another codec than the transfer syntax says."""

    def __init__(self, found: str, said: str) -> None:
        self.found, self.said = found, said
        super().__init__(f"the frame inside is {found}, the transfer syntax says {said}")


def is_available(syntax: str) -> bool:
    """True when `syntax` can be decoded here; part of pydicom's plugin interface."""
    return syntax in DECODER_DEPENDENCIES


def install() -> None:
    """Make this module pydicom's only decoder of `CODED`. Doing it twice is the same as once."""
    for syntax in CODED:
        decoder = get_decoder(syntax)
        for name in decoder.available_plugins:
            if name != PLUGIN:
                decoder.remove_plugin(name)
        if PLUGIN not in decoder.available_plugins:
            decoder.add_plugin(PLUGIN, (__name__, "decode"))


def decode(data: bytes, runner: DecodeRunner) -> bytes:
    """One decoded frame as pixels in rows, samples together (Planar Configuration 0), little endian.

    Tells `runner` the bits allocated, planar configuration and photometric interpretation of what it returns, and
    the `Report` in its options what else there is to know. Raises ValueError when the frame inside is not of the
    size that the header says, or when nothing of a frame cut short can be shown.
    """
    report: DecodeReport = runner.get_option("report", DecodeReport())
    try:
        values = _values(data, runner, report)
        if report.whole_rows == 0 and not report.reduced:
            raise ValueError("no row of the frame is whole")
    except Exception as error:
        report.failure = error
        raise
    return values.tobytes()


def _values(data: bytes, runner: DecodeRunner, report: DecodeReport) -> NDArray[Any]:
    syntax = runner.transfer_syntax
    found = kind_of_frame(data)
    if found is not None and found != _family(syntax):
        raise SyntaxDiffersError(found, _family(syntax))
    if syntax == uid.RLELossless:
        return _rle(data, runner, report)
    color = (runner.samples_per_pixel,) if runner.samples_per_pixel > 1 else ()
    expected = (runner.rows, runner.columns, *color)
    end = stream_end(data)
    report.cut_short |= end is None and found is not None
    report.excess = end is not None and len(data[end:].rstrip(b"\x00")) > 1  # one byte pads to an even length
    if syntax in _JPEG:
        values = _jpeg(data, runner)
        report.whole_rows = whole_jpeg_rows(data, end, values, lambda other: _jpeg(other, runner))
    elif syntax not in uid.JPEGLSTransferSyntaxes:
        if end is not None:
            data = data[:end].removesuffix(END_OF_JPEG) + END_OF_JPEG
        values = _jpeg2000(data, runner, report, end is None and not data.rstrip(b"\x00").endswith(END_OF_JPEG))
    elif end is None:
        values, rows = jpegls_rows(data, expected)
        report.whole_rows = rows if rows < runner.rows else None
    else:
        values = imagecodecs.jpegls_decode(data[:end])
    if values.shape != expected:
        raise SizeDiffersError(values.shape, expected)
    runner.set_option("planar_configuration", 0)
    runner.set_option("bits_allocated", 8 * values.dtype.itemsize)
    return values


def whole_jpeg_rows(
    data: bytes, end: int | None, values: NDArray[Any], decode: Callable[[bytes], NDArray[Any]]
) -> int | None:
    """How many rows of what `decode` made of JPEG `data` are as they were sent, None for all; `end` is its end."""
    if end is not None:
        precision = next((body[0] for marker, body in marker_segments(data) if marker in _SOF and body), 8)
        if not ends_early(data[:end], values, precision):
            return None
        data = data[: end - len(END_OF_JPEG)]
    rows = jpeg_rows(data, values, decode)
    return rows if rows < len(values) else None


def kind_of_frame(data: bytes) -> str | None:
    """The codec that a compressed frame is of, by its own bytes; None where they do not show it."""
    if data.startswith(b"\xff\xd8"):
        return "JPEG-LS" if any(marker == _SOF_LS for marker, _ in marker_segments(data)) else "JPEG"
    return None if codestream_start(data) is None else "JPEG 2000"


def _family(syntax: str) -> str:
    if syntax in _JPEG:
        return "JPEG"
    if syntax == uid.RLELossless:
        return "RLE"
    return "JPEG-LS" if syntax in uid.JPEGLSTransferSyntaxes else "JPEG 2000"


def _size(shape: tuple[int, ...]) -> str:
    """As `hilum` says sizes: columns x rows, and samples where there are several."""
    color = f" in {shape[2]} colors" if len(shape) > 2 else ""
    return f"{shape[1]} x {shape[0]} pixels{color}"


def _rle(data: bytes, runner: DecodeRunner, report: DecodeReport) -> NDArray[Any]:
    if runner.bits_allocated == 1 or runner.get_option("packed", False):
        return _rle_one_bit(data, runner)
    # The quick way fills up a segment that ends early at a whole code, and nobody would know.
    unpack = _rle_by_segments if report.cut_short else rle_bytes
    planes = np.frombuffer(unpack(data, runner.bits_allocated // 8), np.uint8)
    expected = int(runner.frame_length(unit="bytes"))
    if planes.size < expected and report.cut_short:
        planes = planes.reshape(runner.samples_per_pixel, -1)
        row = runner.columns * runner.bits_allocated // 8
        report.whole_rows = planes.shape[1] // row
        planes = np.pad(planes, ((0, 0), (0, runner.rows * row - planes.shape[1]))).reshape(-1)
    if planes.size < expected:
        rows = planes.size * runner.rows // expected
        raise SizeDiffersError((rows, runner.columns), (runner.rows, runner.columns))
    runner.set_option("planar_configuration", 1)
    return planes[:expected]


def _rle_one_bit(data: bytes, runner: DecodeRunner) -> NDArray[np.uint8]:
    """Samples of one bit, packed eight to a byte (PS3.5 8.1.1), as bytes of 0 and 1."""
    pixels = int(runner.frame_length(unit="pixels"))
    plain = np.frombuffer(rle_bytes(data, 1), np.uint8)
    if 8 * plain.size < pixels:
        raise ValueError(f"the frame inside has {plain.size} bytes, the header asks for {pixels} bits")
    # pydicom hands the bits allocated of one frame's result on to the next frame.
    runner.set_option("packed", True)
    runner.set_option("bits_allocated", 8)
    return np.unpackbits(plain, count=pixels, bitorder="little")


def rle_bytes(data: bytes, width: int) -> bytes:
    """Unpacked RLE frame (PS3.5 Annex G), little endian, samples of `width` bytes in planes."""
    try:
        return bytes(imagecodecs.dicomrle_decode(data, np.dtype(f"<u{width}")))
    except (imagecodecs.DicomrleError, ValueError):  # a segment ends in no whole code, or begins beyond the data
        return _rle_by_segments(data, width)


def _rle_by_segments(data: bytes, width: int) -> bytes:
    """As `rle_bytes`, for segments that end in no whole RLE code: in padding to even length, or cut short."""
    count, *offsets = struct.unpack_from("<16I", data)
    if not 1 <= count <= 15 or count % width:
        raise ValueError(f"an RLE frame cannot have {count} segments")
    ends = (*offsets[1:count], len(data))
    segments = [data[start:end] for start, end in zip(offsets, ends, strict=False)]
    planes = [np.frombuffer(_packbits(segment), np.uint8) for segment in segments]
    shortest = min(map(len, planes))
    samples = np.stack([plane[:shortest] for plane in planes]).reshape(count // width, width, shortest)
    # Segments hold the most significant byte first (PS3.5 G.2).
    return samples[:, ::-1].transpose(0, 2, 1).tobytes()


def _packbits(segment: bytes) -> bytes:
    try:
        return bytes(imagecodecs.packbits_decode(segment))
    except imagecodecs.DicomrleError:
        return packbits_part(segment)


def _jpeg(data: bytes, runner: DecodeRunner) -> NDArray[Any]:
    """ITU-T T.81, 2 to 16 bits; color that was stored as YCbCr comes back as RGB."""
    if runner.samples_per_pixel == 1:
        values: NDArray[Any] = imagecodecs.jpeg8_decode(data)
        return values
    stored = "YCBCR" if _is_ycbcr(data, runner.photometric_interpretation) else "RGB"
    runner.set_option("photometric_interpretation", "RGB")
    return imagecodecs.jpeg8_decode(data, colorspace=stored, outcolorspace="RGB")


def _is_ycbcr(data: bytes, photometric: str) -> bool:
    """Whether three JPEG components are YCbCr: the codestream's own word first, the header's last.

    An Adobe marker says it (transform 1 or 0), so do component names R G B and a JFIF marker; components of
    unlike sampling cannot be RGB.
    """
    for marker, body in marker_segments(data):
        if marker == 0xEE and body.startswith(b"Adobe") and len(body) >= 12:
            return body[11] == 1
        if marker == 0xE0 and body.startswith(b"JFIF"):
            return True
        if marker in _SOF and len(body) >= 15:
            names, sampling = body[6:15:3], body[7:15:3]
            if names.upper() == b"RGB":
                return False
            return len(set(sampling)) > 1 or photometric.startswith("YBR")
    return photometric.startswith("YBR")


def _jpeg2000(data: bytes, runner: DecodeRunner, report: DecodeReport, in_part: bool) -> NDArray[Any]:
    """ITU-T T.800 and T.814; the codec undoes the component transform, so that YBR_RCT and YBR_ICT become RGB."""
    values: NDArray[Any]
    if in_part:
        values, report.reduced = jpeg2000_reduced(data, (runner.rows, runner.columns))
        report.whole_rows = 0 if report.reduced else None
    else:
        values = _htj2k(data) if runner.transfer_syntax in _HTJ2K else imagecodecs.jpeg2k_decode(data)
    if values.dtype.kind == "i":
        # A codestream that says signed holds signed values, whatever Pixel Representation says.
        runner.set_option("pixel_representation", 1)
    if runner.photometric_interpretation in ("YBR_RCT", "YBR_ICT"):
        runner.set_option("photometric_interpretation", "RGB")
    return values


def _htj2k(data: bytes) -> NDArray[Any]:
    """ITU-T T.814. imagecodecs cannot raise what goes wrong in the midst of a frame; here it is raised after all."""
    unraised: list[sys.UnraisableHookArgs] = []
    hook, sys.unraisablehook = sys.unraisablehook, unraised.append
    try:
        values: NDArray[Any] = imagecodecs.htj2k_decode(data)
    finally:
        sys.unraisablehook = hook
    if unraised:
        raise ValueError("the frame inside ends in an error") from unraised[0].exc_value
    return values


install()
