"""Damaged files of every kind that the program opens, by the thousand, with fixed seeds.

    python -m tests.faults.fuzz [--cases 100000] [--only KIND] [--seed 1]
    python -m tests.faults.fuzz --again build/fuzz/KIND/NUMBER-NAME

What opens them is a process of its own, so that its death or its silence is one row of the result. A case that ended
otherwise than the program says is kept in build/fuzz, to be opened again with the second command.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import itertools
import json
import multiprocessing
import os
import random
import resource
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
import warnings
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from pathlib import Path
from typing import Any, TypeAlias

import imagecodecs
import numpy as np
import PIL.Image
import safetensors.numpy
from pydicom import uid
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.sequence import Sequence as DicomSequence

import resources
from imaging.display.film import Film, render_view
from imaging.display.presenting import grey_of, is_negative, presented, viewport_of
from imaging.display.presets import default_preset, read_presets
from imaging.display.windowing import to_grey
from imaging.faults import Code, Fault, Problem
from imaging.image import Image, ImageRef
from imaging.info import describe
from imaging.measure.store import read_measurements, write_measurements
from imaging.reading.attributes import read_all_attributes
from imaging.reading.documents import draw_page, read_report
from imaging.reading.object_header import read_object
from imaging.reading.presentation_states import read_presentation
from imaging.reading.read import read_attributes, read_refs
from imaging.reading.scan import scan
from imaging.workers.pool import DecoderPool
from inference.engine import ONNX_FILE
from inference.input.prepare import prepare
from inference.models import limited, place_points, store
from inference.models.card import InputSpec
from inference.models.card_file import CARD_FILE, card_text, card_to_json, read_card
from review.places import REVIEW_FILE
from review.recovery import BACKUPS, RECENT_FILE
from review.store import ReviewStore
from tests.faults import mutations
from tests.faults.mutations import Mutation
from tests.imaging.builders import LOSSLESS, dataset, encode, film, interlaced_png, items, tiff, write, write_film
from tests.imaging.documents import document, report
from tests.imaging.scene import WAYS, write_way
from tests.imaging.states import area, item, presentation_state, window
from tests.imaging.test_overlays import add_overlay
from tests.models import make_card
from tests.processes import REPOSITORY, environment

LONGEST_S = 10.0
"""What takes longer is a wait."""
SILENCE_S = 60.0
"""A process that says nothing for so long is killed; its last case is a wait."""
START_S = 120.0
"""For the program to be loaded."""
DECODER_S = 5.0
"""The limit of decoders here; the window gives them ten seconds."""
KEPT = REPOSITORY / "build" / "fuzz"
STORED = REPOSITORY / "tests" / "stored"
GREY = film((16, 16), np.uint8, 255)
OPENED, ASIDE, LATER, AS_NEW = "opened", "moved aside", "of a later version", "as on the first run"
REFUSED = "refused in a sentence"
OUTCOMES = frozenset((*Code, OPENED, ASIDE, LATER, AS_NEW, REFUSED))
"""How a case may end: a code of the closed list, or what small files of the user's own do instead of it."""
_PLACE = Path("/films of nobody/fuzz")

Seeds: TypeAlias = Mapping[str, bytes]


