"""The header of a plainly written film, read at once up to its pixels and no further than what tells films apart.

A hospital's folder has many thousand of them, and a data set of each takes longer than all the rest. What is in any
way unusual is left to `imaging.reading.dicom`, which says what is wrong with it: nothing is refused here.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian

from imaging.image import Exam, FileKind, ImageRef
from imaging.reading.dicom_layout import UNDEFINED
from imaging.reading.limits import MAX_FRAMES, MAX_PIXELS
from imaging.reading.syntaxes import CODED

_FIRST_BYTES, _MOST_BYTES = 1 << 14, 1 << 18
"""What is read of a file at first, and where its pixels begin behind that."""
_MOST_LETTERS = 1024
_MOST_DEPTH = 8
_LETTER_PAIR = 0x4141
_PIXELS, _SYNTAX, _CHARACTERS, _VIEW_CODE, _MEANING = 0x7FE00010, 0x00020010, 0x00080005, 0x00540220, 0x00080104
_ITEM, _ITEM_END, _SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
_ITEM_BYTES = b"\xfe\xff\x00\xe0"
_SHORT_VRS = frozenset(b"AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US".split())
_LONG_VRS = frozenset(b"OB OD OF OL OV OW SV UC UN UR UT UV".split())
_NUMBERS = {
    0x00280002: "samples",
    0x00280006: "planar",
    0x00280010: "rows",
    0x00280011: "columns",
    0x00280100: "allocated",
    0x00280101: "stored",
    0x00280102: "high",
}
_TEXTS = {
    0x00080018: ("sop_instance_uid", b"UI"),
    0x00080020: ("study_date", b"DA"),
    0x00080030: ("study_time", b"TM"),
    0x00080060: ("modality", b"CS"),
    0x00081030: ("study_description", b"LO"),
    0x0008103E: ("series_description", b"LO"),
    0x00100010: ("patient_name", b"PN"),
    0x00100020: ("patient_id", b"LO"),
    0x00100021: ("issuer", b"LO"),
    0x00100030: ("birth_date", b"DA"),
    0x00185101: ("view", b"CS"),
    0x0020000D: ("study_instance_uid", b"UI"),
    0x0020000E: ("series_instance_uid", b"UI"),
    0x00200060: ("laterality", b"CS"),
    0x00200062: ("image_laterality", b"CS"),
    0x00280008: ("frames", b"IS"),
    _CHARACTERS: ("characters", b"CS"),
}
_KINDS = {**{tag: vr for tag, (_, vr) in _TEXTS.items()}, **dict.fromkeys(_NUMBERS, b"US"), _VIEW_CODE: b"SQ"}
_OTHER_LETTERS = frozenset((b"LO", b"PN"))
"""VRs whose texts are in the character set of the file (PS3.5 6.1.2.2); all others are ASCII."""
_ASCII_SETS = frozenset(
    ("", "ISO_IR 6", "ISO_IR 101", "ISO_IR 109", "ISO_IR 110", "ISO_IR 144", "ISO_IR 127", "ISO_IR 126", "ISO_IR 138")
)
"""Character sets (PS3.3 C.12.1.1.2) of which ASCII is a part; "" is that of a file that declares none."""
_CODECS = {"ISO_IR 100": "latin_1", "ISO_IR 192": "utf_8"}
_FIND_EXPLICIT, _FIND_IMPLICIT, _LENGTH = struct.Struct("<HH2sH"), struct.Struct("<HHI"), struct.Struct("<I")


class _UnusualError(Exception):
    """This file is not for here."""


def plain_refs(file: BinaryIO, path: Path) -> tuple[ImageRef, ...] | None:
    """One reference for each frame of the DICOM film in `file`, as `imaging.reading.dicom.read_refs` has them.

    None for all that is not plainly written: then that function reads it, or says what is wrong. A plain file has a
    preamble, is little-endian, its elements rise, and what is wanted of them is of its own VR, of one value, and in
    ASCII, Latin-1 or UTF-8 (PS3.5 6.2, 7.1, 7.5; PS3.10 7.1). Raises OSError.
    """
    file.seek(0)
    data = file.read(_FIRST_BYTES)
    while True:
        try:
            return _refs(data, path)
        except _UnusualError:
            return None
        except (struct.error, IndexError):  # the pixels begin behind what was read
            if len(data) >= _MOST_BYTES or not (more := file.read(_MOST_BYTES - len(data))):
                return None
            data += more


def _refs(data: bytes, path: Path) -> tuple[ImageRef, ...]:
    if data[128:132] != b"DICM":
        raise _UnusualError
    syntax, start = _meta(data)
    explicit = data[start + 4 : start + 6].isalpha() and data[start + 4 : start + 6].isupper()
    if syntax in (ImplicitVRLittleEndian, ExplicitVRLittleEndian):
        syntax = str(ExplicitVRLittleEndian if explicit else ImplicitVRLittleEndian)  # as the elements are in fact
    elif syntax not in CODED or not explicit:
        raise _UnusualError
    values, length = (_explicit if explicit else _implicit)(data, start)
    if (length == UNDEFINED) is not (syntax in CODED):
        raise _UnusualError
    return _film(values, syntax, path)


def _meta(data: bytes) -> tuple[str, int]:
    """Transfer syntax, and where the data set begins."""
    at, last, syntax = 132, 0, ""
    while True:
        group, number, vr, length = _FIND_EXPLICIT.unpack_from(data, at)
        if group != 2:
            break
        if number <= last and at > 132:
            raise _UnusualError
        value = at + 8
        if vr in _LONG_VRS:
            (length,) = _LENGTH.unpack_from(data, at + 8)
            value = at + 12
        elif vr not in _SHORT_VRS:
            raise _UnusualError
        if number == _SYNTAX & 0xFFFF:
            syntax = data[value : value + length].decode("ascii", "replace").strip("\x00 ")
        at, last = value + length, number
    if group != 8 or not 0 < len(syntax) <= 64:
        raise _UnusualError
    return syntax, at


def _explicit(data: bytes, at: int) -> tuple[dict[int, bytes], int]:
    """The wanted values of a data set with VRs, and the length that its pixels say that they have."""
    found: dict[int, bytes] = {}
    last, unpack, kinds = 0, _FIND_EXPLICIT.unpack_from, _KINDS
    while True:
        group, number, vr, length = unpack(data, at)
        tag = group << 16 | number
        if tag <= last:
            raise _UnusualError
        last = tag
        if vr in _SHORT_VRS:
            value = at + 8
            at = value + length
            if tag in kinds:
                if vr != kinds[tag]:
                    raise _UnusualError
                found[tag] = _whole(data, value, at)
            continue
        if vr not in _LONG_VRS and vr != b"SQ":
            raise _UnusualError
        (length,) = _LENGTH.unpack_from(data, at + 8)
        value = at + 12
        if tag >= 0x7FE00008:
            if tag != _PIXELS or vr not in (b"OB", b"OW"):
                raise _UnusualError
            return found, length
        if kinds.get(tag, vr) != vr:
            raise _UnusualError
        if vr == b"SQ":
            at = _sequence(data, value, length, explicit=True, depth=0, first=_first(tag, found))
        elif length == UNDEFINED:
            raise _UnusualError
        else:
            at = value + length


def _implicit(data: bytes, at: int) -> tuple[dict[int, bytes], int]:
    """The wanted values of a data set without VRs, and the length that its pixels say that they have."""
    found: dict[int, bytes] = {}
    last, unpack, kinds = 0, _FIND_IMPLICIT.unpack_from, _KINDS
    while True:
        group, number, length = unpack(data, at)
        tag = group << 16 | number
        if tag <= last:
            raise _UnusualError
        last, value = tag, at + 8
        if tag >= 0x7FE00008:
            if tag != _PIXELS:
                raise _UnusualError
            return found, length
        if length == UNDEFINED or data[value : value + 4] == _ITEM_BYTES:
            if kinds.get(tag, b"SQ") != b"SQ" or 0 < length < 8:
                raise _UnusualError
            at = _sequence(data, value, length, explicit=False, depth=0, first=_first(tag, found))
            continue
        if length >= _LETTER_PAIR and _looks_like_letters(length):
            raise _UnusualError
        if tag == _VIEW_CODE and length:
            raise _UnusualError
        at = value + length
        if tag in kinds:
            found[tag] = _whole(data, value, at)


def _looks_like_letters(length: int) -> bool:
    """Whether a length could be taken for a VR."""
    return bytes((length & 0xFF, length >> 8 & 0xFF)).isalpha()


def _whole(data: bytes, start: int, end: int) -> bytes:
    if end - start > _MOST_LETTERS:
        raise _UnusualError
    if end > len(data):
        raise IndexError
    return data[start:end]


def _first(tag: int, found: dict[int, bytes]) -> dict[int, bytes] | None:
    """Where the wanted values of a sequence's first item belong; None where none are wanted."""
    return found if tag == _VIEW_CODE else None


