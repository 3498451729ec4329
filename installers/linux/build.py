"""Makes of dist/hilum what Linux installs: a Debian package, and an archive that runs where it is unpacked."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path

from installers.versions import debian

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
APP = "org.hilum.Hilum"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)

# What the window and its screen need of a Debian system; the rest is inside. Newer systems add t64 to one name.
DEPENDS = (
    *("libc6 (>= {glibc})", "libegl1", "libgl1", "libfontconfig1", "libdbus-1-3", "libx11-6", "libxcb1"),
    *("libxkbcommon0", "libwayland-client0", "libwayland-cursor0", "libwayland-egl1"),
    "fonts-dejavu-core | fonts-liberation",
)

_CONTROL = """\
Package: hilum
Version: {version}
Section: science
Priority: optional
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Description: viewer for chest X-rays with a local classifier that shows why
 Hilum opens chest X-rays (DICOM and common kinds of pictures), scores them with a model
 that runs on this computer, and shows by a heat map which places the score
 comes from. Folders of films are read the worst first, verdicts are kept and
 exported, and models are trained on films of your own.
 .
 Research and education only. Not for diagnostic use.
"""
_COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Hilum
Comment: The licences of the libraries inside are in /usr/lib/hilum/_internal/licences.

Files: *
Copyright: 2026 the authors of Hilum
License: Apache-2.0
 On Debian systems the text is in /usr/share/common-licenses/Apache-2.0.
"""
_MANUAL = """\
.TH HILUM 1 "{date}" "Hilum {version}" "User commands"
.SH NAME
hilum \\- viewer for chest X-rays with a local classifier that shows why
.SH SYNOPSIS
.B hilum
.RI [ PATH ...]
.br
.B hilum
.I COMMAND
.RI [ ARGUMENT ...]
.SH DESCRIPTION
Without a command a window is opened with the films of the paths.
The commands and their arguments are listed by
.BR "hilum \\-\\-help" .
.PP
Research and education only. Not for diagnostic use.
"""


def main(what: str) -> None:
    """Make `what`: "deb" or "tar"; prints the file's name and size."""
    made = {"deb": deb, "tar": tar}[what](ROOT / "dist" / "hilum")
    print(f"{made.relative_to(ROOT)}  {made.stat().st_size / 1e6:.0f} MB")


def deb(program: Path) -> Path:
    """Lay the program out as Debian wants it and pack it with dpkg-deb, owned by root, times those of the commit."""
    root = ROOT / "build" / "deb"
    shutil.rmtree(root, ignore_errors=True)
    library, share = root / "usr" / "lib" / "hilum", root / "usr" / "share"
    shutil.copytree(program, library, symlinks=True, copy_function=os.link)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "hilum").symlink_to("../lib/hilum/hilum")
    add_desktop_files(share)
    documents = share / "doc" / "hilum"
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(_COPYRIGHT)
    shutil.copyfile(ROOT / "CHANGELOG.md", documents / "changelog")
    _run("gzip", "-9n", str(documents / "changelog"))
    manual = share / "man" / "man1" / "hilum.1"
    manual.parent.mkdir(parents=True)
    manual.write_text(_MANUAL.format(date=_date(), version=version("hilum")))
    _run("gzip", "-9n", str(manual))
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(_control(root))
    sums = _run("sh", "-c", "find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum", cwd=root)
    (control.parent / "md5sums").write_text(sums)
    for path in root.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.name) else 0o644)
    made = ROOT / "dist" / f"hilum_{debian(version('hilum'))}_{_debian_architecture()}.deb"
    _run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(made))
    shutil.rmtree(root)
    return made


def tar(program: Path) -> Path:
    """One folder that runs where it is unpacked, with what a desktop wants in share/; same input, same bytes."""
    name = f"hilum-{version('hilum')}"
    root = ROOT / "build" / "tar" / name
    shutil.rmtree(root.parent, ignore_errors=True)
    shutil.copytree(program, root, symlinks=True, copy_function=os.link)
    add_desktop_files(root / "share")
    made = ROOT / "dist" / f"{name}-linux-{platform.machine()}.tar.gz"
    order = f"--sort=name --mtime=@{_epoch()} --owner=0 --group=0 --numeric-owner --mode=go=rX,u+rw"
    _run("sh", "-c", f"set -e; tar {order} -C {root.parent} -cf - {name} | gzip -n -6 > {made}")
    shutil.rmtree(root.parent)
    return made


def add_desktop_files(share: Path) -> None:
    """Desktop entry, icons and metadata below `share`, where a desktop looks for them."""
    entries = {f"applications/{APP}.desktop": None, f"metainfo/{APP}.metainfo.xml": None}
    for name in entries:
        text = (HERE / Path(name).name).read_text()
        target = share / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text.replace("@VERSION@", version("hilum")).replace("@DATE@", _date()))
    icons = share / "icons" / "hicolor"
    for size in SIZES:
        target = icons / f"{size}x{size}" / "apps" / f"{APP}.png"
        target.parent.mkdir(parents=True)
        shutil.copyfile(ROOT / "build" / "icons" / f"hilum-{size}.png", target)
    scalable = icons / "scalable" / "apps" / f"{APP}.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copyfile(ROOT / "resources" / "icons" / "hilum.svg", scalable)


def _control(root: Path) -> str:
    kilobytes = sum(path.lstat().st_size for path in (root / "usr").rglob("*") if not path.is_dir()) // 1024
    glibc = platform.libc_ver()[1] or "2.36"
    return _CONTROL.format(
        version=debian(version("hilum")),
        architecture=_debian_architecture(),
        maintainer=os.environ.get("HILUM_MAINTAINER", "The authors of Hilum <noreply@example.org>"),
        kilobytes=kilobytes,
        depends=", ".join(DEPENDS).format(glibc=glibc),
    )


def _debian_architecture() -> str:
    return _run("dpkg", "--print-architecture").strip()


def _epoch() -> int:
    return int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())


def _date() -> str:
    return time.strftime("%Y-%m-%d", time.gmtime(_epoch()))


def _run(*command: str, cwd: Path | None = None) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=cwd).stdout


if __name__ == "__main__":
    for wanted in sys.argv[1:]:
        main(wanted)
