"""Every sentence that the program may show, from its source, to be read once by somebody of the field.

python -m tests.sentences [viewer ...]    of these packages, else of all; each with the file and line where it stands
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("imaging", "inference", "review", "training", "viewer")
_WORDS = re.compile(r"[A-Za-z]{2,}[,.:;]? \S*[A-Za-z]{2,}|^&?[A-Z][a-z]+$")
"""What is said has two words, or is a single one as on a button."""
_NOT_SAID = re.compile(r"^(?:SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|BEGIN)\b|[{};]\s*$|^[\w-]+: [\w#-]+;|^https?:")
"""Queries, style sheets and addresses."""


@cache
def sentences(packages: Sequence[str] = PACKAGES) -> tuple[tuple[str, int, str], ...]:
    """File, line and text of each string with words that is no docstring; of values there is the name in braces."""
    return tuple(_sentences(packages))


def _sentences(packages: Sequence[str]) -> Iterator[tuple[str, int, str]]:
    for package in packages:
        for path in sorted((ROOT / package).rglob("*.py")):
            tree = ast.parse(path.read_text("utf-8"))
            for line, text in _strings(tree):
                if _WORDS.search(text) and not _NOT_SAID.search(text):
                    yield path.relative_to(ROOT).as_posix(), line, text


def _strings(node: ast.AST) -> Iterator[tuple[int, str]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.JoinedStr):
            yield child.lineno, "".join(_piece(value) for value in child.values)
        elif isinstance(child, ast.Constant) and isinstance(child.value, str):
            yield child.lineno, child.value
        elif not (isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)):  # a docstring
            yield from _strings(child)


def _piece(value: ast.expr) -> str:
    if isinstance(value, ast.Constant):
        return str(value.value)
    return f"{{{ast.unparse(value.value)}}}" if isinstance(value, ast.FormattedValue) else ""


def main(arguments: Sequence[str] | None = None) -> int:
    """Write them down."""
    parser = argparse.ArgumentParser(prog="python -m tests.sentences")
    parser.add_argument("packages", nargs="*", default=PACKAGES)
    for file, line, text in sentences(tuple(parser.parse_args(arguments).packages)):
        sys.stdout.write(f"{file}:{line}: {' '.join(text.split())}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
