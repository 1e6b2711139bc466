"""What all dialogs share: title, content, footer with one main button; the window behind is dimmed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from viewer.ui.guide.desk import give_help
from viewer.ui.theme import (
    BODY,
    CONTROL_GAP,
    DIALOG_BUTTON,
    PANEL_PADDING,
    SEMIBOLD,
    TITLE,
    current_theme,
    ui_font,
)
from viewer.ui.widgets import Button

_MARGIN = PANEL_PADDING + 4


class _Dim(QWidget):
    """Lies over the window behind a dialog."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(window.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, 96))


class _Line(QFrame):
    """A separator of 1 px across."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(current_theme().line))


class DimmingDialog(QDialog):
    """Dims the window behind while it is open; the key for help opens the guide beside it."""

    guide_page: int = 0
    """Number of the page of the guide that is about it; 0: that of the window that it belongs to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dim: _Dim | None = None
        give_help(self, self.guide_page)

    def exec(self) -> int:
        """Block the window that it belongs to, and no other: the guide beside it can be read.

        It is asked once: the caller reads what was chosen, then it goes, else each would stay, hidden, until the window
        that it belongs to is gone.
        """
        if self.parentWidget() is not None and not self.isModal():
            self.setWindowModality(Qt.WindowModality.WindowModal)
        result = super().exec()
        if isValid(self):
            self.deleteLater()
        return result

    def showEvent(self, event: QShowEvent) -> None:
        """Dim the window behind."""
        super().showEvent(event)
        parent = self.parentWidget()
        if self.isModal() and parent is not None and self._dim is None:
            self._dim = _Dim(parent.window())
            self._dim.show()
            self._dim.raise_()

    def hideEvent(self, event: QHideEvent) -> None:
        """Light the window again."""
        super().hideEvent(event)
        if self._dim is not None:
            self._dim.hide()
            self._dim.deleteLater()
            self._dim = None


class DialogFrame(DimmingDialog):
    """Put content into ``content`` and buttons into the footer.

    ``content`` is a column; the button added with ``primary`` answers Enter, unless another button has the focus.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel()
        self._heading.setFont(ui_font(TITLE, SEMIBOLD))
        self._explanation = QLabel()
        self._explanation.setFont(ui_font(BODY))
        self._explanation.setProperty("tone", "text2")
        self._explanation.setWordWrap(True)
        self._explanation.hide()
        self.content = QVBoxLayout()
        self.content.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self.content.setSpacing(CONTROL_GAP)
        self.content.addWidget(self._heading)
        self.content.addWidget(self._explanation)
        self.content.addSpacing(CONTROL_GAP)
        self._footer = QHBoxLayout()
        self._footer.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        self._footer.setSpacing(CONTROL_GAP)
        self._footer.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.content, 1)
        column.addWidget(_Line())
        column.addLayout(self._footer)

    def grow(self, size: QSize) -> None:
        """Take another size around the same middle, as far as the screen goes: the buttons must be in reach."""
        room, frame = self.screen().availableGeometry(), self.frameGeometry()
        border = frame.size() - self.size()
        target = QRect(QPoint(0, 0), (size + border).boundedTo(room.size()))
        target.moveCenter(frame.center())
        target.moveLeft(max(room.left(), min(target.left(), room.right() + 1 - target.width())))
        target.moveTop(max(room.top(), min(target.top(), room.bottom() + 1 - target.height())))
        self.resize(target.size() - border)
        self.move(target.topLeft())

    def set_title(self, title: str, explanation: str = "") -> None:
        """Say what the dialog is for."""
        self.setWindowTitle(title)
        self._heading.setText(title)
        self._explanation.setText(explanation)
        self._explanation.setVisible(bool(explanation))

    def add_to_footer(self, *widgets: QWidget) -> None:
        """Put widgets at the left of the footer; the last but one takes what room there is."""
        for place, widget in enumerate(widgets):
            self._footer.insertWidget(place, widget)

    def add_button(self, text: str, *, primary: bool = False, left: bool = False) -> Button:
        """Append a button to the footer, at the right unless ``left``."""
        button = Button(text, primary=primary, height=DIALOG_BUTTON)
        button.setDefault(primary)
        if left:
            self._footer.insertWidget(0, button)
        else:
            self._footer.addWidget(button)
        return button
