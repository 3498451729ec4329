"""A view saved as a presentation state: valid by two validators, and the same picture when it is read again."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imaging.display.film import Film, render_view
from imaging.display.presenting import grey_of, is_negative, presentation_of, presented, viewport_of
from imaging.display.viewport import Size, Viewport
from imaging.faults import Code, Fault
from imaging.image import Grey, Image, OverlayPlane, Shutter, Voi, VoiFunction, VoiLut, Window
from imaging.reading.object_header import read_object
from imaging.reading.presentation_states import read_presentation
from imaging.reading.read import read, read_refs
from imaging.study_objects import Graphic, GraphicText, Presentation, StudyObject, StudyObjectKind
from inference.objects.saved_view import saved_view
from inference.objects.source_film import read_source, write_object
from tests.inference.objects.sound import KINDS, write_sound

SIZE: Size = (240, 200)
SOURCE = StudyObject(Path(), StudyObjectKind.PRESENTATION, title="Left base", description="As seen", creator="Roe^Rita")
LINE = Graphic(((10.0, 20.5), (60.25, 90.0)))
RING = Graphic(((10.0, 10.0), (30.0, 10.0), (20.0, 30.0)), closed=True)
TEXT = GraphicText("14.2 mm at the detector\nsecond line", anchor=(60.25, 90.0))
BOXED = GraphicText("boxed", ((5.0, 6.0), (40.0, 20.0)), (60.0, 50.0), 1)


def _view(image: Image, viewport: Viewport, voi: Voi, *, inverted: bool = False, whole: bool = True) -> Presentation:
    found = presentation_of(SOURCE, image, image, viewport, SIZE, whole=whole, voi=voi, inverted=inverted)
    return replace(found, graphics=(LINE, RING), texts=(TEXT, BOXED))


def _saved(folder: Path, path: Path, view: Presentation) -> Presentation:
    """Written, and read again."""
    ref = read_refs(path)[0]
    write_object(folder / "state.dcm", saved_view(read_source(ref), read(ref), view))
    return read_presentation(folder / "state.dcm", ref)


def _picture(image: Image, view: Presentation) -> Grey:
    shown = presented(image, view)
    film = Film.from_image(shown)
    table = film.table(grey_of(view), invert=is_negative(shown, view))
    return render_view(film, table, viewport_of(shown, view, SIZE)[0], SIZE)


VALIDATORS = ("dciodvfy", "dcmpschk")


def _said(path: Path, programs: tuple[str, ...] = VALIDATORS) -> str:
    """What the two validators find wrong."""
    complaints = []
    for program in programs:
        if shutil.which(program) is None:
            pytest.skip(f"{program} (Debian: dicom3tools, dcmtk) is not installed")
        told = subprocess.run([program, path], capture_output=True, text=True, check=False)
        lines = (told.stdout + told.stderr).splitlines()
        complaints += [f"{program}: {line}" for line in lines if line.startswith(("Error", "E:")) or "rror" in line]
    return "\n".join(complaints)


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_valid_and_the_same_when_read_again(tmp_path: Path, kind: str) -> None:
    path = write_sound(tmp_path, kind)
    image = read(read_refs(path)[0])
    size = (image.columns, image.rows)
    turned = Viewport.fit(size, SIZE, 1, True)
    shutter = Shutter(rectangle=(10, 12, 160, 180), circle=(90.5, 100.5, 80.0), grey=0)
    plane = OverlayPlane(0x6000, 4, 5, 16, 8, np.packbits(np.tile([1, 0], 64), bitorder="little").tobytes())
    view = _view(image, turned, Window(1500.25, 800.5), inverted=True)
    view = replace(view, shutter=shutter, overlays=(plane,))
    found = _saved(tmp_path, path, view)
    # dcmpschk takes a name in two alphabets ("Wang^XiaoDong=\u738b^\u5c0f\u4e1c", PS3.5 6.2.1) for an error.
    assert _said(tmp_path / "state.dcm", VALIDATORS[:1] if kind == "dx1" else VALIDATORS) == ""
    assert found.grey == view.grey
    assert (found.inverse, found.quarter_turns, found.flipped) == (view.inverse, 1, True)
    assert found.shutter is not None
    assert (found.shutter.rectangle, found.shutter.circle) == (shutter.rectangle, shutter.circle)
    assert [(own.group, own.left, own.top, own.packed) for own in found.overlays] == [(0x6000, 4, 5, plane.packed)]
    assert found.graphics == (LINE, RING)
    assert found.texts == (TEXT, BOXED)
    assert found.left_out == ()
    assert np.array_equal(_picture(image, found), _picture(image, view))
    source = read_object(tmp_path / "state.dcm")
    assert (source.title, source.description, source.creator) == ("LEFT BASE", "As seen", "Roe^Rita")
    assert source.is_about(image.ref.sop_instance_uid, 0)
    assert source.study_instance_uid == image.ref.study_instance_uid


@settings(max_examples=25, deadline=None)
@given(x=st.floats(0, 180), y=st.floats(0, 200), zoom=st.floats(0.5, 8), turns=st.integers(0, 3), flip=st.booleans())
def test_a_part_of_the_film_is_the_same_part_again(
    tmp_path_factory: pytest.TempPathFactory, x: float, y: float, zoom: float, turns: int, flip: bool
) -> None:
    folder = tmp_path_factory.mktemp("views")
    path = write_sound(folder, "dx")
    image = read(read_refs(path)[0])
    viewport = Viewport(x, y, zoom, turns, flip).limited((image.columns, image.rows), SIZE)
    found = _saved(folder, path, _view(image, viewport, Window(2048, 4096), whole=False))
    again, is_whole = viewport_of(image, found, SIZE)
    assert not is_whole
    assert (again.quarter_turns, again.flipped) == (turns, flip)
    # A displayed area has whole pixels: half of one at each edge.
    for corner in ((0.0, 0.0), (240.0, 200.0), (120.0, 100.0)):
        before, after = viewport.to_film(corner, SIZE), again.to_film(corner, SIZE)
        assert max(abs(before[0] - after[0]), abs(before[1] - after[1])) <= 1.5


@pytest.mark.parametrize(
    "voi",
    [
        Window(100.5, 33.25, VoiFunction.SIGMOID),
        Window(2000.123456789, 1234.56789012345, VoiFunction.LINEAR_EXACT),
        VoiLut(0, 12, np.arange(4096, dtype=np.uint16)[::-1].copy()),
    ],
)
def test_other_windows(tmp_path: Path, voi: Voi) -> None:
    path = write_sound(tmp_path, "dx")
    image = read(read_refs(path)[0])
    view = _view(image, Viewport.fit((image.columns, image.rows), SIZE), voi)
    found = _saved(tmp_path, path, view)
    assert _said(tmp_path / "state.dcm") == ""
    difference = np.abs(_picture(image, found).astype(int) - _picture(image, view))
    assert difference.max() <= 1


def test_values_below_zero_and_a_rescale(tmp_path: Path) -> None:
    path = write_sound(tmp_path, "dx", RescaleIntercept=-2000, RescaleSlope=1)
    image = read(read_refs(path)[0])
    table = VoiLut(-2000, 16, np.linspace(0, 65535, 4096).astype(np.uint16))
    view = _view(image, Viewport.fit((image.columns, image.rows), SIZE), table)
    found = _saved(tmp_path, path, view)
    assert _said(tmp_path / "state.dcm") == ""
    assert np.array_equal(_picture(image, found), _picture(image, view))


def test_a_color_film_has_none(tmp_path: Path) -> None:
    from tests.imaging.builders import film, write_film

    path = write_film(tmp_path / "color.dcm", film((24, 32, 3), np.uint8, 255))
    ref = read_refs(path)[0]
    image = read(ref)
    view = presentation_of(
        SOURCE, image, image, Viewport.fit((32, 24), SIZE), SIZE, whole=True, voi=None, inverted=False
    )
    with pytest.raises(Fault) as told:
        saved_view(read_source(ref), image, view)
    assert told.value.problem.code is Code.EXPORT_REFUSED
