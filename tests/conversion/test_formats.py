"""Slides of other scanners, as the tests make them: encoded where they must be, copied where they can be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
import tifffile
from pydicom.encaps import generate_frames

from tests.conversion.made import volumes
from tests.slides import formats_made as made
from viewer.conversion.presets import preset
from viewer.conversion.run import ConversionReport, ConversionRequest, convert_slide
from viewer.conversion.settings import ConversionSettings, Pyramid
from viewer.conversion.verify.expected import Treatment

Maker = Callable[[Path, Sequence[made.Pixels]], Path]
MAKERS: tuple[Maker, ...] = (
    *(made.aperio, made.philips, made.leica, made.ventana, made.hamamatsu_ndpi),
    made.hamamatsu_vms,
)


def copyable(folder: Path, levels: Sequence[made.Pixels]) -> Path:
    """As Aperio writes its files: tiles are JPEG, their tables apart."""
    path = folder / "copyable.svs"
    head = f"Aperio Image Library v11.2.1\r\n{made.WIDTH}x{made.HEIGHT} (64x64) JPEG/RGB Q=80"
    tiled: dict[str, Any] = {"tile": (64, 64), "compression": "jpeg", "photometric": "rgb", "metadata": None}
    with tifffile.TiffWriter(path) as writer:
        writer.write(levels[0], description=f"{head}|AppMag = 20|MPP = 0.25", **tiled)
        writer.write(levels[-1], description=f"{head} -> 224x176", photometric="rgb", compression="jpeg", metadata=None)
        for level in levels[1:]:
            writer.write(level, description=head, **tiled)
    return path


def converted(source: Path, folder: Path, name: str) -> ConversionReport:
    report = convert_slide(ConversionRequest(source, folder, preset(name).settings))
    assert report.verification is not None
    assert report.verification.passed
    return report


@pytest.mark.parametrize("make", MAKERS)
def test_what_cannot_be_copied_is_encoded_in_tiles_of_the_size_asked_for(tmp_path: Path, make: Maker) -> None:
    source = make(tmp_path, made.pyramid())
    report = converted(source, tmp_path / "out", "auto" if make is made.leica else "jpegls-lossless")
    assert {level.treatment for level in report.levels} == {Treatment.ENCODED}
    assert {tuple(level.tile_size) for level in report.levels} == {(512, 512)}
    assert tuple(report.levels[0].size) == (made.WIDTH, made.HEIGHT)


def scan(stream: bytes) -> bytes:
    """The entropy-coded part of a JPEG."""
    start = stream.index(b"\xff\xda") + 2
    return stream[start + int.from_bytes(stream[start : start + 2]) :].rstrip(b"\0")


@pytest.mark.parametrize("pyramid", list(Pyramid))
def test_stored_tiles_of_every_level_are_copied(tmp_path: Path, pyramid: Pyramid) -> None:
    source = copyable(tmp_path, made.pyramid())
    settings = ConversionSettings(pyramid=pyramid)
    report = convert_slide(ConversionRequest(source, tmp_path / "out", settings))
    assert {level.treatment for level in report.levels} == {Treatment.COPIED}
    with tifffile.TiffFile(source) as tiff, source.open("rb") as file:
        pages = [page for page in tiff.pages if page.is_tiled]
        for page, (path, _) in zip(pages, volumes(tmp_path / "out"), strict=True):
            dataset = pydicom.dcmread(path)
            frames = list(generate_frames(dataset.PixelData, number_of_frames=dataset.NumberOfFrames))
            assert len(frames) == len(page.dataoffsets)
            for offset, count, frame in zip(page.dataoffsets, page.databytecounts, frames, strict=True):
                file.seek(offset)
                assert scan(frame) == scan(file.read(count))
            ratio = page.imagewidth * page.imagelength * 3 / sum(page.databytecounts)
            assert float(dataset.LossyImageCompressionRatio) == pytest.approx(ratio, rel=0.05)


def test_copyable_tiles_are_encoded_where_that_is_asked_for(tmp_path: Path) -> None:
    source = copyable(tmp_path, made.pyramid())
    report = converted(source, tmp_path / "out", "jpegls-lossless")
    assert {level.treatment for level in report.levels} == {Treatment.ENCODED}
    with tifffile.TiffFile(source) as tiff:
        pages: list[Any] = [page for page in tiff.pages if page.is_tiled]
        ratios = [page.imagewidth * page.imagelength * 3 / sum(page.databytecounts) for page in pages]
    stated = [dataset for _, dataset in volumes(tmp_path / "out")]
    assert [dataset.LossyImageCompressionMethod for dataset in stated] == ["ISO_10918_1"] * len(pages)
    assert np.allclose([float(dataset.LossyImageCompressionRatio) for dataset in stated], ratios, atol=0.01)
