"""Who chooses the next film where it is not the list: a review, whose order is its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from viewer.scores import Progress


class Guide(Protocol):
    """Asked by the session for everything about the way from film to film."""

    @property
    def progress(self) -> Progress | None:
        """Films being looked for or scored."""

    def decisions(self) -> Mapping[str, str]:
        """The decision of each film that may be told, by what the film is called."""

    @property
    def has_verdict(self) -> bool:
        """Whether the reader has said what is on the film shown."""

    def go_by(self, places: int) -> None:
        """So many films on, or back."""

    def go_to_place(self, place: int) -> None:
        """The film at a place of the order, or at the nearest there is."""

    def cancel(self) -> None:
        """Stop the long work that the bar shows."""

    def leave(self) -> None:
        """Guide no more: the session is about to show something else."""
