"""All checks, one after another: one that cannot be made is wrong and does not end the others."""

from __future__ import annotations

import importlib.util
import shutil
import tempfile
import time
import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import platformdirs

from imaging.faults import Code, Fault
from imaging.reasons import ENGLISH
from inference.models import catalogue
from inference.models.card_file import read_card
from review.places import data_folder
from viewer.widgets.support_report import Begun, CheckState, Event, Group, SelfCheck, present, without_identity

if TYPE_CHECKING:
    from imaging.image import Image
    from inference.models.store import LoadedModel
    from inference.score import Scorer


_START_S = 30.0


def codecs() -> Iterator[SelfCheck]:
    """A specimen of each transfer syntax, read as the program reads films: in a worker process where it is coded."""
    from imaging.reading.read import read_refs
    from imaging.reading.syntaxes import CODED, DEFLATED_FRAMES, NATIVE, name_of
    from imaging.specimens import is_same, write_specimen
    from imaging.workers.pool import DecoderPool

    with tempfile.TemporaryDirectory() as folder, DecoderPool() as pool:
        for syntax in (*sorted(NATIVE), *CODED, DEFLATED_FRAMES):
            path, name = Path(folder) / f"{syntax}.dcm", f"codec {name_of(syntax)}"
            try:
                values = write_specimen(path, syntax)
                same = is_same(pool.read(read_refs(path)[0]).values, values, syntax)
            except Fault as fault:
                yield SelfCheck(name, CheckState.WRONG, ENGLISH.sentence(fault.problem))
            except (ImportError, ValueError, RuntimeError) as error:  # what a missing or broken codec raises
                yield SelfCheck(name, CheckState.WRONG, f"{type(error).__name__}: {error}")
            else:
                yield SelfCheck(
                    name, *((CheckState.OK, "decodes") if same else (CheckState.WRONG, "gives other values back"))
                )


def workers() -> Iterator[SelfCheck]:
    """A worker process is killed with a film in its hands; that film fails by itself, and the next one opens."""
    from pydicom.uid import RLELossless

    from imaging.reading.read import read_refs
    from imaging.specimens import is_same, write_specimen
    from imaging.workers.pool import DecoderPool

    with tempfile.TemporaryDirectory() as folder, DecoderPool() as pool:
        path = Path(folder) / "film.dcm"
        values = write_specimen(path, RLELossless)
        ref = read_refs(path)[0]
        start = time.perf_counter()
        worker = pool.take()
        up = worker.is_up()
        started = time.perf_counter() - start
        if not up:
            pool.give_back(worker)
            yield SelfCheck(
                "decoder workers", CheckState.WRONG, f"The processes that read films do not start: {worker.cause}."
            )
            return
        worker.process.kill()
        worker.process.join(_START_S)
        worker.begin(ref, pool.timeout_s)
        try:
            worker.finish()
            told = ""
        except Fault as fault:
            told = fault.problem.code
        finally:
            pool.give_back(worker)
        start = time.perf_counter()
        same = is_same(pool.read(ref).values, values, RLELossless)
        replaced = time.perf_counter() - start
    if told == Code.CODEC_CRASHED and same:
        sentence = f"start in {started:.1f} s; one that was killed was replaced in {replaced:.1f} s"
        yield SelfCheck("decoder workers", CheckState.OK, sentence)
    else:
        wrong = "its film is said to be whole" if told != Code.CODEC_CRASHED else "the next film has other values"
        yield SelfCheck("decoder workers", CheckState.WRONG, f"A worker was killed, and {wrong}.")


LITTLE_BYTES = 2 << 30
"""Free space below which a warning is given: a training or a large review may need more."""

_TOO_LITTLE_BYTES = 100 << 20
_SETTING = "selfcheck"


def folders() -> Iterator[SelfCheck]:
    """The folders for data, settings and log: a file can be written in each, and is removed again."""
    for name, folder in (
        ("data folder", data_folder()),
        ("settings folder", platformdirs.user_config_path("hilum", appauthor=False)),
        ("log folder", platformdirs.user_log_path("hilum", appauthor=False)),
    ):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=folder) as file:
                file.write(b"selfcheck")
        except OSError as error:
            yield SelfCheck(
                name, CheckState.WRONG, f"{folder} cannot be written ({error.strerror}). Ask for permission."
            )
        else:
            yield SelfCheck(name, CheckState.OK, f"{folder} can be written")


def review() -> Iterator[SelfCheck]:
    """A review is made in the data folder, told something, closed, and opened again; then it is removed."""
    from review.store import ReviewStore

    name = "review in the data folder"
    if not catalogue.available():
        yield SelfCheck(name, CheckState.LEFT_OUT, "a review needs a model, and none is installed")
        return
    card = read_card(catalogue.default_model())
    root = data_folder()
    root.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="selfcheck-", dir=root) as place, as_file(files("resources")) as films:
        try:
            with ReviewStore.open(films / "example", card, root=Path(place)) as writing:
                writing.set_setting(_SETTING, "kept")
            with ReviewStore.open(films / "example", card, root=Path(place)) as again:
                kept = again.setting(_SETTING) == "kept" and not again.read_only
        except Fault as fault:
            yield SelfCheck(name, CheckState.WRONG, ENGLISH.sentence(fault.problem))
            return
    if kept:
        yield SelfCheck(name, CheckState.OK, "what is written is there when it is opened again")
    else:
        yield SelfCheck(name, CheckState.WRONG, "What was written is not there when it is opened again.")


