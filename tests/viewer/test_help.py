"""Help: pages, Markdown as Qt understands it, links, search, pictures; a new version only on request."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from imaging import program_log
from tests.processes import REPOSITORY, run_python
from viewer.app.main_window import MainWindow
from viewer.help import help_menu
from viewer.help.help_pages import FIRST_STEPS, HelpPage, docs_folder, pages, plain_markdown, site_page, slug
from viewer.help.help_window import HelpReader

FILM = REPOSITORY / "resources" / "example" / "phantom-normal.dcm"

START = """# Start

See [reading](reading.md#the-second-part), [one](adr/0001.md).

```{toctree}
:hidden:
:caption: Guides

Reading films <reading>
Gone <gone>
adr/0001
```
"""


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A folder of three pages and a picture twice as wide as a page, with the order beside it."""
    folder = tmp_path / "docs"
    (folder / "adr").mkdir(parents=True)
    (folder / "index.md").write_text(START)
    lines = "\n\n".join(f"Line {number} about films." for number in range(80))
    (folder / "reading.md").write_text(f"# Reading\n\n![wide](wide.png)\n\n{lines}\n\n## The second part\n\n{lines}\n")
    (folder / "adr" / "0001.md").write_text("# Decision `one`\n\nBack to [start](../index.md).\n")
    picture = QImage(2400, 600, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.gray)
    assert picture.save(str(folder / "wide.png"))
    return folder


@pytest.fixture
def reader(docs: Path, qtbot: QtBot) -> HelpReader:
    reader = HelpReader(docs)
    reader.resize(1040, 660)  # as on a screen with room for it
    qtbot.addWidget(reader)
    with qtbot.waitExposed(reader):
        reader.show()
    return reader


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """What the system's browser was asked to open; it opens nothing."""
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) is None)
    return opened


def follow(reader: HelpReader, link: str) -> None:
    reader.browser.anchorClicked.emit(reader.browser.source().resolved(QUrl(link)))


# Pages


def test_pages_stand_in_the_order_of_the_site_behind_the_first_steps(docs: Path) -> None:
    assert [(page.title, page.section) for page in pages(docs)] == [
        ("First steps", ""),
        ("Where to begin", ""),
        ("Reading films", "Guides"),
        ("Decision one", "Decisions"),
    ]


def test_without_an_order_pages_stand_by_their_names_under_their_own_titles(docs: Path) -> None:
    (docs / "index.md").unlink()
    (docs / "advice.md").write_text("# Advice on `films` {#advice}\n")
    assert [page.title for page in pages(docs)] == ["First steps", "Advice on films", "Reading"]
    assert [page.title for page in pages(None)] == ["First steps"]


def test_the_guides_of_this_checkout_are_all_found() -> None:
    folder = docs_folder()
    assert folder == REPOSITORY / "docs"
    found = pages(folder)
    assert {"Reviewing a folder", "Training a model", "Glossary"} <= {page.title for page in found}
    assert all(page.path is None or page.path.is_file() for page in found)


def test_a_page_of_the_reader_is_found_in_the_built_site(tmp_path: Path, docs: Path) -> None:
    index = tmp_path / "site" / "index.html"
    index.parent.mkdir()
    (index.parent / "reading.html").touch()
    assert site_page(index, docs, HelpPage("Reading", docs / "reading.md")) == index.parent / "reading.html"
    assert site_page(index, docs, HelpPage("Decision", docs / "adr" / "0001.md")) == index
    assert site_page(index, docs, HelpPage("First steps", None)) == index


@pytest.mark.parametrize(
    ("heading", "name"),
    [("4. Train", "4-train"), ("What a review is", "what-a-review-is"), ("`hilum score`, again", "hilum-score-again")],
)
def test_headings_are_called_as_links_call_them(heading: str, name: str) -> None:
    assert slug(heading) == name


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Before.\n\n```{toctree}\n:hidden:\n\nReading <reading>\n```\n\nAfter.", "Before.\n\n\nAfter.\n"),
        ("```\n{toctree}\n```\n\n    kept", "```\n{toctree}\n```\n\n    kept\n"),
        ("---\ntitle: x\n---\n# A {#a .b}\n", "# A\n"),
        ("![film](film.png){ width=300 }", "![film](film.png)\n"),
        ("```\nnote {.kept}\n```", "```\nnote {.kept}\n```\n"),
        ("| `A\\|B` | C |", "| `A\u2223B` | C |\n"),
    ],
)
def test_what_the_site_adds_to_markdown_is_made_plain(written: str, plain: str) -> None:
    assert plain_markdown(written) == plain


