"""Maps as float32 TIFF, which every program that works with images in science opens."""

from __future__ import annotations

import io

import numpy as np
from numpy.typing import NDArray

from viewer import __version__
from viewer.geometry import Mpp

_UM_PER_CM = 10000


def map_bytes(picture: NDArray[np.float32], said: str, mpp: Mpp | None) -> bytes:
    """One page, lossless; not-a-number stays that.

    Args:
        picture: float32 (height, width).
        said: What it shows, in ASCII.
        mpp: Its pixel size for the resolution tags (pixels a centimetre); None: it has none.
    """
    import tifffile

    opened = io.BytesIO()
    resolution = (_UM_PER_CM / mpp.x, _UM_PER_CM / mpp.y) if mpp is not None else None
    tifffile.imwrite(
        opened,
        picture.astype(np.float32, copy=False),
        photometric="minisblack",
        compression="zlib",
        resolution=resolution,
        resolutionunit="CENTIMETER" if resolution else None,
        description=said,
        software=f"Verislide {__version__}",
        metadata=None,
    )
    return opened.getvalue()


def map_of_bytes(content: bytes) -> NDArray[np.float32]:
    """What ``map_bytes`` has written.

    Raises:
        ValueError: It is no such map.
    """
    import tifffile

    picture = tifffile.imread(io.BytesIO(content))
    if picture.dtype != np.float32 or picture.ndim != 2:
        raise ValueError("no map")
    return np.asarray(picture, np.float32)
