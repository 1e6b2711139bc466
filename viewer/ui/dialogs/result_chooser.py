"""Asks for the result of a comparison that was kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer.comparison.whole.result_file import RESULT, result_in


class ResultChooser(QFileDialog):
    """The system's dialog, which also takes folders: a result is one, and dialogs for folders show it as empty."""

    chosen = Signal(object)
    """The folder of the result (a Path), or what somebody takes for one; the dialog has closed."""

    def __init__(self, folder: str, parent: QWidget) -> None:
        title, words = self.tr("Open the result of a comparison"), self.tr("Results of comparisons ({0})")
        super().__init__(parent, title, folder, words.format(RESULT))
        self.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.directoryEntered.connect(self._enter)
        self.fileSelected.connect(lambda name: self.chosen.emit(Path(name).parent))

    def accept(self) -> None:
        """A folder that somebody named or chose is opened where it keeps a result, and else looked into."""
        found = _found([Path(name) for name in self.selectedFiles()])
        if found is not None:
            self._take(found)
        else:
            super().accept()

    def _enter(self, name: str) -> None:
        # Only the folder of a result itself: whoever goes up from it to that around it wants to look there.
        if (Path(name) / RESULT).is_file():
            self._take(Path(name))

    def _take(self, folder: Path) -> None:
        self.done(QFileDialog.DialogCode.Accepted)
        self.chosen.emit(folder)


def _found(paths: list[Path]) -> Path | None:
    try:
        return result_in(paths[0]) if len(paths) == 1 else None
    except OSError:
        return None
