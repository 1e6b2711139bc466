"""Seams as OpenSlide stitches them: predicted from the files, looked for in OpenSlide's own pixels."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from tests.mirax_model import MiraxModel
from tests.slides.photos_made import PhotoPainter, jumps, shown, without_finest
from viewer.geometry import Rect, Size
from viewer.slides.mirax_photos import MiraxPhotos, PhotosUnknownError, Pieces
from viewer.slides.mirax_seams import MiraxSeams, SeamLines, mirax_seams, seam_lines
from viewer.slides.sample import SampleSpec, SampleTruth, write_sample

LAYOUTS: dict[str, dict[str, Any]] = {
    "jitter": {"photos": (4, 4), "overlap": (20, 16), "jitter": 4, "skew": (1, 1), "origin": (5, 4)},
    "right sides lower": {"photos": (4, 4), "overlap": (20, 16), "jitter": 2, "skew": (0, 7), "origin": (5, 4)},
    "right sides higher": {"photos": (4, 4), "overlap": (20, 16), "jitter": 2, "skew": (0, -7), "origin": (-15, -14)},
    "one image a photo": {"photos": (7, 7), "overlap": (20, 16), "divisions": 1, "jitter": 6, "origin": (3, 3)},
    "two, no positions, broken overlap": {
        "photos": (5, 5),
        "overlap": (40.5, 30.25),
        "divisions": 2,
        "positions": "none",
    },
    "eight, photos missing": {
        "photos": (4, 4),
        "overlap": (40.5, 30.25),
        "divisions": 8,
        "jitter": 9,
        "origin": (-20, 5),
        "missing": frozenset({(1, 1), (3, 2)}),
    },
    "wide overlap, far off, compressed": {
        "photos": (5, 5),
        "overlap": (100, 80),
        "jitter": 30,
        "origin": (3, 2),
        "positions": "stitching",
        "missing": frozenset({(1, 1), (3, 2)}),
    },
    "edge to edge": {"photos": (4, 3)},
    "edge to edge, no positions": {"photos": (4, 3), "positions": "none"},
    "odd sizes, margins": {
        "photos": (5, 5),
        "margins": (2, 1, 1, 0),
        "overlap": (10, 8),
        "divisions": 1,
        "image_size": Size(63, 47),
        "jitter": 2,
        "origin": (7, 3),
    },
}
EXACT = Rect(-200, -200, 2600, 2200)
"""Level-0 pixels around all of these."""


def written(folder: Path, layout: dict[str, Any], **changes: Any) -> tuple[Path, SampleTruth]:
    spec = SampleSpec.plain(**({"painter": PhotoPainter()} | layout | changes))
    return folder / "photos.mrxs", write_sample(folder / "photos.mrxs", spec)


def borders(lines: SeamLines, corner: tuple[float, float], size: Size) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Between which neighbouring pixels of a rectangle the seams run; for seams at whole pixels."""
    beside, below = np.zeros((size.height, size.width - 1), bool), np.zeros((size.height - 1, size.width), bool)
    for drawn, found, (across, along) in (
        (beside, lines.upright, corner),
        (below.T, lines.lying, corner[::-1]),
    ):
        for at, start, end in found[["at", "start", "end"]].tolist():
            assert (at, start, end) == tuple(map(int, (at, start, end)))
            begin = max(0, int(start - along))
            if 0 < at - across <= drawn.shape[1]:
                drawn[begin : max(0, int(end - along)), int(at - across) - 1] = True
    return beside, below


def wrong(path: Path, seams: MiraxSeams) -> tuple[int, int]:
    """Pixels of level 0 at which seams and OpenSlide's picture differ, and how many lie on seams."""
    size = Size(int(EXACT.width), int(EXACT.height))
    rgba = shown(path, 0, (int(EXACT.x), int(EXACT.y)), (size.width, size.height))
    found, predicted = jumps(rgba), borders(seams.levels[0], (EXACT.x, EXACT.y), size)
    differing = sum(int((a != b).sum()) for a, b in zip(found, predicted, strict=True))
    return differing, sum(int(a.sum()) for a in found)


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_flat_photos_end_exactly_at_the_seams(layout: dict[str, Any], tmp_path: Path) -> None:
    path, _ = written(tmp_path, layout)
    differing, seam = wrong(path, mirax_seams(path))
    assert seam > 1000
    assert differing == 0


