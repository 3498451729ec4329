"""Films prepared once: the network's grey pictures in one memory-mapped file, so that later epochs only compute."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import tempfile
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self, TypeAlias

import numpy as np
from numpy.typing import NDArray

from imaging.faults import Code, Fault, Problem, StoredProblem, as_told
from imaging.image import Image, ImageRef
from imaging.reading.read import read_refs
from imaging.reading.source import open_source
from imaging.reasons import Values
from imaging.whole_files import write_whole
from imaging.workers.pool import DecoderPool
from inference.input.gate import check_file, check_part, check_pixels
from inference.input.prepare import prepare
from inference.models.card import InputSpec
from training.data import facts
from training.data.facts import FACTS, Facts, facts_of
from training.data.layouts import LabelledFilm
from training.events import Preparing, Unusable
from training.training_reasons import TrainingReason

_KEPT = 4
_PARTIAL = ".partial"
_SPARE = 64 << 20


@dataclass(frozen=True, slots=True, eq=False)
class Cached:
    """`rows`: which of the films asked for have a picture; `pictures`, `facts`: theirs; `problems`: the others'."""

    rows: tuple[int, ...]
    pictures: NDArray[np.uint8]
    facts: Facts
    problems: tuple[Problem, ...]


def read_cache(folder: Path, digest: str) -> Cached | None:
    """The pictures kept in `folder` under this digest, memory-mapped and read-only; None where they are not there."""
    own = folder / digest
    try:
        index = json.loads((own / "index.json").read_text(encoding="utf-8"))
        pictures = np.load(own / "pictures.npy", mmap_mode="r")
        facts = np.load(own / "facts.npy")
        rows, problems = tuple(index["rows"]), tuple(_problem(row) for row in index["problems"])
    except (OSError, ValueError, KeyError, TypeError):  # absent, removed by another process, or damaged
        return None
    if not len(rows) == len(pictures) == len(facts) or facts.dtype != FACTS:
        return None
    facts.flags.writeable = False
    with suppress(OSError):
        os.utime(own)  # what was used last is kept longest
    return Cached(rows, pictures, facts, problems)


class CacheWriter:
    """Writes pictures into a folder of its own, which gets its name when it is whole. Use it in a `with`.

    `shape`: (films, rows, columns), at most. `kind`: what `_kind` says of the films. Raises Fault (DISK_FULL) where
    that does not fit or the disk fills up; what was there before stays, and what was begun is removed. Films are
    written one after another and not through a memory map, because a full disk ends a process that writes to one.
    """

    def __init__(self, folder: Path, digest: str, shape: tuple[int, int, int], kind: str) -> None:
        self._folder = folder
        self._kind = kind
        self._digest = digest
        self._size = shape[1:]
        self._rows: list[int] = []
        self._facts: list[Facts] = []
        self._problems: list[Problem] = []
        self._left_out: list[str] = []
        with _room(folder):
            folder.mkdir(parents=True, exist_ok=True)
        _remove_abandoned(folder)
        _check_room(folder, shape[0] * (shape[1] * shape[2] + FACTS.itemsize))
        with _room(folder):
            self._partial = Path(tempfile.mkdtemp(_PARTIAL, f".{digest[:8]}-", folder))
            self._lock = _locked(self._partial / "lock")
            self._file: BinaryIO = (self._partial / "pictures.npy").open("wb")
            self._start = _write_header(self._file, (0, *self._size))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with suppress(OSError):  # on a full disk closing writes, too
            self._file.close()
        self._lock.close()
        shutil.rmtree(self._partial, ignore_errors=True)

    def add(self, row: int, picture: NDArray[np.uint8], facts: Facts) -> None:
        """The picture and the facts of the film number `row`."""
        with _room(self._folder):
            self._file.write(np.ascontiguousarray(picture).data)
        self._rows.append(row)
        self._facts.append(facts)

    def leave_out(self, problem: Problem, content: str) -> None:
        """A film without a picture, why, and what its file holds (`_content`)."""
        self._problems.append(problem)
        self._left_out.append(content)

    def finish(self) -> Cached:
        """Give the folder its name and read it; where another process was quicker, its folder is taken."""
        facts = np.array(self._facts, FACTS) if self._facts else np.zeros(0, FACTS)
        index = {
            "rows": self._rows,
            "problems": [_table(problem) for problem in self._problems],
            "left_out": self._left_out,
            "kind": self._kind,
        }
        with _room(self._folder):
            self._file.seek(0)
            if _write_header(self._file, (len(self._rows), *self._size)) != self._start:
                raise RuntimeError("The header of an .npy file has changed its length.")
            _close_safely(self._file)
            with (self._partial / "facts.npy").open("wb") as file:
                np.save(file, facts)
                _close_safely(file)
            with (self._partial / "index.json").open("wb") as file:
                file.write(json.dumps(index).encode())
                _close_safely(file)
        return self._named()

    def _named(self) -> Cached:
        self._lock.close()
        (self._partial / "lock").unlink()
        own = self._folder / self._digest
        if read_cache(self._folder, self._digest) is None:
            shutil.rmtree(own, ignore_errors=True)  # damaged
            with suppress(OSError):  # another process was quicker
                self._partial.rename(own)
        known = read_cache(self._folder, self._digest)
        if known is None:
            raise Fault(Problem(Code.UNREADABLE, TrainingReason.NOT_READ_BACK, {"folder": self._folder}, own))
        _remove_old(self._folder, own)
        return known


