"""A film's report as a page: what is on it, what never is, and the command that writes it."""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import replace
from pathlib import Path

import matplotlib
import numpy as np
import pypdf
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from numpy.typing import NDArray

from imaging.faults import Code, Problem
from imaging.image import Image
from imaging.measure import store as measure_store
from imaging.measure.store import FilmMeasurements, MarkOrigin, Measured, Measurement, write_measurements
from imaging.reading.read import read, read_refs
from inference import film_report
from inference.chart_style import LIGHT, style
from inference.film_report import (
    NOT_MEASURED,
    FilmReport,
    MeasuredValue,
    about_film,
    identity_lines,
    lay_out,
    measured_before,
    print_report,
)
from inference.model_reasons import ModelReason
from inference.models.card import POSITIVE_CODE, quoted
from inference.objects.film_objects import MEASURED_KINDS, ReaderSaid, ReportedScore
from inference.pdf import Paper
from inference.prediction import DISCLAIMER, Scored
from inference.render import backdrop
from inference.score import Scorer
from tests.inference.conftest import chest, make_image, write_chest
from tests.inference.objects.sound import write_sound
from tests.inference.test_commands import hilum

NAMED = ReaderSaid("Disagrees with the model", label="normal", at="2026-03-01T10:20:30+01:00", score_visible=False)


def read_pages(data: bytes) -> tuple[list[pypdf.PageObject], str]:
    """The pages and their text, every run of blanks as one."""
    pages = pypdf.PdfReader(io.BytesIO(data)).pages
    return list(pages), " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.fixture(scope="module")
def image() -> Image:
    return make_image(chest(3))


@pytest.fixture(scope="module")
def report(scorer: Scorer, image: Image) -> FilmReport:
    scored = scorer.score(image, heatmaps=POSITIVE_CODE)
    assert isinstance(scored, Scored)
    heat = next(iter(scored.heatmaps.values()))
    return FilmReport(
        film=backdrop(image, 512),
        score=ReportedScore(scored.prediction, scorer.card, heat),
        measured=(MeasuredValue("Distance", "12.3 mm"),),
        readers=(NAMED,),
        about=about_film(image),
        made="made 2026-03-01 10:21",
    )


def test_the_page_says_score_provenance_measurements_and_verdict(report: FilmReport) -> None:
    pages, text = read_pages(print_report(report))
    assert len(pages) == 1
    assert report.score is not None
    who, point = report.score.prediction.provenance, report.score.prediction.operating_point
    for words in (who.model, who.version, who.sha256, f"{point.threshold:.3f}", "Distance", "12.3 mm"):
        assert words in text
    known = quoted(report.score.card, report.score.prediction.population, point.name)
    assert known is not None
    assert f"sensitivity {known.sensitivity.value:.2f} ({known.sensitivity.low:.2f}" in text
    assert f"on {known.n:,} {'films that chose it' if known.chose else 'test films'}" in text
    assert "Disagrees with the model" in text
    assert "The score was hidden until then." in text
    assert f"{report.score.prediction.score:.2f}" in text
    assert text.count(DISCLAIMER) == 2, "above, and at the foot"
    assert "Not a segmentation and not a probability." in text
    assert NOT_MEASURED not in text


@pytest.mark.parametrize("paper", list(Paper))
def test_the_page_is_of_the_paper_and_all_text_lies_on_it(report: FilmReport, paper: Paper) -> None:
    (page,), _ = read_pages(print_report(report, paper))
    assert (float(page.mediabox.width), float(page.mediabox.height)) == (paper.width, paper.height)
    with matplotlib.rc_context(dict(style(LIGHT))):
        (figure,) = lay_out(report, paper)
        renderer = FigureCanvasAgg(figure).get_renderer()
        boxes = [(text.get_text(), text.get_window_extent(renderer)) for text in figure.texts if text.get_text()]
        drawn = [ax.get_window_extent(renderer) for ax in figure.axes]
    wide, high = figure.bbox.width, figure.bbox.height
    for number, (text, box) in enumerate(boxes):
        assert box.x0 > 0.05 * wide, text
        assert box.x1 < 0.95 * wide, text
        assert 0 < box.y0 < box.y1 < high, text
        assert not any(box.overlaps(other) for _, other in boxes[:number]), text
        assert not any(box.overlaps(picture) for picture in drawn), text


def test_the_film_and_its_map_are_in_the_file_with_their_own_pixels(report: FilmReport) -> None:
    (page,), _ = read_pages(print_report(report))
    pictures: list[NDArray[np.uint8]] = [np.asarray(one.image.convert("RGB")) for one in page.images]
    assert len(pictures) == 2
    assert any(np.array_equal(one[::-1, :, 0], report.film.grey) for one in pictures), "stored from the bottom up"


def test_a_tall_film_stays_on_its_half_of_the_page(report: FilmReport) -> None:
    tall = replace(report, film=backdrop(make_image(chest(3, 600, 180)), 512))
    assert len(read_pages(print_report(tall))[0]) == 1


def test_much_goes_on_on_a_second_page(report: FilmReport) -> None:
    many = replace(report, measured=(MeasuredValue("Distance", "1 mm"),) * 60)
    pages, text = read_pages(print_report(many))
    assert len(pages) == 2
    assert text.count("1 mm") == 60
    assert text.count(DISCLAIMER) == 3


