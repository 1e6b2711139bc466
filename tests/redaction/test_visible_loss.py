"""How strongly what is visible was compressed: a number that stays the same whatever is hidden."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import tifffile

from tests.export import tiff_made
from tests.export.made import mirax, redactions, svs
from viewer.geometry import Rect
from viewer.redaction.slide_masks import slide_masks
from viewer.redaction.visible_loss import VisibleLoss, visible_loss
from viewer.slides.mirax_files import MiraxFiles
from viewer.slides.opening import open_slide

HIDDEN = Rect(310, 150, 161, 137)


def losses(path: Path, *hidden: Rect) -> list[VisibleLoss | None]:
    with contextlib.closing(open_slide(path)) as slide:
        masks = slide_masks(slide, redactions(*hidden).shapes, slide.levels)
        return [visible_loss(slide, level, mask) for level, mask in zip(slide.levels, masks, strict=True)]


def scan(path: Path, *noise: Rect) -> Path:
    return mirax(path.with_suffix(".mrxs"), noise, 1, levels=3)


def tiles(path: Path, *noise: Rect) -> Path:
    return svs(path.with_suffix(".svs"), noise, 1, subsampling=(2, 2), tile=(112, 112))


@pytest.mark.parametrize("write", [scan, tiles])
def test_what_is_hidden_does_not_count(tmp_path: Path, write: Callable[..., Path]) -> None:
    """One slide holds noise there, which takes many bytes, the other waves."""
    noisy, plain = write(tmp_path / "1" / "a", HIDDEN), write(tmp_path / "2" / "a")
    hidden = losses(noisy, HIDDEN)
    assert hidden == losses(plain, HIDDEN)
    assert all(one is not None and one.method == "ISO_10918_1" and one.ratio is not None for one in hidden)
    assert losses(noisy) != losses(plain)


def test_of_a_tiff_it_is_that_of_the_tiles_that_are_spared(tmp_path: Path) -> None:
    path = tiles(tmp_path / "a" / "a", HIDDEN)
    with tifffile.TiffFile(path) as tiff:
        page = tiff.pages[0]
        assert isinstance(page, tifffile.TiffPage)
        counts = np.array(page.databytecounts).reshape(-(-700 // 112), -(-900 // 112))
    # What is hidden reaches over columns 2 to 4 and rows 1 and 2, with what lies around it.
    spared = np.ones(counts.shape, bool)
    spared[1:3, 2:5] = False
    found, _, _ = losses(path, HIDDEN)
    assert found is not None
    assert found.ratio == pytest.approx(spared.sum() * 112 * 112 * 3 / counts[spared].sum())


def test_of_mirax_without_shapes_it_is_that_of_all_images(tmp_path: Path) -> None:
    path = scan(tmp_path / "a" / "a")
    files = MiraxFiles(path)
    for level, found in enumerate(losses(path)):
        lengths = np.concatenate([page["length"] for page in files.level_items(level)])
        assert found is not None
        assert found.ratio == pytest.approx(96 * 80 * 3 * len(lengths) / lengths.sum())


def test_nothing_is_said_of_what_lost_nothing_or_is_not_seen(tmp_path: Path) -> None:
    (tmp_path / "slide").mkdir()
    whole = Rect(-9, -9, 2000, 2000)
    assert losses(tiles(tmp_path / "a" / "a"), whole) == [None] * 3
    for kind, method in (("LZW", None), ("JPEG 2000 RGB", "ISO_15444_1")):
        source = tmp_path / "slide" / f"{kind}.tif"
        tiff_made.write_source(source, tiff_made.KINDS[kind], tiff_made.picture(1), words="Aperio")
        assert [one and one.method for one in losses(source)] == [method] * 3