class Opener:
    """Opens damaged files as the program does, in a folder of its own; `close` ends its decoders."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._numbers = itertools.count()

    @cached_property
    def pool(self) -> DecoderPool:
        """The decoders, begun with the first film."""
        return DecoderPool(timeout_s=DECODER_S)

    def close(self) -> None:
        """End the decoders, if there are any."""
        if "pool" in self.__dict__:
            self.pool.close()

    def place(self, name: str, data: bytes, *, exact: bool = False) -> Path:
        """A file in an empty folder, of this name, where that need not be `exact` behind a number that no other had."""
        folder = self.folder / "case"
        folder.mkdir(exist_ok=True)
        for own in folder.iterdir():
            shutil.rmtree(own) if own.is_dir() else own.unlink()
        path = folder / (name if exact else f"{next(self._numbers)}-{name}")
        path.write_bytes(data)
        return path

    # Films

    def film(self, name: str, data: bytes) -> str:
        """As the window opens a film: found, described, decoded, shown and made ready for a model."""
        path = self.place(name, data)
        rows = list(itertools.islice(scan([path]), 3))
        assert rows, "no row"
        asks = describe, read_attributes, read_all_attributes, read_object
        with suppress(Fault):
            asks[zlib.crc32(data) % len(asks)](path)
        return next(iter([self._shown(row) for row in rows]))

    def _shown(self, row: ImageRef | Problem) -> str:
        if isinstance(row, Problem):
            return row.code
        try:
            image = self.pool.read(row)
        except Fault as fault:
            return fault.problem.code
        assert image.values.shape[:2] == (row.rows, row.columns)
        self._paint(image, default_preset(image).voi)
        prepared = prepare(image, InputSpec(32, 32))
        assert np.isfinite(prepared.grey).all()
        return OPENED

    @staticmethod
    def _paint(image: Image, voi: Any) -> None:
        assert to_grey(image, voi).shape[:2] == image.values.shape[:2]
        shown = Film.from_image(image)
        assert render_view(shown, shown.table(None), shown.fit((40, 30)), (40, 30)).shape[:2] == (30, 40)

    # Objects of a study

    @cached_property
    def _sound_film(self) -> ImageRef:
        path = self.folder / "sound.dcm"
        return read_refs(write(path, _sound()))[0]

    def state(self, name: str, data: bytes) -> str:
        """As the window shows a film by a presentation state."""
        path = self.place(name, data)
        read_object(path)
        found = read_presentation(path, self._sound_film)
        image = presented(self.pool.read(self._sound_film), found)
        own = Film.from_image(image)
        viewport, _ = viewport_of(image, found, (40, 30))
        render_view(own, own.table(grey_of(found), invert=is_negative(image, found)), viewport, (40, 30))
        return OPENED

    def report(self, name: str, data: bytes) -> str:
        """As the window lists a structured report."""
        path = self.place(name, data)
        read_object(path)
        read_report(path)
        return OPENED

    def pdf(self, name: str, data: bytes) -> str:
        """As the window draws a page of a document: in a worker."""
        path = self.place(name, data)
        read_object(path)
        drawn = self.pool.call(partial(draw_page, path, 0, 200))
        return drawn.code if isinstance(drawn, Problem) else OPENED

    # Tables and recipes

    def labels(self, name: str, data: bytes) -> str:
        """As a training, a check and the window's form read labelled films."""
        from training.data.labels import header_of, rows_of
        from training.data.layouts import read_set

        path = self.place(name, data, exact=True)
        for number in range(4):
            (path.parent / f"film{number}.png").touch()
        header_of(path)
        with suppress(Fault):
            list(rows_of(path))
        read_set(path)
        return OPENED

    def recipe(self, name: str, data: bytes) -> str:
        """As a training reads a recipe, of either kind."""
        from training import recipe_file
        from training.outline_recipe import find_outline_recipe, load_outline_recipe

        path = self.place(name, data)
        outlines = find_outline_recipe(str(path))
        if outlines is not None:
            load_outline_recipe(outlines)
        else:
            recipe_file.load(str(path))
        return OPENED

    # Models

    def card(self, name: str, data: bytes) -> str:
        """As the program reads a card, writes it in words and again as a file."""
        found = read_card(self.place(name, data, exact=True).parent)
        card_text(found)
        json.dumps(card_to_json(found))
        return OPENED

    def weights(self, name: str, data: bytes) -> str:
        """As the program loads installed weights, whose digest a wrongdoer has written into the card."""
        path = self.place(name, data, exact=True)
        card = make_card(weights_sha256=hashlib.sha256(data).hexdigest())
        (path.parent / CARD_FILE).write_text(json.dumps(card_to_json(card)))
        store.load(path.parent)
        return OPENED

    def model(self, name: str, data: bytes) -> str:
        """As the program tries a model folder that is to be installed: in a process with limits."""
        from inference.models.folder_check import check_folder

        check_folder(self.model_folder(name, data))
        return OPENED

    def model_folder(self, name: str, data: bytes) -> Path:
        """The model that outlines lungs with a file in place of its own; its card has the digests of what is there."""
        lungs = Path(resources.__file__).parent / "models" / "lungs-unet-small"
        folder = self.place(name, data, exact=True).parent
        for own in lungs.iterdir():
            if own.name != name:
                shutil.copy(own, folder)
        raw = json.loads((folder / CARD_FILE).read_text())
        raw["weights_sha256"] = hashlib.sha256((folder / store.WEIGHTS_FILE).read_bytes()).hexdigest()
        raw["engines"] = {"onnx": hashlib.sha256((folder / ONNX_FILE).read_bytes()).hexdigest()}
        (folder / CARD_FILE).write_text(json.dumps(raw))
        return folder

    def points(self, name: str, data: bytes) -> str:
        """As the program joins a place's operating points to a card."""
        path = self.place(name, data)
        with _instead(place_points, "points_folder", lambda: path.parent):
            card = make_card()
            path.rename(place_points.points_file(card))
            place_points.joined(card)
            problem = place_points.damaged(card)
        return OPENED if problem is None else problem.code

    # What the program keeps

    def settings(self, name: str, data: bytes) -> str:
        """As the window reads what it remembered; what is damaged is as on the first run."""
        from viewer.app import go_on
        from viewer.app.go_on import LeftOff
        from viewer.settings import Settings
        from viewer.training.training_order import order_from_text

        found = Settings(self.place(name, data))
        asked = [
            own for own in vars(Settings) if not own.startswith(("_", "save", "sync")) and own != "screen_measured"
        ]
        assert len(asked) > 15
        answers = {own: getattr(found, own)() for own in asked}
        found.screen_measured("screen 1")
        order_from_text(found.training())
        left = LeftOff.from_text(found.left_off())
        if left is not None:
            go_on._view_from(left.view)
        return OPENED if any(map(bool, answers.values())) else AS_NEW

    def preferences(self, _name: str, data: bytes) -> str:
        """As the window reads a file of settings that somebody chose."""
        from viewer.app import preferences

        found = preferences.read(data, preferences.Preferences())
        if isinstance(found, str):
            assert found.endswith("Nothing was changed.")
            return REFUSED
        preferences.text_of(found).encode("utf-8", "backslashreplace")
        return OPENED

    def form(self, _name: str, data: bytes) -> str:
        """As a review reads the form of its verdicts."""
        from review.structure import read_form

        try:
            read_form(data.decode("utf-8", "replace"))
        except ValueError:
            return REFUSED
        return OPENED

    def presets(self, name: str, data: bytes) -> str:
        """As the window reads the reader's own window presets."""
        _, problems = read_presets(self.place(name, data).parent)
        return problems[0].code if problems else OPENED

    def measurements(self, name: str, data: bytes) -> str:
        """As the window reads what was measured on a film, and writes it back."""
        path = self.place(name, data)
        ref = replace(self._sound_film, rows=24, columns=32)
        path.rename(path.parent / f"{_film_key(ref)}.json")
        try:
            kept = read_measurements(path.parent, ref)
        except ValueError:
            return LATER
        write_measurements(path.parent, ref, kept)
        return ASIDE if kept.aside is not None else OPENED

    @cached_property
    def _sound_review(self) -> Path:
        return _review(self.folder / "sound review")

    def review(self, name: str, data: bytes) -> str:
        """As the window opens a review, one of its files damaged ("alone": without backups), and lists all of it."""
        alone, _, file = name.rpartition(" ")
        root = self.place(name, b"").parent / "data"
        shutil.copytree(self._sound_review, root)
        (place,) = (path.parent for path in root.glob(f"reviews/*/{REVIEW_FILE}"))
        if alone:
            for own in (*BACKUPS, RECENT_FILE):
                (place / own).unlink(missing_ok=True)
        (place / file if file != "key" else place.parent / file).write_bytes(data)
        with ReviewStore.open(_PLACE, make_card(), root=root) as found:
            columns = found.columns()
            films = columns.film.tolist()
            found.refs(films)
            for one in films:
                found.outcome(one)
                found.files(one)
            list(found.log())
            _ = found.verdicts(), found.readers(), found.labels(), found.known_files(), found.setting("order")
        return OPENED

    # What tries the fuzzer itself

    def ill(self, _name: str, data: bytes) -> str:
        """Ends as the file says."""
        if data == b"abort":
            os.abort()
        if data == b"wait":
            time.sleep(3600)
        if data == b"raise":
            raise ValueError("as it was told")
        return data.decode()


