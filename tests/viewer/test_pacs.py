"""Servers of films in the window: named and tested, searched, retrieved from, sent to; by real child processes."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pydicom import dcmread
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from imaging.archive.acts import Act
from imaging.archive.credentials import PASSWORD_VARIABLE
from imaging.archive.exchange import ExchangeEnded, PacsQuery
from imaging.archive.servers import Server, Way, read_servers, servers_file, write_servers
from imaging.image import Exam, FileKind, ImageRef
from tests.archive.films import study_of
from tests.archive.web_server import PASSWORD, USER, WebServer, web_server
from tests.viewer.conftest import FakeWorld
from viewer.app.main_window import MainWindow
from viewer.app.send_films import SendDialog
from viewer.jobs.child_process import program
from viewer.pacs.pacs_run import PacsRun
from viewer.pacs.password_box import PasswordBox
from viewer.pacs.search_dialog import PacsSearch, date_digits, name_pattern
from viewer.pacs.servers_dialog import ServersDialog

LONG_MS = 30_000
"""A child process begins on a busy computer."""


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Servers and films of this test's own, and no keyring."""
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'nothing'}")
    monkeypatch.delenv(PASSWORD_VARIABLE, raising=False)


@pytest.fixture
def server() -> Iterator[WebServer]:
    with web_server() as running:
        running.user = ""
        yield running


def put(server: WebServer, folder: Path, count: int = 3, **attributes: str) -> str:
    """A study on the server; its UID."""
    study, paths = study_of(folder, ("1.2.840.10008.1.2.1",) * count, **attributes)
    server.add(*(dcmread(path) for path in paths))
    return study


def name(*servers: WebServer, user: str = "") -> tuple[Server, ...]:
    """Put servers into the list of this user."""
    named = tuple(Server(f"Server {place}", Way.WEB, url=own.url, user=user) for place, own in enumerate(servers, 1))
    write_servers(servers_file(), named)
    return named


def found(search: PacsSearch, qtbot: QtBot) -> PacsSearch:
    """Search, until the answer is there."""
    search.search.click()
    qtbot.waitUntil(lambda: search.run is None, timeout=LONG_MS)
    return search


def opened(window: MainWindow) -> PacsSearch:
    window.pacs.find_command.trigger()
    assert window.pacs.search is not None
    return window.pacs.search


def of_one_study(
    window: MainWindow, server: WebServer, folder: Path, count: int, qtbot: QtBot, **attributes: str
) -> PacsSearch:
    """A search that found the one study of the server, which is chosen."""
    put(server, folder, count, **attributes)
    name(server)
    search = found(opened(window), qtbot)
    search.table.setCurrentItem(search.rows[0].item)
    return search


def retrieve(search: PacsSearch, qtbot: QtBot) -> None:
    """Bring what is chosen, until it has come or failed."""
    search.retrieve.click()
    qtbot.waitUntil(lambda: search.run is None, timeout=LONG_MS)


def servers_opened(window: MainWindow) -> ServersDialog:
    window.pacs.servers_command.trigger()
    assert window.pacs.dialog is not None
    return window.pacs.dialog


def shown_texts(search: PacsSearch) -> str:
    columns = search.table.columnCount()
    return " ".join(line.item.text(column) for line in search.rows for column in range(columns))


def test_nothing_is_there_by_itself_and_the_search_offers_to_name_a_server(window: MainWindow) -> None:
    search = opened(window)
    assert search.chosen_server() is None
    assert "nothing is asked or sent" in search.words.text()
    search.search.click()
    assert isinstance(window.pacs.dialog, ServersDialog)
    assert window.pacs.dialog.isVisible()
    assert not servers_file().exists()
    window.pacs.dialog.reject()


def test_enter_in_a_field_searches_and_closes_no_dialog(window: MainWindow, server: WebServer, qtbot: QtBot) -> None:
    name(server)
    search = opened(window)
    qtbot.keyClick(search.name, Qt.Key.Key_Return)
    assert search.isVisible()
    assert search.run is not None
    qtbot.waitUntil(lambda: search.run is None, timeout=LONG_MS)
    dialog = servers_opened(window)
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.reject()


