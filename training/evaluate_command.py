"""`hilum evaluate` at work: labelled films in; figures on stdout, on request a report and figures on the card."""

from __future__ import annotations

import argparse
import csv
import io
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

import numpy as np
from numpy.typing import NDArray

from imaging.faults import Fault
from imaging.reasons import ENGLISH
from imaging.whole_files import write_whole
from inference.input.prepare import prepare
from inference.lungs import LungFinder
from inference.models import catalogue
from inference.models.card import Headline, Metrics, ModelCard
from inference.models.card_file import read_card, write_card
from inference.models.population import for_whom
from inference.prediction import Scored
from inference.progress import Progress
from inference.score import Scorer
from inference.table import (
    ANATOMY,
    DECIDED,
    DECISION,
    ENGINE,
    MODEL_WHOM,
    SCORE,
    Cell,
    anatomy_cells,
    harmless,
    words_of,
)
from training import formatting
from training.data.layouts import LabelledFilm, read_labels
from training.data.split import data_digest, relative_names
from training.evaluation.compare import Comparison, Contender, compare
from training.evaluation.evaluate import FilmAnswer, answers, pictures_of, said_of_answers
from training.evaluation.evaluation import Evaluation, evaluation
from training.evaluation.metrics import Group
from training.reporting.output import write_report
from training.reporting.report import Report, counts, versions
from training.reporting.samples import draw_samples, sample_rows
from training.train_command import figure_table

_ASKED = 64


@dataclass(frozen=True, slots=True, eq=False)
class _Asked:
    """A model with what it said of the films, and some of them as it got them, with their truths, for the checks."""

    folder: Path
    scorer: Scorer
    answered: tuple[FilmAnswer, ...]
    pictures: tuple[NDArray[np.float32], ...]
    positive: tuple[bool, ...]

    @property
    def card(self) -> ModelCard:
        return self.scorer.card


