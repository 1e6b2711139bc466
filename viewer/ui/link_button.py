"""The button of the toolbar that says whether the panes are linked, and where the conversion lies."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from viewer.comparison.state import ComparisonState, PaneState
from viewer.ui.actions import Actions
from viewer.ui.icons import icon
from viewer.ui.language import within
from viewer.ui.pane.link_words import offset_sentence
from viewer.ui.widgets import ToolButton

_COMMANDS = ("link", "align_tool", "measure_alignment", "offset_reset", "undo", "redo")


class LinkButton(ToolButton):
    """Lit while the picture is not what the alignment alone gives: that must not come as a riddle."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(icon("link"), _words("Unlinked"))
        if parent is not None:
            self.setParent(parent)
        self._actions = actions
        self._shown: tuple[object, ...] | None = None
        self._state = ComparisonState()
        self._compact = False
        self.setCheckable(True)
        menu = QMenu(self)
        self._sentences = [menu.addAction("") for _ in range(3)]
        for sentence in self._sentences:
            sentence.setEnabled(False)
        self._below = menu.addSeparator()
        for name in _COMMANDS:
            menu.addAction(actions[name])
        self.setMenu(menu)
        # As wide as it can become, so that the buttons beside it stay under the mouse.
        self.full_width = self.sizeHint().width()
        self.setMinimumWidth(self.full_width)
        actions.follow("link", self._show_tip)
        self.show_state(ComparisonState())

    def show_state(self, state: ComparisonState) -> None:
        """Follow the comparison."""
        shown = (state.linked, state.panes)
        if self._shown is not None and self._shown[0] is shown[0] and self._shown[1] is shown[1]:
            return  # every frame of a pan
        self._shown, self._state = shown, state
        self.setEnabled(len(state.panes) > 1)
        moved = any(pane.has_offset for pane in state.panes)
        self.setIcon(icon("link" if state.linked else "unlink"))
        text = _words("Unlinked") if not state.linked else _words("Offset") if moved else _words("Linked")
        text = "" if self._compact else text
        if text != self.text():
            self.setText(text)
        self.setChecked(not state.linked or moved)
        sentences = [_sentence(state, pane) for pane in state.panes[1:]]
        for action, text in zip(self._sentences, [*sentences, "", "", ""], strict=False):
            action.setText(text)
            action.setVisible(bool(text))
        self._show_tip()

    def show_compact(self, compact: bool) -> None:
        """The icon alone, where there is no room for the word."""
        if compact is not self._compact:
            self._compact = compact
            self._shown = None
            self.setMinimumWidth(0 if compact else self.full_width)
            self.show_state(self._state)

    def _show_tip(self) -> None:
        state = self._state
        linked = _words("Linked: all panes show the same glass") if state.linked else _words("Unlinked")
        lines = [self._actions.tip("link", linked), *(_sentence(state, pane) for pane in state.panes[1:])]
        tip = "\n".join(lines)
        self.setToolTip(tip)
        self.setAccessibleName(tip)


def _sentence(state: ComparisonState, pane: PaneState) -> str:
    said = offset_sentence(pane) or _words("No offset")
    return _words("Converted{0}: {1}").format(f" {state.letter(pane)}".rstrip(), within(said))


def _words(text: str) -> str:
    return QCoreApplication.translate("LinkButton", text)
