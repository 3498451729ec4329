"""The marks over a film: those that are kept, the one being drawn or moved, the one chosen; what can be taken back."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter

from imaging.display.viewport import Size
from imaging.image import Image, ImageRef, Point, Spacing
from viewer.film.composition import Scene
from viewer.film.mark_kind import (
    NEAR,
    ClosedLine,
    FilmMark,
    MarkKind,
    hit,
    line_distance,
    screen_handles,
    screen_lines,
)
from viewer.film.mark_painting import ManyMarks, MarkLayer, MarkPainter
from viewer.film.text_overlay import OutlinedLines


@dataclass(frozen=True, slots=True)
class FrameMarks:
    """What the reader drew on one frame and no verdict holds, and the spacing that they calibrated it to."""

    marks: tuple[FilmMark, ...] = ()
    calibration: Spacing | None = None


class _Hold(NamedTuple):
    """What a drag draws: a new mark of a kind from `start`, or one drag more of `begun`.

    With a place it moves the mark there: one of its handles, or all of it (-1).
    """

    kind: MarkKind
    start: Point
    place: int = -1
    handle: int = -1
    begun: FilmMark | None = None


class Taken(Enum):
    """What was taken back, or done again: an act on the marks, or one that the review has to take back."""

    MARK = "mark"
    OF_VERDICT = "of verdict"


class KeptMarks(QObject):
    """The marks that no verdict holds, by frame, whichever pane shows it, and what was there before each act.

    reader: who reads in a review; None while none is open.
    """

    changed = Signal(object)
    """Other marks are on a frame, an `ImageRef`, or another act can be taken back; None: on any."""
    acted = Signal(object)
    """The reader did something on a frame."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reader: str | None = None
        self._own: dict[ImageRef | None, FrameMarks] = {}
        self._done: dict[ImageRef | None, list[FrameMarks | None]] = {}
        self._undone: dict[ImageRef | None, list[FrameMarks | None]] = {}

    def on(self, frame: ImageRef | None) -> FrameMarks:
        """What is on a frame."""
        return self._own.get(frame, FrameMarks())

    def is_seen(self, mark: FilmMark) -> bool:
        """Whether who reads now may see a mark: in a review none that others drew."""
        return self.reader is None or mark.reader == self.reader

    def read_by(self, reader: str | None) -> None:
        """Somebody else reads: what was done before is not theirs to take back."""
        if reader != self.reader:
            self.reader = reader
            self._done.clear()
            self._undone.clear()
            self.changed.emit(None)

    def act(self, frame: ImageRef | None, own: FrameMarks) -> None:
        """The reader has it so from now on."""
        self._note(frame, self.on(frame))
        self._set(frame, own)

    def note_verdict(self, frame: ImageRef | None) -> None:
        """The latest act is one that the review takes back."""
        self._note(frame, None)
        self.changed.emit(frame)

    def _note(self, frame: ImageRef | None, before: FrameMarks | None) -> None:
        self._done.setdefault(frame, []).append(before)
        self._undone.pop(frame, None)

    def undo(self, frame: ImageRef | None) -> Taken | None:
        """Take back the latest act on a frame; None where there is none."""
        return self._go(frame, self._done, self._undone)

    def redo(self, frame: ImageRef | None) -> Taken | None:
        """Do again what was taken back last on a frame; None where nothing was."""
        return self._go(frame, self._undone, self._done)

    def can_undo(self, frame: ImageRef | None) -> bool:
        """Whether there is an act on a frame that the verdict did not hear of."""
        return any(self._done.get(frame, ()))

    def can_redo(self, frame: ImageRef | None) -> bool:
        """Whether one was taken back."""
        return any(self._undone.get(frame, ()))

    def _go(self, frame: ImageRef | None, source: _Acts, target: _Acts) -> Taken | None:
        acts = source.get(frame)
        if not acts:
            return None
        then = acts.pop()
        target.setdefault(frame, []).append(None if then is None else self.on(frame))
        if then is None:
            self.changed.emit(frame)
            return Taken.OF_VERDICT
        self._set(frame, then)
        return Taken.MARK

    def _set(self, frame: ImageRef | None, own: FrameMarks) -> None:
        self._own[frame] = own
        self.changed.emit(frame)
        self.acted.emit(frame)

    def restore(self, frame: ImageRef, kept: FrameMarks) -> None:
        """What was kept of a frame, under what was drawn on it meanwhile."""

        def joined(now: FrameMarks) -> FrameMarks:
            return FrameMarks((*kept.marks, *now.marks), now.calibration or kept.calibration)

        self._own[frame] = joined(self.on(frame))
        for acts in (self._done, self._undone):
            acts[frame] = [None if then is None else joined(then) for then in acts.get(frame, ())]
        self.changed.emit(frame)

    def forget(self) -> None:
        """No marks, on no frame."""
        for kept in (self._own, self._done, self._undone):
            kept.clear()
        self.changed.emit(None)


