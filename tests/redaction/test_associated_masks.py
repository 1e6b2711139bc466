"""What is hidden in label, macro, overview and thumbnail: own shapes, and the slide's where their place is known."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from tests.export.made import SVS_SIZE, Glass, Pixels, mirax, redactions, svs
from tests.slides.dicom_made import Series, jpeg_frame, write_level
from viewer.comparison.annotations.shapes import Shape
from viewer.geometry import Affine, Point, Rect, Size
from viewer.redaction.associated_masks import associated_mask, associated_place
from viewer.redaction.covered import Blocks, runs_covered
from viewer.redaction.masks import BlockGrid, LevelMask
from viewer.redaction.outlines import Edges, edges_of, moved
from viewer.redaction.shapes import Redactions, RedactionShape
from viewer.slides.associated_image import AssociatedImage
from viewer.slides.opening import open_slide
from viewer.slides.slide import Slide

HIDDEN = Rect(310, 150, 131, 57)
EMPTY: tuple[RedactionShape, ...] = ()


def own(name: str, *rects: Rect) -> Redactions:
    """Boxes on an associated image."""
    return Redactions(associated={name: redactions(*rects).shapes})


def mask_of(path: Path, name: str, drawn: Redactions) -> tuple[LevelMask, np.ndarray]:
    slide = open_slide(path)
    picture = AssociatedImage(slide, name)
    mask = associated_mask(slide, picture, drawn)
    slide.close()
    return mask, mask.pixels(0, 0, *picture.levels[0].size)


def place_of(path: Path, name: str, drawn: Redactions | None = None) -> tuple[bool, str]:
    slide = open_slide(path)
    found = associated_place(slide, AssociatedImage(slide, name), drawn or redactions(HIDDEN))
    slide.close()
    return found.is_known, found.sentence


@pytest.fixture(scope="module")
def slide_mrxs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return mirax(tmp_path_factory.mktemp("mirax") / "a.mrxs", [HIDDEN], 1)


def test_shapes_of_a_picture_are_grown_and_aligned_as_those_of_level_0(slide_mrxs: Path) -> None:
    mask, hidden = mask_of(slide_mrxs, "label", own("label", Rect(50, 40, 30, 20), Rect(500, 430, 90, 90)))
    expected = np.zeros_like(hidden)
    expected[16:80, 32:96] = True  # (50 - 16, 40 - 16) to (80 + 16, 60 + 16), out to whole blocks
    expected[400:, 480:] = True  # a part of it lies outside of the label
    assert (hidden == expected).all()
    assert mask.area == expected.sum()


@pytest.mark.parametrize("name", ["label", "macro"])
def test_shapes_of_the_slide_are_never_carried_over_to_photographs(slide_mrxs: Path, name: str) -> None:
    everything = redactions(Rect(-1e6, -1e6, 3e6, 3e6))
    assert mask_of(slide_mrxs, name, everything)[0].is_empty
    known, sentence = place_of(slide_mrxs, name)
    assert not known and f"Where the {name} lies on the slide is not known" in sentence


def test_both_kinds_of_shapes_are_united(slide_mrxs: Path) -> None:
    slide = redactions(HIDDEN)
    both = Redactions(slide.shapes, own("thumbnail", Rect(600, 400, 8, 8)).associated)
    _, of_slide = mask_of(slide_mrxs, "thumbnail", slide)
    _, of_picture = mask_of(slide_mrxs, "thumbnail", Redactions(EMPTY, both.associated))
    _, together = mask_of(slide_mrxs, "thumbnail", both)
    assert of_slide.any() and of_picture.any()
    assert (together == of_slide | of_picture).all()


def turned_and_mirrored(x: float, y: float) -> tuple[float, float]:
    """Of level-0 pixels of the slide below, millimetres on the glass (PS3.3 C.7.6.16-1)."""
    return 30 - 0.001 * y, 40 - 0.001 * x


@pytest.fixture(scope="module")
def placed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A level of 1000 x 800 pixels of 1 µm, turned and mirrored, and an overview of 600 x 400 of 0.05 mm, upright."""
    folder, series = tmp_path_factory.mktemp("placed"), Series()
    write_level(
        folder / "level.dcm",
        Glass((), 1)(0, 0, 1000, 800),
        series=series,
        tile=256,
        spacing=(0.001, 0.001),
        origin=(30, 40),
        orientation=(0, -1, 0, -1, 0, 0),
    )
    write_level(
        folder / "overview.dcm",
        Glass((), 2)(0, 0, 600, 400),
        series=series,
        tile=256,
        flavour="OVERVIEW",
        spacing=(0.005, 0.005),
        origin=(28.5, 38.5),
        orientation=(1, 0, 0, 0, 1, 0),
    )
    return folder


