"""Stored tiles before they are decoded, of each kind of slide; what they were written with is known."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from tests.slides.dicom_made import Series, gradient, jpeg_frame, write_level
from viewer.slides.coded import coding_of
from viewer.slides.opening import open_slide
from viewer.slides.sample import SampleSpec, write_sample
from viewer.slides.slide import SlideClosedError

RGB = gradient(48, 32)


def quality(path: Path, level: int, near: tuple[int, int]) -> str | None:
    slide = open_slide(path)
    try:
        coding = coding_of(slide, level, near)
    finally:
        slide.close()
    return None if coding is None else coding.text


def test_an_image_of_a_mirax_level(tmp_path: Path) -> None:
    spec = SampleSpec.plain(image_format="JPEG", quality=77, subsampling="4:2:2", associated_images=False)
    write_sample(tmp_path / "slide.mrxs", spec)
    assert {quality(tmp_path / "slide.mrxs", level, (9, 9)) for level in range(3)} == {"quality 77 (4:2:2)"}
    write_sample(tmp_path / "png.mrxs", SampleSpec.plain(associated_images=False))
    assert quality(tmp_path / "png.mrxs", 0, (0, 0)) is None


def test_the_frame_of_a_dicom_slide_that_holds_the_pixel(tmp_path: Path) -> None:
    frames = [
        jpeg_frame(np.ascontiguousarray(RGB[16 * row :, 16 * column :][:16, :16]), quality=50 + 10 * row + column)
        for row in range(2)
        for column in range(3)
    ]
    write_level(tmp_path / "0.dcm", RGB, series=Series(), jpeg=True, frames=frames)
    for near, expected in (((0, 0), 50), ((47, 15), 52), ((16, 16), 61), ((47, 31), 62)):
        assert quality(tmp_path / "0.dcm", 0, near) == f"quality {expected} (4:2:2)"


def test_another_frame_where_that_one_was_not_stored(tmp_path: Path) -> None:
    write_level(tmp_path / "0.dcm", RGB, series=Series(), jpeg=True, left_out=frozenset({(0, 0)}))
    assert quality(tmp_path / "0.dcm", 0, (3, 3)) == "quality 90 (4:2:2)"


def test_what_is_no_jpeg_has_no_tables(tmp_path: Path) -> None:
    write_level(tmp_path / "0.dcm", RGB, series=Series())
    assert quality(tmp_path / "0.dcm", 0, (3, 3)) is None


def apart(stream: bytes) -> tuple[bytes, bytes]:
    """The tables of a JPEG as a stream of their own, and the rest."""
    tables, rest, at = b"", b"", 2
    while stream[at + 1] != 0xDA:
        end = at + 2 + int.from_bytes(stream[at + 2 : at + 4])
        if stream[at + 1] in (0xDB, 0xC4):
            tables += stream[at:end]
        else:
            rest += stream[at:end]
        at = end
    return b"\xff\xd8" + tables + b"\xff\xd9", b"\xff\xd8" + rest + stream[at:]


@pytest.mark.parametrize("shared", [False, True])
def test_a_tile_of_a_tiff_with_tables_inside_and_apart(shared: bool, tmp_path: Path) -> None:
    picture = gradient(256, 256)
    stream = io.BytesIO()
    Image.fromarray(picture[:128, :128]).save(stream, "JPEG", quality=66, subsampling="4:2:2")
    tables, rest = apart(stream.getvalue())
    tile = rest if shared else stream.getvalue()
    with tifffile.TiffWriter(tmp_path / "slide.tif") as writer:
        writer.write(
            iter([tile] * 4),
            shape=picture.shape,
            dtype=np.uint8,
            tile=(128, 128),
            photometric="ycbcr",
            subsampling=(2, 1),
            compression="jpeg",
            jpegtables=tables if shared else None,
        )
    assert quality(tmp_path / "slide.tif", 0, (200, 130)) == "quality 66 (4:2:2)"


def test_a_closed_slide_gives_none(tmp_path: Path) -> None:
    write_level(tmp_path / "0.dcm", RGB, series=Series(), jpeg=True)
    slide = open_slide(tmp_path / "0.dcm")
    slide.close()
    assert coding_of(slide, 0, (0, 0)) is None
    with pytest.raises(SlideClosedError):
        slide.read_coded(0, (0, 0))  # type: ignore[attr-defined]
