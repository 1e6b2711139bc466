"""Slides of other scanners, as the tests make them: encoded where they must be, copied where they can be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pydicom
import pytest
import simplejpeg
import tifffile
from pydicom.encaps import generate_frames

from tests.conversion.made import volumes
from tests.slides import formats_made as made
from viewer.conversion.plan import Pixels, plan_conversion
from viewer.conversion.presets import preset
from viewer.conversion.run import ConversionReport, ConversionRequest, convert_slide
from viewer.conversion.settings import Codec, ConversionSettings, Pyramid
from viewer.conversion.verify.expected import Treatment
from viewer.conversion.verify.result import Outcome

Maker = Callable[[Path, Sequence[made.Pixels]], Path]
MAKERS: tuple[Maker, ...] = (
    *(made.aperio, made.philips, made.leica, made.ventana, made.hamamatsu_ndpi),
    made.hamamatsu_vms,
)


def jpeg_tiled(make: Callable[..., Path]) -> Maker:
    """The same slide with tiles that DICOM takes over."""

    def made_so(folder: Path, levels: Sequence[made.Pixels]) -> Path:
        return make(folder, levels, made.JPEG_TILED)

    made_so.__name__ = make.__name__
    return made_so


copyable = jpeg_tiled(made.aperio)
COPYABLE: tuple[Maker, ...] = (copyable, *map(jpeg_tiled, (made.philips, made.histech, made.ome)))


def jpeg2000(folder: Path, levels: Sequence[made.Pixels]) -> Path:
    """As Aperio writes RGB in JPEG 2000."""
    return made.aperio(folder, levels, {**made.TILED, "compression": 33005})


def tiled_levels(tiff: tifffile.TiffFile) -> list[Any]:
    """The directories of levels, finest first, also those that OME-TIFF keeps below another."""
    pages: list[Any] = [one for page in tiff.pages for one in (page, *(page.pages or ()))]
    return sorted((page for page in pages if page.is_tiled), key=lambda page: -int(page.imagewidth))


def converted(source: Path, folder: Path, name: str) -> ConversionReport:
    report = convert_slide(ConversionRequest(source, folder, preset(name).settings))
    assert report.verification is not None
    assert report.verification.passed
    return report


def test_jpeg_2000_without_its_colour_transformation_is_encoded_anew(tmp_path: Path) -> None:
    levels = made.pyramid()
    source = made.aperio_luma_chroma(tmp_path, levels)
    plan = plan_conversion(source, preset("auto").settings)
    assert [level.can_be_copied for level in plan.levels] == [False] * made.LEVELS
    assert plan.levels[0].why == "DICOM has no place for tiles as Aperio SVS stores them."
    report = converted(source, tmp_path / "out", "jpegls-lossless")
    assert {level.treatment for level in report.levels} == {Treatment.ENCODED}
    report = converted(source, tmp_path / "auto", "auto")
    assert {level.treatment for level in report.levels} == {Treatment.ENCODED}
    (path, dataset), *_ = volumes(tmp_path / "auto")
    frame = next(generate_frames(pydicom.dcmread(path).PixelData, number_of_frames=dataset.NumberOfFrames))
    shown, wanted = cut(made.decoded(frame), levels[0], 0)
    assert np.abs(shown.astype(int) - wanted).mean() < 5


@pytest.mark.parametrize("make", MAKERS)
def test_what_cannot_be_copied_is_encoded_in_tiles_of_the_size_asked_for(tmp_path: Path, make: Maker) -> None:
    source = make(tmp_path, made.pyramid())
    report = converted(source, tmp_path / "out", "auto" if make is made.leica else "jpegls-lossless")
    assert {level.treatment for level in report.levels} == {Treatment.ENCODED}
    assert {tuple(level.tile_size) for level in report.levels} == {(512, 512)}
    assert tuple(report.levels[0].size) == (made.WIDTH, made.HEIGHT)


def rounded(folder: Path, width: int, height: int, downsample: int) -> tuple[Path, list[made.Pixels]]:
    """A slide of two levels, the sizes of the second rounded down, and its pixels."""
    random = np.random.default_rng(1)
    levels = [random.integers(0, 256, (height // by, width // by, 3), np.uint8) for by in (1, downsample)]
    return made.aperio(folder, levels), levels


@pytest.mark.parametrize("codec", [Codec.JPEG_LS, Codec.JPEG_2000])
def test_levels_whose_sizes_were_rounded_are_written_as_they_are_stored(tmp_path: Path, codec: Codec) -> None:
    source, levels = rounded(tmp_path, 447, 349, 2)
    settings = ConversionSettings(pass_through=False, codec=codec, tile_size=64)
    report = convert_slide(ConversionRequest(source, tmp_path / "out", settings))
    assert report.proof is not None and report.proof.found == "Every pixel is that of the original"
    decode = imagecodecs.jpegls_decode if codec is Codec.JPEG_LS else imagecodecs.jpeg2k_decode
    for level, (path, dataset) in zip(levels, volumes(tmp_path / "out"), strict=True):
        frames = generate_frames(pydicom.dcmread(path).PixelData, number_of_frames=dataset.NumberOfFrames)
        for number, frame in enumerate(frames):
            assert np.array_equal(*cut(decode(frame), level, number))


def test_what_openslide_reads_beside_pixels_by_one_of_its_steps_is_no_fault(tmp_path: Path) -> None:
    source, _ = rounded(tmp_path, 1106, 16, 4)  # from x 272 of level 1 on, which makes a grey level
    settings = ConversionSettings(pass_through=False, codec=Codec.JPEG_2000, tile_size=16)
    report = convert_slide(ConversionRequest(source, tmp_path / "out", settings))
    assert report.verification is not None and report.verification.passed
    assert report.proof is not None and report.proof.found == "Every pixel that was compared is that of the original"
    check = next(check for check in report.verification.checks if check.name == "Reader OpenSlide")
    assert "at a fraction of a pixel" in check.sentence


def scan(stream: bytes) -> bytes:
    """The entropy-coded part of a JPEG."""
    start = stream.index(b"\xff\xda") + 2
    return stream[start + int.from_bytes(stream[start : start + 2]) :].rstrip(b"\0")


@pytest.mark.parametrize(
    ("make", "pyramid"),
    [*((make, Pyramid.REBUILT) for make in (*COPYABLE, jpeg2000)), (copyable, Pyramid.RENDERED)],
)
def test_stored_tiles_of_every_level_are_copied(tmp_path: Path, make: Maker, pyramid: Pyramid) -> None:
    source = make(tmp_path, made.pyramid())
    settings = ConversionSettings(pyramid=pyramid)
    plan = plan_conversion(source, settings)
    assert [level.pixels for level in plan.levels] == [Pixels.COPIED] * made.LEVELS
    report = convert_slide(ConversionRequest(source, tmp_path / "out", settings))
    assert [level.treatment for level in report.levels] == [Treatment.COPIED] * made.LEVELS
    assert report.verification is not None and report.verification.passed
    assert report.proof is not None and report.proof.found == "Stored tiles are the original's, bit for bit"
    with tifffile.TiffFile(source) as tiff, source.open("rb") as file:
        pages = tiled_levels(tiff)
        for page, (path, _) in zip(pages, volumes(tmp_path / "out"), strict=True):
            dataset = pydicom.dcmread(path)
            assert (dataset.TotalPixelMatrixColumns, dataset.TotalPixelMatrixRows) == (
                page.imagewidth,
                page.imagelength,
            )
            frames = list(generate_frames(dataset.PixelData, number_of_frames=dataset.NumberOfFrames))
            assert len(frames) == len(page.dataoffsets)
            shown = page.asarray()
            for number, frame in enumerate(frames):
                file.seek(page.dataoffsets[number])
                stored = file.read(page.databytecounts[number])
                assert frame.rstrip(b"\0") == stored.rstrip(b"\0") if make is jpeg2000 else scan(frame) == scan(stored)
                assert np.array_equal(*cut(made.decoded(frame), shown, number))
            if make is not jpeg2000:
                ratio = page.imagewidth * page.imagelength * 3 / sum(page.databytecounts)
                assert float(dataset.LossyImageCompressionRatio) == pytest.approx(ratio, rel=0.05)


def cut(frame: made.Pixels, level: made.Pixels, number: int) -> tuple[made.Pixels, made.Pixels]:
    """A frame, and what the level shows in its place, both without what lies beyond the level."""
    side = frame.shape[0]
    across = -(-level.shape[1] // side)
    y, x = number // across * side, number % across * side
    wanted = level[y : y + side, x : x + side]
    return frame[: wanted.shape[0], : wanted.shape[1]], wanted


@pytest.mark.parametrize(("subsampling", "tile"), [(0, 256), (1, 256), (1, 64)])
def test_tiles_are_cut_out_of_ndpi_without_decoding(tmp_path: Path, subsampling: int, tile: int) -> None:
    source = made.ndpi_in_stripes(tmp_path / "made.ndpi", made.pyramid(), subsampling)
    report = convert_slide(ConversionRequest(source, tmp_path / "out", ConversionSettings(tile_size=tile)))
    assert [level.treatment for level in report.levels] == [Treatment.COPIED] * made.LEVELS
    assert report.verification is not None and report.verification.passed
    check = next(check for check in report.verification.checks if check.name == "Cut tiles")
    tiles = sum(min(level.frames, 48) for level in report.levels)
    assert (check.outcome, check.figures) == (Outcome.PASSED, {"tiles": tiles, "tiles equal": tiles})
    assert report.proof is not None and report.proof.short == "cut without decoding"
    with tifffile.TiffFile(source) as tiff:
        pages: list[Any] = list(tiff.pages)
        for page, (path, _) in zip(pages, volumes(tmp_path / "out"), strict=True):
            (place,), (length,) = page.tags[273].value, page.tags[279].value
            tiff.filehandle.seek(place)
            # The same coefficients give the same pixels, unless colours are interpolated over the edges of blocks.
            level = simplejpeg.decode_jpeg(tiff.filehandle.read(length), fastupsample=True)
            dataset = pydicom.dcmread(path)
            frames = list(generate_frames(dataset.PixelData, number_of_frames=dataset.NumberOfFrames))
            for number, frame in enumerate(frames):
                assert np.array_equal(*cut(simplejpeg.decode_jpeg(frame, fastupsample=True), level, number))
            if subsampling == 0:
                assert np.array_equal(*cut(made.decoded(frames[0]), page.asarray(), 0))


def test_copyable_tiles_are_encoded_where_that_is_asked_for(tmp_path: Path) -> None:
    source = copyable(tmp_path, made.pyramid())
    report = converted(source, tmp_path / "out", "jpegls-lossless")
    assert {level.treatment for level in report.levels} == {Treatment.ENCODED}
    with tifffile.TiffFile(source) as tiff:
        pages = tiled_levels(tiff)
        ratios = [page.imagewidth * page.imagelength * 3 / sum(page.databytecounts) for page in pages]
    stated = [dataset for _, dataset in volumes(tmp_path / "out")]
    assert [dataset.LossyImageCompressionMethod for dataset in stated] == ["ISO_10918_1"] * len(pages)
    assert np.allclose([float(dataset.LossyImageCompressionRatio) for dataset in stated], ratios, atol=0.01)
