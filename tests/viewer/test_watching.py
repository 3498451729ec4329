"""A folder watched in the window: the dialog, the banner, the list. The child is `fake_watch`."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

import viewer.app.watching as watching
from imaging.archive.dimse import DimseClient
from imaging.archive.exchange import Answered, Sent
from imaging.archive.servers import Receiver, Server
from imaging.faults import Fault
from imaging.image import ImageRef
from tests.archive.films import study_of
from tests.archive.servers import free_port
from tests.viewer.conftest import FakeWorld
from viewer.app.main_window import MainWindow
from viewer.app.watching import WatchOrder
from viewer.settings import Settings

FAKE = (sys.executable, str(Path(__file__).with_name("fake_watch.py")))
LONG_MS = 20_000


@pytest.fixture
def window(make_window: Callable[[], MainWindow]) -> MainWindow:
    window = make_window()
    window.watching._program = FAKE
    window.watching._soon.setInterval(20)
    return window


def a_folder(tmp_path: Path, name: str = "ward", films: tuple[str, ...] = ("0.91.png", "lateral.png")) -> Path:
    folder = tmp_path / name
    folder.mkdir()
    for film in films:
        (folder / film).write_bytes(b"a film")
    return folder


def watched(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    """Until the child has said everything."""
    window.watching.begin(WatchOrder(folder, folder.with_name("scores.csv")))
    qtbot.waitUntil(lambda: bool(window.watching.state.trouble), timeout=LONG_MS)


def test_the_dialog_says_what_is_lacking_and_names_table_and_objects_beside_the_folder(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.actions_by_id["watch_folder"].trigger()
    dialog = window.watching.dialog
    assert dialog is not None
    assert dialog.lacking.text() == "Choose the folder in which films arrive."
    assert not dialog.start.isEnabled()
    dialog.folder.setText(str(tmp_path / "ward"))
    assert dialog.table.text() == str(tmp_path / "ward-scores.csv")
    assert dialog.start.isEnabled()
    assert dialog.order() == WatchOrder(tmp_path / "ward", tmp_path / "ward-scores.csv")
    dialog.with_objects.setChecked(True)
    assert dialog.order().objects == tmp_path / "ward-scores-objects"
    dialog.table.setText("own.txt")
    assert dialog.lacking.text() == "The table's name ends in .csv or .jsonl."
    dialog.table.setText("own.csv")
    dialog.folder.setText(str(tmp_path / "other"))
    assert dialog.order().table == Path("own.csv")
    dialog.folder.setText("~nobody of this name/ward")
    assert dialog.order().folder == Path("~nobody of this name/ward")
    dialog.reject()


def test_the_banner_tells_what_came_in_and_no_score(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    banner = window.watching.banner
    assert banner.isHidden()
    watched(qtbot, window, a_folder(tmp_path))
    assert not banner.isHidden()
    assert banner.title.text() == "Watching ward"
    assert banner.told.text() == "3 files came in: 1 scored, 1 not scored, 1 sent again, 1 still arriving."
    assert banner.trouble.text() == "The disk is full. Waiting."
    assert banner.list.toPlainText().splitlines() == [
        "0.91.png: scored",
        "lateral.png: not scored. The file's view position is LL.",
        "again.png: the same film as 0.91.png, which was scored before",
        "The table had been changed. It is kept as scores.before-1.csv; a whole one was written.",
    ]
    assert banner.list.isHidden()
    qtbot.mouseClick(banner.more, Qt.MouseButton.LeftButton)
    assert not banner.list.isHidden()
    qtbot.mouseClick(banner.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.watching.is_running, timeout=LONG_MS)
    assert banner.told.text() == "Stopped. 3 files came in: 1 scored, 1 not scored, 1 sent again."
    assert banner.trouble.isHidden()
    qtbot.mouseClick(banner.stop, Qt.MouseButton.LeftButton)
    assert banner.isHidden()


def test_films_that_come_stand_behind_those_in_the_list_and_the_film_read_stays(
    qtbot: QtBot, window: MainWindow, world: FakeWorld, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def scan(paths: Iterable[Path]) -> Iterator[ImageRef]:
        for path in paths:
            for own in sorted(path.iterdir()) if path.is_dir() else [path]:
                yield ImageRef(own, rows=20, columns=30)

    monkeypatch.setattr(world, "scan", scan)
    session = window.session
    session.open([a_folder(tmp_path, "first", ("0.1.png", "0.2.png"))])
    qtbot.waitUntil(lambda: session.pane.opened is not None, timeout=LONG_MS)
    shown = session.pane.opened
    watched(qtbot, window, a_folder(tmp_path))
    qtbot.waitUntil(lambda: len(session.films.entries) == 4, timeout=LONG_MS)
    names = [entry.path.name for entry in session.films.entries if isinstance(entry, ImageRef)]
    assert names[-2:] == ["0.91.png", "lateral.png"]
    assert session.pane.opened is shown
    window.watching.stop()
    qtbot.waitUntil(lambda: not window.watching.is_running, timeout=LONG_MS)


def test_one_folder_is_watched_at_a_time(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    watched(qtbot, window, a_folder(tmp_path))
    with qtbot.waitSignal(window.watching.said) as said:
        window.watching.ask()
    assert said.args == ["One folder at a time: stop this one first."]
    assert window.watching.dialog is None


def test_what_the_program_refuses_is_said(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.watching.begin(WatchOrder(a_folder(tmp_path, "refused"), tmp_path / "scores.csv"))
    qtbot.waitUntil(lambda: not window.watching.is_running, timeout=LONG_MS)
    assert window.watching.banner.told.text().startswith("scores.csv is there already. Name another table. 0 files")
    assert window.watching.error is None


def test_an_end_that_nobody_expected_shows_what_is_known(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.watching.begin(WatchOrder(a_folder(tmp_path, "dies"), tmp_path / "scores.csv"))
    qtbot.waitUntil(lambda: window.watching.error is not None, timeout=LONG_MS)
    assert "exit status was 3" in window.watching.error.details.toPlainText()
    window.watching.error.close()


def test_a_child_that_does_not_listen_is_killed(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.watching._late.setInterval(200)
    watched(qtbot, window, a_folder(tmp_path, "deaf"))
    window.watching.stop()
    qtbot.waitUntil(lambda: not window.watching.is_running, timeout=LONG_MS)
    assert window.watching.state.ended == "Stopped."


def test_the_command_line_has_what_was_chosen(tmp_path: Path) -> None:
    order = WatchOrder(tmp_path, tmp_path / "t.csv", tmp_path / "objects")
    assert order.words("high sensitivity")[-4:] == (
        "--dicom",
        str(tmp_path / "objects"),
        "--operating-point",
        "high sensitivity",
    )
    assert watching.WatchState().sentence() == "0 files came in: 0 scored, 0 not scored."


def test_receiving_is_asked_for_each_time_and_what_was_entered_is_remembered(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.watching, "begin", lambda order: None)
    window.watching.ask()
    dialog = window.watching.dialog
    assert dialog is not None
    dialog.folder.setText(str(tmp_path / "ward"))
    part = dialog.receiving
    assert dialog.order().receiver is None
    assert part.fields.isHidden()
    part.wanted.setChecked(True)
    assert dialog.lacking.text() == "Enter the AE titles that may send."
    assert not dialog.start.isEnabled()
    part.senders.setText("CT1, , CR 2")
    assert dialog.order().receiver == Receiver("127.0.0.1", 11112, "HILUM", ("CT1", "CR 2"))
    assert dialog.start.isEnabled()
    for edit, text, lacking in (
        (part.title, "A\\B", "An AE title has 1 to 16 letters, digits or signs, without a backslash."),
        (
            part.senders,
            "a title that is too long",
            "An AE title has 1 to 16 letters, digits or signs, without a backslash.",
        ),
        (part.host, " ", "Enter the address at which films are received."),
    ):
        before = edit.text()
        edit.setText(text)
        assert dialog.lacking.text() == lacking
        edit.setText(before)
    part.port.setValue(104)
    dialog.accept()
    window.watching.ask()
    dialog = window.watching.dialog
    assert dialog is not None
    assert not dialog.receiving.wanted.isChecked()
    dialog.receiving.wanted.setChecked(True)
    assert dialog.receiving.receiver() == Receiver("127.0.0.1", 104, "HILUM", ("CT1", "CR 2"))
    dialog.reject()


def receiving(qtbot: QtBot, window: MainWindow, folder: Path) -> Server:
    """Watch and receive; the receiver, as VAN calls it."""
    own = Receiver(port=free_port(), senders=("VAN", "CR2"))
    window.watching.begin(WatchOrder(folder, folder.with_name("scores.csv"), receiver=own))
    label = window.watching.banner.received
    assert label.text() == "Films are received as soon as they can be scored."
    qtbot.waitUntil(lambda: label.text().startswith("Receiving as"), timeout=LONG_MS)
    return Server("Own", host=own.host, port=own.port, called=own.title, calling="VAN")


def test_films_are_received_while_the_folder_is_watched(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    folder, banner = a_folder(tmp_path), window.watching.banner
    _, (film,) = study_of(tmp_path / "films")
    server = receiving(qtbot, window, folder)
    told = f"Receiving as HILUM at 127.0.0.1:{server.port} from VAN, CR2: "
    assert banner.received.text() == f"{told}0 files."
    stranger = DimseClient(Server("Own", host=server.host, port=server.port, called="HILUM", calling="CT9"))
    with pytest.raises(Fault):
        list(stranger.send([film]))
    refusal = "CT9 at 127.0.0.1 was turned away: it is none of those that may send."
    qtbot.waitUntil(lambda: banner.refused.text() == f"{refusal} Enter its AE title, if it may.", timeout=LONG_MS)
    assert banner.list.toPlainText().splitlines()[-1] == refusal
    for came in ("1 file, 1 refused.", "1 file, 1 sent again, 1 refused."):
        assert [type(event) for event in DimseClient(server).send([film])] == [Sent]
        qtbot.waitUntil(lambda came=came: banner.received.text() == told + came, timeout=LONG_MS)
    assert banner.refused.isHidden()
    assert len([path for path in folder.iterdir() if path.suffix == ".dcm"]) == 1
    window.watching.stop()
    qtbot.waitUntil(lambda: not window.watching.is_running, timeout=LONG_MS)
    ended = "No films are received any more: 1 file came, 1 sent again, 1 refused."
    assert banner.received.text() == ended
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((server.host, server.port))


def test_a_port_in_use_is_said_and_the_folder_is_watched(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    banner = window.watching.banner
    with socket.create_server(("127.0.0.1", 0)) as taken:
        own = Receiver(port=taken.getsockname()[1], senders=("VAN",))
        window.watching.begin(WatchOrder(a_folder(tmp_path), tmp_path / "scores.csv", receiver=own))
        qtbot.waitUntil(lambda: bool(banner.refused.text()), timeout=LONG_MS)
    assert banner.received.text() == "No films are received."
    assert banner.refused.text().startswith(f"Nobody can be awaited at 127.0.0.1:{own.port}: ")
    assert window.watching._child is not None
    window.watching.stop()
    qtbot.waitUntil(lambda: not window.watching.is_running, timeout=LONG_MS)


def test_a_receiver_that_dies_is_said_and_nothing_listens_for_a_closed_window(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    server = receiving(qtbot, window, a_folder(tmp_path))
    assert [type(event) for event in DimseClient(server).echo()] == [Answered]
    run = window.watching._receiving
    assert run is not None
    run._child._process.kill()
    qtbot.waitUntil(lambda: window.watching._receiving is None, timeout=LONG_MS)
    assert window.watching.banner.refused.text().startswith("What received films ended unexpectedly.")
    window.watching.close()
    server = receiving(qtbot, window, a_folder(tmp_path, "other"))
    window.watching.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((server.host, server.port))


def test_nothing_is_received_for_a_watch_that_does_not_begin(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    own = Receiver(port=free_port(), senders=("VAN",))
    window.watching.begin(WatchOrder(a_folder(tmp_path, "refused"), tmp_path / "scores.csv", receiver=own))
    qtbot.waitUntil(lambda: not window.watching.is_running, timeout=LONG_MS)
    assert window.watching.banner.received.text() == "No films are received."


@pytest.mark.parametrize("text", ["", "no JSON", "[]", '{"port": "x"}', '{"port": 100000000000}', '{"senders": [1]}'])
def test_damaged_settings_of_a_receiver_are_as_none(text: str, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "window.ini")
    own = Receiver("10.0.0.3", 104, "WARD", ("CT1", "CR 2"))
    settings.save_receiver(own)
    assert Settings(tmp_path / "window.ini").receiver() == own
    settings._store.setValue("pacs/receiver", text)
    assert settings.receiver() == Receiver()
