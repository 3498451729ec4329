"""One scene stored in many ways is one scene: the modality values of the table, and the same input to the network."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from imaging.image import Image, Photometric
from imaging.reading.read import read, read_refs
from inference.input.prepare import normalize, prepare
from inference.models.card import InputSpec
from tests.imaging.scene import WAYS, Way, linear, scene, write_way


def opened(folder: Path, way: Way) -> Image:
    (ref,) = read_refs(write_way(folder / "film.dcm", way))
    return read(ref)


def test_the_table_has_more_than_two_dozen_ways() -> None:
    assert len(WAYS) >= 24
    assert np.array_equal(np.unique(scene()), np.arange(256))


@pytest.mark.parametrize("name", list(WAYS))
def test_modality_values_are_those_of_the_table(tmp_path: Path, name: str) -> None:
    way = WAYS[name]

    image = opened(tmp_path, way)

    if way.modality is None:
        assert image.photometric is Photometric.RGB
        np.testing.assert_array_equal(image.values, np.stack([scene()] * 3, axis=-1))
    else:
        assert image.photometric is Photometric(way.photometric)
        np.testing.assert_array_equal(image.values, linear(way.modality, scene()))


@pytest.mark.parametrize("name", list(WAYS))
def test_the_network_gets_the_same_input(tmp_path: Path, name: str) -> None:
    spec = InputSpec(rows=32, columns=40)
    expected = normalize(prepare(opened(tmp_path, WAYS["8 bits"]), spec).grey, spec)

    found = normalize(prepare(opened(tmp_path, WAYS[name]), spec).grey, spec)

    # Values sixteen times as large are rounded once more: a millionth of the range.
    np.testing.assert_allclose(found, expected, rtol=0, atol=4e-6)
