"""The command line of training: `hilum train`, `hilum evaluate` and `hilum recipes`, declared without loading torch."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from inference.devices import CHOICES
from inference.place_options import add_place_options, add_recalibration_option, add_threshold_options

if TYPE_CHECKING:
    from imaging.commands import Parsers


def add_parsers(subparsers: Parsers) -> None:
    """Add check, train, evaluate, threshold, recalibrate, recipes and grid.

    Each sets `run`: arguments, stdout and stderr -> exit status.
    """
    _add_check(subparsers)
    _add_train(subparsers)
    _add_evaluate(subparsers)
    _add_place(subparsers)
    _add_recipes(subparsers)
    _add_grid(subparsers)


def _add_check(subparsers: Parsers) -> None:
    parser = subparsers.add_parser(
        "check",
        help="look at labelled films before training",
        description="Say which films are missing, twice or in two splits, and what tells the labels without looking.",
        epilog="Exit status: 0 nothing to do; 1 warnings; 2 no films that could be checked.",
    )
    _add_data(parser)
    parser.add_argument("--recipe", metavar="NAME|FILE", help="say what a training with this recipe would refuse")
    parser.add_argument("--json", action="store_true", help="all of it, as JSON")
    parser.set_defaults(run=_check)


def _add_train(subparsers: Parsers) -> None:
    parser = subparsers.add_parser(
        "train",
        help="train a model on labelled films",
        description="Train a recipe on labelled films, write a model folder. Test films are opened only with --test.",
        epilog="Ctrl+C ends it after the batch under way and keeps the best weights; a second one interrupts it. "
        "Interrupted or killed at any moment, it goes on with --resume from its last checkpoint.",
    )
    _add_data(parser)
    _add_start(parser)
    _add_result(parser)
    _add_run(parser)
    parser.set_defaults(run=_train)


def _add_start(parser: argparse.ArgumentParser) -> None:
    """What is trained: a recipe or a model, from which weights, on which of the films."""
    parser.add_argument(
        "--recipe", metavar="NAME|FILE", help="see: hilum recipes list (default with --from: one that adapts it)"
    )
    begin = parser.add_mutually_exclusive_group()
    begin.add_argument(
        "--init", metavar="WEIGHTS|imagenet", help="safetensors file the features start from; imagenet: downloaded"
    )
    begin.add_argument("--from", dest="start", metavar="MODEL", help="id or folder of a model that is adapted")
    begin.add_argument(
        "--average",
        nargs="+",
        metavar="MODEL",
        help="train no epoch: the mean weights of these models, which trainings from one start made, become the model",
    )
    parser.add_argument("--epochs", type=int, metavar="N", help="instead of the recipe's")
    parser.add_argument("--seed", type=int, metavar="N", help="instead of the recipe's")
    parser.add_argument("--fold", metavar="N/K", help="cross-validation by patient: the N-th of K folds validates")


def _add_result(parser: argparse.ArgumentParser) -> None:
    """What comes of it, and what it is measured beside."""
    parser.add_argument(
        "--output", type=Path, required=True, metavar="FOLDER", help="the model folder; its name is the id"
    )
    parser.add_argument(
        "--compare",
        metavar="MODEL",
        help="id or folder of a model measured beside the new one (default: that of --from, else the one in use "
        "where it knows the recipe's labels)",
    )
    parser.add_argument(
        "--former",
        type=Path,
        metavar="LABELS.csv",
        help="with --from: films of its first training: is it forgotten?",
    )
    parser.add_argument("--test", action="store_true", help="measure the finished model on the test films, once")
    parser.add_argument("--no-report", action="store_true", help="write no page about the training")


def _add_run(parser: argparse.ArgumentParser) -> None:
    """How it runs, goes on and tells of itself."""
    parser.add_argument("--work", type=Path, metavar="FOLDER", help="prepared films, checkpoint (default: OUTPUT-work)")
    parser.add_argument("--device", choices=CHOICES, default="auto", help="default: %(default)s")
    parser.add_argument("--tensorboard", type=Path, metavar="FOLDER", help="write logs for TensorBoard there")
    parser.add_argument(
        "--checkpoint-minutes", type=float, default=3.0, metavar="N", help="between checkpoints (default: %(default)g)"
    )
    parser.add_argument("--resume", action="store_true", help="go on from the checkpoint in the work folder")
    parser.add_argument(
        "--events",
        choices=("text", "json"),
        default="text",
        help="what goes to stdout; json: one event a line, and the line stop on stdin ends the training",
    )


def _add_evaluate(subparsers: Parsers) -> None:
    parser = subparsers.add_parser(
        "evaluate",
        help="measure a model on labelled films",
        description="Score labelled films and print figures with 95 % intervals by patient, for each source and group.",
    )
    _add_data(parser)
    parser.add_argument("--model", metavar="ID|FOLDER", help="default: the model in use")
    parser.add_argument("--split", metavar="NAME", help="only films of this split (default: all)")
    parser.add_argument("--operating-point", metavar="NAME", help="default: balanced, else the card's first")
    parser.add_argument("--device", choices=CHOICES, default="auto")
    parser.add_argument("--compare", metavar="ID|FOLDER", help="another model, scored on the same films")
    parser.add_argument(
        "--output", type=Path, metavar="FOLDER", help="write report.html, report.pdf, figures.json, scores.csv there"
    )
    parser.add_argument(
        "--note", default="", metavar="TEXT", help="what a reader of the figures must know of these films"
    )
    parser.add_argument("--record", action="store_true", help="add the figures to the model's card (MODEL a folder)")
    parser.set_defaults(run=_evaluate)


def _add_place(subparsers: Parsers) -> None:
    """Add threshold and recalibrate: what a place's own labelled films choose for it."""
    threshold = subparsers.add_parser(
        "threshold",
        help="what thresholds do to 1,000 people of this place; keep one",
        description="Of 1,000 people at a prevalence that you enter: how many are recalled, missed and recalled "
        "needlessly, along all thresholds, from labelled films of this place. One can be kept as an operating point of "
        "the installed model; hilum models remove ID --point NAME removes it.",
        epilog="Exit status: 0 done; 2 wrong usage, or too few films to say or keep anything. For a review's verdicts: "
        "hilum review FOLDER --prevalence SHARE.",
    )
    again = subparsers.add_parser(
        "recalibrate",
        help="calibrate a model's scores again on films of this place",
        description="Calibrate scores on labelled films of this place (temperature, Platt or isotonic), measured on "
        "patients that the fit has not seen. The old version stays; going back is choosing it.",
        epilog="Exit status: 0 done; 2 wrong usage, or too few films. For a review's verdicts: "
        "hilum review FOLDER --recalibrate.",
    )
    for parser, name in ((threshold, "threshold"), (again, "recalibrate")):
        _add_data(parser)
        parser.add_argument("--split", metavar="NAME", help="only films of this split (default: all)")
        parser.add_argument(
            "--scores", type=Path, metavar="TABLE", help="their scores, as hilum score wrote them; else scored now"
        )
        parser.add_argument("--model", metavar="ID|FOLDER", help="default: the model in use")
        parser.add_argument("--device", choices=CHOICES, default="auto")
        add_place_options(parser)
        parser.set_defaults(run=_place, name=name, recalibrates=parser is again)
    add_threshold_options(threshold, required=True)
    add_recalibration_option(again)


