"""Films beside each other, through the window: layouts, dragging, linked panes, priors and their scores."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imaging.image import Exam, Image, ImageRef, Photometric, Window
from inference.prediction import Scored
from inference.score_change import NotCompared, ScoreChange, score_change
from tests.viewer.conftest import FakeWorld, an_image
from tests.viewer.hands import LEFT, drag, press
from tests.viewer.panes import show_in
from viewer.app.main_window import MainWindow
from viewer.app.view_area import PaneFrame
from viewer.film.pane import Pane
from viewer.film.view_settings import PaneLayout

Show = Callable[[MainWindow, list[Path]], None]
Key = Qt.Key

JANE = Exam("Doe^Jane", "X1", "CITY", "19610405", "20240301", view="PA")


@pytest.fixture
def films(qtbot: QtBot, window: MainWindow, world: FakeWorld, scored: Show) -> MainWindow:
    """The window on four films; the third cannot be opened."""
    scored(window, world.films("0.9", "0.4", "bad", "0.1"))
    qtbot.waitUntil(lambda: len(window.session.films.entries) == 4)
    return window


def frames(window: MainWindow) -> list[PaneFrame]:
    return [place.parentWidget() for place in window.view_area.places]


def stems(window: MainWindow) -> list[str]:
    return [pane.entry.path.stem if pane.entry is not None else "" for pane in window.session.panes]


def shown(qtbot: QtBot, pane: Pane, stem: str) -> None:
    qtbot.waitUntil(lambda: pane.opened is not None and pane.opened.ref.path.stem == stem)


def beside(qtbot: QtBot, window: MainWindow, row: int = 1) -> tuple[Pane, Pane]:
    """Two films side by side; the first has the focus."""
    window.actions_by_id["layout.1x2"].trigger()
    one, two = window.session.panes
    window.session.show_in(two, row)
    qtbot.waitUntil(lambda: two.opened is not None)
    window.session.focus(one)
    return one, two


def drop(window: MainWindow, frame: PaneFrame, place: int) -> None:
    """What Qt sends where a row of the list is dragged to a pane, and let go there."""
    data = window.strip.films.mimeData([window.strip.films.index(place, 0)])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    QApplication.sendEvent(frame, enter)
    assert enter.isAccepted()
    assert frame.line.text() == "Show it here"
    QApplication.sendEvent(frame, QDropEvent(QPointF(9, 9), copy, data, left, none))


# Layouts


@pytest.mark.parametrize(
    ("key", "layout"), [(Key.Key_2, PaneLayout.BESIDE), (Key.Key_3, PaneLayout.ABOVE), (Key.Key_4, PaneLayout.FOUR)]
)
def test_a_layout_gives_each_film_the_same_room(films: MainWindow, key: Qt.Key, layout: PaneLayout) -> None:
    press(films, key, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert films.view_area.pane_layout is layout
    assert len(films.session.panes) == layout.count
    sizes = [frame.size() for frame in frames(films)]
    assert max(size.width() for size in sizes) - min(size.width() for size in sizes) <= 1
    assert max(size.height() for size in sizes) - min(size.height() for size in sizes) <= 1
    places = {(frame.x() > 9, frame.y() > 9) for frame in frames(films)}
    assert len(places) == layout.count
    assert films.actions_by_id[f"layout.{layout.code}"].isChecked()
    assert [place.message.title.text() for place in films.view_area.places[1:]] == ["Drag a film here"] * (
        layout.count - 1
    )
    press(films, Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert stems(films) == ["0.9"]
    assert not frames(films)[0].line.isVisible()
    assert frames(films)[0].contentsMargins().left() == 0


def test_the_layout_comes_back_and_its_films_do_not(films: MainWindow, make_window: Callable[[], MainWindow]) -> None:
    films.actions_by_id["layout.2x1"].trigger()
    films.close()
    again = make_window()
    assert again.view_area.pane_layout is PaneLayout.ABOVE
    assert stems(again) == ["", ""]
    assert again.view_area.places[0].message.title.text() == "Drop a film or a folder here"


def test_a_smaller_layout_keeps_the_film_that_has_the_focus(qtbot: QtBot, films: MainWindow) -> None:
    films.actions_by_id["layout.2x2"].trigger()
    third = films.session.panes[2]
    films.session.show_in(third, 3)
    shown(qtbot, third, "0.1")
    films.actions_by_id["layout.1x2"].trigger()
    assert stems(films) == ["0.9", "0.1"]
    assert films.session.pane is films.session.panes[1]
    films.actions_by_id["layout.1x1"].trigger()
    assert stems(films) == ["0.1"]
    assert films.view_area.view.pane is films.session.pane


def test_panes_are_told_of_when_they_come_and_go(films: MainWindow) -> None:
    told: list[tuple[str, Pane]] = []
    films.session.pane_added.connect(lambda pane: told.append(("added", pane)))
    films.session.pane_removed.connect(lambda pane: told.append(("removed", pane)))
    films.actions_by_id["layout.1x2"].trigger()
    second = films.session.panes[1]
    films.actions_by_id["layout.1x1"].trigger()
    assert told == [("added", second), ("removed", second)]
    assert second.entry is None
    with pytest.raises(ValueError, match="first pane"):
        films.session.remove_pane(films.session.panes[0])


def test_the_film_of_the_pane_in_focus_is_read_before_those_of_others(
    qtbot: QtBot, films: MainWindow, world: FakeWorld
) -> None:
    films.actions_by_id["layout.1x2"].trigger()
    one, two = films.session.panes
    films.session.focus(two)
    films.session.focus(one)
    qtbot.waitUntil(films.session.io.is_idle)
    films.session.cache.clear()
    read: list[str] = []
    for pane in (one, two):
        pane.reader.read.connect(lambda event: read.append(event.ref.path.stem))
    world.gate.clear()
    one.show(films.session.films.entries[3], 3)  # holds up the thread
    two.show(films.session.films.entries[1], 1)
    one.show(films.session.films.entries[0], 0)
    world.gate.set()
    qtbot.waitUntil(lambda: two.opened is not None and one.opened is not None)
    assert read == ["0.9", "0.4"]


# Dragging, focus, alone


def test_a_film_is_dragged_from_the_list_into_a_pane(qtbot: QtBot, films: MainWindow) -> None:
    films.actions_by_id["layout.1x2"].trigger()
    drop(films, frames(films)[1], 3)
    shown(qtbot, films.session.panes[1], "0.1")
    assert stems(films) == ["0.9", "0.1"]
    assert films.session.pane is films.session.panes[1]
    assert films.strip.currentIndex().row() == 3


def test_files_dragged_over_a_pane_are_the_windows(films: MainWindow) -> None:
    films.actions_by_id["layout.1x2"].trigger()
    data = QMimeData()
    data.setText("a film")
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(frames(films)[1], enter)
    assert not enter.isAccepted()


def test_with_several_panes_a_click_in_the_list_shows_the_film_when_the_button_comes_up(
    qtbot: QtBot, films: MainWindow
) -> None:
    films.actions_by_id["layout.1x2"].trigger()
    films.actions_by_id["next_pane"].trigger()
    index = films.strip.films.index(1, 1)
    at = films.strip.visualRect(index).center()
    QTest.mousePress(films.strip.viewport(), LEFT, pos=at)
    assert stems(films) == ["0.9", ""]
    QTest.mouseRelease(films.strip.viewport(), LEFT, pos=at)
    shown(qtbot, films.session.panes[1], "0.4")
    films.actions_by_id["layout.1x1"].trigger()
    at = films.strip.visualRect(films.strip.films.index(0, 1)).center()
    QTest.mousePress(films.strip.viewport(), LEFT, pos=at)
    assert stems(films) == ["0.9"]
    QTest.mouseRelease(films.strip.viewport(), LEFT, pos=at)


def test_a_click_and_f6_give_the_focus_and_the_frame_says_where_it_is(qtbot: QtBot, films: MainWindow) -> None:
    one, two = beside(qtbot, films)
    left, right = frames(films)
    assert (left._is_marked, right._is_marked) == (True, False)
    QTest.mouseClick(right.place.view, LEFT, pos=right.place.view.rect().center())
    assert films.session.pane is two
    assert (left._is_marked, right._is_marked) == (False, True)
    press(films, Key.Key_F6)
    assert films.session.pane is one
    assert films.focusWidget() is left.place.view
    press(films, Key.Key_I)
    assert (one.inverted, two.inverted) == (True, False)
    picture = left.grab().toImage()
    assert picture.pixelColor(0, 60) != right.grab().toImage().pixelColor(0, 60)
    assert picture.pixelColor(0, 60).lightness() < 140


def test_m_and_a_double_click_show_one_of_several_alone_and_bring_the_layout_back(
    qtbot: QtBot, films: MainWindow
) -> None:
    beside(qtbot, films)
    left, right = frames(films)
    press(films, Key.Key_M)
    assert (left.isVisible(), right.isVisible(), films.docks.films.isVisible()) == (True, False, True)
    qtbot.waitUntil(lambda: left.width() > films.view_area.width() - 4)
    press(films, Key.Key_F6)
    assert (left.isVisible(), right.isVisible()) == (False, True)
    QTest.mouseDClick(right.place.view, LEFT, pos=right.place.view.rect().center())
    assert (left.isVisible(), right.isVisible()) == (True, True)
    press(films, Key.Key_M)
    press(films, Key.Key_Escape)
    assert (left.isVisible(), right.isVisible()) == (True, True)
    films.actions_by_id["layout.1x1"].trigger()
    press(films, Key.Key_M)
    assert not films.docks.films.isVisible()
    press(films, Key.Key_M)
    assert films.docks.films.isVisible()


def test_the_line_above_a_film_has_no_name_where_identity_is_hidden(qtbot: QtBot, films: MainWindow) -> None:
    beside(qtbot, films)
    assert [frame.line.text() for frame in frames(films)] == ["0.9.png", "0.4.png"]
    films.actions_by_id["identity"].trigger()
    assert [frame.line.text() for frame in frames(films)] == ["", ""]


# Linked


def test_linked_films_are_looked_at_in_the_same_place_and_say_so(qtbot: QtBot, films: MainWindow) -> None:
    one, two = beside(qtbot, films)
    two.rotate(1)
    two.zoom_in()
    press(films, Key.Key_L)
    assert [frame.line.text().split(" ")[0] for frame in frames(films)] == ["Linked", "Linked"]
    assert two.is_fitted
    view = frames(films)[0].place.view
    one.zoom_about((100.0, 100.0), 2.0)
    drag(view, Qt.MouseButton.MiddleButton, (150, 150), (170, 160))
    assert two.viewport.quarter_turns == 1
    assert (two.viewport.center_x, two.viewport.center_y) == (one.viewport.center_x, one.viewport.center_y)
    fits = [pane.view_state.fitted().scene.viewport.zoom for pane in (one, two)]
    assert two.viewport.zoom / fits[1] == pytest.approx(one.viewport.zoom / fits[0])
    two.fit()
    assert one.is_fitted
    one.mirror("horizontal")
    one.set_inverted(True)
    assert (two.viewport.flipped, two.inverted) == (False, False)
    press(films, Key.Key_L)
    one.zoom_in()
    assert two.is_fitted


def test_a_film_that_comes_into_a_linked_pane_is_at_the_place_of_the_others(qtbot: QtBot, films: MainWindow) -> None:
    one, two = beside(qtbot, films)
    press(films, Key.Key_L)
    one.zoom_about((100.0, 100.0), 3.0)
    films.session.show_in(two, 3)
    shown(qtbot, two, "0.1")
    assert (two.viewport.center_x, two.viewport.zoom) == (one.viewport.center_x, pytest.approx(one.viewport.zoom))


def an_xray(name: str, scale: float = 1.0, **changes: object) -> Image:
    image = an_image(ImageRef(Path(f"/films/{name}"), rows=64, columns=80, modality="DX"))
    scaled = (image.values * scale).astype("uint16")
    return replace(image, values=scaled, bits_stored=16, **changes)


def test_a_linked_window_lies_to_each_film_as_it_does_to_the_one_that_is_dragged(
    qtbot: QtBot, films: MainWindow
) -> None:
    one, two = beside(qtbot, films)
    show_in(one, an_xray("a"))
    show_in(two, an_xray("b", 4.0))
    press(films, Key.Key_L)
    one.choose_preset(1)
    names = [
        next(preset.name for preset in pane.opened.presets if preset.voi is pane.voi) for pane in films.session.panes
    ]
    assert names[0] == names[1]
    one.choose_auto_window()
    first, second = one.voi, two.voi
    drag(frames(films)[0].place.view, LEFT, (100, 100), (160, 80))
    assert one.voi.width > first.width
    assert two.voi.width / second.width == pytest.approx(one.voi.width / first.width, rel=0.01)
    assert (two.voi.center - second.center) / second.width == pytest.approx(
        (one.voi.center - first.center) / first.width, abs=0.01
    )
    assert two.is_fitted


def test_a_linked_window_is_darker_on_both_where_black_is_white_in_one_file(qtbot: QtBot, films: MainWindow) -> None:
    one, two = beside(qtbot, films)
    show_in(one, an_xray("a"))
    show_in(two, an_xray("b", photometric=Photometric.MONOCHROME1))
    first, second = one.voi, two.voi
    press(films, Key.Key_L)
    one.set_voi(Window(first.center + 200, first.width))
    assert two.voi.center - second.center == pytest.approx(-200, rel=0.05)


def test_of_two_ct_films_the_linked_window_is_the_same_and_of_ct_and_a_radiograph_neither_moves(
    qtbot: QtBot, films: MainWindow
) -> None:
    one, two = beside(qtbot, films)
    ct = [replace(an_xray(name), ref=ImageRef(Path(name), rows=64, columns=80, modality="CT")) for name in "ab"]
    show_in(one, ct[0])
    show_in(two, ct[1])
    press(films, Key.Key_L)
    one.set_voi(Window(123.0, 456.0))
    assert two.voi == Window(123.0, 456.0)
    show_in(two, an_xray("c"))
    before = two.voi
    one.set_voi(Window(50.0, 300.0))
    assert two.voi is before


# Priors


def with_exams(world: FakeWorld, **exams: Exam) -> list[Path]:
    for name, exam in exams.items():
        world.entries.append(ImageRef(Path(f"/films/{name}.dcm"), rows=64, columns=80, modality="CR", exam=exam))
    return [Path("/films")]


BEFORE = replace(JANE, study_date="20210304")
OLDER = replace(JANE, study_date="20190110")


def opened(qtbot: QtBot, window: MainWindow, paths: list[Path]) -> None:
    window.open_paths(paths)
    qtbot.waitUntil(lambda: window.session.films.finding is None and window.session.scores.progress is None)
    qtbot.waitUntil(lambda: window.session.pane.outcome is not None)


def test_a_prior_is_offered_and_shown_at_the_right_until_its_film_is_left(
    qtbot: QtBot, window: MainWindow, world: FakeWorld
) -> None:
    other = replace(JANE, patient_id="X2")
    opened(qtbot, window, with_exams(world, **{"0.9": JANE, "0.4": BEFORE, "0.3": OLDER, "0.2": other}))
    box = window.comparison
    assert box.isVisible()
    assert box.offer.text() == "Prior of 2021-03-04, PA"
    assert not box.doubt.isVisible()
    press(window, Key.Key_F7)
    assert window.view_area.pane_layout is PaneLayout.BESIDE
    assert stems(window) == ["0.9", "0.4"]
    assert window.session.pane is window.session.panes[0]
    assert box.offer.text() == "Prior of 2019-01-10, PA"
    QTest.mouseClick(box.beside, LEFT)
    assert stems(window) == ["0.9", "0.3"]
    press(window, Key.Key_End)
    qtbot.waitUntil(lambda: window.view_area.pane_layout is PaneLayout.ONE)
    shown(qtbot, window.session.pane, "0.2")
    assert box.prior is None
    assert not window.actions_by_id["prior"].isEnabled()


def test_a_prior_in_a_folder_opened_before_is_offered_and_shown_without_being_in_the_list(
    qtbot: QtBot, window: MainWindow, world: FakeWorld
) -> None:
    paths = with_exams(world, **{"0.9": JANE, "0.3": OLDER})
    elsewhere = ImageRef(Path("/other/0.4.dcm"), rows=64, columns=80, modality="CR", exam=BEFORE)
    again = replace(elsewhere, path=Path("/films/0.3.dcm"), exam=OLDER)
    asked: list[Exam] = []

    def known(exam: Exam) -> list[ImageRef]:
        asked.append(exam)
        return [elsewhere, again]

    window.session.services = replace(window.session.services, known_films=known)
    opened(qtbot, window, paths)
    box = window.comparison
    qtbot.waitUntil(lambda: box.offer.text() == "Prior of 2021-03-04, PA, in a folder opened before")
    assert box.offer.toolTip() == "/other/0.4.dcm"
    window.actions_by_id["identity"].trigger()
    assert (box.offer.text(), box.offer.toolTip()) == ("Prior, PA, in a folder opened before", "")
    window.actions_by_id["identity"].trigger()
    press(window, Key.Key_F7)
    qtbot.waitUntil(lambda: window.session.panes[1].outcome is not None)
    assert stems(window) == ["0.9", "0.4"]
    assert window.session.films.count == 2
    assert box.offer.text() == "Prior of 2019-01-10, PA"
    window.session.focus(window.session.panes[1])
    window.session.films.finding_changed.emit()
    assert stems(window) == ["0.9", "0.4"]
    assert len(asked) == 1
    press(window, Key.Key_F6)
    press(window, Key.Key_End)
    qtbot.waitUntil(lambda: window.view_area.pane_layout is PaneLayout.ONE)


def test_the_latest_study_lies_left_also_where_the_right_pane_has_the_focus(
    qtbot: QtBot, window: MainWindow, world: FakeWorld
) -> None:
    opened(qtbot, window, with_exams(world, **{"0.9": JANE, "0.4": BEFORE}))
    window.actions_by_id["layout.1x2"].trigger()
    window.session.show_in(window.session.panes[1], 0)
    qtbot.waitUntil(lambda: window.comparison.prior is not None)
    press(window, Key.Key_F7)
    assert stems(window) == ["0.9", "0.4"]
    assert window.session.pane is window.session.panes[0]
    press(window, Key.Key_Right)
    shown(qtbot, window.session.panes[0], "0.4")
    assert stems(window) == ["0.4", ""]
    assert window.view_area.pane_layout is PaneLayout.BESIDE


def test_an_unsure_prior_says_why_and_a_conflict_is_not_offered(
    qtbot: QtBot, window: MainWindow, world: FakeWorld
) -> None:
    unsure, other = replace(BEFORE, issuer=""), replace(BEFORE, birth_date="19990101")
    opened(qtbot, window, with_exams(world, **{"0.9": JANE, "0.4": unsure, "0.2": other}))
    assert window.comparison.offer.text() == "Perhaps a prior of 2021-03-04, PA"
    assert "no issuer of the patient id to compare" in window.comparison.doubt.text()
    press(window, Key.Key_F7)
    qtbot.waitUntil(lambda: window.session.panes[1].opened is not None)
    assert window.comparison.prior is None
    assert "no issuer of the patient id" in window.comparison.doubt.text()
    window.session.show_in(window.session.panes[1], 2)
    shown(qtbot, window.session.panes[1], "0.2")
    assert window.comparison.doubt.text() == "The films beside each other are not of the same patient."
    assert window.comparison._cells == []


def test_where_identity_is_hidden_neither_offer_nor_scores_tell_a_date(
    qtbot: QtBot, window: MainWindow, world: FakeWorld
) -> None:
    opened(qtbot, window, with_exams(world, **{"0.9": JANE, "0.4": BEFORE}))
    window.actions_by_id["identity"].trigger()
    assert window.comparison.offer.text() == "Prior, PA"
    press(window, Key.Key_F7)
    qtbot.waitUntil(lambda: len(window.comparison._cells) == 8)
    words = " ".join(cell.text() for cell in window.comparison._cells)
    assert "20" not in words
    assert words.startswith("Earlier PA")


def test_a_film_that_is_removed_from_the_list_is_on_no_screen_and_no_prior(
    qtbot: QtBot, window: MainWindow, world: FakeWorld
) -> None:
    opened(qtbot, window, with_exams(world, **{"0.9": JANE, "0.4": BEFORE}))
    press(window, Key.Key_F7)
    qtbot.waitUntil(lambda: window.session.panes[1].opened is not None)
    window.session.remove([1])
    assert stems(window) == ["0.9", ""]
    assert window.comparison.prior is None


# Scores


def test_scores_of_one_patient_stand_by_date_the_older_first(
    qtbot: QtBot, window: MainWindow, world: FakeWorld
) -> None:
    opened(qtbot, window, with_exams(world, **{"0.9": JANE, "0.1": BEFORE}))
    press(window, Key.Key_F7)
    qtbot.waitUntil(lambda: isinstance(window.session.panes[1].outcome, Scored))
    cells = [cell.text() for cell in window.comparison._cells]
    assert cells[:3] == ["2021-03-04", "PA", "0.10"]
    assert cells[4:7] == ["2024-03-01", "PA", "0.90"]
    assert window.comparison.change.text() == NotCompared.VIEW.value  # as the fake scorer knows no views
    for words in ("better", "worse"):
        assert words not in window.comparison.change.text().lower()


def test_a_change_is_told_only_beyond_the_shift_and_for_the_same_view_model_and_population(
    qtbot: QtBot, window: MainWindow, world: FakeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, window, with_exams(world, **{"0.9": JANE, "0.4": BEFORE}))
    known = window.session.pane.outcome.prediction
    model = known.provenance.version, known.provenance.sha256
    shifts = {(*model, known.population): ((0.5, 0.1), (1.0, 0.2))}
    monkeypatch.setattr("inference.score_change.SHIFTS", shifts)
    early, late = replace(known, score=0.4, view="PA"), replace(known, score=0.9, view="PA")
    assert score_change(early, late) == ScoreChange(pytest.approx(0.5), 0.2)
    assert score_change(early, late).is_beyond_shift
    assert not score_change(early, replace(late, score=0.55)).is_beyond_shift
    assert score_change(early, replace(late, score=0.45)).shift == 0.1
    assert score_change(early, replace(late, view="AP")) is NotCompared.VIEW
    assert score_change(replace(early, view=""), replace(late, view="")) is NotCompared.VIEW
    assert score_change(early, replace(late, population="children")) is NotCompared.POPULATION
    assert score_change(early, replace(late, decision=None)) is NotCompared.UNDECIDED
    calibrated_again = replace(late.provenance, version="2.0.0.1")
    assert score_change(early, replace(late, provenance=calibrated_again)) is NotCompared.MODEL
    strange = replace(late.provenance, sha256="00" * 32)
    assert score_change(early, replace(late, provenance=strange)) is NotCompared.MODEL
    both = [replace(one, provenance=strange) for one in (early, late)]
    assert score_change(*both) is NotCompared.UNMEASURED
