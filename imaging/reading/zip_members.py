"""Files inside ZIP archives as files: a path through an archive (`study.zip/series/film.dcm`) opened for reading.

Nothing is written anywhere: a file's first 256 KB, or the whole of it, is unpacked into memory.
"""

from __future__ import annotations

import errno
import io
import os
import stat
import sys
import zlib
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from imaging.faults import Code, Fault, Problem
from imaging.film_reasons import FilmReason
from imaging.reading.limits import MAX_INFLATED_BYTES
from imaging.reading.sniff import kind_of
from imaging.reading.source import MemberError, Stamp, open_file
from imaging.reading.zip_directory import Directory, Member, read_directory

if TYPE_CHECKING:
    from pyzipper.zipfile_aes import AESZipExtFile

PASSWORD_VARIABLE = "HILUM_ZIP_PASSWORD"  # noqa: S105  # the name of a variable
_HEAD_BYTES = 256 << 10
_STEP_BYTES = 16 << 10
_CHUNK = 256 << 10
_CACHE_BYTES = 64 << 20
_STORED, _DEFLATED = 0, 8
_ENCODINGS = ("utf-8", "cp437", "gbk", "latin-1")
"""What programs make bytes of a password with."""


def split(path: Path) -> tuple[Path, str] | None:
    """The archive that a path leads through and the name in it; None where the path leads through no file."""
    for parent in path.parents:
        try:
            mode = parent.stat().st_mode
        except OSError as error:
            if error.errno in _THROUGH:
                continue
            return None
        return (parent, path.relative_to(parent).as_posix()) if stat.S_ISREG(mode) else None
    return None


_THROUGH = frozenset({errno.ENOTDIR, errno.ENAMETOOLONG} | ({errno.ENOENT} if os.name == "nt" else set()))
"""What systems say of a path that leads through a file."""


def is_through(path: Path) -> bool:
    """Whether a path leads through a file, as that of a file in an archive does."""
    try:
        path.stat()
    except OSError as error:
        return error.errno in _THROUGH and split(path) is not None
    return False


class Passwords:
    """Passwords of archives, in this process's memory alone, until `forget`; never shown, logged or written."""

    def __init__(self) -> None:
        self._known: dict[Path, bytes] = {}
        self.ask: Callable[[Path, bool], str | None] | None = _ask_at_terminal
        """Asks a person for an archive's password, saying whether one was wrong before; None where nobody is asked."""

    def __repr__(self) -> str:
        return f"Passwords({len(self._known)})"

    def of(self, archive: Path) -> bytes | None:
        """The password of an archive, if it is known."""
        return self._known.get(_absolute(archive))

    def known(self) -> dict[Path, bytes]:
        """All of them, for a worker process."""
        return dict(self._known)

    def take(self, known: dict[Path, bytes]) -> None:
        """Know these and no others."""
        self._known = known
        _unpacked.clear()

    def forget(self, but: frozenset[Path] = frozenset()) -> None:
        """Forget those of all archives but these."""
        kept = {_absolute(archive) for archive in but}
        self._known = {archive: password for archive, password in self._known.items() if archive in kept}
        _unpacked.clear()

    def unlock(self, archive: Path, password: str) -> bool:
        """Whether the password opens the archive's smallest encrypted file; it is kept then. Raises Fault."""
        directory = read_directory(archive)
        name = next(iter(directory.encrypted), None)
        if name is None:
            return True
        for encoding in _ENCODINGS:
            try:
                data = password.encode(encoding)
            except UnicodeEncodeError:
                continue
            if _opens(archive, directory.members[name], data):
                self._known = {**self._known, _absolute(archive): data}
                return True
        return False

    def problem(self, archive: Path, directory: Directory) -> Problem | None:
        """Why the encrypted files of an archive cannot be read; None where they can, after asking who can be asked.

        The variable HILUM_ZIP_PASSWORD is tried first, then a person is asked, three times at most.
        """
        if not directory.encrypted or self.of(archive) is not None:
            return None
        if any(directory.members[name].unread for name in directory.encrypted):
            return Problem(Code.ARCHIVE_REFUSED, FilmReason.ZIP_ENCRYPTION, path=archive)
        if self._opened_by_another(archive, directory.members[directory.encrypted[0]]):
            return None
        password, tries = os.environ.get(PASSWORD_VARIABLE), 0
        reason = FilmReason.ZIP_PASSWORD
        while True:
            if password and self.unlock(archive, password):
                return None
            if password:
                reason = FilmReason.ZIP_WRONG_PASSWORD
            password = self.ask(archive, bool(password)) if self.ask is not None and tries < _TRIES else None
            tries += 1
            if password is None:
                return Problem(Code.ARCHIVE_REFUSED, reason, path=archive)

    def _opened_by_another(self, archive: Path, member: Member) -> bool:
        """Whether the password of another archive opens this one, as those of one sender's often do."""
        for password in set(self._known.values()):
            if _opens(archive, member, password):
                self._known = {**self._known, _absolute(archive): password}
                return True
        return False


