"""hilum review: opens the window on a folder, or scores and hands over where there is no display."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import numpy as np
import platformdirs
import pydicom
import pytest
from PIL import Image

from inference.models import catalogue
from inference.models import store as models
from inference.models.card_file import read_card
from review.store import ReviewStore
from review.verdicts import Agreed, Verdict
from tests.inference.conftest import chest
from tests.models import make_card, random_state, two_populations
from tests.phantom import make_phantom
from tests.program import hilum
from tests.review.handed import a_row
from training.data.layouts import read_labels

Run: TypeAlias = Callable[..., tuple[int, str, str]]


@pytest.fixture
def films(tmp_path: Path) -> Path:
    """Three films."""
    folder = tmp_path / "films"
    folder.mkdir()
    for number in range(3):
        Image.fromarray((chest(number) >> 4).astype(np.uint8)).save(folder / f"film_{number}.png")
    return folder


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A model folder; reviews are kept in a data folder of the test's own."""
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *name, **how: tmp_path / "data")
    folder = tmp_path / "tiny"
    models.save(folder, make_card(), random_state("mobilenet_v2", 2))
    return folder


@pytest.fixture
def run(model: Path) -> Run:
    """`hilum review` with this model: exit status, stdout, stderr."""
    return lambda *words: hilum("review", *words, "--model", model)


def read_all(films: Path, model: Path) -> None:
    """Ada calls every film abnormal."""
    with ReviewStore.open(films, read_card(model)) as store:
        for film in store.columns().film.tolist():
            store.append(Verdict(film, "Ada", Agreed.OVERRIDE, "abnormal"))


def test_a_folder_is_scored_read_handed_over_and_trained_from(
    run: Run, films: Path, model: Path, tmp_path: Path
) -> None:
    status, out, err = run(films, "--score")
    assert (status, out) == (0, "")
    assert "3 scored, 0 not scored, 0 failed, 0 known before" in err
    read_all(films, model)
    files = [tmp_path / name for name in ("r.csv", "r.json", "r.xlsx", "r.pdf", "labels.csv")]
    status, out, err = run(films, "--score", "--export", *files, "--labels", tmp_path / "other.csv")
    assert (status, out) == (0, "")
    assert "3 known before" in err
    assert all(file.stat().st_size for file in files)
    for labels in (tmp_path / "labels.csv", tmp_path / "other.csv"):
        assert [(film.path.resolve().parent, film.label) for film in read_labels(labels)] == [(films, "abnormal")] * 3


def test_it_says_how_many_films_the_model_is_not_for(run: Run, films: Path, model: Path) -> None:
    models.save(model, two_populations(), random_state("mobilenet_v2", 2))
    for number, age in enumerate(("045Y", "009Y")):
        make_phantom(seed=number, size=256).write_dicom(films / f"{number}.dcm")
        dataset = pydicom.dcmread(films / f"{number}.dcm")
        dataset.PatientAge = age
        dataset.save_as(films / f"{number}.dcm")
    status, out, err = run(films, "--score")
    assert (status, out) == (0, "")
    assert "1 of 5 films is outside the model's population (adults 18 to 91, PA or AP; children 1 to 5, AP)." in err


def test_without_score_only_what_is_kept_is_handed_over(run: Run, films: Path, tmp_path: Path) -> None:
    status, _, err = run(films, "--export", tmp_path / "r.csv")
    assert status == 2
    assert "has no films. Give --score" in err
    assert not (tmp_path / "r.csv").exists()


def test_identity_goes_out_only_when_asked(run: Run, films: Path, tmp_path: Path) -> None:
    run(films, "--score", "--export", tmp_path / "out.csv")
    assert "film_0" not in (tmp_path / "out.csv").read_text()
    run(films, "--export", tmp_path / "in.csv", "--identity")
    with (tmp_path / "in.csv").open(newline="") as file:
        assert [Path(row["path"]).name for row in csv.DictReader(file)] == [f"film_{number}.png" for number in range(3)]


def test_a_table_for_a_spreadsheet_has_the_decimal_sign_that_is_asked_for(
    run: Run, films: Path, tmp_path: Path
) -> None:
    assert run(films, "--score", "--export", tmp_path / "point.tsv")[0] == 0
    assert run(films, "--export", tmp_path / "comma.tsv", "--decimal", "comma")[0] == 0
    point, comma = (
        list(csv.DictReader((tmp_path / name).read_text("utf-8-sig").splitlines(), delimiter="\t"))
        for name in ("point.tsv", "comma.tsv")
    )
    assert len(point) == 3
    assert all("." in row["threshold"] for row in point)
    assert [row["threshold"].replace(".", ",") for row in point] == [row["threshold"] for row in comma]


def test_a_film_that_failed_and_a_file_that_could_not_be_written_are_status_1(
    run: Run, films: Path, tmp_path: Path
) -> None:
    (films / "cut.png").write_bytes((films / "film_0.png").read_bytes()[:30])
    assert run(films, "--score", "--export", tmp_path / "r.csv")[0] == 1
    status, _, err = run(films, "--export", tmp_path / "r.csv", tmp_path / "no" / "r.json")
    assert status == 1
    assert "There is no folder" in err


