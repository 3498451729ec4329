"""Passwords of servers in the system's keyring; never in a file of this program, in a log or on a command line.

Only what the system itself keeps passwords in is used: the Secret Service on Linux (GNOME's keyring, KWallet), the
Credential Manager on Windows, the Keychain on macOS. Other backends that may be installed, some of which write files,
and a choice of one in a file of settings, are passed over. Where there is none, `PASSWORD_VARIABLE` is looked at.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from imaging import program_log

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

PASSWORD_VARIABLE = "HILUM_PACS_PASSWORD"  # noqa: S105  # a variable's name
"""The variable of the environment that holds a password where the keyring has none."""

BACKENDS = {
    "win32": ("keyring.backends.Windows", "WinVaultKeyring"),
    "darwin": ("keyring.backends.macOS", "Keyring"),
    "linux": ("keyring.backends.SecretService", "Keyring"),
}
"""The one backend of each system: its module, which a package must hold although nothing imports it, and its class."""

_SERVICE = "Hilum"


def keyring_here() -> KeyringBackend | None:
    """The system's keyring; None where there is none, or none runs."""
    module, name = BACKENDS.get(sys.platform, ("", ""))
    found: KeyringBackend | None = None
    if module:
        with _heard():
            backend = getattr(importlib.import_module(module), name)
            found = backend() if backend.viable else None
    return found


def password_of(url: str, user: str) -> str | None:
    """The password of a user of the server at `url`: of the keyring, else of `PASSWORD_VARIABLE`; None for none.

    May wait for the person to unlock the keyring.
    """
    keyring, found = keyring_here(), None
    if keyring is not None:
        with _heard():
            found = keyring.get_password(_SERVICE, account(url, user))
    return found or os.environ.get(PASSWORD_VARIABLE) or None


def keep_password(url: str, user: str, password: str) -> bool:
    """Put a password into the keyring; False where there is none, or it refused."""
    keyring, is_kept = keyring_here(), False
    if keyring is not None:
        with _heard():
            keyring.set_password(_SERVICE, account(url, user), password)
            is_kept = True
    return is_kept


def forget_password(url: str, user: str) -> None:
    """Take a password out of the keyring, if it is there."""
    keyring = keyring_here()
    if keyring is not None:
        with _heard():
            keyring.delete_password(_SERVICE, account(url, user))


def account(url: str, user: str) -> str:
    """What a password is kept under: the user at the scheme, host and port that it was entered for, and at no other."""
    where = urlsplit(url)
    return f"{user}@{where.scheme}://{(where.hostname or '').lower()}:{where.port or ''}"


@contextmanager
def _heard() -> Iterator[None]:
    """Inside, what a keyring has to say is logged by its kind only: locked, no such entry, its service went away."""
    try:
        yield
    except Exception as error:  # noqa: BLE001  # a desktop's service, its bus and its library raise errors of their own
        program_log.log("pacs").warning("The system's keyring said %s", type(error).__name__)
