"""Films as PNG: what the screen shows at 1:1, and films with their heat map; each says which model spoke."""

from __future__ import annotations

import argparse
import io
import struct
import zlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TextIO

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.display.film import Film
from imaging.display.overlays import shutter_layer
from imaging.display.presets import AUTO, default_preset, find, presets
from imaging.display.viewport import Size, Viewport, shown_size
from imaging.display.windowing import NARROWEST_LINEAR, as_asked, to_grey
from imaging.faults import Code, Fault
from imaging.image import Grey, Image, Voi, VoiFunction, Window
from imaging.reading.limits import MAX_PIXELS
from imaging.reading.read import read_refs
from imaging.reasons import ENGLISH
from imaging.whole_files import write_whole
from imaging.workers.pool import DecoderPool
from inference.decide import decision_words, leading_label, leading_words
from inference.explain.heat_map import overlay_rgb
from inference.explain.methods import Method
from inference.models.card import Headline
from inference.prediction import DISCLAIMER, Heatmap, NotScored, Prediction

if TYPE_CHECKING:
    from PIL.PngImagePlugin import PngInfo

_LONGEST_SIDE = 512
"""Of a film beside its score: a quarter of the time of one twice as long. `hilum render` writes the film's own size."""
CAPTURE_SIDE = 1024
"""Of a film in a heat map that goes out as a DICOM object."""
_TILE = 4096
"""Pixels of a picture resampled at once: OpenCV takes less than 32,768 a side."""


def run(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """`hilum render`. Exit status 0; 1 where the film cannot be opened or explained; 2 for wrong usage."""
    if args.output.exists() and args.path.exists() and args.output.samefile(args.path):
        err.write("hilum render: the output is the film itself; films are never written.\n")
        return 2
    if args.method is not None and args.heatmap is None:
        err.write("hilum render: --method needs --heatmap.\n")
        return 2
    try:
        image = _image(args)
        voi = _voi(args, image)
        if voi is None:
            names = ", ".join(preset.name for preset in presets(image))
            err.write(f"hilum render: this film has no preset named {args.preset}. It has: {names}.\n")
            return 2
        data = _picture(args, image, voi)
    except Fault as fault:
        err.write(f"hilum render: {args.path}: {ENGLISH.sentence(fault.problem)}\n")
        return 2 if fault.problem.code in (Code.MODEL_REFUSED, Code.NO_DEVICE) else 1
    except ValueError as error:
        err.write(f"hilum render: {error}.\n")
        return 2
    try:
        write_whole(args.output, data)
    except OSError as error:
        err.write(f"hilum render: {args.output} cannot be written ({error.strerror}).\n")
        return 2
    return 0


def png(picture: Grey, texts: dict[str, str] | None = None) -> bytes:
    """(h, w) grey or (h, w, 3) RGB uint8 as an 8-bit PNG with these texts in it, as small as is usual."""
    from PIL import Image as Pillow  # here and below: not every worker draws

    data = io.BytesIO()
    Pillow.fromarray(picture).save(data, "PNG", pnginfo=_info(texts or {}), compress_level=6)
    return data.getvalue()


PICTURE_ENDINGS = (".png", ".jpg", ".jpeg", ".tif", ".tiff")
"""The files that `encoded_picture` makes, by the endings of their names."""


def encoded_picture(picture: Grey, ending: str, texts: dict[str, str] | None = None) -> bytes:
    """(h, w) grey or (h, w, 3) RGB uint8 as a file of this ending (`PICTURE_ENDINGS`), 8 bits, these texts in it.

    PNG and TIFF keep every pixel; JPEG is of quality 95 with the colors at full resolution. RGB that is grey throughout
    is kept as grey. The texts are all that the file says: no name, place or time.
    """
    if picture.ndim == 3 and (picture == picture[..., :1]).all():
        picture = np.ascontiguousarray(picture[..., 0])
    if ending == ".png":
        return png(picture, texts)
    from PIL import Image as Pillow

    about = "\n".join((DISCLAIMER, *(f"{name}: {text}" for name, text in (texts or {}).items())))
    data = io.BytesIO()
    if ending in (".jpg", ".jpeg"):
        Pillow.fromarray(picture).save(data, "JPEG", quality=95, subsampling=0, comment=about.encode())
    elif ending in (".tif", ".tiff"):
        Pillow.fromarray(picture).save(data, "TIFF", compression="tiff_adobe_deflate", description=about)
    else:
        raise ValueError(f"no picture is written as {ending}")
    return data.getvalue()


def quick_png(picture: NDArray[np.uint8], texts: dict[str, str]) -> bytes:
    """`png` of RGB in a fifth of the time and a third larger: rows are not filtered, libdeflate packs (PNG 3, 11)."""
    import imagecodecs

    rows, columns = picture.shape[:2]
    filtered = np.zeros((rows, 1 + 3 * columns), np.uint8)
    filtered[:, 1:] = picture.reshape(rows, -1)
    head = struct.pack(">II", columns, rows) + bytes([8, 2, 0, 0, 0])
    packed = bytes(imagecodecs.deflate_encode(filtered.tobytes(), level=1))
    texts_packed = [(name, body) for name, body, *_ in _info(texts).chunks]
    parts = [(b"IHDR", head), *texts_packed, (b"IDAT", packed), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(body, zlib.crc32(name)))
        for name, body in parts
    )


