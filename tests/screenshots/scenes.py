"""What is shown in the pictures: each scene drives a real window and takes one picture or more."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import safetensors.numpy
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from inference.decide import decide, operating_point
from inference.models.card import ModelCard
from inference.models.catalogue import full_name
from inference.prediction import Extent, NotScored
from review.store import ReviewStore
from review.structure import Certainty, PatientSide, PlacedFinding, Quality, Recall, Structure, Zone
from review.verdicts import Agreed, Region, Shape, Verdict
from tests.models import random_state
from tests.screenshots.films import FRAMES, TURNED, Made, write_frames, write_labelled, write_patients
from tests.screenshots.studio import EXAMPLE, Studio, until
from viewer.app.first_run import Notice
from viewer.app.key_sheet import KeySheet
from viewer.app.main_window import MainWindow
from viewer.browser.list_view import FilmListView
from viewer.film.mark_kind import FilmMark
from viewer.film.measuring_tools import ANGLE, DISTANCE
from viewer.film.region_tools import ELLIPSE
from viewer.review.findings_dialog import FindingsDialog
from viewer.review.review_controller import ReviewController
from viewer.training.training_order import Order, Start
from viewer.widgets.dialogs import model_card

READERS = ("A. Reader", "B. Reader")
_STEP = 2
"""The step of the tour that is shown, from 0."""

_RESTS_MS = 400
"""So long after a list has other rows it asks for their small pictures."""

_SHEET = 1160, 640
"""All keys, in pixels, as on a screen of a usual size."""

_BELOW = 5
"""The heading of the second patient, from the end of the list: two films, and one heading and a film of the third."""

_SEEN = Structure(
    (PlacedFinding("Opacity", PatientSide.RIGHT, Zone.LOWER), PlacedFinding("Nodule", PatientSide.LEFT, Zone.MIDDLE)),
    Quality.LIMITED,
    Certainty.MEDIUM,
    Recall.YES,
)
"""What is said beside the verdict with the regions."""

_KEYS = 1
"""The page of keys and mouse in the settings, from 0."""

_HOLDS_BACK = 11
"""The first reader stops after so many films, so that there is something left to read."""


def start(studio: Studio, _ward: list[Made]) -> None:
    """The notice of the first start; the window before anything is open; a step of the tour."""
    with studio.window("start") as window:
        studio.take(window, "start")
        _dialog(studio, Notice(), "notice")
        window.tour.start()
        _scored(window)
        until(lambda: window.session.progress is None, "the scores of the example")
        while window.tour.step is not None and window.tour.step < _STEP:
            window.tour.go_on()
        studio.take(window, "tour")


def check(studio: Studio, _ward: list[Made]) -> None:
    """The page of the self-check, after a real one; the guides in the program."""
    with studio.window("help") as window:
        window.actions_by_id["selfcheck"].trigger()
        page = window.help.page
        assert page is not None
        until(page.copy.isEnabled, "the self-check", 600)
        studio.take(page, "selfcheck")
        page.reject()
        window.actions_by_id["help"].trigger()
        reader = window.help.reader
        assert reader is not None
        studio.take(reader, "help")


def film(studio: Studio, _ward: list[Made]) -> None:
    """One film with its score; the same with its heat map and its lungs outlined; the keys; the card."""
    with studio.window() as window:
        _open(window, EXAMPLE / "phantom-opacity.dcm", EXAMPLE / "phantom-normal.dcm", EXAMPLE / "phantom-opacity.png")
        if window.session.pane.heat_style.visible:
            window.actions_by_id["heat_map"].trigger()
        studio.take(window, "window")
        studio.take(window.panel, "score-panel")
        window.actions_by_id["heat_map"].trigger()
        window.actions_by_id["lungs"].trigger()
        until(lambda: window.session.pane.lungs is not None, "the lungs")
        studio.take(window, "heat-map")
        sheet = KeySheet(window.actions_by_id, window.settings, window.view_area.view.settings.mouse_scheme)
        sheet.show()
        sheet.resize(*_SHEET)  # larger than the screen of the camera
        _dialog(studio, sheet, "keys")
        card = window.session.scores.card
        assert card is not None
        _dialog(studio, model_card(card), "model-card")


def settings(studio: Studio, _ward: list[Made]) -> None:
    """The settings, on the page that a keyboard and a mouse are fitted on."""
    with studio.window("settings") as window:
        window.actions_by_id["settings"].trigger()
        shown = window.settings_window
        assert shown is not None
        shown.list.setCurrentRow(_KEYS)
        studio.take(shown, "settings")
        shown.close()


def models(studio: Studio, _ward: list[Made]) -> None:
    """Weights of nobody's, imported step by step; the installed models then."""
    state = random_state("resnet18", 2)
    short = {name.removeprefix("features.").replace("head.3.", "fc."): own for name, own in state.items()}
    file = studio.home / "best.safetensors"
    file.write_bytes(safetensors.numpy.save({f"module.{name}": own for name, own in short.items()}))
    with studio.window("models") as window:
        _open(window, EXAMPLE / "phantom-opacity.dcm")
        window.models_command.trigger()
        dialog = window.models.dialog if window.models is not None else None
        assert dialog is not None
        until(lambda: dialog.tree.topLevelItemCount() > 0, "the models")
        dialog.bring.click()
        wizard = dialog.wizard
        assert wizard is not None
        wizard.file.edit.setText(str(file))
        wizard.next.click()
        until(lambda: wizard.place == 1, "the weights")
        wizard.next.click()
        wizard.labels.task.setText("tuberculosis")
        wizard.labels.labels[1].setText("tuberculosis")
        for _ in range(3):
            wizard.next.click()
        wizard.whom.title.setText("Weights of nobody")
        wizard.trial.go.click()
        until(lambda: not wizard.trial.picture.pixmap().isNull(), "the film")
        studio.take(wizard, "import-try")
        until(wizard.next.isEnabled, "the end of the try")
        wizard.next.click()
        until(lambda: not wizard.isVisible() and dialog.tree.topLevelItemCount() == 3, "the model")
        studio.take(dialog, "models")
        dialog.close()


