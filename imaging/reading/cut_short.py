"""What a compressed frame still shows whose end is missing: whole rows, or all of it at a lower resolution."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import imagecodecs
import numpy as np
from numpy.typing import NDArray

# Markers of ITU-T T.81 (JPEG), T.87 (JPEG-LS) and T.800 (JPEG 2000).
_SOI, _EOI, _SOC = b"\xff\xd8", b"\xff\xd9", b"\xff\x4f\xff\x51"
_JP2 = b"\x00\x00\x00\x0cjP  \r\n\x87\n"
_SOS, _SOF_LS, _SOF_LOSSLESS, _SOF_PROGRESSIVE = 0xDA, 0xF7, 0xC3, 0xC2
_SOF = frozenset((0xC0, 0xC1, _SOF_PROGRESSIVE, _SOF_LOSSLESS, _SOF_LS))
_BARE = frozenset((0xD8, _EOI[1]))
_MARKER = re.compile(rb"\xff[\x80-\xcf\xd8-\xfe]")
"""A marker that may follow coded data: in those, 00 (T.81) or a bit 0 (T.87) comes after FF, or a restart."""
_CAP, _SIZ, _COD, _QCD, _COM, _TLM, _PLM, _PLT, _SOT, _SOD = 0x50, 0x51, 0x52, 0x5C, 0x64, 0x55, 0x57, 0x58, 0x90, 0x93
_ONLY_RESOLUTION_MATTERS = frozenset((_CAP, _SIZ, _COD, _QCD, _COM, _TLM, _PLM))
_BLOCK = 8
_ZEROED = 8
"""So many zeros at the end are no end marker that was zeroed, but data that are missing."""
_FILLERS = (b"\x55" * 64, b"\xaa" * 64)
_LRCP, _RLCP, _RPCL = 0, 1, 2
_NO_PACKET = b"\xfe" * 64
"""Claims more bytes than there are. OpenJPEG accepts data that end between packets; where it reads this, some lack."""


def stream_end(data: bytes) -> int | None:
    """Where a JPEG, JPEG-LS or JPEG 2000 frame ends by its own structure; None where its end is missing.

    What lies behind the end, and what looks like a marker inside a segment, does not matter.
    """
    if data.startswith(_SOI):
        return next((end for marker, _, end in _segments(data) if marker == _EOI[1]), None)
    start = codestream_start(data)
    return None if start is None else _jpeg2000_end(data, start)


def codestream_start(data: bytes) -> int | None:
    """Where a JPEG 2000 codestream begins, also inside a JP2 file (ITU-T T.800 Annex I); None where there is none."""
    if data.startswith(_SOC):
        return 0
    position = 0
    while data.startswith(_JP2) and position + 8 <= len(data):
        length, kind = int.from_bytes(data[position : position + 4], "big"), data[position + 4 : position + 8]
        if kind == b"jp2c":
            start = position + (16 if length == 1 else 8)
            return start if data[start:].startswith(_SOC) else None
        position += max(length, 8)
    return None


def _segments(data: bytes) -> Iterator[tuple[int, bytes, int]]:
    """Marker, body and end of each segment of a whole JPEG or JPEG-LS stream, what is coded passed over."""
    position = 2
    while (found := _MARKER.search(data, position)) is not None:
        marker, after = data[found.end() - 1], found.end()
        if marker not in _BARE:
            after += int.from_bytes(data[after : after + 2], "big")
            if after > len(data):
                return
        yield marker, data[found.end() + 2 : after], after
        position = after
        if marker == _EOI[1]:
            return


def _jpeg2000_end(data: bytes, start: int) -> int | None:
    """Behind the end marker, or behind the last of all tile-parts where only the marker is missing (T.800 A.4)."""
    siz = b""
    position = start + 2
    for marker, body in marker_segments(data, position):
        if marker == _SOT:
            break
        siz = body if marker == _SIZ else siz
        position += 4 + len(body)
    seen: dict[int, int] = {}
    said: dict[int, int] = {}
    while data[position : position + 2] == bytes([0xFF, _SOT]) and position + 12 <= len(data):
        tile, length, _, parts = struct.unpack(">HIBB", data[position + 4 : position + 12])
        end = position + length if length else data.find(_EOI, position + 12)
        if end > len(data) or end < position + 12:
            return None
        seen[tile] = seen.get(tile, 0) + 1
        said[tile] = parts or said.get(tile, 0)
        position = end
    if data[position : position + 2] == _EOI:
        return position + 2
    complete = len(seen) == _tiles(siz) and all(said[tile] == count for tile, count in seen.items())
    return position if complete else None


def _tiles(siz: bytes) -> int:
    if len(siz) < 34:
        return 0
    width, height, _, _, tile_width, tile_height, left, top = struct.unpack(">8I", siz[2:34])
    if not (tile_width and tile_height):
        return 0
    count: int = -(-(width - left) // tile_width) * -(-(height - top) // tile_height)
    return count


def marker_segments(data: bytes, start: int = 2) -> Iterator[tuple[int, bytes]]:
    """Second byte of each marker and the body of its segment, from `start` to where no marker follows."""
    position = start
    while position + 4 <= len(data) and data[position] == 0xFF:
        length = int.from_bytes(data[position + 2 : position + 4], "big")
        yield data[position + 1], data[position + 4 : position + 2 + length]
        position += 2 + length


def jpeg_rows(data: bytes, values: NDArray[Any], decode: Callable[[bytes], NDArray[Any]]) -> int:
    """Whole rows of `values` (rows, columns[, 3]), which `decode` made of JPEG `data` whose end is missing.

    All of them where nothing but the end is missing. Rows that need bits which are not there change with what is put in
    their place: two unlike endings are tried. 0 where something is missing and rows do not come one after another
    (progressive, many scans).
    """
    block, in_order, complete = _scans(data)
    kept = data.rstrip(b"\x00") if data.endswith(bytes(_ZEROED)) else data
    kept = kept[:-1] if kept.endswith(b"\xff") else kept
    whole = len(values)
    for filler in _FILLERS:
        try:
            other = decode(kept + filler + _EOI)
        except (imagecodecs.Jpeg8Error, OSError):
            return 0
        changed = (other != values).reshape(len(values), -1).any(axis=1)
        whole = min(whole, int(np.argmax(changed)) if changed.any() else len(values))
    if whole == len(values) and complete:
        return whole
    if not in_order:
        return 0
    # Chroma of half the height is interpolated: the last row is mixed with what is missing.
    return max(0, whole // block * block - (block > _BLOCK))


def ends_early(data: bytes, values: NDArray[Any], bits: int) -> bool:
    """Whether a JPEG with an end marker may lack rows all the same: libjpeg makes them a middle grey (T.81 A.3.1)."""
    return bool((values[-min(_BLOCK, len(values)) :] == 1 << (bits - 1)).all()) and _scans(data)[0] > 1


def _scans(data: bytes) -> tuple[int, bool, bool]:
    """Rows in a row of blocks; whether rows come one after another; whether no scan is missing (T.81 A.2, G.1)."""
    block, progressive, lossless = _BLOCK, False, False
    components = b""
    left: dict[int, set[int]] = {}
    scans = 0
    for marker, body, _ in _segments(data):
        if marker in _SOF and len(body) >= 8:
            lossless, progressive = marker == _SOF_LOSSLESS, marker == _SOF_PROGRESSIVE
            components = body[6 : 6 + 3 * body[5] : 3]
            heights = [sampling & 15 for sampling in body[7 : 6 + 3 * body[5] : 3]]
            block = 1 if lossless else _BLOCK * max(*heights, 1, 1)
            left = {component: set(range(64)) for component in components}
        elif marker == _SOS and len(body) >= 6:
            scans += 1
            first, last, low = body[-3], body[-2], body[-1] & 15
            done = set(range(64)) if not progressive else set(range(first, last + 1)) if low == 0 else set()
            for component in body[1:-3:2]:
                left.get(component, set()).difference_update(done)
    return block, scans == 1 and not progressive and not any(left.values()), bool(left) and not any(left.values())


def jpegls_rows(data: bytes, shape: tuple[int, ...]) -> tuple[NDArray[Any], int]:
    """Values (rows, columns[, 3]) and how many rows are whole, of JPEG-LS whose end is missing (ITU-T T.87).

    CharLS writes row by row and then fails; a row that does not depend on what lay there before was written. It may
    read on for long where a stream has no end, so it is given one.
    Raises ValueError when the frame is not of that `shape`, and for color of which a row is missing, for its planes may
    follow each other.
    """
    body = next((body for marker, body in marker_segments(data) if marker == _SOF_LS), b"")
    samples = shape[2:] or (1,)
    if len(body) < 6 or (body[5],) != samples or struct.unpack(">HH", body[1:5]) != shape[:2]:
        raise ValueError("the frame inside is not of the size that the header says")
    wide = body[0] > 8
    pair = [np.full(shape, level, np.uint16 if wide else np.uint8) for level in (0, 0xFFFF if wide else 0xFF)]
    for values in pair:
        with suppress(imagecodecs.JpeglsError):  # it is cut short, which is known
            imagecodecs.jpegls_decode(data + _EOI, out=values)
    same = (pair[0] == pair[1]).reshape(len(pair[0]), -1).all(axis=1)
    if samples != (1,) and not same.all():
        raise ValueError("a row of the color is missing")
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
    size, nothing = struct.pack(">II", columns, rows), bytes(8)
    kept = {
        **{marker: header[marker] for marker in (_SIZ, _CAP, _COD, _QCD) if marker in header},
        _SIZ: siz[:2] + size + nothing + size + nothing + siz[34:],
        _COD: cod[:5] + bytes([resolutions - 1]) + cod[6:10] + cod[10 : 10 + resolutions],
    }
    segments = b"".join(struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body for marker, body in kept.items())
    tile = bytes([0xFF, _SOT]) + struct.pack(">HHIBB", 10, 0, 14 + len(packets), 0, 1) + bytes([0xFF, _SOD]) + packets
    return b"\xff\x4f" + segments + tile + _EOI
