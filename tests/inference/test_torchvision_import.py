"""torchvision's import: without torch's compiler, which is whole for whoever wants it, and the same numbers."""

from __future__ import annotations

import pytest

from tests.processes import output_of

IMPORT = "import sys, inference\nfrom inference.models.torchvision_import import import_torchvision\n"


def in_its_own_process(code: str) -> str:
    """What the code writes in an interpreter that has loaded nothing yet."""
    return output_of(IMPORT + code).strip()


def test_opening_a_scorer_of_torch_loads_torchvision_and_not_torchs_compiler() -> None:
    code = """
from inference.score import Scorer
Scorer.open(device="cpu", engine="torch")
print(sorted({"torchvision.ops", "torch._dynamo", "torch._dynamo.utils", "sympy"} & set(sys.modules)))
"""
    assert in_its_own_process(code) == "['torchvision.ops']"


def test_afterwards_torch_compiles_and_the_function_that_was_stood_in_for_says_what_the_real_one_says() -> None:
    code = """
import_torchvision()
import torch
held = sys.modules["torchvision.ops.roi_align"].is_compile_supported
answers = [held(device) for device in ("cpu", "cuda", "meta")]
double = torch.compile(lambda value: value * 2, backend="eager")
from torch._dynamo.utils import is_compile_supported
print(double(torch.ones(2)).tolist(), answers == [is_compile_supported(device) for device in ("cpu", "cuda", "meta")])
"""
    assert in_its_own_process(code) == "[2.0, 2.0] True"


def test_a_compiler_that_is_loaded_already_stays_as_it_is() -> None:
    code = """
import torch._dynamo.utils as before
import_torchvision()
import torch._dynamo.utils as after
print(before is after, sys.modules["torchvision.ops.roi_align"].is_compile_supported is before.is_compile_supported)
"""
    assert in_its_own_process(code) == "True True"


def test_who_asks_for_more_of_the_compiler_during_the_import_gets_the_real_one() -> None:
    code = """
import torch
from inference.models.torchvision_import import _without_compiler
with _without_compiler():
    from torch._dynamo.utils import counters
    import torch._dynamo
print(torch._dynamo.utils.counters is counters, sys.modules["torch._dynamo.utils"] is torch._dynamo.utils)
"""
    assert in_its_own_process(code) == "True True"


@pytest.mark.parametrize("architecture", ["mobilenet_v2", "vgg16", "inception_v3", "timm:resnetv2_50"])
def test_a_network_without_first_numbers_has_the_names_and_shapes_of_one_with_them(architecture: str) -> None:
    import torch

    from inference.models.network import build
    from inference.torch_engine import _NothingDrawn

    with torch.device("meta"):
        drawn = build(architecture, 2).state_dict()
        with _NothingDrawn():
            blank = build(architecture, 2).state_dict()
    assert {name: tensor.shape for name, tensor in blank.items()} == {name: t.shape for name, t in drawn.items()}
    assert all(tensor.is_meta for tensor in blank.values())
