"""Films found in files and folders, one after another and without waiting for the last."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator, Sequence
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path

from imaging.faults import Code, Fault, Problem
from imaging.film_reasons import FilmReason
from imaging.image import FileKind, ImageRef
from imaging.reading.read import read_refs
from imaging.reading.sniff import sniff
from imaging.reading.source import NotAFileError, Stamp, open_file, problem_of, was_there
from imaging.reading.zip_directory import is_archive_at, is_archive_name, read_directory
from imaging.reading.zip_members import PASSWORDS, is_through, split

_SIDECAR_SUFFIXES = """
    .csv .tsv .txt .md .rst .json .jsonl .xml .html .htm .css .js .pdf .log .ini .cfg .toml .yaml .yml .md5 .sha256
    .py .sh .bat .exe .dll .so .inf .lnk .url .doc .docx .xls .xlsx .ppt .pptx .rtf .db .sqlite .npy .npz .h5
    .safetensors .pt .pth
"""
_SIDECARS = frozenset(_SIDECAR_SUFFIXES.split())
_ENDINGS = r"(\.|;\d+|\.;\d+|\.dcm|\.dicom|\.dir)?"
"""What copies of a disc of ISO 9660, and those who copy it, put behind a name."""
_INDEX_NAME = re.compile("DICOMDIR" + _ENDINGS, re.IGNORECASE)

_MOST_DIGITS = 64
_START_BYTES = 1 << 16
_RECORDS = (b"\x04\x00\x20\x12", b"\x00\x04\x12\x20")
"""(0004,1220) in either order of bytes."""


def scan(paths: Sequence[Path]) -> Iterator[ImageRef | Problem]:
    """Every frame under `paths`, in their order; a problem for each file that cannot be opened.

    Folders are walked with names in natural order, files before folders; hidden ones are skipped and each folder is
    entered once, however links lead to it. In a folder, files that plainly are no films and do not claim to be are
    left out, and a DICOMDIR, whatever its name, is one problem (INDEX), since its films are found anyway. A DICOMDIR
    named explicitly yields the files that it lists. A ZIP archive is a folder (`study.zip/film.dcm`): one in a folder
    by its name, one that was named by its content, none inside another. Lazy: the first frame comes at once.
    """
    for found in scan_files(paths):
        if isinstance(found, FoundFile):
            yield from refs_of(found)
        else:
            yield found


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file that may be a film, not opened; `stamp` is None where the system does not tell it.

    named: asked for itself and not found in a folder. inode, altered_ns: its number in the file system (0 where there
    is none), and when the system changed anything about it; two files of one stamp differ in them.
    """

    path: Path
    stamp: Stamp | None
    named: bool = False
    inode: int = 0
    altered_ns: int = 0

    @classmethod
    def of(cls, path: Path, status: os.stat_result | None, *, named: bool = False) -> FoundFile:
        """A file as `stat` tells it; None where it tells nothing."""
        if status is None:
            return cls(path, None, named)
        return cls(path, Stamp.of(status), named, status.st_ino, status.st_ctime_ns)


def scan_files(paths: Sequence[Path]) -> Iterator[FoundFile | Problem]:
    """The files that `scan` would open, in the same order, without opening those found in folders.

    Problems are folders that cannot be listed, indexes, and what was named and is no file or not there. In folders,
    what is no regular file (a pipe, a device, a socket, a link to one) is left out.
    """
    for path in paths:
        if is_through(path):
            yield from _in_named_archive(path)
            continue
        try:
            is_folder = stat.S_ISDIR(path.stat().st_mode)
        except (OSError, ValueError) as error:
            yield problem_of(error if isinstance(error, OSError) else FileNotFoundError(), path)
            continue
        if is_folder:
            yield from _folder(path)
        else:
            yield from _named(path)


def refs_of(file: FoundFile) -> Iterator[ImageRef | Problem]:
    """The frames of a file that was found, or the problem of one that cannot be opened."""
    try:
        with was_there(file.path) if file.stamp is not None else nullcontext():
            yield from read_refs(file.path)
    except Fault as fault:
        yield fault.problem


def is_index(path: Path) -> bool:
    """Whether a file is named as a DICOMDIR is, in whatever case and with an ending, and is no film."""
    if not _INDEX_NAME.fullmatch(path.name):
        return False
    try:
        read_refs(path)
    except Fault:
        return True
    return False


