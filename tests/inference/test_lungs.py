"""Lungs: what a network outlines, cleaned; a model folder of a task of its own; what tables say of a film by them."""

from __future__ import annotations

import argparse
import io
import logging
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from imaging.faults import Fault
from imaging.image import Image, Spacing, SpacingSource
from imaging.workers.pool import DecoderPool
from inference.commands import add_parsers
from inference.engine import ONNX_FILE, needs_torch
from inference.input.prepare import prepare
from inference.lungs import LungFinder, Lungs, two_lungs
from inference.model_reasons import ModelReason
from inference.models import catalogue, store
from inference.models.card_file import card_text
from inference.onnx_engine import add_outline
from inference.pipeline import RowDone, score_paths
from inference.prediction import Prepared, Scored
from inference.score import Scorer
from tests.inference.conftest import chest, make_image, write_chest
from tests.models import dark_outline_state, lungs_card, make_card, random_state
from tests.processes import output_of


@pytest.fixture
def lungs_model(tmp_path: Path) -> Path:
    """A model folder that outlines what is dark."""
    folder = tmp_path / "lungs" / "dark"
    store.save(folder, lungs_card(), dark_outline_state())
    return folder


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two empty folders instead of the bundled models and those of the user."""
    monkeypatch.setattr(catalogue, "bundled_folder", lambda: tmp_path / "bundled")
    monkeypatch.setattr(catalogue, "user_folder", lambda: tmp_path / "user")
    return tmp_path


def film(**attributes: str) -> Image:
    return make_image(chest(1), attributes=attributes)


def found(lungs: Lungs | None) -> NDArray[np.bool_]:
    assert lungs is not None
    return lungs.mask


# By both engines


def test_onnx_runtime_outlines_what_torch_does_and_loads_none(lungs_model: Path) -> None:
    add_outline(store.load(lungs_model))
    model = store.load(lungs_model)
    assert not needs_torch(lungs_model, model.card, "cpu")
    own, reference = LungFinder(model), LungFinder(model, "torch")
    np.testing.assert_array_equal(found(own.lungs_of(film())), found(reference.lungs_of(film())))
    code = (
        "import sys; from pathlib import Path; from inference.lungs import LungFinder; "
        "from inference.models import store; "
        "LungFinder(store.load(Path(sys.argv[1]))).get_ready(); print('torch' in sys.modules)"
    )
    assert output_of(code, lungs_model).split() == ["False"]


def test_a_damaged_file_for_onnx_runtime_is_refused(lungs_model: Path) -> None:
    add_outline(store.load(lungs_model))
    (lungs_model / ONNX_FILE).write_bytes(b"nothing")
    with pytest.raises(Fault) as refused:
        LungFinder(store.load(lungs_model)).get_ready()
    assert refused.value.problem.reason is ModelReason.OTHER_DIGEST_OF_ENGINE


# What is outlined, cleaned


def test_of_what_is_outlined_the_two_largest_parts_stay_without_their_holes() -> None:
    inside = np.zeros((100, 100), bool)
    inside[20:80, 10:40] = inside[20:80, 60:90] = inside[2:6, 2:6] = True
    inside[40:50, 20:30] = False
    mask = found_mask(two_lungs(inside))
    assert mask[45, 25]
    assert not mask[3, 3]
    assert mask.sum() == 2 * 60 * 30
    assert not mask.flags.writeable


def found_mask(mask: NDArray[np.bool_] | None) -> NDArray[np.bool_]:
    assert mask is not None
    return mask


def test_what_is_too_small_or_too_large_to_be_lungs_is_none() -> None:
    inside = np.zeros((100, 100), bool)
    assert two_lungs(inside) is None
    inside[10:30, 10:30] = True
    assert two_lungs(inside) is None
    inside[10:40, 10:30] = True
    assert found_mask(two_lungs(inside)).sum() == 600
    assert two_lungs(np.ones((100, 100), bool)) is None


def test_a_third_part_is_no_lung_however_large_it_is() -> None:
    inside = np.zeros((100, 100), bool)
    inside[20:80, 10:40] = inside[20:80, 60:90] = True
    inside[84:99, 30:70] = True
    mask = found_mask(two_lungs(inside))
    assert mask.sum() == 2 * 60 * 30
    assert not mask[90, 50]


def test_one_lung_alone_is_found_and_a_speck_beside_it_is_not_the_other() -> None:
    inside = np.zeros((100, 100), bool)
    inside[20:80, 10:40] = True
    inside[50:55, 70:80] = True
    assert found_mask(two_lungs(inside)).sum() == 60 * 30


# A model that outlines


def test_lungs_are_outlined_where_a_film_is_dark_and_know_their_place_on_it(lungs_model: Path) -> None:
    finder = LungFinder(store.load(lungs_model))
    image = film()
    lungs = finder.lungs_of(image)
    mask = found(lungs)
    grey = prepare(image, finder.spec).grey
    assert mask.shape == (64, 64)
    assert 0.05 < mask.mean() < 0.6
    assert float(grey[mask].mean()) < 64 < float(grey[~mask].mean())
    assert lungs is not None
    assert (lungs.placement.scale_x, lungs.placement.scale_y) == (180 / 64, 200 / 64)
    assert (lungs.model.model, lungs.model.device) == ("dark", "cpu")


def test_the_same_film_has_the_same_outline_on_every_call(lungs_model: Path) -> None:
    finder = LungFinder(store.load(lungs_model))
    assert np.array_equal(found(finder.lungs_of(film())), found(LungFinder(store.load(lungs_model)).lungs_of(film())))


def test_who_is_said_to_be_under_fifteen_is_not_outlined(lungs_model: Path) -> None:
    finder = LungFinder(store.load(lungs_model))
    assert finder.lungs_of(film(PatientAge="014Y")) is None
    assert finder.lungs_of(film(PatientAge="015Y")) is not None
    assert finder.lungs_of(film()) is not None
    assert finder.lungs_of(film(ViewPosition="LL")) is None


def test_a_picture_without_lungs_gives_none(lungs_model: Path) -> None:
    finder = LungFinder(store.load(lungs_model))
    bright = Prepared(np.full((64, 64), 200, np.float32), prepare(film(), finder.spec).placement)
    assert finder.segment(bright) is None


# Its folder, apart from those that score


def test_models_that_outline_are_installed_listed_apart_and_never_in_use(home: Path, lungs_model: Path) -> None:
    catalogue.install(lungs_model)
    assert catalogue.available() == ()
    assert [model.name for model in catalogue.installed()] == ["dark"]
    with pytest.raises(Fault, match="No model is installed"):
        catalogue.in_use()
    with pytest.raises(Fault, match="it gives no score"):
        catalogue.use("dark")
    with pytest.raises(Fault, match="it gives no score"):
        Scorer.open("dark", "cpu")
    store.save(home / "bundled" / "tiny", make_card(), random_state("mobilenet_v2", 2))
    assert catalogue.in_use() == home / "bundled" / "tiny"


def test_a_model_that_scores_outlines_nothing(tiny_model: Path) -> None:
    with pytest.raises(Fault, match="outlines no lungs"):
        LungFinder(store.load(tiny_model))


def test_the_users_own_model_outlines_rather_than_the_bundled_one(home: Path, lungs_model: Path) -> None:
    store.save(home / "bundled" / "first", lungs_card(id="first"), dark_outline_state())
    bundled = catalogue.outlining("lungs")
    assert bundled is not None
    assert bundled.name == "first"
    catalogue.install(lungs_model)
    own = catalogue.outlining("lungs")
    assert own is not None
    assert own.name == "dark"
    assert catalogue.outlining("heart") is None


def test_without_a_model_nothing_is_outlined_and_a_damaged_one_is_said_in_the_log(
    home: Path, lungs_model: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert LungFinder.installed() is None
    catalogue.install(lungs_model)
    finder = LungFinder.installed()
    assert finder is not None
    weights = home / "user" / "dark" / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1] + b"\1")
    with caplog.at_level(logging.WARNING), pytest.raises(Fault, match="SHA-256 differs"):
        store.load(home / "user" / "dark")
    assert LungFinder.installed() is None


def test_weights_of_another_network_outline_nothing(home: Path) -> None:
    state = dark_outline_state()
    del state["outline.bias"]
    store.save(home / "user" / "dark", lungs_card(), state)
    with pytest.raises(Fault, match=r"lacks outline\.bias|lack"):
        LungFinder(store.load(home / "user" / "dark")).get_ready()
    assert LungFinder.installed() is None


def test_the_card_in_words_says_what_is_outlined_and_nothing_of_scores(lungs_model: Path) -> None:
    text = card_text(store.load(lungs_model).card)
    assert "Outlines lungs." in text
    assert "adults 15 to 120, PA or AP" in text
    assert "dice 0.500 (95 % interval 0.200 to 0.800)" in text
    assert "## Heat map" not in text
    assert "calibrated" not in text


# In tables


def test_a_batch_says_what_the_lungs_tell_and_scores_as_without_them(
    tiny_model: Path, lungs_model: Path, tmp_path: Path
) -> None:
    paths = [write_chest(tmp_path / f"{seed}.png", seed) for seed in range(3)]
    scorer = Scorer.open(tiny_model, "cpu")
    with DecoderPool(1) as pool:
        plain = [event.outcome for event in score_paths(paths, scorer, pool) if isinstance(event, RowDone)]
        scorer.lungs = LungFinder(store.load(lungs_model))
        outlined = [event.outcome for event in score_paths(paths, scorer, pool) if isinstance(event, RowDone)]
    for before, after in zip(plain, outlined, strict=True):
        assert isinstance(before, Scored)
        assert isinstance(after, Scored)
        assert before.anatomy is None
        assert after.prediction.scores == before.prediction.scores
        assert after.anatomy is not None
        assert after.anatomy.inside is None or 0 <= after.anatomy.inside <= 1
        assert after.anatomy.zone in ("", "upper", "middle", "lower")


def test_the_command_outlines_lungs_unless_it_is_told_not_to(
    tiny_model: Path, lungs_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    finder, outlined = LungFinder(store.load(lungs_model)), list[Prepared]()
    segment = finder.segment
    monkeypatch.setattr(finder, "segment", lambda prepared: outlined.append(prepared) or segment(prepared))
    monkeypatch.setattr(LungFinder, "installed", lambda _engine: finder)
    words = ["score", str(write_chest(tmp_path / "film.png", 1)), "--model", str(tiny_model), "--device", "cpu"]
    for more, count in (["--no-lungs"], 0), ([], 1):
        parser = argparse.ArgumentParser()
        add_parsers(parser.add_subparsers())
        args = parser.parse_args([*words, *more])
        assert args.run(args, io.StringIO(), io.StringIO()) == 0
        assert len(outlined) == count


def test_a_film_that_is_shown_is_scored_without_waiting_for_its_lungs(tiny_model: Path, lungs_model: Path) -> None:
    scorer = Scorer.open(tiny_model, "cpu")
    scorer.lungs = LungFinder(store.load(lungs_model))
    outcome = scorer.score(film())
    assert isinstance(outcome, Scored)
    assert outcome.anatomy is None


def test_a_film_is_prepared_once_for_both_networks_where_their_input_is_the_same(
    tiny_model: Path, lungs_model: Path
) -> None:
    scorer = Scorer.open(tiny_model, "cpu")
    scorer.lungs = LungFinder(store.load(lungs_model))
    same = scorer.admission(anatomy=True)(film())
    assert same.for_lungs is same.prepared
    scorer.lungs.model = replace(scorer.lungs.model, card=lungs_card(input=replace(lungs_card().input, rows=96)))
    other = scorer.admission(anatomy=True)(film())
    assert other.for_lungs.grey.shape == (96, 64)
    assert scorer.admission()(film()).for_lungs is None


def test_mirrored_films_and_pixels_that_are_not_square_are_known_where_the_network_is(
    tiny_model: Path, lungs_model: Path
) -> None:
    scorer = Scorer.open(tiny_model, "cpu")
    scorer.lungs = LungFinder(store.load(lungs_model))
    odd = replace(film(PatientOrientation="R\\F"), spacing=Spacing(0.4, 0.2, SpacingSource.IMAGER))
    admitted = scorer.admission(anatomy=True)(odd)
    assert (admitted.mirrored, admitted.pixel_aspect) == (True, 2.0)
    assert scorer.admission(anatomy=True)(film()).pixel_aspect == 1.0


def test_children_get_no_words_of_lungs_in_a_table(tiny_model: Path, lungs_model: Path) -> None:
    scorer = Scorer.open(tiny_model, "cpu")
    scorer.lungs = LungFinder(store.load(lungs_model))
    admit = scorer.admission(anatomy=True)
    child, adult = scorer.answer([admit(film(PatientAge="003Y")), admit(film(PatientAge="030Y"))])
    assert isinstance(child, Scored)
    assert isinstance(adult, Scored)
    assert child.anatomy is None
    assert adult.anatomy is not None
