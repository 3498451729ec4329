"""Presentation states and documents beside a film: applied, chosen, switched off, read; in reviews only when chosen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pydicom.dataset import Dataset
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from imaging.display.corner_text import CornerLevel
from imaging.image import Window
from imaging.measure.store import MarkOrigin
from imaging.reading.documents import draw_page
from imaging.reading.read import read, read_refs
from imaging.reading.scan import scan
from inference.objects.film_objects import ObjectKind
from tests.imaging.builders import dataset, film, write
from tests.imaging.documents import document, report
from tests.imaging.states import area, item, presentation_state, window
from tests.inference.objects.sound import write_sound
from viewer.app.main_window import MainWindow
from viewer.browser.attributes_window import HIDDEN
from viewer.browser.presentations import view_of
from viewer.film.mark_kind import FilmMark
from viewer.film.measuring_tools import DISTANCE
from viewer.film.ratio_tool import RATIO_TOOL
from viewer.film.text_overlay import view_text

RATIO = ((30.0, 100.0), (110.0, 100.0), (20.0, 120.0), (160.0, 120.0))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "study"
    found.mkdir()
    return found


@pytest.fixture
def own(folder: Path) -> Dataset:
    """A film in the folder."""
    found = dataset(film((64, 80)), bits=12)
    write(folder / "film.dcm", found)
    return found


@pytest.fixture
def really(window: MainWindow, world) -> Callable[[Path], None]:
    """The window on real files."""
    world.scan = lambda paths: scan(list(paths))
    world.read = read
    return lambda path: window.open_paths([path])


def _drawn() -> Dataset:
    points = {"GraphicDimensions": 2, "NumberOfGraphicPoints": 2, "GraphicData": [10, 30, 60, 30]}
    line = item(GraphicAnnotationUnits="PIXEL", GraphicType="POLYLINE", GraphicFilled="N", **points)
    text = item(
        UnformattedTextValue="here",
        BoundingBoxAnnotationUnits="PIXEL",
        BoundingBoxTopLeftHandCorner=[5.0, 5.0],
        BoundingBoxBottomRightHandCorner=[30.0, 20.0],
        BoundingBoxTextHorizontalJustification="LEFT",
    )
    return item(GraphicLayer="ONE", GraphicObjectSequence=[line], TextObjectSequence=[text])


def _state(own: Dataset, **more: object) -> Dataset:
    return presentation_state(
        own,
        "CHEST",
        SoftcopyVOILUTSequence=[window_of(1000, 800)],
        PresentationLUTShape="INVERSE",
        ImageRotation=90,
        ImageHorizontalFlip="N",
        GraphicAnnotationSequence=[_drawn()],
        **more,
    )


window_of = window


def _chips(window: MainWindow, *, identity: bool = True) -> tuple[str, ...]:
    pane = window.session.pane
    assert pane.image is not None
    assert pane.scene is not None
    return view_text(pane.image, pane.scene, None, CornerLevel.ALL, identity=identity).badges


def test_the_newest_state_is_applied_and_can_be_switched_off(
    qtbot: QtBot, window: MainWindow, really, folder: Path, own: Dataset
) -> None:
    write(folder / "state.dcm", _state(own))
    older = presentation_state(own, "OLD", PresentationCreationDate="20200101")
    write(folder / "older.dcm", older)
    really(folder)
    pane = window.session.pane
    qtbot.waitUntil(lambda: pane.presentation is not None)
    assert window.session.films.count == 1
    assert pane.voi == Window(1000, 800)
    assert pane.inverted
    assert pane.viewport is not None
    assert pane.viewport.quarter_turns == 1
    assert _chips(window)[0] == "As saved by Reader, Rita"
    assert _chips(window, identity=False)[0] == "As saved"
    command = window.actions_by_id["presentation"]
    assert command.isChecked()
    with_lines = window.view_area.picture()
    command.trigger()
    assert pane.presentation is None
    assert not pane.inverted
    assert pane.viewport.quarter_turns == 0
    assert window.view_area.picture() != with_lines
    window.presentations.menu.aboutToShow.emit()
    titles = [action.text() for action in window.presentations.menu.actions()]
    assert titles == [
        "As the film's file says",
        "CHEST \u00b7 Reader, Rita \u00b7 2024-01-02 13:14",
        "OLD \u00b7 Reader, Rita \u00b7 2020-01-01 13:14",
    ]
    window.presentations.menu.actions()[2].trigger()
    qtbot.waitUntil(lambda: pane.presentation is not None)
    assert pane.presentation.source.title == "OLD"
    assert not pane.inverted


def test_reset_is_as_saved_and_scores_know_nothing_of_it(
    qtbot: QtBot, window: MainWindow, world, really, folder: Path, own: Dataset
) -> None:
    write(folder / "state.dcm", _state(own, DisplayedAreaSelectionSequence=[area(own, (11, 11), (50, 50))]))
    really(folder / "film.dcm")
    pane = window.session.pane
    qtbot.waitUntil(lambda: pane.presentation is not None)
    saved = pane.viewport
    assert saved is not None
    assert (saved.center_x, saved.center_y) == (30.0, 30.0)
    assert not pane.is_fitted
    pane.pan_by(30, 0)
    pane.set_inverted(False)
    pane.reset()
    assert pane.viewport == saved
    assert pane.inverted
    assert pane.opened is not None
    assert pane.opened.image.values is not None
    assert pane.opened.image.shutter is None
    qtbot.waitUntil(lambda: pane.outcome is not None)


def test_a_film_that_was_left_comes_back_as_it_was_left(
    qtbot: QtBot, window: MainWindow, really, folder: Path, own: Dataset
) -> None:
    write(folder / "state.dcm", _state(own))
    write(folder / "z.dcm", dataset(film((64, 80)), bits=12, SOPInstanceUID="2.25.9"))
    really(folder)
    pane = window.session.pane
    qtbot.waitUntil(lambda: pane.presentation is not None and window.session.films.count == 2)
    pane.set_inverted(False)
    window.session.go_to(1)
    qtbot.waitUntil(lambda: pane.opened is not None and pane.opened.ref.path.name == "z.dcm")
    assert pane.presentation is None
    window.session.go_to(0)
    qtbot.waitUntil(lambda: pane.presentation is not None)
    assert not pane.inverted
    assert pane.voi == Window(1000, 800)


def test_who_has_looked_otherwise_is_not_overruled(
    qtbot: QtBot, window: MainWindow, really, folder: Path, own: Dataset
) -> None:
    really(folder)
    pane = window.session.pane
    qtbot.waitUntil(lambda: pane.opened is not None)
    pane.set_inverted(True)
    write(folder / "state.dcm", _state(own))
    window.object_index.look_again(folder)
    qtbot.waitUntil(lambda: len(window.presentations.states()) == 1)
    qtbot.wait(100)
    assert pane.presentation is None
    window.actions_by_id["presentation"].trigger()
    qtbot.waitUntil(lambda: pane.presentation is not None)


def test_what_is_not_applied_is_said(qtbot: QtBot, window: MainWindow, really, folder: Path, own: Dataset) -> None:
    seen = area(own)
    seen.PresentationSizeMode = "TRUE SIZE"
    write(folder / "state.dcm", _state(own, DisplayedAreaSelectionSequence=[seen]))
    color = presentation_state(own, "COLOR")
    color.file_meta.MediaStorageSOPClassUID = color.SOPClassUID = "1.2.840.10008.5.1.4.1.1.11.2"
    write(folder / "color.dcm", color)
    really(folder)
    qtbot.waitUntil(lambda: window.session.pane.presentation is not None)
    assert "not applied: its true size (shown to fit)" in _chips(window)
    assert "another kind" in window.line.currentMessage()


def test_documents_are_read_in_their_window(
    qtbot: QtBot, window: MainWindow, world, really, folder: Path, own: Dataset
) -> None:
    write(folder / "report.dcm", report(own))
    write(folder / "letter.dcm", document(own))
    window.session.services = _with_pages(window)
    really(folder)
    command = window.actions_by_id["documents"]
    assert not command.isEnabled()
    qtbot.waitUntil(command.isEnabled)
    assert "2 documents of this patient" in window.line.currentMessage()
    command.trigger()
    shown = window.documents
    titles = [shown.list.item(place).text().split("\n")[0] for place in range(shown.list.count())]
    shown.list.setCurrentRow(titles.index("Chest X-ray Report"))
    qtbot.waitUntil(lambda: "Diameter: 14 mm" in shown.text.toPlainText())
    assert "Finding: <b>Round</b> opacity, left & low." in shown.text.toPlainText()
    assert "Source: the film shown" in shown.text.toPlainText()
    assert "Patient: Nobody, Test" in shown.text.toPlainText()
    shown.copy.click()
    assert "14 mm" in QGuiApplication.clipboard().text()
    shown.identity.click()
    qtbot.waitUntil(lambda: f"Person Observer Name: {HIDDEN}" in shown.text.toPlainText())
    assert "Nobody" not in shown.text.toPlainText() + shown.windowTitle()
    shown.list.setCurrentRow(titles.index("Letter"))
    assert "says whose it is" in shown.message.text()
    shown.identity.click()
    shown.list.setCurrentRow(titles.index("Letter"))
    qtbot.waitUntil(lambda: shown.where.text() == "Page 1 of 2")
    first = shown.page.pixmap().toImage()
    assert shown.on.isEnabled()
    assert not shown.back.isEnabled()
    shown.on.click()
    qtbot.waitUntil(lambda: shown.where.text() == "Page 2 of 2")
    assert shown.page.pixmap().toImage() != first
    window.actions_by_id["identity"].trigger()
    assert not shown.identity.isChecked()


def _with_pages(window: MainWindow):
    from dataclasses import replace

    return replace(window.session.services, draw_page=lambda path, page, width: draw_page(path, page, width))


def test_a_report_opened_by_itself_is_read(
    qtbot: QtBot, window: MainWindow, really, folder: Path, own: Dataset, tmp_path: Path
) -> None:
    path = write(tmp_path / "report.dcm", report(own))
    really(path)
    qtbot.waitUntil(window.documents.isVisible)
    qtbot.waitUntil(lambda: "Diameter" in window.documents.text.toPlainText())
    assert window.session.films.count == 0
    window.documents.close()
    really(folder)
    qtbot.waitUntil(lambda: window.session.pane.opened is not None)
    really(path)
    qtbot.waitUntil(window.documents.isVisible)
    assert window.session.films.count == 1
    really(write(tmp_path / "state.dcm", presentation_state(own)))
    qtbot.waitUntil(lambda: "belongs to a film" in window.line.currentMessage())


def test_a_state_elsewhere_among_the_opened_paths_is_found(
    qtbot: QtBot, window: MainWindow, really, folder: Path, own: Dataset
) -> None:
    (folder / "states").mkdir()
    write(folder / "states" / "state.dcm", _state(own))
    really(folder)
    qtbot.waitUntil(lambda: window.session.pane.presentation is not None)


def test_in_a_review_a_state_is_applied_only_when_it_is_chosen(
    qtbot: QtBot, window: MainWindow, world, really, folder: Path, own: Dataset
) -> None:
    write(folder / "state.dcm", _state(own))
    world.entries = list(read_refs(folder / "film.dcm"))
    qtbot.waitUntil(lambda: window.session.scores.card is not None)
    window.review.open(folder, "Ada", None)
    pane = window.session.pane
    qtbot.waitUntil(lambda: pane.opened is not None and len(window.presentations.states()) == 1)
    qtbot.wait(100)
    assert pane.presentation is None
    window.actions_by_id["presentation"].trigger()
    qtbot.waitUntil(lambda: pane.presentation is not None)


def test_a_view_is_saved_and_is_the_same_when_it_is_opened_again(
    qtbot: QtBot, window: MainWindow, really, tmp_path: Path
) -> None:
    folder = tmp_path / "sound"
    folder.mkdir()
    path = write_sound(folder, "dx1")
    really(path)
    pane = window.session.pane
    qtbot.waitUntil(lambda: pane.opened is not None)
    pane.set_voi(Window(1700, 900))
    pane.rotate(1)
    pane.mirror("horizontal")
    pane.set_inverted(True)
    pane.zoom_about((200.0, 150.0), 2.0)
    pane.marks.add(FilmMark(DISTANCE.kind, ((20.0, 30.0), (120.0, 90.0))))
    pane.marks.add(FilmMark(RATIO_TOOL.kind, RATIO, origin=MarkOrigin.PROPOSED))
    before = pane.viewport
    assert before is not None
    window.objects.command.trigger()
    dialog = window.objects.dialog
    assert dialog is not None
    dialog.place.setText(str(folder))
    for kind, box in dialog.boxes.items():
        box.setChecked(kind is ObjectKind.VIEW)
    dialog.go.click()
    qtbot.waitUntil(lambda: "1 DICOM object written" in window.line.currentMessage())
    dialog.reject()
    assert (folder / "000001_view.dcm").is_file()
    qtbot.waitUntil(lambda: len(window.presentations.states()) == 1)
    pane.reset()
    window.actions_by_id["presentation"].trigger()
    qtbot.waitUntil(lambda: pane.presentation is not None)
    after = pane.viewport
    assert after is not None
    assert pane.voi == Window(1700, 900)
    assert pane.inverted
    assert (after.quarter_turns, after.flipped) == (before.quarter_turns, before.flipped)
    assert after.zoom == pytest.approx(before.zoom, rel=0.02)
    assert (after.center_x, after.center_y) == pytest.approx((before.center_x, before.center_y), abs=1)
    assert [drawn.points for drawn in pane.presentation.graphics] == [((20.0, 30.0), (120.0, 90.0))]
    assert "mm" in pane.presentation.texts[0].text


def test_only_grey_dicom_films_have_a_view_to_save(qtbot: QtBot, window: MainWindow, world, scored) -> None:
    scored(window, world.films("0.2"))
    assert view_of(window.session.pane, window.view_settings) is None
