"""Every window and dialog of the program, one after the other, from one main window on drawn films."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from imaging.archive import servers
from imaging.archive.exchange import FoundStudy, NotTransferred
from imaging.archive.server_reasons import ServerReason
from imaging.archive.servers import Receiver, Server, Way
from imaging.faults import Code, Problem
from imaging.reading.read import read, read_refs
from imaging.study_objects import StudyObjectKind
from inference.models import catalogue, place_points, store
from inference.prediction import Extent
from review.structure import PatientSide, PlacedFinding, Structure
from review.verdicts import Region, Shape
from tests.imaging.builders import dataset, film, write
from tests.imaging.documents import document, report
from tests.models import change_card
from tests.viewer.review.reviewing import LABELS
from viewer.app import copy_dialog
from viewer.browser.session import Session
from viewer.film.mark_kind import FilmMark
from viewer.film.measuring_tools import DISTANCE
from viewer.film.region_tools import ELLIPSE
from viewer.models import model_jobs
from viewer.settings import Settings

if TYPE_CHECKING:
    from tests.viewer.conftest import FakeWorld
    from viewer.app.main_window import MainWindow

Seen = Callable[[str, QWidget], None]
"""Called with each window while it is open, and with what it is called."""

PARTS = ("start", "film", "dialogs", "servers", "models", "training", "review")
"""Each with a main window of its own."""

SCORES = ("0.95", "0.80", "0.30", "0.10")
FAKE = (sys.executable, str(Path(__file__).with_name("fake_child.py")))
SERVER = Server("Radiology", Way.WEB, url="https://pacs.example/dicom-web", user="ada")
_WAIT_S = 30


def until(condition: Callable[[], object], what: str) -> None:
    """Wait for it."""
    end = time.monotonic() + _WAIT_S
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(what)
        QTest.qWait(5)


def settle() -> None:
    """What Qt does at leisure: layouts, paints, widgets that end."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


