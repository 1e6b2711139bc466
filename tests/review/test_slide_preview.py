"""The small picture of a slide shows all of what was scanned, and its size is said."""

from __future__ import annotations

import contextlib
from pathlib import Path

import numpy as np
import pytest

from tests.review.reviews import sample_pairs
from viewer.review import slide_preview
from viewer.review.slide_preview import preview_of
from viewer.slides.opening import open_slide


@pytest.mark.parametrize("which", ["original", "conversion"])
def test_the_whole_slide_is_shown_small(tmp_path: Path, which: str) -> None:
    (pair,) = sample_pairs(tmp_path, 1)
    path = getattr(pair, which)
    preview = preview_of(path, 64)
    with contextlib.closing(open_slide(path)) as slide:
        bounds, mpp = slide.bounds, slide.mpp
        whole = slide.read(0, (round(bounds.x), round(bounds.y)), (round(bounds.width), round(bounds.height))).rgb
    assert preview.rgb is not None and max(preview.rgb.shape[:2]) == 64
    height, width = whole.shape[:2]
    assert preview.rgb.shape[0] / preview.rgb.shape[1] == pytest.approx(height / width, rel=0.03)
    # Quarter by quarter it has the colours of the slide, so that nothing is turned or cut off.
    for rows in (slice(0, 0.5), slice(0.5, 1)):
        for columns in (slice(0, 0.5), slice(0.5, 1)):
            means = [_part(one, rows, columns).mean(axis=(0, 1)) for one in (preview.rgb, whole)]
            assert np.abs(means[0] - means[1]).max() < 6
    size = f"{width:,} × {height:,} px".replace(",", "\N{NO-BREAK SPACE}")
    assert mpp is not None
    assert preview.words == f"{size}\n{width * mpp.x / 1000:.2f} × {height * mpp.y / 1000:.2f} mm"


def _part(rgb: np.ndarray, rows: slice, columns: slice) -> np.ndarray:
    (top, bottom), (left, right) = (
        (round(part.start * side), round(part.stop * side))
        for part, side in ((rows, rgb.shape[0]), (columns, rgb.shape[1]))
    )
    return rgb[top:bottom, left:right].astype(float)


def test_what_cannot_be_shown_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    absent = preview_of(tmp_path / "absent.svs", 64)
    assert absent.rgb is None and absent.words == "absent.svs cannot be opened: it does not exist."
    (pair,) = sample_pairs(tmp_path, 1)
    monkeypatch.setattr(slide_preview, "_MOST_READ", 10)
    large = preview_of(pair.conversion, 64)
    assert large.rgb is None and " px" in large.words, "no level is small enough to be read as a whole"
