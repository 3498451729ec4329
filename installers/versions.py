"""The version as each packager writes it, and whether what is installed here has that of the checkout.

    python -m installers.versions    says the version; ends with 1 where the environment has another one

The tag vX.Y.Z is version X.Y.Z (setuptools-scm, see pyproject.toml). It is written down when Hilum is installed, also
with --editable, so a commit later the environment still has the old one until it is installed again.
"""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.metadata import version

from installers.shipped import ROOT

_BEFORE = re.compile(r"[._-]?(dev|a|b|rc)(?=\d)")


def debian(number: str) -> str:
    """A version for dpkg, to which "0.1.0~dev3" is older than "0.1.0" and "0.1.0.dev3" newer."""
    release, plus, build = number.partition("+")
    return _BEFORE.sub(r"~\1", release) + plus + build


def of_checkout() -> str:
    """The version that the checkout has now, changed files included."""
    command = [sys.executable, "-m", "setuptools_scm"]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


def main() -> int:
    """Say the version; 1 where the installed one is another."""
    here, installed = of_checkout(), version("hilum")
    sys.stdout.write(f"{here}\n")
    if here.partition("+")[0] != installed.partition("+")[0]:
        sys.stderr.write(f"Installed is {installed}. Install again: make version\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
