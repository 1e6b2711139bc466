"""Tables and quality of JPEG streams, against what their encoders were told, and against Pillow's own reading."""

from __future__ import annotations

import io
import math

import cv2
import numpy as np
import pytest
from PIL import Image

from viewer.slides.jpeg_coding import jpeg_coding

PICTURE = np.random.default_rng(4).integers(0, 256, (40, 56, 3), np.uint8)


def encoded(**options: object) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(PICTURE).save(stream, "JPEG", **options)
    return stream.getvalue()


@pytest.mark.parametrize("quality", [1, 24, 49, 50, 51, 75, 80, 90, 95, 99, 100])
@pytest.mark.parametrize("subsampling", ["4:4:4", "4:2:2", "4:2:0"])
def test_the_quality_that_an_encoder_was_given(quality: int, subsampling: str) -> None:
    stream = encoded(quality=quality, subsampling=subsampling)
    coding = jpeg_coding(stream)
    assert coding is not None and coding.exact
    assert (coding.quality, coding.subsampling) == (quality, subsampling)
    assert coding.text == f"quality {quality} ({subsampling})"
    told = Image.open(io.BytesIO(stream)).quantization
    assert sorted(coding.brightness) == sorted(told[0]) and sorted(coding.colour or ()) == sorted(told[1])
    assert coding.brightness[0] == told[0][0]


def test_opencv_writes_the_same_tables() -> None:
    stream = cv2.imencode(".jpg", PICTURE, [cv2.IMWRITE_JPEG_QUALITY, 83])[1].tobytes()
    coding = jpeg_coding(stream)
    assert coding is not None and coding.quality == 83 and coding.exact


def test_grey_and_one_table_for_all() -> None:
    stream = io.BytesIO()
    Image.fromarray(PICTURE[..., 0]).save(stream, "JPEG", quality=70)
    grey = jpeg_coding(stream.getvalue())
    assert grey is not None and grey.colour is None and grey.text == "quality 70 (grey)" and grey.exact
    rgb = jpeg_coding(encoded(quality=70, keep_rgb=True))
    assert rgb is not None and rgb.quality == 70 and rgb.exact and rgb.text == "quality 70 (4:4:4)"


def test_tables_of_another_kind() -> None:
    own = [list(range(3, 67)), [*range(5, 69)]]
    strange = jpeg_coding(encoded(qtables=own, subsampling="4:2:0"))
    assert strange is not None and not strange.exact
    near = Image.open(io.BytesIO(encoded(quality=80))).quantization
    nearly = [[step + (at % 3 == 0) for at, step in enumerate(near[table])] for table in (0, 1)]
    about = jpeg_coding(encoded(qtables=nearly, subsampling="4:2:0"))
    assert about is not None and about.quality is not None and abs(about.quality - 80) <= 3
    assert about.text == f"about quality {about.quality} (4:2:0)"
    flat = jpeg_coding(encoded(qtables=[[255] + 63 * [1], 64 * [1]]))
    assert flat is not None and flat.text.startswith(("tables of its own", "about quality"))


def test_how_much_coarser_one_is() -> None:
    fine, coarse = jpeg_coding(encoded(quality=90)), jpeg_coding(encoded(quality=60))
    assert fine is not None and coarse is not None
    told = [Image.open(io.BytesIO(encoded(quality=quality))).quantization for quality in (90, 60)]
    steps = [np.array([*tables[0], *tables[1]], float) for tables in told]
    expected = math.exp(np.log(steps[1] / steps[0]).mean())
    assert fine.coarseness(coarse) == pytest.approx(expected) and coarse.coarseness(fine) == pytest.approx(1 / expected)
    assert fine.coarseness(fine) == 1


def test_what_is_no_whole_head_gives_nothing() -> None:
    stream = encoded(quality=80)
    assert jpeg_coding(b"") is None and jpeg_coding(b"\x89PNG" + stream) is None
    scan = stream.index(b"\xff\xda")
    assert jpeg_coding(stream[: scan + 4]) is not None
    for end in range(0, stream.index(b"\xff\xc0") + 8, 7):
        assert jpeg_coding(stream[:end]) is None
    without_tables = stream[:2] + stream[stream.index(b"\xff\xc0") :]
    assert jpeg_coding(without_tables) is None
