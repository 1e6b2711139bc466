# mypy: ignore-errors
"""Opens one slide lazily in napari and prints the seconds until it was drawn; runs in napari's own environment."""

import sys
import time

began = time.monotonic()

import dask.array as da  # noqa: E402
import napari  # noqa: E402
import numpy as np  # noqa: E402
import openslide  # noqa: E402
from qtpy.QtCore import QTimer  # noqa: E402
from qtpy.QtWidgets import QApplication  # noqa: E402

TILE = 512


def pyramid(slide: openslide.OpenSlide) -> list[da.Array]:
    """Each level as a lazy array of tiles."""

    def read(level: int, block_id: tuple[int, ...], shape: tuple[int, int]) -> np.ndarray:
        y, x = block_id[0] * TILE, block_id[1] * TILE
        height, width = min(TILE, shape[0] - y), min(TILE, shape[1] - x)
        scale = slide.level_downsamples[level]
        return np.asarray(slide.read_region((int(x * scale), int(y * scale)), level, (width, height)))[..., :3]

    levels = []
    for level, (width, height) in enumerate(slide.level_dimensions):
        rows = [min(TILE, height - at) for at in range(0, height, TILE)]
        columns = [min(TILE, width - at) for at in range(0, width, TILE)]
        levels.append(
            da.map_blocks(
                lambda block_info=None, block_id=None, level=level, shape=(height, width): read(level, block_id, shape),
                chunks=(tuple(rows), tuple(columns), (3,)),
                dtype=np.uint8,
                meta=np.empty((0, 0, 0), np.uint8),
            )
        )
    return levels


viewer = napari.Viewer()
viewer.add_image(pyramid(openslide.OpenSlide(sys.argv[1])), multiscale=True, rgb=True)


def finished() -> None:
    viewer.screenshot(canvas_only=True)  # draws what the canvas shows now
    print(time.monotonic() - began, flush=True)
    QApplication.instance().quit()


QTimer.singleShot(0, finished)
napari.run()
