"""What a look at the data finds, on drawn films and, where they are, on the real ones."""

from __future__ import annotations

import csv
import io
import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image as PillowImage
from sklearn.metrics import roc_auc_score

from imaging.reasons import ENGLISH
from tests.program import hilum
from training.data.checks import (
    CheckProgress,
    DataCheck,
    DataWarning,
    Severity,
    check,
    counts_of,
    cramers_v,
    questions,
    shortcuts,
    source_findings,
)
from training.data.duplicates import exact_groups, find_duplicates, joined, near_pairs
from training.data.facts import FACTS, Facts
from training.data.layouts import LabelledFilm, read_labels
from training.data.pictures import PreparedFilms

LABELS = ["normal"] * 30 + ["abnormal"] * 30


def _films(labels: Sequence[str], **columns: Sequence[str]) -> list[LabelledFilm]:
    return [
        LabelledFilm(
            Path(f"/set/{number}.png"),
            label,
            f"P{number}",
            columns={name: own[number] for name, own in columns.items()},
        )
        for number, label in enumerate(labels)
    ]


def _facts(count: int, **fields: object) -> Facts:
    """Facts of films that have nothing in common, but for the fields given."""
    generator = np.random.default_rng(0)
    facts = np.zeros(count, FACTS)
    facts["pixels"] = generator.integers(0, 256, (count, 32))
    facts["thumbnail"] = generator.integers(0, 256, (count, 32, 32))
    for name in ("bytes", "rows", "columns", "mean", "border"):
        facts[name] = 100
    for name, values in fields.items():
        facts[name] = values
    return facts


def _prepared(films: Sequence[LabelledFilm], facts: Facts) -> PreparedFilms:
    return PreparedFilms(tuple(films), np.zeros((len(films), 8, 8), np.uint8), 0, facts)


def _checked(films: Sequence[LabelledFilm], facts: Facts | None = None) -> DataCheck:
    prepared = _prepared(films, _facts(len(films)) if facts is None else facts)
    *_, last = check(films, prepared=prepared)
    assert isinstance(last, DataCheck)
    return last


def _kinds(result: DataCheck) -> list[str]:
    return [finding.kind for finding in result.findings]


def test_films_that_differ_in_nothing_but_what_they_show_raise_no_finding() -> None:
    result = _checked(_films(LABELS))
    assert (result.findings, result.films, result.opened) == ((), 60, 60)
    assert set(result.shortcuts.values()) == {0.5}


def test_findings_come_before_the_whole_most_serious_first_and_the_whole_is_json() -> None:
    films = _films(LABELS)
    films[1] = replace(films[1], patient="P0", split="test")
    facts = _facts(60, bytes=[*range(30), *range(100, 130)])
    *steps, whole = check(films, prepared=_prepared(films, facts))
    assert isinstance(whole, DataCheck)
    findings = [step for step in steps if isinstance(step, DataWarning)]
    assert tuple(findings) == whole.findings == (*whole.warnings,)
    assert [finding.severity for finding in findings] == sorted(
        (finding.severity for finding in findings), key=list(Severity).index
    )
    assert findings[0].kind == "patient across splits"
    table = json.loads(json.dumps(whole.as_table()))
    assert table["findings"][0]["films"] == [["0.png", "1.png"]]
    assert "P0" not in json.dumps(table), "patients are not named"


