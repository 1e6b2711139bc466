"""A tree of tags for Qt's views: name, value, tag, value representation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt

from viewer.slides.tag_tree import TagNode

NAME, VALUE, TAG, VR = range(4)
_ROW: Final = 28
_Index = QModelIndex | QPersistentModelIndex


class TagModel(QAbstractItemModel):
    """Shows nodes as they are; nothing is copied, so that thousands of tags are there at once."""

    def __init__(self, nodes: Sequence[TagNode], with_names: bool, parent: QObject | None = None) -> None:
        """``with_names``: show values that may name a patient."""
        super().__init__(parent)
        self._nodes = tuple(nodes)
        self._with_names = with_names
        # Qt keeps a number with each index; the same node may stand in the tree twice, a place cannot.
        self._places: list[tuple[int, int, Sequence[TagNode]]] = []
        self._numbers: dict[tuple[int, int], int] = {}

    def node(self, index: _Index) -> TagNode:
        """The node at a valid index."""
        _, row, siblings = self._places[index.internalId()]
        return siblings[row]

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The index of a child."""
        siblings = self._below(parent)
        if not (0 <= row < len(siblings) and 0 <= column <= VR):
            return QModelIndex()
        above = parent.internalId() if parent.isValid() else -1
        number = self._numbers.get((above, row))
        if number is None:
            number = self._numbers[above, row] = len(self._places)
            self._places.append((above, row, siblings))
        return self.createIndex(row, column, number)

    def parent(self, child: _Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """The index above."""
        above = self._places[child.internalId()][0] if child.isValid() else -1
        return QModelIndex() if above < 0 else self.createIndex(self._places[above][1], 0, above)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Children of an index."""
        return 0 if parent.column() > 0 else len(self._below(parent))

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Name, value, tag, value representation."""
        return VR + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts, the whole value as tooltip, and the height of a row."""
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, _ROW)
        node = self.node(index)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in (NAME, VALUE):
            return node.shown(self._with_names) or node.name
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (node.name, node.shown(self._with_names), node.tag, node.vr)[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Headings of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        texts = ("Name", "Value", "Tag", "VR")
        return QCoreApplication.translate("TagModel", texts[section])

    def _below(self, parent: _Index) -> Sequence[TagNode]:
        return self.node(parent).children if parent.isValid() else self._nodes
