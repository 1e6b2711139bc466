"""The associated images of a slide in a panel: what is drawn on each, and the way to look at it; none is shown here."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from viewer.geometry import Size
from viewer.redaction.editing import has_reason
from viewer.redaction.shapes import Redactions, RedactionShape
from viewer.ui.picture_words import picture_name
from viewer.ui.theme import BODY, CAPTION, CONTROL_GAP, MEDIUM, PANEL_PADDING, ui_font
from viewer.ui.widgets import Button, ElidedLabel
from viewer.ui.widgets.numbers import grouped

_ROW, _MOST = 44, 3
"""Height of a row, and how many are in sight at once."""


class PictureRows(QWidget):
    """A row each; one that the slide has not, but somebody has drawn on, only says so."""

    wanted = Signal(str)
    """Name of an associated image that somebody wants to look at and draw on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, PictureRow] = {}
        self._title = ElidedLabel(self.tr("Pictures beside the slide: left out of exports unless chosen"))
        self._title.setFont(ui_font(CAPTION, MEDIUM))
        self._title.setProperty("tone", "text2")
        self._title.setContentsMargins(PANEL_PADDING, 0, PANEL_PADDING, 0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._scroll)

    def follow(self, images: Mapping[str, Size], redactions: Redactions, shown: int = _MOST) -> None:
        """List these, with the shapes on each; ``shown``: how many may be in sight at once."""
        names = (*images, *(name for name in redactions.associated if name not in images))
        if names != tuple(self.rows) or any(row.stored != images.get(name) for name, row in self.rows.items()):
            self._rebuild(names, images)
        for name, row in self.rows.items():
            row.show_shapes(redactions.on(name))
        self._scroll.setFixedHeight(_ROW * min(shown, len(names)))
        self.setVisible(bool(names))

    def _rebuild(self, names: tuple[str, ...], images: Mapping[str, Size]) -> None:
        content = QWidget()
        content.setAutoFillBackground(False)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.rows = {}
        for name in names:
            row = self.rows[name] = PictureRow(name, images.get(name))
            row.wanted.connect(self.wanted)
            column.addWidget(row)
        column.addStretch(1)
        self._scroll.setWidget(content)


class PictureRow(QWidget):
    """Name, size and shapes of one, and a button that opens it."""

    wanted = Signal(str)

    def __init__(self, name: str, size: Size | None) -> None:
        """``size``: None where the slide has no such picture."""
        super().__init__()
        self.name, self.stored = name, size
        title = ElidedLabel(picture_name(name))
        title.setFont(ui_font(BODY, MEDIUM))
        measure = QLabel(f"{grouped(size.width)} × {grouped(size.height)} px" if size is not None else "")
        measure.setFont(ui_font(CAPTION))
        measure.setProperty("tone", "text3")
        self.state = ElidedLabel("")
        self.state.setFont(ui_font(CAPTION))
        self.state.setProperty("tone", "text2")
        self.button = Button(self.tr("Draw on it"))
        self.button.setAccessibleName(self.tr("Draw on {0}").format(picture_name(name)))
        self.button.setToolTip(self.tr("Show it in a window of its own. It may show a name."))
        self.button.clicked.connect(lambda: self.wanted.emit(self.name))
        upper = QHBoxLayout()
        upper.setSpacing(CONTROL_GAP)
        upper.addWidget(title)
        upper.addWidget(measure, 1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(upper)
        words.addWidget(self.state)
        row = QHBoxLayout(self)
        row.setContentsMargins(PANEL_PADDING, 2, PANEL_PADDING, 2)
        row.setSpacing(CONTROL_GAP)
        row.addLayout(words, 1)
        row.addWidget(self.button)
        self.button.setVisible(size is not None)
        self.setFixedHeight(_ROW)

    def sizeHint(self) -> QSize:
        """As high as every row."""
        return QSize(240, _ROW)

    def show_shapes(self, shapes: tuple[RedactionShape, ...]) -> None:
        """Say how many there are."""
        without = sum(not has_reason(shape) for shape in shapes)
        many = self.tr("1 shape") if len(shapes) == 1 else self.tr("{0} shapes").format(len(shapes))
        parts = [many if shapes else self.tr("No shapes")]
        if without:
            parts.append(self.tr("{0} without a reason").format(without))
        if self.stored is None:
            parts.append(self.tr("not among the pictures of this slide"))
        words = ", ".join(parts)
        self.state.setText(words)
        self.state.setToolTip(words)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """As the button."""
        if event.button() == Qt.MouseButton.LeftButton and self.stored is not None:
            self.wanted.emit(self.name)