class Walk:
    """Opens what a reader can open, shows each to `seen`, and closes it again."""

    def __init__(self, world: FakeWorld, home: Path, seen: Seen, size: tuple[int, int] = (1280, 720)) -> None:
        self.world, self.home, self.seen, self.size = world, home, seen, size
        self.films = home / "films"
        self.stayed: list[str] = []
        """The dialogs that Esc did not close."""

    def go(self, patch: pytest.MonkeyPatch, parts: Sequence[str]) -> None:
        """These parts of it."""
        self._prepare(patch)
        for name in parts:
            window = self._window(name)
            try:
                getattr(self, f"_{name}")(window)
            finally:
                window.close()
                window.deleteLater()
                settle()

    def _prepare(self, patch: pytest.MonkeyPatch) -> None:
        self.films.mkdir(parents=True)
        self.world.reviews = self.home / "reviews"
        for place, score in enumerate(SCORES):
            data = dataset(film((200, 300), seed=place), SOPInstanceUID=f"2.25.{place + 70}", BurnedInAnnotation="YES")
            data.PatientName, data.PixelSpacing = "Nobody^Nemo", [0.2, 0.2]
            path = write(self.films / f"{score}.dcm", data)
            self.world.entries.append(read_refs(path)[0])
        write(self.films / "report.dcm", report(data))
        write(self.films / "letter.dcm", document(data))
        self.world.read = read
        patch.setattr(copy_dialog, "key_place", lambda: self.home / "identity.key")
        patch.setattr(place_points, "points_folder", lambda: self.home / "points")
        patch.setattr(catalogue, "bundled_folder", lambda: self.home / "bundled")
        patch.setattr(catalogue, "user_folder", lambda: self.home / "user")
        patch.setattr(model_jobs, "reviews_with", lambda card: 0)
        patch.setattr(servers, "servers_file", lambda: self.home / "servers.json")
        servers.write_servers(self.home / "servers.json", [SERVER])
        for name in ("first", "second"):
            card = change_card(self.world.card, id=name, title=f"Model {name}")
            self.world.card = store.save(self.home / "bundled" / name, card, {"w": np.zeros(3, np.float32)})

    def _window(self, name: str) -> MainWindow:
        from viewer.app.main_window import MainWindow

        window = MainWindow(Session(self.world.services()), Settings(self.home / f"{name}.ini"))
        window.measuring.keeper.folder = self.home / "measurements"
        window.own_presets.folder = self.home / "presets"
        window.own_presets.read()
        window.resize(*self.size)
        window.show()
        window.session.start()
        until(lambda: window.session.scores.card is not None, "the model")
        settle()
        return window

    def _open(self, window: MainWindow, *films: str) -> None:
        window.open_paths([self.films / name for name in films] or [self.films])
        until(lambda: window.session.pane.outcome is not None, "a score")
        settle()

    def _dialog(self, name: str, dialog: QWidget | None) -> None:
        """See a dialog that is open, or is to be; it is closed then."""
        assert dialog is not None, name
        dialog.show()
        settle()
        self.seen(name, dialog)
        self._leave(name, dialog)

    def _leave(self, name: str, dialog: QWidget) -> None:
        """By the key that leaves a dialog."""
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
        settle()
        if isValid(dialog) and dialog.isVisible():
            self.stayed.append(name)
            dialog.close()
            settle()

    # One part of the program after the other

    def _start(self, window: MainWindow) -> None:
        from viewer.app.first_run import Notice

        self.seen("start", window)
        self._dialog("notice", Notice(window))
        window.tour.start()
        settle()
        self.seen("tour", window)
        window.tour.leave()

    def _film(self, window: MainWindow) -> None:
        self._open(window)
        window.panel.show_details(True)
        for command in ("histogram", "training_panel", "heat_map"):
            window.actions_by_id[command].trigger()
        settle()
        self.seen("film", window)
        window.actions_by_id["training_panel"].trigger()
        window.actions_by_id["layout.1x2"].trigger()
        settle()
        self.seen("film, two panes", window)

    def _dialogs(self, window: MainWindow) -> None:
        from viewer.app.history import ForgetDialog, History, InUse, StoredAmount
        from viewer.help.help_menu import question
        from viewer.widgets.dialogs import ErrorDialog, UseBox, about, model_card
        from viewer.widgets.dialogs import report as crash_report

        run = {name: window.actions_by_id[name].trigger for name in ("settings", "keys", "attributes", "documents")}
        self._open(window)
        until(lambda: window.actions_by_id["documents"].isEnabled(), "documents")
        run["settings"]()
        settings = window.settings_window
        assert settings is not None
        for place in range(settings.list.count()):
            settings.list.setCurrentRow(place)
            settle()
            self.seen(f"settings, page {place + 1}", settings)
        self._leave("settings", settings)
        run["keys"]()
        self._dialog("keys", window.key_sheet)
        run["attributes"]()
        until(lambda: window.attributes.tree.topLevelItemCount() > 20, "attributes")
        self._dialog("attributes", window.attributes)
        run["documents"]()
        shown = window.documents
        kinds = [own.kind for own in shown._documents]
        shown.list.setCurrentRow(kinds.index(StudyObjectKind.REPORT))
        until(lambda: shown.text.toPlainText(), "a report")
        self._dialog("documents", window.documents)
        pane = window.session.pane
        pane.marks.add(FilmMark(DISTANCE.kind, ((20.0, 20.0), (120.0, 90.0))))
        pane.marks.choose_at(0)
        window.actions_by_id["calibrate"].trigger()
        self._dialog("calibrate", window.measuring.dialog)
        pane.marks.add(FilmMark(ELLIPSE.kind, ((20.0, 20.0), (120.0, 90.0))))
        pane.marks.choose_at(1)
        window.actions_by_id["region_histogram"].trigger()
        self._dialog("histogram of a region", window.measuring.histogram)
        window.actions_by_id["measure_screen"].trigger()
        self._dialog("measure the screen", window.true_size.dialog)
        window.actions_by_id["keep_window"].trigger()
        settle()
        dialog = window.own_presets.dialog
        assert dialog is not None
        dialog.setTextValue("Lines")
        self.seen("keep a preset", dialog)
        dialog.accept()
        settle()
        window.actions_by_id["own_presets"].trigger()
        self._dialog("own presets", window.own_presets.dialog)
        window.pictures.command.trigger()
        self._dialog("save as picture", window.pictures.dialog)
        window.actions_by_id["report"].trigger()
        self._dialog("report", window.report_page.dialog)
        window.objects.command.trigger()
        self._dialog("save as objects", window.objects.dialog)
        window.copy_command.trigger()
        copy = window.findChild(copy_dialog.CopyDialog)
        assert copy is not None
        until(lambda: copy.view.has_film, "a film to look at")
        self._dialog("copy without identity", copy)
        window.actions_by_id["help"].trigger()
        self._dialog("help", window.help.reader)
        self._dialog("about", about(window))
        card = window.session.scores.card
        assert card is not None
        self._dialog("model card", model_card(card, window))
        self._dialog("error", ErrorDialog(crash_report(ValueError("x")), window))
        self._dialog("use a model", UseBox("Nobody measured it.", card.title, window))
        self._dialog("new version", question("https://example.org", window))
        amount = StoredAmount(3, 4096)
        self._dialog("forget", ForgetDialog(History(amount, amount), InUse(), window))

    def _servers(self, window: MainWindow) -> None:
        from viewer.app.watching import WatchState
        from viewer.pacs.password_box import PasswordBox
        from viewer.pacs.receiver_part import ReceiverState, after_receiving

        self._open(window)
        window.pacs.find_command.trigger()
        search = window.pacs.search
        assert search is not None
        study = FoundStudy("2.25.1", "N-1", "Nobody^Nemo", date="20260301", modalities=("DX",), objects=2)
        search._add_row(study, SERVER)
        search.table.setCurrentItem(search.table.topLevelItem(0))
        self._dialog("find in a PACS", search)
        window.pacs.priors_command.trigger()
        self._dialog("priors in a PACS", search)
        window.pacs.servers_command.trigger()
        self._dialog("PACS servers", window.pacs.dialog)
        self._dialog("password", PasswordBox(SERVER, "Radiology wants a password.", window))
        window.sending.command.trigger()
        self._dialog("send to a PACS", window.sending.dialog)
        window.watching.command.trigger()
        dialog = window.watching.dialog
        assert dialog is not None
        dialog.with_objects.setChecked(True)
        dialog.receiving.wanted.setChecked(True)
        self._dialog("watch a folder", dialog)
        banner = window.watching.banner
        banner.begin(self.films)
        banner.show_state(WatchState(3, 1, 1, 2, held="The disk is full. Waiting."))
        values = {"sender": "CT9", "address": "10.0.0.9"}
        refusal = NotTransferred(Problem(Code.SERVER_REFUSED, ServerReason.UNKNOWN_SENDER, values))
        receiving = ReceiverState(Receiver("10.0.0.3", senders=("CT1", "CR2")), "10.0.0.3:11112", 12, 1)
        banner.show_received(after_receiving(receiving, refusal))
        banner.more.setChecked(True)
        settle()
        self.seen("watching", window)
        window.opening.passwords.ask(self.films / "films.zip", ())
        self._dialog("password of a ZIP archive", window.opening.passwords.dialog)

    def _models(self, window: MainWindow) -> None:
        self._open(window)
        window.models_command.trigger()
        dialog = window.models.dialog if window.models is not None else None
        assert dialog is not None
        until(lambda: dialog.tree.topLevelItemCount() > 0, "models")
        self.seen("models", dialog)
        dialog.bring.click()
        wizard = dialog.wizard
        assert wizard is not None
        settle()
        self.seen("import, page 1", wizard)
        wizard.labels.show_outputs(2)
        for place in range(1, wizard.steps.count()):
            wizard._go(place)  # without weights, whose reading takes a process and seconds
            settle()
            self.seen(f"import, page {place + 1}", wizard)
        self._leave("import", wizard)
        self._leave("models", dialog)

    def _training(self, window: MainWindow) -> None:
        window.training.run.program = FAKE
        window.training.folder = self.home / "trainings"
        window.actions_by_id["train"].trigger()
        dialog = window.training.dialog
        assert dialog is not None
        until(lambda: dialog.recipe.chosen() is not None and dialog.start.models.count() > 0, "recipes")
        self._dialog("training", dialog)

    def _review(self, window: MainWindow) -> None:
        from viewer.review.start_dialog import KnownReview, StartDialog

        self._dialog("review start", StartDialog(self.films, KnownReview(LABELS, ("Ada",)), "Ada", False, window))
        window.review.open(self.films, "Ada", True)
        review = window.review.review
        until(lambda: review.is_open and review.scoring.finished is not None, "the review")
        until(lambda: len(review.order) == len(self.world.entries), "its films")
        review.set_auto_advance(False)
        settle()
        self.seen("review, scores hidden", window)
        review.set_read_first(False)
        for reader, given in (("Ada", ("normal", "pneumonia", "normal")), ("Ben", ("pneumonia",) * 3)):
            review.set_reader(reader)
            until(lambda reader=reader: review.reader == reader and review.keeping.is_idle, "the reader")
            for place, label in enumerate(given):
                review.go_to_place(place)
                until(lambda: not review.navigator.is_held() and not review.keeping.is_saving, "the film")
                review.give_label(label)
                until(lambda label=label: review.verdict().label == label, "the verdict")
        review.add_region(Region(Shape.BOX, Extent(2, 2, 20, 20)))
        review.set_structure(review.verdict().film, Structure((PlacedFinding("Nodule", PatientSide.LEFT),)))
        review.set_note("Look at the base")
        until(lambda: review.verdict().note != "", "the note")
        settle()
        self.seen("review, read", window)
        window.actions_by_id["note"].trigger()
        settle()
        self.seen("review, note", window)
        window.view_area.view.setFocus()
        window.actions_by_id["findings"].trigger()
        self._dialog("findings", window.review.findings)
        for name in ("charts", "hand_over", "place_threshold"):
            window.actions_by_id[name].trigger()
            dialog = window.review.handing.dialog
            assert dialog is not None
            if name != "hand_over":
                heard = QSignalSpy(dialog.shown)
            until(lambda heard=heard: heard.count(), name)
            self._dialog(name, dialog)
        review.set_reader("Chief")
        until(lambda: review.reader == "Chief" and review.keeping.is_idle, "the third reader")
        window.actions_by_id["consensus"].trigger()
        until(lambda: not review.navigator.is_held(), "the film that two differ on")
        self._dialog("consensus", window.review.consensus)


def every_window(
    world: FakeWorld, home: Path, seen: Seen, size: tuple[int, int] = (1280, 720), parts: Sequence[str] = PARTS
) -> list[str]:
    """Open each window on films in `home`, and call `seen` with it; returns the dialogs that Esc leaves open."""
    walk = Walk(world, home, seen, size)
    with pytest.MonkeyPatch.context() as patch:
        walk.go(patch, parts)
    return walk.stayed
