"""The self-check: what is told of a copy that works and of one that does not, without who uses it."""

from __future__ import annotations

import json
import shutil
from collections import namedtuple
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from imaging.faults import Code, Fault, as_told
from imaging.workers.supervisor import Worker
from inference import engine
from inference.models import catalogue, store
from tests.models import make_card, random_state
from viewer.help import checks
from viewer.help.checks import GROUPS, run_checks
from viewer.widgets import support_report
from viewer.widgets.support_report import Begun, CheckState, CopyVersions, SelfCheck, without_identity

Usage = namedtuple("Usage", "total used free")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of its own for everything that the program keeps."""
    for name in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / "home" / name.lower()))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LOGNAME", "jdoe")
    return tmp_path / "home"


@pytest.fixture
def tiny(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The one installed model, of random weights and without gate."""
    monkeypatch.setattr(catalogue, "bundled_folder", lambda: tmp_path / "models")
    store.save(tmp_path / "models" / "tiny", make_card(), random_state("mobilenet_v2", 2))
    return tmp_path / "models" / "tiny"


def states(checks: Iterator[SelfCheck]) -> dict[str, CheckState]:
    return {check.name: check.state for check in checks}


# All of them


def test_each_group_is_told_as_it_begins_and_each_check_with_its_seconds() -> None:
    def two() -> Iterator[SelfCheck]:
        yield SelfCheck("one", CheckState.OK, "works")
        yield SelfCheck("two", CheckState.LEFT_OUT, "not here")

    events = list(run_checks(first=(("mine", two),), groups=(("empty", lambda: iter(())),)))
    assert events[0] == Begun("mine", 0, 2)
    assert [replace(event, seconds=0.0) for event in events[1:3] if isinstance(event, SelfCheck)] == list(two())
    assert events[3] == Begun("empty", 1, 2)
    assert all(0 <= event.seconds < 5 for event in events if isinstance(event, SelfCheck))


@pytest.mark.parametrize(
    ("raised", "said"),
    [
        (Fault(as_told(Code.MODEL_REFUSED, "No model.", "Install one.")), "No model. Install one."),
        (ImportError("libGL.so.1: cannot open"), "ImportError: libGL.so.1: cannot open"),
        (ZeroDivisionError("nobody expects it"), "ZeroDivisionError: nobody expects it"),
    ],
)
def test_a_check_that_breaks_off_is_wrong_and_the_others_go_on(raised: Exception, said: str) -> None:
    def breaks() -> Iterator[SelfCheck]:
        yield SelfCheck("first half", CheckState.OK, "works")
        raise raised

    events = list(
        run_checks(groups=(("broken", breaks), ("other", lambda: iter((SelfCheck("last", CheckState.OK, ""),)))))
    )
    found = [event for event in events if isinstance(event, SelfCheck)]
    assert [check.name for check in found] == ["first half", "broken", "last"]
    assert (found[1].state, found[1].sentence) == (CheckState.WRONG, said)


def test_the_sentences_of_checks_name_no_home_and_no_user(home: Path) -> None:
    names = {"folders", "free space"}
    events = run_checks(groups=[group for group in GROUPS if group[0] in names])
    said = " ".join(event.sentence for event in events if isinstance(event, SelfCheck))
    assert "~/data/hilum can be written" in said
    assert str(home) not in said


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[Errno 13] Permission denied: '/home/jdoe/.local'", "[Errno 13] Permission denied: '~/.local'"),
        ("/home/jdoe", "~"),
        ("/home/jdoe2/film is not hers", "/home/jdoe2/film is not hers"),
        ("/mnt/users/jdoe/data of jdoe", "/mnt/users/USER/data of jdoe"),
    ],
)
def test_the_home_folder_is_a_tilde_and_folders_named_for_the_user_say_so(text: str, told: str) -> None:
    assert without_identity(text, Path("/home/jdoe"), "jdoe") == told


def test_a_home_of_windows_is_found_in_each_way_it_is_written() -> None:
    home = r"C:\Users\Jane Doe"
    for text in (rf"{home}\x", "C:/Users/Jane Doe/x", repr(rf"{home}\x")):
        assert "Jane" not in without_identity(text, Path(home), "jane")


# Reading


