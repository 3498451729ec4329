"""The log of verdicts: its lines as SQLite has them, and what follows from them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeAlias

from inference.prediction import Extent
from review.database import plain
from review.structure import NO_STRUCTURE, Structure, structure_from
from review.verdicts import Agreed, LogEntry, Region, Role, Shape, Verdict

ENTRIES = """
    SELECT seq, film, reader, role, said, label, note, key_image, regions, score_visible, at, seconds, undoes,
        hex(content), frame, more
    FROM verdict"""
"""Entries as `from_cells` takes them; behind each stands what its film is, should the film's own row be lost."""
_FIRST_ENTRIES = ENTRIES.replace(", more", "")
ADD_ENTRY = """
    INSERT INTO verdict (seq, film, reader, role, said, label, note, key_image, regions, score_visible, at, seconds,
        undoes, content, frame, more)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
"""Takes the cells of such a row, the content as bytes; the next number where that is None."""
CELLS = 16, 15
"""How many cells such a row has, and had before there was `more`."""

_STRUCTURE = "structure"
"""Under which name `more` holds what was said beside the verdict."""

Key: TypeAlias = tuple[int, str, str]
"""A film, a reader and a role: what one verdict is about."""


def entries_in(connection: sqlite3.Connection) -> str:
    """`ENTRIES` of a review of any version: those of the first have no `more`. Raises sqlite3.Error."""
    has_more = any(row[1] == "more" for row in connection.execute("PRAGMA table_info(verdict)"))
    return ENTRIES if has_more else _FIRST_ENTRIES


def key_of(verdict: Verdict) -> Key:
    """What the verdict is about."""
    return verdict.film, verdict.reader, str(verdict.role)


def is_nothing(verdict: Verdict) -> bool:
    """Whether nothing is left of what was said."""
    return verdict.said is None and not (verdict.note or verdict.key_image or verdict.regions or verdict.structure)


def holds(entries: Iterable[LogEntry]) -> dict[Key, LogEntry]:
    """What holds after these entries, which are in order: the last for each film, reader and role."""
    return {key_of(entry.verdict): entry for entry in entries}


def before(entries: Iterable[LogEntry], seq: int) -> Verdict:
    """What held for a film, a reader and a role before the entry `seq` of theirs: what taking it back brings back.

    A verdict that says nothing where it was the first. Raises KeyError where there is no such entry.
    """
    held: dict[Key, Verdict] = {}
    for entry in entries:
        key = key_of(entry.verdict)
        if entry.seq == seq:
            return held.get(key) or Verdict(key[0], key[1], None, role=entry.verdict.role)
        held[key] = entry.verdict
    raise KeyError(seq)


def adjudication(entries: Iterable[LogEntry]) -> LogEntry | None:
    """What adjudicators decided of a film, from their entries that hold: the last that decides; None without one.

    Who only leaves a note, or takes back what they decided, leaves the decision to who decided before.
    """
    return max(
        (entry for entry in entries if entry.verdict.said is not None), key=lambda entry: entry.seq, default=None
    )


@dataclass(frozen=True, slots=True)
class Steps:
    """What a reader can take back, and say again: numbers of entries, the next to go last.

    done: entries that said something and hold. undone: entries that took something back, since anything new was said.
    """

    done: tuple[int, ...]
    undone: tuple[int, ...]


def steps(entries: Iterable[LogEntry], reader: str, role: Role = Role.READER) -> Steps:
    """Where a reader stands between undo and redo, as the log tells it, also after another start.

    An entry that undoes one of `done` takes it off; one that undoes one of `undone` says it again, and is done itself.
    """
    done: list[int] = []
    undone: list[int] = []
    for entry in entries:
        if entry.verdict.reader != reader or entry.verdict.role is not role:
            continue
        if entry.undoes is None:
            done.append(entry.seq)
            undone.clear()
        elif entry.undoes in done:
            done.remove(entry.undoes)
            undone.append(entry.seq)
        elif entry.undoes in undone:
            undone.remove(entry.undoes)
            done.append(entry.seq)
    return Steps(tuple(done), tuple(undone))


def now() -> str:
    """This moment, UTC, ISO 8601 with milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def to_cells(verdict: Verdict, undoes: int | None) -> tuple[Any, ...]:
    """A verdict as the table has it: the cells of an entry between its number and what its film is."""
    return plain(
        *(int(verdict.film), verdict.reader, str(verdict.role), None if verdict.said is None else str(verdict.said)),
        *(verdict.label, verdict.note, int(verdict.key_image), _regions_text(verdict.regions)),
        *(int(verdict.score_visible), verdict.at, float(verdict.seconds), undoes),
    )


def from_cells(cells: Sequence[Any]) -> LogEntry:
    """The entry of a row of `ENTRIES`, or of one before there was `more`. Raises ValueError where it means nothing."""
    seq, film, reader, role, said, label, note, key_image, regions, visible, at, seconds, undoes, *rest = cells
    more = json.loads(rest[2]) if len(rest) > 2 and rest[2] != "{}" else {}
    if not isinstance(more, dict):
        raise ValueError("what a verdict holds beside its columns is no JSON object")
    structure, more = _structure(more)
    verdict = Verdict(
        film=film,
        reader=reader,
        said=None if said is None else Agreed(said),
        label=label,
        note=note,
        key_image=bool(key_image),
        regions=() if regions == "[]" else _regions(regions),
        score_visible=bool(visible),
        at=at,
        seconds=seconds,
        role=Role(role),
        structure=structure,
        more=more,
    )
    return LogEntry(seq, verdict, undoes)


def more_text(verdict: Verdict) -> str:
    """What a verdict holds beside its columns, as JSON. Raises ValueError for a number that is not finite."""
    own = {_STRUCTURE: verdict.structure.as_json()} if verdict.structure else {}
    return json.dumps({**verdict.more, **own}, ensure_ascii=False, allow_nan=False)


def _structure(more: dict[str, Any]) -> tuple[Structure, dict[str, Any]]:
    """The structure out of what stands beside the columns; one of a later version stays there, and is kept so."""
    if _STRUCTURE not in more:
        return NO_STRUCTURE, more
    try:
        return structure_from(more[_STRUCTURE]), {name: own for name, own in more.items() if name != _STRUCTURE}
    except ValueError:
        return NO_STRUCTURE, more


def _regions_text(regions: Sequence[Region]) -> str:
    """Regions as JSON: [[shape, left, top, right, bottom], ...]."""
    bounds = [(region.shape, region.extent) for region in regions]
    corners = [(str(shape), (at.left, at.top, at.right, at.bottom)) for shape, at in bounds]
    return json.dumps([[shape, *(float(value) for value in values)] for shape, values in corners])


def _regions(text: str) -> tuple[Region, ...]:
    return tuple(Region(Shape(shape), Extent(*bounds)) for shape, *bounds in json.loads(text))
