"""The objects of a scored film: valid for dciodvfy, read by dcmtk, pydicom and highdicom, and no more than was said."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import highdicom as hd
import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes

from imaging.faults import Code, as_told
from imaging.image import Image
from imaging.measure.store import MarkOrigin, Measurement
from imaging.reading.read import read, read_refs
from imaging.workers.pool import DecoderPool
from inference.explain.heat_map import hot_region, strongest
from inference.lungs import Lungs
from inference.objects.captures import film_mask, heat_picture
from inference.objects.film_objects import FilmObjects, ObjectKind, ObjectsJob, ReaderSaid, ReportedScore
from inference.objects.structured_report import own_code
from inference.pipeline import RowDone, score_paths
from inference.prediction import DISCLAIMER, Decision, NotScored, Placement, Provenance, Scored
from inference.render import backdrop
from inference.score import Scorer
from inference.worker_jobs import ObjectsWanted
from tests.imaging import builders
from tests.inference.conftest import write_chest
from tests.inference.objects.sound import KINDS, sound_film, write_sound

needs_dciodvfy = pytest.mark.skipif(shutil.which("dciodvfy") is None, reason="dicom3tools is not installed")
needs_dsrdump = pytest.mark.skipif(shutil.which("dsrdump") is None, reason="dcmtk is not installed")

DRAWN = (
    Measurement("distance", ((10, 10), (40, 50)), numbers={"value": 7.15, "unit": "mm", "spacing": "imager"}),
    Measurement("angle", ((10, 10), (60, 80), (100, 20)), numbers={"value": 64.5, "unit": "deg"}),
    Measurement("cobb", ((10, 10), (60, 12), (10, 80), (60, 95)), numbers={"value": 12.25, "unit": "deg"}),
    Measurement(
        "ratio",
        ((60, 90), (110, 100), (20, 120), (160, 120)),
        numbers={
            **{"value": 0.357143, "unit": "ratio", "heart": 50.0, "thorax": 140.0},
            **{"widths_unit": "px", "spacing": "none"},
        },
        origin=MarkOrigin.CORRECTED,
    ),
    Measurement(
        "ellipse",
        ((10, 20), (30, 80)),
        numbers={
            **{"value": 942.5, "unit": "px2", "spacing": "none", "pixels": 942, "mean": 1800.5, "deviation": 20.0},
            **{"minimum": 12.0, "maximum": 3000.0, "values_unit": ""},
        },
    ),
    Measurement("text", ((5, 5),), text="Jane Doe"),
)


def lungs_of(image: Image) -> Lungs:
    mask = np.zeros((64, 64), np.bool_)
    mask[10:50, 8:28] = mask[12:48, 36:58] = True
    place = Placement(image.columns / 64, image.rows / 64, 0.0, 0.0, 64, 64)
    return Lungs(mask, place, Provenance("lungs", "1.0", "a" * 64, "cpu", 0.0))


def answered(scorer: Scorer, image: Image) -> Scored:
    outcome = scorer.score(image, heatmaps=scorer.card.headline.label, force=True)
    assert isinstance(outcome, Scored)
    return outcome


def job_of(scorer: Scorer, path: Path, **changes: Any) -> ObjectsJob:
    (ref,) = read_refs(path)
    image = read(ref)
    outcome = answered(scorer, image)
    score = ReportedScore(outcome.prediction, scorer.card, outcome.heatmaps[scorer.card.headline.label])
    job = ObjectsJob(ref, backdrop(image, 400), (score,), lungs_of(image), DRAWN)
    return replace(job, **changes)


def by_kind(made: FilmObjects) -> dict[ObjectKind, Dataset]:
    assert made.problem is None
    return {own.kind: pydicom.dcmread(io.BytesIO(own.data)) for own in made.made}


def files_of(made: FilmObjects, folder: Path) -> list[Path]:
    paths = []
    for own in made.made:
        paths.append(folder / f"{own.kind}.dcm")
        paths[-1].write_bytes(own.data)
    return paths


def errors_of(path: Path) -> list[str]:
    done = subprocess.run(["dciodvfy", "-new", str(path)], capture_output=True, text=True, check=False)
    return [line for line in done.stderr.splitlines() if line.startswith("Error")]


@needs_dciodvfy
@pytest.mark.parametrize("kind", KINDS)
def test_dciodvfy_finds_no_error_in_any_object_of_a_sound_film(scorer: Scorer, tmp_path: Path, kind: str) -> None:
    path = write_sound(tmp_path, kind)
    assert errors_of(path) == [], "the film itself"
    readers = (ReaderSaid("Abnormal", "Opacity", "2024-03-02T08:00:00.000Z", False, "Müller", "left base"),)
    paths = files_of(job_of(scorer, path, readers=readers)(), tmp_path)
    assert [own.stem for own in paths] == ["heat_map", "lungs", "report"]
    assert {own.name: errors_of(own) for own in paths} == {own.name: [] for own in paths}


@needs_dciodvfy
def test_what_a_film_has_wrong_is_in_none_of_its_objects(scorer: Scorer, tmp_path: Path) -> None:
    wrong = {"PatientBirthDate": "1960.02.29", "StudyTime": "10:15", "PatientAge": "64", "PixelSpacing": ["0", "0"]}
    film = sound_film("cr")
    for name, value in wrong.items():
        vr = pydicom.datadict.dictionary_VR(name)
        film.add(pydicom.DataElement(name, vr, value, validation_mode=pydicom.config.IGNORE))
    path = builders.write(tmp_path / "film.dcm", film)
    made = job_of(scorer, path)()
    assert made.left_out == ("Patient's Birth Date", "Study Time", "Patient's Age", "Pixel Spacing")
    assert [error for own in files_of(made, tmp_path) for error in errors_of(own)] == []
    assert all(not own.PatientBirthDate and not own.StudyTime for own in by_kind(made).values())


@needs_dciodvfy
@pytest.mark.shared
@pytest.mark.parametrize("name", ["966_fixed.dcm", "RG1_J2KI.dcm", "gdcm-CR-MONO1-10-chest.dcm", "test1.dcm"])
def test_real_films_give_their_errors_to_none_of_their_objects(
    scorer: Scorer, shared: Path, tmp_path: Path, name: str
) -> None:
    path = next((shared / "data" / "dicom").rglob(name))
    assert errors_of(path), "the film has some itself"
    paths = files_of(job_of(scorer, path, measurements=())(), tmp_path)
    assert {own.name: errors_of(own) for own in paths} == {own.name: [] for own in paths}


def test_objects_belong_to_the_patient_and_study_of_the_film_and_to_series_of_their_own(
    scorer: Scorer, tmp_path: Path
) -> None:
    path = write_sound(tmp_path, "dx1")
    film, objects = pydicom.dcmread(path), by_kind(job_of(scorer, path)())
    for own in objects.values():
        for name in ("PatientID", "PatientBirthDate", "PatientSex", "PatientAge", "StudyInstanceUID", "StudyDate"):
            assert own[name].value == film[name].value, name
        assert own.AccessionNumber == film.AccessionNumber
        assert str(own.PatientName) == "Wang^XiaoDong=王^小东"
    uids = [own[name].value for own in (film, *objects.values()) for name in ("SeriesInstanceUID", "SOPInstanceUID")]
    assert len(set(uids)) == 8
    assert {own.Manufacturer for own in objects.values()} == {"Hilum"}


def test_a_probability_is_in_the_report_only_where_the_score_was_calibrated(scorer: Scorer, tmp_path: Path) -> None:
    job = job_of(scorer, write_sound(tmp_path, "dx"), measurements=())
    (score,) = job.scores
    assert score.prediction.calibrated
    numbers = numbers_of(by_kind(job())[ObjectKind.REPORT])
    assert numbers["Probability of abnormal"] == pytest.approx(score.prediction.score, rel=1e-5)
    assert numbers["Threshold"] == pytest.approx(score.prediction.operating_point.threshold)
    bare = replace(score, prediction=replace(score.prediction, calibrated=False))
    report = by_kind(replace(job, scores=(bare,))())[ObjectKind.REPORT]
    assert "Probability of abnormal" not in numbers_of(report)
    assert f"{score.prediction.score:.3f}" not in str(report), "not in words either"


def test_a_film_of_nobody_the_model_is_for_has_no_decision_and_says_why(scorer: Scorer, tmp_path: Path) -> None:
    job = job_of(scorer, write_sound(tmp_path, "dx"), measurements=())
    why = as_told(Code.OUTSIDE_POPULATION, "The patient's age is under 1 year.")
    (score,) = job.scores
    outside = replace(score.prediction, decision=None, outside=why, calibrated=False, population="")
    report = by_kind(replace(job, scores=(replace(score, prediction=outside),))())[ObjectKind.REPORT]
    assert "No decision" in str(report)
    assert "The patient's age is under 1 year." in texts_of(report)["Why there is no decision"]
    assert numbers_of(report) == {}


def test_the_report_names_model_digest_operating_point_and_population(scorer: Scorer, tmp_path: Path) -> None:
    report = by_kind(job_of(scorer, write_sound(tmp_path, "dx"))())[ObjectKind.REPORT]
    texts = texts_of(report)
    assert texts["Algorithm Name"][0] == "tiny, classifier"
    assert texts["Algorithm Version"][0] == "1.0"
    assert f"Weights SHA-256: {scorer.card.weights_sha256}" in texts["Algorithm Parameters"]
    assert texts["CAD Operating Point Description"] == ["balanced: Youden"]
    assert "Population of the model" in texts
    assert DISCLAIMER in texts["Comment"]
    assert (report.VerificationFlag, report.PreliminaryFlag) == ("UNVERIFIED", "PRELIMINARY")
    assert "VerifyingObserverSequence" not in report


def test_below_the_threshold_nothing_is_called_a_finding(scorer: Scorer, tmp_path: Path) -> None:
    job = job_of(scorer, write_sound(tmp_path, "dx"), measurements=())
    below = replace(job.scores[0].prediction, decision=Decision.NEGATIVE)
    report = by_kind(replace(job, scores=(replace(job.scores[0], prediction=below),))())[ObjectKind.REPORT]
    findings = {own.ConceptCodeSequence[0].CodeMeaning for own in items_of(report, "Finding")}
    assert findings <= {"Saliency"}
    (decision,) = items_of(report, "Decision of the model on abnormal")
    assert decision.ConceptCodeSequence[0].CodeMeaning == "Below threshold"


def test_highdicom_reads_the_report_back_with_measurements_and_their_coordinates(
    scorer: Scorer, tmp_path: Path
) -> None:
    (path,) = (own for own in files_of(job_of(scorer, write_sound(tmp_path, "cr"))(), tmp_path) if "report" in own.name)
    report = hd.sr.srread(path)
    assert isinstance(report, hd.sr.Comprehensive3DSR)
    groups = report.content.get_image_measurement_groups()
    own = {group.tracking_identifier: group for group in groups}
    assert {"Distance", "Angle", "Cobb angle", "Cardiothoracic ratio", "Ellipse"} <= set(own)
    (length,) = own["Distance"].get_measurements(codes.SCT.Length)
    assert (length.value, length.unit) == (7.15, codes.UCUM.Millimeter)
    (line,) = length.referenced_coordinates
    assert line.value.tolist() == [[10, 10], [40, 50]]
    assert "at the detector" in length.method.meaning
    (cobb,) = own["Cobb angle"].get_measurements(codes.SCT.CobbAngle)
    assert [part.value.tolist() for part in cobb.referenced_coordinates] == [
        [[10, 10], [60, 12]],
        [[10, 80], [60, 95]],
    ]
    (area,) = own["Ellipse"].get_measurements(codes.SCT.Area)
    assert area.referenced_coordinates[0].value.tolist() == [[20, 20], [20, 80], [10, 50], [30, 50]]
    assert "Jane Doe" not in str(report), "texts on the film may name somebody and are no measurements"


def test_a_measurement_has_the_same_tracking_uid_in_every_report_of_it(scorer: Scorer, tmp_path: Path) -> None:
    job = job_of(scorer, write_sound(tmp_path, "cr"), scores=(), lungs=None)
    first, second = (tracking_uids(by_kind(job())[ObjectKind.REPORT]) for _ in range(2))
    assert first == second
    assert len(first) == 5
    moved = replace(DRAWN[0], points=((10, 10), (40, 51)))
    assert tracking_uids(by_kind(replace(job, measurements=(moved,))())[ObjectKind.REPORT]) - first


def test_a_ratio_that_is_only_proposed_is_no_measurement(scorer: Scorer, tmp_path: Path) -> None:
    proposed = replace(DRAWN[3], origin=MarkOrigin.PROPOSED)
    path = write_sound(tmp_path, "cr")
    made = job_of(scorer, path, scores=(), lungs=None, measurements=(proposed,))()
    assert made == FilmObjects()


def test_the_peak_and_the_regions_of_the_heat_map_are_coordinates(scorer: Scorer, tmp_path: Path) -> None:
    job = job_of(scorer, write_sound(tmp_path, "dx"), measurements=())
    heat = job.scores[0].heat
    assert heat is not None
    hot = replace(heat, reference=heat.peak)
    report = hd.sr.srread(io.BytesIO(replace(job, scores=(replace(job.scores[0], heat=hot),))().made[-1].data))
    groups = report.content.get_planar_roi_measurement_groups()
    points = [own.roi for own in groups if own.roi.graphic_type is hd.sr.GraphicTypeValues.POINT]
    assert points[0].value[0] == pytest.approx(strongest(hot), abs=1e-3)
    outlines = [own.roi.value for own in groups if own.roi.graphic_type is hd.sr.GraphicTypeValues.POLYLINE]
    regions = hot_region(hot)
    assert len(outlines) == len(regions) > 0
    assert (outlines[0][0] == outlines[0][-1]).all(), "closed"
    low, high = outlines[0].min(axis=0), outlines[0].max(axis=0)
    assert low.tolist() == pytest.approx(np.maximum(regions[0].outline.min(axis=0), 0).tolist(), abs=1e-2)
    assert (high <= (180, 200)).all()
    assert not report.content.get_volumetric_roi_measurement_groups()


@needs_dsrdump
def test_dsrdump_reads_the_report(scorer: Scorer, tmp_path: Path) -> None:
    paths = files_of(job_of(scorer, write_sound(tmp_path, "dx1"))(), tmp_path)
    done = subprocess.run(["dsrdump", "+Pl", str(paths[-1])], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "UNVERIFIED" in done.stdout
    assert "Probability of abnormal" in done.stdout


def test_a_reader_is_named_only_where_a_name_is_given(scorer: Scorer, tmp_path: Path) -> None:
    path = write_sound(tmp_path, "dx")
    outline = np.array([[10.0, 10.0], [30.0, 10.0], [30.0, 40.0], [10.0, 40.0]])
    said = ReaderSaid("Abnormal", "Opacity", "2024-03-02T08:00:00.000Z", outlines=(outline,))
    job = job_of(scorer, path, scores=(), lungs=None, measurements=())
    silent = by_kind(replace(job, readers=(said,))())[ObjectKind.REPORT]
    assert "Person Observer Name" not in str(silent)
    named = by_kind(replace(job, readers=(replace(said, name="Roe^R"),))())[ObjectKind.REPORT]
    assert [str(own.PersonName) for own in items_of(named, "Person Observer Name")] == ["Roe R^"]
    assert named.VerificationFlag == "UNVERIFIED", "a verdict verifies nothing"
    (verdict, *_) = items_of(named, "Verdict of a reader")
    assert verdict.ConceptCodeSequence[0].CodeMeaning == "Abnormal"


def test_a_heat_map_is_a_picture_with_its_scale_and_disclaimer_and_no_segmentation(
    scorer: Scorer, tmp_path: Path
) -> None:
    job = job_of(scorer, write_sound(tmp_path, "dx"))
    capture = by_kind(job())[ObjectKind.HEAT_MAP]
    assert capture.SOPClassUID == "1.2.840.10008.5.1.4.1.1.7"
    assert capture.BurnedInAnnotation == "YES"
    assert capture.PhotometricInterpretation == "RGB"
    assert capture.SourceImageSequence[0].ReferencedSOPInstanceUID == "2.25.101"
    picture = capture.pixel_array
    score = job.scores[0]
    assert score.heat is not None
    assert (picture == heat_picture(job.film, score.heat, score.prediction, scorer.card.headline, "")).all()
    below = picture[job.film.grey.shape[0] :]
    assert below.shape[0] > 60
    assert (below.max(axis=(1, 2)) > 200).mean() > 0.4, "lines of text"
    colored = (np.ptp(below.astype(int), axis=2) > 60).any(axis=0)
    assert colored.sum() > 100, "the scale"


def test_hilum_itself_opens_the_pictures_that_it_wrote_and_scores_none(scorer: Scorer, tmp_path: Path) -> None:
    paths = files_of(job_of(scorer, write_sound(tmp_path, "dx"))(), tmp_path)
    (ref,) = read_refs(next(path for path in paths if path.stem == "heat_map"))
    picture = read(ref)
    assert (picture.values == pydicom.dcmread(ref.path).pixel_array).all()
    refused = scorer.score(picture)
    assert isinstance(refused, NotScored)
    assert refused.problem.code in (Code.COLOR, Code.NOT_A_RADIOGRAPH)


def test_the_lungs_lie_where_the_outline_has_them(scorer: Scorer, tmp_path: Path) -> None:
    path = write_sound(tmp_path, "dx", PixelSpacing=[0.14, 0.14])
    image = read(read_refs(path)[0])
    lungs = lungs_of(image)
    made = next(own for own in job_of(scorer, path)().made if own.kind is ObjectKind.LUNGS)
    read_back = hd.seg.segread(io.BytesIO(made.data))
    assert read_back.segmentation_type is hd.seg.SegmentationTypeValues.BINARY
    mask = read_back.get_pixels_by_source_instance(["2.25.101"], combine_segments=False)[0, ..., 0]
    assert mask.shape == (200, 180)
    assert (mask.astype(bool) == film_mask(lungs, 200, 180)).all()
    rows, columns = np.mgrid[0:200, 0:180]
    expected = lungs.mask[(2 * rows + 1) * 64 // 400, (2 * columns + 1) * 64 // 360]
    assert (mask.astype(bool) == expected).all()


@pytest.mark.parametrize(
    "changes",
    [
        {"SOPClassUID": "1.2.840.10008.5.1.4.1.1.7.2", "NumberOfFrames": 1},
        {"SOPClassUID": "1.2.840.10008.5.1.4.1.1.2", "FrameOfReferenceUID": "2.25.7"},
        {"SOPClassUID": "1.2.840.10008.5.1.4.1.1.1.1.1", "PatientOrientation": ["PF", "FA"]},
        {"PatientIdentityRemoved": "YES"},
    ],
)
def test_whatever_class_a_film_is_of_its_objects_name_it(
    scorer: Scorer, tmp_path: Path, changes: dict[str, Any]
) -> None:
    path = write_sound(tmp_path, "cr", **changes)
    made = job_of(scorer, path)()
    named = pydicom.dcmread(path).SOPClassUID
    for own in by_kind(made).values():
        references = [item for item in own.iterall() if item.keyword == "ReferencedSOPClassUID"]
        assert references
        ours = {own_class(made, kind) for kind in (ObjectKind.HEAT_MAP, ObjectKind.LUNGS)}
        assert {item.value for item in references} <= {named, *ours}
        assert named in [item.value for item in references]
        assert own.get("PatientIdentityRemoved") is None, "how is not said"
    assert by_kind(made)[ObjectKind.HEAT_MAP].PatientOrientation == changes.get("PatientOrientation", ["L", "F"])
    if shutil.which("dciodvfy"):
        assert [error for own in files_of(made, tmp_path) for error in errors_of(own)] == []


def own_class(made: FilmObjects, kind: ObjectKind) -> str:
    return str(by_kind(made)[kind].SOPClassUID)


def test_codes_of_our_own_fit_their_attributes_and_differ() -> None:
    names = ["Abnormal", "a very long label of a model", "a very long label of a modem", "肺炎", "back\\slash" * 20]
    made = [own_code(name, name) for name in names]
    assert len({own.value for own in made}) == len(names)
    assert all(len(own.value) <= 16 and len(own.meaning) <= 64 and "\\" not in own.meaning for own in made)


@pytest.fixture(scope="module")
def pool() -> Iterator[DecoderPool]:
    with DecoderPool(workers=1) as one:
        yield one


def objects_of(paths: Sequence[Path], scorer: Scorer, pool: DecoderPool, wrap: bool) -> dict[str, FilmObjects | None]:
    label = scorer.card.headline.label
    events = score_paths(paths, scorer, pool, heatmaps=[label], objects=ObjectsWanted(wrap))
    rows = [event for event in events if isinstance(event, RowDone)]
    assert all(row.image is None for row in rows)
    return {row.outcome.ref.path.name: row.objects for row in rows if row.outcome.ref is not None}


def test_png_films_get_objects_only_where_they_are_wrapped(scorer: Scorer, pool: DecoderPool, tmp_path: Path) -> None:
    paths = [write_sound(tmp_path, "dx"), write_chest(tmp_path / "film.png", 4)]
    plain = objects_of(paths, scorer, pool, wrap=False)
    refused = plain["film.png"]
    assert refused is not None
    assert refused.problem is not None
    assert (refused.made, refused.problem.code) == ((), Code.EXPORT_REFUSED)
    sound = plain["dx.dcm"]
    assert sound is not None
    assert [own.kind for own in sound.made] == [ObjectKind.HEAT_MAP, ObjectKind.REPORT]
    found = objects_of(paths, scorer, pool, wrap=True)["film.png"]
    assert found is not None
    wrapped = by_kind(found)
    film = wrapped[ObjectKind.FILM]
    (original,) = read_refs(paths[1])
    assert (film.pixel_array == read(original).values).all()
    assert (film.PatientID, film.PatientName) == ("", "")
    assert {own.StudyInstanceUID for own in wrapped.values()} == {film.StudyInstanceUID}
    evidence = wrapped[ObjectKind.REPORT].CurrentRequestedProcedureEvidenceSequence[0]
    assert film.SOPInstanceUID in str(evidence)
    if shutil.which("dciodvfy"):
        assert [error for own in files_of(found, tmp_path) for error in errors_of(own)] == []


def test_one_frame_of_several_is_what_its_objects_refer_to(scorer: Scorer, tmp_path: Path) -> None:
    frames = np.stack([sound_film("cr").pixel_array] * 2)
    path = builders.write(tmp_path / "film.dcm", builders.dataset(frames, bits=12))
    refs = read_refs(path)
    image = read(refs[1])
    outcome = answered(scorer, image)
    score = ReportedScore(outcome.prediction, scorer.card, next(iter(outcome.heatmaps.values())))
    made = by_kind(ObjectsJob(refs[1], backdrop(image), (score,), lungs_of(image))())
    assert made[ObjectKind.HEAT_MAP].SourceImageSequence[0].ReferencedFrameNumber == 2
    images = [own for own in walk(made[ObjectKind.REPORT]) if own.get("ValueType") == "IMAGE"]
    assert {own.ReferencedSOPSequence[0].ReferencedFrameNumber for own in images} == {2}


# What stands in a report


def walk(item: Dataset) -> Iterator[Dataset]:
    for own in item.get("ContentSequence", []):
        yield own
        yield from walk(own)


def items_of(report: Dataset, meaning: str) -> list[Dataset]:
    return [own for own in walk(report) if _name(own) == meaning]


def _name(own: Dataset) -> str:
    names = own.get("ConceptNameCodeSequence", [])
    return str(names[0].CodeMeaning) if names else ""


def numbers_of(report: Dataset) -> dict[str, float]:
    return {
        _name(own): float(own.MeasuredValueSequence[0].NumericValue)
        for own in walk(report)
        if own.get("ValueType") == "NUM"
    }


def texts_of(report: Dataset) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for own in walk(report):
        if own.get("ValueType") == "TEXT":
            found.setdefault(_name(own), []).append(str(own.TextValue))
    return found


def tracking_uids(report: Dataset) -> set[str]:
    return {str(own.UID) for own in items_of(report, "Tracking Unique Identifier")}
