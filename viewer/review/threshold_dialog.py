"""The dialog that chooses a place's own threshold from a review: what it does to 1,000 people, along a slider.

The same films can calibrate the model's scores again, as a version of it beside the old one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from imaging.faults import Problem
from inference.figures import Estimate
from inference.models import catalogue
from inference.models.card import Headline, ModelCard, capital
from inference.place_threshold import (
    PEOPLE,
    PerThousand,
    PlaceFilms,
    PlaceThreshold,
    as_place_point,
    cautions,
    films_words,
    marks,
    people,
    why_not_kept,
)
from inference.prediction import DISCLAIMER
from inference.recalibration import Recalibrated, keep_recalibrated, recalibrate
from review.place_films import ReviewedFilms
from viewer.browser.session import Session
from viewer.jobs.film_jobs import writing_version
from viewer.jobs.job_thread import JobStarter, Latest, Priority
from viewer.review.export_dialog import Open, ReviewToExport
from viewer.widgets.forms import (
    DecimalBox,
    column,
    only_with_focus,
    resize_on_screen,
    rolling,
    row,
    said,
    set_role,
)
from viewer.widgets.language import LANGUAGE, tr
from viewer.widgets.theme import COLORS

_STEPS = 1000
_SIZE = (860, 680)
_IF_CALIBRATED = tr(
    "The network stays as it is; only the probability shown for a score changes. Nothing is kept until you ask for it."
)
_CURVE = 41
"""Thresholds at which both curves are drawn."""


@dataclass(frozen=True, slots=True, eq=False)
class _Curves:
    """The films chosen, what is tried on them, and sensitivity and specificity along the slider."""

    films: PlaceFilms
    tried: PlaceThreshold
    along: tuple[tuple[float, Estimate, Estimate], ...]


def _reading(opened: Open, offer: ReviewToExport) -> Iterator[ReviewedFilms]:
    """What everybody says of the films of a review."""
    store = opened()
    try:
        yield ReviewedFilms.of(store, offer.point)
    finally:
        store.close()


def _trying(own: ReviewedFilms, population: str, *, blind: bool) -> Iterator[_Curves]:
    """Both curves of the films of a population."""
    films = own.films(population, blind=blind)
    tried = PlaceThreshold(films)
    steps = [step / (_CURVE - 1) for step in range(_CURVE)]
    found = [tried.at(step, 0.5) for step in steps] if len(films.scores) else []
    yield _Curves(films, tried, tuple((own.threshold, own.sensitivity, own.specificity) for own in found))


def _keeping(card: ModelCard, found: Recalibrated, kept_by: str) -> Iterator[catalogue.InstalledModel | Problem]:
    """The version that was installed, or why there is none."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    for event in writing_version(lambda: keep_recalibrated(card, found, kept_by, now)):
        installed = event if isinstance(event, Problem) else catalogue.holding(event)
        if installed is not None:
            yield installed


def _calibrating(films: PlaceFilms, card: ModelCard) -> Iterator[Recalibrated]:
    """The scores calibrated again, and what that is worth."""
    yield recalibrate(films, card)


