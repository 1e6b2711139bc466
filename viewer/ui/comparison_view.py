"""The panes of a comparison, in step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from viewer.comparison.display import MAP_PLACE, Arrangement, Mode
from viewer.comparison.honesty import Dismissals, Finding
from viewer.comparison.profiled import profile_text
from viewer.comparison.shown import arranged, counterpart, shown_in, stage_pair
from viewer.comparison.state import ComparisonState, PaneState
from viewer.geometry import Point, Size
from viewer.ui.detached_panes import DetachedPanes
from viewer.ui.first_focus import FirstFocus
from viewer.ui.language import localized
from viewer.ui.map_follower import MapFollower
from viewer.ui.pane.canvas import Canvas, device_point
from viewer.ui.pane.link_words import link_text
from viewer.ui.pane.map_pane import MapPane
from viewer.ui.pane.notes import Mark
from viewer.ui.pane.pane import Pane
from viewer.ui.pane.slide_pane import SlidePane
from viewer.ui.pane.stage import StagePane
from viewer.ui.pane_places import PanePlaces
from viewer.ui.session import Session
from viewer.ui.theme import current_theme
from viewer.ui.under_cursor import look_under, on_screen, place_on, seen_at

_COLUMNS = {1: 1, 2: 2, 3: 3, 4: 2, 5: 3}


class ComparisonView(QWidget):
    """One pane for every slot of the session, or one stage for the two slides of a mode of one picture; maybe a map."""

    under_cursor = Signal(object)
    """UnderCursor, or None when the cursor has left."""
    plane_requested = Signal(int, str, int)
    series_requested = Signal(int)
    details_requested = Signal(int)
    reader_requested = Signal(int, str)
    way_back_requested = Signal()
    another_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.dismissals = Dismissals()
        """What somebody has read and put away, of pairs and of single slides."""
        self.panes: list[SlidePane] = []
        self.way_back: Callable[[], str] = str
        """Says which way back a slide that cannot be opened is to offer; none where that is empty."""
        self._marks: list[Mark] = []
        self._tools: list[QObject] = []
        self._shows_headers = self._shows_readouts = True
        self._cursor: Point | None = None
        self._mouse = Point(0, 0)
        """Where on the screen it was over a canvas last."""
        self._loupe_is_on = False
        self._hovered_last: Pane | StagePane | None = None
        self._under_told = False
        self._panes_told: tuple[PaneState, ...] | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(1)
        self.detached = DetachedPanes(session, self)
        self.places = PanePlaces(session, lambda: self._by_place(session.comparison.state), self.detached)
        self.stage = StagePane(session.cache, self)
        self.map = MapPane(session.cache, self)
        self._map = MapFollower(session, self.map)
        for pane in (self.stage, self.map):
            pane.hide()
            self._equip(pane)
        self.places.attach(self.map)
        self.map.window_requested.connect(lambda: self.detached.toggle(MAP_PLACE))
        # Queued: it comes out of a paint event, in which nothing may be laid out.
        self.map.canvas.unreadable.connect(self._map_unreadable, Qt.ConnectionType.QueuedConnection)
        session.slots_changed.connect(self._slots_changed)
        FirstFocus(session, self)
        session.tiles_arrived.connect(self._tiles_arrived)
        session.comparison.listen(self._state_changed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The gap between panes."""
        QPainter(self).fillRect(self.rect(), QColor(current_theme().window))

    def _slots_changed(self) -> None:
        if [pane.slot for pane in self.panes] != list(self._session.slots):
            self._rebuild()
        state = self._session.comparison.state
        for widget in self.panes:
            pane = self._state_of(widget)
            widget.show_pane(pane, pane is not None and pane is state.reference, self.way_back())
        self._show_identities(state)
        self._level_tops()
        # Laying out may have resized the canvases and so changed the state that was read above.
        self._show_scenes(self._session.comparison.state)

    def _rebuild(self) -> None:
        kept = {pane.slot: pane for pane in self.panes}
        self.panes = []
        for index, slot in enumerate(self._session.slots):
            pane = kept.pop(slot, None) or self._make(index)
            self.panes.append(pane)
        for old in kept.values():
            old.hide()
            old.deleteLater()
        self._arrange()

    def _arrange(self) -> None:
        """Put into the grid what the display shows, and hide the rest."""
        state = self._session.comparison.state
        display = state.display
        staged = display.mode is not Mode.SIDE_BY_SIDE and stage_pair(state, self._session.maps) is not None
        there = self._by_place(state)
        self.detached.arrange(state, there)
        places = state.places(len(self.panes))
        shown: list[Pane | StagePane] = [there[place] for place in places if not staged or place == MAP_PLACE]
        if staged:
            shown.insert(0, self.stage)
        beside = self._beside
        had_focus = any(pane.canvas.hasFocus() for pane in beside) or self.window().focusWidget() is None
        for index in range(4):
            self._grid.setColumnStretch(index, 0)
            self._grid.setRowStretch(index, 0)
        columns = len(shown) if display.arrangement is Arrangement.ROW else _COLUMNS.get(len(shown), 2)
        for pane in beside:
            self._grid.removeWidget(pane)
            pane.header.setVisible(self._shows_headers)
            if pane not in shown:
                pane.hide()
        for index, widget in enumerate(shown):
            self._grid.addWidget(widget, index // columns, index % columns)
            self._grid.setColumnStretch(index % columns, 1)
            self._grid.setRowStretch(index // columns, 1)
            widget.show()
        if had_focus and shown:
            shown[0].canvas.setFocus()

    def _by_place(self, state: ComparisonState) -> dict[int, Pane]:
        """The panes that can be shown now, by their places."""
        every = range(len(self.panes))
        has_map = MAP_PLACE in replace(state, detached=()).places(len(self.panes))
        return {place: self.panes[place] for place in every} | ({MAP_PLACE: self.map} if has_map else {})

    def _make(self, index: int) -> SlidePane:
        slot = self._session.slots[index]
        pane = SlidePane(slot, self._role(index), self._session.cache, self.dismissals)
        self._equip(pane)
        # Queued: it comes out of a paint event, in which nothing may be laid out.
        pane.canvas.unreadable.connect(
            lambda sentence: self._unreadable(pane, sentence), Qt.ConnectionType.QueuedConnection
        )
        pane.plane_requested.connect(lambda axis, at: self.plane_requested.emit(self.panes.index(pane), axis, at))
        pane.series_requested.connect(lambda: self.series_requested.emit(self.panes.index(pane)))
        pane.way_back_requested.connect(self.way_back_requested)
        pane.another_requested.connect(self.another_requested)
        pane.reader_requested.connect(lambda reader: self.reader_requested.emit(self.panes.index(pane), reader))
        # Queued: the banner's layout must have taken notice first.
        pane.banner.folded.connect(self._level_tops, Qt.ConnectionType.QueuedConnection)
        pane.dismissed.connect(self._slots_changed)
        self.places.attach(pane)
        pane.window_requested.connect(lambda: self.detached.toggle(self.panes.index(pane)))
        pane.details_requested.connect(lambda: self.details_requested.emit(self.panes.index(pane)))
        return pane

    def _role(self, index: int) -> str:
        if index == 0:
            return self.tr("ORIGINAL")
        converted = self.tr("CONVERTED")
        return converted if len(self._session.slots) == 2 else f"{converted} {'ABC'[index - 1]}"

    def _state_of(self, widget: SlidePane) -> PaneState | None:
        slide = widget.slot.slide
        return next((pane for pane in self._session.comparison.state.panes if pane.slide is slide), None)

    @property
    def _beside(self) -> list[Pane | StagePane]:
        """What stands in the main window, or may."""
        return [*(pane for pane in (*self.panes, self.map) if not self.detached.holds(pane)), self.stage]

    @property
    def every_canvas(self) -> list[Canvas]:
        """Those of the slots in their order, of the map, and of the stage, whether they are shown or not."""
        return [*self.canvases(), self.map.canvas, self.stage.canvas]

    def _measure(self) -> None:
        shown = [pane.canvas for pane in self._beside if pane.canvas.isVisible()]
        if shown:
            # All panes share one measure, so that a point of one canvas is the same point of every other.
            size = Size(max(canvas.width() for canvas in shown), max(canvas.height() for canvas in shown))
            self._session.set_screen(size, shown[0].devicePixelRatioF())
        self.detached.measure()

    def _level_tops(self) -> None:
        needed = max(pane.above.sizeHint().height() for pane in (*self.panes, self.map))
        for pane in (*self.panes, self.map):
            pane.above.setFixedHeight(needed)

    def _state_changed(self, before: ComparisonState, state: ComparisonState) -> None:
        pointed = self._cursor is not None
        if rearranged := arranged(before) != arranged(state):
            self._arrange()
            # A stage that was hidden has no size of its own yet.
            self._grid.activate()
            self._measure()
            state = self._session.comparison.state
        if before.linked is not state.linked:
            for canvas in self.every_canvas:
                canvas.gestures.let_go()
        if before.display != state.display or before.panes != state.panes or before.linked is not state.linked:
            self._show_identities(state)
        self._show_scenes(state)
        if pointed and rearranged:
            self._point_again()

    def _point_again(self) -> None:
        """A canvas that has come to lie under the mouse hears nothing of it until the mouse moves."""
        for pane in self._beside:
            place = place_on(pane.canvas, self._mouse)
            if place is not None:
                self._hovered(pane, place)

    def _show_identities(self, state: ComparisonState) -> None:
        """The header of a pane names what is in it, also while pictures are exchanged."""
        by_number = {pane.number: widget for widget in self.panes if (pane := self._state_of(widget)) is not None}
        for widget in self.panes:
            pane = self._state_of(widget)
            other = counterpart(state, pane) if state.display.exchanged and pane is not None else None
            owner = by_number.get(other.number, widget) if other is not None else widget
            shown = self._state_of(owner)
            role, name, details = owner.identity
            profile = localized(profile_text(state.display, shown.slide)) if shown is not None and details else ""
            details = ", ".join(part for part in (details, profile) if part)
            widget.show_identity((role, name, details), link_text(state, other or pane) if pane is not None else "")
        self.stage.show_display(state.display)
        pair = self._stage_widgets(state)
        if pair is not None:
            first, second = (widget.identity for widget in pair)
            self.stage.show_names(first[:2], second[:2])
            if state.display.exchanged:
                first, second = second, first  # a map is the same either way
            self._map.name(state, first[:2], second[:2])

    def _stage_widgets(self, state: ComparisonState) -> tuple[SlidePane, SlidePane] | None:
        """The panes whose slides the stage shows first and second."""
        if state.reference is None or state.candidate is None:
            return None
        pair = (state.reference, state.candidate)
        if state.display.exchanged:
            pair = (pair[1], pair[0])
        found = [widget for pane in pair for widget in self.panes if widget.slot.slide is pane.slide]
        return (found[0], found[1]) if len(found) == 2 else None

    def _show_scenes(self, state: ComparisonState) -> None:
        if state.display.mode is not Mode.SIDE_BY_SIDE:
            self._show_stage(state)
        for slot, widget in enumerate(self.panes):
            pane, detached = self._state_of(widget), state.detached_of(slot)
            widget.canvas.number = pane.number if pane is not None else None
            shown = shown_in(state, self._session.maps, pane) if pane is not None else None
            seen = state.seen_detached(detached) if detached is not None else state
            widget.canvas.show_scene(seen, self._session.scene(shown, detached) if shown is not None else None)
        self._map.show(state)
        self._tell_cursor()

    def _map_unreadable(self, sentence: str) -> None:
        self.map.show_tile_error(sentence)
        self._level_tops()

    def _show_stage(self, state: ComparisonState) -> None:
        self.stage.canvas.number = state.candidate.number if state.candidate is not None else None
        pair, widgets = stage_pair(state, self._session.maps), self._stage_widgets(state)
        if pair is not None and widgets is not None:
            first, second = (self._session.scene(pane) for pane in pair)
            names = (f"{role.title()}  {name}" for role, name, _ in (widget.identity for widget in widgets))
            self.stage.canvas.show_scenes(state, first, second, (next(names), next(names)))

    def _tiles_arrived(self) -> None:
        for canvas in (*self.canvases(), self.map.canvas):
            if self._loupe_is_on or not canvas.drawer.complete:
                canvas.update()
        if self._loupe_is_on or (self.stage.isVisible() and not self.stage.canvas.is_complete):
            self.stage.canvas.update()
        self._tell_cursor()

    def _unreadable(self, widget: SlidePane, sentence: str) -> None:
        pane = self._state_of(widget)
        if pane is not None:
            widget.show_tile_error(pane, sentence)
            self._level_tops()

    def _hovered(self, source: Pane | StagePane, point: Point | None) -> None:
        if point is None and source is not self._hovered_last:
            return  # a window may hear that the cursor left it after another one has it
        self._hovered_last = source
        if point is not None:
            self._mouse = on_screen(source.canvas, point)
        main, there = self._session.comparison.state.viewport, source.canvas.viewport
        self._cursor = seen_at(point, there, main)
        for widget in (*self.panes, self.map):
            cross = seen_at(point, there, widget.canvas.viewport)
            widget.canvas.show_cross(cross if widget is not source else None)
        if self._loupe_is_on:
            self.show_loupe(True)
        self._set_focus()
        self._tell_cursor()

    def show_loupe(self, shown: bool) -> None:
        """Enlarge what is under the cursor, in every pane; without a cursor what is in the middle."""
        self._loupe_is_on = shown
        main = self._session.comparison.state.viewport
        at = self._cursor or Point(main.size.width // 2, main.size.height // 2)
        for canvas in self.every_canvas:
            canvas.show_loupe(seen_at(at, main, canvas.viewport) if shown else None)
        self._set_focus()

    def _set_focus(self) -> None:
        at, ratio = self._cursor, self._session.comparison.state.viewport.ratio
        self._session.set_focus(device_point(at, ratio) if at is not None else None, enlarged=self._loupe_is_on)

    def _tell_cursor(self) -> None:
        state = self._session.comparison.state
        if self._cursor is None or not state.panes:
            if self._under_told or self._panes_told is not state.panes:  # not with every frame of a pan
                self._under_told, self._panes_told = False, state.panes
                self._map.tell(state, None)
                self.under_cursor.emit(None)
            return
        self._under_told = True
        under = look_under(self._session, [self._state_of(widget) for widget in self.panes], self._cursor)
        self._map.tell(state, under.device)
        self.under_cursor.emit(under)

    def add_mark(self, mark: Mark) -> None:
        """Draw ``mark`` on the tissue of every pane, over those that are there."""
        self._marks.append(mark)
        self.update_marks()

    def add_tool(self, tool: QObject) -> None:
        """Let ``tool`` filter the events of every canvas before the gestures do."""
        self._tools.append(tool)
        for canvas in self.every_canvas:
            canvas.installEventFilter(tool)

    def show_headers(self, shown: bool) -> None:
        """Show or hide the headers of all panes."""
        self._shows_headers = shown
        for pane in self._beside:
            pane.header.setVisible(shown)

    def show_readouts(self, shown: bool) -> None:
        """Show or hide scale bar and readouts of all panes."""
        self._shows_readouts = shown
        for canvas in self.every_canvas:
            canvas.shows_readouts = shown
        self.update_marks()

    @property
    def shows_readouts(self) -> bool:
        """Whether scale bar and readouts are shown."""
        return self._shows_readouts

    def _equip(self, pane: Pane | StagePane) -> None:
        canvas = pane.canvas
        canvas.resized.connect(self._measure)
        canvas.hovered.connect(lambda point: self._hovered(pane, point))
        canvas.marks, canvas.shows_readouts = self._marks, self._shows_readouts
        canvas.gestures.viewport_requested.connect(lambda viewport: self._session.look_in(canvas.number, viewport))
        for tool in self._tools:
            canvas.installEventFilter(tool)

    def update_marks(self) -> None:
        """Draw every pane anew, because a mark has changed."""
        for canvas in self.every_canvas:
            canvas.update()

    def findings(self, state: ComparisonState) -> list[Finding]:
        """What the banners of the panes would say, in the modes that have no panes to say it."""
        silent = () if state.display.mode is Mode.SIDE_BY_SIDE else self.panes
        shown = ((widget, self._state_of(widget)) for widget in silent)
        return [
            replace(finding, sentence=f"{pane.slide.name}: {localized(finding.sentence)}")
            for widget, pane in shown
            if pane is not None
            for finding in self.dismissals.left(widget.slot.path, widget.findings(pane))
        ]

    def pane_at(self, canvas: QWidget) -> PaneState | None:
        """The pane that gestures in ``canvas`` are about; None where it is none of these canvases."""
        owner = next((one for one in self.every_canvas if one is canvas), None)
        return self._session.comparison.state.pane(owner.number) if owner is not None else None

    def canvases(self) -> list[Canvas]:
        """The canvases, in the order of the slots."""
        return [pane.canvas for pane in self.panes]
