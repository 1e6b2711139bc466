"""Everything that one slide says of itself, as a tree that can be searched and copied from."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTreeView, QWidget

from viewer.slides.tag_tree import TagNode, matching
from viewer.ui.docks.tag_model import NAME, TAG, VALUE, VR, TagModel
from viewer.ui.theme import DETAIL, REGULAR, TABLE_ROW, ui_font

_MOST_UNFOLDED = 1000
"""Matches that are all unfolded at once, which takes 15 ms."""
_ROOMY = 560
"""Width from which tag and value representation have room."""
_TAG_WIDTH, _VR_WIDTH = 104, 44


class TagView(QTreeView):
    """Ctrl+C copies the chosen values; the context menu also copies them with their names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nodes: tuple[TagNode, ...] = ()
        self._found: tuple[TagNode, ...] = ()
        self._text, self._with_names = "", False
        self._tree = TagModel((), False, self)
        self.setModel(self._tree)
        self.setAccessibleName(self.tr("What the slide says of itself"))
        self.setFont(ui_font(DETAIL, REGULAR))
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.header().setFont(ui_font(DETAIL, REGULAR))
        self.header().setFixedHeight(TABLE_ROW)
        self.header().setStretchLastSection(False)
        self.header().setHighlightSections(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer)
        QShortcut(QKeySequence.StandardKey.Copy, self, self.copy, context=Qt.ShortcutContext.WidgetShortcut)

    def show_tags(self, nodes: Sequence[TagNode], text: str, with_names: bool) -> None:
        """Show the part of ``nodes`` that holds ``text``, unfolded; all where that is empty."""
        if (self._nodes, self._text, self._with_names) == (tuple(nodes), text, with_names) and nodes:
            return
        kept = self.verticalScrollBar().value() if self._text == text else 0
        unfolded = self._unfolded() if not text and not self._text and self._nodes == tuple(nodes) else None
        self._nodes, self._text, self._with_names = tuple(nodes), text, with_names
        self._found = matching(nodes, text, with_names) if text else self._nodes
        before, self._tree = self._tree, TagModel(self._found, with_names, self)
        self.setModel(self._tree)
        before.deleteLater()
        self._arrange()
        if text and self.shown_count <= _MOST_UNFOLDED:
            self.expandAll()
        elif unfolded is not None:
            self._unfold(unfolded)
        elif self._tree.rowCount():
            self.expand(self._tree.index(0, 0))
        self.verticalScrollBar().setValue(kept)

    @property
    def shown_count(self) -> int:
        """Values that are shown, folded or not."""
        return sum(node.count() for node in self._found)

    def copy(self, with_name: bool = False) -> None:
        """Put the chosen values on the clipboard as they are shown; of several the names, too."""
        rows = sorted(self.selectionModel().selectedRows(), key=lambda index: self.visualRect(index).top())
        with_name = with_name or len(rows) > 1
        lines = []
        for row in rows:
            node = self._tree.node(row)
            value = node.shown(self._with_names)
            parts = [node.name, *([node.tag] if node.tag else []), value] if with_name else [value]
            lines.append("\t".join(parts))
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the value all the room there is."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        header, width = self.header(), self.viewport().width()
        roomy = width >= _ROOMY
        has_tags = any(node.tag or any(child.tag for child in node.children) for node in self._found)
        for column, fixed in ((TAG, _TAG_WIDTH), (VR, _VR_WIDTH)):
            self.setColumnHidden(column, not (has_tags and roomy))
            self.setColumnWidth(column, fixed)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(VALUE, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(NAME, min(380, int(width * (0.46 if roomy else 0.56))))
        # Beginnings tell more of names; of identifiers, which only a wide column has room for, both ends do.
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle if roomy else Qt.TextElideMode.ElideRight)
        self.setIndentation(16 if roomy else 12)

    def _offer(self, point: QPoint) -> None:
        if not self.indexAt(point).isValid():
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Copy value"), QKeySequence(QKeySequence.StandardKey.Copy)).triggered.connect(
            lambda: self.copy()
        )
        menu.addAction(self.tr("Copy name and value")).triggered.connect(partial(self.copy, True))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(point))

    def _unfolded(self) -> list[tuple[int, ...]]:
        """The rows that lead to every index that is unfolded."""
        found: list[tuple[int, ...]] = []

        def walk(parent: QModelIndex, way: tuple[int, ...]) -> None:
            for row in range(self._tree.rowCount(parent)):
                index = self._tree.index(row, 0, parent)
                if self.isExpanded(index):
                    found.append((*way, row))
                    walk(index, (*way, row))

        walk(QModelIndex(), ())
        return found

    def _unfold(self, ways: Sequence[tuple[int, ...]]) -> None:
        for way in ways:
            index = QModelIndex()
            for row in way:
                index = self._tree.index(row, 0, index)
            self.expand(index)
