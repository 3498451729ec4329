"""A film's score, measurements and verdicts as a DICOM report: Comprehensive 3D SR of template TID 1500 (PS3.16).

Unverified always: nobody who may verify has. A number is called a probability only where it was calibrated; other
scores are not in the report. Concepts without a code of the standard have one of Hilum's own scheme, `SCHEME`.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

import numpy as np
from highdicom.coding_schemes import CodingSchemeIdentificationItem
from highdicom.sr import (
    AlgorithmIdentification,
    CodedConcept,
    Comprehensive3DSR,
    ContentItem,
    CoordinatesForMeasurement,
    DeviceObserverIdentifyingAttributes,
    FindingSite,
    GraphicTypeValues,
    ImageRegion,
    MeasurementReport,
    MeasurementsAndQualitativeEvaluations,
    ObservationContext,
    ObserverContext,
    PersonObserverIdentifyingAttributes,
    PlanarROIMeasurementsAndQualitativeEvaluations,
    QualitativeEvaluation,
    RelationshipTypeValues,
    SourceImageForMeasurementGroup,
    TextContentItem,
    TrackingIdentifier,
)
from highdicom.sr import Measurement as MeasuredValue
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes

from imaging.image import Point, SpacingSource
from imaging.measure.store import MarkOrigin, Measurement
from imaging.reasons import ENGLISH
from inference.decide import decision_words, leading_label, leading_words, score_meaning
from inference.explain.heat_map import hot_region, strongest
from inference.models.card import ModelCard
from inference.models.population import is_assumed
from inference.objects.film_objects import ReaderSaid, ReportedScore
from inference.objects.source_film import (
    MANUFACTURER,
    MODEL_NAME,
    REPORT_SERIES,
    SourceFilm,
    new_uid,
    series_of,
    software_version,
)
from inference.prediction import DISCLAIMER, Heatmap, Prediction

SCHEME = "99HILUM"
Group: TypeAlias = MeasurementsAndQualitativeEvaluations | PlanarROIMeasurementsAndQualitativeEvaluations
NO_SEGMENTATION = "Not a segmentation and not a probability."
_MOST_REGIONS = 20
_MOST_POINTS = 2000
"""Of one outline: a value of Graphic Data (0070,0022) holds 64 KB."""
_LONGEST = 64
"""Characters of a Code Meaning (0008,0104)."""
_CHEST_FILM = CodedConcept("399208008", "SCT", "Plain chest X-ray")
_CHEST = CodedConcept("51185008", "SCT", "Thorax")
_SIDE = {
    "right": CodedConcept("24028007", "SCT", "Right"),
    "left": CodedConcept("7771000", "SCT", "Left"),
    "both": CodedConcept("51440002", "SCT", "Right and left"),
}
"""CID 244."""
_PERSON, _DEVICE = codes.DCM.Person, codes.DCM.Device
_ONE = CodedConcept("1", "UCUM", "no units")
_UNITS = {
    "mm": codes.UCUM.Millimeter,
    "px": CodedConcept("{pixels}", "UCUM", "pixels"),
    "mm2": codes.UCUM.SquareMillimeter,
    "px2": CodedConcept("{pixels}", "UCUM", "pixels"),
    "deg": codes.UCUM.Degree,
    "ratio": CodedConcept("{ratio}", "UCUM", "ratio"),
    "HU": codes.UCUM.HounsfieldUnit,
    "": _ONE,
}


def measurement_report(
    source: SourceFilm,
    scores: Sequence[ReportedScore] = (),
    measurements: Sequence[Measurement] = (),
    readers: Sequence[ReaderSaid] = (),
    beside: Sequence[Dataset] = (),
) -> Comprehensive3DSR | None:
    """The report of one film; None where there is nothing to report.

    measurements: those of this frame; what is only proposed, texts and arrows are left out. beside: objects made of
    the same film, which the report names as evidence.
    """
    groups = [
        *(group for score in scores for group in _score_groups(source, score)),
        *(group for own in measurements for group in _measurement_groups(source, own)),
        *(group for said in readers for group in _reader_groups(source, said)),
    ]
    if not groups:
        return None
    content = MeasurementReport(
        observation_context=ObservationContext(observer_device_context=device_observer()),
        procedure_reported=_CHEST_FILM,
        imaging_measurements=groups,
    )
    return Comprehensive3DSR(
        evidence=[source.dataset, *beside],
        content=content,
        is_complete=True,
        is_final=False,
        is_verified=False,
        coding_schemes=[
            CodingSchemeIdentificationItem(designator=SCHEME, name="Hilum", responsible_organization="Hilum")
        ],
        **series_of(source, REPORT_SERIES, "Hilum: report, unverified"),
    )


def own_code(text: str, meaning: str) -> CodedConcept:
    """A concept of Hilum's own scheme: `text`, or a digest of it where it is no short code, and what it means."""
    value = text.upper().replace(" ", "_")
    if not re.fullmatch(r"[A-Z0-9_-]{1,16}", value):
        value = uuid.uuid5(uuid.NAMESPACE_URL, f"hilum:{text}").hex[:16].upper()
    return CodedConcept(value, SCHEME, elided(meaning) or text)


