from __future__ import annotations

import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import matplotlib
import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg

from inference.figures import figures
from inference.pdf import Paper
from inference.prediction import DISCLAIMER
from tests.models import two_populations
from tests.training.report_builder import NOBODY, made_logits, made_report
from training import recipe_file
from training.data.layouts import LabelledFilm
from training.evaluation.evaluation import evaluation, said_of
from training.formatting import NAMES, number, p_value
from training.reporting import report_charts
from training.reporting.blocks import Charts, Pictures, Section, Table, Text
from training.reporting.output import lay_out, write_report
from training.reporting.report import Report, every
from training.reporting.sections import document

_EMPTY = {"meta", "img", "path", "use", "rect", "line", "polyline", "circle"}


@pytest.fixture(scope="module")
def report() -> Report:
    return made_report()


@pytest.fixture(scope="module")
def folder(report: Report, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("report") / "new" / "folder"
    assert write_report(report, folder) == folder / "report.html"
    return folder


class _Tags(HTMLParser):
    """Opens and closes every tag, and keeps their names and attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in _EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def _page(folder: Path) -> str:
    return (folder / "report.html").read_text(encoding="utf-8")


def test_the_page_is_whole_and_loads_nothing(folder: Path) -> None:
    tags = _Tags()
    tags.feed(_page(folder))
    assert tags.open == []
    names = {name for name, _ in tags.seen}
    assert not names & {"script", "link", "iframe", "object", "embed"}
    for _, attributes in tags.seen:
        for name, value in attributes.items():
            assert not name.startswith("on"), name
            if name in ("src", "href", "xlink:href"):
                assert (value or "").startswith(("data:image/png;base64,", "#")), value
    assert re.search(r"url\((?!#)", _page(folder)) is None, "the style asks for nothing from elsewhere"


def test_no_identity_is_in_anything_that_is_written(folder: Path) -> None:
    for path in folder.iterdir():
        content = path.read_bytes()
        assert NOBODY.encode() not in content, path.name
        assert b"/data/" not in content, path.name


def test_every_part_of_the_report_has_a_place(report: Report) -> None:
    titles = [section.title for section in document(report).sections]
    assert titles == [
        "In short",
        "Model and run",
        "Films",
        "Learning",
        "Validation: figures",
        "Validation: curves",
        "Validation: groups",
        "Test: figures",
        "Test: curves",
        "Test: groups",
        "Calibration and operating points",
        "Heat maps and changes of the film",
        "Two models on the same films",
        "What earlier projects reported",
        "Examples",
        "Limits",
    ]


def test_parts_without_content_are_left_out(report: Report) -> None:
    bare = replace(
        report, epochs=(), sanity=None, comparisons=(), samples=(), evaluations=(), card=replace(report.card)
    )
    titles = [section.title for section in document(bare).sections]
    assert titles == ["In short", "Model and run", "Films", "Calibration and operating points", "Limits"]


def test_the_page_says_what_a_reader_must_know(folder: Path, report: Report) -> None:
    page = _page(folder)
    for text in (
        DISCLAIMER,
        report.card.weights_sha256,
        report.command,
        report.data_digest,
        "Its heat maps do not hold.",
        "(AUC 0.89) &amp; &lt;more&gt;.",
        "2 films got no score",
        "the weights of epoch 5 are the model",
        "DeLong",
        "Chosen on these films.",
    ):
        assert text in page, text
    assert page.count("<svg") == 2 + 2 * 6
    assert page.count("data:image/png") == 9


def test_the_surest_mistakes_come_first(report: Report) -> None:
    (wrong, right) = [block for block in _section(report, "Examples").blocks if isinstance(block, Pictures)]
    assert (wrong.title, right.title) == ("Wrong, the surest first", "Right")
    scores = {f"film {own.number}, {own.label}": own.score for own in report.samples}
    shown = [abs(scores[picture.lines[0]] - 0.5) for picture in wrong.pictures]
    assert shown == sorted(shown, reverse=True)


def test_colors_of_charts_follow_the_page(folder: Path) -> None:
    page = _page(folder)
    drawn = "".join(re.findall(r"<svg.*?</svg>", page, re.S))
    assert "var(--first)" in drawn
    for color in (report_charts.INK, report_charts.FIRST, report_charts.SECOND, report_charts.THIRD):
        assert color not in drawn
        assert color in page, "the style names it for light pages"


def test_earlier_figures_stand_beside_ours(report: Report) -> None:
    table = next(
        block for block in _section(report, "What earlier projects reported").blocks if isinstance(block, Table)
    )
    assert table.columns == ("figure", "as reported", "ours, test")
    assert ("f1", "0.920") in [row[:2] for row in table.rows]
    assert "flatter" in table.note


def test_reported_figures_have_the_names_of_figures_and_say_what_differs() -> None:
    known = set(figures(*_two(), 0.5))
    assert len(every()) == 25
    for own in every():
        assert set(own.figures) <= known
        assert all(0 < value < 1 for value in own.figures.values())
        assert own.note.endswith(".")
    assert len({own.recipe for own in every()}) == 25


def test_every_figure_has_a_name() -> None:
    assert list(NAMES) == list(figures(*_two(), 0.5))


def test_the_figures_are_json_without_numbers_that_are_none(folder: Path, report: Report) -> None:
    def no_constant(name: str) -> None:
        raise AssertionError(name)

    raw = json.loads((folder / "figures.json").read_text(), parse_constant=no_constant)
    assert raw["model"] == {"id": "tiny", "version": "1.0", "sha256": "0" * 64}
    assert [own["split"] for own in raw["metrics"]] == ["validation"] * 3 + ["test"] * 3
    whole = next(own for own in raw["metrics"] if own["split"] == "test" and own["source"] == "all sources")
    assert whole["figures"]["auc"]["value"] == report.evaluations[1].whole.figures["auc"].value
    assert raw["calibration"]["method"] == report.card.calibration.method
    assert raw["sanity"][0]["passed"] is False


def test_the_print_is_made_of_pages_whose_text_lies_on_them(report: Report) -> None:
    with matplotlib.rc_context(dict(report_charts.STYLE)):
        pages = list(lay_out(document(report)))
        assert 5 <= len(pages) <= 14
        for page in pages:
            assert page.get_size_inches() == pytest.approx((Paper.A4.width / 72, Paper.A4.height / 72))
            renderer = FigureCanvasAgg(page).get_renderer()
            for text in page.texts:
                box = text.get_window_extent(renderer).transformed(page.transFigure.inverted())
                assert box.x0 > 0.05, text.get_text()
                assert box.x1 < 0.95, text.get_text()
                assert box.y0 > 0.02, text.get_text()
                assert box.y1 < 1, text.get_text()
            for ax in page.axes:
                box = ax.get_tightbbox(renderer).transformed(page.transFigure.inverted())
                inside = box.x0 > 0.05 and box.x1 < 0.95 and box.y0 > 0.05 and box.y1 < 0.99
                assert inside, ax.get_title()


def test_no_two_texts_of_the_print_overlap(report: Report) -> None:
    with matplotlib.rc_context(dict(report_charts.STYLE)):
        for page in lay_out(document(report)):
            renderer = FigureCanvasAgg(page).get_renderer()
            boxes = [(text.get_text(), text.get_window_extent(renderer)) for text in page.texts]
            for place, (text, box) in enumerate(boxes):
                for other, beside in boxes[place + 1 :]:
                    across = min(box.x1, beside.x1) - max(box.x0, beside.x0)
                    down = min(box.y1, beside.y1) - max(box.y0, beside.y0)
                    assert across < 1 or down < 3, (text, other)


def test_the_print_is_the_same_for_the_same_report(report: Report, folder: Path, tmp_path: Path) -> None:
    write_report(report, tmp_path)
    assert (tmp_path / "report.pdf").read_bytes() == (folder / "report.pdf").read_bytes()
    assert (tmp_path / "report.html").read_bytes() == (folder / "report.html").read_bytes()
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")


def test_a_report_of_films_of_one_label_has_no_curves_and_says_why(report: Report) -> None:
    whole = report.evaluations[1].said
    normal = [film for film in whole.films if film.label == "normal"]
    own = evaluation(said_of(normal, made_logits(tuple(normal)), report.card), report.card, "test", repeats=50)
    alone = replace(report, evaluations=(own,))
    (text,) = _section(alone, "Test: curves").blocks
    assert isinstance(text, Text)
    assert "one label" in text.text
    assert not any(isinstance(block, Charts) for block in _section(alone, "Test: curves").blocks)


def test_a_report_of_fewer_than_ten_films_of_a_kind_has_no_curves_and_no_auc(report: Report) -> None:
    whole = report.evaluations[1].said
    kinds = [[film for film in whole.films if film.label == label] for label in ("normal", "abnormal")]
    few = (*kinds[0][:12], *kinds[1][:9])
    own = evaluation(said_of(few, made_logits(few), report.card), report.card, "test", repeats=50)
    assert "auc" not in own.whole.figures
    small = replace(report, evaluations=(own,))
    (text,) = _section(small, "Test: curves").blocks
    assert isinstance(text, Text)
    assert "10 films of either label" in text.text


def test_numbers_that_are_none_are_dashes() -> None:
    assert [number(float("nan")), number(None), number(0.12345)] == ["–", "–", "0.123"]
    assert [p_value(0.0001), p_value(0.04321), p_value(float("nan"))] == ["< 0.001", "0.043", "–"]


def test_what_was_reported_belongs_to_recipes_that_come_with_the_program() -> None:
    assert {own.recipe for own in every()} <= set(recipe_file.names())


def _section(report: Report, title: str) -> Section:
    return next(section for section in document(report).sections if section.title == title)


def _two() -> tuple[np.ndarray, np.ndarray]:
    return np.array([0.2, 0.8]), np.array([False, True])


def test_a_report_of_two_populations_says_each_of_them(tmp_path: Path) -> None:
    films = tuple(
        LabelledFilm(
            Path(f"{number}.png"),
            "abnormal" if number % 2 else "normal",
            str(number),
            "test",
            "S",
            {"age": ("45", "3", "12")[number % 3]},
        )
        for number in range(120)
    )
    card = two_populations()
    own = evaluation(said_of(films, made_logits(films), card), card, "test", repeats=50)
    report = replace(made_report(), card=card, evaluations=(own,), samples=(), comparisons=())
    page = write_report(report, tmp_path / "two").read_text("utf-8")
    assert "S, adults" in page
    assert "S, children" in page
    assert "40 films are of patients that the model is not for and are in none of the figures." in page
    assert "Operating points for children as chosen" in page
    assert "each film calibrated as one of its own" in page
