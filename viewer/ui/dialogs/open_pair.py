"""Asks which original to open, and which conversions of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from viewer.comparison.state import MOST_PANES
from viewer.jobs.job import Progress
from viewer.ui.dialogs.choosers import choose_file, choose_folder
from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.dialogs.path_check import Finding, check_content
from viewer.ui.dialogs.path_row import Chooser, PathRow
from viewer.ui.guide.desk import START
from viewer.ui.icons import icon
from viewer.ui.job_pool import JobPool
from viewer.ui.settings import Settings
from viewer.ui.theme import DETAIL, ui_font
from viewer.ui.widgets import ElidedLabel, ToolButton
from viewer.ui.widgets.drop_target import dropped_paths

MOST_CONVERSIONS: Final = MOST_PANES - 1


class OpenPairDialog(DialogFrame):
    """Original and up to three conversions; without a conversion, one slide is opened."""

    guide_page = START

    def __init__(
        self,
        settings: Settings,
        jobs: JobPool,
        parent: QWidget | None = None,
        *,
        paths: Sequence[Path] = (),
        file_chooser: Chooser = choose_file,
        folder_chooser: Chooser = choose_folder,
    ) -> None:
        """``paths``: what the rows begin with, the original first."""
        super().__init__(parent)
        self.set_title(
            self.tr("Open a pair"),
            self.tr("Choose files or folders, or drop them here. Slides are opened to read only."),
        )
        self._settings, self._jobs = settings, jobs
        self._looking = False
        self._choosers = (file_chooser, folder_chooser)
        self.setAcceptDrops(True)
        self.setMinimumWidth(640)
        self.original = self._row(self.tr("Original"), self.tr("Slide as it was scanned"))
        self.conversions: list[PathRow] = []
        self._conversion_rows = QVBoxLayout()
        self._conversion_rows.setSpacing(8)
        self.swap_button = ToolButton(icon("swap"), self.tr("Swap"), tool_tip=self.tr("Swap original and conversion"))
        self.swap_button.clicked.connect(self.swap)
        self.add_button_ = ToolButton(
            icon("plus"), self.tr("Add a conversion"), tool_tip=self.tr("Compare up to three conversions")
        )
        self.add_button_.clicked.connect(self._add_by_hand)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.add_button_)
        below.addWidget(self.swap_button)
        self.left_out = ElidedLabel()
        self.left_out.setFont(ui_font(DETAIL))
        self.left_out.setProperty("tone", "warning")
        below.addWidget(self.left_out, 1)
        self.content.addWidget(self.original)
        self.content.addLayout(self._conversion_rows)
        self.content.addLayout(below)
        self.content.addStretch(1)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.open_button = self.add_button(self.tr("Open"), primary=True)
        self.open_button.clicked.connect(self.accept)
        self.add_conversion()
        self.fill(paths)
        self.original.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, caption: str, hint: str, *, removable: bool = False) -> PathRow:
        row = PathRow(caption, hint, *self._choosers, removable=removable)
        row.start_folder = self._settings.last_folder
        row.changed.connect(self._changed)
        row.chosen.connect(self._remember)
        row.surplus_dropped.connect(lambda paths: self.fill(paths, self._rows.index(row) + 1))
        return row

    @property
    def _rows(self) -> list[PathRow]:
        return [self.original, *self.conversions]

    def add_conversion(self) -> PathRow:
        """Append a row for another conversion."""
        row = self._row("", self.tr("Its conversion; may stay empty"), removable=bool(self.conversions))
        row.remove_requested.connect(lambda: self._remove(row))
        self.conversions.append(row)
        self._conversion_rows.addWidget(row)
        self._renumber()
        return row

    def _add_by_hand(self) -> None:
        self.add_conversion().field.setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self, row: PathRow) -> None:
        self.conversions.remove(row)
        self._conversion_rows.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._renumber()
        self.conversions[-1].field.setFocus(Qt.FocusReason.TabFocusReason)
        self.adjustSize()

    def _renumber(self) -> None:
        for letter, row in zip("ABC", self.conversions, strict=False):
            several = len(self.conversions) > 1
            row.set_caption(self.tr("Conversion {0}").format(letter) if several else self.tr("Conversion"))
        # In the order in which they are seen.
        order: list[QWidget] = [self.original.field, self.original.file_button, self.original.folder_button]
        for row in self.conversions:
            order += [row.field, row.file_button, row.folder_button]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)
        self._changed()

    def fill(self, paths: Sequence[Path], first: int = 0) -> None:
        """Name these, from row ``first`` on (0 is the original); what has no row left is left out, and named."""
        room = MOST_CONVERSIONS + 1 - first
        for index, path in enumerate(paths[:room], first):
            while index >= len(self._rows):
                self.add_conversion()
            self._rows[index].set_path(path)
        names = ", ".join(path.name for path in paths[room:])
        self.left_out.setText(self.tr("No more than four slides. Left out: {0}").format(names) if names else "")

    def swap(self) -> None:
        """Let original and first conversion change places."""
        first, second = self.original.path, self.conversions[0].path
        self.original.set_path(second)
        self.conversions[0].set_path(first)

    def selected_paths(self) -> tuple[Path, list[Path]]:
        """Original and conversions.

        Raises:
            ValueError: No original is named.
        """
        original = self.original.path
        if original is None:
            raise ValueError("no original is named")
        return original.absolute(), [row.path.absolute() for row in self.conversions if row.path is not None]

    def accept(self) -> None:
        """Look at all paths once more, from inside too, and open if nothing stands against it.

        What is open stays open when the choice was a wrong one.
        """
        if self._looking or self.original.path is None or any(row.check().severity == "fail" for row in self._rows):
            return
        chosen = {row: row.path for row in self._rows if row.path is not None}
        self._looking = True
        self._changed()
        # Not here: a drive that sleeps would hold the window.
        job = self._jobs.start("Look at what was chosen", partial(_look_inside, tuple(chosen.values())))
        job.done.connect(lambda findings: self._looked(dict(zip(chosen, findings, strict=True)), chosen))
        job.over.connect(self._looked_enough)

    def _looked(self, findings: dict[PathRow, Finding], chosen: dict[PathRow, Path]) -> None:
        if not isValid(self) or {row: row.path for row in self._rows if row.path is not None} != chosen:
            return  # the dialog was closed, or another path was typed meanwhile
        for row, finding in findings.items():
            if finding.severity == "fail":
                row.show_finding(finding)
        if all(finding.severity != "fail" for finding in findings.values()):
            super().accept()

    def _looked_enough(self) -> None:
        if isValid(self):
            self._looking = False
            self._changed()

    def _changed(self) -> None:
        if not hasattr(self, "open_button"):
            return
        named = self.original.path is not None
        fails = any(row.finding.severity == "fail" for row in self._rows)
        self.open_button.setEnabled(named and not fails and not self._looking)
        self.swap_button.setEnabled(named or self.conversions[0].path is not None)
        self.add_button_.setEnabled(len(self.conversions) < MOST_CONVERSIONS)

    def _remember(self, path: Path) -> None:
        self._settings.last_folder = str(path.parent)
        for row in self._rows:
            row.start_folder = str(path.parent)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders beside the rows, too."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Two or more replace all; a single one goes into the first empty row."""
        paths = dropped_paths(event.mimeData())
        event.acceptProposedAction()
        if len(paths) > 1:
            self.fill(paths)
        else:
            empty = next((row for row in self._rows if row.path is None), self.conversions[0])
            empty.set_path(paths[0])


def _look_inside(paths: Sequence[Path], _progress: Progress) -> list[Finding]:
    return [check_content(path) for path in paths]