def elided(text: str) -> str:
    """A text that fits a Code Meaning: one line of 64 characters at most, without a backslash."""
    text = " ".join(text.replace("\\", "/").split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3].rstrip()}..."


def _is_short(text: str) -> bool:
    """Whether it is whole as a Code Meaning; what is not stands as text."""
    return elided(text) == text


# What the model says


def _score_groups(source: SourceFilm, score: ReportedScore) -> Iterator[Group]:
    prediction, card = score.prediction, score.card
    headline, point = card.headline, prediction.operating_point
    finding = leading_words(card, leading_label(card, prediction.scores))
    words = decision_words(prediction.decision, headline, finding)
    algorithm = _algorithm(prediction, "classifier")
    numbers = []
    if prediction.calibrated:
        named = own_code(f"probability of {headline.label}", f"Probability of {headline.title}")
        numbers.append(MeasuredValue(named, _number(prediction.score), _ONE, algorithm_id=algorithm))
    if prediction.decision is not None:
        limits = [("Threshold", point.threshold)]
        if point.unsure_low < point.unsure_high:
            limits += [("Unsure from", point.unsure_low), ("Unsure below", point.unsure_high)]
        numbers += [MeasuredValue(own_code(name, name), _number(value), _ONE) for name, value in limits]
    decision = str(prediction.decision or "no decision")
    group = MeasurementsAndQualitativeEvaluations(
        tracking_identifier=TrackingIdentifier(new_uid(), f"Score of {headline.title} by {card.id}"),
        algorithm_id=algorithm,
        source_images=[_image(source)],
        measurements=numbers or None,
        qualitative_evaluations=[
            QualitativeEvaluation(
                own_code("decision", f"Decision of the model on {headline.title}"), own_code(decision, words)
            )
        ],
    )
    _add(group, _score_texts(prediction, card))
    yield group
    if score.heat is not None and score.heat.peak > 0:
        yield from _heat_groups(source, score.heat, prediction)


def _score_texts(prediction: Prediction, card: ModelCard) -> Iterator[ContentItem]:
    point, population = prediction.operating_point, card.population(prediction.population)
    if prediction.decision is not None:
        yield _text(codes.DCM.CADOperatingPointDescription, f"{point.name}: {point.rule}")
    if prediction.undecided is not None:
        yield _text(own_code("why no decision", "Why there is no decision"), ENGLISH.sentence(prediction.undecided))
    whom = population.words() or "not said by the model's card"
    if prediction.outside is None and is_assumed(population, prediction.age):
        whom = f"{whom} (assumed: the film does not say how old the patient is)"
    if prediction.outside is None:
        yield _text(own_code("population", "Population of the model"), whom)
    meaning = score_meaning(population.calibration, card.headline) if prediction.calibrated else "Not calibrated: none."
    yield _text(own_code("meaning", "Meaning of the probability"), meaning)
    for note in prediction.notes:
        yield _text(codes.DCM.Comment, ENGLISH.message(note))
    yield _text(codes.DCM.Comment, DISCLAIMER)


def _heat_groups(
    source: SourceFilm, heat: Heatmap, prediction: Prediction
) -> Iterator[PlanarROIMeasurementsAndQualitativeEvaluations]:
    """The place where a map is strongest, and the outlines of what is hot, the largest first."""
    algorithm, method = _algorithm(prediction, "heat map"), own_code(heat.method, heat.method)
    regions = () if heat.own_scale else hot_region(heat)[:_MOST_REGIONS]
    places = [("Strongest place", GraphicTypeValues.POINT, np.array([strongest(heat)]))]
    places += [("Hot region", GraphicTypeValues.POLYLINE, _closed(_thinned(own.outline))) for own in regions]
    for name, graphic, points in places:
        group = PlanarROIMeasurementsAndQualitativeEvaluations(
            tracking_identifier=TrackingIdentifier(new_uid(), f"{name} of the heat map of {heat.label}"),
            referenced_region=ImageRegion(graphic, _on_film(points, source), source.image_reference()),
            finding_type=codes.DCM.Saliency,
            method=method,
            algorithm_id=algorithm,
            qualitative_evaluations=[
                QualitativeEvaluation(own_code("place", "Place in the heat map"), own_code(name, name))
            ],
        )
        _add(group, [_text(codes.DCM.Comment, f"Heat map of {heat.label}. {NO_SEGMENTATION}")])
        yield group


