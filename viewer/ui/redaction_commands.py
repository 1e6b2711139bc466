"""The commands of redactions, for the table of all commands."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication


class RedactionCommand(NamedTuple):
    """As in that table."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    needs_slide: bool = True
    """False also where what it needs besides is known elsewhere."""


def redaction_commands() -> tuple[RedactionCommand, ...]:
    """In the order of the menu."""
    return (
        RedactionCommand("redact", _words("Redact: draw what is to be taken away"), ("R",)),
        RedactionCommand("redact_select", _words("Redact: choose shapes")),
        RedactionCommand("redact_rectangle", _words("Redact a rectangle")),
        RedactionCommand("redact_ellipse", _words("Redact an ellipse")),
        RedactionCommand("redact_polygon", _words("Redact a polygon, corner by corner")),
        RedactionCommand("redact_freehand", _words("Redact an outline drawn by hand")),
        RedactionCommand("redact_line", _words("Redact along a line, as broad as a pen")),
        # Whether the slide has such pictures, there are shapes, and one is chosen, is known elsewhere.
        RedactionCommand("redact_picture", _words("Redact the label, macro or thumbnail"), needs_slide=False),
        RedactionCommand("redact_hide", _words("Hide the shapes, to look below them"), ("Shift+A",), needs_slide=False),
        RedactionCommand("redact_duplicate", _words("Duplicate the chosen shape"), needs_slide=False),
        RedactionCommand("redact_remove", _words("Remove the chosen shape"), needs_slide=False),
        RedactionCommand("redact_preview", _words("Show the panes as exported, with everything hidden"), ("Shift+V",)),
        RedactionCommand("redaction_open", _words("Open shapes to be redacted")),
        RedactionCommand("redaction_save", _words("Save the shapes to be redacted"), needs_slide=False),
        RedactionCommand("redaction_save_as", _words("Save the shapes to be redacted elsewhere"), needs_slide=False),
        RedactionCommand("redaction_export", _words("Export a redacted copy"), ("Ctrl+Shift+E",)),
        RedactionCommand("redaction_log", _words("Show the audit log of this session"), needs_slide=False),
    )


def _words(text: str) -> str:
    return QCoreApplication.translate("Command", text)
