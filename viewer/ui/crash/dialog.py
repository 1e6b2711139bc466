"""Says that the program itself is at fault, and shows the report on it: to be copied, saved, or neither."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit, QWidget

from viewer.jobs.whole_file import write_whole
from viewer.ui.crash.fault import Fault, Kind, report_text
from viewer.ui.crash.folder import show_folder
from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.guide.desk import TROUBLE
from viewer.ui.theme import BODY, DETAIL, ui_font

_WIDTH, _HEIGHT = 760, 560


class CrashDialog(DialogFrame):
    """What is shown is all that the report says; nothing is sent."""

    guide_page = TROUBLE

    def __init__(self, kind: Kind, logs: Path, parent: QWidget | None = None) -> None:
        """``logs`` is the folder of the log."""
        super().__init__(parent)
        self._logs = logs
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.set_title(*self._words(kind))
        self.often = QLabel()
        self.often.setFont(ui_font(BODY))
        self.often.hide()
        note = QLabel(
            self.tr(
                "This is all that the report says. It names no slide, file, folder or person and holds no pixels. "
                "Verislide sends nothing: who gets it is up to you."
            )
        )
        note.setFont(ui_font(DETAIL))
        note.setProperty("tone", "text2")
        note.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(ui_font(DETAIL))
        self.text.setAccessibleName(self.tr("The report"))
        self.said = QLabel()
        self.said.setFont(ui_font(DETAIL))
        self.said.setWordWrap(True)
        for widget in (self.often, note):
            self.content.addWidget(widget)
        self.content.addWidget(self.text, 1)
        self.content.addWidget(self.said)
        self.folder_button = self.add_button(self.tr("Show log folder"), left=True)
        self.folder_button.clicked.connect(self.show_logs)
        self.save_button = self.add_button(self.tr("Save report…"), left=True)
        self.save_button.clicked.connect(self.save)
        self.copy_button = self.add_button(self.tr("Copy report"), left=True)
        self.copy_button.clicked.connect(self.copy)
        words = self.tr("Close") if kind is Kind.LAST_RUN else self.tr("Go on")
        self.close_button = self.add_button(words, primary=True)
        self.close_button.clicked.connect(self.accept)
        self.resize(_WIDTH, _HEIGHT)

    def show_faults(self, faults: Sequence[tuple[Fault, int]]) -> None:
        """Show the report on these, each with how often it came."""
        times = sum(often for _, often in faults)
        first = datetime.fromtimestamp(min(fault.when for fault, _ in faults))
        self.often.setText(self.tr("It has happened {0} times since {1}.").format(times, f"{first:%H:%M}"))
        self.often.setVisible(times > 1)
        text = report_text(faults, datetime.now().astimezone())
        if text != self.text.toPlainText():
            place = self.text.verticalScrollBar().value()
            self.text.setPlainText(text)
            self.text.verticalScrollBar().setValue(place)

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.said.setText(self.tr("The report is on the clipboard."))

    def show_logs(self) -> None:
        """Show the folder of the log in the system's file manager, or say where it is."""
        if not show_folder(self._logs):
            self.said.setText(self.tr("The system opened no window for {0}. Open it by hand.").format(self._logs))

    def save(self) -> None:
        """Ask where, and write it there."""
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = Path(home or Path.home()) / f"{self.tr('Verislide report')} {datetime.now():%Y-%m-%d %H%M}.txt"
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), str(proposed), self.tr("Text files (*.txt)")
        )
        if not name:
            return
        try:
            write_whole(Path(name), self.text.toPlainText().encode())
        except OSError as error:
            reason = error.strerror or type(error).__name__
            words = self.tr("{0} cannot be written ({1}). Choose another folder.")
            self.said.setText(words.format(Path(name).name, reason))
        else:
            self.said.setText(self.tr("The report was saved as {0}.").format(Path(name).name))

    def _words(self, kind: Kind) -> tuple[str, str]:
        safe = self.tr("The files of your slides are never changed by it.")
        if kind is Kind.LAST_RUN:
            return (
                self.tr("Verislide ended unexpectedly the last time"),
                self.tr(
                    "The files of your slides are never changed by it. What was saved is there. Shapes that were not "
                    "saved and the verdicts of a review are there again when their slide or review is opened."
                ),
            )
        goes_on = self.tr(
            "What is on screen and what you have saved are untouched as far as is known, and you can go on. If "
            "something looks wrong, save your work and start Verislide again."
        )
        if kind is Kind.BACKGROUND:
            return self.tr("Work in the background stopped by a fault in Verislide"), f"{safe} {goes_on}"
        return self.tr("A step was not finished because of a fault in Verislide"), f"{safe} {goes_on}"
