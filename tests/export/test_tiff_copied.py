"""TIFFs of slides that are tiled TIFFs: what is not hidden is passed on byte by byte, what is hidden is fill."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import imagecodecs
import numpy as np
import openslide
import pytest
from PIL import Image

from tests.conversion.made import elsewhere
from tests.export.tiff_made import (
    HEIGHT,
    KINDS,
    SHAPE,
    TILE,
    WIDTH,
    Ifd,
    Kind,
    Pixels,
    jpeg_exchanged,
    picture,
    pillow_jpeg,
    split,
    stored,
    unaccounted,
    walked,
    write_source,
)
from tests.slides.profile_made import made_profile
from viewer.comparison.annotations.shapes import Shape
from viewer.export.jpeg_tiles import cleaned_tile
from viewer.export.masked import MaskedLevel, masked_levels
from viewer.export.settings import ExportSettings, Format, TiffCompression
from viewer.export.tiff import TiffReport, write_tiff
from viewer.geometry import Rect
from viewer.jobs.job import Progress
from viewer.redaction.masks import shape_pixels
from viewer.redaction.shapes import Redactions, RedactionShape
from viewer.slides.opening import open_slide

FILL = (200, 30, 60)
SETTINGS = ExportSettings(code="S-1", format=Format.TIFF, fill=FILL)
DRAWN = Redactions(
    (
        RedactionShape("1", Shape.box(Rect(*SHAPE), "")),
        RedactionShape("2", Shape.ellipse(Rect(WIDTH - 60, HEIGHT - 40, 200, 200), "")),
        RedactionShape("3", Shape.box(Rect(0, 384, 260, 156), "")),
    )
)
"""In several tiles; over the lower right corner, where tiles are cut; two tiles wholly."""
READ = """
import hashlib, json, sys, tifffile
with tifffile.TiffFile(sys.argv[1]) as tiff:
    pages = tiff.series[0].levels
    found = []
    for level in pages:
        page = level.keyframe
        tiles = []
        for at, held in zip(page.dataoffsets, page.databytecounts):
            tiff.filehandle.seek(at)
            tiles.append(hashlib.sha256(tiff.filehandle.read(held)).hexdigest())
        found.append(tiles)
