"""The program as it is started: one command line, three statuses, a sentence instead of a traceback."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import main
from imaging import program_log
from imaging.faults import Code, Fault, as_told
from inference.models import catalogue, store
from tests.models import make_card
from tests.processes import REPOSITORY, run_python

FILM = REPOSITORY / "resources" / "example" / "phantom-opacity.dcm"
COMMANDS = ("info", "render", "report", "score", "train", "evaluate", "models", "recipes", "review", "selfcheck")


def hilum(*words: object) -> subprocess.CompletedProcess[str]:
    return run_python(REPOSITORY / "main.py", *words)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[Path], Path | None]]:
    """What the window was asked to open; no window is opened."""
    from viewer.app import application

    calls: list[tuple[list[Path], Path | None]] = []
    monkeypatch.setattr(application, "run", lambda paths, screenshot: calls.append((paths, screenshot)) or 0)
    return calls


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of installed models, empty."""
    monkeypatch.setattr(catalogue, "bundled_folder", lambda: tmp_path / "models")
    monkeypatch.setattr(catalogue, "user_folder", lambda: tmp_path / "user")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    return tmp_path / "models"


def test_the_help_names_every_command_and_the_statuses(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main.main(["--help"])
    shown = capsys.readouterr().out
    assert caught.value.code == 0
    assert set(COMMANDS) <= set(re.findall(r"^    (\w+)", shown, re.MULTILINE))
    assert "Exit status" in shown


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main.main([command, "--help"])
    assert caught.value.code == 0
    assert capsys.readouterr().out.startswith(f"usage: hilum {command}")


def test_main_and_the_installed_program_are_the_same() -> None:
    installed = Path(sys.executable).with_name("hilum")
    if not installed.exists():
        pytest.skip("Hilum is not installed in this environment")
    done = subprocess.run([installed, "--version"], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == hilum("--version").stdout
    assert done.stdout.startswith("hilum ")


def test_without_a_command_the_window_opens(opened: list[tuple[list[Path], Path | None]], tmp_path: Path) -> None:
    assert main.main([]) == 0
    assert main.main([str(FILM), str(tmp_path)]) == 0
    assert main.main(["--screenshot", "out.png", str(FILM)]) == 0
    assert opened == [([], None), ([FILM, tmp_path], None), ([FILM], Path("out.png"))]


def test_a_film_with_the_name_of_a_command_is_opened_by_its_path(
    opened: list[tuple[list[Path], Path | None]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "score").write_bytes(FILM.read_bytes())
    monkeypatch.chdir(tmp_path)
    assert main.main(["./score"]) == 0
    assert opened == [([Path("score")], None)]


def test_a_word_that_is_neither_command_nor_film_is_status_2(
    opened: list[tuple[list[Path], Path | None]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main.main(["scroe"]) == 2
    assert capsys.readouterr().err == "hilum: there is no film, folder or command scroe. See hilum --help.\n"
    assert opened == []


@pytest.mark.parametrize(
    ("raised", "said"),
    [
        (Fault(as_told(Code.MODEL_REFUSED, "No model.", "Install one.")), "hilum: No model. Install one.\n"),
        (KeyboardInterrupt(), "hilum: interrupted.\n"),
    ],
)
def test_what_is_expected_to_fail_is_a_sentence_and_status_2(
    raised: BaseException, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from viewer.app import application

    def fail(paths: list[Path], screenshot: Path | None) -> int:
        raise raised

    monkeypatch.setattr(application, "run", fail)
    assert main.main([]) == 2
    assert capsys.readouterr().err == said


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
def test_an_output_that_is_closed_early_leaves_no_traceback() -> None:
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, str(REPOSITORY / "main.py"), "info", str(FILM)]
    done = subprocess.run(command, stdout=write, stderr=subprocess.PIPE, text=True, timeout=60, check=False)
    os.close(write)
    assert done.returncode == 2
    assert done.stderr == "hilum: the output cannot be written (Broken pipe).\n"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have no such names")
def test_a_file_name_that_is_no_text_is_written_all_the_same(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/film-\xff.dcm"
    with open(name, "wb") as file:  # noqa: PTH123  # Path takes no bytes
        file.write(FILM.read_bytes())
    done = hilum("info", os.fsdecode(name))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.replace("\\udcff", "?"))["rows"] == 1536


def test_parsing_loads_neither_qt_nor_torch() -> None:
    code = (
        "import sys, main\n"
        "heavy = {'PySide6', 'torch', 'torchvision', 'imagecodecs', 'pydicom', 'numpy', 'PIL'}\n"
        "early = heavy & set(sys.modules)\n"
        "try:\n    main.main(['--help'])\n"
        "except SystemExit:\n    sys.stderr.write(f'{sorted(early)} {sorted(heavy & set(sys.modules))}')\n"
    )
    done = run_python("-c", code)
    assert done.returncode == 0, done.stderr
    assert done.stderr == "[] ['numpy']"


def test_a_wrong_name_of_a_model_is_told_before_torch_is_loaded() -> None:
    code = (
        "import sys, main\n"
        f"status = main.main(['score', {str(FILM)!r}, '--model', 'nosuch'])\n"
        "sys.stderr.write(f'{status} {\"torch\" in sys.modules}')\n"
    )
    done = run_python("-c", code)
    assert done.returncode == 0, done.stderr
    said, found = done.stderr.splitlines()
    assert said.startswith("hilum score: There is no model named nosuch. Installed models:")
    assert (found, done.stdout) == ("2 False", "")


def test_selfcheck_passes_with_a_model(models: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from tests.models import make_card, random_state

    store.save(models / "tiny", make_card(), random_state("mobilenet_v2", 2))
    status = main.main(["selfcheck"])
    shown, err = capsys.readouterr()
    assert (status, err) == (0, ""), shown
    lines = shown.splitlines()
    assert lines[0].startswith("Hilum ")
    left = [line for line in lines[2:-1] if not line.startswith(("ok     ", "warning  "))]
    assert [line.partition(":")[0] for line in left] == [
        *("left out  input gate of tiny", "left out  score by ONNX Runtime", "left out  known score"),
    ]
    assert sum("decodes" in line for line in lines) == 17
    assert "model tiny 1.0: SHA-256" in shown
    for name in ("window", "fonts", "log folder", "decoder workers", "score of the example film", "heat map"):
        assert any(line.startswith(f"ok     {name}") for line in lines), name
    assert re.fullmatch(r"34 checks in [\d.]+ s: nothing is wrong(, \d with a warning)?, 3 left out\.", lines[-1])


def test_selfcheck_says_what_is_wrong(models: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (models / "broken").mkdir(parents=True)
    (models / "broken" / "card.json").write_text("{}")
    assert main.main(["selfcheck"]) == 1
    shown, err = capsys.readouterr()
    assert [line.split(":")[0] for line in shown.splitlines() if line.startswith("WRONG")] == [
        "WRONG  model",
        "WRONG  score",
        "WRONG  heat map",
    ]
    assert err == "hilum selfcheck: 3 of the checks failed.\n"


def test_an_error_that_nobody_expected_is_logged_and_raised(models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: list[str]) -> int:
        raise ValueError(f"{models}/film.dcm")

    monkeypatch.setattr(main, "_dispatch", broken)
    with pytest.raises(ValueError, match=r"film\.dcm"):
        main.main([])
    program_log.end()
    text = program_log.log_file().read_text()
    assert text.count("hilum.command: Unexpected ValueError at") == 1
    assert "film.dcm" not in text


def test_what_a_command_logs_goes_to_the_file_and_not_to_its_output(tmp_path: Path) -> None:
    model = tmp_path / "m"
    store.save(model, make_card(), {"head.weight": np.zeros((2, 3), np.float32)})
    env = {"XDG_DATA_HOME": str(tmp_path / "data"), "XDG_STATE_HOME": str(tmp_path / "state")}
    code = f"""
import sys
from pathlib import Path
import main
from inference.models import catalogue
main._dispatch = lambda arguments: int(catalogue.install(Path({str(model)!r})) is None)
sys.exit(main.main([]))
"""
    done = run_python("-c", code, **env)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    text = (tmp_path / "state" / "hilum" / "log" / "hilum.log").read_text()
    assert text.count("was installed") == 1
    assert str(tmp_path) not in text
