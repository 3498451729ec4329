"""The texts of the window for who translates it: they are read from the source, and stand in files of Qt Linguist.

python -m tests.languages update           resources/languages/hilum_*.ts with every text of the source and no other
python -m tests.languages missing de       those that German lacks, as JSON: {"text": ""} in the order of the source
python -m tests.languages fill de FILE     take translations from such a file
python -m tests.languages check [de]       what is missing or cannot be right; exit status 1 where there is anything

pyside6-lupdate cannot read them: a sentence of a lower package is a template in an enumeration or in a model's card.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import json
import re
import string
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import PySide6

from imaging.display.corner_text import CORNER_LINES
from imaging.display.enhancing import Sharpening
from imaging.image import SpacingSource
from imaging.measure.lengths import _SHORT
from imaging.reasons import Reason
from inference.explain.heat_map import colormaps
from inference.input.anatomy import LungZone, Side, Third
from inference.models.population import LATERAL
from review.film_table import Flag, Sort
from review.structure import Certainty, PatientSide, Quality, Recall, VerdictForm, Zone
from review.verdicts import RowState, Shape
from viewer.widgets.language import CONTEXT, LANGUAGES

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "languages"
TRANSLATED = tuple(code for code in LANGUAGES if code != "en")
_ROOMS = ("imaging", "inference", "review", "training", "viewer")


@cache
def texts() -> dict[str, list[str]]:
    """Every text that is translated, in the order of the source, with the files where it stands."""
    found: dict[str, list[str]] = {}
    for file, text in (*_of_window(), *_of_words(), *_of_reasons(), *_of_resources()):
        if text and file not in (places := found.setdefault(text, [])):
            places.append(file)
    return found


def _sources(*rooms: str) -> Iterator[tuple[str, ast.Module]]:
    for room in rooms:
        for path in sorted((ROOT / room).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text("utf-8"))


def _of_window() -> Iterator[tuple[str, str]]:
    """What stands in a call of `tr`, or is marked by `words` in a lower package."""
    for file, tree in _sources(*_ROOMS):
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and ast.unparse(node.func) in MARKS]
        for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
            for node in call.args:
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield file, node.value


MARKS = ("tr", "untranslated", "LANGUAGE.text", "language.text", "self.language.text", "self._said")
"""Functions whose texts are translated."""


def _of_words() -> Iterator[tuple[str, str]]:
    """What the lower packages have as data and the window shows."""
    for kind in (Flag, Sort, RowState, Shape, PatientSide, Zone, Quality, Certainty, Recall, Sharpening, SpacingSource):
        for member in kind:
            yield f"{kind.__module__.replace('.', '/')}.py", str(member.value)
    for side in Side:
        for third in Third:
            yield "inference/input/anatomy.py", LungZone(side, third).words
    for line in CORNER_LINES.values():
        yield "imaging/display/corner_text.py", line.title
    for name in (*colormaps(), LATERAL, *VerdictForm().offered(())):
        yield "inference/explain/heat_map.py", name
    yield from (("imaging/display/corner_text.py", text) for text in _CORNER_TEMPLATES)
    yield from (("imaging/measure/lengths.py", text) for text in _SHORT.values())


_CORNER_TEMPLATES = ("sex {value}", "study {value}", "accession {value}", "series {value}", "y", "m", "w", "d")


def _of_reasons() -> Iterator[tuple[str, str]]:
    """The sentences of problems and remarks, and what to do next."""
    for file, tree in _sources(*_ROOMS):
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and any(ast.unparse(base) == "Reason" for base in node.bases):
                kind = getattr(importlib.import_module(file.removesuffix(".py").replace("/", ".")), node.name)
                assert issubclass(kind, Reason)
                for member in kind:
                    if string.Formatter().vformat(member.message, (), _Any()).strip():
                        yield file, member.message
                        yield file, member.next_step


class _Any(dict[str, object]):
    """Nothing in every place: a template that is only places is no text."""

    def __missing__(self, _name: str) -> object:
        return _Nothing()


class _Nothing:
    def __format__(self, _spec: str) -> str:
        return ""


def _of_resources() -> Iterator[tuple[str, str]]:
    """Words of presets, of recipes, and of the cards of the models that come with the program."""
    for path in sorted((ROOT / "resources" / "presets").glob("*.json")):
        for preset in json.loads(path.read_text("utf-8"))["presets"]:
            yield f"resources/presets/{path.name}", preset["name"]
    for path in sorted((ROOT / "resources" / "models").glob("*/card.json")):
        card = json.loads(path.read_text("utf-8"))
        for key, text in _named(card | {"training": {}}):
            if key in _OF_CARDS and text:
                yield f"resources/models/{path.parent.name}/card.json", text.replace("_", " ")
    for path in sorted((ROOT / "resources" / "recipes").glob("*.toml")):
        title = tomllib.loads(path.read_text("utf-8")).get("title", "")
        yield f"resources/recipes/{path.name}", title.partition(" (project")[0]


_OF_CARDS = frozenset({"title", "label", "task", "intended_use", "limits", "rule", "data", "note", "name", "licence"})
"""Keys of a card whose values people read."""


def _named(value: object, key: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, dict):
        for name, own in value.items():
            if key == "figures":
                yield "name", name
            yield from _named(own, name)
    elif isinstance(value, list):
        for own in value:
            yield from _named(own, key)


_SAID = re.compile(
    r"[A-Za-z]{2,}[,.:;]?\s+\S*[A-Za-z]|[A-Za-z]\s[A-Za-z]{2,}|^&?[A-Z][a-z]{2,}(?:&[a-z]+)?(?: ?\.\.\.|:)?$"
)
_NOT_SAID = re.compile(r"[{};]\s*$|^[\w-]+: [\w#-]+;|^https?:|^<[a-z]+ |;;\{|^#|^[a-z_]+(?:\.[a-z_]+)+$")
_ENGLISH_FILES = frozenset(
    {
        *("viewer/app/review_command.py", "viewer/help/checks.py", "viewer/help/selfcheck.py"),
        *("viewer/widgets/support_report.py", "viewer/jobs/child_process.py"),
    }
)
"""The command line, and what is handed on as a report in English."""


def not_translated() -> list[str]:
    """Strings of the window with words in them that stand in no call of `MARKS`: file, line and text."""
    found = []
    for file, tree in _sources("viewer"):
        if file not in _ENGLISH_FILES:
            found += [f"{file}:{line}: {text}" for line, text in _plain_strings(tree)]
    return found


def _plain_strings(node: ast.AST) -> Iterator[tuple[int, str]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Raise | ast.Assert) or (
            isinstance(child, ast.Call) and ast.unparse(child.func) in MARKS
        ):
            yield from (own for kept in getattr(child, "keywords", ()) for own in _plain_strings(kept))
        elif isinstance(child, ast.JoinedStr):
            text = "".join(str(own.value) for own in child.values if isinstance(own, ast.Constant))
            if _SAID.search(text) and not _NOT_SAID.search(text):
                yield child.lineno, text
        elif isinstance(child, ast.Constant) and isinstance(child.value, str):
            if _SAID.search(child.value) and not _NOT_SAID.search(child.value):
                yield child.lineno, child.value
        elif not (isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)):  # a docstring
            yield from _plain_strings(child)


# Files of Qt Linguist


def _file(code: str) -> Path:
    return FOLDER / f"hilum_{code}.ts"


def translations(code: str) -> dict[str, str]:
    """What stands in the file of a language; "" is not translated."""
    if not _file(code).exists():
        return {}
    messages = ET.parse(_file(code)).getroot().iter("message")  # noqa: S314 - a file of this repository
    return {message.findtext("source", ""): message.findtext("translation", "") for message in messages}


def write(code: str, file: Path, known: Mapping[str, str], found: Mapping[str, Sequence[str]]) -> None:
    """The file of a language with these texts."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, places in found.items():
        message = ET.SubElement(context, "message")
        for place in places:
            ET.SubElement(message, "location", filename=f"../../{place}")
        ET.SubElement(message, "source").text = text
        translated = ET.SubElement(message, "translation")
        translated.text = known.get(text, "")
        if not translated.text:
            translated.set("type", "unfinished")
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def release(file: Path, folder: Path) -> None:
    """The file of a language as the program reads it, hilum_*.qm, in `folder`. Raises CalledProcessError."""
    tool = Path(PySide6.__file__).parent / "lrelease"
    target = folder / file.with_suffix(".qm").name
    subprocess.run([tool, "-silent", file, "-qm", target], check=True, capture_output=True, timeout=60)