def test_an_overview_whose_file_states_its_place_has_the_shapes_of_the_slide(placed: Path) -> None:
    _, hidden = mask_of(placed, "overview", redactions(HIDDEN))
    corners = [turned_and_mirrored(one.x, one.y) for one in HIDDEN.corners()]
    across, down = [(x - 28.5) / 0.005 for x, _ in corners], [(y - 38.5) / 0.005 for _, y in corners]
    there = np.zeros_like(hidden)
    there[int(min(down)) : int(max(down)) + 1, int(min(across)) : int(max(across)) + 1] = True
    assert 0 < there.sum() < 500
    assert hidden[there].all()
    known, sentence = place_of(placed, "overview")
    assert known and "is stated in its file" in sentence


def test_where_origins_may_be_meant_in_two_ways_both_places_are_hidden(placed: Path) -> None:
    """wsidicomizer writes origins that do not go by the directions that it states."""
    slide = open_slide(placed)
    place = associated_place(slide, AssociatedImage(slide, "overview"), redactions(HIDDEN))
    slide.close()
    found = [one.apply(Point(310, 150)) for one in place.from_level0]
    assert [(round(one.x, 6), round(one.y, 6)) for one in found] == [(270, 238), (362, 330)]
    _, hidden = mask_of(placed, "overview", redactions(HIDDEN))
    assert all(hidden[int(one.y), int(one.x)] for one in found)
    assert hidden.mean() < 0.2


def test_areas_and_their_holes_stay_so_in_a_mirror() -> None:
    outer = Shape.ellipse(Rect(5, 7, 70, 50), "")
    (frame,) = redactions(Rect(10.5, 12, 60, 40)).shapes
    inner = Shape.box(Rect(20, 20, 30.25, 17), "").points
    shapes = [RedactionShape("1", replace(frame.shape, holes=(inner,)))]
    for drawn in (shapes, [RedactionShape("2", outer)]):
        mirrored = Affine(xx=-1, x0=80)
        here, there = (covered(moved(edges_of(drawn), one)) for one in (Affine(), mirrored))
        assert here.any() and not here[28, 35 if drawn is shapes else 2]
        assert (there == here[:, ::-1]).all()


def covered(edges: Edges) -> np.ndarray:
    """Of 80 x 60 pixels."""
    grid = BlockGrid(Size(80, 60), Size(80, 60), 1)
    runs = runs_covered(edges, Blocks(grid.size, grid.x_edges, grid.y_edges, (0, 0)))
    return LevelMask(grid, *runs).pixels(0, 0, 80, 60)


@pytest.mark.parametrize("missing", ["TotalPixelMatrixOriginSequence", "SharedFunctionalGroupsSequence"])
def test_an_overview_whose_file_states_no_place_has_its_own_shapes_only(tmp_path: Path, missing: str) -> None:
    series, changes = Series(), {missing: None}
    write_level(tmp_path / "level.dcm", Glass((), 1)(0, 0, 100, 80), series=series)
    pixels = Glass((), 1)(0, 0, 100, 80)
    write_level(tmp_path / "o.dcm", pixels, series=series, flavour="OVERVIEW", changes=changes)
    assert mask_of(tmp_path, "overview", redactions(Rect(0, 0, 100, 80)))[0].is_empty
    assert place_of(tmp_path, "overview")[1].endswith("its file does not say it.")


def test_lossy_jpeg_2000_is_hidden_as_a_whole_or_not_at_all(tmp_path: Path) -> None:
    import imagecodecs

    series, syntax = Series(), "1.2.840.10008.1.2.4.91"
    write_level(tmp_path / "level.dcm", Glass((), 1)(0, 0, 100, 80), series=series)
    write_level(
        tmp_path / "label.dcm",
        Glass((), 1)(0, 0, 100, 80),
        series=series,
        tile=128,
        flavour="LABEL",
        syntax=syntax,
        photometric="YBR_ICT",
        encode=lambda rgb: imagecodecs.jpeg2k_encode(rgb, level=40, codecformat="j2k", reversible=False),
    )
    assert mask_of(tmp_path, "label", own("label", Rect(3, 3, 2, 2)))[1].all()
    assert mask_of(tmp_path, "label", own("macro", Rect(3, 3, 2, 2)))[0].is_empty


