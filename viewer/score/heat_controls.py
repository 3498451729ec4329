"""The heat map's controls: one switch and one slider, and behind them label, method, threshold, colors and scale."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QLinearGradient, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from inference.decide import map_labels
from inference.explain.heat_map import color_table, colormaps, is_seen, strongest
from inference.explain.methods import Method
from inference.models.card import capital
from inference.prediction import Heatmap
from viewer.browser.session import Session
from viewer.commands import Command, Menu, is_key_of
from viewer.film.composition import HeatStyle
from viewer.film.heat_method import OWN
from viewer.jobs.film_jobs import FilmLungs
from viewer.widgets.forms import LinesLabel, fix_width, only_with_focus
from viewer.widgets.language import LANGUAGE, tr
from viewer.widgets.theme import COLORS

_OPACITY_STEP = 0.1
_WHAT = tr(
    "The activation behind the chosen label, on a scale that is the same for every film.\n"
    "A heat map is not a segmentation and not a probability."
)
_SWITCH_TIP = tr(
    "Show where the activation behind the score is. A heat map is not a segmentation and not a probability.\n"
    "Hold the key to peek."
)
_METHOD_TIP = tr(
    "How the heat map is made. The model's own costs no time; Score-CAM and Ablation-CAM take many passes.\n"
    "The others are drawn on each film's own scale, so that films cannot be compared by them."
)
_OWN_SCALE = tr(
    "Full color is this film's own peak: films cannot be compared by it.\n"
    "A heat map is not a segmentation and not a probability."
)
_LABELLESS = tr("\nThe strongest pattern in what the network sees, the same for every label.")
_ZONES = tr(
    "Right and left are the patient's. Zones are thirds of a lung's height, as a network outlines it.\n"
    "Where a heat map is strongest is not where a finding is."
)
_NOTHING = tr("Too weak to be shown")
_FULL = tr("full scale")
_OWN_PEAK = tr("this film's peak")


HELD_MS = 350
"""A key held longer than this was a peek: its release takes it back."""

_REPEAT_MS = 60
"""A release that is followed by a press within this time is the keyboard's repetition, where the system hides that."""


class Peek(QObject):
    """Told of the key's presses and releases; says when to switch, there and back."""

    switched = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held = QElapsedTimer()
        self._release = QTimer(self, singleShot=True, interval=_REPEAT_MS)
        self._release.timeout.connect(self._on_released)

    @Slot()
    def press(self) -> None:
        """The key went down."""
        if self._release.isActive():
            self._release.stop()
        else:
            self._held.start()
            self.switched.emit()

    def release(self) -> None:
        """The key went up."""
        if self._held.isValid():
            self._release.start()

    @Slot()
    def _on_released(self) -> None:
        if self._held.hasExpired(HELD_MS + _REPEAT_MS):
            self.switched.emit()
        self._held.invalidate()


