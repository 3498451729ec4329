"""Which questions a reader may put to the list: some tell of scores that are hidden, some of verdicts that change."""

from __future__ import annotations

from dataclasses import replace

from inference.review.query import Flag, Query, Sort

_TELLING = frozenset((Sort.SCORE, Sort.UNCERTAINTY, Sort.DISAGREEMENT))
_BY_SCORE = frozenset((Sort.SCORE, Sort.UNCERTAINTY))
_OF_VERDICTS = frozenset((Sort.DISAGREEMENT, Sort.READ_AT, Sort.STATE))


def without_scores(query: Query) -> Query:
    """The same as far as it tells nothing of the scores: the order is shuffled, and decisions are not asked for."""
    sort = Sort.SHUFFLED if query.sort in _TELLING else query.sort
    return replace(query, sort=sort, decisions=frozenset(), flags=query.flags - {Flag.DISAGREES, Flag.REMARK})


def with_scores(query: Query) -> Query:
    """The same where scores are seen again: the worst is first, in place of the order that hid them."""
    return replace(query, sort=Sort.SCORE, descending=True) if query.sort is Sort.SHUFFLED else query


def is_by_score(query: Query) -> bool:
    """Whether the first film is the one to read first: films that are scored later may come before those known now."""
    return query.sort in _BY_SCORE


def differing(query: Query, adjudicating: bool) -> Query:
    """The same, of the films on which readers differ alone, or of all of them again."""
    flags = query.flags | {Flag.READERS_DIFFER} if adjudicating else query.flags - {Flag.READERS_DIFFER}
    return replace(query, flags=flags)


def depends_on_verdicts(query: Query) -> bool:
    """Whether a verdict may change which rows there are, or their order."""
    return bool(query.states or query.flags or query.text) or query.sort in _OF_VERDICTS