def is_sidecar(path: Path) -> bool:
    """Whether a file plainly is no film, by an ending that films never have."""
    return path.suffix.lower() in _SIDECARS


def natural_key(name: str) -> tuple[tuple[int, int | str], ...]:
    """Sort key under which "film 2" comes before "film 10"."""
    parts = re.findall(r"\d+|\D+", name.casefold())
    return tuple((0, int(part)) if _is_number(part) else (1, part) for part in parts)


def _is_number(part: str) -> bool:
    """Whether part of a name is a number as people count; a name in an archive may have digits without end."""
    return len(part) <= _MOST_DIGITS and part.isascii() and part.isdigit()


def _folder(top: Path) -> Iterator[FoundFile | Problem]:
    seen: set[tuple[int, int]] = set()
    pending = [top]
    while pending:
        folder = pending.pop()
        try:
            status = folder.stat()
            identity = (status.st_dev, status.st_ino)
            if identity in seen and status.st_ino:
                continue
            seen.add(identity)
            with os.scandir(folder) as entries:
                names = sorted(
                    (entry for entry in entries if not entry.name.startswith(".")),
                    key=lambda entry: natural_key(entry.name),
                )
        except OSError:
            yield Problem(Code.NO_PERMISSION, FilmReason.UNLISTED_FOLDER, path=folder)
            continue
        folders = [entry for entry in names if _is_folder(entry)]
        inner = {entry.name for entry in folders}
        for entry in names:
            if entry.name not in inner:
                yield from _in_folder(entry)
        pending.extend(Path(entry.path) for entry in reversed(folders))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _in_folder(entry: os.DirEntry[str]) -> Iterator[FoundFile | Problem]:
    path = Path(entry.path)
    if _INDEX_NAME.fullmatch(entry.name) and is_index(path):
        from imaging.reading.pixel_format import index_of_films  # here and below, because pydicom comes with it

        yield index_of_films(path)
    elif os.path.splitext(entry.name)[1].lower() not in _SIDECARS:  # noqa: PTH122  # as `is_sidecar`, of many thousand
        status = _status(entry)
        if is_archive_name(path.name) and status is not None and stat.S_ISREG(status.st_mode):
            yield from _archive(path)
        elif status is None or stat.S_ISREG(status.st_mode):
            yield FoundFile.of(path, status)


def _archive(path: Path) -> Iterator[FoundFile | Problem]:
    """The files in a ZIP archive as those in a folder; problems are what the whole archive has, and indexes."""
    try:
        directory = read_directory(path)
        stamp = Stamp.at(path)
        locked = PASSWORDS.problem(path, directory)
    except (Fault, OSError) as error:
        yield error.problem if isinstance(error, Fault) else problem_of(error, path)
        return
    if locked is not None:
        yield locked
    if directory.outside:
        yield Problem(Code.REFUSED_REFERENCE, FilmReason.ZIP_OUTSIDE, {"count": directory.outside}, path)
    if directory.links:
        yield Problem(Code.REFUSED_REFERENCE, FilmReason.ZIP_LINKS, {"count": directory.links}, path)
    open_to_all = [name for name, member in directory.members.items() if locked is None or not member.encrypted]
    names = [name for name in open_to_all if _may_be_film(name)]
    if not names and locked is None:
        yield Problem(Code.EMPTY, FilmReason.ZIP_EMPTY, path=path)
    for name in _in_order(names):
        inside = path / name
        if is_index(inside):
            from imaging.reading.pixel_format import index_of_films

            yield index_of_films(inside)
        else:
            yield FoundFile(inside, stamp)


def _may_be_film(name: str) -> bool:
    """Whether a file in an archive is one that `_folder` would find: not hidden, no sidecar, no leftover of macOS."""
    hidden = any(part.startswith(".") or part == "__MACOSX" for part in name.split("/"))
    return not hidden and f".{name.rpartition('.')[2].lower()}" not in _SIDECARS


def _in_order(names: Sequence[str]) -> list[str]:
    """Names in an archive in natural order, files before folders."""
    folders: dict[str, tuple[tuple[bool, tuple[tuple[int, int | str], ...]], ...]] = {}

    def place(name: str) -> tuple[tuple[bool, tuple[tuple[int, int | str], ...]], ...]:
        folder, _, last = name.rpartition("/")
        if folder not in folders:
            folders[folder] = tuple((True, natural_key(part)) for part in folder.split("/") if part)
        return (*folders[folder], (False, natural_key(last)))

    return sorted(names, key=place)