def _sequence(data: bytes, at: int, length: int, *, explicit: bool, depth: int, first: dict[int, bytes] | None) -> int:
    """Where a sequence ends whose items fill it (PS3.5 7.5); `first` gets the Code Meaning of its first item."""
    if depth >= _MOST_DEPTH:
        raise _UnusualError
    end = None if length == UNDEFINED else at + length
    while end is None or at < end:
        group, number, length = _FIND_IMPLICIT.unpack_from(data, at)
        tag = group << 16 | number
        at += 8
        if tag == _SEQUENCE_END and end is None and length == 0:
            return at
        if tag != _ITEM:
            raise _UnusualError
        at = _item(data, at, length, explicit=explicit, depth=depth, found=first)
        first = None
    if at != end:
        raise _UnusualError
    return at


def _item(data: bytes, at: int, length: int, *, explicit: bool, depth: int, found: dict[int, bytes] | None) -> int:
    end = None if length == UNDEFINED else at + length
    while end is None or at < end:
        tag, vr, value, length = _nested(data, at, explicit)
        if tag == _ITEM_END and end is None and length == 0:
            return value
        if tag >> 16 == 0xFFFE:
            raise _UnusualError
        if vr == b"SQ":
            at = _sequence(data, value, length, explicit=explicit, depth=depth + 1, first=None)
            continue
        if length == UNDEFINED:
            raise _UnusualError
        at = value + length
        if found is not None and tag in (_CHARACTERS, _MEANING):
            if tag == _CHARACTERS or vr not in (b"LO", b"") or tag in found:
                raise _UnusualError
            found[tag] = _whole(data, value, at)
    if at != end:
        raise _UnusualError
    return at


