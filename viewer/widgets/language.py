"""The language of the window: its sentences, numbers and dates. What is written to files stays English.

Sentences are made where they are shown, many of them while a module is loaded: `use` comes before those are imported.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import platformdirs
from PySide6.QtCore import QDate, QLibraryInfo, QLocale, QSettings, QTranslator

import resources
from imaging.reasons import Sentences

LANGUAGES: Mapping[str, str] = MappingProxyType({"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"})
"""The languages of the window by their codes (ISO 639-1), each in its own words."""

SYSTEM = "system"
"""In the settings, instead of a code: the language that the computer has."""

LANGUAGE_KEY = "view/language"
"""Of the code in the settings."""

CONTEXT = "hilum"
"""Of every sentence in the files of Qt Linguist."""

_NUMBER = re.compile(r"[<>=^+\- 0#_,.\d]*[bdeEfFgGn%]|[<>=^+\- #]*[\d,.]+")
_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


class Language(Sentences):
    """Makes sentences in the language in use; English, with points and ISO dates, until `use` names another one."""

    def __init__(self) -> None:
        self.code = "en"
        self._translator = QTranslator()
        self._translated = False
        self._locale: QLocale | None = None

    def use(self, code: str, folder: Path | None = None) -> bool:
        """Speak this language from now on; whether its sentences are in `folder` (None: resources/languages).

        Numbers and dates are those of the system where it has this language, else of the language's first country.
        """
        self.code = code if code in LANGUAGES else "en"
        folder = folder or Path(resources.__file__).parent / "languages"
        self._translator = QTranslator()
        self._translated = self.code != "en" and self._translator.load(f"hilum_{self.code}.qm", str(folder))
        system = QLocale.system()
        own = system.name().partition("_")[0] == self.code
        self._locale = system if own else QLocale(self.code) if self.code != "en" else None
        return self._translated or self.code == "en"

    def translated(self, text: str) -> str:
        """A text, or a template of one, as this language has it; itself where it has none."""
        return (self._translated and bool(text) and self._translator.translate(CONTEXT, text)) or text

    def inside(self, text: str) -> str:
        """What may begin a sentence, as it stands inside one; a German noun keeps its capital."""
        return text if self.code == "de" else text[:1].lower() + text[1:]

    def format_field(self, value: object, format_spec: str) -> str:
        """One value in its place; numbers as the place writes them. French says one of nothing, too."""
        if "|" in format_spec:
            one, several = format_spec.split("|")
            return one if value == 1 or (value == 0 and self.code == "fr") else several
        text = super().format_field(value, format_spec)
        if format_spec and isinstance(value, int | float) and _NUMBER.fullmatch(format_spec):
            return self.written(text)
        return text

    def written(self, number: str) -> str:
        """A number that has a point, and commas between thousands, as the place writes it."""
        if self._locale is None:
            return number
        return number.translate({ord("."): self._locale.decimalPoint(), ord(","): self._locale.groupSeparator()})

    def place(self) -> QLocale:
        """Whose numbers and dates these are."""
        return self._locale if self._locale is not None else QLocale.c()

    def read(self, number: str) -> str:
        """A number that somebody types, with the decimal mark of the place: point and comma are both meant as it."""
        return re.sub("[.,]", self.place().decimalPoint(), number)

    def dates(self, text: str) -> str:
        """A text with its ISO dates as the place writes them, years with four digits."""
        return _ISO_DATE.sub(self._date, text) if self._locale is not None else text

    def _date(self, found: re.Match[str]) -> str:
        date = QDate(*map(int, found.groups()))
        if self._locale is None or not date.isValid():
            return found[0]
        order = self._locale.dateFormat(QLocale.FormatType.ShortFormat)
        return self._locale.toString(date, order if "yyyy" in order else order.replace("yy", "yyyy"))

    def of_qt(self) -> QTranslator | None:
        """The sentences of Qt's own dialogs and menus; None where it brings none."""
        translator = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        return translator if self.code != "en" and translator.load(f"qtbase_{self.code}.qm", folder) else None


LANGUAGE = Language()
"""What the window asks for every sentence."""

tr = LANGUAGE.text
"""A sentence of the window in its language. Each stands whole where it is asked for, for `make languages`."""


def untranslated(text: str) -> str:
    """Itself: a text that `tr` gets where it is shown."""
    return text


def system_language() -> str:
    """The first of the languages that this computer wants which the window has; else English."""
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), "en")


def default_file() -> Path:
    """Where the settings of this user lie."""
    return platformdirs.user_config_path("hilum", appauthor=False) / "window.ini"


def chosen_language(settings: QSettings) -> str:
    """The language of the window that was chosen; `SYSTEM` where none was, or none that there is."""
    code = str(settings.value(LANGUAGE_KEY, SYSTEM))
    return code if code in LANGUAGES else SYSTEM


def speak(*, remembered: bool = True) -> None:
    """Use the language of this user: the one in their settings where it is to be `remembered`, else the computer's."""
    chosen = chosen_language(QSettings(str(default_file()), QSettings.Format.IniFormat)) if remembered else SYSTEM
    LANGUAGE.use(system_language() if chosen == SYSTEM else chosen)