def _info(texts: dict[str, str]) -> PngInfo:
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    for name, text in {"Disclaimer": DISCLAIMER, **texts}.items():
        info.add_itxt(name, text)
    return info


@dataclass(frozen=True, slots=True, eq=False)
class Backdrop:
    """A film as it is first shown, made small: `grey` (h, w) or (h, w, 3) uint8, and the film's size."""

    grey: NDArray[np.uint8]
    rows: int
    columns: int


def backdrop(image: Image, longest: int = _LONGEST_SIDE, voi: Voi | None = None, *, inverted: bool = False) -> Backdrop:
    """What a heat map of the film is drawn on: with its shutter, and without its overlays, which may name somebody.

    longest: the most pixels a side. voi: None for the window that it is first shown through.
    """
    width, height = shown_size((image.columns, image.rows), image.pixel_aspect)
    scale = min(1.0, longest / max(width, height))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    grey = to_grey(image, voi if voi is not None else default_preset(image).voi, invert=inverted)
    small = np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    if image.shutter is not None:
        matrix = np.array([[size[0] / image.columns, 0.0, 0.0], [0.0, size[1] / image.rows, 0.0]])
        small = shutter_layer(image.shutter, image.pixel_aspect, matrix, size).on(small)
    return Backdrop(small, image.rows, image.columns)


def heatmap_png(film: Backdrop, heat: Heatmap, prediction: Prediction, headline: Headline, finding: str = "") -> bytes:
    """A film as it is first shown, at most 512 pixels long, with its heat map on it: an RGB PNG with provenance."""
    rows, columns = film.grey.shape[:2]
    matrix = np.array([[columns / film.columns, 0, 0], [0, rows / film.rows, 0]])
    return quick_png(overlay_rgb(film.grey, heat, matrix), provenance_texts(heat, prediction, headline, finding))


def provenance_texts(heat: Heatmap, prediction: Prediction, headline: Headline, finding: str = "") -> dict[str, str]:
    """What stands beside a score and a heat map in every file: model, digest, operating point, scale.

    headline: of the model's card. finding: the leading label in words (`decide.leading_words`).
    """
    who, point = prediction.provenance, prediction.operating_point
    by = f" by {who.engine}" if who.engine else ""
    peak = "the peak of this film alone" if heat.own_scale else f"peak {heat.peak:.6g}"
    decided = f"{_decided(prediction, headline, finding)} at {point.name} ({point.threshold:.6f})"
    if prediction.undecided is not None:
        decided = f"no decision. {ENGLISH.message(prediction.undecided)}"
    return {
        "Model": f"{who.model} {who.version}, SHA-256 {who.sha256}, on {who.device}{by}",
        "Score": f"{headline.title} {prediction.score:.6f}: {decided}",
        "Calibration": "calibrated" if prediction.calibrated else "not calibrated: no probability",
        "Heat map": f"{heat.method} of {heat.label} at {heat.layer}; full color at {heat.reference:.6g}, {peak}. "
        "Not a segmentation and not a probability.",
        **({"Notes": " ".join(map(ENGLISH.message, prediction.notes))} if prediction.notes else {}),
    }


def _decided(prediction: Prediction, headline: Headline, finding: str) -> str:
    words = decision_words(prediction.decision, headline, finding)
    return words[:1].lower() + words[1:]