def test_coordinates_jump_exactly_at_the_seams(tmp_path: Path) -> None:
    """Every photo shows the glass somewhat beside its place: the picture is out of step where a seam runs."""
    path, _ = written(tmp_path, LAYOUTS["jitter"], painter=PhotoPainter(moved=5))
    size = Size(1000, 760)
    rgba = shown(path, 0, (0, 0), (size.width, size.height))
    predicted = borders(mirax_seams(path).levels[0], (0, 0), size)
    for axis, channel, border in ((1, 0, predicted[0]), (0, 1, predicted[1])):
        step = np.diff(rgba[..., channel], axis=axis) % 256
        opaque = np.diff(rgba[..., 3], axis=axis) == 0
        opaque &= (rgba[1:] if axis == 0 else rgba[:, 1:])[..., 3] == 255
        apart = (step != 1) & opaque
        assert apart.sum() > 500
        assert np.array_equal(apart, border & opaque)


@pytest.mark.parametrize("layout", ["right sides lower", "right sides higher", "one image a photo"])
def test_coarse_levels_jump_within_a_pixel_of_the_seams(layout: str, tmp_path: Path) -> None:
    changes = {"photos": (8, 8), "jitter": 0, "levels": 4}
    if layout == "one image a photo":
        changes |= {"image_size": Size(128, 96), "skew": (5, 9), "overlap": (24, 16)}
    else:
        changes |= {"image_size": Size(80, 64), "skew": (0, 9 if "lower" in layout else -9), "origin": (3, 90)}
    path, truth = written(tmp_path, LAYOUTS[layout], **changes)
    seams = mirax_seams(path)
    for level in range(1, truth.spec.levels):
        width, height = (side + 8 for side in truth.level_sizes[level])
        rgba = shown(path, level, (0, 0), (width, height))
        beside, below = jumps(rgba, 6)
        # Half transparent pixels at the end of the scan are mixtures, too.
        inside = cv2.erode((rgba[..., 3] == 255).astype(np.uint8), np.ones((7, 7)), borderValue=0) > 0
        seen = np.zeros((height, width), bool)
        seen[:, 1:] |= beside
        seen[:, :-1] |= beside
        seen[1:] |= below
        seen[:-1] |= below
        near, on = np.zeros_like(seen), []
        lines = seams.levels[level]
        for upright, found in ((True, lines.upright), (False, lines.lying)):
            for at, start, end in found[["at", "start", "end"]].tolist():
                around = slice(max(0, math.floor(at) - 2), math.ceil(at) + 2)
                along = slice(max(0, math.floor(start) - 2), math.ceil(end) + 2)
                near[(along, around) if upright else (around, along)] = True
                if end - start > 4:
                    inner = slice(math.ceil(start) + 1, math.floor(end) - 1)
                    part = seen[(inner, around) if upright else (around, inner)]
                    on.append(part.any(axis=1 if upright else 0))
        assert seen.sum() > 200
        assert not (seen & inside & ~near).any()
        assert np.concatenate(on).mean() > 0.99, "a seam without a jump"
        assert near.mean() < 0.75


def test_an_exported_slide(tmp_path: Path) -> None:
    """Its level 0 is half as large as what the camera took, and counts positions in its own pixels."""
    even = PhotoPainter()
    path, truth = written(tmp_path, LAYOUTS["edge to edge"], overlap=(20, 16), origin=(4, 6), painter=even)
    whole = mirax_seams(path).levels[0]
    without_finest(path)
    seams = mirax_seams(path)
    assert seams.photos.photo_size == (truth.spec.photo_size.width / 2, truth.spec.photo_size.height / 2)
    differing, seam = wrong(path, seams)
    assert seam > 500
    assert differing == 0
    assert np.array_equal(np.unique(seams.levels[0].upright["at"]) * 2, np.unique(whole.upright["at"]))


