"""What the program is: its version, which code works out SSIM, and what it is made of, with every licence to read."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from viewer import __version__
from viewer.ui.about_facts import AboutFacts, about_facts, licence_text, short_licence
from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.dialogs.tables import add_row, fact_table, fit_columns
from viewer.ui.identity import program_icon
from viewer.ui.job_pool import JobPool
from viewer.ui.latest_job import LatestJob
from viewer.ui.theme import BODY, DETAIL, ui_font

_WIDTH, _HEIGHT = 940, 580
_ICON = 48
_UNSTATED = "–"


class AboutDialog(DialogFrame):
    """Everything in it can be copied, for a report."""

    def __init__(self, jobs: JobPool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts: AboutFacts | None = None
        """What is shown; None until it has been read."""
        self.set_title(
            self.tr("Verislide {0}").format(__version__),
            self.tr("Compares whole slide images with their conversions. For research; not a medical device."),
        )
        self.kernel = QLabel(self.tr("SSIM: looking which code is used…"))
        self.system = QLabel()
        for line, tone in ((self.kernel, "text"), (self.system, "text2")):
            line.setFont(ui_font(BODY))
            line.setProperty("tone", tone)
        self.icon = QLabel()
        self.icon.setPixmap(program_icon().pixmap(_ICON, _ICON))
        self.table = fact_table((self.tr("Part"), self.tr("Version"), self.tr("Licence")), ())
        self.table.setAccessibleName(self.tr("What the program is made of"))
        self.table.itemSelectionChanged.connect(self._read)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFont(ui_font(DETAIL))
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self._arrange()
        self.copy_button = self.add_button(self.tr("Copy"), left=True)
        self.copy_button.setToolTip(self.tr("Copy versions and licences, without their texts"))
        self.copy_button.setEnabled(False)
        self.copy_button.clicked.connect(self.copy)
        self.add_button(self.tr("Close"), primary=True).clicked.connect(self.accept)
        self.resize(_WIDTH, _HEIGHT)
        self._reading = LatestJob("Read a licence", jobs, self)
        self._reading.done.connect(self._show_text)
        job = jobs.start("Look what the program is made of", about_facts)
        job.done.connect(self._show)
        job.failed.connect(lambda error: self.kernel.setText(str(error)))
        for end in (job.cancel, self._reading.drop):
            self.finished.connect(end)

    def _arrange(self) -> None:
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self.kernel)
        lines.addWidget(self.system)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.icon)
        top.addLayout(lines, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.text)
        split.setSizes([_WIDTH // 2, _WIDTH // 2])
        self.content.addLayout(top)
        self.content.addWidget(split, 1)

    def copy(self) -> None:
        """Put everything but the texts on the clipboard."""
        if self.facts is not None:
            lines = [f"SSIM\t{self.facts.kernel}", f"System\t{self.facts.system}"]
            lines += ["\t".join((part.name, part.version, part.licence)) for part in self.facts.parts]
            QGuiApplication.clipboard().setText("\n".join(lines) + "\n")

    def _show(self, facts: AboutFacts) -> None:
        self.facts = facts
        self.kernel.setText(self.tr("SSIM is worked out by: {0}").format(facts.kernel))
        self.system.setText(facts.system)
        for part in facts.parts:
            items = add_row(self.table, (part.name, part.version, short_licence(part.licence) or _UNSTATED), ())
            items[-1].setToolTip(part.licence)
        fit_columns(self.table, stretched=2)
        self.copy_button.setEnabled(True)
        self.table.selectRow(0)

    def _read(self) -> None:
        rows = {item.row() for item in self.table.selectedItems()}
        if self.facts is not None and rows:
            part = self.facts.parts[rows.pop()]
            if part.texts:
                self._reading.ask(partial(licence_text, part))
            else:
                self._show_text("")

    def _show_text(self, text: str) -> None:
        without = self.tr(
            "This package is installed without the text of its licence. NOTICE, at the top of the list with Verislide, "
            "says where it is to be read."
        )
        self.text.setPlainText(text or without)
