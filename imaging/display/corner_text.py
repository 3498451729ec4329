"""What is written over a film, as text: the four corners, the letters of orientation at its edges, the ruler."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from imaging.display.viewport import Viewport
from imaging.image import Image, Point, Voi, VoiFunction, VoiLut
from imaging.measure.lengths import pixel_size
from imaging.reasons import ENGLISH, Sentences
from imaging.study_objects import Presentation

_LONGEST_LINE = 40


class CornerLevel(StrEnum):
    """How much the corners say."""

    ALL = "all"
    MINIMAL = "minimal"
    NONE = "none"


class Corner(StrEnum):
    """Where an attribute is written; the values are the names of `CornerTexts`."""

    TOP_LEFT = "top_left"
    TOP_RIGHT = "top_right"
    BOTTOM_RIGHT = "bottom_right"
    BOTTOM_LEFT = "bottom_left"
    NOWHERE = "nowhere"


class CornerTexts(NamedTuple):
    """The lines of the four corners from top to bottom; empty lines are left out."""

    top_left: tuple[str, ...] = ()
    top_right: tuple[str, ...] = ()
    bottom_right: tuple[str, ...] = ()
    bottom_left: tuple[str, ...] = ()


class Letters(NamedTuple):
    """What lies beyond the edges of the view, in the letters of PS3.3 C.7.6.1.1.1; empty where unknown."""

    left: str = ""
    right: str = ""
    top: str = ""
    bottom: str = ""


@dataclass(frozen=True, slots=True)
class Scale:
    """The length of one screen pixel across the view in `unit` ("mm" or "px"), and where that comes from.

    note: in a word or two, as it stands over the film. source: in full.
    """

    per_pixel: float
    unit: str
    note: str
    source: str = ""


class Ruler(NamedTuple):
    """A ruler to draw: its length in screen pixels, the parts it is ticked into, and what is written on it."""

    pixels: float
    parts: int
    text: str


_Writing: TypeAlias = Callable[[Mapping[str, str], Sentences], str]


@dataclass(frozen=True, slots=True)
class CornerLine:
    """One line of a corner: what it is called, how attributes become its text, and where it is unless it was moved.

    identity: it may identify a person. minimal: it is there at the minimal level too.
    """

    title: str
    write: _Writing
    corner: Corner
    identity: bool = False
    minimal: bool = False


def corner_texts(
    image: Image,
    *,
    voi: Voi | None,
    viewport: Viewport,
    level: CornerLevel,
    identity: bool,
    pointed: str = "",
    places: Mapping[str, Corner] = MappingProxyType({}),
    language: Sentences = ENGLISH,
) -> CornerTexts:
    """The corners of a view of `image` shown through `voi`.

    places: in which corner the reader wants which of `CORNER_LINES`, where that is not its own.

    Lines that may identify a person (PS3.15 table E.1-1) are written only with `identity`. `pointed` is the last
    line at the bottom left: the place and value under the pointer. Attributes are shown as they are, be they no dates
    and numbers but the hashes of a pseudonymized file; a line of more than 40 characters ends in an ellipsis.
    """
    if level is CornerLevel.NONE:
        return CornerTexts()

    placed = attribute_lines(image.attributes, level=level, identity=identity, places=places, language=language)
    below = (
        _window_text(voi, image, language),
        f"{language.number(viewport.zoom * 100, '.0f' if viewport.zoom >= 0.1 else '.1f')} %",
        language.text("frame {frame}/{frames}", frame=image.ref.frame + 1, frames=image.ref.frames)
        if image.ref.frames > 1
        else "",
        pointed,
    )
    return placed._replace(bottom_left=(*placed.bottom_left, *filter(None, below)))


def attribute_lines(
    attributes: Mapping[str, str],
    *,
    level: CornerLevel,
    identity: bool,
    places: Mapping[str, Corner] = MappingProxyType({}),
    language: Sentences = ENGLISH,
) -> CornerTexts:
    """What the corners say of a film's attributes, each line where `places` has it, else in its own corner."""
    corners: dict[str, list[str]] = {corner: [] for corner in CornerTexts._fields}
    for name, line in CORNER_LINES.items():
        corner = places.get(name, line.corner)
        shown = (identity or not line.identity) and (line.minimal or level is CornerLevel.ALL)
        if shown and level is not CornerLevel.NONE and corner is not Corner.NOWHERE:
            corners[corner].append(_elided(line.write(attributes, language)))
    return CornerTexts(*(tuple(filter(None, lines)) for lines in corners.values()))