def space() -> Iterator[SelfCheck]:
    """Free bytes where data are kept and where temporary files lie."""
    for name, folder in (("free space for data", data_folder()), ("free space for temporary files", _temporary())):
        yield free_space(name, _existing(folder))


def free_space(name: str, folder: Path) -> SelfCheck:
    """How much room there is on the disk of an existing folder; little is a warning, hardly any is wrong."""
    free = shutil.disk_usage(folder).free
    said = f"{free / 1e9:,.1f} GB"
    if free < _TOO_LITTLE_BYTES:
        return SelfCheck(name, CheckState.WRONG, f"{said}: too little to keep verdicts. Free some space.")
    if free < LITTLE_BYTES:
        return SelfCheck(name, CheckState.WARNING, f"{said}: little. Free some before a training or a large review.")
    return SelfCheck(name, CheckState.OK, said)


def _temporary() -> Path:
    return Path(tempfile.gettempdir())


def _existing(folder: Path) -> Path:
    """The folder, or the nearest one above it that exists."""
    return next(place for place in (folder, *folder.parents) if place.exists())


LARGEST_DIFFERENCE = 1e-6
"""Between two scores of one film. Other instructions of a processor move the known one by 2e-7."""

KNOWN_FILM = "phantom-opacity.dcm"
_SAME_FILM = "phantom-opacity.png"
_KNOWN_SCORES = "known-scores.toml"


def devices() -> Iterator[SelfCheck]:
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
    yield SelfCheck("devices", _state("cpu" in usable), f"{listed} (scores are made on {choose()})")


def models() -> Iterator[SelfCheck]:
    """Weights of each installed model against its card's SHA-256; the input gate of the one in use."""
    from inference.models import catalogue, store

    used = catalogue.in_use() if catalogue.available() else None
    for model in catalogue.installed():
        name = f"model {model.card.id} {model.card.version}"
        try:
            loaded = store.load(model.folder)
        except Fault as fault:
            yield SelfCheck(name, CheckState.WRONG, ENGLISH.sentence(fault.problem))
            continue
        what = f"SHA-256 {loaded.card.weights_sha256} is right{', in use' if model.folder == used else ''}"
        yield SelfCheck(name, CheckState.OK, what)
        if model.folder == used:
            yield _gate(loaded)
    for problem in catalogue.unusable():
        yield SelfCheck("model", CheckState.WRONG, ENGLISH.sentence(problem))


def _gate(model: LoadedModel) -> SelfCheck:
    """The gate lets the known film through and refuses a blank one of the same size."""
    from inference.input.admission import Admission, Refused

    name = f"input gate of {model.card.id}"
    if model.gate is None:
        return SelfCheck(
            name, CheckState.LEFT_OUT, "this model's card has none; films are checked by their header alone"
        )
    admission = Admission(model.card.input, model.gate)
    film = _film(KNOWN_FILM)
    seen = admission(film)
    if isinstance(seen, Refused):
        return SelfCheck(name, CheckState.WRONG, f"It refuses the example film. {ENGLISH.message(seen.problem)}")
    blank = replace(film, values=np.zeros_like(film.values))
    if not isinstance(admission(blank), Refused):
        return SelfCheck(name, CheckState.WRONG, "It lets a blank film through.")
    return SelfCheck(name, CheckState.OK, "lets the example film through and refuses a blank one")


def scores() -> Iterator[SelfCheck]:
    """The example film as DICOM and as PNG: the same picture, so the same score; and the score it must have."""
    from inference.score import Scorer

    scorer = Scorer.open()
    found = [_score(scorer, name) for name in (KNOWN_FILM, _SAME_FILM)]
    same = abs(found[0] - found[1]) <= LARGEST_DIFFERENCE
    made = f"{found[0]:.6f} as DICOM, {found[1]:.6f} as PNG, by {scorer.card.id} on {scorer.engine.device}"
    yield SelfCheck("score of the example film", _state(same), made)
    if scorer.engine.slower:
        slow = f"{scorer.card.id} takes up to a third longer for a film than it could: {scorer.engine.slower}"
        yield SelfCheck("speed of the model", CheckState.WARNING, slow)
    yield _both_engines(scorer, found[0])
    yield _known_score(scorer, found[0])


def _both_engines(scorer: Scorer, found: float) -> SelfCheck:
    """The score of the example film by ONNX Runtime beside PyTorch's, where the model in use has a file for it."""
    from inference.engine import LARGEST_DIFFERENCE as ALLOWED
    from inference.score import Scorer as Opened

    name = "score by ONNX Runtime"
    if scorer.engine.name == "torch":
        return SelfCheck(name, CheckState.LEFT_OUT, "this model's scores are made by PyTorch here")
    apart = abs(found - _score(Opened.open(device="cpu", engine="torch"), KNOWN_FILM))
    return SelfCheck(name, _state(apart <= ALLOWED), f"within {apart:.0e} of PyTorch's")


