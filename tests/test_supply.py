"""What a package is built from and holds: the lock, licences, the bill of materials, and what is known to be wrong."""

from __future__ import annotations

import json
import tomllib
from importlib.metadata import distribution, version
from pathlib import Path

import pytest
from packaging.markers import Marker, default_environment
from packaging.requirements import Requirement

from installers import audit, licences, lock, sbom, versions
from installers.shipped import Kind, Part, expected, normal
from installers.spdx import may_ship
from tests.processes import run_python

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
BOUNDS = [Requirement(line) for line in (*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["package"])]
SYSTEMS = ("linux", "win32", "darwin")


@pytest.fixture(scope="module")
def pins() -> tuple[lock.Pin, ...]:
    return lock.read(lock.LOCK.read_text())


@pytest.fixture(scope="module")
def parts() -> tuple[Part, ...]:
    return expected()


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("bound", BOUNDS, ids=lambda bound: bound.name)
def test_the_lock_has_one_version_of_each_dependency_within_its_bounds(
    bound: Requirement, system: str, pins: tuple[lock.Pin, ...]
) -> None:
    there = default_environment() | {"sys_platform": system, "python_version": lock.PYTHON}
    locked = [
        pin.version
        for pin in pins
        if pin.name == normal(bound.name) and (not pin.marker or Marker(pin.marker).evaluate(dict(there)))
    ]
    wanted = bound.marker is None or bound.marker.evaluate(dict(there))
    assert len(locked) == wanted
    assert all(bound.specifier.contains(version) for version in locked)


def test_each_file_that_the_lock_allows_is_known_by_its_digest(pins: tuple[lock.Pin, ...]) -> None:
    assert all(pin.digests for pin in pins)
    assert all(len(digest.removeprefix("sha256:")) == 64 for pin in pins for digest in pin.digests)


def test_what_goes_into_a_package_is_locked_with_what_it_needs(
    pins: tuple[lock.Pin, ...], parts: tuple[Part, ...]
) -> None:
    names = {pin.name for pin in pins}
    here = {part.name for part in parts if part.kind is Kind.DISTRIBUTION and part.name != "hilum"}
    needed = {
        normal(need.name)
        for name in here
        for need in map(Requirement, distribution(name).requires or ())
        if need.marker is None or need.marker.evaluate({"extra": ""})
    }
    assert here <= names
    assert needed <= names


def test_a_lock_is_read_as_it_is_written(pins: tuple[lock.Pin, ...]) -> None:
    assert lock.read("# made by hand\n" + "".join(pin.text() for pin in pins)) == pins
    with pytest.raises(ValueError, match="numpy>=2"):
        lock.read("numpy>=2\n")


def test_another_version_than_the_locked_one_is_told() -> None:
    (told,) = lock.differences([lock.Pin("numpy", "1.0", "", ()), lock.Pin("no-such-thing", "1", "", ())])
    assert told.startswith("numpy ")
    assert told.endswith("is installed, 1.0 is locked")


@pytest.mark.parametrize("licence", ["MIT", "LGPL-2.1-or-later OR MIT", "GPL-2.0-only OR BSD-3-Clause", "MIT AND Zlib"])
def test_permissive_licences_may_ship(licence: str) -> None:
    assert may_ship(licence, as_library=False)


@pytest.mark.parametrize(
    "licence",
    ["", "GPL-3.0-only", "AGPL-3.0-or-later", "MIT AND GPL-2.0-only", "(MIT OR GPL-2.0-only) AND MIT", "Odd-1"],
)
def test_the_gpl_and_what_nobody_knows_may_not(licence: str) -> None:
    assert not may_ship(licence, as_library=True)


def test_the_lgpl_may_ship_as_a_library_that_can_be_replaced() -> None:
    assert may_ship("LGPL-3.0-only OR GPL-2.0-only", as_library=True)
    assert not may_ship("LGPL-3.0-only OR GPL-2.0-only", as_library=False)


def test_all_that_a_package_will_hold_may_be_shipped(parts: tuple[Part, ...]) -> None:
    assert list(licences.wrong(parts)) == []
    assert {"torch", "numpy", "pyside6-essentials", "python", "chest-mobilenet-v2", "chest-mobilenet-v2@1.1.0"} <= {
        part.name for part in parts
    }
    assert {"grad-cam", "scikit-learn", "scipy", "ttach"} <= {part.name for part in parts}
    assert not {"pytest", "hypothesis", "mypy"} & {part.name for part in parts}


_LEAVE_OUT = """
import sys
from installers import parts
class LeftOut:
    def find_spec(self, name, path=None, target=None):
        if any(name == left or name.startswith(left + '.') for left in parts.LEFT_OUT):
            raise ModuleNotFoundError(name, name=name)
sys.meta_path.insert(0, LeftOut())
"""
"""Nothing that a package leaves out can be imported."""


def test_heat_maps_by_the_grad_cam_package_need_nothing_that_a_package_leaves_out() -> None:
    code = (
        "import torch\n"
        "from inference.explain.package import package_maps\n"
        "from inference.explain.methods import Method\n"
        "from inference.models.network import build\n"
        "network, film = build('resnet18', 2).eval(), torch.rand(1, 3, 64, 64)\n"
        "for method in Method:\n"
        "    list(package_maps(network, film, network.features(film), {'label': 1}, method))\n"
    )
    done = run_python("-c", _LEAVE_OUT + code)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_keyring_and_dicomweb_need_nothing_that_a_package_leaves_out_and_no_entry_points() -> None:
    code = (
        "import importlib.metadata\n"
        "importlib.metadata.entry_points = lambda **asked: ()\n"
        "from imaging.archive.credentials import BACKENDS, keyring_here\n"
        "from imaging.archive.dicomweb import DicomWeb, Login, WebAddress\n"
        "keyring_here()\n"
        "assert BACKENDS[sys.platform][0] in sys.modules\n"
        "DicomWeb(WebAddress('https://pacs.example/dicom-web'), Login('a', 'b')).close()\n"
    )
    done = run_python("-c", _LEAVE_OUT + code)
    assert (done.returncode, done.stderr) == (0, "")
    assert "BACKENDS[sys.platform]" in (ROOT / "hilum.spec").read_text()