def _image(args: argparse.Namespace) -> Image:
    refs = read_refs(args.path)
    if not 0 <= args.frame < len(refs):
        raise ValueError(f"{args.path.name} has {len(refs)} frames, counted from 0; there is no frame {args.frame}")
    with DecoderPool() as pool:
        return pool.read(refs[args.frame])


def _voi(args: argparse.Namespace, image: Image) -> Voi | None:
    """The window asked for; None for a preset that the film is not offered."""
    function = VoiFunction(args.function) if args.function else None
    if args.window is not None:
        center, width = args.window
        if not (np.isfinite([center, width]).all() and width > 0):
            raise ValueError("a window needs a center and a width above 0")
        asked = Window(center, width, function or VoiFunction.LINEAR)
        return _allowed(asked) if function else as_asked(asked)
    wanted = AUTO if args.auto else args.preset
    preset = default_preset(image) if wanted is None or image.is_color else find(image, wanted)
    if preset is None:
        return None
    if function is not None and isinstance(preset.voi, Window):
        return _allowed(replace(preset.voi, function=function))
    return preset.voi


def _allowed(window: Window) -> Window:
    if window.function is VoiFunction.LINEAR and window.width < NARROWEST_LINEAR:
        raise ValueError(
            f"LINEAR needs a window at least 1 wide, not {window.width:g} (PS3.3 C.11.2.1.2); LINEAR_EXACT takes any"
        )
    return window


def _picture(args: argparse.Namespace, image: Image, voi: Voi) -> bytes:
    film = Film.from_image(image)
    viewport, size = _at_full_size(film)
    matrix = viewport.matrix(size)
    grey = _stretched(film, voi, viewport, size, args.invert)
    if args.shutter and image.shutter is not None:
        grey = shutter_layer(image.shutter, image.pixel_aspect, matrix, size).on(grey)
    if args.heatmap is None:
        return png(_with_overlays(film, grey, matrix) if args.overlays else grey)
    from inference.score import Scorer

    scorer = Scorer.open(args.model, args.device, engine=args.engine)
    scorer.method = Method(args.method or scorer.method)
    answer = scorer.score(image, heatmaps=args.heatmap)
    if isinstance(answer, NotScored):
        raise Fault(answer.problem)
    (heat,) = answer.heatmaps.values()
    picture: Grey = overlay_rgb(grey, heat, matrix, args.opacity, args.threshold)
    picture = _with_overlays(film, picture, matrix) if args.overlays else picture
    finding = leading_words(scorer.card, leading_label(scorer.card, answer.prediction.scores))
    return png(picture, provenance_texts(heat, answer.prediction, scorer.card.headline, finding))


def _at_full_size(film: Film) -> tuple[Viewport, Size]:
    """The film at 1:1, or as near to it as `MAX_PIXELS` allow, and the size of that picture."""
    width, height = shown_size(film.size, film.image.pixel_aspect)
    zoom = min(1.0, (MAX_PIXELS / (width * height)) ** 0.5) if film.image.pixel_aspect != 1.0 else 1.0
    size = max(round(width * zoom), 1), max(round(height * zoom), 1)
    return film.fit(size).at_zoom(zoom), size


def _stretched(film: Film, voi: Voi, viewport: Viewport, size: Size, invert: bool) -> Grey:
    """The film in a view, each value exactly windowed where its pixels are square, else as the screen has it."""
    if film.image.pixel_aspect == 1.0:
        return to_grey(film.image, voi, invert=invert)
    table = film.table(voi, invert=invert)
    grey = np.empty((size[1], size[0], *film.image.values.shape[2:]), np.uint8)
    for top in range(0, size[1], _TILE):
        for left in range(0, size[0], _TILE):
            part = min(_TILE, size[0] - left), min(_TILE, size[1] - top)
            moved = viewport.to_film((left + part[0] / 2, top + part[1] / 2), size)
            tile = replace(viewport, center_x=moved[0], center_y=moved[1])
            grey[top : top + part[1], left : left + part[0]] = film.grey(film.sample(tile, part), table)
    return grey


def _with_overlays(film: Film, picture: Grey, matrix: NDArray[np.float64]) -> Grey:
    if not film.image.overlays:
        return picture
    return film.overlays.layer(matrix, (picture.shape[1], picture.shape[0])).on(picture)
