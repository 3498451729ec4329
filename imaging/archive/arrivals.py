"""Objects that arrive from a server or a sender: written under a hidden name, looked at, then put into place whole."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp, mkstemp
from types import TracebackType
from typing import BinaryIO, Self

import platformdirs

from imaging.archive.exchange import is_uid
from imaging.archive.server_reasons import ServerReason
from imaging.faults import Code, Fault, Problem
from imaging.film_reasons import FilmReason
from imaging.reading.dicom_layout import UNDEFINED, Element, Encoding, TooDeepError, read_layout

_PARTS = ".incoming"
_PART = ".partial"
_OLD_SECONDS = 24 * 3600
_BUFFER = 1 << 18
_DIGITS = 16
_SYNTAX, _INSTANCE, _STUDY = 0x00020010, 0x00080018, 0x0020000D
_HEXADECIMAL = frozenset("0123456789abcdef")
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def retrieved_folder() -> Path:
    """Where retrieved films go where no other folder was named: in the user's cache, which Forget History empties."""
    return platformdirs.user_cache_path("hilum", appauthor=False) / "retrieved"


def empty(folder: Path) -> int:
    """Remove what was retrieved into a folder, and nothing else that lies there; the number of objects removed."""
    gone = 0
    for path in sorted(folder.glob("*/*.dcm")) if folder.is_dir() else []:
        if _is_name(path.parent.name, 1) and is_digests(path) and path.is_file() and not path.is_symlink():
            with suppress(OSError):
                path.unlink()
                gone += 1
    for own in folder.glob("*/") if folder.is_dir() else []:
        if own.name == _PARTS:
            shutil.rmtree(own, ignore_errors=True)
        elif _is_name(own.name, 1) and not own.is_symlink():
            with suppress(OSError):
                own.rmdir()
    return gone


def is_digests(path: Path) -> bool:
    """Whether a file has a name that arrivals get, which tells a person nothing."""
    return path.suffix == ".dcm" and _is_name(path.stem, 2)


def study_folder(folder: Path, study: str) -> Path:
    """Where the objects of a study lie among those that were retrieved into a folder, by its UID; it may not exist."""
    return folder / _short(study)


@dataclass(frozen=True, slots=True)
class Arrived:
    """An object that lies whole at `path`, size in bytes; was_there: its very bytes had come before."""

    path: Path
    size: int
    was_there: bool


class Incoming:
    """One object while it comes. A disk that refuses is remembered, so that the sender can be told at the end."""

    def __init__(self, folder: Path) -> None:
        """`folder`: where it is written until it is whole. Raises nothing: see `refused`."""
        self.refused: OSError | None = None
        self.size = 0
        self.path = Path()
        self._digest = hashlib.sha256()
        try:
            descriptor, name = mkstemp(_PART, "", folder)
            self.path = Path(name)
            self._file = os.fdopen(descriptor, "wb", buffering=_BUFFER)
        except OSError as error:
            self.refused = error

    def write(self, data: bytes | memoryview) -> int:
        """Take the next bytes."""
        self.size += len(data)
        if self.refused is None:
            try:
                self._file.write(data)
                self._digest.update(data)
            except OSError as error:
                self.refused = error
        return len(data)

    @property
    def name(self) -> str:
        """Where it is written: what pynetdicom asks a temporary file for, as the next three."""
        return str(self.path)

    @property
    def file(self) -> Self:
        """Itself."""
        return self

    def flush(self) -> None:
        """Nothing: what is not whole is nobody's to read."""

    def close(self) -> None:
        """Nothing: it is closed by `finish` and `discard`."""

    def digest(self) -> str:
        """The SHA-256 of what came, in hexadecimal digits."""
        return self._digest.hexdigest()

    def finish(self) -> None:
        """Close the file once the disk has all of it; see `refused`."""
        if self.refused is None:
            try:
                self._file.flush()
                os.fsync(self._file.fileno())
                self._file.close()
            except OSError as error:
                self.refused = error

    def discard(self) -> None:
        """Leave nothing of it; nothing to do where it was put into place."""
        if self.path.name:
            with suppress(OSError):
                self._file.close()
            with suppress(OSError):
                self.path.unlink(missing_ok=True)


