"""Buttons: standard ones with words, and those of toolbars with an icon."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QCursor, QFontMetrics, QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from viewer.ui.icons import icon as named_icon
from viewer.ui.theme import (
    BODY,
    BUTTON,
    CONTROL_GAP,
    DIALOG_BUTTON,
    ICON,
    MEDIUM,
    RADIUS_BUTTON,
    current_theme,
    ui_font,
)
from viewer.ui.widgets.painting import badge_width, draw_badge, draw_box, draw_icon

_PADDING = 12
CHEVRON_ROOM = 14


def click_on_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Let Enter press a button as the space bar does; whether it did."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    button.click()
    return True


class Button(QPushButton):
    """A button with words, and optionally the key that does the same; ``primary`` for the one main action."""

    def __init__(
        self, text: str, parent: QWidget | None = None, *, primary: bool = False, key: str = "", height: int = BUTTON
    ) -> None:
        super().__init__(text, parent)
        self._primary = primary
        self._key = key
        self._height = height
        self.setFont(ui_font(BODY, MEDIUM))
        self.setFixedHeight(height)
        # The style sheet's least height would take the place of this one.
        self.setProperty("tall", height == DIALOG_BUTTON)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("radius", RADIUS_BUTTON)

    @property
    def is_primary(self) -> bool:
        """Whether it is drawn as the main action."""
        return self._primary

    def set_key(self, key: str) -> None:
        """Show another key; none where it is empty."""
        self._key = key
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for words and key."""
        width = QFontMetrics(self.font()).horizontalAdvance(self._words()) + 2 * _PADDING
        if self._key:
            width += CONTROL_GAP + badge_width(self._key)
        return QSize(max(width, 2 * BUTTON), self._height)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter acts outside of dialogs, too."""
        if not click_on_enter(self, event):
            super().keyPressEvent(event)

    def _words(self) -> str:
        return self.text().replace("&", "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, words and key."""
        theme = current_theme()
        over = self.underMouse() and self.isEnabled()
        if not self.isEnabled():
            fill, outline, ink = None, theme.line, theme.disabled
        elif self._primary:
            fill = theme.accent_hover if over and not self.isDown() else theme.accent
            outline, ink = None, theme.on_accent
        else:
            fill = theme.line if self.isDown() else theme.hover if over else theme.raised
            outline, ink = theme.line, theme.text
        painter = QPainter(self)
        box = QRectF(self.rect())
        draw_box(painter, box, RADIUS_BUTTON, QColor(fill) if fill else None, QColor(outline) if outline else None)
        painter.setPen(QColor(ink))
        painter.setFont(self.font())
        words = QFontMetrics(self.font()).horizontalAdvance(self._words())
        content = words + (CONTROL_GAP + badge_width(self._key) if self._key else 0)
        left = (self.width() - content) / 2
        painter.drawText(
            QRectF(left, 0, words + 2, self.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self._words(),
        )
        if self._key:
            quiet = theme.text2 if self.isEnabled() and not self._primary else ink
            draw_badge(painter, left + words + CONTROL_GAP, self.height() / 2, self._key, QColor(quiet))


class LinkButton(QAbstractButton):
    """Words that act, in the colour of a token of the theme."""

    def __init__(self, text: str, parent: QWidget | None = None, *, token: str = "accent", key: str = "") -> None:
        super().__init__(parent)
        self._token = token
        self._key = key
        self.setText(text)
        self.setFont(ui_font(BODY, MEDIUM))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("radius", 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter acts, too."""
        if not click_on_enter(self, event):
            super().keyPressEvent(event)

    def set_key(self, key: str) -> None:
        """Show another key; none where it is empty."""
        self._key = key
        self.updateGeometry()
        self.update()

    def set_token(self, token: str) -> None:
        """Draw the words in another colour of the theme."""
        self._token = token
        self.update()

    def sizeHint(self) -> QSize:
        """The words, with room around them to hit."""
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 8
        return QSize(max(28, width + (CONTROL_GAP + badge_width(self._key) if self._key else 0)), 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, underlined under the cursor."""
        theme = current_theme()
        painter = QPainter(self)
        font = self.font()
        font.setUnderline(self.underMouse() and self.isEnabled())
        painter.setFont(font)
        ink = theme.colour(self._token if self.isEnabled() else "disabled")
        painter.setPen(ink)
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        painter.drawText(QRectF(4, 0, words + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._key:
            draw_badge(painter, 4 + words + CONTROL_GAP, self.height() / 2, self._key, ink)


class ToolButton(QToolButton):
    """A flat button of 30 px with an icon, words, or both; with a menu it opens that."""

    def __init__(
        self,
        icon: QIcon | None = None,
        text: str = "",
        parent: QWidget | None = None,
        *,
        tool_tip: str = "",
        checkable: bool = False,
    ) -> None:
        super().__init__(parent)
        if icon is not None:
            self.setIcon(icon)
        self.setText(text)
        self.setToolTip(tool_tip)
        self.setAccessibleName(text or tool_tip)
        self.setCheckable(checkable)
        self.setFont(ui_font(BODY, MEDIUM))
        self.setFixedHeight(BUTTON)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("radius", RADIUS_BUTTON)

    def setMenu(self, menu: QMenu) -> None:
        """Open ``menu`` at a click."""
        super().setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        # Queued: Qt believes the cursor over the button until the menu is gone, and is not told that it has left.
        menu.aboutToHide.connect(self._look_for_cursor, Qt.ConnectionType.QueuedConnection)
        self.updateGeometry()

    def _look_for_cursor(self) -> None:
        over = self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, over)
        self.update()

    def setText(self, text: str) -> None:
        """Change the words, which a screen reader says, too."""
        super().setText(text)
        if text:
            self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for icon, words and the menu's chevron."""
        return QSize(self.width_of(self.text()), BUTTON)

    def width_of(self, text: str) -> int:
        """How wide it has to be to say ``text``."""
        if not text:
            return BUTTON
        width = 2 * 10 + QFontMetrics(self.font()).horizontalAdvance(text)
        if not self.icon().isNull():
            width += ICON + 7
        if self.menu() is not None:
            width += CHEVRON_ROOM
        return width

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter acts, too."""
        if not click_on_enter(self, event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Redraw when the cursor comes or goes."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw state, icon, words and chevron."""
        theme = current_theme()
        enabled, on = self.isEnabled(), self.isChecked()
        painter = QPainter(self)
        box = QRectF(self.rect())
        if on and enabled:
            draw_box(painter, box, RADIUS_BUTTON, QColor(theme.accent_back), None)
        elif enabled and (self.isDown() or self.underMouse()):
            draw_box(painter, box, RADIUS_BUTTON, QColor(theme.line if self.isDown() else theme.raised), None)
        mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
        state = QIcon.State.On if on else QIcon.State.Off
        if not self.text():
            draw_icon(painter, self.icon(), (self.width() - ICON) / 2, box, mode, state)
            return
        left = 10.0
        if not self.icon().isNull():
            draw_icon(painter, self.icon(), left, box, mode, state)
            left += ICON + 7
        ink = theme.disabled if not enabled else theme.accent if on else theme.text
        painter.setPen(QColor(ink))
        painter.setFont(self.font())
        painter.drawText(box.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.menu() is not None:
            draw_icon(painter, named_icon("chevron_down"), self.width() - ICON - 5, box, mode, QIcon.State.Off)
