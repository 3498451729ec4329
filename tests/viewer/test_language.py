"""The window in German, French and Spanish: nothing is missing, nothing is cut, and files stay English."""

from __future__ import annotations

import re
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from imaging.faults import Code, Problem
from imaging.film_reasons import FilmReason
from imaging.reasons import ENGLISH
from inference.models.card_file import card_text, read_card
from tests import languages
from tests.processes import REPOSITORY, run_python
from tests.viewer.every_window import PARTS
from tests.viewer.in_language import MARK, menus
from viewer.app.main_window import MainWindow
from viewer.widgets.language import LANGUAGE, Language
from viewer.widgets.outcome_text import told_again

WIDEST = "widest"

NOT_SAID = {
    *("Hilum", "HILUM VIEW", "Fusion", "English", "Deutsch"),
    *("Left", "Right", "Home", "End", "Esc", "Space", "Return", "Enter", "Return Enter", "Backspace", "Del"),
    *("Ctrl+C Ctrl+Shift+C", "no id", "of verdict", "Do not "),
    *("Report", "Film, as it was looked at"),  # in a file
    *("Modality", "Exposure", "Manufacturer"),  # keywords of attributes
}
"""Names, keys, codes, and what stands in files."""
NAMES = re.compile(
    r"Hilum|test-model|CAM|Ctrl|Alt|Esc|from -?\d|Float|\.png|/films|Deutsch|English|Français|Español"
    r"|pneumonia|A model for tests|DICOMweb|https://|Radiology"
    r"|Drawn film|Nobody, Nemo|Nobody measured|Ada|Ben|Chief|Look at the base|\.dcm|^'/|second-2|second 1"
    r"|^'(Lines|Zurück|Retour|Adelante)'$"
    r"|Strg|Umschalt|Rücktaste|Bild (ab|auf)wärts|Ende|Entf|Pos1|Links|Rechts|Lösen|Schließen|Öffnen"
    r"|Abbrechen|Speichern|The disk is full"
)
"""What needs no translation of ours: names, texts of the model and films of the tests, Qt's own German words; and what
stands in a name before the mark, which is at the end of its text."""


@pytest.fixture(scope="module")
def german(tmp_path_factory: pytest.TempPathFactory) -> Language:
    folder = tmp_path_factory.mktemp("german")
    languages.release(languages.FOLDER / "hilum_de.ts", folder)
    own = Language()
    assert own.use("de", folder)
    return own


@pytest.mark.parametrize("code", languages.TRANSLATED)
def test_each_text_of_the_source_is_translated_and_can_be_right(code: str) -> None:
    assert languages.check(code, languages.texts()) == [], "make languages"


def test_no_sentence_of_the_window_is_written_past_the_translation() -> None:
    found = [said for said in languages.not_translated() if said.split(": ", 1)[1] not in NOT_SAID]
    assert [said for said in found if "<" not in said and "padding:" not in said] == []


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, list[str]]:
    """What a walk through the windows says in each language, and in one that has the longest words of all, marked."""
    folders = {code: tmp_path_factory.mktemp(code) for code in (*languages.TRANSLATED, WIDEST)}
    for code in languages.TRANSLATED:
        languages.release(languages.FOLDER / f"hilum_{code}.ts", folders[code])
    known, found = [languages.translations(code) for code in languages.TRANSLATED], languages.texts()
    widest = {text: max((own.get(text) or text for own in known), key=len) + MARK for text in found}
    file = folders[WIDEST] / "hilum_de.ts"
    languages.write("de", file, widest, found)
    languages.release(file, folders[WIDEST])
    with ThreadPoolExecutor(2) as threads:
        return dict(zip(folders, threads.map(_walked, folders, folders.values()), strict=True))


