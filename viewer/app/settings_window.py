"""The settings: all that a reader can set on a few pages with one search; each change holds at once, and is kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from imaging.display.corner_text import CORNER_LINES, Corner, CornerLevel, attribute_lines
from imaging.whole_files import write_whole
from inference.explain.heat_map import colormaps
from inference.models.card import capital
from viewer.app import preferences
from viewer.app.key_sheet import KeyPane
from viewer.app.own_presets import PresetPane
from viewer.app.preferences import LARGEST, Preferences
from viewer.film.mouse_scheme import SCHEMES
from viewer.widgets.forms import column, only_with_focus, plain_button, resize_on_screen, row, said, set_role
from viewer.widgets.language import LANGUAGE, LANGUAGES, SYSTEM, tr
from viewer.widgets.theme import DARK, TEXT_PERCENTS, Theme

if TYPE_CHECKING:
    from viewer.app.main_window import MainWindow

_SIZE = (940, 620)
_LABEL_LETTERS = 32
_SUGGESTED = "hilum-settings.json"
_FILES = tr("Settings (*.json)")
_KEY_COLUMNS, _KEYS_HEIGHT = 2, 160

_THEMES = {Theme.DARK: tr("Dark"), Theme.LIGHT: tr("Light"), Theme.SYSTEM: tr("As this computer has it")}
_LEVELS = {CornerLevel.ALL: tr("All"), CornerLevel.MINIMAL: tr("The most important"), CornerLevel.NONE: tr("None")}
_CORNERS = {
    Corner.TOP_LEFT: tr("Top left"),
    Corner.TOP_RIGHT: tr("Top right"),
    Corner.BOTTOM_LEFT: tr("Bottom left"),
    Corner.BOTTOM_RIGHT: tr("Bottom right"),
    Corner.NOWHERE: tr("Not shown"),
}

_SAMPLE: Mapping[str, str] = MappingProxyType(
    {
        "PatientName": "Sample^Anna",
        "PatientID": "000123",
        "PatientBirthDate": "19700102",
        "PatientSex": "F",
        "PatientAge": "055Y",
        "InstitutionName": tr("Hospital"),
        "StudyDescription": tr("Chest"),
        "StudyID": "12",
        "AccessionNumber": "A-9",
        "StudyDate": "20250314",
        "StudyTime": "1545",
        "SeriesNumber": "1",
        "Modality": "DX",
        "BodyPartExamined": "CHEST",
        "ViewPosition": "PA",
        "KVP": "125",
        "Exposure": "2",
        "ExposureIndex": "250",
        "DeviationIndex": "-0.4",
        "DistanceSourceToDetector": "1800",
        "SeriesDescription": tr("Chest PA"),
        "ProtocolName": tr("Chest standing"),
        "StationName": "Room 1",
        "ReferringPhysicianName": "Sample^Max",
        "OperatorsName": "Sample^Eva",
        "Manufacturer": tr("Maker"),
        "ManufacturerModelName": tr("Model"),
        "ExposureTime": "8",
    }
)
"""Of nobody's film."""


