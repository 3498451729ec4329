"""Every reason has a sentence, and who makes it gives the values that the sentence needs: looked up in the source."""

from __future__ import annotations

import ast
import importlib
import string
from collections.abc import Iterator, Mapping
from dataclasses import astuple, dataclass
from functools import cache
from multiprocessing.reduction import ForkingPickler
from pathlib import Path

import pytest

from imaging.faults import Code, Fault, Problem, StoredProblem, as_told
from imaging.film_reasons import FilmReason
from imaging.reasons import ENGLISH, Reason, Remark, Sentences, Told, Value
from inference.model_reasons import ModelReason

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("imaging", "inference", "review", "training", "viewer")
MAKERS = {"Problem": 1, "Remark": 0, "refused": 0, "bad": 0}
"""Where the reason stands among the arguments; its values come behind it."""
STORES = {"imaging/faults.py", "imaging/records.py", "review/film_rows.py", "training/data/pictures.py"}
"""What keeps problems as text, and gives them back so."""


def _files() -> list[str]:
    return [path.relative_to(ROOT).as_posix() for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]


@cache
def _sources() -> Mapping[str, ast.Module]:
    return {file: ast.parse((ROOT / file).read_text("utf-8")) for file in _files()}


@cache
def _members() -> Mapping[str, Reason]:
    """Every reason by its name in the source, as "FilmReason.EMPTY"."""
    found: dict[str, Reason] = {}
    for file, tree in _sources().items():
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and any(ast.unparse(base) == "Reason" for base in node.bases):
                kind = getattr(importlib.import_module(file.removesuffix(".py").replace("/", ".")), node.name)
                found |= {f"{node.name}.{member.name}": member for member in kind}
    return found


def _places(reason: Reason) -> frozenset[str]:
    """The named values that a sentence needs."""
    texts = [reason.message, reason.next_step]
    names = set()
    while texts:
        for _, name, spec, _ in string.Formatter().parse(texts.pop()):
            if name is not None:
                names.add(name)
                texts.append(spec or "")
    return frozenset(names)


@dataclass(frozen=True)
class _Made:
    """A call that makes something said: of which reasons ("" where they come from elsewhere), with which values."""

    where: str
    reasons: tuple[str, ...]
    values: frozenset[str] | None


def _literal(node: ast.expr | None) -> tuple[str, ...]:
    if isinstance(node, ast.IfExp):
        return (*_literal(node.body), *_literal(node.orelse))
    name = ast.unparse(node) if isinstance(node, ast.Attribute) else ""
    return (name,) if name in _members() else ()


def _keys(node: ast.expr | None, scope: ast.AST, line: int) -> frozenset[str] | None:
    """The names of the values; None where they come from elsewhere."""
    if node is None:
        return frozenset()
    if isinstance(node, ast.Dict):
        return frozenset(ast.literal_eval(key) for key in node.keys if key is not None)
    if isinstance(node, ast.BinOp):
        left, right = _keys(node.left, scope, line), _keys(node.right, scope, line)
        return None if left is None or right is None else left | right
    if isinstance(node, ast.Name):
        written = [
            own
            for own in ast.walk(scope)
            if isinstance(own, ast.Assign | ast.AnnAssign)
            and own.lineno <= line
            and ast.unparse(own.targets[0] if isinstance(own, ast.Assign) else own.target) == node.id
        ]
        return _keys(max(written, key=lambda own: own.lineno).value, scope, line) if written else None
    return None


def _made(file: str) -> Iterator[_Made]:
    tree = _sources()[file]
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name, named = ast.unparse(call.func), {word.arg: word.value for word in call.keywords}
        place = MAKERS.get(name, len(call.args))
        if name not in MAKERS and not (name == "replace" and "reason" in named):
            continue
        reason, values = (*call.args[place : place + 2], None, None)[:2]
        inside = [own for own in functions if own.lineno <= call.lineno <= (own.end_lineno or 0)]
        scope = max(inside, key=lambda own: own.lineno, default=tree)
        keys = _keys(values or named.get("values"), scope, call.lineno)
        yield _Made(f"{file}:{call.lineno}", _literal(reason or named.get("reason")), keys)


