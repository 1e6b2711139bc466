"""The ring around what has the keyboard: shown only when the keyboard brought the focus there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from viewer.ui.theme import current_theme

RING_PROPERTY = "focusRing"
"""Set to "inside" on a widget whose ring would be cut off outside, to "none" on one that shows focus by itself."""

_GAP, _WIDTH = 2, 2
_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_KEEP = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class _Ring(QWidget):
    """Lies over the focused widget and lets every click through."""

    def __init__(self, parent: QWidget, radius: float) -> None:
        super().__init__(parent)
        self._radius = radius
        self.setObjectName("ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current_theme().accent), _WIDTH))
        half = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), self._radius, self._radius)


class FocusRing(QObject):
    """Watches the focus of an application and moves the ring."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._watched: QWidget | None = None
        self._ring: _Ring | None = None
        self._left_by: Qt.FocusReason | None = None
        self._ringed: QWidget | None = None
        app.focusChanged.connect(self._focus_changed)

    @property
    def ring(self) -> QWidget | None:
        """The ring on screen, if any."""
        return self._ring if self._ring is not None and isValid(self._ring) else None

    def _focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        reason, self._left_by = self._left_by, None
        self._unwatch()
        if now is None:
            return
        self._watched = now
        now.installEventFilter(self)
        # Qt marks the window when Tab or a shortcut moved the focus and never takes the mark back; arrow keys in a
        # group of buttons are known by the reason alone.
        keyboard = now.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange) or reason in _BY_KEYBOARD
        now.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
        came_back = reason in (*_KEEP, None) and self._ringed is now
        shown = keyboard or came_back
        self._ringed = now if shown else None
        if shown:
            self._show(now)

    def _unwatch(self) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None
        self._remove()

    def _remove(self) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None

    def _show(self, widget: QWidget) -> None:
        place = widget.property(RING_PROPERTY)
        if place == "none":
            return
        radius = widget.property("radius")
        self._ring = _Ring(_layer(widget), float(radius if radius is not None else 6) + _GAP + 1)
        self._place()
        self._ring.show()
        self._ring.raise_()

    def _place(self) -> None:
        ring, widget = self.ring, self._watched
        if ring is None or widget is None:
            return
        parent = _layer(widget)
        inside = widget.property(RING_PROPERTY) == "inside" or isinstance(widget, QAbstractScrollArea)
        grow = 0 if inside else _GAP + _WIDTH
        rect = QRect(widget.mapTo(parent, widget.rect().topLeft()), widget.size())
        ring.setGeometry(rect.adjusted(-grow, -grow, grow, grow) & parent.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the focused widget, and note why it loses the focus."""
        kind = event.type()
        if kind == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            self._left_by = event.reason()
        elif self._ring is not None:
            if kind in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Paint):
                self._place()
            elif kind == QEvent.Type.Hide or kind == QEvent.Type.MouseButtonPress:
                self._remove()
        return False


def _layer(widget: QWidget) -> QWidget:
    """What the ring is drawn on: what scrolls with the widget, else its window."""
    ancestor = widget.parentWidget()
    while ancestor is not None and not ancestor.isWindow():
        above = ancestor.parentWidget()
        scroll = above.parentWidget() if above is not None else None
        if isinstance(scroll, QScrollArea) and scroll.widget() is ancestor:
            return ancestor
        ancestor = above
    return ancestor or widget