def letters(image: Image, viewport: Viewport) -> Letters:
    """The orientation at the edges of the view: Patient Orientation, else the image plane, turned with the film.

    PS3.3 C.7.6.1.1.1 and C.7.6.2.1.1. Words that are not of its alphabet (animals) have no known opposite.
    """
    right, down = _film_directions(image.attributes)
    beyond = {(1, 0): right, (-1, 0): _opposite(right), (0, 1): down, (0, -1): _opposite(down)}
    origin = viewport.to_film((0.0, 0.0), (0, 0))

    def towards(x: float, y: float) -> str:
        film = viewport.to_film((x, y), (0, 0))
        return beyond[_sign(film[0] - origin[0]), _sign(film[1] - origin[1])]

    step = 16.0 * viewport.zoom
    return Letters(towards(-step, 0), towards(step, 0), towards(0, -step), towards(0, step))


def drawn_texts(
    image: Image, *, shutter: bool, overlays: bool, names: bool, language: Sentences = ENGLISH
) -> tuple[str, ...]:
    """What of the file lies over the film, or could: whether its shutter and its overlays are drawn.

    names: with the labels of the overlays, else their descriptions; what is in them nobody has checked for identity.
    """
    found = []
    if image.shutter is not None:
        found.append(language.text("shutter") if shutter else language.text("shutter off"))
    if image.overlays:
        titles = dict.fromkeys(plane.label or plane.description for plane in image.overlays) if names else {}
        named = ", ".join(filter(None, titles))
        text = language.text("overlay") if overlays else language.text("overlay off")
        found.append(_elided(language.text("overlay: {names}", names=named) if overlays and named else text))
    return tuple(found)


def saved_texts(presentation: Presentation | None, *, names: bool, language: Sentences = ENGLISH) -> tuple[str, ...]:
    """That a film is shown as somebody saved it, and what of that is not applied.

    names: by whom and when, which may identify people.
    """
    if presentation is None:
        return ()
    source = presentation.source
    creator = person_name(source.creator)
    said = language.text("As saved")
    if names:
        said = language.text("As saved {date}", date=language.dates(iso_date(source.made[:8])))
        said = language.text("As saved by {creator}", creator=creator) if creator else said
    left_out = ", ".join(language.message(part) for part in presentation.left_out)
    return (said, *((language.text("not applied: {what}", what=left_out),) if left_out else ()))


def side_warning(seen: Letters, viewport: Viewport, language: Sentences = ENGLISH) -> str:
    """What must not be overlooked of left and right: a view that is mirrored, or one from behind; "" for neither.

    Films are looked at as if the patient faced the reader, their left on the right.
    """
    behind = seen.left.startswith("L")
    if viewport.flipped:
        return language.text("Mirrored: the patient's left is on the left") if behind else language.text("Mirrored")
    return language.text("The patient's left is on the left") if behind else ""


def scale_across(image: Image, viewport: Viewport, language: Sentences = ENGLISH) -> Scale:
    """What one screen pixel measures from left to right of the view; film pixels where the file has no spacing."""
    size, (across, down) = pixel_size(image, language), viewport.scales
    upright = viewport.quarter_turns % 2 == 0
    return Scale(size.width / across if upright else size.height / down, size.unit, size.short, size.source)


def ruler(scale: Scale, longest: float, language: Sentences = ENGLISH) -> Ruler:
    """The longest round length (1, 2 or 5 times a power of ten) that fits into `longest` > 0 screen pixels."""
    room = longest * scale.per_pixel
    power = 10.0 ** math.floor(math.log10(room))
    digit, parts = next(((d, p) for d, p in ((5, 5), (2, 4)) if d * power <= room), (1, 10))
    length = digit * power
    text = f"{length / 10:g} cm" if scale.unit == "mm" and length >= 10 else f"{length:g} {scale.unit}"
    return Ruler(length / scale.per_pixel, parts, language.written(text))


def pointed_text(point: Point, value: int | float | tuple[int, int, int] | None, language: Sentences = ENGLISH) -> str:
    """The pixel under the pointer and its modality value as "(x, y) = value"; empty when it is not on the film."""
    if value is None:
        return ""
    shown = ", ".join(map(str, value)) if isinstance(value, tuple) else language.number(value, ".6g")
    return f"({math.floor(point[0])}, {math.floor(point[1])}) = {shown}"