def _algorithm(prediction: Prediction, part: str) -> AlgorithmIdentification:
    """TID 4019: which model it was, to the byte."""
    who = prediction.provenance
    return AlgorithmIdentification(
        name=f"{who.model}, {part}",
        version=who.version,
        manufacturer=MANUFACTURER,
        parameters=[f"Weights SHA-256: {who.sha256}", f"Hilum {software_version()}, on {who.device}"],
        family=codes.DCM.ArtificialIntelligence,
    )


def device_observer() -> ObserverContext:
    """TID 1004; the same UID for the same version of Hilum."""
    version = software_version()
    return ObserverContext(
        observer_type=_DEVICE,
        observer_identifying_attributes=DeviceObserverIdentifyingAttributes(
            uid=_stable_uid(f"device {version}"),
            name="Hilum",
            manufacturer_name=MANUFACTURER,
            model_name=f"{MODEL_NAME} {version}",
        ),
    )


# What was measured


def _measurement_groups(source: SourceFilm, own: Measurement) -> Iterator[MeasurementsAndQualitativeEvaluations]:
    """A measurement with its coordinates; nothing for what has no numbers, and for what nobody accepted."""
    if own.kind not in _NAMES or "value" not in own.numbers or own.origin is MarkOrigin.PROPOSED:
        return
    name, title = _NAMES[own.kind]
    coordinates = [
        CoordinatesForMeasurement(graphic, _on_film(np.asarray(points, np.float64), source), source.image_reference())
        for graphic, points in _shapes(own)
    ]
    values = [(name, own.numbers["value"], str(own.numbers["unit"]))]
    if own.kind == "ratio":
        unit = str(own.numbers.get("widths_unit", "px"))
        values += [
            (own_code(f"{part} width", f"Width of the {part}"), own.numbers[part], unit)
            for part in ("heart", "thorax")
            if part in own.numbers
        ]
    inside = str(own.numbers.get("values_unit", ""))
    values += [(code, own.numbers[key], inside) for key, code in _INSIDE.items() if key in own.numbers]
    group = MeasurementsAndQualitativeEvaluations(
        tracking_identifier=TrackingIdentifier(_measurement_uid(source, own), title),
        source_images=[_image(source)],
        measurements=[
            MeasuredValue(
                code,
                _number(float(value)),
                _UNITS[unit],
                method=_method(own, unit),
                referenced_coordinates=coordinates,
            )
            for code, value, unit in values
        ],
    )
    _add(group, [_text(codes.DCM.Comment, f"Measured by a reader, {own.origin or 'by hand'}.")])
    yield group


_NAMES = {
    "distance": (codes.SCT.Length, "Distance"),
    "angle": (codes.SCT.Angle, "Angle"),
    "cobb": (codes.SCT.CobbAngle, "Cobb angle"),
    "ratio": (own_code("cardiothoracic ratio", "Cardiothoracic ratio"), "Cardiothoracic ratio"),
    "ellipse": (codes.SCT.Area, "Ellipse"),
    "box": (codes.SCT.Area, "Rectangle"),
}
_INSIDE = {
    "mean": codes.SCT.Mean,
    "deviation": codes.SCT.StandardDeviation,
    "minimum": codes.SCT.Minimum,
    "maximum": codes.SCT.Maximum,
}