def test_the_real_slide_has_the_seams_that_an_independent_painter_finds(real_pair: tuple[Path, Path]) -> None:
    path, _ = real_pair
    model = MiraxModel(path)
    exponent = int(model.sections[0]["IMAGE_CONCAT_FACTOR"])
    assert exponent > 0, "an exported slide"
    lines = mirax_seams(path).levels[0]
    span, div, per_row = 1 << exponent, model.divisions, model.across // model.divisions
    size = MiraxPhotos(path).photo_size
    order = []
    for index in sorted(model.level_images[0], key=lambda i: (-(i // model.across), -(i % model.across))):
        row, column = divmod(index, model.across)
        for photo_row in range(row // div, min((row + max(span, div)) // div, model.down // div))[::-1]:
            for photo_column in range(column // div, min((column + max(span, div)) // div, per_row))[::-1]:
                number = photo_row * per_row + photo_column
                if number == 0 or model.positions[number] != (0, 0):
                    order.append(number)
    left = min(model.positions[number][0] for number in order)
    top = min(model.positions[number][1] for number in order)
    right = max(model.positions[number][0] for number in order) + size[0]
    bottom = max(model.positions[number][1] for number in order) + size[1]
    owner = np.full((round(bottom - top), round(right - left)), -1, np.int16)
    for number in order:
        x, y = model.positions[number][0] - left, model.positions[number][1] - top
        part = owner[y : round(y + size[1]), x : round(x + size[0])]
        part[part < 0] = number
    beside = (owner[:, 1:] != owner[:, :-1]) & (owner[:, 1:] >= 0) & (owner[:, :-1] >= 0)
    below = (owner[1:] != owner[:-1]) & (owner[1:] >= 0) & (owner[:-1] >= 0)
    at_x, at_y = np.zeros_like(beside), np.zeros_like(below)
    for at, start, end in lines.upright[["at", "start", "end"]].tolist():
        at_x[round(start - top) : round(end - top), round(at - left) - 1] = True
    for at, start, end in lines.lying[["at", "start", "end"]].tolist():
        at_y[round(at - top) - 1, round(start - left) : round(end - left)] = True
    assert beside.sum() + below.sum() > 1000
    # Photos are a fraction of a pixel larger than the model paints them.
    assert abs(int(at_x.sum()) - int(beside.sum())) <= 0.02 * beside.sum()
    assert (at_x & beside).sum() >= 0.95 * beside.sum()
    assert (at_y & below).sum() >= 0.95 * below.sum()


def test_within_gives_what_touches() -> None:
    def piece(left: float, photo: int) -> tuple[float, float, float, float, int]:
        return left, 0.0, left + 12, 10.0, photo

    columns = [np.array(column) for column in zip(piece(20, 2), piece(10, 1), piece(0, 0), strict=True)]
    lines = seam_lines(Pieces(*columns))
    assert lines.upright["at"].tolist() == [10, 20]
    assert lines.upright[["above", "beneath"]].tolist() == [(1, 0), (2, 1)]
    assert len(lines.lying) == 0
    assert lines.within(Rect(15, 2, 5, 1)).upright["at"].tolist() == [20]
    assert len(lines.within(Rect(11, 0, 8, 9)).upright) == 0
    assert len(lines.within(Rect(0, 11, 50, 9)).upright) == 0


def test_the_end_of_the_scan_is_no_seam(tmp_path: Path) -> None:
    path, truth = written(tmp_path, {"photos": (2, 1), "overlap": (20, 16), "margins": (1, 1, 1, 1)})
    lines = mirax_seams(path).levels[0]
    right = max((photo for photo in truth.photos if photo.scanned), key=lambda photo: photo.x)
    assert lines.upright[["at", "start", "end"]].tolist() == [
        (right.x, right.y, right.y + truth.spec.photo_size.height)
    ]
    assert len(lines.lying) == 0


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("CameraImageDivisionsPerSide = 4", "CameraImageDivisionsPerSide = 3", "3 images a side"),
        ("IMAGENUMBER_X = ", "IMAGENUMBER_Z = ", "how many photos"),
        ("DIGITIZER_WIDTH = ", "DIGITIZER_LENGTH = ", "how large"),
        ("IMAGE_CONCAT_FACTOR = ", "FACTOR = ", "how its levels"),
    ],
)
def test_what_the_files_do_not_say_is_a_reason(old: str, new: str, reason: str, tmp_path: Path) -> None:
    path, _ = written(tmp_path, LAYOUTS["jitter"])
    slidedat = path.with_suffix("") / "Slidedat.ini"
    slidedat.write_text(slidedat.read_text("utf-8-sig").replace(old, new), "utf-8")
    with pytest.raises(PhotosUnknownError, match=reason):
        mirax_seams(path)


def test_a_cut_position_table_is_a_reason(tmp_path: Path) -> None:
    path, truth = written(tmp_path, LAYOUTS["jitter"])
    last = path.with_suffix("") / f"Data{truth.data_files - 1:04}.dat"
    last.write_bytes(last.read_bytes()[:-9])
    with pytest.raises(PhotosUnknownError, match="cannot be read"):
        mirax_seams(path)


def test_photos_in_a_heap_are_a_reason() -> None:
    many = 20_000
    same = np.zeros(many)
    with pytest.raises(PhotosUnknownError, match="over each other"):
        seam_lines(Pieces(same, same, same + 10, same + 10, np.arange(many)))


def test_origin_names_the_layer(tmp_path: Path) -> None:
    path, _ = written(tmp_path, LAYOUTS["jitter"])
    assert "VIMSLIDE_POSITION_BUFFER" in mirax_seams(path).origin
    (tmp_path / "none").mkdir()
    path, _ = written(tmp_path / "none", LAYOUTS["edge to edge, no positions"])
    assert "no camera positions" in mirax_seams(path).origin
