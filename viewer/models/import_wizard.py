"""The import of a model, step by step: the file, its network, its labels, its input, for whom it is, and a try."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStackedWidget,
    QTextBrowser,
    QWidget,
)

import resources
from imaging.faults import Problem
from imaging.image import Image
from inference.models.card import (
    DEFAULT_TASK,
    NEGATIVE_CODE,
    NORMALIZATIONS,
    Activation,
    Fit,
    InputSpec,
    Population,
    usual_input,
)
from inference.models.card_file import card_text
from inference.models.foreign import Foreign
from inference.models.population import FRONTAL, OLDEST
from inference.prediction import DISCLAIMER
from viewer.jobs.film_jobs import Services
from viewer.jobs.job_thread import JobStarter, Latest, Priority
from viewer.models.model_jobs import (
    CardFound,
    Changed,
    FilmTried,
    WeightsFound,
    installing,
    installing_weights,
    looking,
    trying,
)
from viewer.widgets.forms import (
    DecimalBox,
    Field,
    column,
    named_path,
    only_with_focus,
    resize_on_screen,
    rolling,
    row,
    said,
    set_role,
)
from viewer.widgets.language import LANGUAGE, tr
from viewer.widgets.outcome_text import number

_SIZE = (860, 600)
_NETWORKS = (
    *("mobilenet_v2", "densenet121", "densenet169", "densenet201", "resnet18", "resnet34", "resnet50", "resnet101"),
    *("vgg16", "vgg19", "efficientnet_b0", "convnext_tiny", "inception_v3", "inception_resnet_v2"),
)
_RANGES = {
    "imagenet": tr("ImageNet's mean and deviation (most networks of torchvision and timm)"),
    "-1 to 1": tr("from -1 (black) to 1 (white)"),
    "0 to 1": tr("from 0 (black) to 1 (white)"),
    "0 to 255": tr("grey levels from 0 to 255"),
}
_FITS = {
    Fit.STRETCH: tr("stretched to it"),
    Fit.PAD: tr("fitted into it, black around"),
    Fit.CROP: tr("filling it, edges cut"),
}
_UNKNOWN_NETWORK = tr(
    "Their names and shapes are those of no network that is known here by itself. Name it as torchvision does, or as "
    "timm does after timm:."
)
_DRAWN = tr("The heat map is drawn up to this film's own peak: it is never faint.")
_NOT_DRAWN = tr("The heat map is empty: nothing on this film speaks for it.")
_MOST_LABELS = 40
_PICTURE = 300
_NAMES = 230
_EXAMPLE = Path(resources.__file__).parent / "example" / "phantom-opacity.dcm"


def _named(title: str, widget: QWidget) -> QHBoxLayout:
    """A field with its name before it, as wide as there is room."""
    line = row(widget)
    label = QLabel(title)
    label.setMinimumWidth(_NAMES)
    line.insertWidget(0, label)
    return line


class FileStep(Field):
    """Which file or folder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("What is to be imported"), parent)
        self.edit = QLineEdit()
        self.edit.setAccessibleName(tr("File or folder"))
        self.edit.setPlaceholderText(
            tr("A file of weights (.pt, .pth, .ckpt, .safetensors), a model folder, or its zip")
        )
        self.file, self.folder = QPushButton(tr("File ...")), QPushButton(tr("Folder ..."))
        self.note = said()
        self.note.setText(
            tr(
                "A file of weights is read by a process of its own that takes numbers only: a program inside it is not "
                "run. What the file cannot say is asked next. A model folder of Hilum is tried as it is."
            )
        )
        self.column.addLayout(row(self.edit, self.file, self.folder))
        self.column.addWidget(self.note)
        self.column.addStretch()
        self.edit.textChanged.connect(self.changed)
        self.file.clicked.connect(self._choose_file)
        self.folder.clicked.connect(self._choose_folder)

    def path(self) -> Path | None:
        """What is named; None where nothing is."""
        return named_path(self.edit)

    @Slot()
    def _choose_file(self) -> None:
        kinds = tr("Weights (*.pt *.pth *.ckpt *.bin *.safetensors *.zip);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, tr("Weights"), self.edit.text(), kinds)
        self.edit.setText(name or self.edit.text())

    @Slot()
    def _choose_folder(self) -> None:
        self.edit.setText(QFileDialog.getExistingDirectory(self, tr("Model folder")) or self.edit.text())


class NetworkStep(Field):
    """Which network the weights are of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("The network"), parent)
        self.box = only_with_focus(QComboBox())
        self.box.setEditable(True)
        self.box.setAccessibleName(tr("Network"))
        self.guess, self.taken_off = said(), said()
        self.column.addWidget(self.box)
        self.column.addWidget(self.guess)
        self.column.addWidget(self.taken_off)
        self.column.addStretch()
        self.box.currentTextChanged.connect(self.changed)

    def show_found(self, found: WeightsFound) -> None:
        """What the names and shapes in the file tell."""
        weights = found.weights
        self.box.clear()
        self.box.addItems([found.guess] if found.guess else [])
        self.box.addItems([name for name in _NETWORKS if name != found.guess])
        self.box.setCurrentIndex(0 if found.guess else -1)
        numbers = sum(array.size for array in weights.arrays.values())
        told = (
            tr("Their names and shapes are those of {guess}.", guess=found.guess) if found.guess else _UNKNOWN_NETWORK
        )
        self.guess.setText(
            tr(
                "The file holds {arrays:,} arrays of {numbers:,} numbers. {told}",
                arrays=len(weights.arrays),
                numbers=numbers,
                told=told,
            )
        )
        lines = [
            tr("The prefix “{prefix}” was taken off all names: a wrapper's.", prefix=prefix)
            for prefix in weights.prefixes
        ]
        if weights.left_out:
            lines.append(tr("Left out, as it belongs to a loss: {left_out}.", left_out=", ".join(weights.left_out)))
        if weights.channels == 1:
            lines.append(tr("It takes one grey channel. It gets three equal ones, which says the same."))
        self.taken_off.setText("\n".join(lines))

    def architecture(self) -> str:
        """Its name; "" where none is given."""
        return self.box.currentText().strip()


class LabelsStep(Field):
    """What each output means, which count to the task, and how they are read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("What the outputs mean"), parent)
        self.task = QLineEdit(DEFAULT_TASK)
        self.task.setAccessibleName(tr("Task"))
        self.softmax = QRadioButton(tr("Labels exclude each other (softmax)"))
        self.sigmoid = QRadioButton(tr("A film can have several of them (sigmoid)"))
        group = QButtonGroup(self)
        group.addButton(self.softmax)
        group.addButton(self.sigmoid)
        self.labels: list[QLineEdit] = []
        self.positive: list[QCheckBox] = []
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setSpacing(8)
        body = QWidget()
        whole = column(body, 0, margins=(8, 8, 8, 8))
        whole.addLayout(self._grid)
        whole.addStretch()
        scroll = rolling(body)
        self.note = said()
        self.note.setText(
            tr(
                "One line for each output, in their order. Ticked: a film with it is positive for the task. Softmax "
                "needs one that is not."
            )
        )
        self.column.addLayout(_named(tr("The question it answers"), self.task))
        self.column.addWidget(self.note)
        self.column.addWidget(scroll, 1)
        self.column.addWidget(self.softmax)
        self.column.addWidget(self.sigmoid)
        self.task.textChanged.connect(self.changed)
        self.softmax.toggled.connect(self.changed)

    def show_outputs(self, count: int) -> None:
        """As many lines as there are outputs; those that were filled stay."""
        if count == len(self.labels):
            return
        while self._grid.count():
            item = self._grid.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.deleteLater()
        self.labels, self.positive = [], []
        for place in range(min(count, _MOST_LABELS)):
            edit, box = QLineEdit(), QCheckBox(tr("positive"))
            usual = (NEGATIVE_CODE, DEFAULT_TASK) if count == 2 else (DEFAULT_TASK,) if count == 1 else ()
            edit.setText(usual[place] if usual else "")
            edit.setPlaceholderText(tr("label"))
            edit.setAccessibleName(tr("Label of output {place}", place=place + 1))
            box.setAccessibleName(tr("Output {place} is positive", place=place + 1))
            box.setChecked(edit.text() == DEFAULT_TASK)
            edit.textChanged.connect(self.changed)
            box.toggled.connect(self.changed)
            for at, widget in enumerate((QLabel(f"{place + 1}"), edit, box)):
                self._grid.addWidget(widget, place, at)
            self.labels.append(edit)
            self.positive.append(box)
        (self.sigmoid if count == 1 else self.softmax).setChecked(True)
        self.softmax.setEnabled(count > 1)

    def lacking(self) -> str:
        """What is to be said yet; "" where nothing is."""
        names = self.names()
        if not names or not all(names):
            return tr("Give each output a label.")
        if len(set(names)) < len(names):
            return tr("Two outputs have the same label.")
        if not self.task.text().strip():
            return tr("Enter the question in one word.")
        ticked = [box.isChecked() for box in self.positive]
        if not any(ticked):
            return tr("Tick at least one label as positive.")
        return (
            tr("With softmax at least one label is not positive.") if self.softmax.isChecked() and all(ticked) else ""
        )

    def names(self) -> tuple[str, ...]:
        """The labels."""
        return tuple(edit.text().strip() for edit in self.labels)

    def positives(self) -> tuple[str, ...]:
        """Those that count to the task."""
        return tuple(name for name, box in zip(self.names(), self.positive, strict=True) if box.isChecked())