def test_a_server_is_entered_tested_saved_and_removed(window: MainWindow, server: WebServer, qtbot: QtBot) -> None:
    dialog = servers_opened(window)
    dialog.name.setText("Radiology")
    dialog.url.setText("ftp://nowhere")
    dialog.test.click()
    assert "https://" in dialog.words.text()
    dialog.url.setText(server.url)
    dialog.authority.setText("~nobody of this name/authority.pem")
    assert dialog.entered().authority == Path("~nobody of this name/authority.pem")
    dialog.authority.clear()
    dialog.test.click()
    qtbot.waitUntil(dialog.test.isEnabled, timeout=LONG_MS)
    assert "answered in" in dialog.words.text()
    assert server.url in dialog.words.text()
    assert "not encrypted" in dialog.words.text()
    dialog.save.click()
    (saved,) = read_servers(servers_file())
    assert (saved.name, saved.way, saved.url) == ("Radiology", Way.WEB, server.url)
    dialog.new.click()
    dialog.name.setText("RADIOLOGY")
    dialog.url.setText(server.url)
    dialog.save.click()
    assert "of that name" in dialog.words.text()
    dialog.list.setCurrentRow(0)
    dialog.remove.click()
    assert dialog.question is not None
    next(button for button in dialog.question.buttons() if button.text() == "Remove").click()
    assert read_servers(servers_file()) == ()
    dialog.reject()


def test_a_study_is_found_comes_and_opens_in_the_browser(
    window: MainWindow, world: FakeWorld, server: WebServer, tmp_path: Path, qtbot: QtBot
) -> None:
    put(server, tmp_path / "a", PatientName="MUSTER^ANNA", PatientID="P1")
    put(server, tmp_path / "b", PatientName="OTHER^BERT", PatientID="P2")
    name(server)
    search = opened(window)
    search.identity.setText("P1")
    found(search, qtbot)
    assert [line.study.patient_name for line in search.rows] == ["MUSTER^ANNA"]
    assert server.url in search.words.text()
    search.table.setCurrentItem(search.rows[0].item)
    assert not search.open_films.isEnabled()
    retrieve(search, qtbot)
    assert search.rows[0].state() == "all"
    assert len(list(search.rows[0].folder.glob("*.dcm"))) == 3
    asked: list[object] = []
    search.open_wanted.connect(lambda paths, where: asked.append((paths, where)))
    world.films("0.7")
    search.open_films.click()
    qtbot.waitUntil(lambda: window.session.pane.opened is not None)
    assert window.opening.recent.paths() == []
    assert asked == [((search.rows[0].folder,), search.rows[0].server)]
    shown = ImageRef(search.rows[0].folder / "a.dcm", FileKind.DICOM)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(window.session.pane, "entry", shown)
        window.line.show_origin(*window.pacs.origin())
    assert window.line.origin.text() == "from Server 1"
    assert server.url in window.line.origin.toolTip()
    assert "not encrypted" in window.line.origin.toolTip()
    assert server.url in window.line.currentMessage()


def test_what_was_stopped_goes_on_with_what_lacks(
    window: MainWindow, server: WebServer, tmp_path: Path, qtbot: QtBot
) -> None:
    search = of_one_study(window, server, tmp_path / "a", 4, qtbot)
    server.slow = 0.3
    search.retrieve.click()
    qtbot.waitUntil(lambda: search.rows[0].done >= 1, timeout=LONG_MS)
    began = time.monotonic()
    search.stop.click()
    qtbot.waitUntil(lambda: search.run is None, timeout=LONG_MS)
    assert time.monotonic() - began < 5
    had = search.rows[0].done
    assert 1 <= had < 4
    assert "Retrieve goes on" in search.words.text()
    server.slow, server.sent = 0.0, 0
    retrieve(search, qtbot)
    assert search.rows[0].state() == "all"
    assert server.sent <= 4 - had


