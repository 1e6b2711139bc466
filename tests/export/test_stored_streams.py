"""Where stored streams end, at every length at which their codes change, against what libraries encode."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import imagecodecs
import numpy as np
import pytest

from tests.export.tiff_made import picture
from viewer.export.stored_streams import inflated_end, jpeg_2000_end, lzw_end, zstd_end

# LZW's codes grow after 254, 766 and 1790, and its table is cleared after some 3800 of them.
LENGTHS = (1, 5, 22, 253, 254, 255, 256, 300, 766, 767, 1790, 1791, 3839, 4000, 60000)
SECRET = b"Anna Canary"


@pytest.mark.parametrize(
    ("encode", "end"),
    [
        (imagecodecs.lzw_encode, lzw_end),
        (imagecodecs.zlib_encode, inflated_end),
        (imagecodecs.zstd_encode, zstd_end),
        (lambda data: imagecodecs.zstd_encode(data, 1), zstd_end),
    ],
)
def test_streams_end_where_their_encoder_ended(encode: Callable[[bytes], Any], end: Callable[[bytes], Any]) -> None:
    waves = picture(1).tobytes()
    for length in LENGTHS:
        for data in (np.random.default_rng(length).bytes(length), waves[:length], bytes(length)):
            stream = bytes(encode(data))
            assert end(stream) == stream
            assert end(stream + SECRET) == stream
            assert end(stream[:-4]) is None
    assert end(b"") is None
    assert end(SECRET) is None


def test_of_jpeg_2000_only_the_encoders_name_stays() -> None:
    stream = bytes(imagecodecs.jpeg2k_encode(picture(1)[:64, :64], codecformat="j2k", level=0))
    assert b"Created by OpenJPEG" in stream
    main = stream.index(b"\xff\x90")

    def told(at: int, words: bytes) -> bytes:
        return stream[:at] + b"\xff\x64" + (len(words) + 4).to_bytes(2) + b"\0\1" + words + stream[at:]

    assert jpeg_2000_end(stream) == stream == jpeg_2000_end(stream + SECRET)
    assert jpeg_2000_end(told(main, SECRET)) == stream
    assert jpeg_2000_end(told(main, b"Kakadu-v5.2.1 " + SECRET)) == stream
    kept = told(main, b"Kakadu-v5.2.1")
    assert jpeg_2000_end(kept) == kept
    # In the head of a tile-part, whose length says so.
    within = bytearray(told(main + 12, SECRET))
    within[main + 6 : main + 10] = (int.from_bytes(stream[main + 6 : main + 10]) + len(SECRET) + 6).to_bytes(4)
    assert jpeg_2000_end(bytes(within)) == stream
    for damaged in (b"", stream[:-2], stream[: main + 20], stream[2:]):
        assert jpeg_2000_end(damaged) is None