class InputStep(Field):
    """How a film becomes the network's input."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("How films were prepared when it learned"), parent)
        self.rows, self.columns = self._side(tr("Rows")), self._side(tr("Columns"))
        self.fit = only_with_focus(QComboBox())
        for fit, words in _FITS.items():
            self.fit.addItem(words, fit)
        self.range = only_with_focus(QComboBox())
        for name, words in _RANGES.items():
            self.range.addItem(words, name)
        self.low, self.high = (
            self._percentile(usual_input().low, tr("From percentile")),
            self._percentile(usual_input().high, tr("To percentile")),
        )
        grid = QGridLayout()
        grid.setVerticalSpacing(10)
        lines: tuple[tuple[str, QWidget | tuple[QWidget, ...]], ...] = (
            (tr("Size"), (self.rows, QLabel(tr("rows")), self.columns, QLabel(tr("columns")))),
            (tr("A film is"), self.fit),
            (tr("Numbers for black and white"), self.range),
            (
                tr("Window"),
                (
                    QLabel(tr("from percentile")),
                    self.low,
                    QLabel(tr("to")),
                    self.high,
                    QLabel(tr("of the film's values")),
                ),
            ),
        )
        for place, (title, widgets) in enumerate(lines):
            grid.addWidget(QLabel(title), place, 0)
            beside = row(*widgets, None) if isinstance(widgets, tuple) else row(widgets)
            grid.addLayout(beside, place, 1)
        grid.setColumnStretch(1, 1)
        self.note = said()
        self.note.setText(
            tr(
                "The file does not say this, and a wrong answer makes wrong scores without any warning. Look it up "
                "where the model comes from; the card will say that it was said here."
            )
        )
        self.column.addLayout(grid)
        self.column.addWidget(self.note)
        self.column.addStretch()

    def spec(self) -> InputSpec:
        """The preparation, of three equal channels."""
        mean, std = NORMALIZATIONS[str(self.range.currentData())]
        return InputSpec(
            rows=self.rows.value(),
            columns=self.columns.value(),
            fit=Fit(self.fit.currentData()),
            low=self.low.value(),
            high=self.high.value(),
            mean=mean,
            std=std,
        )

    def lacking(self) -> str:
        """What cannot be; "" where all can."""
        return "" if self.low.value() < self.high.value() else tr("The window begins above its end.")

    def _side(self, name: str) -> QSpinBox:
        box = only_with_focus(QSpinBox())
        box.setRange(32, 2048)
        box.setValue(224)
        box.setAccessibleName(name)
        return box

    def _percentile(self, value: float, name: str) -> DecimalBox:
        box = DecimalBox()
        box.setRange(0, 100)
        box.setDecimals(1)
        box.setValue(value)
        box.setAccessibleName(name)
        box.valueChanged.connect(self.changed)
        return box


class WhomStep(Field):
    """For whom it is, and what it is called."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("For whom it is, and what it is called"), parent)
        self.unknown = QCheckBox(tr("It is not known for which patients it is"))
        self.unknown.setChecked(True)
        self.whom = QLineEdit("adults")
        self.whom.setAccessibleName(tr("Patients"))
        self.youngest, self.oldest = self._age(18, tr("Youngest")), self._age(OLDEST, tr("Oldest"))
        self.views = {view: QCheckBox(view) for view in sorted(FRONTAL, reverse=True)}
        for box in self.views.values():
            box.setChecked(True)
        self.title, self.name = QLineEdit(), QLineEdit()
        self.title.setAccessibleName(tr("Title"))
        self.name.setAccessibleName(tr("Short name"))
        self._known = QWidget()
        lines = column(self._known, 8)
        lines.addLayout(_named(tr("Patients"), self.whom))
        ages = (
            QLabel(tr("Ages")),
            self.youngest,
            QLabel(tr("to")),
            self.oldest,
            QLabel(tr("years, views")),
            *self.views.values(),
        )
        lines.addLayout(row(*ages, None))
        self.note = said()
        self.note.setText(tr("Films of other patients get a score and no decision. Unknown: every film is decided."))
        self.column.addWidget(self.unknown)
        self.column.addWidget(self._known)
        self.column.addWidget(self.note)
        self.column.addLayout(_named(tr("Title"), self.title))
        self.column.addLayout(_named(tr("Short name, for files and commands"), self.name))
        self.column.addStretch()
        self._known.setEnabled(False)
        self.unknown.toggled.connect(self._known.setDisabled)
        for field in (self.whom, self.title, self.name):
            field.textChanged.connect(self.changed)
        self.unknown.toggled.connect(self.changed)
        for age in (self.youngest, self.oldest):
            age.valueChanged.connect(self.changed)

    def show_file(self, path: Path) -> None:
        """Begin with the file's own name."""
        stem = "".join(own if own.isalnum() or own in "._-" else "-" for own in path.stem.lower()).strip("._-")
        self.name.setText(stem or "model")
        self.title.setText(path.stem)

    def population(self) -> Population | None:
        """None where nobody says."""
        if self.unknown.isChecked():
            return None
        views = tuple(view for view, box in self.views.items() if box.isChecked())
        return Population(self.whom.text().strip(), (self.youngest.value(), self.oldest.value()), views)

    def lacking(self) -> str:
        """What is to be said yet; "" where nothing is."""
        if not self.title.text().strip() or not self.name.text().strip():
            return tr("Give it a title and a short name.")
        if self.unknown.isChecked():
            return ""
        if not self.whom.text().strip():
            return tr("Enter who the patients are.")
        return "" if self.youngest.value() <= self.oldest.value() else tr("The youngest are older than the oldest.")

    def _age(self, value: int, name: str) -> QSpinBox:
        box = only_with_focus(QSpinBox())
        box.setRange(0, OLDEST)
        box.setValue(value)
        box.setAccessibleName(name)
        return box


