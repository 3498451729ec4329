"""Films by patient and study: headings, folding, order, search, pseudonyms, and taking films out of the list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imaging.image import Exam, FileKind, ImageRef
from viewer.app.main_window import MainWindow
from viewer.browser.list_row import Column
from viewer.browser.list_view import dragged_row
from viewer.browser.studies import STEP, FilmFilter, FilmOrder, FilmsSaid, ListQuery, PatientNumbers, StudyList

JANE = Exam("Doe^Jane", "X1", "", "19640502", "20260301", "", "Thorax p.a./lat.")
PRIOR = replace(JANE, study_date="20240115", study_description="Thorax p.a.")
ARTHUR = Exam("Miller^Arthur", "M-204", "", "19511113", "20250610", "", "Thorax p.a./lat.")


def a_film(name: str, exam: Exam, view: str = "PA", study: str = "") -> ImageRef:
    uid = study or f"{exam.patient_id}.{exam.study_date}"
    return ImageRef(
        Path("/films") / name, 0, 1, FileKind.DICOM, 64, 80, study_instance_uid=uid, exam=replace(exam, view=view)
    )


WARD = [
    a_film("0.20.dcm", JANE, "LL"),
    a_film("0.30.dcm", JANE),
    a_film("0.40.dcm", PRIOR),
    a_film("0.90.dcm", ARTHUR),
    a_film("0.10.dcm", ARTHUR, "LL"),
]
"""Each scored as it is called."""


def said(window: MainWindow) -> list[str]:
    """The lines of the list: headings as they are, films with their names alone."""
    films = window.strip.films
    looks = [films.look(place) for place in range(films.rowCount())]
    return [f"{look.name} | {look.below}" if look.heading else look.name for look in looks]


@pytest.fixture
def ward(qtbot: QtBot, window: MainWindow, world) -> MainWindow:
    world.entries = list(WARD)
    window.open_paths([Path("/films")])
    qtbot.waitUntil(lambda: len(window.session.films.entries) == len(WARD))
    qtbot.waitUntil(lambda: window.session.scores.card is not None and window.session.progress is None)
    return window


def test_films_of_several_studies_stand_under_patients_and_studies_the_lateral_behind_the_frontal(
    ward: MainWindow,
) -> None:
    assert said(ward) == [
        "Doe, Jane \u00b7 X1 | 2 studies \u00b7 3 films",
        "2026-03-01 | Thorax p.a./lat. \u00b7 2 films",
        "PA \u00b7 0.30.dcm",
        "Lateral \u00b7 0.20.dcm",
        "2024-01-15 | Thorax p.a. \u00b7 1 film",
        "PA \u00b7 0.40.dcm",
        "Miller, Arthur \u00b7 M-204 | 2025-06-10 \u00b7 Thorax p.a./lat. \u00b7 2 films",
        "PA \u00b7 0.90.dcm",
        "Lateral \u00b7 0.10.dcm",
    ]


def test_films_of_one_study_are_a_flat_list(qtbot: QtBot, window: MainWindow, world) -> None:
    world.entries = WARD[:2]
    window.open_paths([Path("/films")])
    qtbot.waitUntil(lambda: window.strip.films.rowCount() == 2)
    assert said(window) == ["0.20.dcm", "0.30.dcm"]
    assert window.strip.verticalHeader().defaultSectionSize() == 72


def test_one_film_has_no_search_above_it(qtbot: QtBot, window: MainWindow, world) -> None:
    world.entries = WARD[:1]
    window.open_paths([Path("/films")])
    qtbot.waitUntil(lambda: window.strip.films.rowCount() == 1)
    assert not window.browser.head.isVisible()


def test_files_that_cannot_be_opened_and_films_of_nobody_come_last(qtbot: QtBot, window: MainWindow, world) -> None:
    world.films("bad", "raster")
    world.entries += WARD[:3]
    window.open_paths([Path("/films")])
    qtbot.waitUntil(lambda: len(window.session.films.entries) == 5)
    lines = said(window)
    assert lines[0].startswith("Doe, Jane")
    assert lines[-4:] == ["No patient in the file | 1 film", "raster.png", "Cannot be opened | 1 film", "bad.png"]


def test_the_next_film_is_the_one_below_in_the_list(ward: MainWindow) -> None:
    names = []
    ward.actions_by_id["first"].trigger()
    for _ in range(5):
        names.append(ward.session.pane.entry.path.stem)
        ward.actions_by_id["next"].trigger()
    assert names == ["0.30", "0.20", "0.40", "0.90", "0.10"]
    ward.actions_by_id["last"].trigger()
    assert ward.session.pane.entry.path.stem == "0.10"
    assert ward.docks.films.windowTitle() == "Films \u00b7 5 of 5"


def test_a_heading_folds_by_a_click_and_opens_for_the_film_that_is_gone_to(qtbot: QtBot, ward: MainWindow) -> None:
    strip, session = ward.strip, ward.session
    session.go_to(3)

    def click(place: int) -> None:
        QTest.mouseClick(
            strip.viewport(),
            Qt.MouseButton.LeftButton,
            pos=strip.visualRect(strip.model().index(place, Column.FILM)).center(),
        )

    click(1)
    assert [line.split(" |")[0] for line in said(ward)][:3] == ["Doe, Jane \u00b7 X1", "2026-03-01", "2024-01-15"]
    click(0)
    assert said(ward)[1].startswith("Miller")
    assert session.pane.row == 3
    assert strip.selectionModel().selectedRows()[0].row() == strip.films.place(3 * STEP)
    ward.actions_by_id["first"].trigger()
    assert session.pane.row == 1
    assert len(said(ward)) == 9


def test_keys_go_from_film_to_film_over_the_headings(ward: MainWindow) -> None:
    ward.session.go_to(0)
    QTest.keyClick(ward.strip, Qt.Key.Key_Down)
    assert ward.session.pane.row == 2
    QTest.keyClick(ward.strip, Qt.Key.Key_Up)
    assert ward.session.pane.row == 0
    QTest.keyClick(ward.strip, Qt.Key.Key_Home)
    assert ward.session.pane.row == 1
    QTest.keyClick(ward.strip, Qt.Key.Key_Up)
    assert ward.session.pane.row == 1


@pytest.mark.parametrize(
    ("order", "films"),
    [
        (FilmOrder.FOUND, [1, 0, 2, 3, 4]),
        (FilmOrder.DATE, [1, 0, 2, 3, 4]),
        (FilmOrder.NAME, [1, 0, 2, 3, 4]),
        (FilmOrder.SCORE, [3, 4, 2, 1, 0]),
    ],
)
def test_the_list_is_sorted_as_asked(ward: MainWindow, order: FilmOrder, films: list[int]) -> None:
    ward.browser.rows.ask(ListQuery(order))
    assert ward.session.films.sequence.tolist() == films


def test_a_flat_list_is_sorted_by_score_and_date(ward: MainWindow) -> None:
    ward.browser.rows.ask(ListQuery(FilmOrder.SCORE, groups=False))
    assert said(ward) == ["0.90.dcm", "0.40.dcm", "0.30.dcm", "0.20.dcm", "0.10.dcm"]
    ward.browser.rows.ask(ListQuery(FilmOrder.DATE, groups=False))
    assert said(ward) == ["0.20.dcm", "0.30.dcm", "0.90.dcm", "0.10.dcm", "0.40.dcm"]


def test_dates_sort_the_newest_study_first() -> None:
    studies = StudyList(PatientNumbers())
    old, new = replace(ARTHUR, study_date="20200101"), replace(PRIOR, study_date="20270101")
    studies.add([a_film("a", JANE), a_film("b", ARTHUR), a_film("c", old), a_film("d", new)])
    nothing = FilmsSaid(np.full(4, np.nan), np.full(4, np.nan), np.zeros(4, np.bool_))
    assert studies.sorted(ListQuery(FilmOrder.DATE), nothing, (), identity=True).tolist() == [3, 0, 1, 2]
    assert studies.sorted(ListQuery(FilmOrder.FOUND), nothing, (), identity=True).tolist() == [0, 3, 1, 2]


@pytest.mark.parametrize(
    ("text", "films"),
    [("miller", [3, 4]), ("m-204", [3, 4]), ("2024-01", [2]), ("jane lat", [1, 0]), ("0.40", [2]), ("nobody", [])],
)
def test_the_search_finds_name_id_date_description_view_and_file(
    qtbot: QtBot, ward: MainWindow, text: str, films: list[int]
) -> None:
    ward.actions_by_id["search"].trigger()
    field = ward.browser.search
    QTest.keyClicks(field, text)
    qtbot.waitUntil(lambda: ward.browser.rows.query.text == text)
    assert ward.session.films.sequence.tolist() == films
    if not films:
        assert ward.strip.empty.title.text() == "No film matches"
        ward.strip.empty.button.click()
    else:
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert ward.session.pane.row in films
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert len(ward.session.films.sequence) == 5


def test_only_one_view_is_listed(ward: MainWindow) -> None:
    ward.browser.rows.ask(ListQuery(only=FilmFilter.LATERAL))
    assert ward.session.films.sequence.tolist() == [0, 4]
    ward.browser.rows.ask(ListQuery(only=FilmFilter.FRONTAL))
    assert ward.session.films.sequence.tolist() == [1, 2, 3]


def test_identity_hidden_leaves_pseudonyms_that_stay(qtbot: QtBot, ward: MainWindow, world) -> None:
    ward.session.go_to(3)
    ward.actions_by_id["identity"].trigger()
    hidden = said(ward)
    assert hidden[0] == "Patient 1 | 2 studies \u00b7 3 films"
    assert hidden[1] == "Study 1 | Thorax p.a./lat. \u00b7 2 films"
    assert hidden[6] == "Patient 2 | Thorax p.a./lat. \u00b7 2 films"
    films = ward.strip.films
    told = "\n".join(
        str(films.index(place, 1).data(role))
        for place in range(films.rowCount())
        for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
    )
    for word in ("Doe", "Jane", "X1", "M-204", "1964", "2026", "2024", "/films", ".dcm"):
        assert word not in f"{hidden} {told} {ward.windowTitle()}"
    assert ward.windowTitle().startswith("Patient 2 \u00b7 PA \u00b7 Film 4")
    ward.browser.rows.ask(ListQuery(text="jane"))
    assert len(ward.session.films.sequence) == 0
    ward.browser.rows.ask(ListQuery(text="patient 2"))
    assert ward.session.films.sequence.tolist() == [3, 4]
    world.entries = WARD[3:] + WARD[:3]
    ward.open_paths([Path("/films")])
    qtbot.waitUntil(lambda: len(said(ward)) == 9)
    assert said(ward)[0].startswith("Patient 2 ")


def test_identity_that_was_hidden_stays_hidden_in_a_window_after_one_that_died(
    ward: MainWindow, make_window: Callable[[], MainWindow]
) -> None:
    ward.actions_by_id["identity"].trigger()
    assert not make_window().view_settings.shows_identity


def test_scores_that_come_move_nothing_until_all_are_there(qtbot: QtBot, ward: MainWindow) -> None:
    rows = ward.browser.rows
    rows.ask(ListQuery(FilmOrder.SCORE))
    before = rows.order.tolist()
    rows._on_ref(WARD[0])
    assert rows.order.tolist() == before


def test_a_film_taken_out_of_the_list_stays_out_and_the_next_one_is_shown(ward: MainWindow) -> None:
    ward.session.go_to(0)
    ward.actions_by_id["remove_film"].trigger()
    assert "Lateral \u00b7 0.20.dcm" not in said(ward)
    assert ward.session.pane.row == 2
    assert ward.docks.films.windowTitle() == "Films \u00b7 2 of 4"
    assert "no longer in the list" in ward.line.currentMessage()
    ward.session.remove([2, 3, 4])
    assert ward.session.pane.row == 1
    ward.session.remove([1])
    assert ward.session.pane.entry is None
    assert said(ward) == []


def test_a_film_taken_out_of_the_list_is_no_prior(qtbot: QtBot, ward: MainWindow) -> None:
    ward.session.go_to(1)
    qtbot.waitUntil(lambda: ward.comparison.prior is not None)
    assert ward.comparison.prior.row == 2
    ward.session.remove([2])
    assert ward.comparison.prior is None


def test_a_film_is_dragged_as_its_place_among_the_entries_and_a_heading_as_none(ward: MainWindow) -> None:
    films = ward.strip.films
    rows = [dragged_row(films.mimeData([films.index(place, Column.FILM)])) for place in range(films.rowCount())]
    assert rows == [-1, -1, 1, 0, -1, 2, -1, 3, 4]


def test_the_menu_of_a_row_is_about_its_film_and_that_of_a_heading_about_all_below(
    ward: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    browser, films = ward.browser, ward.strip.films
    ward.strip.menu_wanted.emit(films.row_at(7), QPoint(20, 20))
    assert ward.session.pane.row == 3
    texts = {action.text().replace("&", ""): action for action in browser.menu.actions()}
    texts["Show in folder"].trigger()
    assert [Path(name) for name in opened] == [Path("/films").absolute()]
    browser.menu.close()
    ward.strip.menu_wanted.emit(films.row_at(0), QPoint(20, 20))
    next(action for action in browser.menu.actions() if action.text().startswith("Remove")).trigger()
    browser.menu.close()
    assert ward.session.films.sequence.tolist() == [3, 4]


def test_the_key_of_the_menu_asks_for_that_of_the_film_shown(qtbot: QtBot, ward: MainWindow) -> None:
    ward.session.go_to(2)
    ward.strip.setFocus()
    with qtbot.waitSignal(ward.strip.menu_wanted) as asked:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(3, 3), QPoint(3, 3))
        QApplication.sendEvent(ward.strip.viewport(), event)
    assert asked.args[0] == 2 * STEP
    ward.browser.menu.close()


def test_films_are_added_behind_those_that_are_open_and_none_twice(qtbot: QtBot, ward: MainWindow, world) -> None:
    session = ward.session
    session.go_to(3)
    session.remove([4])
    more = a_film("0.50.dcm", replace(ARTHUR, patient_id="N-1"), study="other")
    world.entries = [*WARD, more]
    session.add([Path("/films")])
    qtbot.waitUntil(lambda: session.films.finding is None)
    assert session.films.entries == [*WARD, more]
    assert (session.pane.row, session.films.count) == (3, 6)
    assert session.films.sequence.tolist() == [1, 0, 2, 3, 4, 5]
    session.add([Path("/films")])
    qtbot.waitUntil(lambda: session.films.finding is None)
    assert session.films.count == 6
    assert "Nothing was added" in ward.line.currentMessage()
