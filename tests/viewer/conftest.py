"""Films, a model and services that need no disk and no torch: what a session is tested with."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imaging.faults import Code, Fault, Problem, as_told
from imaging.image import FileKind, Image, ImageRef
from imaging.reasons import ENGLISH, as_note
from inference.decide import decide, operating_point
from inference.explain.methods import Explaining, Method
from inference.lungs import Lungs
from inference.models.card import Calibration, InputSpec, ModelCard
from inference.models.population import Subject, population_of
from inference.prediction import (
    Extent,
    Failed,
    Faithfulness,
    Heatmap,
    NotScored,
    Prediction,
    Provenance,
    Scored,
    Stability,
)
from review.places import begun_with
from review.scoring import FolderScored, FolderSearched, Recorded, RunEvent
from review.store import FileStamp, NewRow, ReviewStore
from tests.models import make_card, make_point
from viewer.jobs.film_jobs import Entry, Services

if TYPE_CHECKING:
    from viewer.app.main_window import MainWindow

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def a_card() -> ModelCard:
    """A model of two labels that no folder holds."""
    return make_card(
        id="test-model",
        version="1.2",
        title="A model for tests",
        labels=("normal", "pneumonia"),
        positive_labels=("pneumonia",),
        input=InputSpec(),
        calibration=Calibration("platt", data="validation films", n=500),
        operating_points=(make_point("high sensitivity", 0.2), make_point("balanced", 0.5, 0.05)),
        metrics=(),
        weights_sha256="ab" * 32,
    )


def an_image(ref: ImageRef, seed: int = 0) -> Image:
    values = np.random.default_rng(seed).integers(0, 4096, (ref.rows, ref.columns)).astype(np.uint16)
    values.flags.writeable = False
    return Image(ref=ref, values=values, bits_stored=12)


SIDEWAYS = as_told(Code.ROTATED, "The film lies on its side.", "Turn it in the file, or score it anyway.")


@dataclass
class FakeScorer:
    """Scores by name: a film called 0.91 has the score 0.91, 0.91@3 is of a child of 3 years; `sideways` is refused
    unless forced, `lateral` always.
    """

    card: ModelCard
    threads: list[str] = field(default_factory=list)
    scored: list[ImageRef] = field(default_factory=list)
    steps: threading.Event = field(default_factory=threading.Event)
    begun: list[Method] = field(default_factory=list)
    let_go: list[Method] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.steps.set()

    def score(self, image: Image, *, heatmaps: Iterable[str], force: bool) -> Scored | NotScored:
        self.threads.append(threading.current_thread().name)
        self.scored.append(image.ref)
        card = self.card
        provenance = Provenance(card.id, card.version, card.weights_sha256, "cpu", 0.02)
        stem = image.ref.path.stem
        if stem == "sideways" and not force:
            return NotScored(image.ref, replace(SIDEWAYS, path=image.ref.path), provenance, may_overrule=True)
        if stem == "lateral":
            problem = as_told(Code.NOT_FRONTAL, "The file's view position is LL.", "It gets no score.", image.ref.path)
            return NotScored(image.ref, problem, provenance)
        said, _, years = stem.partition("@")
        try:
            positive = float(said)
        except ValueError:
            positive = 0.7
        found = population_of(card, Subject(int(years) if years else None))
        outside = found if isinstance(found, Problem) else None
        population = "" if isinstance(found, Problem) else found.name
        point = operating_point(card, population=population)
        prediction = Prediction(
            image.ref,
            {"normal": 1 - positive, "pneumonia": positive},
            positive,
            calibrated=True,
            operating_point=point,
            decision=None if force or outside else decide(positive, point),
            provenance=provenance,
            notes=(as_note(f"Scored although the input check said: {ENGLISH.message(SIDEWAYS)}"),) if force else (),
            overruled=SIDEWAYS if force else None,
            population=population,
            age=int(years) if years else None,
            outside=outside,
        )
        extent = Extent(0, 0, image.columns, image.rows)
        maps = {
            label: Heatmap(
                image.ref, np.eye(7, dtype=np.float32), 1.0, extent, label, "features", "grad-cam", 1.0, provenance
            )
            for label in heatmaps
        }
        return Scored(image.ref, prediction, maps)

    def explain(self, image: Image, label: str, method: Method) -> Iterator[Explaining | Heatmap | Problem]:
        """Four steps, each of which waits for `steps`; a film called `heavy` has no map."""
        card = self.card
        self.begun.append(method)
        try:
            for done in range(4):
                yield Explaining(done, 4)
                self.steps.wait(10)
            if image.ref.path.stem == "heavy":
                yield as_told(Code.OUT_OF_MEMORY, "There is not enough memory.", "Choose another method.")
                return
            values = np.fliplr(np.eye(7, dtype=np.float32)) * 3
            extent = Extent(0, 0, image.columns, image.rows)
            made = Provenance(card.id, card.version, card.weights_sha256, "cpu", 0.5)
            yield Heatmap(image.ref, values, 3.0, extent, label, "features", method.words, 3.0, made, own_scale=True)
        finally:
            self.let_go.append(method)

    def stability(self, image: Image) -> Iterator[Explaining | Stability | Problem]:
        """Three steps, each of which waits for `steps`: 0.05 around the film's score; `heavy` has no answer."""
        for done in (0, 8, 16):
            yield Explaining(done, 24)
            self.steps.wait(10)
        answer = self.score(image, heatmaps=(), force=True)
        if image.ref.path.stem == "heavy" or not isinstance(answer, Scored):
            yield as_told(Code.OUT_OF_MEMORY, "There is not enough memory.", "Choose another method.")
            return
        own = answer.prediction.score
        yield Stability(own, tuple(own - 0.05 + 0.1 * move / 23 for move in range(24)))

    def faithfulness(self, image: Image, label: str, method: Method) -> Iterator[Explaining | Faithfulness | Problem]:
        """From 0.9 to 0.4 at once, by another method than Grad-CAM to 0.75; 0.75 to 0.72 for a label. At random 0.7 to
        0.8."""
        self.begun.append(method)
        yield Explaining(0, 110)
        self.steps.wait(10)
        rest = 0.4 if method is Method.GRAD_CAM else 0.75
        whole, rest = (0.9, rest) if label == self.card.headline.label else (0.75, 0.72)
        curve = (whole, *[rest] * 10)
        chance = tuple((whole, *[0.7 + 0.1 * order / 7] * 10) for order in range(8))
        yield Faithfulness(curve, curve[::-1], chance, 0.1)


