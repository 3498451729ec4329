"""Everything that a film's file says of itself, as a tree: for people to read, not for showing the film."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import PIL.Image
from PIL.ExifTags import GPSTAGS, TAGS
from pydicom.datadict import dictionary_description, keyword_for_tag, private_dictionary_description
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue
from pydicom.sequence import Sequence
from pydicom.tag import BaseTag

from imaging.faults import Code, Fault, Problem
from imaging.film_reasons import FilmReason
from imaging.image import FileKind
from imaging.reading.confidentiality import identifies
from imaging.reading.dicom_header import Header, check_value, dataset_of, open_header
from imaging.reading.dicom_layout import UNDEFINED, Element, Encoding, read_layout
from imaging.reading.limits import MAX_HEADER_BYTES, MAX_NESTING
from imaging.reading.read import read_refs
from imaging.reading.sniff import HEAD_BYTES, kind_of
from imaging.reading.source import open_source, was_there

LONGEST_TEXT = 1_000
"""Characters of a value that are given; its length is said where it is longer."""
_LONGEST_BYTES = 1 << 20
_SHOWN_BYTES = 16
MOST_ATTRIBUTES = 20_000
"""A file that has more is not read to its end."""
_GPS = 0x8825
_CHARACTER_SET = 0x00080005
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute, or an item of a sequence (without tag and VR).

    tag: "(gggg,eeee)"; of a raster "". creator: of a private attribute, who gave it its meaning, "" where the file does
    not say. value: as text, values parted by a backslash, cut after `LONGEST_TEXT` characters. note: how long a value
    is that was cut or is no text, or that it cannot be read. identifies: whether it may point to a person, itself or
    by what is in it (PS3.15 table E.1-1, and every private one). below: the items of a sequence, the attributes of an
    item.
    """

    name: str
    tag: str = ""
    vr: str = ""
    value: str = ""
    note: str = ""
    creator: str = ""
    identifies: bool = False
    below: tuple[Attribute, ...] = ()


def read_all_attributes(path: Path) -> tuple[Attribute, ...]:
    """All attributes of the file at `path` in its order, pixels aside, which are named with their size.

    Of PNG, JPEG and their like the size, the depth and what text there is. Raises Fault as `read_refs`, but for what
    concerns pixels alone.
    """
    with was_there(path), open_source(path) as file:
        kind = kind_of(file.read(HEAD_BYTES))
    if kind is FileKind.DICOM:
        with open_header(path) as header:
            return _Tree().read(header, path)
    return tuple(_raster(path))