def test_identity_is_told_only_where_it_was_asked_for(report: FilmReport, tmp_path: Path) -> None:
    film = read(read_refs(write_sound(tmp_path, "dx"))[0])
    lines = identity_lines(film)
    assert film.attributes["PatientID"] in " ".join(lines)
    plain, told = print_report(report), print_report(replace(report, identity=lines))
    assert film.attributes["PatientID"] not in read_pages(plain)[1]
    assert film.attributes["PatientID"] in read_pages(told)[1]
    information = pypdf.PdfReader(io.BytesIO(told)).metadata
    assert information is not None
    assert not any(film.attributes["PatientID"] in str(value) for value in information.values())


def test_a_film_without_a_score_says_why(report: FilmReport, image: Image) -> None:
    problem = Problem(Code.BAD_OUTPUT, ModelReason.NO_NUMBER, {}, image.ref.path)
    _, text = read_pages(print_report(replace(report, score=None, problem=problem)))
    assert "No score." in text
    assert "SHA-256" not in text


def test_the_same_report_gives_the_same_bytes(report: FilmReport) -> None:
    assert print_report(report) == print_report(report)


def test_what_was_measured_before_is_told_but_for_what_nobody_accepted(tmp_path: Path) -> None:
    ref = read_refs(write_chest(tmp_path / "film.png", 1))[0]
    marks = (
        Measurement("distance", ((1.0, 1.0), (9.0, 9.0)), said="12.3 mm\non the detector"),
        Measurement("ratio", ((1.0, 1.0), (9.0, 9.0)), said="CTR 0.48", origin=MarkOrigin.ACCEPTED),
        Measurement("ratio", ((1.0, 1.0), (9.0, 9.0)), said="CTR 0.99", origin=MarkOrigin.PROPOSED),
        Measurement("text", ((1.0, 1.0),), text="Jane", said="Jane"),
        Measurement("angle", ((1.0, 1.0),), said="5 deg", reader="reader B"),
    )
    write_measurements(tmp_path / "kept", ref, FilmMeasurements(ref.rows, ref.columns, {0: Measured(marks)}))
    assert measured_before(ref, tmp_path / "kept") == (
        MeasuredValue("Distance", "12.3 mm on the detector"),
        MeasuredValue("Cardiothoracic ratio", "CTR 0.48 (proposed, accepted)"),
    )
    assert set(film_report.MEASURED_NAMES) == set(MEASURED_KINDS)


# The command


@pytest.fixture(autouse=True)
def nothing_measured(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert film_report.measurements_folder is measure_store.measurements_folder
    monkeypatch.setattr(film_report, "measurements_folder", lambda: tmp_path / "measurements")


def test_one_film_becomes_one_file(tiny_model: Path, tmp_path: Path) -> None:
    film, output = write_sound(tmp_path, "dx"), tmp_path / "out.pdf"
    words = ("report", film, "--output", output, "--model", tiny_model, "--device", "cpu")
    assert hilum(*words) == (0, "", "")
    pages, text = read_pages(output.read_bytes())
    named = read(read_refs(film)[0]).attributes["PatientID"]
    assert len(pages) == 1
    assert NOT_MEASURED in text
    assert named not in text
    assert hilum(*words, "--identity", "--paper", "letter", "--no-heatmap") == (0, "", "")
    (page,), text = read_pages(output.read_bytes())
    assert named in text
    assert (float(page.mediabox.width), len(page.images)) == (612, 1)


def test_a_film_in_a_zip_archive_has_the_report_that_it_has_as_a_file(
    tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(film_report, "made_now", lambda: "made now")
    film, output = write_sound(tmp_path, "dx"), tmp_path / "out.pdf"
    with zipfile.ZipFile(tmp_path / "study.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(film, "series/film.dcm")
    made = []
    for named in (film, tmp_path / "study.zip" / "series" / "film.dcm"):
        words = ("report", named, "--output", output, "--model", tiny_model, "--device", "cpu", "--identity")
        assert hilum(*words) == (0, "", "")
        made.append(read_pages(output.read_bytes())[1])
    assert made[0] == made[1]


def test_several_films_become_one_file_each_with_a_table(tiny_model: Path, tmp_path: Path) -> None:
    films, out = tmp_path / "Doe Jane", tmp_path / "out"
    films.mkdir()
    for number in (1, 2):
        write_chest(films / f"{number}.png", number)
    (films / "3.png").write_bytes(b"")
    words = ("report", films, "--model", tiny_model, "--device", "cpu", "--output")
    status, _, err = hilum(*words, tmp_path / "out.pdf")
    assert (status, (tmp_path / "out.pdf").exists()) == (2, False)
    assert "Name a folder" in err
    status, _, err = hilum(*words, out)
    assert status == 1
    assert "3.png" in err
    assert sorted(path.name for path in out.iterdir()) == ["000001_report.pdf", "000002_report.pdf", "reports.csv"]
    with (out / "reports.csv").open(newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["file"] for row in rows] == ["000001_report.pdf", "000002_report.pdf", ""]
    assert rows[2]["message"]
    assert "Doe Jane" not in read_pages((out / "000001_report.pdf").read_bytes())[1]


def test_a_film_is_never_written_over(tiny_model: Path, tmp_path: Path) -> None:
    film = write_chest(tmp_path / "film.pdf.png", 1).rename(tmp_path / "film.pdf")
    before = film.read_bytes()
    status, _, err = hilum("report", film, "--output", film, "--model", tiny_model, "--device", "cpu")
    assert (status, film.read_bytes()) == (2, before)
    assert "not written over" in err
