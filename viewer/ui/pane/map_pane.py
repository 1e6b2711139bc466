"""The pane of a map: what of two slides is shown, by whatever measure, in a picture of its own beside them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from viewer.comparison.scene import PaneScene
from viewer.comparison.state import ComparisonState
from viewer.tiles.cache import TileCache
from viewer.ui.pane.map_words import MapWords
from viewer.ui.pane.pane import Pane
from viewer.ui.theme import DETAIL, ui_font
from viewer.ui.widgets import Banner


class MapPane(Pane):
    """Draws the scene of a map as other panes draw slides; which map it is, it does not know."""

    def __init__(self, cache: TileCache, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", cache, parent)
        self._menu.setToolTip(self.tr("More about this map"))
        self._menu.setAccessibleName(self._menu.toolTip())
        self.banner = Banner()
        self.banner.hide()
        self._above.insertWidget(0, self.banner)
        self._told: tuple[int, int] | None = None
        """Map and level that the banner speaks of."""
        self._value = QLabel()
        self._value.setFont(ui_font(DETAIL))
        self._value.setProperty("tone", "text2")
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._row.insertWidget(self._row.count() - 1, self._value)

    def show_words(self, words: MapWords) -> None:
        """Have the header name what is shown."""
        if self._role.text() != words.role:
            self._role.set_text(words.role)
        self._name.setText(words.name)
        self._name.setToolTip(words.explanation)
        self._details.setText(words.details)
        self.canvas.setAccessibleName(words.explanation)
        # Nothing moves as digits change.
        self._value.setMinimumWidth(self._value.fontMetrics().horizontalAdvance(words.widest_value))

    def show_value(self, text: str) -> None:
        """What the map says under the cursor; empty where it says nothing."""
        self._value.setText(text)

    @property
    def value(self) -> str:
        """What ``show_value`` was given."""
        return self._value.text()

    def show_scene(self, state: ComparisonState, scene: PaneScene | None, reason: str) -> None:
        """Draw ``scene`` from now on, or say for which ``reason`` there is none."""
        self.canvas.show_scene(state, scene)
        if scene is None:
            self._say(reason, "")
        else:
            self._stack.setCurrentWidget(self.canvas)
        if _of(scene) != self._told:
            self.banner.hide()

    def show_tile_error(self, sentence: str) -> None:
        """Say why a part of this map cannot be had, as long as the map shows this level."""
        self._told = _of(self.canvas.scene)
        self.banner.show_message("warning", sentence)


def _of(scene: PaneScene | None) -> tuple[int, int] | None:
    return (scene.pane.number, scene.level.index) if scene is not None else None
