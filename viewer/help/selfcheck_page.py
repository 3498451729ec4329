"""The page of the self-check: a list that grows as checks are done, and its report to copy or save."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from imaging.whole_files import write_whole
from viewer.jobs.child_process import Child, Ending
from viewer.widgets.forms import resize_on_screen, said
from viewer.widgets.language import tr
from viewer.widgets.support_report import (
    Begun,
    CheckState,
    CopyVersions,
    SelfCheck,
    from_json,
    system,
    text,
    verdict,
    without_identity,
)
from viewer.widgets.theme import named

_COMMAND = ("selfcheck", "--json")
_LONGEST_MESSAGE = 200


class SelfcheckRun(QObject):
    """In the GUI thread. A child, because what is checked may crash: the check then says so, and the window lives."""

    begun = Signal(object)
    """A `Begun`."""
    checked = Signal(object)
    """A `Check`."""
    ended = Signal()
    """`is_over` is true now, and `report` whole."""

    def __init__(self, program: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.checks: list[SelfCheck] = []
        self.is_over = False
        self._about = CopyVersions((system(),))
        self._group = ""
        self._seconds = 0.0
        self._clock = QElapsedTimer()
        self._child = Child((*program, *_COMMAND), self)
        self._child.line.connect(self._on_line)
        self._child.ended.connect(self._on_ended)

    def start(self) -> None:
        """Begin; returns at once."""
        self._clock.start()
        self._child.start()

    def is_running(self) -> bool:
        """True until `ended`."""
        return self._child.is_running()

    def close(self) -> None:
        """End it at once and silently."""
        if self._child.is_running():
            self._child.close()

    def is_right(self) -> bool:
        """Whether nothing is wrong so far."""
        return all(check.state is not CheckState.WRONG for check in self.checks)

    def verdict(self) -> str:
        """The sentence at the end: how many checks, what of them, in how many seconds."""
        return verdict(self.checks, self._seconds)

    def report(self) -> str:
        """The text that `hilum selfcheck` would have written; without identity."""
        return text(self._about, self.checks, self._seconds)

    @Slot(str)
    def _on_line(self, line: str) -> None:
        event = from_json(line)
        if isinstance(event, Begun):
            self._group = event.name
            self.begun.emit(event)
        elif isinstance(event, SelfCheck):
            self._add(event)
        elif isinstance(event, CopyVersions):
            self._about = event

    @Slot(object)
    def _on_ended(self, ending: Ending) -> None:
        self._seconds = self._clock.elapsed() / 1000
        self.is_over = True
        if ending.crashed or (ending.status and self.is_right()):
            why = ending.sentence() or ending.details().replace("\n", " ")
            said = without_identity(tr("The check ended here, which nobody expected. {why}", why=why))
            self._add(SelfCheck(self._group or "self-check", CheckState.WRONG, said[:_LONGEST_MESSAGE]))
        self.ended.emit()

    def _add(self, check: SelfCheck) -> None:
        self.checks.append(check)
        self.checked.emit(check)


_SIZE = (860, 560)
_NAME_WIDTH = 300
_ROW_GAP = 6
"""Between rows, so that lines of one are nearer to each other than to those of the next."""
_MARK = 16
_COLUMNS = ("", tr("Check"), tr("Found"), tr("Seconds"))
_PRIVACY = tr(
    "The report holds versions and results. It names no patient, no film, not this computer and not its user."
)
_FILE = "hilum-selfcheck.txt"

_WORDS = {
    CheckState.OK: "ok",
    CheckState.WARNING: "warning",
    CheckState.WRONG: "WRONG",
    CheckState.LEFT_OUT: tr("left out"),
}
_COLORS = {
    CheckState.OK: "negative",
    CheckState.WARNING: "unsure",
    CheckState.WRONG: "positive",
    CheckState.LEFT_OUT: "muted",
}


class SelfcheckPage(QDialog):
    """Checks as it opens; closing it ends the check under way."""

    def __init__(self, program: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Self-check"))
        resize_on_screen(self, *_SIZE)
        self.program = tuple(program)
        self.now = said("heading")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.table = _table()
        self.privacy = said(text=_PRIVACY)
        self.copy = QPushButton(tr("Copy the report"))
        self.save = QPushButton(tr("Save ..."))
        self.again = QPushButton(tr("Check again"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.copy, self.save, self.again):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        for widget in (self.now, self.bar, self.table, self.privacy, buttons):
            column.addWidget(widget)
        buttons.rejected.connect(self.reject)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.again.clicked.connect(self.start)
        self.start()

    @Slot()
    def start(self) -> None:
        """Begin, or begin anew."""
        self.table.setRowCount(0)
        self.now.setText(tr("Starting ..."))
        self.bar.setRange(0, 0)
        self._allow(False)
        self.run = SelfcheckRun(self.program, self)
        self.run.begun.connect(self._on_begun)
        self.run.checked.connect(self._on_checked)
        self.run.ended.connect(self._on_ended)
        self.run.start()

    def done(self, result: int) -> None:
        """Qt's way to close: nothing goes on behind it."""
        self.run.close()
        super().done(result)

    @Slot(object)
    def _on_begun(self, begun: Begun) -> None:
        self.bar.setRange(0, begun.groups)
        self.bar.setValue(begun.place)
        self.now.setText(
            tr("Checking {place} of {groups}: {name} ...", place=begun.place + 1, groups=begun.groups, name=begun.name)
        )

    @Slot(object)
    def _on_checked(self, check: SelfCheck) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        state = QTableWidgetItem(mark(check.state), _WORDS[check.state])
        state.setForeground(QColor(named(_COLORS[check.state])))
        seconds = QTableWidgetItem(f"{check.seconds:.1f}")
        seconds.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for column, item in enumerate((state, QTableWidgetItem(check.name), QTableWidgetItem(check.sentence), seconds)):
            item.setToolTip(item.text() if column in (1, 2) else "")
            self.table.setItem(row, column, item)
        self.table.resizeRowToContents(row)
        self.table.setRowHeight(row, self.table.rowHeight(row) + _ROW_GAP)
        self.table.scrollToBottom()

    @Slot()
    def _on_ended(self) -> None:
        self.bar.setRange(0, 1)
        self.bar.setValue(1)
        self.now.setText(self.run.verdict())
        self._allow(True)
        wrong = next((row for row, check in enumerate(self.run.checks) if check.state is CheckState.WRONG), 0)
        first = self.table.item(wrong, 0)
        if first is not None:
            self.table.scrollToItem(first, QTableWidget.ScrollHint.PositionAtTop)

    def _allow(self, allowed: bool) -> None:
        for button in (self.copy, self.save, self.again):
            button.setEnabled(allowed)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.run.report())
        self.privacy.setText(tr("Copied. {privacy}", privacy=_PRIVACY))

    @Slot()
    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the report"), str(Path.home() / _FILE), tr("Text (*.txt)"))
        if not name:
            return
        try:
            write_whole(Path(name), self.run.report().encode())
        except OSError as error:
            self.privacy.setText(
                tr(
                    "{name} cannot be written ({strerror}). Choose another folder.",
                    name=Path(name).name,
                    strerror=error.strerror,
                )
            )
        else:
            self.privacy.setText(tr("Saved as {name}. {privacy}", name=Path(name).name, privacy=_PRIVACY))


