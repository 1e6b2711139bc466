"""One row of the dialog that opens slides: a path, two ways to choose it, and what is known of it at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from viewer.ui.dialogs.path_check import Finding, check_path, typed_path
from viewer.ui.icons import icon
from viewer.ui.language import localized
from viewer.ui.theme import BODY, BUTTON, DETAIL, MEDIUM, RADIUS_BUTTON, ui_font
from viewer.ui.widgets import Button, ElidedLabel, ToolButton
from viewer.ui.widgets.drop_target import DropTarget
from viewer.ui.widgets.glyph import Glyph

_PAUSE_MS = 250
"""After the last key before the disk is asked."""

Chooser = Callable[[QWidget, str], str]
"""Asks for a path, beginning in a folder; empty when nothing was chosen."""


class PathRow(DropTarget):
    """Takes a file or folder by typing, choosing or dropping."""

    changed = Signal()
    """The path, or what is known of it, is another."""
    chosen = Signal(object)
    """A path that came from a file dialog."""
    surplus_dropped = Signal(list)
    """Paths that were dropped here beyond the first."""
    remove_requested = Signal()

    def __init__(
        self, caption: str, hint: str, choose_file: Chooser, choose_folder: Chooser, *, removable: bool = False
    ) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.start_folder = ""
        self._finding = Finding("none")
        self._caption = QLabel(caption)
        self._caption.setFont(ui_font(BODY, MEDIUM))
        self.field = QLineEdit()
        self.field.setPlaceholderText(hint)
        self.field.setAcceptDrops(False)  # the row takes them
        self.field.setProperty("radius", RADIUS_BUTTON)
        self.field.setFixedHeight(BUTTON)
        self.field.textEdited.connect(self._edited)
        self.field.editingFinished.connect(self.check)
        self._caption.setBuddy(self.field)
        self.field.setAccessibleName(caption)
        self.file_button = self._choose_button(self.tr("File…"), caption, choose_file)
        self.folder_button = self._choose_button(self.tr("Folder…"), caption, choose_folder)
        self._glyph = Glyph()
        self._note = ElidedLabel()
        self._note.setFont(ui_font(DETAIL))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.check)
        line = QHBoxLayout()
        line.setSpacing(8)
        for widget in (self.field, self.file_button, self.folder_button):
            line.addWidget(widget)
        if removable:
            remove = ToolButton(icon("close"), tool_tip=self.tr("Remove this conversion"))
            remove.clicked.connect(self.remove_requested)
            line.addWidget(remove)
        below = QHBoxLayout()
        below.setSpacing(6)
        below.setContentsMargins(2, 0, 0, 0)
        below.addWidget(self._glyph)
        below.addWidget(self._note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self._caption)
        column.addLayout(line)
        column.addLayout(below)
        # Nothing moves when the sentence comes or goes.
        self._note.setFixedHeight(18)
        self._glyph.hide()

    def _choose_button(self, text: str, caption: str, choose: Chooser) -> Button:
        button = Button(text)
        button.setAccessibleName(f"{caption}: {text}")
        button.clicked.connect(lambda: self._choose(choose))
        return button

    @property
    def path(self) -> Path | None:
        """What the field names, if anything."""
        return typed_path(self.field.text())

    @property
    def finding(self) -> Finding:
        """What was found at the last look."""
        return self._finding

    def set_caption(self, caption: str) -> None:
        """Name the row."""
        self._caption.setText(caption)
        self.field.setAccessibleName(caption)

    def set_path(self, path: Path | None) -> None:
        """Name this path, and look at it."""
        self.field.setText("" if path is None else str(path))
        self.check()

    def check(self) -> Finding:
        """Look at the path now."""
        self._timer.stop()
        path = self.path
        self.show_finding(Finding("none") if path is None else check_path(path))
        return self._finding

    def _edited(self) -> None:
        self.show_finding(Finding("none"))
        self._timer.start()

    def show_finding(self, finding: Finding) -> None:
        """Say what was found out about the path."""
        self._finding = finding
        failed = finding.severity == "fail"
        self._glyph.setVisible(finding.severity != "none")
        if finding.severity != "none":
            self._glyph.set_icon("error" if failed else "info", "fail" if failed else "text2")
        self._note.setProperty("tone", "fail" if failed else "text2")
        self._note.style().polish(self._note)
        self._note.setText(localized(finding.sentence))
        self.field.setAccessibleDescription(localized(finding.sentence))
        self.changed.emit()

    def _choose(self, choose: Chooser) -> None:
        path = self.path
        start = str(path.parent) if path is not None and path.is_absolute() else self.start_folder
        found = choose(self, start)
        if found:
            self.set_path(Path(found))
            self.chosen.emit(Path(found))

    # --- drag and drop -----------------------------------------------------------------------------------------

    def take_dropped(self, paths: list[Path]) -> None:
        """Name the first, and pass on the others."""
        self.set_path(paths[0])
        if paths[1:]:
            self.surplus_dropped.emit(paths[1:])

    def mark_dropping(self, dropping: bool) -> None:
        """Outline the field in the accent."""
        self.field.setProperty("dropping", dropping)
        self.field.style().polish(self.field)
