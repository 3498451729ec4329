"""The charts of a review: what they draw, what they say where nothing is to be drawn, and the print that holds them."""

from __future__ import annotations

import io
import re
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from sklearn.metrics import roc_curve

from inference.chart_style import DARK, LIGHT, ChartStyle
from inference.prediction import DISCLAIMER
from review.charts import charts, png, roc
from review.export import write_pages
from review.export_rows import plan
from review.final_verdict import readers_in
from review.store import ReviewStore
from review.summary import COUNTS, PARTS, PROGRESS, FigureRow, Summary, summarize, value_text
from review.verdicts import Agreed
from tests.review.handed import a_card, make_review, read_by_two, say


def summary_of(store: ReviewStore) -> Summary:
    readers = readers_in(store.verdicts().values())
    return summarize(plan(store, a_card().operating_points[0], readers), store.labels())


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Summary:
    """Sixty films, read by two."""
    with make_review(tmp_path_factory.mktemp("read"), [place / 60 for place in range(60)]) as store:
        read_by_two(store, 60)
        return summary_of(store)


@pytest.fixture(scope="module")
def unread(tmp_path_factory: pytest.TempPathFactory) -> Summary:
    """Three films that nobody has read."""
    with make_review(tmp_path_factory.mktemp("unread"), (0.1, 0.5, 0.9)) as store:
        return summary_of(store)


@pytest.mark.parametrize("look", [DARK, LIGHT])
def test_every_chart_is_a_picture_of_the_size_asked_for_in_the_colors_asked_for(
    read: Summary, look: ChartStyle
) -> None:
    for chart in charts(read):
        assert not chart.empty
        picture = Image.open(io.BytesIO(png(chart, read, 400, 240, scale=1.5, look=look))).convert("RGB")
        assert picture.size == (600, 360)
        assert picture.getpixel((1, 1)) == tuple(bytes.fromhex(look.paper[1:]))
        assert len(np.unique(np.asarray(picture).reshape(-1, 3), axis=0)) > 50


def test_where_there_is_nothing_to_draw_the_chart_says_why(unread: Summary) -> None:
    said = [chart.empty for chart in charts(unread)]
    assert said == [
        "",
        "No scored film has a final label yet.",
        "No scored film has a final label yet.",
        "Nobody has judged the same films yet.",
        "",
        "Nobody has given a verdict yet.",
    ]


def test_fewer_than_ten_films_of_a_kind_have_no_roc(tmp_path: Path) -> None:
    with make_review(tmp_path, (*np.linspace(0.05, 0.4, 10), *np.linspace(0.6, 0.95, 10))) as store:
        for film in range(1, 20):
            say(store, film, Agreed.AGREE, "normal" if film <= 10 else "abnormal")
        few = charts(summary_of(store))
        assert few[1].empty == "A curve takes 10 films of each kind: here are 10 normal and 9 abnormal."
        assert few[2].empty == ""
        say(store, 20, Agreed.AGREE, "abnormal")
        assert charts(summary_of(store))[1].empty == ""


def test_one_verdict_is_enough_for_a_chart_of_progress(tmp_path: Path) -> None:
    with make_review(tmp_path, (0.9,)) as store:
        say(store, 1, Agreed.AGREE, "abnormal")
        summary = summary_of(store)
    chart = charts(summary)[5]
    assert chart.empty == ""
    assert png(chart, summary, 300, 200).startswith(b"\x89PNG")


def test_the_roc_is_that_of_scikit_learn() -> None:
    random = np.random.default_rng(3)
    scores = np.round(random.random(200), 2)
    positive = random.random(200) < scores
    false_alarms, sensitivity = roc(scores, positive)
    theirs = roc_curve(positive, scores, drop_intermediate=False)
    np.testing.assert_allclose(false_alarms, theirs[0])
    np.testing.assert_allclose(sensitivity, theirs[1])


def test_every_figure_says_what_it_is(read: Summary) -> None:
    assert {own.part for own in read.figures} <= set(PARTS)
    assert all(own.about for own in read.figures)
    measured = [own for own in read.figures if isinstance(own.value, float)]
    assert all(own.n is not None for own in measured if own.part != "Scores here and on the card")
    assert read.about["score"] == "P(abnormal) where 50 % of the films are abnormal, calibrated on 10 validation films."
    assert read.about["readers"] == "Ada, Björn"


def test_counts_are_of_all_films_and_of_each_reader(read: Summary) -> None:
    rows = {own.name: own for own in read.figures}
    assert rows["films"].value == 60
    labelled = [own.value for own in read.of(COUNTS) if own.name.startswith(("final label", "no final label"))]
    assert sum(labelled) == 60
    assert [own.value for own in read.of(PROGRESS) if own.name == "films read by Ada"] == [54]
    assert len(read.read_at["Ada"]) == 54
    assert (np.diff(read.read_at["Ada"]) >= 0).all()


@pytest.mark.parametrize(
    ("row", "text"),
    [
        (FigureRow("", "", 0.876, 0.8, 0.92), "0.88 (0.80–0.92)"),
        (FigureRow("", "", 0.5), "0.50"),
        (FigureRow("", "", 12345), "12,345"),
        (FigureRow("", "", "none"), "none"),
        (FigureRow("", "", None), "–"),
    ],
)
def test_a_figure_is_written_with_its_interval(row: FigureRow, text: str) -> None:
    assert value_text(row) == text


def test_the_print_has_one_to_three_pages_and_is_the_same_twice(read: Summary, unread: Summary) -> None:
    files = []
    for summary, most in ((unread, 2), (read, 3), (read, 3)):
        file = io.BytesIO()
        pages = write_pages(file, summary)
        files.append(file.getvalue())
        assert 1 <= pages <= most
        assert files[-1].startswith(b"%PDF")
        assert re.search(rb"/Count (\d+)", files[-1])[1] == str(pages).encode()
        assert DISCLAIMER.encode() in files[-1]  # its subject
    assert files[1] == files[2]