class CornerPreview(QLabel):
    """The four corners as they are set, on black, of a film of nobody's."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = attribute_lines({}, level=CornerLevel.NONE, identity=False)
        self.setMinimumSize(320, 190)
        self.setAccessibleName(tr("Preview of the corners"))

    def show_preferences(self, wanted: Preferences, *, identity: bool) -> None:
        """Show the corners by these."""
        self.lines = attribute_lines(
            _SAMPLE, level=wanted.corner_level, identity=identity, places=wanted.corner_places, language=LANGUAGE
        )
        self.setAccessibleDescription("; ".join(line for corner in self.lines for line in corner))
        self.update()

    def sizeHint(self) -> QSize:
        """Of a film's shape, and high enough for the longest corner."""
        longest = max(map(len, self.lines), default=0)
        return QSize(420, max(240, 2 * (longest + 1) * self.fontMetrics().lineSpacing()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines of each corner."""
        right, below = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignBottom
        left, above = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignTop
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(DARK.film))
            painter.setPen(QColor(DARK.text))
            box = QRectF(self.rect()).adjusted(8, 6, -8, -6)
            for lines, flags in zip(
                self.lines, (left | above, right | above, right | below, left | below), strict=True
            ):
                painter.drawText(box, flags, "\n".join(lines))


class Line(QWidget):
    """One thing that can be set: its name, its control, and what there is to know of it."""

    def __init__(self, title: str, control: QWidget, note: str = "") -> None:
        super().__init__()
        self.control = control
        self.name: QLabel | None = None
        self.words = f"{title} {note}".lower()
        inside = column(self, 2, margins=(0, 0, 0, 8))
        if isinstance(control, QCheckBox):
            control.setText(title)
            inside.addWidget(control)
        else:
            name = QLabel(title)
            name.setBuddy(control)
            self.name = name
            inside.addLayout(row(name, control, None))
        control.setAccessibleName(title)
        if note:
            inside.addWidget(said(text=note))
            control.setAccessibleDescription(note)


class Page(QScrollArea):
    """The settings of a section, one below the other; what does not scroll itself scrolls here."""

    def __init__(
        self, section: str, title: str, lines: Sequence[Line], rest: QWidget | None = None, between: int | None = None
    ) -> None:
        """`rest` stands after so many lines, at the end where `between` is None."""
        super().__init__()
        self.section, self.title, self.lines, self.rest = section, title, tuple(lines), rest
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inside = column(inner, 4, margins=(14, 8, 14, 8))
        for line in lines:
            inside.addWidget(line)
        if rest is not None:
            inside.insertWidget(len(lines) if between is None else between, rest, 1 if between is None else 0)
        if rest is None or between is not None:
            inside.addStretch()
        self.setWidget(inner)

    def show_matching(self, text: str) -> bool:
        """Show the lines with this text, all where the title has it; returns whether there is one."""
        every = text in self.title.lower()
        for line in self.lines:
            line.setVisible(every or text in line.words)
        found = every or any(text in line.words for line in self.lines)
        if isinstance(self.rest, KeyPane):
            self.rest.search.setText("" if every else text)
            of_keys = any(not each.isHidden() for each in self.rest.rows)
            self.rest.setVisible(every or of_keys)
            return found or of_keys
        return found


class SettingsWindow(QDialog):
    """Beside the window, which can be used meanwhile and shows each change."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Settings"))
        self._window = window
        self._shows: list[Callable[[Preferences], None]] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search all settings"))
        self.search.setAccessibleName(tr("Search all settings"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages"))
        self.list.setObjectName("pages")
        self.keys = KeyPane(window.actions_by_id, window.settings, None, _KEY_COLUMNS)
        self.keys.area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.keys.area.setMinimumHeight(_KEYS_HEIGHT)
        self.presets = PresetPane(window.own_presets)
        self.preview = CornerPreview()
        self.modality = only_with_focus(QComboBox())
        self.pages = (self._appearance(), self._keys(), self._presets(), self._heat(), self._corners())
        self.stack = QStackedWidget()
        for page in self.pages:
            self.stack.addWidget(page)
            self.list.addItem(page.title)
        self._names = [line.name for page in self.pages for line in page.lines if line.name is not None]
        self.nothing = said(text=tr("No setting has these words."))
        self.nothing.hide()
        self.message = said()
        self.reset, self.save, self.load = (
            plain_button(text) for text in (tr("Reset this page"), tr("Export..."), tr("Import..."))
        )
        self._build()
        self._connect()
        self.list.setCurrentRow(0)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """As wide as the names of the pages in the letters of now."""
        super().showEvent(event)
        self._fit_pages()

    def changeEvent(self, event: QEvent) -> None:
        """Letters of another size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._follow()

    def _fit_pages(self) -> None:
        self.list.doItemsLayout()  # the items are as high as the style sheet has them only now
        self.list.setFixedWidth(self.list.sizeHintForColumn(0) + 12)
        letters = self.fontMetrics().averageCharWidth()
        widest = max(letters * _LABEL_LETTERS, *(name.sizeHint().width() for name in self._names))
        for name in self._names:
            name.setFixedWidth(widest)

    @Slot()
    def _fit_columns(self) -> None:
        """Give the page of keys room for its columns in any language, once they have their letters."""
        area, inner = self.keys.area, self.keys.area.widget()
        if inner is not None and area.isVisible():
            lacking = inner.minimumSizeHint().width() - area.viewport().width()
            if lacking > 0:
                self.resize(min(self.width() + lacking, self.screen().availableSize().width() - 40), self.height())

    def _build(self) -> None:
        close = plain_button(tr("Close"))
        close.clicked.connect(self.accept)
        right = QVBoxLayout()
        right.addWidget(self.nothing)
        right.addWidget(self.stack, 1)
        middle = row(self.list)
        middle.setStretch(0, 0)
        middle.addLayout(right, 1)
        whole = column(self, 8, margins=(14, 12, 14, 10))
        whole.addWidget(self.search)
        whole.addLayout(middle, 1)
        whole.addWidget(self.message)
        whole.addLayout(row(self.reset, self.save, self.load, None, close))
        resize_on_screen(self, *_SIZE)

    def _connect(self) -> None:
        window = self._window
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show)
        for fact in (window.view_settings.changed, window.session.heat_changed, window.own_presets.changed):
            fact.connect(self._follow)
        self.search.textChanged.connect(self._find)
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self._shown_page = QTimer(self, singleShot=True, interval=0)
        self._shown_page.timeout.connect(self._fit_columns)
        self.list.currentRowChanged.connect(self._shown_page.start)
        self.modality.activated.connect(self._on_modality)
        self.reset.clicked.connect(self._on_reset)
        self.save.clicked.connect(self._on_save)
        self.load.clicked.connect(self._on_load)

    @Slot()
    def _follow(self) -> None:
        """Show what has changed; what is not seen is shown when it is opened again."""
        if self.isVisible():
            self._later.start()

    def open_beside(self) -> None:
        """As the window is now, in front, with the search ready and the presets of the film shown."""
        if not self.isVisible():
            self.presets.modality = None
        self._show()
        self.show()
        self.raise_()
        self.activateWindow()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # The pages

    def _appearance(self) -> Page:
        sizes = {percent: f"{percent} %" for percent in TEXT_PERCENTS}
        return Page(
            "appearance",
            tr("Appearance"),
            (
                self._choice(
                    "theme",
                    tr("Theme"),
                    _THEMES,
                    tr("Colors of the window. Films stay on black, with light letters on them."),
                ),
                self._choice("text_percent", tr("Text size"), sizes, tr("100 % is the size that this computer has.")),
                self._choice(
                    "language",
                    tr("Language"),
                    {SYSTEM: tr("As this computer has it"), **LANGUAGES},
                    tr("It holds from the next start on. Files, reports and the documentation stay English."),
                ),
            ),
        )

    def _keys(self) -> Page:
        schemes = {name: scheme.title for name, scheme in SCHEMES.items()}
        tips = ". ".join(f"{scheme.title}: {scheme.tip[0].lower()}{scheme.tip[1:]}" for scheme in SCHEMES.values())
        return Page(
            "keys_and_mouse",
            tr("Keys and mouse"),
            (
                self._choice("mouse", tr("Mouse"), schemes, f"{tips}."),
                self._switch(
                    "single_keys",
                    tr("Keys of a single letter, digit or sign"),
                    tr("Off: only keys with Ctrl or Alt, F1 to F12, arrows, Esc and the like do something."),
                ),
            ),
            self.keys,
        )

    def _presets(self) -> Page:
        line = Line(
            tr("Presets of"), self.modality, tr("A window is kept from a film: Grey levels > Keep this window.")
        )
        return Page("window_presets", tr("Window presets"), (line,), self.presets)

    def _heat(self) -> Page:
        maps = {name: capital(tr(name)) for name in colormaps()}
        return Page(
            "heat_map",
            tr("Heat map"),
            (
                self._switch("heat_films", tr("Show the heat map at first")),
                self._switch(
                    "heat_reviews",
                    tr("Show the heat map at first in reviews"),
                    tr("Before the verdict it can lead the reader; after the verdict it is shown anyway."),
                ),
                self._share("heat_opacity", tr("Opacity")),
                self._share("heat_threshold", tr("Begins at"), tr("Of the map's scale: weaker parts are left out.")),
                self._choice("heat_colors", tr("Colors"), maps),
                self._switch("heat_outline", tr("Outline around what is shown")),
            ),
        )

    def _corners(self) -> Page:
        lines = [
            self._choice("corner_level", tr("Texts in the corners"), _LEVELS),
            self._switch("overlays", tr("Draw the overlays of a file")),
            self._switch("shutters", tr("Cover what the shutter of a file covers")),
        ]
        places = [self._place(name) for name in CORNER_LINES]
        note = said(text=tr("Of a made-up film. Who the patient is stays hidden while View > Patient identity is off."))
        beside = QWidget()
        inside = column(beside, 6)
        inside.addWidget(self.preview)
        inside.addWidget(note)
        inside.addStretch()
        return Page("corners", tr("Corners of the film"), (*lines, *places), beside, between=len(lines))

    # Controls

    def _choice(self, name: str, title: str, choices: Mapping[Any, str], note: str = "") -> Line:
        box = only_with_focus(QComboBox())
        values: list[object] = list(choices)
        for words in choices.values():
            box.addItem(words)

        def show(now: Preferences) -> None:
            box.setCurrentIndex(values.index(getattr(now, name)))

        box.activated.connect(lambda place: self._change(name, values[place]))
        self._shows.append(show)
        return Line(title, box, note)

    def _switch(self, name: str, title: str, note: str = "") -> Line:
        box = QCheckBox()

        def show(now: Preferences) -> None:
            box.setChecked(getattr(now, name))

        box.clicked.connect(lambda checked: self._change(name, checked))
        self._shows.append(show)
        return Line(title, box, note)

    def _share(self, name: str, title: str, note: str = "") -> Line:
        box = only_with_focus(QSpinBox())
        box.setRange(0, 100)
        box.setSingleStep(5)
        box.setSuffix(" %")

        def show(now: Preferences) -> None:
            percent = round(100 * getattr(now, name))
            if box.value() != percent:
                box.blockSignals(True)
                box.setValue(percent)
                box.blockSignals(False)

        box.valueChanged.connect(lambda percent: self._change(name, percent / 100))
        self._shows.append(show)
        return Line(title, box, note)

    def _place(self, name: str) -> Line:
        """In which corner an attribute is."""
        box, line, corners = only_with_focus(QComboBox()), CORNER_LINES[name], list(_CORNERS)
        for words in _CORNERS.values():
            box.addItem(words)

        def show(now: Preferences) -> None:
            box.setCurrentIndex(corners.index(now.corner_places.get(name, line.corner)))

        def choose(place: int) -> None:
            others = {one: own for one, own in self.now().corner_places.items() if one != name}
            moved = {} if corners[place] is line.corner else {name: corners[place]}
            self._change("corner_places", others | moved)

        box.activated.connect(choose)
        self._shows.append(show)
        return Line(tr(line.title), box)

    # What is set

    def now(self) -> Preferences:
        """What the window has."""
        return preferences.collected(self._window)

    def page(self) -> Page:
        """The page that is seen."""
        return self.pages[self.stack.currentIndex()]

    def _change(self, name: str, value: Any) -> None:
        changed: dict[str, Any] = {name: value}
        self._put(replace(self.now(), **changed))

    def _put(self, wanted: Preferences) -> str:
        """Have these; returns what to say of keys that could not be had."""
        conflicts = preferences.put(self._window, wanted)
        self._say("")
        self._show()
        return " ".join(conflict.sentence() for conflict in conflicts)

    @Slot()
    def _show(self) -> None:
        """Every control as it is now."""
        now, own = self.now(), self._window.own_presets
        for show in self._shows:
            show(now)
        self._fit_pages()
        self.preview.show_preferences(now, identity=self._window.view_settings.shows_identity)
        self.keys.show_all()
        shown = own.modality_shown() if self.presets.modality is None else self.presets.modality
        every = sorted({shown, own.modality_shown(), *(m for file in now.presets for m in file.modalities)})
        self.modality.clear()
        for modality in every:
            self.modality.addItem(modality or tr("Pictures without a modality"), modality)
        self.modality.setCurrentIndex(every.index(shown))
        self.presets.show_modality(shown)

    @Slot(int)
    def _on_modality(self, place: int) -> None:
        self.presets.show_modality(self.modality.itemData(place))

    @Slot(str)
    def _find(self, text: str) -> None:
        wanted = text.strip().lower()
        found = [page.show_matching(wanted) for page in self.pages]
        for place, has in enumerate(found):
            item = self.list.item(place)
            if item is not None:
                item.setHidden(not has)
        self.nothing.setVisible(not any(found))
        self.stack.setVisible(any(found))
        if any(found) and not found[self.list.currentRow()]:
            self.list.setCurrentRow(found.index(True))

    @Slot()
    def _on_reset(self) -> None:
        page = self.page()
        if page.section != "window_presets":
            self._reset(page)
            return
        question = QMessageBox(self)
        question.setWindowTitle(tr("Remove all own presets?"))
        question.setText(tr("This page has nothing but the windows that you kept. Remove all of them?"))
        question.addButton(tr("Remove all"), QMessageBox.ButtonRole.AcceptRole)
        keep = question.addButton(tr("Keep them"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(keep)
        question.accepted.connect(partial(self._reset, page))
        question.finished.connect(question.deleteLater)
        question.open()

    def _reset(self, page: Page) -> None:
        self._put(preferences.first(page.section, self.now()))
        self._say(tr("{title} is as it is in a new Hilum.", title=page.title))

    # The file

    @Slot()
    def _on_save(self) -> None:
        self._ask(QFileDialog.AcceptMode.AcceptSave, self.export_to)

    @Slot()
    def _on_load(self) -> None:
        self._ask(QFileDialog.AcceptMode.AcceptOpen, self.import_from)

    def _ask(self, mode: QFileDialog.AcceptMode, then: Callable[[Path], None]) -> None:
        saves = mode is QFileDialog.AcceptMode.AcceptSave
        dialog = QFileDialog(self, tr("Export settings") if saves else tr("Import settings"))
        dialog.setAcceptMode(mode)
        dialog.setNameFilter(_FILES)
        dialog.setDefaultSuffix("json")
        if saves:
            dialog.selectFile(_SUGGESTED)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Write all settings to a file."""
        try:
            write_whole(path, preferences.text_of(self.now()).encode("utf-8"))
        except OSError as error:
            self._say(
                tr("The file was not written: {strerror}.", strerror=error.strerror or tr("the disk refused")),
                refused=True,
            )
            return
        self._say(
            tr(
                "The settings are in {name}. No film and no patient is named in it, but for names of presets.",
                name=path.name,
            )
        )

    def import_from(self, path: Path) -> None:
        """Have the settings of a file; one that cannot be used changes nothing, and why is said."""
        try:
            with path.open("rb") as file:
                data = file.read(LARGEST + 1)
        except OSError as error:
            self._say(
                tr("The file was not read: {strerror}.", strerror=error.strerror or tr("the disk refused")),
                refused=True,
            )
            return
        found = preferences.read(data, self.now())
        if isinstance(found, str):
            self._say(found, refused=True)
            return
        conflicts = self._put(found)
        self._say(
            tr("The settings of {name} hold now. {conflicts}", name=path.name, conflicts=conflicts).strip(),
            refused=bool(conflicts),
        )

    def _say(self, sentence: str, *, refused: bool = False) -> None:
        set_role(self.message, "warning" if refused else "muted")
        self.message.setText(sentence)
