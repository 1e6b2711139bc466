"""Everything around the tissue, put away and brought back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from viewer.comparison.display import Mode
from viewer.comparison.scene import PaneScene
from viewer.comparison.state import ComparisonState, Role
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.docks.dock_area import DockArea


class Chrome(QObject):
    """Bars, headers and panels; while they are away every pane still names its slide."""

    def __init__(self, bars: Sequence[QWidget], docks: DockArea, view: ComparisonView) -> None:
        """``bars``: toolbar, numbers of what is in view, status bar."""
        super().__init__(view)
        self._bars = tuple(bars)
        self._docks = docks
        self._view = view
        self._panels: tuple[str, ...] = ()
        """Panels that were there before."""
        self.is_hidden = False

    def hide(self, hidden: bool) -> None:
        """Put everything away, or bring back what was there."""
        if hidden is self.is_hidden:
            return
        self.is_hidden = hidden
        if hidden:
            self._panels = self._docks.shown_panels
        for name in self._panels:
            self._docks.show_panel(name, not hidden)
        for bar in self._bars:
            bar.setVisible(not hidden)
        self._view.show_headers(not hidden)

    def note(self, state: ComparisonState, scene: PaneScene) -> str:
        """Role and name of what a pane shows, while no header says it; modes of one picture say it themselves."""
        if not self.is_hidden or state.display.mode is not Mode.SIDE_BY_SIDE:
            return ""
        slides = [pane.slide for pane in state.panes]
        role = self.tr("Original") if scene.pane.role is Role.ORIGINAL else self.tr("Converted")
        if len(slides) > 2 and scene.pane.slide in slides[1:]:
            role = f"{role} {'ABC'[slides.index(scene.pane.slide) - 1]}"
        return f"{role}  {scene.pane.slide.name}"