def _ask_at_terminal(archive: Path, wrong: bool) -> str | None:
    """The password that is typed, unseen; None where nobody sits at a terminal, or nothing is typed."""
    if sys.stdin is None or sys.stderr is None or not (sys.stdin.isatty() and sys.stderr.isatty()):
        return None
    if wrong:
        sys.stderr.write(f"The password does not open {archive.name}.\n")
    with suppress(EOFError):
        return getpass(f"Password of {archive.name}: ", sys.stderr) or None
    return None


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))  # noqa: PTH100  # absolute() leaves .. in it


_TRIES = 3
PASSWORDS = Passwords()
"""This process's; the decoder pool tells its workers."""


_WRONG = (FilmReason.ZIP_PASSWORD, FilmReason.ZIP_WRONG_PASSWORD, FilmReason.ZIP_FILE_DAMAGED)
"""What is said of a file that a password does not open; it may be empty."""


def _opens(archive: Path, member: Member, password: bytes) -> bool:
    try:
        with open_file(archive) as file:
            unpacker = _unpacker(file, archive, member, password)
            if member.aes:  # one wrong password in 65,536 passes here, and the digest of each film then does not
                return True
            head = _read(unpacker, min(_HEAD_BYTES, member.size), archive)
    except MemberError as error:
        if error.problem.reason in _WRONG:
            return False  # of ZipCrypto one wrong password in 256 is known by what comes out alone
        raise Fault(error.problem) from error
    return member.method == _DEFLATED or member.size <= _HEAD_BYTES or kind_of(head) is not None


_unpacked: dict[tuple[Path, Stamp, str], bytes] = {}
"""Files that were unpacked whole last: a film is asked for three times, for its digest, its header and its pixels."""


class MemberFile(io.BufferedIOBase):
    """A file in an archive, opened for reading; `size` is what the archive says that it has.

    Reading raises MemberError where it cannot be unpacked. Its digest (CRC-32, or HMAC of AES) is checked as soon as
    more than its first 256 KB are asked for.
    """

    def __init__(self, file: BinaryIO, archive: Path, name: str, member: Member) -> None:
        self._file, self._path, self._member = file, archive / name, member
        self._archive, self._name = archive, name
        self._key = archive, Stamp.of_file(file), name
        self._place = 0
        self._unpacker: AESZipExtFile | None = None
        known = _unpacked.get(self._key)
        self._data = known or b""
        self._complete = known is not None
        self.size = member.size

    def stamp(self) -> Stamp:
        """That of the archive, as it is now."""
        return Stamp.of_file(self._file)

    def readable(self) -> bool:
        """Always."""
        return True

    def seekable(self) -> bool:
        """Always."""
        return True

    def tell(self) -> int:
        """The place from which is read next."""
        return self._place

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """As of any file; nothing is unpacked for it."""
        place = offset + {os.SEEK_SET: 0, os.SEEK_CUR: self._place, os.SEEK_END: self.size}[whence]
        if place < 0:
            raise ValueError("negative seek position")
        self._place = place
        return place

    def read(self, size: int | None = -1, /) -> bytes:
        """As of any file."""
        if self.closed:
            raise ValueError("read of closed file")
        end = self.size if size is None or size < 0 else min(self._place + size, self.size)
        if end <= self._place:
            return b""
        self._unpack(end)
        data = self._data[self._place : end]
        self._place = end
        return data

    def read1(self, size: int = -1, /) -> bytes:
        """As `read`."""
        return self.read(size)

    def close(self) -> None:
        """Close the archive as well."""
        if not self.closed:
            self._file.close()
        super().close()

    def _unpack(self, end: int) -> None:
        if self._complete or end <= len(self._data):
            return
        if self._unpacker is None:
            password = PASSWORDS.of(self._archive)
            self._unpacker = _unpacker(self._file, self._path, self._member, password)
        if end <= _HEAD_BYTES < self.size:
            wanted = -(-end // _STEP_BYTES) * _STEP_BYTES
            self._data += _read(self._unpacker, wanted - len(self._data), self._path)
            if len(self._data) < wanted:
                raise _error(FilmReason.ZIP_FILE_DAMAGED, self._path)
            return
        self._data = _whole(self._unpacker, self._member, self._path, self._data)
        self._complete = True
        _keep(self._key, self._data)


def open_member(path: Path) -> MemberFile | None:
    """The file in an archive that a path leads to; None where the path leads through no archive.

    Raises FileNotFoundError where the archive has none of this name; MemberError, an OSError with its Problem, where
    the archive is refused, the file is larger than 128 MB, or it needs a password that is not known.
    """
    parts = split(path)
    if parts is None:
        return None
    archive, name = parts
    try:
        member = read_directory(archive).members.get(name)
    except Fault as fault:
        raise MemberError(fault.problem) from fault
    if member is None:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path))
    if member.size > MAX_INFLATED_BYTES:
        values = {"megabytes": MAX_INFLATED_BYTES >> 20}
        raise MemberError(Problem(Code.TOO_LARGE, FilmReason.ZIP_LARGE, values, path))
    return MemberFile(open_file(archive), archive, name, member)


