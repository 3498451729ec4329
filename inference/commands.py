"""The command line of inference: score, watch, render, report and models, declared without loading torch."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, TypeAlias

from imaging.archive.watch import PATIENCE, REST_S
from imaging.image import VoiFunction
from imaging.reading.limits import HANDS
from inference.devices import CHOICES, ENGINE_CHOICES
from inference.explain.methods import DEFAULT_OPACITY, DEFAULT_THRESHOLD, Method
from inference.models.card import DEFAULT_TASK, NORMALIZATIONS, POSITIVE_CODE, Activation, Fit
from inference.table import FORMATS

if TYPE_CHECKING:
    from imaging.commands import Parsers


SCORE_ON_DASK = (
    "With --dask, films are found by this computer and read by the workers, so each PATH must name the same folder on "
    "every computer. The model, the films' paths and UIDs, the scores and heat maps then go over the network to the "
    "scheduler that you name and to its workers; unencrypted, unless its address begins with tls:// and Dask's own "
    "configuration names the certificates. Needs hilum[dask] everywhere."
)
_HERE = "Without --dask nothing leaves this computer."

Run: TypeAlias = Callable[[argparse.Namespace, TextIO, TextIO], int]
"""A command at work: its arguments, stdout and stderr -> exit status 0, 1 (some files failed) or 2."""


def add_parsers(subparsers: Parsers) -> None:
    """Add score, watch, render, report and models; each sets `run`, a `Run`."""
    _add_score(subparsers)
    _add_watch(subparsers)
    _add_render(subparsers)
    _add_report(subparsers)
    _add_models(subparsers)


def _add_score(subparsers: Parsers) -> None:
    parser = subparsers.add_parser(
        "score",
        help="score films and folders into a table",
        description="Score every frame under PATH: one row per frame, or per file that cannot be opened.",
        epilog=f"{SCORE_ON_DASK} {_HERE} "
        "Exit status: 0 done; 1 done, some files failed (listed on stderr); 2 wrong usage or nothing usable.",
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="film, folder or DICOMDIR")
    parser.add_argument("--output", type=Path, metavar="FILE", help="where the table goes (default: stdout)")
    parser.add_argument("--format", choices=FORMATS, help="default: by the ending of FILE, else csv")
    _add_model(parser)
    parser.add_argument(
        "--also",
        action="append",
        default=[],
        metavar="ID|FOLDER",
        help="a further model whose columns stand at the end of the table (again for several); where two models answer "
        "one question, the last columns tell in what they disagree",
    )
    parser.add_argument("--operating-point", metavar="NAME", help="default: balanced, else the card's first")
    parser.add_argument("--heatmaps", type=Path, metavar="DIR", help="write each film with its heat map as PNG")
    _add_method(parser, "--heatmaps, --dicom or --faithfulness")
    parser.add_argument(
        "--dicom",
        type=Path,
        metavar="DIR",
        help="write DICOM objects of each scored film: a report, its heat map, its lungs; with its patient and study",
    )
    parser.add_argument(
        "--wrap",
        action="store_true",
        help="with --dicom: write a PNG, JPEG or TIFF film as DICOM in a new study first; its objects go there",
    )
    parser.add_argument(
        "--stability",
        action="store_true",
        help="two more columns: between what the score stays where the film is moved a little; a film that crosses the "
        "threshold so is remarked, and its decision stays",
    )
    parser.add_argument(
        "--faithfulness",
        action="store_true",
        help="four more columns: whether the score of a film called positive or unsure rests on what its map marks",
    )
    parser.add_argument(
        "--resume", action="store_true", help="keep the rows of FILE that this model made, add the rest"
    )
    parser.add_argument(
        "--no-lungs", action="store_true", help="outline no lungs, which is faster; the columns told by them stay empty"
    )
    parser.add_argument(
        "--workers", type=_count, default=HANDS, metavar="N", help="decoders here (default: %(default)s)"
    )
    parser.add_argument(
        "--dask", metavar="SCHEDULER", help="score on the workers of a Dask cluster: its address or scheduler file"
    )
    parser.set_defaults(run=_score)


def _add_watch(subparsers: Parsers) -> None:
    parser = subparsers.add_parser(
        "watch",
        help="score films as they arrive in a folder",
        description="Score every film that is in FOLDER or comes into it, once it is whole: one row per frame, or per "
        "file that cannot be opened. Nothing in FOLDER is moved or changed. Ctrl+C ends it; the same command goes on "
        "later, also after the computer was switched off. What was done is kept in TABLE.watch.",
        epilog=f"{SCORE_ON_DASK} {_HERE} "
        "Exit status: 0 ended; 1 ended, some files failed (listed on stderr); 2 wrong usage or it cannot begin.",
    )
    parser.add_argument(
        "folder", type=Path, metavar="FOLDER", help="where films arrive, in folders of their own as well"
    )
    parser.add_argument("--once", action="store_true", help="end when everything that is there is scored")
    parser.add_argument(
        "--rest",
        type=_seconds,
        default=REST_S,
        metavar="SECONDS",
        help=f"a file is whole when it rests so long and has its end (default: %(default)g); without its end it is "
        f"taken as it is after {PATIENCE} times as long",
    )
    add_kept(parser)
    parser.add_argument("--wrap", action="store_true", help="with --dicom: of PNG, JPEG and TIFF films, too")
    parser.add_argument(
        "--events",
        choices=("text", "json"),
        default="text",
        help="json: what happens, a line each, on stdout; the line stop on stdin, or its end, ends the command",
    )
    parser.set_defaults(run=_watch)


def add_kept(parser: argparse.ArgumentParser) -> None:
    """Add what is asked of films that arrive: the table, the model, where it scores, and what else is written."""
    parser.add_argument("--output", type=Path, metavar="TABLE", required=True, help="where the rows go")
    parser.add_argument("--format", choices=FORMATS[::2], help="default: by the ending of TABLE, else csv")
    _add_model(parser)
    parser.add_argument("--operating-point", metavar="NAME", help="default: balanced, else the card's first")
    parser.add_argument("--heatmaps", type=Path, metavar="DIR", help="write each film with its heat map as PNG")
    _add_method(parser, "--heatmaps or --dicom")
    parser.add_argument("--dicom", type=Path, metavar="DIR", help="write DICOM objects of each scored film")
    parser.add_argument(
        "--no-lungs", action="store_true", help="outline no lungs, which is faster; the columns told by them stay empty"
    )
    parser.add_argument(
        "--workers", type=_count, default=HANDS, metavar="N", help="decoders here (default: %(default)s)"
    )
    parser.add_argument(
        "--dask", metavar="SCHEDULER", help="score on the workers of a Dask cluster: its address or scheduler file"
    )


def _add_render(subparsers: Parsers) -> None:
    parser = subparsers.add_parser(
        "render",
        help="write what the screen shows at 1:1 as PNG",
        description="8-bit grey, or RGB, at the film's size; where pixels are not square, their shorter side is 1:1.",
    )
    parser.add_argument("path", type=Path, metavar="PATH", help="a film")
    parser.add_argument("--output", type=Path, required=True, metavar="OUT.png")
    parser.add_argument("--frame", type=int, default=0, metavar="N", help="counted from 0")
    window = parser.add_mutually_exclusive_group()
    window.add_argument("--window", type=float, nargs=2, metavar=("CENTER", "WIDTH"), help="in modality values")
    window.add_argument("--preset", metavar="NAME", help="as in the window's menu")
    window.add_argument("--auto", action="store_true", help="the preset Auto")
    parser.add_argument("--function", type=str.upper, choices=[str(function) for function in VoiFunction])
    parser.add_argument("--invert", action="store_true")
    parser.add_argument("--no-overlays", dest="overlays", action="store_false", help="without the file's overlays")
    parser.add_argument(
        "--no-shutter", dest="shutter", action="store_false", help="with what the file's shutter covers"
    )
    parser.add_argument(
        "--heatmap", nargs="?", const=POSITIVE_CODE, metavar="LABEL", help="default: the task's headline"
    )
    _add_method(parser, "--heatmap")
    parser.add_argument("--opacity", type=_share, default=DEFAULT_OPACITY, metavar="F", help="0 to 1")
    parser.add_argument(
        "--threshold", type=_share, default=DEFAULT_THRESHOLD, metavar="F", help="0 to 1, of full color"
    )
    _add_model(parser)
    parser.set_defaults(run=_render)


def _add_report(subparsers: Parsers) -> None:
    parser = subparsers.add_parser(
        "report",
        help="write a film's report as a PDF page",
        description="One page of each film: the film, its heat map, what was measured on it, the score and the model. "
        "Without the patient's identity, unless --identity asks for it; text in the picture itself stays.",
        epilog="Exit status: 0 done; 1 done, some files failed (listed on stderr); 2 wrong usage or nothing usable.",
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="film, folder or DICOMDIR")
    parser.add_argument(
        "--output",
        type=Path,
        required=True,
        metavar="FILE.pdf|DIR",
        help="of one film a file; of several a folder: one PDF each, and reports.csv, which says of which film each is",
    )
    parser.add_argument("--paper", choices=("a4", "letter"), default="a4", help="default: %(default)s")
    parser.add_argument(
        "--identity", action="store_true", help="say on the page who the patient is and which study it is"
    )
    _add_model(parser)
    parser.add_argument("--operating-point", metavar="NAME", help="default: balanced, else the card's first")
    parser.add_argument("--no-heatmap", action="store_true", help="the film alone")
    _add_method(parser, "a heat map")
    parser.set_defaults(run=_report)


def _add_models(subparsers: Parsers) -> None:
    parser = subparsers.add_parser("models", help="list, show, use, import, export or remove models")
    parser.set_defaults(run=_models, action="list")
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    actions.add_parser("list", help="the installed models")
    show = actions.add_parser("show", help="a model's card in words")
    show.add_argument("model", metavar="ID|FOLDER")
    use = actions.add_parser("use", help="score with this model from now on")
    use.add_argument("model", metavar="ID")
    actions.add_parser("rollback", help="go back to the model that was in use before")
    bring = actions.add_parser(
        "import",
        help="install a model folder, or convert foreign weights",
        description="A model folder, or a zip of one, is tried by a process of its own and copied. A file of "
        "torch.save or safetensors is read by a process that loads numbers only; then say what its outputs "
        "mean, and what else the file cannot say: the model's card says of the rest that nobody said it.",
    )
    bring.add_argument("path", type=Path, metavar="FOLDER|ZIP|FILE")
    bring.add_argument("--id", help="for a file: the model's id (default: the file's name)")
    bring.add_argument(
        "--architecture", metavar="NAME", help="for a file: its network (default: by its names and shapes)"
    )
    bring.add_argument("--title", default="", metavar="WORDS", help="for a file: what the model is called")
    bring.add_argument("--labels", type=_names, metavar="A,B", help="for a file: labels in the order of its outputs")
    bring.add_argument(
        f"--{POSITIVE_CODE}",
        dest="positive",
        type=_names,
        metavar="B",
        help="for a file: the labels that mean it",
    )
    bring.add_argument(
        "--task",
        default=DEFAULT_TASK,
        metavar="NAME",
        help=f"for a file: the question that it answers, in a word, as tuberculosis (default: {DEFAULT_TASK})",
    )
    bring.add_argument(
        "--activation",
        choices=[str(own) for own in Activation],
        help="for a file: softmax, where labels exclude each other (the default for several labels), or sigmoid, "
        "where a film can have several (multi-label)",
    )
    bring.add_argument("--size", type=int, nargs=2, metavar=("ROWS", "COLUMNS"), help="for a file: of its input")
    bring.add_argument(
        "--normalization",
        choices=NORMALIZATIONS,
        help="for a file: what its network takes for black and white (default: imagenet)",
    )
    bring.add_argument(
        "--percentiles",
        type=float,
        nargs=2,
        metavar=("LOW", "HIGH"),
        help="for a file: of a film's values, which become black and white (default: 0.5 99.5)",
    )
    bring.add_argument("--fit", choices=[str(own) for own in Fit], help="for a file: default: stretch")
    bring.add_argument("--population", default="", metavar="WORDS", help="for a file: for whom it is, as adults")
    bring.add_argument("--ages", type=int, nargs=2, metavar=("FROM", "TO"), help="with --population")
    bring.add_argument("--views", type=_names, metavar="PA,AP", help="with --population")
    bring.add_argument(
        "--start-weights", type=Path, metavar="OUTPUT", help="for a file: only write what hilum train --init takes"
    )
    export = actions.add_parser("export", help="copy an installed model")
    export.add_argument("model", metavar="ID")
    export.add_argument("output", type=Path, metavar="FOLDER|FILE.zip")
    remove = actions.add_parser("remove", help="remove a model that was imported, or an operating point of this place")
    remove.add_argument("model", metavar="ID")
    remove.add_argument(
        "--point", metavar="NAME", help="only this operating point, which hilum threshold or a review kept for it"
    )


def _add_model(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", metavar="ID|FOLDER", help="default: the model in use")
    parser.add_argument("--device", choices=CHOICES, default="auto")
    parser.add_argument(
        "--engine",
        choices=ENGINE_CHOICES,
        default="auto",
        help="what computes: onnx (ONNX Runtime, on the CPU, where the model has a file for it) or torch (PyTorch, the "
        "reference); their scores are at most 0.0001 apart (default: %(default)s: onnx on a CPU where it can)",
    )


def _add_method(parser: argparse.ArgumentParser, needed: str) -> None:
    parser.add_argument(
        "--method",
        type=str.lower,
        choices=[str(method) for method in Method],
        help=f"how heat maps are made, with {needed}: gradcam (the default) takes next to no time, scorecam and "
        "ablationcam take many passes a film; all but gradcam are drawn on the film's own scale",
    )


def _score(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from imaging.workers.pool import DecoderPool

    with DecoderPool(args.workers) as films:
        if args.dask is None:
            films.warm(1)  # it starts while all else is loaded
        from inference.score_command import run

        return run(args, films, out, err)


def _watch(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from imaging.stopping import Stopping
    from imaging.workers.pool import DecoderPool

    stdin = sys.stdin.fileno() if args.events == "json" and sys.stdin is not None else None
    with DecoderPool(args.workers) as films:
        if args.dask is None:
            films.warm(1)
        from inference.watch_command import run

        return run(args, films, out, err, Stopping(stdin, with_asker=True))


def _render(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from inference.render import run

    return run(args, out, err)


def _report(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from imaging.workers.pool import DecoderPool

    with DecoderPool() as films:
        from inference.film_report import run

        return run(args, films, out, err)


def _models(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from inference.model_commands import run

    return run(args, out, err)


def _share(text: str) -> float:
    value = float(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 1")
    return value


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 < value <= 3600:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 3600 seconds")
    return value


def _count(text: str) -> int:
    value = int(text)
    if not 1 <= value <= 64:
        raise argparse.ArgumentTypeError(f"{text} is not between 1 and 64")
    return value


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())
