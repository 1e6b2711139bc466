"""Shows what scikit-image says of a field, beside the number of the comparison."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTableWidget, QVBoxLayout, QWidget

from viewer.comparison.whole.field_check import AGREED, CheckedMean, FieldCheck
from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.dialogs.tables import add_row, fact_table, fit_columns
from viewer.ui.guide.desk import WHOLE
from viewer.ui.job_pool import Job
from viewer.ui.language import localized
from viewer.ui.theme import TABLE_ROW
from viewer.ui.widgets import Banner, ProgressRow
from viewer.ui.widgets.details import DetailsText
from viewer.ui.widgets.numbers import grouped
from viewer.ui.widgets.verdict_row import VerdictRow

_NUMBERS: Final = (1, 2, 3, 4)
_RUNNING_SIZE, _SIZE = QSize(560, 210), QSize(720, 400)
_RAISED: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class FieldCheckDialog(DialogFrame):
    """Stands beside the panes, which can be moved meanwhile."""

    guide_page = WHOLE

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: FieldCheck | None = None
        """What is shown; None while it is being worked out."""
        self.set_title(self.tr("Field {0}, checked with scikit-image").format(number))
        self.progress = ProgressRow(self.tr("Waiting"))
        self.progress.cancel_requested.connect(self.reject)
        self.failure = Banner()
        self.failure.hide()
        self.verdict = VerdictRow()
        tr = self.tr
        heads = tr("Mean SSIM"), tr("Comparison"), tr("scikit-image"), tr("Difference"), tr("Pixels")
        self.table = fact_table(heads, _NUMBERS)
        self.table.setAccessibleName(tr("Both numbers"))
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.account = DetailsText(beside=True)
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.verdict)
        column.addWidget(self.table)
        column.addWidget(self.account)
        column.addStretch(1)
        self._page.hide()
        for widget in (self.failure, self.progress):
            self.content.addWidget(widget)
        self.content.addWidget(self._page, 1)
        self.close_button = self.add_button(self.tr("Close"), primary=True)
        self.close_button.clicked.connect(self.accept)
        self.close_button.hide()
        self.resize(_RUNNING_SIZE)

    def follow(self, job: Job) -> None:
        """Show ``job``, whose result is a FieldCheck; closing the dialog cancels it."""
        job.progressed.connect(self.progress.show_step)
        job.done.connect(self.show_check)
        job.failed.connect(self._show_failure)
        self.finished.connect(job.cancel)

    def _show_failure(self, error: Exception) -> None:
        self.progress.hide()
        self.close_button.show()
        self.failure.show_message("fail", self.tr("Not checked: {0}").format(localized(str(error))))

    def show_check(self, found: FieldCheck) -> None:
        """Show both numbers, and by what each was worked out."""
        self.found = found
        self.progress.hide()
        if found.agrees:
            words = self.tr("Both are the same number, within {0}").format(f"{AGREED:f}")
            self.verdict.show_verdict("check", "accent", words)
        else:
            self.verdict.show_verdict("warning", "fail", self.tr("The numbers are not the same"))
        self.table.setRowCount(0)
        for mean in found.means:
            add_row(self.table, _cells(mean), _NUMBERS)
        fit_columns(self.table, 0)
        self.table.setFixedHeight((len(found.means) + 1) * TABLE_ROW + 2)
        self.account.set_text(self._account(found))
        self.account.show()
        self._page.show()
        self.close_button.show()
        self.close_button.setFocus()
        self.grow(_SIZE)

    def _account(self, found: FieldCheck) -> str:
        tr = self.tr
        lines = [
            tr("Region: {0}.").format(localized(found.region)),
            tr("Comparison: {0}.").format(localized(found.our_settings)),
            tr("scikit-image {0}: {1}, on pixels read anew.").format(found.their_version, found.their_call),
            tr("Counted are pixels that both slides scanned and whose windows lie inside the common area."),
            tr("Original: {0}.").format(localized(found.note) or tr("read as stored")),
        ]
        return "\n".join(lines)


def _cells(mean: CheckedMean) -> tuple[str, ...]:
    pixels = grouped(mean.pixels)
    if mean.pixels != mean.their_pixels:
        pixels = f"{pixels} / {grouped(mean.their_pixels)}"
    return localized(mean.what), _number(mean.ours), _number(mean.theirs), _difference(mean.difference), pixels


def _number(value: float) -> str:
    return f"{value:.8f}" if math.isfinite(value) else "–"


def _difference(value: float) -> str:
    if not math.isfinite(value):
        return "–"
    if not value:
        return "0"
    digits, power = f"{value:+.1e}".replace("-", "\N{MINUS SIGN}").split("e")
    return f"{digits} × 10{_raised(power)}"


def _raised(power: str) -> str:
    """``power``, as "−09" or "+02", in raised figures."""
    sign = "⁻" if power[0] == "\N{MINUS SIGN}" else ""
    return sign + power[1:].lstrip("0").translate(_RAISED) or "⁰"
