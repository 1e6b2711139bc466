"""Asked when the program is to end while slides are being converted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from viewer.ui.dialogs.stop_question import StopQuestion


class CloseQuestion(StopQuestion):
    """Accepted where everything is to be stopped."""

    def __init__(self, unfinished: int, parent: QWidget | None = None) -> None:
        """``unfinished``: slides that are being converted, or wait."""
        one = _words("A slide is being converted. Stop it and close?")
        more = _words("{0} slides are being converted or wait. Stop and close?").format(unfinished)
        explanation = _words(
            "What is not finished is offered when the program starts again; nothing half written is kept. "
            "Slides that are done stay."
        )
        stop, keep = _words("Stop and close"), _words("Keep converting")
        super().__init__(one if unfinished == 1 else more, explanation, keep, parent, stop=stop)


def _words(text: str) -> str:
    return QCoreApplication.translate("CloseQuestion", text)
