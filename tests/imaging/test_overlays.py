"""What a file lays over its film is drawn where it belongs, covers what it should, and stays out of the values."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pydicom
import pytest
from numpy.typing import NDArray
from pydicom import uid
from pydicom.dataset import Dataset
from pydicom.overlays import get_overlay_array

from imaging.display import overlays
from imaging.display.film import Film, render_view
from imaging.display.overlays import INK, open_part
from imaging.display.presets import find
from imaging.display.viewport import Viewport
from imaging.display.windowing import to_grey
from imaging.image import Badge, Image, OverlayPlane, Shutter
from imaging.info import describe
from imaging.reading.read import read, read_refs
from imaging.workers.pool import DecoderPool
from tests.imaging.builders import dataset, film, write

FLAT = np.full((60, 90), 100, np.uint8)
AS_IT_IS = np.array([[1.0, 0, 0], [0, 1.0, 0]])


def add_overlay(
    data: Dataset,
    bits: NDArray[np.uint8],
    *,
    group: int = 0x6000,
    origin: tuple[int, int] = (1, 1),
    kind: str = "G",
    swap: bool = False,
    **more: tuple[str, Any],
) -> Dataset:
    """A data set with one more overlay of ([frames, ]rows, columns) bits; more: elements as x0015=(VR, value)."""
    packed = np.packbits(bits.reshape(-1), bitorder="little").tobytes()
    packed += b"\0" * (len(packed) % 2)
    if swap:
        packed = np.frombuffer(packed, "<u2").astype(">u2").tobytes()
    for number, vr, value in (
        (0x0010, "US", bits.shape[-2]),
        (0x0011, "US", bits.shape[-1]),
        (0x0040, "CS", kind),
        (0x0050, "SS", list(origin)),
        (0x0100, "US", 1),
        (0x0102, "US", 0),
        (0x3000, "OW", packed),
        *((int(name[1:], 16), *pair) for name, pair in more.items()),
    ):
        data.add_new((group, number), vr, value)
    return data


def saved(path: Path, data: Dataset, frame: int = 0) -> Image:
    return read(read_refs(write(path, data))[frame])


def drawn(image: Image) -> NDArray[np.uint8]:
    """Where the film's overlays have their ink at 1:1."""
    layer = Film.from_image(image).overlays.layer(AS_IT_IS, (image.columns, image.rows))
    return (layer.put == INK).astype(np.uint8)


def specks(shape: tuple[int, ...], seed: int = 3) -> NDArray[np.uint8]:
    return (np.random.default_rng(seed).random(shape) < 0.2).astype(np.uint8)


def covered(film_image: Image, **shapes: Any) -> NDArray[np.bool_]:
    """Where the film is not seen at 1:1 under a shutter of these shapes."""
    shutter = Shutter(**shapes)
    size = (film_image.columns, film_image.rows)
    return ~open_part(shutter, film_image.pixel_aspect, AS_IT_IS, size)


@pytest.mark.parametrize("origin", [(1, 1), (5, 9), (-3, -8), (50, 70), (41, 1)])
@pytest.mark.parametrize("size", [(20, 33), (60, 90), (200, 151)])
def test_the_part_of_a_plane_that_lies_on_the_film_is_drawn(
    tmp_path: Path, origin: tuple[int, int], size: tuple[int, int]
) -> None:
    bits = specks(size)
    expected = np.zeros((300, 300), np.uint8)
    top, left = origin[0] - 1, origin[1] - 1
    expected[20 + top : 20 + top + size[0], 20 + left : 20 + left + size[1]] = bits

    image = saved(tmp_path / "film.dcm", add_overlay(dataset(FLAT), bits, origin=origin))

    np.testing.assert_array_equal(drawn(image), expected[20:80, 20:110])
    assert image.badges == (Badge.EIGHT_BIT,)


