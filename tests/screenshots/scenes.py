"""What is shown in the pictures: each scene drives a real window and takes one picture or more."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QDialog

from inference.decide import decide, operating_point
from inference.models.card import ModelCard
from inference.prediction import Extent, NotScored
from review.store import ReviewStore
from review.verdicts import Agreed, Region, Shape, Verdict
from tests.screenshots.films import TURNED, Made, write_labelled
from tests.screenshots.studio import EXAMPLE, Studio, until
from viewer.app.first_run import Notice
from viewer.app.key_sheet import KeySheet
from viewer.app.main_window import MainWindow
from viewer.review.review_controller import ReviewController
from viewer.training.training_order import Order, Start
from viewer.widgets.dialogs import model_card

READERS = ("A. Reader", "B. Reader")
_STEP = 2
"""The step of the tour that is shown, from 0."""

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
    """One film with its score; the same with its heat map; the keys; the card."""
    with studio.window() as window:
        _open(window, EXAMPLE / "phantom-opacity.dcm", EXAMPLE / "phantom-normal.dcm", EXAMPLE / "phantom-opacity.png")
        if window.session.pane.heat_style.visible:
            window.actions_by_id["heat_map"].trigger()
        studio.take(window, "window")
        studio.take(window.panel, "score-panel")
        window.actions_by_id["heat_map"].trigger()
        studio.take(window, "heat-map")
        sheet = KeySheet(window.actions_by_id, window.settings, window.view_area.view.settings.mouse_scheme)
        sheet.resize(990, 640)
        _dialog(studio, sheet, "keys")
        card = window.session.scores.card
        assert card is not None
        _dialog(studio, model_card(card), "model-card")


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
        until(lambda: window.review.review.is_open, "the review")
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
    studio.take(window, "review")
    _go_to_place(window, 1)
    window.actions_by_id["heat_map"].trigger()
    for region in (Region(Shape.ELLIPSE, Extent(95, 190, 215, 350)), Region(Shape.BOX, Extent(270, 165, 330, 240))):
        opened.add_region(region)
        _settled(opened)
    opened.set_note("Right lower zone; left hilum?")
    _settled(opened)
    studio.take(window, "review-region")


def _go_to_place(window: MainWindow, place: int) -> None:
    """The film at this place of the table, with its score, and small pictures of the rows around it."""
    window.review.review.go_to_place(place)
    _settled(window.review.review)
    _scored(window)
    _pictured(window)


def _pictured(window: MainWindow) -> None:
    table = window.review.table
    until(lambda: bool(table._seen) and all(map(table.thumbnails.get, table._seen)), "the small pictures")


def _hidden(studio: Studio, window: MainWindow) -> None:
    opened = window.review.review
    opened.set_read_first(True)
    opened.go_to_next_unread()
    until(lambda: opened.is_blind and window.session.pane.opened is not None, "a film whose score is hidden")
    _settled(opened)
    _pictured(window)
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


SCENES = {scene.__name__: scene for scene in (start, check, film, refused, review, training)}


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