@contextlib.contextmanager
def _instead(module: Any, name: str, value: Any) -> Iterator[None]:
    before = getattr(module, name)
    setattr(module, name, value)
    try:
        yield
    finally:
        setattr(module, name, before)


def _film_key(ref: ImageRef) -> str:
    from imaging.measure.store import film_key

    return film_key(ref)


# Sound files


def _sound() -> Dataset:
    return dataset(film((24, 32)), SOPInstanceUID="2.25.17")


def _dicom(folder: Path) -> Seeds:
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
        IconImageSequence=DicomSequence([icon]),
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
    return {path.name: path.read_bytes() for path in found}


def _rasters(*names: str) -> Callable[[Path], Seeds]:
    def made(folder: Path) -> Seeds:
        picture = PIL.Image.fromarray(GREY)
        picture.save(folder / "progressive.jpg", progressive=True)
        picture.convert("RGB").save(folder / "color.jpg", subsampling=2)
        picture.convert("P").save(folder / "palette.png")
        picture.save(folder / "packed.tif", compression="tiff_lzw")
        picture.save(folder / "pressed.tif", compression="jpeg")
        found = {
            "film.png": bytes(imagecodecs.png_encode(film((16, 16)))),
            "interlaced.png": interlaced_png(GREY),
            "film.jpg": bytes(imagecodecs.jpeg8_encode(GREY)),
            "planes.tif": tiff(np.stack([GREY] * 3, axis=-1), planar=2),
            "twelve.tif": tiff(film((16, 16)), bits=12),
        }
        return {name: found[name] if name in found else (folder / name).read_bytes() for name in names}

    return made


