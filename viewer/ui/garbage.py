"""Has Python look for garbage on the GUI thread alone.

Else whichever thread happens to make the next object does it, and frees windows, pixmaps and timers that refer to each
other there: Qt's objects may only go where they live, and the process dies now and then.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from viewer.jobs.importing import is_importing

_EVERY_MS = 500


class GuiGarbage(QObject):
    """Looks as often, by the number of objects, as Python would by itself; a child of the application."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_EVERY_MS)

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        if self._was_on:
            gc.enable()
        self.deleteLater()

    def _look(self) -> None:
        if is_importing():
            return
        gc.disable()  # somebody may have put it on meanwhile
        counts, limits = gc.get_count(), gc.get_threshold()
        generation = next((one for one in (2, 1, 0) if counts[one] > limits[one]), None)
        if generation is not None:
            gc.collect(generation)