class Arrivals:
    """A folder that objects arrive in. Names in it are made of digests of UIDs and bytes, never of what a sender chose.

    by_study: each study has a folder of its own. Nobody who looks into the folder sees an object before it is whole.
    To be closed, best by `with`: then nothing is left of what did not become whole.
    """

    def __init__(self, folder: Path, *, by_study: bool = True) -> None:
        """Raises Fault (DISK_FULL, NO_PERMISSION) where the folder cannot be made or written to."""
        self.folder = folder
        self._by_study = by_study
        try:
            (folder / _PARTS).mkdir(parents=True, exist_ok=True)
            self._forget_old_parts()
            self._parts = Path(mkdtemp(dir=folder / _PARTS))
        except OSError as error:
            raise _refused(error) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Remove what did not become whole."""
        shutil.rmtree(self._parts, ignore_errors=True)
        with suppress(OSError):
            (self.folder / _PARTS).rmdir()

    def place(self, study: str) -> Path:
        """The folder of a study by its UID; it may not exist yet."""
        return study_folder(self.folder, study) if self._by_study else self.folder

    def has(self, study: str, instance: str) -> Path | None:
        """Where the object of this SOPInstanceUID lies; None where it has not come."""
        return next(self.place(study).glob(f"{_short(instance)}-*.dcm"), None)

    def begin(self) -> Incoming:
        """A place to write the next object to; `keep` or discard it."""
        with suppress(OSError):  # another program that looks into the folder may have taken it for left over
            self._parts.mkdir(mode=0o700, parents=True, exist_ok=True)
        return Incoming(self._parts)

    def keep(self, incoming: Incoming, instance: str = "", study: str = "") -> Arrived:
        """Put an object into place once it is known to be whole and the one that was said to come.

        instance, study: the UIDs that it must have; "" for any. Raises Fault: DISK_FULL and NO_PERMISSION where the
        disk refused, CUT_SHORT, UNREADABLE and others for bytes that are no whole object, SERVER_REFUSED for another
        object than was announced. Nothing of it is left then.
        """
        try:
            incoming.finish()
            if incoming.refused is not None:
                raise _refused(incoming.refused)
            own_instance, own_study = _whole(incoming.path)
            if (instance and own_instance != instance) or (study and own_study != study):
                raise Fault(Problem(Code.SERVER_REFUSED, ServerReason.OTHER_OBJECT))
            path = self.place(own_study) / f"{_short(own_instance)}-{incoming.digest()[:_DIGITS]}.dcm"
            if path.exists():
                return Arrived(path, incoming.size, True)
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                incoming.path.replace(path)
            except OSError as error:
                raise _refused(error) from error
            return Arrived(path, incoming.size, False)
        finally:
            incoming.discard()

    def _forget_old_parts(self) -> None:
        """Remove what a process that was ended left a day ago or more."""
        for path in (self.folder / _PARTS).iterdir():
            with suppress(OSError):
                if time.time() - path.stat().st_mtime > _OLD_SECONDS:
                    shutil.rmtree(path, ignore_errors=True)


def _whole(path: Path) -> tuple[str, str]:
    """The SOPInstanceUID and StudyInstanceUID of a file whose elements all end within it. Raises Fault."""
    uids = _plainly_whole(path)
    return uids if uids is not None else _whole_at_a_look(path)


def _plainly_whole(path: Path) -> tuple[str, str] | None:
    """The same of a file that is written plainly, in a fifth of the time; None for any other."""
    from pydicom.uid import DeflatedExplicitVRLittleEndian, ExplicitVRBigEndian, ImplicitVRLittleEndian

    from imaging.reading.syntaxes import is_readable

    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(128)
            if file.read(4) != b"DICM":
                return None
            meta = read_layout(file, 132, size, Encoding(), meta=True).elements
            values = {element.tag: _value(file, element) for element in meta}
            syntax = values.get(_SYNTAX, "")
            if syntax in (DeflatedExplicitVRLittleEndian, ExplicitVRBigEndian) or not is_readable(syntax):
                return None
            order = Encoding(implicit=syntax == ImplicitVRLittleEndian)
            found = read_layout(file, meta[-1].end, size, order)
            pixels = found.pixels
            ends = pixels is None or _ends_within(file, pixels, size)
            uids = [_value(file, element) for element in found.elements if element.tag in (_INSTANCE, _STUDY)]
    except (OSError, ValueError, IndexError, TooDeepError):
        return None
    is_plain = ends and not found.cut_short and len(uids) == 2 and all(map(is_uid, uids))
    return (uids[0], uids[1]) if is_plain else None


def _ends_within(file: BinaryIO, pixels: Element, size: int) -> bool:
    """Whether the pixels end within the file: native ones by their length, others by the item that ends them (A.4)."""
    if pixels.length != UNDEFINED:
        return pixels.value + pixels.length <= size
    from imaging.reading.dicom import read_fragments

    return not read_fragments(file, pixels.value, size).cut_short


def _value(file: BinaryIO, element: Element) -> str:
    file.seek(element.value)
    return file.read(min(element.length, 64)).decode("ascii", "replace").strip("\0 ")


def _whole_at_a_look(path: Path) -> tuple[str, str]:
    """The same of any file that is read here."""
    from imaging.reading.dicom_attributes import text
    from imaging.reading.dicom_header import open_header

    try:
        with open_header(path) as header:
            pixels = header.pixels
            instance, study = text(header.dataset, "SOPInstanceUID"), text(header.dataset, "StudyInstanceUID")
            if header.cut_short:
                raise Fault(Problem(Code.CUT_SHORT, FilmReason.ENDS_BEFORE_PIXELS))
            if pixels is not None and not _ends_within(header.source, pixels, header.size):
                raise Fault(Problem(Code.CUT_SHORT, FilmReason.ENDS_WITHIN_PIXELS))
    except Fault as fault:
        raise Fault(Problem(fault.problem.code, fault.problem.reason, fault.problem.values)) from fault
    if not is_uid(instance) or not is_uid(study):
        raise Fault(Problem(Code.UNREADABLE, FilmReason.BAD_ATTRIBUTES))
    return instance, study


def _refused(error: OSError) -> Fault:
    if error.errno in _NO_ROOM:
        return Fault(Problem(Code.DISK_FULL, ServerReason.DISK_FULL))
    return Fault(Problem(Code.NO_PERMISSION, ServerReason.DISK_REFUSED, {"error": error.strerror or "unknown"}))


def _short(uid: str) -> str:
    return hashlib.sha256(uid.encode()).hexdigest()[:_DIGITS]


def _is_name(name: str, parts: int) -> bool:
    found = name.split("-")
    return len(found) == parts and all(len(part) == _DIGITS and set(part) <= _HEXADECIMAL for part in found)