def _shapes(own: Measurement) -> Iterator[tuple[GraphicTypeValues, Sequence[Point]]]:
    points = own.points
    if own.kind in ("cobb", "ratio"):
        yield from ((GraphicTypeValues.POLYLINE, pair) for pair in (points[:2], points[2:]))
    elif own.kind == "box":
        (left, top), (right, bottom) = points
        yield GraphicTypeValues.POLYLINE, [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    elif own.kind == "ellipse":
        yield GraphicTypeValues.ELLIPSE, _axes(points[0], points[1])
    else:
        yield GraphicTypeValues.POLYLINE, points


def _axes(first: Point, second: Point) -> list[Point]:
    """The ends of the major, then of the minor axis of the ellipse in a box (PS3.3 C.18.6.1.2)."""
    (left, right), (top, bottom) = sorted((first[0], second[0])), sorted((first[1], second[1]))
    x, y = (left + right) / 2, (top + bottom) / 2
    across, down = [(left, y), (right, y)], [(x, top), (x, bottom)]
    return [*across, *down] if right - left >= bottom - top else [*down, *across]


def _method(own: Measurement, unit: str) -> CodedConcept | None:
    """Whose millimetres they are; None for what is no length and no area."""
    if "spacing" not in own.numbers or unit not in ("mm", "mm2", "px", "px2"):
        return None
    code = str(own.numbers["spacing"])
    source = SpacingSource.__members__.get(code.upper())
    return own_code(f"spacing {code}", "In pixels: no spacing in the file" if source is None else source.value)


def _measurement_uid(source: SourceFilm, own: Measurement) -> str:
    """The same for the same marks on the same film, however often a report is made."""
    return _stable_uid(f"{source.dataset.SOPInstanceUID} {source.ref.frame} {own.kind} {own.points}")


# What readers said


def _reader_groups(source: SourceFilm, said: ReaderSaid) -> Iterator[Group]:
    tracking = TrackingIdentifier(new_uid(), "Verdict of a reader")
    evaluations = [
        QualitativeEvaluation(own_code("verdict", "Verdict of a reader"), own_code(said.words, said.words)),
        *([QualitativeEvaluation(own_code("label", "Label"), own_code(said.label, said.label))] if said.label else []),
        *(
            QualitativeEvaluation(own_code(name, name), own_code(value, value))
            for name, value in said.beside
            if _is_short(value)
        ),
    ]
    group = MeasurementsAndQualitativeEvaluations(
        tracking_identifier=tracking, source_images=[_image(source)], qualitative_evaluations=evaluations
    )
    _add(group, _reader_items(said))
    yield group
    for name, side, zone in said.findings:
        place = f"{zone} zone"
        yield MeasurementsAndQualitativeEvaluations(
            tracking_identifier=TrackingIdentifier(new_uid(), "Finding of a reader"),
            source_images=[_image(source)],
            finding_type=own_code(name, name),
            finding_sites=[FindingSite(_CHEST, laterality=_SIDE[side])] if side else None,
            qualitative_evaluations=[
                QualitativeEvaluation(own_code("zone", "Zone of the lung"), own_code(place, place))
            ]
            if zone
            else None,
        )
    for outline in said.outlines:
        yield PlanarROIMeasurementsAndQualitativeEvaluations(
            tracking_identifier=TrackingIdentifier(new_uid(), "Region that a reader marked"),
            referenced_region=ImageRegion(
                GraphicTypeValues.POLYLINE, _on_film(_closed(_thinned(outline)), source), source.image_reference()
            ),
            qualitative_evaluations=evaluations,
        )


def _reader_items(said: ReaderSaid) -> Iterator[ContentItem]:
    if said.name:
        person = PersonObserverIdentifyingAttributes(name=f"{said.name.replace('^', ' ').replace('=', ' ')}^")
        yield from ObserverContext(observer_type=_PERSON, observer_identifying_attributes=person)
    if said.at:
        yield _text(own_code("said at", "When it was said"), said.at)
    seen = "The model's score could be seen." if said.score_visible else "The model's score was not shown then."
    yield _text(codes.DCM.Comment, seen)
    if said.note:
        yield _text(codes.DCM.Comment, said.note)
    yield from (_text(own_code(name, name), value) for name, value in said.beside if not _is_short(value))


# Parts of any group


def _image(source: SourceFilm) -> SourceImageForMeasurementGroup:
    own, number = source.dataset, source.frame_number
    frames = None if number is None else [number]
    return SourceImageForMeasurementGroup(own.SOPClassUID, own.SOPInstanceUID, referenced_frame_numbers=frames)


def _text(name: CodedConcept, text: str) -> TextContentItem:
    return TextContentItem(name=name, value=text, relationship_type=RelationshipTypeValues.CONTAINS)


def _add(group: Group, items: Iterable[ContentItem]) -> None:
    """Content of a group (its one container) that the template does not have; it may be extended."""
    group[0].ContentSequence.extend(items)


def _number(value: float) -> float:
    """Six digits, as in tables: what a decimal string holds."""
    return float(f"{value:.6g}")


def _on_film(points: NDArray[np.float64], source: SourceFilm) -> NDArray[np.float64]:
    """Points (n, 2) of film coordinates as the standard has them: the same, and on the film (PS3.3 C.18.6.1.2)."""
    own = source.dataset
    return np.clip(points, 0.0, (float(own.Columns), float(own.Rows)))


def _closed(points: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.concatenate([points, points[:1]])


def _thinned(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """An outline without the points that lie between their neighbors on a line, and with at most `_MOST_POINTS`."""
    before, after = points - np.roll(points, 1, axis=0), np.roll(points, -1, axis=0) - points
    turns = np.abs(before[:, 0] * after[:, 1] - before[:, 1] * after[:, 0]) > 1e-9
    kept = points[turns] if turns.sum() >= 3 else points
    return kept[:: -(-len(kept) // _MOST_POINTS)]


def _stable_uid(text: str) -> str:
    return f"2.25.{uuid.uuid5(uuid.NAMESPACE_URL, f'hilum {text}').int}"
