"""The header of a DICOM file: encoding, attributes and where the pixels lie, with every limit checked first."""

from __future__ import annotations

import io
import logging
import os
import warnings
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import pydicom
from pydicom.charset import convert_encodings, python_encoding
from pydicom.datadict import dictionary_VR, keyword_for_tag
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.filereader import read_dataset
from pydicom.multival import MultiValue
from pydicom.tag import BaseTag
from pydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

from imaging.faults import Code, Fault, Problem
from imaging.film_reasons import FilmReason
from imaging.image import Badge
from imaging.reading.dicom_attributes import WANTED, is_phantom, mend_commas, text
from imaging.reading.dicom_layout import Element, Encoding, Layout, TooDeepError, read_layout
from imaging.reading.limits import MAX_HEADER_BYTES, MAX_INFLATED_BYTES, MAX_NESTING
from imaging.reading.source import open_source
from imaging.reading.syntaxes import LOSSY

# Values are judged here, one by one; pydicom's own warnings and log would quote them, identity included.
pydicom.config.settings.reading_validation_mode = pydicom.config.IGNORE
warnings.filterwarnings("ignore", module=r"pydicom(\.|$)")
logging.getLogger("pydicom").propagate = False

_TEXT_VRS = frozenset(("LO", "LT", "PN", "SH", "ST", "UC", "UT"))
_PROGRAMS = (b"MZ", b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"#!")
_UNUSABLE = {
    **dict.fromkeys(("RescaleSlope", "RescaleIntercept", "ModalityLUTSequence"), Badge.BAD_RESCALE),
    **dict.fromkeys(("WindowCenter", "WindowWidth", "VOILUTSequence"), Badge.BAD_WINDOW),
    **dict.fromkeys(("PixelSpacing", "ImagerPixelSpacing", "NominalScannedPixelSpacing"), Badge.BAD_SPACING),
}
"""What it means where one of these cannot be read: more than a missing line."""
_CHARACTER_SET = BaseTag(0x00080005)


@dataclass(frozen=True, slots=True, eq=False)
class Header:
    """What a DICOM file says before its pixels.

    source: the data set's bytes: the open file, or the inflated data in memory (PS3.5 A.5).
    pixels: the pixel element, None where the object has none; `size` are the bytes of `source`. elements: all before
    the pixels. characters: Python's names of the character sets.
    """

    dataset: Dataset
    syntax: UID
    encoding: Encoding
    source: BinaryIO
    size: int
    pixels: Element | None
    cut_short: bool
    badges: tuple[Badge, ...]
    elements: tuple[Element, ...]
    characters: tuple[str, ...]

    @property
    def is_lossy(self) -> bool:
        """True when the pixels have lost something: by the syntax, or before (Lossy Image Compression, 0028,2110)."""
        return text(self.dataset, "LossyImageCompression") == "01" or self.syntax in LOSSY


@contextmanager
def open_header(path: Path) -> Iterator[Header]:
    """Open the DICOM file at `path` and read its header; the source stays open inside the `with`.

    Raises Fault: VANISHED, NO_PERMISSION, UNREADABLE, NESTED_TOO_DEEP, TOO_LARGE, CHANGED_WHILE_READ (checked at
    the end of the block).
    """
    with open_source(path) as file:
        yield _read_header(file, path)


def _read_header(file: BinaryIO, path: Path) -> Header:
    try:
        return _parse(file, path)
    except TooDeepError as error:
        raise Fault(Problem(Code.NESTED_TOO_DEEP, FilmReason.NESTED, {"deep": MAX_NESTING}, path)) from error
    except ValueError as error:
        raise Fault(Problem(Code.UNREADABLE, FilmReason.BAD_ATTRIBUTES, path=path)) from error