class HeatControls(QWidget):
    """Shows and changes a pane's heat style, label and method: a line with the switch; `more` is elsewhere.

    Where a film's map lies below the threshold the line says so in the slider's place: there is nothing to see. Under
    the line stands which other method than the model's own was chosen, and how far its map is, with the way back.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("heatControls")
        self._session = session
        self.visible = QCheckBox(tr("Heat map"))
        self.label = only_with_focus(QComboBox())
        self.method = only_with_focus(QComboBox())
        self.chosen = LinesLabel(1)
        self.bar = QProgressBar()
        self.cancel = QPushButton(tr("Cancel"))
        self._under = QStackedWidget()
        self.where = LinesLabel(1)
        self.opacity, _ = _slider(tr("Opacity of the heat map"))
        self.nothing = _muted(_NOTHING)
        self.more = QWidget()
        self._strength = QStackedWidget()
        self.threshold, self.threshold_text = _slider(tr("Where the heat map begins, as a share of its full scale"))
        self.colormap = only_with_focus(QComboBox())
        self.outlined = QCheckBox(tr("Outline"))
        self.scale = ColorScale()
        self.said = LinesLabel(2)
        self._peek = Peek(self)
        self._peek.switched.connect(self._switch)
        self.commands = self._commands()
        self._build()
        self._connect()
        self._on_model()

    def _commands(self) -> tuple[Command, Command, Command, Command]:
        session, menu = self._session, Menu.SCORE

        def has_model() -> bool:
            return session.scores.card is not None

        return (
            Command(
                "heat_map",
                tr("&Heat map"),
                menu,
                _SWITCH_TIP,
                self._peek.press,
                "G",
                icon="heat",
                toolbar=5,
                label=tr("Heat map"),
                pointer=6,
                enabled=has_model,
                checked=lambda: session.pane.heat_style.visible,
            ),
            Command(
                "heat_fainter",
                tr("Heat map &fainter"),
                menu,
                tr("More of the film, less heat map"),
                lambda: self._shift_opacity(-_OPACITY_STEP),
                "[ Shift+Down",
                repeats=True,
                gives_way=True,
                enabled=has_model,
            ),
            Command(
                "heat_stronger",
                tr("Heat map &stronger"),
                menu,
                tr("Less film, more heat map"),
                lambda: self._shift_opacity(_OPACITY_STEP),
                "] Shift+Up",
                repeats=True,
                gives_way=True,
                enabled=has_model,
            ),
            Command(
                "heat_label",
                tr("&Next label"),
                menu,
                tr("The heat map of the next label"),
                session.pane.next_heat_label,
                "Shift+G",
                enabled=has_model,
            ),
        )

    def end_peek(self, event: QKeyEvent) -> None:
        """Told of every key that went up: that of the heat map ends a peek, as a shortcut hears only the press."""
        if not event.isAutoRepeat() and is_key_of(self.commands[0], event.keyCombination()):
            self._peek.release()

    @Slot()
    def _switch(self) -> None:
        style = self._session.pane.heat_style
        self._session.pane.set_heat_style(replace(style, visible=not style.visible))

    def _shift_opacity(self, step: float) -> None:
        style = self._session.pane.heat_style
        self._session.pane.set_heat_style(replace(style, opacity=round(min(max(style.opacity + step, 0.0), 1.0), 2)))

    @Slot()
    def _show_keys(self) -> None:
        """Say the keys in the tooltips."""
        switch, fainter, stronger, label = (command.key_text() for command in self.commands)
        self.visible.setToolTip(tr("{what}\n{switch}; hold to peek", what=_WHAT, switch=switch) if switch else _WHAT)
        keys = " and ".join(filter(None, (fainter, stronger)))
        self.opacity.setToolTip(self.opacity.accessibleName() + (f" ({keys})" if keys else ""))
        self.label.setToolTip(
            tr("The label whose evidence is shown") + (tr(" ({label}: next)", label=label) if label else "")
        )

    def _build(self) -> None:
        self.colormap.addItems([capital(tr(name)) for name in colormaps()])
        self.colormap.setToolTip(tr("Colors of the heat map"))
        self.colormap.setAccessibleName(tr("Colors of the heat map"))
        self.label.setAccessibleName(tr("Label of the heat map"))
        self.outlined.setToolTip(tr("A line around what lies above the threshold"))
        for method in Method:
            self.method.addItem(tr("{words} (default)", words=method.words) if method is OWN else method.words, method)
        self.method.setToolTip(_METHOD_TIP)
        self.method.setAccessibleName(tr("Method of the heat map"))
        self.cancel.setObjectName("link")
        self.cancel.setToolTip(tr("Cancel this heat map and go back to the model's own"))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        for control in (self.visible, self.label, self.method, self.colormap, self.outlined, self.cancel):
            control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for choice in (self.label, self.method, self.colormap):
            choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._strength.addWidget(self.opacity)
        self._strength.addWidget(self.nothing)
        self._strength.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        making = QWidget()
        row = QHBoxLayout(making)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self._under.addWidget(self.chosen)
        self._under.addWidget(making)
        self._under.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.visible)
        line.addWidget(self._strength, 1)
        lines.addLayout(line)
        lines.addWidget(self._under)
        lines.addWidget(self.where)
        grid = QGridLayout(self.more)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(_muted(tr("Map of")), 0, 0)
        grid.addWidget(self.label, 0, 1, 1, 2)
        grid.addWidget(_muted(tr("By")), 1, 0)
        grid.addWidget(self.method, 1, 1, 1, 2)
        grid.addWidget(_muted(tr("Above")), 2, 0)
        grid.addWidget(self.threshold, 2, 1)
        grid.addWidget(self.threshold_text, 2, 2)
        colors = QHBoxLayout()
        colors.setSpacing(8)
        colors.addWidget(self.colormap, 1)
        colors.addWidget(self.outlined)
        grid.addLayout(colors, 3, 0, 1, 3)
        grid.addWidget(self.scale, 4, 0, 1, 3)
        grid.addWidget(self.said, 5, 0, 1, 3)

    def _connect(self) -> None:
        session = self._session
        for command in self.commands:
            command.keys_changed.connect(self._show_keys)
        self._show_keys()
        session.heat_changed.connect(self._refresh)
        session.film_changed.connect(self._refresh)
        session.scores.model_changed.connect(self._on_model)
        session.scores.further.models_changed.connect(self._on_model)
        session.outcome_changed.connect(self._refresh)
        self.visible.toggled.connect(self._on_style)
        self.outlined.toggled.connect(self._on_style)
        self.opacity.valueChanged.connect(self._on_style)
        self.threshold.valueChanged.connect(self._on_style)
        self.colormap.activated.connect(self._on_style)
        self.label.activated.connect(self._on_label)
        self.method.activated.connect(self._on_method)
        self.cancel.clicked.connect(self._on_cancel)

    @Slot()
    def _on_style(self) -> None:
        style = replace(
            self._session.pane.heat_style,
            visible=self.visible.isChecked(),
            opacity=self.opacity.value() / 100,
            threshold=self.threshold.value() / 100,
            colormap=colormaps()[self.colormap.currentIndex()],
            outlined=self.outlined.isChecked(),
        )
        self._session.pane.set_heat_style(style)

    @Slot(int)
    def _on_label(self, place: int) -> None:
        self._session.pane.choose_heat_label(str(self.label.itemData(place)))

    @Slot()
    def _on_cancel(self) -> None:
        self._session.pane.heat_method.cancel()

    @Slot(int)
    def _on_method(self, place: int) -> None:
        self._session.pane.heat_method.choose(tuple(Method)[place])

    @Slot()
    def _on_model(self) -> None:
        for part in (self, self.more):
            part.setEnabled(self._session.scores.card is not None)
        self._refresh()

    def _show_labels(self) -> None:
        """Those of the model whose heat map is shown."""
        card = self._session.pane.heat_card
        labels = list(map_labels(card)) if card else [""]
        if labels != [self.label.itemData(place) for place in range(self.label.count())]:
            self.label.clear()
            for label in labels:
                self.label.addItem(tr(label) or tr("Label"), label)

    @Slot()
    def _refresh(self) -> None:
        pane = self._session.pane
        style, heatmap = pane.heat_style, pane.heatmap
        for control in (self.visible, self.outlined, self.opacity, self.threshold):
            control.blockSignals(True)
        self.visible.setChecked(style.visible)
        self.outlined.setChecked(style.outlined)
        self.opacity.setValue(round(style.opacity * 100))
        self.threshold.setValue(round(style.threshold * 100))
        for control in (self.visible, self.outlined, self.opacity, self.threshold):
            control.blockSignals(False)
        self.threshold_text.setText(f"{style.threshold:.2f}")
        self.colormap.setCurrentIndex(colormaps().index(style.colormap))
        self._show_labels()
        self.label.setCurrentIndex(max(self.label.findData(pane.heat_label), 0))
        self.scale.show_scale(style, heatmap)
        self._show_method()
        place, inside = where_words(style, heatmap, pane.lungs)
        self.where.set_text(place, f"{place}. {inside}\n{_ZONES}" if place else "")
        said = _said(style, heatmap)
        self.said.set_text(f"{said}\n{inside}" if inside else said, _how(heatmap))
        if said == _NOTHING and heatmap is not None:
            share = heatmap.peak / heatmap.reference
            self.nothing.setToolTip(
                tr(
                    "Peak {share:.2f} of full scale; a heat map begins at {threshold:.2f}.",
                    share=share,
                    threshold=style.threshold,
                )
            )
        self._strength.setCurrentIndex(1 if said == _NOTHING and style.visible else 0)

    def _show_method(self) -> None:
        """Which method was chosen where it is not the model's own; how far its map is, or why there is none."""
        pane = self._session.pane
        chosen, heatmap, card = pane.heat_method, pane.heatmap, pane.heat_card
        further = card is not None and card != self._session.scores.card
        self.method.setCurrentIndex(tuple(Method).index(chosen.method))
        self._under.setVisible(chosen.method is not OWN or further)
        progress, problem = chosen.progress, chosen.problem
        self._under.setCurrentIndex(0 if progress is None else 1)
        self.bar.setRange(0, progress.total if progress is not None and progress.done else 0)
        self.bar.setValue(progress.done if progress is not None else 0)
        making = tr("{words} is being made", words=chosen.method.words)
        self.bar.setAccessibleName(making)
        self.bar.setToolTip(making)
        if problem is not None:
            self.chosen.set_text(LANGUAGE.sentence(problem))
        else:
            scale = tr(", on this film's own scale") if heatmap is not None and chosen.method is not OWN else ""
            how = (
                [tr("Of {title}, {id}", title=tr(card.headline.title), id=card.id)]
                if further and card is not None
                else []
            )
            how += [tr("by {words}{scale}", words=chosen.method.words, scale=scale)] if chosen.method is not OWN else []
            said = ", ".join(how)
            self.chosen.set_text(said[:1].upper() + said[1:], _how(heatmap) if heatmap is not None else "")


