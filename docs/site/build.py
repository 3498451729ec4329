"""What mkdocs does besides making pages: the program's icon is put in, what is not needed is left out, and a page that
asks for anything from a network ends the build."""

from __future__ import annotations

import re
import shutil
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

_ICON = Path(__file__).resolve().parents[2] / "resources" / "icons" / "hilum.svg"
_NOT_NEEDED = ("*.map", "sitemap.xml*", "assets/javascripts/lunr")
"""For developers of the theme; for search engines; for a search in other languages than English."""

_LOADED = {"script": ("src",), "img": ("src", "srcset"), "iframe": ("src",), "source": ("src", "srcset")}
_LINKED = frozenset(("stylesheet", "icon", "preload", "preconnect", "prefetch", "dns-prefetch", "modulepreload"))
_ELSEWHERE = re.compile(r"\s*(?:https?:)?//", re.IGNORECASE)
_IN_STYLE = re.compile(r"""(?:url\(\s*|@import\s+)["']?((?:https?:)?//[^"')\s]+)""", re.IGNORECASE)


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Called by mkdocs: the icon of the program is that of the pages."""
    from mkdocs.structure.files import File

    files.append(File.generated(config, "pictures/hilum.svg", content=_ICON.read_bytes()))
    return files


def on_post_build(config: MkDocsConfig) -> None:
    """Called by mkdocs once all is written."""
    from mkdocs.exceptions import PluginError

    site = Path(config.site_dir)
    for pattern in _NOT_NEEDED:
        for path in sorted(site.rglob(pattern) if "/" not in pattern else site.glob(pattern)):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    asked = requests(site)
    if asked:
        raise PluginError("These pages ask for something from a network:\n" + "\n".join(asked))


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