@pytest.mark.parametrize(
    ("fields", "feature"),
    [
        ({"bytes": [*range(30), *range(20, 50)]}, "file size"),
        ({"rows": [100] * 30 + [90] * 30, "columns": [100] * 30 + [110] * 30}, "aspect ratio"),
        ({"rows": [100] * 30 + [90] * 30, "columns": [100] * 30 + [90] * 30}, "image size"),
        ({"mean": [*range(50, 80), *range(30, 60)]}, "mean grey"),
        ({"border": [*range(50, 80), *range(30, 60)]}, "grey of the border"),
    ],
)
def test_what_tells_the_labels_without_the_film_is_warned_of(fields: dict[str, list[int]], feature: str) -> None:
    result = _checked(_films(LABELS), _facts(60, **fields))
    own = next(finding for finding in result.findings if finding.kind == f"shortcut: {feature}")
    assert ENGLISH.message(own.said).startswith(f"The {feature} alone tells normal from abnormal (AUC ")
    assert own.severity is Severity.WARNING
    assert result.shortcuts[feature] == own.figures["auc"] > 0.7
    if len(fields) == 1:
        scores = next(iter(fields.values()))
        expected = roc_auc_score([label == "abnormal" for label in LABELS], scores)
        assert own.figures["auc"] == pytest.approx(max(expected, 1 - expected))


def test_a_view_that_goes_with_a_label_is_warned_of() -> None:
    films = _films(LABELS, view=["PA"] * 28 + ["AP"] * 2 + ["AP"] * 27 + ["PA"] * 3)
    result = _checked(films)
    assert result.shortcuts["view position"] == pytest.approx((28 / 30 + 27 / 30) / 2)
    assert "shortcut: view position" in _kinds(result)


def test_a_high_auc_of_a_few_films_may_be_chance_and_is_not_warned_of() -> None:
    films = _films(["normal"] * 4 + ["abnormal"] * 4)
    measured, warnings = shortcuts(films, _facts(8, bytes=[1, 2, 3, 9, 4, 5, 6, 7]))
    assert measured["file size"] == pytest.approx(0.75)
    assert warnings == []


def test_of_several_abnormal_labels_each_is_asked_for_and_the_best_counts() -> None:
    labels = ["normal"] * 30 + ["mass"] * 30 + ["effusion"] * 30
    asked = questions(labels)
    assert [question.name for question in asked] == [
        "normal from abnormal",
        "effusion from the rest",
        "mass from the rest",
    ]
    measured, (warning,) = shortcuts(_films(labels), _facts(90, bytes=[5] * 30 + [5] * 30 + [9] * 30))
    assert measured["file size"] == 1
    assert "effusion from the rest" in ENGLISH.message(warning.said)


def test_which_labels_are_abnormal_may_be_said() -> None:
    assert questions(["a", "b"], {"a"})[0].name == "b from a"
    assert [question.name for question in questions(["a", "b", "c"])] == [
        "a from the rest",
        "b from the rest",
        "c from the rest",
    ]
    assert questions(["a", "a"]) == ()


@pytest.mark.parametrize(
    ("changes", "kind", "severity"),
    [
        ({"split": "test"}, "duplicate across splits", Severity.LEAK),
        ({"label": "abnormal"}, "duplicate with different labels", Severity.LEAK),
        ({}, "duplicate under different patients", Severity.WARNING),
        ({"patient": "P0"}, "duplicate", Severity.NOTE),
    ],
)
def test_identical_films_are_named_by_the_harm_they_do(changes: dict[str, str], kind: str, severity: Severity) -> None:
    films = [replace(film, split="train") for film in _films(LABELS)]
    films[1] = replace(films[1], **changes)
    facts = _facts(60)
    facts["pixels"][1] = facts["pixels"][0]
    found = [
        step for step in find_duplicates(films, facts, [film.path.name for film in films]) if type(step) is DataWarning
    ]
    assert [(finding.kind, finding.severity) for finding in found] == [(kind, severity)]
    assert found[0].films == (("0.png", "1.png"),)
    assert ENGLISH.message(found[0].said).startswith("1 group of identical films (2 films)")


def _thumbnail(film: np.ndarray) -> np.ndarray:
    return np.rint(cv2.resize(film.astype(np.float32), (32, 32), interpolation=cv2.INTER_AREA)).astype(np.uint8)