@pytest.mark.parametrize(
    "syntax",
    [uid.ImplicitVRLittleEndian, uid.ExplicitVRBigEndian, uid.JPEGLSLossless, uid.DeflatedExplicitVRLittleEndian],
)
def test_bits_are_those_of_pydicom_in_every_encoding(tmp_path: Path, syntax: str) -> None:
    bits = specks((61, 91))
    swap = syntax == uid.ExplicitVRBigEndian
    data = add_overlay(dataset(film((70, 100)), syntax), bits, swap=swap)

    image = saved(tmp_path / "film.dcm", data)

    np.testing.assert_array_equal(drawn(image)[:61, :91], bits)
    if not swap:  # pydicom leaves the words of a big-endian file as they are
        theirs = get_overlay_array(pydicom.dcmread(tmp_path / "film.dcm"), 0x6000)
        np.testing.assert_array_equal(drawn(image)[:61, :91], theirs)


def test_a_region_is_drawn_as_its_border(tmp_path: Path) -> None:
    bits = np.zeros(FLAT.shape, np.uint8)
    bits[10:30, 20:50] = 1

    image = saved(tmp_path / "film.dcm", add_overlay(dataset(FLAT), bits, kind="R"))

    bits[11:29, 21:49] = 0
    np.testing.assert_array_equal(drawn(image), bits)


def test_frames_of_an_overlay_lie_on_the_frames_they_are_meant_for(tmp_path: Path) -> None:
    planes = np.stack([specks((24, 32), seed) for seed in range(3)])
    data = add_overlay(dataset(film((5, 24, 32))), planes, x0015=("IS", "3"), x0051=("US", 2))
    write(tmp_path / "film.dcm", data)

    images = [read(ref) for ref in read_refs(tmp_path / "film.dcm")]

    assert [len(image.overlays) for image in images] == [0, 1, 1, 1, 0]
    for image, plane in zip(images[1:4], planes, strict=True):
        np.testing.assert_array_equal(drawn(image), plane)


def test_one_plane_that_names_no_frame_lies_on_all(tmp_path: Path) -> None:
    write(tmp_path / "film.dcm", add_overlay(dataset(film((3, 24, 32))), specks((24, 32))))

    assert [len(read(ref).overlays) for ref in read_refs(tmp_path / "film.dcm")] == [1, 1, 1]


@pytest.mark.parametrize("dtype", [np.uint16, np.int16])
@pytest.mark.parametrize("syntax", [uid.ExplicitVRLittleEndian, uid.RLELossless])
def test_a_plane_in_unused_bits_of_the_pixels_is_drawn_and_no_value_has_it(
    tmp_path: Path, dtype: Any, syntax: str
) -> None:
    bits, values = specks((24, 32)), film((24, 32), dtype, 2047)
    with_plane = ((values.view(np.uint16) & 0x0FFF) | (bits.astype(np.uint16) << 13)).view(dtype)
    data = dataset(with_plane, syntax, bits=16)
    data.BitsStored, data.HighBit = 12, 11
    for number, value in ((0x0010, 24), (0x0011, 32), (0x0100, 16), (0x0102, 13)):
        data.add_new((0x6002, number), "US", value)

    image = saved(tmp_path / "film.dcm", data)

    np.testing.assert_array_equal(drawn(image), bits)
    np.testing.assert_array_equal(image.values, values)


@pytest.mark.parametrize(
    "wrong",
    [
        {"x0010": ("US", 65535), "x0011": ("US", 65535)},
        {"x0010": ("US", 61)},
        {"x0010": ("US", 0)},
        {"x0050": ("SS", [61, 1])},
        {"x0050": ("SS", [1, -32768])},
        {"x3000": ("OW", b"\1\0")},
        {"x0015": ("IS", "4000000"), "x0051": ("US", 0), "x0010": ("US", 65535)},
    ],
)
def test_a_plane_that_cannot_be_is_left_out_and_named(tmp_path: Path, wrong: Mapping[str, tuple[str, Any]]) -> None:
    image = saved(tmp_path / "film.dcm", add_overlay(dataset(FLAT), specks((60, 90)), **wrong))

    assert image.overlays == ()
    assert Badge.OVERLAY in image.badges
    assert "overlay not drawn" in describe(tmp_path / "film.dcm")["badges"]
    np.testing.assert_array_equal(image.values, FLAT)


def test_a_plane_without_data_whose_bit_is_taken_by_values_is_named(tmp_path: Path) -> None:
    data = dataset(film((24, 32)))
    for number, value in ((0x0010, 24), (0x0011, 32), (0x0102, 15)):
        data.add_new((0x601E, number), "US", value)

    image = saved(tmp_path / "film.dcm", data)

    assert (image.overlays, image.badges) == ((), (Badge.OVERLAY,))


