"""Asked when the program is to end while something is being exported."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from viewer.ui.dialogs.stop_question import StopQuestion
from viewer.ui.export.words import translated


class ExportCloseQuestion(StopQuestion):
    """Accepted where everything is to be stopped."""

    def __init__(self, unfinished: int, parent: QWidget | None = None) -> None:
        """``unfinished``: exports that run, or wait."""
        one = translated("An export is under way. Stop it and close?")
        more = translated("{0} exports are under way or wait. Stop and close?").format(unfinished)
        explanation = translated("Nothing half written is kept. Exports that are done stay.")
        stop, keep = translated("Stop and close"), translated("Keep exporting")
        super().__init__(one if unfinished == 1 else more, explanation, keep, parent, stop=stop)