print(json.dumps({"tiles": found, "big": tiff.is_bigtiff, "ome": tiff.is_ome}))
"""


@dataclass
class Export:
    data: bytes
    report: TiffReport
    levels: tuple[MaskedLevel, ...]
    path: Path

    def hit(self, level: int) -> list[bool]:
        """By tile, whether pixels of it are hidden, from the mask pixel by pixel."""
        one = self.levels[level]
        hidden = one.mask.pixels(0, 0, *one.size)
        return [
            bool(hidden[y : y + TILE, x : x + TILE].any())
            for y in range(0, one.size.height, TILE)
            for x in range(0, one.size.width, TILE)
        ]


def exported(source: Path, path: Path, settings: ExportSettings = SETTINGS, **options: Any) -> Export:
    slide = open_slide(source)
    try:
        levels = masked_levels(slide, DRAWN, settings)
        report = write_tiff(slide, levels, settings, path, Progress(), **options)
        assert not list(unaccounted(path.read_bytes()))
        return Export(path.read_bytes(), report, levels, path)
    finally:
        slide.close()


@pytest.fixture(scope="module")
def finest() -> tuple[Pixels, Pixels]:
    """Two pictures that differ inside what is hidden, and nowhere else."""
    return picture(1), picture(2)


@pytest.mark.parametrize("name", KINDS)
def test_tiles_are_copied_and_hidden_ones_are_fill(name: str, finest: tuple[Pixels, Pixels], tmp_path: Path) -> None:
    kind = KINDS[name]
    source = write_source(tmp_path / "a.tif", kind, finest[0])
    export = exported(source.path, tmp_path / "out.tif")
    ifds = walked(export.data)
    assert [len(tiles) for tiles in source.tiles] == [30, 9, 4] == [len(ifd.numbers(324)) for ifd in ifds]
    for number, ifd in enumerate(ifds):
        assert ifd.numbers(259) == (kind.compression,)
        tiles, hit = stored(export.data, ifd), export.hit(number)
        same = [new == old for new, old in zip(tiles, source.tiles[number], strict=True)]
        assert [not one for one in same] == hit
        counts = export.report.levels[number]
        assert (counts.copied, counts.encoded, counts.cleaned, counts.missing) == (
            hit.count(False),
            hit.count(True),
            0,
            0,
        )
        assert_filled(export, kind, number, ifd, tiles)
    assert export.report.levels[0].copied > 10


def assert_filled(export: Export, kind: Kind, number: int, ifd: Ifd, tiles: list[bytes]) -> None:
    """By two decoders, tile by tile, and by OpenSlide."""
    level, tables = export.levels[number], bytes(ifd.tags.get(347, b""))
    hidden = shape_pixels(DRAWN.shapes, export.levels[0].size, level.size, 0, 0, *level.size)
    padded = np.pad(hidden, ((0, -hidden.shape[0] % TILE), (0, -hidden.shape[1] % TILE)))
    columns = -(-level.size.width // TILE)
    expected = as_decoded(kind)
    for index, tile in enumerate(tiles):
        row, column = divmod(index, columns)
        inside = padded[row * TILE :, column * TILE :][:TILE, :TILE]
        if inside.any():
            for decode in decoders(kind):
                pixels = decode(tile, tables)
                assert pixels.shape == (TILE, TILE, 3)
                assert (abs(pixels[inside].astype(int) - expected) <= (kind.compression == 33003)).all()
                assert len(np.unique(pixels[inside], axis=0)) == 1
    with openslide.OpenSlide(export.path) as slide:
        assert slide.level_count == 3
        assert slide.level_dimensions[number] == tuple(level.size)
        shown = np.asarray(slide.read_region((0, 0), number, tuple(level.size)).convert("RGB"))
        assert abs(shown[hidden].astype(int) - FILL).max() <= (12 if kind.compression == 7 else 1)
        assert len(np.unique(shown[hidden], axis=0)) == 1


def as_decoded(kind: Kind) -> Pixels:
    """The fill after it was coded with the steps of the slide, worked out from a tile of nothing else."""
    plain = np.empty((TILE, TILE, 3), np.uint8)
    plain[:] = FILL
    if kind.compression == 33003:
        return np.asarray(Image.fromarray(plain[:1, :1]).convert("YCbCr"))[0, 0]
    if kind.compression != 7:
        return plain[0, 0]
    tables, tile = kind.encode(plain)
    return decoders(kind)[0](tile, tables)[0, 0]


def decoders(kind: Kind) -> list[Callable[[bytes, bytes], Pixels]]:
    if kind.compression == 7:
        colours = "ycbcr" if kind.photometric == 6 else "rgb"
        return [
            lambda tile, tables: imagecodecs.jpeg8_decode(
                tile, tables=tables or None, colorspace=colours, outcolorspace="rgb"
            ),
            lambda tile, tables: pillow_pixels(tables[:-2] + tile[2:] if tables else tile, kind.photometric == 2),
        ]
    unpack: Callable[[bytes], Any] = {
        1: bytes,
        5: imagecodecs.lzw_decode,
        8: imagecodecs.zlib_decode,
        32946: imagecodecs.zlib_decode,
        50000: imagecodecs.zstd_decode,
    }.get(kind.compression, imagecodecs.jpeg2k_decode)

    def decode(tile: bytes, tables: bytes) -> Pixels:
        held = np.asarray(unpack(tile)) if kind.compression > 33000 and kind.compression != 50000 else unpack(tile)
        pixels = np.frombuffer(bytes(held), np.uint8).reshape(TILE, TILE, 3)
        return np.cumsum(pixels, axis=1, dtype=np.uint8) if kind.predictor == 2 else pixels

    return [decode]


def pillow_pixels(stream: bytes, rgb: bool) -> Pixels:
    """Pillow goes by the stream alone; what TIFF says of colours is put in as Adobe's marker."""
    adobe = b"\xff\xee\x00\x0eAdobe\x00\x64\x00\x00\x00\x00" + (b"\x00" if rgb else b"\x01")
    return np.asarray(Image.open(io.BytesIO(stream[:2] + adobe + stream[2:])))


def test_another_process_finds_the_same_tiles(finest: tuple[Pixels, Pixels], tmp_path: Path) -> None:
    source = write_source(tmp_path / "a.tif", KINDS["JPEG 4:2:0"], finest[0])
    for settings, limit in ((SETTINGS, 0), (replace(SETTINGS, format=Format.OME_TIFF), 2**32)):
        export = exported(source.path, tmp_path / f"{settings.format}.tif", settings, classic_limit=limit)
        said = elsewhere(READ, export.path)
        assert said["big"] == export.report.big == (limit == 0)
        assert said["ome"] == (settings.format is Format.OME_TIFF)
        assert [len(level) for level in said["tiles"]] == [30, 9, 4]
        for number, tiles in enumerate(said["tiles"]):
            for found, old, hit in zip(tiles, source.tiles[number], export.hit(number), strict=True):
                assert (found == hashlib.sha256(old).hexdigest()) != hit


