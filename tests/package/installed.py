"""The Debian package, installed in a system that has nothing else: no Python, no screen, nothing of this checkout.

Run by `make try-deb`, as root; HILUM_DEB is the package, HILUM_ROOT the folder of the system, which `make clean-root`
makes. Its name keeps it out of `make test`.
"""

from __future__ import annotations

import csv
import io
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from tests.processes import REPOSITORY, wait_for

DEB = Path(os.environ["HILUM_DEB"]).absolute()
ROOT = Path(os.environ["HILUM_ROOT"]).absolute()
PICTURE = Path(os.environ.get("HILUM_PICTURES", REPOSITORY / "build")) / "installed.png"
LARGEST_DIFFERENCE = 1e-6
LONGEST_S = 300
STARTED = "[first_run]\nnotice=1\ntour=offered\n"
"""The window's settings of somebody who has started it before."""


@pytest.fixture(scope="module", autouse=True)
def _brought() -> None:
    """The package and two films are all that comes from here."""
    assert inside("sh", "-c", "command -v python3 python hilum", status=127) == ""
    shutil.copy(DEB, ROOT / "srv" / "hilum.deb")
    shutil.copytree(REPOSITORY / "resources" / "example", ROOT / "srv" / "films", dirs_exist_ok=True)


def begun(*command: str) -> tuple[str, ...]:
    """The command line that runs a command in the system, in a space of processes that ends with it."""
    space = ("unshare", "--mount", "--pid", "--fork", "--kill-child", f"--mount-proc={ROOT}/proc", "chroot", str(ROOT))
    plain = ("PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "LC_ALL=C.UTF-8", "DEBIAN_FRONTEND=noninteractive")
    return (*space, "/usr/bin/env", "-i", *plain, *command)


def inside(*command: str, status: int = 0) -> str:
    """What a command in the system writes, once it has ended with `status`."""
    done = subprocess.run(begun(*command), capture_output=True, text=True, timeout=LONGEST_S)
    assert done.returncode == status, f"{command}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
    return done.stdout


def test_it_installs_with_what_it_names_and_nothing_of_python() -> None:
    inside("apt-get", "install", "-q", "-y", "--no-install-recommends", "/srv/hilum.deb")
    assert "Status: install ok installed" in inside("dpkg", "-s", "hilum")
    assert inside("dpkg", "--verify", "hilum") == "", "files differ from their sums"
    assert inside("sh", "-c", "command -v python3 python", status=127) == ""
    inside("dpkg", "--audit")


def test_it_checks_itself_and_finds_everything() -> None:
    said = inside("hilum", "selfcheck")
    assert "WRONG" not in said
    assert "JPEG 2000" in said


def test_it_scores_as_the_source_tree_does() -> None:
    films = ["phantom-normal.dcm", "phantom-opacity.dcm"]
    command = (sys.executable, str(REPOSITORY / "main.py"), "score")
    here = [str(REPOSITORY / "resources" / "example" / name) for name in films]
    expected = subprocess.run((*command, *here), capture_output=True, text=True, check=True, timeout=LONGEST_S).stdout
    ours, theirs = rows_of(inside("hilum", "score", *(f"/srv/films/{name}" for name in films))), rows_of(expected)
    assert [row["decision"] for row in ours] == [row["decision"] for row in theirs]
    for name in ("abnormal", "threshold", *(column for column in theirs[0] if column.startswith("score_"))):
        difference = [abs(float(a[name]) - float(b[name])) for a, b in zip(ours, theirs, strict=True)]
        assert max(difference) <= LARGEST_DIFFERENCE, name


def test_its_window_shows_a_film_on_a_screen() -> None:
    settings = ROOT / "root" / ".config" / "hilum" / "window.ini"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(STARTED)
    with running("Xvfb", ":7", "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset", "-fbdir", "/srv"):
        assert wait_for(lambda: (ROOT / "tmp" / ".X11-unix" / "X7").exists(), 60)
        with running("env", "DISPLAY=:7", "hilum", "/srv/films/phantom-opacity.dcm"):
            tree = ("env", "DISPLAY=:7", "xwininfo", "-root", "-tree")
            assert wait_for(lambda: "phantom-opacity.dcm" in inside(*tree), 60)
            time.sleep(6)  # for the score, which only the picture tells
            picture = on_screen(ROOT / "srv" / "Xvfb_screen0")
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    Pillow.fromarray(picture).save(PICTURE)
    grey = picture.mean(axis=2)
    assert len(np.unique(grey)) > 200, "no film is on the screen"
    assert grey.std() > 20


def test_it_goes_and_leaves_nothing_of_itself() -> None:
    inside("apt-get", "remove", "-q", "-y", "hilum")
    assert not (ROOT / "usr" / "lib" / "hilum").exists()
    assert not (ROOT / "usr" / "bin" / "hilum").is_symlink()


def rows_of(table: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(table)))


@contextmanager
def running(*command: str) -> Iterator[None]:
    """A program of the system, ended at the end."""
    child = subprocess.Popen(begun(*command), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield
        assert child.poll() is None, f"{command} ended with {child.returncode}"
    finally:
        child.kill()  # and with it its whole space of processes
        child.wait(timeout=30)


def on_screen(memory: Path) -> np.ndarray:
    """(rows, columns, 3) uint8: what Xvfb shows, from the file of its memory (X11's XWD: a header in big-endian)."""
    data = memory.read_bytes()
    header = np.frombuffer(data, ">u4", 25)
    start, columns, rows, line = header[0] + header[19] * 12, header[4], header[5], header[12]
    assert (header[11], header[7]) == (32, 0), "32 bits a pixel, the least significant byte first"
    pixels = np.frombuffer(data, np.uint8, int(line * rows), int(start)).reshape(rows, line // 4, 4)
    return np.ascontiguousarray(pixels[:, :columns, 2::-1])
