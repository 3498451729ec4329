"""Reading the film that is shown and, while it is looked at, those beside it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from imaging.image import ImageRef
from viewer.jobs.film_jobs import Opened, OpeningFailed, Services, opening, opening_frames
from viewer.jobs.job_thread import Job, JobStarter, Latest, Priority

SHELF_BYTES = 512 << 20
"""About twenty radiographs of 3000 x 2500 with their pyramids."""

PLAYED_BYTES = 256 << 20
"""Some 360 frames of 512 x 512."""

_PYRAMID = 4 / 3


class FilmCache:
    """Least recently used first out; the film put last always stays."""

    def __init__(self, limit: int = SHELF_BYTES) -> None:
        self._limit = limit
        self._films: OrderedDict[ImageRef, Opened] = OrderedDict()

    def put(self, opened: Opened) -> None:
        """Keep a film, and let go of the oldest ones beyond the limit."""
        self._films[opened.ref] = opened
        self._films.move_to_end(opened.ref)
        beyond = sum(map(_bytes, self._films.values())) - self._limit
        while len(self._films) > 1 and beyond > 0:
            beyond -= _bytes(self._films.popitem(last=False)[1])

    def get(self, ref: ImageRef) -> Opened | None:
        """The film, if it is still here."""
        if ref in self._films:
            self._films.move_to_end(ref)
        return self._films.get(ref)

    def __contains__(self, ref: ImageRef) -> bool:
        return ref in self._films

    def clear(self) -> None:
        """Let go of every film."""
        self._films.clear()


def _bytes(opened: Opened) -> float:
    base, image = opened.film.level(0), opened.image
    shared = image.values is base
    bitmaps = 2 * image.rows * image.columns + sum(len(plane.packed) for plane in image.overlays)
    return base.nbytes * _PYRAMID + (0 if shared else image.values.nbytes) + (bitmaps if image.overlays else 0)


class FilmReader(QObject):
    """Part of a pane, in the GUI thread; what was read stays in a cache as long as there is room.

    is_urgent: the reader waits for its films, before those of other panes.
    """

    read = Signal(object)
    """Opened or OpeningFailed: the film that was asked for."""
    read_ahead = Signal(object)
    """Opened: a film that may be asked for next."""
    frame_read = Signal(object)
    """Opened: one of the frames that `read_frames` was given."""
    crashed = Signal(object)

    def __init__(
        self, services: Services, job_thread: JobStarter, cache: FilmCache, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._job_thread = job_thread
        self._cache = cache
        self._now, self._ahead, self._frames = Latest(), Latest(), Latest()
        self.is_urgent = True
        self._played = FilmCache(PLAYED_BYTES)
        self.reads_frames = False

    def kept(self, ref: ImageRef) -> Opened | None:
        """The film, where it was read before and is still here."""
        return self._cache.get(ref)

    def start(self, ref: ImageRef) -> None:
        """Read a film that is to be shown; `read` tells of it. What was asked for before is not read any more."""
        self.cancel()
        job = self._job((ref,), Priority.NOW if self.is_urgent else Priority.SOON)
        self._now.start(job, self._on_read)

    def start_ahead(self, refs: Sequence[ImageRef]) -> None:
        """Read those of these films that are not here, in that order, when nobody waits for another."""
        missing = tuple(ref for ref in refs if ref not in self._cache)
        if missing:
            job = self._job(missing, Priority.SOON)
            self._ahead.start(job, self._on_read_ahead)

    def played(self, ref: ImageRef) -> Opened | None:
        """A frame of the film that is played, where it was read and is still here. Its windows are another frame's."""
        return self._played.get(ref)

    def read_frames(self, refs: Sequence[ImageRef], like: Opened) -> None:
        """Read these frames of the film of `like`, which is played: `frame_read` tells of each, and nobody scores them.

        They are few, and read to the end whatever is shown next: `reads_frames` until then.
        """
        if refs and not self.reads_frames:
            self.reads_frames = True
            job = self._job_thread.job(lambda: opening_frames(self._services, tuple(refs), like), Priority.SOON)
            self._frames.start(job, self._on_frame_read, self.crashed, self._on_frames_read)

    def forget_played(self) -> None:
        """Nothing is played any more."""
        self._played.clear()

    def cancel(self) -> None:
        """Read nothing any more but what `read_frames` was given."""
        self._now.cancel()
        self._ahead.cancel()

    def _job(self, refs: Sequence[ImageRef], priority: Priority) -> Job:
        job = self._job_thread.job(lambda: opening(self._services, refs), priority)
        job.crashed.connect(self.crashed)
        return job

    @Slot(object)
    def _on_read(self, event: Opened | OpeningFailed) -> None:
        if isinstance(event, Opened):
            self._cache.put(event)
        self.read.emit(event)

    @Slot(object)
    def _on_read_ahead(self, event: Opened | OpeningFailed) -> None:
        if isinstance(event, Opened):
            self._cache.put(event)
            self.read_ahead.emit(event)

    @Slot(object)
    def _on_frame_read(self, event: Opened | OpeningFailed) -> None:
        if isinstance(event, Opened):
            self._played.put(event)
            self.frame_read.emit(event)

    @Slot()
    def _on_frames_read(self) -> None:
        self.reads_frames = False
