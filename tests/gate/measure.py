"""`python -m tests.gate.measure [MODEL]`: whom the input gate refuses and what it lets pass, on films it never saw.

Of the gate that comes with the program, or of that in the model folder MODEL. Takes the real films beside the checkout.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from imaging.faults import Code
from inference.input.gate import Gate, judge
from inference.models import store
from inference.models.card import Fit, InputSpec
from tests.gate.altered import cut_out, drawn
from tests.gate.films import Pictures, dicom_files, is_chest, nih_adults, other_hospital, others_of_0007, upright

WRONG_WAYS: tuple[tuple[str, Code, Callable[[Pictures], Pictures]], ...] = (
    ("turned left", Code.ROTATED, lambda films: np.rot90(films, 1, axes=(1, 2))),
    ("turned around", Code.ROTATED, lambda films: np.rot90(films, 2, axes=(1, 2))),
    ("turned right", Code.ROTATED, lambda films: np.rot90(films, 3, axes=(1, 2))),
    ("flipped", Code.ROTATED, lambda films: films[:, ::-1]),
    ("negatives", Code.INVERTED, lambda films: 255 - films),
)
TILTS = (-15, -10, 10, 15)
CROPS = 600


def main(model: Path | None = None) -> None:
    """Print the table."""
    gate: Gate | None = store.shipped_gate() if model is None else store.load(model).gate
    if gate is None:
        raise SystemExit(f"{model} has no input gate.")
    held_back = upright().test
    films = {
        "adults, held-back patients": held_back["adults"],
        "children, test films": held_back["children"],
        "adults of several hospitals, held-back films": held_back["several hospitals"],
        "adults of another hospital (other_hospital)": other_hospital(),
        "adults at 1024 x 1024 (nih_1024)": nih_adults(),
    }
    _line("films", "refused", "as")
    for name, pictures in films.items():
        _refused(name, gate, pictures)
    _refused("other_hospital, padded to a square", gate, other_hospital(InputSpec(fit=Fit.PAD)))
    every = np.concatenate([pictures[::2] for pictures in films.values()])
    for degrees in TILTS:
        _refused(f"every other of these, tilted by {degrees} degrees", gate, _tilted(every, degrees))
    _line("films", "named", "")
    for name, code, change in WRONG_WAYS:
        said = _codes(gate, change(every))
        _line(f"every other of these, {name}: {code.value}", _share(said, code), _summary(said, code))
    _line("films", "noted", "")
    _line("as they are, called mirrored", _notes(gate, every), "")
    _line("mirrored, called mirrored", _notes(gate, every[:, :, ::-1]), "")
    _line("other pictures", "passed", "")
    _others(gate)
    took = [_seconds(gate, picture) for picture in every[:200]]
    sys.stdout.write(f"a film takes {1000 * statistics.median(took):.2f} ms (median of 200)\n")


def _others(gate: Gate) -> None:
    pictures, names = dicom_files()
    chest = np.array([is_chest(name) for name in names])
    of_0007 = others_of_0007(names)
    _refused("chest films among the DICOM files: refused", gate, pictures[chest])
    _passed("DICOM images of no chest, taken as plain pictures", gate, pictures[of_0007], _of(names, of_0007))
    _passed("all DICOM images but frontal chests", gate, pictures[~chest], _of(names, ~chest))
    random = np.random.default_rng(1)
    photographs = [np.asarray(Pillow.open(path).convert("L")) for path in _photographs()]
    parts = (cut_out(photographs[number % len(photographs)], random, (0.3, 1)) for number in range(CROPS))
    _passed(f"grey parts of {len(photographs)} photographs", gate, _bytes(parts))
    _passed("drawn pictures", gate, _bytes(drawn(random) for _ in range(CROPS)))


def _photographs() -> tuple[Path, ...]:
    """The photographs that scikit-learn and matplotlib come with."""
    import matplotlib
    import sklearn

    images = Path(sklearn.__file__).parent / "datasets" / "images"
    hopper = Path(matplotlib.__file__).parent / "mpl-data" / "sample_data" / "grace_hopper.jpg"
    return images / "china.jpg", images / "flower.jpg", hopper


def _bytes(pictures: Iterable[NDArray[np.float32]]) -> Pictures:
    return np.stack([np.rint(picture).astype(np.uint8) for picture in pictures])


def _of(names: tuple[str, ...], chosen: NDArray[np.bool_]) -> tuple[str, ...]:
    return tuple(name for name, own in zip(names, chosen, strict=True) if own)


def _codes(gate: Gate, pictures: Pictures) -> list[Code | None]:
    problems = (judge(np.ascontiguousarray(picture, dtype=np.float32), gate)[0] for picture in pictures)
    return [problem.code if problem else None for problem in problems]


def _refused(name: str, gate: Gate, pictures: Pictures) -> None:
    said = _codes(gate, pictures)
    _line(name, f"{len(said) - said.count(None)} of {len(said)}", _summary(said, None))


def _passed(name: str, gate: Gate, pictures: Pictures, names: tuple[str, ...] = ()) -> None:
    said = _codes(gate, pictures)
    through = [Path(own).name for own, code in zip(names, said, strict=False) if code is None]
    _line(name, f"{said.count(None)} of {len(said)}", " ".join(through))


def _summary(said: list[Code | None], expected: Code | None) -> str:
    others = [code for code in said if code is not expected]
    counted = {code: others.count(code) for code in dict.fromkeys(others)}
    return ", ".join(f"{count} {code.value if code else 'passed'}" for code, count in counted.items())


def _share(said: list[Code | None], code: Code) -> str:
    return f"{said.count(code)} of {len(said)}"


def _notes(gate: Gate, pictures: Pictures) -> str:
    notes = [judge(np.ascontiguousarray(picture, dtype=np.float32), gate)[1] for picture in pictures]
    return f"{sum(note != '' for note in notes)} of {len(notes)}"


def _tilted(pictures: Pictures, degrees: float) -> Pictures:
    side = pictures.shape[1]
    matrix = cv2.getRotationMatrix2D((side / 2, side / 2), degrees, 1)
    return np.stack([cv2.warpAffine(picture, matrix, (side, side)) for picture in pictures])


def _seconds(gate: Gate, picture: NDArray[np.uint8]) -> float:
    grey = picture.astype(np.float32)
    start = time.perf_counter()
    judge(grey, gate)
    return time.perf_counter() - start


def _line(name: str, figure: str, rest: str) -> None:
    sys.stdout.write(f"{name:<58} {figure:>14}  {rest}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*(Path(name) for name in sys.argv[1:2]))