def person_name(value: str) -> str:
    """A person name (PS3.5 6.2.1.2) as "Family, Given Middle"; its ideographic form where it has no other."""
    group = next((group for group in value.split("=") if group.strip("^ ")), "")
    family, *given = (part.strip() for part in group.split("^")[:3])
    return ", ".join(filter(None, (family, " ".join(filter(None, given)))))


def iso_date(value: str) -> str:
    """A date of DICOM (DA, YYYYMMDD) as YYYY-MM-DD; anything else as it is."""
    digits = value.replace(".", "").strip()
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}" if len(digits) == 8 and digits.isdigit() else value.strip()


def iso_time(value: str) -> str:
    """A time of DICOM (TM, HHMMSS.FFFFFF) as HH:MM; anything else as it is."""
    digits = value.replace(":", "").strip()
    return f"{digits[:2]}:{digits[2:4]}" if len(digits) >= 4 and digits[:4].isdigit() else value.strip()


def _elided(line: str) -> str:
    return line if len(line) <= _LONGEST_LINE else f"{line[: _LONGEST_LINE - 1].rstrip()}…"


def _window_text(voi: Voi | None, image: Image, language: Sentences) -> str:
    if voi is None or image.is_color:
        return ""
    if isinstance(voi, VoiLut):
        return f"VOI LUT {voi.explanation}".strip()
    digits = 0 if voi.width >= 20 else 2 if voi.width >= 1 else min(12, 2 - math.floor(math.log10(voi.width)))
    mark = "  sigmoid" if voi.function is VoiFunction.SIGMOID else ""
    center, width = (language.number(value, f".{digits}f") for value in (voi.center, voi.width))
    return f"C {center}  W {width}{mark}"


def turn_text(viewport: Viewport, *, inverted: bool, language: Sentences = ENGLISH) -> str:
    """How a view differs from the film as it is stored: turned, mirrored, inverted; "" where it does not."""
    turned = language.text("turned {degrees}°", degrees=90 * viewport.quarter_turns) if viewport.quarter_turns else ""
    return "  ".join(
        filter(None, (turned, language.text("mirrored") * viewport.flipped, language.text("inverted") * inverted))
    )


def _film_directions(attributes: Mapping[str, str]) -> tuple[str, str]:
    """What lies to the right and at the bottom of the film as stored."""
    words = attributes.get("PatientOrientation", "").split("\\")
    if len(words) == 2 and all(word.strip() for word in words):
        return words[0].strip().upper(), words[1].strip().upper()
    try:
        cosines = [float(number) for number in attributes.get("ImageOrientationPatient", "").split("\\")]
    except ValueError:
        return "", ""
    return (_nearest_axes(cosines[:3]), _nearest_axes(cosines[3:])) if len(cosines) == 6 else ("", "")


def _nearest_axes(direction: list[float]) -> str:
    """Letters of a direction in the patient (x to the left, y to the back, z to the head), the greatest first."""
    named = zip(direction, ("LR", "PA", "HF"), strict=True)
    parts = sorted(((abs(size), pair[size < 0]) for size, pair in named), reverse=True)
    return "".join(letter for size, letter in parts if size > 0.2)


def _opposite(word: str) -> str:
    if not set(word) <= set("LRAPHF"):
        return ""
    return word.translate(str.maketrans("LRAPHF", "RLPAFH"))


def _sign(value: float) -> int:
    return (value > 0.5) - (value < -0.5)


def _plain(keyword: str, template: str = "{value}") -> _Writing:
    """One attribute's text within a template; nothing when the attribute is absent."""

    def write(attributes: Mapping[str, str], language: Sentences) -> str:
        value = attributes.get(keyword, "").replace("\\", ", ").strip()
        return language.text(template, value=value) if value else ""

    return write


def _measured(keyword: str, template: str) -> _Writing:
    """One attribute's number, without the sign and zeros it may be stored with; its text if it is none."""
    return lambda attributes, language: (
        template.format(language.written(number)) if (number := _number(attributes, keyword)) else ""
    )


def _person(keyword: str) -> _Writing:
    """A person's name."""
    return lambda attributes, _language: person_name(attributes.get(keyword, ""))


def _number(attributes: Mapping[str, str], keyword: str) -> str:
    value = attributes.get(keyword, "").strip()
    try:
        return f"{float(value):.6g}"
    except ValueError:
        return value


