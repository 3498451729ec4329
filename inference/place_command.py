"""What the command line does with the films of a place: prints a threshold's table, keeps one, calibrates again.

Where the films come from, labelled ones or a review's, is the business of the commands above.
"""

from __future__ import annotations

import argparse
import getpass
from datetime import UTC, datetime
from typing import TextIO

from inference.models import catalogue, place_points
from inference.models.card import ModelCard
from inference.place_threshold import (
    PlaceFilms,
    PlaceThreshold,
    as_place_point,
    cautions,
    films_words,
    marks,
    percent,
    table_lines,
    why_not_kept,
)
from inference.recalibration import keep_recalibrated, recalibrate


def show_threshold(args: argparse.Namespace, films: PlaceFilms, card: ModelCard, out: TextIO, err: TextIO) -> int:
    """Print the table at `--prevalence`; keep `--at` where `--keep` names it. Exit status 0; 2 where it is not kept.

    Raises Fault (MODEL_REFUSED) for a name that cannot be, and OSError.
    """
    headline, tried = card.headline, PlaceThreshold(films)
    out.write(f"{card.id} {card.version}, {films.source}; {films_words(films, headline)}\n")
    if len(films.scores):
        out.write(f"Of 1,000 people at a prevalence of {percent(args.prevalence)}, with 95 % intervals by patient:\n")
        marked = marks(card, films.population) | ({} if args.at is None else {"this one": args.at})
        out.writelines(f"{line}\n" for line in table_lines(tried, args.prevalence, marked))
        out.writelines(f"{caution}\n" for caution in cautions(films))
    why = why_not_kept(films, headline)
    if why:
        err.write(f"hilum: {why}\n")
    if args.keep is None:
        return 2 if why else 0
    if why or args.at is None:
        err.write("hilum: " + ("nothing was kept.\n" if why else "say with --at which threshold is kept.\n"))
        return 2
    found = tried.at(args.at, args.prevalence)
    point = as_place_point(found, films, headline, args.keep, _who(args), _now())
    place_points.keep(card, point)
    out.write(f"kept {point.point.name} at {args.at:g} for {card.id} {card.version}\n")
    return 0


def show_recalibration(args: argparse.Namespace, films: PlaceFilms, card: ModelCard, out: TextIO) -> int:
    """Print what calibrating again is worth; `--install` installs it as a new version. Exit status 0; 2 where refused.

    Raises Fault (MODEL_REFUSED) where the model is not installed, and OSError.
    """
    found = recalibrate(films, card)
    out.writelines(f"{sentence}\n" for sentence in found.sentences(card.headline))
    if found.refused:
        return 2
    if args.install:
        made = keep_recalibrated(card, found, _who(args), _now())
        name = next(model.name for model in catalogue.installed() if model.card == made)
        out.write(f"installed {name} beside {card.version}; put it into use with: hilum models use {name}\n")
    return 0


def _who(args: argparse.Namespace) -> str:
    return str(args.by).strip() or getpass.getuser()


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
