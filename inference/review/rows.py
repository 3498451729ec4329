"""What the pipeline hands to the store of a review and gets back: rows, and files that are known."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from imaging.types import ImageRef
from inference.types import Outcome


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a file looked like when it was read: its size in bytes and its time of change in nanoseconds."""

    size: int
    changed_ns: int


@dataclass(frozen=True, slots=True)
class NewRow:
    """A frame, or a file that cannot be opened, as the pipeline hands it to the store.

    path: relative to the folder, as in `Columns`. digest: SHA-256 of the file's bytes, hexadecimal; "" where it could
    not be read (the film is then known by its path, and asked again the next time). patient_id: identity as the file
    has it, which is not stored. outcome: None where this content has a row already and only its place is new.
    """

    path: str
    place: int
    stamp: Stamp
    digest: str
    frame: int
    ref: ImageRef | None
    outcome: Outcome | None
    patient_id: str = ""


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A file that was read before: how it looked, its content, and its frames (() where it could not be opened).

    place: where it stood in the order of the folder.
    """

    stamp: Stamp
    digest: str
    frames: tuple[ImageRef, ...]
    place: int


class KnownFiles(Mapping[str, KnownFile]):
    """Files by their path, each made when it is asked for: 100,000 at once would take seconds."""

    def __init__(
        self, files: Mapping[str, tuple[int, int, bytes, int]], frames: Callable[[str, bytes], tuple[ImageRef, ...]]
    ) -> None:
        """files: path -> size, time of change, content, place; frames: of a path with a content."""
        self._files = files
        self._frames = frames

    def __getitem__(self, path: str) -> KnownFile:
        size, changed_ns, content, place = self._files[path]
        return KnownFile(Stamp(size, changed_ns), content.hex(), self._frames(path, content), place)

    def __contains__(self, path: object) -> bool:
        return path in self._files

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)
