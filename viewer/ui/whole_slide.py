"""The comparison of whole slides that the window holds: what has been found, and what is being worked out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer.ui.job_pool import Job

if TYPE_CHECKING:  # it brings OpenCV, which the window does not wait for
    from viewer.comparison.whole.result import ComparisonResult


class WholeSlide(QObject):
    """Holds the result of now; panel, navigator and list of fields read it and follow ``changed``."""

    changed = Signal()
    """There is another result, more of it, or none; or its work began or ended."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.result: ComparisonResult | None = None
        """What is known so far, whole or not; None while nothing was compared."""
        self.running: Job | None = None
        """The work on it; None while nothing is being compared."""

    def show(self, result: ComparisonResult | None) -> None:
        """Hold another result, or more of it."""
        self.result = result
        self.changed.emit()
