"""A report of made-up films in which every part is filled: what the tests of reports look at."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from inference.calibration import choose_calibration, operating_points
from inference.models.card import Calibration, ModelCard
from tests.models import change_card, make_card
from training.data.layouts import LabelledFilm
from training.evaluation.compare import Contender, compare
from training.evaluation.evaluation import Evaluation, evaluation, said_of
from training.evaluation.sanity import CHANGES, Check, Sanity
from training.events import Epoch
from training.reporting.report import Report, Sample, counts

NOBODY = "MUELLER-ANNA-4711"
"""What stands for identity: in patient ids and in names of files and folders."""


def made_films(count: int, split: str, seed: int = 0) -> tuple[LabelledFilm, ...]:
    """Films of two sources, views, sexes and all ages, two of each patient, half of the patients abnormal."""
    generator = np.random.default_rng(seed)
    films = []
    for number in range(count):
        patient = number // 2
        columns = {
            "view": ("AP", "PA")[patient % 2],
            "age": str(int(generator.integers(1, 90))),
            "sex": ("M", "F")[number % 2],
        }
        films.append(
            LabelledFilm(
                Path(f"/data/{NOBODY}/{split}-{number}.png"),
                "abnormal" if patient % 4 < 2 else "normal",
                f"{NOBODY}-{split}-{patient}",
                split,
                ("North Hospital", "South Hospital")[patient % 3 == 0],
                columns,
            )
        )
    return tuple(films)


def made_logits(films: tuple[LabelledFilm, ...], seed: int = 1) -> np.ndarray:
    """(n, 2) logits that are mostly right."""
    generator = np.random.default_rng(seed)
    odds = np.array([2.0 if film.label == "abnormal" else -2.0 for film in films]) + generator.normal(
        0, 1.8, len(films)
    )
    return np.stack([np.zeros(len(films)), 2.2 * odds + 0.8], axis=1).astype(np.float32)


def made_card(films: tuple[LabelledFilm, ...], logits: np.ndarray) -> ModelCard:
    """A card with calibration and operating points chosen on those films, of a recipe that an earlier project had."""
    positive = np.array([film.label == "abnormal" for film in films])
    patients = [film.patient for film in films]
    odds = (logits[:, 1] - logits[:, 0]).astype(np.float64)
    card = make_card(training={"recipe": {"name": "pneumonia-resnet50v2"}}, calibration=Calibration())
    calibration = choose_calibration(odds, positive, patients, "made-up films")
    card = change_card(card, calibration=calibration)
    said = said_of(films, logits, card)
    return change_card(card, operating_points=operating_points(said.scores, positive, patients, "made-up films"))


def made_sanity() -> Sanity:
    failed = Check("random weights", "rank correlation of maps", 0.41, 0.3, 32, "Its heat maps do not hold.")
    others = (Check(name, "change of the score", 0.01, 0.05, 64, "") for name in CHANGES)
    return Sanity((failed, *others))


def made_report() -> Report:
    films, test = made_films(240, "validation"), made_films(160, "test", 5)
    logits = made_logits(films)
    card = made_card(films, logits)
    chosen = evaluation(said_of(films, logits, card), card, "validation", note="Chosen on these films.", repeats=200)
    asked = evaluation(said_of(test, made_logits(test, 7), card), card, "test", without_score=2, repeats=200)
    return Report(
        title="A made-up training",
        card=card,
        command="hilum train --data set/labels.csv --recipe pneumonia-resnet50v2 --output made-up",
        created="2026-11-20",
        data="set/labels.csv",
        data_digest="ab" * 32,
        counts=counts((*films, *test)),
        evaluations=(chosen, asked),
        seed=7,
        versions={"python": "3.11", "torch": "2.13"},
        findings=("The file size alone tells the labels apart (AUC 0.89) & <more>.",),
        epochs=tuple(
            Epoch(n, 0.7 / n, 1 - 0.3 / n, 0.4 + abs(n - 5) * 0.03, 0.97 - abs(n - 5) * 0.01, 0.9, 0.9, 12.0, n <= 5)
            for n in range(1, 9)
        ),
        samples=_samples(asked),
        sanity=made_sanity(),
        comparisons=(
            compare(
                Contender("old-model", asked.said.scores + np.linspace(-0.3, 0.3, 160) ** 3, 0.5),
                Contender("tiny", asked.said.scores, asked.point.threshold),
                asked.said.positive,
                [film.patient for film in test],
                repeats=200,
            ),
        ),
        notes=("The old model was kept.",),
    )


def _samples(asked: Evaluation) -> tuple[Sample, ...]:
    generator = np.random.default_rng(3)
    return tuple(
        Sample(row + 1, asked.said.films[row].label, float(asked.said.scores[row]), "abnormal", row % 3 > 0, picture)
        for row in range(9)
        for picture in (generator.integers(0, 256, (60, 48, 3), dtype=np.uint8),)
    )