class _Tree:
    """Counts while it reads, so that no file makes a tree without end."""

    def __init__(self) -> None:
        self._left = MOST_ATTRIBUTES
        self._depth = 0

    def read(self, header: Header, path: Path) -> tuple[Attribute, ...]:
        """File meta information, data set, and what the pixels are."""
        found = [*self._meta(path), *self._elements(header, path)]
        if header.pixels is not None:
            length = header.pixels.length
            size = "in fragments" if length == UNDEFINED else f"{length:,} bytes"
            vr = header.pixels.vr.decode("ascii", "replace")
            found.append(Attribute("Pixel Data", _tag(header.pixels.tag), vr, note=size))
        if header.cut_short:
            found.append(Attribute("The file ends here, within an attribute."))
        elif self._left <= 0:
            found.append(Attribute(f"The file has more than {MOST_ATTRIBUTES:,} attributes; the rest is not shown."))
        return tuple(found)

    def _meta(self, path: Path) -> Iterator[Attribute]:
        """File Meta Information (PS3.10 7.1), which is Explicit VR Little Endian."""
        with open_source(path) as file:
            head = file.read(132)
            start = 132 if head[128:132] == b"DICM" else 0
            file.seek(0, 2)
            size = file.tell()
            encoding = Encoding()
            wanted = [own for own in read_layout(file, start, size, encoding, meta=True).elements if own.tag >> 16 == 2]
            if sum(own.end - own.start for own in wanted) <= _LONGEST_BYTES:
                yield from self._of(dataset_of(file, wanted, encoding, ["iso8859"])[0], False)

    def _elements(self, header: Header, path: Path) -> Iterator[Attribute]:
        short = [own for own in header.elements if own.end - own.start <= _LONGEST_BYTES]
        declared = [own for own in short if own.tag == _CHARACTER_SET]
        short = [own for own in short if own.tag != _CHARACTER_SET]  # texts are decoded as is known to be right
        if sum(own.end - own.start for own in short) > MAX_HEADER_BYTES:
            raise Fault(
                Problem(Code.TOO_LARGE, FilmReason.MANY_ATTRIBUTES, {"megabytes": MAX_HEADER_BYTES >> 20}, path)
            )
        dataset, lost = dataset_of(header.source, short, header.encoding, list(header.characters))
        found: dict[int, Attribute] = {}
        for own in header.elements:
            if own.end - own.start > _LONGEST_BYTES:
                found[own.tag] = self._unread(own, f"{own.end - own.value:,} bytes")
        for own in lost:
            found[own.tag] = self._unread(own, "cannot be read")
        alone, _ = dataset_of(header.source, declared[:1], header.encoding, ["iso8859"])
        for own_set in (alone, dataset):
            for attribute, tag in self._with_tags(own_set, hidden=False):
                found[tag] = attribute
        yield from (found[tag] for tag in sorted(found))

    def _unread(self, own: Element, note: str) -> Attribute:
        name, vr = _name(BaseTag(own.tag), ""), own.vr.decode("ascii", "replace")
        return Attribute(name, _tag(own.tag), vr, note=note, identifies=identifies(own.tag))

    def _with_tags(self, dataset: Dataset, hidden: bool) -> Iterator[tuple[Attribute, int]]:
        for tag in sorted(dataset.keys()):
            if self._left <= 0:
                return
            self._left -= 1
            yield self._one(dataset, tag, hidden), int(tag)

    def _of(self, dataset: Dataset, hidden: bool) -> tuple[Attribute, ...]:
        return tuple(attribute for attribute, _ in self._with_tags(dataset, hidden))

    def _one(self, dataset: Dataset, tag: BaseTag, hidden: bool) -> Attribute:
        creator = _creator(dataset, tag)
        private_creator = tag.is_private and 0x10 <= tag.element <= 0xFF
        hides = hidden or (identifies(tag) and not private_creator)
        name, element = _name(tag, creator), _unless_it_raises(lambda: dataset[tag])
        if element is None:
            return Attribute(name, _tag(tag), note="cannot be read", creator=creator, identifies=hides)
        vr = str(element.VR)
        if vr == "SQ" and isinstance(element.value, Sequence):
            if self._depth == MAX_NESTING:  # pydicom finds sequences in an element of unknown VR that the layout passed
                return Attribute(name, _tag(tag), vr, note="nested too deep", creator=creator, identifies=hides)
            self._depth += 1
            items = tuple(
                Attribute(f"Item {place}", identifies=hides, below=self._of(item, hides))
                for place, item in enumerate(element.value, 1)
                if self._left > 0
            )
            self._depth -= 1
            note = "no items" if not len(element.value) else ""
            return Attribute(name, _tag(tag), vr, note=note, creator=creator, identifies=hides, below=items)
        value, note = _text(element)
        return Attribute(name, _tag(tag), vr, value, note, creator=creator, identifies=hides)


def _unless_it_raises(read: Callable[[], _T]) -> _T | None:
    """What pydicom gives; None where it cannot."""
    try:
        return read()
    except Exception:  # noqa: BLE001  # pydicom on hostile bytes may raise anything; the attribute is told without it
        return None


def _text(element: DataElement) -> tuple[str, str]:
    """An element's value as text, and what is to be said of it."""
    value: Any = element.value
    if isinstance(value, bytes):
        return _bytes(value)
    many = isinstance(value, MultiValue | list | tuple)
    said = _unless_it_raises(lambda: "\\".join(map(str, value)) if many else str("" if value is None else value))
    if said is None:
        return "", "cannot be read"
    note = ""
    try:
        check_value(element)
    except ValueError:
        note = "not valid"
    said = said.replace("\x00", "").strip()
    if len(said) > LONGEST_TEXT:
        note = f"{len(said):,} characters"
        said = said[:LONGEST_TEXT]
    return said, note