# --- thumbnails whose place no file states ---------------------------------------------------------------------------


def with_thumbnail(path: Path, thumbnail: Pixels, seed: int = 1, hidden: Sequence[Rect] = (HIDDEN,)) -> Path:
    """An Aperio slide of one level, and a thumbnail in one strip."""
    options = {"photometric": "rgb", "metadata": None, "software": False}
    size = f"{SVS_SIZE.width}x{SVS_SIZE.height}"
    head = f"Aperio Image Library v11.2.1\r\n{size} (240x240)|MPP = 0.25"
    with tifffile.TiffWriter(path) as writer:
        writer.write(tissue(seed, hidden), tile=(240, 240), compression="zlib", description=head, **options)
        writer.write(thumbnail, description=f"{head} -> {thumbnail.shape[1]}x{thumbnail.shape[0]}", **options)
    return path


def tissue(seed: int = 1, hidden: Sequence[Rect] = (HIDDEN,)) -> Pixels:
    """Blots on a bright ground, one like no other inside of what is hidden."""
    noise = np.random.default_rng(7).normal(190, 60, (24, 31, 3)).clip(0, 255).astype(np.uint8)
    pixels = np.array(Image.fromarray(noise).resize(tuple(SVS_SIZE), Image.Resampling.BICUBIC))
    other = Glass(tuple(hidden), seed)(0, 0, *SVS_SIZE)
    for rect in hidden:
        inside = rect.slices_of(Rect(0, 0, *SVS_SIZE))
        pixels[inside] = other[inside]
    return pixels


def reduced(pixels: Pixels, width: int, height: int, kernel: Image.Resampling = Image.Resampling.BOX) -> Pixels:
    return np.asarray(Image.fromarray(pixels).resize((width, height), kernel))


@pytest.mark.parametrize("kernel", [Image.Resampling.BOX, Image.Resampling.BICUBIC, Image.Resampling.LANCZOS])
@pytest.mark.parametrize("size", [(300, 233), (451, 351), (900, 700)])
def test_what_depends_on_the_hidden_pixels_is_hidden_in_a_thumbnail(
    tmp_path: Path, kernel: Image.Resampling, size: tuple[int, int]
) -> None:
    pictures = []
    for seed in (1, 2):
        stream = io.BytesIO()
        Image.fromarray(reduced(tissue(seed), *size, kernel)).save(stream, "JPEG", quality=95, subsampling=2)
        pictures.append(np.asarray(Image.open(stream)))
    path = with_thumbnail(tmp_path / "a.svs", pictures[0])
    _, hidden = mask_of(path, "thumbnail", redactions(HIDDEN))
    spread = (pictures[0] != pictures[1]).any(axis=2)
    assert spread.any()
    assert not (spread & ~hidden).any()
    assert hidden.mean() < 0.6


def test_the_preview_of_a_mirax_slide_hides_what_depends_on_the_hidden_pixels(tmp_path: Path) -> None:
    slides: list[Slide] = [open_slide(mirax(tmp_path / str(seed) / "a.mrxs", [HIDDEN], seed)) for seed in (1, 2)]
    first, second = (slide.read_associated("thumbnail") for slide in slides)
    masks = [associated_mask(slide, AssociatedImage(slide, "thumbnail"), redactions(HIDDEN)) for slide in slides]
    height, width = first.shape[:2]
    hidden, other = (mask.pixels(0, 0, width, height) for mask in masks)
    spread = (first != second).any(axis=2)
    assert spread.any() and not hidden.all()
    assert (hidden == other).all()
    assert not (spread & ~hidden).any()


ALIKE = reduced(tissue(), 300, 233)
CUT = reduced(tissue()[14:, 18:], 300, 233)
"""Without a fiftieth of its sides."""


@pytest.mark.parametrize(
    ("name", "thumbnail", "why"),
    [
        ("a fiftieth is missing", CUT, "it does not show what the levels show"),
        ("mirrored", np.ascontiguousarray(ALIKE[:, ::-1]), "it does not show what the levels show"),
        ("the negative", 255 - ALIKE, "it does not show what the levels show"),
        ("another ratio", reduced(tissue(), 300, 238), "its sides have another ratio"),
    ],
)
def test_a_thumbnail_of_something_else_has_its_own_shapes_only(
    tmp_path: Path, name: str, thumbnail: Pixels, why: str
) -> None:
    path = with_thumbnail(tmp_path / "a.svs", thumbnail)
    known, sentence = place_of(path, "thumbnail")
    assert not known and why in sentence, name
    assert mask_of(path, "thumbnail", redactions(HIDDEN))[0].is_empty
    assert not mask_of(path, "thumbnail", own("thumbnail", Rect(3, 3, 2, 2)))[0].is_empty


