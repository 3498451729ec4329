"""Modules are imported without collections, and everything is collected again afterwards."""

from __future__ import annotations

import gc

from imaging.process import uncollected
from tests.processes import output_of

FIRST_TIME = """
import gc
from imaging.process import uncollected
with uncollected("wave"):
    print(gc.isenabled())
    import wave
print(gc.isenabled(), gc.get_freeze_count() > 0)
try:
    with uncollected("no.such.module"):
        import no.such.module
except ImportError:
    print(gc.isenabled())
gc.disable()
with uncollected("chunk"):
    pass
print(gc.isenabled())
"""


def test_nothing_is_collected_while_a_module_is_imported_and_everything_again_afterwards() -> None:
    assert output_of(FIRST_TIME).split() == ["False", "True", "True", "True", "False"]


def test_where_a_module_is_loaded_collections_go_on() -> None:
    frozen = gc.get_freeze_count()
    with uncollected("gc"):
        assert gc.isenabled()
    assert gc.get_freeze_count() == frozen
