"""TIFFs of slides whose tiles cannot be copied: what the slide's reader shows, with what is hidden filled."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import imagecodecs
import numpy as np
import ome_types
import openslide
import pytest
import tifffile
from PIL import Image

from tests.conversion.made import small_mirax
from tests.export.tiff_made import stored, unaccounted, walked
from viewer.comparison.annotations.shapes import Shape
from viewer.conversion.settings import Pyramid
from viewer.export.masked import MaskedLevel, masked_levels
from viewer.export.settings import ExportSettings, Format, TiffCompression
from viewer.export.tiff import TiffReport, write_tiff
from viewer.geometry import Mpp, Rect, Size
from viewer.jobs.job import Cancelled, Progress, Step
from viewer.redaction.masks import BlockGrid, level_masks, shape_pixels
from viewer.redaction.shapes import Redactions, RedactionShape
from viewer.slides.jpeg_coding import jpeg_coding
from viewer.slides.opening import open_slide
from viewer.slides.slide import Region, Slide, SlideError

FILL = (10, 200, 90)
SETTINGS = ExportSettings(code="S-1", format=Format.TIFF, fill=FILL, tile=128, quality=80, subsampling="4:2:0")
CODINGS = {
    TiffCompression.DEFLATE: 8,
    TiffCompression.ZSTD: 50000,
    TiffCompression.LZW: 5,
    TiffCompression.JPEG_2000: 33005,
}


@pytest.fixture(scope="module")
def slide(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Slide]:
    with contextlib.closing(open_slide(small_mirax(tmp_path_factory.mktemp("made")))) as opened:
        yield opened


@pytest.fixture(scope="module")
def drawn(slide: Slide) -> Redactions:
    bounds = slide.bounds
    box = Rect(bounds.x + 0.2 * bounds.width, bounds.y + 0.3 * bounds.height, 150.5, 91.25)
    round_ = Rect(bounds.right - 120, bounds.bottom - 70, 100, 120)
    return Redactions((RedactionShape("1", Shape.box(box, "")), RedactionShape("2", Shape.ellipse(round_, ""))))


def written(
    slide: Slide, drawn: Redactions, path: Path, settings: ExportSettings
) -> tuple[TiffReport, tuple[MaskedLevel, ...]]:
    levels = masked_levels(slide, drawn, settings)
    report = write_tiff(slide, levels, settings, path, Progress())
    assert not list(unaccounted(path.read_bytes()))
    return report, levels


def hidden(drawn: Redactions, levels: tuple[MaskedLevel, ...], number: int) -> np.ndarray:
    size = levels[number].size
    return shape_pixels(drawn.shapes, levels[0].size, size, 0, 0, *size)


@pytest.mark.parametrize("compression", CODINGS)
def test_lossless_levels_are_what_the_reader_shows(
    compression: TiffCompression, slide: Slide, drawn: Redactions, tmp_path: Path
) -> None:
    settings = replace(SETTINGS, compression=compression)
    report, levels = written(slide, drawn, tmp_path / "o.tif", settings)
    assert len(levels) == len(slide.levels) > 3
    with tifffile.TiffFile(tmp_path / "o.tif") as tiff, openslide.OpenSlide(tmp_path / "o.tif") as opened:
        assert len(tiff.series) == 1
        assert opened.level_dimensions == tuple(tuple(level.size) for level in levels)
        assert float(opened.properties["openslide.mpp-x"]) == pytest.approx(slide.mpp.x if slide.mpp else 0)
        for number, level in enumerate(levels):
            page = tiff.series[0].levels[number].keyframe
            assert int(page.compression) == CODINGS[compression]
            expected = level.read(0, 0, *level.size)
            assert (expected[hidden(drawn, levels, number)] == FILL).all()
            assert np.array_equal(tiff.series[0].levels[number].asarray(), expected)
            shown = np.asarray(opened.read_region((0, 0), number, tuple(level.size)).convert("RGB"))
            assert np.array_equal(shown, expected)
    assert all((one.copied, one.cleaned, one.missing) == (0, 0, 0) and one.encoded for one in report.levels)


def test_rebuilt_levels_are_means_of_the_finer_one(slide: Slide, drawn: Redactions, tmp_path: Path) -> None:
    settings = replace(SETTINGS, compression=TiffCompression.ZSTD, pyramid=Pyramid.REBUILT)
    report, levels = written(slide, drawn, tmp_path / "o.tif", settings)
    assert [one.encoded for one in report.levels] == [
        -(-w // 128) * -(-h // 128) for w, h in (one.size for one in levels)
    ]
    with tifffile.TiffFile(tmp_path / "o.tif") as tiff:
        found = [level.asarray() for level in tiff.series[0].levels]
    assert np.array_equal(found[0], levels[0].read(0, 0, *levels[0].size))
    assert len(found) == len(levels) > 3
    for level, finer, coarser in zip(levels[1:], found, found[1:], strict=False):
        width, height = level.size
        whole = np.pad(finer, ((0, 1), (0, 1), (0, 0)), "edge")[: 2 * height, : 2 * width].astype(int)
        sums = whole.reshape(height, 2, width, 2, 3).sum(axis=(1, 3))
        expected = ((sums + 2) // 4).astype(np.uint8)
        filled = level.mask.pixels(0, 0, width, height)
        expected[filled] = FILL
        assert (filled.any() and not filled.all()) or level is levels[-1]
        assert np.array_equal(coarser, expected)


def test_levels_that_are_not_halves_cannot_be_rebuilt(slide: Slide, tmp_path: Path) -> None:
    settings = replace(SETTINGS, pyramid=Pyramid.REBUILT, levels=(0, 2))
    with pytest.raises(SlideError, match=r"Level 2 of made\.mrxs cannot be made of level 0"):
        write_tiff(slide, masked_levels(slide, Redactions(), settings), settings, tmp_path / "o.tif", Progress())


def test_jpeg_is_coded_as_chosen_and_what_is_hidden_is_one_colour(
    slide: Slide, drawn: Redactions, tmp_path: Path
) -> None:
    _, levels = written(slide, drawn, tmp_path / "o.tif", SETTINGS)
    ifds = walked((tmp_path / "o.tif").read_bytes())
    plain = io.BytesIO()
    Image.new("RGB", (64, 64), FILL).save(plain, "JPEG", quality=80, subsampling="4:2:0")
    expected = np.asarray(Image.open(plain))[0, 0]
    for number, (level, ifd) in enumerate(zip(levels, ifds, strict=True)):
        tables = bytes(ifd.tags[347])
        whole = [tables[:-2] + tile[2:] for tile in stored((tmp_path / "o.tif").read_bytes(), ifd)]
        coding = jpeg_coding(whole[0])
        assert coding is not None and coding.text == "quality 80 (4:2:0)" and coding.exact
        assert all(b"JFIF" not in one and one[-2:] == b"\xff\xd9" for one in whole)
        pillow, other = (
            assembled([decode(one) for one in whole], level)
            for decode in (lambda one: np.asarray(Image.open(io.BytesIO(one))), imagecodecs.jpeg8_decode)
        )
        for pixels in (pillow, other):
            assert (pixels[hidden(drawn, levels, number)] == expected).all()
        assert abs(pillow.astype(int) - level.read(0, 0, *level.size)).mean() < 6


def test_blocks_are_hidden_as_wholes_wherever_the_slide_cuts_its_own(
    slide: Slide, drawn: Redactions, tmp_path: Path
) -> None:
    """A decoder mixes blocks side by side where colours are halved: the shapes stay clear of the last pixel of fill."""
    size = slide.levels[0].size
    mask = level_masks(drawn.shapes, size, [BlockGrid(size, Size(100, 90))])[0]
    level = MaskedLevel(slide, 0, mask, FILL)
    write_tiff(slide, [level], SETTINGS, tmp_path / "o.tif", Progress())
    data = (tmp_path / "o.tif").read_bytes()
    (ifd,) = walked(data)
    tables = bytes(ifd.tags[347])
    shown = assembled([imagecodecs.jpeg8_decode(tile, tables=tables) for tile in stored(data, ifd)], level)
    hidden_blocks = 0
    for y, x in np.ndindex(-(-size.height // 16), -(-size.width // 16)):
        block = np.s_[16 * y + 1 : 16 * y + 15, 16 * x + 1 : 16 * x + 15]
        if mask.pixels(16 * x, 16 * y, 16, 16).any():
            assert len(np.unique(shown[block].reshape(-1, 3), axis=0)) == 1
            hidden_blocks += 1
    assert hidden_blocks > 50


def assembled(tiles: list[np.ndarray], level: MaskedLevel) -> np.ndarray:
    columns = -(-level.size.width // 128)
    rows = [np.concatenate(tiles[at : at + columns], axis=1) for at in range(0, len(tiles), columns)]
    return np.concatenate(rows)[: level.size.height, : level.size.width]


def test_ome_says_what_it_has_to_and_no_more(slide: Slide, drawn: Redactions, tmp_path: Path) -> None:
    _, levels = written(slide, drawn, tmp_path / "o.ome.tif", replace(SETTINGS, format=Format.OME_TIFF))
    with tifffile.TiffFile(tmp_path / "o.ome.tif") as tiff:
        assert tiff.is_ome and len(tiff.pages) == 1 and len(tiff.series) == 1
        assert [level.shape[:2] for level in tiff.series[0].levels] == [
            (level.size.height, level.size.width) for level in levels
        ]
        words = tiff.pages.first.description
    model = ome_types.from_xml(words, validate=True)
    pixels = model.images[0].pixels
    assert (pixels.size_x, pixels.size_y, pixels.size_c, pixels.type.value) == (*levels[0].size, 3, "uint8")
    assert levels[0].mpp == Mpp(pixels.physical_size_x or 0, pixels.physical_size_y or 0)
    assert pixels.physical_size_x_unit.value == "µm"
    assert not model.images[0].name and not model.uuid and not model.instruments


class Counted:
    """A slide that counts its reads."""

    def __init__(self, slide: Slide) -> None:
        self._slide, self.reads = slide, 0

    def __getattr__(self, name: str) -> object:
        return getattr(self._slide, name)

    def read(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> Region:
        self.reads += 1
        return self._slide.read(level, location, size)


def test_few_tiles_are_in_memory_and_work_ends_between_two(slide: Slide, tmp_path: Path) -> None:
    counted, ahead = Counted(slide), list[float]()
    settings = replace(SETTINGS, tile=16, levels=(0,))

    def listen(step: Step) -> None:
        ahead.append(counted.reads - step.done)
        if step.done == 100:
            progress.cancel()

    progress = Progress(listen)
    levels = masked_levels(counted, Redactions(), settings)  # type: ignore[arg-type]
    with pytest.raises(Cancelled):
        write_tiff(counted, levels, settings, tmp_path / "o.tif", progress)  # type: ignore[arg-type]
    assert len(ahead) == 100
    assert max(ahead) < 80, "tiles that are read, and not yet written"
    assert counted.reads < 200


def test_steps_are_tiles_of_all_levels(slide: Slide, drawn: Redactions, tmp_path: Path) -> None:
    steps = list[Step]()
    levels = masked_levels(slide, drawn, SETTINGS)
    report = write_tiff(slide, levels, SETTINGS, tmp_path / "o.tif", Progress(steps.append))
    total = sum(one.encoded for one in report.levels)
    assert [step.done for step in steps] == list(range(1, total + 1))
    assert {step.total for step in steps} == {total} and {step.unit for step in steps} == {"tiles"}


def test_a_file_that_is_there_is_not_written_over(slide: Slide, drawn: Redactions, tmp_path: Path) -> None:
    (tmp_path / "o.tif").write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        write_tiff(slide, masked_levels(slide, drawn, SETTINGS), SETTINGS, tmp_path / "o.tif", Progress())
    assert (tmp_path / "o.tif").read_bytes() == b"mine"