def test_a_film_is_not_written_over(run: Run, films: Path) -> None:
    film = films / "film_0.png"
    run(films, "--score")
    film.rename(films / "film_0.csv")
    before = (films / "film_0.csv").read_bytes()
    status, _, err = run(films, "--export", films / "film_0.csv")
    assert status == 2
    assert "is a film and is not written over" in err
    assert (films / "film_0.csv").read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--export", "r.docx"), "r.docx"),
        (("--export", "r.csv", "r.csv"), "named twice"),
        (("--export", "r.csv", "--reader", "Zoe"), "Zoe has given no verdict here; nobody has."),
        (("--export", "r.csv", "--operating-point", "lucky"), "has no operating point lucky"),
        (("--operating-point", "lucky"), "has no operating point lucky"),
        (("--identity",), "--identity goes with --export."),
        (("--reader", "A", "--reader", "B"), "one reader reads at a time"),
        (("--keep", "ward"), "--at and --keep go with --prevalence."),
        (("--install",), "--install goes with --recalibrate."),
        (("--export", "r.csv", "--prevalence", "3%", "--population", "horses"), "has no population horses"),
    ],
)
def test_wrong_usage_is_said_in_one_sentence(
    run: Run, films: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    status, out, err = run(films, *arguments)
    assert (status, out) == (2, "")
    assert err.startswith("hilum review: ")
    assert words in err
    assert not (tmp_path / "r.csv").exists()


def test_a_folder_that_is_not_there_is_said(run: Run, tmp_path: Path) -> None:
    status, _, err = run(tmp_path / "nowhere")
    assert (status, err) == (2, f"hilum review: there is no folder {tmp_path / 'nowhere'}.\n")


def test_a_film_is_no_folder(run: Run, films: Path) -> None:
    status, _, err = run(films / "film_0.png")
    assert status == 2
    assert err == f"hilum review: {films / 'film_0.png'} is a file. Name the folder that it lies in.\n"


def test_a_review_that_is_open_elsewhere_is_handed_over_but_not_scored(
    run: Run, films: Path, model: Path, tmp_path: Path
) -> None:
    run(films, "--score")
    with ReviewStore.open(films, read_card(model)):
        status, _, err = run(films, "--score")
        assert (status, "has this review open" in err) == (2, True)
        assert run(films, "--export", tmp_path / "r.csv")[0] == 0


def test_without_files_the_window_opens_on_the_folder(
    run: Run, films: Path, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import viewer.app.application

    asked: list[dict[str, object]] = []
    monkeypatch.setattr(viewer.app.application, "run", lambda **how: asked.append(how) or 0)
    assert run(films, "--reader", "Ada", "--read-first")[0] == 0
    assert asked == [
        {
            **{"review": films, "reader": "Ada", "read_first": True, "form": ""},
            **{"model": str(model), "operating_point": None},
        },
    ]
    form = films / "form.toml"
    form.write_text('findings = ["Nodule"]', encoding="utf-8")
    assert run(films, "--form", form)[0] == 0
    assert asked[1]["form"] == 'findings = ["Nodule"]'
    form.write_text("findings = [1]", encoding="utf-8")
    status, _, err = run(films, "--form", form)
    assert status == 2
    assert err == f"hilum review: {form} cannot be used: each finding is text.\n"
    assert len(asked) == 2


def test_a_review_is_handed_over_with_the_model_that_it_began_with_where_none_is_named(
    films: Path, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundled = tmp_path / "bundled"
    monkeypatch.setattr(catalogue, "bundled_folder", lambda: bundled)
    models.copy(model, bundled / "tiny")
    assert hilum("review", films, "--score")[0] == 0
    read_all(films, model)
    models.copy(model, bundled / "earlier" / "tiny-old")
    models.save(bundled / "tiny", make_card(version="9.0"), random_state("mobilenet_v2", 2))
    status, _, err = hilum("review", films, "--score", "--export", tmp_path / "r.csv")
    assert status == 0
    assert "goes on with tiny 1.0, which it began with; in use is tiny 9.0" in err
    assert "0 scored, 0 not scored, 0 failed, 3 known before" in err
    with (tmp_path / "r.csv").open(newline="") as file:
        assert [row["label_Ada"] for row in csv.DictReader(file)] == ["abnormal"] * 3


def test_verdicts_choose_a_threshold_where_there_are_enough(
    run: Run, films: Path, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(films, "--score")
    read_all(films, model)
    status, out, err = run(films, "--prevalence", "3%", "--at", "0.4", "--keep", "ward", "--recalibrate")
    assert status == 2
    assert "3 films of 3 patients: 3 with abnormal films, 0 with normal films" in out
    assert "It takes at least 30 patients with abnormal films" in err
    assert "nothing was kept" in err
    assert read_card(model).place_points == ()
    many = films.parent / "many"
    many.mkdir()
    card = read_card(model)
    with ReviewStore.open(many, card) as store:
        names = [f"{number}.png" for number in range(80)]
        store.record([a_row(many, name, place, card, (place + 0.5) / 80) for place, name in enumerate(names)])
        store.found(names)
        for place, film in enumerate(store.columns().film.tolist()):
            store.append(Verdict(film, "Ada", Agreed.LABEL, "abnormal" if place % 7 > 3 - place // 27 else "normal"))
    status, out, err = run(many, "--prevalence", "0.03", "--at", "0.4", "--keep", "ward", "--by", "Dr. B")
    assert (status, err) == (0, "")
    assert "kept own: ward at 0.4 for tiny 1.0" in out
    (kept,) = read_card(model).place_points
    assert (kept.point.threshold, kept.kept_by, kept.prevalence, kept.point.n) == (0.4, "Dr. B", 0.03, 80)
    status, out, err = run(many, "--export", tmp_path / "r.csv", "--operating-point", "own: ward")
    assert (status, out) == (0, "")
    with (tmp_path / "r.csv").open(newline="") as file:
        assert {row["operating_point"] for row in csv.DictReader(file)} == {"own: ward"}
