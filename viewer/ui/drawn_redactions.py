"""What is drawn to be taken away, on a slide and on its associated images, with one history of all of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from viewer.redaction.editing import Drawing
from viewer.ui.history import History, Undoable


class DrawnRedactions(QObject):
    """The tools of all pictures change it, marks and lists follow it."""

    changed = Signal()
    stepped = Signal()
    """A shape was made, changed or removed, which ``steps`` can undo."""
    went = Signal(str, bool)
    """An associated image (empty: the slide) on which a step was undone, and True; or redone, and False."""
    undone = Signal()
    """The last step was taken back."""
    redone = Signal()
    """What was taken back last holds again."""
    brought = Signal()
    """There is another drawing, of which nothing can be taken back."""
    replaced = Signal()
    """All of it is about to be another: whoever is in the middle of a drag lets go of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.drawing = Drawing()
        self.is_passing = False
        """Whether it is what a drag has made so far."""
        self.is_hidden = False
        """Whether somebody looks at what lies below the shapes."""
        self._history: History[Drawing] = History()
        self.steps = Undoable(self._history, self._undo, self._redo)

    def bring(self, drawing: Drawing) -> None:
        """Have this, as of another slide or out of a file; nothing of it can be undone."""
        self.replaced.emit()
        self._history.clear()
        self.show(drawing)
        self.brought.emit()

    def take_in(self, drawing: Drawing) -> None:
        """Have this instead of what is drawn, as a step that can be undone."""
        self.replaced.emit()
        self.change(drawing)

    def choose(self, identity: str) -> None:
        """Have another shape chosen; empty: none."""
        self.show(self.drawing.choose(identity))

    def show(self, drawing: Drawing, *, passing: bool = False) -> None:
        """Have another drawing, which is no step of its own; ``passing``: only as long as a drag lasts."""
        self._have(drawing, passing=passing)
        self.changed.emit()

    def change(self, drawing: Drawing, before: Drawing | None = None) -> None:
        """Have another drawing, as a step from ``before``, or from what there is, that can be undone."""
        before = self.drawing if before is None else before.on("")
        self._have(drawing)
        if drawing.redactions != before.redactions:
            self._history.keep(before)
            self.stepped.emit()
        self.changed.emit()

    def hide(self, hidden: bool) -> None:
        """Draw no shape until something about them changes, or draw them again."""
        if hidden is not self.is_hidden:
            self.is_hidden = hidden
            self.changed.emit()

    def _have(self, drawing: Drawing, *, passing: bool = False) -> None:
        # What is done to shapes is done in sight.
        self.drawing, self.is_passing, self.is_hidden = drawing.on(""), passing, False

    def _undo(self) -> None:
        self.replaced.emit()
        self._go(self._history.undone(self.drawing), back=True)
        self.undone.emit()

    def _redo(self) -> None:
        self.replaced.emit()
        self._go(self._history.redone(self.drawing), back=False)
        self.redone.emit()

    def _go(self, drawing: Drawing, *, back: bool) -> None:
        before, after = self.drawing.redactions, drawing.redactions
        self.show(drawing)
        for image in ("", *{**before.associated, **after.associated}):
            if before.on(image) != after.on(image):
                self.went.emit(image, back)
