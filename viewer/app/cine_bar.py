"""The line under a film of several frames: play and pause, the way through the frames, how fast."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QSpinBox, QToolButton, QWidget

from imaging.display.cine import FASTEST, SLOWEST, CineRate, cine_rate
from viewer.app.film_commands import has_frames
from viewer.browser.session import Session
from viewer.commands import Command, Menu
from viewer.film.cine_player import Cine
from viewer.film.view_state import KeptByFile
from viewer.widgets.forms import only_with_focus, set_role
from viewer.widgets.language import tr
from viewer.widgets.theme import icon

_PAUSE = '<path d="M7.5 5v14M16.5 5v14" stroke-width="4"/>'
_PLAY = '<path d="M7 4.5v15l12.5-7.5z" fill="currentColor"/>'


class CineBar(QWidget):
    """Of the pane that has the focus; seen only where its film has several frames. What plays stops with the film."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cine = Cine(self)
        self.slider = only_with_focus(QSlider(Qt.Orientation.Horizontal))
        self.rate = only_with_focus(QSpinBox())
        self.place = QLabel()
        self.held = QLabel()
        self._session = session
        self._chosen: KeptByFile[int] = KeptByFile()
        self.command = Command(
            "play",
            tr("Pla&y the frames"),
            Menu.GO,
            tr("Play the frames in a loop; press again to stop"),
            self._toggle,
            "Shift+Space",
            icon=_PLAY,
            enabled=partial(has_frames, session),
            checked=lambda: self.cine.is_playing,
        )
        self._build()
        session.entry_changed.connect(self.cine.stop)
        session.focus_changed.connect(self.cine.stop)
        session.film_changed.connect(self._on_film)
        session.frame_played.connect(self._show_place)
        self.cine.changed.connect(self._on_cine)
        self.slider.valueChanged.connect(self._on_slider)
        self.rate.valueChanged.connect(self._on_rate)
        self.hide()

    def _build(self) -> None:
        play = QToolButton()
        play.setDefaultAction(self.command)
        play.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.slider.setAccessibleName(tr("Frame"))
        self.slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.slider.setToolTip(tr("The frame that is shown"))
        self.rate.setRange(round(SLOWEST), round(FASTEST))
        self.rate.setSuffix(" / s")
        self.rate.setAccessibleName(tr("Frames a second"))
        self.rate.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        for label in (self.place, self.held):
            label.setProperty("role", "muted")
        self.place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.held.setToolTip(tr("Frames are skipped: this computer cannot read them that fast"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 8, 3)
        row.setSpacing(8)
        row.addWidget(play)
        row.addWidget(self.slider, 1)
        for widget in (self.place, self.rate, self.held):
            row.addWidget(widget)

    @Slot()
    def _on_film(self) -> None:
        """Another film, or another frame of it."""
        ref = self._session.pane.ref
        self.setVisible(ref is not None and ref.frames > 1)
        if ref is None or ref.frames < 2:
            return
        self.slider.blockSignals(True)
        self.slider.setRange(0, ref.frames - 1)
        self.slider.blockSignals(False)
        self.place.setMinimumWidth(self.fontMetrics().horizontalAdvance(f"{ref.frames:,} / {ref.frames:,}"))
        if (image := self._session.pane.image) is not None and image.ref.path == ref.path and not self.cine.is_playing:
            own = cine_rate(image.attributes)
            self._show_rate(own, self._chosen.get(ref.path))
        self._show_place()

    def _show_rate(self, own: CineRate, chosen: int | None) -> None:
        self.rate.blockSignals(True)
        self.rate.setValue(chosen or round(own.per_second))
        self.rate.blockSignals(False)
        said = (
            tr("{source} of the file: {per_second:.3g}", source=own.source, per_second=own.per_second)
            if own.source
            else tr("The file does not say how fast")
        )
        self.rate.setToolTip(tr("Frames a second. {said}.", said=said))

    @Slot()
    def _on_cine(self) -> None:
        self.command.setIcon(icon(_PAUSE if self.cine.is_playing else _PLAY))
        self._show_place()

    @Slot()
    def _show_place(self) -> None:
        pane = self._session.pane
        if pane.ref is not None:
            self.slider.blockSignals(True)
            self.slider.setValue(pane.frame)
            self.slider.blockSignals(False)
            self.place.setText(f"{pane.frame + 1:,} / {pane.ref.frames:,}")
        late = self.cine.is_late
        self.held.setText(tr("shows {held:.0f}", held=self.cine.held) if late else "")
        set_role(self.held, "warning" if late else "muted")

    def _toggle(self) -> None:
        if self.cine.is_playing:
            self.cine.stop()
        else:
            self.cine.play(self._session.pane, float(self.rate.value()))

    @Slot(int)
    def _on_slider(self, frame: int) -> None:
        self._session.pane.step_frame(frame - self._session.pane.frame)

    @Slot(int)
    def _on_rate(self, rate: int) -> None:
        ref = self._session.pane.ref
        if ref is not None:
            self._chosen.put(ref.path, rate)
        if self.cine.is_playing:
            self.cine.set_rate(float(rate))