def test_a_server_that_dies_in_the_middle_is_told_and_what_came_stays(
    window: MainWindow, server: WebServer, tmp_path: Path, qtbot: QtBot
) -> None:
    search = of_one_study(window, server, tmp_path / "a", 4, qtbot)
    server.breaks_after = 2
    retrieve(search, qtbot)
    assert "broke off" in search.words.text()
    assert search.rows[0].state() == "2 of 4"
    assert len(list(search.rows[0].folder.glob("*.dcm"))) == 2
    assert search.open_films.isEnabled()


def test_what_came_before_is_told_though_the_server_is_away_when_it_is_to_go_on(
    window: MainWindow, server: WebServer, tmp_path: Path, qtbot: QtBot
) -> None:
    search = of_one_study(window, server, tmp_path / "a", 4, qtbot)
    server.breaks_after = 2
    retrieve(search, qtbot)
    line = search.rows[0]
    line.server = replace(line.server, url="http://127.0.0.1:9/dicom-web")
    retrieve(search, qtbot)
    assert line.state() == "2 of 4"
    assert "2 objects of this study are here" in search.words.text()
    assert search.open_films.isEnabled()


def test_several_studies_that_came_are_told_together_also_when_the_search_was_closed_meanwhile(
    window: MainWindow, server: WebServer, tmp_path: Path, qtbot: QtBot
) -> None:
    put(server, tmp_path / "a", 2)
    put(server, tmp_path / "b", 3)
    name(server)
    search = found(opened(window), qtbot)
    search.table.selectAll()
    search.retrieve.click()
    search.close()
    qtbot.waitUntil(lambda: search.run is None, timeout=LONG_MS)
    assert search.words.text().startswith("5 objects from Server 1")
    assert window.line.currentMessage() == search.words.text()


def test_priors_can_be_looked_for_while_a_study_comes(
    window: MainWindow, server: WebServer, tmp_path: Path, qtbot: QtBot
) -> None:
    search = of_one_study(window, server, tmp_path / "a", 4, qtbot, PatientID="P1")
    server.slow = 0.3
    search.retrieve.click()
    qtbot.waitUntil(lambda: search.rows[0].done >= 1, timeout=LONG_MS)
    search.fill(Exam(patient_id="P1"))
    assert search.search.isEnabled()
    qtbot.wait(500)  # nothing more is told of the study that was coming
    server.slow = 0.0
    found(search, qtbot)
    assert "of 4" in search.rows[0].state()


def test_studies_are_sorted_by_their_date_at_first_and_by_the_number_of_their_objects(
    window: MainWindow, server: WebServer, tmp_path: Path, qtbot: QtBot
) -> None:
    for count, date in ((2, "20240611"), (11, "20260301"), (3, "20210304")):
        put(server, tmp_path / date, count, StudyDate=date)
    name(server)
    search = found(opened(window), qtbot)

    def shown(column: int) -> list[str]:
        lines = [search.table.topLevelItem(place) for place in range(3)]
        return [line.text(column) for line in lines if line is not None]

    assert shown(3) == ["2026-03-01", "2024-06-11", "2021-03-04"]
    search.table.sortByColumn(6, Qt.SortOrder.AscendingOrder)
    assert shown(6) == ["2", "3", "11"]


def test_after_a_row_was_not_opened_because_its_server_failed_a_later_one_is_only_brought(
    window: MainWindow, server: WebServer, tmp_path: Path, qtbot: QtBot
) -> None:
    search = of_one_study(window, server, tmp_path / "a", 4, qtbot)
    asked: list[object] = []
    search.open_wanted.connect(lambda paths, where: asked.append(paths))
    server.breaks_after = 2
    qtbot.keyClick(search.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: search.run is None, timeout=LONG_MS)
    server.breaks_after = None
    retrieve(search, qtbot)
    assert search.rows[0].state() == "all"
    assert asked == []


