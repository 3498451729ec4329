"""What runs in the job threads: generators of frozen events. No Qt here, and no state but the scorer's."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from imaging.display.film import Film, render_view
from imaging.display.presets import Preset, default_preset, presets
from imaging.display.viewport import shown_size
from imaging.faults import Code, Fault, Problem
from imaging.film_reasons import FilmReason
from imaging.image import Exam, Grey, Image, ImageRef, Window
from imaging.measure.lengths import pixel_size
from imaging.study_objects import DrawnPage
from inference.decide import map_labels
from inference.explain.methods import Explaining, Method
from inference.model_reasons import ModelReason
from inference.models.card import ModelCard
from inference.prediction import Failed, Faithfulness, Heatmap, NotScored, Outcome, Scored, Stability

if TYPE_CHECKING:
    from inference.input.anatomy import Cardiothoracic, PictureRemark
    from inference.lungs import Lungs
    from review.scoring import RunEvent
    from review.store import ReviewStore

Entry: TypeAlias = ImageRef | Problem
"""A row of the list of films: a frame that can be opened, or what is wrong with a file."""

_REPORT_SECONDS, _MOST_REPORTED = 0.05, 250
"""How often rows are told of, and how many at once: the window takes no longer than a few frames of the screen."""
_SCREEN_LEVELS = 3
"""Pyramid levels made in the job thread, so that the first paint of a large film does not make them."""


class WindowScorer(Protocol):
    """The part of inference.score.Scorer that the window needs; made and used in the inference thread only."""

    @property
    def card(self) -> ModelCard:
        """The model's card."""

    def score(self, image: Image, *, heatmaps: Sequence[str], force: bool) -> Scored | NotScored:
        """The score of one film with heat maps of these labels; `force` passes over the input checks."""

    def explain(self, image: Image, label: str, method: Method) -> Iterator[Explaining | Heatmap | Problem]:
        """One film's heat map by a method: how far it is, and at the end the map, or why there is none."""

    def stability(self, image: Image) -> Iterator[Explaining | Stability | Problem]:
        """How far a film's score moves with the film, step by step."""

    def faithfulness(self, image: Image, label: str, method: Method) -> Iterator[Explaining | Faithfulness | Problem]:
        """Whether a label's score rests on what its heat map by a method marks, step by step."""


@dataclass(frozen=True, slots=True)
class Services:
    """What the window needs from below it; a test gives its own. Each is called in a job thread alone.

    `read` and `open_scorer` raise Fault. `read_many` gives each film or its problem in order, the next one or two read
    in other processes while one is used. `model` gives the card of the model to score with, without torch, or why there
    is none; `open_scorer` takes that card. `outline` gives the lungs of a film; None where none are found, where the
    film says that it is of a child, and where no model for it is installed. `use` installs a model folder where it is
    not and lets it score from now on, `roll_back` goes back to the model before; both give the card of the model then
    in use, and raise Fault and OSError. `installed` gives a card of each id that scores, the one in use first;
    `available` gives those of all versions.
    `open_review` opens the review of a folder by a model, and raises Fault; `score_folder` brings it up to its folder.
    `begun_with` gives the model that a folder's review goes on with, where the one in use is given.
    `draw_page` draws a page, from 0, of the PDF in a DICOM object, so many pixels wide. `known_films` gives films of
    folders opened before that may be of the same patient, and are still there. A window that closes calls
    `stop`, from which on no process is started, and `close` once its threads have ended.
    """

    scan: Callable[[Iterable[Path]], Iterator[Entry]]
    read: Callable[[ImageRef], Image]
    read_many: Callable[[Iterable[ImageRef]], Iterator[tuple[ImageRef, Image | Problem]]]
    model: Callable[[], ModelCard | Problem]
    open_scorer: Callable[[ModelCard], WindowScorer]
    use: Callable[[Path], ModelCard]
    roll_back: Callable[[], ModelCard]
    installed: Callable[[], Sequence[ModelCard]]
    stop: Callable[[], None]
    close: Callable[[], None]
    open_review: Callable[[Path, ModelCard], ReviewStore]
    score_folder: Callable[[ReviewStore, WindowScorer], Iterator[RunEvent]]
    begun_with: Callable[[Path, ModelCard], ModelCard]
    outline: Callable[[Image], Lungs | None] = lambda _image: None
    draw_page: Callable[[Path, int, int], DrawnPage | Problem] = lambda path, _page, _width: Problem(
        Code.CODEC_FAILED, FilmReason.BAD_DOCUMENT, path=path
    )
    available: Callable[[], Sequence[ModelCard]] = tuple
    known_films: Callable[[Exam], Sequence[ImageRef]] = lambda _exam: ()


