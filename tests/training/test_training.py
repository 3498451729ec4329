from __future__ import annotations

import csv
import hashlib
import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import safetensors
import safetensors.torch
import torch
from PIL import Image as PillowImage

from imaging.faults import Code, Fault
from inference.models import store
from inference.models.card_file import read_card
from inference.models.network import build
from inference.prediction import Scored
from inference.score import Scorer
from tests.program import hilum
from tests.training.drawn import draw_film, draw_set, write_recipe
from training import recipe_file
from training.events import Batch, Epoch, Exported, Noticed, Preparing, Started, Unusable
from training.job import TrainingJob
from training.learning import checkpoint
from training.learning.augment import Augmenter
from training.recipe import Augmentation, Recipe, decisive
from training.train import train


@pytest.fixture
def job(quick: Recipe, labels_file: Path, tmp_path: Path) -> TrainingJob:
    return TrainingJob(
        quick, labels_file, tmp_path / "tiny-model", tmp_path / "work", split_column="part", report=False
    )


def _weights(job: TrainingJob) -> dict[str, np.ndarray]:
    return dict(store.load(job.output).weights)


def test_a_training_ends_in_a_model_folder_that_scores_films(job: TrainingJob, labels_file: Path) -> None:
    events = list(train(job))
    kinds = [type(event) for event in events if not isinstance(event, Preparing | Batch | Noticed)]
    assert kinds == [Started, Epoch, Epoch, Exported]
    card = read_card(job.output)
    assert (card.id, card.labels) == ("tiny-model", ("normal", "abnormal"))
    assert [point.name for point in card.operating_points] == ["balanced", "high sensitivity", "high specificity"]
    assert card.metrics[0].split == "validation"
    assert card.training["films"]["train"]["patients"] + card.training["films"]["validation"]["patients"] == 16
    from imaging.reading.read import read, read_refs

    answer = Scorer.open(job.output, "cpu").score(read(read_refs(labels_file.parent / "film01.png")[0]), force=True)
    assert isinstance(answer, Scored)
    assert 0 <= answer.prediction.score <= 1