@pytest.mark.parametrize("name", KINDS)
def test_what_is_hidden_changes_no_byte(name: str, finest: tuple[Pixels, Pixels], tmp_path: Path) -> None:
    one, other = (write_source(tmp_path / f"{at}.tif", KINDS[name], picture) for at, picture in enumerate(finest))
    assert one.path.read_bytes() != other.path.read_bytes()
    assert exported(one.path, tmp_path / "a").data == exported(other.path, tmp_path / "b").data


def comment(text: bytes, marker: int = 0xFE) -> bytes:
    return bytes((0xFF, marker)) + (len(text) + 2).to_bytes(2) + text


SECRET = b"Anna Canary 1959-04-17"


def with_words(kind: Kind, at: str) -> Callable[[int, int, bytes], bytes]:
    """Words in every third tile, where none belong."""

    def change(level: int, index: int, tile: bytes) -> bytes:
        if index % 3:
            return tile
        if at == "behind":
            return tile + SECRET
        if kind.compression == 7 and at == "head":
            return tile[:2] + comment(SECRET) + comment(b"Exif\0\0" + SECRET, 0xE1) + tile[2:]
        if kind.compression == 7:
            return tile[:-2] + comment(SECRET) + tile[-2:]
        frame = tile.index(b"\xff\x90")
        return tile[:frame] + b"\xff\x64" + (len(SECRET) + 4).to_bytes(2) + b"\0\1" + SECRET + tile[frame:]

    return change


@pytest.mark.parametrize(
    ("name", "at"),
    [
        *(("JPEG 4:2:0", at) for at in ("head", "scan", "behind")),
        *(("JPEG progressive", at) for at in ("scan", "behind")),
        *(("JPEG 2000 RGB", at) for at in ("head", "behind")),
        *((name, "behind") for name in ("LZW", "Deflate", "Zstandard", "uncompressed")),
    ],
)
def test_words_in_tiles_and_tags_stay_behind(name: str, at: str, finest: tuple[Pixels, Pixels], tmp_path: Path) -> None:
    kind = KINDS[name]
    plain = write_source(tmp_path / "plain.tif", kind, finest[0], icc=made_profile())
    tags = [(tag, 2, len(SECRET) + 1, SECRET.decode(), True) for tag in (306, 315, 316, 55500)]
    tags += [(700, 1, len(SECRET), SECRET, True), (34377, 7, len(SECRET), SECRET, True)]
    told = write_source(
        tmp_path / "told.tif",
        kind,
        finest[0],
        change=with_words(kind, at),
        tags=tags,
        words=SECRET.decode(),
        icc=made_profile().replace(b"none\0", SECRET[:4] + b"\0"),
    )
    assert SECRET in told.path.read_bytes()
    one, other = exported(plain.path, tmp_path / "a"), exported(told.path, tmp_path / "b")
    assert one.data == other.data
    assert b"Canary" not in other.data
    hit = other.hit(0)
    assert other.report.levels[0].cleaned == sum(not index % 3 and not met for index, met in enumerate(hit)) > 3
    assert 34675 in walked(one.data)[0].tags


@pytest.mark.parametrize("name", ["JPEG 4:2:0", "JPEG 2000 RGB", "Deflate"])
def test_tiles_that_were_never_stored(name: str, finest: tuple[Pixels, Pixels], tmp_path: Path) -> None:
    kind = KINDS[name]
    # Of level 0: one far from all shapes, one that a shape meets, one that a shape covers.
    source = write_source(
        tmp_path / "a.tif",
        kind,
        finest[0],
        change=lambda level, at, tile: b"" if not level and at in (4, 8, 18) else tile,
    )
    export = exported(source.path, tmp_path / "out.tif")
    tiles, ifd = stored(export.data, walked(export.data)[0]), walked(export.data)[0]
    assert export.report.levels[0].missing == 1 and not tiles[4]
    assert ifd.numbers(324)[4] == ifd.numbers(325)[4] == 0
    hidden = shape_pixels(DRAWN.shapes, *(export.levels[0].size,) * 2, 2 * TILE, TILE, TILE, TILE)
    around = export.levels[0].mask.pixels(2 * TILE, TILE, TILE, TILE)
    around[:, :-1] |= around[:, 1:]
    around[:, 1:] |= around[:, :-1]
    around[1:] |= around[:-1]
    pixels = decoders(kind)[0](tiles[8], bytes(ifd.tags.get(347, b"")))
    assert abs(pixels[hidden].astype(int) - FILL).max() <= 12
    assert kind.whole_tiles or ((pixels[~around] > 235).all() and not around.all())


