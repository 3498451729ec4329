"""Passwords of servers in the system's keyring; never in a file of this program, in a log or on a command line.

Only what the system itself keeps passwords in is used: the Secret Service on Linux (GNOME's keyring, KWallet), the
Credential Manager on Windows, the Keychain on macOS. Other backends that may be installed, some of which write files,
and a choice of one in a file of settings, are passed over. Where there is none, `PASSWORD_VARIABLE` is looked at.
"""

from __future__ import annotations

import importlib
import os
import sys
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
    if not module:
        return None
    try:
        backend: type[KeyringBackend] = getattr(importlib.import_module(module), name)
        return backend() if backend.viable else None
    except Exception as error:  # whatever a desktop's service or its bus has to say
        program_log.log("pacs").warning("The system's keyring cannot be used: %s", type(error).__name__)
        return None


def password_of(url: str, user: str) -> str | None:
    """The password of a user of the server at `url`: of the keyring, else of `PASSWORD_VARIABLE`; None for none.

    May wait for the person to unlock the keyring.
    """
    keyring = keyring_here()
    if keyring is not None:
        try:
            found: str | None = keyring.get_password(_SERVICE, account(url, user))
        except Exception as error:  # locked, or its service went away
            program_log.log("pacs").warning("The system's keyring gave no password: %s", type(error).__name__)
            found = None
        if found:
            return found
    return os.environ.get(PASSWORD_VARIABLE) or None


def keep_password(url: str, user: str, password: str) -> bool:
    """Put a password into the keyring; False where there is none, or it refused."""
    keyring = keyring_here()
    try:
        if keyring is not None:
            keyring.set_password(_SERVICE, account(url, user), password)
    except Exception as error:  # as above
        program_log.log("pacs").warning("The system's keyring did not take a password: %s", type(error).__name__)
        return False
    return keyring is not None


def forget_password(url: str, user: str) -> None:
    """Take a password out of the keyring, if it is there."""
    keyring = keyring_here()
    if keyring is None:
        return
    try:
        keyring.delete_password(_SERVICE, account(url, user))
    except Exception as error:  # not there, or as above
        program_log.log("pacs").info("The system's keyring removed no password: %s", type(error).__name__)


def account(url: str, user: str) -> str:
    """What a password is kept under: the user at the scheme, host and port that it was entered for, and at no other."""
    where = urlsplit(url)
    return f"{user}@{where.scheme}://{(where.hostname or '').lower()}:{where.port or ''}"