def _add_grid(subparsers: Parsers) -> None:
    parser = subparsers.add_parser(
        "grid",
        help="train several recipes and compare them in one table",
        description="Train recipes on the same films, one after another, and print one table with 95 % intervals by "
        "patient: on test films, or with --folds on validation films of each fold. Started again, it goes on.",
    )
    _add_data(parser)
    parser.add_argument(
        "--recipes", nargs="+", required=True, metavar="NAME|FILE|PATTERN", help="such as 'chest-*' (with quotes)"
    )
    parser.add_argument("--output", type=Path, required=True, metavar="FOLDER", help="models and the table")
    parser.add_argument("--folds", type=int, default=0, metavar="N", help="train each N times, validated on all films")
    parser.add_argument("--init", metavar="WEIGHTS", help="as for hilum train")
    parser.add_argument("--epochs", type=int, metavar="N", help="instead of the recipes'")
    parser.add_argument("--films-per-label", type=int, metavar="N", help="instead of the recipes'")
    parser.add_argument("--device", choices=CHOICES, default="auto")
    parser.set_defaults(run=_grid)


def _add_recipes(subparsers: Parsers) -> None:
    parser = subparsers.add_parser("recipes", help="the ways of training that come with the program")
    actions = parser.add_subparsers(dest="action", metavar="list|show")
    listing = actions.add_parser("list", help="names and titles (the default)")
    listing.add_argument(
        "--format", choices=("text", "json"), default="text", help="json: whole recipes (default: %(default)s)"
    )
    listing.add_argument("files", nargs="*", metavar="FILE", help="recipes of your own, to be listed too")
    actions.add_parser("show", help="one recipe, as its file").add_argument("name")
    parser.set_defaults(run=_recipes, action="list", format="text", files=[])


def _add_data(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data", type=Path, required=True, metavar="LABELS.csv|FOLDER", help="labels file, or folder of class folders"
    )
    parser.add_argument("--split-column", default="split", metavar="NAME", help="default: %(default)s")


def _check(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from training.check_command import run

    return run(args, out, err)


def _train(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from training.train_command import run

    return run(args, out, err)


def _evaluate(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from training.evaluate_command import run

    return run(args, out, err)


def _place(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from training.threshold_command import run

    return run(args, out, err)


def _grid(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from training.grid_command import run

    return run(args, out, err)


def _recipes(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from training import recipe_file
    from training.outline_recipe import find_outline_recipe, load_outline_recipe, outline_recipes
    from training.recipe import as_table

    if args.action == "show":
        outlines = find_outline_recipe(args.name)
        out.write(recipe_file.text(args.name) if outlines is None else outlines.read_text("utf-8"))
        return 0
    recipes = {word: recipe_file.load(word) for word in (*recipe_file.names(), *args.files)}
    if args.format == "json":
        tables = [{"recipe": word} | as_table(own) for word, own in recipes.items()]
        out.write(json.dumps(tables, indent=1, ensure_ascii=False) + "\n")
        return 0
    for word, own in recipes.items():
        out.write(f"{word}  {own.title}\n")
    for word in outline_recipes():
        outlines = find_outline_recipe(word)
        out.write(f"{word}  {load_outline_recipe(outlines).title}\n" if outlines is not None else "")
    return 0
