"""What a review says of each film, as one row: the columns of the table of scores, then what each reader said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from imaging.whole_files import path_text
from inference import table
from inference.decide import at_point, points_by_population
from inference.models import place_points
from inference.models.card import ModelCard, OperatingPoint
from inference.prediction import DISCLAIMER, Outcome, Scored
from inference.table import Cell
from review.final_verdict import NOTHING, FilmVerdicts, FinalVerdict, film_verdicts
from review.store import ReviewStore
from review.verdicts import Agreed, Columns, Region, Role, Verdict

VERDICT = ("said", "label", "note", "key_image", "regions", "score_visible", "at", "seconds")
"""The columns of one reader; each ends in the reader's name, those of the adjudicator begin with adjudicated."""
STRUCTURE = ("findings", "quality", "certainty", "recall")
"""The columns of what one reader said beside the verdict, where anything was, behind all others; then own fields."""
_IDENTITY = ("path", "sop_instance_uid", "copy_paths")
_LAST = (*table.DECIDED, table.MODEL_WHOM, *table.ANATOMY, table.ENGINE)
"""Columns of the table of scores that stand behind what readers said."""
_DIGITS = 6
ADJUDICATOR = "\0adjudicator"
"""In `Plan.carried`: no reader is called so."""


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """What is handed over of a review: its films as they are now, what the chosen readers said, at which point.

    points: `point` for each population of the card. adjudicated: whether anybody did. carried: of whom something was
    said under another version of the model, readers by name; structured: of whom anything beside the verdict. fields:
    of the readers' own, filled by anybody. identity: with paths and UIDs; else each film has its pseudonym only. made:
    UTC, ISO 8601.
    """

    folder: Path
    card: ModelCard
    point: OperatingPoint
    readers: tuple[str, ...]
    columns: Columns
    said: Mapping[int, FilmVerdicts]
    adjudicated: bool
    identity: bool = False
    made: str = ""
    points: Mapping[str, OperatingPoint] = field(default_factory=dict)
    carried: frozenset[str] = frozenset()
    structured: frozenset[str] = frozenset()
    fields: tuple[str, ...] = ()

    def sayings(self, film: int) -> FilmVerdicts:
        """What was said of a film."""
        return self.said.get(film, NOTHING)


def plan(store: ReviewStore, point: OperatingPoint, readers: tuple[str, ...], *, identity: bool = False) -> Plan:
    """Everything that a review has now but its outcomes, which are read film by film."""
    made = datetime.now(UTC).isoformat(timespec="seconds")
    said = film_verdicts(store.verdicts(), readers)
    adjudicated = any(own.adjudicated is not None for own in said.values())
    columns = store.columns().in_folder_order()
    card = place_points.joined(store.card)  # the place's own may have been kept since the review was opened
    points = points_by_population(card, point.name)
    told = [each for own in said.values() for each in own.all]
    carried = frozenset(_whose(each) for each in told if each.under)
    structured = frozenset(_whose(each) for each in told if each.structure)
    fields = tuple(sorted({name for each in told for name, _ in each.structure.own}))
    return Plan(
        folder=store.folder,
        card=card,
        point=point,
        readers=readers,
        columns=columns,
        said=said,
        adjudicated=adjudicated,
        identity=identity,
        made=made,
        points=points,
        carried=carried,
        structured=structured,
        fields=fields,
    )


def _whose(verdict: Verdict) -> str:
    return verdict.reader if verdict.role is Role.READER else ADJUDICATOR


@dataclass(frozen=True, slots=True)
class FilmRow:
    """A film: its cells up to the verdicts; for whom it was decided and the model is, and what its lungs tell; what was
    said and is final.
    """

    cells: Mapping[str, Cell]
    whom: Mapping[str, Cell]
    said: FilmVerdicts
    final: FinalVerdict


def film_names(plan: Plan) -> tuple[str, ...]:
    """The columns up to the verdicts, in order: those of the table of scores, the pseudonyms before them."""
    scores = (name for name in table.columns(plan.card) if name not in _LAST)
    names = ("film", "patient", *scores, "copies", "copy_paths", "here")
    return tuple(name for name in names if plan.identity or name not in _IDENTITY)


def names(plan: Plan) -> tuple[str, ...]:
    """All columns of a flat table, in order."""
    return (
        *film_names(plan),
        *(f"{name}_{reader}" for reader in plan.readers for name in VERDICT),
        *(("adjudicator", *(f"adjudicated_{name}" for name in VERDICT)) if plan.adjudicated else ()),
        *("final_label", "final_why", "disclaimer"),
        *table.DECIDED,
        *(f"said_under_{reader}" for reader in plan.readers if reader in plan.carried),
        *(("adjudicated_said_under",) if ADJUDICATOR in plan.carried else ()),
        table.MODEL_WHOM,
        *table.ANATOMY,
        table.ENGINE,
        *(
            f"{name}_{reader}"
            for reader in plan.readers
            if reader in plan.structured
            for name in _structure_names(plan)
        ),
        *(f"adjudicated_{name}" for name in _structure_names(plan) if ADJUDICATOR in plan.structured),
    )


def _structure_names(plan: Plan) -> tuple[str, ...]:
    return (*STRUCTURE, *(f"own_{name}" for name in plan.fields))


