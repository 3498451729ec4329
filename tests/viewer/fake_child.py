"""Stands for the program in tests: answers as `hilum recipes`, `hilum check` and `hilum train --events json` do.

What a training does is the name of its recipe. It needs neither torch nor Qt. Run as: python fake_child.py WORDS.
"""

from __future__ import annotations

import json
import os
import select
import signal
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from inference.models.card import Interval, Metrics
from training.events import Batch, Compared, Epoch, Event, Exported, Noticed, Preparing, Started, Stopped, to_line

EPOCHS = 8


def a_recipe(name: str, title: str, architecture: str = "mobilenet_v2", labels: tuple[str, ...] = ()) -> dict:
    return {
        "recipe": name,
        "name": name,
        "title": title,
        "architecture": architecture,
        "labels": labels or ("normal", "pneumonia"),
        "label_map": {"NORMAL": "normal", "PNEUMONIA": "pneumonia"},
        "epochs": EPOCHS,
        "card": {"data": "Drawn films."},
    }


RECIPES = [
    a_recipe("good", "Chest film, normal or pneumonia (MobileNetV2)"),
    a_recipe("waits", "Small network for pneumonia", "small_cnn"),
    a_recipe("bacteria", "Bacterial or viral pneumonia (ResNet-50)", "resnet50", ("viral", "bacterial")),
    a_recipe("refuses", "Refuses its labels", "resnet50"),
    a_recipe("crashes", "Ends without a word", "densenet201"),
    a_recipe("dies", "Is killed by the system", "vgg16"),
    a_recipe("junk", "Writes what is no event", "vgg19"),
]
FIGURE = Interval(0.9412, 0.9187, 0.9604)


def say(event: Event) -> None:
    sys.stdout.write(to_line(event) + "\n")
    sys.stdout.flush()


def epoch(number: int) -> Epoch:
    loss = 0.62 * 0.78**number + 0.14
    auc = 0.97 - 0.25 * 0.7**number
    return Epoch(number, loss, auc - 0.02, loss + 0.05, auc, auc - 0.05, 0.9, 31.0, kept=number != 5)


def asked_to_stop(seconds: float) -> bool:
    ready, _, _ = select.select([sys.stdin], [], [], seconds)
    return bool(ready) and sys.stdin.readline().strip() == "stop"


def begin(done: int = 0) -> None:
    for films in (0, 3000, 5216):
        say(Preparing(films, 5216))
    say(Noticed("12 films look the same as another one; 3 of them carry another label. See the report."))
    say(Noticed("The size of the file alone separates the labels (AUC 0.89): a model may learn it, not the lungs."))
    say(Started(4196, 2419, 1020, 427, done, EPOCHS))


def finish(output: Path) -> None:
    old, gap = Interval(0.9301, 0.9065, 0.9512), Interval(0.0111, 0.0021, 0.0206)
    say(Compared("test-model", output.name, 1020, 427, old, FIGURE, gap, 0.018))
    names = ("auc", "accuracy", "balanced_accuracy", "sensitivity", "specificity", "precision", "f1", "brier", "ece")
    note = "Calibration and operating points were chosen on these films: the figures flatter the model."
    metrics = Metrics("drawn", "validation", 1020, 838, 427, dict.fromkeys(names, FIGURE), "balanced", note)
    output.mkdir(parents=True, exist_ok=True)
    (output / "report.html").write_text("<p>report</p>")
    say(Exported(output, metrics, output / "report.html"))


def train(recipe: str, output: Path, resumed: bool) -> int:
    work = output.with_name(output.name + "-work")
    if recipe == "refuses":
        sys.stderr.write("hilum train: The labels file has no columns path and label. Name them in its first line.\n")
        return 2
    work.mkdir(parents=True, exist_ok=True)
    (work / "arguments.json").write_text(json.dumps(sys.argv[1:]))
    done = 3 if resumed else 0
    begin(done)
    if recipe == "junk":
        sys.stdout.write('nonsense <b>that</b> is no event\n{"event": "epoch", "epo\n\n')
        sys.stdout.write("\xff\n")
    if recipe == "crashes":
        sys.stderr.write("Traceback (most recent call last):\nRuntimeError: the lights went out\n")
        return 1
    if recipe == "dies":
        os.kill(os.getpid(), signal.SIGKILL)
    last = EPOCHS if recipe in ("good", "junk") or resumed else 4
    for number in range(done + 1, last + 1):
        for films in (1024, 3072, 4196):
            say(Batch(number, films, 4196, 0.6 / number))
        say(epoch(number))
    if last < EPOCHS:
        say(Batch(last + 1, 1024, 4196, 0.3))
        while not asked_to_stop(30):
            pass
        say(Stopped(last, "It was asked to."))
    finish(output)
    return 0


def main() -> int:
    words = sys.argv[1:]
    if words[0] == "recipes":
        files = [word for word in words if word.endswith(".toml")]
        for file in files:
            if not Path(file).exists():
                sys.stderr.write(f"hilum: There is no recipe named {file}.\n")
                return 2
        own = [a_recipe(file, "A recipe of my own") for file in files]
        print(json.dumps(RECIPES + own))  # noqa: T201  # the answer
        return 0
    if words[0] == "check":
        return check(Path(words[words.index("--data") + 1]))
    return train(
        words[words.index("--recipe") + 1], Path(words[words.index("--output") + 1]), resumed="--resume" in words
    )


def check(data: Path) -> int:
    if "bad" in data.name:
        sys.stderr.write("hilum check: The labels file has no columns path and label. Name them in its first line.\n")
        return 2
    if "old" in data.name:
        sys.stderr.write("usage: hilum [PATH ...]\nhilum: error: unrecognized arguments: --data --json\n")
        return 2
    findings = [
        ("leak", "3 patients stand in more than one split.", "Give each patient one split."),
        ("warning", "The size of the file alone separates the labels (AUC 0.89).", "See the report."),
        ("note", "12 films carry no patient.", ""),
    ]
    told = [{"kind": "x", "severity": how, "message": what, "next_step": step} for how, what, step in findings]
    label = "covid" if "covid" in data.name else "PNEUMONIA"
    counts = {"train": {"NORMAL": 1159, label: 3037}, "validation": {"NORMAL": 182, label: 838}}
    clean = "clean" in data.name
    document = {"films": 5216, "opened": 5216, "patients": 2846, "counts": counts, "findings": [] if clean else told}
    print(json.dumps(document))  # noqa: T201  # the answer
    return 0


if __name__ == "__main__":
    sys.exit(main())
