"""One row of the metadata table in full: both values, where they stand, and why they are judged as they are."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from viewer.comparison.metadata_row import MetadataRow
from viewer.ui.language import localized
from viewer.ui.theme import BODY, CAPTION, DETAIL, REGULAR, SEMIBOLD, ui_font

_WIDTH, _HEIGHT = 300, 168
_BREAK = "\N{ZERO WIDTH SPACE}"


class PairDetails(QScrollArea):
    """Texts that can be selected; it scrolls when it must."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._title = _text(BODY, SEMIBOLD)
        self._values = [_text(BODY, REGULAR) for _ in range(2)]
        self._sources = [_text(DETAIL, REGULAR, "text3") for _ in range(2)]
        self._reason = _text(BODY, REGULAR)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._reason)
        sides = QGridLayout()
        sides.setHorizontalSpacing(12)
        sides.setVerticalSpacing(0)
        sides.setColumnStretch(1, 1)
        for side, words in enumerate((self.tr("Original"), self.tr("Converted"))):
            caption = _text(CAPTION, REGULAR, "text2")
            caption.setText(words)
            caption.setWordWrap(False)
            sides.addWidget(caption, 3 * side, 0, Qt.AlignmentFlag.AlignTop)
            sides.addWidget(self._values[side], 3 * side, 1)
            sides.addWidget(self._sources[side], 3 * side + 1, 1)
            sides.setRowMinimumHeight(3 * side + 2, 6)
        column.addLayout(sides)
        column.addStretch(1)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self.set_beside(True)

    def show_row(self, row: MetadataRow, original: str, conversion: str) -> None:
        """Show a row with the values as they may be shown."""
        self._title.setText(localized(row.name))
        for side, (value, stated) in enumerate(((original, row.original), (conversion, row.conversion))):
            self._values[side].setText(value)
            source = stated.source if stated is not None else ""
            # Keyword paths have no spaces to break at.
            self._sources[side].setText(localized(source).replace(".", f".{_BREAK}"))
            self._sources[side].setVisible(bool(source))
        self._reason.setText(localized(row.reason))
        self.verticalScrollBar().setValue(0)

    def set_beside(self, beside: bool) -> None:
        """Whether it stands beside the table or below it."""
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred
        self.setSizePolicy(fixed if beside else free, free if beside else fixed)

    def texts(self) -> tuple[str, ...]:
        """Everything that is said: title, values, sources, reason."""
        labels = (self._title, *self._values, *self._sources, self._reason)
        return tuple(label.text().replace(_BREAK, "") for label in labels)

    def sizeHint(self) -> QSize:
        """A third of a screen at most."""
        return QSize(_WIDTH, _HEIGHT)


def _text(size: int, weight: int, tone: str = "") -> QLabel:
    label = QLabel()
    label.setFont(ui_font(size, weight))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if tone:
        label.setProperty("tone", tone)
    return label