def _nested(data: bytes, at: int, explicit: bool) -> tuple[int, bytes, int, int]:
    """Tag, VR ("SQ" of every sequence, else "" where there is none), place and length of the value of an element."""
    group, number, length = _FIND_IMPLICIT.unpack_from(data, at)
    value = at + 8
    if group == 0xFFFE:
        return group << 16 | number, b"", value, length
    if not explicit:
        nested = length == UNDEFINED or data[value : value + 4] == _ITEM_BYTES
        if nested and 0 < length < 8:
            raise _UnusualError
        return group << 16 | number, b"SQ" if nested else b"", value, length
    vr = data[at + 4 : at + 6]
    if vr in _SHORT_VRS:
        return group << 16 | number, vr, value, length >> 16
    if vr not in _LONG_VRS and vr != b"SQ":
        raise _UnusualError
    (length,) = _LENGTH.unpack_from(data, value)
    return group << 16 | number, vr, value + 4, length


def _film(values: Mapping[int, bytes], syntax: str, path: Path) -> tuple[ImageRef, ...]:
    declared = _text(values.get(_CHARACTERS, b""), None)
    codec = _CODECS.get(declared)
    if codec is None and declared not in _ASCII_SETS:
        raise _UnusualError
    said = {
        name: _text(values.get(tag, b""), codec if vr in _OTHER_LETTERS else None) for tag, (name, vr) in _TEXTS.items()
    }
    if "=" in said["patient_name"]:
        raise _UnusualError
    frames = _frames(said["frames"])
    rows, columns = _size(values, frames)
    exam = Exam(
        patient_name=said["patient_name"],
        patient_id=said["patient_id"],
        issuer=said["issuer"],
        birth_date=said["birth_date"],
        study_date=said["study_date"],
        study_time=said["study_time"],
        study_description=said["study_description"],
        series_description=said["series_description"],
        view=said["view"] or _text(values.get(_MEANING, b""), codec),
        laterality=said["image_laterality"] or said["laterality"],
    )
    first = ImageRef(
        path=path,
        frames=frames,
        kind=FileKind.DICOM,
        rows=rows,
        columns=columns,
        modality=said["modality"],
        sop_instance_uid=said["sop_instance_uid"],
        series_instance_uid=said["series_instance_uid"],
        study_instance_uid=said["study_instance_uid"],
        transfer_syntax_uid=syntax,
        exam=exam,
    )
    return (first, *(replace(first, frame=frame) for frame in range(1, frames)))


def _text(value: bytes, codec: str | None) -> str:
    """One text without what it was filled up with; codec: of letters that are not ASCII, None where there are none."""
    value = value.rstrip(b"\x00")
    if b"\\" in value or b"\x00" in value or b"\x1b" in value:
        raise _UnusualError
    try:
        return value.decode(codec or "ascii").strip()
    except UnicodeDecodeError:
        raise _UnusualError from None


def _frames(said: str) -> int:
    if not said:
        return 1
    if not (said.isascii() and said.isdigit() and len(said) < 9):
        raise _UnusualError
    return max(int(said), 1)


def _size(values: Mapping[int, bytes], frames: int) -> tuple[int, int]:
    """Rows and columns of pixels that `imaging.reading.pixel_format` finds complete and consistent."""
    numbers = {name: int.from_bytes(values[tag], "little") for tag, name in _NUMBERS.items() if tag in values}
    if any(len(values[tag]) != 2 for tag in _NUMBERS if tag in values):
        raise _UnusualError
    rows, columns, allocated = (numbers.get(name, 0) for name in ("rows", "columns", "allocated"))
    stored = numbers.get("stored") or allocated
    is_plain = (
        rows > 0 < columns
        and rows * columns <= MAX_PIXELS
        and frames <= MAX_FRAMES
        and allocated in (8, 16)
        and stored <= allocated
        and stored - 1 <= numbers.get("high", stored - 1) < allocated
        and (numbers.get("samples") or 1) in (1, 3)
        and numbers.get("planar", 0) in (0, 1)
    )
    if not is_plain:
        raise _UnusualError
    return rows, columns
