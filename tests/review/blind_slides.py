"""Two slides of the same tissue that differ in everything but that, for tests of what a blinded test gives away."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np

from tests.fakes import ArraySlide
from tests.review.reviews import TissuePainter
from viewer.geometry import Mpp, Rect, Size
from viewer.slides.identity import slide_identity
from viewer.slides.slide import Reader, Region, RgbArray, Slide, SlideError

CANARIES = ("zebra", "quokka")
"""Words that stand in names, readers and metadata of the original, and of the conversion, and nowhere else."""
SHIFT = 32
"""Level-0 pixels of the original on which the conversion's first one lies, across and down."""


class TelltaleSlide(ArraySlide):
    """Says its canary wherever a slide can say something; may be slow, or broken, when a test wants it."""

    def __init__(self, canary: str, pyramid: list[RgbArray], downsamples: list[float], background: int) -> None:
        super().__init__(
            pyramid,
            downsamples,
            name=f"{canary}.file",
            mpp=Mpp(0.25, 0.25),
            objective_power=40.0,
            tile=Size(128 + len(canary), 128),
        )
        self.format, self.reader = f"{canary} format", Reader(f"{canary} reader", "1.0")
        self.properties = {f"{canary}.Model": canary, "ImageComments": canary}
        self.notices = (f"{canary} was read in another way.",)
        self.icc_profile = canary.encode() * 40
        self.background = (background,) * 3
        self.unscanned: tuple[Rect, ...] = ()
        """In level-0 pixels."""
        self.gate = threading.Event()
        """Reads wait for it."""
        self.gate.set()
        self.waited_at = threading.Event()
        """Set once a read waits."""
        self.is_broken = False
        self.closed = False

    def read(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> Region:
        if not self.gate.is_set():
            self.waited_at.set()
        self.gate.wait(20)
        if self.is_broken:
            raise SlideError(f"{self.name} cannot be read at {location}.")
        region = super().read(level, location, size)
        rgb = region.rgb.copy()
        scanned = np.ones(rgb.shape[:2], bool) if region.scanned is None else region.scanned.copy()
        down = self.levels[level].downsample
        for hole in self.unscanned:
            rows, columns = (
                slice(max(0, round((start - place) / down)), max(0, round((end - place) / down)))
                for start, end, place in (
                    (hole.y, hole.bottom, location[1]),
                    (hole.x, hole.right, location[0]),
                )
            )
            scanned[rows, columns] = False
        rgb[~scanned] = self.background
        return Region(rgb, None if scanned.all() else scanned)

    def close(self) -> None:
        self.closed = True


def telltale_pair(size: int = 1024, *, alike: bool = False) -> tuple[TelltaleSlide, TelltaleSlide]:
    """An original of three levels, and a conversion of nearly all of it in two.

    The conversion is darker or, if they are to be ``alike``, has the very same pixels, and shares nothing else.
    """
    tissue = TissuePainter(3)(0, 0, size, size)
    first = TelltaleSlide(CANARIES[0], _levels(tissue, (1, 2, 4)), [1.0, 2.0, 4.0], 255)
    inner = np.asarray(tissue[SHIFT:, SHIFT:] // (1 if alike else 2), np.uint8)
    other = TelltaleSlide(CANARIES[1], _levels(inner, (1, 4)), [1.0, 4.0], 0)
    return first, other


def identities(slides: tuple[TelltaleSlide, TelltaleSlide]) -> tuple[str, str]:
    """As their binding has them."""
    return slide_identity(slides[0]), slide_identity(slides[1])


def opener(slides: tuple[TelltaleSlide, ...]) -> Callable[[Path], Slide]:
    """Stands in for ``open_slide``: gives the slide whose name the path has."""
    by_name = {slide.name: slide for slide in slides}

    def opened(path: Path) -> Slide:
        slide = by_name[path.name]
        slide.closed = False
        return slide

    return opened


def _levels(rgb: RgbArray, steps: tuple[int, ...]) -> list[RgbArray]:
    height, width = rgb.shape[:2]
    size = [(width // step, height // step) for step in steps]
    return [np.asarray(cv2.resize(rgb, one, interpolation=cv2.INTER_AREA), np.uint8) for one in size]