def several(studio: Studio, _ward: list[Made]) -> None:
    """The panel with a second model of the same task, the bundled one of before, which is unsure."""
    with studio.window("several") as window:
        further = window.session.scores.further
        until(lambda: bool(further.available), "the installed models")
        further.choose([full_name(card) for card in further.available if card != window.session.scores.card][:1])
        _open(window, EXAMPLE / "phantom-opacity.dcm")
        until(lambda: window.panel.further.disagreement.text() != "", "a disagreement", 60)
        studio.take(window.panel, "several-models")


def measured(studio: Studio, _ward: list[Made]) -> None:
    """A film with a distance, an angle, an ellipse and a cardiothoracic ratio."""
    with studio.window("measured") as window:
        _open(window, EXAMPLE / "phantom-opacity.dcm")
        pane = window.session.pane
        until(lambda: pane.lungs is not None, "the lungs")
        if pane.heat_style.visible:
            window.actions_by_id["heat_map"].trigger()
        window.actions_by_id["tool.ratio"].trigger()
        assert pane.image is not None
        side = pane.image.columns
        for tool, *places in (
            (DISTANCE, (0.62, 0.20), (0.78, 0.24)),
            (ANGLE, (0.64, 0.36), (0.71, 0.50), (0.79, 0.38)),
            (ELLIPSE, (0.24, 0.36), (0.36, 0.50)),
        ):
            pane.marks.add(FilmMark(tool.kind, tuple((x * side, y * side) for x, y in places)))
        pane.marks.choose_at(len(pane.marks.kept) - 1)
        studio.take(window.view_area, "measured")


def compared(studio: Studio, _ward: list[Made]) -> None:
    """The list by patient and study; a film with its prior beside it, linked."""
    paths = write_patients(studio.home / "patients")
    with studio.window("compared") as window:
        _open(window, *paths)
        session, rows = window.session, window.browser.rows
        until(lambda: session.progress is None and session.scores.progress is None, "the scores of the patients")
        listed = window.strip.films
        second = listed.row_at(listed.rowCount() - _BELOW)
        rows.fold(second)
        _pictured(window.browser.list)
        studio.take(window.docks.films, "list")
        rows.fold(second)
        window.actions_by_id["prior"].trigger()
        until(lambda: all(pane.opened is not None for pane in session.panes), "the prior")
        window.actions_by_id["link"].trigger()
        studio.take(window, "compared")


