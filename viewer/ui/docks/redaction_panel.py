"""The panel of a redaction: the shapes on the slide, its associated images with theirs, and whether they are saved."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from viewer.redaction.editing import has_reason
from viewer.ui.actions import Actions
from viewer.ui.as_exported import AsExported
from viewer.ui.docks.picture_rows import PictureRows
from viewer.ui.docks.shape_editor import LOW, Ground, GroundWords, ShapeEditor, caption, padded
from viewer.ui.icons import icon
from viewer.ui.pane.redaction_tool import RedactionTool
from viewer.ui.redaction_keeper import RedactionKeeper
from viewer.ui.session import Session
from viewer.ui.theme import CAPTION, CONTROL_GAP, PANEL_PADDING, ui_font
from viewer.ui.widgets import Button, ElidedLabel, ToolButton

_NARROW = 6


class RedactionPanel(QWidget):
    """Follows the tool while it is there."""

    shape_wanted = Signal(object)
    """A RedactionShape on the slide that somebody wants to look at."""
    picture_wanted = Signal(str)
    """Name of an associated image that somebody wants to look at and draw on."""

    def __init__(
        self,
        session: Session,
        tool: RedactionTool,
        keeper: RedactionKeeper,
        as_exported: AsExported,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        """``actions``: the commands that its buttons give."""
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._drawn, self._keeper, self._actions = session, tool.drawn, keeper, actions
        words = GroundWords(
            nothing=self.tr(
                "Nothing is drawn yet. Draw over what is to be taken away, on any pane: it shows on all of them."
            ),
            pixels=self.tr("{0} px of level 0"),
            outside=self.tr("Outside the slide: nothing is hidden"),
            pen=self.tr("Width of the pen in pixels of level 0"),
        )
        self.editor = ShapeEditor(tool, actions, self._ground, words)
        self.editor.shape_wanted.connect(self.shape_wanted)
        self.pictures = PictureRows()
        self.pictures.wanted.connect(self.picture_wanted)
        self.about = caption("text3")
        self.about.setText(
            self.tr(
                "The slide itself is not changed. Export writes files without what is drawn: whole blocks are hidden "
                "at every level, with at least 16 pixels around it at level 0, more at coarser levels."
            )
        )
        self.state = ElidedLabel()
        self.state.setFont(ui_font(CAPTION))
        self.state.setProperty("tone", "text2")
        self.open_button = ToolButton(icon("open"), self.tr("Open…"))
        self.open_button.setToolTip(self.tr("Open shapes as GeoJSON, also those of QuPath"))
        self.save_button = ToolButton(icon("save"), self.tr("Save GeoJSON"))
        self.save_as_button = ToolButton(text=self.tr("Save as…"))
        for button, command in (
            (self.open_button, "redaction_open"),
            (self.save_button, "redaction_save"),
            (self.save_as_button, "redaction_save_as"),
        ):
            button.clicked.connect(actions[command].trigger)
            actions.follow(command, partial(self._enable, button, command))
        self.export_button = Button(self.tr("Export…"))
        self.export_button.clicked.connect(actions["redaction_export"].trigger)
        actions.follow("redaction_export", lambda: self.export_button.setToolTip(actions.tip("redaction_export")))
        actions.follow("redaction_export", partial(self._enable, self.export_button, "redaction_export"))
        self._as_exported = as_exported
        self.preview = ToolButton(icon("exported"), self.tr("As exported"), checkable=True)
        self.preview.clicked.connect(actions["redact_preview"].trigger)
        actions.follow("redact_preview", lambda: self.preview.setToolTip(actions.tip("redact_preview")))
        as_exported.changed.connect(self._show_preview)
        self._show_preview()
        self._arrange()
        self._drawn.changed.connect(self._follow)
        keeper.changed.connect(self._follow)
        self._follow()

    def _arrange(self) -> None:
        files = QHBoxLayout()
        files.setContentsMargins(_NARROW, 0, _NARROW, 0)
        files.addWidget(self.open_button)
        files.addStretch(1)
        files.addWidget(self.save_as_button)
        files.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, CONTROL_GAP, 0, CONTROL_GAP)
        column.setSpacing(CONTROL_GAP)
        column.addWidget(self.editor, 1)
        column.addWidget(self.pictures)
        preview = QHBoxLayout()
        preview.setContentsMargins(_NARROW, 0, PANEL_PADDING, 0)
        preview.setSpacing(CONTROL_GAP)
        preview.addWidget(self.preview)
        preview.addStretch(1)
        preview.addWidget(self.export_button)
        column.addLayout(padded(self.about))
        column.addLayout(padded(self.state))
        column.addLayout(preview)
        column.addLayout(files)

    def _show_preview(self) -> None:
        self.preview.setChecked(self._as_exported.is_on)

    def minimumSizeHint(self) -> QSize:
        """The list scrolls when it must."""
        return QSize(264, 280)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is low, the list goes before what is said once and for all."""
        super().resizeEvent(event)
        self._follow()

    def _ground(self) -> Ground | None:
        size = self._keeper.size
        reference = self._session.comparison.state.reference
        return Ground(size, reference.slide.mpp if reference is not None else None) if size is not None else None

    def _follow(self) -> None:
        low = self.height() < LOW
        self.editor.show_low(low)
        self.about.setVisible(not low)
        reference = self._session.comparison.state.reference
        if reference is not None or self._keeper.size is None:  # while its reader is being changed they stay
            images = reference.slide.associated_images if reference is not None else {}
            self.pictures.follow(images, self._drawn.drawing.redactions, *([1] if low else []))
        self._show_state()

    def _show_state(self) -> None:
        redactions, file = self._drawn.drawing.redactions, self._keeper.file
        without = sum(not has_reason(shape) for shape in redactions.every)
        parts = []
        if without:
            one, more = self.tr("1 shape has no reason"), self.tr("{0} shapes have no reason").format(without)
            parts.append(one if without == 1 else more)
        if self._keeper.is_unsaved:
            parts.append(self.tr("not saved"))
        elif redactions.every and file is not None:
            parts.append(self.tr("saved in {0}").format(file.name))
        words = ", ".join(parts)
        self.state.setText(words[:1].upper() + words[1:])

    def _enable(self, button: QAbstractButton, command: str) -> None:
        button.setEnabled(self._actions[command].isEnabled())