def test_studies_come_to_the_folder_that_was_named_while_they_were_listed(
    window: MainWindow, server: WebServer, tmp_path: Path, qtbot: QtBot
) -> None:
    put(server, tmp_path / "a", 1)
    servers = name(server)
    search = found(opened(window), qtbot)
    search.show_servers(servers, tmp_path / "elsewhere")
    search.table.setCurrentItem(search.rows[0].item)
    retrieve(search, qtbot)
    assert search.rows[0].folder.parent == tmp_path / "elsewhere"
    assert len(list(search.rows[0].folder.glob("*.dcm"))) == 1


def test_a_password_is_forgotten_though_the_list_is_closed_at_once(
    window: MainWindow, server: WebServer, qtbot: QtBot
) -> None:
    name(server, user=USER)
    dialog = servers_opened(window)
    dialog.remove.click()
    assert dialog.question is not None
    next(button for button in dialog.question.buttons() if button.text() == "Remove").click()
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    (run,) = window.findChildren(PacsRun)
    assert run.request.act is Act.FORGET
    with qtbot.waitSignal(run.ended, timeout=LONG_MS) as ended:
        pass
    assert ended.args == [ExchangeEnded()]


def test_a_server_can_be_tested_and_saved_without_rolling_the_form(window: MainWindow) -> None:
    dialog = servers_opened(window)
    dialog.way.setCurrentIndex(dialog.way.findData(Way.DIMSE))
    dialog.resize(dialog.minimumSizeHint())
    assert [button.visibleRegion().isEmpty() for button in (dialog.test, dialog.save)] == [False, False]
    dialog.reject()


def test_a_password_is_asked_for_is_in_no_file_and_no_command_line(
    window: MainWindow, server: WebServer, tmp_path: Path, qtbot: QtBot
) -> None:
    server.user = USER
    put(server, tmp_path / "a")
    name(server, user=USER)
    search = found(opened(window), qtbot)
    assert "No password" in search.words.text()
    (box,) = search.findChildren(PasswordBox)
    assert box.password.echoMode() is QLineEdit.EchoMode.Password
    box.password.setText(PASSWORD)
    box.accept()
    assert search.run is not None
    assert PASSWORD not in " ".join(search.run._child._command)
    qtbot.waitUntil(lambda: search.run is None, timeout=LONG_MS)
    assert len(search.rows) == 1
    found(search, qtbot)  # once more: it is not asked for while the search is open
    assert len(search.rows) == 1
    kept = [path for path in tmp_path.rglob("*") if path.is_file() and PASSWORD.encode() in path.read_bytes()]
    assert kept == []


def test_results_honor_a_hidden_identity(window: MainWindow, server: WebServer, tmp_path: Path, qtbot: QtBot) -> None:
    put(server, tmp_path / "a", PatientName="MUSTER^ANNA", PatientID="P-17", PatientBirthDate="19600102")
    name(server)
    search = found(opened(window), qtbot)
    assert "MUSTER, ANNA" in shown_texts(search)
    assert "1960-01-02" in shown_texts(search)
    window.view_settings.set_identity_visible(False)
    hidden = shown_texts(search)
    assert "Patient 1" in hidden
    assert not any(word in hidden for word in ("MUSTER", "P-17", "1960", "2024-01-31"))
    search.fill(Exam(patient_id="P-17"))
    assert search.identity.echoMode() is QLineEdit.EchoMode.Password


def test_priors_are_asked_for_by_the_patients_id_and_only_once_search_is_pressed(
    window: MainWindow, server: WebServer, tmp_path: Path, qtbot: QtBot
) -> None:
    put(server, tmp_path / "a", PatientID="P1")
    name(server)
    search = opened(window)
    search.fill(Exam(patient_id=" P1 ", patient_name="MUSTER^ANNA"))
    assert server.asked == []
    assert search.query() == PacsQuery(patient_id="P1")
    assert search.focusWidget() is search.search
    qtbot.keyClick(search.search, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: search.run is None, timeout=LONG_MS)
    assert len(search.rows) == 1