def test_a_part_that_may_not_be_shipped_is_told_with_its_reason() -> None:
    text = (ROOT / "LICENSE",)
    told = list(
        licences.wrong(
            [
                Part(Kind.DISTRIBUTION, "numpy", "2", "GPL-3.0-only", "", text),
                Part(Kind.DISTRIBUTION, "torch", "2", "", "", text),
                Part(Kind.PYTHON, "python", "3", "Python-2.0", "", ()),
                Part(Kind.DISTRIBUTION, "stowaway", "1", "MIT", "", text),
            ]
        )
    )
    assert [sentence.split(":")[0] for sentence in told] == ["numpy 2", "torch 2", "python 3", "stowaway 1"]
    assert "GPL-3.0-only" in told[0]
    assert "unknown" in told[1]
    assert "no text" in told[2]
    assert "not in the lock" in told[3]


def test_the_table_and_the_texts_of_licences_are_written(parts: tuple[Part, ...], tmp_path: Path) -> None:
    licences.write(parts, tmp_path / "licences")
    table = (tmp_path / "licences" / "LICENSES.md").read_text()
    assert all(f"| {part.name} | {part.version} | {part.licence} |" in table for part in parts)
    assert "GNU LESSER" in (tmp_path / "licences" / "pyside6-essentials" / "LGPL-3.0.txt").read_text()
    assert all(any((tmp_path / "licences" / part.name).iterdir()) for part in parts)
    modules = [path for path in (tmp_path / "licences").rglob("*") if path.suffix in (".py", ".pyc", ".pyi")]
    assert not modules, "a module of packaging.licenses is no licence"


def test_the_bill_of_materials_names_every_part_and_the_models_weights(
    parts: tuple[Part, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    text = sbom.bill(parts, seen=False)
    assert text == sbom.bill(parts, seen=False)
    bill = json.loads(text)
    components = {component["name"]: component for component in bill["components"]}
    assert components.keys() == {part.name for part in parts} - {"hilum"}
    assert bill["metadata"]["component"]["name"] == "hilum"
    model = components["chest-mobilenet-v2"]
    assert model["type"] == "machine-learning-model"
    card = json.loads((ROOT / "resources" / "models" / "chest-mobilenet-v2" / "card.json").read_text())
    assert model["hashes"] == [{"alg": "SHA-256", "content": card["weights_sha256"]}]


def test_the_bill_of_materials_holds_the_schema_of_cyclonedx(parts: tuple[Part, ...]) -> None:
    few = [
        part for part in parts if part.name in ("hilum", "numpy", "pyside6-essentials", "torch", "chest-mobilenet-v2")
    ]
    text = sbom.bill(few, seen=True)
    sbom.check(text)
    with pytest.raises(ValueError, match="does not hold"):
        sbom.check(text.replace('"library"', '"thing"'))


def test_an_audit_tells_what_is_known_and_what_was_not_answered() -> None:
    report = {
        "dependencies": [
            {"name": "jinja2", "version": "2.10", "vulns": [{"id": "PYSEC-1", "fix_versions": ["2.10.1"]}]},
            {"name": "pillow", "version": "9", "vulns": [{"id": "PYSEC-2", "fix_versions": []}]},
            {"name": "torch", "skip_reason": "not found"},
        ]
    }
    assert list(audit.findings(report)) == [
        "jinja2 2.10: PYSEC-1, fixed in 2.10.1",
        "pillow 9: PYSEC-2, fixed in no version yet",
    ]
    assert list(audit.unanswered(report)) == ["torch"]


@pytest.mark.parametrize(
    ("answers", "status", "said"),
    [
        ([None, None], 0, "Nobody could be asked"),
        ([{"dependencies": [{"name": "a", "skip_reason": "?"}]}, None], 0, "knows none of these versions"),
        ([None, {"dependencies": [{"name": "a", "version": "1", "vulns": []}]}], 0, "0 known to be wrong"),
        (
            [{"dependencies": [{"name": "a", "version": "1", "vulns": [{"id": "X", "fix_versions": []}]}]}],
            1,
            "1 known to be wrong",
        ),
    ],
)
def test_an_audit_fails_on_findings_only_and_never_takes_silence_for_health(
    answers: list[dict[str, object] | None],
    status: int,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    replies = iter(answers)
    monkeypatch.setattr(audit, "_asked", lambda service, pins: (next(replies), ""))
    assert audit.main() == status
    assert said in capsys.readouterr().out


@pytest.mark.parametrize(
    ("number", "debian"),
    [
        ("1.2.3", "1.2.3"),
        ("1.2.3.dev4+g148aba03b.d20261121", "1.2.3~dev4+g148aba03b.d20261121"),
        ("1.2.3rc1", "1.2.3~rc1"),
    ],
)
def test_for_debian_what_comes_before_a_release_is_older_than_it(number: str, debian: str) -> None:
    assert versions.debian(number) == debian


def test_the_program_and_the_metadata_agree_on_the_version() -> None:
    told = run_python("main.py", "--version")
    assert (told.returncode, told.stdout) == (0, f"hilum {version('hilum')}\n")
    assert "version" in PROJECT["dynamic"]