class FakeWorld:
    """A folder of films in memory. `gate` holds back reading until it is set."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.card: ModelCard | Problem = a_card()
        self.scorer = FakeScorer(a_card())
        self.reads: list[ImageRef] = []
        self.gate = threading.Event()
        self.gate.set()
        self.broken: set[str] = set()
        self.closed = False
        self.used: list[ModelCard] = []
        self.reviews: Path | None = None
        self.models: list[ModelCard] = [a_card()]
        """What is installed."""
        self.open_review: Callable[[Path, ModelCard], ReviewStore] = lambda folder, card: ReviewStore.open(
            folder, card, root=self.reviews
        )
        self.open_scorer: Callable[[], FakeScorer] = lambda: self.scorer
        self.outline: Callable[[Image], Lungs | None] = lambda _image: None
        self.further: list[ModelCard] = []
        self.open_further: Callable[[ModelCard], FakeScorer] = FakeScorer

    def films(self, *names: str, frames: int = 1, side: int = 64) -> list[Path]:
        """Add films; names that start with "bad" are problems found while scanning."""
        for name in names:
            path = Path("/films") / f"{name}.png"
            if name.startswith("bad"):
                self.entries.append(
                    as_told(Code.NOT_AN_IMAGE, f"{path.name} is not an image.", "Open another file.", path)
                )
            else:
                self.entries.append(ImageRef(path, 0, frames, FileKind.PNG, side, side + 16))
        return [Path("/films")]

    def scan(self, paths: Iterable[Path]) -> Iterator[Entry]:
        yield from list(self.entries)

    def read(self, ref: ImageRef) -> Image:
        self.gate.wait(10)
        self.reads.append(ref)
        if ref.path.stem in self.broken:
            raise Fault(as_told(Code.CUT_SHORT, f"{ref.path.name} is cut short.", "Fetch it again.", ref.path))
        return an_image(ref)

    def read_many(self, refs: Iterable[ImageRef]) -> Iterator[tuple[ImageRef, Image | Problem]]:
        for ref in refs:
            try:
                yield ref, self.read(ref)
            except Fault as fault:
                yield ref, fault.problem

    def use(self, folder: Path) -> ModelCard:
        """Another model, named as the folder is, whose scores are those of a scorer of its own."""
        self.used.append(self.card)
        return self._score_with(replace(a_card(), id=folder.name, weights_sha256="cd" * 32))

    def roll_back(self) -> ModelCard:
        if not self.used:
            raise Fault(as_told(Code.MODEL_REFUSED, "There is no model to go back to.", "Choose one."))
        return self._score_with(self.used.pop())

    def _score_with(self, card: ModelCard) -> ModelCard:
        self.card = card
        self.models.append(card)
        self.scorer = FakeScorer(card)
        return card

    def score_folder(self, store: ReviewStore, scorer: FakeScorer) -> Iterator[RunEvent]:
        """Each entry a file of its own content, scored and kept one by one."""
        known = store.known_files()
        yield FolderSearched(len(self.entries), len(known), complete=True)
        names = [entry.path.name for entry in self.entries if entry.path is not None]
        left = [entry for entry in self.entries if entry.path is not None and entry.path.name not in known]
        for done, entry in enumerate(left, 1):
            yield Recorded(store.record([self._new_row(entry, names, scorer)]), done, len(left))
        yield FolderScored(len(left), 0, 0, len(known))

    def _new_row(self, entry: Entry, names: list[str], scorer: FakeScorer) -> NewRow:
        name = entry.path.name if entry.path is not None else ""
        digest = hashlib.sha256(name.encode()).hexdigest()
        ref = entry if isinstance(entry, ImageRef) else None
        outcome = Failed(entry) if isinstance(entry, Problem) else None
        if ref is not None:
            scored = scorer.score(an_image(ref), heatmaps=(), force=False)
            outcome = replace(scored, heatmaps={}) if isinstance(scored, Scored) else scored
        return NewRow(name, names.index(name), FileStamp(1, 1), digest, 0, ref, outcome)

    def stop(self) -> None:
        self.gate.set()

    def close(self) -> None:
        self.closed = True

    def services(self) -> Services:
        """Each is looked up when it is called, so that a test can change it."""
        return Services(
            lambda paths: self.scan(paths),
            lambda ref: self.read(ref),
            lambda refs: self.read_many(refs),
            lambda: self.card,
            lambda card: self.open_scorer() if card == self.scorer.card else self.open_further(card),
            lambda folder: self.use(folder),
            lambda: self.roll_back(),
            lambda: [own for own in (self.card, *self.used) if isinstance(own, ModelCard)],
            lambda: self.stop(),
            lambda: self.close(),
            lambda folder, card: self.open_review(folder, card),
            lambda store, scorer: self.score_folder(store, scorer),
            lambda folder, card: begun_with(folder, card, self.models, root=self.reviews),
            lambda image: self.outline(image),
            available=lambda: [own for own in (self.card, *self.further) if isinstance(own, ModelCard)],
        )


@pytest.fixture
def world(tmp_path: Path) -> FakeWorld:
    world = FakeWorld()
    world.reviews = tmp_path / "reviews"
    return world


@pytest.fixture
def with_frame() -> Callable[[ImageRef, int], ImageRef]:
    return lambda ref, frame: replace(ref, frame=frame)


@pytest.fixture
def make_window(qtbot: QtBot, world: FakeWorld, tmp_path: Path) -> Iterator[Callable[[], MainWindow]]:
    """Windows on the fake world, with settings of their own that last for the test."""
    from viewer.app.main_window import MainWindow
    from viewer.browser.session import Session
    from viewer.settings import Settings
    from viewer.widgets import theme

    theme.apply(QApplication.instance())
    made: list[MainWindow] = []

    def make() -> MainWindow:
        window = MainWindow(Session(world.services()), Settings(tmp_path / "window.ini"))
        window.measuring.keeper.folder = tmp_path / "measurements"
        window.own_presets.folder = tmp_path / "presets"
        window.own_presets.read()
        qtbot.addWidget(window)
        made.append(window)
        window.resize(1280, 720)
        with qtbot.waitExposed(window):
            window.show()
        window.session.start()
        return window

    yield make
    for window in made:
        window.close()
        assert not window.session.io.is_running()
        assert not window.session.scores.job_thread.is_running()
        assert not window.review.review.store.job_thread.is_running()


@pytest.fixture
def window(make_window: Callable[[], MainWindow]) -> MainWindow:
    return make_window()


@pytest.fixture
def scored(qtbot: QtBot) -> Callable[[MainWindow, list[Path]], None]:
    """Open films in a window and wait until the first one is scored."""

    def wait(window: MainWindow, paths: list[Path]) -> None:
        session = window.session
        window.open_paths(paths)
        qtbot.waitUntil(lambda: session.pane.outcome is not None)

    return wait


@pytest.fixture
def told(window: MainWindow) -> list[str]:
    """Every sentence of the line at the bottom, also one that another took the place of."""
    sentences: list[str] = []
    window.line.messageChanged.connect(sentences.append)
    return sentences