def frames(studio: Studio, _ward: list[Made]) -> None:
    """A film of several frames, with the line under it and the histogram."""
    with studio.window("frames") as window:
        _open(window, write_frames(studio.home / "breath.dcm"))
        window.session.pane.step_frame(FRAMES // 3)
        window.actions_by_id["histogram"].trigger()
        until(lambda: window.session.pane.ref is not None and window.session.pane.ref.frame > 0, "another frame")
        _scored(window)
        studio.take(window, "frames")


def refused(studio: Studio, ward: list[Made]) -> None:
    """A film that lies on its side gets no score, and the panel says why."""
    with studio.window() as window:
        _open(window, *(made.path for made in ward[TURNED - 5 : TURNED + 3]))
        session = window.session
        until(lambda: len(session.films.entries) == 8, "the list")
        session.go_to(4)
        until(
            lambda: isinstance(session.pane.outcome, NotScored),
            "a film that is refused",
        )
        until(lambda: session.progress is None, "the other films")
        studio.take(window, "not-scored")


def review(studio: Studio, ward: list[Made]) -> None:
    """A folder read by two: what is asked before, the table, a verdict with regions, hidden scores, the files."""
    folder = ward[0].path.parent
    with studio.window("review") as window:
        window.review.asking.ask(folder)
        until(lambda: window.review.asking.dialog is not None, "the question who reads")
        dialog = window.review.asking.dialog
        assert dialog is not None
        dialog.reader.edit.setCurrentText(READERS[0])
        studio.take(dialog, "review-start")
        dialog.accept()
        opened = window.review.review
        until(lambda: opened.is_open and opened.scoring.finished is not None, "the scores of the folder", 300)
        card = window.session.scores.card
        assert card is not None
    _read_by_two(folder, card, ward)
    with studio.window("review") as window:
        window.review.open(folder, READERS[0], False)
        again = window.review.review
        until(lambda: again.is_open and again.scoring.finished is not None, "the review")
        if not window.session.pane.heat_style.visible:
            window.actions_by_id["heat_map"].trigger()
        _in_the_midst(studio, window)
        _hidden(studio, window)
        _handing_over(studio, window)


def _read_by_two(folder: Path, card: ModelCard, ward: list[Made]) -> None:
    """Both say what is on the film, but for some; the first stops early. The worst come first, one in half a minute."""
    truth = {made.path.name: made.positive for made in ward}
    point = operating_point(card)
    with ReviewStore.open(folder, card) as store:
        rows = store.columns()
        worst = [row for row in np.argsort(-rows.score) if rows.path[row] in truth]
        for reader, several, wrong in zip(READERS, (_HOLDS_BACK, None), (3, 4), strict=True):
            for place, row in enumerate(worst[:several]):
                label = "abnormal" if truth[rows.path[row]] is not (place % 7 == wrong) else "normal"
                score = float(rows.score[row])
                said = Agreed.AGREE if not np.isnan(score) and decide(score, point) == label else Agreed.OVERRIDE
                verdict = Verdict(int(rows.film[row]), reader, said, label, at=f"2026-03-02T09:{place:02}:00.000Z")
                store.append(replace(verdict, said=Agreed.UNSURE, label="") if place % 9 == 5 else verdict)


def _in_the_midst(studio: Studio, window: MainWindow) -> None:
    """A film that is to be read; one that was, with a note and regions."""
    opened = window.review.review
    opened.set_auto_advance(False)
    _go_to_place(window, 0)
    opened.toggle_key_image()
    _settled(opened)
    opened.set_note("Follow up in a week")
    _settled(opened)
    _go_to_place(window, _HOLDS_BACK + 1)
    _go_to_place(window, _HOLDS_BACK)
    until(lambda: window.session.pane.lungs is not None, "the lungs")
    studio.take(window, "review")
    _go_to_place(window, 1)
    window.actions_by_id["heat_map"].trigger()
    for region in (Region(Shape.ELLIPSE, Extent(95, 190, 215, 350)), Region(Shape.BOX, Extent(270, 165, 330, 240))):
        opened.add_region(region)
        _settled(opened)
    opened.set_note("Right lower zone; left hilum?")
    _settled(opened)
    opened.set_structure(opened.verdict().film, _SEEN)
    _settled(opened)
    studio.take(window, "review-region")
    opened.want_findings()
    dialog = window.findChild(FindingsDialog)
    assert dialog is not None
    studio.take(dialog, "review-findings")
    dialog.reject()


def _go_to_place(window: MainWindow, place: int) -> None:
    """The film at this place of the table, with its score, and small pictures of the rows around it."""
    window.review.review.go_to_place(place)
    _settled(window.review.review)
    _scored(window)
    _pictured(window.review.table)


def _pictured(table: FilmListView) -> None:
    QTest.qWait(_RESTS_MS)
    until(lambda: bool(table._seen) and all(map(table.thumbnails.get, table._seen)), "the small pictures")


def _hidden(studio: Studio, window: MainWindow) -> None:
    opened = window.review.review
    opened.set_read_first(True)
    opened.go_to_next_unread()
    until(lambda: opened.is_blind and window.session.pane.opened is not None, "a film whose score is hidden")
    _settled(opened)
    _pictured(window.review.table)
    studio.take(window, "review-hidden")
    opened.set_read_first(False)


def _handing_over(studio: Studio, window: MainWindow) -> None:
    window.actions_by_id["charts"].trigger()
    charts = window.review.handing.dialog
    assert charts is not None
    charts.resize(1120, 660)
    until(charts.again.isEnabled, "the charts")
    studio.take(charts, "review-charts")
    charts.reject()
    window.actions_by_id["hand_over"].trigger()
    export = window.review.handing.dialog
    assert export is not None
    (studio.home / "handed-over").mkdir()
    export.place.edit.setText(str(studio.home / "handed-over"))
    studio.take(export, "review-export")
    export.reject()


def training(studio: Studio, _ward: list[Made]) -> None:
    """The dialog with a labels file; the pane after a real training: the bundled model, adapted to a hundred films."""
    labels = write_labelled(studio.home / "ward")
    folder = studio.home / "trainings"
    order = Order(labels, name="our-ward", folder=folder, start=Start.ADAPT, model="chest-mobilenet-v2", epochs=6)
    with studio.window("training") as window:
        _open(window, EXAMPLE / "phantom-opacity.dcm")
        window.actions_by_id["train"].trigger()
        dialog = window.training.dialog
        assert dialog is not None
        until(lambda: dialog.recipe.chosen() is not None and dialog.start.models.count() > 0, "recipes and models")
        dialog.data.edit.setText(str(labels))
        until(lambda: "patients" in dialog.data.counts.text(), "the look at the films")
        studio.take(dialog, "training-dialog")
        dialog.reject()
        ended: list[object] = []
        window.training.run.ended.connect(ended.append)
        window.training.run.start(order)
        until(lambda: bool(ended), "the training", 600)
        window.training.pane.refresh()
        window.docks.training.show()
        studio.take(window, "training-pane")


_ALL = (start, check, film, compared, frames, refused, review, training, settings, several, measured, models)
SCENES = {scene.__name__: scene for scene in _ALL}

"""Measured late, as its marks stay on the example, and models last, as one more is installed then."""


def _open(window: MainWindow, *paths: Path) -> None:
    window.open_paths(list(paths))
    until(lambda: window.session.pane.opened is not None, "the first film")
    _scored(window)
    until(lambda: window.session.progress is None, "the scores of all films")


def _scored(window: MainWindow) -> None:
    session = window.session
    until(lambda: session.pane.outcome is not None, "a score")
    until(lambda: not session.pane.heat_style.visible or session.pane.heatmap is not None, "a heat map")


def _settled(opened: ReviewController) -> None:
    until(lambda: not opened.navigator.is_held() and not opened.keeping.is_saving, "a verdict to be kept")


def _dialog(studio: Studio, dialog: QDialog, name: str) -> None:
    dialog.show()
    studio.take(dialog, name)
    dialog.close()
    dialog.deleteLater()
