"""--method of hilum score and hilum render, and what they load."""

from __future__ import annotations

import argparse
import csv
import io
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from imaging.faults import Fault, Problem
from imaging.image import Image
from imaging.reading.read import read, read_refs
from imaging.reasons import ENGLISH
from inference.commands import add_parsers
from inference.explain.methods import Explaining, Method
from inference.prediction import Heatmap, Scored
from inference.score import Scorer
from tests.inference.conftest import write_chest


def hilum(*words: object) -> tuple[int, str, str]:
    parser = argparse.ArgumentParser(prog="hilum")
    add_parsers(parser.add_subparsers(required=True))
    args = parser.parse_args([str(word) for word in words])
    out, err = io.StringIO(), io.StringIO()
    return args.run(args, out, err), out.getvalue(), err.getvalue()


def table(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return write_chest(tmp_path / "film.png", 1)


@pytest.fixture
def image(film: Path) -> Image:
    return read(read_refs(film)[0])


def final(scorer: Scorer, image: Image, label: str, method: Method) -> tuple[list[Explaining], Heatmap | Problem]:
    *steps, last = scorer.explain(image, label, method)
    assert isinstance(last, Heatmap | Problem)
    return [step for step in steps if isinstance(step, Explaining)], last


@pytest.mark.parametrize("method", list(Method))
def test_score_writes_each_film_with_its_map_by_the_method(
    method: Method, film: Path, tiny_model: Path, tmp_path: Path
) -> None:
    heats = tmp_path / "heats"
    words = ("score", film, "--model", tiny_model, "--device", "cpu", "--heatmaps", heats, "--method", method)
    status, _, err = hilum(*words)
    assert (status, err) == (0, "")
    rows = table(heats / "heatmaps.csv")
    assert {row["method"] for row in rows} == {method.words}
    assert {row["label"] for row in rows} == {"abnormal", "normal"}
    with Pillow.open(heats / "000001_abnormal.png") as picture:
        said = picture.text["Heat map"]
    assert said.startswith(f"{method.words} of abnormal at ")
    assert ("the peak of this film alone" in said) == (method is not Method.GRAD_CAM)


def test_gradcam_is_the_default_and_the_score_is_that_of_any_method(
    film: Path, tiny_model: Path, tmp_path: Path
) -> None:
    tables, scores = [], []
    for number, words in enumerate(([], ["--method", "gradcam"], ["--method", "hirescam"])):
        heats, output = tmp_path / f"heats{number}", tmp_path / f"scores{number}.csv"
        status, _, _ = hilum(
            "score", film, "--model", tiny_model, "--device", "cpu", "--heatmaps", heats, "--output", output, *words
        )
        assert status == 0
        tables.append(table(heats / "heatmaps.csv"))
        scores.append([row["abnormal"] for row in table(output)])
    assert tables[0] == tables[1] != tables[2]
    assert scores[0] == scores[1] == scores[2]


def test_render_draws_the_map_by_the_method_and_says_so(film: Path, tiny_model: Path, tmp_path: Path) -> None:
    pictures = []
    for method in ("gradcam", "ScoreCAM"):
        output = tmp_path / f"{method}.png"
        words = ("--heatmap", "--method", method, "--threshold", "0", "--model", tiny_model, "--device", "cpu")
        status, _, err = hilum("render", film, "--output", output, *words)
        assert (status, err) == (0, "")
        with Pillow.open(output) as picture:
            said = picture.text["Heat map"]
            pictures.append(np.asarray(picture))
        assert said.startswith(f"{Method(method.lower()).words} of abnormal")
    assert (pictures[0] != pictures[1]).any()


@pytest.mark.parametrize("command", ["score", "render"])
def test_a_method_without_heat_maps_and_an_unknown_one_are_wrong_usage(
    command: str, film: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = (command, film, "--output", tmp_path / "out.png" if command == "render" else tmp_path / "out.csv")
    status, _, err = hilum(*words, "--method", "scorecam")
    assert status == 2
    assert "--method needs --heatmap" in err
    with pytest.raises(SystemExit):
        hilum(*words, "--method", "magic")
    assert "ablationcam" in capsys.readouterr().err


def test_the_window_gets_the_map_that_the_command_line_writes(image: Image, tiny_model: Path) -> None:
    scorer = Scorer.open(tiny_model, "cpu")
    for method in Method:
        scorer.method = method
        answer = scorer.score(image, heatmaps="abnormal")
        assert isinstance(answer, Scored)
        (scored,) = answer.heatmaps.values()
        steps, heat = final(scorer, image, "abnormal", method)
        assert isinstance(heat, Heatmap)
        assert bool(steps) == (method is not Method.GRAD_CAM)
        np.testing.assert_array_equal(heat.values, scored.values)
        assert (heat.label, heat.method, heat.reference) == (scored.label, scored.method, scored.reference)
        assert (heat.extent, heat.own_scale) == (scored.extent, method is not Method.GRAD_CAM)
        assert not heat.values.flags.writeable
        if heat.own_scale:
            assert heat.reference == heat.peak


def test_a_map_that_finds_no_memory_is_a_sentence(
    image: Image, tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scorer = Scorer.open(tiny_model, "cpu")

    def full(*_args: object) -> object:
        yield Explaining(0, 2)
        raise RuntimeError("DefaultCPUAllocator: can't allocate memory")

    monkeypatch.setattr("inference.explain.package.package_maps", full)
    _, said = final(scorer, image, "abnormal", Method.SCORE_CAM)
    assert isinstance(said, Problem)
    assert ENGLISH.sentence(said) == "There is not enough memory for Score-CAM of this film. Choose another method."
    scorer.method = Method.SCORE_CAM
    with pytest.raises(Fault, match="not enough memory"):
        scorer.score(image, heatmaps="abnormal")


def test_a_label_that_the_model_has_not_is_refused(image: Image, tiny_model: Path) -> None:
    with pytest.raises(ValueError, match="no label"):
        list(Scorer.open(tiny_model, "cpu").explain(image, "pneumonia", Method.LAYER_CAM))


@pytest.mark.parametrize(
    ("words", "loaded"), [([], False), (["--method", "gradcam"], False), (["--method", "layercam"], True)]
)
def test_the_package_is_loaded_only_when_a_method_of_it_is_asked_for(
    words: list[str], loaded: bool, film: Path, tiny_model: Path, tmp_path: Path
) -> None:
    code = (
        "import sys, main\n"
        "status = main.main(sys.argv[1:])\n"
        "names = [name for name in ('pytorch_grad_cam', 'sklearn', 'scipy', 'ttach') if name in sys.modules]\n"
        "print(status, len(names))"
    )
    order = ["score", str(film), "--model", str(tiny_model), "--device", "cpu", "--output", str(tmp_path / "t.csv")]
    command = [sys.executable, "-c", code, *order, "--heatmaps", str(tmp_path / "heats"), *words]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["0", "4" if loaded else "0"]
    assert done.stderr == ""
