"""What tests of a review share with those of scoring."""

from tests.inference.conftest import chest_gate, home, scorer, tiny_model

__all__ = ["chest_gate", "home", "scorer", "tiny_model"]
