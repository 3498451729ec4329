"""The pages of docs/: their links and pictures lead somewhere, the site names them all, every option is described."""

from __future__ import annotations

import argparse
import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import imaging.commands
import inference.commands
import inference.pacs_command
import main
import training.commands
import viewer.app.review_command
import viewer.help.selfcheck
from viewer.help.help_pages import DECISIONS, pages

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
READ_BY_PEOPLE = [*sorted(DOCS.rglob("*.md")), *(ROOT / name for name in ("README.md", "CONTRIBUTING.md"))]
LARGEST_PICTURES = 3_000_000

_CODE = re.compile(r"^(?:```.*?^```|(?: {4}|\t)[^\n]*)|`[^`\n]*`", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#{1,6} +(.+?) *$", re.MULTILINE)


def anchors(page: Path) -> set[str]:
    """What the headings of a page are called in links."""
    headings = _HEADING.findall(re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL))
    return {re.sub(r"[\s-]+", "-", re.sub(r"[^\w\s-]", "", heading.lower()).strip()) for heading in headings}


def broken(page: Path) -> Iterator[str]:
    """Links of a page that lead nowhere."""
    for link in _LINK.findall(_CODE.sub("", page.read_text("utf-8"))):
        if re.match(r"[a-z]+:", link):
            continue
        name, _, anchor = link.partition("#")
        target = (page.parent / name).resolve() if name else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            yield link


@pytest.mark.parametrize("page", READ_BY_PEOPLE, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_and_picture_of_a_page_leads_somewhere(page: Path) -> None:
    assert list(broken(page)) == []


def test_a_link_that_leads_nowhere_is_found(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# Here\n[a](#here) [b](#there) [c](none.md) ![d](none.png) `[e](code.md)` [f](https://hilum)\n")
    assert list(broken(page)) == ["#there", "none.md", "none.png"]


def test_the_help_lists_every_guide_and_the_site_every_page_once() -> None:
    listed = [page.path.relative_to(DOCS).as_posix() for page in pages(DOCS) if page.path and page.section != DECISIONS]
    assert sorted(listed) == sorted([*(page.name for page in DOCS.glob("*.md")), "adr/README.md"])
    assert "\n:glob:\n\n0*\n" in (DOCS / "adr" / "README.md").read_text("utf-8")


def test_the_table_of_decisions_names_each_of_them() -> None:
    named = re.findall(r"^\| \[\d{4}\]\((.+?)\)", (DOCS / "adr" / "README.md").read_text("utf-8"), flags=re.MULTILINE)
    assert named == sorted(page.name for page in (DOCS / "adr").glob("0*.md"))


def test_every_picture_is_shown_on_a_page_and_all_of_them_are_small() -> None:
    pictures = {path.name: path.stat().st_size for path in (DOCS / "pictures").glob("*.png")}
    text = "".join(page.read_text("utf-8") for page in READ_BY_PEOPLE)
    assert {name for name in pictures if f"pictures/{name}" not in text} == set()
    assert sum(pictures.values()) < LARGEST_PICTURES


# The command line


def commands() -> dict[str, argparse.ArgumentParser]:
    """Every command's parser by its heading on the page."""
    top = argparse.ArgumentParser(prog="hilum", add_help=False)
    subparsers = top.add_subparsers(prog="hilum")
    for layer in (
        imaging.commands,
        inference.commands,
        inference.pacs_command,
        training.commands,
        viewer.app.review_command,
        viewer.help.selfcheck,
    ):
        layer.add_parsers(subparsers)
    found = {"hilum": main._window_parser("")}

    def add(name: str, parser: argparse.ArgumentParser) -> None:
        found[name] = parser
        for action in parser._actions:
            if isinstance(action, argparse._SubParsersAction):
                for own, child in action.choices.items():
                    add(f"{name} {own}", child)

    shown = {action.dest for action in subparsers._choices_actions}  # but for those that --help hides
    for name, parser in subparsers.choices.items():
        if name in shown:
            add(f"hilum {name}", parser)
    return found


def described() -> dict[str, str]:
    """The page's section for each heading that is a command."""
    text = (DOCS / "command-line.md").read_text("utf-8")
    parts = re.split(r"^#{2,3} (hilum.*)$", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def options(parser: argparse.ArgumentParser) -> set[str]:
    """The long options, but for those that --help hides, too."""
    shown = (action for action in parser._actions if action.help != argparse.SUPPRESS)
    return {name for action in shown for name in action.option_strings if name.startswith("--")} - {"--help"}


def test_every_command_has_its_section_and_no_other_is_there() -> None:
    assert set(described()) == set(commands())


@pytest.mark.parametrize("name", sorted(commands()))
def test_a_section_describes_each_option_of_its_command_and_no_other(name: str) -> None:
    rows = re.findall(r"^\| (`--.*?) \|", described()[name].replace("\\|", "/"), flags=re.MULTILINE)
    assert set(re.findall(r"--[a-z-]+", " ".join(rows))) == options(commands()[name])


# The site


@pytest.fixture(scope="module")
def build() -> ModuleType:
    """What Sphinx is told."""
    spec = importlib.util.spec_from_file_location("docs_conf", DOCS / "site" / "conf.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_what_a_page_would_load_from_a_network_is_found_and_links_to_follow_are_not(
    build: ModuleType, tmp_path: Path
) -> None:
    (tmp_path / "page.html").write_text(
        '<link rel="stylesheet" href="https://a/x.css"><link rel="canonical" href="https://b/">'
        '<script src="//c/x.js"></script><img src="own.png"><a href="https://d/">d</a>'
        '<p style="background:url(http://e/x.png)">'
    )
    (tmp_path / "own.css").write_text("@import 'https://f/x.css'; p { background: url(own.png) }")
    assert build.requests(tmp_path) == [
        "page.html: https://a/x.css",
        "page.html: //c/x.js",
        "page.html: http://e/x.png",
        "own.css: https://f/x.css",
    ]
