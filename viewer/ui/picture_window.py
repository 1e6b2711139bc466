"""A window of its own for one associated image, to draw on it what is to be taken away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from viewer.comparison.readout import magnification_text
from viewer.jobs.job import Progress
from viewer.redaction.shapes import RedactionShape
from viewer.redaction.sketch import Draws
from viewer.slides.associated_picture import AssociatedPicture
from viewer.slides.slide import Slide, SlideError
from viewer.ui.actions import Actions
from viewer.ui.as_exported import AsExported
from viewer.ui.docks.shape_editor import Ground, GroundWords, ShapeEditor, caption, padded
from viewer.ui.drawn_redactions import DrawnRedactions
from viewer.ui.icons import icon
from viewer.ui.job_pool import Job, JobPool
from viewer.ui.language import localized
from viewer.ui.pane.gestures import ZOOM_A_NOTCH
from viewer.ui.pane.header import Header
from viewer.ui.pane.redaction_mark import RedactionMark
from viewer.ui.pane.redaction_tool import RedactionTool
from viewer.ui.pane.shape_sight import is_well_in_sight, sight_of
from viewer.ui.picture_commands import PictureCommands
from viewer.ui.picture_exported import PictureExported
from viewer.ui.picture_view import PictureView
from viewer.ui.picture_words import picture_name
from viewer.ui.session import Session
from viewer.ui.theme import CONTROL_GAP
from viewer.ui.widgets import ElidedLabel, RoleTag, ToolButton
from viewer.ui.widgets.numbers import grouped

_SIDE, _FOOTER = 300, 28
"""Width of what stands beside the picture, and height of what is said below it."""
_PENS = 60
"""How many pens lie beside each other across a picture, of the pen that lines are first drawn with."""
_ICONS = {"turn_right": "rotate"}
"""Of commands that have another name than theirs."""
_SHARED = ("undo", "redo", "redact_hide", "redact_preview", "redaction_save", "redaction_open", "theme")


class PictureWindow(QWidget):
    """The picture is read, and shown, only as long as somebody has it open: it may show a name."""

    closed = Signal()

    def __init__(
        self,
        session: Session,
        slide: Slide,
        image: str,
        drawn: DrawnRedactions,
        actions: Actions,
        hidden: Callable[[RedactionTool], str],
        as_exported: AsExported,
        main: QWidget,
    ) -> None:
        """``image``: its name; ``hidden`` says, if it is so, that the shapes of a tool are not drawn."""
        super().__init__(main, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"{picture_name(image)}  {slide.name} – Verislide")
        self.setMinimumSize(640, 400)
        self._slide, self.image, self._hidden, self._main = slide, image, hidden, main
        self.asked_from: QWidget | None = None
        """The window that gets the keys back."""
        self._reading: Job | None = None
        self.view = PictureView(session, self)
        self.exported = PictureExported(slide, image, self.view, drawn, as_exported)
        self.tool = RedactionTool(lambda: self.view.state, drawn, image, self)
        self.tool.is_on = True
        self.commands = PictureCommands(self, actions, self._handlers(), _SHARED)
        words = GroundWords(
            nothing=self.tr("Nothing is drawn yet. Draw over what is to be taken away from this picture."),
            pixels=self.tr("{0} px of the picture"),
            outside=self.tr("Outside the picture: nothing is hidden"),
            pen=self.tr("Width of the pen in pixels of the picture"),
        )
        self.editor = ShapeEditor(self.tool, self.commands, self._ground, words)
        self.editor.shape_wanted.connect(self.show_shape)
        self.view.canvas.setAccessibleName(picture_name(image))
        self.view.canvas.marks = [RedactionMark(self.tool, named=False)]
        self.view.canvas.shows_readouts = False  # they stand below: nothing may lie over what has to be read
        self.view.canvas.installEventFilter(self.tool)
        self._size = ElidedLabel("", yields=True)
        self._size.setProperty("tone", "text3")
        self.hint = ElidedLabel("")
        self.hint.setProperty("tone", "text2")
        self.zoom = QLabel()
        self.zoom.setProperty("tone", "text2")
        self._arrange()
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
        for changed in (self.tool.changed, drawn.changed, self.view.looked, self.exported.changed):
            changed.connect(self._follow)
        self._follow()
        self.view.say(self.tr("Reading the picture…"), "")

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            **{f"redact_{draws.value}": partial(self.tool.use, draws) for draws in Draws},
            "redact_duplicate": self.tool.duplicate,
            "redact_remove": self.tool.remove,
            "fit": self.view.fit,
            "zoom_in": partial(self.view.zoom, ZOOM_A_NOTCH),
            "zoom_out": partial(self.view.zoom, 1 / ZOOM_A_NOTCH),
            "turn_left": partial(self.view.turn, -90),
            "turn_right": partial(self.view.turn, 90),
        }

    def _arrange(self) -> None:
        header = Header()
        row = QHBoxLayout(header)
        row.setContentsMargins(10, 0, 6, 0)
        row.setSpacing(10)
        row.addWidget(RoleTag(picture_name(self.image).upper()))
        row.addWidget(ElidedLabel(self._slide.name))
        row.addWidget(self._size, 1)
        for command in ("zoom_out", "zoom_in", "fit", "turn_right"):
            button = ToolButton(icon(_ICONS.get(command, command)))
            button.clicked.connect(self.commands[command].trigger)
            self.commands.follow(command, partial(self._name, button, command))
            row.addWidget(button)
        about = caption("text3")
        about.setText(
            self.tr(
                "Shapes here are in pixels of this picture and hide nothing on the slide. They are saved with those "
                "on the slide. The picture itself is left out of every export that it is not chosen for."
            )
        )
        side = QWidget()
        side.setObjectName("panel")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(_SIDE)
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, CONTROL_GAP, 0, CONTROL_GAP)
        beside.setSpacing(CONTROL_GAP)
        beside.addWidget(self.editor, 1)
        beside.addLayout(padded(about))
        footer = QWidget()
        footer.setObjectName("panel")
        footer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        footer.setFixedHeight(_FOOTER)
        said = QHBoxLayout(footer)
        said.setContentsMargins(10, 0, 10, 0)
        said.addWidget(self.hint, 1)
        said.addWidget(self.zoom)
        left = QVBoxLayout()
        left.setSpacing(1)
        left.addWidget(self.view, 1)
        left.addWidget(footer)
        under = QHBoxLayout()
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(1)
        under.addLayout(left, 1)
        under.addWidget(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addLayout(under, 1)

    def read(self, jobs: JobPool) -> None:
        """Have the picture read, and show it or say why not."""
        self._reading = job = jobs.start(self.tr("Read a picture"), partial(_read, self._slide, self.image))
        job.done.connect(self._came)
        job.failed.connect(self._failed)

    def _came(self, picture: AssociatedPicture) -> None:
        if self._reading is None:
            return  # closed meanwhile
        width, height = picture.levels[0].size
        self._size.setText(f"{grouped(width)} × {grouped(height)} px")
        self.tool.pen = max(1.0, round(max(width, height) / _PENS))
        self.view.show_picture(picture)
        self.exported.follow()
        self._follow()
        self.view.canvas.setFocus()

    def _failed(self, error: Exception) -> None:
        if self._reading is not None:
            self.view.say(localized(str(error)), localized(error.advice) if isinstance(error, SlideError) else "")

    def _ground(self) -> Ground | None:
        panes = self.view.state.panes
        return Ground(panes[0].slide.levels[0].size) if panes else None

    def show_shape(self, shape: RedactionShape) -> None:
        """Choose a shape, and have it in the middle unless it is well in sight."""
        self.tool.drawn.choose(shape.id)
        viewport = self.view.state.viewport
        if not is_well_in_sight(viewport, shape):
            self.view.look(sight_of(viewport, shape))

    def _follow(self) -> None:
        chosen = self.tool.drawing.chosen is not None
        for name in ("redact_duplicate", "redact_remove"):
            self.commands[name].setEnabled(chosen)
        crossed = self.tool.draws is not Draws.NOTHING
        self.view.setCursor(Qt.CursorShape.CrossCursor if crossed else Qt.CursorShape.ArrowCursor)
        self.view.canvas.update()
        there = bool(self.view.state.panes)
        self.editor.setEnabled(there)
        said = self.exported.note or self._hidden(self.tool) or self.tool.note()
        self.hint.setText(said if there else "")
        self.zoom.setText(magnification_text(self.view.state))

    def _name(self, button: ToolButton, command: str) -> None:
        button.setToolTip(self.commands.tip(command))
        button.setAccessibleName(self.commands[command].text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives the keys back to the picture."""
        if event.key() == Qt.Key.Key_Escape:
            self.view.canvas.setFocus()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Forget the picture."""
        super().closeEvent(event)
        if self.isActiveWindow():
            asker = self.asked_from
            is_there = asker is not None and isValid(asker) and asker.isVisible()
            (asker if asker is not None and is_there else self._main).activateWindow()
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        self.view.leave()
        self.closed.emit()


def _read(slide: Slide, image: str, _progress: Progress) -> AssociatedPicture:
    return AssociatedPicture(slide, image)