def _chest(generator: np.random.Generator) -> np.ndarray:
    """All alike at large, as chest films are; different in the small."""
    x = np.mgrid[0:224, 0:224][1].astype(np.float32)
    film = 200 - 110 * np.exp(-((x - 70) ** 2) / 900) - 110 * np.exp(-((x - 154) ** 2) / 900)
    film += cv2.GaussianBlur(generator.normal(0, 200, film.shape).astype(np.float32), (0, 0), 5)
    return np.clip(film, 0, 255).astype(np.uint8)


def _changed(film: np.ndarray, how: str) -> np.ndarray:
    if how == "saved again":
        file = io.BytesIO()
        PillowImage.fromarray(film).save(file, "JPEG", quality=30)
        return np.asarray(PillowImage.open(file))
    if how == "blurred":
        return cv2.GaussianBlur(film, (0, 0), 1.5)
    if how == "smaller":
        return cv2.resize(film, (112, 112), interpolation=cv2.INTER_AREA)
    if how == "brighter":
        return np.clip(film * 0.8 + 40, 0, 255).astype(np.uint8)
    return cv2.resize(film[2:-2, 2:-2], (224, 224))


@pytest.mark.parametrize("how", ["saved again", "blurred", "smaller", "brighter", "cut by a hundredth"])
def test_a_film_that_was_changed_a_little_is_found_among_films_that_look_alike(how: str) -> None:
    generator = np.random.default_rng(2)
    chests = [_chest(generator) for _ in range(60)]
    thumbnails = np.stack([_thumbnail(film) for film in [*chests, _changed(chests[17], how)]])
    pairs = np.concatenate([found for _, found in near_pairs(thumbnails)])
    assert pairs.tolist() == [[17, 60]]


def test_near_duplicates_in_two_splits_are_leaks_and_exact_ones_are_not_told_twice() -> None:
    generator = np.random.default_rng(2)
    films = [replace(film, split="train") for film in _films(LABELS)]
    films[2] = replace(films[2], split="test")
    chests = [_chest(generator) for _ in range(60)]
    chests[1], chests[2] = chests[0], _changed(chests[0], "saved again")
    facts = _facts(60, thumbnail=np.stack([_thumbnail(film) for film in chests]))
    facts["pixels"][1] = facts["pixels"][0]
    kinds = _kinds(_checked(films, facts))
    assert "near duplicate across splits" in kinds
    assert "duplicate under different patients" in kinds
    assert "near duplicate under different patients" not in kinds


def test_pairs_that_share_a_film_are_one_group() -> None:
    assert joined([(4, 7), (1, 2), (2, 3), (7, 9), (9, 4)]) == ((1, 2, 3), (4, 7, 9))


def test_a_patient_in_two_splits_is_a_leak_and_a_film_without_a_split_teaches() -> None:
    films = [replace(film, split="test" if number % 2 else "train") for number, film in enumerate(_films(LABELS))]
    films[0] = replace(films[0], split="", patient="same")
    films[1] = replace(films[1], patient="same")
    result = _checked(films)
    assert _kinds(result) == ["patient across splits"]
    assert result.counts == {
        "train": {"abnormal": 15, "normal": 15},
        "test": {"abnormal": 15, "normal": 15},
    }


def test_rare_labels_are_warned_of_split_by_split() -> None:
    films = [replace(film, split="train") for film in _films(["normal"] * 300 + ["abnormal"] * 12)]
    films += [replace(film, split="test") for film in _films(["normal"] * 20 + ["abnormal"] * 1)]
    counts = counts_of(films)
    assert counts == {"train": {"abnormal": 12, "normal": 300}, "test": {"abnormal": 1, "normal": 20}}
    messages = [ENGLISH.message(finding.said) for finding in _checked(films, _facts(len(films))).findings]
    assert "Only 1 film of the test split has the label abnormal: too few to learn from or to measure." in messages
    assert "25 times as many films of the train split have the label normal as have the label abnormal." in messages


