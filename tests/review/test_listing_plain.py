"""A review's table against a plain one that looks at every film, whatever the films, verdicts and questions."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from inference.decide import decide
from inference.models.card import OperatingPoint
from inference.prediction import Status
from review.film_table import Flag, Listing, Query, Sort
from review.verdicts import STATUSES, Agreed, Columns, LogEntry, Role, RowState, Verdict
from tests.models import make_point
from tests.review.listed import LABELS, POINT, make_columns

_SCORES = st.sampled_from([0.0, 0.2, 0.4, 0.45, 0.5, 0.6, 0.8, 1.0])
_FILMS = st.lists(
    st.fixed_dictionaries(
        {
            "status": st.sampled_from(STATUSES),
            "abnormal": _SCORES,
            "here": st.booleans(),
            "copies": st.integers(1, 2),
            "notes": st.sampled_from(["", "Turned."]),
            "frame": st.integers(0, 2),
            "place": st.integers(0, 5),
            "path": st.sampled_from(["a/x.dcm", "B/y.dcm", "Ä/z.dcm"]),
        }
    ),
    max_size=12,
)
_SAYINGS = st.lists(
    st.tuples(
        st.integers(1, 12),
        st.sampled_from(["Ann", "Ben"]),
        st.sampled_from([None, *Agreed]),
        st.sampled_from(["", "clear", "nodule", "odd"]),
        st.sampled_from(list(Role)),
        st.sampled_from(["", "Look X"]),
    ),
    max_size=25,
)
_QUERIES = st.builds(
    Query,
    st.sampled_from(Sort),
    st.booleans(),
    st.frozensets(st.sampled_from(RowState), max_size=3),
    st.frozensets(st.sampled_from(Flag), max_size=2),
    st.frozensets(st.sampled_from(["", "normal", "abnormal", "unsure"]), max_size=2),
    st.sampled_from(["", "x", "LOOK", "ä z", "x a"]),
)


def _log(sayings: list[tuple[int, str, Agreed | None, str, Role, str]]) -> list[LogEntry]:
    return [
        LogEntry(seq, Verdict(film, reader, said, label, role=role, note=note, at=f"2026-03-01T10:00:{seq:02d}.000Z"))
        for seq, (film, reader, said, label, role, note) in enumerate(sayings, start=1)
    ]


class Plain:
    """The same table, film by film."""

    def __init__(self, columns: Columns, log: list[LogEntry], reader: str, point: OperatingPoint) -> None:
        self.columns, self.reader, self.point = columns, reader, point
        self.last = {(entry.verdict.film, entry.verdict.reader, entry.verdict.role): entry.verdict for entry in log}

    def frames(self, row: int) -> list[int]:
        """The rows of the same file, where it is there and has several frames."""
        columns = self.columns
        rows = [
            other for other in range(len(columns)) if columns.here[other] and columns.path[other] == columns.path[row]
        ]
        return rows if row in rows and any(columns.frame[other] for other in rows) else [row]

    def standing(self, row: int) -> int:
        return max(
            self.frames(row), key=lambda other: (float(np.nan_to_num(self.columns.score[other], nan=-1)), -other)
        )

    def spoken(self, row: int) -> int:
        said = [other for other in self.frames(row) if self.own(other).said is not None]
        return max(said, key=lambda other: self.own(other).at) if said else self.standing(row)

    def own(self, row: int) -> Verdict:
        film = int(self.columns.film[row])
        return self.last.get((film, self.reader, Role.READER), Verdict(film, self.reader, None))

    def state(self, row: int) -> RowState:
        unread = {
            Status.SCORED: RowState.TO_READ,
            Status.NOT_SCORED: RowState.NOT_SCORED,
            Status.FAILED: RowState.FAILED,
        }
        read = {Agreed.AGREE: RowState.AGREED, Agreed.OVERRIDE: RowState.OVERRIDDEN, Agreed.UNSURE: RowState.UNSURE}
        read |= {Agreed.LABEL: RowState.NO_DECISION}
        said = self.own(row).said
        status = STATUSES[self.columns.status[row]] if self.columns.here[row] else Status.FAILED
        return read[said] if said else unread[status]

    def decision(self, row: int) -> str:
        score = float(self.columns.score[row])
        return "" if math.isnan(score) else str(decide(score, self.point))

    def disagrees(self, row: int) -> bool:
        own = self.own(row)
        against = {"clear": "abnormal", "nodule": "normal"}
        if own.said is None or not own.label or self.decision(row) in ("", "unsure"):
            return False
        if own.label in against:
            return self.decision(row) == against[own.label]
        return own.said is Agreed.OVERRIDE

    def differ(self, row: int) -> bool:
        of_film = [verdict for (film, _, _), verdict in self.last.items() if film == self.columns.film[row]]
        said = [verdict for verdict in of_film if verdict.said is not None]
        labels = {verdict.label for verdict in said if verdict.role is Role.READER and verdict.label}
        return len(labels) > 1 and not any(verdict.role is Role.ADJUDICATOR for verdict in said)

    def shows(self, row: int, query: Query) -> bool:
        """By the frame with the highest score, and what was said of any of them last."""
        if row != self.standing(row):
            return False
        spoken = self.spoken(row)
        columns, own = self.columns, self.own(spoken)
        flags = {
            Flag.KEY_IMAGE: False,
            Flag.NOTE: bool(own.note),
            Flag.REGION: False,
            Flag.DISAGREES: self.disagrees(spoken),
            Flag.READERS_DIFFER: self.differ(spoken) and own.said is not None,
            Flag.COPIES: columns.copies[row] > 1,
            Flag.GONE: not columns.here[row],
            Flag.REMARK: bool(columns.notes[row]),
        }
        notes = [self.own(frame).note for frame in self.frames(row)]
        texts = (columns.path[row], *notes, columns.message[row], columns.notes[row])
        return (
            (not query.states or self.state(spoken) in query.states)
            and (not query.decisions or self.decision(row) in query.decisions)
            and all(flags[flag] for flag in query.flags)
            and all(any(word in text.casefold() for text in texts) for word in query.text.casefold().split())
        )


@settings(max_examples=200)
@given(_FILMS, _SAYINGS, _QUERIES, st.sampled_from(["Ann", "Ben", "Cleo"]))
def test_the_order_holds_each_row_that_the_query_shows_once(
    films: list[dict[str, object]],
    sayings: list[tuple[int, str, Agreed | None, str, Role, str]],
    query: Query,
    reader: str,
) -> None:
    columns, log = make_columns(*films), _log(sayings)
    listing, plain = Listing(columns, log, reader, POINT, LABELS), Plain(columns, log, reader, POINT)
    order = listing.order(query).tolist()
    assert sorted(order) == [row for row in range(len(films)) if plain.shows(row, query)]
    for row in range(len(films)):
        assert listing.state(row) is plain.state(row)
        assert listing.decision(row) == plain.decision(row)
        assert listing.disagrees(row) == plain.disagrees(row)
        assert listing.differ(row) == plain.differ(row)
    folder = np.lexsort((columns.film, columns.frame, columns.place)).tolist()
    if query.sort is Sort.SCORE:
        turn = -1 if query.descending else 1
        keys = [turn * score if not math.isnan(score) else math.inf for score in columns.score.tolist()]
        assert order == sorted(order, key=lambda row: (keys[row], folder.index(row)))
    if query.sort is Sort.FOLDER:
        assert order == sorted(order, key=folder.index, reverse=query.descending)


@settings(max_examples=200)
@given(_FILMS, _SAYINGS, st.lists(_QUERIES, min_size=1, max_size=3), st.integers(0, 12), st.integers(0, 25))
def test_what_comes_piece_by_piece_gives_the_same_as_all_at_once(
    films: list[dict[str, object]],
    sayings: list[tuple[int, str, Agreed | None, str, Role, str]],
    queries: list[Query],
    first_films: int,
    first_said: int,
) -> None:
    log = [entry for entry in _log(sayings) if entry.verdict.film <= len(films)]
    whole = Listing(make_columns(*films), log, "Ann", POINT, LABELS)
    former = [{**film, "path": "former.dcm", "status": Status.NOT_SCORED} for film in films[:first_films]]
    grown = Listing(make_columns(*former), log[:first_said], "Ben", make_point("other", 0.1))
    for query in queries:
        grown.order(query)
    grown.extend(make_columns(*films))
    for entry in log[first_said:]:
        assert grown.apply(entry) == entry.verdict.film - 1
    grown.set_reader("Ann")
    grown.set_point(POINT)
    grown.set_labels(LABELS)
    for query in queries:
        assert grown.order(query).tolist() == whole.order(query).tolist()
    assert grown.counts() == whole.counts()
    plain = Plain(make_columns(*films), log, "Ann", POINT)
    assert sum(whole.counts().values()) == len({plain.standing(row) for row in range(len(films))})
    assert [grown.verdict(row) for row in range(len(films))] == [whole.verdict(row) for row in range(len(films))]
    assert grown.unread() == whole.unread()
