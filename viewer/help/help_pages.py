"""Which pages of help there are, where they lie, and their Markdown as Qt understands it. Needs no Qt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import resources
import viewer
from inference.prediction import DISCLAIMER
from viewer.widgets.language import tr

FIRST_STEPS = tr(
    "# First steps\n\n"
    "1. **Open** a film with Ctrl+O, a folder with Ctrl+Shift+O, or drop either on the "
    "window.\n"
    "2. **Drag** on the film: to the right for a wider window, up for a brighter film. 0 "
    "is the automatic window,\n   "
    "Shift+Esc brings back the first view.\n"
    "3. **Turn the wheel** to zoom about the pointer, hold Space and drag to pan. F "
    "shows the whole film, Shift+1 one to one.\n"
    "4. **Go on** with the arrows left and right, or click a film in the list. Ctrl+F "
    "searches it; Shift+O hides who it is.\n"
    "5. **Measure**: D a distance, A an angle, C the cardiothoracic ratio. Every "
    "millimetre says where it comes from.\n"
    "6. **Compare**: Ctrl+2 puts two films side by side, L links them; where a prior is "
    "offered, F7 shows it beside.\n"
    "7. **Read the score** on the right: the bar, the mark of the operating point, and "
    "the hatched band where the model is\n   "
    "unsure. From the operating point on the film is called positive; sensitivity and\n   "
    "specificity on test films stand below.\n"
    "8. **Hold G** to peek under the heat map. The threshold says from where on it is "
    "drawn, on a scale that is the same for\n   "
    "every film.\n"
    "9. **Review a folder** with Ctrl+Shift+R: its films are scored and read worst "
    "first, and your verdicts are kept.\n\n"
    "The key **?** shows every key.\n\n"
    "**{disclaimer}**\n",
    disclaimer=tr(DISCLAIMER),
)

_LIST = re.compile(r"^```\{toctree\}\n(?P<options>(?::.*\n)*)\n(?P<lines>(?:.*\n)*?)```\n?", re.MULTILINE)
"""A list of pages, of which Sphinx makes the side of its pages."""
_CAPTION = re.compile(r"^:caption: *(.+?) *$", re.MULTILINE)
_LISTED = re.compile(r"^(?P<title>.+?) *<(?P<name>[\w./-]+)> *$", re.MULTILINE)
_BEGIN = "index.md"
_BEGIN_TITLE = tr("Where to begin")
DECISIONS = tr("Decisions")
"""The heading of the pages that no list has: reached by links and by finding."""
_HEADING = re.compile(r"^# +(.+?) *(?:\{[^}]*\})?$", re.MULTILINE)
_ATTRIBUTES = re.compile(r"(?<=[)\]])\{[^}\n]*\}|\s*\{ *[:.#][^}\n]*\}\s*$")
_ESCAPED_BAR = re.compile(r"(?<=[^\s\\])\\\|(?=\S)")
_BAR = "\u2223"
"""For a bar in a table's cell, whose backslash Qt shows in code."""

_FENCE = re.compile(r"^\s*(?:```|~~~)")


@dataclass(frozen=True, slots=True)
class HelpPage:
    """A page of the reader: its title, its file (None: `FIRST_STEPS`), and the heading of the list it stands under."""

    title: str
    path: Path | None
    section: str = ""


def built_site() -> Path | None:
    """The first page of the built documentation that came with the program; None where it was not built."""
    index = Path(resources.__file__).parent / "help" / "index.html"
    return index if index.is_file() else None


def site_page(index: Path, folder: Path | None, page: HelpPage) -> Path:
    """A page of the reader in the built site whose first page is `index`; that, where the site has it not."""
    path = page.path
    if path is None or folder is None or not path.is_relative_to(folder):
        return index
    built = index.parent / path.relative_to(folder).with_suffix(".html")
    return built if built.is_file() else index


def docs_folder() -> Path | None:
    """The guides as Markdown, beside the packages in a checkout and in the finished package; None without them."""
    folder = Path(viewer.__file__).resolve().parents[1] / "docs"
    return folder if folder.is_dir() else None


def pages(folder: Path | None) -> list[HelpPage]:
    """First steps, the guides in the order that the lists of index.md give, and each decision.

    Without index.md all stand by name.
    """
    found = [HelpPage(tr("First steps"), None)]
    if folder is None:
        return found
    begin = folder / _BEGIN
    if begin.is_file():
        found += [HelpPage(_BEGIN_TITLE, begin), *_in_order(folder, begin.read_text("utf-8"))]
        listed = {page.path for page in found}
        rest = (path for path in sorted(folder.rglob("*.md")) if path not in listed)
        found += [HelpPage(title_of(path), path, DECISIONS) for path in rest]
    else:
        found += [HelpPage(title_of(path), path) for path in sorted(folder.glob("*.md"))]
    return found


def title_of(path: Path) -> str:
    """The first heading of a Markdown file; its name where it has none."""
    heading = _HEADING.search(path.read_text("utf-8", errors="replace"))
    return heading.group(1).replace("`", "") if heading else path.stem.replace("-", " ")


def slug(heading: str) -> str:
    """What links call a heading: "What a review is" -> "what-a-review-is", as the site and GitHub have it."""
    return re.sub(r"[\s-]+", "-", re.sub(r"[^\w\s-]", "", heading.strip().lower()))


def plain_markdown(text: str) -> str:
    """A page of the site as Markdown without its own additions: front matter, lists of pages, attributes in braces.

    Code blocks stay as they are.
    """
    if text.startswith("---\n"):
        text = text.partition("\n---\n")[2]
    return "\n".join(_plain(_LIST.sub("", text).splitlines())) + "\n"


def _plain(lines: list[str]) -> Iterator[str]:
    in_code = False
    for line in lines:
        if _FENCE.match(line):
            in_code = not in_code
        yield line if in_code else _ESCAPED_BAR.sub(_BAR, _ATTRIBUTES.sub("", line))


def _in_order(folder: Path, text: str) -> Iterator[HelpPage]:
    """The pages that the lists in `text` name with a title, each under its list's caption, and that exist."""
    for part in _LIST.finditer(text):
        caption = _CAPTION.search(part["options"])
        for line in _LISTED.finditer(part["lines"]):
            path = folder / f"{line['name']}.md"
            if path.is_file():
                yield HelpPage(line["title"], path, caption.group(1) if caption else "")