class TryStep(Field):
    """One film with its score and heat map, before anything is installed; of a model folder its card."""

    def __init__(self, film: Image | None, parent: QWidget | None = None) -> None:
        super().__init__(tr("Try it on a film"), parent)
        self.image: Image | Path = film if film is not None else _EXAMPLE
        self.go = QPushButton(tr("Try"))
        self.other = QPushButton(tr("Another film ..."))
        self.which = said()
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.answer = said("")
        self.card = QTextBrowser()
        self.card.setOpenLinks(False)
        self.card.setAccessibleName(tr("The model's card"))
        self._trial = QWidget()
        lines = column(self._trial, 8)
        lines.addLayout(row(self.which, self.other, self.go))
        beside = row(self.answer)
        beside.insertWidget(0, self.picture)
        beside.setAlignment(self.answer, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(beside, 1)
        self.column.addWidget(self._trial, 1)
        self.column.addWidget(self.card, 1)
        self.other.clicked.connect(self._choose)
        self._show_which(tr("The film that is open") if film is not None else tr("The example film"))

    def show_weights(self) -> None:
        """Of a file of weights: nothing was tried yet."""
        self._show(card=False)
        self.picture.clear()
        self.answer.setText(tr("Nothing is installed yet. A film tells whether labels and preparation make sense."))

    def show_card(self, found: CardFound) -> None:
        """Of a model folder: what its card says."""
        self._show(card=True)
        self.card.setMarkdown(card_text(found.card))

    def show_tried(self, tried: FilmTried) -> None:
        """The film with its heat map, and what the model says."""
        picture = tried.picture
        rows, columns = picture.shape[:2]
        image = QImage(picture.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888).copy()
        scale = self.devicePixelRatioF()
        side = round(_PICTURE * scale)
        keep = Qt.AspectRatioMode.KeepAspectRatio
        pixmap = QPixmap.fromImage(image.scaled(side, side, keep, Qt.TransformationMode.SmoothTransformation))
        pixmap.setDevicePixelRatio(scale)
        self.picture.setPixmap(pixmap)
        card, prediction = tried.card, tried.prediction
        lines = [f"{tr(card.words(label))}: {number(score)}" for label, score in prediction.scores.items()]
        notes = [LANGUAGE.message(note) for note in prediction.notes]
        first = tr(
            "{starting}: {score}, not calibrated: no probability.",
            starting=card.headline.spoken(LANGUAGE).starting,
            score=number(prediction.score),
        )
        last = _DRAWN if tried.is_mapped else _NOT_DRAWN
        self.answer.setText("\n".join([first, "", *lines, *(["", *notes] if notes else []), "", last, tr(DISCLAIMER)]))

    def _show(self, *, card: bool) -> None:
        self.heading.setText(tr("What its card says") if card else tr("Try it on a film"))
        self._trial.setVisible(not card)
        self.card.setVisible(card)

    def _show_which(self, words: str) -> None:
        self.which.setText(words)

    @Slot()
    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("A film to try"))
        if name:
            self.image = Path(name)
            self._show_which(Path(name).name)