def test_a_source_with_one_label_and_sources_that_tell_the_labels_are_warned_of() -> None:
    films = [
        replace(film, source="A" if number < 25 else "B" if number < 55 else "C")
        for number, film in enumerate(_films(LABELS))
    ]
    found = {finding.kind: finding for finding in source_findings(films)}
    said = ENGLISH.message(found["source with one label"].said)
    assert said.startswith("The source A has only the label normal (25 films)")
    assert found["shortcut: source"].figures["auc"] == pytest.approx((25 / 30 + 1) / 2)
    assert list(source_findings([replace(film, source="A") for film in films])) == []


def test_cramers_v_is_zero_without_and_one_with_full_association() -> None:
    assert cramers_v("aabb", "xyxy") == 0
    assert cramers_v("aabb", "xxyy") == pytest.approx(1)
    assert cramers_v("aaab" * 10, "xxyy" * 10) == pytest.approx(1 / np.sqrt(3))


def test_films_that_cannot_be_read_are_counted_by_what_is_wrong(labels_file: Path) -> None:
    films = [*read_labels(labels_file)[:3]]
    films += [replace(films[0], path=labels_file.parent / name, patient=name) for name in ("gone.png", "lost.png")]
    *steps, whole = check(films, data=labels_file)
    assert isinstance(whole, DataCheck)
    assert (whole.films, whole.opened) == (5, 3)
    own = next(finding for finding in whole.findings if finding.kind == "unusable film")
    assert ENGLISH.message(own.said) == "2 films are left out. There is no such file."
    assert own.films == (("gone.png",), ("lost.png",))
    assert any(isinstance(step, CheckProgress) for step in steps)


def test_the_command_prints_counts_and_findings_and_ends_with_one_where_it_warns(labels_file: Path) -> None:
    status, out, err = hilum("check", "--data", str(labels_file), "--split-column", "part")
    assert (status, err) == (1, "")
    assert out.startswith("labels file: 48 films of 24 patients, 48 could be read\n")
    assert "warning: Only 8 films of the test split have the label NORMAL" in out
    assert "file size" in out


def test_the_command_gives_json_with_the_layout_and_what_was_left_out(labels_file: Path, tmp_path: Path) -> None:
    rows = list(csv.reader(labels_file.open()))
    copied = [[str(labels_file.parent / row[0]), *row[1:]] for row in rows[1:]]
    with (tmp_path / "labels.csv").open("w", newline="") as file:
        csv.writer(file).writerows([rows[0], *copied, [copied[0][0], "unsure", "P1", "", ""]])
    _, out, _ = hilum("check", "--data", str(tmp_path), "--json")
    table = json.loads(out)
    assert (table["layout"], table["left_out"], table["films"]) == ("labels file", {"labelled unsure": 1}, 48)
    assert table["counts"] == {"all": {"NORMAL": 24, "PNEUMONIA": 24}}


def test_the_command_ends_with_two_where_nothing_can_be_checked(tmp_path: Path) -> None:
    (tmp_path / "labels.csv").write_text("path,label\n1.png,normal\n")
    status, _, err = hilum("check", "--data", str(tmp_path))
    assert status == 2
    assert err.startswith("hilum check: No film could be read.")
    status, _, err = hilum("check", "--data", str(tmp_path / "none"))
    assert status == 2
    assert "There is no such file or folder." in err


@pytest.mark.shared
def test_the_known_duplicates_and_shortcuts_of_the_childrens_films_are_found(shared: Path) -> None:
    folder = shared / "data" / "kermany_224"
    films = read_labels(folder / "labels.csv", "orig_split")
    *_, whole = check(films, data=folder)
    assert isinstance(whole, DataCheck)
    assert (whole.films, whole.opened) == (5840, 5840)
    by_file: dict[bytes, set[str]] = defaultdict(set)
    for film in films:
        by_file[sha256(film.path.read_bytes()).digest()].add(film.path.relative_to(folder).as_posix())
    expected = {frozenset(names) for names in by_file.values() if len(names) > 1}
    found = {kind: own.films for own in whole.findings if (kind := own.kind).startswith("duplicate")}
    assert {frozenset(group) for groups in found.values() for group in groups} == expected
    assert len(expected) == 30
    assert set(found) == {"duplicate", "duplicate under different patients"}, "none across splits or labels"
    assert not any("near" in finding.kind for finding in whole.findings)
    assert whole.shortcuts["file size"] == pytest.approx(0.89, abs=0.005)


