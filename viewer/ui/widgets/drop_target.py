"""A widget on which files and folders are dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget


def dropped_paths(data: QMimeData) -> list[Path]:
    """Files and folders of a drag."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropTarget(QWidget):
    """Shows that it would take what is held over it, and takes it; with drops not accepted, what lies around does."""

    def take_dropped(self, paths: list[Path]) -> None:
        """Use at least one path that was dropped."""
        raise NotImplementedError

    def mark_dropping(self, dropping: bool) -> None:
        """Show whether something is held over it that it takes."""
        raise NotImplementedError

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if dropped_paths(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.mark_dropping(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The drag went on."""
        self.mark_dropping(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Pass on what was dropped."""
        self.mark_dropping(False)
        event.acceptProposedAction()
        self.take_dropped(dropped_paths(event.mimeData()))
