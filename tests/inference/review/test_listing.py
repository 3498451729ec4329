"""The table of a review without a screen, against a plain one that looks at every film."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inference.decide import decide
from inference.review.listing import Flag, Listing, Query, Sort
from inference.review.types import STATUSES, Columns, LogEntry, ReviewLabel, Role, Said, State, Status, Verdict
from inference.types import OperatingPoint
from tests.models import make_point

POINT = make_point("balanced", 0.5, 0.1)
LABELS = (
    ReviewLabel("clear", abnormal=False),
    ReviewLabel("nodule", abnormal=True),
    ReviewLabel("mass", abnormal=True),
)


def make_columns(*films: dict[str, object]) -> Columns:
    """Films by what is said of them; scored with 0.9, found in the order given, unless said otherwise."""
    rows = [_film(number, given) for number, given in enumerate(films)]
    kinds = {"film": np.int64, "place": np.int64, "frame": np.int32, "copies": np.int32, "here": np.bool_}
    kinds |= {"status": np.uint8, "abnormal": np.float64, "scored_at": np.float64}
    fields = {name: [row[name] for row in rows] for name in Columns.__dataclass_fields__}
    return Columns(**{name: np.array(of, kinds[name]) if name in kinds else of for name, of in fields.items()})


def _film(number: int, given: dict[str, object]) -> dict[str, object]:
    film = {
        "film": number + 1,
        "place": number,
        "path": f"film {number + 1}.dcm",
        "frame": 0,
        "copies": 1,
        "here": True,
    }
    film |= {"pseudonym": f"P{number + 1}", "patient": "", "status": Status.SCORED, "code": "", "message": ""}
    film |= {"notes": "", "abnormal": 0.9, "scored_at": 0.0, **given}
    if film["status"] is not Status.SCORED:
        film["abnormal"] = math.nan
    return film | {"status": STATUSES.index(film["status"])}


def make_entry(
    seq: int, film: int, said: Said | None, label: str = "", reader: str = "Ann", **more: object
) -> LogEntry:
    return LogEntry(seq, Verdict(film, reader, said, label, **more))


def films_of(listing: Listing, query: Query) -> list[int]:
    return listing.columns.film[listing.order(query)].tolist()


def test_a_film_stands_by_its_verdict_and_without_one_by_its_score() -> None:
    columns = make_columns(
        {}, {}, {}, {}, {"status": Status.NOT_SCORED}, {"status": Status.FAILED}, {"status": Status.NOT_SCORED}
    )
    said = [
        make_entry(1, 2, Said.AGREE, "nodule"),
        make_entry(2, 3, Said.OVERRIDE, "clear"),
        make_entry(3, 4, Said.UNSURE),
        make_entry(4, 7, Said.OVERRIDE, "nodule"),
    ]
    listing = Listing(columns, said, "Ann", POINT, LABELS)
    assert [listing.state(row) for row in range(7)] == [
        State.TO_READ,
        State.AGREED,
        State.OVERRIDDEN,
        State.UNSURE,
        State.NOT_SCORED,
        State.FAILED,
        State.OVERRIDDEN,
    ]
    assert listing.counts() == {
        State.TO_READ: 1,
        State.AGREED: 1,
        State.OVERRIDDEN: 2,
        State.UNSURE: 1,
        State.NOT_SCORED: 1,
        State.FAILED: 1,
    }


def test_a_note_or_what_was_undone_is_no_verdict() -> None:
    said = [
        make_entry(1, 1, None, note="see the left apex"),
        make_entry(2, 2, Said.AGREE, "nodule"),
        LogEntry(3, Verdict(2, "Ann", None), undoes=2),
    ]
    listing = Listing(make_columns({}, {}), said, "Ann", POINT, LABELS)
    assert [listing.state(0), listing.state(1)] == [State.TO_READ, State.TO_READ]
    assert listing.verdict(0) == said[0].verdict
    assert films_of(listing, Query(flags=frozenset({Flag.NOTE}))) == [1]


def test_another_reader_sees_own_verdicts_and_a_new_one_sees_none() -> None:
    said = [make_entry(1, 1, Said.AGREE, "nodule"), make_entry(2, 1, Said.OVERRIDE, "clear", "Ben")]
    listing = Listing(make_columns({}), said, "Ann", POINT, LABELS)
    assert listing.state(0) is State.AGREED
    assert listing.others(0) == (said[1].verdict,)
    listing.set_reader("Ben")
    assert listing.state(0) is State.OVERRIDDEN
    assert listing.others(0) == (said[0].verdict,)
    listing.set_reader("Cleo")
    assert listing.state(0) is State.TO_READ
    assert listing.others(0) == (said[0].verdict, said[1].verdict)
    assert listing.verdict(0) is None


def test_the_last_entry_holds_in_whatever_order_the_log_is_read() -> None:
    said = [make_entry(2, 1, Said.OVERRIDE, "clear"), make_entry(1, 1, Said.AGREE, "nodule")]
    listing = Listing(make_columns({}), said, "Ann", POINT, LABELS)
    assert listing.state(0) is State.OVERRIDDEN
    listing.apply(said[1])
    assert listing.state(0) is State.OVERRIDDEN


def test_readers_differ_until_somebody_adjudicates() -> None:
    said = [
        make_entry(1, 1, Said.AGREE, "nodule"),
        make_entry(2, 1, Said.OVERRIDE, "clear", "Ben"),
        make_entry(3, 2, Said.AGREE, "nodule"),
        make_entry(4, 2, Said.UNSURE, "", "Ben"),
    ]
    listing = Listing(make_columns({}, {}), said, "Ann", POINT, LABELS)
    assert [listing.differ(0), listing.differ(1)] == [True, False], "who is unsure gives no label"
    assert films_of(listing, Query(flags=frozenset({Flag.READERS_DIFFER}))) == [1]
    decided = make_entry(5, 1, Said.OVERRIDE, "clear", "Cleo", role=Role.ADJUDICATOR)
    listing.apply(decided)
    assert not listing.differ(0)
    assert listing.adjudicated(0) == decided.verdict
    assert listing.state(0) is State.AGREED, "what Ann said stays"
    listing.apply(make_entry(6, 1, None, "", "Cleo", role=Role.ADJUDICATOR))
    assert listing.differ(0)
    assert listing.adjudicated(0) is None


def test_reader_and_model_disagree_by_what_the_label_means_at_the_operating_point() -> None:
    columns = make_columns({"abnormal": 0.9}, {"abnormal": 0.2}, {"abnormal": 0.5}, {"status": Status.NOT_SCORED})
    said = [make_entry(film, film, Said.OVERRIDE, "clear") for film in (1, 2, 3, 4)]
    listing = Listing(columns, said, "Ann", POINT, LABELS)
    assert [listing.decision(row) for row in range(4)] == ["abnormal", "normal", "unsure", ""]
    assert [listing.disagrees(row) for row in range(4)] == [True, False, False, False]
    listing.set_point(make_point("high_sensitivity", 0.1))
    assert [listing.decision(row) for row in range(4)] == ["abnormal", "abnormal", "abnormal", ""]
    assert [listing.disagrees(row) for row in range(4)] == [True, True, True, False]


def test_a_label_that_is_none_of_the_reviews_disagrees_where_the_reader_overrides() -> None:
    said = [make_entry(1, 1, Said.OVERRIDE, "odd"), make_entry(2, 2, Said.AGREE, "odd")]
    listing = Listing(make_columns({}, {}), said, "Ann", POINT, LABELS)
    assert [listing.disagrees(0), listing.disagrees(1)] == [True, False]
    listing.set_labels([*LABELS, ReviewLabel("odd", abnormal=True)])
    assert [listing.disagrees(0), listing.disagrees(1)] == [False, False]


def test_films_without_a_score_come_last_worst_first_or_best_first() -> None:
    columns = make_columns(
        {"status": Status.FAILED},
        {"abnormal": 0.3},
        {"status": Status.NOT_SCORED},
        {"abnormal": 0.8},
        {"abnormal": 0.3},
    )
    listing = Listing(columns, [], "Ann", POINT)
    assert films_of(listing, Query()) == [4, 2, 5, 1, 3]
    assert films_of(listing, Query(descending=False)) == [2, 5, 4, 1, 3]
    assert films_of(listing, Query(Sort.UNCERTAINTY)) == [2, 5, 4, 1, 3]


def test_disagreement_puts_the_model_farthest_from_the_reader_first_and_readers_who_differ_next() -> None:
    columns = make_columns({"abnormal": 0.7}, {"abnormal": 0.95}, {"abnormal": 0.9}, {"abnormal": 0.9})
    said = [
        make_entry(1, 1, Said.OVERRIDE, "clear"),
        make_entry(2, 2, Said.OVERRIDE, "clear"),
        make_entry(3, 4, Said.AGREE, "mass"),
        make_entry(4, 4, Said.AGREE, "nodule", "Ben"),
    ]
    listing = Listing(columns, said, "Ann", POINT, LABELS)
    assert films_of(listing, Query(Sort.DISAGREEMENT)) == [2, 1, 4, 3]


def test_where_others_differ_is_told_after_the_own_verdict_and_to_who_adjudicates() -> None:
    said = [make_entry(1, 2, Said.AGREE, "nodule", "Ben"), make_entry(2, 2, Said.OVERRIDE, "clear", "Cleo")]
    listing = Listing(make_columns({}, {}), said, "Ann", POINT, LABELS)
    differing = Query(flags=frozenset({Flag.READERS_DIFFER}))
    assert films_of(listing, differing) == []
    assert films_of(listing, Query(Sort.DISAGREEMENT)) == [1, 2]
    assert listing.order(differing, adjudicating=True).tolist() == [1]
    listing.apply(make_entry(3, 2, Said.AGREE, "nodule"))
    assert films_of(listing, differing) == [2]
    assert films_of(listing, Query(Sort.DISAGREEMENT)) == [2, 1]


def test_the_time_of_the_verdict_orders_what_was_read_and_the_rest_follows() -> None:
    said = [
        make_entry(1, 3, Said.UNSURE, at="2026-03-01T10:00:00.250Z"),
        make_entry(2, 1, Said.UNSURE, at="2026-03-01T10:00:00.750Z"),
    ]
    listing = Listing(make_columns({}, {}, {}), said, "Ann", POINT)
    assert films_of(listing, Query(Sort.READ_AT)) == [1, 3, 2]
    assert films_of(listing, Query(Sort.READ_AT, descending=False)) == [3, 1, 2]


def test_shuffled_films_keep_their_order_when_others_come() -> None:
    few, many = make_columns(*[{}] * 20), make_columns(*[{}] * 40)
    query = Query(Sort.SHUFFLED)
    before = films_of(Listing(few, [], "Ann", POINT), query)
    after = films_of(Listing(many, [], "Ben", POINT), query)
    assert [film for film in after if film <= 20] == before
    assert before != sorted(before)
    assert after != sorted(after, reverse=True)


@pytest.mark.parametrize(
    ("text", "films"),
    [
        ("apex", [1]),
        ("APEX left", [1]),
        ("p2", [2]),
        ("codec", [3]),
        ("rosé", [2]),
        ("ROSÉ film", [2]),
        ("strasse", [3]),
        ("turned", [3]),
        ("film", [1, 2, 3]),
        ("  ", [1, 2, 3]),
        ("apex p2", []),
    ],
)
def test_words_are_looked_for_in_names_pseudonyms_notes_codes_and_messages(text: str, films: list[int]) -> None:
    columns = make_columns(
        {},
        {"path": "Rose\u0301/film.dcm"},
        {"path": "Straße/film.dcm", "status": Status.FAILED, "code": "CODEC", "message": "x", "notes": "Turned."},
    )
    listing = Listing(columns, [make_entry(1, 1, None, note="Left apex?")], "Ann", POINT)
    assert films_of(listing, Query(Sort.FOLDER, descending=False, text=text)) == films


def test_a_search_sees_what_changed_since_the_last_one() -> None:
    listing = Listing(make_columns({"path": "old.dcm"}), [], "Ann", POINT)
    assert films_of(listing, Query(text="old")) == [1]
    listing.extend(make_columns({"path": "new.dcm"}, {"path": "older.dcm"}))
    assert films_of(listing, Query(text="old")) == [2]
    listing.apply(make_entry(1, 1, None, note="old friend"))
    assert films_of(listing, Query(Sort.FOLDER, descending=False, text="old")) == [1, 2]
    listing.set_reader("Ben")
    assert films_of(listing, Query(text="old")) == [2], "another's note is not searched"


def test_a_search_sees_all_that_changed_while_nobody_searched() -> None:
    listing = Listing(make_columns({}, {}), [], "Ann", POINT)
    assert films_of(listing, Query(text="moved")) == []
    listing.extend(make_columns({"film": 1, "path": "moved/a.dcm"}))
    listing.extend(make_columns({"film": 2, "path": "moved/b.dcm"}))
    assert sorted(films_of(listing, Query(text="moved"))) == [1, 2]


def test_flags_tell_of_copies_files_that_are_gone_and_remarks() -> None:
    columns = make_columns({"copies": 2}, {"here": False, "copies": 3}, {"notes": "Looks turned."})
    said = [make_entry(1, 3, Said.AGREE, "nodule", key_image=True)]
    listing = Listing(columns, said, "Ann", POINT, LABELS)
    shown = {flag: films_of(listing, Query(Sort.FOLDER, descending=False, flags=frozenset({flag}))) for flag in Flag}
    assert shown == {
        Flag.KEY_IMAGE: [3],
        Flag.NOTE: [],
        Flag.REGION: [],
        Flag.DISAGREES: [],
        Flag.READERS_DIFFER: [],
        Flag.COPIES: [1, 2],
        Flag.GONE: [2],
        Flag.REMARK: [3],
    }
    assert films_of(listing, Query(flags=frozenset({Flag.COPIES, Flag.GONE}))) == [2]


def test_the_next_to_read_goes_around_the_end_over_films_that_can_be_read() -> None:
    columns = make_columns({}, {"status": Status.FAILED}, {"status": Status.NOT_SCORED}, {"here": False}, {}, {})
    listing = Listing(columns, [make_entry(1, 6, Said.UNSURE)], "Ann", POINT)
    order = listing.order(Query(Sort.FOLDER, descending=False))
    assert [listing.next_to_read(order, after) for after in range(-1, 6)] == [0, 2, 2, 4, 4, 0, 0]
    assert listing.unread() == 3
    for seq, film in enumerate((1, 3, 5), start=2):
        listing.apply(make_entry(seq, film, Said.UNSURE))
    assert listing.next_to_read(order, 0) == -1
    assert listing.unread() == 0


def test_the_last_film_left_is_the_next_one_even_from_itself() -> None:
    listing = Listing(make_columns({}, {}), [make_entry(1, 1, Said.UNSURE)], "Ann", POINT)
    assert listing.next_to_read(listing.order(Query(Sort.FOLDER, descending=False)), 1) == 1


def test_adjudicating_goes_to_the_next_film_on_which_readers_differ() -> None:
    said = [make_entry(film, film, Said.AGREE, "nodule") for film in (1, 2, 3)]
    said += [make_entry(4, 2, Said.OVERRIDE, "clear", "Ben"), make_entry(5, 3, Said.AGREE, "nodule", "Ben")]
    listing = Listing(make_columns({}, {}, {}), said, "Ann", POINT, LABELS)
    order = listing.order(Query(Sort.FOLDER, descending=False))
    assert listing.next_to_read(order, 0, adjudicating=True) == 1
    listing.apply(make_entry(6, 2, Said.AGREE, "nodule", "Cleo", role=Role.ADJUDICATOR))
    assert listing.next_to_read(order, 0, adjudicating=True) == -1


def test_a_verdict_that_comes_before_its_film_waits_for_it() -> None:
    columns = make_columns({}, {})
    listing = Listing(make_columns({}), [make_entry(1, 2, Said.UNSURE)], "Ann", POINT)
    assert listing.extend(columns).tolist() == [0, 1]
    assert listing.state(1) is State.UNSURE
    with pytest.raises(KeyError):
        listing.row_of(3)
    with pytest.raises(KeyError):
        listing.apply(make_entry(2, 3, Said.UNSURE))


def test_a_review_without_films_has_nothing_to_show() -> None:
    listing = Listing(make_columns(), [], "Ann", POINT)
    assert len(listing.columns) == 0
    assert listing.order(Query(text="x")).tolist() == []
    assert sum(listing.counts().values()) == 0
    assert listing.next_to_read(listing.order(Query()), -1) == -1


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
        st.sampled_from([None, *Said]),
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
    st.frozensets(st.sampled_from(State), max_size=3),
    st.frozensets(st.sampled_from(Flag), max_size=2),
    st.frozensets(st.sampled_from(["", "normal", "abnormal", "unsure"]), max_size=2),
    st.sampled_from(["", "x", "LOOK", "ä z", "x a"]),
)


def _log(sayings: list[tuple[int, str, Said | None, str, Role, str]]) -> list[LogEntry]:
    return [
        LogEntry(seq, Verdict(film, reader, said, label, role=role, note=note, at=f"2026-03-01T10:00:{seq:02d}.000Z"))
        for seq, (film, reader, said, label, role, note) in enumerate(sayings, start=1)
    ]


class Plain:
    """The same table, film by film."""

    def __init__(self, columns: Columns, log: list[LogEntry], reader: str, point: OperatingPoint) -> None:
        self.columns, self.reader, self.point = columns, reader, point
        self.last = {(entry.verdict.film, entry.verdict.reader, entry.verdict.role): entry.verdict for entry in log}

    def own(self, row: int) -> Verdict:
        film = int(self.columns.film[row])
        return self.last.get((film, self.reader, Role.READER), Verdict(film, self.reader, None))

    def state(self, row: int) -> State:
        unread = {Status.SCORED: State.TO_READ, Status.NOT_SCORED: State.NOT_SCORED, Status.FAILED: State.FAILED}
        read = {Said.AGREE: State.AGREED, Said.OVERRIDE: State.OVERRIDDEN, Said.UNSURE: State.UNSURE}
        said = self.own(row).said
        return read[said] if said else unread[STATUSES[self.columns.status[row]]]

    def decision(self, row: int) -> str:
        score = float(self.columns.abnormal[row])
        return "" if math.isnan(score) else str(decide(score, self.point))

    def disagrees(self, row: int) -> bool:
        own = self.own(row)
        against = {"clear": "abnormal", "nodule": "normal"}
        if own.said is None or not own.label or self.decision(row) in ("", "unsure"):
            return False
        if own.label in against:
            return self.decision(row) == against[own.label]
        return own.said is Said.OVERRIDE

    def differ(self, row: int) -> bool:
        of_film = [verdict for (film, _, _), verdict in self.last.items() if film == self.columns.film[row]]
        said = [verdict for verdict in of_film if verdict.said is not None]
        labels = {verdict.label for verdict in said if verdict.role is Role.READER and verdict.label}
        return len(labels) > 1 and not any(verdict.role is Role.ADJUDICATOR for verdict in said)

    def shows(self, row: int, query: Query) -> bool:
        columns, own = self.columns, self.own(row)
        flags = {
            Flag.KEY_IMAGE: False,
            Flag.NOTE: bool(own.note),
            Flag.REGION: False,
            Flag.DISAGREES: self.disagrees(row),
            Flag.READERS_DIFFER: self.differ(row) and own.said is not None,
            Flag.COPIES: columns.copies[row] > 1,
            Flag.GONE: not columns.here[row],
            Flag.REMARK: bool(columns.notes[row]),
        }
        texts = (columns.path[row], columns.pseudonym[row], own.note, columns.code[row], columns.message[row])
        texts += (columns.notes[row],)
        return (
            (not query.states or self.state(row) in query.states)
            and (not query.decisions or self.decision(row) in query.decisions)
            and all(flags[flag] for flag in query.flags)
            and all(any(word in text.casefold() for text in texts) for word in query.text.casefold().split())
        )


@settings(max_examples=200)
@given(_FILMS, _SAYINGS, _QUERIES, st.sampled_from(["Ann", "Ben", "Cleo"]))
def test_the_order_holds_each_row_that_the_query_shows_once(
    films: list[dict[str, object]],
    sayings: list[tuple[int, str, Said | None, str, Role, str]],
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
        keys = [turn * score if not math.isnan(score) else math.inf for score in columns.abnormal.tolist()]
        assert order == sorted(order, key=lambda row: (keys[row], folder.index(row)))
    if query.sort is Sort.FOLDER:
        assert order == sorted(order, key=folder.index, reverse=query.descending)


@settings(max_examples=200)
@given(_FILMS, _SAYINGS, st.lists(_QUERIES, min_size=1, max_size=3), st.integers(0, 12), st.integers(0, 25))
def test_what_comes_piece_by_piece_gives_the_same_as_all_at_once(
    films: list[dict[str, object]],
    sayings: list[tuple[int, str, Said | None, str, Role, str]],
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
    assert sum(whole.counts().values()) == len(films)
    assert [grown.verdict(row) for row in range(len(films))] == [whole.verdict(row) for row in range(len(films))]
    assert grown.unread() == whole.unread()


def test_thousands_of_rows_in_small_pieces_keep_what_each_film_has() -> None:
    listing = Listing(make_columns(), [], "Ann", POINT)
    for start in range(0, 4000, 250):
        numbers = range(start, start + 250)
        listing.extend(make_columns(*[{"film": n + 1, "place": n, "abnormal": n / 4000} for n in numbers]))
    assert listing.columns.film.tolist() == list(range(1, 4001))
    assert films_of(listing, Query())[:3] == [4000, 3999, 3998]
    assert listing.columns.path[3999] == "film 250.dcm"
