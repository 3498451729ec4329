"""The packaged program, run as somebody who has no Python would: what it says is held against the source tree's.

Run by `make package`; HILUM_PACKAGE is the program's folder. Its name keeps it out of `make test`.
"""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
import pyzipper
from PIL import Image as Pillow

from inference.table import FAITHFULNESS, STABILITY
from tests.inference.objects.test_film_objects import errors_of, numbers_of
from tests.processes import LONGEST_S, REPOSITORY, wait_for
from tests.training.drawn import draw_set, write_recipe

PACKAGE = Path(os.environ.get("HILUM_PACKAGE", REPOSITORY / "dist" / "hilum")).absolute()
EXAMPLE = REPOSITORY / "resources" / "example"
SOURCE = (sys.executable, str(REPOSITORY / "main.py"))
PROGRAM = (str(PACKAGE / ("hilum.exe" if sys.platform == "win32" else "hilum")),)
LARGEST_DIFFERENCE = 1e-6
DIFFERENT_PIXELS = 0.01
"""Of a picture of the window: times and versions stand in it, and text may lie half a pixel off."""


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """An environment with nothing in it: another home, a path without Python, and no display."""
    home = tmp_path / "home"
    (home / "bin").mkdir(parents=True)
    needed = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
    return {"HOME": str(home), "PATH": str(home / "bin"), "QT_QPA_PLATFORM": "offscreen", **needed}


def run(command: tuple[str, ...], environment: dict[str, str], status: int = 0) -> subprocess.CompletedProcess[str]:
    """What the command said, once it has ended with `status`."""
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=LONGEST_S, cwd="/")
    assert done.returncode == status, f"{command}\n{done.stdout}\n{done.stderr}"
    return done


def rows_of(table: Path) -> list[dict[str, str]]:
    with table.open(newline="") as file:
        return list(csv.DictReader(file))


def is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def test_it_checks_itself_and_finds_everything(bare: dict[str, str]) -> None:
    said = run((*PROGRAM, "selfcheck"), bare).stdout
    assert "WRONG" not in said
    assert "JPEG 2000" in said
    assert "score" in said


def test_it_scores_as_the_source_tree_does(bare: dict[str, str], tmp_path: Path) -> None:
    tables = []
    for name, program, environment in (("package", PROGRAM, bare), ("source", SOURCE, {**os.environ, **bare})):
        table = tmp_path / f"{name}.csv"
        said = run((*program, "score", str(EXAMPLE), "--output", str(table)), environment).stderr
        assert "[W:" not in said, "no library warns"
        tables.append(rows_of(table))
    packaged, source = tables
    assert [row["path"] for row in packaged] == [row["path"] for row in source]
    assert {row["status"] for row in packaged} == {"scored"}
    assert {Path(row["path"]).suffix for row in packaged} == {".dcm", ".png"}
    for ours, theirs in zip(packaged, source, strict=True):
        for column in set(ours) - {"seconds"}:
            if is_number(theirs[column]):
                assert abs(float(ours[column]) - float(theirs[column])) <= LARGEST_DIFFERENCE, (ours["path"], column)
            else:
                assert ours[column] == theirs[column], (ours["path"], column)


def test_it_answers_what_is_asked_of_a_score_as_the_source_tree_does(bare: dict[str, str], tmp_path: Path) -> None:
    tables = []
    for name, program, environment in (("package", PROGRAM, bare), ("source", SOURCE, {**os.environ, **bare})):
        table, film = tmp_path / f"{name}.csv", str(EXAMPLE / "phantom-opacity.dcm")
        run((*program, "score", film, "--stability", "--faithfulness", "--output", str(table)), environment)
        tables += rows_of(table)
    for column in (*STABILITY, *FAITHFULNESS):
        ours, theirs = (float(row[column]) for row in tables)
        assert abs(ours - theirs) <= LARGEST_DIFFERENCE, column


def test_it_takes_in_a_model_by_a_process_of_its_own(bare: dict[str, str], tmp_path: Path) -> None:
    exported, film, table = tmp_path / "model", str(EXAMPLE / "phantom-opacity.dcm"), tmp_path / "scores.csv"
    run((*PROGRAM, "models", "export", "chest-mobilenet-v2", str(exported)), bare)
    card = json.loads((exported / "card.json").read_text())
    (exported / "card.json").write_text(json.dumps(card | {"id": "brought-in"}))
    run((*PROGRAM, "models", "import", str(exported)), bare)
    models = ("--model", "brought-in", "--also", "chest-mobilenet-v2@1.1.0")
    run((*PROGRAM, "score", film, *models, "--output", str(table)), bare)
    (row,) = rows_of(table)
    assert (row["model"], row["engine"], row["decision"]) == ("brought-in", "onnx", "abnormal")
    assert row["abnormal@chest-mobilenet-v2_model_version"] == "1.1.0"


