"""Checks of scoring: devices, each model's weights and gate, the score and the heat map of a known film."""

from __future__ import annotations

import importlib.util
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

import numpy as np

from imaging.faults import Fault
from inference.selfcheck.types import Check, State

if TYPE_CHECKING:
    from imaging.types import Image
    from inference.score import Scorer
    from inference.store import LoadedModel

LARGEST_DIFFERENCE = 1e-6
"""Between two scores of one film. Other instructions of a processor move the known one by 2e-7."""

KNOWN_FILM = "phantom-opacity.dcm"
_SAME_FILM = "phantom-opacity.png"
_KNOWN_SCORES = "known-scores.toml"


def devices() -> Iterator[Check]:
    """Which of cpu, cuda and mps compute here, and with how many threads."""
    import torch

    from inference.devices import choose

    usable = []
    for name in ("cuda", "mps", "cpu"):
        try:
            usable.append(choose(name))
        except Fault:
            continue  # not on this computer: no fault of this copy
    threads = f"cpu with {torch.get_num_threads()} threads"
    listed = ", ".join(threads if name == "cpu" else name for name in usable)
    yield Check("devices", _state("cpu" in usable), f"{listed} (scores are made on {choose()})")


def models() -> Iterator[Check]:
    """Weights of each installed model against its card's SHA-256; the input gate of the one in use."""
    from inference import installed, store

    used = installed.in_use() if installed.available() else None
    for model in installed.available():
        name = f"model {model.card.id} {model.card.version}"
        try:
            loaded = store.load(model.folder)
        except Fault as fault:
            yield Check(name, State.WRONG, fault.problem.sentence())
            continue
        what = f"SHA-256 {loaded.card.weights_sha256} is right{', in use' if model.folder == used else ''}"
        yield Check(name, State.OK, what)
        if model.folder == used:
            yield _gate(loaded)
    for problem in installed.unusable():
        yield Check("model", State.WRONG, problem.sentence())


def _gate(model: LoadedModel) -> Check:
    """The gate lets the known film through and refuses a blank one of the same size."""
    from inference.admission import Admission, Refused

    name = f"input gate of {model.card.id}"
    if model.gate is None:
        return Check(name, State.LEFT_OUT, "this model's card has none; films are checked by their header alone")
    admission = Admission(model.card.input, model.gate)
    film = _film(KNOWN_FILM)
    seen = admission(film)
    if isinstance(seen, Refused):
        return Check(name, State.WRONG, f"It refuses the example film. {seen.problem.message}")
    blank = replace(film, values=np.zeros_like(film.values))
    if not isinstance(admission(blank), Refused):
        return Check(name, State.WRONG, "It lets a blank film through.")
    return Check(name, State.OK, "lets the example film through and refuses a blank one")


def scores() -> Iterator[Check]:
    """The example film as DICOM and as PNG: the same picture, so the same score; and the score it must have."""
    from inference.score import Scorer

    scorer = Scorer.open()
    found = [_score(scorer, name) for name in (KNOWN_FILM, _SAME_FILM)]
    same = abs(found[0] - found[1]) <= LARGEST_DIFFERENCE
    made = f"{found[0]:.6f} as DICOM, {found[1]:.6f} as PNG, by {scorer.card.id} on {scorer.engine.device}"
    yield Check("score of the example film", _state(same), made)
    yield _known_score(scorer, found[0])


def known_scores() -> dict[str, float]:
    """SHA-256 of weights -> the score of the example film by them, on a CPU; measured when the model was released."""
    text = (files("resources") / _KNOWN_SCORES).read_text("utf-8")
    return {digest: float(score) for digest, score in tomllib.loads(text)[KNOWN_FILM].items()}


def _known_score(scorer: Scorer, found: float) -> Check:
    """The score on the CPU against the number that was measured for a model which has one: that in use, or bundled."""
    from inference import installed
    from inference.score import Scorer as Opened

    name, known = "known score", known_scores()
    cards = [(model.folder, model.card) for model in installed.available() if model.card.weights_sha256 in known]
    chosen = next((pair for pair in cards if pair[1] == scorer.card), next(iter(cards), None))
    if chosen is None:
        return Check(name, State.LEFT_OUT, "no number is known for the installed models")
    folder, card = chosen
    if card != scorer.card or scorer.engine.device != "cpu":
        found = _score(Opened.open(folder, "cpu"), KNOWN_FILM)
    expected = known[card.weights_sha256]
    apart = abs(found - expected)
    said = f"{found:.7f} by {card.id} on cpu, {expected:.7f} expected, {apart:.0e} apart"
    return Check(name, _state(apart <= LARGEST_DIFFERENCE), said)


def heat_map() -> Iterator[Check]:
    """The heat map of the example film beside the one that the grad-cam package makes of it, where that is there."""
    name = "heat map of the example film"
    if importlib.util.find_spec("pytorch_grad_cam") is None:
        yield Check(name, State.LEFT_OUT, "the grad-cam package, which it is held against, is not part of this copy")
        return
    from inference import installed, store
    from inference.engine import Engine, unfused
    from inference.gradcam import grad_cam
    from inference.gradcam_reference import TOLERANCE, as_reference, reference_map
    from inference.prepare import normalize, prepare

    model = store.load(installed.default_model())
    engine, label = Engine(model, "cpu"), model.card.labels.index(model.card.abnormal_labels[0])
    batch = normalize(prepare(_film(KNOWN_FILM), model.card.input).grey, model.card.input)
    ours = grad_cam(engine.forward(batch).features, engine.network.head, label)
    theirs = reference_map(unfused(model), batch, label)
    apart = float(abs(as_reference(ours, *theirs.shape) - theirs).max())
    yield Check(name, _state(apart <= TOLERANCE), f"within {apart:.0e} of the grad-cam package's")


def _film(name: str) -> Image:
    """An example film that came with the program."""
    from imaging.read import read, read_refs

    with as_file(files("resources") / "example" / name) as path:
        return read(read_refs(path)[0])


def _score(scorer: Scorer, name: str) -> float:
    """P(abnormal) of an example film, 0..1, whatever the gate says. Raises Fault where there is none."""
    from inference.types import Scored

    outcome = scorer.score(_film(name), force=True)
    if not isinstance(outcome, Scored):
        raise Fault(outcome.problem)
    return outcome.prediction.abnormal


def _state(right: bool) -> State:
    return State.OK if right else State.WRONG