@pytest.mark.shared
def test_no_two_films_of_adults_are_taken_for_the_same(shared: Path) -> None:
    *_, whole = check(read_labels(shared / "data" / "nih_1024" / "labels.csv"))
    assert isinstance(whole, DataCheck)
    assert not any("duplicate" in finding.kind for finding in whole.findings)
    assert set(whole.shortcuts) >= {"file size", "view position"}


@pytest.mark.shared
def test_file_size_and_aspect_give_the_labels_of_full_size_films_away(shared: Path) -> None:
    *_, whole = check(read_labels(shared / "data" / "kermany_full_size" / "labels.csv"))
    assert isinstance(whole, DataCheck)
    assert whole.shortcuts["file size"] >= 0.99
    assert whole.shortcuts["aspect ratio"] == pytest.approx(0.875, abs=0.03)


def test_films_with_the_same_pixels_are_grouped_in_the_order_of_their_first() -> None:
    facts = _facts(5)
    facts["pixels"][4] = facts["pixels"][0]
    facts["pixels"][3] = facts["pixels"][1]
    assert exact_groups(facts) == ((0, 4), (1, 3))


def test_films_of_nobody_known_count_as_patients_of_their_own_and_that_is_said() -> None:
    unknown = [replace(film, patient_known=False) for film in _films(LABELS)]
    some = [*unknown[:5], *_films(LABELS)[5:]]
    for films, which, named in ((unknown, "Nothing says", 0), (some, "For 5 of 60 films", 5)):
        (finding,) = _checked(films).warnings
        assert finding.kind == "patient not known"
        assert ENGLISH.message(finding.said).startswith(which)
        assert len(finding.films) == named


def test_patient_numbers_that_a_spreadsheet_shortened_are_told_of() -> None:
    films = [replace(film, patient=f"1.2345{number % 9}E+11") for number, film in enumerate(_films(LABELS))]
    assert "patient shortened" in _kinds(_checked(films))


@pytest.mark.parametrize(
    ("changed", "kind", "says"),
    [
        ({"label": "normal"}, "one label", "nothing to tell apart"),
        ({"patient": "one"}, "no training", "of one patient"),
        ({"split": "test"}, "no training", "All films are test films"),
        ({"split": "validation"}, "no training", "The train films have none"),
    ],
)
def test_what_a_training_refuses_is_warned_of(changed: dict[str, str], kind: str, says: str) -> None:
    result = _checked([replace(film, **changed) for film in _films(LABELS)])
    assert [own for own in result.warnings if own.kind == kind and says in ENGLISH.message(own.said)]


def test_a_film_that_would_get_no_score_is_left_out_and_told_of(tmp_path: Path) -> None:
    generator = np.random.default_rng(0)
    for number in range(2):
        film = generator.integers(0, 255, (90, 90), dtype=np.uint8)
        PillowImage.fromarray(film).save(tmp_path / f"{number}.png")
    PillowImage.fromarray(np.zeros((90, 90), np.uint8)).save(tmp_path / "blank.png")
    (tmp_path / "labels.csv").write_text("path,label,patient_id\n0.png,a,1\n1.png,b,2\nblank.png,a,3\n")
    *_, result = check(read_labels(tmp_path / "labels.csv"))
    assert isinstance(result, DataCheck)
    assert (result.films, result.opened) == (3, 2)
    assert [own for own in result.warnings if "blank" in ENGLISH.message(own.said)]