def _zips(folder: Path) -> Seeds:
    one, other = (write_film(folder / f"{name}.dcm", GREY).read_bytes() for name in ("one", "other"))
    found = {}
    for name, kind in (("stored.zip", zipfile.ZIP_STORED), ("packed.zip", zipfile.ZIP_DEFLATED)):
        with zipfile.ZipFile(folder / name, "w", kind) as archive:
            for inner, data in (
                ("a/one.dcm", one),
                ("b/other.dcm", other),
                ("film.png", bytes(imagecodecs.png_encode(GREY))),
            ):
                archive.writestr(zipfile.ZipInfo(inner), data, kind)
        found[name] = (folder / name).read_bytes()
    return found


def _states(folder: Path) -> Seeds:
    about = _sound()
    drawing = item(
        GraphicLayer="A",
        GraphicObjectSequence=[
            item(
                GraphicAnnotationUnits="PIXEL",
                GraphicDimensions=2,
                NumberOfGraphicPoints=2,
                GraphicData=[1, 1, 9, 9],
                GraphicType="POLYLINE",
                GraphicFilled="N",
            )
        ],
        TextObjectSequence=[
            item(
                AnchorPointAnnotationUnits="PIXEL",
                UnformattedTextValue="here",
                AnchorPoint=[3, 4],
                AnchorPointVisibility="Y",
            )
        ],
    )
    entries = item(LUTDescriptor=[256, 0, 8], LUTData=np.arange(256, dtype="<u2").tobytes())
    entries["LUTData"].VR, entries["LUTDescriptor"].VR = "OW", "US"
    shutter = {"ShutterShape": "RECTANGULAR", "ShutterLeftVerticalEdge": 2, "ShutterRightVerticalEdge": 20}
    shutter |= {"ShutterUpperHorizontalEdge": 2, "ShutterLowerHorizontalEdge": 20, "ShutterPresentationValue": 100}
    made = {
        "plain.dcm": presentation_state(about),
        "drawn.dcm": presentation_state(about, GraphicAnnotationSequence=[drawing], **shutter),
        "turned.dcm": presentation_state(
            about,
            SoftcopyVOILUTSequence=[window(1000, 800)],
            ImageRotation=90,
            ImageHorizontalFlip="Y",
            DisplayedAreaSelectionSequence=[area(about, (2, 3), (20, 21))],
        ),
        "tables.dcm": presentation_state(about, PresentationLUTShape=None, PresentationLUTSequence=[entries]),
        "overlaid.dcm": add_overlay(presentation_state(about), film((9, 7), np.uint8, 1), group=0x6002),
    }
    return {name: write(folder / name, data).read_bytes() for name, data in made.items()}


def _reports(folder: Path) -> Seeds:
    return {"report.dcm": write(folder / "report.dcm", report(_sound())).read_bytes()}


def _documents(folder: Path) -> Seeds:
    return {"letter.dcm": write(folder / "letter.dcm", document(_sound())).read_bytes()}


def _labels(_: Path) -> Seeds:
    rows = (
        "path,label,patient_id,split,age,sex,view",
        *(f"film{number}.png,normal,P{number},train,{30 + number},F,PA" for number in range(4)),
    )
    vindr = ("image_id,rad_id,class_name", *(f"film{number},R1,No finding" for number in range(4)))
    return {
        "labels.csv": "\n".join(rows).encode(),
        "stored.csv": (STORED / "labels.csv").read_bytes(),
        "review.csv": (STORED / "review-labels.csv").read_bytes(),
        "train.csv": "\n".join(vindr).encode(),
    }


