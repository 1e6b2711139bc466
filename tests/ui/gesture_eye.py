"""The eye of the walk: reads out of what the window has painted where the slides lie."""

from __future__ import annotations

import itertools
import math
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage

from tests.coordinates import decode_coordinates
from tests.ui.gesture_hand import Hold
from viewer.comparison.scene import PaneScene
from viewer.comparison.viewport import Viewport
from viewer.geometry import Point, Rect
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.canvas import Canvas

_CLEAR = 52
"""Screen pixels along the edges of a canvas in which scale bar, readout and notice lie."""
_COARSE = 0.3
"""Screen pixels a level-0 pixel up to which a grey value, by which a reduced picture is uncertain, is little."""
_WAVE = 255
"""Level-0 pixels between two crests of the painter's waves."""
_TRUNCATED = 1.5
"""Grey values, which are level-0 pixels, that are lost by rounding down: in OpenSlide's interpolation and in Qt's."""
_BLEND = 0.71
"""A pixel of a picture turned by an odd angle is a mixture of what lies within so many device pixels of its middle."""
_AROUND = 7
"""Device pixels on either side of the anchor that are decoded along a row and a column."""


@dataclass
class Findings:
    """The worst that was seen; ``failures`` are sentences, empty when all is well."""

    ratio: float
    gestures: Counter[str] = field(default_factory=Counter)
    points: int = 0
    """Widget points decoded in both panes."""
    anchors: int = 0
    """Gestures whose anchor was found again in the pixels."""
    between_panes: float = 0.0
    """Most that the panes differ at a widget point, in pixels of the coarser level shown."""
    off_viewport: float = 0.0
    """Most that a decoded place lies beside where the viewport has it, in pixels of the level or of the screen,
    whichever is larger."""
    anchor_viewport: float = 0.0
    """Most that a point under the hand left it by the viewport, in screen pixels."""
    anchor_pixels: float = 0.0
    """The same by the decoded pixels."""
    failures: list[str] = field(default_factory=list)