def test_a_damaged_tile_is_read_anew_or_named(finest: tuple[Pixels, Pixels], tmp_path: Path) -> None:
    def cut(level: int, index: int, tile: bytes) -> bytes:
        return tile[:-2] if not level and index == 4 else tile

    source = write_source(tmp_path / "a.tif", KINDS["JPEG 4:4:4"], finest[0], change=cut)
    export = exported(source.path, tmp_path / "out.tif")
    assert export.report.levels[0].encoded == export.hit(0).count(True) + 1
    tile = stored(export.data, walked(export.data)[0])[4]
    assert tile[-2:] == b"\xff\xd9" and tile != source.tiles[0][4]


@pytest.mark.parametrize("name", ["JPEG 4:2:0", "JPEG RGB", "Deflate"])
def test_padding_of_tiles_at_the_edge_holds_nothing_of_the_slide(
    name: str, finest: tuple[Pixels, Pixels], tmp_path: Path
) -> None:
    rows = HEIGHT - 4 * TILE

    def smeared(level: int, index: int, tile: Pixels) -> Pixels:
        changed = tile.copy()
        if not level and index == 26:  # at the lower edge; a shape reaches into its left part
            changed[rows:] = np.random.default_rng(9).integers(0, 256, changed[rows:].shape)
        return changed

    source = write_source(tmp_path / "a.tif", KINDS[name], finest[0], pixels=smeared)
    export = exported(source.path, tmp_path / "a.out")
    ifd = walked(export.data)[0]
    pixels = decoders(KINDS[name])[0](stored(export.data, ifd)[26], bytes(ifd.tags.get(347, b"")))
    hidden = export.levels[0].mask.pixels(2 * TILE, 4 * TILE, TILE, rows)
    assert hidden.any() and not hidden[:, 64:].any()
    # A block across the edge holds both: below it every row is the same.
    assert pixels[rows + 16 :, 64:].astype(int).std(axis=0).max() < 4


def test_marks_of_a_tile_hold_no_more_than_they_have_to() -> None:
    """A thumbnail in JFIF, words behind Adobe's fields, and a stream that is none."""
    _, tile = split(pillow_jpeg(picture(1)[:64, :64]))
    jfif = comment(b"JFIF\0\1\1\0\0\1\0\1\3\1" + SECRET[:9], 0xE0)
    adobe = comment(b"Adobe\0\x64\0\0\0\0\1" + SECRET, 0xEE)
    for whole, kept in (
        (jfif, comment(b"JFIF\0\1\1\0\0\1\0\1\0\0", 0xE0)),
        (adobe, comment(b"Adobe\0\x64\0\0\0\0\1", 0xEE)),
    ):
        assert cleaned_tile(tile[:2] + whole + tile[2:]) == tile[:2] + kept + tile[2:]
    assert cleaned_tile(tile) is tile
    for damaged in (
        b"",
        tile[:-2],
        tile[:40],
        tile[2:],
        tile.replace(b"\xff\xc0", b"\xff\xc9"),
        tile[:2] + b"\xff\xf8" + tile[2:],
    ):
        assert cleaned_tile(damaged) is None