def test_an_empty_plane_is_none_and_more_than_sixteen_are_not_all_drawn(tmp_path: Path) -> None:
    data = add_overlay(dataset(FLAT), np.zeros(FLAT.shape, np.uint8))
    assert saved(tmp_path / "empty.dcm", data).overlays == ()
    assert saved(tmp_path / "empty.dcm", data).badges == (Badge.EIGHT_BIT,)
    for group in range(0x6000, 0x6026, 2):
        add_overlay(data, specks(FLAT.shape), group=group)

    image = saved(tmp_path / "many.dcm", data)

    assert len(image.overlays) == 16
    assert Badge.OVERLAY in image.badges


def test_the_words_of_an_overlay_are_told_with_the_identity_only(tmp_path: Path) -> None:
    words = {"x1500": ("LO", "Nobody's nodule"), "x0022": ("LO", "by CAD")}
    write(tmp_path / "film.dcm", add_overlay(dataset(FLAT), specks(FLAT.shape), kind="R", **words))

    (named,) = describe(tmp_path / "film.dcm", identity=True)["overlays"]
    (plain,) = describe(tmp_path / "film.dcm")["overlays"]

    assert (named["label"], named["description"]) == ("Nobody's nodule", "by CAD")
    assert plain == {key: value for key, value in named.items() if key not in ("label", "description")}
    assert (plain["group"], plain["type"], plain["origin"], plain["in_pixels"]) == ("6000", "region", (1, 1), False)
    assert read(read_refs(tmp_path / "film.dcm")[0]).overlays[0].label == "Nobody's nodule"


def test_workers_hand_overlays_shutter_and_aspect_over(tmp_path: Path) -> None:
    data = add_overlay(dataset(FLAT, PixelAspectRatio=["3", "2"], **RECTANGLE), specks(FLAT.shape))
    path = write(tmp_path / "film.dcm", data)

    with DecoderPool() as pool:
        image = pool.read(read_refs(path)[0])

    assert image.pixel_aspect == 1.5
    assert image.shutter is not None
    assert image.shutter.rectangle == (19.0, 9.0, 70.0, 40.0)
    np.testing.assert_array_equal(drawn(image), specks(FLAT.shape))


# At every zoom


def line_film(aspect: float = 1.0) -> Film:
    """A flat film of 600 x 400 with a line of one pixel down and one across."""
    bits = np.zeros((400, 600), np.uint8)
    bits[:, 301] = bits[150, :] = 1
    plane = OverlayPlane(0x6000, 0, 0, 600, 400, np.packbits(bits.reshape(-1), bitorder="little").tobytes())
    image = Image(read_refs(EXAMPLE)[0], np.full((400, 600), 100, np.uint8), pixel_aspect=aspect, overlays=(plane,))
    return Film.from_image(image)


EXAMPLE = Path(__file__).resolve().parents[2] / "resources" / "example" / "phantom-normal.dcm"


@pytest.mark.parametrize("zoom", [0.06, 0.11, 0.3, 0.49, 0.5, 0.77, 1.0, 1.3, 2.0, 7.9])
@pytest.mark.parametrize("turns", [0, 1])
@pytest.mark.parametrize("aspect", [1.0, 2.3, 0.4])
def test_a_line_of_one_pixel_is_whole_and_sharp_at_every_zoom(zoom: float, turns: int, aspect: float) -> None:
    lines = line_film(aspect)
    viewport, size = Viewport(300.0, 150.0, zoom, turns, False, aspect), (160, 120)
    layer = lines.overlays.layer(viewport.matrix(size), size)
    ink = layer.put == INK
    part = lines.outline(viewport, size)
    inside = ink[part.top : part.bottom, part.left : part.right]

    x, y = (int(place) for place in viewport.to_screen((301.5, 150.5), size))
    assert inside[:, x - part.left].all()
    assert inside[y - part.top, :].all()
    thick = inside.all(axis=0).sum(), inside.all(axis=1).sum()
    scales = viewport.scales if turns == 0 else viewport.scales[::-1]
    assert all(one <= np.ceil(scale) + 1 for one, scale in zip(thick, scales, strict=True))
    assert set(np.unique(layer.put)) == {0, INK}


