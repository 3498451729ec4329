"""What a review's table shows, in which order, and which film comes next: sorts, searches, flags."""

from __future__ import annotations

import pytest

from inference.prediction import Status
from review.film_table import Flag, Listing, Query, Sort
from review.verdicts import Agreed, Role
from tests.review.listed import LABELS, POINT, films_of, make_columns, make_entry


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
        make_entry(1, 1, Agreed.OVERRIDE, "clear"),
        make_entry(2, 2, Agreed.OVERRIDE, "clear"),
        make_entry(3, 4, Agreed.AGREE, "mass"),
        make_entry(4, 4, Agreed.AGREE, "nodule", "Ben"),
    ]
    listing = Listing(columns, said, "Ann", POINT, LABELS)
    assert films_of(listing, Query(Sort.DISAGREEMENT)) == [2, 1, 4, 3]


def test_where_others_differ_is_told_after_the_own_verdict_and_to_who_adjudicates() -> None:
    said = [make_entry(1, 2, Agreed.AGREE, "nodule", "Ben"), make_entry(2, 2, Agreed.OVERRIDE, "clear", "Cleo")]
    listing = Listing(make_columns({}, {}), said, "Ann", POINT, LABELS)
    differing = Query(flags=frozenset({Flag.READERS_DIFFER}))
    assert films_of(listing, differing) == []
    assert films_of(listing, Query(Sort.DISAGREEMENT)) == [1, 2]
    assert listing.order(differing, adjudicating=True).tolist() == [1]
    listing.apply(make_entry(3, 2, Agreed.AGREE, "nodule"))
    assert films_of(listing, differing) == [2]
    assert films_of(listing, Query(Sort.DISAGREEMENT)) == [2, 1]


def test_the_time_of_the_verdict_orders_what_was_read_and_the_rest_follows() -> None:
    said = [
        make_entry(1, 3, Agreed.UNSURE, at="2026-03-01T10:00:00.250Z"),
        make_entry(2, 1, Agreed.UNSURE, at="2026-03-01T10:00:00.750Z"),
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
        ("p2", []),
        ("codec", []),
        ("rosé", [2]),
        ("ROSÉ film", [2]),
        ("strasse", [3]),
        ("turned", [3]),
        ("film", [1, 2, 3]),
        ("  ", [1, 2, 3]),
        ("apex rosé", []),
    ],
)
def test_words_are_looked_for_in_names_notes_and_what_the_model_remarks(text: str, films: list[int]) -> None:
    columns = make_columns(
        {},
        {"path": "Rose\u0301/film.dcm"},
        {"path": "Straße/film.dcm", "status": Status.FAILED, "code": "CODEC", "message": "x", "notes": "Turned."},
    )
    listing = Listing(columns, [make_entry(1, 1, None, note="Left apex?")], "Ann", POINT)
    assert films_of(listing, Query(Sort.FOLDER, descending=False, text=text)) == films


def test_only_what_can_be_seen_is_searched() -> None:
    refused = {"path": "Smith.dcm", "pseudonym": "F-AB12", "code": "not_frontal", "message": "A lateral view."}
    columns = make_columns({**refused, "status": Status.NOT_SCORED})
    listing = Listing(columns, [], "Ann", POINT)

    def found(text: str, **seen: bool) -> bool:
        return len(listing.order(Query(text=text), **seen)) == 1

    assert [found(text) for text in ("smith", "ab12", "lateral", "not_frontal")] == [True, False, True, False]
    assert [found(text, pseudonyms=True) for text in ("smith", "ab12")] == [False, True]
    assert not found("lateral", hidden=True)
    listing.apply(make_entry(1, 1, Agreed.UNSURE))
    assert found("lateral", hidden=True), "after the verdict it can be seen"


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
    said = [make_entry(1, 3, Agreed.AGREE, "nodule", key_image=True)]
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
    listing = Listing(columns, [make_entry(1, 6, Agreed.UNSURE)], "Ann", POINT)
    order = listing.order(Query(Sort.FOLDER, descending=False))
    assert [listing.next_to_read(order, after) for after in range(-1, 6)] == [0, 2, 2, 4, 4, 0, 0]
    assert listing.unread() == 3
    for seq, film in enumerate((1, 3, 5), start=2):
        listing.apply(make_entry(seq, film, Agreed.UNSURE))
    assert listing.next_to_read(order, 0) == -1
    assert listing.unread() == 0


def test_the_last_film_left_is_the_next_one_even_from_itself() -> None:
    listing = Listing(make_columns({}, {}), [make_entry(1, 1, Agreed.UNSURE)], "Ann", POINT)
    assert listing.next_to_read(listing.order(Query(Sort.FOLDER, descending=False)), 1) == 1


def test_adjudicating_goes_to_the_next_film_on_which_readers_differ() -> None:
    said = [make_entry(film, film, Agreed.AGREE, "nodule") for film in (1, 2, 3)]
    said += [make_entry(4, 2, Agreed.OVERRIDE, "clear", "Ben"), make_entry(5, 3, Agreed.AGREE, "nodule", "Ben")]
    listing = Listing(make_columns({}, {}, {}), said, "Ann", POINT, LABELS)
    order = listing.order(Query(Sort.FOLDER, descending=False))
    assert listing.next_to_read(order, 0, adjudicating=True) == 1
    listing.apply(make_entry(6, 2, Agreed.AGREE, "nodule", "Cleo", role=Role.ADJUDICATOR))
    assert listing.next_to_read(order, 0, adjudicating=True) == -1
