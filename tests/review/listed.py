"""Films and verdicts as a few words each: what tests of a review's table and of its figures are made of."""

from __future__ import annotations

import math

import numpy as np

from imaging.faults import Code
from inference.prediction import Status
from review.film_table import Listing, Query
from review.verdicts import STATUSES, Agreed, Columns, LogEntry, ReviewLabel, Verdict
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
    kinds |= {
        "status": np.uint8,
        "abnormal": np.float64,
        "scored_at": np.float64,
        "age": np.float64,
        "outside": np.bool_,
    }
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
    film |= {
        "notes": "",
        "abnormal": 0.9,
        "scored_at": 0.0,
        "population": "",
        "age": math.nan,
        "view": "",
        "leading": "",
        **given,
    }
    film.setdefault("outside", film["code"] == Code.OUTSIDE_POPULATION)
    if film["status"] is not Status.SCORED:
        film["abnormal"] = math.nan
    return film | {"status": STATUSES.index(film["status"])}


def make_entry(
    seq: int, film: int, said: Agreed | None, label: str = "", reader: str = "Ann", **more: object
) -> LogEntry:
    return LogEntry(seq, Verdict(film, reader, said, label, **more))


def films_of(listing: Listing, query: Query) -> list[int]:
    return listing.columns.film[listing.order(query)].tolist()