# What cannot be right


def wrong(text: str, translated: str) -> list[str]:
    """What a translation lacks or has too much, in a word or two each."""
    found = []
    if _places(text) != _places(translated):
        found.append("places")
    if bool(_KEY.search(text)) != (len(_KEY.findall(translated)) == 1):
        found.append("letter after &")
    if text.count("\n") != translated.count("\n"):
        found.append("line breaks")
    if _edges(text) != _edges(translated):
        found.append("spaces at an end")
    if _end(text) != _end(translated):
        found.append("punctuation at the end")
    if Counter(_TAG.findall(text)) != Counter(_TAG.findall(translated)):
        found.append("marked words")
    if _FILTER.findall(text) != _FILTER.findall(translated):
        found.append("endings of files")
    return found


_KEY = re.compile(r"&(?=\w)")
_TAG = re.compile(r"</?[a-z][^>]*>|\*\*")
_FILTER = re.compile(r"\*\.\w+|;;")


def _places(text: str) -> set[tuple[str, str]] | None:
    try:
        parts = list(string.Formatter().parse(text))
        return {(name, "|" if "|" in (spec or "") else spec or "") for _, name, spec, _ in parts if name is not None}
    except ValueError:
        return None


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _end(text: str) -> str:
    end = text.rstrip()[-1:]
    return {"…": "."}.get(end, end) if end in ".:?!…" else ""


def check(code: str, found: Mapping[str, Sequence[str]]) -> list[str]:
    """What is missing in a language, is of no use any more, or cannot be right; a line each."""
    known = translations(code)
    lines = [f"{code}: no longer in the program: {text}" for text in known.keys() - found.keys()]
    for text in found:
        if text not in known:
            lines.append(f"{code}: new, make languages: {text}")
        elif not known[text]:
            lines.append(f"{code}: not translated: {text}")
        else:
            lines += [f"{code}: {what}: {text} | {known[text]}" for what in wrong(text, known[text])]
    return lines


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what is asked."""
    parser = argparse.ArgumentParser(prog="python -m tests.languages")
    parser.add_argument("what", choices=("update", "missing", "fill", "check"))
    parser.add_argument("code", nargs="?", choices=TRANSLATED)
    parser.add_argument("file", nargs="?", type=Path)
    args = parser.parse_args(arguments)
    found, codes = texts(), TRANSLATED if args.code is None else (args.code,)
    lines: list[str] = []
    for code in codes:
        known = translations(code)
        if args.what == "fill":
            known |= {text: new for text, new in json.loads(args.file.read_text("utf-8")).items() if new}
        if args.what in ("update", "fill"):
            write(code, _file(code), known, found)
        elif args.what == "missing":
            lines.append(json.dumps({text: "" for text in found if not known.get(text)}, ensure_ascii=False, indent=0))
        else:
            lines += check(code, found)
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    return int(args.what == "check" and bool(lines))


if __name__ == "__main__":
    raise SystemExit(main())