class FilmMarks(QObject):
    """Of one pane. First come the marks that a verdict holds: they are shown here, and kept by the review, which hears
    what the reader does to them. The others are `all_kept`, with the frame that they were drawn on.

    chosen: the place in `kept` of the mark that Delete takes away, and that can be moved; -1 is the last one.
    """

    changed = Signal()
    """Something has to be painted again."""
    kept_changed = Signal()
    """Other marks are there, or another one is chosen, or another act can be taken back."""
    drawn = Signal(object)
    """A `FilmMark` that belongs to the verdict."""
    edited = Signal(int, object)
    """The place among the verdict's marks, and the `FilmMark` that it is now."""
    removed = Signal(int)
    """The place among the verdict's marks, -1 for the last one."""
    text_wanted = Signal(object)
    """A `FilmMark` that its text has to be asked for: `add` keeps it, or `change` where it is on the film already."""

    def __init__(self, parent: QObject | None = None, all_kept: KeptMarks | None = None) -> None:
        """`all_kept` are those of all panes; its own where there is only this one."""
        super().__init__(parent)
        self.all_kept = KeptMarks(self) if all_kept is None else all_kept
        self.all_kept.changed.connect(self._on_kept)
        self.draft: FilmMark | None = None
        self.chosen = -1
        self._chosen: FilmMark | None = None
        self._of_verdict: tuple[FilmMark, ...] = ()
        self._frame: ImageRef | None = None
        self._hold: _Hold | None = None
        self._begun: FilmMark | None = None
        self._captions: dict[FilmMark, str] = {}
        self._written: dict[FilmMark, QRectF] = {}
        self._measured: tuple[Image, Spacing | None, Image] | None = None
        self._layer: MarkLayer | None = None

    # What there is

    @property
    def kept(self) -> tuple[FilmMark, ...]:
        """All marks over the film shown but the one being drawn; in a review none that others drew."""
        return (*self._of_verdict, *filter(self.all_kept.is_seen, self.own().marks))

    def own(self) -> FrameMarks:
        """What no verdict holds on the frame shown, whoever drew it."""
        return self.all_kept.on(self._frame)

    @property
    def reader(self) -> str | None:
        """Who reads in a review."""
        return self.all_kept.reader

    @Slot(object)
    def _on_kept(self, frame: ImageRef | None) -> None:
        """Other marks are there: the one that is chosen stays so as far as it is the same."""
        if frame not in (None, self._frame):
            return
        kept = self.kept
        if self._chosen is None or not 0 <= self.chosen < len(kept) or kept[self.chosen] is not self._chosen:
            self.chosen = -1
        if self._hold is not None and self._hold.place >= len(kept):
            self.discard()
        self.changed.emit()
        self.kept_changed.emit()

    def measured(self, image: Image) -> Image:
        """The image with the spacing that the reader calibrated it to; itself where there is none."""
        spacing = self.own().calibration
        if self._measured is None or self._measured[0] is not image or self._measured[1] is not spacing:
            self._measured = (image, spacing, image if spacing is None else replace(image, spacing=spacing))
            self._captions.clear()
            self._written.clear()
        return self._measured[2]

    def caption(self, mark: FilmMark, image: Image) -> str:
        """What is written beside a mark that is kept."""
        image = self.measured(image)
        if mark not in self._captions:
            self._captions[mark] = mark.kind.caption(mark, image)
        return self._captions[mark]

    def turn_to(self, frame: ImageRef | None) -> None:
        """The marks of another frame; nothing is being drawn."""
        if frame != self._frame:
            self._frame, self._of_verdict, self._layer = frame, (), None
            self.choose_at(-1)

    def show(self, marks: Sequence[FilmMark]) -> None:
        """The marks that the verdict on the film shown holds now; where they are as many, the chosen one stays."""
        if len(marks) != len(self._of_verdict):
            self.chosen = -1
            if self._hold is not None and self._hold.place >= 0:
                self.discard()
        self._of_verdict = tuple(marks)
        self._chosen = self.chosen_mark
        self.changed.emit()
        self.kept_changed.emit()

    def read_by(self, reader: str | None) -> None:
        """Somebody reads in a review, and sees and takes back no marks of others; None: no review is open."""
        self.all_kept.read_by(reader)

    # Drawing

    def begin(self, kind: MarkKind, point: Point, scene: Scene) -> None:
        """A button goes down at a screen point: on the chosen mark, where a new one may begin, or go on."""
        if self._begun is not None and self._begun.kind is kind:
            self._hold = _Hold(kind, scene.viewport.to_film(point, scene.size), begun=self._begun)
        elif not self.grab(point, scene, by_words=False):
            self._begun, self.draft = None, None
            self._hold = _Hold(kind, scene.viewport.to_film(point, scene.size))

    def grab(self, point: Point, scene: Scene, *, by_words: bool = True) -> bool:
        """Take hold of the chosen mark at a screen point, by a handle or a line; False where there is neither.

        by_words: also by what is written beside it, under which another mark may be to be drawn.
        """
        if not 0 <= self.chosen < len(self.kept):
            return False
        mark, here = self.kept[self.chosen], scene.viewport.to_film(point, scene.size)
        near = [(math.dist(place, point), number) for number, place in enumerate(screen_handles(mark, scene))]
        distance, handle = min(near, default=(math.inf, -1))
        if distance > NEAR * scene.unit:
            lines = (line_distance(line, point) for line in screen_lines(mark, scene))
            written = by_words and self._is_written_at(mark, point)
            distance, handle = 0.0 if written else min(lines, default=math.inf), -1
        if distance > NEAR * scene.unit:
            return False
        self._begun = None
        self._hold = _Hold(mark.kind, here, self.chosen, handle)
        return True

    def draw(self, point: Point, scene: Scene, size: Size, outlines: Sequence[ClosedLine] = ()) -> None:
        """The mark that the drag has reached at a screen point, on a film of a size; it may snap to outlines."""
        hold, zoom = self._hold, max(scene.viewport.scales)
        if hold is None:
            return
        here = scene.viewport.to_film(point, scene.size)
        if hold.begun is not None:
            self.draft = hold.kind.continued(hold.begun, hold.start, here, size, zoom) or hold.begun
        elif hold.place < 0:
            self.draft = hold.kind.drawn(hold.start, here, size, zoom)
        elif hold.handle >= 0:
            self.draft = hold.kind.moved(self.kept[hold.place], hold.handle, here, size, zoom)
        else:
            dx, dy = here[0] - hold.start[0], here[1] - hold.start[1]
            self.draft = hold.kind.shifted(self.kept[hold.place], dx, dy, size)
        if self.draft is not None and (hold.place < 0 or hold.handle >= 0):
            self.draft = hold.kind.snapped(self.draft, hold.handle, outlines, NEAR * scene.unit / zoom)
        self.changed.emit()

    def end(self, *, of_verdict: bool) -> None:
        """Keep what was drawn, if it is large enough to be meant; a new mark may belong to the verdict."""
        hold, draft = self._hold, self.draft
        if draft is not None and not draft.kind.is_whole(draft):
            self._hold, self._begun = None, draft
            self.changed.emit()
            return
        self.discard()
        if hold is None or draft is None:
            return
        count = len(self._of_verdict)
        if hold.place >= count:
            self.change(self.kept[hold.place], draft)
        elif hold.place >= 0:
            self.all_kept.note_verdict(self._frame)
            self.edited.emit(hold.place, draft)
        elif of_verdict:
            self.all_kept.note_verdict(self._frame)
            self.drawn.emit(draft)
        else:
            self.add(draft)

    def add(self, mark: FilmMark) -> None:
        """Keep a new mark, and choose it."""
        own = self.own()
        left = (one for one in own.marks if not (self.all_kept.is_seen(one) and mark.kind.takes_place_of(one)))
        self._act(replace(own, marks=(*left, replace(mark, reader=self.reader or ""))))
        self.choose_at(len(self.kept) - 1)

    def change(self, before: FilmMark, after: FilmMark) -> None:
        """Keep a mark that no verdict holds as another."""
        marks = (after if mark is before else mark for mark in self.own().marks)
        if self._chosen is before:
            self._chosen = after
        self._act(replace(self.own(), marks=tuple(marks)))

    def calibrate(self, spacing: Spacing | None) -> None:
        """Measure in these millimetres on the frame shown; None: in those of the file."""
        if spacing != self.own().calibration:
            self._act(replace(self.own(), calibration=spacing))

    @property
    def is_unfinished(self) -> bool:
        """Whether a mark is begun that takes one drag more."""
        return self._begun is not None

    @property
    def is_in_hand(self) -> bool:
        """Whether a mark is being drawn or moved, or waits for one drag more."""
        return self._hold is not None or self._begun is not None

    def discard(self) -> None:
        """Nothing is being drawn."""
        self.draft, self._hold, self._begun = None, None, None
        self.changed.emit()

    def choose(self, point: Point, scene: Scene) -> None:
        """Choose the mark at a screen point, or none."""
        kept = self.kept
        written = (place for place, mark in enumerate(kept) if self._is_written_at(mark, point))
        place = hit(kept, point, scene)
        self.choose_at(place if place >= 0 else next(written, -1))

    def _is_written_at(self, mark: FilmMark, point: Point) -> bool:
        """Whether what was last written beside a mark covers a screen point."""
        return self.written(mark).contains(QPointF(*point))

    def written(self, mark: FilmMark) -> QRectF:
        """What the writing beside a mark covered when it was painted last."""
        return self._written.get(mark, QRectF())

    @property
    def chosen_mark(self) -> FilmMark | None:
        """The mark that is chosen."""
        return self.kept[self.chosen] if 0 <= self.chosen < len(self.kept) else None

    def ask_for_text(self) -> bool:
        """Ask for another text of the mark that is chosen; False where it has none that was written."""
        mark = self.chosen_mark
        if mark is None or not mark.kind.has_text:
            return False
        self.text_wanted.emit(mark)
        return True

    def remove(self) -> None:
        """Take away the mark that is chosen, else the last one."""
        place = self.chosen if self.chosen >= 0 else len(self.kept) - 1
        if place < 0:
            self.removed.emit(-1)
        elif place < len(self._of_verdict):
            self.all_kept.note_verdict(self._frame)
            self.removed.emit(self.chosen)
        else:
            gone, own = self.kept[place], self.own()
            self._act(replace(own, marks=tuple(mark for mark in own.marks if mark is not gone)))
            self.choose_at(-1)

    def remove_all(self) -> None:
        """Take away every mark over the frame shown that no verdict holds."""
        own = self.own()
        left = tuple(mark for mark in own.marks if not self.all_kept.is_seen(mark))
        if left != own.marks:
            self._act(replace(own, marks=left))
            self.choose_at(-1)

    @property
    def has_own(self) -> bool:
        """Whether there is a mark that no verdict holds."""
        return len(self.kept) > len(self._of_verdict)

    def choose_at(self, place: int) -> None:
        """Choose the mark at a place in `kept`; -1 chooses none."""
        self.chosen, self._chosen = place, None
        self._chosen = self.chosen_mark
        self.discard()
        self.kept_changed.emit()

    # Taking back

    def undo(self) -> Taken | None:
        """Take back the latest act on the frame shown; None where there is none."""
        self.choose_at(-1)
        return self.all_kept.undo(self._frame)

    def redo(self) -> Taken | None:
        """Do again what was taken back last on the frame shown; None where nothing was."""
        self.choose_at(-1)
        return self.all_kept.redo(self._frame)

    @property
    def can_undo(self) -> bool:
        """Whether there is an act on the frame shown that the verdict did not hear of."""
        return self.all_kept.can_undo(self._frame)

    @property
    def can_redo(self) -> bool:
        """Whether one was taken back."""
        return self.all_kept.can_redo(self._frame)

    def _act(self, own: FrameMarks) -> None:
        self.all_kept.act(self._frame, own)

    # Painting

    def paint(
        self,
        painter: QPainter,
        scene: Scene,
        image: Image,
        words: OutlinedLines,
        avoid: Sequence[QRect] = (),
        room: QRect | None = None,
        *,
        moving: bool = False,
    ) -> None:
        """All marks, light on a dark rim, so that they are seen on bone and on air; the chosen one with its handles.

        avoid: where nothing is to be written, in pixels of the screen. room: the part of the scene that is seen now,
        where that is not all of it; what is written beside a mark there stays in it. moving: the film is under way,
        and what is written stays as it lies beside its mark.
        """
        kept, draft = self.kept, self.draft
        moved = self._hold.place if self._hold is not None and draft is not None else -1
        if not kept and draft is None:
            return
        still = [(place, mark) for place, mark in enumerate(kept) if place not in (moved, self.chosen)]
        view = QRect(0, 0, *scene.size) if room is None else room
        brush = MarkPainter(scene, words, len(self._of_verdict), view, [QRectF(rect) for rect in avoid])
        written: dict[FilmMark, QRectF] = {}
        if still:
            layer = self._still(still, brush, image, tuple(avoid), moving=moving)
            painter.drawImage(0, 0, layer.picture)
            brush.taken[:] = layer.taken
            written |= {mark: box for (_, mark), box in zip(still, layer.written, strict=True)}
        if 0 <= self.chosen < len(kept) and self.chosen != moved:
            mark = kept[self.chosen]
            box = brush.paint_lines(painter, mark, chosen=True)
            writing = brush.writing(self.caption(mark, image))
            written[mark] = brush.write(painter, writing, box, brush.anchor(mark, box), place=self.chosen)
        if draft is not None:
            whole = draft.kind.is_whole(draft)
            caption = draft.kind.draft_caption(draft, self.measured(image)) if whole else ""
            box = brush.paint_lines(painter, draft, chosen=0 <= moved == self.chosen)
            brush.write(painter, brush.writing(caption), box, brush.anchor(draft, box), place=moved)
        if room is None:
            self._written |= written

    def _still(
        self,
        still: list[tuple[int, FilmMark]],
        brush: MarkPainter,
        image: Image,
        avoid: tuple[QRect, ...],
        *,
        moving: bool,
    ) -> MarkLayer:
        """The picture of the marks that stay."""
        scene, before, beside = brush.scene, self._layer, None
        what = (still, scene.unit, brush.numbered, self.measured(image))
        where = (scene.viewport, scene.size, avoid, brush.room, moving)
        if before is not None and before.what == what:
            if before.where == where:
                return before
            many, beside = before.many, before.beside if moving else None
        else:
            marks = [mark for _, mark in still]
            many = ManyMarks.of(marks, [brush.writing(self.caption(mark, image)) for mark in marks])
        picture = QImage(QSize(*scene.size), QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(Qt.GlobalColor.transparent)
        boxes, anchors = many.draw(picture, scene)
        with QPainter(picture) as painter:
            written = [
                brush.write(painter, writing, box, anchor, place=place, beside=way)
                for (place, _), writing, box, anchor, way in zip(
                    still, many.writings, boxes, anchors, beside or [None] * len(still), strict=True
                )
            ]
        if beside is None:
            beside = [
                None if box.isEmpty() else (box.x() - x, box.y() - y)
                for box, (x, y) in zip(written, anchors, strict=True)
            ]
        self._layer = MarkLayer(what, where, many, picture, written=written, beside=beside, taken=list(brush.taken))
        return self._layer


_Acts: TypeAlias = dict[ImageRef | None, list[FrameMarks | None]]
"""By frame, what was there before each act; None for one that the review takes back."""