class ColorScale(QLabel):
    """The colors from 0 to full scale, what lies under the threshold dimmed, and a mark at this film's peak."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = HeatStyle()
        self._peak: float | None = None
        self._full = _FULL
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_scale(self, style: HeatStyle, heatmap: Heatmap | None) -> None:
        """Another style or another film."""
        self._style = style
        self._peak = None if heatmap is None else heatmap.peak / heatmap.reference
        self._full = _FULL if heatmap is None or not heatmap.own_scale else _OWN_PEAK
        self.setToolTip(_how(heatmap))
        peak = "" if self._peak is None else tr(", this film's peak at {peak:.2f}", peak=self._peak)
        self.setAccessibleName(
            tr(
                "Colors of the heat map, from {threshold:.2f} to {full}{peak}",
                threshold=style.threshold,
                full=self._full,
                peak=peak,
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        """A bar and its numbers."""
        return QSize(200, 10 + 12 + 2 + self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """As high as ever, as narrow as wanted."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bar, threshold, peak and numbers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(1, 10, self.width() - 2, 12)
        painter.fillRect(bar, self._gradient(bar))
        below = QRectF(bar)
        below.setWidth(bar.width() * self._style.threshold)
        dimmed = QColor(COLORS.panel)
        dimmed.setAlpha(190)
        painter.fillRect(below, dimmed)
        painter.setPen(QPen(QColor(COLORS.text), 1.5))
        painter.drawLine(QPointF(below.right(), bar.top() - 2), QPointF(below.right(), bar.bottom() + 2))
        if self._peak is not None:
            x = min(max(bar.left() + bar.width() * self._peak, bar.left() + 4), bar.right() - 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(COLORS.text))
            painter.drawPolygon(QPolygonF([QPointF(x - 4, 1), QPointF(x + 4, 1), QPointF(x, 8)]))
        painter.setPen(QColor(COLORS.muted))
        numbers = QRectF(bar.left(), bar.bottom() + 2, bar.width(), self.fontMetrics().height())
        for text, align in (
            ("0", Qt.AlignmentFlag.AlignLeft),
            ("0.5", Qt.AlignmentFlag.AlignHCenter),
            (self._full, Qt.AlignmentFlag.AlignRight),
        ):
            painter.drawText(numbers, align, text)
        painter.end()

    def _gradient(self, bar: QRectF) -> QLinearGradient:
        table = color_table(self._style.colormap)
        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        for step in range(0, 256, 15):
            red, green, blue = (int(channel) for channel in table[step])
            gradient.setColorAt(step / 255, QColor(red, green, blue))
        return gradient


