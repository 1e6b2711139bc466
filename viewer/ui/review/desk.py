"""One pair of a review on screen: its slides, opened and placed as its verdicts are bound to, and their panes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from viewer.comparison.display import Display, Measure
from viewer.comparison.readout import scale_of_magnification
from viewer.comparison.scene import PaneScene, device_size, resolve, wishes
from viewer.comparison.state import ComparisonState, PaneState
from viewer.comparison.viewport import Viewport
from viewer.geometry import Affine, Point, Rect, Size
from viewer.review.binding import other_slide
from viewer.review.events import Binding, ShownAs
from viewer.review.state import PairState
from viewer.review.stops import PlannedField
from viewer.tiles.loader import Wish
from viewer.ui.aligner import Aligner
from viewer.ui.colouring import Colouring
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.display_commands import DisplayCommands
from viewer.ui.job_pool import JobPool
from viewer.ui.language import localized
from viewer.ui.look_commands import LookCommands
from viewer.ui.pane.field_mark import FieldMark
from viewer.ui.review.shown_as import shown_as
from viewer.ui.session import Session
from viewer.ui.slot import Slot

_BEHIND = 10.0
"""Added to the rank of tiles that nobody looks at yet: after all that is in sight, and around it."""
_SAME_PLACE = 0.01
"""Level-0 pixels of the original by which a corner of the conversion may lie elsewhere than a verdict says."""
_PATIENCE_MS = 20
BOUND = "as the verdicts are bound to"
"""Where an offset comes from that puts a conversion where it lay when its pair was prepared."""


class Desk(QObject):
    """Opens by itself, a turn of events after it was made; lives on the GUI thread.

    ``view`` belongs to whoever shows it.
    """

    changed = Signal()
    """Its slides were opened, placed or refused."""
    looked = Signal()
    """Something else is looked at, or in another way."""
    sharp = Signal()
    """All tiles in sight of what ``show`` asked for are there, and painted where that is on screen; once each time."""

    again = Signal()
    """The reader wants a slide that was refused to be opened once more."""

    def __init__(self, pair: PairState, cache_bytes: int, jobs: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pair = pair.pair
        self.session = Session(cache_bytes, jobs, self)
        self.view = ComparisonView(self.session)
        self.view.way_back = lambda: self.tr("Try again")
        self.view.way_back_requested.connect(self.again)
        self.looking = LookCommands(self.session, self)
        self.display = DisplayCommands(self.session, self.view, self)
        self.colouring = Colouring(self.session, jobs, self)
        self.field: PlannedField | None = None
        self.tag = ""
        """What stands beside the frame of the field."""
        self.view.add_mark(FieldMark(self._outline, lambda: self.tag))
        self._binding: Binding | None = None
        self._wanted: tuple[float | None, Mapping[str, Any] | None] | None = None
        """Magnification and view that wait until the slides are placed."""
        self._awaits_sharp = True
        self._measure = ""
        self._look_again = QTimer(self, singleShot=True, interval=0)
        self._look_again.timeout.connect(self._follow)
        self._painted = QTimer(self, singleShot=True, interval=0)
        self._painted.timeout.connect(self._tell_sharp)
        self.session.slots_changed.connect(self._look_again.start)
        self.session.slots_changed.connect(self._hide_menus)
        self.session.tiles_arrived.connect(self._tell_if_sharp)
        self.session.comparison.listen(self._heed)
        self.know(pair)
        # Panes take as long to make as all the rest: in a turn of their own no click has to wait for both.
        self._opens = QTimer(self, singleShot=True, interval=0)
        self._opens.timeout.connect(self._open)
        self._opens.start()

    def _open(self) -> None:
        display = self.session.comparison.state.display  # which is forgotten with what was open before: nothing
        self.session.open([self.pair.original, self.pair.conversion])
        self.session.show_display(display)

    # --- what it is of -----------------------------------------------------------------------------------------

    def know(self, pair: PairState) -> None:
        """The pair is identified by now: its conversion lies where its binding says."""
        if pair.binding is not self._binding:
            self._binding = pair.binding
            self._look_again.start()

    @property
    def is_open(self) -> bool:
        """Whether both slides are there and it is known how they lie on each other."""
        state = self.session.comparison.state
        return len(state.panes) == 2 and state.panes[1].alignment is not None

    @property
    def refusal(self) -> str:
        """Why a slide cannot be opened, or is not the one that was identified; empty where nothing is wrong."""
        errors = (localized(str(slot.error)) for slot in self.session.slots if slot.error is not None)
        return next(chain(errors, self._others()), "")

    @property
    def missed_in(self) -> Path | None:
        """The folder of a slide that cannot be opened."""
        return next((slot.path.parent for slot in self.session.slots if slot.error is not None), None)

    def _others(self) -> Iterator[str]:
        panes, binding = self.session.comparison.state.panes, self._binding
        if binding is not None and self.is_open:
            bound = binding.original, binding.conversion
            yield from filter(None, (other_slide(one, pane.slide) for one, pane in zip(bound, panes, strict=True)))

    def _hide_menus(self) -> None:
        """What they offer is of the main window: other slides, windows of single panes."""
        for pane in (*self.view.panes, self.view.map):
            pane.show_menu(False)
        for canvas in self.view.every_canvas:
            canvas.installEventFilter(self)  # once, however often

    def _follow(self) -> None:
        if self.is_open:
            self._place()
            if self._wanted is not None:
                (magnification, view), self._wanted = self._wanted, None
                self._look_at(magnification, view)
        self._tell_if_sharp()
        self.changed.emit()

    def _place(self) -> None:
        """Have the conversion lie where it lay when the pair was prepared: verdicts are about that."""
        conversion, binding = self.session.comparison.state.panes[1], self._binding
        if binding is None or conversion.alignment is None:
            return
        bound = Affine(*binding.affine)
        corners = conversion.slide.bounds.corners()
        apart = max(_distance(bound.apply(at), conversion.to_reference.apply(at)) for at in corners)
        if apart > _SAME_PLACE:
            self.session.set_offset(conversion, bound @ conversion.alignment.affine.inverse(), BOUND)

    # --- looking -----------------------------------------------------------------------------------------------

    def show(self, field: PlannedField | None, magnification: float | None, view: Mapping[str, Any] | None) -> None:
        """Look at a field, or at all of the pair where there is none.

        Args:
            field: In the middle of the panes, with its corners.
            magnification: At which; None: 1:1 at the level on which it was found.
            view: As ``view_now`` gave it, in place of both.
        """
        self.field, self._measure, self._awaits_sharp = field, "", True
        display = self.session.comparison.state.display
        if not display.map_apart and display.measure is not Measure.OFF:
            # A field begins with its pictures.
            self.session.show_display(replace(display, measure=Measure.OFF))
        if self.is_open:
            self._look_at(magnification, view)
        else:
            self._wanted = magnification, view
        for canvas in self.view.every_canvas:
            canvas.drawer.complete = False  # until what is asked for has been painted
        self.view.update_marks()
        self._tell_if_sharp()

    def _look_at(self, magnification: float | None, view: Mapping[str, Any] | None) -> None:
        state = self.session.comparison.state
        if state.forced_downsample is not None:
            self.session.force_level(None)
        if view is not None:
            self.session.look(_viewed(state.viewport, view))
        elif self.field is None:
            self.session.fit()
        else:
            self.session.look(self._viewport(self.field, magnification))

    def _viewport(self, field: PlannedField, magnification: float | None) -> Viewport:
        state = self.session.comparison.state
        scale = scale_of_magnification(state, magnification) if magnification is not None else None
        scale = scale or 1 / (field.downsample * state.viewport.ratio)
        return replace(state.viewport, centre=field.rect.centre).with_scale(scale)

    def view_now(self) -> dict[str, Any]:
        """Where and how large is looked at, for ``show``; plain JSON."""
        viewport = self.session.comparison.state.viewport
        centre = [viewport.centre.x, viewport.centre.y]
        return {"centre": centre, "scale": viewport.scale, "rotation": viewport.rotation}

    def shown_as(self) -> ShownAs:
        """How the field is on screen, for its verdict."""
        return shown_as(self.session, self._measure)

    def take_display(self, display: Display) -> None:
        """Show the slides together as those of another pair were."""
        own = frozenset((self.pair.original, self.pair.conversion)) if display.profiled else frozenset()
        self.session.show_display(replace(display, exchanged=False, hidden=frozenset(), profiled=own))

    def _heed(self, _before: ComparisonState, state: ComparisonState) -> None:
        if state.display.measure is not Measure.OFF:
            self._measure = state.display.measure.value
        self._tell_if_sharp()
        self.looked.emit()

    def _outline(self) -> Rect | None:
        return self.field.rect if self.field is not None else None

    # --- whether it is there -----------------------------------------------------------------------------------

    @property
    def is_sharp(self) -> bool:
        """Whether all tiles in sight are there, of the readers whose pixels count."""
        if not self.is_open or self._wanted is not None or self.session.is_going_over:
            return False
        if any(slot.is_first_picture for slot in self.session.slots):
            return False
        state, cache = self.session.comparison.state, self.session.cache
        scenes = [self.session.scene(pane) for pane in state.panes]
        return all(
            scene is not None and all(cache.get(scene.key(scene.sharp, tile)) for tile in scene.sharp.tiles)
            for scene in scenes
        )

    @property
    def was_sharp(self) -> bool:
        """Whether ``sharp`` has been told of what is looked at."""
        return not self._awaits_sharp

    def _tell_if_sharp(self) -> None:
        if self._awaits_sharp and self.is_sharp:
            self._painted.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A canvas is about to be painted: look again afterwards."""
        if event.type() == QEvent.Type.Paint and self._awaits_sharp:
            self._painted.start()
        return False

    @property
    def _is_painted(self) -> bool:
        """Whether what stands on screen was drawn from its own tiles; what is not on screen need not be."""
        if not self.view.isVisible():
            return True
        if self.view.stage.isVisible():
            return self.view.stage.canvas.is_complete
        shown = [canvas.drawer for canvas in self.view.canvases() if canvas.isVisible()]
        return bool(shown) and all(drawer.complete or drawer.first_error for drawer in shown)

    def _tell_sharp(self) -> None:
        if self._awaits_sharp and self.is_sharp and self._is_painted:
            self._awaits_sharp = False
            self.sharp.emit()

    # --- ahead of the reader -----------------------------------------------------------------------------------

    def read_ahead(self, field: PlannedField | None, magnification: float | None) -> None:
        """Read the tiles of a field that comes next behind all that is in sight; None: of none."""
        state, wanted = self.session.comparison.state, list[Wish]()
        if field is not None and self.is_open:
            coming = replace(state, viewport=self._viewport(field, magnification), forced_downsample=None)
            for pane in state.panes:
                wanted += self._behind(resolve(coming, pane, self.session.pixel_budget), coming.viewport)
        self.session.loader.want("ahead", wanted)

    def _behind(self, scene: PaneScene, viewport: Viewport) -> Iterator[Wish]:
        size = device_size(viewport.size, viewport.ratio)
        for wish in wishes(scene, Point(size.width / 2, size.height / 2), self.session.pixel_budget):
            if self.session.cache.get(wish.key) is None:
                yield replace(wish, rank=(wish.rank[0] + _BEHIND, wish.rank[1]))

    def prepare_for(self, size: Size, ratio: float) -> None:
        """Read what panes of that size will show, while they are not on screen."""
        self.session.set_screen(size, ratio)

    @property
    def exceeds_view(self) -> bool:
        """Whether the field is larger than a pane as it is looked at."""
        if self.field is None:
            return False
        viewport, rect = self.session.comparison.state.viewport, self.field.rect
        return rect.width * viewport.scale > viewport.size.width or rect.height * viewport.scale > viewport.size.height

    @property
    def panes(self) -> tuple[PaneState, ...]:
        """Those that are open."""
        return self.session.comparison.state.panes

    def close(self) -> None:
        """Let the slides go; the desk deletes itself when nothing of them is being read any more."""
        self.view.hide()
        self._opens.stop()
        self.session.close_slides()
        self._painted.stop()
        self._look_again.timeout.disconnect()
        self._look_again.timeout.connect(self._go_if_idle)
        self._look_again.setInterval(_PATIENCE_MS)
        self._go_if_idle()

    def _go_if_idle(self) -> None:
        # What is being opened or read is finished first; nobody is to wait for it.
        opening, aligners = self.session.findChildren(Slot), self.session.findChildren(Aligner)
        if not opening and not self.session.loader.pending and all(one.is_idle for one in aligners):
            self.stop()
            self.view.deleteLater()
            self.deleteLater()
        else:
            self._look_again.start()

    def stop(self) -> None:
        """End the threads now; the desk is of no use afterwards."""
        self._opens.stop()
        self.session.shut_down()


def _viewed(now: Viewport, view: Mapping[str, Any]) -> Viewport:
    x, y = view["centre"]
    return replace(now, centre=Point(float(x), float(y)), rotation=float(view["rotation"])).with_scale(view["scale"])


def _distance(one: Point, other: Point) -> float:
    way = one - other
    return float((way.x**2 + way.y**2) ** 0.5)
