"""Where the films of a review stand: whose verdict holds, where readers and the model differ, what comes in later."""

from __future__ import annotations

import pytest

from inference.prediction import Status
from review.film_table import Flag, Listing, Query
from review.final_verdict import FinalReason, film_verdicts
from review.label_matrix import gather
from review.log import holds
from review.verdicts import Agreed, LogEntry, ReviewLabel, Role, RowState, Verdict
from tests.models import make_point
from tests.review.listed import LABELS, POINT, films_of, make_columns, make_entry


def test_a_film_stands_by_its_verdict_and_without_one_by_its_score() -> None:
    columns = make_columns(
        {}, {}, {}, {}, {"status": Status.NOT_SCORED}, {"status": Status.FAILED}, {"status": Status.NOT_SCORED},
        {"status": Status.NOT_SCORED},
    )  # fmt: skip
    said = [
        make_entry(1, 2, Agreed.AGREE, "nodule"),
        make_entry(2, 3, Agreed.OVERRIDE, "clear"),
        make_entry(3, 4, Agreed.UNSURE),
        make_entry(4, 7, Agreed.OVERRIDE, "nodule"),  # as logs of before have it
        make_entry(5, 8, Agreed.LABEL, "nodule"),
    ]
    listing = Listing(columns, said, "Ann", POINT, LABELS)
    assert [listing.state(row) for row in range(8)] == [
        RowState.TO_READ,
        RowState.AGREED,
        RowState.OVERRIDDEN,
        RowState.UNSURE,
        RowState.NOT_SCORED,
        RowState.FAILED,
        RowState.OVERRIDDEN,
        RowState.NO_DECISION,
    ]
    assert listing.counts() == {
        RowState.TO_READ: 1,
        RowState.AGREED: 1,
        RowState.OVERRIDDEN: 2,
        RowState.UNSURE: 1,
        RowState.NO_DECISION: 1,
        RowState.NOT_SCORED: 1,
        RowState.FAILED: 1,
    }


def test_a_note_or_what_was_undone_is_no_verdict() -> None:
    said = [
        make_entry(1, 1, None, note="see the left apex"),
        make_entry(2, 2, Agreed.AGREE, "nodule"),
        LogEntry(3, Verdict(2, "Ann", None), undoes=2),
    ]
    listing = Listing(make_columns({}, {}), said, "Ann", POINT, LABELS)
    assert [listing.state(0), listing.state(1)] == [RowState.TO_READ, RowState.TO_READ]
    assert listing.verdict(0) == said[0].verdict
    assert films_of(listing, Query(flags=frozenset({Flag.NOTE}))) == [1]


def test_another_reader_sees_own_verdicts_and_a_new_one_sees_none() -> None:
    said = [make_entry(1, 1, Agreed.AGREE, "nodule"), make_entry(2, 1, Agreed.OVERRIDE, "clear", "Ben")]
    listing = Listing(make_columns({}), said, "Ann", POINT, LABELS)
    assert listing.state(0) is RowState.AGREED
    assert listing.others(0) == (said[1].verdict,)
    listing.set_reader("Ben")
    assert listing.state(0) is RowState.OVERRIDDEN
    assert listing.others(0) == (said[0].verdict,)
    listing.set_reader("Cleo")
    assert listing.state(0) is RowState.TO_READ
    assert listing.others(0) == (said[0].verdict, said[1].verdict)
    assert listing.verdict(0) is None


def test_the_last_entry_holds_in_whatever_order_the_log_is_read() -> None:
    said = [make_entry(2, 1, Agreed.OVERRIDE, "clear"), make_entry(1, 1, Agreed.AGREE, "nodule")]
    listing = Listing(make_columns({}), said, "Ann", POINT, LABELS)
    assert listing.state(0) is RowState.OVERRIDDEN
    listing.apply(said[1])
    assert listing.state(0) is RowState.OVERRIDDEN


def test_readers_differ_until_somebody_adjudicates() -> None:
    said = [
        make_entry(1, 1, Agreed.AGREE, "nodule"),
        make_entry(2, 1, Agreed.OVERRIDE, "clear", "Ben"),
        make_entry(3, 2, Agreed.AGREE, "nodule"),
        make_entry(4, 2, Agreed.UNSURE, "", "Ben"),
    ]
    listing = Listing(make_columns({}, {}), said, "Ann", POINT, LABELS)
    assert [listing.differ(0), listing.differ(1)] == [True, False], "who is unsure gives no label"
    assert films_of(listing, Query(flags=frozenset({Flag.READERS_DIFFER}))) == [1]
    decided = make_entry(5, 1, Agreed.OVERRIDE, "clear", "Cleo", role=Role.ADJUDICATOR)
    listing.apply(decided)
    assert not listing.differ(0)
    assert listing.adjudicated(0) == decided.verdict
    assert listing.state(0) is RowState.AGREED, "what Ann said stays"
    listing.apply(make_entry(6, 1, None, "", "Cleo", role=Role.ADJUDICATOR))
    assert listing.differ(0)
    assert listing.adjudicated(0) is None


