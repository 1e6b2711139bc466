"""Linked and unlinked panes, and offsets that somebody sets by looking."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from viewer.comparison.display import Mode
from viewer.comparison.offset import dragged_pixels, shifted, stepped, turned
from viewer.comparison.scene import PaneScene
from viewer.comparison.state import BY_HAND, ComparisonState, PaneState
from viewer.geometry import Affine
from viewer.ui.actions import Actions
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.furniture import Furniture
from viewer.ui.history import Undoable, Undoing
from viewer.ui.offset_history import OffsetHistory
from viewer.ui.pane.align_tool import AlignTool
from viewer.ui.pane.link_words import link_text
from viewer.ui.session import Session


class Linking(QObject):
    """Its commands; moves the conversion of the pane that has the focus, else the compared one."""

    changed = Signal()
    """The tool was taken up or laid down, or there is another step to undo."""

    def __init__(self, session: Session, view: ComparisonView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._history = OffsetHistory()
        self._moves = Undoable(
            self._history.steps,
            lambda: session.comparison.show(self._history.undone(self._state)),
            lambda: session.comparison.show(self._history.redone(self._state)),
        )
        self.undoing = Undoing(self)
        self._holds = False
        self._gripped: PaneState | None = None
        self._dragged: tuple[int, int] | None = None
        """Pixels of the level shown, across and down the original, that the drag has moved by; None before any."""
        self.tool = AlignTool(self, self)
        self.tool.changed.connect(self._tool_changed)
        view.add_tool(self.tool)
        session.comparison.listen(self._follow)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A function for each command, by its name."""
        return {
            "link": lambda: self.link(not self._state.linked),
            "align_tool": lambda: self.tool.switch(not self.tool.is_on),
            "offset_reset": self.reset,
            "undo": self.undo,
            "redo": self.undoing.redo,
        }

    def states(self) -> dict[str, Callable[[], bool]]:
        """Whether what its commands switch is on."""
        return {
            "link": lambda: len(self._state.panes) > 1 and self._state.linked,
            "align_tool": lambda: self.tool.is_on,
        }

    def attach(self, furniture: Furniture, actions: Actions) -> None:
        """Say on the panes what it does; the ruler and its tool are never in the hand together."""
        furniture.notes.sources.append(self.note)
        furniture.notes.hints.append(lambda *_: self.tool.note())
        self.tool.changed.connect(lambda: furniture.ruler.switch(False) if self.tool.is_on else None)
        furniture.ruler.changed.connect(lambda: self.tool.switch(False) if furniture.ruler.is_on else None)
        self._ruler = furniture.ruler
        self._ruler.stepped.connect(lambda: self.undoing.did(self._ruler.steps))
        for changed in (self.changed, self.undoing.changed, self._ruler.changed):
            changed.connect(lambda: self.enable(actions))

    def enable(self, actions: Actions) -> None:
        """Dim what would do nothing now."""
        actions["undo"].setEnabled(self.undoing.can_undo or bool(self._ruler.ruler.drawn))
        actions["redo"].setEnabled(self.undoing.can_redo)
        actions["offset_reset"].setEnabled(any(pane.has_offset for pane in self._state.panes))

    @property
    def _state(self) -> ComparisonState:
        return self._session.comparison.state

    # --- linked or not -----------------------------------------------------------------------------------------

    def link(self, linked: bool) -> None:
        """Link or unlink all panes; offsets stay."""
        self._holds = False
        if len(self._state.panes) > 1:
            self._session.comparison.show(self._state.link(linked))

    def hold(self) -> None:
        """Unlinked until ``release``."""
        if self._state.linked and len(self._state.panes) > 1:
            self.link(False)
            self._holds = True

    def release(self) -> None:
        """Linked again, where ``hold`` has unlinked."""
        if self._holds:
            self.link(True)

    # --- moving ------------------------------------------------------------------------------------------------

    def grip(self, canvas: QWidget) -> bool:
        """As the tool asks: a conversion's own pane, or the picture of two; the original stays where it is."""
        state = self._state
        pane = self._view.pane_at(canvas)
        if pane is None or pane is state.reference or pane.alignment is None:
            return False
        self._gripped, self._dragged = pane, None
        return True

    def drag(self, right: float, down: float) -> None:
        """As the tool asks, in whole pixels of the level shown: what is copied stays copied."""
        pane = self._gripped
        pixel = self._level_pixel(pane) if pane is not None else None
        if pane is None or pixel is None:
            return
        moves = dragged_pixels(self._state.viewport, pixel, right, down)
        if moves != (self._dragged or (0, 0)):
            joined, self._dragged = self._dragged is not None, moves
            self._move(pane, shifted(pane.offset, pixel, *moves), joined)

    def step(self, canvas: QWidget, right: int, down: int, *, joined: bool) -> None:
        """As the tool asks, along the side of the original that is nearest to the arrow on screen."""
        pane = self._movable(canvas)
        pixel = self._level_pixel(pane) if pane is not None else None
        if pane is not None and pixel is not None:
            self._move(pane, shifted(pane.offset, pixel, *stepped(self._state.viewport, right, down)), joined)

    def turn(self, canvas: QWidget, degrees: float, *, joined: bool) -> None:
        """As the tool asks."""
        pane = self._movable(canvas)
        if pane is not None:
            self._move(pane, turned(pane.offset, self._state.viewport, degrees), joined)

    def reset(self) -> None:
        """Back to where the alignment has it: the conversion that the focus is in, or the compared one."""
        pane = self._movable(self._view.focusWidget())
        if pane is not None and not pane.has_offset:
            pane = next((other for other in self._state.panes if other.has_offset), None)
        if pane is not None:
            self._session.set_offset(pane, Affine(), "")

    def undo(self) -> None:
        """What was done last: a point of the ruler, a measure drawn or removed, a move."""
        if not self._ruler.step_back():
            self.undoing.undo()

    def _movable(self, canvas: QWidget | None) -> PaneState | None:
        state = self._state
        pane = self._view.pane_at(canvas) if canvas is not None else None
        if pane is None or pane is state.reference:
            pane = state.candidate
        return pane if pane is not None and pane.alignment is not None else None

    def _level_pixel(self, pane: PaneState) -> float | None:
        """Reference level-0 pixels in a pixel of the level that the pane shows."""
        now = self._state.pane(pane.number)
        scene = self._session.scene(now) if now is not None else None
        return scene.pane.effective_downsample(scene.level) if scene is not None else None

    def _move(self, pane: PaneState, offset: Affine, joined: bool) -> None:
        self._history.joined = joined
        self._session.comparison.show(self._state.moved(pane.number, offset, BY_HAND))
        self._history.joined = False

    # --- saying so ---------------------------------------------------------------------------------------------

    def escape(self) -> bool:
        """Lay the tool down; whether it was in the hand."""
        was_on = self.tool.is_on
        self.tool.switch(False)
        return was_on

    def note(self, state: ComparisonState, scene: PaneScene) -> str:
        """Whether a pane is unlinked, and where it lies; empty where it lies as the alignment says."""
        staged = state.display.mode is not Mode.SIDE_BY_SIDE and state.candidate is not None
        return link_text(state, state.candidate if staged and state.candidate is not None else scene.pane)

    def _follow(self, before: ComparisonState, state: ComparisonState) -> None:
        if self._history.follow(before, state):
            self.undoing.did(self._moves)
        if len(state.panes) < 2:
            self.tool.switch(False)
            self._holds = False
        if before.panes is not state.panes:
            self.changed.emit()

    def _tool_changed(self) -> None:
        if self.tool.is_on:
            self._view.setCursor(Qt.CursorShape.SizeAllCursor)
        else:
            self._view.unsetCursor()
        self._view.update_marks()
        self.changed.emit()
