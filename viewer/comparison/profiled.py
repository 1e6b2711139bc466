"""Slides as their colour profiles have them look: tiles of their own, made of the stored ones.

The stored tiles stay what everything is measured on; a pane that is shown through a profile draws these instead.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from viewer.comparison.display import Display
from viewer.comparison.state import ComparisonState, PaneState
from viewer.slides.colour_profile import to_screen
from viewer.slides.slide import Slide, SlideError
from viewer.tiles.cache import Tile, TileCache
from viewer.tiles.grid import TileAddress, TileGrid
from viewer.tiles.loader import TileLoader, stored_tile


@dataclass(frozen=True, slots=True)
class ProfiledTiles:
    """The tiles of a slide through its profile; a TileSource."""

    number: int
    """Under which the slide's own tiles are kept."""
    slide: Slide
    cache: TileCache

    def tile(self, grid: TileGrid, address: TileAddress) -> Tile | None:
        """The tile, made of the stored one, which is then in memory as well; None once the slide is closed.

        What was never scanned keeps the colour of the background, of which no profile knows.
        """
        stored = stored_tile(self.cache, self.number, self.slide, grid, address)
        if stored is None:
            return None
        if stored.pixels is None:
            return Tile(None, stored.error)
        try:
            shown = to_screen(self.slide.name, self.slide.icc_profile or b"").bgra(stored.pixels)
        except SlideError as error:
            return Tile(None, str(error))
        if stored.scanned is not None:
            shown[~stored.scanned] = stored.pixels[~stored.scanned]
        return Tile(shown, scanned=stored.scanned)


class ProfiledPanes:
    """Gives a pane that is shown through its profile; not thread-safe."""

    def __init__(self, loader: TileLoader, cache: TileCache) -> None:
        self._loader, self._cache = loader, cache
        self._made: dict[int, tuple[PaneState, PaneState]] = {}
        """The pane of the stored colours, and the one shown, by the number of the former."""

    def pane_of(self, state: ComparisonState, pane: PaneState) -> PaneState:
        """``pane`` itself unless somebody wants its slide's profile applied, and there is one."""
        if pane.slide.path not in state.display.profiled or not pane.slide.icc_profile:
            return pane
        made = self._made.get(pane.number)
        if made is not None and made[0] is pane:
            return made[1]
        # A pane that was only moved keeps its tiles.
        number = made[1].number if made is not None else None
        if number is None:
            number = self._loader.add_source(ProfiledTiles(pane.number, pane.slide, self._cache))
        shown = replace(pane, number=number, stored=pane.number)
        self._made[pane.number] = pane, shown
        return shown

    def keep_only(self, state: ComparisonState) -> None:
        """Forget the tiles of panes that are gone, or are to be shown as stored."""
        wanted = {pane.number for pane in state.panes if pane.slide.path in state.display.profiled}
        for number in [number for number in self._made if number not in wanted]:
            self._loader.remove_slide(self._made.pop(number)[1].number)


def profile_text(display: Display, slide: Slide) -> str:
    """Whether a slide is shown through its colour profile, for its header."""
    if not slide.icc_profile:
        return "no ICC"
    return "ICC applied" if slide.path in display.profiled else "ICC not applied"
