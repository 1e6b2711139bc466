"""What the pixels of a level are held against: the shapes by geometry of its own, the masks, and the original."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import cv2
import numpy as np

from viewer.conversion.verify.lossy import plausible_as
from viewer.conversion.verify.result import Fault, counted
from viewer.conversion.verify.tiles import REBUILT_FROM_LOSSY, halved
from viewer.export.checks.drawn import Drawn, Mask
from viewer.export.checks.pieces import JpegCoded, Piece, by_pillow
from viewer.geometry import Rect
from viewer.measures.pixel_statistics import PixelStatistics, pixel_statistics
from viewer.redaction.masks import LevelMask
from viewer.redaction.slide_masks import MARGIN
from viewer.slides.associated_image import AssociatedImage
from viewer.slides.slide import Level, RgbArray, Slide, is_rendered
from viewer.tiles.grid import TileGrid

_BLOCK = 16
"""Pixels a side within which a JPEG codes together at most; also where it takes less."""
_AT_EDGE = 64.0
"""Mean squared difference that the loss of the pixels at an edge may make where they were repeated before it."""
Colours = Mapping[str, tuple[int, ...]]


@dataclass(slots=True)
class Tally:
    """What was seen of a level, or a part of it."""

    area: int = 0
    """Pixels looked at."""
    lossless: bool = True
    """Whether no part is encoded with loss."""
    hidden: int = 0
    """Pixels that meet a shape."""
    filled: int = 0
    """Pixels that have to be fill, those around the shapes too."""
    decoders: dict[str, int] = field(default_factory=dict)
    """Pixels looked at by each, that have to be fill."""
    colours: set[tuple[int, ...]] = field(default_factory=set)
    """What they decode to."""
    leaks: list[Fault] = field(default_factory=list)
    uncovered: list[Fault] = field(default_factory=list)
    """Where the masks leave out what is drawn."""
    outside: PixelStatistics = field(default_factory=PixelStatistics)
    wrong: list[Fault] = field(default_factory=list)
    """Pixels outside that are not those of the original."""

    def add(self, other: Tally) -> None:
        """What was seen of another part of the level."""
        self.area += other.area
        self.lossless &= other.lossless
        self.hidden += other.hidden
        self.filled += other.filled
        for decoder, pixels in other.decoders.items():
            self.decoders[decoder] = self.decoders.get(decoder, 0) + pixels
        self.colours |= other.colours
        self.leaks += other.leaks
        self.uncovered += other.uncovered
        self.outside += other.outside
        self.wrong += other.wrong


@dataclass(frozen=True)
class LevelLook:
    """One level (or associated image) of the export beside the same of the original; works in pixels of the level."""

    slide: Slide
    level: Level
    drawn: Drawn
    mask: LevelMask
    fill: tuple[int, int, int]
    file: str
    area: Rect
    """The part of the level that the file shows."""
    painted: Rect | None = None
    """A scale bar, which hides what is below it; in pixels of the level."""
    finer: Callable[[Rect], RgbArray] | None = None
    """Pixels of the next finer level as they are in the file, where this one was made of it by halving."""

    @property
    def name(self) -> str:
        """For sentences."""
        return self.file if isinstance(self.slide, AssociatedImage) else f"{self.file}, level {self.level.index}"

    def must_be_fill(self, piece: Piece) -> tuple[Mask, Mask]:
        """Which pixels of a piece meet a shape, and which have to be fill: those too that lie around them.

        The second are what the masks hide, and what lies within a block of a shape; of a lossy piece only whole blocks,
        and where colours are subsampled not the ring of pixels at the edge, which decoders mix with the next block.
        """
        left, top, width, height = self._place(piece)
        # The next block of a strip is one of the next strip; tiles have nothing to do with each other.
        apart = piece.coding is None or piece.index is not None
        above = 0 if apart else min(_BLOCK, piece.top)
        below = 0 if apart else min(_BLOCK, int(self.area.height) - piece.top - height)
        wide = left, top - above, width, height + above + below
        drawn = self.drawn.pixels(left, top, width, height)
        grown = self.mask.pixels(*wide) | self.drawn.pixels(*wide, reach=MARGIN)
        if piece.coding is not None:
            grown = _whole_blocks(grown)
            if piece.coding.is_subsampled:
                # Beyond the edges it is as at them: nothing is mixed there.
                grown = cv2.erode(grown.view(np.uint8), np.ones((3, 3), np.uint8), borderType=cv2.BORDER_REPLICATE) > 0
        return drawn, drawn | grown[above : above + height]

    def look(self, piece: Piece, colours: Colours, tally: Tally) -> None:
        """Whether hidden pixels are fill, by every decoder of the piece; ``colours`` is what fill decodes to."""
        left, top, width, height = self._place(piece)
        if not self.mask.meets(Rect(left, top, width, height)) and not self.drawn.meets(left, top, width, height):
            return
        drawn, filled = self.must_be_fill(piece)
        tally.hidden += int(np.count_nonzero(drawn))
        tally.filled += int(np.count_nonzero(filled))
        uncovered = drawn & ~self.mask.pixels(left, top, width, height)
        if uncovered.any():
            where = _at(uncovered, left, top)
            tally.uncovered.append(
                Fault(f"{self.name}: the mask leaves out the pixel {where}, which is drawn on.", self.file)
            )
        off = 0 if piece.coding is None else piece.coding.step
        for name, pixels in piece.pixels.items():
            self.see(name, pixels, filled, (left, top), (colours[name], off), tally)

    def see(
        self,
        decoder: str,
        pixels: RgbArray,
        filled: Mask,
        corner: tuple[int, int],
        expected: tuple[tuple[int, ...], int],
        tally: Tally,
    ) -> None:
        """Whether the pixels ``filled`` of a rectangle at ``corner`` are all of one colour, and that the expected one.

        ``expected`` is the colour, and by how much the one that is there may be off.
        """
        rows = np.flatnonzero(filled.any(axis=1))
        if not len(rows):
            return
        columns = np.flatnonzero(filled[rows[0] : rows[-1] + 1].any(axis=0))
        part = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
        pixels, filled = pixels[part], filled[part]
        corner = corner[0] + int(columns[0]), corner[1] + int(rows[0])
        colour, off = expected
        seen = pixels[filled]
        first = seen[0] if np.abs(seen[0].astype(int) - colour).max() <= off else np.array(colour, np.uint8)
        tally.decoders[decoder] = tally.decoders.get(decoder, 0) + len(seen)
        tally.colours.add(tuple(first.tolist()))
        other = filled & (pixels != first).any(axis=2)
        if other.any():
            row, column = np.argwhere(other)[0]
            rgb = ", ".join(map(str, pixels[row, column].tolist()))
            sentence = (
                f"{self.name}: {counted(int(np.count_nonzero(other)), 'hidden pixel')} not filled by {decoder}, first "
                f"at {corner[0] + column}, {corner[1] + row} ({rgb})."
            )
            tally.leaks.append(Fault(sentence, self.file))

    def compare(self, piece: Piece, tally: Tally) -> None:
        """Whether pixels outside the mask are the original's: equal where lossless, else as this encoding makes them.

        What fills up a tile beyond the level's edge, which no viewer shows, has to be the pixels at the edge, repeated.

        Raises:
            SlideError: The original cannot be read there.
        """
        left, top, width, height = self._place(piece)
        rect = Rect(left, top, width, height)
        tally.area += width * height
        tally.lossless &= piece.coding is None
        if self.mask.covers(rect) and piece.whole is None:
            return
        pixels, hidden = next(iter(piece.pixels.values())), self.mask.pixels(left, top, width, height)
        wanted, compared = self._wanted(rect, hidden, piece)
        statistics = pixel_statistics(wanted, np.ascontiguousarray(pixels), compared)
        tally.outside += statistics
        where = f"{self.name}, {piece.place}"
        if piece.coding is not None:
            self._compare_lossy(piece, piece.coding, wanted, hidden, tally)
        elif statistics.differing:
            sentence = f"{where}: {statistics.differing} pixels outside the shapes are others than the original's."
            tally.wrong.append(Fault(sentence, self.file))
        if piece.whole is not None and not _is_edge_repeated(piece, piece.whole, wanted):
            sentence = f"{where}: beyond the level's edge it holds other pixels than those at the edge."
            tally.wrong.append(Fault(sentence, self.file))

    def _wanted(self, rect: Rect, hidden: Mask, piece: Piece) -> tuple[RgbArray, Mask]:
        """What the pixels should be, and which of them can be compared one by one."""
        if self.mask.covers(rect):
            return np.full((*hidden.shape, 3), self.fill, np.uint8), ~hidden
        pixels, wanted, compared = next(iter(piece.pixels.values())), self._shown(rect), ~hidden
        wanted[hidden] = self.fill
        if piece.coding is not None:
            # Blocks of the file need not be those of the mask: of one that holds hidden pixels all may be fill.
            mixed = _any_blocks(hidden) & ~hidden
            compared &= ~mixed
            off = np.abs(pixels.astype(np.int16) - np.array(self.fill, np.int16)).max(axis=2)
            wanted[mixed & (off <= piece.coding.step)] = self.fill
        if self.painted is not None:
            part = self.painted.intersected(rect)
            if not part.is_empty:
                here = part.slices_of(rect)
                compared[here] = False
                wanted[here] = pixels[here]
        return wanted, compared

    def _compare_lossy(self, piece: Piece, coding: JpegCoded, wanted: RgbArray, hidden: Mask, tally: Tally) -> None:
        pixels = next(iter(piece.pixels.values()))
        again = by_pillow(coding.again(wanted))
        slack = 0.0 if self.finer is None else REBUILT_FROM_LOSSY
        # What is wrong inside is not for this check to say.
        judged = plausible_as(wanted, np.where(hidden[..., None], again, pixels), again, slack=slack)
        if judged.plausible:
            return
        left, top, _, _ = self._place(piece)
        block = ""
        if judged.worst_block is not None:
            x, y = judged.worst_block
            block = f" around {left + x + 16}, {top + y + 16}"
        what = f"pixels outside the shapes{block} are not what this encoding makes of the original's"
        sentence = f"{self.name}, {piece.place}: {what}."
        tally.wrong.append(Fault(sentence, self.file))

    def _place(self, piece: Piece) -> tuple[int, int, int, int]:
        """Of a piece in the level: left, top, width and height."""
        return int(self.area.x) + piece.left, int(self.area.y) + piece.top, *piece.size

    def _shown(self, rect: Rect) -> RgbArray:
        """The original's pixels, as its panes show them.

        Of rendered levels they are read in whole tiles, as every reader of the program does. Of a level that was made
        by halving, the means of four pixels each of the finer one; what its edge cuts is repeated.
        """
        if self.finer is not None:
            double = Rect(2 * rect.x, 2 * rect.y, 2 * rect.width, 2 * rect.height)
            return halved(self.finer(double))
        grid, level = TileGrid.of(self.slide, self.level), self.level
        if not is_rendered(self.slide, level):
            read = self.slide.read(level.index, grid.place(rect.x, rect.y), (int(rect.width), int(rect.height)))
            return np.array(read.rgb)
        rgb = np.empty((int(rect.height), int(rect.width), 3), np.uint8)
        for whole in grid.wholes(rect):
            region = self.slide.read(level.index, grid.place(whole.x, whole.y), (int(whole.width), int(whole.height)))
            part = rect.intersected(whole)
            rgb[part.slices_of(rect)] = region.rgb[part.slices_of(whole)]
        return rgb


def _is_edge_repeated(piece: Piece, whole: RgbArray, wanted: RgbArray) -> bool:
    """Whether a tile that the level's edge cuts holds beyond it the pixels at the edge, as far as it can be told.

    Of a lossy tile, those that were to be encoded (``wanted``), or those that it decodes to: the original's own coding
    may have been taken up where it differs from what its reader shows.
    """
    inside = next(iter(piece.pixels.values()))
    beyond = (0, whole.shape[0] - inside.shape[0]), (0, whole.shape[1] - inside.shape[1]), (0, 0)
    if piece.coding is None:
        return np.array_equal(np.pad(inside, beyond, "edge"), whole)
    for edge, slack in ((inside, _AT_EDGE), (wanted, 0.0)):
        filled_up = np.pad(edge, beyond, "edge")
        again = by_pillow(piece.coding.again(filled_up))
        seen = whole.copy()
        seen[: inside.shape[0], : inside.shape[1]] = again[: inside.shape[0], : inside.shape[1]]
        if plausible_as(filled_up, seen, again, slack=slack).plausible:
            return True
    return False


def _whole_blocks(mask: Mask) -> Mask:
    """The pixels of those blocks, counted from the corner, that ``mask`` covers as far as they lie in it."""
    return ~_any_blocks(~mask)


def _any_blocks(mask: Mask) -> Mask:
    """The pixels of those blocks, counted from the corner, of which ``mask`` covers any."""
    height, width = mask.shape
    padded = np.pad(mask, ((0, -height % _BLOCK), (0, -width % _BLOCK)))
    rows, columns = padded.shape[0] // _BLOCK, padded.shape[1] // _BLOCK
    met = padded.reshape(rows, _BLOCK, columns, _BLOCK).any(axis=(1, 3))
    return met.repeat(_BLOCK, axis=0).repeat(_BLOCK, axis=1)[:height, :width]


def _at(mask: Mask, left: int, top: int) -> str:
    row, column = np.argwhere(mask)[0]
    return f"{left + column}, {top + row}"
