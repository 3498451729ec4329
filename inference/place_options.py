"""The options by which commands choose a place's threshold or calibrate again, declared without loading numpy."""

from __future__ import annotations

import argparse

LOWEST_PREVALENCE, HIGHEST_PREVALENCE = 0.0001, 0.99


def add_threshold_options(parser: argparse.ArgumentParser, *, required: bool = False) -> None:
    """Add --prevalence, --at and --keep. required: whether the prevalence must be given."""
    parser.add_argument(
        "--prevalence",
        type=prevalence,
        required=required,
        metavar="SHARE",
        help="how many people here have it, as 0.03 or 3%%: what thresholds do to 1,000 people is printed",
    )
    parser.add_argument("--at", type=threshold, metavar="THRESHOLD", help="also what this threshold does, 0 to 1")
    parser.add_argument("--keep", metavar="NAME", help="keep it as this place's own operating point of the model")


def add_recalibration_option(parser: argparse.ArgumentParser) -> None:
    """Add --install."""
    parser.add_argument("--install", action="store_true", help="install it as a new version beside the old one")


def add_place_options(parser: argparse.ArgumentParser) -> None:
    """Add --by and --population."""
    parser.add_argument("--by", default="", metavar="WHO", help="who keeps what is kept (default: who is logged in)")
    parser.add_argument(
        "--population", metavar="NAME", help="of the model's card (default: the one of which most films are)"
    )


def prevalence(text: str) -> float:
    """A share of people, 0..1, of "0.03" or "3%". Raises ArgumentTypeError, and ValueError for what is no number."""
    value = float(text.removesuffix("%")) / 100 if text.endswith("%") else float(text)
    if not LOWEST_PREVALENCE <= value <= HIGHEST_PREVALENCE:
        raise argparse.ArgumentTypeError(f"{text} is not between {LOWEST_PREVALENCE:g} and {HIGHEST_PREVALENCE:g}")
    return value


def threshold(text: str) -> float:
    """A score, 0..1. Raises ArgumentTypeError, and ValueError for what is no number."""
    value = float(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 1")
    return value
