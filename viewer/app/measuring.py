"""What a reader measured, kept and brought back; what the window asks of a reader who measures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QInputDialog, QLabel, QMenu, QToolButton, QWidget

from imaging.image import ImageRef
from imaging.measure.lengths import calibrated
from imaging.measure.store import (
    FilmMeasurements,
    MarkOrigin,
    Measured,
    Measurement,
    Numbers,
    measurements_folder,
    read_measurements,
    write_measurements,
)
from viewer.browser.session import Session
from viewer.commands import Command, Menu
from viewer.film.histogram_view import HistogramView
from viewer.film.mark_kind import FilmMark
from viewer.film.marks import FilmMarks, FrameMarks
from viewer.film.measuring_tools import DISTANCE
from viewer.film.pane import Pane
from viewer.film.ratio_tool import RATIO_KIND
from viewer.film.region_tools import RegionKind
from viewer.film.tool import MarkTool
from viewer.film.tools import TOOLS
from viewer.jobs.job_thread import Priority, Work
from viewer.widgets.forms import DecimalBox, column, fit_screen, resize_on_screen
from viewer.widgets.language import tr

_MOST = 200
"""Characters of a text on a film."""
_BY_HAND = tr("Drag across the heart from border to border, then across the inner chest.")


class MarkToolButton(QToolButton):
    """The tool that draws marks, the one chosen last; the arrow beside it opens the list of them."""

    def __init__(self, commands: Sequence[Command]) -> None:
        super().__init__()
        menu = QMenu(self)
        menu.addActions(list(commands))
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setDefaultAction(commands[0])
        for command in commands:
            command.toggled.connect(partial(self._on_toggled, command))

    def _on_toggled(self, command: Command, is_chosen: bool) -> None:
        if is_chosen:
            self.setDefaultAction(command)


@dataclass(frozen=True, slots=True)
class MeasurementsRead:
    """What is kept of a film."""

    ref: ImageRef
    kept: FilmMeasurements


@dataclass(frozen=True, slots=True)
class MeasurementsKept:
    """`kept` is on the disk, or, with `why` in words, it is not."""

    ref: ImageRef
    kept: FilmMeasurements
    why: str = ""


def reading(folder: Path, ref: ImageRef) -> Iterator[MeasurementsRead | MeasurementsKept]:
    """Read what is kept of a film."""
    try:
        yield MeasurementsRead(ref, read_measurements(folder, ref))
    except FileNotFoundError:
        yield MeasurementsRead(ref, FilmMeasurements(ref.rows, ref.columns))
    except (OSError, ValueError) as error:
        yield MeasurementsKept(ref, FilmMeasurements(ref.rows, ref.columns), str(error))


def keeping(folder: Path, ref: ImageRef, kept: FilmMeasurements) -> Iterator[MeasurementsKept]:
    """Write what is kept of a film."""
    yield _write(folder, ref, kept)


def _write(folder: Path, ref: ImageRef, kept: FilmMeasurements) -> MeasurementsKept:
    try:
        write_measurements(folder, ref, kept)
    except OSError as error:
        return MeasurementsKept(ref, kept, error.strerror or tr("the disk refused"))
    return MeasurementsKept(ref, kept)


class MeasurementKeeper(QObject):
    """Brings back what was measured on a film when it is shown, and keeps what the reader does to it.

    folder: where it lies. The disk is asked in the session's thread.
    """

    said = Signal(str)

    def __init__(self, session: Session, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.folder = folder
        self._session = session
        self._kinds = {tool.kind.id: tool.kind for tool in TOOLS if isinstance(tool, MarkTool)}
        self._known: dict[ImageRef, FilmMeasurements] = {}
        self._asked: set[ImageRef] = set()
        self._unreadable: set[ImageRef] = set()
        self._unwritten: dict[ImageRef, FilmMeasurements] = {}
        self._said: dict[FilmMark, tuple[str, Numbers]] = {}
        session.marks.acted.connect(self._on_act)
        session.pane_added.connect(self._follow)
        for pane in session.panes:
            self._follow(pane)

    @Slot(object)
    def _follow(self, pane: Pane) -> None:
        pane.film_changed.connect(self._on_film)

    def flush(self) -> None:
        """Write what is not written; called when the session's thread has ended.

        Marks drawn before it was known what was kept of their film are kept with that.
        """
        for pane in self._session.panes:
            film = replace(pane.opened.ref, frame=0) if pane.opened is not None else None
            if film is not None and film not in self._known and film not in self._unreadable:
                for event in reading(self.folder, film):
                    self._on_reported(event)
        for ref, kept in self._unwritten.items():
            _write(self.folder, ref, kept)
        self._unwritten.clear()

    def forget(self) -> None:
        """Measurements were removed from the disk: have none."""
        for kept in (self._known, self._asked, self._unreadable, self._unwritten, self._said):
            kept.clear()
        self._session.marks.forget()

    @Slot()
    def _on_film(self) -> None:
        """Ask once for each film that is shown."""
        for film in (replace(pane.opened.ref, frame=0) for pane in self._session.panes if pane.opened is not None):
            if film not in self._asked:
                self._asked.add(film)
                self._start(partial(reading, self.folder, film))

    @Slot(object)
    def _on_act(self, frame: ImageRef) -> None:
        """Keep the film's marks, once it is known what was kept before."""
        film = replace(frame, frame=0)
        if film not in self._known or film in self._unreadable:
            return
        known, own = self._known[film], self._session.marks.on(frame)
        self._say(frame, own)
        strange = tuple(one for one in known.frames.get(frame.frame, Measured()).marks if one.kind not in self._kinds)
        marks = tuple(
            Measurement(mark.kind.id, mark.points, mark.text, mark.reader, said, numbers=numbers, origin=mark.origin)
            for mark in own.marks
            for said, numbers in (self._said.get(mark, ("", {})),)
        )
        frames = known.frames | {frame.frame: Measured((*strange, *marks), own.calibration)}
        kept = self._known[film] = replace(known, frames=frames)
        self._unwritten[film] = kept
        self._start(lambda: keeping(self.folder, film, kept))

    def _say(self, frame: ImageRef, own: FrameMarks) -> None:
        """Note what stands beside marks, in words and numbers, where a pane shows their frame."""
        for pane in self._session.panes:
            if pane.opened is not None and pane.opened.ref == frame and pane.image is not None:
                image = pane.marks.measured(pane.image)
                for mark in own.marks:
                    words, (before, numbers) = pane.marks.caption(mark, pane.image), self._said.get(mark, ("", {}))
                    if words != before or not numbers:
                        self._said[mark] = (words, mark.kind.numbers(mark, image))
                return

    def _start(self, work: Work) -> None:
        job = self._session.io.job(work, Priority.NOW)
        job.start(self._on_reported, self._session.crashed)

    @Slot(object)
    def _on_reported(self, event: MeasurementsRead | MeasurementsKept) -> None:
        film, name = event.ref, event.ref.path.name
        if isinstance(event, MeasurementsRead):
            self._on_read(event)
        elif film not in self._known:
            self._unreadable.add(film)
            self.said.emit(
                tr(
                    "The measurements of {name} cannot be read, and new ones are not kept: {why}",
                    name=name,
                    why=event.why,
                )
            )
        else:
            if event.why:
                self.said.emit(tr("The measurements of {name} are not kept: {why}.", name=name, why=event.why))
            if self._unwritten.get(film) is event.kept:
                del self._unwritten[film]

    def _on_read(self, event: MeasurementsRead) -> None:
        film, kept = event.ref, event.kept
        self._known[film] = kept
        if kept.aside is not None:
            self.said.emit(
                tr(
                    "The measurements of {name} were damaged and cannot be shown. The file is kept as "
                    "{aside_name} in {parent}.",
                    name=film.path.name,
                    aside_name=kept.aside.name,
                    parent=kept.aside.parent,
                )
            )
        for number in range(film.frames):
            frame, measured = replace(film, frame=number), kept.frames.get(number, Measured())
            before = self._session.marks.on(frame)
            self._session.marks.restore(frame, FrameMarks(self._marks(measured), measured.calibration))
            if before != FrameMarks():
                self._on_act(frame)

    def _marks(self, measured: Measured) -> tuple[FilmMark, ...]:
        """Those that can be shown; another version may have kept more."""
        marks: list[FilmMark] = []
        for one in measured.marks:
            if (kind := self._kinds.get(one.kind)) is not None and kind.can_be(one.points):
                marks.append(FilmMark(kind, one.points, one.text, one.reader, one.origin))
                self._said[marks[-1]] = (one.said, one.numbers)
        return tuple(marks)