def _in_named_archive(path: Path) -> Iterator[FoundFile | Problem]:
    """A file in an archive that was named by its path through it, or those below a folder in it."""
    archive, name = split(path) or (path, "")
    found = list(_archive(archive))
    inside = [one for one in found if one.path is not None and one.path.is_relative_to(path)]
    with suppress(Fault):
        if not inside and name in read_directory(archive).members:
            inside = [FoundFile(path, _stamp(path), named=True)]
    yield from inside or [one for one in found if one.path == archive] or [problem_of(FileNotFoundError(), path)]


def _status(entry: os.DirEntry[str] | Path) -> os.stat_result | None:
    try:
        return entry.stat()
    except OSError:
        return None


def _stamp(path: Path) -> Stamp | None:
    try:
        return Stamp.at(path)
    except OSError:
        return None


def _named(path: Path) -> Iterator[FoundFile | Problem]:
    """The file itself; or the files that it lists, where it is an index without a picture of its own."""
    try:
        open_file(path).close()
    except NotAFileError as error:
        yield problem_of(error, path)
        return
    except OSError:  # whoever reads the file says why
        pass
    if is_archive_at(path):
        yield from _archive(path)
        return
    listed = _listed_files(path)
    if listed and _is_index(path):
        yield from _dicomdir(path, listed)
    else:
        yield FoundFile.of(path, _status(path), named=True)


def _is_index(path: Path) -> bool:
    try:
        read_refs(path)
    except Fault as fault:
        return fault.problem.code is Code.INDEX
    return False


def _listed_files(path: Path) -> list[tuple[str, ...]]:
    """Referenced File IDs (0004,1500) of a DICOMDIR in its order (PS3.3 F.3.2.2); none when `path` is no DICOMDIR."""
    with suppress(OSError, Fault):
        if path.is_file() and sniff(path) is FileKind.DICOM and _may_list(path):
            from imaging.reading.dicom_attributes import items, text
            from imaging.reading.dicom_header import open_header

            with open_header(path) as header:
                records = items(header.dataset, "DirectoryRecordSequence")
                named = (text(record, "ReferencedFileID") for record in records)
                return [tuple(part.strip() for part in name.split("\\")) for name in named if name]
    return []


def _may_list(path: Path) -> bool:
    """Whether the tag of a Directory Record Sequence is near the start of a file; nothing is loaded to find out.

    It comes before all that a film has, and an index is never deflated (PS3.10 8.6).
    """
    with open_file(path) as file:
        start = file.read(_START_BYTES)
    return any(tag in start for tag in _RECORDS)


def _dicomdir(path: Path, listed: Sequence[tuple[str, ...]]) -> Iterator[FoundFile | Problem]:
    """The files that a DICOMDIR lists, each only when it lies inside the DICOMDIR's own folder."""
    root = path.parent.resolve()
    for parts in listed:
        plain = all(part not in ("", ".", "..") and not re.search(r"[/\\:\x00]", part) for part in parts)
        target = _there(root, parts) if plain else root
        if not plain or not target.resolve().is_relative_to(root):
            yield Problem(Code.REFUSED_REFERENCE, FilmReason.OUTSIDE_DISC, path=path)
        else:
            status = _status(target)
            if status is None and not target.exists():
                yield Problem(Code.NOT_FOUND, FilmReason.NOT_ON_DISC, path=target)
            else:
                yield FoundFile.of(target, status, named=True)


def _there(root: Path, parts: Sequence[str]) -> Path:
    """The file of a File ID: of that name, else of the one name in its folder that differs as copies of a disc do.

    Systems show what is on a disc in lower case, some with "IM1;1" for IM1, and whoever copies it may add an ending.
    """
    place = root
    for number, part in enumerate(parts, start=1):
        exact = place / part
        if not os.path.lexists(exact):
            alike = re.compile(re.escape(part) + (_ENDINGS if number == len(parts) else ""), re.IGNORECASE)
            found = [name for name in _names_in(place) if alike.fullmatch(name)]
            exact = place / found[0] if len(found) == 1 else exact
        place = exact
    return place


def _names_in(folder: Path) -> list[str]:
    try:
        return [child.name for child in folder.iterdir()]
    except OSError:
        return []
