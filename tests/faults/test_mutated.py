"""Films with bytes changed at random are films or problems, each of them, and nothing ends in a traceback.

The seed is fixed. `HILUM_MUTATED=5000 pytest tests/faults/test_mutated.py` tries more of them.
"""

from __future__ import annotations

import itertools
import os
import random
from contextlib import suppress
from pathlib import Path

import imagecodecs
import numpy as np
import PIL.Image
import pytest
from pydicom import uid
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.sequence import Sequence

from imaging.display.film import Film, render_view
from imaging.display.presets import default_preset
from imaging.display.windowing import to_grey
from imaging.faults import Code, Fault, Problem
from imaging.image import Image, ImageRef
from imaging.info import describe
from imaging.reading.read import read_refs
from imaging.reading.scan import scan
from imaging.workers.pool import DecoderPool
from tests.imaging.builders import LOSSLESS, dataset, encode, film, interlaced_png, items, tiff, write, write_film
from tests.imaging.scene import WAYS, write_way
from tests.imaging.test_overlays import add_overlay

COUNT = int(os.environ.get("HILUM_MUTATED", "400"))
LENGTHS = (b"\xff\xff\xff\xff", bytes(4), b"\xff\xff\xff\x7f", b"\xfe\xff\x00\xe0")
GREY = film((16, 16), np.uint8, 255)


def seeds(folder: Path) -> list[Path]:
    """Small films of every kind that the program reads, with the parts that it has to find its way through."""
    found = [
        write_film(folder / f"{index}.dcm", GREY, syntax)
        for index, syntax in enumerate((*LOSSLESS, uid.JPEGBaseline8Bit))
    ]
    ways = (
        "modality LUT",
        "VOI LUT from -100, implicit",
        "palette of 16 bits, falling",
        "deflated frames",
        "big endian",
    )
    found += [write_way(folder / f"way{index}.dcm", WAYS[name]) for index, name in enumerate(ways)]
    icon, values, outer = Dataset(), Dataset(), Dataset()
    icon.PixelData = encapsulate([encode(GREY, uid.JPEGBaseline8Bit, 8)])
    icon["PixelData"].VR, icon["PixelData"].is_undefined_length = "OB", True
    values.RescaleSlope, values.RescaleIntercept = "0.5", "-3"
    outer.PixelValueTransformationSequence = [values]
    frames = film((3, 16, 16))
    many = dataset(
        frames,
        uid.JPEGLSLossless,
        IconImageSequence=Sequence([icon]),
        SharedFunctionalGroupsSequence=[outer],
        WindowCenter="40.5",
        WindowWidth="80.25",
        PixelSpacing=["0.2", "0.2"],
        PixelPaddingValue=0,
        PixelData=items([encode(frame, uid.JPEGLSLossless, 16) for frame in frames], (0, 300, 600), 3),
    )
    many["PixelData"].is_undefined_length = True
    found.append(write(folder / "many.dcm", many))
    shapes = {
        "ShutterShape": ["CIRCULAR", "POLYGONAL"],
        "CenterOfCircularShutter": ["8", "8"],
        "RadiusOfCircularShutter": "7",
        "VerticesOfThePolygonalShutter": ["1", "1", "1", "16", "16", "8"],
        "ShutterPresentationValue": 300,
    }
    drawn = add_overlay(dataset(film((16, 16)), PixelAspectRatio=["3", "2"], **shapes), film((16, 16), np.uint8, 1))
    found.append(write(folder / "drawn.dcm", add_overlay(drawn, film((9, 7), np.uint8, 1), group=0x6002, kind="R")))
    picture = PIL.Image.fromarray(GREY)
    picture.save(folder / "progressive.jpg", progressive=True)
    picture.convert("P").save(folder / "palette.png")
    picture.save(folder / "packed.tif", compression="tiff_lzw")
    rasters = {
        "film.png": bytes(imagecodecs.png_encode(film((16, 16)))),
        "interlaced.png": interlaced_png(GREY),
        "film.jpg": bytes(imagecodecs.jpeg8_encode(GREY)),
        "planes.tif": tiff(np.stack([GREY] * 3, axis=-1), planar=2),
        "twelve.tif": tiff(film((16, 16)), bits=12),
    }
    for name, data in rasters.items():
        (folder / name).write_bytes(data)
    names = (*rasters, "progressive.jpg", "palette.png", "packed.tif")
    return [*found, *(folder / name for name in names)]


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Some bytes changed, and now and then a length, a run or the end of the file."""
    out = bytearray(data)
    first = 132 if len(out) > 200 else 0
    for _ in range(chance.randint(1, 12)):
        out[chance.randrange(first, len(out))] = chance.randrange(256)
    place, run = chance.randrange(first, len(out)), chance.randrange(1, 64)
    kind = chance.random()
    if kind < 0.15:
        del out[chance.randrange(len(out) // 2, len(out)) :]
    elif kind < 0.25:
        out[place : place + run] = bytes(len(out[place : place + run]))
    elif kind < 0.35:
        out[place:place] = out[place : place + run]
    elif kind < 0.45:
        out[place : place + 4] = chance.choice(
            (b"\xff\xff\xff\xff", bytes(4), b"\xff\xff\xff\x7f", b"\xfe\xff\x00\xe0")
        )
    elif kind < 0.5:
        out += bytes(chance.randrange(256) for _ in range(run))
    return bytes(out)


def test_faults_19_to_21_mutated_films_are_films_or_problems_and_the_next_one_opens(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(20)
    sources = seeds(tmp_path)
    originals = [path.read_bytes() for path in sources]
    refs: list[ImageRef] = []
    problems = 0
    for index in range(COUNT):
        path = tmp_path / f"mutated{index}"
        path.write_bytes(mutated(originals[index % len(originals)], chance))
        rows = list(itertools.islice(scan([path]), 2))
        assert rows
        refs += [row for row in rows if isinstance(row, ImageRef)]
        problems += isinstance(rows[0], Problem)
        with suppress(Fault):
            assert describe(path)

    codes = set()
    with DecoderPool(timeout_s=5) as pool:
        images = 0
        for _, found in pool.map(refs):
            if isinstance(found, Image):
                assert to_grey(found, default_preset(found).voi).shape[:2] == found.values.shape[:2]
                shown = Film.from_image(found)
                assert render_view(shown, shown.table(None), shown.fit((40, 30)), (40, 30)).shape[:2] == (30, 40)
                images += 1
            else:
                codes.add(found.code)
        after = pool.read(read_refs(sources[8])[0])

    assert images > COUNT // 4
    assert problems < COUNT // 2
    assert codes <= set(Code)
    assert "Traceback" not in "".join(capfd.readouterr())
    np.testing.assert_array_equal(after.values, GREY)
