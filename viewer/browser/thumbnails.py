"""Small pictures of the films, made when a row is seen, behind everything else the io thread does."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from imaging.image import ImageRef
from viewer.film.painting import to_image
from viewer.jobs.film_jobs import Services, Thumbnail, thumbnails
from viewer.jobs.job_thread import JobStarter, Latest, Priority

KEPT = 2_000
"""About 50 MB of them."""


class Thumbnails(QObject):
    """Pictures by film; `want` says which rows are seen now, and what was wanted before is dropped."""

    made = Signal(object)
    """The ImageRef of a new picture."""
    crashed = Signal(object)

    def __init__(self, services: Services, job_thread: JobStarter, side: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._job_thread = job_thread
        self._side = side
        self._made: OrderedDict[ImageRef, QImage | None] = OrderedDict()
        self._making = Latest()

    def get(self, ref: ImageRef) -> QImage | None:
        """The picture, if it is made."""
        return self._made.get(ref)

    def want(self, refs: Sequence[ImageRef]) -> None:
        """Make the pictures of these films that are missing, and of no others."""
        missing = tuple(ref for ref in refs if ref not in self._made)
        self._making.cancel()
        if missing:
            job = self._job_thread.job(lambda: thumbnails(self._services, missing, self._side), Priority.SEEN)
            self._making.start(job, self._on_made, self.crashed)

    def clear(self) -> None:
        """Forget them all."""
        self._making.cancel()
        self._made.clear()

    @Slot(object)
    def _on_made(self, thumbnail: Thumbnail) -> None:
        self._made[thumbnail.ref] = None if thumbnail.grey is None else to_image(thumbnail.grey)
        while len(self._made) > KEPT:
            self._made.popitem(last=False)
        self.made.emit(thumbnail.ref)
