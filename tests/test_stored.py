"""What an earlier version wrote opens in this one, and holds what was in it (see tests/stored/README.md)."""

from __future__ import annotations

import csv
import json
import zipfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from inference.decide import operating_point
from inference.models import store
from review.export import ExportKind, ExportOrder, NotWritten, Target, export
from review.film_table import Listing, Query, Sort
from review.store import ReviewStore
from review.verdicts import Agreed
from tests.program import hilum
from tests.review.handed import a_card
from training import recipe_file
from viewer.settings import Settings
from viewer.training.training_order import Start, order_from_text

STORED = Path(__file__).with_name("stored")
WARD = Path("/ward of long ago")
"""The folder of the review's films; it never was."""


def _unpack(name: str, target: Path) -> Path:
    """The folder of that name out of its archive."""
    with zipfile.ZipFile(STORED / f"{name}.zip") as archive:
        archive.extractall(target)
    return target / name


def _json(name: str) -> Any:
    return json.loads((STORED / name).read_text(encoding="utf-8"))


def _rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(text.splitlines()))


@pytest.fixture
def review(tmp_path: Path) -> Iterator[ReviewStore]:
    with ReviewStore.open(WARD, a_card(), root=_unpack("data", tmp_path)) as opened:
        yield opened


def _plain(value: object) -> object:
    """As the JSON of then has it."""
    return json.loads(json.dumps(value, ensure_ascii=False))


def test_a_review_has_every_line_of_its_log_and_what_holds_of_it(review: ReviewStore) -> None:
    then = _json("review.json")
    assert not review.read_only
    assert not review.recovered
    log = [asdict(entry) for entry in review.log()]
    assert _plain([_known(entry, then["log"][0]) for entry in log]) == then["log"]
    assert [entry.seq for entry in review.verdicts().values()] == then["verdicts"]
    assert list(review.readers()) == then["readers"]
    assert _plain([asdict(label) for label in review.labels()]) == then["labels"]
    assert review.setting("read_first") == "1"


def _known(entry: dict[str, Any], form: dict[str, Any]) -> dict[str, Any]:
    """The entry with the fields that there were then."""
    return {
        name: _known(value, form[name]) if isinstance(value, dict) and form[name] else value
        for name, value in entry.items()
        if name in form
    }


def test_a_review_has_its_scores_states_and_orders(review: ReviewStore) -> None:
    then, columns = _json("review.json"), review.columns()
    listing = Listing(columns, review.log(), "Ada", operating_point(a_card()), review.labels())
    assert columns.path == then["paths"]
    assert [None if np.isnan(score) else score for score in columns.abnormal.tolist()] == then["scores"]
    assert [listing.state(row).value for row in range(len(listing))] == then["states"]
    assert listing.order(Query()).tolist() == then["worst_first"]
    assert listing.order(Query(Sort.DISAGREEMENT)).tolist() == then["disagreement"]


def test_a_verdict_can_be_taken_back_and_given_in_an_old_review(review: ReviewStore) -> None:
    (entry,) = (entry for entry in review.verdicts().values() if entry.verdict.film == 4)
    assert entry.verdict.said is Agreed.UNSURE
    before = entry.seq
    last = max(entry.seq for entry in review.log())
    back = review.append(entry.verdict, undoes=before)
    assert (back.seq, back.undoes) == (last + 1, before)


def _below_root(path: str) -> str:
    """A labels file names films from where it lies."""
    return path.replace("../", "").removeprefix("/")


@pytest.mark.parametrize("kind", [ExportKind.CSV, ExportKind.LABELS])
def test_an_old_review_is_handed_over_as_it_was(review: ReviewStore, tmp_path: Path, kind: ExportKind) -> None:
    out, then = tmp_path / "now.csv", STORED / f"review-{kind}.csv"
    events = list(export(review, ExportOrder((Target(kind, out),), identity=True)))
    assert not [event for event in events if isinstance(event, NotWritten)]
    before, now = _rows(then.read_text(encoding="utf-8")), _rows(out.read_text(encoding="utf-8"))
    assert [name for name in now[0] if name in before[0]] == list(before[0]), "columns keep their order"
    for was, row in zip(before, now, strict=True):
        assert _below_root(row.pop("path")) == _below_root(was.pop("path"))
        assert {name: row[name] for name in was} == was