def _parse(file: BinaryIO, path: Path) -> Header:
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    head = file.read(160)
    start = 132 if head[128:132] == b"DICM" else 0
    badges = [] if start else [Badge.NO_PREAMBLE]
    if start and head.startswith(_PROGRAMS):
        badges.append(Badge.EXECUTABLE_PREAMBLE)
    syntax, start = _meta(file, start, size)
    source: BinaryIO = file
    if syntax == DeflatedExplicitVRLittleEndian:
        file.seek(start)
        source = io.BytesIO(inflate(file.read(), MAX_INFLATED_BYTES, path))
        start, size = 0, len(source.getbuffer())
    encoding, syntax = _encoding(source, start, syntax)
    layout = read_layout(source, start, size, encoding)
    dataset, more, characters = _attributes(source, layout, encoding, path)
    if layout.cut_short:
        badges.append(Badge.CUT_SHORT)
    if is_phantom(dataset):
        badges.append(Badge.SYNTHETIC)
    return Header(
        dataset=dataset,
        syntax=syntax,
        encoding=encoding,
        source=source,
        size=size,
        pixels=layout.pixels,
        cut_short=layout.cut_short,
        badges=(*badges, *more),
        elements=layout.elements,
        characters=tuple(characters),
    )


def _meta(file: BinaryIO, start: int, size: int) -> tuple[UID, int]:
    """Transfer syntax (0002,0010), "" where unknown, and where the data set begins (PS3.10 7.1).

    Group 2 belongs before the data set: where it comes again there, it is passed over.
    """
    layout = read_layout(file, start, size, Encoding(), meta=True)
    end, syntax = start, UID("")
    for element in layout.elements:
        end = element.end
        if element.tag == 0x00020010 and not syntax:
            file.seek(element.value)
            syntax = UID(file.read(min(element.length, 64)).decode("ascii", "replace").strip("\x00 "))
    return syntax, end


def _encoding(source: BinaryIO, start: int, syntax: UID) -> tuple[Encoding, UID]:
    """How the data set is written in fact: the first element is believed over the transfer syntax."""
    source.seek(start)
    head = source.read(8)
    explicit = head[4:6].isalpha() and head[4:6].isupper()
    little = int.from_bytes(head[0:2], "little") <= int.from_bytes(head[0:2], "big")
    if syntax in (ExplicitVRBigEndian, ""):
        order = ExplicitVRLittleEndian if explicit else ImplicitVRLittleEndian
        syntax = order if little else ExplicitVRBigEndian
    elif syntax in (ImplicitVRLittleEndian, ExplicitVRLittleEndian):
        syntax = ExplicitVRLittleEndian if explicit else ImplicitVRLittleEndian
    return Encoding(implicit=not explicit, little=little), syntax


def inflate(data: bytes, limit: int, path: Path) -> bytes:
    """Inflated raw deflate stream (PS3.5 A.5), as far as it goes; never more than `limit` bytes are made.

    One inside a zlib stream, as some writers make it, is inflated too.
    Raises Fault TOO_LARGE beyond the limit, UNREADABLE when nothing can be inflated.
    """
    is_wrapped = len(data) > 1 and data[0] & 15 == zlib.DEFLATED and int.from_bytes(data[:2], "big") % 31 == 0
    inflater = zlib.decompressobj(zlib.MAX_WBITS if is_wrapped else -zlib.MAX_WBITS)
    whole = bytearray()
    try:
        for begin in range(0, len(data), 1 << 16):
            whole += inflater.decompress(data[begin : begin + (1 << 16)], limit + 1 - len(whole))
            if len(whole) > limit:
                raise Fault(Problem(Code.TOO_LARGE, FilmReason.GROWS, {"megabytes": limit >> 20}, path))
    except zlib.error as error:
        if not whole:
            raise Fault(Problem(Code.UNREADABLE, FilmReason.NOT_DEFLATED, path=path)) from error
    return bytes(whole)