def test_reader_and_model_disagree_by_what_the_label_means_at_the_operating_point() -> None:
    columns = make_columns({"abnormal": 0.9}, {"abnormal": 0.2}, {"abnormal": 0.5}, {"status": Status.NOT_SCORED})
    said = [make_entry(film, film, Agreed.OVERRIDE, "clear") for film in (1, 2, 3, 4)]
    listing = Listing(columns, said, "Ann", POINT, LABELS)
    assert [listing.decision(row) for row in range(4)] == ["abnormal", "normal", "unsure", ""]
    assert [listing.disagrees(row) for row in range(4)] == [True, False, False, False]
    listing.set_point(make_point("high_sensitivity", 0.1))
    assert [listing.decision(row) for row in range(4)] == ["abnormal", "abnormal", "abnormal", ""]
    assert [listing.disagrees(row) for row in range(4)] == [True, True, True, False]


def test_a_label_that_is_none_of_the_reviews_disagrees_where_the_reader_overrides() -> None:
    said = [make_entry(1, 1, Agreed.OVERRIDE, "odd"), make_entry(2, 2, Agreed.AGREE, "odd")]
    listing = Listing(make_columns({}, {}), said, "Ann", POINT, LABELS)
    assert [listing.disagrees(0), listing.disagrees(1)] == [True, False]
    listing.set_labels([*LABELS, ReviewLabel("odd", abnormal=True)])
    assert [listing.disagrees(0), listing.disagrees(1)] == [False, False]


def test_a_verdict_that_comes_before_its_film_waits_for_it() -> None:
    columns = make_columns({}, {})
    listing = Listing(make_columns({}), [make_entry(1, 2, Agreed.UNSURE)], "Ann", POINT)
    assert listing.extend(columns).tolist() == [0, 1]
    assert listing.state(1) is RowState.UNSURE
    with pytest.raises(KeyError):
        listing.row_of(3)
    with pytest.raises(KeyError):
        listing.apply(make_entry(2, 3, Agreed.UNSURE))


def test_a_review_without_films_has_nothing_to_show() -> None:
    listing = Listing(make_columns(), [], "Ann", POINT)
    assert len(listing.columns) == 0
    assert listing.order(Query(text="x")).tolist() == []
    assert sum(listing.counts().values()) == 0
    assert listing.next_to_read(listing.order(Query()), -1) == -1


def test_thousands_of_rows_in_small_pieces_keep_what_each_film_has() -> None:
    listing = Listing(make_columns(), [], "Ann", POINT)
    for start in range(0, 4000, 250):
        numbers = range(start, start + 250)
        listing.extend(make_columns(*[{"film": n + 1, "place": n, "abnormal": n / 4000} for n in numbers]))
    assert listing.columns.film.tolist() == list(range(1, 4001))
    assert films_of(listing, Query())[:3] == [4000, 3999, 3998]
    assert listing.columns.path[3999] == "film 250.dcm"


def test_table_export_and_figures_tell_the_same_decision_when_a_second_adjudicator_only_notes_or_takes_back() -> None:
    def of(film: int, first: int) -> list[LogEntry]:
        """Two readers who differ, the adjudicator Bo, then another one."""
        return [
            make_entry(first, film, Agreed.AGREE, "mass", "Ann"),
            make_entry(first + 1, film, Agreed.OVERRIDE, "clear", "Ben"),
            make_entry(first + 2, film, Agreed.AGREE, "mass", "Bo", role=Role.ADJUDICATOR),
        ]

    noted = make_entry(4, 1, None, reader="Cy", role=Role.ADJUDICATOR, note="see the lateral film")
    decided = make_entry(8, 2, Agreed.OVERRIDE, "clear", "Cy", role=Role.ADJUDICATOR)
    taken_back = LogEntry(9, Verdict(2, "Cy", None, role=Role.ADJUDICATOR), undoes=8)
    columns, readers = make_columns({}, {}), ("Ann", "Ben")
    log = [*of(1, 1), noted, *of(2, 5), decided, taken_back]
    listing = Listing(columns, log, "Ann", POINT, LABELS)
    said = film_verdicts(holds(log), readers)
    calls = gather(columns, said, readers, LABELS, POINT)
    for row, film in enumerate((1, 2)):
        final = said[film].final()
        assert (final.label, final.why, final.by[0].reader) == ("mass", FinalReason.ADJUDICATED, "Bo")
        assert listing.adjudicated(row) == final.by[0]
        assert not listing.differ(row)
        assert not calls.waiting[row]


