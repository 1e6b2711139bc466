"""What the table of a work list has no room for: the chosen pair, why it cannot be read, what its plan lacks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from viewer.review.worklist import WorkRow
from viewer.ui.widgets import LinkButton
from viewer.ui.widgets.numbers import grouped
from viewer.ui.widgets.quiet import quiet_label

_MOST = 3
"""Pairs that are told of while none is chosen."""


def _of_one(row: WorkRow) -> tuple[str, ...]:
    return (row.refused,) if row.refused else row.notes


class WorklistDetails(QWidget):
    """Hidden where there is nothing to tell."""

    try_again = Signal(int)
    """Number of a pair that was refused."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair: int | None = None
        self.words = quiet_label()
        self.link = LinkButton(self.tr("Try again"))
        self.link.clicked.connect(self._try_again)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)
        self.show_row(None)

    def show_row(self, row: WorkRow | None, rows: Sequence[WorkRow] = ()) -> None:
        """Tell of a pair; None: of those of ``rows`` that something is wrong with."""
        told = _of_one(row) if row is not None else self._of_all(rows)
        self._pair = row.pair.number if row is not None else None
        self.words.setText("\n".join(told))
        self.link.setVisible(row is not None and bool(row.refused))
        self.setVisible(bool(told))

    def _of_all(self, rows: Sequence[WorkRow]) -> tuple[str, ...]:
        wrong = [row for row in rows if row.refused or row.cautions]
        told = [f"{row.pair.name}: {' '.join((row.refused,) if row.refused else row.cautions)}" for row in wrong]
        if len(told) > _MOST:
            told[_MOST:] = [self.tr("{0} more: choose a pair to see why.").format(grouped(len(told) - _MOST))]
        return tuple(told)

    def _try_again(self) -> None:
        if self._pair is not None:
            self.try_again.emit(self._pair)
