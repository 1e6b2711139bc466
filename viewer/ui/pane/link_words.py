"""What is said of panes that do not lie where their alignment says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from viewer.comparison.offset import offset_text
from viewer.comparison.state import BY_HAND, ComparisonState, PaneState


def link_text(state: ComparisonState, pane: PaneState) -> str:
    """As "Unlinked, offset +3, −2 px of level 0"; empty where there is nothing to say."""
    offset = offset_text(pane)
    words = _words("offset {0}").format(offset) if offset else ""
    if not state.linked:
        return ", ".join(part for part in (_words("Unlinked"), words) if part)
    return words[:1].upper() + words[1:]


def offset_sentence(pane: PaneState) -> str:
    """As "Offset +3, −2 px of level 0, moved by hand"; empty without an offset."""
    offset = offset_text(pane)
    return _words("Offset {0}, {1}").format(offset, _origin(pane)) if offset else ""


def _origin(pane: PaneState) -> str:
    return _words("moved by hand") if pane.offset_origin == BY_HAND else pane.offset_origin


def _words(text: str) -> str:
    return QCoreApplication.translate("Link", text)
