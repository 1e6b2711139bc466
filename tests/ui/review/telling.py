"""All that widgets say of themselves, to whoever sees, hovers, listens or copies, and how they look."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from difflib import unified_diff
from typing import Any

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget

TEXTS = (
    *("text", "title", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription", "objectName"),
    *("windowTitle", "windowFilePath", "windowRole", "windowIconText", "placeholderText", "iconText", "currentText"),
)
HASH = re.compile(r"[0-9a-f]{8}( [0-9a-f]{8}){7}")
ROLES = [role for role in QAccessible.Text if role is not QAccessible.Text.UserText]


def told(thing: QObject) -> Iterator[object]:
    """All that a widget or an action says of itself, to whoever sees, hovers, or listens to it."""
    yield type(thing).__name__
    for name in TEXTS:
        get = getattr(thing, name, None)
        if callable(get):
            with contextlib.suppress(TypeError):  # something else of that name
                yield name, get()
    for name in thing.dynamicPropertyNames():
        with contextlib.suppress(RuntimeError):  # some of Qt's own have no counterpart in Python
            yield name.data(), str(thing.property(name.data().decode()))
    if isinstance(thing, QWidget):
        yield thing.cursor().shape(), thing.isVisible(), thing.isEnabled(), thing.hasFocus(), thing.acceptDrops()
        if not HASH.search(str(getattr(thing, "text", str)())):  # digits of a hash are of different widths
            yield thing.geometry().getRect(), thing.sizeHint().toTuple()
        spoken = QAccessible.queryAccessibleInterface(thing)
        if spoken is not None:
            yield [spoken.text(role) for role in ROLES], spoken.role(), spoken.childCount()
            values = spoken.textInterface()
            yield values.text(0, values.characterCount()) if values is not None else ""


def everything_told(page: QWidget, *, visible: bool = False) -> str:
    """Of a widget, all in it, its actions, the clipboard, and the cursor; a line each, but for the hash of the seal.

    Args:
        page: The widget.
        visible: Only what can be seen; names of objects are left out.
    """
    at_rest()
    things: list[QObject] = [page, *page.findChildren(QWidget)]
    if visible:
        things = [one for one in things if one.isVisible()]
    for widget in list(things):
        things += widget.actions()
    clipboard = QGuiApplication.clipboard()
    said = [list(told(one)) for one in things]
    if not visible:
        said.append(sorted(one.objectName() for one in page.findChildren(QObject)))
    said.append([clipboard.text(), (clipboard.mimeData() or QMimeData()).formats(), str(QApplication.overrideCursor())])
    said.append(sorted({window.title() for window in QGuiApplication.allWindows()}))
    return HASH.sub("HASH", re.sub(" at 0x[0-9a-f]+", "", "\n".join(map(str, said))))


def difference(one: Any, other: Any) -> str:
    lines = ("\n".join(map(str, found)).split("\n") for found in (one, other))
    return "\n".join(line for line in unified_diff(*lines, n=0))


def at_rest() -> None:
    """What was put away is gone, what came has its place."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


def grabbed(widget: QWidget) -> np.ndarray[Any, Any]:
    at_rest()
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return pixels[:, : image.width(), :3].copy()
