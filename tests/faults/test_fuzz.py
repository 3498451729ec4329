"""Five thousand damaged files of every kind: each is opened or refused by name, nothing dies, and nothing waits.

`make fuzz` tries a hundred thousand.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from inference.lungs import LungFinder
from inference.models import store
from tests.faults import fuzz
from tests.faults.fuzz import KINDS, OPENED, Kind, Opener

CASES = 5000


@pytest.fixture
def opener(tmp_path: Path) -> Iterator[Opener]:
    found = Opener(tmp_path)
    yield found
    found.close()


@pytest.mark.timeout(600)
def test_faults_19_to_21_damaged_files_are_opened_or_refused_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    found = fuzz.run(fuzz.counts(CASES))
    assert found.outcomes.total() == CASES
    assert not found.bad, found.text()
    assert not found.tracebacks
    assert found.megabytes < 1024
    films = sum(number for (kind, how), number in found.outcomes.items() if kind == "dicom" and how == OPENED)
    assert films > fuzz.counts(CASES)["dicom"] // 4
    with capsys.disabled():
        print(f"\n{found.text()}")  # noqa: T201  # what the page of figures shows


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.share], ids=lambda kind: kind.name)
def test_what_is_damaged_was_sound(kind: Kind, opener: Opener) -> None:
    with tempfile.TemporaryDirectory() as folder:
        found = fuzz.corpus(Path(folder), kind)
    assert found
    for name, data in found:
        if kind.name == "model":  # without the process that it takes
            assert LungFinder(store.load(opener.model_folder(name, data))).get_ready()
        else:
            assert fuzz.outcome_of(opener, kind, name, data) == OPENED, name


def test_a_death_a_silence_and_an_error_are_each_a_row_and_can_be_repeated(tmp_path: Path) -> None:
    found = fuzz.run({"ill": 6}, kept=tmp_path, silence_s=3)
    how = {number: why for _, number, why, _ in found.bad}
    names = sorted(fuzz.corpus(tmp_path / "corpus", KINDS[-1]))
    told = {name: how.get(number) for number, (name, _) in enumerate(names)}
    assert told == {"abort": "death", OPENED: None, "raise": "traceback", "unheard of": "unheard of", "wait": "wait"}
    assert how[5] == "death"  # the case behind the one that waited
    (kept,) = (path for path in (tmp_path / "ill").iterdir() if path.name.endswith("-raise"))
    with pytest.raises(ValueError, match="as it was told"):
        fuzz.again(kept)


def test_a_case_is_the_same_each_time_and_another_with_another_seed(tmp_path: Path) -> None:
    for kind in KINDS[:5]:
        found = fuzz.corpus(tmp_path, kind)
        cases = [fuzz.case(found, kind, number, 1) for number in range(20)]
        assert cases == [fuzz.case(fuzz.corpus(tmp_path, kind), kind, number, 1) for number in range(20)]
        assert cases != [fuzz.case(found, kind, number, 2) for number in range(20)]