def test_a_thumbnail_that_fits_better_elsewhere_is_one_of_another_part(tmp_path: Path) -> None:
    """So smooth that a shift of a fiftieth alone is not told from none."""
    blot = np.array(Image.fromarray(tissue(hidden=())[::100, ::100]).resize(tuple(SVS_SIZE), Image.Resampling.BICUBIC))
    size = f"{SVS_SIZE.width}x{SVS_SIZE.height}"
    head = f"Aperio Image Library v11.2.1\r\n{size} (240x240)|MPP = 0.25"
    for shift, known in ((0, True), (8, False)):
        path = tmp_path / f"{shift}.svs"
        with tifffile.TiffWriter(path) as writer:
            writer.write(blot, tile=(240, 240), compression="zlib", photometric="rgb", description=head, metadata=None)
            moved = reduced(np.roll(blot, shift, axis=1), 300, 233)
            writer.write(moved, photometric="rgb", description=f"{head} -> 300x233", metadata=None)
        assert place_of(path, "thumbnail")[0] is known, shift


def test_what_is_hidden_does_not_decide_where_a_thumbnail_lies(tmp_path: Path) -> None:
    """Inside the shapes thumbnail and level show different things, over more than half of the picture."""
    large = Rect(40, 40, 500, 560)
    other = tissue(hidden=())
    inside = large.slices_of(Rect(0, 0, *SVS_SIZE))
    other[inside] = 255 - other[inside]
    path = with_thumbnail(tmp_path / "a.svs", reduced(other, 300, 233), hidden=())
    assert place_of(path, "thumbnail", redactions(large))[0]
    assert not place_of(path, "thumbnail", redactions(Rect(0, 0, 5, 5)))[0]


def test_where_too_little_is_left_to_compare_rather_more_is_hidden(tmp_path: Path) -> None:
    everything = redactions(Rect(0, 0, *SVS_SIZE))
    path = with_thumbnail(tmp_path / "a.svs", 255 - ALIKE)
    assert mask_of(path, "thumbnail", everything)[1].all()
    left_free = [place_of(path, "thumbnail", redactions(Rect(0, 0, width, 700)))[0] for width in (720, 500)]
    assert left_free == [True, False]
    flat = with_thumbnail(tmp_path / "b.svs", np.full((233, 300, 3), 240, np.uint8))
    assert place_of(flat, "thumbnail")[0]


def test_of_a_slide_with_several_levels_the_coarsest_that_will_do_is_read(tmp_path: Path) -> None:
    path = svs(tmp_path / "a" / "a.svs", [HIDDEN], 1)
    slide = open_slide(path)
    read = []

    picture = AssociatedImage(slide, "thumbnail")
    original = slide.read

    def watched(level: int, location: tuple[int, int], size: tuple[int, int]):  # type: ignore[no-untyped-def]
        read.append(level)
        return original(level, location, size)

    slide.read = watched  # type: ignore[method-assign]
    assert associated_place(slide, picture, redactions(HIDDEN)).is_known
    assert read == [2]
    slide.close()


def test_jpeg_frames_of_an_overview_are_hidden_in_blocks(tmp_path: Path) -> None:
    """Its tiles are no multiple of a block, so that blocks begin anew in the middle of others."""
    pictures = []
    for seed in (1, 2):
        series, folder = Series(), tmp_path / str(seed)
        folder.mkdir()
        write_level(folder / "level.dcm", Glass((), 1)(0, 0, 50, 40), series=series)
        write_level(
            folder / "label.dcm",
            Glass((Rect(37, 41, 22, 13),), seed)(0, 0, 150, 140),
            series=series,
            tile=72,
            flavour="LABEL",
            jpeg=True,
            encode=lambda rgb: jpeg_frame(rgb, subsampling=2, quality=98),
        )
        slide = open_slide(folder)
        pictures.append(slide.read_associated("label"))
        slide.close()
    _, hidden = mask_of(tmp_path / "1", "label", own("label", Rect(37, 41, 22, 13)))
    spread = (pictures[0] != pictures[1]).any(axis=2)
    assert spread.any() and not (spread & ~hidden).any()
    assert hidden.sum() < 80 * 80
