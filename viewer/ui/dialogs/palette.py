"""The search palette: every command by a few letters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidgetItem, QVBoxLayout, QWidget

from viewer.ui.dialogs.frame import DimmingDialog
from viewer.ui.fuzzy import fuzzy_rank, has_words
from viewer.ui.guide.desk import KEYS
from viewer.ui.theme import DETAIL, TABLE_ROW, current_theme, ui_font
from viewer.ui.widgets.command_list import CommandList, ListedCommand

_WIDTH, _ROWS, _TOP = 560, 10, 72
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _ROWS - 1,
    Qt.Key.Key_PageUp: 1 - _ROWS,
}


class CommandPalette(DimmingDialog):
    """Type to filter, arrows to choose, Enter to run; a command that cannot be used now does not run."""

    guide_page = KEYS

    chosen = Signal(str)
    """Name of the command to run; the palette has closed."""

    def __init__(self, commands: Sequence[ListedCommand], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("All commands"))
        self._commands = tuple(commands)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search all commands"))
        self.field.setAccessibleName(self.tr("Search all commands"))
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._run)
        self.list = CommandList()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.itemClicked.connect(self._clicked)
        self.list.currentRowChanged.connect(self._explain)
        self.hint = QLabel()
        self.hint.setFont(ui_font(DETAIL))
        self.hint.setProperty("tone", "text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self.hint)
        self._filter("")

    def showEvent(self, event: QShowEvent) -> None:
        """Stand at the top middle of the window, no wider than it is."""
        window = self.parentWidget()
        if window is not None:
            self.setFixedWidth(min(_WIDTH, window.width() - 40))
            self.list.setFixedHeight(min(_ROWS * TABLE_ROW + 4, max(3 * TABLE_ROW, window.height() - _TOP - 120)))
            self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, _TOP)))
        super().showEvent(event)
        self.field.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """An outline, since there is no frame."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(current_theme().line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose while the field keeps the focus."""
        rows = _STEPS.get(Qt.Key(event.key()))
        if rows is not None:
            self.list.step(rows)
        else:
            super().keyPressEvent(event)

    def _filter(self, query: str) -> None:
        found = [self._commands[place] for place in fuzzy_rank(query, [one.sought for one in self._commands])]
        # Enter runs the first one: of those that were meant, what can be run stands before what cannot.
        found.sort(key=lambda one: (not has_words(query, one.sought), not one.enabled))
        self.list.show_commands(found)
        self._explain()

    def _explain(self) -> None:
        command = self.list.current()
        if command is None:
            self.hint.setText(self.tr("No command has these letters."))
        elif not command.enabled:
            self.hint.setText(self.tr("“{0}” cannot be used now.").format(command.text))
        else:
            self.hint.setText(self.tr("Enter runs, arrows choose, Esc closes"))

    def _clicked(self, _item: QListWidgetItem) -> None:
        self._run()

    def _run(self) -> None:
        command = self.list.current()
        if command is not None and command.enabled:
            self.accept()
            self.chosen.emit(command.name)