def _recipes(_: Path) -> Seeds:
    own = Path(resources.__file__).parent / "recipes"
    return {path.name: path.read_bytes() for path in (STORED / "recipe.toml", *sorted(own.glob("*.toml")))}


def _cards(_: Path) -> Seeds:
    return {CARD_FILE: json.dumps(card_to_json(make_card())).encode()}


def _weights(_: Path) -> Seeds:
    arrays = {"features.weight": film((8, 3, 3, 3)).astype(np.float32), "head.bias": np.zeros(2, np.float32)}
    return {store.WEIGHTS_FILE: safetensors.numpy.save(arrays | {"count": np.zeros((), np.int64)})}


def _models(_: Path) -> Seeds:
    lungs = Path(resources.__file__).parent / "models" / "lungs-unet-small"
    return {name: (lungs / name).read_bytes() for name in (ONNX_FILE, store.WEIGHTS_FILE)}


def _points(folder: Path) -> Seeds:
    from inference.models.card import PlacePoint
    from tests.models import make_point

    card = make_card()
    with _instead(place_points, "points_folder", lambda: folder):
        point = make_point("own: a clinic", 0.4, 0.1)
        place_points.keep(
            card, PlacePoint(point, card.populations[0].name, "A. Reader", "2026-11-29", 0.03, 10, ("few",))
        )
        return {"points.json": place_points.points_file(card).read_bytes()}


def _settings(folder: Path) -> Seeds:
    from imaging.display.corner_text import CORNER_LINES, Corner
    from viewer.settings import Settings

    file = folder / "window.ini"
    shutil.copy(STORED / file.name, file)
    view = json.dumps([[640, 480], [12.5, 8.0, 2.0, 1, False], True, False, 0, [40.0, 80.0, "linear"]])
    left_off = {"paths": ["/films/a.dcm"], "film": "/films/a.dcm", "frame": 2, "review": None}
    found = Settings(file)
    found.save_left_off(json.dumps(left_off | {"layout": "1x2", "view": view, "beside": ["/films/b.dcm", None]}))
    found.save_corner_places(dict.fromkeys(list(CORNER_LINES)[:2], Corner.NOWHERE))
    found.save_further_models(("tuberculosis",))
    found.save_screen_measured("screen 1", 3.8, "2026-11-29")
    found.sync()
    return {file.name: file.read_bytes()}


def _preferences(_: Path) -> Seeds:
    from viewer.app import preferences

    return {"settings.json": preferences.text_of(preferences.Preferences(keys={"agree": "J"})).encode()}


def _forms(_: Path) -> Seeds:
    fields = '[[field]]\nname = "Quality"\nchoices = ["good", "poor"]\n[[field]]\nname = "Other"\n'
    return {"form.toml": f'findings = ["Nodule", "Effusion"]\n{fields}'.encode()}


def _presets(_: Path) -> Seeds:
    lines = {"name": "Lines", "center": 1207, "width": 400, "function": "sigmoid"}
    own = {"modalities": ["DX"], "presets": [lines, {"name": "Catheter", "percentiles": [40, 99]}]}
    return {"DX.json": json.dumps(own).encode()}


def _measurements(_: Path) -> Seeds:
    points = [[1.0, 2.0], [9.5, 8.25]]
    numbers = {"value": 158.0006, "unit": "mm", "spacing": "imager"}
    marks = [{"kind": "distance", "points": points, "said": "158.0 mm", "numbers": numbers, "origin": "proposed"}]
    calibration = {"row": 0.143, "column": 0.143, "note": "on a line"}
    whole = {"form": 2, "rows": 24, "columns": 32, "frames": {"0": {"marks": marks, "calibration": calibration}}}
    return {"measured.json": json.dumps(whole).encode()}


def _review(root: Path) -> Path:
    """The data folder with a review of six films and eight verdicts, closed."""
    from tests.review.store_rows import make_row, not_scored_row, say, unreadable_row

    with ReviewStore.open(_PLACE, make_card(), root=root) as made:
        rows = [make_row(_PLACE, number) for number in range(4)]
        made.record([*rows, unreadable_row(_PLACE, "dark.png", 4), not_scored_row(_PLACE, 5, "side.png")])
        for number in range(8):
            made.append(say(1 + number % 4, reader=("ann", "ben")[number % 2], note=str(number)))
    return root


