"""What can be wrong with a film: one closed list of codes, and the value that carries one."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from imaging.reasons import ENGLISH, Reason, Told, Values


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
    OTHER_OBJECT = "other_object"
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
    # Opened, but not copied without identity:
    BURNED_IN = "burned_in"
    NOT_COPIED = "not_copied"
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
    # Nothing from a server of films, or nothing taken by it (UNREACHABLE, NO_PERMISSION and DISK_FULL are as above):
    BAD_SERVER = "bad_server"
    BAD_QUERY = "bad_query"
    SERVER_REFUSED = "server_refused"
    SERVER_LOST = "server_lost"
    INCOMPLETE = "incomplete"


@dataclass(frozen=True, slots=True)
class Problem:
    """An expected failure as a value: its code, the reason with the values that fill its sentence, and where.

    Holds no patient identity: `values` are never attribute values that identify a person.
    """

    code: Code
    reason: Reason
    values: Values = field(default_factory=dict, hash=False)
    path: Path | None = None
    frame: int | None = None


@dataclass(frozen=True, slots=True)
class StoredProblem:
    """A problem as it is stored and sent: with its sentence, in English."""

    code: Code
    message: str
    next_step: str = ""
    path: Path | None = None
    frame: int | None = None

    @classmethod
    def of(cls, problem: Problem) -> StoredProblem:
        """What is stored of a problem."""
        message, next_step = ENGLISH.message(problem), ENGLISH.next_step(problem)
        return cls(problem.code, message, next_step, problem.path, problem.frame)


def as_told(
    code: Code, message: str, next_step: str = "", path: Path | None = None, frame: int | None = None
) -> Problem:
    """A problem of which only the sentence is known: as it was stored."""
    return Problem(code, Told.TOLD, {"message": message, "next_step": next_step}, path, frame)


class Fault(Exception):
    """Raised where a `Problem` cannot be returned; caught at the edge and turned back into the value."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem

    def __str__(self) -> str:
        return ENGLISH.sentence(self.problem)
