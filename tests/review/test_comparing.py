"""What the record says of a comparison, of a made level whose numbers are counted by hand."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest

from tests.comparison.whole.made_results import made_level
from viewer.comparison.whole.result import CompareSettings
from viewer.review.comparing import told_of


def test_the_histogram_is_of_tissue_tiles_and_glass_counts_in_the_mean(tmp_path: Path) -> None:
    (tmp_path / "result.json").write_bytes(b"{}")
    ssim = np.array([[0.999, 1.0, -0.2], [0.905, 0.5, 0.5]])
    tissue = np.array([[1.0, 0.06, 0.5], [1.0, 0.04, 0.0]])
    found = told_of(7, "pair-7", tmp_path, made_level(ssim, 0, tissue), CompareSettings())
    counted = {place: count for place, count in enumerate(found.histogram) if count}
    assert len(found.histogram) == 100 and counted == {0: 1, 90: 1, 99: 2}
    assert found.ssim_mean == pytest.approx(ssim.mean())
    assert (found.pair, found.folder, found.tiles, found.largest) == (7, "pair-7", 6, 120)
    assert found.sha256 == hashlib.sha256(b"{}").hexdigest()


def test_equal_slides_have_no_psnr(tmp_path: Path) -> None:
    (tmp_path / "result.json").write_bytes(b"{}")
    found = told_of(1, "pair-1", tmp_path, made_level(np.ones((2, 2))), CompareSettings())
    assert (found.psnr, found.largest, found.ssim_mean) == (None, 0, 1.0)


def test_tiles_that_cannot_be_read_are_counted(tmp_path: Path) -> None:
    (tmp_path / "result.json").write_bytes(b"{}")
    level = made_level(np.ones((2, 3)))
    level.table["unreadable"][1:4] = True
    assert told_of(1, "pair-1", tmp_path, level, CompareSettings()).unreadable == 3
