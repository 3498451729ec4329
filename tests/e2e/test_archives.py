"""A ZIP archive through the commands: the rows of its folder by archive and file, and nothing written beside it."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import pytest

from tests.imaging.test_zip import SECRET, archive_of, locked, no_passwords
from tests.program import hilum

__all__ = ["no_passwords"]

EXAMPLE = Path(__file__).resolve().parents[2] / "resources" / "example"
NAMES = ("phantom-normal.dcm", "phantom-opacity.dcm", "phantom-opacity.png")


@pytest.fixture
def films(tmp_path: Path) -> Path:
    folder = tmp_path / "films"
    (folder / "in").mkdir(parents=True)
    for name in NAMES[1:]:
        shutil.copy(EXAMPLE / name, folder / "in" / name)
    return folder


def test_an_archive_has_the_rows_of_its_folder_and_an_encrypted_one_too(
    films: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = tmp_path / "archives"
    inside.mkdir()
    files = {f"in/{name}": (EXAMPLE / name).read_bytes() for name in NAMES[1:]}
    plain, secret = archive_of(inside / "plain.zip", files), locked(inside / "secret.zip", files)
    monkeypatch.setenv("HILUM_ZIP_PASSWORD", SECRET)
    status, _, err = hilum("score", films, inside, "--output", tmp_path / "rows.csv")
    assert status == 0, err
    table = list(csv.DictReader((tmp_path / "rows.csv").open()))
    parts = [(top, [row for row in table if row["path"].startswith(str(top))]) for top in (films, plain, secret)]
    values = [
        [(Path(row["path"]).relative_to(top), row["status"], row["abnormal"], row["decision"]) for row in own]
        for top, own in parts
    ]
    assert len(values[0]) == 2
    assert values[0] == values[1] == values[2]
    assert sorted(one.name for one in inside.iterdir()) == ["plain.zip", "secret.zip"]


def test_a_review_of_an_archive_is_found_again_and_nothing_is_read_twice(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "study.zip", {name: (EXAMPLE / name).read_bytes() for name in NAMES})
    status, out, err = hilum("review", path, "--score", "--export", tmp_path / "one.csv", "--identity")
    assert status == 0, err
    told = out + err
    assert "0 known before" in told
    status, out, err = hilum("review", path, "--score", "--export", tmp_path / "two.csv", "--identity")
    assert status == 0, err
    assert "3 known before" in out + err
    one, two = (list(csv.DictReader((tmp_path / name).open())) for name in ("one.csv", "two.csv"))
    assert [row["path"] for row in one] == [str(path / name) for name in NAMES]
    assert one == two
    path.rename(tmp_path / "moved.zip")
    status, out, err = hilum("review", tmp_path / "moved.zip", "--score")
    assert status == 0, err
    assert "3 known before" in out + err, "its verdicts go along"


def test_info_and_deidentify_take_archives(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "study.zip", {f"in/{name}": (EXAMPLE / name).read_bytes() for name in NAMES})
    status, out, _ = hilum("info", path)
    assert status == 0
    told = json.loads(out)
    assert [film["path"] for film in told["films"]] == [str(path / "in" / name) for name in NAMES]
    status, out, _ = hilum("info", path / "in" / NAMES[0])
    assert status == 0
    assert json.loads(out) == told["films"][0]
    status, out, err = hilum("deidentify", path, "--output", tmp_path / "copies", "--looked-at")
    assert status == 1, "the PNG is not copied"
    assert len(list((tmp_path / "copies").rglob("*.dcm"))) == 2, out + err
