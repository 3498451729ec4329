"""What is written over a film: it fits, it gives way, it reads, and it names nobody unless asked to."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from imaging.display.corner_text import CornerLevel, CornerTexts, Letters, Scale
from imaging.display.viewport import Viewport
from imaging.image import Badge, Image, ImageRef, Spacing, SpacingSource, Window
from inference.prediction import DISCLAIMER
from tests.phantom import make_phantom
from tests.viewer.panes import bare_pane, check_snapshot, picture, show
from viewer.film.composition import Scene
from viewer.film.film_view import FilmView
from viewer.film.painting import clear_of
from viewer.film.text_overlay import TextLayout, ViewText, view_text

LONG = tuple(f"{number} " + "a rather long line of text " * 4 for number in range(12))
FULL = ViewText(
    CornerTexts(LONG, LONG, LONG, LONG[:5]),
    Letters("R", "L", "H", "F"),
    Scale(0.15, "mm", "at the detector", "Imager Pixel Spacing, at the detector"),
    ("lossy compression", "8-bit source", "spacing in file unusable", "not for diagnosis"),
)


def a_film(**attributes: str) -> Image:
    values = make_phantom(size=256).values
    return Image(
        ImageRef(Path("phantom.dcm"), rows=256, columns=256, modality="DX"),
        values,
        bits_stored=12,
        spacing=Spacing(1.0, 1.0, SpacingSource.IMAGER),
        attributes={"Modality": "DX", "ViewPosition": "PA", "PatientOrientation": "L\\F", **attributes},
        badges=(Badge.SYNTHETIC,),
    )


@pytest.fixture
def view(qtbot: QtBot) -> FilmView:
    widget = FilmView(bare_pane())
    qtbot.addWidget(widget)
    widget.resize(520, 400)
    return widget


@pytest.mark.parametrize("unit", [1.0, 1.25, 2.0, 3.0])
@pytest.mark.parametrize("size", [(1600, 1200), (760, 560), (500, 380), (200, 150)])
def test_text_is_never_clipped_and_corners_never_meet(qtbot: QtBot, size: tuple[int, int], unit: float) -> None:
    width, height = round(size[0] * unit), round(size[1] * unit)
    overlay = TextLayout(QFont())
    overlay.arrange(FULL, (width, height), unit)
    placed = overlay.rectangles()
    inside = QRect(0, 0, width, height)
    corners = ("top_left", "top_right", "bottom_right", "bottom_left")
    for name in corners:
        assert placed[name], name
        assert all(inside.contains(rect) for rect in placed[name]), name
    for one, other in combinations(corners, 2):
        assert not any(a.intersects(b) for a in placed[one] for b in placed[other]), (one, other)


@pytest.mark.parametrize("size", [(1600, 1200), (760, 560), (580, 800), (500, 700)])
def test_the_ruler_says_in_one_line_whose_millimetres_it_measures_and_in_full_under_the_pointer(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    overlay = TextLayout(QFont())
    overlay.arrange(FULL, size, 1.0)
    note, length = overlay.texts()["ruler"]
    assert note == FULL.scale.note
    assert length.endswith("cm")
    placed = overlay.rectangles()
    assert all(overlay.source_at(rect.center()) == FULL.scale.source for rect in placed["ruler"])
    assert overlay.source_at(placed["top_left"][0].center()) == ""
    corners = [rect for name in ("bottom_left", "bottom_right") for rect in placed[name]]
    assert not any(rect.intersects(corner) for rect in placed["ruler"] for corner in corners)


@pytest.mark.parametrize(("size", "unit"), [((900, 400), 1.0), ((1800, 800), 2.0)])
def test_the_ruler_stands_in_the_black_border_beside_the_film(qtbot: QtBot, size: tuple[int, int], unit: float) -> None:
    image = a_film()
    scene = Scene(Viewport.fit((256, 256), size), size, Window(1.0, 2.0), unit=unit)
    said = view_text(image, scene, None, CornerLevel.ALL, identity=False)
    overlay = TextLayout(QFont())
    overlay.arrange(said, size, unit)
    left, right = (round(scene.viewport.to_screen((x, 0), size)[0]) for x in (0, 256))
    placed = overlay.rectangles()
    assert placed["ruler"]
    drawn = [*placed["ruler"], overlay._ruler.bounds()]
    assert all(rect.right() < left or rect.left() > right for rect in drawn)
    others = [rect for name in ("bottom_left", "bottom_right", "letters") for rect in placed[name]]
    assert not any(rect.intersects(other) for rect in drawn for other in others)
    near = replace(scene, viewport=replace(scene.viewport, zoom=20.0))
    assert view_text(image, near, None, CornerLevel.ALL, identity=False).borders == (0, 0)


def test_a_text_of_the_file_lies_beside_what_the_window_writes() -> None:
    written = [QRect(0, 0, 100, 60), QRect(0, 60, 80, 20)]
    text = QRectF(10, 40, 60, 15)
    way = clear_of(text, written, (400, 300))
    assert not any(text.translated(way).intersects(QRectF(rect)) for rect in written)
    assert clear_of(QRectF(200, 200, 60, 15), written, (400, 300)).isNull()
    assert clear_of(QRectF(0, 0, 400, 300), written, (400, 300)).isNull(), "there is no room for it elsewhere"


def test_the_most_important_lines_stay_when_there_is_little_room(qtbot: QtBot) -> None:
    overlay = TextLayout(QFont())
    overlay.arrange(FULL, (1200, 1200), 1.0)
    many = len(overlay.rectangles()["top_left"])
    overlay.arrange(FULL, (400, 260), 1.0)
    few = len(overlay.rectangles()["top_left"])
    assert many == len(LONG)
    assert 1 <= few < many


def test_the_pointer_moves_no_other_text(view: FilmView) -> None:
    show(view, a_film())
    away = picture(view.grab_view())
    view.point_at((260.0, 200.0))
    there = picture(view.grab_view())
    changed = np.argwhere((away != there).any(axis=2))
    assert len(changed)
    assert changed[:, 0].min() > 300
    assert changed[:, 1].max() < 520 * 0.36


def test_a_copy_of_the_view_names_nobody_unless_asked_to(view: FilmView) -> None:
    named = a_film(PatientName="Doe^Jane", PatientID="42")
    show(view, named)
    anonymous = picture(view.grab_view())
    assert not np.array_equal(picture(view.grab_view(identity=True)), anonymous)
    show(view, a_film())
    assert np.array_equal(picture(view.grab_view(identity=True)), anonymous)
    show(view, named)
    view.settings.set_identity_visible(False)
    assert np.array_equal(picture(view.grab_view(identity=True)), anonymous)


def test_without_corner_texts_the_badges_stay(view: FilmView) -> None:
    show(view, a_film())
    view.settings.set_corner_level(CornerLevel.NONE)
    bare = replace(a_film(), badges=())
    with_badge = picture(view.grab_view())
    show(view, bare)
    without = picture(view.grab_view())
    rows = np.argwhere((with_badge != without).any(axis=2))[:, 0]
    assert len(rows)
    assert rows.max() < 60


def test_a_film_cut_short_says_how_much_is_there() -> None:
    image = replace(a_film(), present=0.999)
    scene = Scene(Viewport.fit((256, 256), (520, 400)), (520, 400), Window(1.0, 2.0))
    written = view_text(image, scene, None, CornerLevel.NONE, identity=False)
    assert written.badges == ("99 % present", "synthetic")


@pytest.mark.parametrize("level", [CornerLevel.ALL, CornerLevel.MINIMAL])
def test_a_film_with_writing_says_that_it_is_not_for_diagnosis(level: CornerLevel) -> None:
    scene = Scene(Viewport(128.0, 128.0, 1.0), (256, 256), Window(2048.0, 4096.0))
    said = view_text(a_film(), scene, None, level, identity=False)
    assert said.purpose == "not for diagnosis"


@pytest.mark.parametrize("size", [(1600, 1200), (600, 600), (400, 260), (200, 150)])
@pytest.mark.parametrize("exported", [False, True])
@pytest.mark.parametrize("level", list(CornerLevel))
def test_sides_and_turns_and_what_it_is_not_for_are_never_hidden(
    qtbot: QtBot, level: CornerLevel, exported: bool, size: tuple[int, int]
) -> None:
    viewport = Viewport(128.0, 128.0, 1.0).rotated(1).mirrored("horizontal")
    scene = Scene(viewport, size, Window(2048.0, 4096.0), inverted=True)
    film = a_film(**{f"Text{number}": "words" for number in range(30)})
    said = view_text(film, scene, None, level, identity=True, exported=exported)
    overlay = TextLayout(QFont())
    overlay.arrange(said, size, 1.0)
    shown = {name: " ".join(texts) for name, texts in overlay.texts().items()}
    assert shown["letters"] == "H F L R" or set(shown["letters"]) == set("H F L R")
    for word in ("turned", "mirrored", "inverted"):
        assert word in shown["bottom_left"]
    assert (DISCLAIMER if exported else "not for diagnosis") in shown["bottom_right"]
    assert shown["warning"].startswith("Mirrored")
    assert "synthetic" in shown["badges"]


@pytest.mark.parametrize("level", list(CornerLevel))
def test_a_film_whose_side_is_unknown_says_so_once(level: CornerLevel) -> None:
    scene = Scene(Viewport(128.0, 128.0, 1.0), (256, 256), Window(2048.0, 4096.0))
    unknown = a_film(PatientOrientation="")
    said = view_text(unknown, scene, None, level, identity=False)
    assert said.badges.count("side unknown") == 1
    assert "side unknown" not in view_text(a_film(), scene, None, level, identity=False).badges


def test_a_mirrored_film_is_seen_to_be_so_with_the_texts_off(view: FilmView) -> None:
    show(view, a_film())
    view.settings.set_corner_level(CornerLevel.NONE)
    view.pane.mirror("horizontal")
    for exported in (False, True):
        shown = picture(view.grab_view(exported=exported)).astype(int)
        bright = (shown[..., 0] > 200) & (shown[..., 2] < 120)  # of the warning's color, which no film has
        assert np.count_nonzero(bright) > 800
    view.pane.reset()
    shown = picture(view.grab_view()).astype(int)
    assert not ((shown[..., 0] > 200) & (shown[..., 2] < 120)).any()


@pytest.mark.parametrize("level", list(CornerLevel))
def test_a_picture_that_leaves_the_window_says_in_full_what_it_is_not_for(view: FilmView, level: CornerLevel) -> None:
    scene = Scene(Viewport(128.0, 128.0, 1.0), (256, 256), Window(2048.0, 4096.0))
    said = view_text(a_film(), scene, None, level, identity=False, exported=True)
    assert said.purpose == DISCLAIMER
    assert "not for diagnosis" not in said.corners.bottom_right
    show(view, a_film())
    view.settings.set_corner_level(level)
    view.settings.set_identity_visible(False)
    shown, exported = picture(view.grab_view()), picture(view.grab_view(exported=True))
    changed = (shown != exported).any(axis=2)
    assert changed[380:, 350:].any()
    assert not changed[:100].any()
    assert np.array_equal(picture(view.grab_view()), shown)


@pytest.mark.parametrize("size", [(1600, 1200), (600, 600), (400, 260), (200, 150)])
def test_what_a_picture_is_not_for_is_never_shortened_for_want_of_room(qtbot: QtBot, size: tuple[int, int]) -> None:
    overlay = TextLayout(QFont())
    overlay.arrange(replace(FULL, purpose=DISCLAIMER), size, 1.0)
    assert DISCLAIMER in " ".join(overlay.texts()["bottom_right"])
    assert all(QRect(0, 0, *size).contains(rect) for rect in overlay.rectangles()["bottom_right"])


def test_white_text_reads_on_white_bone(view: FilmView) -> None:
    white = Image(ImageRef(Path("w.png")), np.full((400, 520), 255, np.uint8), attributes={"Modality": "DX"})
    show(view, white, voi=Window(128.0, 256.0))
    shown = picture(view.grab_view())[..., 0]
    assert shown[380:, 470:].min() < 90


def test_the_phantom_looks_as_it_did(view: FilmView) -> None:
    view.resize(400, 320)
    show(view, a_film(), voi=Window(2048.0, 4096.0))
    view.point_at((260.0, 200.0))
    shown = picture(view.grab_view())
    assert np.ptp(shown.astype(int), axis=2).max() <= 8  # neutral: nothing on a film has a tint
    check_snapshot(shown[..., 1], "film_view_phantom.png")