def mark(state: CheckState) -> QIcon:
    """A tick, a triangle, a cross or a dash, each in its color: told apart without it."""
    pixmap = QPixmap(QSize(2 * _MARK, 2 * _MARK))
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(named(_COLORS[state])), 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    box = QRectF(3, 3, _MARK - 6, _MARK - 6)
    if state is CheckState.OK:
        corner = QPointF(box.left() + box.width() * 0.38, box.bottom() - 1)
        painter.drawPolyline([QPointF(box.left(), box.center().y()), corner, QPointF(box.right(), box.top() + 1)])
    elif state is CheckState.WARNING:
        top = QPointF(box.center().x(), box.top())
        painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))
    elif state is CheckState.WRONG:
        painter.drawLine(box.topLeft(), box.bottomRight())
        painter.drawLine(box.topRight(), box.bottomLeft())
    else:
        middle = box.center().y()
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))
    painter.end()
    return QIcon(pixmap)


def _table() -> QTableWidget:
    table = QTableWidget(0, len(_COLUMNS))
    table.setAccessibleName(tr("Checks"))
    table.setHorizontalHeaderLabels(list(_COLUMNS))
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setWordWrap(True)
    table.setIconSize(QSize(_MARK, _MARK))
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    header.resizeSection(1, _NAME_WIDTH)
    header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(3, QHeaderView.ResizeMode.ResizeToContents)
    return table
