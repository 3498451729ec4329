"""How Sphinx makes the pages of docs/ a site, `make docs`: build/site opens from a disk and asks nothing of a network.

Which pages there are, and in which order, is in the lists at the end of index.md. A page that asks for anything from a
network ends the build.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx

project = "Hilum"
project_copyright = "Research and education only. Not for diagnostic use. Apache License 2.0."
language = "en"
extensions = ["myst_parser"]
exclude_patterns = ["site/**"]

myst_enable_extensions = ["attrs_inline"]  # the width of a picture
myst_heading_anchors = 6
myst_heading_slug_func = "viewer.help.help_pages.slug"  # the help of the window follows the same links

html_theme = "furo"
html_title = "Hilum"
html_logo = html_favicon = "../../resources/icons/hilum.svg"
html_static_path = ["hilum.css"]
html_css_files = ["hilum.css"]
html_copy_source = html_show_sourcelink = False
html_use_index = False
html_show_search_summary = False  # a page that is opened from a disk may not read others
highlight_language = "none"

_LOADED = {"script": ("src",), "img": ("src", "srcset"), "iframe": ("src",), "source": ("src", "srcset")}
_LINKED = frozenset(("stylesheet", "icon", "preload", "preconnect", "prefetch", "dns-prefetch", "modulepreload"))
_ELSEWHERE = re.compile(r"\s*(?:https?:)?//", re.IGNORECASE)
_IN_STYLE = re.compile(r"""(?:url\(\s*|@import\s+)["']?((?:https?:)?//[^"')\s]+)""", re.IGNORECASE)


def setup(app: Sphinx) -> None:
    """Called by Sphinx."""
    app.connect("build-finished", _look)


def _look(app: Sphinx, exception: Exception | None) -> None:
    from sphinx.errors import ExtensionError

    asked = requests(app.outdir) if exception is None else []
    if asked:
        raise ExtensionError("These pages ask for something from a network:\n" + "\n".join(asked))


def requests(site: Path) -> list[str]:
    """What pages and styles under `site` load by themselves from elsewhere, as "page: address"."""
    found = []
    for page in sorted(site.rglob("*.html")):
        reader = _Loaded()
        reader.feed(page.read_text(encoding="utf-8"))
        found += [f"{page.relative_to(site)}: {address}" for address in reader.elsewhere]
    for style in sorted(site.rglob("*.css")):
        text = style.read_text(encoding="utf-8")
        found += [f"{style.relative_to(site)}: {address}" for address in _IN_STYLE.findall(text)]
    return found


class _Loaded(HTMLParser):
    """Collects what a browser would load by itself from another place than the page's."""

    def __init__(self) -> None:
        super().__init__()
        self.elsewhere: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at what loads: sources of scripts and pictures, style sheets, icons, and connections made beforehand."""
        given = {name: value or "" for name, value in attrs}
        names = _LOADED.get(tag, ())
        if tag == "link" and _LINKED & set(given.get("rel", "").lower().split()):
            names = ("href",)
        self.elsewhere += [given[name] for name in names if _ELSEWHERE.match(given.get(name, ""))]
        self.elsewhere += _IN_STYLE.findall(given.get("style", ""))
