"""A language in which every translated text stands in ⟦brackets⟧, to see which texts are not translated."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import translation_files
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from viewer.ui.language import use_language

OPENING, CLOSING = "⟦", "⟧"
MOST_CELLS = 400
"""Of a table or a tree, that are looked at."""
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
_WORD = re.compile(r"[^\W\d_]{3,}")


class Brackets(QTranslator):
    """Puts every text of the window into brackets; those of Qt itself, whose contexts begin with Q, stay."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The text in brackets; None for Qt's own."""
        return None if context.startswith("Q") else f"{OPENING}{source}{CLOSING}"


def install_brackets(app: QCoreApplication) -> Brackets:
    """Let the window speak that language; before any widget is made."""
    brackets = Brackets(app)
    app.installTranslator(brackets)
    core = [one for name, group in translation_files.read_all().items() if name.startswith("core") for one in group]
    use_language("pseudo", {one.source: f"{OPENING}{one.source}{CLOSING}" for one in core})
    return brackets


def bare(text: str) -> str:
    """What of ``text`` stands in no brackets, without numbers and the like; brackets lie within brackets."""
    depth, outside = 0, []
    for sign in text:
        if sign == OPENING:
            depth += 1
        elif sign == CLOSING:
            depth = max(0, depth - 1)
            outside.append(" ")
        elif not depth:
            outside.append(sign)
    left = "".join(outside)
    return left.strip() if _WORD.search(left) else ""


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Where, and which text, of everything visible below ``widget``."""
    for one in (widget, *widget.findChildren(QWidget)):
        if not one.isVisible():
            continue
        kind = type(one).__name__
        for name in ("toolTip", "accessibleName", "accessibleDescription", "statusTip"):
            yield f"{kind}.{name}", getattr(one, name)()
        if one.isWindow():
            yield f"{kind}.windowTitle", one.windowTitle()
        yield from ((kind, text) for text in _said(one))


def _said(one: QWidget) -> Iterator[str]:
    if isinstance(one, (QLabel, QAbstractButton)):
        yield one.text()
    elif isinstance(one, QLineEdit):
        yield one.placeholderText()
    elif isinstance(one, QGroupBox):
        yield one.title()
    elif isinstance(one, (QPlainTextEdit, QTextEdit)):
        yield one.placeholderText()
        if one.isReadOnly():
            yield one.toPlainText()
    elif isinstance(one, QComboBox):
        yield from (one.itemText(index) for index in range(one.count()))
    elif isinstance(one, QTabWidget):
        yield from (one.tabText(index) for index in range(one.count()))
    elif isinstance(one, QMenu):
        for action in one.actions():
            yield action.text()
            yield action.toolTip()
    elif isinstance(one, QHeaderView):
        pass
    elif isinstance(one, QAbstractItemView) and one.model() is not None:
        yield from _cells(one.model())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    # Of a list it may not be asked.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for section in range(columns):
        for role in _ROLES:
            yield _text(model.headerData(section, Qt.Orientation.Horizontal, role))
    left = MOST_CELLS
    rows = [QModelIndex()]
    while rows and left > 0:
        parent = rows.pop()
        for row in range(model.rowCount(parent)):
            rows.append(model.index(row, 0, parent))
            for column in range(columns):
                for role in _ROLES:
                    yield _text(model.index(row, column, parent).data(role))
                left -= 1


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


class Drawn:
    """Texts that the program's own painting draws while this is on."""

    def __init__(self) -> None:
        self.texts: set[str] = set()
        self._plain: Callable[..., Any] = QPainter.drawText

    def __enter__(self) -> Drawn:
        def draw(painter: QPainter, *arguments: Any) -> Any:
            self.texts.update(one for one in arguments if isinstance(one, str))
            return self._plain(painter, *arguments)

        QPainter.drawText = draw  # type: ignore[method-assign, assignment]
        return self

    def __exit__(self, *_: object) -> None:
        QPainter.drawText = self._plain  # type: ignore[method-assign]