# Reader


def test_the_reader_begins_with_the_first_steps(reader: HelpReader) -> None:
    assert reader.page().title == "First steps"
    assert "Open a film with Ctrl+O" in reader.browser.toPlainText()
    assert reader.list.currentItem().text() == "First steps"
    assert not reader.back.isEnabled()


@pytest.mark.parametrize(
    ("said", "command"),
    [
        ("a film with Ctrl+O,", "open"),
        ("a folder with Ctrl+Shift+O,", "open_folder"),
        ("0 is the automatic window", "auto_window"),
        ("Shift+Esc brings back the first view", "reset"),
        ("F shows the whole film", "fit"),
        ("Shift+1 one to one", "one_to_one"),
        ("Hold G to peek under the heat map", "heat_map"),
        ("Review a folder with Ctrl+Shift+R", "review_folder"),
        ("The key ? shows every key", "keys"),
    ],
)
def test_the_first_steps_name_the_keys_of_the_commands(window: MainWindow, said: str, command: str) -> None:
    text = " ".join(FIRST_STEPS.replace("**", "").split())
    assert said in text
    assert set(said.replace(",", "").split()) & set(window.actions_by_id[command].keys)


def test_a_click_in_the_list_shows_a_page_and_headings_cannot_be_chosen(reader: HelpReader) -> None:
    items = [reader.list.item(line) for line in range(reader.list.count())]
    assert shown_in_the_list(reader) == ["First steps", "Where to begin", "GUIDES", "Reading films"]
    place = reader.list.visualItemRect(items[2]).center()
    QTest.mouseClick(reader.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert reader.page().title == "First steps"
    QTest.mouseClick(
        reader.list.viewport(), Qt.MouseButton.LeftButton, pos=reader.list.visualItemRect(items[3]).center()
    )
    assert reader.page().title == "Reading films"
    assert reader.windowTitle().startswith("Reading films")


def test_links_lead_to_pages_and_headings_and_back_leads_to_where_one_was(reader: HelpReader) -> None:
    reader.open_page(reader.pages[1])
    follow(reader, "reading.md#the-second-part")
    assert reader.page().title == "Reading films"
    at = reader.browser.cursorForPosition(QPoint(40, 30)).block().text()
    assert at == "The second part"
    scrolled = reader.browser.verticalScrollBar().value()
    follow(reader, "index.md")
    assert reader.page().title == "Where to begin"
    reader.back.click()
    assert (reader.page().title, reader.browser.verticalScrollBar().value()) == ("Reading films", scrolled)
    reader.forward.click()
    assert reader.page().title == "Where to begin"
    assert not reader.forward.isEnabled()


def test_a_click_on_a_heading_of_the_same_page_is_a_step_that_leads_back(reader: HelpReader) -> None:
    reader.pages[1].path.write_text(
        "# Start\n\n[below](#below)\n\n" + "Line.\n\n" * 80 + "## Below\n" + "Line.\n\n" * 80
    )
    reader.open_page(reader.pages[1])
    link = reader.browser.cursorRect(reader.browser.document().find("below")).center()
    QTest.mouseClick(reader.browser.viewport(), Qt.MouseButton.LeftButton, pos=link)
    assert reader.browser.cursorForPosition(QPoint(40, 30)).block().text() == "Below"
    reader.back.click()
    assert (reader.page().title, reader.browser.verticalScrollBar().value()) == ("Where to begin", 0)
    reader.back.click()
    assert reader.page().title == "First steps"


def test_a_decision_is_reached_by_its_link(reader: HelpReader) -> None:
    reader.open_page(reader.pages[1])
    follow(reader, "adr/0001.md")
    assert reader.page().title == "Decision one"
    follow(reader, "../index.md")
    assert reader.page().title == "Where to begin"


@pytest.mark.parametrize("link", ["../../secret.md", "/etc/passwd", "nosuch.md", "wide.png"])
def test_a_link_to_what_is_no_page_is_told_and_not_opened(reader: HelpReader, browser: list[QUrl], link: str) -> None:
    (reader.pages[1].path.parents[2] / "secret.md").write_text("# Secret\n")
    reader.open_page(reader.pages[1])
    follow(reader, link)
    assert reader.page().title == "Where to begin"
    assert reader.said.text() == f"{Path(link).name} is not a page of this help."
    assert browser == []


def test_a_link_to_elsewhere_opens_in_the_browser_only(reader: HelpReader, browser: list[QUrl]) -> None:
    follow(reader, "https://example.org/page")
    assert [url.toString() for url in browser] == ["https://example.org/page"]
    assert reader.page().title == "First steps"


def test_a_page_can_be_read_in_the_browser_where_the_site_was_built(
    docs: Path, tmp_path: Path, qtbot: QtBot, browser: list[QUrl], reader: HelpReader
) -> None:
    assert not reader.in_browser.isVisibleTo(reader)
    site = tmp_path / "site"
    site.mkdir()
    (site / "reading.html").touch()
    built = HelpReader(docs, None, site / "index.html")
    qtbot.addWidget(built)
    assert built.in_browser.isVisibleTo(built)
    built.open_page(built.pages[2])
    built.in_browser.click()
    assert [Path(url.toLocalFile()) for url in browser] == [site / "reading.html"]


def test_pictures_are_as_wide_as_the_page_and_no_wider(reader: HelpReader, qtbot: QtBot) -> None:
    reader.open_page(reader.pages[2])
    wide = reader.browser.viewport().width()
    assert wide - 60 < shown_width(reader) <= wide
    reader.resize(760, 600)
    qtbot.waitUntil(lambda: shown_width(reader) <= reader.browser.viewport().width() < wide - 100)
    assert reader.browser.horizontalScrollBar().maximum() == 0


def test_what_follows_a_picture_stands_close_below_it(reader: HelpReader) -> None:
    reader.open_page(reader.pages[2])
    picture = reader.browser.document().firstBlock().next()
    top, below = (reader.browser.cursorRect(QTextCursor(block)).top() for block in (picture, picture.next()))
    assert below - top < shown_width(reader) / 4 + 40  # it is four times as wide as high


def shown_width(reader: HelpReader) -> int:
    """How wide the picture's grey is painted."""
    view = reader.browser.viewport().grab().toImage()
    row = range(view.width())
    grey = QColor(Qt.GlobalColor.gray).rgb()
    return max((sum(view.pixel(x, y) == grey for x in row) for y in range(0, view.height(), 8)), default=0)


def test_a_picture_outside_the_help_or_of_a_network_is_not_loaded(reader: HelpReader) -> None:
    folder = reader.pages[2].path.parent
    shutil.copy(folder / "wide.png", folder.parents[1] / "x.png")
    reader.open_page(reader.pages[2])
    for name in ("https://example.org/a.png", "//example.org/a.png", "../../x.png", "file:///etc/hostname"):
        assert reader.browser.loadResource(2, reader.browser.source().resolved(QUrl(name))) is None
    assert isinstance(reader.browser.loadResource(2, reader.browser.source().resolved(QUrl("wide.png"))), QImage)


def shown_in_the_list(reader: HelpReader) -> list[str]:
    items = [reader.list.item(line) for line in range(reader.list.count())]
    return [item.text() for item in items if not item.isHidden()]


def test_words_are_found_on_every_page_and_the_list_names_those_that_have_them(reader: HelpReader) -> None:
    reader.pages[1].path.write_text("# Start\n\nA **film** here.\n")
    reader.pages[3].path.write_text("# Decision `one`\n\nFilms, and a [film](../index.md#film).\n")
    reader.search.setText("FILM")
    steps = FIRST_STEPS.lower().count("film")
    assert shown_in_the_list(reader) == [
        f"{steps} · First steps",
        "1 · Where to begin",
        "GUIDES",
        "160 · Reading films",
        "DECISIONS",
        "2 · Decision one",
    ]
    assert reader.found.text() == f"1 of {steps}, {steps + 163} on 4 pages"
    reader.search.setText("nowhere")
    assert (shown_in_the_list(reader), reader.found.text()) == ([], "not found")
    reader.search.clear()
    assert shown_in_the_list(reader) == ["First steps", "Where to begin", "GUIDES", "Reading films"]
    assert reader.found.text() == ""


def test_a_search_goes_on_to_the_next_page_and_back_to_the_last_place_of_the_one_before(reader: HelpReader) -> None:
    reader.pages[1].path.write_text("# Start\n\nA stray word, a stray dog.\n")
    reader.pages[3].path.write_text("# Decision `one`\n\nStray.\n")
    reader.search.setText("stray")
    assert (reader.page().title, reader.found.text()) == ("First steps", "3 on 2 pages")
    said = []
    for step in (*[reader.find_next] * 4, *[reader.find_before] * 2):
        step()
        said.append((reader.page().title, reader.found.text().partition(",")[0]))
    start, decision = "Where to begin", "Decision one"
    there = [(start, "1 of 2"), (start, "2 of 2"), (decision, "1 of 1"), (start, "1 of 2")]
    assert said == [*there, (decision, "1 of 1"), (start, "2 of 2")]
    assert reader.list.currentItem().text() == "2 · Where to begin"
    assert reader.browser.extraSelections()[1].cursor.selectedText() == "stray"


def test_as_much_is_found_on_each_guide_as_is_counted_before_it_is_shown(qtbot: QtBot) -> None:
    reader = HelpReader(docs_folder())
    qtbot.addWidget(reader)
    reader.search.setText("score")
    counted = dict(reader._counts)
    assert len(counted) > 20
    for page in reader.pages:
        reader.open_page(page)
        assert len(reader.browser.places_of("score")) == counted.get(page, 0), page.title


def test_a_search_counts_what_it_finds_and_goes_round(reader: HelpReader, qtbot: QtBot) -> None:
    reader.open_page(reader.pages[2])
    qtbot.keyClick(reader, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(reader.search, "line 7 ")
    assert reader.found.text() == "1 of 2"
    assert len(reader.browser.extraSelections()) == 2
    first = reader.browser.textCursor().position()
    qtbot.keyClick(reader.search, Qt.Key.Key_Return)
    assert reader.found.text() == "2 of 2"
    assert reader.browser.textCursor().position() > first
    qtbot.keyClick(reader.search, Qt.Key.Key_Return)
    assert (reader.found.text(), reader.browser.textCursor().position()) == ("1 of 2", first)
    qtbot.keyClick(reader.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert reader.found.text() == "2 of 2"
    reader.search.setText("nowhere")
    assert reader.found.text() == "not found"
    assert reader.browser.extraSelections() == []
    assert reader.isVisible()


def test_what_was_found_stays_marked_when_the_page_becomes_narrower(reader: HelpReader, qtbot: QtBot) -> None:
    reader.open_page(reader.pages[2])
    reader.search.setText("line 7 ")
    reader.find_next()
    wide = reader.browser.viewport().width()
    reader.resize(760, 600)
    qtbot.waitUntil(lambda: reader.browser.viewport().width() < wide - 100)
    assert reader.found.text() == "2 of 2"
    assert [selection.cursor.selectedText() for selection in reader.browser.extraSelections()] == ["Line 7 "] * 2
    assert reader.browser.textCursor().block().text().startswith("Line 7 ")


def test_a_page_that_is_gone_says_so(reader: HelpReader) -> None:
    reader.pages[1].path.unlink()
    reader.open_page(reader.pages[1])
    assert "This page cannot be read (No such file or directory)." in reader.browser.toPlainText()


# In the window


def test_f1_shows_the_first_steps_beside_the_window_and_again_the_same_reader(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_id["help"].trigger()
    reader = window.help.reader
    assert reader is not None
    assert reader.isVisible()
    assert not reader.isModal()
    reader.open_page(reader.pages[-1])
    window.actions_by_id["help"].trigger()
    assert window.help.reader is reader
    assert reader.page() == HelpPage("First steps", None)
    window.close()
    assert not reader.isVisible()


def test_documentation_opens_the_built_site_in_the_browser(
    window: MainWindow, tmp_path: Path, browser: list[QUrl], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(help_menu, "built_site", lambda: tmp_path / "index.html")
    window.actions_by_id["documentation"].trigger()
    assert [url.toLocalFile() for url in browser] == [str(tmp_path / "index.html")]
    assert window.help.reader is None


@pytest.mark.parametrize("built", [True, False])
def test_documentation_is_in_the_reader_where_it_was_not_built_or_no_browser_opens(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, built: bool
) -> None:
    monkeypatch.setattr(help_menu, "built_site", lambda: tmp_path / "index.html" if built else None)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    window.actions_by_id["documentation"].trigger()
    assert window.help.reader is not None
    assert window.help.reader.page() == window.help.reader.pages[1]


# A new version


def test_an_address_for_new_versions_is_taken_from_the_description_of_the_program() -> None:
    assert help_menu.address([]) == ""
    lines = ["Homepage, https://example.org", "Releases, https://example.org/releases", "Issues, https://example.org/i"]
    assert help_menu.address(lines) == "https://example.org/releases"
    assert help_menu.address(["Releases, http://example.org"]) == ""


def test_without_an_address_it_says_where_to_look_in_one_sentence(qtbot: QtBot) -> None:
    box = help_menu.question("")
    qtbot.addWidget(box)
    assert "look where you got this copy" in box.informativeText()
    assert box.standardButtons() == QMessageBox.StandardButton.Close


@pytest.mark.parametrize(
    ("answer", "opened"),
    [(QMessageBox.StandardButton.Open, ["https://example.org/releases"]), (QMessageBox.StandardButton.Cancel, [])],
)
def test_an_address_is_named_before_it_is_opened_and_only_if_the_reader_says_so(
    window: MainWindow,
    browser: list[QUrl],
    monkeypatch: pytest.MonkeyPatch,
    answer: QMessageBox.StandardButton,
    opened: list[str],
) -> None:
    asked: list[str] = []

    def choose(box: QMessageBox) -> int:
        asked.append(box.informativeText())
        assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
        return answer

    monkeypatch.setattr(help_menu, "address", lambda: "https://example.org/releases")
    monkeypatch.setattr(QMessageBox, "exec", choose)
    window.actions_by_id["update_check"].trigger()
    assert len(asked) == 1
    assert "https://example.org/releases" in asked[0]
    assert "Hilum itself sends nothing" in asked[0]
    assert [url.toString() for url in browser] == opened


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads what sockets the system knows of")
def test_a_window_that_opens_a_film_and_scores_it_asks_no_network(tmp_path: Path) -> None:
    """Python tells of each request before it is made; of what Qt might do, the system tells by the sockets it has."""
    code = f"""
import os, sys
from pathlib import Path
asked = []
NETWORK = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.sendmsg")
sys.addaudithook(lambda event, args: asked.append((event, repr(args))) if event in NETWORK else None)

def sockets():
    known = set()
    for name in ("tcp", "tcp6", "udp", "udp6"):
        table = Path("/proc/net") / name
        known |= {{line.split()[9] for line in table.read_text().splitlines()[1:]}} if table.exists() else set()
    own = set()
    for entry in Path("/proc/self/fd").iterdir():
        try:
            own.add(os.readlink(entry))
        except OSError:
            pass
    return [inode for inode in known if f"socket:[{{inode}}]" in own]

if __name__ == "__main__":
    import main
    from viewer.app.main_window import MainWindow
    found = []
    end = MainWindow.closeEvent

    def close(window, event):
        found.extend(sockets())
        end(window, event)

    MainWindow.closeEvent = close
    status = main.main(["--screenshot", {str(tmp_path / "window.png")!r}, {str(FILM)!r}])
    sys.stderr.write(f"{{status}} {{asked}} {{found}} {{sockets()}}")
"""
    script = tmp_path / "window.py"
    script.write_text(code)
    done = run_python(script, QT_QPA_PLATFORM="offscreen", XDG_CONFIG_HOME=str(tmp_path))
    assert done.stderr.splitlines()[-1] == "0 [] [] []"


def test_the_log_is_read_in_the_help_and_its_folder_is_one_click_away(
    window: MainWindow, browser: list[QUrl], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "log" / "hilum.log"
    monkeypatch.setattr(program_log, "log_file", lambda: file)
    window.actions_by_id["log"].trigger()
    assert window.help.reader is not None
    assert "0 lines" in window.help.reader.browser.toPlainText()
    file.parent.mkdir()
    file.write_text("".join(f"event {number}.\n" for number in range(1500)))
    window.actions_by_id["log"].trigger()
    shown = window.help.reader.browser.toPlainText()
    assert "the last 500 of 1,500 lines" in shown
    assert "event 1499." in shown
    assert "event 999." not in shown
    for folder in (file.parent, tmp_path):
        window.help.reader.browser.anchorClicked.emit(QUrl.fromLocalFile(str(folder)))
    assert browser == [QUrl.fromLocalFile(str(file.parent))]
    window.help.close()