def _reviews(folder: Path) -> Seeds:
    root = _review(folder)
    (place,) = (path.parent for path in root.glob(f"reviews/*/{REVIEW_FILE}"))
    found = {
        name: (place / name).read_bytes() for name in (REVIEW_FILE, *BACKUPS, RECENT_FILE) if (place / name).is_file()
    }
    return found | {f"alone {REVIEW_FILE}": found[REVIEW_FILE], "key": (place.parent / "key").read_bytes()}


def _ill(_: Path) -> Seeds:
    return {name: name.encode() for name in (OPENED, "raise", "abort", "unheard of", "wait")}


# Kinds


@dataclass(frozen=True, slots=True)
class Kind:
    """What is damaged, how, and how it is opened. share: of every thousand cases; 0 where only asked for by name."""

    name: str
    share: float
    seeds: Callable[[Path], Seeds]
    mutation: Mutation
    opened: Callable[[Opener, str, bytes], str]


def _in_reviews(data: bytes, chance: random.Random) -> bytes:
    """By what the file is: SQLite, lines of JSON, or a key."""
    if data.startswith(b"SQLite"):
        return mutations.sqlite(data, chance)
    return mutations.lines(data, chance) if data.startswith(b"[") else mutations.changed_bytes(data, chance)


def _in_models(data: bytes, chance: random.Random) -> bytes:
    return (mutations.weights if data[8:9] == b"{" else mutations.onnx)(data, chance)


def _in_settings(data: bytes, chance: random.Random) -> bytes:
    """A value of it that is JSON, or a line."""
    own = [one for one in data.split(b"\n") if b'="{' in one or b'="[' in one]
    if not own or chance.random() < 0.5:
        return mutations.lines(data, chance)
    line = chance.choice(own)
    key, _, value = line.partition(b"=")
    inside = value.strip()[1:-1].replace(b'\\"', b'"').replace(b"\\\\", b"\\")
    found = mutations.json_text(inside, chance).replace(b"\\", b"\\\\").replace(b'"', b'\\"')
    return data.replace(line, key + b'="' + found + b'"')


KINDS = (
    Kind("dicom", 420, _dicom, mutations.dicom, Opener.film),
    Kind("png", 80, _rasters("film.png", "interlaced.png", "palette.png"), mutations.png, Opener.film),
    Kind("jpeg", 80, _rasters("film.jpg", "progressive.jpg", "color.jpg"), mutations.jpeg, Opener.film),
    Kind("tiff", 80, _rasters("packed.tif", "pressed.tif", "planes.tif", "twelve.tif"), mutations.tiff, Opener.film),
    Kind("zip", 30, _zips, mutations.zipped, Opener.film),
    Kind("presentation state", 50, _states, mutations.dicom, Opener.state),
    Kind("report", 30, _reports, mutations.dicom, Opener.report),
    Kind("pdf", 20, _documents, mutations.document, Opener.pdf),
    Kind("labels", 50, _labels, mutations.table, Opener.labels),
    Kind("recipe", 20, _recipes, mutations.lines, Opener.recipe),
    Kind("card", 40, _cards, mutations.json_text, Opener.card),
    Kind("weights", 30, _weights, mutations.weights, Opener.weights),
    Kind("operating points", 10, _points, mutations.json_text, Opener.points),
    Kind("settings", 15, _settings, _in_settings, Opener.settings),
    Kind("preferences", 10, _preferences, mutations.json_text, Opener.preferences),
    Kind("form of verdicts", 5, _forms, mutations.lines, Opener.form),
    Kind("presets", 10, _presets, mutations.json_text, Opener.presets),
    Kind("measurements", 20, _measurements, mutations.json_text, Opener.measurements),
    Kind("review", 12, _reviews, _in_reviews, Opener.review),
    Kind("model", 3, _models, _in_models, Opener.model),
    Kind("ill", 0, _ill, lambda data, _: data, Opener.ill),
)


def counts(cases: int) -> dict[str, int]:
    """How many of so many cases are of each kind."""
    shares = {kind.name: kind.share for kind in KINDS if kind.share}
    whole = sum(shares.values())
    found = {name: int(cases * share / whole) for name, share in shares.items()}
    found["dicom"] += cases - sum(found.values())
    return found


def corpus(folder: Path, kind: Kind) -> list[tuple[str, bytes]]:
    """The kind's sound files, kept in the folder for who comes next."""
    own = folder / kind.name
    if not own.is_dir():
        with tempfile.TemporaryDirectory() as scratch:
            made = kind.seeds(Path(scratch))
        own.mkdir(parents=True)
        for name, data in made.items():
            (own / name).write_bytes(data)
        return sorted(made.items())
    return [(path.name, path.read_bytes()) for path in sorted(own.iterdir())]