def rows(store: ReviewStore, plan: Plan) -> Iterator[FilmRow]:
    """One row for each film, in the order in which films were found; one film in memory at a time."""
    kept = film_names(plan)
    for place, film in enumerate(plan.columns.film.tolist()):
        cells = _film_cells(store, plan, place, film)
        said = plan.sayings(film)
        whom = {name: cells[name] for name in _LAST}
        yield FilmRow({name: cells[name] for name in kept}, whom, said, said.final())


def flat(row: FilmRow, plan: Plan) -> dict[str, Cell]:
    """A row as the cells of `names`."""
    by_reader = {verdict.reader: verdict for verdict in row.said.readers}
    cells = dict(row.cells)
    for reader in plan.readers:
        cells |= {f"{name}_{reader}": cell for name, cell in _verdict_cells(by_reader.get(reader)).items()}
    for reader in plan.structured - {ADJUDICATOR}:
        cells |= {f"{name}_{reader}": cell for name, cell in _structure_cells(by_reader.get(reader), plan).items()}
    own = row.said.adjudicated
    if ADJUDICATOR in plan.structured:
        cells |= {f"adjudicated_{name}": cell for name, cell in _structure_cells(own, plan).items()}
    if plan.adjudicated:
        cells["adjudicator"] = own.reader if own is not None else None
        cells |= {f"adjudicated_{name}": cell for name, cell in _verdict_cells(own).items()}
    under = {f"said_under_{reader}": verdict.under or None for reader, verdict in by_reader.items()}
    under = dict.fromkeys(f"said_under_{reader}" for reader in plan.readers) | under
    cells |= {**under, "adjudicated_said_under": own.under or None if own is not None else None}
    cells |= {"final_label": row.final.label or None, "final_why": str(row.final.why), "disclaimer": DISCLAIMER}
    return cells | dict(row.whom)


def text(value: str) -> str:
    """Text that every encoding can hold."""
    return value.encode("utf-8", "backslashreplace").decode("utf-8")


def _film_cells(store: ReviewStore, plan: Plan, place: int, film: int) -> dict[str, Cell]:
    columns, point = plan.columns, plan.point
    outcome = store.outcome(film)
    pseudonym = columns.pseudonym[place]
    if isinstance(outcome, Scored):
        outcome = replace(outcome, prediction=at_point(outcome.prediction, plan.card, point.name))
    cells: dict[str, Cell] = dict(table.row(outcome, plan.card))
    cells |= {"film": pseudonym, "patient": columns.patient[place] or None}
    cells |= {"copies": int(columns.copies[place]), "here": bool(columns.here[place])}
    cells["copy_paths"] = None
    if not isinstance(outcome, Scored):
        cells |= {"operating_point": point.name, "threshold": round(point.threshold, _DIGITS)}
    if plan.identity:
        others = [path_text(Path(path)) for path in store.files(film)[1:]] if columns.copies[place] > 1 else []
        cells["copy_paths"] = " | ".join(others) or None
    elif cells["message"]:
        cells["message"] = _without_names(str(cells["message"]), plan.folder, columns.path[place], outcome, pseudonym)
    return cells


def _without_names(message: str, folder: Path, path: str, outcome: Outcome, pseudonym: str) -> str:
    """A message with the pseudonym in place of every path and name of the film."""
    own = Path(path)
    named = [str(folder / path), path, own.name, own.stem]
    other = outcome.problem.path if not isinstance(outcome, Scored) else None
    named += [str(other), other.name, other.stem] if other is not None else []
    for name in sorted({name for name in (*named, *own.parts) if name}, key=len, reverse=True):
        message = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", pseudonym, message)
    return message


def _verdict_cells(verdict: Verdict | None) -> dict[str, Cell]:
    """The cells of one reader; all None where nothing was said of the film."""
    if verdict is None:
        return dict.fromkeys(VERDICT)
    return {
        "said": beside_decision(verdict) or None,
        "label": verdict.label or None,
        "note": text(verdict.note) or None,
        "key_image": verdict.key_image,
        "regions": "; ".join(_region_text(region) for region in verdict.regions) or None,
        "score_visible": verdict.score_visible if verdict.said is not None else None,
        "at": verdict.at or None,
        "seconds": round(verdict.seconds, 1),
    }


def _structure_cells(verdict: Verdict | None, plan: Plan) -> dict[str, Cell]:
    """What was said beside the verdict; None for each that was not."""
    cells: dict[str, Cell] = dict.fromkeys(_structure_names(plan))
    if verdict is not None:
        own = verdict.structure
        cells["findings"] = text("; ".join(finding.words() for finding in own.findings)) or None
        cells |= {name: str(getattr(own, name)) or None for name in STRUCTURE[1:]}
        cells |= {f"own_{name}": text(value) for name, value in own.own}
    return cells


def beside_decision(verdict: Verdict) -> str:
    """What is handed over as `said`: agree, override, unsure; "" where the model decided nothing, or nobody said it."""
    return str(verdict.said) if verdict.said not in (None, Agreed.LABEL) else ""


def _region_text(region: Region) -> str:
    """Shape, then left, top, right and bottom in film coordinates."""
    extent = region.extent
    sides = (extent.left, extent.top, extent.right, extent.bottom)
    return " ".join((str(region.shape), *(f"{side:.1f}" for side in sides)))
