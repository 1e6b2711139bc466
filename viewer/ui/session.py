"""The slides that are open together: opens them, aligns them, and keeps the tile loader informed."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.alignment.alignment import Alignment
from viewer.comparison.display import Display
from viewer.comparison.head_start import HeadStart
from viewer.comparison.scene import PaneScene, resolve
from viewer.comparison.shown import drawn, drawn_detached
from viewer.comparison.state import Comparison, ComparisonState, Detached, PaneState, Role
from viewer.comparison.viewport import Viewport
from viewer.geometry import Affine, Point, Size
from viewer.slides.slide import Slide
from viewer.ui.aligner import Aligner
from viewer.ui.job_pool import JobPool
from viewer.ui.slot import Offset, Slot
from viewer.ui.tile_wishes import TileWishes
from viewer.ui.upgrade import PATIENCE, Upgrade

_LONGEST_WITHOUT_REST_MS = 1000
"""A better reader waits so long for the tiles in sight; its imports would take the processor from them."""
_SMALLEST_SHARE = 1 / 32
"""Of the size at which the whole slide fits."""


class Session(QObject):
    """Holds the comparison, its slots, the cache and the loader; lives on the GUI thread."""

    slots_changed = Signal()
    """A slide was opened, refused or aligned."""
    tiles_arrived = Signal()

    def __init__(self, cache_bytes: int, jobs: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.comparison = Comparison()
        self._tiles = TileWishes(cache_bytes, self)
        self._tiles.arrived.connect(self._tiles_came)
        self.cache, self.loader, self.maps = self._tiles.cache, self._tiles.loader, self._tiles.maps
        self._jobs = jobs
        self.slots: tuple[Slot, ...] = ()
        self._panes: dict[Slot, PaneState] = {}
        self._reference: Slot | None = None
        self._ahead: HeadStart | None = None
        self._aligner = Aligner(jobs, self)
        self._aligner.found.connect(self._aligned)
        self._aligner.interrupted.connect(self._align_all)
        self.kept_offset: Callable[[PaneState, Offset | None], Offset | None] = lambda _, brought: brought
        """Gives the offset of a conversion that has just been aligned, asked with what was opened along with it."""
        self._upgrades: list[Upgrade] = []
        self._screen: tuple[Size, float] = (Size(1, 1), 1.0)
        self._fitted = True
        self._coming: tuple[ComparisonState, bool] | None = None
        self._restate = QTimer(self, singleShot=True, interval=0)
        self._restate.timeout.connect(self._state_wishes)
        self._at_rest = QTimer(self, singleShot=True, interval=_LONGEST_WITHOUT_REST_MS)
        self._at_rest.timeout.connect(self._improve)
        self.comparison.listen(self._follow)

    def _follow(self, before: ComparisonState, state: ComparisonState) -> None:
        if state.panes is not before.panes:
            by_slide = {id(pane.slide): pane for pane in state.panes}
            for slot, pane in self._panes.items():
                self._panes[slot] = by_slide.get(id(pane.slide), pane)
        self._restate.start()

    # --- opening -----------------------------------------------------------------------------------------------

    def open(self, paths: Sequence[Path], ahead: HeadStart | None = None) -> None:
        """Open the original and its conversions in place of what was open; ``ahead`` has begun with them."""
        self.open_slots([Slot(path, self._jobs, ahead=ahead, parent=self) for path in paths])
        self._ahead = ahead

    def swap(self) -> None:
        """Let original and conversion of a pair change places; view, level, series and readers stay."""
        if len(self.slots) == 2:
            coming = self.slots[1] in self._panes and self.comparison.state.seen_from(self._panes[self.slots[1]])
            fitted = self._fitted
            self.open_slots([slot.anew() for slot in reversed(self.slots)], (coming, fitted) if coming else None)

    def open_slots(self, slots: Sequence[Slot], view: tuple[ComparisonState, bool] | None = None) -> None:
        """Open what is not open yet in place of what was; ``view``: how to look at it, and whether all is in sight."""
        self.close_slides()
        self.slots = tuple(slots)
        self._fitted = True
        self._coming = view
        for slot in self.slots:
            self._connect(slot)
            slot.open()
        self.slots_changed.emit()

    def reopen(self, index: int, *, series_uid: str | None = None, reader: str | None = None) -> None:
        """Open one slot anew, with another series or reader; the others stay."""
        old = self.slots[index]
        slot = old.anew(series_uid=series_uid, reader=reader)
        slot.offset = old.take_offset() if slot.series_uid == old.series_uid else None
        self._put(slot, index, index + 1)

    def open_beside(self, path: Path) -> None:
        """Open ``path`` beside the original, which stays as it is, in place of whatever was open beside it."""
        self._put(Slot(path, self._jobs, parent=self), 1, len(self.slots))

    def _put(self, slot: Slot, first: int, end: int) -> None:
        for old in self.slots[first:end]:
            self._drop(old)
        self.slots = (*self.slots[:first], slot, *self.slots[end:])
        self._connect(slot)
        slot.open()
        self._rebuild()

    def close_slides(self) -> None:
        """Close everything that is open or being opened."""
        for slot in self.slots:
            self._drop(slot)
        self.slots = ()
        self._reference = None
        if self._ahead is not None:
            self._ahead.close()
            self._ahead = None
        self.comparison.show(ComparisonState())
        self.slots_changed.emit()

    def shut_down(self) -> None:
        """End the loader's threads; the session is of no use afterwards."""
        self.close_slides()
        self.loader.stop()

    def _connect(self, slot: Slot) -> None:
        slot.opened.connect(self._rebuild)
        slot.failed.connect(lambda: self._refused(slot))
        slot.upgraded.connect(lambda slide: self._upgrade(slot, slide))

    def _drop(self, slot: Slot) -> None:
        pane = self._panes.pop(slot, None)
        if pane is not None:
            self.loader.remove_slide(pane.number)
        for upgrade in [u for u in self._upgrades if u.slot is slot]:
            self._give_up(upgrade)
        slot.close()

    def _refused(self, slot: Slot) -> None:
        pane = self._panes.pop(slot, None)
        if pane is not None:
            self.loader.remove_slide(pane.number)
        self._rebuild()

    def _rebuild(self) -> None:
        """Make the panes from what is open; conversions wait for their original, open or refused."""
        if self.slots and not self.slots[0].pending:
            ready = [slot for slot in self.slots if slot.slide is not None]
            for slot in ready:
                if slot not in self._panes:
                    assert slot.slide is not None
                    role = Role.ORIGINAL if slot is self.slots[0] else Role.CONVERSION
                    self._panes[slot] = PaneState(self.loader.add_slide(slot.slide), role, slot.slide)
            state = self.comparison.state
            panes = tuple(self._panes[slot] for slot in ready)
            first_look = bool(ready) and ready[0] is not self._reference
            if first_look:
                # Another slide is the measure now: where the others lie on it is not known yet.
                stays = state.reference is not None and self._shows_the_same(state.reference.slide, ready[0])
                self._reference = ready[0]
                panes = tuple(pane.unplaced() for pane in panes)
                self._panes = dict(zip(ready, panes, strict=True))
            self.comparison.show(replace(state, panes=panes))
            if panes and first_look and not stays:
                self._look_first()
            self._align_all()
            self._improve_at_rest()
        self.slots_changed.emit()

    def _look_first(self) -> None:
        """Show the whole, or what was looked at before original and conversion changed places."""
        coming, fitted = self._coming or (None, True)
        self._coming = None
        if coming is not None:
            self.comparison.show(replace(coming, panes=self.comparison.state.panes))
        self.fit()
        if coming is not None and not fitted:
            centre, scale = coming.viewport.centre, coming.viewport.scale
            self.look(replace(self.comparison.state.viewport, centre=centre, scale=scale))

    def _shows_the_same(self, before: Slide, now: Slot) -> bool:
        """Whether only the reader of the reference is another: whoever looks at a spot goes on looking at it."""
        same_size = now.slide is not None and before.levels[0].size == now.slide.levels[0].size
        return same_size and self._reference is not None and self._reference.path == now.path

    def _improve_at_rest(self) -> None:
        """Bring in the better readers once the tiles in sight are there, or have kept everybody waiting for long."""
        if self._improvable:
            self._at_rest.start()

    def _improve(self) -> None:
        self._at_rest.stop()
        for slot in self._improvable:
            slot.improve()

    @property
    def _improvable(self) -> list[Slot]:
        """Slots that have their place on screen and not the better reader."""
        placed = (slot for slot, pane in self._panes.items() if slot is self._reference or pane.alignment is not None)
        return [slot for slot in placed if not slot.is_improving]

    # --- alignment ---------------------------------------------------------------------------------------------

    def _align_all(self) -> None:
        if self._reference is not None and self._reference in self._panes:  # else it is being opened anew
            self._aligner.align(self._reference, self.comparison.state.panes, self._ahead)

    def _aligned(self, reference: Slot, number: int, alignment: Alignment) -> None:
        state = self.comparison.state
        if reference is not self._reference or reference not in self._panes:
            # It says how the conversion lies on a slide that is no longer the measure.
            QTimer.singleShot(0, self._align_all)
        elif any(pane.number == number for pane in state.panes):
            after = state.aligned(number, alignment)
            pane = after.pane(number)
            kept = self.kept_offset(pane, self._brought(number)) if pane is not None and not pane.has_offset else None
            self.comparison.show(after.moved(number, *kept).cut_anew() if kept is not None else after)
            self._improve_at_rest()
            self.slots_changed.emit()

    def _brought(self, number: int) -> Offset | None:
        """What was opened with a conversion; it is about the original, and is left for it while that is refused."""
        if self._reference is not self.slots[0]:
            return None
        return next(slot.take_offset() for slot, pane in self._panes.items() if pane.number == number)

    def set_offset(self, pane: PaneState, offset: Affine, origin: str) -> None:
        """Have the conversion of ``pane`` lie elsewhere than its alignment says; nothing if it is not there any more.

        Args:
            pane: As it is, or was before it was moved.
            offset: Level-0 pixels of the reference, as the alignment has them, onto such; the identity takes it back.
            origin: For people, where the offset comes from.
        """
        self.comparison.show(self.comparison.state.moved(pane.number, offset, origin).cut_anew())

    # --- a better reader or another plane takes over ----------------------------------------------------------

    def _upgrade(self, slot: Slot, slide: Slide) -> None:
        pane = self._panes.get(slot)
        number = self.loader.add_slide(slide)
        if pane is None:  # not shown yet: nothing on screen can jump
            self._replace(slot, PaneState(number, Role.CONVERSION, slide), slide)
            return
        same = [level.size for level in pane.slide.levels] == [level.size for level in slide.levels]
        better = replace(pane, number=number, slide=slide, alignment=pane.alignment if same else None)
        if not same:
            if slot is self._reference:
                self._reference = None
            self._replace(slot, better, slide)
            return
        self._upgrades.append(Upgrade(slot, slide, better))
        self._state_wishes()

    def _replace(self, slot: Slot, pane: PaneState, slide: Slide) -> None:
        role = Role.ORIGINAL if slot is self.slots[0] else Role.CONVERSION
        old_pane = self._panes.get(slot)
        old_slide = slot.adopt(slide)
        self._panes[slot] = replace(pane, role=role)
        self._rebuild()
        if old_pane is not None:
            self.loader.remove_slide(old_pane.number)
        if old_slide is not None:
            old_slide.close()

    def _try_upgrades(self) -> None:
        for upgrade in list(self._upgrades):
            pane = upgrade.following(self._panes[upgrade.slot])
            if self.scene(pane) is None:
                continue  # the first reader is not on screen yet either
            upgrade.rounds += 1
            scene = resolve(self.comparison.state, pane, self.pixel_budget)
            there = all(self.cache.get(scene.key(scene.sharp, tile)) is not None for tile in scene.sharp.tiles)
            if there or upgrade.rounds > PATIENCE:
                self._upgrades.remove(upgrade)
                self._replace(upgrade.slot, pane, upgrade.slide)

    def _give_up(self, upgrade: Upgrade) -> None:
        self._upgrades.remove(upgrade)
        self.loader.remove_slide(upgrade.pane.number)
        upgrade.slide.close()

    @property
    def is_going_over(self) -> bool:
        """Whether a better reader or another plane is about to take over."""
        return bool(self._upgrades) or self._at_rest.isActive()

    # --- looking -----------------------------------------------------------------------------------------------

    @property
    def pixel_budget(self) -> int:
        """Pixels of tiles that one pane may hold, so that all panes together fit in the cache."""
        return self._tiles.pixel_budget(self.comparison.state)

    def set_screen(self, size: Size, ratio: float) -> None:
        """The panes have another size, or stand on another screen."""
        if (size, ratio) == self._screen:
            return
        self._screen = (size, ratio)
        if self.comparison.state.panes:
            if self._fitted:
                self.fit()
            else:
                self.comparison.look(self.comparison.state.viewport.sized(size, ratio))

    def fit(self) -> None:
        """Show all that was scanned of the reference."""
        state = self.comparison.state
        size, ratio = self._screen
        self._fitted = True  # first, since those who hear of the new view ask for it
        whole = Viewport.fitting(state.covered, size, ratio, state.viewport.rotation)
        self.comparison.look(replace(whole, smallest=whole.scale * _SMALLEST_SHARE))

    def look(self, viewport: Viewport) -> None:
        """Show another part, in the size of the main window, whichever window asks."""
        self._fitted = False
        self.comparison.look(viewport.sized(*self._screen))

    def look_in(self, number: int | None, viewport: Viewport) -> None:
        """Show another part, as a gesture in the pane ``number`` asks; only there while the panes are not linked."""
        state = self.comparison.state
        after = state.looked(number, viewport.sized(*self._screen))
        self._fitted = self._fitted and after.viewport == state.viewport
        self.comparison.show(after)

    @property
    def fitted(self) -> bool:
        """Whether everything is shown and nobody has moved since."""
        return self._fitted

    def show_display(self, display: Display) -> None:
        """Show the slides together in another way."""
        self.maps.wear(display.look)
        self.comparison.show(replace(self.comparison.state, display=display))

    def force_level(self, downsample: float | None) -> None:
        """Show the stored level of that downsample in every pane; None: the one that fits the zoom."""
        self.comparison.show(replace(self.comparison.state, forced_downsample=downsample))

    def show_plane(self, index: int, axis: str, position: int) -> None:
        """Show another frame, focal plane or optical path of the slide in slot ``index``."""
        slot = self.slots[index]
        pane = self._panes.get(slot)
        if pane is None:
            return
        coming = next((upgrade for upgrade in self._upgrades if upgrade.slot is slot), None)
        slide = (coming.slide if coming is not None else pane.slide).at(axis, position)
        if coming is not None:
            self._give_up(coming)
        # The picture stays until that of the other plane is there.
        self._upgrades.append(Upgrade(slot, slide, replace(pane, number=self.loader.add_slide(slide), slide=slide)))
        self._state_wishes()

    def set_focus(self, point: Point | None, *, enlarged: bool = False) -> None:
        """Where the cursor is, in device pixels of a pane: tiles there are read first, for a loupe finer ones too."""
        was_enlarged, self._tiles.focus, self._tiles.enlarged = self._tiles.enlarged, point, enlarged
        if enlarged or was_enlarged:
            self._restate.start()

    def detach(self, detached: Sequence[Detached]) -> None:
        """Let these panes, and no others, stand in windows of their own."""
        self.comparison.show(replace(self.comparison.state, detached=tuple(detached)))

    def scene(self, pane: PaneState, detached: Detached | None = None) -> PaneScene | None:
        """What ``pane`` draws, in the main window or a window of its own; None while its place is unknown."""
        state = self.comparison.state
        is_reference = state.reference is not None and state.reference.number in (pane.number, pane.stored)
        waits = any(one.pane.number == pane.number and one.slot is self._reference for one in self._upgrades)
        if pane.alignment is None and not is_reference and not waits:
            return None
        if detached is not None:
            return self._tiles.resolved(state.seen_detached(detached), pane)
        return self._tiles.scene(state, pane)

    def _state_wishes(self) -> None:
        state = self.comparison.state
        slots = [self._panes.get(slot) for slot in self.slots]
        panes = (*drawn(state, self.maps, slots), *(one.following(self._panes[one.slot]) for one in self._upgrades))
        wanted: list[tuple[Hashable, PaneScene | None]] = [(pane.number, self.scene(pane)) for pane in panes]
        for one, pane in drawn_detached(state, self.maps, slots):
            wanted.append(((one.slot, pane.number), self.scene(pane, one)))
        self._tiles.wish(state, wanted)
        self._try_upgrades()
        self._rest()

    def _rest(self) -> None:
        if self._at_rest.isActive() and not self.loader.pending:
            self._improve()

    def _tiles_came(self) -> None:
        self._rest()
        self._try_upgrades()
        self.tiles_arrived.emit()
