"""What the associated images of slides are called on the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def picture_name(name: str) -> str:
    """The name of a picture for people, as "Label 2"; one that is not known keeps its own."""
    known = {
        "label": _words("Label"),
        "macro": _words("Macro"),
        "overview": _words("Macro"),
        "thumbnail": _words("Thumbnail"),
    }
    kind, *number = name.split() or [name]
    return " ".join([known.get(kind, kind), *number])


def _words(text: str) -> str:
    return QCoreApplication.translate("PictureName", text)
