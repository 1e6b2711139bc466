"""Levels as they may leave the house, against what OpenSlide shows."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import openslide
import pytest

from tests.export.made import SVS_SIZE, mirax, redactions, svs
from viewer.export.masked import masked_levels
from viewer.export.settings import ExportSettings
from viewer.geometry import Rect
from viewer.redaction.shapes import Redactions
from viewer.slides.opening import open_slide
from viewer.slides.slide import Slide, SlideError

HIDDEN = (Rect(410, 150, 131, 57), Rect(700, 480, 60, 90))
FILL = (12, 200, 77)


@pytest.fixture(scope="module")
def slide(tmp_path_factory: pytest.TempPathFactory) -> Slide:
    return open_slide(svs(tmp_path_factory.mktemp("svs") / "a.svs", HIDDEN, 1))


def test_what_is_hidden_is_fill_and_the_rest_as_stored(slide: Slide) -> None:
    levels = masked_levels(slide, redactions(*HIDDEN), ExportSettings("A", fill=FILL))
    assert [level.size for level in levels] == [level.size for level in slide.levels]
    with openslide.OpenSlide(slide.path) as shown:
        for index, level in enumerate(levels):
            got = level.read(0, 0, *level.size)
            stored = np.asarray(shown.read_region((0, 0), index, tuple(level.size)))[..., :3]
            filled = (got == FILL).all(axis=2)
            scale = level.level.downsample
            for rect in HIDDEN:
                rows = slice(int(rect.y / scale), int(-(-rect.bottom // scale)))
                assert filled[rows, int(rect.x / scale) : int(-(-rect.right // scale))].all()
            hidden = level.mask.pixels(0, 0, *level.size)
            assert (filled >= hidden).all()
            assert (got[~hidden] == stored[~hidden]).all()
            assert not hidden.all()


def test_a_part_is_the_part_of_the_whole(slide: Slide) -> None:
    (level,) = masked_levels(slide, redactions(*HIDDEN), ExportSettings("A", levels=(1,)))
    whole = level.read(0, 0, *level.size)
    assert (level.read(190, 60, 101, 83) == whole[60:143, 190:291]).all()
    assert level.level_index == 1
    assert level.mpp is not None
    assert level.mpp.x == pytest.approx(0.5)


def test_of_a_rendered_level_a_part_is_the_part_of_the_whole(tmp_path: Path) -> None:
    slide = open_slide(mirax(tmp_path / "slide" / "a.mrxs", HIDDEN, 1))
    for level in masked_levels(slide, redactions(*HIDDEN), ExportSettings("A")):
        whole = level.read(0, 0, *level.size)
        width, height = level.size.width // 3, level.size.height // 2
        assert (level.read(width - 5, 7, width, height) == whole[7 : 7 + height, width - 5 : 2 * width - 5]).all()


def test_what_is_hidden_as_a_whole_is_not_read(slide: Slide, monkeypatch: pytest.MonkeyPatch) -> None:
    (level,) = masked_levels(slide, redactions(HIDDEN[0]), ExportSettings("A", levels=(0,), fill=FILL))
    monkeypatch.setattr(type(slide), "read", lambda *_: pytest.fail("it was read"))
    assert (level.read(410, 150, 131, 57) == FILL).all()


def test_painting_leaves_what_a_reader_holds_as_it_was(tmp_path: Path) -> None:
    from PIL import Image

    Image.fromarray(np.full((200, 300, 3), 200, np.uint8)).save(tmp_path / "a.png")
    slide = open_slide(tmp_path / "a.png")
    (level,) = masked_levels(slide, redactions(Rect(50, 50, 20, 20)), ExportSettings("A"))
    assert (level.read(0, 0, 300, 200)[60, 60] == 0).all()
    assert (slide.read(0, (0, 0), (300, 200)).rgb == 200).all()


def test_without_shapes_nothing_is_hidden(slide: Slide) -> None:
    level = masked_levels(slide, Redactions(), ExportSettings("A"))[0]
    assert level.mask.is_empty
    assert (level.read(0, 0, *SVS_SIZE) == slide.read(0, (0, 0), tuple(SVS_SIZE)).rgb).all()


def test_levels_that_are_not_there_are_refused(slide: Slide) -> None:
    with pytest.raises(SlideError, match=r"a\.svs has no level 3 to export") as caught:
        masked_levels(slide, Redactions(), ExportSettings("A", levels=(0, 3)))
    assert "levels 0 to 2" in caught.value.advice
