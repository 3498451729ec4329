"""The servers of films that the reader named: each entered, tested, changed and removed; none is there by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QSpinBox,
    QSplitter,
    QWidget,
)

from imaging.archive.acts import Act, PacsRequest
from imaging.archive.arrivals import empty, retrieved_folder
from imaging.archive.exchange import Answered, ExchangeEnded
from imaging.archive.servers import OWN_TITLE, Server, Way, check, read_servers, write_servers
from imaging.faults import Code, Fault
from viewer.pacs.pacs_run import PacsRun, where_words
from viewer.pacs.password_box import ask_password
from viewer.settings import Settings
from viewer.widgets.forms import (
    column,
    named_path,
    only_with_focus,
    plain_button,
    plain_close,
    resize_on_screen,
    rolling,
    row,
    said,
)
from viewer.widgets.language import LANGUAGE, tr

_SIZE = (880, 600)
_LIST = 180
_WAYS = ((Way.WEB, "DICOMweb"), (Way.DIMSE, tr("DICOM (AE title and port)")))
_CERTIFICATES = tr("Certificates (*.pem *.crt *.key);;All files (*)")
_NONE = tr("No server is named yet. Enter one and save it: nothing is asked or sent anywhere before.")


class ServersDialog(QDialog):
    """Writes the list when a server is saved or removed. A test asks the server as entered, saved or not."""

    changed = Signal()

    def __init__(self, file: Path, program: Sequence[str], settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("PACS servers"))
        self._file, self._program, self._settings = file, tuple(program), settings
        self.servers: list[Server] = []
        self.run: PacsRun | None = None
        self.list = QListWidget()
        self.name, self.url, self.user = QLineEdit(), QLineEdit(), QLineEdit()
        self.host, self.called, self.calling = QLineEdit(), QLineEdit(), QLineEdit(OWN_TITLE)
        self.way, self.tls = only_with_focus(QComboBox()), only_with_focus(QComboBox())
        self.port, self.move_port = only_with_focus(QSpinBox()), only_with_focus(QSpinBox())
        self.authority, self.certificate, self.key = QLineEdit(), QLineEdit(), QLineEdit()
        self.new, self.remove = plain_button(tr("&New")), plain_button(tr("&Remove ..."))
        self.test, self.save = plain_button(tr("&Test")), plain_button(tr("&Save"))
        self.folder = QLineEdit()
        self.browse, self.empty = plain_button(tr("Folder ...")), plain_button(tr("E&mpty ..."))
        self.question: QMessageBox | None = None
        self.words = said("text")
        self.buttons = plain_close()
        self._build()
        self.list.currentRowChanged.connect(self._on_chosen)
        self.way.currentIndexChanged.connect(self._on_way)
        self.new.clicked.connect(self._on_new)
        self.remove.clicked.connect(self._on_remove)
        self.test.clicked.connect(self.ask_to_answer)
        self.save.clicked.connect(self.keep)
        self.buttons.rejected.connect(self.reject)
        self.browse.clicked.connect(self._on_browse)
        self.empty.clicked.connect(self._on_empty)
        self._show_folder()
        self._read()

    # Parts

    def _build(self) -> None:
        for way, words in _WAYS:
            self.way.addItem(words, way)
        self.tls.addItem(tr("not encrypted"), False)
        self.tls.addItem("TLS", True)
        self.port.setRange(1, 65535)
        self.move_port.setRange(0, 65535)
        self.move_port.setSpecialValueText(tr("films come by C-GET"))
        self.url.setPlaceholderText("https://pacs.example/dicom-web")
        self.list.setAccessibleName(tr("Servers"))
        self.form = QFormLayout()
        for title, part in (
            (tr("Name &here"), self.name),
            (tr("Protoco&l"), self.way),
            (tr("&Address"), self.url),
            (tr("&User"), self.user),
            (tr("&Computer"), self.host),
            (tr("&Port"), self.port),
            (tr("Its AE t&itle"), self.called),
            (tr("&Own AE title"), self.calling),
            (tr("C-MOVE to port"), self.move_port),
            (tr("&Encryption"), self.tls),
        ):
            self.form.addRow(title, part)
            part.setAccessibleName(title.replace("&", ""))
        for title, file in (
            (tr("Certificate authority"), self.authority),
            (tr("Own certificate"), self.certificate),
            (tr("Its key"), self.key),
        ):
            file.setPlaceholderText(tr("that of the system") if file is self.authority else tr("none"))
            file.setAccessibleName(title)
            self.form.addRow(title, self._with_browse(file, title))
        body = QWidget()
        lines = column(body, 12, margins=(14, 12, 14, 12))
        lines.addLayout(self.form)
        lines.addStretch()
        right = QWidget()
        right_lines = column(right, 8)
        right_lines.addWidget(rolling(body, tr("The server chosen")), 1)
        right_lines.addLayout(row(None, self.test, self.save))  # in sight however long the form is
        left = QWidget()
        left_lines = column(left, 8)
        left_lines.addWidget(self.list, 1)
        left_lines.addLayout(row(self.new, self.remove))
        parts = QSplitter()
        parts.setChildrenCollapsible(False)
        parts.addWidget(left)
        parts.addWidget(right)
        parts.setStretchFactor(1, 1)
        parts.setSizes([_LIST, _SIZE[0] - _LIST])
        self.folder.setReadOnly(True)
        self.folder.setAccessibleName(tr("Retrieved films are kept in"))
        whole = column(self, 10, margins=(12, 12, 12, 12))
        whole.addWidget(parts, 1)
        whole.addWidget(self.words)
        kept = QLabel(tr("Retrieved films are kept in"))
        kept.setBuddy(self.folder)
        whole.addLayout(row(self.folder, self.browse, self.empty))
        whole.insertWidget(whole.count() - 1, kept)
        whole.addWidget(self.buttons)
        resize_on_screen(self, *_SIZE)

    def _with_browse(self, file: QLineEdit, title: str) -> QWidget:
        browse = plain_button(tr("File ..."))
        browse.setAccessibleName(tr("{title}: choose a file", title=title))

        def choose() -> None:
            name, _ = QFileDialog.getOpenFileName(self, title, file.text(), _CERTIFICATES)
            if name:
                file.setText(name)

        browse.clicked.connect(choose)
        holder = QWidget()
        holder.setLayout(row(file, browse))
        return holder

    # What is entered

    def entered(self) -> Server:
        """The server as the form has it."""
        is_web = self.way.currentData() == Way.WEB
        common = Server(
            name=self.name.text().strip(),
            way=Way.WEB if is_web else Way.DIMSE,
            authority=named_path(self.authority),
            certificate=named_path(self.certificate),
            key=named_path(self.key),
        )
        if is_web:
            return replace(common, url=self.url.text().strip().rstrip("/"), user=self.user.text().strip())
        return replace(
            common,
            host=self.host.text().strip(),
            port=self.port.value(),
            called=self.called.text().strip(),
            calling=self.calling.text().strip(),
            move_port=self.move_port.value(),
            tls=bool(self.tls.currentData()),
        )

    def show_server(self, server: Server) -> None:
        """Put a server into the form."""
        self.way.setCurrentIndex(self.way.findData(server.way))
        self.tls.setCurrentIndex(int(server.tls))
        self.port.setValue(server.port)
        self.move_port.setValue(server.move_port)
        for line, text in (
            (self.name, server.name),
            (self.url, server.url),
            (self.user, server.user),
            (self.host, server.host),
            (self.called, server.called),
            (self.calling, server.calling),
            (self.authority, str(server.authority or "")),
            (self.certificate, str(server.certificate or "")),
            (self.key, str(server.key or "")),
        ):
            line.setText(text)
        self._on_way()

    @Slot()
    def _on_way(self) -> None:
        is_web = self.way.currentData() == Way.WEB
        of_web: tuple[QWidget, ...] = (self.url, self.user)
        of_dimse = (self.host, self.port, self.called, self.calling, self.move_port, self.tls)
        for part in (*of_web, *of_dimse):
            self.form.setRowVisible(part, (part in of_web) == is_web)

    # The list

    def _read(self) -> None:
        try:
            self.servers = list(read_servers(self._file))
        except Fault as fault:
            self.words.setText(LANGUAGE.sentence(fault.problem))
        self._fill("")
        if not self.servers and not self.words.text():
            self.words.setText(_NONE)

    def _fill(self, chosen: str) -> None:
        self.list.clear()
        self.list.addItems([server.name for server in self.servers])
        names = [server.name for server in self.servers]
        if names:
            self.list.setCurrentRow(names.index(chosen) if chosen in names else 0)
        else:
            self._on_new()

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        self.remove.setEnabled(place >= 0)
        if place >= 0:
            self.words.setText("")
            self.show_server(self.servers[place])

    @Slot()
    def _on_new(self) -> None:
        self.list.setCurrentRow(-1)
        self.remove.setEnabled(False)
        self.show_server(Server("", Way.WEB))
        self.name.setFocus()

    @Slot()
    def keep(self) -> None:
        """Save what is entered: in place of the server chosen, else behind the others."""
        server, place = self.entered(), self.list.currentRow()
        others = [own.name.casefold() for number, own in enumerate(self.servers) if number != place]
        if server.name.casefold() in others:
            self.words.setText(tr("There is a server of that name. Give this one another."))
            return
        changed = list(self.servers)
        if place >= 0:
            changed[place] = server
        else:
            changed.append(server)
        if self._write(changed, server.name):
            self.words.setText(
                tr("Saved. {server} is asked only when you search, retrieve or send.", server=where_words(server))
            )

    @Slot()
    def _on_remove(self) -> None:
        place = self.list.currentRow()
        if place < 0:
            return
        server = self.servers[place]
        question = QMessageBox(self)
        question.setWindowTitle(tr("Remove this server?"))
        question.setText(tr("Remove {name} from the list, and its password from the keyring?", name=server.name))
        question.setInformativeText(tr("Films that were retrieved stay."))
        gone = question.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        keep = question.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(keep)
        question.setEscapeButton(keep)
        self.question = question
        gone.clicked.connect(lambda: self._remove(server))
        question.open()

    def _remove(self, server: Server) -> None:
        if self._write([own for own in self.servers if own != server], ""):
            self.words.setText(tr("{name} was removed.", name=server.name) if self.servers else _NONE)
            if server.user:
                run = PacsRun(self._program, PacsRequest(Act.FORGET, server), self.parent())  # it outlives the dialog
                run.ended.connect(run.deleteLater)
                run.start()

    def _write(self, servers: list[Server], chosen: str) -> bool:
        try:
            write_servers(self._file, servers)
        except Fault as fault:
            self.words.setText(LANGUAGE.sentence(fault.problem))
            return False
        except OSError as error:
            self.words.setText(tr("The list of servers cannot be written: {why}.", why=error.strerror))
            return False
        self.servers = servers
        self._fill(chosen)
        self.changed.emit()
        return True

    # Where films come to

    def _films_folder(self) -> Path:
        return self._settings.pacs_folder() or retrieved_folder()

    def _show_folder(self) -> None:
        self.folder.setText(str(self._films_folder()))

    @Slot()
    def _on_browse(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder for retrieved films"), str(self._films_folder()))
        if name:
            self._settings.save_pacs_folder(Path(name))
            self._show_folder()
            self.changed.emit()

    @Slot()
    def _on_empty(self) -> None:
        question = QMessageBox(self)
        question.setWindowTitle(tr("Remove the retrieved films?"))
        question.setText(tr("Remove what came from servers into {folder}?", folder=self._films_folder()))
        question.setInformativeText(tr("The servers keep what they have. Other files in the folder stay."))
        gone = question.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        keep = question.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(keep)
        question.setEscapeButton(keep)
        gone.clicked.connect(self._empty)
        self.question = question
        question.open()

    @Slot()
    def _empty(self) -> None:
        self.words.setText(tr("{count:,} {count:object was|objects were} removed.", count=empty(self._films_folder())))
        self.changed.emit()

    # The test

    @Slot()
    def ask_to_answer(self) -> None:
        """Ask the server as it is entered whether it answers."""
        self._ask()

    def _ask(self, password: str = "", *, keep: bool = False) -> None:
        server = self.entered()
        try:
            check(server)
        except Fault as fault:
            self.words.setText(LANGUAGE.sentence(fault.problem))
            return
        self._end_run()
        self.words.setText(tr("Asking {server} …", server=where_words(server)))
        self.test.setEnabled(False)
        self.run = PacsRun(self._program, PacsRequest(Act.ECHO, server, password=password, keep=keep), self)
        self.run.reported.connect(self._on_answer)
        self.run.ended.connect(self._on_ended)
        self.run.start()

    @Slot(object)
    def _on_answer(self, event: object) -> None:
        if isinstance(event, Answered) and self.run is not None:
            self.words.setText(
                tr(
                    "{server} answered in {ms:.0f} ms.",
                    server=where_words(self.run.request.server),
                    ms=event.seconds * 1000,
                )
            )

    @Slot(object)
    def _on_ended(self, end: ExchangeEnded) -> None:
        self.test.setEnabled(True)
        if end.problem is None or self.run is None:
            return
        server = self.run.request.server
        self.words.setText(LANGUAGE.sentence(end.problem))
        if end.problem.code is Code.NO_PERMISSION and server.user:
            ask_password(self, server, LANGUAGE.message(end.problem), lambda word, keep: self._ask(word, keep=keep))

    def _end_run(self) -> None:
        if self.run is not None:
            self.run.close()
            self.run = None

    def done(self, result: int) -> None:
        """Nothing is asked once it is closed."""
        self._end_run()
        super().done(result)