def _bytes(value: bytes) -> tuple[str, str]:
    """Text where it is that, as in private attributes of an unknown kind; else the first bytes."""
    plain = value.rstrip(b"\x00 ")
    if plain and len(plain) <= LONGEST_TEXT and all(32 <= one < 127 for one in plain):
        return plain.decode("ascii"), ""
    return value[:_SHOWN_BYTES].hex(" "), f"{len(value):,} bytes" if value else ""


def _creator(dataset: Dataset, tag: BaseTag) -> str:
    """Private Creator of a private attribute (PS3.5 7.8.1)."""
    if not tag.is_private or tag.element < 0x1000:
        return ""
    block = BaseTag(tag.group << 16 | tag.element >> 8)
    return _unless_it_raises(lambda: str(dataset[block].value).strip() if block in dataset else "") or ""


def _name(tag: BaseTag, creator: str) -> str:
    try:
        if tag.is_private:
            if 0x10 <= tag.element <= 0xFF:
                return "Private Creator"
            return private_dictionary_description(tag, creator) if creator else "Private attribute"
        return dictionary_description(tag) if keyword_for_tag(tag) else "Unknown attribute"
    except KeyError:
        return "Private attribute" if tag.is_private else "Unknown attribute"


def _tag(tag: int) -> str:
    return f"({tag >> 16:04X},{tag & 0xFFFF:04X})"


def _raster(path: Path) -> Iterator[Attribute]:
    """What a PNG, JPEG, TIFF or JPEG 2000 says of itself: only what Pillow reads without decoding."""
    ref = read_refs(path)[0]
    yield Attribute("Format", value=ref.kind.words)
    yield Attribute("Columns", value=str(ref.columns))
    yield Attribute("Rows", value=str(ref.rows))
    if ref.frames > 1:
        yield Attribute("Pages", value=str(ref.frames))
    try:
        with open_source(path) as file, PIL.Image.open(file) as picture:
            yield Attribute("Pixels", value=_MODES.get(picture.mode, picture.mode))
            said = [*_infos(picture.info), *_exif(picture)]
    except Exception:  # noqa: BLE001  # Pillow on hostile bytes may raise anything
        yield Attribute("Other attributes", note="cannot be read")
        return
    yield from said
    if not said:
        yield Attribute("The file says nothing else.")


_MODES = {
    "1": "1 bit, black and white",
    "L": "8 bits, grey",
    "LA": "8 bits, grey and opacity",
    "P": "8 bits, palette",
    "RGB": "8 bits, red, green and blue",
    "RGBA": "8 bits, red, green, blue and opacity",
    "I;16": "16 bits, grey",
    "I;16B": "16 bits, grey",
    "I": "32 bits, grey",
    "F": "32 bits, floating point, grey",
}


def _infos(info: Mapping[Any, Any]) -> Iterator[Attribute]:
    """Text of a PNG, resolution, comments; color profiles and the like by their length."""
    for key, value in info.items():
        if str(key) != "exif":
            yield _told(str(key)[:LONGEST_TEXT], value, isinstance(value, str | bytes))


def _exif(picture: PIL.Image.Image) -> Iterator[Attribute]:
    """EXIF 2.3: tags by their names, those of the place where it was taken at the end."""
    exif = picture.getexif()
    for names, tags in ((TAGS, dict(exif)), (GPSTAGS, dict(exif.get_ifd(_GPS)))):
        for tag, value in tags.items():
            if tag != _GPS:
                yield _told(f"EXIF {names.get(tag, tag)}", value, True)


def _told(name: str, value: object, identifying: bool) -> Attribute:
    said, note = _bytes(value) if isinstance(value, bytes) else (str(value), "")
    note = note or (f"{len(said):,} characters" if len(said) > LONGEST_TEXT else "")
    return Attribute(name, value=said[:LONGEST_TEXT], note=note, identifies=identifying)
