"""What readers say beside a verdict: kept in the log, read back, handed over; and the form of the readers' own."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from review.export import ExportKind
from review.places import REVIEW_FILE
from review.store import ReviewStore
from review.structure import (
    NO_STRUCTURE,
    Certainty,
    OwnField,
    PatientSide,
    PlacedFinding,
    Quality,
    Recall,
    Structure,
    VerdictForm,
    Zone,
    read_form,
    structure_from,
)
from review.verdicts import Agreed, Role
from tests.review.handed import a_card, csv_rows, make_review, say, sheet_rows, written

SAID = Structure(
    (PlacedFinding("Nodule", PatientSide.RIGHT, Zone.UPPER), PlacedFinding("Pleural thickening")),
    Quality.LIMITED,
    Certainty.HIGH,
    Recall.YES,
    (("Implant", "pacemaker"),),
)


def test_it_is_read_as_it_was_kept() -> None:
    assert structure_from(json.loads(json.dumps(SAID.as_json()))) == SAID
    assert structure_from(NO_STRUCTURE.as_json()) == NO_STRUCTURE
    assert not NO_STRUCTURE
    assert SAID.words() == (
        "Nodule (right, upper zone); Pleural thickening; image quality limited; certainty high; recall; "
        "Implant pacemaker"
    )


@pytest.mark.parametrize(
    "raw",
    [
        *(None, {}, {"version": 2}, {"version": 1, "quality": "fine"}, {"version": 1, "findings": [{"side": "left"}]}),
        *({"version": 1, "findings": "Nodule"}, {"version": 1, "own": ["a"]}),
    ],
)
def test_what_is_none_is_refused(raw: object) -> None:
    with pytest.raises(ValueError, match=r"structured|Quality|finding"):
        structure_from(raw)


def test_the_log_keeps_it_beside_the_verdict(tmp_path: Path) -> None:
    with make_review(tmp_path, (0.9,)) as store:
        say(store, 1, Agreed.AGREE, "abnormal", structure=SAID, more={"other": 1})
        say(store, 1, None, reader="Björn", structure=SAID)
    with ReviewStore.open(tmp_path / "Hans_Mueller_1950", a_card(), root=tmp_path / "data") as again:
        entries = list(again.log())
        assert [entry.verdict.structure for entry in entries] == [SAID, SAID]
        assert entries[0].verdict.more == {"other": 1}


def test_it_comes_back_after_the_file_was_damaged(tmp_path: Path) -> None:
    with make_review(tmp_path, (0.9, 0.2)) as store:
        say(store, 1, Agreed.AGREE, "abnormal", structure=SAID)
    with ReviewStore.open(tmp_path / "Hans_Mueller_1950", a_card(), root=tmp_path / "data") as again:
        for _ in range(60):  # more than the backups are behind by
            say(again, 2, Agreed.AGREE, "normal", structure=SAID)
    [path] = (tmp_path / "data").rglob(REVIEW_FILE)
    path.write_bytes(b"nothing that SQLite knows" * 400)
    with ReviewStore.open(tmp_path / "Hans_Mueller_1950", a_card(), root=tmp_path / "data") as restored:
        assert restored.recovered
        assert [entry.verdict.structure for entry in restored.log()] == [SAID] * 61


def test_one_of_a_later_version_stays_as_it_is(tmp_path: Path) -> None:
    later = {"structure": {"version": 2, "findings": {"a": 1}}}
    with make_review(tmp_path, (0.9,)) as store:
        say(store, 1, Agreed.AGREE, "abnormal", more=later)
        [entry] = store.log()
        assert entry.verdict.structure == NO_STRUCTURE
        assert entry.verdict.more == later
        store.append(replace(entry.verdict, at="", note="seen"))
        assert [own.verdict.more for own in store.log()] == [later, later]


def test_it_goes_along_to_another_model(tmp_path: Path) -> None:
    with make_review(tmp_path, (0.9,)) as store:
        say(store, 1, None, structure=SAID)
        other = replace(a_card(), version="3.0")
        with ReviewStore.open(store.folder, other, root=tmp_path / "data") as new:
            assert new.carry(store) == 1
            assert [entry.verdict.structure for entry in new.log()] == [SAID]


def test_tables_and_labels_hold_it_behind_their_other_columns(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    with make_review(tmp_path, (0.9, 0.2)) as store:
        say(store, 1, Agreed.AGREE, "abnormal")
        written(store, out, ExportKind.CSV, ExportKind.LABELS)
        before = (out / "review.csv").read_text().splitlines()[0], (out / "labels.csv").read_text().splitlines()[0]
        say(store, 1, Agreed.AGREE, "abnormal", structure=SAID)
        say(store, 1, Agreed.AGREE, "abnormal", "Chief", role=Role.ADJUDICATOR, structure=Structure(recall=Recall.NO))
        say(store, 2, Agreed.AGREE, "normal", "Björn")
        written(store, out, ExportKind.CSV, ExportKind.LABELS, ExportKind.JSON, ExportKind.XLSX)
    first, second = csv_rows(out / "review.csv")
    names = [f"{name}_Ada" for name in ("findings", "quality", "certainty", "recall", "own_Implant")]
    assert [first[name] for name in names] == [
        "Nodule (right, upper zone); Pleural thickening",
        *("limited", "high", "yes", "pacemaker"),
    ]
    assert not any(second[name] for name in names)
    assert (first["adjudicated_recall"], first["adjudicated_findings"]) == ("no", "")
    assert "findings_Björn" not in first
    assert list(first)[-10:-5] == names
    known = before[0].split(",")
    assert [name for name in first if name in known] == known
    labels = csv_rows(out / "labels.csv")
    assert list(labels[0]) == [*before[1].split(","), "findings", "quality", "recall"]
    assert (labels[0]["findings"], labels[0]["recall"]) == ("", "no")
    film = json.loads((out / "review.json").read_text())["films"][0]
    assert film["verdicts"][0]["structure"] == SAID.as_json()
    assert sheet_rows(out / "review.xlsx")[0]["own_Implant_Ada"] == "pacemaker"


FORM = """
findings = ["Nodule", "Cavity"]
[[field]]
name = "Implant"
choices = ["none", "pacemaker"]
[[field]]
name = "Comment for the course"
"""


def test_a_form_says_what_can_be_chosen() -> None:
    form = read_form(FORM)
    assert form == VerdictForm(
        ("Nodule", "Cavity"), (OwnField("Implant", ("none", "pacemaker")), OwnField("Comment for the course"))
    )
    assert form.offered(["Tuberculosis"]) == ("Nodule", "Cavity")
    assert read_form("").offered(["Tuberculosis"])[0] == "Tuberculosis"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a = 1", 'the form has "a"'),
        ('findings = ["a", "a"]', "twice"),
        ('findings = "a"', "in a list"),
        ("findings = [1]", "is text"),
        ('findings = ["a\\nb"]', "one line"),
        ("field = 1", r"\[\[field\]\]"),
        ("[[field]]\nchoices = []", "name of a field is text"),
        ('[[field]]\nname = "a"\nkind = "b"', 'has "kind"'),
        ("findings = [", "Invalid value"),
        ("findings = " + "[" * 3000, "lists in lists"),
    ],
)
def test_a_wrong_form_is_refused(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        read_form(text)
