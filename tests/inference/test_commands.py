from __future__ import annotations

import argparse
import csv
import io
import json
import os
import shutil
import threading
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest
import safetensors.numpy
import torch
from PIL import Image as Pillow

from inference.commands import add_parsers
from inference.models import catalogue, place_points, store
from inference.models.card import PlacePoint
from inference.models.card_file import read_card, write_card
from inference.models.foreign import check_sizes
from inference.models.network import build
from inference.models.weight_names import own_names
from tests.imaging.builders import dataset, write
from tests.imaging.test_overlays import RECTANGLE, add_overlay
from tests.inference.conftest import write_chest
from tests.inference.objects.sound import write_sound
from tests.models import make_card, make_point, random_state, two_populations
from tests.phantom import make_phantom


def hilum(*words: object) -> tuple[int, str, str]:
    parser = argparse.ArgumentParser(prog="hilum")
    add_parsers(parser.add_subparsers(required=True))
    args = parser.parse_args([str(word) for word in words])
    out, err = io.StringIO(), io.StringIO()
    return args.run(args, out, err), out.getvalue(), err.getvalue()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    films = tmp_path / "films"
    films.mkdir()
    for number in range(1, 4):
        write_chest(films / f"{number}.png", number)
    return films


def table(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def test_score_writes_a_table_and_heat_maps_without_file_names(folder: Path, tiny_model: Path, tmp_path: Path) -> None:
    output, heats = tmp_path / "scores.csv", tmp_path / "heats"
    words = ("score", folder, "--model", tiny_model, "--device", "cpu")
    status, out, err = hilum(*words, "--output", output, "--heatmaps", heats)
    assert (status, out, err) == (0, "", "")
    assert [cells["status"] for cells in table(output)] == ["scored"] * 3
    pictures = [f"00000{n}_abnormal.png" for n in (1, 2, 3)]
    assert sorted(path.name for path in heats.iterdir()) == [*pictures, "heatmaps.csv"]
    with Pillow.open(heats / "000001_abnormal.png") as picture:
        assert (picture.mode, picture.size) == ("RGB", (180, 200))
        texts = picture.info
    assert table(output)[0]["model_sha256"] in texts["Model"]
    assert "balanced" in texts["Score"]
    assert "Not for diagnostic use" in texts["Disclaimer"]
    status, out, _ = hilum(*words, "--format", "jsonl", "--operating-point", "high_sensitivity")
    lines = [json.loads(line) for line in out.splitlines()]
    assert {line["operating_point"] for line in lines} == {"high_sensitivity"}
    assert [f"{line['abnormal']:.5f}" for line in lines] == [f"{float(c['abnormal']):.5f}" for c in table(output)]


def test_where_each_heat_map_is_strongest_is_a_table_that_goes_on(
    folder: Path, tiny_model: Path, tmp_path: Path
) -> None:
    output, heats = tmp_path / "scores.csv", tmp_path / "heats"
    words = ("score", folder, "--model", tiny_model, "--device", "cpu", "--output", output, "--heatmaps", heats)
    assert hilum(*words)[0] == 0
    maps = table(heats / "heatmaps.csv")
    assert list(maps[0]) == ["path", "frame", "label", "method", "peak", "peak_x", "peak_y"]
    assert [cells["label"] for cells in maps] == ["abnormal", "normal"] * 3
    assert {cells["method"] for cells in maps} == {"Grad-CAM"}
    assert all(0 <= float(cells["peak_x"]) <= 180 and 0 <= float(cells["peak_y"]) <= 200 for cells in maps)
    lines = output.read_text().splitlines(keepends=True)
    output.write_text("".join(lines[:2]))
    assert hilum(*words, "--resume")[0] == 0
    assert table(heats / "heatmaps.csv") == maps, "films that were scored again stand there once"


def test_a_broken_file_is_a_row_and_status_1(folder: Path, tiny_model: Path) -> None:
    (folder / "2.png").write_bytes(b"")
    status, out, err = hilum("score", folder, "--model", tiny_model, "--format", "json")
    rows = json.loads(out)
    assert status == 1
    assert [cells["status"] for cells in rows] == ["scored", "failed", "scored"]
    assert rows[1]["code"] == "empty"
    assert err.count("\n") == 1
    assert "2.png" in err


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_shown_on_a_terminal_only_and_taken_away(folder: Path, tiny_model: Path) -> None:
    parser = argparse.ArgumentParser()
    add_parsers(parser.add_subparsers())
    args = parser.parse_args(["score", str(folder), "--model", str(tiny_model)])
    err = Terminal()
    assert args.run(args, io.StringIO(), err) == 0
    shown = [line.rstrip() for line in err.getvalue().split("\r")]
    assert shown == ["", "3 films found", "scoring 1 of 3", "scoring 2 of 3", "scoring 3 of 3", "", ""]


def test_nothing_usable_and_wrong_usage_are_status_2(tmp_path: Path, tiny_model: Path, folder: Path) -> None:
    assert hilum("score", tmp_path / "missing", "--model", tiny_model)[0] == 2
    assert hilum("score", folder, "--model", tmp_path / "no model")[0] == 2
    assert hilum("score", folder, "--model", tiny_model, "--operating-point", "best")[0] == 2
    assert "--resume needs --output" in hilum("score", folder, "--model", tiny_model, "--resume")[2]
    assert hilum("score", folder, "--model", tiny_model, "--output", tmp_path / "no" / "folder.csv")[0] == 2
    film = (folder / "1.png").read_bytes()
    assert "is a film" in hilum("score", folder, "--model", tiny_model, "--output", folder / "1.png")[2]
    assert (folder / "1.png").read_bytes() == film
    assert "--wrap needs --dicom" in hilum("score", folder, "--model", tiny_model, "--wrap")[2]
    assert "--method needs" in hilum("score", folder, "--model", tiny_model, "--method", "hirescam")[2]
    words = ("score", folder, "--model", tiny_model, "--dicom", tmp_path / "objects", "--dask", "tcp://nowhere:1")
    assert hilum(*words)[0] == 2
    assert "does not go with --dask" in hilum(*words)[2]


def test_dicom_objects_lie_in_a_folder_with_a_table_of_them_that_goes_on(
    folder: Path, tiny_model: Path, tmp_path: Path
) -> None:
    write_sound(folder, "dx1")
    output, objects = tmp_path / "scores.csv", tmp_path / "objects"
    words = ("score", folder, "--model", tiny_model, "--device", "cpu", "--output", output, "--dicom", objects)
    status, _, err = hilum(*words, "--no-lungs")
    assert status == 0
    assert "3 scored films are no DICOM and got no DICOM objects" in err
    assert sorted(path.name for path in objects.iterdir()) == [
        "000004_heat_map.dcm",
        "000004_report.dcm",
        "objects.csv",
    ]
    rows = table(objects / "objects.csv")
    assert list(rows[0]) == ["path", "frame", "object", "file", "sop_instance_uid", "left_out", "message"]
    assert [cells["object"] for cells in rows] == ["", "", "", "heat_map", "report"]
    assert "With --wrap" in rows[0]["message"]
    assert "SECRET" not in (objects / "objects.csv").read_text()
    first = pydicom.dcmread(objects / rows[-1]["file"])
    assert first.SOPInstanceUID == rows[-1]["sop_instance_uid"]
    lines = output.read_text().splitlines(keepends=True)
    output.write_text("".join((*lines[:3], *lines[4:])))
    assert hilum(*words, "--no-lungs", "--resume", "--wrap")[0] == 0
    assert [cells["object"] for cells in table(objects / "objects.csv")] == [
        *("", "", "heat_map", "report"),
        *("film", "heat_map", "report"),
    ]
    assert pydicom.dcmread(objects / "000004_report.dcm") == first, "what was there stays"
    assert (objects / "000003_film.dcm").is_file()


@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_resume_keeps_rows_of_this_model_and_adds_the_rest(
    folder: Path, tiny_model: Path, tmp_path: Path, form: str
) -> None:
    output = tmp_path / f"scores.{form}"
    words = ("score", folder, "--model", tiny_model, "--output", output, "--resume")
    assert hilum(*words)[0] == 0
    whole = output.read_text()
    lines = whole.splitlines(keepends=True)
    output.write_text("".join(lines[:-2]) + lines[-2][:40])
    status, _, err = hilum(*words)
    assert status == 0
    assert "1 rows were there before" in err
    again = output.read_text().splitlines()
    assert len(again) == len(lines)
    assert again[: len(lines) - 2] == [line.rstrip("\n") for line in lines[:-2]]
    digest = store.read_card(tiny_model).weights_sha256
    output.write_text(whole.replace(digest, "f" * 64))
    assert hilum(*words)[0] == 0
    assert output.read_text().count(digest) == 3
    assert "f" * 64 not in output.read_text()


def test_resume_keeps_no_row_of_another_calibration_or_of_a_point_that_was_moved(
    folder: Path, tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(place_points, "points_folder", lambda: tmp_path / "points")
    own = tmp_path / "own"
    shutil.copytree(tiny_model, own)
    words = ("score", folder, "--model", own, "--output", tmp_path / "scores.csv", "--operating-point", "own: ward")

    def rows_before(threshold: float) -> str:
        card = read_card(own)
        kept = PlacePoint(make_point("own: ward", threshold), card.populations[0].name, "Ada", "2026-11-29", 0.1, 5)
        place_points.keep(card, kept)
        return hilum(*words, "--resume")[2]

    assert "were there before" not in rows_before(0.3)
    assert "3 rows were there before" in rows_before(0.3)
    assert "were there before" not in rows_before(0.4)
    write_card(own, replace(read_card(own), version="1.0+own1"))
    assert "were there before" not in rows_before(0.4)
    assert {
        (row["operating_point"], row["threshold"], row["model_version"]) for row in table(tmp_path / "scores.csv")
    } == {("own: ward", "0.4", "1.0+own1")}


def test_render_writes_what_the_screen_shows(folder: Path, tiny_model: Path, tmp_path: Path) -> None:
    from imaging.display.presets import default_preset
    from imaging.display.windowing import to_grey
    from imaging.reading.read import read, read_refs

    film, output = folder / "1.png", tmp_path / "out.png"
    assert hilum("render", film, "--output", output)[0] == 0
    image = read(read_refs(film)[0])
    expected = to_grey(image, default_preset(image).voi)
    np.testing.assert_array_equal(np.asarray(Pillow.open(output)), expected)
    assert hilum("render", film, "--output", output, "--invert")[0] == 0
    np.testing.assert_array_equal(np.asarray(Pillow.open(output)), 255 - expected)
    assert hilum("render", film, "--output", output, "--window", "30000", "20000", "--function", "linear_exact")[0] == 0
    exact = np.floor(np.clip((image.values - 30000.0) / 20000 + 0.5, 0, 1) * 255 + 0.5)
    np.testing.assert_array_equal(np.asarray(Pillow.open(output)), exact)
    words = ("render", film, "--output", output, "--heatmap", "--model", tiny_model, "--threshold", "0")
    assert hilum(*words, "--opacity", "0")[0] == 0
    np.testing.assert_array_equal(np.asarray(Pillow.open(output)), np.dstack([expected] * 3))
    assert hilum(*words, "--opacity", "0.5")[0] == 0
    assert (np.asarray(Pillow.open(output)) != np.dstack([expected] * 3)).any()


def test_render_shows_pixels_square_and_what_the_file_draws_unless_it_is_not_wanted(tmp_path: Path) -> None:
    from imaging.display.film import Film, render_view
    from imaging.display.viewport import Viewport
    from imaging.reading.read import read, read_refs

    pixels = np.random.default_rng(5).integers(0, 4096, (70, 90)).astype(np.uint16)
    path, output = tmp_path / "film.dcm", tmp_path / "out.png"
    attributes = {"PixelSpacing": ["0.3", "0.12"], "WindowCenter": "2000", "WindowWidth": "3000", **RECTANGLE}
    bits = np.zeros((70, 90), np.uint8)
    bits[30, 20:60] = 1
    write(path, add_overlay(dataset(pixels, **attributes), bits))
    image = read(read_refs(path)[0])
    film, size = Film.from_image(image), (90, 175)
    viewport = Viewport(45.0, 35.0, 1.0, pixel_aspect=2.5)

    def rendered(*words: str) -> np.ndarray:
        assert hilum("render", path, "--output", output, *words)[0] == 0
        return np.asarray(Pillow.open(output))

    def shown(**drawn: bool) -> np.ndarray:
        return render_view(film, film.table(image.voi[0]), viewport, size, **drawn)

    np.testing.assert_array_equal(rendered(), shown())
    np.testing.assert_array_equal(rendered("--no-overlays"), shown(overlays=False))
    np.testing.assert_array_equal(rendered("--no-shutter"), shown(shutter=False))
    assert (rendered() != rendered("--no-overlays")).any()
    assert (rendered() != rendered("--no-shutter")).any()


def test_a_large_film_is_stretched_in_parts_that_fit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from imaging.display.windowing import full_range
    from imaging.image import Image, ImageRef
    from inference import render

    values = np.random.default_rng(5).integers(0, 4096, (64, 90)).astype(np.uint16)
    film = render.Film.from_image(Image(ImageRef(tmp_path), values, pixel_aspect=3.0))
    viewport, size = render._at_full_size(film)
    voi = full_range(film.image)
    whole = render._stretched(film, voi, viewport, size, invert=False)
    monkeypatch.setattr(render, "_TILE", 37)
    np.testing.assert_array_equal(render._stretched(film, voi, viewport, size, invert=False), whole)
    monkeypatch.setattr(render, "MAX_PIXELS", 64 * 90)
    assert np.prod(render._at_full_size(film)[1]) == pytest.approx(64 * 90, rel=0.02)


def test_a_heat_map_in_a_file_has_the_films_shape_and_shutter_and_none_of_its_overlays(tmp_path: Path) -> None:
    from imaging.reading.read import read, read_refs
    from inference.render import backdrop

    pixels = np.full((700, 900), 1000, np.uint16)
    pixels[0, 0] = 0
    bits = np.ones((700, 900), np.uint8)
    write(tmp_path / "film.dcm", add_overlay(dataset(pixels, PixelAspectRatio=["2", "1"], **RECTANGLE), bits))

    made = backdrop(read(read_refs(tmp_path / "film.dcm")[0]))

    assert made.grey.shape == (512, round(900 * 512 / 1400))
    assert set(np.unique(made.grey[10:25, 10:20])) == {255}
    assert not made.grey[50:].any()


def test_render_uses_a_window_narrower_than_linear_allows_or_says_why_not(tmp_path: Path) -> None:
    from tests.imaging.builders import write_film

    values = np.tile(np.arange(4097, dtype=np.uint16), (20, 1))
    film, output = (
        write_film(tmp_path / "film.dcm", values, RescaleSlope="1e-6", RescaleIntercept="0"),
        tmp_path / "o.png",
    )
    words = ("render", film, "--output", output, "--window", "0.002048", "0.004096")

    assert hilum(*words)[0] == 0
    np.testing.assert_allclose(np.asarray(Pillow.open(output)), values / 4096 * 255, atol=0.51)
    assert hilum(*words, "--function", "linear_exact")[0] == 0
    output.unlink()
    status, _, err = hilum(*words, "--function", "linear")
    assert status == 2
    assert "at least 1 wide" in err
    assert not output.exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_what_is_written_to_a_pipe_goes_through_it_and_a_link_stays_a_link(folder: Path, tmp_path: Path) -> None:
    film, pipe, link = folder / "1.png", tmp_path / "pipe", tmp_path / "link.png"
    os.mkfifo(pipe)
    link.symlink_to(tmp_path / "real.png")
    (tmp_path / "real.png").touch()
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()

    assert hilum("render", film, "--output", pipe)[0] == 0
    reader.join(30)
    assert hilum("render", film, "--output", link)[0] == 0

    assert pipe.is_fifo()
    assert link.is_symlink()
    assert read == [(tmp_path / "real.png").read_bytes()]
    assert hilum("score", film, "--output", pipe, "--resume", "--format", "csv")[0] == 2


def test_render_refuses_what_it_cannot_do(folder: Path, tiny_model: Path, tmp_path: Path) -> None:
    film, output = folder / "1.png", tmp_path / "out.png"
    before = film.read_bytes()
    assert hilum("render", film, "--output", film)[0] == 2
    assert film.read_bytes() == before
    assert "It has: " in hilum("render", film, "--output", output, "--preset", "Teeth")[2]
    assert "no frame 1" in hilum("render", film, "--output", output, "--frame", "1")[2]
    assert hilum("render", film, "--output", output, "--window", "5", "0")[0] == 2
    assert "no label cat" in hilum("render", film, "--output", output, "--heatmap", "cat", "--model", tiny_model)[2]
    blank = folder / "blank.png"
    Pillow.fromarray(np.zeros((90, 90), np.uint8)).save(blank)
    assert hilum("render", blank, "--output", output, "--heatmap", "--model", tiny_model)[0] == 1
    assert not output.exists()


def test_models_are_listed_shown_imported_exported_and_removed(home: Path, tiny_model: Path) -> None:
    assert hilum("models", "import", tiny_model)[0] == 0
    assert hilum("models", "import", tiny_model)[0] == 2
    assert "tiny  1.0      installed, in use  abnormal  A model of random numbers" in hilum("models")[1]
    assert hilum("models", "show", "tiny")[1].startswith("# A model of random numbers")
    assert hilum("models", "export", "tiny", home / "copy")[0] == 0
    assert store.load(home / "copy").card == store.load(tiny_model).card
    assert hilum("models", "export", "tiny", home / "copy")[0] == 2
    assert hilum("models", "remove", "tiny")[0] == 0
    assert catalogue.available() == ()
    assert hilum("models", "remove", "tiny")[0] == 2


def test_a_bundled_model_is_not_removed(home: Path, tiny_model: Path) -> None:
    shutil.copytree(tiny_model, home / "bundled" / "tiny")
    assert hilum("models", "remove", "tiny")[0] == 2
    assert (home / "bundled" / "tiny" / "card.json").exists()


def test_torch_weights_are_converted_by_a_process_of_their_own(home: Path) -> None:
    state = random_state("resnet18", 2)
    foreign = {"fc." + n[7:] if n.startswith("head.3.") else n.removeprefix("features."): v for n, v in state.items()}
    path = home / "Best Model.pt"
    torch.save({"state_dict": {name: torch.from_numpy(value.copy()) for name, value in foreign.items()}}, path)
    assert "does not say" in hilum("models", "import", path)[2]
    words = ("models", "import", path, "--labels", "normal,pneumonia", "--architecture")
    assert "has the shape" in hilum(*words, "resnet18", "--labels", "a,b,c", "--abnormal", "c")[2]
    assert hilum(*words, "mobilenet_v2")[0] == 2
    assert catalogue.available() == ()
    status, _, err = hilum(*words, "resnet18")
    assert (status, err) == (0, "")
    model = store.load(catalogue.find("best-model"))
    assert model.card.positive_labels == ("pneumonia",)
    np.testing.assert_array_equal(model.weights["head.3.weight"], state["head.3.weight"])


def test_what_a_file_of_weights_cannot_say_is_said_and_its_network_told(home: Path) -> None:
    state = random_state("resnet18", 2)
    short = {name.removeprefix("features.").replace("head.3.", "fc."): own for name, own in state.items()}
    path = home / "net.safetensors"
    path.write_bytes(safetensors.numpy.save({f"module.{name}": own for name, own in short.items()}))
    said = ("--labels", "normal,tb", "--task", "tuberculosis", "--size", 64, 48, "--normalization", "0 to 1")
    whom = ("--population", "adults", "--ages", 18, 90, "--views", "PA", "--title", "Theirs")
    status, out, err = hilum("models", "import", path, *said, *whom)
    assert (status, err) == (0, "")
    assert "the prefix module. was taken off" in out
    assert "it is of resnet18" in out
    card = store.load(catalogue.find("net")).card
    assert (card.title, card.architecture, card.task) == ("Theirs", "resnet18", "tuberculosis")
    assert (card.input.rows, card.input.columns, card.input.std) == (64, 48, (255.0,) * 3)
    assert card.populations[0].words() == "adults 18 to 90, PA"


class Evil:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return (print, ("owned",))


def test_program_code_in_a_pickle_is_not_run(home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = home / "evil.pth"
    torch.save({"weights": Evil()}, path)
    status, _, err = hilum("models", "import", path, "--architecture", "resnet18", "--labels", "normal,abnormal")
    assert status == 2
    assert "contains program code and was not opened" in err
    assert "owned" not in capfd.readouterr().out
    assert "pickle" in hilum("score", home, "--model", path)[2]


def test_a_file_that_expands_a_thousandfold_is_refused_by_its_members_sizes(home: Path) -> None:
    path = home / "bomb.pt"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("archive/data/0", bytes(64 << 20))
    with pytest.raises(Exception, match="would expand from"):
        check_sizes(path)
    assert hilum("models", "import", path, "--architecture", "resnet18", "--labels", "normal,abnormal")[0] == 2


@pytest.mark.parametrize("architecture", ["mobilenet_v2", "resnet18"])
def test_torchvisions_names_become_the_split_networks(architecture: str) -> None:
    from inference.models.torchvision_import import import_torchvision

    theirs = getattr(import_torchvision().models, architecture)(weights=None, num_classes=2).state_dict()
    assert own_names(theirs, architecture).keys() == build(architecture, 2).state_dict().keys()
    ours = build(architecture, 2).state_dict()
    assert own_names(ours, architecture).keys() == ours.keys()


def test_the_card_of_imported_weights_admits_that_nothing_was_measured(home: Path) -> None:
    from inference.models.card_file import card_text
    from inference.models.foreign import Foreign, _card

    text = card_text(_card(Path("a.pt"), Foreign("a", "resnet18", ("normal", "abnormal"), ("abnormal",))))
    assert "not measured" in text
    assert "not calibrated" in text
    assert make_card().id not in text


def test_a_model_is_put_into_use_and_rolled_back(home: Path, tiny_model: Path) -> None:
    shutil.copytree(tiny_model, home / "bundled" / "tiny")
    other = home / "user" / "other"
    store.save(other, make_card(id="other"), random_state("mobilenet_v2", 2, seed=1))
    status, out, err = hilum("models", "use", "other")
    assert status == 0
    assert "it may do no better than chance" in err
    assert out.startswith("in use: other 1.0, SHA-256 ")
    assert catalogue.in_use() == other
    lines = hilum("models")[1].splitlines()
    assert [line.split("  ")[0] for line in lines if "in use" in line] == ["other"]
    assert hilum("models", "rollback")[1].startswith("in use: tiny 1.0")
    status, out, err = hilum("models", "rollback")
    assert (status, out) == (2, "")
    assert "no model to go back to" in err
    assert hilum("models", "use", "none")[0] == 2


def write_aged(path: Path, age: str, birth: str = "", view: str = "PA") -> None:
    """A drawn film that says how old its patient is."""
    make_phantom(seed=3, size=256).write_dicom(path)
    dataset = pydicom.dcmread(path)
    dataset.PatientAge, dataset.PatientBirthDate, dataset.StudyDate, dataset.ViewPosition = age, birth, "20200615", view
    dataset.save_as(path)


def test_score_decides_by_age_and_view_and_exports_no_date_of_birth(tmp_path: Path) -> None:
    store.save(tmp_path / "two", two_populations(), random_state("mobilenet_v2", 2))
    films = tmp_path / "films"
    films.mkdir()
    write_aged(films / "1.dcm", "045Y")
    write_aged(films / "2.dcm", "", birth="20170101", view="AP")
    write_aged(films / "3.dcm", "")
    write_aged(films / "4.dcm", "014Y")
    write_aged(films / "5.dcm", "003Y", view="PA")
    status, out, err = hilum("score", films, "--model", tmp_path / "two", "--device", "cpu")
    assert (status, err) == (0, "")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert [(row["population"], row["age"], row["view"]) for row in rows] == [
        *(("adults", "45", "PA"), ("children", "3", "AP"), ("adults", "", "PA"), ("", "14", "PA"), ("", "3", "PA")),
    ]
    assert [row["status"] for row in rows] == ["scored"] * 5
    assert [row["code"] for row in rows] == ["", "", "", "outside_population", "outside_population"]
    assert [bool(row["decision"]) for row in rows] == [True, True, True, False, False]
    assert [row["threshold"] for row in rows] == ["0.5", "0.7", "0.5", "", ""]
    assert rows[2]["message"].startswith("Age unknown: decided as one of adults 18 to 91")
    assert rows[0]["abnormal"] == rows[2]["abnormal"] == rows[3]["abnormal"] != rows[1]["abnormal"]
    assert "2017" not in out
