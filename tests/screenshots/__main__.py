"""`python -m tests.screenshots [SCENE ...]`: every picture of docs/pictures anew, or those of the scenes named."""

from __future__ import annotations

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")

import inference  # noqa: F401  # sets how torch's threads wait, which must be said before torch is loaded
from tests.screenshots.films import write_ward
from tests.screenshots.scenes import SCENES
from tests.screenshots.studio import PICTURES, studio


def main(names: list[str]) -> int:
    """Take the pictures; 2 where a scene is named that there is not."""
    unknown = set(names) - set(SCENES)
    if unknown:
        sys.stderr.write(f"There is no scene {', '.join(sorted(unknown))}. There are {', '.join(SCENES)}.\n")
        return 2
    with studio() as place:
        ward = write_ward(place.home / "films")
        for name, scene in SCENES.items():
            if not names or name in names:
                scene(place, ward)
        for name in place.taken:
            sys.stdout.write(f"{(PICTURES / name).with_suffix('.png').stat().st_size / 1000:6.0f} kB  {name}.png\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