@dataclass(frozen=True, slots=True, eq=False)
class FilmLungs:
    """What is known of a film's lungs, where there are any: `lungs` is None where none were found.

    outlines: (n, 2) film points each, closed. window: their values from the 1st to the 99th percentile. mirrored: the
    file says that the patient's left is at the film's left.
    """

    ref: ImageRef
    lungs: Lungs | None
    mirrored: bool = False
    outlines: tuple[NDArray[np.float64], ...] = ()
    window: Window | None = None
    remarks: tuple[PictureRemark, ...] = ()
    ratio: Cardiothoracic | None = None

    @classmethod
    def of(cls, image: Image, lungs: Lungs | None) -> FilmLungs:
        """All that the outline of a film's lungs tells by itself."""
        if lungs is None:
            return cls(image.ref, None)
        from inference.input.anatomy import cardiothoracic, is_mirrored, lung_window, outline, picture_remarks

        mirrored, size = is_mirrored(image), pixel_size(image)
        remarks = picture_remarks(lungs, image.rows, image.columns, size.height / size.width)
        ratio = cardiothoracic(lungs, mirrored=mirrored)
        window = lung_window(image, lungs)
        return cls(image.ref, lungs, mirrored, outline(lungs), window, remarks=remarks, ratio=ratio)


@dataclass(frozen=True, slots=True)
class RowsFound:
    """More rows of the list; and files that are no films and belong to some, as reports do."""

    entries: tuple[Entry, ...]
    objects: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A film, ready to be drawn, and the windows it can be shown with."""

    ref: ImageRef
    image: Image
    film: Film
    presets: tuple[Preset, ...]
    default: Preset


@dataclass(frozen=True, slots=True)
class OpeningFailed:
    """A film that could not be read, and why."""

    ref: ImageRef
    problem: Problem


@dataclass(frozen=True, slots=True, eq=False)
class Thumbnail:
    """A film's small picture: uint8, at most as large as asked for; None where the film could not be read."""

    ref: ImageRef
    grey: Grey | None


def finding(services: Services, paths: Sequence[Path]) -> Iterator[RowsFound]:
    """Every film under `paths`, a handful at a time, the first one at once; of several frames the first is the row."""
    waiting: list[Entry] = []
    objects: list[Path] = []
    due = 0.0
    for entry in services.scan(paths):
        if isinstance(entry, Problem) and entry.code is Code.OTHER_OBJECT and entry.path is not None:
            objects.append(entry.path)
        elif _is_row(entry):
            waiting.append(entry)
        if (
            len(waiting) >= _MOST_REPORTED or time.monotonic() >= due
        ):  # also with nothing to tell: it can be cancelled only where it yields
            yield RowsFound(tuple(waiting), tuple(objects))
            waiting.clear()
            objects.clear()
            due = time.monotonic() + _REPORT_SECONDS
    yield RowsFound(tuple(waiting), tuple(objects))


def _is_row(entry: Entry) -> bool:
    """Of several frames the first is the row; an index (DICOMDIR) is none, its films are."""
    return entry.frame == 0 if isinstance(entry, ImageRef) else entry.code is not Code.INDEX


def opening(services: Services, refs: Sequence[ImageRef]) -> Iterator[Opened | OpeningFailed]:
    """Each film read and made ready for the screen."""
    for ref in refs:
        try:
            yield opened(services.read(ref))
        except Fault as fault:
            yield OpeningFailed(ref, fault.problem)


def opening_frames(services: Services, refs: Sequence[ImageRef], like: Opened) -> Iterator[Opened | OpeningFailed]:
    """More frames of a film, with the windows of `like`; while one is made ready the next are read elsewhere."""
    for ref, frame in services.read_many(refs):
        if isinstance(frame, Problem):
            yield OpeningFailed(ref, frame)
        else:
            yield Opened(ref, frame, _ready(frame), like.presets, like.default)


def opened(image: Image) -> Opened:
    """An image with its film, pyramid and windows."""
    offered = presets(image)
    return Opened(image.ref, image, _ready(image), offered, default_preset(image, offered))


def _ready(image: Image) -> Film:
    film = Film.from_image(image)
    film.level(_SCREEN_LEVELS)
    return film