class RegionHistogram(QDialog):
    """How often values occur in the ellipse or rectangle that is chosen; follows the choice while it is open."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = HistogramView()
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self._session = session
        self.setWindowTitle(tr("Histogram of the region"))
        lines = column(self, 8, margins=(10, 10, 10, 10))
        lines.addWidget(self.view, 1)
        lines.addWidget(self.words)
        resize_on_screen(self, 420, 260)
        for changed in (session.focus_changed, session.film_changed, session.marks_changed):
            changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        pane = self._session.pane
        mark, image = pane.marks.chosen_mark, pane.image
        if mark is None or image is None or not isinstance(mark.kind, RegionKind):
            self.view.show_counts(None, tr("Click an ellipse or a rectangle on the film."))
            self.words.clear()
            return
        self.view.show_counts(mark.kind.counts(mark, image), tr("There are no grey values in it."))
        self.words.setText(pane.marks.caption(mark, image))


class LengthDialog(QDialog):
    """How long a line is that is to calibrate the film, in millimetres."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Calibrate"))
        question = tr("Length of the line in millimetres, in the plane of what is measured:")
        self.length = DecimalBox()
        self.length.setDecimals(1)
        self.length.setRange(0.1, 10_000.0)
        self.length.setValue(100.0)
        self.length.setAccessibleName(question)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        inside = column(self, 8, margins=(14, 12, 14, 12))
        for part in (QLabel(question), self.length, buttons):
            inside.addWidget(part)
        self.length.setFocus()
        self.length.selectAll()


