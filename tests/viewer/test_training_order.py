"""What is ordered: the command line it becomes, and what keeps it from starting."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from training.commands import add_parsers
from viewer.training.training_order import (
    DataLook,
    DiskLook,
    Order,
    RecipeLook,
    Start,
    data_from,
    free_name,
    lacking,
    look_at_disk,
    name_fault,
    order_from_text,
    order_to_text,
    recipes_from,
)

from .fake_child import RECIPES

ORDER = Order(Path("/films/labels.csv"), "good", "clinic-2026", Path("/models"), Start.RANDOM)
GOOD = recipes_from(RECIPES)[0]
FILMS = DataLook(10, 5, {"NORMAL": 5, "PNEUMONIA": 5})
NOTHING = DiskLook()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "--recipe good --output /models/clinic-2026"),
        ({"start": Start.IMAGENET}, "--recipe good --output /models/clinic-2026 --init imagenet"),
        (
            {"start": Start.FILE, "weights": Path("/w.safetensors")},
            "--recipe good --output /models/clinic-2026 --init /w.safetensors",
        ),
        ({"start": Start.ADAPT, "model": "old"}, "--from old --output /models/clinic-2026"),
        (
            {"epochs": 3, "device": "cpu", "split_column": "part", "test": True},
            "--recipe good --output /models/clinic-2026 --epochs 3 --device cpu --split-column part --test",
        ),
    ],
)
def test_an_order_becomes_the_command_line_that_the_program_takes(changes: dict[str, object], words: str) -> None:
    import argparse

    order = replace(ORDER, **changes)
    assert order.command() == f"hilum train --data /films/labels.csv {words}"
    parser = argparse.ArgumentParser()
    add_parsers(parser.add_subparsers())
    args = parser.parse_args(order.arguments())
    assert (args.data, args.output) == (order.data, order.output)
    assert args.recipe == (None if order.start is Start.ADAPT else "good")


def test_a_path_with_spaces_stays_one_word() -> None:
    order = replace(ORDER, data=Path("/my films/labels.csv"))
    assert "--data '/my films/labels.csv'" in order.command()


def test_an_order_is_kept_as_text_and_comes_back_the_same() -> None:
    order = replace(ORDER, start=Start.FILE, weights=Path("/w"), epochs=4, test=True)
    assert order_from_text(order_to_text(order)) == order


def test_recipes_stand_project_by_project_after_the_programs_own_and_are_short_without_them() -> None:
    def told(name: str, title: str) -> dict[str, object]:
        return {"recipe": name, "title": title, "architecture": "resnet50", "labels": ["normal"], "epochs": 3}

    one, two = " (project Films (Pneumonia))", " (project Chests)"
    raw = [told("a", f"Sick{one}"), told("b", f"Well{two}"), told("own", "Ours (and theirs)"), told("c", f"Ill{one}")]
    recipes = recipes_from(raw)
    assert [recipe.name for recipe in recipes] == ["own", "b", "a", "c"]
    assert [recipe.subject for recipe in recipes] == ["Ours (and theirs)", "Well", "Sick", "Ill"]
    assert [recipe.project for recipe in recipes] == ["", "Chests", "Films (Pneumonia)", "Films (Pneumonia)"]
    assert recipes[2].title == "Sick (project Films (Pneumonia))"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"data": 3}', '{"start": "elsewhere"}', '{"more": 1}'])
def test_a_text_that_is_no_order_is_none(text: str) -> None:
    assert order_from_text(text) is None


def test_the_first_thing_that_is_lacking_is_said() -> None:
    assert lacking(ORDER, GOOD, [], FILMS, NOTHING) == ""
    assert "labelled films" in lacking(replace(ORDER, data=None), GOOD, [], None, NOTHING)
    gone = DiskLook(missing=frozenset({Path("/films/labels.csv")}))
    assert lacking(ORDER, GOOD, [], None, gone) == "There is no labels.csv. Choose the labelled films."
    assert lacking(ORDER, GOOD, [], DataLook(refusal="It is no table."), NOTHING) == "It is no table."
    assert lacking(ORDER, None, [], FILMS, NOTHING) == "Choose a recipe."


def test_a_label_that_the_recipe_does_not_know_is_named() -> None:
    data = DataLook(10, 5, {"NORMAL": 5, "covid": 5})
    said = lacking(ORDER, GOOD, [], data, NOTHING)
    assert "does not know the label covid" in said
    assert "normal, pneumonia" in said
    assert lacking(replace(ORDER, start=Start.ADAPT, model="old"), GOOD, [], data, NOTHING) == ""


def test_a_start_without_its_model_or_file_is_said() -> None:
    assert "No model is installed" in lacking(replace(ORDER, start=Start.ADAPT), None, [], FILMS, NOTHING)
    file = replace(ORDER, start=Start.FILE)
    assert "file of weights" in lacking(file, GOOD, [], FILMS, NOTHING)
    gone = DiskLook(missing=frozenset({Path("/w.safetensors")}))
    assert "no file w.safetensors" in lacking(replace(file, weights=Path("/w.safetensors")), GOOD, [], FILMS, gone)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("", "Name the model"),
        ("Clinic", "small letters"),
        ("clinic 2026", "small letters"),
        ("-clinic", "small letters"),
        ("a" * 65, "small letters"),
        ("klinik-ä", "small letters"),
        ("old", "installed already"),
        ("made", "was trained already"),
    ],
)
def test_a_name_that_cannot_be_a_model_id_says_why(name: str, says: str) -> None:
    assert says in name_fault(name, ["old"], DiskLook(models=frozenset({"made"})))


def test_names_that_cards_take_are_taken() -> None:
    from inference.models.card_file import _ID

    for name in ("a", "clinic_2026.v2-b", "0"):
        assert name_fault(name, [], NOTHING) == ""
        assert _ID.fullmatch(name)


def test_a_free_name_is_made_of_what_is_wanted() -> None:
    assert free_name("chest", []) == "chest"
    assert free_name("chest", ["chest", "chest-2"]) == "chest-3"
    assert free_name("My Clinic (2026)!", []) == "my-clinic-2026"
    assert name_fault(free_name("ÄÖÜ" * 40, []), [], NOTHING) == ""


def test_the_disk_is_asked_for_what_the_order_names(tmp_path: Path) -> None:
    for name in ("made", "begun-work", "made-work"):
        (tmp_path / name).mkdir()
    (tmp_path / "made" / "card.json").write_text("{}")
    (tmp_path / "labels.csv").write_text("")
    found = look_at_disk(replace(ORDER, data=tmp_path / "labels.csv", weights=tmp_path / "gone", folder=tmp_path))
    assert found == DiskLook(frozenset({tmp_path / "gone"}), frozenset({"made"}), frozenset({"begun"}))
    assert look_at_disk(replace(ORDER, folder=tmp_path / "none")).models == frozenset()


def test_the_program_lists_its_recipes_in_the_words_that_are_read(capsys: pytest.CaptureFixture[str]) -> None:
    import json

    import main

    assert main.main(["recipes", "list", "--format", "json"]) == 0
    found = {own.name: own for own in recipes_from(json.loads(capsys.readouterr().out))}
    own = found["chest-mobilenet-v2"]
    assert (own.architecture, own.labels) == ("mobilenet_v2_pyramid", ("normal", "opacity", "other"))
    assert own.knows("PNEUMONIA")
    assert not own.knows("covid")


def test_the_program_checks_films_in_the_words_that_are_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import json

    import numpy as np
    from PIL import Image as Pillow

    import main

    for label in ("NORMAL", "PNEUMONIA"):
        (tmp_path / label).mkdir()
        for number in range(3):
            noise = np.random.default_rng(number + 10 * len(label)).integers(0, 255, (80, 80)).astype(np.uint8)
            Pillow.fromarray(noise).save(tmp_path / label / f"{number}.png")
    main.main(["check", "--data", str(tmp_path), "--json"])
    found = data_from(json.loads(capsys.readouterr().out))
    assert found.films == 6
    assert found.labels == {"NORMAL": 3, "PNEUMONIA": 3}
    assert any("too few" in text for text in (*found.remarks, *found.notes))


def test_what_is_no_answer_is_refused() -> None:
    for raw in ({}, [], {"counts": {}, "findings": [{}], "films": 1, "patients": 1}):
        with pytest.raises((ValueError, TypeError, KeyError)):
            data_from(raw)
    with pytest.raises((ValueError, TypeError, KeyError)):
        recipes_from([{"name": "x"}])
    assert isinstance(recipes_from(RECIPES)[1], RecipeLook)