def test_of_several_servers_the_one_that_is_chosen_is_asked(
    window: MainWindow, server: WebServer, tmp_path: Path, qtbot: QtBot
) -> None:
    with web_server() as second:
        second.user = ""
        put(second, tmp_path / "a")
        name(server, second)
        search = opened(window)
        search.server.setCurrentIndex(1)
        found(search, qtbot)
        assert len(search.rows) == 1
        assert second.url in search.words.text()
    assert server.asked == []


def test_the_keyboard_reaches_every_control_and_each_has_a_name(
    window: MainWindow, server: WebServer, tmp_path: Path, qtbot: QtBot
) -> None:
    search = of_one_study(window, server, tmp_path / "a", 1, qtbot)
    qtbot.keyClick(search.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(search.open_wanted, timeout=LONG_MS):
        qtbot.keyClick(search.table, Qt.Key.Key_Return)
    window.pacs.servers_command.trigger()
    for dialog in (search, window.pacs.dialog):
        assert dialog is not None
        for part in dialog.findChildren(QWidget):
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible():
                text = getattr(part, "text", lambda: "")()
                own = part.parentWidget()
                assert part.accessibleName() or text or (own is not None and own.accessibleName()), part
    window.pacs.dialog.reject()


def test_what_is_ticked_goes_to_the_server_that_the_button_names_and_nothing_by_itself(
    window: MainWindow, server: WebServer, tmp_path: Path, qtbot: QtBot
) -> None:
    _, paths = study_of(tmp_path / "films", ("1.2.840.10008.1.2.1",) * 3)
    server.refuses.add(dcmread(paths[2]).SOPInstanceUID)
    servers = name(server)
    offered = [("The film shown", (paths[0],)), ("The other 2 films of this study", tuple(paths[1:]))]
    dialog = SendDialog(window.session.io, None, offered, servers, program(), window)
    dialog.open()
    assert not dialog.go.isEnabled()
    dialog.files[0][0].setChecked(True)
    assert dialog.go.text() == "&Send to Server 1"
    assert server.url in dialog.server.currentText()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.run is None
    assert dialog.isVisible()
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.run is None, timeout=LONG_MS)
    assert server.stored == [paths[0].read_bytes()]
    assert dialog.words.text().startswith(f"1 of 1 sent to Server 1 ({server.url}")
    assert not dialog.go.isEnabled()  # it is not sent twice by a second press
    dialog.files[0][0].setChecked(False)
    dialog.files[1][0].setChecked(True)
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.run is None, timeout=LONG_MS)
    assert dialog.words.text().startswith("1 of 2 sent")
    assert "did not store it" in dialog.words.text()
    dialog.reject()


def test_without_a_server_nothing_can_be_sent(window: MainWindow, tmp_path: Path) -> None:
    dialog = SendDialog(window.session.io, None, [("The film shown", (tmp_path,))], (), program(), window)
    dialog.files[0][0].setChecked(True)
    assert not dialog.go.isEnabled()
    assert "No server is named" in dialog.words.text()
    dialog.reject()


@pytest.mark.parametrize(
    ("entered", "asked"),
    [
        ("", ""),
        ("Muster", "Muster*"),
        (" Muster, Anna ", "Muster^Anna*"),
        ("Muster,", "Muster*"),
        ("M?ster*", "M?ster*"),
        ("MUSTER^ANNA", "MUSTER^ANNA*"),
    ],
)
def test_a_name_is_asked_for_as_dicom_writes_it(entered: str, asked: str) -> None:
    assert name_pattern(entered) == asked


@pytest.mark.parametrize(
    ("entered", "digits"), [("2024-01-31", "20240131"), ("20240131", "20240131"), ("", ""), ("last year", "last year")]
)
def test_a_date_is_asked_for_as_dicom_writes_it(entered: str, digits: str) -> None:
    assert date_digits(entered) == digits


def test_half_a_date_is_refused_before_anybody_is_asked(window: MainWindow, server: WebServer) -> None:
    name(server)
    search = opened(window)
    search.first.setText("2024-01")
    search.search.click()
    assert "2024-01" in search.words.text()
    assert server.asked == []