class Measuring(QObject):
    """Owned by the window. One question at a time, `dialog`, which holds up nothing."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self.keeper = MeasurementKeeper(session, measurements_folder(), self)
        self.dialog: QInputDialog | LengthDialog | None = None
        self.histogram: RegionHistogram | None = None
        self._session, self._window = session, window
        self.menu = QMenu(tr("Measuremen&ts"), window)
        self.menu.aboutToShow.connect(self._list)
        self.accept = Command(
            "accept_ratio",
            tr("Accept the proposed ratio"),
            Menu.TOOLS,
            tr("Keep the cardiothoracic ratio as the lungs' outline proposes it"),
            self._accept_ratio,
            enabled=lambda: self._proposed() is not None,
        )
        self.commands = (
            Command(
                "calibrate",
                tr("Ca&librate on the chosen line..."),
                Menu.TOOLS,
                tr("Enter the length of the line that was clicked, such as a ruler on the film"),
                self._ask_length,
                enabled=lambda: self._line() is not None,
                separated=True,
            ),
            Command(
                "calibration_back",
                tr("Ta&ke back the calibration"),
                Menu.TOOLS,
                tr("Measure in the millimetres of the file again"),
                lambda: self._marks.calibrate(None),
                enabled=lambda: self._marks.own().calibration is not None,
            ),
            self.accept,
            Command(
                "region_histogram",
                tr("&Histogram of the chosen region..."),
                Menu.TOOLS,
                tr("How often values occur in the ellipse or rectangle that was clicked"),
                self._show_histogram,
                enabled=lambda: self._is_region_chosen(),
            ),
            Command(
                "remove_marks",
                tr("Remove all measurements"),
                Menu.TOOLS,
                tr("Remove every measurement on this frame"),
                lambda: self._marks.remove_all(),
                enabled=lambda: self._marks.has_own,
            ),
        )
        session.pane_added.connect(self._follow)
        for pane in session.panes:
            self._follow(pane)

    @Slot(object)
    def _follow(self, pane: Pane) -> None:
        pane.marks.text_wanted.connect(self._ask_text)

    @property
    def _marks(self) -> FilmMarks:
        return self._session.pane.marks

    # The list

    @Slot()
    def _list(self) -> None:
        """Every mark on the frame shown, with what it says; one that is clicked is chosen."""
        self.menu.clear()
        image = self._session.pane.image
        if image is None or not self._marks.kept:
            self.menu.addAction(tr("None on this film")).setEnabled(False)
            return
        for place, mark in enumerate(self._marks.kept):
            said = self._marks.caption(mark, image).replace("\n", "  ")
            action = self.menu.addAction(f"{place + 1}. {said or mark.kind.id.capitalize()}".replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(place == self._marks.chosen)
            action.triggered.connect(partial(self._marks.choose_at, place))

    # The histogram

    def _is_region_chosen(self) -> bool:
        mark = self._marks.chosen_mark
        return mark is not None and mark.kind.is_region

    def _show_histogram(self) -> None:
        if self.histogram is None:
            self.histogram = RegionHistogram(self._session, self._window)
            self.histogram.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.histogram.destroyed.connect(self._forget_histogram)
            self.histogram.show()
        self.histogram.raise_()

    @Slot()
    def _forget_histogram(self) -> None:
        self.histogram = None

    # Calibration

    def _line(self) -> FilmMark | None:
        """The distance that is chosen."""
        mark = self._marks.chosen_mark
        return mark if mark is not None and mark.kind is DISTANCE.kind else None

    def _ask_length(self) -> None:
        if (line := self._line()) is None:
            return
        dialog = self.dialog = LengthDialog(self._window)
        dialog.accepted.connect(partial(self._on_length, line, dialog))
        self._keep_with_film(dialog)
        dialog.open()

    def _on_length(self, line: FilmMark, dialog: LengthDialog) -> None:
        image, millimetres = self._session.pane.image, dialog.length.value()
        if image is not None and line in self._marks.kept:
            day = datetime.now().astimezone().strftime("%Y-%m-%d")
            self._marks.calibrate(calibrated(image, line.points[0], line.points[1], millimetres, day))

    # The cardiothoracic ratio

    @Slot()
    def propose_ratio(self) -> None:
        """Its tool was chosen: where the film has no ratio yet, put the one on it that the lungs' outline gives."""
        pane = self._session.pane
        image, lungs = pane.image, pane.lungs
        if pane.opened is None or image is None or any(mark.kind is RATIO_KIND for mark in self._marks.kept):
            return
        if lungs is None:
            self.keeper.said.emit(tr("The lungs are not outlined on this film. {by_hand}", by_hand=_BY_HAND))
        elif lungs.ratio is None:
            self.keeper.said.emit(
                tr("The outline of the lungs gives no sure ratio on this film. {by_hand}", by_hand=_BY_HAND)
            )
        else:
            self._marks.add(RATIO_KIND.proposed(lungs.ratio, (image.columns, image.rows)))
            self.keeper.said.emit(
                tr(
                    "Proposed from the lungs' outline. Drag an end to correct it; {where} accepts.",
                    where=self.accept.where(),
                )
            )

    def _proposed(self) -> FilmMark | None:
        """The ratio that is still as it was proposed."""
        return next((mark for mark in self._marks.kept if mark.origin is MarkOrigin.PROPOSED), None)

    def _accept_ratio(self) -> None:
        if (mark := self._proposed()) is not None:
            self._marks.change(mark, replace(mark, origin=MarkOrigin.ACCEPTED))

    # Texts

    @Slot(object)
    def _ask_text(self, mark: FilmMark) -> None:
        """What a new text, or one that is on the film, is to say; the pane that was clicked has the focus."""
        marks = self._marks
        dialog = self._ask(tr("Text"), tr("Text on the film:"))
        dialog.setTextValue(mark.text)
        dialog.textValueSelected.connect(partial(self._on_text, marks, mark))
        dialog.open()

    def _on_text(self, marks: FilmMarks, mark: FilmMark, text: str) -> None:
        text = " ".join(text.split())[:_MOST]
        if not text or text == mark.text:
            return
        if mark in marks.own().marks:
            marks.change(mark, replace(mark, text=text))
        else:
            marks.add(replace(mark, text=text))

    def _ask(self, title: str, question: str) -> QInputDialog:
        """A question of the film shown, which goes with it."""
        dialog = self.dialog = QInputDialog(self._window)
        dialog.setWindowTitle(title)
        dialog.setLabelText(question)
        self._keep_with_film(dialog)
        return dialog

    def _keep_with_film(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        fit_screen(dialog)
        self._session.film_changed.connect(dialog.reject)
