"""A row of bench.json: ours beside another way to do the same."""

from __future__ import annotations

from typing import Any


def row(
    name: str, ours: float, peer: float, peer_name: str, unit: str = "ms", *, more_is_better: bool = False
) -> dict[str, Any]:
    """Both in `unit`; above 1, the ratio says how many times as good ours is."""
    return {
        "name": name,
        "unit": unit,
        "ours": round(ours, 2),
        "peer": round(peer, 2),
        "peer_name": peer_name,
        "ratio": round(ours / peer if more_is_better else peer / ours, 2),
    }