class Eye:
    def __init__(self, window: MainWindow, chance: random.Random) -> None:
        self.window = window
        self.random = chance
        self.found = Findings(window.devicePixelRatioF())

    @property
    def viewport(self) -> Viewport:
        return self.window.session.comparison.state.viewport

    def is_lost(self) -> bool:
        """Whether the walk has left the slide, or can hardly see it."""
        viewport = self.viewport
        shown = viewport.to_screen.bounding(self.window.session.comparison.state.covered)
        seen = shown.intersected(Rect(_CLEAR, _CLEAR, viewport.size.width - 2 * _CLEAR, viewport.size.height - 130))
        return seen.is_empty or seen.width * seen.height < 900

    def measure(self, gesture: str, before: Viewport, hold: Hold | None) -> None:
        """After ``gesture`` with the viewport ``before``, which promised ``hold``."""
        viewport, found = self.viewport, self.found
        found.gestures[gesture] += 1
        canvases = self.window.view.canvases()
        scenes = list(self._scenes())
        assert len(scenes) == len(canvases) == 2
        where = f"after gesture {found.gestures.total()} ({gesture}) at {viewport}"
        pictures = self._pictures(canvases)
        for spot in self._five_spots(canvases, viewport):
            places = []
            for scene, picture in zip(scenes, pictures, strict=True):
                place = self._place(picture, spot, viewport)
                if place is None:
                    found.failures.append(
                        f"nothing can be read out of {picture[spot[1], spot[0]].tolist()} at {spot} {where}"
                    )
                    break
                places.append(place)
                off = _apart(place, viewport.to_slide(self._middle_of(spot))) - _TRUNCATED
                off /= max(scene.level.downsample, 1 / viewport.device_scale)
                found.off_viewport = max(found.off_viewport, off)
                if off > 1:
                    found.failures.append(f"the picture is {off:.2f} px beside the viewport at {spot} {where}")
            else:
                coarser = max(scene.level.downsample for scene in scenes)
                apart = _apart(*places) / coarser
                found.points += 1
                found.between_panes = max(found.between_panes, apart)
                if apart > 1:
                    colours = [picture[spot[1], spot[0]].tolist() for picture in pictures]
                    found.failures.append(f"the panes are {apart:.2f} px apart at {spot} {colours} {places} {where}")
        if hold is None:
            return
        spot_held = before.to_slide(hold.before)
        moved = math.dist(tuple(viewport.to_screen.apply(spot_held)), tuple(hold.after))
        found.anchor_viewport = max(found.anchor_viewport, moved)
        if moved > 0.5:
            found.failures.append(f"the point under the hand moved by {moved:.2f} px {where}")
        for scene, picture in zip(scenes, pictures, strict=True):
            shift = self._shift(scene, picture, hold.after, spot_held, viewport)
            if shift is not None:
                found.anchors += 1
                found.anchor_pixels = max(found.anchor_pixels, shift)
                if shift > 0.5:
                    found.failures.append(f"the picture under the hand moved by {shift:.2f} px {where}")

    def _pictures(self, canvases: list[Canvas]) -> list[NDArray[np.uint8]]:
        """What the screen shows of every canvas: RGB, in device pixels from the one where its picture begins."""
        window, ratio = self.window, self.found.ratio
        image = window.backingStore().paintDevice()
        assert isinstance(image, QImage)
        image = image.convertToFormat(QImage.Format.Format_RGB32)
        whole = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
        pictures = []
        for canvas in canvases:
            corner = canvas.mapTo(window, QPoint(0, 0))
            left, top = round(corner.x() * ratio), round(corner.y() * ratio)
            width, height = int(canvas.width() * ratio), int(canvas.height() * ratio)
            picture = whole[top : top + height, left : left + width, 2::-1].copy()
            assert picture.shape == (height, width, 3)
            pictures.append(picture)
        return pictures

    def _middle_of(self, pixel: tuple[int, int]) -> Point:
        """Canvas point in the middle of a device pixel (column, row)."""
        return Point((pixel[0] + 0.5) / self.found.ratio, (pixel[1] + 0.5) / self.found.ratio)

    def _five_spots(self, canvases: list[Canvas], viewport: Viewport) -> list[tuple[int, int]]:
        """Up to five device pixels (column, row), spread over what is seen of the slide and is not written over."""
        ratio = self.found.ratio
        width = min(canvas.width() for canvas in canvases)
        height = min(canvas.height() for canvas in canvases)
        candidates = [
            (int(x * ratio), int(y * ratio))
            for x in range(10, width - 10, 16)
            for y in range(_CLEAR, height - _CLEAR, 16)
        ]
        self.random.shuffle(candidates)
        readable = (s for s in candidates if self._is_readable(s, viewport) and self._is_plain(s, viewport))
        return list(itertools.islice(readable, 5))

    def _mixed(self, viewport: Viewport) -> float:
        """Level-0 pixels on either side of a place that may be mixed into a pixel of the screen."""
        return 2 * max(*(scene.level.downsample for scene in self._scenes()), 1 / viewport.device_scale) + 1

    def _is_readable(self, spot: tuple[int, int], viewport: Viewport) -> bool:
        """Whether a device pixel shows what both slides hold, and no writing."""
        point, mixed = self._middle_of(spot), self._mixed(viewport)
        covered = self.window.session.comparison.state.covered
        inner = Rect(covered.x + mixed, covered.y + mixed, covered.width - 2 * mixed, covered.height - 2 * mixed)
        size = self.viewport.size
        clear = Rect(2, _CLEAR, size.width - 4, size.height - 2 * _CLEAR).contains(point)
        return clear and inner.contains(viewport.to_slide(point))

    def _is_plain(self, spot: tuple[int, int], viewport: Viewport) -> bool:
        """Whether no wave has a crest nearby, where a mixture does not tell its place."""
        place, mixed = viewport.to_slide(self._middle_of(spot)), self._mixed(viewport)
        waves = ((place.x, mixed), (place.y, mixed), (place.x + place.y, 1.5 * mixed))
        return all(_from_crest(position) > reach for position, reach in waves)

    def _scenes(self) -> Iterator[PaneScene]:
        for canvas in self.window.view.canvases():
            if canvas.scene is not None:
                yield canvas.scene

    def _place(self, picture: NDArray[np.uint8], pixel: tuple[int, int], viewport: Viewport) -> Point | None:
        """The level-0 place that a device pixel shows, by its colour."""
        expected = viewport.to_slide(self._middle_of(pixel))
        try:
            x, y = decode_coordinates(picture[pixel[1], pixel[0]], (expected.x - 0.5, expected.y - 0.5))
        except ValueError:
            return None
        return Point(x + 0.5, y + 0.5)

    def _shift(
        self,
        scene: PaneScene,
        picture: NDArray[np.uint8],
        point: Point,
        held: Point,
        viewport: Viewport,
    ) -> float | None:
        """Screen pixels between ``point`` and where the picture shows ``held``; None where pixels cannot tell.

        Reduced, the mean over the pixels around; enlarged, by how much a pixel of the screen shows a pixel of the
        level that does not lie there.
        """
        ratio, downsample = self.found.ratio, scene.level.downsample
        back = viewport.to_screen.inverse()
        enlarged = scene.sharp.magnification >= 1
        if not enlarged and viewport.scale > _COARSE:
            return None
        middle = (math.floor(point.x * ratio), math.floor(point.y * ratio))
        steps = range(-_AROUND, _AROUND + 1)
        off: tuple[list[float], list[float]] = ([], [])
        for pixel in [(middle[0] + n, middle[1]) for n in steps] + [(middle[0], middle[1] + n) for n in steps]:
            at = self._middle_of(pixel)
            if not self._is_readable(pixel, viewport):
                continue
            place = self._place(picture, pixel, viewport)
            if place is None:
                return None
            away = at - point
            expected = held + Point(back.xx * away.x + back.xy * away.y, back.yx * away.x + back.yy * away.y)
            for axis, (seen, wanted) in enumerate(zip(place, expected, strict=True)):
                if _from_crest(wanted) > self._mixed(viewport):
                    off[axis].append(seen - wanted)
        if min(map(len, off)) < _AROUND:
            return None
        if enlarged:
            turned = viewport.rotation % 90 != 0
            blend = _BLEND / ratio if turned else 0.0
            known = downsample / 2 + (_TRUNCATED if downsample > 1 else 0.0)
            wrong = max(max(0.0, abs(value) - known) for axis in off for value in axis)
            return max(0.0, wrong * viewport.scale - blend)
        return max(0.0, max(abs(sum(axis) / len(axis)) for axis in off) - _TRUNCATED) * viewport.scale


def _from_crest(position: float) -> float:
    return abs((position + _WAVE / 2) % _WAVE - _WAVE / 2)


def _apart(one: Point, other: Point) -> float:
    return max(abs(one.x - other.x), abs(one.y - other.y))