def _said(style: HeatStyle, heatmap: Heatmap | None) -> str:
    if heatmap is None:
        return ""
    peak = heatmap.peak / heatmap.reference
    if not is_seen(peak, style.threshold):
        return _NOTHING
    if heatmap.own_scale:
        return tr("{method}, full color at this film's peak", method=heatmap.method)
    return tr("Peak {peak:.2f} of full scale, {method}", peak=peak, method=heatmap.method)


def where_words(style: HeatStyle, heatmap: Heatmap | None, lungs: FilmLungs | None) -> tuple[str, str]:
    """Where a heat map is strongest, by the patient's side, and its share in the lungs.

    Nothing where nothing is seen of the map, or the lungs are not known.
    """
    if heatmap is None or lungs is None or lungs.lungs is None or not style.visible:
        return "", ""
    if not is_seen(heatmap.peak / heatmap.reference, style.threshold):
        return "", ""
    from inference.input.anatomy import share_inside, side_and_zone  # here: nothing is known of lungs before

    zone = side_and_zone(lungs.lungs, *strongest(heatmap), mirrored=lungs.mirrored)
    place = tr(zone.words) if zone is not None else tr("outside the lungs")
    return tr("Strongest: {place}", place=place), tr(
        "{share_inside:.0f} % of the heat map lies in the lungs", share_inside=100 * share_inside(heatmap, lungs.lungs)
    )


def _how(heatmap: Heatmap | None) -> str:
    """What a heat map is and how this one was made."""
    if heatmap is None:
        return _WHAT
    alike = _LABELLESS if heatmap.method == Method.EIGEN_CAM.words else ""
    made = tr(
        "\n{method} of {label} at the layer {layer}.",
        method=heatmap.method,
        label=tr(heatmap.label),
        layer=heatmap.layer,
    )
    return f"{_OWN_SCALE if heatmap.own_scale else _WHAT}{made}{alike}"


def _slider(name: str) -> tuple[QSlider, QLabel]:
    slider = only_with_focus(QSlider(Qt.Orientation.Horizontal))
    slider.setRange(0, 100)
    slider.setPageStep(10)
    slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    slider.setAccessibleName(name)
    slider.setToolTip(name)
    text = _muted("")
    text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    fix_width(text, "100 %")
    return slider, text


def _muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "muted")
    return label
