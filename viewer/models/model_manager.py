"""The models dialog: the installed models by task, each card in words, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from imaging.faults import Problem
from inference.models import catalogue
from inference.models.card import ModelKind, capital
from inference.models.card_file import card_text
from inference.models.catalogue import InstalledModel
from viewer.browser.session import Session
from viewer.jobs.job_thread import JobThread, Latest, Priority
from viewer.models.import_wizard import ImportWizard
from viewer.models.model_jobs import (
    Changed,
    Dependants,
    MeasuredBeside,
    MeasuringStep,
    ModelList,
    ReviewToMeasure,
    depending,
    exporting,
    listing,
    measuring,
    removing,
)
from viewer.widgets.dialogs import UseBox
from viewer.widgets.forms import column, resize_on_screen, row, said
from viewer.widgets.language import LANGUAGE, tr

_SIZE = (1120, 640)
_LIST = 380
_MODEL, _VERSION, _STATE = range(3)
_NAME_ROLE = Qt.ItemDataRole.UserRole
IN_USE, ALSO, BUNDLED, IMPORTED = tr("in use"), tr("also scores"), tr("came with Hilum"), tr("imported")

OfReview = Callable[[], ReviewToMeasure | None]
"""The review that is open; None while none is."""


class RemoveBox(QMessageBox):
    """Asked once before a model is removed, with what depends on it."""

    def __init__(self, found: Dependants, is_used: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(tr("Remove this model?"))
        self.setText(
            tr("Remove {title} ({name}) from this computer?", title=found.model.card.title, name=found.model.name)
        )
        lines = [tr("Its folder is deleted. Export it first if you may want it again.")]
        if is_used:
            lines.append(tr("It is in use: the previous model scores from then on."))
        if found.reviews:
            lines.append(
                tr(
                    "{reviews:,} {reviews:review has|reviews have} verdicts given with it. They stay on this computer, "
                    "but can be continued only when it is imported again.",
                    reviews=found.reviews,
                )
            )
        self.setInformativeText("\n\n".join(lines))
        self.remove = self.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        self.keep = self.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.keep)
        self.setEscapeButton(self.keep)


class ModelsDialog(QDialog):
    """Everything is done in a job thread; the list is read again after each change."""

    listed = Signal()
    """The list is as things are now."""
    crashed = Signal(object)

    def __init__(
        self, session: Session, job_thread: JobThread, of_review: OfReview, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Models"))
        self._session, self._job_thread, self._of_review = session, job_thread, of_review
        self._list: ModelList | None = None
        self._wanted = ""
        self._measured: dict[str, MeasuredBeside] = {}
        self._listing, self._work = Latest(), Latest()
        self._is_busy = self._looks_up = False
        self.question: QMessageBox | None = None
        self.wizard: ImportWizard | None = None
        self.tree = QTreeWidget()
        self.card = QTextBrowser()
        self.words = said()
        self.progress = QProgressBar()
        self.stop = QPushButton(tr("Stop"))
        self.use = QPushButton(tr("Use"))
        self.back = QPushButton(tr("Go back"))
        self.measure = QPushButton(tr("Measure on this review"))
        self.bring = QPushButton(tr("Import ..."))
        self.export = QPushButton(tr("Export ..."))
        self.remove = QPushButton(tr("Remove ..."))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._build()
        self._connect()
        self.refresh()

    # Parts

    def _build(self) -> None:
        self.tree.setObjectName("models")
        self.tree.setColumnCount(3)
        self.tree.setHeaderLabels([tr("Model"), tr("Version"), tr("State")])
        self.tree.header().setSectionResizeMode(_MODEL, QHeaderView.ResizeMode.Stretch)
        for narrow in (_VERSION, _STATE):
            self.tree.header().setSectionResizeMode(narrow, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(14)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(tr("Installed models"))
        self.card.setOpenLinks(False)
        self.card.setAccessibleName(tr("The model's card"))
        self.progress.setTextVisible(False)
        self.bring.setToolTip(tr("A model folder, a zip of one, or a file of weights of another program"))
        self.export.setToolTip(tr("Copy it into a folder or a zip that can be imported again"))
        for button in (self.use, self.back, self.measure, self.bring, self.export, self.remove, self.stop):
            button.setAutoDefault(False)
        parts = QSplitter()
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.tree)
        parts.addWidget(self.card)
        parts.setStretchFactor(1, 1)
        parts.setSizes([_LIST, _SIZE[0] - _LIST])
        working = row(self.progress, self.stop)
        whole = column(self, 10, margins=(12, 12, 12, 12))
        whole.addWidget(parts, 1)
        whole.addWidget(self.words)
        whole.addLayout(working)
        actions = row(self.use, self.back, self.measure, None, self.bring, self.export)
        actions.addWidget(self.remove)
        actions.addWidget(self.buttons)
        whole.addLayout(actions)
        self._show_work(False)
        resize_on_screen(self, *_SIZE)

    def _connect(self) -> None:
        self.tree.currentItemChanged.connect(self._on_chosen)
        self.use.clicked.connect(self._on_use)
        self.back.clicked.connect(self._on_back)
        self.measure.clicked.connect(self._on_measure)
        self.bring.clicked.connect(self._on_import)
        self.export.clicked.connect(self._on_export)
        self.remove.clicked.connect(self._on_remove)
        self.stop.clicked.connect(self._on_stop)
        self.buttons.rejected.connect(self.reject)
        self._session.scores.in_use_changed.connect(self._on_in_use)
        self._session.scores.further.models_changed.connect(self.refresh)
        self._session.model_choice.refused.connect(self._on_problem)

    # The list

    @Slot()
    def refresh(self) -> None:
        """Look again at what is installed."""
        job = self._job_thread.job(listing, Priority.NOW)
        self._listing.start(job, self._on_listed, self.crashed)

    @property
    def chosen(self) -> InstalledModel | None:
        """The model whose card is shown."""
        item = self.tree.currentItem()
        name = item.data(_MODEL, _NAME_ROLE) if item is not None else None
        return next((own for own in self._list.models if own.name == name), None) if self._list and name else None

    def choose(self, name: str) -> None:
        """Show the card of a model by its name."""
        for place in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(place)
            for number in range(group.childCount() if group is not None else 0):
                item = group.child(number) if group is not None else None
                if item is not None and item.data(_MODEL, _NAME_ROLE) == name:
                    self.tree.setCurrentItem(item)

    @Slot(object)
    def _on_listed(self, found: ModelList) -> None:
        chosen = self.chosen
        wanted = self._wanted or (chosen.name if chosen is not None else "")
        self._wanted = ""
        self._list = found
        self.tree.blockSignals(True)
        self.tree.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for model in found.models:
            task = capital(model.card.task)
            if model.card.kind is ModelKind.SEGMENTATION:
                task += tr(" (outlines, no score)")
            if task not in groups:
                groups[task] = QTreeWidgetItem(self.tree, [task])
                groups[task].setFlags(Qt.ItemFlag.ItemIsEnabled)
                groups[task].setFirstColumnSpanned(True)
            self._add(groups[task], model)
        self.tree.expandAll()
        self.tree.blockSignals(False)
        used = next((own.name for own in found.models if own.folder == found.used), "")
        self.choose(used)
        self.choose(wanted)
        self._on_chosen()
        if found.problems and not self.words.text():
            self.words.setText("\n".join(LANGUAGE.sentence(own) for own in found.problems))
        self.listed.emit()

    def _add(self, group: QTreeWidgetItem, model: InstalledModel) -> None:
        item = QTreeWidgetItem(group, [model.card.id, model.card.version, self._state(model)])
        item.setData(_MODEL, _NAME_ROLE, model.name)
        item.setToolTip(_MODEL, f"{model.card.title}\n{model.name} {model.card.version}")
        if self._is_used(model):
            font = item.font(_MODEL)
            font.setBold(True)
            for place in (_MODEL, _VERSION, _STATE):
                item.setFont(place, font)

    def _state(self, model: InstalledModel) -> str:
        if self._is_used(model) or model.card in self._session.scores.further.cards:
            return IN_USE if self._is_used(model) else ALSO
        return BUNDLED if model.bundled else IMPORTED

    def _is_used(self, model: InstalledModel) -> bool:
        return self._list is not None and model.folder == self._list.used

    @Slot()
    def _on_chosen(self) -> None:
        model = self.chosen
        self.card.setMarkdown(card_text(model.card) if model is not None else tr("Choose a model to read its card."))
        scores = model is not None and model.card.kind is ModelKind.CLASSIFIER
        before = self._list.before if self._list is not None else None
        self.use.setEnabled(scores and model is not None and not self._is_used(model) and not self._is_busy)
        self.back.setEnabled(before is not None and not self._is_busy)
        self.back.setToolTip(
            tr("Use {title} again", title=before.card.title) if before is not None else tr("No model was used before")
        )
        reason = self._not_measurable(model)
        self.measure.setEnabled(not reason and not self._is_busy)
        self.measure.setToolTip(reason or tr("Score the films of this review that have a final label, and compare"))
        self.export.setEnabled(model is not None and not self._is_busy)
        stays = self._not_removable(model)
        self.remove.setEnabled(not stays and not self._is_busy)
        self.remove.setToolTip(stays)
        self.bring.setEnabled(not self._is_busy)

    def _not_removable(self, model: InstalledModel | None) -> str:
        """Why a model stays; "" where it can go."""
        review = self._of_review()
        if model is None or model.bundled:
            return tr("It came with the program and stays") if model is not None else tr("Choose a model")
        return tr("The review that is open goes on with it") if review is not None and review.card == model.card else ""

    def _not_measurable(self, model: InstalledModel | None) -> str:
        """Why a model cannot be measured on the review; "" where it can."""
        review = self._of_review()
        if review is None:
            return tr("Open a review first")
        if model is None or model.card.kind is not ModelKind.CLASSIFIER:
            return tr("It gives no score")
        if model.card == review.card:
            return tr("This is the review's own model: Review > Charts has its figures")
        return "" if model.card.task == review.card.task else tr("It answers another question than this review")

    # What is done

    def _start(self, work: Callable[[], Iterator[Any]], *, stoppable: bool = False) -> None:
        job = self._job_thread.job(work, Priority.SOON)
        self.words.setText("")
        self._show_work(True, stoppable=stoppable)
        self._work.start(job, self._on_event, self.crashed, self._on_ended)

    @Slot(object)
    def _on_event(self, event: object) -> None:
        if isinstance(event, Problem):
            self._on_problem(event)
        elif isinstance(event, Changed):
            self._on_changed(event)
        elif isinstance(event, Dependants):
            self._ask_to_remove(event)
        elif isinstance(event, MeasuringStep):
            self.progress.setRange(0, max(event.total, 1))
            self.progress.setValue(event.done)
            self.words.setText(
                tr("Scoring {done:,} of {total:,} films with a final label", done=event.done, total=event.total)
            )
        elif isinstance(event, MeasuredBeside):
            self._show_measured(event)

    def _show_measured(self, event: MeasuredBeside) -> None:
        self._measured[event.card.weights_sha256] = event
        same = event.card.id == event.beside.id
        own, other = (one.id if not same else f"{one.id} {one.version}" for one in (event.beside, event.card))
        self.words.setText("\n".join(event.result.sentences(own, other)))

    @Slot()
    def _on_ended(self) -> None:
        self._show_work(False)
        self._on_chosen()

    @Slot()
    def _on_stop(self) -> None:
        self._work.cancel()
        self.words.setText(tr("Stopped. Nothing was changed."))
        self._on_ended()

    @Slot(object)
    def _on_problem(self, problem: Problem) -> None:
        self.words.setText(LANGUAGE.sentence(problem))

    @Slot(object)
    def _on_changed(self, event: Changed) -> None:
        self.words.setText(event.said)
        self._wanted = event.name
        if self._looks_up:
            self._looks_up = False
            self._session.scores.look_up_model(self._job_thread)
        self._session.scores.further.look_up(self._job_thread)
        self.refresh()

    def _show_work(self, is_busy: bool, *, stoppable: bool = False) -> None:
        self._is_busy = is_busy
        self.progress.setRange(0, 0)
        self.progress.setVisible(is_busy)
        self.stop.setVisible(is_busy and stoppable)
        if is_busy:
            self._on_chosen()

    @Slot()
    def _on_use(self) -> None:
        model = self.chosen
        if model is None:
            return
        measured = self._measured.get(model.card.weights_sha256)
        doubt = catalogue.doubt(model.card, measured.area if measured is not None else None)
        self.words.setText("")
        if doubt is None:
            self._session.model_choice.use(model.folder)
            return
        box = UseBox(LANGUAGE.sentence(doubt), model.card.title, self)
        box.use.clicked.connect(lambda: self._session.model_choice.use(model.folder))
        self._ask(box)

    @Slot()
    def _on_back(self) -> None:
        self.words.setText("")
        self._session.model_choice.roll_back()

    @Slot()
    def _on_in_use(self) -> None:
        used = self._session.scores.in_use
        if used is not None and not isinstance(used, Problem):
            what = (
                tr("films are scored again")
                if self._session.scores.card == used
                else tr("the review goes on with its own")
            )
            self.words.setText(
                " ".join([self.words.text(), tr("{title} is in use; {what}.", title=used.title, what=what)]).strip()
            )
        self.refresh()

    @Slot()
    def _on_measure(self) -> None:
        model, review, services = self.chosen, self._of_review(), self._session.services
        if model is not None and review is not None:
            self._start(lambda: measuring(services, review, model), stoppable=True)

    @Slot()
    def _on_import(self) -> None:
        opened = self._session.pane.opened
        film = opened.image if opened is not None else None
        self.wizard = ImportWizard(self._job_thread, self._session.services, film, self)
        self.wizard.installed.connect(self._on_changed)
        self.wizard.crashed.connect(self.crashed)
        self.wizard.open()

    @Slot()
    def _on_export(self) -> None:
        model = self.chosen
        if model is None:
            return
        kinds = tr("A zip (*.zip);;A folder (*)")
        name, _ = QFileDialog.getSaveFileName(self, tr("Export the model"), f"{model.card.id}.zip", kinds)
        if name:
            self._start(lambda: exporting(model, Path(name)))

    @Slot()
    def _on_remove(self) -> None:
        model = self.chosen
        if model is not None and not model.bundled:
            self._start(lambda: depending(model))

    def _ask_to_remove(self, found: Dependants) -> None:
        box = RemoveBox(found, self._is_used(found.model), self)
        box.remove.clicked.connect(lambda: self._remove(found.model))
        self._ask(box)

    def _remove(self, model: InstalledModel) -> None:
        self._looks_up = self._is_used(model)
        self._start(lambda: removing(model))

    def _ask(self, box: QMessageBox) -> None:
        self.question = box
        box.finished.connect(self._on_answered)
        box.open()

    @Slot()
    def _on_answered(self) -> None:
        box, self.question = self.question, None
        if box is not None:
            box.deleteLater()

    def done(self, result: int) -> None:
        """Nothing is measured any more once it is closed."""
        self._work.cancel()
        self._listing.cancel()
        if self.wizard is not None:
            self.wizard.done(0)
        super().done(result)


class ModelManager(QObject):
    """Owned by the window: opens the dialog, and owns the thread that works for it."""

    def __init__(self, session: Session, of_review: OfReview, window: QWidget) -> None:
        super().__init__(window)
        self.dialog: ModelsDialog | None = None
        self._session, self._of_review, self._window = session, of_review, window
        self._job_thread = JobThread("models", self)

    def open(self) -> None:
        """Show the installed models."""
        if self.dialog is None:
            self.dialog = ModelsDialog(self._session, self._job_thread, self._of_review, self._window)
            self.dialog.crashed.connect(self._session.crashed)
            self.dialog.finished.connect(self._on_closed)
        self.dialog.open()

    def close(self) -> None:
        """End what is open and what is done; returns when the job thread has ended."""
        if self.dialog is not None:
            self.dialog.done(0)
        self._job_thread.close()

    @Slot()
    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