class ThresholdScale(QLabel):
    """Sensitivity and specificity over the threshold with their intervals, the marks of operating points, the choice.

    Drawn above a slider: `inset` is how far in its groove begins and ends.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inset = 8
        self.marks: dict[str, float] = {}
        self.threshold = 0.5
        self._along: tuple[tuple[float, Estimate, Estimate], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Sensitivity and specificity along the threshold"))

    def sizeHint(self) -> QSize:
        """Wide, and high enough for the names of four marks."""
        return QSize(520, 170)

    def show_curves(self, along: tuple[tuple[float, Estimate, Estimate], ...], marked: dict[str, float]) -> None:
        """Other curves and marks."""
        self._along, self.marks = along, marked
        self.update()

    def show_threshold(self, threshold: float) -> None:
        """Where the choice is."""
        self.threshold = threshold
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bands, curves, marks with their names, the choice."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(COLORS.panel))
        line = painter.fontMetrics().height()
        box = QRectF(self.rect()).adjusted(self.inset, line + 6, -self.inset, -4)
        painter.setPen(QColor(COLORS.line))
        for share in (0.0, 0.5, 1.0):
            height = box.bottom() - share * box.height()
            painter.drawLine(QPointF(box.left(), height), QPointF(box.right(), height))
        for place, color in ((1, COLORS.positive), (2, COLORS.accent)):
            self._draw_curve(painter, box, place, color)
        self._draw_names(painter, line)
        self._draw_marks(painter, box, line)
        painter.setPen(QPen(QColor(COLORS.text), 2))
        across = self._across(box, self.threshold)
        painter.drawLine(QPointF(across, box.top()), QPointF(across, box.bottom()))
        painter.end()

    def _across(self, box: QRectF, threshold: float) -> float:
        return box.left() + threshold * box.width()

    def _draw_curve(self, painter: QPainter, box: QRectF, place: int, color: str) -> None:
        points = [(own[0], own[place]) for own in self._along if isinstance(own[place], Estimate)]
        shown = [(at, found) for at, found in points if isinstance(found, Estimate) and found.value == found.value]
        if not shown:
            return

        def spot(at: float, share: float) -> QPointF:
            return QPointF(self._across(box, at), box.bottom() - share * box.height())

        sure = [(at, found.low, found.high) for at, found in shown if found.low is not None and found.high is not None]
        if sure:
            upper, lower = [spot(at, high) for at, _, high in sure], [spot(at, low) for at, low, _ in reversed(sure)]
            band = QColor(color)
            band.setAlpha(45)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(band)
            painter.drawPolygon(QPolygonF([*upper, *lower]))
        painter.setPen(QPen(QColor(color), 1.6, Qt.PenStyle.SolidLine if place == 1 else Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([spot(at, found.value) for at, found in shown]))

    def _draw_names(self, painter: QPainter, line: int) -> None:
        """Which curve is which, in words as well as in color and dashes."""
        left, metrics = float(self.inset), painter.fontMetrics()
        for name, color in (("sensitivity \u2014", COLORS.positive), ("specificity - -", COLORS.accent)):
            painter.setPen(QColor(color))
            painter.drawText(QPointF(left, metrics.ascent() + 2), name)
            left += metrics.horizontalAdvance(name) + 18
        painter.setPen(QColor(COLORS.muted))
        words = tr("bands: 95 % intervals; grey lines: 0, 50 and 100 %")
        painter.drawText(
            QPointF(self.width() - self.inset - metrics.horizontalAdvance(words), metrics.ascent() + 2), words
        )

    def _draw_marks(self, painter: QPainter, box: QRectF, line: int) -> None:
        """Each mark a dotted line with its name, one below the other so that none covers another."""
        metrics = painter.fontMetrics()
        painter.setPen(QPen(QColor(COLORS.muted), 1, Qt.PenStyle.DotLine))
        for number, (name, threshold) in enumerate(sorted(self.marks.items(), key=lambda own: own[1])):
            across = self._across(box, threshold)
            painter.drawLine(QPointF(across, box.top()), QPointF(across, box.bottom()))
            words = f" {name} "
            wide = metrics.horizontalAdvance(words)
            left = across if across + wide <= box.right() else across - wide
            down = box.top() + box.height() * 0.35 + number % 4 * (line + 1)
            painter.fillRect(QRectF(left, down, wide, line), QColor(COLORS.panel))
            painter.drawText(QPointF(left, down + metrics.ascent()), words)


class ThresholdDialog(QDialog):
    """Chooses, keeps and removes operating points of this place, and calibrates scores again, from a review's verdicts.

    Films are gathered and calibrated in a job thread; a threshold is tried where it is moved.
    """

    shown = Signal()
    """The films chosen are there, and what a threshold does to them."""
    calibrated = Signal()
    """The scores were calibrated again, or kept so."""
    crashed = Signal(object)

    def __init__(
        self,
        opened: Open,
        job_thread: JobStarter,
        offer: ReviewToExport,
        session: Session,
        reader: str,
        parent: QWidget | None = None,
    ) -> None:
        """reader: who keeps what is kept, unless another is named. `job_thread`: one that may work for seconds."""
        super().__init__(parent)
        self.setWindowTitle(tr("Threshold for this place"))
        self._opened, self._job_thread, self._offer, self.session = opened, job_thread, offer, session
        self._gathering, self._calibrating = Latest(), Latest()
        self._reviewed: ReviewedFilms | None = None
        self._curves: _Curves | None = None
        self._found: Recalibrated | None = None
        self.made: catalogue.InstalledModel | None = None
        """The version that was made here by calibrating again."""
        self.threshold = offer.point.threshold
        self.words = said("")
        self.population = only_with_focus(QComboBox())
        self.population.setAccessibleName(tr("Films of"))
        self.population.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.population.hide()
        self.blind = QCheckBox(tr("Only films judged with the score hidden"))
        self.prevalence = DecimalBox()
        self.scale = ThresholdScale()
        self.slider = only_with_focus(QSlider(Qt.Orientation.Horizontal))
        self.points = QHBoxLayout()
        self.point_buttons: dict[str, QPushButton] = {}
        self.at = said("")
        self.counts = {name: QLabel("\u2013") for name in (tr("Recalled"), tr("Missed"), tr("Recalled needlessly"))}
        self.notes = said()
        self.name = QLineEdit()
        self.kept_by = QLineEdit(reader)
        self.keep = QPushButton(tr("Keep this threshold"))
        self.kept = only_with_focus(QComboBox())
        self.remove = QPushButton(tr("Remove"))
        self.calibrate = QPushButton(tr("Calibrate again on these films"))
        self.keep_calibrated = QPushButton(tr("Keep as a new version"))
        self.use = QPushButton(tr("Use it from now on"))
        self.outcome = said("")
        self.verdict = said("")
        self.reason = said()
        self.buttons = QDialogButtonBox()
        close = self.buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)  # Enter ends a number and leaves the dialog open
        self._build()
        self._connect()
        self._read()

    def done(self, result: int) -> None:
        """Close; nothing is gathered any more."""
        self._gathering.cancel()
        self._calibrating.cancel()
        super().done(result)

    # Parts

    def _build(self) -> None:
        self.prevalence.setRange(0.0, 99.0)
        self.prevalence.setDecimals(2)
        self.prevalence.setSingleStep(0.5)
        self.prevalence.setSuffix(" %")
        self.prevalence.setSpecialValueText(tr("enter it"))
        self.prevalence.setAccessibleName(tr("Prevalence"))
        self.slider.setRange(0, _STEPS)
        self.slider.setPageStep(_STEPS // 20)
        self.slider.setAccessibleName(tr("Threshold"))
        self.name.setPlaceholderText(tr("A name, as the clinic's"))
        self.name.setAccessibleName(tr("Name of the operating point"))
        self.kept_by.setPlaceholderText(tr("Who keeps it"))
        self.kept_by.setAccessibleName(tr("Who keeps it"))
        self.kept.setAccessibleName(tr("Operating points of this place"))
        for button in (self.keep, self.remove, self.calibrate, self.keep_calibrated, self.use):
            button.setAutoDefault(False)
        self.prevalence_label = QLabel(tr("Prevalence here"))
        body = QWidget()
        page = column(body, 8, margins=(16, 12, 16, 12))
        page.addLayout(row(None, self.population, self.prevalence_label, self.prevalence))
        page.addWidget(self.blind)
        page.addWidget(self.scale)
        page.addWidget(self.slider)
        self.points.setSpacing(6)
        page.addLayout(self.points)
        page.addWidget(self.at)
        page.addLayout(self._count_row())
        page.addWidget(self.notes)
        page.addLayout(row(self.name, self.kept_by, self.keep))
        self.kept_row = QWidget()
        line = row(self.kept, self.remove)
        line.setContentsMargins(0, 0, 0, 0)
        self.kept_row.setLayout(line)
        page.addWidget(self.kept_row)
        page.addSpacing(10)
        page.addWidget(_heading(tr("Scores calibrated again on these films")))
        page.addWidget(self.outcome)
        page.addWidget(self.verdict)
        page.addLayout(row(None, self.use, self.keep_calibrated, self.calibrate))
        page.addStretch()
        scroll = rolling(body, tr("Figures at the threshold"))
        whole = column(self, 8, margins=(12, 12, 12, 12))
        whole.addWidget(self.words)
        whole.addWidget(scroll, 1)
        whole.addWidget(self.reason)
        whole.addLayout(row(said(text=tr(DISCLAIMER)), self.buttons))
        resize_on_screen(self, *_SIZE)

    def _count_row(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(24)
        for name, label in self.counts.items():
            part = QVBoxLayout()
            part.setSpacing(0)
            label.setProperty("role", "heading")
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            small = QLabel(tr("{name}, of {people:,} people", name=name, people=PEOPLE))
            small.setProperty("role", "muted")
            part.addWidget(label)
            part.addWidget(small)
            line.addLayout(part)
        line.addStretch()
        return line

    def _connect(self) -> None:
        self.population.activated.connect(self._try)
        self.blind.toggled.connect(self._try)
        self.prevalence.valueChanged.connect(self._refresh)
        self.slider.valueChanged.connect(self._on_slider)
        for edit in (self.name, self.kept_by):
            edit.textChanged.connect(self._refresh)
        self.keep.clicked.connect(self.keep_threshold)
        self.remove.clicked.connect(self.remove_point)
        self.calibrate.clicked.connect(self._calibrate)
        self.keep_calibrated.clicked.connect(self._keep_calibrated)
        self.use.clicked.connect(self._use)
        self.session.model_choice.kept.connect(self._on_kept)
        self.session.model_choice.not_kept.connect(self._on_problem)
        self.buttons.rejected.connect(self.reject)

    # Gathering

    def _read(self) -> None:
        self.words.setText(tr("Looking at the verdicts \u2026"))
        self._start(lambda: _reading(self._opened, self._offer), self._on_reviewed)
        self._refresh()

    @Slot(object)
    def _on_reviewed(self, own: ReviewedFilms) -> None:
        self._reviewed = own
        for one in own.card.populations:
            self.population.addItem(capital(one.words(LANGUAGE)) or tr("All patients"), one.name)
        most = own.most_labelled()
        self.population.setCurrentIndex(self.population.findData(most))
        self.population.setVisible(self.population.count() > 1)
        self._try()

    @Slot()
    def _try(self) -> None:
        """Gather the films that are chosen now."""
        own, population, blind = self._reviewed, str(self.population.currentData()), self.blind.isChecked()
        if own is not None:
            self._curves, self._found, self.made = None, None, None
            self._start(lambda: _trying(own, population, blind=blind), self._on_curves)
            self._refresh()

    @Slot(object)
    def _on_curves(self, curves: _Curves) -> None:
        self._curves = curves
        self._show_marks()
        self.set_threshold(self.threshold)
        if not self.prevalence.value():
            self.prevalence.setFocus()
            self.prevalence.selectAll()
        self.shown.emit()

    def _start(self, work: Callable[[], Iterator[object]], heard: Callable[..., None]) -> None:
        job = self._job_thread.job(work, Priority.SOON)
        self._gathering.start(job, heard, self.crashed)

    # The threshold

    @property
    def card(self) -> ModelCard | None:
        """The card of the review's model, with the points of this place as they are now."""
        if self._reviewed is None:
            return None
        now = self.session.scores.card
        return now if now == self._reviewed.card and now is not None else self._reviewed.card

    def set_threshold(self, threshold: float) -> None:
        """Try another threshold, 0..1; the slider goes to the step next to it."""
        self.threshold = threshold
        self.slider.blockSignals(True)
        self.slider.setValue(round(threshold * _STEPS))
        self.slider.blockSignals(False)
        self._refresh()

    def found(self) -> PerThousand | None:
        """What the threshold does; None without films, and until the prevalence is entered."""
        curves, prevalence = self._curves, self.prevalence.value() / 100
        if curves is None or not len(curves.films.scores) or not prevalence:
            return None
        return curves.tried.at(self.threshold, prevalence)

    def _go_to(self, threshold: float, _checked: bool = False) -> None:
        self.set_threshold(threshold)

    @Slot(int)
    def _on_slider(self, value: int) -> None:
        self.threshold = value / _STEPS
        self._refresh()

    def _show_marks(self) -> None:
        card, curves = self.card, self._curves
        for button in self.point_buttons.values():
            button.deleteLater()
        self.point_buttons = {}
        while self.points.takeAt(0) is not None:
            pass
        if card is None or curves is None:
            return
        marked = marks(card, curves.films.population)
        for name, threshold in marked.items():
            button = self.point_buttons[name] = QPushButton(
                f"{capital(tr(name))} {LANGUAGE.number(threshold, '.2f')}".replace("&", "&&")
            )
            button.setObjectName("link")
            button.setAutoDefault(False)
            button.setToolTip(tr("Try the threshold of this operating point"))
            button.clicked.connect(partial(self._go_to, threshold))
            self.points.addWidget(button)
        self.points.addStretch()
        self.scale.show_curves(curves.along, marked)
        self.kept.clear()
        for own in card.place_points:
            whose = f", {own.population}" if own.population else ""
            words = tr(
                "{name} ({threshold:.3f}{whose}), kept by {kept_by}, {kept_at}",
                name=own.point.name,
                threshold=own.point.threshold,
                whose=whose,
                kept_by=own.kept_by,
                kept_at=own.kept_at[:10],
            )
            self.kept.addItem(words, own.point.name)
        self.kept_row.setVisible(bool(card.place_points))

    @Slot()
    def _refresh(self) -> None:
        """Say what the threshold does, and what may be done with it."""
        curves, card, found = self._curves, self.card, self.found()
        self.scale.show_threshold(self.threshold)
        self.slider.setEnabled(curves is not None)
        if curves is None or card is None:
            why = tr("Looking at the verdicts \u2026")
        else:
            why = self._show_films(curves.films, card, found)
        self.keep.setEnabled(not why)
        self.reason.setText(why)
        self._show_calibration()

    def _show_films(self, films: PlaceFilms, card: ModelCard, found: PerThousand | None) -> str:
        """What is said of the films and of the threshold; returns why it cannot be kept."""
        headline = card.headline.spoken(LANGUAGE)
        self.words.setText(
            tr(
                "{id} {version} on {films_words}.",
                id=card.id,
                version=card.version,
                films_words=films_words(films, headline),
            )
        )
        self.notes.setText("\n".join(cautions(films)) if len(films.scores) else films.left_out(films.population))
        self._show_counts(found, headline)
        if why := why_not_kept(films, headline):
            return why
        if found is None:
            return tr("Enter how many of 100 people here are {having}.", having=headline.having)
        if not self.name.text().strip() or not self.kept_by.text().strip():
            return tr("Name the operating point, and who keeps it.")
        return ""

    def _show_counts(self, found: PerThousand | None, headline: Headline) -> None:
        if found is None:
            for label in self.counts.values():
                label.setText("\u2013")
            self.at.setText(tr("Threshold {threshold:.3f}", threshold=self.threshold))
            return
        parts = (found.recalled, found.missed, found.needless)
        for (name, label), own in zip(self.counts.items(), parts, strict=True):
            label.setText(people(own))
            label.setAccessibleName(f"{name}: {people(own)}")
        self.at.setText(
            tr(
                "Threshold {threshold:.3f}: sensitivity {in_words}, specificity "
                "{specificity_in_words}. Of {people:,} people with a film each, {people2} {having}:",
                threshold=self.threshold,
                in_words=found.sensitivity.in_words(),
                specificity_in_words=found.specificity.in_words(),
                people=PEOPLE,
                people2=people(replace(found.missed, value=found.prevalence * PEOPLE, low=None, high=None)),
                having=headline.having,
            )
        )

    # Keeping

    @Slot()
    def keep_threshold(self) -> None:
        """Keep the threshold as an operating point of this place; `ModelChoice.kept` tells."""
        card, curves, found = self.card, self._curves, self.found()
        if card is None or curves is None or found is None or not self.keep.isEnabled():
            return
        now = datetime.now(UTC).isoformat(timespec="seconds")
        own = as_place_point(found, curves.films, card.headline, self.name.text(), self.kept_by.text().strip(), now)
        self.session.model_choice.keep_point(card, own)

    @Slot()
    def remove_point(self) -> None:
        """Remove the operating point of this place that is shown as kept."""
        if self.card is not None and self.kept.count():
            self.session.model_choice.remove_point(self.card, str(self.kept.currentData()))

    @Slot(object)
    def _on_kept(self, card: ModelCard) -> None:
        self._show_marks()
        self._refresh()
        names = ", ".join(own.point.name for own in card.place_points) or tr("none")
        self.reason.setText(
            tr(
                "Operating points of this place for {id} {version}: {names}.",
                id=card.id,
                version=card.version,
                names=names,
            )
        )

    @Slot(object)
    def _on_problem(self, problem: Problem) -> None:
        self.reason.setText(LANGUAGE.sentence(problem))

    # Calibrating again

    def _show_calibration(self) -> None:
        found = self._found
        self.calibrate.setEnabled(self._curves is not None and self.made is None)
        self.keep_calibrated.setVisible(found is not None and not found.refused and self.made is None)
        self.keep_calibrated.setEnabled(bool(self.kept_by.text().strip()))
        self.use.setVisible(self.made is not None)
        words, verdict = _IF_CALIBRATED, ""
        if self.made is not None:
            made = f"{self.made.card.id} {self.made.card.version}"
            words = tr(
                "{made} stands beside {old_name}, which stays as it is. This review goes on with the "
                "old one; going back is choosing it.",
                made=made,
                old_name=self._old_name(),
            )
        elif found is not None and self.card is not None:
            *figures, verdict = found.sentences(self.card.headline)
            words = "\n".join(figures)
        self.outcome.setText(words)
        self.outcome.setVisible(bool(words))
        self.verdict.setText(verdict)
        self.verdict.setVisible(bool(verdict))
        set_role(self.verdict, "" if found is not None and found.helps else "warning")

    def _old_name(self) -> str:
        return f"{self.card.id} {self.card.version}" if self.card is not None else tr("the old one")

    @Slot()
    def _calibrate(self) -> None:
        curves, card = self._curves, self.card
        if curves is not None and card is not None:
            self.calibrate.setEnabled(False)
            self.outcome.setText(tr("Calibrating \u2026"))
            self._start_calibrating(lambda: _calibrating(curves.films, card))

    @Slot()
    def _keep_calibrated(self) -> None:
        card, found, kept_by = self.card, self._found, self.kept_by.text().strip()
        if card is not None and found is not None and not found.refused and kept_by:
            self.keep_calibrated.setEnabled(False)
            self._start_calibrating(lambda: _keeping(card, found, kept_by))

    def _start_calibrating(self, work: Callable[[], Iterator[object]]) -> None:
        job = self._job_thread.job(work, Priority.SOON)
        self._calibrating.start(job, self._on_calibrated, self.crashed)

    @Slot(object)
    def _on_calibrated(self, event: Recalibrated | catalogue.InstalledModel | Problem) -> None:
        if isinstance(event, Recalibrated):
            self._found = event
        elif isinstance(event, catalogue.InstalledModel):
            self.made = event
        self._show_calibration()
        if isinstance(event, Problem):
            self.outcome.setText(LANGUAGE.sentence(event))
        self.calibrated.emit()

    @Slot()
    def _use(self) -> None:
        """Put the version that was made here into use; an open review goes on with its own."""
        if self.made is not None:
            self.session.model_choice.use(self.made.folder)
            self.use.setEnabled(False)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label
