"""One of several: options in a row, of which at most one is chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from viewer.ui.icons import icon
from viewer.ui.theme import BODY, BUTTON, ICON, MEDIUM, RADIUS_SEGMENTED, SEMIBOLD, current_theme, ui_font
from viewer.ui.widgets.painting import draw_box, draw_icon

_PADDING, _LEAST_PADDING, _ICON_GAP, _INSET = 10, 5, 7, 2
_SEPARATOR_HEIGHT = 14


class _Option(QAbstractButton):
    def __init__(self, text: str, key: str, glyph: QIcon | None) -> None:
        super().__init__()
        self.setCheckable(True)
        self.name_it(text)
        self.setToolTip(f"{text} ({key})" if key else text)
        if glyph is not None:
            self.setIcon(glyph)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(BUTTON)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("radius", RADIUS_SEGMENTED)

    def name_it(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._with(_PADDING)

    def minimumSizeHint(self) -> QSize:
        # Room around the words goes, the words stay.
        return self._with(_LEAST_PADDING)

    def _with(self, padding: int) -> QSize:
        # Measured in the weight of the chosen one, so that nothing moves when the choice does.
        width = QFontMetrics(ui_font(BODY, SEMIBOLD)).horizontalAdvance(self.text()) + 2 * padding
        return QSize(max(28, width + (0 if self.icon().isNull() else ICON + _ICON_GAP)), BUTTON)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        enabled = self.isEnabled()
        on = self.isChecked() and enabled
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        if on:
            draw_box(painter, box, RADIUS_SEGMENTED - _INSET, QColor(theme.accent_back), None)
        elif enabled and self.underMouse():
            draw_box(painter, box, RADIUS_SEGMENTED - _INSET, QColor(theme.raised), None)
        font = ui_font(BODY, SEMIBOLD if on else MEDIUM)
        words = QFontMetrics(font).horizontalAdvance(self.text())
        room = 0 if self.icon().isNull() else ICON + _ICON_GAP
        left = (self.width() - words - room) / 2
        if room:
            mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
            draw_icon(painter, self.icon(), left, box, mode, QIcon.State.On if on else QIcon.State.Off)
        painter.setFont(font)
        painter.setPen(QColor(theme.accent if on else theme.text2 if enabled else theme.disabled))
        text_box = QRectF(left + room, 0, words + 2, self.height())
        painter.drawText(text_box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())


class SegmentedControl(QWidget):
    """Options in a row; arrow keys move among them, Tab enters and leaves."""

    chosen = Signal(str)
    """The key of the option that a person chose, also when it was chosen before."""

    def __init__(
        self,
        options: Sequence[tuple[str, str, str]],
        parent: QWidget | None = None,
        *,
        icons: Mapping[str, str] | None = None,
        shrinks: bool = False,
    ) -> None:
        """``options``: key, words, and the keyboard key that does the same; ``icons``: names by option key.

        ``shrinks``: where there is little room, its words move closer together.
        """
        super().__init__(parent)
        self._options: dict[str, _Option] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        for key, text, shortcut in options:
            glyph = icon(icons[key]) if icons and key in icons else None
            option = _Option(text, shortcut, glyph)
            self._options[key] = option
            self._group.addButton(option)
            row.addWidget(option)
        self._group.buttonClicked.connect(self._clicked)
        self.setFixedHeight(BUTTON)
        horizontal = QSizePolicy.Policy.Maximum if shrinks else QSizePolicy.Policy.Fixed
        self.setSizePolicy(horizontal, QSizePolicy.Policy.Fixed)

    def set_text(self, key: str, text: str) -> None:
        """Other words for an option.

        Raises:
            KeyError: There is no such option.
        """
        if self._options[key].text() != text:
            self._options[key].name_it(text)

    def chosen_key(self) -> str | None:
        """The key of the chosen option, if any."""
        return next((key for key, option in self._options.items() if option.isChecked()), None)

    def option(self, key: str) -> QAbstractButton:
        """The button of an option.

        Raises:
            KeyError: There is no such option.
        """
        return self._options[key]

    def set_chosen(self, key: str | None) -> None:
        """Show that option as chosen, or none; no signal.

        Raises:
            KeyError: There is no such option.
        """
        if key == self.chosen_key():
            return  # most frames of a pan: painting the control would cost more than the frame
        if key is not None:
            self._options[key].setChecked(True)
        else:
            self._group.setExclusive(False)
            for option in self._options.values():
                option.setChecked(False)
            self._group.setExclusive(True)
        self.update()

    def set_option_enabled(self, keys: Iterable[str], enabled: bool) -> None:
        """Dim options that cannot be chosen now."""
        changed = [key for key in keys if self._options[key].isEnabled() is not enabled]
        for key in changed:
            self._options[key].setEnabled(enabled)
        if changed:
            self.update()

    def _clicked(self, button: QAbstractButton) -> None:
        self.update()
        self.chosen.emit(next(key for key, option in self._options.items() if option is button))

    def changeEvent(self, event: QEvent) -> None:
        """Redraw when dimmed."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw field, outline, and separators where neither neighbour is chosen."""
        theme = current_theme()
        painter = QPainter(self)
        fill = QColor(theme.field if self.isEnabled() else theme.panel)
        draw_box(painter, QRectF(self.rect()), RADIUS_SEGMENTED, fill, QColor(theme.line))
        options = list(self._options.values())
        top = (self.height() - _SEPARATOR_HEIGHT) // 2
        for left, right in pairwise(options):
            if self.isEnabled() and (left.isChecked() or right.isChecked()):
                continue
            painter.fillRect(right.x() - 1, top, 1, _SEPARATOR_HEIGHT, QColor(theme.line))