def test_each_codec_decodes_and_a_broken_one_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    from imaging import specimens

    encode = specimens.encode

    def broken(frame: np.ndarray, syntax: str, bits: int) -> bytes:
        if syntax.endswith(".4.80"):
            raise RuntimeError("no JPEG-LS here")
        return encode(np.zeros_like(frame) if syntax.endswith("1.2.5") else frame, syntax, bits)

    monkeypatch.setattr(specimens, "encode", broken)
    found = list(checks.codecs())
    assert len(found) == 17
    wrong = {check.name: check.sentence for check in found if check.state is CheckState.WRONG}
    assert wrong == {
        "codec RLE Lossless": "gives other values back",
        "codec JPEG-LS Lossless Image Compression": "RuntimeError: no JPEG-LS here",
    }


def test_a_worker_is_killed_and_the_next_film_opens() -> None:
    (check,) = checks.workers()
    assert check.state is CheckState.OK
    assert "one that was killed was replaced" in check.sentence


def test_workers_that_do_not_start_are_told_with_the_cause(monkeypatch: pytest.MonkeyPatch) -> None:
    def not_up(worker: Worker) -> bool:
        worker.cause = "no memory"
        return False

    monkeypatch.setattr(Worker, "is_up", not_up)
    (check,) = checks.workers()
    assert (check.state, check.sentence) == (CheckState.WRONG, "The processes that read films do not start: no memory.")


# Models


def test_the_bundled_model_has_a_known_score_and_still_gives_it() -> None:
    bundled = [model for model in catalogue.available() if model.bundled]
    assert bundled
    assert bundled[0].card.weights_sha256 in checks.known_scores()
    names = ("score of the example film", "score by ONNX Runtime", "known score")
    assert states(checks.scores()) == dict.fromkeys(names, CheckState.OK)


def test_engines_that_say_something_else_are_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "LARGEST_DIFFERENCE", -1.0)
    assert states(checks.scores())["score by ONNX Runtime"] is CheckState.WRONG


def test_another_number_than_the_known_one_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {digest: score + 2e-6 for digest, score in checks.known_scores().items()}
    monkeypatch.setattr(checks, "known_scores", lambda: known)
    assert states(checks.scores())["known score"] is CheckState.WRONG


def test_no_number_is_known_for_a_model_of_ones_own(tiny: Path) -> None:
    found = {check.name: check for check in checks.scores()}
    assert found["score of the example film"].state is CheckState.OK
    assert found["known score"].state is CheckState.LEFT_OUT


def test_the_model_in_use_is_named_and_one_whose_weights_differ_is_wrong(tiny: Path) -> None:
    found = {check.name: check for check in checks.models()}
    assert found["model tiny 1.0"].sentence.endswith("is right, in use")
    assert found["input gate of tiny"].state is CheckState.LEFT_OUT
    weights = tiny / store.WEIGHTS_FILE
    weights.write_bytes(weights.read_bytes()[:-4] + b"\1\2\3\4")
    (check,) = checks.models()
    assert check.state is CheckState.WRONG
    assert "SHA-256 differs" in check.sentence


def test_a_gate_lets_the_example_through_and_refuses_a_blank_film() -> None:
    gates = [check for check in checks.models() if check.name.startswith("input gate")]
    assert [check.state for check in gates] == [CheckState.OK]


def test_a_gate_that_refuses_the_example_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    from inference.input import admission

    problem = as_told(Code.NOT_A_CHEST_FILM, "This does not look like a chest film.")
    monkeypatch.setattr(admission, "judge", lambda _grey, _gate: (problem, ""))
    gates = [check for check in checks.models() if check.name.startswith("input gate")]
    assert [(check.state, check.sentence) for check in gates] == [
        (CheckState.WRONG, "It refuses the example film. This does not look like a chest film.")
    ]


def test_the_heat_map_is_left_out_where_grad_cam_is_no_part_of_the_copy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    (check,) = checks.heat_map()
    assert check.state is CheckState.LEFT_OUT
    assert "not part of this copy" in check.sentence


def test_devices_name_the_cpu_with_its_threads() -> None:
    (check,) = checks.devices()
    assert check.state is CheckState.OK
    assert "cpu with " in check.sentence


# The disk


def test_folders_are_made_tried_and_left_empty(home: Path) -> None:
    assert set(states(checks.folders()).values()) == {CheckState.OK}
    assert [path for path in home.rglob("*") if path.is_file()] == []