def test_films_of_the_test_split_are_never_opened(
    job: TrainingJob, labels_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from training.data import pictures

    opened: list[Path] = []
    real = pictures.read_refs
    monkeypatch.setattr(pictures, "read_refs", lambda path: opened.append(path) or real(path))
    list(train(replace(job, recipe=replace(job.recipe, epochs=1))))
    rows = list(csv.DictReader(labels_file.open()))
    test = {labels_file.parent / row["path"] for row in rows if row["part"] == "test"}
    assert len(opened) == 32
    assert not test & set(opened)


def test_a_training_that_was_stopped_goes_on_to_the_very_same_weights(job: TrainingJob, tmp_path: Path) -> None:
    whole = [event for event in train(job) if isinstance(event, Epoch)]
    stopped = replace(job, output=tmp_path / "other", work=tmp_path / "other-work")
    run = train(stopped)
    for event in run:
        if isinstance(event, Epoch):
            break
    run.close()
    resumed = list(train(replace(stopped, resume=True)))
    again = [event for event in resumed if isinstance(event, Epoch)]
    assert [event.epoch for event in again] == [2]
    assert again[0].train_loss == pytest.approx(whole[1].train_loss, abs=1e-6)
    weights = _weights(stopped)
    for name, array in _weights(job).items():
        np.testing.assert_allclose(weights[name], array, atol=1e-6, err_msg=name)


def test_a_checkpoint_of_another_recipe_is_not_resumed(job: TrainingJob) -> None:
    run = train(job)
    next(event for event in run if isinstance(event, Epoch))
    run.close()
    other = replace(job, recipe=replace(job.recipe, learning_rate=0.5), resume=True)
    with pytest.raises(Fault, match="another recipe") as caught:
        list(train(other))
    assert caught.value.problem.code is Code.TRAINING_FAILED


def _stopped_after_an_epoch(job: TrainingJob) -> None:
    run = train(job)
    next(event for event in run if isinstance(event, Epoch))
    run.close()


def _copied(job: TrainingJob, tmp_path: Path) -> TrainingJob:
    """The job with its films, weights to start from and work folder below one folder."""
    data = Path(shutil.copytree(job.data.parent, tmp_path / "here" / "set"))
    network = build("mobilenet_v2", 2, job.recipe.head, dropout=0.0)
    weights = {f"features.{name}": tensor for name, tensor in network.features.state_dict().items()}
    safetensors.torch.save_file(weights, tmp_path / "here" / "weights.safetensors")
    init, work = tmp_path / "here" / "weights.safetensors", tmp_path / "here" / "work"
    return replace(job, data=data / job.data.name, init=init, work=work)


def test_a_training_whose_data_and_work_folder_were_moved_goes_on_and_prepares_no_film(
    job: TrainingJob, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = _copied(job, tmp_path)
    whole = replace(here, work=tmp_path / "whole-work", output=tmp_path / "whole")
    list(train(whole))
    _stopped_after_an_epoch(here)
    there = tmp_path / "mounted" / "elsewhere"
    shutil.move(tmp_path / "here", there)
    for film in (there / "set").glob("*.png"):
        os.utime(film, (1, 1))  # as copies have other times
    moved = replace(
        here, data=there / "set" / job.data.name, init=there / "weights.safetensors", work=there / "work", resume=True
    )
    monkeypatch.setattr("training.data.pictures.read_refs", lambda path: pytest.fail(f"{path} was prepared again"))
    assert [event.epoch for event in train(moved) if isinstance(event, Epoch)] == [2]
    weights = _weights(moved)
    for name, array in _weights(whole).items():
        np.testing.assert_allclose(weights[name], array, atol=1e-6, err_msg=name)


def test_a_training_does_not_go_on_with_a_film_that_has_another_content_at_its_place(
    job: TrainingJob, tmp_path: Path
) -> None:
    own = _copied(job, tmp_path)
    _stopped_after_an_epoch(own)
    first, second = sorted(own.data.parent.glob("*.png"))[:2]
    shutil.copy(second, first)
    with pytest.raises(Fault, match="other films"):
        list(train(replace(own, resume=True)))


def test_a_checkpoint_of_an_earlier_build_goes_on_where_everything_lies_as_it_did(
    job: TrainingJob, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Their keys named places, and their prepared films told nothing of the films' kind."""
    own = _copied(job, tmp_path)
    _stopped_after_an_epoch(own)
    with (own.work / "splits.csv").open() as file:
        rows = list(csv.DictReader(file))
    films = [(str(own.data.parent / row["path"]), row["label"], row["split"]) for row in rows]
    about = [decisive(own.recipe), films, str(own.init), "None"]
    path = own.work / "checkpoint.safetensors"
    with safetensors.safe_open(path, "pt") as file:
        key = file.metadata()["key"]
    saved = checkpoint.read(own.work, key)
    assert saved is not None
    former = hashlib.sha256(json.dumps(about).encode()).hexdigest()
    path.unlink()
    (own.work / "checkpoint-before.safetensors").unlink(missing_ok=True)
    checkpoint.write(own.work, replace(saved, key=former))
    (index,) = (own.work / "pictures").glob("*/index.json")
    kept = json.loads(index.read_text())
    index.write_text(json.dumps({"rows": kept["rows"], "problems": kept["problems"]}))
    monkeypatch.setattr("training.data.pictures.read_refs", lambda path: pytest.fail(f"{path} was prepared again"))
    assert [event.epoch for event in train(replace(own, resume=True)) if isinstance(event, Epoch)] == [2]


def test_labels_that_change_after_a_training_began_make_no_difference(job: TrainingJob, tmp_path: Path) -> None:
    whole = replace(_copied(job, tmp_path), test=True, report=True)
    list(train(whole))
    changing = replace(whole, output=tmp_path / "changing", work=tmp_path / "changing-work")
    run = train(changing)
    next(run)
    changing.data.write_text("path,label\nfilm01.png,abnormal\n")
    list(run)
    assert read_card(changing.output).metrics == read_card(whole.output).metrics
    assert read_card(changing.output).metrics[-1].split == "test"


def test_a_damaged_checkpoint_is_said_and_not_loaded(tmp_path: Path) -> None:
    (tmp_path / "checkpoint.safetensors").write_bytes(b"\x10\0\0\0\0\0\0\0{broken")
    with pytest.raises(Fault, match="damaged"):
        checkpoint.read(tmp_path, "key")


def test_an_unreadable_film_is_reported_and_left_out(job: TrainingJob, tmp_path: Path, labels_file: Path) -> None:
    rows = list(csv.reader(labels_file.open()))
    for row in rows[1:]:
        row[0] = str(labels_file.parent / row[0])
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nnothing more")
    rows.append([str(tmp_path / "broken.png"), "NORMAL", "P99", "train", "drawn"])
    with (tmp_path / "labels.csv").open("w", newline="") as file:
        csv.writer(file).writerows(rows)
    one = replace(job, data=tmp_path / "labels.csv", recipe=replace(job.recipe, epochs=1))
    bad = [event.problem.path for event in train(one) if isinstance(event, Unusable)]
    assert bad == [tmp_path / "broken.png"]
    assert read_card(job.output).training["unusable_films"] == 1


def test_a_loss_that_is_no_number_stops_and_names_the_batch(job: TrainingJob) -> None:
    wild = replace(job, recipe=replace(job.recipe, learning_rate=1e30, head_learning_rate=1e30, warmup=0.0))
    with pytest.raises(Fault, match=r"batch \d+ of epoch \d") as caught:
        list(train(wild))
    assert caught.value.problem.code is Code.TRAINING_FAILED


def test_starting_weights_fill_the_feature_extractor(job: TrainingJob, tmp_path: Path) -> None:
    from inference.models.network import build
    from training.learning.initial_weights import starting_network

    torch.manual_seed(99)
    weights = {f"features.{name}": t for name, t in build("mobilenet_v2", 2).features.state_dict().items()}
    path = tmp_path / "start.safetensors"
    safetensors.torch.save_file(weights, path)
    network = starting_network(job.recipe, path)
    for name, tensor in network.features.state_dict().items():
        assert torch.equal(tensor, weights[f"features.{name}"]), name
    del weights["features.0.0.weight"]
    safetensors.torch.save_file(weights, path)
    with pytest.raises(Fault, match="lack"):
        starting_network(job.recipe, path)


def test_unknown_labels_and_leaking_patients_stop_a_training(job: TrainingJob, tmp_path: Path) -> None:
    labels = tmp_path / "labels.csv"
    labels.write_text("path,label,patient_id,part\n1.png,covid,P1,train\n")
    with pytest.raises(Fault, match="does not know the label covid"):
        list(train(replace(job, data=labels)))
    labels.write_text("path,label,patient_id,part\n1.png,normal,P1,train\n2.png,normal,P1,test\n")
    with pytest.raises(Fault, match="more than one split"):
        list(train(replace(job, data=labels)))


def test_augmented_pictures_depend_on_their_seed_alone(quick: Recipe) -> None:
    picture = np.random.default_rng(0).integers(0, 256, (32, 32), dtype=np.uint8)
    augment = Augmenter(quick.augmentation, 32, 32)
    first = augment(picture, 7)
    augment(picture, 8)
    assert torch.equal(augment(picture, 7), first)
    assert not torch.equal(augment(picture, 8), first)
    assert first.shape == (32, 32)
    assert 0 <= float(first.min()) <= float(first.max()) <= 255


def test_no_augmentation_leaves_the_picture_as_it_is() -> None:
    picture = np.random.default_rng(0).integers(0, 256, (32, 32), dtype=np.uint8)
    same = Augmenter(Augmentation(), 32, 32)(picture, 1)
    np.testing.assert_allclose(same.numpy(), picture, atol=1e-3)


def test_every_bundled_recipe_can_be_read() -> None:
    assert "chest-mobilenet-v2" in recipe_file.names()
    for name in recipe_file.names():
        assert recipe_file.load(name).name == name


@pytest.mark.parametrize(
    ("change", "says"),
    [({"epoch": 3}, "epoch"), ({"abnormal_labels": ["normal", "abnormal"]}, "labels"), ({"batch": 0}, "batch")],
)
def test_a_recipe_with_a_mistake_names_it(change: dict[str, object], says: str) -> None:
    table = {
        "title": "t",
        "architecture": "resnet18",
        "labels": ["normal", "abnormal"],
        "abnormal_labels": ["abnormal"],
    }
    assert recipe_file.parse("mine", table).epochs == 10
    with pytest.raises((TypeError, ValueError), match=says):
        recipe_file.parse("mine", table | change)


def test_the_command_line_trains_evaluates_and_records_the_figures(
    quick: Recipe, labels_file: Path, tmp_path: Path
) -> None:
    own = write_recipe(tmp_path / "quick.toml")
    model = tmp_path / "model"
    common = ("--data", labels_file, "--split-column", "part")
    status, out, err = hilum("train", *common, "--recipe", own, "--output", model)
    assert status == 0, err
    assert "too few to learn from" in err, "so few films are warned of"
    assert "epoch 1: loss" in out
    report = tmp_path / "report"
    status, out, err = hilum("evaluate", "--model", model, *common, "--split", "test", "--output", report, "--record")
    assert status in (0, 1), err
    document = json.loads((report / "figures.json").read_text())
    rows = list(csv.DictReader((report / "scores.csv").open()))
    assert len(rows) == 16
    scored = [row for row in rows if row["abnormal"]]
    if scored:
        recorded = [own for own in read_card(model).metrics if own.split == "test"]
        assert recorded[0].n == len(scored) == document["metrics"][0]["n"]


def test_a_missing_recipe_is_one_sentence_and_status_2(labels_file: Path, tmp_path: Path) -> None:
    status, out, err = hilum("train", "--data", labels_file, "--recipe", "none", "--output", tmp_path / "m")
    assert (status, out) == (2, "")
    assert err.startswith("hilum train: There is no recipe named none.")


def test_recipes_are_listed_and_shown() -> None:
    status, out, _ = hilum("recipes")
    assert status == 0
    assert "chest-mobilenet-v2" in out
    status, out, _ = hilum("recipes", "show", "chest-mobilenet-v2")
    assert status == 0
    assert "[augmentation]" in out


def test_a_film_that_is_cut_short_counts_as_unusable_data_not_as_a_crash(tmp_path: Path) -> None:
    from training.data.layouts import LabelledFilm
    from training.data.pictures import PreparedFilms, prepare_films

    whole = tmp_path / "whole.png"
    PillowImage.fromarray(draw_film(True, np.random.default_rng(0))).save(whole)
    films = [LabelledFilm(whole, "normal", "a"), LabelledFilm(tmp_path / "gone.png", "normal", "b")]
    spec = recipe_file.load("chest-children-mobilenet-v2").input
    first = list(prepare_films(films, spec, tmp_path / "cache"))
    assert isinstance(first[-1], PreparedFilms)
    assert (len(first[-1].films), first[-1].unusable) == (1, 1)
    second = list(prepare_films(films, spec, tmp_path / "cache"))
    assert len(second) == 1, "the second time they come from the cache"
    np.testing.assert_array_equal(second[0].pictures[:1], first[-1].pictures[:1])


def test_each_population_of_the_recipe_gets_its_own_calibration_and_points(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from training import export_model

    monkeypatch.setattr(export_model, "_FEWEST_OF_A_POPULATION", 5)
    labels = draw_set(
        tmp_path / "set",
        age=lambda patient: ("45", "003Y", "9")[0 if patient == 0 else patient // 2 % 3],
        split=lambda patient: "validation" if patient >= 6 else "train",
    )
    path = write_recipe(tmp_path / "two.toml", views=1)
    path.write_text(
        path.read_text()
        + '[titles]\nabnormal = "abnormal film"\n'
        + '[[populations]]\nname = "adults"\nages = [18, 91]\n'
        + '[[populations]]\nname = "children"\nages = [1, 5]\nviews = ["AP"]\n'
        + '[[populations]]\nname = "newborn"\nages = [0, 0]\n'
    )
    recipe = recipe_file.load(str(path))
    job = TrainingJob(recipe, labels, tmp_path / "two", tmp_path / "work")
    list(train(job))
    card = read_card(tmp_path / "two")
    assert [own.words() for own in card.populations] == ["adults 18 to 91", "children 1 to 5, AP", "newborn 0 to 0"]
    assert card.words("abnormal") == "abnormal film"
    adults, children, newborn = card.populations
    assert ", adults," in adults.calibration.data
    assert ", children," in children.calibration.data
    assert "0 validation films of newborn are too few" in newborn.calibration.note
    films = {own.name: own.calibration.n for own in card.populations}
    assert films == {"adults": 12, "children": 12, "newborn": 36}, "films, not their copies"
    assert [own.calibration.patients for own in card.populations] == [6, 6, 18]
    for own in card.populations:
        assert {(point.n, point.patients) for point in own.operating_points} == {
            (own.calibration.n, own.calibration.patients)
        }
    assert [(own.population, own.n) for own in card.metrics] == [("adults", 12), ("children", 12), ("", 24)]
    assert "12 films are of patients that the model is not for" in card.metrics[-1].note