def _mentioned(file: str) -> set[str]:
    found = {ast.unparse(node) for node in ast.walk(_sources()[file]) if isinstance(node, ast.Attribute)}
    return found & _members().keys()


@pytest.mark.parametrize("file", sorted(_files()))
def test_a_maker_gives_the_values_that_the_sentence_needs(file: str) -> None:
    made = list(_made(file))
    for own in made:
        for reason in own.reasons:
            assert own.values == _places(_members()[reason]), f"{own.where}: {reason}"
    passed_on = [own.values for own in made if not own.reasons]
    for reason in _mentioned(file) - {reason for own in made for reason in own.reasons}:
        assert not (places := _places(_members()[reason])) or places in passed_on, f"{file}: {reason}"


def test_no_reason_is_without_a_user() -> None:
    by_iteration = {name for name in _members() if name.startswith("OtherFile.")}
    assert _members().keys() - by_iteration - set().union(*map(_mentioned, _sources())) == set()


def test_every_sentence_can_be_said() -> None:
    other = Remark(Told.TOLD, {"message": "This.", "next_step": "That."})
    for name, reason in _members().items():
        values: dict[str, Value] = dict.fromkeys(_places(reason), "that")
        for _, place, spec, _ in string.Formatter().parse(f"{reason.message} {reason.next_step}"):
            if place is not None and spec:
                values[place] = other if spec == "next_step" else ("this", other) if spec == "; " else 2
        text = ENGLISH.sentence(Remark(reason, values))
        assert text, name
        assert not set("{}") & set(text), name


def test_only_stores_know_a_problem_as_text() -> None:
    calls = {
        file
        for file, tree in _sources().items()
        if any(
            isinstance(node, ast.Name | ast.FunctionDef) and "as_told" in ast.unparse(node) for node in ast.walk(tree)
        )
    }
    assert calls <= STORES


class _Marked(Sentences):
    """Another language, as a translation would make it."""

    def templates(self, reason: Reason) -> tuple[str, str]:
        return f"<{reason.message}>", f"<{reason.next_step}>"


def test_another_language_says_a_problem_and_what_is_in_it() -> None:
    inner = Problem(Code.CUT_SHORT, FilmReason.ENDS_WITHIN_FRAME, {"frame": 3})
    problem = Problem(inner.code, ModelReason.ON_WORKER, {"address": "tcp://a:1", "problem": inner})
    assert ENGLISH.sentence(problem) == "The worker tcp://a:1: The file ends within frame 3. Copy or send it again."
    assert _Marked().sentence(problem) == (
        "<The worker tcp://a:1: <The file ends within frame 3.>> <<Copy or send it again.>>"
    )


def test_words_follow_their_number_and_several_values_stand_between_commas() -> None:
    assert [
        ENGLISH.message(Remark(ModelReason.OTHER_AGE, {"age": age, "whom": "adults"})).split(".")[0] for age in (1, 2)
    ] == ["The patient's age is 1 year", "The patient's age is 2 years"]
    missing = Problem(Code.NO_DEVICE, ModelReason.NO_DEVICE, {"name": "x", "known": ("auto", "cpu")})
    assert ENGLISH.next_step(missing) == "Devices: auto, cpu."


def test_a_problem_is_the_same_in_another_process_and_tells_its_sentence_in_a_trace() -> None:
    problem = Problem(Code.TOO_LARGE, FilmReason.CLAIMS_PAGES, {"pages": 9}, Path("a.tif"))
    fault = ForkingPickler.loads(ForkingPickler.dumps(Fault(problem)))
    assert fault.problem == problem
    assert hash(fault.problem) == hash(problem)
    assert str(fault) == "The file claims 9 pages. It is damaged or no radiograph."


def test_what_is_stored_of_a_problem_is_its_sentence_and_comes_back_as_told() -> None:
    problem = Problem(Code.TOO_LARGE, FilmReason.CLAIMS_PAGES, {"pages": 9}, Path("a.tif"), 8)
    stored = StoredProblem.of(problem)
    assert (stored.code, stored.message) == (Code.TOO_LARGE, "The file claims 9 pages.")
    back = as_told(*astuple(stored))
    assert back.reason is Told.TOLD
    assert StoredProblem.of(back) == stored
