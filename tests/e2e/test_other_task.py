"""A folder of films and a recipe for tuberculosis: model, card, table, review and report speak of it alone."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from matplotlib.figure import Figure
from PIL import Image as PillowImage

from inference.chart_style import LIGHT
from inference.decide import operating_point
from inference.models.card import ModelCard
from inference.models.card_file import KEYS, card_text, read_card
from inference.prediction import DISCLAIMER
from review.charts import charts, draw
from review.export_rows import plan
from review.store import ReviewStore
from review.summary import PARTS, summarize
from review.verdicts import Agreed
from tests.program import hilum
from tests.review.handed import a_row, csv_rows, say
from tests.training.drawn import draw_set, write_recipe

KIND = "tuberculosis"


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """48 drawn films of 24 patients, half of them with the finding."""
    return draw_set(tmp_path_factory.mktemp("films"))


@pytest.fixture(scope="module")
def trained(films: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """What a training by a recipe that names the task gives: the model's folder, and what was said meanwhile."""
    folder = tmp_path_factory.mktemp("trained")
    settings = {"labels": ["normal", KIND], "abnormal_labels": [KIND], "task": KIND, "title": "Drawn tuberculosis"}
    recipe = write_recipe(folder / "tb.toml", **settings)
    recipe.write_text(recipe.read_text().replace('PNEUMONIA = "abnormal"', f'PNEUMONIA = "{KIND}"'))
    model = folder / "tb-model"
    status, out, err = hilum("train", "--data", films, "--recipe", recipe, "--output", model, "--device", "cpu")
    assert status == 0, err
    return model, out + err


def _free(texts: Iterable[object]) -> str:
    """The texts together; none of them speaks of what the model does not look for."""
    whole = "\n".join(map(str, texts))
    assert "abnormal" not in whole.lower()
    return whole


def test_a_recipe_with_a_task_gives_a_card_and_a_report_of_it(trained: tuple[Path, str]) -> None:
    folder, said = trained
    card = read_card(folder)
    assert (card.task, card.headline.title, card.headline.labels) == (KIND, KIND, (KIND,))
    assert KEYS["headline_title"] not in json.loads((folder / "card.json").read_text(encoding="utf-8"))
    told = _free([card_text(card), said])
    assert "half as many films with tuberculosis are missed as at balanced" in told
    assert re.search(r"\(\d+ with tuberculosis\)", told)
    page = (folder / "report" / "report.html").read_text(encoding="utf-8")
    figures = json.loads((folder / "report" / "figures.json").read_text(encoding="utf-8"))
    assert figures["metrics"][0]["n_abnormal"] > 0, "what programs read keeps its form"
    shown = html.unescape(re.sub(r"<(style|script).*?</\1>|<[^>]+>", " ", page, flags=re.DOTALL))
    assert "films (with tuberculosis)" in _free([shown, *re.findall(r'(?:alt|title|aria-label)="([^"]*)"', page)])


def test_the_table_keeps_its_form_and_pictures_name_the_task(
    trained: tuple[Path, str], films: Path, tmp_path: Path
) -> None:
    out, maps = tmp_path / "scores.csv", tmp_path / "maps"
    words = ("--model", trained[0], "--device", "cpu", "--output", out, "--heatmaps", maps)
    status, said, told = hilum("score", films.parent, *words)
    assert status == 0, told
    _free([said, told])
    rows = [row for row in csv_rows(out) if row["status"] == "scored"]
    assert len(rows) == 48
    assert {row["decision"] for row in rows} <= {"normal", "abnormal", "unsure"}
    assert all(0 <= float(row["abnormal"]) <= 1 for row in rows)
    with PillowImage.open(min(maps.glob(f"*_{KIND}.png"))) as picture:
        texts = picture.text
    assert texts["Score"].startswith(f"{KIND} 0.")
    _free(texts.values())
    one = ("render", films.parent / "film01.png", "--output", tmp_path / "one.png", "--heatmap")
    assert hilum(*one, *words[:4])[0] == 0
    with PillowImage.open(tmp_path / "one.png") as picture:
        assert f"of {KIND} at" in picture.text["Heat map"]


@pytest.fixture
def review(trained: tuple[Path, str], tmp_path: Path) -> ReviewStore:
    """Twelve scored films, read by two."""
    card = read_card(trained[0])
    folder = tmp_path / "ward"
    with ReviewStore.open(folder, card, root=tmp_path / "data") as store:
        names = [f"film_{number}.dcm" for number in range(40)]
        store.record([a_row(folder, name, place, card, place / 40) for place, name in enumerate(names)])
        store.found(names)
        for reader in ("Ada", "Ben"):
            for place, film in enumerate(store.columns().film.tolist()):
                said = Agreed.AGREE if place % 7 else Agreed.OVERRIDE
                say(store, film, said, KIND if (place >= 20) == bool(place % 7) else "normal", reader)
        yield store


def test_a_review_is_told_in_the_words_of_the_task(review: ReviewStore) -> None:
    card: ModelCard = review.card
    summary = summarize(plan(review, operating_point(card), ("Ada", "Ben")), review.labels())
    figures = [(own.part, own.name, own.about) for own in summary.figures]
    told = _free([*summary.about.values(), *figures, *(summary.sentences.get(part, ()) for part in PARTS)])
    assert f"P({KIND}), calibrated on" in told or f"Score of {KIND}, not calibrated" in told
    assert "Of the films with tuberculosis by final label" in told
    assert "How often a film with tuberculosis by final label scores above one without tuberculosis" in told
    assert "Ada and Ben both called 40 films tuberculosis or not" in told
    assert DISCLAIMER in told
    drawn = []
    for chart in charts(summary):
        ax = Figure().add_subplot()
        draw(ax, chart, summary, LIGHT)
        legend = ax.get_legend()
        drawn += [ax.get_title(), ax.get_xlabel(), ax.get_ylabel(), *(text.get_text() for text in ax.texts)]
        drawn += [text.get_text() for text in legend.get_texts()] if legend is not None else []
    assert "Called tuberculosis in each tenth of the score" in _free(drawn)