def test_ink_is_seen_on_white_and_on_black() -> None:
    lines = line_film()
    layer = lines.overlays.layer(AS_IT_IS, lines.size)
    for level in (0, 255):
        shown = layer.on(np.full((400, 600), level, np.uint8))
        assert (shown[0, 300:303] == (0, INK, 0)).all()
        assert shown[0, 298] == level
        color = layer.on(np.full((400, 600, 3), level, np.uint8))
        np.testing.assert_array_equal(color, np.dstack([shown] * 3))


@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("flipped", [False, True])
def test_overlay_and_shutter_turn_with_the_film(turns: int, flipped: bool) -> None:
    shutter = Shutter(polygon=((3.2, 5.1), (70.0, 11.0), (41.7, 55.0)), circle=(40.0, 30.0, 33.3), grey=77)
    rng = np.random.default_rng(4)
    plane = OverlayPlane(0x6000, 5, 7, 30, 20, rng.integers(0, 256, 75, np.uint8).tobytes())
    values = rng.integers(0, 256, (60, 90)).astype(np.uint8)
    shown = Film.from_image(Image(read_refs(EXAMPLE)[0], values, shutter=shutter, overlays=(plane,)))
    table = shown.table(None)
    upright = render_view(shown, table, shown.fit((90, 60)), (90, 60))
    size = (90, 60) if turns % 2 == 0 else (60, 90)

    turned = render_view(shown, table, Viewport(45.0, 30.0, 1.0, turns, flipped), size)

    np.testing.assert_array_equal(turned, np.rot90(upright[:, ::-1] if flipped else upright, -turns))


# Shutters

RECTANGLE = {
    "ShutterShape": "RECTANGULAR",
    "ShutterLeftVerticalEdge": "20",
    "ShutterRightVerticalEdge": "70",
    "ShutterUpperHorizontalEdge": "10",
    "ShutterLowerHorizontalEdge": "40",
}
CIRCLE = {"ShutterShape": "CIRCULAR", "CenterOfCircularShutter": ["30", "45"], "RadiusOfCircularShutter": "20"}
POLYGON = {"ShutterShape": "POLYGONAL", "VerticesOfThePolygonalShutter": ["5", "10", "5", "80", "55", "45"]}


def inside_of(*shapes: Mapping[str, Any], aspect: float = 1.0) -> NDArray[np.bool_]:
    """Pixel by pixel, as PS3.3 C.7.6.11 has it; rows and columns count from 1, edges are seen."""
    inside = np.ones(FLAT.shape, bool)
    for row in range(1, 61):
        for column in range(1, 91):
            seen = True
            if RECTANGLE in shapes:
                seen &= 20 <= column <= 70 and 10 <= row <= 40
            if CIRCLE in shapes:
                seen &= (column - 45) ** 2 + ((row - 30) * aspect) ** 2 <= 20**2
            if POLYGON in shapes:
                points = np.array([[10, 5], [80, 5], [45, 55]], np.float32)
                seen &= cv2.pointPolygonTest(points, (float(column), float(row)), False) >= 0
            inside[row - 1, column - 1] = seen
    return inside


@pytest.mark.parametrize(
    "shapes",
    [(RECTANGLE,), (CIRCLE,), (POLYGON,), (RECTANGLE, CIRCLE), (POLYGON, RECTANGLE, CIRCLE)],
    ids=lambda shapes: "+".join(str(shape["ShutterShape"]) for shape in shapes),
)
def test_what_lies_outside_of_any_shape_is_covered_with_the_files_grey(
    tmp_path: Path, shapes: tuple[Mapping[str, Any], ...]
) -> None:
    attributes: dict[str, Any] = {}
    for shape in shapes:
        attributes |= shape
    attributes["ShutterShape"] = [shape["ShutterShape"] for shape in shapes]
    image = saved(tmp_path / "film.dcm", dataset(FLAT, ShutterPresentationValue=13107, **attributes))
    shown = Film.from_image(image)

    picture = render_view(shown, shown.table(None), shown.fit((90, 60)), (90, 60))

    expected = np.where(inside_of(*shapes), 100, 51)
    differing = np.argwhere(picture != expected)
    # A middle that lies on a side of the polygon belongs to one of the two that share it.
    assert len(differing) <= (60 if POLYGON in shapes else 0)
    assert all(picture[row, column] == 51 for row, column in differing)
    assert Badge.SHUTTER not in image.badges
    assert describe(tmp_path / "film.dcm")["shutter"]["grey"] == 51
    for inverted in (False, True):
        other = render_view(shown, shown.table(None, invert=inverted), shown.fit((90, 60)), (90, 60))
        assert other[0, 0] == 51
    bare = render_view(shown, shown.table(None), shown.fit((90, 60)), (90, 60), shutter=False)
    np.testing.assert_array_equal(bare, FLAT)
    np.testing.assert_array_equal(image.values, FLAT)