def test_what_is_noted_where_nobody_decided_is_told_and_decides_nothing() -> None:
    noted = make_entry(1, 1, None, reader="Cy", role=Role.ADJUDICATOR, note="see the lateral film")
    own = film_verdicts(holds([noted]), ())[1]
    assert own.adjudicated == noted.verdict
    assert own.final().why is FinalReason.NO_VERDICT


def test_frames_of_a_file_are_counted_filtered_and_searched_as_one_film() -> None:
    def frame(number: int, score: float, **more: object) -> dict[str, object]:
        return {"path": "cine.dcm", "frame": number, "abnormal": score, **more}

    gone = {"path": "cine.dcm", "here": False, "abnormal": 0.99}  # what the file held before
    columns = make_columns(frame(0, 0.2), frame(1, 0.8), frame(2, 0.4), {"path": "still.dcm", "abnormal": 0.6}, gone)
    listing = Listing(columns, [], "Ann", POINT, LABELS)
    assert films_of(listing, Query()) == [5, 2, 4], "by the frame with the highest score"
    assert (sum(listing.counts().values()), listing.unread()) == (3, 2)
    assert [listing.frame_row(1, number) for number in range(4)] == [0, 1, 2, -1]
    listing.apply(make_entry(1, 3, Agreed.OVERRIDE, "mass", note="third frame", at="2026-03-01T10:00:00.000Z"))
    assert (listing.standing(0), listing.spoken(1)) == (1, 2)
    assert films_of(listing, Query(states=frozenset([RowState.OVERRIDDEN]))) == [2]
    assert films_of(listing, Query(text="third")) == [2]
    assert films_of(listing, Query(flags=frozenset([Flag.NOTE]))) == [2]
    assert listing.unread() == 1
    order = listing.order(Query())
    assert listing.columns.film[order[listing.next_to_read(order, -1)]] == 4
    assert listing.order(Query(), adjudicating=True).size == 5, "readers may differ on any frame"
    assert listing.order(Query(), hidden=True).size == 3
    assert listing.standing(1) == 0, "which one has the highest score is not told"


def test_what_others_said_of_other_frames_of_the_file_is_told_with_the_frame() -> None:
    columns = make_columns(*({"path": "cine.dcm", "frame": number} for number in range(3)), {"path": "still.dcm"})
    said = [make_entry(1, 1, Agreed.LABEL, "mass"), make_entry(2, 3, Agreed.LABEL, "nodule", reader="Ben")]
    listing = Listing(columns, [*said, make_entry(3, 4, Agreed.LABEL, "mass", reader="Ben")], "Ann", POINT, LABELS)
    assert listing.others(0) == ()
    assert [(frame, own.reader, own.label) for frame, own in listing.others_elsewhere(0)] == [(2, "Ben", "nodule")]
    assert listing.others_elsewhere(2) == listing.others_elsewhere(3) == ()


def test_a_file_stands_by_a_frame_that_is_decided_before_one_outside_the_models_populations() -> None:
    def frame(path: str, number: int, **more: object) -> dict[str, object]:
        return {"path": path, "frame": number, **more}

    outside = {"code": "outside_population"}
    columns = make_columns(
        frame("a.dcm", 0, abnormal=0.99, **outside),
        frame("a.dcm", 1, abnormal=0.1),
        frame("a.dcm", 2, status=Status.NOT_SCORED),
        frame("b.dcm", 0, status=Status.NOT_SCORED),
        frame("b.dcm", 1, abnormal=0.3, **outside),
        frame("b.dcm", 2, abnormal=0.6, **outside),
    )
    listing = Listing(columns, [], "Ann", POINT, LABELS)
    assert films_of(listing, Query()) == [2, 6]
    assert (listing.decision(1), listing.decision(5), listing.outside()) == ("normal", "", 1)
    listing.apply(make_entry(1, 6, Agreed.LABEL, "mass"))
    assert listing.state(5) is RowState.NO_DECISION
    assert not listing.disagrees(5)