def case(found: Sequence[tuple[str, bytes]], kind: Kind, number: int, seed: int) -> tuple[str, bytes]:
    """The name and the bytes of a case."""
    chance = random.Random(f"{seed} {kind.name} {number}")
    name, data = found[number % len(found)]
    return name, kind.mutation(data, chance)


def outcome_of(opener: Opener, kind: Kind, name: str, data: bytes) -> str:
    """How it ended; raises what the program raised beside its faults."""
    try:
        return str(kind.opened(opener, name, data))
    except Fault as fault:
        return str(fault.problem.code)


# The process that opens them


def _work(folder: Path, seed: int, ranges: Sequence[tuple[str, int, int]]) -> None:
    """Open these cases; a line on the standard output before and after each."""
    lines = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    warnings.simplefilter("ignore")
    quick = multiprocessing.get_context("forkserver")
    quick.set_forkserver_preload(
        ["inference.models.folder_check", "inference.torch_engine", "inference.onnx_engine", "onnxruntime"]
    )
    limited.CONTEXT = quick
    by_name = {kind.name: kind for kind in KINDS}
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        opener = Opener(Path(scratch))
        try:
            for name, first, last in ranges:
                kind = by_name[name]
                found = corpus(folder / "corpus", kind)
                if kind.opened is Opener.model:  # what its processes are forked from loads torch, which is no wait
                    loaded = quick.Process(target=os.getpid)
                    loaded.start()
                    loaded.join()
                for number in range(first, last):
                    file, data = case(found, kind, number, seed)
                    print(json.dumps([name, number]), file=lines)
                    begin = time.monotonic()
                    why = ""
                    try:
                        outcome = outcome_of(opener, kind, file, data)
                    except Exception:  # noqa: BLE001  # what is looked for: the traceback is told
                        outcome, why = "traceback", traceback.format_exc()
                    print(json.dumps([outcome, time.monotonic() - begin, why]), file=lines)
        finally:
            opener.close()
    print(json.dumps(["memory", _peak_megabytes()]), file=lines)


