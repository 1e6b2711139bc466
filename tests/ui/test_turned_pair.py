"""A DICOM slide whose pixels, origin and orientation are really turned by 180 degrees (PS3.3 C.7.6.16.2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot
from scipy import ndimage

from tests.slides.dicom_made import Series, write_level
from tests.ui.conftest import settle
from tests.ui.pictures import both
from viewer.geometry import Affine, Point
from viewer.ui.main_window import MainWindow

pytestmark = pytest.mark.gui

WIDTH, HEIGHT, LEVELS, MM = 1024, 768, 3, 0.0005
ORIGIN = (20.0, 40.0)
ROWS_DOWN_COLUMNS_LEFT = (0, -1, 0, -1, 0, 0)
"""As most scanners lay a slide: a row runs against the y of the glass, a column against its x."""


def tissue() -> NDArray[np.uint8]:
    """A blob of fine texture, off the middle and brighter to one side, on white: no turn of it is itself."""
    random = np.random.default_rng(4)
    fine = ndimage.gaussian_filter(random.normal(size=(HEIGHT, WIDTH, 3)), (1.5, 1.5, 0))
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    inside = ((x - 430) / 380) ** 2 + ((y - 330) / 290) ** 2 < 1 + 0.2 * np.sin(x / 70)
    picture = 130 + 30 * fine / fine.std() + (x / 25)[:, :, np.newaxis]
    return np.where(inside[:, :, np.newaxis], np.clip(picture, 0, 255), 244).astype(np.uint8)


def write(
    folder: Path, levels: Sequence[NDArray[np.uint8]], origin: tuple[float, float], cosines: tuple[int, ...]
) -> Path:
    folder.mkdir()
    series = Series(description=folder.name)
    for number, pixels in enumerate(levels):
        spacing = (MM * 2**number,) * 2
        name = folder / f"{number}.dcm"
        write_level(name, pixels, series=series, tile=128, spacing=spacing, origin=origin, orientation=cosines)
    return folder


@pytest.fixture(scope="module")
def turned(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("turned")
    picture = tissue()
    levels = [picture[:: 2**level, :: 2**level] for level in range(LEVELS)]
    upright = write(folder / "upright", levels, ORIGIN, ROWS_DOWN_COLUMNS_LEFT)
    opposite = (ORIGIN[0] - HEIGHT * MM, ORIGIN[1] - WIDTH * MM)
    cosines = tuple(-one for one in ROWS_DOWN_COLUMNS_LEFT)
    other = write(folder / "turned", [np.ascontiguousarray(one[::-1, ::-1]) for one in levels], opposite, cosines)
    return upright, other


def test_it_opens_aligned_and_both_panes_show_the_same_tissue(
    qtbot: QtBot, window: MainWindow, turned: tuple[Path, Path]
) -> None:
    window.open(list(turned))
    settle(qtbot, window)
    state = window.session.comparison.state
    alignment = state.panes[1].alignment
    assert alignment is not None
    assert (alignment.aligned, alignment.method) == (True, "origin and orientation")
    assert alignment.affine == Affine(xx=-1.0, xy=0.0, yx=0.0, yy=-1.0, x0=WIDTH, y0=HEIGHT)
    for level in (1.0, 2.0, 4.0):
        window.session.force_level(level)
        for centre, rotation in ((Point(400, 300), 0), (Point(500.4, 350.7), 0), (Point(420, 320), 90)):
            view = replace(state.viewport, centre=centre, scale=1 / level, rotation=rotation)
            window.session.look(view)
            settle(qtbot, window)
            left, right = both(window)
            assert np.ptp(left) > 60, "nothing but glass was compared"
            assert not np.array_equal(left, left[::-1, ::-1])
            assert np.array_equal(left, right), (level, centre, rotation)
