"""Passwords: in the system's keyring, or asked for; in no file, no log, no text of a value."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from imaging.archive import credentials
from imaging.archive.acts import Act, PacsRequest
from imaging.archive.credentials import PASSWORD_VARIABLE, account, forget_password, keep_password, password_of
from imaging.archive.dicomweb import Login
from imaging.archive.servers import Server, Way, write_servers

URL = "https://pacs.example:8443/dicom-web"
WORD = "a-secret-word"


@dataclass
class MemoryKeyring:
    """A keyring that forgets at the end; `locked`: it says so, in an error that names what it must not."""

    kept: dict[tuple[str, str], str] = field(default_factory=dict)
    locked: bool = False

    def get_password(self, service: str, name: str) -> str | None:
        if self.locked:
            raise RuntimeError(f"locked: {name} {WORD}")
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, password: str) -> None:
        if self.locked:
            raise RuntimeError(f"locked: {name} {password}")
        self.kept[service, name] = password

    def delete_password(self, service: str, name: str) -> None:
        del self.kept[service, name]


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    own = MemoryKeyring()
    monkeypatch.setattr(credentials, "keyring_here", lambda: own)
    monkeypatch.delenv(PASSWORD_VARIABLE, raising=False)
    return own


def test_a_password_is_kept_and_forgotten(keyring: MemoryKeyring) -> None:
    assert keep_password(URL, "anna", WORD)
    assert password_of(URL, "anna") == WORD
    forget_password(URL, "anna")
    assert password_of(URL, "anna") is None
    forget_password(URL, "anna")  # once more is no error


@pytest.mark.parametrize(
    "other",
    [
        "https://elsewhere.example:8443/dicom-web",
        "https://pacs.example:9443/dicom-web",
        "http://pacs.example:8443/dicom-web",
    ],
)
def test_a_password_is_given_to_no_other_host_port_or_scheme_than_it_was_entered_for(
    keyring: MemoryKeyring, other: str
) -> None:
    keep_password(URL, "anna", WORD)
    assert password_of(other, "anna") is None
    assert password_of(URL, "bert") is None
    assert account(URL, "anna") == account(URL.replace("pacs.example", "PACS.example") + "/v2", "anna")


def test_without_one_in_the_keyring_the_environment_is_looked_at(
    keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSWORD_VARIABLE, "of-the-environment")
    assert password_of(URL, "anna") == "of-the-environment"
    keep_password(URL, "anna", WORD)
    assert password_of(URL, "anna") == WORD


def test_a_keyring_that_fails_is_none_and_the_log_says_its_kind_only(
    keyring: MemoryKeyring, logged: Callable[[], list[str]]
) -> None:
    keyring.locked = True
    assert password_of(URL, "anna") is None
    assert not keep_password(URL, "anna", WORD)
    text = "\n".join(logged())
    assert "RuntimeError" in text
    assert WORD not in text
    assert "anna" not in text


def test_only_the_systems_own_keyrings_are_used_whatever_else_is_installed_or_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'nothing'}")
    assert credentials.keyring_here() is None
    assert all(module.startswith("keyring.backends.") for module, _ in credentials.BACKENDS.values())


def test_a_system_without_a_known_keyring_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(credentials.sys, "platform", "plan9")
    assert credentials.keyring_here() is None


def test_no_text_of_a_value_and_no_list_of_servers_holds_a_password(tmp_path: Path) -> None:
    server = Server("Radiology", Way.WEB, url=URL, user="anna")
    request = PacsRequest(Act.ECHO, server, password=WORD)
    assert WORD not in repr(request)
    assert WORD not in repr(Login("anna", WORD))
    write_servers(tmp_path / "servers.json", (server,))
    assert WORD not in (tmp_path / "servers.json").read_text()
    assert PacsRequest.of_line(request.line()) == request
    assert WORD not in " ".join(os.environ.values())