@pytest.mark.parametrize("name", ["JPEG 4:4:4", "JPEG 4:2:2", "JPEG 4:2:0", "JPEG RGB"])
def test_nearly_all_else_of_a_hit_tile_stays_as_it_was(name: str, tmp_path: Path) -> None:
    # Small spots of colour, which smoothing would mix.
    spots = np.random.default_rng(8).integers(70, 190, (HEIGHT // 4, WIDTH // 4, 3), np.uint8).repeat(4, 0).repeat(4, 1)
    source = write_source(tmp_path / "a.tif", KINDS[name], spots)
    export = exported(source.path, tmp_path / "out.tif")
    with openslide.OpenSlide(source.path) as old, openslide.OpenSlide(export.path) as new:
        apart = np.subtract(*(pixels_of(one).astype(int) for one in (old, new)))
    hit = np.kron(np.array(export.hit(0)).reshape(5, 6), np.ones((TILE, TILE)))[:HEIGHT, :WIDTH] > 0
    assert not apart[~hit].any()
    # The pixel beside the mask is mixed with the fill where colours are halved.
    near = cv2.dilate(export.levels[0].mask.pixels(0, 0, WIDTH, HEIGHT).astype(np.uint8), np.ones((3, 3))) > 0
    near[HEIGHT // 16 * 16 :] = near[:, WIDTH // 16 * 16 :] = True  # blocks there hold padding, which is made anew
    others = apart[hit & ~near]
    assert len(others) > 50_000
    assert (others == 0).all(axis=1).mean() > 0.98
    assert abs(others).max() <= 8


def pixels_of(slide: openslide.OpenSlide) -> Pixels:
    return np.asarray(slide.read_region((0, 0), 0, slide.dimensions).convert("RGB"))


def test_tables_of_a_hit_tile_are_left_to_itself(finest: tuple[Pixels, Pixels], tmp_path: Path) -> None:
    """Tiles need Huffman tables kept apart that are not the usual ones; libtiff, which decodes all tiles with one
    decoder, would go on with those of a hit tile."""
    source = write_source(tmp_path / "a.tif", replace(KINDS["JPEG 4:2:0"], encode=jpeg_exchanged), finest[0])
    export = exported(source.path, tmp_path / "out.tif")
    tiles, hit = stored(export.data, walked(export.data)[0]), export.hit(0)
    for tile in (one for one, met in zip(tiles, hit, strict=True) if met):
        head = tile[: tile.index(b"\xff\xda")]
        assert b"\xff\xc1" in head and b"\xff\xdb" not in head
        assert [head[at + 4] for at in range(len(head) - 4) if head[at : at + 2] == b"\xff\xc4"] == [2, 0x12, 3, 0x13]
    hidden = shape_pixels(DRAWN.shapes, *(export.levels[0].size,) * 2, 0, 0, WIDTH, HEIGHT)
    with openslide.OpenSlide(export.path) as slide:
        shown = np.asarray(slide.read_region((0, 0), 0, (WIDTH, HEIGHT)).convert("RGB"))
    with openslide.OpenSlide(source.path) as slide:
        before = np.asarray(slide.read_region((0, 0), 0, (WIDTH, HEIGHT)).convert("RGB"))
    decoded = np.asarray(Image.open(export.path).convert("RGB"))
    for pixels in (shown, decoded):
        assert len(np.unique(pixels[hidden], axis=0)) == 1
        outside = ~cv2.dilate(
            export.levels[0].mask.pixels(0, 0, WIDTH, HEIGHT).astype(np.uint8), np.ones((3, 3))
        ).astype(bool)
        assert abs(pixels[outside].astype(int) - before[outside]).max() <= 24
        assert abs(pixels[outside].astype(int) - before[outside]).mean() < 0.2


def test_levels_pixel_size_and_profile_are_right(finest: tuple[Pixels, Pixels], tmp_path: Path) -> None:
    source = write_source(tmp_path / "a.tif", KINDS["JPEG 4:2:0"], finest[0], icc=made_profile())
    export = exported(source.path, tmp_path / "out.tif", replace(SETTINGS, levels=(1, 2)))
    slide = open_slide(export.path)
    try:
        assert [tuple(level.size) for level in slide.levels] == [(350, 270), (175, 135)]
        assert slide.mpp is not None and tuple(slide.mpp) == pytest.approx((0.5, 0.52), rel=1e-6)
        assert slide.icc_profile is not None and slide.icc_profile != made_profile()
    finally:
        slide.close()
    assert "colours" in export.report.profile
    allowed = {254, 256, 257, 258, 259, 262, 277, 282, 283, 284, 296, 322, 323, 324, 325, 347, 530, 34675}
    assert all(set(ifd.tags) <= allowed for ifd in walked(export.data))


def test_a_codec_that_is_chosen_is_used_for_all_tiles(finest: tuple[Pixels, Pixels], tmp_path: Path) -> None:
    source = write_source(tmp_path / "a.tif", KINDS["JPEG 4:2:0"], finest[0])
    export = exported(source.path, tmp_path / "o", replace(SETTINGS, compression=TiffCompression.ZSTD, tile=256))
    assert [(one.copied, one.encoded) for one in export.report.levels] == [(0, 9), (0, 4), (0, 1)]
    assert all(ifd.numbers(259) == (50000,) and ifd.numbers(317) == (2,) for ifd in walked(export.data))
