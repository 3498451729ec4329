"""`hilum review`: a folder read in the window, or its review scored and handed over where there is no display."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from imaging.process import uncollected
from imaging.reading.zip_directory import is_archive_name
from imaging.reasons import ENGLISH
from inference.devices import CHOICES
from inference.place_options import add_place_options, add_recalibration_option, add_threshold_options

if TYPE_CHECKING:
    from imaging.commands import Parsers
    from inference.models.card import ModelCard, OperatingPoint
    from inference.progress import Progress
    from review.export import Target
    from review.store import ReviewStore


_DESCRIPTION = """\
Read the films of a folder, the worst first, with the model's scores. What readers say is kept in the user's data folder
and goes on from where it was. With --export, --labels or --score no window is opened and no display is needed."""
_EPILOG = """\
Files written by --export hold pseudonyms in place of paths and UIDs, unless --identity is given; notes stand as readers
wrote them. A labels file always holds paths, as hilum train needs them. A .zip file holds DICOM objects, a report for
each DICOM film and the key images of each study, which always say whose films they are.
Exit status: 0 done; 1 done, but something failed and was named; 2 wrong usage or nothing usable."""


def add_parsers(subparsers: Parsers) -> None:
    """Add review; it sets `run`: arguments, stdout and stderr -> exit status."""
    parser = subparsers.add_parser(
        "review",
        help="read a folder of films in the window, or export what was read",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument(
        "--reader",
        action="append",
        default=[],
        metavar="NAME",
        help="who reads; with --export whose verdicts (again for several; default: everybody's)",
    )
    parser.add_argument("--read-first", action="store_true", help="hide scores until the verdict")
    parser.add_argument(
        "--form",
        type=Path,
        metavar="FILE",
        help="what can be said beside a verdict, a TOML file that the review keeps; else hilum-review.toml in FOLDER",
    )
    parser.add_argument(
        "--model", metavar="ID|FOLDER", help="default: the one that the review began with, else that in use"
    )
    parser.add_argument("--operating-point", metavar="NAME", help="default: balanced, else the card's first")
    parser.add_argument(
        "--export",
        type=Path,
        nargs="+",
        default=[],
        metavar="FILE",
        help="write files of the kinds that their names end in, or labels.csv to train with",
    )
    parser.add_argument("--labels", type=Path, metavar="FILE", help="write labels to train with under another name")
    parser.add_argument("--identity", action="store_true", help="with paths and UIDs of the films")
    parser.add_argument("--names", action="store_true", help="with the readers' names in DICOM objects (.zip)")
    parser.add_argument(
        "--decimal", choices=("point", "comma"), default="point", help="in tables for a spreadsheet (.tsv)"
    )
    parser.add_argument("--score", action="store_true", help="first score what is new or changed in the folder")
    parser.add_argument("--device", choices=CHOICES, default="auto", help="for --score")
    _add_place(parser)
    parser.set_defaults(run=run)


def _add_place(parser: argparse.ArgumentParser) -> None:
    """What the final labels choose for this place."""
    add_threshold_options(parser)
    parser.add_argument("--recalibrate", action="store_true", help="say what calibrating the scores again is worth")
    add_recalibration_option(parser)
    parser.add_argument(
        "--blind", action="store_true", help="for both: only films that were judged with the score hidden"
    )
    add_place_options(parser)


def run(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """Open the window, or score and write files. Exit status 0; 1 where something failed; 2 where nothing could be."""
    from imaging.faults import Fault

    is_archive = args.folder.is_file() and is_archive_name(args.folder.name)
    if args.folder.is_file() and not is_archive:
        return _refused(err, f"{args.folder} is a file. Name the folder that it lies in.")
    if not args.folder.is_dir() and not is_archive:
        return _refused(err, f"there is no folder {args.folder}.")
    places = args.prevalence is not None or args.recalibrate
    if (args.at is not None or args.keep is not None) and args.prevalence is None:
        return _refused(err, "--at and --keep go with --prevalence.")
    if args.install and not args.recalibrate:
        return _refused(err, "--install goes with --recalibrate.")
    if not (args.export or args.labels or args.score or places):
        return _window(args, err)
    try:
        return _work(args, out, err)
    except Fault as fault:
        return _refused(err, ENGLISH.sentence(fault.problem))


def _window(args: argparse.Namespace, err: TextIO) -> int:
    if len(args.reader) > 1:
        return _refused(err, "one reader reads at a time: give --reader once.")
    if args.identity:
        return _refused(err, "--identity goes with --export.")
    if args.operating_point is not None and (wrong := _no_point(args, _card(args.model))):
        return _refused(err, wrong)
    try:
        form = _form(args.form)
    except (OSError, ValueError) as error:
        return _refused(err, f"{args.form} cannot be used: {error}.")
    from viewer.widgets.language import speak

    speak()
    with uncollected("viewer.app.application"):
        from viewer.app.application import run

    return run(
        review=args.folder,
        reader=args.reader[0] if args.reader else "",
        read_first=args.read_first or None,
        form=form,
        model=args.model,
        operating_point=args.operating_point,
    )


def _form(path: Path | None) -> str:
    """The text of a form; "" without one. Raises OSError, and ValueError where it is none."""
    from review.structure import read_form

    text = path.read_text(encoding="utf-8") if path is not None else ""
    read_form(text)
    return text


def _work(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from inference.decide import operating_point
    from inference.progress import Progress
    from review.places import begun_with
    from review.store import ReviewStore

    targets = _targets(args)
    used = _card(args.model)
    card = used if args.model is not None else begun_with(args.folder, used, _models())
    if wrong := _no_point(args, card) or _no_population(args, card):
        return _refused(err, wrong)
    point = operating_point(card, args.operating_point)
    progress = Progress(err)
    if card != used:
        progress.say(
            f"This review goes on with {card.id} {card.version}, which it began with; in use is {used.id} "
            f"{used.version}. For a review with that one: --model {used.id}."
        )
    with ReviewStore.open(args.folder, card) as store:
        if store.recovered:
            progress.say(store.recovered)
        failed = _score(args, store, point, progress) if args.score else False
        unknown = [reader for reader in args.reader if reader not in store.readers()]
        if unknown:
            known = ", ".join(store.readers()) or "nobody"
            return _refused(err, f"{unknown[0]} has given no verdict here; {known} has.")
        if not len(store.columns()):
            return _refused(err, f"the review of {args.folder} has no films. Give --score to score what is there.")
        if not args.score:
            _say_who_is_outside(store, point, progress)
        written = _export(args, store, targets, point, progress)
        placed = _place(args, store, point, out, err)
    if (targets and not written) or placed:
        return 2
    return 1 if failed or written < len(targets) else 0


def _targets(args: argparse.Namespace) -> tuple[Target, ...]:
    """What is to be written. Raises Fault for a file of no known kind, and for one that is named twice."""
    from review.export import ExportKind, Target, kind_of
    from review.export_place import refused
    from review.review_reasons import ReviewReason

    targets = [Target(kind_of(path), path.absolute()) for path in args.export]
    targets += [Target(ExportKind.LABELS, args.labels.absolute())] if args.labels else []
    paths = [target.path for target in targets]
    if len(set(paths)) < len(paths):
        raise refused(ReviewReason.NAMED_TWICE, {})
    return tuple(targets)


def _card(model: str | None) -> ModelCard:
    from inference.models import catalogue
    from inference.models.card_file import read_card

    return read_card(catalogue.find(model) if model is not None else catalogue.default_model())


def _models() -> list[ModelCard]:
    from inference.models import catalogue

    return [model.card for model in catalogue.available()]


def _no_point(args: argparse.Namespace, card: ModelCard) -> str:
    """Why the operating point that was named cannot be; "" where it can."""
    names = [point.name for point in card.all_points]
    if args.operating_point is None or args.operating_point in names:
        return ""
    return f"{card.id} has no operating point {args.operating_point}. It has {', '.join(names)}."


def _no_population(args: argparse.Namespace, card: ModelCard) -> str:
    """Why the population that was named cannot be; "" where it can."""
    known = [own.name for own in card.populations]
    if args.population in (None, *known):
        return ""
    return f"{card.id} has no population {args.population}. It has {', '.join(known)}."


def _score(args: argparse.Namespace, store: ReviewStore, point: OperatingPoint, progress: Progress) -> bool:
    """Score what is new or changed; returns whether some of it failed. Raises Fault where it cannot begin."""
    from imaging.faults import Code, Fault, Problem
    from imaging.reading.limits import HANDS
    from imaging.workers.pool import DecoderPool
    from inference.lungs import LungFinder
    from inference.models import catalogue
    from inference.score import Scorer
    from review.review_reasons import ReviewReason
    from review.scoring import FolderScored, FolderSearched, Paused, Recorded, score_folder

    if store.read_only:
        raise Fault(Problem(Code.REVIEW_REFUSED, ReviewReason.OPEN_ELSEWHERE, path=args.folder))
    held = catalogue.holding(store.card)
    scorer = Scorer.open(held.folder if held is not None else args.model, args.device, args.operating_point)
    scorer.lungs = LungFinder.installed()
    failed = False
    with DecoderPool(HANDS) as pool:
        for event in score_folder(store, scorer, pool):
            if isinstance(event, FolderSearched):
                progress.show(f"{event.files:,} files found, {event.known:,} known")
            elif isinstance(event, Recorded):
                progress.show(f"scoring {event.done:,} of {event.total:,}")
            elif isinstance(event, Paused):
                progress.say(f"hilum review: {ENGLISH.sentence(event.problem)}")
                failed = True
            elif isinstance(event, FolderScored):
                _say_who_is_outside(store, point, progress)
                progress.say(
                    f"{event.scored:,} scored, {event.not_scored:,} not scored, {event.failed:,} failed, "
                    f"{event.known:,} known before"
                )
                failed = failed or event.failed > 0
    return failed


def _say_who_is_outside(store: ReviewStore, point: OperatingPoint, progress: Progress) -> None:
    """How many films are of nobody that the model is for; before the counts, which scripts find in the last line."""
    from inference.models.population import outside_words
    from review.film_table import Listing

    listing = Listing(store.columns(), (), "", point)
    if words := outside_words(store.card, listing.outside(), sum(listing.counts().values())):
        progress.say(words)


def _export(
    args: argparse.Namespace,
    store: ReviewStore,
    targets: Sequence[Target],
    point: OperatingPoint,
    progress: Progress,
) -> int:
    """Write the files; returns how many are there. A file that is named is wanted, in the folder of films as well."""
    from review.export import ExportOrder, Going, Written, export

    written = 0
    order = ExportOrder(
        tuple(targets),
        tuple(args.reader),
        point,
        args.identity,
        inside=True,
        names=args.names,
        decimal="," if args.decimal == "comma" else ".",
    )
    for event in export(store, order):
        name = event.target.path.name
        if isinstance(event, Going):
            progress.show(f"{name}: {event.done:,} of {event.total:,} films")
        elif isinstance(event, Written):
            written += 1
            out = ", ".join(f"{count:,} \u00d7 {reason}" for reason, count in event.left_out.items())
            progress.say(f"{name}: {event.films:,} films" + (f"; left out: {out}" if out else ""))
        else:
            progress.say(f"hilum review: {ENGLISH.sentence(event.problem)}")
    return written


def _place(args: argparse.Namespace, store: ReviewStore, point: OperatingPoint, out: TextIO, err: TextIO) -> int:
    """What a threshold does by the final labels, and what calibrating again is worth, where that was asked for.

    Returns 0, or 2 where one of them could not be told or kept.
    """
    if args.prevalence is None and not args.recalibrate:
        return 0
    from inference.place_command import show_recalibration, show_threshold
    from review.place_films import ReviewedFilms

    own = ReviewedFilms.of(store, point, tuple(args.reader))
    films = own.films(args.population if args.population is not None else own.most_labelled(), blind=args.blind)
    status = show_threshold(args, films, store.card, out, err) if args.prevalence is not None else 0
    return max(status, show_recalibration(args, films, store.card, out) if args.recalibrate else 0)


def _refused(err: TextIO, sentence: str) -> int:
    err.write(f"hilum review: {sentence}\n")
    return 2
