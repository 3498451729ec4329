"""Presentation states of other programs: what they ask for, held against dcmtk where it is installed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import PIL.Image
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from imaging.display.film import Film, render_view
from imaging.display.presenting import grey_of, is_negative, presented, viewport_of
from imaging.display.viewport import Size
from imaging.faults import Code, Fault
from imaging.image import Grey, VoiLut, Window
from imaging.reading.object_header import objects_beside, read_object
from imaging.reading.presentation_states import read_presentation
from imaging.reading.read import read, read_refs
from imaging.study_objects import Graphic, LeftOut, Presentation, StudyObjectKind
from tests.imaging.builders import dataset, write, write_film
from tests.imaging.states import area, item, presentation_state, reference, window

WINDOW = {"SoftcopyVOILUTSequence": [window(1000, 800)]}
needs_dcmtk = pytest.mark.skipif(shutil.which("dcmp2pgm") is None, reason="dcmtk is not installed")


def _ramp() -> NDArray[np.uint16]:
    return np.linspace(0, 4095, 24 * 32).round().astype(np.uint16).reshape(24, 32)


def _lut(values: NDArray[Any], bits: int, sequence: str) -> Dataset:
    own = item(LUTDescriptor=[len(values), 0, bits], LUTData=values.astype("<u2").tobytes())
    own["LUTData"].VR, own["LUTDescriptor"].VR = "OW", "US"
    return item(**{sequence: [own]}) if sequence else own


def _shown(folder: Path, state: Dataset, film: Dataset) -> tuple[Presentation, Grey]:
    write(folder / "film.dcm", film)
    write(folder / "state.dcm", state)
    ref = read_refs(folder / "film.dcm")[0]
    found = read_presentation(folder / "state.dcm", ref)
    image = presented(read(ref), found)
    size: Size = (image.rows, image.columns) if found.quarter_turns % 2 else (image.columns, image.rows)
    own = Film.from_image(image)
    viewport, _ = viewport_of(image, found, size)
    table = own.table(grey_of(found), invert=is_negative(image, found))
    return found, render_view(own, table, viewport, size)


CASES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "whole range": ({}, {}),
    "window": (WINDOW, {}),
    "inverse": ({**WINDOW, "PresentationLUTShape": "INVERSE"}, {}),
    "film of the other polarity": (WINDOW, {"PhotometricInterpretation": "MONOCHROME1"}),
    "turned": ({**WINDOW, "ImageRotation": 90, "ImageHorizontalFlip": "N"}, {}),
    "turned and flipped": ({**WINDOW, "ImageRotation": 90, "ImageHorizontalFlip": "Y"}, {}),
    "upside down": ({**WINDOW, "ImageRotation": 180, "ImageHorizontalFlip": "Y"}, {}),
    "own rescale": ({**WINDOW, "RescaleSlope": 2, "RescaleIntercept": -1000, "RescaleType": "US"}, {}),
    "rescale of the film is not the state's": (WINDOW, {"RescaleSlope": 1, "RescaleIntercept": -500}),
    "window of the film is not the state's": ({}, {"WindowCenter": 300, "WindowWidth": 100}),
    "presentation LUT": (
        {**WINDOW, "PresentationLUTShape": None, "PresentationLUTSequence": [_lut(np.arange(256) ** 2 // 255, 8, "")]},
        {},
    ),
    "VOI LUT": ({"SoftcopyVOILUTSequence": [_lut(np.arange(4096)[::-1], 12, "VOILUTSequence")]}, {}),
}


@needs_dcmtk
@pytest.mark.parametrize("name", CASES)
def test_grey_as_dcmtk_shows_it(tmp_path: Path, name: str) -> None:
    own, of_film = CASES[name]
    film = dataset(_ramp(), bits=12, **of_film)
    found, grey = _shown(tmp_path, presentation_state(film, **own), film)
    said = ["dcmp2pgm", "-p", tmp_path / "state.dcm", tmp_path / "film.dcm", tmp_path / "shown.pgm"]
    subprocess.run(said, check=True, capture_output=True)
    with PIL.Image.open(tmp_path / "shown.pgm") as picture:
        theirs = np.asarray(picture).astype(int)
    assert not found.left_out
    assert grey.shape == theirs.shape
    assert np.abs(theirs - grey).max() <= (2 if name == "presentation LUT" else 1)


def test_window_stays_a_window_where_it_can(tmp_path: Path) -> None:
    film = dataset(_ramp(), bits=12)
    found, _ = _shown(tmp_path, presentation_state(film, **WINDOW), film)
    assert grey_of(found) == Window(1000, 800)
    found, _ = _shown(tmp_path, presentation_state(film, RescaleSlope=2, RescaleIntercept=0, **WINDOW), film)
    assert isinstance(grey_of(found), Window)
    found, _ = _shown(tmp_path, presentation_state(film, RescaleSlope=-1, RescaleIntercept=4095, **WINDOW), film)
    assert isinstance(grey_of(found), VoiLut)


def test_whose_state_it_is(tmp_path: Path) -> None:
    film = dataset(_ramp(), bits=12)
    write(tmp_path / "state.dcm", presentation_state(film, "CHEST"))
    found = read_object(tmp_path / "state.dcm")
    assert (found.kind, found.title, found.creator) == (StudyObjectKind.PRESENTATION, "CHEST", "Reader^Rita")
    assert found.made == "20240102131415"
    assert found.is_about("2.25.1", 0)
    assert not found.is_about("2.25.4", 0)
    assert "Rita" not in repr(found)


def test_frames_it_names(tmp_path: Path) -> None:
    film = dataset(np.stack([_ramp(), _ramp()]), bits=12)
    series = item(SeriesInstanceUID=film.SeriesInstanceUID, ReferencedImageSequence=[reference(film, 2)])
    voi = [
        window(100, 10, ReferencedImageSequence=[reference(film, 1)]),
        window(1000, 800, ReferencedImageSequence=[reference(film, 2)]),
    ]
    write(tmp_path / "film.dcm", film)
    state = presentation_state(film, ReferencedSeriesSequence=[series], SoftcopyVOILUTSequence=voi)
    write(tmp_path / "state.dcm", state)
    found = read_object(tmp_path / "state.dcm")
    assert [found.is_about("2.25.1", frame) for frame in (0, 1)] == [False, True]
    assert read_presentation(tmp_path / "state.dcm", read_refs(tmp_path / "film.dcm")[1]).grey == Window(1000, 800)


def test_displayed_area(tmp_path: Path) -> None:
    film = dataset(_ramp(), bits=12)
    state = presentation_state(film, DisplayedAreaSelectionSequence=[area(film, (5, 3), (20, 14))], ImageRotation=90)
    found, _ = _shown(tmp_path, state, film)
    assert found.area == (4.0, 2.0, 20.0, 14.0)
    image = presented(read(read_refs(tmp_path / "film.dcm")[0]), found)
    viewport, is_whole = viewport_of(image, found, (120, 160))
    assert not is_whole
    assert (viewport.zoom, viewport.center_x, viewport.center_y) == (10.0, 12.0, 8.0)
    whole = presentation_state(film)
    assert viewport_of(image, _shown(tmp_path, whole, film)[0], (120, 160))[1]


def test_true_size_and_subtraction_are_left_out(tmp_path: Path) -> None:
    film = dataset(_ramp(), bits=12)
    seen = area(film)
    seen.PresentationSizeMode = "TRUE SIZE"
    mask = [item(MaskOperation="AVG_SUB")]
    state = presentation_state(film, DisplayedAreaSelectionSequence=[seen], MaskSubtractionSequence=mask)
    assert _shown(tmp_path, state, film)[0].left_out == (LeftOut.TRUE_SIZE, LeftOut.MASK)


def test_shutter_and_overlays_are_the_states(tmp_path: Path) -> None:
    film = dataset(_ramp(), bits=12)
    film.ShutterShape, film.ShutterLeftVerticalEdge, film.ShutterRightVerticalEdge = "RECTANGULAR", 2, 30
    film.ShutterUpperHorizontalEdge, film.ShutterLowerHorizontalEdge = 2, 20
    for group in (0x6000, 0x6002):
        for number, vr, value in (
            (0x10, "US", 24),
            (0x11, "US", 32),
            (0x40, "CS", "G"),
            (0x50, "SS", [1, 1]),
            (0x100, "US", 1),
            (0x102, "US", 0),
            (0x3000, "OW", b"\xff" * 96),
        ):
            film.add_new(group << 16 | number, vr, value)
    state = presentation_state(film)
    found, _ = _shown(tmp_path, state, film)
    image = presented(read(read_refs(tmp_path / "film.dcm")[0]), found)
    assert image.shutter is None
    assert image.overlays == ()
    state.add_new(0x60021001, "CS", "LAYER")
    state.ShutterShape, state.CenterOfCircularShutter, state.RadiusOfCircularShutter = "CIRCULAR", [12, 16], 8
    found, _ = _shown(tmp_path, state, film)
    image = presented(read(read_refs(tmp_path / "film.dcm")[0]), found)
    assert [plane.group for plane in image.overlays] == [0x6002]
    assert image.shutter is not None
    assert image.shutter.circle == (15.5, 11.5, 8.0)


def _drawing(kind: str, data: list[float], units: str = "PIXEL", **more: Any) -> Dataset:
    points = len(data) // 2
    return item(
        GraphicAnnotationUnits=units,
        GraphicDimensions=2,
        NumberOfGraphicPoints=points,
        GraphicData=data,
        GraphicType=kind,
        **{"GraphicFilled": "N", **more},
    )


def _annotated(film: Dataset, drawings: list[Dataset], texts: list[Dataset], **more: Any) -> Dataset:
    own = item(GraphicLayer="ONE", GraphicObjectSequence=drawings, TextObjectSequence=texts)
    layers = [item(GraphicLayer="ONE", GraphicLayerOrder=1)]
    return presentation_state(film, GraphicAnnotationSequence=[own], GraphicLayerSequence=layers, **more)


def test_drawings_and_texts(tmp_path: Path) -> None:
    film = dataset(_ramp(), bits=12)
    text = item(
        UnformattedTextValue="nodule?\r\nsee CT",
        BoundingBoxAnnotationUnits="DISPLAY",
        BoundingBoxTopLeftHandCorner=[0.5, 0.5],
        BoundingBoxBottomRightHandCorner=[0.75, 1.0],
        BoundingBoxTextHorizontalJustification="RIGHT",
        AnchorPointAnnotationUnits="PIXEL",
        AnchorPoint=[3.0, 4.0],
        AnchorPointVisibility="Y",
    )
    drawings = [
        _drawing("POLYLINE", [1, 1, 9, 1, 9, 9, 1, 1], GraphicFilled="Y"),
        _drawing("POINT", [0.25, 0.5], "DISPLAY"),
        _drawing("CIRCLE", [10, 10, 14, 10]),
        _drawing("ELLIPSE", [2, 10, 18, 10, 10, 6, 10, 14]),
        _drawing("INTERPOLATED", [0, 0, 8, 4, 16, 0]),
        _drawing("POLYLINE", [1, 1], "MATRIX"),
    ]
    found, _ = _shown(tmp_path, _annotated(film, drawings, [text]), film)
    triangle, point, circle, ellipse, curve = found.graphics
    assert triangle == Graphic(((1, 1), (9, 1), (9, 9)), closed=True, filled=True)
    assert point.points == ((8.0, 12.0),)
    assert np.hypot(*(np.array(circle.points) - 10).T) == pytest.approx(4)
    across, down = np.ptp(np.array(ellipse.points), axis=0)
    assert (across, down) == pytest.approx((16, 8))
    assert (8.0, 4.0) in curve.points
    assert len(curve.points) > 10
    assert found.left_out == (LeftOut.DRAWINGS,)
    assert [(one.text, one.box, one.anchor, one.align) for one in found.texts] == [
        ("nodule?\nsee CT", ((16.0, 12.0), (24.0, 24.0)), (3.0, 4.0), 1)
    ]


@given(turns=st.integers(0, 3), flip=st.booleans(), u=st.floats(0, 1), v=st.floats(0, 1))
def test_display_places_lie_where_the_view_shows_them(
    tmp_path_factory: pytest.TempPathFactory, turns: int, flip: bool, u: float, v: float
) -> None:
    film = dataset(_ramp(), bits=12)
    turned = {"ImageRotation": 90 * turns, "ImageHorizontalFlip": "Y" if flip else "N"}
    seen = [area(film, (5, 3), (20, 14))]
    folder = tmp_path_factory.mktemp("states")
    state = _annotated(film, [_drawing("POINT", [u, v], "DISPLAY")], [], DisplayedAreaSelectionSequence=seen, **turned)
    found, _ = _shown(folder, state, film)
    image = read(read_refs(folder / "film.dcm")[0])
    size = (120, 160) if turns % 2 else (160, 120)
    viewport, _ = viewport_of(image, found, size)
    shown = viewport.to_screen(found.graphics[0].points[0], size)
    assert shown == pytest.approx((u * size[0], v * size[1]), abs=0.01)


def test_hostile_states_are_bounded(tmp_path: Path) -> None:
    film = dataset(_ramp(), bits=12)
    many = [_drawing("POLYLINE", [1, 1, 2, 2]) for _ in range(2_100)]
    state = _annotated(film, [*many, _drawing("POLYLINE", [1e30, 1, 2, 2])], [])
    found, _ = _shown(tmp_path, state, film)
    assert len(found.graphics) == 2_000
    assert found.left_out == (LeftOut.DRAWINGS,)
    state = presentation_state(film, SoftcopyVOILUTSequence=[window(10, 0)])
    found, _ = _shown(tmp_path, state, film)
    assert found.left_out == (LeftOut.GREYS,)
    assert grey_of(found) is None


def test_objects_are_no_failed_films(tmp_path: Path) -> None:
    film = dataset(_ramp(), bits=12)
    path = write(tmp_path / "state.dcm", presentation_state(film))
    with pytest.raises(Fault) as told:
        read_refs(path)
    assert told.value.problem.code is Code.OTHER_OBJECT
    write_film(tmp_path / "film.dcm", _ramp())
    (tmp_path / "notes.txt").write_text("no film")
    (tmp_path / "nothing").write_bytes(b"")
    assert list(objects_beside(tmp_path)) == [path]
    assert list(objects_beside(tmp_path / "not there")) == []
    with pytest.raises(Fault) as told:
        read_object(tmp_path / "film.dcm")
    assert told.value.problem.code is Code.NO_PIXELS