class ImportWizard(QDialog):
    """Goes from step to step; what takes long is done in a job thread and can be stopped."""

    installed = Signal(object)
    """A Changed: the model is there."""
    crashed = Signal(object)
    moved = Signal()
    """Another step is shown, or something that took long has ended."""

    def __init__(
        self, job_thread: JobStarter, services: Services, film: Image | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import a model"))
        self._job_thread, self._services = job_thread, services
        self._found: WeightsFound | CardFound | None = None
        self._work = Latest()
        self._is_busy = False
        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self.file, self.network, self.labels = FileStep(), NetworkStep(), LabelsStep()
        self.input, self.whom, self.trial = InputStep(), WhomStep(), TryStep(film)
        self.steps = QStackedWidget()
        self.words = said()
        self.progress = QProgressBar()
        self.back, self.next, self.leave = QPushButton(tr("Back")), QPushButton(tr("Next")), QPushButton(tr("Cancel"))
        self._build()
        self._connect()
        self._go(0)

    def _build(self) -> None:
        for step in (self.file, self.network, self.labels, self.input, self.whom, self.trial):
            self.steps.addWidget(step)
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self.next.setDefault(True)
        for button in (self.back, self.leave, self.trial.go, self.trial.other):
            button.setAutoDefault(False)
        whole = column(self, 10, margins=(16, 14, 16, 12))
        whole.addWidget(self.heading)
        whole.addWidget(self.steps, 1)
        whole.addWidget(self.progress)
        whole.addLayout(row(self.words, self.leave, self.back, self.next))
        self._show_busy(False)
        resize_on_screen(self, *_SIZE)

    def _connect(self) -> None:
        for step in (self.file, self.network, self.labels, self.input, self.whom):
            step.changed.connect(self._refresh)
        self.back.clicked.connect(self._on_back)
        self.next.clicked.connect(self._on_next)
        self.leave.clicked.connect(self._on_leave)
        self.trial.go.clicked.connect(self._on_try)

    @property
    def place(self) -> int:
        """The step that is shown, counted from 0."""
        return self.steps.currentIndex()

    def foreign(self) -> Foreign:
        """What was said of the weights."""
        return Foreign(
            id=self.whom.name.text().strip(),
            architecture=self.network.architecture(),
            labels=self.labels.names(),
            positive_labels=self.labels.positives(),
            activation=Activation.SOFTMAX if self.labels.softmax.isChecked() else Activation.SIGMOID,
            task=self.labels.task.text().strip(),
            title=self.whom.title.text().strip(),
            input=self.input.spec(),
            population=self.whom.population(),
        )

    # From step to step

    def _go(self, place: int) -> None:
        self.steps.setCurrentIndex(place)
        last = self.steps.count() - 1
        folder = isinstance(self._found, CardFound)
        self.heading.setText(
            tr("Step {place} of {last}", place=2 if folder and place else place + 1, last=2 if folder else last + 1)
        )
        self.next.setText(tr("Install") if place == last else tr("Next"))
        self.words.setText("")
        self._refresh()
        self.moved.emit()

    @Slot()
    def _on_back(self) -> None:
        self._go(0 if isinstance(self._found, CardFound) else self.place - 1)

    @Slot()
    def _on_next(self) -> None:
        last, found = self.steps.count() - 1, self._found
        if self.place == 0 and (path := self.file.path()) is not None:
            self._start(lambda: looking(path), tr("Reading the file \u2026"))
        elif self.place == 1 and isinstance(found, WeightsFound):
            self.labels.show_outputs(self._outputs(found))
            self._go(2)
        elif self.place < last:
            self._go(self.place + 1)
            if self.place == last:
                self.trial.show_weights()
        elif isinstance(found, WeightsFound):
            what = self.foreign()
            self._start(lambda: installing_weights(found.weights, what), tr("Installing \u2026"), stoppable=False)
        elif isinstance(found, CardFound):
            folder = found.path
            self._start(lambda: installing(folder), tr("Trying it in a process of its own \u2026"), stoppable=False)

    def _outputs(self, found: WeightsFound) -> int:
        return found.weights.outputs(self.network.architecture()) or 2

    @Slot()
    def _refresh(self) -> None:
        """What is lacking in this step."""
        steps = (self.labels, self.input, self.whom)
        lacking = steps[self.place - 2].lacking() if 2 <= self.place <= 4 else ""
        if self.place == 0 and self.file.path() is None:
            lacking = tr("Name a file or a folder.")
        elif self.place == 1 and not self.network.architecture():
            lacking = tr("Name the network.")
        if lacking or self.words.property("role") == "muted":
            self._say(lacking)
        self.next.setEnabled(not lacking and not self._is_busy)
        self.back.setEnabled(self.place > 0 and not self._is_busy)

    def _say(self, words: str, role: str = "muted") -> None:
        set_role(self.words, role)
        self.words.setText(words)

    # What takes long

    @Slot()
    def _on_try(self) -> None:
        found, what, image = self._found, self.foreign(), self.trial.image
        if isinstance(found, WeightsFound):
            self._start(lambda: trying(found.weights, what, image, self._services), tr("Scoring the film \u2026"))

    def _start(self, work: Callable[[], Iterator[Any]], words: str, *, stoppable: bool = True) -> None:
        job = self._job_thread.job(work, Priority.NOW)
        self._say(words)
        self._show_busy(True)
        self.leave.setEnabled(stoppable)
        self._work.start(job, self._on_event, self.crashed, self._on_ended)

    @Slot(object)
    def _on_event(self, event: object) -> None:
        self._show_busy(False)
        self.next.setFocus()
        self._say("")
        if isinstance(event, Problem):
            self._say(LANGUAGE.sentence(event), "warning")
        elif isinstance(event, WeightsFound):
            self._found = event
            self.network.show_found(event)
            self.whom.show_file(event.weights.path)
            self._go(1)
        elif isinstance(event, CardFound):
            self._found = event
            self.trial.show_card(event)
            self._go(self.steps.count() - 1)
        elif isinstance(event, FilmTried):
            self.trial.show_tried(event)
        elif isinstance(event, Changed):
            self.installed.emit(event)
            self.accept()

    @Slot()
    def _on_ended(self) -> None:
        self._show_busy(False)
        self.moved.emit()

    def _show_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.progress.setVisible(is_busy)
        self.steps.setEnabled(not is_busy)
        self.leave.setText(tr("Stop") if is_busy else tr("Cancel"))
        self.leave.setEnabled(True)
        self.next.setEnabled(not is_busy)
        self.back.setEnabled(not is_busy and self.place > 0)

    @Slot()
    def _on_leave(self) -> None:
        if not self._is_busy:
            self.reject()
            return
        self._work.cancel()
        self._show_busy(False)
        self._say(tr("Stopped."))
        self._refresh()

    def done(self, result: int) -> None:
        """Nothing is read or tried any more once it is closed."""
        self._work.cancel()
        super().done(result)
