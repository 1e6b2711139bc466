"""Where the program keeps what it writes of its own accord: settings, cache, log."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from viewer.conversion.places import sample_folder
from viewer.ui.crash.folder import show_folder
from viewer.ui.crash.log import log_folder
from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.guide.desk import TROUBLE
from viewer.ui.settings import Settings
from viewer.ui.theme import BODY, DETAIL, MEDIUM, ui_font
from viewer.ui.widgets import Button

_WIDTH = 720


class FoldersDialog(DialogFrame):
    """A row a folder: what is in it, whether it may name slides, where it is, and a button that shows it."""

    guide_page = TROUBLE

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(
            self.tr("Folders and log"),
            self.tr("Everything else is written where you say. Verislide sends nothing and looks for no updates."),
        )
        self.buttons: list[Button] = []
        self.said = QLabel()
        self.said.setFont(ui_font(DETAIL))
        self.said.setWordWrap(True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        may = self.tr("May name slides, folders and readers; for you alone.")
        rows = (
            (self.tr("Settings, drafts of shapes, bookmarks, queue of conversions"), may, settings.path.parent),
            (self.tr("Sample slide"), self.tr("Names nobody; can be removed at any time."), sample_folder()),
            (self.tr("Log"), self.tr("Names no slide, file, folder or person; may be passed on."), log_folder()),
        )
        for title, note, folder in rows:
            self._add(title, note, folder)
        self.content.addLayout(self._grid)
        self.content.addWidget(self.said)
        self.content.addStretch(1)
        self.add_button(self.tr("Close"), primary=True).clicked.connect(self.accept)
        self.resize(_WIDTH, self.sizeHint().height())

    def _add(self, title: str, note: str, folder: Path) -> None:
        row = self._grid.rowCount()
        name, where, more = QLabel(title), QLabel(str(folder)), QLabel(note)
        name.setFont(ui_font(BODY, MEDIUM))
        for label in (where, more):
            label.setFont(ui_font(DETAIL))
            label.setProperty("tone", "text2")
            label.setWordWrap(True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        button = Button(self.tr("Show"))
        button.setAccessibleName(self.tr("Show the folder: {0}").format(title))
        button.clicked.connect(partial(self._show, folder))
        self.buttons.append(button)
        for place, label in enumerate((name, where, more)):
            self._grid.addWidget(label, row + place, 0)
        self._grid.addWidget(button, row, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.setRowMinimumHeight(row + 3, 10)

    def _show(self, folder: Path) -> None:
        if not show_folder(folder):
            self.said.setText(self.tr("The system opened no window for {0}. Open it by hand.").format(folder))
