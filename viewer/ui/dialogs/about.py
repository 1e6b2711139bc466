"""What the program is: its version, which code works out SSIM, and the libraries it stands on with their licences."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from viewer import __version__
from viewer.ui.about_facts import AboutFacts, about_facts, short_licence
from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.dialogs.tables import add_row, fact_table, fit_columns
from viewer.ui.guide.desk import KEYS
from viewer.ui.job_pool import JobPool
from viewer.ui.theme import BODY, ui_font

_WIDTH, _HEIGHT = 710, 480
_UNSTATED = "–"


class AboutDialog(DialogFrame):
    """Everything in it can be copied, for a report."""

    guide_page = KEYS

    def __init__(self, jobs: JobPool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts: AboutFacts | None = None
        """What is shown; None until it has been read."""
        self.set_title(
            self.tr("Verislide {0}").format(__version__),
            self.tr("Compares whole slide images with their conversions. For research; not a medical device."),
        )
        self.kernel = QLabel(self.tr("SSIM: looking which code is used …"))
        self.kernel.setFont(ui_font(BODY))
        self.table = fact_table((self.tr("Part"), self.tr("Version"), self.tr("Licence")), ())
        self.table.setAccessibleName(self.tr("What the program is made of"))
        self.content.addWidget(self.kernel)
        self.content.addWidget(self.table, 1)
        self.copy_button = self.add_button(self.tr("Copy"), left=True)
        self.copy_button.setEnabled(False)
        self.copy_button.clicked.connect(self.copy)
        self.add_button(self.tr("Close"), primary=True).clicked.connect(self.accept)
        self.resize(_WIDTH, _HEIGHT)
        job = jobs.start("Look what the program is made of", about_facts)
        job.done.connect(self._show)
        job.failed.connect(lambda error: self.kernel.setText(str(error)))
        self.finished.connect(job.cancel)

    def copy(self) -> None:
        """Put everything on the clipboard."""
        if self.facts is not None:
            lines = [f"SSIM\t{self.facts.kernel}"]
            lines += ["\t".join((part.name, part.version, part.licence)) for part in self.facts.parts]
            QGuiApplication.clipboard().setText("\n".join(lines) + "\n")

    def _show(self, facts: AboutFacts) -> None:
        self.facts = facts
        self.kernel.setText(self.tr("SSIM is worked out by: {0}").format(facts.kernel))
        for part in facts.parts:
            items = add_row(self.table, (part.name, part.version, short_licence(part.licence) or _UNSTATED), ())
            items[-1].setToolTip(part.licence)
        fit_columns(self.table, stretched=2)
        self.copy_button.setEnabled(True)