def test_it_sends_receives_and_reads_an_encrypted_archive(bare: dict[str, str], tmp_path: Path) -> None:
    came, film, table = tmp_path / "came", EXAMPLE / "phantom-opacity.dcm", tmp_path / "scores.csv"
    came.mkdir()
    receive = (*PROGRAM, "pacs", "receive", str(came), "--port", "0", "--events", "json")
    with subprocess.Popen(receive, env=bare, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as receiver:
        try:
            assert receiver.stdout is not None
            where = json.loads(receiver.stdout.readline())
            ways = ("--host", where["host"], "--port", str(where["port"]), "--called", where["title"])
            run((*PROGRAM, "pacs", "servers", "add", "here", *ways), bare)
            run((*PROGRAM, "pacs", "echo", "here"), bare)
            run((*PROGRAM, "pacs", "send", "here", str(film)), bare)
        finally:
            receiver.terminate()
    (copy,) = [file for file in came.iterdir() if file.suffix == ".dcm"]
    assert np.array_equal(pydicom.dcmread(copy).pixel_array, pydicom.dcmread(film).pixel_array)
    archive = tmp_path / "films.zip"
    with pyzipper.AESZipFile(archive, "w", encryption=pyzipper.WZ_AES) as written:
        written.setpassword(b"secret")
        written.write(film, "film.dcm")
    password = bare | {"HILUM_ZIP_PASSWORD": "secret"}
    run((*PROGRAM, "score", str(archive), str(copy), "--output", str(table)), password)
    inside, arrived = rows_of(table)
    assert inside["status"] == arrived["status"] == "scored"
    assert inside["abnormal"] == arrived["abnormal"]


@pytest.mark.parametrize("method", ["hirescam", "eigencam", "ablationcam"])
def test_it_makes_heat_maps_by_the_grad_cam_package(bare: dict[str, str], tmp_path: Path, method: str) -> None:
    tables = []
    for name, program, environment in (("package", PROGRAM, bare), ("source", SOURCE, {**os.environ, **bare})):
        heats = tmp_path / name
        film = str(EXAMPLE / "phantom-opacity.dcm")
        run((*program, "score", film, "--heatmaps", str(heats), "--method", method), environment)
        tables.append(rows_of(heats / "heatmaps.csv"))
    for ours, theirs in zip(*tables, strict=True):
        assert ours["method"] == theirs["method"] != "Grad-CAM"
        assert float(ours["peak"]) == pytest.approx(float(theirs["peak"]), rel=1e-4)


def test_it_makes_the_dicom_objects_that_the_source_tree_makes(bare: dict[str, str], tmp_path: Path) -> None:
    made = []
    for name, program, environment in (("package", PROGRAM, bare), ("source", SOURCE, {**os.environ, **bare})):
        folder = tmp_path / name
        run((*program, "score", str(EXAMPLE / "phantom-opacity.dcm"), "--dicom", str(folder)), environment)
        made.append({path.name: pydicom.dcmread(path) for path in sorted(folder.glob("*.dcm"))})
    packaged, source = made
    assert list(packaged) == list(source) == [f"000001_{kind}.dcm" for kind in ("heat_map", "lungs", "report")]
    for name in ("000001_heat_map.dcm", "000001_lungs.dcm"):
        assert packaged[name].PixelData == source[name].PixelData
    numbers, theirs = (numbers_of(own["000001_report.dcm"]) for own in (packaged, source))
    assert set(numbers) == set(theirs)
    assert all(abs(numbers[name] - theirs[name]) <= LARGEST_DIFFERENCE for name in numbers)
    if shutil.which("dciodvfy"):
        for path in (tmp_path / "package").glob("*.dcm"):
            assert errors_of(path) == []


def test_its_window_looks_like_the_source_tree_s(bare: dict[str, str], tmp_path: Path) -> None:
    pictures = []
    for name, program, environment in (("package", PROGRAM, bare), ("source", SOURCE, {**os.environ, **bare})):
        picture = tmp_path / f"{name}.png"
        run((*program, "--screenshot", str(picture), str(EXAMPLE / "phantom-opacity.dcm")), environment)
        pictures.append(np.asarray(Pillow.open(picture).convert("L"), dtype=np.int16))
    kept = os.environ.get("HILUM_PICTURES")
    if kept:
        shutil.copy(tmp_path / "package.png", Path(kept) / "package.png")
    packaged, source = pictures
    assert packaged.shape == source.shape
    assert packaged.std() > 20, "an empty window"
    assert (np.abs(packaged - source) > 24).mean() < DIFFERENT_PIXELS


@pytest.mark.skipif(not shutil.which("Xvfb"), reason="no Xvfb on this system")
def test_its_window_opens_on_a_screen(bare: dict[str, str], screen: str) -> None:
    environment = {**bare, "QT_QPA_PLATFORM": "xcb", "DISPLAY": screen}
    child = subprocess.Popen((*PROGRAM, str(EXAMPLE / "phantom-opacity.dcm")), env=environment, stderr=subprocess.PIPE)
    try:
        assert wait_for(lambda: has_window(screen) or child.poll() is not None, 60), "no window came"
        assert child.poll() is None, child.stderr.read() if child.stderr else ""
    finally:
        child.terminate()
        child.communicate(timeout=20)


@pytest.mark.parametrize(
    ("architecture", "side", "report"),
    [("mobilenet_v2", 32, True), ("resnetv2_50", 64, False)],  # torchvision's and timm's
)
def test_it_trains_in_a_child_process(
    bare: dict[str, str], tmp_path: Path, architecture: str, side: int, report: bool
) -> None:
    labels, model = draw_set(tmp_path / "films"), tmp_path / "model-a"
    recipe = write_recipe(tmp_path / "recipe.toml", side, architecture=architecture)
    order = ("train", "--data", str(labels), "--recipe", str(recipe), "--output", str(model), "--events", "json")
    said = run((*PROGRAM, *order, *(() if report else ("--no-report",))), bare).stdout
    events: list[dict[str, Any]] = [json.loads(line) for line in said.splitlines()]
    assert events
    card = json.loads((model / "card.json").read_text())
    assert card["architecture"] == architecture
    assert (model / "model.safetensors").stat().st_size > 10_000
    assert (model / "report" / "report.pdf").exists() == report
    assert (model / "report" / "report.html").exists() == report
    table = tmp_path / "scores.csv"
    films = tuple(str(labels.parent / f"film{number:02d}.png") for number in range(2))
    run((*PROGRAM, "score", "--model", str(model), "--output", str(table), *films), bare)
    assert len(rows_of(table)) == 2


def test_it_reviews_a_folder_and_hands_over(bare: dict[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    shutil.copytree(EXAMPLE, folder)
    files = [tmp_path / name for name in ("review.xlsx", "review.pdf", "labels.csv")]
    said = run((*PROGRAM, "review", str(folder), "--score", "--export", *map(str, files)), bare).stderr
    assert "3 scored" in said
    assert files[0].read_bytes()[:2] == b"PK"
    assert files[1].read_bytes()[:5] == b"%PDF-"
    assert files[2].read_text().startswith("path,")


def test_a_review_survives_the_death_of_the_program(bare: dict[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for number in range(40):
        shutil.copy(EXAMPLE / "phantom-normal.dcm", folder / f"{number:02d}.dcm")
        with (folder / f"{number:02d}.dcm").open("ab") as file:
            file.write(b"\0" * 2 * number)  # another file, the same film
    score = (*PROGRAM, "review", str(folder), "--score")
    child = subprocess.Popen(score, env=bare, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        assert wait_for(lambda: any(reviews(bare)) or child.poll() is not None, 60)
        time.sleep(0.4)
        assert child.poll() is None, "it ended before it could be killed"
    finally:
        child.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        child.communicate()
    said = run(score, bare).stderr
    scored, _, _, known = (int(part.split()[0]) for part in said.splitlines()[-1].split(", "))
    assert scored + known == 40
    assert run(score, bare).stderr.splitlines()[-1].startswith("0 scored"), "a third time there is nothing new"


def test_it_says_what_is_wrong_in_one_sentence(bare: dict[str, str]) -> None:
    done = run((*PROGRAM, "score", "/no/such/film.dcm"), bare, status=2)
    assert done.stderr.splitlines()[-1].startswith("hilum score: ")
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="search paths of Linux")
def test_no_library_looks_for_others_in_a_folder_of_the_computer_that_built_it() -> None:
    libraries = [str(path) for path in PACKAGE.rglob("*.so*") if path.is_file() and not path.is_symlink()]
    said = subprocess.run(("readelf", "-d", *libraries), capture_output=True, text=True, timeout=60, check=True).stdout
    assert "$ORIGIN" in said
    assert not re.findall(r"(?:RPATH|RUNPATH).*\[(/.*)\]", said)


def test_nothing_with_a_viral_licence_is_inside() -> None:
    names = {path.name.lower() for path in PACKAGE.rglob("*")}
    viral = ("libreadline", "libx264", "libx265", "libgtk", "pylibjpeg")
    assert not [name for name in names if name.startswith(viral)]
    assert [name for name in names if "pdfium" in name], "what draws the pages of documents"
    assert any(path.parts[-2] == "licences" for path in PACKAGE.rglob("LICENSE*")), "the program's own licence"


def reviews(environment: dict[str, str]) -> list[Path]:
    """The databases of reviews that the program has begun in this home."""
    return list(Path(environment["HOME"]).rglob("review.sqlite"))


def has_window(screen: str) -> bool:
    """Whether a window of ours with the film is on the screen."""
    done = subprocess.run(
        ("xwininfo", "-display", screen, "-root", "-tree"), capture_output=True, text=True, timeout=10
    )
    return "phantom-opacity.dcm" in done.stdout


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[str]:
    """A screen of its own."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ("Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"),
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait(timeout=20)
