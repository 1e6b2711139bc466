"""Which panes show maps: made when they are first asked for, and kept as long as the two slides lie as they do."""

from __future__ import annotations

from dataclasses import dataclass, replace

from viewer.comparison.difference_tiles import DifferenceTiles
from viewer.comparison.display import Look, Measure
from viewer.comparison.measured_tiles import MeasuredTiles
from viewer.comparison.pair_pixels import PairReading
from viewer.comparison.pair_tiles import PairTiles
from viewer.comparison.profiled import ProfiledPanes
from viewer.comparison.state import ComparisonState, PaneState
from viewer.slides.slide import Level
from viewer.tiles.cache import TileCache
from viewer.tiles.loader import TileLoader


@dataclass(frozen=True, slots=True)
class _Made:
    reference: PaneState
    conversion: PaneState
    pane: PaneState
    """The conversion's grid with a map as its tiles."""


class MeasureMaps:
    """Gives every conversion a pane for each measure; not thread-safe.

    The two differences are one pane, whose tiles hold what both show.
    """

    def __init__(self, loader: TileLoader, cache: TileCache) -> None:
        self._loader, self._cache = loader, cache
        self.profiles = ProfiledPanes(loader, cache)
        self._look = Look()
        self._made: dict[tuple[int, Measure], _Made] = {}
        """By the number of the conversion."""
        self._laid: dict[int, tuple[PaneState, PaneState]] = {}
        """A slide's pane, and the same with a map over it, by the number of the map."""

    @property
    def numbers(self) -> tuple[int, ...]:
        """Under which the loader knows all maps that have been asked for, shown now or not."""
        return tuple(made.pane.number for made in self._made.values())

    def wear(self, look: Look) -> None:
        """Colour tiles that come from now on like this; those in memory follow when they are drawn."""
        self._look = look

    def pane_of(self, state: ComparisonState, conversion: PaneState) -> PaneState | None:
        """The conversion's grid with the measure as its tiles; None where it is not known how the slides lie."""
        reference, look = state.reference, state.display.look
        if reference is None or not conversion.is_placed:
            return None
        key = conversion.number, look.measure if look.is_measured else Measure.DIFFERENCE
        made = self._made.get(key)
        if made is not None and made.reference is reference and made.conversion is conversion:
            return made.pane
        pairs = PairTiles(reference, conversion, self._cache)
        source = (
            MeasuredTiles(look.measure, pairs, lambda: self._look)
            if look.is_measured
            else DifferenceTiles(pairs, lambda: self._look)
        )
        pane = replace(conversion, number=self._loader.add_source(source))
        self._forget(key)
        self._made[key] = _Made(reference, conversion, pane)
        return pane

    def laid_over(self, pane: PaneState, map_pane: PaneState) -> PaneState:
        """A slide with a map over it."""
        laid = self._laid.get(map_pane.number)
        if laid is None or laid[0] is not pane or laid[1].over is not map_pane:
            laid = self._laid[map_pane.number] = pane, replace(pane, over=map_pane)
        return laid[1]

    def note(self, pane: PaneState, level: Level) -> str:
        """What whoever looks at the map ``pane`` must know of how it was made; empty for slides, and for plain maps."""
        for made in self._made.values():
            if made.pane is pane:
                return PairReading.of(made.reference, made.conversion, level).note
        return ""

    def keep_only(self, state: ComparisonState) -> None:
        """Forget the maps of conversions that are not there any more."""
        self.profiles.keep_only(state)
        numbers = {pane.number for pane in state.panes}
        for key in [key for key in self._made if key[0] not in numbers]:
            self._forget(key)

    def _forget(self, key: tuple[int, Measure]) -> None:
        made = self._made.pop(key, None)
        if made is not None:
            self._laid.pop(made.pane.number, None)
            self._loader.remove_slide(made.pane.number)