def known_scores() -> dict[str, float]:
    """SHA-256 of weights -> the score of the example film by them, on a CPU; measured when the model was released."""
    text = (files("resources") / _KNOWN_SCORES).read_text("utf-8")
    return {digest: float(score) for digest, score in tomllib.loads(text)[KNOWN_FILM].items()}


def _known_score(scorer: Scorer, found: float) -> SelfCheck:
    """PyTorch's score on the CPU against the number that was measured for a model: that in use, or the bundled one."""
    from inference.models import catalogue
    from inference.score import Scorer as Opened

    name, known = "known score", known_scores()
    cards = [(model.folder, model.card) for model in catalogue.available() if model.card.weights_sha256 in known]
    chosen = next((pair for pair in cards if pair[1] == scorer.card), next(iter(cards), None))
    if chosen is None:
        return SelfCheck(name, CheckState.LEFT_OUT, "no number is known for the installed models")
    folder, card = chosen
    if card != scorer.card or (scorer.engine.name, scorer.engine.device) != ("torch", "cpu"):
        found = _score(Opened.open(folder, "cpu", engine="torch"), KNOWN_FILM)
    expected = known[card.weights_sha256]
    apart = abs(found - expected)
    said = f"{found:.7f} by {card.id} on cpu, {expected:.7f} expected, {apart:.0e} apart"
    return SelfCheck(name, _state(apart <= LARGEST_DIFFERENCE), said)


def heat_map() -> Iterator[SelfCheck]:
    """The heat map of the example film beside the one that the grad-cam package makes of it, where that is there."""
    name = "heat map of the example film"
    if importlib.util.find_spec("pytorch_grad_cam") is None:
        yield SelfCheck(
            name, CheckState.LEFT_OUT, "the grad-cam package, which it is held against, is not part of this copy"
        )
        return
    from inference.engine import open_engine
    from inference.explain.package import TOLERANCE, as_reference, reference_map
    from inference.input.prepare import normalize, prepare
    from inference.models import catalogue, store
    from inference.torch_engine import unfused

    model = store.load(catalogue.default_model())
    engine, label = open_engine(model, "cpu"), model.card.positive_labels[0]
    batch = normalize(prepare(_film(KNOWN_FILM), model.card.input).grey, model.card.input)
    ours = engine.heat_map(engine.forward(batch), 0, label)
    theirs = reference_map(unfused(model), batch, model.card.labels.index(label))
    apart = float(abs(as_reference(ours, *theirs.shape) - theirs).max())
    yield SelfCheck(name, _state(apart <= TOLERANCE), f"within {apart:.0e} of the grad-cam package's")


def _film(name: str) -> Image:
    """An example film that came with the program."""
    from imaging.reading.read import read, read_refs

    with as_file(files("resources") / "example" / name) as path:
        return read(read_refs(path)[0])


def _score(scorer: Scorer, name: str) -> float:
    """The score of an example film, 0..1, whatever the gate says. Raises Fault where there is none."""
    from inference.prediction import Scored

    outcome = scorer.score(_film(name), force=True)
    if not isinstance(outcome, Scored):
        raise Fault(outcome.problem)
    return outcome.prediction.score


def _state(right: bool) -> CheckState:
    return CheckState.OK if right else CheckState.WRONG


GROUPS: tuple[Group, ...] = (
    ("libraries", present),
    ("folders", folders),
    ("free space", space),
    ("codecs", codecs),
    ("decoder workers", workers),
    ("devices", devices),
    ("models", models),
    ("score", scores),
    ("review", review),
    ("heat map", heat_map),
)


def run_checks(first: Sequence[Group] = (), groups: Sequence[Group] = GROUPS) -> Iterator[Event]:
    """Each group as it begins, and each check as it ends, with the seconds since what came before it.

    `first`: groups of the caller's own, such as those about the window. Sentences name neither user nor host.
    """
    every = (*first, *groups)
    for place, (name, group) in enumerate(every):
        yield Begun(name, place, len(every))
        start = time.perf_counter()
        for check in _told(name, group):
            now = time.perf_counter()
            yield replace(check, sentence=without_identity(check.sentence), seconds=now - start)
            start = time.perf_counter()


def _told(name: str, group: Callable[[], Iterator[SelfCheck]]) -> Iterator[SelfCheck]:
    """The checks of a group; where it breaks off, why, as the last one."""
    try:
        yield from group()
    except Fault as fault:
        yield SelfCheck(name, CheckState.WRONG, ENGLISH.sentence(fault.problem))
    except Exception as error:  # noqa: BLE001  # a broken library raises anything; the other checks are wanted too
        yield SelfCheck(name, CheckState.WRONG, f"{type(error).__name__}: {error}")
