"""An associated image that is looked at as a slide: what its levels are made of, and that it goes with its window."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest

from viewer.geometry import Point, Size
from viewer.slides.associated_picture import AssociatedPicture
from viewer.slides.plain_image import PlainImage
from viewer.slides.plain_pixels import Picture
from viewer.slides.slide import RgbArray, Slide, SlideClosedError, SlideError


def picture_of(width: int, height: int) -> tuple[AssociatedPicture, RgbArray]:
    """A picture of random pixels, as if it stood beside a slide."""
    rgb = np.random.default_rng(5).integers(0, 256, (height, width, 3), np.uint8)
    return AssociatedPicture(HasOne(rgb), "label"), rgb


class HasOne(PlainImage):
    """A slide with a label."""

    def __init__(self, label: RgbArray) -> None:
        super().__init__(Path("slide.png"), Picture("PNG", np.zeros((4, 4, 3), np.uint8), None, None))
        self._label = label

    @property
    def associated_images(self) -> Mapping[str, Size]:
        return {"label": Size(self._label.shape[1], self._label.shape[0])}

    def read_associated(self, name: str) -> RgbArray:
        assert name == "label"
        return self._label


@pytest.mark.parametrize(
    ("size", "levels"),
    [
        ((200, 120), [(200, 120)]),
        ((1023, 517), [(1023, 517), (512, 259), (256, 130)]),
        ((5000, 3), [(5000, 3), (2500, 2), (1250, 1), (625, 1), (313, 1), (157, 1)]),
    ],
)
def test_levels_are_halves_until_one_is_small(size: tuple[int, int], levels: list[tuple[int, int]]) -> None:
    picture, _ = picture_of(*size)
    assert [tuple(level.size) for level in picture.levels] == levels
    assert [level.downsample for level in picture.levels] == [2.0**index for index in range(len(levels))]
    assert isinstance(picture, Slide) and picture.name == "label of slide.png" and picture.bounds.width == size[0]


def test_level_0_is_stored_and_the_next_the_mean_of_four() -> None:
    picture, rgb = picture_of(301, 280)
    whole = picture.read(0, (0, 0), (301, 280))
    np.testing.assert_array_equal(whole.rgb, rgb)
    assert whole.scanned is None
    half = picture.read(1, (20, 40), (50, 30)).rgb.astype(float)
    four = rgb.astype(float)[40:100, 20:120].reshape(30, 2, 50, 2, 3).mean(axis=(1, 3))
    assert np.abs(half - four).max() <= 0.5
    last = picture.read(1, (300, 0), (1, 140)).rgb.astype(float)  # an odd column has no neighbour
    assert np.abs(last[:, 0] - rgb[:, 300].astype(float).reshape(140, 2, 3).mean(axis=1)).max() <= 0.5


def test_beyond_its_edge_it_is_white_and_not_scanned() -> None:
    picture, rgb = picture_of(40, 30)
    region = picture.read(0, (-2, 28), (5, 4))
    assert region.scanned is not None
    np.testing.assert_array_equal(region.scanned.nonzero(), [[0, 0, 0, 1, 1, 1], [2, 3, 4, 2, 3, 4]])
    np.testing.assert_array_equal(region.rgb[:2, 2:], rgb[28:, :3])
    assert (region.rgb[~region.scanned] == 255).all()


def test_it_reads_from_whole_pixels_and_says_which() -> None:
    picture, _ = picture_of(600, 600)
    assert picture.snap(2, (7, 9)) == Point(4, 8) and picture.snap(0, (7, 9)) == Point(7, 9)
    np.testing.assert_array_equal(picture.read(2, (7, 9), (3, 3)).rgb, picture.read(2, (4, 8), (3, 3)).rgb)
    for level in (-1, 3):
        with pytest.raises(SlideError, match=r"label of slide\.png has no level"):
            picture.read(level, (0, 0), (1, 1))
        with pytest.raises(SlideError, match=r"label of slide\.png has no level"):
            picture.snap(level, (0, 0))


def test_nothing_is_read_after_it_was_closed() -> None:
    picture, _ = picture_of(40, 30)
    picture.close()
    with pytest.raises(SlideClosedError, match=r"label of slide\.png has been closed"):
        picture.read(0, (0, 0), (1, 1))
    assert picture.levels[0].size == Size(40, 30)
