"""imagecodecs is the only decoder, and it is not loaded before it is needed."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from pydicom.pixels.decoders.base import get_decoder

from imaging.reading import codecs
from imaging.reading.syntaxes import CODED, DEFLATED_FRAMES, is_native, is_readable, name_of
from tests.imaging.builders import film
from tests.processes import output_of


@pytest.mark.parametrize("syntax", CODED)
def test_no_other_plugin_can_decode(syntax: str) -> None:
    codecs.install()

    assert get_decoder(syntax).available_plugins == (codecs.PLUGIN,)
    assert codecs.is_available(syntax)


def test_each_readable_syntax_has_a_name_and_a_way() -> None:
    assert all(is_readable(syntax) and not is_native(syntax) for syntax in (*CODED, DEFLATED_FRAMES))
    assert name_of(DEFLATED_FRAMES) == "Deflated Image Frame Compression"
    assert not is_readable("1.2.840.10008.1.2.4.100")


def test_reading_native_films_loads_no_codec() -> None:
    modules = "imaging.reading.read, imaging.reading.scan, imaging.info, imaging.workers.pool"
    code = f"import sys, {modules}; print('imagecodecs' in sys.modules)"

    assert output_of(code).strip() == "False"


def rle(segments: list[bytes]) -> bytes:
    offsets = np.cumsum([64, *map(len, segments)])[:-1]
    return struct.pack("<16I", len(segments), *offsets, *[0] * (15 - len(segments))) + b"".join(segments)


def literal(plane: np.ndarray) -> bytes:
    data = plane.tobytes()
    return bytes([len(data) - 1]) + data


def test_rle_segments_may_end_in_padding_that_is_no_code() -> None:
    pixels = film((8, 8), np.uint16, 65535)
    high, low = (pixels >> 8).astype(np.uint8), (pixels & 255).astype(np.uint8)

    plain = codecs.rle_bytes(rle([literal(high) + b"\x20", literal(low) + b"\x20"]), 2)

    np.testing.assert_array_equal(np.frombuffer(plain, "<u2").reshape(8, 8), pixels)


@pytest.mark.parametrize("count", [0, 3, 16])
def test_an_impossible_number_of_rle_segments_is_an_error(count: int) -> None:
    data = struct.pack("<16I", count, *[64] * 15) + b"\x20"

    with pytest.raises((ValueError, RuntimeError)):
        codecs.rle_bytes(data, 2)