def test_a_circle_is_round_on_the_screen_where_pixels_are_not_square(tmp_path: Path) -> None:
    image = saved(tmp_path / "film.dcm", dataset(FLAT, PixelAspectRatio=["2", "1"], **CIRCLE))
    shown = Film.from_image(image)
    np.testing.assert_array_equal(~covered(image, circle=(44.5, 29.5, 20.0)), inside_of(CIRCLE, aspect=2.0))

    picture = render_view(shown, shown.table(None), shown.fit((180, 240)), (180, 240))

    rows, columns = np.nonzero(picture == 100)
    assert abs(np.ptp(rows) - np.ptp(columns)) <= 4


def test_a_bitmap_shutter_covers_its_overlays_bits_and_is_no_drawing(tmp_path: Path) -> None:
    bits = specks(FLAT.shape)
    data = add_overlay(dataset(FLAT, ShutterShape="BITMAP", ShutterOverlayGroup=0x6002), bits, group=0x6002)
    image = saved(tmp_path / "film.dcm", data)
    shown = Film.from_image(image)

    picture = render_view(shown, shown.table(None), shown.fit((90, 60)), (90, 60))

    np.testing.assert_array_equal(picture, np.where(bits, 0, 100))
    assert image.overlays == ()
    assert describe(tmp_path / "film.dcm")["shutter"]["overlay"] == "6002"


def test_each_frame_has_its_own_shutter(tmp_path: Path) -> None:
    def group(left: str) -> Dataset:
        outer, inner = Dataset(), Dataset()
        for key, value in (RECTANGLE | {"ShutterLeftVerticalEdge": left}).items():
            setattr(inner, key, value)
        outer.FrameDisplayShutterSequence = [inner]
        return outer

    data = dataset(film((2, 60, 90)), PerFrameFunctionalGroupsSequence=[group("20"), group("31")])
    write(tmp_path / "film.dcm", data)

    shutters = [read(ref).shutter for ref in read_refs(tmp_path / "film.dcm")]

    assert [shutter.rectangle for shutter in shutters if shutter] == [(19.0, 9.0, 70.0, 40.0), (30.0, 9.0, 70.0, 40.0)]


@pytest.mark.parametrize(
    "wrong",
    [
        {"ShutterShape": "OVAL"},
        {"ShutterShape": ["RECTANGULAR", "OVAL"]},
        {"ShutterLeftVerticalEdge": "71"},
        {"ShutterLeftVerticalEdge": "91", "ShutterRightVerticalEdge": "200"},
        {"ShutterLowerHorizontalEdge": "2000000000"},
        {
            "ShutterShape": ["RECTANGULAR", "CIRCULAR"],
            "CenterOfCircularShutter": ["30", "85"],
            "RadiusOfCircularShutter": "9",
        },
        CIRCLE | {"RadiusOfCircularShutter": "0"},
        CIRCLE | {"RadiusOfCircularShutter": "-7"},
        CIRCLE | {"CenterOfCircularShutter": "30"},
        POLYGON | {"VerticesOfThePolygonalShutter": ["5", "10", "5", "80"]},
        POLYGON | {"VerticesOfThePolygonalShutter": ["5", "10", "5", "80", "55"]},
        POLYGON | {"VerticesOfThePolygonalShutter": ["5", "-10", "5", "-80", "55", "-45"]},
        {"ShutterShape": "BITMAP", "ShutterOverlayGroup": 0x6000},
    ],
)
def test_a_shutter_that_cannot_be_or_would_leave_nothing_is_not_drawn_and_named(
    tmp_path: Path, wrong: Mapping[str, Any]
) -> None:
    image = saved(tmp_path / "film.dcm", dataset(FLAT, **RECTANGLE | dict(wrong)))

    assert image.shutter is None
    assert Badge.SHUTTER in image.badges
    assert "shutter not drawn" in describe(tmp_path / "film.dcm")["badges"]