def run(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """Exit status 0; 1 where some films got no score; 2 where nothing could be measured."""
    progress = Progress(err)
    try:
        films = _films(args)
        asked = _ask(args, args.model, films, progress)
        measured = _measured(args, asked)
        out.write(
            figure_table(measured.metrics, asked.card.headline) + _group_lines(measured.groups, asked.card.headline)
        )
        comparison = _compared(args, asked, films, progress) if args.compare else None
        if comparison is not None:
            out.write(_comparison_lines(comparison))
        if args.output is not None:
            progress.show("writing the report")
            write_report(_report(args, asked, films, measured, comparison), args.output)
            _write_scores(args, asked, args.output)
            progress.clear()
        if args.record and asked.card.place_point(asked.scorer.point.name) is not None:
            progress.say("Figures at an operating point of this place do not go onto the card, which others get, too.")
        elif args.record:
            _record(asked.folder, measured.metrics)
    except Fault as fault:
        progress.clear()
        err.write(f"hilum evaluate: {ENGLISH.sentence(fault.problem)}\n")
        return 2
    except OSError as error:
        progress.clear()
        err.write(f"hilum evaluate: {error.filename or 'the output'} cannot be written ({error.strerror}).\n")
        return 2
    return 2 if not measured.whole.n else 1 if measured.without_score else 0


def _films(args: argparse.Namespace) -> tuple[LabelledFilm, ...]:
    films = read_labels(args.data, args.split_column)
    chosen = [film for film in films if args.split in (None, film.split)]
    source = args.data.resolve().parent.name if args.data.is_file() else args.data.resolve().name
    return tuple(film if film.source else replace(film, source=source) for film in chosen)


def _ask(args: argparse.Namespace, model: str | None, films: Sequence[LabelledFilm], progress: Progress) -> _Asked:
    folder = catalogue.find(model) if model else catalogue.default_model()
    scorer = Scorer.open(folder, args.device, args.operating_point)
    scorer.lungs = LungFinder.installed()
    answered: list[FilmAnswer] = []
    seen: list[tuple[NDArray[np.float32], bool]] = []
    every = max(1, len(films) // _ASKED)
    for number, answer in enumerate(answers(films, scorer)):
        if answer.image is not None and isinstance(answer.outcome, Scored) and number % every == 0:
            seen.append((prepare(answer.image, scorer.card.input).grey, answer.positive))
        answered.append(replace(answer, image=None))
        if not isinstance(answer.outcome, Scored):
            progress.say(f"{answer.film.path}: {ENGLISH.sentence(answer.outcome.problem)}")
        progress.show(f"scoring {len(answered):,} of {len(films):,} with {scorer.card.id}")
    progress.clear()
    pictures, truths = zip(*seen, strict=True) if seen else ((), ())
    return _Asked(folder, scorer, tuple(answered), pictures, truths)


def _measured(args: argparse.Namespace, asked: _Asked) -> Evaluation:
    said = said_of_answers(asked.answered, asked.card)
    missing = len(asked.answered) - len(said.films)
    split, point = args.split or "all", asked.scorer.point.name
    return evaluation(said, asked.card, split, point, without_score=missing, note=args.note)


def _compared(
    args: argparse.Namespace, asked: _Asked, films: Sequence[LabelledFilm], progress: Progress
) -> Comparison | None:
    """The model beside the one of --compare, on the films that both score."""
    other = _ask(args, args.compare, films, progress)
    scores = [
        {
            answer.film.path: answer.outcome.prediction
            for answer in own.answered
            if isinstance(answer.outcome, Scored) and answer.outcome.prediction.outside is None
        }
        for own in (other, asked)
    ]
    both = [answer for answer in asked.answered if all(answer.film.path in own for own in scores)]
    positive = np.array([answer.positive for answer in both], bool)
    if not both or positive.all() or not positive.any():
        progress.say("The models cannot be compared: too few films got a score from both.")
        return None
    names = [own.card.id for own in (other, asked)]
    if names[0] == names[1]:
        names = [f"{own.card.id} {own.card.version} ({own.card.weights_sha256[:8]})" for own in (other, asked)]
    old, new = (
        Contender(
            name,
            np.array([own[answer.film.path].score for answer in both]),
            np.array([own[answer.film.path].operating_point.threshold for answer in both]),
        )
        for name, own in zip(names, scores, strict=True)
    )
    return compare(old, new, positive, [answer.film.patient for answer in both])


def _report(
    args: argparse.Namespace,
    asked: _Asked,
    films: Sequence[LabelledFilm],
    measured: Evaluation,
    comparison: Comparison | None,
) -> Report:
    from training.evaluation.sanity import sanity

    engine, said = asked.scorer.engine, measured.said
    rows = sample_rows(said, measured.points)
    drawn = dict(pictures_of([said.films[row] for row in rows], asked.card.input))
    shown = [rows[place] for place in drawn]
    return Report(
        title=f"{asked.card.title}: evaluation",
        card=asked.card,
        command=_command(args),
        created=datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        data=f"{_short(args.data)}, {'all splits' if args.split is None else 'split ' + args.split}",
        data_digest=data_digest(films, args.data),
        counts=counts(films),
        evaluations=(measured,),
        versions=versions(),
        samples=draw_samples(engine, said, measured.points, shown, list(drawn.values())),
        sanity=sanity(engine, asked.pictures, np.array(asked.positive, bool)) if asked.pictures else None,
        comparisons=() if comparison is None else (comparison,),
    )


def _command(args: argparse.Namespace) -> str:
    """The command, with the last two parts of paths: the report travels, and other folders may name people."""
    said: list[object] = ["--data", _short(args.data)]
    for name in ("model", "compare"):
        value = getattr(args, name)
        said += [f"--{name}", Path(value).name] if value else []
    for name in ("split", "operating_point", "note"):
        value = getattr(args, name)
        said += [f"--{name.replace('_', '-')}", value] if value else []
    said += ["--split-column", args.split_column] if args.split_column != "split" else []
    said += ["--device", args.device] if args.device != "auto" else []
    said += ["--output", args.output.name] if args.output else []
    return "hilum evaluate " + shlex.join(map(str, said))


def _short(path: Path) -> Path:
    return Path(*path.resolve().parts[-2:])


def _write_scores(args: argparse.Namespace, asked: _Asked, folder: Path) -> None:
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    head = ("path", "label", "source", SCORE, DECISION, "model_sha256", *DECIDED, MODEL_WHOM, *ANATOMY, ENGINE)
    writer.writerow(head)
    names = relative_names([answer.film for answer in asked.answered], args.data)
    for answer, name in zip(asked.answered, names, strict=True):
        film, outcome = answer.film, answer.outcome
        said, whom = ("", ""), ("", "", "", "")
        anatomy: Mapping[str, Cell] = dict.fromkeys(ANATOMY)
        engine = ""
        if isinstance(outcome, Scored):
            own = outcome.prediction
            said = (str(own.score), own.decision or "")
            words = words_of(own.decision, own.scores, asked.card)
            whom = (own.population, "" if own.age is None else str(own.age), own.view, words)
            anatomy, engine = anatomy_cells(outcome), own.provenance.engine
        cells = (name, film.label, film.source, *said, asked.card.weights_sha256, *whom, for_whom(asked.card))
        writer.writerow(map(harmless, (*cells, *anatomy.values(), engine)))
    write_whole(folder / "scores.csv", table.getvalue().encode(errors="surrogateescape"))


def _group_lines(groups: Sequence[Group], headline: Headline) -> str:
    """A line for each view, age group and sex; sources stand above with all their figures."""
    lines = []
    for group in groups:
        if group.kind != "source":
            figures = (
                ", ".join(
                    f"{name} {formatting.spread(group.figures.get(name))}"
                    for name in ("auc", "sensitivity", "specificity")
                )
                if group.figures
                else group.note
            )
            films = f"{formatting.films(group.n)} ({group.n_positive:,} {headline.having})"
            lines.append(f"{group.kind} {group.name}: {films}, {figures}\n")
    return "".join(lines)


def _comparison_lines(own: Comparison) -> str:
    summary = own.summary
    return (
        f"{summary.old} against {summary.new}: {formatting.films(summary.n)} of {summary.patients:,} patients\n"
        f"  AUC {formatting.spread(summary.old_auc)} and {formatting.spread(summary.new_auc)}\n"
        f"  DeLong's p {formatting.p_value(summary.p)}, McNemar's p {formatting.p_value(own.mcnemar)}\n"
        f"  {own.sentence()}\n"
    )


def _record(folder: Path, metrics: Sequence[Metrics]) -> None:
    """Put the figures on the card, in place of earlier ones of the same source, split and operating point."""
    card = read_card(folder)
    new = {(own.source, own.split, own.operating_point, own.population) for own in metrics}
    kept = [own for own in card.metrics if (own.source, own.split, own.operating_point, own.population) not in new]
    write_card(folder, replace(card, metrics=(*kept, *metrics)))
