"""What was said is taken back and redone in any order: a film stands as if what was taken back had never been said."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from inference.prediction import Extent
from review.verdicts import Agreed, LogEntry, Region, Shape, Verdict
from viewer.review.verdict_queue import VerdictHistory, VerdictRequest

FILMS = (1, 2)


class Said:
    """A reader who says one thing after another, and what holds of each film."""

    def __init__(self) -> None:
        self.history = VerdictHistory()
        self.held = {film: Verdict(film, "Ada", None) for film in FILMS}
        self.count = 0

    def keep(self, request: VerdictRequest | None) -> bool:
        if request is None:
            return False
        film = request.verdict.film
        assert request.before == self.held[film]
        self.count += 1
        self.held[film] = request.verdict
        self.history.note(LogEntry(self.count, request.verdict, request.undoes), request)
        return True

    def change(self, film: int, **changes: object) -> None:
        before = self.held[film]
        self.keep(VerdictRequest(replace(before, **changes), before))

    def draw(self, film: int, place: int) -> None:
        region = Region(Shape.BOX, Extent(place, 0, place + 10, 10))
        self.change(film, regions=(*self.held[film].regions, region))


def test_a_region_is_taken_back_alone_and_does_not_come_back_with_what_was_said_later() -> None:
    said = Said()
    said.draw(1, 0)
    said.change(1, said=Agreed.UNSURE)
    said.change(2, said=Agreed.UNSURE)
    assert said.keep(said.history.undoing(1))
    assert (said.held[1].said, said.held[1].regions) == (Agreed.UNSURE, ())
    assert said.history.undoing(1) is None
    assert said.keep(said.history.undoing())
    assert said.held[2].said is None
    assert said.keep(said.history.undoing())
    assert said.held[1] == Verdict(1, "Ada", None)
    assert said.keep(said.history.redoing(1))
    assert (said.held[1].said, len(said.held[1].regions)) == (None, 1)
    assert said.keep(said.history.redoing())
    assert said.held[1].said is Agreed.UNSURE


def test_of_two_films_regions_those_of_the_film_that_is_meant_are_taken_back() -> None:
    said = Said()
    said.draw(1, 0)
    said.draw(2, 0)
    assert said.keep(said.history.undoing(1))
    assert [len(said.held[film].regions) for film in FILMS] == [0, 1]


acts = st.lists(st.tuples(st.sampled_from(FILMS), st.sampled_from(("region", "label", "note"))), min_size=1, max_size=8)
ways = st.lists(st.sampled_from((None, *FILMS)), min_size=20, max_size=20)


@given(acts, ways, ways)
def test_all_that_was_said_can_be_taken_back_and_redone_in_any_order(
    done: list[tuple[int, str]], back: list[int | None], again: list[int | None]
) -> None:
    said = Said()
    for number, (film, what) in enumerate(done):
        if what == "region":
            said.draw(film, number)
        elif what == "label":
            said.change(film, said=Agreed.OVERRIDE, label=f"label {number}")
        else:
            said.change(film, note=f"note {number}")
    all_said = dict(said.held)
    for film in (*back, *[None] * len(done)):
        said.keep(said.history.undoing(film))
    assert said.history.done == []
    assert said.held == {film: Verdict(film, "Ada", None) for film in FILMS}
    for film in (*again, *[None] * len(done)):
        said.keep(said.history.redoing(film))
    assert said.history.undone == []
    assert {film: set(one.regions) for film, one in said.held.items()} == {
        film: set(one.regions) for film, one in all_said.items()
    }
