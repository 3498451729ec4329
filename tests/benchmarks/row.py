"""A row of bench.json: ours beside another way to do the same; and the pause of benchmarks with a window."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEventLoop, QTimer


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


def pause(milliseconds: int) -> None:
    """Let the event loop run; unlike QTest.qWait it leaves Python to other threads."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