def _check_room(folder: Path, need: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < need + _SPARE:
        values: Values = {"folder": folder, "need": _size_text(need), "free": _size_text(free)}
        raise Fault(Problem(Code.DISK_FULL, TrainingReason.NO_ROOM, values, folder))


@contextmanager
def _room(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise Fault(Problem(Code.DISK_FULL, TrainingReason.DISK_FULL, {"folder": folder}, folder)) from error
        raise


def _size_text(size: int) -> str:
    return f"{size / 1e9:.1f} GB" if size >= 1e8 else f"{size / 1e6:.1f} MB"


def _write_header(file: BinaryIO, shape: tuple[int, ...]) -> int:
    """NumPy pads the header so that the first axis can grow in place. Returns where the data begin."""
    described: dict[str, Any] = {"descr": "|u1", "fortran_order": False, "shape": shape}
    np.lib.format.write_array_header_1_0(file, described)
    return file.tell()


def _close_safely(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())
    file.close()


def _locked(path: Path) -> BinaryIO:
    """An open file that says that its folder is in use, for as long as this process lives."""
    file = path.open("wb")
    _try_lock(file)
    return file


def _try_lock(file: BinaryIO) -> bool:
    try:
        import fcntl
    except ImportError:  # Windows, where an open file cannot be removed
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _remove_abandoned(folder: Path) -> None:
    """What a process that was killed left behind."""
    for partial in folder.glob(f".*{_PARTIAL}"):
        lock = partial / "lock"
        with suppress(OSError), lock.open("rb+") as file:
            if not _try_lock(file):
                continue
        with suppress(OSError):
            lock.unlink()  # on Windows it cannot be removed while its process lives
            shutil.rmtree(partial, ignore_errors=True)


def _remove_old(folder: Path, newest: Path) -> None:
    """All but the last few used: a set that changes would fill the disk. The index goes first: a part is never used."""
    for own in _kept(folder)[_KEPT:]:
        if own != newest:
            (own / "index.json").unlink(missing_ok=True)
            shutil.rmtree(own, ignore_errors=True)


def _kept(folder: Path) -> list[Path]:
    """The whole ones in a folder, last used first."""
    if not folder.is_dir():
        return []
    kept = [own for own in folder.iterdir() if (own / "index.json").is_file() and own.suffix != _PARTIAL]
    return sorted(kept, key=lambda own: own.stat().st_mtime, reverse=True)


def _table(problem: Problem) -> dict[str, Any]:
    return asdict(StoredProblem.of(problem)) | {"path": None if problem.path is None else os.fspath(problem.path)}


def _problem(row: dict[str, Any]) -> Problem:
    path = row["path"]
    return as_told(Code(row["code"]), row["message"], row["next_step"], None if path is None else Path(path))


_EVERY = 50
WORKERS = 2

Pictures: TypeAlias = NDArray[np.uint8]
"""(n, rows, columns) grey levels, as `inference.input.prepare` makes them, rounded."""


@dataclass(frozen=True, slots=True, eq=False)
class PreparedFilms:
    """The films that could be read, their pictures and facts, row for row; how many could not, and why."""

    films: tuple[LabelledFilm, ...]
    pictures: Pictures
    unusable: int
    facts: Facts
    problems: tuple[Problem, ...] = ()


def prepare_films(
    films: Sequence[LabelledFilm], spec: InputSpec, folder: Path
) -> Iterator[Preparing | Unusable | PreparedFilms]:
    """Prepare every film with the function that scoring uses; the last item is the `PreparedFilms`.

    `folder` keeps the pictures and reuses them for the same films, sizes, times and spec, and then nothing else is
    yielded; for the same files at other places or of other times, too, which are read for it but not decoded. Several
    may prepare into one folder at once; what is there is whole. The first frame of a file is taken.
    A film that cannot be read is reported and left out. Raises Fault (DISK_FULL) where the pictures find no room.
    """
    digest = _digest(films, spec)
    known = read_cache(folder, digest)
    if known is None:
        known = yield from _moved(films, spec, folder, digest)
    if known is None:
        shape = len(films), spec.rows, spec.columns
        with CacheWriter(folder, digest, shape, _kind(films, spec)) as writer:
            with DecoderPool(workers=WORKERS) as pool:
                for row, read in enumerate(read_films(films, pool)):
                    problem = _add(writer, row, films[row], read, spec)
                    if problem is not None:
                        yield Unusable(problem)
                    if row % _EVERY == 0:
                        yield Preparing(row, len(films))
            known = writer.finish()
        yield Preparing(len(films), len(films))
    kept = tuple(films[row] for row in known.rows)
    yield PreparedFilms(kept, known.pictures, len(films) - len(kept), known.facts, known.problems)


def read_films(films: Sequence[LabelledFilm], pool: DecoderPool) -> Generator[Image | Problem, None, None]:
    """The first frame of each film, in the order of `films`, or why there is none or why it would get no score.

    Read ahead by the pool's workers.
    """
    waiting: deque[Problem | None] = deque()

    def references() -> Iterator[ImageRef]:
        for film in films:
            try:
                reference = read_refs(film.path)[0]
            except Fault as fault:
                waiting.append(fault.problem)
            else:
                waiting.append(None)
                yield reference

    images = pool.map(references())
    try:
        for _, image in images:
            while (problem := waiting.popleft()) is not None:
                yield problem
            yield _scorable(image)
        yield from (problem for problem in waiting if problem is not None)
    finally:
        images.close()


def _scorable(read: Image | Problem) -> Image | Problem:
    """A film that no model would get to score (a lateral one, no radiograph, in color, cut short) teaches nothing."""
    if isinstance(read, Problem):
        return read
    problem = check_file(read) or check_part(read) or check_pixels(read)
    if problem is None:
        return read
    return Problem(problem.code, TrainingReason.TEACHES_NOTHING, {"problem": problem}, read.ref.path)


def _add(writer: CacheWriter, row: int, film: LabelledFilm, read: Image | Problem, spec: InputSpec) -> Problem | None:
    if isinstance(read, Problem):
        problem = read
    else:
        try:
            prepared = prepare(read, spec)
            writer.add(row, np.rint(prepared.grey).astype(np.uint8), facts_of(read, spec, prepared))
            return None
        except Fault as fault:
            problem = fault.problem
    writer.leave_out(problem, _content(film.path))
    return problem


def _moved(
    films: Sequence[LabelledFilm], spec: InputSpec, folder: Path, digest: str
) -> Generator[Preparing, None, Cached | None]:
    """What was prepared when the same files lay elsewhere, known by their content, and from now on by their place."""
    kind, read = _kind(films, spec), 0
    contents: dict[int, str] = {}
    for own in _kept(folder):
        index = _index(own)
        known = read_cache(folder, own.name) if index.get("kind") == kind else None
        if known is None:
            continue
        expected = dict(zip(known.rows, (row.tobytes().hex() for row in known.facts["file"]), strict=True))
        left_out = [row for row in range(len(films)) if row not in expected]
        expected |= dict(zip(left_out, index["left_out"], strict=True))
        for row, film in enumerate(films):
            if row not in contents:
                if read % _EVERY == 0:
                    yield Preparing(read, len(films))
                contents[row], read = _content(film.path), read + 1
            if contents[row] != expected[row]:
                break
        else:
            yield Preparing(len(films), len(films))
            here = zip(known.problems, left_out, strict=True)
            problems = [_table(replace(problem, path=films[row].path)) for problem, row in here]
            del known  # Windows renames no folder with an open file in it
            write_whole(own / "index.json", json.dumps(index | {"problems": problems}).encode())
            with suppress(OSError):
                own = own.rename(folder / digest)
            return read_cache(folder, own.name)
    return None


def _index(own: Path) -> dict[str, Any]:
    try:
        index: dict[str, Any] = json.loads((own / "index.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):  # removed by another process, or damaged
        return {}
    return index


def _content(path: Path) -> str:
    """SHA-256 of a file, hexadecimal; "" where it cannot be read."""
    try:
        with open_source(path) as file:
            return hashlib.sha256(file.read()).hexdigest()
    except (Fault, OSError):
        return ""


def _kind(films: Sequence[LabelledFilm], spec: InputSpec) -> str:
    """The same for as many films with the same preparation."""
    return json.dumps([len(films), facts.VERSION, spec.rows, spec.columns, spec.fit, spec.low, spec.high])


def _digest(films: Sequence[LabelledFilm], spec: InputSpec) -> str:
    """Changes when a film, its place, order, size or time, or the preparation changes."""
    made = [facts.VERSION, spec.rows, spec.columns, spec.fit, spec.low, spec.high]
    state = hashlib.sha256(json.dumps(made).encode())
    for film in films:
        try:
            status = film.path.stat()
            state.update(f"{film.path}\0{status.st_size}\0{status.st_mtime_ns}\n".encode(errors="surrogateescape"))
        except OSError:
            state.update(f"{film.path}\0missing\n".encode(errors="surrogateescape"))
    return state.hexdigest()[:32]