def test_settings_are_read_key_by_key() -> None:
    settings, then = Settings(STORED / "window.ini"), _json("settings.json")
    assert bytes(settings.geometry().data()) == b"\x01\xd9\xd0\xcb place"
    assert bytes(settings.state().data()) == b"\x00\x00\x00\xff docks"
    assert settings.bindings() == then["keys"] == {"abnormal": "J", "zoom_in": "Ctrl+9"}
    assert asdict(settings.heat_style()) == then["heat_style"]
    assert asdict(settings.heat_wanted()) == {"plain": True, "review": True}
    assert settings.details_open()
    assert settings.corner_level() == then["corner_level"]
    assert not settings.identity_visible()
    assert settings.mouse_scheme().name == then["mouse_scheme"]
    assert settings.operating_point() == "high_sensitivity"
    assert settings.recent() == [Path("/films/a b.dcm"), Path("/films/größe.png")]
    assert (settings.notice(), settings.review_keys(), settings.tour_offered()) == (2, 1, True)


def test_the_unfinished_training_of_the_settings_can_be_gone_on_with() -> None:
    order = order_from_text(Settings(STORED / "window.ini").training())
    assert order is not None
    assert (order.name, order.start, order.recipe) == ("lungs-of-long-ago", Start.FILE, "tiny")
    assert order.arguments() == [
        *("train", "--data", "/films/labels.csv", "--recipe", "tiny", "--output", "/models/lungs-of-long-ago"),
        *("--init", "/models/init.bin", "--epochs", "3", "--device", "cpu", "--split-column", "part", "--test"),
    ]


def test_a_model_scores_as_it_did_in_the_columns_of_then(tmp_path: Path) -> None:
    films, model = _unpack("films", tmp_path), _unpack("model", tmp_path)
    before = _rows((STORED / "scores.csv").read_text(encoding="utf-8"))
    named = [films / row["path"] for row in before]
    status, said, told = hilum("score", *named, "--model", model, "--device", "cpu")
    assert status == 0, told
    now = _rows(said)
    assert list(now[0])[: len(before[0])] == list(before[0])
    for was, row in zip(before, now, strict=True):
        for name in ("abnormal", "score_normal", "score_abnormal"):
            assert float(row[name]) == pytest.approx(float(was[name]), abs=1e-5)
        for name in ("status", "decision", "operating_point", "threshold", "model", "model_version", "model_sha256"):
            assert row[name] == was[name]
        assert Path(row["path"]).name == was["path"]


def test_a_recipe_says_what_it_said() -> None:
    recipe = recipe_file.load(str(STORED / "recipe.toml"))
    assert (recipe.architecture, recipe.epochs, recipe.batch, recipe.last_layers) == ("small_cnn", 4, 4, 0)
    assert (recipe.ema, recipe.keep, recipe.label_smoothing, recipe.seed) == (0.9, "loss", 0.1, 7)
    assert recipe.label_map == {"NORMAL": "normal", "PNEUMONIA": "abnormal"}


@pytest.fixture
def begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a training that was broken off, and the one in which this program stands."""
    for name in ("labels.csv", "recipe.toml"):
        (tmp_path / name).write_bytes((STORED / name).read_bytes())
    (_unpack("start", tmp_path) / "init.safetensors").rename(tmp_path / "init.safetensors")
    for film in _unpack("films", tmp_path).iterdir():
        film.rename(tmp_path / film.name)
    _unpack("model-work", tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _train(*more: str) -> tuple[int, str, str]:
    words = ("--data", "labels.csv", "--recipe", "recipe.toml", "--output", "model", "--init", "init.safetensors")
    return hilum("train", *words, "--split-column", "part", "--device", "cpu", "--no-report", "--resume", *more)


@pytest.mark.parametrize("damaged", [False, True])
def test_a_training_goes_on_from_a_whole_checkpoint_to_the_weights_of_then(begun: Path, damaged: bool) -> None:
    if damaged:
        path = begun / "model-work" / "checkpoint.safetensors"
        path.write_bytes(path.read_bytes()[:-3])
    status, said, told = _train()
    assert status == 0, told
    assert "going on after epoch 2" in said
    before, now = store.load(_unpack("model", begun / "then")), store.load(begun / "model")
    for name, weights in before.weights.items():
        np.testing.assert_allclose(now.weights[name], weights, atol=1e-5, err_msg=name)


def test_another_seed_does_not_go_on_from_the_checkpoint(begun: Path) -> None:
    status, _, told = _train("--seed", "8")
    assert status != 0
    assert "belongs to another recipe or other films" in told
