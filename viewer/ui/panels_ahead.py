"""Imports the panels on the thread of a job once the slides, or the start page, stand on screen.

With what compares whole slides and the window for conversions they take half a second of the processor, for which
neither the start nor a click waits; and no panel that is being made waits for a thread that imports with the
interpreter's lock. What draws plots takes longer and is left to the panels that need it (``docks/plot_library.py``).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from viewer.jobs.importing import importing
from viewer.jobs.job import Progress
from viewer.ui.job_pool import JobPool
from viewer.ui.session import Session


class PanelsAhead(QObject):
    """Does so once; a panel that is opened sooner is imported where it is made."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.jobs = JobPool(1, self)
        """Of its own: it is of no interest that this runs, and nothing waits for it."""
        self.begun = False
        """Whether the panels are being imported, or have been."""
        session.slots_changed.connect(self._follow)
        session.tiles_arrived.connect(self._follow)

    def watch[Page: QWidget](self, start_page: Page) -> Page:
        """Begin once the start page has been drawn and nothing else is to be done, unless slides are opened by then.

        Returns:
            The start page.
        """
        start_page.installEventFilter(self)
        return start_page

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first time that the start page is drawn; nothing is kept from it."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._begin_without_slides)
        return False

    def close_jobs(self) -> None:
        """Wait for what has begun."""
        self.begun = True
        self.jobs.close()

    def _begin_without_slides(self) -> None:
        if not self._session.slots:
            self._begin()

    def _follow(self) -> None:
        slots = self._session.slots
        waits = any(slot.pending or slot.is_first_picture for slot in slots) or self._session.is_going_over
        if slots and not waits and not self._session.loader.pending:
            self._begin()

    def _begin(self) -> None:
        if not self.begun:
            self.begun = True
            self.jobs.start("Load panels", load_panels)


def load_panels(_progress: Progress) -> None:
    """Import them; nothing happens where they are there already."""
    with importing():
        from viewer.comparison.whole import compare, field_export  # noqa: F401
        from viewer.export import session_audit  # noqa: F401
        from viewer.ui import picture_window  # noqa: F401
        from viewer.ui.convert import dialog  # noqa: F401
        from viewer.ui.dialogs import compare_whole  # noqa: F401
        from viewer.ui.docks import (  # noqa: F401
            attribution_panel,
            colour_panel,
            fields_panel,
            histogram_panel,
            inspector_panel,
            metadata_panel,
            navigator_panel,
            redaction_panel,
            whole_slide_panel,
        )
        from viewer.ui.export import dialog as export_dialog  # noqa: F401
        from viewer.ui.guide import window as guide_window  # noqa: F401
