"""The search at a server of films: what is asked, what it has, and bringing studies of it here."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QGridLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from imaging.archive.acts import Act, PacsRequest
from imaging.archive.arrivals import study_folder
from imaging.archive.exchange import (
    ExchangeEnded,
    FoundStudy,
    NotTransferred,
    PacsQuery,
    Retrieved,
    Wanted,
    check_query,
)
from imaging.archive.servers import Server
from imaging.display.corner_text import iso_date, person_name
from imaging.faults import Code, Fault, Problem
from imaging.image import Exam
from viewer.film.view_settings import ViewSettings
from viewer.pacs.pacs_run import PacsRun, where_words
from viewer.pacs.password_box import ask_password
from viewer.widgets.forms import column, only_with_focus, plain_close, resize_on_screen, row, said
from viewer.widgets.language import LANGUAGE, tr

_SIZE = (1080, 640)
_COLUMNS = (
    tr("Patient"),
    tr("ID"),
    tr("Born"),
    tr("Study"),
    tr("Modality"),
    tr("Description"),
    tr("Objects"),
    tr("Here"),
)
_PATIENT, _ID, _BORN, _DATE, _MODALITY, _DESCRIPTION, _OBJECTS, _HERE = range(len(_COLUMNS))
_WIDTHS = (150, 85, 85, 85, 70, 60, 60, 150)
_SORTED = 28
"""The room around a title and its arrow, in pixels."""
_ANY = tr("any")
_MODALITIES = (_ANY, "DX", "CR", "MG", "CT", "MR", "US", "SR", "SEG")
_BODY_PARTS = (_ANY, "CHEST", "LUNG", "THORAX", "ABDOMEN", "SKULL")
_NO_SERVER = tr("No server is named yet: nothing is asked or sent anywhere. Servers … names one.")


@dataclass(eq=False)
class StudyRow:
    """A study that a server has. `total`: its objects, 0 where that is not known; `done`: those that are here."""

    study: FoundStudy
    server: Server
    item: QTreeWidgetItem
    folder: Path
    done: int = 0
    total: int = 0
    failed: list[str] = field(default_factory=list)
    is_waiting: bool = False
    is_coming: bool = False

    def state(self) -> str:
        """What of it is here, in words."""
        done = LANGUAGE.number(self.done, ",")
        of = tr("{done:,} of {total:,}", done=self.done, total=self.total) if self.total else done
        if self.is_coming or self.is_waiting:
            return tr("coming: {count}", count=of) if self.is_coming else tr("waiting")
        if self.failed:
            return tr("{count}, {failed:,} failed", count=of, failed=len(self.failed))
        if not self.done:
            return ""
        return tr("all") if self.is_here else of

    @property
    def is_here(self) -> bool:
        """All of it is here."""
        return self.done >= self.total > 0 and not (self.failed or self.is_coming or self.is_waiting)


class PacsSearch(QDialog):
    """Stays open beside the window. One act at a time; studies that are to come wait for each other."""

    open_wanted = Signal(object, object)
    add_wanted = Signal(object, object)
    """Folders of studies, to be opened or added to the list; and the `Server` that they come from."""
    servers_wanted = Signal()
    said = Signal(str)
    """A sentence for the line at the bottom of the window."""

    def __init__(self, program: Sequence[str], settings: ViewSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Find in a PACS"))
        self._program, self._settings = tuple(program), settings
        self.servers: tuple[Server, ...] = ()
        self.folder = Path()
        self.run: PacsRun | None = None
        self.rows: list[StudyRow] = []
        self._waiting: deque[StudyRow] = deque()
        self._coming: StudyRow | None = None
        self._brought: list[StudyRow] = []
        """What came since Retrieve was pressed, and comes now."""
        self._opens: StudyRow | None = None
        self._asked: PacsRequest | None = None
        self._passwords: dict[Server, str] = {}
        self._people: dict[tuple[str, str], int] = {}
        self.server = only_with_focus(QComboBox())
        self.manage = QPushButton(tr("Ser&vers ..."))
        self.name, self.identity = QLineEdit(), QLineEdit()
        self.first, self.last = QLineEdit(), QLineEdit()
        self.modality, self.part = only_with_focus(QComboBox()), only_with_focus(QComboBox())
        self.search, self.stop = QPushButton(tr("&Search")), QPushButton(tr("S&top"))
        self.table = QTreeWidget()
        self.words = said("text")
        self.bar = QProgressBar()
        self.retrieve, self.open_films = QPushButton(tr("&Retrieve")), QPushButton(tr("O&pen"))
        self.add = QPushButton(tr("&Add to the list"))
        self.buttons = plain_close()
        self._build()
        self._connect()
        self._refresh()

    # Parts

    def _build(self) -> None:
        for box, texts in ((self.modality, _MODALITIES), (self.part, _BODY_PARTS)):
            box.setEditable(True)
            box.addItems(texts)
        self.name.setPlaceholderText(tr("family name, given name"))
        self.identity.setPlaceholderText(tr("patient ID"))
        for date in (self.first, self.last):
            date.setPlaceholderText(tr("YYYY-MM-DD"))
        grid = QGridLayout()
        grid.setSpacing(8)
        for line, fields in enumerate(
            (
                ((tr("S&erver"), self.server, tr("Server")),),
                ((tr("&Name"), self.name, tr("Patient's name")), (tr("&ID"), self.identity, tr("Patient's ID"))),
                (
                    (tr("Study &from"), self.first, tr("Study date, first")),
                    (tr("t&o"), self.last, tr("Study date, last")),
                ),
                ((tr("&Modality"), self.modality, tr("Modality")), (tr("&Body part"), self.part, tr("Body part"))),
            )
        ):
            for place, (text, part, name) in enumerate(fields):
                label = QLabel(text)
                label.setBuddy(part)
                part.setAccessibleName(name)
                grid.addWidget(label, line, 2 * place)
                grid.addWidget(part, line, 2 * place + 1, 1, 1 if len(fields) > 1 else 3)
        grid.addWidget(self.manage, 0, 4)
        grid.addWidget(self.search, 2, 4)
        grid.addWidget(self.stop, 3, 4)
        for place in (1, 3):
            grid.setColumnStretch(place, 1)
        self.table.setObjectName("studies")
        self.table.setHeaderLabels(list(_COLUMNS))
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setAlternatingRowColors(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(_DATE, Qt.SortOrder.DescendingOrder)
        self.table.setAccessibleName(tr("Studies found"))
        self.table.installEventFilter(self)
        for place in range(len(_COLUMNS)):
            self.table.setColumnWidth(place, self._least(place))
        self.table.header().setStretchLastSection(False)
        self.table.header().setSectionResizeMode(_DESCRIPTION, QHeaderView.ResizeMode.Fixed)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.retrieve.setToolTip(tr("Bring the studies chosen here; those that came in part go on"))
        self.open_films.setToolTip(tr("Show what is here of the studies chosen instead of what is open"))
        self.add.setToolTip(tr("Put what is here of the studies chosen behind the films that are open"))
        for button in (self.manage, self.stop, self.retrieve, self.open_films, self.add):
            button.setAutoDefault(False)
        whole = column(self, 10, margins=(12, 12, 12, 12))
        whole.addLayout(grid)
        whole.addWidget(self.words)
        whole.addWidget(self.table, 1)
        actions = row(self.retrieve, self.open_films, self.add, None, self.bar)
        actions.addWidget(self.buttons)
        whole.addLayout(actions)
        self.search.setDefault(True)  # once it is a part of this dialog
        resize_on_screen(self, *_SIZE)

    def _connect(self) -> None:
        self.manage.clicked.connect(self.servers_wanted)
        self.search.clicked.connect(self.ask)
        self.stop.clicked.connect(self.end_act)
        self.retrieve.clicked.connect(self.bring)
        self.open_films.clicked.connect(self._on_open)
        self.add.clicked.connect(self._on_add)
        self.buttons.rejected.connect(self.close)
        self.table.itemSelectionChanged.connect(self._refresh)
        self.table.itemDoubleClicked.connect(self._on_row)
        self.server.currentIndexChanged.connect(self._on_server)
        self._settings.changed.connect(self._on_settings)
        self._was_shown = self._settings.shows_identity

    def show_servers(self, servers: Sequence[Server], folder: Path) -> None:
        """What can be asked now, and where films come to."""
        chosen = self.server.currentText()
        self.servers, self.folder = tuple(servers), folder
        for line in self.rows:
            if line is not self._coming:
                line.folder = study_folder(folder, line.study.study)
                self._look(line)
                self._show_row(line)
        self.server.clear()
        self.server.addItems([server.name for server in self.servers])
        self.server.setCurrentIndex(max(self.server.findText(chosen), 0))
        self._on_server()

    def fill(self, exam: Exam) -> None:
        """Look for other studies of a patient; the person presses Search, which tells the server whom."""
        self.end_act()
        self._drop_run()
        self.table.clear()
        self.rows.clear()
        self.identity.setText(exam.patient_id.strip())
        self.name.setText("" if exam.patient_id.strip() else person_name(exam.patient_name))
        self.first.clear()
        self.last.clear()
        self.modality.setCurrentIndex(0)
        self.part.setCurrentIndex(0)
        self._on_settings()
        self._on_server()
        self.search.setFocus()

    # The search

    def query(self) -> PacsQuery:
        """What is entered. Raises Fault (BAD_QUERY) for what no server could match."""
        found = PacsQuery(
            patient_name=name_pattern(self.name.text()),
            patient_id=self.identity.text().strip(),
            first_date=date_digits(self.first.text()),
            last_date=date_digits(self.last.text()),
            modality=_choice(self.modality),
            body_part=_choice(self.part),
        )
        check_query(found)
        return found

    @Slot()
    def ask(self) -> None:
        """Search."""
        server = self.chosen_server()
        if server is None:
            self.servers_wanted.emit()
            return
        try:
            query = self.query()
        except Fault as fault:
            self.words.setText(LANGUAGE.sentence(fault.problem))
            return
        self.end_act()
        self.table.clear()
        self.rows.clear()
        self.words.setText(tr("Asking {server} …", server=where_words(server)))
        self._start(PacsRequest(Act.FIND, server, query))

    def chosen_server(self) -> Server | None:
        """The server that is asked; None while none is named."""
        place = self.server.currentIndex()
        return self.servers[place] if 0 <= place < len(self.servers) else None

    def _add_row(self, study: FoundStudy, server: Server) -> None:
        line = StudyRow(study, server, QTreeWidgetItem(), study_folder(self.folder, study.study), 0, study.objects or 0)
        self._look(line)
        line.item.setData(_OBJECTS, Qt.ItemDataRole.DisplayRole, study.objects)  # a number is sorted as one
        self.rows.append(line)
        self._show_row(line)
        self.table.addTopLevelItem(line.item)

    def _look(self, line: StudyRow) -> None:
        """Count what is here of a study."""
        line.done = sum(1 for _ in line.folder.glob("*.dcm"))

    def _show_row(self, line: StudyRow) -> None:
        study, item = line.study, line.item
        texts = {place: "" for place in range(len(_COLUMNS)) if place != _OBJECTS}
        if self._settings.shows_identity:
            texts |= {
                _PATIENT: person_name(study.patient_name),
                _ID: study.patient_id,
                _BORN: iso_date(study.birth_date),
                _DATE: iso_date(study.date),
                _DESCRIPTION: study.description,
            }
        else:
            person = (study.patient_id, study.patient_name)
            texts[_PATIENT] = tr("Patient {number}", number=self._people.setdefault(person, len(self._people) + 1))
        texts |= {
            _MODALITY: ", ".join(study.modalities),
            _HERE: line.state(),
        }
        for place, text in texts.items():
            if item.text(place) != text:
                item.setText(place, text)
        item.setToolTip(_MODALITY, texts[_MODALITY])
        item.setToolTip(_HERE, "\n".join(line.failed[:10]))

    # Bringing studies here

    @Slot()
    def bring(self) -> None:
        """Bring the studies chosen, one after the other; what lies here already does not come again."""
        self._bring(self._chosen())

    def _bring(self, lines: Sequence[StudyRow]) -> None:
        if self.run is None:
            self._brought.clear()
        for line in lines:
            if not (line.is_waiting or line.is_coming):
                line.is_waiting, line.failed = True, []
                self._waiting.append(line)
                self._show_row(line)
        if self.run is None:
            self._bring_next()

    def _bring_next(self) -> None:
        if not self._waiting:
            self._refresh()
            return
        self._coming = line = self._waiting.popleft()
        self._brought.append(line)
        line.is_waiting, line.is_coming, line.done = False, True, 0
        self._show_row(line)
        self.words.setText(tr("From {server} into {folder}", server=where_words(line.server), folder=self.folder))
        self._start(PacsRequest(Act.GET, line.server, wanted=Wanted(line.study.study), folder=self.folder))

    @Slot(QTreeWidgetItem)
    def _on_row(self, item: QTreeWidgetItem) -> None:
        """A row that is opened by itself: all of it is brought first."""
        line = next((own for own in self.rows if own.item is item), None)
        if line is None:
            return
        if line.is_here:
            self._on_open()
        else:
            self._opens = line
            self._bring([line])

    @Slot()
    def _on_open(self) -> None:
        self._tell(self.open_wanted.emit)

    @Slot()
    def _on_add(self) -> None:
        self._tell(self.add_wanted.emit)

    def _tell(self, tell: object) -> None:
        lines = [line for line in self._chosen() if line.done]
        if lines and callable(tell):
            tell(tuple(line.folder for line in lines), lines[0].server)

    def _chosen(self) -> list[StudyRow]:
        return [line for line in self.rows if line.item.isSelected()]

    # One act

    def _start(self, request: PacsRequest, password: str = "", *, keep: bool = False) -> None:
        self._asked = request
        password = password or self._passwords.get(request.server, "")
        self.run = PacsRun(self._program, replace(request, password=password, keep=keep), self)
        self.run.reported.connect(self._on_event)
        self.run.ended.connect(self._on_ended)
        self.run.start()
        self._refresh()

    @Slot()
    def end_act(self) -> None:
        """Stop; what has come stays, and can go on later."""
        for line in self._waiting:
            line.is_waiting = False
            self._show_row(line)
        self._waiting.clear()
        self._opens = None
        if self.run is not None and self._coming is not None:
            self.run.stop()
        elif self.run is not None:
            self._drop_run()
            self.words.setText(tr("Stopped; {studies} until then.", studies=self._count()))
        self._refresh()

    @property
    def is_busy(self) -> bool:
        """Whether a server is asked."""
        return self.run is not None

    def _drop_run(self) -> None:
        """End what is under way at once; nothing more is heard of it."""
        if self.run is not None:
            self.run.close()
            self.run.deleteLater()
        self.run, self._coming = None, None

    @Slot(object)
    def _on_event(self, event: object) -> None:
        line = self._coming
        if isinstance(event, FoundStudy) and self._asked is not None:
            self._add_row(event, self._asked.server)
        elif isinstance(event, Retrieved) and line is not None:
            line.done, line.total = line.done + 1, max(event.total, line.total if not event.total else 0)
            self._show_row(line)
            self.bar.setRange(0, event.total)
            self.bar.setValue(event.done)
        elif isinstance(event, NotTransferred) and line is not None:
            line.failed.append(LANGUAGE.sentence(event.problem))
            self._show_row(line)

    @Slot(object)
    def _on_ended(self, end: ExchangeEnded) -> None:
        request, line = self._asked, self._coming
        if self.run is not None:
            self.run.deleteLater()
        self.run, self._coming = None, None
        if line is not None:
            line.is_coming = False
            self._look(line)
            self._show_row(line)
        if end.problem is not None and request is not None:
            self._on_problem(end.problem, request, line)
        elif request is not None and request.act is Act.FIND:
            self.words.setText(tr("{studies} at {server}.", studies=self._count(), server=where_words(request.server)))
            if self._waiting:
                self._bring_next()
            elif (first := self.table.topLevelItem(0)) is not None:
                self.table.setCurrentItem(first)
                self.table.setFocus()
        elif line is not None:
            self._on_brought(line, end)
        self._refresh()
        if not (self.is_busy or self.isVisible()):
            self.said.emit(self.words.text())

    def _on_brought(self, line: StudyRow, end: ExchangeEnded) -> None:
        where, count = where_words(line.server), sum(own.done for own in self._brought)
        failed = [why for own in self._brought for why in own.failed]
        if end.stopped:
            self.words.setText(
                tr("Stopped. Of this study {count:,} {count:object|objects} came; Retrieve goes on.", count=line.done)
            )
        elif failed:
            self.words.setText(
                tr("{count:,} {count:object|objects} did not come. {why}", count=len(failed), why=failed[0])
            )
        else:
            self.words.setText(
                tr("{count:,} {count:object|objects} from {server} {count:is|are} here.", count=count, server=where)
            )
        if self._waiting:
            self._bring_next()
        elif (own := self._opens) is not None and own.done and not end.stopped:
            self._opens = None
            self.open_wanted.emit((own.folder,), own.server)

    def _on_problem(self, problem: Problem, request: PacsRequest, line: StudyRow | None) -> None:
        sentence = LANGUAGE.sentence(problem)
        for waiting in self._waiting:
            waiting.is_waiting = False
            self._show_row(waiting)
        self._waiting.clear()
        self._opens = None
        if line is not None:
            here = tr("{count:,} {count:object|objects} of this study {count:is|are} here.", count=line.done)
            sentence = f"{sentence} {here}"
        self.words.setText(sentence)
        if problem.code is Code.NO_PERMISSION and request.server.user:
            self._passwords.pop(request.server, None)

            def again(password: str, keep: bool) -> None:
                self._passwords[request.server] = password
                self.words.setText(tr("Asking {server} …", server=where_words(request.server)))
                if line is not None:
                    self._coming, line.is_coming, line.done = line, True, 0
                self._start(request, password, keep=keep)

            ask_password(self, request.server, LANGUAGE.message(problem), again)

    # What is seen

    def _count(self) -> str:
        number = len(self.rows)
        if not number:
            return tr("No study matches")
        if number >= PacsQuery().limit:
            return tr("{count:,} {count:study|studies} (there may be more: search for less)", count=number)
        return tr("{count:,} {count:study|studies}", count=number)

    @Slot()
    def _on_server(self) -> None:
        server = self.chosen_server()
        if self.run is None:
            self.words.setText(
                tr("Search asks {server}.", server=where_words(server)) if server is not None else _NO_SERVER
            )
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        chosen, is_busy = self._chosen(), self.is_busy
        self.search.setText(tr("&Search") if self.servers else tr("Name a &server ..."))
        self.search.setEnabled(not is_busy)
        self.stop.setEnabled(is_busy)
        self.bar.setVisible(is_busy)
        if is_busy and self._coming is None:
            self.bar.setRange(0, 0)
        can_come = [line for line in chosen if not (line.is_waiting or line.is_coming or line.is_here)]
        self.retrieve.setEnabled(bool(can_come) and (not is_busy or self._coming is not None))
        for button in (self.open_films, self.add):
            button.setEnabled(any(line.done for line in chosen))

    @Slot()
    def _on_settings(self) -> None:
        shown = self._settings.shows_identity
        for field_ in (self.name, self.identity):
            field_.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        if shown != self._was_shown:
            self._was_shown = shown
            for line in self.rows:
                self._show_row(line)

    def _least(self, place: int) -> int:
        """The width that a column has at least, in pixels: that of its title too."""
        return max(_WIDTHS[place], self.table.header().fontMetrics().horizontalAdvance(_COLUMNS[place]) + _SORTED)

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter opens the row that has the keyboard; the description has the width that the others leave."""
        if watched is self.table and event.type() is QEvent.Type.Resize:
            others = sum(self.table.columnWidth(place) for place in range(len(_COLUMNS)) if place != _DESCRIPTION)
            bar = self.table.verticalScrollBar().sizeHint().width()
            left = self.table.width() - 2 * self.table.frameWidth() - bar - others
            self.table.setColumnWidth(_DESCRIPTION, max(left, self._least(_DESCRIPTION)))
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            item = self.table.currentItem()
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
                self._on_row(item)
                return True
        return super().eventFilter(watched, event)

    def end(self) -> None:
        """End what is under way, with the window."""
        self._drop_run()
        self._passwords.clear()


def name_pattern(text: str) -> str:
    """A name as it was entered, as DICOM compares it (PS3.4 C.2.2.2): family^given, whatever follows; "" for none.

    Before a comma stands the family name; without one, and without a ^, all is the beginning of the family name.
    """
    family, comma, given = (part.strip() for part in text.strip().partition(","))
    name = f"{family}^{given}" if comma and given else family
    return name if not name or set(name) & set("*?") else f"{name}*"


def date_digits(text: str) -> str:
    """A date as DICOM writes it, of YYYY-MM-DD or YYYYMMDD; other text as it is, which `check_query` refuses."""
    text = text.strip()
    found = re.fullmatch(r"(\d{4})[-./]?(\d{2})[-./]?(\d{2})", text)
    return "".join(found.groups()) if found else text


def _choice(box: QComboBox) -> str:
    text = box.currentText().strip()
    return "" if text.casefold() == _ANY.casefold() else text.upper()
