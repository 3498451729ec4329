"""What is publicly known to be wrong with the versions in the lock, asked of the services that collect it.

    python -m installers.audit

Exit status 1 where something is known, 0 where nothing is, and 0 with a sentence where nobody could be asked. Only the
names and versions of requirements/package.txt are sent.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from installers import lock

SERVICES = ("pypi", "osv")
_SECONDS = 180
_ACCEPTED: Mapping[str, str] = {}
"""Identifier -> why it does not touch this program; looked through before each release."""


def findings(report: Mapping[str, Any]) -> Iterator[str]:
    """A sentence for each vulnerability in pip-audit's report that is not accepted."""
    for dependency in report["dependencies"]:
        for known in dependency.get("vulns", ()):
            if known["id"] in _ACCEPTED:
                continue
            fixed = ", ".join(known["fix_versions"]) or "no version yet"
            yield f"{dependency['name']} {dependency['version']}: {known['id']}, fixed in {fixed}"


def unanswered(report: Mapping[str, Any]) -> Iterator[str]:
    """Names that the service does not know, about which its silence says nothing."""
    return (dependency["name"] for dependency in report["dependencies"] if "skip_reason" in dependency)


def main() -> int:
    """Ask one service after the other until one answers."""
    pins = [pin for pin in lock.read(lock.LOCK.read_text(encoding="utf-8")) if pin.marker != "sys_platform != 'linux'"]
    reasons = []
    for service in SERVICES:
        report, reason = _asked(service, pins)
        unknown = list(unanswered(report)) if report is not None else []
        if report is None or len(unknown) == len(report["dependencies"]):
            reasons.append(f"{service}: {reason or 'it knows none of these versions'}")
            continue
        found = list(findings(report))
        sys.stdout.writelines(f"{sentence}\n" for sentence in found)
        if unknown:
            sys.stdout.write(f"No answer for {', '.join(unknown)}\n")
        sys.stdout.write(f"{len(pins)} versions asked of {service}: {len(found)} known to be wrong\n")
        return 1 if found else 0
    sys.stdout.write("Nobody could be asked, so nothing is known: " + "; ".join(reasons) + "\n")
    return 0


def _asked(service: str, pins: Sequence[lock.Pin]) -> tuple[dict[str, Any] | None, str]:
    """pip-audit's report, or None and why there is none."""
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder) / "wanted.txt"
        wanted.write_text("".join(f"{pin.name}=={pin.version.partition('+')[0]}\n" for pin in pins))
        command = [sys.executable, "-m", "pip_audit", "--requirement", str(wanted), "--no-deps", "--disable-pip"]
        command += ["--vulnerability-service", service, "--format", "json", "--progress-spinner", "off"]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)
        except subprocess.TimeoutExpired:
            return None, f"no answer in {_SECONDS} s"
    try:
        return json.loads(done.stdout), ""
    except ValueError:
        lines = done.stderr.strip().splitlines()
        return None, lines[-1][:120] if lines else f"pip-audit ended with {done.returncode}"


if __name__ == "__main__":
    sys.exit(main())