def thumbnails(services: Services, refs: Sequence[ImageRef], side: int) -> Iterator[Thumbnail]:
    """Each film as it is first shown, fitted into a square of `side` pixels."""
    for ref in refs:
        try:
            image = services.read(ref)
        except Fault:
            yield Thumbnail(ref, None)  # the row's own problem is told when the film is opened
            continue
        yield Thumbnail(ref, _small(image, side))


def looking_up(services: Services) -> Iterator[ModelCard | Problem]:
    """Which model there is."""
    yield services.model()


def looking_back(services: Services, exam: Exam) -> Iterator[tuple[ImageRef, ...]]:
    """Films of folders opened before that may be of the patient of this one."""
    yield tuple(services.known_films(exam))


def cards_available(services: Services) -> Iterator[tuple[ModelCard, ...]]:
    """Every installed model that scores."""
    yield tuple(services.available())


def changing_points(change: Callable[[], ModelCard]) -> Iterator[ModelCard | Problem]:
    """The card with this place's operating points after a change, or why it was not made."""
    yield _after(change, ModelReason.POINTS_NOT_WRITTEN)


def writing_version(write: Callable[[], ModelCard]) -> Iterator[ModelCard | Problem]:
    """The card of a new version of a model, or why there is none."""
    yield _after(write, ModelReason.VERSION_NOT_WRITTEN)


def changing_model(change: Callable[[], ModelCard]) -> Iterator[ModelCard | Problem]:
    """The card of the model in use after a change, or why it was not made."""
    yield _after(change, ModelReason.NOT_PUT_INTO_USE)


def _after(change: Callable[[], ModelCard], refused: ModelReason) -> ModelCard | Problem:
    """refused: what is said where the disk refuses."""
    try:
        return change()
    except Fault as fault:
        return fault.problem
    except OSError as error:
        return Problem(Code.MODEL_REFUSED, refused, {"error": error.strerror or ModelReason.DISK_REFUSED})


def outlining(services: Services, image: Image) -> Iterator[FilmLungs]:
    """The lungs of a film that was scored, and what they tell."""
    yield FilmLungs.of(image, services.outline(image))


class ModelWorker:
    """Scores with one model in the inference thread: makes the scorer when it is needed, and keeps it.

    Made in the GUI thread, but everything it holds is touched by the job thread alone.
    """

    def __init__(self, services: Services, card: ModelCard) -> None:
        self._services = services
        self._card = card
        self._scorer: WindowScorer | Problem | None = None

    def getting_ready(self) -> Iterator[Outcome]:
        """No outcome, but the scorer, or the problem why there is none, which the first film tells."""
        self._open()
        yield from ()

    def scoring(self, image: Image, anyway: bool = False) -> Iterator[Outcome]:
        """The outcome of one film that is open, with the heat maps of all labels."""
        yield self._outcome(image, anyway, maps=True)

    def scoring_files(self, refs: Sequence[ImageRef]) -> Iterator[Outcome]:
        """The outcome of each film without heat maps; while one is scored here, the next is read elsewhere."""
        for ref, film in self._services.read_many(refs):
            yield Failed(film, ref) if isinstance(film, Problem) else self._outcome(film, anyway=False, maps=False)

    def working(self, work: Callable[[WindowScorer], Iterator[Any]]) -> Iterator[Any]:
        """Other work with the scorer, or the problem why there is none."""
        scorer = self._open()
        if isinstance(scorer, Problem):
            yield scorer
        else:
            yield from work(scorer)

    def _outcome(self, image: Image, anyway: bool, maps: bool) -> Outcome:
        scorer = self._open()
        if isinstance(scorer, Problem):
            return NotScored(image.ref, scorer)
        try:
            return scorer.score(image, heatmaps=map_labels(scorer.card) if maps else (), force=anyway)
        except Fault as fault:
            return NotScored(image.ref, fault.problem)

    def _open(self) -> WindowScorer | Problem:
        if self._scorer is None:
            try:
                self._scorer = self._services.open_scorer(self._card)
            except Fault as fault:
                self._scorer = fault.problem
        return self._scorer


def _small(image: Image, side: int) -> Grey:
    film = Film.from_image(image)
    width, height = shown_size(film.size, image.pixel_aspect)
    scale = side / max(width, height)
    size = max(round(width * scale), 1), max(round(height * scale), 1)
    return render_view(film, film.table(default_preset(image).voi), film.fit(size), size)
