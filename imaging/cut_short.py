"""What a compressed frame still shows whose end is missing: whole rows, or all of it at a lower resolution."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import imagecodecs
import numpy as np
from numpy.typing import NDArray

# Markers of ITU-T T.81 (JPEG), T.87 (JPEG-LS) and T.800 (JPEG 2000).
_EOI = b"\xff\xd9"
_SOS, _SOF_LS, _SOF_LOSSLESS = 0xDA, 0xF7, 0xC3
_SOF_SEQUENTIAL = frozenset((0xC0, 0xC1, _SOF_LOSSLESS))
_CAP, _SIZ, _COD, _QCD, _COM, _TLM, _PLM, _PLT, _SOT, _SOD = 0x50, 0x51, 0x52, 0x5C, 0x64, 0x55, 0x57, 0x58, 0x90, 0x93
_ONLY_RESOLUTION_MATTERS = frozenset((_CAP, _SIZ, _COD, _QCD, _COM, _TLM, _PLM))
_BLOCK = 8
_LRCP, _RLCP, _RPCL = 0, 1, 2
_NO_PACKET = b"\xfe" * 64
"""Claims more bytes than there are. OpenJPEG accepts data that end between packets; where it reads this, some lack."""


def ends_whole(data: bytes) -> bool:
    """True when a JPEG, JPEG-LS or JPEG 2000 frame ends in its own end marker, padding apart."""
    return data.rstrip(b"\x00").endswith(_EOI)


def marker_segments(data: bytes, start: int = 2) -> Iterator[tuple[int, bytes]]:
    """Second byte of each marker and the body of its segment, from `start` to where no marker follows."""
    position = start
    while position + 4 <= len(data) and data[position] == 0xFF:
        length = int.from_bytes(data[position + 2 : position + 4], "big")
        yield data[position + 1], data[position + 4 : position + 2 + length]
        position += 2 + length


def jpeg_rows(data: bytes, values: NDArray[Any]) -> int:
    """Whole rows of `values` (rows, columns[, 3]), which libjpeg made of JPEG `data` that was cut short.

    It fills what is missing with one level, so the last column tells which rows of blocks came to their end; the
    last of these may end in a damaged block. 0 where rows do not come one after another (progressive, many scans).
    """
    block, components = 0, 0
    for marker, body in marker_segments(data):
        if marker in _SOF_SEQUENTIAL and len(body) >= 8:
            components = body[5]
            block = 1 if marker == _SOF_LOSSLESS else _BLOCK * max(sampling & 15 for sampling in body[7::3])
        elif marker == _SOS:
            if not block or body[:1] != bytes([components]):
                return 0
            break
    right = values[:, -1].reshape(len(values), -1)
    level = (right == right[-1]).all(axis=1)
    reached = 0 if level.all() else len(values) - int(np.argmin(level[::-1]))
    whole = (reached // block - 1) * block if block else 0
    # Chroma of half the height is interpolated: the last row is mixed with what is missing.
    return max(0, whole - (block > _BLOCK))


def jpegls_rows(data: bytes, shape: tuple[int, ...]) -> tuple[NDArray[Any], int]:
    """Values (rows, columns) and how many rows are whole, of grey JPEG-LS that was cut short (ITU-T T.87).

    CharLS writes row by row and then fails; a row that does not depend on what lay there before was written. It may
    read on for long where a stream has no end, so it is given one.
    Raises ValueError when the frame is not of that `shape`; color never is, for its planes may follow each other.
    """
    body = next((body for marker, body in marker_segments(data) if marker == _SOF_LS), b"")
    if len(body) < 6 or body[5] != 1 or struct.unpack(">HH", body[1:5]) != shape:
        raise ValueError("the frame inside is not a grey one of the size that the header says")
    wide = body[0] > 8
    pair = [np.full(shape, level, np.uint16 if wide else np.uint8) for level in (0, 0xFFFF if wide else 0xFF)]
    for values in pair:
        with suppress(imagecodecs.JpeglsError):  # it is cut short, which is known
            imagecodecs.jpegls_decode(data + _EOI, out=values)
    same = (pair[0] == pair[1]).all(axis=1)
    return pair[0], len(same) if same.all() else int(np.argmin(same))


def packbits_part(segment: bytes) -> bytes:
    """What an RLE segment (PS3.5 G.3) unpacks to up to its last whole code."""
    position = whole = 0
    while position < len(segment):
        code = segment[position]
        position += code + 2 if code < 128 else 2 if code > 128 else 1
        whole = position if position <= len(segment) else whole
    return bytes(imagecodecs.packbits_decode(segment[:whole]))


def jpeg2000_reduced(data: bytes, shape: tuple[int, int]) -> tuple[NDArray[Any], bool]:
    """All of a JPEG 2000 picture at the best resolution of which nothing is missing, and whether that is a lower one.

    Its packets come resolution by resolution, so those that are there are a whole codestream of a smaller picture
    once the header says so (ITU-T T.800 B.5, B.12). Each value is repeated over the square of pixels, a power of
    two wide, that it stands for. Raises ValueError where packets come in another order, no resolution is whole, or
    the picture is not of the `shape` (rows, columns).
    """
    header, packets = _codestream(data)
    columns, rows = struct.unpack(">II", header[_SIZ][2:10])
    if (rows, columns) != shape:
        raise ValueError("the frame inside is not of the size that the header says")
    for level in range(header[_COD][5] + 1):
        try:
            small = imagecodecs.jpeg2k_decode(_smaller(header, packets, level))
            imagecodecs.jpeg2k_decode(_smaller(header, packets + _NO_PACKET, level))
        except imagecodecs.Jpeg2kError:
            continue
        return small.repeat(1 << level, axis=0)[:rows].repeat(1 << level, axis=1)[:, :columns], level > 0
    raise ValueError("no resolution of the picture is whole")


def _codestream(data: bytes) -> tuple[dict[int, bytes], bytes]:
    """Segments of the main header and the packets of the only tile; ValueError unless resolution comes first."""
    header: dict[int, bytes] = {}
    start = 2
    for marker, body in marker_segments(data):
        if marker == _SOT:
            break
        header[marker] = body
        start += 4 + len(body)
    siz, cod = header.get(_SIZ, b""), header.get(_COD, b"")
    if not {_SIZ, _COD, _QCD} <= header.keys() <= _ONLY_RESOLUTION_MATTERS or len(siz) < 36 or len(cod) < 10:
        raise ValueError("no plain JPEG 2000 codestream")
    width, height, left, top, tile_width, tile_height, tile_left, tile_top = struct.unpack(">8I", siz[2:34])
    one_tile = not (left or top or tile_left or tile_top) and tile_width >= width and tile_height >= height
    order, layers = cod[1], int.from_bytes(cod[2:4], "big")
    if not one_tile or not (order in (_RLCP, _RPCL) or (order == _LRCP and layers == 1)):
        raise ValueError("resolutions do not come one after another")
    return header, b"".join(_tile_parts(data, start))


def _tile_parts(data: bytes, start: int) -> Iterator[bytes]:
    """The packets of each tile-part from `start`, the last as far as it goes; ValueError if one has its own rules."""
    while data[start : start + 2] == bytes([0xFF, _SOT]):
        length = int.from_bytes(data[start + 6 : start + 10], "big") or len(data)
        begin = start + 12
        while data[begin : begin + 2] in (bytes([0xFF, _PLT]), bytes([0xFF, _COM])):
            begin += 2 + int.from_bytes(data[begin + 2 : begin + 4], "big")
        if data[begin : begin + 2] != bytes([0xFF, _SOD]):
            raise ValueError("the tile has a header of its own, or no packets")
        yield data[begin + 2 : start + length]
        start += length


def _smaller(header: dict[int, bytes], packets: bytes, level: int) -> bytes:
    """The codestream of the picture that is smaller by 2 to the power of `level` in each direction."""
    siz, cod = header[_SIZ], header[_COD]
    columns, rows = (-(-side >> level) for side in struct.unpack(">II", siz[2:10]))
    resolutions = cod[5] - level + 1
    kept = {
        **{marker: header[marker] for marker in (_SIZ, _CAP, _COD, _QCD) if marker in header},
        _SIZ: siz[:2] + struct.pack(">8I", columns, rows, 0, 0, columns, rows, 0, 0) + siz[34:],
        _COD: cod[:5] + bytes([resolutions - 1]) + cod[6:10] + cod[10 : 10 + resolutions],
    }
    segments = b"".join(struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body for marker, body in kept.items())
    tile = struct.pack(">BBHHIBB", 0xFF, _SOT, 10, 0, 14 + len(packets), 0, 1) + bytes([0xFF, _SOD]) + packets
    return b"\xff\x4f" + segments + tile + _EOI
