"""Where the lungs are on a film: what a network outlined, cleaned to two lungs at most."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inference.prediction import Placement, Provenance


@dataclass(frozen=True, slots=True, eq=False)
class Lungs:
    """Both lungs of one film, in at most two parts without holes, and which model outlined them.

    mask: (rows, columns) bool, read-only, on the grid of the network's input; placement: from its pixels to the film's.
    """

    mask: NDArray[np.bool_]
    placement: Placement
    model: Provenance
