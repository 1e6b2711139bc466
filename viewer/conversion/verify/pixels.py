"""Checks of the pixels, tile by tile in bounded memory."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import numpy as np

from viewer.conversion.verify.dicom_file import DicomFile
from viewer.conversion.verify.expected import Treatment
from viewer.conversion.verify.headers import level_name, level_names
from viewer.conversion.verify.lossy import limit_of
from viewer.conversion.verify.result import (
    FILLED_TILES,
    LOOKED_TILES,
    Check,
    Fault,
    Figure,
    Outcome,
    Scope,
    counted,
    judged,
)
from viewer.conversion.verify.stored_tiles import EQUAL
from viewer.conversion.verify.tiles import HALVING, LevelLooker, TileFinding
from viewer.measures.pixel_statistics import PixelStatistics
from viewer.slides.slide import SlideError

CHECK_THREADS = 2
_AT_ONCE = 16
"""Tiles that are looked at between two reports of progress, so many times a tile is what memory holds at most."""
_SAMPLED = 48
"""Tiles a level in a sample."""
_SEED = 20
_SHIFTED = 5
"""Tiles a level, those with the most to see, of which the place is measured."""
_SAME_COLOURS = 40.0
"""PSNR in dB below which a copied tile is decoded to other colours; two decoders of one stream give more."""
_LARGEST_SHIFT = 0.5
_NEARLY = 25.0
"""PSNR in dB that pixels have at least where the original can only be read at a fraction of a pixel, or where colours
are interpolated otherwise along the edges of a tile."""


@dataclass(slots=True)
class _Tally:
    """What was seen of one level."""

    looker: LevelLooker
    looked: int = 0
    undecodable: list[Fault] = field(default_factory=list)
    unread: list[Fault] = field(default_factory=list)
    wrong: list[Fault] = field(default_factory=list)
    """Pixels, or bytes of copied tiles, that are not what they should be."""
    bytes_equal: int = 0
    bytes_compared: int = 0
    cut_out: int = 0
    """Tiles that decode to exactly what the stored pieces do that they were cut out of."""
    cut_compared: int = 0
    filled: int = 0
    between: int = 0
    exact: PixelStatistics = field(default_factory=PixelStatistics)
    lossy: PixelStatistics = field(default_factory=PixelStatistics)
    ssim: list[float] = field(default_factory=list)
    worst_ratio: float = 0.0
    """Largest mean squared difference of a tile, as a share of what is allowed."""
    detailed: list[tuple[float, int]] = field(default_factory=list)

    def add(self, found: TileFinding) -> None:
        """Count a tile."""
        self.looked += 1
        level, file = self.looker.level, self.looker.files.head.name
        where = f"{level_name(level).capitalize()}, {self.looker.place(found.index)}"
        if found.undecodable:
            self.undecodable.append(Fault(f"{where}: {found.undecodable}.", file))
            return
        self.detailed = sorted([*self.detailed, (-found.detail, found.index)])[:_SHIFTED]
        if found.copied is not None:
            self.bytes_compared += 1
            self.bytes_equal += found.copied
            if not found.copied:
                self.wrong.append(Fault(f"{where}: it is not the stored tile of the original.", file))
        if found.filled:
            self.filled += 1
        elif found.unread:
            self.unread.append(Fault(f"{where}: what it should be cannot be read: {found.unread}", file))
        elif found.exact is not None:
            self.between += found.between
            if not found.between:
                self.exact += found.exact
            self._judge_exact(found, where, file)
        elif found.lossy is not None:
            judged_tile = found.lossy
            self.lossy += judged_tile.statistics
            if judged_tile.ssim is not None:
                self.ssim.append(judged_tile.ssim)
            ratio = judged_tile.statistics.mean_square / judged_tile.mean_square_allowed
            self.worst_ratio = max(self.worst_ratio, ratio)
            if not judged_tile.plausible:
                self.wrong.append(Fault(f"{where}: {_how_far(found)}", file))

    def add_cut(self, index: int, cut: bool | None) -> None:
        """Count a tile that was held against stored pieces."""
        if cut is None:
            return
        self.cut_compared += 1
        self.cut_out += cut
        if not cut:
            where = f"{level_name(self.looker.level).capitalize()}, {self.looker.place(index)}"
            sentence = f"{where}: it is not what the original stores there."
            self.wrong.append(Fault(sentence, self.looker.files.head.name))

    def _judge_exact(self, found: TileFinding, where: str, file: str) -> None:
        assert found.exact is not None
        if found.between:
            if found.exact.psnr < _NEARLY:
                self.wrong.append(Fault(f"{where}: it is not what the original shows.", file))
        elif self.looker.level.treatment is Treatment.COPIED:
            # Where tiles are cut out of others, colours are interpolated otherwise along their edges.
            if found.exact.psnr < (_NEARLY if self.looker.compares_pieces else _SAME_COLOURS):
                self.wrong.append(Fault(f"{where}: it shows other colours than the original.", file))
        elif found.exact.differing:
            sentence = f"{where}: {found.exact.differing} pixels differ, by up to {found.exact.largest} grey levels."
            self.wrong.append(Fault(sentence, file))


def _how_far(found: TileFinding) -> str:
    assert found.lossy is not None
    statistics = found.lossy.statistics
    off = f"the mean squared difference is {statistics.mean_square:.1f}; {found.lossy.mean_square_allowed:.1f} would do"
    if found.lossy.worst_block is None:
        return f"{off}."
    x, y = found.lossy.worst_block
    return f"{off}, and the pixels around {x + 16}, {y + 16} of the tile are not those of the original."


def chosen_tiles(count: int, scope: Scope) -> Sequence[int]:
    """All tiles of a level, or a sample that is the same every time."""
    if scope == "full" or count <= _SAMPLED:
        return range(count)
    return sorted(random.Random(_SEED).sample(range(count), _SAMPLED))


def check_pixels(
    lookers: Sequence[LevelLooker], pictures: Sequence[DicomFile], scope: Scope, count: Callable[[int], None]
) -> Iterator[Check]:
    """Look at the tiles of every level; ``count`` is called with the number of tiles that were looked at since.

    ``pictures`` are the files of associated images, which are decoded whole.
    """
    tallies, shifts = [], list[Fault]()
    measured = 0
    with ThreadPoolExecutor(CHECK_THREADS, thread_name_prefix="verify") as pool:
        for looker in lookers:
            tally = _Tally(looker)
            wanted = chosen_tiles(min(looker.files.grid.area, looker.files.stored), scope)
            for start in range(0, len(wanted), _AT_ONCE):
                part = wanted[start : start + _AT_ONCE]
                for found in pool.map(looker.look, part):
                    tally.add(found)
                count(len(part))
            if looker.compares_pieces:
                some = chosen_tiles(min(looker.files.grid.area, looker.files.stored), "sample")
                for index, cut in zip(some, pool.map(looker.is_cut_out, some), strict=True):
                    tally.add_cut(index, cut)
            for shift, index in ((looker.shift(index), index) for _, index in tally.detailed):
                measured += shift is not None
                if shift is not None and max(map(abs, shift)) >= _LARGEST_SHIFT:
                    where = f"{level_name(looker.level).capitalize()}, {looker.place(index)}"
                    sentence = f"{where}: its content lies {_direction(shift)} of its place."
                    shifts.append(Fault(sentence, looker.files.head.name))
            tallies.append(tally)
    yield _decoding(tallies, pictures)
    yield from _copied(tallies)
    yield from _exact(tallies)
    yield from _plausible(tallies)
    if measured:
        passed = f"By correlation with the original, the content of {measured} tiles lies where it should."
        yield judged("Place of the content", passed, shifts, {"tiles": measured})
    else:
        sentence = "No tile has enough to see for measuring where it lies."
        yield Check("Place of the content", Outcome.NOT_DONE, sentence)


def _direction(shift: tuple[float, float]) -> str:
    """Such as "1.0 px left and 2.0 px below"."""
    across, down = shift
    return (
        f"{abs(across):.1f} px {'left' if across < 0 else 'right'} and {abs(down):.1f} px "
        f"{'above' if down < 0 else 'below'}"
    )


def _decoding(tallies: Sequence[_Tally], pictures: Sequence[DicomFile]) -> Check:
    faults = [fault for tally in tallies for fault in tally.undecodable]
    for file in pictures:
        for index in range(len(file.fragments)):
            try:
                file.decoded(file.frame(index))
            except SlideError as error:
                faults.append(Fault(f"The {file.kind.lower()} in {file.name}: {error}.", file.name))
    tiles = sum(tally.looked for tally in tallies)
    beside = f" and {counted(len(pictures), 'picture')} beside the levels" if pictures else ""
    passed = (
        f"All {tiles} {'tile' if tiles == 1 else 'tiles'} that were looked at{beside} decode to Columns x Rows pixels, "
        "to their end."
    )
    return judged("Decoding", passed, faults, {"tiles": tiles, "pictures": len(pictures)})


def _copied(tallies: Sequence[_Tally]) -> Iterator[Check]:
    held = [tally for tally in tallies if tally.looker.level.treatment is Treatment.COPIED]
    if not held:
        return
    alike = [tally for tally in held if tally.looker.compares_bytes]
    if alike:
        faults = [fault for tally in alike for fault in (*tally.wrong, *tally.unread)]
        compared = sum(tally.bytes_compared for tally in alike)
        figures: dict[str, Figure] = {"tiles": compared, "tiles equal": sum(tally.bytes_equal for tally in alike)}
        passed = f"All {compared} copied tiles that were looked at equal the stored tiles of the original. {EQUAL}"
        yield judged("Copied tiles", passed, faults, figures)
    if apart := [tally for tally in held if not tally.looker.compares_bytes]:
        yield _cut(apart)


def _cut(held: Sequence[_Tally]) -> Check:
    """Of copied levels whose tiles the original stores as pieces of other sizes."""
    faults = [fault for tally in held for fault in (*tally.wrong, *tally.unread)]
    compared = sum(tally.cut_compared for tally in held)
    figures: dict[str, Figure] = {"tiles": compared, "tiles equal": sum(tally.cut_out for tally in held)}
    before = f"The original does not store {_names(held)} in tiles of the same place and size"
    if not faults and not all(tally.cut_compared for tally in held):
        sentence = (
            f"{before}, nor as stripes of JPEG that could be compared; the pixels are those that its reader shows, "
            "within what two decoders differ by."
        )
        return Check("Cut tiles", Outcome.NOT_DONE, sentence, figures)
    passed = (
        f"{before}: they were cut out of it without decoding. {counted(compared, 'tile')} of a sample decode to "
        "exactly the pixels of the stored JPEG, both with colours repeated instead of interpolated; all that were "
        "looked at show what its reader shows, but for colours interpolated along their edges."
    )
    return judged("Cut tiles", passed, faults, figures)


def _exact(tallies: Sequence[_Tally]) -> Iterator[Check]:
    encoded = [one for one in tallies if one.looker.level.lossless and one.looker.level.treatment is Treatment.ENCODED]
    for name, rebuilt in (("Exact pixels", False), ("Exact reduction", True)):
        held = [tally for tally in encoded if tally.looker.is_rebuilt is rebuilt]
        if not held:
            continue
        faults = [fault for tally in held for fault in (*tally.wrong, *tally.unread)]
        pixels = sum(tally.exact.pixels for tally in held)
        what = (
            f"are exactly the reduction of the next finer level. {HALVING}"
            if rebuilt
            else "are exactly those that the original's reader shows over its background."
        )
        passed = f"All {pixels} pixels of {_names(held)} that were compared {what}{_filled(held)}"
        figures = {"pixels": pixels, "pixels differing": _differing(held), **_filled_figures(held)}
        yield judged(name, passed, faults, figures)


def _differing(held: Sequence[_Tally]) -> int:
    return sum(tally.exact.differing for tally in held)


def _plausible(tallies: Sequence[_Tally]) -> Iterator[Check]:
    held = [tally for tally in tallies if tally.looker.level.is_lossy]
    if not held:
        return
    faults = [fault for tally in held for fault in (*tally.wrong, *tally.unread)]
    figures: dict[str, Figure] = {}
    for tally in held:
        if not tally.lossy.pixels:
            continue
        name = level_name(tally.looker.level)
        if tally.looker.is_rebuilt:
            name = f"{name}, against level {tally.looker.made_of} halved"
        figures[f"{name}: pixels compared"] = tally.lossy.pixels
        figures[f"{name}: mean difference (grey levels)"] = round(tally.lossy.mean_absolute, 3)
        figures[f"{name}: largest difference (grey levels)"] = tally.lossy.largest
        if math.isfinite(tally.lossy.psnr):
            figures[f"{name}: PSNR (dB)"] = round(tally.lossy.psnr, 2)
        if tally.ssim:
            figures[f"{name}: SSIM (uniform 7 x 7 window, mean of tiles)"] = round(float(np.mean(tally.ssim)), 4)
        figures[f"{name}: worst tile, share of the difference allowed"] = round(tally.worst_ratio, 3)
    figures |= _filled_figures(held)
    tiles = sum(tally.looked - tally.filled for tally in held)
    passed = (
        f"All {tiles} tiles of {_names(held)} that were compared differ from {_compared_with(held)} no more than this "
        f"encoding makes them; what was not scanned counts, too."
    )
    passed = f"{passed}{_filled(held)} {limit_of(held[0].looker.level)}"
    yield judged("Lossy pixels", passed, faults, figures)


def _compared_with(held: Sequence[_Tally]) -> str:
    rebuilt = [tally for tally in held if tally.looker.is_rebuilt]
    if not rebuilt:
        return "the original"
    below = f"the next finer level as it stands in the files, halved ({_names(rebuilt)})"
    return below if len(rebuilt) == len(held) else f"the original, or from {below},"


def _filled(held: Sequence[_Tally]) -> str:
    filled, between = sum(tally.filled for tally in held), sum(tally.between for tally in held)
    said = (
        f" {counted(filled, 'tile')} with filled places {'was' if filled == 1 else 'were'} not compared."
        if filled
        else ""
    )
    if between:
        said += (
            f" Of {counted(between, 'tile')} the original can only be read at a fraction of a pixel: there the "
            f"difference was only held against {_NEARLY:g} dB."
        )
    return said


def _filled_figures(held: Sequence[_Tally]) -> dict[str, Figure]:
    filled = sum(tally.filled for tally in held)
    return {FILLED_TILES: filled, LOOKED_TILES: sum(tally.looked for tally in held)} if filled else {}


def _names(held: Sequence[_Tally]) -> str:
    return level_names([tally.looker.level for tally in held])