@pytest.mark.parametrize("shapes", [RECTANGLE, CIRCLE, POLYGON])
def test_the_automatic_window_is_that_of_what_is_inside(tmp_path: Path, shapes: Mapping[str, Any]) -> None:
    inside = inside_of(shapes)
    values = np.where(inside, film((60, 90), np.uint16, 1000), 30000 + film((60, 90), np.uint16, 30000)).astype(
        np.uint16
    )
    image = saved(tmp_path / "film.dcm", dataset(values, **shapes))
    found, without = (find(one, "Auto") for one in (image, replace(image, shutter=None)))

    assert found is not None
    assert without is not None
    assert found.voi.center + found.voi.width / 2 <= 1000
    assert without.voi.center + without.voi.width / 2 > 1000


# Other programs


@pytest.mark.skipif(shutil.which("dcm2pnm") is None, reason="dcmtk is not installed")
@pytest.mark.parametrize("origin", [(1, 1), (7, 4), (-5, 12)])
def test_overlays_lie_where_dcmtk_draws_them(tmp_path: Path, origin: tuple[int, int]) -> None:
    data = add_overlay(dataset(FLAT), specks((40, 71)), origin=origin)
    image = saved(tmp_path / "film.dcm", data)
    done = subprocess.run(
        ["dcm2pnm", "-q", "+op", "+Ww", "128", "256", str(tmp_path / "film.dcm")], capture_output=True, check=True
    )

    theirs = cv2.imdecode(np.frombuffer(done.stdout, np.uint8), cv2.IMREAD_UNCHANGED)

    np.testing.assert_array_equal(drawn(image), (theirs == 255).astype(np.uint8))


@pytest.mark.shared
def test_the_cases_of_overlay_shutter_and_aspect_are_shown_right(shared: Path) -> None:
    cases = shared / "cases"
    path = cases / "overlay-plane" / "overlay.dcm"
    expected = get_overlay_array(pydicom.dcmread(path), 0x6000)
    np.testing.assert_array_equal(drawn(read(read_refs(path)[0])), expected)
    covered_film = read(read_refs(cases / "display-shutter" / "shutter.dcm")[0])
    shown = Film.from_image(covered_film)
    picture = render_view(shown, shown.table(None), shown.fit(shown.size), shown.size)
    bare = to_grey(covered_film, None)
    np.testing.assert_array_equal(picture[9:70, 29:100], bare[9:70, 29:100])
    picture[9:70, 29:100] = 0
    assert not picture.any()
    for name in ("aspect.dcm", "spacing.dcm"):
        shown = Film.from_image(read(read_refs(cases / "aspect-ratio" / name)[0]))
        picture = render_view(shown, shown.table(None), shown.fit((500, 500)), (500, 500))
        rows, columns = np.nonzero(picture > 127)
        assert abs(int(np.ptp(rows)) - int(np.ptp(columns))) <= 3


@pytest.mark.parametrize("side", [(33, 1), (34, 2), (1, 64), (47, 40), (200, 33), (5000, 5000)])
def test_long_lines_are_as_thick_as_opencv_makes_them(side: tuple[int, int]) -> None:
    bits = (specks((50, 70)) & specks((50, 70), 5) & specks((50, 70), 7)) * np.uint8(1)
    bits[10:, 20:] = 0
    bits[30, 60] = 1
    np.testing.assert_array_equal(overlays._dilated(bits, *side), cv2.dilate(bits, np.ones(side[::-1], np.uint8)))


@pytest.mark.timeout(60)
def test_an_overlay_of_a_film_that_is_all_length_is_drawn_at_once(tmp_path: Path) -> None:
    """Thousands of its pixels lie under one of the screen, and a line is as thick as these are."""
    data = dataset(np.zeros((65535, 255), np.uint8))
    image = saved(tmp_path / "long.dcm", add_overlay(data, film((16, 16), np.uint8, 1)))
    own = Film.from_image(image)
    start = time.process_time()
    render_view(own, own.table(None), own.fit((40, 30)), (40, 30))
    assert time.process_time() - start < 10