def _unpacker(file: BinaryIO, path: Path, member: Member, password: bytes | None) -> AESZipExtFile:
    """What reads the file from its start. Raises MemberError."""
    from pyzipper.zipfile_aes import AESZipExtFile, AESZipInfo  # here, because only who has archives needs it

    info = AESZipInfo(member.raw_name.decode("cp437"))
    info.flag_bits = member.flags & ~0x800  # names are compared as bytes, whatever they are written in
    info.compress_type, info.compress_size, info.file_size = member.method, member.packed, member.size
    info.flag_bits |= bool(member.aes)
    info.CRC, info.header_offset, info._raw_time = member.crc, member.start, member.time
    if member.encrypted and not password:
        raise _error(FilmReason.ZIP_PASSWORD, path, Code.ARCHIVE_REFUSED)
    file.seek(member.start)
    try:
        if member.aes:
            info.decode_extra_wz_aes(len(member.aes), b"\0" * 4 + member.aes)
        if info.compress_type not in (_STORED, _DEFLATED):
            raise _error(FilmReason.ZIP_METHOD, path, Code.UNSUPPORTED_SYNTAX)
        unpacker = AESZipExtFile(file, "r", info, pwd=password)
    except RuntimeError as error:
        if isinstance(error, NotImplementedError):
            raise _error(FilmReason.ZIP_ENCRYPTION, path, Code.ARCHIVE_REFUSED) from error
        raise _error(FilmReason.ZIP_WRONG_PASSWORD, path, Code.ARCHIVE_REFUSED) from error
    except _damages() as error:
        raise _error(FilmReason.ZIP_FILE_DAMAGED, path) from error
    if member.encrypted and not member.aes:
        unpacker._decrypter.decrypt = _ZipCrypto(unpacker._decrypter).decrypt
    return unpacker


class _ZipCrypto:
    """Decrypts as PKWARE did first (APPNOTE 6.1), going on from a decrypter that has taken in the password.

    It goes byte by byte: some 3 MB a second, four times as fast as that decrypter itself.
    """

    def __init__(self, begun: Any) -> None:
        self._keys: tuple[int, int, int] = begun.key0, begun.key1, begun.key2
        self._crc: list[int] = begun.crctable
        self._pad = _pad()

    def decrypt(self, data: bytes) -> bytes:
        """What follows, in clear."""
        crc, pad = self._crc, self._pad
        key0, key1, key2 = self._keys
        clear = bytearray(data)
        for place, byte in enumerate(data):
            byte ^= pad[key2 & 0xFFFF]
            clear[place] = byte
            key0 = (key0 >> 8) ^ crc[(key0 ^ byte) & 0xFF]
            key1 = ((key1 + (key0 & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
            key2 = (key2 >> 8) ^ crc[(key2 ^ (key1 >> 24)) & 0xFF]
        self._keys = key0, key1, key2
        return bytes(clear)


@cache
def _pad() -> bytes:
    """The byte that a data byte is combined with, by the low half of the third key."""
    return bytes((((low | 2) * ((low | 2) ^ 1)) >> 8) & 0xFF for low in range(1 << 16))


def _whole(unpacker: AESZipExtFile, member: Member, path: Path, head: bytes = b"") -> bytes:
    """All of a file, checked. Raises MemberError where it is damaged, or has more or less bytes than it says."""
    if member.size > MAX_INFLATED_BYTES:
        raise MemberError(Problem(Code.TOO_LARGE, FilmReason.ZIP_LARGE, {"megabytes": MAX_INFLATED_BYTES >> 20}, path))
    whole = io.BytesIO()
    whole.write(head)
    while whole.tell() < member.size:
        part = _read(unpacker, min(_CHUNK, member.size - whole.tell()), path)
        if not part:
            raise _error(FilmReason.ZIP_FILE_DAMAGED, path)
        whole.write(part)
    return whole.getvalue()


def _read(unpacker: AESZipExtFile, size: int, path: Path) -> bytes:
    try:
        return bytes(unpacker.read(size))
    except _damages() as error:
        raise _error(FilmReason.ZIP_FILE_DAMAGED, path) from error


def _keep(key: tuple[Path, Stamp, str], data: bytes) -> None:
    """Remember what was unpacked, the oldest of it no longer where it is too much."""
    if len(data) > _CACHE_BYTES:
        return
    _unpacked.pop(key, None)
    while _unpacked and sum(map(len, list(_unpacked.values()))) + len(data) > _CACHE_BYTES:
        _unpacked.pop(next(iter(list(_unpacked)), key), None)
    _unpacked[key] = data


def _error(reason: FilmReason, path: Path, code: Code = Code.UNREADABLE) -> MemberError:
    return MemberError(Problem(code, reason, path=path))


def _damages() -> tuple[type[Exception], ...]:
    """What unpacking raises where a file is damaged."""
    from pyzipper import BadZipFile

    return BadZipFile, zlib.error, EOFError, ValueError, LookupError
