"""OpenCV, loaded with its first use: a window is painted before its first film is there to be drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import cv2 as cv2  # what a module says again by its own name is the module's
else:

    class _Later:
        def __getattr__(self, name: str) -> Any:
            import cv2

            vars(self).update(vars(cv2))
            return getattr(cv2, name)

    cv2 = _Later()
