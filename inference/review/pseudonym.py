"""Names that say nothing: the same film and the same patient have the same one on this computer, and nowhere else."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from pathlib import Path

KEY_FILE = "key"
_KEY_BYTES = 32
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base32: no I, L, O or U, which are misread or spell words."""
_LENGTH = 8


def make_key(folder: Path) -> bytes:
    """The 32 bytes that this computer's pseudonyms are made with, from a file in `folder`; made where there is none.

    A file that is no key is kept aside and a new one is made. Raises OSError.
    """
    path = folder / KEY_FILE
    for _ in range(3):
        try:
            key = path.read_bytes()
        except FileNotFoundError:
            _write_new(path)
            continue
        if len(key) == _KEY_BYTES:
            return key
        path.replace(path.with_name(f"{KEY_FILE}.damaged"))
    raise OSError(f"{path} cannot be kept")


def of_film(key: bytes, content: bytes, frame: int) -> str:
    """ "F-" and 8 letters for a frame of a content."""
    return "F-" + _letters(key, b"film\0" + content + b"\0" + str(frame).encode())


def of_patient(key: bytes, patient_id: str) -> str:
    """ "P-" and 8 letters for a patient's id, blanks around it aside; "" where there is none."""
    name = patient_id.strip()
    return "P-" + _letters(key, b"patient\0" + name.encode("utf-8", "surrogatepass")) if name else ""


def mark_of(key: bytes) -> str:
    """What tells one key from another without giving it away."""
    return _letters(key, b"key")


def _letters(key: bytes, message: bytes) -> str:
    number = int.from_bytes(hmac.digest(key, message, hashlib.sha256)[:5], "big")
    return "".join(_LETTERS[number >> 5 * place & 31] for place in reversed(range(_LENGTH)))


def _write_new(path: Path) -> None:
    """Write a key whole, unless another program was quicker."""
    partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
    try:
        descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(secrets.token_bytes(_KEY_BYTES))
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(partial, path)
        except FileExistsError:
            return
        except OSError:  # a file system without links
            partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