def _attributes(
    source: BinaryIO, layout: Layout, encoding: Encoding, path: Path
) -> tuple[Dataset, list[Badge], list[str]]:
    """The wanted attributes, converted; a bad one is left out and leaves a badge. And the names of character sets."""
    wanted = [element for element in layout.elements if element.tag in WANTED]
    if sum(element.end - element.start for element in wanted) > MAX_HEADER_BYTES:
        raise Fault(Problem(Code.TOO_LARGE, FilmReason.MANY_ATTRIBUTES, {"megabytes": MAX_HEADER_BYTES >> 20}, path))
    blocks = [_slice(source, element) for element in wanted]
    characters, guessed = _character_set(wanted, blocks, encoding)
    badges = {Badge.WRONG_CHARACTER_SET} if guessed else set()
    blocks = [block for element, block in zip(wanted, blocks, strict=True) if element.tag != _CHARACTER_SET]
    try:
        dataset = _dataset(b"".join(blocks), encoding, characters)
    except Exception:  # noqa: BLE001  # pydicom on hostile bytes may raise anything; each element gets its own try
        dataset, _ = _dataset_one_by_one(blocks, encoding, characters)
        badges.add(Badge.UNREADABLE_ATTRIBUTE)
    if mend_commas(dataset):
        badges.add(Badge.DECIMAL_COMMA)
    for tag in tuple(dataset.keys()):
        try:
            check_value(dataset[tag])
        except Exception:  # noqa: BLE001  # pydicom may raise anything as it converts; the film opens without it
            del dataset[tag]
            badges |= {Badge.UNREADABLE_ATTRIBUTE, _UNUSABLE.get(keyword_for_tag(tag), Badge.UNREADABLE_ATTRIBUTE)}
    return dataset, sorted(badges, key=lambda badge: badge.message), characters


def check_value(element: DataElement) -> None:
    """Raise ValueError for a decimal or integer string (PS3.5 6.2) that pydicom kept as text, being no number."""
    if element.VR not in ("DS", "IS"):
        return
    values = element.value if isinstance(element.value, MultiValue) else (element.value,)
    if any(isinstance(value, str) and value.strip() for value in values):
        raise ValueError(f"{element.tag} is no number")


def dataset_of(
    source: BinaryIO, elements: Sequence[Element], encoding: Encoding, characters: list[str]
) -> tuple[Dataset, list[Element]]:
    """These elements as a data set whose values are converted when they are asked for, and those that cannot be read.

    Texts are decoded by `characters`, whatever character set is among them.
    """
    blocks = [_slice(source, element) for element in elements]
    try:
        return _dataset(b"".join(blocks), encoding, characters), []
    except Exception:  # noqa: BLE001  # pydicom on hostile bytes may raise anything; each element gets its own try
        dataset, lost = _dataset_one_by_one(blocks, encoding, characters)
        return dataset, [elements[place] for place in lost]


def _dataset(data: bytes, encoding: Encoding, characters: list[str]) -> Dataset:
    dataset = read_dataset(io.BytesIO(data), encoding.implicit, encoding.little, parent_encoding=characters)
    dataset.set_original_encoding(encoding.implicit, encoding.little, characters)
    return dataset


def _dataset_one_by_one(
    blocks: Sequence[bytes], encoding: Encoding, characters: list[str]
) -> tuple[Dataset, list[int]]:
    """What can be read of elements, and the places of those that cannot."""
    dataset, lost = _dataset(b"", encoding, characters), []
    for place, block in enumerate(blocks):
        try:
            dataset.update(_dataset(block, encoding, characters))
        except Exception:  # noqa: BLE001  # pydicom on hostile bytes may raise anything; who asked says what is lost
            lost.append(place)
    return dataset, lost


def _slice(source: BinaryIO, element: Element) -> bytes:
    source.seek(element.start)
    return source.read(element.end - element.start)


def _character_set(wanted: Sequence[Element], blocks: Sequence[bytes], encoding: Encoding) -> tuple[list[str], bool]:
    """Python's names of Specific Character Set (0008,0005), and whether they had to be guessed (PS3.3 C.12.1.1.2)."""
    declared: list[str] = []
    foreign = bytearray()
    for element, block in zip(wanted, blocks, strict=True):
        value = block[element.value - element.start :]
        if element.tag == _CHARACTER_SET:
            declared = [term.strip() for term in value.decode("ascii", "replace").strip("\x00 ").split("\\")]
        elif dictionary_VR(element.tag) in _TEXT_VRS and not value.isascii():
            foreign += value
    known = bool(any(declared)) and all(term in python_encoding for term in declared)
    if known:
        return convert_encodings(declared), False
    if not foreign:
        return convert_encodings(None), any(declared)
    try:
        foreign.decode("utf-8")
    except UnicodeDecodeError:
        return ["latin_1"], True
    return ["utf_8"], True