def _peak_megabytes() -> int:
    """The most memory that this program had; `getrusage` also counts the one that began it, before the exec."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text().split("VmHWM:")[1].split()[0]) >> 10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 20  # in bytes on macOS


# The one that watches it


@dataclass(slots=True)
class Result:
    """What came of all cases. bad: kind, number, how it ended, why; slowest: seconds, kind, number."""

    outcomes: Counter[tuple[str, str]] = field(default_factory=Counter)
    bad: list[tuple[str, int, str, str]] = field(default_factory=list)
    slowest: tuple[float, str, int] = (0.0, "", 0)
    seconds: float = 0.0
    megabytes: int = 0
    tracebacks: int = 0
    """On the standard error, of all processes."""

    def add(self, kind: str, number: int, outcome: str, seconds: float, why: str) -> None:
        """One case that came to an end, of whatever kind."""
        self.outcomes[kind, outcome] += 1
        self.slowest = max(self.slowest, (seconds, kind, number))
        if seconds > LONGEST_S and outcome not in ("death", "wait"):
            self.bad.append((kind, number, "wait", f"{seconds:.1f} s"))
        elif outcome not in OUTCOMES:
            self.bad.append((kind, number, outcome, why))

    def count(self, how: str) -> int:
        """How many ended so: death, wait, traceback."""
        return sum(own[2] == how for own in self.bad)

    def text(self) -> str:
        """A table by kind, and what was bad."""
        rows = ["| kind | cases | opened | otherwise |", "|---|---|---|---|"]
        for kind in dict.fromkeys(name for name, _ in self.outcomes):
            own = {outcome: number for (name, outcome), number in self.outcomes.items() if name == kind}
            others = ", ".join(f"{outcome} {number}" for outcome, number in sorted(own.items()) if outcome != OPENED)
            rows.append(f"| {kind} | {sum(own.values())} | {own.get(OPENED, 0)} | {others} |")
        seconds, kind, number = self.slowest
        whole = (
            f"{self.outcomes.total()} cases in {self.seconds:.0f} s; deaths {self.count('death')}, "
            f"waits over {LONGEST_S:.0f} s {self.count('wait')}, tracebacks {self.count('traceback')} "
            f"and {self.tracebacks} written, "
            f"the slowest {seconds:.1f} s ({kind} {number}), memory {self.megabytes} MB"
        )
        bad = [f"{kind} {number}: {how}\n{why}" for kind, number, how, why in self.bad]
        return "\n".join([*rows, "", whole, *bad])


def run(cases: Mapping[str, int], seed: int = 1, kept: Path = KEPT, silence_s: float = SILENCE_S) -> Result:
    """Open so many cases of each kind; those that ended badly are written into `kept`."""
    result = Result()
    left = [(name, 0, number) for name, number in cases.items() if number]
    begin = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="hilum-fuzz-") as scratch:
        folder = Path(scratch)
        while left:
            left = _watch(folder, seed, left, result, silence_s)
        result.tracebacks = (folder / "stderr").read_bytes().count(b"Traceback (most")
        result.seconds = time.monotonic() - begin
        by_name = {kind.name: kind for kind in KINDS}
        for place, (name, number, how, why) in enumerate(result.bad):
            file, data = case(corpus(folder / "corpus", by_name[name]), by_name[name], number, seed)
            path = kept / name / f"{number}-{file}"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            again = f"seed {seed}; python -m tests.faults.fuzz --again '{path}'"
            result.bad[place] = (name, number, how, f"{again}\n{why}")
    return result


def _watch(
    folder: Path, seed: int, left: list[tuple[str, int, int]], result: Result, silence_s: float
) -> list[tuple[str, int, int]]:
    """Have a process open them; returns those behind the case at which it died or fell silent."""
    words = [sys.executable, "-m", __spec__.name, "--work", str(folder), str(seed), json.dumps(left)]
    with (folder / "stderr").open("ab") as errors:
        pipes = {"stdout": subprocess.PIPE, "stderr": errors}
        child = subprocess.Popen(words, cwd=REPOSITORY, env=environment(**_OF_CHILD), **pipes)
    assert child.stdout is not None
    now: tuple[str, int] | None = None
    how, is_over = "death", False
    begun = time.monotonic()
    try:
        for line in _lines(child.stdout.fileno(), silence_s):
            if line is None:
                how = "wait"
                break
            told = json.loads(line)
            if told[0] == "memory":
                result.megabytes = max(result.megabytes, told[1])
                is_over = True
            elif len(told) == 2:
                now, begun = (told[0], told[1]), time.monotonic()
            elif now is not None:
                result.add(*now, *told)
    finally:
        child.kill()
        child.communicate()
    if is_over:
        return []
    if now is None:
        raise RuntimeError((folder / "stderr").read_text())
    why = signal.Signals(-child.returncode).name if child.returncode < 0 else str(child.returncode)
    result.add(*now, how, time.monotonic() - begun, why)
    name, number = now
    rest = list(itertools.dropwhile(lambda own: own[0] != name, left))
    return [one for one in ((name, number + 1, rest[0][2]), *rest[1:]) if one[1] < one[2]]


_OF_CHILD = {"QT_QPA_PLATFORM": "offscreen", "OMP_NUM_THREADS": "1", "PYTHONWARNINGS": "ignore"}


def _lines(stream: int, silence_s: float) -> Iterator[bytes | None]:
    """The lines of a pipe; None where nothing comes for so long, or for `START_S` before the first."""
    held, patience_s = b"", START_S
    while True:
        if not select.select([stream], [], [], patience_s)[0]:
            yield None
            return
        data, patience_s = os.read(stream, 1 << 16), silence_s
        if not data:
            return
        *whole, held = (held + data).split(b"\n")
        yield from whole


def again(path: Path) -> str:
    """Open a case that was kept, in this process; returns how it ended."""
    kind = next(own for own in KINDS if own.name == path.parent.name)
    with tempfile.TemporaryDirectory() as scratch:
        opener = Opener(Path(scratch))
        try:
            return outcome_of(opener, kind, path.name.partition("-")[2], path.read_bytes())
        finally:
            opener.close()


def main() -> int:
    """Run it; 1 where something ended badly."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.fuzz", description=__doc__)
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=[kind.name for kind in KINDS], help="all cases are of this kind")
    parser.add_argument("--again", type=Path, metavar="FILE", help="open a case that was kept")
    parser.add_argument("--work", nargs=3, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.work:
        folder, seed, ranges = args.work
        _work(Path(folder), int(seed), json.loads(ranges))
        return 0
    if args.again:
        sys.stdout.write(f"{again(args.again)}\n")
        return 0
    result = run({args.only: args.cases} if args.only else counts(args.cases), args.seed)
    sys.stdout.write(f"{result.text()}\n")
    return int(bool(result.bad))


if __name__ == "__main__":
    sys.exit(main())
