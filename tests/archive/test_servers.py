"""The list of servers: kept as it was entered, refused where it cannot be, never with a password."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest

from imaging.archive.servers import Server, Way, check, read_servers, server_named, write_servers
from imaging.faults import Code, Fault

NEAR = Server("Near", host="127.0.0.1", port=11112, called="ARCHIVE")
WEB = Server("Web", Way.WEB, url="https://pacs.example/dicom-web", user="reader")


def test_the_list_comes_back_as_it_was_kept_and_a_server_is_found_whatever_its_case(tmp_path: Path) -> None:
    file = tmp_path / "settings" / "servers.json"
    assert read_servers(file) == ()
    secure = replace(NEAR, name="Secure", tls=True, authority=tmp_path / "ca.pem", certificate=file, key=file)
    write_servers(file, (NEAR, WEB, secure))
    assert read_servers(file) == (NEAR, WEB, secure)
    assert server_named("near", read_servers(file)) == NEAR
    with pytest.raises(Fault, match="no server named far"):
        server_named("far", (NEAR,))


@pytest.mark.parametrize(
    "text", ["{", "[{}]", '[{"name": "a", "password": "b"}]', "[" * 9999, '[{"name": ""}]', "\udcff"]
)
def test_a_damaged_list_is_told_and_stays(text: str, tmp_path: Path) -> None:
    file = tmp_path / "servers.json"
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(Fault) as told:
        read_servers(file)
    assert told.value.problem.code is Code.BAD_SERVER
    assert file.read_bytes() == text.encode("utf-8", "surrogateescape")


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": " "},
        {"name": "a\nb"},
        {"host": ""},
        {"host": "a b"},
        {"port": 0},
        {"port": 65536},
        {"called": ""},
        {"called": "A" * 17},
        {"called": "A\\B"},
        {"calling": "  "},
        {"key": Path("own.key")},
        {"move_port": -1},
        {"move_port": 104, "tls": True},
    ],
)
def test_a_server_that_cannot_be_is_refused(wrong: dict[str, object], tmp_path: Path) -> None:
    check(NEAR)
    with pytest.raises(Fault):
        write_servers(tmp_path / "servers.json", (replace(NEAR, **wrong),))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "url",
    [
        "",
        "ftp://a",
        "https://",
        "https://reader:secret@a/dicom-web",
        "https://[",
        "pacs.example",
        "https://a:99999/",
        "https://a:x/",
        "https://a b/",
        "https://reader@a/",
        "https://a/?b=c",
        "https://a/#b",
    ],
)
def test_a_web_address_that_holds_a_password_or_is_none_is_refused(url: str) -> None:
    check(WEB)
    with pytest.raises(Fault):
        check(replace(WEB, url=url))


def test_no_field_of_a_server_is_for_a_password() -> None:
    assert not {own.name for own in fields(Server)} & {"password", "secret", "token"}
