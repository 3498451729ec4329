"""Torch is loaded quickly, and leaves the process as it found it."""

from __future__ import annotations

import gc
import importlib.util
import subprocess
import sys

import pytest

import inference.devices
from inference.devices import gently, link

FIRST_TIME = """
import gc, sys
from inference.devices import gently, link
link()
with gently():
    assert not gc.isenabled()
    import torch
assert gc.isenabled()
assert gc.get_freeze_count() > 0
with gently():
    assert gc.isenabled()
print(torch.arange(3).sum().item())
"""


def test_nothing_is_collected_while_torch_is_loaded_and_everything_again_afterwards() -> None:
    done = subprocess.run([sys.executable, "-c", FIRST_TIME], capture_output=True, text=True, check=False, timeout=60)
    assert (done.stdout.split(), done.stderr) == (["3"], "")


def test_where_torch_is_loaded_collections_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torch", object())
    monkeypatch.setattr(inference.devices, "link", lambda: pytest.fail("it was linked again"))
    frozen = gc.get_freeze_count()
    with gently():
        assert gc.isenabled()
    assert gc.get_freeze_count() == frozen


def test_without_torch_nothing_is_linked_and_the_import_says_what_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    monkeypatch.setattr(inference.devices.ctypes, "CDLL", lambda _name: pytest.fail("something was linked"))
    link()
