"""A copy without identity gets the score of its film."""

from __future__ import annotations

from pathlib import Path

from imaging.identity.copies import Copied, Wishes, copies
from imaging.identity.key import IdentityKey
from imaging.reading.read import read, read_refs
from imaging.workers.pool import DecoderPool
from inference.prediction import NotScored
from inference.score import Scorer
from resources import __file__ as resources


def test_a_copy_without_identity_gets_the_score_of_its_film(tmp_path: Path) -> None:
    film = Path(resources).parent / "example" / "phantom-opacity.dcm"
    with DecoderPool() as pool:
        (done,) = copies([film], tmp_path, IdentityKey(bytes(32)), lambda _: Wishes(looked_at=True), pool)
    assert isinstance(done, Copied)
    scorer = Scorer.open(None, "cpu")
    before, after = (scorer.score(read(read_refs(path)[0])) for path in (film, done.copy))
    assert not isinstance(before, NotScored)
    assert not isinstance(after, NotScored)
    assert after.prediction.score == before.prediction.score
    assert after.prediction.scores == before.prediction.scores
