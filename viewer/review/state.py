"""The review that is open: its films, its reader, where the reader is, and what they say. The one thing that changes.

Lives in the GUI thread and knows no widget, like the session whose film it chooses. SKELETON: signals and signatures.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from inference.review.listing import Listing, Query
from inference.review.types import Region, ReviewLabel
from viewer.session import Session


class Review(QObject):
    """At most one review is open. What readers say is stored in a lane and shown when it is kept."""

    opened = Signal()
    """A review was opened: `listing`, `order` and everything else are another's."""
    closed = Signal()
    rows_changed = Signal(object)
    """Rows of the listing, NDArray[int64], whose cells are others; new ones included."""
    order_changed = Signal()
    """`order` is another: rows came, the query or its answer changed."""
    current_changed = Signal()
    """Another film is read: `current`, a row of the listing, or -1."""
    progress_changed = Signal()
    """Scoring went on, ended or paused: `progress`, `pause`."""
    blind_changed = Signal()
    """Whether the score of the film shown is to be hidden."""
    reader_changed = Signal()
    labels_changed = Signal()
    region_changed = Signal()
    """The regions of the film shown are others."""
    said = Signal(str)
    """A sentence for the line at the bottom."""
    choice_wanted = Signal()
    """The reader overrides, and it takes a choice of label to know with what."""
    note_wanted = Signal()
    crashed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.folder: Path | None = None
        self.listing: Listing | None = None
        self.query = Query()
        self.order: NDArray[np.int64] = np.empty(0, np.int64)
        self.current = -1
        self.reader = ""
        self.labels: tuple[ReviewLabel, ...] = ()
        self.read_first = False
        self.auto_advance = True
        self.adjudicating = False
        self.read_only = False
        self.pseudonyms = False

    @property
    def is_open(self) -> bool:
        """Whether a review is open."""
        raise NotImplementedError

    @property
    def is_blind(self) -> bool:
        """True where the score of the film shown is hidden: read-first, and no verdict yet."""
        raise NotImplementedError

    # Opening

    def open(self, folder: Path, reader: str) -> None:
        """Open the review of a folder by the model in use, show what it has, and score what is new."""
        raise NotImplementedError

    def close(self) -> None:
        """Let go of the review; its scoring ends with what is kept."""
        raise NotImplementedError

    def stop_scoring(self) -> None:
        """Score no more until it is asked for."""
        raise NotImplementedError

    def go_on_scoring(self) -> None:
        """Look at the folder again, and score what is new, changed or left."""
        raise NotImplementedError

    # Where the reader is

    def set_query(self, query: Query) -> None:
        """Other rows, or another order; the film shown stays."""
        raise NotImplementedError

    def go_to(self, row: int) -> None:
        """Read the film of a row of the listing."""
        raise NotImplementedError

    def go_by(self, places: int) -> None:
        """Go on or back in `order`."""
        raise NotImplementedError

    def go_to_next_unread(self) -> None:
        """The next film to read, around the end; says so where none is left."""
        raise NotImplementedError

    def go_back(self) -> None:
        """The film that was read before this one."""
        raise NotImplementedError

    # What the reader says

    def agree(self) -> None:
        """The model is right; read-first: the film is abnormal."""
        raise NotImplementedError

    def override(self) -> None:
        """The model is wrong; read-first: the film is normal. Asks for the label where there are several."""
        raise NotImplementedError

    def unsure(self) -> None:
        """The reader cannot say."""
        raise NotImplementedError

    def give_label(self, label: str) -> None:
        """This label, whatever the model said."""
        raise NotImplementedError

    def toggle_key_image(self) -> None:
        """Mark the film as one to show, or not any more."""
        raise NotImplementedError

    def set_note(self, note: str) -> None:
        """Keep a note on the film shown."""
        raise NotImplementedError

    def add_region(self, region: Region) -> None:
        """A place on the film shown belongs to what the reader says."""
        raise NotImplementedError

    def remove_region(self, place: int) -> None:
        """Take one of the regions away."""
        raise NotImplementedError

    def undo(self) -> None:
        """Take back what was said last, and go to that film."""
        raise NotImplementedError

    def redo(self) -> None:
        """Say it again."""
        raise NotImplementedError

    # Who reads, and how

    def set_reader(self, reader: str) -> None:
        """Another reader goes on."""
        raise NotImplementedError

    def set_read_first(self, read_first: bool) -> None:
        """Hide scores until the verdict, or not."""
        raise NotImplementedError

    def set_auto_advance(self, auto_advance: bool) -> None:
        """Go on by itself after a verdict, or not."""
        raise NotImplementedError

    def set_adjudicating(self, adjudicating: bool) -> None:
        """Decide where readers differ, seeing what they said; verdicts are the adjudicator's."""
        raise NotImplementedError

    def set_labels(self, labels: tuple[ReviewLabel, ...]) -> None:
        """Other labels from now on."""
        raise NotImplementedError

    def set_pseudonyms(self, pseudonyms: bool) -> None:
        """Show pseudonyms for names, or names."""
        raise NotImplementedError
