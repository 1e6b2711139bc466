"""What is said of panes that do not lie where their alignment says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from viewer.comparison.offset import offset_text
from viewer.comparison.state import BY_HAND, ORIGINAL_MOVED, ComparisonState, PaneState
from viewer.ui.language import localized


def link_text(state: ComparisonState, pane: PaneState) -> str:
    """As "Unlinked, offset +3, −2 px of level 0"; empty where there is nothing to say."""
    offset = localized(offset_text(pane))
    words = _words("offset {0}").format(offset) if offset else ""
    if offset and pane.offset_origin == ORIGINAL_MOVED:
        words = _words("{0} beside the original, which was moved").format(offset)
    if not state.linked:
        return ", ".join(part for part in (_words("Unlinked"), words) if part)
    return words[:1].upper() + words[1:]


def offset_sentence(pane: PaneState) -> str:
    """As "Offset +3, −2 px of level 0, moved by hand"; empty without an offset."""
    offset = localized(offset_text(pane))
    if offset and pane.offset_origin == ORIGINAL_MOVED:
        return _words("The original was moved: the conversion lies {0} beside it").format(offset)
    return _words("Offset {0}, {1}").format(offset, _origin(pane)) if offset else ""


def short_offset(pane: PaneState) -> str:
    """As ``offset_sentence``, where a long one would be cut before its numbers."""
    if pane.has_offset and pane.offset_origin == ORIGINAL_MOVED:
        return _words("Original moved: {0}").format(localized(offset_text(pane)))
    return offset_sentence(pane)


def _origin(pane: PaneState) -> str:
    return _words("moved by hand") if pane.offset_origin == BY_HAND else pane.offset_origin


def _words(text: str) -> str:
    return QCoreApplication.translate("Link", text)