def _age(attributes: Mapping[str, str], language: Sentences) -> str:
    value = attributes.get("PatientAge", "").strip()
    known = len(value) == 4 and value[:3].isdigit() and value[3] in "DWMY"
    if known:
        return f"{int(value[:3])} {language.translated(value[3].lower())}"
    return language.text("age {age}", age=value) if value else ""


def _when(attributes: Mapping[str, str], language: Sentences) -> str:
    date = language.dates(iso_date(attributes.get("StudyDate", "")))
    return f"{date} {iso_time(attributes.get('StudyTime', ''))}".strip()


def _view(attributes: Mapping[str, str], _language: Sentences) -> str:
    side = attributes.get("ImageLaterality") or attributes.get("Laterality", "")
    words = (attributes.get("BodyPartExamined", ""), attributes.get("ViewPosition", ""), side if side != "U" else "")
    return " ".join(filter(None, words))


def _indices(attributes: Mapping[str, str], language: Sentences) -> str:
    named = (("EI", "ExposureIndex"), ("DI", "DeviationIndex"))
    return "  ".join(
        f"{name} {language.written(_number(attributes, key))}" for name, key in named if attributes.get(key)
    )


def _born(attributes: Mapping[str, str], language: Sentences) -> str:
    date = iso_date(attributes.get("PatientBirthDate", ""))
    return language.text("born {iso_date}", iso_date=language.dates(date)) if date else ""


_LEFT, _RIGHT, _BELOW, _NOWHERE = Corner.TOP_LEFT, Corner.TOP_RIGHT, Corner.BOTTOM_RIGHT, Corner.NOWHERE
CORNER_LINES: Mapping[str, CornerLine] = MappingProxyType(
    {
        "PatientName": CornerLine("Patient's name", _person("PatientName"), _LEFT, identity=True, minimal=True),
        "PatientID": CornerLine("Patient's number", _plain("PatientID"), _LEFT, identity=True, minimal=True),
        "PatientBirthDate": CornerLine("Date of birth", _born, _LEFT, identity=True),
        "PatientSex": CornerLine("Sex", _plain("PatientSex", "sex {value}"), _LEFT, identity=True),
        "PatientAge": CornerLine("Age", _age, _LEFT, identity=True),
        "InstitutionName": CornerLine("Hospital", _plain("InstitutionName"), _RIGHT, identity=True),
        "StudyDescription": CornerLine("Study description", _plain("StudyDescription"), _RIGHT),
        "StudyID": CornerLine("Study number", _plain("StudyID", "study {value}"), _RIGHT, identity=True),
        "AccessionNumber": CornerLine(
            "Accession number", _plain("AccessionNumber", "accession {value}"), _RIGHT, identity=True
        ),
        "StudyDate": CornerLine("Date and time of the study", _when, _RIGHT, identity=True, minimal=True),
        "SeriesNumber": CornerLine("Series number", _plain("SeriesNumber", "series {value}"), _BELOW),
        "Modality": CornerLine("Modality", _plain("Modality"), _BELOW),
        "ViewPosition": CornerLine("Body part, view and side", _view, _BELOW, minimal=True),
        "KVP": CornerLine("Tube voltage", _measured("KVP", "{} kV"), _BELOW),
        "Exposure": CornerLine("Exposure", _measured("Exposure", "{} mAs"), _BELOW),
        "ExposureIndex": CornerLine("Exposure and deviation index", _indices, _BELOW),
        "DistanceSourceToDetector": CornerLine(
            "Distance from tube to detector", _measured("DistanceSourceToDetector", "SDD {} mm"), _BELOW
        ),
        "SeriesDescription": CornerLine("Series description", _plain("SeriesDescription"), _NOWHERE, identity=True),
        "ProtocolName": CornerLine("Protocol", _plain("ProtocolName"), _NOWHERE, identity=True),
        "StationName": CornerLine("Station", _plain("StationName"), _NOWHERE, identity=True),
        "ReferringPhysicianName": CornerLine(
            "Referring physician", _person("ReferringPhysicianName"), _NOWHERE, identity=True
        ),
        "OperatorsName": CornerLine("Radiographer", _person("OperatorsName"), _NOWHERE, identity=True),
        "Manufacturer": CornerLine("Manufacturer", _plain("Manufacturer"), _NOWHERE),
        "ManufacturerModelName": CornerLine("Device", _plain("ManufacturerModelName"), _NOWHERE),
        "ExposureTime": CornerLine("Exposure time", _measured("ExposureTime", "{} ms"), _NOWHERE),
    }
)
"""What the corners can say of a film's attributes (PS3.6), by keyword and in the order of each corner."""
