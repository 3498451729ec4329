"""The film as a picture: its pixels are the window's, what is drawn is chosen, and no file names anybody."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from imaging.display.presets import default_preset
from imaging.display.windowing import to_grey
from imaging.image import Image, OverlayPlane
from imaging.whole_files import write_whole
from inference.prediction import DISCLAIMER
from inference.render import PICTURE_ENDINGS, encoded_picture
from tests.phantom import make_phantom
from tests.viewer.conftest import FakeWorld
from tests.viewer.panes import bare_pane, picture, show
from tests.viewer.test_film_view_writing import a_film
from viewer.app.main_window import MainWindow
from viewer.app.save_picture import PictureDialog, pixels_of
from viewer.film.film_view import FilmView, PictureParts
from viewer.film.mark_kind import FilmMark
from viewer.film.measuring_tools import DISTANCE

BARE = PictureParts(texts=False, marks=False, heat=False)
Show = Callable[[MainWindow, list[Path]], None]


@pytest.fixture
def view(qtbot: QtBot) -> FilmView:
    widget = FilmView(bare_pane())
    qtbot.addWidget(widget)
    widget.resize(520, 400)
    return widget


def film(**changes: object) -> Image:
    return replace(a_film(PatientName="Doe^Jane", PatientID="4711"), **changes)


def test_the_view_as_a_picture_has_every_pixel_of_the_window(view: FilmView) -> None:
    show(view, film())
    view.pane.marks.add(FilmMark(DISTANCE.kind, ((40.0, 40.0), (200.0, 90.0))))
    view.pane.rotate(1)
    for corner in (picture(view.grab_view(exported=True)), picture(view.export(PictureParts()))):
        assert corner.std() > 10
    assert np.array_equal(picture(view.export(PictureParts())), picture(view.grab_view(exported=True)))


@pytest.mark.parametrize("shape", [(256, 256), (255, 201), (96, 300)])
def test_the_whole_film_is_the_window_applied_to_each_of_its_pixels(view: FilmView, shape: tuple[int, int]) -> None:
    values = np.ascontiguousarray(make_phantom(size=300).values[: shape[0], : shape[1]])
    own = film()
    own = replace(own, values=values, ref=replace(own.ref, rows=shape[0], columns=shape[1]))
    show(view, own)
    grey = to_grey(own, default_preset(own).voi)
    whole = replace(BARE, whole=True)
    assert np.array_equal(picture(view.export(whole))[..., 0], grey)
    view.pane.rotate(1)
    assert np.array_equal(picture(view.export(whole))[..., 0], np.rot90(grey, -1))
    view.pane.set_inverted(True)
    assert np.array_equal(
        picture(view.export(whole))[..., 0], np.rot90(to_grey(own, default_preset(own).voi, invert=True), -1)
    )


def test_a_film_whose_pixels_are_not_square_keeps_its_shape(view: FilmView) -> None:
    show(view, film(pixel_aspect=2.0))
    whole = view.export(replace(BARE, whole=True))
    assert (whole.width(), whole.height()) == (256, 512)


@pytest.mark.parametrize("whole", [False, True])
def test_texts_and_marks_are_on_it_only_where_they_are_wanted(view: FilmView, whole: bool) -> None:
    show(view, film())
    bare = picture(view.export(replace(BARE, whole=whole)))
    assert np.array_equal(picture(view.export(PictureParts(whole=whole, texts=False))), bare), "nothing is drawn yet"
    view.pane.marks.add(FilmMark(DISTANCE.kind, ((40.0, 40.0), (200.0, 90.0))))
    shown = {name: picture(view.export(replace(BARE, whole=whole, **{name: True}))) for name in ("texts", "marks")}
    assert not np.array_equal(shown["texts"], bare)
    assert not np.array_equal(shown["marks"], bare)
    assert not np.array_equal(shown["texts"], shown["marks"])
    assert np.array_equal(picture(view.export(replace(BARE, whole=whole))), bare)


def test_the_files_overlays_go_with_the_marks(view: FilmView) -> None:
    show(view, film())
    bare = picture(view.export(BARE))
    show(view, film(overlays=(OverlayPlane(0x6000, 0, 0, 40, 60, b"\xff" * 300),)))
    assert np.array_equal(picture(view.export(BARE)), bare)
    assert not np.array_equal(picture(view.export(replace(BARE, marks=True))), bare)


def test_the_patient_is_named_only_where_it_is_asked_for_and_the_window_does(view: FilmView) -> None:
    show(view, film())
    anonymous = picture(view.export(PictureParts()))
    assert not np.array_equal(picture(view.export(PictureParts(identity=True))), anonymous)
    view.settings.set_identity_visible(False)
    assert np.array_equal(picture(view.export(PictureParts(identity=True))), anonymous)


def test_making_a_picture_leaves_the_view_as_it_is(view: FilmView) -> None:
    show(view, film())
    mark = FilmMark(DISTANCE.kind, ((40.0, 40.0), (200.0, 90.0)))
    view.pane.marks.add(mark)
    before, written = picture(view.grab_view()), view.pane.marks.written(mark)
    scene = view.pane.scene
    view.export(PictureParts(whole=True))
    assert view.pane.scene == scene
    assert view.pane.marks.written(mark) == written, "a click finds the mark's words where they are in the view"
    assert np.array_equal(picture(view.grab_view()), before)


@pytest.mark.parametrize("ending", PICTURE_ENDINGS)
def test_a_file_holds_the_picture_and_says_nothing_but_what_it_is_told(ending: str) -> None:
    rgb = np.random.default_rng(1).integers(0, 256, (40, 30, 3)).astype(np.uint8)
    grey = np.repeat(rgb[..., :1], 3, axis=2)
    for pixels, mode in ((rgb, "RGB"), (grey, "L")):
        data = encoded_picture(pixels, ending, {"Model": "tiny 1"})
        with Pillow.open(io.BytesIO(data)) as read:
            read.load()
            assert read.mode == mode
            back = np.asarray(read.convert("RGB"))
        if ending in (".jpg", ".jpeg"):
            assert np.abs(back.astype(int) - pixels).mean() < 12
        else:
            assert np.array_equal(back, pixels)
        assert DISCLAIMER.encode() in data
        assert b"tiny 1" in data
    with pytest.raises(ValueError, match="bmp"):
        encoded_picture(rgb, ".bmp")


# In the window


def asked(window: MainWindow) -> PictureDialog:
    window.pictures.command.trigger()
    assert window.pictures.dialog is not None
    return window.pictures.dialog


def test_the_picture_is_written_and_told(
    window: MainWindow, world: FakeWorld, scored: Show, told: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    scored(window, world.films("0.7"))
    dialog, place = asked(window), tmp_path / "Bild ä.png"
    assert dialog.heat.isEnabled()
    dialog.place.setText(str(place))
    dialog.whole.setChecked(True)
    dialog.go.click()
    qtbot.waitUntil(place.exists)
    qtbot.waitUntil(lambda: "Bild ä.png is written." in told)
    with Pillow.open(place) as read:
        assert np.array_equal(np.asarray(read), pixels_of(window.view_area.view.export(dialog.parts())))
        assert "test-model" in read.info["Model"]
        assert "Not a segmentation" in read.info["Heat map"]
    assert "written over" in _reason_for(dialog, place)
    dialog.heat.setChecked(False)
    dialog.place.setText(str(tmp_path / "b.png"))
    dialog.go.click()
    qtbot.waitUntil((tmp_path / "b.png").exists)
    with Pillow.open(tmp_path / "b.png") as read:
        assert set(read.info) == {"Disclaimer"}


def _reason_for(dialog: PictureDialog, place: Path) -> str:
    dialog.place.setText(f"{place} ")
    return dialog.reason.text()


def test_what_cannot_be_written_is_said_before_and_after(
    window: MainWindow, world: FakeWorld, scored: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    films = world.films("0.7")
    scored(window, films)
    dialog = asked(window)
    for place, words in (
        ("", "Say where"),
        (tmp_path / "film.bmp", "ends in .png"),
        (tmp_path / "none" / "film.png", "no such folder"),
        (tmp_path / ("x" * 300) / "film.png", "no such folder"),
        (tmp_path / f"{'x' * 300}.png", ""),
        ("~nobody of this name/film.png", "no such folder"),
        (tmp_path / "folder.png", ""),
    ):
        dialog.place.setText(str(place))
        assert words in dialog.reason.text()
        assert dialog.go.isEnabled() == (not words)
    assert window.pictures.is_film(world.entries[0].path)
    (tmp_path / "folder.png").mkdir()
    dialog.place.setText(str(tmp_path / "folder.png"))
    dialog.go.click()
    qtbot.waitUntil(lambda: "cannot be written" in dialog.reason.text())
    assert dialog.go.isEnabled()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_film_is_known_through_every_link(window: MainWindow, world: FakeWorld, scored: Show, tmp_path: Path) -> None:
    (tmp_path / "films").mkdir()
    (tmp_path / "linked").symlink_to("films")
    (tmp_path / "other.png").symlink_to("films/film.png")
    films = [tmp_path / "linked" / "film.png", tmp_path / "gone.png"]
    write_whole(films[0], b"film")
    write_whole(tmp_path / "film.png", b"picture")
    world.films("one", "two")
    world.entries = [replace(entry, path=film) for entry, film in zip(world.entries, films, strict=True)]
    scored(window, films)
    for place, known in (
        ("linked/film.png", True),
        ("films/film.png", True),
        ("other.png", True),
        ("gone.png", True),
        ("film.png", False),
        ("films/gone.png", False),
    ):
        assert window.pictures.is_film(tmp_path / place) == known, place


def test_names_can_be_chosen_only_where_the_window_shows_them(
    window: MainWindow, world: FakeWorld, scored: Show
) -> None:
    scored(window, world.films("0.7"))
    dialog = asked(window)
    assert not dialog.identity.isChecked(), "off until it is asked for"
    assert dialog.identity.isEnabled()
    dialog.identity.setChecked(True)
    assert dialog.parts().identity
    dialog.texts.setChecked(False)
    assert not dialog.identity.isEnabled()
    assert not dialog.parts().identity
    dialog.reject()
    window.view_settings.set_identity_visible(False)
    assert not asked(window).identity.isEnabled()


def test_the_chosen_picture_goes_to_the_clipboard_too(window: MainWindow, world: FakeWorld, scored: Show) -> None:
    scored(window, world.films("0.7"))
    dialog = asked(window)
    dialog.whole.setChecked(True)
    dialog.copy.click()
    copied = QGuiApplication.clipboard().image()
    assert np.array_equal(picture(copied), picture(window.view_area.view.export(PictureParts(whole=True))))
    assert "without the patient's identity" in window.line.currentMessage()
    assert {"Ctrl+C", "Ctrl+Shift+C"} == set(window.actions_by_id["copy_view"].keys)
