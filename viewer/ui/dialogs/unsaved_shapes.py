"""Asked when a slide is to be closed on which shapes were drawn that are in no file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from viewer.redaction.shapes import Redactions
from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.guide.desk import REDACT
from viewer.ui.widgets.breakable import breakable


class UnsavedShapes(DialogFrame):
    """``answer`` is "save", "discard", or empty where everything is to stay as it is."""

    guide_page = REDACT

    def __init__(
        self,
        slide: Path,
        drawn: Redactions,
        saved: Redactions,
        coming: Sequence[Path] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Ask about what is ``drawn`` on ``slide``.

        Args:
            slide: On which it is drawn.
            drawn: What there is now.
            saved: What is in a file.
            coming: What is to be opened in its place; nothing where it is only closed.
            parent: The window.
        """
        super().__init__(parent)
        self.answer = ""
        count = len(drawn.every)
        few = {0: self.tr("Save that no shape is left?"), 1: self.tr("Save the shape of the redaction?")}
        self.set_title(
            few.get(count, self.tr("Save the {0} shapes of the redaction?").format(count)),
            self._why(slide, count, bool(saved.every), coming),
        )
        self.discard_button = self.add_button(self.tr("Discard"), left=True)
        self.cancel_button = self.add_button(self.tr("Cancel"))
        self.save_button = self.add_button(self.tr("Save"), primary=True)
        self.discard_button.clicked.connect(lambda: self._say("discard"))
        self.save_button.clicked.connect(lambda: self._say("save"))
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.setFocus()
        self.setMinimumWidth(480)

    def _why(self, slide: Path, count: int, were_saved: bool, coming: Sequence[Path]) -> str:
        """What is to happen to the slide, and what would be lost by it."""
        if were_saved:
            lost = self.tr(
                "What is drawn on {0} was changed since it was saved: the changes are lost when the slide is closed."
            )
        elif count == 1:
            lost = self.tr("The shape on {0} was never saved: it is lost when the slide is closed.")
        else:
            lost = self.tr("The shapes on {0} were never saved: they are lost when the slide is closed.")
        sentences = [lost.format(breakable(slide.name))]
        if coming:
            new = next((path for path in coming if path != slide), slide)
            sentences.insert(0, self.tr("{0} is to be opened.").format(breakable(new.name)))
        return " ".join(sentences)

    def _say(self, answer: str) -> None:
        self.answer = answer
        self.accept()
