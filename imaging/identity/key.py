"""The key that decides other UIDs, patient numbers and shifts of dates: one for all copies, known to nobody else."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import uuid
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import platformdirs

from imaging.faults import Code, Fault, Problem
from imaging.film_reasons import FilmReason

_BYTES = 32
_LEAST_DAYS, _MOST_DAYS = 365, 3650
_DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class IdentityKey:
    """A secret from which all that takes the place of an identity is computed (HMAC-SHA-256).

    Nobody without it can tell which UID or number a new one stands for, and there is no table of them.
    """

    secret: bytes = field(repr=False)

    def uid(self, uid: str) -> str:
        """The other UID of one, of the form of PS3.5 B.2."""
        return f"2.25.{uuid.UUID(bytes=self._digest('uid', uid)[:16], version=5).int}"

    def patient(self, patient: str) -> str:
        """The number of a patient in copies."""
        return f"P{self._digest('patient', patient).hex()[:12].upper()}"

    def shift(self, patient: str) -> timedelta:
        """How much earlier a patient's films are said to be taken: one to ten years and a part of a day."""
        number = int.from_bytes(self._digest("shift", patient)[:8], "big")
        days, seconds = divmod(number, _DAY_S)
        return -timedelta(_LEAST_DAYS + days % (_MOST_DAYS - _LEAST_DAYS), seconds)

    def _digest(self, what: str, of: str) -> bytes:
        return hmac.digest(self.secret, f"{what}\0{of}".encode(), hashlib.sha256)


def key_place() -> Path:
    """Where this user's key lies; it may not exist yet."""
    return platformdirs.user_data_path("hilum", appauthor=False) / "identity.key"


def kept_key(place: Path) -> IdentityKey:
    """The key at `place`, made there where there is none, readable for this user alone.

    Raises OSError where the disk refuses, and Fault UNREADABLE where something else is there.
    """
    try:
        text = place.read_text("ascii").strip()
    except FileNotFoundError:
        return _made(place)
    except UnicodeDecodeError:
        text = ""
    try:
        secret = bytes.fromhex(text)
    except ValueError:
        secret = b""
    if len(secret) != _BYTES:
        raise Fault(Problem(Code.UNREADABLE, FilmReason.BAD_KEY, path=place))
    return IdentityKey(secret)


def _made(place: Path) -> IdentityKey:
    """A new key, written whole before it has its name: who makes one at the same time gets the one that was first."""
    place.parent.mkdir(parents=True, exist_ok=True)
    secret = secrets.token_bytes(_BYTES)
    partial = place.with_name(f".{place.name}.{os.getpid()}.partial")
    try:
        with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            file.write(secret.hex() + "\n")
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(partial, place)
        except FileExistsError:
            return kept_key(place)
        except OSError:  # a disk without links
            partial.replace(place)
    finally:
        partial.unlink(missing_ok=True)
    return IdentityKey(secret)


def forget_key(place: Path) -> bool:
    """Remove the key, after which no copy can be led back to its film; False where there was none. Raises OSError."""
    existed = place.exists()
    place.unlink(missing_ok=True)
    return existed