def _walked(code: str, folder: Path) -> list[str]:
    home = {name: str(folder) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    how = ("de", folder, "150") if code == WIDEST else (code, folder, "100", *PARTS[:-1])
    done = run_python("-m", "tests.viewer.in_language", *how, **home)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.parametrize("code", [*languages.TRANSLATED, WIDEST])
def test_no_text_of_the_windows_is_cut_in_any_size(code: str, walked: Mapping[str, list[str]]) -> None:
    assert [line for line in walked[code] if not line.startswith(("text ", "menu "))] == []


def test_no_text_of_the_windows_stays_english(walked: Mapping[str, list[str]]) -> None:
    shown = {line.removeprefix("text ") for line in walked[WIDEST] if line.startswith("text ")}
    assert len(shown) > 300
    assert [text for text in shown if re.search("[a-z]{3}", text) and MARK not in text and not NAMES.search(text)] == []


@pytest.mark.parametrize("code", languages.TRANSLATED)
def test_each_menu_has_each_letter_once(code: str, walked: Mapping[str, list[str]]) -> None:
    menus = [line for line in walked[code] if line.startswith("menu ")]
    assert len(menus) > 10
    assert [menu for menu in menus if "twice" in menu] == []


def test_each_english_menu_has_each_letter_once(window: MainWindow) -> None:
    assert [menu for menu in menus(window) if "twice" in menu] == []


@pytest.mark.parametrize(
    ("stored", "told"),
    [
        ("The picture is blank: it has hardly any contrast.", "Das Bild ist leer: Es hat kaum Kontrast."),
        (
            "The file's view position is LL: this is no frontal film.",
            "Die Projektion der Datei ist LL: Das ist keine frontale Aufnahme.",
        ),
        (
            "The file's body part is HAND, not the chest. The picture looks like a frontal chest film.",
            "Die Körperregion der Datei ist HAND, nicht der Thorax. "
            "Das Bild sieht wie eine frontale Thoraxaufnahme aus.",
        ),
        (
            "The patient's age is 7 years. This model is for Erwachsene.",
            "Der Patient ist 7 Jahre alt. Dieses Modell ist für Erwachsene.",
        ),
        ("A sentence that no film has.", "A sentence that no film has."),
    ],
)
def test_a_reason_that_a_review_stored_in_english_is_told_in_the_language(
    german: Language, stored: str, told: str
) -> None:
    assert told_again(stored, german) == told
    assert told_again(stored) == stored


def test_values_are_filled_in_after_translating(german: Language) -> None:
    problem = Problem(Code.CUT_SHORT, FilmReason.ENDS_WITHIN_FRAME, {"frame": 3})
    assert german.sentence(problem).startswith("Die Datei endet innerhalb von Einzelbild 3.")
    assert ENGLISH.sentence(problem).startswith("The file ends within frame 3.")
    assert german.text("{count:,} {count:film|films}", count=1) == "1 Aufnahme"
    assert german.text("{count:,} {count:film|films}", count=1200) == "1.200 Aufnahmen"
    assert german.text("a text that nobody has translated") == "a text that nobody has translated"


def test_numbers_and_dates_are_those_of_the_place(german: Language) -> None:
    assert german.number(1234.5, ",.2f") == "1.234,50"
    assert german.dates("on 2026-03-02, not 2026-13-40") == "on 02.03.2026, not 2026-13-40"
    assert ENGLISH.number(1234.5, ",.2f") == "1,234.50"
    assert ENGLISH.dates("2026-03-02") == "2026-03-02"


def test_the_corners_are_previewed_with_the_same_attributes_in_every_language(tmp_path: Path) -> None:
    languages.release(languages.FOLDER / "hilum_de.ts", tmp_path)
    said = run_python("-c", _PREVIEWED, tmp_path)
    assert said.returncode == 0, said.stderr
    assert said.stdout.split() == ["DX", "2", "mAs", "Hersteller"]


_PREVIEWED = """
import sys
from viewer.widgets.language import LANGUAGE
LANGUAGE.use("de", sys.argv[1])
from imaging.display.corner_text import CORNER_LINES
from viewer.app.settings_window import _SAMPLE
for name in ("Modality", "Exposure", "Manufacturer"):
    print(CORNER_LINES[name].write(_SAMPLE, LANGUAGE))
"""


def test_a_window_that_was_told_no_language_speaks_english() -> None:
    assert LANGUAGE.code == "en"
    assert LANGUAGE.text("{share:.2f}", share=0.5) == "0.50"
    assert LANGUAGE.dates("2026-03-02") == "2026-03-02"


def test_a_card_is_told_in_the_language_and_written_in_english(german: Language) -> None:
    card = read_card(REPOSITORY / "resources" / "models" / "chest-mobilenet-v2")
    assert "Nicht für die Diagnostik." in card_text(card, german)
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        assert "Not for diagnostic use." in card_text(card)
        assert re.search(r"threshold|from 0\.\d{3}", card_text(card))
    finally:
        QLocale.setDefault(before)
