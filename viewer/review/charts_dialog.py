"""The plain page of charts: the figures of a review in words and numbers, each with what it is, then the charts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from inference.chart_style import DARK, LIGHT
from inference.prediction import DISCLAIMER
from review.summary import PARTS, FigureRow, Summary, value_text
from viewer.jobs.job_thread import JobStarter, Latest, Priority
from viewer.review.export_dialog import Drawn, Open, ReviewToExport, gathering
from viewer.widgets.forms import column, only_with_focus, resize_on_screen, row, said
from viewer.widgets.language import tr
from viewer.widgets.theme import is_light

_SIZE = (1120, 660)
_CHART = (510, 300)
_ACROSS = 2
_COLUMNS = (230, 110, 70)
"""Least widths, so that the columns of all parts stand below each other."""
_EVERYBODY = tr("All readers")


class ChartsDialog(QDialog):
    """Gathers and draws in a job thread when it is opened, when another reader is chosen, and when asked again."""

    shown = Signal()
    """All figures and charts are there."""
    threshold_wanted = Signal()
    crashed = Signal(object)

    def __init__(
        self, opened: Open, job_thread: JobStarter, offer: ReviewToExport, parent: QWidget | None = None
    ) -> None:
        """`job_thread`: one whose work may wait for some seconds."""
        super().__init__(parent)
        self.setWindowTitle(tr("Charts of the review"))
        self._opened, self._job_thread, self._offer = opened, job_thread, offer
        self._gathering = Latest()
        self.reader = only_with_focus(QComboBox())
        self.reader.setAccessibleName(tr("Whose verdicts"))
        self.reader.addItem(_EVERYBODY, "")
        for reader in offer.readers:
            self.reader.addItem(reader, reader)
        self.words = said()
        self.buttons = QDialogButtonBox()
        self.again = self.buttons.addButton(tr("Refresh"), QDialogButtonBox.ButtonRole.ActionRole)
        self.threshold = self.buttons.addButton(
            tr("Threshold for this place..."), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.figures: dict[str, QLabel] = {}
        """What is written of each figure, by its part and name."""
        self.pictures: list[QLabel] = []
        self._build()
        self.reader.currentIndexChanged.connect(self.refresh)
        self.again.clicked.connect(self.refresh)
        self.threshold.clicked.connect(self.threshold_wanted)
        self.buttons.rejected.connect(self.reject)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Gather and draw again."""
        reader = str(self.reader.currentData())
        readers = (reader,) if reader else ()
        opened, point, scale = self._opened, self._offer.point, self.devicePixelRatioF()
        self._look = look = LIGHT if is_light() else DARK
        job = self._job_thread.job(lambda: gathering(opened, point, readers, _CHART, scale, look), Priority.SOON)
        self.again.setEnabled(False)
        self.words.setText(tr("Looking at the verdicts \u2026"))
        self._gathering.start(job, self._on_event, self.crashed, self._on_ended)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the charts again in the colors of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible() and (self._look == LIGHT) is not is_light():
            self.refresh()

    def done(self, result: int) -> None:
        """Close; nothing is gathered any more."""
        self._gathering.cancel()
        super().done(result)

    # Parts

    def _build(self) -> None:
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(tr("Figures and charts"))
        self._page = QVBoxLayout()
        whole = column(self, 10, margins=(12, 12, 12, 12))
        whole.addLayout(row(self.words, self.reader))
        whole.addWidget(self._scroll, 1)
        whole.addLayout(row(said(text=tr(DISCLAIMER)), self.buttons))
        resize_on_screen(self, *_SIZE)

    def _new_page(self) -> None:
        """An empty page in place of the one that is shown."""
        body = QWidget()
        body.setObjectName("panelBody")
        self._page = column(body, 8, margins=(16, 12, 16, 16))
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        self.figures, self.pictures = {}, []
        self._scroll.setWidget(body)

    # What happens

    @Slot(object)
    def _on_event(self, event: Summary | Drawn) -> None:
        if isinstance(event, Drawn):
            self._show_chart(event)
        else:
            self._show_figures(event)

    @Slot()
    def _on_ended(self) -> None:
        self.again.setEnabled(True)
        self.shown.emit()

    def _show_figures(self, summary: Summary) -> None:
        place = self._scroll.verticalScrollBar().value()
        self._new_page()
        about, point = summary.about, summary.calls.point
        self.words.setText(
            tr(
                "{model} {version} at {point} ({threshold:.3f}); readers: {readers}. {score}",
                model=about["model"],
                version=about["model_version"],
                point=tr(point.name),
                threshold=point.threshold,
                readers=about["readers"],
                score=about["score"],
            )
        )
        self._page.addLayout(self._grid)
        for part in PARTS:
            self._page.addSpacing(8)
            self._page.addWidget(_heading(part))
            if summary.sentences.get(part):
                self._page.addWidget(said("", "\n".join(summary.sentences[part])))
            if summary.of(part):
                self._page.addLayout(self._table(summary.of(part)))
        self._page.addStretch()
        self._scroll.verticalScrollBar().setValue(place)

    def _table(self, rows: Sequence[FigureRow]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(3, 1)
        for place, width in enumerate(_COLUMNS):
            grid.setColumnMinimumWidth(place, width)
        for line, own in enumerate(rows):
            value = _cell(value_text(own))
            value.setAccessibleName(f"{own.name}: {value_text(own)}")
            self.figures[f"{own.part}: {own.name}"] = value
            n = _cell(f"n = {own.n:,}" if own.n is not None else "", "muted")
            for place, label in enumerate((_cell(own.name), value, n, said(text=own.about))):
                grid.addWidget(label, line, place, Qt.AlignmentFlag.AlignTop)
        return grid

    def _show_chart(self, drawn: Drawn) -> None:
        label = QLabel()
        label.setFixedSize(QSize(*_CHART))
        label.setAccessibleName(f"{drawn.title}. {drawn.empty}".strip())
        if drawn.empty:
            label.setText(f"{drawn.title}\n\n{drawn.empty}")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setProperty("role", "muted")
        else:
            pixmap = QPixmap.fromImage(QImage.fromData(drawn.picture))
            pixmap.setDevicePixelRatio(pixmap.width() / _CHART[0])
            label.setPixmap(pixmap)
        self.pictures.append(label)
        self._grid.addWidget(label, drawn.place // _ACROSS, drawn.place % _ACROSS)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label


def _cell(text: str, role: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setProperty("role", role)
    return label
