"""What can be wrong with a film: one closed list of codes, and the value that carries one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Code(StrEnum):
    """Why a film was not opened or not scored. Scripts depend on these words; add, never rename."""

    EMPTY = "empty"
    NOT_AN_IMAGE = "not_an_image"
    UNREADABLE = "unreadable"
    NOT_FOUND = "not_found"
    NOT_A_FILE = "not_a_file"
    VANISHED = "vanished"
    NO_PERMISSION = "no_permission"
    NESTED_TOO_DEEP = "nested_too_deep"
    TOO_LARGE = "too_large"
    NO_PIXELS = "no_pixels"
    INDEX = "index"
    MISSING_ATTRIBUTE = "missing_attribute"
    BAD_ATTRIBUTE = "bad_attribute"
    UNSUPPORTED_SYNTAX = "unsupported_syntax"
    WRONG_SYNTAX = "wrong_syntax"
    CUT_SHORT = "cut_short"
    SIZE_DIFFERS = "size_differs"
    FRAME_MISSING = "frame_missing"
    CODEC_FAILED = "codec_failed"
    CODEC_CRASHED = "codec_crashed"
    CODEC_TIMEOUT = "codec_timeout"
    CODEC_MEMORY = "codec_memory"
    REFUSED_REFERENCE = "refused_reference"
    ARCHIVE_REFUSED = "archive_refused"
    CHANGED_WHILE_READ = "changed_while_read"
    UNREACHABLE = "unreachable"
    # Opened, but no score:
    NOT_A_RADIOGRAPH = "not_a_radiograph"
    NOT_A_CHEST_FILM = "not_a_chest_film"
    NOT_FRONTAL = "not_frontal"
    BLANK = "blank"
    NOISE = "noise"
    ROTATED = "rotated"
    INVERTED = "inverted"
    COLOR = "color"
    TOO_SMALL = "too_small"
    MODEL_REFUSED = "model_refused"
    BAD_OUTPUT = "bad_output"
    OUT_OF_MEMORY = "out_of_memory"
    NO_DEVICE = "no_device"
    # Scored, but not decided:
    OUTSIDE_POPULATION = "outside_population"
    # No training:
    BAD_LABELS = "bad_labels"
    BAD_RECIPE = "bad_recipe"
    TRAINING_FAILED = "training_failed"
    DISK_FULL = "disk_full"
    NO_CLUSTER = "no_cluster"
    # No review, or none to write:
    REVIEW_IN_USE = "review_in_use"
    REVIEW_REFUSED = "review_refused"
    EXPORT_REFUSED = "export_refused"


@dataclass(frozen=True, slots=True)
class Problem:
    """An expected failure as a value: what is wrong, in one plain sentence, and what to do next.

    Holds no patient identity: `message` never quotes attribute values that identify a person.
    """

    code: Code
    message: str
    next_step: str = ""
    path: Path | None = None
    frame: int | None = None

    def sentence(self) -> str:
        """Message and next step as one line of text."""
        return f"{self.message} {self.next_step}".strip()


class Fault(Exception):
    """Raised where a `Problem` cannot be returned; caught at the edge and turned back into the value."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.sentence())
        self.problem = problem

    def __reduce__(self) -> tuple[type[Fault], tuple[Problem]]:
        return (Fault, (self.problem,))