def test_a_folder_that_cannot_be_written_is_wrong_and_named(home: Path) -> None:
    home.mkdir()
    (home / "state").write_text("a file where a folder should be")
    wrong = [check for check in checks.folders() if check.state is CheckState.WRONG]
    assert [check.name for check in wrong] == ["log folder"]
    assert str(home / "state") in wrong[0].sentence


def test_a_review_is_written_in_the_data_folder_and_removed_again(tiny: Path, home: Path) -> None:
    (check,) = checks.review()
    assert check.state is CheckState.OK
    assert list((home / "data" / "hilum").iterdir()) == []


def test_a_review_on_a_full_disk_is_wrong(tiny: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from review.store import ReviewStore

    def full(*_: object) -> None:
        raise Fault(as_told(Code.DISK_FULL, "The disk is full.", "Make room."))

    monkeypatch.setattr(ReviewStore, "set_setting", full)
    (check,) = checks.review()
    assert (check.state, check.sentence) == (CheckState.WRONG, "The disk is full. Make room.")
    assert list((home / "data" / "hilum").iterdir()) == []


@pytest.mark.parametrize(
    ("free", "state", "said"),
    [
        (50 << 20, CheckState.WRONG, "0.1 GB: too little"),
        (1 << 30, CheckState.WARNING, "1.1 GB: little"),
        (3 << 30, CheckState.OK, "3.2 GB"),
    ],
)
def test_little_room_is_a_warning_and_hardly_any_is_wrong(
    free: int, state: CheckState, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(free * 9, free * 8, free))
    check = checks.free_space("free space for data", tmp_path)
    assert check.state is state
    assert check.sentence.startswith(said)


# What is told


def test_versions_name_every_library_once_and_what_those_need() -> None:
    found = support_report.libraries()
    assert next(iter(found)) == "PySide6-Essentials"
    assert {"torch", "numpy", "pydicom", "sympy"} <= set(found)
    assert len({name.lower().replace("_", "-") for name in found}) == len(found)


def test_a_library_that_the_program_imports_and_has_not_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(support_report, "version_of", lambda name: None if name == "grad-cam" else "1.0")
    (check,) = support_report.present()
    assert check.state is CheckState.LEFT_OUT
    assert check.sentence.startswith("grad-cam: ")


def test_lines_keep_their_form() -> None:
    lines = [support_report.line(SelfCheck("name", state, "found")) for state in CheckState]
    assert lines == ["ok     name: found", "warning  name: found", "WRONG  name: found", "left out  name: found"]


def test_the_last_line_counts_what_is_not_right() -> None:
    ok, warned, wrong, left = (SelfCheck("name", state, "") for state in CheckState)
    assert support_report.verdict([ok], 1.25) == "1 checks in 1.2 s: nothing is wrong."
    assert support_report.verdict([ok, warned, wrong, wrong, left], 3.0) == (
        "5 checks in 3.0 s: 2 of them wrong, 1 with a warning, 1 left out."
    )


def test_events_come_back_from_their_lines() -> None:
    check = SelfCheck("devices", CheckState.LEFT_OUT, "none", 0.5)
    about = CopyVersions(("Hilum 1", "torch 2"))
    for event in (Begun("codecs", 3, 11), check, about, support_report.end([check], 2.0)):
        assert support_report.from_json(support_report.to_json(event)) == event
    for other in ("", "no JSON", "[1]", '{"event": "check"}', '{"event": "begun", "x": 1}', '"text"', "null"):
        assert support_report.from_json(other) is None


def test_the_end_names_what_is_wrong() -> None:
    ended = json.loads(
        support_report.to_json(
            support_report.end([SelfCheck("a", CheckState.OK, ""), SelfCheck("b", CheckState.WRONG, "")], 2.0)
        )
    )
    assert (ended["event"], ended["checks"], ended["wrong"], ended["seconds"]) == ("end", 2, ["b"], 2.0)


def test_a_model_that_cannot_be_fused_is_slower_and_that_is_said(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from inference import torch_engine

    def untraceable(_: object) -> None:
        raise torch_engine.Untraceable("TraceError")

    assert "speed of the model" not in states(checks.scores())
    monkeypatch.setattr(torch_engine, "folded_features", untraceable)
    (slow,) = [check for check in checks.scores() if check.name == "speed of the model"]
    assert slow.state is CheckState.WARNING
    assert slow.sentence == (
        "tiny takes up to a third longer for a film than it could: its forward pass cannot be traced (TraceError)"
    )
